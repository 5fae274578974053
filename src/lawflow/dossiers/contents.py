"""Files as plain data: regular files of some size, UTF-8, no key twice, and every refusal with its place."""

from __future__ import annotations

import json
import re
import stat
import tomllib
from typing import TYPE_CHECKING, Any, Final

from lawflow.errors import DossierError, Fault

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES: Final = 4_000_000
"""The size of a file in bytes above which nothing is read: a dossier of ten thousand acts is a quarter of it."""
_AT = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)


def bytes_of(path: Path, what: str = "a dossier") -> bytes:
    """Return what a regular file holds. Raises `DossierError` if there is none, or it is too large or no regular file.

    A link is followed; a device or a pipe would never end and is refused.
    """
    source = str(path)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise DossierError(source, [Fault("", f"is a folder, not {what}; give one of its files")])
        if not stat.S_ISREG(found.st_mode):
            raise DossierError(source, [Fault("", "is a device or a pipe", "a regular file")])
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise DossierError(source, [Fault("", "no such file")]) from None
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise DossierError(source, [Fault("", f"cannot be read: {getattr(error, 'strerror', error)}")]) from None
    if len(content) > MOST_BYTES:
        raise DossierError(source, [Fault("", "the file is too large", f"at most {MOST_BYTES} bytes")])
    return content


def text_of(path: Path, what: str = "a dossier") -> str:
    """Return the text of a regular file. Raises `DossierError` if it cannot be read, is empty or no UTF-8."""
    try:
        text = bytes_of(path, what).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fault = Fault(f"byte {error.start}", "not UTF-8 text", f"{what} in UTF-8")
        raise DossierError(str(path), [fault]) from None
    if not text.strip():
        raise DossierError(str(path), [Fault("", "the file is empty", what)])
    return text


def data_of(text: str, path: Path) -> object:
    """Return the plain data of TOML, or of JSON for the ending ``.json``. Raises `DossierError` with the place."""
    form = "JSON" if path.suffix == ".json" else "TOML"
    try:
        return json.loads(text, object_pairs_hook=_once) if form == "JSON" else tomllib.loads(text)
    except json.JSONDecodeError as error:
        fault = Fault(f"line {error.lineno}, column {error.colno}", f"not JSON: {error.msg}")
    except RecursionError:
        fault = Fault("", "nested too deep for a dossier")
    except ValueError as error:
        what, place = _placed(str(error))
        fault = Fault(place, f"not {form}: {what}")
    raise DossierError(str(path), [fault])


def _placed(error: str) -> tuple[str, str]:
    """Return what the parser of TOML found, and where."""
    found = _AT.fullmatch(error)
    if found is None:
        return error, ""
    return found["what"], f"line {found['line']}, column {found['column']}" if found["line"] else "at the end"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of JSON. Raises ValueError where it holds a key twice, of which one would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key {next(name for name in names if names.count(name) > 1)!r} stands twice")
    return found
