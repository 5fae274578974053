"""Open questions: what the text leaves open, the rival answers, and how much hangs on them; their rows."""

from datetime import date
from enum import Enum
from typing import NamedTuple

from lawflow.law.labels import Label
from lawflow.law.shown import Value, set_once
from lawflow.law.sources import Citation, Footing


class Weight(Enum):
    """What an unanswered question does to a bill that meets it."""

    FORK = "fork"  # the model stops: outcome undetermined
    DEFAULT = "default"  # the model goes on with the default answer and says so
    NOTE = "note"  # touches no step


class Status(Enum):
    """How far the texts of a time leave a question open."""

    OPEN = "open"
    NARROWED = "narrowed"  # some answers are out, or one has the better ground: it is followed and marked
    SETTLED = "settled"  # a text gives one answer


class Standing(NamedTuple):
    """How a question stands between two days, both included (``None``: as far as its editions go).

    ``default`` is the answer followed in that time, ``out`` are those that a text excludes, ``cites`` say where.
    """

    status: Status
    first: date | None
    last: date | None
    cites: tuple[Citation, ...]
    default: str | None = None
    out: tuple[str, ...] = ()

    def covers(self, day: date) -> bool:
        """Say whether the day lies in that time."""
        return self.meets(day, day)

    def meets(self, first: date, last: date) -> bool:
        """Say whether some day of that time lies between two days."""
        return (self.first is None or self.first <= last) and (self.last is None or first <= self.last)


@set_once(eq=False, repr=False, slots=False)
class Answer(Value):
    """One way to read the text, with what speaks for it."""

    id: str
    text: Label
    footing: Footing
    support: str


@set_once(eq=False, repr=False, slots=False)
class OpenQuestion(Value):
    """A point the text leaves open. ``editions`` are those it touches; ``why`` gives the reason for the weight.

    ``standings``, in order of time, say how texts that do not reach over all of them narrow or settle it; ``weight``
    and ``default`` are those of the days that none covers. It arises only of bills of ``of_initiators``, if given.
    ``beside`` are the kinds of bill of which it is asked although no step or term rests on it, as on how votes and days
    are counted. ``acts`` are those that no step of its editions provides for, and whose force it leaves open, ``late``
    those of which it leaves open whether they may come after their term; ``tracks`` those on which its editions know no
    bill, if it leaves open whether there may be one.
    """

    id: str
    text: Label
    answers: tuple[Answer, ...]
    weight: Weight
    editions: tuple[str, ...]
    source: str
    why: str
    default: str | None = None
    standings: tuple[Standing, ...] = ()
    of_initiators: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()

    def concerns(self, initiator: str | None) -> bool:
        """Say whether the question arises of a bill: of any, or of those of some initiators or of one unknown."""
        return not self.of_initiators or initiator is None or initiator in self.of_initiators

    def answer_ids(self) -> tuple[str, ...]:
        """Return the ids of the rival answers, in order."""
        return tuple(answer.id for answer in self.answers)

    def on(self, day: date) -> Standing:
        """Return how the question stands on a day."""
        found = (standing for standing in self.standings if standing.covers(day))
        return next(found, Standing(Status.OPEN, None, None, (), self.default))

    def between(self, first: date, last: date) -> tuple[Weight, str | None]:
        """Return the weight between two days and the answer followed: a fork to which a text names one is none."""
        found = next((one for one in self.standings if one.default and one.covers(first) and one.covers(last)), None)
        if found is None or self.weight is Weight.NOTE:
            return self.weight, self.default
        return (Weight.DEFAULT if self.weight is Weight.FORK else self.weight), found.default

    def answer_on(self, day: date, chosen: str | None) -> str | None:
        """Return the answer in force on a day: the one chosen unless a text excludes it then, else the default."""
        standing = self.on(day)
        excluded = standing.status is Status.SETTLED or chosen in standing.out
        return standing.default if chosen is None or excluded else chosen


class Under(NamedTuple):
    """The answer under which a step or a term exists; ``None`` means while the question stands open."""

    question: str
    answer: str | None


def answer(letter: str, footing: Footing, kk: str, ru: str, en: str, support: str) -> Answer:
    """Return the answer of one row: its letter, its footing, its text in kk, ru, en, what speaks for it."""
    return Answer(letter, Label(kk, ru, en), footing, support)


def question(  # noqa: PLR0913, PLR0917  a row: three languages stand side by side
    name: str,
    weight: Weight,
    editions: tuple[str, ...],
    kk: str,
    ru: str,
    en: str,
    why: str,
    source: str,
    *answers: Answer,
    default: str | None = None,
    stands: tuple[Standing, ...] = (),
    of: tuple[str, ...] = (),
    beside: tuple[str, ...] = (),
    acts: tuple[str, ...] = (),
    late: tuple[str, ...] = (),
    tracks: tuple[str, ...] = (),
) -> OpenQuestion:
    """Return the open question of one row: its text in kk, ru, en, why it has its weight, its source, its answers.

    ``stands`` are the times for which a text narrows or settles it, as `narrowed` and `settled` give them; ``of`` the
    initiators of whose bills alone it arises; ``beside`` the kinds of bill of which it is asked beside all steps;
    ``acts`` those whose force alone it is about; ``late`` those that may be possible after their term; ``tracks``
    those that its editions may yet know.
    """
    text = Label(kk, ru, en)
    return OpenQuestion(
        name, text, answers, weight, editions, source, why, default, stands, of, beside, acts, late, tracks
    )


def narrowed(
    default: str | None, *cites: Citation, out: tuple[str, ...] = (), since: str = "", until: str = ""
) -> Standing:
    """Return the time in which ``default`` is followed, and the answers in ``out`` are excluded, by what is cited.

    >>> narrowed("b", out=("a",), since="1997-05-07").covers(date(1997, 5, 6))
    False
    """
    return Standing(Status.NARROWED, _day(since), _day(until), cites, default, out)


def settled(answer: str, *cites: Citation, since: str = "", until: str = "") -> Standing:
    """Return the time in which what is cited gives one answer."""
    return Standing(Status.SETTLED, _day(since), _day(until), cites, answer)


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
