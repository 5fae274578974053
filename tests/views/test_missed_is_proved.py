"""A term that is over is told as missed only where the record goes on after its last day; else whether it was kept is not known."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lawflow.reconstruction.files import parse, read
from lawflow.reconstruction.play import play
from lawflow.views.content.happenings import happenings
from lawflow.views.objects.status import status_page

DOSSIERS = Path(__file__).parents[2] / "examples" / "dossiers"
LATER = date(2026, 11, 29)


def missed(acts: list[dict[str, str]], on: date) -> dict[str, bool]:
    """Return of each running term of a law whether `status` says that it was missed."""
    played = play(parse({"id": "told", "kind": "law", "title": {"en": "t"}, "acts": acts}), on=on)
    return {term["id"]: term["missed"] for term in status_page("told", played, on)["terms"] if "missed" in term}


@pytest.mark.parametrize("path", sorted(DOSSIERS.glob("*.toml")), ids=lambda path: path.stem)
def test_of_no_real_bill_is_a_term_told_as_missed_only_because_its_record_ends(path: Path) -> None:
    played = play(read(path), on=LATER)
    last = max((entry.last or entry.first for entry in played.passage.journal if entry.n is not None), default=LATER)
    for term in status_page(path.stem, played, LATER)["terms"]:
        if term.get("missed"):
            assert date.fromisoformat(term["due"] or "") < last
    ends = [one for one in happenings(played.passage, "en") if one.kind == "missed"]
    assert all(one.last is not None and one.last <= last for one in ends)


@pytest.mark.parametrize("on", [date(2024, 3, 11), date(2024, 3, 12), date(2024, 12, 1)])
def test_a_record_that_ends_with_an_adoption_does_not_show_that_the_law_was_not_presented_in_time(on: date) -> None:
    acts = [{"act": "senate.approve", "date": "2024-03-01"}]
    assert missed(acts, on)["presentation-10"] is False


def test_nor_does_a_referral_that_can_have_followed_a_presentation() -> None:
    acts = [{"act": "senate.approve", "date": "2024-03-01"}, {"act": "chair.refer", "date": "2024-03-20"}]
    assert not missed(acts, date(2024, 3, 25)).get("presentation-10")


def test_nor_does_a_question_of_confidence_of_which_no_vote_is_on_record() -> None:
    raised = [
        {"act": "initiator.introduce", "date": "2024-02-01"},
        {"act": "government.raise-confidence", "date": "2024-03-04"},
    ]
    assert missed(raised, date(2024, 3, 20))["confidence-48-hours"] is False


def test_a_law_that_takes_effect_on_the_day_the_text_gives_it_has_missed_nothing() -> None:
    """Ten days after publication, unless the law says otherwise: nobody is bound by them."""
    played = play(read(DOSSIERS / "kz-2025-prevention-law.toml"), on=LATER)
    kept = {term["id"]: term["kept"] for term in status_page("b", played, LATER)["terms"] if "kept" in term}
    assert (kept["effect-10"], kept["publication-30"]) == ("unknown", True)
