"""``lawflow power --can``: a coalition as it is typed, and what is no player."""

from __future__ import annotations

from datetime import date

import pytest

from lawflow import Bill, Passage, power
from lawflow.cli.root import run
from lawflow.errors import UnknownNameError


@pytest.mark.parametrize("typed", ["majilis", "majilis=98", "Majilis"])
def test_a_chamber_without_a_number_is_all_its_votes(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The Mäjilis, told by name, was answered for as if it did not vote: that it can stop nothing."""
    assert run(["power", "2023/law", "--on", "2024-09-09", "--can", typed, "--lang", "en"]) == 0
    assert "Mäjilis 98: can force it: no; can stop it: yes;" in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["joint", "parliament", "commission", "kurultai", "kurultai=5", "president,joint"])
def test_an_organ_that_does_nothing_ahead_by_itself_is_no_player(
    typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["power", "2023/law", "--on", "2024-09-09", "--can", typed, "--lang", "en"]) == 2
    assert "is no player of its own" in capsys.readouterr().err


@pytest.mark.parametrize(("organs", "votes"), [(("majilis",), {}), (("joint",), {}), ((), {"kurultai": 5})])
def test_a_power_refuses_to_answer_for_what_is_no_player(organs: tuple[str, ...], votes: dict[str, int]) -> None:
    found = power(Passage.start(Bill("law"), date(2024, 9, 9)))
    with pytest.raises(UnknownNameError):
        found.can(organs, votes)
