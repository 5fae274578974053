"""The terminal: pages that fit eighty columns, a pager for long ones, no bold against the wish, no picture poured out."""

from __future__ import annotations

import os
import re
import struct
import sys
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.proof.sizes import FULL, some

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a terminal of our own making")
ROOT = Path(__file__).parents[2]
BILL = str(ROOT / "examples" / "imagined" / "imagined-2023-veto-overridden.toml")
BOLD = re.compile("\x1b\\[[0-9;]*m")
SEEN = "print('paged'); import sys; sys.stdout.write(sys.stdin.read())"


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return a function that runs a command on a terminal of so many columns and returns what is seen there."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    monkeypatch.setenv("LAWFLOW_PAGER", "cat")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def seen(*arguments: str, columns: int = 80) -> str:
        import fcntl  # noqa: PLC0415 (there only where there are terminals of this kind)
        import pty  # noqa: PLC0415
        import termios  # noqa: PLC0415

        monkeypatch.setenv("COLUMNS", str(columns))
        child, terminal = pty.fork()
        if not child:
            os.execv(sys.executable, [sys.executable, "-m", "lawflow", *arguments])  # noqa: S606 (our own program)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 400, columns, 0, 0))
        told = b""
        while part := _read(terminal):
            told += part
        os.waitpid(child, 0)
        os.close(terminal)
        return told.decode(errors="replace").replace("\r", "")

    return seen


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the end of a terminal
        return b""


def plain(text: str) -> list[str]:
    return BOLD.sub("", text).splitlines()


@pytest.mark.parametrize("lang", ["kk", "ru", "en"] if FULL else ["ru"])
@pytest.mark.parametrize(
    "arguments",
    some(
        [
            ("show", "2023/law"),
            ("status", BILL, "--on", "2024-05-20"),
            ("simulate", BILL),
            ("editions",),
            ("acts", "president.return"),
            ("agenda", BILL, "--on", "2024-05-20", "--until", "2024-06-20"),
            ("dates", BILL, "--on", "2024-05-20"),
            ("audit", BILL),
            ("questions", "A6"),
            ("power", "2023/law", "--at", "returned"),
            ("compare", "2023/constitutional-amendment", "2026/constitutional-amendment"),
        ],
        6,
    ),
    ids=lambda arguments: arguments[0],
)
def test_a_page_fits_eighty_columns(arguments: tuple[str, ...], lang: str, shown: Callable[..., str]) -> None:
    lines = plain(shown(*arguments, "--lang", lang))
    assert len(lines) > 5
    assert [found for found in lines if len(found.rstrip()) > 80] == []


def test_a_procedure_is_shown_by_stage_as_cards_and_as_a_table_if_wanted(shown: Callable[..., str]) -> None:
    cards = plain(shown("show", "2023/law"))
    at = cards.index("The President's objections before the Senate")
    card = list(takewhile(lambda line: line.startswith(" "), cards[at + 1 :]))
    assert any("Senate overcomes the objections (Senate) →" in found for found in card)
    assert "    article: " in "\n".join(card)
    table = plain(shown("show", "2023/law", "--wide", columns=200))
    assert table[2].split()[:3] == ["from", "organ", "act"] or table[1].split()[:3] == ["from", "organ", "act"]


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_nothing_is_bold_against_the_wish(
    name: str, value: str, shown: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor on a terminal that knows no bold."""
    monkeypatch.setenv("TERM", "xterm")
    assert BOLD.search(shown("questions", columns=120))
    monkeypatch.setenv(name, value)
    assert not BOLD.search(shown("questions", columns=120))
    assert not BOLD.search(shown("show", "2023/law"))


def test_no_picture_is_poured_into_a_terminal(shown: Callable[..., str]) -> None:
    told = shown("draw", "2023/law")
    assert "svg is no text for a terminal: give -o FILE" in told
    assert "<svg" not in told


def test_a_long_page_goes_through_the_pager(shown: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Not what is for a program, nor a dialogue."""
    monkeypatch.setenv("LAWFLOW_PAGER", f'"{sys.executable}" -c "{SEEN}"')
    assert plain(shown("show", "2023/law"))[0] == "paged"
    assert plain(shown("show", "2023/law"))[1].startswith("2023/law: ")
    assert plain(shown("show", "2023/law", "--json"))[0] == "{"


@pytest.mark.parametrize("pager", ["no-such-pager", "less 'of one quotation mark", "  ", "", "/"])
def test_without_a_pager_the_page_is_printed(
    pager: str, shown: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAWFLOW_PAGER", pager)
    assert plain(shown("show", "2023/law"))[0].startswith("2023/law: ")


@pytest.mark.parametrize("term", ["dumb", "", None])
def test_on_a_terminal_that_moves_no_cursor_nothing_waits_for_a_key(
    term: str | None, shown: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LAWFLOW_PAGER", "PAGER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("TERM", raising=False) if term is None else monkeypatch.setenv("TERM", term)
    assert "lawflow, version" in (page := shown("--version"))
    assert "RETURN" not in page


def test_less_is_told_to_keep_bold_whatever_the_user_tells_it(
    shown: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAWFLOW_PAGER", f"{sys.executable} -c \"import os; print(os.environ['LESS'])\"")
    for wishes, told in (("-iM", "R -iM"), ("", "R "), (None, "FRX")):
        monkeypatch.delenv("LESS", raising=False) if wishes is None else monkeypatch.setenv("LESS", wishes)
        assert plain(shown("show", "2023/law"))[0] == told


ENDS = BILL.replace("veto-overridden", "senate-silent")


def test_the_cards_of_one_table_are_titled_alike_and_what_is_alike_is_told_once(shown: Callable[..., str]) -> None:
    """At a stage that nothing limits, none of the three latest days is: that is one line, not three."""
    lines = plain(shown("dates", ENDS, "--on", "2024-02-06"))
    assert {"signed", "withdrawn", "counts as signed (counts-as-signed)"} <= set(lines), lines
    latest = "    latest / latest on the same road / with review and return: "
    assert any(found.startswith(latest) for found in lines), lines


def test_no_word_of_a_table_that_fits_is_broken(shown: Callable[..., str]) -> None:
    """The longest word of the parties is one in Russian, in a table of five columns."""
    page = plain(shown("power", "2023/law", "--lang", "ru", columns=80))
    assert any("социал-демократическая" in found for found in page)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_no_line_ends_between_the_word_of_an_article_and_its_number(lang: str, shown: Callable[..., str]) -> None:
    lines = plain(shown("status", BILL, "--on", "2024-05-20", "--lang", lang, columns=50))
    assert [one for one in lines if one.endswith((" ст.", " п.", " подп.", " часть", " art.", " pt", "-бап"))] == []


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("nosuch",),
        ("show", "2023/lw"),
        ("why", "2023/law", "president.sing"),
        ("status", BILL, "--on", "32.13.2024"),
        ("show",),
    ],
    ids=" ".join,
)
def test_an_error_fits_the_terminal_and_no_word_of_it_is_broken(
    arguments: tuple[str, ...], lang: str, shown: Callable[..., str]
) -> None:
    lines = plain(shown(*arguments, "--lang", lang, columns=60))
    assert [found for found in lines if len(found) > 60 and " " in found.strip()] == []
    assert lines[-1]
