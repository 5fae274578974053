"""Who can make a bill law or stop it: what a lawyer counts by hand, by edition."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.errors import TooManyCoalitionsError
from lawflow.law.bills import Bill
from lawflow.reconstruction.play import play
from lawflow.study.histories.starting import begun
from lawflow.study.paths.paths import paths
from lawflow.study.power.families import families
from lawflow.study.power.indices import indices
from lawflow.study.power.lattice import lattice_of
from lawflow.study.power.power import power

if TYPE_CHECKING:
    from lawflow.study.power.coalitions import Coalition
    from lawflow.study.power.power import Power

DAY = date(2024, 9, 9)


def of(name: str, stage: str | None = None, day: date | None = DAY, by: str | None = None) -> Power:
    edition, _, kind = name.partition("/")
    procedure = next(p for p in timetable.edition(edition).procedures if p.kind == kind)
    passage = begun(procedure, Bill(kind, initiator=by), day)
    return power(paths(passage, stage, most=1).histories[0].passage if stage else passage)


def sorted_items(one: dict[str, int]) -> list[tuple[str, int]]:
    return sorted(one.items())


def told(coalitions: tuple[Coalition, ...]) -> list[dict[str, int]]:
    return [{member.group: member.votes for member in one.members} for one in coalitions]


@pytest.mark.parametrize(("votes", "stops"), [(33, True), (32, False)])
def test_a_third_of_the_majilis_upholds_the_objections(votes: int, stops: bool) -> None:
    """Const. art. 54(2)2): 66 of 98 overcome them; against 33 there are 65."""
    found = of("2023/law", "returned").can((), {"majilis": votes})
    assert (found.forces, found.stops) == (False, stops)
    (means,) = found.coalition.means or (None,)
    if stops:
        assert means is not None
        assert (means.arc.act, means.needed, means.others) == ("majilis.override", 66, 65)


@pytest.mark.parametrize(("votes", "stops"), [(49, True), (48, False)])
def test_a_third_of_the_kurultai_upholds_the_objections(votes: int, stops: bool) -> None:
    """Const. 2026 art. 56(2): 97 of 145 overcome them."""
    assert of("2026/law", "returned", None).can((), {"kurultai": votes}).stops is stops


def test_the_senate_alone_stops_a_law_of_deputies_to_2022_and_not_since() -> None:
    """Since 2023 the Mäjilis carries its text alone by two thirds, and by silence without a vote; before, never."""
    before = of("2017/law", "senate-pending", None, by="deputies")
    assert {"senate": 25} in told(before.by_votes[1])
    assert not before.can((), {"senate": 24}).stops
    since = of("2023/law", "senate-pending", by="deputies")
    assert not since.can((), {"senate": 25}).stops


def test_a_bill_of_the_government_the_senate_stops_only_if_no_question_of_confidence_is_raised_on_it() -> None:
    """Const. art. 61(7): raised, the bill is adopted without a vote unless both chambers carry no confidence."""
    found = of("2017/law", "senate-pending", None, by="government")
    assert not found.can((), {"senate": 25}).stops
    assert {"prime-minister": 0, "senate": 25} in told(found.by_votes[1])


def test_a_bill_before_the_president_needs_him_or_two_thirds_of_both_chambers() -> None:
    """With the Court, which otherwise strikes what the Prime Minister or a chair refers."""
    force = told(of("2023/law", "presented").by_votes[0])
    assert {"president": 0, "court": 0} in force
    assert {"majilis": 66, "senate": 34, "court": 0} in force


def test_the_president_alone_stops_no_law() -> None:
    found = of("2023/law").can(("president",), {})
    assert (found.forces, found.stops) == (False, False)


def test_who_introduces_a_bill_stops_it_by_withdrawing_it() -> None:
    found = of("2023/law").can(("initiator",), {})
    assert found.stops
    assert [means.arc.act for means in found.coalition.means] == ["initiator.withdraw"]


def test_everybody_together_makes_a_law_and_nobody_does_not() -> None:
    for name in ("1995/law", "2007/law", "2012/law", "2013/law", "2017/law", "2023/law", "2026/law"):
        game = of(name, None, None)
        seats = {chamber: game.seats[chamber] for chamber in game.game.chambers}
        assert game.can(game.game.organs, seats).forces, name
        assert not game.can((), {}).forces, name
        assert not game.can((), {}).stops, name


@pytest.mark.parametrize("name", ["2017/law", "2023/law", "2023/constitutional-law", "2026/law"])
def test_no_coalition_forces_what_those_outside_it_stop(name: str) -> None:
    """And of each there is none that a smaller one replaces."""
    game = of(name, None, None)
    force, stop = game.by_votes
    for one in force:
        for other in stop:
            shared = {m.group for m in one.members if m.chamber is None} & {m.group for m in other.members}
            votes = {m.chamber: m.votes for m in one.members if m.chamber}
            over = any(votes.get(m.chamber, 0) + m.votes > game.seats[m.chamber] for m in other.members if m.chamber)
            assert shared or over, (one.members, other.members)


def test_the_power_of_all_together_is_one() -> None:
    """Shapley and Shubik: every order of the players has one who decides it."""
    found = of("2023/law").indices
    assert sum(index.shapley * group.players for group, index in found) == 1
    assert {group.id for group, _ in found} >= {"majilis:amanat", "majilis", "senate", "president"}


def test_power_by_the_votes_of_each_chamber_is_power_by_coalitions_of_its_parties() -> None:
    """The one walks numbers of votes and counts the coalitions that bring them, the other walks the coalitions."""
    found = of("2023/law", "returned")
    groups = lattice_of([group for group, _ in found.indices])
    one_by_one = indices(groups, found.game.winning(groups))
    assert [index for _, index in found.indices] == [one[1] for one in one_by_one]


def test_the_smallest_coalitions_of_parties_are_those_found_by_walking_them_all() -> None:
    """Each by the levels of its groups: organs, parties, and how many deputies of none."""
    found = of("2023/law", "presented")
    parties = {"majilis": {"a": 50, "b": 20, "c": 20, "d": 5}, "senate": {"e": 30, "f": 20}}
    told_of = power(found.passage, held=parties)
    walked = lattice_of([group for group, _ in told_of.indices])
    winning = told_of.game.winning(walked)
    names = [group.id for group in walked.groups]
    for side, coalitions in zip(told_of.by_parties, (winning, walked.every & ~walked.others(winning)), strict=True):
        expected = [
            {n: g.levels[v] if g.chamber else 0 for n, g, v in zip(names, walked.groups, levels, strict=True) if v}
            for levels in walked.smallest(coalitions)
        ]
        assert sorted(map(sorted_items, told(side))) == sorted(map(sorted_items, expected))


def test_of_a_smallest_coalition_of_deputies_nobody_can_be_spared() -> None:
    """Deputies of both chambers together refer to the Council: a fifth of 156, however they part."""
    found = of("2017/law", None, None, by="government")
    for one in found.by_votes[1]:
        votes = {m.group: m.votes for m in one.members if m.chamber}
        organs = tuple(m.group for m in one.members if m.chamber is None)
        for chamber, n in votes.items():
            assert not found.can(organs, {**votes, chamber: n - 1}).stops, told((one,))
    split = next(one for one in families(found.by_votes[1]) if one.together)
    assert split.together == 32
    assert {(m.votes, m.most) for m in split.members if m.chamber} == {(1, 31)}


def test_coalitions_of_more_parties_than_can_be_told_are_refused_and_their_indices_are_not() -> None:
    held = {"majilis": {f"party-{n}": 3 + (n < 17) for n in range(27)}, "senate": {}}
    found = power(of("2023/law", "returned").passage, held=held)
    with pytest.raises(TooManyCoalitionsError, match="more than 10000 smallest coalitions"):
        _ = found.by_parties
    assert sum(index.shapley * group.players for group, index in found.indices) == 1


def test_nobody_is_presumed_to_have_introduced_a_bill(capsys: pytest.CaptureFixture[str]) -> None:
    """Only on a bill of the Government does the Prime Minister raise a question of confidence (Const. art. 61(7))."""
    assert run(["power", "2017/law", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    by_others, by_government = said.split("; introduced by the Government")
    assert "introduced by the President or deputies" in by_others
    assert "Prime Minister + Senate 25" not in by_others
    assert "\n  Senate 25:" in by_others
    assert "Prime Minister + Senate 25" in by_government
    assert run(["power", "2017/law", "--initiator", "deputies", "--lang", "en"]) == 0
    assert capsys.readouterr().out.count("2017/law") == 1


def test_what_is_answered_alike_whoever_introduced_the_bill_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["power", "2017/law", "--at", "returned", "--can", "majilis=36", "--lang", "en"]
    assert run(asked) == 0
    said = capsys.readouterr().out
    assert "introduced by" not in said
    assert said.count("can stop it") == 1


def test_parties_of_another_day_and_of_ones_own_are_taken() -> None:
    before = of("2017/law", None, date(2018, 3, 1)).passage
    assert "majilis:nur-otan" in {group.id for group, _ in power(before, parties_of=date(2017, 1, 1)).indices}
    start = of("2023/law").passage
    held = {"majilis": {"one": 50, "other": 48}, "senate": {"all": 50}}
    found = {group.id: index for group, index in power(start, held=held).indices}
    assert found["majilis:one"].shapley > found["majilis:other"].shapley > 0


def test_parties_of_a_day_with_more_seats_fit_in_no_smaller_chamber() -> None:
    """Of 107 deputies of 2017 in a house of 98 none is left out by guess."""
    found = power(of("2023/law").passage, parties_of=date(2017, 1, 1))
    with pytest.raises(ValueError, match="the parties hold 107 seats, and there are 98"):
        _ = found.indices


@pytest.mark.parametrize(
    ("lang", "said"), [("kk", "тоқтата алады: иә"), ("ru", "может остановить: да"), ("en", "can stop it: yes")]
)
def test_can_thirty_six_of_ninety_eight_block_this(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["power", "2023/law", "--on", "2024-09-09", "--at", "returned", "--can", "majilis=36", "--lang", lang]
    assert run(asked) == 0
    told = capsys.readouterr().out
    assert said in told
    assert "66" in told
    assert "62" in told


def test_editions_stand_on_one_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["power", "law", "--editions", "2017,2026", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "2017/law" in said
    assert "Kurultai 145" in said


@pytest.mark.parametrize(
    "wrong",
    [
        ["--can", "majilis=99"],
        ["--can", "nobody"],
        ["--parties", "majilis"],
        ["--parties", "house:a=1"],
        ["--at", "x"],
        ["--parties", "majilis:one=99"],
    ],
)
def test_what_is_asked_wrongly_is_exit_2(wrong: list[str]) -> None:
    assert run(["power", "2023/law", "--on", "2024-09-09", *wrong]) == 2


def test_of_a_bill_with_no_act_ahead_it_is_said_that_no_vote_is(capsys: pytest.CaptureFixture[str]) -> None:
    """The ban on vapes is law; on an earlier day it could still be stopped."""
    vapes = str(Path(__file__).parents[2] / "examples" / "dossiers" / "kz-2024-vapes.toml")
    assert run(["power", vapes, "--on", "2024-12-01", "--can", "majilis=36"]) == 2
    assert "no vote is ahead on 1 December 2024" in capsys.readouterr().err
    assert run(["power", vapes, "--on", "2024-03-01", "--can", "senate=26"]) == 0
    assert "can stop it: yes" in capsys.readouterr().out


def test_the_question_of_confidence_is_raised_by_the_prime_minister_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """The chambers must sit for it and vote on it later; what 26 senators deny is the approval of the law."""
    vapes = str(Path(__file__).parents[2] / "examples" / "dossiers" / "kz-2024-vapes.toml")
    assert run(["power", vapes, "--on", "2024-03-01", "--can", "senate=26"]) == 0
    assert "approval by the Senate needs 26 of 50" in capsys.readouterr().out
    game = power(begun(timetable.procedure("2023/law"), Bill("law", initiator="government"), date(2024, 9, 9))).game
    raised = [
        arc for here in game.positions for arc in game.space.arcs_from(here) if arc.act == "government.raise-confidence"
    ]
    assert {game.hold(arc).organ for arc in raised} == {"prime-minister"}


@pytest.mark.parametrize("votes", [{"senate": 17}, {"majilis": 33}])
def test_the_president_with_a_third_of_a_chamber_stops_a_law_by_returning_it(votes: dict[str, int]) -> None:
    """Const. art. 54(2)2): what he sends to the Court he gets back, unless the Court finds against it."""
    found = of("2023/law", "presented").can(("president",), votes)
    assert found.stops
    assert [means.arc.act for means in found.coalition.means] == [
        "president.return",
        f"{next(iter(votes))}.override",
    ]


def test_the_court_with_thirty_deputies_needs_no_vote_on_objections() -> None:
    """Const. art. 72(1): a fifth of all deputies refer the law to it."""
    found = of("2023/law", "presented").can(("court",), {"senate": 30})
    assert [means.arc.act for means in found.coalition.means] == ["court.strike", "deputies.refer"]


def test_what_the_game_takes_as_done_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """After an override the President has a month to sign, and no text says what follows if he does not (A29): it is assumed."""
    for asked in (("--at", "overridden"), ("--at", "returned", "--can", "majilis=66,senate=34")):
        run(["power", "2023/law", "--on", "2024-09-09", *asked])
        assert "What is a duty is taken as done: registration, presentation, the signature after an override" in (
            capsys.readouterr().out
        )


def test_a_government_that_introduces_a_bill_is_told_to_be_two_players(capsys: pytest.CaptureFixture[str]) -> None:
    """The Prime Minister beside the initiator: each has acts of its own, and the page says that they are counted apart."""
    run(["power", "2023/law", "--on", "2024-09-09", "--initiator", "government", "--lang", "en"])
    told = capsys.readouterr().out
    assert "Initiator + President + Prime Minister" in told
    assert "the initiator too, even where it is one of them" in told


@pytest.mark.parametrize(("votes", "stops"), [(31, True), (30, False)])
def test_the_seats_filled_are_counted_where_they_are_stated(votes: int, stops: bool) -> None:
    """A44, answer b: of 90 seats filled 60 overcome the objections; against 31 there are 59."""
    returned = Act("president.return", When.day(date(2024, 11, 14)))
    bill = play(Dossier("b", "law", {"en": "B"}, (returned,)), seats={"majilis": 90}).passage
    assert power(bill).can((), {"majilis": votes}).stops is stops


def test_a_number_of_seats_that_was_not_found_is_no_certain_one(capsys: pytest.CaptureFixture[str]) -> None:
    """In autumn 2022 the Senate had 49, 50 or 55 seats (A53); in 2024 it had 50."""
    asked = ("--at", "returned", "--can", "majilis=36")
    run(["power", "2017/law", "--on", "2022-11-14", *asked])
    assert "Senate: the number of seats on the day was not found (49 / 50 / 55)" in capsys.readouterr().out
    run(["power", "2023/law", "--on", "2024-11-14", *asked])
    assert "was not found" not in capsys.readouterr().out
    run(["power", "2017/law", "--on", "2022-11-14", *asked, "--seats", "senate=49"])
    assert "was not found" not in capsys.readouterr().out


def test_what_the_initiator_is_stands_before_the_coalitions_that_name_it(capsys: pytest.CaptureFixture[str]) -> None:
    run(["power", "2023/law", "--on", "2024-09-09", "--lang", "en"])
    before, _, _ = capsys.readouterr().out.partition("Initiator +")
    assert "each organ is a player of its own, the initiator too" in before


def test_deputies_who_must_carry_what_stops_a_law_are_told_what_they_carry(capsys: pytest.CaptureFixture[str]) -> None:
    """Since 2023 twenty-five senators keep the law from its approval, but sixty days of silence send it on: twenty-six not approve it."""
    run(["power", "2023/law", "--on", "2024-09-09", "--initiator", "deputies", "--lang", "en"])
    (told,) = [
        one for one in capsys.readouterr().out.partition("by parties")[0].splitlines() if one.startswith("  Senate 26:")
    ]
    assert "approval by the Senate needs 26 of 50; without 26 there are 24, 2 short" in told
    assert "non-approval as a whole by the Senate" in told


def test_a_power_that_is_small_is_not_told_as_none(capsys: pytest.CaptureFixture[str]) -> None:
    """By chance alone hardly any two thirds come together: whose power is none is told apart from whose is small."""
    run(["power", "2017/constitutional-law", "--on", "2021-09-08", "--initiator", "deputies", "--lang", "en"])
    rows = {
        row.split("\t")[0]: row.split("\t")[3:] for row in capsys.readouterr().out.splitlines() if row.count("\t") == 4
    }
    assert rows["Senate"][0] == "< 0.01 %"
    assert rows["Government"] == ["0 %", "0 %"]


def test_deputies_without_a_party_are_told_so_beside_the_parties_of_their_chamber() -> None:
    """Seven of the Mäjilis of 2023 have no party; of the Senate, which has none, the name alone is told."""
    groups = {group.id: group for group, _ in of("2023/law", "returned").indices}
    assert groups["majilis"].label.en == "Mäjilis, without a party"
    assert groups["majilis"].label.ru == "Мажилис, без партии"
    assert groups["majilis"].levels[-1] == 7
    assert groups["senate"].label.en == "Senate"
