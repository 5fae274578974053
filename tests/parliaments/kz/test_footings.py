"""How firmly a rule rests on its text: stated only where the text says so, in an edition of it that was read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.conditions.calendar import InForce
from lawflow.law.sources import Footing

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
RESTING_ON_NORMATIVE_ACTS = (
    "gazette.publish",
    "clock.take-effect",
    "initiator.withdraw",
    "publication-30",
    "effect-10",
)


@each_procedure
def test_a_month_of_review_from_receipt_or_acceptance_is_counted_from_the_referral_by_inference(
    procedure: Procedure,
) -> None:
    """The Council's month runs from receipt, the Court's from acceptance: neither has an act of its own."""
    months = [term for term in procedure.all_terms if term.id in ("council-month", "court-month")]
    if (procedure.edition, procedure.kind) != ("2026", "constitutional-amendment"):
        assert months
    for month in months:
        assert month.footing is Footing.INFERRED
        assert "referral" in str(month.reason and month.reason.en) or "acceptance" in str(
            month.reason and month.reason.en
        )


@each_procedure
def test_objections_accepted_in_terms_lead_to_the_offered_wording_by_inference(procedure: Procedure) -> None:
    """The texts say what follows from a missed month and from objections not overcome, not from an acceptance in terms."""
    accepted = [
        step
        for step in procedure.all_steps
        if (step.act, step.target) == ("parliament.accept-objections", "presidents-wording")
    ]
    assert not [step.id for step in accepted if step.footing is Footing.STATED]


@each_procedure
def test_a_dissolution_rests_on_the_article_that_allows_it(procedure: Procedure) -> None:
    """Art. 63 to 2026, art. 62 since; art. 55(5) only says who acts meanwhile."""
    for step in procedure.all_steps:
        if step.act == "clock.dissolution":
            assert {cite.place for cite in step.cites} & {"63(1)", "62(1)"}, step.id


@each_procedure
def test_the_law_on_legal_acts_is_stated_only_while_the_edition_that_was_read_can_have_been_in_force(
    procedure: Procedure,
) -> None:
    """It was read as of 1 January and 16 May 2020: what rests on it alone is stated to that day and inferred after."""
    if procedure.edition not in ("2017", "2023", "2026") or procedure.kind == "constitutional-amendment":
        return
    rules = [(step.id, step.cites, step.footing, step.needs) for step in procedure.all_steps]
    rules += [(term.id, term.cites, term.footing, term.when) for term in procedure.all_terms]
    resting = [
        (name, footing, needs) for name, cites, footing, needs in rules if cites[0].instrument.id == "legal-acts-law"
    ]
    for name, footing, needs in resting:
        to_its_day = "in-force:..2020-05-16" in {need.id for need in needs}
        assert (footing is Footing.STATED) == to_its_day, name
    assert any(footing is Footing.STATED for _, footing, _ in resting) == (procedure.edition == "2017")


@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_nothing_is_stated_by_the_reglament_alone_before_it_was_adopted_on_20_may_1996(kind: str) -> None:
    """Parliament met on 30 January 1996; until its Reglament the order is that of the later text by inference, and its terms do not run."""
    procedure = timetable.procedure(f"1995/{kind}")
    steps = [(step.id, step.cites, step.footing is Footing.STATED, step.needs) for step in procedure.all_steps]
    terms = [(term.id, term.cites, True, term.when) for term in procedure.all_terms]
    alone = [
        (name, needs)
        for name, cites, must_be_dated, needs in (*steps, *terms)
        if {cite.instrument.id for cite in cites} == {"reglament"} and must_be_dated
    ]
    assert alone
    for name, needs in alone:
        assert any(need.id.startswith("in-force:1996-05-20..") for need in needs), name


@pytest.mark.parametrize(("on", "runs"), [("1996-05-19", False), ("1996-05-20", True)])
def test_a_term_of_the_reglament_runs_from_its_first_day(on: str, runs: bool) -> None:
    """Twelve days and two weeks back to the Mäjilis (pts 75, 76), fifteen and ten days on the objections (pt 45)."""
    terms = {term.id: term for term in timetable.procedure("1995/law").all_terms if term.id != "senate-60"}
    for name in (
        "return-12",
        "return-14",
        "commission-text-7",
        "chamber-15",
        "senate-study-10",
        "majilis-to-senate-10",
    ):
        (dates,) = (need for need in terms[name].when if isinstance(need, InForce))
        assert dates.first is not None
        assert (dates.first <= date.fromisoformat(on)) is runs, name


UNREAD_BEFORE_THE_LAW_OF_2016 = {"in-force:2015-11-03..2016-04-05", "in-force:2016-04-06..2016-05-16"}
UNREAD_OF_THE_LAW_OF_1998 = [
    ("1995", "gazette.publish", {"in-force:..2001-12-31"}),
    ("1995", "clock.take-effect", {"in-force:..2004-08-31"}),
    ("1995", "effect-10", {"in-force:..2004-08-31"}),
    ("2007", "initiator.withdraw", {"in-force:..2009-10-13"}),
    *(("2007", name, set()) for name in ("gazette.publish", "clock.take-effect", "effect-10")),
    *(("2012", name, set()) for name in RESTING_ON_NORMATIVE_ACTS),
    *(("2013", name, UNREAD_BEFORE_THE_LAW_OF_2016) for name in RESTING_ON_NORMATIVE_ACTS),
]


@pytest.mark.parametrize(("edition", "name", "unread"), UNREAD_OF_THE_LAW_OF_1998)
def test_what_rests_on_the_law_on_normative_acts_is_inferred_on_the_days_of_which_no_text_was_read(
    edition: str, name: str, unread: set[str]
) -> None:
    """Its texts of 2004 to 2 November 2015 were read, and the notes of art. 30 and 36 date them back to 2002 and 2004."""
    for procedure in (one for one in PROCEDURES if one.edition == edition and one.kind != "constitutional-amendment"):
        rules = [
            (step.footing, step.needs)
            for step in procedure.all_steps
            if step.act == name and "referendum" not in f"{step.source} {step.target}"
        ]
        rules += [(term.footing, term.when) for term in procedure.all_terms if term.id == name]
        assert rules, procedure.id
        days = {
            need.id
            for footing, needs in rules
            if footing is Footing.INFERRED
            for need in needs
            if "in-force" in need.id
        }
        assert days == unread, procedure.id
        assert {footing for footing, _ in rules} == {Footing.STATED, *([Footing.INFERRED] if unread else [])}


@pytest.mark.parametrize(
    ("on", "cited"),
    [
        ("2016-04-05", {"normative-acts-law"}),
        ("2016-04-06", {"normative-acts-law", "legal-acts-law"}),
        ("2016-05-16", {"normative-acts-law", "legal-acts-law"}),
        ("2016-05-17", {"legal-acts-law"}),
    ],
)
@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_a_law_on_acts_is_cited_on_no_day_on_which_it_cannot_be_in_force(kind: str, on: str, cited: set[str]) -> None:
    """The law of 6 April 2016 takes the place of that of 1998, on 17 May at the latest: both may be in force between."""
    procedure = timetable.procedure(f"2013/{kind}")
    rules = [(step.cites, step.needs) for step in procedure.all_steps]
    rules += [(term.cites, term.when) for term in procedure.all_terms]
    day = date.fromisoformat(on)
    in_force = {
        cite.instrument.id
        for cites, needs in rules
        if all(_covers(need, day) for need in needs if isinstance(need, InForce))
        for cite in cites
    }
    assert in_force & {"normative-acts-law", "legal-acts-law"} == cited


def _covers(days: InForce, day: date) -> bool:
    return (days.first or day) <= day <= (days.last or day)


@pytest.mark.parametrize("edition", sorted({one.edition for one in PROCEDURES}))
def test_nothing_of_a_law_that_amends_the_constitution_is_stated_by_the_laws_on_acts(edition: str) -> None:
    """Art. 2(2) of both leaves out how the Constitution is changed: publication and effect are inferred, withdrawal is open."""
    procedure = timetable.procedure(f"{edition}/constitutional-amendment")
    rows = [(row.cites, row.footing) for row in procedure.all_steps]
    rows += [(row.cites, row.footing) for row in procedure.all_terms]
    laws = {"normative-acts-law", "legal-acts-law"}
    resting = {footing for cites, footing in rows if {cite.instrument.id for cite in cites} & laws}
    assert resting == {Footing.INFERRED, Footing.SILENT}
    assert {step.act for step in procedure.all_steps if "L-13" in {under.question for under in step.under}} == {
        "initiator.withdraw"
    }


@pytest.mark.parametrize(("edition", "there"), [("1995", False), ("2007", False), ("2012", True), ("2013", True)])
def test_no_text_before_the_law_of_27_april_2012_gives_thirty_days_to_publish(edition: str, there: bool) -> None:
    """Art. 30 of the law on normative acts has no term in 2004, 2007, 2009; its note names that law beside pt 2-1."""
    for procedure in (one for one in PROCEDURES if one.edition == edition):
        assert ("publication-30" in {term.id for term in procedure.all_terms}) is there, procedure.id


def test_withdrawal_of_what_the_majilis_has_adopted_as_a_law_is_inferred() -> None:
    """Art. 29(4) speaks of a draft; since 2023 the Mäjilis adopts a law (art. 61(4) part 1)."""
    steps = timetable.procedure("2023/law").all_steps
    reasons = {step.source: step.reason and step.reason.en for step in steps if step.act == "initiator.withdraw"}
    assert "what the Mäjilis has adopted is a law" in str(reasons["senate-pending"])
    assert "what the Mäjilis has adopted is a law" not in str(reasons["majilis-plenary"])


def test_the_council_acted_until_the_court_was_formed() -> None:
    """Art. 99(1) part 2 and 99(2), new in 2022: the succession of a review that was under way rests on them."""
    cell = timetable.edition("2023").handover("law", "under-review")
    assert cell is not None
    assert cell.rule == "continues"
    assert {"99(1) part 2", "99(2)"} <= {cite.place for cite in cell.cites}


def test_since_2023_single_provisions_are_named_but_of_laws_in_force() -> None:
    """New art. 74(2): so whether the rest of an unsigned law may be signed stays open (A38) and names both paragraphs."""
    for name, places in (
        ("2017/law", {"74(1)"}),
        ("2023/law", {"74(1)", "74(2)"}),
        ("2026/law", {"75(1)", "75(2) part 1"}),
    ):
        parts = (step for step in timetable.procedure(name).all_steps if step.act == "court.strike-part")
        found = [
            step for step in parts if step.source != "not-adopted"
        ]  # of a law that has failed nothing is left to sign
        assert found
        assert all({cite.place for cite in step.cites} == places for step in found), name


AMENDMENTS = [procedure for procedure in PROCEDURES if procedure.kind == "constitutional-amendment"]
each_amendment = pytest.mark.parametrize("procedure", AMENDMENTS, ids=lambda procedure: procedure.id)


@each_amendment
def test_that_objections_to_an_amendment_are_overcome_or_stand_is_nowhere_stated(procedure: Procedure) -> None:
    """No text says by what majority an amendment of the Constitution that the President returned is confirmed (A27).

    Until 2007 the Mäjilis only prepared the joint session, which alone confirmed.
    """
    chambers = ("joint",) if procedure.edition == "1995" else ("majilis", "senate")
    votes = {f"{chamber}.{vote}" for chamber in chambers for vote in ("override", "sustain")}
    told = [step for step in procedure.all_steps if step.act in votes]
    assert procedure.edition == "2026" or told
    assert not [step.act for step in told if step.footing is Footing.STATED]


@each_amendment
def test_silence_on_a_law_of_four_fifths_is_signature_by_inference_only(procedure: Procedure) -> None:
    """Art. 91(1): the President signs it or calls a referendum; of his silence nothing is said (A26)."""
    silent = [
        step
        for step in procedure.all_steps
        if (step.act, step.target) == ("clock.president-silent", "counts-as-signed")
    ]
    said = {any("four-fifths=True" in need.key for need in step.needs): step for step in silent}
    assert procedure.edition == "2026" or set(said) == {True, False}
    for of_four_fifths, step in said.items():
        assert (step.footing is Footing.INFERRED) is of_four_fifths
        assert ("A26" in step.asks) is of_four_fifths


@each_amendment
def test_a_referendum_adopts_on_the_conditions_of_its_article(procedure: Procedure) -> None:
    """More than half of the voters of the whole country in 1995; since 2007 in two thirds of the regions; half must vote."""
    (adoption,) = [step for step in procedure.all_steps if step.act == "referendum.adopt"]
    told = [need.label.en for need in adoption.needs]
    assert "more than half of the citizens entitled have voted" in told
    assert any("in at least two thirds of the regions" in label for label in told) is (procedure.edition != "1995")
    assert any(label.startswith("more than half of those who voted are in favour") for label in told)


@pytest.mark.parametrize(
    ("name", "article"), [("2023/law", "61(3)"), ("2023/constitutional-law", "61(3)"), ("2026/law", "60(3)")]
)
def test_a_temporary_act_keeps_to_the_fields_in_which_parliament_makes_laws(name: str, article: str) -> None:
    """Art. 61(3) names eleven fields, 60(3) of the Constitution of 2026 its own; a record does not tell the field."""
    steps = [step for step in timetable.procedure(name).all_steps if step.act == "government.temporary-act"]
    assert steps
    assert all(any(f"art. {article}" in need.label.en for need in step.needs) for step in steps)


CONSTITUTIONAL_LAWS = [procedure for procedure in PROCEDURES if procedure.kind == "constitutional-law"]


@pytest.mark.parametrize("procedure", CONSTITUTIONAL_LAWS, ids=lambda procedure: procedure.id)
def test_confidence_on_a_constitutional_law_is_inferred(procedure: Procedure) -> None:
    """The words do not exclude it, yet the practice of 1996 to 2003 knows a pension bill, a budget and a code only."""
    acts = ("government.raise-confidence", "parliament.confidence-holds", "parliament.no-confidence")
    steps = [step for step in procedure.all_steps if step.act in acts]
    assert {step.act for step in steps} == set(acts)
    assert not [step.id for step in steps if step.footing is not Footing.INFERRED]


@pytest.mark.parametrize("edition", ["1995", "2007", "2012", "2013", "2017", "2023", "2026"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_a_bill_may_be_withdrawn_at_any_stage_while_the_question_of_confidence_is_open_too(
    edition: str, kind: str
) -> None:
    """Law on normative acts art. 21(3), 21-3(3), read in 2009 to 2015; on legal acts art. 29(4), as of May 2020; on the Kurultai art. 26."""
    steps = timetable.procedure(f"{edition}/{kind}").steps_by["confidence-linked", "initiator.withdraw"]
    assert {step.target for step in steps} == {"withdrawn"}
    inferred = edition in {"1995", "2023"}
    both = edition in {"2007", "2013", "2017"}
    firm = {Footing.STATED, Footing.INFERRED} if both else {Footing.INFERRED if inferred else Footing.STATED}
    assert {step.footing for step in steps} == firm


@pytest.mark.parametrize("edition", ["1995", "2007", "2012", "2013"])
def test_an_urgent_constitutional_law_and_its_decree_are_inferred_an_urgent_law_is_stated(edition: str) -> None:
    """Art. 61(2) and 45(2) speak of bills and of the force of law; no text names constitutional laws, the Senate alone, a bill that ended."""
    acts = ("president.declare-urgent", "president.decree-law")
    for kind, footing in (("law", Footing.STATED), ("constitutional-law", Footing.INFERRED)):
        urgent = [one for one in timetable.procedure(f"{edition}/{kind}").all_steps if one.act in acts]
        assert {one.act for one in urgent} == set(acts)
        unnamed = {"senate-alone", "rejected", "not-adopted"}
        assert {one.footing for one in urgent if one.source not in unnamed} == {footing}
        assert {one.footing for one in urgent if one.source in unnamed} <= {Footing.INFERRED}


@pytest.mark.parametrize("edition", ["1995", "2013", "2017", "2023", "2026"])
def test_that_a_second_referral_is_joined_is_inferred_as_the_council_or_the_court_decides_it(edition: str) -> None:
    """Law on the Council art. 26(2), on the Court art. 49(2): related referrals may be joined by a decision, which no record tells."""
    for kind in ("law", "constitutional-law"):
        steps = timetable.procedure(f"{edition}/{kind}").all_steps
        joined = [
            step for step in steps if step.source == step.target == "under-review" and step.act.endswith(".refer")
        ]
        assert {step.footing.value for step in joined} == {"inferred"}


def test_a_law_that_conforms_is_signed_by_a_text_of_its_time() -> None:
    """CL on the Council art. 39(1) as of 2004 and of 2013, CL on the Court art. 63(1); after 2017 and since July 2026 unread."""
    cited, firm = {}, {}
    for procedure in PROCEDURES:
        for step in procedure.steps_by.get(("under-review", "court.uphold"), ()):
            if "memory:referred=None" in {need.key for need in step.needs}:
                firm[procedure.edition] = step.footing
            cited[procedure.edition] = {f"{one.instrument.id}@{one.instrument.version}" for one in step.cites}
    stated = {edition for edition, footing in firm.items() if footing is Footing.STATED}
    assert stated == {"1995", "2007", "2012", "2013", "2023"}
    assert "council-law@2013" not in cited["1995"]


@each_procedure
def test_the_presidents_change_of_his_wording_is_stated_where_a_text_has_it(procedure: Procedure) -> None:
    """Art. 20(3) to 2006: after the committee and the Mäjilis; since 2007 before the Mäjilis; pt 32-17 of 2023 in joint session."""
    changed = [
        step
        for stage in ("returned", "joint-on-objections")
        for step in procedure.steps_by.get((stage, "president.return"), ())
    ]
    inferred = {step.source for step in changed if step.footing is not Footing.STATED}
    assert inferred == ({"returned"} if procedure.edition == "1995" else set())


@each_procedure
def test_that_objections_without_a_wording_end_the_law_is_stated_to_2007_only(procedure: Procedure) -> None:
    """CL on Parliament art. 20(6) had the criterion; since 2007 the texts name both ends and none."""
    ended = [step for step in procedure.all_steps if step.act.endswith(".sustain") and step.target == "not-adopted"]
    by_wording = [step for step in ended if "A30" not in str(step.under)]
    firm = {step.footing is Footing.STATED for step in by_wording}
    if procedure.edition != "1995":
        assert firm <= {False}
    elif procedure.kind != "constitutional-amendment":
        assert firm == {True}


@each_procedure
def test_a_law_in_the_presidents_wording_is_presented_and_signed_by_inference(procedure: Procedure) -> None:
    """The texts deem it adopted and say no more of it (A29)."""
    for act in ("parliament.present", "president.sign"):
        for step in procedure.steps_by.get(("presidents-wording", act), ()):
            assert step.footing is Footing.INFERRED, step.id
            assert step.reason is not None


@pytest.mark.parametrize("edition", ["2007", "2012", "2013", "2017"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_the_senate_alone_takes_up_what_pt_55_5_names_by_the_text_and_the_rest_by_inference(
    edition: str, kind: str
) -> None:
    """Named: bills with the Mäjilis, accepted or not, its vote on changes, conciliation; handed over: what came meanwhile."""
    named = {"submitted", "majilis-plenary", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text"}
    steps = timetable.procedure(f"{edition}/{kind}").all_steps
    stated = [step for step in steps if step.footing is Footing.STATED]
    taken_up = {step.source for step in stated if (step.act, step.target) == ("senate.register", "senate-alone")}
    assert taken_up == named | {"senate-alone"}
    assert {step.source for step in stated if step.act == "clock.dissolution"} == named
    assert {step.target for step in stated if step.act == "clock.convocation"} == {"submitted"}
    assert not [step for step in stated if (step.source, step.act) == ("senate-alone", "senate.vote-short")]


@pytest.mark.parametrize("edition", ["2007", "2012", "2013", "2017"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_the_senates_first_reading_is_stated_by_its_own_reglament_while_it_was_read(edition: str, kind: str) -> None:
    """Pts 41-1 and 42, from 20 September 2007 to 26 December 2019; art. 61 of the Constitution has no readings."""
    steps = timetable.procedure(f"{edition}/{kind}").steps_by["senate-pending", "senate.approve-first-reading"]
    stated = [step for step in steps if step.footing is Footing.STATED]
    days = {need.id for step in stated for need in step.needs if need.id.startswith("in-force:")}
    assert stated
    assert days == {"2007": {"in-force:2007-09-20.."}, "2017": {"in-force:..2019-12-26"}}.get(edition, set())
    assert not {cite.place for step in steps for cite in step.cites} & {"61(4)", "61(5-1) part 1"}


def test_after_26_december_2019_the_senates_reglament_is_cited_by_inference_only() -> None:
    """It was read as it stood before the changes of that day: what holds after it rests on other texts or is inferred."""
    for procedure in (one for one in PROCEDURES if one.edition == "2017"):
        rules = [(step.id, step.cites, step.needs, step.footing) for step in procedure.all_steps]
        rules += [(term.id, term.cites, term.when, term.footing) for term in procedure.all_terms]
        for name, cites, needs, footing in rules:
            days = {need.id for need in needs if need.id.startswith("in-force:")}
            if "senate-reglament" in {cite.instrument.id for cite in cites} and days != {"in-force:..2019-12-26"}:
                assert days == {"in-force:2019-12-27.."}, name
                assert footing is Footing.INFERRED, name


def test_a_short_vote_of_the_senate_rests_on_its_reglament_to_26_december_2019() -> None:
    """Pts 29 and 42 say by how many it decides and what; art. 61(4) of the Constitution goes on."""
    short = timetable.procedure("2017/law").steps_by["senate-pending", "senate.vote-short"]
    assert {
        need.id: {cite.place for cite in step.cites} for step in short for need in step.needs if "in-force" in need.id
    } == {
        "in-force:..2019-12-26": {"61(4)", "29", "42"},
        "in-force:2019-12-27..": {"61(4)"},
    }


@pytest.mark.parametrize(("edition", "since"), [("2017", "in-force:2019-12-27.."), ("2023", "")])
def test_that_the_sixty_days_begin_anew_with_a_commissions_text_is_stated_to_26_december_2019_only(
    edition: str, since: str
) -> None:
    """Pt 52 of the Senate's Reglament had it registered like a bill; art. 61(5) of 2023 names the order of para 4, no first day."""
    anew = "senate.register", "senate-on-commission-text"
    for kind in ("law", "constitutional-law") if edition == "2017" else ("law",):
        terms = [one for one in timetable.procedure(f"{edition}/{kind}").all_terms if one.id == "senate-60"]
        stated = [one for one in terms if one.footing is Footing.STATED]
        assert stated
        for term in stated:
            days = {need.id for need in term.when if need.id.startswith("in-force:")}
            assert "@".join(anew) in term.starts_on
            assert term.is_unstated_from(*anew) == (not since or since in days)
            assert not term.is_unstated_from("senate.register", "senate-pending")


