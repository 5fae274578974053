"""The object of ``lawflow audit``: what a record shows, lacks and breaks; and its row in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from lawflow.views.content.verdict import verdict
from lawflow.views.content.where import outcomes
from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.holes import MissingData, missing_data
from lawflow.views.objects.pieces import (
    ArticleData,
    Day,
    QuestionData,
    RemarkData,
    StageData,
    Words,
    articles,
    cites,
    day,
    questions_data,
    remark_data,
    words,
)
from lawflow.views.objects.unsettled import one_stage, stages_data

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.reconstruction.chains import Chain
    from lawflow.reconstruction.irregular import Irregular
    from lawflow.study.audit.audit import Explanation, Report
    from lawflow.study.audit.kept import TermSpan

COLUMNS: Final = (
    "dossier",
    "edition",
    "crosses",
    "outcome",
    "outcome_as_recorded",
    "missing",
    "irregular",
    "terms_kept",
    "terms_missed",
    "terms_unknown",
    "questions",
)


class IrregularData(TypedDict):
    """An irregular act; ``days`` too late or too early, ``follows`` an earlier one of which it is a consequence.

    ``doubtful``: no breach is claimed, since a hypothesis among the ``explanations`` would excuse it, or the search for
    one was cut off.
    """

    n: int
    act: str
    sort: str
    reason: str
    label: Words
    cites: list[str]
    articles: list[ArticleData]
    days: NotRequired[int]
    follows: NotRequired[int]
    doubtful: NotRequired[bool]


SpanData = TypedDict(
    "SpanData",
    {
        "id": str,
        "from": int | None,
        "to": int | None,
        "due": Day,
        "days": int | None,
        "kept": bool | Literal["unknown"],
        "bound": str,
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""A term between two recorded acts, by their numbers."""


class ChainLinkData(TypedDict):
    """A term of a chain, and its last day if all before it were used to the last day."""

    id: str
    due: str
    label: Words
    cites: list[str]
    articles: list[ArticleData]


ChainData = TypedDict("ChainData", {"from": int, "to": int, "since": str, "done": str, "terms": list[ChainLinkData]})
"""Terms of which at least one was missed, from one recorded act to another, by their numbers."""


class SourceData(TypedDict):
    """One of several sources of an act, and the day, month, year, span or bound it gives."""

    source: str
    date: str | None


class RecordData(TypedDict):
    """An act or a note as recorded; ``contradicted``: its sources exclude each other's days.

    ``again`` is the number of the same act recorded before on the same day.
    """

    n: int
    act: str
    date: str | None
    known: NotRequired[str]
    present: NotRequired[dict[str, int]]
    sources: NotRequired[list[SourceData]]
    contradicted: NotRequired[bool]
    again: NotRequired[int]


class ExplanationData(TypedDict):
    """Another explanation of the record: one that costs as little, or a ``hypothesis`` with fewer breaches.

    ``assumed`` is what it supposes of the record itself, if it does.
    """

    outcome: str
    hypothesis: bool
    assumed: NotRequired[list[Words]]
    missing: list[MissingData]
    irregular: list[IrregularData]


class AuditPage(FootnotesData):
    """``lawflow.audit/1``; ``outcome`` is what the lawful acts support, as the first explanation tells them.

    Where explanations as good leave it elsewhere, ``stage`` is null; ``stages`` and ``possible_outcomes`` tell all.
    """

    schema: Literal["lawflow.audit/1"]
    dossier: str
    file: str
    verdict: Words
    edition: str | None
    why_no_edition: Words | None
    crosses: list[str]
    procedure: str
    on: str
    outcome: str
    outcome_as_recorded: str
    possible_outcomes: NotRequired[list[str]]
    stage: StageData | None
    stages: NotRequired[list[StageData]]
    missing: list[MissingData]
    irregular: list[IrregularData]
    terms: list[SpanData]
    missed_one_of: list[ChainData]
    questions: list[str]
    explanations: list[ExplanationData]
    answers: list[QuestionData]
    remarks: list[RemarkData]
    record: list[RecordData]


