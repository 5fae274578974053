"""``lawflow status``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.bill_lines import (
    outcome_line,
    print_hints,
    print_questions,
    print_unsettled,
    stage_line,
    title,
    told_of_line,
)
from lawflow.cli.dossiers import Answer, Pairs, SeatPairs, of_each, played, receipt_option, receipted
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.options import dossier_options, language, today, today_option
from lawflow.cli.output import heading, line, table
from lawflow.law import days
from lawflow.law.conditions.record import Given
from lawflow.views.content import lapse
from lawflow.views.content.captions import FROM_THE_NEXT_DAY, GOES_ON_BY_INFERENCE, OFF, SEATS_NOT_FOUND, STAYS
from lawflow.views.content.phrases import out_of
from lawflow.views.objects.status import status_page

if TYPE_CHECKING:
    from lawflow.law.acts import ActName
    from lawflow.law.labels import Label
    from lawflow.law.organs import Organs
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.due import RunningData
    from lawflow.views.objects.pieces import NeedData
    from lawflow.views.objects.status import DutyData, OptionData, StatusPage


@click.command("status")
@click.argument("dossiers", nargs=-1, required=True)
@today_option
@click.option("--explain", is_flag=True, help="Show the steps of the count of each term.")
@click.option("--all", "every", is_flag=True, help="List the acts that may not be done, not only how many they are.")
@receipt_option
@dossier_options
def command(
    dossiers: tuple[str, ...],
    *,
    on: date | None,
    explain: bool,
    every: bool,
    as_receipt: bool,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Say where the bill of each of DOSSIERS stands at the end of a day (today): terms, must, may, not yet, no longer.

    Of several, or of folders of them, each in turn.
    """
    day, spoken = on or today(), language(lang)

    def asked(name: str) -> Answer:
        record, result = played(name, on=day, answers=answers, seats=seats, certain=False)
        if as_receipt:
            return receipted(record, result, day)
        page = status_page(record.id, result, day, "en" if as_json else spoken, reasons=as_json)

        def show() -> None:
            heading(f"{title(record, spoken)} — {days.day(day).text(spoken)}")
            print_hints(result, spoken)
            _print(result, page, spoken, explain=explain, every=every)
            print_unsettled(result, spoken)

        return Answer(page, show, 0 if result.settled else 4)

    return of_each(dossiers, asked, as_json=as_json or as_receipt)


def _print(result: Played, page: StatusPage, lang: str, *, explain: bool, every: bool) -> None:
    passage, stages = result.passage.foreseen(), result.stages
    line(page["sentence"][lang])
    line()
    line(f"{w.PROCEDURE.text(lang)}: {page['procedure']} — {passage.procedure.label.text(lang)}")
    line(stage_line(passage, stages, lang))
    line(outcome_line(passage, stages, lang))
    if len(stages) > 1:
        line(told_of_line(passage, lang))
    terms = [term for term in page["terms"] if "label" in term]
    if terms:
        line()
        heading(w.TERMS.text(lang))
        table(
            [c.text(lang) for c in (w.TERM, w.STARTED, w.DUE, w.REMARK, w.ARTICLE)],
            [_term_row(term, passage, lang) for term in terms],
        )
        if explain:
            _explain(terms, passage, lang)
    _acts(passage, page, lang, every=every)
    print_questions(passage, lang)
    print_footnotes(passage, date.fromisoformat(page["on"]), lang)


def _term_row(term: RunningData, passage: Passage, lang: str) -> list[str]:
    due = dated.by_itself(term["due"], lang) or dated.stretch(term["due_between"], lang) or w.UNKNOWN.text(lang)
    remarks = []
    if not term["running"]:
        remarks.append(w.SUSPENDED.text(lang).format(dated.day(term["suspended_since"], lang)))
        due = w.UNKNOWN.text(lang)
    if term["inferred_after"]:
        remarks.append(GOES_ON_BY_INFERENCE.text(lang).format(term["inferred_after"][lang]))
    if term["missed"]:
        remarks.append(w.MISSED.text(lang))
    elif term["lapsed"]:
        remarks.append(w.MISSED_OR_NOT.text(lang))
    if term["due_today"]:
        remarks.append(w.DUE_TODAY.text(lang))
    if term["due"] and term["running"] and term["bound"] != "not-before":
        remarks += _off(date.fromisoformat(term["due"]), passage, lang)
    if term["bound"] == "not-before":
        remarks.append(FROM_THE_NEXT_DAY.text(lang))
    if term["effect"] is not None and not term["lapsed"]:
        remarks.append(
            if_lapsed(term, passage.parliament.acts[term["effect"]].as_noun(passage.edition.id).text(lang), lang)
        )
    remarks += due_by_answer(term, lang)
    started = dated.by_itself(term["started"], lang) or _started(term, passage, lang)
    return [term["label"][lang], started, due, "; ".join(remarks), "; ".join(term["cites"])]


def _started(term: RunningData, passage: Passage, lang: str) -> str:
    """Return the days on which a term can have begun; the floor of dates that no record gives is told as none."""
    first, last = term["started_between"]
    return dated.stretch([first if first != passage.parliament.first_day.isoformat() else None, last], lang)


def due_by_answer(term: RunningData, lang: str) -> list[str]:
    """Return the last day of a term under each answer to an open question that moves it."""
    return [w.UNDER.text(lang).format(answer, dated.day(day, lang)) for answer, day in term["due_by_answer"].items()]


