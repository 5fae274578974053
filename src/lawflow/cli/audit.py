"""``lawflow audit``."""

from __future__ import annotations

import csv
import os
import sys
from collections import Counter
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lawflow.cli.audit_page import page
from lawflow.cli.audit_table import Tally, cells, titles
from lawflow.cli.dossiers import reached
from lawflow.cli.options import dossier_options, file_option, force_option, form_option, language, last_act_option
from lawflow.cli.output import json_text, line, ours, resting_on_the_law, table, tell
from lawflow.cli.written import check_target, ending, put
from lawflow.dossiers.processes import processes
from lawflow.errors import LawflowError
from lawflow.law.expected import one_of
from lawflow.reconstruction.files import read
from lawflow.study.audit.audit import audit
from lawflow.timetable import procedure
from lawflow.tongues import say, say_count
from lawflow.views.objects.audit import COLUMNS, audit_page, audit_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from lawflow.cli.dossiers import Pairs, SeatPairs
    from lawflow.law.labels import Lang
    from lawflow.study.audit.audit import Report
    from lawflow.views.draw import PictureFormat
    from lawflow.views.objects.audit import AuditPage


PARALLEL_FROM = 200
"""Number of dossiers from which a second process pays."""
TOGETHER = 5_000
"""Number of dossiers after which the processes are made anew, so that what they remember does not grow."""


@click.command("audit")
@click.argument("paths", nargs=-1, required=True)
@last_act_option
@dossier_options
@form_option("--csv", "as_csv", is_flag=True, help="One row a dossier.")
@file_option(
    "--draw", "picture", help="Draw instead what the bills did on the procedure of most of them (svg, png, pdf, dot)."
)
@force_option
@click.option("--jobs", type=click.IntRange(1), default=None, help="Processes (default: all cores for large folders).")
def command(
    paths: tuple[str, ...],
    *,
    on: date | None,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
    as_csv: bool,
    picture: str | None,
    force: bool,
    jobs: int | None,
) -> int:
    """Hold real histories against the law: PATHS are dossiers or folders of them.

    Says what the record shows, what it lacks, what is irregular, which terms were kept. A file that
    cannot be read is reported, the rest go on, and the exit code is 3.
    """
    spoken = language(lang)
    if picture:
        check_target(picture, fmt=_picture_format(picture), beside=as_json or as_csv)
    files, unreachable = reached(paths)
    single = files == [Path(paths[0])]
    if as_json and single:
        read(files[0], check_counts=False)
    form = "json" if as_json else "csv" if as_csv else "page" if single else "table"
    work = partial(examined, on=on, answers=answers, seats=seats, form=form, lang=spoken)
    if picture:
        work_of = partial(_report, on=on, answers=answers, seats=seats)
        alone = not (as_json or as_csv)
        unread = _draw(work_of, files, picture, spoken, force=force, told=alone)
        if alone:
            return 3 if unread or unreachable else 0
    failed = _print(_results(work, files, jobs), len(files), form, spoken)
    return 3 if failed or unreachable else 0


def _picture_format(picture: str) -> PictureFormat:
    """Return the format that the ending of a file names. Raises `UnknownNameError` for another."""
    from lawflow.views.draw import DRAWN  # noqa: PLC0415 (pictures are loaded only when asked for)

    return one_of(say("format"), ending(picture, "svg"), DRAWN)


def _report(file: Path, *, on: date | None, answers: Pairs, seats: SeatPairs) -> Report:
    return audit(read(file, check_counts=False), on=on, answers=dict(answers), seats=dict(seats))


def _draw(
    work: Callable[[Path], Report], files: list[Path], picture: str, lang: Lang, *, force: bool, told: bool
) -> bool:
    """Draw the counts of the recorded acts on the procedure that rules most of the bills; name the others.

    Says whether a file could not be read, and tells of it unless the page does.
    """
    from lawflow.views.draw import draw_observed  # noqa: PLC0415 (pictures are loaded only when asked for)

    reports = []
    for file in files:
        try:
            reports.append(work(file))
        except Exception as error:  # noqa: BLE001 (a bug of ours met in one file never ends the folder)
            if told:
                tell(_said_of(error, file, lang))
    rules = Counter(report.passage.procedure.id for report in reports)
    if not rules:
        tell(say("nothing to draw"))
        return True
    (chosen, number), *others = rules.most_common()
    content = draw_observed(procedure(chosen), reports, _picture_format(picture), lang=lang)
    what = say_count("{name}, {n} bill", "{name}, {n} bills", number, name=chosen)
    put(content, picture, what, inputs=files, force=force)
    if others:
        tell(say("not drawn: {names}", names=", ".join(f"{name} ({count})" for name, count in others)))
    return len(reports) < len(files)


