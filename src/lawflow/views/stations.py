"""The overview: five to seven stations, each standing for the stages of one phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lawflow.views.graph import Graph


def overview(graph: Graph) -> Graph:
    """Return the graph of stations."""
    return graph
