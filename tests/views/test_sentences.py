"""An explanation that cannot lie: a sentence changes with the rules that it names, and with no other."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.law.conditions.votes import Carried
from lawflow.law.majorities import FOUR_FIFTHS, THREE_QUARTERS
from lawflow.law.terms import Count
from lawflow.views.content.seats import seats_in
from lawflow.views.content.sentences import answering, explained, of_sittings
from tests.proof.sizes import many

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.law.topics import Topic
    from lawflow.views.content.sentences import Sentence

PROCEDURES = [one for edition in timetable.editions() for one in edition.procedures]
RULES = many(1, 6)
"""How many terms and how many majorities of a procedure are changed, one at a time: drawn by lot."""


def told(procedure: Procedure) -> list[tuple[str, tuple[str, ...]]]:
    """Return every sentence told of a procedure, in three languages, with the rules that it names."""
    seats = seats_in(timetable.edition(procedure.edition))
    found: list[Sentence] = [one for stage in explained(procedure, seats) for one in stage.sentences]
    for topic in procedure.parliament.topics:
        found += answering(topic, procedure, seats)
    return [(" | ".join(one.text.as_dict().values()), one.rules) for one in found]


def checked(rule: str, before: list[tuple[str, tuple[str, ...]]], after: list[tuple[str, tuple[str, ...]]]) -> None:
    """Every sentence that was there and is no longer, or is there now and was not, names the rule: and there are some."""
    said, now = {text for text, _ in before}, {text for text, _ in after}
    gone = [rules for text, rules in before if text not in now]
    new = [rules for text, rules in after if text not in said]
    assert new, rule
    assert all(rule in rules for rules in (*gone, *new)), (rule, gone, new)
    assert {text for text, rules in before if rule in rules} != {text for text, rules in after if rule in rules}, rule


def is_in_force(one: Step | Term, among: tuple[Step, ...] | tuple[Term, ...]) -> bool:
    return any(other.id == one.id and other.under == one.under and other.cites == one.cites for other in among)


def other_shares(step: Step) -> Iterator[Step]:
    """Yield the step with another share of the votes, if it needs any."""
    for place, need in enumerate(step.needs):
        if isinstance(need, Carried):
            share = THREE_QUARTERS if need.share != THREE_QUARTERS else FOUR_FIFTHS
            yield attrs.evolve(step, needs=(*step.needs[:place], need.changed(share=share), *step.needs[place + 1 :]))


def longer(term: Term) -> Term:
    """Return the term, longer by one, or of three days where it has no length."""
    counted = term.count in (Count.DAYS, Count.WORKING_DAYS, Count.MONTHS)
    return attrs.evolve(term, length=term.length + 1) if counted else attrs.evolve(term, count=Count.DAYS, length=3)


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_another_term_changes_the_sentences_that_name_it_and_no_other(procedure: Procedure) -> None:
    before, every = told(procedure), procedure.all_terms
    running = [(place, term) for place, term in enumerate(every) if is_in_force(term, procedure.terms)]
    for place, term in random.Random(7).sample(running, min(RULES, len(running))):
        terms = (*every[:place], longer(term), *every[place + 1 :])
        checked(f"term:{term.id}", before, told(attrs.evolve(procedure, all_terms=terms)))


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_another_majority_changes_the_sentences_that_name_its_step_and_no_other(procedure: Procedure) -> None:
    before, every = told(procedure), procedure.all_steps
    voted = [
        (place, step, other)
        for place, step in enumerate(every)
        for other in other_shares(step)
        if is_in_force(step, procedure.steps)
    ]
    for place, step, other in random.Random(7).sample(voted, min(RULES, len(voted))):
        steps = (*every[:place], other, *every[place + 1 :])
        checked(f"step:{step.id}", before, told(attrs.evolve(procedure, all_steps=steps)))


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_every_sentence_names_its_rules_and_their_articles(procedure: Procedure) -> None:
    seats = seats_in(timetable.edition(procedure.edition))
    sentences = [one for stage in explained(procedure, seats) for one in stage.sentences]
    for one in sentences:
        assert one.rules
        assert one.cites
        assert all(one.text.as_dict().values())
    reached = {step.id for one in sentences for step in one.steps}
    stages = {stage.stage.id for stage in explained(procedure, seats)}
    assert reached == {step.id for step in procedure.steps if step.source in stages}


def test_the_quorum_of_each_time_is_a_sentence_of_its_own() -> None:
    law = timetable.procedure("2023/law")
    rules = next(one for one in law.parliament.sittings if one.covers(law.days.first))
    assert of_sittings(law, rules).text.en == "Quorum (Mäjilis, Senate): at least 2/3 of all deputies."
    assert of_sittings(law, rules).rules == ("sittings:2023-01-01",)


@pytest.mark.parametrize("topic", timetable.parliament().topics, ids=lambda one: one.id)
def test_a_question_is_answered_under_some_edition(topic: Topic) -> None:
    told = any(answering(topic, one, seats_in(timetable.edition(one.edition))) for one in PROCEDURES)
    assert told != topic.compared, "what changed is answered by the comparisons alone"
