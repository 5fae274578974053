"""Goals 11, 12 and 14: fresh processes and drawings, by the processor time of the children."""

from __future__ import annotations

import atexit
import importlib.util
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from paired import Goal, Measured, ratios, summary

if TYPE_CHECKING:
    from collections.abc import Callable

DRAWING = Goal("drawing", "first drawing of an SVG ÷ bare Graphviz on the same graph", 1.0, 0.5)
IMPORT = Goal("import", "import lawflow ÷ import transitions, attrs", 0.3, 0.26)
STATUS = Goal("status", "lawflow status, whole process ÷ python -c 'import transitions, click'", 2.5, 2)
NOT_LOADED = ("click", "rich", "graphviz", "holidays", "numpy")
ROOT = Path(__file__).parents[1]
DOSSIER = ROOT / "examples" / "dossiers" / "kz-2024-mass-media.toml"


def children(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that the processes started by the work take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(*arguments: str, stdin: bytes | None = None) -> bytes:
    """Run a command with a cache of bytecode, as an installed package has one; the warm-up run fills it."""
    places = {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | places
    with_cache = environment | {"PYTHONPYCACHEPREFIX": _cache()}
    return subprocess.run(arguments, input=stdin, stdout=subprocess.PIPE, check=True, env=with_cache).stdout  # noqa: S603 (our own commands)


@cache
def _cache() -> str:
    made = tempfile.mkdtemp(prefix="lawflow-bytecode-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _python(code: str) -> bytes:
    return _run(sys.executable, "-c", code)


def imports(*, rounds: int, seed: int) -> list[Measured]:
    """Import in fresh processes; each tells the processor time of the import alone."""
    timed = "import time; start = time.process_time(); {}; print(time.process_time() - start)"

    def importing(what: str) -> Callable[[], float]:
        return lambda: float(_python(timed.format(what)))

    works = {
        "import": importing("import lawflow"),
        "door": importing("import lawflow; [getattr(lawflow, n) for n in lawflow.__all__ if n != 'draw']"),
    }
    base = importing("import transitions, attrs")
    found, times = ratios(base, works, rounds=rounds, seed=seed, timer=lambda work: float(work()))  # type: ignore[arg-type]
    loaded = json.loads(_python("import json, sys, lawflow; print(json.dumps(sorted(sys.modules)))"))
    wrong = [name for name in NOT_LOADED if name in loaded]
    notes = [
        f"base {1000 * median(times['base']):.0f} ms, import lawflow {1000 * median(times['import']):.1f} ms",
        f"loaded though they must not be: {', '.join(wrong)}" if wrong else f"not loaded: {', '.join(NOT_LOADED)}",
    ]
    whole = Goal("import, door", "no goal: the same with every name of the door taken (draw excepted)")
    kept = summary(IMPORT, found["import"], notes)
    if wrong:
        kept.ratio = float("inf")
    return [kept, summary(whole, found["door"], [f"{1000 * median(times['door']):.0f} ms"])]


def status(*, rounds: int, seed: int) -> list[Measured]:
    """Ask for the status of one dossier, from the start of the process to its end."""
    asked = (sys.executable, "-m", "lawflow", "status", str(DOSSIER), "--on", "2024-06-10")
    found, times = ratios(
        lambda: _python("import transitions, click"),
        {"status": lambda: _run(*asked)},
        rounds=rounds,
        seed=seed,
        timer=children,
    )
    notes = [f"base {1000 * median(times['base']):.0f} ms, status {1000 * median(times['status']):.0f} ms"]
    return [summary(STATUS, found["status"], notes)]


def drawing(*, rounds: int, seed: int) -> list[Measured]:
    """Draw a procedure as SVG, nothing being remembered of earlier drawings; give the same DOT to the bare renderer."""
    if importlib.util.find_spec("lawflow.views.draw") is None:
        return [Measured(DRAWING, None, notes=["lawflow.views.draw is not there"])]
    from lawflow import draw  # noqa: PLC0415 (only if there is anything to draw with)
    from lawflow.timetable import procedure  # noqa: PLC0415

    renderer = _renderer()
    if renderer is None:
        return [Measured(DRAWING, None, notes=["neither dot nor graphviz-pure found to compare with"])]
    law = procedure("2023/law")
    dot = draw(law, "dot", lang="en")

    def both(work: Callable[[], object]) -> float:
        from time import process_time  # noqa: PLC0415

        for remembered in _remembered():
            remembered.cache_clear()
        start = process_time()
        taken = children(work)
        return taken + process_time() - start

    found, times = ratios(
        lambda: _run(renderer, "-q", "-Tsvg", stdin=dot),
        {"draw": lambda: draw(law, "svg", lang="en")},
        rounds=rounds,
        seed=seed,
        timer=both,
    )
    notes = [f"{Path(renderer).name} {1000 * median(times['base']):.0f} ms, draw {1000 * median(times['draw']):.0f} ms"]
    return [summary(DRAWING, found["draw"], notes)]


def _remembered() -> list[Any]:
    """Return all that `lawflow.views` remembers of earlier drawings."""
    modules = [module for name, module in sys.modules.items() if name.startswith("lawflow.views")]
    return [value for module in modules for value in vars(module).values() if hasattr(value, "cache_clear")]


def _renderer() -> str | None:
    beside = Path(sys.executable).with_name("graphviz-pure")
    return shutil.which("dot") or (str(beside) if beside.exists() else shutil.which("graphviz-pure"))