@each_procedure
def test_the_presidents_month_runs_from_receipt_since_2013_for_which_the_day_of_presentation_is_taken(
    procedure: Procedure,
) -> None:
    """CL on Parliament art. 19(2), art. 46(3) of 2026; before 2013 no text says from when, and it is inferred as a whole."""
    months = [term for term in procedure.all_terms if term.id == "president-month"]
    named = procedure.edition in ("2013", "2017", "2023", "2026")
    for month in months:
        assert month.starts_on == ("parliament.present@presented", "parliament.present@under-review")
        assert (month.start_inferred is not None) == (month.footing is Footing.STATED) == named
        assert not month.from_receipt


def test_the_two_weeks_on_changes_to_a_constitutional_law_rest_on_the_senates_reglament_from_20_september_2007() -> (
    None
):
    """Pt 43; pt 76 of the Reglament of 1996 speaks of laws considered in separate sittings, constitutional ones were not."""
    terms = [term for term in timetable.procedure("2007/constitutional-law").all_terms if term.id == "return-14"]
    told = {need.id: (term.footing, term.cites[0].place) for term in terms for need in term.when}
    assert told == {
        "in-force:..2007-09-19": (Footing.INFERRED, "76"),
        "in-force:2007-09-20..": (Footing.STATED, "43"),
    }


