"""Explanations: everything that stands against an act where a bill stands."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.conditions.bill import NOT_RECORDED, AskedOf, InitiatedBy, Reserved
from lawflow.law.conditions.condition import Concern, unmet
from lawflow.law.labels import Label
from lawflow.law.steps import UNDETERMINED
from lawflow.passage import counted, in_absence, known
from lawflow.passage import refusal as say
from lawflow.passage.known import answers_to
from lawflow.passage.refusal import Blocker, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.dossiers.dossier import Act
    from lawflow.law.calendar import Calendar
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.facts import Facts
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step
    from lawflow.passage.progress import Progress
    from lawflow.passage.running import Running

_DAY = timedelta(days=1)
_OF_ITS_KIND = frozenset({"bill", "day"})
"""What says which of the steps of an act is that of a bill on a day."""


def blockers(progress: Progress, act: Act, low: date, high: date | None) -> Iterator[Blocker]:
    """Yield everything that stands against an act done between two days; nothing if it is lawful."""
    if progress.state == UNDETERMINED:
        yield open_question(progress)
        return
    if high is not None and high < progress.first:
        yield out_of_order(progress, act)
        return
    if act.act in progress.parliament.roles.changing:
        yield from other_kind(progress, act)
        return
    yield from waits(progress, act, high)
    away = absence(progress, act.act, low, high)
    if away is not None:
        yield away
    yield from votes_of_the_absent(progress, act, low, high)
    if act.act in progress.parliament.roles.events:
        yield from against_the_calendar(progress, act.act, low, high)
        return
    if in_absence.waits_for_an_absence(progress, act.act, low):
        yield from in_absence.against(progress, act.act, low, high)
        return
    yield from too_early_for_the_clock(progress, act, high)
    facts, here = known.facts(progress, act, low, high), progress.procedure.steps_by.get((progress.state, act.act), ())
    steps = _of_the_day(here, facts, interim=act.act in progress.procedure.interim)
    if not steps:
        yield no_step(progress, act.act)
        return
    counts = counted.by_its_counts(progress, act, low, high)
    yield from _unmet(progress, steps, facts, counts.act if counts else None)
    if any(need.stays_open for step in steps for need in step.needs):
        unsure = ambiguous(progress.procedure, progress.state, act, facts)
        if unsure is not None:
            yield unsure


def other_kind(progress: Progress, act: Act) -> Iterator[Blocker]:
    """Yield what stands against going on as a bill of another kind: it has no such stage, or the bill has ended."""
    kind = str(act.says.get("kind", ""))
    procedure = progress.edition.procedure(kind)
    if procedure is None or progress.edition.stage_as(kind, progress.state) is None or progress.over:
        found = say.KIND_AT.filled(kind or NOT_RECORDED, progress.state)
        yield Blocker("kind", say.NO_STEP, found, say.OTHER_KIND)


def _of_the_day(steps: tuple[Step, ...], facts: Facts, *, interim: bool) -> tuple[Step, ...]:
    """Return the steps of a stage on a day: not those for which a chamber would have to sit, or to be away.

    They tell what is lacking where nothing else would, or where the record itself chose their route.
    """
    lacking = {step: unmet(step.needs, facts) for step in steps}
    apart = tuple(step for step in steps if any(need.presence is not None for need in lacking[step]))
    rest = tuple(step for step in steps if step not in apart)
    off_route = [any(need.decides_route for need in lacking[step]) for step in rest]
    chosen = tuple(step for step in apart if not any(need.decides_route for need in lacking[step]))
    if rest and chosen and all(off_route):
        return chosen
    return rest or (apart if interim else ())


def waits(progress: Progress, act: Act, high: date | None) -> Iterator[Blocker]:
    """Yield the waits that are surely not over on the last day on which the act can have been done."""
    for running in progress.running:
        barred = running.earliest
        if (
            running.is_wait
            and act.act in running.term.ends_on
            and high is not None
            and barred is not None
            and high <= barred
        ):
            yield _too_early(running, act, barred)


def absence(progress: Progress, act: str, low: date, high: date | None) -> Blocker | None:
    """Return the absence of a chamber that the act needs, if it surely does not sit on any day of the interval.

    Where no other chamber does the same, there was no day for it before its powers began either.
    """
    parliament = progress.procedure.parliament
    if high is None or act not in parliament.acts_of_chambers:
        return None
    return _absence(parliament, progress.calendar, act, low, high)


@lru_cache(maxsize=16384)
def _absence(parliament: Parliament, calendar: Calendar, act: str, low: date, high: date) -> Blocker | None:
    needed = parliament.needed_by(act)
    for chamber in needed:
        still = calendar.away(chamber, high, high)
        begun = still is None or still.early or len(needed) > 1
        away = calendar.away(chamber, low, high) if begun else still
        if away is not None:
            label = say.ABSENT.filled(parliament.organs[chamber].label)
            return Blocker(f"absent:{chamber}", label, Label.same(low), say.SITTING_DAY, away.cites)
    return None


def votes_of_the_absent(progress: Progress, act: Act, low: date, high: date | None) -> Iterator[Blocker]:
    """Yield the absence of a chamber of which deputies are counted behind an act that others can do without it."""
    parliament = progress.procedure.parliament
    if high is None or act.act in parliament.acts_of_chambers:
        return
    for chamber, tally in act.votes.items():
        away = progress.calendar.away(chamber, low, high) if tally.ayes else None
        if away is not None:
            label = say.ABSENT.filled(parliament.organs[chamber].label)
            yield Blocker(f"absent:{chamber}", label, Label.same(tally.ayes), Label.same(0), away.cites)


def own_articles(parliament: Parliament, edition: Edition, act: str) -> tuple[Citation, ...]:
    """Return the articles of an edition that speak of an event, or of every edition if none of its own does."""
    role = parliament.roles[act]
    cites = role.cites + (role.beside.cites if role.beside is not None else ())
    known = {instrument.id for instrument in edition.instruments}
    return tuple(cite for cite in cites if cite.instrument.id in known) or cites


def against_the_calendar(progress: Progress, act: str, low: date, high: date | None) -> Iterator[Blocker]:
    """Yield what the calendar says against an event of it between two days: that it knows of none."""
    calendar, role, until = progress.calendar, progress.parliament.roles[act], high or date.max
    known: set[bool | None] = {calendar.ends_early(chamber, low, until) for chamber in role.ends}
    if act in progress.parliament.roles.closings and low == high:
        known = {calendar.closes(low)}
    if known == {False} and not calendar.imagined:
        found = f"{low}" if low == high else f"{low} … {high}"
        cites = own_articles(progress.parliament, progress.edition, act)
        yield Blocker(f"calendar:{act}", say.NOT_IN_CALENDAR, found, "a day on which the calendar has one", cites)


def too_early_for_the_clock(progress: Progress, act: Act, high: date | None) -> Iterator[Blocker]:
    """Yield what stands against a lapse: its term is not over, or has not begun."""
    terms = [term for term in progress.procedure.terms if term.on_lapse == act.act and not term.gives_way]
    if not terms:
        return
    live = [running for running in progress.running if running.term.on_lapse == act.act]
    if not live:
        yield Blocker(f"term:{terms[0].id}", say.NOT_BEGUN, say.NO_TERM_RUNS, terms[0].label, terms[0].cites)
    last_day_will_do = act.act in progress.parliament.roles.dating
    for running in live:
        last_day, stands_still = running.earliest, known.stands_still(progress, running)
        begins = last_day if last_day is None or last_day_will_do else last_day + _DAY
        if stands_still or (act.when.exact and high is not None and begins is not None and high < begins):
            day = last_day + _DAY if last_day is not None and not stands_still else None
            needed = say.AFTER_LAST_DAY.filled(day) if day else say.REVIEW_ENDED
            yield Blocker(
                f"term:{running.term.id}", say.TOO_EARLY, str(act.when), needed, running.term.cites, not_before=day
            )


def _too_early(running: Running, act: Act, barred: date) -> Blocker:
    allowed = barred + _DAY
    return Blocker(
        f"term:{running.term.id}",
        say.TOO_EARLY,
        str(act.when),
        say.OR_LATER.filled(allowed),
        running.term.cites,
        not_before=allowed,
    )


def _unmet(progress: Progress, steps: tuple[Step, ...], facts: Facts, counts: str | None) -> Iterator[Blocker]:
    """Yield every unmet condition of the step that is nearest to being open, if none is.

    Where an act leads to several stages, the record of the bill chooses the route; only if it fits
    none are the conditions of the route itself what stands in the way. Of two steps of one route the one of fewer
    unmet conditions is nearest: with all of them met it is taken, with one of them left none is. ``counts`` is the act
    that the counts of the vote make of it.
    """
    found = [unmet(step.needs, facts) for step in steps]
    if not all(found):
        return
    step, needs = min(
        zip(steps, found, strict=True), key=lambda way: (sum(need.decides_route for need in way[1]), len(way[1]))
    )
    for need in needs:
        yield Blocker(
            need.id,
            need.label,
            _found(progress, need, facts),
            need.needed(facts),
            (*step.cites, *_where_asked(progress.procedure, need, facts)),
            _cure(progress.procedure, need.asks_for),
            concern=need.concern,
            counts=counts if need.concern is Concern.VOTES else None,
            absent=need.absent,
            from_receipt=need.from_receipt,
        )


def _found(progress: Progress, need: Condition, facts: Facts) -> Label:
    """Return what the record shows of a condition; who introduced the bill by name, which the parliament knows."""
    who = facts.bill.initiator
    if who is not None and isinstance(need, (InitiatedBy, Reserved)):
        return progress.parliament.initiators[who].label
    return need.found(facts)


def _where_asked(procedure: Procedure, need: Condition, facts: Facts) -> tuple[Citation, ...]:
    """Return where it stands that a bill about such a subject must have been read: with the act that reads it."""
    if not isinstance(need, AskedOf):
        return ()
    reads = (step for step in procedure.steps if (need.fact, True) in step.sets)
    return tuple(dict.fromkeys(cite for step in reads if not unmet(_of_its_kind(step), facts) for cite in step.cites))


def _of_its_kind(step: Step) -> list[Condition]:
    return [need for need in step.needs if _OF_ITS_KIND.issuperset(read.where for read in need.reads)]


@lru_cache(maxsize=4096)
def _cure(procedure: Procedure, fact: str | None) -> tuple[str, ...]:
    """Return the acts that leave behind the fact that a condition asks for."""
    return tuple(dict.fromkeys(step.act for step in procedure.steps if any(name == fact for name, _ in step.sets)))


def no_step(progress: Progress, act: str) -> Blocker:
    """Return the blocker of an act that the stage, or the whole edition, does not provide for."""
    stage, procedure = progress.procedure.stage[progress.state], progress.procedure
    if act not in procedure.acts:
        row = procedure.parliament.acts.get(act)
        named = say.NAMED.filled(row.as_noun(procedure.edition), act) if row is not None else act
        found = say.UNKNOWN_UNDER.filled(named, procedure.id)
        return Blocker("edition", say.NOT_IN_EDITION, found, say.OF_THIS_PROCEDURE)
    steps = procedure.steps_of[act]
    known = dict.fromkeys(step.source for step in steps)
    sources = [source for source in known if source != progress.state] or list(known)
    open_here = procedure.acts_from[progress.state]
    label = say.ENDED if progress.over else say.NO_STEP
    names = Label.either(say.NAMED.filled(procedure.stage[source].label, source) for source in sources)
    return Blocker("stage", label, say.NAMED.filled(stage.label, stage.id), names, steps[0].cites, open_here)


def out_of_order(progress: Progress, act: Act) -> Blocker:
    """Return the blocker of an act dated before the one that precedes it."""
    found = say.AFTER.filled(act.when, progress.first)
    return Blocker("order", say.OUT_OF_ORDER, found, say.OR_LATER.filled(progress.first))


def open_question(progress: Progress) -> Blocker:
    """Return the blocker of a bill that stands at an open question."""
    stop = progress.stop
    question = stop.question if stop is not None else say.SOME_QUESTION.en
    letters = "|".join(answers_to(stop)) if stop is not None else "…"
    found = say.STANDS_AT.filled(question)
    return Blocker(f"question:{question}", say.OPEN_QUESTION, found, f"--answer {question}={letters}")


def ambiguous(procedure: Procedure, stage: str, act: Act, facts: Facts) -> Blocker | None:
    """Return the blocker of an act at a stage after which the record leaves several stages open, if it does."""
    ways = [step.target for step in procedure.open_steps(stage, facts, act.act)]
    if len(ways) < 2:  # noqa: PLR2004 (two ways make it ambiguous)
        return None
    return Blocker("ambiguous", say.AMBIGUOUS, ", ".join(ways), say.WHICH_WAY)


def refused(progress: Progress, act: Act, blockers: Iterable[Blocker]) -> RefusedError:
    """Return the refusal of an act where the bill stands."""
    return RefusedError(act.act, progress.state, str(act.when), tuple(blockers), progress.edition.id)
