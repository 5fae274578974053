"""The bills that a procedure tells apart: the plain one, and one for each thing that it asks of a bill."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure


@lru_cache(maxsize=128)
def bills_of(procedure: Procedure) -> tuple[Bill, ...]:
    """Return the plain bill, of which nothing more is known, then one of each sort that some rule asks for."""
    return told_apart((procedure,))


@lru_cache(maxsize=128)
def told_apart(procedures: tuple[Procedure, ...]) -> tuple[Bill, ...]:
    """Return the bills that some of several procedures tell apart, the plain one first."""
    found: dict[object, Bill] = {}
    for bill in dict.fromkeys(bill for procedure in procedures for bill in _bills(procedure)):
        found.setdefault(tuple(looks_of(procedure, bill) for procedure in procedures), bill)
    return tuple(found.values())


def looks_of(procedure: Procedure, bill: Bill) -> tuple[object, ...]:
    """Return what every condition that looks at the bill makes of it, whatever earlier acts left behind."""
    found: list[object] = [bill.tracks]
    for need in _looking(procedure):
        memories = [{}, *({fact: value} for fact in sorted(need.facts) for value in (True, False))]
        facts = (Facts(bill, {}, {}, memory, lambda _: ()) for memory in memories)
        found.append(tuple(need.verdict(one) is Verdict.UNMET for one in facts))
    return tuple(found)


@lru_cache(maxsize=128)
def _looking(procedure: Procedure) -> tuple[Condition, ...]:
    """Return the conditions of a procedure that look at the bill itself."""
    needs = [need for step in procedure.all_steps for need in step.needs]
    needs += [need for term in procedure.all_terms for need in term.when]
    return tuple(need for need in dict.fromkeys(needs) if any(read.where == "bill" for read in need.reads))


def _bills(procedure: Procedure) -> Iterator[Bill]:
    kind = procedure.kind
    asked = _asked(procedure)
    yield Bill(kind)
    for track in procedure.parliament.tracks.values():
        if ("track", track.id) in asked and track.id not in _given(procedure):
            yield from (Bill(kind, frozenset({track.id}), by) for by in track.by or (None,))
    for subject in sorted(asked.get(("bill", "subject"), ()), key=str):
        yield Bill(kind, subject=str(subject))
    if ("bill", "money") in asked:
        yield from (Bill(kind, initiator=by, money=True) for by in procedure.parliament.initiators)
    for initiator in sorted(asked.get(("bill", "initiator"), ()), key=str):
        yield Bill(kind, initiator=str(initiator))


def _asked(procedure: Procedure) -> dict[tuple[str, str], set[object]]:
    """Return what the rules and terms ask of a bill, each with the values that they name."""
    needs = [need for step in procedure.all_steps for need in step.needs]
    needs += [need for term in procedure.all_terms for need in term.when]
    found: dict[tuple[str, str], set[object]] = {}
    for need in needs:
        for read in need.reads:
            if read.where in ("bill", "track"):
                found.setdefault((read.where, read.name), set())
        for demand in need.demands:
            if demand.read.where in ("bill", "track"):
                found[demand.read.where, demand.read.name].update(demand.values)
    return found


def _given(procedure: Procedure) -> frozenset[str]:
    """Return the tracks on which some act puts a bill: no bill need begin on them."""
    return frozenset(step.track for step in procedure.all_steps if step.track is not None)
