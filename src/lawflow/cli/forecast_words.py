"""The words of ``lawflow forecast`` in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

FORECAST: Final = Label("Болжау: {}", "Прогноз: {}", "Forecast: {}")
ASSUMED: Final = Label("Болжамдар", "Предположения", "Assumptions")
LAW: Final = Label("заңға айналады", "становится законом", "becomes law")
TURNS_ON: Final = Label(
    "ашық мәселелердің жауабына қарай ({})",
    "смотря как ответить на открытые вопросы ({})",
    "as the open questions are answered ({})",
)
LAW_THEN: Final = Label("Заңға айналады: {}", "Становится законом: {}", "Becomes law: {}")
UNTOLD: Final = Label(
    "Болжамдар бұдан әрі не болатынын айтпайды.",
    "О том, что будет дальше, предположения не говорят.",
    "The assumptions say nothing of what follows.",
)
BY_ANSWER: Final = Label(
    "Жоба {} ашық мәселесінде тоқтап тұр; әр жауап бойынша",
    "Проект остановлен открытым вопросом {}; при каждом ответе",
    "The bill waits at the open question {}; under each answer",
)
CHANCE: Final = Label("ықтималдық", "вероятность", "chance")
BOUNDS: Final = Label("шектері", "границы", "bounds")
GAP: Final = Label("шекке дейін", "зазор", "gap")
MEAN: Final = Label("күн, орташа", "дней в среднем", "days, mean")
QUANTILES: Final = Label("күн: 5 – 50 – 95 %", "дней: 5 – 50 – 95 %", "days: 5 – 50 – 95 %")
VOTE: Final = Label("дауыс беру", "голосование", "vote")
CARRIED: Final = Label("жиналады", "набирается", "reached")
COMES_THERE: Final = Label("жетеді", "доходит", "comes there")
STOPS_THERE: Final = Label(
    "сол жерде ашық мәселеге тіреледі", "там упирается в открытый вопрос", "stops there at an open question"
)
ENDS_THERE: Final = Label("сол жерде заңсыз тоқтайды", "там и кончается без закона", "ends there without a law")
MATTERS: Final = Label("нені көбірек шешеді", "что решает больше всего", "what matters most")
VALUE: Final = Label("мәні", "значение", "value")
DERIVATIVE: Final = Label("туынды", "производная", "derivative")
LESS: Final = Label("оннан бір бөлігі кем", "на десятую меньше", "a tenth less")
MORE: Final = Label("оннан бір бөлігі артық", "на десятую больше", "a tenth more")
SIDE_BY_SIDE: Final = Label("Қатар қойғанда", "Рядом", "Side by side")
DAY: Final = Label("орындар мен партиялар мына күнгі", "места и партии на день", "seats and parties of the day")
NO_PARTY: Final = Label("партиясыз", "без партии", "without a party")
REACHED: Final = Label(
    "«{}» сатысына жеткен жобалар, сол жерден бастап",
    "проекты, дошедшие до стадии «{}», с этого места",
    "Of the bills that come to “{}”, from there on",
)
GIVEN: Final = Label("нәтижесі «{}» жобалар", "проекты с исходом «{}»", "Of the bills that end as “{}”")
DRAWN: Final = Label(
    "кездейсоқ таңдалған жобалар: {n} (--seed {seed})",
    "разыграно проектов: {n} (--seed {seed})",
    "{n} bills drawn (seed {seed})",
)
APART: Final = Label(
    "біріншіден айырмасы, сол жобалар бойынша: {} %",
    "отличие от первой, на тех же проектах: {} %",
    "apart from the first, on the same bills: {} %",
)
SCORE: Final = Label("Баға: {n} жағдай", "Оценка прогноза: случаев {n}", "Score of {n} cases")
SCORE_HOW: Final = Label(
    "Әр жоба алғашқы белгілі күнінен, басқа сессиялардың досьелері бойынша саналған болжамдармен болжанды.",
    "Каждый проект предсказан со дня первого датированного действия по предположениям, сосчитанным по другим сессиям.",
    "Each bill is forecast from the day of its first dated act, by assumptions counted from all other sessions.",
)
BRIER: Final = Label("Бриер бағасы", "оценка Брайера", "Brier score")
BASE: Final = Label("жай үлес", "простая доля", "base rate")
COVERED: Final = Label(
    "90 % аралыққа түскен күндер", "дни внутри 90-процентного интервала", "days within the 90 % interval"
)
FORECAST_BETWEEN: Final = Label("болжанды", "предсказано", "forecast")
CASES: Final = Label("жағдай", "случаи", "cases")
BAND: Final = Label("үлес, 90 %", "доля, 90 %", "share, 90 %")
QUANTILES_90: Final = Label("күн: 5 – 95 %", "дней: 5 – 95 %", "days: 5 – 95 %")
CAME: Final = Label("болғаны", "прошло", "came after")
LEFT_OUT: Final = Label("қалдырылды", "не вошло", "left out")
DOUBT: Final = Label("аз жағдайдан, 90 %", "из-за малого числа случаев, 90 %", "what few cases leave open, 90 %")
