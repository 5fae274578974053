"""Programs that are not ours and read what we export; a test whose program is not installed is skipped and says so."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
MODULES = Path(os.environ.get("LAWFLOW_NODE_MODULES", ROOT / ".venv-check" / "node" / "node_modules"))
SECONDS = 240
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--virtual-time-budget=600000",
)


def _program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed")
    return found


def _run(*command: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=SECONDS, check=False)  # noqa: S603 (programs that we looked up)


@pytest.fixture
def run() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs a program, found under the first of its names, with arguments."""

    def ran(names: tuple[str, ...], *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return _run(_program(*names), *arguments, stdin=stdin)

    return ran


@pytest.fixture
def module() -> Callable[[str], Path]:
    """Return a function that finds the folder of a package of npm."""

    def found(name: str) -> Path:
        folder = MODULES / name
        if not folder.is_dir():
            pytest.skip(f"{name} of npm is not installed in {MODULES}")
        return folder

    return found


@pytest.fixture
def printed(tmp_path: Path) -> Callable[[bytes], bytes]:
    """Return a function that prints a page in Chromium and returns the PDF."""
    chromium = _program("chromium", "chromium-browser", "google-chrome")

    def made(page: bytes) -> bytes:
        file, pdf = tmp_path / "page.html", tmp_path / "page.pdf"
        file.write_bytes(page)
        flags = (f"--user-data-dir={tmp_path / 'profile'}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
        done = _run(chromium, *FLAGS, *flags, file.as_uri())
        assert pdf.is_file(), done.stderr[-2000:]
        return pdf.read_bytes()

    return made


@pytest.fixture
def browse(tmp_path: Path) -> Callable[[str], Any]:
    """Return a function that opens a page in Chromium and returns the JSON that the page leaves in ``<pre>``."""
    chromium = _program("chromium", "chromium-browser", "google-chrome")

    def opened(page: str) -> Any:
        file = tmp_path / "page.html"
        file.write_text(f'<!DOCTYPE html><meta charset="utf-8">{page}', encoding="utf-8")
        done = _run(chromium, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", file.as_uri())
        left = re.search(r"<pre>(.*?)</pre>", done.stdout, re.DOTALL)
        assert left, done.stderr[-2000:]
        return json.loads(html.unescape(left.group(1)))

    return opened
