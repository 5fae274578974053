"""Standing: all of the past of a bill on which it depends how it can go on, as one value to compare by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.passage.trail import told

if TYPE_CHECKING:
    from collections.abc import Hashable

    from lawflow.passage.entries import Entry
    from lawflow.passage.progress import Progress
    from lawflow.passage.running import Running
    from lawflow.passage.trail import Trail


def standing(bill: Progress | None) -> Hashable:
    """Return where a bill stands: two that stand alike go on alike, whatever brought them there.

    Of the journal it is the last line, that by which the bill came to its stage and that by which it left it before,
    the stages it came to while each term ran, and what the clock did.
    """
    if bill is None:
        return None
    journal, trail, stop, turn = bill.journal, bill.bring_up(), bill.stop, bill.turn
    return (
        (bill.procedure.id, bill.state, bill.first, bill.last, bill.bill, bill.missed),
        tuple(sorted(bill.answers.items())),
        frozenset((fact, repr(value)) for fact, value in bill.memory.items()),
        frozenset(_running(live, journal, trail) for live in bill.running),
        trail.turned,
        told(journal[-1]) if journal else None,
        _at(journal, trail.last_elsewhere(bill.state)),
        _at(journal, trail.left.get(bill.state)),
        (stop.question, standing(stop.before)) if stop is not None else None,
        (turn.question, turn.act.act, standing(turn.before)) if turn is not None else None,
    )


def _running(live: Running, journal: tuple[Entry, ...], trail: Trail) -> Hashable:
    since = trail.stages_since(live.entry)
    rivals = live.rivals, live.open_question, live.rival_start
    return live.term, live.start, live.pauses, live.paused, live.lapsed, rivals, journal[live.entry].supplied, since


def _at(journal: tuple[Entry, ...], place: int | None) -> Hashable:
    return told(journal[place]) if place is not None else None
