"""What a bill is called on its picture: in the language of the picture, or it says that no such title is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.labels import LANGUAGES, Label
from lawflow.views.content import captions
from lawflow.views.content.edges import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played


def bill_title(dossier: Dossier) -> Label:
    """Return the title of a bill in each language; where the record has none, another of its titles, and says so."""
    return Label(*(_titled(dossier, lang) for lang in LANGUAGES))


def _titled(dossier: Dossier, lang: str) -> str:
    title = dossier.title.get(lang)
    return one_line(title) if title else f"{one_line(dossier.title_in(lang))} ({captions.UNTITLED.text(lang)})"


def _taken_as(noun: Label | None) -> Iterator[Label]:
    if noun is not None:
        yield captions.TAKEN_AS.filled(noun)


def name_of(dossier: Dossier, result: Played) -> Label:
    """Return the title of a bill, what the law refuses of it, what world it states."""
    told = [bill_title(dossier)]
    if result.refusals:
        acts, counted = result.passage.parliament.acts, result.counted
        nouns = ((n, acts[refused.act].as_noun(refused.edition)) for n, refused in result.refusals)
        refused = (
            Label.same(f"{n} ({{}})").filled(Label.joined((noun, *_taken_as(counted.get(n))), "; "))
            for n, noun in nouns
        )
        told.append(captions.WITHOUT.filled(Label.joined(refused, "; ")))
    if result.passage.stated:
        facts = Label.joined((captions.WORLD_FACTS[fact] for fact in result.passage.stated), ", ")
        told.append(captions.WORLD.filled(facts))
    return Label.joined(told, " · ")
