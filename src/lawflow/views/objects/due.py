"""A term of a bill as an object: when it began, when it is due, what was not counted, how it ended."""

from datetime import date
from typing import Literal, TypedDict, final

import attrs

from lawflow.passage.course import goes_on_by_inference, shows_missed
from lawflow.passage.entries import TermEnd
from lawflow.passage.known import stands_still
from lawflow.passage.passage import Passage
from lawflow.passage.running import Running
from lawflow.views.content.carried import called
from lawflow.views.content.lapse import led_to
from lawflow.views.objects.pieces import ArticleData, Day, Words, articles, cites, day, days, words


class CountData(TypedDict):
    """Some days of the count of a term, and why they were counted or not."""

    first: Day
    last: Day
    counted: int
    why: Words


@final
class RunningData(TypedDict):
    """A term that runs, or stands still; ``effect`` is the act of the clock when it lapses.

    ``effect_stage`` is where that leads from where the bill stands; ``null`` if the lapse moves nothing from there.

    ``inferred_after`` is the act after which no text says that it goes on, if one was done since it began.

    ``lapsed``: its last day is over, and the law attaches nothing to it; ``missed`` only if the record proves it.
    """

    id: str
    label: Words
    started: Day
    started_between: list[Day]
    due: Day
    due_between: list[Day]
    due_today: bool
    missed: bool
    lapsed: bool
    running: bool
    suspended_since: Day
    inferred_after: Words | None
    bound: str
    not_counted: int | None
    steps: list[CountData]
    due_by_answer: dict[str, Day]
    effect: str | None
    effect_stage: Words | None
    cites: list[str]
    articles: list[ArticleData]


@final
class EndedData(TypedDict):
    """A term that has ended: kept, missed or unknown."""

    id: str
    started: Day
    due: Day
    running: Literal[False]
    kept: bool | Literal["unknown"]
    cites: list[str]
    articles: list[ArticleData]


def running_data(passage: Passage, running: Running, on: date, lang: str = "en") -> RunningData:
    """Return a running term with its due date, how it was counted, and the date under each rival answer."""
    found = running.due_first()
    (first, last), still = running.start, running.paused if stands_still(passage, running) else None
    return {
        "id": running.term.id,
        "label": words(called(passage, running.term)),
        "started": day(first) if first == last else None,
        "started_between": days(first, last),
        "due": day(running.day),
        "due_between": days(running.earliest, running.latest),
        "due_today": running.day == on,
        "missed": running.lapsed and shows_missed(passage, running),
        "lapsed": running.lapsed,
        "running": still is None,
        "suspended_since": day(still[0]) if still else None,
        "inferred_after": _after(passage, running),
        "bound": running.term.bound.value,
        "not_counted": found.not_counted if running.day is not None else None,
        "steps": [
            {"first": day(step.first), "last": day(step.last), "counted": step.counted, "why": words(step.why)}
            for step in found.steps
        ],
        "due_by_answer": _by_answer(passage, running),
        "effect": running.term.on_lapse,
        "effect_stage": words(stage) if (stage := led_to(passage, running, on)) is not None else None,
        "cites": cites(running.term.cites, lang),
        "articles": articles(running.term.cites),
    }


def _after(passage: Passage, running: Running) -> Words | None:
    """Return the act after which it is inferred that a term goes on, in words."""
    act = goes_on_by_inference(passage, running)
    return words(passage.parliament.acts[act].as_noun(passage.edition.id)) if act else None


def _by_answer(passage: Passage, running: Running) -> dict[str, Day]:
    """Return the due date of a running term under each answer to the open questions whose answers part in it.

    Of one answer at a time: to the other questions the answers stay those under which the term runs.
    """
    found: dict[str, Day] = {}
    alike = [term for term in passage.procedure.all_terms if term.id == running.term.id]
    known = running.day is not None or running.open_question
    for asked in dict.fromkeys(under for term in alike for under in term.under if known and under.answer is not None):
        others = (term for term in alike if asked in term.under)
        term = max(others, key=lambda other: len({*other.under} & {*running.term.under}))
        other = attrs.evolve(running, term=term, open_question=None, rival_start=None)
        found[f"{asked.question}={asked.answer}"] = day(other.day)
    for rival in running.rivals:
        certain = attrs.evolve(running, term=rival.term, start=rival.start, open_question=None, rival_start=None)
        found[f"{rival.question}={rival.answer}"] = day(certain.day)
    parting = {name for name, day in found.items() if any(found[other] != day for other in found if _same(name, other))}
    return {name: day for name, day in found.items() if name in parting}


def _same(one: str, other: str) -> bool:
    """Say whether two answers are to the same question."""
    return one.partition("=")[0] == other.partition("=")[0]


def ended_data(ended: TermEnd) -> EndedData:
    """Return a term that has ended: kept, missed or unknown."""
    first, last = ended.start
    return {
        "id": ended.id,
        "started": day(first) if first == last else None,
        "due": day(ended.due),
        "running": False,
        "kept": "unknown" if ended.kept is None else ended.kept,
        "cites": cites(ended.term.cites),
        "articles": articles(ended.term.cites),
    }
