"""What changed between editions: every change has a history that both machines tell apart, or a proof that none does."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.passage.refusal import TOO_EARLY
from lawflow.study.compare.change import Rules
from lawflow.study.compare.comparing import compare, compare_editions
from lawflow.study.compare.differing import differing
from lawflow.study.histories.starting import starts
from lawflow.views.content.rules import rules_in_words
from lawflow.views.objects.compare import compare_page
from tests.proof.sizes import FULL
from tests.space.bills import each_tried

if TYPE_CHECKING:
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.study.compare.change import Change, Comparison

LONGEST = {("2007", "2012"), ("2012", "2013"), ("2013", "2017")}
PAIRS = [pair for pair in pairwise(timetable.names()) if FULL or pair not in LONGEST]
"""By default without the three reforms that take longest."""
each_reform = pytest.mark.parametrize("pair", PAIRS, ids="-".join)
REFORM = [
    ("the silence of the Senate for sixty days adopts", "clock.senate-silent", "senate-pending", "law"),
    ("a whole rejection goes to conciliation", "senate.reject", "senate-pending", "law"),
    ("and the Mäjilis re-approves it no longer", "majilis-on-rejection", "majilis-on-rejection", "law"),
    ("the Mäjilis is left alone with its own text", "majilis-revote", "majilis-revote", "law"),
    ("after it refused the text of the commission", "majilis.refuse-commission-text", "majilis-on-commission-text", "law"),
    ("a return to the Mäjilis offers a wording", "senate.return-changes", "senate-pending", "law"),
    ("constitutional laws go to a joint session", "joint-first-reading", "joint-first-reading", "constitutional-law"),
    ("in two readings", "joint-second-reading", "joint-second-reading", "constitutional-law"),
    ("and so do the objections to them", "joint-on-objections", "joint-on-objections", "constitutional-law"),
    ("emergency bills are dealt with in joint session", "joint-vote", "joint-vote", "law"),
    ("the Government may act in their place for a time", "government.temporary-act", "submitted", "law"),
]  # fmt: skip


@cache
def reform(pair: tuple[str, str]) -> Comparison:
    one, other = map(timetable.edition, pair)
    return compare_editions(one, other)


def about(found: Comparison, subject: str, stage: str = "", kind: str = "law") -> Change:
    return next(
        change
        for change in found.changes
        if change.subject == subject and kind in change.kinds and (not stage or stage in change.stages) and change.what != "ground"
    )  # fmt: skip


@pytest.mark.parametrize(("found", "subject", "stage", "kind"), REFORM, ids=[row[0] for row in REFORM])
def test_the_reform_of_2023_is_found(found: str, subject: str, stage: str, kind: str) -> None:
    """Each with a history that the machines of 2017 and 2023 tell apart."""
    change = about(reform(("2017", "2023")), subject, stage, kind)
    assert change.witness is not None, found
    assert change.witness.confirmed
    assert (change.witness.apart == "last-day") is (change.what == "term")


@pytest.mark.parametrize("subject", ["majilis.adopt", "senate.approve", "court"])
def test_the_roles_of_the_chambers_and_the_court_change_their_names(subject: str) -> None:
    """To 2022 the Mäjilis approves and the Senate adopts; a change of names needs no history."""
    (change,) = [one for one in reform(("2017", "2023")).changes if one.subject == subject and one.what == "name"]
    assert change.equal
    assert change.witness is None


@each_reform
def test_every_change_is_shown_or_proved_to_show_nowhere(pair: tuple[str, str]) -> None:
    found = reform(pair)
    assert found.changes
    for change in found.changes:
        shown = change.witness is not None and change.witness.confirmed
        of_both = bool(change.before.cites and change.after.cites)
        apart = change.witness is None and not change.equal and of_both
        assert shown is not change.equal or apart, (change.subject, change.stages)


@each_reform
def test_an_example_comes_to_the_rule_that_changed_under_both_editions_that_have_it(pair: tuple[str, str]) -> None:
    """That the Kurultai's committees are unknown to 2023 shows nothing of the deputies who may refer a law to the Court."""
    for change in reform(pair).changes:
        if change.witness is None:
            continue
        if change.before.terms and change.after.terms:
            assert change.witness.by_both, change.subject
        elif change.before.steps and change.after.steps and change.what == "step":
            tried = [{act.act for act in history.acts} for history in change.witness.histories]
            assert all(change.subject in acts for acts in tried), (change.subject, change.stages)


