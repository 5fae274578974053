"""Our SVG as readers get it: every text in its box, everything named, every id once, every link leads somewhere."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.views import draw, gallery
from lawflow.views.content.extract import extract

if TYPE_CHECKING:
    from collections.abc import Iterator

DRAWINGS = {drawing.file: drawing for drawing in gallery.drawings()}
NAMES = [procedure.id for edition in timetable.editions() for procedure in edition.procedures]
SVG = "{http://www.w3.org/2000/svg}"
Box = tuple[float, float, float, float]


@lru_cache(maxsize=4)
def drawn(file: str) -> Any:
    """Return the root of a picture of the gallery."""
    return parsed(next(said for name, said in DRAWINGS[file].texts() if name.endswith(".svg")))


def parsed(source: str) -> Any:
    return ET.fromstring(source)  # noqa: S314 (our own output)


def cards(root: Any) -> Iterator[tuple[Any, Box]]:
    """Yield the group of every card with its left, top, right and bottom."""
    for group in root.iter(f"{SVG}g"):
        if group.get("id", "").startswith("stage-"):
            sides = [float(group.find(f"{SVG}rect").get(side)) for side in ("x", "y", "width", "height")]
            yield group, (sides[0], sides[1], sides[0] + sides[2], sides[1] + sides[3])


def texts(root: Any) -> Iterator[tuple[Any, Box]]:
    """Yield every text with its left, top, right and bottom, by the width that it is given."""
    for one in root.iter(f"{SVG}text"):
        x, y, size = float(one.get("x")), float(one.get("y")), float(one.get("font-size", "10"))
        yield one, (x, y - 0.75 * size, x + float(one.get("textLength", 0)), y + 0.22 * size)


def outside(root: Any) -> list[str]:
    """Return the texts that reach beyond the page, or beyond the card that they belong to."""
    page = (0.0, 0.0, float(root.get("width")), float(root.get("height")))
    beyond = [one.text for one, box in texts(root) if not inside(box, page)]
    for group, card in cards(root):
        beyond += [one.text for one, box in texts(group) if not inside(box, card)]
    return beyond


def inside(text: Box, box: Box) -> bool:
    return text[0] >= box[0] and text[2] <= box[2] + 0.5 and text[1] >= box[1] and text[3] <= box[3] + 0.5


@pytest.mark.parametrize("file", DRAWINGS)
def test_no_text_reaches_beyond_its_box(file: str) -> None:
    root = drawn(file)
    assert len(list(cards(root))) >= 2
    assert len(list(texts(root))) > 20
    assert outside(root) == []


def test_a_text_that_is_too_wide_would_be_found() -> None:
    """The measure can fail: the same picture with one text of a card made wider."""
    source = next(said for name, said in DRAWINGS["2023-law.kk"].texts())
    card = source.index('id="stage')
    wider = source[:card] + re.sub(r'textLength="[\d.]+"', 'textLength="900"', source[card:], count=1)
    assert len(outside(parsed(wider))) == 1


@pytest.mark.parametrize("name", NAMES)
def test_no_id_is_borne_twice_and_every_link_leads_to_one(name: str) -> None:
    """Also in full, where two steps of one act between the same stages differ by the answer under which they hold."""
    law = timetable.procedure(name)
    for detail in ("overview", "steps", "full"):
        root = parsed(draw.draw(law, "svg", lang="kk", detail=detail).decode())
        ids = Counter(one.get("id") for one in root.iter() if one.get("id"))
        assert max(ids.values()) == 1
        links = [one.get("href") for one in root.iter(f"{SVG}a")]
        assert links
        assert {link.removeprefix("#") for link in links} <= set(ids)


def test_two_pictures_side_by_side_share_no_id() -> None:
    before, after = timetable.procedure("2017/law"), timetable.procedure("2023/law")
    root = parsed(draw.draw_comparison(before, after, "svg", overlaid=False).decode())
    ids = Counter(one.get("id") for one in root.iter() if one.get("id"))
    assert max(ids.values()) == 1
    assert {"stage-0.draft", "stage-1.draft"} <= set(ids)


def test_stages_and_steps_have_names_and_kinds_that_a_page_can_use() -> None:
    root = drawn("2023-law.en")
    assert root.get("role") == "graphics-document"
    graph = extract(timetable.procedure("2023/law"))
    labels = {group.get("id"): group.find(f"{SVG}title").text for group, _ in cards(root)}
    assert labels == {f"stage-{name[6:]}": graph.node(name[6:]).label.en for name in labels}
    steps = [one for one in root.iter(f"{SVG}g") if one.get("id", "").startswith("step-")]
    assert len(steps) > 40
    assert all(one.find(f"{SVG}title").text for one in steps)
    assert {one.get("class") for one in steps} == {"step", "step lapse"}


def test_a_link_leads_to_the_stage_that_the_row_names() -> None:
    root = drawn("2023-law.en")
    links = {one.find(f"{SVG}g").get("id"): one.get("href") for one in root.iter(f"{SVG}a")}
    assert links["way-draft_initiator.introduce_submitted"] == "#stage-submitted"
    assert "#text-question-A8" in links.values()


def test_what_a_title_holds_is_text() -> None:
    from lawflow.law.bills import Bill  # noqa: PLC0415 (for one test)
    from lawflow.law.labels import Label  # noqa: PLC0415
    from lawflow.passage.passage import Passage  # noqa: PLC0415

    passage = Passage.start(Bill("law"), timetable.edition("2023").starts)
    title = "a\x0b </title><script>alert(1)</script> & ]]> \x1b[2J"
    svg = draw.draw(passage.procedure, "svg", passage=passage, name=Label.same(title)).decode()
    root = parsed(svg)
    assert not list(root.iter(f"{SVG}script"))
    assert root.find(f"{SVG}title").text.startswith("a </title><script>alert(1)</script> & ]]> [2J")
