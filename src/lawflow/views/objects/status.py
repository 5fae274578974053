"""The object of ``lawflow status``: where a bill stands at the end of a day."""

from datetime import date
from typing import Literal, NotRequired, TypedDict

from lawflow.law.labels import Label, Lang
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.outlook import Duty, Option, outlook
from lawflow.passage.passage import Passage
from lawflow.passage.votes_ahead import VoteAhead, votes_ahead
from lawflow.reconstruction.play import Played
from lawflow.views.content.headline import told_standing
from lawflow.views.content.where import outcome
from lawflow.views.objects.due import EndedData, RunningData, ended_data, running_data
from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.pieces import (
    ArticleData,
    BlockerData,
    ConditionData,
    Day,
    NeedData,
    QuestionData,
    StageData,
    Words,
    articles,
    blocker_data,
    cites,
    condition_data,
    day,
    need_data,
    questions_data,
    stage_data,
    words,
)
from lawflow.views.objects.unsettled import UnsettledData, add_unsettled, one_outcome, one_stage


class DutyData(TypedDict):
    """What must be done by a day, in nouns; ``one_of`` where one of several acts will do, ``over`` if that is past."""

    act: str
    label: Words
    one_of: NotRequired[list[str]]
    by: Day
    over: bool
    term: str
    cites: list[str]
    articles: list[ArticleData]


class OptionData(TypedDict):
    """What may be done now, in nouns: by whom, until when, with which votes, and where it can lead.

    ``questions`` are the open ones at which the bill then stops, ``answers`` those given on which it rests, each
    written ``L-5=a``.
    """

    act: str
    label: Words
    organ: str
    until: Day
    needs: list[NeedData]
    presumed: list[ConditionData]
    to: list[str]
    questions: NotRequired[list[str]]
    answers: NotRequired[list[str]]
    cites: list[str]
    articles: list[ArticleData]


class ClosedData(TypedDict):
    """What may not be done yet, in nouns, with everything that stands against it."""

    act: str
    label: Words
    blockers: list[BlockerData]


class VoteAheadData(TypedDict):
    """A vote that may be needed at a stage ahead, counted by the seats of the day."""

    stage: StageData
    act: str
    label: Words
    needs: list[NeedData]
    cites: list[str]
    articles: list[ArticleData]


class StatusPage(UnsettledData, FootnotesData):
    """``lawflow.status/1``; ``sentence`` says where the bill stands, since when, what comes next, by when, and why."""

    schema: Literal["lawflow.status/1"]
    dossier: str
    on: str
    edition: str
    crosses: list[str]
    procedure: str
    stage: StageData | None
    outcome: str | None
    outcome_label: Words
    sentence: Words
    law_date: Day
    terms: list[RunningData | EndedData]
    must: list[DutyData]
    may: list[OptionData]
    not_yet: list[ClosedData]
    no_longer: list[str]
    votes_ahead: list[VoteAheadData]
    questions: list[QuestionData]


def status_page(dossier: str, played: Played, on: date, lang: Lang = "en", *, reasons: bool = True) -> StatusPage:
    """Return where a bill stands at the end of a day, up to which its ``dossier``, told by its id, was played.

    A page in another language has its articles in ``lang``. One without ``reasons`` does not say what stands against an
    act that may not be done yet.
    """
    passage = played.passage.foreseen()
    view = outlook(passage, on, reasons=reasons)
    page: StatusPage = {
        "schema": "lawflow.status/1",
        "dossier": dossier,
        "on": on.isoformat(),
        "edition": passage.edition.id,
        "crosses": list(passage.crossed),
        "procedure": passage.procedure.id,
        "stage": one_stage(passage, played.stages),
        "outcome": one_outcome(passage, played.stages),
        "outcome_label": words(outcome(passage, played.stages)),
        "sentence": words(told_standing(played, passage, view, on)),
        "law_date": day(passage.law_date),
        "terms": [
            *(running_data(passage, term, on, lang) for term in passage.binding),
            *(ended_data(ended) for ended in passage.ended),
        ],
        "must": [_duty(duty, passage, lang) for duty in view.must],
        "may": [_option(option, passage, lang) for option in view.may if not option.idle],
        "not_yet": [
            {
                "act": closed.act,
                "label": _noun(passage, (closed.act,)),
                "blockers": [blocker_data(blocker, lang) for blocker in closed.blockers],
            }
            for closed in view.not_yet
        ],
        "no_longer": list(view.no_longer),
        "votes_ahead": [_vote_ahead(vote, passage, lang) for vote in votes_ahead(passage, on)],
        "questions": questions_data(passage),
    }
    add_footnotes(page, passage, on)
    add_unsettled(page, played)
    return page


def _noun(passage: Passage, acts: tuple[str, ...]) -> Words:
    """Return what acts to come are called, one of several with a stroke between them."""
    names = passage.parliament.acts
    return words(Label.joined((names[act].as_noun(passage.edition.id) for act in acts), " / "))


def _duty(duty: Duty, passage: Passage, lang: str) -> DutyData:
    found: DutyData = {
        "act": duty.acts[0],
        "label": _noun(passage, duty.acts),
        "by": day(duty.by),
        "over": duty.over,
        "term": duty.term,
        "cites": cites(duty.cites, lang),
        "articles": articles(duty.cites),
    }
    if len(duty.acts) > 1:
        found["one_of"] = list(duty.acts)
    return found


def _vote_ahead(vote: VoteAhead, passage: Passage, lang: str) -> VoteAheadData:
    return {
        "stage": stage_data(passage.procedure.stage[vote.stage]),
        "act": vote.act,
        "label": _noun(passage, (vote.act,)),
        "needs": [need_data(need) for need in vote.needs],
        "cites": cites(vote.cites, lang),
        "articles": articles(vote.cites),
    }


def _option(option: Option, passage: Passage, lang: str) -> OptionData:
    found: OptionData = {
        "act": option.act,
        "label": _noun(passage, (option.act,)),
        "organ": option.organ,
        "until": day(option.until),
        "needs": [need_data(need) for need in option.needs],
        "presumed": [condition_data(need) for need in option.presumed],
        "to": list(option.targets),
        "cites": cites(option.cites, lang),
        "articles": articles(option.cites),
    }
    steps = passage.procedure.steps_by.get((passage.state, option.act), ())
    asked = dict.fromkeys(step.question for step in steps if step.target == UNDETERMINED and step.question is not None)
    if UNDETERMINED in option.targets and asked:
        found["questions"] = list(asked)
    leading = (under for step in steps if step.target in option.targets for under in step.under)
    given = dict.fromkeys(f"{one.question}={one.answer}" for one in leading if one.question in passage.answers)
    if given:
        found["answers"] = [*given]
    return found
