"""The audit's report as JSON and as rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lawflow.views.reports import cites, day, questions_data, stage_data

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Explanation, Missing, Report
    from lawflow.study.audit.irregular import Irregular
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


def audit_data(report: Report) -> dict[str, Any]:
    """Return ``lawflow.audit/1``."""
    return {
        "schema": "lawflow.audit/1",
        "dossier": report.dossier.id,
        "file": report.dossier.path,
        "edition": report.edition,
        "why_no_edition": report.why_no_edition.as_dict() if report.why_no_edition is not None else None,
        "crosses": list(report.passage.crossed),
        "procedure": report.passage.procedure.id,
        "outcome": report.outcome,
        "outcome_as_recorded": report.outcome_as_recorded,
        "stage": stage_data(report.passage.procedure.stage[report.passage.state]),
        "missing": [_missing(gap) for gap in report.missing],
        "irregular": [_irregular(found) for found in report.irregular],
        "terms": [_term(span) for span in report.terms],
        "questions": list(report.questions),
        "explanations": [_explanation(other) for other in report.others],
        "answers": [found for found in questions_data(report.passage) if found["answer"]],
    }


def _explanation(other: Explanation) -> dict[str, Any]:
    """Return another explanation that costs as little."""
    return {
        "outcome": other.outcome,
        "missing": [_missing(gap) for gap in other.missing],
        "irregular": [_irregular(found) for found in other.irregular],
    }


def _missing(gap: Missing) -> dict[str, Any]:
    return {"act": gap.act, "after": gap.after} | ({"one_of": list(gap.one_of)} if gap.one_of else {})


def _irregular(found: Irregular) -> dict[str, Any]:
    data = {
        "n": found.n,
        "act": found.act,
        "sort": found.sort,
        "reason": found.reason.en,
        "label": found.reason.as_dict(),
        "cites": cites(found.cites),
    }
    if found.days is not None:
        data["days"] = found.days
    if found.follows is not None:
        data["follows"] = found.follows
    return data


def _term(span: TermSpan) -> dict[str, Any]:
    return {
        "id": span.id,
        "from": span.start,
        "to": span.end,
        "due": day(span.due),
        "days": span.days,
        "kept": "unknown" if span.kept is None else span.kept,
        "cites": cites(span.cites),
    }


def audit_row(report: Report) -> list[str]:
    """Return the row of a report under `COLUMNS`."""
    kept = [span.kept for span in report.terms if span.end is not None]
    return [
        report.dossier.id,
        report.edition or "?",
        "→".join(report.passage.crossed),
        report.outcome,
        report.outcome_as_recorded,
        " ".join("|".join(gap.one_of) or gap.act for gap in report.missing),
        " ".join(f"{found.n}:{found.sort}" for found in report.irregular),
        str(kept.count(True)),
        str(kept.count(False)),
        str(kept.count(None)),
        " ".join(report.questions),
    ]
