"""``lawflow dates``, and that ``lawflow status --on D`` knows only the acts up to D."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs
import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lawflow
from lawflow.cli.root import run
from lawflow.dossiers.dossier import Dossier, When
from lawflow.errors import LawflowError
from lawflow.law.days import in_words
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.objects.status import status_page
from tests.proof.sizes import some

EXAMPLES = Path(__file__).parents[2] / "examples"
SILENT = EXAMPLES / "imagined/imagined-2023-senate-silent.toml"
VAGUE = """
id = "vague"
kind = "law"
title = { en = "A law" }
acts = [
  { act = "initiator.introduce", date = 2024-01-10 },
  { act = "majilis.accept", date = 2024-01-10 },
  { act = "majilis.adopt", date = 2024-01-24 },
  { act = "senate.register", date = "2024-02" },
]
"""
RECORDS = [path for name in ("dossiers", "imagined") for path in sorted((EXAMPLES / name).glob("*.toml"))]


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    assert run(["dates", *map(str, arguments), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def of(data: dict[str, Any], outcome: str) -> dict[str, Any]:
    return next(found for found in data["outcomes"] if found["outcome"] == outcome)


def test_forward_from_the_presentation(capsys: pytest.CaptureFixture[str]) -> None:
    """Presented on 23 May 2024: signed by 23 June, counts as signed on the 24th; a review has no statutory limit."""
    data = told(capsys, SILENT, "--on", "2024-05-24")
    assert data["schema"] == "lawflow.dates/1"
    signed = of(data, "signed")
    assert (signed["earliest"], signed["latest"], signed["limit"]) == ("2024-05-24", "2024-06-23", "date")
    assert [(link["act"], link["term"]) for link in signed["latest_chain"]] == [("president.sign", "president-month")]
    assert any("44(2)" in cite for cite in signed["latest_chain"][0]["cites"])
    assert (signed["with_detours"]["latest"], signed["with_detours"]["limit"]) == (None, "none")
    assert signed["with_detours"]["stage"]["id"] == "under-review"
    counted = of(data, "counts-as-signed")
    assert (counted["earliest"], counted["latest"]) == ("2024-06-24", "2024-06-24")


def test_backward_for_a_bill_not_yet_introduced(capsys: pytest.CaptureFixture[str]) -> None:
    """Ten days and a month before 30 June 2024, and before them the Senate's sixty days and the day of silence."""
    data = told(capsys, "2023/law", "--to-be-law-by", "2024-06-30")
    assert data["outcomes"] == []
    acts = {act["act"]: act for act in data["to_be_law_by"]["acts"]}
    assert [acts[act]["sure"] for act in ("senate.register", "senate.approve", "parliament.present", "president.sign")] == [
        "2024-03-21", "2024-05-21", "2024-05-31", "2024-06-30",
    ]  # fmt: skip
    assert {act["possible"] for act in acts.values()} == {"2024-06-30"}
    assert (acts["majilis.accept"]["sure"], acts["majilis.accept"]["limit"]) == (None, "none")
    assert acts["majilis.accept"]["stage"]["id"] == "majilis-plenary"


