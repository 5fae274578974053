"""XML, and HTML, written in one place: whatever a text holds, what comes out is well-formed.

Characters that XML 1.0 forbids (section 2.2) are left out: control characters, lone surrogates, U+FFFE and U+FFFF.
A comment may not hold two hyphens in a row (section 2.5): they are set apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from xml.etree.ElementTree import Comment, Element, indent, tostring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Part: TypeAlias = Element[Any]

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_STEP: Final = "  "
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(said: str) -> str:
    r"""Return a text without the characters that XML forbids.

    >>> legal("pasted\x0b title\x00")
    'pasted title'
    """
    return _FORBIDDEN.sub("", said)


def element(tag: str, attributes: Mapping[str, str | None], *parts: Part, text: str = "") -> Part:
    """Return an element with its attributes in the order given (``None`` is left out) and its parts, or its text."""
    found = Element(tag, {name: legal(value) for name, value in attributes.items() if value is not None})
    found.text = legal(text) or None
    found.extend(parts)
    return found


def comment(said: str) -> Part:
    """Return a comment. It must stand within an element."""
    return Comment(f" {re.sub('-(?=-)', '- ', legal(said))} ")


def document(root: Part) -> str:
    """Return the text of a document, a line an element."""
    indent(root, _STEP)
    return f"{_HEAD}{tostring(root, encoding='unicode')}\n"


def web_page(root: Part) -> str:
    """Return the text of a page of HTML 5: elements without content stand as it wants them, styles as they are."""
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode', method='html')}\n"


def web_part(root: Part) -> str:
    """Return the text of a picture that stands in a page of HTML 5, which takes it as XML."""
    return tostring(root, encoding="unicode")


def streamed(root: Part, parts: Iterable[Part]) -> Iterator[str]:
    """Yield the text of a document piece by piece: a root that has at least one part, then each further part of it."""
    head, end, _ = document(root).rpartition(f"</{root.tag}>")
    yield head
    for part in parts:
        indent(part, _STEP, level=1)
        part.tail = "\n"
        yield _STEP + tostring(part, encoding="unicode")
    yield f"{end}\n"
