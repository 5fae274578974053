"""The benchmarks run; how fast is told in ``benchmarks/README.md`` and never fails a test."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

from tests.proof.sizes import FULL

ROOT = Path(__file__).parents[1]
GOALS = ("stepping", "opening", "forecasting", "replay", "voting", "drawing", "import", "status")

NEEDED = {
    "forecasting, spread, cluster": "distributed",
    "voting, 20 parties": "powerindex",
    "voting, 27 parties": "powerindex",
}
"""What a benchmark compares with that need not be installed."""


@pytest.mark.parametrize("goal", GOALS if FULL else GOALS[:2])
def test_a_benchmark_runs_with_tiny_sizes_and_tells_a_ratio(goal: str) -> None:
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, str(ROOT / "benchmarks" / "run.py"), "--quick", "--json", "--goal", goal],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["goals"]
    assert {row["goal"].partition(",")[0] for row in rows} == {goal}
    for row in rows:
        needed = NEEDED.get(row["goal"])
        if needed is not None and find_spec(needed) is None:
            assert (row["verdict"], row["ratio"]) == ("not measured", None), row
            continue
        assert row["verdict"] in {"good", "kept", "missed", ""}, row
        assert row["ratio"] > 0


def test_the_rows_of_the_table_are_printed_by_command() -> None:
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, str(ROOT / "benchmarks" / "run.py"), "--quick", "--table", "--goal", "voting"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=True,
    )
    head = next(
        line for line in (ROOT / "benchmarks" / "README.md").read_text("utf-8").splitlines() if "verdict" in line
    )
    for row in done.stdout.splitlines():
        assert row.count(" | ") == head.count(" | ")
        assert "| voting, 2" in row


def test_the_explorer_is_measured_with_tiny_sizes() -> None:
    if find_spec("uvicorn") is None:
        pytest.skip("the extra web is not installed")
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, str(ROOT / "benchmarks" / "exploring.py"), "--quick"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "page served" in done.stdout


def _count_instructions(path: str) -> str:
    return subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, str(ROOT / "benchmarks" / "instructions.py"), "--quick"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PATH": path},
        check=True,
    ).stdout


def test_without_valgrind_instructions_are_not_counted(tmp_path: Path) -> None:
    assert _count_instructions(str(tmp_path)) == "not counted: valgrind is not installed\n"


@pytest.mark.skipif(not FULL or which("valgrind") is None, reason="half a minute, and only where there is valgrind")
def test_instructions_are_counted_with_tiny_sizes() -> None:
    base, here = _count_instructions(os.environ["PATH"]).splitlines()
    assert re.fullmatch(r"python -c '.+': [\d.]+ million", base)
    assert re.fullmatch(r".+: status [\d.]+ million \([\d.]+\), a step [\d.]+ thousand", here)
