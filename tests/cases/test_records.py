"""Imagined records whose right answer follows from the texts: each is read by the audit and played, alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawflow.cli.root import run
from lawflow.reconstruction.files import parse, read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit

FOLDER = Path(__file__).parent / "records"


def report(name: str) -> Report:
    """Return the report on a record of the folder."""
    return audit(read(FOLDER / f"{name}.toml", check_counts=False))


def supplied(name: str) -> set[str]:
    """Return every act that is supplied when a record is played."""
    return {entry.act for entry in play(read(FOLDER / f"{name}.toml")).passage.journal if entry.supplied}


@pytest.mark.parametrize(
    ("name", "edition", "crosses"),
    [
        ("f1-undated-before-border", "2023", ("2023", "2026")),
        ("f1-undated-2022-2023", "2017", ("2017", "2023")),
    ],
)
def test_acts_without_a_day_show_the_edition_that_knows_them(name: str, edition: str, crosses: tuple[str, ...]) -> None:
    """A vote of the Mäjilis before a signature of July 2026 was taken under the rules of 2023, so nothing is irregular.

    Neither is the Senate's of 2022: a constitutional law has been read in joint session since 1 January 2023.
    """
    found = report(name)
    assert (found.edition, found.passage.crossed, found.irregular, found.outcome) == (edition, crosses, (), "signed")


def test_no_act_of_a_chamber_is_supplied_before_it_sits() -> None:
    """The Kurultai sits from the autumn of 2026, so what was signed in July was adopted by the Parliament before it."""
    found = report("f2-kurultai-before-it-sits")
    assert (found.edition, found.passage.crossed, found.irregular) == ("2026", ("2023", "2026"), ())
    acts = supplied("f2-kurultai-before-it-sits")
    assert {"majilis.adopt", "senate.register", "parliament.present"} <= acts
    assert not {act for act in acts if act.startswith("kurultai.")}


def test_no_act_of_the_majilis_is_supplied_while_it_is_dissolved() -> None:
    """Between 19 January and 28 March 2023 the Senate alone acted (art. 55(5)): no acceptance by the Mäjilis is missing."""
    found = report("f2-majilis-while-dissolved")
    assert ([gap.act for gap in found.missing], found.irregular) == (["parliament.present"], ())
    assert not {act for act in supplied("f2-majilis-while-dissolved") if act.startswith("majilis.")}


@pytest.mark.parametrize(
    ("name", "n", "outcome"), [("f3-rejection-excused", 2, "rejected"), ("f3-short-vote-excused", 3, "not-adopted")]
)
def test_a_question_of_confidence_that_nobody_had_to_raise_is_a_hypothesis(name: str, n: int, outcome: str) -> None:
    """The breach is told first; what would excuse it is told after it, as supposed, and moves nothing."""
    found = report(name)
    assert ([(one.n, one.sort) for one in found.irregular], found.outcome) == ([(n, "after-the-end")], outcome)
    assert found.stages == (found.passage.state,)
    (rival,) = [other for other in found.others if other.hypothesis]
    assert [gap.act for gap in rival.missing if gap.hypothesis] == ["government.raise-confidence"]
    assert (rival.irregular, rival.outcome) == ((), "signed")
    played = play(read(FOLDER / f"{name}.toml"))
    assert ([number for number, _ in played.refusals], played.hypotheses) == ([n], (rival,))


def test_a_record_that_runs_backwards_is_told_so_once() -> None:
    """The newest act stands first in the file: one remark on the whole record says so."""
    found = report("f8-newest-first")
    assert [(remark.n, remark.id) for remark in found.remarks] == [(0, "newest-first")]
    assert not report("f1-undated-before-border").remarks


def test_a_reading_in_joint_session_after_an_introduction_of_the_year_before_is_lawful_for_all() -> None:
    """Introduced in 2022, accepted between the two days and read in joint session of 2023: a hole over a new edition."""
    acts = [
        {"act": "initiator.introduce", "date": "2022-12-28"},
        {"act": "joint.approve-first-reading", "date": "2023-01-13"},
    ]
    record = parse({"id": "over", "kind": "constitutional-law", "title": {"en": "t"}, "acts": acts})
    played, found = play(record), audit(record)
    assert (played.settled, found.irregular, found.passage.crossed) == (True, (), ("2017", "2023"))
    (accepted,) = [entry for entry in played.passage.journal if entry.supplied]
    assert (accepted.act, f"{accepted.last}") == ("majilis.accept", "2023-01-13")


def test_what_only_one_of_two_editions_asks_for_is_no_certainty() -> None:
    """Adopted on 20 June 2026 and signed on 20 September: by the Senate in ten days, or by the Kurultai after."""
    days = {"initiator.introduce": "2026-03-01", "majilis.adopt": "2026-06-20", "president.sign": "2026-09-20"}
    acts = [{"act": act, "date": day} for act, day in days.items()]
    found = audit(parse({"id": "over", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    assert found.irregular == ()
    (choice,) = [gap.one_of for gap in found.missing if gap.one_of]
    assert set(choice) == {"kurultai.adopt", "senate.register"}


def test_another_explanation_says_what_is_different(capsys: pytest.CaptureFixture[str]) -> None:
    """It names what it lacks more and less, and which act it finds lawful; never the lines of the one above again."""
    assert run(["audit", str(FOLDER / "f3-rejection-excused.toml"), "--lang", "en"]) == 0
    _, _, told = capsys.readouterr().out.partition("A hypothesis")
    assert "after act 1: supposed: Prime Minister raises the question of confidence" in told
    assert "2. lawful" in told
    assert "Initiator introduces" not in told
