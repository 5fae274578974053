"""The door to the sheet of a bill: two pages of A4 at most, as PDF or HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.errors import UnknownNameError
from lawflow.law.labels import LANGUAGES
from lawflow.tongues import say
from lawflow.views.content.briefing import sheet_of
from lawflow.views.content.happenings import timeline_words
from lawflow.views.formats.sheet_html import sheet_html
from lawflow.views.formats.sheet_pdf import sheet_pdf
from lawflow.views.formats.svg import drawn, svg
from lawflow.views.plan.timeline import upright_timeline
from lawflow.views.plan.two_pages import fitted

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played

FORMATS: Final = ("pdf", "html")


def sheet(dossier: Dossier, played: Played, fmt: str, *, on: date, lang: str = "en") -> bytes:
    """Return the sheet of a bill: where it stands, what is due, the votes needed ahead, articles, timeline.

    ``fmt`` is ``pdf`` or ``html``, ``on`` the day at whose end it is told. Raises `UnknownNameError` for another format
    or language, and `NoRendererError` if PDF is asked for and typst is not installed.
    """
    for what, found, allowed in ((say("format"), fmt, FORMATS), (say("language"), lang, LANGUAGES)):
        if found not in allowed:
            raise UnknownNameError(what, found, allowed)
    said = sheet_of(dossier, played, on, lang)
    picture, words = (
        upright_timeline(played.passage, lang, on),
        timeline_words(played.passage, lang, on=on, possible=played.stages),
    )
    made = fitted(said, picture.width, picture.height)
    if fmt == "html":
        return sheet_html(made, drawn((picture,), said.timeline, words)).encode()
    return sheet_pdf(made, svg((picture,), said.timeline, words), words)
