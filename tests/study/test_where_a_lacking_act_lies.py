"""Where an act that a record lacks lies is told as far as it is certain: acts that leave a bill where it is order nothing."""

from __future__ import annotations

import pytest

from lawflow.cli.audit_page import page
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
