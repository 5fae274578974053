"""What the plain graph says of a procedure, before anything is drawn."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.errors import UnknownNameError
from lawflow.law.labels import LANGUAGES
from lawflow.views.content import captions
from lawflow.views.content.edges import plain
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import DETAILS
from lawflow.views.content.seats import numbers_of, seats_in
from lawflow.views.plan.comparison import union
from lawflow.views.plan.layout import layout

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.views.content.graph import Edge

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
BY_ID = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)


def edge(name: str, source: str, act: str, target: str) -> Edge:
    graph = extract(timetable.procedure(name))
    return next(one for one in graph.edges if (one.source, one.target) == (source, target) and act in one.acts)


def said(label: Label) -> str:
    return label.en.replace(captions.NBSP, " ")


@BY_ID
def test_full_detail_shows_every_step_in_force(procedure: Procedure) -> None:
    """Every step in force is an edge of its own, and every stage that can be reached is a node."""
    graph = extract(procedure, "full")
    shown = {node.id for node in graph.nodes}
    assert [one.steps[0] for one in graph.edges] == [step.id for step in procedure.steps if step.source in shown]


@BY_ID
@pytest.mark.parametrize("detail", ["overview", "steps", "full"])
def test_every_arrow_has_an_id_of_its_own(procedure: Procedure, detail: str) -> None:
    """Marks and other programs refer to an arrow by it; several go from one stage to one by the same act."""
    ids = [one.id for one in extract(procedure, detail).edges]
    assert len(ids) == len(set(ids))


@BY_ID
def test_under_an_answer_to_every_question_each_side_route_has_a_letter_of_its_own(procedure: Procedure) -> None:
    """What the Senate alone may do with objections where A31 is answered makes more routes than there were letters."""
    answers = {question.id: question.answer_ids()[0] for question in procedure.questions}
    letters = [note.letter for note in extract(procedure.under(answers)).notes]
    assert len(letters) == len(set(letters))


@BY_ID
def test_steps_and_side_routes_together_reach_every_stage_that_the_whole_reaches(procedure: Procedure) -> None:
    """Leaving out loops and telling side routes as notes loses no stage."""
    assert {node.id for node in extract(procedure).nodes} == {node.id for node in extract(procedure, "full").nodes}


@BY_ID
def test_an_overview_has_five_to_seven_stations_besides_the_ends(procedure: Procedure) -> None:
    """The overview of a procedure of several stages has at most seven stations."""
    stations = [node for node in extract(procedure, "overview").nodes if not node.id.startswith("end-")]
    assert len(stations) <= 7
    assert len(stations) >= 5 or len(procedure.stages) < 20


def test_a_majority_bears_the_integer_of_its_chamber() -> None:
    """The Mäjilis carries its own text by 72 of 107, of 98 by 66; the Senate approves by 26 of 50."""
    own_text = edge("2023/law", "majilis-revote", "majilis.confirm-own-text", "adopted")
    assert said(own_text.majority) == "2/3: ≥ 72/66 of 107/98"
    assert said(edge("2023/law", "senate-pending", "senate.approve", "adopted").majority) == "> 1/2: 26 of 50"
    assert (
        said(edge("2017/law", "majilis-on-rejection", "majilis.reapprove", "senate-second-vote").majority)
        == "2/3: ≥ 72 of 107"
    )


@pytest.mark.parametrize(
    ("edition", "chamber", "numbers"),
    [
        ("1995", "majilis", (67, 77)),
        ("1995", "senate", (47, 43, 39)),
        ("2007", "majilis", (107,)),
        ("2007", "senate", (47,)),
        ("2017", "majilis", (107,)),
        ("2017", "senate", (47, 49)),
        ("2023", "majilis", (107, 98)),
        ("2023", "senate", (50,)),
        ("2026", "kurultai", (145,)),
    ],
)
def test_a_picture_of_an_edition_counts_with_every_known_number_of_seats(
    edition: str, chamber: str, numbers: tuple[int, ...]
) -> None:
    """The Senate of August 2022 to January 2023 is an open question (A53); its size before and after is known."""
    assert numbers_of(seats_in(timetable.edition(edition)), chamber) == numbers


@pytest.mark.parametrize(
    ("edition", "on", "votes"),
    [
        ("1995", date(1999, 6, 24), "> 1/2: 34 of 67"),
        ("1995", date(2003, 5, 19), "> 1/2: 39 of 77"),
        ("2023", date(2023, 3, 28), "> 1/2: 54 of 107"),
        ("2023", date(2023, 3, 29), "> 1/2: 50 of 98"),
        ("2023", None, "> 1/2: 54/50 of 107/98"),
    ],
)
def test_a_picture_of_a_day_counts_with_the_seats_of_that_day(edition: str, on: date | None, votes: str) -> None:
    graph = extract(timetable.procedure(f"{edition}/law"), on=on)
    adopted = next(one for one in graph.edges if "majilis.adopt" in one.acts)
    assert said(adopted.majority) == votes


def test_over_a_picture_each_number_of_seats_stands_with_its_days() -> None:
    """107 seats of the Mäjilis were elected in 2021, 98 in 2023."""
    graph = extract(timetable.procedure("2023/law"))
    assert "Mäjilis 107 (until 28 March 2023 inclusive), 98 (since 29 March 2023)" in graph.seats.en
    of_a_day = extract(timetable.procedure("2023/law"), on=date(2024, 3, 1))
    assert of_a_day.seats.en == "Mäjilis 98, Senate 50"


def test_sixty_days_of_silence_lead_to_the_president_since_2023() -> None:
    """The lapse of the sixty days is an edge of its own: to adoption in 2023, to an open question in 2017."""
    now = edge("2023/law", "senate-pending", "clock.senate-silent", "adopted")
    before = edge("2017/law", "senate-pending", "clock.senate-silent", "undetermined")
    assert now.lapse
    assert said(now.term) == "≤ 60 days"
    assert before.lapse
    assert before.questions == ("A1",)


def test_a_step_bears_only_terms_that_can_run_at_its_stage() -> None:
    """The first vote of the Mäjilis has no term of the Senate's rejection, though the act could end it elsewhere."""
    assert said(edge("2017/law", "majilis-plenary", "majilis.vote-short", "not-adopted").term) == ""


