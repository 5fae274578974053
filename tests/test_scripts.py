"""The scripts say what they do when they are asked, and write nothing then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[1] / "scripts"
OURS = sorted(file.name for file in SCRIPTS.iterdir() if file.read_bytes().startswith(b"#!/usr/bin/env python3"))


@pytest.mark.parametrize("name", OURS)
def test_a_script_that_is_asked_for_help_tells_what_it_writes_and_does_not_begin(name: str) -> None:
    """`scripts/law-pages --help` wrote every page of the law anew."""
    ran = subprocess.run(  # noqa: S603 (our own scripts)
        [sys.executable, SCRIPTS / name, "--help"], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.startswith("usage:")
    assert f"scripts/{name}" in ran.stdout
    assert not ran.stderr


@pytest.mark.parametrize("name", OURS)
def test_a_script_refuses_an_option_that_it_does_not_have(name: str) -> None:
    ran = subprocess.run(  # noqa: S603 (our own scripts)
        [sys.executable, SCRIPTS / name, "--prnt"], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 2
    assert "--prnt" in ran.stderr
