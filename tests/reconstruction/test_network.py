"""A network of terms: the days of acts are as tight as all terms allow together, held against every choice of days."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.counting import due
from lawflow.law.terms import Bound, Recess
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.network import Bind, Link, tightest
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from tests.proof.sizes import many

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.terms import Term

DAY = timedelta(days=1)
CALENDAR = PARLIAMENT.calendar
MOST_ACTS, LONGEST = 6, 10
Days = list[tuple[date, date | None]]


def terms() -> list[Term]:
    """Return the terms of the edition of 2023 that are short enough for windows of ten days, and some longer ones."""
    return [term for term in timetable.procedure("2023/law").terms if term.recess is not Recess.RESTARTS]


def drawn(rng: Random) -> tuple[Days, list[Link]]:
    """Return the windows of up to six acts, and terms between some of them that often bind."""
    number, known = rng.randint(2, MOST_ACTS), terms()
    day = date(2024, 1, 8) + rng.randint(0, 500) * DAY
    days: Days = []
    links = []
    for place in range(number):
        first = day + rng.randint(-3, 3) * DAY
        days.append((first, first + rng.randint(0, LONGEST - 1) * DAY))
        if place + 1 < number and rng.random() < 0.8:
            term = rng.choice(known)
            bind = Bind.AFTER if term.bound is Bound.NOT_BEFORE else rng.choice((Bind.WITHIN, Bind.WITHIN, Bind.NEXT))
            links.append(Link(term, rng.randint(0, place), place + 1, bind, CALENDAR))
            day = due(term, days[links[-1].start][0], CALENDAR).earliest + rng.randint(-4, 4) * DAY
        day += rng.randint(0, 6) * DAY
    return days, links


def holds(chosen: list[date], link: Link) -> bool:
    """Say whether the days chosen keep a term."""
    last = due(link.term, chosen[link.start], CALENDAR).day
    assert last is not None
    return {
        Bind.WITHIN: chosen[link.end] <= last,
        Bind.AFTER: chosen[link.end] > last,
        Bind.NEXT: chosen[link.end] == last + DAY,
    }[link.bind]


def every(days: Days, links: list[Link], chosen: list[date]) -> Iterator[list[date]]:
    """Yield every choice of days in order that keeps all terms."""
    place = len(chosen)
    if place == len(days):
        yield chosen
        return
    first, last = days[place]
    assert last is not None
    for n in range((last - first).days + 1):
        further = [*chosen, first + n * DAY]
        if chosen and further[-1] < chosen[-1]:
            continue
        if all(holds(further, link) for link in links if link.end == place):
            yield from every(days, links, further)


@pytest.mark.parametrize("number", range(many(60, 1_000)))
def test_days_are_the_tightest_that_all_terms_allow_together(number: int) -> None:
    """On random records of up to six acts each first and last day is that of some choice; none means that none is."""
    days, links = drawn(Random(number))
    choices = list(every(days, links, []))
    found = tightest(days, links)
    if not choices:
        assert found is None
        return
    assert found == [(min(each), max(each)) for each in zip(*choices, strict=True)]


def record(days: dict[str, str]) -> Dossier:
    """Return the record of a law with these acts; an empty day is not known."""
    acts = [{"act": act, **({"date": day} if day else {})} for act, day in days.items()]
    return parse({"id": "imagined", "kind": "law", "title": {"en": "An imagined bill"}, "acts": acts})


def test_a_later_act_bounds_an_earlier_one_that_the_record_lacks() -> None:
    """Signed on 19 April 2024: presented on 19 March at the earliest, or it would have counted as signed (art. 44(2))."""
    days = {"majilis.adopt": "2024-01-24", "senate.approve": "2024-02-14", "president.sign": "2024-04-19"}
    journal = play(record(days)).passage.journal
    (presented,) = [entry for entry in journal if entry.act == "parliament.present"]
    assert (presented.first, presented.last) == (date(2024, 3, 19), date(2024, 4, 19))


def test_of_terms_that_cannot_all_be_kept_the_shortest_chain_is_told() -> None:
    """From 14 February ten days and a month end on 24 March 2024: signed on 19 April, one of the two was missed."""
    days = {"majilis.adopt": "2024-01-24", "senate.approve": "2024-02-14", "president.sign": "2024-04-19"}
    report = audit(record(days))
    (chain,) = report.chains
    assert [(one.id, f"{one.due}") for one in chain.links] == [
        ("presentation-10", "2024-02-24"),
        ("president-month", "2024-03-24"),
    ]
    assert (chain.start, chain.end, report.irregular) == (2, 3, ())
    assert {one.kept for one in report.terms if one.id in ("presentation-10", "president-month")} == {None}


def test_what_can_all_be_kept_has_no_chain() -> None:
    days = {"majilis.adopt": "2024-01-24", "senate.approve": "2024-02-14", "president.sign": "2024-03-24"}
    assert audit(record(days)).chains == ()
    assert audit(record(days | {"president.sign": "2024-03-25"})).chains != ()
