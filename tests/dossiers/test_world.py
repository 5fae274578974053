"""What a dossier states of its world: read, written again as it was, and refused where it contradicts itself."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest

from lawflow.dossiers.saving import as_text
from lawflow.dossiers.stated import StatedAbsence, StatedSession
from lawflow.dossiers.world import World
from lawflow.errors import DossierError
from lawflow.reconstruction.files import parse

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Dossier

BILL: Final = 'id = "x"\nkind = "law"\ntitle = { en = "A law" }\n'
WORLD: Final = """
[world]
imagined = true
sessions = [{ from = 2026-09-01, until = 2027-06-30 }, { from = 2027-07-12, until = 2027-07-14, extraordinary = true }]
absences = [{ chamber = "majilis", from = 2024-11-10, until = 2025-01-20 }]
seats = { majilis = 97 }
parties = { majilis = { Amanat = 62, Auyl = 8 } }
answers = { A34 = "b" }
"""


def read(text: str) -> Dossier:
    return parse(tomllib.loads(BILL + text))


def faults(text: str) -> list[str]:
    with pytest.raises(DossierError) as caught:
        read(text)
    return [str(fault) for fault in caught.value.faults]


def test_every_fact_is_read() -> None:
    assert read(WORLD).world == World(
        imagined=True,
        sessions=(
            StatedSession(date(2026, 9, 1), date(2027, 6, 30)),
            StatedSession(date(2027, 7, 12), date(2027, 7, 14), extraordinary=True),
        ),
        absences=(StatedAbsence("majilis", date(2024, 11, 10), date(2025, 1, 20)),),
        seats={"majilis": 97},
        parties={"majilis": {"Amanat": 62, "Auyl": 8}},
        answers={"A34": "b"},
    )


@pytest.mark.parametrize("form", [".toml", ".json"])
def test_what_is_read_is_written_again(form: str) -> None:
    dossier = read(WORLD)
    loads: Any = json.loads if form == ".json" else tomllib.loads
    assert parse(loads(as_text(dossier, form))).world == dossier.world


def test_a_dossier_that_states_nothing_writes_nothing_of_it() -> None:
    assert not read("").world
    assert "world" not in as_text(read(""))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("sessions = [{ from = 2026-09-01 }]", "world, session 1, until: missing"),
        ("sessions = [{ from = 2026-09-02, until = 2026-09-01 }]", "world, session 1: ends on 1 September 2026, before it begins"),
        (
            "sessions = [{ from = 2026-09-01, until = 2026-10-01 }, { from = 2026-10-01, until = 2026-11-01 }]",
            "world, session 2: begins on 1 October 2026, within session 1",
        ),
        ('absences = [{ chamber = "lords", from = 2024-11-10, until = 2025-01-20 }]', "world, absence 1, chamber: 'lords'"),
        ('absences = [{ chamber = "majilis", from = 2024-11-10, until = 2024-11-09 }]', "world, absence 1: ends on 9 November 2024"),
        ("seats = { majilis = 0 }", "world, seats.majilis: 0"),
        ('answers = { A34 = "z" }', "world, answers.A34: 'z'"),
        ('answers = { A99 = "a" }', "world, answers, question: 'A99'"),
        ("imagined = 1", "world, imagined: 1"),
        ("dream = true", "world, unknown key: 'dream'"),
    ],
)  # fmt: skip
def test_a_fault_names_its_place(wrong: str, told: str) -> None:
    (fault,) = faults(f"[world]\n{wrong}\n")
    assert fault.startswith(told)
