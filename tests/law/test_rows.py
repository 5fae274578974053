"""Rows of law: what cannot be said in one is refused when it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.law.labels import Label
from lawflow.law.rows import asked, case, parted

if TYPE_CHECKING:
    from lawflow.law.rows import Case

WHY = Label("мәтін үндемейді", "текст молчит", "the text is silent")


@pytest.mark.parametrize(
    "one",
    [
        case("signed", inferred=WHY),
        case("signed", asks=("A57",)),
        case(("signed", "returned")),
        case(asked("A33", WHY, a="signed", b="returned")),
    ],
    ids=["a reason", "a question", "two targets", "another question"],
)
def test_a_case_of_an_answer_has_one_target_and_conditions_alone(one: Case) -> None:
    """Its footing and its questions are those of the open question: more was left out without a word."""
    with pytest.raises(ValueError, match="one target and conditions alone"):
        asked("A32", WHY, a=parted(one, case("not-adopted")), b="not-adopted")


def test_an_answer_leads_by_the_case() -> None:
    found = asked("A32", WHY, a=parted(case("signed"), case("undetermined")), b="not-adopted")
    assert found.answers == {"a": (("signed", ()), ("undetermined", ())), "b": "not-adopted"}
