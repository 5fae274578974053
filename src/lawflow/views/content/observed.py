"""What real bills did, counted on the picture of a procedure: lawful moves on their lines, irregular ones apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import Label
from lawflow.views.content.graph import Mark, Said

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report
    from lawflow.views.content.graph import Graph

BILLS = Label("жоба", "проектов", "bills")
IRREGULAR = Label("тәртіпке сай емес", "не по правилам", "irregular")


def counted(graph: Graph, reports: list[Report]) -> Graph:
    """Return the graph with the number of recorded lawful acts on each line, and the irregular ones told apart."""
    taken: Counter[str] = Counter()
    irregular: Counter[Label] = Counter()
    acts = graph.parliament.acts
    for report in reports:
        taken.update(
            f"{entry.source}/{entry.act}/{entry.target}" for entry in report.passage.journal if entry.n is not None
        )
        editions = report.editions
        irregular.update(
            acts[found.act].named(editions[found.n - 1]) for found in report.irregular if found.follows is None
        )
    numbers = ((edge, sum(taken[step] for step in edge.steps)) for edge in graph.edges)
    steps = tuple(Said(edge.id, "walked", Label.same(f"×{number}")) for edge, number in numbers if number)
    apart = [Label.joined((name, Label.same(f"×{number}")), " ") for name, number in irregular.most_common()]
    caption = Label.joined((Label.same(len(reports)), BILLS), " ")
    if apart:
        caption = Label.joined((caption, Label.joined((IRREGULAR, Label.joined(apart, ", ")), ": ")), " · ")
    return attrs.evolve(graph, mark=Mark((), steps, caption))
