"""The door to the pictures: one procedure, one bill, many bills counted, or a comparison, in any format."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.errors import UnknownNameError
from lawflow.views.content.edges import headline
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import DETAILS, EMPTY, Graph, check_lang
from lawflow.views.content.happenings import timeline_words
from lawflow.views.content.marking import marked
from lawflow.views.content.observed import counted
from lawflow.views.formats.bpmn import bpmn
from lawflow.views.formats.dot import dot
from lawflow.views.formats.markdown import markdown
from lawflow.views.formats.mermaid import mermaid
from lawflow.views.formats.plantuml import plantuml
from lawflow.views.formats.render import render
from lawflow.views.formats.scxml import scxml
from lawflow.views.formats.svg import finish
from lawflow.views.formats.text import equivalent
from lawflow.views.objects.draw import as_json
from lawflow.views.plan import comparison
from lawflow.views.plan.layout import layout
from lawflow.views.plan.timeline import timeline_picture

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.study.audit.audit import Report
    from lawflow.views.plan.picture import Picture

FORMATS: Final = ("svg", "png", "pdf", "dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt")
DRAWN: Final = ("svg", "png", "pdf", "dot")
_WHOLE: Final = ("scxml", "bpmn", "json", "md")
_TIMELINES: Final = (*DRAWN, "txt")


def draw(  # noqa: PLR0913 (all but the first two by name)
    procedure: Procedure,
    fmt: str,
    *,
    lang: str = "en",
    detail: str = "steps",
    dark: bool = False,
    passage: Passage | None = None,
    name: Label = EMPTY,
    on: date | None = None,
) -> bytes:
    """Return a picture or text of a procedure, with the path of a bill on it if one is given.

    ``fmt`` is one of `FORMATS`, ``lang`` ``kk``, ``ru``, ``en`` or ``all``, ``detail`` ``overview``,
    ``steps`` or ``full``; ``name`` is what the bill is called. Majorities are counted of the seats of the day ``on``
    (for a bill of its own day), else of each number of seats that the edition saw. SCXML, BPMN, JSON and the table
    always tell every step. Raises `UnknownNameError` for another format, language or detail and
    `NoRendererError` if no program on this machine draws the format.
    """
    _check(fmt, FORMATS, lang)
    if detail not in DETAILS:
        raise UnknownNameError("detail", detail, DETAILS)
    graph = extract(procedure, "full" if fmt in _WHOLE else detail, passage.last if passage and not on else on)
    if passage is not None:
        graph = marked(graph, passage, name)
    if fmt in DRAWN:
        return (
            _drawn((layout(graph, lang, dark=dark),), fmt, headline(graph, lang), equivalent(graph, lang))
            if passage
            else picture_of(graph, fmt, lang, dark=dark)
        )
    return _texts(graph, fmt, lang).encode()


def compare(
    before: Procedure, after: Procedure, fmt: str, *, lang: str = "en", overlaid: bool = True, dark: bool = False
) -> bytes:
    """Return two procedures on one plan: upon one another, or side by side with every common stage in one place.

    Raises as `draw` does.
    """
    _check(fmt, FORMATS, lang)
    graph = comparison.union(before, after, "full" if fmt in _WHOLE else "steps")
    if fmt not in DRAWN:
        return _texts(graph, fmt, lang).encode()
    pictures = (
        (comparison.overlaid(before, after, lang, dark=dark),)
        if overlaid
        else comparison.pair(before, after, lang, dark=dark)
    )
    return _drawn(pictures, fmt, headline(graph, lang), equivalent(graph, lang))


def observed(procedure: Procedure, reports: Iterable[Report], fmt: str, *, lang: str, dark: bool = False) -> bytes:
    """Return the picture of a procedure with the counts of the recorded acts of those bills that it ruled last.

    ``fmt`` is one of `DRAWN`. Raises as `draw` does.
    """
    _check(fmt, DRAWN, lang)
    own = [report for report in reports if report.passage.procedure.id == procedure.id]
    return picture_of(counted(extract(procedure), own), fmt, lang, dark=dark)


def timeline(passage: Passage, fmt: str, lang: str = "en", *, dark: bool = False, name: Label = EMPTY) -> bytes:
    """Return the time of a bill: organs as rows, days as axis, terms as bars with their due dates, recesses shaded.

    ``fmt`` is ``svg``, ``png``, ``pdf``, ``dot`` or ``txt``; ``name`` is what the bill is called.
    Raises as `draw` does.
    """
    _check(fmt, _TIMELINES, lang)
    said = timeline_words(passage, lang, name)
    if fmt == "txt":
        return said.encode()
    return _drawn((timeline_picture(passage, lang, dark=dark, name=name),), fmt, said.partition("\n")[0], said)


def _check(fmt: str, allowed: tuple[str, ...], lang: str) -> None:
    if fmt not in allowed:
        raise UnknownNameError("format", fmt, allowed)
    check_lang(lang)


def _texts(graph: Graph, fmt: str, lang: str) -> str:
    if fmt == "json":
        return as_json(graph)
    writers = {"mmd": mermaid, "puml": plantuml, "scxml": scxml, "bpmn": bpmn, "md": markdown, "txt": equivalent}
    return writers[fmt](graph, lang)


@lru_cache(maxsize=64)
def picture_of(graph: Graph, fmt: str, lang: str, *, dark: bool) -> bytes:
    """Return the picture of a procedure without a bill on it; the same picture is drawn once."""
    return _drawn((layout(graph, lang, dark=dark),), fmt, headline(graph, lang), equivalent(graph, lang))


def _drawn(pictures: tuple[Picture, ...], fmt: str, title: str, words: str) -> bytes:
    source = dot(*pictures)
    if fmt == "dot":
        return source.encode()
    made = render(source, fmt)
    wide, tall = sum(one.width for one in pictures), max(one.height for one in pictures)
    return finish(made, wide, tall, title, words, dark=pictures[0].dark) if fmt == "svg" else made
