"""How the page of the package on an index differs from the README: it can follow no link into the repository."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    MetadataHookInterface = object
else:
    try:
        from hatchling.metadata.plugin.interface import MetadataHookInterface
    except ImportError:  # the text is tested where no wheel is built
        MetadataHookInterface = object

_PICTURE = re.compile(r"!\[[^\]]*\]\((?!\w+:)[^)]*\)\n*")
_LINK = re.compile(r"\[([^\]]*)\]\((?!\w+:|#)([^)]*)\)")


def for_an_index(readme: str) -> str:
    """Return the README without its pictures, and with the path of a file in the place of a link to it.

    >>> for_an_index("A dossier ([every key](docs/dossiers.md)), see [LICENSE](LICENSE)")
    'A dossier (every key: `docs/dossiers.md`), see `LICENSE`'
    """
    return _LINK.sub(_named, _PICTURE.sub("", readme))


def _named(link: re.Match[str]) -> str:
    text, path = link.groups()
    return f"`{path}`" if text.strip("`") == path else f"{text}: `{path}`"


class Readme(MetadataHookInterface):
    """The hook of hatchling that writes the README into the metadata of the package."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the README of the metadata."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": for_an_index(text)}
