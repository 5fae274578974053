"""Pages name acts, organs and stages as the law of their edition does, in the three languages."""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.law.labels import LANGUAGES
from lawflow.views.content.graph import DETAILS
from lawflow.views.draw import draw
from tests.proof.sizes import some

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lawflow.law.labels import Lang
    from lawflow.views.draw import Format

TO_2022 = ("1995", "2007", "2012", "2013", "2017")
DRAWN: tuple[Format, ...] = ("txt", "mmd", "puml", "bpmn", "scxml", "md", "json")
# What only the law since 2023 says of a chamber, and what only the law to 2022 says of it; a first reading is neither.
SINCE_2023 = re.compile(
    r"Сенат (не )?одобрил|одобрение (закона )?Сенатом|Сенат\S* заңды мақұлда|Сенат\S* .{0,40}редакцияны мақұлда|"
    r"Senate (approves|does not approve)|approval of \S+ \S+ by the Senate|"
    r"Мажилис принял закон|Мәжіліс\S* заңды қабылда|Mäjilis adopts|"
    r"Конституционн\S+ Суд|Конституциялық Сот|Constitutional Court"
)
TO_THE_END_OF_2022 = re.compile(
    r"Сенат (не )?(принял (закон|редакц)|отклонил)|принятие (закона )?Сенатом|Сенат\S* заңды қабылда|"
    r"Сенат\S* .{0,40}редакцияны қабылда|Senate (adopts|does not adopt|rejects)|adoption of \S+ \S+ by the Senate|"
    r"Мажилис одобрил законопроект|Мәжіліс\S* заң жобасын мақұлда|Mäjilis approves the bill|"
    r"Конституционн\S+ Совет|Конституциялық Кеңес|Constitutional Council"
)
NO_LONGER_THERE = re.compile(r"Мажилис|Мәжіліс|Mäjilis|Сенат|Senate|Парламент|Parliament|Палат|палат")
LAPSED = re.compile(
    r"Бұрынғы Парламент өкілеттігінің аяқталуымен қарау тоқтатылды|"
    r"Рассмотрение прекращено с окончанием полномочий прежнего Парламента|"
    r"Consideration ended with the powers of the former Parliament"
)
CROSSING = """
id = "imagined-crossing"
kind = "law"
title = { en = "Imagined: introduced under one edition, adopted under another" }
acts = [
  { act = "majilis.adopt", date = 2022-12-14 },
  { act = "senate.register", date = 2022-12-20 },
  { act = "senate.approve", date = 2023-01-19 },
]
"""
REVIEWED = """
id = "imagined-reviewed"
kind = "law"
title = { en = "Imagined: before the Council in its last month" }
acts = [
  { act = "majilis.adopt", date = 2022-10-05 },
  { act = "senate.register", date = 2022-10-10 },
  { act = "senate.approve", date = 2022-10-20 },
  { act = "parliament.present", date = 2022-10-25 },
  { act = "president.refer", date = 2022-11-10 },
  { act = "court.uphold", date = 2022-12-01 },
  { act = "president.sign", date = 2023-01-03 },
]
"""
OVERRIDE = """
id = "imagined-objections"
kind = "law"
title = { en = "Imagined: returned by the President" }
acts = [
  { act = "majilis.adopt", date = 2024-01-17 },
  { act = "senate.register", date = 2024-01-24 },
  { act = "senate.approve", date = 2024-02-08 },
  { act = "parliament.present", date = 2024-02-15 },
  { act = "president.return", date = 2024-03-01, wording = true },
]
"""


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., str]:
    """Return what a command prints of a dossier written as TOML."""

    def out(command: str, dossier: str, *options: str) -> str:
        path = tmp_path / "bill.toml"
        path.write_text(dossier, encoding="utf-8")
        run([command, str(path), *options])
        return capsys.readouterr().out

    return out


def pages(edition: str) -> dict[str, str]:
    """Return every drawn page of the procedures of an edition, by name."""
    return {
        f"{procedure.id} {fmt} {detail} {lang}": draw(procedure, fmt, lang=lang, detail=detail).decode()
        for procedure in timetable.edition(edition).procedures
        for fmt in DRAWN
        for detail in some(DETAILS, 1)
        for lang in some(LANGUAGES, 2)
    }


