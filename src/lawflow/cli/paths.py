"""``lawflow paths``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli.bills import Sort, bill_asked, sort_options
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.histories import print_history
from lawflow.cli.options import dossier_options, language, today_option
from lawflow.cli.output import emit_json, heading, line
from lawflow.cli.unsettled import add_open_stages, print_open_stages
from lawflow.errors import meant
from lawflow.law.bills import OUTCOMES
from lawflow.study.paths.paths import LONGEST, MOST, goals, paths
from lawflow.tongues import say
from lawflow.views.objects.paths import paths_page

if TYPE_CHECKING:
    from datetime import date

    from lawflow.cli.dossiers import Pairs, SeatPairs
    from lawflow.passage.passage import Passage
    from lawflow.views.objects.paths import GoalData, PathsPage


@click.command("paths")
@click.argument("asked", metavar="DOSSIER|PROCEDURE")
@click.option("--to", "goal", metavar="OUTCOME|STAGE", help="Where to: signed, rejected, conciliation …")
@click.option("--most", type=click.IntRange(1), default=MOST, show_default=True, help="Histories told.")
@click.option("--longest", type=click.IntRange(1), default=LONGEST, show_default=True, help="Acts of a history.")
@today_option
@sort_options
@dossier_options
def command(
    asked: str,
    *,
    goal: str | None,
    most: int,
    longest: int,
    on: date | None,
    track: str | None,
    initiator: str | None,
    subject: str | None,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """List the lawful histories of a bill to an outcome or a stage: the shortest by acts, and the soonest.

    From where the bill of DOSSIER stands on a day (today), or from the start of PROCEDURE, such as 2023/law. Without
    --to, the shortest history to each outcome. Each is replayed by the machine.
    """
    spoken = language(lang)
    passage, record, result = bill_asked(asked, on, Sort(track, initiator, subject), dict(answers), dict(seats))
    known = goals(passage.procedure)
    goal = meant(say("outcome or stage"), goal, {**known, **OUTCOMES, **known}) if goal is not None else None
    asked_for = [goal] if goal is not None else [name for name in known if name in OUTCOMES]
    found = [paths(passage, name, longest=longest, most=most if goal else 1) for name in asked_for]
    page = paths_page(
        passage, found, dossier=record.id if record is not None else None, lang="en" if as_json else spoken
    )
    add_open_stages(page, result)
    if as_json:
        emit_json(page)
    else:
        _print(page, record.title_in(spoken) if record is not None else passage.procedure.id, passage, spoken)
        print_open_stages(result, spoken)
    return 0 if any(one["histories"] for one in page["goals"]) else 4


def _print(page: PathsPage, about: str, passage: Passage, lang: str) -> None:
    heading(f"{about} — {dated.day(page['on'], lang)} — {page['stage']['label'][lang]}")
    for goal in page["goals"]:
        line()
        heading(f"→ {goal['label'][lang]} ({goal['to']})")
        _print_goal(goal, passage, lang)
    if any(goal["partial"] for goal in page["goals"]):
        line()
        line(p.OTHER_PATHS.text(lang))
    print_footnotes(passage, passage.first, lang)


def _print_goal(goal: GoalData, passage: Passage, lang: str) -> None:
    for n, history in enumerate(goal["histories"], 1):
        number = len(history["acts"])
        line(p.PATH.text(lang).format(n=n, acts=number) if number else p.THERE_ALREADY.text(lang))
        print_history(history, lang, known=passage.answers)
    if not goal["histories"]:
        line(p.NO_PATH.text(lang).format(longest=goal["longest"]))
    if goal["soonest"] is not None:
        acts = "; ".join(
            f"{link['label'][lang] if link['label'] is not None else link['act']} ({dated.day(link['date'], lang)})"
            for link in goal["soonest"]["acts"]
        )
        line(f"{p.SOONEST.text(lang)}: {dated.day(goal['soonest']['date'], lang)}: {acts}")
    if goal["refused"]:
        line(p.NOT_BY_CALENDAR.text(lang).format(n=goal["refused"]))
