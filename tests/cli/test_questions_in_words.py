"""``lawflow questions A6`` in words: where each answer leads, and by which acts two of them part."""

from __future__ import annotations

import re

import pytest

from lawflow import timetable
from lawflow.cli.questions import folded
from lawflow.cli.root import run
from lawflow.law.labels import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_an_answer_leads_is_said_in_the_words_of_the_law(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The stage, the act and the stage after it, with their ids behind them for who asks further."""
    assert run(["questions", "A6", "--lang", lang]) == 0
    procedure = timetable.procedure("2023/law")
    here, there = (procedure.stage[one].label.text(lang) for one in ("senate-on-commission-text", "majilis-revote"))
    act = procedure.parliament.acts["senate.refuse-commission-text"].named("2023").text(lang)
    wanted = f"{here}: {act} → {there} [senate-on-commission-text, senate.refuse-commission-text → majilis-revote] (2023: {procedure.parliament.kinds['law'].text(lang)})"
    page = capsys.readouterr().out
    assert wanted in page
    last = page.splitlines()[-1]
    assert last.startswith("b / c: 2023/law: ")
    assert f" → {act} → {there} / " in last


def test_an_act_before_a_change_of_edition_has_the_name_of_its_own_edition(capsys: pytest.CaptureFixture[str]) -> None:
    """A43: to 2022 the Mäjilis approved a bill of a constitutional law; since 2023 it has no such vote."""
    assert run(["questions", "A43", "--lang", "en"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert "Mäjilis approves the bill" in last
    assert "Mäjilis adopts" not in last


def test_procedures_are_told_by_the_kinds_that_share_their_editions() -> None:
    assert folded(["2023/law", "2026/law", "2023/constitutional-law"], "ru") == (
        "2023, 2026: закон; 2023: конституционный закон"
    )
    assert folded(["2023/law", "2023/constitutional-law"], "en") == "2023: law, constitutional law"
    assert folded([], "kk") == ""


def test_what_a_record_says_on_the_way_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "A31", "--lang", "ru"]) == 0
    told = capsys.readouterr().out
    assert "Президент вернул с возражениями (новая редакция не предложена)" in told
    assert "wording" not in bare_of_ids(told)


@pytest.mark.parametrize(
    "told",
    [
        "Mäjilis overcomes the objections → Deemed not adopted [returned, majilis.override → not-adopted] (2023: law, amendment of the Constitution)",
        "Mäjilis confirms its earlier decision → Deemed not adopted [returned, majilis.override → not-adopted] (1995, 2007, 2012, 2013, 2017: law, constitutional law, amendment of the Constitution)",
    ],
)
def test_each_procedure_is_told_in_its_own_words(told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Editions and kinds of bill whose words are the same are told in one line (A32), others in lines of their own."""
    assert run(["questions", "A32", "--lang", "en"]) == 0
    assert told in capsys.readouterr().out


def bare_of_ids(text: str) -> str:
    return re.sub(r"\[[^\]]*\]", "", text)


@pytest.mark.parametrize(
    ("question", "told"), [("A2", "weight: default (a);"), ("A41", "weight: default;"), ("A1", "weight: fork;")]
)
def test_a_default_is_told_once(question: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", question, "--lang", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith(told)
