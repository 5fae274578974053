"""A date is as the language writes it; in English one that stands alone, in a column or before a line, is in ISO form."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.act_line import date_in
from lawflow.cli.root import COMMANDS, run
from lawflow.law.labels import LANGUAGES
from tests.proof.sizes import FULL, many

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EXAMPLES = Path(__file__).parents[2] / "examples"
VETO, CROSSING = (
    str(EXAMPLES / "imagined" / f"imagined-{name}.toml") for name in ("2023-veto-overridden", "2022-2023-crossing")
)
VAPES, AMNESTY = (str(EXAMPLES / "dossiers" / f"kz-{name}.toml") for name in ("2024-vapes", "2022-amnesty"))
ASSUMED = str(EXAMPLES / "assumptions" / "2023.toml")
ISO = r"\d{4}-\d\d-\d\d"
ALONE = re.compile(rf"^(?:> )?\s*(?:\d+\. )?(?:… )?{ISO}(?:(?: … | – ){ISO}| …| – …)?(?=$|  |:)")
"""Dates alone in a cell of a table, or before a line, by themselves, after its number or where something was typed."""
SHORT = re.compile(r"\b\d\d\.\d\d\.\d{4}\b")
TYPED = re.compile(rf"(?:--\S+ |'\S* ?|=){ISO}|2024-02-05|2024-03-01, ?")
"""What is typed as it stands: values of options, and the examples of how a day is written."""
STRANGE = """\
id = "strange"
kind = "law"
title = { en = "Strange", ru = "Странный", kk = "Оғаш" }
[[acts]]
act = "initiator.introduce"
date = "2023-02"
[[acts]]
act = "majilis.accept"
date = "2023-03-01/2023-03-03"
known = 2023-03-09
[[acts]]
act = "majilis.adopt"
date = "2023-06-05/.."
[[acts]]
act = "senate.register"
date = 2023-06-12
sources = [{ source = "А", date = 2023-06-12 }, { source = "Б", date = 2023-06-14 }]
[[acts]]
act = "senate.approve"
date = 2023-06-20
[[acts]]
act = "senate.approve"
date = "2023-06-20/2023-06-22"
[[acts]]
act = "parliament.present"
date = 2023-06-29
[[acts]]
act = "president.sign"
date = 2023-07-10
[[acts]]
act = "gazette.publish"
date = "2023-09"
"""
PAGES = {
    "status": ["{} --explain --all --on 2024-05-20", "{} --explain --all --on 2023-06-28"],
    "dates": ["{} --on 2024-05-20", "{} --on 2022-12-20", "{} --on 2024-05-20 --to-be-law-by 2025-06-01", "2023/law --on 2024-06-03",
              "2023/law --to-be-law-by 2024-06-03", "2026/law --on 2020-01-01"],
    "why": ["{} president.sign --on 2024-05-20", "{} signed --on 2024-05-20", "{} senate.approve --on 2022-12-20"],
    "paths": ["{} --on 2024-05-20 --to signed", "{} --on 2022-12-20", "2023/law"],
    "power": ["{} --on 2024-05-20", "{} --on 2022-12-20"],
    "simulate": ["{}", "{} --strict"],
    "audit": ["{}", "{} --on 2024-05-20", "."],
    "agenda": ["{} --on 2024-05-20 --all", "{} --on 2023-06-28 --md", f"{VETO} {VAPES} {CROSSING} --on 2024-05-20 --until 2024-06-30", "{} --on 2024-05-20 --until 2024-01-01"],
    "check-file": ["{}"],
    "draw": ["--dossier {} --format txt", "--dossier {} --timeline --format txt", "2012/law --format md"],
    "sheet": ["{} --on 2024-05-20"],
    "forecast": [f"{VETO} --on 2024-05-20 --assume {ASSUMED}", f"2023/law --assume {ASSUMED} -n 50 --calendar"],
    "editions": ["", "2026", "--chambers", "--successions", "--left-out"],
    "show": ["2012/law", "2023/law", "2017/law --on 2024-01-01"],
    "compare": ["2017 2023", "2017/law 2023/law --format md"],
    "questions": ["", "A6", "A2"],
    "check": ["2017 --theorem the-silence-of-the-senate-adopts --all"],
    "walk": ["2023/law --on 2024-01-10", "2023/law --on 2019-01-01"],
    "new": ["new.toml --kind law --title-ru x --on 2024-01-10"],
    "edit": ["strange.toml --redate 1=2023-01 --redate 2=2023-03-02 --strike 8 --dry-run"],
    "acts": ["", "senate.approve"],
    "assume": [], "export": [], "site": [], "serve": [],
    "formats": [""],
    "doctor": [""],
}  # fmt: skip
"""What is asked of each command; ``{}`` stands for several bills, one after the other. Four write what machines read, or serve it."""
BILLS = (VETO, VAPES, CROSSING, AMNESTY)
FEWER = many(4, 2)
"""One bill in so many is asked for each page."""
PRINTED = [command for command, asked in PAGES.items() if asked]
ASKED = [(one, lang) for n, one in enumerate(PRINTED) for lang in (LANGUAGES if FULL else LANGUAGES[n % 3 : n % 3 + 1])]
"""By default each command is asked in one language in turn."""


def in_iso(page: str, lang: str = "en") -> Iterator[str]:
    """Yield the places of a page where a date in ISO form stands; in English, where it stands among words."""
    for line in TYPED.sub(" ", re.sub("<[^>]*>", " ", page)).splitlines():
        for cell in line.split("\t"):
            if re.search(ISO, ALONE.sub("", cell) if lang == "en" else cell):
                yield cell.strip()


@pytest.fixture
def asked(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> Callable[..., str]:
    """Return a function that runs a command in a language, beside some records, and returns all that it says."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "strange.toml").write_text(STRANGE, encoding="utf-8")
    (tmp_path / "imagined").symlink_to(EXAMPLES / "imagined")

    def of(lang: str, *arguments: str, typed: str = "1\n+30\n1 2024-03-01 70/20/3\nq\n") -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        run(["--lang", lang, *arguments])
        sys.stdout.flush()
        said = capfdbinary.readouterr()
        return (said.out + said.err).decode()

    return of


