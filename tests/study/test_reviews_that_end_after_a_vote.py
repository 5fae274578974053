"""A review of a law goes on while others vote on it: what its end, or a finding, does once they have voted."""

from __future__ import annotations

from typing import Final

import pytest

from lawflow.law.sources import Footing
from tests.study.paths import RETURNED, YEARS, judged, path

SUSTAINED: Final = {"1995": "joint.sustain", "2026": "kurultai.sustain"}
DECISIONS: Final = ("uphold", "discontinue", "strike", "strike-part")
PUT_TO_THE_PEOPLE: Final = [edition for edition in YEARS if edition != "2026"]


def failed(edition: str, kind: str) -> list[str]:
    """Return a law returned without a wording, referred, and failed on the objections."""
    year = YEARS[edition]
    jointly = (edition, kind) == ("2023", "constitutional-law")
    vote = SUSTAINED.get(edition, "joint.sustain" if jointly else "majilis.sustain")
    returned = path(edition, kind, "president.return", " wording=no")
    first = [f"{year}-12-08 majilis.override"] if edition == "1995" else []
    return [*returned, f"{year}-12-05 prime-minister.refer", *first, f"{year}-12-11 {vote}"]


def by_four_fifths(edition: str) -> list[str]:
    """Return a law adopted by four fifths and put to a referendum."""
    year = YEARS[edition] + 1
    opinion = [f"{year}-02-15 court.opinion conforms=yes"] if edition in ("2017", "2023") else []
    return [
        f"{year}-02-01 parliament.propose-referendum",
        f"{year}-02-10 president.refuse-referendum",
        *opinion,
        f"{year}-03-05 joint.approve-first-reading",
        f"{year}-03-12 parliament.adopt-four-fifths",
        f"{year}-03-15 parliament.present",
        f"{year}-03-20 president.call-referendum",
    ]


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize("decision", DECISIONS)
def test_once_the_law_has_failed_the_end_of_its_review_changes_nothing(edition: str, kind: str, decision: str) -> None:
    """Art. 74(1) bars the signature of a law that is none: there is nothing left to sign, and no breach either."""
    report = judged([*failed(edition, kind), f"{YEARS[edition]}-12-20 court.{decision}"], kind)
    assert (report.irregular, report.outcome) == ((), "not-adopted")


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_without_a_referral_a_decision_on_a_law_that_has_failed_is_told(edition: str, kind: str) -> None:
    lines = [line for line in failed(edition, kind) if "refer" not in line]
    report = judged([*lines, f"{YEARS[edition]}-12-20 court.strike"], kind)
    assert [one.act for one in report.irregular] == ["court.strike"]


@pytest.mark.parametrize("edition", PUT_TO_THE_PEOPLE)
@pytest.mark.parametrize("finding", ["strike", "strike-part"])
def test_what_a_finding_does_once_the_people_have_adopted_the_law_is_open(edition: str, finding: str) -> None:
    """Art. 74(1) bars signature and effect of what is contrary; art. 91(1) makes it adopted: no text says which prevails."""
    year = YEARS[edition] + 1
    lines = [*by_four_fifths(edition), f"{year}-03-25 prime-minister.refer", f"{year}-04-20 referendum.adopt"]
    report = judged([*lines, f"{year}-04-24 court.{finding}"], "constitutional-amendment", initiator="parliament")
    assert (report.irregular, report.outcome) == ((), "undetermined")
    assert "A39" in report.questions
    step = report.passage.journal[-1].step
    assert step is not None
    assert step.footing is Footing.SILENT


@pytest.mark.parametrize("edition", PUT_TO_THE_PEOPLE)
@pytest.mark.parametrize("finding", ["strike", "strike-part"])
def test_what_the_people_have_rejected_stays_rejected(edition: str, finding: str) -> None:
    year = YEARS[edition] + 1
    lines = [*by_four_fifths(edition), f"{year}-03-25 prime-minister.refer", f"{year}-04-20 referendum.reject"]
    report = judged([*lines, f"{year}-04-24 court.{finding}"], "constitutional-amendment", initiator="parliament")
    assert (report.irregular, report.outcome) == ((), "rejected")


@pytest.mark.parametrize("edition", PUT_TO_THE_PEOPLE)
def test_a_law_of_four_fifths_is_referred_between_the_vote_of_the_people_and_its_signature(edition: str) -> None:
    """Art. 72(1)2) speaks of laws adopted by Parliament, before they are signed."""
    year = YEARS[edition] + 1
    lines = [*by_four_fifths(edition), f"{year}-04-20 referendum.adopt", f"{year}-04-22 prime-minister.refer"]
    report = judged(lines, "constitutional-amendment", initiator="parliament")
    assert (report.irregular, report.stages) == ((), ("referendum-adopted",))
