"""``lawflow check --format md``: theorems as a table, where each holds and where not, and what notices faults."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import phrases as say
from lawflow.cli import words as w
from lawflow.cli.output import line
from lawflow.views.content.figures import per_cent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.views.objects.check import CheckPage, MutantsData, SurvivorData, TheoremData


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
        print_faults(page["mutants"], lang)


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


def print_faults(scores: list[MutantsData], lang: str) -> None:
    """Print how many faults of each edition are noticed and by what, then those that nothing notices, with why."""
    heads = (w.EDITION, say.THEOREMS, say.MUTANTS, *say.KILLERS.values(), say.SURVIVORS, say.NOTICED)
    more = (say.IN_WORDS, say.SILENT_RULES)
    _row(column.text(lang) for column in (*heads, *more))
    _row("---" for _ in (*heads, *more))
    for one in scores:
        killed = [str(one["killed"].get(name, 0)) for name in say.KILLERS]
        counts = [one["edition"], str(one["theorems"]), str(one["mutants"]), *killed, str(len(one["survivors"]))]
        _row([*counts, per_cent(one["share"], ".1f").text(lang), str(one["in_words"]), str(one["silent"])])
    line()
    _row(column.text(lang) for column in (say.SURVIVORS, say.RULE, say.FAULT, say.WHY_SPARED))
    _row("---" for _ in range(4))
    for (place, rule, fault, why), alike in groupby(_survivors(scores, lang), key=lambda row: row[:4]):
        answers = " · ".join(filter(None, (row[4] for row in alike)))
        _row([place, f"{rule} [{answers}]" if answers else rule, fault, why])


def _survivors(scores: list[MutantsData], lang: str) -> list[tuple[str, str, str, str, str]]:
    """Return the faults that nothing notices, those that differ in the answers they rest on side by side."""
    found = [
        (left["place"], rule_in_words(left, lang), fault_in_words(left, lang), why, ", ".join(left["answers"]))
        for one in scores
        for left in one["survivors"]
        for why in [say.SPARED[left["why"]].text(lang)]
    ]
    order = {row[:4]: place for place, row in reversed(list(enumerate(found)))}
    return sorted(found, key=lambda row: order[row[:4]])


def rule_in_words(left: SurvivorData, lang: str) -> str:
    """Return what the rule of a fault is called: an act where it is taken, a term, or a stage that is handed over."""
    name, _, kind = left["place"].removeprefix("→ ").partition("/")
    edition = timetable.edition(name)
    source, act, target = (*left["rule"].split("/"), "", "")[:3]
    if act:
        stages = edition.procedure(kind).stage  # type: ignore[union-attr]  # a fault is of a procedure that there is
        said = timetable.parliament().acts[act].named(name).text(lang)
        return f"{stages[source].label.text(lang)}: {said} → {stages[target].label.text(lang)}"
    procedures = [one for each in timetable.editions() if (one := each.procedure(kind)) is not None]
    terms = {term.id: term.label for one in procedures for term in one.all_terms}
    handed = {stage.id: stage.label for one in procedures for stage in one.stages}
    return (handed if left["place"].startswith("→") else terms)[source].text(lang)


def fault_in_words(left: SurvivorData, lang: str) -> str:
    """Return what is wrong in a fault."""
    sort = say.SEEDS[left["seed"]].text(lang)
    for note, label in say.FAULT_NOTES.items():
        if left["note"].startswith(note):
            return f"{sort}: {label.text(lang)} `{left['note'].removeprefix(note)}`"
    return f"{sort}: `{left['note']}`"
