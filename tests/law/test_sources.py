"""Citations as a jurist of each language writes them: article, paragraph, subparagraph, part."""

from __future__ import annotations

import pytest

from lawflow.law.labels import LANGUAGES
from lawflow.parliaments.kz.instruments import C23, R23

WRITTEN = {
    "61": ("Конст. 61-бап", "Конст. ст. 61", "Const. art. 61"),
    "61(4)": ("Конст. 61-бап (4)", "Конст. ст. 61(4)", "Const. art. 61(4)"),
    "61(5-1)": ("Конст. 61-бап (5-1)", "Конст. ст. 61(5-1)", "Const. art. 61(5-1)"),
    "61(4) part 2": ("Конст. 61-бап (4), 2-бөлік", "Конст. ст. 61(4), часть 2", "Const. art. 61(4) part 2"),
    "53 1-2)": ("Конст. 53-бап, 1-2) тармақша", "Конст. ст. 53, подп. 1-2)", "Const. art. 53, subpara. 1-2)"),
    "54(2)2)": ("Конст. 54-бап (2), 2) тармақша", "Конст. ст. 54(2), подп. 2)", "Const. art. 54(2)2)"),
}


@pytest.mark.parametrize(("place", "written"), WRITTEN.items(), ids=WRITTEN)
def test_a_place_in_an_article(place: str, written: tuple[str, str, str]) -> None:
    """Art. 61(4) has four parts with a rule each; art. 53 has subparagraphs and no paragraph."""
    assert tuple(C23[place].text(lang) for lang in LANGUAGES) == written


def test_a_point_of_the_reglament() -> None:
    """The Reglament has points, and a point of it may have a number of two."""
    assert R23["76-2"].text("kk").endswith(" 76-2-тармақ")
    assert R23["76-2"].text("ru").endswith(" п. 76-2")
    assert R23["76-2"].text("en").endswith(" pt 76-2")
