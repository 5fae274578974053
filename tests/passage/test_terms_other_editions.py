"""Every term of the editions of 1995, 2007, 2012, 2013 and 2026 by one day: in time on its last day, late on the next."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.bills import Bill
from lawflow.law.sources import Footing
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit
from lawflow.views.objects.due import running_data

if TYPE_CHECKING:
    from tests.passage.conftest import History, Passed

DAY = timedelta(days=1)
LAW, CONSTITUTIONAL, AMENDMENT = "law", "constitutional-law", "constitutional-amendment"
# A year of each edition with two chambers, all of whose spring lies in it.
YEARS = {"1995": "1998", "2007": "2010", "2012": "2013", "2013": "2015"}
SINCE_2007 = ("2010", "2013", "2015")

IN_MAJILIS = "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n"
TO_SENATE = IN_MAJILIS + "{0}-01-15 majilis.adopt\n"
IN_SENATE = TO_SENATE + "{0}-01-20 senate.register\n"
ADOPTED = IN_SENATE + "{0}-01-27 senate.approve\n"
PRESENTED = ADOPTED + "{0}-02-02 parliament.present\n"
RETURNED = PRESENTED + "{0}-02-09 president.return wording=no\n"
IN_SUMMER = ADOPTED + "{0}-06-01 parliament.present\n{0}-06-10 president.return wording=no\n"
OVERRIDDEN_95 = RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 joint.override\n"
OVERRIDDEN = RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 senate.override\n"
JOINT_95 = (
    "{0}-01-10 initiator.introduce\n{0}-01-15 joint.convene\n{0}-01-20 joint.approve-first-reading\n"
    "{0}-01-27 joint.adopt\n{0}-02-02 parliament.present\n"
)
AMENDED = (
    "{0}-01-10 president.propose-amendment\n{0}-01-15 joint.approve-first-reading\n{0}-01-27 joint.adopt\n"
    "{0}-02-02 parliament.present\n"
)
TO_SENATE_IN_MAY = "{0}-05-02 initiator.introduce\n{0}-05-20 majilis.adopt\n"
CONCILIATION = IN_SENATE + "{0}-02-02 senate.return-changes\n{0}-02-04 majilis.disagree\n{0}-02-06 commission.form\n"
COMMISSION_TEXT = CONCILIATION + "{0}-02-09 commission.report\n"
IN_KURULTAI = "2026-09-10 initiator.introduce\n2026-09-12 kurultai.refer-to-committees\n2026-10-01 kurultai.committee-conclusion\n"
KURULTAI_ADOPTED = IN_KURULTAI + "2026-10-05 kurultai.adopt\n"
KURULTAI_PRESENTED = KURULTAI_ADOPTED + "2026-10-12 parliament.present\n"
KURULTAI_RETURNED = KURULTAI_PRESENTED + "2026-10-20 president.return wording={}\n"
# The bill whose law counts as signed since June 2010: introduced on 5 May, through both chambers by 13 May.
OF_MAY_2010 = (
    "2010-05-05 initiator.introduce\n2010-05-12 majilis.adopt\n2010-05-12 senate.register\n2010-05-13 senate.approve\n"
    "2010-05-14 parliament.present\n"
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def on(passage: Passage, when: date) -> Passage:
    """Return the passage as it stands on a day."""
    later = passage.copy()
    later.advance(when)
    return later


def edition_of(text: str) -> str:
    return timetable.edition_on(day(text[:10])).id


# -- terms whose lapse does something ---------------------------------------------------------------------------------


@attrs.frozen
class Lapse:
    """A term, its last day, what its lapse does, and an act that is in time on the last day."""

    term: str
    kind: str
    text: str
    last: str
    clock: str
    stage: str
    in_time: str
    answers: dict[str, str] = attrs.field(factory=dict)
    track: str = "ordinary"

    def __str__(self) -> str:
        answers = "".join(f", {question}={answer}" for question, answer in self.answers.items())
        return f"{self.kind} ({self.track}): {self.term} to {self.last} → {self.stage}{answers}"


REGISTRATION = "senate-registration-2"
SILENT, SIGNED, ACCEPTED = "clock.senate-silent", "clock.president-silent", "clock.objections-lapse"


def senate(text: str, last: str, stage: str = "undetermined", kind: str = LAW, **answers: str) -> Lapse:
    return Lapse("senate-60", kind, text, last, SILENT, stage, "senate.approve", answers)


def president(
    term: str,
    text: str,
    last: str,
    *,
    kind: str = LAW,
    stage: str = "counts-as-signed",
    act: str = "sign",
    **answers: str,
) -> Lapse:
    return Lapse(term, kind, text, last, SIGNED, stage, f"president.{act}", answers)


def objections(
    text: str,
    last: str,
    act: str,
    *,
    stage: str = "not-adopted",
    kind: str = LAW,
    track: str = "ordinary",
    **answers: str,
) -> Lapse:
    return Lapse("objections-month", kind, text, last, ACCEPTED, stage, act, answers, track)


WORKING, MONTH = "president-15-working-days", "president-month"
UNCLEAR = RETURNED.replace("wording=no", "")
OFFERED = RETURNED.replace("wording=no", "wording=yes")
LAPSES = (
    # The Senate's sixty days: nothing is said of silence in any of these editions (A1).
    *(senate(IN_SENATE.format(year), f"{year}-03-21") for year in YEARS.values()),
    *(senate(IN_SENATE.format(year), f"{year}-03-21", kind=CONSTITUTIONAL) for year in SINCE_2007),
    *(senate(IN_SENATE.format(year), f"{year}-03-21", "senate-pending", A1="a") for year in YEARS.values()),
    *(senate(IN_SENATE.format(year), f"{year}-03-21", "not-adopted", A1="b") for year in YEARS.values()),
    *(senate(IN_SENATE.format(year), f"{year}-03-21", "adopted", A1="c") for year in YEARS.values()),
    # To 10 December 2009 they run through the recess; since then they do not, by the Senate's Reglament, since 22 June
    # 2012 by that of Parliament (1 July to 31 August 2010, 29 June to 1 September 2013, 1 July to 31 August 2015),
    # unless a Reglament cannot lengthen them (A10).
    senate(TO_SENATE_IN_MAY.format("1998") + "1998-05-30 senate.register", "1998-07-29"),
    senate(TO_SENATE_IN_MAY.format("2009") + "2009-05-30 senate.register", "2009-07-29"),
    senate(TO_SENATE_IN_MAY.format("2009") + "2009-05-30 senate.register", "2009-07-29", kind=CONSTITUTIONAL),
    senate(TO_SENATE_IN_MAY.format("2009") + "2009-05-30 senate.register", "2009-09-29", A10="a"),
    senate(TO_SENATE_IN_MAY.format("2010") + "2010-05-30 senate.register", "2010-09-29"),
    senate(TO_SENATE_IN_MAY.format("2010") + "2010-05-30 senate.register", "2010-09-29", kind=CONSTITUTIONAL),
    senate(TO_SENATE_IN_MAY.format("2010") + "2010-05-30 senate.register", "2010-07-29", A10="b"),
    senate(TO_SENATE_IN_MAY.format("2013") + "2013-05-30 senate.register", "2013-10-02"),
    senate(TO_SENATE_IN_MAY.format("2013") + "2013-05-30 senate.register", "2013-10-02", kind=CONSTITUTIONAL),
    senate(TO_SENATE_IN_MAY.format("2013") + "2013-05-30 senate.register", "2013-07-29", A10="b"),
    senate(TO_SENATE_IN_MAY.format("2015") + "2015-05-30 senate.register", "2015-09-29"),
    senate(TO_SENATE_IN_MAY.format("2015") + "2015-05-30 senate.register", "2015-09-29", kind=CONSTITUTIONAL),
    senate(TO_SENATE_IN_MAY.format("2015") + "2015-05-30 senate.register", "2015-07-29", A10="b"),
    # Registered before 22 June 2012, they stop with the session under the new Reglament.
    senate(
        TO_SENATE_IN_MAY.format("2012") + "2012-05-30 senate.register\n2012-06-25 senate.approve-first-reading",
        "2012-10-02",
    ),
    # Fifteen working days to sign, to 20 May 2007: weekends, 8 March and 22 March are no working days.
    president(WORKING, PRESENTED.format("1998"), "1998-02-23"),
    president(WORKING, PRESENTED.format("1998"), "1998-02-23", act="return"),
    president(WORKING, PRESENTED.format("1998"), "1998-02-23", stage="presented", A28="b"),
    president(WORKING, JOINT_95.format("1998"), "1998-02-23", kind=CONSTITUTIONAL),
    president(WORKING, AMENDED.format("1998"), "1998-02-23", kind=AMENDMENT),
    president(WORKING, ADOPTED.format("2004") + "2004-03-15 parliament.present", "2004-04-06"),
    # A referral stops them; from the day after the decision they go on.
    president(WORKING, PRESENTED.format("1998") + "1998-02-11 president.refer\n1998-02-18 court.uphold", "1998-03-02"),
    president(WORKING, PRESENTED.format("1998") + "1998-02-11 chair.refer\n1998-02-11 court.uphold", "1998-02-23"),
    president(WORKING, PRESENTED.format("1998") + "1998-02-23 deputies.refer\n1998-03-04 court.uphold", "1998-03-04"),
    president(
        WORKING,
        PRESENTED.format("1998")
        + "1998-02-11 president.refer\n1998-02-18 court.uphold\n1998-02-20 chair.refer\n1998-02-25 court.uphold",
        "1998-03-05",
        act="return",
    ),
    # A month since 21 May 2007: to the same date of the next month, or to its last day.
    *(president(MONTH, PRESENTED.format(year), f"{year}-03-02") for year in SINCE_2007),
    *(president(MONTH, PRESENTED.format(year), f"{year}-03-02", act="return") for year in SINCE_2007),
    *(president(MONTH, PRESENTED.format(year), f"{year}-03-02", kind=CONSTITUTIONAL) for year in SINCE_2007),
    *(president(MONTH, AMENDED.format(year), f"{year}-03-02", kind=AMENDMENT) for year in SINCE_2007),
    *(president(MONTH, PRESENTED.format(year), f"{year}-03-02", stage="presented", A28="b") for year in SINCE_2007),
    *(
        president(MONTH, ADOPTED.format(year) + f"{year}-01-31 parliament.present", f"{year}-02-28")
        for year in SINCE_2007
    ),
    *(
        president(
            MONTH,
            PRESENTED.format(year) + f"{year}-02-11 prime-minister.refer\n{year}-02-21 court.uphold",
            f"{year}-03-12",
        )
        for year in SINCE_2007
    ),
    president(MONTH, OF_MAY_2010, "2010-06-14", kind=CONSTITUTIONAL),
    president(MONTH, KURULTAI_PRESENTED, "2026-11-12"),
    president(MONTH, KURULTAI_PRESENTED, "2026-11-12", act="return"),
    president(MONTH, KURULTAI_PRESENTED, "2026-11-12", kind=CONSTITUTIONAL),
    president(MONTH, KURULTAI_ADOPTED + "2026-10-31 parliament.present", "2026-11-30"),
    president(MONTH, KURULTAI_PRESENTED + "2026-10-20 president.refer\n2026-10-30 court.uphold", "2026-11-22"),
    # The month on objections. In 1995 the content of the objections decides; since 2007 that is open (A33).
    objections(RETURNED.format("1998"), "1998-03-09", "majilis.override"),
    objections(OFFERED.format("1998"), "1998-03-09", "majilis.override", stage="presidents-wording"),
    objections(RETURNED.format("1998") + "1998-02-12 majilis.override", "1998-03-09", "joint.override"),
    objections(
        OFFERED.format("1998") + "1998-02-12 majilis.override",
        "1998-03-09",
        "joint.sustain",
        stage="presidents-wording",
    ),
    *(objections(RETURNED.format(year), f"{year}-03-09", "majilis.override") for year in SINCE_2007),
    *(
        objections(RETURNED.format(year), f"{year}-03-09", "majilis.override", kind=CONSTITUTIONAL)
        for year in SINCE_2007
    ),
    *(
        objections(RETURNED.format(year) + f"{year}-02-12 majilis.override", f"{year}-03-09", "senate.override")
        for year in SINCE_2007
    ),
    *(
        objections(UNCLEAR.format(year), f"{year}-03-09", "majilis.sustain", stage="undetermined")
        for year in SINCE_2007
    ),
    *(
        objections(
            OFFERED.format(year), f"{year}-03-09", "majilis.sustain", stage="presidents-wording", A33="a", A31="a"
        )
        for year in SINCE_2007
    ),
    *(objections(OFFERED.format(year), f"{year}-03-09", "majilis.override", A33="b") for year in SINCE_2007),
    # To 2012 it runs through the recess; since 2012 it does not (or starts anew, A34), priority and urgent bills
    # excepted since 14 October 2013.
    objections(IN_SUMMER.format("1998"), "1998-07-10", "majilis.override"),
    objections(IN_SUMMER.format("2010"), "2010-07-10", "majilis.override"),
    objections(IN_SUMMER.format("2010"), "2010-07-10", "majilis.override", kind=CONSTITUTIONAL),
    objections(IN_SUMMER.format("2013"), "2013-09-13", "majilis.override"),
    objections(IN_SUMMER.format("2013"), "2013-09-13", "majilis.override", kind=CONSTITUTIONAL),
    objections(IN_SUMMER.format("2013"), "2013-09-13", "majilis.override", track="priority"),
    objections(IN_SUMMER.format("2013"), "2013-10-02", "majilis.override", A34="b"),
    objections(IN_SUMMER.format("2015"), "2015-09-10", "majilis.override"),
    objections(IN_SUMMER.format("2015"), "2015-09-10", "majilis.override", kind=CONSTITUTIONAL),
    objections(IN_SUMMER.format("2015"), "2015-10-01", "majilis.override", A34="b"),
    objections(IN_SUMMER.format("2015"), "2015-07-10", "majilis.override", track="priority"),
    objections(IN_SUMMER.format("2015"), "2015-07-10", "majilis.override", track="urgent"),
    # In the Kurultai the month does not depend on the session for priority and emergency bills.
    objections(KURULTAI_RETURNED.format("no"), "2026-11-20", "kurultai.override", track="priority"),
    objections(KURULTAI_RETURNED.format("no"), "2026-11-20", "kurultai.override", track="emergency"),
    objections(
        KURULTAI_RETURNED.format("no"), "2026-11-20", "kurultai.override", kind=CONSTITUTIONAL, track="priority"
    ),
    objections(
        KURULTAI_RETURNED.format("yes"), "2026-11-20", "kurultai.sustain", stage="undetermined", track="priority"
    ),
    objections(
        KURULTAI_RETURNED.format("yes"),
        "2026-11-20",
        "kurultai.override",
        stage="presidents-wording",
        track="priority",
        **{"K-A8": "a"},
    ),
    # A law takes effect after ten days, unless it says otherwise itself.
    *(
        Lapse(
            "effect-10",
            LAW,
            PRESENTED.format(year) + f"{year}-02-05 president.sign\n{year}-02-06 gazette.publish",
            f"{year}-02-16",
            "clock.take-effect",
            "in-effect",
            "clock.take-effect",
        )
        for year in YEARS.values()
    ),
    Lapse(
        "effect-10",
        LAW,
        KURULTAI_PRESENTED + "2026-10-20 president.sign\n2026-10-21 gazette.publish",
        "2026-10-31",
        "clock.take-effect",
        "in-effect",
        "clock.take-effect",
    ),
    Lapse(
        "effect-10",
        AMENDMENT,
        "2026-09-01 president.call-referendum\n2026-11-01 referendum.adopt\n2026-11-02 gazette.publish",
        "2026-11-12",
        "clock.take-effect",
        "in-effect",
        "clock.take-effect",
    ),
)
each_lapse = pytest.mark.parametrize("lapse", LAPSES, ids=str)
each_fixed_lapse = pytest.mark.parametrize(
    "lapse", [lapse for lapse in LAPSES if lapse.clock != "clock.take-effect"], ids=str
)


def stopped(lapse: Lapse, passed: Passed) -> Passage:
    return passed(lapse.kind, lapse.text, answers=lapse.answers, track=lapse.track)


@each_lapse
def test_nothing_lapses_on_the_last_day(lapse: Lapse, passed: Passed) -> None:
    """A term lapses at the end of its last day: on that day the bill still stands where it stood."""
    before = stopped(lapse, passed)
    today = on(before, day(lapse.last))
    assert today.state == before.state
    assert (lapse.term, day(lapse.last)) in [(running.term.id, running.day) for running in today.running]


@each_lapse
def test_an_act_on_the_last_day_is_in_time(lapse: Lapse, passed: Passed) -> None:
    """The organ may act to the end of the last day."""
    passage = stopped(lapse, passed)
    passage.apply(Act(lapse.in_time, When.day(day(lapse.last))))
    assert passage.journal[-1].act == lapse.in_time
    assert lapse.clock not in [entry.act for entry in passage.journal if entry.act != lapse.in_time]
    if lapse.in_time != lapse.clock:
        assert False not in [end.kept for end in passage.ended if end.id == lapse.term]


@each_lapse
def test_the_clock_acts_on_the_day_after(lapse: Lapse, passed: Passed) -> None:
    """The lapse takes effect at the start of the day after, the day that the act of the clock bears."""
    passage = on(stopped(lapse, passed), day(lapse.last) + DAY)
    assert passage.state == lapse.stage
    (entry,) = [entry for entry in passage.journal if entry.act == lapse.clock]
    assert (entry.day, entry.n) == (day(lapse.last) + DAY, None)


@each_lapse
def test_a_recorded_lapse_on_the_right_day_agrees(lapse: Lapse, passed: Passed) -> None:
    """The record of the clock's act that bears the computed day is that act, not a second one."""
    passage = stopped(lapse, passed)
    passage.apply(Act(lapse.clock, When.day(day(lapse.last) + DAY)), n=99)
    assert passage.state == lapse.stage
    assert [entry.n for entry in passage.journal if entry.act == lapse.clock] == [99]


