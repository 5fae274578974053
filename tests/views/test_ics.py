"""The calendar of running terms, written by `icalendar` and read back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.views.ics import Noted, calendar, unknown

NOW = datetime(2024, 3, 1, 7, 30, tzinfo=UTC)
TITLE = "Заң жобасы; 1, «ә ғ қ ң ө ұ ү һ і» — " + "ұзақ " * 30


def bill(*acts: tuple[str, str], tracks: frozenset[str] = frozenset()) -> Passage:
    passage = Passage.start(Bill("law", tracks), date.fromisoformat(acts[0][1]))
    for act, day in acts:
        when = When.month(2024, 2) if day == "2024-02" else When.day(date.fromisoformat(day))
        passage.apply(Act(act, when))
    return passage


def events(content: bytes, *, cancelled: bool = False) -> list[icalendar.Event]:
    """Return the events of a calendar: those that hold, or those that are cancelled."""
    found = (one for one in icalendar.Calendar.from_ical(content).walk("VEVENT") if isinstance(one, icalendar.Event))
    return [event for event in found if ("STATUS" in event) is cancelled]


def written(passage: Passage, title: str = "A law", lang: str = "en") -> bytes:
    return calendar([Noted(passage, "kz-x", title)], lang, NOW)


@pytest.fixture
def returned() -> Passage:
    """A law returned on 1 March 2024: the month of both chambers and the fifteen days of the Mäjilis run."""
    day = "2024-02-01"
    before = ("initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve")
    return bill(*((act, day) for act in before), ("parliament.present", day), ("president.return", "2024-03-01"))


def test_one_all_day_event_a_term_on_its_last_day(returned: Passage) -> None:
    """DTSTART is the last day, DTEND the day after: all day, in no time zone."""
    found = {str(event["UID"]): event for event in events(written(returned))}
    assert {uid: event.decoded("DTSTART") for uid, event in found.items()} == {
        "kz-x.objections-month@lawflow": date(2024, 4, 1),
        "kz-x.chamber-15@lawflow": date(2024, 3, 16),
    }
    for event in found.values():
        start = event.decoded("DTSTART")
        assert not isinstance(start, datetime)
        assert event.decoded("DTEND") == start + timedelta(days=1)


def test_what_happens_if_the_term_lapses_is_said_with_the_article(returned: Passage) -> None:
    month, fifteen = sorted(events(written(returned)), key=lambda event: event.decoded("DTSTART"), reverse=True)
    assert "Const. art. 54(2)2)" in str(month["DESCRIPTION"])
    assert "objections count as accepted" in str(month["DESCRIPTION"])
    assert "the text states no effect" in str(fifteen["DESCRIPTION"])


def test_alarms_go_off_a_week_and_a_day_before(returned: Passage) -> None:
    for event in events(written(returned)):
        alarms = event.walk("VALARM")
        assert [alarm.decoded("TRIGGER") for alarm in alarms] == [timedelta(days=-7), timedelta(days=-1)]
        assert {str(alarm["ACTION"]) for alarm in alarms} == {"DISPLAY"}


def test_the_same_record_at_the_same_moment_gives_the_same_bytes(returned: Passage) -> None:
    """The stamp is the moment that the caller gives: a library reads no clock."""
    content = written(returned)
    assert {event.decoded("DTSTAMP") for event in events(content)} == {NOW}
    assert content == written(returned.copy())


def test_an_event_whose_day_moved_prevails_over_the_one_a_calendar_holds() -> None:
    """A review of ten days moves the last day of the month: RFC 5545 asks for a greater sequence, or a later stamp."""
    day = "2024-05-02"
    acts = ("initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve")
    before = bill(*((act, day) for act in acts), ("parliament.present", "2024-05-06"))
    after = before.copy()
    for act, on in (("president.refer", "2024-05-20"), ("court.uphold", "2024-05-30")):
        after.apply(Act(act, When.day(date.fromisoformat(on))))
    (old,), (new,) = (events(written(view)) for view in (before, after))
    assert old["UID"] == new["UID"]
    assert (old.decoded("DTSTART"), new.decoded("DTSTART")) == (date(2024, 6, 6), date(2024, 6, 16))
    assert (old.decoded("SEQUENCE"), new.decoded("SEQUENCE")) == (6, 8)


def test_a_term_that_its_act_has_ended_is_cancelled_in_the_calendar_that_holds_it() -> None:
    """Registered on 5 February and approved on 20 February, the law is not before the Senate until 5 April any more."""
    acts = (("initiator.introduce", "2024-01-10"), ("majilis.accept", "2024-01-15"), ("majilis.adopt", "2024-02-01"))
    before = bill(*acts, ("senate.register", "2024-02-05"))
    after = before.copy()
    after.apply(Act("senate.approve", When.day(date(2024, 2, 20))))
    (held,) = (event for event in events(written(before)) if event.decoded("DTSTART") == date(2024, 4, 5))
    (gone,) = (event for event in events(written(after), cancelled=True) if event["UID"] == held["UID"])
    assert (str(gone["STATUS"]), gone.decoded("DTSTART")) == ("CANCELLED", date(2024, 4, 5))
    assert gone.decoded("SEQUENCE") > held.decoded("SEQUENCE")
    assert not gone.walk("VALARM")


def test_one_calendar_tells_of_many_bills(returned: Passage) -> None:
    both = [Noted(returned, "kz-x", "A law"), Noted(returned.copy(), "kz-y", "Another")]
    ids = [str(event["UID"]) for event in events(calendar(both, "en", NOW))]
    assert len(ids) == len(set(ids)) == 2 * len(events(written(returned)))


def test_two_terms_that_end_on_one_day_stay_two() -> None:
    """The Senate's sixty days and a priority bill's two months, both ending on 25 March 2024."""
    both = bill(
        ("initiator.introduce", "2024-01-20"), ("majilis.accept", "2024-01-20"), ("majilis.adopt", "2024-01-20"),
        ("senate.register", "2024-01-25"), ("president.declare-priority", "2024-01-25"),
    )  # fmt: skip
    found = events(written(both))
    assert [event.decoded("DTSTART") for event in found] == [date(2024, 3, 25)] * 2
    assert len({str(event["UID"]) for event in found}) == 2


@pytest.mark.parametrize(
    ("lang", "words"),
    [("kk", "Президенттің қол қою мерзімі"), ("ru", "срок подписания"), ("en", "the President's month")],
)
def test_it_speaks_the_language_asked_for(lang: str, words: str) -> None:
    day = "2024-02-01"
    acts = (
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.approve",
        "parliament.present",
    )
    content = written(bill(*((act, day) for act in acts)), TITLE, lang)
    (event,) = events(content)
    assert words in str(event["SUMMARY"])
    assert TITLE in str(event["SUMMARY"])  # commas, semicolons, Kazakh letters and folded lines come back whole
    assert event["SUMMARY"].params["LANGUAGE"] == lang
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_a_term_whose_last_day_is_not_known_is_left_out() -> None:
    """Registered some day of February: the sixty days end on a day that the record does not show."""
    vague = bill(
        ("initiator.introduce", "2024-01-10"),
        ("majilis.accept", "2024-01-10"),
        ("majilis.adopt", "2024-01-24"),
        ("senate.register", "2024-02"),
    )
    assert events(written(vague)) == []
    assert [running.term.id for running in unknown(vague)] == ["senate-60"]


def test_a_suspended_term_is_left_out() -> None:
    """Constitution art. 73(2): while the Court reviews, nobody knows the last day of the month."""
    day = "2024-02-01"
    acts = (
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.approve",
        "parliament.present",
        "president.refer",
    )
    reviewed = bill(*((act, day) for act in acts))
    assert "president-month" in {running.term.id for running in unknown(reviewed)}


def test_the_id_of_an_event_does_not_change_with_the_language_or_the_day(returned: Passage) -> None:
    later = returned.copy()
    later.advance(date(2024, 3, 10))
    ids = [
        {str(event["UID"]) for event in events(written(view, lang=lang))}
        for view, lang in ((returned, "kk"), (later, "ru"))
    ]
    assert ids[0] == ids[1]
