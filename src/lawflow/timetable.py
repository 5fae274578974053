"""The timetable: which parliament, which edition of its law, and which procedure rule a bill of a kind on a day."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from lawflow.errors import NoEditionError, UnknownNameError
from lawflow.law import days
from lawflow.law.days import expect_day
from lawflow.law.labels import Label
from lawflow.parliaments import kz
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage
    from lawflow.tongues import Said

Kind = Literal["law", "constitutional-law", "constitutional-amendment"]
"""The kinds of bill, for a checker of types: those of `lawflow.parliaments.kz.bills` (`tests/test_door.py`)."""
PARLIAMENTS: Mapping[str, Parliament] = {kz.PARLIAMENT.id: kz.PARLIAMENT}
"""The parliaments that a dossier may name."""


def parliament(name: str = "kz") -> Parliament:
    """Return a parliament by its id. Raises `UnknownNameError`."""
    if name not in PARLIAMENTS:
        raise UnknownNameError(say("parliament"), name, PARLIAMENTS)
    return PARLIAMENTS[name]


def parliament_of(dossier: Dossier) -> Parliament:
    """Return the parliament of a dossier; one that names none is of the only one there is."""
    return dossier.parliament or parliament()


@lru_cache(maxsize=64)
def _edition(of: Parliament, name: str) -> Edition:
    return next(period.edition() for period in of.timetable if period.name == name)


def edition(name: str, of: Parliament | None = None) -> Edition:
    """Return the edition of that name, such as ``2017``. Raises `UnknownNameError`.

    An edition is loaded when it is first asked for: a bill of one date needs one of them, and all
    seven would take longer to check than the whole command (`benchmarks/run.py --goal status`).
    """
    name, known = str(name), names(of)
    if name not in known:
        ruling = _in_force(name, of)
        rows = {one.id: one for one in editions(of)}
        raise UnknownNameError(_in_year(say("edition"), name, ruling), name, rows, ruling)
    return _edition(of or parliament(), name)


def _in_force(year: str, of: Parliament | None) -> str:
    """Return the edition in force in a year that has none of its name; nothing for what is no such year."""
    if not (year.isascii() and year.isdecimal() and MINYEAR <= int(year) <= MAXYEAR):
        return ""
    day = date(int(year), 7, 1)
    return next((period.name for period in (of or parliament()).timetable if period.covers(day)), "")


def _in_year(what: Said, year: str, ruling: str) -> Said:
    return say("{what} (in {year} that of {name} was in force)", what=what, year=year, name=ruling) if ruling else what


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Return the SHA-256 of the law and the calendar as they are written in this version: what a result rests on."""
    import hashlib  # noqa: PLC0415 (a tenth of the time that most commands load for, which ask for no hash)
    from pathlib import Path  # noqa: PLC0415

    folder = Path(__file__).parent / "parliaments"
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def names(of: Parliament | None = None) -> tuple[str, ...]:
    """Return the names of the editions in order of time."""
    return tuple(period.name for period in (of or parliament()).timetable)


def editions(of: Parliament | None = None) -> tuple[Edition, ...]:
    """Return all editions in order of time."""
    return tuple(edition(name, of) for name in names(of))


def edition_of(known: Procedure) -> Edition:
    """Return the edition that a procedure belongs to."""
    return edition(known.edition, known.parliament)


def edition_on(on: date, of: Parliament | None = None) -> Edition:
    """Return the one edition in force on a day. Raises `NoEditionError` where none is known."""
    expect_day(on, "on")
    known = of or parliament()
    for period in reversed(known.timetable):  # most bills are of the latest
        if period.covers(on):
            return _edition(known, period.name)
    first, last = known.timetable[0], known.timetable[-1]
    if on < first.first:
        message = say("no edition covers {on}: {before}", on=days.day(on), before=known.before)
    else:
        message = say(
            "no edition covers {on}: the last one known, {name}, ends on {last}; "
            "the rules since then are not in this version",
            on=days.day(on),
            name=last.name,
            last=days.day(last.last) if last.last is not None else "",
        )
    raise NoEditionError(message)


@lru_cache(maxsize=64)
def edition_after(known: Edition) -> Edition | None:
    """Return the edition that takes over from this one, if it is known."""
    of = known.parliament
    place = names(of).index(known.id) + 1
    return edition(names(of)[place], of) if place < len(names(of)) else None


def edition_before(known: Edition, since: date = date.min) -> Edition | None:
    """Return the edition from which this one takes over, if it is known and was in force on a day or later."""
    of = known.parliament
    place = names(of).index(known.id) - 1
    if place < 0 or (of.timetable[place].last or date.max) < since:
        return None
    return edition(names(of)[place], of)


def procedure_for(kind: Kind, on: date, of: Parliament | None = None) -> Procedure:
    """Return the one procedure for a kind of bill on a day; never the nearest match.

    Raises `UnknownNameError` for a kind that does not exist and `NoEditionError` for a day or kind
    that no edition covers.
    """
    return rules_for(kind, on, of)[1]


def rules_for(kind: str, on: date, of: Parliament | None = None) -> tuple[Edition, Procedure]:
    """Return the same procedure with its edition. Raises the same errors."""
    return _rules(of or parliament(), kind, on)


@lru_cache(maxsize=4096)
def _rules(of: Parliament, kind: str, on: date) -> tuple[Edition, Procedure]:
    if kind not in of.kinds:
        raise UnknownNameError(say("kind"), kind, of.kinds)
    known = edition_on(on, of)
    found = known.procedure(kind)
    if found is None:
        raise NoEditionError(say("edition {id} has no procedure for: {kind}", id=known.id, kind=of.kinds[kind]))
    return known, found


def procedure(name: str, of: Parliament | None = None) -> Procedure:
    """Return the procedure of that name, such as ``2017/law``. Raises `UnknownNameError`."""
    in_edition, _, kind = name.partition("/")
    found = edition(in_edition, of).procedure(kind) if in_edition in names(of) else None
    if found is None:
        kinds = (of or parliament()).kinds
        ruling = _in_force(in_edition, of) if in_edition not in names(of) and (kind in kinds or not kind) else ""
        known = [f"{one}/{another}" for one in names(of) for another in kinds]
        wanted = _in_year(say("procedure"), in_edition, ruling)
        rows = {one.id: one for one in editions(of)}
        from lawflow.called import by_label  # noqa: PLC0415 (only for a name that is none)

        in_edition = ruling or by_label(in_edition, rows) or in_edition
        called = f"{in_edition}/{by_label(kind, kinds) or kind or next(iter(kinds))}"
        raise UnknownNameError(wanted, name, known, called if called in known else "")
    return found


def turns_on(question: str, of: Parliament | None = None) -> bool:
    """Say whether some step, term or succession of an edition depends on the answer to an open question."""
    for known in editions(of):
        if any(question in (cell.question, cell.terms) for cell in known.handovers):
            return True
        if any(question in found.turns_on for found in known.procedures):
            return True
    return question == (of or parliament()).seats_question


def stage_of(known: Edition, kind: str, stage: str) -> Stage | None:
    """Return a stage as an edition has it; ``None`` where that edition has no such stage.

    A bill that changed its kind was at stages of another procedure too.
    """
    own = known.procedure(kind)
    if own is not None and stage in own.stage:
        return own.stage[stage]
    return next((found.stage[stage] for found in known.procedures if stage in found.stage), None)


def stage_label(known: Edition, kind: str, stage: str) -> Label:
    """Return the label of a stage as an edition calls it; its id where that edition has no such stage."""
    found = stage_of(known, kind, stage)
    return found.label if found is not None else Label.same(stage)
