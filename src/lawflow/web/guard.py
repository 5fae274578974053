"""What stands before the server: who may ask, how much, and what a browser is told to allow."""

from __future__ import annotations

import hmac
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {}"
)
COOKIE: Final = "lawflow"
_LONGEST: Final = 2048  # bytes of an address


class Guard:
    """Adds headers to every answer; refuses other hosts, long addresses, and, with a token, whoever has it not.

    Without a token the server answers to names of this machine alone, so that no page of another host reaches it under
    a name of its own.
    """

    def __init__(self, app: ASGIApp, token: str = "") -> None:
        self.app, self.token = app, token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qs(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
        framed = "*" if "embed" in query else "'self'"
        fresh = self.token if self._has_token(query.get("token", [""])[0]) else ""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *_headers(framed, fresh)]
            await send(message)

        refusal = self._refusal(scope, headers, query)
        if refusal is None:
            await self.app(scope, receive, guarded)
            return
        status, said = refusal
        start = {"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/plain")]}
        await guarded(start)
        await send({"type": "http.response.body", "body": said.encode()})

    def _refusal(self, scope: Scope, headers: dict[str, str], query: dict[str, list[str]]) -> tuple[int, str] | None:
        if len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"") > _LONGEST:
            return 414, "the address is too long\n"
        if not self.token:
            host = headers.get("host", "").rpartition(":")[0] or headers.get("host", "")
            return None if host.strip("[]") in LOOPBACK else (421, "this server answers on this machine only\n")
        given = [
            query.get("token", [""])[0],
            headers.get("authorization", "").removeprefix("Bearer "),
            _cookie(headers),
        ]
        return None if any(map(self._has_token, given)) else (401, "a token is needed: ?token=…\n")

    def _has_token(self, given: str) -> bool:
        return bool(self.token) and hmac.compare_digest(given.encode(), self.token.encode())


def _cookie(headers: dict[str, str]) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found is not None else ""


def _headers(framed: str, token: str) -> list[tuple[bytes, bytes]]:
    found = {
        "content-security-policy": POLICY.format(framed),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-cache",
    }
    if token:
        found["set-cookie"] = f"{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/"
    return [(name.encode(), value.encode()) for name, value in found.items()]
