"""The walker: takes a way through a passage, act by act, and tells where the passage differs from the text of the law."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.errors import NoEditionError
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from tests.proof.days import covers
from tests.proof.differences import differences
from tests.proof.effects import Clocks, after, clocks_after
from tests.proof.near_misses import act_of, near_misses
from tests.proof.needs import Done, ayes_for, needs_of, noes_for, seats_on
from tests.proof.text import law_text
from tests.proof.ways import ways
from tests.proof.worlds import world_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from tests.proof.days import Days
    from tests.proof.needs import Standing
    from tests.proof.text import LawText, Rule
    from tests.proof.ways import Act as WayAct
    from tests.proof.ways import Answers, Way

DAY: Final = timedelta(days=1)
NO_TIME: Final = timedelta(0)
AUTUMN: Final = {
    "1995": date(2000, 9, 11), "2007": date(2009, 9, 10), "2012": date(2012, 9, 10), "2013": date(2014, 9, 10),
    "2017": date(2019, 9, 10), "2023": date(2024, 9, 10), "2026": date(2027, 9, 6),
}  # fmt: skip
"""A day early in a session, on which an imagined bill is introduced."""
SUMMER: Final = {
    "1995": date(2001, 6, 11), "2007": date(2010, 6, 10), "2012": date(2013, 6, 10), "2013": date(2015, 6, 10),
    "2017": date(2020, 6, 10), "2023": date(2025, 6, 10), "2026": date(2027, 6, 10),
}  # fmt: skip
"""A day so late in a session that it closes before the President decides."""
OF_THE_SESSION: Final = frozenset({"session-closes", "reopening-day"})
A_SESSION: Final = timedelta(days=200)
"""What the longest way takes, in days, with the terms that lapse on it."""
EARLIER: Final = timedelta(days=10)
"""Where the law of the last act is younger, and ends before the terms that lapse on the way to it have run."""
PATIENCE: Final = 5
"""Days tried for an act: a wait of forty-eight hours bars two of them."""
LONGEST: Final = 80
"""Days tried for an act that only a day of the calendar allows."""


class Walk(NamedTuple):
    """A walk under way: the law and the answers it goes by, the passage, and what the text of the law expects of it."""

    law: LawText
    answers: Answers
    passage: Passage
    standing: Standing
    clocks: Clocks
    day: date
    pace: timedelta
    """Between two acts: a day, or none where the law of the way ends within a session."""


Known = dict[tuple["Way", date], tuple[Walk, list[str]]]
"""How far ways have been walked before, and where they differed: many begin with the same acts."""


def walk_faults(procedure: Procedure, rules: tuple[Rule, ...] = ()) -> Iterator[str]:
    """Yield where a procedure takes a rule of its golden law, or is led to it, otherwise than the law says.

    ``rules`` are those to take (all to which a way leads, if none are named).
    """
    found = ways(procedure.id, to=rules) if rules else ways(procedure.id)
    known: Known = {}
    for rule in rules or found:
        if rule in found:
            yield from (f"{procedure.id}: {fault}" for fault in walked(procedure, found[rule], known)[1])
        else:
            yield f"{procedure.id}: no way leads to {rule}"


def walked(procedure: Procedure, way: Way, known: Known) -> tuple[Walk, list[str]]:
    """Take a way to its end, or to the first difference; return where it ended, and the differences.

    The last act is tried again with each of its conditions failed.
    """
    late = any(not OF_THE_SESSION.isdisjoint(act.rule.needs) for act in way.acts)
    start = _start((SUMMER if late else AUTUMN)[procedure.edition], way.days)
    walk, faults = _walked_from(start, procedure, way, known)
    if faults and not covers(way.days, start + A_SESSION):
        earlier, none = _walked_from(start - EARLIER, procedure, way, known)
        walk, faults = (walk, faults) if none else (earlier, none)
    return walk, faults


def _walked_from(start: date, procedure: Procedure, way: Way, known: Known) -> tuple[Walk, list[str]]:
    before, faults = _led(procedure, way._replace(acts=way.acts[:-1]), start, known)
    if faults:
        return before, [f"{fault}, on the way to {way.rule}" for fault in faults]
    walk, faults = _further(before, way.acts[-1])
    for taken in reversed(range(len(way.acts) - 1)):
        if walk is not before:
            break
        earlier, _ = _led(procedure, way._replace(acts=way.acts[:taken]), start, known)
        before = _when_missed(earlier, way.rule)
        for act in way.acts[taken:-1]:
            before, _ = _further(before, act)
        walk, faults = _further(before, way.acts[-1])
    if walk is not before:
        done = _done(way.acts[-1], procedure.edition, walk.day)
        faults += [f"{way.rule}: {fault}" for fault in near_misses(before, walk, way.rule, done)]
    return walk, faults


def _when_missed(walk: Walk, rule: Rule) -> Walk:
    """Return a walk on the day on which the terms are over that a rule needs to have been missed."""
    missed = {need.about for need in needs_of(rule) if need.kind == "term-missed"}
    over = [live.latest for live in walk.passage.running if live.term.id in missed and live.latest is not None]
    return walk._replace(day=max([walk.day, *over]))


def _start(usual: date, days: Days) -> date:
    """Return the usual day, or that of the first year in which a way is the law for the rest of a session.

    Where an edition ends too soon for either, the first day on which the way is the law.
    """
    years = (usual.replace(year=first.year + later) for first, _ in days if first > date.min for later in (0, 1))
    firsts = (first for first, _ in days if first > date.min)
    begins = (day for day in (usual, *years, *firsts) if covers(days, day) and covers(days, day + A_SESSION))
    return next(begins, usual if covers(days, usual) else days[0][0])


def _led(procedure: Procedure, way: Way, start: date, known: Known) -> tuple[Walk, list[str]]:
    """Return a walk to the end of a way, with the differences at which it stopped."""
    if not way.acts:
        return _begun(procedure, way, start), []
    if (way, start) not in known:
        walk, faults = _led(procedure, way._replace(acts=way.acts[:-1]), start, known)
        known[way, start] = (walk, faults) if faults else _further(walk, way.acts[-1])
    return known[way, start]


def _begun(procedure: Procedure, way: Way, start: date) -> Walk:
    bill = Bill(procedure.kind, way.bill.tracks, way.bill.initiator, subject=way.bill.subject)
    passage = Passage.start(bill, start, answers=dict(way.answers))
    passage = attrs.evolve(passage, procedure=procedure.under(dict(way.answers)))
    pace = DAY if covers(way.days, start + A_SESSION) else NO_TIME
    return Walk(law_text(procedure.id), way.answers, passage, way.bill, Clocks({}, frozenset()), start, pace)


def _further(walk: Walk, act: WayAct) -> tuple[Walk, list[str]]:
    """Return the walk one act further, with the differences; the same walk if the act is refused."""
    taken = _taken(walk, act.rule, _done(act, walk.law.edition, walk.day))
    if isinstance(taken, str):
        return walk, [f"{act.rule}: {taken}"]
    return taken, [f"{act.rule}: {fault}" for fault in differences(act.rule, walk, taken)]


def _done(act: WayAct, edition: str, day: date) -> Done:
    seats = seats_on(edition, day)
    return Done(dict(act.says), ayes_for(act.rule, seats), noes_for(act.rule, seats))


def _taken(walk: Walk, rule: Rule, done: Done) -> Walk | str:
    """Return the walk after an act, on the first day that allows it, or what was refused if none does."""
    refused = "no day was tried"
    for day in _days(walk, rule):
        passage = walk.passage.copy()
        passage.live_by(world_of(walk.law, rule, day))
        try:
            passage.apply(act_of(rule, day, done))
        except (RefusedError, NoEditionError) as error:
            refused = f"not taken: {error}"
            continue
        standing = after(rule, walk.standing, done.says)
        introduced = next((line.first for line in passage.journal if line.act == "initiator.introduce"), day)
        clocks = clocks_after(walk.law, walk.answers, rule, standing, walk.clocks, (day, day - DAY, introduced))
        return walk._replace(passage=passage, standing=standing, clocks=clocks, day=day)
    return refused


def _days(walk: Walk, rule: Rule) -> Iterable[date]:
    """Return the days on which an act is tried: the next ones; for a lapse the day after the last day of its term."""
    missed = {need.about for need in needs_of(rule) if need.kind == "term-missed"}
    over = {live.term: live.latest or live.earliest or walk.day for live in walk.passage.running}
    lapses = [day + DAY for term, day in over.items() if term.on_lapse == rule.act]
    if lapses:
        return lapses
    first = max([walk.day + walk.pace, *(day + DAY for term, day in over.items() if term.id in missed)])
    tries = PATIENCE if OF_THE_SESSION.isdisjoint(rule.needs) else LONGEST
    return (first + later * DAY for later in range(tries))
