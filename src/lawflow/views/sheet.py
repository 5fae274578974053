"""The door to the sheet of a bill: two pages of A4 at most, as PDF or HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

from lawflow.law.days import expect_day
from lawflow.law.expected import one_of
from lawflow.law.labels import LANGUAGES, Lang
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

SheetFormat = Literal["pdf", "html"]
FORMATS: Final[tuple[SheetFormat, ...]] = get_args(SheetFormat)


def sheet(dossier: Dossier, played: Played, fmt: SheetFormat, *, on: date, lang: Lang = "en") -> bytes:
    """Return the sheet of a bill: where it stands, what is due, the votes needed ahead, articles, timeline.

    ``fmt`` is ``pdf`` or ``html``, ``on`` the day at whose end it is told. Raises `UnknownNameError` for another format
    or language, and `NoRendererError` if PDF is asked for and typst is not installed.
    """
    expect_day(on, "on")
    one_of(say("format"), fmt, FORMATS)
    one_of(say("language"), lang, LANGUAGES)
    said = sheet_of(dossier, played, on, lang)
    picture, words = (
        upright_timeline(played.passage, lang, on),
        timeline_words(played.passage, lang, on=on, possible=played.stages),
    )
    made = fitted(said, picture.width, picture.height)
    if fmt == "html":
        return sheet_html(made, drawn((picture,), said.timeline, words)).encode()
    return sheet_pdf(made, svg((picture,), said.timeline, words), words)
