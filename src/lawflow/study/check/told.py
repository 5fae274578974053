"""What trials tell of the rows of a stage and act: which are open in each, so that a false row alone is asked anew."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from lawflow.law.in_force import Answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.study.check.trials import Trial


class Told:
    """The trials of one act at one stage, beside the rows of the full law that decide them."""

    def __init__(self, rows: Sequence[Step], trials: Iterable[Trial]) -> None:
        self._rows = tuple(rows)
        self._by_answers: dict[Procedure, list[Trial]] = defaultdict(list)
        for trial in trials:
            self._by_answers[trial.procedure].append(trial)

    def parts(self, rule: Step, false: Step) -> bool:
        """Say whether some trial ends otherwise if a false row stands in the place of one of the rows."""
        place = next(n for n, row in enumerate(self._rows) if row is rule)
        shown = (false,) if false.act == rule.act else ()
        for of, found in self._open.items():
            instead = _in_force(of, shown)
            for trial, open_rows in found:
                if open_rows and open_rows[0][0] < place:
                    continue
                before = open_rows[0][1] if open_rows else None
                left = next((step for n, step in open_rows if n != place), None)
                after = next((step for step in instead if step.is_open(trial.facts)), left)
                if before is not after and end(trial, before) != end(trial, after):
                    return True
        return False

    @property
    def taken(self) -> Iterator[tuple[Trial, Step]]:
        """Yield each trial whose act is taken, with the step that it takes."""
        return ((trial, rows[0][1]) for found in self._open.values() for trial, rows in found if rows)

    @cached_property
    def _open(self) -> dict[Procedure, list[tuple[Trial, tuple[tuple[int, Step], ...]]]]:
        """Return the open rows of each trial by their places, one row that exists on other days as often as it does."""
        found: dict[Procedure, list[tuple[Trial, tuple[tuple[int, Step], ...]]]] = {}
        for of, tried in self._by_answers.items():
            rows = [(n, step) for n, row in enumerate(self._rows) for step in _in_force(of, (row,))]
            found[of] = [(one, tuple((n, step) for n, step in rows if step.is_open(one.facts))) for one in tried]
        return found


def _in_force(of: Procedure, rows: tuple[Step, ...]) -> tuple[Step, ...]:
    return Answers(of.question, of.answers, of.days).steps(rows)


def end(trial: Trial, step: Step | None) -> object:
    """Return where a step leads and what it leaves behind; ``None`` if the act is refused."""
    if step is None:
        return None
    passage = trial.before
    return step.target, step.leaves(passage.memory, trial.act.says), step.tracks_after(passage.bill.tracks)
