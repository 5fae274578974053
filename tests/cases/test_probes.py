"""Probes: imagined records at the edges of the law, each with the answer that follows from the texts."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

from lawflow.dossiers.dossier import When
from lawflow.law.majorities import Tally
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit
from lawflow.views.objects.status import StatusPage, status_page
from tests.study.paths import judged

FOLDER = Path(__file__).parent / "probes"
RIGHT: dict[str, tuple[str, list[tuple[int, str]], list[str]]] = {
    # of each probe: the stage, the irregular acts with their sorts, the open questions
    "a34-2023-const": ("overridden", [], ["A22", "A17", "A34", "L-10"]),
    "bud-3-amend": ("rejected", [], []),
    "ch15-recess": ("overridden", [], ["A34"]),
    "closes-after-signature": ("signed", [], []),
    "diss-2007-published": ("published", [], []),
    "diss-rejected": ("rejected", [], []),
    "k-return-now": ("returned", [], []),
    "l5-1995": ("undetermined", [], ["A28", "L-5"]),
    "l5-2017": ("undetermined", [], ["A28", "L-5"]),
    "l5-2023-then-override": ("overridden", [], ["A10", "A28", "L-5"]),
    "lapse-1995": ("undetermined", [], ["A1"]),
    "lapse-objections-2017": ("undetermined", [], ["A33"]),
    "null-2023-approve-late": ("adopted", [(5, "late")], []),
    "null-2026-return-late": ("counts-as-signed", [(6, "late")], []),
    "ov-withdraw": ("withdrawn", [], []),
    "st-second-vote": ("presented", [(5, "short-vote")], []),
    "sv-2023-majilis-65": ("not-adopted", [(8, "short-vote")], ["A57"]),
    "unp-2017": ("signed", [], []),
    "unrec-approve-2017": ("presented", [], []),
    "van-2012-approve": ("adopted", [(5, "late")], ["A1"]),
}


def report(name: str) -> Report:
    """Return the report on a probe."""
    return audit(read(FOLDER / f"{name}.toml"))


def status(name: str, day: str) -> StatusPage:
    """Return where the bill of a probe stands at the end of a day."""
    on = date.fromisoformat(day)
    record = read(FOLDER / f"{name}.toml")
    return status_page(record.id, play(record, on=on), on)


def stage_of(page: StatusPage) -> str:
    """Return the one stage that a page names."""
    assert page["stage"] is not None
    return page["stage"]["id"]


def span(name: str, term: str) -> tuple[int | None, int | None, str, bool | None]:
    """Return from which act to which a term ran in the report on a probe, its last day and whether it was kept."""
    found = next(one for one in report(name).terms if one.id == term)
    return found.start, found.end, f"{found.due}", found.kept


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.toml")))
def test_a_probe_has_the_answer_of_the_texts(name: str) -> None:
    """The same stage for the audit and for the play of it, and nothing irregular but what the law forbids."""
    found, played = report(name), play(read(FOLDER / f"{name}.toml"))
    told = (found.passage.state, [(one.n, one.sort) for one in found.irregular], list(found.questions))
    assert told == RIGHT[name]
    assert (played.passage.state, played.stages) == (found.passage.state, found.stages)


@pytest.mark.parametrize(
    ("name", "term", "expected"),
    [
        ("null-2023-approve-late", "senate-60", (4, 5, "2024-12-09", False)),
        ("null-2026-return-late", "president-month", (5, 6, "2027-03-15", False)),
        ("van-2012-approve", "senate-60", (4, 5, "2012-12-09", False)),
        ("ov-withdraw", "senate-60", (4, 5, "2024-04-19", True)),
        ("unp-2017", "president-month", (2, 3, "None", None)),
        ("unp-2017", "presentation-10", (2, 3, "2019-04-20", None)),
        ("unrec-approve-2017", "presentation-10", (4, 5, "None", None)),
        ("sv-2023-majilis-65", "objections-month", (7, 8, "2024-05-10", True)),
        ("k-return-now", "objections-month", (6, None, "2026-12-10", None)),
        ("lapse-1995", "senate-60", (4, 5, "2003-12-09", False)),
        ("l5-2017", "president-month", (6, 7, "2019-07-17", None)),
        ("l5-2017", "publication-30", (6, 7, "2019-08-16", None)),
    ],
)
def test_a_term_is_told_from_act_to_act(
    name: str, term: str, expected: tuple[int | None, int | None, str, bool | None]
) -> None:
    """A term that was missed or overtaken stays in the report, and is missed only with proof."""
    assert span(name, term) == expected


def test_the_fifteen_days_of_a_chamber_in_a_recess_are_missed_by_nobody() -> None:
    """No text says what the time between sessions does to them (pt 78-8), and their duty has no last day any more."""
    found = [one for one in report("ch15-recess").terms if one.id == "chamber-15"]
    assert [(one.start, one.end, one.kept) for one in found] == [(7, 8, True), (8, 9, None)]
    page = status("ch15-recess", "2021-07-20")
    assert all(duty["over"] for duty in page["must"] if duty["by"] == "2021-07-15")
    assert "2021-07-15" not in [option["until"] for option in page["may"]]


def test_the_month_on_objections_ends_in_the_edition_in_force() -> None:
    """Constitution of 2026 art. 58(3) and 59: returned on 10 November, to be decided by 10 December, then overtaken."""
    page = status("k-return-now", "2026-12-09")
    assert "2026-12-10" in [duty["by"] for duty in page["must"]]
    assert stage_of(status("k-return-now", "2026-12-20")) != "returned"


def test_what_comes_after_a_refused_act_is_read_on() -> None:
    """A first vote fell short and a second carried: the law stands before the President, and the page names the first."""
    page = status("st-second-vote", "2020-04-20")
    assert stage_of(page) == "presented"
    assert [refusal["n"] for refusal in page["refusals"]] == [5]


def test_a_lapse_is_taken_before_an_act_that_comes_too_late() -> None:
    """The Senate was silent for sixty days to 9 December 2024: the law is adopted, and the late approval changes nothing."""
    page = status("null-2023-approve-late", "2024-12-13")
    assert (stage_of(page), [refusal["n"] for refusal in page["refusals"]]) == ("adopted", [5])


def moved(name: str, days: int, votes: dict[str, Tally] | None = None) -> Report:
    """Return the report on a probe with its last act some days later, or with other votes."""
    record = read(FOLDER / f"{name}.toml")
    last = record.acts[-1]
    assert last.when.first is not None
    changed = attrs.evolve(last, when=When.day(last.when.first + timedelta(days=days)), votes=votes or last.votes)
    return audit(attrs.evolve(record, acts=(*record.acts[:-1], changed)))


def told(found: Report) -> tuple[str, list[tuple[int, str]]]:
    """Return the stage of a bill in a report and what is irregular, with its sort."""
    return found.passage.state, [(one.n, one.sort) for one in found.irregular]


@pytest.mark.parametrize(
    ("ayes", "expected"), [(65, ("not-adopted", [(8, "short-vote")])), (66, ("senate-on-objections", []))]
)
def test_an_override_by_65_of_98_is_the_vote_that_fell_and_ends_the_law(
    ayes: int, expected: tuple[str, list[tuple[int, str]]]
) -> None:
    """Art. 54(2)2), pt 78-3: two thirds of 98 are 66; short of them, with no wording offered, it is not adopted."""
    assert told(moved("sv-2023-majilis-65", 0, {"majilis": Tally(ayes, 98 - ayes)})) == expected


def test_a_law_that_fell_by_that_vote_is_put_to_no_other_and_its_month_was_not_missed() -> None:
    """Pt 78-3: the consideration ends with it; the Mäjilis decided within the month."""
    page = status("sv-2023-majilis-65", "2024-06-01")
    assert stage_of(page) == "not-adopted"
    assert not {option["act"] for option in page["may"]} & {"majilis.override", "majilis.sustain", "senate.override"}
    assert span("sv-2023-majilis-65", "objections-month")[2:] == ("2024-05-10", True)


def test_an_override_in_autumn_selects_that_the_month_on_objections_starts_anew_after_the_recess() -> None:
    """A34: returned on 14 June 2024, overcome on 25 September; in time if the month is counted from 2 September only."""
    found, name = report("a34-2023-const"), "a34-2023-const"
    assert told(found) == ("overridden", [])
    assert "A34" in found.questions
    assert span(name, "objections-month")[3] is not False
    by_default = audit(read(FOLDER / f"{name}.toml"), answers={"A34": "a"})
    assert told(by_default) == ("not-adopted", [(8, "late")])
    assert told(moved(name, 7)) == ("overridden", [])  # 2 October: the last day of a month from 2 September
    assert told(moved(name, 8)) == ("not-adopted", [(8, "late")])


@pytest.mark.parametrize(("name", "month"), [("l5-1995", "president-15-working-days"), ("l5-2017", "president-month")])
def test_a_law_returned_on_the_first_day_of_the_session_after_its_time_ended_in_the_recess_is_an_open_question(
    name: str, month: str
) -> None:
    """Law on Parliament art. 19(3) signs it, art. 19(4) has it returned on that day: L-5, and the return is no breach."""
    found = report(name)
    assert told(found) == ("undetermined", [])
    assert "L-5" in found.questions
    assert span(name, month)[3] is None
    assert told(moved(name, 1)) == ("counts-as-signed", [(7, "late")])
    stages = {answer: audit(read(FOLDER / f"{name}.toml"), answers={"L-5": answer}).passage.state for answer in "ab"}
    assert stages == {"a": "returned", "b": "counts-as-signed"}


def test_an_override_of_such_a_return_selects_that_it_was_valid() -> None:
    """Art. 19(4) of the law on Parliament of 2023: both chambers voted by two thirds, and nothing of it is irregular."""
    found = report("l5-2023-then-override")
    assert told(found) == ("overridden", [])
    assert "L-5" in found.questions
    assert told(moved("l5-2023-then-override", 0, {"senate": Tally(33, 17)})) == ("not-adopted", [(9, "short-vote")])


@pytest.mark.parametrize(("name", "question"), [("lapse-1995", "A1"), ("lapse-objections-2017", "A33")])
def test_a_lapse_told_on_its_right_day_is_no_breach_though_what_it_does_is_open(name: str, question: str) -> None:
    """Sixty days to 9 December 2003, a month to 10 January 2020: the lapse bears the day after; a day sooner it is early."""
    found = report(name)
    assert told(found) == ("undetermined", [])
    assert question in found.questions
    assert [[sort for _, sort in told(moved(name, days))[1]] for days in (-1, 1)] == [["early"], ["late"]]


@pytest.mark.parametrize(
    ("name", "stage"),
    [("diss-2007-published", "published"), ("diss-rejected", "rejected"), ("closes-after-signature", "signed")],
)
def test_what_happens_in_the_calendar_fits_after_the_bill_has_ended_and_moves_nothing(name: str, stage: str) -> None:
    """Art. 63(1), 59(3): a dissolution or the end of a session is no act of the bill; the calendar alone is asked of its day."""
    record = read(FOLDER / f"{name}.toml")
    assert told(report(name)) == (stage, [])
    assert play(record).settled
    assert [[sort for _, sort in told(moved(name, days))[1]] for days in (-1, 2)] == [["out-of-order"]] * 2


def test_a_signed_law_stays_signed_though_the_majilis_was_dissolved_after_it() -> None:
    """Introduced in February 2007, signed on 11 June, dissolution of 20 June: what is not told between is missing, as without it."""
    lines = ("2007-02-01 initiator.introduce", "2007-06-11 president.sign", "2007-06-20 clock.dissolution")
    with_it, without = judged(lines, "law"), judged(lines[:2], "law")
    assert told(with_it) == told(without) == ("signed", [])
    assert with_it.missing == without.missing


@pytest.mark.parametrize("subject", ["budget", None])
def test_nothing_is_missing_of_a_budget_of_2001_rejected_in_joint_session(subject: str | None) -> None:
    """Art. 53(2), 54(2): the chambers discuss it and vote together; any other law goes through one and then the other."""
    found = audit(attrs.evolve(read(FOLDER / "bud-3-amend.toml"), subject=subject))
    expected = ("rejected", []) if subject else ("majilis-plenary", [(3, "wrong-route")])
    assert (told(found), found.missing) == (expected, ())


@pytest.mark.parametrize(("day", "irregular"), [("09-20", []), ("10-10", []), ("10-11", [(5, "late")])])
def test_a_decision_of_the_senate_in_autumn_2010_is_in_time_with_the_recess_left_out(
    day: str, irregular: list[tuple[int, str]]
) -> None:
    """Senate's Reglament pt 40 (11.12.2009): registered on 10 June 2010, day 60 is 10 October without July and August (A10)."""
    lines = ("2010-03-01 initiator.introduce", "2010-03-03 majilis.accept", "2010-06-02 majilis.adopt")
    found = judged((*lines, "2010-06-10 senate.register", f"2010-{day} senate.approve senate=24"), "law")
    assert told(found) == ("adopted", irregular)
    assert "A10" in found.questions