@each_fixed_lapse
@pytest.mark.parametrize("off", [-1, 2])
def test_a_recorded_lapse_on_another_day_is_refused(off: int, lapse: Lapse, passed: Passed) -> None:
    """A lapse recorded before the last day, or after the day that follows it, contradicts the law."""
    passage = stopped(lapse, passed)
    with pytest.raises(RefusedError) as caught:
        passage.apply(Act(lapse.clock, When.day(day(lapse.last) + off * DAY)))
    (blocker,) = caught.value.blockers
    assert blocker.condition == "order" or str(day(lapse.last) + DAY) in blocker.needed


BY_THE_DEFAULT = [lapse for lapse in LAPSES if lapse.last in ("2013-09-13", "2015-09-10")]
"""Months on objections that began before a recess: A34 gives them two last days."""


@pytest.mark.parametrize(
    "in_time",
    [lapse for lapse in LAPSES if lapse.stage in ("counts-as-signed", "not-adopted") and lapse not in BY_THE_DEFAULT],
    ids=str,
)
def test_the_same_act_a_day_later_comes_too_late(in_time: Lapse, passed: Passed) -> None:
    """What could be done on the last day cannot be done on the day after."""
    passage = stopped(in_time, passed)
    with pytest.raises(RefusedError):
        passage.apply(Act(in_time.in_time, When.day(day(in_time.last) + DAY)))


