"""A dossier is read whole, or every fault of it is named at once: the place, the value, what is allowed."""

from __future__ import annotations

import json
import pickle
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.errors import DossierError
from lawflow.law.majorities import Tally
from lawflow.library import from_data, from_text
from lawflow.passage.shape import check_shape
from lawflow.reconstruction.files import parse, read
from tests.imaginary.laputa import LAPUTA

if TYPE_CHECKING:
    from pathlib import Path

FULL = """
id = "kz-2024-whole"
kind = "constitutional-law"
track = "priority"
initiator = "deputies"
money = true
subject = "code"
note = "every field"
title = { en = "A law", ru = "Закон", kk = "Заң" }

[[acts]]
act = "initiator.introduce"
date = 2024-01-10

[[acts]]
act = "senate.return-changes"
date = "2024-02"
votes = { majilis = { for = 40 }, senate = { for = 44, against = 0, abstained = 1, not_voting = 2 } }
source = "https://example.org/report"
wording = true
partial = false
note = "a note"

[[acts]]
act = "president.return"
date = "2024"
scope = "articles"
wording = false

[[acts]]
act = "majilis.approve-first-reading"
reading = 1

[[acts]]
act = "court.opinion"
conforms = false

[[acts]]
act = "government.opinion"
positive = true

[[acts]]
act = "initiator.change-kind"
kind = "law"
"""
PLAIN: dict[str, Any] = {"id": "x", "kind": "law", "title": {"en": "A law"}}


def written(tmp_path: Path, content: str | bytes, name: str = "bill.toml") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def faults(data: object) -> list[str]:
    with pytest.raises(DossierError) as caught:
        parse(data)
    assert caught.value.exit_code == 3
    return [str(fault) for fault in caught.value.faults]


ADOPTION = {"majilis": "majilis.adopt", "senate": "senate.approve", "kurultai": "kurultai.adopt"}


def with_act(**row: object) -> dict[str, Any]:
    votes = row.get("votes")
    chamber = next(iter(votes), "majilis") if isinstance(votes, dict) else "majilis"
    return PLAIN | {"acts": [{"act": ADOPTION.get(chamber, "majilis.adopt")} | row]}


def test_every_field_of_the_format_is_read(tmp_path: Path) -> None:
    """Each field of the format arrives, and what is not recorded stays unknown."""
    dossier = read(written(tmp_path, FULL))
    assert dossier == Dossier(
        id="kz-2024-whole",
        kind="constitutional-law",
        title={"en": "A law", "ru": "Закон", "kk": "Заң"},
        track="priority",
        initiator="deputies",
        money=True,
        subject="code",
        note="every field",
        path=str(tmp_path / "bill.toml"),
        acts=(
            Act("initiator.introduce", When.day(date(2024, 1, 10))),
            Act(
                "senate.return-changes",
                When.month(2024, 2),
                {"majilis": Tally(40), "senate": Tally(44, 0, 1, 2)},
                {"wording": True, "partial": False},
                "https://example.org/report",
                "a note",
            ),
            Act("president.return", When.year(2024), says={"scope": "articles", "wording": False}),
            Act("majilis.approve-first-reading", says={"reading": 1}),
            Act("court.opinion", says={"conforms": False}),
            Act("government.opinion", says={"positive": True}),
            Act("initiator.change-kind", says={"kind": "law"}),
        ),
    )


def test_the_same_fields_in_json_are_the_same_dossier(tmp_path: Path) -> None:
    """JSON has no dates, so a day is text."""
    text = json.dumps(
        PLAIN | {"acts": [{"act": "majilis.adopt", "date": "2024-02-01", "votes": {"majilis": {"for": 50}}}]}
    )
    (act,) = read(written(tmp_path, text, "bill.json")).acts
    assert act == Act("majilis.adopt", When.day(date(2024, 2, 1)), {"majilis": Tally(50)})


