"""The law is what its golden files say, a line a rule; `python scripts/golden-law` writes them anew."""

import pytest

from lawflow import timetable
from tests.proof.golden import golden_faults


@pytest.mark.parametrize("name", timetable.names())
def test_the_law_is_what_its_golden_file_says(name: str) -> None:
    changed = "\n".join(golden_faults(timetable.edition(name)))
    assert not changed, f"the law has changed; if that is meant, run scripts/golden-law and review:\n{changed}"
