"""A misuse of the command line under ``--json``: an object, in three languages, as any other error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow.cli.output import emit_error
from lawflow.cli.tongue import current, speaking, spoken
from lawflow.errors import MisuseError
from lawflow.law.labels import LANGUAGES
from lawflow.tongues import Said, told
from lawflow.views.objects.error import error_page

if TYPE_CHECKING:
    from collections.abc import Sequence


def emit_misuse(error: click.ClickException, root: click.Group, arguments: Sequence[str]) -> None:
    """Print how the command line was misused, as an object."""
    said: dict[str, str] = {lang: _said(error, root, arguments, lang) for lang in LANGUAGES}
    emit_error(error_page(MisuseError(said)))


def _said(error: click.ClickException, root: click.Group, arguments: Sequence[str], lang: str) -> str:
    """Return the message in a language.

    What click says itself is a text of one language, and is said anew by reading the same line again.
    """
    message = error.message
    with speaking(lang):
        said = error if isinstance(message, Said) else _again(error, root, arguments) or error
        said.message = told(said.message, lang)  # type: ignore[misc]  # declared final, and read once, below
        text = said.format_message()
    error.message = message  # type: ignore[misc]  # as it was
    return text


def _again(misused: click.ClickException, root: click.Group, arguments: Sequence[str]) -> click.ClickException | None:
    """Return what click finds wrong with a line in the language spoken now; the line is read, and nothing is done."""
    ctx: click.Context | None = getattr(misused, "ctx", None)
    if ctx is None:
        return None
    name = (ctx.info_name or "").casefold() if ctx.parent is not None else ""
    typed = [word.casefold() for word in arguments]
    try:
        if name in typed and (command := root.get_command(ctx, name)) is not None:
            command.make_context(name, list(arguments[typed.index(name) + 1 :]), parent=ctx.parent)
        elif not name:
            spoken(root, current()).make_context("lawflow", list(arguments))
    except click.ClickException as error:
        return error
    return None
