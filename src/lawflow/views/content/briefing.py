"""What stands on the sheet of a bill: where it is, what is due and may be done, the votes needed ahead, articles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.questions import Weight
from lawflow.passage.course import goes_on_by_inference, shows_missed
from lawflow.passage.known import stands_still
from lawflow.passage.outlook import outlook
from lawflow.passage.votes_ahead import votes_ahead
from lawflow.views.content import captions, phrases, where
from lawflow.views.content.carried import called
from lawflow.views.content.footnotes import footnotes
from lawflow.views.content.lapse import if_lapsed, led_to
from lawflow.views.content.titles import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.sources import Citation
    from lawflow.passage.outlook import Duty, Need, Option
    from lawflow.passage.running import Running
    from lawflow.reconstruction.play import Played

ACROSS: Final = 110  # letters on a line of the page
MOST_ASKED: Final = 160  # letters of a cell: what is longer goes on below
LONGEST: Final = 240  # letters of a title; what is longer is no title, and is cut with a sign

_ON: Final = Label("{} күнінің соңындағы жағдай", "Положение на конец дня {}", "As it stands at the end of {}")
_STAGE: Final = Label("Саты", "Стадия", "Stage")
_OUTCOME: Final = Label("Нәтиже", "Исход", "Outcome")
_RULES: Final = Label("Ережелер", "Правила", "Rules")
_LAST: Final = Label("Соңғы әрекет", "Последнее действие", "Last act")
_NEXT: Final = Label("Енді міндетті", "Далее обязательно", "What must come next")
_DUE: Final = Label("Жүріп жатқан мерзімдер", "Текущие сроки", "What is due")
_MAY: Final = Label("Қазір мүмкін әрекеттер", "Что возможно сейчас", "What may be done now")
_AHEAD: Final = Label(
    "Осы және алдағы сатыларда қажет болуы мүмкін дауыстар",
    "Голоса, которые могут понадобиться на этой и следующих стадиях",
    "Votes that may be needed now and at stages ahead",
)
_QUESTIONS: Final = Label("Ашық мәселелер", "Открытые вопросы", "Open questions")
_TIME: Final = Label("Уақыт", "Ход по времени", "Timeline")
_COLUMNS: Final = {
    "term": Label("Мерзім", "Срок", "Term"),
    "from": Label("Басталды", "Начало", "Began"),
    "due": Label("Соңғы күні", "Последний день", "Last day"),
    "remark": Label("Ескерту", "Примечание", "Remark"),
    "article": Label("Бап", "Статья", "Article"),
    "act": Label("Әрекет", "Действие", "Act"),
    "votes": Label("Дауыстар", "Голоса", "Votes"),
    "until": Label("Мерзімі", "До", "Until"),
    "stage": Label("Саты", "Стадия", "Stage"),
    "question": Label("Мәселе", "Вопрос", "Question"),
    "answer": Label("Жауап", "Ответ", "Answer"),
}
_STANDS_STILL: Final = Label("{} күнінен бастап тоқтап тұр", "приостановлен с {}", "stands still since {}")
_OVER: Final = Label("өтіп кетті", "истёк", "is past")
_UNANSWERED: Final = Label("жауапсыз: модель тоқтайды", "нет ответа: модель останавливается", "none: the model stops")
_NO_STEP: Final = Label(
    "жауапсыз; ешбір қадамға тимейді", "нет ответа; ни одного шага не затрагивает", "none; it touches no step"
)
_NONE: Final = Label("Жоқ.", "Нет.", "None.")
_MORE: Final = Label(
    "тағы {} жол: lawflow show {}", "ещё строк: {}, см. lawflow show {}", "{} more rows: lawflow show {}"
)
_FOOT: Final = Label(
    "Заң кеңесі емес және ресми мәтін емес: маңызды жерде аталған бапты оқыңыз.",
    "Не юридическая консультация и не официальный текст: где важно, читайте указанную статью.",
    "Not legal advice and not an official text: where it matters, read the article cited.",
)


@attrs.frozen
class Table:
    """Rows under a heading; ``shares`` are the widths of the columns, ``rest`` tells of rows that are left out."""

    heading: str
    columns: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    rest: str = ""


@attrs.frozen
class Sheet:
    """The sheet of a bill in one language.

    ``lead`` are the lines of where it stands, each with its heading; ``must`` is that of what must come next.
    """

    lang: str
    title: str
    day: str
    lead: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    timeline: str
    foot: str
    none: str
    must: str
    procedure: str

    def without(self, rows: int) -> Sheet:
        """Return the sheet without so many rows at the end of its longest table, which says so."""
        longest = max(self.tables, key=lambda table: len(table.rows))
        left = len(longest.rows) - rows
        cut = attrs.evolve(longest, rows=longest.rows[:left], rest=_MORE.filled(rows, self.procedure).text(self.lang))
        return attrs.evolve(self, tables=tuple(cut if one is longest else one for one in self.tables))


def sheet_of(dossier: Dossier, played: Played, on: date, lang: str) -> Sheet:
    """Return the sheet of a bill as it stands at the end of a day."""
    passage = played.passage
    said = _Words(played, on, lang)
    title = " ".join(name_of(dossier, played).text(lang).split())
    return Sheet(
        lang=lang,
        title=title if len(title) <= LONGEST else f"{title[:LONGEST]}…",
        day=_ON.filled(days.day(on)).text(lang),
        lead=tuple(said.lead()),
        tables=tuple(said.tables()),
        timeline=_TIME.text(lang),
        foot=_FOOT.text(lang),
        none=_NONE.text(lang),
        must=_NEXT.text(lang),
        procedure=passage.procedure.id,
    )


def shares(rows: tuple[tuple[str, ...], ...]) -> tuple[int, ...]:
    """Return the widths of columns in hundredths: as their longest cells ask, and no word of a cell is cut.

    >>> shares((("Act", "Article"), ("rejection " * 8, "Const. art. 54(2)2)")))
    (82, 18)
    """
    columns = tuple(zip(*rows, strict=True))
    least = [max(len(word) for cell in column for word in cell.split(" ")) + 3 for column in columns]
    asked = [min(max(map(len, column)), MOST_ASKED) for column in columns]
    more = [max(one - low, 1) for one, low in zip(asked, least, strict=True)]
    room = max(ACROSS - sum(least), 0) / sum(more)
    wide = [low + room * extra for low, extra in zip(least, more, strict=True)]
    found = [round(100 * one / sum(wide)) for one in wide]
    found[found.index(max(found))] += 100 - sum(found)
    return tuple(found)


class _Words:
    """Says where one bill stands, in one language."""

    def __init__(self, played: Played, on: date, lang: str) -> None:
        self.passage, self.on, self.lang = played.passage, on, lang
        self.stages, self.assumed = played.stages, played.taken_as_done
        self.view = outlook(self.passage, on)

    def lead(self) -> Iterator[tuple[str, str]]:
        """Yield the lines of where the bill stands."""
        passage, lang = self.passage, self.lang
        last = next((entry for entry in reversed(passage.journal) if entry.act in passage.parliament.acts), None)
        since = self._between(last.first, last.last) if last is not None else ""
        yield _STAGE.text(lang), where.place(passage, self.stages).text(lang)
        yield _OUTCOME.text(lang), where.outcome(passage, self.stages).text(lang)
        if last is not None:
            act = passage.parliament.acts[last.act].named(last.edition).text(lang)
            yield _LAST.text(lang), f"{since} · {act}{self._cited(last.cites)}"
        for duty in sorted(self.view.must, key=lambda duty: (duty.by is None, duty.by or date.max)):
            yield _NEXT.text(lang), self._duty(duty)
        edition = passage.edition.label
        crossed = f" ({' → '.join(passage.crossed)})" if passage.crossed else ""
        yield _RULES.text(lang), f"{passage.procedure.label.text(lang)} · {edition.text(lang)}{crossed}"
        for label in (*self.assumed, *footnotes(passage, self.on)):
            yield _COLUMNS["remark"].text(lang), label.text(lang)

    def tables(self) -> Iterator[Table]:
        """Yield the tables; one that would have no row says so, or is left out."""
        yield self._table(_DUE, ("term", "from", "due", "remark", "article"), self._terms())
        options = (self._option(option) for option in self.view.may if not option.idle)
        yield self._table(_MAY, ("act", "votes", "until", "article"), options)
        if ahead := list(self._ahead()):
            yield self._table(_AHEAD, ("stage", "act", "votes", "article"), ahead)
        if questions := list(self._questions()):
            yield self._table(_QUESTIONS, ("question", "answer"), questions)

    def _table(self, heading: Label, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
        names, rows = tuple(_COLUMNS[name].text(self.lang) for name in columns), tuple(rows)
        return Table(heading.text(self.lang), names, shares((names, *rows)), rows)

    # -- terms and duties ---------------------------------------------------------------------

    def _terms(self) -> Iterator[tuple[str, ...]]:
        """Yield the running terms, the one that is due first at the top."""
        for one in sorted(self.passage.binding, key=lambda one: (one.latest is None, one.latest)):
            due = self._due(one)
            remark = "; ".join(self._remarks(one))
            yield (
                called(self.passage, one.term).text(self.lang),
                self._between(*one.start),
                due,
                remark,
                self._articles(one.term.cites),
            )

    def _due(self, one: Running) -> str:
        floor = self.passage.parliament.first_day
        if stands_still(self.passage, one) or (one.earliest is None and one.latest is None):
            return captions.NOT_KNOWN.text(self.lang)
        if one.day is not None:
            return days.with_weekday(one.day).text(self.lang)
        first = one.earliest if one.earliest is not None and one.start[0] > floor else floor
        return phrases.between(first, one.latest, floor).text(self.lang)

    def _remarks(self, one: Running) -> Iterator[str]:
        passage, lang = self.passage, self.lang
        if one.paused is not None and stands_still(passage, one):
            yield _STANDS_STILL.filled(days.day(one.paused[0])).text(lang)
        if after := goes_on_by_inference(passage, one):
            yield captions.GOES_ON_BY_INFERENCE.filled(self._noun(after)).text(lang)
        if one.is_wait:
            yield captions.FROM_THE_NEXT_DAY.text(lang)
        if one.lapsed:
            yield (_OVER if shows_missed(passage, one) else captions.TERM_UNKNOWN).text(lang)
        last = one.day if one.paused is None and not one.is_wait else None
        if last is not None and (off := passage.calendar.is_day_off(last)) is not False:
            yield captions.OFF[off].text(lang)
        if one.term.on_lapse is not None and not one.lapsed:
            stage = led_to(passage, one, self.on)
            yield if_lapsed(self._noun(one.term.on_lapse), stage.text(lang) if stage is not None else None, lang)

    def _duty(self, duty: Duty) -> str:
        acts = " / ".join(self._noun(act) for act in duty.acts)
        last = f" · {days.until(duty.by).text(self.lang)}" if duty.by is not None else ""
        past = f" ({_OVER.text(self.lang)})" if duty.over else ""
        return f"{acts}{last}{past}{self._cited(duty.cites)}"

    def _option(self, option: Option) -> tuple[str, ...]:
        until = days.until(option.until).text(self.lang) if option.until is not None else ""
        again = self.passage.parliament.acts[option.act].again if option.targets == (self.passage.state,) else None
        act = self._noun(option.act) + (f" ({again.text(self.lang)})" if again is not None else "")
        return act, self._needed(option.needs), until, self._articles(option.cites)

    # -- votes ahead --------------------------------------------------------------------------

    def _ahead(self) -> Iterator[tuple[str, ...]]:
        """Yield the votes that may be needed at this stage and at all that can follow, each stage named once."""
        told = ""
        for vote in votes_ahead(self.passage, self.on, here=True):
            stage = self.passage.procedure.stage[vote.stage].label.text(self.lang) if vote.stage != told else ""
            yield stage, self._noun(vote.act), self._needed(vote.needs), self._articles(vote.cites)
            told = vote.stage

    def _questions(self) -> Iterator[tuple[str, ...]]:
        passage = self.passage
        for name in passage.questions:
            if (question := passage.procedure.question.get(name)) is None:
                continue
            chosen = passage.answer_followed(question)
            answers = {answer.id: answer.text.text(self.lang) for answer in question.answers}
            none = _NO_STEP if question.weight is Weight.NOTE else _UNANSWERED
            answer = f"{chosen}: {answers.get(chosen, '')}" if chosen else none.text(self.lang)
            yield f"{name}: {question.text.text(self.lang)}", answer

    # -- pieces -------------------------------------------------------------------------------

    def _needed(self, needs: Iterable[Need]) -> str:
        organs = self.passage.parliament.organs
        told = ((organs[need.chamber].label, phrases.votes(need.share, need.seats)) for need in needs)
        # A narrow column parts the chamber from the share, and the share from the numbers, which stay together.
        return "; ".join(
            f"{chamber.text(self.lang)} {votes.text(self.lang)}".replace(f":{captions.NBSP}", ": ")
            for chamber, votes in told
        )

    def _noun(self, act: str) -> str:
        return self.passage.parliament.acts[act].as_noun(self.passage.edition.id).text(self.lang)

    def _between(self, first: date, last: date | None) -> str:
        return phrases.between(first, last, self.passage.parliament.first_day).text(self.lang)

    def _articles(self, cites: Iterable[Citation]) -> str:
        return "; ".join(dict.fromkeys(phrases.cited(cite).text(self.lang) for cite in cites))

    def _cited(self, cites: Iterable[Citation]) -> str:
        said = self._articles(cites)
        return f" [{said}]" if said else ""
