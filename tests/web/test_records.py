"""The pages read a record as Python does: every dossier of the examples, and what TOML can be written in besides."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
import tomli_w

from lawflow import timetable
from tests.proof.sizes import many

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Reader = Callable[[Sequence[str]], list[object]]

HERE = Path(__file__).parent
SCRIPT = Path(timetable.__file__).parent / "web" / "assets" / "record.js"
EXAMPLES = sorted((HERE.parents[1] / "examples").rglob("*.toml"))
WRITTEN = (
    'a = "x\\u04b1\\t\\"y\\"" # ұ\nb = \'C:\\n\'\r\n"k.v".c = [1, 2.5,\n  -3, # three\n]\n',
    'a = """\nTwo "quoted"\nlines \\\n   joined"""\nb = \'\'\'\nit\'s\'\'\'\nc = """x"y""""\n',
    "day = 2024-02-05\nfar = 1_000\nodd = 6.5e3\nyes = true\nno = false\n",
    "[world.seats]\nmajilis = 97\n[[acts]]\nact = 'a'\nvotes = { majilis = { for = 80 }, s.for = 1 }\n[[acts]]\n[acts.says]\nx = []\n",
    "",
    "# nothing\n\n",
)
BROKEN = (
    "a",
    "a =",
    "a = 1 2",
    "a = 1\na = 2",
    "[a",
    '"',
    "a = [1",
    "a = {b = 1",
    "[[a]]x = 1",
    'a = "\\q"',
    "a = 1\n[[a]]",
)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Return what reads texts as a page does."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    file = tmp_path_factory.mktemp("records") / "texts.json"

    def read(texts: Sequence[str]) -> list[object]:
        file.write_text(json.dumps(texts), encoding="utf-8")
        command = [node, str(HERE / "records.mjs"), str(SCRIPT), str(file)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)  # noqa: S603 (looked up)
        found: list[object] = json.loads(done.stdout)
        return found

    return read


def as_read(text: str) -> object:
    """Return what Python reads, its days as texts."""
    return json.loads(json.dumps(tomllib.loads(text), default=str))


def test_every_example_is_read_as_python_reads_it(reader: Reader) -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    found = reader(texts)
    assert [path.name for path, text, one in zip(EXAMPLES, texts, found, strict=True) if one != as_read(text)] == []


def test_whatever_is_written_as_toml_is_read_as_python_reads_it(reader: Reader) -> None:
    chance = Random(16)
    texts = [*WRITTEN, *(tomli_w.dumps(table(chance, 3)) for _ in range(many(200, 2_000)))]
    for text, found in zip(texts, reader(texts), strict=True):
        assert found == as_read(text), text


def test_what_is_no_record_is_not_guessed(reader: Reader) -> None:
    for text in BROKEN:
        with pytest.raises(tomllib.TOMLDecodeError):
            tomllib.loads(text)
    assert reader(BROKEN) == [None] * len(BROKEN)


def table(chance: Random, deep: int) -> dict[str, object]:
    """Return a table at random."""
    return {text(chance) or "-": thing(chance, deep) for _ in range(chance.randrange(5))}


def thing(chance: Random, deep: int) -> object:
    plain = (
        chance.randrange(-99, 99_999),
        chance.random() < 0.5,
        text(chance),
        date(2024, chance.randrange(1, 13), 5),
        0.25,
    )
    if deep and chance.random() < 0.5:
        within = [
            table(chance, deep - 1) if chance.random() < 0.5 else thing(chance, deep - 1)
            for _ in range(chance.randrange(4))
        ]
        return chance.choice(
            (within, table(chance, deep - 1), [table(chance, deep - 1) for _ in range(chance.randrange(4))])
        )
    return chance.choice(plain)


def text(chance: Random) -> str:
    return "".join(chance.choice("ab9-_. \"'\\\n\t#=[]{},ұә☃\x7f\x01") for _ in range(chance.randrange(8)))
