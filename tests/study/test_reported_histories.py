"""Real histories told in the chambers' own reports: each is lawful as it stands, nothing late, nothing in the wrong place.

The verbatim reports of the Senate's sittings of 2019 to 2024 and the reports of the Mäjilis on its sessions of 2021 and
2022; laws and days of signature from the list of signed laws. Votes are given where the report counts them.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.majorities import Tally
from lawflow.study.audit.audit import Report, audit


class Told(NamedTuple):
    """A history: the kind of bill, its acts, and what it has come to."""

    kind: str
    acts: str
    outcome: str
    missing: frozenset[str] = frozenset()


HOUSING = """\
2019-10-10 senate.approve-first-reading senate=42
2019-10-17 senate.return-changes senate=38
2019-11-20 majilis.agree partial=yes
2019-11-25 commission.form senate=46
2019-11-29 commission.report
2019-12-04 majilis.adopt-commission-text
2019-12-12 senate.approve-commission-text senate=46"""
ADVOCATES = """\
2020-11-18 majilis.approve-first-reading
2020-12-30 majilis.adopt
2021-03-04 senate.return-changes
2021-03-10 majilis.agree partial=yes
2021-03-17 commission.form
2021-03-31 commission.report
2021-04-07 majilis.adopt-commission-text
2021-04-08 senate.approve-commission-text
2021-05-11 president.refer
2021-06-04 court.uphold
2021-06-09 president.sign"""
FROM_THE_MAJILIS = frozenset({"initiator.introduce", "majilis.adopt", "senate.register"})
TO_THE_PRESIDENT = FROM_THE_MAJILIS | {"parliament.present"}
HISTORIES = {
    "housing and utilities, 2019: twelve changes taken, a commission on seven, its text in both chambers": Told(
        "law", HOUSING, "pending", FROM_THE_MAJILIS
    ),
    "advocates, 2020-2021: begun before one Mäjilis, conciliated with the next, reviewed by the Council": Told(
        "law", ADVOCATES, "signed", frozenset({"initiator.introduce", "senate.register"})
    ),
    "a constitutional law of December 2019: one reading in the Senate, one vote, signed four days later": Told(
        "constitutional-law",
        "2019-12-26 senate.approve senate=47\n2019-12-30 president.sign",
        "signed",
        TO_THE_PRESIDENT,
    ),
    "the laws on teachers, 2019: adopted by the Senate, signed on the next day": Told(
        "law", "2019-12-26 senate.approve\n2019-12-27 president.sign", "signed", TO_THE_PRESIDENT
    ),
    "the constitutional law on referendums, 2022: returned with one change, agreed to and signed on one day": Told(
        "constitutional-law",
        "2022-05-05 senate.return-changes\n2022-05-05 majilis.agree\n2022-05-05 president.sign",
        "signed",
        TO_THE_PRESIDENT,
    ),
    "collection agencies, 2020-2021: the first reading held by the old Mäjilis counts for the new one": Told(
        "law",
        "2020-12-09 majilis.approve-first-reading\n2021-03-03 majilis.adopt\n2021-04-29 senate.approve",
        "pending",
        frozenset({"initiator.introduce", "senate.register"}),
    ),
}
RETURNED_AND_AGREED = (
    ("law", "2021-10-21", "2021-10-27"),
    ("law", "2021-11-19", "2021-11-24"),
    ("law", "2021-12-02", "2021-12-08"),
    ("law", "2021-12-20", "2021-12-22"),
    ("law", "2021-12-23", "2021-12-29"),
    ("constitutional-law", "2022-01-27", "2022-02-02"),
    ("law", "2022-03-03", "2022-03-11"),
    ("law", "2022-04-14", "2022-04-22"),
    ("constitutional-law", "2022-05-05", "2022-05-05"),
    ("law", "2022-06-09", "2022-06-15"),
    ("law", "2022-06-16", "2022-06-22"),
)


def told(kind: str, text: str, **known: Any) -> Report:
    """Return the audit of a history."""
    acts = []
    for line in text.splitlines():
        day, name, *words = line.split()
        said = dict(word.split("=") for word in words)
        votes: dict[str, Tally] = {
            chamber: Tally(int(said.pop(chamber))) for chamber in ("majilis", "senate") if chamber in said
        }
        acts.append(
            Act(name, When.day(date.fromisoformat(day)), votes, {key: value == "yes" for key, value in said.items()})
        )
    return audit(Dossier("history", kind, {"en": "A history"}, tuple(acts), **known))


@pytest.mark.parametrize("name", HISTORIES)
def test_a_history_that_the_chambers_report_is_lawful(name: str) -> None:
    """Nothing is irregular, no term is missed, and what the record leaves out is what the law makes unavoidable."""
    history = HISTORIES[name]
    report = told(history.kind, history.acts)
    assert ([found.n for found in report.irregular], report.outcome) == ([], history.outcome)
    assert not [line.id for line in report.terms if line.kept is False]
    assert {gap.act for gap in report.missing} == history.missing


@pytest.mark.parametrize(("kind", "returned", "agreed"), RETURNED_AND_AGREED)
def test_the_majilis_takes_the_senates_changes_within_fourteen_days(kind: str, returned: str, agreed: str) -> None:
    """Reglament of 2012 pts 76-1, 69-4: in 2021 and 2022 it took none to eight days, and agreed with all of them."""
    report = told(kind, f"{returned} senate.return-changes\n{agreed} majilis.agree")
    kept = {line.id: line.kept for line in report.terms}
    assert (report.irregular, kept["return-14"], report.outcome) == ((), True, "pending")


@pytest.mark.parametrize("day", ["2024-02-29", "2024-03-14", "2024-04-18", "2024-05-23"])
def test_the_senate_of_2024_refuses_articles_with_a_wording_of_its_own(day: str) -> None:
    """Four times in eighteen sittings; each time with another wording, so that the Mäjilis votes on it (A8 is not met)."""
    report = told("law", f"{day} senate.return-changes wording=yes")
    assert (report.irregular, report.passage.state) == ((), "majilis-on-senate-text")
    assert not {"A8", "A9"} & set(report.questions)


def test_procurement_waited_127_days_in_the_senate_and_was_not_late() -> None:
    """Received on 21 June 2021, decided on 21 October: the sixty days do not run in July and August (A10 a)."""
    text = "2021-06-16 majilis.adopt\n2021-06-21 senate.register\n2021-10-21 senate.return-changes"
    report = told("law", text)
    (term,) = [line for line in report.terms if line.id == "senate-60"]
    assert (report.irregular, term.kept, term.due) == ((), True, date(2021, 10, 21))
