"""Pages and refusals name things in words: an id stands in parentheses, in quotes, in a column of ids, or in a file.

Each command line is tried in one language in turn, in all three where ``LAWFLOW_FULL=1`` is set.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from lawflow import timetable
from lawflow.cli.root import COMMANDS, run
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES
from tests.proof.sizes import FULL

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
VAPES, TAX = "examples/dossiers/kz-2024-vapes.toml", "examples/dossiers/kz-2025-tax-code.toml"
ASSUMED = "examples/assumptions/2023.toml"
LINES: Final = (
    "editions", "editions 2023", "editions 2026 --left-out", "editions --successions", "editions --chambers",
    "show 2023/law", "show 2017/law --wide", "show 1995/constitutional-amendment", "show 2026/law --on 2023-02-01",
    "draw 2023/law --format md", "draw 2026/law --format txt", f"draw --dossier {VAPES} --timeline --format txt",
    f"draw --dossier {TAX} --format txt", "draw --compare 2017/law 2023/law --format txt",
    f"simulate {VAPES}", f"simulate {TAX}", "simulate examples/dossiers/kz-2022-constitution.toml --strict",
    "simulate examples/imagined/imagined-2017-senate-silent.toml",
    f"status {VAPES} --on 2024-03-01 --explain --all", f"status {TAX} --on 2025-07-01 --all",
    "status examples/imagined/imagined-2017-senate-silent.toml",
    f"agenda {VAPES} --on 2024-03-01", f"agenda {VAPES} --on 2024-03-01 --md", f"sheet {VAPES} --on 2024-03-01",
    f"why {VAPES} president.sign --on 2024-03-01", f"why {VAPES} signed --on 2024-03-01", "why 2023/law senate-pending",
    "why 2026/law senate.approve", "why 2023/law clock.senate-silent", f"why {TAX} president.sign --on 2025-06-01",
    "acts senate", "acts --stage senate-pending", "check-file examples/dossiers", "check-file BAD",
    "audit examples/imagined", f"audit {VAPES}", f"audit {TAX} --on 2025-06-01", "export nowhere",
    f"paths {VAPES} --on 2024-03-01", f"paths {TAX} --on 2025-06-01", "paths 2017/law --to in-force",
    "paths BACKWARDS --on 2024-12-01", "paths 2023/law --track urgent",
    "compare 2012/law 2013/law",
    "check --file examples/theorems/own-text-needs-two-thirds.toml 2023/law",
    "power 2023/law --can president,majilis=36", "power 2023/law --can president=3", "power 2023/law --can senate=60",
    "power 2023/law --parties majilis:amanat=99", "power 2023/law --at withdrawn", f"power {VAPES} --at senate-pending",
    f"dates {VAPES} --on 2024-03-01", "dates 2023/law --to-be-law-by 2024-06-01", "dates 2026/law",
    f"forecast 2023/law --assume {ASSUMED}", "forecast 2023/law --assume SILENT",
    "assume BADS --procedure 2017/law",
    "questions", "questions A1", "questions A6", "questions A33", "questions A44", "questions K-A16",
    "new NEW --kind law --title x --act court.opinion", f"edit {VAPES} --redate 2=2025-01-01 --dry-run",
    "walk nowhere/law", "formats", "site", "serve nowhere.toml", "doctor",
)  # fmt: skip
PARLIAMENT = timetable.parliament()
PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
IDS: Final = {
    *(*PARLIAMENT.acts, *PARLIAMENT.organs, *PARLIAMENT.kinds, *PARLIAMENT.tracks, *PARLIAMENT.subjects),
    *(*PARLIAMENT.initiators, *OUTCOMES),
    *(party.id for rows in PARLIAMENT.chambers.parties.values() for row in rows for party, _ in row.held),
    *(stage for procedure in PROCEDURES for stage in procedure.stage),
    *(term.id for procedure in PROCEDURES for term in procedure.all_terms),
    *(need.id for procedure in PROCEDURES for step in procedure.all_steps for need in step.needs),
}
OURS: Final = re.compile(r"^ *[a-z_]+\.[\w./-]+ = |^  {0,2}\S+ +\[?\S*--|^ *--answer |^lawflow: .*\.toml: ")
"""A line as a file of assumptions has it, and a fault of a file, whose keys and words it names."""
WORD: Final = re.compile(r"(?<![\w./:@=-])[a-z][a-z0-9-]*(?:[.:][a-z][a-z-]*)?(?![\w/=-]|[.:]\w)")
ENGLISH: Final = re.compile(r"[-.:](?!law$)")
"""An id that is an English word, as president and law are, is one in prose too: of these only compounds are looked at."""
BACKWARDS: Final = """
id = "back"
kind = "law"
title = { en = "x", ru = "ю", kk = "ю" }
acts = [{ act = "president.sign", date = 2024-01-10 }, { act = "majilis.override", date = 2024-02-10 }]
"""


def bare(line: str) -> str:
    """Return a line without what stands in parentheses or in quotes; in a diagram of text an id stands in brackets."""
    before = ""
    while before != line:
        before, line = line, re.sub(r"\([^()]*\)|\[[a-z.,→ -]+\]", " ", line)
    return re.sub(r"'[^']*'|`[^`]*`|«[^»]*»|“[^”]*”|\"[^\"]*\"", " ", line)


def ids_in(text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Yield the ids that stand in prose, each with its line; a cell of a table that is an id is a column of ids."""
    for line in text.splitlines():
        for cell in line.split("\t"):
            if OURS.search(line) or cell.strip(" ,;") in IDS:
                continue
            for found in WORD.findall(bare(cell)):
                if found in IDS and (lang != "en" or ENGLISH.search(found)):
                    yield found, line


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_every_command_is_tried() -> None:
    assert {line.partition(" ")[0] for line in LINES} == set(COMMANDS)


@pytest.mark.parametrize("line", LINES)
def test_no_id_stands_in_prose(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "back.toml").write_text(BACKWARDS, encoding="utf-8")
    (tmp_path / "bad.toml").write_text(
        BACKWARDS.replace("2024-02-10", "2024-02-10, votes = { senate = 3 }"), encoding="utf-8"
    )
    written = (ROOT / "examples" / "assumptions" / "2017.toml").read_text(encoding="utf-8")
    silent = "\n".join(row for row in written.splitlines() if not row.startswith(('"senate.', '"joint.')))
    (tmp_path / "silent.toml").write_text(silent, encoding="utf-8")
    files = {"SILENT": "silent.toml", "BAD": "bad.toml", "BACKWARDS": "back.toml", "NEW": "new.toml", "BADS": "."}
    words = [str(tmp_path / files[word]) if word in files else word for word in line.split()]
    for lang in LANGUAGES if FULL else (("kk", "ru")[LINES.index(line) % 2],):
        run([*words, "--lang", lang])
        said = capsys.readouterr()
        text = (said.out + said.err).replace(str(tmp_path), "")
        assert (line, lang, list(ids_in(text, lang))) == (line, lang, [])


@pytest.mark.parametrize(
    "said",
    ["закон senate-pending и", "до signed.", "act: senate.approve, later", "Сенат, majilis: 5", "итог = 1, amanat 62"],
)
def test_an_id_in_prose_is_found(said: str) -> None:
    """The test above can fail."""
    assert list(ids_in(said, "ru"))


@pytest.mark.parametrize(
    "said", ["Сенат (senate)", "'senate.approve'", "senate.approve\tодобрен", "--to signed=1", "2023/law"]
)
def test_an_id_in_its_place_is_none(said: str) -> None:
    assert not list(ids_in(said, "ru"))
