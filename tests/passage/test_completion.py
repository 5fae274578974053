"""What a record leaves out: the unavoidable is supplied between its days, a choice stops the play and is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.reconstruction.completion import complete
from lawflow.reconstruction.reconstruct import UndatedError

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from tests.passage.conftest import Passed, Replayed

IN_SENATE_17 = (
    "2020-01-10 initiator.introduce\n2020-01-15 majilis.accept\n2020-02-03 majilis.adopt\n2020-02-05 senate.register\n"
)
IN_SENATE = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
)
ADOPTED = IN_SENATE + "2024-02-20 senate.approve\n"


def day(text: str) -> date:
    return date.fromisoformat(text)


def supplied(passage: Passage) -> list[str]:
    return [entry.act for entry in passage.journal if entry.supplied]


def lawful(result: Played) -> Passage:
    assert result.refused is None, str(result.refused)
    return result.passage


# kind, record, what is supplied, the stage reached
UNAVOIDABLE = {
    "before a first reading (to 2022 acceptance is no condition)": (
        "law",
        "2020-10-28 majilis.approve-first-reading",
        ["initiator.introduce"],
        "submitted",
    ),
    "before a first reading (since 2023 a bill is accepted first)": (
        "law",
        "2024-02-21 majilis.approve-first-reading",
        ["initiator.introduce", "majilis.accept"],
        "majilis-plenary",
    ),
    "between adoption and approval": (
        "law",
        "2024-02-01 majilis.adopt\n2024-03-01 senate.approve",
        ["initiator.introduce", "majilis.accept", "senate.register"],
        "adopted",
    ),
    "between approval and signature": ("law", ADOPTED + "2024-03-05 president.sign", ["parliament.present"], "signed"),
    "a code is read twice": (
        "law",
        "2024-03-01 majilis.adopt",
        ["initiator.introduce", "majilis.accept", "majilis.approve-first-reading"],
        "awaiting-senate",
    ),
    "no readings are supplied in the Senate": ("law", IN_SENATE_17 + "2020-03-01 senate.approve", [], "adopted"),
    "changes of the Senate, agreed": (
        "constitutional-law",
        "2022-01-27 senate.return-changes\n2022-02-02 majilis.agree\n2022-02-07 president.sign",
        ["initiator.introduce", "majilis.adopt", "senate.register", "parliament.present"],
        "signed",
    ),
    "a constitutional law since 2023 has two readings": (
        "constitutional-law",
        "2024-02-01 joint.adopt",
        ["initiator.introduce", "majilis.accept", "joint.approve-first-reading"],
        "adopted",
    ),
    "an amendment in joint session": (
        "constitutional-amendment",
        "2022-09-16 joint.adopt\n2022-09-17 president.sign",
        ["court.opinion", "president.propose-amendment", "joint.approve-first-reading", "parliament.present"],
        "signed",
    ),
    "a withdrawal needs an introduction": ("law", "2021 initiator.withdraw", ["initiator.introduce"], "withdrawn"),
    "conciliation needs a commission": (
        "law",
        IN_SENATE + "2024-02-20 senate.reject\n2024-03-20 majilis.adopt-commission-text",
        ["commission.form", "commission.report"],
        "senate-on-commission-text",
    ),
    "the Mäjilis's own text since 2023 only after the commission's": (
        "law",
        IN_SENATE + "2024-02-20 senate.reject\n2024-03-20 majilis.confirm-own-text",
        ["commission.form", "commission.report", "majilis.refuse-commission-text"],
        "adopted",
    ),
    "a review is referred to by one of five": (
        "law",
        ADOPTED
        + "2024-02-25 parliament.present\n2024-03-05 president.refer\n2024-03-20 court.uphold\n2024-03-25 president.sign",
        [],
        "signed",
    ),
    "an override in the Senate needs one in the Mäjilis": (
        "law",
        ADOPTED + "2024-02-25 parliament.present\n2024-03-05 president.return\n2024-03-20 senate.override",
        ["majilis.override"],
        "overridden",
    ),
    "a vote of confidence needs the question": (
        "law",
        "2024-01-10 initiator.introduce\n2024-03-01 majilis.reject\n2024-03-20 parliament.confidence-holds",
        ["majilis.accept", "government.raise-confidence"],
        "adopted",
    ),
    "an effect needs a publication": (
        "law",
        ADOPTED + "2024-02-25 parliament.present\n2024-03-05 president.sign\n2024-03-30 clock.take-effect",
        ["gazette.publish"],
        "in-effect",
    ),
    "presentation is not supplied before a referral": (
        "law",
        ADOPTED + "2024-02-25 president.refer",
        [],
        "under-review",
    ),
}
KNOWN = {
    "a code is read twice": {"subject": "code"},
    "a vote of confidence needs the question": {"initiator": "government", "track": "confidence"},
}


@pytest.mark.parametrize("name", UNAVOIDABLE)
def test_the_unavoidable_is_supplied(name: str, replayed: Replayed) -> None:
    """What stands in every lawful completion is supplied, in order, and nothing else."""
    kind, text, acts, stage = UNAVOIDABLE[name]
    passage = lawful(replayed(kind, text, **KNOWN.get(name, {})))
    assert (supplied(passage), passage.state) == (acts, stage)


@pytest.mark.parametrize("name", UNAVOIDABLE)
def test_strictly_nothing_is_supplied(name: str, replayed: Replayed) -> None:
    """With ``--strict`` the record is refused where something is missing."""
    kind, text, acts, _ = UNAVOIDABLE[name]
    result = replayed(kind, text, strict=True, **KNOWN.get(name, {}))
    assert supplied(result.passage) == []
    assert (result.refused is not None) is bool(acts)


@pytest.mark.parametrize("name", UNAVOIDABLE)
def test_a_supplied_act_lies_between_its_neighbours(name: str, replayed: Replayed) -> None:
    """Each supplied act has the days between which it lies, in order with the recorded ones."""
    kind, text, _, _ = UNAVOIDABLE[name]
    journal = lawful(replayed(kind, text, **KNOWN.get(name, {}))).journal
    for place, entry in enumerate(journal):
        if entry.supplied:
            later = [other.last for other in journal[place + 1 :] if other.n is not None and other.last is not None]
            earlier = [other.first for other in journal[:place] if other.n is not None]
            assert entry.last is not None
            assert not later or entry.last <= min(later)
            assert entry.first >= max(earlier, default=PARLIAMENT.first_day)
            assert entry.n is None


# kind, record, the acts of which one must have happened, where the play stops
CHOICES = {
    "how the Senate decided (to 2022)": (
        "law",
        IN_SENATE_17 + "2020-02-25 parliament.present",
        {"senate.approve", "senate.reject", "senate.return-changes"},
        "senate-pending",
    ),
    "how the Senate decided, or was silent (since 2023)": (
        "law",
        IN_SENATE + "2024-04-10 parliament.present",
        {"senate.approve", "senate.reject", "senate.return-changes", "clock.senate-silent"},
        "senate-pending",
    ),
    "silence is no choice before sixty days": (
        "law",
        IN_SENATE + "2024-04-05 parliament.present",
        {"senate.approve", "senate.reject", "senate.return-changes"},
        "senate-pending",
    ),
    "who referred": (
        "law",
        ADOPTED + "2024-02-25 parliament.present\n2024-03-20 court.uphold",
        {"president.refer", "chair.refer", "deputies.refer", "prime-minister.refer"},
        "presented",
    ),
    "what became of the objections": (
        "law",
        ADOPTED + "2024-02-25 parliament.present\n2024-03-05 president.return wording=yes\n2024-03-20 president.sign",
        {"majilis.override", "majilis.sustain", "parliament.accept-objections"},
        "returned",
    ),
    "a constitutional law: a rejection would have ended it": (
        "constitutional-law",
        IN_SENATE_17 + "2020-02-25 parliament.present",
        {"senate.approve", "senate.return-changes"},
        "senate-pending",
    ),
}


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_named_in_its_place_and_the_history_goes_on(name: str, replayed: Replayed) -> None:
    """Where lawful completions part, none is guessed: the ways are named there, and rejoin at the next act."""
    kind, text, acts, stage = CHOICES[name]
    result = replayed(kind, text)
    choices = [entry for entry in result.passage.journal if entry.one_of]
    assert {way[0] for way in choices[0].one_of} == acts
    assert choices[0].source == stage
    assert result.refused is None
    assert result.passage.journal[-1].n == len(text.splitlines())


def test_a_second_rejection_leaves_no_choice_of_approval(replayed: Replayed) -> None:
    """Rejected, approved again by two thirds and presented: the Senate must have approved in its second vote."""
    text = IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-20 parliament.present"
    assert supplied(lawful(replayed("law", text))) == ["majilis.reapprove", "senate.approve"]


def test_what_no_completion_reaches_is_refused_with_its_own_reason(replayed: Replayed) -> None:
    """No lawful way leads from a withdrawn bill to a signature."""
    result = replayed("law", IN_SENATE + "2024-02-10 initiator.withdraw\n2024-03-01 president.sign")
    assert result.refused is not None
    assert result.refused_at == 6
    assert supplied(result.passage) == []


def test_a_countersignature_a_lapse_and_a_withdrawal_are_never_supplied(replayed: Replayed) -> None:
    """A countersignature, a lapse, a short vote, a withdrawal are told by the record or not at all."""
    passage = lawful(
        replayed(
            "law",
            "2024-01-10 initiator.introduce\n2024-02-01 majilis.adopt\n2024-03-01 senate.approve\n2024-03-20 president.sign",
        )
    )
    assert not {"officials.countersign", "president.declare-priority", "court.opinion"} & set(supplied(passage))
    assert not [act for act in supplied(passage) if act.startswith("clock.")]


def test_adopted_by_parliament_stands_for_the_one_act_that_adopts(replayed: Replayed) -> None:
    """The report says neither which chamber nor how: the act that leads to adoption from there."""
    passage = lawful(replayed("law", IN_SENATE + "2024-02-20 parliament.adopt"))
    assert (passage.state, passage.journal[-1].act) == ("adopted", "senate.approve")
    jointly = lawful(replayed("constitutional-law", "2024-02-20 parliament.adopt"))
    assert (jointly.state, supplied(jointly)) == (
        "adopted",
        ["initiator.introduce", "majilis.accept", "joint.approve-first-reading"],
    )


def test_a_supplied_act_keeps_within_its_term(replayed: Replayed) -> None:
    """The commission's text registered on 27 February: approved by 28 April, the sixtieth day, or before it was presented."""
    text = "2019-01-10 initiator.introduce\n2019-01-12 majilis.accept\n2019-01-20 majilis.adopt\n2019-01-22 senate.register\n"
    text += "2019-02-05 senate.return-changes\n2019-02-12 majilis.disagree\n2019-02-14 commission.form\n"
    text += "2019-02-20 commission.report\n2019-02-25 majilis.adopt-commission-text\n2019-02-27 senate.register\n"
    for presented, latest in (("2019-03-25", "2019-03-25"), ("2019-05-06", "2019-04-28")):
        passage = lawful(replayed("law", f"{text}{presented} parliament.present"))
        (entry,) = [entry for entry in passage.journal if entry.supplied]
        supplied = entry.act, entry.first, entry.last
        assert supplied == ("senate.approve-commission-text", day("2019-02-27"), day(latest))


