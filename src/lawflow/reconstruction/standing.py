"""Standing: all of the past of a bill on which it depends how it can go on, as one value to compare by."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from lawflow.passage.entries import Entry
    from lawflow.passage.progress import Progress
    from lawflow.passage.running import Running


def standing(bill: Progress | None) -> Hashable:
    """Return where a bill stands: two that stand alike go on alike, whatever brought them there.

    Of the journal it is the last line, that by which the bill came to its stage and that by which it left it before,
    the stages it came to while each term ran, and what the clock did.
    """
    if bill is None:
        return None
    journal, stop, turn = bill.journal, bill.stop, bill.turn
    return (
        (bill.procedure.id, bill.state, bill.first, bill.last, bill.bill, bill.missed),
        tuple(sorted(bill.answers.items())),
        frozenset((fact, repr(value)) for fact, value in bill.memory.items()),
        frozenset(_running(live, journal) for live in bill.running),
        frozenset(_told(entry) for entry in journal if entry.lapse or entry.act in bill.parliament.roles.dissolutions),
        _last(journal),
        _last(entry for entry in journal if entry.target != bill.state),
        _last(entry for entry in journal if entry.source == bill.state),
        (stop.question, standing(stop.before)) if stop is not None else None,
        (turn.question, turn.act.act, standing(turn.before)) if turn is not None else None,
    )


def _running(live: Running, journal: tuple[Entry, ...]) -> Hashable:
    since = frozenset(entry.target for entry in journal[live.entry + 1 :])
    rivals = live.rivals, live.open_question, live.rival_start
    return live.term, live.start, live.pauses, live.paused, live.lapsed, rivals, journal[live.entry].supplied, since


def _last(entries: Iterable[Entry]) -> Hashable:
    found = deque(entries, 1)
    return _told(found[0]) if found else None


def _told(entry: Entry) -> Hashable:
    return entry.act, entry.target, entry.first, entry.n is None
