"""Writing a plot of ``lawflow forecast`` to a file or to standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow.cli.written import check_target, ending, put
from lawflow.law.expected import one_of
from lawflow.tongues import say
from lawflow.views.content.plotted import PLOTS

if TYPE_CHECKING:
    from pathlib import Path

    from lawflow.forecast.forecast import Forecast
    from lawflow.forecast.samples import Sample
    from lawflow.law.labels import Lang


def check_plot(what: str | None, output: str | None, *, drawn: bool, as_json: bool) -> None:
    """Refuse options that would be ignored beside one another."""
    if output and what is None:
        raise click.UsageError(say("-o names the file of a plot: say which with --plot"))
    if what is not None and as_json:
        raise click.UsageError(say("--plot writes a picture: leave --json out"))
    if what in ("stages", "tornado") and drawn:
        raise click.UsageError(say("{what} is worked out, not drawn: leave -n out", what=what))


def write_plot(
    what: str,
    output: str | None,
    forecasts: list[Forecast],
    samples: list[Sample],
    lang: Lang,
    *,
    inputs: list[Path],
    force: bool,
) -> None:
    """Write a plot in the format that the ending of the file names, SVG to standard output."""
    from lawflow.views.plot import FORMATS, plot  # noqa: PLC0415 (loads numpy, which is not always there)

    chosen = ending(output, "svg")
    if not chosen:
        raise click.UsageError(say("{output}: its ending names no format", output=output))
    check_target(output, fmt=chosen)
    content = plot(
        one_of(say("plot"), what, PLOTS),
        forecasts,
        one_of(say("format"), chosen, FORMATS),
        samples=samples,
        lang=lang,
    )
    put(content, output, what, inputs=inputs, force=force)
