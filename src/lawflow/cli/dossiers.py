"""What the commands on a dossier share: reading the file and playing it up to a day."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

import click

from lawflow import __version__
from lawflow.cli.output import emit_json, line, ours, tell
from lawflow.dossiers.contents import is_folder
from lawflow.dossiers.dossier import Dossier
from lawflow.errors import DossierError, LawflowError, OurFaultError
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import Played, play
from lawflow.tongues import say

if TYPE_CHECKING:
    from pathlib import Path

Pairs = tuple[tuple[str, str], ...]
SeatPairs = tuple[tuple[str, int], ...]


def played(
    path: "str | Path",
    *,
    on: date | None,
    strict: bool = False,
    answers: Pairs = (),
    seats: SeatPairs = (),
    certain: bool = True,
) -> tuple[Dossier, Played]:
    """Read a dossier and play it up to the end of a day (``None``: to its last dated act).

    Answers and seats that are given prevail over those that it states of its world. ``certain`` as in `play`.
    """
    dossier = read(path)
    return dossier, play(dossier, on=on, strict=strict, answers=dict(answers), seats=dict(seats), certain=certain)


def reached(paths: Iterable[str]) -> "tuple[list[Path], bool]":
    """Return the files of some files and folders, and whether one path leads to none, which is told.

    Raises `DossierError` where no path leads to any.
    """
    from pathlib import Path  # noqa: PLC0415 (one dossier is read without)

    from lawflow.dossiers.collection import all_in  # noqa: PLC0415 (the same)

    files, unreachable = all_in(map(Path, paths))
    _tell_all(unreachable) if files else _tell_the_last([*unreachable])
    return files, bool(unreachable)


def all_played(
    paths: Iterable[str], *, on: date, answers: Pairs = (), seats: SeatPairs = (), certain: bool = False
) -> "tuple[list[Path], list[tuple[Dossier, Played]], bool]":
    """Return the files of some files and folders, their dossiers played, and whether one could not be read.

    A file that cannot be read or played is reported, and the rest go on. Raises `LawflowError` where there is no rest.
    """
    files, unreachable = reached(paths)
    told: list[LawflowError] = []
    bills = []
    for file in files:
        try:
            bills.append(played(file, on=on, answers=answers, seats=seats, certain=certain))
        except LawflowError as error:
            told.append(error)
        except Exception as error:  # noqa: BLE001 (a bug of ours met in one file never ends the folder)
            told.append(OurFaultError(say("{file}: {error}", file=file, error=ours(error))))
    _tell_all(told) if bills else _tell_the_last(told)
    return files, bills, bool(told) or unreachable


def _tell_all(errors: Iterable[LawflowError]) -> None:
    for error in errors:
        tell(error)


def _tell_the_last(errors: list[LawflowError]) -> None:
    """Tell of all errors, the last by raising it: nothing else is to be said, and JSON holds one object."""
    _tell_all(errors[:-1])
    for error in errors[-1:]:
        raise error


def readable(paths: Iterable[str]) -> "tuple[list[Path], bool]":
    """Return the files and the dossiers of folders that can be read, and whether one could not be, which is told."""
    from pathlib import Path  # noqa: PLC0415 (one dossier is read without)

    from lawflow.dossiers.collection import all_in  # noqa: PLC0415 (the same)

    files, unreachable = all_in(map(Path, paths))
    told: list[object] = [*unreachable]
    found: list[Path] = []
    for file in files:
        try:
            read(file)
        except DossierError as error:
            told.append(error)
        else:
            found.append(file)
    for message in told:
        tell(message)
    return found, bool(told)


class Answer:
    """What a command says of one bill: its page as data, how it is printed, and the exit code."""

    def __init__(self, page: object, show: Callable[[], None], code: int) -> None:
        self.page, self.show, self.code = page, show, code


receipt_option = click.option(
    "--receipt", "as_receipt", is_flag=True, help="A receipt in JSON: input, result and hash of the law, to be checked."
)


def receipted(dossier: Dossier, result: Played, on: date) -> Answer:
    """Return the receipt of a dossier played up to a day."""
    from lawflow.views.objects.receipt import receipt  # noqa: PLC0415 (only for whom one is written)

    page = receipt(dossier, result.passage, on, __version__)
    return Answer(page, lambda: None, 0 if result.settled else 4)


def of_each(
    names: tuple[str, ...],
    asked: Callable[[str], Answer],
    *,
    as_json: bool,
    write: Callable[[], None] | None = None,
) -> int:
    """Say what is asked of a dossier, or of several and of the dossiers of folders, each in turn; return the exit code.

    Of one it is an object of JSON, of several a list. Of several, one that cannot be read is reported, the rest go on,
    and the exit code is 3. ``write`` makes the file that stands in place of the page: when all have been asked,
    before any JSON is printed, for the reader of a pipe may leave.
    """
    if len(names) == 1 and not is_folder(names[0]):
        found = asked(names[0])
        if write is not None:
            write()
        if as_json:
            emit_json(found.page)
        elif write is None:
            found.show()
        return found.code
    folders, failed = _opened(names)
    answers: Iterable[Answer | None] = (_answer(name, asked) for name in folders)
    if write is not None:
        answers = list(answers)
        write()
    codes = [3] * failed + _told(answers, as_json=as_json, shown=write is None)
    return 3 if 3 in codes else max(codes)  # noqa: PLR2004 (the exit code of a file that cannot be read)


def _told(answers: Iterable[Answer | None], *, as_json: bool, shown: bool) -> list[int]:
    """Print each answer if it is to be shown, in JSON all as one list; return their exit codes."""
    pages: list[object] = []
    codes = []
    for found in answers:
        codes.append(found.code if found is not None else 3)
        if found is None:
            continue
        pages.append(found.page)
        if shown and not as_json:
            if pages[1:]:
                line()
            found.show()
    if as_json:
        emit_json(pages)
    return codes


def _answer(name: str, asked: Callable[[str], Answer]) -> Answer | None:
    """Return what is said of a dossier; one that cannot be read is reported, and there is no answer."""
    try:
        return asked(name)
    except LawflowError as error:
        tell(error)
        return None


def _opened(names: tuple[str, ...]) -> tuple[list[str], int]:
    """Return the names with the dossiers of folders in their places, each file once, and how many folders are no use.

    Raises `DossierError` where there is no dossier at all.
    """
    from pathlib import Path  # noqa: PLC0415 (one dossier is read without)

    from lawflow.dossiers.collection import all_in, each_once  # noqa: PLC0415 (the same)

    found: list[str] = []
    unreachable: list[LawflowError] = []
    for name in names:
        if not is_folder(name):
            found.append(name)
            continue
        files, errors = all_in([Path(name)])
        found += map(str, files)
        unreachable += errors
    _tell_all(unreachable) if found else _tell_the_last(unreachable)
    return each_once(found), len(unreachable)
