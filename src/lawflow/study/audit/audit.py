"""The audit: a real history held against the law of its dates.

It takes any dossier and refuses none. The cheapest alignment of the record with the law says what fits, what
is missing and what is irregular (`lawflow.reconstruction.alignment`); this module makes the report of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.days import expect_day
from lawflow.law.labels import Label
from lawflow.law.parliament import ruling
from lawflow.law.shown import Shown
from lawflow.reconstruction.effort import MOST, bounded
from lawflow.reconstruction.fit import Missing
from lawflow.reconstruction.irregular import Irregular
from lawflow.reconstruction.reasons import of_force
from lawflow.reconstruction.reconstruct import Explanation, reconstruct
from lawflow.reconstruction.remarks import perhaps_later
from lawflow.reconstruction.voted_before import voted_as_another_kind
from lawflow.study.audit.kept import TermSpan, proved, term_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.chains import Chain
    from lawflow.reconstruction.reconstruct import Reconstruction
    from lawflow.reconstruction.remarks import Remark

__all__ = ["Explanation", "Irregular", "Missing", "Report", "audit"]

UNDATED = Label(
    "бірде-бір әрекеттің күні жазылмаған, сондықтан редакция белгісіз",
    "ни одно действие не датировано, поэтому редакция неизвестна",
    "no act is dated, so the edition is not known",
)
EMPTY = Label("жазбада әрекет жоқ", "в записи нет ни одного действия", "the record holds no act")


@attrs.frozen(repr=False)
class Report(Shown):
    """What the record shows, what it lacks, what is irregular; terms kept, missed or unknowable.

    ``edition`` is ``None`` where no act is dated; ``why_no_edition`` says so. ``stages`` are those at which the bill
    can stand. ``others`` are explanations as cheap as the one reported, and hypotheses that excuse a breach,
    ``remarks`` what is noteworthy in the record and no breach; ``chains`` are terms of which at least one was missed;
    ``hasty``: so little fits the law that a cheaper explanation may have been left unfound.
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
    stages: tuple[str, ...] = ()
    chains: tuple[Chain, ...] = ()
    hasty: bool = False

    @property
    def editions(self) -> list[str]:
        """Return the edition in whose words each act is told: under which it was taken, else that of its day."""
        taken = {entry.n: entry.edition for entry in self.passage.journal}
        ruled = ruling(self.passage.parliament.timetable, (act.when.first for act in self.dossier.acts))
        return [taken.get(n) or edition or self.passage.edition.id for n, edition in enumerate(ruled, 1)]

    @property
    def over(self) -> tuple[TermSpan, ...]:
        """Return the terms that are over: ended by an act, missed, or past, whether kept or not."""
        return tuple(
            span
            for span in self.terms
            if span.end is not None or span.kept is False or (span.due is not None and span.due < self.passage.first)
        )

    @property
    def outcome(self) -> str:
        """Return what the lawful acts support."""
        return self.passage.outcome

    @property
    def outcome_as_recorded(self) -> str:
        """Return what the record claims."""
        return self.claimed.outcome


def _of_force(found: Reconstruction) -> Iterator[str]:
    """Yield the open questions on whether acts that are irregular have force all the same."""
    for one in found.irregular:
        yield from of_force(found.lawful, one.sort, one.act)


def _deciding(found: Reconstruction) -> Iterator[str]:
    """Yield the open questions on whose answers it depends whether what is irregular is a breach."""
    yield from (question for other in found.others for question in other.questions)


def _doubted(found: Reconstruction) -> frozenset[int | None]:
    """Return the numbers of the acts that are doubtful."""
    return frozenset(one.n for one in found.irregular if one.doubtful)


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
    if on is not None:
        expect_day(on, "on")
    if on is None and dossier.dated() is None:
        return _undated(dossier, answers or {}, seats or {})
    return _report(dossier, reconstruct(dossier, on=on, answers=answers, seats=seats), on)


def _report(dossier: Dossier, found: Reconstruction, on: date | None) -> Report:
    return Report(
        dossier,
        found.lawful,
        found.claimed,
        found.edition,
        found.missing,
        found.irregular,
        proved(term_spans(found.lawful, dossier, _doubted(found)), found.rivals, dossier),
        tuple(dict.fromkeys((*found.lawful.questions, *found.claimed.questions, *_of_force(found), *_deciding(found)))),
        found.others,
        (
            *found.remarks,
            *perhaps_later(dossier, on, found.lawful, (one.n for one in found.irregular)),
            *voted_as_another_kind(dossier, found.lawful),
        ),
        stages=found.stages,
        chains=found.chains,
        hasty=found.hasty,
    )


def _undated(dossier: Dossier, answers: Mapping[str, str], seats: Mapping[str, int]) -> Report:
    """Return the report under the edition with the least irregular; of one in which little fits, one day is tried.

    Of editions under which every chamber sat of which votes are recorded, if there are any. If little fits in any, it
    is the latest of those that know most of the acts. What is not lacking under another edition under which no more is
    irregular is lacking for certain under none.
    """
    from lawflow.study.audit.without_days import editions_of_votes, fitting, last_day  # noqa: PLC0415 (most records have days)

    found: list[tuple[Reconstruction, date]] = []
    known = editions_of_votes(dossier)
    for edition in reversed(fitting(dossier, known)):
        with bounded(MOST // len(known)) as effort:
            for day in (last_day(edition), edition.starts):
                found.append((reconstruct(dossier, on=day, answers=answers, seats=seats, certain=False), day))
                if found[-1][0].hasty or effort.over:
                    break
    least, on = min(found, key=lambda one: (len(one[0].irregular), len(one[0].missing)))
    rivals = [one for one, _ in found if len(one.irregular) == len(least.irregular)]
    if not least.hasty:
        least = reconstruct(dossier, on=on, answers=answers, seats=seats)
    report = _report(dossier, least, on)
    missing = tuple(_by_every_edition(gap, rivals) for gap in report.missing)
    return attrs.evolve(report, missing=missing, edition=None, why_no_edition=UNDATED if dossier.acts else EMPTY)


def _by_every_edition(gap: Missing, rivals: Iterable[Reconstruction]) -> Missing:
    """Return what is lacking, or one of several acts that other editions ask for; a hypothesis where one does not."""
    acts = dict.fromkeys(gap.one_of or (gap.act,))
    for found in rivals:
        alike = [one.one_of or (one.act,) for one in found.missing]
        more = next((others for others in alike if not acts.keys().isdisjoint(others)), None)
        if more is None:
            return attrs.evolve(gap, hypothesis=True)
        acts |= dict.fromkeys(more)
    return attrs.evolve(gap, one_of=tuple(acts) if len(acts) > 1 else ())
