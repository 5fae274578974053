"""What the Senate's own Reglament settles: short votes, changes to constitutional laws, withdrawal, recall, codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.law.sources import Footing
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed, Replayed

YEARS = ("2009", "2013", "2015", "2019")
SEATS = {"2000": (77, 39), "2003": (77, 39), "2009": (107, 47), "2013": (107, 47), "2015": (107, 47), "2019": (107, 49)}
IN_MAJILIS = "{0}-02-01 initiator.introduce\n{0}-02-04 majilis.accept\n"
IN_SENATE = IN_MAJILIS + "{0}-03-01 majilis.adopt\n{0}-03-04 senate.register\n"
CHANGED = IN_SENATE + "{0}-03-28 senate.return-changes\n"
RETURNED = (
    IN_SENATE + "{0}-03-20 senate.approve\n{0}-03-25 parliament.present\n{0}-04-01 president.return wording={1}\n"
)


def two_thirds(seats: int) -> int:
    """Return the least number of deputies that is at least two thirds."""
    return -(-seats * 2 // 3)


@pytest.mark.parametrize("year", YEARS)
def test_a_vote_of_the_senate_that_carries_nothing_leaves_a_constitutional_law_before_it(
    year: str, passed: Passed
) -> None:
    """Pt 42: the decisions are a closed list; A11 a is out there, also if it is chosen, and the vote may be repeated."""
    seats = SEATS[year][1]
    for votes in (seats // 2 + 1, two_thirds(seats) - 1):
        text = f"{IN_SENATE.format(year)}{year}-03-20 senate.vote-short senate={votes}\n"
        for answers in ({}, {"A11": "a"}):
            short = passed("constitutional-law", text, answers=answers)
            assert (short.state, "A11" in short.questions) == ("senate-pending", True)
            assert "senate-60" in {running.term.id for running in short.running}
        again = f"{text}{year}-03-27 senate.approve senate={two_thirds(seats)}"
        assert passed("constitutional-law", again).state == "adopted"


@pytest.mark.parametrize("year", ["2000", *YEARS])
def test_a_failed_vote_of_the_senate_on_a_law_is_no_decision(year: str, passed: Passed) -> None:
    """The same list holds for ordinary laws, at the first vote and at the second."""
    majority = SEATS[year][1] // 2 + 1
    text = f"{IN_SENATE.format(year)}{year}-03-20 senate.vote-short senate={majority - 1}\n"
    assert passed("law", text).state == "senate-pending"
    assert passed("law", f"{text}{year}-03-21 senate.approve senate={majority}").state == "adopted"
    second = f"{IN_SENATE.format(year)}{year}-03-20 senate.reject\n{year}-03-25 majilis.reapprove\n{year}-03-28 senate.vote-short"
    assert passed("law", second).state == "senate-second-vote"


@pytest.mark.parametrize("year", ["2000", *YEARS])
def test_at_the_second_vote_changes_are_taken_and_the_text_is_silent(year: str, passed: Passed) -> None:
    """Art. 61(4) names adoption and rejection; whether the Senate may make changes instead is not said (A2)."""
    majority = SEATS[year][1] // 2 + 1
    text = f"{IN_SENATE.format(year)}{year}-03-20 senate.reject\n{year}-03-25 majilis.reapprove\n{year}-03-28 senate.return-changes"
    changed = passed("law", f"{text} senate={majority}")
    assert (changed.state, "A2" in changed.questions) == ("majilis-on-senate-text", True)
    assert [entry.step.footing for entry in changed.journal[-1:] if entry.step is not None] == [Footing.SILENT]
    with pytest.raises(RefusedError):
        passed("law", f"{text} senate={majority - 1}")


@pytest.mark.parametrize("year", YEARS)
def test_in_the_majilis_it_is_still_open(year: str, passed: Passed) -> None:
    """The Reglament of the Mäjilis was not found: A11 stays a fork there."""
    text = f"{IN_MAJILIS.format(year)}{year}-03-01 majilis.vote-short majilis=71"
    assert passed("constitutional-law", text).stopped_by == "A11"
    assert passed("constitutional-law", text, answers={"A11": "a"}).state == "not-adopted"
    assert passed("constitutional-law", text, answers={"A11": "b"}).state == "majilis-plenary"


@pytest.mark.parametrize("year", YEARS)
def test_conciliation_on_a_constitutional_law_needs_two_thirds_against(year: str, passed: Passed) -> None:
    """Pts 49-50: the Mäjilis agrees by two thirds and objects "by the same number of votes", 72 of 107 (A12 b)."""
    before = CHANGED.format(year)
    assert passed("constitutional-law", f"{before}{year}-04-10 majilis.disagree majilis=72").state == "conciliation"
    with pytest.raises(RefusedError):
        passed("constitutional-law", f"{before}{year}-04-10 majilis.disagree majilis=71")
    for votes in ("60:40", "40:60", "71"):
        between = passed("constitutional-law", f"{before}{year}-04-10 majilis.vote-short majilis={votes}")
        assert (between.state, "A12" in between.questions) == ("majilis-on-senate-text", True)
    again = f"{before}{year}-04-10 majilis.vote-short majilis=60\n{year}-04-12 majilis.agree majilis=72"
    assert passed("constitutional-law", again).state == "adopted"
    chosen = passed("constitutional-law", f"{before}{year}-04-10 majilis.vote-short majilis=60", answers={"A12": "a"})
    assert chosen.state == "conciliation"


@pytest.mark.parametrize("year", ["2013", "2015", "2019"])
def test_the_base_of_the_senates_two_thirds_is_settled_since_june_2012(year: str, passed: Passed) -> None:
    """Pt 69-4 of the Reglament of 2012 says "total" of the Senate in both languages: A13 is asked of the Mäjilis alone."""
    changed = passed("constitutional-law", CHANGED.format(year))
    assert "A13" not in changed.questions
    assert "A13" in passed("constitutional-law", f"{CHANGED.format(year)}{year}-04-10 majilis.agree").questions


@pytest.mark.parametrize(("wording", "state"), [("yes", "presidents-wording"), ("no", "not-adopted")])
def test_to_june_2012_the_wording_decides_on_a_law_overcome_in_part(wording: str, state: str, passed: Passed) -> None:
    """Reglament of 1996 pts 48-50: the President's wording of the articles stands, or there is no law; c is out."""
    jointly = RETURNED.format(2003, wording) + "2003-04-08 majilis.override\n2003-04-15 joint.override partial=yes"
    for answers in ({}, {"A32": "c"}):
        passage = passed("law", jointly, answers=answers)
        assert (passage.state, "A32" in passage.questions) == (state, True)
    apart = RETURNED.format(2009, wording) + "2009-04-08 majilis.override\n2009-04-15 senate.override partial=yes"
    for kind in ("law", "constitutional-law"):
        assert passed(kind, apart).state == state
    first = passed("law", RETURNED.format(2009, wording) + "2009-04-08 majilis.override partial=yes")
    assert first.state == ("senate-on-objections" if wording == "yes" else "not-adopted")
    later = RETURNED.format(2013, wording) + "2013-04-08 majilis.override\n2013-04-15 senate.override partial=yes"
    assert passed("law", later).stopped_by == "A32"


