"""The readable report of ``lawflow audit`` on one dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.bill_lines import as_of, fits_as_well, last_dated, outcome_line, outcome_text, stage_line, title
from lawflow.cli.hypotheses import DOUBTFUL, doubt_on, of_another
from lawflow.dossiers.notes import named
from lawflow.law import days
from lawflow.law.terms import Bound
from lawflow.reconstruction.reasons import SORTS
from lawflow.reconstruction.remarks import by_number
from lawflow.views.content.beside import beside
from lawflow.views.content.captions import FROM_THE_NEXT_DAY
from lawflow.views.content.footnotes import footnotes
from lawflow.views.content.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lawflow.law.acts import Acts
    from lawflow.law.labels import Label
    from lawflow.reconstruction.chains import Chain
    from lawflow.reconstruction.irregular import Irregular
    from lawflow.reconstruction.remarks import Remark
    from lawflow.study.audit.audit import Explanation, Missing, Report
    from lawflow.study.audit.kept import TermSpan


def page(report: Report, lang: str, *, dated: bool = True) -> list[str]:
    """Return the readable report on one dossier, line by line; ``dated``: no day was asked about."""
    passage = report.passage
    crossed = f" ({' → '.join(passage.crossed)})" if passage.crossed else ""
    why = report.why_no_edition
    edition = report.edition or w.NO_EDITION.text(lang).format(why=why.text(lang) if why else "")
    lines = [
        title(report.dossier, lang),
        f"{w.FINDING.text(lang)}: {verdict(report).text(lang)}",
        f"{w.EDITION.text(lang)}: {edition}{crossed}; {w.PROCEDURE.text(lang)}: {passage.procedure.id}",
        as_of(passage.first, dated=dated and last_dated(report.dossier, passage.first), lang=lang),
        stage_line(passage, report.stages, lang),
        outcome_line(passage, report.stages, lang),
    ]
    if report.outcome_as_recorded != report.outcome:
        lines.append(f"{w.AS_RECORDED.text(lang)}: {outcome_text(report.outcome_as_recorded, passage.procedure, lang)}")
    lines += [_remark(remark, lang) for remark in report.remarks if not remark.n]
    lines += ["", w.RECORD.text(lang)]
    lines += _acts(report, lang)
    if report.over:
        doubtful = {found.n: doubt_on(found, report.others) for found in report.irregular if found.doubtful}
        lines += ["", w.TERMS.text(lang), *(_term(span, lang, doubtful) for span in report.over)]
    for chain in report.chains:
        lines += ["", f"{w.ONE_WAS_MISSED.text(lang)}:", *_chain(chain, lang)]
    for other in report.others:
        lines += _other(report, other, lang)
    if report.questions:
        lines += ["", f"{w.QUESTIONS.text(lang)}:"]
    for name in report.questions:
        question = passage.procedure.question.get(name)
        chosen = f" → {passage.answer_followed(question)}" if question and name in passage.selected else ""
        chosen += fits_as_well(passage, name, lang)
        lines.append(f"  {name}: {question.text.text(lang) if question else ''}{chosen}")
    return [*lines, *(said.text(lang) for said in footnotes(passage, passage.first))]


def _other(report: Report, other: Explanation, lang: str) -> list[str]:
    """Return another explanation: only where it differs from the one reported."""
    passage, acts = report.passage, report.passage.parliament.acts
    head = of_another(other, report.irregular)
    lines = ["", f"{head.text(lang)} ({outcome_text(other.outcome, passage.procedure, lang)}):"]
    lines += [f"    ~  {days.in_words(assumed.text(lang), lang)}" for assumed in other.assumed]
    for mark, gaps in (
        ("+", [gap for gap in other.missing if gap not in report.missing]),
        ("−", [gap for gap in report.missing if gap not in other.missing]),
    ):
        for gap in gaps:
            told = w.NOT_NEEDED if mark == "−" else _lacks(gap)
            after = w.AFTER.text(lang).format(n=gap.after)
            lines.append(f"    {mark}  {after}: {told.text(lang)}: {_names(gap, acts, lang)}")
    broken = {found.n: found for found in report.irregular}
    breaks = {found.n: found for found in other.irregular}
    lines += [
        f"    ✗  {n}. {_told(found, lang)}"
        for n, found in breaks.items()
        if found.follows is None and found != broken.get(n)
    ]
    return lines + [f"    ✓  {n}. {w.LAWFUL_THEN.text(lang)}" for n in broken if n not in breaks]


def _lacks(gap: Missing) -> Label:
    """Return what is said of an act that a record lacks: that it is not recorded, or that it is only supposed."""
    return w.SUPPOSED if gap.hypothesis else w.LACKS


def _place(gap: Missing, lang: str) -> str:
    """Return from which act on a lacking one can lie, if not only where it stands."""
    return f" ({w.PERHAPS_BEFORE.text(lang).format(n=gap.since + 1)})" if gap.since is not None else ""


def _acts(report: Report, lang: str) -> list[str]:
    lines, words = [], report.passage.parliament.acts
    irregular = {found.n: found for found in report.irregular}
    again, remarks = report.dossier.repeated, by_number(report.remarks)
    missing: dict[int, list[Missing]] = {}
    for gap in report.missing:
        missing.setdefault(gap.after, []).append(gap)
    for n, (act, edition) in enumerate(zip(report.dossier.acts, report.editions, strict=True), 1):
        lines += [
            f"    +  {_lacks(gap).text(lang)}: {_names(gap, words, lang)}{_place(gap, lang)}"
            for gap in missing.get(n - 1, ())
        ]
        mark = _mark(irregular[n], report.others, lang) if n in irregular else ""
        if act.when.first is not None and act.when.first > report.passage.first:
            mark += f"  ({w.NOT_YET_THEN.text(lang)})"
        lines.append(
            f"  {n:>3}. {dated.alone(str(act.when), lang):<10}  {named(act.act, words, edition).text(lang)}{mark}"
        )
        lines += [f"       {told.text(lang)}" for told in beside(act, report.passage.parliament, again.get(n))]
        lines += [f"       {_remark(remark, lang)}" for remark in remarks.get(n, ())]
    return lines


def _mark(found: Irregular, others: Iterable[Explanation], lang: str) -> str:
    """Return what is told beside an irregular act: a breach, or, where a lawful way would excuse it, a doubt."""
    doubt = doubt_on(found, others)
    return f"  {f'? {doubt.text(lang)}: ' if found.doubtful else '✗ '}{_told(found, lang)}"


def _told(found: Irregular, lang: str) -> str:
    articles = "; ".join(cite.text(lang) for cite in found.cites)
    reason = days.in_words(found.reason.text(lang), lang)
    return f"{SORTS[found.sort].text(lang)}: {reason}" + (f" [{articles}]" if articles else "")


def _remark(remark: Remark, lang: str) -> str:
    articles = "; ".join(cite.text(lang) for cite in remark.cites)
    return remark.label.text(lang) + (f" [{articles}]" if articles else "")


def _names(gap: Missing, words: Acts, lang: str) -> str:
    return f" {w.OR.text(lang)} ".join(words[act].named(gap.edition).text(lang) for act in gap.one_of or (gap.act,))


def _chain(chain: Chain, lang: str) -> list[str]:
    """Return a chain of terms with its arithmetic: from the day of an act, each to its last day."""
    lines = [f"  {chain.start}. {chain.since}"]
    for one in chain.links:
        articles = "; ".join(cite.text(lang) for cite in one.cites)
        lines.append(f"    + {one.label.text(lang)} = {one.due} [{articles}]")
    return [*lines, f"  {chain.end}. {chain.done} > {chain.links[-1].due}"]


def _term(span: TermSpan, lang: str, doubtful: Mapping[int, Label]) -> str:
    """Return a term and whether it was kept: by the record alone, where a hypothesis would excuse what ended it."""
    doubt = doubtful.get(span.end or 0)
    missed = w.MISSED if doubt is None else w.MISSED_BY_THE_RECORD if doubt is DOUBTFUL else w.MISSED_OR_NOT
    verdict = {True: w.KEPT, False: missed, None: w.UNKNOWN}[span.kept].text(lang)
    name = span.label.text(lang)
    due = f", {w.DUE.text(lang)} {days.day(span.due).text(lang)}" if span.due else ""
    due += f", {FROM_THE_NEXT_DAY.text(lang)}" if span.due and span.bound is Bound.NOT_BEFORE else ""
    articles = "; ".join(cite.text(lang) for cite in span.cites)
    acts = w.FROM_ACT.text(lang).format(span.start or "?", span.end or "?")
    return f"  {name} ({acts}{due}): {verdict} [{articles}]"
