"""Reconstruction: what a record and the law together show of a bill up to a day, one answer for every command.

The cheapest alignment of the record with the law (`lawflow.reconstruction.alignment`) says what fits, what the record
lacks and what the law refuses; here it is settled at the end of the day.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Dossier, RecordedAct
from lawflow.errors import LawflowError
from lawflow.law.labels import Label
from lawflow.law.shown import Shown
from lawflow.passage.passage import Passage
from lawflow.passage.shape import check_shape
from lawflow.reconstruction.aligning import align
from lawflow.reconstruction.alignment import Alignment, Rival
from lawflow.reconstruction.effort import Effort, bounded, is_over
from lawflow.reconstruction.fit import Missing
from lawflow.reconstruction.remarks import CUT_OFF, Remark, remarks_on, remarks_on_history
from lawflow.reconstruction.tightening import dated
from lawflow.reconstruction.too_many_votes import impossible_counts
from lawflow.tongues import say

if TYPE_CHECKING:
    from lawflow.reconstruction.chains import Chain
    from lawflow.reconstruction.irregular import Irregular


class UndatedError(LawflowError):
    """No act of the dossier is dated, so the edition that rules it is not known."""

    exit_code = 4


class Explanation(NamedTuple):
    """How a record is explained: what it lacks, what is irregular, what came of it.

    ``assumed`` is what is supposed of the record itself: the order of acts of one day, a repetition, what the bill is;
    or of the law: answers to open ``questions``.
    """

    missing: tuple[Missing, ...]
    irregular: "tuple[Irregular, ...]"
    outcome: str
    assumed: tuple[Label, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def hypothesis(self) -> bool:
        """Say whether it supposes what nobody was bound to do, or what the record does not say."""
        return bool(self.assumed) or any(gap.hypothesis for gap in self.missing)


@attrs.frozen(eq=False, repr=False, slots=False)
class Reconstruction(Shown):
    """The history that a record supports, up to a day.

    ``lawful`` has taken what the law allows, ``claimed`` what the record claims. ``edition`` is the first.
    ``stages`` are those at which the bill can stand: several where explanations as cheap leave it elsewhere, the one
    of ``lawful`` first. ``others`` are explanations as cheap that say something else, and after them hypotheses that
    would excuse a breach, so that it is doubtful; ``remarks`` what is noteworthy in the record and no breach.
    ``hasty``: so little fits the law that a cheaper explanation may have been left unfound. ``rivals`` are the lawful
    histories of explanations as cheap, and of those by another reading of the record or of the law.
    """

    lawful: Passage
    claimed: Passage
    edition: str
    missing: tuple[Missing, ...]
    irregular: "tuple[Irregular, ...]"
    stages: tuple[str, ...]
    others: tuple[Explanation, ...]
    remarks: tuple[Remark, ...]
    hasty: bool = False
    rivals: tuple[Passage, ...] = ()

    @cached_property
    def chains(self) -> "tuple[Chain, ...]":
        """Return the terms of which at least one was missed, by every rival too, though it cannot be shown which."""
        from lawflow.reconstruction.chains import chains_of  # noqa: PLC0415 (where a bill stands, none of it tells)

        found = chains_of(self.lawful)
        return found if found and all(map(chains_of, self.rivals)) else ()


def first_day(dossier: Dossier, on: date | None = None) -> date:
    """Return the day whose edition rules the first recorded act.

    An undated first act belongs to the edition of the first dated one: nothing shows an earlier one.
    Raises `UndatedError` if nothing is dated and no day is given.
    """
    record = [*dossier.record(timetable.parliament_of(dossier).first_day)]
    starting = next((one.low for one in record if one.act.when.first is not None), on)
    known = record[0].high if record and record[0].act.when.first is None else None
    return known or starting or _undated(dossier)


def _undated(dossier: Dossier) -> date:
    message = say(
        "{bill}: no act is dated, so the edition is not known; give a day with --on", bill=dossier.path or dossier.id
    )
    raise UndatedError(message)


def started(
    dossier: Dossier,
    on: date | None,
    *,
    answers: Mapping[str, str] | None,
    seats: Mapping[str, int] | None,
    since: date | None,
    edition: str | None = None,
) -> Passage:
    """Return the bill of a dossier before its first act; what the record lacks before it lies ``since`` a day.

    What the dossier states of its world prevails over the calendar, answers and seats that are given over those stated.
    It begins under the edition that is named, else under that of the first act.
    """
    start, parliament = first_day(dossier, on), timetable.parliament_of(dossier)
    until = timetable.edition(edition, parliament).until if edition is not None else None
    days = (day for day in (start, on, until) if day is not None)
    world = dossier.world
    chosen, filled = {**world.answers, **(answers or {})}, {**world.seats, **(seats or {})}
    passage = Passage.start(dossier.bill, min(days), since=since, answers=chosen, seats=filled, parliament=parliament)
    if world:
        from lawflow.reconstruction.worlds import calendar_in  # noqa: PLC0415 (few records state a world of their own)

        known = passage.calendar
        passage.live_by(calendar_in(world, known) or known, tuple(world.as_data()))
    if any(act.act in parliament.roles.convocations for act in dossier.acts):
        from lawflow.reconstruction.worlds import met_again  # noqa: PLC0415 (few records tell that a chamber met anew)

        passage.live_by(met_again(dossier, parliament, passage.calendar))
    return passage


def reconstruct(
    dossier: Dossier,
    *,
    on: date | None = None,
    answers: Mapping[str, str] | None = None,
    seats: Mapping[str, int] | None = None,
    certain: bool = True,
) -> Reconstruction:
    """Return the history that a record supports up to the end of a day, by default that of its last dated act.

    Without ``certain`` an act that it lacks may be told as unavoidable though a longer way does without it.
    Raises `UndatedError` if no act is dated and no day is given.
    """
    with bounded() as effort:
        return _reconstructed(dossier, on, answers, seats, effort, certain=certain)


def _reconstructed(
    dossier: Dossier,
    on: date | None,
    answers: Mapping[str, str] | None,
    seats: Mapping[str, int] | None,
    effort: Effort,
    *,
    certain: bool,
) -> Reconstruction:
    begin = partial(
        started, dossier, on, answers=answers, seats=seats, since=timetable.parliament_of(dossier).first_day
    )
    start = begin()
    edition, known = start.edition.id, dossier.dated()
    record, impossible = _record(dossier, on)
    start, aligned = _least_irregular(start, record, begin)
    rivals: tuple[Rival, ...] = ()
    cut_off, as_good = False, [*aligned[1:]]
    if aligned[0].irregular:
        from lawflow.reconstruction.breaches import weighed  # noqa: PLC0415 (few records seem to break the law)

        best, rivals, cut_off = weighed(start, record, aligned[0], begin)
        aligned = (best, *aligned[1:])
    if aligned[0].missing and not aligned[0].cost.breaches and (less := _less_lacking(start, record, aligned[0])):
        rivals, as_good = (*rivals, less), [*as_good, less.alignment]
        aligned = (aligned[0].doubting(less.alignment), *aligned[1:])
    if aligned[0].hasty:  # what another explanation may do without is lacking for certain in none
        aligned = (aligned[0].doubting(Alignment(start)), *aligned[1:])
    elif certain and aligned[0].missing:
        from lawflow.reconstruction.unavoidable import as_far_as_certain  # noqa: PLC0415 (status does not ask for it)

        aligned = (as_far_as_certain(start, record, aligned, begin), *aligned[1:])
    for other in as_good:
        aligned = (aligned[0].fitting_as_well(other), *aligned[1:])
    last = on or (known[1] if known is not None else start.first)
    lawful, *split = dated(aligned[0].lawful, aligned[0].missing, record).each_advanced(last)
    claimed = aligned[0].claimed.advanced(last) if aligned[0].claimed is not None else lawful
    as_cheap = (*split, *(way for other in as_good for way in other.lawful.each_advanced(last)))
    reread = tuple(one.alignment.lawful.advanced(last) for one in rivals if one.assumed)
    main = _explanation(aligned[0], impossible)
    others = [_explanation(other, impossible) for other in aligned[1:]]
    others += [
        _explanation(one.alignment, impossible)._replace(assumed=one.assumed, questions=one.questions) for one in rivals
    ]
    return Reconstruction(
        lawful,
        claimed,
        next((entry.edition for entry in lawful.journal if entry.n == 1), edition),
        main.missing,
        main.irregular,
        tuple(dict.fromkeys((lawful.state, *(other.state for other in as_cheap)))),
        tuple(
            other
            for other in dict.fromkeys(others)
            if (other.missing, other.irregular) != (main.missing, main.irregular)
        ),
        (
            *remarks_on(record, start.parliament, start.calendar, start.seats),
            *remarks_on_history(record, lawful),
            *([Remark(0, "cut-off", CUT_OFF, ())] if cut_off or effort.over else []),
        ),
        aligned[0].hasty,
        (*as_cheap, *reread),
    )


def _least_irregular(
    start: Passage, record: list[RecordedAct], begin: Callable[..., Passage]
) -> tuple[Passage, tuple[Alignment, ...]]:
    """Return the alignments of a record, and the start of those under which least is irregular.

    What a record lacks before its first act, and acts without a day before the first dated one, can lie under an
    earlier edition: the latest such prevails under which fewer acts are irregular.
    """
    found, aligned = start, align(start, record)
    earlier = start.edition
    while aligned[0].cost.breaches and not (aligned[0].hasty or is_over()) and record and not _holds(start, record[0]):
        before = timetable.edition_before(earlier)
        if before is None or before.procedure(start.bill.kind) is None:
            break
        earlier, trial = before, begin(edition=before.id)
        rival = align(trial, record)
        if rival[0].cost.breaches < aligned[0].cost.breaches:
            found, aligned = trial, rival
    return found, aligned


def _holds(start: Passage, first: RecordedAct) -> bool:
    """Say whether the edition of the first act certainly holds its beginning: its day is known, and it fits alone."""
    return first.act.when.exact and not align(start, [first])[0].cost.breaches


def _less_lacking(start: Passage, record: list[RecordedAct], alignment: Alignment) -> Rival | None:
    from lawflow.reconstruction.readings import less_lacking  # noqa: PLC0415 (a record that lacks nothing asks for none of it)

    reading = less_lacking(start, record, alignment)
    return Rival(*reading) if reading is not None else None


def _explanation(alignment: Alignment, impossible: "list[Irregular]") -> Explanation:
    return Explanation(_missing(alignment), _irregular(alignment, impossible), alignment.lawful.outcome)


def _record(dossier: Dossier, on: date | None) -> "tuple[list[RecordedAct], list[Irregular]]":
    """Return the acts up to a day, and what of their votes is impossible.

    Raises `DossierError` for votes of a chamber that does not exist, which no file can hold.
    """
    record, impossible = [], []
    parliament = timetable.parliament_of(dossier)
    for recorded in dossier.record(parliament.first_day, on):
        told = recorded if on is None else recorded.known_on(on)
        if not told.act.votes.keys() <= parliament.chambers.seats.keys():
            check_shape(told.act, parliament)
        counted, irregular = impossible_counts(parliament, told)
        record.append(counted)
        impossible += [irregular] if irregular is not None else []
    return record, impossible


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


def _irregular(alignment: Alignment, impossible: "list[Irregular]") -> "tuple[Irregular, ...]":
    """Return the irregular acts in order: of acts that the edition knows, an impossible count before anything else."""
    unknown = {found.n for found in alignment.irregular if found.sort == "not-in-this-edition"}
    counts = [found for found in impossible if found.n not in unknown]
    known = {found.n for found in counts}
    rest = [found for found in alignment.irregular if found.n not in known]
    return tuple(sorted((*counts, *rest), key=lambda found: found.n))
