"""Acts that no step provides for where a bill stands and no text forbids there: they move nothing, and are no breach."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

TO_THE_SENATE = [
    "2024-01-10 initiator.introduce",
    "2024-01-17 majilis.accept",
    "2024-02-20 majilis.adopt",
    "2024-02-26 senate.register",
]
TO_THE_SECOND_VOTE = [
    "2015-02-04 majilis.adopt",
    "2015-02-09 senate.register",
    "2015-02-26 senate.reject",
    "2015-03-11 majilis.reapprove",
]
TO_THE_TEXT = [
    *("2015-02-04 majilis.adopt", "2015-02-09 senate.register", "2015-02-26 senate.return-changes"),
    *("2015-03-11 majilis.disagree", "2015-03-12 commission.form", "2015-03-20 commission.report"),
    "2015-03-25 majilis.adopt-commission-text",
]
TO_CONFIDENCE = ["2019-01-16 majilis.accept", "2019-02-20 majilis.reject", "2019-02-21 government.raise-confidence"]
TO_THE_PLENARY = ["2026-09-16 kurultai.refer-to-committees", "2026-10-01 kurultai.committee-conclusion"]
HARMLESS = {
    "an opinion on amendments, pt 74": [*TO_THE_SENATE, "2024-03-05 government.opinion", "2024-04-11 senate.approve"],
    "a joint sitting, 61(7)": [*TO_CONFIDENCE, "2019-02-22 joint.convene", "2019-02-25 parliament.confidence-holds"],
    "a file sent back before the second vote": [
        *TO_THE_SECOND_VOTE,
        "2015-03-13 senate.return-unregistered",
        "2015-03-16 senate.register",
    ],
    "a file sent back after conciliation": [
        *TO_THE_TEXT,
        "2015-03-27 senate.return-unregistered",
        "2015-03-30 senate.register",
    ],
    "several committees, KL 19(3)": [
        *TO_THE_PLENARY,
        "2026-10-08 kurultai.committee-conclusion",
        "2026-10-20 kurultai.adopt",
    ],
}
FORBIDDEN = {
    "a file sent back once registered": [*TO_THE_SENATE, "2024-02-27 senate.return-unregistered"],
    "a joint sitting of the Kurultai": [*TO_THE_PLENARY, "2026-10-08 joint.convene"],
    "an opinion after the end": [
        "2024-01-17 majilis.accept",
        "2024-02-20 majilis.reject",
        "2024-02-22 government.opinion",
    ],
}


@pytest.mark.parametrize("acts", HARMLESS.values(), ids=HARMLESS)
def test_what_no_text_forbids_is_no_breach(acts: list[str]) -> None:
    assert judged(acts, "law").irregular == ()


@pytest.mark.parametrize("acts", FORBIDDEN.values(), ids=FORBIDDEN)
def test_its_twin_is_told(acts: list[str]) -> None:
    assert [one.n for one in judged(acts, "law").irregular] == [len(acts)]
