"""A parliament whose parts do not fit together refuses to exist, and every fault is named at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from lawflow.errors import ParliamentError
from lawflow.law.acts import Acts, act
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.listed import Listed
from lawflow.law.organs import Organ, Organs
from lawflow.law.parliament import Parliament, Period
from lawflow.law.pictures import Station, Together
from lawflow.law.roles import Role, Roles, Supplied, Way, role
from lawflow.parliaments.kz import PARLIAMENT as KZ
from lawflow.parliaments.kz.instruments import C23

FOR_EXAMPLE = C23["61(4)"]
WORD = Label("сөз", "слово", "word")


def faults(**changes: Any) -> list[str]:
    with pytest.raises(ParliamentError) as caught:
        attrs.evolve(KZ, unchecked=False, **changes)
    return [str(fault) for fault in caught.value.faults]


def with_role(changed: Role) -> dict[str, Any]:
    return {"roles": Roles(*(changed if one.id == changed.id else one for one in KZ.roles.values()))}


def with_organ(changed: Organ) -> dict[str, Any]:
    return {"organs": Organs(*(changed if one.id == changed.id else one for one in KZ.organs.values()))}


def test_an_act_without_a_role_is_named() -> None:
    without = Roles(*(one for one in KZ.roles.values() if one.id != "president.sign"))
    assert faults(roles=without) == ["act president.sign: no role"]


def test_a_role_of_no_act_is_named() -> None:
    one_more = Roles(*KZ.roles.values(), role("king.sign", Supplied.UNAVOIDABLE, Way.ROAD, FOR_EXAMPLE))
    assert faults(roles=one_more) == ["roles: unknown act 'king.sign'"]


def test_a_role_without_an_article_says_why() -> None:
    """Without either it is refused; the change of kind, of which no text speaks, gives its reason."""
    bare = role("president.sign", Supplied.UNAVOIDABLE, Way.ROAD)
    assert faults(**with_role(bare)) == ["role president.sign: no article, and no reason why there is none"]
    assert KZ.roles["initiator.change-kind"].cites == ()
    assert KZ.roles["initiator.change-kind"].reason


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"present": ("lords",)}, "unknown chamber 'lords'"),
        ({"ends": ("lords",)}, "unknown chamber 'lords'"),
        ({"told_by": "express"}, "unknown track 'express'"),
    ],
)
def test_a_role_names_chambers_and_tracks_that_there_are(changed: dict[str, Any], fault: str) -> None:
    wrong = attrs.evolve(KZ.roles["clock.dissolution"], **changed)
    assert faults(**with_role(wrong)) == [f"role clock.dissolution: {fault}"]


def test_an_organ_sits_in_chambers_that_there_are() -> None:
    lost = attrs.evolve(KZ.organs["senate"], chambers=("lords",))
    assert faults(**with_organ(lost)) == ["organ senate: unknown chamber 'lords'"]


def test_a_parliament_has_a_clock() -> None:
    without = Organs(*(organ for organ in KZ.organs.values() if organ.id != "clock"))
    assert "organs: no 'clock', by which terms lapse" in faults(organs=without)


def test_the_timetable_has_neither_gap_nor_overlap() -> None:
    first, second, *rest = KZ.timetable
    for day in (date(2007, 5, 20), date(2007, 5, 22)):
        shifted = (first, second._replace(first=day), *rest)
        assert faults(timetable=shifted) == ["edition 2007: does not begin on the day after edition 1995"]
    assert faults(timetable=())[0] == "timetable: no edition"


def test_an_edition_that_is_still_in_force_is_the_last() -> None:
    first, *rest = KZ.timetable
    open_end = (Period(first.name, first.first, None, first.stored), *rest)
    assert faults(timetable=open_end) == ["edition 2007: does not begin on the day after edition 1995"]


def test_the_seats_of_the_parties_are_those_of_the_chamber() -> None:
    """One more or one less than 107 is named."""
    (row, *others) = KZ.chambers.parties["majilis"]
    for seats in (83, 85):
        wrong = row._replace(held=((row.held[0][0], seats), *row.held[1:]))
        chambers = attrs.evolve(KZ.chambers, parties={"majilis": (wrong, *others)})
        assert faults(chambers=chambers) == [
            f"parties of majilis from 2016-03-20: {23 + seats} seats, not one of (107,)"
        ]


def test_every_fault_is_named_at_once() -> None:
    without = Roles(*(one for one in KZ.roles.values() if one.id not in ("president.sign", "majilis.adopt")))
    lost = attrs.evolve(KZ.organs["senate"], chambers=("lords",))
    assert len(faults(roles=without, **with_organ(lost))) == 3


def test_two_rows_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match=r"listed twice: majilis\.adopt"):
        Acts(*KZ.acts.values(), KZ.acts["majilis.adopt"])


# -- pictures -----------------------------------------------------------------------------------


def picture_faults(of: Parliament) -> list[str]:
    with pytest.raises(ParliamentError) as caught:
        _ = of.pictures
    return [str(fault) for fault in caught.value.faults]


def test_an_organ_stands_in_a_lane_that_there_is() -> None:
    """Pictures are taken up when one is first asked for, and held against the organs then."""
    lost = attrs.evolve(KZ.organs["senate"], lane="attic")
    assert picture_faults(attrs.evolve(KZ, **with_organ(lost))) == ["organ senate: unknown lane 'attic'"]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"ends": "attic"}, "pictures: unknown lane 'attic'"),
        ({"compared": (("2023", "1799"),)}, "pictures: unknown edition '1799'"),
        ({"stations": (Station("s", WORD, (), "attic"),)}, "s: unknown lane 'attic'"),
        ({"stations": (Station("s", WORD, (), unless=(("adopted", "t"),)),)}, "s: unknown station 't'"),
        ({"together": (Together(frozenset({"king.sign"}), WORD, (), ()),)}, "pictures: unknown act 'king.sign'"),
    ],
)
def test_pictures_name_what_there_is(changed: dict[str, Any], fault: str) -> None:
    wrong = attrs.evolve(KZ.pictures, **changed)
    assert picture_faults(attrs.evolve(KZ, drawn=lambda: wrong)) == [fault]


# -- names by edition ---------------------------------------------------------------------------


def test_an_organ_is_called_as_its_edition_calls_it() -> None:
    """The Constitutional Council until the end of 2022, the Constitutional Court since."""
    court = KZ.organs["court"]
    assert {name: court.named(name).en for name in ("1995", "2017", "2023", "2026")} == {
        "1995": "Constitutional Council",
        "2017": "Constitutional Council",
        "2023": "Constitutional Court",
        "2026": "Constitutional Court",
    }
    assert KZ.organs["senate"].named("2023") == KZ.organs["senate"].label


def test_an_act_is_called_as_its_edition_calls_it() -> None:
    """Where an edition has no name of its own, the label of the act holds."""
    approves = Label("мақұлдайды", "одобряет", "approves")
    named = act("majilis.adopt", "motion", "қабылдайды", "принимает", "adopts", names=((("2012", "2017"), approves),))
    assert named.named("2017") == approves
    assert named.named("2023").en == "adopts"


def test_a_name_belongs_to_an_edition_that_there_is() -> None:
    wrong = attrs.evolve(KZ.acts["majilis.adopt"], names=((("1799",), KZ.acts["majilis.adopt"].label),))
    acts = Acts(*(wrong if one.id == wrong.id else one for one in KZ.acts.values()))
    assert faults(acts=acts) == ["act majilis.adopt: unknown edition '1799'"]


# -- languages ----------------------------------------------------------------------------------


def test_a_law_may_be_worded_in_fewer_languages_than_the_pages_speak() -> None:
    """A page in a language that the law lacks says it in the first that the law has."""
    house = Label.worded(en="House", ru="Палата")
    assert house.languages == ("ru", "en")
    assert [house.text(lang) for lang in LANGUAGES] == ["House", "Палата", "House"]
    assert house.as_dict() == {"kk": "House", "ru": "Палата", "en": "House"}


def test_what_is_joined_or_filled_with_it_is_still_said_in_every_language() -> None:
    house = Label.worded(ru="Палата", en="House")
    assert Label.joined((house, Label("заң", "закон", "law")), ", ").kk == "Палата, заң"
    assert Label("{} қарауында", "на рассмотрении: {}", "before {}").filled(house).kk == "Палата қарауында"


@pytest.mark.parametrize("texts", [{}, {"la": "senatus"}, {"en": "senate", "la": "senatus"}])
def test_a_text_is_worded_in_languages_of_the_pages(texts: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        Label.worded(**texts)


def test_every_label_of_a_parliament_has_the_languages_of_its_law() -> None:
    """The Parliament of Kazakhstan words its law in three; a label in two of them is named with what it lacks."""
    two = attrs.evolve(KZ.organs["senate"], label=Label.worded(ru="Сенат", en="Senate"))
    assert "organ senate: no label in kk" in faults(**with_organ(two))
    assert attrs.evolve(KZ, languages=("ru", "en"), **with_organ(two)).organs["senate"].label.kk == "Сенат"


def test_an_empty_label_is_missing() -> None:
    empty = attrs.evolve(KZ.initiators["president"], label=Label("", "Президент", "the President"))
    initiators = type(KZ.initiators)(*(empty if one.id == empty.id else one for one in KZ.initiators.values()))
    assert faults(initiators=initiators) == ["initiator president: no label in kk"]


def test_a_listing_is_equal_only_to_itself() -> None:
    """So it is cheap as a key, and two parliaments with the same rows stay two."""
    rows = Listed(*KZ.tracks.values())
    assert rows != KZ.tracks
    assert list(rows) == list(KZ.tracks)
    assert len({rows, KZ.tracks, rows}) == 2
