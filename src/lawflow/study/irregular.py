"""Irregular acts: of what sort, for which reason, on which article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.facts import Facts
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict
from lawflow.law.sources import Footing
from lawflow.law.steps import FromRecord
from lawflow.passage.completion import complete
from lawflow.passage.entries import Entry
from lawflow.passage.moves import moves
from lawflow.passage.refusal import TOO_EARLY, TOO_LATE

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.sources import Citation
    from lawflow.passage.dossier import Act
    from lawflow.passage.entries import TermEnd
    from lawflow.passage.moves import Move
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker, RefusedError

SORTS: Final = (
    "impossible-count", "barred", "after-the-end", "not-in-this-edition", "wrong-route", "short-vote", "late", "early", "out-of-order",
)  # fmt: skip
REASONS: Final = {
    "barred": Label("заң бұған тыйым салады", "закон это запрещает", "the law forbids it after what happened"),
    "after-the-end": Label("жобаның жолы аяқталған", "путь проекта уже завершён", "the bill's path had ended"),
    "not-in-this-edition": Label(
        "бұл редакцияда мұндай әрекет жоқ", "эта редакция такого акта не знает", "this edition knows no such act"
    ),
    "wrong-route": Label(
        "бұл жобаға бұл жол ашық емес", "этот путь для такого проекта не открыт", "this route is not open to this bill"
    ),
    "short-vote": Label("дауыс жетпеді", "голосов не хватило", "the votes fell short"),
    "late": Label("мерзімнен кейін", "после истечения срока", "after the term had run out"),
    "early": Label("мерзімінен бұрын", "раньше срока", "before the term had run out"),
    "out-of-order": Label(
        "бұл сатыда бұл әрекет көзделмеген",
        "на этой стадии такой акт не предусмотрен",
        "not provided for at this stage",
    ),
}


@attrs.frozen
class Irregular:
    """One irregular act: its number, the sort, the reason and the article; ``follows`` an earlier one."""

    n: int
    act: str
    sort: str
    reason: Label
    cites: tuple[Citation, ...] = ()
    follows: int | None = None
    days: int | None = None

    def followed_by(self, n: int, act: str) -> Irregular:
        """Return the irregularity of an act that only follows from this one."""
        reason = Label(f"{self.n}-әрекеттің салдары", f"следствие акта {self.n}", f"follows from act {self.n}")
        return Irregular(n, act, self.sort, reason, self.cites, self.n)

    @classmethod
    def late(cls, entry: Entry, ended: TermEnd) -> Irregular | None:
        """Return the lateness of an act that ended a term after its last day, if the text states that term whole."""
        term = ended.term
        if ended.due is None or term.footing is not Footing.STATED or entry.n is None:
            return None
        days = (entry.first - ended.due).days
        reason = Label(
            f"{term.label.kk}: {ended.due} күні бітті, {days} күнге кеш",
            f"{term.label.ru}: истёк {ended.due}, опоздание {days} дн.",
            f"{term.label.en}: ended on {ended.due}, late by {days} days",
        )
        return cls(entry.n, entry.act, "late", reason, term.cites, days=days)


def sort_of(passage: Passage, act: Act, low: date, high: date | None, refused: RefusedError | None) -> Irregular | None:
    """Return why an act is irregular where the passage stands, the first sort that fits; ``None`` if none does."""
    cites = refused.blockers[0].cites if refused is not None and refused.blockers else ()
    now = passage.copy()
    now.advance(max(low, now.first), before=act.act)
    sort = _sort(passage, now, act, low, high, refused)
    if sort is None:
        return None
    return Irregular(0, act.act, sort, _reason(sort, refused), cites or _cites(now, act.act))


def _reason(sort: str, refused: RefusedError | None) -> Label:
    label = REASONS[sort]
    if refused is None or not refused.blockers:
        return label
    blocker = refused.blockers[0]
    tail = f": {blocker.found} / {blocker.needed}"
    return Label(label.kk + tail, label.ru + tail, f"{label.en}: found {blocker.found}, needed {blocker.needed}")


def _sort(
    before: Passage, now: Passage, act: Act, low: date, high: date | None, refused: RefusedError | None
) -> str | None:
    if now.outcome in ENDED_OUTCOMES and not complete(now, act, low, high).possible:
        if _lapsed_meanwhile(before, now, act):
            return "late"
        return "barred" if now.outcome == "unconstitutional" else "after-the-end"
    if act.act not in {step.act for step in now.procedure.all_steps} and act.act != "parliament.adopt":
        known_here = {step.act for procedure in now.edition.procedures for step in procedure.all_steps}
        return "wrong-route" if act.act in known_here else "not-in-this-edition"
    if _lapsed_meanwhile(before, now, act):
        return "late"
    if refused is None:
        return None
    return _by_blockers(now, act, refused.blockers)


def _by_blockers(now: Passage, act: Act, blockers: tuple[Blocker, ...]) -> str:
    names = [blocker.condition for blocker in blockers]
    if any(name.startswith(("carried:", "missed:")) for name in names):
        return "short-vote"
    if any(blocker.label is TOO_EARLY for blocker in blockers):
        return "early"
    if any(blocker.label is TOO_LATE for blocker in blockers):
        return "late"
    if any(name.startswith(("initiated-by:", "track:", "money-opinion", "bill:")) for name in names):
        return "wrong-route"
    if not _reachable_at_all(now, act):
        return "wrong-route"
    return "out-of-order"


def _reachable_at_all(now: Passage, act: Act) -> bool:
    """Say whether a bill like this can ever come to the act, from its introduction on."""
    fresh = attrs.evolve(now, state=now.procedure.initial, memory={}, running=(), missed=frozenset(), journal=())
    return complete(fresh, act, now.first, None).possible


def _lapsed_meanwhile(before: Passage, now: Passage, act: Act) -> bool:
    """Say whether the act was open before the clock moved the bill on, and no longer is."""
    if before.state == now.state and len(before.journal) == len(now.journal):
        return False
    return (before.state, act.act) in before.procedure.steps_by


def _cites(now: Passage, act: str) -> tuple[Citation, ...]:
    """Return the articles that govern the act, or that ended the bill."""
    own = next((step.cites for step in now.procedure.all_steps if step.act == act), ())
    if own:
        return own
    last = next((entry.step.cites for entry in reversed(now.journal) if entry.step is not None), ())
    elsewhere = (
        step.cites
        for edition in timetable.editions()
        for procedure in edition.procedures
        for step in procedure.all_steps
        if step.act == act
    )
    return last or next(elsewhere, ())


def forced(passage: Passage, act: Act, low: date, high: date | None, n: int) -> None:
    """Move a passage as the record claims, whatever the law says; stay if the act leads nowhere."""
    low = max(low, passage.first)
    move = _claimed_move(passage, act)
    if move is None:
        return
    step = move.step
    source, passage.state = passage.state, step.target
    passage.fork = None
    for fact, value in step.sets:
        found = act.says.get(value.field, value.absent) if isinstance(value, FromRecord) else value
        if found is not None:
            passage.memory[fact] = found
    passage.first, passage.last = low, high
    passage.run_terms(move, low, high)
    passage.journal += (Entry(n, act.act, low, high, source, step.target, passage.edition.id, step),)


def _claimed_move(passage: Passage, act: Act) -> Move | None:
    """Return the step that the record claims: from here, else from the nearest stage ahead, else from anywhere."""
    facts = Facts(passage.bill, act.says, {}, passage.memory, lambda _: (1,), passage.missed)
    rank = _distances(passage)
    found = [move for move in moves(passage.procedure) if move.step.act == act.act and move.step.question is None]

    def badness(move: Move) -> tuple[int, int]:
        unmet = sum(need.verdict(facts) is Verdict.UNMET for need in move.step.needs)
        return (rank.get(move.step.source, 10_000), unmet)

    return min(found, key=badness, default=None)


def _distances(passage: Passage) -> dict[str, int]:
    rank, todo = {passage.state: 0}, [passage.state]
    for stage in todo:
        for step in passage.procedure.steps_from[stage]:
            if step.target not in rank:
                rank[step.target] = rank[stage] + 1
                todo.append(step.target)
    return rank
