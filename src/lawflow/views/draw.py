"""The door to the pictures: one procedure, one bill, or a comparison, in any format."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.errors import UnknownNameError
from lawflow.views.dot import dot
from lawflow.views.extract import extract
from lawflow.views.graph import check_lang, text
from lawflow.views.layout import layout
from lawflow.views.render import render
from lawflow.views.svg import svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.views.graph import Graph

FORMATS: Final = ("svg", "png", "pdf", "dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt")


def draw(
    procedure: Procedure,
    fmt: str,
    *,
    lang: str = "en",
    detail: str = "steps",
    dark: bool = False,
    passage: Passage | None = None,
) -> bytes:
    """Return a picture or text of a procedure, with the path of a bill on it if one is given.

    ``fmt`` is one of `FORMATS`, ``lang`` ``kk``, ``ru``, ``en`` or ``all``, ``detail`` ``overview``,
    ``steps`` or ``full`` (SCXML, BPMN, JSON and the table are always full). Raises `UnknownNameError`
    for another name and `NoRendererError` if no program on this machine draws the format.
    """
    if fmt not in FORMATS:
        raise UnknownNameError("format", fmt, FORMATS)
    check_lang(lang)
    graph = extract(procedure, detail)
    if fmt in ("svg", "png", "pdf"):
        return _drawn(graph, fmt, lang, dark=dark)
    return source(graph, lang, dark=dark).encode()


@lru_cache(maxsize=32)
def source(graph: Graph, lang: str, *, dark: bool = False) -> str:
    """Return the DOT source of a graph."""
    return dot(layout(graph, lang, dark=dark))


def _drawn(graph: Graph, fmt: str, lang: str, *, dark: bool) -> bytes:
    made = source(graph, lang, dark=dark)
    if fmt != "svg":
        return render(made, fmt)
    return svg(layout(graph, lang, dark=dark), made, text(graph.title, lang), "")
