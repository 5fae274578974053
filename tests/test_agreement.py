"""Sentences put together from pieces agree: cases after a Kazakh date or number, Russian nouns after a number, whole translations."""

from __future__ import annotations

import ast
import re
import runpy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import law

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[1] / "scripts" / "catalogues"))
PACKAGE = Path(law.__file__).parents[1]
EACH = pytest.mark.parametrize("lang", ["kk", "ru"])
BARE_DATE = re.compile(r"\{\w*\} (бастап|дейін(гі)?|кейін(гі)?|бұрын(ғы)?|қоса алғанда)\b")
"""A Kazakh postposition asks a case of the noun before it, which a date in digits does not bear."""
BARE_ENDING = re.compile(r"\}-(ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің|сы|сі|ы|і)\b")
"""An ending that only the last numeral can choose: 26-сы, 50-і."""
COUNTED = re.compile(r"\{\w*\} (голосов|депутатов|действий|строк|дней|проектов|сроков|местах|месяцев)\b")
"""A Russian noun after a number has the form for five: "1 голосов", "22 дней"; what counts is said by `say_count`."""


@cache
def _labels(folder: Path = PACKAGE) -> tuple[tuple[str, str, str], ...]:
    """Return each label that the program is written with: its module, its Kazakh and its Russian words."""
    return tuple(_read(folder))


def _read(folder: Path) -> Iterator[tuple[str, str, str]]:
    for file in sorted(folder.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Label":
                words = [_words(one) for one in call.args[:2]]
                if all(words) and words[1:]:
                    yield file.name, words[0], words[1]


def _words(node: ast.expr) -> str:
    """Return what a text says, with places for what is put into it."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else "{}" for one in parts)


def _translated(lang: str) -> Iterator[str]:
    for message in SCRIPT["translated"]("lawflow", lang):
        if message.id and isinstance(message.string, str):
            yield message.string


def test_a_kazakh_postposition_does_not_stand_behind_a_bare_date() -> None:
    assert [said for _, said, _ in _labels() if BARE_DATE.search(said)] == []
    assert [said for said in _translated("kk") if BARE_DATE.search(said)] == []


def test_no_kazakh_ending_is_fixed_to_a_number_that_is_put_in() -> None:
    assert [said for _, said, _ in _labels() if BARE_ENDING.search(said)] == []
    assert [said for said in _translated("kk") if BARE_ENDING.search(said)] == []


def test_no_russian_noun_stands_in_one_form_behind_any_number() -> None:
    assert [said for _, _, said in _labels() if COUNTED.search(said)] == []
    assert [said for said in _translated("ru") if COUNTED.search(said)] == []


def test_the_law_writes_its_days_in_words() -> None:
    digits = re.compile(r"\b\d{4}-\d\d-\d\d\b")
    labels = [said for _, *both in _labels(PACKAGE / "parliaments") for said in both]
    assert [said for said in labels if digits.search(said)] == []


@EACH
@pytest.mark.parametrize("domain", ["lawflow", "law"])
def test_a_translation_is_as_long_as_its_text_and_says_nothing_twice(domain: str, lang: str) -> None:
    for message in SCRIPT["translated"](domain, lang):
        for one in (message.string,) if isinstance(message.string, str) else message.string:
            text = message.id if isinstance(message.id, str) else message.id[0]
            assert one.count("\n\n") == text.count("\n\n"), text
            paragraphs = [part for part in one.split("\n\n") if part]
            assert len(set(paragraphs)) == len(paragraphs), text


def test_an_act_of_a_record_is_one_word_in_russian_and_in_kazakh() -> None:
    """The glossary's: «действие», «әрекет»; «акт» is what a text of law is called, in both."""
    record, text = re.compile("әрекет", re.IGNORECASE), re.compile(r"\bакт(а|ы|у|е|ом|ов|ам|ами|ах)?\b", re.IGNORECASE)
    told = [(kk, ru) for _, kk, ru in _labels()]
    for domain in ("lawflow", "law"):
        russian = {one.id: one.string for one in SCRIPT["translated"](domain, "ru") if one.id}
        kazakh = SCRIPT["translated"](domain, "kk")
        told += [(str(one.string), str(russian[one.id])) for one in kazakh if one.id]
    both = [(kk, ru) for kk, ru in told if record.search(kk) and text.search(ru) and "акт" not in kk]
    assert both == []


def test_a_vote_is_written_one_way_in_kazakh() -> None:
    """«Көпшілік даусымен», as the Constitution has it: with an ending the vowel of дауыс falls."""
    written = re.compile(r"\bдауысы(мен|н|нан|нда|нсыз)?\b")
    files = [file for form in ("*.py", "*.po", "*.html") for file in sorted(PACKAGE.rglob(form))]
    assert [file.name for file in files if written.search(file.read_text("utf-8"))] == []
