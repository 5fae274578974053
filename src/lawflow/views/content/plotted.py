"""A plot in words and numbers: rows of bars, or columns of days, before they have a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

import attrs

from lawflow.law.labels import Label
from lawflow.views.content.figures import less_than, per_cent
from lawflow.views.content.graph import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PlotName = Literal["outcomes", "days", "stages", "tornado"]
PLOTS: Final[tuple[PlotName, ...]] = get_args(PlotName)
"""What a forecast can be shown as: chances, days to law, where bills die, what matters most."""
KEYS: Final = {
    "law": Label("заңға айналады", "становится законом", "becomes law"),
    "no-law": Label("заңға айналмайды", "законом не становится", "does not become law"),
    "reached": Label("осы сатыға жеткені", "дошло до этой стадии", "came to this stage"),
    "died": Label("осы жерде тоқтағаны", "здесь и кончилось", "ended here without a law"),
    "open": Label("ашық мәселеге тіреледі", "упирается в открытый вопрос", "stops at an open question"),
    "less": Label("оннан бір бөлігі кем", "на десятую меньше", "a tenth less"),
    "more": Label("оннан бір бөлігі артық", "на десятую больше", "a tenth more"),
    "days": Label(
        "заң болатын жобалардың үлесі", "доля законопроектов, ставших законом", "share of the bills that become law"
    ),
    "between": Label("шектері", "границы", "bounds"),
    "error": Label("90 % аралық", "интервал 90 %", "90 % interval"),
    "base": Label("болжамның өзінде", "по самим предположениям", "as assumed"),
    "quantile": Label("5, 50, 95 % осы күнге дейін", "5, 50, 95 % к этому дню", "5, 50, 95 % by this day"),
}  # fmt: skip
"""What each sort of bar means."""


@attrs.frozen
class Span:
    """A bar from one number to another; ``key`` is one of `KEYS`."""

    key: str
    low: float
    high: float


@attrs.frozen
class PlotRow:
    """A row: what it is of, its bars, and its figure in words; of a column ``much`` is how high it is."""

    label: Label
    spans: tuple[Span, ...]
    said: Label
    much: float = 0.0


@attrs.frozen
class Panel:
    """Some rows under a heading; ``columns`` where they are columns over the days, ``marks`` days with a line."""

    title: Label
    rows: tuple[PlotRow, ...]
    columns: bool = False
    marks: tuple[Span, ...] = ()


@attrs.frozen
class Plot:
    """A plot: what it shows, what is said under its title, its panels, and the ends of its axis."""

    what: str
    title: Label
    notes: tuple[Label, ...]
    panels: tuple[Panel, ...]
    most: float
    least: float = 0.0
    words: Mapping[str, Label] = KEYS

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the sorts of bars that it has, in the order of `KEYS`."""
        used = {span.key for panel in self.panels for row in panel.rows for span in row.spans}
        used |= {mark.key for panel in self.panels for mark in panel.marks}
        return tuple(key for key in KEYS if key in used)


def share(chance: float) -> Label:
    """Return a chance in hundredths, with digits that tell something.

    >>> [share(chance).en for chance in (0.874337, 0.00001, 1e-19, 0.0, 1.0)]
    ['87.43 %', '0.001 %', '< 0.0001 %', '0 %', '100 %']
    """
    if chance <= 0 or chance >= 1:
        return Label.same("0 %" if chance <= 0 else "100 %")
    if chance < 1e-6:  # noqa: PLR2004 (less than can be told without powers of ten)
        return less_than(1e-6, ".4f")
    return per_cent(chance, ".2f" if chance >= 0.0001 else ".1g")  # noqa: PLR2004 (a digit of it)


def plot_words(plot: Plot, lang: str) -> str:
    """Return all that a plot tells, as lines of text: for screen readers, and for those who want no picture."""
    return "\n".join(_lines(plot, lang)) + "\n"


def _lines(plot: Plot, lang: str) -> Iterator[str]:
    yield text(plot.title, lang)
    for note in plot.notes:
        yield text(note, lang)
    for panel in plot.panels:
        yield ""
        if panel.title.en:
            yield text(panel.title, lang)
        for row in panel.rows:
            yield f"  {text(row.label, lang)}: {text(row.said, lang)}"
