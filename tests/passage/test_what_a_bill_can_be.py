"""What a bill can be under each edition: urgent, for immediate consideration; and whose such a bill is."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

KINDS: Final = ("law", "constitutional-law")
URGENT: Final = ("1999-01-12", "2010-01-12", "2013-01-15", "2015-01-12", "2017-03-09")
"""A day under each edition that knows urgent bills, the last of them too."""
NEVER_URGENT: Final = ("2017-03-10", "2019-01-14", "2022-12-31", "2023-01-01", "2024-01-10", "2026-06-30", "2026-10-01")
NO_EMERGENCY: Final = ("1999-01-12", "2010-01-12", "2013-01-15", "2015-01-12", "2019-01-14", "2022-12-31")
EMERGENCY: Final = ("2023-01-01", "2024-01-10", "2026-06-30", "2026-07-01", "2026-10-01")

each_kind = pytest.mark.parametrize("kind", KINDS)


@each_kind
@pytest.mark.parametrize("day", URGENT)
def test_to_9_march_2017_a_bill_can_be_urgent(day: str, kind: str, passed: Passed) -> None:
    """Art. 61(2) to 2017: the President declares consideration of a bill urgent."""
    assert passed(kind, f"{day} initiator.introduce", track="urgent", initiator="government").state == "submitted"


@each_kind
@pytest.mark.parametrize("day", NEVER_URGENT)
def test_since_10_march_2017_no_bill_is_urgent(day: str, kind: str, passed: Passed) -> None:
    """Art. 61(2) since 2017 knows none; to 2022 the Reglament still spoke of them, which is question A20."""
    doubt = r"\(A20\)" if day < "2023" else "this edition knows none"
    with pytest.raises(RefusedError, match=f"not a bill declared urgent.*{doubt}"):
        passed(kind, f"{day} initiator.introduce", track="urgent", initiator="government")


@each_kind
@pytest.mark.parametrize("day", NO_EMERGENCY)
def test_before_2023_no_bill_is_for_immediate_consideration(day: str, kind: str, passed: Passed) -> None:
    with pytest.raises(RefusedError, match="not a bill for immediate consideration: this edition knows none"):
        passed(kind, f"{day} initiator.introduce", track="emergency", initiator="government")


@each_kind
@pytest.mark.parametrize("day", EMERGENCY)
def test_a_bill_for_immediate_consideration_is_the_governments_alone(day: str, kind: str, passed: Passed) -> None:
    """Art. 61(2) part 2 since 2023, 60(4) of the Constitution of 2026; an initiator not recorded is presumed to be it."""
    text = f"{day} initiator.introduce"
    assert passed(kind, text, track="emergency", initiator="government").state == "submitted"
    presumed = [need.id for need in passed(kind, text, track="emergency").journal[-1].presumed]
    assert "reserved:emergency=government" in presumed
    for other in ("deputies", "president", *(("khalyk-kenesi",) if day >= "2026-07" else ())):
        with pytest.raises(RefusedError, match="only a bill of the Government is for immediate consideration"):
            passed(kind, text, track="emergency", initiator=other)
        assert passed(kind, text, track="priority", initiator=other).state == "submitted"


STAGES: Final = {
    ("law", 2024): ("submitted", "joint-vote", "senate-alone"),
    ("constitutional-law", 2024): ("submitted", "joint-first-reading", "joint-second-reading", "senate-alone"),
    ("law", 2026): ("submitted", "in-committee", "kurultai-plenary"),
    ("constitutional-law", 2026): ("submitted", "in-committee", "kurultai-plenary"),
}


@pytest.mark.parametrize(("kind", "year", "stage"), [(*key, one) for key, row in STAGES.items() for one in row])
def test_a_temporary_act_stands_beside_bills_of_the_government_alone(kind: str, year: int, stage: str) -> None:
    """Art. 61(3) part 3 since 2023, 60(4) part 2 of 2026: while its emergency bill is before Parliament."""
    day = date(year, 10, 8)
    for initiator, track in product(("government", None, "deputies", "president"), ("emergency", "priority")):
        passage = Passage.start(Bill(kind, frozenset({track}), initiator), day)
        passage.stand_at(stage)
        against = list(passage.blockers(Act("government.temporary-act", When.day(day)), day, day))
        assert (not against) is (initiator in ("government", None) and track == "emergency")


EMERGENCY_LAW: Final = (
    "2024-03-07 initiator.introduce\n2024-03-07 majilis.accept\n2024-03-11 joint.convene\n2024-03-11 joint.adopt\n"
)
UNTIL_SIGNED: Final = (
    "2024-03-12 parliament.present",
    "2024-03-12 parliament.present\n2024-03-13 prime-minister.refer",
    "2024-03-12 parliament.present\n2024-03-13 president.return wording=no",
    "2024-03-12 parliament.present\n2024-03-13 president.return wording=no\n2024-03-14 majilis.override\n2024-03-15 senate.override",
)


@pytest.mark.parametrize("then", ["", *UNTIL_SIGNED])
def test_a_temporary_act_may_come_until_the_law_is_in_force(then: str, passed: Passed) -> None:
    """Art. 61(3): it is valid until the law enters into force, which a law does when it is signed (art. 62(2))."""
    known = {"initiator": "government", "track": "emergency", "answers": {"A23": "a"}}
    before = passed("law", f"{EMERGENCY_LAW}{then}", **known)
    issued = passed("law", f"{EMERGENCY_LAW}{then}\n2024-03-20 government.temporary-act", **known)
    assert (issued.state, "A24" in issued.questions) == (before.state, True)
    assert issued.memory["temporary-act"] is True


def test_a_temporary_act_comes_too_late_once_the_law_is_signed(passed: Passed) -> None:
    signed = (
        f"{EMERGENCY_LAW}2024-03-12 parliament.present\n2024-03-13 president.sign\n2024-03-14 government.temporary-act"
    )
    with pytest.raises(RefusedError):
        passed("law", signed, initiator="government", track="emergency")
