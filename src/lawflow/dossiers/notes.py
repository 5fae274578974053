"""Notes: dated remarks of a record that touch no stage of the bill, and that no law is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.acts import Acts, act

if TYPE_CHECKING:
    from lawflow.law.labels import Label

NOTES: Final = Acts(
    act("note.committee", "none", "Комитетте қаралды", "Рассмотрен в комитете", "Considered in a committee"),
    act(
        "note.commission",
        "none",
        "Келісу комиссиясының отырысы өтті",
        "Заседание согласительной комиссии",
        "Meeting of the conciliation commission",
    ),
    act("note.postponed", "none", "Қарау кейінге қалдырылды", "Рассмотрение отложено", "Consideration postponed"),
)
"""The notes, by id, with their labels; no organ does them."""


def named(act_id: str, words: Acts, edition: str) -> Label:
    """Return what an edition calls an act of a record, or the label of a note."""
    return (NOTES if act_id in NOTES else words)[act_id].named(edition)


def is_note(act_id: str) -> bool:
    """Say whether what stands among the acts is a note."""
    return act_id in NOTES
