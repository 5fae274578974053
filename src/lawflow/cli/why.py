"""``lawflow why``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli import words as w
from lawflow.cli.bills import Sort, bill_asked, is_file, sort_options
from lawflow.cli.dossiers import Answer, Pairs, SeatPairs, of_each, played
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.histories import print_history
from lawflow.cli.options import dossier_options, language, today, today_option
from lawflow.cli.output import heading, line
from lawflow.cli.refusals import blocker_line, by_counts
from lawflow.cli.status import staying, votes_line
from lawflow.cli.unsettled import print_open_stages
from lawflow.dossiers.contents import is_folder
from lawflow.errors import meant
from lawflow.law.bills import OUTCOMES
from lawflow.study.paths.paths import goals
from lawflow.study.why import why
from lawflow.tongues import say
from lawflow.views.objects.unsettled import add_unsettled
from lawflow.views.objects.why import why_page

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.pieces import NeedData
    from lawflow.views.objects.why import DoneData, StandsAgainst, WhyPage


@click.command("why")
@click.argument("names", nargs=-1, metavar="DOSSIER|PROCEDURE")
@click.argument("act", metavar="ACT|OUTCOME|STAGE")
@sort_options
@today_option
@dossier_options
def command(
    names: tuple[str, ...],
    act: str,
    *,
    track: str | None,
    initiator: str | None,
    subject: str | None,
    on: date | None,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Say whether ACT may be done on the bill of DOSSIER on a day (today): every blocker, and what would cure it.

    Of a lawful act it says the votes needed; of another the shortest lawful way to it, and the answers to open
    questions that would allow it. Of an OUTCOME or a STAGE, the shortest lawful way there. Of several dossiers, or of
    folders of them, each in turn.
    """
    spoken = language(lang)
    if not names:
        message = say(
            "{given!r}: give both, a dossier or a procedure and then an act, an outcome or a stage", given=act
        )
        raise click.UsageError(message)

    def asked(name: str) -> Answer:
        passage, bill, day, result = _stands(name, on, Sort(track, initiator, subject), answers, seats)
        known = timetable.parliament().acts
        ends = goals(passage.procedure)
        sought = meant(say("act, outcome or stage"), act, {**known, **ends, **OUTCOMES, **ends})
        page = why_page(bill, why(passage, sought, day), passage, "en" if as_json else spoken)
        if result is not None:
            add_unsettled(page, result)

        def show() -> None:
            if several:
                heading(bill)
            _print(page, passage, spoken)
            if result is not None and result.refusals:
                numbers = ", ".join(str(n) for n, _ in result.refusals)
                line(f"({w.ON_LAWFUL_HISTORY.text(spoken)}: {numbers})")
            print_open_stages(result, spoken)
            print_footnotes(passage, day, spoken)

        return Answer(page, show, 0)

    several = len(names) > 1 or is_folder(names[0])
    return of_each(names, asked, as_json=as_json)


def _stands(
    asked: str, on: date | None, sort: Sort, answers: Pairs, seats: SeatPairs
) -> tuple[Passage, str, date, Played | None]:
    """Return where the bill stands, what it is called, the day asked about, and what its record leaves unsettled."""
    if is_file(asked):
        day = on or today()
        record, result = played(asked, on=day, answers=answers, seats=seats, certain=False)
        return result.passage, record.id, day, result
    passage, *_ = bill_asked(asked, on, sort, dict(answers), dict(seats))
    return passage, passage.procedure.id, passage.first, None


def _print(page: WhyPage, passage: Passage, lang: str) -> None:
    asked = f"{page['label'][lang]} ({page['act']}), {dated.day(page['on'], lang)}"
    if page["asked"] != "act":
        line(asked)
        _print_done(page, passage, lang)
        _print_way(page, passage, lang)
        return
    told = ", ".join(staying(passage.parliament.acts[page["act"]], page["stage"], page["to"], lang))
    stays = f" ({told})" if told else ""
    on = f" [{'; '.join(page['cites'])}]" if page["cites"] else ""
    found = w.UNSURE if page["doubts"] else w.ALLOWED if page["allowed"] else w.REFUSED
    line(f"{asked}: {found.text(lang)}{stays}{on}")
    for doubt in page["doubts"]:
        line(f"  - {doubt['label'][lang]}")
    _print_done(page, passage, lang)
    for need in page["needs"]:
        line(f"  {p.VOTES_NEEDED.text(lang)}: {_need(need, passage, lang)}")
    if page["allowed"]:
        return
    for blocker in page["blockers"]:
        line(f"  - {blocker_line(blocker, lang)}{_who(blocker, passage, lang)}")
    for said in by_counts(page["blockers"], passage.edition.id, lang):
        line(f"  {said}")
    for opened in page["answers"]:
        text = f": {opened['text'][lang]}" if opened["text"] is not None else ""
        line(f"  {p.ALLOWED_UNDER.text(lang)} --answer {opened['question']}={opened['answer']}{text}")
    _print_way(page, passage, lang)


def _print_done(page: WhyPage, passage: Passage, lang: str) -> None:
    """Print when it was done or reached already, and how many votes that needed."""
    for one in page["done"]:
        line(f"  {p.DONE_ALREADY.text(lang).format(when=_when(one, lang))}")
        for need in one["needs"]:
            line(f"    {p.VOTES_NEEDED.text(lang)}: {_need(need, passage, lang)}")


def _when(done: DoneData, lang: str) -> str:
    """Return the day of an act, and its number in the record or that it is not there."""
    number = p.NUMBERED.filled(done["n"]) if done["n"] is not None else p.NOT_RECORDED
    return f"{dated.day(done['date'], lang)} ({number.text(lang)})"


def _need(need: NeedData, passage: Passage, lang: str) -> str:
    return f"{passage.parliament.organs[need['chamber']].label.text(lang)}: {votes_line(need, lang)}"


def _who(blocker: StandsAgainst, passage: Passage, lang: str) -> str:
    """Return who can cure a blocker by which acts, and from which day it is none any more."""
    acts = passage.parliament.acts
    can = "; ".join(
        f"{who['label'][lang]}: {', '.join(acts[act].as_noun(passage.edition.id).text(lang) for act in who['acts'])}"
        for who in blocker["who"]
    )
    cured = f"; {p.CURED_BY.text(lang)}: {can}" if can else ""
    day = blocker["not_before"]
    return cured + (f"; {p.FROM_DAY.text(lang).format(day=dated.day(day, lang))}" if day else "")


def _print_way(page: WhyPage, passage: Passage, lang: str) -> None:
    cure = page["cure"]
    if cure["way"] is None and page["done"]:
        return
    if cure["way"] is None:
        line(p.NO_WAY.text(lang))
        return
    if not cure["way"]["acts"]:
        line(p.THERE_ALREADY.text(lang))
        return
    line(p.SHORTEST_WAY.text(lang).format(day=dated.day(cure["earliest"], lang)))
    print_history(cure["way"], lang, known=passage.answers)
