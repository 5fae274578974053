"""Every dossier and every program under ``examples/`` runs and says what it should."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lawflow import read, timetable
from lawflow.cli.root import run

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"

# Of each real bill: the edition of its first act, where it stands at the end, with what outcome.
PLAYED = {
    "kz-1996-pension-age": ("1995", "adopted", "pending"),
    "kz-1998-constitution": ("1995", "adopted", "pending"),
    "kz-2003-land-code": ("1995", "signed", "signed"),
    "kz-2007-constitution": ("1995", "signed", "signed"),
    "kz-2008-religion": ("2007", "unconstitutional", "unconstitutional"),
    "kz-2011-early-elections": ("2007", "signed", "signed"),
    "kz-2011-tv-radio": ("2007", "in-effect", "in-force"),
    "kz-2014-eaeu": ("2013", "signed", "signed"),
    "kz-2019-constitution-capital": ("2017", "signed", "signed"),
    "kz-2020-budget-2021-2023": ("2017", "majilis-on-senate-text", "pending"),
    "kz-2020-domestic-violence": ("2017", "withdrawn", "withdrawn"),
    "kz-2020-environmental-code": ("2017", "signed", "signed"),
    "kz-2020-peaceful-assemblies": ("2017", "signed", "signed"),
    "kz-2021-land-foreigners": ("2017", "signed", "signed"),
    "kz-2021-religion-amendments": ("2017", "awaiting-senate", "pending"),
    "kz-2022-amnesty": ("2017", "adopted", "pending"),
    "kz-2022-constitution": ("2017", "in-effect", "in-force"),
    "kz-2022-elbasy-status": ("2017", "signed", "signed"),
    "kz-2022-november-package": ("2017", "signed", "signed"),
    "kz-2023-asset-return": ("2023", "signed", "signed"),
    "kz-2024-mass-media": ("2023", "signed", "signed"),
    "kz-2024-women-children": ("2023", "signed", "signed"),
    "kz-2025-archives-lgbt": ("2023", "signed", "signed"),
    "kz-2025-prevention-law": ("2023", "published", "signed"),
    "kz-2026-constitution": ("2023", "in-effect", "in-force"),
}
# Of each bill whose record leaves several lawful ways open: the first such stage, how the ways begin, where the bill ends.
SENATE_DECIDES = {"senate.approve", "senate.reject", "senate.return-changes"}
MAJILIS_ANSWERS = {"majilis.agree", "majilis.disagree"}
REFERRALS = {"president.refer", "chair.refer", "deputies.refer", "prime-minister.refer"}
OPEN = {
    "kz-1999-rare-animals": ("1995", "senate-pending", SENATE_DECIDES, "under-review", "pending"),
    "kz-2004-mass-media": ("1995", "senate-pending", SENATE_DECIDES, "unconstitutional", "unconstitutional"),
    "kz-2005-ngo-1": ("1995", "senate-pending", SENATE_DECIDES, "unconstitutional", "unconstitutional"),
    "kz-2007-subsoil": ("2007", "senate-pending", SENATE_DECIDES, "signed", "signed"),
    "kz-2009-internet": ("2007", "senate-pending", SENATE_DECIDES, "signed", "signed"),
    "kz-2013-pensions": ("2012", "senate-pending", SENATE_DECIDES, "signed", "signed"),
    "kz-2017-constitution": ("2013", "presented", REFERRALS, "signed", "signed"),
    "kz-2024-vapes": ("2023", "majilis-on-senate-text", MAJILIS_ANSWERS, "signed", "signed"),
    "kz-2025-amnesty": ("2023", "senate-pending", SENATE_DECIDES, "signed", "signed"),
    "kz-2025-digital-code": ("2023", "senate-pending", SENATE_DECIDES, "published", "signed"),
    "kz-2025-tax-code": ("2023", "majilis-on-senate-text", MAJILIS_ANSWERS, "signed", "signed"),
}
# Of each imagined bill: stage, outcome, the step that it was imagined for (act, target), the open questions it meets.
IMAGINED = {
    "imagined-2017-reapproved": ("signed", "signed", ("majilis.reapprove", "senate-second-vote"), set()),
    "imagined-2017-senate-silent": ("undetermined", "undetermined", ("clock.senate-silent", "undetermined"), {"A1"}),
    "imagined-2017-veto-wording": ("signed", "signed", ("parliament.accept-objections", "presidents-wording"), {"A29"}),
    "imagined-2022-2023-crossing": ("signed", "signed", ("senate.approve", "adopted"), set()),
    "imagined-2023-confidence": ("signed", "signed", ("parliament.confidence-holds", "adopted"), {"A47", "A48"}),
    "imagined-2023-constitutional-law": ("published", "signed", ("joint.adopt", "adopted"), {"A17", "A22"}),
    "imagined-2023-emergency": ("published", "signed", ("joint.adopt", "adopted"), {"A21", "A24"}),
    "imagined-2023-own-text": ("signed", "signed", ("majilis.confirm-own-text", "adopted"), {"A51", "A56"}),
    "imagined-2023-senate-silent": ("signed", "signed", ("clock.senate-silent", "adopted"), set()),
    "imagined-2023-veto-overridden": ("in-effect", "in-force", ("senate.override", "overridden"), {"A29"}),
    "imagined-2023-veto-stands": ("not-adopted", "not-adopted", ("senate.sustain", "not-adopted"), {"A57"}),
}


def simulated(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    code = run(["simulate", str(path), "--json"])
    shown = capsys.readouterr()
    assert shown.out, shown.err
    return code, json.loads(shown.out)


def first_edition(data: dict[str, Any]) -> str:
    crossed = data["crosses"]
    return str(crossed[0] if crossed else data["edition"])


def ids(folder: str) -> set[str]:
    return {path.stem for path in (EXAMPLES / folder).glob("*.toml")}


def test_every_dossier_is_spoken_for() -> None:
    assert ids("dossiers") == {*PLAYED, *OPEN}
    assert ids("imagined") == set(IMAGINED)


@pytest.mark.parametrize(
    "path",
    [*sorted(EXAMPLES.glob("dossiers/*.toml")), *sorted(EXAMPLES.glob("imagined/*.toml"))],
    ids=lambda path: path.stem,
)
def test_a_dossier_bears_the_name_of_its_file_and_real_acts_name_their_source(path: Path) -> None:
    dossier = read(path)
    assert dossier.id == path.stem
    if path.parent.name == "imagined":
        assert dossier.title["en"].startswith("Imagined: ")
        assert set(dossier.title) == {"en", "ru", "kk"}
    else:
        assert any(act.source for act in dossier.acts)


@pytest.mark.parametrize("name", PLAYED)
def test_a_real_bill_comes_to_its_recorded_end(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, data = simulated(EXAMPLES / "dossiers" / f"{name}.toml", capsys)
    assert code == 0, data.get("refused")
    assert (first_edition(data), data["stage"]["id"], data["outcome"]) == PLAYED[name]


@pytest.mark.parametrize("name", OPEN)
def test_a_record_that_leaves_several_ways_open_names_them_in_their_place_and_comes_to_its_end(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data = simulated(EXAMPLES / "dossiers" / f"{name}.toml", capsys)
    edition, stage, one_of, end, outcome = OPEN[name]
    apart_at_the_end = {"kz-2025-digital-code": ["published", "published-unsigned"]}.get(name, [])
    assert code == (4 if apart_at_the_end else 0)
    assert [stage["id"] for stage in data.get("stages", [])] == apart_at_the_end
    if apart_at_the_end:
        assert (data["stage"], data["outcome"], data["told_of"]) == (None, None, end)
        assert data["possible_outcomes"] == ["signed", "counts-as-signed"]
    else:
        assert (data["stage"]["id"], data["outcome"]) == (end, outcome)
    assert first_edition(data) == edition
    apart = next(entry for entry in data["timeline"] if "one_of" in entry)
    assert (apart["from"], {way[0] for way in apart["one_of"]}) == (stage, one_of)
    assert apart["rejoins_at"] in {entry["to"] for entry in data["timeline"]}


@pytest.mark.parametrize("name", IMAGINED)
def test_an_imagined_bill_shows_what_it_was_imagined_for(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, data = simulated(EXAMPLES / "imagined" / f"{name}.toml", capsys)
    stage, outcome, shown, questions = IMAGINED[name]
    assert code == 0, data.get("refused")
    assert (data["stage"]["id"], data["outcome"]) == (stage, outcome)
    assert shown in {(entry["act"], entry["to"]) for entry in data["timeline"]}
    assert questions <= {question["id"] for question in data["questions"]}
    assert not any(entry["supplied"] for entry in data["timeline"]), "an imagined record is complete"


def test_the_crossing_bill_lives_through_both_editions(capsys: pytest.CaptureFixture[str]) -> None:
    _, data = simulated(EXAMPLES / "imagined" / "imagined-2022-2023-crossing.toml", capsys)
    assert data["crosses"] == ["2017", "2023"]
    assert timetable.edition("2023").starts.isoformat() == "2023-01-01"


def program(name: str) -> str:
    """Return what an example program prints, run as a user would; it must end well and complain of nothing."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-W", "error", str(EXAMPLES / name)],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_every_program_is_spoken_for() -> None:
    assert {path.name for path in EXAMPLES.glob("*.py")} == {"override.py", "same_bill_two_editions.py"}


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_a_program_uses_the_public_door_alone(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "import lawflow\n" in text
    assert "from lawflow" not in text
    assert "import lawflow." not in text


def test_override_shows_that_one_vote_less_is_refused() -> None:
    shown = program("override.py")
    assert "66 of 98 in the majilis" in shown
    assert "senate.override (33 for in the senate): refused" in shown
    assert "needed 34 of 50" in shown
    assert "senate.override (34 for in the senate): now overridden" in shown


def test_the_same_silence_adopts_since_2023_and_leaves_the_law_silent_before() -> None:
    lines = program("same_bill_two_editions.py").splitlines()
    assert lines[0].startswith("2023/law: clock.senate-silent on 2024-05-18, now adopted")
    assert lines[1].startswith("2017/law: clock.senate-silent on 2019-05-18, now undetermined")
    assert [line.split("Now ")[-1] for line in lines[3:]] == ["senate-pending.", "not-adopted.", "adopted."]
