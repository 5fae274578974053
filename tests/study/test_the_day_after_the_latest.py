"""What comes a day after the latest lawful day is told by the audit: its term was missed, or whether it was is open."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest

from lawflow.cli.audit_page import page
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.study.dates.dates import dates

DAY = timedelta(days=1)
PRIORITY = """\
kind = "constitutional-law"
acts = [
    { act = "initiator.introduce", date = 2023-02-08 },
    { act = "president.declare-priority", date = 2023-02-20 },
    { act = "majilis.accept", date = 2023-04-20 },
    { act = "joint.reject", date = 2023-04-21 },
]
"""
KURULTAI = """\
kind = "law"
track = "priority"
initiator = "government"
acts = [{ act = "initiator.introduce", date = 2026-08-05 }, { act = "kurultai.reject", date = 2026-10-06 }]
"""
URGENT = """\
kind = "law"
acts = [
    { act = "initiator.introduce", date = 2011-02-22 },
    { act = "president.declare-urgent", date = 2011-02-23 },
    { act = "majilis.reject", date = 2011-03-23 },
]
"""
LEFT = URGENT.replace("majilis.reject", "majilis.adopt")


@pytest.mark.parametrize(
    ("record", "on", "term", "question"),
    [
        (PRIORITY, date(2023, 2, 20), "priority-two-months", "A19"),
        (KURULTAI, date(2026, 8, 10), "priority-two-months", "K-A11"),
        (URGENT, date(2011, 3, 1), "urgent-month", "A18"),
        (LEFT, date(2011, 3, 1), "urgent-month", "A18"),
    ],
    ids=["two months of a constitutional law", "two months in the Kurultai", "an urgent month", "a month left open"],
)
def test_the_term_that_fixes_the_latest_rejection_is_over_in_the_audit_of_a_later_one(
    record: str, on: date, term: str, question: str
) -> None:
    """No text says what follows if the term is missed, nor whether a refusal is bound by it: it is not told as kept."""
    bill = parse(tomllib.loads(f'id = "x"\ntitle = {{ en = "x" }}\n{record}'), "x")
    (rejected,) = (one for one in dates(play(bill, on=on).passage, on) if one.outcome == "rejected")
    found = audit(bill)
    (span,) = (one for one in found.over if one.id == term)
    assert span.due == rejected.latest.day
    last = bill.acts[-1].when.first
    assert last is not None
    assert rejected.latest.day == last - DAY
    assert span.kept is not True
    assert question in found.questions
    assert any(str(span.label.en) in line for line in page(found, "en"))
