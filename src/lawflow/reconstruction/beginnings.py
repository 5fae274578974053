"""Beginnings: acts soon after an edition took over on a day that is approximate may lie under the one before it.

Such an edition begins with the publication of a law whose day was not found, so that it can have begun somewhat later.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import When
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament

_DAY: Final = timedelta(days=1)
LATEST: Final = timedelta(days=30)
"""How much later than its approximate first day an edition can have begun: a law is published within thirty days."""
LATER: Final = Label(
    "{} редакциясы {} күнінен кейін басталды: оның бірінші күні шамамен көрсетілген",
    "редакция {} началась позже {}: её первый день указан приблизительно",
    "edition {} began after {}: its first day is approximate",
)


def begun_later(
    record: Iterable[RecordedAct], parliament: Parliament
) -> Iterator[tuple[Edition, tuple[RecordedAct, ...], Label]]:
    """Yield each edition that can have begun after acts of a record, with these between its eve and their days."""
    acts = tuple(record)
    for edition in timetable.editions(parliament) if acts else ():
        eve = edition.starts - _DAY
        soon = [one for one in acts if edition.approximate and eve < one.low <= edition.starts + LATEST]
        last = max((one.high for one in soon if one.high is not None), default=None)
        if last is not None:
            yield (
                edition,
                tuple(_since(one, eve) if one in soon else one for one in acts),
                LATER.filled(edition.id, last),
            )


def _since(one: RecordedAct, eve: date) -> RecordedAct:
    """Return an act that may have been done under the rules of the eve of its day."""
    return one._replace(act=attrs.evolve(one.act, when=When.between(eve, one.act.when.last)), low=eve)
