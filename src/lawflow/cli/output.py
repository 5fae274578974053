"""What goes to the terminal: tables and headings that are clear on a terminal and plain in a pipe."""

from __future__ import annotations

import os
import re
import sys
import textwrap
from itertools import chain, groupby
from typing import TYPE_CHECKING

import click

from lawflow.cli.tongue import current
from lawflow.timetable import fingerprint
from lawflow.tongues import say, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from lawflow.tongues import Said

WIDE = 400
_WIDEST, _NARROW = 100, 24
_NO_BREAK = "\xa0"
_NUMBERED = r"(?:\b(?:ст\.|пп?\.|подп\.|часть|№|art\.|arts|pts?|part) (?=\d))|(?:-бап|-баптар) (?=\()"
"""Words of a citation that a number follows, in the three languages."""
_CONTROL = (
    *(range(0x09), range(0x0B, 0x20), range(0x7F, 0xA0)),
    *(range(0x202A, 0x202F), range(0x2066, 0x206A), range(0xD800, 0xE000)),
)
"""Control characters of ASCII and of ISO 6429, but for tab and line feed, those that turn the direction of text, and
halves of letters, such as stand for the bytes of a file name that is no text."""


class _WrittenOut(dict[int, str]):
    """What each character is printed as, worked out when a text first has it: a control character is written out."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = ascii(char)[1:-1] if any(code in one for one in _CONTROL) else char
        return self[code]


_WRITTEN_OUT = _WrittenOut()


def harmless(text: str) -> str:
    r"""Return a text whose control characters are written out, so that no terminal obeys them.

    >>> harmless("red \x1b[31m title")
    'red \\x1b[31m title'
    """
    return text.translate(_WRITTEN_OUT)


def emit_file(content: bytes) -> None:
    """Write to standard output what would else be a file; on a terminal its control characters are written out."""
    if sys.stdout.isatty():
        click.echo(harmless(content.decode().replace("\r\n", "\n")), nl=False)
    else:
        sys.stdout.buffer.write(content)


def json_text(data: object) -> str:
    """Return a JSON object as it is printed, Kazakh and Russian letters as they are."""
    import json  # noqa: PLC0415 (a page for people needs none)

    text = json.dumps(data, ensure_ascii=False, indent=2)
    return re.sub(f"[{''.join(map(chr, chain(*_CONTROL)))}]", lambda found: f"\\u{ord(found[0]):04x}", text)


def emit_json(data: object) -> None:
    """Print a JSON object on standard output, with the hash of the law that it rests on."""
    click.echo(json_text(resting_on_the_law(data)))


def emit_error(data: object) -> None:
    """Print the object of an error on standard output; if it cannot be written there, the message has told it."""
    try:
        emit_json(data)
        sys.stdout.flush()
    except OSError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (open to the end)


def resting_on_the_law(data: object) -> object:
    """Return an object of JSON, or a list of them, each with the hash of the law after its schema."""
    if isinstance(data, list):
        return [resting_on_the_law(one) for one in data]
    if not isinstance(data, dict) or "schema" not in data or "law" in data:
        return data
    rest = {name: value for name, value in data.items() if name != "schema"}
    return {"schema": data["schema"], "law": fingerprint(), **rest}


def narrate(message: object) -> None:
    """Say something on standard error, beside the data, in the language spoken; if nobody can hear it, say nothing.

    On a terminal a line that is too long goes on under itself.
    """
    lines = told(message, current()).split("\n")
    try:
        shown = chain.from_iterable(map(_folded, lines)) if sys.stderr.isatty() else lines
        click.echo(harmless("\n".join(shown)), err=True)
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (open to the end)


def tell(message: object) -> None:
    """Say a message or an error of the program's own on standard error, its name before each line."""
    narrate("\n".join(f"lawflow: {part}" for part in told(message, current()).split("\n")))


def ours(error: Exception) -> Said:
    """Return the message for a bug of ours."""
    return say("a fault of ours ({error})", error=f"{type(error).__name__}: {error}")


