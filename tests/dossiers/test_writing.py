"""One writer of files: whole or not at all, never over its input, mode and owner kept, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lawflow.dossiers import writing
from lawflow.dossiers.collection import all_in
from lawflow.dossiers.writing import write_new, write_whole
from lawflow.errors import CannotWriteError

POSIX = pytest.mark.skipif(os.name != "posix", reason="modes and owners are those of POSIX")


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    """A private file stays private."""
    path = tmp_path / "log.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(mode)
    write_whole(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o7777) == (b"new", mode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give a file away")
def test_a_file_of_another_is_written_over_on_demand_only_and_stays_his(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old", encoding="utf-8")
    os.chown(path, 12_345, 12_345)
    with pytest.raises(CannotWriteError, match="belongs to another; --force"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    write_whole(path, b"new", force=True)
    assert (path.read_bytes(), path.stat().st_uid, path.stat().st_gid) == (b"new", 12_345, 12_345)


@POSIX
def test_a_file_with_other_names_is_written_over_on_demand_only(tmp_path: Path) -> None:
    """A new file under one of the names would part it from the others."""
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_text("old", encoding="utf-8")
    other.hardlink_to(path)
    with pytest.raises(CannotWriteError, match=r"has 2 names \(hard links\); --force"):
        write_whole(path, b"new")
    write_whole(path, b"new", force=True)
    assert (path.read_bytes(), other.read_bytes()) == (b"new", b"old")


@POSIX
def test_a_read_only_file_is_written_over_on_demand_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)  # what anyone but root is told
    with pytest.raises(CannotWriteError, match="is read-only; --force"):
        write_whole(path, b"new")
    write_whole(path, b"new", force=True)
    assert (path.read_bytes(), path.stat().st_mode & 0o7777) == (b"new", 0o444)


def test_a_file_is_never_written_over_what_it_is_made_of(tmp_path: Path) -> None:
    """Not under another name of it either, and not even on demand."""
    bill, link = tmp_path / "bill.toml", tmp_path / "link"
    bill.write_text("old", encoding="utf-8")
    link.symlink_to(bill)
    for path in (bill, link, tmp_path / "." / "bill.toml"):
        with pytest.raises(CannotWriteError, match="the command reads it"):
            write_whole(path, b"new", inputs=[tmp_path / "other", bill], force=True)
    assert bill.read_bytes() == b"old"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, MemoryError, OSError(28, "No space left on device")])
def test_nothing_is_left_behind_when_the_writing_is_stopped(
    stop: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.csv"
    path.write_text("old", encoding="utf-8")

    def stopped(*_: object) -> None:
        raise stop

    monkeypatch.setattr(os, "fsync", stopped)
    with pytest.raises((KeyboardInterrupt, SystemExit, MemoryError, CannotWriteError)):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_a_name_as_long_as_the_system_allows_can_be_written(tmp_path: Path) -> None:
    """The new file beside it has a short name of its own."""
    path = tmp_path / ("x" * 251 + ".csv")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["x" * 256, "nul\0name", "none/log.csv"])
def test_what_cannot_be_written_names_the_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError, match="cannot be written") as caught:
        write_whole(tmp_path / name, b"new")
    assert str(tmp_path) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_several_files_are_all_written_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "a.toml", tmp_path / "b.toml"
    fill, seen = writing._fill, []  # noqa: SLF001 (the second file meets a full disk)

    def once(temporary: Path, target: Path, content: bytes) -> None:
        seen.append(target)
        if len(seen) > 1:
            raise OSError(28, "No space left on device")
        fill(temporary, target, content)

    monkeypatch.setattr(writing, "_fill", once)
    with pytest.raises(CannotWriteError, match=r"b\.toml: cannot be written: No space left"):
        write_new({first: b"1", second: b"2"})
    assert list(tmp_path.iterdir()) == []


def test_new_files_are_written_over_nothing_unless_asked(tmp_path: Path) -> None:
    first, second = tmp_path / "a.toml", tmp_path / "b.toml"
    second.write_text("old", encoding="utf-8")
    with pytest.raises(CannotWriteError, match=r"b\.toml: there already, nothing written; --force"):
        write_new({first: b"1", second: b"2"})
    assert list(tmp_path.iterdir()) == [second]
    with pytest.raises(CannotWriteError) as refused:
        write_new({second: b"2"})
    assert refused.value.text("ru") == f"{second}: уже есть, ничего не записано; --force запишет поверх"
    first.touch()
    with pytest.raises(CannotWriteError, match=r"a\.toml and 1 more: there already, nothing written"):
        write_new({first: b"1", second: b"2"})
    write_new({first: b"1", second: b"2"}, force=True)
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


@POSIX
def test_a_link_is_followed_and_a_device_is_written_into(tmp_path: Path) -> None:
    path, link = tmp_path / "a", tmp_path / "link"
    path.write_text("old", encoding="utf-8")
    link.symlink_to(path)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    write_whole(Path(os.devnull), b"new")
    assert not Path(os.devnull).is_file()


KILLED = """
import os, signal, sys
from pathlib import Path
from lawflow.dossiers import writing
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
writing.write_whole(Path(sys.argv[1]), b"new")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a signal of POSIX")
def test_a_killed_run_leaves_the_old_file_and_a_hidden_one_that_nothing_reads(tmp_path: Path) -> None:
    """No program hears that it is killed; what it leaves bears our name, and a folder of dossiers holds no more files."""
    target = tmp_path / "bill.toml"
    target.write_bytes(b"old")
    assert subprocess.run([sys.executable, "-c", KILLED, target], check=False).returncode == -signal.SIGKILL  # noqa: S603 (our own program)
    assert target.read_bytes() == b"old"
    (left,) = (path for path in tmp_path.iterdir() if path != target)
    assert left.name.startswith(writing.HALF)
    assert all_in([tmp_path]) == ([target], [])


@POSIX
def test_root_too_writes_over_a_read_only_file_on_demand_only(tmp_path: Path) -> None:
    """What the system lets root do says nothing of what the owner meant."""
    path = tmp_path / "a"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o400)
    with pytest.raises(CannotWriteError, match="is read-only; --force"):
        write_whole(path, b"new")