def test_the_least_dossier(tmp_path: Path) -> None:
    """An id, a kind and a title will do: nothing is known of the acts."""
    dossier = read(written(tmp_path, 'id = "x"\nkind = "law"\ntitle = { kk = "Заң" }\n'))
    assert (dossier.acts, dossier.track, dossier.money) == ((), "ordinary", None)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-02", date(2022, 2, 1), date(2022, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-12", date(2022, 12, 1), date(2022, 12, 31)),
        ("2022-01-27", date(2022, 1, 27), date(2022, 1, 27)),
        (date(2022, 1, 27), date(2022, 1, 27), date(2022, 1, 27)),
    ],
)
def test_a_date_is_a_day_a_month_or_a_year(value: object, first: date, last: date) -> None:
    """A month or a year is an interval, never its first day."""
    (act,) = parse(with_act(date=value)).acts
    assert (act.when.first, act.when.last) == (first, last)


@pytest.mark.parametrize(
    "value",
    [
        "2022-13",
        "2022-00",
        "0000",
        "2022-02-30",
        "2022-1-27",
        "27.01.2022",
        "",
        "January",
        "20220127",
        "2022-W04",
        "2022-W04-4",
        2022,
        True,
        1.5,
        ["2022"],
        {"year": 2022},
    ],
)
def test_an_impossible_date_is_named_with_what_is_allowed(value: object) -> None:
    """A day of the calendar, a month or a year as the format writes them; nothing is guessed."""
    (fault,) = faults(with_act(date=value))
    assert fault.startswith("act 1, date: ")
    assert "allowed: a day (2022-01-27)" in fault


def test_a_day_has_no_hour(tmp_path: Path) -> None:
    """A date and time of TOML is refused, not cut."""
    text = FULL.replace("date = 2024-01-10", "date = 2024-01-10T12:00:00")
    with pytest.raises(DossierError, match="a day has no hour"):
        read(written(tmp_path, text))


@pytest.mark.parametrize("value", ["1995", "1996-01-29", "1990-01-01", "../1996-01-29"])
def test_a_date_before_the_first_parliament_is_refused(value: str) -> None:
    """The first Parliament of two chambers sat on 30 January 1996."""
    assert "before the first Parliament" in faults(with_act(date=value))[0]
    assert parse(with_act(date="1996")).acts


def test_all_faults_are_told_at_once() -> None:
    """Nobody mends a file one fault at a time."""
    found = faults(
        {
            "id": "Ә",
            "kind": "lav",
            "track": "fast",
            "initiator": "king",
            "money": "yes",
            "subject": "weather",
            "note": 5,
            "titel": "x",
            "acts": [
                {"act": "senate.aprove", "date": "never", "votes": {"senat": {"for": 1}}},
                {"date": "2024", "wordin": True, "wording": "yes", "scope": "all", "reading": 0, "kind": "x"},
                {
                    "act": "majilis.adopt",
                    "date": "2024-02-01",
                    "votes": {"majilis": {"for": 120, "fro": 1, "against": -1}},
                },
                "majilis.adopt",
            ],
        }
    )
    assert len(found) == 22
    assert {fault.split(":")[0].split(",")[0] for fault in found} == {
        "id",
        "kind",
        "track",
        "initiator",
        "money",
        "subject",
        "note",
        "unknown key",
        "title",
        "act 1",
        "act 2",
        "act 3",
        "act 4",
    }


