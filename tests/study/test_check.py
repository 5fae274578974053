"""Theorems: what must hold of every edition, and how one that does not hold is refuted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.errors import TheoremError
from lawflow.law.conditions.record import remembers
from lawflow.law.conditions.votes import Carried
from lawflow.law.labels import Label
from lawflow.law.majorities import MORE_THAN_HALF
from lawflow.law.theorems import Form, Theorem
from lawflow.study.check.checking import check
from lawflow.study.check.findings import findings
from lawflow.study.check.taking import read_theorems
from tests.proof.sizes import FULL

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "theorems").glob("*.toml"))
PARLIAMENT = timetable.parliament()
THEOREMS = {theorem.id: theorem for theorem in PARLIAMENT.theorems}
PROCEDURES = {procedure.id: procedure for edition in timetable.editions() for procedure in edition.procedures}


NEVER = remembers("never-left-behind", value=True, words=Label.same("never"))


def changed(procedure: Procedure, change: Callable[[Step], Step]) -> Procedure:
    return attrs.evolve(procedure, all_steps=tuple(map(change, procedure.all_steps)))


def shut(act: str, source: str = "") -> Callable[[Step], Step]:
    """Shut an act, at a stage or everywhere, by a condition that nothing meets; of ``*`` every act that leads on."""

    def change(step: Step) -> Step:
        meant = act == step.act or (act == "*" and step.target != step.source)
        return attrs.evolve(step, needs=(*step.needs, NEVER)) if meant and source in ("", step.source) else step

    return change


def by_half(step: Step) -> Step:
    """Let half of the deputies carry what two thirds of them must."""
    needs = (need.changed(share=MORE_THAN_HALF) if isinstance(need, Carried) else need for need in step.needs)
    return attrs.evolve(step, needs=tuple(needs)) if step.act == "majilis.override" else step


@pytest.mark.parametrize("theorem", THEOREMS.values(), ids=lambda theorem: theorem.id)
def test_every_theorem_holds_wherever_it_is_claimed(theorem: Theorem) -> None:
    """And it says something of every procedure that its row names, with the history that the machine took."""
    found = {held.finding.procedure.id: held for held in findings([theorem], PROCEDURES.values())}
    claimed = [held for held in found.values() if held.claimed]
    assert claimed
    for held in claimed:
        assert held.finding.holds, (held.finding.procedure.id, held.finding.note, held.finding.history)
        assert held.finding.played or theorem.form is Form.CAN, "no day of the calendar shows it"
    for edition in theorem.editions:
        assert any(held.finding.procedure.edition == edition for held in claimed), edition


@pytest.mark.parametrize("theorem", THEOREMS.values(), ids=THEOREMS)
def test_a_theorem_is_worded_in_three_languages_and_cites_where_it_can(theorem: Theorem) -> None:
    assert len({theorem.text.kk, theorem.text.ru, theorem.text.en}) == 3
    assert theorem.cites or theorem.form in (Form.ENDS, Form.TAKEN, Form.TERMS)


@pytest.mark.parametrize(
    ("name", "procedure", "last"),
    [
        ("no-law-without-a-vote-of-the-senate", "2023/law", "clock.senate-silent"),
        ("nothing-after-a-strike", "2013/law", "president.object-to-court"),
        ("the-silence-of-the-senate-adopts", "2017/law", "clock.senate-silent"),
    ],
)
def test_where_a_theorem_does_not_hold_a_history_refutes_it(name: str, procedure: str, last: str) -> None:
    """To 2022 no law is adopted without the Senate; since 2023 its silence is enough."""
    found = check(THEOREMS[name], PROCEDURES[procedure])
    assert found.holds is False
    assert found.history is not None
    assert found.history.lawful
    assert found.history.acts[-1].act == last


@pytest.mark.skipif(not FULL, reason="the largest space under each answer: tried at full sizes")
def test_the_answers_under_which_a_theorem_fails_are_named() -> None:
    """Under A35 (a) and (b) a law that was struck before 2017 can come back to the signature."""
    (held,) = findings([THEOREMS["a-strike-is-final"]], [PROCEDURES["2013/law"]], by_answer=True)
    assert held.finding.holds
    assert held.otherwise is not None
    assert {(one.question, one.answer, one.holds) for one in held.otherwise} == {
        ("A35", "a", False),
        ("A35", "b", False),
    }


def test_an_act_that_no_history_takes_is_named() -> None:
    found = check(THEOREMS["every-power-can-be-used"], changed(PROCEDURES["2026/law"], shut("president.sign")))
    assert found.holds is False
    assert found.note == "president.sign"


def test_a_dead_end_is_found() -> None:
    """Objections that can neither stand nor fall: the bill lies before the Kurultai for ever."""
    found = check(THEOREMS["no-dead-end"], changed(PROCEDURES["2026/law"], shut("*", "returned")))
    assert found.holds is False
    assert found.note == "returned"
    assert found.history is not None
    assert found.history.passage.state == "returned"


def test_a_term_that_nothing_begins_is_named() -> None:
    procedure = PROCEDURES["2023/law"]
    terms = tuple(
        attrs.evolve(term, starts_on=("senate.vote-short@adopted",)) if term.id == "senate-60" else term
        for term in procedure.all_terms
    )
    found = check(THEOREMS["every-term-runs-its-way"], attrs.evolve(procedure, all_terms=terms))
    assert found.holds is False
    assert found.note == "senate-60: begins nowhere"


def test_a_vote_with_too_small_a_share_is_refuted() -> None:
    """Objections overcome by a simple majority in the Mäjilis: the history is the counterexample."""
    weak = changed(PROCEDURES["2017/law"], by_half)
    found = check(THEOREMS["veto-falls-to-two-thirds-of-each-chamber"], weak)
    assert found.holds is False
    assert found.note == "majilis 2/3"


def test_a_silence_that_lasts_too_long_is_refuted() -> None:
    procedure = PROCEDURES["2023/law"]
    terms = tuple(attrs.evolve(term, length=61) if term.id == "senate-60" else term for term in procedure.all_terms)
    found = check(THEOREMS["silence-of-the-senate-lasts-sixty-days"], attrs.evolve(procedure, all_terms=terms))
    assert found.holds is False


def test_a_theorem_says_nothing_of_a_procedure_without_its_words() -> None:
    assert check(THEOREMS["no-law-without-a-vote-of-the-senate"], PROCEDURES["2026/law"]).holds is False
    assert check(THEOREMS["veto-falls-to-two-thirds-of-each-chamber"], PROCEDURES["2026/law"]).holds is None


# -- theorems of one's own --------------------------------------------------------------------------


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_hold(path: Path) -> None:
    """Ten lines of TOML or so are a theorem."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 12
    found = findings(read_theorems(path, PARLIAMENT, timetable.editions()), PROCEDURES.values())
    assert [held.finding.holds for held in found if held.claimed] == [True]


