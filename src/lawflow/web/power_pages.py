"""The pages of power: who can make a bill law whatever all others do, who can stop it and by what."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from lawflow.law.bills import Bill
from lawflow.law.labels import Label
from lawflow.study.histories.starting import begun
from lawflow.study.power.families import families
from lawflow.study.power.initiators import by_initiator
from lawflow.study.power.power import power
from lawflow.views.content.balance import introduced_by
from lawflow.web import addresses as at
from lawflow.web.inscriptions import said
from lawflow.web.law_pages import full_name
from lawflow.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.study.power.power import Power
    from lawflow.web.rulebook import Rulebook


def power_pages(book: Rulebook) -> Iterator[Page]:
    """Yield for each procedure the page of power, from before a bill is introduced on a usual day of the edition."""
    yield Page(at.listed("power"), "powers", said("power"), data={"editions": book.editions[::-1]})
    for procedure in book.procedures:
        yield Page(
            at.power(procedure),
            "power",
            Label.joined((said("power"), procedure.label), ": "),
            sort="power",
            about=full_name(procedure, book),
            trail=((said("power"), at.listed("power")),),
            data={
                "procedure": procedure,
                "powers": lru_cache(maxsize=1)(partial(_powers, procedure)),
                "families": families,
                "introduced_by": partial(_introduced_by, procedure),
                "acts": procedure.parliament.acts,
                "chambers": procedure.parliament.organs,
            },
            found=(procedure.id,),
        )


def _powers(procedure: Procedure) -> tuple[tuple[tuple[str, ...], Power], ...]:
    """Return the power over the bills of each initiator that the law tells apart."""
    told = by_initiator(begun(procedure, Bill(procedure.kind)))
    return tuple((initiators, power(passage)) for initiators, passage in told)


def _introduced_by(procedure: Procedure, initiators: tuple[str, ...]) -> Label:
    """Return by whom a bill is introduced, one of several."""
    known = procedure.parliament.initiators
    return introduced_by(known[one].label for one in initiators)
