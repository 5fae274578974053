"""A page has one form: two that are asked for at once are refused, in the language of who asks."""

import json
from pathlib import Path

import pytest

from lawflow.cli.root import run

BILL = str(Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2023-veto-overridden.toml")
CHOOSE = {"kk": "біреуін таңдаңыз", "ru": "выберите что-то одно", "en": "choose one"}


@pytest.mark.parametrize("lang", CHOOSE)
@pytest.mark.parametrize(
    "arguments",
    [
        ("agenda", BILL, "--md", "--csv"),
        ("show", "2026/law", "--format", "md", "--json"),
        ("audit", BILL, "--csv", "--json"),
        ("check", "2026/law", "--json", "--format", "md"),
        ("compare", "2023/law", "2026/law", "--json", "--format", "md"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_two_forms_at_once_are_a_misuse(
    arguments: tuple[str, ...], lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--lang", lang, *arguments]) == 2
    out, err = capsys.readouterr()
    said = json.loads(out)["message"][lang] if "--json" in arguments else err
    assert CHOOSE[lang] in said
    assert all(option in said for option in arguments if option in {"--md", "--csv", "--json", "--format"})


def test_one_form_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "2026/law", "--format", "md"]) == 0
    assert capsys.readouterr().out.startswith(("|", "#"))


def test_a_table_in_place_of_a_dossier_is_told_the_way_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "log.csv"
    table.write_text("case,activity,date\na,initiator.introduce,2024-01-10\n", encoding="utf-8")
    assert run(["--lang", "en", "audit", str(table)]) == 3
    assert "an event log in CSV becomes dossiers by lawflow export --import" in capsys.readouterr().err
