"""The tables of the law: what each procedure must hold, transcribed from the texts, and what of it a procedure lacks.

A table is a text file with sections (``== editions | kinds of bills``) of rows: number, from, act, to, conditions,
articles. Several stages or acts in a row mean a step for each. ``=`` as a target is the stage itself; ``A3? a x, b y``
stops at an open question and leads to ``x`` under its answer a; ``A28=a`` among the conditions is an answer chosen,
``on ..2007-06-25 or 2007-06-26..`` a rule that stands twice, by different texts. ``back to x, y`` leads to where the
bill lay, one of them.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow.law.steps import UNDETERMINED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step

FOLDER: Final = Path(__file__).parents[1] / "parliaments" / "kz" / "tables"
KINDS: Final = ("law", "constitutional-law", "constitutional-amendment")
INSTRUMENTS: Final = {
    "C": "constitution-1995", "K": "constitution-2026", "LP": "parliament-law", "KL": "kurultai-law",
    "R96": "reglament@1996", "R12": "reglament@2012", "R23": "reglament@2023", "CL": "council-law", "CtL": "court-law",
    "NPA": "normative-acts-law", "LLA": "legal-acts-law", "P": "president-law",
    "SR": "senate-reglament", "LC": "committees-law",
}  # fmt: skip
"""What the tables call an instrument, and its id, with the version where the tables name one."""
_FORK = re.compile(r"([A-Z]+(?:-[A-Z]+)?-?\d+)\? (.*)")


class Edge(NamedTuple):
    """One step as a table says it; ``needs`` are its conditions and answers, ``A3=?`` while the question stands open."""

    source: str
    act: str
    target: str
    needs: frozenset[str]

    def __str__(self) -> str:
        needs = f" [{'; '.join(sorted(self.needs))}]" if self.needs else ""
        return f"{self.source}/{self.act}/{self.target}{needs}"


class Section(NamedTuple):
    """The procedures that some rows of a table hold for, and the groups of stages that the table names."""

    editions: tuple[str, ...]
    kinds: tuple[str, ...]
    groups: Mapping[str, str]

    def holds_for(self, procedure: Procedure) -> bool:
        """Say whether the rows are the procedure's."""
        return procedure.edition in self.editions and procedure.kind in self.kinds


class Row(NamedTuple):
    """One row of a table: its name, the procedures it holds for, its steps, the articles it rests on."""

    name: str
    section: Section
    edges: tuple[Edge, ...]
    articles: tuple[str, ...]


def table_faults(procedure: Procedure, rows: Iterable[Row]) -> Iterator[str]:
    """Yield where a procedure differs from its rows: a step too few, a step too many, an article not cited."""
    known: dict[Edge, list[Step]] = {}
    for step in procedure.all_steps:
        known.setdefault(edge_of(step), []).append(step)
    told = Counter[Edge]()
    for row in rows:
        if not row.section.holds_for(procedure):
            continue
        told.update(row.edges)
        for edge in row.edges:
            if edge not in known:
                yield f"{procedure.id}, {row.name}: there is no step {edge}"
            for step in known.get(edge, ()):
                uncited = [article for article in row.articles if not _cited(article, step.cites)]
                yield from (f"{procedure.id}, {row.name}: {edge} does not cite {article}" for article in uncited)
    for edge, steps in known.items():
        if len(steps) != told[edge]:
            said = f"is told {told[edge]} times" if told[edge] else "is in no table and among no additions"
            yield f"{procedure.id}: the step {edge} {said}"


def edge_of(step: Step) -> Edge:
    """Return a step as a table says it."""
    needs = [need.id + ("!" if getattr(need, "proven", False) else "") for need in step.needs]
    answers = [f"{under.question}={under.answer or '?'}" for under in step.under]
    return Edge(step.source, step.act, step.target, frozenset((*needs, *answers)))


