"""Texts set to the width of a card: what is said once, broken into lines as often as a layout is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.plan.flow import Flow
from lawflow.views.plan.metrics import height
from lawflow.views.plan.picture import PAD

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Node
    from lawflow.views.plan.metrics import Line

SIGN: Final = 15.0  # room left of a paragraph for its sign
GAP: Final = 2.5  # above and below the paragraph of a row


@attrs.frozen
class Part:
    """Some words that begin on a line of their own, with a sign before them or inset as if they had one.

    ``apart`` is what stands in their place where one line does not hold them.
    """

    flow: Flow = attrs.field(converter=Flow)
    sign: str = ""
    inset: bool = False
    apart: tuple[Part, ...] = ()


@attrs.frozen
class Text:
    """The lines of one row, how far each is inset, and the signs that stand before some of them."""

    edges: tuple[Edge, ...]
    lines: tuple[Line, ...]
    insets: tuple[float, ...]
    signs: tuple[tuple[int, str], ...]
    height: float


@attrs.frozen
class Sheet:
    """A card before it is placed: its texts broken to a width, rows in order, heights in points."""

    node: Node
    title: tuple[Line, ...]
    head: float
    rows: tuple[Text, ...]
    height: float


@attrs.frozen
class Draft:
    """The texts of a card before they are broken into lines: its title, and the parts of each row."""

    node: Node
    title: Flow
    rows: tuple[tuple[tuple[Edge, ...], tuple[Part, ...]], ...]

    def sheet(self, width: float) -> Sheet:
        """Return the texts broken to a card of ``width`` points."""
        room = width - 2 * PAD
        title = self.title.lines(room)
        head = height(title) + 2 * GAP + 2
        rows = tuple(_set(edges, parts, room) for edges, parts in self.rows)
        return Sheet(self.node, title, head, rows, head + sum(row.height for row in rows))


def _set(edges: tuple[Edge, ...], parts: tuple[Part, ...], room: float) -> Text:
    lines: list[Line] = []
    insets: list[float] = []
    signs: list[tuple[int, str]] = []
    for whole in parts:
        together = not whole.apart or len(whole.flow.lines(room - (SIGN if whole.sign else 0.0))) == 1
        for part in (whole,) if together else whole.apart:
            if part.sign:
                signs.append((len(lines), part.sign))
            shift = SIGN if part.sign or part.inset else 0.0
            made = part.flow.lines(room - shift)
            lines += made
            insets += [shift] * len(made)
    return Text(edges, tuple(lines), tuple(insets), tuple(signs), height(lines) + 2 * GAP)
