"""``lawflow paths``: the histories in three languages, the exit codes, the bill that is asked about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lawflow.cli.root import run

VAPES = str(Path(__file__).parents[2] / "examples/dossiers/kz-2024-vapes.toml")
VETO = str(Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2023-veto-overridden.toml")


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "Мәжіліс: 98 депутаттың 50-і"), ("ru", "Мажилис: 50 из 98"), ("en", "Mäjilis: 50 of 98")],
)
def test_a_history_is_told_in_each_language(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["paths", "2023/law", "--on", "2024-09-09", "--to", "signed", "--most", "1", "--lang", lang]) == 0
    assert said in capsys.readouterr().out


def test_without_a_goal_the_nearest_history_to_each_outcome_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["paths", VAPES, "--on", "2024-02-10", "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["dossier"] == "kz-2024-vapes"
    assert {"signed", "counts-as-signed", "withdrawn"} <= {goal["to"] for goal in page["goals"] if goal["histories"]}


def test_what_no_history_reaches_is_exit_4(capsys: pytest.CaptureFixture[str]) -> None:
    """The Kurultai cannot withdraw an amendment: it has no such act."""
    assert run(["paths", "2026/constitutional-amendment", "--to", "rejected", "--longest", "1"]) == 4
    assert "of at most 1" in capsys.readouterr().out


def test_a_goal_that_does_not_exist_is_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["paths", "2023/law", "--to", "singed"]) == 2
    assert "signed" in capsys.readouterr().err


def test_a_bill_on_an_emergency_goes_to_the_joint_session(capsys: pytest.CaptureFixture[str]) -> None:
    """Const. art. 53 1-2) and 61(2): of the Government alone, at once to both chambers together."""
    assert run(["paths", "2023/law", "--on", "2024-09-09", "--to", "adopted", "--track", "emergency", "--json"]) == 0
    (goal,) = json.loads(capsys.readouterr().out)["goals"]
    first = goal["histories"][0]
    assert first["bill"]["initiator"] == "government"
    assert any(act["act"].startswith("joint.") for act in first["acts"])


@pytest.mark.parametrize("option", ["--track", "--initiator", "--subject"])
def test_a_sort_of_bill_that_does_not_exist_is_exit_2(option: str) -> None:
    assert run(["paths", "2023/law", option, "nonsense"]) == 2


def test_under_the_histories_stands_what_they_rest_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The day up to which the texts were read, and what the dossier states of its world."""
    path = tmp_path / "bill.toml"
    path.write_text(
        'id = "x"\nkind = "law"\ntitle = { en = "T" }\nworld = { answers = { K-A17 = "b" } }\n'
        '[[acts]]\nact = "majilis.adopt"\ndate = 2025-11-10\n',
        encoding="utf-8",
    )
    asked = ("paths", str(path), "--to", "signed", "--on", "2026-11-20", "--lang", "en")
    assert run([*asked, "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert (page["texts_read_to"], page["world"]) == ("2026-09-10", ["answers"])
    assert run(list(asked)) == 0
    shown = capsys.readouterr().out
    assert "the texts of this edition were read as of 10 September 2026; the result is of a later day" in shown
    assert "stated by the dossier, and prevails over the calendar: answers to open questions" in shown
    assert run(["power", str(path), "--on", "2026-11-20", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert "the texts of this edition were read as of 10 September 2026; the result is of a later day" in shown
    assert "stated by the dossier, and prevails over the calendar: answers to open questions" in shown


@pytest.mark.parametrize(
    ("on", "why", "paths"),
    [("2024-05-20", "Already there", 0), ("2024-08-20", "No lawful way leads there", 4)],
)
def test_whether_a_bill_is_still_on_its_way_may_be_asked_as_any_outcome(
    on: str, why: str, paths: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Returned on 13 May 2024, the bill is pending; put into effect, it comes back to that by no lawful way."""
    assert run(["--lang", "en", "why", VETO, "pending", "--on", on]) == 0
    assert why in capsys.readouterr().out
    assert run(["--lang", "en", "paths", VETO, "--to", "pending", "--on", on]) == paths


def test_an_outcome_that_the_procedure_has_not_is_reached_by_no_way(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "en", "why", "2023/law", "lapsed"]) == 0
    assert "No lawful way leads there" in capsys.readouterr().out
    assert run(["paths", "2023/law", "--to", "lapsed"]) == 4


def test_that_there_are_other_histories_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "en", "paths", VETO, "--on", "2024-05-20"]) == 0
    assert capsys.readouterr().out.count("There are, or may be, other histories") == 1
