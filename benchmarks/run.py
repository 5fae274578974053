"""Measure the speed goals and print each as a ratio from this one run, with its floor and the verdict.

`python benchmarks/run.py` measures all goals, `--goal stepping` one of them (repeatable). `--quick` takes tiny sizes and one
round, to see that everything runs: its figures mean nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

import forecasting
import opening
import processes
import replaying
import stepping
import voting

if TYPE_CHECKING:
    from paired import Measured

GOALS = ("stepping", "opening", "forecasting", "replay", "voting", "drawing", "import", "status")


def main(arguments: list[str] | None = None) -> int:
    """Run the goals asked for; the exit code says whether they ran, never how fast."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--goal", action="append", choices=GOALS, help="measure this goal only; repeatable")
    parser.add_argument("--rounds", type=int, default=11, help="rounds, at least nine for a figure worth telling")
    parser.add_argument("--seed", type=int, default=1, help="seed of the order of runs")
    parser.add_argument("--quick", action="store_true", help="tiny sizes and one round")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--table", action="store_true", help="print rows for the table of benchmarks/README.md")
    asked = parser.parse_args(arguments)
    rounds = 1 if asked.quick else asked.rounds
    measured: list[Measured] = []
    for goal in asked.goal or GOALS:
        measured += _measure(goal, rounds=rounds, seed=asked.seed, quick=asked.quick)
    if asked.table:
        sys.stdout.write("".join(map(_line, measured)))
    else:
        _print(measured, rounds=rounds, as_json=asked.json)
    return 0


def _line(one: Measured) -> str:
    sign = "≥" if one.goal.more else "≤"
    limits = ["" if limit is None else f"{sign} {limit:.4g}" for limit in (one.goal.floor, one.goal.good)]
    cells = [f"{datetime.now(UTC):%Y-%m-%d}", one.goal.name, one.shown, *limits, one.verdict, "; ".join(one.notes)]
    return f"| {' | '.join(cells)} |\n"


def _measure(goal: str, *, rounds: int, seed: int, quick: bool) -> list[Measured]:
    if goal == "stepping":
        return stepping.measure(rounds=rounds, seed=seed, repeat=2 if quick else 100)
    if goal == "opening":
        return opening.measure(rounds=rounds, seed=seed, bills=50 if quick else 10_000)
    if goal == "forecasting":
        return forecasting.measure(rounds=rounds, seed=seed, quick=quick)
    if goal == "replay":
        return replaying.measure(rounds=rounds, seed=seed, few=50 if quick else 1_000, many=500 if quick else 100_000)
    if goal == "voting":
        return voting.measure(rounds=rounds, seed=seed, quick=quick)
    work = {"drawing": processes.drawing, "import": processes.imports, "status": processes.status}[goal]
    return work(rounds=rounds, seed=seed)


def _print(measured: list[Measured], *, rounds: int, as_json: bool) -> None:
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, {rounds} rounds"
    if as_json:
        data = {"schema": "lawflow.benchmarks/1", "machine": machine, "goals": [_row(one) for one in measured]}
        sys.stdout.write(json.dumps(data, indent=2) + "\n")
        return
    sys.stdout.write(f"{machine}; each figure is the median of paired ratios\n\n")
    for one in measured:
        sys.stdout.write(f"{one.goal.name:30} {one.shown:>8}  {one.goal.limit:9} {one.verdict:13} {one.goal.text}\n")
        for note in one.notes:
            sys.stdout.write(f"{'':65}{note}\n")


def _row(one: Measured) -> dict[str, object]:
    return {
        "goal": one.goal.name,
        "text": one.goal.text,
        "ratio": one.ratio,
        "quartiles": [one.low, one.high],
        "floor": one.goal.floor,
        "good": one.goal.good,
        "verdict": one.verdict,
        "notes": one.notes,
    }


if __name__ == "__main__":
    sys.exit(main())
