"""The page of the package on an index is the README without links that lead nowhere there."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
for_an_index = runpy.run_path(str(ROOT / "hatch_build.py"))["for_an_index"]
ELSEWHERE = re.compile(r"\]\((?!\w+:|#)[^)]*\)")


def test_nothing_on_it_leads_into_the_repository() -> None:
    assert ELSEWHERE.findall(README)
    assert ELSEWHERE.findall(for_an_index(README)) == []


def test_all_else_stands_as_it_does_in_the_readme() -> None:
    def said(text: str) -> list[str]:
        return [line for line in text.splitlines() if line and "](" not in line]

    page = for_an_index(README).splitlines()
    assert set(said(README)) <= set(page)
    assert "every key: `docs/dossiers.md`" in for_an_index(README)


def test_the_wheel_takes_its_page_from_there_and_carries_what_the_page_names() -> None:
    made = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert made["project"]["dynamic"] == ["readme"]
    carried = made["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert set(carried) == {"docs", "examples", "CHANGELOG.md", "CONTRIBUTING.md"}
    documents = Path(carried["docs"])
    for page in ("CHANGELOG.md", "CONTRIBUTING.md"):
        assert f"](../{page})" in (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
        assert Path(carried[page]) == documents.parent / page, "a link of the documents leads there"
    named = set(re.findall(r"\]\(([A-Z]+\.md)\)", README))
    assert named <= set(carried), "the page names what the package carries"


def test_every_package_of_the_test_environment_has_a_version_and_a_hash() -> None:
    """To write it anew: bash scripts/requirements."""
    locked = (ROOT / "scripts" / "requirements-test.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-zA-Z])", locked[locked.index("\n\n") if locked.startswith("\n") else 0 :])
    pinned = {entry.split("==")[0].split("[")[0].lower(): entry for entry in entries if "==" in entry}
    assert all("--hash=sha256:" in entry for entry in pinned.values())
    made = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = made["optional-dependencies"]
    wanted = [
        *made["dependencies"],
        *(name for extra in ("test", "bpmn", "pdf", "sim", "web") for name in extras[extra]),
    ]
    names = {re.split(r"[\[<>=; ]", one)[0].lower() for one in wanted} - {"lawflow"}
    assert names <= set(pinned)
