"""``lawflow dates``."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import frozen

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.a_file import A_FILE
from lawflow.cli.bill_lines import (
    as_of,
    outcome_text,
    print_questions,
    print_unsettled,
    stage_line,
    title,
    told_of_line,
)
from lawflow.cli.calendar_file import write_calendar
from lawflow.cli.dossiers import Answer, Pairs, SeatPairs, of_each, played
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.histories import read_out
from lawflow.cli.options import (
    Day,
    dossier_options,
    file_option,
    find_procedure,
    force_option,
    language,
    today,
    today_option,
)
from lawflow.cli.output import heading, line, table
from lawflow.cli.status import due_by_answer
from lawflow.cli.unsettled import print_taken_as_done
from lawflow.cli.written import check_target
from lawflow.dossiers.contents import ENDINGS
from lawflow.law import days
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.study.dates.dates import dates
from lawflow.study.dates.deadlines import last_days
from lawflow.tongues import say
from lawflow.views.content.carried import called
from lawflow.views.objects.dates import Backward, dates_page
from lawflow.views.objects.due import running_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lawflow.law.labels import Lang
    from lawflow.law.procedure import Procedure
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.dates import BackwardData, DatesPage, LastDayData, LimitData, LinkData, OutcomeData
    from lawflow.views.objects.pieces import StageData


@frozen
class _Asked:
    """What is asked about: a bill of a dossier, or one still to be introduced under a procedure."""

    passage: Passage
    on: date
    bill: str | None
    title: str
    lang: str
    result: Played | None = None


@click.command("dates")
@click.argument("names", nargs=-1, required=True, metavar="DOSSIER|PROCEDURE")
@today_option
@click.option("--to-be-law-by", "by", type=Day(), metavar="DATE", help="The last day of each act, to be law by then.")
@file_option("--ics", type=A_FILE, help="Write the running terms as a calendar instead; - is standard output.")
@force_option
@dossier_options
def command(
    names: tuple[str, ...],
    *,
    on: date | None,
    by: date | None,
    ics: Path | None,
    force: bool,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Say when each outcome can come at the earliest and at the latest, for the bill of DOSSIER on a day (today).

    With --to-be-law-by, the last day of each act to come; then PROCEDURE, such as 2023/law, will do as well: a
    bill not yet introduced. With --ics, the running terms are written as a calendar, in place of the page. Of several
    dossiers, or of folders of them, each in turn.
    """
    check_target(ics, beside=as_json)
    spoken = language(lang)
    told: dict[str, _Asked] = {}

    def asked(name: str) -> Answer:
        known = told[name] = _asked(name, on, by, spoken, dict(answers), dict(seats))
        page = _page(known, by, dated=on is not None, lang="en" if as_json else spoken)
        settled = known.result is None or known.result.settled
        return Answer(page, lambda: _show(known, page), 0 if settled else 4)

    write = partial(_write, told, ics, spoken, force=force) if ics is not None else None
    return of_each(names, asked, as_json=as_json, write=write)


def _write(told: dict[str, _Asked], ics: Path, lang: str, *, force: bool) -> None:
    """Write the running terms of all that could be read; where nothing could, the calendar of before stays."""
    if not told:
        return
    bills = (
        (one.passage, one.bill or one.passage.procedure.id.replace("/", "-"), one.title, one.result)
        for one in told.values()
    )
    inputs = [Path(name) for name, one in told.items() if one.bill is not None]
    write_calendar(bills, ics, lang, inputs=inputs, force=force)


def _page(known: _Asked, by: date | None, *, dated: bool, lang: Lang) -> DatesPage:
    """Return the earliest and latest days of a bill whose day is known, and the last days of its acts to be law by."""
    return dates_page(
        known.passage,
        known.on,
        dates(known.passage, known.on) if known.bill is not None or dated else (),
        backward=Backward(by, last_days(known.passage, known.on, by)) if by is not None else None,
        dossier=known.bill,
        played=known.result,
        lang=lang,
    )


def _show(known: _Asked, page: DatesPage) -> None:
    """Print the days of a bill, and what is unsettled of it."""
    heading(f"{known.title} — {days.day(known.on).text(known.lang)}")
    _print(known.passage, page, known.result.stages if known.result is not None else (), known.lang)
    if known.result is not None:
        print_taken_as_done(known.result, known.lang)
        print_unsettled(known.result, known.lang)


def _asked(
    name: str, on: date | None, by: date | None, lang: str, answers: dict[str, str], seats: dict[str, int]
) -> _Asked:
    path = Path(name)
    if path.suffix.lower() in ENDINGS or os.path.exists(name):  # noqa: PTH110 (of `Path` it raises for too long a name)
        start = on or today()
        record, result = played(name, on=start, answers=tuple(answers.items()), seats=tuple(seats.items()))
        return _Asked(result.passage.foreseen(), start, record.id, title(record, lang), lang, result)
    procedure = find_procedure(name)
    edition = timetable.edition_of(procedure)
    start = on or (today() if by is not None and edition.starts <= today() <= by else edition.starts)
    if on is None and by is None:
        message = say(
            "of {id} nothing is dated: give a day of introduction with --on, or --to-be-law-by", id=procedure.id
        )
        raise click.UsageError(message)
    if not all(edition.starts <= asked <= (edition.until or asked) for asked in (start, by or start)):
        message = say(
            "{id} holds from {starts} to {until}",
            id=procedure.id,
            starts=days.day(edition.starts),
            until=days.day(edition.until) if edition.until else say("now"),
        )
        raise click.UsageError(message)
    passage = Passage.start(Bill(procedure.kind), start, answers=answers, seats=seats)
    return _Asked(passage, start, None, procedure.label.text(lang), lang)


