"""The plain graph that every writer reads: stages, steps, lanes, notes and questions, already in words."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, get_args

import attrs

from lawflow.law.expected import one_of
from lawflow.law.labels import Label
from lawflow.tongues import say

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.parliament import Parliament

Detail = Literal["overview", "steps", "full"]
DETAILS: Final[tuple[Detail, ...]] = get_args(Detail)
Tongue = Literal["kk", "ru", "en", "all"]
"""A language of a picture, or all three."""
TONGUES: Final[tuple[Tongue, ...]] = get_args(Tongue)
EMPTY: Final = Label("", "", "")


def text(label: Label, lang: str) -> str:
    """Return a label in one language, or with ``all`` in the three, each once.

    >>> text(Label("заң", "закон", "law"), "all"), text(Label("10", "10", "10"), "all")
    ('заң / закон / law', '10')
    """
    if lang == "all":
        return " / ".join(dict.fromkeys(label.as_dict().values()))
    return label.text(lang)


def check_lang(lang: str) -> None:
    """Raise `UnknownNameError` for a language that pictures do not speak."""
    one_of(say("language"), lang, TONGUES)


@attrs.frozen
class Lane:
    """An organ and its place on the picture."""

    id: str
    label: Label


@attrs.frozen
class Node:
    """A stage. ``ending`` is ``law``, ``no-law`` or ``open`` where the path ends there, else empty.

    ``notes`` are the letters of the side routes that are open at the stage, ``from_notes`` those of
    the side routes that lead to it. ``stages`` are the stages that a station of an overview stands for.
    """

    id: str
    lane: str
    label: Label
    outcome: str
    ending: str = ""
    final: bool = False
    notes: tuple[str, ...] = ()
    from_notes: tuple[str, ...] = ()
    initial: bool = False
    stages: tuple[str, ...] = ()

    @property
    def stands_for(self) -> tuple[str, ...]:
        """Return the stages of the procedure that this one shows: itself, or those of a station."""
        return self.stages or (self.id,)


@attrs.frozen
class Rule:
    """What one step asks and leaves behind: its conditions, and as stable text the facts set and wiped out."""

    step: str
    act: str
    target: str
    needs: tuple[Condition, ...] = ()
    sets: tuple[tuple[str, str], ...] = ()
    clears: tuple[str, ...] = ()
    track: str | None = None
    under: tuple[tuple[str, str | None], ...] = ()


@attrs.frozen
class Edge:
    """One step, or several between the same two stages drawn as one; ``nouns`` are its words while it is to come."""

    id: str
    source: str
    target: str
    words: Label
    acts: tuple[str, ...]
    steps: tuple[str, ...]
    nouns: Label = EMPTY
    majority: Label = EMPTY
    term: Label = EMPTY
    conditions: Label = EMPTY
    articles: Label = EMPTY
    footing: str = "stated"
    reason: Label = EMPTY
    lapse: bool = False
    questions: tuple[str, ...] = ()
    actors: Label = EMPTY
    side: bool = False
    rules: tuple[Rule, ...] = ()


@attrs.frozen
class Note:
    """A side route, open at several stages, told once: a letter, words, where it leads and on which article.

    ``back``: it leads back to where the bill lay before. ``state`` and ``said`` are what a comparison says of it:
    ``added``, ``removed`` or ``changed``, and the words for that.
    """

    letter: str
    words: Label
    acts: tuple[str, ...]
    sources: tuple[str, ...]
    target: str
    articles: Label
    steps: tuple[str, ...]
    back: bool = False
    state: str = ""
    said: Label = EMPTY


@attrs.frozen
class Point:
    """What is told beside a picture: an open question met on it, or the acts of an edition that are not on it."""

    id: str
    words: Label


@attrs.frozen
class Way:
    """Where a bill has gone: the stages, and the steps of the side routes that led it there."""

    stages: tuple[str, ...] = ()
    steps: frozenset[str] = frozenset()


NOWHERE: Final = Way()


@attrs.frozen
class Said:
    """What a passage or a comparison says of an edge: a state and the words for it.

    On a path the state is ``walked``, ``branch`` (one of several ways, the record leaves open which), ``must``,
    ``may``, ``lapse`` or ``closed``; in a comparison ``added``, ``removed`` or ``changed``.
    """

    edge: str
    state: str
    words: Label


@attrs.frozen
class Mark:
    """What a passage or a comparison has made of the graph.

    ``stages`` are pairs of a stage and ``past``, ``now``, ``closed``, ``added`` or ``removed``. ``undrawn`` has by
    edition the acts that moved the bill by steps which the procedure drawn does not have.
    """

    stages: tuple[tuple[str, str], ...] = ()
    steps: tuple[Said, ...] = ()
    caption: Label = EMPTY
    undrawn: tuple[Point, ...] = ()

    def stage(self, name: str) -> str:
        """Return the state of a stage; an empty text where there is nothing to say."""
        return dict(self.stages).get(name, "")

    def step(self, edge: str) -> tuple[str, Label]:
        """Return the state of an edge and the words for it; empty where there is nothing to say."""
        return next(((said.state, said.words) for said in self.steps if said.edge == edge), ("", EMPTY))


@attrs.frozen(eq=False)
class Graph:
    """A procedure as a picture or a text shows it, at one level of detail.

    ``phrases`` are those for acts told together, and who can do them.
    """

    parliament: Parliament
    id: str
    title: Label
    dates: Label
    detail: str
    initial: str
    lanes: tuple[Lane, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    notes: tuple[Note, ...] = ()
    points: tuple[Point, ...] = ()
    seats: Label = EMPTY
    phrases: tuple[tuple[Label, Label], ...] = ()
    mark: Mark | None = None

    @cached_property
    def _by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def _by_source(self) -> dict[str, tuple[Edge, ...]]:
        by: dict[str, list[Edge]] = defaultdict(list)
        for edge in self.edges:
            by[edge.source].append(edge)
        return {name: tuple(edges) for name, edges in by.items()}

    @property
    def edition(self) -> str:
        """Return the edition in whose words it is told."""
        return self.id.partition("/")[0]

    def node(self, name: str) -> Node:
        """Return the stage of that id; raises `KeyError` if there is none."""
        return self._by_id[name]

    def leaving(self, name: str) -> tuple[Edge, ...]:
        """Return the edges that leave a stage, in order."""
        return self._by_source.get(name, ())
