"""The page on the forecast shows what its command prints; ``python tests/forecast/test_document.py`` writes it anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "forecast.md"
BLOCK = re.compile(r"^```console\n\$ lawflow ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def printed(arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-m", "lawflow", *arguments.split()],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "LAWFLOW_LANG": "en", "OPENBLAS_NUM_THREADS": "1"},
        cwd=ROOT,
        check=True,
    )
    return done.stdout.replace("\t", " | ")


def written(page: str) -> str:
    return BLOCK.sub(lambda block: f"```console\n$ lawflow {block[1]}\n{printed(block[1])}```", page)


def test_the_page_shows_what_is_printed() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert BLOCK.search(page)
    assert page == written(page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
