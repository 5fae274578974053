"""Which edition, and which procedure, rule a bill on a day."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import lawflow
from lawflow import timetable
from lawflow.errors import NoEditionError, UnknownNameError
from lawflow.parliaments.kz import TIMETABLE
from lawflow.parliaments.kz.bills import KINDS

FIRST_DAY = TIMETABLE[0].first
DAY = timedelta(days=1)
CONTRACTS = Path(__file__).parents[1] / "pyproject.toml"
KNOWN = timetable.editions()


def test_editions_follow_one_another_without_a_gap() -> None:
    """Every day between the first and the last known has exactly one edition."""
    for earlier, later in pairwise(KNOWN):
        assert earlier.until is not None
        assert later.starts == earlier.until + DAY


@pytest.mark.parametrize("name", [known.id for known in KNOWN])
def test_an_edition_rules_on_its_first_and_on_its_last_day(name: str) -> None:
    """And not on the day before."""
    known = timetable.edition(name)
    assert {timetable.edition_on(day) for day in _edges(known.starts, known.until)} == {known}
    if known.starts > FIRST_DAY:
        assert timetable.edition_on(known.starts - DAY) is not known


def _edges(first: date, last: date | None) -> tuple[date, ...]:
    return (first,) if last is None else (first, last)


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        ("2017-03-10", "2017"),
        ("2022-06-08", "2017"),
        ("2022-12-31", "2017"),
        ("2023-01-01", "2023"),
        ("2026-06-30", "2023"),
    ],
)
def test_the_reform_of_the_adoption_of_laws_starts_on_1_january_2023(day: str, edition: str) -> None:
    """Voted on 5 June 2022 and in force from 8 June, its rules on adopting laws start with 2023."""
    assert timetable.edition_on(date.fromisoformat(day)).id == edition


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_one_procedure_on_every_day(kind: timetable.Kind) -> None:
    """Exactly one rule for each kind of bill on the first and the last day of each edition."""
    for known in KNOWN:
        for day in _edges(known.starts, known.until):
            found = timetable.procedure_for(kind, day)
            assert (found.edition, found.kind) == (known.id, kind)
        assert [procedure.kind for procedure in known.procedures].count(kind) == 1


def test_no_edition_before_the_first_parliament() -> None:
    """Refused, never the nearest one."""
    with pytest.raises(NoEditionError, match="no edition covers"):
        timetable.edition_on(FIRST_DAY - DAY)


def test_a_kind_of_bill_that_does_not_exist_is_named_with_its_neighbour() -> None:
    """A budget is a law with a subject, not a kind of its own."""
    with pytest.raises(UnknownNameError, match="constitutional-law"):
        timetable.procedure_for("constitutional-lw", date(2024, 1, 1))  # type: ignore[arg-type]  # that is the point


def test_unknown_editions_and_procedures_are_named_with_what_is_allowed() -> None:
    """The message holds the value, the nearest valid name and what is allowed."""
    with pytest.raises(UnknownNameError, match=r"'2032'; did you mean '20\d\d'"):
        timetable.edition("2032")
    with pytest.raises(UnknownNameError, match="did you mean '2023/law'"):
        timetable.procedure("2023/lav")


def test_the_edition_after_the_last_is_not_known() -> None:
    """After each edition comes the next; after the last, nothing is known."""
    assert [timetable.edition_after(known) for known in KNOWN] == [*KNOWN[1:], None]


def test_every_name_leads_to_its_procedure() -> None:
    """``edition/kind`` names it."""
    for known in KNOWN:
        for procedure in known.procedures:
            assert timetable.procedure(procedure.id) is procedure


def test_the_timetable_and_the_editions_agree_on_their_days() -> None:
    """The days by which an edition is found are those that it states of itself, without gap or overlap."""
    known = timetable.editions()
    assert [(period.name, period.first, period.last) for period in TIMETABLE] == [
        (e.id, e.starts, e.until) for e in known
    ]
    for before, after in pairwise(known):
        assert before.until is not None
        assert (after.starts - before.until).days == 1


def test_the_parliament_of_an_edition_is_the_one_that_the_timetable_knows() -> None:
    assert {known.parliament for known in KNOWN} == {timetable.parliament(), timetable.parliament("kz")}
    with pytest.raises(UnknownNameError, match="unknown parliament: 'kx'"):
        timetable.parliament("kx")


def test_what_is_planted_outside_the_timetable_breaks_the_contract(tmp_path: Path) -> None:
    """The contract is one that fails: a module that imports a parliament past the timetable is named."""
    package = tmp_path / "lawflow"
    copytree(Path(lawflow.__path__[0]), package, ignore=ignore_patterns("__pycache__"))
    assert "A parliament is known to the timetable alone; everything else is given it KEPT" in contracts(tmp_path)
    (package / "study" / "planted.py").write_text("from lawflow.parliaments import kz\n", encoding="utf-8")
    broken = contracts(tmp_path)
    assert "A parliament is known to the timetable alone; everything else is given it BROKEN" in broken
    assert "lawflow.study.planted -> lawflow.parliaments.kz" in broken


def contracts(folder: Path) -> str:
    """What the linter of imports says of the package in a folder, by the contract of the project."""
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", lint, "--no-cache", "--contract", "parliaments", str(CONTRACTS)]
    here = {**os.environ, "PYTHONPATH": str(folder)}
    ran = subprocess.run(command, cwd=folder, env=here, capture_output=True, text=True, check=False)  # noqa: S603 (ours)
    return ran.stdout + ran.stderr


@pytest.mark.parametrize("edition", [one.id for one in KNOWN])
def test_a_stage_has_its_name_also_for_a_bill_that_changed_its_kind_afterwards(edition: str) -> None:
    """A constitutional law that was first a law lay before the Mäjilis too; the id of a stage is no name."""
    known = timetable.edition(edition)
    names = {stage: found.label for one in reversed(known.procedures) for stage, found in one.stage.items()}
    for kind in KINDS:
        for stage in names:
            assert timetable.stage_label(known, kind, stage).text("en") != stage
    assert timetable.stage_label(known, "law", "no-such-stage").text("en") == "no-such-stage"
