"""The Mäjilis absent: a bill stays where it lies, the Senate may take it up and decides alone, objections included."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.majorities import Tally
from lawflow.law.reach import terms_ended_by
from lawflow.law.sources import Footing
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.study.why import why
from tests.passage.worlds import without_majilis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.passage.running import Running
    from tests.passage.conftest import Passed, Replayed

SINCE_2007: Final = ("2007", "2012", "2013", "2017", "2023")
LAWS: Final = tuple(
    timetable.procedure(f"{edition}/{kind}") for edition in SINCE_2007 for kind in ("law", "constitutional-law")
)
each_law = pytest.mark.parametrize("procedure", LAWS, ids=lambda procedure: procedure.id)
SPRING: Final = {"2007": 2010, "2012": 2013, "2013": 2015, "2017": 2019, "2023": 2024}
BEFORE_2023 = (
    "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n{0}-01-20 majilis.adopt\n{0}-01-25 senate.register\n"
)
PENDING_2023 = (
    "2023-01-05 initiator.introduce\n2023-01-06 majilis.accept\n2023-01-12 majilis.adopt\n2023-01-16 senate.register\n"
)
TAKEN_UP = "2023-01-09 initiator.introduce\n2023-01-12 majilis.accept\n2023-01-25 senate.register\n"
RETURNED = (
    "2022-11-01 initiator.introduce\n2022-11-03 majilis.accept\n2022-11-10 majilis.adopt\n2022-11-14 senate.register\n"
    "2022-12-01 senate.approve\n2023-01-05 parliament.present\n2023-01-16 president.return wording={}\n"
)
JOINTLY_RETURNED = (
    "2023-01-03 initiator.introduce\n2023-01-04 majilis.accept\n2023-01-05 joint.approve-first-reading\n"
    "2023-01-06 joint.adopt\n2023-01-09 parliament.present\n2023-01-16 president.return wording={}\n"
)


def spring(procedure: Procedure) -> tuple[Passage, int]:
    """A bill not yet introduced in a spring in which the Mäjilis is away from 1 March to 30 April, and the year."""
    year = SPRING[procedure.edition]
    away = without_majilis(date(year, 3, 1), date(year, 4, 30))
    return Passage.start(Bill(procedure.kind, initiator="government"), date(year, 1, 10), world=away), year


def at(stage: str, procedure: Procedure, facts: dict[str, object] | None = None) -> tuple[Passage, int]:
    """The same bill at a stage on 1 March, with the facts that acts before have left."""
    passage, year = spring(procedure)
    passage.stand_at(stage)
    passage.remember(facts or {})
    passage.wait_until(date(year, 3, 1))
    return passage, year


def before_adoption(procedure: Procedure) -> Iterator[str]:
    """The stages from which the Senate may take a bill up."""
    yield from dict.fromkeys(
        step.source for step in procedure.steps if step.act == "senate.register" and procedure.leads_aside(step)
    )


# -- the bill stays where it lies -----------------------------------------------------------------------------------


@each_law
def test_a_bill_can_be_taken_up_from_every_stage_in_which_it_is_pending_before_adoption(procedure: Procedure) -> None:
    """Decided by the stages themselves: none of those in which a chamber, a commission or the vote of confidence has it."""
    in_parliament = {
        stage.id
        for stage in procedure.stages
        if stage.outcome == "pending" and stage.organ in ("majilis", "senate", "joint", "commission")
    }
    without = {"senate-alone", "adopted", "returned", "senate-on-objections", "joint-on-objections"}
    assert set(before_adoption(procedure)) == in_parliament - without


@each_law
def test_the_stage_stays_when_the_majilis_is_dissolved_and_until_it_is_taken_up(procedure: Procedure) -> None:
    """A37 a; art. 63(1): nothing ends the bill."""
    for stage in before_adoption(procedure):
        passage, year = at(stage, procedure)
        passage.apply(Act("clock.dissolution", When.day(date(year, 3, 1))))
        assert (passage.state, passage.outcome) == (stage, "pending")
        passage.advance(date(year, 4, 30))
        assert passage.state == stage


@each_law
def test_what_the_senate_took_up_in_vain_goes_on_where_it_lay(procedure: Procedure) -> None:
    """The Senate's Reglament, pts 55-5 to 55-7 and 55-18: on the day on which the new Mäjilis meets, by itself."""
    for stage in before_adoption(procedure):
        passage, year = at(stage, procedure)
        passage.apply(Act("senate.register", When.day(date(year, 3, 5))))
        assert passage.state == "senate-alone", stage
        passage.advance(date(year, 4, 30))
        assert passage.state == "senate-alone", stage
        passage.advance(date(year, 5, 1))
        assert passage.state == stage
        assert passage.journal[-1].day == date(year, 5, 1)
        assert not {"lay-at", "taken-up"} & passage.memory.keys()


