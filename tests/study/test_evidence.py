"""Practice as evidence: which real histories speak for which answer to an open question."""

from __future__ import annotations

import json
import runpy
import shutil
from datetime import date
from pathlib import Path

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.reconstruction.files import read
from lawflow.study.evidence import Evidence, evidence
from tests.proof.sizes import some

ROOT = Path(__file__).parents[2]
REAL = ROOT / "examples" / "dossiers"
QUESTIONS = {q.id: q for edition in timetable.editions() for p in edition.procedures for q in p.questions}


def heard(name: str, *dossiers: Dossier) -> Evidence:
    (found,) = evidence([QUESTIONS[name]], dossiers)
    return found


def silent_senate(*after: tuple[str, str]) -> Dossier:
    """A bill of 2019 on which the Senate let the sixty days pass, and what was recorded then."""
    acts = (
        ("initiator.introduce", "2019-02-01"), ("majilis.accept", "2019-02-05"), ("majilis.adopt", "2019-02-20"),
        ("senate.register", "2019-02-25"), *after,
    )  # fmt: skip
    recorded = tuple(Act(act, When.day(date.fromisoformat(day))) for act, day in acts)
    return Dossier("silent", "law", {"en": "A bill"}, recorded)


def test_an_act_of_the_senate_after_its_sixty_days_speaks_against_the_end_of_the_bill() -> None:
    """A1: adopted late, the bill had neither lapsed nor counted as adopted, or the Senate was out of order."""
    found = heard("A1", silent_senate(("senate.approve", "2019-05-20"), ("president.sign", "2019-06-05")))
    (testimony,) = found.heard
    assert not testimony.silent
    assert len(testimony.answers) < len(QUESTIONS["A1"].answers)


def test_a_history_that_reads_alike_under_every_answer_is_silent() -> None:
    """A10: none of these laws was so long in the Senate that a recess decided whether it was silent."""
    files = (REAL / "kz-2022-amnesty.toml", *some(sorted(REAL.glob("kz-20*.toml")), 8))
    found = heard("A10", *map(read, files))
    assert found.silent
    assert all(len(dict(one.irregular)) == len(QUESTIONS["A10"].answers) for one in found.heard)


def test_a_record_selects_the_answer_that_it_followed() -> None:
    """A31: objections of 2013 to the law on pensions were accepted, and the law was signed in the President's wording."""
    found = heard("A31", read(REAL / "kz-2013-pensions.toml"))
    assert found.speaking_for("a") == ("kz-2013-pensions",)
    assert not found.silent


def test_a_history_that_never_met_a_question_is_not_heard() -> None:
    assert heard("K-A5", read(REAL / "kz-2013-pensions.toml")).heard == ()


def test_the_page_on_open_questions_shows_the_evidence_of_the_examples() -> None:
    """To write it anew: `python scripts/evidence-section`."""
    section = runpy.run_path(str(ROOT / "scripts" / "evidence-section"))["section"]()
    assert (ROOT / "docs" / "open-questions.md").read_text(encoding="utf-8").endswith(section)


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "осы жауапты растайтын"), ("ru", "за этот ответ говорят"), ("en", "histories that speak for it")],
)
def test_the_histories_stand_beside_the_answers(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "A31", "--evidence", str(REAL / "kz-2013-pensions.toml"), "--lang", lang]) == 0
    assert f"{said}" in capsys.readouterr().out


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A folder of two real bills, of which one selected an answer."""
    for name in ("kz-2013-pensions.toml", "kz-2022-amnesty.toml"):
        shutil.copy(REAL / name, tmp_path)
    return tmp_path


def test_evidence_stands_in_the_object(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "A31", "--evidence", str(few), "--json"]) == 0
    (asked,) = json.loads(capsys.readouterr().out)["questions"]
    assert asked["answers"][0]["histories"] == ["kz-2013-pensions"]
    assert asked["silent"] == []


def test_one_file_that_cannot_be_read_never_stops_the_others(
    few: Path, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    bad = tmp_path_factory.mktemp("bad")
    (bad / "bad.toml").write_text("=", encoding="utf-8")
    assert run(["questions", "--evidence", str(bad), "--evidence", str(few), "--lang", "en"]) == 3
    told = capsys.readouterr()
    assert "A31" in told.out
    assert "bad.toml" in told.err