def test_a_date_among_words_is_seen() -> None:
    page = "2024-01-10  Senate\n 3. 2024-01-10 … 2024-01-12  x\nsince 2024-01-10\nDue\t2024-01-10\tby 2024-01-11\n--on 2024-01-10"
    assert len(list(in_iso(page, "kk"))) == 5
    assert list(in_iso(page)) == ["since 2024-01-10", "by 2024-01-11"]


def test_every_command_is_asked() -> None:
    assert set(PAGES) == set(COMMANDS)


@pytest.mark.parametrize(("command", "lang"), ASKED)
def test_no_page_holds_two_forms_of_a_date_in_its_sentences(asked: Callable[..., str], command: str, lang: str) -> None:
    for n, arguments in enumerate(PAGES[command]):
        bills = ("strange.toml", *BILLS[(n + len(command + lang)) % FEWER :: FEWER])
        for bill in bills if "{}" in arguments else ("",):
            page = asked(lang, command, *arguments.format(bill).split())
            assert "a fault of ours" not in page
            assert "strange.toml: " not in page or command == "check-file", page
            assert list(in_iso(page, lang)) == [], (bill, arguments)
            assert lang != "en" or not SHORT.search(TYPED.sub("", page)), (bill, arguments)


HINTS = [[command, "--help"] for command in COMMANDS] + [["new", "n.toml"], ["walk", "2023/law"], ["status", VETO, "--on", "soon"], ["status", VETO, "--on", "1990-01-01"],
         ["new", "n.toml", "--kind", "law", "--title", "x", "--act", "soon"], ["edit", "strange.toml", "--redate", "1"]]  # fmt: skip


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("arguments", HINTS, ids=" ".join)
def test_a_day_to_be_typed_is_shown_first_as_the_pages_of_the_language_show_days(
    asked: Callable[..., str], arguments: list[str], lang: str
) -> None:
    """Help of a command, of a dialogue (``?``), and what is said of a slip; the other form stands after it."""
    page = " ".join(asked(lang, *arguments, typed="?\n1\n?\nq\n").split())
    assert not re.search(ISO, re.sub(rf"(?:,| не| или) (?:3=)?{ISO}", "", page)), page


@pytest.mark.parametrize("month", ["02.2024", "2.2024", "2024-02", "2024-2", "февраль 2024"])
def test_a_month_is_typed_as_the_pages_of_the_language_show_it(month: str) -> None:
    assert date_in(month) == "2024-02"