def test_a_term_for_sending_stands_at_the_act_that_starts_it() -> None:
    """The Mäjilis adopts and sends the bill on within ten days."""
    assert said(edge("2023/law", "majilis-plenary", "majilis.adopt", "awaiting-senate").term) == "sent ≤ 10 days"


def test_an_unknown_level_of_detail_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="steps"):
        extract(timetable.procedure("2023/law"), "stepz")


@BY_ID
def test_a_way_leads_to_every_end_of_an_overview(procedure: Procedure) -> None:
    found = extract(procedure, "overview")
    assert {node.id for node in found.nodes if node.ending} <= {edge.target for edge in found.edges}


def test_an_overview_says_that_both_chambers_must_overcome_the_objections() -> None:
    """Art. 54 1-2): two thirds of each chamber; the phase ends with the Senate's vote, yet both are told."""
    overview = extract(timetable.procedure("2023/law"), "overview")
    told = {edge.words.en: edge.majority.en.replace("\N{NO-BREAK SPACE}", " ") for edge in overview.edges}
    assert told["overcomes the objections"] == "Mäjilis 2/3: ≥ 72/66 of 107/98, Senate 2/3: ≥ 34 of 50"
    assert told["Mäjilis confirms its earlier decision"] == "2/3: ≥ 72/66 of 107/98"


def test_an_overview_names_the_open_questions_of_a_phase_without_telling_their_acts() -> None:
    overview = extract(timetable.procedure("2023/law"), "overview")
    open_ones = {edge.source: edge.questions for edge in overview.edges if edge.target == "end-open"}
    assert open_ones["station-senate"] == ("A8",)
    assert all(edge.words.en == "" for edge in overview.edges if edge.target == "end-open")


def test_nothing_leaves_an_end_of_an_overview() -> None:
    """In 2012 a finding that the law is unconstitutional can still be objected to: a detail that an overview omits."""
    overview = extract(timetable.procedure("2012/law"), "overview")
    assert not [edge for edge in overview.edges if edge.source.startswith("end-")]


def test_a_referral_by_deputies_tells_one_fifth_of_them_all() -> None:
    """Of 157 deputies in February 2023, of 148 since 29 March; where it is told with the others, the words say so."""
    full = extract(timetable.procedure("2023/law"), "full")
    (referral,) = [one for one in full.edges if (one.source, one.acts) == ("adopted", ("deputies.refer",))]
    assert said(referral.majority) == "Parliament 1/5: ≥ 32/30 of 157/148"
    steps = edge("2023/law", "adopted", "deputies.refer", "under-review")
    assert said(steps.majority) == ""


