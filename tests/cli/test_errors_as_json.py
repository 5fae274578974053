"""Under ``--json`` every error is an object on standard output, said in the three languages, and nothing else is there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.cli.root import run
from tests.proof.forms import faults

if TYPE_CHECKING:
    from collections.abc import Callable

BILL = str(Path(__file__).parents[2] / "examples" / "dossiers" / "kz-2024-mass-media.toml")
LATIN = re.compile(r"(?<![-'./A-Za-z])[A-Za-z]{3,}(?![-'./A-Za-z])")
MISUSED = (
    "status", "status --nope", "--nope", "draw", "audit x --jobs x", "dates 2023/law --to x", "show",
    f"simulate {BILL} --on 31.02.2024", "forecast", "why", "agenda --on", "compare a", "show 2023/law --seats senate",
)  # fmt: skip


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    def of(*arguments: str, code: int = 2) -> dict[str, Any]:
        assert run(list(arguments)) == code
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert list(faults("error", found)) == []
        assert found["exit_code"] == code
        return found

    return of


@pytest.mark.parametrize("line", MISUSED)
def test_a_misuse_is_said_in_each_language_whichever_is_spoken(
    line: str, refused: Callable[..., dict[str, Any]]
) -> None:
    asked = [refused(*([f"--lang={lang}"]), *line.split(), "--json")["message"] for lang in ("en", "ru", "kk")]
    assert asked[0] == asked[1] == asked[2]
    assert len(set(asked[0].values())) == 3
    assert all(LATIN.findall(asked[0][lang].replace("--", "-")) == [] for lang in ("kk", "ru")), asked[0]


def test_the_message_beside_it_stays_in_the_language_spoken(capsys: pytest.CaptureFixture[str]) -> None:
    run(["--lang", "ru", "status", "--json"])
    said = capsys.readouterr()
    assert json.loads(said.out)["error"] == "Misuse"
    assert "Ошибка: Не хватает аргумента" in said.err


def test_an_unknown_command_and_a_file_that_is_not_there(refused: Callable[..., dict[str, Any]]) -> None:
    assert refused("statsu", "--json")["error"] == "UnknownName"
    found = refused("status", "nowhere.toml", "--json", code=3)
    assert found["error"] == "Dossier"
    assert "nowhere.toml" in found["faults"][0]["label"]["ru"] + found["message"]["ru"]


def test_a_fault_of_a_file_has_a_label_in_each_language(refused: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    file = tmp_path / "bill.toml"
    file.write_text('id = "b"\nkind = "law"\ntitle = { en = "x" }\n[[acts]]\nact = "senate.aprove"\n', encoding="utf-8")
    found = refused("status", str(file), "--json", code=3)["faults"]
    fault = next(one for one in found if one["nearest"])
    assert "может быть, 'senate.approve'?" in fault["label"]["ru"]
    assert fault["nearest"] == "senate.approve"
    assert set(fault["label"]) == {"kk", "ru", "en"}


def test_a_fault_of_ours_and_a_full_disk_are_objects_too(
    refused: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "x.ics")

    monkeypatch.setattr("lawflow.cli.status.status_page", broken)
    assert refused("status", BILL, "--json", code=1)["error"] == "OurFault"
    monkeypatch.setattr("lawflow.cli.status.status_page", full)
    assert refused("status", BILL, "--json", code=5)["error"] == "CannotWrite"


@pytest.mark.parametrize(
    "line",
    ["show 2023/law", f"simulate {BILL}", f"status {BILL} --on 2024-05-20", "dates 2023/law --on 2024-05-20",
     "compare 2017/law 2023/law", "questions A10", "editions 2023", "paths 2023/law --most 1", "power 2023/law",
     f"audit {BILL}", f"agenda {BILL} --on 2024-05-20", "check 2023/law"],
)  # fmt: skip
def test_wherever_an_article_is_cited_it_stands_as_data_with_its_label_in_three_languages(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run([*line.split(), "--json"])
    cited = list(_cited(json.loads(capsys.readouterr().out)))
    assert cited
    for one in cited:
        labels = {article["label"]["en"] for article in one["articles"]}
        assert labels >= {said for said in one["cites"] if said in labels}
        assert all(article["instrument"] and set(article["label"]) == {"kk", "ru", "en"} for article in one["articles"])
    assert any(one["articles"] for one in cited)


def _cited(page: object) -> list[dict[str, Any]]:
    """Return the objects of a page that cite articles."""
    if isinstance(page, list):
        return [one for part in page for one in _cited(part)]
    if not isinstance(page, dict):
        return []
    inner = [one for part in page.values() for one in _cited(part)]
    return [page, *inner] if "cites" in page else inner


@pytest.mark.parametrize("command", ["status", "audit", "agenda", "dates", "simulate"])
@pytest.mark.parametrize("name", ["nowhere.toml", "empty", "broken.toml"])
def test_where_nothing_can_be_read_the_error_is_the_one_object(
    command: str, name: str, tmp_path: Path, refused: Callable[..., dict[str, Any]]
) -> None:
    """A list of none, or an agenda without bills, would read as a bill without a fault and a week without a due day."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.toml").write_text("id = ", encoding="utf-8")
    assert name in refused(command, str(tmp_path / name), "--json", code=3)["message"]["kk"]