@pytest.mark.parametrize(("today", "told_of"), [("2026-11-27", "2026-11-27"), ("2027-07-01", "2026-07-01")])
def test_a_bill_still_to_be_introduced_begins_today_where_the_day_is_ahead(
    today: str, told_of: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For 1 June 2027 the way is open from today; where that day has passed, from the first day of the edition."""
    monkeypatch.setattr("lawflow.cli.dates.today", lambda: date.fromisoformat(today))
    assert told(capsys, "2026/law", "--to-be-law-by", "2027-06-01")["on"] == told_of


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "signed, or counted as signed"), ("ru", "подписанным"), ("kk", "қол қойылды деп саналуы")],
)
def test_to_be_law_is_said_to_be_the_signature(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A law is law by its signature, or when it counts as signed, not by its publication."""
    assert run(["dates", "2023/law", "--to-be-law-by", "2024-06-30", "--lang", lang]) == 0
    assert said in next(line for line in capsys.readouterr().out.split("\n") if in_words("2024-06-30", lang) in line)


def test_too_late_to_be_law(capsys: pytest.CaptureFixture[str]) -> None:
    data = told(capsys, SILENT, "--on", "2024-05-24", "--to-be-law-by", "2024-05-23")
    assert (data["to_be_law_by"]["possible"], data["to_be_law_by"]["acts"]) == (False, [])


def test_a_bill_that_is_law_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    signed = of(told(capsys, SILENT, "--on", "2024-06-12"), "signed")
    assert (signed["reached"], signed["earliest"], signed["latest"]) == (True, "2024-06-11", "2024-06-11")


@pytest.mark.parametrize("lang", some(["kk", "ru", "en"], 1))
def test_people_read_it_in_their_language(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dates", str(SILENT), "--on", "2024-03-20", "--to-be-law-by", "2024-12-31", "--lang", lang]) == 0
    shown = capsys.readouterr().out
    words = {"kk": "заңда шек жоқ", "ru": "срок законом не ограничен", "en": "no statutory limit"}
    assert words[lang] in shown
    assert ("2024-05-17" if lang == "en" else "17.05.2024") in shown  # the last of the sixty days
    heads = [one for one in shown.splitlines() if one.startswith("in-force") or "← senate-60" in one]
    assert not heads, "an id stands beside the words, never for them"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["2023/law"], 2),  # nothing is dated
        (["2023/lwa", "--on", "2024-01-01"], 2),
        (["2023/law", "--to-be-law-by", "2019-01-01"], 2),  # other rules held then
        (["2023/law", "--to-be-law-by", "soon"], 2),
        (["missing.toml"], 3),
        ([str(SILENT), "--on", "2024-05-24", "--ics", "missing/folder/x.ics"], 5),
    ],
)
def test_what_cannot_be_answered_is_told_by_the_exit_code(arguments: list[str], code: int) -> None:
    assert run(["dates", *arguments]) == code


