"""Names by edition: to 2022 the Mäjilis approves a bill and the Senate adopts the law; since 2023 the other way round."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.labels import LANGUAGES, Label
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.organs import ORGANS
from tests.law.test_acts import BETWEEN_LETTERS, ENGLISH, GLOSSARY, KAZAKH, RUSSIAN
from tests.proof.together import together

if TYPE_CHECKING:
    from lawflow.law.acts import ActName
    from lawflow.law.edition import Edition
    from lawflow.law.labels import Lang

TO_2022 = ("1995", "2007", "2012", "2013", "2017")
EDITIONS = (*TO_2022, "2023", "2026")

# Each act of the chambers whose object or verb the reform of 2022 changed: to 2022, and in edition 2023.
ROLES = {
    "majilis.adopt": (
        ("Мәжіліс заң жобасын мақұлдады", "Мажилис одобрил законопроект", "Mäjilis approves the bill"),
        ("Мәжіліс заңды қабылдады", "Мажилис принял закон", "Mäjilis adopts the law"),
    ),
    "senate.approve": (
        ("Сенат заңды қабылдады", "Сенат принял закон", "Senate adopts the law"),
        ("Сенат мақұлдады", "Сенат одобрил", "Senate approves"),
    ),
    "senate.reject": (
        (
            "Сенат заң жобасын тұтастай қабылдамады",
            "Сенат отклонил законопроект в целом",
            "Senate rejects the bill as a whole",
        ),
        (
            "Сенат тұтастай мақұлдамады",
            "Сенат не одобрил в целом",
            "Senate does not approve as a whole",
        ),
    ),
    "senate.return-changes": (
        (
            "Сенат өзгертулер мен толықтырулар енгізді",
            "Сенат внёс изменения и дополнения",
            "Senate makes changes and additions",
        ),
        (
            "Сенат жекелеген баптарды мақұлдамады",
            "Сенат не одобрил отдельные статьи",
            "Senate does not approve separate articles",
        ),
    ),
    "majilis.disagree": (
        (
            "Мәжіліс Сенат енгізген өзгертулерге қарсы болды",
            "Мажилис возразил против изменений Сената",
            "Mäjilis objects to the Senate's changes",
        ),
        (
            "Мәжіліс Сенат ұсынған редакцияға қарсылық білдірді",
            "Мажилис возразил против редакции Сената",
            "Mäjilis objects to the Senate's wording",
        ),
    ),
    "senate.approve-commission-text": (
        (
            "Сенат келісу рәсімдерінен кейін келісті",
            "Сенат согласился после согласительных процедур",
            "Senate agrees after conciliation",
        ),
        (
            "Сенат келісу комиссиясы әзірлеген редакцияны мақұлдады",
            "Сенат одобрил редакцию согласительной комиссии",
            "Senate approves the commission's wording",
        ),
    ),
    "majilis.confirm-own-text": (
        (
            "Мәжіліс бұрын мақұлданған редакцияны қайта мақұлдады",
            "Мажилис вновь одобрил ранее одобренную редакцию",
            "Mäjilis approves its earlier wording again",
        ),
        (
            "Мәжіліс бұрын қабылданған шешімді растады",
            "Мажилис подтвердил ранее принятое решение",
            "Mäjilis confirms its earlier decision",
        ),
    ),
    "majilis.override": (
        (
            "Мәжіліс бұрын қабылданған шешімді растады",
            "Мажилис подтвердил ранее принятое решение",
            "Mäjilis confirms its earlier decision",
        ),
        ("Мәжіліс қарсылықты еңсерді", "Мажилис преодолел возражения", "Mäjilis overcomes the objections"),
    ),
    "president.refer": (
        (
            "Президент Конституциялық Кеңеске жүгінді",
            "Президент обратился в Конституционный Совет",
            "President refers to the Constitutional Council",
        ),
        (
            "Президент Конституциялық Сотқа жүгінді",
            "Президент обратился в Конституционный Суд",
            "President refers to the Constitutional Court",
        ),
    ),
}
# What edition 2026 calls the acts and organs that it shares with those of the two chambers.
KURULTAI = {
    "chair.refer": "Председатель Курултая обратился в Конституционный Суд",
    "parliament.adopt": "Курултай принял",
    "parliament.propose-referendum": "Курултай проявил инициативу о назначении референдума",
    "referendum.adopt": "Принят на всенародном референдуме",
    "clock.dissolution": "Курултай распущен",
}
# The same act still to be done: must and may say it so.
NOUNS = {
    ("majilis.override", "2023"): (
        "Мәжілістің қарсылықты еңсеруі",
        "преодоление Мажилисом возражений",
        "overcoming of the objections by the Mäjilis",
    ),
    ("majilis.adopt", "2017"): (
        "Мәжілістің заң жобасын мақұлдауы",
        "одобрение законопроекта Мажилисом",
        "approval of the bill by the Mäjilis",
    ),
    ("senate.approve", "2017"): (
        "Сенаттың заңды қабылдауы",
        "принятие закона Сенатом",
        "adoption of the law by the Senate",
    ),
    ("senate.approve", "2023"): (
        "Сенаттың мақұлдауы",
        "одобрение Сенатом",
        "approval by the Senate",
    ),
    ("president.return", "2017"): (
        "Президенттің қарсылығымен қайтаруы",
        "возврат Президентом с возражениями",
        "return with objections by the President",
    ),
    ("clock.dissolution", "2023"): ("Мәжілісті тарату", "роспуск Мажилиса", "dissolution of the Mäjilis"),
}

ALPHABETS = {"kk": KAZAKH, "ru": RUSSIAN, "en": ENGLISH}
every_act = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)


def known_in(edition: str) -> list[ActName]:
    """Return the acts that some procedure of an edition provides for."""
    known = {act for procedure in timetable.edition(edition).procedures for act in procedure.acts}
    return [ACTS[act] for act in ACTS if act in known]


@pytest.mark.parametrize("edition", TO_2022)
@pytest.mark.parametrize("act", ROLES)
def test_what_a_chamber_did_to_2022(act: str, edition: str) -> None:
    """Art. 61(4)-(5) to 2022: the Mäjilis approves the bill, the Senate changes, rejects or adopts it."""
    assert ACTS[act].named(edition) == Label(*ROLES[act][0])


@pytest.mark.parametrize("act", ROLES)
def test_what_a_chamber_does_since_2023(act: str) -> None:
    """Art. 61(4)-(5) since 2023: the Mäjilis adopts the law, the Senate approves it, or articles of it not."""
    assert ACTS[act].named("2023") == Label(*ROLES[act][1])


@pytest.mark.parametrize(
    ("act", "before", "since"),
    [
        ("joint.override", "Совместное заседание подтвердило ранее принятое решение", "Совместное заседание преодолело возражения"),
        ("joint.sustain", "Совместное заседание не подтвердило ранее принятое решение", "Совместное заседание не преодолело возражения"),
    ],
)  # fmt: skip
def test_a_joint_session_confirms_before_2007_and_overcomes_since_2023(act: str, before: str, since: str) -> None:
    """Art. 53(3) to 2007 asks whether Parliament confirms its earlier decision; 53 1-2) since 2023 speaks of overcoming."""
    assert (ACTS[act].named("1995").ru, ACTS[act].named("2023").ru) == (before, since)


@pytest.mark.parametrize(("act", "name"), KURULTAI.items(), ids=KURULTAI)
def test_what_the_kurultai_has_taken_over(act: str, name: str) -> None:
    """Since 1 July 2026 there is no Parliament and no chamber, and the referendum is of the whole people."""
    assert ACTS[act].named("2026").ru == name


@pytest.mark.parametrize(("place", "noun"), NOUNS.items(), ids=" ".join)
def test_what_is_still_to_be_done_is_a_noun(place: tuple[str, str], noun: tuple[str, str, str]) -> None:
    """What must or may be done has not been done: a noun says so, a past tense would not."""
    act, edition = place
    assert ACTS[act].as_noun(edition) == Label(*noun)


@together({f"{act.id} in {edition}": (act, edition) for act in ACTS.values() for edition in EDITIONS})
def test_every_name_has_its_noun(act: ActName, edition: str) -> None:
    """In no language and no edition is an act to be done said as one that was."""
    done, noun = act.named(edition), act.as_noun(edition)
    assert all(noun.text(lang) and noun.text(lang) != done.text(lang) for lang in LANGUAGES)


@together({f"{act.id} in {lang}": (act, lang, letters) for act in ACTS.values() for lang, letters in ALPHABETS.items()})
def test_every_name_keeps_to_its_alphabet(act: ActName, lang: str, letters: frozenset[str]) -> None:
    """A name holds letters of its own language only, so no Latin i stands for a Kazakh і."""
    said = {label.text(lang) for edition in EDITIONS for label in (act.named(edition), act.as_noun(edition))}
    assert set("".join(said).lower()) <= letters | BETWEEN_LETTERS


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_acts_of_an_edition_share_a_name(edition: str, lang: str) -> None:
    """Two acts of one edition never read the same, done or to be done."""
    for say in ("named", "as_noun"):
        often = Counter(getattr(act, say)(edition).text(lang).casefold() for act in known_in(edition))
        assert [text for text, times in often.items() if times > 1] == []


@every_act
def test_a_name_changes_in_every_language_or_in_none(act: ActName) -> None:
    """A comparison can tell what an act was called before in whichever language it is read."""
    for old in EDITIONS:
        for new in EDITIONS:
            was, now = act.named(old), act.named(new)
            assert len({was.text(lang) == now.text(lang) for lang in LANGUAGES}) == 1


@pytest.mark.parametrize("known", [*ORGANS.values(), *ACTS.values()], ids=lambda known: known.id)
def test_the_glossary_has_every_name_of_an_edition(known: ActName) -> None:
    """The glossary gives what editions call an act or organ that call it otherwise, and where it was read."""
    for _, label in known.names:
        assert re.search(
            rf"\| `{re.escape(known.id)}` \| {re.escape(label.kk)} \| {re.escape(label.ru)} \| {re.escape(label.en)} \|",
            GLOSSARY,
        )


def test_a_dissolution_is_an_act_of_the_president() -> None:
    """Art. 63: the President dissolves the Mäjilis, in 2026 the Kurultai; to 2007 he dissolved Parliament."""
    act = ACTS["clock.dissolution"]
    assert act.actor == "president"
    assert [act.named(edition).en for edition in ("1995", "2007", "2023", "2026")] == [
        "Parliament is dissolved", "Mäjilis is dissolved", "Mäjilis is dissolved", "Kurultai is dissolved",
    ]  # fmt: skip


def test_an_amendment_is_returned_to_nobody() -> None:
    """Art. 91(1), R12 pt 32: rejected, or deemed so; no text gives it back."""
    for edition in timetable.editions():
        amendment = edition.procedure("constitutional-amendment")
        assert amendment is not None
        assert amendment.outcome_label("rejected") == Label("қабылданбай тасталды", "отклонён", "rejected")
        assert amendment.outcome_label("not-adopted") == Label("қабылданбады", "не принят", "not adopted")


@pytest.mark.parametrize("edition", [one.id for one in timetable.editions() if one.id != "2026"])
def test_an_amendment_is_deemed_rejected_short_of_three_quarters_alone(edition: str) -> None:
    """Pt 32 of each Reglament says it of the final vote; where objections stand a law is deemed not adopted (art. 53(3), 54(2)2))."""
    amendment = timetable.procedure(f"{edition}/constitutional-amendment")
    deemed = {(step.source, step.act) for step in amendment.all_steps if step.target == "deemed-rejected"}
    assert deemed == {("joint-second-reading", "joint.vote-short")}
    assert amendment.stage["deemed-rejected"].label.ru == "Считается отклонённым"
    assert amendment.stage["not-adopted"].label.ru == "Считается непринятым"
    others = {step.act for step in amendment.all_steps if step.target == "not-adopted"}
    assert {"parliament.accept-objections", "clock.objections-lapse"} <= others


@pytest.mark.parametrize("edition", timetable.editions(), ids=lambda edition: edition.id)
def test_the_outcome_of_two_ends_that_are_called_otherwise_takes_no_side(edition: Edition) -> None:
    """Of a bill deemed rejected no text says that it is deemed not adopted."""
    for law in edition.procedures:
        told = law.outcome_label("not-adopted").en
        assert told == (
            "not adopted"
            if "deemed-rejected" in law.stage or law.kind == "constitutional-amendment"
            else "deemed not adopted"
        )


def test_an_initiative_of_a_referendum_that_the_president_refuses_is_deemed_nothing() -> None:
    """Art. 92(1) of 2026: he alone calls the referendum, and no text says what an initiative is that he does not follow."""
    amendment = timetable.procedure("2026/constitutional-amendment")
    assert {step.act for step in amendment.all_steps if step.target == "not-adopted"} == {"president.refuse-referendum"}
    assert amendment.stage["not-adopted"].label.en == "Initiative of a referendum refused by the President"
    assert amendment.outcome_label("not-adopted").en == "not adopted"


# Where a text gives every rejected bill back to its initiator: art. 61(5-1) part 1 of 2007, art. 60(5) of 2026; in 2023 if the Mäjilis rejects
# (art. 61(4) part 2). R12 pt 75-1 does so once the Senate's rejection stands alone (a term left out); R96 pt 75 has the initiator told; R96 pts 35,
# 37 and R23 pts 32-6, 32-9, 32-14 have a bill rejected in joint session, no more; of a rejection by the Senate alone nothing is said.
RETURNED = {
    "2007/constitutional-law": "Rejected, returned to the initiator",
    "2012/constitutional-law": "Rejected, returned to the initiator",
    "2013/constitutional-law": "Rejected, returned to the initiator",
    "2017/constitutional-law": "Rejected, returned to the initiator",
    "2026/law": "Rejected, returned to the initiator",
    "2026/constitutional-law": "Rejected, returned to the initiator",
    "2023/law": "Rejected, returned to the initiator",
}
BILLS = [f"{edition.id}/{kind}" for edition in timetable.editions() for kind in ("law", "constitutional-law")]


@pytest.mark.parametrize("procedure", BILLS)
def test_a_rejected_bill_is_said_to_be_returned_only_where_a_text_returns_it(procedure: str) -> None:
    law = timetable.procedure(procedure)
    name = RETURNED.get(procedure, "Rejected")
    assert law.stage["rejected"].label.en == name
    assert law.outcome_label("rejected").en == ("rejected" if procedure == "2023/law" else name.lower())


def test_what_others_than_the_majilis_reject_is_returned_to_nobody() -> None:
    """Art. 61(4) part 2 of 2023 is on the Mäjilis; R23 pt 32-14 and the Senate alone reject, no more."""
    law = timetable.procedure("2023/law")
    ends = {(step.act, step.target) for step in law.all_steps if step.target.startswith("rejected")}
    assert ends == {
        ("majilis.reject", "rejected"),
        ("joint.reject", "rejected-not-returned"),
        ("senate.reject", "rejected-not-returned"),
    }
    end = law.stage["rejected-not-returned"]
    assert (end.outcome, end.label.ru) == ("rejected", "Отклонён совместным заседанием или Сенатом")


@pytest.mark.parametrize("procedure", BILLS)
def test_short_of_its_number_in_joint_session_a_bill_is_deemed_rejected(procedure: str) -> None:
    """R96 pt 37, R23 pt 32-14: „отклонённым“; a law whose objections stand is „непринятым“; the Kazakh has one word for both."""
    law = timetable.procedure(procedure)
    ends = {step.act for step in law.all_steps if step.target == "deemed-rejected" != step.source}
    assert ends == (
        {"joint.vote-short"}
        if procedure in {"1995/constitutional-law", "2023/law", "2023/constitutional-law"}
        else set()
    )
    if ends:
        end = law.stage["deemed-rejected"]
        assert (end.outcome, end.label.ru) == ("not-adopted", "Считается отклонённым")
        assert end.label.kk.endswith("қабылданбады деп есептеледі")
    assert law.stage["not-adopted"].label.ru == "Считается непринятым"


def test_what_is_withdrawn_is_a_draft_of_any_kind() -> None:
    """Law on legal acts art. 29(4): a draft legislative act; of the Constitution it is a proposal with its draft (R12 pt 29), no bill."""
    for edition in timetable.editions():
        for procedure in edition.procedures:
            act = procedure.parliament.acts["initiator.withdraw"]
            assert (act.named(edition.id).ru, act.named(edition.id).en) == (
                "Инициатор отозвал проект",
                "Initiator withdraws the draft",
            )


def test_after_conciliation_the_senate_has_the_majilis_decision_before_it_to_2022() -> None:
    """R96 pt 76, R12 pt 76-4: the proposals and the Mäjilis's decision, which may be its own text; since 2023 art. 61(5) part 3 the wording."""
    old, new = (
        timetable.procedure(f"{edition}/law").stage["senate-on-commission-text"] for edition in ("2017", "2023")
    )
    assert old.label.ru == "Итог согласительных процедур в Сенате"
    assert new.label.ru == "Редакция, выработанная согласительной комиссией, в Сенате"


