"""Between the chambers: no majority is no objection, a commission is wanted and elected by each chamber's majority."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed, Replayed

LAW: Final = "law"
SITTING: Final = {
    "1995": (2001, 77, 39),
    "2007": (2010, 107, 47),
    "2012": (2013, 107, 47),
    "2013": (2015, 107, 47),
    "2017": (2019, 107, 49),
    "2023": (2024, 98, 50),
}
"""A year of each edition, and the deputies of the Mäjilis and of the Senate in it."""
each_edition = pytest.mark.parametrize("edition", SITTING)
TO_THE_SENATE: Final = """
{0}-01-10 initiator.introduce
{0}-01-12 majilis.accept
{0}-01-20 majilis.adopt
{0}-01-22 senate.register
"""
CHANGED: Final = TO_THE_SENATE + "{0}-02-05 senate.return-changes wording=yes\n"
IN_CONCILIATION: Final = CHANGED + "{0}-02-12 majilis.disagree\n"


def majority(seats: int) -> int:
    """Return the least number that is more than half."""
    return seats // 2 + 1


# -- the Mäjilis on the Senate's text --------------------------------------------------------------------------------------


@each_edition
def test_a_vote_that_carries_neither_side_leaves_the_bill_in_the_majilis(edition: str, passed: Passed) -> None:
    """One vote short for agreement: no objection either (A3 b), so the bill stays, and the vote can be taken again."""
    year, seats, _ = SITTING[edition]
    short = CHANGED.format(year) + f"{year}-02-12 majilis.vote-short majilis={majority(seats) - 1}\n"
    passage = passed(LAW, short)
    assert (passage.state, "A3" in passage.questions) == ("majilis-on-senate-text", True)
    again = passed(LAW, short + f"{year}-02-19 majilis.agree majilis={majority(seats)}")
    assert again.state == "adopted"


@each_edition
def test_no_majority_is_no_way_into_conciliation(edition: str, passed: Passed) -> None:
    """Answer a of A3 is out since 7 May 1997, chosen or not."""
    year, seats, _ = SITTING[edition]
    short = CHANGED.format(year) + f"{year}-02-12 majilis.vote-short majilis={majority(seats) - 1}\n"
    assert passed(LAW, short, answers={"A3": "a"}).state == "majilis-on-senate-text"
    assert passed(LAW, short, answers={"A3": "c"}).state == "not-adopted"


@pytest.mark.parametrize(
    ("day", "stage"),
    [("1997-05-06", "undetermined"), ("1997-05-07", "majilis-on-senate-text")],
)
def test_before_the_law_of_7_may_1997_neither_majority_stops_the_bill(day: str, stage: str, passed: Passed) -> None:
    text = CHANGED.format(1997) + f"{day} majilis.vote-short majilis=33"
    assert passed(LAW, text).state == stage
    assert passed(LAW, text, answers={"A3": "a"}).state == {"undetermined": "conciliation"}.get(stage, stage)


# -- the commission --------------------------------------------------------------------------------------------------------


@each_edition
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_a_commission_is_formed_by_the_majority_of_each_chamber(edition: str, kind: str, passed: Passed) -> None:
    """Half of a chamber does not elect it: law on committees and commissions art. 23."""
    if kind != LAW and edition in ("1995", "2023"):
        pytest.skip("constitutional laws are passed in joint session")
    year, majilis, senate = SITTING[edition]
    text = IN_CONCILIATION.format(year) + f"{year}-02-20 commission.form "
    enough = f"majilis={majority(majilis)} senate={majority(senate)}"
    assert passed(kind, text + enough).memory["commission"] is True
    for short in (
        f"majilis={majority(majilis) - 1} senate={majority(senate)}",
        f"majilis={majority(majilis)} senate={majority(senate) - 1}",
    ):
        with pytest.raises(RefusedError) as caught:
            passed(kind, text + short)
        assert any("art. 23" in cite.text() for cite in caught.value.blockers[0].cites)


@pytest.mark.parametrize(("day", "lawful"), [("1997-05-06", True), ("1997-05-07", False)])
def test_before_that_law_no_majority_is_named_for_the_commission(day: str, lawful: bool, passed: Passed) -> None:
    text = IN_CONCILIATION.format(1997) + f"{day} commission.form majilis=20 senate=10"
    if lawful:
        assert passed(LAW, text).memory["commission"] is True
    else:
        with pytest.raises(RefusedError):
            passed(LAW, text)


@pytest.mark.parametrize(("day", "footing"), [("1997-05-06", "inferred"), ("1997-05-07", "stated")])
def test_what_the_majilis_accepts_stays_out_of_conciliation(day: str, footing: str, passed: Passed) -> None:
    """Stated by the law of 1997 (art. 32), inferred from the Reglament before it; only then is it a question (A4)."""
    passage = passed(LAW, CHANGED.format(1997) + f"{day} majilis.agree partial=yes majilis=40")
    step = passage.journal[-1].step
    assert step is not None
    assert (passage.state, step.footing.value, "A4" in passage.questions) == (
        "conciliation",
        footing,
        footing == "inferred",
    )


# -- the commission's text in the Senate -----------------------------------------------------------------------------------

ON_THE_TEXT: Final = (
    IN_CONCILIATION
    + """
{0}-02-20 commission.form
{0}-03-01 commission.report
{0}-03-05 majilis.adopt-commission-text
"""
)
REGISTERED_TEXT: Final = ON_THE_TEXT + "{0}-03-12 senate.register\n"
SINCE_2002: Final = {**SITTING, "1995": (2003, 77, 39)}
BY_1995_AND_2007: Final = [("1995", 2003, 39), ("2007", 2010, 47)]
KINDS: Final = [
    (edition, kind)
    for edition in SINCE_2002
    for kind in ("law", "constitutional-law")
    if kind == LAW or edition not in ("1995", "2023")
]


@pytest.mark.parametrize(("edition", "kind"), KINDS)
def test_the_commissions_text_is_registered_in_the_senate_and_has_its_sixty_days(
    edition: str, kind: str, passed: Passed
) -> None:
    """Since 6 June 2002 it comes to the Senate as any bill does: Senate's Reglament pt 52, pts 39-42."""
    year = SINCE_2002[edition][0]
    passage = passed(kind, REGISTERED_TEXT.format(year))
    days = {running.term.id: running.day for running in passage.running}
    assert passage.state == "senate-on-commission-text"
    assert days["senate-60"] == date(year, 3, 12) + timedelta(days=60)
    approved = passed(kind, REGISTERED_TEXT.format(year) + f"{year}-05-11 senate.approve-commission-text")
    assert (approved.state, [end.kept for end in approved.ended if end.id == "senate-60"][-1]) == ("adopted", True)


