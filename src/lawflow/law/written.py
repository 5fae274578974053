"""The whole law of an edition as text: a line a stage, step, term, handover, change of kind, question, left-out clock.

The text is compared, not read back: its diff is the change of the law, and is reviewed line by line.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lawflow.law.procedure import Procedure
from lawflow.law.steps import Step
from lawflow.law.succession import Handover
from lawflow.law.terms import Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.labels import Label
    from lawflow.law.left_out import LeftOut
    from lawflow.law.questions import OpenQuestion, Under
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Stage


def written(edition: Edition, left_out: Iterable[LeftOut] = ()) -> Iterator[str]:
    """Yield the lines of an edition: its procedures, its succession, its open questions, what it leaves out."""
    for procedure in edition.procedures:
        yield from (_stage(procedure, stage) for stage in procedure.stages)
        yield from (_step(procedure, step) for step in procedure.all_steps)
        yield from (_term(procedure, term) for term in procedure.all_terms)
    yield from (_handover(edition, cell) for cell in edition.handovers)
    yield from (_other_kind(edition, cell) for cell in edition.other_kinds)
    questions = {question.id: question for procedure in edition.procedures for question in procedure.questions}
    yield from (_question(edition, found) for found in questions.values() if edition.id in found.editions)
    yield from (_left_out(edition, clock) for clock in left_out if edition.id in clock.editions)


def row(of: Procedure | Edition, rule: Step | Term | Handover) -> str:
    """Return the line of one rule of a procedure, or of one cell of the succession of an edition."""
    if isinstance(of, Procedure):
        if isinstance(rule, Step):
            return _step(of, rule)
        if isinstance(rule, Term):
            return _term(of, rule)
    elif isinstance(rule, Handover):
        return _handover(of, rule)
    message = f"{type(rule).__name__} is no rule of {of.id}"
    raise TypeError(message)


def _line(*parts: object) -> str:
    return " | ".join(str(part) for part in parts)


def _keys(cites: Iterable[Citation]) -> list[str]:
    return [cite.key for cite in cites]


def _under(unders: Iterable[Under]) -> list[str]:
    return [f"{under.question}={under.answer}" for under in unders]


def _reason(rule: Step | Term) -> str:
    return rule.reason.en if rule.reason is not None else ""


def _stage(procedure: Procedure, stage: Stage) -> str:
    return _line(procedure.id, "STAGE", stage.id, stage.organ, stage.outcome, stage.label.en)


def _step(procedure: Procedure, step: Step) -> str:
    return _line(
        procedure.id,
        step.source,
        step.act,
        step.target,
        "; ".join(need.key for need in step.needs),
        "; ".join(_keys(step.cites)),
        step.footing.value,
        _reason(step),
        step.sets,
        step.clears,
        step.track,
        "; ".join(_under(step.under)),
        step.asks,
    )


def _term(procedure: Procedure, term: Term) -> str:
    return _line(
        procedure.id,
        "TERM",
        term.id,
        term.length,
        term.count.value,
        (*term.starts_on, *_why(term.start_inferred)),
        term.ends_on,
        ", from ".join((term.bound.value, *_from(term))),
        term.recess.value,
        term.recess_exempt,
        (*term.paused_in, *_why(term.pause_inferred)),
        term.on_lapse,
        term.gives_way,
        [need.id for need in term.when],
        _under(term.under),
        term.indirect,
        term.implied_on,
        term.from_eve_of,
        ", inferred after ".join((" but after ".join((term.footing.value, *term.unstated_on)), *term.inferred_after)),
        _reason(term),
        _keys(term.cites),
    )


def _why(inferred: Label | None) -> list[str]:
    return [] if inferred is None else [f"inferred: {inferred.en}"]


def _from(term: Term) -> Iterator[str]:
    """Yield from what a term runs, if it is not from the act that starts it."""
    yield from ["the last start"] * term.from_the_last
    yield from ["receipt"] * term.from_receipt
    yield from [term.counted_from] if term.counted_from else []


def _other_kind(edition: Edition, cell: Handover) -> str:
    return _line(
        edition.id, "OTHER-KIND", cell.kind, cell.stage, cell.into, "; ".join(_keys(cell.cites)), cell.reason.en
    )


def _handover(edition: Edition, cell: Handover) -> str:
    return _line(
        edition.id,
        "HANDOVER",
        cell.kind,
        cell.stage,
        cell.rule,
        cell.into,
        cell.question,
        (*cell.answers, *filter(None, [cell.back])),
        cell.terms,
        cell.terms_of,
        cell.already,
        _keys(cell.cites),
    )


def _question(edition: Edition, question: OpenQuestion) -> str:
    answers = "; ".join(f"{answer.id}: {answer.text.en} [{answer.footing.value}]" for answer in question.answers)
    said = [edition.id, "QUESTION", question.id, question.weight.value, question.default, question.text.en, answers]
    whose = f"of: {', '.join(question.of_initiators)}" if question.of_initiators else ""
    return _line(*said, *filter(None, ["; ".join(_standings(edition, question)), whose]))


def _standings(edition: Edition, question: OpenQuestion) -> Iterator[str]:
    """Yield how a question stands at times within an edition: the days, the status, the default, what is out, where."""
    for standing in question.standings:
        if standing.meets(edition.starts, edition.until or date.max):
            days, cites = f"{standing.first or ''}..{standing.last or ''}", ", ".join(_keys(standing.cites))
            yield f"{days} {standing.status.value} {standing.default} out={','.join(standing.out)} [{cites}]"


def _left_out(edition: Edition, clock: LeftOut) -> str:
    return _line(edition.id, "LEFT-OUT", clock.id, clock.what.en, _keys(clock.cites), clock.reason.en)
