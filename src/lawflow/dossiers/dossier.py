"""The dossier: the record of one bill, its data and its acts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from attrs.validators import instance_of

from lawflow.dossiers.notes import is_note
from lawflow.dossiers.when import UNDATED, When
from lawflow.dossiers.world import World
from lawflow.law.bills import Bill, expect_kind
from lawflow.law.majorities import Tally
from lawflow.law.parliament import Parliament
from lawflow.law.shown import Value

if TYPE_CHECKING:
    from lawflow.dossiers.source import Source

__all__ = ["Act", "Dossier", "RecordedAct", "When"]


def _when(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, When):
        message = f"{field.name}={value!r}: a When, such as When.day(date(2024, 2, 5)) or When.read('2024-02')"
        raise TypeError(message)


def _tallies(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if value and not (isinstance(value, dict) and all(isinstance(one, Tally) for one in value.values())):
        message = f"{field.name}={value!r}: votes are a Tally by chamber, such as {{'senate': Tally(44)}}"
        raise TypeError(message)


def _by_language(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, dict) or not all(isinstance(one, str) for pair in value.items() for one in pair):
        message = f"{field.name}={value!r}: a title is a text by language, such as {{'en': 'On roads'}}"
        raise TypeError(message)


def _acts(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, tuple) or not all(isinstance(one, Act) for one in value):
        message = f"{field.name}={value!r}: a tuple of Act"
        raise TypeError(message)


@attrs.frozen(eq=False, repr=False)
class Act(Value):
    """What an organ did, on a day, with votes; ``says`` holds what the record says beside (``wording`` …).

    ``supplied`` marks an act that the record lacks: unavoidable, or on one of the ways in ``one_of``. ``sources``
    are several sources, none of them preferred, ``known`` is the day on which the act became known, ``present`` the
    attendance by chamber, ``together`` the votes of both chambers as one total, where no more is known. ``fits`` is the
    seal of the parliament among whose acts it was found well-formed, which a value never changed needs once.
    Raises `TypeError` for a value of another type.
    """

    act: str = attrs.field(validator=instance_of(str))
    when: When = attrs.field(default=UNDATED, validator=_when)
    votes: Mapping[str, Tally] = attrs.field(factory=dict, validator=_tallies)
    says: Mapping[str, object] = attrs.field(factory=dict)
    source: str = ""
    note: str = ""
    supplied: bool = False
    one_of: tuple[tuple[str, ...], ...] = ()
    sources: "tuple[Source, ...]" = ()
    known: date | None = None
    present: Mapping[str, int] = attrs.field(factory=dict)
    together: Tally | None = None
    fits: object = attrs.field(init=False, default=None, eq=False, repr=False)

    @property
    def counted(self) -> bool:
        """Say whether the record counts votes, by chamber or as one total."""
        return bool(self.votes) or self.together is not None

    @property
    def is_note(self) -> bool:
        """Say whether it is a remark of the record, which touches no stage."""
        return is_note(self.act)

    @property
    def contradicted(self) -> "tuple[Source, ...]":
        """Return the sources whose day another source, or the day taken for the act, excludes."""
        days = [self.when, *(source.when for source in self.sources)]
        return tuple(source for source in self.sources if any(source.when.excludes(day) for day in days))


class RecordedAct(NamedTuple):
    """An act of a record: its number there, from 1, and the first and the last day on which it can have been done."""

    n: int
    act: Act
    low: date
    high: date | None

    def known_on(self, day: date) -> "RecordedAct":
        """Return the act as it is taken on a day on or after its first: as done by then."""
        return self._replace(high=day) if self.high is None or self.high > day else self


@attrs.frozen(eq=False, repr=False, slots=False)
class Dossier(Value):
    """What is known of one real or imagined bill.

    ``path`` is the file it was read from, for messages; ``parliament`` is the one it names, if it does; ``number`` is
    that of the law, ``related`` are the ids of the other bills of its package, ``world`` is what it states.
    """

    id: str
    kind: str = attrs.field(validator=expect_kind)
    title: Mapping[str, str] = attrs.field(validator=_by_language)
    acts: tuple[Act, ...] = attrs.field(default=(), validator=_acts)
    track: str = "ordinary"
    initiator: str | None = None
    money: bool | None = None
    subject: str | None = None
    note: str = ""
    path: str = ""
    parliament: Parliament | None = None
    number: str = ""
    related: tuple[str, ...] = ()
    world: World = attrs.field(factory=World)

    @property
    def bill(self) -> Bill:
        """Return what conditions may read of the bill."""
        tracks = frozenset() if self.track == "ordinary" else frozenset({self.track})
        return Bill(self.kind, tracks, self.initiator, self.money, self.subject)

    def title_in(self, lang: str) -> str:
        """Return the title in a language; where the record has none, in another: of Kazakh and Russian in the other."""
        return title_in(self.title, lang) or self.id

    @property
    def repeated(self) -> Mapping[int, int]:
        """Return the acts recorded again on one and the same day, by number, each with the number of the first."""
        first: dict[tuple[str, date], int] = {}
        found: dict[int, int] = {}
        for n, act in enumerate(self.acts, 1):
            if act.when.exact and act.when.first is not None:
                earlier = first.setdefault((act.act, act.when.first), n)
                found |= {n: earlier} if earlier < n else {}
        return found

    @property
    def backwards(self) -> Mapping[int, int]:
        """Return the acts that surely lie before an act that stands before them, by number, each with that one's."""
        found: dict[int, int] = {}
        latest: tuple[date, int] | None = None
        for n, act in enumerate(self.acts, 1):
            if act.is_note:
                continue
            if latest is not None and act.when.last is not None and act.when.last < latest[0]:
                found[n] = latest[1]
            if act.when.first is not None and (latest is None or act.when.first > latest[0]):
                latest = (act.when.first, n)
        return found

    def notes(self, until: date | None = None) -> dict[int, Act]:
        """Return the notes among the acts, by number, but for those that surely lie after a day."""
        notes = {n: act for n, act in enumerate(self.acts, 1) if act.is_note}
        return {n: note for n, note in notes.items() if until is None or (note.when.first or until) <= until}

    def intervals(self, since: date) -> tuple[tuple[date, date | None], ...]:
        """Return for each act the first and last day on which it can lie, given its neighbours."""
        return intervals_of(self.acts, since)

    def record(self, since: date, until: date | None = None) -> Iterator[RecordedAct]:
        """Yield the acts with their days, none before ``since``; from the first surely after ``until`` on, none.

        Notes are left out; the acts keep the numbers that they have in the record.
        """
        for n, (act, (low, high)) in enumerate(zip(self.acts, self.intervals(since), strict=True), 1):
            if act.is_note:
                continue
            if until is not None and low > until:
                return
            yield RecordedAct(n, act, low, high)

    def dated(self) -> tuple[date, date] | None:
        """Return the first and the last day that the record is sure of, or ``None`` if no act is dated.

        Of an act of which one day only is known, on or before or on or after which it was done, it is that day.
        """
        whens = [act.when for act in self.acts if act.when.dated and not act.is_note]
        days = [first for when in whens if (first := when.first or when.last)]
        return (days[0], max(days)) if days else None


