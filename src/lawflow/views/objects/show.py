"""The object of ``lawflow show``: stages, steps, terms and open questions of a procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow import timetable
from lawflow.law.presence import told_needs
from lawflow.law.reach import terms_ended_by
from lawflow.law.terms import Bound
from lawflow.views.content.seats import counted, numbers_of, seats_in
from lawflow.views.objects.chambers import SeatsData, seats_data
from lawflow.views.objects.pieces import (
    ArticleData,
    ConditionData,
    CountData,
    Day,
    StageData,
    StandingData,
    Words,
    articles,
    cites,
    condition_data,
    count_data,
    day,
    stage_data,
    standings_data,
    words,
)

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.views.content.seats import BySeats


class LawfulStageData(StageData):
    """A stage of a procedure: what a bill has come to there, and whether its path ends."""

    outcome: str
    final: bool


class StepNeedData(ConditionData):
    """A condition of a step, a majority with its integers: the last that are known, and in ``counts`` each by date."""

    chamber: NotRequired[str]
    votes: NotRequired[int]
    of: NotRequired[int]
    counts: NotRequired[list[CountData]]


StepData = TypedDict(
    "StepData",
    {
        "id": str,
        "from": str,
        "act": str,
        "to": str,
        "label": Words,
        "organ": str,
        "needs": list[StepNeedData],
        "terms": list[str],
        "footing": str,
        "reason": str,
        "question": str | None,
        "under": list[str],
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""A step of a procedure."""


class TermData(TypedDict):
    """A term as the law sets it; it runs for bills, and from days, that meet what stands under ``when``.

    After the events in ``unstated_on`` no text says from when it runs, after those in ``inferred_after`` that it goes
    on. ``from_the_last``: the last start counts.
    ``from_receipt``: it runs from the receipt of what the acts in ``starts_on`` send, on a day that no act records,
    ``counted_from``: from the day of that earlier act. ``start_inferred``: why the day of its start is taken for
    the one that the text names, ``pause_inferred``: why it is taken to stand still at the stages
    of ``paused_in``, where no text says so.
    """

    id: str
    label: Words
    when: list[ConditionData]
    length: int
    count: str
    bound: str
    recess: str
    starts_on: list[str]
    ends_on: list[str]
    paused_in: list[str]
    start_inferred: str
    pause_inferred: str
    on_lapse: str | None
    footing: str
    unstated_on: list[str]
    inferred_after: list[str]
    from_the_last: bool
    from_receipt: bool
    counted_from: str | None
    reason: str
    not_before: bool
    cites: list[str]
    articles: list[ArticleData]


class AnswerData(TypedDict):
    """A rival answer to an open question."""

    id: str
    text: Words


class OpenQuestionData(TypedDict):
    """An open question of a procedure."""

    id: str
    weight: str
    default: str | None
    standings: list[StandingData]
    text: Words
    answers: list[AnswerData]


ShowPage = TypedDict(
    "ShowPage",
    {
        "schema": Literal["lawflow.show/1"],
        "procedure": str,
        "edition": str,
        "from": Day,
        "until": Day,
        "label": Words,
        "seats": dict[str, list[SeatsData]],
        "stages": list[LawfulStageData],
        "steps": list[StepData],
        "terms": list[TermData],
        "questions": list[OpenQuestionData],
    },
)
"""``lawflow.show/1``."""


def show_page(procedure: Procedure, edition: Edition | None = None, seats: BySeats | None = None) -> ShowPage:
    """Return a procedure; ``seats``, in deputies by date, are those by which its majorities are counted.

    Without them its ``edition`` is asked, and the seats that it saw.
    """
    edition = edition if edition is not None else timetable.edition(procedure.edition)
    seats = seats if seats is not None else seats_in(edition)
    return {
        "schema": "lawflow.show/1",
        "procedure": procedure.id,
        "edition": edition.id,
        "from": day(edition.starts),
        "until": day(edition.until),
        "label": words(procedure.label),
        "seats": {chamber: [seats_data(row) for row in rows] for chamber, rows in seats.items()},
        "stages": [
            {**stage_data(stage), "outcome": stage.outcome, "final": procedure.is_final(stage.id)}
            for stage in procedure.stages
        ],
        "steps": [_step(step, procedure, seats) for step in procedure.steps],
        "terms": [_term(term) for term in procedure.terms],
        "questions": [_question(question, procedure) for question in edition.questions_of(procedure)],
    }


def _step(step: Step, procedure: Procedure, seats: BySeats) -> StepData:
    act = procedure.parliament.acts[step.act]
    return {
        "id": step.id,
        "from": step.source,
        "act": step.act,
        "to": step.target,
        "label": words(act.named(procedure.edition)),
        "organ": act.actor_in(procedure.edition),
        "needs": [_need(need, seats) for need in told_needs(procedure, step)],
        "terms": list(dict.fromkeys(term.id for term in terms_ended_by(procedure, step))),
        "footing": step.footing.value,
        "reason": step.reason.en if step.reason is not None else "",
        "question": step.question,
        "under": [f"{under.question}={under.answer}" for under in step.under if under.answer is not None],
        "cites": cites(step.cites),
        "articles": articles(step.cites),
    }


def _need(need: Condition, seats: BySeats) -> StepNeedData:
    said = condition_data(need)
    found: StepNeedData = {"condition": said["condition"], "label": said["label"]}
    for majority in need.majorities:
        if majority.reached:
            counts = counted(majority.share, seats, (majority.chamber,))
            of = numbers_of(seats, majority.chamber)[-1]
            found |= {"chamber": majority.chamber, "votes": majority.share.needed(of), "of": of}
            found["counts"] = [count_data(count) for count in counts]
    if need.backing is not None:
        counts = counted(need.backing.share, seats, need.backing.chambers)
        of = numbers_of(seats, *need.backing.chambers)[-1]
        found |= {"chamber": need.backing.whole.id, "votes": need.backing.share.needed(of), "of": of}
        found["counts"] = [count_data(count) for count in counts]
    return found


def _term(term: Term) -> TermData:
    return {
        "id": term.id,
        "label": words(term.label),
        "when": [condition_data(need) for need in term.when],
        "length": term.length,
        "count": term.count.value,
        "bound": term.bound.value,
        "recess": term.recess.value,
        "starts_on": list(term.starts_on),
        "ends_on": list(term.ends_on),
        "paused_in": list(term.paused_in),
        "start_inferred": term.start_inferred.en if term.start_inferred is not None else "",
        "pause_inferred": term.pause_inferred.en if term.pause_inferred is not None else "",
        "on_lapse": term.on_lapse,
        "footing": term.footing.value,
        "unstated_on": list(term.unstated_on),
        "inferred_after": list(term.inferred_after),
        "from_the_last": term.from_the_last,
        "from_receipt": term.from_receipt,
        "counted_from": term.counted_from or None,
        "reason": term.reason.en if term.reason is not None else "",
        "not_before": term.bound is Bound.NOT_BEFORE,
        "cites": cites(term.cites),
        "articles": articles(term.cites),
    }


def _question(question: OpenQuestion, procedure: Procedure) -> OpenQuestionData:
    weight, default = question.between(procedure.days.first, procedure.days.last)
    return {
        "id": question.id,
        "weight": weight.value,
        "default": default,
        "standings": standings_data(question, procedure.days),
        "text": words(question.text),
        "answers": [{"id": answer.id, "text": words(answer.text)} for answer in question.answers],
    }
