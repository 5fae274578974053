"""Words for people, in the three languages of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

import attrs

from lawflow.law.shown import Shown, set_once

if TYPE_CHECKING:
    from collections.abc import Iterable

Lang = Literal["kk", "ru", "en"]
LANGUAGES: Final[tuple[Lang, ...]] = get_args(Lang)
_COMMAS: Final = str.maketrans({".": ",", ",": "\N{NO-BREAK SPACE}"})


@set_once(unsafe_hash=True, repr=False)
class Label(Shown):
    """One text in Kazakh, Russian and English.

    ``languages`` are those in which the law words it; in the others a page says it in one of these (`worded`).

    >>> Label(kk="заң", ru="закон", en="law").text("kk")
    'заң'
    """

    kk: str
    ru: str
    en: str
    languages: tuple[str, ...] = attrs.field(default=LANGUAGES, kw_only=True)

    @classmethod
    def worded(cls, **texts: str) -> Label:
        """Return a text that is worded in some of the languages; pages in the others say it in the first of these.

        Raises `KeyError` for a language that the pages do not speak, or where there is none.

        >>> palata = Label.worded(ru="палата", en="house")
        >>> palata.text("kk"), palata.text("en"), palata.languages
        ('палата', 'house', ('ru', 'en'))
        """
        if not texts or not set(texts) <= set(LANGUAGES):
            raise KeyError(", ".join(texts) or "no language")
        first = next(iter(texts.values()))
        worded = tuple(lang for lang in LANGUAGES if lang in texts)
        return cls(*(texts.get(lang, first) for lang in LANGUAGES), languages=worded)

    def text(self, lang: str) -> str:
        """Return the text in ``lang``, one of `LANGUAGES`. Raises `UnknownNameError` for another."""
        if lang not in LANGUAGES:
            from lawflow.law.expected import one_of  # noqa: PLC0415 (only for a language that there is not)
            from lawflow.tongues import say  # noqa: PLC0415 (the same)

            one_of(say("language"), lang, LANGUAGES)
        said: str = getattr(self, lang)
        return said

    def is_whole(self, languages: tuple[str, ...]) -> bool:
        """Say whether there is a text in each of some languages, worded in it."""
        return (self.languages == languages and bool(self.kk and self.ru and self.en)) or all(
            lang in self.languages and self.text(lang) for lang in languages
        )

    def as_dict(self) -> dict[str, str]:
        """Return the three texts keyed by language, as every JSON object carries them."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}

    @classmethod
    def same(cls, said: object) -> Label:
        """Return what is the same in every language: a number, an id, a sign."""
        return cls(*[str(said)] * len(LANGUAGES))

    @classmethod
    def number(cls, value: float, form: str) -> Label:
        """Return a number as each language writes it: Kazakh and Russian with a decimal comma, thousands apart.

        >>> label = Label.number(1234.5, ",.2f")
        >>> label.ru.replace("\N{NO-BREAK SPACE}", "_"), label.en
        ('1_234,50', '1,234.50')
        """
        said = format(value, form)
        written = said.translate(_COMMAS)
        return cls(written, written, said)

    @classmethod
    def joined(cls, labels: Iterable[Label], between: str = " · ") -> Label:
        """Return labels one after another; empty ones are left out, and what is said twice is said once.

        >>> Label.joined((Label("заң", "закон", "law"), Label("", "", ""), Label.same(5)), ", ").en
        'law, 5'
        """
        every = [label for label in labels if label.en]
        if len(every) < 2:  # noqa: PLR2004 (nothing to join)
            return every[0] if every else cls("", "", "")
        return cls(
            between.join(dict.fromkeys([label.kk for label in every])),
            between.join(dict.fromkeys([label.ru for label in every])),
            between.join(dict.fromkeys([label.en for label in every])),
        )

    @classmethod
    def either(cls, labels: Iterable[Label]) -> Label:
        """Return labels with "or" between them; what is said twice is said once.

        >>> Label.either((Label.same(49), Label.same(50))).ru
        '49 или 50'
        """
        every = list(labels)
        texts = (
            between.join(dict.fromkeys([label.text(lang) for label in every]))
            for lang, between in zip(LANGUAGES, (" не ", " или ", " or "), strict=True)
        )
        return cls(*texts)

    def filled(self, *values: object) -> Label:
        """Return the label with values in its places ``{}``; a label among them is taken in each language.

        >>> Label.same("{} ({})").filled(Label("заң", "закон", "law"), 5).ru
        'закон (5)'
        """
        texts = (
            said.format(*[value.text(lang) if isinstance(value, Label) else value for value in values])
            for lang, said in self.as_dict().items()
        )
        return Label(*texts)


SPOKEN: Final[dict[Lang, Label]] = {
    "kk": Label("қазақша", "казахский", "Kazakh"),
    "ru": Label("орысша", "русский", "Russian"),
    "en": Label("ағылшынша", "английский", "English"),
}
"""What the languages are called."""
