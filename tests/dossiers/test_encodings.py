"""A file that is no UTF-8 is told what it seems to be, with what to do; a day written in words, how a dossier has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run
from lawflow.dossiers.encodings import seems, text_in

if TYPE_CHECKING:
    from pathlib import Path

BILL = """id = "roads"
kind = "law"
title = {{ ru = "О внесении изменений и дополнений в некоторые законы" }}
[[acts]]
act = "initiator.introduce"
date = {}
"""
KAZAKH = 'title = { kk = "Қазақстан Республикасының кейбір заңнамалық актілеріне өзгерістер енгізу туралы" }'


@pytest.mark.parametrize(
    ("encoding", "called"),
    [
        ("cp1251", "Windows-1251"),
        ("cp866", "DOS-866"),
        ("koi8-r", "KOI8-R"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
    ],
)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_file_in_another_encoding_is_told_which_it_seems_to_be(
    encoding: str, called: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_bytes(BILL.format("2024-02-05").encode(encoding))
    assert run(["status", str(file), "--lang", lang]) == 3
    told = capsys.readouterr().err
    assert called in told
    assert "iconv -f " in told
    assert "UTF-8" in told


def test_kazakh_of_windows_is_told_from_russian() -> None:
    guess = seems(KAZAKH.encode("kz1048"))
    assert guess is not None
    assert guess.called == "KZ-1048"


@pytest.mark.parametrize("content", [bytes(range(128, 256)), b"\xff\xfe\x00binary", b'title = "\xe9t\xe9"'])
def test_bytes_that_read_as_no_words_are_not_guessed_at(content: bytes) -> None:
    """Nothing is claimed of what might be anything."""
    found = text_in(content, "a dossier")
    assert not isinstance(found, str)
    assert found.found == "not UTF-8 text"


def test_the_mark_of_utf_8_and_the_line_ends_of_windows_are_no_fault() -> None:
    assert text_in(b"\xef\xbb\xbfid = 1\r\n", "a dossier") == "id = 1\r\n"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5 февраля 2024", "2024-02-05"),
        ("5 февраля 2024 г.", "2024-02-05"),
        ("2024 жылғы 5 ақпан", "2024-02-05"),
        ("5 February 2024", "2024-02-05"),
        ("05.02.2024", "2024-02-05"),
        ("февраль 2024", '"2024-02"'),
        ("ақпан 2024", '"2024-02"'),
    ],
)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_day_in_words_without_quotes_is_told_as_a_dossier_has_it(
    written: str, meant: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(BILL.format(written), encoding="utf-8")
    assert run(["status", str(file), "--lang", lang]) == 3
    told = capsys.readouterr().err
    assert repr(written) in told
    assert meant in told


@pytest.mark.parametrize("written", ["05.02.24", "сегодня", "5 марта", "2024-02-05 10:00"])
def test_what_names_no_day_is_shown_with_the_form_of_one(
    written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(BILL.format(written), encoding="utf-8")
    assert run(["status", str(file), "--lang", "en"]) == 3
    assert f"{written!r} is no date as TOML writes it (allowed: a day as 2024-02-05)" in capsys.readouterr().err


@pytest.mark.parametrize(("written", "meant"), [("5 февраля 2024", "2024-02-05"), ("ақпан 2024", "2024-02")])
def test_a_day_in_words_in_quotes_is_told_too(
    written: str, meant: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(BILL.format(f'"{written}"'), encoding="utf-8")
    assert run(["status", str(file), "--lang", "en"]) == 3
    assert f"{written!r} is no date; did you mean {meant!r}?" in capsys.readouterr().err


def test_a_day_of_the_command_line_may_be_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "law", "--on", "5 февраля 2024 г."]) == 0
    assert capsys.readouterr().out.startswith("2023/law")
    assert run(["show", "law", "--on", "31 февраля 2024"]) == 2
