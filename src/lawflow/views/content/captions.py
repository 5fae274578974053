"""What stands on the pictures themselves, and in the tables and texts beside them, in the three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

NBSP: Final = "\N{NO-BREAK SPACE}"
DOT: Final = f"{NBSP}·"  # between two things said, at the end of the first
LAW: Final = Label("заң", "закон", "law")
NO_LAW: Final = Label("заң жоқ", "закона нет", "no law")
OPEN: Final = Label("ашық мәселе", "открытый вопрос", "open question")
ENDINGS: Final = {"law": LAW, "no-law": NO_LAW, "open": OPEN}
NOW: Final = Label("ҚАЗІР", "СЕЙЧАС", "NOW")
MUST: Final = Label("міндетті", "обязательно", "must")
MUST_ONE: Final = Label("міндетті (осылардың бірі)", "обязательно (одно из этого)", "must (one of these)")
NOT_ON_RECORD: Final = Label(
    "жазбада жоқ, соңғы күні {} болды", "в записи нет, последним днём было {}", "not on record, its last day was {}"
)
NOT_TOLD: Final = Label("жазбада жоқ", "в записи нет", "not on record")
MAY: Final = Label("мүмкін", "можно", "may")
CLOSED: Final = Label("жабық", "закрыто", "closed")
WALKED: Final = Label("болды", "пройдено", "done")
NOT_YET: Final = Label("әзірге болмайды", "пока нельзя", "not yet")
LAPSES: Final = Label("мерзім бітеді:", "срок истекает:", "lapses after:")
NOT_KNOWN: Final = Label("белгісіз", "неизвестно", "not known")
SEATS_NOT_FOUND: Final = Label("орын саны табылмады", "число мест не найдено", "number of seats not found")
ADDED: Final = Label("ЖАҢА", "НОВОЕ", "NEW")
OTHERWISE: Final = Label("БАСҚАША ЖАЗЫЛАДЫ", "ЗАПИСЫВАЕТСЯ ИНАЧЕ", "RECORDED OTHERWISE")
REMOVED: Final = Label("АЛЫНЫП ТАСТАЛДЫ", "ИСКЛЮЧЕНО", "REMOVED")
CHANGED: Final = Label("ӨЗГЕРДІ, бұрын:", "ИЗМЕНЕНО, было:", "CHANGED, was:")
CHANGES: Final = Label("ӨЗГЕРЕДІ", "ИЗМЕНИТСЯ", "WILL CHANGE")
NONE: Final = Label("көпшілік аталмаған", "большинство не названо", "no majority named")
NO_TERM: Final = Label("мерзімсіз", "без срока", "no term")
WAY_OPEN: Final = Label(
    "бірнеше жолдың бірі, қайсысы екені жазылмаған",
    "один из нескольких путей, какой – не записано",
    "one of several ways, which is not on record",
)
STATE_KEYS: Final = {
    "branch": WAY_OPEN,
    "added": Label("ЖАҢА: бұрын болмаған", "НОВОЕ: раньше не было", "NEW: was not there before"),
    "changed": Label("ӨЗГЕРДІ, бұрын: ескі ереже", "ИЗМЕНЕНО, было: прежнее правило", "CHANGED, was: the earlier rule"),
    "removed": Label("АЛЫНЫП ТАСТАЛДЫ: енді жоқ", "ИСКЛЮЧЕНО: больше нет", "REMOVED: is no longer there"),
}
UNTITLED: Final = Label("қазақша атауы жазылмаған", "название на русском не записано", "no English title on record")
WITHOUT: Final = Label(
    "заң жол бермейтін әрекеттерсіз: {}",
    "без действий, которых закон не допускает: {}",
    "without what the law refuses: act {}",
)
TAKEN_AS: Final = Label(
    "дауыс саны бойынша оқылды: {}", "прочитано по числу голосов: {}", "taken as its counts have it: {}"
)
ONE_OF: Final = Label("бірнеше жолдың бірі", "один из путей", "one of the ways")
OR_NONE: Final = Label(
    "жазбада жоқ: мұнсыз да заңды жол бар",
    "не записано: есть законный путь и без этого",
    "not recorded: there is a lawful way without it too",
)
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
TERM_UNKNOWN: Final = Label("сақталған-сақталмағаны белгісіз", "соблюдён ли, неизвестно", "whether kept is not known")
TERM_RUNS: Final = Label("мерзім өтуде", "срок идёт", "term running")
ASKED: Final = Label("сұралған күн", "день запроса", "the day asked about")
ASKED_ON: Final = Label("{}: сұралған күн", "{}: день запроса", "{}: the day asked about")
RECESS: Final = Label("сессиялар арасы", "между сессиями", "between sessions")
LEGEND: Final = Label("Шартты белгілер", "Условные обозначения", "Legend")
SIDE_ROUTES: Final = Label("Жанама жолдар", "Боковые пути", "Side routes")
QUESTIONS: Final = Label(
    "Ашық мәселелер: мәтін үндемейді", "Открытые вопросы: текст молчит", "Open questions: the text is silent"
)
ALIKE: Final = Label(
    "бұл картада айырма жоқ; картада көрінбейтіні: lawflow compare {} {}",
    "на этой карте различий нет; чего на ней не видно: lawflow compare {} {}",
    "nothing on this map differs; what it does not show: lawflow compare {} {}",
)
UNDRAWN: Final = Label(
    "Бұрынғы редакциялар бойынша өтілген, картада жоқ",
    "Пройдено по прежним редакциям, на карте нет",
    "Done under earlier editions, not on this map",
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
MORE_KEY: Final = Label(
    "… басқа әрекеттердің баптары бөлек", "… у других действий свои статьи", "… other acts have articles of their own"
)
LETTERS_KEY: Final = Label(
    "жанама жол осы сатыдан ашық", "с этой стадии открыт боковой путь", "side routes open at this stage"
)
FROM_ROUTE: Final = Label("жанама жолдан", "с бокового пути", "by side route")
IN_ABSENCE: Final = Label("{} ({})", "{} ({})", "{} ({})")
GOES_BACK: Final = Label("бұрын жатқан сатысына", "туда, где находился", "where it lay before")
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
    "footing": Label("Негіздің түрі", "Вид основания", "Footing"),
}
WORLD: Final = Label(
    "досьеде айтылған және күнтізбеден басым: {}",
    "указано в досье и преобладает над календарём: {}",
    "stated by the dossier, and prevails over the calendar: {}",
)
WORLD_FACTS: Final = {
    "imagined": Label("ойдан шығарылған әлем", "воображаемый мир", "an imagined world"),
    "sessions": Label("сессиялар", "сессии", "sessions"),
    "absences": Label("палатаның болмауы", "отсутствие палаты", "the absence of a chamber"),
    "seats": Label("иеленген орындар", "занятые места", "seats filled"),
    "parties": Label("партиялар", "партии", "parties"),
    "answers": Label("ашық мәселелерге жауаптар", "ответы на открытые вопросы", "answers to open questions"),
}
GOES_ON_BY_INFERENCE: Final = Label(
    "осыдан кейін жалғасатыны қорытылған: {}",
    "что после этого продолжается, выведено: {}",
    "that it goes on after this is inferred: {}",
)
FROM_THE_NEXT_DAY: Final = Label(
    "келесі күннен бастап болады", "можно со следующего дня", "may be done from the next day"
)
"""What is said of the last day of a wait."""
OFF: Final = {
    True: Label(
        "демалыс күні; мәтіндерде мерзім ауыстырылмайды (L-3)",
        "выходной день; переноса срока тексты не знают (L-3)",
        "a day off; no text moves the last day (L-3)",
    ),
    None: Label(
        "демалыс күні, егер қаулы ауыстырмаса; мәтіндерде мерзім ауыстырылмайды (L-3)",
        "выходной день, если постановление не перенесёт его; переноса срока тексты не знают (L-3)",
        "a day off unless a decree moves it; no text moves the last day (L-3)",
    ),
}
"""What is said of a last day that is a day off, or one as far as is known."""