def _off(last: date, passage: Passage, lang: str) -> list[str]:
    """Return that a last day is a day off, with the day of the week; nothing of a working day."""
    off = passage.calendar.is_day_off(last)
    return [] if off is False else [f"{days.WEEKDAYS[last.weekday()].text(lang)}, {OFF[off].text(lang)}"]


def if_lapsed(term: RunningData, effect: str, lang: str) -> str:
    """Return what follows if a term lapses, and at which stage the bill is then."""
    stage = term["effect_stage"]
    return lapse.if_lapsed(effect, stage[lang] if stage is not None else None, lang)


def _explain(terms: list[RunningData], passage: Passage, lang: str) -> None:
    """Print the count of each term; where its first day is not known, from which day it is counted, or none."""
    for term in terms:
        first = term["started_between"][0]
        if not term["started"] and first == passage.parliament.first_day.isoformat():
            line(f"  {term['label'][lang]}: {w.NO_COUNT.text(lang)}")
            continue
        begun = "" if term["started"] else f" ({w.IF_BEGUN.text(lang).format(dated.day(first, lang))})"
        line(f"  {term['label'][lang]}{begun}:")
        for step in term["steps"]:
            line(f"    {dated.stretch((step['first'], step['last']), lang)}: {step['counted']} — {step['why'][lang]}")


def _acts(passage: Passage, page: StatusPage, lang: str, *, every: bool) -> None:
    acts, organs = passage.parliament.acts, passage.parliament.organs
    edition = passage.edition.id
    line()
    if page["must"]:
        heading(w.MUST.text(lang))
        for duty in page["must"]:
            last = _last_day(duty, lang)
            line(f"  {duty['label'][lang]} — {last} [{'; '.join(duty['cites'])}]")
    if page["may"]:
        heading(w.MAY.text(lang))
        for option in page["may"]:
            stays = staying(acts[option["act"]], passage.state, option["to"], lang)
            on_questions = ((w.BY_THE_ANSWER, option.get("answers", [])), (w.STOPS_AT, option.get("questions", [])))
            stops = "".join(f" — {said.filled(', '.join(ids)).text(lang)}" for said, ids in on_questions if ids)
            needs = _needs(option, passage, lang, stays)
            line(f"  {option['label'][lang]}{needs}{stops} [{'; '.join(option['cites'])}]")
    _votes_ahead(page, organs, lang)
    _listed(w.NOT_YET, [closed["label"][lang] for closed in page["not_yet"]], lang, every=every)
    _listed(w.NO_LONGER, [acts[act].as_noun(edition).text(lang) for act in page["no_longer"]], lang, every=every)


def _votes_ahead(page: StatusPage, organs: Organs, lang: str) -> None:
    """Print the votes that may be needed at each stage still ahead, each stage named once."""
    if page["votes_ahead"]:
        heading(w.VOTES_AHEAD.text(lang))
    told = ""
    for vote in page["votes_ahead"]:
        if vote["stage"]["id"] != told:
            told = vote["stage"]["id"]
            line(f"  {vote['stage']['label'][lang]}")
        votes = ", ".join(_vote(need, organs, lang) for need in vote["needs"])
        line(f"    {vote['label'][lang]} ({votes}) [{'; '.join(vote['cites'])}]")


def _vote(need: NeedData, organs: Organs, lang: str) -> str:
    return f"{organs[need['chamber']].label.text(lang)}: {votes_line(need, lang)}"


def votes_line(need: NeedData, lang: str) -> str:
    """Return the votes that an act needs, or those of each number of seats that was not found, with the question."""
    ways = [out_of(way["votes"], way["of"]).text(lang) for way in need.get("possible", [need])]
    doubt = need.get("question") or (SEATS_NOT_FOUND.text(lang) if len(ways) > 1 else "")
    return f" {w.OR.text(lang)} ".join(ways) + (f" ({doubt})" if doubt else "")


def _last_day(duty: DutyData, lang: str) -> str:
    """Return the last day of a duty in words, or that it is past, which does not end the duty."""
    if not duty["by"]:
        return w.NO_LAST_DAY.text(lang)
    if not duty["over"]:
        return until(duty["by"], lang)
    return w.LAST_DAY_OVER.text(lang).format(day=days.day(date.fromisoformat(duty["by"])).text(lang))


def until(last: str, lang: str) -> str:
    """Return a last day, of an object in ISO form, as one that is itself in time."""
    return days.until(date.fromisoformat(last)).text(lang)


def _listed(title: Label, acts: list[str], lang: str, *, every: bool) -> None:
    """Print acts one under the other if all are asked for, else how many they are."""
    if not acts:
        return
    if not every:
        line(f"{title.text(lang)}: {w.FOLDED.text(lang).format(n=len(acts))}")
        return
    heading(title.text(lang))
    for act in acts:
        line(f"  {act}")


def staying(act: ActName, stage: str, targets: list[str], lang: str) -> list[str]:
    """Return that an act leaves the stage as it is, and what it is then done for, if that is said; else nothing."""
    if targets != [stage]:
        return []
    return [said.text(lang) for said in (act.again, STAYS) if said is not None]


def _needs(option: OptionData, passage: Passage, lang: str, stays: list[str]) -> str:
    organs = passage.parliament.organs
    needs = passage.procedure.conditions if option["presumed"] else ()
    given = {need.id for need in needs if isinstance(need, Given)}
    parts = [_vote(need, organs, lang) for need in option["needs"]]
    parts += stays
    for need in option["presumed"]:
        parts.append((w.IF_GIVEN if need["condition"] in given else w.IF_SO).text(lang).format(need["label"][lang]))
    if option["until"]:
        parts.append(until(option["until"], lang))
    return f" ({', '.join(parts)})" if parts else ""
