"""The acts a record may hold: their names, their labels, and what the votes on each of them count."""

from functools import cached_property
from typing import Literal

from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.organs import CLOCK, Names, named
from lawflow.law.shown import Value, set_once

Called = tuple[tuple[str, ...], Label, Label]
"""What some editions call an act: the editions, the act done, the act as a noun."""
Counts = Literal[
    "motion", "rejection", "no-confidence", "overcoming", "objection", "fallen-text", "main-motion", "none"
]


@set_once(eq=False, repr=False, slots=False)
class ActName(Value):
    """The name of an act, ``organ.act``, with its label, and with the noun under which it is still to be done.

    ``counts`` says what the votes *for* in a record of the act were cast for:

    ``"motion"``        what the act decides: adoption, approval, agreement, overcoming, acceptance;
    ``"rejection"``     rejecting the bill or law as a whole;
    ``"no-confidence"`` no confidence in the Government, whether the motion carried or not;
    ``"overcoming"``    overcoming the objections, which fell short (``*.sustain``);
    ``"objection"``     disagreeing with, or not approving, what the other chamber sent;
    ``"fallen-text"``   the text that did not get its majority (``refuse…``, ``fail…``);
    ``"main-motion"``   the bill or law itself, which did not get its majority (``*.vote-short``);
    ``"none"``          nothing: no chamber votes on the act.

    ``names`` and ``nouns`` are those of the editions that call the act otherwise; an act without a noun is told by its
    label alone. ``by`` is the organ that does it,
    where that is not the organ of its id: a chamber is dissolved by the President, and the bill waits for nobody;
    ``bys`` are those of some editions. ``again`` is what it is done for where it was done before and the stage stays.
    """

    id: str
    label: Label
    counts: Counts
    names: Names = ()
    noun: Label | None = None
    nouns: Names = ()
    by: str = ""
    bys: tuple[tuple[tuple[str, ...], str], ...] = ()
    again: Label | None = None

    def named(self, edition: str) -> Label:
        """Return what the edition calls the act that was done."""
        return named(self.label, self.names, edition)

    def as_noun(self, edition: str) -> Label:
        """Return what the edition calls the act that must, may or cannot be done."""
        return named(self.noun or self.named(edition), self.nouns, edition)

    @property
    def actor(self) -> str:
        """Return the id of the organ that does the act, as pages show it."""
        return self.by or self.organ

    def actor_in(self, edition: str) -> str:
        """Return the id of the organ that does the act in an edition."""
        return next((organ for editions, organ in self.bys if edition in editions), self.actor)

    @property
    def organ(self) -> str:
        """Return the id of the organ that acts.

        >>> act("prime-minister.refer", "none", "", "", "").organ
        'prime-minister'
        """
        return self.id.partition(".")[0]


class Acts(Listed[ActName]):
    """The acts of a parliament, and those of them that have something in common."""

    @cached_property
    def by_clock(self) -> frozenset[str]:
        """Return the acts of the clock, which nobody does."""
        return frozenset(act_id for act_id, name in self.items() if name.organ == CLOCK)

    @cached_property
    def short_votes(self) -> frozenset[str]:
        """Return the votes on a bill that fell short."""
        return frozenset(act_id for act_id, name in self.items() if name.counts == "main-motion")


def called(  # noqa: PLR0913, PLR0917  a row: two names in three languages stand side by side
    editions: tuple[str, ...], kk: str, ru: str, en: str, noun_kk: str, noun_ru: str, noun_en: str
) -> Called:
    """Return what some editions call an act, in a row of a table of acts."""
    return editions, Label(kk, ru, en), Label(noun_kk, noun_ru, noun_en)


def act(  # noqa: PLR0913, PLR0917  a row: two names in three languages stand side by side
    act_id: str,
    counts: Counts,
    kk: str,
    ru: str,
    en: str,
    noun_kk: str = "",
    noun_ru: str = "",
    noun_en: str = "",
    *others: Called,
    names: Names = (),
    by: str = "",
    bys: tuple[tuple[tuple[str, ...], str], ...] = (),
    again: Label | None = None,
) -> ActName:
    """Return a row of a table of acts: the act done, the act as a noun, and what some editions call it.

    >>> act("senate.approve", "motion", "Сенат мақұлдады", "Сенат одобрил", "Senate approves").as_noun("2023").en
    'Senate approves'
    """
    noun = Label(noun_kk, noun_ru, noun_en) if noun_en else None
    names = (*names, *[(editions, label) for editions, label, _ in others])
    nouns = tuple([(editions, noun) for editions, _, noun in others])
    return ActName(act_id, Label(kk, ru, en), counts, names, noun, nouns, by, bys, again)