@pytest.mark.parametrize(("edition", "kind"), [row for row in KINDS if row[0] != "2023"])
def test_sixty_days_of_silence_on_the_commissions_text_are_the_question_of_any_silence(
    edition: str, kind: str, passed: Passed
) -> None:
    """To the end of 2022 no effect is stated (A1); on the sixtieth day the Senate may still decide."""
    year = SINCE_2002[edition][0]
    silent = passed(kind, REGISTERED_TEXT.format(year))
    silent.advance(date(year, 5, 11))
    assert silent.state == "senate-on-commission-text"
    silent.advance(date(year, 5, 12))
    assert (silent.state, silent.questions[-1]) == ("undetermined", "A1")


@pytest.mark.parametrize(("day", "terms"), [("2002-06-05", set()), ("2002-06-06", {"senate-60"})])
def test_the_sixty_days_run_from_that_registration_since_6_june_2002(day: str, terms: set[str], passed: Passed) -> None:
    """Before, a text is registered like any bill that comes to the Senate (Reglament of 1996 pt 74), and no term runs from it."""
    registered = passed(LAW, ON_THE_TEXT.format(2002) + f"{day} senate.register")
    assert registered.state == "senate-on-commission-text"
    assert ("text-registered" in registered.memory) is bool(terms)
    assert {live.term.id for live in registered.running} & {"senate-60"} == terms


