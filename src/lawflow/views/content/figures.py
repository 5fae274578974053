"""Parts of a whole in words: in hundredths, as each language writes a number."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

_PER_CENT: Final = Label.same("{} %")
_LESS: Final = Label.same("< {} %")


def per_cent(part: float, form: str) -> Label:
    """Return a part of one in hundredths, its number in a form of `format`.

    >>> per_cent(0.0525, ".1f").ru, per_cent(0.0525, ".1f").en
    ('5,2 %', '5.2 %')
    """
    return _PER_CENT.filled(Label.number(100 * part, form))


def less_than(part: float, form: str) -> Label:
    """Return that something is less than a part of one, in hundredths.

    >>> less_than(0.0001, ".2f").kk
    '< 0,01 %'
    """
    return _LESS.filled(Label.number(100 * part, form))
