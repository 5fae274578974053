"""The day of which a page speaks, and up to which day the texts of the edition in force were read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.law.labels import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

LAST_READ: Final = "2026-09-10"
ACTS: Final = """
id = "bill"
kind = "law"
title = { en = "A bill" }
[[acts]]
act = "initiator.introduce"
date = 2026-09-03
[[acts]]
act = "kurultai.refer-to-committees"
date = 2026-09-07
"""


@pytest.fixture
def bill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    path = tmp_path / "bill.toml"
    path.write_text(ACTS, encoding="utf-8")
    return path


def printed(capfdbinary: pytest.CaptureFixture[bytes], *arguments: object) -> str:
    run([str(argument) for argument in arguments])
    return capfdbinary.readouterr().out.decode()


def page(capfdbinary: pytest.CaptureFixture[bytes], *arguments: object) -> dict[str, Any]:
    found: list[dict[str, Any]] | dict[str, Any] = json.loads(printed(capfdbinary, *arguments, "--json"))
    return found[0] if isinstance(found, list) else found


@pytest.mark.parametrize("command", ["simulate", "audit"])
def test_a_history_is_told_as_of_its_last_dated_act(
    command: str, bill: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    told = printed(capfdbinary, command, bill)
    assert "as of: 7 September 2026 (the day of the last dated act)" in told
    assert LAST_READ not in told
    assert page(capfdbinary, command, bill)["on"] == "2026-09-07"


def test_a_record_without_any_date_has_no_last_dated_act(bill: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    bill.write_text("\n".join(row for row in ACTS.splitlines() if not row.startswith("date")), encoding="utf-8")
    told = printed(capfdbinary, "audit", bill)
    assert "as of: " in told
    assert "the day of the last dated act" not in told


@pytest.mark.parametrize("command", ["simulate", "audit"])
def test_a_day_that_the_law_moves_into_a_span_is_not_called_that_of_the_last_dated_act(
    command: str, bill: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """No law of July 2026 can have been adopted before the Kurultai met."""
    acts = [("majilis.adopt", "2026-06"), ("president.sign", "2026-07/2026-12")]
    rows = [f'[[acts]]\nact = "{act}"\ndate = "{day}"\n' for act, day in acts]
    bill.write_text(ACTS.partition("[[acts]]")[0] + "".join(rows), encoding="utf-8")
    told = printed(capfdbinary, command, bill)
    assert "as of: 24 August 2026" in told
    assert "the day of the last dated act" not in told


@pytest.mark.parametrize("command", ["status", "dates", "draw"])
def test_where_a_bill_stands_is_told_as_of_today(
    command: str, bill: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    today = date.today()  # noqa: DTZ011 (the day where the user is)
    named = f"{today.day} {today:%B} {today.year}"
    arguments = ("--format", "txt", "--dossier") if command == "draw" else ()
    assert named in printed(capfdbinary, command, *arguments, bill)


def test_why_is_answered_of_today(bill: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert page(capfdbinary, "why", bill, "kurultai.adopt")["on"] == date.today().isoformat()  # noqa: DTZ011


@pytest.mark.parametrize("command", ["simulate", "audit", "status", "dates", "why"])
def test_a_result_of_a_day_after_the_last_reading_of_the_texts_says_so(
    command: str, bill: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    act = ("kurultai.adopt",) if command == "why" else ()
    assert "texts_read_to" not in page(capfdbinary, command, bill, *act, "--on", LAST_READ)
    assert page(capfdbinary, command, bill, *act, "--on", "2026-09-11")["texts_read_to"] == LAST_READ
    assert "texts of this edition were read as of 10 September 2026" in printed(
        capfdbinary, command, bill, *act, "--on", "2026-09-11"
    )


def test_the_edition_in_force_alone_has_texts_that_may_have_changed_since() -> None:
    read = {edition.id: edition.read_to for edition in timetable.editions()}
    assert {name for name, day in read.items() if day} == {"2026"}


def test_editions_tell_up_to_which_day_the_texts_were_read(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = page(capfdbinary, "editions")["editions"]
    assert {edition["id"]: edition.get("texts_read_to") for edition in found if edition["until"] is None} == {
        "2026": LAST_READ
    }


def test_a_bill_drawn_after_the_end_of_the_chambers_keeps_their_last_seats(
    bill: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    bill.write_text(
        ACTS.replace("2026-09-03", "2024-09-03")
        .replace("2026-09-07", "2024-09-09")
        .replace("kurultai.refer-to-committees", "majilis.accept")
        + '[[acts]]\nact = "initiator.withdraw"\ndate = 2024-09-10\n',
        encoding="utf-8",
    )
    assert "50 of 98" in printed(capfdbinary, "draw", "--format", "txt", "--dossier", bill, "--on", "2026-11-28")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", ["status", "draw", "sheet", "why", "dates", "agenda", "simulate", "audit"])
def test_help_says_which_day_it_is_that_is_not_named(
    command: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Today, but what is played and audited is told as of its last dated act."""
    assert run([command, "--help", "--lang", lang]) == 0
    told = " ".join(capsys.readouterr().out.split())
    last = {
        "en": "the last dated act if none is given",
        "ru": "последнего датированного действия",
        "kk": "соңғы әрекеттің күні",
    }
    today = {
        "en": "today if none is given",
        "ru": "без него для законопроекта сегодня",
        "kk": "берілмесе, жоба үшін бүгін",
    }
    assert (last if command in {"simulate", "audit"} else today)[lang] in told