@pytest.mark.parametrize(("day", "stage"), [("2002-06-05", "undetermined"), ("2002-06-06", "majilis-on-rejection")])
def test_a_refusal_of_the_commissions_text_is_an_ordinary_rejection_since_then(
    day: str, stage: str, passed: Passed
) -> None:
    """Default c of A5 from 6 June 2002; before, the refusal stops the bill."""
    assert passed(LAW, ON_THE_TEXT.format(2002) + f"{day} senate.refuse-commission-text senate=19").state == stage


@pytest.mark.parametrize(
    ("day", "stage"), [("2002-06-05", "undetermined"), ("2002-06-06", "senate-on-commission-text")]
)
def test_short_of_its_majority_on_the_commissions_text_the_senate_has_not_agreed(
    day: str, stage: str, passed: Passed
) -> None:
    """R96 pt 76: it may agree or not, and of what follows nothing is said (A5); since June 2002 (SR pts 42, 52) it has decided nothing."""
    assert passed(LAW, ON_THE_TEXT.format(2002) + f"{day} senate.vote-short senate=19").state == stage


@pytest.mark.parametrize(("answer", "stage"), [("a", "conciliation"), ("b", "not-adopted")])
@pytest.mark.parametrize("year", [1998, 2010])
def test_a_short_vote_on_the_commissions_text_goes_where_a_refusal_goes(
    year: int, answer: str, stage: str, passed: Passed
) -> None:
    """A5: the text parts neither from the other; so laws of 1998 and 2010."""
    ends = [
        passed(LAW, ON_THE_TEXT.format(year) + f"{year}-03-20 {act} senate=19\n", answers={"A5": answer}).state
        for act in ("senate.refuse-commission-text", "senate.vote-short")
    ]
    assert ends == [stage, stage]


@pytest.mark.parametrize(("edition", "year", "seats"), BY_1995_AND_2007)
def test_a_bill_whose_commission_text_is_refused_can_be_approved_again_by_two_thirds(
    edition: str, year: int, seats: int, passed: Passed
) -> None:
    """Art. 61(4): the Mäjilis approves again, the Senate votes a second time; the other answers can be chosen."""
    del edition
    refused = ON_THE_TEXT.format(year) + f"{year}-03-20 senate.refuse-commission-text senate={seats // 2}\n"
    again = passed(LAW, refused + f"{year}-03-25 majilis.reapprove\n{year}-04-01 senate.approve")
    assert (again.state, "A5" in again.questions) == ("adopted", True)
    assert passed(LAW, refused, answers={"A5": "a"}).state == "conciliation"
    assert passed(LAW, refused, answers={"A5": "b"}).state == "not-adopted"


@pytest.mark.parametrize(("kind", "again"), [(LAW, 24), ("constitutional-law", 32)])
@pytest.mark.parametrize("answer", ["a", "b"])
@pytest.mark.parametrize(("noes", "refused"), [(23, False), (24, True)])
def test_a_text_that_no_majority_of_the_senate_rejects_stays_before_it(
    noes: int, refused: bool, answer: str, kind: str, again: int, passed: Passed
) -> None:
    """Senate's Reglament pt 42 is a closed list: with 20 of 47 for and 23 against nothing is carried, and it may vote again."""
    text = ON_THE_TEXT.format(2010) + f"2010-03-20 senate.refuse-commission-text senate=20:{noes}\n"
    passage = passed(kind, text, answers={"A14": answer})
    back = "majilis-on-rejection" if kind == LAW else "rejected"
    assert passage.state == (back if refused else "senate-on-commission-text")
    if not refused:
        assert passed(kind, text + f"2010-03-24 senate.approve-commission-text senate={again}").state == "adopted"