def test_undated_acts_lie_between_their_neighbours(replayed: Replayed) -> None:
    """An act without a date stands where it belongs."""
    passage = lawful(replayed("law", "2024-01-10 initiator.introduce\n? majilis.accept\n2024-02-01 majilis.adopt"))
    entry = passage.journal[1]
    assert (entry.act, entry.first, entry.last, entry.day) == (
        "majilis.accept",
        day("2024-01-10"),
        day("2024-02-01"),
        None,
    )


def test_a_month_is_an_interval_within_its_neighbours(replayed: Replayed) -> None:
    """Some day of February, but not before the act that precedes it nor after the one that follows."""
    passage = lawful(
        replayed(
            "law",
            "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-12 majilis.adopt\n2024-02 senate.register\n2024-02-20 senate.approve",
        )
    )
    entry = passage.journal[3]
    assert (entry.first, entry.last) == (day("2024-02-12"), day("2024-02-20"))


def test_without_any_date_the_edition_is_not_known(replayed: Replayed) -> None:
    """Unless a day is given."""
    with pytest.raises(UndatedError, match="--on"):
        replayed("law", "? initiator.introduce")
    assert replayed("law", "? initiator.introduce", on=day("2024-03-01")).passage.state == "submitted"


def test_the_edition_is_that_of_the_first_dated_act(replayed: Replayed) -> None:
    """What was supplied before it can lie earlier, and shows no earlier edition."""
    passage = lawful(replayed("law", "2024-02-01 majilis.adopt"))
    assert (passage.edition.id, passage.crossed) == ("2023", ())


