"""The words of the command line in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

DATE: Final = Label("күні", "дата", "date")
ACT: Final = Label("әрекет", "действие", "act")
ORGAN: Final = Label("орган", "орган", "organ")
STAGE: Final = Label("саты", "стадия", "stage")
FROM: Final = Label("сатыдан", "со стадии", "from")
TO: Final = Label("сатыға", "на стадию", "to")
ARTICLE: Final = Label("негізі", "основание", "article")
AS_OF: Final = Label("жағдайы", "по состоянию на", "as of")
LAST_DATED: Final = Label(
    "күні жазылған соңғы әрекеттің күні", "день последнего датированного действия", "the day of the last dated act"
)
REMARK: Final = Label("ескерту", "примечание", "remark")
NEEDS: Final = Label("шарттар", "условия", "needs")
TERM: Final = Label("мерзім", "срок", "term")
DUE: Final = Label("соңғы күні", "последний день", "due")
STARTED: Final = Label("басталды", "начало", "started")
FOOTING: Final = Label("негіздің түрі", "вид основания", "footing")
OUTCOME: Final = Label("нәтиже", "исход", "outcome")
EDITION: Final = Label("редакция", "редакция", "edition")
PROCEDURE: Final = Label("рәсім", "процедура", "procedure")
MUST: Final = Label("Міндетті", "Обязательно", "Must")
MAY: Final = Label("Мүмкін", "Возможно", "May")
VOTES_AHEAD: Final = Label(
    "Алдағы сатыларда қажет болуы мүмкін дауыстар",
    "Голоса, которые могут понадобиться на следующих стадиях",
    "Votes that may be needed at stages ahead",
)
NOT_YET: Final = Label("Әзірге болмайды", "Ещё нельзя", "Not yet")
NO_LONGER: Final = Label("Енді болмайды", "Уже нельзя", "No longer")
TERMS: Final = Label("Мерзімдер", "Сроки", "Terms")
QUESTIONS: Final = Label("Ашық мәселелер", "Открытые вопросы", "Open questions")
OPEN_QUESTIONS: Final = Label("ашық мәселелер", "открытые вопросы", "open questions")
FITS_AS_WELL: Final = Label(
    "жазбаға бұл да сай келеді: {answers}", "запись отвечает и этому: {answers}", "the record fits as well: {answers}"
)
STEPS: Final = Label("қадамдар", "шаги", "steps")
STAGES: Final = Label("сатылар", "стадии", "stages")
SUPPLIED: Final = Label(
    "толықтырылды: заң бойынша болмай қоймайды",
    "дополнено: по закону неизбежно",
    "supplied: the law makes it unavoidable",
)
ONE_OF: Final = Label(
    "жазбада жоқ: мыналардың бірі болған",
    "не записано: произошло одно из этого",
    "not recorded: one of these must have happened",
)
STOPS_AT: Final = Label(
    "одан кейін не болатыны – ашық мәселе: {}",
    "что следует дальше – открытый вопрос: {}",
    "what follows is an open question: {}",
)
BY_THE_ANSWER: Final = Label("{} жауабы бойынша", "по ответу {}", "by the answer {}")
LONGER_WAYS: Final = Label(
    "(не ұзағырақ жолдардың бірі, олар {n})", "(или один из более длинных путей, их {n})", "(or one of {n} longer ways)"
)
BY_CLOCK: Final = Label("мерзім өтті", "истёк срок", "by lapse of time")
PRESUMED: Final = Label(
    "солай деп есептелді: жазбада көрсетілмеген",
    "презюмируется: в записи не показано",
    "presumed: not shown by the record",
)
OPINION_PRESUMED: Final = Label(
    "бар деп есептелді, жазбада жоқ: {need}", "презюмируется, в записи нет: {need}", "presumed, not recorded: {need}"
)
QUORUM: Final = Label("кворум", "кворум", "quorum")
BY_COUNTS: Final = Label("дауыс саны бойынша бұл", "по числу голосов это", "by its counts the vote is")
REFUSED: Final = Label("Заң бұған жол бермейді", "Закон этого не допускает", "The law does not allow this")
NOT_TAKEN: Final = Label(
    "Заң жол бермейтіні (әрекет болмағандай оқылады)",
    "Закон этого не допускает (история идёт без этого)",
    "Not allowed by the law (the history goes on without it)",
)
TOLD_OF: Final = Label(
    "Әрі қарай айтылғаны мына сатыға қатысты: {}",
    "Дальнейшее сказано для стадии: {}",
    "What follows is told for the stage: {}",
)
ON_LAWFUL_HISTORY: Final = Label(
    "заңды тарих бойынша, заң жол бермейтін әрекеттерсіз",
    "по законной истории, без действий, которых закон не допускает",
    "on the lawful history, without the acts that the law refuses",
)
SEVERAL_WAYS: Final = Label(
    "Заң бірнеше жолды ашық қалдырады", "Закон оставляет несколько путей", "The law leaves several ways open"
)
IN_ORDER: Final = Label("дұрыс", "в порядке", "in order")
READABLE: Final = Label(
    "оқылады, бірақ күмәнді жері бар", "читается, но есть сомнительное", "can be read, but is doubtful"
)
FOUND: Final = Label("бар", "найдено", "found")
NEEDED: Final = Label("керек", "нужно", "needed")
ALLOWED: Final = Label("Заңды: кедергі жоқ", "Законно: препятствий нет", "Lawful: nothing stands against it")
UNSURE: Final = Label("Жасала ала ма, белгісіз", "Возможно ли это, неизвестно", "Whether it can be done is not known")
UNKNOWN: Final = Label("белгісіз", "неизвестно", "not known")
SUSPENDED: Final = Label("{} күнінен бастап тоқтап тұр", "приостановлен с {}", "stands still since {}")
DUE_TODAY: Final = Label("бүгін бітеді", "истекает сегодня", "due today")
IF_BEGUN: Final = Label("егер {} басталса", "если начался {}", "if it began on {}")
NO_COUNT: Final = Label(
    "басталған күні белгісіз, саналмайды", "день начала неизвестен, счёта нет", "its first day is not known, no count"
)
UNDER: Final = Label("{} жауабы бойынша: {}", "при ответе {}: {}", "under the answer {}: {}")
"""The last day of a term under an answer to an open question."""
KEPT: Final = Label("сақталды", "соблюдён", "kept")
MISSED: Final = Label("өткізіп алынды", "пропущен", "missed")
MISSED_BY_THE_RECORD: Final = Label(
    "төмендегі жорамал дұрыс болмаса, өткізіп алынды",
    "пропущен, если неверна гипотеза ниже",
    "missed, unless the hypothesis below is true",
)
MISSED_OR_NOT: Final = Label(
    "мерзім өтті, сақталған-сақталмағаны белгісіз",
    "срок истёк, соблюдён ли, неизвестно",
    "over, whether kept is not known",
)
INSTRUMENTS: Final = Label("актілер", "акты", "instruments")
VERSION: Final = Label("нұсқа", "версия", "version")
READ: Final = Label("оқылған мәтін", "прочитанный текст", "what was read")
CHAMBERS: Final = Label("палаталар", "палаты", "chambers")
PROCEDURES: Final = Label("рәсімдер", "процедуры", "procedures")
CHAMBER: Final = Label("палата", "палата", "chamber")
SEATS: Final = Label("орындар", "места", "seats")
UNTIL: Final = Label("дейін", "по", "until")
SINCE: Final = Label("бастап", "с", "since")
FILLED: Final = Label("қалай толтырылады", "как замещаются", "how filled")
PARTIES: Final = Label("партиялар", "партии", "parties")
SOURCE: Final = Label("дереккөз", "источник", "source")
LEFT_OUT: Final = Label("Модельге енбегені", "Не вошло в модель", "Left out")
NOT_RUN: Final = Label("не енбеді", "что не вошло", "what is left out")
SILENT_CELLS: Final = Label("үнсіз ұяшықтар", "молчащие ячейки", "silent cells of the succession")
AS_RECORDED: Final = Label("жазба бойынша", "по записи", "as recorded")
FINDING: Final = Label("қорытынды", "итог", "finding")
RECORD: Final = Label("Жазба", "Запись", "The record")
NOT_YET_THEN: Final = Label("сұралған күннен кейін", "после дня, о котором спрошено", "after the day asked about")
LACKS: Final = Label("жазбада жоқ", "в записи нет", "not recorded")
OR: Final = Label("немесе", "или", "or")
WEIGHT: Final = Label("салмағы", "вес", "weight")
WEIGHTS: Final = {
    "fork": Label("айрық", "развилка", "fork"),
    "default": Label("әдепкі жауап", "ответ по умолчанию", "default"),
    "note": Label("ескертпе", "примечание", "note"),
}
DEFAULT: Final = Label("әдепкі жауап", "ответ по умолчанию", "default")
QUESTION: Final = Label("мәселе", "вопрос", "question")
STATUSES: Final = {
    "open": Label("ашық", "открыт", "open"),
    "narrowed": Label("тарылтылған", "сужен", "narrowed"),
    "settled": Label("шешілген", "решён", "settled"),
}
OUT: Final = Label("шығарылған жауаптар", "исключены ответы", "answers excluded")
EXAMPLE: Final = Label("мысалы", "например", "for example")
NO_DIFFERENCE: Final = Label("жетуге болатын айырма жоқ", "достижимой разницы нет", "no difference reachable")
OTHER_DATES: Final = Label(
    "тек мерзімнің соңғы күні өзгереді", "меняется только последний день срока", "only the due date differs"
)
RULE: Final = Label("ереже", "правило", "rule")
SUCCESSION_RULES: Final = {
    "continues": Label("жалғасады", "продолжается", "continues"),
    "restarts": Label("қайта басталады", "начинается заново", "restarts"),
    "handed-over": Label("берілді", "передан", "handed-over"),
    "lapses": Label("қаралуы тоқтатылады", "рассмотрение прекращается", "lapses"),
    "silent": Label("мәтін үндемейді", "текст молчит", "silent"),
}
INTO: Final = Label("жаңа саты", "новая стадия", "into")
REASON: Final = Label("себебі", "причина", "reason")
KIND: Final = Label("түрі", "вид", "kind")
EDITION_CHANGES: Final = Label(
    "{edition} редакциясы күшіне енді", "вступила в силу редакция {edition}", "edition {edition} takes over"
)
IF_SO: Final = Label("егер {}", "если {}", "if {}")
IF_GIVEN: Final = Label("егер {} болса", "если есть {}", "given: {}")
"""Of a condition that is an opinion, told as a noun."""
FOLDED: Final = Label("{n} (тізімі: --all)", "{n} (список: --all)", "{n} (listed by --all)")
NO_LAST_DAY: Final = Label("соңғы күні белгісіз", "последний день неизвестен", "last day not known")
LAST_DAY_OVER: Final = Label(
    "соңғы күні {day} болды; болған-болмағаны жазбада жоқ",
    "последним днём было {day}; было ли это, в записи нет",
    "its last day was {day}; whether it was done is not on record",
)
EARLIEST: Final = Label("ең ерте", "не ранее", "earliest")
LATEST: Final = Label("ең кеш", "не позднее", "latest")
SAME_ROAD: Final = Label("ең кеш, осы жолмен", "не позднее, тем же путём", "latest on the same road")
WITH_DETOURS: Final = Label("тексеру мен қайтару болса", "с проверкой и возвратом", "with review and return")
NO_LIMIT: Final = Label(
    "заңда шек жоқ ({stage})", "срок законом не ограничен ({stage})", "no statutory limit ({stage})"
)
NOT_KNOWABLE: Final = Label("білу мүмкін емес", "установить нельзя", "not knowable")
REACHED: Final = Label("болды", "наступило", "reached")
LAW_BY: Final = Label(
    "{day} күнін қоса алғанда заң болуы (қол қойылуы не қол қойылды деп саналуы) үшін",
    "Чтобы стать законом (быть подписанным или считаться подписанным) по {day} включительно",
    "To be law (signed, or counted as signed) by {day} inclusive",
)
STILL_POSSIBLE: Final = Label(
    "осы күнді қоса алғанда мүмкін", "возможно по этот день включительно", "possible until, inclusive"
)
STILL_SURE: Final = Label(
    "осы күнді қоса алғанда сенімді", "наверняка по этот день включительно", "sure until, inclusive"
)
TOO_LATE: Final = Label("кеш", "поздно", "too late")
CANNOT_BE_LAW: Final = Label(
    "{day} күнін қоса алғанда заң бола алмайды",
    "законом по {day} включительно стать не может",
    "it cannot become law by {day} inclusive",
)
SURE_MEANS: Final = Label(
    "сенімді: әр орган өз мерзімін толық пайдаланса да, осы жолдан ауытқымаса",
    "наверняка: даже если каждый орган использует весь свой срок, не отклоняясь от этого пути",
    "sure: even if every organ uses its whole term, on this road and no other",
)
TERM_LEFT_OUT: Final = Label(
    "күнтізбеге енбеді, соңғы күні белгісіз: {term}",
    "не вошёл в календарь, последний день неизвестен: {term}",
    "left out of the calendar, its last day is not known: {term}",
)
EQUALLY: Final = Label(
    "Дәл сондай қарапайым басқа түсіндірме", "Другое столь же простое объяснение", "An explanation as cheap"
)
ONE_WAS_MISSED: Final = Label(
    "Мына мерзімдердің кемінде бірі өткізіп алынды (қайсысы екенін жазба көрсетпейді)",
    "Хотя бы один из этих сроков пропущен (какой, запись не показывает)",
    "At least one of these terms was missed (the record does not show which)",
)
SUPPOSED: Final = Label("жорамал", "гипотеза", "supposed")
NOT_NEEDED: Final = Label("керек емес", "не требуется", "not needed")
LAWFUL_THEN: Final = Label("заңды", "законен", "lawful")
FROM_ACT: Final = Label("әрекеттер: {} → {}", "действия: {} → {}", "acts: {} → {}")
"""Between which acts of a record a term ran, by their numbers."""
AFTER: Final = Label("{n}-әрекеттен кейін", "после действия {n}", "after act {n}")
PERHAPS_BEFORE: Final = Label("мүмкін, {n}-әрекеттен бұрын", "возможно, раньше действия {n}", "perhaps before act {n}")
NO_EDITION: Final = Label("белгісіз ({why})", "неизвестна ({why})", "not known ({why})")
DOSSIERS: Final = Label("досье: {count}", "досье: {count}", "dossiers: {count}")
IRREGULAR: Final = Label("тәртіпке сай емес", "не по правилам", "irregular")
MISSING: Final = Label("жазбада жоқ әрекеттер", "недостающие действия", "missing")
DOCTOR: Final = {
    "lawflow": Label.same("lawflow"),
    "python": Label.same("Python"),
    "libraries": Label("кітапханалар", "библиотеки", "libraries"),
    "pictures": Label("суреттер", "картинки", "pictures"),
    "editions": Label("редакциялар", "редакции", "editions"),
    "sessions_known_until": Label("сессиялар мына күнге дейін белгілі", "сессии известны по", "sessions_known_until"),
    "working_days_decreed_until": Label(
        "жұмыс күндері мына күнге дейін белгіленген", "рабочие дни установлены по", "working_days_decreed_until"
    ),
    "what": Label("не", "что", "what"),
    "found": Label("табылғаны", "найдено", "found"),
    "does not work": Label("жұмыс істемейді", "не работает", "does not work"),
    "not installed": Label("орнатылмаған", "не установлено", "not installed"),
}
