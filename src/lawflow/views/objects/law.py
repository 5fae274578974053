"""The law and the calendar as one JSON object, with its hash: what a result rests on, for whoever checks it."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import attrs

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.majorities import Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.absences import Absence
    from lawflow.law.calendar import Calendar
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion, Under
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

_DAY = timedelta(days=1)
SATURDAY: Final = 6
"""As `date.isoweekday` has it."""


def canonical(data: object) -> bytes:
    """Return the bytes of which a hash is made: JSON with sorted keys, no spaces, letters as they are."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest(data: object) -> str:
    """Return the SHA-256 of an object of JSON."""
    return hashlib.sha256(canonical(data)).hexdigest()


@lru_cache(maxsize=1)
def hashes() -> tuple[str, str]:
    """Return the hash of the law, and that of the calendar."""
    page = law_page()
    return digest(page["law"]), digest(page["calendar"])


@lru_cache(maxsize=1)
def law_page() -> dict[str, Any]:
    """Return ``lawflow.law/1``: every edition, with its stages, steps, terms and questions, and the calendar."""
    of = timetable.parliament()
    law = {"editions": [_edition(edition) for edition in timetable.editions()], "chambers": _chambers(of)}
    return {"schema": "lawflow.law/1", "law": law, "calendar": _calendar(of.calendar)}


def _edition(edition: Edition) -> dict[str, Any]:
    return {
        "id": edition.id,
        "starts": edition.starts.isoformat(),
        "until": edition.until.isoformat() if edition.until is not None else None,
        "procedures": [_procedure(procedure) for procedure in edition.procedures],
    }


def _procedure(procedure: Procedure) -> dict[str, Any]:
    return {
        "kind": procedure.kind,
        "initial": procedure.initial,
        "stages": {stage.id: stage.outcome for stage in procedure.stages},
        "steps": [_step(procedure, step) for step in procedure.all_steps],
        "terms": [_term(term) for term in procedure.all_terms],
        "questions": {question.id: _question(question) for question in procedure.questions},
    }


def _step(procedure: Procedure, step: Step) -> dict[str, Any]:
    roles = procedure.parliament.roles
    return {
        "from": step.source,
        "act": step.act,
        "to": step.target,
        "needs": [_condition(need) for need in step.needs],
        "sets": [[fact, _value(value)] for fact, value in step.sets],
        "clears": list(step.clears),
        "track": step.track,
        "aside": procedure.off_the_road(step) and step.act not in roles.convocations,
        "ends": list(roles[step.act].ends),
        "under": _under(step.under),
        "cites": [cite.key for cite in step.cites],
    }


def _term(term: Term) -> dict[str, Any]:
    return {
        "id": term.id,
        "length": term.length,
        "count": term.count.value,
        "bound": term.bound.value,
        "from_the_last": term.from_the_last,
        "from_receipt": term.from_receipt,
        "counted_from": term.counted_from or None,
        "recess": term.recess.value,
        "recess_exempt": list(term.recess_exempt),
        "starts_on": list(term.starts_on),
        "ends_on": list(term.ends_on),
        "implied_on": list(term.implied_on),
        "from_eve_of": list(term.from_eve_of),
        "paused_in": list(term.paused_in),
        "on_lapse": term.on_lapse,
        "gives_way": term.gives_way,
        "when": [_condition(need) for need in term.when],
        "under": _under(term.under),
    }


def _under(unders: Iterable[Under]) -> list[list[str | None]]:
    return [[under.question, under.answer] for under in unders]


def _question(question: OpenQuestion) -> dict[str, Any]:
    return {
        "default": question.default,
        "standings": [
            {
                "from": one.first.isoformat() if one.first is not None else None,
                "until": one.last.isoformat() if one.last is not None else None,
                "status": one.status.value,
                "default": one.default,
                "out": list(one.out),
            }
            for one in question.standings
        ],
    }


def _condition(need: Condition) -> dict[str, Any]:
    """Return what will do, any one of ``any``; of a condition that weighs several things, its sort and its parts."""
    if need.demands:
        return {"id": need.id, "any": [_value(demand) for demand in need.demands]}
    said = {name: _value(part) for name, part in need.made_of().items() if not isinstance(part, Label)}
    return {**said, "id": need.id, "weighs": type(need).__name__}


def _value(value: object) -> Any:
    """Return a value of the law as JSON has it; of an organ or a word of the law its id."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "id"):
        return value.id
    if hasattr(value, "_asdict"):
        return {name: _value(one) for name, one in value._asdict().items()}
    if isinstance(value, (tuple, list, frozenset)):
        return [_value(one) for one in value]
    if isinstance(value, Share):
        return {name: _value(one) for name, one in attrs.asdict(value).items()}
    return value


def _chambers(of: Parliament) -> dict[str, Any]:
    return {
        chamber: [[row.first.isoformat(), row.last.isoformat(), list(row.numbers)] for row in rows]
        for chamber, rows in of.chambers.seats.items()
    }


def _calendar(calendar: Calendar) -> dict[str, Any]:
    """Return the times between sessions and without a chamber, and the days worked otherwise than Monday to Friday."""
    return {
        "known_from": calendar.known_from.isoformat(),
        "known_until": calendar.known_until.isoformat(),
        "recesses": [[first.isoformat(), last.isoformat()] for first, last in calendar.recesses],
        "openings": [one.first.isoformat() for one in calendar.sessions if one.kind == "regular"],
        "working_days_decreed_until": calendar.working_days_decreed_until.isoformat(),
        "otherwise": [day.isoformat() for day in _otherwise(calendar)],
        "absences": [_absence(absence) for absence in calendar.absences],
    }


def _absence(away: Absence) -> list[str]:
    """Return the chamber, then the days between which its absence begins, and those between which it ends."""
    days = away.first_at_earliest, away.first_at_latest, away.last_at_earliest, away.last_at_latest
    return [away.chamber, *(day.isoformat() for day in days)]


def _otherwise(calendar: Calendar) -> Iterator[date]:
    day = calendar.known_from
    while day <= calendar.working_days_decreed_until:
        if calendar.expected_working_day(day) is not (day.isoweekday() < SATURDAY):
            yield day
        day += _DAY
