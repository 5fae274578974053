"""Terms in the report of an audit: from which act to which, and missed only where the text and the record prove it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.cli.root import run
from lawflow.study.audit.audit import audit
from tests.study.paths import RETURNED, WITH_THE_SENATE, YEARS, judged, path, told

if TYPE_CHECKING:
    from pathlib import Path

    from lawflow.study.audit.audit import Report
    from lawflow.study.audit.kept import TermSpan

DAY: Final = timedelta(days=1)
MONTH: Final = {edition: date(year, 12, 10 if edition == "1995" else 19) for edition, year in YEARS.items()}
"""The last day of the President's term for a law presented on 19 November: 15 working days until 2007, then a month."""
BY_ONE_DAY = pytest.mark.parametrize("late", [0, 1, 2])


def term(report: Report, name: str) -> TermSpan:
    """Return the last term of that name."""
    return [span for span in report.terms if span.id.startswith(name)][-1]


@pytest.mark.parametrize(("edition", "kind"), WITH_THE_SENATE)
@pytest.mark.parametrize("act", ["senate.approve", "senate.reject", "senate.return-changes"])
@BY_ONE_DAY
def test_a_decision_of_the_senate_after_the_sixtieth_day_is_what_missed_it(
    edition: str, kind: str, act: str, late: int
) -> None:
    """Registered on 7 October, to 6 December: until 2022 the law is silent on the lapse (A1), since then the law goes on."""
    last = date(YEARS[edition], 12, 6)
    lines = [*path(edition, kind, "senate.register"), f"{last + late * DAY} {act}"]
    report, n = judged(lines, kind), len(lines)
    span = term(report, "senate-60")
    assert (span.start, span.end, span.due, span.days) == (n - 1, n, last, 60 + late)
    assert span.kept is (late == 0)
    assert [(found.n, found.sort, found.days) for found in report.irregular] == [(n, "late", late)] * bool(late)


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize("act", ["president.sign", "president.return"])
@BY_ONE_DAY
def test_what_the_president_does_after_his_term_is_what_missed_it(edition: str, kind: str, act: str, late: int) -> None:
    lines = [*path(edition, kind, "parliament.present"), f"{MONTH[edition] + late * DAY} {act}"]
    report, n = judged(lines, kind), len(lines)
    span = term(report, "president-")
    assert (span.start, span.end, span.due, span.kept) == (n - 1, n, MONTH[edition], late == 0)
    assert [(found.n, found.sort, found.days) for found in report.irregular] == [(n, "late", late)] * bool(late)


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize("wording", ["yes", "no"])
@BY_ONE_DAY
def test_an_acceptance_after_the_month_on_objections_is_what_missed_it(
    edition: str, kind: str, wording: str, late: int
) -> None:
    """Returned on 3 December, to 3 January, whatever the law makes of the lapse."""
    last = date(YEARS[edition] + 1, 1, 3)
    lines = path(edition, kind, "president.return", f" wording={wording}")
    report = judged([*lines, f"{last + late * DAY} parliament.accept-objections"], kind)
    span = term(report, "objections-month")
    assert (span.start, span.end, span.due) == (len(lines), len(lines) + 1, last)
    assert span.kept is (late == 0)


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_term_ends_in_the_report_with_the_first_act_on_record_that_cannot_be_earlier(edition: str, kind: str) -> None:
    """A publication shows neither a signature nor silence; where nothing came at all, the President was silent."""
    presented, n = path(edition, kind, "parliament.present"), len(path(edition, kind, "parliament.present"))
    after = MONTH[edition] + 4 * DAY
    published = term(judged([*presented, f"{after} gazette.publish"], kind), "president-")
    assert (published.start, published.end, published.due, published.kept) == (n, n + 1, MONTH[edition], None)
    silent = term(judged(presented, kind, on=after), "president-")
    assert (silent.start, silent.end, silent.due, silent.kept) == (n, None, MONTH[edition], False)
    recorded = term(judged([*presented, f"{MONTH[edition] + DAY} clock.president-silent"], kind), "president-")
    assert (recorded.start, recorded.end, recorded.kept) == (n, n + 1, False)


