"""The documents of the project as pages: its guide, its formats, its glossary; they are written once, in Markdown."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from lawflow.errors import NotInstalledError
from lawflow.law.labels import Label
from lawflow.web import addresses as at
from lawflow.web.inscriptions import said
from lawflow.web.meanings import meaning
from lawflow.web.page import Page

try:
    from markdown_it import MarkdownIt
    from markupsafe import Markup
except ImportError:  # pragma: no cover (the extra `web` brings them)
    MarkdownIt = None  # type: ignore[assignment,misc]  # asked for below, before anything is made of it

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

GLOSSARY: Final = "glossary"
_HEADING: Final = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK: Final = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_PICTURE: Final = re.compile(r"<img [^>]*>")
_ROW: Final = re.compile(
    r"^\| (?P<en>[^|`]+) \| (?P<kk>[^|]+) \| (?P<ru>[^|]+) \| (?P<meaning>[^|]+) \| (?P<from>[^|]+) \|$"
)


def folder() -> Traversable | None:
    """Return where the documents stand: in the package, or beside its source; ``None`` if they are not here."""
    packed = files("lawflow.web") / "documents"
    source = Path(__file__).parents[3] / "docs"
    return packed if packed.is_dir() else source if source.is_dir() else None


def document_pages() -> Iterator[Page]:
    """Yield a page for each document, and one for each word of the glossary."""
    texts = dict(_texts())
    titles = {name: _title(name, text) for name, text in texts.items()}
    yield Page(at.listed("document"), "documents", said("documents"), data={"titles": titles})
    for name, text in texts.items():
        yield Page(
            at.document(name),
            "document",
            Label.same(titles[name]),
            sort="documents",
            trail=((said("documents"), at.listed("document")),),
            data={"content": Markup(_as_html(text, set(texts)))},  # noqa: S704 (the writer of Markdown takes no HTML)
        )
    yield from _words(texts.get(GLOSSARY, ""))


def _texts() -> Iterator[tuple[str, str]]:
    here = folder()
    for place in (here, here / "decisions") if here is not None else ():
        for file in sorted(place.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".md") and file.name != "README.md":
                yield file.name.removesuffix(".md"), file.read_text(encoding="utf-8")


def _title(name: str, text: str) -> str:
    found = _HEADING.search(text)
    return found[1] if found else name


def _as_html(text: str, known: set[str]) -> str:
    if MarkdownIt is None:
        raise NotInstalledError("markdown-it-py", "web")
    html: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(_HEADING.sub("", text, count=1))

    def aim(found: re.Match[str]) -> str:
        target, words = found[1], found[2]
        name = PurePosixPath(target.partition("#")[0]).name.removesuffix(".md")
        if name in known:
            return f'<a href="{at.fit(name)}.html">{words}</a>'
        return found[0] if target.startswith(("http://", "https://")) else words

    html = _PICTURE.sub("", _LINK.sub(aim, html))
    return html.replace("<table>", '<div class="scroll" tabindex="0"><table>').replace("</table>", "</table></div>")


def _words(glossary: str) -> Iterator[Page]:
    """Yield the list of the words of the glossary, and a page for each."""
    found = [row for line in glossary.splitlines() if (row := _ROW.match(line)) and row["en"] != "en"]
    words = {at.fit(row["en"]): row for row in found if not row["en"].startswith("-")}
    names = {name: Label(row["kk"].strip(), row["ru"].strip(), row["en"].strip()) for name, row in words.items()}
    yield Page(at.listed("word"), "words", said("words"), data={"names": names})
    for name, row in words.items():
        yield Page(
            f"word/{name}.html",
            "word",
            names[name],
            sort="words",
            trail=((said("words"), at.listed("word")),),
            data={
                "name": names[name],
                "meaning": meaning(row["meaning"].strip()),
                "attested": meaning(row["from"].strip()),
            },
            found=tuple(names[name].as_dict().values()),
        )
