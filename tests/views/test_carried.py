"""A term that goes on under an edition which has it no more: whose month it is, and by which rules."""

from datetime import date
from pathlib import Path

import pytest

from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.when import When
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.content.briefing import sheet_of
from lawflow.views.content.happenings import timeline_words
from lawflow.views.objects.status import status_page

BILL = Path(__file__).parents[2] / "examples" / "dossiers" / "kz-1999-rare-animals.toml"


@pytest.mark.parametrize(
    ("on", "called"),
    [
        (date(2022, 12, 31), "срок Конституционного Совета: один месяц"),
        (date(2023, 1, 1), "срок Конституционного Совета: один месяц (по редакции 2017 года)"),
        (date(2025, 3, 1), "срок Конституционного Совета: один месяц (по редакции 2017 года)"),
    ],
)
def test_the_councils_month_goes_on_before_the_court_and_says_by_which_rules(on: date, called: str) -> None:
    """The stage and the acts bear the names of the day: since 2023 it is the Court that decides (art. 72(1))."""
    record = read(BILL)
    played = play(record, on=on)
    (stage,) = {one.label.ru for one in [played.passage.procedure.stage[played.passage.state]]}
    assert ("Суда" in stage) == (on.year >= 2023)
    terms = {term["label"]["ru"] for term in status_page(record.id, played, on)["terms"] if "label" in term}
    assert called in terms
    due, *_ = sheet_of(record, played, on, "ru").tables
    assert called in {row[0] for row in due.rows}
    assert f" {called} " in timeline_words(played.passage, "ru", on=on)


@pytest.mark.parametrize(
    ("on", "called"),
    [
        (date(2012, 6, 21), "the Mäjilis on the commission's conclusion: 7 days"),
        (date(2012, 6, 22), "the Mäjilis on the commission's conclusion: 7 days (under edition 2007)"),
    ],
)
def test_seven_days_that_a_new_reglament_gives_for_something_else_are_told_of_the_old_one(
    on: date, called: str
) -> None:
    """Pt 76 of 1996 gave the Mäjilis seven days on the commission's conclusion, pt 76-3 of 2012 to send on what it took."""
    days = ("06-01 initiator.introduce", "06-05 majilis.adopt", "06-08 senate.register", "06-12 senate.return-changes")
    more = ("06-14 majilis.disagree", "06-18 commission.form", "06-20 commission.report")
    acts = tuple(Act(act, When.read(f"2012-{day}")) for day, act in map(str.split, (*days, *more)))
    record = Dossier("b", "law", {"en": "B"}, acts)
    terms = status_page("b", play(record, on=on), on)["terms"]
    assert called in {term["label"]["en"] for term in terms if "label" in term}
