"""The command line speaks the language asked for: by option, by variable, by locale; in help and in errors alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import COMMANDS, run
from lawflow.cli.tongue import native

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Env = pytest.MonkeyPatch
LOCALE = ("LAWFLOW_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")
HEAD = {"kk": "Қолданылуы: ", "ru": "Использование: ", "en": "Usage: "}
EACH = pytest.mark.parametrize("lang", list(HEAD))


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: Env) -> None:
    for name in LOCALE:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def page(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def of(*arguments: str) -> str:
        run(list(arguments))
        said = capsys.readouterr()
        return said.out + said.err

    return of


@EACH
@pytest.mark.parametrize("option", [["--lang", "{}"], ["--lang={}"]])
def test_the_language_may_be_named_before_the_command_or_after(
    page: Callable[..., str], lang: str, option: list[str]
) -> None:
    named = [one.format(lang) for one in option]
    assert page(*named, "why", "--help") == page("why", *named, "--help")
    assert page(*named, "why", "--help").startswith(HEAD[lang])


@pytest.mark.parametrize("command", list(COMMANDS))
def test_every_command_takes_the_language(page: Callable[..., str], command: str) -> None:
    assert "--lang" in page(command, "--help")


def test_a_language_may_be_written_in_capitals(page: Callable[..., str]) -> None:
    assert page("--lang", "RU", "why").startswith(HEAD["ru"])
    assert page("editions", "--lang", "KK") == page("editions", "--lang", "kk")


def test_the_language_after_the_command_prevails(page: Callable[..., str]) -> None:
    assert page("--lang", "ru", "why", "--lang", "kk", "--help").startswith(HEAD["kk"])


@EACH
@pytest.mark.parametrize("variable", ["LAWFLOW_LANG", "LC_ALL", "LC_MESSAGES", "LANG"])
def test_a_variable_names_it_also_where_the_system_has_not_that_locale(
    page: Callable[..., str], monkeypatch: Env, variable: str, lang: str
) -> None:
    monkeypatch.setenv(variable, lang if variable == "LAWFLOW_LANG" else f"{lang}_XX.UTF-8")
    assert page("--help").startswith(HEAD[lang])


@pytest.mark.parametrize(
    ("set_", "lang"),
    [
        ({"LAWFLOW_LANG": "kk", "LC_ALL": "ru_RU"}, "kk"),
        ({"LC_ALL": "ru_RU", "LC_MESSAGES": "kk_KZ"}, "ru"),
        ({"LC_MESSAGES": "kk_KZ", "LANG": "ru_RU"}, "kk"),
        ({"LC_ALL": "", "LANG": "ru_KZ"}, "ru"),
        ({"LC_ALL": "C", "LANG": "ru_KZ"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:kk"}, "kk"),
        ({"LANG": "ru_RU.UTF-8", "LANGUAGE": "en_GB:kk"}, "en"),
        ({"LANG": "ru_RU.UTF-8", "LANGUAGE": "fr"}, "ru"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "kk"}, "en"),
        ({"LANGUAGE": "kk"}, "en"),
    ],
)
def test_the_first_variable_that_is_set_prevails(
    page: Callable[..., str], monkeypatch: Env, set_: dict[str, str], lang: str
) -> None:
    for name, value in set_.items():
        monkeypatch.setenv(name, value)
    assert page("--help").startswith(HEAD[lang])


def test_windows_names_its_languages_in_full(monkeypatch: Env) -> None:
    for name, lang in (
        ("Kazakh_Kazakhstan", "kk"),
        ("Russian_Russia", "ru"),
        ("English_United States", "en"),
        (None, "en"),
    ):
        monkeypatch.setattr("locale.getlocale", lambda name=name: (name, "65001"))
        assert native() == lang


def test_a_language_that_nobody_speaks_here_is_refused(page: Callable[..., str], monkeypatch: Env) -> None:
    assert page("--lang", "fr", "editions") == "lawflow: unknown language: 'fr' (allowed: kk, ru, en)\n"
    monkeypatch.setenv("LAWFLOW_LANG", "fr")
    assert page("editions") == "lawflow: unknown language in LAWFLOW_LANG: 'fr' (allowed: kk, ru, en)\n"
    assert page("--help").startswith(HEAD["en"])


@pytest.mark.parametrize(
    ("arguments", "kk", "ru"),
    [
        (["status"], "Қате: Жетіспейтін аргумент: 'ДОСЬЕЛЕР...'.", "Ошибка: Не хватает аргумента 'ДОСЬЕ...'."),
        (["why", "--foo", "a", "b"], "'--foo' деген параметр жоқ.", "Нет параметра '--foo'."),
        (["paths", "law", "--most", "0"], "0 мына шекте емес: x>=1.", "0 не в пределах x>=1."),
        (["show", "2023/lew"], "белгісіз атау (рәсім): '2023/lew'", "неизвестное имя (процедура): '2023/lew'"),
        (["xyz"], "lawflow: белгісіз атау (команда): 'xyz'", "lawflow: неизвестное имя (команда): 'xyz'"),
        (["--version"], "lawflow, 0", "lawflow, версия 0"),
    ],
)
def test_what_click_says_and_what_we_say_is_in_the_same_language(
    page: Callable[..., str], arguments: list[str], kk: str, ru: str
) -> None:
    assert kk in page("--lang", "kk", *arguments)
    assert ru in page("--lang", "ru", *arguments)


def test_a_language_leaves_nothing_behind(page: Callable[..., str], monkeypatch: Env) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    before = page("why", "--help")
    page("--lang", "ru", "why", "--help")
    assert page("why", "--help") == before


def test_each_line_of_an_error_bears_the_name_of_the_program(page: Callable[..., str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "x"\nkind = "lew"\n', encoding="utf-8")
    lines = page("status", str(bad)).splitlines()
    assert len(lines) > 1
    assert all(line.startswith("lawflow: ") for line in lines)


FAULTY = """\
id = "x y"
kind = "заң"
colour = "red"
title = { en = "", fr = "y" }
[[acts]]
act = "Мажилис принял закон"
date = 2024-02-30
"""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", ["1-жол, 7-баған, id: 'x y' (рұқсат етілгені: ASCII әріптері", "белгісіз кілт: 'colour'", "6-жол, 8-баған, 1-әрекет, act: 'Мажилис", "'majilis.adopt' болар?"]),
        ("ru", ["строка 1, столбец 7, id: 'x y' (допустимо: буквы ASCII", "неизвестный ключ: 'colour'", "строка 6, столбец 8, действие 1, act: 'Мажилис", "может быть, 'majilis.adopt'?"]),
        ("en", ["line 1, column 7, id: 'x y' (allowed: ASCII letters", "unknown key: 'colour'", "line 6, column 8, act 1, act: 'Мажилис", "did you mean 'majilis.adopt'?"]),
    ],
)  # fmt: skip
def test_the_faults_of_a_file_are_told_in_the_language(
    page: Callable[..., str], tmp_path: Path, lang: str, said: list[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(FAULTY.replace("2024-02-30", '"soon"'), encoding="utf-8")
    shown = page("--lang", lang, "status", str(file))
    assert [one for one in said if one not in shown] == []


def test_what_a_parser_or_the_system_says_is_in_the_language_too(page: Callable[..., str], tmp_path: Path) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(FAULTY, encoding="utf-8")
    assert "строка 7, столбец 8: не TOML: такой даты нет" in page("--lang", "ru", "status", str(file))
    assert "мұндай файл жоқ" in page("--lang", "kk", "status", str(tmp_path / "none.toml"))
    told = page("--lang", "ru", "draw", "2023/law", "-o", str(tmp_path / "none" / "law.svg"))
    assert told.endswith("нельзя записать: нет такого файла или папки\n")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["show", "2023/LAW"], ["show", "2023/law"]),
        (["EDITIONS", "Pre-2023"], ["editions", "pre-2023"]),
        (["show", "2023/law", "--on", "03.09.2025"], ["show", "2023/law", "--on", "2025-09-03"]),
        (["show", "2023/law", "--on", "3.9.2025"], ["show", "2023/law", "--on", "2025-09-03"]),
        (["show", "2023/law", "--on", "2025-9-3"], ["show", "2023/law", "--on", "2025-09-03"]),
        (["show", "2023/law", "--on", "TODAY"], ["show", "2023/law", "--on", "today"]),
        (["questions", "k-a9"], ["questions", "K-A9"]),
        (["show", "2023/law", "--answer", "a6=A"], ["show", "2023/law", "--answer", "A6=a"]),
        (["paths", "2023/law", "--to", "Signed", "--initiator", "Government"], ["paths", "2023/law", "--to", "signed", "--initiator", "government"]),
        (["why", "2023/law", "Senate.Approve"], ["why", "2023/law", "senate.approve"]),
        (["draw", "2023/law", "--format", "TXT"], ["draw", "2023/law", "--format", "txt"]),
    ],
)  # fmt: skip
def test_ids_are_taken_in_any_case_and_days_as_they_are_written_here(
    page: Callable[..., str], typed: list[str], meant: list[str]
) -> None:
    assert page(*typed) == page(*meant)
    assert "unknown" not in page(*typed)


@pytest.mark.parametrize("day", ["03.09.25", "03/09/2025", "03.09.1980", "soon"])
def test_what_is_no_day_is_refused(page: Callable[..., str], day: str) -> None:
    assert f"{day!r} is no day; write it as 2024-03-01 or 01.03.2024" in page("show", "2023/law", "--on", day)


@pytest.mark.parametrize("day", ["31.02.2025", "2025-02-31", "2025-2-31", "29.02.2023"])
def test_a_day_that_the_calendar_has_not_is_said_to_be_none(page: Callable[..., str], day: str) -> None:
    assert f"{day!r}: the calendar has no such day" in page("show", "2023/law", "--on", day)


def test_a_title_that_is_missing_in_kazakh_is_shown_in_russian(page: Callable[..., str], tmp_path: Path) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(
        'id = "x"\nkind = "law"\ntitle = { en = "On roads", ru = "О дорогах" }\nacts = []\n', encoding="utf-8"
    )
    assert page("--lang", "kk", "status", str(file), "--on", "2024-03-01").startswith("О дорогах — 01.03.2024")
    assert page("--lang", "en", "status", str(file), "--on", "2024-03-01").startswith("On roads — 1 March 2024")
