"""A dossier that is being written: its data, the day come to, and where the bill then stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from lawflow.dossiers.when import When
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import RefusedError
    from lawflow.reconstruction.play import Played


def _come_to(data: dict[str, Any], first: date | None, day: date) -> date:
    """Return the day that a record has come to with an act done then: its last, whatever day was asked about before."""
    dated = (When.read(row["date"]).first for row in data["acts"] if "date" in row)
    return max((one for one in dated if one is not None), default=day) if first is not None else day


@attrs.define
class Draft:
    """A dossier as plain data, and the day up to which it has come; with ``strict`` nothing it lacks is supplied."""

    data: dict[str, Any]
    day: date
    strict: bool = False
    earlier: list[tuple[dict[str, Any], date]] = attrs.field(factory=list)
    _known: tuple[dict[str, Any], date, Played] | None = None

    @property
    def record(self) -> Dossier:
        """Return the dossier. Raises `DossierError` with every fault."""
        return parse(self.data, self.data["id"])

    @property
    def played(self) -> Played:
        """Return the dossier played up to the day. Raises `DossierError` and `NoEditionError`."""
        if self._known is None or self._known[0] is not self.data or self._known[1] != self.day:
            self._known = (self.data, self.day, self._play())
        return self._known[2]

    def _play(self) -> Played:
        record = self.record
        return play(record, on=self.day, strict=self.strict, answers=record.world.answers, certain=False)

    @property
    def passage(self) -> Passage:
        """Return where the bill stands."""
        return self.played.passage

    def tried(self, row: dict[str, Any]) -> tuple[Draft, RefusedError | None]:
        """Return the draft with one more act, and what the law says against it.

        Raises `DossierError` if it is no act that a dossier can hold.
        """
        data = self.data | {"acts": [*self.data["acts"], row]}
        first = When.read(row["date"]).first if "date" in row else None
        draft = self._with(data, max(self.day, first or self.day) if self.strict else _come_to(data, first, self.day))
        number = len(data["acts"])
        return draft, next((refused for n, refused in draft.played.refusals if n == number), None)

    def on(self, day: date) -> Draft:
        """Return the draft on another day. Raises `NoEditionError` for one that no edition covers."""
        draft = self._with(self.data, day)
        draft.played.passage.copy()
        return draft

    def answering(self, question: str, answer: str) -> Draft:
        """Return the draft with an answer to an open question, kept with the bill. Raises `DossierError`."""
        world = self.data.get("world", {})
        draft = self._with(
            self.data | {"world": world | {"answers": world.get("answers", {}) | {question: answer}}}, self.day
        )
        draft.played.passage.copy()
        return draft

    def undone(self) -> Draft | None:
        """Return the draft before the last thing typed; ``None`` if there is none."""
        if not self.earlier:
            return None
        data, day = self.earlier[-1]
        return attrs.evolve(self, data=data, day=day, earlier=self.earlier[:-1], known=None)

    def _with(self, data: dict[str, Any], day: date) -> Draft:
        return attrs.evolve(self, data=data, day=day, earlier=[*self.earlier, (self.data, self.day)], known=None)
