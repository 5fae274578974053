"""When the question of confidence is open: not before a vote; after a short one, a rejection, a passage (art. 61(7), L-9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from tests.passage.conftest import History, Passed

LAW, CONSTITUTIONAL = "law", "constitutional-law"
YEARS: Final = {"1995": 2003, "2007": 2009, "2012": 2013, "2013": 2015, "2017": 2019, "2023": 2024, "2026": 2026}
BICAMERAL: Final = ("1995", "2007", "2012", "2013", "2017", "2023")
TO_2017: Final = BICAMERAL[:-1]
SEPARATE: Final = TO_2017[1:]
ARTICLES: Final = {"2026": "Const. 2026 art. 60(7)"}

BEFORE: Final = "{0}-02-01 initiator.introduce\n{0}-02-05 majilis.accept\n"
PASSED: Final = BEFORE + "{0}-03-01 majilis.adopt\n"
IN_SENATE: Final = PASSED + "{0}-03-05 senate.register\n"
CHANGED: Final = IN_SENATE + "{0}-03-20 senate.return-changes\n"
SHORT: Final = IN_SENATE + "{0}-03-15 senate.vote-short\n"
COMMISSION: Final = CHANGED + "{0}-04-01 majilis.disagree\n{0}-04-02 commission.form\n{0}-04-05 commission.report\n"
JOINTLY_95: Final = "{0}-02-01 initiator.introduce\n{0}-02-10 joint.convene\n"
READ_95: Final = JOINTLY_95 + "{0}-02-12 joint.approve-first-reading\n"
READ_23: Final = BEFORE + "{0}-02-12 joint.approve-first-reading\n"
BUDGET: Final = "{0}-02-01 initiator.introduce\n{0}-03-05 senate.register\n{0}-03-10 joint.convene\n"
KURULTAI: Final = (
    "{0}-09-10 initiator.introduce\n{0}-09-12 kurultai.refer-to-committees\n{0}-10-01 kurultai.committee-conclusion\n"
)
RAISED: Final = "{0}-{1} government.raise-confidence"

Case = tuple[str, str, str, dict[str, str]]


def many(editions: tuple[str, ...], kind: str, *texts: str, **answers: str) -> list[Case]:
    return [(edition, kind, text, answers) for edition in editions for text in texts]


def stages_of(text: str) -> list[str]:
    """Return a history up to each of its acts."""
    lines = text.splitlines(keepends=True)
    return ["".join(lines[: n + 1]) for n in range(len(lines))]


NO_VOTE: Final = [
    *many(BICAMERAL, LAW, *stages_of(BEFORE)),
    *many(SEPARATE, CONSTITUTIONAL, *stages_of(BEFORE)),
    *many(("1995",), CONSTITUTIONAL, *stages_of(READ_95)),
    *many(("2023",), CONSTITUTIONAL, *stages_of(READ_23)),
    *many(("2026",), LAW, *stages_of(KURULTAI)),
    *many(("2026",), CONSTITUTIONAL, *stages_of(KURULTAI)),
]
VOTED: Final = [
    # rejected
    *many(BICAMERAL, LAW, BEFORE + "{0}-03-01 majilis.reject\n", IN_SENATE + "{0}-03-20 senate.reject\n"),
    *many(SEPARATE, CONSTITUTIONAL, BEFORE + "{0}-03-01 majilis.reject\n", IN_SENATE + "{0}-03-20 senate.reject\n"),
    *many(("1995",), CONSTITUTIONAL, JOINTLY_95 + "{0}-03-01 joint.reject\n"),
    *many(("2023",), CONSTITUTIONAL, BEFORE + "{0}-03-01 joint.reject\n"),
    *many(("2026",), LAW, KURULTAI + "{0}-10-05 kurultai.reject\n"),
    *many(("2026",), CONSTITUTIONAL, KURULTAI + "{0}-10-05 kurultai.reject\n"),
    # a vote fell short and the bill ended
    *many(TO_2017, LAW, BEFORE + "{0}-03-01 majilis.vote-short\n"),
    *many(("1995",), CONSTITUTIONAL, READ_95 + "{0}-03-01 joint.vote-short\n"),
    *many(("2023",), CONSTITUTIONAL, READ_23 + "{0}-03-01 joint.vote-short\n"),
    # a vote fell short and the bill stayed
    *many(BICAMERAL, LAW, SHORT, CHANGED + "{0}-04-01 majilis.vote-short\n"),
    *many(BICAMERAL, LAW, COMMISSION + "{0}-04-10 majilis.refuse-commission-text\n"),
    *many(
        TO_2017, LAW, IN_SENATE + "{0}-03-20 senate.reject\n{0}-04-01 majilis.reapprove\n{0}-04-10 senate.vote-short\n"
    ),
    *many(("2023",), LAW, BEFORE + "{0}-03-01 majilis.vote-short\n", **{"L-1": "a"}),
    *many(SEPARATE, CONSTITUTIONAL, SHORT, CHANGED + "{0}-04-01 majilis.vote-short\n"),
    *many(SEPARATE, CONSTITUTIONAL, BEFORE + "{0}-03-01 majilis.vote-short\n", A11="b"),
    *many(("2023",), CONSTITUTIONAL, BEFORE + "{0}-03-01 joint.vote-short\n", A46="b"),
    *many(("2026",), LAW, KURULTAI + "{0}-10-05 kurultai.vote-short\n", **{"K-A5": "a"}),
    *many(("2026",), CONSTITUTIONAL, KURULTAI + "{0}-10-05 kurultai.vote-short\n", **{"K-A5": "a"}),
]
CARRIED: Final = [
    # passed by a chamber, and no vote fell since
    *many(BICAMERAL, LAW, PASSED, IN_SENATE, CHANGED, *stages_of(COMMISSION)[5:]),
    *many(SEPARATE, CONSTITUTIONAL, PASSED, IN_SENATE, CHANGED, *stages_of(COMMISSION)[5:]),
    *many(BICAMERAL, LAW, COMMISSION + "{0}-04-10 majilis.adopt-commission-text\n"),
    *many(BICAMERAL, LAW, SHORT + "{0}-03-20 senate.return-changes\n"),
    *many(TO_2017, LAW, IN_SENATE + "{0}-03-20 senate.reject\n{0}-04-01 majilis.reapprove\n"),
    *many(("2023",), LAW, BEFORE + "{0}-02-20 majilis.vote-short\n{0}-03-01 majilis.adopt\n", **{"L-1": "a"}),
    *many(SEPARATE, CONSTITUTIONAL, BEFORE + "{0}-02-20 majilis.vote-short\n{0}-03-01 majilis.adopt\n", A11="b"),
]


def raised(case: Case, passed: Passed, **answers: str) -> str:
    """Raise the question after a history, and return the stage."""
    edition, kind, text, more = case
    acts = (text + RAISED).format(YEARS[edition], "10-20" if edition == "2026" else "04-20")
    passage = passed(kind, acts, initiator="government", answers=more | answers)
    assert passage.edition.id == edition
    return passage.state


@pytest.mark.parametrize("answer", ["a", "b"])
@pytest.mark.parametrize("case", NO_VOTE)
def test_before_a_vote_the_question_is_not_open(case: Case, answer: str, passed: Passed) -> None:
    """Art. 61(7), 60(7) of 2026: if a bill of the Government is not adopted; nobody has yet voted on this one."""
    with pytest.raises(RefusedError, match=re.escape(ARTICLES.get(case[0], "Const. art. 61(7)"))):
        raised(case, passed, **{"L-9": answer})


@pytest.mark.parametrize("answer", ["a", "b"])
@pytest.mark.parametrize("case", VOTED)
def test_after_a_rejection_or_a_short_vote_it_is_open(case: Case, answer: str, passed: Passed) -> None:
    """The bill was not adopted, whether it ended with the vote or stayed where it was."""
    assert raised(case, passed, **{"L-9": answer}) == "confidence-linked"


@pytest.mark.parametrize("case", CARRIED)
def test_after_a_chamber_passed_the_bill_it_is_open_by_the_practice_of_2003(case: Case, passed: Passed) -> None:
    """L-9 a, the default: the Mäjilis passed the Land Code in a text that the Government did not accept; not so under b."""
    assert raised(case, passed) == raised(case, passed, **{"L-9": "a"}) == "confidence-linked"
    with pytest.raises(RefusedError, match=r"Const\. art\. 61\(7\)"):
        raised(case, passed, **{"L-9": "b"})


@pytest.mark.parametrize("text", stages_of(BUDGET))
def test_a_budget_that_the_chambers_only_discuss_has_not_been_voted_on(text: str, passed: Passed) -> None:
    """Art. 54(2) before 2007: it is adopted in joint session, and no act of a chamber passes it."""
    with pytest.raises(RefusedError, match=r"Const\. art\. 61\(7\)"):
        passed(LAW, (text + RAISED).format(2003, "05-20"), initiator="government", subject="budget")
    voted = text + "{0}-05-10 joint.vote-short\n"
    assert (
        passed(LAW, (voted + RAISED).format(2003, "05-20"), initiator="government", subject="budget").state
        == "confidence-linked"
    )


def test_an_emergency_bill_before_its_joint_session_has_not_been_voted_on(passed: Passed) -> None:
    """Reglament of 2022 pt 32-11: the joint session votes at once; only what it does not adopt can be linked."""
    known = {"initiator": "government", "track": "emergency"}
    with pytest.raises(RefusedError, match=r"Const\. art\. 61\(7\)"):
        passed(LAW, (BEFORE + RAISED).format(2024, "02-06"), **known)
    voted = BEFORE + "{0}-02-06 joint.vote-short\n" + RAISED
    assert passed(LAW, voted.format(2024, "02-07"), **known).state == "confidence-linked"


@pytest.mark.parametrize(
    ("text", "first", "later"),
    [
        (
            "2023-01-10 initiator.introduce\n2023-01-11 majilis.accept\n2023-01-12 majilis.reject\n",
            "2023-02-01",
            "2023-04-10",
        ),
        (
            "2026-05-10 initiator.introduce\n2026-05-20 majilis.accept\n2026-06-10 majilis.reject\n",
            "2026-07-20",
            "2026-11-10",
        ),
    ],
)
def test_it_is_not_raised_while_the_chamber_is_absent(text: str, first: str, later: str, passed: Passed) -> None:
    """There was no Mäjilis in February 2023 and no Kurultai in July 2026; the bill that was voted down waits."""
    with pytest.raises(RefusedError):
        passed(LAW, f"{text}{first} government.raise-confidence", initiator="government")
    assert (
        passed(LAW, f"{text}{later} government.raise-confidence", initiator="government").state == "confidence-linked"
    )


def test_a_vote_of_the_senate_is_no_vote_of_the_kurultai(passed: Passed) -> None:
    """A short vote in the Senate in June 2026 does not open the question in a Kurultai that has not voted (K-A17 b)."""
    text = (
        "2026-05-01 initiator.introduce\n2026-05-04 majilis.accept\n2026-05-20 majilis.adopt\n"
        "2026-05-25 senate.register\n2026-06-10 senate.vote-short\n2026-11-10 government.raise-confidence"
    )
    with pytest.raises(RefusedError, match=r"Const\. 2026 art\. 60\(7\)"):
        passed(LAW, text, initiator="government", answers={"K-A17": "b"})


def test_a_record_that_leaves_out_the_vote_lacks_one(history: History) -> None:
    """From the introduction to the question of confidence: the Mäjilis adopted or rejected the bill in between."""
    acts = history((BEFORE + RAISED).format(2024, "05-20"))
    found = audit(Dossier("bill", LAW, {"en": "A bill"}, acts, initiator="government"))
    assert [gap.one_of for gap in found.missing] == [("majilis.adopt", "majilis.reject", "majilis.vote-short")]
    assert (found.passage.state, found.irregular, "L-9" in found.questions) == ("confidence-linked", (), True)
