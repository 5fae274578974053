"""The object of ``lawflow compare``: what changed from one procedure or edition to another, with witnesses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.views.content.rules import rules_in_words, with_reasons
from lawflow.views.objects.editions import LeftOutData, left_out_data
from lawflow.views.objects.histories import HistoryData, history_data
from lawflow.views.objects.pieces import ArticleData, Day, Words, articles, cites, day, words

if TYPE_CHECKING:
    from lawflow.law.labels import Lang
    from lawflow.law.procedure import Procedure
    from lawflow.study.compare.change import Change, Comparison, Rules, Witness


class PlaceData(TypedDict):
    """A stage, by its id and in words."""

    id: str
    label: Words


class SideData(TypedDict):
    """What one side says: the rule in words, the ids of its steps, its articles."""

    text: Words
    steps: list[str]
    cites: list[str]
    articles: list[ArticleData]


class WitnessData(TypedDict):
    """A history that both machines were put to, and how they tell it apart.

    ``acts`` are its ids; ``lawful_in`` the procedures that allow all of it. ``apart`` is ``refused``, ``stage`` or
    ``last-day``; ``ends`` are then the last days of the term. ``confirmed``: both machines bear it out.
    ``imagined``: in a world in which a chamber is away that never was.
    """

    acts: list[str]
    lawful_in: list[str]
    apart: str
    confirmed: bool
    imagined: bool
    ends: list[Day]
    histories: list[HistoryData]


class ChangeData(TypedDict):
    """A change; ``equal_behaviour`` is proved where it is true, and no history that both allow shows it."""

    what: str
    aspects: list[str]
    subject: str
    label: Words
    stages: list[PlaceData]
    kinds: list[str]
    before: SideData
    after: SideData
    witness: WitnessData | None
    equal_behaviour: bool


class OneSidedData(TypedDict):
    """What the law sets and the model does not run, and so does not compare, under one of the two editions only."""

    before: list[LeftOutData]
    after: list[LeftOutData]


class ComparePage(TypedDict):
    """``lawflow.compare/1``; ``left_out`` is what is not compared."""

    schema: Literal["lawflow.compare/1"]
    before: list[str]
    after: list[str]
    equal_behaviour: bool
    changes: list[ChangeData]
    left_out: OneSidedData


def compare_page(found: Comparison, lang: Lang = "en") -> ComparePage:
    """Return a comparison; its articles in ``lang``."""
    return {
        "schema": "lawflow.compare/1",
        "before": [procedure.id for procedure in found.before],
        "after": [procedure.id for procedure in found.after],
        "equal_behaviour": found.equal,
        "changes": [_change(change, *_sides(found, change), lang) for change in found.changes],
        "left_out": {
            "before": _left_out(found.before[0], found.after[0], lang),
            "after": _left_out(found.after[0], found.before[0], lang),
        },
    }


def _left_out(here: Procedure, there: Procedure, lang: str) -> list[LeftOutData]:
    """Return what the edition of one procedure leaves out, and that of another does not."""
    rows = (one for one in here.parliament.left_out if here.edition in one.editions)
    edition = timetable.edition_of(here)
    return [left_out_data(edition, one, lang) for one in rows if there.edition not in one.editions]


def _sides(found: Comparison, change: Change) -> tuple[Procedure, Procedure]:
    """Return the two procedures of the first kind of bill that a change touches."""
    kind = next(iter(change.kinds), found.before[0].kind)
    places = (n for n, procedure in enumerate(found.before) if procedure.kind == kind)
    place = next(places, 0)
    return found.before[place], found.after[place]


def _change(change: Change, before: Procedure, after: Procedure, lang: str) -> ChangeData:
    # A rule that is gone stood at the stage that the old edition had, under the name it had there.
    stages = after.stage | before.stage if "removed" in change.aspects else before.stage | after.stage
    return {
        "what": change.what,
        "aspects": list(change.aspects),
        "subject": change.subject,
        "label": words(_subject(change, before, after)),
        "stages": [{"id": name, "label": words(stages[name].label)} for name in change.stages],
        "kinds": list(change.kinds),
        "before": _side(before, change.before, change.after, change, lang),
        "after": _side(after, change.after, change.before, change, lang),
        "witness": _witness(change.witness, lang) if change.witness is not None else None,
        "equal_behaviour": change.equal,
    }


def _subject(change: Change, before: Procedure, after: Procedure) -> Label:
    """Return what changed, as the later side calls it, or the earlier one if the later has no name for it."""
    acts = after.parliament.acts
    if change.what in ("step", "ground", "name") and change.subject in acts:
        return acts[change.subject].as_noun(after.edition if change.after.steps else before.edition)
    old, found = change.before.label, change.after.label or change.before.label
    if old and found and change.takes_over:
        return Label.joined((old, found), " → ")
    return found if found is not None else after.parliament.organs[change.subject].label


def _side(procedure: Procedure, rules: Rules, other: Rules, change: Change, lang: str) -> SideData:
    said = rules_in_words(procedure, rules, started_otherwise="start" in change.aspects)
    return {
        "text": words(said if change.what == "stage" else with_reasons(said, rules, other)),
        "steps": list(dict.fromkeys(step.id for step in rules.steps)),
        "cites": cites(rules.cites, lang),
        "articles": articles(rules.cites),
    }


def _witness(found: Witness, lang: str) -> WitnessData:
    longer = max(found.histories, key=lambda history: len(history.acts))
    return {
        "acts": [act.act for act in longer.acts],
        "lawful_in": [history.start.procedure.id for history in found.histories if history.lawful],
        "apart": found.apart,
        "confirmed": found.confirmed,
        "imagined": found.imagined,
        "ends": [day(end) for end in found.ends],
        "histories": [history_data(history, lang) for history in found.histories],
    }
