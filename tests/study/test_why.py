"""Why an act may or may not be done: what stands against it, who can cure it, and the shortest lawful way to it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import met
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.crossing import SUCCESSION
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.space.ahead import records
from lawflow.space.space import space_of
from lawflow.study.dates.earliest import earliest
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.starting import begun, starts
from lawflow.study.why import why
from lawflow.views.objects.why import why_page
from tests.space.bills import each_tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.passage.refusal import Blocker
    from lawflow.space.space import Position

DAY = date(2024, 2, 1)
ROAD = (
    "initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve", "parliament.present",
    "president.return",
)  # fmt: skip


def introduced() -> Passage:
    return Passage.start(Bill("law"), DAY)


def returned() -> Passage:
    passage = introduced()
    for act in ROAD:
        passage.apply(Act(act, When.day(DAY)))
    return passage


def test_asking_moves_no_bill() -> None:
    passage = introduced()
    before = passage.state, passage.journal
    why(passage, "president.sign", DAY)
    assert (passage.state, passage.journal) == before


def test_what_is_lawful_needs_no_cure() -> None:
    found = why(introduced(), "initiator.introduce", DAY)
    assert found.allowed
    assert (found.cure.possible, found.cure.acts, found.cure.earliest) == (True, (), DAY)


def test_a_signature_needs_the_acts_of_both_chambers_first() -> None:
    """Constitution art. 61(4): the Mäjilis adopts, the Senate approves, then the President signs."""
    found = why(introduced(), "president.sign", DAY)
    assert not found.allowed
    assert found.cure.acts == ROAD[:-1]
    assert found.cure.earliest == DAY


def test_what_the_edition_does_not_know_has_no_cure() -> None:
    found = why(introduced(), "kurultai.adopt", DAY)
    assert not found.allowed
    assert not found.cure.possible
    assert found.cure.earliest is None


def test_a_wait_says_from_which_day_it_is_over() -> None:
    """Const. art. 61(7): forty-eight hours pass before the question of confidence is put to the vote."""
    passage = introduced()
    for act in ("initiator.introduce", "majilis.accept", "majilis.reject", "government.raise-confidence"):
        passage.apply(Act(act, When.day(DAY)))
    found = why(passage, "parliament.confidence-holds", DAY)
    assert [blocker.not_before for blocker in found.blockers] == [DAY + timedelta(days=2)]
    assert found.cure.earliest == DAY + timedelta(days=2)


def test_a_lawful_vote_says_how_many_it_needs() -> None:
    """Two thirds of 98 overcome the objections in the Mäjilis, two thirds of 50 in the Senate after it."""
    found = why(returned(), "majilis.override", DAY)
    assert [(need.chamber, need.votes, need.seats) for need in found.needs] == [("majilis", (66,), (98,))]


def test_the_votes_on_the_way_are_counted_of_the_seats_of_their_own_day() -> None:
    """Asked while 107 were elected and none sits; on 29 March 2023, when the new Mäjilis of 98 meets, 50 carry the law."""
    passage = Passage.start(Bill("law", initiator="deputies"), date(2022, 10, 3))
    passage.apply(Act("initiator.introduce", When.day(date(2022, 10, 3))))
    passage.apply(Act("majilis.accept", When.day(date(2022, 10, 5))))
    found = why(passage.advanced(date(2023, 2, 1)), "majilis.adopt", date(2023, 2, 1))
    assert found.cure.way is not None
    (adopted,) = found.cure.way.acts
    assert found.cure.earliest == date(2023, 3, 29)
    assert adopted.votes["majilis"].ayes == 50


def test_the_way_to_an_outcome_is_told_too() -> None:
    found = why(returned(), "signed", DAY)
    assert not found.is_act
    assert not found.allowed
    assert found.cure.way is not None
    assert [act.act for act in found.cure.way.acts] == ["majilis.override", "senate.override", "president.sign"]


def test_a_law_may_be_put_into_effect_on_the_day_of_its_publication() -> None:
    """Law on legal acts art. 42(3): ten days after publication, unless the law itself names another day."""
    passage = introduced()
    way = why(passage, "in-force", DAY).cure
    assert way.acts[-1] == "gazette.publish"
    assert way.earliest == DAY == earliest(passage, DAY, DAY + timedelta(days=60), only=["in-force"])["in-force"].day


def test_an_outcome_that_is_reached_is_allowed() -> None:
    assert why(introduced(), "pending", DAY).allowed


def silent() -> Passage:
    """The Senate of 2019 lets its sixty days pass (A1), as the record of an imagined bill has it."""
    imagined = Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2017-senate-silent.toml"
    return play(read(imagined), on=date(2019, 6, 1)).passage


def test_a_way_on_from_an_open_question_names_the_answer_and_begins_on_the_day_asked_about() -> None:
    """A1: no text says what the Senate's silence does; under (a) it may still decide, and not on a day gone by."""
    passage = silent()
    page = why_page("imagined", why(passage, "president.sign", date(2019, 6, 1)), passage)
    way = page["cure"]["way"]
    assert way is not None
    assert [(one["question"], one["answer"]) for one in way["answers"]] == [("A1", "a")]
    assert {act["date"] for act in way["acts"]} == {"2019-06-01"}


