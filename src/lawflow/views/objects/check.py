"""The object of ``lawflow check``: theorems, the procedures of which they hold, and the histories that refute them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.objects.histories import HistoryData, history_data
from lawflow.views.objects.pieces import Words, cites, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.study.check.findings import Held


class OtherwiseData(TypedDict):
    """An answer to an open question under which the theorem holds, or fails, other than as told."""

    question: str
    answer: str
    holds: bool


class TheoremData(TypedDict):
    """What was found of a theorem in one procedure.

    ``claimed`` says whether it is claimed of it. ``counterexample`` refutes it; ``example`` shows what it says can
    happen; ``played`` says that the machine took that history. ``otherwise`` is ``None`` where answers were not tried.
    """

    id: str
    text: Words
    form: str
    edition: str
    procedure: str
    claimed: bool
    holds: bool
    cites: list[str]
    note: str
    counterexample: HistoryData | None
    example: HistoryData | None
    played: bool
    otherwise: list[OtherwiseData] | None


class CheckPage(TypedDict):
    """``lawflow.check/1``."""

    schema: Literal["lawflow.check/1"]
    theorems: list[TheoremData]


def check_page(found: Iterable[Held], lang: str = "en") -> CheckPage:
    """Return what was found of theorems; the articles in ``lang``."""
    return {"schema": "lawflow.check/1", "theorems": [_theorem(held, lang) for held in found]}


def _theorem(held: Held, lang: str) -> TheoremData:
    finding = held.finding
    theorem, holds = finding.theorem, bool(finding.holds)
    told = history_data(finding.history, lang) if finding.history is not None else None
    otherwise = held.otherwise
    return {
        "id": theorem.id,
        "text": words(theorem.text),
        "form": theorem.form.value,
        "edition": finding.procedure.edition,
        "procedure": finding.procedure.id,
        "claimed": held.claimed,
        "holds": holds,
        "cites": list(dict.fromkeys((*cites(theorem.cites, lang), *filter(None, (theorem.source,))))),
        "note": finding.note,
        "counterexample": None if holds else told,
        "example": told if holds else None,
        "played": finding.played,
        "otherwise": None if otherwise is None else [_other(one.question, one.answer, one.holds) for one in otherwise],
    }


def _other(question: str, answer: str, holds: bool) -> OtherwiseData:  # noqa: FBT001 (a value of the page)
    return {"question": question, "answer": answer, "holds": holds}
