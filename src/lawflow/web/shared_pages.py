"""The pages of what procedures share: acts, organs, majorities, terms, articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import LANGUAGES, Label
from lawflow.views.content import phrases
from lawflow.views.content.rules import RECESSES
from lawflow.views.content.seats import counted
from lawflow.views.content.sentences import event
from lawflow.web import addresses as at
from lawflow.web.inscriptions import said
from lawflow.web.page import Page
from lawflow.web.rulebook import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.web.rulebook import Rulebook


def shared_pages(book: Rulebook) -> Iterator[Page]:
    """Yield the pages of what procedures share: acts, organs, majorities, terms, articles; and the list of editions."""
    yield _list("edition", "editions", "editions", {"editions": book.editions})
    yield from _acts(book)
    yield from _organs(book)
    yield from _majorities(book)
    yield from _terms(book)
    yield from _articles(book)


_SEATED: Final = (
    "неше депутат",
    "орын саны",
    "сколько депутатов",
    "число мест",
    "how many deputies",
    "seats",
    "members",
    "палата палат",
    "chamber chambers",
)
"""Words under which people look for how many sit in a chamber."""


def _list(kind: str, name: str, template: str, data: dict[str, object]) -> Page:
    return Page(at.listed(kind), template, said(name), data=data)


def _acts(book: Rulebook) -> Iterator[Page]:
    acts, organs = book.parliament.acts, book.parliament.organs
    by_organ = {name: [act for act in acts.values() if act.actor == name] for name in organs}
    yield _list("act", "acts", "acts", {"by_organ": {organs[name]: found for name, found in by_organ.items() if found}})
    for act in acts.values():
        names = dict.fromkeys(act.named(procedure.edition) for procedure, _ in book.by_act[act.id])
        yield Page(
            at.act(act),
            "act",
            act.label,
            sort="act",
            trail=((said("acts"), at.listed("act")),),
            data={
                "act": act,
                "organ": organs[act.actor],
                "names": list(names) or [act.label],
                "steps": _by_procedure(book.by_act[act.id]),
            },
            found=(act.id, *(word for name in names for word in name.as_dict().values())),
        )


def _by_procedure(found: list[tuple[Procedure, Step]]) -> dict[Procedure, list[Step]]:
    by: dict[Procedure, list[Step]] = {}
    for procedure, step in found:
        by.setdefault(procedure, []).append(step)
    return by


def _organs(book: Rulebook) -> Iterator[Page]:
    parliament = book.parliament
    yield _list("organ", "organs", "organs", {"organs": list(parliament.organs.values())})
    for organ in parliament.organs.values():
        yield Page(
            at.organ(organ),
            "organ",
            organ.label,
            sort="organ",
            trail=((said("organs"), at.listed("organ")),),
            data={
                "organ": organ,
                "acts": [act for act in parliament.acts.values() if act.actor == organ.id],
                "stages": _stages_by_procedure(book, organ.id),
                "seats": parliament.chambers.seats.get(organ.id, ()),
            },
            found=(
                organ.id,
                *(name for _, label in organ.names for name in label.as_dict().values()),
                *(_SEATED if organ.id in parliament.chambers.seats else ()),
            ),
        )


def _stages_by_procedure(book: Rulebook, organ: str) -> dict[Procedure, list[Stage]]:
    by: dict[Procedure, list[Stage]] = {}
    for procedure, stage in book.by_organ[organ]:
        by.setdefault(procedure, []).append(stage)
    return by


def _majorities(book: Rulebook) -> Iterator[Page]:
    found = sorted(
        book.by_majority, key=lambda key: (list(book.parliament.organs).index(key[0].id), key[1].needed(10_000))
    )
    yield _list("majority", "majorities", "majorities", {"majorities": found})
    for organ, share in found:
        steps = book.by_majority[organ, share]
        numbers = {
            edition: counted(share, seats, chambers)
            for edition in book.editions
            if (seats := book.seats(edition.procedures[0])) and (chambers := _chambers(steps, edition.id, organ.id))
        }
        yield Page(
            at.majority(organ, share),
            "majority",
            Label.joined((organ.label, Label.same(str(share))), ": "),
            sort="majority",
            trail=((said("majorities"), at.listed("majority")),),
            data={"organ": organ, "share": share, "numbers": numbers, "steps": _by_procedure(steps)},
        )


def _chambers(steps: list[tuple[Procedure, Step]], edition: str, organ: str) -> tuple[str, ...]:
    """Return the chambers of whose deputies the share is taken in an edition."""
    for procedure, step in steps:
        if procedure.edition == edition:
            backing = next((need.backing for need in step.needs if need.backing is not None), None)
            return backing.chambers if backing is not None and backing.whole.id == organ else (organ,)
    return ()


def _terms(book: Rulebook) -> Iterator[Page]:
    firsts = {name: found[-1][1] for name, found in book.by_term.items()}
    yield _list("term", "terms", "terms", {"terms": list(firsts.values()), "phrases": phrases})
    for name, found in book.by_term.items():
        yield Page(
            at.term(name),
            "term",
            firsts[name].label,
            sort="term",
            trail=((said("terms"), at.listed("term")),),
            data={"term": firsts[name], "variants": [_variant(procedure, term) for procedure, term in found]},
            found=(name,),
        )


def _variant(procedure: Procedure, term: Term) -> dict[str, object]:
    acts = procedure.parliament.acts
    return {
        "procedure": procedure,
        "term": term,
        "length": phrases.length(term),
        "when": Label.joined((need.label for need in term.when), "; "),
        "starts": [event(procedure, one) for one in term.starts_on],
        "ends": [event(procedure, one) for one in term.ends_on],
        "paused": [procedure.stage[one] for one in term.paused_in if one in procedure.stage],
        "lapse": acts[term.on_lapse] if term.on_lapse is not None else None,
        "lapse_noun": acts[term.on_lapse].as_noun(procedure.edition) if term.on_lapse is not None else None,
        "recess": RECESSES.get(term.recess),
    }


def _articles(book: Rulebook) -> Iterator[Page]:
    yield _list("instrument", "instruments", "instruments", {"instruments": list(book.by_instrument)})
    for instrument, articles in book.by_instrument.items():
        unit = (
            *said("article").as_dict().values(),
            *(title.split()[0] for title in instrument.title.as_dict().values()),
        )
        above = ((said("instruments"), at.listed("instrument")),)
        dated = Label.joined((instrument.short, Label.same(f"({instrument.version})")), " ")
        yield Page(
            at.instrument(instrument),
            "instrument",
            instrument.title,
            sort="instrument",
            about=dated,
            trail=above,
            data={"instrument": instrument, "articles": articles},
            found=(*instrument.short.as_dict().values(), instrument.version),
        )
        for number, places in sorted(articles.items(), key=lambda pair: in_order(pair[0])):
            first = places[0]
            head = Label(*(instrument.unit.of(number, lang) for lang in LANGUAGES))
            yield Page(
                at.article(first).partition("#")[0],
                "article",
                Label.joined((instrument.short, head), " "),
                sort="article",
                about=dated,
                trail=(*above, (dated, at.instrument(instrument))),
                data={"instrument": instrument, "places": places, "book": book},
                found=(*unit, *(place.text(lang) for place in places for lang in LANGUAGES)),
            )
