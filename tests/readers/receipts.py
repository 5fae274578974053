"""A second interpreter of the law: it reads the law as exported JSON and a receipt, and plays it by itself.

What a record does not show is presumed. Bills that cross into another edition, undated and supplied acts it leaves.
"""

from __future__ import annotations

import json
from calendar import monthrange
from datetime import date, timedelta
from hashlib import sha256
from operator import itemgetter
from typing import Any

DAY, BEGINS = timedelta(days=1), ("starts_on", "implied_on")
TURNED = {"ayes": "noes", "noes": "ayes", "abstained": "abstained", "not_voting": "not_voting"}
MET, UNMET, UNKNOWN = "met", "unmet", "unknown"
ENDED = {"rejected", "not-adopted", "withdrawn", "unconstitutional", "lapsed", "in-force"}


class CannotVerify(Exception):  # noqa: N818  (it is no error of the receipt)
    """What lies beyond this reader."""


def digest(data: object) -> str:
    return sha256(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def faults(receipt: dict[str, Any], page: dict[str, Any], digests: dict[str, str]) -> list[str]:
    """Return what is wrong with a receipt, nothing if it is confirmed, by the hashes of the law. Raises `CannotVerify`."""
    rest = {key: value for key, value in receipt.items() if key != "hash"}
    found = [] if digest(rest) == receipt["hash"] else ["hash"]
    found += [part for part in ("law", "calendar") if receipt[part] != digests[part]]
    return found or Play(receipt, page).faults()


class Play:
    def __init__(self, receipt: dict[str, Any], page: dict[str, Any]) -> None:
        self.receipt, self.calendar, self.chambers = receipt, page["calendar"], page["law"]["chambers"]
        self.given, self.result = receipt["input"], receipt["result"]
        acts = self.given["acts"]
        days = [act["date"] for act in acts]
        world, supplied = self.given["world"], any(one["supplied"] for one in self.result["timeline"])
        if not days or None in days or supplied or world["sessions"]:
            raise CannotVerify("undated or supplied acts, or sessions of its own")
        stated = map(itemgetter("chamber", "from", "until"), world["absences"])
        self.away = [*page["calendar"]["absences"], *([of, first, first, last, last] for of, first, last in stated)]
        self.day = date.fromisoformat(days[0])
        edition = next(e for e in page["law"]["editions"] if e["starts"] <= days[0] <= (e["until"] or "9"))
        if (edition["until"] or "9") < receipt["on"]:
            raise CannotVerify("more editions than one")
        self.edition = edition["id"]
        self.law = next(one for one in edition["procedures"] if one["kind"] == self.given["kind"])
        self.state, self.tracks = self.law["initial"], set(self.given["tracks"])
        self.leaving: dict[str, list[Any]] = {}
        for step in self.law["steps"]:
            self.leaving.setdefault(step["from"], []).append(step)
        self.recesses = [tuple(map(date.fromisoformat, span)) for span in self.calendar["recesses"]]
        self.memory, self.missed = dict[str, Any](), set[str]()
        self.running: list[dict[str, Any]] = []

    def faults(self) -> list[str]:
        acts, until = list(self.given["acts"]), date.fromisoformat(self.receipt["on"])
        for n, entry in enumerate(self.result["timeline"]):
            if entry["date"] is None or entry["edition"] != self.edition:
                raise CannotVerify("not dated, or of another edition")
            on = date.fromisoformat(entry["date"])
            mine = acts[0] if acts and acts[0]["act"] == entry["act"] else {}
            own_day = mine.get("date") == entry["date"]
            lapse = self.next_lapse(on if entry["act"].startswith("clock.") and not own_day else on - DAY)
            sets_it = bool(mine.get("date")) and lapse is not None and lapse["term"]["gives_way"]
            if lapse and lapse["term"]["on_lapse"] == entry["act"] and not sets_it:
                if on != lapse["due"] + DAY:
                    return [f"timeline {n}: {entry['act']} on {on}, not on the day after {lapse['due']}"]
                self.running.remove(lapse)
                act = acts.pop(0) if mine else {"act": entry["act"], "votes": {}, "says": {}}
            elif lapse and not sets_it and self.rows(lapse["term"]["on_lapse"], on):
                return [f"timeline {n}: {lapse['term']['on_lapse']} came before it"]
            elif own_day:
                act = acts.pop(0)
            elif entry["act"].startswith("clock."):
                raise CannotVerify("an act of the calendar")
            else:
                return [f"timeline {n}: no such act was put in"]
            if fault := "before what precedes it" if on < self.day else self.take(act, entry, on):
                return [f"timeline {n}: {fault}"]
            self.day = on
        lapse = self.next_lapse(until - DAY)
        if lapse and self.rows(lapse["term"]["on_lapse"], until):
            return [f"{lapse['term']['on_lapse']} came before {until}"]
        return self.ends(acts)

    def ends(self, left: list[Any]) -> list[str]:
        found = ["acts that were put in and are not on the timeline"] if left else []
        found += [] if self.result["stage"] == self.state else ["stage"]
        found += [] if self.result["outcome"] == self.law["stages"][self.state] else ["outcome"]
        ahead = self.ahead()
        bind = [run for run in self.running if not run["term"]["ends_on"] or ahead & set(run["term"]["ends_on"])]
        mine = {(run["term"]["id"], run["start"] and run["start"].isoformat()): run for run in bind}
        told = {(term["id"], term["started"]): term["due"] for term in self.result["terms"]}
        found += [] if set(mine) == set(told) else [f"terms: {list(told)}, not {list(mine)}"]
        for key in mine.keys() & told.keys():
            due = None if mine[key]["paused"] else mine[key]["due"]
            if mine[key]["due"] is None and mine[key]["start"] and told[key]:
                raise CannotVerify("a session not yet known")
            found += [] if told[key] == (due and due.isoformat()) else [f"{key[0]}: due {told[key]}, not {due}"]
        return found

    def exists(self, rule: dict[str, Any], on: date) -> bool:
        return all(self.followed(question, on) == answer for question, answer in rule["under"])

    def followed(self, name: str, on: date) -> Any:
        question, chosen = self.law["questions"][name], self.receipt["answers"].get(name)
        for one in question["standings"]:
            if (one["from"] or "") <= on.isoformat() <= (one["until"] or "9"):
                out = one["status"] == "settled" or chosen in one["out"]
                return one["default"] if chosen is None or out else chosen
        return chosen if chosen is not None else question["default"]

    def rows(self, act: str, on: date) -> list[dict[str, Any]]:
        return [step for step in self.leaving.get(self.state, ()) if step["act"] == act and self.exists(step, on)]

    def take(self, act: dict[str, Any], entry: dict[str, Any], on: date) -> str:
        if entry["from"] != self.state:
            return f"it stood at {self.state}"
        for step in self.rows(act["act"], on):
            verdicts = [self.verdict(need, act, on) for need in step["needs"]]
            if UNMET in verdicts:
                continue
            if step["to"] == entry["to"]:
                self.follow(step, act, on)
                return ""
            if not any(self.is_unsure(need) for need in step["needs"]):
                return f"it leads to {step['to']}"
        return "the law does not allow it"

    def follow(self, step: dict[str, Any], act: dict[str, Any], on: date) -> None:
        self.state = step["to"]
        for fact in (*step["clears"], *dict(step["sets"])):  # silence forgets what an earlier act has said
            self.memory.pop(fact, None)
        for fact, value in step["sets"]:
            told = act["says"].get(value["field"], value["absent"]) if isinstance(value, dict) else value
            if told is not None:
                self.memory[fact] = told
        self.tracks |= {step["track"]} - {None}
        self.away += [[of, *[on.isoformat()] * 3, "9"] for of in step["ends"]]
        self.count(step, on)

    def ahead(self) -> set[str]:
        """Return the events that can still come: acts, stages entered, stages entered by acts."""
        stages, events, todo = {self.state}, set(), [self.state]
        for here in todo:
            for step in self.leaving.get(here, ()):
                if self.exists(step, self.day):
                    events |= self.events(step)
                    if step["to"] not in stages and not step["aside"]:
                        stages.add(step["to"])
                        todo.append(step["to"])
        return events

    def events(self, step: dict[str, Any]) -> set[str]:
        return {step["act"], f"@{step['to']}", f"{step['act']}@{step['to']}"}

    def is_unsure(self, need: dict[str, Any]) -> bool:
        reads = [one["read"] for one in need.get("any", ())]
        return any(read["where"] == "day" and not read["name"].startswith("in-force") for read in reads)

    def verdict(self, need: dict[str, Any], act: dict[str, Any], on: date) -> str:
        if "any" not in need:
            return self.weighed(need, act, on)
        found = [self.demand(one, act, on) for one in need["any"]]
        return MET if MET in found else UNKNOWN if UNKNOWN in found else UNMET

    def demand(self, one: dict[str, Any], act: dict[str, Any], on: date) -> str:
        where, name = one["read"]["where"], one["read"]["name"]
        if where == "votes":
            return self.counted(one, name, act, on)
        if where == "day":
            sort, _, told = name.partition(":")
            found = {"in-force": self.lies, "sits": self.sits}.get(sort, lambda _, __: None)(told, on.isoformat())
            return UNKNOWN if found is None else MET if found in one["values"] else UNMET
        if where == "track":
            value: Any = name in self.tracks
        elif where == "term":
            value = name in self.missed
        else:
            value = {"act": act["says"], "memory": self.memory, "bill": self.given}[where].get(name)
        if value is None:
            return MET if one["silent"] else UNMET
        return MET if (value in one["values"]) is one["holds"] else UNMET

    def lies(self, span: str, day: str) -> bool:
        return span.partition("..")[0] <= day <= (span.partition("..")[2] or "9")

    def sits(self, chamber: str, day: str) -> bool | None:
        mine = [days for of, *days in self.away if of == chamber and days[0] <= day <= days[3]]
        return False if any(days[1] <= day <= days[2] for days in mine) else None if mine else True

    def counted(self, one: dict[str, Any], chamber: str, act: dict[str, Any], on: date) -> str:
        (chamber, _, side), (share,) = chamber.partition(":"), one["values"]
        tally = {TURNED[key] if side else key: n for key, n in act["votes"].get(chamber, {}).items()}
        unsure = UNKNOWN if one["silent"] else UNMET
        whole = [self.needed(share, seats) for seats in self.seats(chamber, on)]
        most = [tally.get("ayes", max(0, seats - sum(tally.values()))) for seats in self.seats(chamber, on)]
        reached = "ayes" in tally and all(tally["ayes"] >= needed for needed in whole)
        missed = all(votes < needed for votes, needed in zip(most, whole, strict=True))
        return unsure if not reached and not missed else MET if reached is one["holds"] else UNMET

    def needed(self, share: dict[str, Any], seats: int) -> Any:
        return (seats * share["num"] + (share["den"] - 1, share["den"])[share["more_than"]]) // share["den"]

    def seats(self, chamber: str, on: date) -> list[int]:
        if chamber in self.given["seats"]:
            return [self.given["seats"][chamber]]
        return next((rows for first, last, rows in self.chambers[chamber] if first <= on.isoformat() <= last), [0])

    def weighed(self, need: dict[str, Any], act: dict[str, Any], on: date) -> str:
        initiator, sort = self.given["initiator"], need["weighs"]
        if sort == "Backed":
            counts = [act["votes"].get(chamber, {}).get("ayes") for chamber in need["organs"]]
            needed = self.needed(need["share"], sum(max(self.seats(chamber, on)) for chamber in need["organs"]))
            return MET if sum(count or 0 for count in counts) >= needed else UNKNOWN if None in counts else UNMET
        if sort == "AskedOf":
            return UNMET if self.given["subject"] in need["subjects"] and not self.memory.get(need["fact"]) else MET
        if sort == "Reserved":
            return MET if need["track"] not in self.tracks or initiator in (None, *need["allowed"]) else UNMET
        if sort == "MoneyOpinion":
            if not self.given["money"] or initiator in (need["giver"], *need["exempt"]):
                return MET
            opinion = self.memory.get(need["fact"])
            return MET if opinion else UNKNOWN if opinion is None and initiator is None else UNMET
        raise CannotVerify(sort)

    def count(self, step: dict[str, Any], on: date) -> None:
        events, last = self.events(step), not any(self.exists(one, on) for one in self.leaving.get(self.state, ()))
        if last and self.law["stages"][self.state] in ENDED:
            self.running = []
            return
        ahead = self.ahead()
        left = [(run, set(run["term"]["ends_on"])) for run in self.running if run["term"]["on_lapse"] != step["act"]]
        self.running = [run for run, ends in left if not ends or (ahead & ends and not events & ends)]
        for run in self.running:
            if step["to"] in run["term"]["paused_in"]:
                run["paused"] = run["paused"] or on
            elif run["paused"]:
                run["pauses"].append((run["paused"], on))
                run["paused"] = None
                run["due"] = self.due(run["term"], run["start"], run["pauses"]) if run["start"] else None
        for term in (one for one in self.law["terms"] if self.exists(one, on)):
            starts, implied = (events & set(term[name]) for name in BEGINS[:: -1 if term["from_receipt"] else 1])
            known = [run for run in self.running if run["term"]["id"] == term["id"]]
            binds = not term["ends_on"] or ahead & set(term["ends_on"])
            holds = all(self.verdict(need, {"says": {}, "votes": {}}, on) != UNMET for need in term["when"])
            paused = on if step["to"] in term["paused_in"] else None
            begun = {"term": term, "start": None, "pauses": [], "paused": paused, "due": None}
            if starts and binds and holds and (term["from_the_last"] or all(run["start"] is None for run in known)):
                counted = [entry["date"] for entry in self.result["timeline"] if entry["act"] == term["counted_from"]]
                start = date.fromisoformat(counted[0]) if counted else on - DAY * (step["act"] in term["from_eve_of"])
                rest = [run for run in self.running if run not in known]
                self.running = [*rest, begun | {"start": start, "due": self.due(term, start, [])}]
            elif implied and holds and not known:
                self.running.append(begun)

    def next_lapse(self, until: date) -> dict[str, Any] | None:
        """Return the next term that has lapsed by the end of a day; those that only become missed are noted."""
        late = [run for run in self.running if run["due"] and run["due"] <= until and not run["paused"]]
        over = [run for run in late if run["term"]["bound"] == "by"]
        silent = [run for run in over if run["term"]["on_lapse"] is None]
        self.missed |= {run["term"]["id"] for run in silent if run["term"]["ends_on"]}
        self.running = [run for run in self.running if run not in silent or run["term"]["ends_on"]]
        lapsing = [run for run in over if run["term"]["on_lapse"] is not None]
        return min(lapsing, key=lambda run: (run["due"], run["start"], run["term"]["id"]), default=None)

    def due(self, term: dict[str, Any], start: date, pauses: list[tuple[date, date]]) -> date | None:
        """Return the last day of a term; ``None`` where this reader does not count it."""
        recess = "runs" if self.tracks & set(term["recess_exempt"]) else term["recess"]
        last = self.ran(term, start, pauses, [] if recess != "not-counted" else self.recesses)
        while recess == "restarts" and last is not None:
            cut = next((span for span in self.recesses if span[1] > start and span[0] <= last), None)
            if cut is None:
                break
            start, last = cut[1] + DAY, self.ran(term, cut[1] + DAY, pauses, [])
        return last - DAY if last is not None and term["bound"] == "not-before" else last

    def ran(self, term: dict[str, Any], start: date, pauses: list[Any], halts: list[Any]) -> date | None:
        count, left, day = term["count"], term["length"], start
        if count == "next-session-day":
            return next((one for one in map(date.fromisoformat, self.calendar["openings"]) if one > start), None)
        if count == "months":
            months = start.month - 1 + left
            year, month = start.year + months // 12, months % 12 + 1
            left = (date(year, month, min(start.day, monthrange(year, month)[1])) - start).days
        while left:
            day += DAY
            if (halts or "working" in count) and day.isoformat() > self.calendar["known_until"]:
                return None
            halted = any(one < day <= end for one, end in pauses) or any(first <= day <= last for first, last in halts)
            works = (day.isoweekday() < 6) is not (day.isoformat() in self.calendar["otherwise"])
            left -= not halted and (count in ("days", "months") or works)
        return day
