"""To 2007 the wording that objections offer decided what their lapse made of a law: unknown, both are told (CL on Parliament, art. 20(6))."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from lawflow.reconstruction.play import play
from tests.study.paths import RETURNED, judged, path, told

AFTER: Final = timedelta(days=70)
"""Longer than the month, and the recess that may stop it."""
KINDS: Final = [kind for edition, kind in RETURNED if edition == "1995"]


def stages(kind: str, says: str) -> tuple[str, ...]:
    """Return the stages of a bill of which the return is the last act on record, a month and more after it."""
    lines = path("1995", kind, "president.return", says)
    on = date.fromisoformat(lines[-1].split()[0]) + AFTER
    found = play(told(lines, kind, initiator="government"), on=on).stages
    assert found == judged(lines, kind, on=on).stages
    assert found == play(told(lines, kind, initiator="government"), on=on, strict=True).stages
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_law_whose_objections_lapse_may_be_adopted_or_not_where_nothing_is_known_of_their_wording(kind: str) -> None:
    assert stages(kind, " wording=yes") == ("presidents-wording",)
    assert stages(kind, " wording=no") == ("not-adopted",)
    assert stages(kind, "") == ("presidents-wording", "not-adopted")
