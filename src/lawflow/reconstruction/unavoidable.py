"""Unavoidable: of the acts that a record lacks, those without which it fits on no lawful way, however long.

The cheapest explanation goes the shortest ways, under the edition of the first act. A longer way, or one begun under an
earlier edition, can do without an act that stands on all of those: then it is no longer told as certain. Whether there
is any is asked of the positions first, days and the rest of the record left aside (`passing_by`): mostly there is none.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.sources import Footing
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.beginnings import begun_later
from lawflow.reconstruction.effort import is_over
from lawflow.reconstruction.fit import NARROW, Rules
from lawflow.reconstruction.network import tightest
from lawflow.reconstruction.passing_by import begun_earlier, is_shown, never_supplied, passes_by
from lawflow.reconstruction.rival_answers import answers_on
from lawflow.reconstruction.sooner import placed
from lawflow.reconstruction.tightening import days_of, links_of, tightened

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.entries import Branches
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.fit import Missing
    from lawflow.reconstruction.ways import Path

MOST_IN_PLACE: Final = 6
"""Other acts that may stand in the place of one, one way after another, before it is left open what does."""
MOST_EXPANSIONS: Final = 60
"""Alignments gone on from for one act, beyond one for each act of the record."""


def as_far_as_certain(
    start: Passage, record: Sequence[RecordedAct], aligned: Sequence[Alignment], begin: Callable[..., Passage]
) -> Alignment:
    """Return the first of some explanations: it tells as certain only the acts without which the record fits on no way.

    Where another act stands in the place of one on such a way, one of them is told; where none does, it is not lacking.
    """
    told, ways, soon = aligned[0], list(aligned), _under_the_rules_before(start, record, aligned[0], begin)
    for gap, (stood, recorded) in zip(told.missing, told.begun, strict=True):
        if gap.hypothesis:
            continue
        here = gap
        for _ in range(MOST_IN_PLACE):
            acts = _acts(here)
            stands = {id(one): one for way in ways for one, after in way.begun if after.n == recorded.n}
            begun = [start] if any(passes_by(one, recorded, acts) for one in stands.values()) else []
            if not gap.first_after and recorded.act.when.exact:  # else the act itself shows the edition
                begun += begun_earlier(stood, recorded, acts, begin)
            begun += _answered(start, record, recorded, acts, stands.values())
            rivals = (one for one in soon if not any(_tells(lacks, here) for lacks in one.missing))
            known = (one for one in ways[len(aligned) :] if _does_without(one, here))
            other = next(chain(known, _without(here, begun, record, aligned[0]), rivals), None)
            if other is None:
                if is_over():
                    told = _told_with_doubt(told, here)
                elif not begun and (way := never_supplied(stood, recorded, record, acts)) is not None:
                    told = _told_with(told, here, _on_a_way(here, aligned[0], way))
                break
            instead = _in_its_place(here, aligned[0], other)
            ways.append(other)
            told = _told_with(told, here, instead)
            if not instead:
                break
            here = _or_one_of(here, instead)
        else:
            told = _told_with_doubt(told, here)
    return placed(start, record, told)


def _answered(
    start: Passage,
    record: Sequence[RecordedAct],
    recorded: RecordedAct,
    acts: frozenset[str],
    stands: Collection[Passage],
) -> Iterator[Passage]:
    """Yield the bill before its first act under each other answer left open by which it can pass some acts by."""
    for question, answer in answers_on({recorded.act.act, *acts}, start, record):
        if any(passes_by(_under(one, question, answer), recorded, acts) for one in stands):
            yield _under(start, question, answer)


def _under(one: Passage, question: str, answer: str) -> Passage:
    trial = one.copy()
    trial.answer(question, answer)
    return trial


def _under_the_rules_before(
    start: Passage, record: Sequence[RecordedAct], found: Alignment, begin: Callable[..., Passage]
) -> list[Alignment]:
    """Return explanations that blame the same acts if an edition began later than on its approximate first day."""
    return [
        other
        for begun, read, _ in begun_later(start, record, begin)
        for other in search_on([Alignment(begun)], read, NARROW, found.cost.breaches + 1, MOST_EXPANSIONS).best
        if other.causes == found.causes
    ]


def _without(
    gap: Missing, begun: Sequence[Passage], record: Sequence[RecordedAct], found: Alignment
) -> Iterator[Alignment]:
    """Yield explanations that blame the same acts, on ways in time, and need not have the one that is lacking."""
    rules = Rules(wide=True)
    for one in begun:
        shut = Alignment(one, shut=_acts(gap))
        if not gap.first_after and not search_on([shut], record[:1], rules, found.cost.breaches + 1, 1).best:
            continue
        for other in search_on([shut], record, rules, found.cost.breaches + 1, MOST_EXPANSIONS).best:
            lacks = any(_tells(one, gap) for one in other.missing)
            if lacks or other.causes != found.causes or _is_shown(gap, other):
                continue
            if _keeps_its_terms(other.lawful):
                yield other


def _is_shown(gap: Missing, other: Alignment) -> bool:
    """Say whether acts of another explanation show the one that is lacking, though it is not told there."""
    return is_shown(other.lawful.procedure, gap.act, [entry.act for entry in other.lawful.journal])


def _does_without(other: Alignment, gap: Missing) -> bool:
    """Say whether an explanation found for the sake of another act lacks none of some acts in any place."""
    return all(_acts(gap).isdisjoint(_acts(lacks)) for lacks in other.missing) and not _is_shown(gap, other)


def _keeps_its_terms(lawful: Passage) -> bool:
    """Say whether there are days on which a history keeps all terms that the texts state."""
    told = tightened(lawful)
    return tightest(days_of(told), [link for link in links_of(told) if link.term.footing is Footing.STATED]) is not None


def _acts(gap: Missing) -> frozenset[str]:
    return frozenset(gap.one_of or (gap.act,))


def _tells(one: Missing, gap: Missing) -> bool:
    here, there = _acts(one), _acts(gap)
    return bool(here & there) and (one.after == gap.after or len(here) > len(there))


def _in_its_place(gap: Missing, found: Alignment, other: Alignment) -> tuple[str, ...]:
    """Return the acts of the gap of another explanation that leads where the act does, or of the first it has alone.

    If it has none alone: the act by which it comes to the first stage that both pass then, if that is one of several.
    """
    known = _lacking(gap, found)
    here = [
        acts for one in other.missing if one.after == gap.after and known.isdisjoint(acts := one.one_of or (one.act,))
    ]
    leads, passed = _supplied(other, gap.after), _supplied(found, gap.after)
    if here or gap.act not in passed:
        return next((acts for acts in here if passed.get(gap.act) in map(leads.get, acts)), here[0] if here else ())
    onward = [*passed.values()][[*passed].index(gap.act) :]
    met = next((act for stage in onward for act, led in leads.items() if led == stage), None)
    return (met,) if met is not None and met not in _certain(gap, found) else ()


def _on_a_way(gap: Missing, found: Alignment, way: Path) -> tuple[str, ...]:
    """Return the act on a way that leads where the act does, or the first that it has alone."""
    known, led = _lacking(gap, found), _supplied(found, gap.after).get(gap.act)
    here = [step for step in way if step.act not in known]
    return tuple([step.act for step in here if step.target == led][:1] or [step.act for step in here[:1]])


def _lacking(gap: Missing, found: Alignment) -> set[str]:
    return {act for one in found.missing if one.after == gap.after for act in (one.one_of or (one.act,))}


def _certain(gap: Missing, found: Alignment) -> set[str]:
    return {one.act for one in found.missing if one.after == gap.after and not one.one_of}


def _supplied(found: Alignment, after: int) -> dict[str, str]:
    """Return the acts that an explanation supplies after a recorded one, each with the stage to which it leads."""
    told: dict[str, str] = {}
    n = 0
    for entry in found.lawful.journal:
        n = entry.n or n
        if entry.supplied and n == after:
            told[entry.act] = entry.target
    return told


def _or_one_of(gap: Missing, instead: tuple[str, ...]) -> Missing:
    return attrs.evolve(gap, one_of=tuple(dict.fromkeys((*(gap.one_of or (gap.act,)), *instead))))


def _told_with(told: Alignment, gap: Missing, instead: tuple[str, ...]) -> Alignment:
    """Return an explanation that lacks the act, or one of those in its place; nothing for certain where there is none.

    In its history the act is then on one of several ways, of which another may do without any.
    """
    weaker = _or_one_of(gap, instead)
    missing = tuple(new for one in told.missing for new in ((one,) if one != gap else (weaker,) if instead else ()))
    ways = tuple((act,) for act in weaker.one_of) if instead else (weaker.one_of, ())
    return attrs.evolve(told, missing=missing, lawful=_left_open(told.lawful, gap, ways))


def _told_with_doubt(told: Alignment, gap: Missing) -> Alignment:
    """Return an explanation of which it is not certain that it lacks the act: not every way was tried."""
    missing = tuple(attrs.evolve(one, hypothesis=True) if one == gap else one for one in told.missing)
    return attrs.evolve(told, missing=missing)


def _left_open(lawful: Passage, gap: Missing, ways: Branches) -> Passage:
    """Return a history whose supplied act stands on one of several ways."""
    journal, n = list(lawful.journal), 0
    for place, entry in enumerate(journal):
        n = entry.n or n
        if entry.supplied and bool(entry.one_of) == bool(gap.one_of) and (entry.act, n) == (gap.act, gap.after):
            journal[place] = entry._replace(one_of=ways)
            break
    told = lawful.copy()
    told.redate(tuple(journal))
    return told
