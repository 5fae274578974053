"""The calendar of running terms, written by `icalendar` and read back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.views.ics import Noted, absent, calendar, unknown

NOW = datetime(2024, 3, 1, 7, 30, tzinfo=UTC)
WEEK = timedelta(days=7)
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


def written(
    passage: Passage, title: str = "A law", lang: str = "en", *, stamp: datetime = NOW, held: bytes = b""
) -> bytes:
    return calendar([Noted(passage, "kz-x", title)], lang, stamp, held)


def prevails(new: icalendar.Event, old: icalendar.Event) -> bool:
    """Say whether a calendar that holds an event takes another in its place (RFC 5546, 2.1.5)."""
    stamps = ((one.decoded("SEQUENCE"), one.decoded("DTSTAMP")) for one in (new, old))
    return bool(new["UID"] == old["UID"] and next(stamps) > next(stamps))


def put_in(clerk: dict[str, icalendar.Event], content: bytes) -> dict[str, date]:
    """Put a calendar into that of a clerk, and return the days that this one shows, by term."""
    for event in (*events(content), *events(content, cancelled=True)):
        known = clerk.get(str(event["UID"]))
        if known is None or prevails(event, known):
            clerk[str(event["UID"])] = event
    shown = {uid: event for uid, event in clerk.items() if event.get("STATUS") != "CANCELLED"}
    return {uid.split(".")[1].removesuffix("@lawflow"): event.decoded("DTSTART") for uid, event in shown.items()}


@pytest.fixture
def returned() -> Passage:
    """A law returned on 1 March 2024: the month of both chambers and the fifteen days of the Mäjilis run."""
    day = "2024-02-01"
    before = ("initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve")
    return bill(*((act, day) for act in before), ("parliament.present", day), ("president.return", "2024-03-01"))


def test_a_title_brings_no_control_character_into_a_calendar(returned: Passage) -> None:
    """RFC 5545, 3.1: a text holds none but the tab; a carriage return alone ends a line for some readers."""
    content = written(returned, "a\rb\nc\x07\x1b[2J\x00\x9bd")
    lines = content.decode().split("\r\n")
    assert not [sign for line in lines for sign in line if sign != "\t" and (sign < " " or "\x7f" <= sign <= "\x9f")]
    assert all(str(event["SUMMARY"]).endswith(": a b c [2J d") for event in events(content))


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
    assert "if it lapses: the text states no effect" in str(fifteen["DESCRIPTION"])


@pytest.mark.parametrize(
    ("lang", "off", "lapse"),
    [
        (
            "kk",
            "демалыс күні; мәтіндерде мерзім ауыстырылмайды (L-3)",
            "мерзім өтсе: қарсылық қабылданды деп есептелу → Заң үндемейді: ашық мәселе A33",
        ),
        (
            "ru",
            "выходной день; переноса срока тексты не знают (L-3)",
            "если срок истечёт: признание возражений принятыми → Закон молчит: открытый вопрос A33",
        ),
    ],
)
def test_an_event_says_once_that_the_term_passes_and_warns_of_a_day_off(
    lang: str, off: str, lapse: str, returned: Passage
) -> None:
    """Fifteen days from 1 March 2024 end on a Saturday; of a law returned in silence on a wording A33 is open."""
    content = calendar([Noted(returned, "kz-x", "X")], lang, datetime(2024, 3, 2, tzinfo=UTC))
    month, fifteen = sorted(events(content), key=lambda event: event.decoded("DTSTART"), reverse=True)
    assert off in str(fifteen["DESCRIPTION"]).split("\n")
    assert off not in str(month["DESCRIPTION"]).split("\n")
    assert lapse in str(month["DESCRIPTION"]).split("\n")


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
    (old,), (new,) = (events(written(view, stamp=stamp)) for view, stamp in ((before, NOW), (after, NOW + WEEK)))
    assert old["UID"] == new["UID"]
    assert (old.decoded("DTSTART"), new.decoded("DTSTART")) == (date(2024, 6, 6), date(2024, 6, 16))
    assert prevails(new, old)
    assert new.decoded("SEQUENCE") > old.decoded("SEQUENCE")


def test_a_term_that_its_act_has_ended_is_cancelled_in_the_calendar_that_holds_it() -> None:
    """Registered on 5 February and approved on 20 February, the law is not before the Senate until 5 April any more."""
    acts = (("initiator.introduce", "2024-01-10"), ("majilis.accept", "2024-01-15"), ("majilis.adopt", "2024-02-01"))
    before = bill(*acts, ("senate.register", "2024-02-05"))
    after = before.copy()
    after.apply(Act("senate.approve", When.day(date(2024, 2, 20))))
    (held,) = (event for event in events(written(before)) if event.decoded("DTSTART") == date(2024, 4, 5))
    (gone,) = (
        event for event in events(written(after, stamp=NOW + WEEK), cancelled=True) if event["UID"] == held["UID"]
    )
    assert (str(gone["STATUS"]), gone.decoded("DTSTART")) == ("CANCELLED", date(2024, 4, 5))
    assert gone.decoded("SEQUENCE") > held.decoded("SEQUENCE")
    assert not gone.walk("VALARM")


def test_an_act_struck_out_of_the_record_takes_its_terms_out_of_the_calendar() -> None:
    """A registration written down by mistake starts the sixty days of the Senate; without it they do not run."""
    acts = (("initiator.introduce", "2024-01-10"), ("majilis.accept", "2024-01-15"), ("majilis.adopt", "2024-02-28"))
    right, mistaken = bill(*acts), bill(*acts, ("senate.register", "2024-02-29"))
    clerk: dict[str, icalendar.Event] = {}
    first = written(right)
    assert put_in(clerk, first) == {"majilis-to-senate-10": date(2024, 3, 9)}
    second = written(mistaken, stamp=NOW + WEEK / 7, held=first)
    assert put_in(clerk, second) == {"senate-60": date(2024, 4, 29)}
    third = written(right, stamp=NOW + WEEK / 6, held=second)
    assert put_in(clerk, third) == {"majilis-to-senate-10": date(2024, 3, 9)}


def test_a_term_that_stands_still_leaves_the_calendar_and_comes_back_with_its_new_day() -> None:
    """Constitution art. 73(2): the month to sign stands still during a review, and nobody knows its last day."""
    day = "2024-05-02"
    acts = ("initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve")
    before = bill(*((act, day) for act in acts), ("parliament.present", "2024-05-06"))
    reviewed = before.copy()
    reviewed.apply(Act("president.refer", When.day(date(2024, 5, 20))))
    upheld = reviewed.copy()
    upheld.apply(Act("court.uphold", When.day(date(2024, 5, 30))))
    clerk: dict[str, icalendar.Event] = {}
    held, shown = b"", []
    for n, view in enumerate((before, reviewed, reviewed, upheld)):
        held = written(view, stamp=NOW + n * WEEK, held=held)
        shown.append(put_in(clerk, held).get("president-month"))
    assert shown == [date(2024, 6, 6), None, None, date(2024, 6, 16)]


def test_what_is_cancelled_is_told_again_until_its_day_is_over(returned: Passage) -> None:
    """A clerk who left one calendar out gets the word with the next; after the day there is nothing left to do."""
    first = written(returned)
    accepted = returned.copy()
    accepted.apply(Act("parliament.accept-objections", When.day(date(2024, 3, 5))))
    told, held = [], first
    for n in (1, 2, 3, 5):
        accepted.advance((NOW + n * WEEK).date())
        held = written(accepted, stamp=NOW + n * WEEK, held=held)
        told.append({event.decoded("DTSTART") for event in events(held, cancelled=True)})
    month, fifteen = date(2024, 4, 1), date(2024, 3, 16)
    assert told == [{fifteen, month}, {fifteen, month}, {month}, set()]


def test_a_day_that_came_before_the_act_stays_as_it_was(returned: Passage) -> None:
    """The fifteen days of the Mäjilis ended on 16 March and it voted on the 20th: that day was no mistake."""
    late = returned.copy()
    late.apply(Act("majilis.override", When.day(date(2024, 3, 20))))
    content = written(late, stamp=NOW + 3 * WEEK, held=written(returned))
    assert date(2024, 3, 16) not in {event.decoded("DTSTART") for event in events(content, cancelled=True)}


def test_of_another_bill_nothing_is_cancelled(returned: Passage) -> None:
    """Its file may be one that could not be read; so may a calendar of somebody else stand where ours is to be written."""
    held = calendar([Noted(returned, "kz-y", "Another")], "en", NOW)
    assert written(returned, held=held) == written(returned)
    assert absent([Noted(returned, "kz-y", "Another")], held) == ()
    assert len(absent([Noted(returned, "kz-x", "A law")], held)) == len(events(held))
    for foreign in (held.replace(b"-//lawflow//terms//EN", b"-//other//EN"), b"no calendar", b"\xff\xfe"):
        assert written(returned, held=foreign) == written(returned)


def test_it_names_no_method_as_to_publish_asks_for_an_organizer(returned: Passage) -> None:
    """RFC 5546, 3.2.1: with PUBLISH an event has exactly one organizer; without a method RFC 5545 alone holds."""
    found = icalendar.Calendar.from_ical(written(returned))
    assert "METHOD" not in found
    assert {"PRODID", "VERSION"} <= found.keys()
    for event in events(written(returned)):
        assert {"UID", "DTSTAMP", "DTSTART", "SEQUENCE"} <= event.keys()
        assert 0 <= event.decoded("SEQUENCE") < 2**31


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
    assert TITLE.strip() in str(event["SUMMARY"])  # commas, semicolons, Kazakh letters and folded lines come back whole
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
