"""What comes of fitting a recorded act to a passage: a fit with what the record lacks, or why there is none."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.law.shown import Value
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.ways import Path

if TYPE_CHECKING:
    from lawflow.reconstruction.irregular import Irregular


class Rules(NamedTuple):
    """How a record may be completed: by ``wide`` rules in every way that its acts show.

    Before the acts of numbers ``supposing`` also in ways longer than need be, with what nobody was bound to do and so
    many ``detours`` at most; with ``words`` an act can also have had a word on which its record is silent; by ``early``
    ones a law can have been referred before it was presented. Not ``called`` otherwise, every act is the one named.
    """

    wide: bool = False
    supposing: frozenset[int] = frozenset()
    words: bool = False
    detours: int = 1
    early: bool = False
    called: bool = True


NARROW: Final = Rules()


@attrs.frozen(eq=False, repr=False, slots=False)
class Missing(Value):
    """An act the law makes unavoidable and the record lacks, after recorded act ``after`` (0: before the first).

    With several ``one_of`` one of them must have happened. ``edition`` is the one in whose words it is told. A
    ``hypothesis`` is not unavoidable: nobody was bound to it, and what it would excuse is a breach without it.
    ``since`` is the recorded act after which it lies for certain, if that is an earlier one.
    """

    act: str
    after: int
    one_of: tuple[str, ...] = ()
    edition: str = attrs.field(default="", eq=False)
    hypothesis: bool = False
    since: int | None = attrs.field(default=None, eq=False)

    @property
    def first_after(self) -> int:
        """Return the number of the recorded act after which it lies for certain."""
        return self.after if self.since is None else self.since


class Fit(NamedTuple):
    """A passage that has taken a recorded act; ``missing`` was supplied before it, ``late`` is the term it broke.

    ``straight``: nothing came between, not even a lapse of time. ``start`` is where it began, ``paths`` are all the
    ways from there that lead to the same stage. ``otherwise``: the act is not taken as it stands, but a
    vote without counts as one that fell short, or an act with a word on which its record is silent.
    """

    passage: Passage
    missing: tuple[Missing, ...] = ()
    late: "Irregular | None" = None
    straight: bool = True
    start: Passage | None = None
    paths: tuple[Path, ...] = ()
    otherwise: bool = False

    @property
    def cost(self) -> tuple[int, int]:
        """Return how many breaches, and how much that the record does not tell, this fit costs."""
        return (int(self.late is not None), len(self.missing) + self.otherwise)

    def needs_none_of(self, acts: frozenset[str]) -> bool:
        """Say whether the act came in time, and nothing need have been done before it that is among these acts."""
        return self.late is None and not any(acts.intersection(gap.one_of or (gap.act,)) for gap in self.missing)

    @property
    def position(self) -> Hashable:
        """Return where the bill stands, and what of its past makes a difference to what can follow."""
        passage = self.passage
        running = frozenset((live.term.id, live.start, live.pauses, live.paused) for live in passage.running)
        facts = frozenset((name, repr(value)) for name, value in passage.memory.items())
        return (passage.procedure.id, passage.state, facts, running, passage.missed, tuple(passage.answers.items()))


class Unfit:
    """Why an act does not fit: the passage as it stood when the act was refused, and the refusal.

    ``near``: the stage provides for the act, after ``missing``; its votes or its date stand against it.
    """

    def __init__(
        self, passage: Passage, refused: RefusedError, *, near: bool = False, missing: tuple[Missing, ...] = ()
    ) -> None:
        self.passage, self.refused, self.near, self.missing = passage, refused, near, missing
