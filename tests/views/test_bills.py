"""A bill on the map and on the axis of time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.law.bills import Bill
from lawflow.passage.dossier import Act, When
from lawflow.passage.passage import Passage
from lawflow.views import draw, notebook, render
from lawflow.views.extract import extract
from lawflow.views.marking import marked
from lawflow.views.timeline import happenings

if TYPE_CHECKING:
    from lawflow.views.graph import Mark

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
    state, words = mark.step("senate-pending/senate.return-changes/majilis-on-senate-text")
    assert (state, words.en) == ("walked", "done 14 March 2024")


def test_the_present_stage_and_what_may_come_are_marked(passage: Passage) -> None:
    mark = mark_of(passage)
    assert mark.stage("majilis-on-senate-text") == "now"
    assert mark.stage("senate-pending") == "past"
    assert mark.step("majilis-on-senate-text/majilis.agree/adopted")[0] == "may"


def test_what_must_come_bears_its_last_day(passage: Passage) -> None:
    """Once the Mäjilis has agreed, the law is to be presented to the President within ten days."""
    passage.apply(Act("majilis.agree", When.day(date(2024, 3, 20))), n=6)
    state, words = mark_of(passage).step("adopted/parliament.present/presented")
    assert (state, words.en) == ("must", "must by 30 March 2024")


def test_stages_that_can_no_longer_be_reached_are_closed(passage: Passage) -> None:
    passage.apply(Act("majilis.agree", When.day(date(2024, 3, 20))), n=6)
    mark = mark_of(passage)
    assert mark.stage("conciliation") == "closed"
    assert mark.stage("returned") == ""


def test_the_picture_says_in_words_where_the_bill_stands(passage: Passage) -> None:
    words = draw.draw(passage.procedure, "txt", passage=passage).decode()
    assert "[majilis-on-senate-text] a b c d NOW" in words
    assert "done 14 March 2024" in words
    assert b"2024" in draw.draw(passage.procedure, "svg", passage=passage)


def test_the_timeline_has_the_acts_and_the_sixty_days(passage: Passage) -> None:
    """The Senate's sixty days run from registration and were kept on 14 March."""
    rows = {(one.organ, one.kind): one for one in happenings(passage, "en")}
    term = rows["senate", "kept"]
    assert (term.first, term.last) == (date(2024, 2, 20), date(2024, 4, 20))
    assert b"14 March 2024" in draw.timeline(passage, "svg", "en")
    assert "алпыс күн" in draw.timeline(passage, "txt", "kk").decode()


def test_a_notebook_shows_a_picture_or_without_a_renderer_mermaid_and_text(
    passage: Passage, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook.register()
    shown = display(passage)
    assert {"image/svg+xml", "text/plain", "text/vnd.mermaid"} == set(shown)
    monkeypatch.setattr(render, "system_dot", lambda: None)
    monkeypatch.setattr(render, "pip_dot", lambda: None)
    draw.picture_of.cache_clear()
    assert {"text/plain", "text/vnd.mermaid"} == set(display(passage.procedure))
    assert display(notebook.Comparison(passage.procedure, passage.procedure))["text/plain"]
