"""The interpreter of the pages walks as the machine does: the same step, facts, tracks and terms, refusal for refusal."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.majorities import Tally
from lawflow.law.reach import events_ahead
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.study.histories.starting import starts
from lawflow.web.walkable import needs_an_absence, walkable
from tests.proof.chance import bill_of, course
from tests.proof.sizes import FULL, many

if TYPE_CHECKING:
    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure

HERE = Path(__file__).parent
SCRIPT = Path(timetable.__file__).parent / "web" / "assets" / "walk.js"
PROCEDURES = [one for edition in timetable.editions() for one in edition.procedures]
WALKS = many(6, 160)
"""Walks of each procedure: 10,080 of all where all is tried."""
LOOKED = 0.1 if FULL else 1.0
"""The share of walks in which it is asked at each act what is due: the machine looks far ahead for it."""


def bill_data(bill: Bill) -> dict[str, Any]:
    track = next(iter(sorted(bill.tracks)), None)
    return {"initiator": bill.initiator, "money": bill.money, "subject": bill.subject, "track": track}


def act_data(act: Act, day: date) -> dict[str, Any]:
    votes = {chamber: tally.ayes for chamber, tally in act.votes.items()}
    return {"act": act.act, "date": day.isoformat(), "votes": votes, "says": dict(act.says)}


def with_ayes_alone(procedure: Procedure, act: Act) -> bool:
    """Say whether the ayes of an act say all that a reader of the page can: where those against decide, it has none."""
    decide = any(need.against is not None for step in procedure.steps if step.act == act.act for need in step.needs)
    votes = act.votes.values()
    return all(tally.ayes is not None and (not decide or tally == Tally(tally.ayes)) for tally in votes)


def walked(procedure: Procedure, rng: Random) -> dict[str, Any] | None:
    """Return a walk of the machine within its edition, line by line; ``None`` for a bill that may not be introduced."""
    bill = bill_of(rng, procedure.parliament, procedure.kind)
    start = next(starts(procedure))
    passage = Passage.start(bill, start)
    lines: list[dict[str, Any]] = []
    looked = rng.random() < LOOKED
    for further, act in islice(course(rng, passage.copy(), punctual=False), 14):
        if not _plain(further, passage, act):
            break
        entry = further.journal[-1]
        assert entry.step is not None
        lines.append(line_of(passage, further, act, entry.first, looked=looked))
        passage = further
    return (
        {"procedure": procedure.id, "bill": bill_data(bill), "day": start.isoformat(), "answers": {}, "lines": lines}
        if lines
        else None
    )


def _plain(further: Passage, before: Passage, act: Act) -> bool:
    """Say whether an act took one step of this edition, on its day, under the answers followed before."""
    taken = further.journal[len(before.journal) :]
    return (
        not further.crossed
        and len(taken) == 1
        and taken[0].step is not None
        and taken[0].day is not None
        and not needs_an_absence(further.procedure, taken[0].step)
        and _all_there(further, taken[0].day)
        and not further.selected
        and before.state != UNDETERMINED
        and with_ayes_alone(further.procedure, act)
    )


def _all_there(passage: Passage, day: date) -> bool:
    """Say whether no chamber is away for which a term waits: a walk in the browser leaves such time aside."""
    asked = [need.presence for term in passage.procedure.terms for need in term.when if need.presence is not None]
    return all(passage.calendar.sits(chamber, day, day) is not False for chamber, _ in asked)


def line_of(before: Passage, after: Passage, act: Act, day: date, *, looked: bool) -> dict[str, Any]:
    stood = before.advanced(day)
    ayes = {chamber: Tally(tally.ayes) for chamber, tally in act.votes.items()}
    put = Act("", When.day(day), ayes, act.says)
    facts = stood.facts(put, day, day)
    facts.closes = facts.reopens = None
    facts.sits = lambda _: None
    opened = {
        name: next(
            (
                step.target
                for step in before.procedure.open_steps(before.state, facts, name)
                if not needs_an_absence(before.procedure, step)
            ),
            None,
        )
        for name in sorted(before.procedure.acts)
    }
    return {
        "act": act_data(act, day),
        "put": act_data(put, day),
        "missed_before": sorted(stood.missed),
        "open": opened,
        "closed": _closed(before),
        "must": _due(stood, day) if looked and stood.state == before.state else None,
        "stage": after.state,
        "memory": {name: value for name, value in after.memory.items() if not name.startswith("lapse:")},
        "tracks": sorted(after.bill.tracks),
        "running": sorted(running.term.id for running in after.running),
    }


def _closed(before: Passage) -> list[str]:
    """Return the acts that nothing to come leads to, of those that somebody chooses to do."""
    procedure, known = before.procedure, before.parliament.acts
    ahead = events_ahead(procedure, before.state)
    acts = {step.act for step in procedure.steps if step.act not in ahead}
    return sorted(acts - known.by_clock - known.short_votes)


def _due(stood: Passage, day: date) -> dict[str, list[str]]:
    """Return the terms that name an act by which somebody must end them, and the acts that may be shown as due.

    An act of which the law leaves several ways open is closed until a record says which; who walks says so.
    """
    seen = outlook(stood, day)
    closed = [(one.act, stood.facts(Act(one.act, When.day(day)), day, day)) for one in seen.not_yet]
    several = {act for act, facts in closed if stood.procedure.open_steps(stood.state, facts, act)}
    acts = several.union(*(duty.acts for duty in seen.must))
    named = {running.term.id: {event.partition("@")[0] for event in running.term.ends_on} for running in stood.running}
    terms = sorted(duty.term for duty in seen.must if named[duty.term] & set(duty.acts))
    return {"terms": terms, "acts": sorted(acts)}


def test_it_walks_as_the_machine_does(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    rng = Random(16)
    walks = [found for procedure in PROCEDURES for _ in range(WALKS) if (found := walked(procedure, rng)) is not None]
    file = tmp_path / "walks.json"
    rules = {procedure.id: walkable(procedure) for procedure in PROCEDURES}
    file.write_text(json.dumps({"rules": rules, "walks": walks}), encoding="utf-8")
    done = subprocess.run(  # noqa: S603 (a program that we looked up)
        [node, str(HERE / "walks.mjs"), str(SCRIPT), str(file)],
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert found["many"] == 0, found
    assert found["steps"] == sum(len(walk["lines"]) for walk in walks)
    assert {walk["procedure"] for walk in walks} == {procedure.id for procedure in PROCEDURES}


@pytest.mark.parametrize("days", [0, 30])
def test_the_rules_are_written_alike_every_time(days: int) -> None:
    law = timetable.procedure("2023/law")
    assert walkable(law) == walkable(law)
    assert law.days.first + timedelta(days=days) <= law.days.last
