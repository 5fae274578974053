"""What real bills did, counted on the picture of a procedure."""

from __future__ import annotations

from pathlib import Path

from lawflow import timetable
from lawflow.reconstruction.files import read
from lawflow.study.audit.audit import audit
from lawflow.views.content.extract import extract
from lawflow.views.content.observed import counted
from lawflow.views.draw import draw_observed

DOSSIERS = Path(__file__).parents[2] / "examples" / "dossiers"
LAW = timetable.procedure("2023/law")


def said(*names: str) -> dict[str, str]:
    """Return what the picture says of each step that has a count."""
    reports = [audit(read(DOSSIERS / f"{name}.toml")) for name in names]
    graph = counted(extract(LAW, "steps"), reports)
    steps = {edge.id: edge.steps for edge in graph.edges}
    assert graph.mark is not None
    return {step: told.words.en for told in graph.mark.steps for step in steps[told.edge]}


def test_a_recorded_act_counts_once_a_bill() -> None:
    """Both laws were approved by the Senate; only one of them went to the Court."""
    found = said("kz-2023-asset-return", "kz-2024-mass-media")
    assert found["senate-pending/senate.approve/adopted"] == "×2"
    assert found["under-review/court.uphold/presented"] == "×1"


def test_a_supplied_act_is_not_counted() -> None:
    """No registration by the Senate is recorded, so none is counted."""
    assert "awaiting-senate/senate.register/senate-pending" not in said("kz-2024-mass-media")


def test_irregular_acts_stand_apart() -> None:
    """The caption tells them beside the number of bills."""
    dossier = read(DOSSIERS / "kz-2024-mass-media.toml")
    signed_first = audit(type(dossier)(dossier.id, dossier.kind, dossier.title, dossier.acts[::-1]))
    graph = counted(extract(LAW, "steps"), [signed_first])
    assert graph.mark is not None
    assert graph.mark.caption.en.startswith("1 bills · irregular: ")


def test_the_counts_are_drawn() -> None:
    """The picture carries the counts as text."""
    reports = [audit(read(DOSSIERS / "kz-2024-mass-media.toml"))]
    assert "×1" in draw_observed(LAW, reports, "svg", lang="kk").decode()
