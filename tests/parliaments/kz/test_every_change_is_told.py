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


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.words[:60])
def test_a_line_tells_of_the_changes_that_it_was_read_to_tell_of(row: Told, pieces: list[Piece]) -> None:
    """No other change passes under its words: read the line again, then `python scripts/golden-law --told`."""
    assert row.told(pieces) == row.read


@pytest.mark.parametrize(
    ("kind", "rule", "change"),
    [
        ("law", "majilis-plenary majilis.adopt awaiting-senate", "needs: carried:majilis:1/2 → carried:majilis:2/3"),
        ("law", "presented president.sign in-effect", "added: from presented; act president.sign; to in-effect"),
        ("law", "majilis-on-senate-text majilis.agree adopted", "needs: carried:majilis:1/2 → carried:majilis:2/3"),
        ("constitutional-law", "returned majilis.override overridden", "added: from returned; to overridden"),
        ("constitutional-amendment", "joint-second-reading joint.reject rejected", "needs: majilis:1/2 → majilis:2/3"),
    ],
)
def test_a_change_that_nobody_told_is_noticed(kind: str, rule: str, change: str, pieces: list[Piece]) -> None:
    """Planted under no line it is untold; under the words of one, that line tells of more than it was read to tell of."""
    planted = [*pieces, Piece("2017", kind, rule, change)]
    lines = [row for row in ROWS if row.tells(planted[-1])]
    assert not lines or all(row.told(planted) != row.read for row in lines)
