"""The audit: a real history held against the law of its dates.

It takes any dossier and refuses none. Two passages run side by side: the lawful one, which takes
only what the law allows, and, after an irregular act, the one the record claims. Where only the
claimed one can take a later act, that act is a mere consequence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.editions.kz.chambers import CHAMBERS
from lawflow.law.labels import Label
from lawflow.passage.completion import complete
from lawflow.passage.dossier import EARLIEST
from lawflow.passage.passage import Passage
from lawflow.passage.play import first_day, recorded, take_supplied
from lawflow.passage.refusal import RefusedError
from lawflow.study.irregular import Irregular, forced, sort_of
from lawflow.study.spans import TermSpan, term_spans

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.passage.completion import Completion
    from lawflow.passage.dossier import Act, Dossier


@attrs.frozen
class Missing:
    """An act the law makes unavoidable and the record lacks, after recorded act ``after`` (0: before the first).

    With several ``one_of`` one of them must have happened.
    """

    act: str
    after: int
    one_of: tuple[str, ...] = ()


@attrs.frozen
class Report:
    """What the record shows, what it lacks, what is irregular; terms kept, missed or unknowable."""

    dossier: Dossier
    passage: Passage
    claimed: Passage
    edition: str | None
    missing: tuple[Missing, ...]
    irregular: tuple[Irregular, ...]
    terms: tuple[TermSpan, ...]
    questions: tuple[str, ...]

    @property
    def outcome(self) -> str:
        """Return what the lawful acts support."""
        return self.passage.outcome

    @property
    def outcome_as_recorded(self) -> str:
        """Return what the record claims."""
        return self.claimed.outcome


@attrs.define
class _Audit:
    dossier: Dossier
    lawful: Passage
    claimed: Passage | None = None
    missing: list[Missing] = attrs.field(factory=list)
    irregular: list[Irregular] = attrs.field(factory=list)

    def take(self, n: int, act: Act, low: date, high: date | None) -> None:
        act = self._countable(n, act, low, high)
        lawful = complete(self.lawful, act, low, high)
        if self.claimed is not None and self._only_follows(lawful, act, low, high):
            self._follow(n, act, low, high)
            return
        if lawful.possible:
            trial = self.lawful.copy()
            try:
                found = fill(trial, lawful, n, low, high)
                trial.apply(recorded(trial, act), n=n, first=low, last=high)
            except RefusedError as refused:
                self._breach(n, act, low, high, trial, refused)
            else:
                self.missing += found
                self.lawful = trial
                self._keep_up(n, act, low, high)
            return
        self._try_strictly(n, act, low, high)

    def _try_strictly(self, n: int, act: Act, low: date, high: date | None) -> None:
        """Take an act that no completion reaches: after a stop at an open question it may still be lawful."""
        trial = self.lawful.copy()
        try:
            trial.apply(act, n=n, first=low, last=high)
        except RefusedError as refused:
            self._breach(n, act, low, high, self.lawful.copy(), refused)
        else:
            late = sort_of(self.lawful, act, low, high, None)
            if late is not None and late.sort == "late":
                self.irregular.append(attrs.evolve(late, n=n))
            self.lawful = trial
            self._keep_up(n, act, low, high)

    def _countable(self, n: int, act: Act, low: date, high: date | None) -> Act:
        """Report votes above the seats of a chamber, and go on as if they had not been recorded."""
        votes = dict(act.votes)
        for chamber, tally in act.votes.items():
            seats = CHAMBERS.on(chamber, low, high) or (0,)
            if tally.recorded() > max(seats):
                reason = Label(
                    f"{tally.recorded()} дауыс, орын саны {max(seats)}",
                    f"{tally.recorded()} голосов при {max(seats)} местах",
                    f"{tally.recorded()} votes in a chamber of {max(seats)}",
                )
                self.irregular.append(Irregular(n, act.act, "impossible-count", reason))
                del votes[chamber]
        return attrs.evolve(act, votes=votes) if len(votes) < len(act.votes) else act

    def _only_follows(self, lawful: Completion, act: Act, low: date, high: date | None) -> bool:
        """Say whether the act fits the claimed history better than the lawful one."""
        if self.claimed is None:
            return False
        claimed = complete(self.claimed, act, low, high)
        if not claimed.possible:
            return False
        return not lawful.possible or len(claimed.holes) < len(lawful.holes)

    def _follow(self, n: int, act: Act, low: date, high: date | None) -> None:
        """Take an act on the claimed history only: it follows from an earlier irregular one."""
        if self.claimed is None:
            return
        trial = self.claimed.copy()
        cause = next(found for found in reversed(self.irregular) if found.follows is None)
        try:
            fill(trial, complete(trial, act, low, high), n, low, high)
            trial.apply(recorded(trial, act), n=n, first=low, last=high)
        except RefusedError as refused:
            found = sort_of(trial, act, low, high, refused)
            self.irregular.append(attrs.evolve(found, n=n) if found else cause.followed_by(n, act.act))
            forced(self.claimed, act, low, high, n)
        else:
            self.irregular.append(cause.followed_by(n, act.act))
            self.claimed = trial

    def _breach(self, n: int, act: Act, low: date, high: date | None, stood: Passage, refused: RefusedError) -> None:
        """Report an irregular act, and follow the record as it claims."""
        found = sort_of(stood, act, low, high, refused)
        if found is None:
            return
        self.irregular.append(attrs.evolve(found, n=n))
        self.claimed = self.claimed or stood.copy()
        forced(self.claimed, act, low, high, n)

    def _keep_up(self, n: int, act: Act, low: date, high: date | None) -> None:
        """Let the claimed history take a lawful act too; once both stand together the claim is forgotten."""
        if self.claimed is None:
            return
        try:
            self.claimed.apply(recorded(self.claimed, act), n=n, first=low, last=high)
        except RefusedError:
            forced(self.claimed, act, low, high, n)
        if self.claimed.state == self.lawful.state:
            self.claimed = None


def fill(passage: Passage, completion: Completion, n: int, low: date, high: date | None) -> list[Missing]:
    """Take the shortest completion before act ``n`` and return what the record lacks there."""
    missing = [
        Missing(hole.acts[0], n - 1, () if hole.certain else hole.acts)
        for hole in completion.holes
        if not (hole.certain and hole.acts[0].startswith("clock."))
    ]
    for step in completion.path:
        take_supplied(passage, step.act, low, high)
    return missing


def audit(
    dossier: Dossier,
    *,
    on: date | None = None,
    answers: Mapping[str, str] | None = None,
    seats: Mapping[str, int] | None = None,
) -> Report:
    """Return the report on a dossier, judged at the day of its last dated act unless ``on`` is given.

    A record without any date is read under the edition under which least is irregular, the latest
    such, and its edition is said to be not known.
    """
    if on is None and _last_day(dossier) is None:
        return _undated(dossier, answers or {}, seats or {})
    start = first_day(dossier, on)
    passage = Passage.start(dossier.bill, start, answers=answers, seats=seats)
    passage.first = EARLIEST
    edition = passage.edition.id
    work = _Audit(dossier, passage)
    for n, (act, (low, high)) in enumerate(zip(dossier.acts, dossier.intervals(), strict=True), 1):
        if on is not None and low > on:
            break
        work.take(n, act, low, high)
    last = on or _last_day(dossier) or start
    work.lawful.advance(last)
    claimed = work.claimed or work.lawful
    if work.claimed is not None:
        claimed.advance(last)
    irregular = tuple(work.irregular) + tuple(_late_acts(work))
    return Report(
        dossier,
        work.lawful,
        claimed,
        edition,
        tuple(_not_recorded_later(work)),
        tuple(sorted(irregular, key=lambda found: found.n)),
        term_spans(work.lawful, dossier),
        tuple(dict.fromkeys((*work.lawful.questions, *claimed.questions))),
    )


def _undated(dossier: Dossier, answers: Mapping[str, str], seats: Mapping[str, int]) -> Report:
    days = [edition.starts for edition in timetable.editions() if edition.procedure(dossier.kind) is not None]
    reports = [audit(dossier, on=day, answers=answers, seats=seats) for day in reversed(days)]
    return attrs.evolve(min(reports, key=lambda report: (len(report.irregular), len(report.missing))), edition=None)


def _last_day(dossier: Dossier) -> date | None:
    dated = dossier.dated()
    return dated[1] if dated is not None else None


def _not_recorded_later(work: _Audit) -> list[Missing]:
    """Leave out what the record has, only in the wrong place."""
    misplaced = {found.act for found in work.irregular if found.sort == "out-of-order"}
    return [gap for gap in work.missing if gap.one_of or gap.act not in misplaced]


def _late_acts(work: _Audit) -> list[Irregular]:
    """Return the acts that certainly came after the last day of a term whose start and length the text states."""
    known = {found.n for found in work.irregular}
    late = []
    for entry in work.lawful.journal:
        for ended in entry.ended:
            if (
                ended.kept is False
                and entry.n is not None
                and entry.n not in known
                and not entry.act.startswith("clock.")
            ):
                found = Irregular.late(entry, ended)
                if found is not None:
                    late.append(found)
    return late
