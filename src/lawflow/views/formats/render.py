"""The programs that turn DOT into SVG, PNG and PDF: a system Graphviz, else the one that pip installs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from functools import lru_cache
from pathlib import Path
from typing import Final

from lawflow.errors import LawflowError, NoRendererError

PIP_NAME: Final = "graphviz-pure"
TEXT_FORMATS: Final = ("dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt")
_SECONDS: Final = 120
_WIDTHS_OF_ARIMO: Final = ("Arimo", "Liberation Sans", "Arial", "Helvetica", "Nimbus Sans")
_SIZES: Final = re.compile(r'((?:POINT-SIZE|fontsize)=)"?(\d+)"?')


class RenderingError(LawflowError):
    """The renderer refused the picture: our fault, since we wrote what it read."""


def system_dot() -> str | None:
    """Return the path of a system Graphviz, if there is one."""
    return shutil.which("dot")


def pip_dot() -> str | None:
    """Return the path of the renderer that pip installs: beside the interpreter, else on the path."""
    name = PIP_NAME + (sysconfig.get_config_var("EXE") or "")
    beside = _scripts() / name
    return str(beside) if beside.is_file() else shutil.which(PIP_NAME)


@lru_cache(maxsize=1)
def _scripts() -> Path:
    return Path(sysconfig.get_path("scripts"))


def renderer() -> str | None:
    """Return what ``lawflow doctor`` says of the renderer: its name, version and path; ``None`` if there is none."""
    path = system_dot() or pip_dot()
    if path is None:
        return None
    found = subprocess.run([path, "-V"], capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603 (a path that we looked up)
    version = (found.stderr or found.stdout).strip().splitlines()
    return f"{version[0] if version else Path(path).name} ({path})"


def render(source: str, fmt: str, *, prefer_pip: bool = False) -> bytes:
    """Return the picture drawn from DOT in ``svg``, ``png`` or ``pdf``.

    A system Graphviz draws if there is one; ``prefer_pip`` asks the pip renderer first, whose bytes
    are the same on every machine.
    Raises `NoRendererError` if no program on this machine draws that format, and `RenderingError`
    if the program refuses the source.
    """
    system, pip = system_dot(), pip_dot()
    if prefer_pip and pip and fmt != "pdf":
        system = None
    path = system or (pip if fmt != "pdf" else None)
    if path is None:
        raise NoRendererError(_advice(fmt))
    if path == system and fmt != "svg" and not has_font():
        path, source = (pip, source) if fmt == "png" and pip else (path, smaller(source))
    command = [path, "-q", f"-T{fmt}"]
    if fmt == "pdf":
        command.append("-Gsize=11.69,8.27")
    done = subprocess.run(command, input=source.encode(), capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 (a path that we looked up)
    if not done.stdout:
        message = f"{path} drew nothing: {done.stderr.decode(errors='replace').strip()}"
        raise RenderingError(message)
    return done.stdout


@lru_cache(maxsize=1)
def has_font() -> bool:
    """Say whether a system Graphviz finds Arimo or a font of its widths; without fontconfig it is taken to.

    The pip renderer brings Arimo along.
    """
    path = shutil.which("fc-match")
    if path is None:
        return True
    found = subprocess.run(  # noqa: S603 (a path that we looked up)
        [path, "-f", "%{family}", "Arimo"], capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    return any(name in found.stdout for name in _WIDTHS_OF_ARIMO)


def smaller(source: str) -> str:
    """Return the source with smaller letters, so that those of a wider font keep to their places."""
    return _SIZES.sub(lambda found: f'{found.group(1)}"{int(found.group(2)) * 4 // 5}"', source)


def _advice(fmt: str) -> str:
    texts = ", ".join(TEXT_FORMATS)
    if fmt == "pdf" and pip_dot():
        return (
            "no program on this machine draws pdf: it needs a system Graphviz (dot). "
            f"Without it: svg, png, or the text formats {texts}"
        )
    how = f"pip install {PIP_NAME}, or install Graphviz"
    return f"no program on this machine draws {fmt} ({how}). Without it: the text formats {texts}"
