"""The sentence of a bill: at which stage it is, since when, what comes next, by when."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.when import When
from lawflow.passage.outlook import outlook
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.content.briefing import sheet_of
from lawflow.views.content.edges import one_line
from lawflow.views.content.headline import standing
from lawflow.views.draw import Format, draw, timeline
from lawflow.views.ics import Noted, calendar
from lawflow.views.objects.status import status_page

if TYPE_CHECKING:
    from lawflow.law.labels import Lang

ROOT = Path(__file__).parents[2]


def sentence(on: str, *lines: str) -> str:
    acts = tuple(Act(act, When.read(day)) for day, act in map(str.split, lines))
    day = date.fromisoformat(on)
    played = play(Dossier("b", "law", {"en": "B"}, acts), on=day)
    return standing(played.passage, outlook(played.passage, day), day, played.stages).en


@pytest.mark.parametrize(
    ("on", "there"),
    [
        ("2026-06-30", "Laid before the Mäjilis (since 5 February 2024)"),
        ("2026-11-29", "Laid before the Kurultai (since 1 July 2026)"),
    ],
)
def test_a_bill_of_the_majilis_is_before_the_kurultai_since_the_kurultai_is_there(on: str, there: str) -> None:
    """Introduced in February 2024, it is considered by the Kurultai from 1 July 2026 (CL on the Kurultai art. 59(2))."""
    assert sentence(on, "2024-02-05 initiator.introduce").startswith(there)


@pytest.mark.parametrize(
    ("acts", "following"),
    [
        (
            ("2013-02-01 initiator.introduce", "2013-02-04 majilis.accept"),
            "approval in first reading by the Mäjilis / rejection of the bill as a whole by the Mäjilis; no last day",
        ),
        (
            ("2013-03-01 majilis.adopt", "2013-03-04 senate.register"),
            "adoption of the law by the Senate / rejection of the bill as a whole by the Senate / changes and additions",
        ),
    ],
)
def test_of_a_code_the_first_reading_comes_next_and_not_its_rejection_alone(
    acts: tuple[str, ...], following: str
) -> None:
    """Law on normative acts art. 25(2)1), Senate's Reglament pt 56: adopted it can be after a first reading only."""
    record = tuple(Act(act, When.read(day)) for day, act in map(str.split, acts))
    day = date(2013, 3, 20)
    played = play(Dossier("b", "law", {"en": "B"}, record, subject="code"), on=day)
    said = standing(played.passage, outlook(played.passage, day), day, played.stages).en
    assert f"Next: {following}" in said


def test_before_the_kurultai_first_sits_nothing_comes_next_of_its_bills() -> None:
    """An opinion of the Government moves no bill on (art. 60(6)), and on 1 July 2026 there is nobody to take one up."""
    said = sentence("2026-07-01", "2026-06-30 initiator.introduce")
    assert said == ("Laid before the Kurultai (since 1 July 2026); there is no Kurultai on this day. Outcome: pending.")


def test_a_change_of_edition_that_leaves_a_stage_its_name_leaves_it_its_day() -> None:
    """A bill in the Senate since December 2022 is there still on 20 January 2023."""
    said = sentence("2023-01-20", "2022-12-01 majilis.adopt", "2022-12-08 senate.register")
    assert said.startswith("Before the Senate (since 8 December 2022)")


def test_days_for_sending_are_no_last_day_of_the_vote_on_what_was_sent() -> None:
    """The Senate sends back within ten days (Reglament pt 75-1); for the vote of the Mäjilis no text sets a day."""
    said = sentence("2024-04-22", "2024-03-13 majilis.adopt", "2024-04-18 senate.return-changes")
    assert "agreement of the Mäjilis" in said
    assert "no last day is set for it" in said


def test_what_comes_next_leads_on() -> None:
    """An opinion of the Government leaves a bill where it is; what comes next is that the Mäjilis accepts it."""
    said = sentence("2024-02-10", "2024-02-05 initiator.introduce")
    assert "Next: acceptance for consideration by the Mäjilis;" in said


@pytest.mark.parametrize(
    ("day", "since"),
    [
        ("2024-04-11", "(since 11 April 2024)"),
        ("2024-04-11/2024-04-13", "(since a day between 11 April 2024 and 13 April 2024)"),
        ("../2024-04-13", "(since 13 April 2024 at the latest)"),
    ],
)
def test_what_is_known_of_the_day_on_which_a_stage_was_entered_is_said_in_words(day: str, since: str) -> None:
    assert sentence("2024-04-14", f"{day} majilis.adopt").startswith(f"On its way to the Senate {since}. Next:")


