"""A dossier says what its sources say: days as exact as they are, sources that differ, what is known beside an act."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from lawflow.dossiers.dossier import Dossier, When
from lawflow.dossiers.saving import as_data, as_text
from lawflow.dossiers.source import Source
from lawflow.errors import DossierError
from lawflow.law.majorities import Tally
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit

REPORTS = [{"source": "https://a.example", "date": "2018-03-22"}, {"source": "https://b.example", "date": "2018-04-19"}]


def of(*acts: dict[str, Any], **keys: Any) -> Dossier:
    return parse({"id": "x", "kind": "law", "title": {"en": "A law"}, **keys, "acts": list(acts)})


def when(value: object) -> When:
    (act,) = of({"act": "majilis.adopt", "date": value}).acts
    return act.when


def faults(*acts: dict[str, Any], **keys: Any) -> list[str]:
    with pytest.raises(DossierError) as caught:
        of(*acts, **keys)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2016-12-08/2016-12-09", date(2016, 12, 8), date(2016, 12, 9)),
        ("2016-12/2017-01", date(2016, 12, 1), date(2017, 1, 31)),
        ("2016/2017-01-15", date(2016, 1, 1), date(2017, 1, 15)),
        ("../2005-02-10", None, date(2005, 2, 10)),
        ("2018-05-05/..", date(2018, 5, 5), None),
        ("../2005", None, date(2005, 12, 31)),
    ],
)
def test_a_span_or_a_bound_is_what_lies_in_it(written: str, first: date | None, last: date | None) -> None:
    """ISO 8601-2: both ends included, two dots for an end that is not known."""
    assert (when(written).first, when(written).last) == (first, last)
    assert not when(written).exact


def test_a_span_of_one_day_is_that_day() -> None:
    assert when("2016-12-08/2016-12-08") == When.day(date(2016, 12, 8))


@pytest.mark.parametrize(
    "written",
    ["../..", "/", "2016-12-09/2016-12-08", "2016-12-08/", "/2016-12-08", "2016/2017/2018", "2016-12-08/soon"],
)
def test_a_span_that_says_nothing_is_a_fault(written: str) -> None:
    assert faults({"act": "majilis.adopt", "date": written})[0].startswith(f"act 1, date: {written!r} is no date")


@pytest.mark.parametrize("written", ["1989", "2101-01-01", "9999", "1990/2101", "0001-01-01", "../9998-11-30"])
def test_a_day_lies_in_the_years_1990_to_2100(written: str) -> None:
    """Outside them a slip of the pen is likelier than a bill."""
    assert "not in the years 1990 to 2100" in faults({"act": "majilis.adopt", "date": written})[0]


@pytest.mark.parametrize("written", ["2016-12-08/2016-12-09", "../2005-02-10", "2018-05-05/..", "2016-12/2017-01"])
def test_a_span_is_written_as_it_was_read(written: str) -> None:
    dossier = of({"act": "majilis.adopt", "date": written})
    assert parse(tomllib.loads(as_text(dossier)), "").acts == dossier.acts
    assert parse(as_data(dossier, json_dates=True), "").acts == dossier.acts


def test_an_act_lies_within_its_own_days_and_between_its_neighbours() -> None:
    """A bound narrows what the neighbours leave, and they narrow it."""
    dossier = of(
        {"act": "majilis.accept", "date": "2024-01-10"},
        {"act": "majilis.adopt", "date": "../2024-02-10"},
        {"act": "senate.register", "date": "2024-02-01/.."},
        {"act": "senate.approve", "date": "2024-03-01"},
    )
    assert dossier.intervals(date(1996, 1, 30))[1:3] == (
        (date(2024, 1, 10), date(2024, 2, 10)),
        (date(2024, 2, 1), date(2024, 3, 1)),
    )


def test_a_passage_keeps_within_a_bound() -> None:
    """Adopted on or before 10 February, approved in April: the adoption is not thought to lie in March.

    A registration on or after 5 February lies before the end of the Senate, which sat to 30 June 2026.
    """
    played = play(
        of(
            {"act": "initiator.introduce", "date": "2024-01-10"},
            {"act": "majilis.accept", "date": "2024-01-15"},
            {"act": "majilis.approve-first-reading"},
            {"act": "majilis.adopt", "date": "../2024-02-10"},
            {"act": "senate.register", "date": "2024-02-05/.."},
        )
    )
    assert played.refused is None
    adopted, registered = played.passage.journal[-2:]
    assert (adopted.act, adopted.first, adopted.last) == ("majilis.adopt", date(2024, 1, 15), date(2024, 2, 10))
    assert (registered.act, registered.first, registered.last) == (
        "senate.register",
        date(2024, 2, 5),
        date(2026, 6, 30),
    )


def test_a_first_act_on_or_before_a_day_belongs_to_the_edition_of_that_day() -> None:
    played = play(of({"act": "initiator.introduce", "date": "../2018-02-10"}))
    assert played.passage.edition.id == "2017"


def test_sources_that_differ_are_kept_and_none_is_preferred() -> None:
    """Without a date of its own the act lies in the days of all sources together."""
    (act,) = of({"act": "president.sign", "sources": REPORTS}).acts
    assert str(act.when) == "2018-03-22/2018-04-19"
    assert (
        act.contradicted
        == act.sources
        == (
            Source("https://a.example", When.day(date(2018, 3, 22))),
            Source("https://b.example", When.day(date(2018, 4, 19))),
        )
    )


def test_a_date_of_the_act_is_taken_and_the_sources_outside_it_are_shown() -> None:
    (act,) = of({"act": "president.sign", "date": "2018-03-22", "sources": REPORTS}).acts
    assert str(act.when) == "2018-03-22"
    assert [source.source for source in act.contradicted] == ["https://a.example", "https://b.example"]


def test_a_source_that_is_only_less_exact_contradicts_nothing() -> None:
    (act,) = of(
        {
            "act": "president.sign",
            "date": "2018-03-22",
            "sources": [{"source": "a", "date": "2018-03"}, {"source": "b"}, {"source": "c", "date": "2018-03-20/.."}],
        }
    ).acts
    assert act.contradicted == ()


def test_the_sources_of_one_day_give_that_day() -> None:
    (act,) = of({"act": "president.sign", "sources": [{"source": "a", "date": "2018"}, {"source": "b"}]}).acts
    assert act.when == When.year(2018)


def test_what_became_known_later_is_kept_beside_the_day_of_the_act() -> None:
    """It cannot have become known before it was done."""
    act = {"act": "president.sign", "date": "2021-12-30", "known": "2022-01-12"}
    assert of(act).acts[0].known == date(2022, 1, 12)
    assert faults(act | {"known": "2021-12-29"}) == [
        "act 1, known: 29 December 2021, before the act itself (allowed: from 30 December 2021)"
    ]


def test_the_votes_of_both_chambers_may_be_one_total() -> None:
    """The total is never taken for the votes of a chamber, and cannot exceed both chambers."""
    act = {"act": "joint.adopt", "date": "2017-03-06", "votes": {"parliament": {"for": 140, "against": 3}}}
    (found,) = of(act).acts
    assert (found.together, found.votes) == (Tally(140, 3), {})
    assert "160 votes in chambers of 154 together" in faults(act | {"votes": {"parliament": {"for": 160}}})[0]


def test_attendance_is_kept_and_cannot_exceed_the_seats() -> None:
    act = {"act": "senate.approve", "date": "2018-06-14", "present": {"senate": 44}}
    assert of(act).acts[0].present == {"senate": 44}
    assert "50 present in a chamber of 49" in faults(act | {"present": {"senate": 50}})[0]


def test_number_and_related_bills_are_kept() -> None:
    dossier = of(number="331-VIII", related=["kz-2005-ngo-2"])
    assert (dossier.number, dossier.related) == ("331-VIII", ("kz-2005-ngo-2",))
    assert parse(tomllib.loads(as_text(dossier)), "") == parse(as_data(dossier), "")


def test_a_note_touches_no_stage_and_bounds_no_act() -> None:
    """The other acts keep the numbers that they have in the file."""
    dossier = of(
        {"act": "initiator.introduce", "date": "2024-01-10"},
        {"act": "note.committee", "date": "2023-12-01", "note": "a slip of the pen, which moves nothing"},
        {"act": "majilis.accept", "date": "2024-01-15"},
        {"act": "note.postponed", "date": "2024-02"},
    )
    assert [recorded.n for recorded in dossier.record(date(1996, 1, 30))] == [1, 3]
    assert audit(dossier).irregular == ()
    assert [entry.n for entry in play(dossier).passage.journal] == [1, 3]


def test_a_label_in_the_place_of_an_id_is_told_the_id() -> None:
    """Files hold ids."""
    assert "did you mean 'president.sign'?" in faults({"act": "Президент подписал"})[0]
    assert "did you mean 'constitutional-law'?" in faults(kind="конституционный закон")[0]
    assert "did you mean 'president.sign'?" in faults({"act": "подписание Президентом"})[0], (
        "as pages say it of one to come"
    )


@pytest.mark.parametrize(
    ("votes", "meant"),
    [
        ({"Мажилис": {"for": 70}}, "majilis"),
        ({"Сенат": {"for": 30}}, "senate"),
        ({"Мәжіліс": {"for": 70}}, "majilis"),
        ({"Парламент": {"for": 100}}, "parliament"),
        ({"majilis": {"за": 70}}, "for"),
        ({"majilis": {"қарсы": 7}}, "against"),
        ({"majilis": {"Воздержались": 7}}, "abstained"),
    ],
)
def test_a_chamber_and_a_count_called_as_people_call_them_are_told_their_names(
    votes: dict[str, dict[str, int]], meant: str
) -> None:
    """A clerk copies what the minutes say."""
    (fault,) = faults({"act": "majilis.adopt", "votes": votes})
    assert f"did you mean '{meant}'?" in fault