def test_where_no_wording_is_recorded_a_law_overcome_in_part_is_open_without_the_third_answer(passed: Passed) -> None:
    """A32 to June 2012: a or b, as the objections went; that the articles alone fall is out."""
    text = (
        RETURNED.format(2009, "yes").replace(" wording=yes", "")
        + "2009-04-08 majilis.override\n2009-04-15 senate.override partial=yes"
    )
    for answers, state in (
        ({}, "undetermined"),
        ({"A32": "a"}, "presidents-wording"),
        ({"A32": "b"}, "not-adopted"),
        ({"A32": "c"}, "undetermined"),
    ):
        assert passed("law", text, answers=answers).state == state


@pytest.mark.parametrize("year", ["2000", "2009"])
@pytest.mark.parametrize("answer", ["a", "b"])
def test_deputies_withdraw_their_bill_from_the_senate_under_either_answer(
    year: str, answer: str, passed: Passed
) -> None:
    """Pt 46: the initiator may withdraw at any stage, in writing to the Senate; L-2 is asked before the Mäjilis only."""
    known = {"initiator": "deputies", "answers": {"L-2": answer}}
    withdrawn = passed("law", f"{IN_SENATE.format(year)}{year}-03-10 initiator.withdraw", **known)
    assert (withdrawn.state, "L-2" in withdrawn.questions) == ("withdrawn", False)
    before = f"{IN_MAJILIS.format(year)}{year}-02-10 initiator.withdraw"
    if answer == "a":
        assert "L-2" in passed("law", before, **known).questions
    else:
        with pytest.raises(RefusedError):
            passed("law", before, **known)


