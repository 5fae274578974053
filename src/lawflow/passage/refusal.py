"""Refusals: what was tried, every blocker, the numbers, the article, and what would cure it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.errors import LawflowError
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lawflow.law.conditions.condition import Concern
    from lawflow.law.sources import Citation

NO_STEP = Label(
    "бұл сатыда мұндай әрекет көзделмеген",
    "на этой стадии такой акт не предусмотрен",
    "this act is not provided for at this stage",
)
NOT_IN_EDITION = Label(
    "бұл редакцияда мұндай әрекет жоқ", "в этой редакции такого акта нет", "this edition knows no such act"
)
ENDED = Label("заң жобасының жолы аяқталған", "путь проекта завершён", "the bill's path has ended")
TOO_EARLY = Label("мерзім әлі өткен жоқ", "срок ещё не истёк", "the term has not run out yet")
TOO_LATE = Label("мерзім өтіп кетті", "срок истёк", "the term has run out")
OUT_OF_ORDER = Label("алдыңғы әрекеттен ерте", "раньше предыдущего акта", "dated before the act that precedes it")
AMBIGUOUS = Label(
    "заң бойынша бірнеше жол ашық", "по закону возможно несколько путей", "the law leaves several ways open"
)
ABSENT = Label(
    "Палата таратылған, отырыс өткізбейді",
    "палата распущена и не заседает",
    "the chamber is dissolved and does not sit",
)
NOT_BEGUN = Label("мерзім басталмаған", "срок не начинался", "the term has not begun")
OPEN_QUESTION = Label(
    "заң үндемейді: ашық мәселе", "закон молчит: открытый вопрос", "the law is silent: an open question"
)


@attrs.frozen
class Blocker:
    """One unmet condition: what was found, what is needed, who can cure it, from when, on which article.

    ``concern`` is what is wrong: ``None`` where it is no condition of a step that stands in the way.
    """

    condition: str
    label: Label
    found: str
    needed: str
    cites: tuple[Citation, ...] = ()
    cure: tuple[str, ...] = ()
    not_before: date | None = None
    concern: Concern | None = None

    def __str__(self) -> str:
        places = "; ".join(cite.text() for cite in self.cites)
        return f"{self.label.en}: found {self.found}, needed {self.needed}" + (f" [{places}]" if places else "")


class RefusedError(LawflowError):
    """The law does not allow the act where the bill stands; carries every blocker."""

    exit_code = 4

    def __init__(self, act: str, stage: str, when: str, blockers: Sequence[Blocker]) -> None:
        self.act, self.stage, self.when = act, stage, when
        self.blockers = tuple(blockers)
        lines = "\n".join(f"  - {blocker}" for blocker in self.blockers)
        super().__init__(f"{act} ({when}) is not lawful from {stage!r}:\n{lines}")
