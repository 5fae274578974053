"""Where an act that a record lacks lies is told as far as it is certain: acts that leave a bill where it is order nothing."""

from __future__ import annotations

import pytest

from lawflow.cli.audit_page import page
from lawflow.reconstruction import sooner
from lawflow.views.objects.audit import audit_page
from tests.study.paths import judged

OPINIONS = ("2018-02-01 government.opinion positive=yes", "2018-02-08 government.opinion positive=yes")


def test_an_introduction_may_come_before_an_opinion_or_after_it() -> None:
    """Const. art. 61(6) asks for the opinion; a bill is introduced with it, or before it is given."""
    report = judged([*OPINIONS, "2018-03-14 majilis.adopt"], "law")
    (gap,) = report.missing
    assert (gap.act, gap.after, gap.since) == ("initiator.introduce", 2, 0)
    assert audit_page(report)["missing"] == [{"act": "initiator.introduce", "after": 2, "since": 0}]


@pytest.mark.parametrize(("lang", "words"), [("en", "perhaps before act 1"), ("ru", "возможно, раньше действия 1")])
def test_the_page_says_so(lang: str, words: str) -> None:
    report = judged([*OPINIONS, "2018-03-14 majilis.adopt"], "law")
    assert any(words in line for line in page(report, lang, dated=True))


def test_an_act_between_two_that_move_the_bill_has_its_place() -> None:
    report = judged(["2018-02-01 initiator.introduce", "2018-03-14 majilis.adopt", "2018-04-05 senate.approve"], "law")
    assert [(gap.act, gap.after, gap.since) for gap in report.missing] == [("senate.register", 2, None)]


@pytest.mark.parametrize(
    ("records", "kind", "act", "since"),
    [
        (
            ["2013-07-10 initiator.introduce", "2013-09-16 majilis.accept", "2013-12-19 president.decree-law"],
            "constitutional-law",
            "president.declare-urgent",
            1,
        ),
        (
            ["2016-11-12 majilis.approve-first-reading", "2017-01-30 president.declare-urgent"],
            "law",
            "initiator.introduce",
            None,
        ),
        (
            ["2016-10-23 initiator.introduce", "2017-01-30 president.declare-urgent", "2017-02-24 senate.approve"],
            "law",
            "senate.register",
            1,
        ),
    ],
    ids=["a track", "the first of all", "with what is lacking before it"],
)
def test_an_act_can_lie_before_others_that_do_not_depend_on_it(
    records: list[str], kind: str, act: str, since: int | None
) -> None:
    """A bill is declared urgent before or after it is accepted; when the Senate registered it, no declaration tells."""
    report = judged(records, kind)
    assert report.irregular == ()
    assert [gap.since for gap in report.missing if gap.act == act] == [since]


def test_what_was_not_tried_can_lie_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sooner, "MOST", 0)
    (gap,) = judged([*OPINIONS, "2018-03-14 majilis.adopt"], "law").missing
    assert gap.since == 0