def test_a_record_that_leaves_several_ways_open_has_its_dates_where_they_meet_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["dates", str(EXAMPLES / "dossiers/kz-2024-vapes.toml"), "--on", "2024-05-01", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["stage"]["id"] == "signed"
    assert "refused" not in data


def test_an_old_calendar_stays_if_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "terms.ics"
    target.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert run(["dates", str(SILENT), "--on", "2024-05-24", "--ics", str(target)]) == 5
    assert target.read_text(encoding="utf-8") == "old"


def test_the_calendar_is_written_and_what_it_leaves_out_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "terms.ics"
    assert run(["dates", str(SILENT), "--on", "2024-05-24", "--ics", str(target), "--lang", "en"]) == 0
    assert capsys.readouterr().out == ""
    (event,) = [one for one in icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT") if "STATUS" not in one]
    assert str(event["UID"]) == "imagined-2023-senate-silent.president-month@lawflow"
    vague = tmp_path / "vague.toml"
    vague.write_text(VAGUE, encoding="utf-8")
    capsys.readouterr()
    assert run(["dates", str(vague), "--on", "2024-03-01", "--ics", str(target), "--lang", "en"]) == 0
    assert "its last day is not known: the Senate's sixty days" in capsys.readouterr().err
    assert not icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")


def test_undated_and_month_dated_acts_give_intervals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vague = tmp_path / "vague.toml"
    vague.write_text(VAGUE, encoding="utf-8")
    signed = of(told(capsys, vague, "--on", "2024-03-01"), "signed")
    assert signed["earliest"] == "2024-03-01"
    assert (signed["straight"]["latest"], signed["straight"]["limit"]) == (None, "date")
    assert signed["straight"]["latest_between"] == ["2024-05-12", "2024-06-10"]


RETURNED = """
id = "returned"
kind = "law"
title = {{ en = "A law" }}
acts = [
  {{ act = "initiator.introduce", date = {0}-02-05 }},
  {{ act = "majilis.accept", date = {0}-02-06 }},
  {{ act = "majilis.adopt", date = {0}-02-20 }},
  {{ act = "senate.register", date = {0}-02-26 }},
  {{ act = "senate.approve", date = {0}-03-26 }},
  {{ act = "parliament.present", date = {0}-04-01 }},
]
"""


@pytest.mark.parametrize("on", ["2009-04-02", "2020-02-27", "2020-04-02", "2024-02-27", "2024-04-02"])
def test_a_chain_can_be_played_as_it_is_printed(on: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its acts, with what their records must say, lead to its outcome; a lapse may be on record too."""
    file = tmp_path / "returned.toml"
    file.write_text(RETURNED.format(on[:4]), encoding="utf-8")
    known = read(file)
    before = tuple(act for act in known.acts if act.when.first is not None and act.when.first <= date.fromisoformat(on))
    data = told(capsys, file, "--on", on)
    chains = [(found["outcome"], found["chain"]) for found in data["outcomes"]]
    limits = [(found["outcome"], limit) for found in data["outcomes"] for limit in (found, found["straight"])]
    chains += [(outcome, limit["latest_chain"]) for outcome, limit in limits if limit["limit"] == "date"]
    for outcome, chain in chains:
        acts = [
            lawflow.Act(link["act"], When.day(date.fromisoformat(link["date"])), says=link["says"]) for link in chain
        ]
        played = play(attrs.evolve(known, acts=(*before, *acts)), strict=True)
        assert (played.passage.outcome, played.refused) == (outcome, None), chain
    assert any(link["says"] for _, chain in chains for link in chain)


def test_of_a_return_it_is_said_that_no_wording_was_offered_where_the_law_is_lost_by_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a word on the wording, question A33 is open: the law is not adopted only if none was offered."""
    file = tmp_path / "returned.toml"
    file.write_text(RETURNED.format(2024), encoding="utf-8")
    assert run(["dates", str(file), "--on", "2024-04-02", "--lang", "en"]) == 0
    shown = capsys.readouterr().out.partition("(not-adopted): latest on the same road")[2]
    assert (
        "2024-05-01  return with objections by the President (no new wording offered) ← the President's month to sign or return"
        in shown
    )


# -- status is a pure function of the dossier and the day ----------------------------------------------------------------


def cut(record: Dossier, day: date) -> Dossier | None:
    """The record as it stood at the end of a day; ``None`` if an undated act hides what that was."""
    known = [act for act in record.acts if act.when.first is None or act.when.first <= day]
    kept = record.acts[: len(known)]
    exact = all(act.when.exact for act in record.acts[max(len(known) - 1, 0) :])
    return attrs.evolve(record, acts=kept) if tuple(known) == kept and kept and exact else None


@settings(max_examples=150)
@given(st.sampled_from(RECORDS), st.integers(0, 100), st.integers(-3, 60))
def test_status_on_a_day_does_not_change_when_later_acts_are_added(path: Path, which: int, shift: int) -> None:
    """What holds at the end of day D knows only the acts up to D."""
    record = read(path)
    dated = [act.when.first for act in record.acts if act.when.exact and act.when.first]
    day = dated[which % len(dated)] + timedelta(days=shift) if dated else date(2020, 1, 1)
    shorter = cut(record, day)
    if shorter is None or len(shorter.acts) == len(record.acts):
        return
    try:
        before = play(shorter, on=day)
    except LawflowError as error:
        with pytest.raises(type(error)):
            play(record, on=day)
        return
    after = play(record, on=day)
    assert (before.refused is None) is (after.refused is None)
    assert status_page(record.id, before, day) == status_page(record.id, after, day)


def test_status_of_the_future_goes_on_by_lapses_alone() -> None:
    """Nothing recorded after 18 March 2024: in June the silence of the Senate has carried the law."""
    record = read(SILENT)
    known = attrs.evolve(record, acts=record.acts[:4])
    assert play(known, on=date(2024, 5, 17)).passage.state == "senate-pending"
    assert play(known, on=date(2024, 5, 18)).passage.state == "adopted"
    added = attrs.evolve(known, acts=(*known.acts, attrs.evolve(record.acts[5], when=When.day(date(2024, 5, 23)))))
    assert status_page("x", play(known, on=date(2024, 5, 20)), date(2024, 5, 20)) == status_page(
        "x", play(added, on=date(2024, 5, 20)), date(2024, 5, 20)
    )
