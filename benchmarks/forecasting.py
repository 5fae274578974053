"""Goals 3 to 8, 13 and 15: drawn bills and exact odds, against one reused ``transitions`` machine and each other."""

from __future__ import annotations

import os
import random
import time
import tracemalloc
from bisect import bisect
from concurrent.futures import ProcessPoolExecutor
from itertools import accumulate
from pathlib import Path
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from paired import Goal, Measured, ratios, summary
from transitions import Machine

from lawflow import forecast_of, procedure_for
from lawflow.forecast.compiled import compiled
from lawflow.forecast.moved import moved_counts
from lawflow.forecast.odds import Odds
from lawflow.forecast.sampled import CHUNK, draw, sample

ASSUMED = Path(__file__).parents[1] / "examples" / "assumptions" / "2023.toml"
PATHS = Goal(
    "forecasting, paths", "drawn paths ÷ one reused transitions machine on the same chain (speed)", 300, 600, more=True
)
RANDOMS = Goal("forecasting, randoms", "one 64-bit SFC64 draw a step ÷ drawing the paths (time)", 0.08, 0.15, more=True)
GROWTH = Goal("forecasting, growth, time", "10⁷ bills ÷ 10⁶ bills (time), counts and days", 11.5, 10.2)
MEMORY = Goal("forecasting, growth, memory", "peak at 10⁷ bills less that at 10⁶, in MiB", 50, 10)
COUNTS = Goal("forecasting, counts", "outcome counts of 10⁹ bills ÷ 10⁶ drawn paths (time)", 0.05, 0.01)
ODDS = Goal("forecasting, odds", "exact odds, mean and variance ÷ 10⁶ drawn paths (time)", 0.02, 0.005)
DAYS = Goal("forecasting, law of days", "exact law of days of every outcome ÷ 10⁶ drawn paths (time)", 0.5, 0.15)
SPREAD = Goal(
    "forecasting, spread, processes",
    "two bare forks ÷ two processes of the executor (wall clock)",
    0.8,
    0.95,
    more=True,
)
CLUSTER = Goal(
    "forecasting, spread, cluster", "two bare forks ÷ a local cluster of two (wall clock)", 0.7, 0.85, more=True
)
SAME = Goal(
    "forecasting, same bills",
    "the same seed, other tasks, order and workers: the same counts (1: yes)",
    1,
    1,
    more=True,
)


class Bare:
    """What raw ``transitions`` moves: a state and nothing else."""

    __slots__ = ("state",)


def measure(*, rounds: int, seed: int, quick: bool) -> list[Measured]:
    """Measure all of them in one run, on the same chain."""
    from datetime import date  # noqa: PLC0415 (only here)

    odds = forecast_of(procedure_for("law", date(2024, 2, 1)), ASSUMED).odds
    tables = compiled(odds)
    few, many = (200, 20_000) if quick else (2_000, 1_000_000)
    machine = _machine(odds)

    def raw() -> None:
        machine(few)

    def paths() -> None:
        for first in range(0, many, CHUNK):
            draw(tables, seed, first, min(CHUNK, many - first), with_days=False)

    found, times = ratios(raw, {"paths": paths}, rounds=rounds, seed=seed)
    speed = [(many / few) / ratio for ratio in found["paths"]]
    note = f"raw {few / median(times['base']):,.0f} paths a second, lawflow {many / median(times['paths']):,.0f}"
    out = [summary(PATHS, speed, [note])]
    out += _against_paths(odds, paths, many, rounds=rounds, seed=seed)
    out += _growth(tables, many, rounds=min(rounds, 3), seed=seed)
    out += _spread(tables, many * (1 if quick else 4), rounds=min(rounds, 3), seed=seed)
    return out


def _machine(odds: Odds):  # noqa: ANN202 (a benchmark's own scaffolding)
    """Return what walks so many paths on one reused machine: a state a position, an event a move, the move by chance."""
    spots, moves = odds.chain.spots, odds.chain.moves
    machine = Machine(
        model=None,
        states=[str(n) for n in range(len(spots))],
        initial="0",
        auto_transitions=False,
        send_event=True,
    )
    table: dict[str, tuple[list[float], list[str]]] = {}
    for n, (move, chance) in enumerate(zip(moves, odds.chances.tolist(), strict=True)):
        machine.add_transition(f"move{n}", str(move.source), str(move.target))
        upto, names = table.setdefault(str(move.source), ([], []))
        upto.append(chance)
        names.append(f"move{n}")
    table = {spot: (list(accumulate(chances)), names) for spot, (chances, names) in table.items()}
    events, rng = machine.events, random.Random(1)

    def walk(paths: int) -> None:
        for _ in range(paths):
            bill = Bare()
            bill.state = "0"
            while bill.state in table:
                upto, names = table[bill.state]
                events[names[min(bisect(upto, rng.random()), len(names) - 1)]].trigger(bill)

    return walk


