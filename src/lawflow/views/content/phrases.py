"""The small phrases that pictures are told in: majorities, terms, dates, citations, names without their organ."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.law.days import day, until
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.terms import Bound, Count
from lawflow.views.content.captions import NBSP, NOT_KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lawflow.law.majorities import Share
    from lawflow.law.organs import Organ
    from lawflow.law.sources import Citation
    from lawflow.law.terms import Term

# The last numeral of a number decides the Kazakh ablative: 98-ден (сегізден), 49-дан (тоғыздан), 50-ден (елуден).
_UNITS: Final = {1: "ден", 2: "ден", 3: "тен", 4: "тен", 5: "тен", 6: "дан", 7: "ден", 8: "ден", 9: "дан"}
_TENS: Final = {1: "нан", 2: "дан", 3: "дан", 4: "тан", 5: "ден", 6: "тан", 7: "тен", 8: "нен", 9: "нан"}
# And the possessive: 109-ы (тоғызы), 66-сы (алтысы), 50-і (елуі), 97-сі (жетісі).
_OF_UNITS: Final = {1: "і", 2: "сі", 3: "і", 4: "і", 5: "і", 6: "сы", 7: "сі", 8: "і", 9: "ы"}
_OF_TENS: Final = {1: "ы", 2: "сы", 3: "ы", 4: "ы", 5: "і", 6: "ы", 7: "і", 8: "і", 9: "ы"}


def by_number(question: str) -> tuple[str, int]:
    """Return the key that sorts questions by letter and number: A2 before A10."""
    head = question.rstrip("0123456789")
    return head, int(question[len(head) :] or 0)


@lru_cache(maxsize=1024)
def unprefixed(label: Label, prefixes: tuple[Label, ...]) -> Label:
    """Return the label of an act without the organ that its lane names, one of the prefixes.

    >>> senate = Label("Сенат ", "Сенат ", "Senate ")
    >>> unprefixed(Label("Сенат мақұлдады", "Сенат одобрил", "Senate approves"), (senate,)).en
    'approves'
    """
    return Label(*(_strip(label.text(lang), [prefix.text(lang) for prefix in prefixes]) for lang in LANGUAGES))


def _strip(words: str, prefixes: Iterable[str]) -> str:
    return next((words[len(prefix) :] for prefix in prefixes if words.startswith(prefix)), words)


def with_condition(label: Label, condition: Label) -> Label:
    """Return the label with the condition after it in brackets, if there is one."""
    return Label.same("{} ({})").filled(label, condition) if condition.en else label


def ablative(number: int) -> str:
    """Return the number with its Kazakh ablative ending, "out of" it.

    >>> ablative(98), ablative(50), ablative(107), ablative(49), ablative(100)
    ('98-ден', '50-ден', '107-ден', '49-дан', '100-ден')
    """
    return _ended(number, _UNITS, _TENS, "ден")


def possessive(number: int) -> str:
    """Return the number with its Kazakh possessive ending, so many of them.

    >>> possessive(109), possessive(66), possessive(50), possessive(97), possessive(20), possessive(100)
    ('109-ы', '66-сы', '50-і', '97-сі', '20-сы', '100-і')
    """
    return _ended(number, _OF_UNITS, _OF_TENS, "і")


def _ended(number: int, units: Mapping[int, str], tens: Mapping[int, str], hundreds: str) -> str:
    return f"{number}-{units[number % 10] if number % 10 else tens.get(number // 10 % 10, hundreds)}"


def out_of(number: int, of: int) -> Label:
    """Return so many deputies of so many."""
    return Label(f"{of} депутаттың {possessive(number)}", f"{number} из {of}", f"{number} of {of}")


def votes(share: Share, seats: tuple[int, ...]) -> Label:
    """Return a majority with the integers for the chamber: ``2/3: ≥ 66 of 98``, ``> 1/2: 54/50 of 107/98``."""
    if not seats:
        return Label.same(str(share).replace(" ", NBSP))
    head, sign = ("> 1/2:", "") if share.more_than else (f"{share.num}/{share.den}:", "≥ ")
    need, of = ("/".join(map(str, numbers)) for numbers in ([share.needed(number) for number in seats], seats))
    among = "/".join((*map(str, seats[:-1]), ablative(seats[-1])))
    spoken = f"{head} {among} {sign}{need}", f"{head} {sign}{need} из {of}", f"{head} {sign}{need} of {of}"
    return Label(*(words.replace(" ", NBSP) for words in spoken))


def of_chamber(chamber: Organ, majority: Label) -> Label:
    """Return the majority with the name of its chamber before it, once."""
    named = majority.en.startswith(f"{chamber.label.en}{NBSP}")
    return majority if named else Label.joined((chamber.label, majority), NBSP)


@lru_cache(maxsize=1024)
def length(term: Term) -> Label:
    """Return the length of a term: ``≤ 10 days``, ``≥ 2 days`` for a wait, "next working day"."""
    if term.count is Count.NEXT_WORKING_DAY:
        return Label("келесі жұмыс күні", "следующий рабочий день", "next working day")
    if term.count is Count.NEXT_SESSION_DAY:
        return Label("сессияның бірінші күні", "первый день сессии", "first day of the session")
    sign = "≥" if term.bound is Bound.NOT_BEFORE else "≤"
    n = term.length
    units = {
        Count.DAYS: Label("күн", _plural(n, "день", "дня", "дней"), "day" if n == 1 else "days"),
        Count.WORKING_DAYS: Label(
            "жұмыс күні", _plural(n, "рабочий день", "рабочих дня", "рабочих дней"), "working days"
        ),
        Count.MONTHS: Label("ай", _plural(n, "месяц", "месяца", "месяцев"), "month" if n == 1 else "months"),
    }[term.count]
    return Label(*(f"{sign} {n} {units.text(lang)}".replace(" ", NBSP) for lang in LANGUAGES))


def _plural(n: int, one: str, few: str, many: str) -> str:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 (the Russian rule of numerals)
        return one
    return few if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else many


def by(last: date | None) -> Label:
    """Return a last day, itself in time; an empty label if the day is not known."""
    return until(last) if last is not None else Label("", "", "")


def between(first: date, last: date | None, floor: date) -> Label:
    """Return the days on which something was, known or not: one day, two with dots between them, or the last alone.

    The ``floor`` of dates that no record gives is not told as a date.
    """
    end = day(last) if last else NOT_KNOWN
    if first == last:
        return end
    return Label.joined((Label.same("≤"), end), NBSP) if first <= floor else Label.joined((day(first), end), " … ")


def span(first: date, last: date | None, *, approximate: bool) -> Label:
    """Return the days of an edition; a first day that is approximate bears a sign."""
    start, end = day(first), day(last) if last else Label("қазірге дейін", "по сей день", "today")
    mark = "~" if approximate else ""
    return Label.same(f"{mark}{{}} – {{}}").filled(start, end)


_SHORT: Final = 22  # a citation of no more letters stands on one line
_NUMBERED: Final = ("ст.", "п.", "подп.", "часть", "art.", "pt", "part", "subpara.")


def bound(words: str) -> str:
    """Return a citation whose numbers cannot be parted from what they number; a short one not at all.

    >>> bound("Const. art. 61(4)").count(NBSP), bound("Reglament of Parliament pt 75-2").count(NBSP)
    (2, 1)
    >>> bound("Конст. 61-бап (4), 2-бөлік").replace(NBSP, "_")
    'Конст. 61-бап_(4), 2-бөлік'
    """
    if len(words) <= _SHORT:
        return words.replace(" ", NBSP)
    for unit in _NUMBERED:
        words = words.replace(f" {unit} ", f" {unit}{NBSP}")
    return words.replace(" (", f"{NBSP}(").replace(" тармақша", f"{NBSP}тармақша")


MORE: Final = Label.same("{}…")
"""After the article of one act: another act of the arrow rests on another instrument."""


@lru_cache(maxsize=2048)
def placed(cite: Citation) -> Label:
    """Return the place of a citation, whose instrument and unit are known: ``53(2)``."""
    return Label(*(bound(cite.instrument.unit.bare(cite.place, lang)) for lang in LANGUAGES))


@lru_cache(maxsize=2048)
def cited(cite: Citation) -> Label:
    """Return a citation whose numbers are not parted from what they number."""
    return Label(*(bound(cite.text(lang)) for lang in LANGUAGES))
