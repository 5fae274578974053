"""Imagined records whose right answer follows from the texts: each is read by the audit and played, alike."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.cli.root import run
from lawflow.reconstruction.files import parse, read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Dossier

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
    assert ([gap.act for gap in found.missing], found.irregular) == (["senate.register", "parliament.present"], ())
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


def test_notes_of_the_record_stand_in_the_timeline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A postponement touches no stage; it stands where the record tells of it, up to the day asked for."""
    file = tmp_path / "noted.toml"
    acts = (
        ("initiator.introduce", "2024-01-10", ""),
        ("note.postponed", "2024-02-01", "to the autumn"),
        ("majilis.accept", "2024-02-12", ""),
    )
    rows = [f'[[acts]]\nact = "{act}"\ndate = {day}\nnote = "{note}"\n' for act, day, note in acts]
    file.write_text('id = "noted"\nkind = "law"\ntitle = { en = "t" }\n' + "".join(rows), encoding="utf-8")
    assert run(["simulate", str(file), "--lang", "en"]) == 0
    told = [line.split("\t") for line in capsys.readouterr().out.splitlines() if line.startswith("2024-")]
    assert [(line[0], line[1]) for line in told] == [
        ("2024-01-10", "Initiator introduces the bill"),
        ("2024-02-01", "Consideration postponed"),
        ("2024-02-12", "Mäjilis accepts for consideration"),
    ]
    assert told[1][-1] == "to the autumn"
    assert run(["simulate", str(file), "--lang", "en", "--on", "2024-01-20"]) == 0
    assert "postponed" not in capsys.readouterr().out


