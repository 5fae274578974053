"""Questions about urgent and priority bills arise also where a bill is one from the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.passage.conftest import Replayed


@pytest.mark.parametrize(
    ("day", "declared", "track", "question"),
    [
        ("2009-10-12", "president.declare-urgent", "urgent", "A18"),
        ("2014-10-13", "president.declare-urgent", "urgent", "A18"),
        ("2019-10-14", "president.declare-priority", "priority", "A19"),
        ("2024-10-14", "president.declare-priority", "priority", "A19"),
        ("2026-10-19", "president.declare-priority", "priority", "K-A11"),
    ],
)
def test_a_bill_on_a_track_from_the_beginning_meets_the_questions_of_one_declared_later(
    day: str, declared: str, track: str, question: str, replayed: Replayed
) -> None:
    on = f"{day} initiator.introduce"
    later = replayed("law", f"{day} {declared}", initiator="government").passage
    begun = replayed("law", on, initiator="government", track=track).passage
    assert question in later.questions
    assert question in begun.questions
    assert question not in replayed("law", on, initiator="government").passage.questions