@pytest.mark.parametrize(
    ("data", "nearest"),
    [
        (with_act(act="senate.aprove"), "senate.approve"),
        (with_act(act="majlis.adopt"), "majilis.adopt"),
        (PLAIN | {"kind": "constitutional-lw"}, "constitutional-law"),
        (PLAIN | {"initator": "deputies"}, "initiator"),
        (PLAIN | {"track": "priorty"}, "priority"),
        (PLAIN | {"subject": "budjet"}, "budget"),
        (PLAIN | {"title": {"eng": "A law"}}, "en"),
        (with_act(wordings=True), "wording"),
        (with_act(votes={"senat": {}}), "senate"),
        (with_act(votes={"majilis": {"abstain": 1}}), "abstained"),
        (with_act(scope="article"), "articles"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(data: dict[str, Any], nearest: str) -> None:
    """A slip of the pen is recognised."""
    (fault,) = faults(data)
    assert f"did you mean {nearest!r}?" in fault
    assert "allowed: " in fault


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (
            {},
            [
                "id: missing (allowed: ASCII letters, digits, dot, dash and underscore)",
                "kind: missing (allowed: law, constitutional-law, constitutional-amendment)",
                "title: missing",
            ],
        ),
        (PLAIN | {"title": {}}, ["title: is empty"]),
        (PLAIN | {"title": "A law"}, ["title: is a text"]),
        (PLAIN | {"title": {"en": " "}}, ["title.en"]),
        (PLAIN | {"title": {"en": ""}}, ["title.en: is empty"]),
        (PLAIN | {"acts": {}}, ["acts: must be a list, not a table (allowed: [[acts]])"]),
        (PLAIN | {"acts": [3]}, ["act 1: is a number, not a table"]),
        (PLAIN | {"acts": [{}]}, ["act 1, act: missing"]),
        (with_act(votes=[]), ["act 1, votes: is a list"]),
        (with_act(votes={"senate": 44}), ["act 1, votes.senate: is a number"]),
        (with_act(votes={"senate": {"for": 1.5}}), ["act 1, votes.senate.for: 1.5"]),
        (with_act(votes={"senate": {"for": True}}), ["act 1, votes.senate.for: True"]),
        (with_act(source=5), ["act 1, source"]),
        (with_act(wording=1), ["act 1, wording: 1"]),
        (with_act(reading=True), ["act 1, reading: True"]),
        (PLAIN | {"id": 5}, ["id: 5"]),
        (PLAIN | {"id": "two words"}, ["id: 'two words'"]),
        (PLAIN | {"id": ""}, ["id: ''"]),
        (PLAIN | {"id": "../../etc"}, ["id: '../../etc'"]),
        (PLAIN | {"kind": ["law"]}, ["kind"]),
        (with_act(act=["majilis.adopt"]), ["act 1"]),
        (with_act(act={"majilis": "adopt"}), ["act 1"]),
        (with_act(act=5), ["act 1"]),
        (with_act(scope=["law"]), ["act 1, scope"]),
    ],
)
def test_a_value_of_the_wrong_sort_is_named(data: dict[str, Any], words: list[str]) -> None:
    """The place comes first, then what was found."""
    found = faults(data)
    assert len(found) == len(words)
    for fault, start in zip(found, words, strict=True):
        assert fault.startswith(start)


@pytest.mark.parametrize("data", [[], [PLAIN], "a law", 5, None, True])
def test_only_a_table_is_a_dossier(data: object) -> None:
    """A list of bills is not one bill."""
    (fault,) = faults(data)
    assert fault.startswith("a dossier is a table, not ")


@pytest.mark.parametrize(
    ("day", "chamber", "counts", "seats"),
    [
        ("2024-02-01", "majilis", {"for": 120}, 98),
        ("2024-02-01", "majilis", {"for": 99}, 98),
        ("2024-02-01", "majilis", {"for": 50, "against": 30, "abstained": 10, "not_voting": 9}, 98),
        ("2020-02-01", "majilis", {"for": 108}, 107),
        ("2020-02-01", "senate", {"for": 50}, 49),
        ("2024", "senate", {"for": 51}, 50),
    ],
)
def test_more_votes_than_seats_are_a_fault(day: str, chamber: str, counts: dict[str, int], seats: int) -> None:
    """All counts together cannot exceed the seats of the chamber on that day; the audit reports them instead."""
    data = with_act(date=day, votes={chamber: counts})
    (fault,) = faults(data)
    assert f"{sum(counts.values())} votes in a chamber of {seats}" in fault
    assert parse(data, check_counts=False).acts


@pytest.mark.parametrize(
    ("day", "chamber", "votes"),
    [
        ("2024-02-01", "majilis", 98),
        ("2023", "majilis", 107),
        ("2022-09-16", "senate", 55),
        ("2018-06", "senate", 49),
        (None, "senate", 1000),
    ],
)
def test_as_many_votes_as_any_possible_seats_are_none(day: str | None, chamber: str, votes: int) -> None:
    """On an uncertain day, or where the number of seats is an open question, the largest number counts."""
    assert parse(with_act(votes={chamber: {"for": votes}}, **({"date": day} if day else {}))).acts


def test_a_chamber_that_did_not_sit_cannot_vote() -> None:
    """There was no Kurultai in 2024."""
    assert (
        "votes.kurultai: no such chamber sat on 1 February 2024"
        in faults(with_act(date="2024-02-01", votes={"kurultai": {"for": 1}}))[0]
    )


# -- files --------------------------------------------------------------------------------------------------------------


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    """Some editors write one."""
    assert read(written(tmp_path, b"\xef\xbb\xbf" + FULL.encode())).id == "kz-2024-whole"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("bill.toml", "", "the file is empty"),
        ("bill.toml", " \n\n", "the file is empty"),
        ("bill.json", "", "the file is empty"),
        ("bill.toml", b"\xff\xfe\x00binary", "byte 0: not UTF-8 text"),
        ("bill.toml", b"\x00\x01\x02", "not TOML"),
        ("bill.toml", 'id = "x"\nkind = law\n', "line 2, column .*: not TOML"),
        ("bill.toml", 'id = "x"\nid = "y"\n', "line 2, column .*: not TOML"),
        ("bill.toml", 'id = "x"\n[[acts]]\ndate = 2022-02-30\n', "line 3, column .*: not TOML"),
        ("bill.json", '{\n"id": \n}', "line 3, column 1: not JSON"),
        ("bill.json", '[{"id": "x"}]', "a dossier is a table, not a list"),
        ("bill.json", "[" * 100_000, "nested too deep|not JSON"),
        ("bill.toml", "a = " + "[" * 100_000, "nested too deep|not TOML"),
        ("bill.toml", f"id = {'9' * 5000}", "not TOML"),
        ("bill.json", f'{{"id": {"9" * 5000}}}', "not JSON"),
        (
            "bill.toml",
            f'id = "x"\nkind = "law"\ntitle = {{ en = "x" }}\n[[acts]]\nact = "majilis.adopt"\nvotes = {{ majilis = {{ for = {"9" * 40} }} }}\ndate = 2024-02-01',
            "0 to 99999",
        ),
        ("bill.json", '{"id": "x", "kind": "law", "title": {"en": "x"}, "money": NaN}', "money: nan"),
    ],
    ids=lambda value: None if isinstance(value, bytes) or len(value) > 40 else value,
)
def test_what_is_no_dossier_is_told_with_its_place(name: str, content: str | bytes, words: str, tmp_path: Path) -> None:
    """The file first, then the line or the place, then what was found."""
    path = written(tmp_path, content, name)
    with pytest.raises(DossierError, match=words) as caught:
        read(path)
    assert all(line.startswith(f"{path}: ") for line in str(caught.value).splitlines())


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    """A folder is a collection, not a dossier."""
    with pytest.raises(DossierError, match="no such file"):
        read(tmp_path / "none.toml")
    with pytest.raises(DossierError, match="is a folder, not a dossier"):
        read(tmp_path)


