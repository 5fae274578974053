"""Records of thousands of acts: a report takes as much work for each act, however many there are."""

from __future__ import annotations

import sys
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.passage.trail import UNBEGUN
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.simulate import simulate_page
from tests.proof import chance

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction

DAY = date(2024, 2, 1)
LENGTHS = (60, 120, 180)


def of_one_day(act: str, times: int) -> Dossier:
    """Return the record of a bill for which one act is told many times on the day of its introduction."""
    acts = (Act(name, When.day(DAY)) for name in ("initiator.introduce", *[act] * times))
    return Dossier("many", "law", {"en": "Many"}, tuple(acts))


def lines_run(dossier: Dossier) -> int:
    """Return how many lines of code it takes to report on a record: no matter of the machine."""
    run = 0

    def count(frame: FrameType, event: str, _: object) -> TraceFunction:
        nonlocal run
        frame.f_trace_lines = True
        run += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        audit_page(audit(dossier))
        simulate_page(dossier.id, play(dossier))
    finally:
        sys.settrace(before)
    return run


@pytest.mark.parametrize(
    "act", ["majilis.adopt", "president.declare-priority", "government.opinion", "clock.session-closes"]
)
def test_as_many_acts_more_take_as_much_work_more(act: str) -> None:
    """Lawful or not, an act is not read anew for each that follows it: sixty acts more cost what sixty more before did."""
    play(of_one_day(act, LENGTHS[-1]))  # so that nothing is read of the law while lines are counted
    short, longer, longest = (lines_run(of_one_day(act, times)) for times in LENGTHS)
    assert longest - longer < 1.1 * (longer - short)


def test_a_refusal_told_in_a_report_keeps_alive_nothing_that_was_tried() -> None:
    """The frames of an exception hold every passage on which the act was tried."""
    found = [one.refusal for one in audit(of_one_day("majilis.adopt", 3)).irregular if one.refusal is not None]
    assert found
    assert all(refusal.__traceback__ is None and refusal.__context__ is None for refusal in found)


@pytest.mark.parametrize("seed", range(20))
def test_a_trail_brought_up_act_by_act_is_that_of_the_whole_journal(seed: int) -> None:
    """So it is where the bill crosses editions, lets terms lapse, and the record numbers a lapse."""
    rng = Random(seed)
    start = Passage.start(Bill("law"), chance.first_day(rng))
    for passage, _ in chance.course(rng, start, punctual=False):
        passage.bring_up()
        assert vars(passage.trail) == vars(UNBEGUN.along(passage.journal, passage.parliament.roles))
        assert passage.trail.came.keys() == {line.target for line in passage.journal}
