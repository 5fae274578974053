"""The words of ``lawflow new``, ``lawflow edit`` and ``lawflow walk`` in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

KIND: Final = Label("Жобаның түрі", "Вид законопроекта", "Kind of the bill")
TITLE: Final = Label("Атауы ({})", "Название ({})", "Title ({})")
TITLE_TOO: Final = Label("Атауы ({}; бос: жоқ)", "Название ({}; пусто: нет)", "Title ({}; empty: none)")
INITIATOR: Final = Label(
    "Бастамашы (бос қалдырсаңыз: белгісіз)", "Инициатор (пусто: неизвестен)", "Initiator (empty: not known)"
)
FIRST_DAY: Final = Label("Қай күннен басталады", "С какого дня начать", "The day to begin with")
DAY: Final = Label("күні (? — белгісіз)", "дата (? — неизвестна)", "date (? is not known)")
VOTES: Final = Label(
    "{}: жақтап/қарсы/қалыс (бос: белгісіз)",
    "{}: за/против/воздержались (пусто: неизвестно)",
    "{}: for/against/abstained (empty: not known)",
)
EMPTY: Final = Label("(бос: белгісіз)", "(пусто: неизвестно)", "(empty: not known)")
TRUTHS: Final = Label("иә, жоқ", "да, нет", "true, false")
NEEDED: Final = Label(
    "{} керек: сұраққа жауап беріңіз немесе {} жазыңыз",
    "нужно: {}; ответьте на вопрос или укажите {}",
    "{} is needed: answer the question, or give {}",
)
CHOOSE: Final = Label("нөмірі немесе идентификаторы", "номер или идентификатор", "number or id")
NOT_ONE: Final = Label("«{}» жоқ; болуы мүмкін: {}", "нет {!r}; может быть: {}", "there is no {!r}; allowed: {}")
NO_SUCH_DAY: Final = Label("мұндай күн жоқ: {}", "такого дня нет: {}", "there is no such day: {}")
HELP_AT_THE_START: Final = Label(
    """  ?  осы анықтама
  u  алдыңғы сұраққа қайту
  q  ештеңе жазбай аяқтау
  таңдағанда: нөмірі, идентификаторы не атауы; күн: 05.02.2024, 2024-02-05""",
    """  ?  эта справка
  u  вернуться к предыдущему вопросу
  q  закончить, ничего не записав
  при выборе: номер, идентификатор или название; день: 05.02.2024, 2024-02-05""",
    """  ?  this help
  u  back to the question before
  q  end, and write nothing
  to choose: number, id or name; a day: 2024-02-05, 05.02.2024""",
)
NOTHING_WRITTEN: Final = Label("ештеңе жазылмады", "ничего не записано", "nothing written")
NO_FORM: Final = Label(
    "{}: атауы .toml не .json деп аяқталсын",
    "{}: пусть имя кончается на .toml или .json",
    "{}: let its name end in .toml or .json",
)
NO_NUMBER: Final = Label(
    "{}: 1 мен {} аралығындағы нөмір керек", "{}: нужен номер от 1 до {}", "{}: a number from 1 to {} is wanted"
)
BAD_WORD: Final = Label(
    "түсініксіз: {} (? — анықтама)", "непонятно: {} (? — справка)", "not understood: {} (? for help)"
)
BAD_OPTION: Final = Label(
    "--act {}: {}. Былай жазыңыз: --act 'majilis.adopt 01.02.2024 70/20/3 reading=1' (әрекеттер: lawflow acts)",
    "--act {}: {}. Пишите так: --act 'majilis.adopt 01.02.2024 70/20/3 reading=1' (действия: lawflow acts)",
    "--act {}: {}. Write it as --act 'majilis.adopt 2024-02-01 70/20/3 reading=1' (acts: lawflow acts)",
)
WHICH_CHAMBER: Final = Label(
    "дауыстар қай палатаныкі: {} (мысалы, majilis=70/20/3)",
    "голоса какой палаты: {} (например, majilis=70/20/3)",
    "the votes of which chamber: {} (such as majilis=70/20/3)",
)
NOTHING_TO_UNDO: Final = Label("қайтаратын ештеңе жоқ", "отменять нечего", "there is nothing to undo")
UNDONE: Final = Label("қайтарылды: {}", "отменено: {}", "undone: {}")
ALL_THE_SAME: Final = Label(
    "Сонда да жазу керек пе? (иә/жоқ)", "Записать всё равно? (да/нет)", "Write it down all the same? (y/n)"
)
STOPPED: Final = Label("Мұнда заң үндемейді. {}: {}", "Здесь закон молчит. {}: {}", "Here the law is silent. {}: {}")
ENDED: Final = Label("Жобаның жолы аяқталды.", "Путь законопроекта окончен.", "The path of the bill has ended.")
HELP: Final = Label(
    """  3                        3-әрекет, сол күні
  3 05.02.2024             сол күнгі әрекет; 02.2024, 2024-02-05, ? (белгісіз) деп те жазылады
  3 70/20/3 wording=true   дауыстармен және жазбада айтылғанымен
  senate.approve           тізімде жоқ әрекет, идентификаторы бойынша (lawflow acts)
  +30  01.03.2024          отыз күн өтсін; сол күнге көшу
  A1=a                     ашық мәселеге жауап
  u  q                     соңғысын қайтару; аяқтау""",
    """  3                        третье действие, в этот день
  3 05.02.2024             в другой день; можно и 02.2024, 2024-02-05, ? (неизвестен)
  3 70/20/3 wording=true   с голосами и с тем, что говорит запись
  senate.approve           действие, которого нет в списке, по идентификатору (lawflow acts)
  +30  01.03.2024          пусть пройдёт тридцать дней; перейти к этому дню
  A1=a                     ответ на открытый вопрос
  u  q                     отменить последнее; закончить""",
    """  3                        the third act, on this day
  3 2024-02-05             on another day; also 2024-02, 05.02.2024, ? (not known)
  3 70/20/3 wording=true   with votes, and with what the record says
  senate.approve           an act that is not in the list, by its id (lawflow acts)
  +30  2024-03-01          let thirty days pass; go on to that day
  A1=a                     an answer to an open question
  u  q                     undo the last; end""",
)
KEYS: Final = Label(
    "нөмір, +N, u — қайтару, ? — анықтама, q — аяқтау",
    "номер, +N, u — отмена, ? — справка, q — конец",
    "a number, +N, u to undo, ? for help, q to end",
)
WALK: Final = Label("{} рәсімі бойынша жүріс", "Прохождение процедуры {}", "A walk through {}")
REDATED: Final = Label.same("{}. {}: {} → {}")
OUT_OF_ORDER: Final = Label(
    "реті күндерге сай емес: {}. {} ({}) жазбада {}. {} ({}) дегеннен кейін тұр",
    "порядок не следует датам: {}. {} ({}) стоит в записи после {}. {} ({})",
    "the order does not follow the dates: {}. {} ({}) stands after {}. {} ({})",
)
PUT_IN_ORDER: Final = Label(
    "әрекеттер болған ретімен жазылады, заң да осы рет бойынша қолданылады: оларды {} файлында ауыстырып қойыңыз "
    "не күнін түзеңіз (--redate)",
    "действия записываются в том порядке, в каком были, и в нём закон к ним и прилагается: переставьте их в файле {} "
    "или исправьте день (--redate)",
    "acts are written in the order in which they were done, and in that order the law is held against them: move them "
    "in {}, or correct a day (--redate)",
)
STRUCK: Final = Label("{}. {}, {}: сызып тасталды", "{}. {}, {}: вычеркнуто", "{}. {}, {}: struck out")
ADDED: Final = Label("{}. {}, {}: қосылды", "{}. {}, {}: добавлено", "{}. {}, {}: added")
