"""Every day on which a bill can have run, from the first Parliament to the present, has exactly one procedure a kind."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.parliaments.kz.bills import KINDS

FIRST, LAST = date(1996, 1, 30), date(2026, 11, 22)
DAYS = [FIRST + timedelta(days=shift) for shift in range((LAST - FIRST).days + 1)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_day_has_one_procedure(kind: timetable.Kind) -> None:
    """Neither none nor two editions cover a day, and the one that does has one procedure for the kind."""
    for day in DAYS:
        (edition,) = [
            known
            for known in timetable.editions()
            if known.starts <= day and (known.until is None or day <= known.until)
        ]
        (procedure,) = [procedure for procedure in edition.procedures if procedure.kind == kind]
        assert timetable.edition_on(day) is edition
        assert timetable.procedure_for(kind, day) is procedure
        assert procedure.edition == edition.id


@pytest.mark.parametrize("kind", KINDS)
def test_the_procedure_changes_on_six_days_only(kind: timetable.Kind) -> None:
    """The first days of the six later editions, as the texts date them."""
    before = timetable.procedure_for(kind, FIRST)
    changes = []
    for day in DAYS:
        found = timetable.procedure_for(kind, day)
        if found is not before:
            changes.append(day.isoformat())
            before = found
    assert changes == ["2007-05-21", "2012-06-22", "2013-10-14", "2017-03-10", "2023-01-01", "2026-07-01"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_procedure_on_the_day_before(kind: timetable.Kind) -> None:
    """Parliament first sat on 30 January 1996."""
    with pytest.raises(NoEditionError):
        timetable.procedure_for(kind, FIRST - timedelta(days=1))