def _print(passage: Passage, page: DatesPage, stages: Sequence[str], lang: str) -> None:
    line(f"{w.PROCEDURE.text(lang)}: {page['procedure']} — {passage.procedure.label.text(lang)}")
    line(as_of(date.fromisoformat(page["on"]), dated=False, lang=lang))
    line(stage_line(passage, stages, lang))
    if len(stages) > 1:
        line(told_of_line(passage, lang))
    if page["outcomes"]:
        line()
        columns = (w.OUTCOME, w.EARLIEST, w.LATEST, w.SAME_ROAD, w.WITH_DETOURS)
        table(
            [column.text(lang) for column in columns],
            [_outcome_row(found, passage.procedure, lang) for found in page["outcomes"]],
        )
    for found in page["outcomes"]:
        name = outcome_text(found["outcome"], passage.procedure, lang)
        _print_chain(f"{name}: {w.EARLIEST.text(lang)}", found["chain"], passage.procedure, lang)
        if found["straight"]["limit"] == "date":
            chain = found["straight"]["latest_chain"]
            _print_chain(f"{name}: {w.SAME_ROAD.text(lang)}", chain, passage.procedure, lang)
    if page["to_be_law_by"] is not None:
        _print_backward(page["to_be_law_by"], lang)
    print_questions(passage, lang)
    on = date.fromisoformat(page["on"])
    for running in passage.binding:
        if said := due_by_answer(running_data(passage, running, on, lang), lang):
            line(f"  {called(passage, running.term).text(lang)}: {'; '.join(said)}")
    print_footnotes(passage, on, lang)


def _outcome_row(found: OutcomeData, procedure: Procedure, lang: str) -> list[str]:
    name = outcome_text(found["outcome"], procedure, lang) + (f" [{found['question']}]" if found["question"] else "")
    if found["reached"]:
        when = (
            dated.day(found["earliest"], lang) if found["earliest"] else dated.between(found["earliest_between"], lang)
        )
        return [name, f"{w.REACHED.text(lang)}: {when}", "", "", ""]
    known = found["earliest"]
    earliest = dated.by_itself(known, lang) if known else dated.stretch(found["earliest_between"], lang)
    return [name, earliest, *(_limit_text(limit, lang) for limit in (found, found["straight"], found["with_detours"]))]


def _limit_text(limit: LimitData, lang: str) -> str:
    if limit["latest"] is not None:
        return dated.by_itself(limit["latest"], lang)
    between = limit["latest_between"]
    if limit["limit"] == "date":
        return dated.stretch(between, lang) if between is not None else ""
    told = dated.between(between, lang) if between is not None else ""
    return _no_last_day(limit["limit"], limit["stage"], told, lang)


def _no_last_day(limit: str, stage: StageData | None, span: str, lang: str) -> str:
    """Return why there is no last day: nothing limits the stage, or the day is not knowable there."""
    place = stage["label"][lang] if stage is not None else ""
    if limit == "none":
        return w.NO_LIMIT.text(lang).format(stage=place)
    return f"{w.NOT_KNOWABLE.text(lang)} ({span or place})"


def _print_chain(head: str, chain: list[LinkData], procedure: Procedure, lang: str) -> None:
    terms = {term.id: term.label.text(lang) for term in procedure.all_terms}
    if chain:
        line()
        heading(head)
    for link in chain:
        name = link["label"][lang] if link["label"] is not None else w.EDITION_CHANGES.text(lang).format(edition="")
        told = f" ({'; '.join(read_out(link['says'], lang))})" if link["says"] else ""
        term = f" ← {terms.get(link['term'], link['term'])}" if link["term"] else ""
        line(f"  {dated.by_itself(link['date'], lang)}  {name}{told}{term} [{'; '.join(link['cites'])}]")


def _print_backward(data: BackwardData, lang: str) -> None:
    line()
    heading(w.LAW_BY.text(lang).format(day=dated.day(data["date"], lang)))
    if not data["possible"]:
        line(w.CANNOT_BE_LAW.text(lang).format(day=dated.day(data["date"], lang)))
        return
    columns = (w.ACT, w.STILL_POSSIBLE, w.STILL_SURE, w.ARTICLE)
    table([column.text(lang) for column in columns], [_backward_row(last, lang) for last in data["acts"]])
    line(w.SURE_MEANS.text(lang))


def _backward_row(last: LastDayData, lang: str) -> list[str]:
    late = w.TOO_LATE.text(lang)
    sure = late if last["limit"] == "date" else _no_last_day(last["limit"], last["stage"], "", lang)
    return [
        last["label"][lang],
        dated.by_itself(last["possible"], lang) or late,
        dated.by_itself(last["sure"], lang) or sure,
        "; ".join(last["cites"]),
    ]
