"""What a result of a day rests on beside the record: that nobody acted since, that a chamber sat or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.shown import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.passage.passage import Passage

_SINCE: Final = Label(
    "жазбадағы соңғы әрекет – {}; кейінгісі ({}) одан бері ешкім әрекет етпегендей есептелді; жазылмаған әрекет болса, "
    "олай емес",
    "последнее действие в записи – {}; дальнейшее ({}) исчислено так, будто с тех пор никто не действовал; если было "
    "незаписанное, это не так",
    "the last act on record is of {}; what follows ({}) is reckoned as if nobody had acted since; if something was "
    "done and not recorded, it is not so",
)
_UNSURE: Final = Label(
    "{} бұл күні отыра алғаны белгісіз: ол болмаған нақты күндер табылмады",
    "мог ли {} заседать в этот день, неизвестно: точные дни, когда его не было, не найдены",
    "whether the {} could sit on this day is not known: the exact days of its absence were not found",
)


@attrs.frozen(eq=False, repr=False)
class Silence(Value):
    """Lapses taken by the clock after the last act on record; ``since`` is its day, the latest it can be."""

    since: date
    acts: tuple[str, ...]


def silence(passage: Passage) -> Silence | None:
    """Return the lapses that are told as if nobody had acted since the record ends; ``None``: there is none."""
    last = max((place for place, entry in enumerate(passage.journal) if entry.n is not None), default=None)
    if last is None or (day := passage.journal[last].last) is None:
        return None
    lapses = tuple(entry.act for entry in passage.journal[last + 1 :] if entry.lapse)
    return Silence(day, lapses) if lapses else None


def unsure_chambers(passage: Passage, on: date) -> tuple[str, ...]:
    """Return the chambers on which the bill waits and of which it is not known whether they could sit on a day.

    An act of a chamber on record shows that it had met by then.
    """
    if passage.over:
        return ()
    stage = passage.procedure.stage[passage.state]
    asked = dict.fromkeys((stage.organ, passage.procedure.waits_for(stage.id)))
    return tuple(one for one in asked if one is not None and _unsure(passage, one, on))


def _unsure(passage: Passage, chamber: str, on: date) -> bool:
    if passage.calendar.sits(chamber, on, on) is not None:
        return False
    back, _ = passage.calendar.meets_by(chamber, passage.parliament.first_day, on)
    acts = passage.parliament.acts
    own = (entry for entry in passage.journal if entry.n is not None and acts[entry.act].actor == chamber)
    return not any(back <= entry.first <= on for entry in own)


def reckoned(passage: Passage, on: date) -> Iterator[Label]:
    """Yield what is to be said under a result of a day."""
    acts, organs, edition = passage.parliament.acts, passage.parliament.organs, passage.edition.id
    if (found := silence(passage)) is not None:
        told = Label.joined([acts[act].as_noun(edition) for act in found.acts], "; ")
        yield _SINCE.filled(days.day(found.since), told)
    for chamber in unsure_chambers(passage, on):
        yield _UNSURE.filled(organs[chamber].named(edition))