@each_reform
def test_no_two_changes_of_one_act_read_alike(pair: tuple[str, str]) -> None:
    """What changed alike at several stages is told once: the Senate alone takes a bill up from each of nine."""
    one, other = (timetable.edition(name).procedure("law") for name in pair)
    assert one is not None
    assert other is not None
    page = compare_page(compare(one, other))
    told = [
        (change["subject"], *change["aspects"], change["before"]["text"]["en"], change["after"]["text"]["en"])
        for change in page["changes"]
        if change["what"] == "step"
    ]
    assert [row for row, times in Counter(told).items() if times > 1] == []


def test_a_track_that_an_act_puts_a_bill_on_is_seen_where_a_term_begins() -> None:
    """The recess does not stop the month on objections to a priority bill since 2013 (art. 20(1)); in 2012 it stopped it of any."""
    (change,) = [
        one for one in reform(("2012", "2013")).changes if one.subject == "objections-month" and "law" in one.kinds
    ]
    assert change.witness is not None
    assert change.witness.confirmed
    assert "president.declare-priority" in [act.act for act in change.witness.histories[0].acts]
    assert None not in change.witness.ends
    returned = [history.acts[-1].when.first for history in change.witness.histories]
    days = [(end - on).days for on, end in zip(returned, change.witness.ends, strict=True) if on and end]
    assert days[0] > 90  # July and August are left out
    assert days[1] <= 31  # a month


def test_a_rule_whose_footing_alone_changed_within_an_edition_is_no_other_rule() -> None:
    """The sixty days of 2017 rest on the Senate's Reglament to 26 December 2019: before and after they are the same."""
    about_it = [one for one in reform(("2013", "2017")).changes if one.subject == "senate-60"]
    assert {one.what for one in about_it} <= {"ground"}
    recalls = [one for one in reform(("2012", "2013")).changes if one.subject == "senate.recall" and "law" in one.kinds]
    for change in recalls:
        words = rules_in_words(timetable.edition("2013").procedure("law"), change.after)  # type: ignore[arg-type]  # laws are of every edition
        assert "2016" not in words.en


def test_an_act_of_the_clock_is_refused_by_the_edition_that_is_asked() -> None:
    """The sixty days of the Senate are none of a budget's before 2007: not because of a day on which 2007 already rules."""
    change = about(reform(("1995", "2007")), "clock.senate-silent", "senate-pending")
    assert change.witness is not None
    refused = change.witness.histories[0].refused
    assert refused is not None
    assert refused.edition == "1995"


@pytest.mark.parametrize(
    ("pair", "gone", "subject", "days"),
    [
        (("2017", "2023"), "return-12", "return-10", ((12, "days"), (10, "days"))),
        (("2017", "2023"), "return-14", "return-10", ((14, "days"), (10, "days"))),
        (("1995", "2007"), "president-15-working-days", "president-month", ((15, "working-days"), (1, "months"))),
        (("1995", "2007"), "sign-after-override-7", "sign-after-override-month", ((7, "days"), (1, "months"))),
    ],
)
def test_a_term_that_another_takes_over_from_is_told_once_with_both_lengths(
    pair: tuple[str, str], gone: str, subject: str, days: tuple[tuple[int, str], tuple[int, str]]
) -> None:
    """The return to the Mäjilis took twelve or fourteen days, since 2023 ten: neither edition is without a term for it."""
    told = [one for one in reform(pair).changes if "law" in one.kinds and gone in one.terms[0]]
    assert [(one.subject, one.aspects, one.equal) for one in told] == [(subject, ("length",), False)]
    (change,) = told
    assert tuple((side.terms[0].length, side.terms[0].count.value) for side in (change.before, change.after)) == days
    assert change.witness is None or None not in change.witness.ends


