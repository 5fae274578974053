"""The object of ``/api/bills`` of ``lawflow serve``: the bills that the server has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class BillData(TypedDict):
    """A bill by the name at which the addresses of the server have it, and its title by language."""

    id: str
    title: dict[str, str]


class BillsPage(TypedDict):
    """``lawflow.bills/1``, of `lawflow serve` at ``/api/bills``."""

    schema: Literal["lawflow.bills/1"]
    bills: list[BillData]


def bills_page(titles: Iterable[tuple[str, Mapping[str, str]]]) -> BillsPage:
    """Return the object of bills by their names, each with its title."""
    return {"schema": "lawflow.bills/1", "bills": [{"id": name, "title": dict(title)} for name, title in titles]}
