"""``lawflow forecast``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli import dated
from lawflow.cli import forecast_words as fw
from lawflow.cli.a_file import A_FILE
from lawflow.cli.backtest import back_test, needs_numpy
from lawflow.cli.bill_lines import title
from lawflow.cli.bills import is_file
from lawflow.cli.dossiers import Pairs, played
from lawflow.cli.forecast_page import print_forecast
from lawflow.cli.options import (
    Number,
    file_option,
    find_procedure,
    force_option,
    language,
    place_option,
    reading_options,
    today,
    today_option,
)
from lawflow.cli.output import emit_json, heading
from lawflow.cli.plotted import check_plot, write_plot
from lawflow.cli.progress import bar
from lawflow.cli.unsettled import add_open_stages, print_open_stages
from lawflow.cli.written import tell_written
from lawflow.tongues import say, say_count
from lawflow.views.content.plotted import PLOTS

if TYPE_CHECKING:
    from datetime import date

    from lawflow.forecast.forecast import Forecast
    from lawflow.forecast.samples import Sample


@click.command("forecast")
@click.argument("asked", metavar="DOSSIER|PROCEDURE", required=False)
@click.option(
    "--assume", "file", type=click.Path(readable=False, path_type=Path), metavar="FILE", help="The assumptions."
)
@today_option
@click.option("--editions", metavar="NAMES", help="The same kind of bill under several editions: 2017,2023,2026.")
@click.option("--reached", metavar="STAGE", help="Of the bills that come to this stage, from there on.")
@click.option("--given", metavar="OUTCOME", help="Of the bills that come to this outcome.")
@click.option(
    "-n", "number", type=Number(), metavar="BILLS", help="Draw so many bills, as 1e6, instead of the exact odds."
)
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True, help="The same seed draws the same bills."
)
@click.option("--calendar", "by_calendar", is_flag=True, help="Draw with the terms, sessions and days of the calendar.")
@place_option("--bills", "rows", type=A_FILE, help="Write the bills drawn, as CSV or Parquet, beside the page.")
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Draw in so many processes.")
@click.option("--cluster", metavar="ADDRESS", help="Draw on a dask.distributed cluster: tcp://host:8786.")
@click.option(
    "--backtest",
    type=click.Path(readable=False, path_type=Path),
    metavar="FOLDER",
    help="Score counted assumptions on real dossiers, one session left out at a time.",
)
@click.option("--plot", metavar="PLOT", help="Draw instead: " + ", ".join(PLOTS) + ".")
@file_option(
    "-o",
    "--output",
    help="The file of the plot: .svg, .png, .pdf, .dot or .txt. Without it, or for -: standard output.",
)
@force_option
@click.option("--exact", is_flag=True, help="Show the chances as fractions too; they add up to exactly one.")
@click.option("--all", "every", is_flag=True, help="Show every stage, every assumption and all that matters.")
@reading_options
def command(
    asked: str | None,
    *,
    file: Path | None,
    on: date | None,
    editions: str | None,
    reached: str | None,
    given: str | None,
    number: int | None,
    seed: int,
    by_calendar: bool,
    rows: Path | None,
    jobs: int,
    cluster: str | None,
    backtest: Path | None,
    plot: str | None,
    output: str | None,
    force: bool,
    exact: bool,
    every: bool,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
) -> int:
    """Say how likely each outcome is, and by when, under the assumptions of a file.

    The odds are those of a bill still to be introduced under PROCEDURE, such as 2023/law, or those of the bill of
    DOSSIER from where it stands on a day. With --editions PROCEDURE is a kind of bill, such as law. Nothing is
    forecast without assumptions, and they are printed with every figure.
    """
    needs_numpy()
    from lawflow.forecast.forecast import forecast_of, forecasts_by_answer  # noqa: PLC0415 (loads numpy, which is not always there)
    from lawflow.views.objects.forecast import forecast_page  # noqa: PLC0415

    spoken = language(lang)
    if backtest is not None:
        return back_test(backtest, spoken, as_json=as_json)
    if asked is None or file is None:
        raise click.UsageError(say("say what is forecast, and under which assumptions: --assume FILE"))
    if number is None and (by_calendar or rows or cluster or jobs > 1):
        message = say("--calendar, --bills, --jobs and --cluster are for drawn bills: say how many with -n")
        raise click.UsageError(message)
    check_plot(plot, output, drawn=number is not None, as_json=as_json)
    if is_file(asked):
        day = on or today()
        record, result = played(asked, on=day, answers=answers)
        if result.refused is not None:
            raise result.refused
        found = [forecast_of(result.passage, file, on=day, reached=reached, given=given)]
        answered = list(forecasts_by_answer(result.passage, file, day)) if reached is None and given is None else []
        bill, about = record.id, f"{title(record, spoken)} — {dated.day(str(day), spoken)}"
    else:
        names = [f"{name.strip()}/{asked}" for name in editions.split(",")] if editions else [asked]
        procedures = [find_procedure(name, on).under(dict(answers)) for name in names]
        found = [forecast_of(procedure, file, reached=reached, given=given) for procedure in procedures]
        answered = []
        day, bill, result, about = None, None, None, ", ".join(procedure.id for procedure in procedures)
    drawn = (
        _drawn(found, number, seed, by_calendar=by_calendar, jobs=jobs, cluster=cluster) if number is not None else []
    )
    read = [file, *([Path(asked)] if bill is not None else [])]
    if rows is not None:
        from lawflow.forecast.drawn_bills import write_bills  # noqa: PLC0415 (loads numpy)

        write_bills(rows, drawn, inputs=read, force=force)
        tell_written(say_count("{n} bill", "{n} bills", sum(sample.counts.bills for sample in drawn)), rows)
    if plot is not None:
        write_plot(plot, output, found, drawn, spoken, inputs=read, force=force)
        return 0
    page = forecast_page(found, drawn, exact=exact, dossier=bill, on=day, answered=answered)
    add_open_stages(page, result)
    if as_json:
        emit_json(page)
    else:
        heading(fw.FORECAST.text(spoken).format(about))
        print_forecast(found, page, spoken, every=every)
        print_open_stages(result, spoken)
    return 0


def _drawn(
    found: list[Forecast], number: int, seed: int, *, by_calendar: bool, jobs: int, cluster: str | None
) -> list[Sample]:
    """Return the samples of all forecasts, drawn here or elsewhere."""
    from lawflow.forecast.samples import samples_of  # noqa: PLC0415 (loads numpy)
    from lawflow.forecast.spread import workers  # noqa: PLC0415

    with workers(jobs, cluster) as executor:
        try:
            return samples_of(
                found, number, seed, by_calendar=by_calendar, executor=executor, told=bar(number, "lawflow forecast")
            )
        except ValueError as error:
            raise click.UsageError(error.args[0]) from None
