"""Receipts: what another interpreter of the law makes of a thousand of them, and of a thousand with one value changed."""

from __future__ import annotations

import ast
import copy
import json
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from lawflow.cli.root import run
from lawflow.dossiers.stated import StatedAbsence
from lawflow.dossiers.world import World
from lawflow.law.steps import UNDETERMINED
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.bills import KINDS
from lawflow.passage.passage import Passage
from lawflow.reconstruction.worlds import calendar_in
from lawflow.views.objects.law import law_page
from lawflow.views.objects.receipt import receipt
from tests.proof.chance import bill_of, course, dossier_of, first_day
from tests.proof.sizes import many
from tests.readers import receipts
from tests.readers.receipts import CannotVerify, digest, faults

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act

READER = Path(receipts.__file__)
ROOT = Path(__file__).parents[2]
NUMBER, LONGEST = many(80, 1_000), 18
DAY = timedelta(days=1)
AWAY = World(imagined=True, absences=(StatedAbsence("majilis", date(2024, 3, 1), date(2024, 5, 15)),))


@cache
def law() -> tuple[dict[str, Any], dict[str, str]]:
    """Return the law as it leaves the program, and the hashes of its two parts."""
    page = json.loads(json.dumps(law_page()))
    return page, {part: digest(page[part]) for part in ("law", "calendar")}


def written(seed: int) -> dict[str, Any] | None:
    """Return the receipt of a lawful walk under one edition, as it leaves the program.

    One in four begins shortly before the Mäjilis is away, or while it is, some of them in a world that a record states.
    """
    rng = Random(seed)
    bill = bill_of(rng, PARLIAMENT, tuple(KINDS)[seed % len(KINDS)])
    world = AWAY if seed % 8 == 0 else World()
    absences = [(one.first_at_latest, one.last_at_earliest) for one in PARLIAMENT.calendar.absences if one.early]
    near, until = rng.choice(absences) if not world else (world.absences[0].first, world.absences[0].last)
    day = first_day(rng) if seed % 4 else near + rng.randrange(-30, (until - near).days) * DAY
    passage = Passage.start(bill, day, world=calendar_in(world, PARLIAMENT.calendar))
    acts: list[Act] = []
    for later, act in course(rng, passage, allowed=lambda one: one.state != UNDETERMINED and not one.crossed):
        if later.state == UNDETERMINED or later.crossed or len(acts) == LONGEST:
            break
        passage = later
        acts.append(act)
    told = {entry.act for entry in passage.journal}
    if not acts or any(act.act not in told for act in acts):
        return None  # a vote short by the default answer, which a later act shows to be carried, is told as what it then is
    dossier = attrs.evolve(dossier_of(bill, acts, seed), world=world)
    return json.loads(json.dumps(receipt(dossier, passage, passage.first, "0")))  # type: ignore[no-any-return]


@cache
def confirmed() -> list[dict[str, Any]]:
    """Return the receipts, a thousand on CI, that are confirmed; every one that can be verified is."""
    found: list[dict[str, Any]] = []
    seed = 0
    while len(found) < NUMBER:
        seed += 1
        one = written(seed)
        try:
            wrong = faults(one, *law()) if one is not None else ["no act"]
        except CannotVerify:
            continue
        if one is not None:
            assert not wrong, (seed, wrong)
            found.append(one)
    return found


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the places of the single values of an object."""
    if isinstance(value, dict):
        return [place for key, one in value.items() for place in places(one, (*path, key))]
    if isinstance(value, list):
        return [place for n, one in enumerate(value) for place in places(one, (*path, n))]
    return [path]


def changed(one: dict[str, Any], rng: Random) -> dict[str, Any]:
    """Return a receipt with one value of its result, or of what it rests on, changed, and its hash made anew."""
    false = copy.deepcopy(one)
    *path, last = rng.choice([*places(one["result"], ("result",)), ("law",), ("calendar",)])
    holder = false
    for key in path:
        holder = holder[key]
    holder[last] = otherwise(holder[last])
    false["hash"] = digest({key: value for key, value in false.items() if key != "hash"})
    return false


def otherwise(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if value is None:
        return "2024-02-29"
    return f"{value[:-1]}{'0' if value[-1] != '0' else '1'}"


def test_each_of_many_is_confirmed() -> None:
    assert len(confirmed()) == NUMBER
    assert sum(len(one["result"]["timeline"]) for one in confirmed()) > 5 * NUMBER


def test_bills_before_the_senate_alone_and_joined_referrals_are_among_them() -> None:
    timelines = [one["result"]["timeline"] for one in confirmed()]
    alone = [one for one, told in zip(confirmed(), timelines, strict=True) if any("alone" in act["to"] for act in told)]
    joined = [told for told in timelines if any(act["from"] == act["to"] and ".refer" in act["act"] for act in told)]
    assert len(alone) > NUMBER / 20
    assert any(one["input"]["world"]["absences"] for one in alone)
    assert len(joined) > NUMBER / 20


def test_each_of_many_with_one_value_changed_is_refused() -> None:
    rng = Random(20240229)
    passed = []
    for one in confirmed():
        false = changed(one, rng)
        try:
            if not faults(false, *law()):
                passed.append((one["result"], false["result"]))
        except (CannotVerify, ValueError):
            continue
    assert passed == []


def test_a_receipt_whose_hash_is_not_its_own_is_refused() -> None:
    false = {**confirmed()[0], "version": "1"}
    assert faults(false, *law()) == ["hash"]


def test_the_reader_imports_nothing_of_the_program_and_is_read_in_one_sitting() -> None:
    tree = ast.parse(READER.read_text(encoding="utf-8"))
    imported = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    imported += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert not any(name.startswith(("lawflow", "tests")) for name in imported)
    assert len(READER.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("command", ["simulate", "status"])
def test_a_receipt_is_asked_for_on_the_command_line(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    bill = str(ROOT / "examples/dossiers/kz-2024-mass-media.toml")
    assert run([command, bill, "--on", "2024-06-20", "--receipt"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == "lawflow.receipt/1"
    assert (found["law"], found["calendar"]) == (law()[1]["law"], law()[1]["calendar"])
    assert found["hash"] == digest({key: value for key, value in found.items() if key != "hash"})
    assert found["result"]["outcome"] == "signed"


def test_the_law_is_exported_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["editions", "--law"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert digest(found["law"]) == law()[1]["law"]
    assert [edition["id"] for edition in found["law"]["editions"]] == [p.name for p in PARLIAMENT.timetable]


def test_every_object_names_the_law_it_rests_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "A1", "--json"]) == 0
    one = json.loads(capsys.readouterr().out)["law"]
    assert run(["editions", "2023", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["law"] == one
    assert len(one) == 64
