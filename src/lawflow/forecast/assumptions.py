"""Assumptions: all that a forecast takes for granted beside the law, as one value that prints with every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from lawflow.forecast.amounts import Amount
    from lawflow.law.labels import Label


@attrs.frozen
class Wait:
    """The law of the days that an act takes, counted from the act before it.

    ``sort`` is ``fixed`` (``length`` days), ``even`` (from ``length`` to ``until``), ``mean`` (the sum of ``shape``
    geometric waits with the mean ``amount`` together) or ``observed`` (one of ``cases``). ``sitting`` counts days on
    which the chambers sit.
    """

    key: str
    sort: str
    length: int = 0
    until: int = 0
    shape: int = 1
    cases: tuple[int, ...] = ()
    sitting: bool = False


@attrs.frozen
class Hall:
    """What is assumed of a chamber: its seats, its parties and their seats, and where those are taken from.

    ``seats`` and ``parties`` are ``None`` where those of the day hold; ``like`` is another chamber whose parties are
    taken in proportion.
    """

    seats: int | None = None
    parties: Mapping[str, int] | None = None
    like: str | None = None


@attrs.frozen(eq=False, repr=False)
class Assumptions(Shown):
    """What a forecast assumes.

    ``about`` and ``source`` are told with every figure. ``day`` is the day whose seats and parties hold, and on which
    a sampled bill is introduced. ``amounts`` are all numbers by name, the path in the file with dots; ``weighted`` are
    the acts (or ``stage/act``) that have a weight, ``said`` the fields of records that have a chance, act by act.
    ``tracks`` are those of the bill, ``answers`` those to open questions. ``digest`` tells one file from another.
    """

    about: Label
    source: Label
    day: date
    amounts: Mapping[str, Amount]
    halls: Mapping[str, Hall]
    waits: Mapping[str, Wait]
    weighted: frozenset[str]
    said: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, str]
    initiators: Mapping[str, str]
    tracks: frozenset[str]
    answers: Mapping[str, str]
    sittings_a_week: int
    path: str
    digest: str

    def weight_of(self, stage: str, act: str) -> str | None:
        """Return the name of the weight of an act at a stage; ``None`` where the file gives it none."""
        return self._first("weights", (f"{stage}/{act}", act), self.weighted)

    def wait_of(self, stage: str, act: str) -> Wait | None:
        """Return the days that an act takes at a stage: those of the act there, of the act, or of its organ."""
        keys = (f"{stage}/{act}", act, act.partition(".")[0])
        return next((self.waits[key] for key in keys if key in self.waits), None)

    def ayes_of(self, chamber: str, act: str, party: str | None) -> str:
        """Return the name of the chance that a member of a party, or of none, votes for an act."""
        found = list(self._ayes(chamber, act, party))
        return next((name for name in found if name in self.amounts), found[-1])

    def _ayes(self, chamber: str, act: str, party: str | None) -> Iterator[str]:
        """Yield the names under which the chance may stand, the narrowest first."""
        if party is not None:
            yield f"votes.{act}.parties.{party}"
        yield f"votes.{act}.for"
        if party is not None:
            yield f"chambers.{chamber}.parties.{party}.for"
        yield f"chambers.{chamber}.for"

    def of_party(self, chamber: str, party: str | None, what: str) -> str | None:
        """Return the name of the ``discipline`` or the ``attendance`` of a party; ``None`` where it is not assumed."""
        names = (f"chambers.{chamber}.parties.{party}.{what}", f"chambers.{chamber}.{what}")
        return next((name for name in names if name in self.amounts), None)

    def _first(self, table: str, keys: tuple[str, ...], known: frozenset[str]) -> str | None:
        return next((f"{table}.{key}" for key in keys if key in known), None)
