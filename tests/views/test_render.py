"""Which program draws, and what is said where none can."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from lawflow import timetable
from lawflow.errors import NoRendererError
from lawflow.views import draw
from lawflow.views.formats import render

LAW = timetable.procedure("2023/law")


@pytest.fixture
def no_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "system_dot", lambda: None)


@pytest.fixture
def nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "system_dot", lambda: None)
    monkeypatch.setattr(render, "pip_dot", lambda: None)
    draw.picture_of.cache_clear()


def test_the_pip_renderer_is_found_beside_the_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked for in the scripts folder first, so an environment that is not active works too."""
    monkeypatch.setenv("PATH", "")
    found = render.pip_dot()
    assert found is not None
    assert Path(found).parent == Path(sys.executable).parent


@pytest.mark.usefixtures("no_system")
def test_svg_and_png_are_drawn_without_a_system_graphviz() -> None:
    draw.picture_of.cache_clear()
    assert draw.draw(LAW, "svg").startswith(b"<?xml")
    assert draw.draw(LAW, "png").startswith(b"\x89PNG")


@pytest.mark.usefixtures("no_system")
def test_pdf_without_a_system_graphviz_names_svg_and_png() -> None:
    draw.picture_of.cache_clear()
    with pytest.raises(NoRendererError, match=r"svg, png"):
        draw.draw(LAW, "pdf")


@pytest.mark.usefixtures("nothing")
def test_without_any_renderer_the_text_formats_are_named_and_work() -> None:
    for fmt in ("svg", "png", "pdf"):
        with pytest.raises(NoRendererError, match="dot, mmd, puml, scxml, bpmn, json, md, txt"):
            draw.draw(LAW, fmt)
    for fmt in render.TEXT_FORMATS:
        assert draw.draw(LAW, fmt)
    assert render.renderer() is None


@pytest.mark.usefixtures("no_system")
def test_the_doctor_is_told_name_version_and_path() -> None:
    assert "graphviz-pure" in (render.renderer() or "")


def test_the_pip_renderer_accepts_every_label_without_complaint() -> None:
    """The source holds nothing that the renderer calls an error."""
    source = draw.draw(LAW, "dot", lang="kk")
    done = subprocess.run(  # noqa: S603 (a path that we looked up)
        [str(render.pip_dot()), "-Tsvg"], input=source, capture_output=True, check=True
    )
    assert b"rror" not in done.stderr


def test_a_renderer_that_draws_nothing_is_our_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A program that fails is an error with what it said, not an empty picture."""
    broken = tmp_path / "dot"
    broken.write_text("#!/bin/sh\necho no good >&2\nexit 1\n")
    broken.chmod(broken.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(render.RenderingError, match="no good"):
        render.render("digraph {}", "svg")


def test_letters_shrink_where_no_font_of_the_right_width_is_found() -> None:
    """With a wider font than Arimo the letters of PNG and PDF are set smaller, so that they keep to their boxes."""
    assert render.smaller('<FONT POINT-SIZE="10"> fontsize=12') == '<FONT POINT-SIZE="8"> fontsize="9"'
