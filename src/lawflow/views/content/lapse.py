"""What follows if a term passes: the act of the clock, and the stage to which it leads from where the bill stands."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.dossier import Act, When
from lawflow.law.labels import Label
from lawflow.views.content.where import either

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

_DAY: Final = timedelta(days=1)
_IF_LAPSED: Final = Label("мерзім өтсе: {effect}", "если срок истечёт: {effect}", "if it lapses: {effect}")


def led_to(passage: Passage, running: Running, on: date) -> Label | None:
    """Return the stages to which a lapse leads from where the bill stands, by the rules of the last day of the term.

    Where the law is silent there, the open question is named.
    """
    lapse, until = running.term.on_lapse, passage.edition.until
    if lapse is None:
        return None
    if until is not None and running.earliest is not None and running.earliest > until:
        on = until + _DAY
        passage = passage.advanced(on)
    steps = passage.procedure.open_steps(passage.state, passage.facts(Act(lapse, When.day(on)), on, on), lapse)
    stages = passage.procedure.stage
    led = (Label.joined((stages[step.target].label, Label.same(step.question or "")), " ") for step in steps)
    return either(led) if steps else None


def if_lapsed(effect: str, stage: str | None, lang: str) -> str:
    """Return what follows if a term lapses, and at which stage the bill is then; that a term passes is said once."""
    _, _, follows = effect.partition(": ")
    return _IF_LAPSED.text(lang).format(effect=(follows or effect) + (f" → {stage}" if stage is not None else ""))
