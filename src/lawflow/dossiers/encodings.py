"""Text as it was saved: UTF-8, or a fault that says which encoding it seems to be in, and what to do."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from lawflow.errors import Fault
from lawflow.tongues import say


class Guess(NamedTuple):
    """An encoding by the name that Python and ``iconv`` know, and what people call it."""

    name: str
    called: str


MARKED: Final = (
    (codecs.BOM_UTF32_LE, Guess("utf-32", "UTF-32")),
    (codecs.BOM_UTF32_BE, Guess("utf-32", "UTF-32")),
    (codecs.BOM_UTF16_LE, Guess("utf-16", "UTF-16")),
    (codecs.BOM_UTF16_BE, Guess("utf-16", "UTF-16")),
)
"""The marks with which files of other encodings begin."""
ONE_BYTE: Final = (
    Guess("cp1251", "Windows-1251"),
    Guess("rk1048", "KZ-1048"),
    Guess("cp866", "DOS-866"),
    Guess("koi8-r", "KOI8-R"),
)
"""Encodings of Cyrillic that have one byte a letter, the likelier first."""
_WORD: Final = re.compile(r"\b[А-ЯЁӘҒҚҢӨҰҮҺІ]?[а-яёәғқңөұүһі]{2,}\b")
_OTHER: Final = re.compile(r"[^\x00-\x7f«»„“”–—№…]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MOST: Final = 20_000
"""Bytes looked at."""
LEAST: Final = 3
"""Letters of words without which nothing is guessed."""
LIKELY: Final = 0.6
"""The share of what is no ASCII that must be letters of words for a guess to be told."""


def text_in(content: bytes, what: str) -> str | Fault:
    """Return text in UTF-8, with or without its mark; of other bytes the fault that tells what they seem to be."""
    guess = _marked(content)
    if guess is None:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            guess = seems(content)
            where = f"line {line}, byte {error.start}"
    else:
        where = ""
    if guess is None:
        return Fault(where, say("not UTF-8 text"), say("{what} in UTF-8", what=what))
    found = say("not UTF-8 text: it seems to be {called}", called=guess.called)
    command = f"iconv -f {guess.name} -t utf-8 old > new"
    cure = say("{what} in UTF-8: save it as UTF-8 in an editor, or: {command}", what=what, command=command)
    return Fault(where, found, cure)


def _marked(content: bytes) -> Guess | None:
    """Return an encoding of several bytes a letter, by its mark, or by the zeros between the letters of ASCII."""
    known = next((guess for mark, guess in MARKED if content.startswith(mark)), None)
    even, odd = content[:_MOST:2].count(0), content[1:_MOST:2].count(0)
    if known is None and even != odd:
        known = Guess("utf-16le" if odd > even else "utf-16be", "UTF-16")
    return known if known is not None and _is_text(content, known.name) else None


def _is_text(content: bytes, name: str) -> bool:
    """Say whether bytes are text in an encoding, with no control character but those that part words and lines."""
    try:
        return not _CONTROL.search(content.decode(name))
    except UnicodeDecodeError:
        return False


def seems(content: bytes) -> Guess | None:
    """Return the encoding in which bytes read as words of Kazakh or Russian; ``None`` where none does.

    >>> seems("Жолдар туралы заң".encode("kz1048")).called, seems("О дорогах".encode("cp866")).called
    ('KZ-1048', 'DOS-866')
    >>> seems(bytes(range(128, 256)))
    """
    scored = [(_words(content[:_MOST], guess.name), -n, guess) for n, guess in enumerate(ONE_BYTE)]
    share, _, guess = max(scored)
    return guess if share >= LIKELY else None


def _words(content: bytes, name: str) -> float:
    """Return the share of what is no ASCII that stands in words, from 0 to 1."""
    text = content.decode(name, errors="replace")
    others, letters = len(_OTHER.findall(text)), sum(len(word) for word in _WORD.findall(text))
    return letters / others if letters >= LEAST else 0.0
