"""Words that readers use and the law does not: veto, lower house, cabinet; in three languages, wherever a name is asked."""

import json

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES

OF = timetable.parliament()
ASKED = [
    (["draw", "2023/law", "-o", "nowhere.svg", "--part", "veto"], "objections"),
    (["draw", "2023/law", "-o", "nowhere.svg", "--part", "нижняя палата"], "majilis"),
    (["paths", "2023/law", "--to", "вето"], "returned"),
    (["power", "2023/law", "--at", "veto"], "returned"),
    (["power", "2023/law", "--can", "кабинет"], "government"),
    (["power", "2023/law", "--can", "верхняя палата"], "senate"),
    (["why", "2023/law", "VETO"], "president.return"),
    (["why", "2023/law", "қол қою"], "president.sign"),
    (["why", "2023/law", "signed by him"], ""),
    (["forecast", "2023/law", "--assume", "examples/assumptions/veto.toml", "--reached", "veto"], "returned"),
]


@pytest.mark.parametrize(("command", "meant"), ASKED)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_readers_mean_is_hinted_at(
    command: list[str], meant: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--lang", lang]) == 2
    said = capsys.readouterr().err
    assert (repr(meant) in said) == bool(meant), said


@pytest.mark.parametrize(("word", "lang"), [("veto", "en"), ("вето", "ru"), ("вето", "kk"), ("objections", "ru")])
def test_a_search_for_a_word_of_readers_finds_what_they_mean(
    word: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", "2017/law", "2023/law", "--about", word, "--all", "--lang", lang]) == 0
    page = capsys.readouterr().out
    assert {"en": "objections", "ru": "возражени", "kk": "қарсылы"}[lang] in page
    assert run(["acts", word, "--lang", lang]) == 0
    assert "majilis.override" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "lang", "near"),
    [("objectons", "en", "objections"), ("возражениях", "ru", "возражения"), ("қарсылығның", "kk", "қарсылығы")],
)
def test_a_word_that_no_change_is_about_gets_the_nearest(
    word: str, lang: str, near: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", "2017/law", "2023/law", "--about", word, "--lang", lang]) == 0
    said = capsys.readouterr().err
    assert word in said
    assert near in said


def test_a_word_is_sought_where_words_begin(capsys: pytest.CaptureFixture[str]) -> None:
    """The Council, «Советом», is not a veto, «вето»."""
    assert run(["acts", "вето", "--lang", "ru"]) == 0
    assert "court.overcome-objection" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "lang", "act"),
    [
        ("Курултай", "ru", "kurultai.refer-to-committees"),
        ("палата", "ru", "chair.refer"),
        ("возражение", "ru", "president.return"),
        ("Құрылтайдың", "kk", "kurultai.override"),
    ],
)
def test_a_word_is_found_whatever_its_case(word: str, lang: str, act: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A case of grammar: «Бюро Курултая» is found by «Курултай»."""
    assert run(["acts", word, "--lang", lang]) == 0
    assert act in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "kept", "dropped"),
    [("вето", "returned", "rejected-not-returned"), ("опубликование", "published", "majilis-takes-own-text")],
)
def test_what_is_meant_by_a_word_is_sought_by_whole_names(
    word: str, kept: str, dropped: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A veto is not the stage of a bill rejected without a return, nor is publication all that makes a law."""
    assert run(["compare", "1995", "2023", "--about", word, "--json"]) == 0
    found = {stage["id"] for change in json.loads(capsys.readouterr().out)["changes"] for stage in change["stages"]}
    assert kept in found
    assert dropped not in found
    assert run(["acts", "опубликование", "--lang", "ru"]) == 0
    assert "majilis.adopt" not in capsys.readouterr().out


def test_names_that_have_a_word_are_told_with_their_labels_in_the_language_of_the_page(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["power", "2023/law", "--at", "возражения", "--lang", "kk"]) == 2
    assert "«Президенттің қарсылығы Сенатта»" in capsys.readouterr().err


def test_what_is_meant_by_a_word_is_known_somewhere() -> None:
    """A name in the rows of these words is that of something, not a slip."""
    stages = {stage.id for edition in timetable.editions() for one in edition.procedures for stage in one.stages}
    stations = {station.id.removeprefix("station-") for station in OF.pictures.stations}
    known = {*OF.acts, *OF.organs, *OF.kinds, *OF.tracks, *stages, *stations, *OUTCOMES}
    assert all(set(meant[:-1]) <= known for meant in OF.spoken.values())
