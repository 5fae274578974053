"""Ways to every rule: the shortest chain of rules that brings a bill to where a rule can be taken.

A search (A*) over the text of the law, the cheapest way first: an act costs one, an answer to an open question ten. What is
sure to be spent on the way to the nearest of the rules left counts as soon as few are, so that only what leads there is tried.
"""

from __future__ import annotations

from functools import cache
from heapq import heappop, heappush
from itertools import count, product
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.law.reach import reach
from tests.proof.days import ALWAYS, OF_EDITION, bounds, meet, within_days
from tests.proof.effects import after
from tests.proof.needs import READINGS, SEATS, Done, Standing, ayes_for, met, needs_of, noes_for, said_for
from tests.proof.text import law_text
from tests.proof.worlds import away_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.proof.days import Days
    from tests.proof.needs import Value
    from tests.proof.text import LawText, Rule

ANSWER_COSTS: Final = 10
ABSENCE_COSTS: Final = 5
"""An absence of the Mäjilis is imagined only where a rule asks for one."""
DEAREST: Final = 45
"""The cost at which a search gives up: twenty-five acts under two answers."""
FURTHER: Final = 12
"""How much dearer a way may be that has the facts which its rule wipes out."""
FEW: Final = 40
"""So few rules left that it pays to ask how far they are."""
LAY: Final = "lay-at"
"""The fact that says at which stage a bill lay when the Senate took it up alone."""
Answers = frozenset[tuple[str, str]]


class Act(NamedTuple):
    """One act of a way: the rule it takes, and what its record says."""

    rule: Rule
    says: tuple[tuple[str, Value], ...]


class Way(NamedTuple):
    """A bill, the answers to open questions that its way rests on, and the acts, the last of which takes the rule.

    ``days`` are those on which all of it is the law.
    """

    bill: Standing
    answers: Answers
    acts: tuple[Act, ...]
    days: Days

    @property
    def rule(self) -> Rule:
        """Return the rule that the way leads to."""
        return self.acts[-1].rule


@cache
def ways(procedure: str, within: Days = ALWAYS, to: tuple[Rule, ...] = ()) -> dict[Rule, Way]:
    """Return a way to each rule of a procedure that can be taken, ``within`` some days; or ``to`` some of them, at least.

    Of two ways to a rule that wipes out facts, the one that has them to wipe out is kept.
    """
    law = law_text(procedure)
    found: dict[Rule, Way] = {}
    left = set(to or law.rules)
    order = count()
    days = meet(OF_EDITION[law.edition], within)
    queue = [(0, next(order), 0, Way(bill, frozenset(), (), days), bill) for bill in _bills(law)]
    done: dict[Standing, list[tuple[Answers, Days]]] = {}
    dearest = DEAREST
    while queue and left:
        cost, _, spent, way, standing = heappop(queue)
        been = done.setdefault(standing, [])
        if cost > dearest or any(fewer <= way.answers and within_days(way.days, more) for fewer, more in been):
            continue  # it was here before, under fewer answers and on no fewer days
        if len(left) <= FEW and (least := spent + _to_nearest(law, left, standing, way.answers)) > cost:
            heappush(queue, (least, next(order), spent, way, standing))
            continue
        been.append((way.answers, way.days))
        if len(left) <= FEW and left <= found.keys():
            dearest = min(dearest, cost + FURTHER)
        for longer, then, complete in _one_act_further(law, way, standing):
            rule = longer.rule
            if rule not in found or (complete and rule in left):
                found[rule] = longer
            if complete:
                left.discard(rule)
            if (then, longer.answers, longer.days) != (standing, way.answers, way.days):
                dearer = spent + 1 + _price(law, longer.answers - way.answers)
                dearer += ABSENCE_COSTS * ("away:majilis" in rule.needs)
                heappush(queue, (max(cost, dearer), next(order), dearer, longer, then))
    return found


def _one_act_further(law: LawText, way: Way, standing: Standing) -> Iterator[tuple[Way, Standing, bool]]:
    """Yield a way with one act more, each that can be done, where the bill stands then, and whether it had all facts wiped out."""
    facts = _facts_that_matter(law)
    for rule in _open(law, standing):
        answers, days = _with(law, way, rule)
        complete = all(standing.fact(fact) is not None for fact in _to_wipe_out(law, rule))
        for says in _records(rule, facts) if days else ():
            longer = Way(way.bill, answers, (*way.acts, Act(rule, tuple(says.items()))), days)
            yield longer, _forget(after(rule, standing, says), _facts_ahead(law, rule.target)), complete


