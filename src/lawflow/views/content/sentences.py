"""Rules as sentences for people who do not know the law; each carries the ids of the rules it rests on, no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.law.reach import stages_ahead
from lawflow.law.terms import Bound
from lawflow.views.content import phrases, telling
from lawflow.views.content.coverage import sent_after, terms_on
from lawflow.views.content.edges import plain
from lawflow.views.content.graph import EMPTY
from lawflow.views.content.rules import RECESSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.sittings import Sittings
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.law.topics import Topic
    from lawflow.views.content.seats import BySeats

_VOTES: Final = Label("Қажет дауыс: {}.", "Нужно голосов: {}.", "Votes needed: {}.")
_TERM: Final = Label("Мерзімі: {}.", "Срок: {}.", "Time allowed: {}.")
_IF: Final = Label("Шарты: {}.", "Условие: {}.", "Condition: {}.")
_THEN: Final = Label("Одан кейін: «{}».", "Далее: «{}».", "The bill then stands at: “{}”.")
_STAYS: Final = Label("Саты өзгермейді.", "Стадия не меняется.", "The stage does not change.")
_STARTS: Final = Label("Басталуы: {}.", "Начинается: {}.", "It starts with: {}.")
_UNSTATED: Final = Label(
    "Мынадан кейін қай күннен басталатыны мәтінде айтылмаған: {}.",
    "С какого дня идёт после этого, текст не говорит: {}.",
    "No text says from when it runs after: {}.",
)
_GOES_ON: Final = Label(
    "Мынадан кейін жалғасатыны қорытылған: {}.",
    "Что после этого продолжается, выведено: {}.",
    "That it goes on is inferred after: {}.",
)
_LAPSES: Final = Label("Өтіп кетсе: {}.", "Если истечёт: {}.", "If it passes: {}.")
_NO_EFFECT: Final = Label(
    "Өтіп кетсе, салдары туралы мәтінде айтылмаған.",
    "Последствий его пропуска текст не называет.",
    "The text does not say what follows if it is missed.",
)
_STOPS: Final = Label("Тоқтап тұратын саты: {}.", "Приостанавливается на стадии: {}.", "It stands still at: {}.")
_INFERRED: Final = Label.same("{} ({})")
_WAIT: Final = Label("Бұдан ерте болмайды.", "Ранее этого нельзя.", "Nothing may be done before it has passed.")
_QUORUM: Final = Label(
    "Кворум ({}): барлық депутаттардың кемінде {}.",
    "Кворум ({}): не менее {} общего числа депутатов.",
    "Quorum ({}): at least {} of all deputies.",
)
_OR: Final = " / "
_SIGNS: Final = {
    "> 1/2": Label("жартысынан көбі", "больше половины", "more than half"),
    "≤": Label("ең көбі", "максимум", "at most"),
    "≥": Label("кемінде", "минимум", "at least"),
}
"""What the signs of the pictures are in words."""


@attrs.frozen(eq=False)
class Sentence:
    """What rules say, in words: the steps, the terms and the rules on sittings that it rests on, and their articles."""

    text: Label
    cites: tuple[Citation, ...]
    footing: str
    steps: tuple[Step, ...] = ()
    terms: tuple[Term, ...] = ()
    sittings: tuple[Sittings, ...] = ()

    @property
    def rules(self) -> tuple[str, ...]:
        """Return the ids of the rules it rests on: of steps, of terms, of rules on sittings by their first day."""
        return (
            *(f"step:{step.id}" for step in self.steps),
            *(f"term:{term.id}" for term in self.terms),
            *(f"sittings:{one.first}" for one in self.sittings),
        )


@attrs.frozen(eq=False)
class Passageway:
    """A stage, and a sentence for every way on from it."""

    stage: Stage
    sentences: tuple[Sentence, ...]


def explained(procedure: Procedure, seats: BySeats) -> tuple[Passageway, ...]:
    """Return how a bill goes, stage by stage in the order of its path."""
    ahead = stages_ahead(procedure, [procedure.initial])
    return tuple(
        Passageway(stage, tuple(_of_steps(procedure, procedure.steps_from[stage.id], seats)))
        for stage in procedure.stages
        if stage.id in ahead and procedure.steps_from[stage.id]
    )


def answering(topic: Topic, procedure: Procedure, seats: BySeats) -> tuple[Sentence, ...]:
    """Return the sentences that answer a question under a procedure; none where it does not arise there."""
    steps = _of_steps(procedure, topic.steps_of(procedure), seats)
    terms = (of_term(procedure, term) for term in topic.terms_of(procedure))
    return (*steps, *terms, *(of_sittings(procedure, one) for one in topic.sittings_of(procedure)))


def _of_steps(procedure: Procedure, steps: Iterable[Step], seats: BySeats) -> Iterator[Sentence]:
    """Yield a sentence for each step, one for those of which it is told alike."""
    told: dict[tuple[Label, Label], list[Sentence]] = {}
    for step in steps:
        one = of_steps(procedure, (step,), seats)
        told.setdefault((one.text, Label.joined(map(phrases.cited, one.cites))), []).append(one)
    for same in told.values():
        yield _merged(same)


def _merged(same: list[Sentence]) -> Sentence:
    steps = tuple(step for one in same for step in one.steps)
    terms = tuple(dict.fromkeys(term for one in same for term in one.terms))
    footing = next((one.footing for one in same if one.footing != "stated"), "stated")
    return attrs.evolve(same[0], steps=steps, terms=terms, footing=footing)


def of_steps(procedure: Procedure, steps: tuple[Step, ...], seats: BySeats) -> Sentence:
    """Return what steps of one act between two stages say."""
    first = steps[0]
    act = procedure.parliament.acts[first.act].as_noun(procedure.edition)
    target = procedure.stage[first.target].label
    parts = [
        _started(act),
        _filled(_VOTES, telling.majority_of(procedure, steps, seats)),
        _filled(_TERM, telling.terms_of(procedure, steps, whole=True)),
        _filled(_IF, telling.conditions(procedure, steps, whole=True)),
        _STAYS if first.source == first.target else _THEN.filled(target),
    ]
    return Sentence(
        _spaced(parts),
        tuple(dict.fromkeys(cite for step in steps for cite in step.cites)),
        telling.footing(steps),
        steps,
        tuple(dict.fromkeys(_terms_told(procedure, steps))),
    )


def _terms_told(procedure: Procedure, steps: tuple[Step, ...]) -> Iterator[Term]:
    for step in steps:
        yield from terms_on(procedure, step, whole=True)
        yield from sent_after(procedure, step, whole=True)


def of_term(procedure: Procedure, term: Term) -> Sentence:
    """Return what a term says: how long it is, what starts it, what stops it, what follows when it passes."""
    acts = procedure.parliament.acts
    parts = [
        _started(Label.same("{}: {}").filled(term.label, phrases.length(term))),
        _filled(_IF, Label.joined((need.label for need in term.when), "; ")),
        _filled(_STARTS, _start(procedure, term)),
        _filled(_UNSTATED, Label.joined((event(procedure, one) for one in term.unstated_on), _OR)),
        _filled(_STOPS, _pause(procedure, term)),
        _filled(_GOES_ON, Label.joined((event(procedure, one) for one in term.inferred_after), _OR)),
        _started(RECESSES[term.recess]) if term.recess in RECESSES else EMPTY,
    ]
    if term.bound is Bound.NOT_BEFORE:
        parts.append(_WAIT)
    elif term.on_lapse is not None:
        parts.append(_LAPSES.filled(acts[term.on_lapse].as_noun(procedure.edition)))
    else:
        parts.append(_NO_EFFECT)
    return Sentence(_spaced(parts), term.cites, term.footing.value, (), (term,))


def of_sittings(procedure: Procedure, sittings: Sittings) -> Sentence:
    """Return what the law says of the quorum of the chambers."""
    organs = procedure.parliament.organs
    chambers = Label.joined((organs[name].label for name in sittings.chambers), ", ")
    share = Label.same(f"{sittings.quorum.num}/{sittings.quorum.den}")
    return Sentence(_QUORUM.filled(chambers, share), sittings.cites, "stated", sittings=(sittings,))


def event(procedure: Procedure, name: str) -> Label:
    """Return what starts or ends a term, in words: an act, a stage that is entered, or both."""
    act, _, stage = name.partition("@")
    known = procedure.parliament.acts
    said = known[act].as_noun(procedure.edition) if act in known else EMPTY
    at = Label.same("«{}»").filled(procedure.stage[stage].label) if stage in procedure.stage else EMPTY
    return Label.joined((said, at), " → ")


def _stages(procedure: Procedure, names: Iterable[str]) -> Iterator[Label]:
    return (Label.same("«{}»").filled(procedure.stage[name].label) for name in names if name in procedure.stage)


def _start(procedure: Procedure, term: Term) -> Label:
    return _inferred(Label.joined((event(procedure, one) for one in term.starts_on), _OR), term.start_inferred)


def _pause(procedure: Procedure, term: Term) -> Label:
    return _inferred(Label.joined(_stages(procedure, term.paused_in), _OR), term.pause_inferred)


def _inferred(said: Label, why: Label | None) -> Label:
    return said if why is None else _INFERRED.filled(said, why)


def _filled(pattern: Label, said: Label) -> Label:
    return pattern.filled(said) if said != EMPTY else EMPTY


def _started(act: Label) -> Label:
    """Return what is said as a sentence of its own."""
    return Label(*(f"{said[:1].upper()}{said[1:]}." for said in act.as_dict().values()))


def _spaced(parts: Iterable[Label]) -> Label:
    said = Label.joined(parts, " ")
    return Label(*(_in_words(plain(one).replace("..", "."), lang) for lang, one in said.as_dict().items()))


def _in_words(said: str, lang: str) -> str:
    for sign, words in _SIGNS.items():
        said = said.replace(sign, words.text(lang))
    return said
