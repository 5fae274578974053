"""What a bill is called on its picture: in the language of the picture, or it says that no such title is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.labels import LANGUAGES, Label
from lawflow.views.content import captions

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played


def bill_title(dossier: Dossier) -> Label:
    """Return the title of a bill in each language; where the record has none, another of its titles, and says so."""
    other = next(iter(dossier.title.values()), dossier.id)
    return Label(*(dossier.title.get(lang) or f"{other} ({captions.UNTITLED.text(lang)})" for lang in LANGUAGES))


def name_of(dossier: Dossier, result: Played) -> Label:
    """Return the title of a bill, what of its record the law refuses, and the stages where it can be if several."""
    parts = [bill_title(dossier)]
    if result.refusals:
        parts.append(captions.WITHOUT.filled(", ".join(str(n) for n, _ in result.refusals)))
    if len(result.stages) > 1:
        known = result.passage.procedure.stage
        stages = [known[stage].label for stage in result.stages if stage in known]
        parts.append(captions.CAN_STAND_AT.filled(Label.joined(stages, " / ")))
    return Label.joined(parts, " · ")
