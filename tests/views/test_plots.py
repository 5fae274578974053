"""A forecast as a picture tells what its page tells, in three languages, and never without what it assumes."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable
from lawflow.errors import NotInstalledError, UnknownNameError
from lawflow.forecast.forecast import forecast_of
from lawflow.forecast.samples import samples_of
from lawflow.law.labels import LANGUAGES
from lawflow.views import notebook
from lawflow.views.charts import chart
from lawflow.views.content.plotted import PLOTS, plot_words
from lawflow.views.plan.plotting import plot_picture, ticks
from lawflow.views.plot import plot, plot_written, plotted

if TYPE_CHECKING:
    from lawflow.forecast.forecast import Forecast
    from lawflow.views.content.plotted import Plot, PlotName
    from lawflow.views.draw import TimelineFormat

EXAMPLES = Path(__file__).parents[2] / "examples" / "assumptions"
EDITIONS = ("2017", "2023", "2026")
LAW = timetable.procedure("2023/law")
SVG = "{http://www.w3.org/2000/svg}"


@cache
def vetoes() -> tuple[Forecast, ...]:
    laws = (timetable.procedure(f"{name}/law") for name in EDITIONS)
    return tuple(forecast_of(law, EXAMPLES / "veto.toml", reached="returned") for law in laws)


@cache
def ordinary() -> tuple[Forecast, ...]:
    return (forecast_of(timetable.procedure("2023/law"), EXAMPLES / "2023.toml"),)


@cache
def said_of(what: str, *, ordinarily: bool = False) -> Plot:
    return plotted(what, ordinary() if ordinarily else vetoes())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("what", PLOTS)
def test_a_plot_says_in_words_all_that_it_shows(what: str, lang: str) -> None:
    said = said_of(what)
    root = ET.fromstring(plot_written(said, LAW, "svg", lang))  # noqa: S314 (our own)
    words = plot_written(said, LAW, "txt", lang).decode()
    assert root.findtext(f"{SVG}desc") == words
    assert root.findtext(f"{SVG}title") == words.partition("\n")[0]
    assert root.get("aria-labelledby") == "title"
    shown = {text.text for text in root.iter(f"{SVG}text")}
    for panel in said.panels:
        if not panel.columns:
            assert {row.said.text(lang) for row in panel.rows} <= shown
    assert {said.words[key].text(lang) for key in said.keys} <= shown


@pytest.mark.parametrize("what", PLOTS)
def test_no_plot_is_without_what_it_assumes(what: str) -> None:
    assumed = ordinary()[0].assumptions
    for lang in LANGUAGES:
        words = plot_words(said_of(what, ordinarily=True), lang)
        assert assumed.digest in words
        assert assumed.source.text(lang) in words


@pytest.mark.parametrize("what", PLOTS)
def test_bars_and_texts_stay_on_the_sheet_and_rows_do_not_touch(what: str) -> None:
    for ordinarily in (False, True):
        picture = plot_picture(said_of(what, ordinarily=ordinarily), LAW, "kk")
        boxes = [bar.box for bar in picture.bars] + [said.box for said in picture.paragraphs]
        assert all(box.x >= 0 and box.right <= picture.width and box.bottom <= picture.height for box in boxes)
        names = [one.box for one in picture.paragraphs if re.match(r"row\d", one.id)]
        assert all(above.bottom <= below.y + 0.01 for above, below in pairwise(names))


def test_a_bar_is_as_long_as_its_chance() -> None:
    """Under one chamber an override is twice as likely as under two: its bar is twice as long."""
    picture = plot_picture(said_of("outcomes"), LAW, "en")
    first, second, third = [bar.box.width for bar in picture.bars if bar.role == "law"][:3]
    assert first == pytest.approx(second)
    assert third / first == pytest.approx(vetoes()[2].law / vetoes()[0].law)


def test_all_that_does_not_become_law_ends_at_some_stage() -> None:
    panels = (*said_of("stages").panels, *said_of("stages", ordinarily=True).panels)
    for forecast, panel in zip((*vetoes(), *ordinary()), panels, strict=True):
        ends = [much for one in forecast.odds.ends_from.values() for much in one.values()]
        assert sum(ends) == pytest.approx(1, abs=1e-12)
        lost = [span.high - span.low for row in panel.rows for span in row.spans if span.key in ("died", "open")]
        assert sum(lost) == pytest.approx(1 - forecast.law, abs=1e-12)


def test_the_days_are_those_of_the_bills_that_become_law() -> None:
    (forecast,) = ordinary()
    assert sum(forecast.days_to_law) == pytest.approx(forecast.law, abs=1e-9)
    (panel,) = said_of("days", ordinarily=True).panels
    assert sum(row.much for row in panel.rows) == pytest.approx(1, abs=0.01)
    known = forecast.odds.days_to(forecast.law_outcomes)
    assert known is not None
    low, middle, high = (mark.low for mark in panel.marks)
    assert low < middle < high
    assert abs(middle - known.mean) < known.deviation


def test_what_matters_most_is_the_longest_bar_around_the_chance_itself() -> None:
    (panel,) = said_of("tornado", ordinarily=True).panels
    longest = [max(span.high for span in row.spans) - min(span.low for span in row.spans) for row in panel.rows]
    assert longest[0] == max(longest)
    assert all(span.low <= ordinary()[0].law <= span.high for row in panel.rows for span in row.spans)


def test_drawn_bills_have_an_interval_and_no_stages_of_death() -> None:
    samples = samples_of(vetoes(), 2_000, 7)
    drawn = plotted("outcomes", vetoes(), samples)
    assert "error" in drawn.keys
    assert "2,000" in plot_words(drawn, "en")
    assert plotted("days", vetoes(), samples).panels[0].rows
    with pytest.raises(ValueError, match="worked out, not drawn"):
        plotted("stages", vetoes(), samples)


def test_every_format_is_made_and_others_are_named() -> None:
    heads: dict[TimelineFormat, bytes] = {"svg": b"<?xml", "png": b"\x89PNG", "dot": b"//", "txt": b"Forecast"}
    for fmt, begins in heads.items():
        assert plot("outcomes", vetoes(), fmt, dark=fmt == "png").startswith(begins), fmt
    with pytest.raises(UnknownNameError, match="bmp"):
        plot("outcomes", vetoes(), "bmp")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(UnknownNameError, match="outcomes"):
        plot("outcome", vetoes())  # type: ignore[arg-type]  # the same


def test_an_axis_has_round_numbers() -> None:
    assert ticks(0.047, 0.35) == [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]
    assert ticks(0, 11) == [0, 2, 4, 6, 8, 10]


def test_a_notebook_shows_a_forecast_as_its_outcomes() -> None:
    notebook.register()
    bundle = vetoes()[0]._repr_mimebundle_(include=None)  # type: ignore[attr-defined]  # put there by `register`
    assert bundle["image/svg+xml"].encode() == plot("outcomes", vetoes()[:1])


def test_without_altair_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "altair", None)
    with pytest.raises(NotInstalledError, match=r"lawflow\[notebook\]"):
        chart("outcomes", vetoes())


@pytest.mark.parametrize("what", PLOTS)
def test_a_chart_of_altair_holds_the_same_numbers(what: PlotName) -> None:
    pytest.importorskip("altair", reason="the extra `notebook` brings it")
    made = chart(what, vetoes(), lang="ru").to_dict()
    said = said_of(what)
    rows = made["data"]["values"]
    assert len(rows) == sum(len(row.spans) for panel in said.panels for row in panel.rows)
    assert rows[0]["said"] == said.panels[0].rows[0].said.ru
