"""XES: any text fits, and an independent reader finds that a log fits the procedure it was made by."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from importlib import import_module
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.eventlog import rows_of
from lawflow.parliaments.kz.acts import ACTS
from lawflow.reconstruction.files import read
from lawflow.views.formats.xes import xes
from lawflow.views.formats.xml import legal
from tests.proof.chance import walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.procedure import Procedure

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
XES = "{http://www.xes-standard.org/}"
ANY = st.text(st.characters(codec=None, exclude_categories=()))


def parsed(dossiers: Iterable[Dossier], *coarse: Any) -> Any:
    return ET.fromstring("".join(xes(dossiers, *coarse)))  # noqa: S314 (our own text)


def said(part: Any) -> dict[str, str]:
    return {one.get("key"): one.get("value") for one in part if one.get("key")}


@given(ANY, ANY, ANY, st.dictionaries(ANY, ANY | st.booleans(), max_size=2))
def test_a_log_holds_whatever_a_dossier_says(name: str, title: str, note: str, says: dict[str, str | bool]) -> None:
    """Ids, titles, sources, notes and records come back as they went, but for the characters that XML forbids."""
    act = Act("majilis.adopt", When.year(2024), says=says, source=title, note=note)
    dossier = Dossier(name, "law", {"en": title}, (act,))
    trace = parsed([dossier]).find(f"{XES}trace")
    (row,) = rows_of(dossier, ACTS)
    assert said(trace)["concept:name"] == legal(name)
    assert said(trace).get("lawflow:title", "") == legal(row["title"])
    found = said(trace.find(f"{XES}event"))
    assert {key: found.get(f"lawflow:{key}", "") for key in ("says", "source", "note")} == {
        key: legal(row[key]) for key in ("says", "source", "note")
    }


def test_a_log_without_bills_is_a_log() -> None:
    assert parsed([]).find(f"{XES}trace") is None


def test_every_bill_is_a_trace_and_every_act_an_event_in_order() -> None:
    dossiers = [walk(Random(number), number) for number in range(50)]
    traces = parsed(dossiers).findall(f"{XES}trace")
    assert [[said(event)["concept:name"] for event in trace.findall(f"{XES}event")] for trace in traces] == [
        [act.act for act in dossier.acts] for dossier in dossiers
    ]


def test_a_month_has_no_timestamp_only_the_days_between_which_it_lies() -> None:
    dossier = Dossier("bill", "law", {"en": "A bill"}, (Act("majilis.adopt", When.month(2024, 2)),))
    event = parsed([dossier]).find(f"{XES}trace/{XES}event")
    assert event is not None
    said = {part.get("key"): part.get("value") for part in event}
    assert "time:timestamp" not in said
    assert (said["lawflow:first"], said["lawflow:last"]) == ("2024-02-01", "2024-02-29")


VAGUE = Dossier(
    "bill",
    "law",
    {"en": "A bill"},
    (
        Act("initiator.introduce"),
        Act("majilis.accept", When.day(date(2024, 1, 15))),
        Act("majilis.approve-first-reading"),
        Act("majilis.adopt", When.month(2024, 2)),
        Act("senate.register", When.between(None, date(2024, 2, 20))),
        Act("senate.approve", When.between(date(2024, 3, 1), None)),
    ),
)


@pytest.mark.parametrize(
    ("coarse", "days"),
    [
        ("first", ["2024-01-15", "2024-01-15", "2024-01-15", "2024-02-01", "2024-02-01", "2024-03-01"]),
        ("last", ["2024-01-15", "2024-01-15", "2024-02-20", "2024-02-20", "2024-02-20", "2024-03-01"]),
    ],
)
def test_coarse_days_give_every_event_a_day_on_which_it_can_lie_and_mark_it(coarse: str, days: list[str]) -> None:
    """Given its own days and its neighbours; the one day that is known bears no mark."""
    root = parsed([VAGUE], coarse)
    told = [{part.get("key"): part.get("value") for part in event} for event in root.iter(f"{XES}event")]
    assert [str(event["time:timestamp"])[:10] for event in told] == days
    assert [event.get("lawflow:coarse") for event in told] == [coarse, None, *[coarse] * 4]


def test_an_event_whose_day_nothing_bounds_is_left_out_of_a_log_with_coarse_days_and_counted() -> None:
    lost: list[int] = []
    dossier = Dossier("bill", "law", {"en": "A bill"}, (Act("majilis.adopt"), Act("senate.register")))
    root = parsed([dossier], "first", lost.append)
    assert (list(root.iter(f"{XES}event")), lost) == ([], [2])


# -- held against an independent reader ----------------------------------------------------------------------


def petri_net(procedure: Procedure) -> Any:
    """Return the procedure as an accepting Petri net of pm4py: a place a stage, a transition a step."""
    objects = import_module("pm4py.objects.petri_net.obj")
    add_arc = import_module("pm4py.objects.petri_net.utils.petri_utils").add_arc_from_to
    Marking, PetriNet = objects.Marking, objects.PetriNet  # noqa: N806 (classes, as they are called there)
    net = PetriNet(procedure.id)
    places = {stage.id: PetriNet.Place(stage.id) for stage in procedure.stages}
    end = PetriNet.Place("end")
    net.places.update((*places.values(), end))
    for number, step in enumerate(procedure.all_steps):
        transition = PetriNet.Transition(f"{number} {step.id}", step.act)
        net.transitions.add(transition)
        add_arc(places[step.source], transition, net)
        add_arc(transition, places[step.target], net)
    for stage, place in places.items():  # a log may stop at any stage
        stop = PetriNet.Transition(f"stop at {stage}", None)
        net.transitions.add(stop)
        add_arc(place, stop, net)
        add_arc(stop, end, net)
    return net, Marking({places[procedure.initial]: 1}), Marking({end: 1})


@pytest.mark.filterwarnings("ignore")
def test_pm4py_reads_our_xes_and_finds_that_model_made_logs_fit(tmp_path: Path) -> None:
    pm4py = pytest.importorskip("pm4py", reason="pm4py is half a gigabyte: installed with the extra 'oracles' only")
    checked = 0
    for name in ("2017/law", "2023/law", "2023/constitutional-law", "2026/law"):
        procedure = timetable.procedure(name)
        start = timetable.edition(procedure.edition).starts
        made = [walk(Random(number), number, kind=procedure.kind, start=start) for number in range(40)]
        until = timetable.edition(procedure.edition).until
        within = [d for d in made if until is None or (d.acts[-1].when.last or start) <= until]
        whole = [d for d in within if not any(act.act == "initiator.change-kind" for act in d.acts)]
        file = tmp_path / "log.xes"
        file.write_text("".join(xes(whole)), encoding="utf-8")
        log = pm4py.read_xes(str(file), return_legacy_log_object=True)
        assert [trace.attributes["concept:name"] for trace in log] == [dossier.id for dossier in whole]
        assert [[event["concept:name"] for event in trace] for trace in log] == [
            [act.act for act in dossier.acts] for dossier in whole
        ]
        fitness = pm4py.fitness_alignments(log, *petri_net(procedure))
        assert fitness["average_trace_fitness"] == 1.0  # its log_fitness charges a little for the silent stops
        assert fitness["percentage_of_fitting_traces"] == 100.0
        checked += len(whole)
    assert checked > 100


@pytest.mark.filterwarnings("ignore")
def test_pm4py_takes_real_bills_with_coarse_days(tmp_path: Path) -> None:
    """It refuses every function on a log in which an event has no timestamp."""
    pm4py = pytest.importorskip("pm4py", reason="pm4py is half a gigabyte: installed with the extra 'oracles' only")
    dossiers = [read(file, check_counts=False) for file in sorted(EXAMPLES.glob("*.toml"))]
    file = tmp_path / "log.xes"
    file.write_text("".join(xes(dossiers, "first")), encoding="utf-8")
    log = pm4py.read_xes(str(file))
    assert len(pm4py.get_variants(log)) > 1
    cases = log.groupby("case:concept:name", sort=False)["concept:name"]
    assert [list(acts) for _, acts in cases] == [[act.act for act in dossier.acts] for dossier in dossiers]
