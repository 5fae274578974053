"""The object of ``lawflow check``: theorems, the procedures of which they hold, and the histories that refute them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow.law.sources import Footing
from lawflow.law.succession import Handover
from lawflow.study.check.mutating import Score
from lawflow.views.objects.histories import HistoryData, history_data
from lawflow.views.objects.pieces import ArticleData, Words, articles, cites, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.edition import Edition
    from lawflow.law.labels import Lang
    from lawflow.study.check.findings import Held
    from lawflow.study.check.mutating import Judged


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
    articles: list[ArticleData]
    note: str
    counterexample: HistoryData | None
    example: HistoryData | None
    played: bool
    otherwise: list[OtherwiseData] | None


class SurvivorData(TypedDict):
    """A fault that nothing but the text of the law notices, and why: ``presumed``, ``unlooked`` or ``untold``."""

    place: str
    rule: str
    answers: list[str]
    seed: str
    note: str
    why: str


class MutantsData(TypedDict):
    """What notices the faults put into an edition in memory.

    ``killed`` are counted by who notices them first; ``in_words`` are faults of citations and footings, which only the
    text of the law can notice; ``golden`` are all faults that it notices; ``silent`` are rules on which the law is.
    """

    edition: str
    theorems: int
    mutants: int
    killed: dict[str, int]
    share: float
    survivors: list[SurvivorData]
    in_words: int
    golden: int
    silent: int


class CheckPage(TypedDict):
    """``lawflow.check/1``; ``mutants`` stand there if they were asked for."""

    schema: Literal["lawflow.check/1"]
    theorems: list[TheoremData]
    mutants: NotRequired[list[MutantsData]]


def check_page(found: Iterable[Held], lang: Lang = "en") -> CheckPage:
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
        "articles": articles(theorem.cites),
        "cites": list(dict.fromkeys((*cites(theorem.cites, lang), *filter(None, (theorem.source,))))),
        "note": finding.note,
        "counterexample": None if holds else told,
        "example": told if holds else None,
        "played": finding.played,
        "otherwise": None if otherwise is None else [_other(one.question, one.answer, one.holds) for one in otherwise],
    }


def _other(question: str, answer: str, holds: bool) -> OtherwiseData:  # noqa: FBT001 (a value of the page)
    return {"question": question, "answer": answer, "holds": holds}


def mutants_data(score: Score, edition: Edition) -> MutantsData:
    """Return what notices the faults of an edition."""
    of = edition.parliament
    claimed = [one for one in of.theorems if any(one.is_claimed_of(edition.id, p.kind) for p in edition.procedures)]
    footings = [step.footing for procedure in edition.procedures for step in procedure.all_steps]
    footings += [term.footing for procedure in edition.procedures for term in procedure.all_terms]
    return {
        "edition": edition.id,
        "theorems": len(claimed),
        "mutants": len(score.in_deed),
        "killed": {killer.value: number for killer, number in score.by.items()},
        "share": round(score.share, 4),
        "survivors": [_survivor(one) for one in score.survivors],
        "in_words": len(score.in_words),
        "golden": sum(one.golden for one in score.judged),
        "silent": footings.count(Footing.SILENT),
    }


def faults_of_edition(edition: Edition, parts: Iterable[MutantsData]) -> MutantsData:
    """Return what notices the faults of an edition, put together from what was found of each kind of bill by itself."""
    found, killed = list(parts), Counter[str]()
    for one in found:
        killed.update(one["killed"])
    mutants = sum(one["mutants"] for one in found)
    survivors = [left for one in found for left in one["survivors"]]
    return {
        **mutants_data(Score(edition.id, ()), edition),
        "mutants": mutants,
        "killed": dict(killed),
        "share": round(1 - len(survivors) / mutants, 4) if mutants else 1.0,
        "survivors": survivors,
        "in_words": sum(one["in_words"] for one in found),
        "golden": sum(one["golden"] for one in found),
    }


def _survivor(judged: Judged) -> SurvivorData:
    rule = judged.mutant.rule
    return {
        "place": judged.place,
        "rule": rule.stage if isinstance(rule, Handover) else rule.id,
        "answers": [f"{one.question}={one.answer or '?'}" for one in getattr(rule, "under", ())],
        "seed": judged.mutant.seed.value,
        "note": judged.mutant.note,
        "why": judged.spared.value if judged.spared is not None else "",
    }
