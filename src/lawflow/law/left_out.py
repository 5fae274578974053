"""What the law sets and the editions do not run, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of

from lawflow.law.labels import Label
from lawflow.law.shown import Value

if TYPE_CHECKING:
    from lawflow.law.sources import Citation


@attrs.frozen(eq=False, repr=False)
class LeftOut(Value):
    """A rule or a term of the law that no edition runs, or that some leave out; ``reason`` says why."""

    id: str
    editions: tuple[str, ...]
    what: Label = attrs.field(validator=instance_of(Label))
    cites: tuple[Citation, ...]
    reason: Label = attrs.field(validator=instance_of(Label))


def left_out(name: str, editions: tuple[str, ...], *cites: Citation, what: Label, reason: Label) -> LeftOut:
    """Return what one row leaves out: its name, the editions that leave it out, the articles, what it is, and why."""
    return LeftOut(name, editions, what, cites, reason)
