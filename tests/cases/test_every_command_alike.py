"""One history for every command: on every day all of them name the same stage.

Status, simulate, the audit, the dates, why, the picture and the timeline. Where the record leaves several open, they
name the same ones. By default few days and walks are tried,
every seventh day and many walks where ``LAWFLOW_FULL=1`` is set.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.dossiers.dossier import When
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.study.why import why
from lawflow.views.content.extract import extract
from lawflow.views.content.marking import marked, way_of
from lawflow.views.content.where import place
from lawflow.views.draw import timeline
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.dates import dates_page
from lawflow.views.objects.simulate import simulate_page
from lawflow.views.objects.status import status_page
from lawflow.views.objects.unsettled import add_unsettled
from lawflow.views.objects.why import why_page
from tests.proof.chance import walk
from tests.proof.sizes import many

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.audit import AuditPage
    from lawflow.views.objects.dates import DatesPage
    from lawflow.views.objects.simulate import SimulatePage
    from lawflow.views.objects.status import StatusPage

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "dossiers").glob("*.toml"))
STRIDE = many(29, 7)
WALKS = many(12, 120)
DAY = timedelta(days=1)


def stages_of(dossier: Dossier, on: date) -> list[tuple[str, set[str]]]:
    """Return what each command says of the stage at the end of a day."""
    played = play(dossier, on=on)
    status, told = status_page(dossier.id, played, on), simulate_page(dossier.id, played)
    report = audit_page(audit(dossier, on=on))
    drawn = marked(
        extract(played.passage.procedure, gone=way_of(played.passage, played.stages)),
        played.passage,
        possible=played.stages,
    ).mark
    assert drawn is not None
    dated = dates_page(played.passage, on, (), dossier=dossier.id, played=played)
    headline = (
        timeline(played.passage, "txt", name=dossier.id, possible=played.stages, on=on).decode().partition("\n")[0]
    )
    assert status["outcome"] == told["outcome"]
    assert report["outcome"] in {told["outcome"], *told.get("possible_outcomes", ())}
    return [
        ("status", named(status)),
        ("simulate", named(told)),
        ("audit", named(report)),
        ("dates", named(dated)),
        ("why", judged(dossier, played, on)),
        ("timeline", headed(headline, played, named(status))),
        ("draw", {stage for stage, state in drawn.stages if state == "now"}),
    ]


def judged(dossier: Dossier, played: Played, on: date) -> set[str]:
    """Return the stages at which ``why`` judges an act of the last stage."""
    passage = played.passage
    page = why_page(dossier.id, why(passage, passage.procedure.steps[-1].act, on), passage)
    add_unsettled(page, played)
    several = {stage["id"] for stage in page.get("stages", [])}
    assert page["stage"] in (several or {page["stage"]})
    return several or {page["stage"]}


def headed(headline: str, played: Played, stages: set[str]) -> set[str]:
    """Return the stages that the heading of the timeline names: all those asked about, in one phrase, or none."""
    return stages if place(played.passage, sorted(stages, key=played.stages.index)).en in headline else set()


def named(page: StatusPage | SimulatePage | AuditPage | DatesPage) -> set[str]:
    """Return the stages that a page names: one, or, in its place, several."""
    one, several = page["stage"], page.get("stages", [])
    assert (one is None) == (len(several) > 1)
    return {stage["id"] for stage in ([one] if one is not None else several)}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_command_names_the_same_stage_on_every_day(path: Path) -> None:
    dossier = read(path)
    known = dossier.dated()
    assert known is not None
    for back in range(0, (known[1] - known[0]).days + 2, STRIDE):
        on = known[1] + DAY - back * DAY
        told = stages_of(dossier, on)
        assert len({frozenset(stages) for _, stages in told}) == 1, (on, told)


def thinned(rng: Random, dossier: Dossier) -> Dossier:
    """Return the record with a third of its acts left out, and days lost or known by their month."""
    acts = []
    for act in dossier.acts:
        day = act.when.first
        assert day is not None
        chance = rng.random()
        when = When() if chance < 0.15 else When.month(day.year, day.month) if chance < 0.3 else act.when
        if rng.random() >= 1 / 3:
            acts.append(attrs.evolve(act, when=when))
    return attrs.evolve(dossier, acts=tuple(acts))


@pytest.mark.parametrize("number", range(WALKS))
def test_every_command_names_the_same_stage_of_a_thinned_walk(number: int) -> None:
    """Bills of every kind under every edition, drawn at random, with holes in their records."""
    rng = Random(number)
    dossier = thinned(rng, walk(rng, number))
    known = dossier.dated()
    if known is None:
        return
    span = (known[1] - known[0]).days
    for on in {known[0], known[1], known[0] + rng.randint(0, span) * DAY, known[1] + rng.randint(1, 90) * DAY}:
        told = stages_of(dossier, on)
        assert len({frozenset(stages) for _, stages in told}) == 1, (on, told)
