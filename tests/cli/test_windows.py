"""What Windows lacks or does otherwise, as far as it can be tried elsewhere: modules, functions, code pages, line ends."""

from __future__ import annotations

import errno
import io
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import cli
from lawflow.cli import root
from lawflow.cli.root import run
from lawflow.dossiers import writing
from lawflow.errors import CannotWriteError, reason
from lawflow.reconstruction.files import read

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
BILL = ROOT / "examples" / "dossiers" / "kz-2024-vapes.toml"
WITHOUT = """
import importlib, os, pkgutil, signal, sys
for name in ("fcntl", "pwd", "grp", "termios", "tty", "resource", "readline"):
    sys.modules[name] = None
for name in ("fchmod", "fchown", "chown", "getuid", "geteuid", "getgid", "fork", "setsid", "killpg"):
    delattr(os, name) if hasattr(os, name) else None
for name in ("SIGPIPE", "SIGHUP", "SIGALRM", "SIGUSR1", "SIGCHLD"):
    delattr(signal, name) if hasattr(signal, name) else None
import lawflow
found = [one.name for one in pkgutil.walk_packages(lawflow.__path__, "lawflow.") if "__main__" not in one.name]
for name in found:
    importlib.import_module(name)
from lawflow import cli
from lawflow.cli import root
from lawflow.cli.root import run
from lawflow.dossiers import writing
from lawflow.errors import CannotWriteError, reason
bill, folder = sys.argv[1:]
codes = [
    run(["new", folder + "/new.toml", "--kind", "law", "--title", "en=Roads", "--act", "initiator.introduce 2024-01-10"]),
    run(["edit", folder + "/new.toml", "--redate", "1=2024-01-11"]),
    run(["status", bill, "--on", "2024-02-01"]),
    run(["draw", "2023/law", "-o", folder + "/law.svg"]),
    run(["dates", bill, "--on", "2024-02-01", "--ics", folder + "/due.ics"]),
    run(["export", bill, "-o", folder + "/log.csv"]),
]
print(len(found), codes, file=sys.stderr)
"""


def told(*command: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, *command], capture_output=True, check=False, cwd=ROOT, env={**os.environ, **env}
    )


def test_every_module_loads_and_writes_without_what_windows_has_not(tmp_path: Path) -> None:
    done = told("-c", WITHOUT, str(BILL), str(tmp_path))
    number, _, codes = done.stderr.decode().splitlines()[-1].partition(" ")
    assert int(number) > 300
    assert codes == "[0, 0, 0, 0, 0, 0]"
    assert {path.name for path in tmp_path.iterdir()} == {"new.toml", "law.svg", "due.ics", "log.csv"}


def lines() -> Iterator[tuple[str, int]]:
    yield from (
        (f"status {BILL} --on 2024-02-01", 0),
        (f"simulate {BILL} --json", 0),
        ("questions A6", 0),
        ("nosuch", 2),
    )


@pytest.mark.parametrize("page", ["cp1251", "cp866"])
@pytest.mark.parametrize(("line", "code"), list(lines()))
def test_what_is_piped_is_utf_8_under_any_code_page(page: str, line: str, code: int) -> None:
    """A Russian Windows has cp1251 for windows and cp866 for its console; neither has the letters of Kazakh."""
    done = told("-m", "lawflow", *line.split(), "--lang", "kk", PYTHONIOENCODING=page, PYTHONUTF8="0")
    said = (done.stdout + done.stderr).decode("utf-8")
    assert done.returncode == code
    assert set(said) & set("әіңғүұқөһ")
    assert "Traceback" not in said


def test_line_ends_and_the_mark_of_an_editor_change_nothing_and_stay(tmp_path: Path) -> None:
    file = tmp_path / "bill.toml"
    file.write_bytes(b"\xef\xbb\xbf" + BILL.read_bytes().replace(b"\n", b"\r\n"))
    assert read(file).acts == read(BILL).acts
    assert run(["check-file", str(file)]) == 0
    before = file.read_bytes().count(b"\r\n")
    assert run(["edit", str(file), "--redate", "1=2024-01-16", "--dry-run"]) in (0, 4)
    assert run(["edit", str(file), "--strike", "1"]) == 0
    left = file.read_bytes()
    assert left.count(b"\n") == left.count(b"\r\n") < before


def test_a_path_with_backslashes_is_shown_as_it_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    for lang in ("kk", "ru", "en"):
        assert run(["status", r"C:\new\tables\bill.toml", "--lang", lang]) == 3
        assert r"C:\new\tables\bill.toml: " in capsys.readouterr().err


