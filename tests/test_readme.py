"""The README's commands run, and print what the README shows.

``python tests/test_readme.py`` writes what the commands print now into the README; review the difference.

Excepted, and why: the test command (`bash scripts/check`) would run this test within itself, and the set-up command is
run whole, but with a `python3` and an `apt-get` of the test's own, so that nothing is fetched or installed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
TEST_COMMAND = "bash scripts/check"

LAWFLOW = '#!/bin/sh\nexec "{python}" -W error -m lawflow "$@"\n'
PYTHON = """#!/bin/sh
# Python of the environment: pip is noted, not run.
if [ "$1 $2" = "-m pip" ]; then echo "$@" >>"{notes}"; exit 0; fi
exec "{python}" "$@"
"""
PYTHON3 = """#!/bin/sh
# The Python of a machine: `-m venv` makes an environment of two scripts; without python3-venv it fails, as on Debian.
if [ "$1 $2" != "-m venv" ]; then exec "{python}" "$@"; fi
for place; do :; done
mkdir -p "$place/bin"
if [ ! -e "{venv}" ]; then echo "ensurepip is not available" >&2; exit 1; fi
cp "{shims}/lawflow" "$place/bin/lawflow"
cp "{shims}/venv-python" "$place/bin/python"
"""
APT_GET = """#!/bin/sh
echo "apt-get $@" >>"{notes}"
case "$*" in *python3-venv*) touch "{venv}";; esac
"""


class Block(NamedTuple):
    """A fenced block of the README: its language, its text, and the line where it starts."""

    language: str
    text: str
    line: int


def blocks(language: str) -> list[Block]:
    text = README.read_text(encoding="utf-8")
    return [
        Block(match[1], match[2], text[: match.start()].count("\n") + 1)
        for match in re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        if match[1] == language
    ]


def turns(block: Block) -> list[tuple[str, str]]:
    """Return the commands of a console block with what each prints."""
    found: list[tuple[str, str]] = []
    for line in block.text.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].strip(), ""))
        else:
            command, shown = found[-1]
            found[-1] = command, shown + line
    return found


def script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def environment(shims: Path) -> dict[str, str]:
    """Return a plain environment in which ``lawflow`` is the one under test."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LAWFLOW_", "LC_", "LANG"))}
    return kept | {
        "PATH": f"{shims}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
    }


def bash(command: str, shims: Path, place: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 (the README's own commands)
        ["bash", "-c", command],  # noqa: S607 (the shell on the path, as a reader's)
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=environment(shims),
        cwd=place,
        check=False,
    )


def printed(command: str, shims: Path) -> str:
    """Return what a command prints, as the README shows it: no spaces at the ends of lines."""
    return "".join(f"{line.rstrip()}\n" for line in bash(command, shims).stdout.splitlines())


@pytest.fixture(scope="module")
def shims(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_shims(tmp_path_factory.mktemp("shims"))


def make_shims(place: Path) -> Path:
    script(place / "lawflow", LAWFLOW.format(python=sys.executable))
    script(place / "python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    return place


CONSOLE = [(block.line, command, shown) for block in blocks("console") for command, shown in turns(block)]


@pytest.mark.parametrize(("line", "command", "shown"), CONSOLE, ids=[command for _, command, _ in CONSOLE])
def test_the_readme_shows_what_the_command_prints_now(line: int, command: str, shown: str, shims: Path) -> None:
    assert printed(command, shims) == shown, f"README.md, line {line}; to write it anew: python tests/test_readme.py"


def test_the_readme_has_two_shell_commands_set_up_and_test() -> None:
    set_up, test = blocks("bash")
    assert test.text.strip() == TEST_COMMAND
    assert TEST_COMMAND.removeprefix("bash ") in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "lawflow simulate examples/dossiers/" in set_up.text
    assert "lawflow draw --dossier examples/dossiers/" in set_up.text


@pytest.mark.parametrize("bare", [False, True], ids=["python3-venv there", "python3-venv missing"])
def test_the_set_up_command_makes_an_environment_plays_a_bill_and_draws_it(bare: bool, tmp_path: Path) -> None:
    shims, home, notes, venv = tmp_path / "shims", tmp_path / "home", tmp_path / "notes", tmp_path / "venv-is-there"
    shims.mkdir()
    home.mkdir()
    (home / "examples").symlink_to(ROOT / "examples")
    values = {"python": sys.executable, "notes": notes, "venv": venv, "shims": shims}
    script(shims / "lawflow", LAWFLOW.format(**values))
    script(shims / "venv-python", PYTHON.format(**values))
    script(shims / "python3", PYTHON3.format(**values))
    script(shims / "apt-get", APT_GET.format(**values))
    script(shims / "sudo", '#!/bin/sh\nexec "$@"\n')
    if not bare:
        venv.touch()
    done = bash(blocks("bash")[0].text, shims, home)
    assert done.returncode == 0, done.stdout
    asked = notes.read_text(encoding="utf-8")
    assert ("install -y python3-venv" in asked or "install -qq -y python3-venv" in asked) is bare
    assert "-m pip install" in asked
    assert "outcome: signed" in done.stdout
    (picture,) = home.glob("*.svg")
    assert picture.read_text(encoding="utf-8").rstrip().endswith("</svg>")


def test_every_link_of_the_readme_leads_somewhere() -> None:
    text = README.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", text) + re.findall(r'(?:src|href|srcset)="([^"]+)"', text)
    lost = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert links
    assert not lost


def main() -> None:
    """Write into the README what its console commands print now."""
    with tempfile.TemporaryDirectory() as place:
        shims = make_shims(Path(place))
        text = README.read_text(encoding="utf-8")
        for block in blocks("console"):
            anew = "".join(f"$ {command}\n{printed(command, shims)}" for command, _ in turns(block))
            text = text.replace(f"```console\n{block.text}```", f"```console\n{anew}```", 1)
        README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()


def test_what_the_readme_writes_is_not_seen_by_git() -> None:
    """A reader who runs the commands in the checkout has a clean checkout afterwards."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    written = re.findall(r"lawflow (?:new|[^\n`]* -o) ([\w.-]+)", text)
    assert {"mass-media.svg", "law.svg", "reform.svg", "explorer", "bill.html", "roads.toml"} <= set(written)
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout of git")
    files = [name if "." in name else f"{name}/index.html" for name in written]
    seen = [name for name in files if bash(f"git check-ignore -q {name}", ROOT).returncode]
    assert not seen