@each_law
def test_the_senate_adopts_or_rejects_alone_from_every_stage(procedure: Procedure) -> None:
    for stage in before_adoption(procedure):
        for act, ends in (("senate.approve", ("adopted",)), ("senate.reject", ("rejected", "rejected-not-returned"))):
            passage, year = at(stage, procedure)
            passage.apply(Act("senate.register", When.day(date(year, 3, 5))))
            passage.apply(Act(act, When.day(date(year, 3, 10))))
            assert passage.state in ends, (stage, act)


@each_law
def test_no_act_that_needs_the_majilis_is_open_while_there_is_none(procedure: Procedure) -> None:
    """Nor offered: its own votes, joint sittings, commissions of both chambers, a return of the bill to it."""
    needs = [act for act in procedure.acts if "majilis" in procedure.parliament.needed_by(act)]
    assert {"majilis.accept", "commission.form", "senate.return-changes"} & set(needs)
    for stage in procedure.stages:
        if stage.outcome != "pending":
            continue
        passage, year = at(stage.id, procedure)
        day = date(year, 3, 10)
        assert not {option.act for option in outlook(passage, day).may} & set(needs), stage.id
        assert not {act for duty in outlook(passage, day).must for act in duty.acts} & set(needs), stage.id


@each_law
def test_a_bill_is_laid_before_the_senate_itself_and_goes_to_the_majilis_if_it_is_not_decided(
    procedure: Procedure,
) -> None:
    """Pts 55-1 and 55-18: what was not considered goes to the new Mäjilis as a bill laid before it."""
    passage, year = spring(procedure)
    introduced = Act("initiator.introduce", When.day(date(year, 3, 4)), says={"in": "senate"})
    passage.apply(introduced)
    assert passage.state == "senate-alone"
    assert "senate.approve" not in {option.act for option in outlook(passage, date(year, 3, 5)).may}
    passage.apply(Act("senate.register", When.day(date(year, 3, 6))))
    assert "senate.approve" in {option.act for option in outlook(passage, date(year, 3, 6)).may}
    passage.advance(date(year, 5, 1))
    assert passage.state == "submitted"


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize("day", ["2005-09-12", "2026-09-14"])
def test_no_bill_is_laid_before_the_senate_where_it_never_acts_alone(day: str, kind: str, passed: Passed) -> None:
    """To 2007 the right of initiative is used in the Mäjilis alone (61(1)), since July 2026 in the Kurultai alone (60(1))."""
    assert passed(kind, f"{day} initiator.introduce", initiator="government").state == "submitted"
    with pytest.raises(RefusedError) as refused:
        passed(kind, f"{day} initiator.introduce in=senate", initiator="government")
    assert [blocker.condition for blocker in refused.value.blockers] == ["act:in!=senate"]


@each_law
def test_a_bill_is_laid_before_the_senate_only_while_there_is_no_majilis(procedure: Procedure) -> None:
    passage, year = spring(procedure)
    for day in (date(year, 2, 28), date(year, 5, 1)):
        with pytest.raises(RefusedError, match="there is a Mäjilis"):
            passage.apply(Act("initiator.introduce", When.day(day), says={"in": "senate"}))
    assert passage.state == "draft"


@pytest.mark.parametrize(
    ("edition", "day", "in_vain"), [("2012", date(2013, 3, 26), False), ("2023", date(2024, 3, 26), None)]
)
def test_a_bill_laid_before_the_senate_is_checked_and_registered_within_ten_working_days(
    edition: str, day: date, in_vain: bool | None
) -> None:
    """Pt 55-1; from 6 March, with 8, 21, 22 and 25 March off in both years; inferred since 2020, so that nobody is late."""
    passage, year = spring(timetable.procedure(f"{edition}/law"))
    passage.apply(Act("initiator.introduce", When.day(date(year, 3, 6)), says={"in": "senate"}))
    (term,) = (running for running in passage.running if running.term.id == "senate-alone-10")
    assert term.day == day
    late = passage.copy()
    passage.apply(Act("senate.register", When.day(day)))
    assert passage.ended[-1].kept is True
    late.apply(Act("senate.register", When.day(day + timedelta(days=1))))
    assert late.ended[-1].kept is in_vain


@each_law
def test_the_ten_working_days_end_when_the_new_majilis_meets(procedure: Procedure) -> None:
    """Laid before the Senate on 23 April, not registered, a Mäjilis from 1 May: nothing says that they were kept or missed."""
    passage, year = spring(procedure)
    passage.apply(Act("initiator.introduce", When.day(date(year, 4, 23)), says={"in": "senate"}))
    passage.advance(date(year, 5, 2))
    assert passage.state == "submitted"
    assert "senate-alone-10" not in {running.term.id for running in passage.running}
    assert [(end.id, end.kept) for end in passage.ended if end.id == "senate-alone-10"] == [("senate-alone-10", None)]


