"""The widths that pictures are laid out with are those of the letters that the package brings along."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from lawflow.views.formats import fonts
from lawflow.views.plan.metrics import Style, width

STYLES = {"Regular": Style(1000), "Bold": Style(1000, bold=True), "Italic": Style(1000, italic=True)}
LETTERS = (
    "".join(map(chr, range(0x21, 0x7F)))
    + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    + "ӘәҒғҚқҢңӨөҰұҮүҺһІі«»–—…≥≤→№·×"
)


def advances(face: str) -> dict[str, float]:
    """Return the width of every letter of a font in thousandths of its size, read from its tables."""
    content = Path(next(path for path in fonts.font_files() if face in path)).read_bytes()
    tables = {}
    for n in range(struct.unpack(">H", content[4:6])[0]):
        tag, _, at, size = struct.unpack(">4sIII", content[12 + 16 * n : 28 + 16 * n])
        tables[tag.decode()] = content[at : at + size]
    (em,) = struct.unpack(">H", tables["head"][18:20])
    (long,) = struct.unpack(">H", tables["hhea"][34:36])
    found = {}
    for letter, glyph in glyphs(tables["cmap"]).items():
        at = 4 * min(glyph, long - 1)
        found[letter] = struct.unpack(">H", tables["hmtx"][at : at + 2])[0] * 1000 / em
    return found


def glyphs(cmap: bytes) -> dict[str, int]:
    """Return the glyph of every letter, from the table of format 4."""
    places = [
        struct.unpack(">HHI", cmap[at : at + 8])[2] for at in range(4, 4 + 8 * struct.unpack(">H", cmap[2:4])[0], 8)
    ]
    at = next(place for place in places if struct.unpack(">H", cmap[place : place + 2]) == (4,))
    (twice,) = struct.unpack(">H", cmap[at + 6 : at + 8])
    ends, starts, deltas, offsets = (
        struct.unpack(f">{twice // 2}H", cmap[begin : begin + twice])
        for begin in (at + 14, at + 16 + twice, at + 16 + 2 * twice, at + 16 + 3 * twice)
    )
    found = {}
    for n, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            here = at + 16 + 3 * twice + 2 * n + offset + 2 * (code - first)
            glyph = struct.unpack(">H", cmap[here : here + 2])[0] if offset else code
            found[chr(code)] = (glyph + delta) % 0x10000
    return found


@pytest.mark.parametrize("face", STYLES)
def test_every_letter_of_the_pictures_is_as_wide_as_it_is_counted(face: str) -> None:
    wide = advances(face)
    assert [one for one in LETTERS if one not in wide] == []
    assert {one: wide[one] for one in LETTERS if abs(wide[one] - width(one, STYLES[face])) > 0.6} == {}


def test_the_licence_of_the_letters_is_beside_them() -> None:
    said = (fonts.folder() / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in said
    assert "Google Inc." in said