def plainly() -> bool:
    """Say whether nothing is to be bold: somebody wishes it so, or the terminal cannot."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def console() -> Console:
    """Return the console for standard output: coloured on a terminal, plain and wide in a pipe."""
    from rich.console import Console  # noqa: PLC0415 (rich is loaded only when a table is printed)

    terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        no_color=not terminal or plainly(),
        force_terminal=terminal,
        highlight=False,
        width=None if terminal else WIDE,
        soft_wrap=not terminal,
    )


def table(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    styles: Sequence[str | None] = (),
    wide: bool | None = None,
) -> None:
    """Print rows in columns: tab-separated in a pipe; on a terminal boxed, or, where it is too narrow, as cards.

    With ``wide`` they are boxed on any terminal, without it (``False``) never.
    """
    if not sys.stdout.isatty():
        line("\t".join(columns))
        for row in rows:
            line("\t".join(cell.replace("\n", " ") for cell in row))
        return
    if wide or (wide is None and _fits(columns, rows)):
        _boxed(columns, rows, styles)
    else:
        titled = 2 if all(len(row[0]) <= _NARROW and row[1:] for row in rows) else 1
        for row in rows:
            card("  ".join(row[:titled]), list(zip(columns[titled:], row[titled:], strict=True)))


def _fits(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Say whether a terminal has room for the columns without much breaking of lines."""
    needs = []
    for place, column in enumerate(columns):
        cells = [column, *(row[place] for row in rows)]
        words = max((len(word) for cell in cells for word in cell.split()), default=0)
        needs.append(max(words, min(max(map(len, cells)), _NARROW)))
    return sum(needs) + 2 * len(columns) <= width()


def _boxed(columns: Sequence[str], rows: Sequence[Sequence[str]], styles: Sequence[str | None]) -> None:
    from rich import box  # noqa: PLC0415 (rich is loaded only when a table is printed)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(box=box.SIMPLE_HEAD, header_style="" if plainly() else "bold", pad_edge=False)
    whole = _fits(columns, rows)
    for place, column in enumerate(columns):
        longest = max(len(word) for cell in (column, *(row[place] for row in rows)) for word in (*cell.split(), ""))
        style = styles[place] if place < len(styles) else None
        grid.add_column(column, overflow="fold", style=style, min_width=longest if whole else None)
    for row in rows:
        grid.add_row(*(Text(harmless(cell)) for cell in row))
    console().print(grid)


def width() -> int:
    """Return the number of columns of the terminal."""
    import shutil  # noqa: PLC0415 (it loads what packs archives, and not every page asks)

    return shutil.get_terminal_size().columns


def card(title: str, told: Sequence[tuple[str, str]], indent: str = "") -> None:
    """Print a title and under it what is told of it, each with its name, within the width of a terminal.

    What stands alike under several names in a row is told once.
    """
    paragraph(title, indent)
    for said, names in groupby(told, key=lambda pair: pair[1]):
        if said:
            paragraph(f"{' / '.join(name for name, _ in names)}: {said}", f"{indent}    ")


def paragraph(text: str, indent: str = "") -> None:
    """Print a text that goes on under itself within the width of a terminal; in a pipe one line."""
    if not sys.stdout.isatty():
        line(f"{indent}{text}")
        return
    room = max(min(width(), _WIDEST) - len(indent) - 2, 20)
    for n, part in enumerate(textwrap.wrap(_bound(text), room, break_long_words=False, break_on_hyphens=False) or [""]):
        click.echo(harmless(f"{indent}{'  ' if n else ''}{part.replace(_NO_BREAK, ' ')}"))


def _bound(text: str) -> str:
    r"""Return a text in which the number of an article does not part from its word.

    >>> _bound("Конст. ст. 61(5), часть 1").split(" ")
    ['Конст.', 'ст.\xa061(5),', 'часть\xa01']
    """
    return re.sub(_NUMBERED, lambda found: found[0][:-1] + _NO_BREAK, text)


def heading(text: str) -> None:
    """Print a line in bold where the terminal can, within its width."""
    plain = False if plainly() else None
    for part in _folded(text) if _too_long(text) else [text]:
        click.secho(harmless(part), bold=True, color=plain)


def _folded(text: str) -> list[str]:
    """Return a line as lines that fit a terminal, those after the first indented; its words stay whole."""
    return textwrap.wrap(text, width(), subsequent_indent="  ", break_long_words=False, break_on_hyphens=False) or [""]


def line(text: str = "") -> None:
    """Print plain lines; on a terminal one that is too long goes on under itself."""
    for one in text.split("\n"):
        if _too_long(one):
            inner = one.lstrip(" ")
            paragraph(inner, one[: len(one) - len(inner)])
        else:
            click.echo(harmless(one))


def _too_long(text: str) -> bool:
    return len(text) > _NARROW and "\t" not in text and sys.stdout.isatty() and len(text) > width()
