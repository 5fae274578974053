"""The language of the command line: which is asked for, and how click's own texts come to speak it."""

from __future__ import annotations

import copy
import os
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Final

import click

from lawflow.law.expected import one_of
from lawflow.law.labels import LANGUAGES, SPOKEN, Lang
from lawflow.tongues import CATALOGUES, ENGLISH, say, worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that name the language of messages, the first that is set before the others."""
LANGUAGE_HELP: Final = "kk, ru or en (else LAWFLOW_LANG, the locale, en); also before the command."
lang_option = click.option("--lang", help=LANGUAGE_HELP, metavar="LANG")
_CLICK: Final = "click"
HELP_OF_HELP: Final = "Show this message and exit."
"""As click says it, whose texts have a catalogue of their own."""
_current: ContextVar[str] = ContextVar("language", default="")


def current() -> str:
    """Return the language in which the command line speaks just now."""
    return _current.get() or preferred()


def language(lang: str | None) -> Lang:
    """Return the language asked for, else that of the command line. Raises `UnknownNameError` for any other."""
    asked = lang or _current.get() or os.environ.get("LAWFLOW_LANG")
    if asked:
        return one_of(say("language") if lang else say("language in LAWFLOW_LANG"), asked.lower(), SPOKEN)
    return native()


def _refuse_unknown(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """Refuse a language that the program does not speak; which one it speaks was read off the whole line before."""
    del ctx, param
    language(value)


spoken_option = click.option(
    "--lang",
    help=LANGUAGE_HELP,
    metavar="LANG",
    callback=_refuse_unknown,
    expose_value=False,
    shell_complete=lambda _ctx, _param, begun: [lang for lang in LANGUAGES if lang.startswith(begun)],
)
"""``--lang`` of a command that speaks only in its messages."""


def native() -> Lang:
    """Return the language of the environment, also where the system has not that locale; English for any other.

    ``LANGUAGE`` lists several, the one wanted most first, and is heard unless the locale is C, as gettext has it.
    """
    named = next((os.environ[name] for name in VARIABLES if os.environ.get(name)), None)
    if named is None:
        import locale  # noqa: PLC0415 (seldom asked)

        return _named(locale.getlocale()[0] or "") or "en"  # on Windows: Kazakh_Kazakhstan
    wanted = os.environ.get("LANGUAGE", "").split(":") if named.partition(".")[0] not in ("C", "POSIX") else []
    return next(filter(None, map(_named, (*wanted, named))), "en")


def _named(locale: str) -> Lang | None:
    """Return the language that a locale names, if the program speaks it: kk_KZ.UTF-8, or Kazakh_Kazakhstan."""
    name = locale.lower()
    starts: dict[Lang, tuple[str, ...]] = {"kk": ("kk", "kazakh"), "ru": ("ru",), "en": ("en",)}
    return next((lang for lang, beginnings in starts.items() if name.startswith(beginnings)), None)


def preferred() -> str:
    """Return ``LAWFLOW_LANG`` if it names a language, else that of the environment."""
    asked = os.environ.get("LAWFLOW_LANG", "").lower()
    return asked if asked in LANGUAGES else native()


def asked_in(arguments: Sequence[str]) -> str:
    """Return the language that a command line asks for, wherever ``--lang`` stands in it; empty if it asks for none.

    >>> asked_in(["--lang", "ru", "status", "bill.toml"]), asked_in(["show", "law", "--lang=KK"])
    ('ru', 'kk')
    """
    found = ""
    for word, following in zip(arguments, (*arguments[1:], ""), strict=False):
        if word == "--":
            break
        value = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        found = value.lower() if value.lower() in LANGUAGES else found
    return found


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Let the command line, and click with it, speak a language; the preferred one where ``lang`` is empty."""
    outer, before = current(), os.environ.get("LANGUAGE")
    token = _current.set(lang)
    foreign = {outer, current(), before or ENGLISH} != {ENGLISH}
    try:
        if foreign:
            _click_speaks(current())
        yield
    finally:
        _current.reset(token)
        if foreign:
            _click_speaks(before)


def _click_speaks(lang: str | None) -> None:
    """Set the language of the texts of click, which takes them from gettext, which takes it from the environment."""
    import gettext  # noqa: PLC0415 (English asks for no catalogue)

    gettext.bindtextdomain(_CLICK, CATALOGUES)
    gettext.textdomain(_CLICK)
    if lang is None:
        os.environ.pop("LANGUAGE", None)
    else:
        os.environ["LANGUAGE"] = lang


def spoken(command: click.Command, lang: str) -> click.Command:
    """Return a command whose help, and the names of what it takes, are in a language."""
    said: Any = copy.copy(command)
    asking = click.Option(
        ["-h", "--help"],
        help=worded(HELP_OF_HELP, lang, _CLICK),
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_show_help,
    )
    said.get_help_option = lambda _: asking  # that of click asks the system for its locale
    if lang == ENGLISH:
        return said  # type: ignore[no-any-return]
    said.help = worded(cleandoc(command.help or ""), lang)
    said.options_metavar = worded("[OPTIONS]", lang)
    said.params = [_parameter(param, lang) for param in command.params]
    if isinstance(said, click.Group):
        said.subcommand_metavar = worded("COMMAND [ARGS]...", lang)
    return said  # type: ignore[no-any-return]


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: FBT001 (as click calls it)
    """Show the help of a command and end."""
    del param
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


def _parameter(param: click.Parameter, lang: str) -> click.Parameter:
    said = copy.copy(param)
    if isinstance(param, click.Argument):
        name = worded(param.metavar or (param.name or "").upper(), lang)
        taken = name if param.required or param.metavar else f"[{name}]"
        said.metavar = taken + ("..." if param.nargs != 1 else "")
    elif isinstance(said, click.Option):
        said.help = worded(cleandoc(said.help or ""), lang)
        said.metavar = named(param, lang)
    return said


def named(param: click.Parameter, lang: str) -> str | None:
    """Return the name of what an option takes; ``None`` where it takes nothing, or one of some ids."""
    if getattr(param, "is_flag", False) or isinstance(param.type, click.Choice):
        return param.metavar
    return worded(param.metavar or param.type.name.upper(), lang)
