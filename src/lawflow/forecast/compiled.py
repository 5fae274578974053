"""A chain as tables of integers, small and cheap to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
import numpy as np

from lawflow.forecast.draws import ROUND, name_word
from lawflow.forecast.guides import Guide, days_law, guide_of
from lawflow.law.bills import LAW_OUTCOMES
from lawflow.tongues import say

if TYPE_CHECKING:
    import numpy.typing as npt

    from lawflow.forecast.chain import Chain
    from lawflow.forecast.dated import Dated
    from lawflow.forecast.guides import Law
    from lawflow.forecast.odds import Odds

    Ints = npt.NDArray[np.int64]
    Words = npt.NDArray[np.uint64]


Table = TypeVar("Table")


@attrs.frozen(eq=False)
class Compiled:
    """A chain as tables.

    ``moves`` guides from a position and a draw to a move, by its number among the moves that can happen; ``days``
    guides from a span and a draw to days. ``target``, ``span`` and ``turn`` tell of each move: where it leads, its
    span, and what it adds to the word of a bill where it leads back, so that a new round begins. ``word`` tells the
    draws of each position from others, ``seen`` is its stage as a bit of ``stages``; ``is_end`` and ``is_law`` tell of
    the positions. With ``dated`` the bills go by the calendar, and its options stand in the place of the moves.
    """

    names: tuple[str, ...]
    stages: tuple[str, ...]
    outcomes: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]
    moves: Guide
    days: Guide
    target: Ints
    span: Ints
    turn: Words
    word: Words
    seen: Words
    is_end: npt.NDArray[np.bool_]
    is_law: npt.NDArray[np.bool_]
    outcome: Ints
    part: Ints
    begin: int
    dated: Dated | None = None


def compiled(odds: Odds) -> Compiled:
    """Return the chain of odds as tables; bills begin where they are sure to. Raises ValueError if they are not."""
    chain, begin = odds.chain, odds.begins_at
    if begin is None:
        message = say("bills that begin at several positions cannot be sampled; sample them from the beginning")
        raise ValueError(message)
    live = [(move, float(chance)) for move, chance in zip(chain.moves, odds.chances, strict=True) if chance > 0]
    live.sort(key=lambda pair: pair[0].source)
    spots = chain.spots
    laws: list[Law] = [([], []) for _ in spots]
    for number, (move, chance) in enumerate(live):
        laws[move.source][0].append(number)
        laws[move.source][1].append(chance)
    filled = [law if law[0] else ([0], [1.0]) for law in laws]
    stages = tuple(dict.fromkeys(spot.stage for spot in spots if spot.place is not None))
    outcomes = tuple(odds.outcome_marks)
    parts = tuple(dict.fromkeys(_part(chain, n) for n in range(len(spots))))
    return Compiled(
        tuple(spot.stage for spot in spots),
        stages,
        outcomes,
        parts,
        guide_of(filled),
        guide_of([days_law(law) for law in (span.law(odds.values) for span in chain.spans)]),
        np.array([move.target for move, _ in live], dtype=np.int64),
        np.array([move.span for move, _ in live], dtype=np.int64),
        np.array([turns(chain, move.source, move.target) for move, _ in live], dtype=np.uint64) * ROUND,
        np.array([name_word(spot.stage or f"mixture {n}") for n, spot in enumerate(spots)], dtype=np.uint64),
        np.array([1 << stages.index(spot.stage) if spot.stage else 0 for spot in spots], dtype=np.uint64),
        np.array([spot.outcome is not None for spot in spots]),
        np.array([spot.outcome in LAW_OUTCOMES for spot in spots]),
        np.array([outcomes.index(spot.outcome) if spot.outcome else -1 for spot in spots], dtype=np.int64),
        np.array([parts.index(_part(chain, n)) for n in range(len(spots))], dtype=np.int64),
        begin,
    )


def _part(chain: Chain, spot: int) -> tuple[str, str]:
    """Return the kind of the bills at a position, and who introduced them."""
    here = chain.spots[spot]
    return (here.procedure.kind if here.procedure is not None else "", here.by or "")


def turns(chain: Chain, begin: int, end: int) -> bool:
    """Say whether a bill moves back: to a stage that does not come later in the order of the procedure."""
    source, target = chain.spots[begin], chain.spots[end]
    if source.procedure is None or target.procedure is None:
        return False
    order = [stage.id for stage in source.procedure.stages]
    return order.index(target.stage) <= order.index(source.stage)


def settled(value: Table) -> Table:
    """Return tables whose arrays lie in memory of their own: in a message they may lie anywhere, and that is slow."""
    if isinstance(value, np.ndarray):
        return value if value.flags.aligned and value.flags.owndata else cast("Table", np.array(value))
    if not attrs.has(type(value)):
        return value
    fields: dict[str, Any] = {
        field.name: settled(getattr(value, field.name)) for field in attrs.fields(cast("type[Any]", type(value)))
    }
    return cast("Table", attrs.evolve(cast("Any", value), **fields))
