"""Every clock that the texts set is run, as the table of clocks says, or left out with a reason."""

from __future__ import annotations

from typing import Final

import pytest

from lawflow import timetable
from lawflow.law.labels import LANGUAGES
from lawflow.parliaments.kz.left_out import LEFT_OUT

OLD_REGLAMENT: Final = ("1995", "2007")
NEW_REGLAMENT: Final = ("2012", "2013", "2017")
EVERY: Final = (*OLD_REGLAMENT, *NEW_REGLAMENT, "2023", "2026")

# The clock in words, its id, and the editions whose texts set it, or name it without a length, and that do not run it.
CLOCKS: Final = (
    ("from the Mäjilis to the Senate, amnesties excepted", "majilis-to-senate-10", OLD_REGLAMENT),
    ("the Mäjilis on the commission's text", "commission-text-7", ("2023",)),
    ("the conciliation commission", "commission-term", EVERY[:-1]),
    ("study of the objections in the Senate", "senate-study-10", ("2007",)),
    ("Council or Court on the President's demand", "court-10", EVERY),
    ("a priority bill", "priority", ("1995", "2007", "2012", "2013")),
    ("the text to the senators", "senate-text-3", NEW_REGLAMENT),
    ("the Government's conclusion on a money bill", "government-opinion-three-months", ("2026",)),
    ("committees and readings of the Kurultai", "kurultai-committee-terms", ("2026",)),
    ("the resignation of the Government", "government-resignation-10", ("2026",)),
    ("an emergency bill in the Kurultai", "kurultai-emergency", ("2026",)),
    ("a bill approved again by two thirds, on its way to the Senate", "reapproved-to-senate-10", NEW_REGLAMENT),
    ("the proposal of a referendum to the President", "referendum-proposal-3", (*NEW_REGLAMENT, "2023")),
    ("the Senate's sixty days on an amnesty, from receipt", "senate-60-of-an-amnesty", OLD_REGLAMENT),
    ("the budget bill's days of the year, read as of 2012", "budget-dates", ("2007", "2012")),
)


@pytest.mark.parametrize(("clock", "name", "editions"), CLOCKS, ids=[clock for clock, *_ in CLOCKS])
def test_a_clock_that_is_not_run_is_left_out_with_a_reason(clock: str, name: str, editions: tuple[str, ...]) -> None:
    told = {edition for out in LEFT_OUT if out.id == name for edition in out.editions}
    assert told == set(editions), clock


def test_every_term_left_out_is_cited_and_reasoned() -> None:
    """Each names its editions, its text and why; none is left out twice of one edition."""
    pairs = [(out.id, edition) for out in LEFT_OUT for edition in out.editions]
    assert len(pairs) == len(set(pairs))
    assert all((out.cites, out.editions) for out in LEFT_OUT)
    assert all(label.text(lang) for out in LEFT_OUT for label in (out.what, out.reason) for lang in LANGUAGES)
    assert {edition for _, edition in pairs} <= {edition.id for edition in timetable.editions()}


# What is no term, yet asked of the path of a bill by the texts, and the editions whose texts have it.
RULES: Final = (
    ("a joint commission between the readings", "joint-commission", ("1995", "2023")),
    (
        "a commission within a joint sitting",
        "joint-sitting-commission",
        ("1995", "2007", "2012", "2013", "2017", "2023"),
    ),
    ("the articles of the budget voted on again", "budget-articles", ("1995",)),
    ("the resolution on putting a law into effect", "resolution-on-effect", OLD_REGLAMENT),
    ("the norms that cannot be amended", "amendment-content", EVERY),
    ("no amendment by an acting President", "acting-president", EVERY),
    (
        "a referendum on the initiative of the Government, in 2026 of the People's Council too",
        "referendum-proposed-by-others",
        EVERY,
    ),
    ("applications on acts in force", "referral-of-acts-in-force", ("2023", "2026")),
    (
        "the first reading of codes in the Senate, whose Reglament was read to 2019",
        "senate-code-readings",
        ("2017", "2023"),
    ),
    ("a second referral on the same grounds after a review that ended without a decision", "referred-once", EVERY),
    ("the votes of the Council and of the Court", "court-vote", EVERY),
    ("the votes of the conciliation commission", "commission-vote", EVERY[:-1]),
    ("the same content adopted again after a decision of the Court", "readoption-barred", ("2023", "2026")),
    ("the matters of an extraordinary session", "extraordinary-session-matters", EVERY[1:]),
    ("the acts of an unlawful meeting", "void-meetings", ("2017", "2026")),
    ("who countersigns what the Senate adopts alone", "countersigned-by-the-senate-alone", ("2007", *NEW_REGLAMENT)),
    ("the votes of the People's Council", "peoples-council-decision", ("2026",)),
    ("when the Kurultai may not be dissolved", "dissolution-barred", ("2026",)),
    ("a law that conforms in the interpretation given", "given-interpretation", ("2023", "2026")),
    ("legislative power delegated to the President", "delegated-legislation", ("1995", "2007", "2012", "2013")),
    ("decrees with the force of law without a Kurultai", "decrees-in-absence", ("2026",)),
)


@pytest.mark.parametrize(("rule", "name", "editions"), RULES, ids=[rule for rule, *_ in RULES])
def test_a_rule_that_no_bill_can_show_is_left_out_with_a_reason(
    rule: str, name: str, editions: tuple[str, ...]
) -> None:
    told = {edition for out in LEFT_OUT if out.id == name for edition in out.editions}
    assert told == set(editions), rule


def test_the_joint_commission_is_formed_and_decides_by_a_majority_that_the_reglament_states() -> None:
    """Reglament pts 87 and 89, the same words in 1996 and in 2023: so the reason is the record, not the text."""
    (commission,) = (out for out in LEFT_OUT if out.id == "joint-commission")
    places = {(cite.instrument.version, cite.place) for cite in commission.cites}
    assert {(version, place) for version in ("1996", "2023") for place in ("87", "89")} <= places
    assert "majority is stated" not in str(commission.reason.text("en"))
