"""The writers: one plain graph, many formats, the same bytes every time."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from lawflow import timetable
from lawflow.errors import UnknownNameError
from lawflow.views import draw
from lawflow.views.content.extract import extract
from lawflow.views.formats import text

NAMES = [procedure.id for edition in timetable.editions() for procedure in edition.procedures]
TEXTS: tuple[draw.Format, ...] = ("dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt")
SVG = "{http://www.w3.org/2000/svg}"


def parsed(source: str) -> Any:
    return ET.fromstring(source)  # noqa: S314 (our own output)


def drawn(name: str, fmt: draw.Format, **rest: Any) -> str:
    return draw.draw(timetable.procedure(name), fmt, **rest).decode()


@pytest.mark.parametrize("fmt", TEXTS)
@pytest.mark.parametrize("lang", ["kk", "ru", "en", "all"])
def test_two_runs_give_the_same_bytes(fmt: draw.Format, lang: str) -> None:
    first = drawn("2023/law", fmt, lang=lang)
    draw.picture_of.cache_clear()
    extract.cache_clear()
    assert drawn("2023/law", fmt, lang=lang) == first


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("detail", ["overview", "steps", "full"])
def test_the_words_read_back_tell_the_same_graph(name: str, detail: str) -> None:
    """What a screen reader reads has every stage and every step of the picture, and no other."""
    graph = extract(timetable.procedure(name), detail)
    stages, steps = text.read(text.equivalent(graph, "kk"))
    assert stages == {node.id for node in graph.nodes}
    assert sorted(steps) == sorted((edge.source, edge.target, edge.lapse) for edge in graph.edges)


@pytest.mark.parametrize("name", NAMES)
def test_mermaid_and_plantuml_have_an_arrow_for_every_edge(name: str) -> None:
    edges = extract(timetable.procedure(name)).edges
    assert len(re.findall(r"-->\||-\.->\|", drawn(name, "mmd"))) == len(edges)
    assert len(re.findall(r"^\w+ (?:-->|-\[dashed\]->) \w+ : ", drawn(name, "puml"), re.MULTILINE)) == len(edges)


@pytest.mark.parametrize("name", NAMES)
def test_the_table_has_a_row_for_every_step_in_force(name: str) -> None:
    rows = [row for row in drawn(name, "md", lang="ru").splitlines() if row.startswith("| ")]
    assert len(rows) - 2 == len(extract(timetable.procedure(name), "full").edges)


def test_json_has_ids_and_labels_in_three_languages() -> None:
    found = json.loads(drawn("2023/law", "json"))
    assert found["schema"] == "lawflow.graph/1"
    assert found["nodes"][0]["id"] == "draft"
    assert set(found["nodes"][0]["label"]) == {"kk", "ru", "en"}


def test_the_svg_says_in_words_what_it_shows() -> None:
    root = parsed(drawn("2017/law", "svg", lang="kk"))
    assert root.find(f"{SVG}title").text.startswith("Заңды қабылдау")
    assert text.read(root.find(f"{SVG}desc").text)[0] == {
        node.id for node in extract(timetable.procedure("2017/law")).nodes
    }


def test_lapses_of_time_are_dashed_in_the_svg() -> None:
    root = parsed(drawn("2023/law", "svg"))
    step = next(one for one in root.iter(f"{SVG}g") if re.match("step-.*clock.senate-silent", one.get("id", "")))
    assert step.find(f"{SVG}path").get("stroke-dasharray")


def test_every_stage_is_in_the_picture_and_every_step_in_its_source() -> None:
    graph = extract(timetable.procedure("2023/law"))
    source = drawn("2023/law", "dot")
    assert all(
        f'"{node.id}" [' in source or f"\t{node.id} [" in source or f'"{node.id}" [' in source for node in graph.nodes
    )
    assert len(re.findall(r'id="step-', source)) == len(graph.edges)


def test_an_unknown_format_or_language_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="svg"):
        drawn("2023/law", "svgg")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(UnknownNameError, match="kk"):
        drawn("2023/law", "svg", lang="kz")


def test_dark_pictures_differ_in_colour_only() -> None:
    light, dark = drawn("2023/law", "dot"), drawn("2023/law", "dot", dark=True)
    assert light != dark
    assert re.sub(r"#[0-9a-f]{6}", "", light) == re.sub(r"#[0-9a-f]{6}", "", dark)
