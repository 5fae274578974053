"""``lawflow serve``."""

from __future__ import annotations

import secrets
import socket
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import readable
from lawflow.cli.options import today, today_option
from lawflow.cli.output import narrate, tell
from lawflow.cli.tongue import spoken_option
from lawflow.errors import reason
from lawflow.tongues import say
from lawflow.web.serving import LOOPBACK, serve
from lawflow.web.templates import environment

if TYPE_CHECKING:
    from datetime import date


@click.command("serve")
@click.argument("dossiers", nargs=-1, metavar="DOSSIERS")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.", metavar="ADDRESS")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port.")
@today_option
@spoken_option
def command(dossiers: tuple[str, ...], *, host: str, port: int, on: date | None) -> int:
    """Serve the explorer and its API from this machine, with the bills of DOSSIERS; Ctrl-C ends it.

    Listens on loopback; on another address a token is asked of every request. Nothing is ever written.
    Needs the extra web.
    """
    files, _ = readable(dossiers)
    if dossiers and not files:  # a slip in a name would serve no bill at all
        return 3
    _expect_free(host, port)
    token = "" if host in LOOPBACK else secrets.token_urlsafe(24)
    if token:
        tell(
            say(
                "{host} can be reached from other machines: every request needs the token {token}",
                host=host,
                token=token,
            )
        )
    environment()
    narrate(f"lawflow: http://{host}:{port}/{f'?token={token}' if token else ''}")
    serve(files, on or today(), host, port, token)
    return 0


def _expect_free(host: str, port: int) -> None:
    """Raise `click.UsageError` for an address that cannot be listened on: another program does, or it is not ours."""
    try:
        with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET):
            pass
    except OSError as error:
        message = say("{host}:{port}: {reason}; --port names another", host=host, port=port, reason=reason(error))
        raise click.UsageError(message) from None
