"""The time of a bill on a sheet of A4: organs as rows, days as axis, terms as bars up to their last days."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.views.content import captions
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY, Lane, text
from lawflow.views.content.happenings import happenings, headline
from lawflow.views.plan.axis import PLAIN, Axis, Ground
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.legend import lane_name
from lawflow.views.plan.metrics import Run, Style, height
from lawflow.views.plan.picture import Bar, Box, Paragraph, Picture, Strip
from lawflow.views.plan.placing import DOT, LEVEL, levels, placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.passage.passage import Passage
    from lawflow.views.content.happenings import Happening

_WIDTHS: Final = (1000.0, 1120.0, 1240.0, 1350.0)
"""Tried in turn; on A4 on its side the small letters print in 8 to 6 points."""
UPRIGHT: Final = 860.0  # on A4 that stands, within margins of 12 mm, small letters print in 6 points
_PAPER: Final = (842 - 28) / (595 - 28)  # A4 on its side within its margins
_MARGIN: Final = 14.0
_NAMES: Final = 110.0  # the names of the organs, left of the axis
_INSIDE: Final = 4.0  # above and below what stands in a row
TITLE: Final = Style(18, bold=True)


def timeline_picture(  # noqa: PLR0913 (all but the first two by name)
    passage: Passage,
    lang: str,
    *,
    dark: bool = False,
    name: Label = EMPTY,
    on: date | None = None,
    possible: tuple[str, ...] = (),
    assumed: tuple[Label, ...] = (),
) -> Picture:
    """Return the timeline laid out, as narrow as a sheet of A4 has room for; ``on`` is the day asked about."""
    every, title = happenings(passage, lang), headline(passage, lang, name, possible, assumed)
    tried = (Timeline(passage, lang, every, wide, on).picture(title, dark=dark) for wide in _WIDTHS)
    return next(made for made in tried if made.height * _PAPER <= made.width or made.width == _WIDTHS[-1])


def upright_timeline(passage: Passage, lang: str, on: date | None) -> Picture:
    """Return the timeline without a title, for the width of a sheet of A4 that stands."""
    return Timeline(passage, lang, happenings(passage, lang), UPRIGHT, on).picture("", dark=False)


class Timeline:
    """One attempt at a timeline of a given width."""

    def __init__(self, passage: Passage, lang: str, every: tuple[Happening, ...], wide: float, on: date | None) -> None:
        self.passage, self.lang, self.every, self.wide = passage, lang, every, wide
        known = [day for one in every for day in (one.first, one.last) if day] or [passage.first]
        known += [] if on is None else [on]
        gap = timedelta(days=max((max(known) - min(known)).days // 40, 5))
        self.axis = Axis(
            min(known) - gap,
            max(known) + gap,
            _MARGIN + _NAMES,
            wide - _MARGIN - 6,
            on,
            tuple(passage.calendar.recesses),
        )

    def picture(self, said: str, *, dark: bool) -> Picture:
        """Return the picture with what is said over it, as tall as it needs to be."""
        passage, wide = self.passage, self.wide
        room = wide - 2 * _MARGIN
        title = Flow([Run(said, TITLE)]).lines(room - 12) if said else ()
        top = _MARGIN + (height(title) + 6 if title else 0.0) + self.axis.height
        strips, bars, texts, bottom = self._rows(top)
        ground = Ground(self.axis, top, bottom, self.lang)
        bars[:0] = ground.bars()
        texts += ground.texts()
        heading = [Paragraph("title", title, Box(_MARGIN, _MARGIN, room, height(title)))] if title else []
        key = list(_legend({bar.role for bar in bars}, bottom + 6, self.lang, wide))
        bars += [bar for bar, _ in key]
        texts += [said for _, said in key]
        return Picture(
            graph=attrs.evolve(extract(passage.procedure), lanes=(), nodes=(), edges=(), notes=(), points=()),
            lang=self.lang,
            width=wide,
            height=max([bottom, *(said.box.bottom for said in texts)]) + _MARGIN,
            strips=tuple(strips),
            cards=(),
            routes=(),
            signs=(),
            paragraphs=(*heading, *texts),
            bars=tuple(bars),
            dark=dark,
        )

    def _rows(self, top: float) -> tuple[list[Strip], list[Bar], list[Paragraph], float]:
        """Return a strip for each organ with the signs and the words in it, and where the last ends."""
        strips: list[Strip] = []
        bars: list[Bar] = []
        texts: list[Paragraph] = []
        y = top
        for lane, here in self._lanes():
            called, stand = lane_name(lane, self.lang).lines(_NAMES - 10), placed(here, self.axis)
            tall = max(LEVEL * levels(stand), height(called)) + 2 * _INSIDE
            strips.append(Strip(lane, Box(_MARGIN, y, self.wide - 2 * _MARGIN, tall), called, _MARGIN + 6))
            for one in stand:
                bars += one.bars(y + _INSIDE)
                texts.append(one.text(f"at{len(texts)}", y + _INSIDE))
            y += tall
        return strips, bars, texts, y

    def _lanes(self) -> Iterator[tuple[Lane, list[Happening]]]:
        """Yield the organs with what they did, two of one name as one: the only chamber is the Parliament."""
        organs = self.passage.parliament.organs
        named: dict[Label, list[str]] = defaultdict(list)
        for organ in sorted({one.organ for one in self.every}, key=partial(_order, self.passage.parliament)):
            editions = dict.fromkeys(one.edition for one in self.every if one.organ == organ)
            named[Label.joined((organs[organ].named(edition) for edition in editions), " / ")].append(organ)
        for label, here in named.items():
            yield Lane(here[-1], label), [one for one in self.every if one.organ in here]


def _order(parliament: Parliament, organ: str) -> tuple[int, str]:
    """Return the place of an organ: by its lane, the clock last."""
    lane, lanes = parliament.organs[organ].lane, parliament.pictures.lanes
    return (lanes.index(lane) if lane in lanes else len(lanes)), organ


_SIGNS: Final = {
    "act": (captions.RECORDED, DOT, DOT),
    "supplied": (captions.SUPPLIED, DOT, DOT),
    "branch": (captions.WAY_OPEN, DOT, DOT),
    "lapse": (captions.LAPSED, DOT, DOT),
    "edition": (captions.NEW_EDITION, DOT, DOT),
    "interval": (captions.SOME_DAY, 22.0, 1.5),
    "kept": (captions.TERM_KEPT, 22.0, LEVEL - 4),
    "missed": (captions.TERM_MISSED, 22.0, LEVEL - 4),
    "unknown": (captions.TERM_UNKNOWN, 22.0, LEVEL - 4),
    "term": (captions.TERM_RUNS, 22.0, LEVEL - 4),
    "due": (captions.DUE, 2.0, LEVEL),
    "day": (captions.ASKED, 1.4, LEVEL),
    "recess": (captions.RECESS, 22.0, LEVEL - 4),
}
"""What each sign means, and how wide and tall it is in the legend."""


def _legend(here: Iterable[str], y: float, lang: str, wide: float) -> Iterator[tuple[Bar, Paragraph]]:
    """Yield the signs that were drawn and what they mean, in as many lines as they need."""
    x = _MARGIN + 6
    for role, (label, across, tall) in _SIGNS.items():
        if role not in here:
            continue
        run = Run(text(label, lang), PLAIN)
        if x + across + run.width + 12 > wide - _MARGIN:
            x, y = _MARGIN + 6, y + LEVEL + 4
        bar = Bar(Box(x, y + LEVEL / 2 - tall / 2, across, tall), role)
        yield bar, Paragraph(f"legend-{role}", ((run,),), Box(x + across + 1, y + 1, run.width + 12, LEVEL))
        x += across + run.width + 30