@pytest.mark.parametrize(
    ("on", "assumed"),
    [
        ("2025-05-08", "done on a day between 8 May 2025 and 18 July 2025; that it was done by 8 May 2025 is assumed."),
        (
            "2025-07-17",
            "done on a day between 8 May 2025 and 18 July 2025; that it was done by 17 July 2025 is assumed.",
        ),
        ("2025-05-07", ""),
        ("2025-07-18", ""),
    ],
)
def test_of_an_act_that_can_lie_after_the_day_it_is_said_that_it_is_taken_as_done(on: str, assumed: str) -> None:
    """The Senate's changes to the Tax Code have no day on record: between registration and signature none is known."""
    record = read(ROOT / "examples" / "dossiers" / "kz-2025-tax-code.toml")
    played = play(record, on=date.fromisoformat(on))
    page = status_page(record.id, played, date.fromisoformat(on))
    assert page["sentence"]["en"].endswith(assumed or "].")
    assert [remark["n"] for remark in page.get("taken_as_done", [])] == ([3] if assumed else [])
    lead = [said for _, said in sheet_of(record, played, date.fromisoformat(on), "en").lead]
    assert [said for said in lead if "assumed" in said] == (
        [f"Senate does not approve separate articles: {assumed[:-1]}"] if assumed else []
    )


def test_of_a_bound_from_above_no_first_day_is_told() -> None:
    record = Dossier("b", "law", {"en": "B"}, (Act("majilis.adopt", When.read("../2024-05-20")),))
    (label,) = play(record, on=date(2024, 5, 1)).taken_as_done
    assert (
        label.en == "Mäjilis adopts the law: done on or before 20 May 2024; that it was done by 1 May 2024 is assumed"
    )
    assert play(record, on=date(2024, 5, 20)).taken_as_done == ()
    assert play(record).taken_as_done == ()


@pytest.mark.parametrize("fmt", ["svg", "dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt"])
@pytest.mark.parametrize(("lang", "told"), [("ru", "предположение"), ("kk", "болжам"), ("en", "is assumed")])
def test_a_map_says_of_an_act_taken_as_done_that_this_is_assumed(fmt: Format, lang: Lang, told: str) -> None:
    played = play(read(ROOT / "examples" / "dossiers" / "kz-2025-tax-code.toml"), on=date(2025, 5, 8))
    passage = played.passage
    drawn = draw(passage.procedure, fmt, lang=lang, passage=passage, assumed=played.taken_as_done).decode()
    assert told in one_line(drawn)
    assert told not in one_line(draw(passage.procedure, fmt, lang=lang, passage=passage).decode())


@pytest.mark.parametrize("command", ["draw-svg", "draw-timeline", "agenda-ics", "dates-ics", "audit", "sheet"])
def test_every_output_says_of_an_act_taken_as_done_that_this_is_assumed(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bill, on = str(ROOT / "examples" / "dossiers" / "kz-2025-tax-code.toml"), ["--on", "2025-05-08", "--lang", "en"]
    out = str(tmp_path / "out")
    asked = {
        "draw-svg": ["draw", "--dossier", bill, "--format", "svg", "-o", out],
        "draw-timeline": ["draw", "--dossier", bill, "--timeline", "--format", "svg", "-o", out],
        "agenda-ics": ["agenda", bill, "--ics", out],
        "dates-ics": ["dates", bill, "--ics", out],
        "sheet": ["sheet", bill, "--format", "html", "-o", out],
        "audit": ["audit", bill],
    }
    assert run([*asked[command], *on]) == 0
    said = capsys.readouterr().out if command == "audit" else Path(out).read_bytes().decode().replace("\r\n ", "")
    assert "is assumed" in one_line(re.sub(r"<[^>]*>", " ", said))


SILENT = Dossier("s", "law", {"en": "S"}, (Act("senate.register", When.read("2024-03-18")),))
"""Of a bill that the Senate let lie nothing is recorded after its registration; the clock sends it on to the President."""


@pytest.mark.parametrize("fmt", ["svg", "dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt"])
def test_a_map_says_that_what_follows_the_record_is_told_as_if_nobody_had_acted(fmt: Format) -> None:
    for on, told in ((date(2024, 5, 10), False), (date(2024, 6, 1), True)):
        passage = play(SILENT, on=on).passage
        assert (
            "as if nobody had acted since" in one_line(draw(passage.procedure, fmt, passage=passage).decode())
        ) is told


def test_a_timeline_and_a_calendar_say_so_too() -> None:
    passage = play(SILENT, on=date(2024, 5, 20)).passage
    assert "as if nobody had acted since" in timeline(passage, "txt", on=date(2024, 5, 20)).decode().splitlines()[0]
    events = (
        calendar((Noted(passage, "s", "S"),), "en", datetime(2024, 5, 20, tzinfo=UTC)).decode().replace("\r\n ", "")
    )
    assert events.count("as if nobody had acted since") == events.count("BEGIN:VEVENT") > 0
