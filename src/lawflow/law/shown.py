"""How values show themselves: on one line, what they hold of other values by name only."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

_LONGEST = 60


class Shown:
    """A value that shows itself on one short line; a procedure holds hundreds of others, which a console need not see.

    One `__repr__` for all values instead of one written for each class when it is made: that took a tenth of the
    start of a command.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the name of the class and the fields that do not have their default."""
        told = [
            f"{field.name}={_brief(getattr(self, field.name, None))}"
            for field in attrs.fields(type(self))  # type: ignore[arg-type]  # those that are shown are of attrs
            if field.repr and not _is_default(field, getattr(self, field.name, None))
        ]
        return f"{type(self).__name__}({', '.join(told)})"


def _is_default(field: attrs.Attribute[object], value: object) -> bool:
    default = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a function to a checker, a class at work
        return isinstance(value, Collection) and not value
    return value is default or (isinstance(value, str | int | tuple | frozenset) and value == default)


def _brief(value: object) -> str:
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