@pytest.mark.parametrize("ending", [".toml", ".json"])
def test_a_name_without_its_ending_is_told_the_file_that_is_there(ending: str, tmp_path: Path) -> None:
    (tmp_path / f"bill{ending}").write_text("{}", encoding="utf-8")
    with pytest.raises(DossierError, match=rf"no such file; did you mean '.*bill\{ending}'\?"):
        read(tmp_path / "bill")


def test_a_file_that_is_no_folder_on_the_way_is_told(tmp_path: Path) -> None:
    """A path through a file cannot be read."""
    with pytest.raises(DossierError, match="cannot be read"):
        read(written(tmp_path, FULL) / "bill.toml")


def test_messages_name_the_act_by_its_number() -> None:
    """TOML gives no lines for values, so the number of the act stands in their place."""
    data = PLAIN | {"acts": [{"act": "initiator.introduce"}, {"act": "majilis.adopt", "date": "soon"}]}
    assert re.match(r"act 2, date: 'soon' is no date", faults(data)[0])


def bill(**keys: object) -> dict[str, object]:
    return {"id": "x", "kind": "law", "title": {"en": "x"}, **keys}


def test_a_dossier_may_name_its_parliament_and_need_not() -> None:
    """One that names none is of the only one there is; either way its words are checked."""
    assert parse(bill(parliament="kz")).parliament is timetable.parliament("kz")
    assert parse(bill()).parliament is None
    assert timetable.parliament_of(parse(bill())) is timetable.parliament("kz")


