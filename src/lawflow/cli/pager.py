"""A pager for long pages on a terminal, as `git` has one: what fits the screen is simply printed."""

from __future__ import annotations

import io
import os
import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLES: Final = ("LAWFLOW_PAGER", "PAGER")
"""The variables that name the pager, the first that is set before the other; empty or ``cat``: none."""
USUAL: Final = "less"
LESS: Final = "FRX"
"""How `less` is told to leave at once where a page fits the screen, and to keep bold."""
BOLD: Final = "R"
"""The same of bold alone, before the user's own wishes: without it `less` shows what makes letters bold as letters."""
TALKING: Final = ("walk", "new", "draw", "sheet", "export", "formats", "--json", "--csv", "--help", "-h")
"""Words of a command line that asks questions, or whose output is for a program: no pager."""


class _Paged(io.TextIOWrapper):
    """What is printed for the pager is printed as for the terminal behind it."""

    def isatty(self) -> bool:
        """Say that a terminal listens."""
        return True


@contextmanager
def paged(arguments: list[str]) -> Iterator[None]:
    """Let what is printed within on a terminal go through the pager, if there is one."""
    command = _command(arguments)
    if command is None:
        yield
        return
    import subprocess  # noqa: PLC0415 (only for whom a pager is opened)

    wishes = f"{BOLD} {os.environ['LESS']}" if "LESS" in os.environ else LESS
    told, environment = sys.stdout, {**os.environ, "LESS": wishes}
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as pager:  # noqa: S603 (the user's own pager)
        assert pager.stdin is not None  # noqa: S101 (it was asked for)
        sys.stdout = _Paged(io.BufferedWriter(pager.stdin), encoding="utf-8", errors="replace")
        try:
            yield
        except BrokenPipeError:  # the reader has left
            pass
        finally:
            before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is for the pager while it is open
            with suppress(BrokenPipeError):
                sys.stdout.close()
            pager.wait()
            signal.signal(signal.SIGINT, before)
            sys.stdout = told


def _command(arguments: list[str]) -> list[str] | None:
    """Return the pager, or nothing where none is wanted or none is there."""
    if os.name != "posix" or not arguments or any(word in TALKING for word in arguments):
        return None
    import shlex  # noqa: PLC0415 (only for whom a pager is opened)
    import shutil  # noqa: PLC0415

    named = next((os.environ[name] for name in VARIABLES if name in os.environ), _usual())
    try:
        command = shlex.split(named)
    except ValueError:  # a quotation mark without its other half
        return None
    if not command or command[0] == "cat" or shutil.which(command[0]) is None:
        return None
    return command


def _usual() -> str:
    """Return the pager of whoever names none: of a terminal that moves no cursor `less` complains, and waits."""
    return "" if os.environ.get("TERM", "dumb") in ("", "dumb", "unknown") else USUAL
