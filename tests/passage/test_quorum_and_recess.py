"""Quorum and sessions: a vote below the one or outside the other is taken, with a remark (art. 59; 2026 art. 58)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from lawflow.reconstruction.remarks import Remark
    from tests.passage.conftest import History, Replayed

INTRODUCED: Final = "{0}-01-12 initiator.introduce\n{0}-01-14 majilis.accept\n"


@attrs.frozen
class Quorum:
    """A year, a vote of a chamber in it, and how many of its deputies must be present: two thirds."""

    year: str
    act: str
    chamber: str
    quorum: int
    cites: str


QUORUMS: Final = (
    Quorum("1998", "majilis.adopt", "majilis", 45, "Const. art. 59(5)"),
    Quorum("2003", "majilis.adopt", "majilis", 52, "Const. art. 59(5)"),
    Quorum("2010", "majilis.adopt", "majilis", 72, "Const. art. 59(5)"),
    Quorum("2013", "majilis.adopt", "majilis", 72, "Const. art. 59(5)"),
    Quorum("2016", "majilis.adopt", "majilis", 72, "Const. art. 59(5)"),
    Quorum("2020", "majilis.adopt", "majilis", 72, "Const. art. 59(5)"),
    Quorum("2024", "majilis.adopt", "majilis", 66, "Const. art. 59(5)"),
    Quorum("2024", "senate.approve", "senate", 34, "Const. art. 59(5)"),
    Quorum("2020", "senate.approve", "senate", 33, "Const. art. 59(5)"),
    Quorum("2026", "kurultai.adopt", "kurultai", 97, "Const. 2026 art. 58(5)"),
)
each_quorum = pytest.mark.parametrize("case", QUORUMS, ids=lambda case: f"{case.year} {case.chamber}: {case.quorum}")


def record(history: History, text: str) -> Dossier:
    return Dossier("record", "law", {"en": "A law"}, history(text), initiator="government")


def remarks(history: History, text: str) -> list[Remark]:
    return list(audit(record(history, text)).remarks)


def voted(case: Quorum, ayes: int, noes: str) -> str:
    """A record that ends with the vote, one dissenting vote or as many as are told."""
    month = "10" if case.chamber == "kurultai" else "01"
    before = f"{case.year}-{month}-12 initiator.introduce\n"
    if case.chamber == "senate":
        before += (
            f"{case.year}-01-14 majilis.accept\n{case.year}-01-20 majilis.adopt\n{case.year}-01-22 senate.register\n"
        )
    return f"{before}{case.year}-{month}-26 {case.act} {case.chamber}={ayes}{noes}"


@each_quorum
def test_one_vote_below_the_quorum_is_remarked_and_taken(case: Quorum, history: History, replayed: Replayed) -> None:
    """Those who did not vote may have been present, so the vote stands."""
    least = case.quorum * 3 // 4 + 1
    text = voted(case, least, f":{case.quorum - least - 1}")
    (remark,) = remarks(history, text)
    assert remark.id == "quorum"
    assert f"fewer votes than the quorum: {case.quorum - 1} of {case.quorum}" in remark.label.en
    assert case.cites in [cite.text() for cite in remark.cites]
    assert replayed("law", text, initiator="government").refused is None
    assert not audit(record(history, text)).irregular
    assert not remarks(history, voted(case, least, f":{case.quorum - least}"))


@each_quorum
def test_counts_that_are_not_whole_show_no_lack_of_quorum(case: Quorum, history: History) -> None:
    """Where the votes against are not recorded, nobody knows how many voted."""
    assert not remarks(history, voted(case, case.quorum * 3 // 4 + 1, ""))


def test_attendance_says_more_than_votes(history: History) -> None:
    """Fifty and five of ninety-eight voted, and sixty-six were present: there was a quorum; with sixty-five, none."""
    acts = record(history, voted(QUORUMS[6], 50, ":5")).acts
    for present, told in ((66, []), (65, ["Mäjilis: fewer present than the quorum: 65 of 66"])):
        attended = (*acts[:-1], attrs.evolve(acts[-1], present={"majilis": present}))
        report = audit(Dossier("record", "law", {"en": "A law"}, attended, initiator="government"))
        assert [remark.label.en for remark in report.remarks] == told


RETURNED: Final = (
    "2024-01-12 initiator.introduce\n2024-01-14 majilis.accept\n2024-03-20 majilis.adopt\n2024-03-25 senate.register\n"
    "2024-05-14 senate.approve\n2024-05-20 parliament.present\n2024-06-18 president.return wording=no\n"
)


@pytest.mark.parametrize(
    ("text", "between"),
    [
        (INTRODUCED.format("2024") + "2024-06-28 majilis.adopt", False),
        (INTRODUCED.format("2024") + "2024-06-29 majilis.adopt", True),
        (INTRODUCED.format("2024") + "2024-07-15 majilis.adopt", True),
        (INTRODUCED.format("2024") + "2024-09-01 majilis.adopt", True),
        (INTRODUCED.format("2024") + "2024-09-02 majilis.adopt", False),
        (INTRODUCED.format("2024") + "2024-07 majilis.adopt", True),
        (INTRODUCED.format("2024") + "2024 majilis.adopt", False),
        (INTRODUCED.format("2024") + "? majilis.adopt", False),
        (RETURNED + "2024-07-20 majilis.override", True),
        (INTRODUCED.format("2003") + "2003-07-15 majilis.adopt", True),
        (INTRODUCED.format("2010") + "2010-07-15 majilis.adopt", True),
        (INTRODUCED.format("2024") + "2024-06-20 majilis.adopt\n2024-07-15 senate.register", False),
    ],
)
def test_a_vote_between_sessions_is_remarked_and_taken(text: str, between: bool, history: History) -> None:
    """The session of 2024 ended on Friday 28 June, the next opened on Monday 2 September; a registration needs none."""
    report = audit(record(history, text))
    assert [remark.id for remark in report.remarks] == ["between-sessions"] * between
    assert not report.irregular


@pytest.mark.parametrize(
    ("year", "said", "cite"),
    [
        ("2003", "an extraordinary joint sitting, called by the President", "Const. art. 59(4)"),
        ("2010", "an extraordinary session", "Const. art. 59(4)"),
        ("2024", "an extraordinary session", "Const. art. 59(4)"),
    ],
)
def test_the_remark_says_what_the_constitution_of_the_day_allows(
    year: str, said: str, cite: str, history: History
) -> None:
    """To May 2007 only a joint sitting, since then a session."""
    (remark,) = remarks(history, INTRODUCED.format(year) + f"{year}-07-15 majilis.adopt")
    assert said in remark.label.en
    assert cite in [found.text() for found in remark.cites]


@pytest.mark.parametrize(
    ("text", "said", "cites"),
    [
        ("2007-06-19 initiator.introduce", "", []),
        (
            "2007-06-20 initiator.introduce",
            "Mäjilis: does not sit on that day, as its powers have ended early",
            ["55(5)", "63(1)"],
        ),
        (
            "2011-12-12 initiator.introduce",
            "Mäjilis: does not sit on that day, as its powers have ended early",
            ["55(5)", "63(1)"],
        ),
        ("2011-12-12 initiator.introduce in=senate", "", []),
        ("2012-01-20 initiator.introduce", "", []),
        (
            "2016-02-15 initiator.introduce",
            "Mäjilis: does not sit on that day, as its powers have ended early",
            ["55(5)", "63(1)"],
        ),
        ("2023-01-18 initiator.introduce", "", []),
        (
            "2023-01-19 initiator.introduce",
            "Mäjilis: does not sit on that day, as its powers have ended early",
            ["55(5)", "63(1)"],
        ),
        (
            "2023-03-28 initiator.introduce",
            "Mäjilis: does not sit on that day, as its powers have ended early",
            ["55(5)", "63(1)"],
        ),
        ("2023-03-29 initiator.introduce", "", []),
        ("2026-06-30 initiator.introduce", "", []),
        (
            "2026-07-01 initiator.introduce",
            "Kurultai: does not sit on that day, as its powers have not begun",
            ["52(2)", "58(2)"],
        ),
        (
            "2026-07-15 initiator.introduce",
            "Kurultai: does not sit on that day, as its powers have not begun",
            ["52(2)", "58(2)"],
        ),
        (
            "2026-08-23 initiator.introduce",
            "Kurultai: does not sit on that day, as its powers have not begun",
            ["52(2)", "58(2)"],
        ),
        ("2026-08-24 initiator.introduce", "", []),
    ],
)
def test_a_bill_laid_before_a_chamber_that_does_not_sit_is_remarked(
    text: str, said: str, cites: list[str], history: History, replayed: Replayed
) -> None:
    """To the last day on which it surely does not sit, and from the first; the bill is laid all the same."""
    found = [one for one in remarks(history, text) if one.id == "away"]
    assert [one.label.en for one in found] == [said] * bool(said)
    assert [cite.place for one in found for cite in one.cites] == cites
    for strict in (False, True):
        played = replayed("law", text, initiator="government", strict=strict)
        assert played.refused is None
        assert [one.label.en for one in played.remarks if one.id == "away"] == [said] * bool(said)


@pytest.mark.parametrize(("day", "told"), [("2024-06-28", []), ("2024-06-29", ["between-sessions"])])
def test_a_commission_is_formed_by_votes_of_a_session(day: str, told: list[str], history: History) -> None:
    """Each chamber decides by its majority that a commission is needed (Law on committees art. 23); the record counts them."""
    text = (
        "2024-01-12 initiator.introduce\n2024-01-14 majilis.accept\n2024-03-20 majilis.adopt\n2024-03-25 senate.register\n"
        f"2024-05-14 senate.reject\n{day} commission.form majilis=60:6 senate=30:4"
    )
    report = audit(record(history, text))
    assert [remark.id for remark in report.remarks] == told
    assert not report.irregular
