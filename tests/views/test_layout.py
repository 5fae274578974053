"""Nothing on a picture lies upon anything else; measured on the layout, before a renderer sees it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.errors import UnknownNameError
from lawflow.law.labels import LANGUAGES
from lawflow.views import gallery
from lawflow.views.content import captions
from lawflow.views.content.extract import extract
from lawflow.views.content.parts import part
from lawflow.views.content.stations import stations_of
from lawflow.views.plan import comparison
from lawflow.views.plan.layout import PAPER, layout
from lawflow.views.plan.metrics import height, line_width
from lawflow.views.plan.picture import Box
from tests.proof.sizes import some

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.views.plan.picture import Picture

NAMES = [procedure.id for edition in timetable.editions() for procedure in edition.procedures]
CASES: list[tuple[str, str, str]] = [(name, lang, "steps") for name in NAMES for lang in LANGUAGES]
CASES += [
    (name, lang, detail)
    for name in ("1995/law", "2023/law", "2026/law")
    for lang in ("ru", "all")
    for detail in ("overview", "full")
]
EVERY = pytest.mark.parametrize(("name", "lang", "detail"), CASES)


@cache
def picture(name: str, lang: str, detail: str) -> Picture:
    return layout(extract(timetable.procedure(name), detail), lang)


def apart(one: Box, other: Box) -> bool:
    return one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y


@EVERY
def test_no_text_is_wider_than_its_box(name: str, lang: str, detail: str) -> None:
    """Every line of a card and of a panel fits into its box; Cyrillic is not clipped."""
    drawn = picture(name, lang, detail)
    for card in drawn.cards:
        assert all(line_width(line) <= card.box.width - 5 for line in card.title)
        for row in card.rows:
            assert all(
                line_width(line) + inset <= row.box.width - 5 for line, inset in zip(row.lines, row.insets, strict=True)
            )
    for paragraph in drawn.paragraphs:
        assert all(line_width(line) <= paragraph.box.width + 0.1 for line in paragraph.lines), paragraph.id


@EVERY
def test_cards_and_texts_keep_apart(name: str, lang: str, detail: str) -> None:
    """No card lies upon a card or a text, and no text upon a text."""
    drawn = picture(name, lang, detail)
    boxes = [card.box for card in drawn.cards] + [
        paragraph.box for paragraph in drawn.paragraphs if paragraph.id not in ("title", "seats")
    ]
    assert all(apart(one, other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert all(box.x >= 0 and box.right <= drawn.width and box.y >= 0 and box.bottom <= drawn.height for box in boxes)


@EVERY
def test_no_line_runs_through_a_card_or_a_text(name: str, lang: str, detail: str) -> None:
    """Lines keep to the gaps between the cards."""
    drawn = picture(name, lang, detail)
    boxes = [card.box for card in drawn.cards] + [paragraph.box for paragraph in drawn.paragraphs]
    for route in drawn.routes:
        for (ax, ay), (bx, by) in pairwise(route.points):
            low, high, top, bottom = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
            hit = [
                box
                for box in boxes
                if box.x + 1 < high and box.right - 1 > low and box.y + 1 < bottom + 0.1 and box.bottom - 1 > top
            ]
            assert not hit, (route.edge.id, hit)


@EVERY
def test_no_line_runs_through_the_name_of_a_lane(name: str, lang: str, detail: str) -> None:
    """The names of the lanes stay legible."""
    drawn = picture(name, lang, detail)
    for strip in drawn.strips:
        low, high = strip.at, strip.at + max(line_width(line) for line in strip.name)
        top, bottom = strip.box.y + 3, strip.box.y + 3 + height(strip.name)
        for route in drawn.routes:
            for (ax, ay), (bx, by) in pairwise(route.points):
                crosses = ax == bx and low < ax < high and min(ay, by) < bottom and max(ay, by) > top
                along = ay == by and top < ay < bottom and min(ax, bx) < high and max(ax, bx) > low
                assert not crosses, (strip.lane.id, route.edge.id)
                assert not along, (strip.lane.id, route.edge.id)


@EVERY
def test_lines_to_different_stages_do_not_run_upon_one_another(name: str, lang: str, detail: str) -> None:
    """Two lines share a way only if they lead to the same stage in the same style."""
    drawn = picture(name, lang, detail)
    pieces = [
        ((route.edge.target, route.edge.lapse), a, b)
        for route in drawn.routes
        for a, b in pairwise(route.points)
        if a[0] == b[0] and a != b
    ]
    for n, (net, a, b) in enumerate(pieces):
        for other, c, d in pieces[n + 1 :]:
            if net != other and abs(a[0] - c[0]) < 2:
                assert max(min(a[1], b[1]), min(c[1], d[1])) >= min(max(a[1], b[1]), max(c[1], d[1])), (net, other)


@EVERY
def test_a_picture_has_the_proportions_of_a4_on_its_side(name: str, lang: str, detail: str) -> None:
    drawn = picture(name, lang, detail)
    assert drawn.width / drawn.height == pytest.approx(PAPER, rel=0.02)


@pytest.mark.parametrize(("before", "after"), list(gallery.compared()), ids=lambda procedure: procedure.id)
def test_comparisons_keep_everything_apart(before: Procedure, after: Procedure) -> None:
    """Upon one another or side by side, cards and texts lie apart and no line runs through them."""
    for drawn in (comparison.overlaid(before, after, "ru"), *comparison.pair(before, after, "ru")):
        boxes = [card.box for card in drawn.cards]
        boxes += [one.box for one in drawn.paragraphs if one.id not in ("title", "seats")]
        assert all(apart(one, other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
        for route in drawn.routes:
            for (ax, ay), (bx, by) in pairwise(route.points):
                piece = Box(min(ax, bx), min(ay, by), abs(ax - bx), abs(ay - by))
                hit = [
                    box for box in boxes if not apart(Box(box.x + 1, box.y + 1, box.width - 2, box.height - 2), piece)
                ]
                assert not hit, route.edge.id


def test_a_stage_of_two_editions_moves_by_nothing_in_the_pair() -> None:
    """In the pair 2017 and 2023 every common stage stands at the same point in both pictures."""
    before, after = timetable.procedure("2017/law"), timetable.procedure("2023/law")
    old, new = comparison.pair(before, after, "ru")
    places = {card.node.id: (card.box.x, card.box.y) for card in old.cards}
    common = {card.node.id: (card.box.x, card.box.y) for card in new.cards if card.node.id in places}
    assert len(common) > 20
    assert all(places[name] == place for name, place in common.items())


def test_a_stage_has_the_same_column_and_lane_in_every_edition() -> None:
    """From edition to edition a stage keeps its column and the order of the lanes."""
    columns: dict[tuple[str, str], set[int]] = {}
    for edition in timetable.editions():
        drawn = layout(extract(edition.procedures[0]), "en")
        lefts = sorted({card.box.x for card in drawn.cards if len(drawn.cards)})
        for card in drawn.cards:
            column = min(range(len(lefts)), key=lambda n: abs(lefts[n] - card.box.x))
            columns.setdefault((card.node.id, card.node.lane), set()).add(column)
    assert all(len(found) == 1 for found in columns.values())


def test_the_comparison_names_what_is_new_and_what_is_gone() -> None:
    """The reform of 2023 added the repeat vote of the Mäjilis and removed the second vote of the Senate."""
    mark = comparison.union(timetable.procedure("2017/law"), timetable.procedure("2023/law")).mark
    assert mark is not None
    assert mark.stage("majilis-revote") == "added"
    assert mark.stage("senate-second-vote") == "removed"
    assert mark.stage("senate-pending") == ""


def test_a_comparison_says_of_a_term_what_has_changed_and_no_more() -> None:
    """The sixty days of the Senate stand in both editions; those for the return of a bill were fourteen, and are ten."""
    whole = comparison.union(timetable.procedure("2017/law"), timetable.procedure("2023/law"))
    assert whole.mark is not None
    acts = {edge.id: edge.acts for edge in whole.edges}
    changed = {acts[said.edge][0]: said.words.en for said in whole.mark.steps if said.state == "changed"}
    assert changed["senate.return-changes"].endswith("sent\xa0≤\xa014\xa0days")
    assert not any("60" in words for words in changed.values())


def test_an_acceptance_that_a_record_may_leave_out_is_no_reform() -> None:
    """Before 2023 a vote was recorded also on a bill only laid before the Mäjilis; the votes themselves have remained."""
    whole = comparison.union(timetable.procedure("2017/law"), timetable.procedure("2023/law"))
    assert whole.mark is not None
    said = {one.edge: one.words for one in whole.mark.steps if one.state == "removed"}
    told = {edge.acts: said[edge.id] for edge in whole.edges if edge.source == "submitted" and edge.id in said}
    votes = [("majilis.adopt",), ("majilis.reject",), ("majilis.vote-short",)]
    assert told == dict.fromkeys(votes, captions.OTHERWISE)


@EVERY
def test_texts_are_legible_on_a4(name: str, lang: str, detail: str) -> None:
    """At most so many points wide that the small letters print at 3.3 points or more (A3: 4.7), to a tenth; an overview at 5.5.

    Steps in full and in three languages at once are posters.
    """
    printed = round(10 * 842 / picture(name, lang, detail).width, 1)
    if lang != "all" and detail != "full":
        assert printed >= {"overview": 5.5, "steps": 3.3}[detail]


# -- parts, and comparisons in overview ---------------------------------------------------------

STATIONS = [station.id.removeprefix("station-") for station in timetable.parliament().pictures.stations]
PARTS = [(name, one) for name in NAMES for one in STATIONS]


def _kept_apart(drawn: Picture) -> None:
    boxes = [card.box for card in drawn.cards]
    boxes += [one.box for one in drawn.paragraphs if one.id not in ("title", "seats")]
    assert all(apart(one, other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert all(box.x >= 0 and box.right <= drawn.width and box.y >= 0 and box.bottom <= drawn.height for box in boxes)


@pytest.mark.parametrize(("name", "one"), PARTS)
def test_a_part_alone_keeps_everything_apart(name: str, one: str) -> None:
    graph = extract(timetable.procedure(name))
    if one not in {station.id.removeprefix("station-") for station in stations_of(graph).values()}:
        with pytest.raises(UnknownNameError, match="unknown part"):
            part(graph, one)
        return
    alone = part(graph, one)
    _kept_apart(layout(alone, "kk"))
    stages = {stage for stage, station in stations_of(graph).items() if station.id == f"station-{one}"}
    assert {edge.id for edge in alone.edges} == {edge.id for edge in graph.edges if edge.source in stages}


@pytest.mark.parametrize(("before", "after"), some(gallery.compared(), 2), ids=lambda procedure: procedure.id)
def test_comparisons_in_overview_and_of_a_part_keep_everything_apart(before: Procedure, after: Procedure) -> None:
    for drawn in (
        comparison.overlaid(before, after, "ru", detail="overview"),
        *comparison.pair(before, after, "ru", detail="overview"),
    ):
        _kept_apart(drawn)
    known = {node.id for node in comparison.union(before, after, "overview").nodes}
    for one in stations_of(comparison.union(before, after)).values():
        if one.id in known:
            _kept_apart(comparison.overlaid(before, after, "ru", detail="overview", alone=one.id))
            for half in comparison.pair(before, after, "kk", detail="overview", alone=one.id):
                _kept_apart(half)
        _kept_apart(comparison.overlaid(before, after, "kk", alone=one.id))
        for half in comparison.pair(before, after, "en", alone=one.id):
            _kept_apart(half)


@pytest.mark.parametrize("detail", ["overview", "steps"])
def test_both_halves_of_a_comparison_show_the_ways_that_both_laws_know(detail: str) -> None:
    before, after = timetable.procedure("2017/law"), timetable.procedure("2023/law")
    old, new = comparison.pair(before, after, "en", detail=detail, alone="objections")
    said = [{(edge.source, edge.target) for edge in half.graph.edges} for half in (old, new)]
    assert said[0] & said[1]
    assert old.graph.mark is not None
    assert "changed" in {said.state for said in old.graph.mark.steps}


@pytest.mark.parametrize(
    ("before", "after"), [("1995/law", "2023/law"), ("2017/constitutional-law", "2012/constitutional-law")]
)
def test_an_end_that_one_of_two_laws_leads_on_from_has_a_card_on_its_side_alone(before: str, after: str) -> None:
    """To 2017 the President could object to a decision of the Council; since then what it strikes has ended."""
    halves = comparison.pair(timetable.procedure(before), timetable.procedure(after), "ru")
    for half in halves:
        _kept_apart(half)
        cards = {card.node.id for card in half.cards}
        goes_on = any(edge.source == "unconstitutional" for edge in half.graph.edges)
        assert ("unconstitutional" in cards) == goes_on
        assert {route.edge.target for route in half.routes} <= cards
    assert ["unconstitutional" in {card.node.id for card in half.cards} for half in halves] in (
        [True, False],
        [False, True],
    )


def test_every_part_of_a_procedure_together_is_the_whole() -> None:
    graph = extract(timetable.procedure("2023/law"))
    stations = dict.fromkeys(station.id for station in stations_of(graph).values())
    told = [edge.id for one in stations for edge in part(graph, one).edges]
    assert sorted(told) == sorted(edge.id for edge in graph.edges if edge.source in stations_of(graph))


def test_an_overview_has_a_key_to_its_questions() -> None:
    drawn = picture("2023/law", "ru", "overview")
    told = {one.id.removeprefix("question-") for one in drawn.paragraphs if one.id.startswith("question-")}
    assert told == {question for edge in drawn.graph.edges for question in edge.questions}


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_legend_of_a_comparison_ends_no_entry_halfway(lang: str) -> None:
    """The words before what was there stand in the legend with what follows them."""
    before, after = timetable.procedure("2017/law"), timetable.procedure("2023/law")
    said = {one.id: one.lines for one in comparison.overlaid(before, after, lang).paragraphs}
    words = "".join(run.text for line in said["legend-changed"] for run in line)
    assert words.startswith(captions.CHANGED.text(lang))
    assert len(words) > len(captions.CHANGED.text(lang)) + 5


def test_a_picture_without_a_dashed_line_does_not_explain_one() -> None:
    """In the part on the objections the month that lapses ends the bill on its card: no line leads on from it."""
    whole = extract(timetable.procedure("2023/law"), "overview")
    ids = [{one.id for one in layout(graph, "kk").paragraphs} for graph in (whole, part(whole, "objections"))]
    assert ["legend-lapse" in one for one in ids] == [True, False]
    assert all("legend-clock" in one for one in ids)


def test_a_part_of_a_comparison_has_in_its_legend_only_what_it_shows() -> None:
    before, after = timetable.procedure("2017/law"), timetable.procedure("2023/law")
    ids = {one.id for one in comparison.overlaid(before, after, "en", alone="objections").paragraphs}
    assert "legend-changed" in ids
    assert "legend-added" not in ids


@pytest.mark.parametrize("detail", ["overview", "steps"])
@pytest.mark.parametrize(("before", "after"), [("2017/law", "2023/law"), ("2023/law", "2026/law")])
def test_what_a_comparison_says_has_changed_is_never_what_stands_there_still(
    before: str, after: str, detail: str
) -> None:
    """That the Mäjilis did not overcome the objections was said as of the Kurultai, so that nothing seemed to change."""
    graph = comparison.union(timetable.procedure(before), timetable.procedure(after), detail)
    assert graph.mark is not None
    edges = {edge.id: edge for edge in graph.edges}
    changed = [said for said in graph.mark.steps if said.state == "changed"]
    assert changed
    for said, lang in ((said, lang) for said in changed for lang in LANGUAGES):
        words = edges[said.edge].words.text(lang)
        assert not words or words not in said.words.text(lang).split(" · ")[0].split(": ", 1)[-1:]
