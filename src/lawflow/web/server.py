"""The explorer from this machine: the same pages as in the folder, and the objects of the commands as an API."""

from __future__ import annotations

import hashlib
import json
import mimetypes
from functools import lru_cache, partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from lawflow.errors import DossierError, LawflowError, NotInstalledError
from lawflow.law.labels import LANGUAGES, Label
from lawflow.tongues import say
from lawflow.views.objects.error import error_page
from lawflow.web import addresses as at
from lawflow.web import replies
from lawflow.web.bill_pages import calendar_of
from lawflow.web.guard import Guard
from lawflow.web.inscriptions import said
from lawflow.web.openapi import description
from lawflow.web.page import Page
from lawflow.web.searching import row_of, search_script
from lawflow.web.site import front
from lawflow.web.templates import written

try:
    import anyio
    from anyio.to_thread import run_sync
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.responses import RedirectResponse, Response
    from starlette.routing import Route
except ImportError as missing:  # pragma: no cover (the extra `web` brings them)
    raise NotInstalledError("starlette", "web") from missing

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from lawflow.web.shelves import Shelf, Shelves

SECONDS: Final = 20.0
"""How long the work on a record that is sent may take."""
OF_THE_LAW: Final = 60.0
"""How long an object of the law may take: a comparison of two editions weighs all their histories."""
AT_HAND: Final = 1024
"""How many pages are kept as they were written: some 30 MB."""
AT_ONCE: Final = 2
"""How many records are worked on at once."""
_STATUS: Final = (
    (replies.TooLargeError, 413),
    (replies.NotFoundError, 404),
    (DossierError, 422),
    (replies.TooSlowError, 503),
)
MOST_FAULTS: Final = 50
"""How many faults of a record are told at once."""
MOST_LETTERS: Final = 4000
"""How long a message is at most."""


class Explorer:
    """Answers requests for pages, files and objects; it writes nothing anywhere."""

    def __init__(self, shelves: Shelves) -> None:
        self.shelves = shelves
        self.limit = anyio.CapacityLimiter(AT_ONCE)
        self.page = lru_cache(maxsize=AT_HAND)(_written)
        self.search = lru_cache(maxsize=len(LANGUAGES))(self._search)

    async def first(self, request: Request) -> Response:
        """Lead to the page on which a language is chosen."""
        return _answer(request, front(LANGUAGES).encode(), "text/html")

    async def written(self, request: Request) -> Response:
        """Return a page, the words of the search, or the calendar of a bill."""
        lang, address = request.path_params["lang"], request.path_params["address"]
        if lang not in LANGUAGES:
            return await self.file(request)
        if not address:
            return RedirectResponse(f"/{lang}/{at.HOME}")
        if address == "search.js":
            return _answer(request, await run_sync(self.search, lang), "text/javascript")
        if address.endswith(".ics"):
            return await self._calendar(request, lang, address)
        page = await run_sync(self.shelves.page, address)
        if page is None:
            return _answer(request, *_lost(lang), status=404)
        return _answer(request, await run_sync(self.page, page, lang), "text/html")

    async def file(self, request: Request) -> Response:
        """Return a file that the pages of all languages share."""
        name = request.url.path.removeprefix("/")
        content = await run_sync(self.shelves.file, name)
        if content is None:
            return _answer(request, *_lost(LANGUAGES[-1]), status=404)
        return _answer(request, content, _sort(name))

    async def asked(self, request: Request) -> Response:
        """Return an object of the law or of a bill."""
        parts = tuple(request.path_params["address"].split("/"))
        if parts == ("openapi.json",):
            return _object(request, description())
        work = partial(replies.law, self.shelves, parts, dict(request.query_params))
        return await self._reply(request, work, OF_THE_LAW)

    async def sent(self, request: Request) -> Response:
        """Return what is asked of a record that is sent."""
        content = b""
        async for piece in request.stream():
            content += piece
            if len(content) > replies.MOST_BYTES:
                break
        sort, query = request.headers.get("content-type", ""), dict(request.query_params)
        work = request.path_params["work"]
        if work not in replies.WORK:
            return _fault(request, replies.NotFoundError(say("nothing at {address!r}", address=work[:40])))
        return await self._reply(request, partial(replies.sent, work, content, sort, query, self.shelves.on))

    async def _reply(self, request: Request, work: Callable[[], object], seconds: float = SECONDS) -> Response:
        try:
            with anyio.fail_after(seconds):
                return _object(request, await run_sync(work, limiter=self.limit, abandon_on_cancel=True))
        except LawflowError as error:
            return _fault(request, error)
        except TimeoutError:
            return _fault(request, replies.TooSlowError(say("this takes too long here: use the command")))

    async def _calendar(self, request: Request, lang: str, address: str) -> Response:
        found = (one for one in self.shelves.records if at.calendar(one.name) == address)
        record = next(found, None)
        if record is None:
            return _answer(request, *_lost(lang), status=404)
        return _answer(request, await run_sync(calendar_of, record, self.shelves.on, lang), "text/calendar")

    def _search(self, lang: str) -> bytes:
        pages = (page for shelf in self.shelves.shelves() for page in self._of(shelf))
        return search_script(row_of(page, lang) for page in pages if page.sort).encode()

    def _of(self, shelf: Shelf) -> list[Page]:
        return list(self.shelves.made(shelf).values())


def _written(page: Page, lang: str) -> bytes:
    return written(page, lang).encode()


@lru_cache(maxsize=len(LANGUAGES))
def _lost(lang: str) -> tuple[bytes, str]:
    page = Page("index.html", "lost", said("not-here"), about=Label.same(""))
    return written(page, lang).encode(), "text/html"


def _fault(request: Request, error: LawflowError) -> Response:
    """Return an error as the commands tell it, with so much of it as a reader can take in."""
    status = next((code for sort, code in _STATUS if isinstance(error, sort)), 400)
    page = error_page(error, MOST_FAULTS)
    page["message"] = {lang: text[:MOST_LETTERS] for lang, text in page["message"].items()}
    return _object(request, page, status)


def _object(request: Request, found: object, status: int = 200) -> Response:
    return _answer(request, json.dumps(found, ensure_ascii=False).encode(), "application/json", status)


def _sort(name: str) -> str:
    return mimetypes.guess_type(name)[0] or (
        "application/toml" if name.endswith(".toml") else "application/octet-stream"
    )


def _answer(request: Request, content: bytes, sort: str, status: int = 200) -> Response:
    """Return what was asked for, or that it has not changed since the browser got it."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    if (
        status == HTTPStatus.OK
        and request.method in ("GET", "HEAD")
        and tag in request.headers.get("if-none-match", "")
    ):
        return Response(status_code=304, headers={"etag": tag})
    return Response(content, status, {"etag": tag}, media_type=sort)


def application(shelves: Shelves, token: str = "") -> Starlette:
    """Return the application that answers; with a ``token`` to whoever has it, else to this machine alone."""
    explorer = Explorer(shelves)
    routes = [
        Route("/", explorer.first),
        Route("/index.html", explorer.first),
        Route("/api/{work}", explorer.sent, methods=["POST"]),
        Route("/api/{address:path}", explorer.asked),
        Route("/assets/{name:path}", explorer.file),
        Route("/files/{name:path}", explorer.file),
        Route("/{lang}/{address:path}", explorer.written),
        Route("/{name:path}", explorer.file),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Guard, token=token)])