def test_a_term_as_long_that_leaves_other_days_out_is_told_as_counted_otherwise() -> None:
    """Sixty days and a month are as long since 22 June 2012; what changed is that the time between sessions is left out of them."""
    for pair, terms in (
        (("2007", "2012"), {"senate-60", "objections-month"}),
        (("2013", "2017"), {"objections-month"}),
    ):
        found = differing(*(timetable.procedure(f"{edition}/law") for edition in pair))
        assert {one.subject for one in found if one.aspects == ("counting",)} == terms
        assert not [one.subject for one in found if "length" in one.aspects]


@pytest.mark.parametrize(
    ("pair", "acts"),
    [
        (("1995", "2007"), {"referendum.adopt"}),
        (
            ("2013", "2017"),
            {"president.propose-amendment", "parliament.adopt-four-fifths", "president.call-referendum"},
        ),
    ],
)
def test_what_an_act_now_asks_for_is_told_though_a_silent_record_is_presumed_to_have_it(
    pair: tuple[str, str], acts: set[str]
) -> None:
    """A majority in two thirds of the regions since 2007 (art. 91(1)), the prior opinion since 2017 (art. 91(3)): no history shows them."""
    one, other = (timetable.procedure(f"{edition}/constitutional-amendment") for edition in pair)
    told = [
        change for change in compare(one, other).changes if change.subject in acts and change.aspects[0] == "condition"
    ]
    assert {change.subject for change in told} == acts
    assert not [change.subject for change in told if change.equal]


def test_the_month_of_the_council_is_the_courts_under_another_name() -> None:
    """A month to decide under both (art. 73(3)): nothing is gone, and nothing new."""
    about_it = [one for one in reform(("2017", "2023")).changes if one.subject in ("court-month", "council-month")]
    assert {one.what for one in about_it} == {"name", "ground"}


def test_two_terms_of_one_name_that_other_acts_begin_are_one_gone_and_one_new() -> None:
    """Seven days of the Mäjilis on the conclusion (1996), seven to send what it approved to the Senate (2012)."""
    told = [one for one in reform(("2007", "2012")).changes if one.subject == "commission-text-7"]
    assert sorted((one.what, *one.aspects) for one in told) == [("term", "added"), ("term", "removed")]
    for change in told:
        assert change.witness is not None
        assert [end is None for end in change.witness.ends] == [not ids for ids in change.terms]


def test_a_vote_that_may_now_carry_nothing_is_not_told_as_another_majority() -> None:
    """More than half of the senators reject a bill as a whole, before 2023 and since; of a refused wording it is another (A14)."""
    changes = {(one.subject, one.stages): one.aspects for one in reform(("2017", "2023")).changes if "law" in one.kinds}
    assert "majority" not in changes["senate.reject", ("senate-pending",)]
    assert "majority" in changes["majilis.refuse-commission-text", ("majilis-on-commission-text",)]


@each_reform
def test_a_witness_is_lawful_in_one_of_the_two_at_least(pair: tuple[str, str]) -> None:
    for change in reform(pair).changes:
        if change.witness is None:
            continue
        one, other = change.witness.histories
        lawful = [one.lawful, other.lawful]
        assert lawful.count(False) == (1 if change.witness.apart == "refused" else lawful.count(False))
        if change.witness.apart == "stage":
            assert all(lawful)
            assert one.passage.state != other.passage.state
        if change.witness.apart == "last-day":
            assert change.witness.ends != (None, None)


