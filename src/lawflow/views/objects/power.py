"""The object of ``lawflow power``: who can make a bill law, or stop it, by which act, and the power of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow.errors import TooManyCoalitionsError
from lawflow.study.power.families import families
from lawflow.views.content import balance
from lawflow.views.objects.footnotes import FootnotesData
from lawflow.views.objects.pieces import ArticleData, Words, articles, cites, words
from lawflow.views.objects.unsettled import UnsettledData

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.labels import Lang
    from lawflow.study.power.coalitions import Answer, Coalition, Means, Member
    from lawflow.study.power.power import Power


class MemberData(TypedDict):
    """An organ, a party, or so many deputies of a chamber: from ``votes`` to ``most`` in coalitions told as one."""

    group: str
    label: Words
    chamber: str | None
    votes: int
    most: NotRequired[int]


class MeansData(TypedDict):
    """What a bill is stopped with: an act of an organ, or a vote in which the others fall short."""

    act: str
    label: Words
    chamber: str | None
    needed: int
    of: int
    others: int
    cites: list[str]
    articles: list[ArticleData]


class CoalitionData(TypedDict):
    """A coalition that no smaller one replaces, or several: ``together`` so many deputies of two chambers."""

    members: list[MemberData]
    together: NotRequired[int]
    means: list[MeansData]


class SidesData(TypedDict):
    """The smallest coalitions that make a bill law, whatever all others do, and those that stop it."""

    force: list[CoalitionData]
    stop: list[CoalitionData]


class IndexData(TypedDict):
    """The power of one player of a group; ``players`` is how many it is, ``votes`` how many it brings."""

    group: str
    label: Words
    chamber: str | None
    players: int
    votes: int
    banzhaf: float
    shapley: float


class AskedData(TypedDict):
    """A coalition that was asked about."""

    members: list[MemberData]
    force: bool
    stop: bool
    means: list[MeansData]


class GameData(TypedDict):
    """The power over one bill, or one procedure.

    ``unsure_seats`` are all numbers that are possible where the size of a chamber is not known: the largest is taken.
    ``initiators`` are those of whose bills it is told, where the law tells them apart. ``parties`` is null where the
    smallest coalitions of parties are too many to be told one by one.
    """

    procedure: str
    initiators: list[str]
    on: str
    stage: str
    seats: dict[str, int]
    unsure_seats: dict[str, list[int]]
    votes: SidesData
    parties: SidesData | None
    indices: list[IndexData]
    asked: NotRequired[AskedData]


class PowerPage(UnsettledData, FootnotesData):
    """``lawflow.power/1``; ``assumes`` says what is taken as done, whoever wants it."""

    schema: Literal["lawflow.power/1"]
    assumes: Words
    games: list[GameData]


Asked = tuple["Power", "Answer | None", tuple[str, ...]]
"""A game, what was asked of it, and the initiators of whose bills it is told."""


def power_page(found: Iterable[Asked], lang: Lang = "en") -> PowerPage:
    """Return who has which power; the articles in ``lang``."""
    return {
        "schema": "lawflow.power/1",
        "assumes": words(balance.DUTIES),
        "games": [_game(*one, lang) for one in found],
    }


def _game(power: Power, asked: Answer | None, initiators: tuple[str, ...], lang: str) -> GameData:
    at = power.passage
    game: GameData = {
        "procedure": at.procedure.id,
        "initiators": list(initiators),
        "on": at.first.isoformat(),
        "stage": at.state,
        "seats": {chamber: power.seats[chamber] for chamber in power.game.chambers},
        "unsure_seats": _unsure_seats(power),
        "votes": _sides(power, power.by_votes, lang),
        "parties": _parties(power, lang),
        "indices": [
            {
                "group": group.id,
                "label": words(group.label),
                "chamber": group.chamber,
                "players": group.players,
                "votes": group.levels[-1] if group.chamber else 0,
                "banzhaf": float(index.banzhaf),
                "shapley": float(index.shapley),
            }
            for group, index in power.indices
        ],
    }
    if asked is not None:
        game["asked"] = {
            "members": [_member(one) for one in asked.coalition.members],
            "force": asked.forces,
            "stop": asked.stops,
            "means": [_means(power, one, lang) for one in asked.coalition.means],
        }
    return game


def _parties(power: Power, lang: str) -> SidesData | None:
    try:
        return _sides(power, power.by_parties, lang)
    except TooManyCoalitionsError:
        return None


def _sides(power: Power, found: tuple[tuple[Coalition, ...], tuple[Coalition, ...]], lang: str) -> SidesData:
    force, stop = ([_coalition(power, one, lang) for one in families(side)] for side in found)
    return {"force": force, "stop": stop}


def _coalition(power: Power, coalition: Coalition, lang: str) -> CoalitionData:
    data: CoalitionData = {
        "members": [_member(one) for one in coalition.members],
        "means": [_means(power, one, lang) for one in coalition.means],
    }
    if coalition.together:
        data["together"] = coalition.together
    return data


def _member(member: Member) -> MemberData:
    data: MemberData = {
        "group": member.group,
        "label": words(member.label),
        "chamber": member.chamber,
        "votes": member.votes,
    }
    if member.most:
        data["most"] = member.most
    return data


def _means(power: Power, means: Means, lang: str) -> MeansData:
    act = power.passage.parliament.acts[means.arc.act]
    return {
        "act": act.id,
        "label": words(act.as_noun(power.passage.edition.id)),
        "chamber": means.chamber,
        "needed": means.needed,
        "of": means.of,
        "others": means.others,
        "cites": list(cites(means.arc.step.cites, lang)),
        "articles": articles(means.arc.step.cites),
    }


def _unsure_seats(power: Power) -> dict[str, list[int]]:
    """Return every number of seats that is possible on the day, of chambers of which several are."""
    at = power.passage
    asked = (chamber for chamber in power.game.chambers if not at.seats.get(chamber))
    possible = {chamber: list(at.parliament.chambers.on(chamber, at.first)) for chamber in asked}
    return {chamber: found for chamber, found in possible.items() if len(found) > 1}
