"""The page of the package on an index, and the documents of a wheel, have no links that lead nowhere there."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path, PurePosixPath
from posixpath import normpath

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BUILD = runpy.run_path(str(ROOT / "hatch_build.py"))
for_an_index = BUILD["for_an_index"]
LINK = re.compile(r"\]\((?!\w+:|#)([^)\s]+)\)")
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
    assert "custom" in made["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]
    named = set(re.findall(r"\]\(([A-Z]+\.md)\)", README))
    assert named == {"CONTRIBUTING.md", "CHANGELOG.md"}
    assert named <= set(BUILD["CARRIED"]), "the page names what the package carries"


def test_no_text_of_a_wheel_links_to_what_is_not_in_it(tmp_path: Path) -> None:
    """Documents stand elsewhere there, beside no benchmarks, no pictures and no source of ours."""
    carried = BUILD["write_texts"](ROOT, tmp_path)
    wheel = {there: ROOT / kept for kept, there in BUILD["CARRIED"].items()}
    links = 0
    for written, there in carried.items():
        for file in sorted(Path(written).rglob("*.md")) if Path(written).is_dir() else [Path(written)]:
            page = PurePosixPath(there, file.relative_to(written).as_posix())
            for link in LINK.findall(file.read_text(encoding="utf-8")):
                target = normpath(page.parent / link.partition("#")[0])
                found = [
                    source / target.removeprefix(f"{kept}/")
                    for kept, source in wheel.items()
                    if f"{target}/".startswith(f"{kept}/")
                ]
                assert any(one.exists() or target in wheel for one in found), f"{page}: {link}"
                links += 1
    assert links > 50
    assert "`benchmarks/README.md`" in (tmp_path / "docs" / "audit.md").read_text(encoding="utf-8")


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
