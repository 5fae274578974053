"""The law is what its golden files say, a line a rule; `python scripts/golden-law` writes them anew."""

from difflib import unified_diff
from pathlib import Path

import pytest

from lawflow import timetable
from lawflow.law.written import written
from lawflow.parliaments.kz.left_out import LEFT_OUT

FOLDER = Path(__file__).parents[2] / "golden" / "law"


@pytest.mark.parametrize("name", timetable.names())
def test_the_law_is_what_its_golden_file_says(name: str) -> None:
    golden = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    now = list(written(timetable.edition(name), LEFT_OUT))
    changed = "\n".join(unified_diff(golden, now, f"golden/law/{name}.txt", f"edition {name}", lineterm="", n=0))
    assert not changed, f"the law has changed; if that is meant, run scripts/golden-law and review:\n{changed}"
