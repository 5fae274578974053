"""Sampling by the calendar: terms counted as the law counts them, on the days of a real bill.

What a chain cannot hold is kept here of every bill: the day, the last day of each term that can lapse, and whether it
stands still. A term runs on from stage to stage, is suspended and goes on; time between sessions is left out where the
law says so, and what only a session allows waits for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

from lawflow.forecast.draws import DAYS, mixed

if TYPE_CHECKING:
    import numpy.typing as npt

    from lawflow.forecast.almanac import Almanac
    from lawflow.forecast.guides import Guide

    Ints = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

HORIZON = 4000
"""Days for which the calendar is laid out; a bill that takes longer stays at the last of them."""
NEVER = 1 << 40


@attrs.frozen(eq=False)
class Dated:
    """The options of a chain as tables, with the terms that can lapse.

    ``choices`` guides from a position to an option. An option is an act or, after all acts, a lapse: ``target`` is
    where it leads, ``effect`` the row of what its step does to terms, ``turn`` as in `Compiled`. ``wait`` is the law of
    its days in ``waits`` (-1: none), ``sitting`` and ``in_session`` say whether they are sitting days, and whether the
    act waits for a session. ``lapses`` are the options that can come first at each position, with their ``terms``.
    """

    choices: Guide
    waits: Guide
    target: Ints
    effect: Ints
    turn: npt.NDArray[np.uint64]
    wait: Ints
    sitting: Flags
    in_session: Flags
    lapses: Ints
    lapse_terms: Ints
    starts: Ints
    ends: Flags
    pauses: Flags
    due: Ints
    running: Ints
    almanac: Almanac

    def begin(self, number: int) -> Clocks:
        """Return the terms of bills where they begin."""
        return Clocks(np.tile(self.running, (number, 1)), np.full((number, len(self.running)), NEVER))

    def step(self, spot: Ints, draws: npt.NDArray[np.uint64], day: Ints, clocks: Clocks) -> tuple[Ints, Ints]:
        """Return the option that each bill takes next and the day on which it does, and let its terms go on."""
        option = self.choices.values.take(self.choices.found(spot, draws))
        draws += DAYS
        planned = self._planned(option, mixed(draws), day)
        option, planned = self._lapsed(spot, option, planned, day, clocks)
        self._after(option, planned, clocks)
        return option, planned

    def _planned(self, option: Ints, draws: npt.NDArray[np.uint64], day: Ints) -> Ints:
        wait = self.wait.take(option)
        days = np.where(wait >= 0, self.waits.values.take(self.waits.found(np.maximum(wait, 0), draws)), 0)
        planned = np.minimum(day + days, HORIZON - 1)
        sitting = np.flatnonzero(self.sitting.take(option))
        planned[sitting] = self.almanac.after_sittings(day.take(sitting), days.take(sitting))
        planned = np.minimum(planned, HORIZON - 1)
        return np.where(self.in_session.take(option), self.almanac.next_session.take(planned), planned)

    def _lapsed(self, spot: Ints, option: Ints, planned: Ints, day: Ints, clocks: Clocks) -> tuple[Ints, Ints]:
        """Let the terms lapse first that end before the day on which an act is planned."""
        for place in range(self.lapses.shape[1]):
            lapse, term = self.lapses[:, place].take(spot), self.lapse_terms[:, place].take(spot)
            rows = np.flatnonzero(lapse >= 0)
            if not rows.size:
                continue
            due = clocks.due[rows, term.take(rows)]
            due = np.where(clocks.paused[rows, term.take(rows)] < NEVER, NEVER, due)
            first = np.maximum(due + 1, day.take(rows))
            waits_only = option.take(rows) < 0
            sooner = (first <= planned.take(rows)) | waits_only
            rows = rows.compress(sooner)
            option[rows], planned[rows] = lapse.take(rows), np.minimum(first.compress(sooner), HORIZON - 1)
        return option, planned

    def _after(self, option: Ints, day: Ints, clocks: Clocks) -> None:
        """Start, end, suspend and resume terms as the steps taken say."""
        effect = self.effect.take(option)
        for term in range(len(self.running)):
            column, paused = clocks.due[:, term], clocks.paused[:, term]
            column[self.ends[:, term].take(effect)] = NEVER
            table = self.starts[:, term].take(effect)
            rows = np.flatnonzero(table >= 0)
            begin = np.maximum(day.take(rows) - (table.take(rows) & 1), 0)
            column[rows] = self.due[table.take(rows) >> 1, begin]
            paused[rows] = NEVER
            still = self.pauses[:, term].take(effect)
            resumed = np.flatnonzero(~still & (paused < NEVER))
            column[resumed] += np.where(column.take(resumed) < NEVER, day.take(resumed) - paused.take(resumed), 0)
            paused[resumed] = NEVER
            suspended = np.flatnonzero(still & (paused == NEVER))
            paused[suspended] = day.take(suspended)


@attrs.frozen(eq=False)
class Clocks:
    """The terms of some bills, a column a term: the last day, and since when it stands still; `NEVER` if not."""

    due: Ints
    paused: Ints

    def kept(self, rows: Ints) -> Clocks:
        """Return those of some of the bills."""
        return Clocks(self.due.take(rows, axis=0), self.paused.take(rows, axis=0))