@pytest.mark.parametrize("in_time", BY_THE_DEFAULT, ids=str)
def test_an_act_in_time_under_another_answer_selects_it(in_time: Lapse, passed: Passed) -> None:
    """Where the month on objections starts anew after the recess (A34 b), the day after the last day by A34 a is in it."""
    passage = stopped(in_time, passed)
    passage.apply(Act(in_time.in_time, When.day(day(in_time.last) + DAY)))
    assert passage.selected == {"A34": "b"}


def test_an_answer_that_ended_the_term_before_the_last_act_is_not_selected() -> None:
    """Declared a priority before the Senate on 5 September, the bill had not gone on by a lapse of 22 July (A10 b)."""
    passage = Passage.start(Bill("law", initiator="government"), date(2023, 5, 10))
    for name, on in (
        ("initiator.introduce", date(2023, 5, 10)),
        ("majilis.accept", date(2023, 5, 11)),
        ("majilis.adopt", date(2023, 5, 20)),
        ("senate.register", date(2023, 5, 22)),
    ):
        passage.apply(Act(name, When.day(on)))
    without = passage.copy()
    without.apply(Act("parliament.present", When.day(date(2023, 9, 8))))
    assert without.selected == {"A10": "b"}
    passage.apply(Act("president.declare-priority", When.day(date(2023, 9, 5))))
    with pytest.raises(RefusedError):
        passage.apply(Act("parliament.present", When.day(date(2023, 9, 8))))


# -- terms without a stated effect ------------------------------------------------------------------------------------


@attrs.frozen
class Missable:
    """A term whose lapse does nothing: its last day, and an act that is lawful even later."""

    term: str
    kind: str
    text: str
    last: str
    later: str
    track: str = "ordinary"

    def __str__(self) -> str:
        return f"{self.kind}: {self.term} to {self.last}"


