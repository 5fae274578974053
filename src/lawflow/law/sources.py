"""Where a rule stands: instruments, citations, and how firmly the rule rests on the text."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from lawflow.law.labels import Label


class Footing(Enum):
    """How a rule rests on the text that was read."""

    STATED = "stated"
    INFERRED = "inferred"
    SILENT = "silent"


class Unit(Enum):
    """What an instrument calls its pieces; the value is the pattern in kk, ru, en."""

    ARTICLE = ("{}-бап", "ст. {}", "art. {}")
    POINT = ("{}-тармақ", "п. {}", "pt {}")

    def of(self, place: str, lang: str) -> str:
        """Return ``place`` as the language writes it.

        >>> Unit.ARTICLE.of("61(4)", "ru"), Unit.ARTICLE.of("61(4)", "kk")
        ('ст. 61(4)', '61-бап (4)')
        """
        kk, ru, en = self.value
        if lang == "kk":
            number, bracket, rest = place.partition("(")
            return kk.format(number) + (f" ({rest}" if bracket else "")
        return (ru if lang == "ru" else en).format(place)


@attrs.frozen(cache_hash=True)
class Instrument:
    """A text of law in one of its versions: a Constitution, a constitutional law, a Reglament."""

    id: str
    version: str
    short: Label
    title: Label
    unit: Unit
    read: str

    def __getitem__(self, place: str) -> Citation:
        """Return the citation of a place in this text, as a row writes it: ``C23["61(4)"]``."""
        return Citation(self, place)


@attrs.frozen(cache_hash=True)
class Citation:
    """A place in an instrument, in the version that the instrument names."""

    instrument: Instrument
    place: str

    def text(self, lang: str = "en") -> str:
        """Return the citation as a jurist writes it."""
        unit = self.instrument.unit.of(self.place, lang)
        return f"{self.instrument.short.text(lang)} {unit}"

    @property
    def key(self) -> str:
        """Return the citation as stable text: instrument, version, place."""
        return f"{self.instrument.id}@{self.instrument.version}:{self.place}"