@pytest.mark.parametrize(("edition", "kind"), WITH_THE_SENATE)
def test_a_term_that_a_withdrawal_overtakes_stays_in_the_report(edition: str, kind: str) -> None:
    """Nobody missed the sixty days of a bill that its initiator took back on the twentieth."""
    lines = [*path(edition, kind, "senate.register"), f"{date(YEARS[edition], 10, 27)} initiator.withdraw"]
    report = judged(lines, kind)
    span = term(report, "senate-60")
    assert (span.start, span.end, span.due) == (len(lines) - 1, len(lines), date(YEARS[edition], 12, 6))
    assert span.kept is True
    assert report.irregular == ()


SEPARATELY = [
    (edition, kind)
    for edition, kind in RETURNED
    if edition not in ("1995", "2026") and (edition, kind) != ("2023", "constitutional-law")
]


@pytest.mark.parametrize(("edition", "kind"), [row for row in SEPARATELY if row[0] != "2007"])
def test_the_fifteen_days_of_a_chamber_that_the_month_overtakes_stay_in_the_report(edition: str, kind: str) -> None:
    """The Mäjilis votes on its last day, the Senate still has days when the month lapses: it missed the month alone."""
    lines = path(edition, kind, "president.return", " wording=no")
    overridden = date(YEARS[edition], 12, 31)
    report = judged([*lines, f"{overridden} majilis.override majilis=90"], kind, on=date(YEARS[edition] + 1, 1, 4))
    chambers = [span for span in report.terms if span.id == "chamber-15"]
    assert [(span.start, span.due, span.kept) for span in chambers] == [
        (len(lines), date(YEARS[edition], 12, 18), None),
        (len(lines) + 1, overridden + 15 * DAY, True),
    ]
    month = term(report, "objections-month")
    assert (month.start, month.end, month.due, month.kept) == (len(lines), None, date(YEARS[edition] + 1, 1, 3), False)


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize("days", [56, 120])
def test_a_presentation_that_is_not_on_record_makes_nobody_late(edition: str, kind: str, days: int) -> None:
    """The President's month runs from a receipt that is not recorded: the ten days before it may have been missed."""
    lines = path(edition, kind, "parliament.present")[:-1]
    signed = date(YEARS[edition], 11, 13) + days * DAY
    report = judged([*lines, f"{signed} president.sign"], kind)
    assert (report.irregular, report.outcome) == ((), "signed")
    assert [gap.act for gap in report.missing] == ["parliament.present"]
    span = term(report, "president-")
    assert (span.start, span.end, span.due, span.kept) == (len(lines), len(lines) + 1, None, None)
    assert term(report, "presentation-10").kept is None


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_presentation_on_the_eleventh_day_is_late_where_the_text_states_the_ten_days_whole(
    edition: str, kind: str
) -> None:
    """Of the ten days of 2026 neither the start nor the kind of days is stated (K-A10): nobody can be said to be late."""
    lines = path(edition, kind, "parliament.present")[:-1]
    last = date(YEARS[edition], 11, 23)
    for late in (0, 1):
        report = judged([*lines, f"{last + late * DAY} parliament.present"], kind)
        kept = late == 0 if edition != "2026" else (True if late == 0 else None)
        span = term(report, "presentation-10")
        assert (span.due, span.kept) == (last, kept)
        assert [(found.sort, found.days) for found in report.irregular] == [("late", 1)] * (kept is False)


@pytest.mark.parametrize(("edition", "kind"), WITH_THE_SENATE)
def test_an_approval_that_is_not_on_record_makes_no_presentation_late(edition: str, kind: str) -> None:
    """It may have come late, or after a conciliation: neither the sixty days nor the ten are proved to be missed."""
    lines = [*path(edition, kind, "senate.register"), f"{YEARS[edition] + 1}-01-20 parliament.present"]
    report = judged(lines, kind)
    assert {span.kept for span in report.terms if span.id in ("senate-60", "presentation-10")} <= {None, False}
    assert term(report, "presentation-10").kept is None
    if edition != "2023":
        assert term(report, "senate-60").kept is None
    assert not [found for found in report.irregular if found.sort == "late"]