@each_law
def test_the_ten_working_days_are_told_of_bills_that_lie_before_the_senate_alone(procedure: Procedure) -> None:
    """A bill passed by the Mäjilis is registered without them, and so is one that the Senate takes up from elsewhere."""
    told = {
        step.source
        for step in procedure.steps
        if step.act in {"senate.register", "senate.return-unregistered"}
        and "senate-alone-10" in {term.id for term in terms_ended_by(procedure, step)}
    }
    assert told == {"senate-alone"}


# -- majorities -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "act", "needed"),
    [
        ("law", "senate.approve", 26),
        ("law", "senate.reject", 26),
        ("constitutional-law", "senate.approve", 34),
        ("constitutional-law", "senate.reject", 26),
    ],
)
def test_the_senate_decides_by_its_own_majorities(kind: str, act: str, needed: int, passed: Passed) -> None:
    """Of 50 senators: more than a half, two thirds for a constitutional law; one vote less is refused."""
    assert passed(kind, f"{TAKEN_UP}2023-02-10 {act} senate={needed}").state != "senate-alone"
    with pytest.raises(RefusedError, match=f"found {needed - 1} for"):
        passed(kind, f"{TAKEN_UP}2023-02-10 {act} senate={needed - 1}")


def test_a_vote_of_the_senate_alone_that_falls_short_may_be_repeated(passed: Passed) -> None:
    passage = passed("law", f"{TAKEN_UP}2023-02-10 senate.vote-short senate=20\n2023-02-17 senate.approve senate=30")
    assert passage.state == "adopted"


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize("edition", SINCE_2007)
def test_objections_are_overcome_by_two_thirds_of_the_senate_three_quarters_for_constitutional_laws(
    edition: str, kind: str
) -> None:
    """Pts 55-15 and 55-16; one vote less, and the law stands in the President's wording."""
    procedure = timetable.procedure(f"{edition}/{kind}")
    stage = "joint-on-objections" if (edition, kind) == ("2023", "constitutional-law") else "returned"
    seats = procedure.parliament.chambers.on("senate", date(SPRING[edition], 3, 1))[0]
    needed = -(-seats * 2 // 3) if kind == "law" else -(-seats * 3 // 4)
    for votes, act, end in (
        (needed, "senate.override", "overridden"),
        (needed - 1, "senate.sustain", "presidents-wording"),
    ):
        passage, year = at(stage, procedure, {"objected": True, "objections-wording": True})
        passage.apply(_counted(act, date(year, 3, 10), votes))
        assert passage.state == end
    for votes, act in ((needed - 1, "senate.override"), (needed, "senate.sustain")):
        passage, year = at(stage, procedure, {"objected": True, "objections-wording": True})
        with pytest.raises(RefusedError):
            passage.apply(_counted(act, date(year, 3, 10), votes))


def _counted(act: str, day: date, votes: int) -> Act:
    return Act(act, When.day(day), {"senate": Tally(votes)})


@pytest.mark.parametrize(("kind", "text"), [("law", RETURNED), ("constitutional-law", JOINTLY_RETURNED)])
def test_a_month_that_passes_while_there_is_no_majilis_is_an_acceptance(kind: str, text: str, passed: Passed) -> None:
    """Pt 55-10: the President's wording; where none was offered, nothing is said, and the question stands."""
    for wording, stage, questions in (("yes", "presidents-wording", set()), ("no", "undetermined", {"A31"})):
        passage = passed(kind, text.format(wording) + "2023-01-19 clock.dissolution")
        passage.advance(date(2023, 2, 16))
        assert passage.state in ("returned", "joint-on-objections")
        passage.advance(date(2023, 2, 17))
        assert passage.state == stage
        assert questions <= set(passage.questions)


def test_the_month_that_passes_in_the_first_days_without_a_majilis_in_2007_is_an_acceptance_too(passed: Passed) -> None:
    """Dissolved on 20 June; the Senate's Reglament says so since the 26th, before it is inferred."""
    text = (
        "2007-03-01 initiator.introduce\n2007-03-05 majilis.accept\n2007-04-04 majilis.adopt\n2007-04-09 senate.register\n"
        "2007-05-17 senate.approve\n2007-05-22 parliament.present\n2007-05-23 president.return wording=yes\n"
        "2007-06-20 clock.dissolution"
    )
    passage = passed("law", text)
    passage.advance(date(2007, 6, 23))
    assert passage.state == "returned"
    passage.advance(date(2007, 6, 24))
    assert passage.state == "presidents-wording"
    assert passage.journal[-1].step is not None
    assert passage.journal[-1].step.footing is Footing.INFERRED


@pytest.mark.parametrize(
    ("returned", "terms"),
    [
        ("2007-06-19", {"objections-month", "chamber-15"}),
        ("2007-06-21", {"objections-month"}),
        ("2011-10-31", {"objections-month", "chamber-15"}),
        ("2011-12-02", {"objections-month"}),
    ],
)
def test_the_fifteen_days_of_the_majilis_do_not_begin_while_the_senate_alone_meets_the_objections(
    returned: str, terms: set[str], passed: Passed
) -> None:
    """The Reglament of 1996, pt 45, gives them to the Mäjilis; the Constitution's month runs for whoever sits."""
    year = returned[:4]
    registered, approved, presented = ("04-09", "05-30", "06-01") if year == "2007" else ("09-09", "10-25", "10-28")
    presented = "11-04" if returned > "2011-11-30" else presented
    text = (
        f"{year}-03-01 initiator.introduce\n{year}-03-05 majilis.accept\n{year}-04-04 majilis.adopt\n"
        f"{year}-{registered} senate.register\n{year}-{approved} senate.approve\n"
        f"{year}-{presented} parliament.present\n{returned} president.return wording=yes"
    )
    passage = passed("law", text)
    assert passage.state == "returned"
    assert {running.term.id for running in passage.running} == terms


def returned(on: date) -> str:
    """Return a law that the President returns on a day."""
    before = {
        70: "initiator.introduce",
        60: "majilis.accept",
        45: "majilis.adopt",
        40: "senate.register",
        15: "senate.approve",
        10: "parliament.present",
        0: "president.return wording=yes",
    }
    return "\n".join(f"{on - timedelta(days=days)} {act}" for days, act in before.items())


@pytest.mark.parametrize(
    ("day", "terms"),
    [
        (date(2015, 12, 30), {"objections-month", "chamber-15"}),
        (date(2016, 2, 2), {"objections-month"}),
        (date(2023, 1, 18), {"objections-month", "chamber-15"}),
        (date(2023, 1, 19), {"objections-month"}),
    ],
)
def test_so_it_is_with_the_fifteen_days_of_each_chamber_since_2012(day: date, terms: set[str], passed: Passed) -> None:
    """Reglament pt 78-8 gives them to chambers that consider the objections one after the other; the Senate alone has its month."""
    passage = passed("law", returned(day))
    assert {running.term.id for running in passage.running} == terms


@pytest.mark.parametrize(("day", "bound"), [(date(2023, 1, 18), True), (date(2023, 1, 19), False)])
def test_days_of_the_majilis_that_ran_when_it_was_dissolved_bind_nobody(day: date, bound: bool, passed: Passed) -> None:
    """Until the eve of 19 January 2023 it must act by the 27th; from then on the Senate must, within the month alone."""
    passage = passed("law", returned(date(2023, 1, 12))).advanced(day)
    must = {duty.term: duty.acts for duty in outlook(passage, day).must}
    assert must.keys() == ({"objections-month", "chamber-15"} if bound else {"objections-month"})
    assert {act.partition(".")[0] for act in must["objections-month"]} == (
        {"majilis", "parliament"} if bound else {"senate", "parliament"}
    )
    assert ("chamber-15" in {live.term.id for live in passage.binding}) is bound


def test_the_senates_own_fifteen_days_bind_it_though_the_majilis_is_dissolved_meanwhile(passed: Passed) -> None:
    """The Mäjilis has overcome the objections on 15 January 2023: the Senate decides by the 30th."""
    passage = passed("law", returned(date(2023, 1, 12)) + "\n2023-01-15 majilis.override").advanced(date(2023, 1, 25))
    must = {duty.term: duty.by for duty in outlook(passage, date(2023, 1, 25)).must}
    assert must["chamber-15"] == date(2023, 1, 30)


@pytest.mark.parametrize(("day", "bound"), [(date(2023, 1, 18), True), (date(2023, 1, 19), False)])
def test_the_forty_days_of_a_priority_bill_are_nobodys_duty_while_the_majilis_is_away(
    day: date, bound: bool, passed: Passed
) -> None:
    """Reglament pt 8 bounds the consideration in the Mäjilis, which is not there from 19 January 2023."""
    text = "2023-01-05 initiator.introduce\n2023-01-10 majilis.accept"
    passage = passed("law", text, initiator="government", track="priority").advanced(day)
    assert ("majilis-40" in {live.term.id for live in passage.binding}) is bound


# -- the President's words on a bill -------------------------------------------------------------------------------


@each_law
def test_the_president_may_declare_a_bill_before_the_senate_alone_a_priority_to_2013_urgent_too(
    procedure: Procedure,
) -> None:
    """Art. 61(2) names no chamber, art. 55(5) has the Senate perform the functions of Parliament; urgent bills end in 2017."""
    passage, year = at("senate-alone", procedure, {"lay-at": "submitted", "taken-up": True})
    may = {option.act for option in outlook(passage, date(year, 3, 1)).may}
    urgent = procedure.edition in {"2007", "2012", "2013"}
    assert "president.declare-priority" in may
    assert ("president.declare-urgent" in may) is urgent
    passage.apply(Act(f"president.declare-{'urgent' if urgent else 'priority'}", When.day(date(year, 3, 2))))
    assert passage.state == "senate-alone"
    entry = passage.journal[-1].step
    assert entry is not None
    assert entry.footing is Footing.INFERRED
    (term,) = (one for one in passage.running if one.term.id in {"urgent-month", "priority-two-months"})
    assert term.day == date(year, 4 if urgent else 5, 2)


@pytest.mark.parametrize(("day", "open_yet"), [("2011-12-01", False), ("2011-12-03", False), ("2011-12-04", True)])
def test_a_decree_in_the_place_of_an_urgent_law_before_the_senate_alone_waits_for_the_end_of_the_month(
    day: str, open_yet: bool, passed: Passed
) -> None:
    """Introduced as urgent on 3 November 2011; the month ends on 3 December; the Senate has taken it up meanwhile."""
    text = "2011-11-03 initiator.introduce\n2011-11-07 majilis.accept\n2011-11-16 clock.dissolution\n2011-11-25 senate.register\n"
    if open_yet:
        assert passed("law", f"{text}{day} president.decree-law", track="urgent").state == "senate-alone"
    else:
        with pytest.raises(RefusedError, match="month for the urgent bill"):
            passed("law", f"{text}{day} president.decree-law", track="urgent")


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("2023-01-10 initiator.introduce\n", True),
        ("2023-02-01 initiator.introduce in=senate\n2023-02-03 senate.register\n", False),
    ],
)
def test_the_forty_days_of_the_majilis_begin_with_a_priority_bill_that_is_laid_before_it(
    text: str, begins: bool, passed: Passed
) -> None:
    """Reglament of 2022 pt 8: they are the Mäjilis's; what is laid before the Senate alone is not before it."""
    passage = passed("law", text, track="priority")
    assert ("majilis-40" in {one.term.id for one in passage.running}) is begins
    assert "priority-two-months" in {one.term.id for one in passage.running}


