"""``lawflow check --format md``: theorems as a table, where each holds and where not, and what notices faults."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lawflow.cli import phrases as say
from lawflow.cli import words as w
from lawflow.cli.output import line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.views.objects.check import CheckPage, MutantsData, TheoremData


def print_page(page: CheckPage, lang: str) -> None:
    """Print a table of theorems, then one of the faults of each edition if they were asked for."""
    columns = (say.THEOREMS, w.ARTICLE, say.HOLDS, say.FAILS)
    _row(column.text(lang) for column in columns)
    _row("---" for _ in columns)
    for _, group in groupby(page["theorems"], key=lambda one: one["id"]):
        found = list(group)
        text = f"{found[0]['text'][lang]} (`{found[0]['id']}`)"
        _row([text, "; ".join(found[0]["cites"]), _holding(found, lang), _failing(found, lang)])
    if "mutants" in page:
        line()
        _mutants(page["mutants"], lang)


def _row(cells: Iterable[str]) -> None:
    line(f"| {' | '.join(cell.replace('|', '&#124;') or '–' for cell in cells)} |")


def _holding(found: list[TheoremData], lang: str) -> str:
    claimed = [one["procedure"] for one in found if one["holds"] and one["claimed"]]
    others = [one["procedure"] for one in found if one["holds"] and not one["claimed"]]
    also = f"; {say.NOT_CLAIMED_THERE.text(lang)}: {', '.join(others)}" if others else ""
    under = "".join(
        f"; {one['procedure']}, {say.FAILS_UNDER.text(lang)} {other['question']}={other['answer']}"
        for one in found
        for other in one["otherwise"] or ()
        if not other["holds"]
    )
    return f"{', '.join(claimed)}{also}{under}"


def _failing(found: list[TheoremData], lang: str) -> str:
    failing = [one for one in found if not one["holds"]]
    told = [f"{one['procedure']}{_under(one, lang)}: {_way(one, lang)}" for one in failing]
    return "<br>".join(told)


def _under(one: TheoremData, lang: str) -> str:
    answers = [f"{other['question']}={other['answer']}" for other in one["otherwise"] or () if other["holds"]]
    return f" ({say.HOLDS_UNDER.text(lang)} {', '.join(answers)})" if answers else ""


def _way(one: TheoremData, lang: str) -> str:
    history = one["counterexample"]
    if history is None:
        return one["note"]
    return " → ".join(act["label"][lang] if act["label"] is not None else act["act"] for act in history["acts"])


def _mutants(scores: list[MutantsData], lang: str) -> None:
    heads = (w.EDITION, say.THEOREMS, say.MUTANTS, *say.KILLERS.values(), say.SURVIVORS, say.NOTICED)
    more = (say.IN_WORDS, say.SILENT_RULES)
    _row(column.text(lang) for column in (*heads, *more))
    _row("---" for _ in (*heads, *more))
    for one in scores:
        killed = [str(one["killed"].get(name, 0)) for name in say.KILLERS]
        counts = [one["edition"], str(one["theorems"]), str(one["mutants"]), *killed, str(len(one["survivors"]))]
        _row([*counts, f"{100 * one['share']:.1f} %", str(one["in_words"]), str(one["silent"])])
    line()
    _row((w.EDITION.text(lang), say.SURVIVORS.text(lang), "", ""))
    _row("---" for _ in range(4))
    for one in scores:
        for left in one["survivors"]:
            answers = f" [{', '.join(left['answers'])}]" if left["answers"] else ""
            why = say.SPARED[left["why"]].text(lang)
            _row([left["place"], f"{left['rule']}{answers}", f"{left['seed']}: {left['note']}", why])
