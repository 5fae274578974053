"""A table of the law by the ids of its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, ValuesView
    from typing import Protocol

    class WithId(Protocol):
        """A row that bears an id."""

        @property
        def id(self) -> str:
            """Return the id."""


Row = TypeVar("Row", bound="WithId")


class Listed(Mapping[str, Row]):
    """Rows in order, found by id, never changed; equal only to itself, so that it is cheap as a key.

    Raises ValueError where two rows bear one id.
    """

    def __init__(self, *rows: Row) -> None:
        self._rows = {row.id: row for row in rows}
        if len(self._rows) < len(rows):
            ids = [row.id for row in rows]
            raise ValueError(f"listed twice: {', '.join(sorted({name for name in ids if ids.count(name) > 1}))}")

    def __getitem__(self, name: str) -> Row:
        return self._rows[name]

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def values(self) -> ValuesView[Row]:
        """Return the rows, in order."""
        return self._rows.values()

    def items(self) -> ItemsView[str, Row]:
        """Return the rows with their ids, in order."""
        return self._rows.items()

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__
