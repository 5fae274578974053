"""Where a passage after an act differs from what the text of the law makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.passage.passage import Passage
    from tests.proof.text import Rule
    from tests.proof.walker import Walk


def differences(rule: Rule, before: Walk, walk: Walk) -> Iterator[str]:
    """Yield the differences after a rule: stage, facts, tracks, terms ended and running, what the act rests on."""
    passage, standing = walk.passage, walk.standing
    yield from _unlike("stage", passage.state, standing.stage)
    memory = {fact: value for fact, value in passage.memory.items() if not fact.startswith("lapse:")}
    yield from _unlike("facts", memory, dict(standing.memory))
    yield from _unlike("tracks", set(passage.bill.tracks), set(standing.tracks))
    added = passage.journal[len(before.passage.journal) :]
    yield from _unlike("terms ended", {end.id for line in added for end in line.ended}, set(walk.clocks.ended))
    yield from _unlike("terms running", _running(passage, walk.day), dict(walk.clocks.running))
    step = added[-1].step
    if step is not None:
        yield from _unlike("citations", tuple(cite.key for cite in step.cites), rule.cites)
        reason = step.reason.en if step.reason is not None else ""
        yield from _unlike("footing", (step.footing.value, reason), (rule.footing, rule.reason))


def _running(passage: Passage, today: date) -> dict[str, tuple[date | None, bool]]:
    """Return since when each term runs and whether it stands still; one that nothing ends only on its first day."""
    return {
        live.term.id: (live.start[0] if live.start[1] is not None else None, live.paused is not None)
        for live in passage.running
        if live.term.ends_on or live.start[0] == today
    }


def _unlike(what: str, found: object, expected: object) -> Iterator[str]:
    if found != expected:
        yield f"{what} {found!r}, by the law {expected!r}"
