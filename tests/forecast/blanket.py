"""Assumptions that hold for every procedure: each act of a parliament gets some weight, each organ some days."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from lawflow.forecast.assuming import SCHEMA, parse_assumptions
from lawflow.forecast.building import chain_of

if TYPE_CHECKING:
    from lawflow.forecast.assumptions import Assumptions
    from lawflow.forecast.chain import Chain
    from lawflow.law.procedure import Procedure


def blanket_data(procedure: Procedure, seed: int = 1, *, votes: bool = True) -> dict[str, Any]:
    """Return assumptions as a file holds them, at random but the same for the same seed."""
    of, rng = procedure.parliament, Random(seed)
    lapses = {term.on_lapse for term in procedure.all_terms}
    weights = {act: rng.randint(1, 9) for act in of.acts if act not in lapses}
    halls = {
        name: {"for": rng.uniform(0.4, 0.9), "attendance": 0.95, "discipline": 0.5}
        | ({} if len(of.chambers.on(name, procedure.days.first)) == 1 else {"seats": rows[-1].numbers[0]})
        for name, rows in of.chambers.seats.items()
    }
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "about": "every act, at random",
        "source": "assumed for a test",
        "day": procedure.days.first,
        "weights": weights,
        "days": {organ: {"mean": rng.uniform(2, 40), "shape": rng.choice((1, 2))} for organ in of.organs},
        "record": {"president.return": {"wording": 0.7}, "majilis.agree": {"partial": 0.2}},
        "bill": {"initiators": {"government": 2, "deputies": 1}},
    }
    return data | ({"chambers": halls} if votes else {})


def blanket(procedure: Procedure, seed: int = 1, *, votes: bool = True) -> Assumptions:
    return parse_assumptions(blanket_data(procedure, seed, votes=votes), procedure.parliament)


def blanket_chain(procedure: Procedure, seed: int = 1, *, votes: bool = True) -> Chain:
    return chain_of(blanket(procedure, seed, votes=votes), {procedure.kind: procedure})
