"""The gallery in ``diagrams/`` is fresh."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawflow.views import gallery

FOLDER = Path(__file__).parents[2] / "diagrams"
ADVICE = "stale: run `python -m lawflow.views.gallery diagrams`"
DRAWINGS = list(gallery.drawings())


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.file)
def test_every_picture_is_what_would_be_drawn_today(drawing: gallery.Drawing) -> None:
    """Byte for byte: nothing outside this package has a hand in an SVG or its DOT."""
    for name, said in drawing.texts():
        assert (FOLDER / name).read_text(encoding="utf-8") == said, ADVICE


def test_the_gallery_holds_these_pictures_and_no_others() -> None:
    names = {drawing.file for drawing in DRAWINGS}
    assert {path.stem for path in FOLDER.glob("*.svg")} == names, ADVICE
    assert {path.stem for path in FOLDER.glob("*.dot")} == {name for name in names if name.endswith(".en")}, ADVICE


def test_the_index_names_every_picture() -> None:
    index = (FOLDER / gallery.INDEX).read_text(encoding="utf-8")
    assert index == gallery.index(), ADVICE
    assert all(f"({drawing.file}.svg)" in index for drawing in DRAWINGS)


def test_a_gallery_drawn_anew_loses_what_no_procedure_has_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery, "drawings", lambda: iter(DRAWINGS[:1]))
    (tmp_path / "1822-law.en.svg").write_text("<svg/>")
    (tmp_path / "notes.txt").write_text("kept")
    assert gallery.regenerate(tmp_path) == len(list(DRAWINGS[0].texts())) + 1
    assert not (tmp_path / "1822-law.en.svg").exists()
    assert (tmp_path / "notes.txt").read_text() == "kept"
