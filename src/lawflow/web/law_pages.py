"""The pages of the law: editions, procedures, stages with their steps, and what procedures share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lawflow.law.labels import Label
from lawflow.law.roles import Way
from lawflow.law.steps import UNDETERMINED
from lawflow.views.content import phrases, telling
from lawflow.views.content.coverage import sent_after, terms_on
from lawflow.views.content.phrases import by_number
from lawflow.web import addresses as at
from lawflow.web.chart import chart_of
from lawflow.web.inscriptions import said
from lawflow.web.page import Page
from lawflow.web.rulebook import shares_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage, Step
    from lawflow.web.page import Trail
    from lawflow.web.rulebook import Rulebook


def edition_pages(book: Rulebook, edition: Edition) -> Iterator[Page]:
    """Yield the pages of an edition: its procedures, their stages with their steps."""
    yield _edition(book, edition)
    for procedure in edition.procedures:
        yield _procedure(edition, procedure)
        for stage in procedure.stages:
            yield _stage(book, procedure, stage)


def trail_of(procedure: Procedure, edition: Label) -> Trail:
    """Return the pages above those of a procedure."""
    return (
        (said("editions"), at.listed("edition")),
        (edition, f"edition/{at.fit(procedure.edition)}.html"),
        (procedure.label, at.procedure(procedure)),
    )


def _edition(book: Rulebook, edition: Edition) -> Page:
    place = book.editions.index(edition)
    near = [
        (one.id, other.id)
        for one, other in zip(book.editions, book.editions[1:], strict=False)
        if edition in (one, other)
    ]
    return Page(
        at.edition(edition),
        "edition",
        edition.label,
        sort="edition",
        about=edition.changed,
        trail=((said("editions"), at.listed("edition")),),
        data={"edition": edition, "near": near, "dates": dates_of(edition), "place": place, "book": book},
        found=(edition.id,),
    )


def dates_of(edition: Edition) -> Label:
    """Return the days of an edition."""
    return phrases.span(edition.starts, edition.until, approximate=edition.approximate)


def full_name(procedure: Procedure, book: Rulebook) -> Label:
    """Return what a procedure is called, with its edition."""
    edition = next(one for one in book.editions if one.id == procedure.edition)
    return Label.joined((procedure.label, edition.label))


def _procedure(edition: Edition, procedure: Procedure) -> Page:
    return Page(
        at.procedure(procedure),
        "procedure",
        procedure.label,
        sort="procedure",
        about=edition.label,
        trail=trail_of(procedure, edition.label)[:2],
        data={
            "procedure": procedure,
            "edition": edition,
            "dates": dates_of(edition),
            "chart": partial(chart_of, procedure),
            "questions": sorted(edition.questions_of(procedure), key=lambda one: by_number(one.id)),
        },
        found=(procedure.id,),
    )


def _stage(book: Rulebook, procedure: Procedure, stage: Stage) -> Page:
    edition = next(one for one in book.editions if one.id == procedure.edition)
    here = procedure.steps_from[stage.id]
    known = {step.id for step in here}
    others = [step for step in procedure.all_steps if step.source == stage.id and step.id not in known]
    elsewhere = [
        one for one in book.procedures if stage.id in one.stage and one is not procedure and one.kind == procedure.kind
    ]
    return Page(
        at.stage(procedure, stage),
        "stage",
        stage.label,
        sort="stage",
        about=full_name(procedure, book),
        trail=trail_of(procedure, edition.label),
        data={
            "procedure": procedure,
            "stage": stage,
            "organ": procedure.parliament.organs[stage.organ],
            "ways": [told(book, procedure, step) for step in here if not is_side(procedure, step)],
            "also": [told(book, procedure, step) for step in here if is_side(procedure, step)],
            "others": _first_of_each(others),
            "into": [step for step in procedure.steps if step.target == stage.id and step.source != stage.id],
            "acts": procedure.parliament.acts,
            "elsewhere": elsewhere,
            "is_question": stage.id == UNDETERMINED,
        },
        found=(stage.id,),
    )


def is_side(procedure: Procedure, step: Step) -> bool:
    """Say whether a step is one that other stages have too, beside the way of a bill."""
    return procedure.parliament.roles[step.act].way is Way.SIDE


def _first_of_each(steps: list[Step]) -> list[Step]:
    return list({step.id: step for step in reversed(steps)}.values())[::-1]


def told(book: Rulebook, procedure: Procedure, step: Step) -> dict[str, object]:
    """Return what is told of a step."""
    acts = procedure.parliament.acts
    terms = dict.fromkeys((*terms_on(procedure, step, whole=True), *sent_after(procedure, step, whole=True)))
    asked = dict.fromkeys((*(under.question for under in step.under), *step.asks))
    return {
        "step": step,
        "anchor": at.anchor_of(procedure, step.source, step.act, step.target),
        "act": acts[step.act],
        "noun": acts[step.act].as_noun(procedure.edition),
        "organ": procedure.parliament.organs[acts[step.act].actor_in(procedure.edition)],
        "target": procedure.stage[step.target],
        "stays": step.source == step.target,
        "clock": step.act in acts.by_clock,
        "votes": telling.majority_of(procedure, (step,), book.seats(procedure)),
        "shares": list(dict.fromkeys(shares_of(step))),
        "needs": telling.conditions(procedure, (step,), whole=True),
        "terms": list(terms),
        "questions": list(asked),
        "under": [under for under in step.under if under.answer is not None],
    }