def missable(
    term: str, text: str, last: str, later: str, *, kinds: tuple[str, ...] = (LAW,), track: str = "ordinary"
) -> list[Missable]:
    """Return the case in each year of the template, for each kind."""
    years: tuple[str, ...] = ("",) if text.startswith("2026") else SINCE_2007
    if "joint" in text:
        years = ("1998",)
    elif term == "publication-30" and years == SINCE_2007:
        years = tuple(
            year for year in SINCE_2007 if year > "2012"
        )  # no term to publish before the law of 27 April 2012
    elif term in ("presentation-10", "urgent-month", "chamber-15") and years == SINCE_2007:
        years = tuple(YEARS.values())
    return [
        Missable(term, kind, text.format(year), f"{year}-{last}" if year else last, later, track)
        for year in years
        for kind in kinds
    ]


AFTER_OVERRIDE = OVERRIDDEN + "{0}-02-18 parliament.present\n"
MISSABLE = (
    *missable("presentation-10", ADOPTED, "02-06", "parliament.present"),
    *missable("publication-30", PRESENTED + "{0}-02-05 president.sign", "03-07", "gazette.publish"),
    *missable("chamber-15", RETURNED, "02-24", "majilis.override"),
    # In 1995 and 2007 the Reglament of 1996 gives fifteen days to the Mäjilis only, since 2012 each chamber has them.
    *(
        Missable(
            "chamber-15",
            kind,
            RETURNED.format(year) + f"{year}-02-12 majilis.override",
            f"{year}-02-27",
            "senate.override",
        )
        for year in ("2013", "2015")
        for kind in (LAW, CONSTITUTIONAL)
    ),
    # To sign after objections are overcome: seven days in 1995, a month since 2007, from the presentation.
    *missable("sign-after-override-7", OVERRIDDEN_95 + "{0}-02-18 parliament.present\n", "02-25", "president.sign"),
    Missable(
        "sign-after-override-7",
        LAW,
        (OVERRIDDEN_95 + "{0}-02-18 parliament.present\n{0}-02-20 chair.refer\n{0}-03-02 court.uphold").format("1998"),
        "1998-03-07",
        "president.sign",
    ),
    Missable(
        "sign-after-override-7",
        CONSTITUTIONAL,
        (
            JOINT_95
            + "{0}-02-09 president.return\n{0}-02-12 majilis.override\n{0}-02-16 joint.override\n{0}-02-18 parliament.present"
        ).format("1998"),
        "1998-02-25",
        "president.sign",
    ),
    *missable("sign-after-override-month", AFTER_OVERRIDE, "03-18", "president.sign", kinds=(LAW, CONSTITUTIONAL)),
    # The commission's text: seven days for the Mäjilis under the Reglament of 1996.
    *(
        Missable(
            "commission-text-7", kind, COMMISSION_TEXT.format(year), f"{year}-02-16", "majilis.adopt-commission-text"
        )
        for year, kind in (("1998", LAW), ("2010", LAW), ("2010", CONSTITUTIONAL))
    ),
    # An urgent bill, to 9 March 2017: a month from its introduction, also if it was declared urgent later (L-11 a).
    *missable("urgent-month", IN_MAJILIS, "02-10", "majilis.adopt", track="urgent"),
    *missable("urgent-month", IN_MAJILIS + "{0}-01-31 president.declare-urgent", "02-10", "majilis.adopt"),
    *(
        Missable("urgent-month", CONSTITUTIONAL, IN_MAJILIS.format(y), f"{y}-02-10", "majilis.adopt", "urgent")
        for y in SINCE_2007
    ),
    Missable(
        "urgent-month",
        CONSTITUTIONAL,
        JOINT_95.format("1998").split("1998-01-20")[0],
        "1998-02-10",
        "joint.approve-first-reading",
        "urgent",
    ),
    *(
        Missable("urgent-month", LAW, IN_MAJILIS.format(y), f"{y}-02-10", "president.decree-law", "urgent")
        for y in YEARS.values()
    ),
    # The Kurultai.
    *missable("presentation-10", KURULTAI_ADOPTED, "2026-10-15", "parliament.present", kinds=(LAW, CONSTITUTIONAL)),
    *missable("publication-30", KURULTAI_PRESENTED + "2026-10-20 president.sign", "2026-11-19", "gazette.publish"),
    *missable(
        "sign-after-override-month",
        KURULTAI_RETURNED.format("no") + "2026-11-01 kurultai.override\n2026-11-05 parliament.present",
        "2026-12-05",
        "president.sign",
        kinds=(LAW, CONSTITUTIONAL),
    ),
    *missable("priority-two-months", IN_KURULTAI, "2026-11-10", "kurultai.adopt", track="priority"),
    *missable(
        "priority-two-months", IN_KURULTAI + "2026-12-31 president.declare-priority", "2027-02-28", "kurultai.adopt"
    ),
)
LATE_ENDS = [
    case
    for case in MISSABLE
    if case.later not in ("president.decree-law", "joint.approve-first-reading")
    and not (case.term == "urgent-month" and case.later == "majilis.adopt")
]


@pytest.mark.parametrize("case", MISSABLE, ids=str)
def test_a_term_without_a_stated_effect_is_only_missed(case: Missable, passed: Passed) -> None:
    """On its last day it runs; on the day after it is missed; the bill stays and the act is still to be done."""
    passage = passed(case.kind, case.text, track=case.track, initiator="government")
    today = on(passage, day(case.last))
    assert (case.term, day(case.last)) in [(running.term.id, running.day) for running in today.running]
    assert case.term not in today.missed
    late = on(passage, day(case.last) + DAY)
    assert case.term in late.missed
    assert late.state == passage.state
    assert late.apply(Act(case.later, When.day(day(case.last) + DAY)))


@pytest.mark.parametrize("case", LATE_ENDS, ids=str)
def test_a_late_act_ends_a_term_not_kept(case: Missable, passed: Passed) -> None:
    """The act that comes after the last day is told with its term: due then, and not kept; in time, it is kept.

    Of a term that no text states whole, its start or what stops it, nobody can say that it was missed.
    """
    for shift in (DAY, 0 * DAY):
        passage = passed(case.kind, case.text, track=case.track, initiator="government")
        passage.apply(Act(case.later, When.day(day(case.last) + shift)))
        (end,) = [end for end in passage.ended if end.id == case.term][-1:]
        stated = end.term.footing is Footing.STATED
        assert (end.due, end.kept) == (day(case.last), (False if stated else None) if shift else True)


