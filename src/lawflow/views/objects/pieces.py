"""The pieces that the objects of the commands share: words, articles, days, stages, votes, blockers, questions."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from lawflow.law.acts import Acts
from lawflow.law.conditions.condition import Condition
from lawflow.law.in_force import Days
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.questions import OpenQuestion
from lawflow.law.sources import Citation
from lawflow.law.steps import Stage
from lawflow.passage.outlook import Need
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import Blocker, RefusedError
from lawflow.reconstruction.remarks import Remark

if TYPE_CHECKING:
    from lawflow.views.content.seats import Counted

Words: TypeAlias = dict[str, str]
"""A text in each language, by its code."""
Day: TypeAlias = str | None
"""A day in ISO form; ``None`` where it is not known."""
Said: TypeAlias = str | bool | int
"""What a record says in a field."""


class StageData(TypedDict):
    """A stage."""

    id: str
    organ: str
    label: Words


class ConditionData(TypedDict):
    """A condition, by its id and in words."""

    condition: str
    label: Words


class VotesData(TypedDict):
    """A number of votes out of a number of seats."""

    votes: int
    of: int


class NeedData(VotesData):
    """The votes needed in a chamber; where the number of seats is open, the question and every possible number."""

    chamber: str
    question: NotRequired[str]
    possible: NotRequired[list[VotesData]]


CountData = TypedDict(
    "CountData", {"from": Day, "until": Day, "votes": list[int], "of": list[int], "question": str | None}
)
"""The votes needed of the seats between two days; several where the number of seats was not found."""


class ArticleData(TypedDict):
    """A place in an instrument, in the version that the instrument names, and how a jurist writes it."""

    instrument: str
    version: str
    place: str
    label: Words


class BlockerData(ConditionData):
    """An unmet condition: what was found and needed, what would cure it, and from when.

    ``found_label``, ``needed_label`` and ``articles`` say in each language what the texts beside them do.
    ``counts`` is the act that the counts of a vote make of it, if they make one.
    """

    found: str
    found_label: Words
    needed: str
    needed_label: Words
    counts: str | None
    cure: list[str]
    not_before: Day
    cites: list[str]
    articles: list[ArticleData]


class RefusalData(TypedDict):
    """An act refused, with every blocker; ``n`` is its number in the record."""

    n: int | None
    act: str
    stage: str
    date: str
    blockers: list[BlockerData]


class RemarkData(TypedDict):
    """What is noteworthy in an act of a record (0: in all of it) and no breach.

    ``quorum``, ``between-sessions``, ``newest-first``, ``twice``, ``fell-short``,
    ``unsaid``, ``may-be-away``, ``away``, ``seats``, ``perhaps-later``, ``by-its-counts``, ``called``,
    ``referral-left``, ``voted-before``, ``cut-off``.
    """

    n: int
    id: str
    label: Words
    cites: list[str]
    articles: list[ArticleData]


class QuestionData(TypedDict):
    """An open question that a bill met, and the answer it went on under; ``as_well``: others that the record fits."""

    id: str
    answer: str | None
    selected_by_record: bool
    as_well: list[str]
    text: Words | None


StandingData = TypedDict(
    "StandingData",
    {
        "status": str,
        "from": Day,
        "until": Day,
        "default": str | None,
        "out": list[str],
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""How a question stands between two days: narrowed or settled, the answer followed, the answers that are out."""


def words(label: Label) -> Words:
    """Return a label in each language."""
    return label.as_dict()


def act_words(acts: Acts, act: str, edition: str) -> Words | None:
    """Return what an act is called in an edition; ``None`` for a line that no act made, such as a change of edition."""
    name = acts.get(act)
    return words(name.named(edition)) if name is not None else None


def noun_words(acts: Acts, act: str, edition: str) -> Words | None:
    """Return what an act still to be done is called in an edition; ``None`` for a line that no act makes."""
    name = acts.get(act)
    return words(name.as_noun(edition)) if name is not None else None


def cites(found: Iterable[Citation], lang: str = "en") -> list[str]:
    """Return citations as text: in English as JSON has them, or as a page in another language shows them.

    A place of two versions of an instrument is told once.
    """
    return list(dict.fromkeys(cite.text(lang) for cite in found))