@pytest.mark.parametrize(("day", "asked"), [("1998-06-02", True), ("1998-06-03", False)])
def test_the_point_on_withdrawal_bears_a_note_of_june_1998(day: str, asked: bool, passed: Passed) -> None:
    """Before that day a withdrawal from the Senate rests on L-2 as any other."""
    text = f"1998-02-01 initiator.introduce\n1998-04-01 majilis.adopt\n1998-05-04 senate.register\n{day} initiator.withdraw"
    assert ("L-2" in passed("law", text, initiator="deputies").questions) is asked


@pytest.mark.parametrize("year", ["2017", "2019", "2021"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_the_senate_recalls_a_bill_from_the_majilis(kind: str, year: str, passed: Passed) -> None:
    """Pt 46: on the lead committee's proposal, in extreme need; the bill is before the Senate again, which decides anew."""
    text = f"{CHANGED.format(year)}{year}-04-03 senate.recall\n"
    recalled = passed(kind, text)
    assert (recalled.state, [r.term.id for r in recalled.running]) == ("senate-pending", [])
    assert passed(kind, f"{text}{year}-04-10 senate.approve").state == "adopted"


@pytest.mark.parametrize("year", ["2000", "2009", "2013", "2015", "2019"])
@pytest.mark.parametrize("sent", ["senate.reject", "senate.return-changes"])
def test_it_recalls_what_it_has_rejected_too(sent: str, year: str, passed: Passed) -> None:
    """A rejected law lies with the Mäjilis as a changed one does; the Mäjilis is no longer bound by twelve or fourteen days."""
    recalled = passed("law", IN_SENATE.format(year) + f"{year}-03-28 {sent}\n{year}-04-03 senate.recall")
    assert (recalled.state, [running.term.id for running in recalled.running]) == ("senate-pending", [])


def test_the_senate_recalls_nothing_since_2023(passed: Passed) -> None:
    """What it has not approved lies in conciliation; the text of its Reglament since then was not found."""
    with pytest.raises(RefusedError):
        passed("law", f"{CHANGED.format(2024)}2024-04-03 senate.recall")


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize(
    ("year", "footing"),
    [("2009", "inferred"), ("2013", "inferred"), ("2014", "inferred"), ("2015", "inferred"), ("2019", "stated")],
)
def test_the_recall_was_read_as_of_24_march_2016_and_is_inferred_before(
    year: str, footing: str, kind: str, passed: Passed
) -> None:
    """That day is one on which the rule stood, not the one on which it came: an earlier recall is no breach."""
    recalled = passed(kind, f"{CHANGED.format(year)}{year}-04-03 senate.recall")
    step = recalled.journal[-1].step
    assert step is not None
    assert (recalled.state, step.footing.value) == ("senate-pending", footing)


@pytest.mark.parametrize("subject", ["code", "code-amendment"])
@pytest.mark.parametrize("year", ["2005", "2009", "2013", "2015", "2019"])
def test_the_senate_reads_a_code_twice_before_it_adopts_it(year: str, subject: str, passed: Passed) -> None:
    """Pt 56 (6 June 2002): codes and changes to codes, at least two readings; the first may also reject."""
    read = IN_SENATE.replace("{0}-03-01", "{0}-02-20 majilis.approve-first-reading\n{0}-03-01").format(year)
    with pytest.raises(RefusedError):
        passed("law", f"{read}{year}-03-20 senate.approve", subject=subject)
    twice = f"{read}{year}-03-15 senate.approve-first-reading\n{year}-03-20 senate.approve"
    assert passed("law", twice, subject=subject).state == "adopted"
    assert passed("law", f"{read}{year}-03-15 senate.reject", subject=subject).state == "majilis-on-rejection"
    with pytest.raises(RefusedError):
        passed("law", IN_SENATE.format(year), subject=subject)


@pytest.mark.parametrize("subject", ["code", "code-amendment"])
@pytest.mark.parametrize(("year", "majority"), [("2003", 20), ("2009", 24), ("2013", 24), ("2015", 24), ("2019", 25)])
def test_the_first_reading_of_a_code_carries_in_the_senate_by_the_majority_of_its_deputies(
    year: str, majority: int, subject: str, passed: Passed
) -> None:
    """Pts 56 and 58: approved or rejected by more than half of the total number, 39, 47 and 49 senators."""
    read = IN_SENATE.replace("{0}-03-01", "{0}-02-20 majilis.approve-first-reading\n{0}-03-01").format(year)
    with pytest.raises(RefusedError):
        passed("law", f"{read}{year}-03-15 senate.approve-first-reading senate={majority - 1}", subject=subject)
    carried = f"{read}{year}-03-15 senate.approve-first-reading senate={majority}\n{year}-03-20 senate.approve"
    assert passed("law", carried, subject=subject).state == "adopted"


@pytest.mark.parametrize("subject", ["code", "code-amendment"])
@pytest.mark.parametrize("year", ["2005", "2009", "2013", "2015", "2019"])
def test_the_senate_changes_a_code_after_a_first_reading_only(
    year: str, subject: str, passed: Passed, replayed: Replayed
) -> None:
    """Pt 58: the first reading approves or rejects, so the changes that the Mäjilis agrees to are those of a second."""
    read = IN_SENATE.replace("{0}-03-01", "{0}-02-20 majilis.approve-first-reading\n{0}-03-01").format(year)
    agreed = f"{year}-03-28 senate.return-changes\n{year}-04-03 majilis.agree"
    with pytest.raises(RefusedError):
        passed("law", f"{read}{agreed}", subject=subject)
    assert (
        passed("law", f"{read}{year}-03-15 senate.approve-first-reading\n{agreed}", subject=subject).state == "adopted"
    )
    lacking = replayed("law", f"{read}{agreed}", subject=subject).passage.journal
    assert [entry.act for entry in lacking if entry.supplied] == ["senate.approve-first-reading"]
    again = f"{read}{year}-03-15 senate.reject\n{year}-03-20 majilis.reapprove\n"
    with pytest.raises(RefusedError):
        passed("law", f"{again}{year}-03-28 senate.return-changes", subject=subject)
    again += f"{year}-03-25 senate.approve-first-reading\n{year}-03-28 senate.return-changes"
    assert passed("law", again, subject=subject).state == "majilis-on-senate-text"


@pytest.mark.parametrize("subject", ["code", "code-amendment"])
@pytest.mark.parametrize("day", ["2007-07-05", "2011-12-05", "2016-02-05"])
def test_a_code_is_read_twice_by_the_senate_that_adopts_it_alone(day: str, subject: str, passed: Passed) -> None:
    """Pt 56 is on codes whoever adopts them with the Senate; chapter 3-1 takes nothing from it."""
    laid = f"{day} initiator.introduce in=senate\n{day} senate.register\n"
    with pytest.raises(RefusedError):
        passed("law", f"{laid}{day} senate.approve", subject=subject)
    assert passed("law", f"{laid}{day} senate.approve").state == "adopted"
    with pytest.raises(RefusedError):
        passed("law", f"{laid}{day} senate.approve-first-reading senate=19", subject=subject)
    twice = f"{laid}{day} senate.approve-first-reading\n{day} senate.approve"
    assert passed("law", twice, subject=subject).state == "adopted"


@pytest.mark.parametrize("year", ["2001", "2021"])
def test_before_june_2002_and_after_2019_one_reading_is_enough_for_changes_to_a_code(year: str, passed: Passed) -> None:
    read = IN_SENATE.replace("{0}-03-01", "{0}-02-20 majilis.approve-first-reading\n{0}-03-01").format(year)
    assert passed("law", f"{read}{year}-03-28 senate.return-changes", subject="code").state == "majilis-on-senate-text"


@pytest.mark.parametrize("year", ["2003", "2009", "2013", "2015", "2019"])
def test_of_a_bill_that_is_no_code_the_senates_first_reading_asks_for_no_majority(year: str, passed: Passed) -> None:
    """No text sets one: pt 42 names the approval in first reading among the decisions of the Senate and no more."""
    read = f"{IN_SENATE.format(year)}{year}-03-15 senate.approve-first-reading senate=5"
    assert passed("law", read).state == "senate-pending"


@pytest.mark.parametrize("year", ["2001", "2021"])
def test_before_june_2002_and_after_2019_one_reading_of_a_code_is_enough_in_the_senate(
    year: str, passed: Passed
) -> None:
    """The point is of 6 June 2002; the Reglament as changed on 26 December 2019 was not read."""
    read = IN_SENATE.replace("{0}-03-01", "{0}-02-20 majilis.approve-first-reading\n{0}-03-01").format(year)
    assert passed("law", f"{read}{year}-03-20 senate.approve", subject="code").state == "adopted"


def test_the_first_reading_of_a_code_in_the_senate_may_be_missing(replayed: Replayed) -> None:
    """A record that leaves it out is completed with it; of other laws none is supplied."""
    text = "2013-02-01 initiator.introduce\n2013-03-01 majilis.adopt\n2013-03-04 senate.register\n2013-04-01 senate.approve"
    supplied = [entry.act for entry in replayed("law", text, subject="code").passage.journal if entry.supplied]
    assert supplied == ["majilis.approve-first-reading", "senate.approve-first-reading"]
    assert not [entry.act for entry in replayed("law", text).passage.journal if entry.supplied]


@pytest.mark.parametrize("year", YEARS)
def test_a_commission_after_a_vote_between_the_two_thirds_selects_the_other_answer(
    year: str, passed: Passed, replayed: Replayed
) -> None:
    """60 for and 40 against: the bill stays (A12 b); a commission formed next shows that the vote was read as A12 a."""
    text = f"{CHANGED.format(year)}{year}-04-10 majilis.vote-short majilis=60:40\n{year}-04-15 commission.form"
    for passage in (passed("constitutional-law", text), replayed("constitutional-law", text).passage):
        assert (passage.state, passage.selected, "A12" in passage.questions) == ("conciliation", {"A12": "a"}, True)
        assert not [entry.act for entry in passage.journal if entry.supplied]
    with pytest.raises(RefusedError):
        passed("constitutional-law", text, answers={"A12": "b"})


def test_an_act_that_the_default_allows_selects_nothing(passed: Passed) -> None:
    """Withdrawn after such a vote, the bill would be withdrawn under either answer."""
    text = CHANGED.format(2019) + "2019-04-10 majilis.vote-short majilis=60\n2019-04-15 initiator.withdraw"
    assert passed("constitutional-law", text).selected == {}


@pytest.mark.parametrize("act", ["senate.vote-short", "senate.reject", "senate.return-changes wording=yes"])
def test_what_follows_a_failed_vote_of_the_senate_selects_whether_it_was_a_refusal(act: str, passed: Passed) -> None:
    """Since 2023: 25 of 50 decide nothing (A9 b), unless the record goes on as after a refusal."""
    text = f"{IN_SENATE.format(2024)}2024-03-20 {act} senate=25\n2024-04-03 "
    onward = "majilis.agree" if "changes" in act else "commission.form"
    passage = passed("law", text + onward)
    assert (passage.selected, "A9" in passage.questions) == ({"A9": "a"}, True)
    assert passed("law", f"{text}senate.approve").selected == {}


def test_the_majilis_owes_a_code_two_readings_once_the_law_of_16_june_2004_is_in_effect(
    passed: Passed, replayed: Replayed
) -> None:
    """Law on normative acts art. 25(2)1), in effect ten days after a publication not found: from the next session."""
    told = "2004-04-01 initiator.introduce\n2004-{0} majilis.adopt\n2004-{0} senate.register"
    for day in ("06-15", "06-16", "06-30", "08-31"):
        assert passed("law", told.format(day), subject="code").state == "senate-pending"
        assert not [
            entry for entry in replayed("law", told.format(day), subject="code").passage.journal if entry.supplied
        ]
    with pytest.raises(RefusedError):
        passed("law", told.format("09-01"), subject="code")
    journal = replayed("law", told.format("09-01"), subject="code").passage.journal
    assert [entry.act for entry in journal if entry.supplied] == ["majilis.approve-first-reading"]
    read = told.replace("2004-{0} majilis", "2004-05-20 majilis.approve-first-reading\n2004-{0} majilis")
    assert passed("law", read.format("09-01"), subject="code").state == "senate-pending"
