"""What a bill is: its kind, its tracks, who introduced it, what it is about, and how it can end."""

from collections.abc import Mapping
from typing import Final, NamedTuple

import attrs

from lawflow.errors import UnknownNameError
from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.shown import Shown, Value
from lawflow.tongues import say

OUTCOMES: Final = {
    "pending": Label("қаралуда", "на рассмотрении", "pending"),
    "in-force": Label("қолданысқа енгізілді", "введён в действие", "put into effect"),
    "signed": Label("қол қойылды", "подписан", "signed"),
    "counts-as-signed": Label("қол қойылды деп саналады", "считается подписанным", "counts as signed"),
    "adopted-by-referendum": Label("референдумда қабылданды", "принят на референдуме", "adopted by referendum"),
    "rejected": Label(
        "қабылданбай, бастамашыға қайтарылды", "отклонён, возвращён инициатору", "rejected, returned to the initiator"
    ),
    "not-adopted": Label("қабылданбады деп есептеледі", "считается непринятым", "deemed not adopted"),
    "withdrawn": Label("кері қайтарып алынды", "отозван", "withdrawn"),
    "unconstitutional": Label(
        "Конституцияға сәйкес келмейді деп танылды",
        "признан не соответствующим Конституции",
        "found contrary to the Constitution",
    ),
    "lapsed": Label("қарау тоқтатылды", "рассмотрение прекращено", "consideration ended"),
    "undetermined": Label(
        "анықталмаған: заң үндемейді", "не определено: закон молчит", "undetermined: the law is silent"
    ),
}
LAW_OUTCOMES: Final = frozenset({"in-force", "signed", "counts-as-signed", "adopted-by-referendum"})
ENDED_OUTCOMES: Final = frozenset({"rejected", "not-adopted", "withdrawn", "unconstitutional", "lapsed", "in-force"})
_KINDS: Final[dict[str, Label]] = {}
"""The kinds of bill of the parliaments that are loaded: one that none of them has is no kind."""


def have_kinds(kinds: Mapping[str, Label]) -> None:
    """Let bills be of the kinds that a parliament has."""
    _KINDS.update(kinds)


def expect_kind(_: object, __: object, kind: str) -> None:
    """Raise `UnknownNameError` for a kind that no parliament has; nothing, where the kind is left open, is one."""
    if kind not in _KINDS and kind and _KINDS:
        raise UnknownNameError(say("kind"), kind, _KINDS)


@attrs.frozen(cache_hash=True, repr=False)
class Bill(Shown):
    """What conditions may read of a bill; ``None`` is unknown.

    Raises `UnknownNameError` for a kind that no parliament has; of the rest `Passage.start` asks the parliament.
    """

    kind: str = attrs.field(validator=expect_kind)
    tracks: frozenset[str] = frozenset()
    initiator: str | None = None
    money: bool | None = None
    subject: str | None = None


@attrs.frozen(eq=False, repr=False, slots=False)
class Initiator(Value):
    """One who may introduce a bill."""

    id: str
    label: Label


class Track(NamedTuple):
    """A track that a bill can be on; ``by`` are those who alone may introduce one on it, empty if none may."""

    id: str
    label: Label
    by: tuple[str, ...] = ()


class Initiators(Listed[Initiator]):
    """Those who may introduce a bill under some edition."""
