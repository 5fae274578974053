"""What goes to the terminal: tables and headings that are clear on a terminal and plain in a pipe."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

WIDE = 400


def emit_json(data: object) -> None:
    """Print a JSON object on standard output, Kazakh and Russian letters as they are."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def narrate(message: str) -> None:
    """Say something on standard error, beside the data."""
    click.echo(message, err=True)


def console() -> Console:
    """Return the console for standard output: coloured on a terminal, plain and wide in a pipe."""
    from rich.console import Console  # noqa: PLC0415 (rich is loaded only when a table is printed)

    terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        no_color=not terminal or "NO_COLOR" in os.environ,
        force_terminal=terminal,
        highlight=False,
        width=None if terminal else WIDE,
        soft_wrap=not terminal,
    )


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], *, styles: Sequence[str | None] = ()) -> None:
    """Print rows in columns: boxed on a terminal, tab-separated in a pipe."""
    if not sys.stdout.isatty():
        click.echo("\t".join(columns))
        for row in rows:
            click.echo("\t".join(cell.replace("\n", " ") for cell in row))
        return
    from rich import box  # noqa: PLC0415 (rich is loaded only when a table is printed)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for place, column in enumerate(columns):
        grid.add_column(column, overflow="fold", style=styles[place] if place < len(styles) else None)
    for row in rows:
        grid.add_row(*(Text(cell) for cell in row))
    console().print(grid)


def heading(text: str) -> None:
    """Print a line in bold where the terminal can."""
    click.secho(text, bold=True, color=False if "NO_COLOR" in os.environ else None)


def line(text: str = "") -> None:
    """Print a plain line."""
    click.echo(text)
