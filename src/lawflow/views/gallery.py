"""The gallery: every procedure of every edition, and what the reforms changed, in three languages.

Run ``python -m lawflow.views.gallery diagrams`` to draw it anew.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.dossiers.writing import write_whole
from lawflow.errors import UnknownNameError
from lawflow.law.labels import LANGUAGES
from lawflow.views.content import phrases
from lawflow.views.content.edges import headline
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import text
from lawflow.views.formats.dot import dot
from lawflow.views.formats.svg import svg
from lawflow.views.formats.text import equivalent
from lawflow.views.plan import comparison
from lawflow.views.plan.layout import layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.views.content.graph import Graph
    from lawflow.views.plan.picture import Picture

INDEX: Final = "README.md"


@attrs.frozen
class Drawing:
    """One picture of the gallery: its file without ending, what it shows, and in which language."""

    name: str
    lang: str
    graph: Graph
    before: Procedure | None = None
    after: Procedure | None = None

    @property
    def file(self) -> str:
        """Return the file name without ending."""
        return f"{self.name}.{self.lang}"

    def picture(self) -> Picture:
        """Return the picture laid out."""
        if self.before is not None and self.after is not None:
            return comparison.overlaid(self.before, self.after, self.lang)
        return layout(self.graph, self.lang)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield the files of the picture: its SVG, and in English its DOT."""
        picture = self.picture()
        yield f"{self.file}.svg", svg((picture,), headline(self.graph, self.lang), equivalent(self.graph, self.lang))
        if self.lang == "en":
            yield f"{self.file}.dot", dot(picture)


def drawings() -> Iterator[Drawing]:
    """Yield every picture of the gallery."""
    for edition in timetable.editions():
        for procedure in edition.procedures:
            for lang in LANGUAGES:
                for detail in ("overview", "steps"):
                    end = "" if detail == "steps" else f"-{detail}"
                    yield Drawing(f"{edition.id}-{procedure.kind}{end}", lang, extract(procedure, detail))
    for before, after in compared():
        for lang in LANGUAGES:
            name = f"{before.edition}-to-{after.edition}-{after.kind}"
            yield Drawing(name, lang, comparison.union(before, after), before, after)


def compared() -> Iterator[tuple[Procedure, Procedure]]:
    """Yield the pairs of procedures that the gallery compares."""
    for before, after in timetable.parliament().pictures.compared:
        for kind in timetable.parliament().kinds:
            try:
                yield timetable.procedure(f"{before}/{kind}"), timetable.procedure(f"{after}/{kind}")
            except UnknownNameError:
                continue


def regenerate(folder: Path | str) -> int:
    """Draw the gallery anew into a folder; return the number of its files. Pictures of no use any more are removed."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    kept = {INDEX}
    for drawing in drawings():
        for name, said in drawing.texts():
            write_whole(place / name, said.encode())
            kept.add(name)
    for old in place.iterdir():
        if old.suffix in (".svg", ".dot", ".json") and old.name not in kept:
            old.unlink()
    write_whole(place / INDEX, index().encode())
    return len(kept)


def index() -> str:
    """Return the index page of the gallery."""
    rows = [
        "# Gallery",
        "",
        "Every procedure of every edition, and what the reforms of 2023 and 2026 changed. Drawn by",
        "`python -m lawflow.views.gallery diagrams`; a test keeps it fresh. `docs/diagrams.md` says how to read them.",
        "",
        "| Edition | Procedure | Steps | Overview | DOT |",
        "| --- | --- | --- | --- | --- |",
    ]
    for edition in timetable.editions():
        for procedure in edition.procedures:
            name = f"{edition.id}-{procedure.kind}"
            dates = text(phrases.span(edition.starts, edition.until, approximate=edition.approximate), "en")
            links = " ".join(f"[{lang}]({name}.{lang}.svg)" for lang in LANGUAGES)
            views = " ".join(f"[{lang}]({name}-overview.{lang}.svg)" for lang in LANGUAGES)
            rows.append(f"| {edition.id} ({dates}) | {procedure.label.en} | {links} | {views} | [dot]({name}.en.dot) |")
    rows += ["", "| From | To | Procedure | Picture | DOT |", "| --- | --- | --- | --- | --- |"]
    for before, after in compared():
        name = f"{before.edition}-to-{after.edition}-{after.kind}"
        links = " ".join(f"[{lang}]({name}.{lang}.svg)" for lang in LANGUAGES)
        rows.append(f"| {before.edition} | {after.edition} | {after.label.en} | {links} | [dot]({name}.en.dot) |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    regenerate(sys.argv[1])