def audit_page(report: Report) -> AuditPage:
    """Return the report on a dossier."""
    passage, again = report.passage, report.dossier.repeated
    page: AuditPage = {
        "schema": "lawflow.audit/1",
        "dossier": report.dossier.id,
        "file": report.dossier.path,
        "verdict": words(verdict(report)),
        "edition": report.edition,
        "why_no_edition": words(report.why_no_edition) if report.why_no_edition is not None else None,
        "crosses": list(passage.crossed),
        "procedure": passage.procedure.id,
        "on": passage.first.isoformat(),
        "outcome": report.outcome,
        "outcome_as_recorded": report.outcome_as_recorded,
        "stage": one_stage(passage, report.stages),
        "missing": [missing_data(gap) for gap in report.missing],
        "irregular": [_irregular(found) for found in report.irregular],
        "terms": [_span(span) for span in report.terms],
        "missed_one_of": [_chain(chain) for chain in report.chains],
        "questions": list(report.questions),
        "explanations": [_explanation(other) for other in report.others],
        "remarks": [remark_data(remark) for remark in report.remarks],
        "answers": [found for found in questions_data(passage) if found["answer"]],
        "record": [_recorded(n, act, again.get(n)) for n, act in enumerate(report.dossier.acts, 1)],
    }
    add_footnotes(page, passage, passage.first)
    if len(report.stages) > 1:
        page["stages"] = stages_data(passage, report.stages)
        page["possible_outcomes"] = list(outcomes(passage, report.stages))
    return page


def _recorded(n: int, act: Act, again: int | None) -> RecordData:
    found: RecordData = {"n": n, "act": act.act, "date": act.when.recorded}
    if again is not None:
        found["again"] = again
    if act.known is not None:
        found["known"] = act.known.isoformat()
    if act.present:
        found["present"] = dict(act.present)
    if act.sources:
        found["sources"] = [{"source": one.source, "date": one.when.recorded} for one in act.sources]
        found["contradicted"] = bool(act.contradicted)
    return found


def _explanation(other: Explanation) -> ExplanationData:
    found: ExplanationData = {
        "outcome": other.outcome,
        "hypothesis": other.hypothesis,
        "missing": [missing_data(gap) for gap in other.missing],
        "irregular": [_irregular(found) for found in other.irregular],
    }
    if other.assumed:
        found["assumed"] = [words(assumed) for assumed in other.assumed]
    return found


def _irregular(irregular: Irregular) -> IrregularData:
    found: IrregularData = {
        "n": irregular.n,
        "act": irregular.act,
        "sort": irregular.sort,
        "reason": irregular.reason.en,
        "label": words(irregular.reason),
        "cites": cites(irregular.cites),
        "articles": articles(irregular.cites),
    }
    if irregular.days is not None:
        found["days"] = irregular.days
    if irregular.follows is not None:
        found["follows"] = irregular.follows
    if irregular.doubtful:
        found["doubtful"] = True
    return found


def _span(span: TermSpan) -> SpanData:
    return {
        "id": span.id,
        "from": span.start,
        "to": span.end,
        "due": day(span.due),
        "days": span.days,
        "kept": "unknown" if span.kept is None else span.kept,
        "bound": span.bound.value,
        "cites": cites(span.cites),
        "articles": articles(span.cites),
    }


def _chain(chain: Chain) -> ChainData:
    return {
        "from": chain.start,
        "to": chain.end,
        "since": chain.since.isoformat(),
        "done": chain.done.isoformat(),
        "terms": [
            {
                "id": one.id,
                "due": one.due.isoformat(),
                "label": words(one.label),
                "cites": cites(one.cites),
                "articles": articles(one.cites),
            }
            for one in chain.links
        ],
    }


def audit_row(report: Report) -> list[str]:
    """Return the row of a report under `COLUMNS`."""
    kept = [span.kept for span in report.over]
    return [
        report.dossier.id,
        report.edition or "?",
        "→".join(report.passage.crossed),
        " / ".join(outcomes(report.passage, report.stages)),
        report.outcome_as_recorded,
        " ".join("|".join(gap.one_of) or gap.act for gap in report.missing),
        " ".join(f"{found.n}:{found.sort}{'?' * found.doubtful}" for found in report.irregular),
        str(kept.count(True)),
        str(kept.count(False)),
        str(kept.count(None)),
        " ".join(report.questions),
    ]
