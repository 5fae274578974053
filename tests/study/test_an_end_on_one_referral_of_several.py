"""Several referrals of a law that was returned: an end of the review may be of one alone, so no referral is lacking for certain."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

RETURNED = {
    "law, 2014": ("law", ["2014-04-03 parliament.present", "2014-04-10 president.return"]),
    "constitutional law, 2024": (
        "constitutional-law",
        ["2024-03-11 parliament.present", "2024-03-20 president.return"],
    ),
    "law, 2027": ("law", ["2027-02-19 parliament.present", "2027-03-10 president.return"]),
}
DAYS = {"law, 2014": "2014-04", "constitutional law, 2024": "2024-03", "law, 2027": "2027-03"}
REFERRED = ["prime-minister.refer", "chair.refer", "president.refer"]


def told(name: str, *acts: str) -> list[tuple[str, bool]]:
    """Return what a record of a law returned, then of the acts, lacks after the return, and whether that is supposed."""
    kind, before = RETURNED[name]
    record = [*before, *(f"{DAYS[name]}-{20 + n} {act}" for n, act in enumerate(acts, 1))]
    report = judged(record, kind)
    assert report.irregular == ()
    return [(gap.act, gap.hypothesis) for gap in report.missing if gap.after and gap.after > len(before)]


@pytest.mark.parametrize("last", ["court.discontinue", "court.uphold", "court.strike"])
@pytest.mark.parametrize("referrals", [2, 3])
@pytest.mark.parametrize("name", RETURNED)
def test_as_many_ends_as_referrals_lack_no_referral_for_certain(name: str, referrals: int, last: str) -> None:
    """Whether they were joined no record tells (Law on the Council art. 26(2), on the Court art. 49(2))."""
    ends = [*["court.discontinue"] * (referrals - 1), last]
    assert all(hypothesis for _, hypothesis in told(name, *REFERRED[:referrals], *ends))


@pytest.mark.parametrize("name", RETURNED)
def test_a_finding_after_the_end_of_the_one_referral_lacks_another(name: str) -> None:
    """One referral, withdrawn: what is found after it rests on another, or on a law that the President has again."""
    lacking = told(name, REFERRED[0], "court.discontinue", "court.uphold")
    assert lacking
    assert not any(hypothesis for _, hypothesis in lacking)


@pytest.mark.parametrize(("referrals", "ends", "remarked"), [(2, 2, False), (3, 1, False), (3, 2, True), (3, 3, True)])
def test_of_three_referrals_one_may_be_left(referrals: int, ends: int, remarked: bool) -> None:
    """More than two are taken for two (decision 0043): that the second end is of all that were left is said to be open."""
    acts = ["2024-04-18 parliament.present", *(f"2024-04-{20 + n} {act}" for n, act in enumerate(REFERRED[:referrals]))]
    report = judged([*acts, *[f"2024-05-0{n} court.discontinue" for n in range(1, ends + 1)]], "law")
    found = [one.n for one in report.remarks if one.id == "referral-left"]
    assert found == ([len(acts) + 2] if remarked else [])
