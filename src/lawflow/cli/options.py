"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click
from click.core import ParameterSource

from lawflow import timetable
from lawflow.cli.output import tell
from lawflow.cli.tongue import lang_option as lang_option  # noqa: PLC0414 (commands take it from here)
from lawflow.cli.tongue import language as language  # noqa: PLC0414 (the same)
from lawflow.dossiers.contents import ENDINGS
from lawflow.dossiers.forms import day_of
from lawflow.dossiers.when import FIRST_YEAR, LAST_YEAR, meant_day, no_such_day
from lawflow.errors import meant
from lawflow.law import days
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure

T = TypeVar("T")
_FORM: Final = "lawflow.form"
STANDARD_OUTPUT: Final = "-"
"""What a file is called that is standard output."""


class Day(click.ParamType[date]):
    """A day as 2024-03-01 or 01.03.2024, zeros at will, or ``today``."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day; a clear usage error for anything else.

        Raises `NoEditionError` for a day before the first Parliament, once for all the files that a command is given.
        """
        if isinstance(value, date):
            return value
        if value.lower() == "today":
            return today()
        day = day_of(meant_day(value))
        if day is not None and day.year >= FIRST_YEAR:
            if day < timetable.parliament().first_day:
                timetable.edition_on(day)
            return day
        if no_such_day(value):
            self.fail(say("{value!r}: the calendar has no such day", value=value), param, ctx)
        return self.fail(
            say(
                "{value!r} is no day; write it as 2024-03-01 or 01.03.2024, {first} to {last}",
                value=value,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            ),
            param,
            ctx,
        )


class Answer(click.ParamType[tuple[str, str]]):
    """An answer to an open question, as ``A6=a``."""

    name = "question=answer"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return question and answer; a clear usage error if either does not exist."""
        if isinstance(value, tuple):
            return value
        question, sign, answer = value.partition("=")
        if not sign:
            self.fail(say("{value!r}: write it as A6=a", value=value), param, ctx)
        known = {q.id: q for known in timetable.editions() for p in known.procedures for q in p.questions}
        question = meant(say("open question"), question, known)
        rivals = {one.id: one for one in known[question].answers}
        answer = meant(say("answer to {question}", question=question), answer, rivals)
        if not timetable.turns_on(question):
            tell(
                say("no step or term of the model turns on {question}: this answer changes nothing", question=question)
            )
        return question, answer


class SeatsFilled(click.ParamType[tuple[str, int]]):
    """Seats filled in a chamber, as ``majilis=97`` or as their parts, ``senate=34+15`` (answer b of A44)."""

    name = "chamber=seats"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, int]:
        """Return chamber and seats; a clear usage error for anything else."""
        if isinstance(value, tuple):
            return value
        chamber, _, written = value.partition("=")
        of = timetable.parliament()
        chamber = meant(say("chamber"), chamber, of.seated)
        parts = written.split("+")
        if not all(part.isdecimal() for part in parts) or not sum(map(int, parts)):
            self.fail(say("{value!r}: write it as majilis=97, or as senate=34+15", value=value), param, ctx)
        filled, rows = sum(map(int, parts)), of.chambers.seats[chamber]
        if filled > (most := max(number for row in rows for number in row.numbers)):
            self.fail(
                say("{value!r}: this chamber never had more than {most} seats", value=value, most=most), param, ctx
            )
        return chamber, filled


class Number(click.ParamType[int]):
    """A whole number from 1 on, also written as ``1e6`` or ``1_000_000``."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number; a clear usage error for anything else."""
        if isinstance(value, int):
            return value
        with suppress(ValueError, OverflowError):
            found = int(value) if value.replace("_", "").isdecimal() else float(value)
            if found >= 1 and found == int(found):
                return int(found)
        return self.fail(say("{value!r} is no number of bills; write it as 10000 or 1e6", value=value), param, ctx)


def _named(ctx: click.Context, param: click.Parameter, value: T) -> T:
    """Refuse an option that stands where the name of a file is wanted: ``-o --force`` would write ``--force``."""
    if value is not None and str(value).startswith("-"):
        raise click.BadParameter(say("{value!r} is no name of a file", value=str(value)), ctx, param)
    return value


def _named_or_not(ctx: click.Context, param: click.Parameter, value: T) -> T:
    return value if str(value) == STANDARD_OUTPUT else _named(ctx, param, value)


file_option = partial(click.option, callback=_named_or_not, metavar="FILE")
"""What a command writes to a file, or for ``-`` to standard output: `lawflow.cli.written`."""
place_option = partial(click.option, callback=_named, metavar="FILE")
"""The same where standard output will not do: a folder, or what is written beside the page."""


def today() -> date:
    """Return today's date; the only clock of the program."""
    return date.today()  # noqa: DTZ011 (the day where the user is)