@pytest.mark.parametrize("name", ["2012/law", "2017/law", "2023/law", "2026/law"])
def test_an_end_without_a_decision_stands_under_its_own_article(name: str) -> None:
    """The Council or Court ends its proceedings under another article than that of its finding: an arrow tells both."""
    procedure = timetable.procedure(name)
    (edge,) = [one for one in extract(procedure).edges if one.id.startswith("under-review/court.uphold")]
    for act in ("court.uphold", "court.discontinue"):
        step = next(one for one in procedure.steps_by["under-review", act] if one.target == edge.target)
        place = step.cites[0]
        assert place.instrument.unit.bare(place.place, "en") in plain(edge.articles.en) or "…" in edge.articles.en


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_articles_of_other_acts_on_one_arrow_are_marked_and_the_legend_says_so(lang: str) -> None:
    """In 1995 the chambers alone and a joint session could decide on one arrow, each under its own article."""
    graph = extract(timetable.procedure("1995/law"))
    marked = [edge for edge in graph.edges if "…" in edge.articles.en]
    assert {tuple(act.partition(".")[0] for act in edge.acts) for edge in marked} >= {
        ("majilis", "joint"),
        ("senate", "joint"),
    }
    assert all(len(edge.acts) > 1 for edge in marked)
    said = {one.id: one.lines for one in layout(graph, lang).paragraphs}["legend-more"]
    assert " ".join(run.text for line in said for run in line) == captions.MORE_KEY.text(lang)


def test_what_ends_a_bill_says_after_which_earlier_act_it_can() -> None:
    """A finding on a law before the President needs an open referral; of two conditions one of which always holds none is told."""
    found = edge("2023/law", "presented", "court.strike", "unconstitutional")
    assert found.conditions.en == "a referral is open"
    upheld = edge("2023/law", "under-review", "court.uphold", "presented")
    assert upheld.words.en == "finds it constitutional / ends its review without a decision (there is one referral)"


@pytest.mark.parametrize(
    ("kind", "lang"), [(kind, lang) for kind in ("law", "constitutional-law") for lang in LANGUAGES]
)
def test_what_is_gone_from_a_stage_of_another_organ_now_says_whose_act_it_was(kind: str, lang: str) -> None:
    """The objections lie before the Kurultai since 2026: that the Mäjilis confirmed its decision is no act of the Kurultai."""
    before, after = timetable.procedure(f"1995/{kind}"), timetable.procedure(f"2026/{kind}")
    whole = union(before, after)
    gone = [edge for edge in whole.edges if edge.source == "returned" and "majilis.override" in edge.acts]
    named = before.parliament.acts["majilis.override"].named("1995").text(lang)
    assert gone
    assert all(named in edge.words.text(lang) for edge in gone)
    kept = [
        edge for edge in union(before, timetable.procedure(f"2023/{kind}")).edges if "majilis.override" in edge.acts
    ]
    assert not [edge for edge in kept if edge.source == "returned" and named in edge.words.text(lang)]


@pytest.mark.parametrize("edition", [edition.id for edition in timetable.editions() if edition.id != "2026"])
@pytest.mark.parametrize("detail", ["steps", "overview"])
def test_but_for_the_organ_what_is_gone_is_told_as_it_was(edition: str, detail: str) -> None:
    before, after = timetable.procedure(f"{edition}/law"), timetable.procedure("2026/law")
    was = {one.id: one.words.en for one in extract(before, detail).edges}
    prefixes = [one.en for one in before.parliament.pictures.prefixes]
    whole = union(before, after, detail)
    gone = [one for one in whole.edges if whole.mark and whole.mark.step(one.id)[0] == "removed"]
    assert gone

    def bare(words: str) -> str:
        for prefix in prefixes:
            words = words.replace(prefix, "")
        return words

    assert [one.id for one in gone if bare(one.words.en) != bare(was[one.id])] == []


@pytest.mark.parametrize("detail", DETAILS)
def test_no_majority_names_its_chamber_twice(detail: str) -> None:
    """One on which two organs' acts rest names it already: in the overview of 2007 it read "Senate Senate 2/3"."""
    chambers = [organ.label for organ in timetable.parliament().organs.values() if organ.chambers]
    for edition in timetable.editions():
        for procedure in edition.procedures:
            for edge in extract(procedure, detail).edges:
                for lang in LANGUAGES:
                    words = edge.majority.text(lang).replace("\N{NO-BREAK SPACE}", " ")
                    assert not [one for one in chambers if f"{one.text(lang)} {one.text(lang)}" in words]


def test_an_end_in_the_overview_names_who_brings_it_about_if_it_is_no_chamber() -> None:
    """In the lane of the Mäjilis "finds it unconstitutional" read as an act of the Mäjilis."""
    parliament, others = timetable.parliament(), set()
    for edition in timetable.editions():
        for procedure in edition.procedures:
            graph = extract(procedure, "overview")
            for edge in (edge for edge in graph.edges if edge.target == "end-no-law"):
                for act in edge.acts:
                    organ = parliament.organs[parliament.acts[act].actor]
                    if organ.chambers or organ.lane == graph.node(edge.source).lane or organ.id == "clock":
                        continue
                    others.add(act)
                    assert parliament.acts[act].named(edition.id).ru in edge.words.ru
    assert "court.strike" in others