def test_acts_after_the_day_asked_are_not_taken(replayed: Replayed) -> None:
    """On a day, only what happened by then is known."""
    assert replayed("law", ADOPTED, on=day("2024-02-19")).passage.state == "senate-pending"
    assert replayed("law", ADOPTED, on=day("2024-02-20")).passage.state == "adopted"
    assert replayed("law", ADOPTED, on=day("2024-01-09")).passage.state == "draft"


def test_a_completion_that_is_none_has_no_holes(passed: Passed) -> None:
    """An act that follows directly needs nothing; one that never can is not possible."""
    passage = passed("law", IN_SENATE)
    on = day("2024-02-20")
    direct = complete(passage, Act("senate.approve", When.day(on)), on, on)
    assert (direct.possible, direct.holes) == (True, ())
    assert not complete(passage, Act("majilis.reapprove", When.day(on)), on, on).possible


def test_a_late_vote_of_the_senate_invents_no_rejection(replayed: Replayed) -> None:
    """Approved after sixty days: the record selects an answer to A1; no rejection and no second vote are supplied."""
    passage = lawful(replayed("law", IN_SENATE_17 + "2020-04-20 senate.approve"))
    assert (supplied(passage), passage.state, passage.selected) == ([], "adopted", {"A1": "a"})


@pytest.mark.parametrize("year", ["2020", "2024"])
def test_an_unrecorded_registration_proves_no_silence(year: str, replayed: Replayed) -> None:
    """Ten days are set for sending, none for registering: an approval in May may have come within its sixty days.

    Registered in May, they would reach into the recess, so their last day would rest on A10.
    """
    text = f"{year}-01-10 initiator.introduce\n{year}-01-15 majilis.accept\n{year}-02-03 majilis.adopt\n"
    passage = lawful(replayed("law", f"{text}{year}-05-20 senate.approve"))
    assert (supplied(passage), passage.state, passage.questions) == (["senate.register"], "adopted", ("A10",))
    assert passage.journal[-2].last == day(f"{year}-05-20")
