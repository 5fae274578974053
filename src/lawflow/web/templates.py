"""The templates: one set for the folder and for the server; whatever a title holds is text and never markup."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from lawflow import timetable
from lawflow.errors import NotInstalledError
from lawflow.law import days
from lawflow.law.labels import LANGUAGES
from lawflow.tongues import LAW, worded
from lawflow.views.content import balance, captions, phrases, telling
from lawflow.views.content.edges import plain
from lawflow.web import addresses, inscriptions
from lawflow.web.lean import lean

try:
    import jinja2
    from markupsafe import Markup, escape
except ImportError:  # pragma: no cover (the extra `web` brings it)
    jinja2 = None  # type: ignore[assignment]  # asked for below, before anything is made of it

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jinja2.runtime import Context

    from lawflow.law.labels import Label
    from lawflow.web.page import Page

LIBRARY: Final = "jinja2"


def written(page: Page, lang: str, languages: Sequence[str] = LANGUAGES) -> str:
    """Return a page in a language as HTML, with ways to it in the ``languages`` that are written beside.

    Documents are in English: the other languages lead to them where the English is written too, else hold them.
    Raises `NotInstalledError` without the extra ``web``.
    """
    here = f"{lang}/{page.address}"
    shared = {
        "lang": lang,
        "here": here,
        "address": page.address,
        "title": page.title,
        "about": page.about,
        "languages": languages,
    }
    made = environment().get_template(f"{page.template}.html").render(shared | {"trail": page.trail} | dict(page.data))
    return lean(made)


def asset(name: str) -> bytes:
    """Return a file that the pages bring along."""
    return (files("lawflow.web") / "assets" / name).read_bytes()


@lru_cache(maxsize=1)
def environment() -> jinja2.Environment:
    """Return the templates, read once. Raises `NotInstalledError`."""
    if jinja2 is None:
        raise NotInstalledError(LIBRARY, "web")
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("lawflow.web", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "say": jinja2.pass_context(_say),
        "law": jinja2.pass_context(_law),
        "word": jinja2.pass_context(_word),
        "cited": jinja2.pass_context(_cited),
        "day": jinja2.pass_context(_day),
        "texts": jinja2.pass_context(_texts),
        "named": jinja2.pass_context(_named),
    }
    made.globals |= {
        "at": addresses,
        "href": jinja2.pass_context(_href),
        "tongues": inscriptions.TONGUES,
        "other": jinja2.pass_context(_other),
        "balance": balance,
        "captions": captions,
        "phrases": phrases,
        "telling": telling,
    }
    return made


def _say(context: Context, label: Label) -> str:
    """Say a label in the language of the page."""
    return label.text(context["lang"])


def _named(context: Context, name: str) -> str:
    """Say a procedure by its edition and the kind of its bills; another name as it is.

    It is written as on the pages of the command line: “2023: law”.
    """
    edition, _, kind = name.partition("/")
    kinds = timetable.parliament().kinds
    return f"{edition}: {kinds[kind].text(context['lang'])}" if kind in kinds else name


def _law(context: Context, text: str) -> str:
    """Say a text on the law, written in English, in the language of the page."""
    return worded(text, context["lang"], LAW)


def _texts(context: Context, words: Mapping[str, str] | None) -> str:
    """Say the words of an object in the language of the page."""
    return (words or {}).get(context["lang"], "")


def _word(context: Context, name: str, *values: object) -> str:
    """Say what the pages themselves say under a name."""
    label = inscriptions.said(name)
    return (label.filled(*values) if values else label).text(context["lang"])


def _day(context: Context, on: date | str | None) -> str:
    """Say a day as the language writes it."""
    if on is None:
        return captions.NOT_KNOWN.text(context["lang"])
    return days.day(date.fromisoformat(on) if isinstance(on, str) else on).text(context["lang"])


def _href(context: Context, there: str) -> str:
    """Return the way to another page in the language of this one; to a file of the site if it begins with a stroke."""
    target = there[1:] if there.startswith("/") else f"{context['lang']}/{there}"
    return addresses.between(context["here"], target)


def _other(context: Context, lang: str) -> str:
    """Return the way to this page in another language."""
    return addresses.between(context["here"], f"{lang}/{context['address']}")


def _cited(context: Context, cites: Iterable[Any], linked: list[object] | None = None) -> Markup:
    """Say citations, each a link to the page of its article; those that are among ``linked`` already as text."""
    known: list[object] = [] if linked is None else linked
    said = []
    for cite in dict.fromkeys(cites):
        text = escape(plain(phrases.cited(cite).text(context["lang"])))
        if cite not in known:
            known.append(cite)
            text = Markup('<a href="{}">{}</a>').format(_href(context, addresses.article(cite)), text)
        said.append(text)
    return Markup("; ").join(said)
