"""What the search for the latest days leaves aside, since it can come no later than it is known to, changes no day."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.backward import furthest
from lawflow.law.bills import Bill
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.passage.passage import Passage
from lawflow.study.dates import latest as searching
from lawflow.study.dates.dates import direct
from lawflow.study.dates.latest import AHEAD, latest
from tests.proof.chance import walk
from tests.proof.sizes import many, tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
DAY = timedelta(days=1)
WALKS = many(20, 200)


def all_roads(*_: str) -> bool:
    return True


@pytest.mark.parametrize("procedure", tried(), ids=lambda procedure: procedure.id)
@pytest.mark.parametrize("allowed", ["direct", "every"])
@pytest.mark.parametrize("before_its_end", [20, 400])
def test_leaving_aside_what_can_come_no_later_changes_no_latest_day(
    procedure: Procedure, allowed: str, before_its_end: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the rules change on the way."""
    edition = timetable.edition(procedure.edition)
    day = max(edition.starts, (edition.until or date(2027, 6, 1)) - before_its_end * DAY)
    bill = Passage.start(Bill(procedure.kind), day)
    roads = direct(bill.parliament) if allowed == "direct" else all_roads
    found = latest(bill, roads)
    monkeypatch.setattr(searching._Search, "_told", lambda *_: False)  # noqa: SLF001 (what is left aside, and nothing else)
    assert latest(bill, roads) == found


@pytest.mark.parametrize("number", range(WALKS))
def test_no_way_goes_on_in_time_further_than_the_search_looks_ahead(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From wherever a bill can stand, of any kind, on any track, under any edition; with nothing left aside."""
    met: list[date] = []
    following = searching._Search._following  # noqa: SLF001 (every node that the search goes on from)

    def noted(self: searching._Search, node: searching._Node) -> Iterator[searching._Node]:
        met.append(node.passage.first)
        return following(self, node)

    monkeypatch.setattr(searching._Search, "_following", noted)  # noqa: SLF001
    monkeypatch.setattr(searching._Search, "_told", lambda *_: False)  # noqa: SLF001
    rng = Random(number)
    made = walk(rng, number)
    acts = made.acts[: rng.randint(1, len(made.acts))]
    first = acts[0].when.first
    assert first is not None
    passage = Passage.start(made.bill, first)
    for n, act in enumerate(acts, 1):
        passage.apply(act, n=n)
    latest(passage, all_roads)
    assert max(met, default=passage.first) - passage.first < AHEAD / 2


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
def test_every_term_is_over_in_a_year_and_a_half_a_recess_included(procedure: Procedure) -> None:
    """On whatever day it starts from 1996 to 2030."""
    starts = [date(1996, 2, 1) + 19 * k * DAY for k in range(670)]
    for term in procedure.all_terms:
        ends = ((day, furthest(term, day, day, CALENDAR, frozenset())) for day in starts)
        assert all(end is None or end - day < AHEAD / 2 for day, end in ends), term.id
