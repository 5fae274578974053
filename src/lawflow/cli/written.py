"""The file that a command is asked for: it stands in place of the page, a line names it; ``-`` is standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lawflow.cli.options import STANDARD_OUTPUT
from lawflow.cli.output import emit_file, tell
from lawflow.dossiers.writing import write_whole
from lawflow.tongues import say, say_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Dossier
    from lawflow.tongues import Said

PICTURES: Final = ("svg", "png", "pdf")
"""The formats that no terminal can show as text."""


def to_standard_output(target: Path | str | None) -> bool:
    """Say whether what is asked for goes to standard output: no file is named, or it is called ``-``."""
    return target is None or str(target) == STANDARD_OUTPUT


def ending(target: Path | str | None, otherwise: str) -> str:
    """Return the format that the ending of a file names, in small letters; ``otherwise`` is that of standard output."""
    return otherwise if target is None or to_standard_output(target) else Path(target).suffix.lstrip(".").lower()


def check_target(target: Path | str | None, *, fmt: str = "", beside: bool = False) -> None:
    """Refuse standard output for a picture on a terminal, and where a page asked for ``beside`` it stands there."""
    if target is not None and to_standard_output(target) and beside:
        raise click.UsageError(say("the file and the page would both go to standard output: give the file a name"))
    if to_standard_output(target) and fmt in PICTURES and sys.stdout.isatty():
        raise click.UsageError(say("{chosen} is no text for a terminal: give -o FILE", chosen=fmt))


def put(
    content: bytes,
    target: Path | str | None,
    what: Said | str,
    *,
    inputs: Iterable[Path] = (),
    force: bool = False,
) -> None:
    """Write to a file, whole, and say in one line what stands in it; or to standard output, which needs no word.

    Raises `CannotWriteError`.
    """
    if target is None or to_standard_output(target):
        emit_file(content)
        return
    write_whole(Path(target), content, inputs=inputs, force=force)
    tell_written(what, target)


def tell_written(what: Said | str, file: Path | str) -> None:
    """Say in a line what stands in a file that was written."""
    tell(say("{what} → {file}", what=what, file=file))


def acts_of(record: Dossier) -> Said:
    """Return what is said to stand in the file of a dossier that was written."""
    return say_count("{n} act", "{n} acts", len(record.acts))
