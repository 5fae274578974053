"""The functions of the door, which refuse a value of a type that they do not take before they begin.

What a parameter takes is read from its annotation, so that a new function is guarded as soon as it is at the door.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import wraps
from inspect import formatannotation, signature
from typing import Final, SupportsIndex, TypeVar, cast

from lawflow.law.expected import WAYS, one_of
from lawflow.law.labels import LANGUAGES
from lawflow.law.shown import brief
from lawflow.tongues import say

Function = TypeVar("Function", bound=Callable[..., object])

_ALIASES: Final = {
    "Asked": "tuple[Power, Answer | None, tuple[str, ...]]",
    "BySeats": "Mapping[str, tuple[Seats, ...]]",
    "QuestionsPage": "Mapping",
    "HeldSeats": "Mapping[str, Mapping[str, int]]",
    **dict.fromkeys(("ComparedDetail", "Detail", "Form", "Format", "Kind", "PictureFormat", "PlotName"), "str"),
    **dict.fromkeys(("Renderer", "SheetFormat", "TimelineFormat", "Tongue", "Literal"), "str"),
}
"""What the names of types stand for that are no classes; a text is held against what is allowed where it is used."""
_MANY: Final = ("Iterable", "Sequence", "Collection", "list", "tuple", "Mapping")


def guarded(function: Function, name: str) -> Function:
    """Return a function of the door that raises `TypeError` for a value of a type that it does not take.

    >>> from lawflow.law.bills import Bill
    >>> def titled(bill: "Bill", titles: "Iterable[str]" = ()) -> None: ...
    >>> guarded(titled, "titled")(Bill("law"), ["On roads", 3])
    Traceback (most recent call last):
    TypeError: titles, item 2=3: a text
    """
    known = signature(function)
    takes = {one.name: ast.parse(_written(one.annotation), mode="eval").body for one in known.parameters.values()}

    @wraps(function)
    def asked(*args: object, **named: object) -> object:
        given = known.bind_partial(*args, **named)
        for one, value in given.arguments.items():
            given.arguments[one] = _taken(value, takes[one], one)
        return function(*given.args, **given.kwargs)

    asked.__module__, asked.__qualname__ = "lawflow", name  # where another process finds it
    return cast("Function", asked)


def _written(annotation: object) -> str:
    """Return an annotation as it is written, a type or the text of one, without the modules of its names."""
    return re.sub(r"\b\w+\.", "", annotation if isinstance(annotation, str) else formatannotation(annotation))


def _taken(value: object, of: ast.expr, name: str) -> object:
    """Return a value that fits an annotation; one that can be gone through once is checked on the way."""
    choices = list(_choices(of))
    for choice in choices:
        if _fits(value, choice):
            return _with_members(value, choice, name)
    wanted = " or ".join(_called(choice) for choice in choices if not _is_none(choice))
    raise TypeError(f"{name}={brief(value)}: {wanted}")


def _choices(of: ast.expr) -> Iterator[ast.expr]:
    """Yield the annotations between the bars, with the names of aliases resolved."""
    if isinstance(of, ast.BinOp):
        yield from _choices(of.left)
        yield from _choices(of.right)
    elif isinstance(of, ast.Constant) and isinstance(of.value, str):
        yield from _choices(ast.parse(of.value, mode="eval").body)
    elif _head(of) in _ALIASES:
        yield from _choices(ast.parse(_ALIASES[_head(of)], mode="eval").body)
    else:
        yield of


def _head(of: ast.expr) -> str:
    """Return the name of a type without what it holds."""
    return ast.unparse(of.value if isinstance(of, ast.Subscript) else of)


def _inner(of: ast.expr) -> list[ast.expr]:
    if not isinstance(of, ast.Subscript):
        return []
    return of.slice.elts if isinstance(of.slice, ast.Tuple) else [of.slice]


def _is_none(of: ast.expr) -> bool:
    return isinstance(of, ast.Constant) and of.value is None


def _fits(value: object, of: ast.expr) -> bool:
    if _is_none(of):
        return value is None
    head = _head(of)
    return _ABSTRACT[head](value) if head in _ABSTRACT else _is(type(value), head)


def _is_several(value: object) -> bool:
    """Say whether a value is what it holds: a text and a mapping are one thing."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)


