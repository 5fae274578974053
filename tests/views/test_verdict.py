"""The sentence that an audit begins with: what is shown, and nothing that is not."""

from __future__ import annotations

import pytest

from lawflow.study.audit.audit import audit
from lawflow.views.content.verdict import verdict
from tests.study.paths import judged, told

ROAD = [
    "2024-10-29 initiator.introduce",
    "2024-11-11 majilis.accept",
    "2024-11-20 majilis.adopt majilis=60",
    "2024-11-21 senate.register",
]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (ROAD, "Of no act on record is it shown that it is against the law"),
        (
            [ROAD[0], ROAD[2], ROAD[3]],
            "Of no act on record is it shown that it is against the law; unavoidable, but not on record: 1",
        ),
        ([*ROAD, "2024-12-05 senate.approve senate=25"], "Against the law: no. 5"),
        ([*ROAD, "2024-12-05 senate.approve senate=26"], "Of no act on record is it shown that it is against the law"),
    ],
)
def test_it_names_the_acts_against_the_law_and_counts_what_is_lacking(lines: list[str], said: str) -> None:
    assert verdict(judged(lines, "law")).en == said


def test_what_a_hypothesis_would_excuse_is_doubtful_and_no_term_is_missed_by_it() -> None:
    """Presented two days late, unless the law was under review in between, of which nothing is on record."""
    lines = [
        *ROAD,
        "2024-12-05 senate.approve senate=26",
        "2024-12-17 parliament.present",
        "2024-12-20 president.sign",
    ]
    assert (
        verdict(judged(lines, "law")).en
        == "Of no act on record is it shown that it is against the law; doubtful: no. 6"
    )


def test_a_record_without_acts_has_nothing_to_be_judged() -> None:
    assert verdict(audit(told([], "law"))).en == "The record holds no act"
