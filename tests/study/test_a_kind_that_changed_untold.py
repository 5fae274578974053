"""A bill may have gone on as one of another kind though its record does not say so: what that excuses is doubtful."""

from __future__ import annotations

from tests.study.paths import judged

RECORD = (
    "2024-02-02 initiator.introduce",
    "2024-02-10 majilis.accept",
    "2024-02-20 joint.convene",
    "2024-03-05 joint.approve-first-reading",
    "2024-04-09 joint.adopt",
)


def test_an_act_of_another_route_is_doubtful() -> None:
    """The joint session of 2023 reads constitutional laws: as a law the bill would not have come there; that it is convened is no breach."""
    report = judged(RECORD, "law")
    assert report.irregular[0].n == 4
    assert all(one.sort == "wrong-route" and one.doubtful for one in report.irregular)
    assert any("goes on as: constitutional law" in told.en for other in report.others for told in other.assumed)
    told = judged([*RECORD[:2], "2024-02-20 initiator.change-kind kind=constitutional-law", *RECORD[2:]], "law")
    assert told.irregular == ()


def test_what_no_kind_of_bill_has_is_claimed() -> None:
    """No bill goes to the Kurultai before July 2026."""
    report = judged([*RECORD[:2], "2024-02-20 kurultai.adopt"], "law")
    assert [(one.n, one.doubtful) for one in report.irregular] == [(3, False)]
