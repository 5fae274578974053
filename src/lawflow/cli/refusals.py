"""Refusals on a page: what the law did not take, what would excuse it, and every blocker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.bill_lines import outcome_text
from lawflow.cli.hypotheses import doubt_on, of_another
from lawflow.cli.output import line, narrate
from lawflow.law import days
from lawflow.views.content.captions import TAKEN_AS
from lawflow.views.objects.pieces import blocker_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.passage.refusal import RefusedError
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.pieces import BlockerData


def print_refused(result: Played, lang: str) -> None:
    """Print on the page what the law refuses; every blocker on standard error."""
    if result.refusals:
        line(f"{w.NOT_TAKEN.text(lang)}:")
    counted, doubtful = result.counted, (one for one in result.irregular if one.doubtful)
    doubts = {one.n: doubt_on(one, result.hypotheses) for one in doubtful}
    for n, refused in result.refusals:
        doubt = f" ({doubts[n].text(lang)})" if n in doubts else ""
        taken = f"; {TAKEN_AS.filled(counted[n]).text(lang)}" if n in counted else ""
        line(f"  {n}. {_named(refused, lang)}, {dated.when(refused.when, lang)}{doubt}{taken}")
    _print_hypotheses(result, lang)
    for n, refused in result.refusals:
        print_refusal(refused, n, lang)


def _print_hypotheses(result: Played, lang: str) -> None:
    """Print what would excuse a breach, though nobody was bound to do it, or the record does not say so."""
    procedure, acts = result.passage.procedure, result.passage.parliament.acts
    for one in result.hypotheses:
        head = of_another(one, result.irregular)
        line(f"{head.text(lang)} ({outcome_text(one.outcome, procedure, lang)}):")
        for assumed in one.assumed:
            line(f"  {days.in_words(assumed.text(lang), lang)}")
        for gap in one.missing:
            if gap.hypothesis:
                named = (acts[act].named(gap.edition).text(lang) for act in gap.one_of or (gap.act,))
                line(f"  {w.AFTER.text(lang).format(n=gap.after)}: {f' {w.OR.text(lang)} '.join(named)}")


def _named(refused: RefusedError, lang: str) -> str:
    act = timetable.parliament().acts.get(refused.act)
    return act.as_noun(refused.edition).text(lang) if act is not None else refused.act


def print_refusal(refused: RefusedError, n: int | None, lang: str, bill: str = "") -> None:
    """Print a refusal with every blocker, on standard error; of one of several bills, of which."""
    several = any(blocker.condition in ("one-of", "ambiguous") for blocker in refused.blockers)
    head = w.SEVERAL_WAYS if several else w.REFUSED
    of, number = f"{bill}: " if bill else "", f"{n}. " if n is not None else ""
    act = f"{number}{_named(refused, lang)} ({refused.act})"
    narrate(f"{of}{head.text(lang)}: {act}, {dated.when(refused.when, lang)}")
    blockers = [blocker_data(blocker, lang) for blocker in refused.blockers]
    for blocker in blockers:
        narrate(f"  - {blocker_line(blocker, lang)}")
    for said in by_counts(blockers, refused.edition, lang):
        narrate(f"  {said}")


def by_counts(blockers: Iterable[BlockerData], edition: str, lang: str) -> Iterator[str]:
    """Yield what the counts of a refused vote make of it, a line each."""
    for name in dict.fromkeys(blocker["counts"] for blocker in blockers):
        if name is not None:
            act = timetable.parliament().acts[name]
            yield f"{w.BY_COUNTS.text(lang)}: {act.as_noun(edition).text(lang)} ({name})"


def blocker_line(blocker: BlockerData, lang: str) -> str:
    """Return a blocker in one line: what is needed, what was found, on which article."""
    label, places = blocker["label"][lang], f" [{'; '.join(blocker['cites'])}]" if blocker["cites"] else ""
    found, needed = f"{w.FOUND.text(lang)}: {blocker['found']}", f"{w.NEEDED.text(lang)}: {blocker['needed']}"
    told = {blocker["needed"]: (needed, found), blocker["found"]: (label, needed)}
    return days.in_words("; ".join(told.get(label, (f"{label}: {found}", needed))), lang) + places
