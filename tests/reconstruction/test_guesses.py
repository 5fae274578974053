"""What nobody was bound to do is supposed of no record: the ways that need it are left out, at a cost that few notice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from lawflow.dossiers.dossier import Act, RecordedAct, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.reconstruction import guesses
from lawflow.reconstruction.completion import complete
from lawflow.reconstruction.guesses import unguessed, without_guesses

if TYPE_CHECKING:
    import pytest

    from lawflow.reconstruction.completion import Completion

SIGNED = date(2020, 5, 25)
SIGNATURE = RecordedAct(1, Act("president.sign", When.day(SIGNED)), SIGNED, SIGNED)


def introduced() -> Passage:
    return Passage.start(Bill("law", initiator="government"), date(2020, 1, 10))


def to_the_signature(*, choices: bool) -> Completion:
    return complete(introduced(), SIGNATURE.act, SIGNED, SIGNED, choices=choices)


def test_a_question_of_confidence_is_not_supposed_of_a_law_of_which_the_signature_alone_is_known() -> None:
    """Art. 61(7): the Prime Minister may raise it, and most laws are signed without."""
    plain, with_guesses = to_the_signature(choices=False), to_the_signature(choices=True)
    raised = [path for path in with_guesses.paths if any(step.act == "government.raise-confidence" for step in path)]
    assert raised
    left = without_guesses(introduced(), SIGNATURE, with_guesses)
    assert set(left.paths) == set(plain.paths) == set(with_guesses.paths) - set(raised)
    assert left.holes == plain.holes


def test_whether_a_bill_comes_there_without_a_guess_is_asked_once_for_all_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    """There can be tens of thousands of them, and the answer is the same for each."""
    paths = to_the_signature(choices=True).paths
    asked = 0

    def counted(*given: Any, **named: Any) -> Completion:
        nonlocal asked
        asked += 1
        return complete(*given, **named)

    monkeypatch.setattr(guesses, "complete", counted)
    assert 0 < len(unguessed(introduced(), SIGNATURE, paths)) < len(paths)
    assert asked == 1


def test_ways_that_tell_the_same_are_one() -> None:
    """Steps to one place by one act part in the days of a text alone, which no record without a day tells."""
    passage, struck = introduced(), Act("court.strike", When.day(SIGNED))
    paths = complete(passage, struck, SIGNED, SIGNED, detours=1).paths
    adopted = [step for step in passage.procedure.steps if step.act == "majilis.adopt"]
    assert len(adopted) > len({step.target for step in adopted})
    assert len({tuple((step.act, step.target) for step in path) for path in paths}) == len(paths) > 1
