"""A passage changes by its verbs alone: nobody else writes to what it holds."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import lawflow
from lawflow import Act, Bill, Passage, RefusedError, When
from lawflow.passage.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(lawflow.__file__).parent
FIELDS = {field.name for field in attrs.fields(Progress)}
HELD = {"answers", "memory", "selected", "seats"}
CHANGES = {"update", "pop", "clear", "setdefault", "popitem"}
ENGINE = "passage/machine.py: model.state"
"""The engine alone moves a bill from stage to stage."""


def writes(tree: ast.AST) -> Iterator[str]:
    """Yield every write to a field of something that is not the writer itself."""
    for part in ast.walk(tree):
        match part:
            case ast.Assign(targets=targets):
                told = [inner for target in targets for inner in ast.walk(target)]
            case ast.AugAssign(target=changed) | ast.AnnAssign(target=changed):
                told = [changed]
            case ast.Call(func=ast.Attribute(value=ast.Attribute() as held, attr=attr)) if attr in CHANGES:
                told = [held] if held.attr in HELD else []
            case _:
                continue
        for target in told:
            written = target.value if isinstance(target, ast.Subscript) else target
            if isinstance(written, ast.Attribute) and written.attr in FIELDS and ast.unparse(written.value) != "self":
                yield ast.unparse(written)


def test_nothing_but_its_own_verbs_changes_a_passage() -> None:
    """No module writes to a field of a passage but the one that holds it; the engine sets the stage."""
    found = {
        f"{path.relative_to(SOURCE).as_posix()}: {write}"
        for path in SOURCE.rglob("*.py")
        for write in writes(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == {ENGINE}


def held(passage: Passage) -> dict[str, object]:
    """Return all that a passage holds, as it is now."""
    copy = passage.copy()
    return {name: getattr(copy, name) for name in FIELDS}


@pytest.mark.parametrize(
    "act",
    [
        "majilis.adopt",
        "president.sign",
        "clock.senate-silent",
        "initiator.change-kind",
        "kurultai.adopt",
        "no.such-act",
    ],
)
def test_a_refused_act_changes_nothing_at_all(act: str) -> None:
    """Every field of a passage is what it was before an act that the law does not allow."""
    passage = Passage.start(Bill("law"), date(2022, 12, 1))
    before = held(passage)
    with pytest.raises(RefusedError):
        passage.apply(Act(act, When.day(date(2023, 2, 1))))
    assert held(passage) == before


def test_a_copy_goes_its_own_way() -> None:
    """What a copy answers, remembers and takes is not seen by the passage it was made from."""
    passage = Passage.start(Bill("law"), date(2023, 2, 1))
    before = held(passage)
    copy = passage.copy()
    copy.answer("A7", "a")
    copy.select("A7")
    copy.remember({"wording": True})
    copy.apply(Act("initiator.introduce", When.day(date(2023, 2, 1))))
    assert held(passage) == before
    assert (copy.answers, copy.selected, copy.memory["wording"]) == ({"A7": "a"}, {"A7": "a"}, True)


def test_a_bill_afresh_keeps_its_rules_and_loses_its_past() -> None:
    """The same bill before anything was done stands under the same procedure, with nothing behind it."""
    passage = Passage.start(Bill("law"), date(2023, 2, 1))
    passage.apply(Act("initiator.introduce", When.day(date(2023, 2, 1))))
    fresh = passage.afresh()
    assert (fresh.state, fresh.journal, fresh.running, fresh.memory) == (passage.procedure.initial, (), (), {})
    assert (fresh.procedure, fresh.first) == (passage.procedure, passage.first)
