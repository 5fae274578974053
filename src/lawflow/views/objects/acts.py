"""The object of ``lawflow acts``: the acts that a record may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.objects.pieces import StageData, Words, stage_data, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.parliament import Parliament
    from lawflow.study.acts import KnownAct


class PlaceData(TypedDict):
    """A procedure that provides for an act, and the stages at which it is open."""

    procedure: str
    stages: list[StageData]


class KnownActData(TypedDict):
    """An act: who does it, what it is called done and to be done, what its votes count, what its record may say.

    ``fields`` are those that the law reads, beside the day and the votes of every act; ``called`` are the names of the
    editions that call it otherwise.
    """

    act: str
    organ: str
    organ_label: Words
    label: Words
    noun: Words
    called: dict[str, Words]
    counts: str
    fields: list[str]
    editions: list[str]
    open_at: list[PlaceData]


class ActsPage(TypedDict):
    """``lawflow.acts/1``."""

    schema: Literal["lawflow.acts/1"]
    acts: list[KnownActData]


def acts_page(of: Parliament, found: Iterable[KnownAct]) -> ActsPage:
    """Return acts with where they are open."""
    return {"schema": "lawflow.acts/1", "acts": [_act(of, act) for act in found]}


def _act(of: Parliament, act: KnownAct) -> KnownActData:
    name, organ = act.name, of.organs[act.name.actor]
    latest = act.editions[-1] if act.editions else ""
    return {
        "act": name.id,
        "organ": name.actor,
        "organ_label": words(organ.named(latest)),
        "label": words(name.named(latest)),
        "noun": words(name.as_noun(latest)),
        "called": {one: words(name.named(one)) for one in act.editions if name.named(one) != name.named(latest)},
        "counts": name.counts,
        "fields": list(act.fields),
        "editions": list(act.editions),
        "open_at": [
            {"procedure": place.procedure.id, "stages": [stage_data(stage) for stage in place.stages]}
            for place in act.open_at
        ],
    }