def now() -> datetime:
    """Return this moment, to the second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


def refuse_file(name: str, dossier: str = "") -> None:
    """Raise `click.UsageError` for a file where a procedure or an edition is wanted: what it is, and what reads it.

    ``dossier`` is the command that reads a dossier here. Raises `DossierError` for a file that cannot be read.
    """
    if os.path.splitext(name)[1].lower() not in ENDINGS:  # noqa: PTH122 (a name that is none of a file raises nothing)
        return
    from lawflow.dossiers.contents import table_in  # noqa: PLC0415 (only for a misuse)
    from lawflow.dossiers.sorts import A_DOSSIER, reading, sort_of  # noqa: PLC0415 (the same)

    found = sort_of(table_in(name, A_DOSSIER.called)[0])
    if found is None:
        raise click.UsageError(say("{name} is a file, and no procedure such as 2023/law", name=name))
    command = reading(A_DOSSIER._replace(command=dossier) if dossier and found == A_DOSSIER else found, name)
    raise click.UsageError(say("{name} seems to be {what}: {command}", name=name, what=found.called, command=command))


def find_procedure(name: str, on: date | None = None) -> Procedure:
    """Return a procedure: ``2017/law``, ``pre-2023/law``, ``current/law``, or the kind alone, for a day or today.

    Raises `click.UsageError` where the name and the day name two editions.
    """
    refuse_file(name)
    edition, _, kind = name.lower().partition("/")
    if not kind and edition[:1].isdecimal():
        return timetable.procedure(edition)  # an edition is none: the error names the nearest procedure
    if not kind:
        edition, kind = "current", edition
    if edition == "current":
        return timetable.rules_for(kind, on or today())[1]
    found = timetable.procedure(f"{timetable.parliament().aliases.get(edition, edition)}/{kind}")
    if on is not None and timetable.edition_on(on).id != found.edition:
        raise click.UsageError(
            say(
                "{name} is not in force on {on}: that day has edition {id}",
                name=name,
                on=days.day(on),
                id=timetable.edition_on(on).id,
            )
        )
    return found


def find_edition(name: str | None, on: date | None = None) -> Edition | None:
    """Return an edition by its name, by another name of it, or by a day; ``None`` if neither is given.

    Raises `click.UsageError` where the name and the day name two editions.
    """
    if name is None:
        return timetable.edition_on(on) if on is not None else None
    refuse_file(name)
    name = name.lower()
    if name == "current":
        return timetable.edition_on(on or today())
    found = timetable.edition(timetable.parliament().aliases.get(name, name))
    if on is not None and timetable.edition_on(on).id != found.id:
        raise click.UsageError(
            say(
                "{name} is not in force on {on}: that day has edition {id}",
                name=name,
                on=days.day(on),
                id=timetable.edition_on(on).id,
            )
        )
    return found


Command = "Callable[..., Any]"


def _alone(ctx: click.Context, param: click.Parameter, value: T) -> T:
    """Return the value of an option that gives a page its form; with another such option it is a usage error."""
    if param.name and ctx.get_parameter_source(param.name) is ParameterSource.COMMANDLINE:
        one, other = ctx.meta.setdefault(_FORM, param.opts[0]), param.opts[0]
        if one != other:
            raise click.UsageError(
                say("{one} and {other} both give the page its form: choose one", one=one, other=other)
            )
    return value


form_option = partial(click.option, callback=_alone)
json_option = form_option(
    "--json", "as_json", is_flag=True, help="Print JSON: one object, or a list of one for each of several files."
)
_day_option = partial(click.option, "--on", type=Day(), metavar="DATE")
on_option = _day_option(help="The day, as 2024-03-01, 01.03.2024 or today.")
today_option = _day_option(help="The day, as 2024-03-01 or 01.03.2024; of a bill, today if none is given.")
last_act_option = _day_option(
    help="The day, as 2024-03-01, 01.03.2024 or today; that of the last dated act if none is given."
)
answer_option = click.option(
    "--answer",
    "answers",
    type=Answer(),
    multiple=True,
    metavar="A6=a",
    help="Take this answer to an open question; repeatable.",
)
seats_option = click.option(
    "--seats",
    type=SeatsFilled(),
    multiple=True,
    metavar="CHAMBER=N",
    help="Count majorities of the seats filled (open question A44).",
)


force_option = click.option(
    "--force", is_flag=True, help="Write over a file that is another's, read-only or linked, or there already."
)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of a command that answers questions of law: answers, language, JSON."""
    for option in (answer_option, lang_option, json_option):
        command = option(command)
    return command


def dossier_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of every command that reads a dossier and counts its votes."""
    return reading_options(seats_option(command))
