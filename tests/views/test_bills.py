"""A bill on the map and on the axis of time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.labels import Label
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.passage.passage import Passage
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views import draw, notebook
from lawflow.views.content import captions, phrases
from lawflow.views.content.extract import extract
from lawflow.views.content.happenings import happenings
from lawflow.views.content.marking import marked

if TYPE_CHECKING:
    from lawflow.law.labels import Lang
    from lawflow.views.content.graph import Mark

DOSSIERS = Path(__file__).parents[2] / "examples" / "dossiers"
FLOOR = PARLIAMENT.first_day
ACTS = (
    ("initiator.introduce", date(2024, 1, 10)),
    ("majilis.accept", date(2024, 1, 15)),
    ("majilis.adopt", date(2024, 2, 14)),
    ("senate.register", date(2024, 2, 20)),
    ("senate.return-changes", date(2024, 3, 14)),
)


@pytest.fixture
def passage() -> Passage:
    bill = Passage.start(Bill("law"), ACTS[0][1])
    for n, (act, day) in enumerate(ACTS, 1):
        bill.apply(Act(act, When.day(day)), n=n)
    return bill


def mark_of(passage: Passage) -> Mark:
    mark = marked(extract(passage.procedure), passage).mark
    assert mark is not None
    return mark


def display(shown: Any) -> Any:
    return shown._repr_mimebundle_(include=None, exclude=None)


def test_the_path_walked_bears_its_dates(passage: Passage) -> None:
    mark = mark_of(passage)
    state, said = mark.step("senate-pending/senate.return-changes/majilis-on-senate-text")
    assert (state, said.en) == ("walked", "done 14 March 2024")


def test_the_present_stage_and_what_may_come_are_marked(passage: Passage) -> None:
    mark = mark_of(passage)
    assert mark.stage("majilis-on-senate-text") == "now"
    assert mark.stage("senate-pending") == "past"
    assert mark.step("majilis-on-senate-text/majilis.agree/adopted")[0] == "may"


def test_what_must_come_bears_its_last_day(passage: Passage) -> None:
    """Once the Mäjilis has agreed, the law is to be presented to the President within ten days."""
    passage.apply(Act("majilis.agree", When.day(date(2024, 3, 20))), n=6)
    state, said = mark_of(passage).step("adopted/parliament.present/presented")
    assert (state, said.en) == ("must", "must until 30 March 2024 inclusive")


def test_stages_that_can_no_longer_be_reached_are_closed(passage: Passage) -> None:
    passage.apply(Act("majilis.agree", When.day(date(2024, 3, 20))), n=6)
    mark = mark_of(passage)
    assert mark.stage("conciliation") == "closed"
    assert mark.stage("returned") == ""


def test_the_picture_says_in_words_where_the_bill_stands(passage: Passage) -> None:
    said = draw.draw(passage.procedure, "txt", passage=passage).decode()
    assert "[majilis-on-senate-text] a b c d f NOW" in said
    assert "done 14 March 2024" in said
    assert b"2024" in draw.draw(passage.procedure, "svg", passage=passage)


def test_the_timeline_has_the_acts_and_the_sixty_days(passage: Passage) -> None:
    """The Senate's sixty days run from registration and were kept on 14 March."""
    rows = {(one.organ, one.kind): one for one in happenings(passage, "en")}
    term = rows["senate", "kept"]
    assert (term.first, term.last) == (date(2024, 2, 20), date(2024, 4, 20))
    assert b"14 March 2024" in draw.timeline(passage, "svg", "en")
    assert "алпыс күн" in draw.timeline(passage, "txt", "kk").decode()


def test_a_picture_of_a_bill_bears_its_name(passage: Passage) -> None:
    name = Label("Баспасөз туралы", "О печати", "On the press")
    assert (
        draw.draw(passage.procedure, "txt", passage=passage, name=name).decode().startswith("On the press · Adoption")
    )
    assert draw.timeline(passage, "txt", "kk", name=name).decode().startswith("Баспасөз туралы · ")


def test_a_day_that_no_record_gives_is_told_by_its_last_only() -> None:
    """The floor of dates, 30 January 1996, is not a date that anybody recorded."""
    assert phrases.between(FLOOR, date(2023, 11, 30), FLOOR).en == "≤\N{NO-BREAK SPACE}30 November 2023"
    assert phrases.between(date(2024, 4, 1), date(2024, 4, 30), FLOOR).ru == "01.04.2024 … 30.04.2024"
    assert phrases.between(date(2024, 4, 1), date(2024, 4, 1), FLOOR).kk == "01.04.2024"


def test_a_notebook_shows_a_picture_or_else_mermaid_or_text(passage: Passage) -> None:
    notebook.register()
    for shown in (passage, passage.procedure, notebook.Comparison(passage.procedure, passage.procedure)):
        assert {"image/svg+xml", "text/plain", "text/vnd.mermaid"} == set(display(shown))


@pytest.mark.parametrize(("lang", "said"), [("kk", "бірнеше жолдың бірі"), ("ru", "один из путей")])
def test_ways_of_which_a_bill_went_one_are_dotted_and_the_legend_says_what_that_is(lang: Lang, said: str) -> None:
    played = play(read(DOSSIERS / "kz-2024-vapes.toml"))
    drawn = draw.draw(played.passage.procedure, "svg", lang=lang, passage=played.passage).decode()
    assert said in drawn
    assert captions.WAY_OPEN.text(lang).split()[-1] in drawn
    plain = draw.draw(played.passage.procedure, "svg", lang=lang).decode()
    assert captions.WAY_OPEN.text(lang).split()[-1] not in plain
