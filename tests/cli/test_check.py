"""``lawflow check``: exit codes, languages, theorems of one's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lawflow.cli.root import run

EXAMPLE = str(next((Path(__file__).parents[2] / "examples" / "theorems").glob("*.toml")))


@pytest.mark.parametrize(("lang", "said"), [("kk", "орындалмайды: 0"), ("ru", "неверно: 0"), ("en", "failed: 0")])
def test_what_holds_is_exit_0(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "2023", "--lang", lang]) == 0
    assert said in capsys.readouterr().out


def test_what_does_not_hold_is_exit_4_with_the_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Since 2023 a law is adopted without a vote of the Senate: by its silence."""
    file = tmp_path / "theorem.toml"
    file.write_text(
        'id = "senate"\ntext = "No law without the Senate"\nkinds = "law"\neditions = "2023"\n'
        '[never]\nto = "adopted"\nwithout = ["senate.approve", "senate.return-changes", "senate.reject",'
        ' "away:majilis", "government.raise-confidence"]\n'
    )
    assert run(["check", "--file", str(file), "--lang", "en"]) == 4
    said = capsys.readouterr().out
    assert "DOES NOT HOLD" in said
    assert "Counterexample" in said


def test_a_theorem_of_ones_own_is_checked_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "2023/law", "--file", EXAMPLE, "--lang", "en"]) == 0
    assert "Theorems: 1; checks: 1" in capsys.readouterr().out


def test_a_theorem_that_does_not_exist_is_exit_2() -> None:
    assert run(["check", "--theorem", "no-such"]) == 2


def test_where_a_theorem_is_not_claimed_is_told_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "2017", "--theorem", "the-silence-of-the-senate-adopts", "--all", "--lang", "en"]) == 0
    assert "(not claimed)" in capsys.readouterr().out


def test_a_counterexample_can_be_drawn(tmp_path: Path) -> None:
    """The silence of the Senate on the map of the procedure, with the stages that it led through."""
    picture = tmp_path / "silence.txt"
    asked = ["check", "2023/law", "--theorem", "no-law-without-a-vote-of-the-senate", "--all", "-o", str(picture)]
    assert run([*asked, "--lang", "en"]) == 0
    assert "Senate decides nothing within sixty days" in picture.read_text(encoding="utf-8")


def test_what_no_history_shows_is_not_drawn(tmp_path: Path) -> None:
    asked = ["check", "2023/law", "--theorem", "no-dead-end", "-o", str(tmp_path / "none.svg")]
    assert run(asked) == 2


def test_procedures_of_which_a_theorem_holds_share_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--theorem", "no-dead-end", "--lang", "en"]) == 0
    assert "  holds: 1995/law, 1995/constitutional-law" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "Байқалмағандары"),
        ("ru", "Незамеченные"),
        ("en", "no act leaves such a fact behind: it is always presumed"),
    ],
)
def test_what_notices_faults_is_told(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The turnout of a referendum is on no record: a condition dropped there changes no history."""
    assert run(["check", "2026/constitutional-amendment", "--mutate", "--lang", lang]) == 0
    assert said in capsys.readouterr().out


def test_faults_stand_in_the_object_and_in_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "2026/constitutional-amendment", "--mutate", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["mutants"]
    assert found["share"] >= 0.95
    assert found["mutants"] == sum(found["killed"].values()) + len(found["survivors"])
    assert run(["check", "2026/constitutional-amendment", "--mutate", "--format", "md", "--lang", "en"]) == 0
    assert f"| 2026 | {found['theorems']} | {found['mutants']} |" in capsys.readouterr().out
