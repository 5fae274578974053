"""A parliament as one value: its editions by date, chambers, calendar, organs, acts, and what a bill of it can be."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, cast

import attrs

from lawflow.errors import ParliamentError
from lawflow.law.acts import Acts
from lawflow.law.bills import Initiators, Track, have_kinds
from lawflow.law.calendar import Calendar
from lawflow.law.chambers import Chambers
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.organs import Organ, Organs
from lawflow.law.questions import OpenQuestion
from lawflow.law.roles import Roles
from lawflow.law.shown import Shown
from lawflow.law.sittings import Sittings

if TYPE_CHECKING:
    from lawflow.law.left_out import LeftOut
    from lawflow.law.pictures import Pictures
    from lawflow.law.spoken import Spoken
    from lawflow.law.theorems import Theorem
    from lawflow.law.topics import Topic


class Period(NamedTuple):
    """The time of an edition: its name, its first day, its last day (``None``: in force), where it is stored."""

    name: str
    first: date
    last: date | None
    stored: Callable[[], object]

    def edition(self) -> Edition:
        """Return the edition."""
        return cast("Edition", self.stored())

    def covers(self, day: date) -> bool:
        """Say whether the edition is in force on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


def ruling(timetable: Iterable[Period], days: Iterable[date | None]) -> list[str]:
    """Return the name of the edition in force on each day, in whose words what was done that day is told.

    A day that is not known, or that no edition covers, has that of the day before it, else of the day after it.
    """
    periods = tuple(timetable)
    found = [next((period.name for period in periods if day is not None and period.covers(day)), "") for day in days]
    for n in range(1, len(found)):
        found[n] = found[n] or found[n - 1]
    for n in range(len(found) - 2, -1, -1):
        found[n] = found[n] or found[n + 1]
    return found


@attrs.frozen(eq=False, repr=False, slots=False)
class Parliament(Shown):
    """All that the law says of one parliament; equal only to itself.

    ``languages`` are those in which its law is worded: every label of it has them, and a page in another language
    says it in the first of them. ``timetable`` has the editions in order of time, without gap or overlap.
    ``organs`` and ``acts`` are the words of its records, ``roles`` what each act is on the way of a bill; ``kinds``,
    ``tracks``, ``subjects`` and ``initiators`` are what a bill can be. ``questions`` are what its law leaves open,
    ``omitted`` returns what the editions do not run, ``drawn`` how it is drawn. ``before`` says why no edition
    covers an earlier day, ``sittings`` when its chambers can sit, ``aliases`` are other names of editions, ``claimed``
    returns the theorems claimed of its procedures, ``asked`` what people ask of them, ``said`` what they mean by words
    that the law has not; ``seats_question`` is the open question that is answered by stating the seats filled. Raises
    `ParliamentError`, naming every fault at once, where its parts do not fit together; one made ``unchecked`` where
    `checked` is asked for.
    """

    id: str
    label: Label
    languages: tuple[str, ...]
    timetable: tuple[Period, ...]
    organs: Organs
    acts: Acts
    roles: Roles
    kinds: Mapping[str, Label]
    tracks: Listed[Track]
    subjects: Mapping[str, Label]
    initiators: Initiators
    chambers: Chambers
    calendar: Calendar
    questions: tuple[OpenQuestion, ...]
    drawn: Callable[[], object]
    before: Label
    sittings: tuple[Sittings, ...] = ()
    aliases: Mapping[str, str] = attrs.field(factory=dict)
    omitted: Callable[[], object] = tuple
    claimed: Callable[[], object] = tuple
    asked: Callable[[], object] = tuple
    said: Callable[[], object] = dict
    seats_question: str | None = None
    unchecked: bool = attrs.field(default=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.unchecked:
            self.checked  # noqa: B018 (asked for what it raises)
        have_kinds(self.kinds)

    @cached_property
    def checked(self) -> "Parliament":
        """Return it once its parts are known to fit together. Raises `ParliamentError`."""
        from lawflow.law.consistency import faults_within  # noqa: PLC0415 (of our own law the tests ask)

        if faults := list(faults_within(self)):
            raise ParliamentError(self.id, faults)
        return self

    @cached_property
    def seated(self) -> Mapping[str, Organ | None]:
        """Return the chambers that have seats, by their ids; ``None`` for one that is no organ."""
        return {name: self.organs.get(name) for name in self.chambers.seats}

    @property
    def first_day(self) -> date:
        """Return the first day of its first edition."""
        return self.timetable[0].first

    @cached_property
    def pictures(self) -> "Pictures":
        """Return how it is drawn, taken up when a picture is first asked for. Raises `ParliamentError`."""
        from lawflow.law.consistency import picture_faults  # noqa: PLC0415 (few commands draw)

        pictures = cast("Pictures", self.drawn())
        faults = list(picture_faults(self, pictures))
        if faults:
            raise ParliamentError(self.id, faults)
        return pictures

    @cached_property
    def left_out(self) -> "tuple[LeftOut, ...]":
        """Return what the law sets and the editions do not run, taken up when it is first asked for."""
        return cast("tuple[LeftOut, ...]", self.omitted())

    @cached_property
    def theorems(self) -> "tuple[Theorem, ...]":
        """Return what is claimed of its procedures, taken up when it is first asked for."""
        return cast("tuple[Theorem, ...]", self.claimed())

    @cached_property
    def topics(self) -> "tuple[Topic, ...]":
        """Return what people ask of the way of a law, taken up when it is first asked for."""
        return cast("tuple[Topic, ...]", self.asked())

    @cached_property
    def spoken(self) -> "Spoken":
        """Return what people mean by words that the law has not, taken up when it is first asked for."""
        return cast("Spoken", self.said())

    @cached_property
    def seal(self) -> object:
        """Return what marks a value as checked against this parliament: no other has the same."""
        return object()

    @cached_property
    def lapses_that_sign(self) -> tuple[str, ...]:
        """Return the acts of the clock whose day a law bears: it counts as signed."""
        return tuple(act for act in self.acts if act in self.roles.dating and act in self.acts.by_clock)

    @cached_property
    def special_acts(self) -> frozenset[str]:
        """Return the acts that no organ does to a bill where it stands: events, acts of the clock, a change of kind."""
        return frozenset(self.roles.events | self.roles.changing | self.acts.by_clock)

    @cached_property
    def acts_of_chambers(self) -> frozenset[str]:
        """Return the acts that cannot be done without a chamber."""
        return frozenset(act for act in self.acts if self.needed_by(act))

    def edition_on(self, day: date | None) -> str:
        """Return the name of the edition in force on a day; empty if none is, or the day is not known."""
        return ruling(self.timetable, (day,))[0]

    def needed_by(self, act: str) -> tuple[str, ...]:
        """Return the chambers without which an act cannot be done, as far as there are such; none if it is no act."""
        if act not in self.acts:
            return ()
        return self.roles[act].present or self.organs[self.acts[act].organ].chambers

    def has_chambers_for(self, act: str, first: date, last: date | None) -> bool:
        """Say whether every chamber that an act needs has seats on some day of a span; of one without an end, yes."""
        return last is None or all(any(self.chambers.on(chamber, first, last)) for chamber in self.needed_by(act))

    def work(self, act: str) -> str:
        """Return what an act does, whichever organ does it: the Mäjilis that adopts and the Senate that approves."""
        return self.roles[act].work or act.partition(".")[2]