class Held:
    """A system that puts no file in the place of one that is read-only, or that a reader holds so many times yet."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, readers: int = 0) -> None:
        self.readers, self.slept, self._replace, self._unlink = readers, 0, Path.replace, Path.unlink
        monkeypatch.setattr(writing, "WINDOWS", True)
        monkeypatch.setattr(writing, "sleep", self._sleep)
        monkeypatch.setattr(Path, "replace", lambda old, new: self.replace(old, new))  # noqa: PLW0108 (a method is bound to this)
        monkeypatch.setattr(Path, "unlink", lambda file, **more: self.unlink(file, **more))  # noqa: PLW0108 (the same)
        monkeypatch.setattr(os, "access", lambda file, _: bool(Path(file).stat().st_mode & stat.S_IWRITE))

    def _sleep(self, _: float) -> None:
        self.slept += 1

    def replace(self, old: Path, new: Path) -> object:
        if new.exists() and not new.stat().st_mode & stat.S_IWRITE:
            raise PermissionError(errno.EACCES, "Отказано в доступе")
        if self.readers:
            self.readers -= 1
            raise PermissionError(errno.EACCES, "Процесс не может получить доступ к файлу")
        return self._replace(old, new)

    def unlink(self, file: Path, **more: bool) -> None:
        if file.exists() and not file.stat().st_mode & stat.S_IWRITE:
            raise PermissionError(errno.EACCES, "Отказано в доступе")
        self._unlink(file, **more)


@pytest.mark.parametrize("readers", [0, 3, writing.TRIES - 1])
def test_a_file_that_a_reader_holds_for_a_moment_is_replaced_when_he_has_left(
    readers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, file = Held(monkeypatch, readers), tmp_path / "log.csv"
    file.write_bytes(b"old")
    writing.write_whole(file, b"new")
    assert (file.read_bytes(), system.slept) == (b"new", readers)
    assert [one.name for one in tmp_path.iterdir()] == ["log.csv"]


def test_a_file_that_a_reader_goes_on_holding_stays_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Held(monkeypatch, readers=1000)
    file = tmp_path / "log.csv"
    file.write_bytes(b"old")
    file.chmod(stat.S_IREAD)
    with pytest.raises(CannotWriteError) as error:
        writing.write_whole(file, b"new", force=True)
    assert "Permission denied" in error.value.text("en")
    assert "нет прав" in error.value.text("ru") or "отказано" in error.value.text("ru").casefold()
    assert (file.read_bytes(), file.stat().st_mode & stat.S_IWRITE) == (b"old", 0)
    assert [one.name for one in tmp_path.iterdir()] == ["log.csv"]


def test_a_read_only_file_is_written_over_on_demand_and_stays_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Held(monkeypatch)
    file = tmp_path / "log.csv"
    file.write_bytes(b"old")
    file.chmod(stat.S_IREAD)
    with pytest.raises(CannotWriteError, match="read-only"):
        writing.write_whole(file, b"new")
    writing.write_whole(file, b"new", force=True)
    assert (file.read_bytes(), file.stat().st_mode & stat.S_IWRITE) == (b"new", 0)


def test_a_failure_of_the_system_is_told_in_our_words_whatever_its_own_are() -> None:
    """A Russian Windows says «Отказано в доступе», and macOS “Can't assign requested address”."""
    said = reason(PermissionError(errno.EACCES, "Отказано в доступе"))
    assert str(said) == "Permission denied"
    assert said.text("kk") != "Отказано в доступе"
    assert (
        str(reason(OSError(errno.EADDRNOTAVAIL, "Can't assign requested address"))) == "Cannot assign requested address"
    )
    assert str(reason(OSError(99_999, "Strange"))) == "Strange"


def test_lines_that_are_piped_end_alike_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows ends the lines of a text with two characters; a hash, a log and a receipt are to be the same everywhere."""
    piped = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(piped, encoding="cp1251", newline="\r\n"))
    cli._speak_utf8()  # noqa: SLF001 (what `main` begins with)
    sys.stdout.write("әрекет\n")
    sys.stdout.flush()
    assert piped.getvalue() == "әрекет\n".encode()


def test_a_reader_of_a_pipe_who_left_is_no_fault_where_the_system_calls_it_an_invalid_argument(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    gone = OSError(errno.EINVAL, "Invalid argument")
    assert not cli.reader_left(gone)

    def left(*_: object, **__: object) -> None:
        raise gone

    monkeypatch.setattr(cli, "reader_left", lambda error: error is gone)
    monkeypatch.setattr(root, "reader_left", lambda error: error is gone)
    monkeypatch.setattr(root.root, "main", left)
    monkeypatch.setattr(root, "spoken", lambda command, _: command)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 0
    assert capfd.readouterr().err == ""


def test_what_windows_calls_an_invalid_argument_is_a_reader_who_left_only_without_a_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "name", "nt")
    assert cli.reader_left(OSError(errno.EINVAL, "Invalid argument"))
    assert cli.reader_left(BrokenPipeError())
    assert not cli.reader_left(OSError(errno.EINVAL, "Invalid argument", "a:b"))
    assert not cli.reader_left(OSError(errno.ENOSPC, "No space left on device"))


def test_two_ids_that_differ_in_capitals_alone_are_one_file_on_some_systems(tmp_path: Path) -> None:
    bills = tmp_path / "bills"
    bills.mkdir()
    for n, name in enumerate(("Roads", "roads")):
        text = BILL.read_text(encoding="utf-8").replace('id = "kz-2024-vapes"', f'id = "{name}"')
        (bills / f"{n}.toml").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    assert run(["sheet", str(bills), "--on", "2024-02-01", "-o", str(out)]) == 3
    assert [one.name for one in out.iterdir()] == ["Roads.html"]


def test_work_is_shared_out_where_processes_begin_anew() -> None:
    """Windows and macOS do not fork: each process loads the program again."""
    done = told("-c", SPAWNED, str(ROOT / "examples" / "imagined"))
    assert done.returncode == 0, done.stderr.decode()
    assert len(done.stdout.splitlines()) > 10


SPAWNED = """
import multiprocessing, sys
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from lawflow.cli.root import run
    sys.exit(run(["audit", sys.argv[1], "--jobs", "2", "--csv"]))
"""
