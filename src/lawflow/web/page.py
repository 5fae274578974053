"""A page of the explorer: where it stands, what it is called, the template that writes it, and what that is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.views.content.graph import EMPTY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.labels import Label

Trail = tuple[tuple["Label", str], ...]
"""The pages above a page: what each is called, and where it stands."""


@attrs.frozen(eq=False)
class Page:
    """One page in every language; ``data`` are the values that its template reads, each under its name.

    ``sort`` is the kind of thing that it tells of, and ``found`` the words under which the search finds it beside
    its title.
    """

    address: str
    template: str
    title: Label
    sort: str = ""
    about: Label = EMPTY
    trail: Trail = ()
    data: Mapping[str, object] = attrs.field(factory=dict)
    found: tuple[str, ...] = ()
