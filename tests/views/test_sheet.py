"""The sheet of a bill: what a chair needs on two pages of A4, to print."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.errors import UnknownNameError
from lawflow.passage.votes_ahead import open_stages
from lawflow.reconstruction.files import parse, read
from lawflow.reconstruction.play import play
from lawflow.views.content.briefing import LONGEST, sheet_of
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY
from lawflow.views.formats.sheet_html import sheet_html
from lawflow.views.formats.xml import element
from lawflow.views.plan.timeline import upright_timeline
from lawflow.views.plan.two_pages import fitted
from lawflow.views.sheet import SheetFormat, sheet

if TYPE_CHECKING:
    from lawflow.law.labels import Lang
    from lawflow.views.content.briefing import Sheet

EXAMPLES = Path(__file__).parents[2] / "examples"
DOSSIERS = sorted(path for folder in ("dossiers", "imagined") for path in (EXAMPLES / folder).glob("*.toml"))
OVERRIDDEN = EXAMPLES / "imagined" / "imagined-2023-veto-overridden.toml"
VAPES = EXAMPLES / "dossiers" / "kz-2024-vapes.toml"
VETO = date(2024, 5, 20)


def told(path: Path, on: date, lang: str = "en") -> Sheet:
    record = read(path)
    return sheet_of(record, play(record, on=on), on, lang)


def rows(of: Sheet, heading: str) -> list[tuple[str, ...]]:
    return list(next(table.rows for table in of.tables if table.heading == heading))


def pages(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF")
    return len(re.findall(rb"/Type ?/Page\b(?!s)", pdf))


# -- what it says -------------------------------------------------------------------------------


def test_it_says_where_the_bill_stands_since_when_and_what_must_come_by_when_on_which_article() -> None:
    lead = told(OVERRIDDEN, VETO).lead
    assert ("Stage", "Returned with the President's objections") in lead
    assert (
        "Last act",
        "13 May 2024 · President returns with objections [Const. art. 44(2); CL on Parliament art. 20(1)]",
    ) in [(name, said.replace("\N{NO-BREAK SPACE}", " ")) for name, said in lead]
    duties = [said.replace("\N{NO-BREAK SPACE}", " ") for name, said in lead if name == "What must come next"]
    assert "until 28 May 2024 inclusive [Reglament of Parliament pt 78-8]" in duties[0]


def test_what_is_due_bears_its_day_of_the_week_the_first_at_the_top() -> None:
    due = rows(told(OVERRIDDEN, VETO), "What is due")
    assert [row[2] for row in due] == ["28 May 2024, Tuesday", "13 June 2024, Thursday"]
    assert all(row[-1] for row in due)


def test_a_last_day_on_a_day_off_is_told_as_one() -> None:
    """Adopted on 13 March 2024, the law goes to the Senate within ten days: until a Saturday."""
    due = rows(told(OVERRIDDEN, date(2024, 3, 14)), "What is due")
    assert [(row[2], row[3]) for row in due] == [
        ("23 March 2024, Saturday", "a day off; no text moves the last day (L-3)")
    ]


KURULTAI = {
    "id": "elections",
    "kind": "constitutional-law",
    "initiator": "deputies",
    "title": {"kk": "Сайлау туралы"},
    "acts": [
        {"act": "initiator.introduce", "date": "2026-09-10"},
        {"act": "kurultai.adopt", "date": "2026-11-01", "votes": {"kurultai": {"for": 100, "against": 20}}},
        {"act": "president.return", "date": "2026-11-16"},
    ],
}


def test_it_warns_of_what_the_page_of_the_day_warns_of() -> None:
    """A day off that no decree has confirmed yet, what a lapse leads to, and until when the texts were read."""
    record, on = parse(KURULTAI, "elections"), date(2026, 11, 29)
    said = sheet_of(record, play(record, on=on), on, "ru")
    (due,) = rows(said, "Текущие сроки")
    assert due[2:4] == (
        "16.12.2026, среда",
        (
            "выходной день, если постановление не перенесёт его; переноса срока тексты не знают (L-3); "
            "если срок истечёт: признание возражений принятыми → Закон молчит: открытый вопрос K-A8"
        ),
    )
    read = "тексты этой редакции прочитаны по состоянию на 10.09.2026; результат относится к более позднему дню"
    assert ("Примечание", read) in said.lead


def test_a_question_that_touches_no_step_is_not_said_to_stop_the_bill() -> None:
    record, on = parse(KURULTAI, "elections"), date(2026, 11, 29)
    said = sheet_of(record, play(record, on=on), on, "kk")
    assert [row[1] for row in rows(said, "Ашық мәселелер")] == ["жауапсыз; ешбір қадамға тимейді"]


def test_after_a_veto_the_senates_votes_are_told_while_the_mazhilis_still_deliberates() -> None:
    """Thirty-four of fifty stand a stage ahead of where the bill is."""
    ahead = rows(told(OVERRIDDEN, VETO), "Votes that may be needed now and at stages ahead")
    votes = {row[1]: row[2].replace("\N{NO-BREAK SPACE}", " ") for row in ahead}
    assert votes["overcoming of the objections by the Mäjilis"] == "Mäjilis 2/3: ≥ 66 of 98"
    assert votes["overcoming of the objections by the Senate"] == "Senate 2/3: ≥ 34 of 50"
    assert ahead[0][2].split(" ")[-1].replace("\N{NO-BREAK SPACE}", " ") == "≥ 66 of 98", "numbers stay on one line"


@pytest.mark.parametrize("on", [date(2024, 2, 10), date(2024, 4, 1), VETO])
def test_the_votes_ahead_are_those_of_every_stage_that_the_bill_can_still_reach(on: date) -> None:
    record = read(OVERRIDDEN)
    passage = play(record, on=on).passage
    graph, stages = extract(passage.procedure, "steps", on), open_stages(passage)
    wanted = {
        (graph.node(edge.source).label.en, vote.removeprefix("Mäjilis ").removeprefix("Senate "))
        for edge in graph.edges
        if edge.source in stages and edge.majority != EMPTY
        for vote in edge.majority.en.replace("\N{NO-BREAK SPACE}", " ").split(", ")
    }
    found, at = set(), ""
    for stage, _, votes, _ in rows(told(OVERRIDDEN, on), "Votes that may be needed now and at stages ahead"):
        at = stage or at
        found |= {
            (at, vote.removeprefix("Mäjilis ").removeprefix("Senate "))
            for vote in votes.replace("\N{NO-BREAK SPACE}", " ").split("; ")
        }
    assert found == wanted


def test_no_vote_is_told_twice_of_one_stage() -> None:
    ahead = rows(told(OVERRIDDEN, date(2024, 2, 10)), "Votes that may be needed now and at stages ahead")
    stages, told_of = "", []
    for stage, act, votes, article in ahead:
        stages = stage or stages
        told_of.append((stages, act, votes, article))
    assert len(told_of) == len(set(told_of))


def test_a_record_with_an_act_that_the_law_refuses_is_told_without_it_and_says_so() -> None:
    found = read(OVERRIDDEN)
    twice = attrs.evolve(found, acts=(*found.acts, Act("majilis.adopt", When.day(date(2024, 8, 1)))))
    on = date(2024, 12, 1)
    assert "without what the law refuses: act" in sheet_of(twice, play(twice, on=on), on, "en").title


def test_a_term_for_sending_that_no_record_shows_is_not_said_to_be_past() -> None:
    due = rows(told(VAPES, date(2024, 2, 10)), "What is due")
    assert [row[3] for row in due] == ["whether kept is not known; a day off; no text moves the last day (L-3)"]


def test_a_title_of_a_million_letters_is_cut_with_a_sign() -> None:
    record = attrs.evolve(read(OVERRIDDEN), title={"en": "x" * 1_000_000})
    title = sheet_of(record, play(record, on=VETO), VETO, "en").title
    assert len(title) == LONGEST + 1
    assert title.endswith("…")


# -- how it is printed --------------------------------------------------------------------------


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_it_takes_two_pages_at_most_in_letters_that_can_be_read(path: Path) -> None:
    """On the first day of the bill, when everything is ahead, and on the last."""
    record = read(path)
    whole = play(record, on=None).passage
    for on in {whole.first, whole.last or whole.first}:
        played = play(record, on=on)
        assert pages(sheet(record, played, "pdf", on=on, lang="kk")) <= 2
        picture = upright_timeline(played.passage, "kk", on)
        made = fitted(sheet_of(record, played, on, "kk"), picture.width, picture.height)
        assert made.size >= 7
        assert made.timeline / picture.width * 10 >= 6
        assert not any(table.rest for table in made.sheet.tables)


def test_rows_for_which_two_pages_have_no_room_are_left_out_and_counted() -> None:
    of = told(OVERRIDDEN, VETO)
    many = attrs.evolve(of.tables[0], rows=of.tables[0].rows * 200)
    made = fitted(attrs.evolve(of, tables=(many, *of.tables[1:])), 860, 500)
    (first, *_) = made.sheet.tables
    left_out = len(many.rows) - len(first.rows)
    assert left_out > 0
    assert first.rest == f"{left_out} more rows: lawflow show 2023/law"


def test_the_same_bill_on_the_same_day_is_the_same_bytes() -> None:
    record = read(OVERRIDDEN)
    for fmt in ("pdf", "html"):
        assert len({sheet(record, play(record, on=VETO), fmt, on=VETO, lang="kk") for _ in range(2)}) == 1


def test_html_is_one_page_that_asks_for_nothing() -> None:
    record = read(OVERRIDDEN)
    page = sheet(record, play(record, on=VETO), "html", on=VETO, lang="kk").decode()
    assert page.startswith('<!DOCTYPE html>\n<html lang="kk">')
    assert "Президенттің қарсылығымен қайтарылды" in page
    assert re.findall(r'(?:src|href)="(?!#|data:)[^"]*"', page) == []
    assert set(re.findall(r"url\(\"(\w+:\w+/\w+)", page)) == {"data:font/ttf"}
    assert page.count("<svg") == 1
    assert "@page { size: A4;" in page


def test_what_a_title_holds_is_never_a_command_of_a_page() -> None:
    title = '</title><script>alert(1)</script> #panic("x") $x$ ]'
    record = attrs.evolve(read(OVERRIDDEN), title={"en": title})
    played = play(record, on=VETO)
    assert "<script>" not in sheet(record, played, "html", on=VETO).decode()
    assert pages(sheet(record, played, "pdf", on=VETO)) <= 2
    of = sheet_of(record, played, VETO, "en")
    picture = upright_timeline(played.passage, "en", VETO)
    assert "&lt;/title&gt;" in sheet_html(fitted(of, picture.width, picture.height), element("svg", {}))


@pytest.mark.parametrize(("fmt", "lang", "wanted"), [("docx", "kk", "pdf, html"), ("pdf", "kz", "kk, ru, en")])
def test_an_unknown_format_or_language_is_refused_with_the_known_ones(
    fmt: SheetFormat, lang: Lang, wanted: str
) -> None:
    record = read(OVERRIDDEN)
    with pytest.raises(UnknownNameError, match=wanted):
        sheet(record, play(record, on=VETO), fmt, on=VETO, lang=lang)
