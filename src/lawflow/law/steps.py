"""Stages and steps: where a bill stands, and the lawful moves between."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import NamedTuple, TypeVar

from lawflow.law.conditions.condition import Condition, met
from lawflow.law.facts import Facts
from lawflow.law.labels import Label
from lawflow.law.questions import Under
from lawflow.law.shown import Shown, Value, set_once
from lawflow.law.sources import Citation, Footing

UNDETERMINED = "undetermined"
K = TypeVar("K", bound=Hashable)


@set_once(eq=False, repr=False, slots=False)
class Stage(Value):
    """Where a bill stands; ``organ`` is in whose hands it is, ``outcome`` what the bill has come to.

    ``inherited`` marks a stage that no step leads to, only the succession from an older edition. ``said`` is what its
    outcome is called there, where not as elsewhere.
    """

    id: str
    organ: str
    label: Label
    outcome: str = "pending"
    inherited: bool = False
    said: Label | None = None


def stage(  # noqa: PLR0913  a row: three languages stand side by side
    name: str,
    organ: str,
    kk: str,
    ru: str,
    en: str,
    outcome: str = "pending",
    *,
    inherited: bool = False,
    said: tuple[str, str, str] | None = None,
) -> Stage:
    """Return the stage of one row: its id, its organ, its label in kk, ru, en, and the outcome it is."""
    return Stage(name, organ, Label(kk, ru, en), outcome, inherited, Label(*said) if said is not None else None)


class FromRecord(NamedTuple):
    """A value read from the record of the act; ``absent`` stands where the record does not say."""

    field: str
    absent: object = None


@set_once(eq=False, repr=False)
class Step(Shown):
    """A lawful move from stage to stage by an act.

    ``sets`` are the facts the act leaves behind, as ``(fact, value)``, where a `FromRecord` is read
    from the record of the act; ``clears`` are facts it wipes out; ``track`` is a track it puts the
    bill on. ``under`` are the answers under which the step exists; ``asks`` the open questions whose
    default answer it rests on, though no answer would lead elsewhere.
    """

    source: str
    act: str
    target: str
    cites: tuple[Citation, ...]
    needs: tuple[Condition, ...] = ()
    footing: Footing = Footing.STATED
    reason: Label | None = None
    sets: tuple[tuple[str, object], ...] = ()
    clears: tuple[str, ...] = ()
    track: str | None = None
    under: tuple[Under, ...] = ()
    asks: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return ``source/act/target``."""
        return f"{self.source}/{self.act}/{self.target}"

    def leaves(self, memory: Mapping[str, object], says: Mapping[str, object]) -> dict[str, object]:
        """Return what is remembered after the step, by what was before and what the record says of the act.

        What an earlier act said is forgotten where the record of this one is silent on it.
        """
        left = self.left(says)
        gone = {*self.clears, *(fact for fact, _ in self.sets if fact not in left)}
        kept = {fact: value for fact, value in memory.items() if fact not in gone} if gone else memory
        return {**kept, **left}

    def tracks_after(self, tracks: frozenset[str]) -> frozenset[str]:
        """Return the tracks of the bill after the step."""
        return tracks if self.track is None else tracks | {self.track}

    def is_open(self, facts: Facts) -> bool:
        """Say whether no condition stands against the step; what the record does not show is presumed."""
        return met(self.needs, facts)

    @property
    def question(self) -> str | None:
        """Return the open question at which this step stops the bill, if it leads into one."""
        stops = (under.question for under in self.under if under.answer is None)
        return next(stops, self.asks[0] if self.target == UNDETERMINED and self.asks else None)

    def left(self, says: Mapping[str, object]) -> dict[str, object]:
        """Return the facts that the act leaves behind, given what the record says of it."""
        left = {}
        for fact, value in self.sets:
            found = says.get(value.field, value.absent) if isinstance(value, FromRecord) else value
            if found is not None:
                left[fact] = found
        return left


Ways = str | tuple[tuple[str, tuple[Condition, ...]], ...]
"""Where an answer leads, or where in each of several cases, with the conditions of the case."""


def fork(  # noqa: PLR0913, PLR0917  as many as a step has
    sources: Iterable[str],
    acts: Iterable[str],
    question: str,
    answers: Mapping[str, Ways],
    reason: Label,
    cites: tuple[Citation, ...],
    needs: tuple[Condition, ...] = (),
    sets: tuple[tuple[str, object], ...] = (),
    clears: tuple[str, ...] = (),
    track: str | None = None,
    under: tuple[Under, ...] = (),
    asks: tuple[str, ...] = (),
) -> tuple[Step, ...]:
    """Return the steps of an open question: undetermined while it stands open, else the target of each answer.

    ``reason`` says what the text leaves open; ``clears`` and ``sets`` apply to the answers only;
    ``under`` names answers to other questions under which this one arises. An answer that says nothing of the case
    leads to undetermined too: the question stays open.
    """
    silent, every = (Footing.SILENT, reason), tuple(acts)
    stop = (cites, needs, *silent, (), (), track, (*under, Under(question, None)), asks)
    ways = []
    for answer, to in answers.items():
        unders = (*under, Under(question, answer))
        for target, when in ((to, ()),) if isinstance(to, str) else to:
            left = (sets, clears, track, unders, asks)
            if target == UNDETERMINED:
                left = ((), (), track, unders, (question, *asks))
            ways.append((target, (cites, (*when, *needs) if when else needs, *silent, *left)))
    steps: list[Step] = []
    for source in sources:
        for act in every:
            steps.append(Step(source, act, UNDETERMINED, *stop))
            steps += [Step(source, act, source if target == "=" else target, *way) for target, way in ways]
    return tuple(steps)


def grouped(steps: Iterable[Step], key: Callable[[Step], K]) -> dict[K, tuple[Step, ...]]:
    """Return steps by what each is to be found by, in order."""
    groups: dict[K, list[Step]] = defaultdict(list)
    for step in steps:
        groups[key(step)].append(step)
    return {found: tuple(group) for found, group in groups.items()}


def matches(events: tuple[str, ...], act: str, target: str) -> bool:
    """Say whether one of the events of a term is the act, the stage entered, or the stage entered by the act."""
    return act in events or f"@{target}" in events or f"{act}@{target}" in events
