"""Lawful random walks: imagined dossiers that the law of their dates allows, whole, dated, with votes.

They are the other side of the audit: whatever it says against one of them is a fault of the audit. Chance
is an argument. A walk goes through a strict `Passage`; it may cross editions, meet open questions, let
terms lapse, be withdrawn or stop halfway.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.errors import NoEditionError
from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES, Bill
from lawflow.law.majorities import Tally
from lawflow.law.roles import Supplied
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from random import Random

    from lawflow.law.chambers import Chambers
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

_DAY = timedelta(days=1)
SELDOM: Final = 0.08
"""The chance that a walk takes an act that no record is completed with; most walks are to get far."""
OFTEN: Final = 0.3
"""The chance that it takes one that ends the bill."""
LONGEST_WAIT: Final = 40
"""Days at most between two acts where no term runs."""
GAPS: Final = (0, 0, 1, 2, 3, 7, 12, 20, 33, 61)
LONG_GAPS: Final = (150, 300, 480, 900)
"""Days between two acts of a walk that is not punctual, usual and rare."""
CHANGE_OF_KIND: Final = "initiator.change-kind"


def _always(passage: Passage) -> bool:
    del passage
    return True


class Manner(NamedTuple):
    """How a walk is made: whether it records votes, keeps to every term, and where it may go."""

    counted: bool
    punctual: bool
    allowed: Callable[[Passage], bool]


def walk(
    rng: Random,
    number: int = 0,
    *,
    kind: str | None = None,
    start: date | None = None,
    parliament: Parliament | None = None,
) -> Dossier:
    """Return a lawful dossier of up to forty acts, its dates within all terms, its votes at random."""
    of = parliament or timetable.parliament()
    kind = kind or rng.choice((*of.kinds, *[_ordinary(of)] * 2))
    day = start or first_day(rng, of)
    length = rng.choice((3, 8, 14, 40, 40))
    while True:
        bill = bill_of(rng, of, kind)
        acts = [act for _, act in islice(course(rng, Passage.start(bill, day, parliament=of)), length)]
        if acts:  # else the bill cannot even be introduced: another one is drawn
            return dossier_of(bill, acts, number, parliament)


def dossier_of(bill: Bill, acts: Iterable[Act], number: int = 0, parliament: Parliament | None = None) -> Dossier:
    """Return the record of an imagined bill."""
    tracks = (parliament or timetable.parliament()).tracks.values()
    track = next((track.id for track in tracks if track.by and track.id in bill.tracks), "ordinary")
    title = {"en": f"An imagined bill, no. {number}"}
    name, told = f"walk-{number:05}", tuple(acts)
    return Dossier(name, bill.kind, title, told, track, bill.initiator, bill.money, bill.subject, parliament=parliament)


def denied_later(passage: Passage, acts: Sequence[Act]) -> bool:
    """Say whether an unfavourable opinion came after an act of which a favourable one was presumed: that act is doubtful."""
    presumed = [entry.n or 0 for entry in passage.journal if any(need.completes for need in entry.presumed)]
    denied = [n for n, act in enumerate(acts, 1) if False in act.says.values()]
    return bool(presumed and denied) and denied[-1] > presumed[0]


def course(
    rng: Random, passage: Passage, *, punctual: bool = True, allowed: Callable[[Passage], bool] = _always
) -> Iterator[tuple[Passage, Act]]:
    """Yield one lawful act after the other, each with the passage on which it was taken, until the walk ends.

    A ``punctual`` walk leaves no term behind unkept; another one lets any time pass, and the kind of the bill change.
    ``allowed`` says of a passage after an act whether the walk may go there.
    """
    counted = rng.random() < 0.8
    manner = Manner(counted, punctual, allowed)
    while (taken := _next(rng, passage, manner)) is not None:
        passage, _ = taken
        yield taken


def first_day(rng: Random, of: Parliament | None = None) -> date:
    """Return a day for an introduction: any, or, for one walk in three, shortly before a change of edition."""
    known = rng.choice(timetable.editions(of))
    last = known.until or known.starts + 400 * _DAY
    span = (last - known.starts).days
    back = rng.randrange(min(200, span)) if rng.random() < 1 / 3 else rng.randrange(span)
    return last - back * _DAY


def bill_of(rng: Random, of: Parliament, kind: str) -> Bill:
    """Return a bill of a kind, drawn at random."""
    initiator = rng.choice((*tuple(of.initiators)[:3], None))
    subject = rng.choice((*of.subjects, None, None, None, None)) if kind == _ordinary(of) else None
    tracks = [track.id for track in of.tracks.values() if initiator in track.by and rng.random() < SELDOM]
    return Bill(kind, frozenset(tracks), initiator, rng.choice((True, False, None)), subject)


def _ordinary(of: Parliament) -> str:
    """Return the kind that most bills are of, the first."""
    return next(iter(of.kinds))


def _next(rng: Random, passage: Passage, manner: Manner) -> tuple[Passage, Act] | None:
    """Return a lawful act and the passage on which it was taken; ``None`` if the walk ends here."""
    if passage.over or (passage.state == UNDETERMINED and rng.random() < 1 / 2):
        return None
    lapse = _lapse(rng, passage)
    if lapse is not None and manner.allowed(lapse[0]):
        return lapse
    for act in _candidates(rng, passage, manner):
        further = _taken(passage, act, punctual=manner.punctual)
        if further is not None and manner.allowed(further):
            return further, act
    return None


def _candidates(rng: Random, passage: Passage, manner: Manner) -> Iterator[Act]:
    """Yield acts to try: those of the steps ahead, and of a walk that is not punctual a change of kind."""
    chambers, kinds = passage.parliament.chambers, tuple(passage.parliament.kinds)
    if not manner.punctual and rng.random() < 1 / 30:
        yield Act(CHANGE_OF_KIND, When.day(_day(rng, passage, punctual=False)), says={"kind": rng.choice(kinds)})
    for step in _in_random_order(rng, passage):
        day = _day(rng, passage, punctual=manner.punctual)
        votes = _votes(rng, chambers, step, day) if manner.counted else {}
        yield Act(step.act, When.day(day), votes, _says(rng, step))


def _chance(passage: Passage, act: str) -> float:
    """Return the chance that a walk takes an act: a choice of few, an end, or what comes next."""
    if passage.parliament.roles[act].supplied is not Supplied.UNAVOIDABLE:
        return SELDOM
    return OFTEN if act in _ending(passage.procedure) else 1


@lru_cache(maxsize=512)
def _ending(procedure: Procedure) -> frozenset[str]:
    """Return the acts that end a bill without a law wherever they lead it on."""
    ends = {stage.id for stage in procedure.stages if stage.outcome in ENDED_OUTCOMES - LAW_OUTCOMES}
    onward = {step.act for step in procedure.steps if step.target not in {step.source, *ends, UNDETERMINED}}
    return frozenset(step.act for step in procedure.steps if step.target in ends) - onward


def _taken(passage: Passage, act: Act, *, punctual: bool) -> Passage | None:
    """Return the passage after the act, if that is lawful, and on a punctual walk leaves no term behind unkept."""
    trial = passage.copy()
    try:
        entry = trial.apply(act)
    except (RefusedError, NoEditionError):
        return None
    by_clock = act.act in passage.parliament.acts.by_clock
    if not punctual:
        return trial
    if (not by_clock and any(end.kept is False for end in entry.ended)) or (by_clock and trial.state == UNDETERMINED):
        return None  # what is done after a lapse that the law does not settle is late, whatever the answer
    return trial


def _in_random_order(rng: Random, passage: Passage) -> Iterator[Step]:
    steps = [step for way in passage.ways() for step in way.procedure.steps_from[way.state]]
    rng.shuffle(steps)
    acts = sorted({step.act for step in steps})
    rng.shuffle(acts)
    for act in acts:
        if rng.random() < _chance(passage, act):
            yield from (step for step in steps if step.act == act)


def _lapse(rng: Random, passage: Passage) -> tuple[Passage, Act] | None:
    """Return the passage after a lapse, for one chance in ten, and the act of the clock as a record would hold it."""
    days = [r.day for r in passage.running if r.term.on_lapse and not r.is_wait and not r.paused and r.day]
    if not days or rng.random() > 1 / 10:
        return None
    known = len(passage.journal)
    trial = passage.copy()
    try:
        trial.advance(min(days) + _DAY)
    except (RefusedError, NoEditionError):
        return None
    lapses = [entry for entry in trial.journal[known:] if entry.act in passage.parliament.acts.by_clock]
    if not lapses or trial.state == UNDETERMINED:
        return None
    return trial, Act(lapses[0].act, When.day(lapses[0].first))


def _day(rng: Random, passage: Passage, *, punctual: bool) -> date:
    """Return a day on which no running term has lapsed, after every wait as far as there is room; or any day."""
    first = passage.first
    if not punctual:
        return first + rng.choice(GAPS if rng.random() < 9 / 10 else LONG_GAPS) * _DAY
    waits = [r.latest + _DAY for r in passage.running if r.is_wait and r.latest is not None and r.latest >= first]
    if waits and rng.random() < 2 / 3:
        first = max(waits)
    last = first + rng.randrange(LONGEST_WAIT) * _DAY
    ends = [r.earliest for r in passage.running if not r.is_wait and r.earliest is not None and r.earliest >= first]
    last = min([last, *ends])
    return first + rng.randrange((last - first).days + 1) * _DAY


def _votes(rng: Random, chambers: Chambers, step: Step, day: date) -> Mapping[str, Tally]:
    votes: dict[str, Tally] = {}
    for need in step.needs:
        missed = [majority.chamber for majority in need.majorities if not majority.reached]
        short = rng.choice(missed) if missed else None
        for majority in need.majorities:
            chamber, share = majority.chamber, majority.share
            seats = chambers.on(chamber, day)
            if seats and majority.reached:
                votes[chamber] = _tally(rng, max(share.needed(n) for n in seats), min(seats), min(seats))
            elif seats and chamber not in votes:
                most = min(share.needed(n) for n in seats) - 1 if chamber == short else min(seats)
                votes[chamber] = _tally(rng, 0, most, min(seats))
    return votes


def _tally(rng: Random, least: int, most: int, seats: int) -> Tally:
    ayes = rng.randint(min(least, most), most)
    noes = rng.randint(0, seats - ayes)
    return Tally(ayes, rng.choice((noes, None)), rng.choice((seats - ayes - noes, None)))


def _says(rng: Random, step: Step) -> dict[str, object]:
    said: dict[str, object] = {}
    for need in step.needs:
        said |= need.record
    for _, value in step.sets:
        if isinstance(value, FromRecord) and value.field != "scope" and rng.random() < 2 / 3:
            said.setdefault(value.field, rng.randint(1, 2) if value.field == "reading" else rng.random() < 2 / 3)
    return said
