"""How to come by what a function takes where a text, a path or plain data is given, and which names are allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from lawflow.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterable

Name = TypeVar("Name", bound=str)

WAYS: Final = {
    "Act": "lawflow.Act('initiator.introduce', lawflow.When.day(date(2024, 2, 5)))",
    "Agenda": "lawflow.agenda([(dossier, lawflow.play(dossier))], date(2024, 2, 5))",
    "Assumptions": "lawflow.read_assumptions('assumptions.toml')",
    "Bill": "lawflow.Bill('law')",
    "Comparison": "lawflow.compare(procedure, other)",
    "Dossier": "lawflow.read('bill.toml'), lawflow.from_text(text) or lawflow.from_data(data)",
    "Edition": "lawflow.edition('2023')",
    "Evidence": "one of lawflow.evidence(questions, dossiers)",
    "Forecast": "lawflow.forecast_of(procedure, 'assumptions.toml')",
    "Held": "one of lawflow.findings(theorems, procedures)",
    "KnownAct": "one of lawflow.acts()",
    "Label": "lawflow.Label('заң', 'закон', 'law')",
    "OpenQuestion": "lawflow.question('A6')",
    "OutcomeDates": "one of lawflow.dates(passage, date(2024, 2, 5))",
    "Parliament": "lawflow.parliament()",
    "Passage": "lawflow.play(dossier).passage",
    "Paths": "lawflow.paths(passage, 'in-force')",
    "Permission": "lawflow.why(passage, 'president.sign', date(2024, 2, 5))",
    "Played": "lawflow.play(dossier)",
    "Power": "lawflow.power(passage)",
    "Procedure": "lawflow.procedure('2023/law')",
    "Report": "lawflow.audit(dossier)",
    "Sample": "one of lawflow.samples_of(forecasts, 1000)",
    "Score": "lawflow.backtest(dossiers)",
    "Theorem": "one of lawflow.read_theorems('theorems.toml')",
}
"""How each value is come by."""


def one_of(what: str, name: str, allowed: Iterable[Name]) -> Name:
    """Return the allowed name that a text is. Raises `UnknownNameError` for any other.

    >>> one_of("format", "svg", ("svg", "png"))
    'svg'
    """
    names = list(allowed)
    if name not in names:
        raise UnknownNameError(what, name, allowed)
    return names[names.index(name)]
