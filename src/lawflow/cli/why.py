"""``lawflow why``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.dossiers import Pairs, SeatPairs, played
from lawflow.cli.options import dossier_options, language, on_option, today
from lawflow.cli.output import emit_json, line
from lawflow.cli.simulate import blocker_line, by_counts
from lawflow.errors import UnknownNameError
from lawflow.study.why import why
from lawflow.views.objects.why import why_page

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.views.objects.why import WhyPage


@click.command("why")
@click.argument("dossier")
@click.argument("act")
@on_option
@dossier_options
def command(
    dossier: str, act: str, *, on: date | None, as_json: bool, lang: str | None, answers: Pairs, seats: SeatPairs
) -> None:
    """Say whether ACT may be done on the bill of DOSSIER on a day (today): every blocker, and what would cure it."""
    known = timetable.parliament().acts
    if act not in known:
        raise UnknownNameError("act", act, known)
    day, spoken = on or today(), language(lang)
    record, result = played(dossier, on=day, answers=answers, seats=seats)
    page = why_page(record.id, why(result.passage, act, day), "en" if as_json else spoken)
    if as_json:
        emit_json(page)
    else:
        _print(page, result.passage, day, spoken)
        if result.refusals:
            line(f"({w.ON_LAWFUL_HISTORY.text(spoken)})")


def _print(page: WhyPage, passage: Passage, on: date, lang: str) -> None:
    edition = passage.parliament.edition_on(on) or passage.edition.id
    name = passage.parliament.acts[page["act"]].as_noun(edition).text(lang)
    if page["allowed"]:
        line(f"{page['act']} ({name}), {page['on']}: {w.ALLOWED.text(lang)}")
        return
    line(f"{page['act']} ({name}), {page['on']}: {w.REFUSED.text(lang)}")
    for blocker in page["blockers"]:
        line(f"  - {blocker_line(blocker, lang)}")
    for said in by_counts(page["blockers"], edition, lang):
        line(f"  {said}")
    cure = page["cure"]
    if cure["possible"] and cure["acts"]:
        acts = ", ".join(" / ".join(act) if isinstance(act, list) else act for act in cure["acts"])
        line(f"{w.CURE.text(lang)}: {acts}")
