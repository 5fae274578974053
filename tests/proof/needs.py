"""The conditions of a rule, read from the golden law: whether they hold, how to meet them, and how to fail one of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.proof.text import Rule

Value = object
SEATS: Final = {
    "1995": {"majilis": 77, "senate": 39}, "2007": {"majilis": 107, "senate": 47},
    "2012": {"majilis": 107, "senate": 47}, "2013": {"majilis": 107, "senate": 47},
    "2017": {"majilis": 107, "senate": 49}, "2023": {"majilis": 98, "senate": 50}, "2026": {"kurultai": 145},
}  # fmt: skip
"""Deputies of each chamber in the years of the walks, by edition."""
EARLIER_SEATS: Final = {
    "1995": (date(1997, 10, 8), {"majilis": 67, "senate": 47}),
    "2017": (date(2018, 6, 1), {"majilis": 107, "senate": 47}),
}
"""Seats in the years of an edition before a day on which they changed."""
CODES: Final = ("code", "code-amendment")
READINGS: Final = {"code-read": "first-reading", "senate-code-read": "senate-first-reading"}
"""Bills of which a first reading is asked, and the fact that it leaves, in the Mäjilis and in the Senate."""
OF_THE_DAY: Final = ("session-closes", "reopening-day", "in-force", "term-missed", "term-runs")
"""Conditions that the day of the act meets, not the bill."""
_VALUES: Final[Mapping[str, Value]] = {"True": True, "False": False, "None": None}


@attrs.frozen
class Standing:
    """Where a bill stands: its stage, the facts left behind, what it is, and which chambers are away."""

    stage: str
    memory: frozenset[tuple[str, Value]]
    tracks: frozenset[str]
    initiator: str
    subject: str | None
    money: bool = False
    away: frozenset[str] = frozenset()

    def fact(self, name: str) -> Value:
        """Return a fact left behind; ``None`` if nothing is known of it."""
        return next((value for fact, value in self.memory if fact == name), None)

    def knowing(self, name: str, value: Value) -> Standing:
        """Return the same with another value of a fact; ``None`` forgets it."""
        rest = {(fact, known) for fact, known in self.memory if fact != name}
        return attrs.evolve(self, memory=frozenset(rest if value is None else rest | {(name, value)}))


class Done(NamedTuple):
    """How an act is done: what its record says, and the ayes of each chamber (none: no counts are recorded).

    ``noes`` are those against, where the record counts them as well.
    """

    says: Mapping[str, Value]
    ayes: Mapping[str, int]
    noes: Mapping[str, int] = {}


class Need(NamedTuple):
    """A condition taken apart: ``act:wording!=False`` is of the kind act, about wording, and denies False."""

    kind: str
    about: str
    value: Value
    holds: bool


def seats_on(edition: str, day: date) -> Mapping[str, int]:
    """Return the deputies of each chamber on a day of a walk."""
    until, earlier = EARLIER_SEATS.get(edition, (date.min, SEATS[edition]))
    return earlier if day < until else SEATS[edition]


@cache
def need_of(written: str) -> Need:
    """Return a condition taken apart; of votes, ``about`` names the chambers and ``value`` is the share."""
    kind, _, rest = written.partition(":")
    if kind in ("carried", "missed", "against", "not-against", "backed"):
        chambers, _, share = rest.partition(":")
        return Need(kind, chambers, share.rstrip("!"), not share.endswith("!"))
    holds = "!=" not in rest
    about, _, value = rest.partition("=" if holds else "!=")
    return Need(kind, about, _VALUES.get(value, value), holds)


def needs_of(rule: Rule) -> Iterator[Need]:
    """Yield the conditions of a rule, taken apart."""
    return map(need_of, rule.needs)


def enough(share: Value, seats: int) -> int:
    """Return the least number of deputies that is a share: more than a half, or at least another share.

    >>> enough("1/2", 98), enough("2/3", 77), enough("3/4", 50)
    (50, 52, 38)
    """
    part, of = map(int, str(share).split("/"))
    return seats // 2 + 1 if (part, of) == (1, 2) else -(-seats * part // of)


def met(rule: Rule, standing: Standing, done: Done, seats: Mapping[str, int]) -> bool:
    """Say whether a bill stands where the rule starts and every condition holds; those on the day are taken as met."""
    return rule.source == standing.stage and all(_holds(need, standing, done, seats) for need in needs_of(rule))


def _holds(need: Need, standing: Standing, done: Done, seats: Mapping[str, int]) -> bool:
    match need.kind:
        case "carried" | "missed":
            return _by_votes(need, done.ayes, seats)
        case "backed":
            return not done.ayes or sum(done.ayes.values()) >= behind(need, seats)
        case "against" | "not-against":
            return _outvoted(need, done, seats) is (need.kind == "not-against")
        case "act":
            return (done.says.get(need.about) == need.value) is need.holds
        case "money-opinion":
            return not standing.money or standing.fact("government-opinion") is True
        case "code-read" | "senate-code-read":
            return standing.subject not in CODES or standing.fact(READINGS[need.kind]) is True
    return need.kind in OF_THE_DAY or of_the_bill(need, standing)


def of_the_bill(need: Need, standing: Standing) -> bool:
    """Say whether a condition on what the bill is, or on what acts before left behind, holds."""
    match need.kind:
        case "memory" | "remembered":
            return (standing.fact(need.about) == need.value) is need.holds
        case "given" | "not-denied":
            return standing.fact(need.about) is not False
        case "track":
            return (need.about in standing.tracks) is need.holds
        case "bill":
            return (standing.subject == need.value) is need.holds
        case "initiated-by":
            return standing.initiator in need.about.split("+")
        case "reserved":
            return need.about not in standing.tracks or standing.initiator in str(need.value).split("+")
        case "away" | "sits":
            return (need.about in standing.away) is (need.kind == "away")
    message = f"the walker does not know the condition {need.kind!r}: teach it in tests/proof/needs.py"
    raise AssertionError(message)


def _by_votes(need: Need, ayes: Mapping[str, int], seats: Mapping[str, int]) -> bool:
    """Say whether counts carry or miss a motion; without counts either is presumed, unless they must show it."""
    chambers = need.about.split("+")
    if not ayes:
        return need.holds
    short = [chamber for chamber in chambers if ayes[chamber] < enough(need.value, seats[chamber])]
    return bool(short) is (need.kind == "missed")


def _outvoted(need: Need, done: Done, seats: Mapping[str, int]) -> bool:
    """Say whether counts leave no room for the share among those against."""
    if need.about not in done.ayes:
        return False
    noes = done.noes.get(need.about, seats[need.about] - done.ayes[need.about])
    return noes < enough(need.value, seats[need.about])


def behind(need: Need, seats: Mapping[str, int]) -> int:
    """Return the least number of deputies, of the chambers taken together, who must stand behind an act."""
    return enough(need.value, sum(seats[chamber] for chamber in need.about.split("+")))


def said_for(rule: Rule) -> dict[str, Value]:
    """Return what the record of the act must say for the rule; what it must not say is left out."""
    return {need.about: need.value for need in needs_of(rule) if need.kind == "act" and need.holds}


def ayes_for(rule: Rule, seats: Mapping[str, int]) -> dict[str, int]:
    """Return the fewest ayes that carry what the rule says is carried, or the most that miss what it says is missed.

    Of a vote whose result the votes against make, none are recorded: the act itself tells it.
    """
    if any(need.kind == "against" for need in needs_of(rule)):
        return {}
    least, most = dict[str, int](), dict[str, int]()
    for need in needs_of(rule):
        if need.kind == "backed":
            least = _led_by_the_first(need, behind(need, seats))
        for place, chamber in enumerate(need.about.split("+") if need.kind in ("carried", "missed") else ()):
            wanted = enough(need.value, seats[chamber])
            if need.kind == "carried":
                least[chamber] = max(wanted, least.get(chamber, 0))
            else:
                most[chamber] = wanted - 1 if place == 0 else seats[chamber]
    return {**most, **least}


def noes_for(rule: Rule, seats: Mapping[str, int]) -> dict[str, int]:
    """Return the fewest votes against of which the rule asks that they be shown to be no majority: none."""
    return {need.about: 0 for need in needs_of(rule) if need.kind == "not-against" and need.about in seats}


def _led_by_the_first(need: Need, deputies: int) -> dict[str, int]:
    """Return so many deputies as counts: all of the first chamber, none of the others."""
    first, *others = need.about.split("+")
    return {first: deputies, **dict.fromkeys(others, 0)}


def failing(need: Need, standing: Standing, done: Done, seats: Mapping[str, int]) -> tuple[Standing, Done] | None:
    """Return the bill and the act with this one condition failed, the rest as they were; ``None`` if it cannot be."""
    match need.kind:
        case "carried" | "missed" | "against" | "not-against" | "backed":
            ayes, noes = _counts_that_fail(need, seats)
            return standing, done._replace(ayes={**done.ayes, **ayes}, noes={**done.noes, **noes})
        case "act":
            rest = {field: value for field, value in done.says.items() if field != need.about}
            return standing, done._replace(says=rest if need.holds else {**rest, need.about: need.value})
        case "memory":
            return standing.knowing(need.about, need.value is None or (None if need.holds else need.value)), done
        case "remembered":
            return standing.knowing(need.about, not need.value), done
        case "given" | "not-denied":
            return standing.knowing(need.about, value=False), done
        case "track":
            tracks = standing.tracks - {need.about} if need.holds else standing.tracks | {need.about}
            return attrs.evolve(standing, tracks=tracks), done
    return _of_another_bill_or_world(need, standing, done)


def _counts_that_fail(need: Need, seats: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the ayes and, where those against are counted, the noes with which a condition on the votes fails."""
    if need.kind == "backed":
        return _led_by_the_first(need, behind(need, seats) - 1), {}
    share = {chamber: enough(need.value, seats[chamber]) for chamber in need.about.split("+")}
    less = share if need.kind == "missed" else {chamber: least - 1 for chamber, least in share.items()}
    match need.kind:
        case "against":
            return less, dict.fromkeys(less, 0)
        case "not-against":
            return dict.fromkeys(share, 0), share
    return less, {}


def _of_another_bill_or_world(need: Need, standing: Standing, done: Done) -> tuple[Standing, Done] | None:
    match need.kind:
        case "bill":
            return attrs.evolve(standing, subject=None if need.holds else str(need.value)), done
        case "initiated-by":
            return attrs.evolve(standing, initiator="parliament"), done
        case "reserved":
            return attrs.evolve(standing, initiator="deputies", tracks=standing.tracks | {need.about}), done
        case "money-opinion":
            costly = attrs.evolve(standing, initiator="deputies", money=True)
            return costly.knowing("government-opinion", None), done
        case "away" | "sits":
            return attrs.evolve(standing, away=standing.away ^ {need.about}), done
        case "code-read" | "senate-code-read":
            return attrs.evolve(standing, subject="code").knowing(READINGS[need.kind], None), done
    return None
