"""How a history is told on the terminal: an act a line, with its day, votes, record and articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli.output import line
from lawflow.cli.refusals import blocker_line
from lawflow.views.content.captions import STAYS
from lawflow.views.content.phrases import out_of

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from lawflow.views.objects.histories import ActData, BillData, HistoryData


def print_history(history: HistoryData, lang: str, indent: str = "  ", known: Container[str] = ()) -> None:
    """Print a history, an act a line, and under an act that was refused what stands against it.

    Before them the answers on which it rests, but for those to questions ``known`` to be answered so.
    """
    for one in history["answers"]:
        if one["question"] not in known:
            text = f": {one['text'][lang]}" if one["text"] is not None else ""
            line(f"{indent}{p.UNDER_THE_ANSWER.text(lang)} --answer {one['question']}={one['answer']}{text}")
    for act in history["acts"]:
        line(f"{indent}{act_line(act, lang)}")
    for blocker in history["blockers"]:
        line(f"{indent}  - {blocker_line(blocker, lang)}")


def act_line(act: ActData, lang: str) -> str:
    """Return an act in one line: its day, what it is, what its record says, the votes, where it leads, the articles."""
    return f"{dated.by_itself(act['date'], lang)}  {act_told(act, lang)}"


def act_told(act: ActData, lang: str) -> str:
    """Return an act without its day: what it is, what its record says, the votes, where it leads, the articles."""
    name = act["label"][lang] if act["label"] is not None else act["act"]
    told = read_out(act["says"], lang)
    told += [f"{vote['label'][lang]}: {out_of(vote['votes'], vote['of']).text(lang)}" for vote in act["votes"]]
    told += [p.OF_ITSELF.text(lang)] if act["supplied_by_clock"] else []
    refused = f": {p.REFUSED_HERE.text(lang)}" if act["to"] is None else ""
    places = f" [{'; '.join(act['cites'])}]" if act["cites"] else ""
    return f"{name}{' (' + '; '.join(told) + ')' if told else ''}{_leads(act, lang)}{refused}{places}"


def _leads(act: ActData, lang: str) -> str:
    """Return where an act leads, with the question at which the law is silent there, or that the stage stays."""
    if act["to"] is None or act["to_label"] is None:
        return ""
    if act["to"] == act["from"]:
        return f" ({STAYS.text(lang)})"
    return f" → {act['to_label'][lang]}{' ' + act['question'] if act['question'] is not None else ''}"


def bill_line(bill: BillData, lang: str) -> str:
    """Return what is known of the bill of a history beyond its kind, in words; nothing of a plain one."""
    from lawflow.views.content.bill_words import bill_in_words  # noqa: PLC0415 (not for the votes of a stage)

    known = bill_in_words(
        tracks=bill["tracks"], initiator=bill["initiator"], subject=bill["subject"], money=bill["money"]
    )
    return known.text(lang)


def read_out(says: Mapping[str, object], lang: str) -> list[str]:
    """Return what the record of an act says in words; as a dossier has it where there are no words for it."""
    return [_read_out(field, value, lang) or f"{field} = {_plain(value)}" for field, value in says.items()]


def _read_out(field: str, value: object, lang: str) -> str | None:
    parliament = timetable.parliament()
    if field == "in" and value in parliament.organs:
        return p.LAID_BEFORE.text(lang).format(chamber=parliament.organs[str(value)].label.text(lang))
    if field == "kind" and value in parliament.kinds:
        return parliament.kinds[str(value)].text(lang)
    return p.SAID[field, value].text(lang) if isinstance(value, bool) and (field, value) in p.SAID else None


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