# Terms whose end the record has no act of its own for: they run to their last day, and are proved kept or left unknown.
OTHER = (
    *((LAW, TO_SENATE.format(year), "majilis-to-senate-10", f"{year}-01-25") for year in ("2013", "2015")),
    *((CONSTITUTIONAL, TO_SENATE.format(year), "majilis-to-senate-10", f"{year}-01-25") for year in ("2013", "2015")),
    *(
        (LAW, IN_SENATE.format(year) + f"{year}-02-02 senate.reject", "return-12", f"{year}-02-14")
        for year in YEARS.values()
    ),
    *(
        (LAW, IN_SENATE.format(year) + f"{year}-02-02 senate.return-changes", "return-14", f"{year}-02-16")
        for year in YEARS.values()
    ),
    *(
        (CONSTITUTIONAL, IN_SENATE.format(year) + f"{year}-02-02 senate.return-changes", "return-14", f"{year}-02-16")
        for year in SINCE_2007
    ),
    (LAW, RETURNED.format("1998") + "1998-02-12 majilis.override", "senate-study-10", "1998-02-22"),
    *(
        (
            LAW,
            COMMISSION_TEXT.format(year) + f"{year}-02-11 majilis.adopt-commission-text",
            "commission-text-7",
            f"{year}-02-18",
        )
        for year in ("2013", "2015")
    ),
)
# Months of review run from receipt by the Council, from acceptance by the Court, which no act tells: when they end at the earliest.
OF_REVIEW = (
    *(
        (LAW, PRESENTED.format(year) + f"{year}-02-11 president.refer", "council-month", f"{year}-03-11")
        for year in YEARS.values()
    ),
    *(
        (LAW, ADOPTED.format(year) + f"{year}-01-31 deputies.refer", "council-month", f"{year}-02-28")
        for year in YEARS.values()
    ),
    *(
        (kind, KURULTAI_PRESENTED + "2026-10-20 president.refer", "court-month", "2026-11-20")
        for kind in (LAW, CONSTITUTIONAL)
    ),
)


@pytest.mark.parametrize(("kind", "text", "term", "last"), OTHER)
def test_the_other_terms_run_to_their_last_day(kind: str, text: str, term: str, last: str, passed: Passed) -> None:
    """Ten days to the Senate, twelve and fourteen back, ten of study, seven for the text."""
    assert [running.day for running in passed(kind, text).running if running.term.id == term] == [day(last)]


@pytest.mark.parametrize(("kind", "text", "term", "first"), OF_REVIEW)
def test_a_month_of_review_ends_at_the_earliest_a_month_after_the_referral(
    kind: str, text: str, term: str, first: str, passed: Passed
) -> None:
    """Art. 73(3), CL13 24, CtL 53: the referral is the first day on which it can have been received or accepted."""
    found = [(live.day, live.earliest) for live in passed(kind, text).running if live.term.id == term]
    assert found == [(None, day(first))]


@pytest.mark.parametrize("year", ["1998", "2010"])
def test_before_2012_only_an_amnesty_has_ten_days_to_the_senate(year: str, passed: Passed) -> None:
    """R96 pt 84; other bills have no term between the chambers."""
    amnesty = passed(LAW, TO_SENATE.format(year), subject="amnesty")
    sending = [(running.term.id, running.day) for running in amnesty.running if running.term.id != REGISTRATION]
    assert sending == [("majilis-to-senate-10", day(f"{year}-01-25"))]
    other = passed(LAW, TO_SENATE.format(year))
    assert [running.term.id for running in other.running if running.term.id != REGISTRATION] == []


@pytest.mark.parametrize(("adopted", "known"), [("2009-12-10", False), ("2009-12-11", True), ("2013-12-11", True)])
@pytest.mark.parametrize("kind", [LAW, CONSTITUTIONAL])
def test_the_office_of_the_senate_registers_in_two_working_days(
    kind: str, adopted: str, known: bool, passed: Passed
) -> None:
    """Senate's Reglament pt 40, of 11 December 2009 at the latest: from receipt, which has no act, so that no last day is known.

    A registration within two working days of the vote shows them kept, a later one nothing.
    """
    year = adopted[:4]
    text = f"{year}-10-10 initiator.introduce\n{year}-10-12 majilis.accept\n{adopted} majilis.adopt\n"
    days = {running.term.id: running for running in passed(kind, text).running}
    assert (REGISTRATION in days) is known
    if known:
        term = days[REGISTRATION]
        assert (term.day, term.latest) == (None, None)
        assert term.earliest == day({"2009": "2009-12-15", "2013": "2013-12-13"}[year])
        for registered, kept in ((term.earliest, True), (term.earliest + DAY, None)):
            done = passed(kind, text + f"{registered} senate.register")
            assert [(end.kept, end.due) for end in done.ended if end.id == REGISTRATION] == [(kept, None)]
        returned = passed(kind, text + f"{term.earliest} senate.return-unregistered")
        assert [end.kept for end in returned.ended if end.id == REGISTRATION] == [True]


@pytest.mark.parametrize("year", ["2013", "2015"])
@pytest.mark.parametrize(("registered", "kept"), [("01-25", True), ("01-26", None)])
def test_registration_in_time_proves_the_sending_and_a_later_one_proves_nothing(
    year: str, registered: str, kept: bool | None, passed: Passed
) -> None:
    """The record has no act for the sending, so a late registration leaves it unknown."""
    passage = passed(LAW, TO_SENATE.format(year) + f"{year}-{registered} senate.register")
    assert [end.kept for end in passage.ended if end.id == "majilis-to-senate-10"] in ([kept], [])


def test_the_budget_of_1995_waits_for_no_sixty_days(passed: Passed) -> None:
    """The budget is discussed one chamber after the other and approved jointly: no term of the Senate runs."""
    passage = passed(LAW, IN_SENATE.format("1998"), subject="budget")
    assert "senate-60" not in [running.term.id for running in passage.running]
    assert on(passage, day("1998-12-01")).state == "senate-pending"


# -- waits ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        *(IN_MAJILIS.format(year) + f"{year}-02-01 majilis.reject\n{year}-02-02 " for year in YEARS.values()),
        IN_KURULTAI + "2026-10-09 kurultai.reject\n2026-10-10 ",
    ],
)
@pytest.mark.parametrize("act", ["parliament.confidence-holds", "parliament.no-confidence"])
def test_the_vote_of_confidence_waits_forty_eight_hours(text: str, act: str, passed: Passed) -> None:
    """Raised on one day, the question may be voted on from the second day after (arts 61(7) and 60(7))."""
    raised = day(text[-11:-1])
    text += "government.raise-confidence\n"
    for days, lawful in ((0, False), (1, False), (2, True), (20, True)):
        vote = f"{raised + days * DAY} {act}"
        if lawful:
            assert passed(LAW, text + vote, initiator="government").journal[-1].act == act
            continue
        with pytest.raises(RefusedError) as caught:
            passed(LAW, text + vote, initiator="government")
        (blocker,) = caught.value.blockers
        assert (blocker.condition, blocker.not_before) == ("term:confidence-48-hours", raised + 2 * DAY)


# -- the President -----------------------------------------------------------------------------------------------------


def test_the_law_of_june_2010_counts_as_signed_on_the_last_day_of_the_month(passed: Passed) -> None:
    """Presented on 14 May 2010, neither signed nor returned: dated 14 June, published on 15 June."""
    passage = passed(CONSTITUTIONAL, OF_MAY_2010)
    assert on(passage, day("2010-06-14")).state == "presented"
    silent = on(passage, day("2010-06-15"))
    assert (silent.state, silent.law_date) == ("counts-as-signed", day("2010-06-14"))
    published = passed(CONSTITUTIONAL, OF_MAY_2010 + "2010-06-15 gazette.publish")
    assert (published.state, published.law_date) == ("published-unsigned", day("2010-06-14"))