# -- bills in the Senate --------------------------------------------------------------------------------------------


def test_the_senate_goes_on_with_a_bill_that_lies_before_it(passed: Passed) -> None:
    """It approves as ever; a rejection returns the bill to nobody, so it is the end."""
    assert passed("law", PENDING_2023 + "2023-02-10 senate.approve").state == "adopted"
    assert passed("law", PENDING_2023 + "2023-02-10 senate.reject").state == "rejected-not-returned"
    assert passed("law", PENDING_2023 + "2023-01-18 senate.reject").state == "conciliation"


def test_the_senate_returns_nothing_to_a_majilis_that_does_not_exist_and_is_not_locked_out(replayed: Replayed) -> None:
    """What it may do instead it may do afterwards too."""
    text = PENDING_2023 + "2023-01-19 clock.dissolution\n2023-02-10 senate.return-changes wording=yes\n"
    with_approval = text + "2023-02-20 senate.approve"
    assert replayed("law", with_approval, strict=True).refused_at == 6
    assert replayed("law", PENDING_2023 + "2023-02-20 senate.approve").passage.state == "adopted"


def test_the_sixty_days_stand_still_while_the_senate_acts_alone(passed: Passed) -> None:
    """Registered on 16 January, taken up on 1 February, back on 29 March: the 16th day was the last, the 17th is 30 March."""
    passage = passed("law", PENDING_2023 + "2023-02-01 senate.register")
    (term,) = (running for running in passage.running if running.term.id == "senate-60")
    assert term.paused is not None
    passage.advance(date(2023, 3, 29))
    (term,) = (running for running in passage.running if running.term.id == "senate-60")
    assert passage.state == "senate-pending"
    assert term.day == date(2023, 3, 17) + (date(2023, 3, 29) - date(2023, 2, 1))


