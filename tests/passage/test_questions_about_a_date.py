"""Questions about a date: the record selects the answer that makes it lawful, and the question is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.views.objects.status import status_page

if TYPE_CHECKING:
    from tests.passage.conftest import History, Passed

CONSTITUTIONAL: Final = (
    "2024-01-08 initiator.introduce\n2024-01-10 majilis.accept\n2024-02-05 joint.convene\n"
    "2024-03-13 joint.approve-first-reading\n2024-05-16 joint.adopt\n2024-05-20 parliament.present\n"
    "2024-06-14 president.return wording=no\n"
)


@pytest.mark.parametrize(
    ("day", "selected", "outcome"),
    [
        ("2024-09-17", {}, "pending"),
        ("2024-09-18", {"A34": "b"}, "pending"),
        ("2024-10-02", {"A34": "b"}, "pending"),
        ("2024-10-03", {}, "not-adopted"),
    ],
)
def test_an_override_late_by_the_default_and_in_time_by_its_rival_selects_the_rival(
    day: str, selected: dict[str, str], outcome: str, history: History
) -> None:
    """Returned on 14 June: the month ends on 17 September if it goes on (a), on 2 October if it starts anew (b)."""
    acts = history(f"{CONSTITUTIONAL}{day} joint.override")
    report = audit(Dossier("dates", "constitutional-law", {"en": "A law"}, acts))
    assert (report.passage.selected, report.outcome) == (selected, outcome)
    assert bool(report.irregular) is (outcome == "not-adopted")
    assert {"A34", "L-10"} <= set(report.questions)


def test_the_last_day_is_told_under_one_other_answer_at_a_time(history: History) -> None:
    """Interrupted (L-10 a) the month goes on by A34 a, which is the default: only A34 b makes it start anew."""
    dossier = Dossier("dates", "constitutional-law", {"en": "A law"}, history(CONSTITUTIONAL))
    on = date(2024, 7, 25)
    (month,) = [
        one for one in status_page("dates", play(dossier, on=on), on)["terms"] if one["id"] == "objections-month"
    ]
    assert month["due"] == "2024-09-17"
    assert month["due_by_answer"] == {  # type: ignore[typeddict-item]
        "A34=a": "2024-09-17", "A34=b": "2024-10-02", "L-10=a": "2024-09-17", "L-10=b": "2024-07-14",
    }  # fmt: skip


LAW: Final = (
    "{0}-01-08 initiator.introduce\n{0}-01-10 majilis.accept\n{0}-03-13 majilis.adopt\n{0}-03-18 senate.register\n"
    "{0}-05-16 senate.approve\n{0}-05-20 parliament.present\n{0}-06-14 president.return wording=no\n"
)


@pytest.mark.parametrize("year", ["2014", "2019", "2024"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_the_chambers_too_can_overcome_objections_in_the_month_that_starts_anew(
    year: str, kind: str, history: History
) -> None:
    """Since October 2013 the month is interrupted outside the session: whether it then starts anew is A34."""
    if (year, kind) == ("2024", "constitutional-law"):
        pytest.skip("objections to constitutional laws go to the joint session since 2023")
    acts = history(f"{LAW.format(year)}{year}-09-24 majilis.override\n{year}-09-25 senate.override")
    report = audit(Dossier("dates", kind, {"en": "A law"}, acts))
    assert (report.passage.state, report.irregular) == ("overridden", ())
    assert report.passage.selected == {"A34": "b"}
    month = next(span for span in report.terms if span.id == "objections-month")
    assert (month.start, month.end, month.kept) == (7, 9, True)


@pytest.mark.parametrize(
    ("day", "selected", "state"),
    [
        ("2024-07-19", {}, "conciliation"),
        ("2024-09-12", {}, "conciliation"),
        ("2024-09-22", {}, "conciliation"),
        ("2024-09-23", {}, "adopted"),
    ],
)
def test_the_sixty_days_of_the_senate_stand_still_between_sessions_by_the_default(
    day: str, selected: dict[str, str], state: str, history: History
) -> None:
    """Registered on 20 May 2024, they end on 19 July if they run on (A10 b) and on 22 September if they do not."""
    acts = history(
        "2024-01-08 initiator.introduce\n2024-01-10 majilis.accept\n2024-05-15 majilis.adopt\n"
        f"2024-05-20 senate.register\n{day} senate.reject"
    )
    report = audit(Dossier("sixty", "law", {"en": "A law"}, acts))
    assert (report.passage.selected, report.passage.state) == (selected, state)
    assert "A10" in report.questions


@pytest.mark.parametrize(("day", "answer"), [("2024-07-15", "b"), ("2024-09-18", None)])
def test_a_lapse_recorded_within_the_recess_shows_that_the_month_ran_on(
    day: str, answer: str | None, history: History
) -> None:
    """Art. 20(5) repeats the month without the clause on the recess: by L-10 b it is over on 14 July."""
    report = audit(
        Dossier(
            "month", "constitutional-law", {"en": "A law"}, history(f"{CONSTITUTIONAL}{day} clock.objections-lapse")
        )
    )
    assert (report.passage.selected.get("L-10"), report.outcome, report.irregular) == (answer, "not-adopted", ())


@pytest.mark.parametrize(("day", "selected"), [("2027-09-13", {}), ("2027-09-25", {"K-A7": "b"})])
def test_the_kurultai_too_can_use_the_month_that_starts_anew(
    day: str, selected: dict[str, str], history: History
) -> None:
    """Art. 24(2) of the Law on the Kurultai interrupts the month outside the session; how, is K-A7."""
    acts = history(
        "2027-03-01 initiator.introduce\n2027-03-03 kurultai.refer-to-committees\n"
        "2027-04-05 kurultai.committee-conclusion\n2027-05-12 kurultai.adopt\n2027-05-17 parliament.present\n"
        f"2027-06-14 president.return wording=no\n{day} kurultai.override"
    )
    report = audit(Dossier("kurultai", "law", {"en": "A law"}, acts))
    assert (report.passage.selected, report.passage.state) == (selected, "overridden")
    assert "K-A7" in report.questions


@pytest.mark.parametrize(
    ("signed", "selected", "as_well"),
    [
        ("2007-05-29", {}, ()),
        ("2007-05-30", {"L-7": "b"}, ("c",)),
        ("2007-06-07", {"L-7": "b"}, ("c",)),
        ("2007-06-08", {"L-7": "b"}, ()),
    ],
)
def test_a_signature_that_two_answers_allow_is_told_to_fit_both(
    signed: str, selected: dict[str, str], as_well: tuple[str, ...], passed: Passed
) -> None:
    """L-7, presented on 7 May 2007: in time to 29 May (a), to 21 June (b) and to 7 June (c)."""
    text = "2007-02-01 initiator.introduce\n2007-03-15 majilis.adopt\n2007-03-20 senate.register\n2007-05-03 senate.approve\n"
    passage = passed("law", f"{text}2007-05-07 parliament.present\n{signed} president.sign")
    assert (passage.state, passage.selected) == ("signed", selected)
    assert passage.as_well.get("L-7", ()) == as_well
