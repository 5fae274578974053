"""The commission's conclusion before the Mäjilis when the Reglament of 22 June 2012 takes over from that of 1996."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

CONCLUDED: Final = (
    "2012-02-06 initiator.introduce",
    "2012-03-05 majilis.adopt",
    "2012-03-07 senate.register",
    "2012-04-05 senate.return-changes",
    "2012-04-18 majilis.disagree",
    "2012-04-25 commission.form",
    "2012-06-18 commission.report",
)


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize(("agreed", "sending"), [("2012-06-21", []), ("2012-06-22", [(8, 9, True)])])
def test_the_seven_days_to_send_the_text_run_from_the_decision_of_the_maejilis(
    agreed: str, sending: list[tuple[int, int, bool]], kind: str
) -> None:
    """Those of the Reglament of 1996 pt 76 bind the Mäjilis; pt 76-3 of 2012 begins with its decision, not before."""
    records = [*CONCLUDED, f"{agreed} majilis.adopt-commission-text", "2012-06-27 senate.register"]
    spans = [span for span in judged(records, kind).terms if span.id == "commission-text-7"]
    assert [(span.start, span.end, span.kept) for span in spans if span.cites[0].place == "76"] == [(7, 8, True)]
    assert [(span.start, span.end, span.kept) for span in spans if span.cites[0].place == "76-3"] == sending


@pytest.mark.parametrize("day", ["2012-06-22", "2012-06-26"])
def test_a_conclusion_that_still_waits_is_not_told_to_be_on_its_way_to_the_senate(day: str) -> None:
    """What has run since 18 June are the seven days of the Mäjilis, whatever the last day tells of them."""
    spans = judged([*CONCLUDED, f"{day} majilis.refuse-commission-text"], "law").terms
    told = [(span.start, span.end, span.cites[0].place) for span in spans if span.id == "commission-text-7"]
    assert told == [(7, 8, "76")]
