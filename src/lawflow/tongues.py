"""What the program says: English as it stands in the code, Kazakh and Russian from the catalogues beside it.

A message is an English text that remembers of what it was made; asked in another language it is made anew from the
template of that language. English loads no catalogue.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from gettext import NullTranslations
    from typing import Protocol, TypeGuard

    class Speaking(Protocol):
        """What can be said in each language: a message, a label, an error."""

        def text(self, lang: str) -> str:
            """Return the text in a language."""


ENGLISH: Final = "en"
"""The language in which the code is written."""
CATALOGUES: Final = os.path.join(os.path.dirname(__file__), "catalogues")  # noqa: PTH118, PTH120 (English needs no `pathlib`)
"""The folder of the catalogues, as gettext wants it."""
DOMAIN: Final = "lawflow"
"""The name of the catalogue of what the program says."""
LAW: Final = "law"
"""The name of the catalogue of what is argued for the answers to open questions."""


class Said(str):
    """A message: English as a text, any language by `text`. Made by `say` and `say_count`."""

    __slots__ = ("many", "n", "template", "values")

    template: str
    many: str
    n: int
    values: Mapping[str, object]

    def text(self, lang: str) -> str:
        """Return the message in a language; English where the catalogue lacks it."""
        if lang == ENGLISH:
            return str(self)
        known = catalogue(lang)
        template = known.ngettext(self.template, self.many, self.n) if self.many else known.gettext(self.template)
        return template.format_map({name: _in(value, lang) for name, value in self.values.items()})

    def __reduce__(self) -> tuple[object, ...]:
        """Return how it is made again in another process."""
        return _made, (self.template, self.many, self.n, dict(self.values))


def say(template: str, **values: object) -> Said:
    """Return a message with values in its places; a message or a label among them is taken in each language.

    >>> say("did you mean {name!r}?", name="senate.approve").text("ru")
    "может быть, 'senate.approve'?"
    """
    return _made(template, "", 0, values)


def say_as_is(text: str) -> Said:
    """Return a message of the system, or of a library, which stands in the catalogue as it says it."""
    return _made(text.replace("{", "{{").replace("}", "}}"), "", 0, {})


def say_count(one: str, many: str, n: int, **values: object) -> Said:
    """Return a message on a number, ``{n}`` in it, in the form that the number asks for.

    >>> [str(say_count("{n} act", "{n} acts", n)) for n in (1, 2)]
    ['1 act', '2 acts']
    """
    return _made(one, many, n, {**values, "n": n})


def say_in_a_row(parts: Iterable[object], between: str = "") -> Said:
    """Return what is said one after another, each part in each language where it has words.

    >>> say_in_a_row(["A6", say("did you mean {name!r}?", name="A7")], ": ").text("ru")
    "A6: может быть, 'A7'?"
    """
    values = {f"n{n}": part for n, part in enumerate(parts)}
    return _made(between.join(f"{{{name}}}" for name in values), "", 0, values)


def told(said: object, lang: str) -> str:
    """Return what has been said in a language; what is the same in all of them, as it is.

    >>> told("2023/law", "kk")
    '2023/law'
    """
    return said.text(lang) if _speaks(said) else str(said)


@cache
def catalogue(lang: str, domain: str = DOMAIN) -> NullTranslations:
    """Return a catalogue of a language. Raises `OSError` for a language that the program does not speak."""
    from gettext import translation  # noqa: PLC0415 (English needs none)

    return translation(domain, CATALOGUES, [lang])


def worded(text: str, lang: str, domain: str = DOMAIN) -> str:
    """Return a text that stands by itself, such as the help of a command, in a language."""
    return catalogue(lang, domain).gettext(text) if text and lang != ENGLISH else text


def _made(template: str, many: str, n: int, values: Mapping[str, object]) -> Said:
    chosen = many if many and n != 1 else template
    said = Said(chosen.format_map({name: _in(value, ENGLISH) for name, value in values.items()}))
    said.template, said.many, said.n, said.values = template, many, n, values
    return said


def on_one_line(name: str) -> str:
    r"""Return the name of a file as it stands in a message: a line break in it begins no line of ours.

    >>> print(on_one_line("a.toml: in order\nb.toml"))
    a.toml: in order\nb.toml
    """
    return name.replace("\n", "\\n")


def _in(value: object, lang: str) -> object:
    """Return a value as the template takes it: in words where it has words, a name on one line, else as it is."""
    if _speaks(value):
        return value.text(lang)
    return on_one_line(str(value)) if isinstance(value, str) or hasattr(value, "__fspath__") else value


def _speaks(value: object) -> TypeGuard[Speaking]:
    return callable(getattr(value, "text", None))
