"""What changed between two procedures: the values of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.study.histories.history import History

What = Literal["stage", "step", "term", "name", "ground"]
"""What a change touches; ``ground`` is a citation or a footing, and nothing else."""
Aspect = Literal[
    "added",
    "removed",
    "leads",
    "majority",
    "condition",
    "effect",
    "question",
    "record",
    "length",
    "counting",
    "start",
    "name",
    "ground",
]
"""In what it changed; ``record`` are no rules, but the acts by which the same is recorded."""


@attrs.frozen(repr=False)
class Rules(Shown):
    """What one side of a comparison says: the steps of an act at a stage, a stage, or a term; empty where none."""

    steps: tuple[Step, ...] = ()
    stages: tuple[Stage, ...] = ()
    terms: tuple[Term, ...] = ()
    label: Label | None = None

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Return the articles on which the rules rest."""
        found = [rule.cites for rule in self.steps] + [rule.cites for rule in self.terms]
        return tuple(dict.fromkeys(cite for cites in found for cite in cites))


@attrs.frozen(eq=False, repr=False)
class Witness(Shown):
    """One history put to the machines of both procedures, which they tell apart.

    ``apart`` is ``refused`` (one of them refuses its last act, or an act before it), ``stage`` (it leads elsewhere)
    or ``last-day`` (a term then ends on another day; ``ends`` are those days). ``confirmed`` says that both machines
    bear it out, ``alike`` that both play it and no day differs.
    """

    apart: Literal["refused", "stage", "last-day"]
    histories: tuple[History, History]
    confirmed: bool
    ends: tuple[date | None, date | None] = (None, None)
    alike: bool = False

    @property
    def imagined(self) -> bool:
        """Say whether it is of an imagined world, in which a chamber is away that never was."""
        return any(history.imagined for history in self.histories)

    @property
    def by_both(self) -> bool:
        """Say whether both machines play it to its end."""
        return all(history.lawful for history in self.histories)

    @property
    def acts(self) -> int:
        """Return the number of acts of the longer history."""
        return max(len(history.acts) for history in self.histories)


@attrs.frozen(eq=False, repr=False)
class Change(Shown):
    """One change: at which stages, of which act or term, what was and what is, and a history that shows it.

    ``equal`` says that it is proved to change no history: the two were walked together wherever both come to it, and
    never part there. With neither that nor a history, none was found that comes to it by the same acts under both.
    """

    what: What
    aspects: tuple[Aspect, ...]
    subject: str
    stages: tuple[str, ...]
    before: Rules
    after: Rules
    witness: Witness | None = None
    equal: bool = False
    kinds: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names of the term that changed, before and after; none of another change."""
        sides = (self.before.terms, self.after.terms) if self.what == "term" else ((), ())
        return frozenset(term.id for term in sides[0]), frozenset(term.id for term in sides[1])

    @property
    def takes_over(self) -> bool:
        """Say whether it is of a term that took over from one of another name."""
        return all(self.terms) and self.terms[0] != self.terms[1]

    @property
    def of_names_alone(self) -> bool:
        """Say whether nothing but a name, a citation or a footing changed."""
        return self.what in ("name", "ground")


@attrs.frozen(eq=False, repr=False)
class Comparison(Shown):
    """All that changed from one procedure to another, the path of a bill in order; ``equal``: no history shows it."""

    before: tuple[Procedure, ...]
    after: tuple[Procedure, ...]
    changes: tuple[Change, ...]
    equal: bool
