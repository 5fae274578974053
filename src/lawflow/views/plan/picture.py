"""A laid-out picture: boxes, paragraphs and lines with coordinates, ready for a renderer.

Units are points, the origin is the top left corner, y grows downwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph, Lane, Node
    from lawflow.views.plan.metrics import Line

PAD: Final = 5.0  # between the border of a card and its text


@attrs.frozen
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    def tall(self, height: float) -> Box:
        """Return the box with another height."""
        return Box(self.x, self.y, self.width, height)

    @property
    def right(self) -> float:
        """Return the x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the y of the lower side."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Return the centre."""
        return self.x + self.width / 2, self.y + self.height / 2


@attrs.frozen
class Row:
    """What a card says of one way on, or of several that end alike: its lines, each with its sign.

    ``signs`` are pairs of the number of a line and the sign before it; such lines are inset.
    """

    edges: tuple[Edge, ...]
    lines: tuple[Line, ...]
    insets: tuple[float, ...]
    signs: tuple[tuple[int, str], ...]
    box: Box
    state: str = ""


@attrs.frozen
class Card:
    """A stage drawn as a card: its name on top, one row for each way on."""

    node: Node
    title: tuple[Line, ...]
    head: Box
    box: Box
    rows: tuple[Row, ...]
    state: str = ""


@attrs.frozen
class Route:
    """The line of one edge: corners from the row to the card it leads to."""

    edge: Edge
    points: tuple[tuple[float, float], ...]
    state: str = ""


@attrs.frozen
class Strip:
    """The lane of an organ; its name begins at ``at``."""

    lane: Lane
    box: Box
    name: tuple[Line, ...]
    at: float


@attrs.frozen
class Sign:
    """A small drawn sign: ``law``, ``no-law``, ``open``, ``clock``, ``line`` or ``dashed``, around a point."""

    kind: str
    x: float
    y: float
    size: float = 9.0


@attrs.frozen
class Paragraph:
    """A text on its own: a title, a note, an entry of the legend."""

    id: str
    lines: tuple[Line, ...]
    box: Box


@attrs.frozen
class Bar:
    """A filled bar of a timeline; ``role`` picks its colour and pattern."""

    box: Box
    role: str


@attrs.frozen
class Picture:
    """Everything that is drawn."""

    graph: Graph
    lang: str
    width: float
    height: float
    strips: tuple[Strip, ...]
    cards: tuple[Card, ...]
    routes: tuple[Route, ...]
    signs: tuple[Sign, ...]
    paragraphs: tuple[Paragraph, ...]
    bars: tuple[Bar, ...] = ()
    dark: bool = False
