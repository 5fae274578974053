"""The pages of what is asked of the law: open questions, theorems, what changed, and sentences that explain it."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.study.check.findings import findings
from lawflow.study.compare.comparing import compare_editions
from lawflow.study.compare.leads import leads
from lawflow.views.content import phrases
from lawflow.views.content.led import act_in, stage_in
from lawflow.views.content.phrases import by_number
from lawflow.views.content.sentences import answering, explained, of_sittings
from lawflow.views.objects.check import check_page
from lawflow.views.objects.compare import compare_page
from lawflow.web import addresses as at
from lawflow.web.inscriptions import said
from lawflow.web.law_pages import dates_of, trail_of
from lawflow.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.theorems import Theorem
    from lawflow.law.topics import Topic
    from lawflow.study.compare.leads import Lead
    from lawflow.views.content.sentences import Sentence
    from lawflow.views.objects.check import TheoremData
    from lawflow.web.rulebook import Rulebook


_GAPS: Final = ("олқылықтар айтылмаған үндемейді", "пробелы не сказано молчит", "gaps silent unclear")
"""Words under which people look for what the text of the law does not say."""


def question_pages(book: Rulebook) -> Iterator[Page]:
    """Yield the pages of the open questions."""
    every = sorted(book.parliament.questions, key=lambda one: by_number(one.id))
    data = {"questions": every}
    find = {procedure.id: procedure for procedure in book.procedures}
    yield Page(at.listed("question"), "questions", said("questions"), sort="question", data=data, found=_GAPS)
    for question in every:
        yield Page(
            at.question(question),
            "question",
            Label.joined((Label.same(question.id), question.text), ". "),
            sort="question",
            trail=((said("questions"), at.listed("question")),),
            data={
                "question": question,
                "answers": [(answer, _worded(leads(question, answer.id))) for answer in question.answers],
                "procedures": _where(book, question),
                "find": find,
            },
            found=(question.id,),
        )


@attrs.frozen
class LedTo:
    """Where an answer leads, in words: from a stage, by an act, to a stage; in procedures that have the same words."""

    source: Label
    act: Label
    target: Label
    stage: str
    procedures: list[str]


def _worded(found: Iterable[Lead]) -> list[LedTo]:
    """Return where an answer leads, each in procedures that have the same words for it."""
    alike: dict[tuple[Lead, tuple[Label, ...]], LedTo] = {}
    for lead in found:
        for name in lead.procedures:
            said = stage_in(name, lead.source), act_in(name, lead.act), stage_in(name, lead.target)
            alike.setdefault((lead, said), LedTo(*said, lead.source, [])).procedures.append(name)
    return list(alike.values())


def _where(book: Rulebook, question: OpenQuestion) -> list[Procedure]:
    found = ((edition, one) for edition in book.editions for one in edition.procedures)
    return [one for edition, one in found if any(asked.id == question.id for asked in edition.questions_of(one))]


def theorem_pages(book: Rulebook) -> Iterator[Page]:
    """Yield the pages of the theorems, each held against every procedure."""
    above = ((said("theorems"), at.listed("theorem")),)
    theorems = book.parliament.theorems
    yield Page(at.listed("theorem"), "theorems", said("theorems"), data={"theorems": theorems})
    find = {procedure.id: procedure for procedure in book.procedures}
    for theorem in theorems:
        held = lru_cache(maxsize=1)(partial(_held, theorem, book))
        yield Page(
            at.theorem(theorem),
            "theorem",
            theorem.text,
            sort="theorem",
            trail=above,
            data={"theorem": theorem, "held": held, "find": find},
            found=(theorem.id,),
        )


def _held(theorem: Theorem, book: Rulebook) -> list[TheoremData]:
    return check_page(findings((theorem,), book.procedures))["theorems"]


def comparisons_page(book: Rulebook) -> Page:
    """Return the list of the comparisons of neighbouring editions."""
    pairs = list(pairwise(book.editions))
    return Page(at.listed("comparison"), "comparisons", said("comparisons"), data={"pairs": pairs})


def comparison_page(book: Rulebook, before: Edition, after: Edition) -> Page:
    """Return the page that compares two editions, with a history for each change that a history can show."""
    found = lru_cache(maxsize=1)(partial(compare_editions, before, after))
    return Page(
        at.comparison(before.id, after.id),
        "comparison",
        Label.joined((said("comparisons"), Label.same(f"{before.id} → {after.id}")), ": "),
        sort="comparison",
        about=after.changed,
        trail=((said("comparisons"), at.listed("comparison")),),
        data={
            "before": before,
            "after": after,
            "compared": lambda lang: compare_page(found(), lang),
            "stage_of": _stage_finder(book),
        },
    )


def _stage_finder(book: Rulebook) -> object:
    known = {procedure.id: procedure for procedure in book.procedures}

    def address(edition: str, kind: str, step: str) -> str | None:
        procedure = known.get(f"{edition}/{kind}")
        source, act, target = step.split("/")
        if procedure is None or source not in procedure.stage:
            return None
        return at.way(procedure, source, act, target)

    return address


_MADE: Final = ("заң шығады", "принимают законы", "laws made passed enacted")
"""Words under which people look for how a law is made."""


def explained_pages(book: Rulebook, edition: Edition) -> Iterator[Page]:
    """Yield for each procedure of an edition the page that explains it in sentences."""
    for procedure in edition.procedures:
        yield Page(
            at.explained(procedure),
            "explained",
            Label.joined((said("explained"), procedure.label), ": "),
            sort="explained",
            about=edition.label,
            trail=trail_of(procedure, edition.label),
            data={
                "procedure": procedure,
                "dates": dates_of(edition),
                "stretches": explained(procedure, book.seats(procedure)),
                "quorum": quorum(book, edition),
                "topics": book.parliament.topics,
            },
            found=_MADE,
        )


def quorum(book: Rulebook, edition: Edition) -> list[Sentence]:
    """Return what the law says of the quorum while an edition is in force."""
    first = edition.procedures[0]
    rules = (one for one in book.parliament.sittings if one.meets(first.days.first, first.days.last))
    return [of_sittings(first, one) for one in rules]


def topic_pages(book: Rulebook) -> Iterator[Page]:
    """Yield the pages of what people ask, answered under every edition."""
    topics = book.parliament.topics
    yield Page(at.listed("asked"), "topics", said("topics"), data={"topics": topics})
    for topic in topics:
        yield Page(
            at.topic(topic),
            "topic",
            topic.text,
            sort="topics",
            trail=((said("topics"), at.listed("asked")),),
            data={
                "topic": topic,
                "told": [] if topic.compared else list(_told(book, topic)),
                "pairs": list(pairwise(book.editions))[::-1] if topic.compared else [],
            },
            found=(topic.id, *topic.words),
        )


@attrs.frozen(eq=False)
class Told:
    """A sentence, told once, and the procedures of which it holds, each with the sentence in which that is so there."""

    sentence: Sentence
    holds: list[tuple[Procedure, Sentence]]


Group = tuple[tuple["Procedure", ...], list[Told]]
"""The procedures of an edition, one of each kind, and what is told of all of them and of no other."""


def _told(book: Rulebook, topic: Topic) -> Iterator[tuple[Edition, list[Group]]]:
    """Yield what is told under each edition, the latest first; what a later one says too is told there alone."""
    every: dict[object, Told] = {}
    for edition in reversed(book.editions):
        fresh = []
        for procedure in edition.procedures:
            for one in answering(topic, procedure, book.seats(procedure)):
                key = one.text, one.footing, tuple(map(phrases.cited, one.cites))
                if key not in every:
                    every[key] = Told(one, [])
                    fresh.append(every[key])
                every[key].holds.append((procedure, one))
        yield edition, _grouped(fresh)


def _grouped(told: list[Told]) -> list[Group]:
    """Return what is told by the procedures of which it holds, in the order of the first of each."""
    groups: dict[tuple[Procedure, ...], list[Told]] = {}
    for one in told:
        groups.setdefault(tuple(dict.fromkeys(procedure for procedure, _ in one.holds)), []).append(one)
    return list(groups.items())
