"""The answer in force depends on the day: a text can narrow or settle a question for a time within an edition."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from lawflow.law.bills import Bill
from lawflow.law.conditions.calendar import InForce
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.procedure import Procedure
from lawflow.law.questions import Standing, Status, Weight, answer, narrowed, question, settled
from lawflow.law.sources import Footing
from lawflow.law.steps import Stage, fork
from lawflow.law.terms import Count, Term
from lawflow.parliaments.kz import PARLIAMENT
from tests.law.test_procedure import CITES, WORDS, step

SINCE, UNTIL = "2002-06-06", "2005-01-31"
BEFORE, FIRST, LAST, AFTER = date(2002, 6, 5), date(2002, 6, 6), date(2005, 1, 31), date(2005, 2, 1)


def open_question(*stands: Standing, default: str | None = None, weight: Weight = Weight.FORK) -> Any:
    letters = [answer(letter, Footing.INFERRED, "жауап", "ответ", "answer", "a text") for letter in "abc"]
    return question(
        "Q", weight, ("1995",), "не?", "что?", "what?", "why", "a text", *letters, default=default, stands=stands
    )


def procedure(*stands: Standing, chosen: str | None = None, edition: str = "1995") -> Procedure:
    """Return a procedure of edition 1995, 30 January 1996 to 20 May 2007, where ``Q`` decides what a vote leads to."""
    stages = [Stage("draft", "initiator", WORDS), Stage("pending", "majilis", WORDS)]
    ends = [Stage(name, "majilis", WORDS, "rejected") for name in ("a-end", "b-end", "c-end")]
    built = Procedure(
        PARLIAMENT,
        edition=edition,
        kind="law",
        label=WORDS,
        initial="draft",
        stages=(*stages, *ends, Stage("undetermined", "clock", WORDS, "undetermined")),
        all_steps=(
            step("draft", "initiator.introduce", "pending"),
            *fork(
                ("pending",),
                ("majilis.adopt",),
                "Q",
                {"a": "a-end", "b": "b-end", "c": "c-end"},
                WORDS,
                cites=CITES,
            ),
        ),
        all_terms=(),
        questions=(open_question(*stands),),
    )
    return built.under({"Q": chosen}) if chosen else built


def leads(of: Procedure, day: date) -> list[str]:
    """Return where the vote leads on a day."""
    facts = Facts(Bill("law"), {}, {}, {}, lambda _: (), days=(day, day))
    steps = of.steps_by["pending", "majilis.adopt"]
    return [one.target for one in steps if all(need.verdict(facts) is not Verdict.UNMET for need in one.needs)]


DATED = narrowed("c", *CITES, since=SINCE, until=UNTIL)


@pytest.mark.parametrize(
    ("day", "target"), [(BEFORE, "undetermined"), (FIRST, "c-end"), (LAST, "c-end"), (AFTER, "undetermined")]
)
def test_a_fork_is_open_before_and_after_the_days_of_a_default(day: date, target: str) -> None:
    """On the first and the last day of the default it is followed, a day outside them the bill stops."""
    assert leads(procedure(DATED), day) == [target]


@pytest.mark.parametrize("day", [BEFORE, FIRST, LAST, AFTER])
def test_a_chosen_answer_prevails_over_a_default(day: date) -> None:
    assert leads(procedure(DATED, chosen="a"), day) == ["a-end"]


@pytest.mark.parametrize(("day", "target"), [(BEFORE, "a-end"), (FIRST, "b-end"), (AFTER, "b-end")])
def test_a_chosen_answer_that_a_text_excludes_gives_way_to_the_default(day: date, target: str) -> None:
    assert leads(procedure(narrowed("b", *CITES, out=("a",), since=SINCE), chosen="a"), day) == [target]


@pytest.mark.parametrize(("day", "target"), [(BEFORE, "b-end"), (FIRST, "a-end"), (AFTER, "b-end")])
def test_no_other_answer_can_be_chosen_while_a_text_settles_the_question(day: date, target: str) -> None:
    assert leads(procedure(settled("a", *CITES, since=SINCE, until=UNTIL), chosen="b"), day) == [target]


def test_defaults_that_follow_one_another_are_one_rule() -> None:
    """Narrowed and then settled to one answer, the rule stands without a break, and needs the first day only."""
    of = procedure(narrowed("c", *CITES, since=SINCE, until=UNTIL), settled("c", *CITES, since=AFTER.isoformat()))
    (found,) = [one for one in of.steps_by["pending", "majilis.adopt"] if one.target == "c-end"]
    assert found.needs == (InForce(FIRST, None, CITES),)


def test_days_outside_the_edition_ask_nothing() -> None:
    """In edition 2007 a default from 2002 on is the rule throughout, without a condition on the day."""
    (found,) = procedure(narrowed("c", *CITES, since=SINCE), edition="2007").steps_by["pending", "majilis.adopt"]
    assert (found.target, found.needs) == ("c-end", ())


def test_a_term_of_a_dated_answer_begins_on_its_days_only() -> None:
    of = procedure(DATED)
    long = Term("t", 60, Count.DAYS, WORDS, ("@pending",), ("majilis.adopt",), CITES, under=of.all_steps[-1].under)
    (found,) = attrs.evolve(of, all_terms=(long,)).terms
    assert found.when == (InForce(FIRST, LAST, CITES),)


def test_how_a_question_stands_on_a_day() -> None:
    found = open_question(DATED)
    assert [found.on(day).status for day in (BEFORE, FIRST, LAST, AFTER)] == [
        Status.OPEN, Status.NARROWED, Status.NARROWED, Status.OPEN
    ]  # fmt: skip
    assert settled("a").status is Status.SETTLED


def test_under_a_default_of_all_days_a_narrower_time_prevails() -> None:
    found = open_question(narrowed("b", *CITES, since=SINCE), default="a", weight=Weight.DEFAULT)
    assert [found.answer_on(day, None) for day in (BEFORE, FIRST)] == ["a", "b"]
