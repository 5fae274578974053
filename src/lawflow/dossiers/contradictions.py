"""What the keys of an act say against each other, or against the seats of the chambers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from lawflow.dossiers.forms import MOST_DEPUTIES, day_of
from lawflow.dossiers.keys import COUNTS, TOGETHER
from lawflow.dossiers.when import When
from lawflow.errors import Fault
from lawflow.law import days
from lawflow.tongues import say, say_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.dossiers.forms import Scope
    from lawflow.law.chambers import Chambers
    from lawflow.law.parliament import Parliament


def contradictions(row: Mapping[str, Any], where: str, scope: Scope) -> Iterator[Fault]:
    """Yield what is wrong with an act whose date is in order; what is no count or no day was told before."""
    when, known = When.read(row.get("date")), day_of(row.get("known"))
    if known is not None and when.first is not None and known < when.first:
        yield Fault(
            f"{where}, known",
            say("{known}, before the act itself", known=days.day(known)),
            say("from {first}", first=days.day(when.first)),
        )
    voted = tuple(chamber for chamber, _ in _table(row.get("votes")))
    if (other := vote_of_another(scope.parliament, row.get("act"), voted)) is not None:
        found = say("no votes of this chamber belong to: {act}", act=scope.parliament.acts[row["act"]].label)
        yield Fault(f"{where}, votes.{other}", found, scope.parliament.acts[row["act"]].actor)
    if not scope.check_counts or when.first is None:
        return
    chambers = scope.parliament.chambers
    for chamber, counts in _table(row.get("votes")):
        names = tuple(chambers.seats) if chamber == TOGETHER else (chamber,)
        number = sum(_count(value) for name, value in _table(counts) if name in COUNTS)
        yield from _excess(chambers, names, number, f"{where}, votes.{chamber}", say("votes"), when)
    for chamber, present in _table(row.get("present")):
        yield from _excess(chambers, (chamber,), _count(present), f"{where}, present.{chamber}", say("present"), when)


def vote_of_another(parliament: Parliament, act: object, voted: tuple[str, ...]) -> str | None:
    """Return a chamber whose votes are recorded for an act of another chamber, which has none: they decide nothing."""
    seats = parliament.chambers.seats
    actor = parliament.acts[act].actor if isinstance(act, str) and act in parliament.acts else None
    if actor not in seats or actor in voted:
        return None
    return next((chamber for chamber in voted if chamber in seats), None)


def _table(value: object) -> Iterator[tuple[str, object]]:
    return iter(value.items() if isinstance(value, dict) else ())


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MOST_DEPUTIES else 0


def _excess(
    chambers: Chambers, names: tuple[str, ...], number: int, where: str, what: str, when: When
) -> Iterator[Fault]:
    """Yield that more deputies are counted than the chamber, or all chambers together, had on those days."""
    if when.first is None or not all(name in chambers.seats for name in names):
        return
    seats = [max(found) for name in names if (found := chambers.on(name, when.first, when.last or date.max))]
    of = say_count("a chamber of {seats}", "chambers of {seats} together", len(names), seats=sum(seats))
    if not seats:
        yield Fault(where, say("no such chamber sat on {when}", when=days.written(str(when))))
    elif number > sum(seats):
        yield Fault(
            where,
            say("{number} {what} in {of}", number=number, what=what, of=of),
            say("at most {seats} on {when}", seats=sum(seats), when=days.written(str(when))),
        )
