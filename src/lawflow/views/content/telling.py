"""How steps are told: acts, conditions, majorities, terms and articles in words, and how they rest on the text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.conditions.condition import Concern
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.presence import told_needs
from lawflow.law.sources import Footing
from lawflow.study.compare.undated import whole_of
from lawflow.views.content import captions, phrases
from lawflow.views.content.coverage import sent_after, terms_on
from lawflow.views.content.graph import EMPTY
from lawflow.views.content.seats import numbers_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.organs import Organ
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.views.content.seats import BySeats


def act_words(procedure: Procedure, source: str, steps: tuple[Step, ...], *, whole: bool) -> tuple[Label, Label, Label]:
    """Return the acts done, the acts to be done, and the conditions; each act bears its own where they differ."""
    acts = tuple(dict.fromkeys(step.act for step in steps))
    by_act = [
        conditions(procedure, steps if len(acts) == 1 else [step for step in steps if step.act == act], whole=whole)
        for act in acts
    ]
    if (one := procedure.parliament.pictures.told_together(acts)) is not None:
        named = one.named(procedure.edition)
        return named, named, Label.joined(by_act, "; ")
    known, prefixes = procedure.parliament.acts, procedure.parliament.pictures.prefixes
    lane = procedure.parliament.organs[procedure.stage[source].organ].lane
    full = [known[act].named(procedure.edition) for act in acts]
    done = [
        phrases.unprefixed(name, prefixes) if not whole and actor(procedure, act).lane == lane else name
        for act, name in zip(acts, full, strict=True)
    ]
    nouns = [known[act].as_noun(procedure.edition) for act in acts]
    if len(set(by_act)) == 1:
        return Label.joined(done, " / "), Label.joined(nouns, " / "), by_act[0]
    said, to_come = (Label.joined(map(phrases.with_condition, names, by_act), " / ") for names in (done, nouns))
    return said, to_come, EMPTY


def actor(procedure: Procedure, act: str) -> Organ:
    """Return the organ that does an act."""
    return procedure.parliament.organs[procedure.parliament.acts[act].actor_in(procedure.edition)]


def conditions(procedure: Procedure, steps: Sequence[Step], *, whole: bool) -> Label:
    """Return the conditions worth their room, in words; not the days of rules that follow one another on one way."""
    needs = _telling(procedure, whole_of(tuple(steps)), whole=whole)
    follow = len({frozenset(need.key for need in step.needs if need.concern is Concern.DAY) for step in steps}) > 1
    return Label.joined((need.label for need in needs if not (follow and need.concern is Concern.DAY)), "; ")


def _telling(procedure: Procedure, steps: Iterable[Step], *, whole: bool) -> Iterable[Condition]:
    """Yield the conditions worth their room: all in full, else those that tell ways of an act apart or end a bill."""
    for step in steps:
        for need in told_needs(procedure, step) if whole else step.needs:
            if need.backing or (need.majorities and not need.proven):
                continue
            if whole or (need.decides_route and not need.ordinary and _tells(procedure, step, need)):
                yield need


def _tells(procedure: Procedure, step: Step, need: Condition) -> bool:
    """Say whether the act of a step leads elsewhere too, or ends a bill only after what an earlier act has left."""
    ends = procedure.stage[step.target].outcome in ENDED_OUTCOMES and step.act not in procedure.parliament.roles.side
    return (ends and need.concern is Concern.RECORD) or _has_rival(procedure, step)


def _has_rival(procedure: Procedure, step: Step) -> bool:
    """Say whether the act of a step leads elsewhere too."""
    return step.act not in procedure.parliament.roles.side and any(
        other.target != step.target for other in procedure.steps_by[step.source, step.act]
    )


def majority_of(procedure: Procedure, steps: tuple[Step, ...], seats: BySeats) -> Label:
    """Return the majorities that steps need, with the integers for the seats; the chamber where it is not clear."""
    carried = [majority for step in steps for need in step.needs for majority in need.majorities if majority.reached]
    chambers = dict.fromkeys(majority.chamber for majority in carried)
    organs, lane = procedure.parliament.organs, actor(procedure, steps[0].act).id
    said = []
    for chamber in chambers:
        shares = dict.fromkeys(majority.share for majority in carried if majority.chamber == chamber)
        majority = Label.joined((phrases.votes(share, numbers_of(seats, chamber)) for share in shares), " / ")
        said.append(
            majority if chamber == lane and len(chambers) == 1 else phrases.of_chamber(organs[chamber], majority)
        )
    return Label.joined((*said, *_behind(steps, seats)), ", ")


def _behind(steps: tuple[Step, ...], seats: BySeats) -> Iterable[Label]:
    """Yield how many of all deputies must stand behind an act, if the steps are of that act alone."""
    if len({step.act for step in steps}) == 1:
        for backing in dict.fromkeys(need.backing for step in steps for need in step.needs if need.backing):
            yield phrases.of_chamber(backing.whole, phrases.votes(backing.share, numbers_of(seats, *backing.chambers)))


def terms_of(procedure: Procedure, steps: tuple[Step, ...], *, whole: bool) -> Label:
    """Return the terms that steps end, and those for sending that begin with them, each with its condition.

    The terms of special bills are told in full pictures only.
    """
    ended = dict.fromkeys(term for step in steps for term in terms_on(procedure, step, whole=whole))
    sent = dict.fromkeys(term for step in steps for term in sent_after(procedure, step, whole=whole))
    return Label.joined((*on_condition(ended, phrases.length, whole=whole), *on_condition(sent, _sent, whole=whole)))


def _sent(term: Term) -> Label:
    return Label.joined((captions.SENT, phrases.length(term)), captions.NBSP)


def on_condition(
    terms: Iterable[Term], said: Callable[[Term], Label], *, whole: bool = True, told_of: Collection[Condition] = ()
) -> Iterator[Label]:
    """Yield terms in words, each with the condition on which it runs, one that is special unless ``whole``.

    Rules that follow one another and set the same length are one: their days are not told, nor those ``told_of`` the
    step, nor is what the words of the term begin with.
    """
    every, days_told = list(terms), {need.label for need in told_of}
    alike = Counter((term.id, said(term)) for term in every)
    for term in every:
        words = said(term)
        told = (
            need.label
            for need in term.when
            if (whole or not need.ordinary)
            and not (need.concern is Concern.DAY and (alike[term.id, words] > 1 or need.label in days_told))
            and not all(words.text(lang).startswith(need.label.text(lang)) for lang in LANGUAGES)
        )
        yield phrases.with_condition(words, Label.joined(told, "; "))


def articles(steps: tuple[Step, ...], *, whole: bool) -> Label:
    """Return the first article of each act; with ``whole`` every citation of every step.

    A second article of the same instrument is told by its place alone. Where an act of another organ, or one that rests
    on another instrument, has an article of its own, a mark says that there are more.
    """
    if whole:
        return Label.joined(map(phrases.cited, dict.fromkeys(cite for step in steps for cite in step.cites)), "; ")
    firsts = {step.act: step.cites[0] for step in reversed(steps) if step.cites}
    own = [(act, firsts[act]) for act in dict.fromkeys(step.act for step in steps) if act in firsts]
    if not own:
        return EMPTY
    (first, cite), *_ = own
    told = dict.fromkeys(one for act, one in own if _organ(act) == _organ(first) and one.instrument == cite.instrument)
    said = Label.joined((phrases.cited(cite), *map(phrases.placed, list(told)[1:])), ", ")
    return said if told.keys() >= {one for _, one in own} else phrases.MORE.filled(said)


def _organ(act: str) -> str:
    return act.partition(".")[0]


def footing(steps: tuple[Step, ...]) -> str:
    """Return how steps rest on the text: as the weakest of them."""
    found = {step.footing for step in steps}
    said: str = next(one for one in (Footing.SILENT, Footing.INFERRED, Footing.STATED) if one in found).value
    return said
