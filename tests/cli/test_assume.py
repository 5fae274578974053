"""``lawflow assume`` and ``lawflow forecast --backtest``: counted from real dossiers, and scored on them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow.cli import backtest
from lawflow.cli.root import run
from lawflow.law.labels import LANGUAGES

FOLDER = str(Path(__file__).parents[2] / "examples" / "dossiers")


def test_a_counted_file_serves_a_forecast(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "counted.toml"
    assert run(["assume", FOLDER, "--procedure", "2023/law", "--on", "2026-02-01", "-o", str(file)]) == 0
    assert "left out" in capsys.readouterr().err
    assert run(["forecast", "2023/law", "--assume", str(file), "--lang", "en"]) == 0
    assert "what few cases leave open" in capsys.readouterr().out


def test_no_dossier_is_written_over_by_what_is_counted_from_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = tmp_path / "bill.toml"
    dossier.write_bytes((Path(FOLDER) / "kz-2024-vapes.toml").read_bytes())
    before = dossier.read_bytes()
    assert run(["assume", str(tmp_path), "--procedure", "2023/law", "-o", str(dossier), "--lang", "en"]) == 5
    assert "the command reads it" in capsys.readouterr().err
    assert dossier.read_bytes() == before


@pytest.mark.parametrize("asked", [["assume", "--procedure", "2023/law"], ["forecast", "--backtest"]])
def test_a_dossier_that_cannot_be_read_is_told_and_exit_3(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest are counted all the same."""
    (tmp_path / "a.toml").write_bytes((Path(FOLDER) / "kz-2024-vapes.toml").read_bytes())
    (tmp_path / "b.toml").write_text("id = 3", encoding="utf-8")
    assert run([*asked, str(tmp_path), "--lang", "en"]) == 3
    shown = capsys.readouterr()
    assert f"left out: {tmp_path / 'b.toml'}" in shown.err
    assert shown.out


@pytest.mark.parametrize(("lang", "said"), [("ru", "его нельзя проиграть"), ("kk", "оны жүргізіп шығу мүмкін емес")])
def test_why_a_bill_is_left_out_is_said_in_the_language_of_the_page(
    lang: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.toml").write_text('id = "a"\nkind = "law"\ntitle = { en = "A" }\nacts = []\n', encoding="utf-8")
    run(["assume", str(tmp_path), "--procedure", "2023/law", "--lang", lang])
    assert said in capsys.readouterr().err


def test_without_a_file_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["assume", FOLDER, "--procedure", "2026/law", "--on", "2026-09-01"]) == 0
    said = capsys.readouterr().out
    assert 'schema = "lawflow.assumptions/1"' in said
    assert "no skill" in said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_score_is_told_in_every_language(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forecast", "--backtest", FOLDER, "--lang", lang]) == 0
    assert "kz-2024-mass-media" in capsys.readouterr().out


def test_a_forecast_without_skill_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the page of the score, and on that of every forecast by assumptions counted from the same dossiers."""
    assert run(["forecast", "--backtest", FOLDER, "--lang", "en"]) == 0
    assert "no skill: a forecast counted like this is worse than the base rate" in capsys.readouterr().out
    counted = str(tmp_path / "counted.toml")
    assert run(["assume", FOLDER, "--procedure", "2026/law", "--on", "2026-09-01", "-o", counted]) == 0
    assert run(["forecast", "2026/law", "--assume", counted, "--lang", "en"]) == 0
    assert "Brier skill -0." in capsys.readouterr().out


def test_a_score_of_few_cases_says_that_it_is_not_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("kz-2003-land-code", "kz-2023-asset-return", "kz-2025-prevention-law"):
        (tmp_path / f"{name}.toml").write_bytes((Path(FOLDER) / f"{name}.toml").read_bytes())
    assert run(["forecast", "--backtest", str(tmp_path), "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "not enough data" in out
    assert "Brier score" not in out


def test_a_score_as_an_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["forecast", "--backtest", FOLDER, "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["schema"] == "lawflow.score/1"
    assert page["enough"] is (len(page["cases"]) >= 10)
    assert sum(one["cases"] for one in page["bins"]) == len(page["cases"])


def test_without_numpy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(backtest, "find_spec", lambda _: None)
    assert run(["assume", FOLDER, "--procedure", "2023/law"]) == 6
    assert "lawflow[sim]" in capsys.readouterr().err
