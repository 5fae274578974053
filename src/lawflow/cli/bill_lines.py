"""Lines on a bill that several pages have: its title, its stage, what came of it, what it turned on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli import words as w
from lawflow.cli.output import line
from lawflow.law import days
from lawflow.passage.known import answers_to
from lawflow.views.content.where import outcome, place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played


def title(dossier: Dossier, lang: str) -> str:
    """Return the title of a bill in the language, or in one that it has."""
    return dossier.title_in(lang)


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


def told_of_line(passage: Passage, lang: str) -> str:
    """Return the line that says for which of several stages a page tells what comes next."""
    return w.TOLD_OF.filled(passage.procedure.stage[passage.state].label).text(lang)


def as_of(day: date, *, dated: bool, lang: str) -> str:
    """Return the day of which a page speaks; ``dated`` says that it is that of the last dated act."""
    return f"{w.AS_OF.text(lang)}: {days.day(day).text(lang)}" + (f" ({w.LAST_DATED.text(lang)})" if dated else "")


def last_dated(record: Dossier, day: date) -> bool:
    """Say whether a day is that of the last dated act of a record: of a span, the history may go on to a later day."""
    known = record.dated()
    return known is not None and known[1] == day


def print_hints(result: Played, lang: str) -> None:
    """Print what is noteworthy in the record as a whole."""
    for remark in result.remarks:
        if not remark.n:
            line(remark.label.text(lang))


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
        if passage.stop is not None and passage.stopped_by == name and not chosen:
            for answer in answers_to(passage.stop):
                line(f"    --answer {name}={answer}: {answers[answer]}")


def fits_as_well(passage: Passage, question: str, lang: str) -> str:
    """Return the other answers that what selected one fits, in brackets; nothing if there is none."""
    others = ", ".join(passage.as_well.get(question, ()))
    return f" ({w.FITS_AS_WELL.text(lang).format(answers=others)})" if others else ""


def print_unsettled(result: Played, lang: str) -> None:
    """Print what the law refuses, if it refuses anything."""
    if result.refusals or result.hypotheses:
        from lawflow.cli.refusals import print_refused  # noqa: PLC0415 (few records seem to break the law)

        print_refused(result, lang)
