"""The one writer of files: whole or not at all, never over what it was made of, mode and owner kept."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Final

from lawflow.errors import CannotWriteError, reason
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.tongues import Said


HALF: Final = ".lawflow-"
"""What the name of a file begins with while it is written: hidden, read by nothing, all that a killed run leaves."""


TRIES: Final = 10
"""How often a file is tried to be put in its place on Windows, where whoever reads the old one holds it."""
PAUSE: Final = 0.1
"""Seconds between."""
_OURS: Final = stat.S_IREAD | stat.S_IWRITE
WINDOWS: Final = os.name == "nt"


def half(target: Path) -> Path:
    """Return the name of the new file beside the one that it will replace."""
    return target.parent / f"{HALF}{os.urandom(6).hex()}"


def write_whole(path: Path, content: bytes, *, inputs: Iterable[Path] = (), force: bool = False) -> None:
    """Write bytes to a file by way of a new file beside it, so that the old one stays until the new one is whole.

    A link is followed to its file; a device or a pipe is written into, never replaced. A file that is replaced keeps
    its mode and owner; with ``force`` also one that is another's, read-only, or has other names (hard links).
    Raises `CannotWriteError`, also where the file is one of the ``inputs``.
    """
    _check_inputs(path, inputs)
    _write({path: content}, force=force)


@contextmanager
def growing(path: Path, *, inputs: Iterable[Path] = (), force: bool = False) -> Iterator[Path]:
    """Yield the file to be written bit by bit: one beside ``path``, which takes its place when it is whole.

    A device or a pipe is written into at once. Raises `CannotWriteError` as `write_whole` does.
    """
    _check_inputs(path, inputs)
    if path.exists() and not path.is_file() and not path.is_dir():
        yield path
        return
    temporary = None
    try:
        target = _target(path, force=force)
        temporary = half(target)
        _fill(temporary, target, b"")
        yield temporary
        _put(temporary, target)
    except (OSError, ValueError) as error:
        raise CannotWriteError(say("{path}: cannot be written: {reason}", path=path, reason=reason(error))) from None
    finally:
        if temporary is not None:
            _take_away(temporary)


def _check_inputs(path: Path, inputs: Iterable[Path]) -> None:
    """Raise `CannotWriteError` if a file is one of those that are read."""
    for source in inputs:
        if _same(source, path):
            raise CannotWriteError(say("{path}: cannot be written: the command reads it; name another file", path=path))


def write_new(contents: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write several files, none that exists unless ``force``; if one cannot be written, none is.

    Raises `CannotWriteError`.
    """
    there = [path for path in contents if os.path.lexists(path)]
    if there and not force:
        if len(there) == 1:
            raise CannotWriteError(say("{file}: there already, nothing written; --force writes over it", file=there[0]))
        raise CannotWriteError(
            say(
                "{path} and {more} more: there already, nothing written; --force writes over it",
                path=there[0],
                more=len(there) - 1,
            )
        )
    _write(contents, force=force)


def make_folder(folder: Path) -> None:
    """Make a folder to write to, where it is not there. Raises `CannotWriteError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise CannotWriteError(say("{folder}: cannot be made: {reason}", folder=folder, reason=reason(error))) from None


def _write(contents: Mapping[Path, bytes], *, force: bool) -> None:
    """Write new files beside the old ones, then put each in the place of the old one."""
    beside: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in contents.items():
            if path.exists() and not path.is_file() and not path.is_dir():
                with path.open("wb") as stream:
                    stream.write(content)
                continue
            target = _target(path, force=force)
            beside.append((half(target), target))
            _fill(*beside[-1], content)
        for place, (temporary, target) in enumerate(beside):
            path = target
            _put(temporary, target)
            beside[place] = (target, target)
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise CannotWriteError(say("{path}: cannot be written: {reason}", path=path, reason=reason(error))) from None
    finally:
        for temporary, target in beside:
            if temporary is not target:
                _take_away(temporary)


def _put(temporary: Path, target: Path) -> None:
    """Put a new file in the place of the old one; on Windows when nobody has that open, and though it is read-only."""
    if not WINDOWS:
        temporary.replace(target)
        return
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None:
        target.chmod(_OURS)
    for left in reversed(range(TRIES)):
        try:
            temporary.replace(target)
        except PermissionError:
            if left:
                sleep(PAUSE)
                continue
            if mode is not None:
                target.chmod(mode)
            raise
        return


def _take_away(temporary: Path) -> None:
    """Remove what was half written; Windows removes no file that is read-only."""
    with suppress(OSError):
        if WINDOWS and temporary.exists():
            temporary.chmod(_OURS)
        temporary.unlink(missing_ok=True)


def _target(path: Path, *, force: bool) -> Path:
    """Return the file that a path leads to, if it may be replaced. Raises `CannotWriteError`."""
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise CannotWriteError(say("{path}: cannot be written: it is a link that leads back to itself", path=path))
    if target.exists() and not target.is_dir() and not force and (why := _protected(target)):
        raise CannotWriteError(say("{path}: cannot be written: it {why}; --force writes over it", path=path, why=why))
    return target


def _protected(path: Path) -> Said | None:
    """Return why a file is not replaced unasked; ``None`` if it may be."""
    found = path.stat()
    if hasattr(os, "geteuid") and found.st_uid != os.geteuid():
        return say("belongs to another")
    if not (found.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):  # the system lets root write what is read-only
        return say("is read-only")
    return say("has {n} names (hard links)", n=found.st_nlink) if found.st_nlink > 1 else None


def _fill(temporary: Path, target: Path, content: bytes) -> None:
    """Write a new file with the mode and the owner of the one that it will replace."""
    with temporary.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if target.is_file():
        old, new = target.stat(), temporary.stat()
        if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            _give(temporary, old.st_uid, old.st_gid)
        temporary.chmod(old.st_mode & 0o7777)


def _give(path: Path, owner: int, group: int) -> None:
    """Give a file to its owner and group, as far as this user may."""
    for uid, gid in ((owner, -1), (-1, group)):
        try:
            os.chown(path, uid, gid)
        except PermissionError:
            continue


def _same(source: Path, path: Path) -> bool:
    try:
        return source.samefile(path)
    except (OSError, ValueError):
        return False
