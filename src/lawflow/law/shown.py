"""What all values have in common: how they show themselves, and when two of them are equal."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

import attrs

__all__ = ("Shown", "Value", "brief", "set_once")
_LONGEST = 60
if TYPE_CHECKING:
    from attrs import frozen as set_once
else:

    def set_once(**options: bool) -> object:
        """Return `attrs.frozen` for values that are made by the hundred at every start, words and steps.

        A checker of types sees that none is set again. Nothing looks after it at run time, for that guard is three
        fifths of what it takes to make one (decision 0085).
        """
        return attrs.define(on_setattr=None, **options)


class Shown:
    """A value that shows itself on one short line; a procedure holds hundreds of others, which a console need not see.

    Written once instead of by `attrs` for each class when it is made, as is what `Value` adds: to make the classes is
    a fifth of what the start of a command takes (`benchmarks/run.py --goal status`). Those of which there are few
    and which no step reads have no slots (``slots=False``): with slots `attrs` makes a class twice.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the name of the class and the fields that do not have their default."""
        told = [
            f"{field.name}={brief(getattr(self, field.name, None))}"
            for field in attrs.fields(type(self))  # type: ignore[arg-type]  # those that are shown are of attrs
            if field.repr and not _is_default(field, getattr(self, field.name, None))
        ]
        return f"{type(self).__name__}({', '.join(told)})"


class Value(Shown):
    """A value that equals another of its class with the same fields, and serves as a key, if they do.

    Those compared by the thousand, `Position` and `Bill` before all, have both written for them (``eq=True``).
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Say whether the other is of the same class and all fields are equal."""
        return _fields(self) == _fields(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        """Return the hash of class and fields."""
        return hash((type(self), *_fields(self)))


def _fields(value: object) -> tuple[object, ...]:
    fields = attrs.fields(type(value))  # type: ignore[arg-type]  # those that are compared are of attrs
    return tuple(getattr(value, field.name) for field in fields if field.eq)


def _is_default(field: attrs.Attribute[object], value: object) -> bool:
    default = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a function to a checker, a class at work
        return isinstance(value, Collection) and not value
    return value is default or (isinstance(value, str | int | tuple | frozenset) and value == default)


def brief(value: object) -> str:
    """Return a value on few characters: of other values the name and the id, of collections the number of members."""
    if isinstance(value, Shown):
        name = getattr(value, "id", None)
        return f"{type(value).__name__}({name!r})" if isinstance(name, str) else f"{type(value).__name__}(…)"
    if isinstance(value, Collection) and not isinstance(value, str | bytes):
        members = value.items() if isinstance(value, Mapping) else value
        if len(value) > 3 or any(isinstance(one, Shown) for one in members):  # noqa: PLR2004 (as many as a line holds)
            return f"<{len(value)} in a {type(value).__name__}>"
    told = repr(value)
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"
