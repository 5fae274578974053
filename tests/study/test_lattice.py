"""Coalitions and their power: against counting them one by one, and against what is known in closed form."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, permutations
from math import comb, factorial
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from lawflow.law.labels import Label
from lawflow.study.power.lattice import Group, Lattice, lattice_of

if TYPE_CHECKING:
    from collections.abc import Callable


def weighted(seats: list[int], quota: int) -> tuple[Lattice, int]:
    groups = [Group(str(n), Label.same(str(n)), (0, held), "house") for n, held in enumerate(seats)]
    lattice = lattice_of(groups)
    return lattice, lattice.at_least(["house"], quota)


def one_by_one(players: int, wins: Callable[[frozenset[int]], bool]) -> tuple[list[float], list[float]]:
    """Count every coalition of the others of every player; independent of the program."""
    banzhaf, shapley = [], []
    for player in range(players):
        others = [one for one in range(players) if one != player]
        swung, decided = 0, 0.0
        for size in range(players):
            for chosen in combinations(others, size):
                coalition = frozenset(chosen)
                if wins(coalition | {player}) and not wins(coalition):
                    swung += 1
                    decided += factorial(size) * factorial(players - size - 1) / factorial(players)
        banzhaf.append(swung / 2 ** (players - 1))
        shapley.append(decided)
    return banzhaf, shapley


@pytest.mark.parametrize("seed", range(12))
def test_random_games_have_the_power_that_counting_one_by_one_gives(seed: int) -> None:
    """Two chambers and two organs, six to twelve players: each chamber a share of its own, or one organ alone."""
    rng = Random(seed)
    first, second = ([rng.randint(1, 30) for _ in range(rng.randint(2, 5) if seed else 5)] for _ in range(2))
    groups = [Group(f"a{n}", Label.same(""), (0, held), "a") for n, held in enumerate(first)]
    groups += [Group(f"b{n}", Label.same(""), (0, held), "b") for n, held in enumerate(second)]
    groups += [Group("x", Label.same("")), Group("y", Label.same(""))]
    quotas = rng.randint(1, sum(first)), rng.randint(1, sum(second))
    lattice = lattice_of(groups)
    winning = lattice.at_least(["a"], quotas[0]) & lattice.at_least(["b"], quotas[1]) & lattice.joined("x")
    winning |= lattice.joined("y") & lattice.at_least(["a", "b"], sum(quotas))

    def wins(coalition: frozenset[int]) -> bool:
        held = {name: sum(groups[n].levels[1] for n in coalition if groups[n].chamber == name) for name in "ab"}
        ids = {groups[n].id for n in coalition}
        both = held["a"] >= quotas[0] and held["b"] >= quotas[1]
        return (both and "x" in ids) or ("y" in ids and sum(held.values()) >= sum(quotas))

    banzhaf, shapley = one_by_one(len(groups), wins)
    found = lattice.indices(winning)
    assert [float(one.banzhaf) for one in found] == pytest.approx(banzhaf, abs=1e-9)
    assert [float(one.shapley) for one in found] == pytest.approx(shapley, abs=1e-9)


@pytest.mark.parametrize("number", [3, 7, 12])
def test_equal_players_share_alike(number: int) -> None:
    """Of n alike each has 1/n of the orders, and swings where just half of the others or one less are there."""
    lattice, winning = weighted([1] * number, number // 2 + 1)
    found = lattice.indices(winning)
    assert {one.shapley for one in found} == {Fraction(1, number)}
    assert {one.banzhaf for one in found} == {Fraction(comb(number - 1, number // 2), 2 ** (number - 1))}


def test_members_who_are_all_alike_are_counted_as_single_players() -> None:
    """Two thirds of fifty senators and the President: as closed form has it."""
    senate = Group("senate", Label.same(""), tuple(range(51)), "senate")
    lattice = lattice_of([Group("president", Label.same("")), senate])
    winning = lattice.joined("president") & lattice.at_least(["senate"], 34)
    by = dict(zip((group.id for group in lattice.groups), lattice.indices(winning), strict=True))
    assert by["president"].banzhaf == Fraction(sum(comb(50, k) for k in range(34, 51)), 2**50)
    assert by["senate"].banzhaf == Fraction(comb(49, 33), 2**50)
    assert by["president"].shapley == Fraction(17, 51)
    assert by["president"].shapley + 50 * by["senate"].shapley == 1


def test_orders_decided_are_those_of_all_orders() -> None:
    """Shapley and Shubik (1954): who comes last to make the coalition win, over all orders."""
    seats, quota = [5, 4, 2, 1], 7
    decided = [0] * len(seats)
    for order in permutations(range(len(seats))):
        total = 0
        for player in order:
            total += seats[player]
            if total >= quota:
                decided[player] += 1
                break
    lattice, winning = weighted(seats, quota)
    assert [one.shapley for one in lattice.indices(winning)] == [Fraction(n, factorial(4)) for n in decided]


def test_the_smallest_coalitions_are_part_of_no_other() -> None:
    lattice, winning = weighted([5, 4, 2, 1], 7)
    assert sorted(lattice.smallest(winning)) == [(0, 1, 1, 1), (1, 0, 1, 0), (1, 1, 0, 0)]


def test_who_is_left_outside() -> None:
    lattice, winning = weighted([5, 4, 2, 1], 7)
    stopping = lattice.every & ~lattice.others(winning)
    assert sorted(lattice.smallest(stopping)) == [(0, 1, 1, 0), (1, 0, 0, 1), (1, 0, 1, 0), (1, 1, 0, 0)]


@pytest.mark.parametrize("seed", range(6))
def test_a_vote_of_parties_has_the_power_that_generating_functions_give(seed: int) -> None:
    """One stage: the coalitions of the others by their seats are the coefficients of a product (Mann and Shapley 1962)."""
    rng = Random(seed)
    seats = [rng.randint(1, 40) for _ in range(10)]
    quota = sum(seats) * 2 // 3 + 1
    lattice, winning = weighted(seats, quota)
    for player, found in enumerate(lattice.indices(winning)):
        ways = {(0, 0): 1}
        for held in seats[:player] + seats[player + 1 :]:
            for (total, size), number in list(ways.items()):
                ways[total + held, size + 1] = ways.get((total + held, size + 1), 0) + number
        swings = {key: number for key, number in ways.items() if quota - seats[player] <= key[0] < quota}
        banzhaf = sum(swings.values()) / 2**9
        shapley = sum(n * factorial(size) * factorial(9 - size) for (_, size), n in swings.items()) / factorial(10)
        assert (float(found.banzhaf), float(found.shapley)) == pytest.approx((banzhaf, shapley), abs=1e-9)


def test_ten_parties_take_less_than_a_second() -> None:
    """Reported, and bounded widely: the machine may be busy."""
    begun = perf_counter()
    lattice, winning = weighted([30, 20, 15, 10, 8, 5, 4, 3, 2, 1], 50)
    lattice.indices(winning)
    assert perf_counter() - begun < 5
