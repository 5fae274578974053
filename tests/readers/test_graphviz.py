"""A system Graphviz draws from our DOT what we draw ourselves."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.views import draw
from lawflow.views.formats import render

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = re.compile(r'<text [^>]*x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</text>')


@pytest.fixture(autouse=True)
def installed(run: Callable[..., Any]) -> None:
    """Skip where there is no system Graphviz."""
    run(("dot",), "-V")


@pytest.mark.parametrize(("fmt", "head"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_it_draws_by_choice(fmt: draw.Format, head: bytes) -> None:
    law = timetable.procedure("2023/law")
    assert draw.draw(law, fmt, lang="kk", renderer="graphviz").startswith(head)
    assert "graphviz version" in str(render.version())


@pytest.mark.parametrize("name", ["2023/law", "2026/constitutional-amendment", "1995/law"])
def test_graphviz_and_we_set_every_text_at_the_same_place(name: str) -> None:
    """To two points: the DOT says the same places as the SVG."""
    law = timetable.procedure(name)
    ours = _texts(draw.draw(law, "svg", lang="ru"))
    theirs = _texts(draw.draw(law, "svg", lang="ru", renderer="graphviz"))
    tall = max(y for _, _, y in ours) - max(y for _, _, y in theirs)
    assert Counter(said for said, *_ in ours) == Counter(said for said, *_ in theirs)
    far = [one for one in ours if not any(_near(one, (said, x, y + tall)) for said, x, y in theirs)]
    assert far == []


def _texts(svg: bytes) -> list[tuple[str, float, float]]:
    found = ((unescape(said).strip(), x, y) for x, y, said in TEXT.findall(svg.decode()))
    return [(said, float(x), float(y)) for said, x, y in found if said and said != "?"]


def _near(one: tuple[str, float, float], other: tuple[str, float, float]) -> bool:
    return one[0] == other[0] and abs(one[1] - other[1]) < 2 and abs(one[2] - other[2]) < 2
