"""Taking up a file of assumptions: TOML, every fault at once, with the place, the value and what is allowed."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from lawflow import timetable
from lawflow.dossiers.contents import table_in
from lawflow.dossiers.sorts import ASSUMPTIONS, told_apart
from lawflow.errors import AssumptionsError, DossierError, Fault, unknown
from lawflow.forecast.amounts import Amount, taken
from lawflow.forecast.assumptions import Assumptions, Hall, Wait
from lawflow.law.labels import LANGUAGES, Label
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from lawflow.law.parliament import Parliament

SCHEMA = "lawflow.assumptions/1"
TABLES = ("bill", "answers", "weights", "record", "chambers", "votes", "days")
KEYS = ("schema", "about", "source", "day", "sitting_days_a_week", *TABLES)
CHANCES = ("for", "discipline", "attendance")
_DAYS_OF_WAIT = ("days", "from", "to", "mean", "shape", "observed", "unit")
_UNITS = ("days", "sitting-days")
_WEEK = 7


def read_assumptions(path: Path | str, parliament: Parliament | None = None) -> Assumptions:
    """Return the assumptions in a TOML file, in the words of a parliament, the only one there is if none is given.

    Raises `AssumptionsError` with all faults if the file is missing or says something else.
    """
    try:
        data, text = table_in(path, ASSUMPTIONS.called, Decimal)
    except DossierError as error:
        raise AssumptionsError(error.source, error.faults) from None
    return parse_assumptions(data, parliament or timetable.parliament(), str(path), text)


def parse_assumptions(
    data: Mapping[str, Any], parliament: Parliament, path: str = "assumptions", text: str = ""
) -> Assumptions:
    """Return the assumptions held in plain data, as TOML gives it. Raises `AssumptionsError`."""
    taken = _Taking(parliament)
    found = taken.all(data)
    if taken.faults or found is None:
        raise AssumptionsError(path, told_apart(taken.faults, data, ASSUMPTIONS, path))
    digest = hashlib.sha256((text or repr(sorted(data.items()))).encode()).hexdigest()[:12]
    return attrs.evolve(found, path=path, digest=digest)


@attrs.define
class _Taking:
    """A file as it is taken up: the amounts and the faults found so far."""

    parliament: Parliament
    faults: list[Fault] = attrs.field(factory=list)
    amounts: dict[str, Amount] = attrs.field(factory=dict)

    def fault(self, where: str, found: str, allowed: str = "") -> None:
        self.faults.append(Fault(where, found, allowed))

    def known(self, where: str, names: Collection[str], allowed: Collection[str]) -> None:
        """Note a fault for every name that is not among the allowed."""
        self.faults += [unknown(where, name, allowed) for name in names if name not in allowed]

    def table(self, data: Mapping[str, Any], key: str, where: str = "") -> dict[str, Any]:
        """Return a table of a table; an empty one, and a fault, for anything else."""
        found = data.get(key, {})
        if isinstance(found, dict):
            return found
        self.fault(f"{where}{key}", say("{found!r} is no table", found=found))
        return {}

    def amount(self, name: str, value: object, most: int | None) -> None:
        """Take up a number from 0 to ``most``, an interval, or counts."""
        found = taken(value, is_chance=most is not None)
        if found is None:
            ways = "a number, {between = [0.2, 0.4]}, " + ("{counted = 3, of = 9}" if most else "{counted = 3}")
            self.fault(name, say("{shown} is no amount", shown=_shown(value)), ways)
        elif found.low > found.high or found.low < 0 or (most is not None and found.high > most):
            self.fault(
                name,
                say("{found} lies outside what is possible", found=found),
                say("0 to {most}", most=most) if most else say("0 or more"),
            )
        else:
            self.amounts[name] = found

    def all(self, data: Mapping[str, Any]) -> Assumptions | None:
        """Return the assumptions; ``None`` where the file does not even have a day."""
        self.known("table", data, KEYS)
        if data.get("schema") != SCHEMA:
            self.fault("schema", repr(data["schema"]) if "schema" in data else say("missing"), SCHEMA)
        day = data.get("day")
        if not isinstance(day, date) or isinstance(day, datetime):
            self.fault(
                "day", say("{shown} is no day", shown=_shown(day)), say("a day such as 2024-02-01, without quotes")
            )
            return None
        about, source = self.words(data, "about"), self.words(data, "source")
        bill = self.table(data, "bill")
        self.known("bill", bill, ("kinds", "initiators", "tracks"))
        weighted = self.acts_in("weights", self.table(data, "weights"))
        for key in weighted:
            self.amount(f"weights.{key}", data["weights"][key], None)
        return (
            Assumptions(
                about,
                source,
                day,
                self.amounts,
                halls=self.halls(self.table(data, "chambers")),
                waits=self.waits(self.table(data, "days")),
                weighted=frozenset(weighted),
                said=self.said(self.table(data, "record")),
                kinds=self.mixture(bill, "kinds", self.parliament.kinds),
                initiators=self.mixture(bill, "initiators", self.parliament.initiators),
                tracks=self.tracks(bill.get("tracks", [])),
                answers=self.answers(self.table(data, "answers")),
                sittings_a_week=self.whole("sitting_days_a_week", data.get("sitting_days_a_week", 5), 1, _WEEK),
                path="",
                digest="",
            )
            if self.votes(self.table(data, "votes"))
            else None
        )

    def words(self, data: Mapping[str, Any], key: str) -> Label:
        """Return a text that the file gives in one language or in all."""
        found = data.get(key)
        if isinstance(found, str) and found:
            return Label.same(found)
        if isinstance(found, dict) and set(found) == set(LANGUAGES) and all(isinstance(t, str) for t in found.values()):
            return Label(*(found[language] for language in LANGUAGES))
        self.fault(
            key, say("{shown} does not say it", shown=_shown(found)), say("a text, or a table with kk, ru and en")
        )
        return Label.same("")

    def whole(self, where: str, value: object, least: int, most: int = 10_000) -> int:
        """Return a whole number."""
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.fault(
            where,
            say("{shown} will not do", shown=_shown(value)),
            say("a whole number from {least} to {most}", least=least, most=most),
        )
        return least

    def acts_in(self, where: str, table: Mapping[str, Any], more: Collection[str] = ()) -> list[str]:
        """Return the keys of a table that name an act, alone or after a stage; the others are faults."""
        good = [key for key in table if key.rpartition("/")[2] in self.parliament.acts or key in more]
        for key in table:
            if key in good:
                continue
            if isinstance(table[key], dict) and key in self.parliament.organs and not more:
                self.fault(f"{where}.{key}", say("an act is one key"), say('"{key}.…" in quotes', key=key))
            else:
                self.faults.append(unknown(where, key, {**dict.fromkeys(more), **self.parliament.acts}))
        return good

    def mixture(self, bill: Mapping[str, Any], key: str, allowed: Collection[str]) -> dict[str, str]:
        """Return the names of the shares of a mixture."""
        table = self.table(bill, key, "bill.")
        self.known(f"bill.{key}", table, allowed)
        for one, value in table.items():
            self.amount(f"bill.{key}.{one}", value, None)
        return {one: f"bill.{key}.{one}" for one in table}

    def tracks(self, found: object) -> frozenset[str]:
        """Return the tracks that the bill is on."""
        if not isinstance(found, list):
            self.fault("bill.tracks", say("{shown} is no list", shown=_shown(found)))
            return frozenset()
        self.known("bill.tracks", found, self.parliament.tracks)
        return frozenset(map(str, found))

    def answers(self, table: Mapping[str, Any]) -> dict[str, str]:
        """Return the answers taken to open questions."""
        questions = {question.id: question for question in self.parliament.questions}
        self.known("answers", table, questions)
        for name in table.keys() & questions.keys():
            self.known(f"answers.{name}", [str(table[name])], {one.id: one for one in questions[name].answers})
        return {name: str(answer) for name, answer in table.items()}

    def said(self, table: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        """Take up the chances of what records say, and return the fields by act."""
        for act in self.acts_in("record", table):
            for field, value in self.table(table, act, "record.").items():
                self.amount(f"record.{act}.{field}", value, 1)
        return {act: tuple(fields) for act, fields in table.items() if isinstance(fields, dict)}

    def votes(self, table: Mapping[str, Any]) -> bool:
        """Take up the chances of a vote for an act, party by party."""
        for act in self.acts_in("votes", table):
            motion = self.table(table, act, "votes.")
            self.known(f"votes.{act}", motion, ("for", "parties"))
            if "for" in motion:
                self.amount(f"votes.{act}.for", motion["for"], 1)
            for party, value in self.table(motion, "parties", f"votes.{act}.").items():
                self.amount(f"votes.{act}.parties.{party}", value, 1)
        return True

    def halls(self, table: Mapping[str, Any]) -> dict[str, Hall]:
        """Take up what is assumed of the chambers."""
        self.known("chambers", table, self.parliament.seated)
        return {chamber: self.hall(chamber, self.table(table, chamber, "chambers.")) for chamber in table}

    def hall(self, chamber: str, table: Mapping[str, Any]) -> Hall:
        """Take up one chamber."""
        where = f"chambers.{chamber}"
        self.known(where, table, (*CHANCES, "seats", "parties", "parties_of"))
        self.chances(where, table)
        if "for" not in table:
            self.fault(where, say("says nothing of how a member without a party votes"), say("for = 0 to 1"))
        parties = self.table(table, "parties", f"{where}.")
        held: dict[str, int] = {}
        for party in parties:
            row = self.table(parties, party, f"{where}.parties.")
            self.known(f"{where}.parties.{party}", row, (*CHANCES, "seats"))
            self.chances(f"{where}.parties.{party}", row)
            if "seats" in row:
                held[party] = self.whole(f"{where}.parties.{party}.seats", row["seats"], 0)
        like = table.get("parties_of")
        if like is not None:
            self.known(f"{where}.parties_of", [str(like)], self.parliament.chambers.parties)
        seats = self.whole(f"{where}.seats", table["seats"], 1) if "seats" in table else None
        return Hall(seats, held or None, like)

    def chances(self, where: str, table: Mapping[str, Any]) -> None:
        """Take up the chances that stand in a table."""
        for key in CHANCES:
            if key in table:
                self.amount(f"{where}.{key}", table[key], 1)

    def waits(self, table: Mapping[str, Any]) -> dict[str, Wait]:
        """Take up how many days acts take."""
        keys = self.acts_in("days", table, tuple(self.parliament.organs))
        found = ((key, self.wait(key, table[key])) for key in keys)
        return {key: wait for key, wait in found if wait is not None}

    def wait(self, key: str, value: object) -> Wait | None:
        """Take up the days that one act takes, or those of an organ."""
        where = f"days.{key}"
        row = value if isinstance(value, dict) else {"days": value}
        self.known(where, row, _DAYS_OF_WAIT)
        unit = row.get("unit", "days")
        self.known(f"{where}.unit", [str(unit)], _UNITS)
        sitting = unit == _UNITS[1]
        if "mean" in row:
            self.amount(f"{where}.mean", row["mean"], None)
            shape = self.whole(f"{where}.shape", row.get("shape", 1), 1, 50)
            mean = self.amounts.get(f"{where}.mean")
            if mean is not None and mean.low < shape:
                self.fault(
                    f"{where}.mean",
                    say("{mean} is too short for {shape} waits of a day", mean=mean, shape=shape),
                    say("{shape} or more", shape=shape),
                )
            return Wait(key, "mean", shape=shape, sitting=sitting)
        if "observed" in row:
            cases = row["observed"] if isinstance(row["observed"], list) else [None]
            days = tuple(self.whole(f"{where}.observed", case, 0) for case in cases)
            return Wait(key, "observed", cases=days, sitting=sitting)
        if "from" in row or "to" in row:
            first = self.whole(f"{where}.from", row.get("from"), 0)
            return Wait(key, "even", first, self.whole(f"{where}.to", row.get("to"), first), sitting=sitting)
        return Wait(key, "fixed", self.whole(where, row.get("days"), 0), sitting=sitting)


def _shown(value: object) -> str:
    return say("nothing") if value is None else str(value) if isinstance(value, Decimal) else repr(value)
