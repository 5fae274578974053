"""The object of ``lawflow questions``: what the law leaves open, the rival answers, and where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow import timetable
from lawflow.study.compare.leads import leads
from lawflow.study.compare.parting import partings
from lawflow.tongues import LAW, worded
from lawflow.views.objects.pieces import Day, StandingData, Words, day, standings_data, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.labels import Lang
    from lawflow.law.questions import OpenQuestion
    from lawflow.study.compare.leads import Lead
    from lawflow.study.compare.parted import Parting
    from lawflow.study.evidence import Evidence


LeadData = TypedDict("LeadData", {"from": str, "act": str, "to": str, "procedures": list[str]})
"""Where an answer leads from a stage by an act, and in which procedures."""


class SupportedData(TypedDict):
    """A rival answer, its footing and what speaks for it; ``leads`` only where one question is asked about.

    ``histories`` are the dossiers that speak for it, where dossiers are heard.
    """

    id: str
    text: Words
    footing: str
    support: str
    histories: NotRequired[list[str]]
    leads: NotRequired[list[LeadData]]


class DaysData(TypedDict):
    """An example of a term that ends on another day under each of two answers."""

    term: str
    started: Day
    due: list[Day]


class PartingData(TypedDict):
    """Two answers and the shortest history on which they part; no acts where no difference can be reached.

    ``leads`` are the stages to which the last act leads under each, ``days`` an example where they part in days.
    """

    answers: list[str]
    procedure: str | None
    acts: list[str]
    how: str
    leads: list[str | None]
    days: DaysData | None


class AskedData(TypedDict):
    """An open question; ``partings`` only where one question is asked about.

    ``silent`` are the dossiers that met it and read alike under every answer, where dossiers are heard.
    """

    id: str
    text: Words
    weight: str
    default: str | None
    standings: list[StandingData]
    editions: list[str]
    source: str
    why: str
    answers: list[SupportedData]
    procedures: list[str]
    silent: NotRequired[list[str]]
    partings: NotRequired[list[PartingData]]


class QuestionsPage(TypedDict):
    """``lawflow.questions/1``."""

    schema: Literal["lawflow.questions/1"]
    questions: list[AskedData]


def questions_page(asked: Iterable[OpenQuestion], *, part: bool = False, lang: Lang = "en") -> QuestionsPage:
    """Return open questions; with ``part`` the histories on which their answers part, which takes a search.

    ``lang`` is that of the citations and of what is argued: English as JSON has them, or that of a page.
    """
    return {"schema": "lawflow.questions/1", "questions": [_asked(question, lang, part=part) for question in asked]}


def _asked(question: OpenQuestion, lang: str, *, part: bool) -> AskedData:
    found: AskedData = {
        "id": question.id,
        "text": words(question.text),
        "weight": question.weight.value,
        "default": question.default,
        "standings": standings_data(question, lang=lang),
        "editions": list(question.editions),
        "source": worded(question.source, lang, LAW),
        "why": worded(question.why, lang, LAW),
        "answers": [
            {
                "id": answer.id,
                "text": words(answer.text),
                "footing": answer.footing.value,
                "support": worded(answer.support, lang, LAW),
            }
            for answer in question.answers
        ],
        "procedures": _touched(question),
    }
    if part:
        for said in found["answers"]:
            said["leads"] = [_lead(lead) for lead in leads(question, said["id"])]
        found["partings"] = [_parting(parting) for parting in partings(question)]
    return found


def add_evidence(page: QuestionsPage, heard: Iterable[Evidence]) -> None:
    """Add to a page which dossiers speak for which answer, and which are silent."""
    by_question = {one.question.id: one for one in heard}
    for asked in page["questions"]:
        found = by_question[asked["id"]]
        asked["silent"] = list(found.silent)
        for answer in asked["answers"]:
            answer["histories"] = list(found.speaking_for(answer["id"]))


def _lead(found: Lead) -> LeadData:
    return {"from": found.source, "act": found.act, "to": found.target, "procedures": list(found.procedures)}


def _parting(found: Parting) -> PartingData:
    apart = found.days
    return {
        "answers": list(found.answers),
        "procedure": found.procedure,
        "acts": list(found.acts),
        "how": found.how,
        "leads": list(found.leads),
        "days": {"term": apart.term, "started": day(apart.start), "due": [day(one) for one in apart.due]}
        if apart is not None
        else None,
    }


def _touched(question: OpenQuestion) -> list[str]:
    """Return the procedures in which the question arises, or that a bill goes over into where it arises."""
    return [
        procedure.id
        for edition in timetable.editions()
        for procedure in edition.procedures
        if question.id in {found.id for found in edition.questions_of(procedure)}
    ]
