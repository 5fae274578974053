"""Numbers on pages are written as each language writes them; what a program reads keeps the point."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow.cli.root import run
from lawflow.views.content.plotted import PLOTS

ROOT = Path(__file__).parents[2]
VETO = ("--assume", str(ROOT / "examples/assumptions/veto.toml"))
PAGES: dict[str, tuple[str, ...]] = {
    "odds": ("forecast", "2023/law", *VETO),
    "drawn": ("forecast", "law", "--editions", "2017,2023", *VETO, "-n", "2000", "--seed", "7"),
    "score": ("forecast", "--backtest", str(ROOT / "examples/dossiers")),
    "power": ("power", "2023/law", "--on", "2024-09-09"),
    **{name: ("forecast", "2023/law", *VETO, "--plot", name, "-o", "-") for name in PLOTS},
}
POINT = re.compile(r"\d\.\d+ ?%|[±+] ?\d+\.\d")
COMMA = re.compile(r"\d,\d+ ?%|[±+] ?\d+,\d")
"""A share, an error or a slope as English writes them, and as Kazakh and Russian do."""


@pytest.mark.parametrize("page", PAGES)
def test_kazakh_and_russian_write_a_decimal_comma_and_english_a_point(
    page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for lang, wanted, other in (("kk", COMMA, POINT), ("ru", COMMA, POINT), ("en", POINT, COMMA)):
        assert run([*PAGES[page], "--lang", lang]) == 0
        out = capsys.readouterr().out
        assert wanted.search(out), (page, lang)
        assert other.search(out) is None, (page, lang)


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_pages_on_faults_have_commas(lang: str) -> None:
    page = (ROOT / f"docs/counts.{lang}.md").read_text("utf-8")
    assert COMMA.search(page)
    assert POINT.search(page) is None
