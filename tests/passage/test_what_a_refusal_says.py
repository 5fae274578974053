"""A refusal says what is needed and what was found: a condition that is not met is never told as a fact."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from lawflow import timetable
from lawflow.cli.refusals import blocker_line
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.bills import Bill
from lawflow.law.labels import LANGUAGES
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit
from lawflow.views.objects.pieces import blocker_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.passage.refusal import Blocker
    from tests.passage.conftest import History

DAYS: Final = {
    "1995": date(2003, 3, 3),
    "2007": date(2010, 3, 3),
    "2012": date(2013, 3, 4),
    "2013": date(2015, 3, 3),
    "2017": date(2019, 3, 4),
    "2023": date(2024, 3, 4),
    "2026": date(2027, 3, 3),
}
PROCEDURES: Final = tuple(
    one for edition in timetable.editions() for one in edition.procedures if one.id != "2026/constitutional-amendment"
)
"""All but the one whose conditions are presumed where nothing is on record."""
NEEDED: Final = {"kk": "керек", "ru": "нужно", "en": "needed"}


def refusals(procedure: Procedure) -> Iterator[Blocker]:
    """Every blocker of every act from every stage, nothing remembered."""
    for stage in procedure.stages:
        for act in procedure.parliament.acts:
            day = DAYS[procedure.edition]
            passage = Passage.start(Bill(procedure.kind, initiator="deputies", money=True), day)
            passage.state = stage.id
            try:
                passage.apply(Act(act, When.day(day)))
            except RefusedError as refused:
                yield from refused.blockers


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_a_condition_that_is_not_met_is_told_as_what_is_needed(procedure: Procedure) -> None:
    """It says what is needed, "the commission has been formed", and what was found, and each of them once."""
    conditions = [one for one in refusals(procedure) if one.label == one.wanted]
    assert conditions
    for blocker in conditions:
        for lang in LANGUAGES:
            label = blocker.label.text(lang)
            for told in (blocker.text(lang), blocker_line(blocker_data(blocker, lang), lang)):
                assert told.startswith(f"{NEEDED[lang]}: {label}; ")
                assert told.count(label) == 1


@pytest.mark.parametrize(
    ("text", "sort", "said"),
    [
        (
            "2026-10-16 senate.approve senate=26",
            "not-in-this-edition",
            "this edition knows no such act; 2026/law; the edition of 2023 knows it",
        ),
        (
            "2024-10-15 kurultai.adopt kurultai=80",
            "not-in-this-edition",
            "this edition knows no such act; 2023/law; the edition of 2026 knows it",
        ),
        ("2024-10-15 senate.approve senate=51", "impossible-count", "51 votes in a chamber of 50"),
    ],
)
def test_votes_of_a_chamber_that_does_not_exist_on_the_day_are_told_so(
    text: str, sort: str, said: str, history: History
) -> None:
    """Never as so many votes in a chamber of no seats."""
    report = audit(Dossier("record", "law", {"en": "A law"}, history(text)))
    assert [(one.sort, one.reason.en) for one in report.irregular] == [(sort, said)]


@pytest.mark.parametrize(
    ("kind", "text", "answers"),
    [
        (
            "constitutional-law",
            "2019-02-06 initiator.introduce\n2019-02-08 majilis.adopt\n2019-02-08 senate.register\n2019-04-10 clock.senate-silent",
            {"A1": "a"},
        ),
        ("law", "2015-02-07 initiator.introduce\n2015-02-10 majilis.accept", {}),
    ],
)
def test_a_track_that_the_edition_does_not_know_is_refused_at_introduction(
    kind: str, text: str, answers: dict[str, str], history: History
) -> None:
    """Immediate consideration is of 2023 (art. 61(2) part 2): a record of 2015 or 2019 on that track is refused, whatever follows."""
    plain = Dossier("record", kind, {"en": "A bill"}, history(text), initiator="government")
    assert not audit(plain, answers=answers).irregular
    on_it = Dossier("record", kind, {"en": "A bill"}, history(text), "emergency", initiator="government")
    first, *rest = audit(on_it, answers=answers).irregular
    assert (first.n, first.sort) == (1, "wrong-route")
    assert all(one.follows == 1 for one in rest)


@pytest.mark.parametrize(
    ("initiator", "day", "said"),
    [
        ("parliament", "2024-02-01", ("Парламент", "Парламент", "Parliament")),
        ("khalyk-kenesi", "2024-02-01", ("Қазақстан Халық Кеңесі", "Қазақстан Халық Кеңесі", "People's Council")),
        ("president", "2001-02-01", ("Президент", "Президент", "the President")),
    ],
)
def test_who_may_not_introduce_a_bill_is_told_by_name(initiator: str, day: str, said: tuple[str, ...]) -> None:
    """Art. 61(1): deputies and the Government; the President since 2007, the People's Council since 2026."""
    of = date.fromisoformat(day)
    with pytest.raises(RefusedError) as refused:
        Passage.start(Bill("law", initiator=initiator), of).apply(Act("initiator.introduce", When.day(of)))
    (blocker,) = refused.value.blockers
    assert initiator not in [blocker.shown.text(lang) for lang in LANGUAGES]
    for lang, words in zip(LANGUAGES, said, strict=True):
        assert words in blocker.shown.text(lang)


def test_a_code_that_was_not_read_twice_is_told_so_without_names_of_keys() -> None:
    """Law on legal acts art. 34(2)1): codes in two readings; what the label asks for is not on record."""
    of = date(2024, 2, 1)
    bill = Passage.start(Bill("law", initiator="government", subject="code"), of)
    for act in ("initiator.introduce", "majilis.accept"):
        bill.apply(Act(act, When.day(of)))
    with pytest.raises(RefusedError) as refused:
        bill.apply(Act("majilis.adopt", When.day(of)))
    assert [blocker.shown.text("ru") for blocker in refused.value.blockers] == ["не записано"]


@pytest.mark.parametrize(
    ("year", "text", "asked"),
    [
        (2003, "majilis.adopt senate.register senate.approve", {"Reglament of the Senate pt 56"}),
        (2010, "majilis.adopt", {"Law on normative acts 1998 art. 25(2)1)"}),
        (2010, "majilis.approve-first-reading majilis.adopt senate.register senate.approve", {"Reglament of the Senate pt 56"}),
        (2018, "majilis.approve-first-reading majilis.adopt senate.register senate.approve", {"Reglament of the Senate pt 56"}),
    ],
)  # fmt: skip
def test_the_reading_that_a_code_lacks_is_cited_where_it_is_asked(year: int, text: str, asked: set[str]) -> None:
    """Art. 61(4) is on the vote; that codes are read twice stands with their first reading, and of other bills it is not asked."""
    of = date(year, 3, 3)
    *before, voted = text.split()
    code, other = (Passage.start(Bill("law", initiator="government", subject=one), of) for one in ("code", None))
    for act in ("initiator.introduce", "majilis.accept", *before):
        code.apply(Act(act, When.day(of)))
        other.apply(Act(act, When.day(of)))
    other.apply(Act(voted, When.day(of)))
    with pytest.raises(RefusedError) as refused:
        code.apply(Act(voted, When.day(of)))
    (blocker,) = refused.value.blockers
    assert asked <= {str(cite) for cite in blocker.cites}
    assert "Reglament of the Senate pt 41-1" not in {str(cite) for cite in blocker.cites}