@pytest.mark.parametrize(
    ("kind", "carries", "overcomes"), [("law", 24, 32), ("constitutional-law", 32, 36)], ids=["law", "constitutional"]
)
def test_the_senate_alone_overcomes_objections_to_a_law_laid_before_it(kind: str, carries: int, overcomes: int) -> None:
    """Senate's Reglament pts 55-1, 55-15: no Mäjilis in December 2011; two thirds of 47 senators, three quarters of them."""
    thin = ("2011-12-05 initiator.introduce", f"2012-01-10 senate.override senate={overcomes}")
    assert told(judged(thin, kind)) == ("overridden", [])
    lines = (
        "2011-12-05 initiator.introduce in=senate",
        "2011-12-07 senate.register",
        f"2011-12-12 senate.approve senate={carries}",
        "2011-12-14 parliament.present",
        "2011-12-26 president.return wording=yes",
    )
    whole = judged((*lines, f"2012-01-10 senate.override senate={overcomes}"), kind)
    assert (told(whole), whole.missing) == (("overridden", []), ())
    short = judged((*lines, f"2012-01-10 senate.override senate={overcomes - 1}"), kind)
    assert told(short) == ("presidents-wording", [(6, "short-vote")])


def test_60_for_and_40_against_the_senates_changes_decide_nothing_unless_a_commission_follows() -> None:
    """Senate's Reglament pt 50: 72 of 107 object, or the bill stays before the Mäjilis; a commission on record shows A12 a."""
    lines = (
        "2018-10-01 initiator.introduce",
        "2018-10-03 majilis.accept",
        "2019-01-10 majilis.adopt majilis=72",
        "2019-01-14 senate.register",
        "2019-02-10 senate.return-changes senate=33",
    )
    vote, commission = "2019-02-20 majilis.{} majilis={}", "2019-02-25 commission.form"
    for act, ayes in (("vote-short", "60:40"), ("disagree", "71:30")):
        found = judged((*lines, vote.format(act, ayes)), "constitutional-law")
        assert found.passage.state == "majilis-on-senate-text"
        assert "A12" in found.questions
        selected = judged((*lines, vote.format(act, ayes), commission), "constitutional-law")
        assert told(selected) == ("conciliation", [])
        assert selected.passage.answers["A12"] == "a"
    assert told(judged((*lines, vote.format("disagree", "72:30")), "constitutional-law")) == ("conciliation", [])