@pytest.mark.parametrize(("edition", "kind"), SEPARATELY)
def test_the_fifteen_days_of_a_chamber_are_not_missed_in_a_recess(edition: str, kind: str) -> None:
    """No text says whether they stand still between sessions like the month around them, nor when they begin."""
    to_june = date(YEARS[edition] + 1, 6, 10) - date(YEARS[edition], 12, 3)
    lines = [
        f"{date.fromisoformat(line[:10]) + to_june}{line[10:]}"
        for line in path(edition, kind, "president.return", " wording=no")
    ]
    year = YEARS[edition] + 1
    report = judged([*lines, f"{year}-06-25 majilis.override majilis=90"], kind, on=date(year, 7, 20))
    assert {span.kept for span in report.terms if span.id == "chamber-15"} <= {True, None}
    assert report.irregular == ()


@pytest.mark.parametrize(
    ("lang", "due", "missed"),
    [
        ("en", "9 December 2024", "missed"),
        ("ru", "09.12.2024", "пропущен"),
        ("kk", "09.12.2024", "өткізіп алынды"),
    ],
)
def test_the_page_names_the_term_that_was_missed(
    lang: str, due: str, missed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Registered on 10 October 2024, approved on 12 December: the sixtieth day was 9 December."""
    record = tmp_path / "late.toml"
    record.write_text(LATE, encoding="utf-8")
    assert run(["audit", str(record), "--lang", lang]) == 0
    (row,) = [row for row in capsys.readouterr().out.splitlines() if "4 → 5" in row]
    assert due in row
    assert missed in row
    assert run(["audit", str(record), "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)
    (span,) = [span for span in report["terms"] if span["id"] == "senate-60"]
    assert (span["from"], span["to"], span["due"], span["days"], span["kept"]) == (4, 5, "2024-12-09", 63, False)


LATE = """
id = "approved-late"
kind = "law"
title = { en = "Imagined: approved on the sixty-third day" }
acts = [
  { act = "initiator.introduce", date = 2024-09-02 },
  { act = "majilis.accept", date = 2024-09-04 },
  { act = "majilis.adopt", date = 2024-10-02 },
  { act = "senate.register", date = 2024-10-10 },
  { act = "senate.approve", date = 2024-12-12 },
]
"""


def test_a_term_of_which_no_day_is_on_record_is_not_told() -> None:
    """An introduction without a date leaves nothing to say of when a term began, ended or was due."""
    lines = ["? initiator.introduce", "? majilis.accept", "? majilis.adopt", "? senate.register"]
    report = audit(told(lines, "law"), on=date(2024, 3, 1))
    assert all(span.start or span.end or span.due for span in report.terms)


@pytest.mark.parametrize(("present", "late"), [("2024-02-12", False), ("2024-02-20", True)])
def test_nobody_is_late_with_a_law_that_went_on_by_the_silence_of_the_senate(present: str, *, late: bool) -> None:
    """Reglament pt 75-2 gives ten days and no day from which they run: silent to 3 February, approved on the 3rd."""
    registered = ["2023-11-01 initiator.introduce", "2023-11-03 majilis.accept", "2023-11-29 majilis.adopt"]
    registered += ["2023-12-05 senate.register"]
    silent = judged([*registered, "2024-02-04 clock.senate-silent", f"{present} parliament.present"], "law")
    approved = judged([*registered, "2024-02-03 senate.approve", f"{present} parliament.present"], "law")
    assert silent.irregular == ()
    assert term(silent, "presentation-10").kept is (None if late else True)
    assert [found.sort for found in approved.irregular] == ["late"] * late
    assert term(approved, "presentation-10").kept is not late


@pytest.mark.parametrize("edition", ["1995", "2007"])
def test_nobody_is_late_with_the_wording_of_a_commission_whose_way_to_the_bureau_is_not_recorded(edition: str) -> None:
    """Until 2012 the Mäjilis had seven days from the day its Bureau had the conclusion (Reglament of 1996 pt 76)."""
    year = YEARS[edition]
    conciliation = [
        *path(edition, "law", "senate.register"),
        f"{year}-10-20 senate.return-changes",
        f"{year}-10-25 majilis.disagree",
        f"{year}-10-27 commission.form",
        f"{year}-11-01 commission.report",
    ]
    for day, kept in ((8, True), (9, None)):
        report = judged([*conciliation, f"{year}-11-0{day} majilis.adopt-commission-text"], "law")
        assert report.irregular == ()
        assert term(report, "commission-text-7").kept is kept


@pytest.mark.parametrize(("edition", "kind"), [row for row in RETURNED if row[0] != "1995"])
def test_the_month_to_sign_after_an_override_is_missed_where_a_text_says_from_when_it_runs(
    edition: str, kind: str
) -> None:
    """The start is stated for ordinary laws to 2026 only (CL on Parliament art. 20(2)); the law attaches nothing to it."""
    year = YEARS[edition]
    lines = path(edition, kind, "president.return", " wording=no")
    if edition == "2026":
        lines.append(f"{year}-12-10 kurultai.override kurultai=120")
    elif kind == "constitutional-law" and edition == "2023":
        lines.append(f"{year}-12-10 joint.override majilis=90 senate=45")
    else:
        lines += [f"{year}-12-10 majilis.override majilis=90", f"{year}-12-12 senate.override senate=45"]
    lines.append(f"{year}-12-15 parliament.present")
    stated = kind == "law" and edition != "2026"
    for day, kept in ((15, True), (16, False if stated else None)):
        report = judged([*lines, f"{year + 1}-01-{day} president.sign"], kind)
        assert term(report, "sign-after-override-month").kept is kept
        assert [found.sort for found in report.irregular] == ["late"] * (kept is False)


@pytest.mark.parametrize("edition", ["2007", "2012", "2013"])
@BY_ONE_DAY
def test_an_objection_to_the_council_after_a_month_from_its_decision_shows_nothing_missed(
    edition: str, late: int
) -> None:
    """Struck on 1 December, to 1 January if received that day (CL13 art. 38(2)1)): no record tells the day of receipt."""
    last = date(YEARS[edition] + 1, 1, 1)
    lines = [
        *path(edition, "law", "parliament.present"),
        f"{YEARS[edition]}-11-20 prime-minister.refer",
        f"{YEARS[edition]}-12-01 court.strike",
        f"{last + late * DAY} president.object-to-court",
    ]
    report, n = judged(lines, "law"), len(lines)
    span = term(report, "objection-to-court-month")
    assert (span.start, span.end, span.due) == (n - 1, None if late else n, None)
    assert [(one.n, one.sort, one.doubtful) for one in report.irregular] == [(n, "late", True)] * bool(late)
    assert span.kept is (None if late else True)


def test_an_act_out_of_its_order_shows_no_term_kept() -> None:
    """A vote of the Mäjilis told after the registration in the Senate says nothing of the sixty days, which the Senate ends."""
    report = audit(told(("2024-03-14 senate.register", "2024-03-20 majilis.adopt", "2024-09-20 president.sign"), "law"))
    assert [(one.n, one.sort) for one in report.irregular] == [(2, "out-of-order")]
    assert (term(report, "senate-60").end, term(report, "senate-60").kept) == (3, None)


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["2024-03-05 joint.convene", "2024-03-15 joint.adopt majilis=60 senate=30"], True),
        (["2024-03-06 joint.convene", "2024-03-15 joint.adopt majilis=60 senate=30"], False),
        (["2024-03-15 joint.adopt majilis=60 senate=30"], None),
    ],
)
def test_the_next_working_day_is_that_of_calling_the_joint_session_and_not_of_its_vote(
    lines: list[str], kept: bool | None
) -> None:
    """Reglament pt 32-11 binds the chair who calls it; how soon Parliament votes "at once" no text says (A21)."""
    report = judged(["2024-03-01 initiator.introduce", "2024-03-04 majilis.accept", *lines], "law", track="emergency")
    assert term(report, "emergency-joint-session").kept is kept
    assert [found.sort for found in report.irregular] == ["late"] * (kept is False)


@pytest.mark.parametrize(("vote", "kept"), [((), None), (("2024-10-03 majilis.override",), False)])
def test_a_signature_after_a_return_does_not_show_that_the_month_on_objections_was_missed(
    vote: tuple[str, ...], kept: bool | None
) -> None:
    """Both chambers can have overcome them in time, unrecorded (art. 54(2)2)); a vote after the month shows it missed."""
    report = judged(("2024-06-20 president.return wording=yes", *vote, "2024-10-20 president.sign"), "law")
    (month,) = (term for term in report.terms if term.id == "objections-month")
    assert month.kept is kept
