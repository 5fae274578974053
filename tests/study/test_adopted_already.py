"""What is told as adopted, once it is, is that vote and nothing that follows it."""

from __future__ import annotations

from tests.study.paths import judged


def test_an_act_adopted_already_is_not_adopted_by_a_countersignature() -> None:
    """Art. 45(3): countersigned is what was adopted; "adopted by Parliament" is the vote, not what follows."""
    records = ["2024-10-01 initiator.introduce", "2024-10-05 majilis.accept", "2024-10-20 majilis.adopt"]
    records += ["2024-10-22 senate.register", "2024-11-14 senate.approve", "2024-11-20 parliament.adopt"]
    report = judged(records, "law")
    assert "officials.countersign" not in [entry.act for entry in report.passage.journal]