@each_procedure
def test_confidence_raised_anew_after_no_confidence_was_carried_is_never_stated(procedure: Procedure) -> None:
    """Art. 61(7), of 2026 art. 60(7): 'in case the bill is not adopted'; of a second time on one bill nothing is said."""
    raised = procedure.steps_by.get(("not-adopted", "government.raise-confidence"), ())
    anew = [step for step in raised if "memory:no-confidence=True" in {need.id for need in step.needs}]
    first = [step for step in raised if "memory:no-confidence!=True" in {need.id for need in step.needs}]
    assert len(anew) == len(first) == len(raised) / 2
    assert not [step.id for step in anew if step.footing is Footing.STATED]
    if procedure.kind == "law":
        assert {step.footing for step in first} == {Footing.STATED}


def test_a_refusal_of_the_senate_rests_on_the_point_that_makes_it_a_resolution() -> None:
    """Reglament of 2023 pt 75-1, Constitution art. 62(5) part 2: for the whole law as for articles."""
    law = timetable.procedure("2023/law")
    for act in ("senate.reject", "senate.return-changes"):
        for step in law.steps_by["senate-pending", act]:
            if step.footing is not Footing.SILENT and step.target in (
                "conciliation",
                "majilis-on-senate-text",
                step.source,
            ):
                assert {"75-1", "62(5) part 2"} <= {cite.place for cite in step.cites}, step.id


