"""What the names of the program are called by people: the label that was typed in the place of an id."""

from __future__ import annotations

from collections.abc import Mapping
from re import escape, search
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TEXTS: Final = ("label", "noun", "text", "said")
"""Where a row of the law says what it is called."""
NAMED: Final = ("names", "nouns")
"""Where it says what some editions call it: pairs of editions and a label."""
LEAST: Final = 4
"""Letters of a part of a label at least, for it to tell the label from others."""
MOST: Final = 6
"""Names at most that are told with their labels."""
ALIKE_LETTERS: Final = str.maketrans("АВЕКМНОРСТУХавекмнорстух", "ABEKMHOPCTYXabekmhopctyx")
"""Letters of Cyrillic, and those of Latin that look like them."""
ALIKE: Final = 0.8
"""How alike a label and what was typed must be, from 0 to 1 (`difflib`)."""


def latin(text: str) -> str:
    """Return a text in small letters, those of Cyrillic that look like Latin ones as these: an id typed on either.

    >>> latin("К-А16") == latin("K-A16")  # the first is Cyrillic
    True
    """
    return text.translate(ALIKE_LETTERS).casefold()


def labels_of(row: object) -> Iterator[str]:
    """Yield all that a row of the law is called, in every language; a label, or several rows, will do.

    >>> from lawflow.law.labels import Label
    >>> list(labels_of(Label("заң", "закон", "law")))
    ['заң', 'закон', 'law']
    """
    if isinstance(row, tuple | list):
        for one in row:
            yield from labels_of(one)
    elif hasattr(row, "as_dict"):
        yield from row.as_dict().values()
    else:
        for key in TEXTS:
            if hasattr(found := getattr(row, key, None), "as_dict"):
                yield from labels_of(found)
        for key in NAMED:
            for pair in getattr(row, key, ()):
                yield from labels_of(pair[-1])


def by_label(written: str, allowed: Iterable[str], *, whole: bool = True) -> str:
    """Return the name that goes by the label written, in whatever case; empty: none does.

    ``allowed`` must be a mapping from the names to the rows of the law that they name; of bare names none has a label.
    Unless the label must be the ``whole`` one, a part that only one name has in its labels will do, a word like one of
    theirs, and a label that is like it.

    >>> from lawflow.law.labels import Label
    >>> known = {"law": Label("заң", "закон", "law"), "code": Label("кодекс жобасы", "проект кодекса", "a code")}
    >>> by_label(" Закон", known), by_label("кодекс", known), by_label("кодекс", known, whole=False)
    ('law', '', 'code')
    """
    if not isinstance(allowed, Mapping):
        return ""
    said = _plain(written)
    rows = [(_plain(label), name) for name, row in allowed.items() for label in labels_of(row) if label]
    exact = next((str(name) for label, name in rows if label == said), "")
    if exact or whole or len(said) < LEAST:
        return exact
    from difflib import get_close_matches  # noqa: PLC0415 (only an error asks for it)

    found = {name for label, name in rows if _has_words(label, said)}
    found = found or {name for label, name in rows if said in label}
    found = found or {name for label, name in rows if get_close_matches(said, label.split(), n=1, cutoff=ALIKE)}
    if len(found) == 1:
        return str(found.pop())
    near = get_close_matches(said, [label for label, _ in rows], n=1, cutoff=ALIKE)
    return str(dict(reversed(rows))[near[0]]) if near else ""


def having(written: str, allowed: Iterable[str]) -> dict[str, str]:
    """Return the names in whose labels the words written stand, each with the label; none where too many have them.

    >>> from lawflow.law.labels import Label
    >>> two = {"a": Label("", "Принят, на подпись", ""), "b": Label("", "Принят на референдуме", "")}
    >>> having("принят", two), having("подпись", two), having("на", two)
    ({'a': 'Принят, на подпись', 'b': 'Принят на референдуме'}, {'a': 'Принят, на подпись'}, {})
    """
    said = _plain(written)
    if not isinstance(allowed, Mapping) or len(said) < LEAST:
        return {}
    rows = ((name, label) for name, row in allowed.items() for label in labels_of(row))
    found: dict[str, str] = {}
    for name, label in rows:
        if _has_words(_plain(label), said):
            found.setdefault(str(name), label)
    return found if len(found) <= MOST else {}


def _has_words(label: str, said: str) -> bool:
    return said in label and search(rf"\b{escape(said)}\b", label) is not None


def _plain(text: str) -> str:
    return " ".join(text.strip("«»\"' ").casefold().replace("ё", "е").split())
