"""Playing a dossier: the lawful history that its record supports up to a day, and what the law refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.days import expect_day
from lawflow.law.labels import Label
from lawflow.law.shown import Value
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.reconstruct import reconstruct, started
from lawflow.reconstruction.remarks import perhaps_later, remarks_on, remarks_on_history
from lawflow.reconstruction.taking import take_recorded
from lawflow.reconstruction.voted_before import voted_as_another_kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.dossiers.dossier import Dossier, RecordedAct
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.irregular import Irregular
    from lawflow.reconstruction.reconstruct import Explanation
    from lawflow.reconstruction.remarks import Remark


_SAID_OF: Final = Label.same("{}: {}")


@attrs.frozen(eq=False, repr=False, slots=False)
class Played(Value):
    """A dossier played: where the lawful history stands, and every act that the law refuses, in order.

    ``stages`` are those at which the bill can stand: several where the record leaves open which. ``irregular`` also
    tells of acts that were taken, though late; ``remarks`` are what is noteworthy in the record, and no breach;
    ``hypotheses`` would excuse what the law refuses, though nobody was bound to what they suppose.
    """

    passage: Passage
    refusals: tuple[tuple[int, RefusedError], ...] = ()
    stages: tuple[str, ...] = ()
    irregular: tuple[Irregular, ...] = ()
    remarks: tuple[Remark, ...] = ()
    hypotheses: tuple[Explanation, ...] = ()

    @property
    def refused(self) -> RefusedError | None:
        """Return the first refusal."""
        return self.refusals[0][1] if self.refusals else None

    @property
    def refused_at(self) -> int | None:
        """Return the number of the first act refused."""
        return self.refusals[0][0] if self.refusals else None

    @property
    def perhaps_later(self) -> tuple[Remark, ...]:
        """Return the remarks on acts of which it is assumed that they were done by the day asked for, or for good."""
        return tuple(remark for remark in self.remarks if remark.id in {"perhaps-later", "referral-left"})

    @property
    def taken_as_done(self) -> tuple[Label, ...]:
        """Return the same in words, each with what the act is called: every output of that day says so."""
        acts, told = self.passage.parliament.acts, {entry.n: entry for entry in self.passage.journal if entry.n}
        found = ((told[one.n], one.label) for one in self.perhaps_later if one.n in told)
        return tuple(_SAID_OF.filled(acts[entry.act].named(entry.edition), label) for entry, label in found)

    @property
    def counted(self) -> dict[int, Label]:
        """Return by number what each refused vote was taken as that its counts make another one of."""
        acts, refused = self.passage.parliament.acts, {n for n, _ in self.refusals}
        return {one.n: acts[one.act].as_noun(one.edition) for one in self.passage.journal if one.n in refused}

    @property
    def settled(self) -> bool:
        """Say whether the law refuses nothing and the record leaves one stage only."""
        return not self.refusals and len(self.stages) <= 1


def play(
    dossier: Dossier,
    *,
    on: date | None = None,
    strict: bool = False,
    answers: Mapping[str, str] | None = None,
    seats: Mapping[str, int] | None = None,
    certain: bool = True,
) -> Played:
    """Play the acts of a dossier up to the end of day ``on`` (``None``: to the last dated act).

    Acts that surely lie after ``on`` are not taken. With ``strict`` nothing is supplied, and the first refusal stops
    the play; else later acts that the law allows are taken all the same. Without ``certain``, for what tells nothing of
    the acts that are supplied, it is not asked whether a longer way does without them. Raises `UndatedError`,
    `UnknownNameError` for a question, an answer or a chamber that does not exist, and `ValueError` for seats that a
    chamber never had.
    """
    if on is not None:
        expect_day(on, "on")
    if strict:
        return _strictly(dossier, on, answers, seats)
    found = reconstruct(dossier, on=on, answers=answers, seats=seats, certain=certain)
    refusals = tuple((one.n, one.refusal) for one in found.irregular if one.refusal is not None)
    hypotheses = tuple(other for other in found.others if other.hypothesis)
    remarks = (*found.remarks, *perhaps_later(dossier, on, found.lawful, (n for n, _ in refusals)))
    remarks += tuple(voted_as_another_kind(dossier, found.lawful))
    return Played(found.lawful, refusals, found.stages, found.irregular, remarks, hypotheses)


def _strictly(
    dossier: Dossier, on: date | None, answers: Mapping[str, str] | None, seats: Mapping[str, int] | None
) -> Played:
    passage = started(dossier, on, answers=answers, seats=seats, since=None)
    record = tuple(dossier.record(passage.parliament.first_day, on))
    for recorded in record:
        try:
            take_recorded(passage, recorded if on is None else recorded.known_on(on))
        except RefusedError as refused:
            refusals = ((recorded.n, refused),)
            taken = [one for one in perhaps_later(dossier, on, passage, ()) if (one.n or 0) < recorded.n]
            return Played(passage, refusals, (passage.state,), (), (*_remarks(record, passage), *taken))
    passage, *others = passage.each_advanced(on) if on is not None else (passage,)
    remarks = (*_remarks(record, passage), *perhaps_later(dossier, on, passage, ()))
    remarks += tuple(voted_as_another_kind(dossier, passage))
    return Played(passage, (), tuple(dict.fromkeys(way.state for way in (passage, *others))), (), remarks)


def _remarks(record: tuple[RecordedAct, ...], passage: Passage) -> tuple[Remark, ...]:
    told = remarks_on(record, passage.parliament, passage.calendar, passage.seats)
    return (*told, *remarks_on_history(record, passage))
