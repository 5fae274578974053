"""Several referrals of one law: while a review runs they are joined, and the month runs from the last of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.majorities import Tally
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit
from tests.study.paths import judged, told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure

DAYS: Final = {"1995": 2003, "2007": 2010, "2012": 2012, "2013": 2014, "2017": 2019, "2023": 2023, "2026": 2027}
"""A year in whose autumn each edition is in force."""
REVIEWED: Final = tuple(
    procedure
    for name in timetable.names()
    for procedure in timetable.edition(name).procedures
    if "under-review" in procedure.stage
)
SIGNING: Final = ("", "-overridden", "-presidents-wording")
JOINED: Final = (
    "2023-10-02 initiator.introduce",
    "2023-10-05 majilis.accept",
    "2024-01-10 majilis.adopt",
    "2024-01-12 senate.register",
    "2024-02-10 senate.approve",
    "2024-02-15 parliament.present",
    "2024-02-20 chair.refer",
    "2024-02-25 deputies.refer",
)


def referred(procedure: Procedure, stage: str, answers: Mapping[str, str] | None = None) -> Passage:
    """A law referred on 1 October where it awaits signature or lies returned."""
    year = DAYS[procedure.edition]
    passage = Passage.start(Bill(procedure.kind), date(year, 9, 20), answers=answers or {})
    passage.stand_at(stage)
    passage.apply(Act("chair.refer", When.day(date(year, 10, 1))))
    return passage


@pytest.mark.parametrize("procedure", REVIEWED, ids=lambda procedure: procedure.id)
def test_a_second_referral_is_joined_and_the_month_runs_from_it(procedure: Procedure) -> None:
    """In every edition and kind, in each review: the stage stays, and one decision answers both."""
    year = DAYS[procedure.edition]
    for stage, suffix in zip(("presented", "overridden", "presidents-wording"), SIGNING, strict=True):
        passage = referred(procedure, stage)
        passage.apply(Act("prime-minister.refer", When.day(date(year, 10, 11))))
        assert passage.state == f"under-review{suffix}"
        (month,) = (live for live in passage.running if live.term.id in ("court-month", "council-month"))
        assert (month.earliest, month.latest) == (date(year, 11, 11), None)
        passage.apply(Act("court.uphold", When.day(date(year, 10, 20))))
        assert passage.state == stage
        assert not [live for live in passage.running if live.term.id in ("court-month", "council-month")]


def test_a_fifth_of_the_deputies_is_needed_for_a_joined_referral_too() -> None:
    """30 of the 148 deputies of Parliament since 2023; one fewer may not."""
    passage = referred(timetable.procedure("2023/law"), "presented")
    day = When.day(date(2023, 10, 5))
    with pytest.raises(RefusedError):
        passage.apply(Act("deputies.refer", day, {"majilis": Tally(19), "senate": Tally(10)}))
    passage.apply(Act("deputies.refer", day, {"majilis": Tally(20), "senate": Tally(10)}))
    assert passage.state == "under-review"


def test_no_judgment_is_made_up_between_two_referrals() -> None:
    """Nothing is missing between them, and the law still lies before the Court."""
    found = judged(JOINED, "law")
    assert (found.passage.state, found.irregular) == ("under-review", ())
    assert not [gap for gap in found.missing if gap.act.startswith("court.")]


def test_the_month_of_the_court_is_reported_once_and_from_the_last_referral() -> None:
    """From 25 February, with the decision on 22 March; its last day is not known, for it runs from acceptance (CtL 53)."""
    found = audit(told((*JOINED, "2024-03-22 court.uphold"), "law"))
    (month,) = (term for term in found.terms if term.id == "court-month")
    assert (month.start, month.end, month.due, month.kept) == (8, 9, None, True)


OBJECTED: Final = tuple(
    (procedure, stage)
    for procedure in REVIEWED
    for stage in ("returned", "senate-on-objections", "joint-on-objections")
    if stage in procedure.stage and any(step.act == "chair.refer" for step in procedure.steps_from[stage])
)


def by_name(one: object) -> str:
    return one if isinstance(one, str) else getattr(one, "id", "")


@pytest.mark.parametrize(("procedure", "stage"), OBJECTED, ids=by_name)
def test_a_referral_of_a_returned_law_moves_nothing(procedure: Procedure, stage: str) -> None:
    """In every edition and kind, at each stage of the objections: the month runs, and the decision lets the law go on."""
    year = DAYS[procedure.edition]
    passage = referred(procedure, stage)
    assert passage.state == stage
    (month,) = (live for live in passage.running if live.term.id in ("court-month", "council-month"))
    assert (month.earliest, month.latest) == (date(year, 11, 1), None)
    passage.apply(Act("court.uphold", When.day(date(year, 11, 1))))
    assert passage.state == stage
    with pytest.raises(RefusedError):
        passage.apply(Act("court.uphold", When.day(date(year, 11, 2))))


@pytest.mark.parametrize(("procedure", "stage"), OBJECTED, ids=by_name)
def test_a_decision_that_strikes_a_returned_law_ends_it(procedure: Procedure, stage: str) -> None:
    """Only where the law was referred."""
    year = DAYS[procedure.edition]
    passage = referred(procedure, stage)
    passage.apply(Act("court.strike", When.day(date(year, 10, 20))))
    assert (passage.state, passage.outcome) == ("unconstitutional", "unconstitutional")
    plain = Passage.start(Bill(procedure.kind), date(year, 9, 20))
    plain.stand_at(stage)
    with pytest.raises(RefusedError):
        plain.apply(Act("court.strike", When.day(date(year, 10, 20))))


@pytest.mark.parametrize(
    ("procedure", "stage"), [one for one in OBJECTED if "objection-to-court" in one[0].stage], ids=by_name
)
def test_a_council_that_yields_gives_a_returned_law_back_to_where_it_lay(procedure: Procedure, stage: str) -> None:
    """To 2017: the President objected to the decision within its month. Both answers to A35 say so."""
    year = DAYS[procedure.edition]
    passage = referred(procedure, stage, {"A35": "a"})
    for name, day in (("court.strike", 20), ("president.object-to-court", 25), ("court.yield", 28)):
        passage.apply(Act(name, When.day(date(year, 10, day))))
    assert passage.state == stage


@pytest.mark.parametrize(("procedure", "stage"), OBJECTED, ids=by_name)
def test_the_question_of_a_referral_after_the_return_is_named(procedure: Procedure, stage: str) -> None:
    """A39, of the Council, of the Court and, since 2026, under the new Constitution too."""
    asked = {name for step in procedure.steps_from[stage] if step.act == "chair.refer" for name in step.asks}
    assert asked == {"A39"}


def test_nothing_is_made_up_before_a_referral_of_a_returned_law() -> None:
    """Returned on 20 February, referred on the 21st: the objections are still before the Mäjilis."""
    found = judged((*JOINED[:6], "2024-02-20 president.return", "2024-02-21 chair.refer"), "law")
    assert (found.passage.state, found.irregular) == ("returned", ())
    assert found.missing == ()


@pytest.mark.parametrize(("day", "sorts"), [("2024-03-20", []), ("2024-03-21", ["late"])])
def test_no_other_referral_is_called_unavoidable_to_excuse_one_after_the_presidents_month(
    day: str, sorts: list[str]
) -> None:
    """Presented on 20 February: a referral on 20 March stops the month, one on 21 March is late."""
    record = (*JOINED[:5], "2024-02-20 parliament.present", f"{day} president.refer")
    report = audit(told(record, "law"))
    assert ([one.sort for one in report.irregular], report.missing) == (sorts, ())


@pytest.mark.parametrize("act", ["president.refer", "chair.refer", "prime-minister.refer", "deputies.refer"])
@pytest.mark.parametrize(("day", "asked"), [("2024-03-20", False), ("2024-03-21", True)])
def test_a_referral_after_the_presidents_month_names_the_question_whether_it_may_come_so_late(
    day: str, act: str, asked: bool
) -> None:
    """A39: art. 72(1)2) says only "before signature"; the page names it beside the law counted as signed (A28)."""
    record = (*JOINED[:5], "2024-02-20 parliament.present", f"{day} {act}")
    report = audit(told(record, "law"))
    assert ("A39" in report.questions) is asked
    assert ["A39" in one.reason.en for one in report.irregular] == [True] * asked
    answered = audit(told(record, "law"), answers={"A39": "b"})
    assert ["A39" in one.reason.en for one in answered.irregular] == [False] * asked
