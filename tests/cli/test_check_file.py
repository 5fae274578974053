"""``lawflow check-file``: every fault of a file at once, and what is in order and yet doubtful."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lawflow.cli.root import run

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
FAULTY = """id = "x"
kind = "lav"
title = { en = "T" }
[[acts]]
act = "senate.aprove"
date = "soon"
"""
DOUBTFUL = """id = "x"
kind = "law"
title = { en = "T" }
[[acts]]
act = "president.sign"
date = 2024-05-02
[[acts]]
act = "senate.approve"
date = "2024-03"
sources = [{ source = "a", date = 2024-03-02 }, { source = "b", date = 2024-04-02 }]
[[acts]]
act = "president.sign"
date = 2024-05-02
"""


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    code = run([str(argument) for argument in arguments])
    return code, capsys.readouterr().out


def test_every_fault_is_named_with_its_line_its_column_and_the_nearest_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.toml"
    path.write_text(FAULTY, encoding="utf-8")
    code, out = said(capsys, "check-file", path, "--lang", "en")
    assert code == 3
    lines = out.splitlines()
    assert [line.removeprefix(f"{path}: ").split(": ")[0] for line in lines] == [
        "line 2, column 9, kind", "line 5, column 8, act 1, act", "line 6, column 9, act 1, date",
    ]  # fmt: skip
    assert "did you mean 'law'? (allowed: law, constitutional-law, constitutional-amendment)" in lines[0]


def test_what_is_in_order_and_yet_doubtful_is_told_and_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The newest act first is a slip that the law would tell in many words."""
    path = tmp_path / "x.toml"
    path.write_text(DOUBTFUL, encoding="utf-8")
    code, out = said(capsys, "check-file", path, "--lang", "en")
    assert (code, [line.removeprefix(f"{path}: ") for line in out.splitlines()]) == (
        0,
        [
            "act 2: the dates run backwards: before act 1",
            "act 2: the sources contradict each other, none is preferred: 2 March 2024 (a); 2 April 2024 (b)",
            "act 3: the same act as 1, on the same day",
            "can be read, but is doubtful",
        ],
    )


def test_a_folder_is_checked_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.toml").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "b.toml").write_text(DOUBTFUL, encoding="utf-8")
    code, out = said(capsys, "check-file", tmp_path, "nowhere", "--json")
    pages = json.loads(out)
    assert code == 3
    assert [(Path(page["file"]).name, page["dossier"], len(page["faults"]), len(page["doubts"])) for page in pages] == [
        ("a.toml", None, 3, 0), ("b.toml", "x", 0, 3), ("nowhere", None, 1, 0),
    ]  # fmt: skip


def test_the_real_bills_are_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "check-file", EXAMPLES)[0] == 0


def test_the_schema_is_printed_for_an_editor(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(capsys, "check-file", "--schema")
    assert code == 0
    Draft202012Validator.check_schema(json.loads(out))
    assert said(capsys, "check-file")[0] == 2


FILES = Path(__file__).parents[2] / "examples"
DOSSIER = FILES / "dossiers" / "kz-2024-vapes.toml"
ASSUMED = FILES / "assumptions" / "2023.toml"
THEOREM = FILES / "theorems" / "own-text-needs-two-thirds.toml"


@pytest.mark.parametrize(
    ("line", "file", "reads"),
    [
        (["check", "{}"], THEOREM, "lawflow check --file {}"),
        (["check", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
        (["check", "{}"], DOSSIER, "lawflow status {}"),
        (["check-file", "{}"], THEOREM, "lawflow check --file {}"),
        (["check-file", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
        (["status", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
        (["power", "{}"], THEOREM, "lawflow check --file {}"),
        (["check", "--file", "{}"], DOSSIER, "lawflow status {}"),
        (["check", "--file", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
        (["forecast", "2023/law", "--assume", "{}"], DOSSIER, "lawflow status {}"),
        (["forecast", "2023/law", "--assume", "{}"], THEOREM, "lawflow check --file {}"),
        (["export", "--import", "LOG", "-o", "OUT", "--map", "{}"], DOSSIER, "lawflow status {}"),
        (["export", "--import", "{}", "-o", "OUT"], DOSSIER, "lawflow status {}"),
        (["export", "--import", "{}", "-o", "OUT"], ASSUMED, "lawflow forecast law --assume {}"),
        (["show", "{}"], DOSSIER, "lawflow status {}"),
        (["editions", "{}"], DOSSIER, "lawflow status {}"),
        (["walk", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
        (["compare", "2017/law", "{}"], THEOREM, "lawflow check --file {}"),
        (["draw", "{}"], DOSSIER, "lawflow draw --dossier {}"),
        (["draw", "{}"], ASSUMED, "lawflow forecast law --assume {}"),
    ],
)
def test_a_file_of_another_sort_is_told_what_it_seems_to_be_and_what_reads_it(
    line: list[str], file: Path, reads: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence in each language, in place of a fault for every key."""
    log = tmp_path / "log.csv"
    log.write_text("case,activity\na,b\n", encoding="utf-8")
    words = [{"LOG": str(log), "OUT": str(tmp_path / "out")}.get(word, word).format(file) for word in line]
    for lang in ("kk", "ru", "en"):
        assert run([*words, "--lang", lang]) in (2, 3)
        said = capsys.readouterr()
        told = (said.out + said.err).splitlines()
        assert reads.format(file) in told[-1]
        assert len(told) <= 5


def test_a_dossier_with_a_slip_keeps_its_own_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bill.toml"
    file.write_text('id = "a"\nkind = "lew"\ntitle = { en = "A" }\nvotes = 3\n', encoding="utf-8")
    assert run(["check-file", str(file), "--lang", "en"]) == 3
    assert "kind: 'lew'" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line", [["status", "{}"], ["agenda", "{}"], ["audit", "{}"], ["check-file", "{}"], ["edit", "{}", "--strike", "1"]]
)
def test_a_slip_in_the_name_of_a_file_is_told_the_file_that_is_there(
    line: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vapes.toml").write_bytes(DOSSIER.read_bytes())
    assert run([word.format(tmp_path / "vapez.toml") for word in line]) == 3
    said = capsys.readouterr()
    assert f"did you mean '{tmp_path / 'vapes.toml'}'?" in said.out + said.err


@pytest.mark.parametrize("name", ["2023/law", "current/law"])
def test_a_procedure_in_the_place_of_a_dossier_is_told_what_reads_it(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["status", name]) == 3
    assert f"lawflow show {name}" in capsys.readouterr().err


def test_a_year_alone_is_told_the_procedure_of_that_year(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "2022"]) == 2
    assert "did you mean '2017/law'?" in capsys.readouterr().err