def day(value: date | None) -> Day:
    """Return a day in ISO form, or ``None``."""
    return value.isoformat() if value is not None else None


def said(says: Mapping[str, object]) -> dict[str, Said]:
    """Return what the record of an act says, field by field."""
    return {field: told if isinstance(told, str | bool | int) else str(told) for field, told in says.items()}


def days(first: date | None, last: date | None) -> list[Day]:
    """Return the days between which something lies."""
    return [day(first), day(last)]


def stage_data(stage: Stage) -> StageData:
    """Return a stage: id, organ, label."""
    return {"id": stage.id, "organ": stage.organ, "label": words(stage.label)}


def condition_data(need: Condition) -> ConditionData:
    """Return a condition: id and label."""
    return {"condition": need.id, "label": words(need.label)}


def need_data(need: Need) -> NeedData:
    """Return the votes needed; where the number of seats is open, the numbers too."""
    found: NeedData = {"chamber": need.chamber, "votes": max(need.votes), "of": max(need.seats)}
    if need.question is not None:
        found["question"] = need.question
    if len(need.seats) > 1:
        found["possible"] = [{"votes": votes, "of": seats} for votes, seats in zip(need.votes, need.seats, strict=True)]
    return found


def count_data(count: "Counted") -> CountData:
    """Return the votes needed between two days."""
    seats = count.seats
    return {
        "from": day(seats.first),
        "until": day(seats.last) if seats.last != date.max else None,
        "votes": list(count.votes),
        "of": list(seats.numbers),
        "question": seats.question,
    }


def blocker_data(blocker: Blocker, lang: str = "en") -> BlockerData:
    """Return a blocker: the condition, what was found and needed, what would cure it."""
    return {
        "condition": blocker.condition,
        "label": words(blocker.label),
        "found": blocker.shown.text(lang),
        "found_label": words(blocker.shown),
        "needed": blocker.wanted.text(lang),
        "needed_label": words(blocker.wanted),
        "counts": blocker.counts,
        "cure": list(blocker.cure),
        "not_before": day(blocker.not_before),
        "cites": cites(blocker.cites, lang),
        "articles": articles(blocker.cites),
    }


def articles(found: Iterable[Citation]) -> list[ArticleData]:
    """Return citations as data, each once."""
    return [
        {
            "instrument": cite.instrument.id,
            "version": str(cite.instrument.version),
            "place": cite.place,
            "label": {lang: cite.text(lang) for lang in LANGUAGES},
        }
        for cite in dict.fromkeys(found)
    ]


def refusal_data(refused: RefusedError, n: int | None) -> RefusalData:
    """Return a refusal with every blocker."""
    return {
        "n": n,
        "act": refused.act,
        "stage": refused.stage,
        "date": refused.when,
        "blockers": [blocker_data(blocker) for blocker in refused.blockers],
    }


def remark_data(remark: Remark) -> RemarkData:
    """Return a remark on an act of a record."""
    return {
        "n": remark.n,
        "id": remark.id,
        "label": words(remark.label),
        "cites": cites(remark.cites),
        "articles": articles(remark.cites),
    }


def standings_data(question: OpenQuestion, within: Days | None = None, lang: str = "en") -> list[StandingData]:
    """Return the times for which texts narrow or settle a question, those ``within`` some days if they are given."""
    return [
        {
            "status": standing.status.value,
            "from": day(standing.first),
            "until": day(standing.last),
            "default": standing.default,
            "out": list(standing.out),
            "cites": cites(standing.cites, lang),
            "articles": articles(standing.cites),
        }
        for standing in question.standings
        if within is None or standing.meets(within.first, within.last)
    ]


def questions_data(passage: Passage) -> list[QuestionData]:
    """Return the open questions that the passage met, with the answer it went on under."""
    asked = ((name, passage.procedure.question.get(name)) for name in passage.questions)
    return [
        {
            "id": name,
            "answer": passage.answer_followed(question) if question is not None else passage.answers.get(name),
            "selected_by_record": name in passage.selected,
            "as_well": list(passage.as_well.get(name, ())),
            "text": words(question.text) if question is not None else None,
        }
        for name, question in asked
    ]