def test_several_theorems_stand_in_one_file(tmp_path: Path) -> None:
    file = tmp_path / "theorems.toml"
    file.write_text(
        '[[theorem]]\nid = "a"\ntext = "An end"\nends = {}\n[[theorem]]\nid = "b"\ntext = "A way"\ncan = { to = "signed" }\n'
    )
    one, other = read_theorems(file, PARLIAMENT, timetable.editions())
    assert (one.form, other.form, other.to) == (Form.ENDS, Form.CAN, ("signed",))
    assert one.text == Label.same("An end")


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "theorem.toml"
    file.write_text(
        'text = 5\nkinds = ["laws"]\nodd = 1\n[never]\nstart = "senat-pending"\nvotes = "senate 5/7"\ndays = 0\n'
    )
    with pytest.raises(TheoremError) as raised:
        read_theorems(file, PARLIAMENT, timetable.editions())
    told = str(raised.value)
    for said in ("has no id", "'laws'", "senate-pending", "'odd'", "senate 5/7", "days", "has no 'to'", "text"):
        assert said in told


@pytest.mark.parametrize(
    "text", ["", "=", 'id = "x"\ntext = "y"\nnever = 5\n', 'id = "x"\ntext = "y"\ncan = { to = 5 }\n']
)
def test_what_is_no_theorem_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "theorem.toml"
    file.write_text(text)
    with pytest.raises(TheoremError):
        read_theorems(file, PARLIAMENT, timetable.editions())
