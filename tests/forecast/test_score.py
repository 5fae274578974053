"""Assumptions are counted from real dossiers, and scored on bills of which nothing of their own session is known."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable
from lawflow.cli.backtest import dossiers_of
from lawflow.forecast.assuming import parse_assumptions, read_assumptions
from lawflow.forecast.corpus import Observed, counted_data, observed, written
from lawflow.forecast.doubt import doubt, is_counted
from lawflow.forecast.forecast import forecast_of
from lawflow.forecast.learnt import played_until
from lawflow.forecast.score import Case, Score, band, past_of, score

FOLDER = Path(__file__).parents[2] / "examples" / "dossiers"
LAW = timetable.procedure("2023/law")


@cache
def counted() -> Observed:
    played = ((dossier, played_until(dossier, None)) for dossier in dossiers_of(FOLDER, []))
    return observed((dossier, passage) for dossier, passage in played if not isinstance(passage, str))


def test_every_procedure_can_be_forecast_from_what_was_counted() -> None:
    """What was never seen has half a case: no stage is without a weight."""
    for edition in timetable.editions():
        for procedure in edition.procedures:
            data = counted_data(counted(), procedure, procedure.days.first)
            forecast = forecast_of(procedure, parse_assumptions(data, procedure.parliament))
            assert sum(forecast.odds.outcomes.values()) == pytest.approx(1, abs=1e-9), procedure.id


def test_the_file_says_n_beside_each_number_and_is_read_back(tmp_path: Path) -> None:
    data = counted_data(counted(), LAW, date(2024, 2, 1))
    path = tmp_path / "counted.toml"
    path.write_text(written(data, counted().dossiers), "utf-8")
    numbers = [
        line for line in path.read_text("utf-8").splitlines() if "counted" in line and "=" in line and line[0] != "#"
    ]
    assert all("# n = " in line for line in numbers if line.startswith('"'))
    found = read_assumptions(path, LAW.parliament)
    assert found.amounts == parse_assumptions(data, LAW.parliament).amounts


def test_what_few_cases_leave_open_is_told_and_more_cases_leave_less() -> None:
    data = counted_data(counted(), LAW, date(2024, 2, 1))
    few = forecast_of(LAW, parse_assumptions(data, LAW.parliament)).odds
    data["weights"] = {key: {"counted": 100 * one["counted"] + 50} for key, one in data["weights"].items()}
    many = forecast_of(LAW, parse_assumptions(data, LAW.parliament)).odds
    assert is_counted(few)
    wide, narrow = (one["in-force"][1] - one["in-force"][0] for one in (doubt(few), doubt(many)))
    assert narrow < wide / 3


def test_no_case_is_forecast_from_its_own_session() -> None:
    past, left_out = past_of(dossiers_of(FOLDER, []), played_until)
    found = score(past, left_out)
    assert len(found.cases) + len(found.left_out) == sum(1 for _ in dossiers_of(FOLDER, []))
    alone = [one for one in past if one.session == past[0].session]
    assert all(one.session == past[0].session for one in alone)
    assert not score(alone).cases or score(alone).cases[0].base == 0.5


def case(chance: float, *, is_law: bool) -> Case:
    return Case("imagined", "2020", chance, 0.5, is_law, 10, (5, 20))


def test_a_sure_and_right_forecast_has_all_the_skill_and_the_base_rate_none() -> None:
    laws = [True, False] * 6
    assert Score(tuple(case(float(law), is_law=law) for law in laws), ()).skill == 1
    assert Score(tuple(case(0.5, is_law=law) for law in laws), ()).skill == 0
    assert Score(tuple(case(1.0 - law, is_law=law) for law in laws), ()).skill == -3


@pytest.mark.parametrize(("cases", "enough"), [(9, False), (10, True)])
def test_below_ten_cases_there_is_not_enough_data(cases: int, enough: bool) -> None:
    assert Score(tuple(case(0.7, is_law=True) for _ in range(cases)), ()).enough is enough


def test_the_reliability_table_counts_every_case_once() -> None:
    found = Score(tuple(case(chance / 10, is_law=True) for chance in range(11)), ())
    assert sum(one.cases for one in found.bins) == 11
    assert found.covered == (11, 11)


def test_a_band_is_wider_the_fewer_the_cases() -> None:
    few, many = band(2, 4), band(200, 400)
    assert few[1] - few[0] > many[1] - many[0]
    assert few[0] < 0.5 < few[1]
