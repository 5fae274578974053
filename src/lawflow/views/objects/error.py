"""The object of an error under ``--json``: what is wrong, in three languages, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.errors import FaultsError
from lawflow.law.labels import LANGUAGES
from lawflow.views.objects.check_file import FaultData, fault_data
from lawflow.views.objects.pieces import Words  # noqa: TC001 (the same)

if TYPE_CHECKING:
    from lawflow.errors import LawflowError


class ErrorPage(TypedDict):
    """``lawflow.error/1``: in the place of a page that cannot be given; ``faults`` are those of a file, all at once.

    ``error`` is its kind, ``exit_code`` what the command returns, also where the server says it.
    """

    schema: Literal["lawflow.error/1"]
    error: str
    exit_code: int
    message: Words
    faults: list[FaultData]


def error_page(error: LawflowError, most: int | None = None) -> ErrorPage:
    """Return an error with its message in each language, with ``most`` faults of a file at most."""
    faults = error.faults[:most] if isinstance(error, FaultsError) else ()
    return {
        "schema": "lawflow.error/1",
        "error": type(error).__name__.removesuffix("Error"),
        "exit_code": error.exit_code,
        "message": {lang: error.text(lang) for lang in LANGUAGES},
        "faults": [fault_data(fault) for fault in faults],
    }