def _said_of(error: Exception, file: Path, lang: str) -> str:
    """Return what is told of a file that cannot be read, or in which a bug of ours was met."""
    return error.text(lang) if isinstance(error, LawflowError) else f"{file}: {ours(error).text(lang)}"


def examined(
    file: Path, *, on: date | None, answers: Pairs, seats: SeatPairs, form: str, lang: str
) -> tuple[AuditPage | str | list[str], str | None, list[str]]:
    """Return the report on one file in its form, the error if it cannot be read, and its row for the summary."""
    try:
        report = _report(file, on=on, answers=answers, seats=seats)
    except Exception as error:  # noqa: BLE001 (a bug of ours met in one file never ends the folder)
        return "", _said_of(error, file, lang), []
    row = audit_row(report)
    content: AuditPage | str | list[str] = ""
    if form == "json":
        content = audit_page(report)
    elif form == "page":
        content = "\n".join(page(report, lang, dated=on is None))
    elif form == "table":
        content = cells(report, lang)
    return content, None, row


def _results(work: Callable[[Path], Any], files: list[Path], jobs: int | None) -> Iterator[Any]:
    """Yield the results in the order of the files, from several processes where there are many."""
    number = jobs or (os.cpu_count() or 1 if len(files) >= PARALLEL_FROM else 1)
    if number == 1:
        yield from map(work, files)
        return
    for start in range(0, len(files), TOGETHER):
        with processes(number) as pool:
            yield from pool.map(work, files[start : start + TOGETHER], chunksize=50)


def _print(results: Iterable[Any], total: int, form: str, lang: str) -> bool:
    """Print the results as they come, and say whether a file could not be read."""
    failed: list[str] = []
    readable = _readable(_progress(results, total), failed)
    if form == "json":
        _as_json(readable)
    elif form == "csv":
        _as_csv(readable)
    elif form == "page":
        _as_text(readable)
    else:
        _as_table(readable, lang)
    return bool(failed)


def _readable(results: Iterable[Any], failed: list[str]) -> Iterator[tuple[Any, list[str]]]:
    for content, error, row in results:
        if error is None:
            yield content, row
        else:
            tell(error)
            failed.append(error)


def _as_json(results: Iterable[tuple[Any, list[str]]]) -> None:
    separator = "[\n"
    for content, _ in results:
        click.echo(separator + json_text(resting_on_the_law(content)), nl=False)
        separator = ",\n"
    click.echo("\n]" if separator != "[\n" else "[]")


def _as_csv(results: Iterable[tuple[Any, list[str]]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    for _, row in results:
        writer.writerow(row)


def _as_text(results: Iterable[tuple[Any, list[str]]]) -> None:
    for content, _ in results:
        line(content)


def _as_table(results: Iterable[tuple[Any, list[str]]], lang: str) -> None:
    """Print a row a dossier, then the counts; only on a terminal does the table wait for its widest row."""
    tally, rows = Tally(), []
    boxed = sys.stdout.isatty()
    if not boxed:
        line("\t".join(titles(lang)))
    for told, row in results:
        tally.add(row)
        if boxed:
            rows.append(told)
        else:
            line("\t".join(told))
    if boxed:
        table(titles(lang), rows)
    for words in tally.lines(lang):
        line(words)


def _progress(results: Iterable[Any], total: int) -> Iterator[Any]:
    """Yield the results, with a progress bar on standard error where that is a terminal and the wait is felt."""
    if total < PARALLEL_FROM or not sys.stderr.isatty():
        with nullcontext():
            yield from results
        return
    with click.progressbar(results, length=total, file=sys.stderr, label="audit") as bar:
        yield from bar
