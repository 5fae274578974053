"""Whether there is a chamber at all: what an act needs beyond the conditions of its step, as a condition in words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.conditions.calendar import Sits
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.organs import Organ
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

_THERE_IS = Label("{} бар", "{} действует", "there is a {}")
_THERE_IS_NONE = Label("{} жоқ", "{} не действует", "there is no {}")


def told_needs(procedure: Procedure, step: Step) -> tuple[Condition, ...]:
    """Return the conditions of a step, with that there are the chambers without which its act cannot be done.

    Told are those of the edition whose powers can end early; not the chamber that acts itself, nor one that the step
    names, nor any of an event of the calendar.
    """
    parliament, act = procedure.parliament, step.act
    if act in parliament.roles.events:
        return step.needs
    named = {need.presence[0] for need in step.needs if need.presence is not None}
    needed = [one for one in parliament.needed_by(act) if one in parliament.roles.ending and one not in named]
    own = parliament.acts[act].organ
    return (
        *step.needs,
        *(
            _there_is(parliament.organs[chamber])
            for chamber in needed
            if chamber != own and any(parliament.chambers.on(chamber, procedure.days.first, procedure.days.last))
        ),
    )


@lru_cache(maxsize=16)
def _there_is(chamber: Organ) -> Sits:
    return Sits(chamber.id, True, _THERE_IS.filled(chamber.label), _THERE_IS_NONE.filled(chamber.label))
