"""Statements of DOT, as lines of the body of a document.

Names and values are ids, numbers, styles and colours of ours, and need nothing escaped (decision 0012).
"""

from __future__ import annotations


def node(body: list[str], name: str, **attributes: str) -> None:
    """Add a node."""
    body.append(f'\t"{name}" [{listed(**attributes)}]\n')


def edge(body: list[str], source: str, target: str, **attributes: str) -> None:
    """Add an edge."""
    body.append(f'\t"{source}" -> "{target}" [{listed(**attributes)}]\n')


def listed(**attributes: str) -> str:
    """Return attributes as DOT takes them: HTML-like labels as they are, all else between quotes.

    >>> listed(pos="1,2", label="<<B>law</B>>")
    'pos="1,2" label=<<B>law</B>>'
    """
    return " ".join(
        [f"{name}={value}" if value.startswith("<") else f'{name}="{value}"' for name, value in attributes.items()]
    )
