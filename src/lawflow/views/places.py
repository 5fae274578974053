"""The fixed place of every stage: its column, and its row within the lane of its organ.

The same in every edition, so that a stage that two editions share stands in the same place. A stage
that is not named here stands in the column after the stages that lead to it.
"""

from typing import Final

PLACES: Final = {
    "draft": (0, 0),
    "submitted": (0, 0),
    "majilis-plenary": (0, 1),
    "in-committee": (1, 0),
    "awaiting-senate": (0, 0),
    "senate-pending": (1, 0),
    "majilis-on-rejection": (1, 0),
    "senate-second-vote": (2, 0),
    "majilis-on-senate-text": (2, 0),
    "conciliation": (3, 0),
    "majilis-on-commission-text": (2, 1),
    "senate-on-commission-text": (2, 1),
    "majilis-revote": (3, 1),
    "senate-alone": (3, 0),
    "joint-vote": (1, 0),
    "confidence-linked": (0, 0),
    "amendment-proposed": (0, 0),
    "joint-first-reading": (1, 0),
    "joint-second-reading": (2, 0),
    "referendum-proposed": (0, 0),
    "referendum-refused": (1, 1),
    "four-fifths-second-reading": (2, 1),
    "referendum-called": (1, 0),
    "referendum-adopted": (2, 0),
    "published-by-referendum": (3, 0),
    "adopted": (2, 0),
    "presented": (3, 0),
    "under-review": (3, 0),
    "objection-to-court": (4, 1),
    "returned": (4, 0),
    "senate-on-objections": (4, 0),
    "joint-on-objections": (4, 0),
    "overridden": (4, 0),
    "under-review-overridden": (4, 0),
    "presidents-wording": (5, 0),
    "under-review-presidents-wording": (5, 0),
    "signed": (3, 0),
    "counts-as-signed": (3, 1),
    "published": (4, 0),
    "published-unsigned": (4, 1),
    "in-effect": (5, 0),
}
"""Column, counted from the left, and row within the lane, counted from the top."""

WIDE: Final = {"joint-vote": 2, "returned": 2, "senate-on-objections": 2, "joint-on-objections": 2, "kurultai-on-objections": 2}
"""Stages whose card is as wide as two columns."""

BESIDE: Final = {"commission": "joint"}
"""Lanes that stand beside another in the same rows, where their stages leave room for one another."""
