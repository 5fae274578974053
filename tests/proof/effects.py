"""What a rule does, computed from its line in the golden law: stage, facts and tracks, and the terms that run."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import attrs

from tests.proof.days import bounds, covers
from tests.proof.needs import need_of, of_the_bill
from tests.proof.worlds import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from tests.proof.needs import Standing, Value
    from tests.proof.text import LawText, Rule, TermText


def after(rule: Rule, standing: Standing, says: Mapping[str, Value]) -> Standing:
    """Return where the bill stands after the rule, by an act whose record says so much."""
    memory = {fact: value for fact, value in standing.memory if fact not in rule.clears}
    for fact, value in rule.sets:
        told = says.get(value[0], value[1]) if isinstance(value, tuple) else value
        memory.pop(fact, None)
        if told is not None:
            memory[fact] = told
    tracks = standing.tracks | {rule.track} if rule.track else standing.tracks
    return attrs.evolve(standing, stage=rule.target, memory=frozenset(memory.items()), tracks=tracks)


class Clock(NamedTuple):
    """A term that runs: since which day (``None``: not known), and whether it stands still."""

    since: date | None
    still: bool


class Clocks(NamedTuple):
    """The terms that run, by id, and those that the last act ended."""

    running: Mapping[str, Clock]
    ended: frozenset[str]


def clocks_after(
    law: LawText,
    answers: frozenset[tuple[str, str]],
    rule: Rule,
    standing: Standing,
    before: Clocks,
    days: tuple[date, date, date],
) -> Clocks:
    """Return the terms after a rule that leaves a bill standing where it does.

    ``days`` are the day of the act, the day before, on which a lapse starts what it starts, and that of the introduction. A term that nothing to
    come can end is no longer kept; one that nothing ends at all is kept for the act that starts it.
    """
    rivals = [term for term in law.terms if law.live(term.under, dict(answers))]
    terms = {term.id: term for term in rivals}
    ahead = events_ahead(law, answers, rule.target)
    ended = frozenset(name for name in before.running if _ends(terms[name], rule))
    over = law.outcomes[rule.target] != "pending" and not any(
        rule.target == other.source for other in law.rules if law.live(other.under, dict(answers))
    )
    overtaken = frozenset(
        name
        for name in before.running
        if terms[name].ends_on and not terms[name].waits and (over or ahead.isdisjoint(terms[name].ends_on))
    )
    running = {
        name: clock._replace(still=rule.target in terms[name].paused_in or _no_session(law, rule, terms[name]))
        for name, clock in before.running.items()
        if name not in ended and not ahead.isdisjoint(terms[name].ends_on)
    }
    for term in rivals:
        known = term.id in running and running[term.id].since is not None and not term.from_the_last
        begins = starts(term, rule) and (not term.ends_on or not ahead.isdisjoint(term.ends_on))
        lives = covers(bounds(term.when), days[0])
        if begins and not known and lives and all(of_the_bill(need_of(need), standing) for need in _asked(term)):
            since = days[2 if term.from_introduction else 1 if rule.act in term.from_eve_of else 0]
            running[term.id] = Clock(None if term.from_receipt else since, still=rule.target in term.paused_in)
        elif _among(term.implied_on, rule) and term.id not in running:
            running[term.id] = Clock(None, still=False)
    return Clocks({} if over else running, ended | overtaken)


def _no_session(law: LawText, rule: Rule, term: TermText) -> bool:
    """Say whether a term that does not run outside the session finds none: the Kurultai is dissolved, and sits alone."""
    return rule.act == "clock.dissolution" and law.edition == "2026" and term.recess != "runs"


def _asked(term: TermText) -> list[str]:
    """Return the conditions of a term on the bill, its days left aside."""
    return [need for need in term.when if not need.startswith("in-force:")]


def starts(term: TermText, rule: Rule) -> bool:
    """Say whether a rule is an event that starts a term."""
    return _among(term.starts_on, rule)


def _ends(term: TermText, rule: Rule) -> bool:
    return _among(term.ends_on, rule) or rule.act == term.on_lapse


def _among(events: tuple[str, ...], rule: Rule) -> bool:
    return any(event in events for event in _events(rule))


def _events(rule: Rule) -> Iterator[str]:
    yield from (rule.act, f"@{rule.target}", f"{rule.act}@{rule.target}")


@cache
def events_ahead(law: LawText, answers: frozenset[tuple[str, str]], stage: str) -> frozenset[str]:
    """Return what can still happen to a bill; what only a question of confidence or an absence opens does not count."""
    found, todo, events = {stage}, [stage], set[str]()
    live = [rule for rule in law.rules if law.live(rule.under, dict(answers))]
    while todo:
        here = todo.pop()
        for rule in (rule for rule in live if rule.source == here):
            events.update(_events(rule))
            aside = rule.track == "confidence" or (rule.target in waiting(law) and rule.source != rule.target)
            if rule.target not in found and not aside:
                found.add(rule.target)
                todo.append(rule.target)
    return frozenset(events)
