"""The audit: a real history held against the law of its dates.

It takes any dossier and refuses none. The cheapest alignment of the record with the law says what fits, what
is missing and what is irregular (`lawflow.reconstruction.alignment`); this module makes the report of it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.parliament import ruling
from lawflow.passage.passage import Passage
from lawflow.reconstruction.alignment import align
from lawflow.reconstruction.fitting import Missing
from lawflow.reconstruction.irregular import Irregular, impossible_counts
from lawflow.reconstruction.play import first_day
from lawflow.reconstruction.remarks import remarks_on
from lawflow.study.audit.kept import TermSpan, term_spans

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.dossiers.dossier import Dossier, RecordedAct
    from lawflow.reconstruction.alignment import Alignment
    from lawflow.reconstruction.remarks import Remark

__all__ = ["Explanation", "Irregular", "Missing", "Report", "audit"]

UNDATED = Label(
    "бірде-бір әрекеттің күні жазылмаған, сондықтан редакция белгісіз",
    "ни один акт не датирован, поэтому редакция неизвестна",
    "no act is dated, so the edition is not known",
)
EMPTY = Label("жазбада әрекет жоқ", "в записи нет ни одного акта", "the record holds no act")


@attrs.frozen
class Explanation:
    """Another reading of the record that costs as little: what it lacks, what is irregular, what came of it."""

    missing: tuple[Missing, ...]
    irregular: tuple[Irregular, ...]
    outcome: str


@attrs.frozen
class Report:
    """What the record shows, what it lacks, what is irregular; terms kept, missed or unknowable.

    ``edition`` is ``None`` where no act is dated; ``why_no_edition`` says so. ``others`` are explanations as cheap
    as the one reported, ``remarks`` what is noteworthy in the record and no breach.
    """

    dossier: Dossier
    passage: Passage
    claimed: Passage
    edition: str | None
    missing: tuple[Missing, ...]
    irregular: tuple[Irregular, ...]
    terms: tuple[TermSpan, ...]
    questions: tuple[str, ...]
    others: tuple[Explanation, ...] = ()
    remarks: tuple[Remark, ...] = ()
    why_no_edition: Label | None = None

    @property
    def editions(self) -> list[str]:
        """Return the edition in whose words each act is told: under which it was taken, else that of its day."""
        taken = {entry.n: entry.edition for entry in self.passage.journal}
        ruled = ruling(self.passage.parliament.timetable, (act.when.first for act in self.dossier.acts))
        return [taken.get(n) or edition or self.passage.edition.id for n, edition in enumerate(ruled, 1)]

    @property
    def outcome(self) -> str:
        """Return what the lawful acts support."""
        return self.passage.outcome

    @property
    def outcome_as_recorded(self) -> str:
        """Return what the record claims."""
        return self.claimed.outcome


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
    last = _last_day(dossier)
    if on is None and last is None:
        return _undated(dossier, answers or {}, seats or {})
    parliament, start = timetable.parliament_of(dossier), first_day(dossier, on)
    passage = Passage.start(
        dossier.bill,
        start,
        since=parliament.first_day,
        answers=answers,
        seats=seats,
        parliament=parliament,
    )
    edition = passage.edition.id
    record, impossible = _record(dossier, on)
    best, *others = align(passage, record)
    lawful, claimed = _settled(best, on or last or start)
    main = _explanation(best, impossible)
    rivals = dict.fromkeys(_explanation(other, impossible) for other in others)
    return Report(
        dossier,
        lawful,
        claimed,
        edition,
        main.missing,
        main.irregular,
        term_spans(lawful, dossier),
        tuple(dict.fromkeys((*lawful.questions, *claimed.questions))),
        tuple(rival for rival in rivals if (rival.missing, rival.irregular) != (main.missing, main.irregular)),
        remarks_on(record, parliament, parliament.calendar, seats or {}),
    )


def _explanation(alignment: Alignment, impossible: list[Irregular]) -> Explanation:
    return Explanation(_missing(alignment), _irregular(alignment, impossible), alignment.lawful.outcome)


def _record(dossier: Dossier, on: date | None) -> tuple[list[RecordedAct], list[Irregular]]:
    """Return the acts up to a day, and what of their votes is impossible."""
    record, impossible = [], []
    parliament = timetable.parliament_of(dossier)
    for recorded in dossier.record(parliament.first_day, on):
        counted, irregular = impossible_counts(parliament.chambers, recorded)
        record.append(counted)
        impossible += [irregular] if irregular is not None else []
    return record, impossible


def _settled(alignment: Alignment, last: date) -> tuple[Passage, Passage]:
    """Return what the law supports and what the record claims, at the end of the record."""
    lawful = alignment.lawful.advanced(last)
    return lawful, lawful if alignment.claimed is None else alignment.claimed.advanced(last)


def _undated(dossier: Dossier, answers: Mapping[str, str], seats: Mapping[str, int]) -> Report:
    known = timetable.editions(timetable.parliament_of(dossier))
    days = [edition.starts for edition in known if edition.procedure(dossier.kind) is not None]
    reports = [audit(dossier, on=day, answers=answers, seats=seats) for day in reversed(days)]
    least = min(reports, key=lambda report: (len(report.irregular), len(report.missing)))
    return attrs.evolve(least, edition=None, why_no_edition=UNDATED if dossier.acts else EMPTY)


def _last_day(dossier: Dossier) -> date | None:
    dated = dossier.dated()
    return dated[1] if dated is not None else None


def _missing(alignment: Alignment) -> tuple[Missing, ...]:
    """Return what the record lacks; what it has, only in the wrong place, is not missing."""
    misplaced = Counter(found.act for found in alignment.irregular if found.sort == "out-of-order")
    missing = []
    for gap in alignment.missing:
        elsewhere = next((act for act in (gap.one_of or (gap.act,)) if misplaced[act]), None)
        if elsewhere is None:
            missing.append(gap)
        else:
            misplaced[elsewhere] -= 1
    return tuple(missing)


def _irregular(alignment: Alignment, impossible: list[Irregular]) -> tuple[Irregular, ...]:
    """Return the irregular acts in order, impossible counts before anything else about the same act."""
    known = {found.n for found in impossible}
    rest = [found for found in alignment.irregular if found.n not in known]
    return tuple(sorted((*impossible, *rest), key=lambda found: found.n))
