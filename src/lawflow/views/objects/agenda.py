"""The object of ``lawflow agenda``: what is due on the days ahead, over all bills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.content.reckoned import reckoned
from lawflow.views.content.where import place
from lawflow.views.objects.due import RunningData, running_data
from lawflow.views.objects.pieces import Day, StageData, Words, day, noun_words, words
from lawflow.views.objects.unsettled import one_stage

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.labels import Lang
    from lawflow.reconstruction.play import Played
    from lawflow.study.agenda import Agenda, DueItem


class ActData(TypedDict):
    """An act, by its id and as a noun."""

    act: str
    label: Words | None


class OrganData(TypedDict):
    """An organ, by its id and in words."""

    id: str
    label: Words


class DueData(TypedDict):
    """A term of a bill: its last day with the day of the week (1 Monday … 7 Sunday), who must do what, what follows.

    ``day_off`` is ``null`` where the working days of the year are not decreed and it is a day off as far as is known;
    ``settled`` is false where the record leaves open where the bill stands, or holds what the law refuses; ``rests_on``
    says what the result rests on beside the record, such as that nobody acted since. ``question`` is the open question
    at which the bill stands, if it stands at one.
    """

    dossier: str
    title: Words
    date: Day
    weekday: int | None
    day_off: bool | None
    stage: StageData | None
    place: Words
    question: str | None
    organs: list[OrganData]
    acts: list[ActData]
    effect: ActData | None
    term: RunningData
    settled: bool
    rests_on: list[Words]


class FreeData(TypedDict):
    """A bill on its way for which no term runs; ``question``, ``settled`` and ``rests_on`` as of `DueData`."""

    dossier: str
    title: Words
    stage: StageData | None
    place: Words
    question: str | None
    settled: bool
    rests_on: list[Words]


class AgendaPage(TypedDict):
    """``lawflow.agenda/1``; ``on`` and ``until`` are the first and the last day, ``dossiers`` how many were read.

    ``over`` are terms whose last day is past and that nothing on record has ended, ``undated`` those whose last day is
    not known; ``later`` is how many are due after these days, ``next`` the first such day; ``free`` are bills on their
    way for which no term runs.
    """

    schema: Literal["lawflow.agenda/1"]
    on: str
    until: str
    dossiers: int
    due: list[DueData]
    over: list[DueData]
    undated: list[DueData]
    later: int
    next: Day
    free: list[FreeData]


def agenda_page(found: Agenda, dossiers: int, lang: Lang = "en") -> AgendaPage:
    """Return an agenda; a page in another language has its articles in ``lang``."""
    return {
        "schema": "lawflow.agenda/1",
        "on": found.on.isoformat(),
        "until": found.until.isoformat(),
        "dossiers": dossiers,
        "due": [_due(item, found, lang) for item in found.due],
        "over": [_due(item, found, lang) for item in found.over],
        "undated": [_due(item, found, lang) for item in found.undated],
        "later": len(found.later),
        "next": day(found.later[0].day) if found.later else None,
        "free": [
            {
                "dossier": dossier.id,
                "title": dict(dossier.title),
                "stage": one_stage(played.passage, played.stages),
                "place": words(place(played.passage, played.stages)),
                "question": question_of(played),
                "settled": played.settled,
                "rests_on": _rests_on(played, found.on),
            }
            for dossier, played in found.free
        ],
    }


def question_of(played: Played) -> str | None:
    """Return the open question at which a bill stands, where its record leaves one stage."""
    return played.passage.stopped_by or None if len(played.stages) <= 1 else None


def _rests_on(played: Played, on: date) -> list[Words]:
    """Return what is said of a bill beside its record: that nobody has acted since, that an act was done by the day."""
    return [words(said) for said in (*reckoned(played.passage, on), *played.taken_as_done)]


def _due(item: DueItem, found: Agenda, lang: str) -> DueData:
    passage, edition = item.played.passage, item.played.passage.edition.id
    acts, organs = passage.parliament.acts, passage.parliament.organs
    effect = item.running.term.on_lapse
    return {
        "dossier": item.dossier.id,
        "title": dict(item.dossier.title),
        "date": day(item.day),
        "weekday": item.day.isoweekday() if item.day is not None else None,
        "day_off": item.day_off,
        "stage": one_stage(passage, item.played.stages),
        "place": words(place(passage, item.played.stages)),
        "question": question_of(item.played),
        "organs": [{"id": organ, "label": words(organs[organ].named(edition))} for organ in item.organs],
        "acts": [{"act": act, "label": noun_words(acts, act, edition)} for act in item.acts],
        "effect": {"act": effect, "label": noun_words(acts, effect, edition)} if effect is not None else None,
        "term": running_data(passage, item.running, found.on, lang),
        "settled": item.played.settled,
        "rests_on": _rests_on(item.played, found.on),
    }
