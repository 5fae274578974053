"""What a function of the door takes: a value, and how to come by one where a text, a path or plain data is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from lawflow.errors import UnknownNameError
from lawflow.law.shown import brief

if TYPE_CHECKING:
    from collections.abc import Iterable

Name = TypeVar("Name", bound=str)

WAYS: Final = {
    "Act": "lawflow.Act('initiator.introduce', lawflow.When.day(date(2024, 2, 5)))",
    "Bill": "lawflow.Bill('law')",
    "Dossier": "lawflow.read('bill.toml'), lawflow.from_text(text) or lawflow.from_data(data)",
    "Edition": "lawflow.edition('2023')",
    "Forecast": "lawflow.forecast_of(procedure, 'assumptions.toml')",
    "OpenQuestion": "lawflow.question('A6')",
    "Passage": "lawflow.play(dossier).passage",
    "Played": "lawflow.play(dossier)",
    "Procedure": "lawflow.procedure('2023/law')",
}
"""How each value is come by."""


def expect(value: object, of: type, name: str) -> None:
    """Say of what is of another type how to come by what is wanted. Raises `TypeError`.

    >>> from lawflow.law.bills import Bill
    >>> expect("law", Bill, "bill")
    Traceback (most recent call last):
    TypeError: bill='law': a Bill, such as lawflow.Bill('law')
    """
    if not isinstance(value, of):
        article = "an" if of.__name__[0] in "AEO" else "a"
        raise TypeError(f"{name}={brief(value)}: {article} {of.__name__}, such as {WAYS[of.__name__]}")


def one_of(what: str, name: str, allowed: Iterable[Name]) -> Name:
    """Return the allowed name that a text is. Raises `UnknownNameError` for any other.

    >>> one_of("format", "svg", ("svg", "png"))
    'svg'
    """
    names = list(allowed)
    if name not in names:
        raise UnknownNameError(what, name, names)
    return names[names.index(name)]
