"""``lawflow agenda``: what is due on the days ahead, over all bills."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import pytest

from lawflow.cli import calendar_file
from lawflow.cli.agenda_page import defused
from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.reconstruction.play import play
from lawflow.study.agenda import agenda
from lawflow.views.objects.status import status_page

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = 'id = "{id}"\nkind = "law"\ninitiator = "government"\ntitle = {{ kk = "{id} заңы", ru = "Закон {id}", en = "Law {id}" }}\n'
IN_MAJILIS = (("2024-01-10", "initiator.introduce"), ("2024-01-15", "majilis.accept"), ("2024-03-13", "majilis.adopt"))
IN_SENATE = (*IN_MAJILIS, ("2024-03-15", "senate.register"))
PRESENTED = (*IN_SENATE, ("2024-04-18", "senate.approve"), ("2024-04-22", "parliament.present"))
BILLS = {"roads": IN_MAJILIS, "water": IN_SENATE, "forests": PRESENTED}


def write(folder: Path, name: str, acts: tuple[tuple[str, str], ...]) -> Path:
    rows = "".join(f'\n[[acts]]\ndate = {day}\nact = "{act}"\n' for day, act in acts)
    path = folder / f"{name}.toml"
    path.write_text(HEAD.format(id=name) + rows, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, acts in BILLS.items():
        write(tmp_path, name, acts)
    return tmp_path


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, str]]:
    """Return a function that asks for the agenda and returns what is printed and told."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def ran(*arguments: object, code: int = 0) -> tuple[str, str]:
        found = run(["agenda", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert found == code, err
        return out, err

    return ran


def page(asked: Callable[..., tuple[str, str]], *arguments: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(asked(*arguments, "--json")[0])
    return found


def test_a_week_over_all_bills_by_day_with_organ_act_article_and_weekday(
    folder: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """Registered on 15 March 2024, a law is before the Senate until 14 May; presented on 22 April, a month to sign."""
    out, _ = asked(folder, "--on", "2024-05-13", "--until", "2024-05-22")
    assert out.index("14 May 2024, Tuesday") < out.index("22 May 2024, Wednesday")
    assert "Senate — Law water (water)" in out
    assert "President — Law forests (forests)" in out
    assert "Const. art. 61(4)" in out


def test_a_week_is_told_of_unless_another_last_day_is_asked_for(
    folder: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    week = page(asked, folder, "--on", "2024-05-13")
    assert (week["on"], week["until"]) == ("2024-05-13", "2024-05-19")
    assert [item["dossier"] for item in week["due"]] == ["water"]
    both = page(asked, folder, "--on", "2024-05-13", "--until", "2024-05-22")
    assert [(item["dossier"], item["date"], item["weekday"]) for item in both["due"]] == [
        ("water", "2024-05-14", 2),
        ("forests", "2024-05-22", 3),
    ]


def test_a_last_day_on_a_day_off_says_that_no_text_moves_it(
    folder: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """Adopted on 13 March 2024, a law goes to the Senate by Saturday 23 March (L-3)."""
    out, _ = asked(folder / "roads.toml", "--on", "2024-03-18")
    assert "23 March 2024, Saturday" in out
    assert "a day off; no text moves the last day (L-3)" in out
    item = page(asked, folder / "roads.toml", "--on", "2024-03-18")["due"][0]
    assert (item["day_off"], [organ["id"] for organ in item["organs"]], item["acts"]) == (True, ["majilis"], [])


@pytest.mark.parametrize(
    ("lang", "remark"),
    [
        ("en", "Saturday, a day off; no text moves the last day (L-3)"),
        ("ru", "суббота, выходной день; переноса срока тексты не знают (L-3)"),
        ("kk", "сенбі, демалыс күні; мәтіндерде мерзім ауыстырылмайды (L-3)"),
    ],
)
def test_where_a_bill_stands_says_so_of_a_day_off_too(
    folder: Path, lang: str, remark: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["status", str(folder / "roads.toml"), "--on", "2024-03-18", "--lang", lang]) == 0
    (row,) = [row for row in capsys.readouterr().out.splitlines() if remark in row]
    assert ("2024-03-23" if lang == "en" else "23.03.2024") in row


def test_a_saturday_of_a_year_without_decree_is_a_day_off_unless_one_moves_it(
    tmp_path: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """Adopted on Wednesday 5 February 2031, a law is presented by Saturday the 15th; what is worked that year is unknown."""
    file = write(tmp_path, "later", (("2031-01-13", "initiator.introduce"), ("2031-02-05", "kurultai.adopt")))
    (item,) = page(asked, file, "--on", "2031-02-10")["due"]
    assert (item["date"], item["weekday"], item["day_off"]) == ("2031-02-15", 6, None)
    out, _ = asked(file, "--on", "2031-02-10")
    assert "a day off unless a decree moves it" in out


def test_what_is_past_is_told_lately_and_all_of_it_if_asked(
    folder: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """The sending to the Senate was due on 23 March; nobody records it, so nobody says that it was missed."""
    out, _ = asked(folder / "roads.toml", "--on", "2024-04-01")
    assert "over, whether kept is not known" in out
    out, _ = asked(folder / "roads.toml", "--on", "2024-06-01")
    assert "over, whether" not in out
    assert "Longer past: 1 (--all)" in out
    out, _ = asked(folder / "roads.toml", "--on", "2024-06-01", "--all")
    assert "over, whether kept is not known" in out


def test_a_term_that_stands_still_has_no_day(tmp_path: Path, asked: Callable[..., tuple[str, str]]) -> None:
    """Constitution art. 73(2): while the Court reviews, the month does not run."""
    file = write(tmp_path, "referred", (*PRESENTED, ("2024-05-02", "president.refer")))
    found = page(asked, file, "--on", "2024-05-10")
    assert "president-month" in [item["term"]["id"] for item in found["undated"]]
    assert "president-month" not in [item["term"]["id"] for item in found["due"]]


def test_one_calendar_of_all_bills_that_moves_the_days_that_have_moved(
    folder: Path, asked: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a review of ten days the month to sign ends on 1 June instead of 22 May: same event, greater sequence."""
    target = folder / "all.ics"
    monkeypatch.setattr(calendar_file, "now", lambda: datetime(2024, 5, 13, 9, 0, tzinfo=UTC))
    asked(folder, "--on", "2024-05-01", "--ics", target)
    before = held(target)
    assert before["forests.president-month@lawflow"][0] == date(2024, 5, 22)
    assert before["water.senate-60@lawflow"][0] == date(2024, 5, 14)
    write(folder, "forests", (*PRESENTED, ("2024-05-02", "president.refer"), ("2024-05-12", "court.uphold")))
    monkeypatch.setattr(calendar_file, "now", lambda: datetime(2024, 5, 20, 9, 0, tzinfo=UTC))
    asked(folder, "--on", "2024-05-13", "--ics", target, "--force")
    day, sequence, stamp = held(target)["forests.president-month@lawflow"]
    assert day == date(2024, 6, 1)
    assert sequence > before["forests.president-month@lawflow"][1]
    assert stamp == datetime(2024, 5, 20, 9, 0, tzinfo=UTC)


def held(file: Path) -> dict[str, tuple[date, int, datetime]]:
    """Return the day, the sequence and the stamp of each event that is not cancelled."""
    found = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return {
        str(event["UID"]): (event.decoded("DTSTART"), event.decoded("SEQUENCE"), event.decoded("DTSTAMP"))
        for event in found
        if "STATUS" not in event
    }


def test_what_has_ceased_is_taken_out_and_of_a_bill_that_cannot_be_read_nothing_is(
    folder: Path, asked: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The registration of water is struck out; forests cannot be read: that its month to sign is over, nobody said."""
    target = folder / "all.ics"
    monkeypatch.setattr(calendar_file, "now", lambda: datetime(2024, 4, 26, 9, 0, tzinfo=UTC))
    asked(folder, "--on", "2024-04-26", "--ics", target)
    before = held(target)
    assert {"water.senate-60@lawflow", "forests.president-month@lawflow"} <= before.keys()
    write(folder, "water", IN_MAJILIS)
    (folder / "forests.toml").write_text("no dossier", encoding="utf-8")
    monkeypatch.setattr(calendar_file, "now", lambda: datetime(2024, 4, 26, 9, 5, tzinfo=UTC))
    _, err = asked(folder, "--on", "2024-04-26", "--ics", target, "--force", code=3)
    assert "not in the calendar any more, for no dossier of its bill was read: the President's month" in err
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    gone = {str(event["UID"]): event.decoded("SEQUENCE") for event in events if event.get("STATUS") == "CANCELLED"}
    assert gone["water.senate-60@lawflow"] > before["water.senate-60@lawflow"][1]
    assert not any(uid.startswith("forests.") for uid in gone)


def test_as_csv_a_row_a_term_and_no_cell_is_a_formula(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    out, _ = asked(folder, "--on", "2024-05-13", "--until", "2024-05-22", "--csv")
    head, *rows = csv.reader(io.StringIO(out))
    assert head[:4] == ["date", "weekday", "dossier", "bill"]
    assert [row[:3] for row in rows[:2]] == [["2024-05-14", "Tuesday", "water"], ["2024-05-22", "Wednesday", "forests"]]
    assert defused("=cmd|' /C calc'!A0").startswith("'=")


def test_as_markdown_a_table_a_day(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    out, _ = asked(folder, "--on", "2024-05-13", "--md", "--lang", "ru")
    assert "## 14.05.2024, вторник" in out
    assert "| Сенат | Закон water (water) · На рассмотрении Сената |" in out


def test_kazakh_says_it_in_kazakh(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    out, _ = asked(folder / "roads.toml", "--on", "2024-03-18", "--lang", "kk")
    assert "23.03.2024, сенбі" in out
    assert "демалыс күні" in out


def test_a_file_that_cannot_be_read_is_told_and_the_rest_go_on(
    folder: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    (folder / "broken.toml").write_text("id = ", encoding="utf-8")
    out, err = asked(folder, "--on", "2024-05-13", code=3)
    assert "broken.toml" in err
    assert "Law water" in out


def test_a_last_day_before_the_first_is_a_slip(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    _, err = asked(folder, "--on", "2024-05-13", "--until", "2024-05-01", code=2)
    assert "1 May 2024" in err
    with pytest.raises(ValueError, match="cannot begin"):
        agenda([], date(2024, 5, 13), date(2024, 5, 1))


def test_an_empty_week_says_so(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    out, _ = asked(folder / "water.toml", "--on", "2024-03-25")
    assert "No term ends on these days." in out


@pytest.mark.parametrize("form", [(), ("--md",)])
def test_a_bill_that_stopped_at_an_open_question_is_told_with_its_id(
    form: tuple[str, ...], asked: Callable[..., tuple[str, str]]
) -> None:
    silent = Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2017-senate-silent.toml"
    out, _ = asked(silent, *form)
    assert next(row for row in out.splitlines() if "imagined-2017-senate-silent" in row).endswith(" A1")


def test_the_month_of_the_court_is_the_courts(tmp_path: Path, asked: Callable[..., tuple[str, str]]) -> None:
    """It is no term for sending: the Court decides; but it runs from acceptance, so no calendar knows its last day."""
    file = write(tmp_path, "code", (("2024-03-22", "senate.approve"), ("2024-04-26", "chair.refer")))
    asked(file, "--on", "2024-05-20", "--ics", tmp_path / "a.ics")
    out, _ = asked(file, "--on", "2024-05-20")
    undated = out.partition("The last day is not known")[2]
    assert "Constitutional Court — " in undated
    assert "the Court's month to decide · not before 26 May 2024" in undated
    calendar = icalendar.Calendar.from_ical((tmp_path / "a.ics").read_bytes())
    assert not [event for event in calendar.walk("VEVENT") if "court-month" in str(event["UID"])]


@pytest.mark.parametrize("command", ["agenda", "dates"])
def test_an_option_is_no_name_of_a_calendar(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bill = Path("examples/imagined/imagined-2023-veto-overridden.toml").resolve()
    monkeypatch.chdir(tmp_path)
    assert run([command, str(bill), "--on", "2024-05-20", "--ics", "-o", "--lang", "en"]) == 2
    assert "is no name of a file" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_whose_it_is_to_send_is_told_and_a_bill_without_a_term_is_not_lost(
    tmp_path: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """The Senate sends back within ten days (pt 75-1), though the bill lies before the Mäjilis; a bill just introduced has no term."""
    back = write(tmp_path, "fish", (("2024-03-13", "majilis.adopt"), ("2024-04-18", "senate.return-changes")))
    new = write(tmp_path, "school", (("2024-02-05", "initiator.introduce"),))
    out, _ = asked(back, new, "--on", "2024-04-22")
    assert "Senate — " in out.partition("28 April 2024, Sunday")[2].partition("\n\n")[0]
    assert "(school) · Laid before the Mäjilis" in out.partition("Bills for which no term runs")[2]
    found = page(asked, back, new, "--on", "2024-04-22")
    assert [bill["dossier"] for bill in found["free"]] == ["school"]


@pytest.mark.parametrize(
    ("said", "leads"),
    [({}, "The law is silent: an open question A33"), ({"wording": False}, "Deemed not adopted")],
)
def test_where_a_lapse_leads_is_told(said: dict[str, object], leads: str) -> None:
    """Of objections without a wording the missed month leaves no law; of others the law does not say (A33)."""
    acts = (Act("president.return", When.day(date(2024, 4, 22)), says=said),)
    on = date(2024, 4, 23)
    page = status_page("b", play(Dossier("b", "law", {"en": "B"}, acts), on=on), on)
    (month,) = [term for term in page["terms"] if term["id"] == "objections-month" and "label" in term]
    assert month["effect_stage"] is not None
    assert month["effect_stage"]["en"] == leads


def test_what_is_due_only_because_nobody_is_on_record_to_have_acted_says_so(
    tmp_path: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """Sixty days after a registration the law is due at the President's, if the Senate did not act unrecorded."""
    silent = write(tmp_path, "roads", (("2024-03-06", "majilis.adopt"), ("2024-03-14", "senate.register")))
    out, _ = asked(silent, "--on", "2024-05-20")
    assert "the last act on record is of 14 March 2024" in out.partition("24 May 2024, Friday")[2]
    out, _ = asked(silent, "--on", "2024-05-10")
    assert "the last act on record" not in out


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "мерзім өтсе: қарсылық қабылданды деп есептелу"),
        ("ru", "если срок истечёт: признание возражений принятыми"),
        ("en", "if it lapses: objections count as accepted"),
    ],
)
def test_that_a_term_lapses_is_said_once(
    lang: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An act of the clock bears the passing of its term in its name, which the page has said already."""
    text = 'id = "b"\nkind = "law"\ntitle = { en = "B" }\n[[acts]]\nact = "president.return"\ndate = 2024-05-13\nwording = false\n'
    path = tmp_path / "b.toml"
    path.write_text(text, encoding="utf-8")
    for asked in (
        ["status", str(path), "--on", "2024-05-20"],
        ["agenda", str(path), "--on", "2024-05-20", "--until", "2024-06-30"],
    ):
        run([*asked, "--lang", lang])
        out = capsys.readouterr().out
        assert said in out
        assert said.partition(": ")[0] + ": " + {"kk": "мерзімнің", "ru": "истечение", "en": "passing"}[lang] not in out


ELECTED = (("2016-02-10", "initiator.introduce"),)


@pytest.mark.parametrize("form", [(), ("--md",)])
def test_what_several_bills_rest_on_is_said_once_at_the_end_with_their_names(
    tmp_path: Path, asked: Callable[..., tuple[str, str]], form: tuple[str, ...]
) -> None:
    """Whether the new Mäjilis of 2016 sat already is as little known of one bill as of the other."""
    said = "whether the Mäjilis could sit on this day is not known"
    first = write(tmp_path, "roads", ELECTED)
    alone, _ = asked(first, "--on", "2016-04-01", *form)
    assert alone.count(said) == 1
    assert "(roads)" not in alone[alone.index(said) :]
    write(tmp_path, "water", ELECTED)
    together, _ = asked(tmp_path, "--on", "2016-04-01", *form)
    assert together.count(said) == 1
    assert together.rstrip().endswith("(roads, water)")


def test_on_the_last_day_of_a_wait_nothing_is_due_so_it_is_no_day_off(
    tmp_path: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """The 48 hours of a question of confidence put on 7 March end on a holiday, and no text asks for an act by then."""
    write(tmp_path, "trust", (("2024-03-04", "initiator.introduce"), ("2024-03-07", "government.raise-confidence")))
    out, _ = asked(tmp_path, "--on", "2024-03-07")
    assert "8 March 2024, Friday" in out
    assert "may be done from the next day" in out
    assert "day off" not in out


def test_where_nothing_is_due_the_days_are_named_once(folder: Path, asked: Callable[..., tuple[str, str]]) -> None:
    out, _ = asked(folder, "--on", "2024-06-03")
    assert out.splitlines()[:3] == [
        "Due from 3 June 2024 to 9 June 2024 · dossiers: 3",
        "",
        "No term ends on these days.",
    ]
    assert "## 3 June" not in asked(folder, "--on", "2024-06-03", "--md")[0]


def test_the_question_to_which_a_lapse_leads_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Sixty days of silence of the Senate led to an open question until 2022: it can be looked up by its id."""
    bill = tmp_path / "silent.toml"
    bill.write_text(
        'id = "silent"\nkind = "law"\ntitle = { ru = "О дорогах" }\n'
        'acts = [{ act = "majilis.adopt", date = 2017-10-04 }, { act = "senate.register", date = 2017-10-09 }]\n',
        encoding="utf-8",
    )
    for line in (
        ["agenda", str(bill), "--on", "2017-12-01", "--until", "2017-12-31"],
        ["status", str(bill), "--on", "2017-12-01"],
    ):
        assert run([*line, "--lang", "ru"]) == 0
        assert "→ Закон молчит: открытый вопрос A1" in capsys.readouterr().out


def test_of_a_term_that_runs_from_an_act_taken_as_done_it_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """That the Senate had returned its changes to the Tax Code by 2 July 2025 is not on record."""
    bill = str(Path(__file__).parents[2] / "examples" / "dossiers" / "kz-2025-tax-code.toml")
    assert run(["agenda", bill, "--on", "2025-07-02", "--lang", "en"]) == 0
    assert "that it was done by 2 July 2025 is assumed" in capsys.readouterr().out
    assert run(["agenda", bill, "--on", "2025-07-18", "--lang", "en"]) == 0
    assert "assumed" not in capsys.readouterr().out


@pytest.mark.parametrize(("lang", "day"), [("kk", "14.05.2024"), ("ru", "14.05.2024"), ("en", "14 May 2024")])
def test_what_is_due_after_these_days_is_counted_with_the_first_of_them(
    lang: str, day: str, tmp_path: Path, asked: Callable[..., tuple[str, str]]
) -> None:
    """A bill of which nothing is due this week stood nowhere on the page, as if it had not been read."""
    write(tmp_path, "water", IN_SENATE)
    found = page(asked, tmp_path, "--on", "2024-04-15")
    assert (found["due"], found["free"], found["later"], found["next"]) == ([], [], 1, "2024-05-14")
    for form in ((), ("--md",)):
        assert day in asked(tmp_path, "--on", "2024-04-15", "--lang", lang, *form)[0]
    assert page(asked, tmp_path, "--on", "2024-04-15", "--until", "2024-05-14")["next"] is None