@pytest.mark.parametrize(("noes", "stage"), [(19, "senate-on-commission-text"), (20, "majilis-on-rejection")])
def test_so_it_was_before_2007_by_the_majority_of_39(noes: int, stage: str, passed: Passed) -> None:
    """Art. 61(4): a rejection as a whole takes the majority of all senators; the sixty days run on without one."""
    text = (
        ON_THE_TEXT.format(2005)
        + f"2005-03-12 senate.register\n2005-03-20 senate.refuse-commission-text senate=15:{noes}"
    )
    passage = passed(LAW, text)
    assert passage.state == stage
    assert ("senate-60" in [running.term.id for running in passage.running]) is (noes == 19)


@pytest.mark.parametrize(("edition", "year", "seats"), BY_1995_AND_2007)
def test_the_senate_may_change_the_commissions_text_too(edition: str, year: int, seats: int, passed: Passed) -> None:
    """A decision of pt 42 like the others, by the majority of all senators; since 22 June 2012 there is a new commission."""
    del edition
    changed = ON_THE_TEXT.format(year) + f"{year}-03-20 senate.return-changes "
    assert passed(LAW, changed + f"senate={seats // 2 + 1}").state == "majilis-on-senate-text"
    with pytest.raises(RefusedError):
        passed(LAW, changed + f"senate={seats // 2}")


@pytest.mark.parametrize(("edition", "year", "seats"), BY_1995_AND_2007)
def test_the_senate_may_reject_the_commissions_text_as_a_whole(
    edition: str, year: int, seats: int, passed: Passed
) -> None:
    """By its majority, as any bill under pts 39-42: the Mäjilis may then approve again by two thirds (A5 c)."""
    del edition
    rejected = ON_THE_TEXT.format(year) + f"{year}-03-20 senate.reject "
    back = passed(LAW, rejected + f"senate={seats // 2 + 1}")
    assert (back.state, "A5" in back.questions) == ("majilis-on-rejection", True)
    again = passed(
        LAW, rejected + f"senate={seats // 2 + 1}\n{year}-03-25 majilis.reapprove\n{year}-04-01 senate.approve"
    )
    assert again.state == "adopted"
    assert passed(LAW, rejected, answers={"A5": "a"}).state == "conciliation"
    assert passed(LAW, rejected, answers={"A5": "b"}).state == "not-adopted"
    with pytest.raises(RefusedError):
        passed(LAW, rejected + f"senate={seats // 2}")


@pytest.mark.parametrize(("day", "lawful"), [("2002-06-05", False), ("2002-06-06", True)])
def test_before_6_june_2002_no_text_speaks_of_a_rejection_of_that_text(day: str, lawful: bool, passed: Passed) -> None:
    text = ON_THE_TEXT.format(2002) + f"{day} senate.reject senate=20"
    if lawful:
        assert passed(LAW, text).state == "majilis-on-rejection"
    else:
        with pytest.raises(RefusedError):
            passed(LAW, text)


@pytest.mark.parametrize(("votes", "lawful"), [(24, True), (23, False)])
def test_a_constitutional_law_of_2007_is_rejected_by_the_majority_of_the_senate(
    votes: int, lawful: bool, passed: Passed
) -> None:
    """Art. 61(5-1); Senate's Reglament pt 28: a rejection needs no two thirds."""
    text = ON_THE_TEXT.format(2010) + f"2010-03-20 senate.reject senate={votes}"
    if lawful:
        assert passed("constitutional-law", text).state == "rejected"
    else:
        with pytest.raises(RefusedError):
            passed("constitutional-law", text)


@pytest.mark.parametrize("counted", ["", " senate=23"])
def test_a_refused_constitutional_law_of_2007_goes_back_to_its_initiator(counted: str, passed: Passed) -> None:
    """Art. 61(5-1): a rejected constitutional law has no second approval."""
    text = ON_THE_TEXT.format(2010) + f"2010-03-20 senate.refuse-commission-text{counted}"
    assert passed("constitutional-law", text).state == "rejected"


