"""A term whose first day no record tells, where the law states it on some days only, is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from tests.passage.conftest import History


@pytest.mark.parametrize("term", ["senate-60", "senate-registration-2"])
def test_a_term_begun_unseen_before_or_after_the_last_day_of_its_text_is_told_once(term: str, history: History) -> None:
    """The bill came to the Senate unseen, before 27 December 2019 or after: one span, of which nothing is known."""
    report = audit(Dossier("bill", "law", {"en": "A bill"}, history("2020-11-19 senate.return-changes")))
    (span,) = (span for span in report.terms if span.id == term)
    assert span.kept is None
