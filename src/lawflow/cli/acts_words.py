"""The words of ``lawflow acts`` and ``lawflow new`` in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

ACTS: Final = Label("Әрекеттер: {n}", "Действий: {n}", "Acts: {n}")
NONE: Final = Label("Мұндай әрекет жоқ.", "Таких действий нет.", "There is no such act.")
FIELDS: Final = Label("жазбада не айтылады", "что говорит запись", "what its record says")
EDITIONS: Final = Label("редакциялар", "редакции", "editions")
OPEN_AT: Final = Label("қай сатыларда ашық", "на каких стадиях открыт", "stages where it is open")
TO_BE_DONE: Final = Label("болашақта", "как предстоящий", "as still to come")
VOTES: Final = Label("дауыстар", "голоса", "votes")
ONE_ACT: Final = Label(
    "Біреуі туралы толық: lawflow acts ID", "Подробно об одном: lawflow acts ID", "All about one: lawflow acts ID"
)
COUNTS: Final = {
    "motion": Label(
        "«for» — әрекет шешетін мәселені жақтағандар",
        "«for» — за то, что решает действие",
        "`for` counts those for what the act decides",
    ),
    "rejection": Label(
        "«for» — тұтастай қабылдамауды жақтағандар",
        "«for» — за отклонение в целом",
        "`for` counts those for rejecting it as a whole",
    ),
    "no-confidence": Label(
        "«for» — сенімсіздікті жақтағандар", "«for» — за недоверие", "`for` counts those for no confidence"
    ),
    "overcoming": Label(
        "«for» — қарсылықты еңсеруді жақтағандар (жетпеді)",
        "«for» — за преодоление возражений (не хватило)",
        "`for` counts those for overcoming the objections, who fell short",
    ),
    "objection": Label(
        "«for» — келіспеуді жақтағандар", "«for» — за несогласие", "`for` counts those for not agreeing"
    ),
    "fallen-text": Label(
        "«for» — даусы жетпеген мәтінді жақтағандар",
        "«for» — за текст, которому не хватило голосов",
        "`for` counts those for the text that fell",
    ),
    "main-motion": Label(
        "«for» — даусы жетпеген жобаның өзін жақтағандар",
        "«for» — за сам законопроект, которому не хватило голосов",
        "`for` counts those for the bill itself, which fell short",
    ),
}
TOLD: Final = {
    "wording": Label(
        "жаңа редакция ұсынылды ма: true, false",
        "предложена ли новая редакция: true, false",
        "whether a new wording is offered: true, false",
    ),
    "partial": Label(
        "тек жекелеген баптар туралы ма: true, false",
        "только ли об отдельных статьях: true, false",
        "whether it is of some articles only: true, false",
    ),
    "conforms": Label(
        "өзгерістер сәйкес пе: true, false",
        "соответствуют ли поправки: true, false",
        "whether the amendments conform: true, false",
    ),
    "positive": Label(
        "Үкімет келісе ме: true, false",
        "согласно ли Правительство: true, false",
        "whether the Government agrees: true, false",
    ),
    "scope": Label(
        "қарсылық тұтас заңға ма (law), баптарға ма (articles)",
        "возражения к закону в целом (law) или к статьям (articles)",
        "objections to the law as a whole (law) or to articles (articles)",
    ),
    "reading": Label("оқылымның нөмірі: 1–9", "номер чтения: 1–9", "the number of the reading: 1–9"),
    "kind": Label(
        "қай түрде жалғасады: {kinds}", "в каком виде идёт дальше: {kinds}", "the kind it goes on as: {kinds}"
    ),
    "in": Label(
        "қай палатаға енгізілді: {chambers}",
        "в какую палату внесён: {chambers}",
        "the chamber it is introduced in: {chambers}",
    ),
}