def test_of_two_ways_to_the_senate_the_days_are_told_that_both_leave_open(replayed: Replayed) -> None:
    """The Mäjilis can have adopted to 18 January 2023, the Senate have taken the bill up since 19 January."""
    text = "2022-10-03 initiator.introduce\n2022-10-05 majilis.accept\n2023-02-20 senate.approve"
    (open_way,) = (entry for entry in replayed("law", text).passage.journal if entry.one_of)
    assert {way[0] for way in open_way.one_of} == {"majilis.adopt", "senate.register"}
    assert (open_way.first, open_way.last) == (date(2022, 10, 5), date(2023, 2, 20))


# -- by the calendar, recorded or not ----------------------------------------------------------------------------------


@pytest.mark.parametrize("recorded", ["", "2023-01-19 clock.dissolution\n"])
def test_the_absence_is_known_whether_or_not_the_record_tells_of_it(recorded: str, replayed: Replayed) -> None:
    text = "2022-10-03 initiator.introduce\n2022-10-05 majilis.accept\n" + recorded
    passage = replayed("law", text, on=date(2023, 2, 1)).passage
    assert passage.state == "majilis-plenary"
    assert "senate.register" in {option.act for option in outlook(passage, date(2023, 2, 1)).may}
    permission = why(passage, "senate.approve", date(2023, 2, 1))
    assert permission.cure.way is not None
    assert [act.act for act in permission.cure.way.acts] == ["senate.register", "senate.approve"]
    assert permission.cure.earliest == date(2023, 2, 1)


