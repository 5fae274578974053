"""Where assumptions are intervals: nothing that they allow lies outside the bounds, and the gap is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from lawflow.forecast.chain import Chain

np = pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable  # noqa: E402 (after the check for numpy)
from lawflow.errors import AssumptionsError  # noqa: E402
from lawflow.forecast.assuming import parse_assumptions, read_assumptions  # noqa: E402
from lawflow.forecast.bounds import bounds, intervals  # noqa: E402
from lawflow.forecast.building import chain_of  # noqa: E402
from lawflow.forecast.odds import odds_of  # noqa: E402
from tests.forecast.blanket import blanket_data  # noqa: E402

EXAMPLES = Path(__file__).parents[2] / "examples" / "assumptions"
SETS = 2_000 if os.environ.get("LAWFLOW_FULL") else 100
LAW = timetable.procedure("2023/law")


def wide() -> Chain:
    """Intervals of every sort: weights, chances of records, votes, discipline, attendance, days."""
    data = blanket_data(LAW)
    data["weights"] = {act: {"between": [weight, 2 * weight]} for act, weight in data["weights"].items()}
    data["record"]["president.return"]["wording"] = {"between": [0.2, 0.9]}
    for hall in data["chambers"].values():
        hall |= {"for": {"between": [0.5, 0.6]}, "discipline": {"between": [0, 1]}, "attendance": {"between": [0.8, 1]}}
    data["days"]["senate"] = {"mean": {"between": [20, 80]}}
    return chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})


def example(name: str, edition: str) -> Chain:
    procedure = timetable.procedure(f"{edition}/law")
    return chain_of(read_assumptions(EXAMPLES / f"{name}.toml", procedure.parliament), {"law": procedure})


@pytest.mark.parametrize(("name", "edition"), [("wide", "2023"), ("2023", "2023"), ("veto", "2026")])
def test_no_set_of_assumptions_leads_outside_the_bounds(name: str, edition: str) -> None:
    chain = wide() if name == "wide" else example(name, edition)
    found, ends, chance = bounds(odds_of(chain)), intervals(chain), np.random.default_rng(15)
    for _ in range(SETS):
        values = {**chain.values, **{name: chance.uniform(*both) for name, both in ends.items()}}
        for outcome, odds in odds_of(chain, values).outcomes.items():
            assert found[outcome].low <= odds <= found[outcome].high


@pytest.mark.parametrize("name", ["2017", "2023", "2026"])
def test_the_best_corner_found_lies_within_and_the_gap_is_what_is_left(name: str) -> None:
    for bound in bounds(odds_of(example(name, name))).values():
        assert bound.low <= bound.least_found <= bound.most_found <= bound.high
        assert bound.gap >= 0


def test_plain_numbers_have_no_bounds_but_themselves() -> None:
    data = blanket_data(LAW)
    chain = chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})
    for outcome, bound in bounds(odds_of(chain)).items():
        assert bound.high - bound.low < 1e-11
        assert bound.low <= odds_of(chain).outcomes[outcome] <= bound.high


def test_an_interval_that_lets_a_bill_stay_for_ever_is_refused() -> None:
    data = blanket_data(LAW)
    data["chambers"]["majilis"]["for"] = {"between": [0, 1]}
    data["weights"] |= {"majilis.adopt": 0, "initiator.withdraw": 0, "clock.dissolution": 0}
    data["weights"] |= {"government.raise-confidence": 0, "president.declare-priority": 0}
    with pytest.raises(AssumptionsError, match="for ever"):
        bounds(odds_of(chain_of(parse_assumptions(data, LAW.parliament), {"law": LAW})))
