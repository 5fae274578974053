"""Imagined records on one side of a rule of the law, each with the answer that follows from the texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs
import pytest

from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, When
from lawflow.law.majorities import Tally
from lawflow.passage.outlook import outlook
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit
from lawflow.views.content.headline import standing
from lawflow.views.objects.status import status_page

FOLDER = Path(__file__).parent / "law"


def report(name: str, **answers: str) -> Report:
    """Return the report on a case under answers."""
    return audit(read(FOLDER / f"{name}.toml"), answers=answers)


RIGHT: dict[str, tuple[str, str, list[tuple[int, str]], list[str]]] = {
    # what the law says of each case: its file, the stage, the irregular acts with their sorts, the open questions
    "a dissolution moves no law that is before the President, who signs it": (
        "2011-dissolution-while-the-president-may-sign",
        "signed",
        [],
        [],
    ),
    "a decision of the Council stands after the month to object to it": (
        "2013-objection-to-the-council-after-the-month",
        "unconstitutional",
        [(9, "late")],
        [],
    ),
    "an amendment proposed with no opinion on record is taken": (
        "2017-amendment-proposed-without-an-opinion",
        "amendment-proposed",
        [],
        [],
    ),
    "the commission's text is registered in the Senate and adopted": (
        "2017-commission-text-registered-in-the-senate",
        "adopted",
        [],
        [],
    ),
    "a dissolution that the calendar knows not to have happened is refused": (
        "2020-dissolution-that-never-was",
        "adopted",
        [(3, "out-of-order")],
        [],
    ),
    "the Senate returns nothing to a Mäjilis that does not exist, and adopts all the same": (
        "2023-articles-returned-to-no-majilis",
        "adopted",
        [(6, "out-of-order")],
        ["A37"],
    ),
    "a bill stays at its stage when the Mäjilis is dissolved": (
        "2023-bill-before-a-majilis-that-was-dissolved",
        "majilis-plenary",
        [],
        [],
    ),
    "a question of confidence presupposes a vote that the record lacks": (
        "2023-confidence-before-any-vote",
        "confidence-linked",
        [],
        ["L-9", "A47", "L-1"],
    ),
    "conciliation goes on with the new Mäjilis where it lay": (
        "2023-conciliation-goes-on-with-the-new-majilis",
        "senate-on-commission-text",
        [],
        ["A41", "A37"],
    ),
    "the Senate adopts alone while there is no Mäjilis": (
        "2023-senate-approves-with-no-vote-of-the-majilis",
        "adopted",
        [],
        ["A36"],
    ),
    "25 of 50 senators refuse no articles": (
        "2023-articles-refused-by-25-of-50-without-a-wording",
        "senate-pending",
        [],
        ["A9"],
    ),
    "30 of 98 approve no first reading of an amendment by four fifths": (
        "2023-first-reading-of-four-fifths-by-30-of-98",
        "undetermined",
        [(4, "short-vote"), (5, "short-vote")],
        ["A26", "A46"],
    ),
    "an emergency constitutional law of deputies is on no track that the edition knows": (
        "2023-emergency-constitutional-law-of-deputies",
        "draft",
        [(1, "wrong-route"), (2, "wrong-route"), (3, "wrong-route")],
        ["A21", "A17", "A25"],
    ),
    "an emergency constitutional law of the Government is read in joint session": (
        "2023-emergency-constitutional-law-of-the-government",
        "joint-second-reading",
        [],
        ["A21", "A17", "A25"],
    ),
    "four fifths adopt an amendment whose first reading is missing": (
        "2023-four-fifths-with-no-first-reading",
        "adopted",
        [],
        ["A26"],
    ),
    "a referral of a returned law moves nothing": ("2024-referral-after-the-return", "returned", [], ["A39"]),
    "a second referral is joined to the review": ("2024-two-referrals-joined", "under-review", [], ["A39"]),
    "votes between sessions are taken": ("2024-votes-between-sessions", "senate-on-objections", [], ["A10"]),
    "2 of 98 reject nothing in joint session": (
        "2023-joint-rejection-by-2-of-98",
        "joint-vote",
        [(3, "short-vote")],
        ["A21"],
    ),
    "a law before the Mäjilis goes on as a constitutional law before its first reading": (
        "2023-law-goes-on-as-constitutional-law",
        "joint-first-reading",
        [],
        [],
    ),
    "70 of 98 leave open whether objections to an amendment stand": (
        "2023-objections-to-an-amendment-70-of-98",
        "undetermined",
        [],
        ["A27"],
    ),
    "on day 61 the silence of the Senate has sent the law to the President": (
        "2023-senate-approves-on-day-61",
        "adopted",
        [(5, "late")],
        [],
    ),
    "on the day after the month a law counts as signed": (
        "2023-signed-on-the-day-after-the-month",
        "counts-as-signed",
        [(7, "late")],
        ["A28"],
    ),
    "day 60 is no silence of the Senate yet": ("2023-silence-recorded-on-day-60", "senate-pending", [(5, "early")], []),
    "there is no temporary act on a bill of deputies": (
        "2023-temporary-act-on-a-bill-of-deputies",
        "draft",
        [(1, "wrong-route"), (2, "wrong-route")],
        [],
    ),
}


@pytest.mark.parametrize("says", sorted(RIGHT))
def test_a_case_has_the_answer_of_the_texts(says: str) -> None:
    """The same stage for the audit and for the play of it, and nothing irregular but what the law forbids."""
    name, *right = RIGHT[says]
    found, played = report(name), play(read(FOLDER / f"{name}.toml"))
    assert [found.passage.state, [(one.n, one.sort) for one in found.irregular], list(found.questions)] == right
    assert played.passage.state == found.passage.state


def test_what_the_law_lets_the_record_lack_is_named() -> None:
    """Art. 91(3) asks for the opinion of the Council before an amendment is proposed; none is on record."""
    assert [gap.act for gap in report("2017-amendment-proposed-without-an-opinion").missing] == ["court.opinion"]


@pytest.mark.parametrize(
    ("answers", "stage"),
    [
        ({"A9": "b"}, "senate-pending"),
        ({"A9": "a"}, "undetermined"),
        ({"A9": "a", "A8": "a"}, "conciliation"),
        ({"A9": "a", "A8": "b"}, "majilis-on-senate-text"),
        ({"A9": "a", "A8": "c"}, "conciliation"),
    ],
)
def test_a_refusal_without_a_majority_and_without_a_wording_meets_both_questions(
    answers: dict[str, str], stage: str
) -> None:
    """25 of 50 carry nothing (A9); if that is a refusal, what it does without a new wording is A8."""
    found = report("2023-articles-refused-by-25-of-50-without-a-wording", **answers)
    assert found.passage.state == stage
    if answers["A9"] == "a":
        assert {"A8", "A9"} <= set(found.questions)


@pytest.mark.parametrize(
    ("answer", "irregular", "stage"),
    [("a", [], "majilis-on-commission-text"), ("b", [(9, "short-vote")], "senate-on-commission-text")],
)
def test_a_majority_for_the_commissions_text_is_no_refusal_of_it(
    answer: str, irregular: list[tuple[int, str]], stage: str
) -> None:
    """60 of 107 stood for the text, 20 against: nothing is decided if it needs two thirds (A14 a), it is adopted if a majority does (b)."""
    found = report("2017-commission-text-refused-with-60-for-it", A14=answer)
    assert ([(one.n, one.sort) for one in found.irregular], found.passage.state) == (irregular, stage)


@pytest.mark.parametrize(("day", "stage"), [("2024-03-15", "presented"), ("2024-03-16", "counts-as-signed")])
def test_after_a_late_signature_the_status_is_that_of_the_day(day: str, stage: str) -> None:
    """The month from 15 February ends on 15 March; on the day after the law counts as signed."""
    record = read(FOLDER / "2023-signed-on-the-day-after-the-month.toml")
    assert play(record, on=date.fromisoformat(day)).passage.state == stage


@pytest.mark.parametrize(("day", "open_to"), [("2023-01-18", "majilis.adopt"), ("2023-01-19", "senate.register")])
def test_from_the_day_of_the_dissolution_the_senate_and_not_the_majilis_acts(day: str, open_to: str) -> None:
    """Art. 55(5): no act of a chamber that is not there is open; the stage stays until the Senate takes the bill up."""
    record, on = read(FOLDER / "2023-bill-before-a-majilis-that-was-dissolved.toml"), date.fromisoformat(day)
    page = status_page(record.id, play(record, on=on), on)
    acts = {option["act"] for option in page["may"]}
    assert page["stage"] is not None
    assert page["stage"]["id"] == "majilis-plenary"
    assert acts & {"majilis.adopt", "senate.register"} == {open_to}


def test_four_fifths_need_a_first_reading_unless_the_text_asks_for_the_number_alone() -> None:
    """Art. 91(1): the reading is missing under A26 (a), and nothing is under (b); a vote short by one falls under both."""
    name = "2023-four-fifths-with-no-first-reading"
    missing = {answer: [gap.act for gap in report(name, A26=answer).missing] for answer in ("a", "b")}
    assert missing == {"a": ["joint.approve-first-reading"], "b": []}
    record = read(FOLDER / f"{name}.toml")
    vote = record.acts[-1]
    short = {**vote.votes, "majilis": attrs.evolve(vote.votes["majilis"], ayes=78)}
    fell = attrs.evolve(record, acts=(*record.acts[:-1], attrs.evolve(vote, votes=short)))
    assert [audit(fell, answers={"A26": answer}).passage.state for answer in ("a", "b")] == ["not-adopted"] * 2


def test_the_month_of_the_court_runs_from_the_last_of_the_referrals() -> None:
    """CtL 53: of referrals joined on 20 and 25 February 2024 the month cannot end before 25 March; acceptance is told by no act."""
    played = play(read(FOLDER / "2024-two-referrals-joined.toml"), on=date(2024, 3, 1))
    (month,) = (running for running in played.passage.running if running.term.id == "court-month")
    assert (month.day, month.earliest) == (None, date(2024, 3, 25))
    said = standing(played.passage, outlook(played.passage, date(2024, 3, 1)), date(2024, 3, 1)).en
    assert said.endswith("its last day is not known [Const.\xa0art.\xa073(3)].")


def test_the_month_on_objections_binds_the_chambers_and_not_the_court() -> None:
    """Art. 54(2)2) asks for the chambers' decision; a referral after the return (A39) leaves the Court its own month."""
    page = outlook(
        play(read(FOLDER / "2024-referral-after-the-return.toml"), on=date(2024, 2, 25)).passage, date(2024, 2, 25)
    )
    assert not [act for duty in page.must for act in duty.acts if act.startswith("court.")]
    assert [option.until for option in page.may if option.act == "court.strike-part"] == [None]


