"""What is said under a result of what it rests on beside the record."""

from __future__ import annotations

from datetime import date

import pytest

from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.when import When
from lawflow.reconstruction.play import play
from lawflow.views.content.reckoned import reckoned, silence
from lawflow.views.objects.status import status_page

IN_SENATE = ("2024-03-06 majilis.adopt", "2024-03-14 senate.register")


def bill(*lines: str) -> Dossier:
    acts = tuple(Act(act, When.day(date.fromisoformat(day))) for day, act in map(str.split, lines))
    return Dossier("b", "law", {"en": "B"}, acts)


def said(on: str, *lines: str) -> list[str]:
    day = date.fromisoformat(on)
    return [label.en for label in reckoned(play(bill(*lines), on=day).passage, day)]


@pytest.mark.parametrize(("on", "lapses"), [("2024-05-13", 0), ("2024-05-14", 1)])
def test_silence_is_told_as_silence_of_the_record_too(on: str, lapses: int) -> None:
    """After the sixty days of the Senate the law goes on (art. 61(4) part 4), if nobody acted whom the record does not tell of."""
    told = said(on, *IN_SENATE)
    assert len(told) == lapses
    assert all("14 March 2024" in one and "no decision of the Senate within sixty days" in one for one in told)


def test_a_lapse_that_a_later_act_shows_is_no_silence_of_the_record() -> None:
    """A law that the President signs after the sixty days was carried on by the Senate's silence, or by its approval."""
    played = play(bill(*IN_SENATE, "2024-05-14 clock.senate-silent", "2024-06-10 president.sign"), on=date(2024, 6, 11))
    assert silence(played.passage) is None


def test_the_silence_is_in_the_object_too() -> None:
    on = date(2024, 6, 20)
    page = status_page("b", play(bill(*IN_SENATE), on=on), on)
    assert page["silence"] == {"since": "2024-03-14", "acts": ["clock.senate-silent"]}
    assert "unsure_chambers" not in page


INTRODUCED = ("2016-02-10 initiator.introduce",)


@pytest.mark.parametrize(
    ("on", "unsure"), [("2016-03-20", False), ("2016-03-21", True), ("2016-09-06", True), ("2016-09-07", False)]
)
def test_whether_a_new_majilis_sat_is_not_claimed_where_its_first_day_was_not_read(on: str, unsure: bool) -> None:
    """Elected on 20 March 2016, it surely sat on 7 September; before, the Senate alone is said with that doubt."""
    assert any("Mäjilis could sit on this day is not known" in one for one in said(on, *INTRODUCED)) is unsure


def test_an_act_of_the_kurultai_shows_that_it_has_met() -> None:
    """Its first day was not read; a bill that it has adopted shows it."""
    before, after = ("2026-09-10 initiator.introduce",), ("2026-10-28 kurultai.adopt", "2026-11-20 president.return")
    assert any("Kurultai could sit" in one for one in said("2026-11-25", *before))
    assert not any("Kurultai could sit" in one for one in said("2026-11-25", *before, *after))
