"""The gallery in ``diagrams/`` is fresh."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lawflow.views import gallery
from lawflow.views.formats.dot import dot

FOLDER = Path(__file__).parents[2] / "diagrams"
ADVICE = "stale: run `python -m lawflow.views.gallery diagrams`"
DRAWINGS = list(gallery.drawings())


@pytest.fixture(scope="module")
def hashes() -> dict[str, str]:
    found: dict[str, str] = json.loads((FOLDER / gallery.HASHES).read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.file)
def test_every_picture_is_fresh(drawing: gallery.Drawing, hashes: dict[str, str]) -> None:
    """The SVG was drawn from what would be drawn today, and the committed DOT is that source."""
    source = dot(drawing.picture())
    assert hashes.get(drawing.file) == gallery.fingerprint(drawing, source), ADVICE
    assert (FOLDER / f"{drawing.file}.svg").is_file(), ADVICE
    if drawing.lang == "en":
        assert (FOLDER / f"{drawing.file}.dot").read_text(encoding="utf-8") == source, ADVICE


def test_the_gallery_holds_these_pictures_and_no_others(hashes: dict[str, str]) -> None:
    names = {drawing.file for drawing in DRAWINGS}
    assert set(hashes) == names, ADVICE
    assert {path.stem for path in FOLDER.glob("*.svg")} == names, ADVICE


def test_the_index_names_every_picture() -> None:
    index = (FOLDER / gallery.INDEX).read_text(encoding="utf-8")
    assert index == gallery.index(), ADVICE
    assert all(f"({drawing.file}.svg)" in index for drawing in DRAWINGS)