def test_a_way_through_two_open_questions_names_the_answers_to_both(capsys: pytest.CaptureFixture[str]) -> None:
    """A1, then K-A17: what becomes of a bill of two chambers since the Kurultai sits."""
    imagined = Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2017-senate-silent.toml"
    for command in (("why", str(imagined), "signed"), ("paths", str(imagined), "--to", "signed", "--most", "1")):
        assert run([*command, "--on", "2026-11-27", "--lang", "en"]) == 0
        shown = capsys.readouterr().out
        assert "under the answer: --answer A1=a: " in shown
        assert "under the answer: --answer K-A17=a: " in shown
        assert "2019-" not in shown


def test_an_outcome_reached_under_an_edition_gone_by_is_found_under_the_next() -> None:
    """A bill adopted by the Mäjilis in 2024 meets the Kurultai: the stages it came through are not those of today."""
    adopted = Dossier("x", "law", {"en": "x"}, (Act("majilis.adopt", When.day(date(2024, 1, 24))),))
    passage = play(adopted, on=date(2026, 11, 27)).passage
    assert why(passage, "signed", date(2026, 11, 27)).done == ()
    (stopped,) = why(passage, "undetermined", date(2026, 11, 27)).done
    assert (stopped.entry.act, stopped.entry.first) == (SUCCESSION, date(2026, 7, 1))


def test_at_an_open_question_the_answers_that_would_allow_the_act_are_named() -> None:
    """L-1: the Mäjilis neither adopted nor rejected; under (a) it may vote again, under (b) the bill has ended."""
    passage = introduced()
    for act in ("initiator.introduce", "majilis.accept", "majilis.vote-short"):
        passage.apply(Act(act, When.day(DAY)))
    assert passage.state == UNDETERMINED
    found = why(passage, "majilis.adopt", DAY)
    assert not found.allowed
    assert found.answers == (("L-1", "a"),)
    assert found.cure.acts == ()
    assert found.cure.possible
    assert str(found.blockers[0].needed) == "--answer L-1=a|b", "all answers that there are"


# -- over all positions -----------------------------------------------------------------------------


def stood(procedure: Procedure) -> Iterator[Passage]:
    """A bill at every position of a procedure that the machine reaches, on a usual day."""
    bill = Bill(procedure.kind)
    space, start = space_of(procedure, bill), begun(procedure, bill, next(starts(procedure)))
    reached: dict[Position, Passage] = {space.initial: start}
    for here in space.positions:
        if here not in reached:
            continue
        yield reached[here]
        for arc in space.arcs_from(here):
            if arc.target not in reached:
                taken = enact(reached[here], [plan(arc, reached[here])])
                if taken.lawful:
                    reached[arc.target] = taken.passage


def acts_of(passage: Passage) -> Iterator[Act]:
    """Every act of the stage with each thing that its record can say, and some that the stage does not provide for."""
    here, space = passage.procedure, space_of(passage.procedure, passage.bill)
    position = space.position(passage.state, passage.memory, passage.bill.tracks)
    day = When.day(passage.first)
    ways = {(act, said) for act in here.acts_from[passage.state] for said in records(here, passage.state, act)}
    yield from (Act(act, day, says=dict(says)) for act, says in sorted(ways, key=str))
    others = sorted(here.acts - set(here.acts_from[passage.state]))
    yield from (Act(act, day) for act in others[len(position.facts) :: 5])


def taken(passage: Passage, act: Act) -> bool:
    """Whether the machine takes the act, under the answers in force."""
    trial = passage.copy()
    try:
        trial.apply(act)
    except RefusedError:
        return False
    return trial.selected == passage.selected


@each_tried
def test_nothing_stands_against_an_act_exactly_when_it_is_taken(procedure: Procedure) -> None:
    for before in stood(procedure):
        passage = before.advanced(
            before.first
        )  # a term can be over as it begins: the month of a bill declared urgent late
        if passage.state == UNDETERMINED:
            continue
        for act in acts_of(passage):
            against = list(passage.blockers(act, passage.first, passage.first))
            assert (not against) is taken(passage, act), (passage.state, act.act, act.says, against)


