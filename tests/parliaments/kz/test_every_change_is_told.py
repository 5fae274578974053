"""No rule has changed since the law was first written without a line of the CHANGELOG that tells of it."""

from __future__ import annotations

from typing import Final

import pytest

from tests.proof.told import ROOT, Piece, Told, changes, told

TEXT: Final = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
RULES: Final = " ".join(TEXT[TEXT.index("### Rules") : TEXT.index("### Program")].split())
ROWS: Final = told()


@pytest.fixture(scope="module")
def pieces() -> list[Piece]:
    return changes()


def test_every_change_of_the_law_is_told(pieces: list[Piece]) -> None:
    """Each column of each rule that is new, gone or other than at first falls under a line."""
    assert [str(piece) for piece in pieces if not any(row.tells(piece) for row in ROWS)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.words[:60])
def test_what_the_table_names_is_one_line_of_the_changelog_and_has_happened(row: Told, pieces: list[Piece]) -> None:
    assert RULES.count(row.words) == 1
    assert any(row.tells(piece) for piece in pieces)
