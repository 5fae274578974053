"""Where a rule stands: instruments, citations, and how firmly the rule rests on the text."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import LANGUAGES
from lawflow.law.shown import Shown, Value, set_once

if TYPE_CHECKING:
    from lawflow.law.labels import Label


class Footing(Enum):
    """How a rule rests on the text that was read."""

    STATED = "stated"
    INFERRED = "inferred"
    SILENT = "silent"


_PLACE: Final = re.compile(r"([^( ]+)(\(.*?\))? ?(\S+\))?(?: part (\S+))?")
"""The number of an article or point, the paragraph in it, the subparagraph, the part: ``61(4) part 2``, ``53 1-2)``."""
_SUBPARAGRAPH: Final = {"kk": ", {} тармақша", "ru": ", подп. {}", "en": ", subpara. {}"}
_PART: Final = {"kk": ", {}-бөлік", "ru": ", часть {}", "en": " part {}"}


class Unit(Enum):
    """What an instrument calls its pieces; the value is the pattern in kk, ru, en."""

    ARTICLE = ("{}-бап", "ст. {}", "art. {}")
    POINT = ("{}-тармақ", "п. {}", "pt {}")

    def of(self, place: str, lang: str) -> str:
        """Return ``place`` as the language writes it: article, paragraph, subparagraph, part.

        >>> [Unit.ARTICLE.of("61(4) part 2", lang) for lang in ("kk", "ru", "en")]
        ['61-бап (4), 2-бөлік', 'ст. 61(4), часть 2', 'art. 61(4) part 2']
        >>> [Unit.ARTICLE.of("53 1-2)", lang) for lang in ("kk", "ru", "en")]
        ['53-бап, 1-2) тармақша', 'ст. 53, подп. 1-2)', 'art. 53, subpara. 1-2)']
        >>> [Unit.ARTICLE.of("54(2)2)", lang) for lang in ("kk", "ru", "en")]
        ['54-бап (2), 2) тармақша', 'ст. 54(2), подп. 2)', 'art. 54(2)2)']
        """
        found = _PLACE.fullmatch(place)
        number, paragraph, sub, part = found.groups() if found is not None else (place, None, None, None)
        said = self.value[LANGUAGES.index(lang)].format(number)
        if paragraph:
            said += f" {paragraph}" if lang == "kk" else paragraph
        if sub:
            said += sub if paragraph and lang == "en" else _SUBPARAGRAPH[lang].format(sub)
        return said + (_PART[lang].format(part) if part else "")

    def bare(self, place: str, lang: str) -> str:
        """Return ``place`` without the word for the unit, as it follows another place of one instrument.

        >>> [Unit.ARTICLE.bare("53(2)", lang) for lang in ("kk", "ru", "en")]
        ['53(2)', '53(2)', '53(2)']
        """
        whole = self.of(place, lang).replace(self.value[LANGUAGES.index(lang)].format(""), "", 1)
        return whole.replace(" (", "(", 1)


@set_once(eq=False, repr=False, slots=False)
class Instrument(Value):
    """A text of law in one of its versions: a Constitution, a constitutional law, a Reglament."""

    id: str
    version: str
    short: Label
    title: Label
    unit: Unit
    read: Label
    _cited: dict[str, Citation] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    def __getitem__(self, place: str) -> Citation:
        """Return the citation of a place in this text, one for all rows, as a row writes it: ``C23["61(4)"]``."""
        known = self._cited.get(place)
        if known is None:
            known = self._cited[place] = Citation(self, place)
        return known


@set_once(unsafe_hash=True, cache_hash=True, repr=False)
class Citation(Shown):
    """A place in an instrument, in the version that the instrument names."""

    instrument: Instrument
    place: str

    def __str__(self) -> str:
        return self.text()

    def text(self, lang: str = "en") -> str:
        """Return the citation as a jurist writes it."""
        unit = self.instrument.unit.of(self.place, lang)
        return f"{self.instrument.short.text(lang)} {unit}"

    @property
    def key(self) -> str:
        """Return the citation as stable text: instrument, version, place."""
        return f"{self.instrument.id}@{self.instrument.version}:{self.place}"
