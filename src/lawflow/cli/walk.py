"""``lawflow walk``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli import draft_words as p
from lawflow.cli.bills import Sort, sort_options
from lawflow.cli.dialogue import ended, led
from lawflow.cli.draft import Draft
from lawflow.cli.options import find_procedure, force_option, lang_option, language, on_option, place_option, today
from lawflow.cli.written import acts_of, tell_written
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.writing import write_new
from lawflow.law import days
from lawflow.law.labels import LANGUAGES
from lawflow.timetable import edition, edition_on
from lawflow.tongues import say

if TYPE_CHECKING:
    from datetime import date


@click.command("walk")
@click.argument("procedure")
@sort_options
@on_option
@lang_option
@place_option("-o", "--output", help="Write the walk as a dossier.")
@force_option
def command(
    procedure: str,
    *,
    track: str | None,
    initiator: str | None,
    subject: str | None,
    on: date | None,
    lang: str | None,
    output: str | None,
    force: bool,
) -> None:
    """Walk through PROCEDURE step by step: choose an act by its number, +N to let N days pass, u to undo, q to stop.

    An act may be typed with its day, its votes and what its record says, as 3 2024-02-05 70/20/3 wording=true; at an
    open question its answer, as A1=a. The law is held to: what it does not allow is refused, and nothing is supplied.
    """
    found, spoken = find_procedure(procedure), language(lang)
    known = edition(found.edition)
    if on is not None and edition_on(on) is not known:
        when = {"first": days.day(known.starts), "last": days.day(known.until) if known.until else say("now")}
        raise click.UsageError(
            say(
                "edition {name} is in force from {first} to {last}, not on {day}",
                name=known.id,
                day=days.day(on),
                **when,
            )
        )
    start = on or (today() if known.until is None else known.starts)
    title = {code: p.WALK.filled(found.id).text(code) for code in LANGUAGES}
    bill = Sort(track, initiator, subject).bill(found.kind)
    sort = {"track": next(iter(bill.tracks), None), "initiator": bill.initiator, "subject": bill.subject}
    known_of_it = {key: value for key, value in sort.items() if value is not None}
    data = {"id": "walk", "kind": found.kind, **known_of_it, "title": title, "acts": []}
    draft = led(Draft(data, start, strict=True), spoken, asking=False)
    ended(draft, spoken)
    if output:
        record = draft.record
        write_new({Path(output): as_bytes(record, Path(output))}, force=force)
        tell_written(acts_of(record), output)
