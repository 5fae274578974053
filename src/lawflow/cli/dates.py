"""``lawflow dates``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve, frozen

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.dossiers import Pairs, SeatPairs, played
from lawflow.cli.options import Day, find_procedure, language, on_option, reading, today
from lawflow.cli.output import emit_json, heading, line, narrate, table
from lawflow.cli.simulate import outcome_text, print_questions, print_refusal, title
from lawflow.law.acts import ACTS
from lawflow.law.bills import OUTCOMES, Bill
from lawflow.passage.passage import Passage
from lawflow.study.dates.dates import dates
from lawflow.study.dates.deadlines import last_days
from lawflow.views.reports import day, questions_data, refusal_data, stage_data

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.reconstruction.play import Played
    from lawflow.study.dates.dates import OutcomeDates
    from lawflow.study.dates.deadlines import LastDay
    from lawflow.study.dates.limits import Limit
    from lawflow.study.dates.onward import Link

Json = dict[str, Any]


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
@click.argument("asked", metavar="DOSSIER|PROCEDURE")
@on_option
@click.option("--to-be-law-by", "by", type=Day(), metavar="DATE", help="The last day of each act, to be law by then.")
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write the running terms.")
@reading
def command(
    asked: str,
    *,
    on: date | None,
    by: date | None,
    ics: Path | None,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Say when each outcome can come at the earliest and at the latest, for the bill of DOSSIER on a day (today).

    With --to-be-law-by, the last day of each act to come; then PROCEDURE, such as 2023/law, will do as well: a
    bill not yet introduced. With --ics, the running terms are written as a calendar.
    """
    spoken = language(lang)
    known = _asked(asked, on, by, spoken, dict(answers), dict(seats))
    backward = last_days(known.passage, known.on, by) if by is not None else None
    forward = dates(known.passage, known.on) if known.bill is not None or on is not None else ()
    refused = known.result.refused if known.result is not None else None
    data = _data(evolve(known, lang="en") if as_json else known, () if refused else forward, backward, by)
    if known.result is not None and refused is not None:
        data["refused"] = refusal_data(refused, known.result.refused_at)
    if as_json:
        emit_json(data)
    elif refused is None:
        heading(f"{known.title} — {known.on}")
        _print(known.passage, data, spoken)
    if known.result is not None and refused is not None:
        print_refusal(refused, known.result.refused_at, spoken)
        return 4
    if ics is not None:
        _write(known, ics)
    return 0


def _asked(
    name: str, on: date | None, by: date | None, lang: str, answers: dict[str, str], seats: dict[str, int]
) -> _Asked:
    path = Path(name)
    if path.exists() or path.suffix in (".toml", ".json"):
        start = on or today()
        record, result = played(name, on=start, answers=tuple(answers.items()), seats=tuple(seats.items()))
        return _Asked(result.passage, start, record.id, title(record, lang), lang, result)
    procedure = find_procedure(name)
    edition = timetable.edition(procedure.edition)
    start = on or edition.starts
    if on is None and by is None:
        message = f"of {procedure.id} nothing is dated: give a day of introduction with --on, or --to-be-law-by"
        raise click.UsageError(message)
    if not all(edition.starts <= asked <= (edition.until or asked) for asked in (start, by or start)):
        message = f"{procedure.id} holds from {edition.starts} to {edition.until or 'now'}"
        raise click.UsageError(message)
    passage = Passage.start(Bill(procedure.kind), start, answers=answers, seats=seats)
    return _Asked(passage, start, None, procedure.label.text(lang), lang)


def _data(known: _Asked, forward: Iterable[OutcomeDates], backward: Iterable[LastDay] | None, by: date | None) -> Json:
    """Return ``lawflow.dates/1``."""
    passage, lang = known.passage, known.lang
    last = tuple(backward) if backward is not None else None
    return {
        "schema": "lawflow.dates/1",
        "dossier": known.bill,
        "on": day(known.on),
        "edition": passage.edition.id,
        "procedure": passage.procedure.id,
        "stage": stage_data(passage.procedure.stage[passage.state]),
        "outcomes": [_outcome_data(found, passage, lang) for found in forward],
        "to_be_law_by": None if last is None else _backward_data(last, by, passage, lang),
        "questions": questions_data(passage),
    }


def _backward_data(found: tuple[LastDay, ...], by: date | None, passage: Passage, lang: str) -> Json:
    possible = bool(found) and all(last.possible is not None for last in found)
    return {"date": day(by), "possible": possible, "acts": [_last_day_data(last, passage, lang) for last in found]}


def _outcome_data(found: OutcomeDates, passage: Passage, lang: str) -> Json:
    first, last = found.earliest
    return {
        "outcome": found.outcome,
        "label": OUTCOMES[found.outcome].as_dict(),
        "reached": found.reached,
        "question": found.question,
        "earliest": day(first) if first == last else None,
        "earliest_between": [day(first), day(last)],
        "chain": [_link_data(link, lang) for link in found.chain],
        **_limit_data(found.latest, passage, lang),
        "straight": _limit_data(found.straight, passage, lang),
        "with_detours": _limit_data(found.with_detours, passage, lang),
    }


