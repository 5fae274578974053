"""The JSON objects of the commands: stable shapes, ids, labels in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from lawflow.dossiers.dossier import EARLIEST
from lawflow.law.acts import ACTS
from lawflow.law.bills import OUTCOMES
from lawflow.law.conditions.votes import Carried
from lawflow.law.procedure import terms_ended_by
from lawflow.law.terms import Bound
from lawflow.passage.outlook import outlook

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Stage, Step
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.passage.outlook import Need
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker, RefusedError
    from lawflow.passage.running import Running
    from lawflow.reconstruction.play import Played

Json = dict[str, Any]


def cites(found: Iterable[Citation], lang: str = "en") -> list[str]:
    """Return citations as text: in English as JSON has them, or as a page in another language shows them."""
    return [cite.text(lang) for cite in found]


def day(value: date | None) -> str | None:
    """Return a day in ISO form, or ``None``."""
    return value.isoformat() if value is not None else None


def stage_data(stage: Stage) -> Json:
    """Return a stage: id, organ, label."""
    return {"id": stage.id, "organ": stage.organ, "label": stage.label.as_dict()}


def entry_data(entry: Entry) -> Json:
    """Return one line of the timeline; an act without a known day carries the days between which it must lie."""
    name = ACTS.get(entry.act)
    return {
        "n": entry.n,
        "act": entry.act,
        "label": name.label.as_dict() if name is not None else None,
        "date": day(entry.day),
        "not_before": day(entry.first) if entry.day is None and entry.first > EARLIEST else None,
        "not_after": day(entry.last) if entry.day is None else None,
        "from": entry.source,
        "to": entry.target,
        "edition": entry.edition,
        "supplied": entry.supplied,
        "clock": entry.act.startswith("clock.") and entry.n is None,
        "footing": entry.step.footing.value if entry.step is not None else None,
        "presumed": [need.id for need in entry.presumed],
        "question": entry.question,
        "succession": {"rule": entry.handover.rule, "reason": entry.handover.reason}
        if entry.handover is not None
        else None,
        "cites": cites(entry.cites),
    }


def blocker_data(blocker: Blocker, lang: str = "en") -> Json:
    """Return a blocker: the condition, what was found and needed, what would cure it."""
    return {
        "condition": blocker.condition,
        "label": blocker.label.as_dict(),
        "found": blocker.found,
        "needed": blocker.needed,
        "cure": list(blocker.cure),
        "not_before": day(blocker.not_before),
        "cites": cites(blocker.cites, lang),
    }


def refusal_data(refused: RefusedError, n: int | None) -> Json:
    """Return a refusal with every blocker."""
    return {
        "n": n,
        "act": refused.act,
        "stage": refused.stage,
        "date": refused.when,
        "blockers": [blocker_data(blocker) for blocker in refused.blockers],
    }


def questions_data(passage: Passage) -> list[Json]:
    """Return the open questions that the passage met, with the answer it went on under."""
    found = []
    for name in passage.questions:
        question = passage.procedure.question.get(name)
        found.append(
            {
                "id": name,
                "answer": passage.answers.get(name) or (question.default if question else None),
                "selected_by_record": name in passage.selected,
                "text": question.text.as_dict() if question else None,
            }
        )
    return found


def simulate_data(dossier: str, played: Played) -> Json:
    """Return ``lawflow.simulate/1``."""
    passage = played.passage
    data: Json = {
        "schema": "lawflow.simulate/1",
        "dossier": dossier,
        "edition": passage.crossed[0] if passage.crossed else passage.edition.id,
        "crosses": list(passage.crossed),
        "procedure": passage.procedure.id,
        "timeline": [entry_data(entry) for entry in passage.journal],
        "stage": stage_data(passage.procedure.stage[passage.state]),
        "outcome": passage.outcome,
        "law_date": day(passage.law_date),
        "questions": questions_data(passage),
    }
    if played.refused is not None:
        data["refused"] = refusal_data(played.refused, played.refused_at)
    if played.one_of:
        data["one_of"] = list(played.one_of)
    return data


def by_answer(passage: Passage, running: Running) -> dict[str, str | None]:
    """Return the due date of a running term under each answer to the open questions that bear on it."""
    found: dict[str, str | None] = {}
    for term in passage.procedure.all_terms:
        for under in term.under:
            if (
                term.id == running.term.id
                and under.answer is not None
                and (running.day is not None or running.open_question)
            ):
                rival = attrs.evolve(running, term=term, open_question=None, rival_start=None)
                found[f"{under.question}={under.answer}"] = day(rival.day)
    if running.open_question and running.rival_start:
        certain = attrs.evolve(running, open_question=None, rival_start=None)
        found[f"{running.open_question}=a"] = day(certain.day)
        found[f"{running.open_question}=b"] = day(attrs.evolve(certain, start=running.rival_start).day)
    return found if len(set(found.values())) > 1 else {}


def term_data(passage: Passage, running: Running, on: date, lang: str = "en") -> Json:
    """Return a running term with its due date, how it was counted, and the date under each rival answer."""
    found = running.due_first()
    return {
        "id": running.term.id,
        "label": running.term.label.as_dict(),
        "started": day(running.start[0]) if running.start[0] == running.start[1] else None,
        "started_between": [day(running.start[0]), day(running.start[1])],
        "due": day(running.day),
        "due_between": [day(running.earliest), day(running.latest)],
        "due_today": running.day == on,
        "missed": running.lapsed,
        "running": running.paused is None,
        "suspended_since": day(running.paused[0]) if running.paused else None,
        "bound": running.term.bound.value,
        "not_counted": found.not_counted if running.day is not None else None,
        "steps": [
            {"first": day(step.first), "last": day(step.last), "counted": step.counted, "why": step.why.as_dict()}
            for step in found.steps
        ],
        "due_by_answer": by_answer(passage, running),
        "effect": running.term.on_lapse,
        "cites": cites(running.term.cites, lang),
    }


def ended_data(ended: TermEnd) -> Json:
    """Return a term that has ended: kept, missed or unknown."""
    first, last = ended.start
    return {
        "id": ended.id,
        "started": day(first) if first == last else None,
        "due": day(ended.due),
        "running": False,
        "kept": "unknown" if ended.kept is None else ended.kept,
        "cites": cites(ended.term.cites),
    }


def need_data(need: Need) -> Json:
    """Return the votes needed; where the number of seats is open, the numbers too."""
    data: Json = {"chamber": need.chamber, "votes": max(need.votes), "of": max(need.seats)}
    if need.question is not None:
        data["question"] = need.question
    if len(need.seats) > 1:
        data["possible"] = [{"votes": votes, "of": seats} for votes, seats in zip(need.votes, need.seats, strict=True)]
    return data


def status_data(dossier: str, passage: Passage, on: date, lang: str = "en") -> Json:
    """Return ``lawflow.status/1``; a page in another language has its articles in ``lang``."""
    view = outlook(passage, on)
    running = [term_data(passage, term, on, lang) for term in passage.running if term.term.ends_on]
    return {
        "schema": "lawflow.status/1",
        "dossier": dossier,
        "on": day(on),
        "edition": passage.edition.id,
        "crosses": list(passage.crossed),
        "procedure": passage.procedure.id,
        "stage": stage_data(passage.procedure.stage[passage.state]),
        "outcome": passage.outcome,
        "outcome_label": OUTCOMES[passage.outcome].as_dict(),
        "law_date": day(passage.law_date),
        "terms": [*running, *(ended_data(ended) for ended in passage.ended)],
        "must": [
            {"act": duty.acts[0]}
            | ({"one_of": list(duty.acts)} if len(duty.acts) > 1 else {})
            | {"by": day(duty.by), "term": duty.term, "cites": cites(duty.cites, lang)}
            for duty in view.must
        ],
        "may": [
            {
                "act": option.act,
                "organ": option.organ,
                "until": day(option.until),
                "needs": [need_data(need) for need in option.needs],
                "presumed": [{"condition": need.id, "label": need.label.as_dict()} for need in option.presumed],
                "to": list(option.targets),
                "cites": cites(option.cites, lang),
            }
            for option in view.may
        ],
        "not_yet": [
            {"act": closed.act, "blockers": [blocker_data(blocker, lang) for blocker in closed.blockers]}
            for closed in view.not_yet
        ],
        "no_longer": list(view.no_longer),
        "questions": questions_data(passage),
    }


def step_data(step: Step, procedure: Procedure, seats: Json) -> Json:
    """Return a step of a procedure with its majorities in integers."""
    return {
        "id": step.id,
        "from": step.source,
        "act": step.act,
        "to": step.target,
        "label": ACTS[step.act].label.as_dict(),
        "organ": ACTS[step.act].organ,
        "needs": [
            {"condition": need.id, "label": need.label.as_dict()}
            | (
                {"chamber": need.chamber, "votes": need.share.needed(seats[need.chamber]), "of": seats[need.chamber]}
                if isinstance(need, Carried)
                else {}
            )
            for need in step.needs
        ],
        "terms": [term.id for term in terms_ended_by(procedure, step)],
        "footing": step.footing.value,
        "reason": step.reason,
        "question": step.question,
        "under": [f"{under.question}={under.answer}" for under in step.under if under.answer is not None],
        "cites": cites(step.cites),
    }


def procedure_data(procedure: Procedure, edition: Edition, seats: Json) -> Json:
    """Return ``lawflow.show/1``: stages, steps, terms and open questions."""
    return {
        "schema": "lawflow.show/1",
        "procedure": procedure.id,
        "edition": edition.id,
        "from": day(edition.starts),
        "until": day(edition.until),
        "label": procedure.label.as_dict(),
        "seats": seats,
        "stages": [
            stage_data(stage) | {"outcome": stage.outcome, "final": procedure.is_final(stage.id)}
            for stage in procedure.stages
        ],
        "steps": [step_data(step, procedure, seats) for step in procedure.steps],
        "terms": [
            {
                "id": term.id,
                "label": term.label.as_dict(),
                "length": term.length,
                "count": term.count.value,
                "bound": term.bound.value,
                "recess": term.recess.value,
                "starts_on": list(term.starts_on),
                "ends_on": list(term.ends_on),
                "paused_in": list(term.paused_in),
                "on_lapse": term.on_lapse,
                "footing": term.footing.value,
                "reason": term.reason,
                "not_before": term.bound is Bound.NOT_BEFORE,
                "cites": cites(term.cites),
            }
            for term in procedure.terms
        ],
        "questions": [
            {
                "id": question.id,
                "weight": question.weight.value,
                "default": question.default,
                "text": question.text.as_dict(),
                "answers": [{"id": answer.id, "text": answer.text.as_dict()} for answer in question.answers],
            }
            for question in procedure.open_questions
        ],
    }


def edition_data(edition: Edition) -> Json:
    """Return one edition: dates, instruments, procedures and their counts."""
    return {
        "id": edition.id,
        "from": day(edition.starts),
        "until": day(edition.until),
        "approximate": edition.approximate,
        "label": edition.label.as_dict(),
        "changed": edition.changed.as_dict(),
        "instruments": [
            {"id": item.id, "version": item.version, "title": item.title.as_dict(), "read": item.read}
            for item in edition.instruments
        ],
        "procedures": [
            {
                "id": procedure.id,
                "label": procedure.label.as_dict(),
                "stages": len(procedure.stages),
                "steps": len(procedure.steps),
                "questions": len(procedure.open_questions),
            }
            for procedure in edition.procedures
        ],
        "silent_cells": sum(cell.rule == "silent" for cell in edition.handovers),
    }
