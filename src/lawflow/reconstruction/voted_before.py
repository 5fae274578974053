"""What was voted on before, as a bill of another kind: no text says whether a vote by a smaller share will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.reconstruction.remarks import Remark
from lawflow.reconstruction.taking import majorities_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.law.conditions.condition import Majority
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage

VOTED_BEFORE: Final = Label(
    "{}: дауысқа басқа түрдегі жоба салынған; бұл түріне {} дауыс керек; бұрынғысы жете ме, ешбір мәтін айтпайды",
    "{}: голосовали как проект другого вида; для этого нужно {}; хватит ли прежних голосов, ни один текст не говорит",
    "{}: voted on as of another kind; of this kind {} votes are asked; whether the earlier will do no text says",
)


def voted_as_another_kind(dossier: Dossier, lawful: Passage) -> Iterator[Remark]:
    """Yield, of each change of kind, the votes before it of which the new kind asks more than was shown.

    The id of such a remark is ``voted-before``.
    """
    told = dict(enumerate(dossier.acts, 1))
    changing = lawful.parliament.roles.changing
    if not any(act.act in changing for act in told.values()):
        return
    votes: list[Entry] = []
    for entry in lawful.journal:
        if entry.step is not None and entry.source != entry.target:
            votes.append(entry)
        elif entry.n is not None and entry.act in changing:
            kind = str(told[entry.n].says.get("kind", ""))
            yield from _doubted(lawful, entry, kind, [(vote, told.get(vote.n or 0)) for vote in votes])


def _doubted(lawful: Passage, change: Entry, kind: str, votes: Iterable[tuple[Entry, Act | None]]) -> Iterator[Remark]:
    procedure = timetable.edition(change.edition, lawful.parliament).procedure(kind)
    for vote, act in votes:
        steps = procedure.steps_by.get((vote.source, vote.act), ()) if procedure is not None else ()
        asked = {one.chamber: one for step in steps for one in majorities_of(step) if one.reached}
        short = [one for one in _asked_less(vote, asked) if not _shown(lawful, vote, act, asked[one.chamber])]
        for one in short:
            more = asked[one.chamber].share.needed(_seats(lawful, vote, one.chamber))
            yield Remark(change.n or 0, "voted-before", VOTED_BEFORE.filled(one.organ.label, more), vote.cites)


def _asked_less(vote: Entry, asked: Mapping[str, Majority]) -> Iterator[Majority]:
    """Yield the majorities by which a vote carried that are smaller than those asked of the new kind."""
    for one in majorities_of(vote.step) if vote.step is not None else ():
        other = asked.get(one.chamber)
        hundred = 100  # shares are told apart by what they ask of so many
        if one.reached and other is not None and other.share.needed(hundred) > one.share.needed(hundred):
            yield one


def _shown(lawful: Passage, vote: Entry, act: Act | None, asked: Majority) -> bool:
    """Say whether the record counts as many votes as the new kind asks for."""
    tally = act.votes.get(asked.chamber) if act is not None else None
    enough = asked.share.needed(_seats(lawful, vote, asked.chamber))
    return tally is not None and tally.ayes is not None and tally.ayes >= enough


def _seats(lawful: Passage, vote: Entry, chamber: str) -> int:
    if chamber in lawful.seats:
        return lawful.seats[chamber]
    return max(lawful.parliament.chambers.on(chamber, vote.first, vote.last or vote.first), default=0)
