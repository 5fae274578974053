"""The rules of a procedure as plain data, for the interpreter that walks a bill in a browser.

Nothing is decided here that the law does not say: a condition is written as what it demands, or, where it weighs
several things against one another, as the table of all that they can be.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

from lawflow.dossiers.forms import Scope
from lawflow.dossiers.keys import ACT
from lawflow.law.bills import ENDED_OUTCOMES, Bill
from lawflow.law.facts import Facts
from lawflow.law.labels import LANGUAGES
from lawflow.law.majorities import Verdict
from lawflow.law.procedure import without_a_chamber
from lawflow.law.steps import FromRecord, matches
from lawflow.timetable import edition_of
from lawflow.views.content import phrases
from lawflow.views.content.edges import plain
from lawflow.views.content.seats import seats_in
from lawflow.web import addresses as at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.conditions.condition import Condition, Demand, Read
    from lawflow.law.labels import Label
    from lawflow.law.majorities import Share
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

Data: TypeAlias = dict[str, Any]


def walkable(procedure: Procedure) -> Data:
    """Return all that a walk through a procedure needs."""
    parliament, acts = procedure.parliament, procedure.parliament.acts
    used = dict.fromkeys(step.act for step in procedure.all_steps)
    groups = {"clock": acts.by_clock, "short": acts.short_votes, "side": parliament.roles.side}
    edition, once = edition_of(procedure), _Once(procedure)
    return {
        "schema": "lawflow.rules/1",
        "procedure": procedure.id,
        "kind": procedure.kind,
        "initial": procedure.initial,
        "from": edition.starts.isoformat(),
        "until": edition.until.isoformat() if edition.until is not None else None,
        "stages": {stage.id: _stage(procedure, stage.id) for stage in procedure.stages},
        "acts": {
            act: {
                "label": _words(acts[act].as_noun(procedure.edition)),
                "organ": _words(parliament.organs[acts[act].actor_in(procedure.edition)].named(procedure.edition)),
            }
            | {name: True for name, group in groups.items() if act in group}
            for act in used
        },
        "conditions": [_condition(procedure, need) for need in once.needs],
        "articles": [[plain(cite.text(lang)) for lang in LANGUAGES] for cite in once.cites],
        "steps": [_step(procedure, step, once) for step in procedure.all_steps],
        "terms": [_term(term, once) for term in procedure.all_terms],
        "questions": {one.id: _question(one) for one in procedure.questions if one.id in procedure.turns_on},
        "says": {act: names for act in used if (names := _asked_of(procedure, act))},
        "values": _values(procedure),
        "seats": {
            chamber: [[row.first.isoformat(), row.last.isoformat(), list(row.numbers)] for row in rows]
            for chamber, rows in seats_in(edition).items()
        },
        "chambers": {name: _words(parliament.organs[name].label) for name in parliament.chambers.seats},
        "initiators": {one.id: _words(one.label) for one in parliament.initiators.values()},
        "tracks": {one.id: list(one.by) for one in parliament.tracks.values() if one.by},
        "subjects": list(parliament.subjects),
    }


class _Once:
    """The conditions and the articles of a procedure, each told once, and their places."""

    def __init__(self, procedure: Procedure) -> None:
        self.needs: dict[Condition, int] = {}
        self.cites: dict[Citation, int] = {}
        for step in procedure.all_steps:
            for need in step.needs:
                self.needs.setdefault(need, len(self.needs))
            for cite in step.cites:
                self.cites.setdefault(cite, len(self.cites))
        for term in procedure.all_terms:
            for need in term.when:
                self.needs.setdefault(need, len(self.needs))


def _words(label: Label) -> list[str]:
    return [plain(said) for said in label.as_dict().values()]


def _stage(procedure: Procedure, name: str) -> Data:
    stage = procedure.stage[name]
    return {
        "label": _words(stage.label),
        "organ": _words(procedure.parliament.organs[stage.organ].named(procedure.edition)),
        "outcome": _words(procedure.outcome_label(stage.outcome)),
        "page": at.stage(procedure, stage),
        "ended": stage.outcome in ENDED_OUTCOMES,
    }


def _step(procedure: Procedure, step: Step, once: _Once) -> Data:
    """Return a step as data; what it has none of is left out."""
    terms = list(enumerate(procedure.all_terms))
    aside = procedure.off_the_road(step) and step.act not in procedure.parliament.roles.convocations
    found: Data = {
        "from": step.source,
        "act": step.act,
        "to": step.target,
        "needs": [once.needs[need] for need in step.needs],
        "under": [[under.question, under.answer] for under in step.under],
        "starts": [n for n, term in terms if term.started_by(step)],
        "implied": [n for n, term in terms if matches(term.implied_on, step.act, step.target)],
        "ends": [n for n, term in terms if term.ended_by(step)],
        "cites": [once.cites[cite] for cite in dict.fromkeys(step.cites)],
        "aside": aside,
        "away": needs_an_absence(procedure, step),
        "sets": [[fact, *_value(value)] for fact, value in step.sets],
        "clears": list(step.clears),
        "track": step.track,
        "asks": step.question,
    }
    return {name: value for name, value in found.items() if value}


def _asked_of(procedure: Procedure, act: str) -> list[str]:
    """Return what a record may say of an act that the law reads, then or later."""
    steps = [step for step in procedure.all_steps if step.act == act]
    demanded = (one.read for step in steps for need in step.needs for one in need.demands)
    read = [read.name for read in demanded if read.where == "act"]
    read += [value.field for step in steps for _, value in step.sets if isinstance(value, FromRecord)]
    return list(dict.fromkeys(read))


def _values(procedure: Procedure) -> Data:
    """Return what may stand in a record under each key that tells something of an act."""
    scope = Scope(procedure.parliament, {procedure.parliament.id: procedure.parliament})
    forms = {key.name: key.form.schema(scope) for key in ACT.keys if key.told}
    found: Data = {
        name: form.get("enum", [True, False]) for name, form in forms.items() if form.get("type") != "integer"
    }
    return found | {"reading": [1, 2, 3]}


def needs_an_absence(procedure: Procedure, step: Step) -> bool:
    """Say whether a step belongs to the time in which a chamber is away, which a walk in the browser leaves aside."""
    waits = step.source in procedure.waiting or step.act in procedure.parliament.roles.convocations
    return waits or procedure.leads_aside(step) or without_a_chamber(step)


def _value(value: object) -> tuple[object, ...]:
    """Return a value that is set, or the field of the record that gives it and what stands where that is silent."""
    return (None, value.field, value.absent) if isinstance(value, FromRecord) else (value,)


def _term(term: Term, once: _Once) -> Data:
    return {
        "id": term.id,
        "label": _words(term.label),
        "length": term.length,
        "count": term.count.value,
        "said": _words(phrases.length(term)),
        "bound": term.bound.value,
        "indirect": term.indirect,
        "receipt": term.from_receipt,
        "recess": term.recess.value,
        "paused": list(term.paused_in),
        "ends": list(term.ends_on),
        "eve": list(term.from_eve_of),
        "counted": term.counted_from or None,
        "lapse": term.on_lapse,
        "when": [once.needs[need] for need in term.when],
        "under": [[under.question, under.answer] for under in term.under],
        "page": at.term(term),
    }


def _question(question: OpenQuestion) -> Data:
    return {
        "label": _words(question.text),
        "default": question.default,
        "answers": {answer.id: _words(answer.text) for answer in question.answers},
        "standings": [
            [
                one.first.isoformat() if one.first else None,
                one.last.isoformat() if one.last else None,
                one.status.value,
                one.default,
                list(one.out),
            ]
            for one in question.standings
        ],
        "page": at.question(question),
    }


# -- conditions -------------------------------------------------------------------------------------


def _condition(procedure: Procedure, need: Condition) -> Data:
    said: Data = {"label": _words(need.label)}
    if need.majorities:
        said["votes"] = [[one.chamber, *_share(one.share)] for one in need.majorities]
        said["reached"] = need.majorities[0].reached
        said["proven"] = need.proven
    elif need.backing is not None:
        said["backed"] = [list(need.backing.chambers), *_share(need.backing.share)]
    elif need.against is not None:
        said["against"] = [need.against.chamber, *_share(need.against.share)]
        said["proven"] = need.proven
    elif need.demands:
        said["demands"] = [_demand(one) for one in need.demands]
    else:
        said["reads"] = [[read.where, read.name] for read in need.reads]
        said["unmet"] = list(_unmet(procedure, need))
    return said


def _share(share: Share) -> tuple[int, int, bool]:
    return share.num, share.den, share.more_than


def _demand(demand: Demand) -> list[object]:
    return [demand.read.where, demand.read.name, list(demand.values), demand.holds, demand.silent]


def _unmet(procedure: Procedure, need: Condition) -> Iterator[list[object]]:
    """Yield all that can be found, in the order of what it reads, where the condition is not met."""
    reads = need.reads
    for found in product(*(_domain(procedure, read) for read in reads)):
        if need.verdict(_facts(dict(zip(reads, found, strict=True)))) is Verdict.UNMET:
            yield list(found)


def _domain(procedure: Procedure, read: Read) -> tuple[object, ...]:
    parliament = procedure.parliament
    if read.where == "track":
        return (True, False)
    known: dict[str, tuple[object, ...]] = {
        "initiator": (*parliament.initiators, None),
        "subject": (*parliament.subjects, None),
    }
    return known.get(read.name, (True, False, None)) if read.where == "bill" else (True, False, None)


def _facts(found: dict[Read, object]) -> Facts:
    of_bill = {read.name: value for read, value in found.items() if read.where == "bill"}
    tracks = frozenset(read.name for read, value in found.items() if read.where == "track" and value)
    memory = {read.name: value for read, value in found.items() if read.where == "memory" and value is not None}
    bill: Any = Bill
    return Facts(bill("", tracks, **of_bill), {}, {}, memory, _no_seats)


def _no_seats(_: str) -> tuple[int, ...]:
    return ()
