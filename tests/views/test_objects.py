"""The objects of the commands: one typed page a command, and every command prints what its page says."""

from __future__ import annotations

import ast
import json
import types
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

import click
import pytest

from lawflow.cli.root import COMMANDS, run
from lawflow.timetable import fingerprint
from tests.proof.forms import faults

ROOT = Path(__file__).parents[2]
BILL = str(ROOT / "examples/imagined/imagined-2023-senate-silent.toml")
STOPPED = str(ROOT / "examples/dossiers/kz-2024-vapes.toml")
CROSSING = str(ROOT / "examples/imagined/imagined-2022-2023-crossing.toml")
ASSUMED = ROOT / "examples/assumptions"
ASKED = {
    "editions": [
        ["editions"],
        ["editions", "--successions", "--chambers", "--left-out"],
        ["editions", "2026"],
        ["editions", "--chambers", "--on", "2022-09-16"],
    ],
    "show": [["show", "2012/law"], ["show", "2026/law"]],
    "simulate": [["simulate", file] for file in (BILL, STOPPED, CROSSING)],
    "status": [["status", file, "--on", "2024-03-20"] for file in (BILL, STOPPED, CROSSING)],
    "why": [["why", BILL, act, "--on", "2024-03-20"] for act in ("senate.approve", "president.sign", "kurultai.adopt")],
    "check-file": [["check-file", BILL, STOPPED, str(ROOT / "pyproject.toml"), "nowhere.toml"]],
    "acts": [["acts"], ["acts", "president.return", "--edition", "2023"]],
    "agenda": [["agenda", str(ROOT / "examples/imagined"), "--on", "2024-05-13", "--until", "2024-05-28"]],
    "audit": [["audit", BILL, STOPPED, CROSSING]],
    "dates": [["dates", BILL, "--on", "2024-03-20"], ["dates", "2023/law", "--to-be-law-by", "2024-06-03"]],
    "paths": [["paths", "2023/law", "--on", "2024-09-09"], ["paths", BILL, "--on", "2024-03-20", "--to", "signed"]],
    "forecast": [
        ["forecast", "2023/law", "--assume", f"{ASSUMED}/2023.toml", "--exact"],
        ["forecast", "law", "--editions", "2017,2026", "--assume", f"{ASSUMED}/veto.toml", "--reached", "returned"],
        ["forecast", BILL, "--on", "2024-03-20", "--assume", f"{ASSUMED}/2023.toml", "-n", "1000", "--calendar"],
        ["forecast", "law", "--editions", "2017,2023", "--assume", f"{ASSUMED}/veto.toml", "-n", "1e3"],
    ],
    "power": [
        ["power", "2023/law", "--on", "2024-09-09", "--at", "returned", "--can", "president,majilis=36"],
        ["power", "law", "--editions", "2017,2026"],
        ["power", BILL, "--on", "2024-03-20"],
    ],
    "compare": [["compare", "2017/law", "2023/law"], ["compare", "2023", "2026"]],
    "check": [
        ["check", "2026/constitutional-amendment", "--mutate"],
        ["check", "2026"],
        ["check", "2017", "--all", "--theorem", "the-silence-of-the-senate-adopts"],
    ],
    "questions": [["questions"], ["questions", "A1"]],
    "doctor": [["doctor"]],
}


def module(name: str) -> str:
    return name.replace("-", "_")


def page_of(name: str) -> Any:
    return getattr(import_module(f"lawflow.views.objects.{module(name)}"), f"{name.title().replace('-', '')}Page")


def prints_an_object(name: str) -> bool:
    command = import_module(f"lawflow.cli.{module(name)}").command
    return any(isinstance(option, click.Option) and "--json" in option.opts for option in command.params)


def misfits(value: Any, kind: Any, where: str = "") -> list[str]:
    """Return the places where a value of JSON is not of a kind; none if it fits."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is NotRequired:
        return misfits(value, inner[0], where)
    if origin in (Union, types.UnionType):
        return min((misfits(value, one, where) for one in inner), key=len)
    if is_typeddict(kind) and isinstance(value, dict):
        return misfits_of_page(value, kind, where)
    if origin is list and isinstance(value, list):
        return [found for n, one in enumerate(value) for found in misfits(one, inner[0], f"{where}[{n}]")]
    if origin is dict and isinstance(value, dict):
        return [found for key, one in value.items() for found in misfits(one, inner[1], f"{where}.{key}")]
    fits = value in inner if origin is Literal else type(value) is kind
    return [] if fits else [f"{where}: {value!r} is not {kind}"]


def misfits_of_page(value: dict[str, Any], kind: Any, where: str) -> list[str]:
    hints = get_type_hints(kind, include_extras=True)
    needed = {key for key in kind.__required_keys__ if get_origin(hints[key]) is not NotRequired}
    wrong = [f"{where}.{key}" for key in (needed - set(value)) | (set(value) - set(hints))]
    known = [(one, hints[key], f"{where}.{key}") for key, one in value.items() if key in hints]
    return wrong + [found for asked in known for found in misfits(*asked)]


WITH_OBJECT = [name for name in COMMANDS if prints_an_object(name)]


def test_every_command_with_an_object_is_asked_for_it() -> None:
    assert set(ASKED) == set(WITH_OBJECT)


@pytest.mark.parametrize("name", WITH_OBJECT)
def test_every_command_prints_its_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The object has the keys and the types of the page, fits the schema shipped, and names it after the command."""
    for arguments in ASKED[name]:
        run([*arguments, "--json"])
        found = json.loads(capsys.readouterr().out)
        for one in found if isinstance(found, list) else [found]:
            assert one["schema"] == f"lawflow.{name}/1"
            assert list(faults(name, one)) == []
            assert one.pop("law") == fingerprint()
            assert misfits(one, page_of(name)) == []


@pytest.mark.parametrize("arguments", [["2023/law"], ["--dossier", BILL], ["--compare", "2017/law", "2023/law"]])
def test_a_picture_as_json_is_a_page_too(arguments: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run(["draw", *arguments, "--format", "json"])
    assert misfits(json.loads(capfdbinary.readouterr().out), page_of("draw")) == []


@pytest.mark.parametrize("path", sorted((ROOT / "src/lawflow/cli").glob("*.py")), ids=lambda path: path.stem)
def test_the_command_line_builds_no_object(path: Path) -> None:
    """No schema is named in `cli`: what is printed as JSON comes from `views/objects`."""
    words = {node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)}
    assert not any(isinstance(word, str) and word.startswith("lawflow.") and word.endswith("/1") for word in words)