@pytest.mark.parametrize("day", ["2023-01-10", "2023-01-25", "2020-11-19", "2024-06-03", "2005-03-01"])
def test_a_dissolution_that_the_calendar_knows_not_to_have_happened_is_refused(day: str, passed: Passed) -> None:
    year = day[:4]
    with pytest.raises(RefusedError, match="the calendar has no such event then") as refused:
        passed("law", f"{year}-01-05 initiator.introduce\n{day} clock.dissolution")
    (blocker,) = refused.value.blockers
    assert [cite.text("en") for cite in blocker.cites] == ["Const. art. 63(1)", "Const. art. 55(5)"]


def test_a_dissolution_is_taken_on_the_days_between_which_it_lies(passed: Passed) -> None:
    """In November 2011, the day was not read; on 31 October and 1 December it was not."""
    text = "2011-09-05 initiator.introduce\n{} clock.dissolution"
    for day in ("2011-11-01", "2011-11-30", "2011-11"):
        assert passed("law", text.format(day)).state == "submitted"
    for day in ("2011-10-31", "2011-12-01"):
        with pytest.raises(RefusedError):
            passed("law", text.format(day))


def test_an_imagined_dissolution_is_taken_in_an_imagined_world_alone() -> None:
    """Until when the chamber is away is then not known: both its acts and those of the Senate alone are presumed."""
    imagined = timetable.parliament().calendar
    passage = Passage.start(Bill("law"), date(2024, 10, 1), world=attrs.evolve(imagined, imagined=True))
    passage.apply(Act("initiator.introduce", When.day(date(2024, 10, 1))))
    passage.apply(Act("clock.dissolution", When.day(date(2024, 11, 10))))
    assert passage.calendar.sits("majilis", date(2024, 11, 10), date(2024, 11, 10)) is False
    other = passage.copy()
    passage.apply(Act("senate.register", When.day(date(2024, 12, 2))))
    assert (passage.state, bool(passage.journal[-1].presumed)) == ("senate-alone", True)
    other.apply(Act("majilis.accept", When.day(date(2024, 12, 2))))
    assert other.state == "majilis-plenary"


# -- footing and dates ------------------------------------------------------------------------------------------------


def test_the_rules_are_stated_from_26_june_2007_to_26_december_2019_and_inferred_before_and_after() -> None:
    """Chapter 3-1 of the Senate's Reglament as read."""
    for edition, day, footing in (
        ("2007", date(2007, 6, 25), Footing.INFERRED),
        ("2007", date(2007, 6, 26), Footing.STATED),
        ("2012", date(2013, 1, 1), Footing.STATED),
        ("2013", date(2016, 2, 1), Footing.STATED),
        ("2017", date(2019, 12, 26), Footing.STATED),
        ("2017", date(2019, 12, 27), Footing.INFERRED),
        ("2023", date(2023, 2, 1), Footing.INFERRED),
    ):
        away = without_majilis(day, day + timedelta(days=60))
        passage = Passage.start(Bill("law"), day - timedelta(days=2), world=away)
        assert passage.edition.id == edition
        passage.apply(Act("initiator.introduce", When.day(day - timedelta(days=2))))
        entry = passage.apply(Act("senate.register", When.day(day)))
        assert entry.step is not None
        assert entry.step.footing is footing, day
        cited = {cite.instrument.id for cite in entry.cites}
        assert ("senate-reglament" in cited) is (footing is Footing.STATED)


# -- the four real dissolutions ---------------------------------------------------------------------------------------

REAL: Final = {
    "2007-06-20": ("2007-05-22", "2007-07-05", "2007-09-02"),
    "2011-11-16": ("2011-10-03", "2011-12-20", "2012-01-20"),
    "2016-01-20": ("2015-11-02", "2016-02-15", "2016-09-07"),
    "2023-01-19": ("2023-01-03", "2023-02-15", "2023-03-29"),
}
"""Dissolution: a day in the session before it, one in the absence, and the first on which a Mäjilis surely sat again."""


@pytest.mark.parametrize("dissolved", REAL)
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_in_each_real_dissolution_a_bill_at_any_stage_stays_is_taken_up_and_goes_on(dissolved: str, kind: str) -> None:
    """2007, 2011, 2016 and 2023 alike, told by the record or not."""
    before, during, after = (date.fromisoformat(day) for day in REAL[dissolved])
    procedure = timetable.rules_for(kind, before)[1]
    for stage in before_adoption(procedure):
        bill = Passage.start(Bill(kind), before)
        bill.stand_at(stage)
        bill.apply(Act("clock.dissolution", When.day(date.fromisoformat(dissolved))))
        assert bill.state == stage
        bill.apply(Act("senate.register", When.day(during)))
        assert bill.state == "senate-alone"
        adopted = bill.copy()
        adopted.apply(Act("senate.approve", When.day(during)))
        assert adopted.state == "adopted"
        bill.advance(after)
        assert bill.state == stage


