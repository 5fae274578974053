"""A system Graphviz draws what the renderer that pip installs draws, and PDF besides."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.views import draw
from lawflow.views.formats import render

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = re.compile(r'<text [^>]*x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</text>')
POINTS = 72 / 25.4


@pytest.fixture(autouse=True)
def installed(run: Callable[..., Any]) -> None:
    """Skip where there is no system Graphviz."""
    run(("dot",), "-V")


@pytest.mark.parametrize("lang", ["kk", "en"])
def test_a_pdf_is_one_page_of_a4_on_its_side(lang: str) -> None:
    pdf = draw.draw(timetable.procedure("2023/law"), "pdf", lang=lang)
    assert pdf.startswith(b"%PDF")
    (box,) = set(re.findall(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", pdf))
    assert [float(side) for side in box] == pytest.approx([297 * POINTS, 210 * POINTS], abs=2)


@pytest.mark.parametrize("name", ["2023/law", "2026/constitutional-amendment", "1995/law"])
def test_both_renderers_set_every_text_at_the_same_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a point: the places are ours, and no renderer may move them."""
    law = timetable.procedure(name)
    drawn = []
    for system in (render.system_dot(), None):
        monkeypatch.setattr(render, "system_dot", lambda found=system: found)
        draw.picture_of.cache_clear()
        drawn.append(TEXT.findall(draw.draw(law, "svg", lang="ru").decode()))
    ours, theirs = ([(said, float(x), float(y)) for x, y, said in found] for found in drawn)
    assert Counter(said for said, *_ in ours) == Counter(said for said, *_ in theirs)
    far = [one for one in ours if not any(_near(one, other) for other in theirs)]
    assert far == []


def _near(one: tuple[str, float, float], other: tuple[str, float, float]) -> bool:
    return one[0] == other[0] and abs(one[1] - other[1]) < 1.5 and abs(one[2] - other[2]) < 1.5
