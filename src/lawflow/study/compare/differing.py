"""Where the rules of two procedures differ, as they are written: stages, steps, terms, names, grounds."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.conditions.condition import Concern
from lawflow.law.roles import Supplied
from lawflow.study.compare.change import Change, Rules
from lawflow.study.compare.terms import by_id, changed_terms, of_one_name_alone, said
from lawflow.study.compare.together import moves_nothing
from lawflow.study.compare.undated import undated_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
from lawflow.study.compare.change import Aspect


def differing(one: Procedure, other: Procedure) -> tuple[Change, ...]:
    """Return the differences of two procedures, in the order of the path of a bill; none of one with itself."""
    return (*_stages(one, other), *_steps(one, other), *changed_terms(one, other), *_names(one, other))


# -- stages -----------------------------------------------------------------------------------------


def _stages(one: Procedure, other: Procedure) -> Iterator[Change]:
    """Yield the stages that only one of them has, each with all steps that leave it."""
    kind = (one.kind,) if one.kind == other.kind else ()
    for name in dict.fromkeys((*one.stage, *other.stage)):
        rules = [_stage_rules(procedure, name) for procedure in (one, other)]
        if bool(rules[0].stages) != bool(rules[1].stages):
            aspect: Aspect = "removed" if rules[0].stages else "added"
            yield Change("stage", (aspect,), name, (name,), rules[0], rules[1], kinds=kind)


def _stage_rules(procedure: Procedure, name: str) -> Rules:
    found = procedure.stage.get(name)
    if found is None or not (name == procedure.initial or any(step.target == name for step in procedure.steps)):
        return Rules()
    return Rules(procedure.steps_from[name], (found,), label=found.label)


# -- steps ------------------------------------------------------------------------------------------


def _steps(one: Procedure, other: Procedure) -> Iterator[Change]:
    """Yield the acts that do something else at a stage that both have; what changed alike at several is told once.

    An act that is gone or new is told once for all the stages where it led the same way, whatever its articles there;
    one of which nothing changed but what it needs once for all where the same is asked, wherever it leads.
    """
    kind = (one.kind,) if one.kind == other.kind else ()
    alike: dict[object, list[tuple[str, Rules, Rules]]] = defaultdict(list)
    for source, act in dict.fromkeys((*one.steps_by, *other.steps_by)):
        if not (_has(one, source) and _has(other, source)):
            continue
        old, new = (procedure.steps_by.get((source, act), ()) for procedure in (one, other))
        aspects = _aspects(undated_steps(old), undated_steps(new))
        if (aspects == ("removed",) and _goes_with_a_stage(one, other, source, act)) or (
            aspects == ("added",) and _goes_with_a_stage(other, one, source, act)
        ):
            continue
        if aspects in {("added",), ("removed",)} and recorded_otherwise(one, other, source, act):
            aspects = ("record", *aspects)
        if not (old and new) and all(moves_nothing(one, step) for step in (*old, *new)):
            aspects = ("ground",)
        if aspects:
            told = act, aspects, *(tuple(map(_telling(aspects), steps)) for steps in (old, new))
            alike[told].append((source, Rules(old), Rules(new)))
    for (act, aspects, *_), places in alike.items():  # type: ignore[misc]  # a key is told above
        sources = tuple(source for source, _, _ in places)
        before, after = (_together(rules) for rules in ([p[1] for p in places], [p[2] for p in places]))
        what = "ground" if set(aspects) <= {"ground"} else "step"
        yield Change(what, aspects, act, sources, before, after, kinds=kind)  # type: ignore[arg-type]  # as above


def _telling(aspects: tuple[Aspect, ...]) -> Callable[[Step], object]:
    """Return what of a step two stages must share for its change to be told once of both."""
    if set(aspects) & {"added", "removed"}:
        return _ruled
    if set(aspects) <= {"majority", "condition", "ground"} and set(aspects) != {"ground"}:
        return _needs
    return _touches if set(aspects) == {"effect"} else written


def recorded_otherwise(one: Procedure, other: Procedure, source: str, act: str) -> bool:
    """Say whether an act that one of two has at a stage is no rule of its own, but a record that leaves one act out."""
    both = _has(one, source) and _has(other, source)
    return both and (_told_twice(one, other, source, act) or _told_twice(other, one, source, act))


def _told_twice(procedure: Procedure, other: Procedure, source: str, act: str) -> bool:
    """Say whether an act does the same at a stage to which an unavoidable act leads, and where both have it."""
    return any(other.steps_by.get((between.target, act)) for between in _left_out(procedure, source, act))


def _goes_with_a_stage(procedure: Procedure, other: Procedure, source: str, act: str) -> bool:
    """Say whether an act does the same once its organ has done an unavoidable one, at a stage told with its acts."""
    acts, edition = procedure.parliament.acts, procedure.edition
    return any(
        not _has(other, between.target) and acts[between.act].actor_in(edition) == acts[act].actor_in(edition)
        for between in _left_out(procedure, source, act)
    )


def _left_out(procedure: Procedure, source: str, act: str) -> Iterator[Step]:
    """Yield the unavoidable steps from a stage to one at which an act does the same: a record may leave them out."""
    roles, steps = procedure.parliament.roles, procedure.steps_by.get((source, act), ())
    for between in procedure.steps_from[source] if steps else ():
        if roles[between.act].supplied is Supplied.UNAVOIDABLE and between.target != source:
            there = procedure.steps_by.get((between.target, act), ())
            if _set(map(_ruled, there)) == _set(map(_ruled, steps)):
                yield between


def _has(procedure: Procedure, stage: str) -> bool:
    return bool(_stage_rules(procedure, stage).stages)


def _together(rules: list[Rules]) -> Rules:
    return Rules(tuple(step for one in rules for step in one.steps))


def written(step: Step) -> tuple[object, ...]:
    """Return what a step says, whatever the stage it leaves: ``=`` is that stage."""
    return *_ruled(step), _ground(step)


def _ruled(step: Step) -> tuple[object, ...]:
    """Return what a step rules: where it leads, on which conditions, what it leaves behind."""
    return _leads(step), _needs(step), _leaves(step), tuple(sorted(step.clears)), step.track or ""


def _needs(step: Step) -> tuple[str, ...]:
    return tuple(need.key for need in step.needs)


def _leaves(step: Step) -> tuple[tuple[str, object], ...]:
    """Return the facts that a step leaves behind; ``=`` where that is the stage from which it leads."""
    return tuple((fact, "=" if value == step.source else value) for fact, value in step.sets)


def _touches(step: Step) -> tuple[object, ...]:
    """Return where a step leads, on which conditions, and which facts it leaves or clears, whatever they say."""
    return _leads(step), _needs(step), tuple(sorted(fact for fact, _ in step.sets)), tuple(sorted(step.clears))


def _leads(step: Step) -> tuple[str, str]:
    return "=" if step.target == step.source else step.target, step.question or ""


def _ground(step: Step) -> tuple[object, ...]:
    return tuple(cite.text() for cite in step.cites), step.footing.value


def _aspects(before: tuple[Step, ...], after: tuple[Step, ...]) -> tuple[Aspect, ...]:
    """Return in what the steps of one act at one stage differ; empty where they are the same."""
    if not before or not after:
        return ("added",) if after else ("removed",)
    found = tuple(aspect for aspect, told in _TOLD if _set(told(before)) != _set(told(after)))
    ruled = [_set(map(_ruled, steps)) for steps in (before, after)]
    return ("condition", *found) if ruled[0] != ruled[1] and set(found) <= {"ground"} else found


def _set(found: Iterable[object]) -> frozenset[str]:
    return frozenset(map(str, found))


def _shares(steps: tuple[Step, ...]) -> Iterable[object]:
    """Return the shares of each chamber on which an act turns, reached or missed; those of votes against apart."""
    for need in (need for step in steps for need in step.needs):
        counted = need.majorities if need.against is None else (need.against,)
        yield from ((one.chamber, one.share, need.against is not None) for one in counted)
        if need.backing is not None:
            yield need.key


def _others(step: Step) -> list[str]:
    return sorted(need.key for need in step.needs if need.concern is not Concern.VOTES)


def _effects(step: Step) -> tuple[object, ...]:
    return _leaves(step), sorted(step.clears), step.track


def _each(told: Callable[[Step], object]) -> Callable[[tuple[Step, ...]], Iterable[object]]:
    return lambda steps: map(told, steps)


_TOLD: Final[tuple[tuple[Aspect, Callable[[tuple[Step, ...]], Iterable[object]]], ...]] = (
    ("leads", _each(lambda step: _leads(step)[0])),
    ("question", _each(lambda step: _leads(step)[1])),
    ("majority", _shares),
    ("condition", _each(_others)),
    ("effect", _each(_effects)),
    ("ground", _each(_ground)),
)


# -- names ------------------------------------------------------------------------------------------


def _names(one: Procedure, other: Procedure) -> Iterator[Change]:
    """Yield what both have under another name: acts, organs, stages, terms."""
    kind = (one.kind,) if one.kind == other.kind else ()
    named = [dict(_named(procedure)) for procedure in (one, other)]
    terms = [by_id(procedure.terms) for procedure in (one, other)]
    for subject in named[0]:
        old, new = named[0][subject], named[1].get(subject)
        apart = of_one_name_alone(*(found.get(subject, ()) for found in terms))
        if new is not None and old != new and not apart:
            rules = Rules(label=old), Rules(label=new)
            yield Change("name", ("name",), subject, (), *rules, kinds=kind)


def _named(procedure: Procedure) -> Iterator[tuple[str, Label]]:
    parliament, edition = procedure.parliament, procedure.edition
    acts = dict.fromkeys(step.act for step in procedure.steps)
    for act in acts:
        yield act, parliament.acts[act].named(edition)
    for organ in dict.fromkeys(parliament.acts[act].actor_in(edition) for act in acts):
        yield organ, parliament.organs[organ].named(edition)
    for stage in procedure.stages:
        if _has(procedure, stage.id):
            yield f"@{stage.id}", stage.label
    for term in procedure.terms:
        yield term.id, term.label


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes with those that several kinds of bill share told once, with the shortest witness of them."""
    alike: dict[object, list[Change]] = defaultdict(list)
    for change in changes:
        sides = (
            (tuple(map(written, rules.steps)), tuple(map(said, rules.terms)), rules.label)
            for rules in (change.before, change.after)
        )
        alike[change.what, change.aspects, change.subject, change.stages, *sides].append(change)
    return tuple(_one(found) for found in alike.values())


def _one(found: list[Change]) -> Change:
    shown = [change for change in found if change.witness is not None]
    best = min(shown, key=_plainest, default=found[0])
    kinds = tuple(dict.fromkeys(kind for change in found for kind in change.kinds))
    return attrs.evolve(best, kinds=kinds, equal=all(change.equal for change in found))


def _plainest(change: Change) -> tuple[bool, int]:
    """Put a change first that a history shows which both machines play to its end, then the shortest."""
    assert change.witness is not None  # noqa: S101 (asked of those that have one)
    return change.what == "term" and not change.witness.by_both, change.witness.acts
