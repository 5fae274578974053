"""A Graphviz of the system, by choice: it draws our DOT, whole or not at all."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

from lawflow.errors import NoRendererError, reason
from lawflow.tongues import say

NAME: Final = "graphviz"
_DRAWING, _ASKING = 60, 5  # seconds after which a program counts as hanging
_WHOLE: Final = {"svg": (b"<?xml", b"</svg>"), "png": (b"\x89PNG", b"IEND\xaeB`\x82"), "pdf": (b"%PDF", b"%%EOF")}
"""How a file of each format begins and ends."""
_PAGE: Final = "-Gsize=11.69,8.27"  # A4 on its side, in inches
_ADVICE: Final = say("leave --renderer out: svg is drawn without any program, png and pdf by pip packages")


def program() -> str | None:
    """Return the path of ``dot``, if it is on the search path; never one that lies beside the files at hand."""
    found = shutil.which("dot")
    return found if found is not None and Path(found).is_absolute() else None


def version() -> str | None:
    """Return name, version and path of Graphviz, or what is wrong with it; ``None`` if there is none."""
    path = program()
    if path is None:
        return None
    try:
        done = subprocess.run([path, "-V"], capture_output=True, timeout=_ASKING, check=True)  # noqa: S603 (a path that we looked up)
    except (OSError, subprocess.SubprocessError):
        return f"does not work: {path}"
    said = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
    return f"{said[0] if said else 'dot'} ({path})"


def render(source: str, fmt: str) -> bytes:
    """Return the picture that Graphviz draws from DOT in ``svg``, ``png`` or ``pdf``.

    Raises `NoRendererError` if there is no Graphviz, or if it fails, hangs or leaves off halfway.
    """
    path = program()
    if path is None:
        raise NoRendererError(say("no Graphviz (dot) on the search path; {advice}", advice=_ADVICE))
    command = [path, "-q", f"-T{fmt}", *([_PAGE] if fmt == "pdf" else [])]
    try:
        done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=_DRAWING, check=False)  # noqa: S603 (a path that we looked up)
    except subprocess.TimeoutExpired:
        raise NoRendererError(
            say("{path} gave no picture in {n} seconds; {advice}", path=path, n=_DRAWING, advice=_ADVICE)
        ) from None
    except OSError as error:
        raise NoRendererError(
            say("{path} does not start ({reason}); {advice}", path=path, reason=reason(error), advice=_ADVICE)
        ) from None
    head, end = _WHOLE[fmt]
    if done.returncode or not (done.stdout.startswith(head) and done.stdout.rstrip().endswith(end)):
        said = done.stderr.decode(errors="replace").strip()[:200] or say("exit code {code}", code=done.returncode)
        raise NoRendererError(
            say("{path} drew no whole {fmt}: {said}; {advice}", path=path, fmt=fmt, said=said, advice=_ADVICE)
        )
    return done.stdout
