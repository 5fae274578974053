"""``lawflow show``."""

from __future__ import annotations

import sys
from operator import attrgetter
from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.edition_page import span
from lawflow.cli.options import (
    answer_option,
    find_procedure,
    form_option,
    json_option,
    lang_option,
    language,
    on_option,
)
from lawflow.cli.output import card, emit_json, heading, line, table
from lawflow.cli.questions import standing_text
from lawflow.law.labels import Label
from lawflow.law.presence import told_needs
from lawflow.law.reach import terms_ended_by
from lawflow.law.steps import UNDETERMINED
from lawflow.views.content.captions import FOOTINGS
from lawflow.views.content.seats import counted, seats_in, told
from lawflow.views.content.telling import on_condition
from lawflow.views.objects.pieces import standings_data
from lawflow.views.objects.show import show_page

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.views.content.seats import BySeats


@click.command("show")
@click.argument("procedure")
@json_option
@lang_option
@on_option
@answer_option
@form_option(
    "--format", "fmt", type=click.Choice(["table", "md"]), default="table", help="table, or md for a Markdown table."
)
@click.option("--wide", is_flag=True, help="On a terminal too, one table; without it a card for each step.")
def command(
    procedure: str,
    *,
    as_json: bool,
    lang: str | None,
    on: date | None,
    answers: tuple[tuple[str, str], ...],
    fmt: str,
    wide: bool,
) -> None:
    """List the stages and steps of PROCEDURE (2023/law): who, what, majority, term, article, footing.

    Votes are counted of the seats of the day of --on, else of every number that the edition saw, each with its days.
    """
    found = find_procedure(procedure, on).under(dict(answers))
    edition = timetable.edition_of(found)
    seats = seats_in(edition, on)
    spoken = language(lang)
    if as_json:
        emit_json(show_page(found, edition, seats))
    elif fmt == "md":
        from lawflow.views.draw import draw  # noqa: PLC0415 (pictures are loaded only when asked for)

        click.echo(draw(found, "md", lang=spoken, on=on).decode("utf-8"), nl=False)
    else:
        _print(found, spoken, seats, wide=wide)


def _print(procedure: Procedure, lang: str, seats: BySeats, *, wide: bool) -> None:
    edition = timetable.edition_of(procedure)
    heading(f"{procedure.id}: {procedure.label.text(lang)} ({span(edition, lang)})")
    columns = [w.FROM, w.ORGAN, w.ACT, w.NEEDS, w.TERM, w.TO, w.ARTICLE, w.FOOTING]
    rows = [_row(procedure, step, lang, seats) for step in procedure.steps]
    names = [column.text(lang) for column in columns]
    if wide or not sys.stdout.isatty():
        table(names, rows, wide=True)
    else:
        _by_stage(names, rows)
    heading(w.QUESTIONS.text(lang))
    for question in edition.questions_of(procedure):
        weight, followed = question.between(procedure.days.first, procedure.days.last)
        default = f", {followed}" if followed else ""
        line(f"  {question.id} ({w.WEIGHTS[weight.value].text(lang)}{default}): {question.text.text(lang)}")
        for standing in standings_data(question, procedure.days, lang):
            line(f"    {standing_text(standing, lang)}")


def _by_stage(names: list[str], rows: list[list[str]]) -> None:
    """Print the steps as cards under the stages that they leave."""
    for stage in dict.fromkeys(row[0] for row in rows):
        line()
        heading(stage)
        for _, organ, act, *said, target, article, footing in (row for row in rows if row[0] == stage):
            kept = dict(zip((*names[3:5], *names[6:]), (*said, article, footing), strict=True))
            card(f"{act} ({organ}) → {target}", list(kept.items()), "  ")
    line()


def _row(procedure: Procedure, step: Step, lang: str, seats: BySeats) -> list[str]:
    act, organs = procedure.parliament.acts[step.act], procedure.parliament.organs
    terms = on_condition(terms_ended_by(procedure, step), attrgetter("label"), told_of=step.needs)
    target = procedure.stage[step.target].label.text(lang)
    if step.target == UNDETERMINED and step.question:
        target = f"{target} {step.question}"
    return [
        procedure.stage[step.source].label.text(lang),
        organs[act.actor_in(procedure.edition)].named(procedure.edition).text(lang),
        act.named(procedure.edition).text(lang),
        "; ".join(need_text(need, lang, seats) for need in told_needs(procedure, step)),
        Label.joined(terms, "; ").text(lang),
        target,
        "; ".join(cite.text(lang) for cite in step.cites),
        FOOTINGS[step.footing.value].text(lang),
    ]


def need_text(need: Condition, lang: str, seats: BySeats) -> str:
    """Return a condition in words, a majority with its integers, each with its days where they are several."""
    reached, limits = [], []
    for majority in need.majorities:
        votes = told(counted(majority.share, seats, (majority.chamber,))).text(lang)
        if majority.reached:
            reached.append(votes)
        else:
            limits.append(f"{majority.organ.label.text(lang)} < {votes}")
    if need.backing is not None:
        reached.append(told(counted(need.backing.share, seats, need.backing.chambers)).text(lang))
    said = ": ".join((need.label.text(lang), *reached))
    return f"{said} ({', '.join(limits)})" if limits else said
