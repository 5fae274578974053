"""The phrases of the commands that put questions to the law, in three languages."""

from __future__ import annotations

from typing import Final

from lawflow.law.labels import Label

PATH: Final = Label("{n}. Әрекеттер: {acts}", "{n}. Актов: {acts}", "{n}. Acts: {acts}")
THERE_ALREADY: Final = Label("Қазірдің өзінде сонда", "Уже наступило", "Already there")
NO_PATH: Final = Label(
    "заңды жол жоқ (ең көбі {longest} әрекет)",
    "законного пути нет (не длиннее {longest} актов)",
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
VOTES_OF: Final = Label(
    "{chamber}: {of} депутаттың {votes}", "{chamber}: {votes} из {of}", "{chamber}: {votes} of {of}"
)
REFUSED_HERE: Final = Label("заң жол бермейді", "закон не допускает", "not lawful")
OF_ITSELF: Final = Label("мерзім өтуімен", "по истечении срока", "by lapse of time")
