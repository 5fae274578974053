"""The golden law read back: the rules and terms of one procedure as its text says them, without a step of the model."""

from __future__ import annotations

import re
from ast import literal_eval
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from tests.proof.days import OF_EDITION, days_of, meet, standings
from tests.proof.golden import golden_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tests.proof.days import Days, StandingText

ANSWERED: Final = 7
"""Cells of a question that stands alike throughout its edition."""
_FROM_RECORD = re.compile(r"FromRecord\(field=('[^']*'), absent=([^)]*)\)")
Under = tuple[tuple[str, str | None], ...]


@attrs.frozen(cache_hash=True)
class Rule:
    """A step as its line says it; a value of ``sets`` is a plain one, or ``(field, absent)`` of the record."""

    source: str
    act: str
    target: str
    needs: tuple[str, ...]
    cites: tuple[str, ...]
    footing: str
    reason: str
    sets: tuple[tuple[str, object], ...]
    clears: tuple[str, ...]
    track: str | None
    under: Under
    asks: tuple[str, ...]

    def __str__(self) -> str:
        under = "".join(f" [{question}={answer or '?'}]" for question, answer in self.under)
        return f"{self.source}/{self.act}/{self.target}{under}"


class TermText(NamedTuple):
    """A term as its line says it."""

    id: str
    starts_on: tuple[str, ...]
    ends_on: tuple[str, ...]
    recess: str
    recess_exempt: tuple[str, ...]
    paused_in: tuple[str, ...]
    on_lapse: str | None
    when: tuple[str, ...]
    under: Under
    implied_on: tuple[str, ...]
    from_eve_of: tuple[str, ...]
    line: str

    @property
    def from_the_last(self) -> bool:
        """Say whether the term runs from the last of several starts."""
        return ", from the last start" in self.line

    @property
    def from_receipt(self) -> bool:
        """Say whether the term runs from a receipt on a later day that no act records."""
        return ", from receipt | " in self.line

    @property
    def from_introduction(self) -> bool:
        """Say whether the term is counted from the introduction of the bill, whatever starts it."""
        return ", from initiator.introduce | " in self.line

    @property
    def waits(self) -> bool:
        """Say whether the term is a wait before an act, and no duty."""
        return " | not-before | " in self.line


@attrs.frozen(eq=False)
class LawText:
    """The text of one procedure: its stages with their outcomes, rules and terms, and the default answers."""

    id: str
    outcomes: Mapping[str, str]
    rules: tuple[Rule, ...]
    terms: tuple[TermText, ...]
    defaults: Mapping[str, str | None]
    standings: Mapping[str, tuple[StandingText, ...]]

    @property
    def edition(self) -> str:
        """Return the id of the edition."""
        return self.id.partition("/")[0]

    def live(self, under: Under, answers: Mapping[str, str]) -> bool:
        """Say whether a rule or a term exists on some day under the answers given, the defaults filling in."""
        return bool(self.days(under, answers))

    def days(self, under: Under, answers: Mapping[str, str]) -> Days:
        """Return the days of the edition on which a rule or a term exists under the answers given."""
        chosen = tuple((question, answers.get(question)) for question, _ in under)
        return _days(self, under, chosen)


@cache
def _days(law: LawText, under: Under, chosen: Under) -> Days:
    found: Days = OF_EDITION[law.edition]
    for (question, answer), (_, taken) in zip(under, chosen, strict=True):
        stands = law.standings.get(question, ())
        found = meet(found, days_of(answer, taken, law.defaults.get(question), stands))
    return found


@cache
def law_text(procedure: str) -> LawText:
    """Return the text of a procedure, such as ``2023/law``."""
    edition = procedure.partition("/")[0]
    lines = [line.split(" | ") for line in golden_lines(edition)]
    own = [cells[1:] for cells in lines if cells[0] == procedure]
    questions = {cells[2]: cells[4] for cells in lines if cells[1] == "QUESTION"}
    return LawText(
        procedure,
        {cells[1]: cells[3] for cells in own if cells[0] == "STAGE"},
        tuple(_rule(cells) for cells in own if cells[0] not in ("STAGE", "TERM")),
        tuple(_term(cells) for cells in own if cells[0] == "TERM"),
        {name: None if default == "None" else default for name, default in questions.items()},
        {cells[2]: standings(cells[7]) for cells in lines if cells[1] == "QUESTION" and len(cells) > ANSWERED},
    )


def _rule(cells: list[str]) -> Rule:
    source, act, target, needs, cites, footing, reason, sets, clears, track, under, asks = cells
    told = literal_eval(_FROM_RECORD.sub(r"(\1, \2)", sets))
    return Rule(
        source, act, target, _parted(needs), _parted(cites), footing, reason, told, literal_eval(clears),
        None if track == "None" else track, tuple(_under(_parted(under))), literal_eval(asks),
    )  # fmt: skip


def _term(cells: list[str]) -> TermText:
    (_, name, _, _, starts, ends, _, recess, exempt, paused, lapse, _, when, under, _, implied, eve, *_) = cells
    return TermText(
        name, literal_eval(starts), literal_eval(ends), recess, literal_eval(exempt), literal_eval(paused),
        None if lapse == "None" else lapse, tuple(literal_eval(when)), tuple(_under(literal_eval(under))),
        literal_eval(implied), literal_eval(eve), " | ".join(cells),
    )  # fmt: skip


def _parted(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("; ")) if cell else ()


def _under(written: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    for one in written:
        question, _, answer = one.partition("=")
        yield question, None if answer == "None" else answer
