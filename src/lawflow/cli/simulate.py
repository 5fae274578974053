"""``lawflow simulate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.bill_lines import (
    as_of,
    last_dated,
    outcome_line,
    print_hints,
    print_questions,
    print_unsettled,
    stage_line,
    title,
)
from lawflow.cli.dossiers import Answer, Pairs, SeatPairs, of_each, played, receipt_option, receipted
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.options import dossier_options, language, last_act_option
from lawflow.cli.output import heading, line, table
from lawflow.dossiers.notes import named
from lawflow.law import days
from lawflow.reconstruction.remarks import by_number
from lawflow.views.content.captions import FOOTINGS, OR_NONE
from lawflow.views.content.where import QUOTED
from lawflow.views.objects.simulate import ends, simulate_page, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.law.acts import Acts
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from lawflow.reconstruction.remarks import Remark


@click.command("simulate")
@click.argument("dossiers", nargs=-1, required=True)
@last_act_option
@click.option("--strict", is_flag=True, help="Supply no act that the record lacks.")
@receipt_option
@dossier_options
def command(
    dossiers: tuple[str, ...],
    *,
    on: date | None,
    strict: bool,
    as_receipt: bool,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Play the acts of each of DOSSIERS in order and print the dated timeline, stage and outcome.

    Acts that the law makes unavoidable between two recorded ones are supplied and marked. A refusal,
    or several possible ways, ends with exit code 4 and all blockers. Of several, or of folders of them, each in turn.
    """
    spoken = language(lang)

    def asked(name: str) -> Answer:
        record, result = played(name, on=on, strict=strict, answers=answers, seats=seats)
        if as_receipt:
            return receipted(record, result, result.passage.first)
        return Answer(
            simulate_page(record.id, result, record.notes(on)),
            lambda: _print(record, result, on, spoken),
            0 if result.settled else 4,
        )

    return of_each(dossiers, asked, as_json=as_json or as_receipt)


def _print(record: Dossier, result: Played, on: date | None, lang: str) -> None:
    passage = result.passage
    heading(title(record, lang))
    crossed = f" ({' → '.join(passage.crossed)})" if passage.crossed else ""
    line(f"{w.PROCEDURE.text(lang)}: {passage.procedure.id}{crossed} — {passage.procedure.label.text(lang)}")
    line(as_of(passage.first, dated=on is None and last_dated(record, passage.first), lang=lang))
    print_hints(result, lang)
    line()
    columns = [w.DATE, w.ACT, w.TO, w.ARTICLE, w.REMARK]
    table([column.text(lang) for column in columns], list(_rows(record, result, on, lang)))
    line(stage_line(passage, result.stages, lang))
    line(outcome_line(passage, result.stages, lang))
    print_questions(passage, lang)
    print_footnotes(passage, passage.first, lang)
    print_unsettled(result, lang)


def _rows(record: Dossier, result: Played, on: date | None, lang: str) -> Iterator[list[str]]:
    """Yield the lines of the timeline, with the notes of the record in their places."""
    words, remarks, noted = result.passage.parliament.acts, by_number(result.remarks), record.notes(on)
    notes = sorted(noted, reverse=True)
    for told in stretches(result.passage.journal):
        n = told[0].n
        while notes and n is not None and notes[-1] < n:
            yield _note(noted[notes.pop()], words, told[0].edition, lang)
        yield _row(result.passage, told, remarks.get(n, ()), ends(result.passage, told), lang)
    for n in reversed(notes):
        yield _note(noted[n], words, result.passage.edition.id, lang)


def _note(note: Act, words: Acts, edition: str, lang: str) -> list[str]:
    return [dated.alone(str(note.when), lang), named(note.act, words, edition).text(lang), "", "", note.note or ""]


def _row(
    passage: Passage, told: tuple[Entry, ...], remarks: Iterable[Remark], stages: Sequence[str], lang: str
) -> list[str]:
    """Return one line of the timeline, one for all entries of a way among several, with the stages it leads to."""
    entry = told[0] if len(told) == 1 else told[-1]._replace(first=told[0].first)
    edition = timetable.edition(entry.edition, passage.parliament)
    labels = [timetable.stage_label(edition, passage.bill.kind, stage) for stage in stages]
    return [
        dated.by_itself(when(entry, passage.parliament.first_day), lang),
        _acts(passage, entry, lang),
        f" {w.OR.text(lang)} ".join((QUOTED.filled(one) if labels[1:] else one).text(lang) for one in labels),
        "; ".join(cite.text(lang) for cite in entry.cites),
        "; ".join((*_remarks(entry, lang), *(remark.label.text(lang) for remark in remarks))),
    ]


def _acts(passage: Passage, entry: Entry, lang: str) -> str:
    """Return the name of an act; of ways that the record leaves open, the shortest that begins with each act."""
    acts = passage.parliament.acts
    if entry.one_of:
        shortest: dict[str, Sequence[str]] = {}
        for way in sorted(filter(None, entry.one_of), key=len):
            shortest.setdefault(way[0], way)
        ways = [" → ".join(acts[act].named(entry.edition).text(lang) for act in way) for way in shortest.values()]
        longer = sum(map(bool, entry.one_of)) - len(ways)
        several = any(len(way) > 1 for way in shortest.values())
        said = f"{';' if several else ''} {w.OR.text(lang)} ".join(ways)
        return f"{said} {w.LONGER_WAYS.text(lang).format(n=longer)}" if longer else said
    act = acts.get(entry.act)
    return act.named(entry.edition).text(lang) if act else w.EDITION_CHANGES.text(lang).format(edition=entry.edition)


def when(entry: Entry, floor: date) -> str:
    """Return the day of an entry, or the days between which it lies; a ``floor`` that no record gives is no date."""
    return days.stretch(entry.first if entry.first > floor else None, entry.last)


def _remarks(entry: Entry, lang: str) -> list[str]:
    remarks = []
    if entry.one_of:
        remarks.append((w.ONE_OF if all(entry.one_of) else OR_NONE).text(lang))
    elif entry.supplied:
        remarks.append(w.SUPPLIED.text(lang))
    elif entry.handover is not None:
        remarks.append(f"{w.SUCCESSION_RULES[entry.handover.rule].text(lang)}: {entry.handover.reason.text(lang)}")
    elif entry.n is None:
        remarks.append(w.BY_CLOCK.text(lang))
    if entry.step is not None and entry.step.reason is not None:
        remarks.append(f"{FOOTINGS[entry.step.footing.value].text(lang)}: {entry.step.reason.text(lang)}")
    if entry.question:
        remarks.append(entry.question)
    if any(need.backing or any(one.reached for one in need.majorities) for need in entry.presumed):
        remarks.append(w.PRESUMED.text(lang))
    presumed = (need.label.text(lang) for need in entry.presumed if need.completes)
    remarks += [w.OPINION_PRESUMED.text(lang).format(need=need) for need in presumed]
    return remarks
