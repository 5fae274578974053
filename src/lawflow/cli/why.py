"""``lawflow why``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lawflow.cli import words as w
from lawflow.cli.dossiers import Pairs, SeatPairs, played
from lawflow.cli.options import language, on_option, reading, today
from lawflow.cli.output import emit_json, line
from lawflow.cli.simulate import blocker_line
from lawflow.dossiers.dossier import Act, When
from lawflow.errors import UnknownNameError
from lawflow.law.acts import ACTS
from lawflow.reconstruction.completion import complete
from lawflow.views.reports import blocker_data

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage


@click.command("why")
@click.argument("dossier")
@click.argument("act")
@on_option
@reading
def command(
    dossier: str, act: str, *, on: date | None, as_json: bool, lang: str | None, answers: Pairs, seats: SeatPairs
) -> None:
    """Say whether ACT may be done on the bill of DOSSIER on a day (today): every blocker, and what would cure it."""
    if act not in ACTS:
        raise UnknownNameError("act", act, ACTS)
    day, spoken = on or today(), language(lang)
    record, result = played(dossier, on=day, answers=answers, seats=seats)
    passage = result.passage
    trial = Act(act, When.day(day))
    blockers = list(passage.blockers(trial, day, day))
    data = {
        "schema": "lawflow.why/1",
        "dossier": record.id,
        "act": act,
        "on": day.isoformat(),
        "stage": passage.state,
        "allowed": not blockers,
        "blockers": [blocker_data(blocker, "en" if as_json else spoken) for blocker in blockers],
        "cure": _cure(passage, trial, day),
    }
    if as_json:
        emit_json(data)
    else:
        _print(data, spoken)


def _cure(passage: Passage, trial: Act, day: date) -> dict[str, Any]:
    """Return the acts that must come first, and the earliest day on which no wait bars the act."""
    completion = complete(passage, trial, day, None)
    waits = [blocker.not_before for blocker in passage.blockers(trial, day, day) if blocker.not_before is not None]
    earliest = max(waits, default=day)
    acts = [list(hole.acts) if not hole.certain else hole.acts[0] for hole in completion.holes]
    return {
        "possible": completion.possible,
        "acts": acts,
        "earliest": earliest.isoformat() if completion.possible else None,
    }


def _print(data: dict[str, Any], lang: str) -> None:
    name = ACTS[data["act"]].label.text(lang)
    if data["allowed"]:
        line(f"{data['act']} ({name}), {data['on']}: {w.ALLOWED.text(lang)}")
        return
    line(f"{data['act']} ({name}), {data['on']}: {w.REFUSED.text(lang)}")
    for blocker in data["blockers"]:
        line(f"  - {blocker_line(blocker, lang)}")
    cure = data["cure"]
    if cure["possible"] and cure["acts"]:
        acts = ", ".join(" / ".join(act) if isinstance(act, list) else act for act in cure["acts"])
        line(f"{w.CURE.text(lang)}: {acts}")
