"""What a record says beside an act and its day: when it became known, attendance, sources that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law import days
from lawflow.law.labels import LANGUAGES, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.dossiers.source import Source
    from lawflow.law.majorities import Tally
    from lawflow.law.parliament import Parliament

KNOWN: Final = Label("белгілі болған күні: {}", "стало известно: {}", "became known: {}")
PRESENT: Final = Label("қатысқандар: {}", "присутствовали: {}", "present: {}")
TOGETHER: Final = Label(
    "палаталардың дауыстары бірге: {}", "голоса палат вместе: {}", "votes of the chambers together: {}"
)
DIFFER: Final = Label(
    "деректер бір-біріне қайшы, ешқайсысына басымдық берілмейді: {}",
    "источники расходятся, ни один не предпочтён: {}",
    "the sources contradict each other, none is preferred: {}",
)
AGAIN: Final = Label(
    "{}-әрекетпен бірдей, сол күні жазылған",
    "то же действие, что и {}, в тот же день",
    "the same act as {}, on the same day",
)
BACKWARDS: Final = Label(
    "күндер кері кетеді: {}-әрекеттен бұрын болған",
    "даты идут назад: раньше действия {}",
    "the dates run backwards: before act {}",
)
FOR: Final = Label("жақтап {}", "за {}", "{} for")
AGAINST: Final = Label("қарсы {}", "против {}", "{} against")


def beside(act: Act, parliament: Parliament, again: int | None = None) -> Iterator[Label]:
    """Yield what the record says beside an act, a line each; ``again`` is the same act recorded on the same day."""
    if act.is_note and act.note:
        yield Label.same(act.note)
    if again is not None:
        yield AGAIN.filled(again)
    if act.known is not None:
        yield KNOWN.filled(days.day(act.known))
    if act.present:
        counts = (Label.same("{} {}").filled(parliament.organs[name].label, n) for name, n in act.present.items())
        yield PRESENT.filled(Label.joined(counts, ", "))
    if act.together is not None:
        yield TOGETHER.filled(_counts(act.together))
    if act.contradicted:
        yield DIFFER.filled(Label.joined(map(_told, act.contradicted), "; "))


def doubts(dossier: Dossier) -> Iterator[tuple[int, Label]]:
    """Yield what is in order and yet doubtful, by the number of the act: the order of days, sources, an act twice."""
    again, before = dossier.repeated, dossier.backwards
    for n, act in enumerate(dossier.acts, 1):
        if n in before:
            yield n, BACKWARDS.filled(before[n])
        if n in again:
            yield n, AGAIN.filled(again[n])
        if act.contradicted:
            yield n, DIFFER.filled(Label.joined(map(_told, act.contradicted), "; "))


def _counts(tally: Tally) -> Label:
    told = ((FOR, tally.ayes), (AGAINST, tally.noes))
    return Label.joined((label.filled(count) for label, count in told if count is not None), ", ")


def _told(source: Source) -> Label:
    when = str(source.when)
    return Label(*(f"{days.in_words(when, lang)} ({source.source})" for lang in LANGUAGES))
