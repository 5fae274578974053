"""Objections accepted by a decision once their month has passed: the lapse has accepted them already."""

from __future__ import annotations

from datetime import date

import pytest

from tests.study.paths import RETURNED, YEARS, judged, path

OFFERED = {"offered": " wording=yes", "not known": ""}


def record(edition: str, kind: str, wording: str, *acts: str) -> list[str]:
    """Return a bill returned on 3 December, and what is done in January after."""
    lines = path(edition, kind, "president.return", wording)
    return [*lines, *(f"{int(lines[0][:4]) + 1}-{act}" for act in acts)]


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize("wording", OFFERED.values(), ids=OFFERED)
def test_a_decision_that_says_what_the_lapse_did_is_no_breach(edition: str, kind: str, wording: str) -> None:
    """The month was missed, and that is told; what it led to is A33, of 2026 K-A8, to 2007 the wording decides."""
    acts = ("01-20 parliament.accept-objections", "01-25 parliament.present", "02-01 president.sign")
    for number, outcome in ((1, "pending"), (3, "signed")):
        report = judged(record(edition, kind, wording, *acts[:number]), kind)
        assert (report.irregular, report.missing, report.outcome) == ((), (), outcome)
        assert [term.kept for term in report.terms if term.id == "objections-month"] == [False]
        assert ("A33" in report.questions, "K-A8" in report.questions) == (
            edition not in ("1995", "2026"),
            edition == "2026",
        )


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_where_no_wording_was_offered_there_is_no_law_then(edition: str, kind: str) -> None:
    """What is signed afterwards was not adopted."""
    acts = ("01-20 parliament.accept-objections", "01-25 parliament.present", "02-01 president.sign")
    report = judged(record(edition, kind, " wording=no", *acts), kind)
    assert report.outcome == "not-adopted"
    assert {one.sort for one in report.irregular} >= {"after-the-end"}


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_decision_that_says_so_of_objections_without_a_wording_is_no_breach(edition: str, kind: str) -> None:
    """The lapse has ended the law, and the decision changes nothing."""
    for acts in (("01-20 parliament.accept-objections",), ("01-03 parliament.accept-objections",) * 2):
        report = judged(record(edition, kind, " wording=no", *acts), kind)
        assert (report.irregular, report.outcome) == ((), "not-adopted")


@pytest.mark.parametrize(("edition", "kind"), [one for one in RETURNED if one[0] != "1995"])
@pytest.mark.parametrize("wording", OFFERED.values(), ids=OFFERED)
def test_under_the_answer_by_which_a_resolution_settles_the_result_it_is_the_resolution(
    edition: str, kind: str, wording: str
) -> None:
    """Answer b to A33, of 2026 K-A8: without it the law is not adopted, with it there is one in his wording."""
    answers = {"K-A8" if edition == "2026" else "A33": "b"}
    acts = ("01-20 parliament.accept-objections", "01-25 parliament.present", "02-01 president.sign")
    report = judged(record(edition, kind, wording, *acts), kind, answers=answers)
    assert (report.irregular, report.missing, report.outcome) == ((), (), "signed")
    without = judged(record(edition, kind, wording), kind, answers=answers, on=date(YEARS[edition] + 1, 1, 20))
    assert without.outcome == "not-adopted"


@pytest.mark.parametrize(("edition", "kind"), [one for one in RETURNED if one[0] != "1995"])
@pytest.mark.parametrize("wording", OFFERED.values(), ids=OFFERED)
def test_under_the_answer_by_which_a_resolution_settles_it_the_resolution_may_follow_a_vote(
    edition: str, kind: str, wording: str
) -> None:
    """Answer b to A31, of 2026 K-A8: objections that stood are accepted by the resolution, and there is a law."""
    lines = [*path(edition, kind, "president.return", wording), f"{YEARS[edition]}-12-11 {_sustained(edition, kind)}"]
    answers = {"K-A8" if edition == "2026" else "A31": "b"}
    assert judged(lines, kind, answers=answers).outcome == "not-adopted"
    year = YEARS[edition]
    acts = (
        f"{year}-12-16 parliament.accept-objections",
        f"{year}-12-18 parliament.present",
        f"{year}-12-22 president.sign",
    )
    report = judged([*lines, *acts], kind, answers=answers)
    assert (report.irregular, report.missing, report.outcome) == ((), (), "signed")


@pytest.mark.parametrize(("edition", "kind"), [one for one in RETURNED if one[0] not in ("1995", "2007", "2026")])
def test_the_resolution_of_a_missed_month_revives_no_law_that_failed_in_part(edition: str, kind: str) -> None:
    """Answer b to A32: the whole law is not adopted; A33 asks of a month that was missed, and none was."""
    jointly = (edition, kind) == ("2023", "constitutional-law")
    vote = f"{YEARS[edition]}-12-11 {'joint' if jointly else 'majilis'}.override partial=yes"
    lines = [*path(edition, kind, "president.return", " wording=yes"), vote]
    accepted = f"{YEARS[edition]}-12-16 parliament.accept-objections"
    report = judged([*lines, accepted], kind, answers={"A32": "b", "A33": "b"})
    assert ([one.act for one in report.irregular], report.outcome) == (["parliament.accept-objections"], "not-adopted")


def _sustained(edition: str, kind: str) -> str:
    jointly = (edition, kind) == ("2023", "constitutional-law")
    return "kurultai.sustain" if edition == "2026" else "joint.sustain" if jointly else "majilis.sustain"


@pytest.mark.parametrize(("edition", "kind"), [("2007", "law"), ("2017", "law"), ("2023", "constitutional-law")])
def test_a_vote_on_the_objections_after_the_month_is_late(edition: str, kind: str) -> None:
    """Accepted by lapse they are not voted on."""
    vote = "joint.override" if (edition, kind) == ("2023", "constitutional-law") else "majilis.override"
    report = judged(record(edition, kind, " wording=yes", f"01-20 {vote}"), kind)
    assert [one.sort for one in report.irregular] == ["late"]


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_within_the_month_they_are_accepted_as_before(edition: str, kind: str) -> None:
    """A second decision that says the same is no breach either."""
    once = judged(record(edition, kind, " wording=yes", "01-03 parliament.accept-objections"), kind)
    assert (once.irregular, once.outcome) == ((), "pending")
    twice = judged(record(edition, kind, " wording=yes", *("01-02 parliament.accept-objections",) * 2), kind)
    assert (twice.irregular, twice.outcome) == ((), "pending")


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_after_the_month_the_senate_alone_overcomes_nothing_and_no_answer_lets_it(kind: str) -> None:
    """The month ended on 20 January 2023, a day after the Mäjilis; no wording was offered, so no resolution can choose one."""
    record = (
        "2022-09-05 initiator.introduce",
        "2022-09-08 majilis.accept",
        "2022-10-20 majilis.adopt",
        "2022-10-25 senate.register",
        "2022-11-20 senate.approve",
        "2022-11-25 parliament.present",
        "2022-12-20 president.return wording=no",
        "2023-02-10 senate.override senate=40",
    )
    report = judged(record, kind)
    assert [(one.act, one.sort) for one in report.irregular] == [("senate.override", "late")]
    assert report.outcome == "undetermined"
    for answer, outcome in (("a", "not-adopted"), ("b", "not-adopted"), ("c", "pending")):
        assert judged(record, kind, answers={"A31": answer}).outcome == outcome
