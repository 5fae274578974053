"""Counting: what was done in real dossiers, stage by stage, and after how many days, as a file of assumptions.

What was not seen is not impossible: an act that the law allows at a stage stands there with no case, and half a case is
added to every count when it is taken for a weight. A record tells of the bills that somebody found worth recording.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs

from lawflow.forecast.assuming import SCHEMA
from lawflow.law.roles import Way

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.procedure import Procedure
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage

ABOUT = {
    "kk": "шынайы досьелерден саналған: {n}",
    "ru": "сосчитано по настоящим досье: {n}",
    "en": "counted from real dossiers: {n}",
}
SOURCE = {
    "kk": "болжам: келешек тіркелген өткенге ұқсайды; тіркелген жобалар – кездейсоқ таңдалған емес",
    "ru": "предположение: будущее похоже на записанное прошлое; записанные законопроекты – не случайная выборка",
    "en": "an assumption: the future is like the recorded past; the bills on record are no random choice",
}


@attrs.frozen
class Observed:
    """What was counted: cases by stage and act, days by act, what records said, and the number of dossiers."""

    cases: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    days: dict[str, list[int]] = attrs.field(factory=lambda: defaultdict(list))
    said: Counter[tuple[str, str, bool]] = attrs.field(factory=Counter)
    dossiers: list[str] = attrs.field(factory=list)

    def add(self, dossier: Dossier, passage: Passage) -> None:
        """Count the acts of a bill that was played."""
        self.dossiers.append(dossier.id)
        done = [entry for entry in passage.journal if entry.step is not None and entry.question is None]
        for entry in done:
            self.cases[entry.source, entry.act] += 1
        for before, after in pairwise(done):
            if (days := _between(before, after)) is not None:
                self.days[after.act].append(days)
        for act in dossier.acts:
            for field, value in act.says.items():
                if isinstance(value, bool):
                    self.said[act.act, field, value] += 1

    def of_organ(self, organ: str) -> list[int]:
        """Return the days of all acts of an organ."""
        return sorted(days for act, found in self.days.items() if act.partition(".")[0] == organ for days in found)


def observed(played: Iterable[tuple[Dossier, Passage]]) -> Observed:
    """Return what is counted of some bills."""
    found = Observed()
    for dossier, passage in played:
        found.add(dossier, passage)
    return found


def _between(before: Entry, after: Entry) -> int | None:
    """Return the days between two lines, both recorded on a known day, the second no act of the clock."""
    if None in {before.day, after.day, before.n, after.n} or before.day is None or after.day is None:
        return None
    return (after.day - before.day).days


def counted_data(found: Observed, procedure: Procedure, day: date) -> dict[str, Any]:
    """Return assumptions for a procedure as a file holds them, every number a count."""
    weights = {f"{stage}/{act}": {"counted": found.cases[stage, act]} for stage, act in _weighed(found, procedure)}
    acts = dict.fromkeys(key.partition("/")[2] for key in weights)
    days: dict[str, Any] = {act: {"observed": sorted(found.days[act])} for act in acts if found.days.get(act)}
    organs = dict.fromkeys(act.partition(".")[0] for act in acts)
    days |= {organ: {"observed": pooled} for organ in organs if (pooled := found.of_organ(organ))}
    return {
        "schema": SCHEMA,
        "about": {lang: text.format(n=len(found.dossiers)) for lang, text in ABOUT.items()},
        "source": SOURCE,
        "day": day,
        "weights": weights,
        "record": _record(found, acts),
        "days": days,
    }


def _weighed(found: Observed, procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Yield the stages and acts that get a count: those that lead on, that others wait for, or that were seen."""
    roles = procedure.parliament.roles
    lapses = {term.on_lapse for term in procedure.terms}
    for stage, steps in procedure.steps_from.items():
        waited = frozenset(fact for step in steps for need in step.needs for fact in need.facts)
        for act in procedure.acts_from[stage]:
            of_act = [step for step in steps if step.act == act]
            leads = any(step.target != stage for step in of_act) and roles[act].way is not Way.SIDE
            sets = any(fact in waited for step in of_act for fact, _ in step.sets) and roles[act].way is Way.ROAD
            if act not in lapses and (leads or sets or found.cases[stage, act]):
                yield stage, act


def _record(found: Observed, acts: Iterable[str]) -> dict[str, dict[str, dict[str, int]]]:
    """Return how often records said yes, of those that said anything, by act and field."""
    told: dict[str, dict[str, dict[str, int]]] = {}
    for act, field in sorted({(act, field) for act, field, _ in found.said}):
        yes, no = found.said[act, field, True], found.said[act, field, False]
        if act in acts:
            told.setdefault(act, {})[field] = {"counted": yes, "of": yes + no}
    return told


def written(data: dict[str, Any], dossiers: Iterable[str]) -> str:
    """Return a file of counted assumptions as TOML, with n beside each number."""
    lines = ["# Counted by `lawflow assume`; half a case is added to each count when it is taken for a weight.", "#"]
    lines += [f"#   {name}" for name in dossiers]
    lines += [f'schema = "{data["schema"]}"', f"day = {data['day']}"]
    for text in ("about", "source"):
        lines += ["", f"[{text}]", *(f'{lang} = "{words}"' for lang, words in data[text].items())]
    lines += ["", "[weights]"]
    lines += [
        f'"{key}" = {{counted = {one["counted"]}}}  # n = {one["counted"]}' for key, one in data["weights"].items()
    ]
    for act, fields in data["record"].items():
        lines += ["", f'[record."{act}"]']
        lines += [f"{f} = {{counted = {c['counted']}, of = {c['of']}}}  # n = {c['of']}" for f, c in fields.items()]
    lines += ["", "[days]"]
    lines += [f'"{k}" = {{observed = {d["observed"]}}}  # n = {len(d["observed"])}' for k, d in data["days"].items()]
    return "\n".join(lines) + "\n"
