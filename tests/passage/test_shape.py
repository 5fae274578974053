"""What has not the shape of an act, of votes, of a dossier is refused where it can be known, in a file and in Python alike."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.errors import DossierError
from lawflow.law.bills import Bill
from lawflow.law.majorities import Tally
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.reconstruction.files import write
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from pathlib import Path

DAY = When.day(date(2024, 3, 4))


@pytest.fixture
def accepted() -> Passage:
    passage = Passage.start(Bill("law"), date(2024, 3, 1))
    for act in ("initiator.introduce", "majilis.accept"):
        passage.apply(Act(act, When.day(date(2024, 3, 1))))
    return passage


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (Act("majilis.adopt", DAY, {"mazhilis": Tally(60)}), "did you mean 'majilis'"),
        (Act("majilis.adopt", DAY, says={"wordng": True}), "did you mean 'wording'"),
        (Act("majilis.adopt", DAY, says={"wording": 3}), "wording"),
        (Act("majilis.adopt", DAY, {"majilis": Tally(400)}), "400 votes in a chamber of 98"),
    ],
)
def test_an_act_that_no_file_could_hold_is_no_act(act: Act, told: str, accepted: Passage) -> None:
    """And changes nothing: before, a misspelt chamber was a vote that is not recorded, and presumed."""
    with pytest.raises(DossierError, match=told):
        accepted.apply(act)
    assert accepted.state == "majilis-plenary"


@pytest.mark.parametrize(
    ("made", "holding"),
    [
        (Tally, (-1,)),
        (Tally, ("60",)),
        (Tally, (60, 1.5)),
        (Act, (7,)),
        (Act, ("majilis.adopt", date(2024, 3, 4))),
        (Act, ("majilis.adopt", DAY, {"majilis": 60})),
        (Dossier, ("x", "law", "A law")),
        (Dossier, ("x", "law", {"en": "A law"}, (1, 2))),
    ],
)
def test_a_value_refuses_what_it_cannot_hold(made: Any, holding: tuple[object, ...]) -> None:
    with pytest.raises((TypeError, ValueError)):
        made(*holding)


def test_the_audit_reports_more_votes_than_seats_and_a_file_does_not_take_them(tmp_path: Path) -> None:
    """A real record may hold a slip; it is told, and the bill goes on."""
    acts = (Act("initiator.introduce", DAY), Act("majilis.adopt", DAY, {"majilis": Tally(400)}))
    bill = Dossier("slip", "law", {"en": "A slip"}, acts)
    assert [found.sort for found in audit(bill).irregular] == ["impossible-count"]
    with pytest.raises(DossierError, match="wordng"):
        write(
            Dossier("odd", "law", {"en": "Odd"}, (Act("majilis.adopt", DAY, says={"wordng": 1}),)),
            tmp_path / "odd.toml",
        )
    assert not (tmp_path / "odd.toml").exists()


def test_the_outlook_on_a_later_day_is_that_of_the_day(accepted: Passage) -> None:
    """Registered on 18 March 2024, a law on which the Senate is silent is past it on 18 May (Const. art. 61(4))."""
    accepted.apply(Act("majilis.adopt", DAY))
    accepted.apply(Act("senate.register", When.day(date(2024, 3, 18))))
    acts = {
        day: {option.act for option in outlook(accepted, day).may} for day in (date(2024, 5, 17), date(2024, 5, 18))
    }
    assert "senate.approve" in acts[date(2024, 5, 17)]
    assert "senate.approve" not in acts[date(2024, 5, 18)]
    assert "parliament.present" in acts[date(2024, 5, 18)]
    assert accepted.state == "senate-pending"
