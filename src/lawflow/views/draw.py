"""The door to the pictures: one procedure, one bill, many bills counted, or a comparison, in any format."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from lawflow.law.expected import one_of
from lawflow.law.labels import Label
from lawflow.tongues import say
from lawflow.views.content import parts
from lawflow.views.content.edges import headline
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import DETAILS, EMPTY, NOWHERE, Detail, Graph, Tongue, check_lang
from lawflow.views.content.happenings import timeline_words
from lawflow.views.content.marking import marked, way_of
from lawflow.views.content.observed import counted
from lawflow.views.formats.bpmn import bpmn
from lawflow.views.formats.dot import dot
from lawflow.views.formats.markdown import markdown
from lawflow.views.formats.mermaid import mermaid
from lawflow.views.formats.pdf import pdf
from lawflow.views.formats.plantuml import plantuml
from lawflow.views.formats.png import png
from lawflow.views.formats.render import NAME as GRAPHVIZ
from lawflow.views.formats.render import render
from lawflow.views.formats.scxml import scxml
from lawflow.views.formats.svg import size, svg
from lawflow.views.formats.text import equivalent
from lawflow.views.objects.draw import as_json
from lawflow.views.plan import comparison
from lawflow.views.plan.layout import layout
from lawflow.views.plan.timeline import timeline_picture

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.study.audit.audit import Report
    from lawflow.views.plan.picture import Picture

Format = Literal["svg", "png", "pdf", "dot", "mmd", "puml", "scxml", "bpmn", "json", "md", "txt"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
PictureFormat = Literal["svg", "png", "pdf", "dot"]
DRAWN: Final[tuple[PictureFormat, ...]] = get_args(PictureFormat)
Renderer = Literal["lawflow", "graphviz"]
RENDERERS: Final[tuple[Renderer, ...]] = get_args(Renderer)
"""What turns a layout into a picture: this package, or a Graphviz of the system."""
ComparedDetail = Literal["overview", "steps"]
COMPARED: Final[tuple[ComparedDetail, ...]] = get_args(ComparedDetail)
_WHOLE: Final = ("scxml", "bpmn", "json", "md")
TimelineFormat = Literal["svg", "png", "pdf", "dot", "txt"]
TIMELINES: Final[tuple[TimelineFormat, ...]] = get_args(TimelineFormat)


def draw(  # noqa: PLR0913 (all but the first two by name)
    procedure: Procedure,
    fmt: Format,
    *,
    lang: Tongue = "en",
    detail: Detail = "steps",
    dark: bool = False,
    passage: Passage | None = None,
    name: Label | str = EMPTY,
    possible: Iterable[str] = (),
    assumed: Iterable[Label] = (),
    on: date | None = None,
    part: str = "",
    renderer: Renderer = "lawflow",
) -> bytes:
    """Return a picture or text of a procedure, with the path of a bill on it if one is given.

    ``fmt`` is one of `FORMATS`, ``lang`` ``kk``, ``ru``, ``en`` or ``all``, ``detail`` ``overview``,
    ``steps`` or ``full``; ``part`` is a station of the overview that is shown alone; ``name`` is what the bill is
    called, ``possible`` are the stages at which it can be, if its record leaves that open, ``assumed`` is what is
    taken as done by its day (`Played.taken_as_done`). Majorities are counted of
    the seats of the day ``on`` (for a bill of its own day), else of each number of seats that the edition saw. SCXML,
    BPMN, JSON and the table always tell every step. ``renderer`` is one of `RENDERERS`; SVG, PNG, PDF and
    DOT only ask for it.
    Raises `UnknownNameError` for another format, language, detail or renderer, and `NoRendererError` if PNG, PDF or
    Graphviz is asked for and what draws it is not installed or fails.
    """
    _check(fmt, FORMATS, lang, renderer)
    one_of(say("detail"), detail, DETAILS)
    day, possible = passage.last if passage and not on else on, tuple(possible)
    gone = way_of(passage, possible) if passage else NOWHERE
    graph = extract(procedure, "full" if fmt in _WHOLE else detail, day, gone)
    if passage is not None:
        graph = marked(graph, passage, _label(name), possible, assumed)
    graph = _part(graph, part)
    if fmt in DRAWN:
        return (
            written((layout(graph, lang, dark=dark),), fmt, headline(graph, lang), equivalent(graph, lang), renderer)
            if passage or part
            else picture_of(graph, fmt, lang, dark=dark, renderer=renderer)
        )
    return _texts(graph, fmt, lang).encode()


def draw_comparison(  # noqa: PLR0913 (all but the first three by name)
    before: Procedure,
    after: Procedure,
    fmt: Format,
    *,
    lang: Tongue = "en",
    detail: ComparedDetail = "steps",
    part: str = "",
    overlaid: bool = True,
    dark: bool = False,
    renderer: Renderer = "lawflow",
) -> bytes:
    """Return two procedures on one plan: upon one another, or side by side with every common stage in one place.

    ``detail`` is ``overview`` or ``steps``; tables and models always tell every step. Raises as `draw` does.
    """
    _check(fmt, FORMATS, lang, renderer)
    one_of(say("detail"), detail, COMPARED)
    graph = _part(comparison.union(before, after, "full" if fmt in _WHOLE else detail), part)
    if fmt not in DRAWN:
        return _texts(graph, fmt, lang).encode()
    pictures = (
        (comparison.overlaid(before, after, lang, dark=dark, detail=detail, alone=part),)
        if overlaid
        else comparison.pair(before, after, lang, dark=dark, detail=detail, alone=part)
    )
    return written(pictures, fmt, headline(graph, lang), equivalent(graph, lang), renderer)


def _label(name: Label | str) -> Label:
    """Return what a bill is called; a plain text is the same in every language."""
    return name if isinstance(name, Label) else Label.same(name)


def draw_observed(
    procedure: Procedure, reports: Iterable[Report], fmt: PictureFormat, *, lang: Tongue = "en", dark: bool = False
) -> bytes:
    """Return the picture of a procedure with the counts of the recorded acts of those bills that it ruled last.

    ``fmt`` is one of `DRAWN`. Raises as `draw` does.
    """
    _check(fmt, DRAWN, lang)
    own = [report for report in reports if report.passage.procedure.id == procedure.id]
    return picture_of(counted(extract(procedure), own), fmt, lang, dark=dark)


def timeline(  # noqa: PLR0913 (all but the first three by name)
    passage: Passage,
    fmt: TimelineFormat,
    lang: Tongue = "en",
    *,
    dark: bool = False,
    name: Label | str = EMPTY,
    possible: Iterable[str] = (),
    assumed: Iterable[Label] = (),
    on: date | None = None,
    renderer: Renderer = "lawflow",
) -> bytes:
    """Return the time of a bill: organs as rows, days as axis, terms as bars with their due dates, recesses shaded.

    ``fmt`` is ``svg``, ``png``, ``pdf``, ``dot`` or ``txt``; ``name`` is what the bill is called, ``possible`` are the
    stages at which it can be, if its record leaves that open, ``assumed`` is what is taken as done by its day
    (`Played.taken_as_done`), ``on`` is the day asked about, which gets a line.
    Raises as `draw` does.
    """
    _check(fmt, TIMELINES, lang, renderer)
    name, possible, assumed = _label(name), tuple(possible), tuple(assumed)
    said = timeline_words(passage, lang, name, on, possible, assumed)
    if fmt == "txt":
        return said.encode()
    made = (timeline_picture(passage, lang, dark=dark, name=name, on=on, possible=possible, assumed=assumed),)
    return written(made, fmt, said.partition("\n")[0], said, renderer)


def _check(fmt: str, allowed: tuple[str, ...], lang: str, renderer: str = RENDERERS[0]) -> None:
    one_of(say("format"), fmt, allowed)
    one_of(say("renderer"), renderer, RENDERERS)
    check_lang(lang)


def _part(graph: Graph, name: str) -> Graph:
    return parts.part(graph, name) if name else graph


def _texts(graph: Graph, fmt: str, lang: str) -> str:
    if fmt == "json":
        return as_json(graph)
    writers = {"mmd": mermaid, "puml": plantuml, "scxml": scxml, "bpmn": bpmn, "md": markdown, "txt": equivalent}
    return writers[fmt](graph, lang)


@lru_cache(maxsize=64)
def picture_of(graph: Graph, fmt: str, lang: str, *, dark: bool, renderer: str = RENDERERS[0]) -> bytes:
    """Return the picture of a procedure without a bill on it; the same picture is drawn once."""
    made = (layout(graph, lang, dark=dark),)
    return written(made, fmt, headline(graph, lang), equivalent(graph, lang), renderer)


def written(pictures: tuple[Picture, ...], fmt: str, title: str, words: str, renderer: str = RENDERERS[0]) -> bytes:
    """Return pictures side by side in a format of `DRAWN`; ``words`` say what they show. Raises as `draw` does."""
    if fmt == "dot":
        return dot(*pictures).encode()
    if renderer == GRAPHVIZ:
        return render(dot(*pictures), fmt)
    made, (wide, tall) = svg(pictures, title, words), size(pictures)
    if fmt == "png":
        return png(made, wide, tall)
    return pdf(made, wide, tall, title=title, words=words, lang=pictures[0].lang) if fmt == "pdf" else made.encode()
