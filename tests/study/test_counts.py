"""The pages that tell how many faults of the law are noticed, by edition: as the figures kept say, and what they claim."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from lawflow import timetable
from lawflow.study.check.mutating import Spared

ROOT = Path(__file__).parents[2]
SCRIPT: dict[str, Any] = runpy.run_path(str(ROOT / "scripts" / "counts-pages"))
KEPT: dict[str, dict[str, Any]] = SCRIPT["kept"]()
TRIED = [name for name in timetable.names() if any(kept.partition("/")[0] == name for kept in KEPT)]
each_edition = pytest.mark.parametrize("edition", TRIED)


def of(edition: str) -> list[dict[str, Any]]:
    return [found for name, found in KEPT.items() if name.partition("/")[0] == edition]


def test_the_pages_are_as_the_figures_say() -> None:
    """After a change of the law `python scripts/counts-pages --print`; without `--print` what changed is tried again."""
    for name, text in SCRIPT["pages"](KEPT):
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text, name


@each_edition
def test_ninety_six_of_a_hundred_faults_of_each_edition_are_noticed_without_the_text_of_the_law(edition: str) -> None:
    """A condition that no record can show, such as the votes of the Council, is no fault where it is left out of a rule."""
    tried = sum(one["mutants"] for one in of(edition))
    left = sum(fault["why"] != "presumed" for one in of(edition) for fault in one["survivors"])
    assert left <= 0.04 * tried


@each_edition
def test_of_every_fault_that_nothing_notices_it_is_told_why(edition: str) -> None:
    reasons = {left["why"] for one in of(edition) for left in one["survivors"]}
    assert reasons <= {reason.value for reason in Spared}


@each_edition
def test_faults_of_words_are_counted_apart(edition: str) -> None:
    for one in of(edition):
        assert sum(one["killed"].values()) + len(one["survivors"]) == one["mutants"]
        assert one["in_words"] > 0
