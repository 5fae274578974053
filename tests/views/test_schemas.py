"""The schemas that the package ships are those of the types, and every dossier and receipt fits (commands: `test_objects`)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lawflow import schema
from lawflow.cli.root import run
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.guide import guide
from lawflow.views.objects.schemas import PAGES, as_text, file_of
from lawflow.views.objects.simulate import simulate_page
from lawflow.views.objects.status import status_page
from tests.proof.forms import faults
from tests.views.test_objects import BILL, WITH_OBJECT

ROOT = Path(__file__).parents[2]
DOSSIERS = sorted(path for folder in ("dossiers", "imagined") for path in (ROOT / "examples" / folder).glob("*.toml"))


def test_every_command_with_an_object_has_a_schema() -> None:
    assert set(PAGES) == {*WITH_OBJECT, "bills", "draw", "error", "receipt", "score"}


@pytest.mark.parametrize("name", PAGES)
def test_the_package_ships_what_the_types_say(name: str) -> None:
    """To write it anew: python scripts/formats."""
    assert file_of(name).read_text(encoding="utf-8") == as_text(name)
    Draft202012Validator.check_schema(json.loads(as_text(name)))


def test_the_page_documents_every_form() -> None:
    """To write it anew: python scripts/formats."""
    assert (ROOT / "docs" / "formats.md").read_text(encoding="utf-8") == guide()


@pytest.mark.parametrize("command", ["simulate", "status"])
def test_a_receipt_fits_its_schema(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    run([command, BILL, "--receipt", "--on", "2024-05-20"])
    assert list(faults("receipt", json.loads(capsys.readouterr().out))) == []


def test_a_score_fits_its_schema(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("numpy")
    run(["forecast", "--backtest", str(ROOT / "examples" / "dossiers"), "--json"])
    assert list(faults("score", json.loads(capsys.readouterr().out))) == []


@pytest.mark.parametrize("arguments", [["2023/law"], ["--dossier", BILL], ["--compare", "2017/law", "2023/law"]])
def test_a_picture_as_json_fits(arguments: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run(["draw", *arguments, "--format", "json"])
    assert list(faults("draw", json.loads(capfdbinary.readouterr().out))) == []


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_every_dossier_fits(path: Path) -> None:
    record = read(path)
    played = play(record)
    on = played.passage.last or played.passage.first
    pages: list[tuple[str, Any]] = [
        ("simulate", simulate_page(record.id, played)),
        ("status", status_page(record.id, play(record, on=on), on)),
        ("audit", audit_page(audit(record))),
    ]
    assert [fault for name, page in pages for fault in faults(name, page)] == []


@pytest.mark.parametrize(
    ("arguments", "error", "code"),
    [
        (["status", "nowhere.toml"], "Dossier", 3),
        (["show", "2023/lew"], "UnknownName", 2),
        (["why", BILL, "senate.aprove"], "UnknownName", 2),
    ],
)
def test_an_error_is_an_object_with_its_words_in_three_languages(
    arguments: list[str], error: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*arguments, "--json"]) == code
    out, err = capsys.readouterr()
    page = json.loads(out)
    assert list(faults("error", page)) == []
    assert (page["error"], page["exit_code"]) == (error, code)
    assert len({page["message"][lang] for lang in ("kk", "ru", "en")}) == 3
    assert err.startswith("lawflow: ")


def test_a_schema_is_printed_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("status", "lawflow.status/1"):
        assert run(["formats", name]) == 0
        assert json.loads(capsys.readouterr().out)["$id"] == "lawflow.status/1"
    assert run(["formats"]) == 0
    assert "lawflow.agenda/1" in capsys.readouterr().out.splitlines()
    assert run(["formats", "statsu"]) == 2
    assert "'status'" in capsys.readouterr().err


@pytest.mark.parametrize("name", PAGES)
def test_a_schema_is_found_by_what_its_objects_bear(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = schema(name)
    borne = found["properties"]["schema"]["const"]
    assert found["$id"] == borne
    assert schema(borne) == found
    assert run(["formats", borne]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(as_text(name))
    assert f"## `{borne}`\n" in guide()
