"""``lawflow compare``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.called import is_about, labels_of, likest
from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli import words as w
from lawflow.cli.histories import act_told, bill_line, read_out
from lawflow.cli.options import (
    answer_option,
    find_procedure,
    form_option,
    json_option,
    lang_option,
    language,
    refuse_file,
)
from lawflow.cli.output import emit_json, heading, line, tell
from lawflow.study.compare.comparing import compare, compare_editions
from lawflow.tongues import say
from lawflow.views.objects.compare import compare_page

if TYPE_CHECKING:
    from lawflow.cli.dossiers import Pairs
    from lawflow.study.compare.change import Comparison
    from lawflow.views.objects.compare import ChangeData, ComparePage, WitnessData
    from lawflow.views.objects.histories import ActData, HistoryData
    from lawflow.views.objects.pieces import BlockerData


@click.command("compare")
@click.argument("old")
@click.argument("new")
@click.option(
    "--about", metavar="WORD", help="Only changes of a stage, act, term or kind whose id or label has this word."
)
@click.option("--all", "every", is_flag=True, help="Names, articles and what no history shows, too.")
@form_option("--format", "fmt", type=click.Choice(["text", "md"]), default="text", help="text, or md for a table.")
@answer_option
@json_option
@lang_option
def command(
    old: str,
    new: str,
    *,
    about: str | None,
    every: bool,
    fmt: str,
    answers: Pairs,
    as_json: bool,
    lang: str | None,
) -> None:
    """Say what changed from OLD to NEW, editions (2017 2023) or procedures (2017/law 2023/law).

    Each change has its old and new rule and article, and a shortest history that the two tell apart: both machines
    were put to it. Where no history does, that is proved.
    """
    spoken = language(lang)
    page = compare_page(_compared(old, new, dict(answers)), "en" if as_json else spoken)
    if about is not None:
        _keep(page, about)
    if as_json:
        emit_json(page)
    elif fmt == "md":
        print_table(page, spoken, every=every)
    else:
        _print(page, f"{old} → {new}", spoken, every=every)


def _compared(old: str, new: str, answers: dict[str, str]) -> Comparison:
    for name in (old, new):
        refuse_file(name)
    if "/" in old or "/" in new:
        before, after = (find_procedure(name).under(answers) for name in (old, new))
        return compare(before, after)
    aliases = timetable.parliament().aliases
    one, other = (timetable.edition(aliases.get(name, name)) for name in (old, new))
    return compare_editions(one, other, answers)


def _keep(page: ComparePage, about: str) -> None:
    """Keep of the changes those about a word; where there is none, tell the nearest word that others are about."""
    spoken, called = timetable.parliament().spoken, [_called(change) for change in page["changes"]]
    kept = [is_about(about, ids, labels, spoken) for ids, labels in called]
    page["changes"] = [change for change, is_kept in zip(page["changes"], kept, strict=True) if is_kept]
    page["left_out"] = {"before": [], "after": []}
    if not any(kept):
        near = likest(about, (name for ids, labels in called for name in (*ids, *labels)))
        tell(say("no change is about {word!r}", word=about))
        if near:
            tell(say("did you mean {name!r}?", name=near))


def _called(change: ChangeData) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return by which ids and by which labels a change is found; by its kinds as by labels, as each change has some."""
    kinds = timetable.parliament().kinds
    labels = (change["label"], *(stage["label"] for stage in change["stages"]))
    ids = (change["subject"], *(stage["id"] for stage in change["stages"]))
    of_kinds = labels_of([kinds.get(kind) for kind in change["kinds"]])
    return ids, (*(text for label in labels for text in label.values()), *change["kinds"], *of_kinds)


def _shown(page: ComparePage, *, every: bool) -> list[ChangeData]:
    return [change for change in page["changes"] if every or not change["equal_behaviour"]]


def _print(page: ComparePage, title: str, lang: str, *, every: bool) -> None:
    heading(title)
    if page["equal_behaviour"]:
        line(p.EQUAL.text(lang))
    line(_counts(page, lang))
    for n, change in enumerate(_shown(page, every=every), 1):
        line()
        heading(f"{n}. {_head(change, lang, several=len(page['before']) > 1)}")
        for name, side in ((p.WAS, change["before"]), (p.IS, change["after"])):
            places = f" [{'; '.join(side['cites'])}]" if side["cites"] else ""
            line(f"   {name.text(lang)}: {side['text'][lang]}{places}")
        line(f"   {_example(change, lang)}")
    _print_left_out(page, lang)


def _print_left_out(page: ComparePage, lang: str) -> None:
    """Print what the law sets under one of the two editions only and the model does not run."""
    for names, rows in ((page["before"], page["left_out"]["before"]), (page["after"], page["left_out"]["after"])):
        if not rows:
            continue
        edition, _, _ = names[0].partition("/")
        line()
        heading(p.NOT_COMPARED.text(lang).format(edition=edition))
        for one in rows:
            line(f"   {one['what'][lang]} [{'; '.join(one['cites'])}]")


