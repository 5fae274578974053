"""The table of ``lawflow audit`` over many dossiers: a row each in words, and the counts under it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import Label
from lawflow.reconstruction.reasons import SORTS
from lawflow.views.content.where import outcome
from lawflow.views.objects.audit import COLUMNS, audit_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.study.audit.audit import Report

_TITLES: Final = {
    "dossier": Label("досье", "досье", "dossier"),
    "edition": Label("редакция", "редакция", "edition"),
    "crosses": Label("өту", "переход", "crosses"),
    "outcome": Label("нәтиже", "исход", "outcome"),
    "outcome_as_recorded": Label("жазба бойынша нәтиже", "исход по записи", "outcome on record"),
    "missing": Label("жазбада жоқ", "недостаёт", "missing"),
    "irregular": Label("тәртіпке сай емес", "не по правилам", "irregular"),
    "terms_kept": Label("сақталған мерзімдер", "соблюдено сроков", "terms kept"),
    "terms_missed": Label("өткізіп алынған мерзімдер", "пропущено сроков", "terms missed"),
    "terms_unknown": Label("белгісіз мерзімдер", "неясно сроков", "terms not known"),
    "questions": Label("мәселелер", "вопросы", "questions"),
}
_DOUBTED: Final = Label("{} (күмәнді)", "{} (сомнительно)", "{} (doubtful)")


def titles(lang: str) -> list[str]:
    """Return the heads of the columns, in the order of the CSV."""
    return [_TITLES[name].text(lang) for name in COLUMNS]


def cells(report: Report, lang: str) -> list[str]:
    """Return the row of a report in words."""
    passage, acts = report.passage, report.passage.parliament.acts
    missing = ([acts[act].named(gap.edition) for act in gap.one_of or (gap.act,)] for gap in report.missing)
    irregular = (
        (found.n, _DOUBTED.filled(SORTS[found.sort]) if found.doubtful else SORTS[found.sort])
        for found in report.irregular
    )
    said = {
        "outcome": outcome(passage, report.stages).text(lang),
        "outcome_as_recorded": passage.procedure.outcome_label(report.outcome_as_recorded).text(lang),
        "missing": "; ".join(_either(names, lang) for names in missing),
        "irregular": "; ".join(f"{n}. {sort.text(lang)}" for n, sort in irregular),
    }
    return [said.get(name, cell) for name, cell in zip(COLUMNS, audit_row(report), strict=True)]


class Tally:
    """Counts over a folder: dossiers, outcomes, irregular acts by sort, missing acts."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.sorts: Counter[str] = Counter()
        self.missing: Counter[str] = Counter()

    def add(self, row: list[str]) -> None:
        """Count a row under `COLUMNS`."""
        found = dict(zip(COLUMNS, row, strict=True))
        self.outcomes[found["outcome"]] += 1
        self.sorts.update(word.partition(":")[2] for word in found["irregular"].split())
        self.missing.update(found["missing"].split())

    def lines(self, lang: str) -> Iterator[str]:
        """Yield the counts in words, the most frequent first."""
        acts = {name: act.label for name, act in timetable.parliament().acts.items()}
        yield w.DOSSIERS.text(lang).format(count=self.outcomes.total())
        for label, counts, known, sign in (
            (w.OUTCOME, self.outcomes, OUTCOMES, " / "),
            (w.IRREGULAR, self.sorts, SORTS | {f"{sort}?": _DOUBTED.filled(said) for sort, said in SORTS.items()}, "|"),
            (w.MISSING, self.missing, acts, "|"),
        ):
            told = ((_either([known[one] for one in name.split(sign)], lang), n) for name, n in counts.most_common())
            if counts:
                yield f"{label.text(lang)}: " + "; ".join(f"{words} — {count}" for words, count in told)


def _either(labels: Iterable[Label], lang: str) -> str:
    return f" {w.OR.text(lang)} ".join(label.text(lang) for label in labels)