def _limit_data(limit: Limit, passage: Passage, lang: str) -> Json:
    """Return a latest day; where there is none, why not and from which stage on."""
    stage = passage.procedure.stage.get(limit.stage or "")
    return {
        "latest": day(limit.day) if limit.kind == "date" else None,
        "limit": limit.kind,
        "stage": stage_data(stage) if stage is not None else None,
        "term": limit.term,
        "latest_between": [day(limit.between[0]), day(limit.between[1])] if limit.between is not None else None,
        "latest_chain": [_link_data(link, lang) for link in limit.chain],
    }


def _link_data(link: Link, lang: str) -> Json:
    name = ACTS.get(link.act)
    return {
        "act": link.act,
        "label": name.label.as_dict() if name is not None else None,
        "date": day(link.day),
        "from": link.source,
        "to": link.target,
        "term": link.term,
        "cites": [cite.text(lang) for cite in link.cites],
    }


def _last_day_data(last: LastDay, passage: Passage, lang: str) -> Json:
    limit = _limit_data(last.limit, passage, lang)
    return {
        "act": last.link.act,
        "label": ACTS[last.link.act].label.as_dict(),
        "possible": day(last.possible),
        "sure": day(last.sure),
        "limit": limit["limit"],
        "stage": limit["stage"],
        "cites": [cite.text(lang) for cite in last.link.cites],
    }


def _print(passage: Passage, data: Json, lang: str) -> None:
    line(f"{w.PROCEDURE.text(lang)}: {data['procedure']} — {passage.procedure.label.text(lang)}")
    line(f"{w.STAGE.text(lang)}: {data['stage']['label'][lang]}")
    if data["outcomes"]:
        line()
        columns = (w.OUTCOME, w.EARLIEST, w.LATEST, w.SAME_ROAD, w.WITH_DETOURS)
        table([column.text(lang) for column in columns], [_outcome_row(found, lang) for found in data["outcomes"]])
    for found in data["outcomes"]:
        _print_chain(f"{found['outcome']}: {w.EARLIEST.text(lang)}", found["chain"], lang)
        if found["straight"]["limit"] == "date":
            _print_chain(f"{found['outcome']}: {w.SAME_ROAD.text(lang)}", found["straight"]["latest_chain"], lang)
    if data["to_be_law_by"] is not None:
        _print_backward(data["to_be_law_by"], lang)
    print_questions(passage, lang)


def _outcome_row(found: Json, lang: str) -> list[str]:
    name = outcome_text(found["outcome"], lang) + (f" [{found['question']}]" if found["question"] else "")
    earliest = found["earliest"] or _between(found["earliest_between"], lang)
    if found["reached"]:
        return [name, f"{w.REACHED.text(lang)}: {earliest}", "", "", ""]
    return [name, earliest, *(_limit_text(limit, lang) for limit in (found, found["straight"], found["with_detours"]))]


def _limit_text(limit: Json, lang: str) -> str:
    stage = limit["stage"]["label"][lang] if limit["stage"] is not None else ""
    if limit["limit"] == "none":
        return w.NO_LIMIT.text(lang).format(stage=stage)
    if limit["latest"] is not None:
        return str(limit["latest"])
    span = _between(limit["latest_between"], lang) if limit["latest_between"] is not None else stage
    return span if limit["limit"] == "date" else f"{w.NOT_KNOWABLE.text(lang)} ({span})"


def _between(days: list[str | None], lang: str) -> str:
    return f"{w.BETWEEN.text(lang)} {days[0] or '?'} … {days[1] or '?'}"


def _print_chain(head: str, chain: list[Json], lang: str) -> None:
    if chain:
        line()
        heading(head)
    for link in chain:
        name = link["label"][lang] if link["label"] is not None else w.EDITION_CHANGES.text(lang).format(edition="")
        line(f"  {link['date']}  {name}{' ← ' + link['term'] if link['term'] else ''} [{'; '.join(link['cites'])}]")


def _print_backward(data: Json, lang: str) -> None:
    line()
    heading(w.LAW_BY.text(lang).format(day=data["date"]))
    if not data["possible"]:
        line(w.CANNOT_BE_LAW.text(lang).format(day=data["date"]))
        return
    columns = (w.ACT, w.STILL_POSSIBLE, w.STILL_SURE, w.ARTICLE)
    table([column.text(lang) for column in columns], [_backward_row(last, lang) for last in data["acts"]])
    line(w.SURE_MEANS.text(lang))


def _backward_row(last: Json, lang: str) -> list[str]:
    late = w.TOO_LATE.text(lang)
    sure = late if last["limit"] == "date" else _limit_text(last | {"latest": None, "latest_between": None}, lang)
    return [last["label"][lang], last["possible"] or late, last["sure"] or sure, "; ".join(last["cites"])]


def _write(known: _Asked, path: Path) -> None:
    """Write the running terms as a calendar; say what is left out."""
    from lawflow.views.ics import calendar, timed, unknown  # noqa: PLC0415 (icalendar is loaded only to write one)

    bill = known.bill or known.passage.procedure.id.replace("/", "-")
    path.write_bytes(calendar(known.passage, bill, known.title, known.lang))
    left_out = unknown(known.passage)
    number = len(timed(known.passage)) - len(left_out)
    narrate(w.EVENTS_WRITTEN.text(known.lang).format(file=path, number=number))
    for running in left_out:
        narrate(w.TERM_LEFT_OUT.text(known.lang).format(term=running.term.label.text(known.lang)))
