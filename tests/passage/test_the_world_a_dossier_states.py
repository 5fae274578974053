"""What a dossier states of its world prevails over the calendar, and every result says so."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest

from lawflow.cli.root import run
from lawflow.dossiers.dossier import Dossier
from lawflow.dossiers.stated import world_of
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.reconstruction.play import play
from lawflow.reconstruction.worlds import calendar_in
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from pathlib import Path

    from lawflow.study.audit.audit import Report
    from tests.passage.conftest import History

LAW: Final = (
    "2024-01-08 initiator.introduce\n2024-01-10 majilis.accept\n2024-03-13 majilis.adopt\n2024-03-18 senate.register\n"
    "2024-05-16 senate.approve\n2024-05-20 parliament.present\n2024-06-14 president.return wording=no\n"
)
SUMMER: Final = {"sessions": [{"from": "2024-07-08", "until": "2024-07-19", "extraordinary": True}]}


def judged(acts: str, world: dict[str, Any], history: History, kind: str = "law") -> Report:
    return audit(Dossier("bill", kind, {"en": "A bill"}, history(acts), world=world_of(world)))


def in_session(world: dict[str, Any], *days: str) -> list[bool | None]:
    found = calendar_in(world_of(world), CALENDAR)
    assert found is not None
    return [found.in_session(date.fromisoformat(day)) for day in days]


def test_an_extraordinary_session_adds_its_days_to_those_of_the_calendar() -> None:
    """Both its days included; the days before and after stay between the sessions."""
    days = ("2024-06-28", "2024-07-07", "2024-07-08", "2024-07-19", "2024-07-20", "2024-09-02")
    assert in_session(SUMMER, *days) == [True, False, True, True, False, True]


def test_a_regular_session_stands_in_the_place_of_those_it_meets() -> None:
    """A session stated to end in May leaves June between the sessions."""
    shorter = {"sessions": [{"from": "2023-09-04", "until": "2024-05-31"}]}
    days = ("2023-09-01", "2023-09-04", "2024-05-31", "2024-06-01", "2024-09-02")
    assert in_session(shorter, *days) == [False, True, True, False, True]


def test_a_session_beyond_the_calendar_has_certain_days() -> None:
    """Those between it and the calendar are told by the rule of the Constitution."""
    ahead = {"sessions": [{"from": "2028-09-04", "until": "2029-06-28"}]}
    days = ("2027-10-01", "2028-08-01", "2028-09-01", "2028-09-04", "2029-06-28", "2029-06-29", "2029-10-01")
    assert in_session(ahead, *days) == [True, False, False, True, True, False, True]


def test_an_extraordinary_session_within_a_regular_one_adds_nothing() -> None:
    within = {"sessions": [{"from": "2024-03-04", "until": "2024-03-08", "extraordinary": True}]}
    found = calendar_in(world_of(within), CALENDAR)
    assert found is not None
    assert [s.kind for s in found.sessions if s.first.year == 2023] == ["regular", "regular"]


def test_an_extraordinary_session_can_open_before_the_first_session_whose_day_was_not_found() -> None:
    early = {"sessions": [{"from": "2026-08-31", "until": "2026-09-01", "extraordinary": True}]}
    assert in_session(early, "2026-08-31", "2026-09-01") == [True, True]
    assert in_session(early, "2026-09-02") == [None]


@pytest.mark.parametrize(("world", "remarks"), [({}, ["between-sessions"]), (SUMMER, [])])
def test_a_vote_between_sessions_is_noteworthy_unless_an_extraordinary_session_is_stated(
    world: dict[str, Any], remarks: list[str], history: History
) -> None:
    """Art. 59(4): between sessions only an extraordinary session allows a vote."""
    report = judged(f"{LAW}2024-07-10 majilis.override majilis=70:20", world, history)
    assert [remark.id for remark in report.remarks] == remarks
    assert report.irregular == ()


def test_the_days_of_an_extraordinary_session_count_in_the_month_on_objections(history: History) -> None:
    """The month is interrupted outside the session only: the twelve days of July bring its end twelve days forward."""
    acts = f"{LAW}2024-06-26 majilis.override\n2024-09-05 senate.override"
    due = [
        next(span.due for span in judged(acts, world, history).terms if span.id == "objections-month")
        for world in ({}, SUMMER)
    ]
    assert due == [date(2024, 9, 17), date(2024, 9, 5)]


@pytest.mark.parametrize(("seats", "fallen"), [(98, True), (97, False), (96, False)])
def test_the_seats_filled_that_are_stated_are_those_of_which_a_majority_is_counted(
    seats: int, fallen: bool, history: History
) -> None:
    """65 are two thirds of 97, not of 98."""
    acts = f"{LAW}2024-06-20 majilis.override majilis=65:30"
    report = judged(acts, {"seats": {"majilis": seats}}, history)
    assert bool(report.irregular) is fallen


@pytest.mark.parametrize(
    ("stated", "given", "state"), [("a", None, "conciliation"), ("a", "b", "majilis-on-senate-text")]
)
def test_the_answers_stated_are_followed_and_those_given_prevail(
    stated: str, given: str | None, state: str, history: History
) -> None:
    """Art. 61(4): what follows if the Senate refuses articles and offers no wording of them, is A8."""
    acts = history(
        "2024-01-08 initiator.introduce\n2024-01-10 majilis.accept\n2024-03-13 majilis.adopt\n"
        "2024-03-18 senate.register\n2024-04-10 senate.return-changes wording=no"
    )
    bill = Dossier("bill", "law", {"en": "A bill"}, acts, world=world_of({"answers": {"A8": stated}}))
    answers = {"A8": given} if given else {}
    assert play(bill, answers=answers).passage.state == state
    assert audit(bill, answers=answers).passage.state == state


AWAY: Final = {"absences": [{"chamber": "majilis", "from": "2024-11-11", "until": "2025-01-20"}]}
SENATE_ALONE: Final = "2024-09-09 initiator.introduce\n2024-09-11 majilis.accept\n2024-11-25 senate.register\n2024-12-12 senate.approve senate=26:10"

LATER: Final = {"sessions": [{"from": "2027-09-01", "until": "2028-06-30"}]}
GONE: Final = {"absences": [{"chamber": "kurultai", "from": "2027-12-01", "until": "2028-02-01"}]}


@pytest.mark.parametrize(("world", "stage"), [(AWAY, "adopted"), ({}, "majilis-plenary")])
def test_while_a_chamber_is_stated_to_be_away_the_senate_acts_alone(
    world: dict[str, Any], stage: str, history: History
) -> None:
    """Art. 55(5): without a Mäjilis the Senate adopts; with it the bill has never left the Mäjilis."""
    report = judged(SENATE_ALONE, world, history)
    if world:
        assert (report.passage.state, report.irregular, report.missing) == (stage, (), ())
    else:
        assert "majilis.adopt" in [gap.act for gap in report.missing]


@pytest.mark.parametrize(("imagined", "sorts"), [(True, []), (False, ["out-of-order"])])
def test_a_dissolution_that_the_calendar_does_not_know_is_taken_in_an_imagined_world_alone(
    imagined: bool,
    sorts: list[str],
    history: History,
) -> None:
    acts = "2024-09-09 initiator.introduce\n2024-09-11 majilis.accept\n2024-11-11 clock.dissolution"
    report = judged(acts, {"imagined": imagined}, history)
    assert bool(report.irregular) is not imagined
    assert len(sorts) == len(report.irregular)


@pytest.mark.parametrize(("world", "refused"), [({}, False), (LATER, False), (LATER | GONE, True)])
def test_a_session_stated_beyond_the_calendar_says_of_no_chamber_that_it_stayed(
    world: dict[str, Any], refused: bool, history: History
) -> None:
    """In 2027 the Kurultai may be dissolved (art. 62(1)) whatever session is stated; an absence that is stated leaves no other."""
    acts = "2026-10-01 initiator.introduce\n2026-10-06 kurultai.refer-to-committees\n2027-10-05 clock.dissolution"
    assert bool(judged(acts, world, history).irregular) is refused


BILL: Final = """
id = "bill"
kind = "law"
title = { en = "A bill" }
[world]
seats = { majilis = 97 }
sessions = [{ from = 2024-07-08, until = 2024-07-19, extraordinary = true }]
[[acts]]
act = "initiator.introduce"
date = 2024-01-08
"""


@pytest.mark.parametrize("command", ["simulate", "status", "audit", "dates", "why", "draw"])
def test_every_result_says_that_a_world_is_stated(
    command: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    file = tmp_path / "bill.toml"
    file.write_text(BILL, encoding="utf-8")
    rest = {"why": [str(file), "majilis.accept"], "draw": ["--dossier", str(file), "--format", "txt"]}
    arguments = [command, *rest.get(command, [str(file)]), "--on", "2024-02-01"]
    run(arguments)
    assert (
        b"stated by the dossier, and prevails over the calendar: sessions, seats filled" in capfdbinary.readouterr().out
    )
    if command != "draw":
        run([*arguments, "--json"])
        told = json.loads(capfdbinary.readouterr().out)
        assert (told[0] if isinstance(told, list) else told)["world"] == ["sessions", "seats"]