def test_under_review_the_fifteen_working_days_stand_still_however_long(passed: Passed) -> None:
    """While the Council reviews, no lapse comes; nor is a last day known."""
    passage = on(passed(LAW, PRESENTED.format("1998") + "1998-02-11 president.refer"), day("1999-02-01"))
    (running,) = [running for running in passage.running if running.term.id == WORKING]
    assert (passage.state, running.day, running.latest) == ("under-review", None, None)


@pytest.mark.parametrize(
    ("returned", "selected"), [("2007-06-04", False), ("2007-06-05", True), ("2007-06-21", True), ("2007-06-22", None)]
)
@pytest.mark.parametrize("between", ["", "2007-05-22 officials.countersign\n"])
def test_a_return_after_the_fifteen_working_days_of_may_2007_selects_the_month(
    returned: str, selected: bool | None, between: str, passed: Passed
) -> None:
    """Presented on 14 May 2007: to 4 June as they began (L-7, the default), or to 21 June, a month from the change.

    A return between the two selects the month, whether or not another act since the change is on record.
    """
    text = ADOPTED.format("2007") + "2007-05-14 parliament.present\n" + between
    if selected is None:
        with pytest.raises(RefusedError):
            passed(LAW, f"{text}{returned} president.return")
    else:
        passage = passed(LAW, f"{text}{returned} president.return")
        assert (passage.state, "L-7" in passage.selected) == ("returned", selected)
    anew = on(passed(LAW, text, answers={"L-7": "b"}), day("2007-05-25"))
    assert [(running.term.id, running.day) for running in anew.running] == [(MONTH, day("2007-06-21"))]


def test_a_review_that_outlasts_21_may_2007_leaves_one_term_to_sign(passed: Passed) -> None:
    """Presented before the change, upheld after it: the fifteen working days go on, no month is implied beside them."""
    text = ADOPTED.format("2007") + "2007-05-07 parliament.present\n2007-05-14 president.refer\n"
    passage = passed(LAW, text + "2007-06-04 court.uphold")
    assert [(running.term.id, running.day) for running in passage.running] == [(WORKING, day("2007-06-19"))]


@pytest.mark.parametrize(("returned", "lawful"), [("2007-06-14", True), ("2007-06-15", False)])
def test_or_the_month_counts_from_the_presentation_itself(returned: str, lawful: bool, passed: Passed) -> None:
    """Under answer c of L-7 the month of art. 44(2) as of 21 May 2007 has its first day where the old term had it."""
    text = ADOPTED.format("2007") + "2007-05-14 parliament.present\n"
    later = on(passed(LAW, text, answers={"L-7": "c"}), day("2007-05-25"))
    assert [(running.term.id, running.day) for running in later.running] == [(MONTH, day("2007-06-14"))]
    trial = later.copy()
    if lawful:
        trial.apply(Act("president.return", When.day(day(returned))))
        assert trial.state == "returned"
    else:
        with pytest.raises(RefusedError):
            trial.apply(Act("president.return", When.day(day(returned))))


@pytest.mark.parametrize("today", ["2007-05-15", "2007-05-20", "2007-05-21", "2007-05-25"])
def test_what_is_due_under_each_answer_about_a_running_term_is_told(today: str, passed: Passed) -> None:
    """The status of a law presented on 7 May 2007 names the last day under every answer to L-7, before 21 May too."""
    passage = on(passed(LAW, ADOPTED.format("2007") + "2007-05-07 parliament.present\n"), day(today)).foreseen()
    (running,) = passage.running
    told = running_data(passage, running, day(today))
    assert told["due_by_answer"] == {"L-7=a": "2007-05-29", "L-7=b": "2007-06-21", "L-7=c": "2007-06-07"}


def test_seven_days_to_sign_become_a_month_if_they_start_anew_on_21_may_2007(passed: Passed) -> None:
    """Under answer b of L-7 the month of art. 54(2)2) is counted anew from 21 May, after an override too."""
    text = ADOPTED.format("2007") + "2007-05-11 parliament.present\n2007-05-12 president.return\n"
    text += "2007-05-13 majilis.override\n2007-05-15 joint.override\n2007-05-16 parliament.present\n"
    anew = on(passed(LAW, text, answers={"L-7": "b"}), day("2007-05-22"))
    assert [(running.term.id, running.day) for running in anew.running] == [
        ("sign-after-override-month", day("2007-06-21"))
    ]


def test_objections_without_a_word_on_their_wording_leave_two_ways_in_1995(passed: Passed) -> None:
    """Art. 20(6): adopted in his wording if he offered one, not adopted if not; a silent record shows neither."""
    passage = passed(LAW, UNCLEAR.format("1998"))
    assert on(passage, day("1998-03-09")).state == "returned"
    with pytest.raises(RefusedError, match="presidents-wording, not-adopted"):
        passage.apply(Act(ACCEPTED, When.day(day("1998-03-10"))))


# -- objections to a decision of the Council, to 9 March 2017 --------------------------------------------------------------

STRUCK = PRESENTED + "{0}-02-11 president.refer\n{0}-02-18 court.strike\n"
OBJECTED = STRUCK + "{0}-02-26 president.object-to-court\n"
SINCE_JUNE_2008 = ("2010", "2013", "2015")
ENDED_STAGE = "Passage.run_terms drops every term at `unconstitutional`, although the President may still object"


@pytest.mark.parametrize("year", ["1998", "2008"])
def test_before_june_2008_he_has_ten_days_from_a_receipt_that_no_act_tells(year: str, passed: Passed) -> None:
    """Law on the Council as of 2004, art. 38(2)1): not over before 28 February; on which day it is, no record shows."""
    struck = passed(LAW, STRUCK.format(year))
    (ten,) = (running for running in struck.running if running.term.id == "objection-to-court-10")
    assert (ten.earliest, ten.latest) == (day(f"{year}-02-28"), None)


@pytest.mark.parametrize("year", SINCE_JUNE_2008)
def test_the_month_to_object_to_the_council_runs_from_the_receipt_of_its_decision(year: str, passed: Passed) -> None:
    """CL13 art. 38(2)1): struck down on 18 February, to 18 March at the earliest; the day of receipt is in no record."""
    struck = passed(LAW, STRUCK.format(year))
    assert "objection-to-court-month" in [running.term.id for running in struck.running]
    for last in (f"{year}-03-18", f"{year}-03-19"):
        assert "objection-to-court-month" not in on(struck, day(last)).missed


LAST_TO_OBJECT = [
    ("2006", "02-28", "03-01"),
    ("2008", "02-28", "02-29"),
    *((y, "03-18", "03-19") for y in SINCE_JUNE_2008),
]


