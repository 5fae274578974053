"""The calendar by which the bill of a dossier goes: what it states of its world prevails over what is known."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.absences import Absence
from lawflow.law.sessions import Session
from lawflow.law.sources import Footing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.dossiers.stated import StatedAbsence, StatedSession
    from lawflow.dossiers.world import World
    from lawflow.law.calendar import Calendar
    from lawflow.law.parliament import Parliament

_DAY = timedelta(days=1)
STATED: Final = "stated by the dossier"
TOLD: Final = "the record: a new chamber has met"


def calendar_in(world: World, known: Calendar) -> Calendar | None:
    """Return the calendar in which what a world states prevails; ``None`` if it states nothing of days."""
    return _prevailing(known, world.sessions, world.absences, imagined=world.imagined) if world.has_days else None


def met_again(dossier: Dossier, parliament: Parliament, known: Calendar) -> Calendar:
    """Return the calendar in which a chamber was away before it met anew, as the record alone can tell.

    Its powers had ended, between its last act on record and that day: if nothing tells when, any day of them can be it.
    """
    calendar = known
    acted: dict[str, date] = {}
    for act in dossier.acts:
        low, high, roles = act.when.first, act.when.last, parliament.roles
        chambers = parliament.needed_by(act.act) if act.act in parliament.acts else ()
        if act.act in roles.dissolutions:
            acted = {chamber: day for chamber, day in acted.items() if chamber not in roles[act.act].ends}
        elif act.act in roles.convocations and low is not None and high is not None and low > known.known_until:
            for chamber in (one for one in chambers if one in acted and acted[one] < low - _DAY):
                since, eve = acted[chamber], low - _DAY
                cites = tuple(absence.cites for absence in known.absences if absence.chamber == chamber)
                away = Absence(chamber, since, eve, eve, high - _DAY, TOLD, cites[-1] if cites else ())
                calendar = calendar.with_absence(away)
        elif low is not None:
            acted |= dict.fromkeys(chambers, low)
    return calendar


@lru_cache(maxsize=64)
def _prevailing(
    known: Calendar, sessions: tuple[StatedSession, ...], absences: tuple[StatedAbsence, ...], *, imagined: bool
) -> Calendar:
    """Return a calendar with the sessions and absences stated; those of the calendar that they meet give way."""
    told = _sessions(known, sorted(sessions, key=lambda one: one.first)) if sessions else known.sessions
    away = (
        *(one for one in known.absences if not _replaced(one, absences)),
        *(_absence(known, one) for one in absences),
    )
    away_until = max((known.known_until, *(one.last for one in absences)))
    until = max((away_until, *(one.last for one in told if one.last is not None)))
    return attrs.evolve(
        known, sessions=told, absences=away, known_until=until, imagined=imagined, away_known_until=away_until
    )


def _sessions(known: Calendar, stated: list[StatedSession]) -> tuple[Session, ...]:
    """Return the sessions in order; a regular one that is stated stands in the place of those that it meets.

    An extraordinary one takes of a session known only the days on which it is not sure that it sat; if it lies within
    one it adds nothing.
    """
    found = list(_known_up_to(known, stated[-1]))
    for one in stated:
        if not one.extraordinary:
            found = [other for other in found if not _meet(one, other)]
        else:
            found = [_shortened(other, one) for other in found]
            if any(_meet(one, other) for other in found):
                continue
        found.append(_session(one))
    return tuple(sorted(found, key=lambda session: session.first))


def _session(one: StatedSession) -> Session:
    return Session(one.first, one.last, "extraordinary" if one.extraordinary else "regular", Footing.STATED, STATED)


def _known_up_to(known: Calendar, last: StatedSession) -> Iterable[Session]:
    """Yield the sessions read, and those by the rule of the law up to the last one stated."""
    if known.rule is None:
        yield from known.sessions
        return
    for session in known.sessions:
        yield session if session.last is not None else known.rule.closed(session, known.expected_working_day)
    for year in range(known.sessions[-1].first.year + 1, last.last.year + 1):
        yield known.rule.opening_in(year, known.expected_working_day)


def _meet(one: StatedSession, other: Session) -> bool:
    return one.first <= (other.last or one.first) and other.first <= one.last


def _shortened(session: Session, one: StatedSession) -> Session:
    """Return a session without the days of an extraordinary one on which it may not have opened, or have closed."""
    if session.first <= one.last < session.first_at_latest:
        return session._replace(first=one.last + _DAY)
    if session.last is not None and (session.last_at_earliest or session.last) < one.first <= session.last:
        return session._replace(last=one.first - _DAY)
    return session


def _replaced(known: Absence, stated: tuple[StatedAbsence, ...]) -> bool:
    return any(
        one.chamber == known.chamber and one.first <= known.last_at_latest and known.first_at_earliest <= one.last
        for one in stated
    )


def _absence(known: Calendar, one: StatedAbsence) -> Absence:
    """Return an absence that is stated; it bars what the last one known of the same chamber barred."""
    alike = [absence.cites for absence in known.absences if absence.chamber == one.chamber]
    return Absence(one.chamber, one.first, one.first, one.last, one.last, STATED, alike[-1] if alike else ())
