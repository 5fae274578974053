"""Words for people, in the three languages of the project."""

from __future__ import annotations

from typing import Final

import attrs

LANGUAGES: Final = ("kk", "ru", "en")


@attrs.frozen
class Label:
    """One text in Kazakh, Russian and English.

    >>> Label(kk="заң", ru="закон", en="law").text("kk")
    'заң'
    """

    kk: str
    ru: str
    en: str

    def text(self, lang: str) -> str:
        """Return the text in ``lang``, one of `LANGUAGES`."""
        if lang not in LANGUAGES:
            raise KeyError(lang)
        said: str = getattr(self, lang)
        return said

    def as_dict(self) -> dict[str, str]:
        """Return the three texts keyed by language, as every JSON object carries them."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}