TO_THE_SENATE: Final = "{0} initiator.introduce\n{0} majilis.accept\n{1} majilis.adopt\n{1} senate.register\n"
SENT_BACK: Final = TO_THE_SENATE + "{2} senate.return-changes wording=yes\n"
IN_CONCILIATION: Final = SENT_BACK + "{3} majilis.disagree\n{3} commission.form\n"
WITH_ITS_WORDING: Final = IN_CONCILIATION + "{3} commission.report\n"
ROADS: Final = {
    "submitted": "{0} initiator.introduce\n",
    "majilis-plenary": "{0} initiator.introduce\n{0} majilis.accept\n",
    "awaiting-senate": "{0} initiator.introduce\n{0} majilis.accept\n{1} majilis.adopt\n",
    "senate-pending": TO_THE_SENATE,
    "majilis-on-senate-text": SENT_BACK,
    "conciliation": IN_CONCILIATION,
    "majilis-on-commission-text": WITH_ITS_WORDING,
    "senate-on-commission-text": WITH_ITS_WORDING + "{3} majilis.adopt-commission-text\n",
}
BEFORE: Final = {
    "2007-06-20": ("2007-05-22", "2007-05-28", "2007-06-04", "2007-06-11"),
    "2011-11-16": ("2011-10-03", "2011-10-12", "2011-10-26", "2011-11-09"),
    "2016-01-20": ("2015-11-02", "2015-12-14", "2015-12-16", "2015-12-21"),
    "2023-01-19": ("2023-01-03", "2023-01-05", "2023-01-10", "2023-01-17"),
}
"""The days of the acts before each dissolution, in the edition that the bill meets it under."""
WITHIN_THE_SIXTY_DAYS: Final = {"2011-11-16": "2011-12-05", "2016-01-20": "2016-02-10"}
"""A day in the absence on which the sixty days of a bill that already lay before the Senate still run."""


@pytest.mark.parametrize("dissolved", REAL)
@pytest.mark.parametrize("stage", ROADS)
def test_a_history_up_to_each_real_dissolution_goes_on_in_the_senate_alone_or_in_the_new_majilis(
    dissolved: str, stage: str, replayed: Replayed
) -> None:
    """Act by act: the stage stays, whether the record tells of the dissolution or not; the Senate adopts what it takes up."""
    _, during, after = REAL[dissolved]
    during = WITHIN_THE_SIXTY_DAYS.get(dissolved, during)
    road = ROADS[stage].format(*BEFORE[dissolved])
    for told in ("", f"{dissolved} clock.dissolution\n"):
        waiting = replayed("law", road + told, on=date.fromisoformat(during), strict=True)
        assert waiting.refused is None
        assert waiting.passage.state == stage
        alone = replayed("law", road + told + f"{during} senate.register\n{during} senate.approve", strict=True)
        assert alone.refused is None
        assert alone.passage.state == "adopted"
    if stage in {"submitted", "majilis-plenary"}:
        later = replayed("law", road + f"{after} majilis.accept\n" * (stage == "submitted") + f"{after} majilis.adopt")
        assert later.passage.state == "awaiting-senate"


@pytest.mark.parametrize(
    ("dissolved", "day"),
    [
        ("2016-01-20", "2016-01-20"),
        ("2016-01-20", "2016-01-25"),
        ("2011-11-16", "2011-11-16"),
        ("2011-11-16", "2011-11-30"),
    ],
)
@pytest.mark.parametrize("stage", ROADS)
def test_a_dissolution_that_is_told_of_is_the_first_day_without_a_majilis(
    dissolved: str, day: str, stage: str, replayed: Replayed
) -> None:
    """Its day was not read, in January 2016 and in November 2011: the record tells it, and nothing after it is ordinary."""
    road = ROADS[stage].format(*BEFORE[dissolved]) + f"{dissolved} clock.dissolution\n"
    alone = replayed("law", road + f"{day} senate.register\n{day} senate.approve", strict=True)
    assert alone.refused is None
    taken, adopted = alone.passage.journal[-2:]
    assert (taken.source, taken.target, adopted.target) == (stage, "senate-alone", "adopted")
    assert not taken.presumed


@pytest.mark.parametrize(("told", "open_after"), [("2016-01-20", False), ("2016-01", True), ("", True)])
def test_the_majilis_acts_to_the_day_before_the_dissolution_that_is_told_of(
    told: str, open_after: bool, replayed: Replayed
) -> None:
    """Told by its month or not at all, what the Mäjilis does within the month is presumed possible."""
    event = f"{told} clock.dissolution\n" if told else ""
    road = ROADS["majilis-plenary"].format(*BEFORE["2016-01-20"])
    before = replayed("law", road + "2016-01-19 majilis.adopt\n" + event, strict=True)
    assert (before.refused, before.passage.state) == (None, "awaiting-senate")
    after = replayed("law", road + event + "2016-01-25 majilis.adopt", strict=True)
    assert (after.refused is None) is open_after
    assert after.passage.state == ("awaiting-senate" if open_after else "majilis-plenary")