@pytest.mark.parametrize("named", ["fr", "", 7, ["kz"]])
def test_a_parliament_that_there_is_not_is_a_fault(named: object) -> None:
    with pytest.raises(DossierError, match=r"dossier: parliament: .* \(allowed: kz\)"):
        parse(bill(parliament=named))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("date = 2025-11", 'a month, a year or a span in quotes: "2025-11"'),
        ("date = 2025-11-05/2025-11-07", 'a month, a year or a span in quotes: "2025-11"'),
        ("date = 2025-02-30", "a day of the calendar; 2025-02-30 is none"),
        ("date = 2025-13-01", "a day of the calendar; 2025-13-01 is none"),
        ("date = 31.02.2020", "a day of the calendar; 31.02.2020 is none"),
        ("date = 03.09.2025", "a day as 2025-09-03"),
        ("date = 2025-9-3", "a day as 2025-09-03"),
        ('date = "03.09.2025"', "did you mean '2025-09-03'?"),
        ('date = "2025-9-3"', "did you mean '2025-09-03'?"),
        ('date = "2025/09/03"', "did you mean '2025-09-03'?"),
        ('date = "31.02.2020"', "the calendar has no such day"),
        ("note = «к»", 'straight quotes: "…"'),
        ("note = “k”", 'straight quotes: "…"'),
        ('note = "k', 'a quote at both ends of a text: "…"'),
        ('note = k"', 'a quote at both ends of a text: "…"'),
        ("note = 'k", "a quote at both ends of a text: '…'"),
        ('note = """k', 'line 7: not TOML: Unterminated string (allowed: a quote at both ends of a text: """…""")'),
        ("votes = { senate = {} }\n[[acts.votes]]", "acts.votes stands there already, in square brackets"),
        ("[title]", "title is declared twice"),
        ('note = "a\x07b"', "a character that cannot stand here"),
    ],
)
def test_a_slip_of_the_form_is_told_with_what_to_write_instead(written: str, said: str) -> None:
    text = f'id = "x"\nkind = "law"\n[title]\nen = "x"\n[[acts]]\nact = "senate.approve"\n{written}\n'
    with pytest.raises(DossierError, match=re.escape(said)):
        from_text(text)


@pytest.mark.parametrize("written", ['{"id": “x”}', "{“id”: 1}", "{'id': 1}", '{"id": «x»}'])
def test_a_quote_that_json_has_not_is_told_with_the_one_it_has(written: str, tmp_path: Path) -> None:
    file = tmp_path / "bill.json"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(DossierError, match=re.escape('(allowed: straight quotes: "…")')):
        read(file)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2025-11", 'a month, a year or a span in quotes: "2025-11"'),
        ("2025-11-05/2025-11-07", 'a month, a year or a span in quotes: "2025-11"'),
        ("../2025-11", 'a month, a year or a span in quotes: "2025-11"'),
        ("2025-9-3", "a day as 2025-09-03"),
        ("03.09.2025", "a day as 2025-09-03"),
        ("31.02.2020", "a day of the calendar; 31.02.2020 is none"),
    ],
)
def test_a_date_slipped_within_braces_is_told_too(written: str, said: str) -> None:
    """The parser says only that the table is not closed."""
    text = f'id = "x"\nkind = "law"\ntitle = {{ en = "x" }}\nacts = [\n  {{ act = "senate.approve", date = {written}, note = "x" }},\n]\n'
    with pytest.raises(DossierError, match=re.escape(said)):
        from_text(text)