def _against_paths(odds: Odds, paths, many: int, *, rounds: int, seed: int) -> list[Measured]:  # noqa: ANN001
    """Measure all that is told as a share of a million drawn paths."""
    steps = int(odds.visits[odds.inner].sum() * many)
    generator = np.random.SFC64(seed)
    fresh = lambda: Odds(odds.chain, odds.chances, odds.begins, odds.values, odds.factors)  # noqa: E731 (short)

    def randoms() -> None:
        left = steps
        while left > 0:
            generator.random_raw(min(CHUNK, left))
            left -= CHUNK

    def exact() -> None:
        for _ in range(10):
            known = fresh()
            assert abs(sum(known.outcomes.values()) - 1) < 1e-12
            known.days_to()

    def days() -> None:
        assert fresh().laws_of_days

    def counts() -> None:
        assert sum(moved_counts(odds, 1000 * many, seed).values()) == 1000 * many

    works = {"randoms": randoms, "exact": exact, "days": days, "counts": counts}
    found, times = ratios(paths, works, rounds=rounds, seed=seed)
    milliseconds = {name: 1000 * median(taken) for name, taken in times.items()}
    exact_ms = milliseconds["exact"] / 10
    return [
        summary(
            RANDOMS,
            found["randoms"],
            [f"{steps / many:.1f} steps a path, {1e6 * milliseconds['base'] / steps:.1f} ns a step"],
        ),
        summary(COUNTS, found["counts"], [f"{milliseconds['counts']:.1f} ms"]),
        summary(ODDS, [ratio / 10 for ratio in found["exact"]], [f"{exact_ms:.2f} ms, {len(odds.inner)} positions"]),
        summary(DAYS, found["days"], [f"{milliseconds['days']:.1f} ms"]),
    ]


def _growth(tables, many: int, *, rounds: int, seed: int) -> list[Measured]:  # noqa: ANN001
    """Measure ten times as many bills: the time, and the memory that the counts of them need."""

    def once() -> None:
        sample([tables], many, seed)

    def ten_times() -> None:
        sample([tables], 10 * many, seed)

    found, times = ratios(once, {"ten": ten_times}, rounds=rounds, seed=seed)
    peaks = []
    for number in (many, 10 * many):
        tracemalloc.start()
        sample([tables], number, seed)
        peaks.append(tracemalloc.get_traced_memory()[1] / 2**20)
        tracemalloc.stop()
    note = f"{many / median(times['base']):,.0f} bills a second with days and stages"
    grown = max(peaks[1] - peaks[0], 1e-6)
    return [summary(GROWTH, found["ten"], [note]), summary(MEMORY, [grown], [f"peak {peaks[1]:.1f} MiB"])]


def _spread(tables, number: int, *, rounds: int, seed: int) -> list[Measured]:  # noqa: ANN001
    """Measure two processes, and a cluster of two if there is one, against two bare forks; and that all count the same."""
    task = max(1, number // 4)
    alone = sample([tables], number, seed, task=number)[0]
    same = True
    forked, pooled, clustered = [], [], []
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(abs, range(4)))
        for _ in range(rounds):
            forked.append(_timed(lambda: _two_forks(tables, number, seed)))
            begin = time.perf_counter()
            spread = sample([tables], number, seed, executor=pool, task=task)[0]
            pooled.append(time.perf_counter() - begin)
            same &= bool((spread.days == alone.days).all() and (spread.stages == alone.stages).all())
    found = [fork / pool for fork, pool in zip(forked, pooled, strict=True)]
    measured = [summary(SPREAD, found, [f"{number / median(pooled):,.0f} bills a second"])]
    try:
        from distributed import LocalCluster  # noqa: PLC0415 (an extra)
    except ImportError:
        measured.append(Measured(CLUSTER, None, notes=["distributed is not installed"]))
    else:
        with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
            client = cluster.get_client()
            with client.get_executor(pure=False) as executor:
                sample([tables], task, seed, executor=executor)
                for _ in range(rounds):
                    begin = time.perf_counter()
                    spread = sample([tables], number, seed, executor=executor, task=task)[0]
                    clustered.append(time.perf_counter() - begin)
                    same &= bool((spread.days == alone.days).all() and (spread.stages == alone.stages).all())
            client.close()
        found = [fork / pool for fork, pool in zip(forked, clustered, strict=True)]
        measured.append(summary(CLUSTER, found, [f"{number / median(clustered):,.0f} bills a second"]))
    return [*measured, summary(SAME, [float(same)], ["serial, processes" + (", cluster" if clustered else "")])]


def _timed(work) -> float:  # noqa: ANN001
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _two_forks(tables, number: int, seed: int) -> None:  # noqa: ANN001
    """Draw half of the bills in each of two bare forks, and keep nothing: the ceiling of two processes."""
    children = []
    for half in range(2):
        child = os.fork()
        if not child:
            first = half * (number // 2)
            for begin in range(first, first + number // 2, CHUNK):
                sample([tables], min(CHUNK, first + number // 2 - begin), seed)
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