def _cited(article: str, cites: Iterable[Citation]) -> bool:
    """Say whether an article, or a part of it, is among the citations."""
    key, _, place = article.partition(" ")
    instrument, _, version = INSTRUMENTS[key].partition("@")
    return any(
        cite.instrument.id == instrument
        and (not version or cite.instrument.version == version)
        and re.match(rf"{re.escape(place)}(?!\d)", cite.place)
        for cite in cites
    )


@cache
def tables() -> tuple[str, ...]:
    """Return the names of the tables of steps, the known differences excepted."""
    return tuple(sorted({path.stem for path in FOLDER.glob("*.txt")} - {"differences", "terms"}))


@cache
def all_rows() -> tuple[Row, ...]:
    """Return the rows of all tables of steps."""
    return tuple(row for table in tables() for row in rows_of(table))


@cache
def rows_of(table: str) -> tuple[Row, ...]:
    """Return the rows of a table by the name of its file."""
    return tuple(_row(table, section, cells) for section, cells in sections(table))


def sections(table: str) -> Iterator[tuple[Section, list[str]]]:
    """Yield the cells of each row of a table, with the section it stands in."""
    groups: dict[str, str] = {}
    section = Section((), (), groups)
    for line in (FOLDER / f"{table}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            name, _, stages = line.partition(" = ")
            groups[name] = stages
        elif line.startswith("== "):
            editions, _, kinds = line.removeprefix("== ").partition(" | ")
            section = Section(tuple(editions.split()), KINDS if kinds == "all" else tuple(kinds.split()), groups)
        elif line and not line.startswith("#"):
            yield section, [cell.strip() for cell in line.split("|")]


def _row(table: str, section: Section, cells: list[str]) -> Row:
    no, sources, acts, to, when, articles = cells
    places, done = _names(sources, section.groups), _names(acts, section.groups)
    rows = [(to, _parted(when))]
    if to.startswith("back to "):
        stages = _names(to.removeprefix("back to "), section.groups)
        rows = [(stage, (*_parted(when), f"memory:lay-at={stage}")) for stage in stages]
    edges = tuple(edge for target, asked in rows for edge in _edges(places, done, target, asked))
    return Row(f"{table} row {no}", section, edges, _parted(articles))


def _names(cell: str, groups: Mapping[str, str]) -> list[str]:
    names = [name.strip() for name in cell.split(",")]
    return [stage for name in names for stage in (groups[name].split(", ") if name.startswith("@") else [name])]


def _parted(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _edges(sources: Iterable[str], acts: list[str], to: str, when: tuple[str, ...]) -> Iterator[Edge]:
    dated = [
        frozenset((f"in-force:{days}",)) for said in when if said.startswith("on ") for days in said[3:].split(" or ")
    ]
    dated = dated or [frozenset()]
    needs = frozenset(need for said in when if not said.startswith("on ") for need in _needs(said))
    forked = _FORK.fullmatch(to)
    ways = _answers(*forked.groups()) if forked else [("", to)]
    for source in sources:
        for act in acts:
            for answer, target in ways:
                answers = frozenset((answer,)) if answer else frozenset()
                for days in dated:
                    yield Edge(source, act, source if target == "=" else target, needs | answers | days)


def _answers(question: str, ways: str) -> list[tuple[str, str]]:
    pairs = (way.split() for way in ways.split(", "))
    return [(f"{question}=?", UNDETERMINED), *((f"{question}={answer}", target) for answer, target in pairs)]


def _needs(said: str) -> list[str]:
    """Return the conditions that a row names; ``short both 2/3`` is the lack of two thirds in one of two chambers."""
    *words, share = said.split()
    chambers = {"both": ["majilis", "senate"]}.get(words[-1], words[-1:]) if words else []
    match words[:-1]:
        case [] if words:
            return [f"carried:{chamber}:{share}" for chamber in chambers]
        case ["short"]:
            return [f"missed:{'+'.join(chambers)}:{share}"]
        case ["backed"]:
            return [f"backed:{'+'.join(chambers)}:{share}"]
        case ["shown", "short"]:
            return [f"missed:{'+'.join(chambers)}:{share}!"]
    return [said]
