"""What the names of the program are called by people: the label that was typed in the place of an id."""

from __future__ import annotations

from collections.abc import Mapping
from re import escape, findall, search
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lawflow.tongues import Speaking

TEXTS: Final = ("label", "noun", "text", "said")
"""Where a row of the law says what it is called."""
NAMED: Final = ("names", "nouns")
"""Where it says what some editions call it: pairs of editions and a label."""
SHORT: Final = 2
"""Letters of the name of a language."""
LEAST: Final = 4
"""Letters of a part of a label at least, for it to tell the label from others."""
MOST: Final = 6
"""Names at most that are told with their labels."""
STEM: Final = 5
"""Letters of a Cyrillic word at least, for its last one to be an ending."""
ENDING: Final = "аеийоуыьюяі"
"""Letters that an ending of one letter can be."""
SOFTENED: Final = {"қ": "[қғ]", "к": "[кг]", "п": "[пб]"}
"""What the last letter of a Kazakh word becomes before an ending that begins with a vowel."""
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
    for label in _labels(row):
        yield from label.as_dict().values()


def _labels(row: object) -> Iterator[Any]:
    if isinstance(row, tuple | list):
        for one in row:
            yield from _labels(one)
    elif hasattr(row, "as_dict"):
        yield row
    else:
        for key in TEXTS:
            if hasattr(found := getattr(row, key, None), "as_dict"):
                yield found
        for key in NAMED:
            for pair in getattr(row, key, ()):
                yield from _labels(pair[-1])


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
    said = plain(written)
    rows = [(plain(label), name) for name, row in allowed.items() for label in labels_of(row) if label]
    exact = next((str(name) for label, name in rows if label == said), "")
    if exact or whole or len(said) < LEAST:
        return exact
    from difflib import get_close_matches  # noqa: PLC0415 (only an error asks for it)

    found = {name for label, name in rows if _has_words(label, said)}
    found = found or {name for label, name in rows if said in label}
    found = found or {name for label, name in rows if get_close_matches(said, label.split(), n=1, cutoff=ALIKE)}
    if len(found) == 1:
        return str(found.pop())
    if len(found) > 1 and " " not in said:
        return ""  # of several that have the very word none is nearer for being shorter
    near = get_close_matches(said, [label for label, _ in rows], n=1, cutoff=ALIKE)
    return str(dict(reversed(rows))[near[0]]) if near else ""


def nearest(found: str, allowed: Iterable[str], words: tuple[str, ...]) -> tuple[str, dict[str, Speaking]]:
    """Return the name that was meant by what was typed, or several with their labels that can have been.

    ``words`` are names, and last a word, that people mean by it: they go before a likeness of letters.
    """
    close = by_label(found, allowed) or meant_by(words, allowed)
    several = having(words[-1], allowed) if words and not close else {}
    if close or several:
        return close, several
    close = _near(latin(found), list(allowed)) or by_label(found, allowed, whole=False)
    return close, {} if close else having(found, allowed)


def _near(found: str, names: list[str]) -> str:
    """Return the name that is like the one typed; one of two letters is like what begins as it alone does."""
    folded = {name.casefold(): name for name in reversed(names)}
    from difflib import get_close_matches  # noqa: PLC0415 (only an error asks for it)

    near = [folded[near] for near in get_close_matches(found.casefold(), folded, n=1, cutoff=0.6)]
    begun = [name for name in names if len(name) == SHORT and name[0] == found[:1].casefold()]
    return next(iter(near or (begun if len(begun) == 1 else [])), "")


def having(written: str, allowed: Iterable[str]) -> dict[str, Speaking]:
    """Return the names in whose labels the words written stand, each with the label; none where too many have them.

    >>> from lawflow.law.labels import Label
    >>> two = {"a": Label("", "Принят, на подпись", ""), "b": Label("", "Принят на референдуме", "")}
    >>> {name: label.text("ru") for name, label in having("подпись", two).items()}
    {'a': 'Принят, на подпись'}
    >>> list(having("принят", two)), having("на", two)
    (['a', 'b'], {})
    """
    said = plain(written)
    if not isinstance(allowed, Mapping) or len(said) < LEAST:
        return {}
    rows = ((name, label) for name, row in allowed.items() for label in _labels(row))
    found: dict[str, Speaking] = {}
    for name, label in rows:
        if any(_has_words(plain(text), said) for text in label.as_dict().values()):
            found.setdefault(str(name), label)
    return found if len(found) <= MOST else {}


def meant_by(words: Iterable[str], allowed: Iterable[str]) -> str:
    """Return the first name among the words, else that whose labels have the last of them; empty: there is none.

    >>> from lawflow.law.labels import Label
    >>> known = {"law": Label("заң", "закон", "law"), "code": Label("", "", "a code of laws")}
    >>> meant_by(("nothing", "code", "law"), known), meant_by(("code.x", "закон"), known), meant_by((), known)
    ('code', 'law', '')
    """
    words, names = tuple(words), set(allowed)
    return next((word for word in words if word in names), "") or (by_label(words[-1], allowed) if words else "")


def likest(written: str, labels: Iterable[str]) -> str:
    """Return the word of the labels that is likest to the one written; empty: none is like it.

    >>> likest("objectons", ["President returns with objections"]), likest("budget", ["Signed"])
    ('objections', '')
    """
    from difflib import get_close_matches  # noqa: PLC0415 (only where nothing was found)

    words = {word for label in labels for word in findall(r"[\w-]+", label.casefold())}
    return next(iter(get_close_matches(plain(written), sorted(words), n=1, cutoff=ALIKE)), "")


def begins_a_word(written: str, text: str) -> bool:
    """Say whether a word of the text begins as is written, without the ending of a longer Cyrillic word.

    >>> begins_a_word("constit", "Constitutional Court"), begins_a_word("вето", "Конституционным Советом")
    (True, False)
    >>> begins_a_word("Курултай", "Бюро Курултая"), begins_a_word("Палаты", "Председатель Палат")
    (True, True)
    >>> begins_a_word("қарсылық", "Президент қарсылығымен қайтарды")
    True
    """
    said = plain(written)
    stem = escape(said[:-1] if len(said) > STEM and said[-1] in ENDING else said)
    soft = stem[:-1] + SOFTENED[stem[-1]] if len(said) > STEM and stem[-1] in SOFTENED else stem
    return search(rf"\b{soft}", plain(text)) is not None


def is_about(word: str, ids: Collection[str], labels: Iterable[str], spoken: Mapping[str, tuple[str, ...]]) -> bool:
    """Say whether something is about a word: an id or a label has it, or what is meant by it in words of the law.

    Of what is meant all but the last are whole ids; the last is a word of a label.

    >>> spoken = {"veto": ("president.return", "returned", "objections")}
    >>> is_about("veto", ["returned"], [], spoken), is_about("veto", ["rejected-not-returned"], ["Rejected"], spoken)
    (True, False)
    """
    *names, last = spoken.get(plain(word), (word,))
    labels = tuple(labels)
    return (
        not set(ids).isdisjoint(names)
        or any(begins_a_word(word, text) for text in (*ids, *labels))
        or any(begins_a_word(last, text) for text in labels)
    )


def _has_words(label: str, said: str) -> bool:
    return said in label and search(rf"\b{escape(said)}\b", label) is not None


def plain(text: str) -> str:
    """Return a text in small letters, without quotation marks and spaces beyond one."""
    return " ".join(text.strip("«»\"' ").casefold().replace("ё", "е").split())
