"""The dialogue in which a bill is led on act by act: a page, a line typed, what it does."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from lawflow.cli import dated
from lawflow.cli import draft_words as p
from lawflow.cli import words as w
from lawflow.cli.act_line import TRUTHS, UNKNOWN_DAY, NotUnderstoodError, counts_in, date_in, row_of, value_of
from lawflow.cli.acts_words import TOLD
from lawflow.cli.output import heading, line, tell
from lawflow.cli.refusals import print_refusal
from lawflow.dossiers.keys import known_acts
from lawflow.errors import LawflowError
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.known import answers_to
from lawflow.passage.outlook import outlook
from lawflow.study.acts import fields_read
from lawflow.views.content.carried import called
from lawflow.views.content.phrases import out_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.cli.draft import Draft
    from lawflow.law.parliament import Parliament
    from lawflow.passage.outlook import Need, Option
    from lawflow.passage.passage import Passage

_ANSWER: Final = re.compile(r"((?:K-)?[A-Z]+-?\d+)=([a-z])", re.ASCII | re.IGNORECASE)
_COUNTS: Final = re.compile(r"\d+(/\d+){0,3}", re.ASCII)
_LATER: Final = re.compile(r"\+\d+", re.ASCII)
_YES: Final = ("y", "yes", "д", "да", "и", "иә")


def ask(question: str = "") -> str | None:
    """Return what was typed, or ``None`` at the end of the input."""
    sys.stdout.write(f"{question}> " if not question else f"{question}: ")
    sys.stdout.flush()
    typed = sys.stdin.readline()
    return typed.strip() if typed else None


def led(draft: Draft, lang: str, *, asking: bool) -> Draft:
    """Lead a bill on until the input ends or its path does; with ``asking`` day, votes and fields are asked for."""
    line(p.KEYS.text(lang))
    while True:
        options = () if draft.passage.over else outlook(draft.passage, draft.day, reasons=False).may
        _page(draft, options, lang)
        typed = ask()
        if typed is None or typed.lower() in ("q", "quit"):
            break
        try:
            draft = _after(draft, typed, options, lang, asking=asking)
        except LawflowError as error:
            tell(error)
    return draft


def ended(draft: Draft, lang: str) -> None:
    """Print where the bill stands in the end."""
    passage = draft.passage
    outcome = passage.procedure.outcome_label(passage.outcome).text(lang)
    heading(f"{passage.procedure.stage[passage.state].label.text(lang)} — {outcome}")


def _after(draft: Draft, typed: str, options: tuple[Option, ...], lang: str, *, asking: bool) -> Draft:
    """Return the draft after a line typed. Raises `LawflowError` for one that does nothing."""
    if typed == "?":
        line(p.HELP.text(lang))
        return draft
    if typed.lower() == "u":
        before = draft.undone()
        line(p.NOTHING_TO_UNDO.text(lang) if before is None else p.UNDONE.filled(_last(draft, before, lang)).text(lang))
        return before or draft
    if _LATER.fullmatch(typed):
        return draft.on(_later(draft.day, typed, lang))
    if isinstance(day := date_in(typed), date):
        return draft.on(day)
    if answer := _ANSWER.fullmatch(typed):
        return draft.answering(answer[1].upper(), answer[2].lower())
    if not typed:
        return draft
    of = draft.passage.parliament
    row = row_of(typed, [option.act for option in options], of, draft.day, lang)
    if asking and " " not in typed and row["act"] in of.acts:
        _detailed(row, draft, lang)
    return _taken(draft, row, lang)


def _taken(draft: Draft, row: dict[str, Any], lang: str) -> Draft:
    """Return the draft with the act; one that the law refuses is written down only if that is wanted."""
    later, refused = draft.tried(row)
    if refused is None:
        return later
    print_refusal(refused, None, lang)
    if draft.strict:
        return draft
    wanted = ask(p.ALL_THE_SAME.text(lang))
    return later if wanted is not None and wanted.lower() in _YES else draft


def _last(draft: Draft, before: Draft, lang: str) -> str:
    """Return what was typed last, in words: an act, an answer, or a day."""
    acts, fewer = draft.data["acts"], before.data["acts"]
    if draft.data.get("world") != before.data.get("world"):
        return ", ".join(set(draft.record.world.answers) - set(before.record.world.answers)) or "="
    if len(acts) == len(fewer):
        return dated.day(draft.day.isoformat(), lang)
    act = str(acts[-1]["act"])
    row = known_acts(draft.passage.parliament)[act]
    return f"{row.as_noun(draft.passage.edition.id).text(lang)} ({act})"


def _later(day: date, typed: str, lang: str) -> date:
    try:
        return day + timedelta(days=int(typed[1:]))
    except OverflowError:
        raise NotUnderstoodError(p.BAD_WORD.filled(typed).text(lang)) from None


def _voting(of: Parliament, act: str) -> tuple[str, ...]:
    """Return the chambers whose votes the record of an act may hold."""
    name = of.acts[act]
    return of.organs[name.organ].chambers if name.counts != "none" and name.organ in of.organs else ()


def _detailed(row: dict[str, Any], draft: Draft, lang: str) -> None:
    """Ask for the day of an act, its votes, and what the law reads in its record."""
    passage = draft.passage
    of = passage.parliament
    told = dated.by_itself(str(draft.day), lang)
    day = _until(f"  {p.DAY.text(lang)} [{told}]", lambda typed: typed == UNKNOWN_DAY or date_in(typed), lang)
    if day == UNKNOWN_DAY:
        del row["date"]
    elif day:
        row["date"] = date_in(day)
    for chamber in _voting(of, row["act"]):
        votes = _until(f"  {p.VOTES.filled(of.organs[chamber].label).text(lang)}", _COUNTS.fullmatch, lang)
        if votes:
            row.setdefault("votes", {})[chamber] = counts_in(votes)
    for field in fields_read(passage.procedure, row["act"], draft.day):
        words = TOLD[field].text(lang).format(kinds=", ".join(of.kinds), chambers=", ".join(of.chambers.seats))
        words = words.replace(p.TRUTHS.en, p.TRUTHS.text(lang))
        truth = p.TRUTHS.text(lang) in words
        fits = (lambda typed: typed.lower() in TRUTHS) if truth else bool
        if typed := _until(f"  {words} {p.EMPTY.text(lang)}", fits, lang):
            row[field] = value_of(typed)


def _until(question: str, fits: Callable[[str], object], lang: str) -> str:
    """Ask until what is typed fits, or nothing is typed."""
    while typed := ask(question):
        if fits(typed):
            return typed
        tell(p.BAD_WORD.filled(typed).text(lang))
    return ""


def _page(draft: Draft, options: tuple[Option, ...], lang: str) -> None:
    passage = draft.passage
    at = dated.by_itself(str(draft.day), lang)
    heading(f"{at}  {passage.procedure.id}: {passage.procedure.stage[passage.state].label.text(lang)}")
    for running in passage.running:
        if running.term.ends_on:
            last = str(running.day) if running.day is not None else None
            line(f"     {called(passage, running.term).text(lang)}: {dated.day(last, lang)}")
    for n, option in enumerate(options, 1):
        noun = passage.parliament.acts[option.act].as_noun(passage.edition.id).text(lang)
        line(f"  {n}. {noun}{_needs(option, passage, lang)}")
    if passage.over:
        line(p.ENDED.text(lang))
    if passage.state == UNDETERMINED:
        _question(passage, lang)


def _question(passage: Passage, lang: str) -> None:
    """Print the open question at which a bill stands, with its answers."""
    name = passage.stopped_by
    question = passage.procedure.question.get(name) if name is not None else None
    if question is None or passage.stop is None:
        return
    line(p.STOPPED.filled(name, question.text).text(lang))
    open_here = answers_to(passage.stop)
    for answer in question.answers:
        if answer.id in open_here:
            line(f"    {name}={answer.id}: {answer.text.text(lang)}")


def _needs(option: Option, passage: Passage, lang: str) -> str:
    organs = passage.parliament.organs
    told = (f"{organs[need.chamber].label.text(lang)}: {_votes(need, lang)}" for need in option.needs)
    said = ", ".join(told)
    return f" ({said})" if said else ""


def _votes(need: Need, lang: str) -> str:
    """Return the votes that are needed, by each number of seats that can be the right one."""
    ways = dict.fromkeys(zip(need.votes, need.seats, strict=True))
    return f" {w.OR.text(lang)} ".join(out_of(*way).text(lang) for way in ways)