@each_reform
def test_an_act_is_shown_to_be_refused_for_what_changed_and_not_for_its_day_beside(pair: tuple[str, str]) -> None:
    """An example of another majority waits the 48 hours of a question of confidence under both editions."""
    for change in reform(pair).changes:
        for history in change.witness.histories if change.witness is not None else ():
            against = [blocker.found for blocker in history.refused.blockers] if history.refused is not None else []
            assert TOO_EARLY.en not in against or len(against) == 1, change.subject


@each_tried
def test_a_procedure_compared_with_itself_has_no_changes(procedure: Procedure) -> None:
    found = compare(procedure, procedure)
    assert found.changes == ()
    assert found.equal


@each_reform
def test_compared_the_other_way_round_each_change_is_told_the_other_way_round(pair: tuple[str, str]) -> None:
    there, back = reform(pair), reform((pair[1], pair[0]))
    turned = {"added": "removed", "removed": "added"}

    def told(change: Change, *, turn: bool) -> tuple[object, ...]:
        aspects = tuple(turned.get(aspect, aspect) if turn else aspect for aspect in change.aspects)
        sides = (change.before, change.after)[:: -1 if turn else 1]
        acts = () if change.witness is None else (change.witness.apart, change.witness.acts)
        return (
            change.what, aspects, change.subject, frozenset(change.stages), frozenset(change.kinds), change.equal, acts,
            *(frozenset(step.id for step in side.steps) for side in sides),
        )  # fmt: skip

    assert {told(change, turn=False) for change in there.changes} == {
        told(change, turn=True) for change in back.changes
    }


@each_tried
def test_a_law_cited_otherwise_behaves_alike(procedure: Procedure) -> None:
    """Other articles are changes of ground; that no history shows them is proved by walking both together."""
    cited = attrs.evolve(
        procedure, all_steps=tuple(attrs.evolve(step, cites=step.cites[:1] * 2) for step in procedure.all_steps)
    )
    found = compare(procedure, cited)
    assert found.equal
    assert {change.what for change in found.changes} == {"ground"}
    assert all(change.equal for change in found.changes)


def test_a_rule_told_by_one_act_more_is_no_reform() -> None:
    """To 2022 the vote was recorded with or without the acceptance before it: the stage differs, the law does not."""
    change = about(reform(("2017", "2023")), "majilis.adopt", "submitted")
    assert change.aspects == ("record", "removed")
    assert change.equal


@pytest.mark.parametrize("pair", [("2017", "2023"), ("2023", "2017")], ids="-".join)
def test_a_vote_recorded_without_the_acceptance_is_told_with_the_stage_of_the_vote_if_that_is_gone_or_new(
    pair: tuple[str, str],
) -> None:
    """Constitutional laws are before the joint session since 2023: votes of the Mäjilis go with its stage, the acts of others do not."""
    found = differing(*(timetable.procedure(f"{edition}/constitutional-law") for edition in pair))
    at = {change.subject for change in found if "submitted" in change.stages}
    assert "majilis-plenary" in {change.subject for change in found if change.what == "stage"}
    assert not at & {"majilis.adopt", "majilis.reject", "majilis.vote-short", "majilis.approve-first-reading"}
    assert "government.temporary-act" in at


@pytest.mark.parametrize("pair", [("1995", "2007"), ("2007", "1995")], ids="-".join)
def test_a_term_that_both_have_is_shown_by_a_history_that_both_play_with_a_chamber_away_if_it_waits_for_one(
    pair: tuple[str, str],
) -> None:
    """Since 2007 the fifteen days of the Mäjilis begin only while there is one; a vote that one edition refuses shows nothing of it."""
    rules = (timetable.procedure(f"{edition}/constitutional-amendment") for edition in pair)
    shown = next(one.witness for one in compare(*rules).changes if one.subject == "chamber-15" and one.what == "term")
    assert shown is not None
    assert (shown.by_both, shown.imagined) == (True, True)
    ends = dict(zip(pair, shown.ends, strict=True))
    assert ends["1995"] is not None
    assert ends["2007"] is None


