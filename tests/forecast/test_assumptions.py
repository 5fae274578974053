"""A file of assumptions says all it assumes; what it cannot mean is told at once, with what is allowed."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable
from lawflow.errors import AssumptionsError
from lawflow.forecast.amounts import between, counted
from lawflow.forecast.assuming import parse_assumptions, read_assumptions
from lawflow.forecast.building import chain_of
from lawflow.forecast.halls import Halls
from lawflow.forecast.odds import odds_of
from tests.forecast.blanket import blanket_data

EXAMPLES = Path(__file__).parents[2] / "examples" / "assumptions"
LAW = timetable.procedure("2023/law")


def faults(**changed: Any) -> str:
    with pytest.raises(AssumptionsError) as error:
        parse_assumptions(blanket_data(LAW) | changed, LAW.parliament)
    assert error.value.exit_code == 3
    return str(error.value)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_example_is_read_and_says_that_it_assumes(path: Path) -> None:
    found = read_assumptions(path, LAW.parliament)
    assert "assumptions" in found.source.en
    assert found.source.kk != found.source.ru != found.source.en
    assert found.digest


def test_all_faults_are_told_at_once() -> None:
    told = faults(schema="lawflow.assumptions/9", weights={"president.sing": 1}, days={"senate": "long"}, colour=1)
    assert "lawflow.assumptions/9" in told
    assert "did you mean 'president.sign'?" in told
    assert "days.senate" in told
    assert "'colour'" in told


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"weights": {"president.sign": -1}}, "weights.president.sign"),
        ({"weights": {"president.sign": {"counted": 3, "of": 9}}}, "weights.president.sign"),
        ({"record": {"president.return": {"wording": 1.5}}}, "record.president.return.wording"),
        ({"record": {"president.return": {"wording": {"between": [0.6, 0.4]}}}}, "record.president.return.wording"),
        ({"record": {"president.return": {"wording": True}}}, "record.president.return.wording"),
        ({"chambers": {"majilis": {"attendance": 1}}}, "chambers.majilis"),
        ({"chambers": {"majilis": {"for": 1, "seats": 0}}}, "chambers.majilis.seats"),
        ({"weights": {"president": {"sign": 1}}}, "in quotes"),
        ({"days": {"senate": {"mean": 1, "shape": 3}}}, "days.senate.mean"),
        ({"days": {"senate": {"from": 9, "to": 3}}}, "days.senate.to"),
        ({"bill": {"initiators": {"nobody": 1}}}, "bill.initiators"),
        ({"answers": {"A1": "z"}}, "answers.A1"),
        ({"day": "2024-02-01"}, "without quotes"),
        ({"about": {"en": "only in English"}}, "about"),
        ({"sitting_days_a_week": 8}, "sitting_days_a_week"),
    ],
)  # fmt: skip
def test_a_fault_names_its_place(changed: dict[str, Any], place: str) -> None:
    assert place in faults(**changed)


def test_a_missing_file_is_a_fault_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(AssumptionsError, match="no such file"):
        read_assumptions(tmp_path / "none.toml", LAW.parliament)


def test_a_number_is_kept_as_it_is_written(tmp_path: Path) -> None:
    """A tenth is a tenth, not the nearest binary number."""
    path = tmp_path / "one.toml"
    path.write_text((EXAMPLES / "2023.toml").read_text("utf-8"), "utf-8")
    found = read_assumptions(path, LAW.parliament)
    assert found.amounts["weights.majilis.adopt"].middle == Fraction(9, 10)


def test_counts_leave_room_for_what_was_not_seen() -> None:
    assert 0 < counted(0, 9).middle < counted(1, 9).middle < 1
    assert between(Fraction(0), Fraction(1, 2)).middle == Fraction(1, 4)


def test_a_stage_where_nothing_is_assumed_is_named_with_what_may_be_done_there() -> None:
    data = blanket_data(LAW)
    data["weights"] = {act: 1 for act in data["weights"] if not act.startswith("court")}
    with pytest.raises(AssumptionsError, match=r"2023/law, Under review .*\(under-review-overridden\).*court\.uphold"):
        chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})


def test_seats_that_the_law_leaves_open_must_be_said() -> None:
    """On 1 January 2023 the Senate may have had 49, 50 or 55 members."""
    data = blanket_data(LAW)
    del data["chambers"]["senate"]["seats"]
    with pytest.raises(AssumptionsError, match="49 or 50 or 55 seats on 2023-01-01"):
        chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})


def test_parties_cannot_hold_more_seats_than_there_are() -> None:
    data = blanket_data(LAW)
    data["chambers"]["majilis"]["parties"] = {"amanat": {"seats": 200}}
    with pytest.raises(AssumptionsError, match="93 seats more than there are"):
        chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})


def test_the_seats_of_parties_are_those_of_the_day_or_of_another_chamber_in_proportion() -> None:
    found = read_assumptions(EXAMPLES / "veto.toml", LAW.parliament)
    of_the_day = Halls(found, LAW).held("majilis")
    assert (of_the_day["amanat"], sum(of_the_day.values())) == (62, 98)
    taken_over = Halls(found, timetable.procedure("2026/law")).held("kurultai")
    assert sum(taken_over.values()) == 145
    assert taken_over["amanat"] == 92


def test_without_votes_assumed_an_act_that_a_short_vote_makes_is_a_choice_like_others() -> None:
    data = blanket_data(LAW, votes=False)
    data["weights"] |= {"majilis.adopt": 3, "majilis.vote-short": 1, "majilis.reject": 0, "initiator.withdraw": 0}
    chain = chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})
    assert {move.act for move in chain.moves} >= {"majilis.vote-short", "majilis.adopt"}


def test_the_votes_decide_what_becomes_of_a_motion() -> None:
    """Nobody votes for: every motion falls, and the bill that the Mäjilis does not adopt stops at the open question."""
    data = blanket_data(LAW)
    data["chambers"]["majilis"] |= {"for": 0, "attendance": 1}
    data["weights"] |= dict.fromkeys(("majilis.reject", "initiator.withdraw", "clock.dissolution"), 0)
    data["weights"]["government.raise-confidence"] = 0
    chain = chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})
    assert odds_of(chain).outcomes["undetermined"] == pytest.approx(1, abs=1e-12)


def test_a_term_that_lapses_first_takes_the_step_of_the_clock() -> None:
    """Sixty days of silence of the Senate send a law to the President since 2023."""
    data = blanket_data(LAW)
    data["weights"] = {
        act: data["weights"][act]
        for act in ("majilis.accept", "majilis.adopt", "senate.approve", "parliament.present", "president.sign")
    }
    data["chambers"] = {}
    silent = []
    for days in (60, 61):
        data["days"] = {"senate.approve": days}
        chain = chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})
        chances = dict(zip([move.act for move in chain.moves], chain.chances(chain.values), strict=True))
        silent.append(chances["clock.senate-silent"])
    assert silent == [0, 1]
