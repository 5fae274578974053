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
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage

_DAY: Final = timedelta(days=1)
LATEST: Final = timedelta(days=30)
"""How much later than its approximate first day an edition can have begun: a law is published within thirty days."""
LATER: Final = Label(
    "{} редакциясы {} күнінен кейін басталды: оның бірінші күні шамамен көрсетілген",
    "редакция {} началась позже {}: её первый день указан приблизительно",
    "edition {} began after {}: its first day is approximate",
)


def begun_later(
    start: Passage, record: Iterable[RecordedAct], begin: Callable[..., Passage] | None
) -> Iterator[tuple[Passage, tuple[RecordedAct, ...], Label]]:
    """Yield for each edition that can have begun after acts of a record the bill before its first act, and the record.

    In it these acts lie between the eve of the edition and their days, under the rules before it.
    """
    acts, parliament = tuple(record), start.parliament
    for edition in timetable.editions(parliament) if acts else ():
        eve = edition.starts - _DAY
        soon = [one for one in acts if edition.approximate and eve < one.low <= edition.starts + LATEST]
        last = max((one.high for one in soon if one.high is not None), default=None)
        before = timetable.edition_before(edition)
        if last is not None and before is not None:
            begun = begin(edition=before.id) if begin is not None and start.edition is edition else start
            read = tuple(_since(one, eve) if one in soon else one for one in acts)
            yield begun, read, LATER.filled(edition.id, last)


def _since(one: RecordedAct, eve: date) -> RecordedAct:
    """Return an act that may have been done under the rules of the eve of its day."""
    return one._replace(act=attrs.evolve(one.act, when=When.between(eve, one.act.when.last)), low=eve)
