"""Count the instructions of `lawflow status` and of a step: the same in every run, whatever else the machine does.

`python benchmarks/instructions.py` counts them for this checkout, `python benchmarks/instructions.py DIR …` for each of several, to
compare a change with what was there before. Needs `valgrind`; without it nothing is counted, and the exit code is 0.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parents[1]
DOSSIER = HERE / "examples" / "dossiers" / "kz-2024-vapes.toml"
STATUS = ("-m", "lawflow", "status", str(DOSSIER), "--on", "2024-04-10")
BASE = ("-c", "import transitions, click")
STEPS = """
import sys
from pathlib import Path
from lawflow import Passage, read
dossier = read(Path(sys.argv[1]))
bill, acts = dossier.bill, dossier.acts
for _ in range(int(sys.argv[2])):
    passage = Passage.start(bill, acts[0].when.first)
    for act in acts:
        passage.apply(act)
print(len(acts))
"""
"""The same history again and again; what starting costs falls out of the difference between two lengths."""


def main(arguments: list[str] | None = None) -> int:
    """Print what each checkout takes; the exit code says whether it could be counted, never how much it was."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("checkouts", nargs="*", type=Path, default=[HERE], help="checkouts to compare (default: this)")
    parser.add_argument("--repeat", type=int, default=40, help="histories between the two lengths of a step's run")
    parser.add_argument("--quick", action="store_true", help="one history, to see that everything runs")
    asked = parser.parse_args(arguments)
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        sys.stdout.write("not counted: valgrind is not installed\n")
        return 0
    repeat = 1 if asked.quick else asked.repeat
    with tempfile.TemporaryDirectory(prefix="lawflow-bytecode-") as cache:
        base = counted(valgrind, HERE, cache, *BASE)[0]
        sys.stdout.write(f"python -c '{BASE[1]}': {base / 1e6:.1f} million\n")
        for checkout in map(Path.resolve, asked.checkouts):
            status = counted(valgrind, checkout, cache, *STATUS)[0]
            step = a_step(valgrind, checkout, cache, repeat)
            told = f"status {status / 1e6:.1f} million ({status / base:.2f}), a step {step / 1e3:.1f} thousand"
            sys.stdout.write(f"{checkout}: {told}\n")
            sys.stdout.flush()
    return 0


def a_step(valgrind: str, checkout: Path, cache: str, repeat: int) -> float:
    """Return the instructions of one act applied, its share of the start of a passage included."""
    dossier = str(checkout / "examples" / "imagined" / "imagined-2023-veto-overridden.toml")
    short, _ = counted(valgrind, checkout, cache, "-c", STEPS, dossier, "2")
    long, acts = counted(valgrind, checkout, cache, "-c", STEPS, dossier, str(2 + repeat))
    return (long - short) / repeat / int(acts)


def counted(valgrind: str, checkout: Path, cache: str, *arguments: str) -> tuple[int, str]:
    """Return the instructions of a run of Python with bytecode at hand, and what it printed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {
        "PYTHONPATH": str(checkout / "src"),
        "PYTHONPYCACHEPREFIX": cache,
        "PYTHONHASHSEED": "0",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
    }
    run = [sys.executable, *arguments]
    counting = [valgrind, "--tool=callgrind", f"--callgrind-out-file={os.devnull}", *run]
    subprocess.run(run, check=True, capture_output=True, env=environment)  # noqa: S603 (our own program)
    done = subprocess.run(counting, check=True, capture_output=True, text=True, env=environment)  # noqa: S603 (the same)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        raise ValueError(done.stderr)
    return int(found[1]), done.stdout


if __name__ == "__main__":
    sys.exit(main())