def shown(edition: str, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Return the tables and objects of the procedures of an edition, by name."""
    found = {}
    for procedure in timetable.edition(edition).procedures:
        for lang in LANGUAGES:
            run(["show", procedure.id, "--lang", lang])
            found[f"{procedure.id} show {lang}"] = capsys.readouterr().out
        run(["show", procedure.id, "--json"])
        found[f"{procedure.id} show json"] = capsys.readouterr().out
    return found


@pytest.mark.parametrize("edition", TO_2022)
def test_no_page_to_2022_says_that_the_senate_approves(edition: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Art. 61(4) to 2022: what the Senate adopts becomes a law; the Mäjilis only approves the bill."""
    for name, page in {**pages(edition), **shown(edition, capsys)}.items():
        assert (name, SINCE_2023.findall(page)) == (name, [])


def test_no_page_since_2023_says_that_the_senate_adopts(capsys: pytest.CaptureFixture[str]) -> None:
    """Art. 61(4) since 2023: the law is adopted when it comes to the Senate, which approves it or does not."""
    for name, page in {**pages("2023"), **shown("2023", capsys)}.items():
        assert (name, TO_THE_END_OF_2022.findall(page)) == (name, [])


@pytest.mark.parametrize(("edition", "words"), [("2017", TO_THE_END_OF_2022), ("2023", SINCE_2023)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_no_other_edition_says_its_own_does(edition: str, words: re.Pattern[str], lang: Lang) -> None:
    """The words looked for above are those of the pages on which they belong."""
    assert words.search(draw(timetable.procedure(f"{edition}/law"), "txt", lang=lang, detail="full").decode())


def test_no_page_of_2026_names_a_parliament_or_a_chamber(capsys: pytest.CaptureFixture[str]) -> None:
    """Since 1 July 2026 there is the Kurultai; only what lapsed with the former Parliament is told of it.

    The questions that bills meet which come over from it (A52, K-A16, K-A17) speak of it as well.
    """
    told_of_it = of_the_change("2026")
    for name, page in {**pages("2026"), **shown("2026", capsys)}.items():
        own = functools.reduce(lambda text, said: text.replace(said, ""), told_of_it, page)
        assert (name, NO_LONGER_THERE.findall(LAPSED.sub("", own))) == (name, [])


def of_the_change(name: str) -> list[str]:
    """Return what the questions and their answers say that a change of edition alone asks, in every language."""
    edition = timetable.edition(name)
    found = {
        question
        for procedure in edition.procedures
        for question in edition.questions_of(procedure)
        if question not in procedure.open_questions
    }
    labels = [label for question in found for label in (question.text, *(answer.text for answer in question.answers))]
    return [label.text(lang) for label in labels for lang in LANGUAGES]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_act_is_told_in_the_words_of_its_own_day(said: Callable[..., str], lang: str) -> None:
    """A bill approved by the Mäjilis in 2022 was approved, though the Senate approved the law in 2023."""
    told = {
        "kk": ("Мәжіліс заң жобасын мақұлдады", "Сенат мақұлдады"),
        "ru": ("Мажилис одобрил законопроект", "Сенат одобрил"),
        "en": ("Mäjilis approves the bill", "Senate approves"),
    }[lang]
    for command in ("simulate", "audit"):
        page = said(command, CROSSING, "--lang", lang)
        assert [name in page for name in told] == [True, True]


def test_the_object_of_a_timeline_too(said: Callable[..., str]) -> None:
    """The label of an entry is that of the edition of the entry."""
    page: dict[str, Any] = json.loads(said("simulate", CROSSING, "--json"))
    names = {entry["act"]: entry["label"]["en"] for entry in page["timeline"] if entry["label"]}
    assert names["majilis.adopt"] == "Mäjilis approves the bill"
    assert names["senate.approve"] == "Senate approves"


@pytest.mark.parametrize(
    ("lang", "duty", "last"),
    [
        ("kk", "Мәжілістің қарсылықты еңсеруі", "16.03.2024 күнін қоса алғанға дейін"),
        ("ru", "преодоление Мажилисом возражений", "по 16.03.2024 включительно"),
        ("en", "overcoming of the objections by the Mäjilis", "until 16 March 2024 inclusive"),
    ],
)
def test_what_must_be_done_is_a_noun_and_its_last_day_counts(
    said: Callable[..., str], lang: str, duty: str, last: str
) -> None:
    """Reglament pt 78-8: fifteen days from 1 March end with 16 March 2024, on which the Mäjilis may still vote."""
    page = said("status", OVERRIDE, "--on", "2024-03-05", "--lang", lang)
    (must,) = [row for row in page.splitlines() if f"{duty} / " in row and last in row and "—" in row]
    assert must.startswith(f"  {duty} / ")
    assert not re.search(r"еңсерді|преодолел ", page)


def test_a_timeline_names_the_organ_of_its_own_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A law referred in 2022 went to the Council, and its decision was the Council's, whoever reads of it later."""
    path = tmp_path / "bill.toml"
    path.write_text(REVIEWED, encoding="utf-8")
    run(["draw", "--dossier", str(path), "--timeline", "--format", "txt", "--lang", "en"])
    page = capsys.readouterr().out
    assert "Constitutional Council · Constitutional Council finds it constitutional" in page
    assert "Constitutional Court" not in page


@pytest.mark.parametrize(("lang", "sort"), [("kk", "ретсіз: "), ("ru", "не по порядку: "), ("en", "out-of-order: ")])
def test_a_sort_of_irregularity_is_said_in_words(said: Callable[..., str], lang: str, sort: str) -> None:
    """An audit in Kazakh or Russian has no English in its verdicts."""
    wrong = OVERRIDE.replace(
        '{ act = "senate.approve"', '{ act = "president.sign", date = 2024-01-30 },\n  { act = "senate.approve"'
    )
    assert sort in said("audit", wrong, "--lang", lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_of_a_bill_says_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str) -> None:
    """On the map of a bill the way ahead is a noun, with the last day that counts itself."""
    path = tmp_path / "bill.toml"
    path.write_text(OVERRIDE, encoding="utf-8")
    run(["draw", "--dossier", str(path), "--on", "2024-03-05", "--format", "txt", "--lang", lang])
    page = capsys.readouterr().out
    noun, last = {
        "kk": ("Мәжілістің қарсылықты еңсеруі", "16.03.2024 күнін қоса алғанға дейін"),
        "ru": ("преодоление Мажилисом возражений", "по 16.03.2024 включительно"),
        "en": ("overcoming of the objections by the Mäjilis", "until 16 March 2024 inclusive"),
    }[lang]
    assert any(noun in row and last in row for row in page.splitlines())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_comparison_shows_that_the_roles_have_changed(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    """The core of the reform of 2022: between the same two stages the same chamber does something else."""
    run(["draw", "--compare", "2017/law", "2023/law", "--format", "txt", "--lang", lang])
    rows = capsys.readouterr().out.splitlines()
    pairs = {
        "kk": (("заңды қабылдады", "ӨЗГЕРДІ, бұрын: заң жобасын мақұлдады"), ("мақұлдады", "заңды қабылдады")),
        "ru": (("принял закон", "ИЗМЕНЕНО, было: одобрил законопроект"), ("одобрил", "было: принял закон")),
        "en": (("adopts the law", "CHANGED, was: approves the bill"), ("approves", "was: adopts the law")),
    }[lang]
    for now, was in pairs:
        assert any(now in row.partition(was)[0] and was in row for row in rows)


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_blocker_is_told_in_the_language_of_the_page(said: Callable[..., str], lang: str) -> None:
    """The stages found and needed are words of the law: a page in Kazakh or Russian has them in it."""
    page = said("why", OVERRIDE, "president.sign", "--on", "2024-03-05", "--lang", lang)
    assert "President" not in re.sub(r"president[.\w-]*", "", page)
