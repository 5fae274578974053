"""Objections to several articles of which some are overcome (A32): what is not stands in a wording, if one was offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.world import World
from lawflow.passage.known import answers_to
from lawflow.reconstruction.play import play
from lawflow.study.compare.leads import leads
from lawflow.timetable import editions
from tests.study.paths import RETURNED, judged, path, told

if TYPE_CHECKING:
    from lawflow.reconstruction.play import Played

BY_WORDING = ("1995", "2007")
"""To 21 June 2012 the Reglament of 1996 lets the wording decide (pts 48-50)."""
SIGNED = ("parliament.present", "president.sign")
MONTHS = {"president.return": "12-03", "first": "12-10", "last": "12-18", SIGNED[0]: "12-20", SIGNED[1]: "12-28"}
OFFERED = {"yes": " wording=yes", "no": " wording=no", "unknown": ""}
CASES = [(edition, kind, alone) for edition, kind in RETURNED for alone in (False, True)]
CASES = [
    (edition, kind, alone)
    for edition, kind, alone in CASES
    if not alone or (edition not in ("1995", "2026") and kind != "constitutional-amendment")
]
"""Every edition and kind of bill that can be returned; of those with a Mäjilis that can be dissolved, without it too."""


def votes(edition: str, kind: str, *, alone: bool) -> tuple[str, ...]:
    """Return the votes on objections, in order."""
    if alone:
        return ("clock.dissolution", "senate.override")
    if edition == "2026":
        return ("kurultai.override",)
    if edition == "2023" and kind == "constitutional-law":
        return ("joint.override",)
    return ("majilis.override", "joint.override" if edition == "1995" else "senate.override")


def record(edition: str, kind: str, wording: str, *after: str, alone: bool = False, part: str = "last") -> list[str]:
    """Return a bill returned, with all votes on the objections: the ``part`` one carried some of the articles only."""
    lines = path(edition, kind, "president.return", OFFERED[wording])
    year, every = lines[0][:4], votes(edition, kind, alone=alone)
    days = dict.fromkeys(every[:-1], MONTHS["first"]) | {every[-1]: MONTHS["last"]}
    which = every[-1] if part == "last" else every[0]
    voted = [f"{year}-{days[act]} {act}{' partial=yes' if act == which else ''}" for act in every]
    return [
        *lines,
        *(voted if part == "last" or after else voted[:1]),
        *(f"{year}-{MONTHS[act]} {act}" for act in after),
    ]


def played(lines: list[str], kind: str, **answers: str) -> Played:
    """Return how such a record goes, in a world that the record states."""
    return play(told(lines, kind, initiator="government", world=World(imagined=True)), answers=answers)


@pytest.mark.parametrize(("edition", "kind", "alone"), CASES)
def test_without_a_wording_no_law_stands_in_one(edition: str, kind: str, alone: bool) -> None:
    """A32 a says nothing then: the law is not adopted (b), or its other part stands (c), which a signature shows."""
    lines = record(edition, kind, "no", alone=alone)
    stopped = played(lines, kind).passage
    if edition in BY_WORDING:
        assert stopped.state == "not-adopted"
        return
    assert (stopped.state, stopped.stopped_by) == ("undetermined", "A32")
    assert stopped.stop is not None
    assert answers_to(stopped.stop) == ("b", "c")
    assert [played(lines, kind, A32=answer).passage.state for answer in "abc"] == [
        *("undetermined", "not-adopted", "overridden")
    ]
    signed = played(record(edition, kind, "no", *SIGNED, alone=alone), kind)
    assert not signed.refusals
    assert (signed.passage.state, signed.passage.answers["A32"]) == ("signed", "c")
    assert not signed.passage.as_well.get("A32")


@pytest.mark.parametrize(("edition", "kind", "alone"), CASES)
@pytest.mark.parametrize("wording", ["yes", "unknown"])
def test_with_a_wording_or_if_none_is_known_every_answer_stands(
    edition: str,
    kind: str,
    alone: bool,
    wording: str,
) -> None:
    """To June 2012 a wording that was offered stands, and c is out; since then the text names no case."""
    lines = record(edition, kind, wording, alone=alone)
    stopped = played(lines, kind).passage
    if edition in BY_WORDING and wording == "yes":
        assert stopped.state == "presidents-wording"
        return
    assert (stopped.state, stopped.stopped_by) == ("undetermined", "A32")
    ends = [played(lines, kind, A32=answer).passage.state for answer in "abc"]
    assert ends == ["presidents-wording", "not-adopted", "undetermined" if edition in BY_WORDING else "overridden"]
    signed = played(record(edition, kind, wording, *SIGNED, alone=alone), kind)
    assert not signed.refusals
    assert (signed.passage.state, signed.passage.answers["A32"]) == ("signed", "a")


@pytest.mark.parametrize(
    ("edition", "kind"), [one for one in RETURNED if len(votes(*one, alone=False)) == 2 and one[0] != "1995"]
)
def test_articles_that_the_majilis_overcame_go_to_the_senate_though_no_wording_was_offered_for_the_rest(
    edition: str, kind: str
) -> None:
    """Under c alone: to June 2012 there is no law then; the Senate's vote shows the answer."""
    lines = record(edition, kind, "no", part="first")
    stopped = played(lines, kind).passage
    if edition in BY_WORDING:
        assert stopped.state == "not-adopted"
        return
    assert stopped.stopped_by == "A32"
    assert stopped.stop is not None
    assert answers_to(stopped.stop) == ("b", "c")
    signed = played(record(edition, kind, "no", *SIGNED, part="first"), kind)
    assert not signed.refusals
    assert (signed.passage.state, signed.passage.answers["A32"]) == ("signed", "c")


