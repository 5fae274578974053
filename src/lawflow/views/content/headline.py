"""Where a bill stands, in one sentence: at which stage, since when, what comes next, by when, on which article."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.at_hand import at_hand, left_by, wanting
from lawflow.views.content import phrases
from lawflow.views.content.reckoned import absent
from lawflow.views.content.where import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lawflow.law.sources import Citation
    from lawflow.passage.entries import Entry
    from lawflow.passage.outlook import Duty, Option, Outlook
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played

MOST: Final = 3
"""Acts that a sentence names."""
_SINCE: Final = Label("{} ({} күнінен бастап)", "{} (с {})", "{} (since {})")
_SINCE_A_DAY: Final = Label(
    "{} ({} және {} аралығындағы бір күннен бастап)",
    "{} (с одного из дней между {} и {})",
    "{} (since a day between {} and {})",
)
_SINCE_AT_LATEST: Final = Label(
    "{} ({} күнінен кешіктірмей)", "{} (не позднее чем с {})", "{} (since {} at the latest)"
)
_SINCE_AT_EARLIEST: Final = Label(
    "{} ({} күнінен ерте емес)", "{} (не ранее чем с {})", "{} (since {} at the earliest)"
)
_AWAY: Final = Label("{}; бұл күні жоқ: {}", "{}; в этот день не действует: {}", "{}; there is no {} on this day")
_BY: Final = Label("{}. Келесі: {}, {}{}.", "{}. Далее: {}, {}{}.", "{}. Next: {}, {}{}.")
_NEXT: Final = Label(
    "{}. Келесі: {}; оған соңғы күн белгіленбеген{}.",
    "{}. Далее: {}; последний день для этого не установлен{}.",
    "{}. Next: {}; no last day is set for it{}.",
)
_ENDED: Final = Label("{}. Нәтиже: {}.", "{}. Исход: {}.", "{}. Outcome: {}.")
_SILENT: Final = Label.same("{}: {}.")
_SAID: Final = Label.same("{}.")
_NO_DAY: Final = Label("соңғы күні белгісіз", "последний день неизвестен", "its last day is not known")
_OVER: Final = Label(
    "соңғы күні {} болды, болған-болмағаны жазбада жоқ",
    "последним днём было {}, было ли это, в записи нет",
    "its last day was {}, and whether it was done is not on record",
)


def told_standing(played: Played, passage: Passage, view: Outlook, on: date) -> Label:
    """Return where the bill of a record stands on a day, and what is assumed of the record in saying so."""
    assumed = (_SAID.filled(label) for label in played.taken_as_done)
    return Label.joined((standing(passage, view, on, played.stages), *assumed), " ")


def standing(passage: Passage, view: Outlook, on: date, stages: Sequence[str] = ()) -> Label:
    """Return where a bill stands on a day, of which `outlook` has said what must and may be done.

    Where the record leaves several ``stages`` open, it names them and says nothing of what comes next.
    """
    if len(stages) > 1:
        return _SAID.filled(place(passage, stages))
    stage = passage.procedure.stage[passage.state]
    there = stage.label
    entered = next((entry for entry in reversed(passage.journal) if entry.source != entry.target), None)
    if entered is not None and (entered.last is not None or entered.first > passage.parliament.first_day):
        renamed = _renamed(passage, entered)
        there = _since(passage, there, entered) if renamed is None else _SINCE.filled(there, days.day(renamed))
    if gone := absent(passage, on):
        organs = passage.parliament.organs
        there = _AWAY.filled(there, Label.joined((organs[one].named(passage.edition.id) for one in gone), ", "))
    if passage.state == UNDETERMINED:
        return _SILENT.filled(there, passage.stopped_by or "")
    if view.must:
        first = min(view.must, key=lambda duty: (duty.over, duty.by or date.max))
        return _BY.filled(there, _nouns(passage, first.acts), _last_day(first), _cited(first.cites))
    roles = passage.parliament.roles
    open_acts = [option for option in view.may if option.act not in roles.side and option.act not in roles.referrals]
    moving = [option for option in open_acts if set(option.targets) != {passage.state}]
    before = _before_another(passage, open_acts, on)
    road = [*(one for one in before if not moving or _sits_here(passage, one.act)), *moving]
    if not passage.over and road:
        acts = [option.act for option in road]
        if (cites := _hidden_term(passage, acts)) is not None:
            return _BY.filled(there, _nouns(passage, acts), _NO_DAY, _cited(cites))
        return _NEXT.filled(there, _nouns(passage, acts), _cited(road[0].cites))
    return _ENDED.filled(there, passage.procedure.outcome_label(passage.outcome))


def _since(passage: Passage, there: Label, entered: Entry) -> Label:
    """Return a stage with the day on which it was entered, or with what is known of that day."""
    first, last = entered.first, entered.last
    if last is None:
        return _SINCE_AT_EARLIEST.filled(there, days.day(first))
    if first <= passage.parliament.first_day:
        return _SINCE_AT_LATEST.filled(there, days.day(last))
    if first < last:
        return _SINCE_A_DAY.filled(there, days.day(first), days.day(last))
    return _SINCE.filled(there, days.day(first))


def _before_another(passage: Passage, options: Sequence[Option], on: date) -> list[Option]:
    """Return the acts that leave the bill where it stands, with what another there waits for: a commission formed."""
    steps = passage.procedure.steps_by
    ways = {option.act: steps.get((passage.state, option.act), ()) for option in options}
    wanted = {
        fact for near in at_hand(passage, ways, on).values() for step in near for fact in wanting(passage, step, on)
    }
    stay = [option for option in options if set(option.targets) == {passage.state}]
    return [option for option in stay if wanted & left_by(passage, ways[option.act])]


def _sits_here(passage: Passage, act: str) -> bool:
    """Say whether an act is one of the organ before which the bill stands."""
    return passage.parliament.acts[act].organ == passage.procedure.stage[passage.state].organ


def _renamed(passage: Passage, entered: Entry) -> date | None:
    """Return the first day of the edition since which the stage is called so, if it was entered under another name."""
    since = None
    for name in reversed(passage.crossed):
        edition = timetable.edition(name, passage.parliament)
        known = edition.procedure(passage.bill.kind)
        stage = known.stage.get(passage.state) if known is not None else None
        if stage is None or stage.label != passage.procedure.stage[passage.state].label:
            return since
        if name == entered.edition:
            return None
        since = edition.starts
    return None


def _hidden_term(passage: Passage, acts: Sequence[str]) -> Sequence[Citation] | None:
    """Return the articles of a term in which one of the acts is due, though its days run from what no record holds."""
    terms = (running.term for running in passage.running if running.term.from_receipt)
    return next((term.cites for term in terms if any(act in term.ends_on for act in acts)), None)


def _last_day(duty: Duty) -> Label:
    if duty.by is None:
        return _NO_DAY
    return _OVER.filled(days.day(duty.by)) if duty.over else days.until(duty.by)


def _nouns(passage: Passage, acts: Iterable[str]) -> Label:
    """Return the first few of the acts, one of which is to come, as nouns."""
    known, edition = passage.parliament.acts, passage.edition.id
    names = [known[act].as_noun(edition) for act in acts]
    return Label.joined([*names[:MOST], *([Label.same("…")] if names[MOST:] else [])], " / ")


def _cited(cites: Iterable[Citation]) -> Label:
    """Return the first article in brackets, as a sentence has room for."""
    first = next(iter(cites), None)
    return Label.same(" [{}]").filled(phrases.cited(first)) if first is not None else Label.same("")
