"""``lawflow simulate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.dossiers import Answer, Pairs, SeatPairs, of_each, played, receipt_option, receipted
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.options import dossier_options, language, last_act_option
from lawflow.cli.output import heading, line, narrate, table
from lawflow.dossiers.notes import named
from lawflow.law import days
from lawflow.reconstruction.remarks import by_number
from lawflow.views.content.captions import FOOTINGS, OR_NONE, TAKEN_AS
from lawflow.views.content.where import QUOTED, outcome, place
from lawflow.views.objects.pieces import blocker_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.law.acts import Acts
    from lawflow.law.procedure import Procedure
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import RefusedError
    from lawflow.reconstruction.play import Played
    from lawflow.reconstruction.remarks import Remark
    from lawflow.views.objects.pieces import BlockerData


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
    from lawflow.views.objects.simulate import simulate_page  # noqa: PLC0415 (other commands borrow the lines below)

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


def outcome_text(outcome: str, procedure: Procedure, lang: str) -> str:
    """Return an outcome in words, with its id where the words differ from it."""
    words = procedure.outcome_label(outcome).text(lang)
    return words if words == outcome else f"{words} ({outcome})"


def outcome_line(passage: Passage, stages: Sequence[str], lang: str) -> str:
    """Return the line that says what came of a bill, or which of several things."""
    if len(stages) > 1:
        return f"{w.OUTCOME.text(lang)}: {outcome(passage, stages).text(lang)}"
    return f"{w.OUTCOME.text(lang)}: {outcome_text(passage.outcome, passage.procedure, lang)}"


def stage_line(passage: Passage, stages: Sequence[str], lang: str) -> str:
    """Return the line that says at which stage a bill stands, or at which of several, and where it stopped."""
    asked = f" {passage.stopped_by}" if passage.stopped_by and len(stages) <= 1 else ""
    return f"{w.STAGE.text(lang)}: {place(passage, stages).text(lang)}{asked}"


def title(dossier: Dossier, lang: str) -> str:
    """Return the title of a bill in the language, or in one that it has."""
    return dossier.title_in(lang)


def as_of(day: date, *, dated: bool, lang: str) -> str:
    """Return the day of which a page speaks; ``dated`` says that it is that of the last dated act."""
    return f"{w.AS_OF.text(lang)}: {days.day(day).text(lang)}" + (f" ({w.LAST_DATED.text(lang)})" if dated else "")


def last_dated(record: Dossier, day: date) -> bool:
    """Say whether a day is that of the last dated act of a record: of a span, the history may go on to a later day."""
    known = record.dated()
    return known is not None and known[1] == day


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


def print_hints(result: Played, lang: str) -> None:
    """Print what is noteworthy in the record as a whole."""
    for remark in result.remarks:
        if not remark.n:
            line(remark.label.text(lang))


def _rows(record: Dossier, result: Played, on: date | None, lang: str) -> Iterator[list[str]]:
    """Yield the lines of the timeline, with the notes of the record in their places."""
    words, remarks, noted = result.passage.parliament.acts, by_number(result.remarks), record.notes(on)
    notes = sorted(noted, reverse=True)
    from lawflow.views.objects.simulate import ends, stretches  # noqa: PLC0415 (other commands borrow the lines below)

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


def print_questions(passage: Passage, lang: str) -> None:
    """Print the open questions that the bill met, with the answer it went on under."""
    if passage.questions:
        line(f"{w.QUESTIONS.text(lang)}:")
    for name in passage.questions:
        question = passage.procedure.question.get(name)
        if question is None:
            continue
        chosen = passage.answer_followed(question)
        answers = {answer.id: answer.text.text(lang) for answer in question.answers}
        went = f" → {chosen}: {answers.get(chosen, '')}" if chosen else ""
        line(f"  {name}: {question.text.text(lang)}{went}{fits_as_well(passage, name, lang)}")
        if passage.stopped_by == name and not chosen:
            for answer, text in answers.items():
                line(f"    --answer {name}={answer}: {text}")


def fits_as_well(passage: Passage, question: str, lang: str) -> str:
    """Return the other answers that what selected one fits, in brackets; nothing if there is none."""
    others = ", ".join(passage.as_well.get(question, ()))
    return f" ({w.FITS_AS_WELL.text(lang).format(answers=others)})" if others else ""


def print_unsettled(result: Played, lang: str) -> None:
    """Print on the page what the law refuses; every blocker on standard error."""
    if result.refusals:
        line(f"{w.NOT_TAKEN.text(lang)}:")
    doubtful, counted = {one.n for one in result.irregular if one.doubtful}, result.counted
    for n, refused in result.refusals:
        doubt = f" ({w.doubt(supposed=bool(result.hypotheses)).text(lang)})" if n in doubtful else ""
        taken = f"; {TAKEN_AS.filled(counted[n]).text(lang)}" if n in counted else ""
        line(f"  {n}. {_named(refused, lang)}, {dated.when(refused.when, lang)}{doubt}{taken}")
    _print_hypotheses(result, lang)
    for n, refused in result.refusals:
        print_refusal(refused, n, lang)


def _print_hypotheses(result: Played, lang: str) -> None:
    """Print what would excuse a breach, though nobody was bound to do it, or the record does not say so."""
    procedure, acts = result.passage.procedure, result.passage.parliament.acts
    for one in result.hypotheses:
        head = w.of_another(assumed=one.assumed, supposes=one.hypothesis, broken=result.irregular)
        line(f"{head.text(lang)} ({outcome_text(one.outcome, procedure, lang)}):")
        for assumed in one.assumed:
            line(f"  {days.in_words(assumed.text(lang), lang)}")
        for gap in one.missing:
            if gap.hypothesis:
                named = (acts[act].named(gap.edition).text(lang) for act in gap.one_of or (gap.act,))
                line(f"  {w.AFTER.text(lang).format(n=gap.after)}: {f' {w.OR.text(lang)} '.join(named)}")


def told_of_line(passage: Passage, lang: str) -> str:
    """Return the line that says for which of several stages a page tells what comes next."""
    return w.TOLD_OF.filled(passage.procedure.stage[passage.state].label).text(lang)


def _named(refused: RefusedError, lang: str) -> str:
    act = timetable.parliament().acts.get(refused.act)
    return act.as_noun(refused.edition).text(lang) if act is not None else refused.act


def print_refusal(refused: RefusedError, n: int | None, lang: str) -> None:
    """Print a refusal with every blocker, on standard error."""
    several = any(blocker.condition in ("one-of", "ambiguous") for blocker in refused.blockers)
    head = w.SEVERAL_WAYS if several else w.REFUSED
    number = f"{n}. " if n is not None else ""
    narrate(f"{head.text(lang)}: {number}{_named(refused, lang)} ({refused.act}), {dated.when(refused.when, lang)}")
    blockers = [blocker_data(blocker, lang) for blocker in refused.blockers]
    for blocker in blockers:
        narrate(f"  - {blocker_line(blocker, lang)}")
    for said in by_counts(blockers, refused.edition, lang):
        narrate(f"  {said}")


def by_counts(blockers: Iterable[BlockerData], edition: str, lang: str) -> Iterator[str]:
    """Yield what the counts of a refused vote make of it, a line each."""
    for name in dict.fromkeys(blocker["counts"] for blocker in blockers):
        if name is not None:
            act = timetable.parliament().acts[name]
            yield f"{w.BY_COUNTS.text(lang)}: {act.as_noun(edition).text(lang)} ({name})"


def blocker_line(blocker: BlockerData, lang: str) -> str:
    """Return a blocker in one line: what is needed, what was found, on which article."""
    label, places = blocker["label"][lang], f" [{'; '.join(blocker['cites'])}]" if blocker["cites"] else ""
    found, needed = f"{w.FOUND.text(lang)}: {blocker['found']}", f"{w.NEEDED.text(lang)}: {blocker['needed']}"
    told = {blocker["needed"]: (needed, found), blocker["found"]: (label, needed)}
    return days.in_words("; ".join(told.get(label, (f"{label}: {found}", needed))), lang) + places
