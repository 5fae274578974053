"""The explorer as a folder: every page in every language, opened from a disk without a network."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.processes import processes
from lawflow.dossiers.writing import HALF, half
from lawflow.errors import CannotWriteError, reason
from lawflow.law.labels import LANGUAGES
from lawflow.reconstruction.files import read
from lawflow.tongues import say
from lawflow.web import addresses as at
from lawflow.web.bill_pages import Record, calendar_of
from lawflow.web.searching import row_of, search_script
from lawflow.web.shelves import Shelves
from lawflow.web.templates import environment, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from lawflow.web.searching import Row
    from lawflow.web.shelves import Shelf

_MARK: Final = "assets/explorer.css"
"""The file by which a folder is known to be a site of ours, which may be written over."""


def records_of(files: Iterable[Path | str]) -> tuple[Record, ...]:
    """Return the records in files, each under its own name. Raises `DossierError`."""
    found: dict[str, Record] = {}
    for file in map(Path, files):
        dossier = read(file)
        name = dossier.id if dossier.id not in found else f"{dossier.id}-{len(found)}"
        found[name] = Record(name, dossier, file.read_bytes(), file.suffix)
    return tuple(found.values())


def write_site(
    folder: Path | str,
    files: Sequence[Path | str],
    on: date,
    *,
    languages: Sequence[str] = LANGUAGES,
    jobs: int | None = None,
) -> int:
    """Write the explorer with the bills of some files, as it stands at the end of a day; return how many pages.

    ``jobs`` is the number of processes (all cores). Raises `DossierError`, `NotInstalledError`, and `CannotWriteError`
    where the folder holds what is not ours.
    """
    environment()
    folder = Path(folder)
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / _MARK).is_file())):
        raise CannotWriteError(say("{folder}: there already, and no site of ours: name a new folder", folder=folder))
    shelves = Shelves(records_of(files), on)
    for name in shelves.files():
        put(folder / name, shelves.file(name) or b"")
    rows: dict[str, list[Row]] = {lang: [] for lang in languages}
    work = partial(_write_shelf, folder, tuple(files), on, tuple(languages))
    count = 0
    with _swept(folder), processes(jobs or os.cpu_count() or 1) as pool:
        for made, found in pool.map(work, shelves.shelves()):
            count += made
            for lang in languages:
                rows[lang] += found[lang]
    for lang in languages:
        put(folder / lang / "search.js", search_script(rows[lang]).encode())
    put(folder / at.HOME, front(languages).encode())
    return count


@contextmanager
def _swept(folder: Path) -> Iterator[None]:
    """Take away pages half written, if the processes that write are ended."""
    try:
        yield
    except BaseException:
        for page in folder.rglob(f"{HALF}*"):
            page.unlink(missing_ok=True)
        raise


_shelves: dict[tuple[tuple[Path | str, ...], date], Shelves] = {}


def _write_shelf(
    folder: Path, files: tuple[Path | str, ...], on: date, languages: tuple[str, ...], shelf: Shelf
) -> tuple[int, dict[str, list[Row]]]:
    """Write the pages of a shelf, in a process of its own; return how many, and how the search finds them."""
    known = _shelves.setdefault((files, on), Shelves(records_of(files), on))
    rows: dict[str, list[Row]] = {lang: [] for lang in languages}
    count = 0
    for page in known.pages(shelf):
        for lang in languages:
            put(folder / lang / page.address, written(page, lang, languages).encode())
            count += 1
            if page.sort:
                rows[lang].append(row_of(page, lang))
    if shelf.sort == "bill":
        record = next(one for one in known.records if one.name == shelf.of)
        for lang in languages:
            put(folder / lang / at.calendar(record.name), calendar_of(record, on, lang))
    return count, rows


def put(path: Path, content: bytes) -> None:
    """Write a page beside the old one and put it in its place; of thousands of pages none is waited for by itself."""
    temporary = half(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        raise CannotWriteError(say("{path}: cannot be written: {reason}", path=path, reason=reason(error))) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def front(languages: Sequence[str]) -> str:
    """Return the page before all others, on which a language is chosen."""
    return environment().get_template("front.html").render(languages=languages)