@each_procedure
def test_that_the_ten_days_of_presentation_stand_still_during_a_review_is_inferred(procedure: Procedure) -> None:
    """Art. 73(2), CL on the Council art. 23: the terms of signature and ratification are suspended, no other is named."""
    for term in procedure.all_terms:
        by_inference = term.pause_inferred is not None
        assert by_inference == (term.id == "presentation-10"), term.id
        if by_inference:
            assert term.paused_in == ("under-review",)


@each_procedure
def test_the_end_after_a_second_rejection_and_after_missing_four_fifths_is_stated_nowhere(procedure: Procedure) -> None:
    """Art. 61(4) bars a new introduction in the same session; art. 91(1) says by how many such a law is adopted."""
    steps = [*procedure.steps_by.get(("senate-second-vote", "senate.reject"), ())]
    steps += [step for step in procedure.all_steps if step.act == "joint.vote-short" and step.cites[0].place == "91(1)"]
    assert not [step.id for step in steps if step.footing is Footing.STATED]
    assert bool(steps) == (
        (procedure.kind == "law" and procedure.edition in ("1995", "2007", "2012", "2013", "2017"))
        or (procedure.kind == "constitutional-amendment" and procedure.edition != "2026")
    )


def test_parliaments_proposal_of_a_referendum_is_stated_in_joint_session_to_2007_and_in_separate_ones_since_2012() -> (
    None
):
    """Reglament of 1996 pt 66, art. 53(10); art. 54(2)3) and pts 78-9, 78-11; in 2007 art. 54(2)3) alone, in 2026 art. 61(4)."""
    firm = {}
    for edition in timetable.editions():
        steps = timetable.procedure(f"{edition.id}/constitutional-amendment").all_steps
        firm[edition.id] = {step.footing for step in steps if step.act == "parliament.propose-referendum"}
    stated = {edition for edition, footings in firm.items() if footings == {Footing.STATED}}
    assert stated == {"1995", "2012", "2013", "2017", "2023"}


