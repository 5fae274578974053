"""Coalitions and their power: against counting them one by one, and against what is known in closed form."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, pairwise, permutations
from math import comb, factorial
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from lawflow.law.labels import Label
from lawflow.study.power.indices import Index, indices
from lawflow.study.power.lattice import Group, Lattice, lattice_of

if TYPE_CHECKING:
    from collections.abc import Callable


def weighted(seats: list[int], quota: int) -> tuple[Lattice, int]:
    groups = [Group(str(n), Label.same(str(n)), (0, held), "house") for n, held in enumerate(seats)]
    lattice = lattice_of(groups)
    return lattice, lattice.at_least(["house"], quota)


def single(lattice: Lattice, winning: int) -> list[Index]:
    """Return the index of one player of each group, all of whom raise it by one level."""
    return [found[1] for found in indices(lattice, winning)]


def vote(seats: list[int], quota: int) -> list[Index]:
    """Return the power of each party in one vote of a house: of its coalitions only the votes are walked."""
    house = Group("house", Label.same(""), tuple(range(sum(seats) + 1)), "house", tuple(seats))
    lattice = lattice_of([house])
    (found,) = indices(lattice, lattice.at_least(["house"], quota))
    return [found[held] for held in seats]


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
    found = single(lattice, winning)
    assert [float(one.banzhaf) for one in found] == pytest.approx(banzhaf, abs=1e-9)
    assert [float(one.shapley) for one in found] == pytest.approx(shapley, abs=1e-9)


@pytest.mark.parametrize("number", [3, 7, 12])
def test_equal_players_share_alike(number: int) -> None:
    """Of n alike each has 1/n of the orders, and swings where just half of the others or one less are there."""
    lattice, winning = weighted([1] * number, number // 2 + 1)
    found = single(lattice, winning)
    assert {one.shapley for one in found} == {Fraction(1, number)}
    assert {one.banzhaf for one in found} == {Fraction(comb(number - 1, number // 2), 2 ** (number - 1))}


def test_members_who_are_all_alike_are_counted_as_single_players() -> None:
    """Two thirds of fifty senators and the President: as closed form has it."""
    senate = Group("senate", Label.same(""), tuple(range(51)), "senate")
    lattice = lattice_of([Group("president", Label.same("")), senate])
    winning = lattice.joined("president") & lattice.at_least(["senate"], 34)
    by = dict(zip((group.id for group in lattice.groups), single(lattice, winning), strict=True))
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
    assert [one.shapley for one in single(lattice, winning)] == [Fraction(n, factorial(4)) for n in decided]


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
    of_parties = single(*weighted(seats, quota))
    assert vote(seats, quota) == of_parties
    for player, found in enumerate(of_parties):
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
    single(lattice, winning)
    assert perf_counter() - begun < 5


@pytest.mark.parametrize("seed", range(12))
def test_a_chamber_walked_by_its_votes_gives_the_power_of_its_coalitions(seed: int) -> None:
    """Two chambers of parties and members, an organ and a vote of both together: as of parties, and as of votes."""
    rng = Random(seed)
    held = {name: [rng.randint(1, 9) for _ in range(rng.randint(1, 5))] + [1] * rng.randint(0, 3) for name in "ab"}
    every = [Group(f"{name}{n}", Label.same(""), (0, one), name) for name in "ab" for n, one in enumerate(held[name])]
    of_votes = [
        Group(name, Label.same(""), tuple(range(sum(held[name]) + 1)), name, tuple(held[name])) for name in "ab"
    ]
    quotas = {name: rng.randint(1, sum(held[name])) for name in "ab"}

    def winning(lattice: Lattice) -> int:
        both = lattice.at_least(["a"], quotas["a"]) & lattice.at_least(["b"], quotas["b"])
        return both & lattice.joined("x") | lattice.at_least(["a", "b"], sum(quotas.values()))

    one, other = (lattice_of([*groups, Group("x", Label.same(""))]) for groups in (every, of_votes))
    of_each = dict(zip((group.id for group in one.groups), single(one, winning(one)), strict=True))
    found = dict(zip((group.id for group in other.groups), indices(other, winning(other)), strict=True))
    assert found.pop("x")[1] == of_each.pop("x")
    assert [found[group.chamber or ""][group.levels[1]] for group in every] == [of_each[g.id] for g in every]


@pytest.mark.parametrize("number", [3, 9, 20, 27])
def test_an_independent_package_finds_the_same_in_one_vote(number: int) -> None:
    """The package ``powerindex`` tells Banzhaf's index as shares of one."""
    powerindex = pytest.importorskip("powerindex")
    seats = [Random(number).randint(1, 12) for _ in range(number)]
    seats[0] += number % 5
    game = powerindex.Game(sum(seats) // 2 + 1, weights=seats)
    game.calc_banzhaf()
    game.calc_shapley_shubik()
    found = vote(seats, sum(seats) // 2 + 1)
    whole = sum(one.banzhaf for one in found)
    assert [float(one.banzhaf / whole) for one in found] == pytest.approx(game.banzhaf, abs=1e-9)
    assert [float(one.shapley) for one in found] == pytest.approx(game.shapley_shubik, abs=1e-9)


def test_a_hundred_parties_share_all_orders() -> None:
    """The coalitions are more than 10³⁰: they are counted, not walked."""
    seats = [1 + n % 7 for n in range(100)]
    found = vote(seats, sum(seats) * 2 // 3 + 1)
    assert sum(one.shapley for one in found) == 1
    assert all(one.shapley <= other.shapley for one, other in pairwise(found[:7]))