@each_tried
def test_all_blockers_cured_the_act_is_taken_and_with_any_one_left_it_is_refused(procedure: Procedure) -> None:
    """Of the conditions of a step: with all of them met one step is open, with all but one of them none is."""
    for passage in stood(procedure):
        for act in acts_of(passage):
            steps = passage.procedure.steps_by.get((passage.state, act.act), ())
            against = list(passage.blockers(act, passage.first, passage.first))
            conditions = [blocker for blocker in against if blocker.concern is not None]
            if not steps or not conditions:
                continue
            assert opened(passage, act, conditions)
            for left in conditions:
                assert not opened(passage, act, [one for one in conditions if one is not left])


def opened(passage: Passage, act: Act, cured: list[Blocker]) -> bool:
    """Whether some step of the act is open once the conditions of these blockers are met."""
    facts, names = passage.facts(act, passage.first, passage.first), {blocker.condition for blocker in cured}
    steps = passage.procedure.steps_by[passage.state, act.act]
    return any(met([need for need in step.needs if need.id not in names], facts) for step in steps)


@each_tried
def test_the_way_to_every_act_that_has_one_is_lawful(procedure: Procedure) -> None:
    """From the start: the way ends with the act, and the machine took all of it."""
    start = begun(procedure, Bill(procedure.kind))
    for act in sorted(procedure.acts):
        found = why(start, act, start.first)
        if found.cure.way is not None:
            assert found.cure.way.lawful
            assert found.cure.way.acts[-1].act == act
            assert found.cure.earliest == found.cure.way.passage.first


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_why_is_told_in_each_language(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["why", "2023/law", "president.sign", "--on", "2024-09-09", "--lang", lang]) == 0
    said = capsys.readouterr().out
    assert {"kk": "түзей алады", "ru": "может исправить", "en": "can be cured by"}[lang] in said
    assert {"kk": "Ең қысқа заңды жол", "ru": "Кратчайший законный путь", "en": "The shortest lawful way"}[lang] in said


def test_while_the_majilis_sits_the_senate_overcomes_objections_after_it() -> None:
    found = why(returned(), "senate.override", DAY)
    assert not found.allowed
    assert found.cure.acts == ("majilis.override",)


@pytest.mark.parametrize("name", ["2007/law", "2012/law", "2017/law", "2023/law", "2007/constitutional-law"])
def test_a_power_that_a_chamber_also_has_alone_is_found_behind_the_other_chamber(name: str) -> None:
    for act in ("senate.override", "senate.sustain"):
        procedure = timetable.procedure(name)
        found = why(begun(procedure, Bill(procedure.kind)), act, begun(procedure, Bill(procedure.kind)).first)
        assert "majilis.override" in found.cure.acts


def test_what_was_done_already_is_told_with_the_votes_that_it_needed(capsys: pytest.CaptureFixture[str]) -> None:
    """Of a law that is signed, a reader asks how many votes it needed."""
    bill = "examples/dossiers/kz-2024-mass-media.toml"
    for asked, said in (
        ("majilis.adopt", ("done already: April 2024 (act 2)", "votes needed: Mäjilis: 50 of 98")),
        ("senate.register", ("(not on record)",)),
        ("signed", ("done already: 20 June 2024 (act 4)",)),
        ("adopted", ("done already: 6 June 2024 (act 3)", "votes needed: Senate: 26 of 50")),
    ):
        assert run(["why", bill, asked, "--on", "2024-06-21", "--lang", "en"]) == 0
        out = capsys.readouterr().out
        assert all(part in out for part in said), out
        assert "No lawful way" not in out


def test_of_a_bill_not_introduced_nothing_is_done_already() -> None:
    assert why(introduced(), "majilis.adopt", DAY).done == ()
    (done,) = why(returned(), "majilis.adopt", DAY).done
    assert [need.votes for need in done.needs] == [(50,)]


def test_the_stage_where_the_bill_stands_is_not_named_as_the_one_it_lacks() -> None:
    (blocker,) = why(returned(), "senate.override", DAY).blockers
    assert "(returned)" in str(blocker.shown)
    assert "(returned)" not in str(blocker.wanted)


def test_a_lawful_act_is_told_with_its_articles_and_where_it_leads() -> None:
    """After the return the President may still change the wording he offers (CL on Parliament art. 20(3)): the stage stays."""
    acts = (Act("president.return", When.day(date(2024, 4, 22))),)
    passage = play(Dossier("b", "law", {"en": "B"}, acts), on=date(2024, 4, 23)).passage
    again = why(passage, "president.return", date(2024, 4, 23))
    assert (again.allowed, again.targets) == (True, ("returned",))
    cited = [cite.text().replace("\N{NO-BREAK SPACE}", " ") for cite in again.cites]
    assert cited == ["CL on Parliament art. 20(3)", "Reglament of Parliament pt 78-2"]
    assert why(passage, "president.sign", date(2024, 4, 23)).cites == ()