_ABSTRACT: Final[Mapping[str, Callable[[object], bool]]] = {
    "Any": lambda _: True,
    "object": lambda _: True,
    "Callable": callable,
    "Lang": lambda value: isinstance(value, str),
    "Path": lambda value: isinstance(value, os.PathLike),
    "date": lambda value: isinstance(value, date) and not isinstance(value, datetime),
    "int": lambda value: isinstance(value, SupportsIndex) and not isinstance(value, bool),
    "Mapping": lambda value: isinstance(value, Mapping),
    "Iterable": _is_several,
    "Sequence": lambda value: _is_several(value) and isinstance(value, Sequence),
    "Collection": lambda value: _is_several(value) and isinstance(value, Collection),
}
"""What a value must be where the name of its class is not all that counts."""


def _is(of: type, name: str) -> bool:
    """Say whether a class has that name or is of one that has: to compare names loads nothing."""
    return any(one.__name__ == name for one in of.__mro__)


def _with_members(value: object, of: ast.expr, name: str) -> object:
    head, inner = _head(of), _inner(of)
    if head == "Lang":
        return one_of(say("language"), cast("str", value), LANGUAGES)
    if head == "Mapping" and inner:
        for key, member in cast("Mapping[object, object]", value).items():
            _taken(key, inner[0], f"{name}, key")
            _taken(member, inner[1], f"{name}[{brief(key)}]")
        return value
    if head == "tuple" and inner and not _goes_on(inner):
        return _as_row(cast("tuple[object, ...]", value), inner, name)
    if head not in _MANY or not inner:
        return value
    members = _each(cast("Iterable[object]", value), inner[0], name)
    return members if isinstance(value, Iterator) else _all_of(value, members)


def _goes_on(inner: list[ast.expr]) -> bool:
    return isinstance(inner[-1], ast.Constant) and inner[-1].value is Ellipsis


def _as_row(value: tuple[object, ...], inner: list[ast.expr], name: str) -> tuple[object, ...]:
    if len(value) != len(inner):
        raise TypeError(f"{name}={brief(value)}: {' and '.join(_called(one) for one in inner)}")
    for n, (member, of) in enumerate(zip(value, inner, strict=True), 1):
        _taken(member, of, f"{name}, part {n}")
    return value


def _each(values: Iterable[object], of: ast.expr, name: str) -> Iterator[object]:
    for n, value in enumerate(values, 1):
        yield _taken(value, of, f"{name}, item {n}")


def _all_of(value: object, members: Iterator[object]) -> object:
    for _ in members:
        pass
    return value


_PLAIN: Final = {
    "str": "a text",
    "int": "a whole number",
    "bool": "True or False",
    "Path": "a Path",
    "datetime": "a moment, such as datetime.now(UTC)",
    "timedelta": "a length of time, such as timedelta(days=400)",
}


def _called(of: ast.expr) -> str:
    """Return a type in words, with the way to come by a value of it."""
    head, inner = _head(of), _inner(of)
    if head in _PLAIN:
        return _PLAIN[head]
    if head == "Lang":
        return f"a language, one of {', '.join(LANGUAGES)}"
    if head == "date":
        return "a date, such as datetime.date(2024, 2, 5)"
    if head == "Mapping":
        return "a mapping"
    if head == "tuple" and not _goes_on(inner):
        return f"a tuple of {' and '.join(_called(one) for one in inner)}"
    if head in _MANY:
        return f"several, each {' or '.join(_called(one) for one in _choices(inner[0]))}"
    article = "an" if head[0] in "AEIO" else "a"
    return f"{article} {head}" + (f", such as {WAYS[head]}" if head in WAYS else "")
