"""What may stand under a key of a dossier: each form checks a value, says itself in words and as JSON Schema."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final

from lawflow.dossiers.when import FIRST_YEAR, LAST_YEAR, When, is_day, meant_day, meant_month, no_such_day, not_in_years
from lawflow.errors import Fault, in_short, unknown
from lawflow.law import days
from lawflow.law.parliament import Parliament
from lawflow.tongues import Said, say

MOST_DEPUTIES: Final = 99_999
"""More than any parliament has; a larger number is a slip of the pen."""
_LONGEST: Final = 60
_MOST_WORDS: Final = 20
_DAY_TEXT: Final = r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
_ANY_TEXT: Final = r"(19|20|21)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?"
A_DATE: Final = say(
    'a day (2022-01-27), a month ("2022-01"), a year ("2022"), a span ("2022-01-27/2022-01-28"), '
    'a bound ("../2022-01-27", "2022-01-27/.."), or no date'
)
A_TEXT: Final = say("a text")
Schema = dict[str, Any]
_KINDS: Final[dict[type, Said]] = {
    dict: say("a table"),
    list: say("a list"),
    str: say("a text"),
    bool: say("true or false"),
    int: say("a number"),
    float: say("a number"),
}


class Scope:
    """In whose words a dossier speaks: the parliament it is of, and those that it may name.

    With ``check_counts`` more votes than the chamber has seats are a fault.
    """

    def __init__(self, parliament: Parliament, known: Mapping[str, Parliament], *, check_counts: bool = True) -> None:
        self.parliament, self.known, self.check_counts = parliament, known, check_counts

    @property
    def first_year(self) -> int:
        """Return the first year in which a day can lie."""
        return min(FIRST_YEAR, self.parliament.first_day.year)


class Form:
    """What may stand under a key; its sorts are plain classes, which every start of a command makes in no time."""

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield everything wrong with a value."""
        raise NotImplementedError

    def schema(self, scope: Scope) -> Schema:
        """Return the form as JSON Schema (2020-12), dates as texts."""
        raise NotImplementedError

    def said(self, scope: Scope) -> str:
        """Return in words what may stand here."""
        raise NotImplementedError

    def wanted(self, example: str, scope: Scope) -> str:  # noqa: ARG002 (what has words or a pattern tells them)
        """Return what is told to be allowed where nothing stands: an example shows the shape."""
        return example


class Text(Form):
    """A text of at most ``most`` letters; with ``pattern``, one that it matches, which ``allowed`` says in words."""

    def __init__(
        self,
        pattern: re.Pattern[str] | None = None,
        allowed: str = A_TEXT,
        *,
        filled: bool = False,
        most: int | None = None,
    ) -> None:
        self.pattern, self.allowed, self.filled, self.most = pattern, allowed, filled, most

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:  # noqa: ARG002 (no word of it)
        """Yield that it is no text, not Unicode, empty, too long, or not of the pattern."""
        if self.pattern is not None and not (isinstance(value, str) and self.pattern.fullmatch(value)):
            yield Fault(where, shown(value), self.allowed)
        elif not isinstance(value, str):
            yield Fault(where, say("is {kind}", kind=kind_of(value)), self.allowed)
        elif any("\ud800" <= letter <= "\udfff" for letter in value):
            yield Fault(where, say("half of a letter (a lone surrogate)"), say("Unicode text"))
        elif self.filled and not value.strip():
            yield Fault(where, say("is empty"), self.allowed)
        elif self.most is not None and len(value) > self.most:
            yield Fault(where, say("{n} letters", n=len(value)), say("at most {most}", most=self.most))

    def schema(self, scope: Scope) -> Schema:  # noqa: ARG002 (no word of it)
        """Return a string."""
        pattern = {"pattern": f"^{self.pattern.pattern}$"} if self.pattern is not None else {}
        least = {"minLength": 1} if self.filled else {}
        return {"type": "string", **pattern, **least} | ({"maxLength": self.most} if self.most is not None else {})

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return what is allowed."""
        return self.allowed

    def wanted(self, example: str, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return what the pattern allows."""
        return self.allowed if self.pattern is not None else example


class Truth(Form):
    """True or false."""

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:  # noqa: ARG002 (no word of it)
        """Yield that it is neither."""
        if not isinstance(value, bool):
            yield Fault(where, shown(value), "true, false")

    def schema(self, scope: Scope) -> Schema:  # noqa: ARG002 (no word of it)
        """Return a boolean."""
        return {"type": "boolean"}

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return both."""
        return "`true` or `false`"


class Number(Form):
    """A whole number from ``least`` to ``most``."""

    def __init__(self, least: int = 0, most: int = MOST_DEPUTIES) -> None:
        self.least, self.most = least, most

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:  # noqa: ARG002 (no word of it)
        """Yield that it is no whole number, too small or too great."""
        if not isinstance(value, int) or isinstance(value, bool) or not self.least <= value <= self.most:
            yield Fault(where, shown(value), say("{least} to {most}", least=self.least, most=self.most))

    def schema(self, scope: Scope) -> Schema:  # noqa: ARG002 (no word of it)
        """Return an integer."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return the bounds."""
        return f"a number, {self.least} to {self.most}"