def test_a_vote_between_sessions_is_taken_and_remarked() -> None:
    """Art. 59(3)-(4): in July there can only be an extraordinary session; the record is not refused for it."""
    remarks = report("2024-votes-between-sessions").remarks
    assert [(remark.id, remark.n) for remark in remarks] == [("between-sessions", n) for n in (5, 7, 8)]


def test_an_emergency_constitutional_law_short_at_its_last_reading_is_deemed_rejected_by_the_reglament() -> None:
    """Pt 32-14 says so of bills for immediate consideration; of other constitutional laws it is inferred from art. 62(4)."""
    emergency = read(FOLDER / "2023-emergency-constitutional-law-of-the-government.toml")
    last = Act("joint.vote-short", When.day(date(2023, 10, 4)), {"majilis": Tally(65), "senate": Tally(34)})
    for track, point, end in (("emergency", "32-14", "deemed-rejected"), ("ordinary", "32-9", "not-adopted")):
        ended = play(attrs.evolve(emergency, acts=(*emergency.acts, last), track=track)).passage
        assert ended.state == end
        assert [cite.place for cite in ended.journal[-1].cites] == ["62(4)", point]


def test_whether_both_readings_may_be_held_on_one_day_is_asked_of_an_emergency_constitutional_law() -> None:
    """A25: pt 32-14 asks for two readings and no interval; of other constitutional laws pt 32-9 speaks, and nobody asks."""
    emergency = read(FOLDER / "2023-emergency-constitutional-law-of-the-government.toml")
    last = Act("joint.adopt", When.day(date(2023, 10, 4)), {"majilis": Tally(66), "senate": Tally(34)})
    for track, point, asked in (("emergency", "32-14", True), ("ordinary", "32-9", False)):
        adopted = play(attrs.evolve(emergency, acts=(*emergency.acts, last), track=track)).passage
        assert (adopted.state, "A25" in adopted.questions) == ("adopted", asked)
        assert [cite.place for cite in adopted.journal[-1].cites] == ["53 1-1)", "62(4)", point]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("2020-dissolution-that-never-was", "the calendar has no such event then; stage: Before the Mäjilis"),
        ("2023-articles-returned-to-no-majilis", "Mäjilis does not sit; stage: Before the Senate"),
    ],
)
def test_an_act_that_the_law_provides_for_at_the_stage_is_told_by_what_bars_it(name: str, found: str) -> None:
    """Art. 63(1), 55(5): the day or the absent chamber bars it; it is not said that the stage knows no such act."""
    assert [irregular.reason.en for irregular in report(name).irregular] == [found]


@pytest.mark.parametrize("command", ["audit", "simulate", "status"])
def test_that_an_objection_to_the_council_was_late_is_told_as_a_doubt_about_the_receipt(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Law on the Council art. 38(2)1): a month from the receipt of the decision, of which no act tells."""
    path = FOLDER / "2013-objection-to-the-council-after-the-month.toml"
    run([command, str(path), "--lang", "en", "--on", "2015-02-13"])
    assert "doubtful: in time if the text was received later" in capsys.readouterr().out