@pytest.mark.parametrize(("year", "last", "after"), LAST_TO_OBJECT)
@pytest.mark.parametrize("struck", ["court.strike", "court.strike-part"])
def test_after_that_time_counted_from_the_decision_the_decision_stands_and_the_objection_is_doubtful(
    year: str, last: str, after: str, struck: str, passed: Passed, history: History
) -> None:
    """It is late by the day of the decision and in time if its text was received later: no breach is claimed."""
    before = STRUCK.format(year).replace("court.strike", struck)
    lines = before + f"{year}-{last} president.object-to-court"
    assert passed(LAW, lines, answers={"A38": "a"}).state == "objection-to-court"
    lines = before + f"{year}-{after} president.object-to-court"
    with pytest.raises(RefusedError, match="on which day its text was received is not recorded"):
        passed(LAW, lines, answers={"A38": "a"})
    report = audit(Dossier("late", LAW, {"en": "A late objection"}, history(lines)), answers={"A38": "a"})
    (late,) = report.irregular
    assert (late.sort, late.doubtful, report.passage.state) == ("late", True, "unconstitutional")
    assert [cite.place for cite in late.cites] == ["73(4)", "38(2)"]


@pytest.mark.parametrize("year", ["1998", "2003"])
def test_before_the_day_of_the_oldest_text_read_no_objection_to_the_council_is_barred(
    year: str, passed: Passed, history: History
) -> None:
    """The ten days are read in the law on the Council as of 24 November 2004: of earlier objections nothing is claimed."""
    lines = STRUCK.format(year) + f"{year}-03-10 president.object-to-court"
    objected = passed(LAW, lines)
    assert objected.state == "objection-to-court"
    assert objected.journal[-1].step is not None
    assert objected.journal[-1].step.footing is Footing.INFERRED
    assert audit(Dossier("early", LAW, {"en": "An objection"}, history(lines))).irregular == ()


@pytest.mark.parametrize("year", ["2006", *SINCE_JUNE_2008])
@pytest.mark.parametrize("struck", ["", "? court.strike\n", "{0}-02 court.strike\n"])
def test_an_objection_is_not_late_while_the_decision_can_have_been_taken_later(
    year: str, struck: str, history: History
) -> None:
    """Of a decision of an unknown day, or of one that is not told, the time to object may have begun as late as can be."""
    lines = STRUCK.replace("{0}-02-18 court.strike\n", struck).format(year) + f"{year}-03-10 president.object-to-court"
    report = audit(Dossier("unknown", LAW, {"en": "An objection"}, history(lines)))
    assert (report.passage.state, report.irregular) == ("objection-to-court", ())
    assert [gap.act for gap in report.missing] == ["court.strike"] * (not struck)


@pytest.mark.parametrize(("year", "term", "last"), [("1998", WORKING, "1998-03-20"), ("2010", MONTH, "2010-03-29")])
def test_a_decision_that_falls_lets_the_term_to_sign_go_on(year: str, term: str, last: str, passed: Passed) -> None:
    """Art. 73(4), A35 a: the days from the referral to the end of the proceeding (10 March) do not count."""
    resumed = passed(LAW, OBJECTED.format(year) + f"{year}-03-10 court.yield", answers={"A35": "a"})
    assert resumed.state == "presented"
    assert [running.day for running in resumed.running if running.term.id == term] == [day(last)]


@pytest.mark.parametrize("year", YEARS.values())
def test_an_objection_to_the_council_is_overcome_or_not(year: str, passed: Passed) -> None:
    """Overcome, the decision stands and there is no second objection; not overcome, its effect is A35."""
    assert passed(LAW, OBJECTED.format(year)).state == "objection-to-court"
    stands = OBJECTED.format(year) + f"{year}-03-10 court.overcome-objection\n"
    assert passed(LAW, stands).state == "unconstitutional"
    with pytest.raises(RefusedError):
        passed(LAW, stands + f"{year}-03-12 president.object-to-court")
    fallen = OBJECTED.format(year) + f"{year}-03-10 court.yield"
    assert passed(LAW, fallen).questions[-1] == "A35"
    assert passed(LAW, fallen, answers={"A35": "b"}).state == "adopted"


# -- urgent bills -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", YEARS.values())
@pytest.mark.parametrize(("answer", "last"), [(None, "02-10"), ("a", "02-10"), ("b", "02-28")])
def test_the_month_of_a_bill_declared_urgent_later_runs_from_its_introduction_or_from_the_declaration(
    answer: str | None, last: str, year: str, passed: Passed
) -> None:
    """Art. 61(2): "within a month of its introduction", on 10 January, declared urgent on the 31st (L-11)."""
    text = IN_MAJILIS.format(year) + f"{year}-01-31 president.declare-urgent\n"
    answers = {"L-11": answer} if answer else {}
    declared = passed(LAW, text, answers=answers)
    (term,) = (one for one in declared.running if one.term.id == "urgent-month")
    assert term.day == day(f"{year}-{last}")
    rivals = {(rival.question, rival.answer): term.under(rival).day for rival in term.rivals}
    assert rivals == ({} if answer else {("L-11", "b"): day(f"{year}-02-28")})
    with pytest.raises(RefusedError, match="the month for the urgent bill has passed"):
        passed(LAW, f"{text}{year}-{last} president.decree-law", answers={"L-11": answer or "a"})
    over = day(f"{year}-{last}") + DAY
    assert passed(LAW, f"{text}{over} president.decree-law", answers=answers).memory["decree-law"] is True


@pytest.mark.parametrize("year", YEARS.values())
def test_a_bill_introduced_as_urgent_leaves_no_question_of_its_first_day(year: str, passed: Passed) -> None:
    (term,) = (
        one for one in passed(LAW, IN_MAJILIS.format(year), track="urgent").running if one.term.id == "urgent-month"
    )
    assert (term.day, term.rivals) == (day(f"{year}-02-10"), ())


@pytest.mark.parametrize("year", YEARS.values())
def test_a_month_that_is_over_under_one_answer_alone_is_not_told_as_missed(year: str, passed: Passed) -> None:
    """Adopted on 20 February: 41 days after the introduction, 20 after the declaration."""
    text = IN_MAJILIS.format(year) + f"{year}-01-31 president.declare-urgent\n{year}-02-20 initiator.withdraw"
    passage = passed(LAW, text, initiator="government")
    assert [end.kept for end in passage.ended if end.id == "urgent-month"] == [None]


@pytest.mark.parametrize("year", YEARS.values())
def test_a_decree_with_force_of_law_waits_for_the_month(year: str, passed: Passed) -> None:
    """Only when Parliament has not considered the urgent bill within a month of its introduction (art. 61(2))."""
    text = IN_MAJILIS.format(year)
    with pytest.raises(RefusedError, match="the month for the urgent bill has passed"):
        passed(LAW, f"{text}{year}-02-10 president.decree-law", track="urgent")
    issued = passed(LAW, f"{text}{year}-02-11 president.decree-law", track="urgent")
    assert (issued.state, issued.memory["decree-law"]) == ("majilis-plenary", True)
    with pytest.raises(RefusedError, match="bill declared urgent"):
        passed(LAW, f"{text}{year}-02-11 president.decree-law")


def test_no_decree_with_force_of_law_since_2017(passed: Passed) -> None:
    """The Law of 10 March 2017 abolished the urgent bill and the decree."""
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed(
            LAW,
            "2017-01-10 initiator.introduce\n2017-01-12 majilis.accept\n2017-03-10 president.decree-law",
            track="urgent",
        )
    last = "2017-01-10 initiator.introduce\n2017-01-12 majilis.accept\n2017-03-09 president.decree-law"
    assert passed(LAW, last, track="urgent").memory["decree-law"] is True