def test_the_signature_under_what_a_referendum_adopted_rests_on_the_law_on_legal_acts_since_2017() -> None:
    """Art. 35(1)1): the President signs the official text of the Constitution and of laws that amend it; no referendum is named."""
    for edition in timetable.editions():
        for step in timetable.procedure(f"{edition.id}/constitutional-amendment").steps_by[
            "referendum-adopted", "president.sign"
        ]:
            assert step.footing is Footing.INFERRED
            assert ("35(1)1)" in {cite.place for cite in step.cites}) == (edition.id in ("2017", "2023", "2026"))


@each_procedure
def test_the_point_on_codes_is_cited_for_their_first_reading_alone(procedure: Procedure) -> None:
    """Reglament of the Senate pt 56 speaks of codes and changes to codes; a vote on any bill rests on art. 61(4)."""
    on_codes = {
        step.act for step in procedure.all_steps for cite in step.cites if str(cite) == "Reglament of the Senate pt 56"
    }
    assert on_codes <= {"senate.approve-first-reading"}


def test_the_senate_presents_every_law_that_parliament_has_adopted() -> None:
    """R23 pt 76-4: also one adopted in joint session, on an emergency, of which art. 61(2) part 2 does not say it."""
    law = timetable.procedure("2023/law")
    (presented,) = (step for step in law.all_steps if (step.source, step.act) == ("adopted", "parliament.present"))
    assert "76-4" in {cite.place for cite in presented.cites}
    assert law.stage["adopted"].organ == "senate"


