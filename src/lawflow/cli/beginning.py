"""The questions with which a dossier begins: kind, titles, first day, initiator; each can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lawflow import timetable
from lawflow.cli import draft_words as p
from lawflow.cli.act_line import date_in
from lawflow.cli.dated import by_itself
from lawflow.cli.dialogue import ask
from lawflow.cli.options import today
from lawflow.cli.output import line, tell
from lawflow.errors import NoEditionError
from lawflow.law.labels import LANGUAGES, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from lawflow.law.procedure import Procedure

    Question = tuple[str, Callable[[], object]]


class BackError(Exception):
    """The question before is to be asked again."""


class StoppedError(Exception):
    """Nothing is to be written."""


def begin(data: dict[str, Any], lang: str, *, on: date | None, everything: bool) -> date | None:
    """Ask for what the data of a dossier lack, and return the day to begin with; ``None`` if it was given up.

    With ``everything`` also what may be left out. Raises `click.UsageError` where the input ends before it is known.
    """
    told: dict[str, Any] = {}
    questions = list(_lacking(data, lang, everything=everything))
    if everything and on is None:
        questions.append(("on", lambda: _first_day(lang)))
    if everything and data["initiator"] is None:
        questions.append(
            ("initiator", lambda: _initiator(data["kind"] or told["kind"], told.get("on") or on or today(), lang))
        )
    at = 0
    while at < len(questions):
        name, asked = questions[at]
        try:
            told[name] = asked()
        except BackError:
            if not at:
                line(p.NOTHING_TO_UNDO.text(lang))
            at = max(0, at - 1)
        except StoppedError:
            return None
        else:
            at += 1
    titles = {code: told.pop(code) for code in LANGUAGES if told.get(code)}
    start: date = told.pop("on", on or today())
    data |= {key: value for key, value in told.items() if key not in LANGUAGES}
    data["title"] = data["title"] or titles
    return start


def _lacking(data: dict[str, Any], lang: str, *, everything: bool) -> Iterator[Question]:
    of = timetable.parliament()
    if not data["kind"]:
        yield "kind", lambda: _needed_choice(p.KIND, of.kinds.items(), "--kind", lang)
    if not data["title"]:
        yield lang, lambda: _needed(p.TITLE.filled(lang), "--title", lang)
        for other in LANGUAGES if everything else ():
            if other != lang:
                yield other, lambda other=other: _asked(p.TITLE_TOO.filled(other).text(lang), lang)  # type: ignore[misc]


def _initiator(kind: str, day: date, lang: str) -> str | None:
    """Ask who introduces the bill, of those who may under the edition of a day; nothing typed: not known.

    Raises `NoEditionError` for a day that no edition covers.
    """
    procedure = timetable.rules_for(kind, day)[1]
    who = _may_begin(procedure)
    known = [(one.id, one.label) for one in procedure.parliament.initiators.values() if one.id in who]
    return _choice(p.INITIATOR, known, lang)


def _may_begin(procedure: Procedure) -> set[str]:
    """Return to whose bills the steps of the first stage are reserved, and the organs of those that are not.

    >>> [sorted(_may_begin(timetable.procedure(name))) for name in ("1995/law", "1995/constitutional-amendment")]
    [['deputies', 'government'], ['parliament', 'president']]
    """
    found: set[str] = set()
    for step in procedure.steps_from[procedure.initial]:
        reserved = [by for need in step.needs for by in need.reserved_to]
        found.update(reserved or [procedure.parliament.acts[step.act].organ])
    return found


def _asked(question: str, lang: str) -> str | None:
    """Return what was typed, ``None`` at the end of the input; ``?``, ``u`` and ``q`` are heard everywhere."""
    while (typed := ask(question)) == "?":
        line(p.HELP_AT_THE_START.text(lang))
    if typed is not None and typed.lower() == "u":
        raise BackError
    if typed is not None and typed.lower() in ("q", "quit"):
        raise StoppedError
    return typed


def _needed(what: Label, option: str, lang: str) -> str:
    """Ask until something is typed. Raises `click.UsageError` at the end of the input."""
    while (typed := _asked(what.text(lang), lang)) is not None:
        if typed:
            return typed
    raise click.UsageError(p.NEEDED.filled(what, option).text(lang))


def _needed_choice(what: Label, rows: Iterable[tuple[str, Label]], option: str, lang: str) -> str:
    """Ask for one of several until one is named. Raises `click.UsageError` at the end of the input."""
    known = list(rows)
    _list(what, known, lang)
    while True:
        typed = _needed(p.CHOOSE, option, lang)
        if (found := _one_of(typed, known)) is not None:
            return found
        _refuse(typed, known, lang)


def _choice(what: Label, known: list[tuple[str, Label]], lang: str) -> str | None:
    """Ask for one of several; nothing typed: not known."""
    _list(what, known, lang)
    while typed := _asked(p.CHOOSE.text(lang), lang):
        if (found := _one_of(typed, known)) is not None:
            return found
        _refuse(typed, known, lang)
    return None


def _list(what: Label, known: list[tuple[str, Label]], lang: str) -> None:
    line(what.text(lang))
    for n, (word, label) in enumerate(known, 1):
        line(f"  {n}. {label.text(lang)} ({word})")


def _refuse(typed: str, known: list[tuple[str, Label]], lang: str) -> None:
    tell(p.NOT_ONE.filled(typed, ", ".join(word for word, _ in known)).text(lang))


def _one_of(typed: str, known: list[tuple[str, Label]]) -> str | None:
    """Return the id that a number, an id or a name in any language means."""
    if typed.isdecimal():
        return known[int(typed) - 1][0] if 1 <= int(typed) <= len(known) else None
    said = typed.casefold()
    called = ((word, {word.casefold(), *(label.text(code).casefold() for code in LANGUAGES)}) for word, label in known)
    return next((word for word, names in called if said in names), None)


def _first_day(lang: str) -> date:
    """Ask for the day to begin with; nothing typed: today."""
    while typed := _asked(f"{p.FIRST_DAY.text(lang)} [{by_itself(str(today()), lang)}]", lang):
        if isinstance(day := date_in(typed), str) or day is None:
            tell(p.BAD_WORD.filled(typed).text(lang))
            continue
        try:
            timetable.edition_on(day)
        except NoEditionError as error:
            tell(error)
        else:
            return day
    return today()
