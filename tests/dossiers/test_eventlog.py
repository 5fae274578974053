"""Event logs: what goes out as CSV comes back the same; XES is read by others and fits the procedure it was made by."""

from __future__ import annotations

import csv
import io
from importlib import import_module
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.eventlog import LogMap, dossiers_from, mapping
from lawflow.dossiers.loading import read
from lawflow.dossiers.xes import as_csv, as_xes
from lawflow.errors import DossierError
from lawflow.study.walks import walk

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
XES = "{http://www.xes-standard.org/}"


def bare(dossier: Dossier) -> Dossier:
    return attrs.evolve(dossier, path="", note="")


def back(text: str, how: LogMap | None = None) -> list[Dossier]:
    how = how or LogMap()
    rows = csv.DictReader(io.StringIO(text), delimiter=how.delimiter)
    return [bare(dossier) for dossier in dossiers_from(rows, how, "log.csv")]


def test_real_bills_come_back_from_csv_as_they_went() -> None:
    dossiers = [bare(read(file, check_counts=False)) for file in sorted(EXAMPLES.glob("*.toml"))]
    assert back("".join(as_csv(dossiers))) == dossiers


def test_walks_come_back_from_csv_as_they_went() -> None:
    dossiers = [walk(Random(number), number) for number in range(200)]
    assert back("".join(as_csv(dossiers))) == dossiers


def test_a_month_has_no_timestamp_only_the_days_between_which_it_lies() -> None:
    dossier = Dossier("bill", "law", {"en": "A bill"}, (Act("majilis.adopt", When.month(2024, 2)),))
    event = ET.fromstring("".join(as_xes([dossier]))).find(f"{XES}trace/{XES}event")  # noqa: S314 (our own text)
    assert event is not None
    said = {part.get("key"): part.get("value") for part in event}
    assert "time:timestamp" not in said
    assert (said["lawflow:first"], said["lawflow:last"]) == ("2024-02-01", "2024-02-29")


def test_xes_holds_any_text_that_a_dossier_holds() -> None:
    note = "«Заң» & <b> \"'\x0b\ud800 😀 ә"
    dossier = Dossier("bill", "law", {"kk": note}, (Act("majilis.adopt", When.year(2024), note=note),))
    root = ET.fromstring("".join(as_xes([dossier])).encode())  # noqa: S314
    notes = [part.get("value") for part in root.iter(f"{XES}string") if part.get("key") == "lawflow:note"]
    assert notes == ["«Заң» & <b> \"' 😀 ә"]


THEIRS = """bill;step;when;who
17;Тіркелді;05.02.2024;Govt
17;Adopted by the lower house;01.03.2024;Govt
17;Coffee;02.03.2024;Govt
18;Adopted by the lower house;;MPs
"""
MAP = {
    "case": "bill",
    "activity": "step",
    "date": "when",
    "date_format": "%d.%m.%Y",
    "delimiter": ";",
    "bill": {"kind": "law"},
    "columns": {"initiator": "who"},
    "values": {"initiator": {"Govt": "government", "MPs": "deputies"}},
    "activities": {"Тіркелді": "initiator.introduce", "Adopted by the lower house": "majilis.adopt", "Coffee": ""},
}


def test_a_log_of_others_is_read_by_a_mapping() -> None:
    first, second = back(THEIRS, mapping(MAP, "map.toml"))
    assert (first.id, first.kind, first.initiator) == ("17", "law", "government")
    assert [(act.act, str(act.when)) for act in first.acts] == [
        ("initiator.introduce", "2024-02-05"),
        ("majilis.adopt", "2024-03-01"),
    ]
    assert (second.initiator, second.acts[0].when) == ("deputies", When())


def test_events_can_be_put_in_the_order_of_their_dates() -> None:
    lines = THEIRS.splitlines()
    turned = "\n".join([lines[0], lines[2], lines[1]])
    (dossier,) = back(turned, mapping({**MAP, "order": "date"}, "map.toml"))
    assert [act.act for act in dossier.acts] == ["initiator.introduce", "majilis.adopt"]


# what is wrong, the log, the mapping, what the message says
FAULTS = {
    "an activity that is no act": (THEIRS.replace("Coffee", "Tea"), MAP, "row 4, activity, not in [activities]: 'Tea'"),
    "a column that is not there": (THEIRS, {**MAP, "case": "id"}, "row 2, column id: missing or empty"),
    "a date of another form": (THEIRS.replace("05.02", "2024-05-02 "), MAP, "row 2, date"),
    "a kind that does not exist": (THEIRS, {**MAP, "bill": {"kind": "decree"}}, "case 17, from row 2, kind: 'decree'"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_read_is_told_with_its_row(name: str) -> None:
    text, how, words = FAULTS[name]
    with pytest.raises(DossierError) as raised:
        back(text, mapping(how, "map.toml"))
    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"cases": "bill"}, "unknown key: 'cases'; did you mean 'case'?"),
        ({"bill": "law"}, "bill: 'law' (allowed: a table)"),
        ({"columns": {"color": "c"}}, "columns: 'color'"),
        ({"activities": {"x": "senate.aprove"}}, "did you mean 'senate.approve'?"),
        ({"order": "random"}, "order: 'random'"),
    ],
)
def test_a_mapping_that_maps_nothing_is_refused(how: dict[str, Any], words: str) -> None:
    with pytest.raises(DossierError) as raised:
        mapping(how, "map.toml")
    assert words in str(raised.value)


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
        file.write_text("".join(as_xes(whole)), encoding="utf-8")
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
