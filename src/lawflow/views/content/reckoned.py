"""What a result of a day rests on beside the record: that nobody acted since, that a chamber sat or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.passage.in_absence import ended, shown_to_meet
from lawflow.passage.refusal import ENDED_EARLY

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
    "{} бұл күні отыра алды ма, белгісіз: оның болмаған нақты күндері табылмады",
    "мог ли {} заседать в этот день, неизвестно: точные дни, когда его не было, не найдены",
    "whether the {} could sit on this day is not known: the exact days of its absence were not found",
)
_AWAY: Final = Label(
    "{} бұл күні жоқ: өкілеттігі мерзімінен бұрын тоқтаған",
    "{} в этот день не действует: полномочия досрочно прекращены",
    "there is no {} on this day: its powers have ended early",
)
_AWAY_ASKED: Final = Label(
    "{} бұл күні жоқ: өкілеттігі мерзімінен бұрын тоқтаған; жобаның содан кейінгі тағдыры – {} мәселесі",
    "{} в этот день не действует: полномочия досрочно прекращены; что тогда с проектом, – вопрос {}",
    "there is no {} on this day: its powers have ended early; what then becomes of the bill is question {}",
)


def silence(passage: Passage) -> tuple[date, tuple[str, ...]] | None:
    """Return the lapses that are told as if nobody had acted since the last act on record; ``None``: there is none.

    Before them stands the day of that act, the latest it can be.
    """
    last = max((place for place, entry in enumerate(passage.journal) if entry.n is not None), default=None)
    if last is None or (day := passage.journal[last].last) is None:
        return None
    lapses = tuple(entry.act for entry in passage.journal[last + 1 :] if entry.lapse)
    return (day, lapses) if lapses else None


def since_the_record(passage: Passage) -> Iterator[Label]:
    """Yield, where there are such lapses, that what follows the record is told as if nobody had acted since."""
    if (found := silence(passage)) is not None:
        since, acts = found
        nouns = [passage.parliament.acts[act].as_noun(passage.edition.id) for act in acts]
        yield _SINCE.filled(days.day(since), Label.joined(nouns, "; "))


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
    return not shown_to_meet(passage, chamber, back, on)


def absent(passage: Passage, on: date, *, early: bool = False) -> tuple[str, ...]:
    """Return the chambers before which a bill lies on a day on which there is none, ``early``: powers ended so."""
    if passage.over:
        return ()
    chambers = passage.parliament.organs[passage.procedure.stage[passage.state].organ].chambers
    found = ((one, passage.calendar.away(one, on, on)) for one in chambers)
    return tuple(chamber for chamber, absence in found if absence is not None and (absence.early or not early))


def _fate(passage: Passage) -> tuple[str, ...]:
    """Return the open questions on what becomes of a bill where it stands when the powers of a chamber end early."""
    asked = (passage.procedure.steps_by.get((passage.state, act), ()) for act in passage.parliament.roles.dissolutions)
    return tuple(dict.fromkeys(name for steps in asked for step in steps for name in step.asks))


def reckoned(passage: Passage, on: date) -> Iterator[Label]:
    """Yield what is to be said under a result of a day."""
    organs, edition = passage.parliament.organs, passage.edition.id
    yield from since_the_record(passage)
    for chamber in absent(passage, on, early=True):
        label = organs[chamber].named(edition)
        fate = " / ".join(_fate(passage))
        yield _AWAY_ASKED.filled(label, fate) if fate else _AWAY.filled(label)
    for chamber in unsure_chambers(passage, on):
        unknown = ended(passage.calendar, chamber, on) is not None
        yield (ENDED_EARLY if unknown else _UNSURE).filled(organs[chamber].named(edition))