# -- the sixty days of a bill that already lies before the Senate -----------------------------------------------------

LAST_DAY: Final = date(2011, 12, 11)
"""Registered on 12 October 2011, dissolved in November: the sixtieth day, in the session that went on for the Senate."""


@pytest.mark.parametrize(
    ("taken_up", "decided", "lawful"),
    [
        (None, LAST_DAY, True),
        (None, LAST_DAY + timedelta(days=1), False),
        (LAST_DAY, date(2011, 12, 20), True),
        (LAST_DAY + timedelta(days=1), date(2011, 12, 20), False),
    ],
)
def test_a_bill_before_the_senate_keeps_its_sixty_days_until_the_senate_takes_it_up(
    taken_up: date | None, decided: date, lawful: bool, replayed: Replayed
) -> None:
    """Art. 61(4): nothing in art. 55(5) or chapter 3-1 of the Senate's Reglament stops them; past them A1 is asked."""
    acts = f"{taken_up} senate.register\n" * (taken_up is not None) + f"{decided} senate.approve"
    road = TO_THE_SENATE.format("2011-10-03", "2011-10-12") + "2011-11-16 clock.dissolution\n"
    passage = replayed("law", road + acts, strict=True).passage
    assert passage.state == "adopted"
    assert ("A1" in passage.questions) is not lawful
    assert (False in {end.kept for end in passage.ended if end.id == "senate-60"}) is not lawful


def test_in_2023_the_silence_of_sixty_days_adopts_while_there_is_no_majilis_unless_the_bill_was_taken_up(
    passed: Passed,
) -> None:
    """Art. 61(4) part 4: registered on 16 January, the last day is 17 March, twelve days before the new Mäjilis met."""
    silent = passed("law", PENDING_2023 + "2023-01-19 clock.dissolution")
    silent.advance(date(2023, 3, 17))
    assert silent.state == "senate-pending"
    silent.advance(date(2023, 3, 18))
    assert silent.state == "adopted"
    taken_up = passed("law", PENDING_2023 + "2023-01-19 clock.dissolution\n2023-03-17 senate.register")
    taken_up.advance(date(2023, 3, 28))
    assert taken_up.state == "senate-alone"


@pytest.mark.parametrize("dissolved", REAL)
def test_a_dissolution_fits_after_adoption_after_signature_and_after_the_end(dissolved: str) -> None:
    """An event of the calendar is no act of the bill: where the law attaches nothing it moves nothing."""
    before = date.fromisoformat(REAL[dissolved][0])
    for kind in ("law", "constitutional-law", "constitutional-amendment"):
        procedure = timetable.procedure_for(kind, before)
        for stage in procedure.stages:
            passage = Passage.start(Bill(kind), before)
            passage.stand_at(stage.id)
            passage.apply(Act("clock.dissolution", When.day(date.fromisoformat(dissolved))))
            assert passage.state == stage.id


# -- the Kurultai before its first sitting ----------------------------------------------------------------------------


def test_nobody_acts_in_the_place_of_the_kurultai_before_its_first_sitting(passed: Passed, replayed: Replayed) -> None:
    """Art. 52(2), 58(2) of 2026: no act of it is open, offered or supplied before it has met: the old Parliament adopted."""
    passage = passed("law", "2026-07-02 initiator.introduce")
    may = {option.act for option in outlook(passage, date(2026, 7, 15)).may}
    assert not {act for act in may if act.startswith(("kurultai.", "senate.", "majilis."))}
    with pytest.raises(RefusedError, match="Kurultai does not sit"):
        passed("law", "2026-07-02 initiator.introduce\n2026-07-15 kurultai.refer-to-committees")
    signed = replayed("law", "2026-07-23 president.sign")
    supplied = [entry for entry in signed.passage.journal if entry.supplied]
    assert [entry.act for entry in supplied if entry.act.startswith("majilis.")]
    assert not [entry for entry in supplied if entry.act.startswith("kurultai.")]


def test_the_forty_days_of_the_majilis_stand_still_before_the_senate_alone(passed: Passed) -> None:
    """Reglament pt 8 speaks of the stage in the Mäjilis: sixteen days of it had run when the Senate took the bill up."""
    before, taken = TAKEN_UP.rsplit("2023-01-25", 1)[0], TAKEN_UP
    forty = {text: _forty(passed("law", text, initiator="government", track="priority")) for text in (before, taken)}
    assert not forty[before].paused
    assert forty[before].day == date(2023, 2, 18)
    assert forty[taken].paused
    months = [one.day for one in passed("law", taken, initiator="government", track="priority").running]
    assert date(2023, 3, 9) in months


def _forty(passage: Passage) -> Running:
    (found,) = (one for one in passage.running if one.term.id == "majilis-40")
    return found
