"""``lawflow audit``."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lawflow.cli import words as w
from lawflow.cli.options import language, on_option, reading
from lawflow.cli.output import line, narrate, table
from lawflow.cli.simulate import title
from lawflow.errors import DossierError, Fault, LawflowError
from lawflow.law.acts import ACTS
from lawflow.law.bills import OUTCOMES
from lawflow.passage.reading import read
from lawflow.study.audit import Report, audit
from lawflow.views.audits import COLUMNS, audit_data, audit_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from lawflow.cli.dossiers import Pairs, SeatPairs

PARALLEL_FROM = 200
"""Number of dossiers from which a second process pays."""


@click.command("audit")
@click.argument("paths", nargs=-1, required=True)
@on_option
@reading
@click.option("--csv", "as_csv", is_flag=True, help="One row a dossier.")
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
    jobs: int | None,
) -> int:
    """Hold real histories against the law: PATHS are dossiers or folders of them.

    Says what the record shows, what it lacks, what is irregular, which terms were kept. A file that
    cannot be read is reported, the rest go on, and the exit code is 3.
    """
    spoken = language(lang)
    files = [file for path in paths for file in dossiers_in(Path(path))]
    form = "json" if as_json else "csv" if as_csv else "text"
    work = partial(examined, on=on, answers=answers, seats=seats, form=form, lang=spoken)
    single = len(files) == 1 and not Path(paths[0]).is_dir()
    failed = _print(_results(work, files, jobs), len(files), form, spoken, single=single)
    return 3 if failed else 0


def dossiers_in(path: Path) -> list[Path]:
    """Return a file itself, or the dossiers of a folder: its TOML and JSON files, hand labels left out.

    Raises `DossierError` for a path that does not exist.
    """
    if path.is_dir():
        found = (
            file
            for file in path.iterdir()
            if file.suffix in (".toml", ".json") and not file.name.endswith(".expect.toml")
        )
        return sorted(file for file in found if not file.name.startswith("."))
    if not path.exists():
        raise DossierError(str(path), [Fault("", "no such file or folder")])
    return [path]


def examined(
    file: Path, *, on: date | None, answers: Pairs, seats: SeatPairs, form: str, lang: str
) -> tuple[dict[str, Any] | list[str] | str, str | None, list[str]]:
    """Return the report on one file in its form, the error if it cannot be read, and its row for the summary."""
    try:
        report = audit(read(file, check_counts=False), on=on, answers=dict(answers), seats=dict(seats))
    except LawflowError as error:
        return "", str(error), []
    row = audit_row(report)
    if form == "json":
        return audit_data(report), None, row
    return ("\n".join(page(report, lang)) if form == "text" else row), None, row


def _results(work: Callable[[Path], Any], files: list[Path], jobs: int | None) -> Iterator[Any]:
    """Yield the results in the order of the files, from several processes where there are many."""
    processes = jobs or (os.cpu_count() or 1 if len(files) >= PARALLEL_FROM else 1)
    if processes == 1:
        yield from map(work, files)
        return
    with ProcessPoolExecutor(processes) as pool:
        for start in range(0, len(files), 2_000):
            yield from pool.map(work, files[start : start + 2_000], chunksize=50)


def _print(results: Iterable[Any], total: int, form: str, lang: str, *, single: bool) -> bool:
    failed = False
    outcomes: Counter[str] = Counter()
    writer = csv.writer(sys.stdout)
    if form == "csv":
        writer.writerow(COLUMNS)
    rows: list[list[str]] = []
    separator = "[\n"
    for content, error, row in _progress(results, total):
        if error is not None:
            narrate(f"lawflow: {error}")
            failed = True
            continue
        outcomes[row[3]] += 1
        if form == "json":
            click.echo(separator + json.dumps(content, ensure_ascii=False, indent=2), nl=False)
            separator = ",\n"
        elif form == "csv":
            writer.writerow(content)
        elif single:
            line(content)
        else:
            rows.append(row)
    if form == "json":
        click.echo("\n]" if separator != "[\n" else "[]")
    elif form == "text" and not single:
        table(COLUMNS, rows)
        line("; ".join(f"{outcome}: {count}" for outcome, count in outcomes.most_common()))
        if not total:
            narrate("lawflow: no dossier found (*.toml, *.json)")
    del lang
    return failed


def _progress(results: Iterable[Any], total: int) -> Iterator[Any]:
    """Yield the results, with a progress bar on standard error where that is a terminal and the wait is felt."""
    if total < PARALLEL_FROM or not sys.stderr.isatty():
        with nullcontext():
            yield from results
        return
    with click.progressbar(results, length=total, file=sys.stderr, label="audit") as bar:
        yield from bar


def page(report: Report, lang: str) -> list[str]:
    """Return the readable report on one dossier, line by line."""
    passage = report.passage
    crossed = f" ({' → '.join(passage.crossed)})" if passage.crossed else ""
    lines = [
        title(report.dossier, lang),
        f"{w.EDITION.text(lang)}: {report.edition or w.UNKNOWN.text(lang)}{crossed}; {w.PROCEDURE.text(lang)}: {passage.procedure.id}",
        f"{w.STAGE.text(lang)}: {passage.procedure.stage[passage.state].label.text(lang)}",
        f"{w.OUTCOME.text(lang)}: {report.outcome} — {OUTCOMES[report.outcome].text(lang)}",
    ]
    if report.outcome_as_recorded != report.outcome:
        lines.append(
            f"{w.AS_RECORDED.text(lang)}: {report.outcome_as_recorded} — {OUTCOMES[report.outcome_as_recorded].text(lang)}"
        )
    lines += ["", w.RECORD.text(lang)]
    lines += _acts(report, lang)
    if any(span.end is not None for span in report.terms):
        lines += ["", w.TERMS.text(lang)]
        lines += [_term(report, n, lang) for n, span in enumerate(report.terms) if span.end is not None]
    for name in report.questions:
        question = passage.procedure.question.get(name)
        lines.append(f"{w.QUESTIONS.text(lang)}: {name}: {question.text.text(lang) if question else ''}")
    return lines


def _acts(report: Report, lang: str) -> list[str]:
    lines = []
    irregular = {found.n: found for found in report.irregular}
    gaps = list(report.missing)
    for n, act in enumerate(report.dossier.acts, 1):
        lines += [_gap(gap.one_of or (gap.act,), lang) for gap in gaps if gap.after == n - 1]
        found = irregular.get(n)
        mark = (
            f"  ✗ {found.sort}: {found.reason.text(lang)} [{'; '.join(cite.text(lang) for cite in found.cites)}]"
            if found
            else ""
        )
        lines.append(f"  {n:>3}. {act.when!s:<10}  {ACTS[act.act].label.text(lang)}{mark}")
    return lines


def _gap(acts: tuple[str, ...], lang: str) -> str:
    names = f" {w.OR.text(lang)} ".join(ACTS[act].label.text(lang) for act in acts)
    return f"    +  {w.LACKS.text(lang)}: {names}"


def _term(report: Report, place: int, lang: str) -> str:
    span = report.terms[place]
    term = report.passage.procedure.term.get(span.id)
    verdict = {True: w.KEPT, False: w.MISSED, None: w.UNKNOWN}[span.kept].text(lang)
    name = term.label.text(lang) if term is not None else span.id
    due = f", {w.DUE.text(lang)} {span.due}" if span.due else ""
    return f"  {name}: {span.start or '?'} → {span.end}{due}: {verdict} [{'; '.join(cite.text(lang) for cite in span.cites)}]"