@pytest.mark.parametrize("votes", [24, 31])
def test_half_the_senate_for_the_commissions_text_of_a_constitutional_law_leaves_no_majority_to_reject_it(
    votes: int, passed: Passed
) -> None:
    """Art. 61(5-1), Senate's Reglament pts 28, 42 and 52: neither decision is carried, and the Senate may vote again."""
    short = ON_THE_TEXT.format(2010) + f"2010-03-20 senate.refuse-commission-text senate={votes}\n"
    assert passed("constitutional-law", short).state == "senate-on-commission-text"
    again = passed("constitutional-law", short + "2010-03-24 senate.approve-commission-text senate=32")
    assert again.state == "adopted"


@pytest.mark.parametrize(("day", "footing"), [("2019-12-26", "stated"), ("2019-12-27", "inferred")])
def test_the_senates_reglament_was_read_to_26_december_2019(day: str, footing: str, passed: Passed) -> None:
    text = ON_THE_TEXT.format(2019).replace("2019-03-05 majilis", "2019-12-20 majilis") + f"{day} senate.register"
    step = passed(LAW, text).journal[-1].step
    assert step is not None
    assert step.footing.value == footing


# -- a decision on the commission's text, since 22 June 2012 -----------------------------------------------------------------

UNDER_PT_76_5: Final = pytest.mark.parametrize("edition", ["2012", "2013", "2017"])
EACH_KIND: Final = pytest.mark.parametrize("kind", [LAW, "constitutional-law"])


@UNDER_PT_76_5
@EACH_KIND
@pytest.mark.parametrize("chamber", ["majilis", "senate"])
def test_a_chamber_that_refuses_the_commissions_text_decides_so_by_its_majority(
    chamber: str, edition: str, kind: str, passed: Passed
) -> None:
    """Reglament of 2012 pts 76-3 to 76-5: of 47 senators 24 against are a refusal, 23 are no decision; without a count it is one."""
    year, *sizes = SITTING[edition]
    before = ON_THE_TEXT.format(year)
    if chamber == "majilis":
        before = before[: before.rindex(f"{year}-03-05")]
    least = majority(sizes[chamber == "senate"])
    for counts, refused in ((f"{chamber}=10:{least}", True), (f"{chamber}=10:{least - 1}", False), ("", True)):
        passage = passed(kind, f"{before}{year}-03-20 {chamber}.refuse-commission-text {counts}")
        assert passage.state == ("conciliation" if refused else f"{chamber}-on-commission-text"), counts
        assert passage.journal[-1].step is not None
        assert passage.journal[-1].step.footing.value == ("stated" if refused else "inferred")


@UNDER_PT_76_5
@EACH_KIND
def test_an_approval_of_the_text_that_falls_short_is_no_refusal_and_may_be_voted_again(
    edition: str, kind: str, replayed: Replayed
) -> None:
    """Nobody put a refusal to the vote; the sixty days of the Senate run on, and the Mäjilis may still take its own text."""
    year, deputies, senators = SITTING[edition]
    text = ON_THE_TEXT.format(year)
    short = replayed(
        kind, text + f"{year}-03-12 senate.register\n{year}-03-20 senate.approve-commission-text senate=20"
    )
    assert (short.passage.state, short.passage.journal[-1].act) == ("senate-on-commission-text", "senate.vote-short")
    assert "senate-60" in [running.term.id for running in short.passage.running]
    before = text[: text.rindex(f"{year}-03-05")]
    first = f"{before}{year}-03-05 majilis.adopt-commission-text majilis=30\n"
    undecided = replayed(kind, first)
    assert (undecided.passage.state, undecided.passage.journal[-1].act) == (
        "majilis-on-commission-text",
        "majilis.vote-short",
    )
    own = replayed(kind, first + f"{year}-03-06 majilis.confirm-own-text majilis={deputies}")
    assert own.passage.state == "senate-on-commission-text"
    again = f"{year}-03-20 senate.approve-commission-text senate=20\n{year}-03-24 senate.approve-commission-text senate={senators}"
    assert replayed(kind, text + again).passage.state == "adopted"


