# ruff: noqa: FBT003 (a fact has a truth value, as in the editions)
"""Conditions: three-valued, told in words, and exclusive only where they truly are."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.conditions import record as c
from lawflow.law.conditions.bill import AskedOf, InitiatedBy
from lawflow.law.conditions.calendar import OfTheDay, Sits, TermMissed, TermRuns
from lawflow.law.conditions.condition import Concern
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.facts import Facts
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.majorities import THREE_QUARTERS, TWO_THIRDS, Tally, Verdict
from lawflow.parliaments.kz.bills import INITIATORS, SUBJECTS
from lawflow.parliaments.kz.organs import ORGANS
from lawflow.parliaments.kz.words import MONEY_OPINION, MONEY_OPINION_OF_ALL
from tests.proof.together import together

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition, Demand
    from lawflow.law.majorities import Share

WORDS = Label("шарт", "условие", "condition")
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
SEATS = {"majilis": (98,), "senate": (50,), "kurultai": (145,)}
EVERY = tuple(
    dict.fromkeys(
        need
        for edition in timetable.editions()
        for procedure in edition.procedures
        for step in procedure.all_steps
        for need in step.needs
    )
)


def facts(**known: Any) -> Facts:
    bill = Bill(
        known.pop("kind", "law"),
        frozenset(known.pop("tracks", ())),
        known.pop("initiator", None),
        known.pop("money", None),
        known.pop("subject", None),
    )
    votes = known.pop("votes", {})
    return Facts(bill, known.pop("says", {}), votes, known.pop("memory", {}), lambda chamber: SEATS[chamber], **known)


MAYBE = st.sampled_from((True, False, None))
COUNTS = st.one_of(st.none(), st.integers(0, 50))
MEMORY = st.dictionaries(
    st.sampled_from(
        (
            "commission",
            "objected",
            "objections-wording",
            "four-fifths",
            "court-objected",
            "court-opinion",
            "government-opinion",
            "first-reading",
            "committees-conclusion",
        )
    ),
    st.booleans(),
)
SITUATIONS = st.builds(
    lambda memory, wording, partial, tallies, tracks, initiator, money, subject, closes, days: facts(
        memory=memory,
        says={key: value for key, value in (("wording", wording), ("partial", partial)) if value is not None},
        votes={chamber: Tally(*counts) for chamber, counts in zip(SEATS, tallies, strict=True)},
        tracks=tracks,
        initiator=initiator,
        money=money,
        subject=subject,
        closes=closes,
        reopens=closes,
        days=(min(days), max(days)),
    ),
    MEMORY,
    MAYBE,
    MAYBE,
    st.tuples(*(st.tuples(COUNTS, COUNTS) for _ in SEATS)),
    st.sets(st.sampled_from(("priority", "urgent", "emergency", "confidence"))),
    st.one_of(st.none(), st.sampled_from(tuple(INITIATORS))),
    MAYBE,
    st.one_of(st.none(), st.sampled_from(list(SUBJECTS))),
    MAYBE,
    st.tuples(*[st.dates(date(1996, 1, 30), date(2026, 6, 30))] * 2),
)


@given(SITUATIONS)
def test_conditions_that_exclude_one_another_never_both_hold(situation: Facts) -> None:
    """What the procedures take for exclusive is so, whatever the record says."""
    holding = [need for need in EVERY if need.verdict(situation) is MET]
    for one, other in combinations(holding, 2):
        assert not one.excludes(other), (one.id, other.id)
        assert not other.excludes(one), (one.id, other.id)


@given(SITUATIONS)
def test_every_condition_says_what_was_found_and_what_is_needed(situation: Facts) -> None:
    """In any situation a refusal finds its words."""
    for need in EVERY:
        assert isinstance(need.verdict(situation), Verdict)
        assert need.found(situation).en
        assert need.needed(situation).en


def found(demand: Demand, situation: Facts) -> object:
    """What stands in the place that a demand looks at; of votes, whether the share is reached."""
    where, name = demand.read
    match where:
        case "act":
            return situation.says.get(name)
        case "memory":
            return situation.memory.get(name)
        case "bill":
            return getattr(situation.bill, name)
        case "track":
            return name in situation.bill.tracks
        case "term":
            return name in situation.missed
        case "day":
            return _of_the_day(name, situation)
    (share,), (chamber, _, side) = demand.values, name.partition(":")
    tally = situation.votes[chamber].turned if side else situation.votes[chamber]
    reached = tally.reaches(cast("Share", share), situation.seats(chamber))
    return {MET: share, UNMET: "less", UNKNOWN: None}[reached]


def _of_the_day(name: str, situation: Facts) -> object:
    """Return what is known of the day; of a rule with a first or a last day, whether it is in force."""
    if not name.startswith("in-force:"):
        what, _, chamber = name.partition(":")
        return situation.sits(chamber) if what == "sits" else getattr(situation, name)
    first, _, last = name.removeprefix("in-force:").partition("..")
    bounds = (date.fromisoformat(first) if first else date.min, date.fromisoformat(last) if last else date.max)
    inside = [bounds[0] <= day <= bounds[1] for day in situation.days]
    apart = situation.days[0] > bounds[1] or situation.days[1] < bounds[0]
    return True if all(inside) else False if apart else None


@given(SITUATIONS)
def test_what_a_condition_demands_is_what_it_judges_by(situation: Facts) -> None:
    """A condition stands in the way exactly where none of its demands is met."""
    for need in EVERY:
        if need.demands:
            met = any(demand.met_by(found(demand, situation)) for demand in need.demands)
            assert met is (need.verdict(situation) is not UNMET), need.id


@given(SITUATIONS, SITUATIONS)
def test_a_condition_looks_at_nothing_that_it_does_not_name(one: Facts, other: Facts) -> None:
    """Where all that it reads is the same, its verdict is the same."""
    for need in EVERY:
        where = {read.where for read in need.reads}
        names = {name: {read.name for read in need.reads if read.where == name} for name in where}
        mixed = attrs.evolve(
            other,
            says={**other.says, **{n: one.says.get(n) for n in names.get("act", ())}},
            memory={**other.memory, **{n: one.memory.get(n) for n in names.get("memory", ())}},
            votes={
                **other.votes,
                **{n: one.votes[n] for n in (name.partition(":")[0] for name in names.get("votes", ()))},
            },
            bill=attrs.evolve(
                other.bill if "track" not in where else attrs.evolve(other.bill, tracks=one.bill.tracks),
                **{n: getattr(one.bill, n) for n in names.get("bill", ())},
            ),
            missed=one.missed,
            closes=one.closes,
            reopens=one.reopens,
            sits=one.sits,
            days=one.days,
        )
        assert need.verdict(mixed) is need.verdict(one), need.id


@together({f"{n}: {need.id}": (need,) for n, need in enumerate(EVERY)})
def test_a_condition_answers_for_its_step(need: Condition) -> None:
    """It reads something; what it asks of the record would satisfy it; it looks at what it asks earlier acts for."""
    assert need.reads
    assert need.asks_for is None or need.asks_for in need.facts
    assert bool(need.majorities or need.backing or need.against) is (need.concern is Concern.VOTES)
    assert not need.ordinary or need.decides_route
    assert not need.stays_open or need.decides_route
    for field, value in need.record:
        assert need.verdict(facts(says={field: value})) is MET
    for initiator in INITIATORS:
        ruled_out = need.rules_out(Bill("law", initiator=initiator), ())
        assert not ruled_out or need.verdict(facts(initiator=initiator)) is UNMET
        assert not need.reserved_to or ruled_out is (initiator not in need.reserved_to)


@together({f"{n}: {need.id}": (need,) for n, need in enumerate(EVERY)})
def test_a_condition_has_a_name_and_three_labels(need: Condition) -> None:
    """Ids are ASCII; labels stand in Kazakh, Russian and English."""
    assert need.id.isascii()
    assert all(need.label.text(lang).strip() for lang in LANGUAGES)
    assert len({need.label.kk, need.label.ru, need.label.en}) == 3
    assert not need.excludes(need)


@pytest.mark.parametrize(("ayes", "verdict"), [(65, UNMET), (66, MET), (None, UNKNOWN)])
def test_two_thirds_of_98_are_66_and_without_counts_a_vote_is_presumed(ayes: int | None, verdict: Verdict) -> None:
    """Two thirds of 98 are 66; without counts it is presumed."""
    assert Carried(ORGANS["majilis"], TWO_THIRDS).verdict(facts(votes={"majilis": Tally(ayes)})) is verdict
    assert Carried(ORGANS["majilis"], TWO_THIRDS).verdict(facts()) is UNKNOWN


@pytest.mark.parametrize(
    ("majilis", "senate", "verdict"),
    [
        (65, 34, MET),
        (66, 33, MET),
        (65, 33, MET),
        (66, 34, UNMET),
        (None, 33, MET),
        (66, None, UNKNOWN),
        (None, None, UNKNOWN),
    ],
)
def test_missed_in_either(majilis: int | None, senate: int | None, verdict: Verdict) -> None:
    """Short in one chamber is short; both must be shown to reach the share to disprove it."""
    votes = {"majilis": Tally(majilis), "senate": Tally(senate)}
    assert Missed((ORGANS["majilis"], ORGANS["senate"]), TWO_THIRDS).verdict(facts(votes=votes)) is verdict


def test_missed_proven_needs_counts() -> None:
    """Where only counts will do, a silent record does not show a short vote."""
    assert Missed((ORGANS["senate"],), proven=True).verdict(facts()) is UNMET
    assert Missed((ORGANS["senate"],), proven=True).verdict(facts(votes={"senate": Tally(25)})) is MET


def test_a_vote_that_carries_a_share_cannot_miss_it() -> None:
    """Nor a lesser one; but two thirds may be missed where a majority is carried."""
    assert Carried(ORGANS["senate"], TWO_THIRDS).excludes(Missed((ORGANS["senate"],), TWO_THIRDS))
    assert Missed((ORGANS["senate"],), TWO_THIRDS).excludes(Carried(ORGANS["senate"], THREE_QUARTERS))
    assert not Carried(ORGANS["senate"]).excludes(Missed((ORGANS["senate"],), TWO_THIRDS))
    assert not Carried(ORGANS["senate"], TWO_THIRDS).excludes(Missed((ORGANS["majilis"], ORGANS["senate"]), TWO_THIRDS))
    assert not Carried(ORGANS["senate"]).excludes(Missed((ORGANS["majilis"],)))


def test_another_share_is_another_condition() -> None:
    """One vote more or less is noticed: the verdict changes at the threshold."""
    for step in timetable.procedure("2023/law").steps:
        for need in step.needs:
            if isinstance(need, Carried):
                size = SEATS[need.chamber][0]
                share = attrs.evolve(need.share, num=need.share.num * size + need.share.den, den=need.share.den * size)
                more = need.changed(share=share)
                votes = facts(votes={need.chamber: Tally(need.share.needed(size))})
                assert (need.verdict(votes), more.verdict(votes)) == (MET, UNMET)


@pytest.mark.parametrize(
    ("need", "known", "verdict"),
    [
        (c.says("wording", False, WORDS), {"says": {"wording": False}}, MET),
        (c.says("wording", False, WORDS), {}, UNMET),
        (c.does_not_say("wording", False, WORDS), {}, MET),
        (c.does_not_say("wording", False, WORDS), {"says": {"wording": False}}, UNMET),
        (c.remembers("commission", True, WORDS), {"memory": {"commission": True}}, MET),
        (c.remembers("commission", True, WORDS), {}, UNMET),
        (c.remembers("objections-wording", None, WORDS), {}, MET),
        (c.forgets("objected", True, WORDS), {}, MET),
        (c.on_track("emergency", WORDS), {"tracks": ["emergency"]}, MET),
        (c.on_track("emergency", WORDS), {}, UNMET),
        (c.off_track("emergency", WORDS), {}, MET),
        (c.of_subject("budget", WORDS), {"subject": "budget"}, MET),
        (c.of_subject("budget", WORDS), {}, UNMET),
        (c.not_of_subject("budget", WORDS), {}, MET),
        (c.RememberedAs("w", True, WORDS), {}, UNKNOWN),
        (c.RememberedAs("w", True, WORDS), {"memory": {"w": True}}, MET),
        (c.RememberedAs("w", True, WORDS), {"memory": {"w": False}}, UNMET),
        (c.Given("court-opinion", WORDS), {}, UNKNOWN),
        (c.Given("court-opinion", WORDS), {"memory": {"court-opinion": True}}, MET),
        (c.Given("court-opinion", WORDS), {"memory": {"court-opinion": False}}, UNMET),
        (InitiatedBy((INITIATORS["government"],)), {}, UNKNOWN),
        (InitiatedBy((INITIATORS["government"],)), {"initiator": "government"}, MET),
        (InitiatedBy((INITIATORS["government"],)), {"initiator": "deputies"}, UNMET),
        (AskedOf("code-read", ("code",), "first-reading", WORDS), {}, MET),
        (AskedOf("code-read", ("code",), "first-reading", WORDS), {"subject": "code"}, UNMET),
        (
            AskedOf("code-read", ("code",), "first-reading", WORDS),
            {"subject": "code", "memory": {"first-reading": True}},
            MET,
        ),
        (TermMissed("urgent-month", WORDS), {}, UNMET),
        (TermMissed("urgent-month", WORDS), {"missed": {"urgent-month"}}, MET),
        (TermMissed("urgent-month", WORDS), {"lapsing": {"urgent-month"}}, UNKNOWN),
        (TermRuns("objection-to-court-month", WORDS), {}, MET),
        (TermRuns("objection-to-court-month", WORDS), {"lapsing": {"objection-to-court-month"}}, MET),
        (TermRuns("objection-to-court-month", WORDS), {"past": {"objection-to-court-month"}}, UNMET),
        (OfTheDay("closes", "session-closes", WORDS, WORDS), {}, UNKNOWN),
        (OfTheDay("closes", "session-closes", WORDS, WORDS), {"closes": True}, MET),
        (OfTheDay("closes", "session-closes", WORDS, WORDS), {"closes": False}, UNMET),
        (OfTheDay("reopens", "reopening-day", WORDS, WORDS), {}, UNKNOWN),
        (OfTheDay("reopens", "reopening-day", WORDS, WORDS), {"reopens": True}, MET),
        (OfTheDay("reopens", "reopening-day", WORDS, WORDS), {"reopens": False}, UNMET),
        (Sits("majilis", holds=False, words=WORDS, otherwise=WORDS), {}, UNKNOWN),
        (Sits("majilis", holds=False, words=WORDS, otherwise=WORDS), {"sits": lambda _: False}, MET),
        (Sits("majilis", holds=False, words=WORDS, otherwise=WORDS), {"sits": lambda _: True}, UNMET),
        (Sits("majilis", holds=True, words=WORDS, otherwise=WORDS), {"sits": lambda _: True}, MET),
        (Sits("majilis", holds=True, words=WORDS, otherwise=WORDS), {"sits": lambda _: False}, UNMET),
    ],
)
def test_circumstances(need: Condition, known: dict[str, Any], verdict: Verdict) -> None:
    """What is recorded holds or not; what is not recorded is presumed only where the law presumes."""
    assert need.verdict(facts(**known)) is verdict


@pytest.mark.parametrize(
    ("known", "verdict"),
    [
        ({}, MET),
        ({"money": False, "initiator": "deputies"}, MET),
        ({"money": True, "initiator": "government"}, MET),
        ({"money": True, "initiator": "president"}, MET),
        ({"money": True}, UNKNOWN),
        ({"money": True, "initiator": "deputies"}, UNMET),
        ({"money": True, "initiator": "deputies", "memory": {"government-opinion": True}}, MET),
        ({"money": True, "initiator": "deputies", "memory": {"government-opinion": False}}, UNMET),
        ({"money": True, "memory": {"government-opinion": False}}, UNMET),
    ],
)
def test_the_opinion_on_a_money_bill(known: dict[str, Any], verdict: Verdict) -> None:
    """Art. 61(6): asked of deputies; not of the President since 2007, nor of the Government itself."""
    assert MONEY_OPINION.verdict(facts(**known)) is verdict


def test_the_president_needed_the_opinion_where_no_rule_spared_him() -> None:
    """An initiator is spared only where the edition names him."""
    assert MONEY_OPINION_OF_ALL.verdict(facts(money=True, initiator="president")) is UNMET