# -- sessions whose days were not read: the Kurultai --------------------------------------------------------------------

KURULTAI_2028 = (
    "2028-02-10 initiator.introduce\n2028-02-12 kurultai.refer-to-committees\n2028-03-01 kurultai.committee-conclusion\n"
    "2028-03-05 kurultai.adopt\n"
)


@pytest.mark.parametrize("kind", [LAW, CONSTITUTIONAL])
@pytest.mark.parametrize("answer", ["a", "b"])
def test_the_month_on_objections_ends_on_a_day_once_the_kurultai_has_acted(
    kind: str, answer: str, passed: Passed
) -> None:
    """Const. 2026 art. 58(3), KL 24(2): returned on 20 October 2026, to 20 November; an act shows that it sits."""
    passage = passed(kind, KURULTAI_RETURNED.format("no"), answers={"K-A7": answer})
    (running,) = passage.running
    assert (running.term.id, running.day) == ("objections-month", day("2026-11-20"))
    assert on(passage, day("2026-11-20")).state == "returned"
    assert on(passage, day("2026-11-21")).state == "not-adopted"


@pytest.mark.parametrize("kind", [LAW, CONSTITUTIONAL])
def test_objections_are_not_overcome_after_the_month(kind: str, passed: Passed) -> None:
    """On its last day the Kurultai may still vote; ten months later the objections have long been accepted."""
    text = KURULTAI_RETURNED.format("no")
    assert passed(kind, text + "2026-11-20 kurultai.override kurultai=120").state == "overridden"
    for late in ("2026-11-21", "2027-09-20"):
        with pytest.raises(RefusedError, match="the bill's path has ended"):
            passed(kind, f"{text}{late} kurultai.override kurultai=120")


def test_a_lapse_of_a_session_to_come_must_be_recorded_on_its_day(passed: Passed) -> None:
    text = KURULTAI_RETURNED.format("no")
    assert passed(LAW, text + "2026-11-21 clock.objections-lapse").state == "not-adopted"
    for wrong in ("2026-11-19", "2026-11-20", "2026-11-22"):
        with pytest.raises(RefusedError):
            passed(LAW, f"{text}{wrong} clock.objections-lapse")


@pytest.mark.parametrize(
    ("returned", "earliest", "latest"),
    [("2028-05-27", "2028-06-27", "2028-06-27"), ("2028-06-10", "2028-09-10", "2028-09-16")],
)
def test_a_month_that_touches_june_ends_within_a_few_days(
    returned: str, earliest: str, latest: str, passed: Passed
) -> None:
    """The session closes on one of the last days of June and opens on one of the first of September."""
    text = f"{KURULTAI_2028}{returned[:8]}01 parliament.present\n{returned} president.return wording=no"
    passage = passed(LAW, text)
    (running,) = passage.running
    assert (running.earliest, running.latest) == (day(earliest), day(latest))
    assert on(passage, day(latest)).state == "returned"
    assert on(passage, day(latest) + DAY).state == "not-adopted"


@pytest.mark.parametrize(
    ("closes", "presumed"), [("2028-06-28", ["session-closes"]), ("2028-06-30", ["session-closes"])]
)
def test_the_end_of_a_session_to_come_is_presumed_on_one_of_its_last_days(
    closes: str, presumed: list[str], passed: Passed
) -> None:
    passage = passed(LAW, f"{KURULTAI_2028}2028-06-10 parliament.present\n{closes} clock.session-closes")
    assert [need.id for need in passage.journal[-1].presumed] == presumed


def test_a_session_to_come_does_not_close_in_the_middle_of_the_year(passed: Passed) -> None:
    with pytest.raises(RefusedError, match="the calendar has no such event then"):
        passed(LAW, KURULTAI_2028 + "2028-03-10 parliament.present\n2028-03-20 clock.session-closes")


@pytest.mark.parametrize("opened", ["2028-09-01", "2028-09-04"])
def test_a_return_on_one_of_the_days_on_which_a_session_to_come_may_open_is_not_refused(
    opened: str, passed: Passed
) -> None:
    """KL 23(4) against 23(3): whether the day opens the session is not known, so the open question K-A6 is met."""
    presented = KURULTAI_2028 + "2028-06-20 parliament.present\n"
    assert passed(LAW, f"{presented}{opened} president.return").questions[-1] == "K-A6"
    for other in ("2028-08-31", "2028-09-05"):
        with pytest.raises(RefusedError, match="first day of the next regular session"):
            passed(LAW, f"{presented}{other} president.return")


@pytest.mark.parametrize("voted", ["2026-07-01", "2026-08-22"])
def test_the_kurultai_does_not_act_before_it_is_elected(voted: str, passed: Passed) -> None:
    """Its powers begin with its first session, after the election of 23 August 2026 (Const. 2026 art. 52(2))."""
    text = "2026-07-01 initiator.introduce\n"
    with pytest.raises(RefusedError):
        passed(LAW, f"{text}{voted} kurultai.refer-to-committees")


# -- all of them --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("edition", [*YEARS, "2026"])
def test_every_term_of_these_editions_is_tried(edition: str) -> None:
    """No term of a procedure is left out of the tables above."""
    tried = {case.term for case in LAPSES if edition_of(case.text) == edition}
    tried |= {case.term for case in MISSABLE if edition_of(case.text) == edition}
    tried |= {term for _, text, term, _ in (*OTHER, *OF_REVIEW) if edition_of(text) == edition}
    tried |= {"confidence-48-hours"}
    tried |= {"senate-alone-10"} if edition in ("2007", "2012", "2013") else set()  # tried where the Senate acts alone
    tried |= {"objection-to-court-10"} if edition in ("1995", "2007") else set()
    tried |= {"objection-to-court-month"} if edition in ("2007", "2012", "2013") else set()
    tried |= {"majilis-to-senate-10"} if edition in ("1995", "2007") else set()
    tried |= {REGISTRATION} if edition != "1995" and edition in YEARS else set()
    known = {term.id for procedure in timetable.edition(edition).procedures for term in procedure.all_terms}
    assert tried == known


@pytest.mark.parametrize("answer", ["a", "b", "c"])
def test_the_change_of_may_2007_moves_the_terms_to_sign_alone(answer: str, passed: Passed) -> None:
    """L-7: art. 44(2) and 53(3) had other lengths; the Council's month (art. 73(3)) was and is a month."""
    text = "2007-04-02 initiator.introduce\n2007-04-10 majilis.adopt\n2007-04-12 senate.register\n2007-05-10 senate.approve\n"
    text += "2007-05-14 parliament.present\n2007-05-16 chair.refer"
    reviewed = on(passed(LAW, text, answers={"L-7": answer}), day("2007-05-25"))
    terms = {running.term.id: running for running in reviewed.running}
    assert "L-7" in reviewed.questions
    council = terms["council-month"]
    assert (council.start[0], council.rivals, council.open_question) == (day("2007-05-16"), (), None)
    signing = next(running for name, running in terms.items() if name.startswith("president-"))
    assert {rival.question for rival in signing.rivals} == {"L-7"}
