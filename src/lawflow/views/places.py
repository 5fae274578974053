"""The fixed place of every stage: its column, and its row within the lane of its organ.

The same in every edition, so that a stage that two editions share stands in the same place. A stage
that is not named here stands in the column after the stages that lead to it.
"""

from typing import Final

COLUMN: Final = {
    "draft": 0,
    "submitted": 0,
    "majilis-plenary": 1,
    "awaiting-senate": 1,
    "senate-pending": 2,
    "majilis-on-rejection": 2,
    "majilis-on-senate-text": 3,
    "senate-second-vote": 3,
    "conciliation": 3,
    "majilis-on-commission-text": 4,
    "senate-on-commission-text": 4,
    "majilis-revote": 5,
    "senate-alone": 5,
    "joint-vote": 1,
    "confidence-linked": 2,
    "amendment-proposed": 1,
    "joint-first-reading": 2,
    "joint-second-reading": 3,
    "referendum-proposed": 1,
    "referendum-refused": 2,
    "four-fifths-second-reading": 3,
    "referendum-called": 2,
    "referendum-adopted": 3,
    "published-by-referendum": 4,
    "in-committee": 1,
    "adopted": 4,
    "presented": 5,
    "under-review": 5,
    "objection-to-court": 4,
    "returned": 6,
    "senate-on-objections": 6,
    "joint-on-objections": 6,
    "overridden": 6,
    "under-review-overridden": 6,
    "presidents-wording": 7,
    "under-review-presidents-wording": 7,
    "signed": 5,
    "counts-as-signed": 5,
    "published": 6,
    "published-unsigned": 6,
    "in-effect": 7,
}
"""Columns, counted from the left."""

ROW: Final = {"counts-as-signed": 1, "published-unsigned": 1, "published-by-referendum": 1, "referendum-refused": 1, "four-fifths-second-reading": 1}
"""Rows within the lane, counted from the top; the first where not named."""
