"""Imagined bills of each edition and kind on their ordinary way, act by act, every act in time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.majorities import Tally
from lawflow.study.audit.audit import Report, audit

if TYPE_CHECKING:
    from collections.abc import Iterable

YEARS: Final = {"1995": 2003, "2007": 2010, "2012": 2012, "2013": 2014, "2017": 2019, "2023": 2023, "2026": 2027}
"""A year from whose September to the next June each edition is in force and its sessions go on without a break."""
SEPARATE: Final = (
    "{y}-09-15 initiator.introduce",
    "{y}-09-17 majilis.accept",
    "{y}-10-06 majilis.adopt",
    "{y}-10-07 senate.register",
    "{y}-11-13 senate.approve",
)
JOINT: Final = (
    "{y}-09-15 initiator.introduce",
    "{y}-09-17 majilis.accept",
    "{y}-09-25 joint.convene",
    "{y}-10-06 joint.approve-first-reading",
    "{y}-11-13 joint.adopt",
)
AMENDMENT: Final = (
    "{y}-09-10 court.opinion",
    "{y}-09-15 president.propose-amendment",
    "{y}-10-06 joint.approve-first-reading",
    "{y}-11-13 joint.adopt",
)
KURULTAI: Final = (
    "{y}-09-15 initiator.introduce",
    "{y}-09-17 kurultai.refer-to-committees",
    "{y}-10-06 kurultai.committee-conclusion",
    "{y}-11-13 kurultai.adopt",
)
SIGNING: Final = ("{y}-11-19 parliament.present", "{y}-12-03 president.return{says}")
WITH_THE_SENATE: Final = [
    (edition, kind)
    for edition in YEARS
    for kind in ("law", "constitutional-law")
    if edition != "2026" and (kind == "law" or edition not in ("1995", "2023"))
]
"""Editions and kinds of bills that lie before the Senate for sixty days."""
RETURNED: Final = [
    (edition, kind)
    for edition in YEARS
    for kind in ("law", "constitutional-law", "constitutional-amendment")
    if (edition, kind) != ("2026", "constitutional-amendment")
]
"""Editions and kinds of laws that the President may return."""


def path(edition: str, kind: str, to: str, says: str = "") -> list[str]:
    """Return the acts of a bill, a line each, up to the first act ``to``; ``says`` goes with a return."""
    before: tuple[str, ...] = KURULTAI if edition == "2026" else SEPARATE
    if kind == "constitutional-law" and edition in ("1995", "2023"):
        before = JOINT
    if kind == "constitutional-amendment":
        before = AMENDMENT if edition in ("2017", "2023") else AMENDMENT[1:]
    lines = [line.format(y=YEARS[edition], says=says) for line in (*before, *SIGNING)]
    names = [line.split()[1] for line in lines]
    return lines[: names.index(to) + 1]


def told(lines: Iterable[str], kind: str, **known: Any) -> Dossier:
    """Return a dossier of lines such as ``2024-02-01 majilis.adopt majilis=50:40 wording=no``; ``?`` is no day."""
    return Dossier("bill", kind, {"en": "An imagined bill"}, tuple(map(_act, lines)), **known)


def judged(lines: Iterable[str], kind: str, **known: Any) -> Report:
    """Return the audit of such lines."""
    on, answers = known.pop("on", None), known.pop("answers", None)
    return audit(told(lines, kind, **{"initiator": "government", **known}), on=on, answers=answers)


def _act(line: str) -> Act:
    day, name, *words = line.split()
    pairs = dict(word.split("=") for word in words)
    votes: dict[str, Tally] = {
        chamber: _tally(pairs.pop(chamber)) for chamber in ("majilis", "senate", "kurultai") if chamber in pairs
    }
    says = {key: {"yes": True, "no": False}.get(value, value) for key, value in pairs.items()}
    return Act(name, When() if day == "?" else When.day(date.fromisoformat(day)), votes, says)


def _tally(text: str) -> Tally:
    ayes, _, noes = text.partition(":")
    return Tally(int(ayes), int(noes) if noes else None)
