"""Who acts: an organ, and the lane in which a picture shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.listed import Listed

if TYPE_CHECKING:
    from lawflow.law.labels import Label

CLOCK: Final = "clock"
"""The organ of what happens because time passes: the same in every parliament."""


@attrs.frozen(cache_hash=True)
class Organ:
    """An organ that acts on a bill; ``lane`` is the organ in whose lane a picture shows it."""

    id: str
    lane: str
    label: Label


class Organs(Listed[Organ]):
    """The organs of a parliament."""
