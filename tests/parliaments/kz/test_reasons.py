"""Every reason of the law stands once, by name, in three languages, and the law uses it."""

from collections.abc import Iterator

import pytest

from lawflow import timetable
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.sources import Footing
from lawflow.law.succession import Handover
from lawflow.parliaments.kz import reasons
from lawflow.parliaments.kz.instruments import C23
from tests.proof.together import together

TABLE = {name: said for name, said in vars(reasons).items() if isinstance(said, Label)}


def given() -> Iterator[Label]:
    """Yield the reason of every step, term, handover and change of kind of every edition that gives one."""
    for edition in timetable.editions():
        for procedure in edition.procedures:
            yield from (step.reason for step in procedure.all_steps if step.reason is not None)
            yield from (term.reason for term in procedure.all_terms if term.reason is not None)
            yield from (term.start_inferred for term in procedure.all_terms if term.start_inferred is not None)
            yield from (term.pause_inferred for term in procedure.all_terms if term.pause_inferred is not None)
        yield from (cell.reason for cell in (*edition.handovers, *edition.other_kinds))


def test_the_law_takes_its_reasons_from_the_table_and_leaves_none_of_them_unused() -> None:
    assert {id(said) for said in given()} == {id(said) for said in TABLE.values()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_reasons_say_the_same_in_a_language(lang: str) -> None:
    said = [label.text(lang) for label in TABLE.values()]

    assert all(said)
    assert [text for text in said if said.count(text) > 1] == []


@together({name: (name,) for name in TABLE})
def test_a_reason_is_written_in_the_letters_of_its_language(name: str) -> None:
    said = TABLE[name]

    assert set("әғқңөұүһі") & set(said.kk.lower())
    assert not set("әғқңөұүһі") & set(said.ru.lower())
    assert not {letter for letter in said.en if "а" <= letter.lower() <= "я"}


@together({name: (name,) for name in TABLE})
def test_a_reason_names_the_same_questions_and_dates_in_each_language(name: str) -> None:
    said = TABLE[name]

    for marker in ("A15", "A18", "A41", "K-A10", "K-A11", "K-A19", "2008", "2011", "2012", "2013", "2026"):
        assert len({marker in said.text(lang) for lang in LANGUAGES}) == 1, marker


def test_the_lapse_without_a_wording_gives_its_reason_in_kazakh() -> None:
    law = next(procedure for procedure in timetable.edition("2023").procedures if procedure.kind == "law")
    lapse = next(step for step in law.all_steps if step.act == "clock.objections-lapse" and not step.under)

    assert lapse.footing is Footing.INFERRED
    assert lapse.reason is reasons.NO_WORDING
    assert lapse.reason.kk == "редакция ұсынылмаған, сондықтан заңның орнын баса алатын редакция жоқ"


def test_a_handover_refuses_a_reason_that_is_only_english() -> None:
    """In a step or a term it is a fault of the procedure (`soundness`)."""
    said: Label = "the start is not stated"  # type: ignore[assignment]

    with pytest.raises(TypeError, match="reason"):
        Handover("law", "submitted", "continues", "submitted", (C23["61(4)"],), said)
