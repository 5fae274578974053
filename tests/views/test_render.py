"""What draws: SVG nothing but this package, PNG and PDF a library each, a Graphviz by choice, whole or not at all."""

from __future__ import annotations

import re
import stat
import struct
import sys
import zlib
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.errors import NoRendererError, UnknownNameError
from lawflow.views import draw
from lawflow.views.formats import pdf, png, render
from lawflow.views.plan.picture import Picture

if TYPE_CHECKING:
    from pathlib import Path

    from lawflow.views.content.graph import Detail

SVG = "http://www.w3.org/2000/svg"
LAW = timetable.procedure("2023/law")
BROKEN = {
    "fails": ("echo no good >&2; exit 1", "no good"),
    "prints half a picture and dies": ("echo '<?xml version=\"1.0\"?><svg>'; exit 3", "exit code 3"),
    "prints half a picture": ("echo '<?xml version=\"1.0\"?><svg>'", "no whole svg"),
    "prints garbage": ("echo garbage", "no whole svg"),
    "prints nothing": ("true", "no whole svg"),
}


@pytest.fixture
def dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that is found where a ``dot`` is looked for."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return program(tmp_path / "dot", "true")


def program(path: Path, body: str, head: str = "#!/bin/sh") -> Path:
    path.write_text(f"{head}\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def dots(content: bytes) -> tuple[int, int, bytes]:
    """Return width and height of a PNG of four bytes a dot, and the bytes of its rows as they are packed."""
    wide, tall, depth, kind = struct.unpack(">IIBB", content[16:26])
    assert (depth, kind) == (8, 6)
    at, packed = 8, b""
    while at < len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        packed += content[at + 8 : at + 8 + size] if content[at + 4 : at + 8] == b"IDAT" else b""
        at += size + 12
    return wide, tall, zlib.decompress(packed)


def sheet(content: bytes) -> list[int]:
    """Return width and height of the only page of a PDF, in points."""
    assert content.startswith(b"%PDF")
    (box,) = re.findall(rb"/MediaBox ?\[([^]]*)\]", content)
    return [round(float(side)) for side in box.split()[2:]]


# -- by ourselves -------------------------------------------------------------------------------


def test_svg_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        pytest.fail("a process was started")

    monkeypatch.setattr("subprocess.Popen", forbidden)
    draw.picture_of.cache_clear()
    assert draw.draw(LAW, "svg").startswith(b"<?xml")


@pytest.mark.parametrize("fmt", ["svg", "png", "pdf"])
def test_a_picture_is_the_same_bytes_every_time(fmt: draw.Format) -> None:
    drawn = []
    for _ in range(2):
        draw.picture_of.cache_clear()
        drawn.append(draw.draw(LAW, fmt, lang="kk", detail="overview"))
    assert drawn[0] == drawn[1]


# -- png ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("face", ["", 'font-weight="bold"', 'font-style="italic"'])
def test_a_png_has_the_ink_of_its_letters(face: str) -> None:
    """Without font files the library drops every letter and says nothing."""
    seen = set()
    for letter in "ӘҒҚҢӨҰҮҺІ≥№→":
        words = f'<text x="5" y="40" font-size="40" font-family="Arimo" {face}>{letter}</text>'
        wide, tall, drawn = dots(png.png(f'<svg xmlns="{SVG}" width="60" height="60">{words}</svg>', 60, 60))
        assert (wide, tall) == (80, 80)
        assert len(drawn) - drawn.count(0) > 60, letter
        seen.add(drawn)
    assert len(seen) == 12, "two letters look alike: a box stands for them"


def test_a_huge_picture_is_drawn_with_fewer_dots_an_inch() -> None:
    """A title of a million letters is a poster of hundreds of square metres, and no machine holds that."""
    wide, tall, _ = dots(png.png(f'<svg xmlns="{SVG}" width="60000" height="40000"/>', 60000, 40000))
    assert wide * tall <= 40_100_000
    assert wide / tall == pytest.approx(1.5, rel=0.01)


# -- pdf ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("detail", "page"), [("overview", [842, 595]), ("steps", [1684, 1191])])
def test_a_pdf_is_the_smallest_page_on_which_small_letters_have_six_points(detail: Detail, page: list[int]) -> None:
    draw.picture_of.cache_clear()
    assert sheet(draw.draw(LAW, "pdf", lang="kk", detail=detail)) == page


def test_a_tall_picture_gets_a_page_that_stands() -> None:
    across, down = pdf.page(400, 900)
    assert across < down


# -- what is not installed ----------------------------------------------------------------------


@pytest.mark.parametrize(("fmt", "library", "advice"), [
    ("png", "resvg_py", "pip install resvg-py"),
    ("pdf", "typst", r"pip install 'lawflow\[pdf\]'"),
])  # fmt: skip
def test_a_library_that_is_missing_is_named_with_what_works_without_it(
    fmt: draw.Format, library: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    draw.picture_of.cache_clear()
    with pytest.raises(NoRendererError, match=advice) as told:
        draw.draw(LAW, fmt)
    assert "svg" in str(told.value)
    assert draw.draw(LAW, "svg").startswith(b"<?xml")


# -- a Graphviz by choice -----------------------------------------------------------------------


@pytest.mark.parametrize("what", BROKEN)
def test_a_graphviz_that_draws_no_whole_picture_is_told_and_gives_none(what: str, dot: Path) -> None:
    body, said = BROKEN[what]
    program(dot, body)
    with pytest.raises(NoRendererError, match=said) as told:
        draw.draw(LAW, "svg", renderer="graphviz")
    assert str(dot) in str(told.value)
    assert "leave --renderer out" in str(told.value)


def test_a_graphviz_that_hangs_is_ended(dot: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(dot, "exec sleep 60")
    monkeypatch.setattr(render, "_DRAWING", 0.2)
    monkeypatch.setattr(render, "_ASKING", 0.2)
    with pytest.raises(NoRendererError, match="gave no picture in"):
        draw.draw(LAW, "svg", renderer="graphviz")
    assert render.version() == f"does not work: {dot}"


def test_a_file_that_is_no_program_is_told(dot: Path) -> None:
    program(dot, "", head="#!/nowhere/at/all")
    with pytest.raises(NoRendererError, match="does not start"):
        draw.draw(LAW, "png", renderer="graphviz")
    assert "does not work" in str(render.version())


def test_a_broken_graphviz_is_nothing_to_a_picture_drawn_by_ourselves(dot: Path) -> None:
    program(dot, "echo garbage; exit 1")
    draw.picture_of.cache_clear()
    assert draw.draw(LAW, "svg").rstrip().endswith(b"</svg>")


def test_a_program_beside_the_files_at_hand_is_not_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems look into the working directory first, where a downloaded dossier may have brought a program."""
    program(tmp_path / "dot", "echo ran")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", ".")
    assert render.program() is None
    assert render.version() is None
    with pytest.raises(NoRendererError, match="no Graphviz"):
        draw.draw(LAW, "svg", renderer="graphviz")


def test_an_unknown_renderer_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="lawflow, graphviz"):
        draw.draw(LAW, "svg", renderer="grafviz")  # type: ignore[arg-type]  # that is the point


def test_a_picture_knows_no_renderer() -> None:
    """What is placed does not depend on what draws it."""
    assert "renderer" not in Picture.__annotations__
