"""Our BPMN, validated and run by SpiffWorkflow, an independent engine."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from collections import deque
from typing import TYPE_CHECKING, Any

import pytest
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser, BpmnValidator
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

from lawflow import timetable
from lawflow.views import draw
from lawflow.views.content.extract import extract

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph

NAMES = [procedure.id for edition in timetable.editions() for procedure in edition.procedures]
DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def loaded(name: str) -> Any:
    parser = BpmnParser(validator=BpmnValidator())
    source = draw.draw(timetable.procedure(name), "bpmn")
    parser.add_bpmn_io(io.BytesIO(source))
    return parser.get_spec(f"process_{name.replace('/', '_').replace('-', '_')}")


def ways(graph: Graph) -> dict[str, tuple[Edge, ...]]:
    """Return for each end the edges of a shortest way to it."""
    came: dict[str, tuple[Edge, ...]] = {graph.initial: ()}
    queue = deque([graph.initial])
    while queue:
        here = queue.popleft()
        for edge in graph.leaving(here):
            if edge.target not in came:
                came[edge.target] = (*came[here], edge)
                queue.append(edge.target)
    return {node.id: came[node.id] for node in graph.nodes if not graph.leaving(node.id)}


@pytest.mark.parametrize("name", NAMES)
def test_the_process_is_valid_and_runs_to_each_end(name: str) -> None:
    """SpiffWorkflow accepts the file, and a shortest way to every end completes the process there."""
    graph = extract(timetable.procedure(name), "full")
    spec = loaded(name)
    for end, way in ways(graph).items():
        workflow = BpmnWorkflow(spec)
        workflow.do_engine_steps()
        for edge in way:
            task = workflow.get_tasks(state=TaskState.READY, manual=True)[0]
            task.data["step"] = edge.id
            task.run()
            workflow.do_engine_steps()
        assert workflow.is_completed()
        ended = workflow.get_tasks(spec_name=f"end_{end.replace('-', '_')}")
        assert [task.state for task in ended] == [TaskState.COMPLETED]


def test_every_element_has_its_place_and_its_lane() -> None:
    """Shapes and edges have coordinates, and every stage stands in a lane."""
    root: Any = ET.fromstring(draw.draw(timetable.procedure("2023/law"), "bpmn"))  # noqa: S314 (our own output)
    process = root.find(f"{MODEL}process")
    nodes = {
        element.get("id")
        for element in process
        if element.tag in {f"{MODEL}{tag}" for tag in ("startEvent", "endEvent", "userTask", "exclusiveGateway")}
    }
    flows = {element.get("id") for element in process.findall(f"{MODEL}sequenceFlow")}
    shapes = {shape.get("bpmnElement") for shape in root.iter(f"{DI}BPMNShape")}
    drawn = {edge.get("bpmnElement") for edge in root.iter(f"{DI}BPMNEdge")}
    in_lanes = {ref.text for ref in root.iter(f"{MODEL}flowNodeRef")}
    assert nodes <= shapes
    assert flows == drawn
    assert nodes == in_lanes


@pytest.mark.parametrize("name", NAMES)
def test_a_law_adopted_is_in_the_hands_of_whoever_presents_it(name: str) -> None:
    """The Senate (art. 44(2) to 2022; Reglament of 2023 pts 32-10, 75, 75-2), since 2026 the Kurultai (art. 60(5)).

    Since 2023 Parliament presents an amendment (art. 44(2)), no text says by whom: it stands with the acts of Parliament.
    """
    root: Any = ET.fromstring(draw.draw(timetable.procedure(name), "bpmn", lang="en"))  # noqa: S314 (our own output)
    refs = {lane.get("name"): [ref.text for ref in lane] for lane in root.iter(f"{MODEL}lane")}
    holding = [lane for lane, stages in refs.items() if "stage_adopted" in stages]
    others = {"2026/constitutional-amendment": [], "2023/constitutional-amendment": ["Joint session"]}
    assert holding == others.get(name, ["Kurultai" if name.startswith("2026") else "Senate"])