def intervals_of(acts: Sequence[Act], since: date) -> tuple[tuple[date, date | None], ...]:
    """Return for each of some acts the first and last day on which it can lie, given its neighbours.

    Acts stand in the order in which they happened, so an undated act lies between the acts
    around it, or after ``since`` where nothing before it is dated, and always within the days it is recorded
    with. ``None`` as last day: nothing bounds it. Contradictory dates are kept as they are. A note bounds nothing.
    """
    earliest: list[date] = []
    floor = since
    for act in acts:
        first = act.when.first or floor
        earliest.append(first if act.when.exact else max(floor, first))
        floor = floor if act.is_note else max(floor, first)
    latest: list[date | None] = []
    ceiling: date | None = None
    for act in reversed(acts):
        last = act.when.last
        if last is None:
            latest.append(ceiling)
            continue
        latest.append(last if ceiling is None or act.when.exact else min(ceiling, last))
        ceiling = ceiling if act.is_note else latest[-1]
    return tuple(zip(earliest, reversed(latest), strict=True))


def title_in(titles: Mapping[str, str], lang: str) -> str:
    """Return a title in a language; where there is none, in another, of Kazakh and Russian in the other; or nothing."""
    said = (titles.get(one) for one in (lang, *(titles if lang == "en" else ("kk", "ru", *titles))))
    return next((title for title in said if title), "")
