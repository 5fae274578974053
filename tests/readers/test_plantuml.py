"""PlantUML parses what we write for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.views.content.extract import extract
from lawflow.views.draw import draw
from tests.proof.sizes import FULL, PROCEDURES, WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLANTUML = ("plantuml",)
CHECK = ("-charset", "UTF-8", "-checkonly")
"""Without `-failfast2`, which draws each picture in full after all."""


def test_every_procedure_is_parsed(run: Callable[..., Any], tmp_path: Path) -> None:
    """In Kazakh, and on CI in every edition and level of detail; and the check does refuse what is broken."""
    for procedure in PROCEDURES if FULL else map(timetable.procedure, (f"{edition}/law" for edition in WHOLE)):
        for detail in ("overview", "steps", "full") if FULL else ("steps",):
            written = draw(procedure, "puml", lang="kk", detail=detail)
            (tmp_path / f"{procedure.id.replace('/', '-')}-{detail}.puml").write_bytes(written)
    done = run(PLANTUML, *CHECK, str(tmp_path / "*.puml"))
    assert not done.returncode, done.stderr[-2000:]
    *begun, end = draw(timetable.procedure("2023/law"), "puml").decode().splitlines()
    (tmp_path / "broken.puml").write_text("\n".join((*begun, "A -->", end)))
    assert run(PLANTUML, *CHECK, str(tmp_path / "*.puml")).returncode


@pytest.mark.parametrize("name", ["2017/law", "2023/law", "2026/constitutional-law"])
def test_it_sees_every_stage(run: Callable[..., Any], name: str) -> None:
    """As many entities as there are stages, and the signs of beginning and end."""
    procedure = timetable.procedure(name)
    done = run(PLANTUML, "-charset", "UTF-8", "-syntax", stdin=draw(procedure, "puml").decode())
    assert done.stdout.splitlines()[:2] == ["STATE", f"({len(extract(procedure).nodes) + 2} entities)"]