class Words(Form):
    """One of some words, most of them those of the parliament; a label in the place of an id is recognised."""

    def __init__(self, of: Callable[[Scope], Collection[str]]) -> None:
        self.of = of

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield that it is none of them, with the nearest."""
        if isinstance(value, str) and value in self.of(scope):
            return
        if isinstance(value, str):
            yield unknown(where, value, self.of(scope))
        else:
            yield unknown(where, shown(value), self.of(scope))

    def schema(self, scope: Scope) -> Schema:
        """Return an enumeration."""
        return {"enum": list(self.of(scope))}

    def wanted(self, example: str, scope: Scope) -> str:  # noqa: ARG002 (an example would seem to be the only one)
        """Return the words, or where to find them."""
        return in_short(list(self.of(scope)))

    def said(self, scope: Scope) -> str:
        """Return the words."""
        words = list(self.of(scope))
        return (
            f"one of the {len(words)} names below" if len(words) > _MOST_WORDS else ", ".join(f"`{w}`" for w in words)
        )


class Day(Form):
    """A single day."""

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield that it is no day, has an hour, or lies outside the years of a dossier."""
        if isinstance(value, datetime):
            yield Fault(where, say("{value}: a day has no hour", value=value), say("a day (2022-01-27)"))
        elif (day := day_of(value)) is None or day.year < scope.first_year:
            yield Fault(
                where,
                say("{value} is no day", value=shown(value)),
                say("a day (2022-01-27), {first} to {last}", first=scope.first_year, last=LAST_YEAR),
            )

    def schema(self, scope: Scope) -> Schema:  # noqa: ARG002 (no word of it)
        """Return a string of a day."""
        return {"type": "string", "format": "date", "pattern": f"^{_DAY_TEXT}$"}

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return that it is a day."""
        return "a day"


class Date(Form):
    """A day, a month, a year, a span or a bound."""

    def faults(self, value: object, where: str, scope: Scope) -> Iterator[Fault]:
        """Yield that it is none of them, or lies before the parliament of the dossier."""
        if isinstance(value, datetime):
            yield Fault(where, say("{value}: a day has no hour", value=value), A_DATE)
            return
        try:
            when = When.read(value)
        except (TypeError, ValueError) as error:
            why = say("the calendar has no such day") if no_such_day(value) else error.args[0] if error.args else None
            yield Fault(
                where,
                _no_date(value, why if isinstance(why, Said) else None),
                A_DATE,
                meant_day(value) or meant_month(value),
            )
            return
        if when.first is not None and when.first.year < scope.first_year:
            yield Fault(where, _no_date(value, not_in_years(scope.first_year)), A_DATE)
        elif when.last is not None and when.last < scope.parliament.first_day:
            yield Fault(
                where,
                say("{when} lies before the first Parliament", when=days.written(str(when))),
                say("from {first}", first=days.day(scope.parliament.first_day)),
            )

    def schema(self, scope: Scope) -> Schema:  # noqa: ARG002 (no word of it)
        """Return a string of any of them."""
        one, bound = _ANY_TEXT, r"\.\."
        return {"type": "string", "pattern": f"^({one}|{one}/{one}|{bound}/{one}|{one}/{bound})$"}

    def said(self, scope: Scope) -> str:  # noqa: ARG002 (no word of it)
        """Return the five."""
        return "a day, or the text of a month, a year, a span or a bound"


def _no_date(value: object, why: Said | None) -> Said:
    if why is None:
        return say("{value} is no date", value=shown(value))
    return say("{value} is no date: {why}", value=shown(value), why=why)


def day_of(value: object) -> date | None:
    """Return the day that a value says, as TOML or as JSON writes it; ``None`` if it says none."""
    try:
        day = value if isinstance(value, date) else date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    plain = not isinstance(value, str) or is_day(value)  # none of the other forms of ISO 8601
    known = day is not None and plain and day.year <= LAST_YEAR and not isinstance(day, datetime)
    return day if known else None


def kind_of(value: object) -> Said:
    """Return in words what sort of value it is."""
    if value is None:
        return say("nothing")
    return _KINDS.get(type(value)) or say("a value of type {name}", name=type(value).__name__)


def shown(value: object) -> str:
    """Return a value for a message, short and without control characters."""
    try:
        text = repr(value) if not isinstance(value, date) else str(value)
    except ValueError:
        return say("a number of thousands of digits")
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