def _price(law: LawText, answers: Iterable[tuple[str, str]]) -> int:
    """Return what answers cost that a way did not rest on before."""
    return ANSWER_COSTS * sum(law.defaults.get(question) != answer for question, answer in answers)


def _to_nearest(law: LawText, rules: Iterable[Rule], standing: Standing, answers: Answers) -> int:
    """Return what a way to the nearest of some rules costs at least; too much, if none leads to any of them."""
    chosen, nearest = dict(answers), DEAREST + 1
    for rule in rules:
        asked = [(question, answer) for question, answer in rule.under if answer is not None]
        if all(chosen.get(question, answer) == answer for question, answer in asked):
            missing = (fact for fact in _to_have(law, rule) if standing.fact(fact) is None)
            acts = max(
                [_acts(law, standing.stage, rule, None), *(_acts(law, standing.stage, rule, fact) for fact in missing)]
            )
            nearest = min(nearest, acts + _price(law, [one for one in asked if one[0] not in chosen]))
    return nearest


@cache
def _to_have(law: LawText, rule: Rule) -> tuple[str, ...]:
    """Return the facts that a bill has where a rule is taken: those it asks for, and those it wipes out."""
    asked = (need.about for need in needs_of(rule) if need.kind == "memory" and need.holds and need.value)
    return tuple(dict.fromkeys((*asked, *_to_wipe_out(law, rule))))


@cache
def _acts(law: LawText, stage: str, rule: Rule, fact: str | None) -> int:
    """Return how many acts at least bring a bill from a stage to where a rule starts, with a fact that it has not yet."""
    if fact is None:
        return _acts_from(law, stage).get(rule.source, DEAREST)
    setting = (one for one in law.rules if any(name == fact for name, _ in one.sets))
    return min(
        (_acts(law, stage, one, None) + 1 + _acts(law, one.target, rule, None) for one in setting), default=DEAREST
    )


@cache
def _acts_from(law: LawText, stage: str) -> dict[str, int]:
    """Return how many acts at least bring a bill from a stage to each that can come after it."""
    found, edge, acts = {stage: 0}, {stage}, 0
    while edge:
        acts += 1
        edge = {rule.target for here in edge for rule in _by_source(law).get(here, ())} - found.keys()
        found.update(dict.fromkeys(edge, acts))
    return found


def _open(law: LawText, standing: Standing) -> Iterator[Rule]:
    """Yield the rules that can be taken where a bill stands, whatever the day and the answers."""
    for rule in _by_source(law).get(standing.stage, ()):
        away = away_for(law, rule)
        there = attrs.evolve(standing, away=away) if away else standing
        if met(rule, there, _done(rule, law.edition), SEATS[law.edition]):
            yield rule


@cache
def _done(rule: Rule, edition: str) -> Done:
    """Return how the act of a rule is done so that the rule takes it."""
    return Done(said_for(rule), ayes_for(rule, SEATS[edition]), noes_for(rule, SEATS[edition]))


@cache
def _by_source(law: LawText) -> dict[str, list[Rule]]:
    leaving: dict[str, list[Rule]] = {}
    for rule in law.rules:
        leaving.setdefault(rule.source, []).append(rule)
    return leaving


def _bills(law: LawText) -> Iterator[Standing]:
    """Yield the bills that the law tells apart; the plainest, a bill of the Government, first."""
    asked = [need for rule in law.rules for need in needs_of(rule)]
    lists = [one.about.split("+") for one in asked if one.kind == "initiated-by"]
    initiators = {names[0] for names in lists if "government" not in names}
    subjects = {str(one.value) for one in asked if one.kind == "bill"}
    emergency = any((one.kind, one.about) == ("track", "emergency") for one in asked)
    tracks = ((), ("emergency",)) if emergency else ((),)
    stage = law.rules[0].source
    for initiator, subject, track in product(("government", *sorted(initiators)), (None, *sorted(subjects)), tracks):
        yield Standing(stage, frozenset(), frozenset(track), initiator, subject)


@cache
def _facts_that_matter(law: LawText) -> frozenset[str]:
    """Return the facts that some rule reads or wipes out."""
    return _facts_of(law.rules)


