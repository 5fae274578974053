"""Refusals: what was tried, every blocker, the numbers, the article, and what would cure it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.errors import LawflowError
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.shown import Value
from lawflow.tongues import ENGLISH, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lawflow.law.conditions.condition import Concern
    from lawflow.law.sources import Citation

NO_STEP = Label(
    "бұл сатыда мұндай әрекет көзделмеген",
    "на этой стадии такое действие не предусмотрено",
    "this act is not provided for at this stage",
)
NOT_IN_EDITION = Label(
    "бұл редакцияда мұндай әрекет жоқ", "в этой редакции такого действия нет", "this edition knows no such act"
)
ENDED = Label("заң жобасының жолы аяқталған", "путь проекта завершён", "the bill's path has ended")
TOO_EARLY = Label("мерзім әлі өткен жоқ", "срок ещё не истёк", "the term has not run out yet")
TOO_LATE = Label("мерзім өтіп кетті", "срок истёк", "the term has run out")
OUT_OF_ORDER = Label("алдыңғы әрекеттен ерте", "раньше предыдущего действия", "dated before the act that precedes it")
AMBIGUOUS = Label(
    "заң бойынша бірнеше жол ашық", "по закону возможно несколько путей", "the law leaves several ways open"
)
ABSENT = Label(
    "{} отырыс өткізбейді",
    "{} не заседает",
    "{} does not sit",
)
ENDED_EARLY = Label(
    "{}: өкілеттігі мерзімінен бұрын тоқтаған, жаңа құрамның жиналғаны жазбада жоқ",
    "{}: полномочия досрочно прекращены, первого заседания нового состава в записи нет",
    "{}: its powers have ended early, and that a new one has met is not on record",
)
SITS = Label("{} отырыс өткізеді", "{} заседает", "{} sits")
IN_ABSENCE = Label(
    "{} болмағанда ғана көзделген",
    "предусмотрено только в отсутствие органа: {}",
    "provided for only in the absence of the {}",
)
NOT_IN_CALENDAR = Label(
    "күнтізбеде ол күні мұндай оқиға жоқ", "в календаре в этот день такого нет", "the calendar has no such event then"
)
NOT_BEGUN = Label("мерзім басталмаған", "срок не начинался", "the term has not begun")
UNKNOWN_UNDER = Label("{}: {}", "{}: {}", "{} under {}")
OF_THIS_PROCEDURE = Label("осы рәсімнің әрекеті", "действие этой процедуры", "an act of this procedure")
SITTING_DAY = Label("отырыс өтетін күн", "день, когда проходят заседания", "a day on which it sits")
NO_TERM_RUNS = Label("мұндай мерзім жүріп жатқан жоқ", "такой срок не идёт", "no such term runs")
AFTER_LAST_DAY = Label("{}, соңғы күннен кейінгі күн", "{}, день после последнего", "{}, the day after the last day")
REVIEW_ENDED = Label("тексерудің аяқталуы", "окончание проверки", "the end of the review")
OR_LATER = Label("{} не одан кейін", "{} или позднее", "{} or later")
AFTER = Label("{}, {} күнінен кейін", "{}, после {}", "{}, after {}")
ONE_OF = Label("мыналардың бірі: {}", "одно из: {}", "one of {}")
KIND_AT = Label("түрі: {}, саты: {}", "вид: {}, стадия: {}", "kind = {}, stage {}")
STANDS_AT = Label("заң жобасы {} мәселесінде тұр", "проект стоит на вопросе {}", "the bill stands at {}")
SOME_QUESTION = Label("ашық мәселе", "открытый вопрос", "an open question")
WHICH_WAY = Label("қайсысы екенін айтатын жазба", "запись, которая скажет, какой", "a record that says which")
OTHER_KIND = Label(
    "рәсімінде осы саты бар түр", "вид, в процедуре которого есть эта стадия", "a kind whose procedure has this stage"
)
NAMED = Label("{} ({})", "{} ({})", "{} ({})")
OPEN_QUESTION = Label(
    "заң үндемейді: ашық мәселе", "закон молчит: открытый вопрос", "the law is silent: an open question"
)


def _in_every_language(said: Label | str) -> Label:
    return said if isinstance(said, Label) else Label.same(said)


@attrs.frozen(eq=False, repr=False, slots=False)
class Blocker(Value):
    """One unmet condition: what was found, what is needed, who can cure it, from when, on which article.

    ``shown`` and ``wanted`` are what was found and what is needed in every language; a text stands for all of them.
    ``concern`` is what is wrong: ``None`` where it is no condition of a step that stands in the way. ``counts`` is the
    act that the counts of the vote make of it, if they make one. ``absent`` is the chamber that must be away;
    ``from_receipt``: a term runs from a receipt that no record tells, and is over only if counted from an earlier day.
    """

    condition: str
    label: Label
    shown: Label = attrs.field(converter=_in_every_language)
    wanted: Label = attrs.field(converter=_in_every_language)
    cites: tuple[Citation, ...] = ()
    cure: tuple[str, ...] = ()
    not_before: date | None = None
    concern: Concern | None = None
    counts: str | None = None
    absent: str | None = None
    from_receipt: bool = False

    @property
    def found(self) -> str:
        """Return what was found, in English."""
        return self.shown.en

    @property
    def needed(self) -> str:
        """Return what is needed, in English."""
        return self.wanted.en

    @property
    def is_condition(self) -> bool:
        """Say whether the label is what is needed, as a condition words it: alone it would be read as a fact."""
        return self.label == self.wanted

    def text(self, lang: str) -> str:
        """Return the blocker in a language."""
        places = "; ".join(cite.text(lang) for cite in self.cites)
        label, found, wanted = (said.text(lang) for said in (self.label, self.shown, self.wanted))
        if self.is_condition:
            told = say("needed: {label}; found: {found}", label=label, found=found)
        else:
            told = say("{label}: found {found}, needed {wanted}", label=label, found=found, wanted=wanted)
        return told.text(lang) + (f" [{places}]" if places else "")

    def __str__(self) -> str:
        return self.text(ENGLISH)


class RefusedError(LawflowError):
    """The law, that of ``edition``, does not allow the act where the bill stands; carries every blocker."""

    exit_code = 4

    def __init__(self, act: str, stage: str, when: str, blockers: Sequence[Blocker], edition: str = "") -> None:
        self.act, self.stage, self.when, self.edition = act, stage, when, edition
        self.blockers = tuple(blockers)
        super().__init__()

    def __str__(self) -> str:
        return self._told(ENGLISH)

    def text(self, lang: str) -> str:
        """Return the refusal in a language, a line a blocker, with its dates as the language writes them."""
        return days.in_words(self._told(lang), lang)

    def _told(self, lang: str) -> str:
        known = timetable.edition(self.edition) if self.edition in timetable.names() else None
        row = known.parliament.acts.get(self.act) if known is not None else None
        stage = timetable.stage_of(known, "", self.stage) if known is not None else None
        head = say(
            "{label} ({act}, {when}) is not lawful at the stage {stage} ({at}):",
            label=row.as_noun(self.edition) if row is not None else self.act,
            act=self.act,
            when=self.when,
            stage=stage.label if stage is not None else self.stage,
            at=self.stage,
        )
        return "\n".join((head.text(lang), *(f"  - {blocker.text(lang)}" for blocker in self.blockers)))
