"""Sampling: bills drawn one by one through the tables of a chain, many at a time, and what is counted of them.

What is kept does not grow with the number of bills. The same function takes any `concurrent.futures.Executor`: what a
worker counts are whole numbers, so that their sums are the same in any order.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, wait
from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

from lawflow.forecast.compiled import settled
from lawflow.forecast.draws import DAYS, bill_words, mixed
from lawflow.forecast.keeping import memory_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Executor, Future

    import numpy.typing as npt

    from lawflow.forecast.compiled import Compiled
    from lawflow.forecast.dated import Clocks

    Ints = npt.NDArray[np.int64]

CHUNK = 1 << 14
"""Bills drawn at a time: few enough that they stay near the processor. The bills are the same for any number."""
TASK = 1 << 20
"""Bills of one task for a worker: enough that sending it costs little."""
LONGEST = 4096
"""Days that are counted one by one; what takes longer is counted with the last of them."""
MOST_STEPS = 100_000
MOST_WAITING = 64
"""Tasks that an executor is given ahead of what it has done."""


class Bills(NamedTuple):
    """Some bills at their ends: the position and the days of each, and a bit for every stage each came to."""

    spots: npt.NDArray[np.int32]
    days: npt.NDArray[np.int32]
    seen: npt.NDArray[np.uint64]


@attrs.frozen(eq=False)
class Counts:
    """What is counted of bills: how many, their ends, the days by outcome, the stages they came to.

    ``apart`` counts the bills that are law under this procedure alone, and under the first one alone.
    """

    bills: int
    ends: Ints
    days: Ints
    stages: Ints
    apart: tuple[int, int] = (0, 0)

    def __add__(self, other: Counts) -> Counts:
        """Return the counts of both."""
        return Counts(
            self.bills + other.bills,
            self.ends + other.ends,
            self.days + other.days,
            self.stages + other.stages,
            (self.apart[0] + other.apart[0], self.apart[1] + other.apart[1]),
        )


@attrs.define(eq=False)
class _Going:
    """The bills that have not come to their ends yet, column by column."""

    bill: Ints
    word: npt.NDArray[np.uint64]
    spot: Ints
    turn: npt.NDArray[np.uint64]
    days: Ints
    seen: npt.NDArray[np.uint64]
    clocks: Clocks | None

    @classmethod
    def begun(cls, tables: Compiled, seed: int, first: int, number: int) -> _Going:
        """Return bills where they begin."""
        spot = np.full(number, tables.begin)
        turn = np.zeros(number, dtype=np.uint64)
        words, days = bill_words(seed, first, number), np.zeros_like(spot)
        clocks = tables.dated.begin(number) if tables.dated is not None else None
        return cls(np.arange(number), words, spot, turn, days, tables.seen.take(spot), clocks)

    def step(self, tables: Compiled, *, with_days: bool) -> None:
        """Let every bill make its next move."""
        draws = tables.word.take(self.spot)
        draws += self.word
        draws += self.turn
        mixed(draws)
        if tables.dated is not None and self.clocks is not None:
            option, self.days = tables.dated.step(self.spot, draws, self.days, self.clocks)
            self.spot = tables.dated.target.take(option)
            self.turn += tables.dated.turn.take(option)
        else:
            move = tables.moves.values.take(tables.moves.found(self.spot, draws))
            if with_days:
                draws += DAYS
                self.days += tables.days.values.take(tables.days.found(tables.span.take(move), mixed(draws)))
            self.spot = tables.target.take(move)
            self.turn += tables.turn.take(move)
        self.seen |= tables.seen.take(self.spot)

    def kept(self, rows: Ints) -> _Going:
        """Return some of the bills."""
        return _Going(
            self.bill.take(rows),
            self.word.take(rows),
            self.spot.take(rows),
            self.turn.take(rows),
            self.days.take(rows),
            self.seen.take(rows),
            self.clocks.kept(rows) if self.clocks is not None else None,
        )

    def leave(self, rows: Ints, found: Bills) -> None:
        """Write down the bills that have come to their ends."""
        bill = self.bill.take(rows)
        found.spots[bill] = self.spot.take(rows)
        found.days[bill] = self.days.take(rows)
        found.seen[bill] = self.seen.take(rows)


def draw(tables: Compiled, seed: int, first: int, number: int, *, with_days: bool = True) -> Bills:
    """Return some bills at their ends, from number ``first`` on."""
    going = _Going.begun(tables, seed, first, number)
    found = Bills(going.spot.astype(np.int32), going.days.astype(np.int32), going.seen.copy())
    for _ in range(MOST_STEPS):
        ended = tables.is_end.take(going.spot)
        if ended.any():
            going.leave(np.flatnonzero(ended), found)
            going = going.kept(np.flatnonzero(~ended))
        if not going.bill.size:
            return found
        going.step(tables, with_days=with_days)
    message = f"a bill has not come to its end after {MOST_STEPS} steps"
    raise RuntimeError(message)


def counted(tables: Compiled, bills: Bills) -> Counts:
    """Return what is counted of some bills."""
    outcomes = tables.outcome[bills.spots]
    days = np.bincount(
        outcomes.astype(np.int64) * LONGEST + np.minimum(bills.days, LONGEST - 1),
        minlength=len(tables.outcomes) * LONGEST,
    )
    stages = [int(np.count_nonzero(bills.seen & np.uint64(1 << bit))) for bit in range(len(tables.stages))]
    return Counts(
        len(bills.spots),
        np.bincount(bills.spots, minlength=len(tables.names)),
        days.reshape(len(tables.outcomes), LONGEST),
        np.array(stages, dtype=np.int64),
    )


def count_chunk(several: Sequence[Compiled], seed: int, first: int, number: int) -> list[Counts]:
    """Return the counts of the same bills under each of several procedures, in chunks."""
    total: list[Counts] = []
    several = [settled(tables) for tables in several]
    with memory_kept():
        for begin in range(first, first + number, CHUNK):
            found = _chunk(several, seed, begin, min(CHUNK, first + number - begin))
            total = [one + other for one, other in zip(total, found, strict=True)] if total else found
    return total


def _chunk(several: Sequence[Compiled], seed: int, first: int, number: int) -> list[Counts]:
    drawn = [draw(tables, seed, first, number) for tables in several]
    law = [tables.is_law[bills.spots] for tables, bills in zip(several, drawn, strict=True)]
    return [
        attrs.evolve(counted(tables, bills), apart=(int((mine & ~law[0]).sum()), int((law[0] & ~mine).sum())))
        for tables, bills, mine in zip(several, drawn, law, strict=True)
    ]


def sample(
    several: Sequence[Compiled],
    number: int,
    seed: int,
    *,
    executor: Executor | None = None,
    task: int = TASK,
    told: Callable[[int], object] = lambda _: None,
) -> list[Counts]:
    """Return the counts of bills under each of several procedures, the same bills under all of them.

    With an executor the bills are shared out in tasks, a few ahead of its workers; ``told`` hears how many are done.
    """
    tasks = ((first, min(task, number - first)) for first in range(0, number, task))
    total: list[Counts] = []
    for found in _done(several, seed, tasks, executor):
        total = [one + other for one, other in zip(total, found, strict=True)] if total else found
        told(total[0].bills)
    return total


def _done(
    several: Sequence[Compiled],
    seed: int,
    tasks: Iterator[tuple[int, int]],
    executor: Executor | None,
) -> Iterator[list[Counts]]:
    """Yield the counts of tasks as they are done, with few of them waiting at a time."""
    if executor is None:
        yield from (count_chunk(several, seed, first, number) for first, number in tasks)
        return
    waiting: set[Future[list[Counts]]] = set()
    for first, number in tasks:
        waiting.add(executor.submit(count_chunk, several, seed, first, number))
        if len(waiting) >= MOST_WAITING:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in done)
    yield from (one.result() for one in wait(waiting).done)
