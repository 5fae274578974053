"""The names that a bill starts with: what it is, which answers are taken, which seats are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.errors import UnknownNameError
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.tongues import Said


def expect_names(procedure: Procedure, bill: Bill, answers: Mapping[str, str], seats: Mapping[str, int]) -> None:
    """Raise `UnknownNameError` for the first name that the parliament of the procedure does not know.

    And `ValueError` for a number of seats that a chamber cannot have filled.
    """
    for what, name, known in _named(procedure, bill, answers, seats):
        if name not in known:
            raise UnknownNameError(what, name, known)
    for chamber, filled in seats.items():
        most = max(number for row in procedure.parliament.chambers.seats[chamber] for number in row.numbers)
        if not 1 <= filled <= most:
            raise ValueError(f"seats: {chamber}={filled!r}: a whole number from 1 to {most}, the most it ever had")


def _named(
    procedure: Procedure, bill: Bill, answers: Mapping[str, str], seats: Mapping[str, int]
) -> Iterator[tuple[Said, str, Collection[str]]]:
    of = procedure.parliament
    for track in bill.tracks:
        yield say("track"), track, of.tracks
    if bill.initiator is not None:
        yield say("initiator"), bill.initiator, of.initiators
    if bill.subject is not None:
        yield say("subject"), bill.subject, of.subjects
    for question in answers:
        yield say("open question"), question, procedure.question
    for chamber in seats:
        yield say("chamber"), chamber, of.seated
