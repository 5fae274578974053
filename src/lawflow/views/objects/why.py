"""The object of ``lawflow why``: whether an act may be done, every blocker, and what would cure it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.objects.pieces import BlockerData, Day, blocker_data, day

if TYPE_CHECKING:
    from lawflow.study.why import Cure, Permission


class CureData(TypedDict):
    """What must come first: acts in order, a list where one of several will do; ``earliest`` if it is possible."""

    possible: bool
    acts: list[str | list[str]]
    earliest: Day


class WhyPage(TypedDict):
    """``lawflow.why/1``."""

    schema: Literal["lawflow.why/1"]
    dossier: str
    act: str
    on: str
    stage: str
    allowed: bool
    blockers: list[BlockerData]
    cure: CureData


def why_page(dossier: str, found: Permission, lang: str = "en") -> WhyPage:
    """Return whether an act may be done on the bill of a dossier; its articles in ``lang``."""
    return {
        "schema": "lawflow.why/1",
        "dossier": dossier,
        "act": found.act,
        "on": found.on.isoformat(),
        "stage": found.stage,
        "allowed": found.allowed,
        "blockers": [blocker_data(blocker, lang) for blocker in found.blockers],
        "cure": _cure(found.cure),
    }


def _cure(cure: Cure) -> CureData:
    return {
        "possible": cure.possible,
        "acts": [hole.acts[0] if hole.certain else list(hole.acts) for hole in cure.holes],
        "earliest": day(cure.earliest),
    }
