"""A commission on a constitutional law after an objection that fewer than two thirds carried (A12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report
    from tests.passage.conftest import History

IN_DISPUTE: Final = (
    "{0}-09-10 initiator.introduce\n{0}-09-12 majilis.accept\n{0}-10-10 majilis.adopt\n{0}-10-15 senate.register\n"
    "{0}-11-12 senate.return-changes\n"
)
YEARS: Final = {"2007": "2010", "2012": "2012", "2013": "2014", "2017": "2018"}


def judged(edition: str, acts: str, history: History) -> Report:
    year = YEARS[edition]
    text = IN_DISPUTE.format(year) + acts.format(year)
    report = audit(Dossier("bill", "constitutional-law", {"en": "A bill"}, history(text)))
    assert report.edition == edition
    return report


@pytest.mark.parametrize("edition", YEARS)
@pytest.mark.parametrize(("ayes", "short"), [(60, True), (71, True), (72, False)])
def test_an_objection_short_of_two_thirds_leaves_the_bill_before_the_majilis(
    edition: str, ayes: int, *, short: bool, history: History
) -> None:
    """Art. 61(5-1) part 3, as the Senate's Reglament pt 50 reads it: two thirds of the 107 must object."""
    report = judged(edition, f"{{0}}-11-20 majilis.disagree majilis={ayes}:{107 - ayes}", history)
    assert [one.sort for one in report.irregular] == (["short-vote"] if short else [])
    assert report.passage.state == ("majilis-on-senate-text" if short else "conciliation")


@pytest.mark.parametrize("edition", YEARS)
@pytest.mark.parametrize(("ayes", "selected"), [(60, {"A12": "a"}), (71, {"A12": "a"}), (72, {})])
def test_a_commission_formed_all_the_same_shows_that_two_thirds_for_agreeing_were_asked_for(
    edition: str, ayes: int, selected: dict[str, str], history: History
) -> None:
    """Then whatever is no agreement by two thirds leads to conciliation (A12 a), and nothing was short."""
    acts = f"{{0}}-11-20 majilis.disagree majilis={ayes}:{107 - ayes}\n{{0}}-11-28 commission.form"
    report = judged(edition, acts, history)
    assert (report.irregular, report.passage.state, report.passage.selected) == ((), "conciliation", selected)
    remarked = [remark.n for remark in report.remarks if remark.id == "by-its-counts"]
    assert remarked == ([6] if selected else []), "the objection as such was short, and the record is told so"
