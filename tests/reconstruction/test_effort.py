"""What makes no sense is told within a bound, the same in any state of the caches, and claims nothing it did not prove."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.reconstruction.effort import MOST, bounded
from lawflow.study.audit.audit import Report, audit
from tests.proof.sizes import FULL
from tests.study.paths import path

SLACK = 3_000
"""Acts tried to take each act of a long record at its cheapest once the effort is over."""
SEEDS = range(60) if FULL else (1, 3, 6)


def nonsense(seed: int) -> Dossier:
    """Return a record of acts of one procedure in any order: half the time most of them without a day."""
    rng = Random(seed)
    edition = rng.choice(timetable.editions())
    procedure = rng.choice(edition.procedures)
    names = sorted({step.act for step in procedure.steps})
    day, acts, dated = edition.starts + timedelta(300), [], rng.choice((1, 0.3))
    for _ in range(rng.choice((10, 16, 25, 40, 60))):
        day += timedelta(rng.choice((0, 1, 5, 20)))
        acts.append(Act(rng.choice(names), When.day(day) if rng.random() < dated else When()))
    return Dossier(f"nonsense-{seed}", procedure.kind, {"en": "Nonsense"}, tuple(acts))


def claims(report: Report) -> set[str]:
    return {one.sort for one in report.irregular if one.follows is None and not one.doubtful}


@pytest.mark.parametrize("seed", SEEDS)
def test_nonsense_costs_no_more_than_the_effort_and_claims_nothing_by_a_cut(seed: int) -> None:
    dossier = nonsense(seed)
    with bounded(10 * MOST) as effort:
        report = audit(dossier)
    assert 10 * MOST - effort.left <= MOST + SLACK
    assert report.irregular
    if any(remark.id == "cut-off" for remark in report.remarks):
        assert claims(report) <= {"not-in-this-edition", "impossible-count"}
    if report.hasty:
        assert all(gap.hypothesis for gap in report.missing)
    again = audit(dossier)
    assert (again.irregular, again.missing) == (report.irregular, report.missing)


def test_a_record_that_fits_is_not_cut() -> None:
    days = [date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 1), date(2024, 4, 10)]
    acts = ("initiator.introduce", "majilis.adopt", "senate.approve", "president.sign")
    dossier = Dossier("bill", "law", {"en": "A bill"}, tuple(map(Act, acts, map(When.day, days))))
    with bounded(MOST) as effort:
        assert audit(dossier).irregular == ()
    assert effort.left > MOST - 100


@pytest.mark.parametrize("seed", [1, 8])
def test_nonsense_without_any_day_is_held_against_one_edition(seed: int) -> None:
    """Each is asked first whether the record fits in part: where it fits in none, one report is as good as another."""
    rng = Random(seed)
    procedure = rng.choice(timetable.editions()).procedure("law")
    assert procedure is not None
    names = sorted({step.act for step in procedure.steps})
    dossier = Dossier("nonsense", "law", {"en": "Nonsense"}, tuple(Act(rng.choice(names)) for _ in range(60)))
    with bounded(10 * MOST) as effort:
        report = audit(dossier)
    assert 10 * MOST - effort.left <= MOST * 3 // 4
    assert report.irregular
    assert claims(report) == set()


@pytest.mark.parametrize(("edition", "kind"), [("1995", "law"), ("2012", "constitutional-law"), ("2026", "law")])
def test_a_long_record_without_any_day_is_read_under_the_edition_that_it_fits(edition: str, kind: str) -> None:
    lines = path(edition, kind, "parliament.present")
    names = [line.split()[1] for line in lines]
    opinions = ["government.opinion"] * (13 - len(names) - 1)
    acts = tuple(map(Act, (*opinions, *names, "president.sign")))
    report = audit(Dossier("bill", kind, {"en": "A bill"}, acts, initiator="government"))
    assert (len(acts), report.irregular, report.missing) == (13, (), ())
