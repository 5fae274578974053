"""Checking theorems: each against the histories of a procedure, with the history that refutes or shows it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.bills import ENDED_OUTCOMES, OUTCOMES
from lawflow.law.reach import reach
from lawflow.law.shown import Shown
from lawflow.law.theorems import Form
from lawflow.space.space import space_of
from lawflow.study.check.clocks import terms_fail, too_long
from lawflow.study.histories.bills import bills_of
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.starting import begun, starts
from lawflow.study.paths.search import Bound, ways_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.theorems import Theorem
    from lawflow.space.space import Arc, Position, Space
    from lawflow.study.histories.history import History

    Way = tuple[Arc, ...]

LONGEST: Final = 24
"""Acts of a history that is looked for, at most."""
TRIED: Final = 6
"""Histories of one bill that the machine is put to before none is said to be played."""
STARTS: Final = 6
"""Days on which each of them is begun."""
ANY: Final = "*"
_WIDE: Final = 10_000


@attrs.frozen(eq=False, repr=False)
class Finding(Shown):
    """Whether a theorem holds of a procedure; ``holds`` is ``None`` where it says nothing of it.

    ``history`` refutes it, or shows it where it says that something can happen; ``played`` says that the machine took
    the history, and did not only the space. ``note`` is what a history cannot tell: an act, a term, a number of days.
    """

    theorem: Theorem
    procedure: Procedure
    holds: bool | None
    history: History | None = None
    played: bool = True
    note: str = ""


def check(theorem: Theorem, procedure: Procedure) -> Finding:
    """Return whether a theorem holds of a procedure, under the answers that it has."""
    if not _speaks_of(theorem, procedure):
        return Finding(theorem, procedure, None)
    return _OF_FORM[theorem.form](theorem, procedure)


def _speaks_of(theorem: Theorem, procedure: Procedure) -> bool:
    """Say whether a procedure has every stage it starts from, something of where it leads, and the acts it is by."""
    if theorem.kinds and procedure.kind not in theorem.kinds:
        return False
    chambers = _voting(procedure)
    return (
        all(stage in procedure.stage for stage in theorem.start)
        and all(act in procedure.acts for act in theorem.by)
        and all(vote.partition(" ")[0] in chambers for vote in theorem.votes)
        and any(name == ANY or _known(procedure, name) for name in theorem.to or (ANY,))
        and any(name == ANY or _known(procedure, name) for name in theorem.without or (ANY,))
    )


def _voting(procedure: Procedure) -> frozenset[str]:
    """Return the chambers whose votes a procedure counts."""
    needs = (need for step in procedure.steps for need in step.needs)
    return frozenset(majority.chamber for need in needs for majority in need.majorities)


def _known(procedure: Procedure, name: str) -> bool:
    if name in OUTCOMES:
        return any(stage.outcome == name for stage in procedure.stages)
    if ":" in name:
        return any(need.id == name for step in procedure.steps for need in step.needs)
    return name in procedure.stage or name in procedure.acts


# -- what never happens, and what can ---------------------------------------------------------------


def _never(theorem: Theorem, procedure: Procedure) -> Finding:
    """Of several votes each must be passed by itself: a history without one of them refutes the theorem."""
    for vote in theorem.votes or ("",):
        found = _history(theorem, procedure, vote)
        if found is not None:
            history, played = found
            return Finding(theorem, procedure, holds=False, history=history, played=played, note=vote)
    return Finding(theorem, procedure, holds=True)


def _can(theorem: Theorem, procedure: Procedure) -> Finding:
    found = _history(theorem, procedure, "")
    if found is None:
        return Finding(theorem, procedure, holds=False)
    return Finding(theorem, procedure, holds=True, history=found[0], played=found[1])


def _history(theorem: Theorem, procedure: Procedure, vote: str) -> tuple[History, bool] | None:
    """Return a history of what a theorem speaks of, and whether the machine took it; ``None`` if there is none."""
    allowed = _allowed(theorem, vote)
    of_any_bill = space_of(procedure)
    if not any(_leads_there(theorem, of_any_bill, start, allowed) for start in _starts(theorem, of_any_bill)):
        return None
    unplayed: History | None = None
    for bill in bills_of(procedure):
        space = space_of(procedure, bill)
        for start in _starts(theorem, space):
            for way in islice(_ways(theorem, space, start, allowed), TRIED):
                history = played(procedure, space, (*road_to(space, start), *way))
                if history.lawful:
                    return history, True
                unplayed = unplayed or history
    return None if unplayed is None else (unplayed, False)


def _leads_there(theorem: Theorem, space: Space, start: Position, allowed: Callable[[Arc], bool]) -> bool:
    """Say whether a history from a position does what a theorem says, if every condition on the bill may be met."""
    enters = _enters(theorem, space.procedure)
    ahead = reach([start], lambda here: (arc.target for arc in space.arcs_from(here) if allowed(arc)))
    return any(allowed(arc) and enters(arc) for here in ahead for arc in space.arcs_from(here))


def _starts(theorem: Theorem, space: Space) -> Iterator[Position]:
    """Yield the positions at which the histories begin that a theorem means, reached without what it goes without."""
    if not theorem.start:
        yield space.initial
        return
    allowed = _allowed(theorem, "")
    ahead = reach([space.initial], lambda here: (arc.target for arc in space.arcs_from(here) if allowed(arc)))
    yield from (here for here in ahead if here.stage in theorem.start)


def _ways(theorem: Theorem, space: Space, start: Position, allowed: Callable[[Arc], bool]) -> Iterator[Way]:
    """Yield the histories from a position that do what a theorem says, the nearest first."""
    enters = _enters(theorem, space.procedure)

    def arrives(here: Position) -> bool:
        return any(allowed(arc) and enters(arc) for arc in space.arcs_from(here))

    for found in ways_to(space, start, arrives, Bound(LONGEST), allowed):
        if found.way is None:
            return
        here = found.way[-1].target if found.way else start
        last = next(arc for arc in space.arcs_from(here) if allowed(arc) and enters(arc))
        yield (*found.way, last)


def _enters(theorem: Theorem, procedure: Procedure) -> Callable[[Arc], bool]:
    """Return what says of an arc that it is one of the acts, or enters one of the stages or outcomes, of a theorem."""
    wanted = set(theorem.to)

    def enters(arc: Arc) -> bool:
        target, source = arc.target.stage, arc.source.stage
        moves = target != source
        if ANY in wanted:
            return moves
        outcome = procedure.stage[target].outcome
        return arc.act in wanted or (moves and (target in wanted or outcome in wanted))

    return enters


def _allowed(theorem: Theorem, vote: str) -> Callable[[Arc], bool]:
    """Return what says of an arc that it is none of what the histories of a theorem go without."""
    without = set(theorem.without)

    def allowed(arc: Arc) -> bool:
        if arc.act in without or arc.target.stage in without or any(need.id in without for need in arc.step.needs):
            return False
        return not vote or not carries(arc, vote)

    return allowed


def carries(arc: Arc, vote: str) -> bool:
    """Say whether an arc needs a vote of a chamber that reaches a share at least as great, as ``majilis 2/3``."""
    chamber, _, share = vote.partition(" ")
    part, _, whole = share.partition("/")
    asked = _WIDE * int(part) // int(whole)
    return any(
        majority.reached and majority.chamber == chamber and majority.share.needed(_WIDE) >= asked
        for need in arc.step.needs
        for majority in need.majorities
    )


def road_to(space: Space, position: Position) -> Way:
    """Return a shortest history that leads to a position and leaves the direct road least."""
    found = next(ways_to(space, space.initial, lambda here: here == position, Bound(LONGEST)), None)
    return found.way if found is not None and found.way is not None else space.path_to(position)


def played(procedure: Procedure, space: Space, way: Iterable[Arc]) -> History:
    """Return a history as the machine takes it, begun on the first of a few days that will do, or where it stops."""
    arcs, best = tuple(way), None
    for on in islice(starts(procedure), STARTS):
        start = begun(procedure, space.bill or bills_of(procedure)[0], on)
        history = enact(start, [plan(arc, start) for arc in arcs])
        if history.lawful:
            return history
        if best is None or len(history.acts) > len(best.acts):
            best = history
    assert best is not None  # noqa: S101 (there is always a first day of an edition)
    return best


# -- where acts lead, ends, powers ------------------------------------------------------------------


def _leads(theorem: Theorem, procedure: Procedure) -> Finding:
    """A procedure in which the act does not stand at the stage says nothing of where it leads."""
    seen = False
    for bill in bills_of(procedure):
        space = space_of(procedure, bill)
        for arc in space.arcs:
            if arc.act in theorem.by and (not theorem.start or arc.source.stage in theorem.start):
                seen = True
                target = arc.target.stage
                if target not in theorem.to and procedure.stage[target].outcome not in theorem.to:
                    history = played(procedure, space, (*road_to(space, arc.source), arc))
                    return Finding(theorem, procedure, holds=False, history=history, played=history.lawful)
    return Finding(theorem, procedure, holds=True if seen else None)


def _ends(theorem: Theorem, procedure: Procedure) -> Finding:
    for bill in bills_of(procedure):
        space = space_of(procedure, bill)
        stuck = _stuck(space)
        if stuck is not None:
            history = played(procedure, space, road_to(space, stuck))
            return Finding(theorem, procedure, holds=False, history=history, played=history.lawful, note=stuck.stage)
    return Finding(theorem, procedure, holds=True)


def _stuck(space: Space) -> Position | None:
    """Return a position from which neither an end nor an open question can be reached, of a bill once introduced."""
    before: dict[Position, list[Position]] = {}
    for arc in space.arcs:
        before.setdefault(arc.target, []).append(arc.source)
    stages = space.procedure.stage
    ends = [
        here
        for here in space.positions
        if stages[here.stage].outcome in ENDED_OUTCOMES or space.procedure.is_final(here.stage)
    ]
    good, todo = set(ends), list(ends)
    for here in todo:
        for source in before.get(here, ()):
            if source not in good:
                good.add(source)
                todo.append(source)
    introduced = (here for here in space.positions if here.stage != space.procedure.initial)
    return next((here for here in introduced if here not in good), None)


def _taken(theorem: Theorem, procedure: Procedure) -> Finding:
    """An act that only another answer gives a stage to is not asked for."""
    left = set(theorem.by or procedure.acts)
    for bill in bills_of(procedure):
        left -= {arc.act for arc in space_of(procedure, bill).arcs}
        if not left:
            return Finding(theorem, procedure, holds=True)
    return Finding(theorem, procedure, holds=False, note=", ".join(sorted(left)))


def _terms(theorem: Theorem, procedure: Procedure) -> Finding:
    failing = next(terms_fail(procedure), "")
    return Finding(theorem, procedure, not failing, note=failing)


def _within(theorem: Theorem, procedure: Procedure) -> Finding:
    history, note = too_long(theorem, procedure)
    return Finding(theorem, procedure, not note, history, note=note)


_OF_FORM: Final[Mapping[Form, Callable[[Theorem, Procedure], Finding]]] = {
    Form.NEVER: _never,
    Form.CAN: _can,
    Form.LEADS: _leads,
    Form.ENDS: _ends,
    Form.TAKEN: _taken,
    Form.TERMS: _terms,
    Form.WITHIN: _within,
}
