"""What comes of a bill that waits at an open question, by the answer to it, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.objects.histories import GivenData, given

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.forecast.forecast import Forecast


class ByAnswerData(GivenData):
    """An answer to the open question at which a bill waits, and the chance of law under it.

    Between ``law`` and ``law_at_most`` questions to come decide.
    """

    law: float
    law_at_most: float


def by_answer_data(waiting: Forecast, answered: Iterable[tuple[str, Forecast]]) -> list[ByAnswerData]:
    """Return the chance of law of a bill that waits, under each of some answers."""
    return [
        {
            **given(waiting.waits or "", answer, waiting.procedure),
            "law": forecast.law,
            "law_at_most": forecast.law_at_most,
        }
        for answer, forecast in answered
    ]