@pytest.mark.parametrize(
    ("act", "chamber", "own"),
    [
        ("majilis.adopt", "senate", "majilis"),
        ("senate.approve", "majilis", "senate"),
        ("kurultai.adopt", "senate", "kurultai"),
    ],
)
def test_votes_of_another_chamber_are_no_votes_on_an_act(act: str, chamber: str, own: str) -> None:
    """They would be passed over, and the adoption presumed; a file and the library refuse them alike."""
    named = timetable.parliament().acts[act].label.en
    said = f"votes.{chamber}: no votes of this chamber belong to: {named} (allowed: {own})"
    data = bill(acts=[{"act": act, "date": "2024-02-05", "votes": {chamber: {"for": 30}}}])
    assert said in faults(data)[0]
    with pytest.raises(DossierError, match=re.escape(said)):
        check_shape(Act(act, When.day(date(2024, 2, 5)), votes={chamber: Tally(30)}), timetable.parliament())


def test_an_act_found_well_formed_is_so_for_its_parliament_alone_and_until_it_is_changed() -> None:
    """The mark is no part of the act: an equal one has none, and it takes no parliament along to another process."""
    act = Act("majilis.adopt", When.day(date(2024, 2, 5)), votes={"majilis": Tally(60)})
    fresh, here = pickle.dumps(act), timetable.parliament()
    check_shape(act, here)
    assert act.fits is here.seal
    assert act.fits is not LAPUTA.seal
    assert len(pickle.dumps(act)) < len(fresh) + 100
    changed = attrs.evolve(act, votes={"majilis": Tally(400)})
    assert changed.fits is None
    with pytest.raises(DossierError, match="400"):
        check_shape(changed, here)
    assert act == Act("majilis.adopt", When.day(date(2024, 2, 5)), votes={"majilis": Tally(60)})


def test_a_long_list_of_names_says_how_many_there_are_and_where_they_stand() -> None:
    for act, said in (
        ("zzz", r"… \d+ in all: lawflow acts"),
        ("senate.aprove", r"'senate.approve'\? \(allowed: \d+ in all"),
    ):
        with pytest.raises(DossierError, match=said):
            from_data({"id": "x", "kind": "law", "title": {"en": "x"}, "acts": [{"act": act}]})


def test_a_day_written_as_people_write_it_is_told_as_a_dossier_does() -> None:
    data = {"id": "x", "kind": "law", "title": {"en": "x"}, "acts": [{"act": "majilis.adopt", "date": "1.04.2024"}]}
    with pytest.raises(DossierError, match="did you mean '2024-04-01'"):
        from_data(data)


JSON_TEXT = """{
 "id": "x", "kind": "lav",
 "title": {"ru": 5},
 "world": {"sessions": [{"from": "2024-01-01", "till": "\\"[{"}]},
 "acts": [
  {"act": "majilis.adopt", "votes": {"majilis": {"for": -1}}},
  {"act": "president.return", "sources": [{"source": "x", "date": "tomorrow"}]},
  5
 ]
}
"""


def test_every_fault_of_a_file_of_json_has_its_line_and_column(tmp_path: Path) -> None:
    """Of JSON the parser tells the place of its own errors alone; a fault stands at its key, or at what lacks it."""
    file = tmp_path / "x.json"
    file.write_text(JSON_TEXT, encoding="utf-8")
    with pytest.raises(DossierError) as raised:
        read(file)
    found = [fault.where for fault in raised.value.faults]
    assert found == [
        "line 2, column 13, kind",
        "line 4, column 48, world, session 1, unknown key",
        "line 4, column 25, world, session 1, until",
        "line 3, column 12, title.ru",
        "line 6, column 50, act 1, votes.majilis.for",
        "line 7, column 59, act 2, source 1.date",
        "line 8, column 3, act 3",
    ]
