"""How the texts of a wheel differ from those of the repository: they link to nothing that is not there."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    BuildHookInterface = MetadataHookInterface = object
else:
    try:
        from hatchling.builders.hooks.plugin.interface import BuildHookInterface
        from hatchling.metadata.plugin.interface import MetadataHookInterface
    except ImportError:  # the texts are tested where no wheel is built
        BuildHookInterface = MetadataHookInterface = object

CARRIED = {
    "docs": "lawflow/web/documents",  # the explorer shows them; in a checkout they stand where they are
    "CHANGELOG.md": "lawflow/web/CHANGELOG.md",  # beside the documents, whose links lead there
    "CONTRIBUTING.md": "lawflow/web/CONTRIBUTING.md",  # the same
    "examples": "lawflow/examples",  # what the README runs, for who has the wheel alone
    "src/lawflow": "lawflow",  # as hatchling does it by itself
}
"""Where a wheel has what the repository has."""
TEXTS = ("docs", "CHANGELOG.md", "CONTRIBUTING.md")
"""Of these the links are written anew."""
_PICTURE = re.compile(r"!\[[^\]]*\]\((?!\w+:)[^)]*\)\n*")
_LINK = re.compile(r"\[([^\]]*)\]\((?!\w+:|#)([^)]*)\)")


def for_an_index(readme: str) -> str:
    """Return the README without its pictures, and with the path of a file in the place of a link to it.

    >>> for_an_index("A dossier ([every key](docs/dossiers.md)), see [LICENSE](LICENSE)")
    'A dossier (every key: `docs/dossiers.md`), see `LICENSE`'
    """
    return _LINK.sub(_named, _PICTURE.sub("", readme))


def for_a_wheel(text: str, page: str) -> str:
    """Return a page of the repository with its links as they lead in a wheel; what is not there is named by its path.

    >>> for_a_wheel("[bills](../examples/dossiers), [how fast](../benchmarks/README.md)", "docs/audit.md")
    '[bills](../../examples/dossiers), how fast: `benchmarks/README.md`'
    """
    here = dirname(_in_the_wheel(page) or page)

    def led(link: re.Match[str]) -> str:
        path, sign, part = link[2].partition("#")
        wanted = normpath(join(dirname(page), path))
        there = _in_the_wheel(wanted)
        if there is None:
            return f"{link[1]}: `{wanted}`"
        return f"[{link[1]}]({relpath(there, here)}{sign}{part})"

    return _LINK.sub(led, text)


def _in_the_wheel(path: str) -> str | None:
    """Return the path in a wheel of a path of the repository; ``None`` if it is not carried there."""
    found = (kept for kept in CARRIED if path == kept or path.startswith(f"{kept}/"))
    return next((CARRIED[kept] + path.removeprefix(kept) for kept in found), None)


def write_texts(root: Path, folder: Path) -> dict[str, str]:
    """Write the texts of a wheel into a folder; return where each file or folder of it goes."""
    for name in TEXTS:
        copy = shutil.copytree if (root / name).is_dir() else shutil.copyfile
        copy(root / name, folder / name)
    for file in folder.rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(for_a_wheel(text, file.relative_to(folder).as_posix()), encoding="utf-8", newline="\n")
    return {str(folder / name): CARRIED[name] for name in TEXTS}


def _named(link: re.Match[str]) -> str:
    text, path = link.groups()
    return f"`{path}`" if text.strip("`") == path else f"{text}: `{path}`"


class Readme(MetadataHookInterface):
    """The hook of hatchling that writes the README into the metadata of the package."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the README of the metadata."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": for_an_index(text)}


class Texts(BuildHookInterface):
    """The hook of hatchling that puts documents and examples into a wheel, each text with the links of a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add them to what a wheel holds; an editable one finds them in the checkout."""
        if version != "standard":
            return
        self.folder = Path(tempfile.mkdtemp())
        build_data["force_include"] |= write_texts(Path(self.root), self.folder)
        build_data["force_include"][str(Path(self.root, "examples"))] = CARRIED["examples"]

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the written texts away."""
        del version, build_data, artifact_path
        if folder := getattr(self, "folder", None):
            shutil.rmtree(folder)
