"""The exact forecast: what it gives adds up, agrees with plain algebra, and changes as its derivatives say."""

from __future__ import annotations

import sys
from collections import defaultdict
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from lawflow.forecast.chain import Chain
    from lawflow.law.procedure import Procedure

np = pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable  # noqa: E402 (after the check for numpy)
from lawflow.forecast.assuming import read_assumptions  # noqa: E402
from lawflow.forecast.building import chain_of  # noqa: E402
from lawflow.forecast.leverage import derivatives, levers  # noqa: E402
from lawflow.forecast.odds import odds_of, quantiles  # noqa: E402
from lawflow.forecast.rational import exact_outcomes  # noqa: E402
from lawflow.forecast.tallies import Group, party_law, tally_law  # noqa: E402
from tests.forecast.blanket import blanket_chain  # noqa: E402
from tests.proof.sizes import tried  # noqa: E402 (after the check for numpy)

EXAMPLES = Path(__file__).parents[2] / "examples" / "assumptions"


def example(name: str = "2023") -> Chain:
    procedure = timetable.procedure(f"{name}/law")
    return chain_of(read_assumptions(EXAMPLES / f"{name}.toml", procedure.parliament), {"law": procedure})


def solved_plainly(chain: Chain, values: dict[str, float]) -> dict[str, float]:
    """The chances to come to each end, spot after spot taken out: what led to it leads to where it led.

    On plain dictionaries: nothing is shared with what is tested but the chances of the moves.
    """
    onward: dict[int, dict[int, float]] = defaultdict(dict)
    for move, chance in zip(chain.moves, chain.chances(values), strict=True):
        onward[move.source][move.target] = onward[move.source].get(move.target, 0.0) + float(chance)
    before: dict[int, set[int]] = defaultdict(set)
    for source, targets in onward.items():
        for target in targets:
            before[target].add(source)
    for spot in sorted(onward, reverse=True)[:-1]:
        leads = onward.pop(spot)
        stays = leads.pop(spot, 0.0)
        for source in before[spot] & onward.keys():
            much = onward[source].pop(spot) / (1 - stays)
            for target, chance in leads.items():
                onward[source][target] = onward[source].get(target, 0.0) + much * chance
                before[target].add(source)
    first = min(onward)
    stays = onward[first].pop(first, 0.0)
    found: dict[str, float] = defaultdict(float)
    for target, chance in onward[first].items():
        outcome = chain.spots[target].outcome
        assert outcome is not None
        found[outcome] += chance / (1 - stays)
    return {spot.outcome: found[spot.outcome] for spot in chain.spots if spot.outcome is not None}


@pytest.mark.parametrize("procedure", tried(), ids=lambda one: one.id)
def test_the_chances_of_all_outcomes_add_up_to_one(procedure: Procedure) -> None:
    odds = odds_of(blanket_chain(procedure))
    assert abs(sum(odds.outcomes.values()) - 1) < 1e-12
    assert all(0 <= chance <= 1 for chance in odds.outcomes.values())


@pytest.mark.parametrize("procedure", tried(), ids=lambda one: one.id)
def test_plain_algebra_written_apart_finds_the_same(procedure: Procedure) -> None:
    chain = blanket_chain(procedure, 2)
    plain = solved_plainly(chain, chain.values)
    assert odds_of(chain).outcomes == pytest.approx(plain, abs=1e-9)


@pytest.mark.parametrize("name", ["2017", "2023", "2026"])
def test_fractions_add_up_to_exactly_one_and_agree_with_floats(name: str) -> None:
    chain = example(name)
    exact = exact_outcomes(chain)
    assert sum(exact.values()) == Fraction(1)
    assert odds_of(chain).outcomes == pytest.approx({k: float(v) for k, v in exact.items()}, abs=1e-12)


@pytest.mark.parametrize("name", ["2017", "2023", "2026"])
def test_with_flint_the_fractions_are_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("flint", reason="the extra `exact` brings it")
    found = exact_outcomes(example(name))
    monkeypatch.setitem(sys.modules, "flint", None)
    assert exact_outcomes(example(name)) == found
    assert all(type(chance) is Fraction for chance in found.values())


@pytest.mark.parametrize("name", ["2017", "2023", "2026"])
def test_derivatives_equal_finite_differences(name: str) -> None:
    chain = example(name)
    outcome = "in-force"
    for amount, derivative in derivatives(odds_of(chain), [outcome]).items():
        step = 1e-5 * max(1.0, chain.values[amount])
        ends = [odds_of(chain, {**chain.values, amount: chain.values[amount] + s}).outcomes for s in (step, -step)]
        assert derivative == pytest.approx((ends[0][outcome] - ends[1][outcome]) / (2 * step), abs=1e-6), amount