@cache
def _to_wipe_out(law: LawText, rule: Rule) -> tuple[str, ...]:
    """Return the facts which a rule wipes out that a bill may have where it starts, as far as answers and days tell."""
    beside = [other for other in law.rules if _beside(law, other, rule)]
    return tuple(fact for fact in rule.clears if rule.source in _stages_with(fact, beside))


def _beside(law: LawText, one: Rule, other: Rule) -> bool:
    """Say whether two rules can be the law for one bill: no two answers to a question, on a day of both."""
    answers = dict(one.under)
    apart = any(answers.get(question, answer) != answer for question, answer in other.under)
    return not apart and bool(meet(_own_days(law, one), _own_days(law, other)))


@cache
def _own_days(law: LawText, rule: Rule) -> Days:
    """Return the days on which a rule is the law under the answers that it names."""
    answers = {question: answer for question, answer in rule.under if answer is not None}
    return meet(bounds(rule.needs), law.days(rule.under, answers))


def _stages_with(fact: str, rules: Iterable[Rule]) -> set[str]:
    """Return the stages where a bill may have a fact: those to which a rule sets it, and on until one wipes it out.

    Of the conditions only those on a stage left behind are asked: a bill goes back where it lay.
    """
    leaving: dict[str, list[Rule]] = {}
    for rule in rules:
        leaving.setdefault(rule.source, []).append(rule)

    def onward(here: tuple[str, str | None]) -> Iterator[tuple[str, str | None]]:
        stage, lay = here
        for rule in leaving.get(stage, ()):
            asked = [need.value for need in needs_of(rule) if need.about == LAY and need.holds]
            if fact not in rule.clears and (lay is None or all(value == lay for value in asked)):
                yield rule.target, _lay_after(rule, lay)

    where = {stage for stage, going in leaving.items() if any(n.about == LAY for rule in going for n in needs_of(rule))}
    setting = [rule for rule in rules if any(name == fact for name, _ in rule.sets)]
    begun = [(rule.target, _lay_after(rule, None if rule.source in where else "")) for rule in setting]
    return {stage for stage, _ in reach(begun, onward)}


def _lay_after(rule: Rule, lay: str | None) -> str | None:
    """Return the stage that a bill has left behind after a rule; ``None`` if that is not known."""
    return next((str(value) for name, value in rule.sets if name == LAY), "" if LAY in rule.clears else lay)


@cache
def _facts_ahead(law: LawText, stage: str) -> frozenset[str]:
    """Return the facts that some rule reads or wipes out that can still come after a stage."""
    by = _by_source(law)
    ahead = reach([stage], lambda here: (rule.target for rule in by.get(here, ())))
    return _facts_of(rule for here in ahead for rule in by.get(here, ()))


def _facts_of(rules: Iterable[Rule]) -> frozenset[str]:
    facts = set[str]()
    for rule in rules:
        facts.update(one.about for one in needs_of(rule) if one.kind in ("memory", "remembered", "given"))
        facts.update(READINGS[one.kind] for one in needs_of(rule) if one.kind in READINGS)
        facts.update(rule.clears)
    return frozenset(facts)


def _forget(standing: Standing, facts: frozenset[str]) -> Standing:
    return attrs.evolve(standing, memory=frozenset((fact, value) for fact, value in standing.memory if fact in facts))


def _with(law: LawText, way: Way, rule: Rule) -> tuple[Answers, Days]:
    """Return the answers that a way rests on with a rule, and the days on which both are the law; none if they never are."""
    chosen = dict(way.answers)
    for question, answer in rule.under:
        if answer is not None and chosen.setdefault(question, answer) != answer:
            return way.answers, ()
    answers = frozenset(chosen.items())
    days = meet(meet(way.days, bounds(rule.needs)), law.days(rule.under, chosen))
    for act in way.acts if answers != way.answers else ():
        days = meet(days, law.days(act.rule.under, chosen))
    return answers, days


@cache
def _records(rule: Rule, facts: frozenset[str]) -> list[dict[str, Value]]:
    """Return what the record of the act may say: what the rule asks for, and of facts that matter yes, no or nothing."""
    said = said_for(rule)
    forbidden = {(one.about, one.value) for one in needs_of(rule) if one.kind == "act" and not one.holds}
    told = {value[0] for fact, value in rule.sets if isinstance(value, tuple) and fact in facts} - set(said)
    choices = product((None, True, False), repeat=len(told))
    records = (
        {field: said for field, said in zip(sorted(told), values, strict=True) if said is not None}
        for values in choices
    )
    return [{**said, **record} for record in records if not forbidden & set(record.items())]
