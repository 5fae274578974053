"""Words of the pictures themselves, and the small phrases made of numbers: majorities, terms, dates."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.dossier import EARLIEST
from lawflow.law.labels import Label
from lawflow.law.terms import Bound, Count

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.majorities import Share
    from lawflow.law.organs import Organ
    from lawflow.law.terms import Term

NBSP: Final = "\N{NO-BREAK SPACE}"
DOT: Final = f"{NBSP}·"  # between two things said, at the end of the first
LAW: Final = Label("заң", "закон", "law")
NO_LAW: Final = Label("заң жоқ", "закона нет", "no law")
OPEN: Final = Label("ашық мәселе", "открытый вопрос", "open question")
ENDINGS: Final = {"law": LAW, "no-law": NO_LAW, "open": OPEN}
NOW: Final = Label("ҚАЗІР", "СЕЙЧАС", "NOW")
MUST: Final = Label("міндетті", "обязательно", "must")
MAY: Final = Label("мүмкін", "можно", "may")
CLOSED: Final = Label("жабық", "закрыто", "closed")
WALKED: Final = Label("болды", "пройдено", "done")
NOT_YET: Final = Label("әзірге болмайды", "пока нельзя", "not yet")
LAPSES: Final = Label("мерзім бітеді:", "срок истекает:", "lapses after:")
NOT_KNOWN: Final = Label("белгісіз", "неизвестно", "not known")
ADDED: Final = Label("ЖАҢА", "НОВОЕ", "NEW")
REMOVED: Final = Label("АЛЫНЫП ТАСТАЛДЫ", "ИСКЛЮЧЕНО", "REMOVED")
CHANGED: Final = Label("ӨЗГЕРДІ, бұрын:", "ИЗМЕНЕНО, было:", "CHANGED, was:")
CHANGES: Final = Label("ӨЗГЕРЕДІ", "ИЗМЕНИТСЯ", "WILL CHANGE")
NONE: Final = Label("көпшілік аталмаған", "большинство не названо", "no majority named")
NO_TERM: Final = Label("мерзімсіз", "без срока", "no term")
STAGE_STATES: Final = {"now": NOW, "closed": CLOSED, "added": ADDED, "removed": REMOVED}
KEPT: Final = Label("сақталды", "соблюдён", "kept")
MISSED: Final = Label("өткізіп алынды", "пропущен", "missed")
DUE: Final = Label("соңғы күні", "последний день", "last day")
RULED_BY: Final = Label("редакциялар:", "редакции:", "editions:")
RECORDED: Final = Label("деректегі әрекет", "действие по записи", "act on record")
SUPPLIED: Final = Label(
    "жазылмаған, бірақ болмай қоймаған әрекет", "не записано, но неизбежно", "not on record, but unavoidable"
)
LAPSED: Final = Label("ешкім әрекет етпеді", "никто не действовал", "nobody acted")
SOME_DAY: Final = Label("осы күндердің бірінде", "в один из этих дней", "on one of these days")
NEW_EDITION: Final = Label("жаңа редакция", "новая редакция", "a new edition")
TERM_KEPT: Final = Label("мерзім сақталды", "срок соблюдён", "term kept")
TERM_MISSED: Final = Label("мерзім өткізіп алынды", "срок пропущен", "term missed")
TERM_UNKNOWN: Final = Label("сақталғаны белгісіз", "соблюдён ли, неизвестно", "whether kept is not known")
TERM_RUNS: Final = Label("мерзім өтуде", "срок идёт", "term running")
RECESS: Final = Label("сессиялар арасы", "между сессиями", "between sessions")
LEGEND: Final = Label("Шартты белгілер", "Условные обозначения", "Legend")
SIDE_ROUTES: Final = Label("Жанама жолдар", "Боковые пути", "Side routes")
QUESTIONS: Final = Label(
    "Ашық мәселелер: мәтін үндемейді", "Открытые вопросы: текст молчит", "Open questions: the text is silent"
)
ENDS: Final = Label("Жолдың соңы", "Чем кончается путь", "How the path ends")
STEP: Final = Label("сатыдан сатыға қадам", "шаг от стадии к стадии", "step from stage to stage")
LAPSE: Final = Label(
    "мерзім өтеді, ешкім әрекет етпейді", "истекает срок, никто не действует", "a term lapses, nobody acts"
)
CLOCK: Final = Label("карточкадағы сондай мерзім", "такой срок в карточке", "such a term, in a card")
MAJORITY_KEY: Final = Label(
    "депутаттардың жалпы санынан (жарғылық орындар)",
    "от общего числа депутатов (мест по закону)",
    "of all deputies (seats in law)",
)
SILENT: Final = Label("мәтін үндемейді", "текст молчит", "the text is silent")
INFERRED: Final = Label("қорытылған", "выведено", "inferred")
STATED: Final = Label("мәтінде бар", "прямо в тексте", "stated")
FOOTINGS: Final = {"stated": STATED, "inferred": INFERRED, "silent": SILENT}
INFERRED_KEY: Final = Label(
    "мәтінде тікелей айтылмаған, қорытылған", "прямо не сказано, выведено", "not stated, inferred"
)
LETTERS_KEY: Final = Label(
    "жанама жол осы сатыдан ашық", "с этой стадии открыт боковой путь", "side routes open at this stage"
)
FROM_ROUTE: Final = Label("жанама жолдан", "с бокового пути", "by side route")
STAYS: Final = Label("саты өзгермейді", "стадия не меняется", "the stage stays")
SENT: Final = Label("жіберу", "передача", "sent")
SEATS: Final = Label("Орындар саны", "Число мест", "Seats")
ON_THE_PATH: Final = Label("Жолда", "На пути", "On the path")
COLUMNS: Final = {
    "who": Label("Кім", "Кто", "Who"),
    "what": Label("Не істейді", "Что", "What"),
    "from": Label("Қай сатыдан", "С какой стадии", "From stage"),
    "to": Label("Қай сатыға", "На какую стадию", "To stage"),
    "majority": Label("Көпшілік", "Большинство", "Majority"),
    "term": Label("Мерзім", "Срок", "Term"),
    "conditions": Label("Шарттар", "Условия", "Conditions"),
    "article": Label("Бап", "Статья", "Article"),
    "footing": Label("Негізі", "Основание", "Footing"),
}

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NOTHING: Final = Label("", "", "")
# The last numeral of a number decides the Kazakh ablative: 98-ден (сегізден), 49-дан (тоғыздан), 50-ден (елуден).
_UNITS: Final = {1: "ден", 2: "ден", 3: "тен", 4: "тен", 5: "тен", 6: "дан", 7: "ден", 8: "ден", 9: "дан"}
_TENS: Final = {1: "нан", 2: "дан", 3: "дан", 4: "тан", 5: "ден", 6: "тан", 7: "тен", 8: "нен", 9: "нан"}


def join(labels: Iterable[Label], between: str = " · ") -> Label:
    """Return the labels one after another; empty ones are left out, and what is said twice is said once."""
    every = [label for label in labels if label.en]
    if len(every) < 2:  # noqa: PLR2004 (nothing to join)
        return every[0] if every else _NOTHING
    return Label(
        kk=between.join(dict.fromkeys([label.kk for label in every])),
        ru=between.join(dict.fromkeys([label.ru for label in every])),
        en=between.join(dict.fromkeys([label.en for label in every])),
    )


def same(name: str) -> Label:
    """Return a name that is the same in every language."""
    return Label(name, name, name)


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
    return Label(*(_strip(label.text(lang), [prefix.text(lang) for prefix in prefixes]) for lang in ("kk", "ru", "en")))


def _strip(words: str, prefixes: Iterable[str]) -> str:
    return next((words[len(prefix) :] for prefix in prefixes if words.startswith(prefix)), words)


def with_condition(label: Label, condition: Label) -> Label:
    """Return the label with the condition after it in brackets, if there is one."""
    return Label(
        *(
            f"{label.text(lang)} ({condition.text(lang)})" if condition.en else label.text(lang)
            for lang in ("kk", "ru", "en")
        )
    )


def ablative(number: int) -> str:
    """Return the number with its Kazakh ablative ending, "out of" it.

    >>> ablative(98), ablative(50), ablative(107), ablative(49), ablative(100)
    ('98-ден', '50-ден', '107-ден', '49-дан', '100-ден')
    """
    ending = _UNITS[number % 10] if number % 10 else _TENS.get(number // 10 % 10, "ден")
    return f"{number}-{ending}"


def votes(share: Share, seats: int | None) -> Label:
    """Return a majority with the integer for the chamber: ``2/3: ≥ 66 of 98``, ``> 1/2: 50 of 98``."""
    if seats is None:
        return Label(*(str(share).replace(" ", NBSP),) * 3)
    need = share.needed(seats)
    head, sign = ("> 1/2: ", "") if share.more_than else (f"{share.num}/{share.den}: ", "≥ ")
    spoken = (
        f"{head}{ablative(seats)} {sign}{need}",
        f"{head}{sign}{need} из {seats}",
        f"{head}{sign}{need} of {seats}",
    )
    return Label(*(words.replace(" ", NBSP) for words in spoken))


def of_chamber(chamber: Organ, majority: Label) -> Label:
    """Return the majority with the name of its chamber before it."""
    return Label(*(f"{chamber.label.text(lang)}{NBSP}{majority.text(lang)}" for lang in ("kk", "ru", "en")))


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
    return Label(*(f"{sign} {n} {units.text(lang)}".replace(" ", NBSP) for lang in ("kk", "ru", "en")))


def _plural(n: int, one: str, few: str, many: str) -> str:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 (the Russian rule of numerals)
        return one
    return few if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else many


def day(on: date) -> Label:
    """Return a date as each language writes it: ``01.01.2023``, ``1 January 2023``."""
    short = f"{on:%d.%m.%Y}"
    return Label(short, short, f"{on.day} {_MONTHS[on.month - 1]} {on.year}")


def by(last: date | None) -> Label:
    """Return "by" a day; an empty label if the day is not known."""
    if last is None:
        return Label("", "", "")
    on = day(last)
    return Label(f"{on.kk} күніне дейін", f"до {on.ru}", f"by {on.en}")


def between(first: date, last: date | None) -> Label:
    """Return the days on which something was, known or not: one day, two with dots between them, or the last alone.

    The floor of dates that no record gives is not told as a date.
    """
    until = day(last) if last else NOT_KNOWN
    if first == last:
        return until
    return join((same("≤"), until), NBSP) if first <= EARLIEST else join((day(first), until), " … ")


def span(first: date, last: date | None, *, approximate: bool) -> Label:
    """Return the days of an edition; a first day that is approximate bears a sign."""
    start, end = day(first), day(last) if last else Label("қазірге дейін", "по сей день", "today")
    mark = "~" if approximate else ""
    return Label(*(f"{mark}{start.text(lang)} – {end.text(lang)}" for lang in ("kk", "ru", "en")))


_SHORT: Final = 22  # a citation of no more letters stands on one line


def bound(words: str) -> str:
    """Return a citation whose number cannot be parted from what it numbers; a short one not at all.

    >>> bound("Const. art. 61(4)").count(NBSP), bound("Reglament of Parliament pt 75-2").count(NBSP)
    (2, 1)
    """
    if len(words) <= _SHORT:
        return words.replace(" ", NBSP)
    head, _, number = words.rpartition(" ")
    return f"{head}{NBSP}{number}"