def test_the_senates_text_is_changes_to_2022_and_a_wording_since() -> None:
    """The stage keeps its id and bears the name that the law of its edition gives it."""
    old, new = (timetable.procedure(f"{edition}/law").stage["majilis-on-senate-text"] for edition in ("2017", "2023"))
    assert old.label.ru == "Изменения и дополнения Сената в Мажилисе"
    assert new.label.ru == "Редакция статей, предложенная Сенатом, в Мажилисе"


def test_no_two_stages_of_one_kind_of_bill_bear_one_name_whatever_the_edition() -> None:
    """A comparison would tell that a law returned, before the Mäjilis or the joint session, leads from a name to the same."""
    named = {
        (procedure.kind, getattr(stage.label, lang), stage.id)
        for edition in timetable.editions() for procedure in edition.procedures for stage in procedure.stages for lang in LANGUAGES
    }  # fmt: skip
    assert max(Counter((kind, name) for kind, name, _ in named).values()) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_outcomes_of_a_procedure_are_called_alike(lang: Lang) -> None:
    """In Kazakh a bill rejected and a bill not adopted were both "қабылданбады"."""
    for edition in timetable.editions():
        for procedure in edition.procedures:
            outcomes = dict.fromkeys(stage.outcome for stage in procedure.stages)
            called = [procedure.outcome_label(outcome).text(lang) for outcome in outcomes]
            assert len(set(called)) == len(called), procedure.id
