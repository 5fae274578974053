"""The picture of a bill shows where it was, also by a side route: as a step like others, and the stage that no station has."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.labels import LANGUAGES
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import DETAILS, Way
from lawflow.views.content.marking import marked, way_of
from lawflow.views.draw import draw, draw_comparison
from lawflow.views.plan.comparison import union
from lawflow.views.plan.layout import layout

if TYPE_CHECKING:
    from lawflow.law.labels import Lang
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.views.content.graph import Detail
    from lawflow.views.draw import Format

DOSSIERS = sorted((Path(__file__).parents[2] / "examples").glob("[di]*/*-*.toml"))
LAND = next(file for file in DOSSIERS if file.stem == "kz-2003-land-code")
PROCEDURES = {one.id: one for edition in timetable.editions() for one in edition.procedures}


def aside(procedure: Procedure) -> list[Step]:
    on_the_road = {step.id for step in procedure.steps if not procedure.off_the_road(step)}
    return [step for step in procedure.steps if step.id not in on_the_road and step.source != step.target]


@pytest.mark.parametrize("name", PROCEDURES)
@pytest.mark.parametrize("detail", ["overview", "steps"])
def test_every_side_route_is_drawn_where_a_bill_has_walked_it(name: str, detail: str) -> None:
    """A step of its own; in the overview one within a station is none, as ever."""
    steps = {step.id: step for step in aside(PROCEDURES[name])}
    stages = {stage for step in steps.values() for stage in (step.source, step.target)}
    graph = extract(PROCEDURES[name], detail, gone=Way(tuple(stages), frozenset(steps)))
    station = {stage: node.id for node in graph.nodes for stage in node.stands_for}
    for step in steps.values():
        if station[step.source] != station[step.target]:
            (edge,) = [edge for edge in graph.edges if step.id in edge.steps]
            assert (edge.source, edge.target) == (station[step.source], station[step.target])
            assert set(edge.steps) <= steps.keys()
    assert not [edge for edge in extract(PROCEDURES[name], detail).edges if not steps.keys().isdisjoint(edge.steps)]


@pytest.mark.parametrize("name", PROCEDURES)
def test_a_stage_that_no_station_has_gets_a_card_where_a_bill_was_there(name: str) -> None:
    """The question of confidence, the Senate alone, the emergency session: card, lane and lines, in every language."""
    plain = extract(PROCEDURES[name], "overview")
    had = {stage for node in plain.nodes for stage in node.stands_for}
    for node in extract(PROCEDURES[name]).nodes:
        if node.id in had or node.ending:
            continue
        graph = extract(PROCEDURES[name], "overview", gone=Way((node.id,)))
        assert graph.node(node.id).label == node.label
        assert {one.id for one in graph.nodes} == {node.id, *(one.id for one in plain.nodes)}
        for lang in ("kk", "ru", "en"):
            assert node.id in {card.node.id for card in layout(graph, lang).cards}


@pytest.mark.parametrize("file", DOSSIERS, ids=lambda file: file.stem)
def test_every_move_that_is_on_record_under_the_rules_drawn_is_marked_in_every_detail(file: Path) -> None:
    played = play(read(file), on=date(2026, 11, 30))
    passage = played.passage
    moves = {
        f"{entry.source}/{entry.act}/{entry.target}": (entry.source, entry.target)
        for entry in passage.journal
        if entry.edition == passage.procedure.edition and entry.step is not None and not entry.one_of
    }
    for detail in DETAILS:
        graph = marked(extract(passage.procedure, detail, passage.last, way_of(passage, played.stages)), passage)
        assert graph.mark is not None
        walked = {step for edge in graph.edges if graph.mark.step(edge.id)[0] == "walked" for step in edge.steps}
        station = {stage: node.id for node in graph.nodes for stage in node.stands_for}
        drawn = {name for name, (source, target) in moves.items() if station[source] != station[target]}
        assert drawn <= walked


def test_the_overview_of_the_land_code_shows_the_question_of_confidence() -> None:
    passage = play(read(LAND), on=date(2003, 7, 1)).passage
    said = draw(passage.procedure, "txt", detail="overview", passage=passage).decode()
    assert "Linked to a question of confidence" in said
    assert "Prime Minister raises the question of confidence · done 14 May 2003" in said
    assert "Deemed adopted without a vote · done 19 May 2003" in said
    assert "confidence" not in draw(passage.procedure, "txt", detail="overview").decode()


def test_of_a_bill_that_is_linked_to_the_question_now_the_ways_on_are_told() -> None:
    passage = play(read(LAND), on=date(2003, 5, 15)).passage
    said = draw(passage.procedure, "txt", detail="overview", passage=passage, lang="ru").decode()
    assert "Связан с вопросом о доверии Правительству [confidence-linked] СЕЙЧАС" in said
    assert "принятие вотума недоверия · пока нельзя" in said


PENSION = LAND.with_name("kz-1996-pension-age.toml")


@pytest.mark.parametrize("detail", DETAILS)
@pytest.mark.parametrize(
    ("lang", "head", "told"),
    [
        ("kk", "Бұрынғы редакциялар бойынша өтілген, картада жоқ", "Премьер-Министр сенім білдіру мәселесін қойды"),
        ("ru", "Пройдено по прежним редакциям, на карте нет", "Премьер-Министр поставил вопрос о доверии"),
        ("en", "Done under earlier editions, not on this map", "Prime Minister raises the question of confidence"),
    ],
)
def test_what_was_done_under_earlier_editions_and_is_not_on_the_map_is_told_in_words(
    detail: Detail, lang: Lang, head: str, told: str
) -> None:
    """A bill of 1996 on the map of the Kurultai: its way from the Senate is no way there."""
    played = play(read(PENSION), on=date(2026, 11, 30))
    passage = played.passage
    for fmt in ("txt", "md", "svg", "json"):
        said = draw(passage.procedure, fmt, lang=lang, detail=detail, passage=passage, possible=played.stages).decode()
        words = " ".join(re.sub(r"<[^>]*>", " ", said).replace("\N{NO-BREAK SPACE}", " ").split())
        assert told in words
        assert head in words or fmt == "json"
    bare = draw(passage.procedure, "txt", lang=lang, detail=detail).decode()
    assert head not in bare


def test_every_move_of_a_bill_is_drawn_or_told() -> None:
    """Of the act before an edition changed under it, and of the one after."""
    for file in DOSSIERS:
        passage = play(read(file), on=date(2026, 11, 30)).passage
        graph = marked(extract(passage.procedure, "overview", passage.last, way_of(passage)), passage)
        assert graph.mark is not None
        told = " ".join(one.words.en for one in graph.mark.undrawn)
        drawn = {step for edge in graph.edges for step in edge.steps}
        station = {stage: node.id for node in graph.nodes for stage in node.stands_for}
        for entry in passage.journal:
            if entry.step is None or entry.one_of or entry.step.id in drawn or entry.source == entry.target:
                continue
            within = station.get(entry.source, entry.source) == station.get(entry.target, entry.target)
            assert within or passage.parliament.acts[entry.act].named(entry.edition).en in told


def test_an_end_without_a_card_says_that_the_bill_is_there() -> None:
    """The silence of the law, and an end without a law, stand in the list of ends."""
    played = play(read(PENSION), on=date(2026, 11, 30))
    for lang, now in zip(LANGUAGES, ("ҚАЗІР", "СЕЙЧАС", "NOW"), strict=True):
        said = draw(played.passage.procedure, "svg", lang=lang, detail="overview", passage=played.passage).decode()
        assert f"[{now}]" in said


# -- in a comparison ----------------------------------------------------------------------------------------------------

REFORM = PROCEDURES["2023/law"], PROCEDURES["2026/law"]


def test_a_comparison_says_which_side_routes_are_gone_and_which_are_new() -> None:
    """The Senate alone is gone in 2026, in the list and at the stages of both; the other way round it is new."""
    there, back = union(*REFORM), union(REFORM[1], REFORM[0])
    alone = {note.acts: note.letter for note in there.notes if note.state == "removed"}
    assert ("senate.override",) in alone
    assert alone.keys() == {note.acts for note in back.notes if note.state == "added"}
    assert alone["senate.override",] in there.node("returned").notes
    assert alone["senate.override",] in there.node("overridden").from_notes
    dissolved = next(note for note in there.notes if note.acts == ("clock.dissolution",))
    assert (dissolved.state, dissolved.said.en) == ("changed", "CHANGED, was: Mäjilis is dissolved")


@pytest.mark.parametrize("fmt", ["svg", "mmd", "puml", "txt"])
@pytest.mark.parametrize(("lang", "gone"), [("kk", "АЛЫНЫП ТАСТАЛДЫ"), ("ru", "ИСКЛЮЧЕНО"), ("en", "REMOVED")])
def test_every_map_says_of_a_side_route_that_it_is_gone(fmt: Format, lang: Lang, gone: str) -> None:
    said = draw_comparison(*REFORM, fmt, lang=lang).decode()
    bare = draw(REFORM[0], fmt, lang=lang).decode()
    assert said.count(f"[{gone}]") >= len([note for note in union(*REFORM).notes if note.state == "removed"])
    assert gone not in bare


@pytest.mark.parametrize("overlaid", [True, False])
def test_however_many_side_routes_two_procedures_have_each_has_a_letter(overlaid: bool) -> None:
    """Under an answer to A31 there are more of them than letters from a to p."""
    before, after = (PROCEDURES[name].under({"A31": "a"}) for name in ("2007/law", "2023/law"))
    letters = [note.letter for note in union(before, after).notes]
    assert len(letters) == len(set(letters)) > 16
    assert b"</svg>" in draw_comparison(before, after, "svg", overlaid=overlaid)


@pytest.mark.parametrize("name", ["2013/law", "2017/law", "2023/law"])
def test_where_the_dates_of_an_edition_are_inferred_the_overview_says_what_its_sign_means(name: str) -> None:
    said = draw(PROCEDURES[name], "svg", detail="overview").decode()
    assert ("not stated, inferred" in said.replace("\N{NO-BREAK SPACE}", " ")) == ("~" in re.sub("<[^>]*>", "", said))
