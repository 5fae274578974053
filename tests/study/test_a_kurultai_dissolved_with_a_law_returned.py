"""The month on objections when the Kurultai is dissolved: no text says that it runs on, so nobody is told to have missed it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.passage.outlook import outlook
from lawflow.views.objects.due import running_data
from tests.study.paths import judged

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report

RETURNED: Final = (
    "2026-10-05 initiator.introduce",
    "2026-10-12 kurultai.refer-to-committees",
    "2026-10-20 kurultai.committee-conclusion",
    "2026-11-02 kurultai.adopt",
    "2026-11-05 parliament.present",
    "2026-11-20 president.return wording=yes",
)
DISSOLVED: Final = "2026-12-01 clock.dissolution"
MET: Final = "2027-02-19 clock.convocation"
KINDS: Final = pytest.mark.parametrize("kind", ["law", "constitutional-law"])


def month(report: Report) -> bool | None:
    return next(span.kept for span in report.terms if span.id == "objections-month")


@KINDS
def test_a_month_on_objections_stands_still_without_a_kurultai(kind: str) -> None:
    """Outside the session it does not run (CL on the Kurultai art. 24(2)), and there is none: no objections are accepted."""
    report = judged([*RETURNED, DISSOLVED], kind, on=date(2027, 1, 20))
    (term,) = [one for one in report.passage.running if one.term.id == "objections-month"]
    assert (report.passage.state, term.paused is not None, "K-A18" in report.passage.questions) == (
        "returned",
        True,
        True,
    )


@KINDS
@pytest.mark.parametrize("track", ["ordinary", "priority"])
def test_that_it_stands_still_is_not_told_nor_when_it_ends(track: str, kind: str) -> None:
    """No text says either: of a priority bill the month runs outside the session. It does not end before it would anyway."""
    report = judged([*RETURNED, DISSOLVED], kind, track=track, on=date(2027, 1, 20))
    (term,) = [one for one in report.passage.running if one.term.id == "objections-month"]
    told = running_data(report.passage, term, date(2027, 1, 20))
    assert (told["running"], told["suspended_since"], told["due"]) == (True, None, None)
    assert told["due_between"] == ["2026-12-20", None]


@KINDS
@pytest.mark.parametrize("dissolved", [True, False])
def test_a_new_kurultai_that_votes_on_them_breaks_no_month(kind: str, dissolved: bool) -> None:
    """That it met anew shows that the first was dissolved, on whatever day: whether the month ran on is not known."""
    acts = [*RETURNED, *([DISSOLVED] if dissolved else []), MET, "2027-03-01 kurultai.override"]
    report = judged(acts, kind)
    assert (report.irregular, report.passage.state, month(report)) == ((), "overridden", None)


@KINDS
@pytest.mark.parametrize(
    ("answer", "last", "late"),
    [("a", "2027-03-10", "2027-03-11"), ("b", "2027-03-21", "2027-03-22"), (None, "2027-03-21", "2027-03-22")],
)
def test_a_new_kurultai_has_no_more_than_what_was_left_of_the_month_or_one_anew(
    answer: str | None, last: str, late: str, kind: str
) -> None:
    """Nineteen days were left on 1 December at the most, or, if the month is counted anew (K-A7), thirty: nobody is late before."""
    answers = {"K-A7": answer} if answer else None
    for day, state in ((last, "overridden"), (late, "undetermined")):
        acts = [*RETURNED, DISSOLVED, MET, f"{day} kurultai.override"]
        assert judged(acts, kind, answers=answers).passage.state == state


@KINDS
@pytest.mark.parametrize("track", ["ordinary", "priority"])
def test_a_lapse_on_record_while_there_is_no_kurultai_is_not_too_early(track: str, kind: str) -> None:
    """No text says that the month stands still then (K-A18), and of a priority bill it runs outside the session."""
    report = judged([*RETURNED, DISSOLVED, "2026-12-21 clock.objections-lapse"], kind, track=track)
    assert (report.irregular, "K-A18" in report.passage.questions) == ((), True)
    early = judged([*RETURNED, DISSOLVED, "2026-12-20 clock.objections-lapse"], kind, track=track)
    assert [(one.n, one.sort) for one in early.irregular] == [(8, "early")]


@KINDS
def test_a_kurultai_that_was_never_dissolved_misses_its_month(kind: str) -> None:
    """On the last day it is in time, on the day after the objections are accepted."""
    assert month(judged([*RETURNED, "2026-12-20 kurultai.override"], kind)) is True
    assert month(judged([*RETURNED, "2026-12-21 kurultai.override"], kind)) is False


@pytest.mark.parametrize(
    ("acts", "offered"), [(RETURNED[:4], True), ((*RETURNED[:4], "2026-11-03 clock.dissolution"), False)]
)
def test_nobody_is_told_that_a_dissolved_kurultai_may_present_a_law_or_its_chair_sign_it(
    acts: tuple[str, ...], offered: bool
) -> None:
    """Art. 47(3), 60(5) of the Constitution of 2026 name the Chair and the Kurultai; of their powers after it nothing is said."""
    day = date(2026, 11, 6)
    ahead = outlook(judged(list(acts), "law", on=day).passage, day)
    told = {option.act for option in ahead.may}
    assert ({"parliament.present", "officials.countersign"} <= told) is offered
    assert offered or not {"parliament.present", "officials.countersign"} & told


@KINDS
def test_the_senate_alone_has_its_month_when_the_maejilis_is_dissolved(kind: str) -> None:
    """Art. 55(5): it performs the functions of Parliament, and sits. The Mäjilis was dissolved on 19 January 2023."""
    acts = ["2022-10-03 initiator.introduce", "2022-10-05 majilis.accept", "2022-11-01 majilis.adopt"]
    acts += ["2022-11-04 senate.register", "2022-12-01 senate.approve", "2022-12-05 parliament.present"]
    report = judged(
        [*acts, "2022-12-28 president.return wording=yes", "2023-01-19 clock.dissolution"], kind, on=date(2023, 1, 20)
    )
    (term,) = [one for one in report.passage.running if one.term.id == "objections-month"]
    assert term.paused is None
