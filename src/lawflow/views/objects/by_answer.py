"""What comes of a bill that waits at an open question, by the answer to it, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.objects.histories import GivenData, given

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.forecast.forecast import Forecast


class ByAnswerData(GivenData):
    """An answer to the open question at which a bill waits, and the chance of law under it.

    Between ``law`` and ``law_at_most`` questions to come decide. Both are null where the assumptions do not say enough.
    """

    law: float | None
    law_at_most: float | None


def by_answer_data(waiting: Forecast, answered: Iterable[tuple[str, Forecast | None]]) -> list[ByAnswerData]:
    """Return the chance of law of a bill that waits, under each of some answers."""
    return [
        {
            **given(waiting.waits or "", answer, waiting.procedure),
            "law": None if forecast is None else forecast.law,
            "law_at_most": None if forecast is None else forecast.law_at_most,
        }
        for answer, forecast in answered
    ]