def test_why_says_on_which_history_it_judges(capsys: pytest.CaptureFixture[str]) -> None:
    """The bill was rejected on 1 March 2019; the signature that the law refuses is left out, and named."""
    file = str(FOLDER / "f3-rejection-excused.toml")
    assert run(["why", file, "gazette.publish", "--on", "2019-05-01", "--lang", "en"]) == 0
    assert "on the lawful history, without the acts that the law refuses: 2" in capsys.readouterr().out
    assert run(["why", file, "gazette.publish", "--on", "2019-05-01", "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert (page["stage"], [one["n"] for one in page["refusals"]]) == ("rejected", [2])
    assert [gap["act"] for one in page["hypotheses"] for gap in one["missing"] if "hypothesis" in gap] == [
        "government.raise-confidence"
    ]


def test_two_hyphens_in_a_title_end_no_comment_of_the_machine(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """XML lets no comment hold them (XML 1.0, 2.5)."""
    assert run(["draw", "--dossier", str(FOLDER / "f4-scxml-double-hyphen.toml"), "--format", "scxml"]) == 0
    ET.fromstring(capfdbinary.readouterr().out)  # noqa: S314 (our own)


def test_a_review_moves_the_last_day_and_the_calendar_takes_the_newer_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The President's month stands still for ten days: the same event, a minute later with a greater sequence (RFC 5545, 3.8.7.4)."""
    told = []
    for minute, name in enumerate(("f5-ics-before", "f5-ics-after")):
        monkeypatch.setattr("lawflow.cli.calendar_file.now", lambda at=minute: datetime(2024, 5, 30, 9, at, tzinfo=UTC))
        file = tmp_path / f"{name}.ics"
        assert run(["dates", str(FOLDER / f"{name}.toml"), "--on", "2024-05-30", "--ics", str(file)]) == 0
        month = next(
            event for event in file.read_text(encoding="utf-8").split("BEGIN:VEVENT") if "upd.president-month" in event
        )
        told.append({key: value for key, _, value in (line.partition(":") for line in month.splitlines())})
    before, after = told
    days = before["DTSTART;VALUE=DATE"], after["DTSTART;VALUE=DATE"]
    assert days == ("20240606", "20240616")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_a_control_character_is_written_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulate", str(FOLDER / "f7-control-character.toml")]) == 0
    assert capsys.readouterr().out.splitlines()[0] == r"pasted\x0btitle"


def test_an_answer_under_which_the_act_was_not_open_does_not_take_it_back() -> None:
    """Four fifths of 2001 without a first reading: only one answer to A26 allows it, and the record selects that one."""
    days = {
        "parliament.propose-referendum": "2001-09-18",
        "president.refuse-referendum": "2001-10-13",
        "parliament.adopt-four-fifths": "2001-11-02",
        "parliament.present": "2001-11-13",
    }
    acts = [{"act": act, "date": day} for act, day in days.items()]
    found = audit(parse({"id": "four", "kind": "constitutional-amendment", "title": {"en": "t"}, "acts": acts}))
    assert (found.missing, [(one.n, one.sort) for one in found.irregular]) == ((), [(4, "late")])
    assert [entry.n for entry in found.passage.journal] == [1, 2, 3, 4]


def test_a_decision_that_the_record_lacks_can_have_come_before_another_referral() -> None:
    """Referred on 22 November and on 10 December 2015, upheld on 16 December, silent on 2 January: no early lapse.

    The month of 22 December stood still for the second review and, up to a decision not on record, for the first. With
    one review from November on, the silence would come two weeks early; the record does not show that it did.
    """
    days = {
        "initiator.introduce": "2015-09-02",
        "majilis.adopt": "2015-10-07",
        "senate.register": "2015-10-12",
        "senate.approve": "2015-11-12",
        "parliament.present": "2015-11-22",
        "deputies.refer": "2015-11-22",
        "president.refer": "2015-12-10",
        "court.uphold": "2015-12-16",
        "clock.president-silent": "2016-01-02",
    }
    acts = [{"act": act, "date": day} for act, day in days.items()]
    found = audit(parse({"id": "twice", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    assert (found.irregular, found.outcome) == ((), "counts-as-signed")
    assert [(gap.act, gap.after) for gap in found.missing if gap.act == "court.uphold"] == [("court.uphold", 6)]


def test_acts_of_the_kurultai_without_any_day_are_not_those_of_a_chamber_that_has_not_met() -> None:
    """Where no day is known, a day on which the chamber sits can be the day of its vote."""
    acts = [{"act": "initiator.introduce"}, {"act": "kurultai.reject"}]
    found = audit(parse({"id": "undated", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    assert (found.edition, found.irregular, found.outcome) == (None, (), "rejected")


def told(kind: str, *rows: str, **more: object) -> Dossier:
    """Return the record of a bill, an act to a row: its name, its day, what it says and its votes."""
    acts = [dict(zip(("act", "date", "votes"), row.split(maxsplit=2), strict=False)) for row in rows]
    found = [{**act, **({"votes": json.loads(act["votes"])} if "votes" in act else {})} for act in acts]
    return parse({"id": "told", "kind": kind, "title": {"en": "t"}, "acts": found, **more})


def test_a_vote_without_counts_can_have_fallen_short_and_another_have_been_taken() -> None:
    """By Reglament pt 75 no majority for a rejection is no decision (A9 b); that the record lacks the counts is no breach."""
    rows = (
        "initiator.introduce 2024-10-29",
        "majilis.accept 2024-11-27",
        "majilis.adopt 2024-11-29",
        "senate.register 2024-11-29",
        "senate.reject 2024-12-05{}",
        "senate.approve 2024-12-12",
        "president.sign 2024-12-20",
    )
    found = audit(told("law", *(row.format("") for row in rows)))
    assert (found.irregular, found.outcome) == ((), "signed")
    assert [(remark.n, remark.id) for remark in found.remarks] == [(5, "fell-short")]
    carried = audit(told("law", *(row.format(' {"senate": {"for": 40}}') for row in rows)))
    assert [one.n for one in carried.irregular if one.follows is None]
    assert not [remark for remark in carried.remarks if remark.id == "fell-short"]


@pytest.mark.parametrize(("year", "adopt"), [("2014", 60), ("2024", 50)])
def test_that_the_majilis_agreed_on_some_articles_only_can_be_left_out_of_a_record(year: str, adopt: int) -> None:
    """Reglament pt 76-2: only then a commission conciliates; that the record does not say so is no breach."""
    rows = (
        f"initiator.introduce {year}-01-29",
        f"majilis.accept {year}-02-12",
        f'majilis.adopt {year}-03-05 {{"majilis": {{"for": {adopt}}}}}',
        f"senate.register {year}-03-06",
        f"senate.return-changes {year}-03-20",
        f"majilis.agree {year}-04-02",
        f"commission.form {year}-04-09",
    )
    record = told("law", *rows)
    found = audit(record)
    assert (found.irregular, found.stages) == ((), ("conciliation",))
    assert [(remark.n, remark.id) for remark in found.remarks] == [(6, "unsaid")]

    on_all = [attrs.evolve(act, says={"partial": False}) if act.act == "majilis.agree" else act for act in record.acts]
    claimed = audit(attrs.evolve(record, acts=tuple(on_all)))
    assert [one.n for one in claimed.irregular] == [7]

    assert not audit(attrs.evolve(record, acts=record.acts[:6])).remarks


def test_an_act_after_an_open_question_is_late_only_if_time_ran_out_before_the_question() -> None:
    """In 2013 the Mäjilis upheld some articles and Parliament agreed with the rest within the month: A31, nothing late."""
    rows = (
        "president.propose-amendment 2013-03-20",
        "joint.approve-first-reading 2013-04-13",
        "joint.adopt 2013-04-14",
        "president.return 2013-04-22",
        "majilis.override 2013-05-07",
        "parliament.accept-objections 2013-05-22",
        "chair.refer 2013-05-31",
        "court.uphold 2013-06-06",
        "president.sign 2013-06-10",
    )
    found = audit(told("constitutional-amendment", *rows))
    assert found.irregular == ()
    assert "A31" in found.passage.asked


def test_an_act_twice_on_one_day_is_taken_with_a_remark() -> None:
    """The President may change his objections; whoever copies a source may write a line twice."""
    rows = (
        "initiator.introduce 2024-01-10",
        "majilis.adopt 2024-03-01",
        "senate.approve 2024-04-01",
        "president.return 2024-04-20",
        "president.return 2024-04-20",
    )
    found = audit(told("law", *rows))
    assert [(remark.n, remark.id) for remark in found.remarks] == [(5, "twice")]
    assert not audit(told("law", *rows[:-1])).remarks


def test_a_review_on_record_shows_the_referral_before_the_month_was_over() -> None:
    """The month of the President stands still during a review; the Court decides on 4 September 2027 on what it was sent."""
    rows = ("parliament.present 2027-07-25", "court.uphold 2027-09-04", "president.return 2027-09-27")
    found = audit(told("law", *rows))
    assert (found.irregular, found.outcome) == ((), "pending")
    assert {"president.refer", "chair.refer"} <= {act for gap in found.missing for act in gap.one_of}


def test_a_court_that_yields_shows_the_objection_it_yielded_to() -> None:
    """In 2012 the Council struck out a part (A38 is open); it can only yield to an objection of the President."""
    rows = (
        "initiator.introduce 2012-03-01",
        "majilis.adopt 2012-04-24",
        "senate.register 2012-04-26",
        "senate.approve 2012-05-29",
        "president.refer 2012-06-05",
        "court.strike-part 2012-06-08",
        "court.yield 2012-07-01",
    )
    found = audit(told("law", *rows))
    assert found.irregular == ()
    assert "president.object-to-court" in {gap.act for gap in found.missing}
    assert "A38" in found.passage.asked


def test_late_by_every_day_that_the_last_day_can_have_been_is_late() -> None:
    """Of two reviews on end only the second decision is recorded; whenever the first came, the presentation was too late."""
    rows = (
        "initiator.introduce 2013-01-11",
        "majilis.adopt 2013-01-13",
        "senate.register 2013-01-15",
        "senate.approve 2013-01-22",
        "president.refer 2013-01-26",
        "court.uphold 2013-01-31",
        "deputies.refer 2013-02-05",
        "chair.refer 2013-02-06",
        "court.uphold 2013-02-06",
        "parliament.present 2013-02-{}",
    )
    assert audit(told("law", *(row.format("07") for row in rows))).irregular == ()
    (late,) = audit(told("law", *(row.format("08") for row in rows))).irregular
    assert (late.n, late.sort) == (10, "late")


def test_a_picture_tells_of_a_duty_whose_past_last_day_is_not_known(tmp_path: Path) -> None:
    """A law is published in thirty days of a signature of which the month is known: the day is past, whichever it was."""
    file = tmp_path / "vague.toml"
    rows = [("majilis.adopt", "2021-03-01"), ("senate.approve", "2021-04-29"), ("president.sign", "2021-05")]
    text = "".join(f'[[acts]]\nact = "{act}"\ndate = "{day}"\n' for act, day in rows)
    file.write_text('id = "vague"\nkind = "law"\ntitle = { en = "t" }\n' + text, encoding="utf-8")
    for lang in ("kk", "ru", "en"):
        picture = tmp_path / f"{lang}.svg"
        assert run(["draw", "--dossier", str(file), "--on", "2021-09-01", "--lang", lang, "-o", str(picture)]) == 0
        assert picture.read_text(encoding="utf-8").startswith(("<?xml", "<svg"))
