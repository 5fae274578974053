"""The house: one name for one module, and every module read in one sitting."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

from lawflow.parliaments.kz import PARLIAMENT
from tests.proof.together import together

PACKAGE = Path(__file__).parents[1] / "src" / "lawflow"
ROOMS = ("cli", "views/objects", "study", "parliaments")
"""Rooms whose modules are named after commands, or, in a parliament, after the words of `law` that they fill."""
FILES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if not path.name.startswith("__"))
LONGEST = 300


def in_a_room(path: Path) -> bool:
    return path.as_posix().startswith(ROOMS)


def test_no_two_modules_have_one_name() -> None:
    """But for the rooms, and for the conditions on the calendar, beside what they look at."""
    named: dict[str, list[Path]] = defaultdict(list)
    for path in FILES:
        if not in_a_room(path):
            named[path.stem].append(path)
    assert {name for name, paths in named.items() if len(paths) > 1} <= {"calendar"}


CODE = {str(path): (path,) for path in FILES if path.parts[0] != "parliaments"}


@together(CODE)
def test_a_module_is_read_in_one_sitting(path: Path) -> None:
    """The law may be as long as it is; code may not."""
    assert len((PACKAGE / path).read_text(encoding="utf-8").splitlines()) <= LONGEST


@together(CODE)
def test_no_name_of_an_act_or_an_organ_stands_in_code(path: Path) -> None:
    """The law is data: what an act is on the way of a bill is its role, and the program has no list of its own.

    Three ids of organs are words of the program too: the clock, the initiator of a bill, the parliament of a dossier.
    """
    words = {"clock", "initiator", "parliament"}
    names = {*PARLIAMENT.acts, *PARLIAMENT.organs} - words
    tree = ast.parse((PACKAGE / path).read_text(encoding="utf-8"))
    said = {part.value for part in ast.walk(tree) if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    assert said.isdisjoint(names)


def test_no_text_holds_the_marks_of_a_merge_that_was_not_finished() -> None:
    root = PACKAGE.parents[1]
    texts = [path for ending in ("md", "py", "po", "toml", "txt") for path in root.glob(f"*.{ending}")]
    for room in ("docs", "examples", "scripts", "src", "tests"):
        texts += [path for path in (root / room).rglob("*.*") if path.suffix in {".md", ".py", ".po", ".toml", ".txt"}]
    marks = ("<" * 7 + " ", ">" * 7 + " ")
    assert len(texts) > 500
    assert [
        str(path)
        for path in texts
        if any(line.startswith(marks) for line in path.read_text("utf-8", "replace").splitlines())
    ] == []
