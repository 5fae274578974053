"""The explorer: how long and how large the folder of all is, and how fast a page is served. Figures, not ratios.

`python benchmarks/exploring.py` writes every edition and all examples in three languages to a folder of its own, and asks a
server on loopback for 1,000 pages, one after another, each for the first time or not as it comes. `--quick` takes one bill.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import sys
import tempfile
import threading
import time
from datetime import date
from http import HTTPStatus
from pathlib import Path
from statistics import median, quantiles

import uvicorn

from lawflow.law.labels import LANGUAGES
from lawflow.web.server import application
from lawflow.web.shelves import Shelf, Shelves
from lawflow.web.site import records_of, write_site

EXAMPLES = Path(__file__).parents[1] / "examples"
ON = date(2026, 11, 28)
MB = 1_000_000
_FIRST = ("assets/explorer.css", "assets/theme.css", "assets/explorer.js")


def main(arguments: list[str] | None = None) -> int:
    """Measure, and print a line for each figure with its goal; the exit code says only that it ran."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one bill, one language, few requests")
    parser.add_argument("--requests", type=int, default=1000)
    asked = parser.parse_args(arguments)
    files = sorted(EXAMPLES.glob("imagined/*.toml")) + sorted(EXAMPLES.glob("dossiers/*.toml"))
    files = files[:1] if asked.quick else files
    if not asked.quick:
        _folder(files)
    _server(files, 30 if asked.quick else asked.requests, quick=asked.quick)
    return 0


def _folder(files: list[Path]) -> None:
    with tempfile.TemporaryDirectory() as made:
        began, folder = time.perf_counter(), Path(made) / "site"
        pages = write_site(folder, files, ON)
        took = time.perf_counter() - began
        spent = os.times()
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        first = sum((folder / name).stat().st_size for name in ("kk/index.html", *_FIRST))
        first += sum(path.stat().st_size for path in (folder / "assets").glob("Arimo-[RB]*.ttf"))
    work = spent.user + spent.system + spent.children_user + spent.children_system
    cores = os.cpu_count() or 1
    _say("folder, time", f"{took:.1f} s", "< 60 s", f"{pages:,} pages, {len(files)} bills, {cores} cores")
    _say("folder, work", f"{work:.1f} s", "", f"seconds of a processor: {work / cores:.1f} s where all cores are free")
    _say("folder, size", f"{size / MB:.1f} MB", "< 60 MB")
    _say("first page", f"{first / 1000:.0f} kB", "< 200 kB", "with styles, script and letters")


def _server(files: list[Path], count: int, *, quick: bool) -> None:
    shelves = Shelves(records_of(files), ON)
    kept = (Shelf("edition", "2023"), Shelf("shared")) if quick else tuple(shelves.shelves())
    addresses = [page for shelf in kept if shelf.sort not in ("theorem", "comparison") for page in shelves.made(shelf)]
    server = uvicorn.Server(uvicorn.Config(application(shelves), host="127.0.0.1", port=0, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    chance = random.Random(16)
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    times = []
    for _ in range(count):
        place = f"/{chance.choice(LANGUAGES)}/{chance.choice(addresses)}"
        began = time.perf_counter()
        link.request("GET", place)
        answer = link.getresponse()
        answer.read()
        if answer.status != HTTPStatus.OK:
            sys.exit(f"{place}: {answer.status}")
        times.append(1000 * (time.perf_counter() - began))
    link.close()
    server.should_exit = True
    thread.join(10)
    slow = quantiles(times, n=100)[-5]
    _say("page served", f"{median(times):.1f} ms", "< 20 ms", f"median of {count:,}; 95th of a hundred {slow:.0f} ms")


def _say(what: str, found: str, goal: str, note: str = "") -> None:
    sys.stdout.write(f"{what:14} {found:>9}  {goal:9} {note}\n")


if __name__ == "__main__":
    sys.exit(main())
