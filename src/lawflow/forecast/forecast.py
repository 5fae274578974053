"""A forecast: the odds of the bills of a procedure, or of one bill from where it stands, under stated assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.errors import AssumptionsError, UnknownNameError
from lawflow.forecast.assuming import read_assumptions
from lawflow.forecast.assumptions import Assumptions
from lawflow.forecast.building import Start, chain_of
from lawflow.forecast.factors import Votes
from lawflow.forecast.odds import Odds, odds_of
from lawflow.forecast.tallies import chance_between, tally_law
from lawflow.law.bills import LAW_OUTCOMES, OUTCOMES
from lawflow.law.procedure import Procedure
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.space.space import space_of
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from lawflow.forecast.chain import Chain
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage


class Ballot(NamedTuple):
    """A vote that may be held: the act, the chamber, the votes it needs, its seats, the chance of so many ayes."""

    act: str
    chamber: str
    needed: int
    seats: int
    chance: float


@attrs.frozen(eq=False, repr=False)
class Forecast(Shown):
    """The odds of a bill, and what was asked.

    ``procedure`` is that of the bill, the first where kinds are mixed. ``whole`` are the odds from the beginning,
    ``odds`` those asked for: from a stage that is ``reached`` on, or of bills that come to a ``given`` outcome.
    ``first_day`` is the day on which the bill begins, ``left`` are the days left of terms that run then; ``waits`` is
    the open question at which it waits already, if it does.
    """

    name: str
    procedure: Procedure
    whole: Odds
    odds: Odds
    first_day: date
    left: Mapping[str, int]
    reached: str | None = None
    given: str | None = None
    waits: str | None = None

    @property
    def assumptions(self) -> Assumptions:
        """Return what it assumes."""
        return self.chain.assumptions

    @property
    def chain(self) -> Chain:
        """Return the chain that it rests on."""
        return self.odds.chain

    @property
    def law_outcomes(self) -> tuple[str, ...]:
        """Return the outcomes with which the bill is law."""
        return tuple(outcome for outcome in self.odds.outcome_marks if outcome in LAW_OUTCOMES)

    @property
    def law(self) -> float:
        """Return the chance that the bill becomes law."""
        return sum(self.odds.outcomes[outcome] for outcome in self.law_outcomes)

    @property
    def law_at_most(self) -> float:
        """Return the chance of law if every open question at which a bill stops were answered in its favour."""
        return min(1.0, self.law + self.odds.outcomes.get(UNDETERMINED, 0.0))

    @property
    def open_questions(self) -> frozenset[str]:
        """Return the open questions at which bills stop: between ``law`` and ``law_at_most`` these decide."""
        visits, moves = self.odds.visits, zip(self.chain.moves, self.odds.chances.tolist(), strict=True)
        live = frozenset((move.source, move.act, move.target) for move, chance in moves if chance > 0)
        found = {self.waits}
        for source, act, step, target in _options(self.chain):
            if (
                step is not None
                and step.target == UNDETERMINED
                and visits[source] > 0
                and (source, act, target) in live
            ):
                found.add(step.question)
        return frozenset(question for question in found if question is not None)

    @property
    def days_to_law(self) -> list[float]:
        """Return the chances of becoming law after 0, 1, 2 … days."""
        laws = [self.odds.laws_of_days[outcome] for outcome in self.law_outcomes]
        return [sum(day) for day in zip(*(law.tolist() for law in laws), strict=True)]

    def ballots(self) -> Iterator[Ballot]:
        """Yield the votes that may be held, each share that the law asks for once."""
        votes = dict.fromkeys(one for one in self.chain.factors if isinstance(one, Votes) and one.least > 0)
        for one in votes:
            law = tally_law(one.groups, self.odds.values)
            seats = sum(group.seats for group in one.groups)
            yield Ballot(one.act, one.chamber, one.least, seats, float(chance_between(law, one.least, len(law))))


def _options(chain: Chain) -> Iterator[tuple[int, str, Step | None, int]]:
    """Yield what may be done, or lapse, at each position: the position, the act, its step, where it leads."""
    for source, (choices, lapses) in chain.options.items():
        yield from ((source, one.act, one.step, target) for one, target in choices)
        yield from ((source, one.act, one.step, target) for one, target in lapses)


def forecast_of(
    bills: Procedure | Passage,
    assumptions: Assumptions | Path | str,
    *,
    on: date | None = None,
    reached: str | None = None,
    given: str | None = None,
) -> Forecast:
    """Return the forecast of the bills of a procedure, or of the bill of a passage from where it stands on a day.

    ``reached`` is a stage: of the bills that come to it, from there on. ``given`` is an outcome: of the bills that come
    to it. Raises `UnknownNameError` for a stage or an outcome that no bill comes to, and `AssumptionsError` where the
    assumptions do not say enough.
    """
    procedure = bills if isinstance(bills, Procedure) else bills.procedure
    taken = _read(assumptions, procedure)
    start = None if isinstance(bills, Procedure) else start_of(bills, on or bills.first)
    whole = odds_of(chain_of(taken, {procedure.kind: procedure}, start))
    odds = _reached(whole, reached, procedure) if reached is not None else whole
    odds = _given(odds, given) if given is not None else odds
    first, left = (start.day, start.left) if start is not None else (taken.day, dict[str, int]())
    waits = None if isinstance(bills, Procedure) else bills.stopped_by
    return Forecast(procedure.id, procedure, whole, odds, first, left, reached, given, waits)


def _read(assumptions: Assumptions | Path | str, procedure: Procedure) -> Assumptions:
    return assumptions if isinstance(assumptions, Assumptions) else read_assumptions(assumptions, procedure.parliament)


def forecasts_by_answer(
    passage: Passage, assumptions: Assumptions | Path | str, on: date
) -> Iterator[tuple[str, Forecast | None]]:
    """Yield the forecast of a bill that waits at an open question, under each answer that lets it go on.

    ``None`` where the assumptions do not say enough of what may follow. Raises `AssumptionsError` for assumptions that
    cannot be read.
    """
    question, taken = passage.stopped_by, _read(assumptions, passage.procedure)
    for way in passage.ways() if question is not None else ():
        try:
            found = forecast_of(way.advanced(on), taken, on=on)
        except AssumptionsError:
            found = None
        yield way.answers[question or ""], found


def start_of(passage: Passage, on: date) -> Start:
    """Return where the bill of a passage stands at the end of a day."""
    space = space_of(passage.procedure, passage.bill)
    place = space.position(passage.state, passage.memory, passage.bill.tracks, passage.answers.items())
    left = {one.term.id: max(0, (one.day - on).days) for one in passage.running if one.day is not None}
    return Start(place, passage.bill, left, on)


def _reached(odds: Odds, stage: str, procedure: Procedure) -> Odds:
    spots = [n for n, spot in enumerate(odds.chain.spots) if spot.stage == stage]
    if not spots or not odds.reaching(spots) > 0:
        known = {name: procedure.stage.get(name) for name, chance in odds.stages.items() if chance > 0}
        raise UnknownNameError(say("stage that a bill comes to"), stage, known)
    return odds.after(spots)


def _given(odds: Odds, outcome: str) -> Odds:
    if not odds.outcomes.get(outcome, 0) > 0:
        known = {name: label for name, label in OUTCOMES.items() if odds.outcomes.get(name, 0) > 0}
        raise UnknownNameError(say("outcome that a bill comes to"), outcome, known)
    return odds.given(outcome)
