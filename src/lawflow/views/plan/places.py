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
    "kurultai-plenary": (2, 0),
    "awaiting-senate": (0, 0),
    "senate-pending": (1, 0),
    "majilis-on-rejection": (2, 0),
    "senate-second-vote": (1, 1),
    "majilis-on-senate-text": (1, 0),
    "conciliation": (2, 0),
    "majilis-on-commission-text": (1, 1),
    "senate-on-commission-text": (2, 0),
    "majilis-revote": (2, 0),
    "senate-alone": (0, 1),
    "joint-vote": (0, 0),
    "confidence-linked": (1, 0),
    "amendment-proposed": (0, 0),
    "joint-first-reading": (1, 0),
    "joint-second-reading": (2, 0),
    "referendum-proposed": (0, 0),
    "referendum-refused": (1, 1),
    "four-fifths-second-reading": (2, 1),
    "referendum-called": (0, 0),
    "referendum-adopted": (1, 0),
    "published-by-referendum": (2, 2),
    "adopted": (1, 0),
    "presented": (2, 0),
    "under-review": (2, 0),
    "objection-to-court": (3, 1),
    "unconstitutional": (4, 1),
    "returned": (3, 0),
    "senate-on-objections": (3, 0),
    "joint-on-objections": (3, 0),
    "overridden": (3, 0),
    "under-review-overridden": (3, 0),
    "presidents-wording": (4, 0),
    "under-review-presidents-wording": (4, 0),
    "signed": (2, 0),
    "counts-as-signed": (2, 1),
    "published": (3, 0),
    "published-unsigned": (3, 1),
    "in-effect": (4, 0),
    "station-start": (0, 0),
    "station-majilis": (0, 0),
    "station-senate": (1, 0),
    "station-conciliation": (2, 0),
    "station-joint": (1, 0),
    "station-kurultai": (0, 0),
    "station-referendum": (1, 0),
    "station-president": (2, 0),
    "station-objections": (3, 0),
    "station-law": (3, 0),
}
"""Column, counted from the left, and row within the lane, counted from the top."""

WIDE: Final = {
    "returned": 2,
    "senate-on-objections": 2,
    "joint-on-objections": 2,
    "kurultai-on-objections": 2,
}
"""Stages whose card is as wide as two columns."""

BESIDE: Final = {"commission": "joint", "joint": "majilis", "referendum": "court"}
"""Lanes that stand beside another in the same rows, where their stages leave room for one another."""