# -- the order of paragraph 4, since 2023 ----------------------------------------------------------------------------------

TEXT_OF_2024: Final = ON_THE_TEXT.format(2024)
BY_A9: Final = pytest.mark.parametrize("act", ["senate.vote-short", "senate.refuse-commission-text"])


@BY_A9
def test_25_of_50_senators_for_the_commissions_text_are_no_refusal_of_it(act: str, passed: Passed) -> None:
    """No decision was carried (A9 b, the default): the law stays before the Senate, and its term runs on."""
    text = TEXT_OF_2024 + "2024-03-12 senate.register\n" + f"2024-03-20 {act} senate=25"
    waiting = passed(LAW, text)
    assert (waiting.state, waiting.questions[-1]) == ("senate-on-commission-text", "A9")
    assert "senate-60" in [running.term.id for running in waiting.running]
    refused = passed(LAW, text, answers={"A9": "a"})
    assert (refused.state, refused.questions[-1]) == ("undetermined", "A6")


@pytest.mark.parametrize("answer", ["a", "b"])
def test_a_refusal_recorded_without_counts_is_one(answer: str, passed: Passed) -> None:
    """The record says that the text was refused, and shows no lack of a decision: what follows is A6."""
    refused = passed(LAW, TEXT_OF_2024 + "2024-03-20 senate.refuse-commission-text", answers={"A9": answer})
    assert (refused.state, refused.questions[-1]) == ("undetermined", "A6")


@pytest.mark.parametrize(("votes", "refused"), [("20:25", False), ("20:26", True), ("24:26", True), ("20", True)])
def test_a_majority_of_the_senate_against_the_commissions_text_is_its_refusal(
    votes: str, refused: bool, passed: Passed
) -> None:
    """A9 b: non-approval is a decision carried by 26 of 50; where those against are not counted, the act is taken at its word."""
    text = TEXT_OF_2024 + f"2024-03-12 senate.register\n2024-03-20 senate.refuse-commission-text senate={votes}"
    passage = passed(LAW, text)
    assert passage.state == ("undetermined" if refused else "senate-on-commission-text")
    assert passage.questions[-1] == ("A6" if refused else "A9")
    assert ("senate-60" in [running.term.id for running in passage.running]) is not refused


def test_an_approval_of_the_commissions_text_that_falls_short_is_no_refusal_of_it(replayed: Replayed) -> None:
    """Whatever the number against: nobody put a refusal to the vote (A9 b; Senate's Reglament pt 42 before)."""
    for year, sizes in ((2024, "20"), (2010, "20"), (2010, "20:27")):
        text = ON_THE_TEXT.format(year) + f"{year}-03-12 senate.register\n"
        played = replayed(LAW, text + f"{year}-03-20 senate.approve-commission-text senate={sizes}")
        assert played.passage.state == "senate-on-commission-text"
        assert played.passage.journal[-1].act == "senate.vote-short"


def test_26_of_50_senators_for_the_text_did_not_refuse_it(passed: Passed) -> None:
    with pytest.raises(RefusedError):
        passed(LAW, TEXT_OF_2024 + "2024-03-20 senate.refuse-commission-text senate=26")


def test_the_senate_may_refuse_separate_articles_of_the_commissions_text(passed: Passed) -> None:
    """With a wording they go to the Mäjilis, without one it is A8, short of a majority it is no decision."""
    text = TEXT_OF_2024 + "2024-03-20 senate.return-changes "
    assert passed(LAW, text + "wording=yes senate=26").state == "majilis-on-senate-text"
    without = passed(LAW, text + "wording=no senate=26")
    assert (without.state, without.questions[-1]) == ("undetermined", "A8")
    assert passed(LAW, text + "wording=yes senate=25").state == "senate-on-commission-text"
    assert passed(LAW, text + "wording=yes senate=25", answers={"A9": "a"}).state == "majilis-on-senate-text"