def _counts(page: ComparePage, lang: str) -> str:
    changes = page["changes"]
    names, grounds = (sum(change["what"] == what for change in changes) for what in ("name", "ground"))
    shown = sum(not change["equal_behaviour"] for change in changes)
    equal = len(changes) - shown - names - grounds
    said = p.CHANGES.text(lang).format(shown=shown, names=names, grounds=grounds, equal=equal)
    return f"{said} {p.ALL_OF_THEM.text(lang)}" if shown < len(changes) else said


def _head(change: ChangeData, lang: str, *, several: bool) -> str:
    told = [aspect for aspect in change["aspects"] if aspect != "ground"]
    told = [aspect for aspect in told if aspect != "effect"] or told  # what it leaves behind shows in where it leads
    aspects = ", ".join(p.ASPECTS[aspect].text(lang) for aspect in told)
    said = f"{p.WHATS[change['what']].text(lang)}: {change['label'][lang]}"
    kinds = timetable.parliament().kinds
    of = ", ".join(kinds[kind].text(lang) if kind in kinds else kind for kind in change["kinds"]) if several else ""
    return " — ".join(part for part in (said, aspects, _where(change, lang)) if part) + (f" ({of})" if of else "")


def _where(change: ChangeData, lang: str) -> str:
    if change["what"] == "stage":
        return ""
    return "; ".join(stage["label"][lang] for stage in change["stages"])


def _example(change: ChangeData, lang: str) -> str:
    witness = change["witness"]
    if witness is None and change["what"] in ("name", "ground"):
        return ""
    if witness is None:
        return (p.CHANGES_NOTHING if change["equal_behaviour"] else p.NO_HISTORY).text(lang)
    sides = (_told(history, witness, n, lang) for n, history in enumerate(witness["histories"]))
    unsure = "" if witness["confirmed"] else f" ({p.UNCONFIRMED.text(lang)})"
    unsure += f" ({p.IMAGINED.text(lang)})" if witness["imagined"] else ""
    longer = max(witness["histories"], key=lambda history: len(history["acts"]))
    way = " → ".join(_named(act, lang) for act in longer["acts"])
    bill = bill_line(longer["bill"], lang)
    of = f"{p.EXAMPLE_BILL.text(lang)} ({bill})" if bill else p.EXAMPLE_BILL.text(lang)
    return f"{of}: {way}{unsure}\n      " + "\n      ".join(sides)


def _named(act: ActData, lang: str) -> str:
    """Return an act by its name, with what its record says."""
    name = act["label"][lang] if act["label"] is not None else act["act"]
    told = read_out(act["says"], lang)
    return f"{name} ({'; '.join(told)})" if told else name


def _told(history: HistoryData, witness: WitnessData, side: int, lang: str) -> str:
    """Return what one machine made of a history: its last act, and where that left the bill, or why it was refused."""
    act = history["acts"][-1]
    last = f"{dated.day(act['date'], lang)} {act_told(act, lang)}"
    if witness["apart"] == "last-day" and not history["blockers"]:
        end = witness["ends"][side]
        last += f" — {p.LAST_DAY.text(lang).format(day=dated.day(end, lang)) if end else p.NO_TERM.text(lang)}"
    reasons = "; ".join(_against(blocker, lang) for blocker in history["blockers"])
    return f"{history['edition']}: {last}{f' ({reasons})' if reasons else ''}"


def _against(blocker: BlockerData, lang: str) -> str:
    """Return what stands against an act; a condition, worded as what is needed, is told as such."""
    label = blocker["label"]
    return f"{w.NEEDED.text(lang)}: {label[lang]}" if blocker["needed_label"] == label else label[lang]


def print_table(page: ComparePage, lang: str, *, every: bool) -> None:
    """Print the changes as a table in Markdown; with ``every`` those too that no history shows."""
    columns = (p.CHANGE, p.WHERE, p.OLD_RULE, p.NEW_RULE, p.OLD_ARTICLE, p.NEW_ARTICLE, p.HISTORY)
    line(f"| {' | '.join(column.text(lang) for column in columns)} |")
    line("|" + " --- |" * len(columns))
    for change in _shown(page, every=every):
        line(f"| {' | '.join(_cell(cell) for cell in _row(change, lang))} |")
    _print_left_out(page, lang)


def _row(change: ChangeData, lang: str) -> list[str]:
    before, after = change["before"], change["after"]
    return [
        _head(change, lang, several=False) if change["what"] == "stage" else change["label"][lang],
        _where(change, lang),
        before["text"][lang],
        after["text"][lang],
        "; ".join(before["cites"]),
        "; ".join(after["cites"]),
        _example(change, lang),
    ]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n      ", "<br>")
