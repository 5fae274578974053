"""Lawful walks show nothing irregular; of each seeded fault the audit names that one and no other.

By default a few hundred walks; ``LAWFLOW_WALKS=10000`` for the figures of docs/audit.md.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import timedelta
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.conditions.votes import Carried
from lawflow.law.counting import due
from lawflow.law.majorities import Tally
from lawflow.law.sources import Footing
from lawflow.law.terms import Bound
from lawflow.parliaments.kz.chambers import CHAMBERS
from lawflow.passage.crossing import SUCCESSION
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit
from tests.proof.chance import walk
from tests.proof.sizes import many
from tests.study.paths import told as a_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.reconstruction.irregular import Irregular

WALKS = int(os.environ.get("LAWFLOW_WALKS", many(60, 300)))
LEAST = 0.995 if WALKS >= 2_000 else 0.98
DAY = timedelta(days=1)


def most_unnamed(tally: Counter[bool]) -> float:
    """Return how many records may have their fault told otherwise; of some forty already one is more than two in a hundred."""
    return max(1, tally.total() * (1 - LEAST))


@cache
def walks() -> list[Dossier]:
    return [walk(Random(number), number) for number in range(WALKS)]


@cache
def reports() -> list[Report]:
    return [audit(dossier) for dossier in walks()]


def first_causes(report: Report) -> list[Irregular]:
    return [found for found in report.irregular if found.follows is None]


def strictly(dossier: Dossier) -> Passage:
    """Return the passage of a dossier whose acts are all lawful, nothing supplied. Raises `RefusedError`."""
    day = dossier.acts[0].when.first
    assert day is not None
    passage = Passage.start(dossier.bill, day)
    for n, act in enumerate(dossier.acts, 1):
        passage.apply(act, n=n)
    return passage


def is_lawful(dossier: Dossier) -> bool:
    try:
        strictly(dossier)
    except RefusedError:
        return False
    return True


def test_a_lawful_walk_lacks_nothing_and_breaks_nothing() -> None:
    """But for the prior opinion on an amendment: it is presumed of a walk that lacks it, and missing in its record.

    One against it, recorded after the proposal, makes the proposal doubtful: another may have been given before.
    """
    for dossier, report in zip(walks(), reports(), strict=True):
        if any(act.act == "court.opinion" and act.says.get("conforms") is False for act in dossier.acts):
            assert all(found.doubtful for found in report.irregular), dossier.id
            continue
        assert (report.irregular, report.others) == ((), ()), dossier.id
        opinions = {need for entry in strictly(dossier).journal for need in entry.presumed if need.completes}
        assert {gap.act for gap in report.missing} == {"court.opinion"} if opinions else not report.missing, dossier.id


def test_walks_cross_editions_and_end_in_every_way() -> None:
    assert sum(bool(report.passage.crossed) for report in reports()) > WALKS / 40
    assert {"pending", "in-force", "rejected", "not-adopted", "withdrawn", "unconstitutional", "undetermined"} <= {
        report.outcome for report in reports()
    }
    every = {(edition.id, procedure.kind) for edition in timetable.editions() for procedure in edition.procedures}
    met = {(report.edition, report.dossier.kind) for report in reports()}
    assert met == every if WALKS >= 150 else {edition for edition, _ in met} == {edition for edition, _ in every}


def thinned(rng: Random, dossier: Dossier) -> Dossier:
    """Return the record with acts left out, dates blurred to months or lost, and votes lost.

    What puts a bill on a track is kept: a dossier that names none says that it is on the ordinary one.
    """
    share = rng.choice((0.1, 0.3, 0.5))
    acts = []
    for act in dossier.acts:
        day, chance = act.when.first, rng.random()
        assert day is not None
        when = When() if chance < 0.15 else When.month(day.year, day.month) if chance < 0.3 else act.when
        if rng.random() >= share or act.act.startswith("president.declare-"):
            acts.append(attrs.evolve(act, when=when, votes={} if rng.random() < 0.3 else act.votes))
    return attrs.evolve(dossier, acts=tuple(acts))


def claimed(report: Report) -> list[Irregular]:
    """Return the acts of which a breach is claimed: those that no hypothesis would excuse."""
    return [found for found in report.irregular if not found.doubtful]


def test_missing_data_are_never_taken_for_a_breach() -> None:
    """Where acts, days or votes are lost, a lawful way is left: what does not fit is doubtful, and the way is told."""
    records = [thinned(Random(dossier.id), dossier) for dossier in walks()]
    assert [record.id for record in records if record.acts and claimed(audit(record))] == []


@pytest.mark.parametrize("number", [402, 2393, 3873, 4113, 5423, 6057, 6266, 7604, 7989, 8174, 8400, 8606, 8863, 9564])
def test_records_whose_lawful_way_is_a_long_one_are_no_breach(number: int) -> None:
    """Lost reviews, a second return, a recall, two acts lost in one hole: found among ten thousand thinned walks."""
    made = walk(Random(number), number)
    report = audit(thinned(Random(made.id), made))
    assert claimed(report) == []
    assert not report.irregular or any(other.hypothesis for other in report.others)


def loosened(rng: Random, dossier: Dossier) -> Dossier:
    """Return the record with every other day told as a span that holds it, or as a bound before or after it."""
    acts = []
    for act in dossier.acts:
        day = act.when.first
        assert day is not None
        first, last = day - rng.randint(0, 20) * DAY, day + rng.randint(0, 20) * DAY
        when = rng.choice([When.between(first, last), When.between(None, last), When.between(first, None)])
        acts.append(attrs.evolve(act, when=when if rng.random() < 0.5 else act.when))
    return attrs.evolve(dossier, acts=tuple(acts))


def test_a_span_or_a_bound_around_the_day_makes_nobody_late() -> None:
    """An act is judged by the days on which it can have been done, and on one of them it was lawful.

    What is left: a return after a lapse between sessions (L-5), where the day of the presentation is told as a bound.
    """
    records = [loosened(Random(dossier.id), dossier) for dossier in walks()]
    late = [record.id for record in records if any(f.sort in ("late", "early") for f in audit(record).irregular)]
    assert late == []
    broken = [record.id for record in records if audit(record).irregular]
    assert [record.id for record in records if record.id in broken and claimed(audit(record))] == []
    assert len(broken) <= max(2, 0.005 * len(records)), broken
    stopped = [record for record, whole in zip(records, walks(), strict=True) if not play(whole).refused]
    assert [record.id for record in stopped if play(record).refused and record.id not in broken] == []


def dropped(rng: Random, dossier: Dossier) -> tuple[Dossier, int] | None:
    place = rng.randrange(len(dossier.acts))
    left = (*dossier.acts[:place], *dossier.acts[place + 1 :])
    seeded = attrs.evolve(dossier, acts=left)
    return (seeded, place + 1) if left and not is_lawful(seeded) else None


def late_by_a_day(rng: Random, dossier: Dossier) -> tuple[Dossier, int] | None:
    """One act a day after the last day of a stated term that ran in one edition, late under every answer.

    The record ends there. A walk that rests on an answer, which its record does not tell, or with more than one referral,
    of which one may still be reviewed (L-14), has none: on another reading the term may go on.
    """
    passage = strictly(dossier)
    if passage.answers or sum(act.act.endswith(".refer") for act in dossier.acts) > 1:
        return None
    found = [
        (entry.n, ended.due)
        for entry in passage.journal
        if entry.n is not None and not entry.act.startswith("clock.")
        for ended in entry.ended
        if ended.due is not None
        and not ended.overtaken
        and binds(passage, entry, ended.term)
        and late_under_every_answer(passage, entry, ended)
        and timetable.edition_on(ended.due + DAY).id == entry.edition
        and all(line.act != SUCCESSION for line in passage.journal[ended.entry :])
        and timetable.edition_on(ended.start[0]).id == entry.edition
    ]
    if not found:
        return None
    n, due = rng.choice(found)
    late = attrs.evolve(dossier.acts[n - 1], when=When.day(due + DAY))
    return attrs.evolve(dossier, acts=(*dossier.acts[: n - 1], late)), n


def binds(passage: Passage, entry: Entry, term: Term) -> bool:
    """Say whether the text states the term whole, and what its lapse does at the stage where it stood."""
    procedure = timetable.procedure(f"{entry.edition}/{passage.bill.kind}")
    effect = term.on_lapse is None or (entry.source, term.on_lapse) in procedure.steps_by
    stated = term.bound is Bound.BY and term.footing is Footing.STATED
    return stated and effect and not term.gives_way and not term.indirect


def late_under_every_answer(passage: Passage, entry: Entry, ended: TermEnd) -> bool:
    """Say whether no answer to an open question gives a term a later last day than the one it has."""
    procedure = timetable.procedure(f"{entry.edition}/{passage.bill.kind}")
    rivals = [ended.term, *(term for term in procedure.all_terms if term.id == ended.term.id)]
    found = [due(term, ended.start[0], passage.calendar, tracks=passage.bill.tracks).latest for term in rivals]
    return all(latest is not None and found[0] is not None and latest <= found[0] for latest in found)


def one_vote_short(rng: Random, dossier: Dossier) -> tuple[Dossier, int] | None:
    passage = strictly(dossier)
    votes = [
        (entry, need)
        for entry in passage.journal
        if entry.n is not None and entry.step is not None
        for need in entry.step.needs
        if isinstance(need, Carried)
    ]
    if not votes:
        return None
    entry, need = rng.choice(votes)
    n = entry.n or 0
    least = min(need.share.needed(seats) for seats in CHAMBERS.on(need.chamber, entry.first))
    acts = list(dossier.acts)
    acts[n - 1] = attrs.evolve(acts[n - 1], votes={**acts[n - 1].votes, need.chamber: Tally(least - 1)})
    seeded = attrs.evolve(dossier, acts=tuple(acts))
    return None if is_lawful(seeded) or leads_to_a_question(seeded, n) else (seeded, n)


def leads_to_a_question(dossier: Dossier, n: int) -> bool:
    """Say whether the law leaves open what the short vote itself leads to, so that it is no breach."""
    return is_lawful(attrs.evolve(dossier, acts=dossier.acts[:n]))


def of_another_edition(rng: Random, dossier: Dossier) -> tuple[Dossier, int] | None:
    place = rng.randrange(1, len(dossier.acts) + 1)
    when = dossier.acts[place - 1].when
    assert when.first is not None
    known = {edition.id: acts_of(edition.id) for edition in timetable.editions()}
    here = known[timetable.edition_on(when.first).id]
    events = timetable.parliament().roles.events  # they are no acts of the bill, and fit at every stage
    foreign = sorted(frozenset().union(*known.values()) - here - events)
    acts = (*dossier.acts[:place], Act(rng.choice(foreign), when), *dossier.acts[place:])
    return attrs.evolve(dossier, acts=acts), place + 1


def acts_of(edition: str) -> frozenset[str]:
    return frozenset(step.act for found in timetable.edition(edition).procedures for step in found.all_steps)


def names_the_dropped(seeded: Dossier, n: int, report: Report, original: Dossier) -> bool:
    """The audit names the act, alone or as one of several, or what else leads on from that very place.

    One that nobody was bound to do is named as a hypothesis, after the breach that it would excuse.
    """
    del seeded
    gone = original.acts[n - 1].act
    told = [report.missing] if not report.irregular else [one.missing for one in report.others if one.hypothesis]
    return any(gone in (gap.act, *gap.one_of) or gap.after == n - 1 for missing in told for gap in missing)


def names(*sorts: str) -> Callable[[Dossier, int, Report, Dossier], bool]:
    def named(seeded: Dossier, n: int, report: Report, original: Dossier) -> bool:
        del seeded, original
        return [(found.n, found.sort in sorts) for found in first_causes(report)] == [(n, True)]

    return named


def names_the_short_vote(seeded: Dossier, n: int, report: Report, original: Dossier) -> bool:
    """The audit names the breach or, where what follows is lawful under another answer, says so of that vote."""
    selecting = not report.irregular and (n, "by-its-counts") in [(one.n, one.id) for one in report.remarks]
    return selecting or names("short-vote")(seeded, n, report, original)


FAULTS = {
    "an act dropped": (dropped, names_the_dropped),
    "an act late by one day": (late_by_a_day, names("late")),
    "a vote one short": (one_vote_short, names_the_short_vote),
    "an act of another edition": (of_another_edition, names("not-in-this-edition", "after-the-end", "barred")),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_is_named_and_no_other(fault: str) -> None:
    seed, is_named = FAULTS[fault]
    tally: Counter[bool] = Counter()
    unnamed = []
    for dossier in walks():
        if (found := seed(Random(dossier.id), dossier)) is None:
            continue
        seeded, n = found
        named = is_named(seeded, n, audit(seeded), dossier)
        tally[named] += 1
        unnamed += [] if named else [dossier.id]
    assert tally.total() > WALKS / 10
    assert len(unnamed) <= most_unnamed(tally), (tally, unnamed)


def moved(rng: Random, dossier: Dossier) -> tuple[Dossier, int, int] | None:
    """Return the record with one act elsewhere, on the day of its new neighbour, and between which acts it went.

    An act that moves nothing where no step provides for it is no fault there.
    """
    if len(dossier.acts) < 4:
        return None
    old, new = rng.sample(range(len(dossier.acts)), 2)
    acts = list(dossier.acts)
    act = acts.pop(old)
    if timetable.parliament().roles[act.act].idle:
        return None
    acts.insert(new, act)
    acts[new] = attrs.evolve(act, when=acts[new - 1 if new else 1].when)
    seeded = attrs.evolve(dossier, acts=tuple(acts))
    return None if is_lawful(seeded) else (seeded, old + 1, new + 1)


def test_a_moved_act_is_named_and_no_other() -> None:
    """The act itself, one it passed by, or that one of these is lacking where it now stands; where both are as cheap, both.

    A record that a strict passage still takes to its end, with what it lacks supplied, holds no fault: it is counted apart.
    """
    tally: Counter[bool] = Counter()
    unnamed, lawful = [], 0
    for dossier in walks():
        if (found := moved(Random(dossier.id), dossier)) is None:
            continue
        seeded, old, new = found
        report = audit(seeded)
        passed = range(min(old, new), max(old, new) + 1)
        causes = [cause.n for cause in first_causes(report)]
        lacking = {act for gap in report.missing for act in (gap.act, *gap.one_of)}
        if causes:
            equal = [[c.n for c in other.irregular if c.follows is None] for other in report.others]
            named = (len(causes) == 1 and causes[0] in passed) or [new] in equal
        else:
            named = bool(lacking & {seeded.acts[n - 1].act for n in passed})
            if not named and {entry.n for entry in report.passage.journal} >= set(range(1, len(seeded.acts) + 1)):
                lawful += 1
                continue
        tally[named] += 1
        unnamed += [] if named else [dossier.id]
    assert tally.total() > WALKS / 10
    assert lawful <= tally.total() * (1 - LEAST), lawful
    assert len(unnamed) <= most_unnamed(tally), (tally, unnamed)


@pytest.mark.parametrize(
    ("acts", "questions"),
    [
        (("2017-03-13 initiator.introduce", "2017-03-14 president.declare-urgent"), {"A20"}),
        (
            (
                "2017-02-15 initiator.introduce",
                "2017-02-16 president.declare-urgent",
                "2017-03-16 president.decree-law",
            ),
            {"A20"},
        ),
        (("2023-02-06 initiator.introduce", "2023-02-07 president.declare-urgent"), set()),
    ],
)
def test_an_urgent_bill_after_march_2017_names_the_question_whether_the_older_rules_kept_force(
    acts: tuple[str, ...], questions: set[str]
) -> None:
    """A20: the law on Parliament to June 2017 and the Reglament to 2022 kept them; art. 61(2) knows them no more."""
    report = audit(a_record(acts, "law"))
    (irregular,) = report.irregular
    assert (irregular.sort, "A20" in irregular.reason.en) == ("not-in-this-edition", bool(questions))
    assert {"A20"} & set(report.questions) == questions


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize(
    ("day", "questions"),
    [("2017-09-11", ["A20"]), ("2022-12-30", ["A20"]), ("2023-02-06", []), ("2027-02-01", [])],
)
def test_a_bill_introduced_as_urgent_after_march_2017_names_that_question_too(
    kind: str, day: str, questions: list[str]
) -> None:
    """Art. 61(2) since 2017 knows no urgent bill; to 2022 pt 8 of the Reglament did (A20), after that no text does."""
    report = audit(attrs.evolve(a_record((f"{day} initiator.introduce",), kind), track="urgent"))
    assert [one.sort for one in report.irregular] == ["wrong-route"]
    assert list(report.questions) == questions
