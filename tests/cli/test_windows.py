"""What Windows lacks or does otherwise, as far as it can be tried elsewhere: modules, functions, code pages, line ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run
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
from lawflow.cli.root import run
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