@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_before_the_joint_session_it_is_open_whether_it_is_held_at_all(kind: str) -> None:
    """The Mäjilis overcame some objections and fell short on others, without a wording: A30, not A32, to May 2007."""
    stopped = played(record("1995", kind, "no", part="first"), kind).passage
    assert stopped.stopped_by == "A30"
    jointly = played(record("1995", kind, "no", *SIGNED, part="first"), kind)
    assert not jointly.refusals
    assert (jointly.passage.state, jointly.passage.answers) == ("signed", {"A30": "a"})


@pytest.mark.parametrize("wording", OFFERED)
def test_a_law_of_an_emergency_is_overcome_in_part_jointly(wording: str) -> None:
    """Under A23 b, in 2023."""
    before = ["2024-01-10 initiator.introduce", "2024-01-12 joint.adopt", "2024-01-15 parliament.present"]
    lines = [*before, f"2024-01-20 president.return{OFFERED[wording]}", "2024-02-01 joint.override partial=yes"]
    bill = told(lines, "law", initiator="government", track="emergency")
    stopped = play(bill, answers={"A23": "b"}).passage
    assert stopped.stop is not None
    assert answers_to(stopped.stop) == (("b", "c") if wording == "no" else ("a", "b", "c"))


def test_the_audit_names_no_answer_that_cannot_be() -> None:
    """The audit of a record that ends there names the question, of one that goes on the answer c alone."""
    report = judged(record("2017", "law", "no", *SIGNED), "law")
    assert (report.irregular, report.outcome) == ((), "signed")
    assert "A32" in report.questions


def test_where_no_wording_was_offered_the_first_answer_leads_nowhere() -> None:
    """What `lawflow questions` prints: under a, the President's wording, or the next chamber, and nothing open."""
    (question,) = [one for one in editions()[-2].procedures[0].questions if one.id == "A32"]
    targets = {answer: {lead.target for lead in leads(question, answer)} for answer in "abc"}
    assert targets["a"] == {"joint-on-objections", "senate-on-objections", "presidents-wording"}
    assert targets["b"] == {"not-adopted"}
    assert targets["c"] == {"senate-on-objections", "overridden"}


@pytest.mark.parametrize(("edition", "kind", "alone"), [case for case in CASES if case[0] not in BY_WORDING])
def test_a_signature_fits_every_answer_that_leaves_a_law(edition: str, kind: str, alone: bool) -> None:
    """A law signed is one with the President's wording in the other articles (a), or without them (c): neither is a fact."""
    for wording, answers in (("yes", ("a", ("c",))), ("unknown", ("a", ("c",))), ("no", ("c", ()))):
        signed = played(record(edition, kind, wording, *SIGNED, alone=alone), kind).passage
        assert (signed.selected["A32"], signed.as_well["A32"]) == answers
