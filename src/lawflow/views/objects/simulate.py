"""The object of ``lawflow simulate``: the dated timeline of a bill, its stage and outcome."""

from __future__ import annotations

from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow import timetable
from lawflow.dossiers.notes import NOTES
from lawflow.passage.crossing import SUCCESSION
from lawflow.reconstruction.remarks import by_number
from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.pieces import (
    ArticleData,
    Day,
    QuestionData,
    RemarkData,
    StageData,
    Words,
    act_words,
    articles,
    cites,
    day,
    questions_data,
    remark_data,
    words,
)
from lawflow.views.objects.unsettled import UnsettledData, add_unsettled, one_outcome, one_stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lawflow.dossiers.dossier import Act
    from lawflow.law.parliament import Parliament
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from lawflow.reconstruction.remarks import Remark


class HandoverData(TypedDict):
    """The cell of the succession by which a bill came under a new edition."""

    rule: str
    reason: str


EntryData = TypedDict(
    "EntryData",
    {
        "n": int | None,
        "act": str,
        "label": Words | None,
        "date": Day,
        "not_before": Day,
        "not_after": Day,
        "from": str,
        "to": str,
        "edition": str,
        "supplied": bool,
        "clock": bool,
        "footing": str | None,
        "presumed": list[str],
        "question": str | None,
        "succession": HandoverData | None,
        "cites": list[str],
        "articles": list[ArticleData],
        "remarks": list[RemarkData],
        "one_of": NotRequired[list[list[str]]],
        "rejoins_at": NotRequired[str],
    },
)
"""One line of the timeline; an act without a known day carries the days between which it must lie.

``one_of`` stands where a supplied act lies on one of several ways, and the record leaves open which: the acts of
each, none for one without any. All of them meet again at the stage ``rejoins_at``; where they end at several stages,
that is the stage to which the next act leads from any of these.
"""


class NoteData(TypedDict):
    """A note of the record, which touches no stage; ``n`` is its number among the acts."""

    n: int
    note: str
    label: Words
    date: Day
    text: str


class SimulatePage(UnsettledData, FootnotesData):
    """``lawflow.simulate/1``; ``stage`` and ``outcome`` are null where the record leaves several open."""

    schema: Literal["lawflow.simulate/1"]
    dossier: str
    edition: str
    crosses: list[str]
    procedure: str
    timeline: list[EntryData]
    notes: list[NoteData]
    stage: StageData | None
    outcome: str | None
    law_date: Day
    on: str
    questions: list[QuestionData]


def simulate_page(dossier: str, played: Played, notes: Mapping[int, Act] | None = None) -> SimulatePage:
    """Return a dossier, told by its id, as it was played, and beside it the ``notes`` of its record, by number."""
    passage = played.passage
    told, remarks = tuple(stretches(passage.journal)), by_number(played.remarks)
    page: SimulatePage = {
        "schema": "lawflow.simulate/1",
        "dossier": dossier,
        "edition": passage.crossed[0] if passage.crossed else passage.edition.id,
        "crosses": list(passage.crossed),
        "procedure": passage.procedure.id,
        "timeline": [
            _entry(entry, _rejoining(passage, stretch, after), passage.parliament, remarks.get(entry.n, ()))
            for stretch, after in zip_longest(told, told[1:], fillvalue=())
            for entry in stretch
        ],
        "notes": [
            {
                "n": n,
                "note": note.act,
                "label": words(NOTES[note.act].named(passage.edition.id)),
                "date": note.when.recorded,
                "text": note.note or "",
            }
            for n, note in (notes or {}).items()
        ],
        "stage": one_stage(passage, played.stages),
        "outcome": one_outcome(passage, played.stages),
        "law_date": day(passage.law_date),
        "on": passage.first.isoformat(),
        "questions": questions_data(passage),
    }
    add_footnotes(page, passage, passage.first)
    add_unsettled(page, played)
    return page


def stretches(journal: Iterable[Entry]) -> Iterator[tuple[Entry, ...]]:
    """Yield the lines of a journal, those of one way among several that a record leaves open together."""
    for one_of, together in groupby(journal, key=lambda entry: entry.one_of):
        if one_of:
            yield tuple(together)
        else:
            yield from ((entry,) for entry in together)


def ends(passage: Passage, told: Sequence[Entry]) -> tuple[str, ...]:
    """Return the stages at which the ways of a stretch end, first that of the way which is told."""
    found = {told[-1].target: None}
    procedure = timetable.edition(told[0].edition, passage.parliament).procedure(passage.bill.kind)
    steps_by = procedure.steps_by if procedure is not None else {}
    for branch in told[0].one_of:
        stages = {told[0].source}
        for act in branch:
            stages = {step.target for stage in stages for step in steps_by.get((stage, act), ())}
        if told[-1].target not in stages:
            found |= dict.fromkeys(sorted(stages))
    return tuple(found)


def _rejoining(passage: Passage, told: Sequence[Entry], after: Sequence[Entry]) -> str:
    """Return the stage at which the ways of a stretch meet: where they end, or where the next act leads from there."""
    return after[-1].target if after and len(ends(passage, told)) > 1 else told[-1].target


def _entry(entry: Entry, rejoins_at: str, parliament: Parliament, remarks: Iterable[Remark]) -> EntryData:
    handover = entry.handover
    told: EntryData = {
        "n": entry.n,
        "act": entry.act,
        "label": act_words(parliament.acts, entry.act, entry.edition),
        "date": day(entry.day),
        "not_before": day(entry.first) if entry.day is None and entry.first > parliament.first_day else None,
        "not_after": day(entry.last) if entry.day is None else None,
        "from": entry.source,
        "to": entry.target,
        "edition": entry.edition,
        "supplied": entry.supplied,
        "clock": entry.n is None and (entry.act == SUCCESSION or entry.act in parliament.acts.by_clock),
        "footing": entry.step.footing.value if entry.step is not None else None,
        "presumed": [need.id for need in entry.presumed],
        "question": entry.question,
        "succession": {"rule": handover.rule, "reason": handover.reason.en} if handover is not None else None,
        "cites": cites(entry.cites),
        "articles": articles(entry.cites),
        "remarks": [remark_data(remark) for remark in remarks],
    }
    if entry.one_of:
        told["one_of"] = [list(branch) for branch in entry.one_of]
        told["rejoins_at"] = rejoins_at
    return told
