"""Running the server until it is ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.errors import NotInstalledError
from lawflow.web.shelves import Shelves
from lawflow.web.site import records_of
from lawflow.web.templates import environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_MOST_AT_ONCE: Final = 64  # requests; more are told to come again
_LONGEST_HEAD: Final = 16_384  # bytes of the head of a request


def serve(files: Sequence[Path | str], on: date, host: str, port: int, token: str) -> None:
    """Serve the explorer with the bills of some files. Raises `NotInstalledError` without the extra ``web``."""
    environment()
    try:
        import uvicorn  # noqa: PLC0415 (loaded only when a server is asked for)

        from lawflow.web.server import application  # noqa: PLC0415
    except ImportError as missing:
        raise NotInstalledError("uvicorn", "web") from missing
    uvicorn.run(
        application(Shelves(records_of(files), on), token),
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=_MOST_AT_ONCE,
        timeout_keep_alive=5,
        h11_max_incomplete_event_size=_LONGEST_HEAD,
    )
