"""Theorems over many procedures, and under which answers to open questions each of them holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown
from lawflow.study.check.checking import Finding, check

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.theorems import Theorem


@attrs.frozen(repr=False)
class Otherwise(Shown):
    """An answer to an open question under which a theorem holds, or fails, other than under those followed."""

    question: str
    answer: str
    holds: bool


@attrs.frozen(eq=False, repr=False)
class Held(Shown):
    """What was found of a theorem in a procedure: whether it is claimed of it, and the answers that change it.

    ``otherwise`` is ``None`` where the answers were not tried.
    """

    finding: Finding
    claimed: bool
    otherwise: tuple[Otherwise, ...] | None = None

    @property
    def fails(self) -> bool:
        """Say whether the theorem is claimed of the procedure and does not hold of it."""
        return self.claimed and self.finding.holds is False


def findings(
    theorems: Iterable[Theorem], procedures: Iterable[Procedure], *, by_answer: bool = False
) -> Iterator[Held]:
    """Yield what is found of each theorem in each procedure of which it says something, theorem by theorem.

    ``by_answer`` also tries every answer to every open question on which the procedure turns, one at a time.
    """
    known = tuple(procedures)
    for theorem in theorems:
        for procedure in known:
            finding = check(theorem, procedure)
            if finding.holds is not None:
                claimed = theorem.is_claimed_of(procedure.edition, procedure.kind)
                yield Held(finding, claimed, tuple(_otherwise(finding)) if by_answer else None)


def _otherwise(finding: Finding) -> Iterator[Otherwise]:
    procedure = finding.procedure
    for name in sorted(procedure.turns_on - procedure.answers.keys()):
        for answer in procedure.question[name].answer_ids():
            other = check(finding.theorem, procedure.under({name: answer}))
            if other.holds is not None and other.holds is not finding.holds:
                yield Otherwise(name, answer, other.holds)
