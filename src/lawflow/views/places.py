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
    "conciliation": (2, 0),
    "majilis-on-commission-text": (2, 1),
    "senate-on-commission-text": (2, 1),
    "majilis-revote": (3, 1),
    "senate-alone": (3, 0),
    "joint-vote": (1, 0),
    "confidence-linked": (2, 0),
    "amendment-proposed": (0, 0),
    "joint-first-reading": (1, 0),
    "joint-second-reading": (2, 0),
    "referendum-proposed": (0, 0),
    "referendum-refused": (1, 1),
    "four-fifths-second-reading": (2, 1),
    "referendum-called": (1, 0),
    "referendum-adopted": (2, 0),
    "published-by-referendum": (3, 0),
    "adopted": (3, 0),
    "presented": (4, 0),
    "under-review": (4, 0),
    "objection-to-court": (5, 1),
    "returned": (5, 0),
    "senate-on-objections": (5, 0),
    "joint-on-objections": (5, 0),
    "overridden": (5, 0),
    "under-review-overridden": (5, 0),
    "presidents-wording": (6, 0),
    "under-review-presidents-wording": (6, 0),
    "signed": (4, 0),
    "counts-as-signed": (4, 1),
    "published": (5, 0),
    "published-unsigned": (5, 1),
    "in-effect": (6, 0),
}
"""Column, counted from the left, and row within the lane, counted from the top."""
