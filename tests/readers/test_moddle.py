"""bpmn-moddle, which modellers of BPMN are built on, reads our BPMN without a warning."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lawflow import timetable
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import text
from lawflow.views.draw import draw

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = Path(__file__).parent / "moddle.mjs"


def test_every_procedure_is_read_whole(run: Callable[..., Any], module: Callable[[str], Path], tmp_path: Path) -> None:
    """No warning; every lane and every end by its Kazakh name; every element has its place on the diagram."""
    files = {}
    for procedure in (one for edition in timetable.editions() for one in edition.procedures):
        file = tmp_path / f"{procedure.id.replace('/', '-')}.bpmn"
        file.write_bytes(draw(procedure, "bpmn", lang="kk"))
        files[str(file)] = extract(procedure, "full")
    done = run(("node",), str(SCRIPT), str(module("bpmn-moddle")), *files)
    assert not done.returncode, done.stderr
    found = json.loads(done.stdout)
    for name, graph in files.items():
        assert found[name]["warnings"] == []
        assert found[name]["notDrawn"] == []
        assert set(found[name]["lanes"]) >= {text(lane.label, "kk") for lane in graph.lanes}
        ends = {text(node.label, "kk") for node in graph.nodes if not graph.leaving(node.id)}
        assert set(found[name]["ends"]) == ends
