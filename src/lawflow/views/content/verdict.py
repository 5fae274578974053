"""What an audit has found, in one sentence: only what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.study.audit.audit import Report

_EMPTY: Final = Label("Жазбада әрекет жоқ", "В записи нет действий", "The record holds no act")
_LAWFUL: Final = Label(
    "Жазылған әрекеттердің ешқайсысының заңға қайшы екені көрсетілмеді",
    "Ни об одном записанном действии не показано, что оно противоречит закону",
    "Of no act on record is it shown that it is against the law",
)
_BROKEN: Final = Label("Заңға қайшы: № {}", "Противоречит закону: № {}", "Against the law: no. {}")
_DOUBTFUL: Final = Label("күмәнді: № {}", "под сомнением: № {}", "doubtful: no. {}")
_LACKING: Final = Label(
    "болмай қоймайтын, бірақ жазылмаған: {}", "неизбежно, но не записано: {}", "unavoidable, but not on record: {}"
)
_MISSED: Final = Label("өткізіп алынған мерзімдер: {}", "пропущено сроков: {}", "terms missed: {}")


def verdict(report: Report) -> Label:
    """Return what is against the law, doubtful, lacking and missed, by the numbers of the acts or how many they are.

    What only follows from an irregular act is not told again, what is supposed is not told, and a term that ends with
    a doubtful act is none that was missed.
    """
    return Label.joined(_parts(report), "; ") if report.dossier.acts else _EMPTY


def _parts(report: Report) -> Iterator[Label]:
    causes = [found for found in report.irregular if found.follows is None]
    broken, doubtful = ([str(one.n) for one in causes if one.doubtful is doubt] for doubt in (False, True))
    yield _BROKEN.filled(", ".join(broken)) if broken else _LAWFUL
    if doubtful:
        yield _DOUBTFUL.filled(", ".join(doubtful))
    for words, number in (
        (_LACKING, sum(not gap.hypothesis for gap in report.missing)),
        (_MISSED, sum(span.kept is False and str(span.end) not in doubtful for span in report.terms)),
    ):
        if number:
            yield words.filled(number)
