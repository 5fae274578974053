"""How a history is told on the terminal: an act a line, with its day, votes, record and articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli import words as w
from lawflow.cli.output import line
from lawflow.cli.simulate import blocker_line
from lawflow.views.content.captions import SEATS_NOT_FOUND

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from lawflow.views.objects.histories import ActData, HistoryData
    from lawflow.views.objects.pieces import NeedData


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


def act_line(act: ActData, lang: str, *, in_words: bool = False) -> str:
    """Return an act in one line: its day, what it is, what its record says, the votes, where it leads, the articles.

    ``in_words`` stages are called by their names and records read, else both are told as a dossier has them.
    """
    name = act["label"][lang] if act["label"] is not None else act["act"]
    told = read_out(act["says"], lang) if in_words else recorded(act["says"])
    told += [
        p.VOTES_OF.text(lang).format(chamber=vote["label"][lang], votes=vote["votes"], of=vote["of"])
        for vote in act["votes"]
    ]
    told += [p.OF_ITSELF.text(lang)] if act["supplied_by_clock"] else []
    stage = act["to_label"][lang] if in_words and act["to_label"] is not None else act["to"]
    to = f" → {stage}" if act["to"] not in (None, act["from"]) else ""
    refused = f": {p.REFUSED_HERE.text(lang)}" if act["to"] is None else ""
    places = f" [{'; '.join(act['cites'])}]" if act["cites"] else ""
    day = dated.day(act["date"], lang) if in_words else f"{act['date']} "
    return f"{day} {name}{' (' + '; '.join(told) + ')' if told else ''}{to}{refused}{places}"


def votes_line(need: NeedData, lang: str) -> str:
    """Return the votes that an act needs, or those of each number of seats that was not found, with the question."""
    ways = [w.VOTES_OF.text(lang).format(**way) for way in need.get("possible", [need])]
    doubt = need.get("question") or (SEATS_NOT_FOUND.text(lang) if len(ways) > 1 else "")
    return f" {w.OR.text(lang)} ".join(ways) + (f" ({doubt})" if doubt else "")


def recorded(says: Mapping[str, object]) -> list[str]:
    """Return what the record of an act says, each field with its value."""
    return [f"{field} = {_plain(value)}" for field, value in says.items()]


def read_out(says: Mapping[str, object], lang: str) -> list[str]:
    """Return what the record of an act says in words, as far as there are words for it."""
    return [
        _read_out(field, value, lang) or plain
        for (field, value), plain in zip(says.items(), recorded(says), strict=True)
    ]


def _read_out(field: str, value: object, lang: str) -> str | None:
    organs = timetable.parliament().organs
    if field == "in" and value in organs:
        return p.LAID_BEFORE.text(lang).format(chamber=organs[str(value)].label.text(lang))
    return p.SAID[field, value].text(lang) if isinstance(value, bool) and (field, value) in p.SAID else None


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
