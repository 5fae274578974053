"""What can be done next: the acts open to a passage on a day, and the chain of acts that led somewhere.

Votes are unknown and presumed. Where the record of an act decides between steps (a wording offered,
some articles only), each way is tried. `initiator.change-kind` is left out: it makes another bill.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.errors import NoEditionError
from lawflow.law.reach import comes_before_its_term
from lawflow.law.steps import UNDETERMINED
from lawflow.law.terms import Bound
from lawflow.passage.refusal import RefusedError
from lawflow.space.ahead import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.passage.passage import Passage
    from lawflow.space.ahead import Says

_DAY = timedelta(days=1)


def leaves_the_road(parliament: Parliament, act: str) -> bool:
    """Say whether an act leaves the direct road: for review, objections, withdrawal, confidence, dissolution."""
    return act in parliament.roles.detours or act in parliament.roles.side


@attrs.frozen
class Link:
    """One act of a chain: its day, and the term that fixed the day (``None``: nothing but the act before it).

    ``says`` is what the record of the act must say for the chain to go on so.
    """

    act: str
    day: date
    source: str
    target: str
    term: str | None
    cites: tuple[Citation, ...]
    says: Says = ()


def links(passage: Passage, since: int, fixed: Mapping[int, Term]) -> tuple[Link, ...]:
    """Return the journal from entry ``since`` on as a chain.

    ``fixed`` gives, by the place of an entry, the term on whose last day it was taken.
    """
    journal = passage.journal
    return tuple(_link(journal[place], fixed.get(place)) for place in range(since, len(journal)))


def _link(entry: Entry, term: Term | None) -> Link:
    term = term or next((end.term for end in entry.ended if _fixes(end, entry)), None)
    cites = (*entry.cites, *(term.cites if term is not None else ()))
    name = term.id if term is not None else None
    return Link(entry.act, entry.first, entry.source, entry.target, name, tuple(dict.fromkeys(cites)), entry.says)


def _fixes(end: TermEnd, entry: Entry) -> bool:
    """Say whether the entry comes on the day after the last day of the term: as its lapse, or when the wait is over."""
    opens = end.term.on_lapse == entry.act or end.term.bound is Bound.NOT_BEFORE
    return opens and end.due is not None and end.due + _DAY == entry.first


@lru_cache(maxsize=2048)
def acts_to_try(procedure: Procedure, stage: str) -> tuple[str, ...]:
    """Return the acts to try at a stage; lapses come with the days, by themselves.

    A review is tried from the presentation only, which can be on the same day: of a law referred before it
    the record would have to tell later when the term of the President began.
    """
    roles = procedure.parliament.roles
    left_out = {term.on_lapse for term in procedure.terms if not term.gives_way} | roles.closings
    if comes_before_its_term(procedure, stage):
        left_out |= roles.referrals
    acts = dict.fromkeys(step.act for step in procedure.steps_from[stage])
    return tuple(act for act in acts if act not in left_out)


def taken(passage: Passage, act: str, day: date) -> Iterator[Passage]:
    """Yield a copy of the passage for each way in which the act can be taken on the day.

    A bill that stopped at an open question stays there: only a record can tell by which answer it went on.
    """
    if passage.state == UNDETERMINED:
        return
    for says in _records(passage.procedure, passage.state, act):
        yield from _tried(passage, partial(_take, Act(act, When.day(day), says=dict(says))))


def moved(passage: Passage, to: date) -> Iterator[Passage]:
    """Yield a copy moved to the start of a day: one, or one for each value of a fact that the record leaves open."""
    yield from _tried(passage, partial(_advance, to))


def _take(act: Act, passage: Passage) -> None:
    passage.apply(act)


def _advance(to: date, passage: Passage) -> None:
    passage.advance(to)


def _tried(passage: Passage, move: Callable[[Passage], object]) -> Iterator[Passage]:
    trial = passage.copy()
    try:
        move(trial)
    except NoEditionError:
        return
    except RefusedError as refused:
        if any(blocker.condition == "ambiguous" for blocker in refused.blockers):
            for settled in passage.either_way():
                yield from _tried(settled, move)
        return
    yield trial


def _records(procedure: Procedure, stage: str, act: str) -> Iterator[Says]:
    """Yield what the record of an act may say that makes a difference: nothing, or one thing."""
    yield ()
    for field, values in fields(procedure, stage, act).items():
        yield from (((field, value),) for value in values)
