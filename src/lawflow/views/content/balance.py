"""What is said of who can make a bill law, and who can stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label
from lawflow.views.content.figures import less_than, per_cent

if TYPE_CHECKING:
    from collections.abc import Iterable

WHO: Final = Label("Кім", "Кто", "Who")
VOTES: Final = Label("Дауыс", "Голосов", "Votes")
PLAYERS: Final = Label("Ойыншылар", "Игроков", "Players")
BANZHAF: Final = Label("Банцаф (біреуі)", "Банцаф (один)", "Banzhaf (one of them)")
SHAPLEY: Final = Label("Шепли–Шубик (біреуі)", "Шепли–Шубик (один)", "Shapley–Shubik (one of them)")
SMALLEST_FORCE: Final = Label(
    "Қалғандары не істесе де, жобаны заң ете алатын ең кіші коалициялар",
    "Наименьшие коалиции, которые проводят проект, что бы ни делали остальные",
    "The smallest coalitions that make it law, whatever all others do",
)
SMALLEST_STOP: Final = Label(
    "Оны тоқтататын ең кіші коалициялар",
    "Наименьшие коалиции, которые его останавливают",
    "The smallest coalitions that stop it",
)
DUTIES: Final = Label(
    "Міндетті іс істеледі деп есептелді: тіркеу, ұсыну, қарсылық еңсерілгеннен кейін қол қою; оны істемеудің салдарын "
    "мәтіндер айтпайды; әр орган – жеке ойыншы, бастамашы да, ол сол органдардың бірі болса да",
    "Обязательное считается сделанным: регистрация, представление, подпись после преодоления возражений; последствий "
    "неисполнения тексты не называют; каждый орган – отдельный игрок, и инициатор тоже, даже если он один из них",
    "What is a duty is taken as done: registration, presentation, the signature after an override; the texts name no "
    "effect of leaving it undone; each organ is a player of its own, the initiator too, even where it is one of them",
)
UNSURE_SEATS: Final = Label(
    "{chamber}: сол күнгі орын саны табылмады ({numbers}); ең көбі алынды, --seats өзгертеді",
    "{chamber}: число мест на этот день не установлено ({numbers}); взято наибольшее, --seats меняет его",
    "{chamber}: the number of seats on the day was not found ({numbers}); the largest is taken, --seats changes it",
)
FALL_SHORT: Final = Label(
    "{act}: {of} депутаттың {needed} даусы керек; {took} дауыссыз {others} қалады, {short} жетпейді",
    "{act}: нужно {needed} из {of}; без {took} остаётся {others}, не хватает {short}",
    "{act} needs {needed} of {of}; without {took} there are {others}, {short} short",
)
TOGETHER: Final = Label("барлығы {n}", "вместе {n}", "{n} together")
INTRODUCED_BY: Final = Label("бастамашысы: {}", "вносит: {}", "introduced by {}")
_LEAST: Final = 0.00005
"""A smaller share is told as less than the least that is printed: only nought is nought."""


def part(share: float) -> Label:
    """Return a share of the power in per cent.

    >>> part(0.25).en, part(0.25).kk, part(1e-9).en, part(0).en
    ('25.00 %', '25,00 %', '< 0.01 %', '0 %')
    """
    if not share:
        return Label.same("0 %")
    return per_cent(share, ".2f") if share >= _LEAST else less_than(0.0001, ".2f")


def introduced_by(initiators: Iterable[Label]) -> Label:
    """Return by whom a bill is introduced, by one of several: ``introduced by the President or deputies``."""
    *others, last = initiators
    return INTRODUCED_BY.filled(Label.either((Label.joined(others, ", "), last) if others else (last,)))