def test_the_kurultai_that_meets_is_no_absence_of_a_chamber() -> None:
    """An act of it shows that it has opened, which the calendar does not know; only the Senate alone is imagined without a Mäjilis."""
    pair = timetable.procedure("2023/law"), timetable.procedure("2026/law")
    stages = [change for change in compare(*pair).changes if change.what == "stage" and change.witness is not None]
    told = {change.subject: change.witness.imagined for change in stages if change.witness is not None}
    assert (told["in-committee"], told["senate-alone"]) == (False, True)


@pytest.mark.parametrize("edition", [one for one in timetable.editions() if one.id != "2026"], ids=lambda one: one.id)
def test_no_example_begins_in_a_recess(edition: Edition) -> None:
    """Art. 59(3): regular sessions from September to June; one chamber goes on while the other is away."""
    for procedure in edition.procedures:
        calendar = procedure.parliament.calendar
        recess = [day for day in starts(procedure) if calendar.in_session(day) is False]
        assert all(any(away.covers(day) for away in calendar.absences) for day in recess), procedure.id


def test_a_term_that_another_act_starts_too_is_a_change() -> None:
    """Fifteen days of each chamber on objections since 22 June 2012 (Reglament pt 78-8), of the Mäjilis before (pt 45)."""
    one, other = (timetable.procedure(f"{edition}/law") for edition in ("2007", "2012"))
    (change,) = (change for change in differing(one, other) if (change.what, change.subject) == ("term", "chamber-15"))
    words = [
        rules_in_words(procedure, rules, started_otherwise=True).en
        for procedure, rules in ((one, change.before), (other, change.after))
    ]
    assert change.aspects == ("start",)
    assert ["confirmation of its earlier decision by the Mäjilis" in told for told in words] == [False, True]


def test_rows_of_a_term_that_read_alike_are_one() -> None:
    """The sixty days of 1995 rest on the Reglament since 20 May 1996, and run for the commission's text too since 6 June 2002.

    The length is the same on every day.
    """
    procedure = timetable.procedure("1995/law")
    sixty = Rules(terms=tuple(term for term in procedure.terms if term.id == "senate-60"))
    assert len(sixty.terms) == 3
    assert rules_in_words(procedure, sixty).en.count("≤") == 1


def test_what_holds_where_a_fact_is_so_and_where_it_is_not_is_told_once() -> None:
    """Since 2012 an own text of the Mäjilis that fails decides nothing, whether the commission's text fell before or not."""
    procedure = timetable.procedure("2012/law")
    failed = Rules(procedure.steps_by["majilis-on-commission-text", "majilis.fail-own-text"])
    assert len(failed.steps) == 2
    assert rules_in_words(procedure, failed).en.count("stays at its stage") == 1


def test_a_change_of_what_an_act_leaves_behind_is_told_by_the_act_that_reads_it() -> None:
    """2017 to 2023: a commission's wording clears a vote on the former one, which only an own text that fails asked for."""
    told = [change for change in reform(("2017", "2023")).changes if change.aspects == ("effect",)]
    assert not [change for change in told if change.subject == "commission.report" and "law" in change.kinds]


def test_a_rule_that_leads_elsewhere_is_told_though_it_leaves_another_fact_behind_too() -> None:
    """The month on objections: A33 in 2023, K-A8 in 2026; that the lapse is remembered under one alone hides nothing."""
    comparison = compare(timetable.procedure("2023/law"), timetable.procedure("2026/law"))
    found = [one for one in comparison.changes if one.subject == "clock.objections-lapse" and "returned" in one.stages]
    assert [("question" in one.aspects, one.equal) for one in found] == [(True, False)]