def test_a_first_reading_that_falls_short_at_once_rests_on_the_point_that_deems_a_bill_rejected() -> None:
    """R23 pt 32-14 part 2 names no reading, part 1 sets two thirds for the adoption: A46 stays open and says so."""
    law = timetable.procedure("2023/constitutional-law")
    at_once = [
        step
        for step in law.all_steps
        if "A46" in {one.question for one in step.under} and step.cites[0].place == "32-14"
    ]
    assert {step.target for step in at_once} == {"undetermined", "deemed-rejected", "joint-first-reading"}
    assert {"of a first reading nothing is said" in str(step.reason and step.reason.en) for step in at_once} == {True}
    question = next(one for one in law.questions if one.id == "A46")
    assert "32-14" in question.source


@pytest.mark.parametrize("edition", ["2007", "2012", "2013", "2017"])
def test_that_the_senate_alone_adopts_a_code_is_inferred_as_its_reading_is(edition: str) -> None:
    """Senate's Reglament pt 55-4 is on all bills; that pt 56 on codes holds while there is no Mäjilis is inferred."""
    law = timetable.procedure(f"{edition}/law")
    adopted = [step for step in law.all_steps if (step.source, step.act) == ("senate-alone", "senate.approve")]
    read = [step for step in adopted if any(need.id == "senate-code-read" for need in step.needs)]
    assert read
    assert {step.footing for step in read} == {Footing.INFERRED}
    rest = [step for step in adopted if step not in read and any("subject!=code" in need.id for need in step.needs)]
    assert Footing.STATED in {step.footing for step in rest}
