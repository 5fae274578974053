"""The plots of a forecast as charts of altair, for notebooks: with tooltips, and to be changed further."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lawflow.errors import NotInstalledError
from lawflow.views.content.graph import check_lang, text
from lawflow.views.content.plotted import plot_words
from lawflow.views.formats.palette import palette
from lawflow.views.plot import plotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.forecast.forecast import Forecast
    from lawflow.forecast.samples import Sample
    from lawflow.views.content.graph import Tongue
    from lawflow.views.content.plotted import Plot, PlotName


def chart(what: PlotName, forecasts: Sequence[Forecast], *, samples: Sequence[Sample] = (), lang: Tongue = "en") -> Any:
    """Return a plot of one or several forecasts as an ``altair`` chart; its description tells all it shows.

    ``what`` is ``outcomes``, ``days``, ``stages`` or ``tornado``, as for `lawflow.plot`, which draws without altair.
    Raises `NotInstalledError` without altair (the extra ``notebook``), and as `lawflow.plot` does.
    """
    try:
        altair = import_module("altair")
    except ImportError:
        raise NotInstalledError("altair", "notebook") from None
    said = plotted(what, forecasts, samples)
    check_lang(lang)
    colours = palette(dark=False).bars
    colour = altair.Color("key:N", title=None).scale(
        domain=[text(said.words[key], lang) for key in said.keys], range=[colours[key] for key in said.keys]
    )
    base = altair.Chart(altair.Data(values=list(_rows(said, lang)))).encode(color=colour, tooltip=["row:N", "said:N"])
    percent = altair.Axis(format=".0%", title=None)
    if what == "days":
        drawn = base.mark_bar().encode(x=altair.X("low:Q", title=None), x2="high:Q", y=altair.Y("much:Q", axis=percent))
    else:
        drawn = base.mark_bar(opacity=0.8).encode(
            x=altair.X("low:Q", axis=percent), x2="high:Q", y=altair.Y("row:N", sort=None, title=None)
        )
    shown = drawn.properties(width=480, description=plot_words(said, lang), title=text(said.title, lang))
    return shown.facet(row=altair.Row("panel:N", sort=None, title=None)).resolve_scale(y="independent")


def _rows(said: Plot, lang: str) -> Iterator[dict[str, Any]]:
    for panel in said.panels:
        for row in panel.rows:
            for span in row.spans:
                yield {
                    "panel": text(panel.title, lang),
                    "row": text(row.label, lang),
                    "key": text(said.words[span.key], lang),
                    "low": span.low,
                    "high": span.high,
                    "much": row.much,
                    "said": text(row.said, lang),
                }
