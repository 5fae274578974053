"""Near misses: the act that takes a rule, done again with one of the rule's conditions failed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.errors import NoEditionError
from lawflow.law.majorities import Tally
from lawflow.passage.refusal import RefusedError
from tests.proof.days import bounds, covers, meet
from tests.proof.needs import failing, met, need_of, seats_on
from tests.proof.worlds import DISSOLVED, EVENTS, away_for, world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.passage.passage import Passage
    from tests.proof.needs import Done, Standing
    from tests.proof.text import Rule
    from tests.proof.walker import Walk

UNDECIDED: Final = "undecided"
OF_ONE_DAY: Final = ("session-closes", "reopening-day", "term-missed")
"""Conditions that the day after the last act does not meet."""


def act_of(rule: Rule, day: date, done: Done) -> Act:
    """Return the act of a rule as a record would hold it."""
    votes = {chamber: Tally(ayes, done.noes.get(chamber)) for chamber, ayes in done.ayes.items()}
    return Act(rule.act, When.day(day), votes, done.says)


def near_misses(walk: Walk, taken: Walk, rule: Rule, done: Done) -> Iterator[str]:
    """Yield each condition of a rule that makes no difference: it fails, and the act leads where the law does not lead.

    ``walk`` stands before the act, ``taken`` after it. What the calendar does not know yet cannot fail.
    """
    unknown = {need.id for need in taken.passage.journal[-1].presumed}
    here = attrs.evolve(walk.standing, away=away_for(walk.law, rule))
    running = {live.term.id for live in walk.passage.running}
    for written in rule.needs:
        if need_of(written).kind == "term-missed" and need_of(written).about not in running:
            continue  # it was missed before the bill came to where it stands
        if need_of(written).kind in OF_ONE_DAY and written not in unknown:
            reached, lawful = _reached(walk, rule, done, walk.day + timedelta(days=1)), set[str]()
        elif (missed := failing(need_of(written), here, done, seats_on(walk.law.edition, walk.day))) is not None:
            reached, lawful = _reached_otherwise(walk, rule, *missed, taken.day), _lawful(walk, rule, *missed)
        else:
            continue
        if reached == UNDECIDED:
            continue
        if not lawful and rule.act in EVENTS and reached is not None:  # it fits wherever a bill stands
            lawful = {rule.source}
        if reached not in lawful if lawful else reached is not None:
            ways = " or ".join(sorted(lawful)) or "nothing"
            yield f"with {written} failed it leads to {reached or 'nothing'}, by the law to {ways}"


def _lawful(walk: Walk, rule: Rule, standing: Standing, done: Done) -> set[str]:
    """Return the stages to which the law leads the bill by the act of a rule."""
    rivals = [one for one in walk.law.rules if one.act == rule.act and _in_force(walk, one)]
    return {one.target for one in rivals if met(one, standing, done, seats_on(walk.law.edition, walk.day))}


def _in_force(walk: Walk, rule: Rule) -> bool:
    days = meet(bounds(rule.needs), walk.law.days(rule.under, dict(walk.answers)))
    return covers(days, walk.day + timedelta(days=1))


def _reached_otherwise(walk: Walk, rule: Rule, standing: Standing, done: Done, day: date) -> str | None:
    """Return the stage to which the act leads a bill that stands otherwise than the walk's."""
    kept = {fact: value for fact, value in walk.passage.memory.items() if fact.startswith("lapse:")}
    of_the_bill = {name: getattr(standing, name) for name in ("tracks", "initiator", "subject", "money")}
    bill = attrs.evolve(walk.passage.bill, **of_the_bill)
    passage = attrs.evolve(walk.passage.copy(), bill=bill, memory={**kept, **dict(standing.memory)})
    passage.live_by(world(standing.away, imagined=rule.act == DISSOLVED))
    return _reached(walk._replace(passage=passage), rule, done, day)


def _reached(walk: Walk, rule: Rule, done: Done, day: date) -> str | None:
    """Return the stage to which the act of a rule leads on a day; ``None`` if it is refused.

    Where the seats of a chamber are not known, counts may decide nothing.
    """
    passage: Passage = walk.passage.copy()
    try:
        passage.apply(act_of(rule, day, done))
    except (RefusedError, NoEditionError):
        return None
    votes = any(need.majorities for need in passage.journal[-1].presumed) if done.ayes else False
    return UNDECIDED if votes else passage.state
