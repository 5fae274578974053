"""Files as plain data: regular files of some size, UTF-8, no key twice, and every refusal with its place."""

from __future__ import annotations

import os
import stat
import tomllib
from codecs import BOM_UTF8
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Literal

from lawflow.errors import DossierError, Fault, reason
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

A_DOSSIER: Final = say("a dossier")
ENDINGS: Final = (".toml", ".json")
"""How the names of files end that hold plain data."""
MOST_BYTES: Final = 4_000_000
"""The size of a file in bytes above which nothing is read: a dossier of ten thousand acts is a quarter of it."""


def is_folder(name: str) -> bool:
    """Say whether a name is that of a folder; one that may not be looked at, or cannot be a name, is none."""
    return os.path.isdir(name)  # noqa: PTH112 (to load `pathlib` takes longer than to read a dossier)


def bytes_of(path: str | PathLike[str], what: str = A_DOSSIER) -> bytes:
    """Return what a regular file holds. Raises `DossierError` if there is none, or it is too large or no regular file.

    A link is followed; a device or a pipe would never end and is refused. A file of no bytes is not opened: those of
    the system, which have none until they are read, can wait for ever.
    """
    source = os.fspath(path)
    try:
        found = os.stat(path)  # noqa: PTH116 (to load `pathlib` takes longer than to read a dossier)
        if stat.S_ISDIR(found.st_mode):
            raise DossierError(source, [Fault("", say("is a folder, not {what}; give one of its files", what=what))])
        if not stat.S_ISREG(found.st_mode):
            raise DossierError(source, [Fault("", say("is a device or a pipe"), say("a regular file"))])
        with open(path, "rb") as stream:  # noqa: PTH123 (the same)
            content = stream.read(MOST_BYTES + 1) if found.st_size else b""
    except FileNotFoundError:
        from lawflow.dossiers.absent import absent  # noqa: PLC0415 (only for a file that is not there)

        raise absent(source, say("no such file")) from None
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise DossierError(source, [Fault("", say("cannot be read: {reason}", reason=reason(error)))]) from None
    if len(content) > MOST_BYTES:
        raise DossierError(source, [Fault("", say("the file is too large"), say("at most {n} bytes", n=MOST_BYTES))])
    return content


def text_of(path: str | PathLike[str], what: str = A_DOSSIER) -> str:
    """Return the text of a regular file. Raises `DossierError` if it cannot be read, is empty or no UTF-8."""
    text = decoded(bytes_of(path, what), os.fspath(path), what)
    if not text.strip():
        raise DossierError(os.fspath(path), [Fault("", say("the file is empty"), what)])
    return text


def decoded(content: bytes, source: str, what: str = A_DOSSIER) -> str:
    """Return bytes as text. Raises `DossierError` for what is no UTF-8, with what it seems to be."""
    with suppress(UnicodeDecodeError):
        text = content.removeprefix(BOM_UTF8).decode()
        if "\0" not in text:
            return text
    from lawflow.dossiers.encodings import text_in  # noqa: PLC0415 (only for what is no plain UTF-8)

    found = text_in(content, what)
    if isinstance(found, Fault):
        raise DossierError(source, [found])
    return found


def table_in(path: str | PathLike[str], what: str, number: Callable[[str], Any] = float) -> tuple[dict[str, Any], str]:
    """Return the table that a file of TOML or JSON holds, and its text. Raises `DossierError`."""
    text = text_of(path, what)
    data = data_of(text, path, number)
    if not isinstance(data, dict):
        raise DossierError(os.fspath(path), [Fault("", say("is no table"), what)])
    return data, text


def form_of(path: str | PathLike[str]) -> Literal["JSON", "TOML"]:
    """Return what a file holds by the ending of its name: JSON for ``.json``, else TOML."""
    return "JSON" if os.path.splitext(path)[1].lower() == ".json" else "TOML"  # noqa: PTH122 (the same)


def data_of(text: str, path: str | PathLike[str], number: Callable[[str], Any] = float) -> object:
    """Return the plain data of TOML, or of JSON for the ending ``.json``. Raises `DossierError` with the place.

    ``number`` makes a fraction of its digits.
    """
    form = form_of(path)
    try:
        return _json(text, path, number) if form == "JSON" else tomllib.loads(text, parse_float=number)
    except RecursionError:
        fault = Fault("", say("nested too deep for a dossier"))
    except ValueError as error:
        from lawflow.dossiers.slips import slip  # noqa: PLC0415 (only for a text that is none)

        fault = slip(error, text, path, form)
    raise DossierError(os.fspath(path), [fault])


def _json(text: str, path: str | PathLike[str], number: Callable[[str], Any]) -> object:
    """Return the plain data of JSON. Raises `DossierError` with the place, ValueError for a key twice."""
    import json  # noqa: PLC0415 (most dossiers are TOML)

    try:
        return json.loads(text, object_pairs_hook=_once, parse_float=number)
    except json.JSONDecodeError as error:
        from lawflow.dossiers.slips import slip_of_json  # noqa: PLC0415 (only for a text that is none)

        raise DossierError(os.fspath(path), [slip_of_json(error, text)]) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of JSON. Raises ValueError where it holds a key twice, of which one would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(say("the key {name!r} stands twice", name=next(one for one in names if names.count(one) > 1)))
    return found
