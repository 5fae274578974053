"""``lawflow check --mutate``: what would notice a fault in the law, an edition at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import phrases as say
from lawflow.cli import words as w
from lawflow.cli.check_page import fault_in_words, rule_in_words
from lawflow.cli.output import heading, line, narrate, table
from lawflow.cli.tongue import current
from lawflow.study.check.mutating import mutate
from lawflow.views.content.figures import per_cent
from lawflow.views.objects.check import mutants_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.views.objects.check import MutantsData


def mutated(procedures: Iterable[Procedure]) -> Iterator[MutantsData]:
    """Yield what notices the faults of each edition, of those of its procedures that are asked about."""
    kinds: dict[str, list[str]] = {}
    for procedure in procedures:
        kinds.setdefault(procedure.edition, []).append(procedure.kind)
    editions, known = timetable.editions(), timetable.parliament().kinds
    for place, edition in enumerate(editions):
        if edition.id in kinds:
            told = ", ".join(known[kind].text(current()) for kind in kinds[edition.id])
            narrate(f"lawflow: {edition.id}: {told} …")
            score = mutate(edition, editions[place - 1] if place else None, kinds[edition.id])
            yield mutants_data(score, edition)


def print_mutants(found: Iterable[MutantsData], lang: str) -> None:
    """Print the numbers of each edition, then the faults that nothing notices, with why."""
    scores = list(found)
    columns = [w.EDITION, say.THEOREMS, say.MUTANTS, *say.KILLERS.values(), say.SURVIVORS, say.NOTICED, say.IN_WORDS]
    rows = [[*_row(one, lang), str(one["silent"])] for one in scores]
    table([column.text(lang) for column in (*columns, say.SILENT_RULES)], rows)
    for one in scores:
        for left in one["survivors"]:
            answers = f" [{', '.join(left['answers'])}]" if left["answers"] else ""
            heading(f"{left['place']} {rule_in_words(left, lang)}{answers}")
            line(f"  {fault_in_words(left, lang)} — {say.SPARED[left['why']].text(lang)}")


def _row(one: MutantsData, lang: str) -> list[str]:
    killed = [str(one["killed"].get(name, 0)) for name in say.KILLERS]
    share = per_cent(one["share"], ".1f").text(lang)
    counts = [str(one["theorems"]), str(one["mutants"]), *killed, str(len(one["survivors"]))]
    return [one["edition"], *counts, share, str(one["in_words"])]
