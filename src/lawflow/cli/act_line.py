"""An act as it is typed on one line: which, when, with how many votes, and what its record says beside."""

from __future__ import annotations

import re
import shlex
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

import click

from lawflow import timetable
from lawflow.called import by_label, labels_of
from lawflow.cli.draft_words import BAD_OPTION, BAD_WORD, NO_NUMBER, NO_SUCH_DAY, WHICH_CHAMBER
from lawflow.dossiers.keys import CALLED, COUNTS, TOGETHER, TOLD, known_acts
from lawflow.dossiers.when import When, meant_day, meant_month
from lawflow.errors import LawflowError, UnknownNameError
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lawflow.law.parliament import Parliament

TRUTHS: Final = {
    "true": True,
    "false": False,
    "yes": True,
    "no": False,
    "да": True,
    "нет": False,
    "иә": True,
    "жоқ": False,
}
FREE: Final = ("source", "note")
UNKNOWN_DAY: Final = "?"
_COUNTS: Final = re.compile(r"\d{1,3}(/\d+){0,3}", re.ASCII)
_LOOKS_LIKE_A_DAY: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}", re.ASCII)


class NotUnderstoodError(LawflowError):
    """A line that says no act."""

    exit_code = 2


def row_of(text: str, offered: Sequence[str], of: Parliament, day: date | None, lang: str) -> dict[str, Any]:
    """Return the row of a dossier that a line says: ``NUMBER|ACT [DATE] [FOR/AGAINST/ABSTAINED] [KEY=VALUE]…``.

    The number is that of an act ``offered``; without a date it is done on ``day``, with ``?`` (and if there is no such
    ``day``) the day is not known. Whether an act or a value exists is left to the loader. Raises `NotUnderstoodError`,
    and `UnknownNameError` for the label of an act in the place of its id, and for words that are like none.
    """
    if (label := _label_at_the_start(text, of)) is not None:
        raise UnknownNameError(say("act"), text[: len(label[0])], of.acts, label[1])
    try:
        first, *rest = words = shlex.split(text)
    except ValueError:
        raise NotUnderstoodError(BAD_WORD.filled(text).text(lang)) from None
    said = _saying_nothing_more(words)
    if not first.isdecimal() and not said:  # a day, votes or a field, and no act
        raise NotUnderstoodError(BAD_WORD.filled(first).text(lang))
    if not first.isdecimal() and first.lower() not in known_acts(of) and len(said) > 1:
        raise UnknownNameError(say("act"), " ".join(said), known_acts(of))
    row: dict[str, Any] = {"act": _act(first, offered, lang)} | ({"date": day} if day is not None else {})
    for word in rest:
        _add(row, word, of, lang)
    return row


def date_in(word: str) -> date | str | None:
    """Return what a word says of a day, as a dossier writes it; ``None`` if it says none.

    >>> date_in("05.02.2024"), date_in("2024-02"), date_in("soon")
    (datetime.date(2024, 2, 5), '2024-02', None)
    """
    try:
        when = When.read(meant_day(word) or meant_month(word) or word)
    except (TypeError, ValueError):
        return None
    return when.first if when.exact else when.recorded


def counts_in(word: str) -> dict[str, int]:
    """Return the votes that a word says: for, against, abstained, not voting, with strokes between them.

    >>> counts_in("70/20/3"), counts_in("70")
    ({'for': 70, 'against': 20, 'abstained': 3}, {'for': 70})
    """
    return dict(zip(COUNTS, map(int, word.split("/")), strict=False))


def value_of(value: str) -> object:
    """Return what stands under a field: a truth, a number, a word.

    >>> value_of("да"), value_of("2"), value_of("articles")
    (True, 2, 'articles')
    """
    lowered = value.lower()
    return TRUTHS[lowered] if lowered in TRUTHS else int(value) if value.isdecimal() else value


def _label_at_the_start(text: str, of: Parliament) -> tuple[str, str] | None:
    """Return the longest label of an act with which a line begins, in any language, and the act."""
    said = text.casefold()
    known = ((label, act) for act, row in known_acts(of).items() for label in labels_of(row))
    found = [one for one in known if said.startswith(one[0].casefold())]
    return max(found, key=lambda one: len(one[0]), default=None)


def _saying_nothing_more(words: Sequence[str]) -> list[str]:
    """Return the words before the first that says a day, votes or a field: what is meant to be the act.

    >>> _saying_nothing_more(["President", "signs", "2024-02-01", "note=at", "noon"])
    ['President', 'signs']
    """
    return list(
        takewhile(
            lambda word: not (word == UNKNOWN_DAY or "=" in word or _COUNTS.fullmatch(word) or date_in(word)), words
        )
    )


def _act(word: str, offered: Sequence[str], lang: str) -> str:
    if not word.isdecimal():
        return word.lower()
    if not 1 <= int(word) <= len(offered):
        raise NotUnderstoodError(NO_NUMBER.filled(word, len(offered)).text(lang))
    return offered[int(word) - 1]


def _add(row: dict[str, Any], word: str, of: Parliament, lang: str) -> None:
    """Add to a row what a word says of the act."""
    key, sign, value = word.partition("=")
    if word == UNKNOWN_DAY:
        row.pop("date", None)
    elif (said := date_in(word)) is not None:
        row["date"] = said
    elif _COUNTS.fullmatch(word):
        row.setdefault("votes", {})[_chamber(row["act"], of, lang)] = counts_in(word)
    elif sign and key in COUNTS and value.isdecimal():
        row.setdefault("votes", {}).setdefault(_chamber(row["act"], of, lang), {})[key] = int(value)
    elif sign and key in (*of.chambers.seats, TOGETHER) and _COUNTS.fullmatch(value):
        row.setdefault("votes", {})[key] = counts_in(value)
    elif sign and key in (*TOLD, *FREE):
        row[key] = value_of(value) if key in TOLD else value
    elif sign and by_label(key, known := {**CALLED, **of.seated}):
        raise UnknownNameError(say("word"), key, known)
    elif _LOOKS_LIKE_A_DAY.fullmatch(word):
        raise NotUnderstoodError(NO_SUCH_DAY.filled(word).text(lang))
    else:
        raise NotUnderstoodError(BAD_WORD.filled(word).text(lang))


def _chamber(act: str, of: Parliament, lang: str) -> str:
    """Return the one chamber that votes on an act. Raises `NotUnderstoodError` where that is not one.

    Raises `UnknownNameError` for an act that does not exist.
    """
    organ = act.partition(".")[0]
    chambers = of.organs[organ].chambers if organ in of.organs else ()
    if len(chambers) != 1:
        if act not in of.acts:
            raise UnknownNameError(say("act"), act, of.acts)
        raise NotUnderstoodError(WHICH_CHAMBER.filled(", ".join(of.chambers.seats)).text(lang))
    return chambers[0]


def typed_row(text: str, day: date | None, lang: str) -> dict[str, Any]:
    """Return the row of a dossier that an option says. Raises `click.UsageError` with the form of one."""
    try:
        return row_of(text, (), timetable.parliament(), day, lang)
    except NotUnderstoodError as error:
        said = error.text(lang).partition(" (?")[0]
        raise click.UsageError(BAD_OPTION.filled(repr(text), said).text(lang)) from None