def test_what_matters_most_stands_first() -> None:
    swings = [lever.swing for lever in levers(odds_of(example()), ["in-force"])]
    assert swings == sorted(swings, reverse=True)
    assert swings[0] > 0


def test_the_law_of_days_has_the_chance_the_mean_and_the_spread_of_the_matrix() -> None:
    odds = odds_of(example())
    for outcome, law in odds.laws_of_days.items():
        days = np.arange(len(law))
        assert law.sum() == pytest.approx(odds.outcomes[outcome], abs=1e-12)
        known = odds.days_to([outcome])
        assert known is not None
        mean = law @ days / law.sum()
        assert mean == pytest.approx(known.mean, rel=1e-9)
        assert (law @ (days - mean) ** 2 / law.sum()) ** 0.5 == pytest.approx(known.deviation, rel=1e-6)
        low, middle, high = quantiles(law, (0.05, 0.5, 0.95))
        assert low <= middle <= high


def test_given_an_outcome_the_bill_comes_to_it_and_bayes_holds() -> None:
    odds = odds_of(example())
    spots = [n for n, spot in enumerate(odds.chain.spots) if spot.stage == "returned"]
    passed = odds.given("in-force")
    assert passed.outcomes["in-force"] == pytest.approx(1)
    both = odds.reaching(spots) * odds.after(spots).outcomes["in-force"]
    assert passed.stages["returned"] == pytest.approx(both / odds.outcomes["in-force"])
    assert passed.days_to() == pytest.approx(odds.days_to(["in-force"]))


def test_an_outcome_that_no_bill_comes_to_is_no_condition() -> None:
    with pytest.raises(ValueError, match="no bill comes to"):
        odds_of(example()).given("lapsed")


def test_a_tally_is_that_of_every_vote_told_one_by_one() -> None:
    """Two parties of two and three members: all that can happen is listed, with its chance."""
    values = {"a": 0.7, "b": 0.2, "bound": 0.6, "come": 0.9}
    groups = (Group("one", 2, "a", "bound", "come"), Group("two", 3, "b", None, "come"))
    laws = [listed(2, 0.7, 0.6, 0.9), listed(3, 0.2, 0.0, 0.9)]
    expected = [sum(laws[0].get(k, 0) * laws[1].get(n - k, 0) for k in range(n + 1)) for n in range(6)]
    assert tally_law(groups, values).tolist() == pytest.approx(expected)


def listed(seats: int, ayes: float, bound: float, come: float) -> dict[int, float]:
    law: dict[int, float] = {}
    for here in product((0, 1), repeat=seats):
        present = sum(here)
        chance = come**present * (1 - come) ** (seats - present)
        for whole in (0, 1):
            law[present * whole] = law.get(present * whole, 0) + chance * bound * (ayes if whole else 1 - ayes)
        for votes in product((0, 1), repeat=present):
            free = (1 - bound) * ayes ** sum(votes) * (1 - ayes) ** (present - sum(votes))
            law[sum(votes)] = law.get(sum(votes), 0) + chance * free
    return law


def test_discipline_is_the_correlation_between_two_members() -> None:
    none, one, both = party_law(2, 0.3, 0.4, 1.0)
    mean = one / 2 + both
    assert mean == pytest.approx(0.3)
    assert (both - mean**2) / (mean * (1 - mean)) == pytest.approx(0.4)
    assert none + one + both == pytest.approx(1)


def test_a_fraction_of_a_tally_is_exact() -> None:
    law = party_law(3, Fraction(1, 3), Fraction(1, 2), Fraction(9, 10))
    assert sum(law.tolist()) == 1


def test_one_more_vote_needed_is_one_vote_less_likely() -> None:
    law = tally_law((Group("", 98, "a"),), {"a": 0.6})
    tails = law[::-1].cumsum()[::-1]
    assert tails[65] - tails[66] == pytest.approx(law[65])


def test_random_assumptions_change_the_odds_but_never_the_sum() -> None:
    chain, rng = example(), Random(3)
    for _ in range(10):
        values = {name: value * rng.uniform(0.5, 1.0) for name, value in chain.values.items()}
        values |= {name: value for name, value in chain.values.items() if name.startswith("days.")}
        assert sum(odds_of(chain, values).outcomes.values()) == pytest.approx(1, abs=1e-12)
