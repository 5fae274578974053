"""``lawflow walk``."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.options import find_procedure, force_option, lang_option, language, on_option, today
from lawflow.cli.output import heading, line, narrate
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.writing import write_new
from lawflow.errors import LawflowError
from lawflow.law.bills import Bill
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.timetable import edition, edition_on

if TYPE_CHECKING:
    from lawflow.passage.outlook import Option


@click.command("walk")
@click.argument("procedure")
@on_option
@lang_option
@click.option("-o", "--output", help="Write the walk as a dossier.", metavar="FILE")
@force_option
def command(procedure: str, *, on: date | None, lang: str | None, output: str | None, force: bool) -> None:
    """Walk through PROCEDURE step by step: choose an act by its number, +N to let N days pass, q to stop."""
    found = find_procedure(procedure)
    known = edition(found.edition)
    if on is not None and edition_on(on) is not known:
        message = f"edition {known.id} is in force from {known.starts} to {known.until or 'now'}, not on {on}"
        raise click.UsageError(message)
    start = on or (today() if known.until is None else known.starts)
    passage = Passage.start(Bill(found.kind), start)
    acts = _walk(passage, language(lang))
    if output:
        title = {"en": f"A walk through {passage.procedure.id}"}
        content = as_bytes(Dossier("walk", found.kind, title, tuple(acts)), Path(output))
        write_new({Path(output): content}, force=force)
        narrate(f"lawflow: {len(acts)} acts → {output}")


def _walk(passage: Passage, lang: str) -> list[Act]:
    acts: list[Act] = []
    day = passage.first
    while not passage.over:
        options = outlook(passage, day).may
        _page(passage, options, day, lang)
        choice = _ask()
        if choice is None:
            break
        if choice.startswith("+"):
            day = _pass_days(passage, day, choice)
        elif choice.isdecimal() and 1 <= int(choice) <= len(options):
            act = Act(options[int(choice) - 1].act, When.day(day))
            try:
                passage.apply(act)
            except RefusedError as refused:
                narrate(str(refused))
            else:
                acts.append(act)
        else:
            narrate(f"lawflow: {choice!r}: a number from 1 to {len(options)}, +N for N days, or q")
    ended = passage.procedure.outcome_label(passage.outcome).text(lang)
    heading(f"{passage.procedure.stage[passage.state].label.text(lang)} — {ended}")
    return acts


def _page(passage: Passage, options: tuple[Option, ...], day: date, lang: str) -> None:
    heading(f"{day}  {passage.procedure.id}: {passage.procedure.stage[passage.state].label.text(lang)}")
    for running in passage.running:
        if running.term.ends_on:
            line(f"     {running.term.label.text(lang)}: {running.day or '?'}")
    for n, option in enumerate(options, 1):
        needs = ", ".join(_or(need.votes) + "/" + _or(need.seats) for need in option.needs)
        line(
            f"  {n}. {passage.parliament.acts[option.act].as_noun(passage.edition.id).text(lang)}"
            + (f" ({needs})" if needs else "")
        )


def _or(numbers: tuple[int, ...]) -> str:
    """Return the numbers, any of which can be the right one."""
    return "|".join(map(str, dict.fromkeys(numbers)))


def _ask() -> str | None:
    """Return what was typed, or ``None`` at the end of the input."""
    sys.stdout.write("> ")
    sys.stdout.flush()
    typed = sys.stdin.readline()
    if not typed or typed.strip() in ("q", "quit"):
        return None
    return typed.strip()


def _pass_days(passage: Passage, day: date, choice: str) -> date:
    if not choice[1:].isdecimal():
        narrate(f"lawflow: {choice!r}: write +30 to let thirty days pass")
        return day
    try:
        later = day + timedelta(days=int(choice[1:]))
        passage.advance(later)
    except (OverflowError, LawflowError) as error:
        narrate(f"lawflow: {choice}: {error}")
        return day
    return later
