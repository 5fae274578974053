"""The phrases of the commands that put questions to the law, in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

PATH: Final = Label("{n}. Әрекеттер: {acts}", "{n}. Действий: {acts}", "{n}. Acts: {acts}")
THERE_ALREADY: Final = Label("Қазірдің өзінде сонда", "Уже наступило", "Already there")
NO_PATH: Final = Label(
    "заңды жол жоқ (ең көбі {longest} әрекет)",
    "законного пути нет (действий не более: {longest})",
    "no lawful history (of at most {longest} acts)",
)
OTHER_PATHS: Final = Label(
    "Басқа жолдар да бар немесе болуы мүмкін: --most, --longest",
    "Есть или могут быть и другие пути: --most, --longest",
    "There are, or may be, other histories: --most, --longest",
)
SOONEST: Final = Label("Ең ерте күн", "Самый ранний день", "Soonest")
NOT_BY_CALENDAR: Final = Label(
    "Күнтізбе бойынша болмайтын жолдар: {n}",
    "Путей, которых не допускает календарь: {n}",
    "Histories that no day of the calendar allows: {n}",
)
LAID_BEFORE: Final = Label("енгізілген палата: {chamber}", "внесён в палату: {chamber}", "laid before: {chamber}")
SAID: Final = {
    ("wording", True): Label("жаңа редакция ұсынылған", "предложена новая редакция", "a new wording offered"),
    ("wording", False): Label("жаңа редакция ұсынылмаған", "новая редакция не предложена", "no new wording offered"),
    ("partial", True): Label("жекелеген баптар бойынша", "только по части статей", "on some of the articles only"),
    ("partial", False): Label("барлық баптар бойынша", "по всем статьям", "on all the articles"),
    ("conforms", True): Label("сәйкес", "соответствует", "conforms"),
    ("conforms", False): Label("сәйкес емес", "не соответствует", "does not conform"),
    ("positive", True): Label("оң қорытынды", "положительное заключение", "a positive opinion"),
    ("positive", False): Label("теріс қорытынды", "отрицательное заключение", "a negative opinion"),
}
REFUSED_HERE: Final = Label("заң жол бермейді", "закон не допускает", "not lawful")
OF_ITSELF: Final = Label("мерзім өтуімен", "по истечении срока", "by lapse of time")
EQUAL: Final = Label(
    "Екеуі бірдей: ешбір тарих оларды ажыратпайды (бисимуляциямен тексерілді)",
    "Ведут себя одинаково: ни одна история их не различает (проверено бисимуляцией)",
    "They behave alike: no history tells them apart (checked by bisimulation)",
)
CHANGES: Final = Label(
    "Өзгерістер: {shown}; тек атаулары: {names}; тек негіздері: {grounds}; ешбір тарихты өзгертпейтіні: {equal}",
    "Изменений: {shown}; только названий: {names}; только оснований: {grounds}; не меняющих ни одной истории: {equal}",
    "Changes: {shown}; names alone: {names}; articles alone: {grounds}; changing no history: {equal}",
)
ALL_OF_THEM: Final = Label("(бәрі: --all)", "(все: --all)", "(all of them: --all)")
WAS: Final = Label("бұрын", "было", "was")
IS: Final = Label("енді", "стало", "is")
CHANGE: Final = Label("өзгеріс", "изменение", "change")
WHERE: Final = Label("қайда", "где", "where")
OLD_RULE: Final = Label("бұрынғы ереже", "прежнее правило", "old rule")
NEW_RULE: Final = Label("жаңа ереже", "новое правило", "new rule")
OLD_ARTICLE: Final = Label("бұрынғы бап", "прежняя статья", "old article")
NEW_ARTICLE: Final = Label("жаңа бап", "новая статья", "new article")
HISTORY: Final = Label("тарих", "история", "history")
EXAMPLE_BILL: Final = Label("Мысал", "Пример", "Example")
UNCONFIRMED: Final = Label("машина растамады", "машиной не подтверждено", "not borne out by the machine")
IMAGINED: Final = Label(
    "палатаның болмауы ойдан алынған", "отсутствие палаты вымышлено", "the absence of a chamber is imagined"
)
NO_HISTORY: Final = Label(
    "Мысал жоқ: екі редакцияда да дәл сол әрекеттермен бұған жететін тарих табылмады",
    "Примера нет: не найдена история, которая теми же действиями приводит к этому по обеим редакциям",
    "No example: no history was found that leads to this by the same acts under both editions",
)
NOT_COMPARED: Final = Label(
    "{edition} редакциясына енбеген, екіншісінде жоқ; салыстырылмады (неге: lawflow editions {edition} --left-out)",
    "Не вошло в редакцию {edition}, нет в другой; не сравнивалось (почему: lawflow editions {edition} --left-out)",
    "Left out of edition {edition}, no part of the other; not compared (why: lawflow editions {edition} --left-out)",
)
CHANGES_NOTHING: Final = Label(
    "Ешбір тарихты өзгертпейді (дәлелденген)", "Не меняет ни одной истории (доказано)", "Changes no history (proved)"
)
LAST_DAY: Final = Label("соңғы күні {day}", "последний день {day}", "last day {day}")
NO_TERM: Final = Label("мерзім жоқ", "срока нет", "no term")
WHATS: Final = {
    "stage": Label("саты", "стадия", "stage"),
    "step": Label("қадам", "шаг", "step"),
    "term": Label("мерзім", "срок", "term"),
    "name": Label("атау", "название", "name"),
    "ground": Label("негіз", "основание", "ground"),
}
ASPECTS: Final = {
    "added": Label("жаңа", "новое", "added"),
    "removed": Label("алынып тасталды", "исключено", "removed"),
    "leads": Label("басқа сатыға апарады", "ведёт в другую стадию", "leads elsewhere"),
    "majority": Label("басқа көпшілік", "другое большинство", "another majority"),
    "condition": Label("басқа шарттар", "другие условия", "other conditions"),
    "effect": Label("басқа салдары", "другие последствия", "other effects"),
    "question": Label("басқа ашық мәселе", "другой открытый вопрос", "another open question"),
    "record": Label("басқаша жазылады", "записывается иначе", "recorded otherwise"),
    "length": Label("басқа мерзім", "другой срок", "another length"),
    "counting": Label("басқаша есептеледі", "исчисляется иначе", "counted otherwise"),
    "start": Label("басталуы басқа", "другое начало", "another start"),
    "name": Label("басқа атау", "другое название", "another name"),
    "ground": Label("басқа негіз", "другое основание", "another article or footing"),
}
VOTES_NEEDED: Final = Label("қажет дауыс", "нужно голосов", "votes needed")
UNDER_THE_ANSWER: Final = Label("мына жауап болса:", "при ответе:", "under the answer:")
ALLOWED_UNDER: Final = Label("мына жауап болса заңды:", "законно при ответе:", "lawful under the answer:")
CURED_BY: Final = Label("түзей алады", "может исправить", "can be cured by")
FROM_DAY: Final = Label("{day} күнінен бастап", "с {day}", "from {day}")
NUMBERED: Final = Label("{}-әрекет", "действие {}", "act {}")
NOT_RECORDED: Final = Label("жазбада жоқ", "в записи нет", "not on record")
DONE_ALREADY: Final = Label("бұл болған: {when}", "это уже было: {when}", "done already: {when}")
NO_WAY: Final = Label("Оған заңды жол жоқ", "Законного пути к этому нет", "No lawful way leads there")
SHORTEST_WAY: Final = Label(
    "Ең қысқа заңды жол (ең ерте күн: {day}):",
    "Кратчайший законный путь (самый ранний день: {day}):",
    "The shortest lawful way (earliest day: {day}):",
)
HOLDS: Final = Label("орындалады", "верно", "holds")
FAILS: Final = Label("ОРЫНДАЛМАЙДЫ", "НЕВЕРНО", "DOES NOT HOLD")
NOT_CLAIMED: Final = Label("айтылмаған", "не утверждается", "not claimed")
HOLDS_UNDER: Final = Label("мына жауап болса орындалады:", "верно при ответе:", "holds under the answer:")
FAILS_UNDER: Final = Label("мына жауап болса орындалмайды:", "неверно при ответе:", "does not hold under the answer:")
COUNTEREXAMPLE: Final = Label("Қарсы мысал", "Контрпример", "Counterexample")
NOT_PLAYED: Final = Label(
    "машина ойнай алмады: күнтізбеде мұндай күн жоқ",
    "машина не сыграла: в календаре нет такого дня",
    "not played by the machine: the calendar has no such days",
)
ALL_HOLD: Final = Label(
    "Теоремалар: {theorems}; тексерілді: {checked}; орындалмайды: {failed}",
    "Теорем: {theorems}; проверок: {checked}; неверно: {failed}",
    "Theorems: {theorems}; checks: {checked}; failed: {failed}",
)
MUTANTS: Final = Label("Ақаулар", "Неисправности", "Faults")
THEOREMS: Final = Label("Теоремалар", "Теоремы", "Theorems")
SURVIVORS: Final = Label("Байқалмағандары", "Незамеченные", "Survivors")
NOTICED: Final = Label("Байқалғаны", "Замечено", "Noticed")
SILENT_RULES: Final = Label("Заң үнсіз нормалар", "Нормы, о которых закон молчит", "Rules on which the law is silent")
IN_WORDS: Final = Label(
    "Тек сілтемеде не негізде (заң мәтінін бекіткен файл ғана байқайды)",
    "Только в ссылке или в основании (замечает лишь утверждённый текст закона)",
    "In a citation or footing alone (only the reviewed text of the law notices)",
)
RULE: Final = Label("Норма", "Норма", "Rule")
FAULT: Final = Label("Ақау", "Неисправность", "Fault")
WHY_SPARED: Final = Label("Неге байқалмайды", "Почему не замечена", "Why nothing notices it")
SEEDS: Final = {
    "share": Label("үлес", "доля голосов", "share of votes"),
    "vote": Label("бір дауыс", "один голос", "one vote"),
    "term": Label("мерзім", "срок", "term"),
    "unit": Label("мерзім өлшемі", "единица срока", "unit of a term"),
    "condition": Label("шарт", "условие", "condition"),
    "target": Label("мақсат", "цель", "target"),
    "organ": Label("орган", "орган", "organ"),
    "fact": Label("факт", "факт", "fact"),
    "answer": Label("жауаптың мақсаты", "куда ведёт ответ", "where an answer leads"),
    "handover": Label("сабақтастық", "преемство", "succession"),
    "citation": Label("сілтеме", "ссылка", "citation"),
    "footing": Label("негіз", "основание", "footing"),
}
FAULT_NOTES: Final = {
    "without ": Label("алынып тасталған", "снято", "dropped"),
    "wipes out ": Label("өшіріледі", "стирается", "wiped out"),
    "does not leave ": Label("қалдырылмайды", "не остаётся", "not left behind"),
}
"""How the note of a fault begins, and what it says in words."""
KILLERS: Final = {
    "histories": Label("тарихтар", "истории", "histories"),
    "soundness": Label("рәсімнің тұтастығы", "согласованность процедуры", "soundness"),
    "theorems": Label("теоремалар", "теоремы", "theorems"),
}
SPARED: Final = {
    "presumed": Label(
        "мұндай фактіні ешбір әрекет қалдырмайды: ол әрдайым бар деп саналады",
        "такого факта не оставляет ни одно действие: он всегда предполагается",
        "no act leaves such a fact behind: it is always presumed",
    ),
    "unlooked": Label(
        "бұл фактіге кейін ешнәрсе қарамайды",
        "на этот факт дальше ничто не смотрит",
        "nothing to come looks at the fact",
    ),
    "untold": Label(
        "ешбір сыналған тарих айырмайды",
        "ни одна испытанная история не различает",
        "no history that was tried tells them apart",
    ),
}
NOT_CLAIMED_THERE: Final = Label("сонымен қатар", "также", "also")
EVERY_KIND: Final = Label("барлық рәсім", "все процедуры", "all procedures")
YES: Final = Label("иә", "да", "yes")
NO: Final = Label("жоқ", "нет", "no")
CAN_FORCE: Final = Label("басқалардың еркіне қарамай заң ете алады", "может провести вопреки всем", "can force it")
CAN_STOP: Final = Label("тоқтата алады", "может остановить", "can stop it")
PARTIES_STOP: Final = Label(
    "Партиялар бойынша тоқтататындар", "Останавливают, по партиям", "Those that stop it, by parties"
)
MORE_OF_THEM: Final = Label("тағы {n}: --all", "ещё {n}: --all", "{n} more: --all")
SPEAK_FOR_IT: Final = Label("осы жауапты растайтын тарихтар", "за этот ответ говорят", "histories that speak for it")
SILENT_HISTORIES: Final = Label("үнсіз тарихтар", "молчат", "silent")
