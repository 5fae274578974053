"""Event logs: what goes out as CSV comes back the same; logs of others are read by a mapping."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.eventlog import armed, as_csv
from lawflow.dossiers.foreign import dossiers_from
from lawflow.dossiers.logmap import LogMap, mapping, read_map
from lawflow.errors import DossierError
from lawflow.reconstruction.files import parse, read
from tests.proof.chance import walk

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"


def bare(dossier: Dossier) -> Dossier:
    return attrs.evolve(dossier, path="", note="")


def back(text: str, how: LogMap | None = None) -> list[Dossier]:
    how = how or LogMap()
    rows = [
        {name: armed(cell) for name, cell in row.items()}
        for row in csv.DictReader(io.StringIO(text), delimiter=how.delimiter)
    ]
    return [bare(dossier) for dossier in dossiers_from(rows, how, "log.csv", timetable.PARLIAMENTS)]


def test_real_bills_come_back_from_csv_as_they_went() -> None:
    dossiers = [bare(read(file, check_counts=False)) for file in sorted(EXAMPLES.glob("*.toml"))]
    assert back("".join(as_csv(dossiers, timetable.parliament_of))) == dossiers


def test_each_row_is_in_the_words_of_the_edition_of_its_day() -> None:
    """To 2022 the Mäjilis approves the bill; what is not dated is told as what was done before it."""
    acts = [
        Act("majilis.adopt", When.day(date(2022, 12, 14))),
        Act("senate.return-changes", When()),
        Act("senate.approve", When.day(date(2023, 1, 19))),
        Act("clock.dissolution", When.day(date(2023, 1, 19))),
    ]
    dossier = Dossier("crossing", "law", {"en": "Imagined"}, tuple(acts))
    rows = list(csv.DictReader(io.StringIO("".join(as_csv([dossier], timetable.parliament_of)))))
    assert [row["label"] for row in rows] == [
        "Mäjilis approves the bill", "Senate makes changes and additions", "Senate approves",
        "Mäjilis is dissolved",
    ]  # fmt: skip
    assert [row["organ"] for row in rows] == ["majilis", "senate", "senate", "president"]


def test_walks_come_back_from_csv_as_they_went() -> None:
    dossiers = [walk(Random(number), number) for number in range(200)]
    assert back("".join(as_csv(dossiers, timetable.parliament_of))) == dossiers


THEIRS = """bill;step;when;who
17;Тіркелді;05.02.2024;Govt
17;Adopted by the lower house;01.03.2024;Govt
17;Coffee;02.03.2024;Govt
18;Adopted by the lower house;;MPs
"""
MAP = {
    "case": "bill",
    "activity": "step",
    "date": "when",
    "date_format": "%d.%m.%Y",
    "delimiter": ";",
    "bill": {"kind": "law"},
    "columns": {"initiator": "who"},
    "values": {"initiator": {"Govt": "government", "MPs": "deputies"}},
    "activities": {"Тіркелді": "initiator.introduce", "Adopted by the lower house": "majilis.adopt", "Coffee": ""},
}


def test_a_log_of_others_is_read_by_a_mapping() -> None:
    first, second = back(THEIRS, mapping(MAP, "map.toml", timetable.parliament().acts))
    assert (first.id, first.kind, first.initiator) == ("17", "law", "government")
    assert [(act.act, str(act.when)) for act in first.acts] == [
        ("initiator.introduce", "2024-02-05"),
        ("majilis.adopt", "2024-03-01"),
    ]
    assert (second.initiator, second.acts[0].when) == ("deputies", When())


def test_events_can_be_put_in_the_order_of_their_dates() -> None:
    lines = THEIRS.splitlines()
    turned = "\n".join([lines[0], lines[2], lines[1]])
    (dossier,) = back(turned, mapping({**MAP, "order": "date"}, "map.toml", timetable.parliament().acts))
    assert [act.act for act in dossier.acts] == ["initiator.introduce", "majilis.adopt"]


def test_an_event_without_a_date_stays_behind_the_one_it_follows() -> None:
    """What is put in the order of dates is not begun with what has none."""
    log = "case,activity,date,kind\n" + "".join(
        f"A,{act},{day},law\n"
        for act, day in (
            ("majilis.adopt", "2024-03"),
            ("senate.register", ""),
            ("initiator.introduce", "2024-01-10"),
            ("majilis.accept", ""),
        )
    )
    (dossier,) = back(log, mapping({"order": "date"}, "map.toml", timetable.parliament().acts))
    assert [act.act for act in dossier.acts] == [
        "initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''=1", "'quoted'"])
def test_no_spreadsheet_runs_a_cell_and_it_comes_back_as_it_was(text: str) -> None:
    dossier = Dossier("x", "law", {"en": text}, (Act("majilis.adopt", source=text, note=text),))
    log = "".join(as_csv([dossier], timetable.parliament_of))
    (row,) = csv.DictReader(io.StringIO(log))
    assert {row["source"][0], row["note"][0], row["title"][0]} <= {"'", "{"}
    assert back(log) == [attrs.evolve(dossier, path="")]


def test_what_a_record_says_beside_its_acts_comes_back_from_csv() -> None:
    """Spans, bounds, sources that differ, attendance, notes, the number of the law, the bills of its package."""
    dossier = parse(
        {
            "id": "x", "kind": "law", "title": {"en": "A law"}, "number": "1-VIII", "related": ["y"],
            "acts": [
                {"act": "majilis.adopt", "date": "../2024-02-10", "present": {"majilis": 93}},
                {"act": "note.postponed", "date": "2024-02"},
                {"act": "senate.approve", "sources": [{"source": "a", "date": "2024-03-01"}, {"source": "b", "date": "2024-04"}]},
                {"act": "joint.adopt", "votes": {"parliament": {"for": 140}}},
                {"act": "president.sign", "date": "2024-05-01/2024-05-02", "known": "2024-05-07"},
            ],
        }
    )  # fmt: skip
    log = "".join(as_csv([dossier], timetable.parliament_of))
    assert back(log) == [attrs.evolve(dossier, path="")]


# what is wrong, the log, the mapping, what the message says
FAULTS = {
    "an activity that is no act": (THEIRS.replace("Coffee", "Tea"), MAP, "row 4, activity, not in [activities]: 'Tea'"),
    "a column that is not there": (THEIRS, {**MAP, "case": "id"}, "row 1, no such column: 'id' (allowed: "),
    "a column of days that is not there": (THEIRS, {**MAP, "date": "Date"}, "row 1, no such column: 'Date'"),
    "another delimiter": (THEIRS.replace(";", "\t"), MAP, "; did you mean '\\t'?"),
    "a date of another form": (THEIRS.replace("05.02", "2024-05-02 "), MAP, "row 2, date"),
    "a kind that does not exist": (THEIRS, {**MAP, "bill": {"kind": "decree"}}, "case 17, from row 2, kind: 'decree'"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_read_is_told_with_its_row(name: str) -> None:
    text, how, words = FAULTS[name]
    with pytest.raises(DossierError) as raised:
        back(text, mapping(how, "map.toml", timetable.parliament().acts))
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"cases": "bill"}, "unknown key: 'cases'; did you mean 'case'?"),
        ({"bill": "law"}, "bill: 'law' (allowed: a table)"),
        ({"columns": {"color": "c"}}, "columns: 'color'"),
        ({"activities": {"x": "senate.aprove"}}, "did you mean 'senate.approve'?"),
        ({"order": "random"}, "order: 'random'"),
    ],
)
def test_a_mapping_that_maps_nothing_is_refused(how: dict[str, Any], words: str) -> None:
    with pytest.raises(DossierError) as raised:
        mapping(how, "map.toml", timetable.parliament().acts)
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("name", "text", "where"),
    [
        ("map.toml", 'case = "bill"\n[activities]\nx = "senate.aprove"\n', "line 2, column 2, activities, unknown act"),
        ("map.toml", 'case = "bill"\ncolums = 1\n', "line 2, column 1, unknown key"),
        ("map.json", '{"case": "bill",\n "order": "random"}', "line 2, column 2, order"),
    ],
)
def test_faults_of_a_mapping_have_their_line_and_column(name: str, text: str, where: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(DossierError) as raised:
        read_map(tmp_path / name, timetable.parliament())
    assert [fault.where for fault in raised.value.faults] == [where]
