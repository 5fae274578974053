"""``lawflow edit``: an act of a dossier redated or struck out in its own text, and nothing else touched."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run
from lawflow.dossiers.editing import corrected
from lawflow.reconstruction.files import read

if TYPE_CHECKING:
    from pathlib import Path

TABLES = """# kept by hand
id = "roads"
kind = "law"
title = { en = "Roads" }

[[acts]]
act = "initiator.introduce"  # by letter
note = "not dated"

# the vote
[[acts]]
act = "majilis.adopt"
date = 2024-02-01  # as the minutes say
sources = [{ source = "a page", date = 2024-02-02 }]

[acts.votes.majilis]
for = 70

# the last of them
[[acts]]
act = "senate.approve"
date = "2024-03"
"""
LIST = """id = "roads"
kind = "law"
title = { en = "Roads" }
acts = [
  { act = "initiator.introduce" },  # undated
  { date = 2024-02-01, act = "majilis.adopt" },
  { act = "senate.approve", date = 2024-03-01 },
]
"""


def edited(file: Path, *options: str) -> str:
    assert run(["edit", str(file), *options, "--lang", "en"]) == 0
    return file.read_text(encoding="utf-8")


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    file = tmp_path / "roads.toml"
    file.write_text(TABLES, encoding="utf-8")
    return file


def test_a_wrong_day_is_mended_and_no_other_line_changes(bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = edited(bill, "--redate", "2=05.02.2024")
    assert told == TABLES.replace("date = 2024-02-01 ", "date = 2024-02-05 ")
    assert "2. Mäjilis adopts the law (majilis.adopt)" in (out := capsys.readouterr().out)
    assert "1 February 2024 → 5 February 2024" in out


def test_a_day_is_added_becomes_a_month_or_is_not_known(bill: Path) -> None:
    told = edited(bill, "--redate", "1=2024-01-10", "--redate", "3=?")
    assert 'act = "initiator.introduce"  # by letter\ndate = 2024-01-10\n' in told
    assert [str(act.when) for act in read(bill).acts] == ["2024-01-10", "2024-02-01", "undated"]
    edited(bill, "--redate", "2=2024-02")
    assert str(read(bill).acts[1].when) == "2024-02"
    assert read(bill).acts[1].sources[0].when.first == date(2024, 2, 2)


def test_an_act_is_struck_out_with_all_that_it_says_and_the_comments_of_others_stay(bill: Path) -> None:
    told = edited(bill, "--strike", "2", "--redate", "3=2024-03-05")
    assert [(act.act, str(act.when)) for act in read(bill).acts] == [
        ("initiator.introduce", "undated"),
        ("senate.approve", "2024-03-05"),
    ]
    assert "# kept by hand" in told
    assert "# the last of them\n[[acts]]" in told
    assert "votes" not in told


@pytest.mark.parametrize("struck", [("1",), ("3",), ("1", "2", "3")])
def test_any_act_can_be_struck_out_of_tables_and_of_a_list(struck: tuple[str, ...], tmp_path: Path) -> None:
    for text in (TABLES, LIST, TABLES.replace("\n", "\r\n")):
        file = tmp_path / "bill.toml"
        file.write_bytes(text.encode())
        before = read(file)
        assert run(["edit", str(file), *(word for n in struck for word in ("--strike", n))]) == 0
        kept = [act for n, act in enumerate(before.acts, 1) if str(n) not in struck]
        assert list(read(file).acts) == kept


def test_days_of_a_list_of_acts_are_mended_too(tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    file.write_text(LIST, encoding="utf-8")
    told = edited(file, "--redate", "1=2024-01-10", "--redate", "2=?", "--redate", "3=2024-03-02")
    assert [str(act.when) for act in read(file).acts] == ["2024-01-10", "undated", "2024-03-02"]
    assert "# undated" in told


def test_json_is_mended_too(tmp_path: Path) -> None:
    file = tmp_path / "roads.json"
    acts = [{"act": "initiator.introduce", "date": "2024-01-10"}, {"act": "majilis.adopt"}]
    file.write_text(json.dumps({"id": "roads", "kind": "law", "title": {"kk": "Жол"}, "acts": acts}), encoding="utf-8")
    edited(file, "--redate", "2=2024-02-01", "--strike", "1")
    assert json.loads(file.read_text(encoding="utf-8"))["acts"] == [{"act": "majilis.adopt", "date": "2024-02-01"}]


def test_a_dry_run_says_what_would_change_in_three_languages_and_writes_nothing(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for lang, said in (("kk", "сызып тасталды"), ("ru", "вычеркнуто"), ("en", "struck out")):
        assert run(["edit", str(bill), "--strike", "2", "--dry-run", "--lang", lang]) == 0
        assert said in capsys.readouterr().out
    assert bill.read_text(encoding="utf-8") == TABLES


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 2, "--redate N=DATE"),
        (("--strike", "4"), 2, "there is no act 4: the record has 3"),
        (("--strike", "2", "--redate", "2=?"), 2, "act 2 is named twice"),
        (("--redate", "2=31.02.2024"), 2, "3=2024-02-05"),
    ],
)
def test_what_cannot_be_done_is_refused_and_the_file_stays(
    options: tuple[str, ...], code: int, said: str, bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["edit", str(bill), *options, "--lang", "en"]) == code
    assert said in capsys.readouterr().err
    assert bill.read_text(encoding="utf-8") == TABLES


def test_acts_that_share_a_line_are_left_to_the_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "roads.toml"
    one_line = (
        'id = "r"\nkind = "law"\ntitle.en = "R"\nacts = [{ act = "initiator.introduce" }, { act = "majilis.adopt" }]\n'
    )
    file.write_text(one_line, encoding="utf-8")
    assert run(["edit", str(file), "--strike", "1", "--lang", "en"]) == 2
    assert "correct them by hand" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == one_line


FOUR = """id = "roads"
kind = "law"
title = { en = "Roads" }
acts = [
  { act = "initiator.introduce", date = 2024-01-10 },
  { act = "majilis.adopt", date = 2024-02-10 },
  { act = "senate.register", date = 2024-02-20 },
  { act = "senate.approve", date = 2024-03-10 },
]
"""


@pytest.mark.parametrize(
    ("lang", "order", "cure"),
    [
        (
            "en",
            "3. Senate registers (senate.register) (20 February 2024) stands after 2. Mäjilis adopts",
            "move them in",
        ),
        (
            "ru",
            "3. Сенат зарегистрировал (senate.register) (20.02.2024) стоит в записи после 2. Мажилис",
            "переставьте",
        ),
        ("kk", "3. Сенат тіркеді (senate.register) (20.02.2024) жазбада 2. Мәжіліс", "ауыстырып қойыңыз"),
    ],
)
def test_a_day_that_leaves_an_act_before_earlier_ones_is_told_with_what_to_do(
    lang: str, order: str, cure: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The law is held against the order of the record: a day past that of a later act puts it out of order."""
    file = tmp_path / "roads.toml"
    file.write_text(FOUR, encoding="utf-8")
    assert run(["edit", str(file), "--redate", "2=2024-03-01", "--lang", lang]) == 4
    told = capsys.readouterr().err
    assert order in told
    assert cure in told
    assert str(read(file).acts[1].when) == "2024-03-01"


def test_an_order_that_follows_the_days_again_is_no_fault_and_one_that_was_so_before_is_not_told_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "roads.toml"
    file.write_text(FOUR, encoding="utf-8")
    assert run(["edit", str(file), "--redate", "2=2024-03-01", "--dry-run"]) == 4
    assert run(["edit", str(file), "--redate", "3=2024-04-01", "--lang", "en"]) == 4
    assert "4. Senate approves" in capsys.readouterr().err
    assert run(["edit", str(file), "--redate", "1=2024-01-11", "--lang", "en"]) == 0
    assert "does not follow" not in capsys.readouterr().err
    assert run(["edit", str(file), "--strike", "2", "--lang", "en"]) == 0
    assert run(["edit", str(file), "--redate", "2=2024-02-21", "--lang", "en"]) == 0
    assert "does not follow" not in capsys.readouterr().err


def test_a_note_can_be_corrected_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "roads.toml"
    note = '  { act = "note.committee", date = 2024-01-15 },\n'
    file.write_text(FOUR.replace('  { act = "majilis.adopt"', note + '  { act = "majilis.adopt"'), encoding="utf-8")
    assert run(["edit", str(file), "--redate", "2=2024-01-16", "--lang", "en"]) == 0
    assert "2. Considered in a committee (note.committee): 15 January 2024 → 16 January 2024" in capsys.readouterr().out


def test_what_another_wrote_meanwhile_is_not_lost(
    bill: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two may correct one record at once: the second is told, and mends the record as the first left it."""
    text = bill.read_text(encoding="utf-8")

    def slow(*given: object) -> str | None:
        bill.write_text(f"# another's\n{text}", encoding="utf-8")
        return corrected(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("lawflow.cli.edit.corrected", slow)
    assert run(["edit", str(bill), "--strike", "1"]) == 5
    assert "changed by another since it was read, nothing written" in capsys.readouterr().err
    assert bill.read_text(encoding="utf-8") == f"# another's\n{text}"


def test_who_asks_to_undo_is_told_how_an_act_is_taken_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of what stood in the file nothing is kept, so nothing is brought back; the file stays as it is."""
    file = tmp_path / "bill.toml"
    file.write_text("untouched", encoding="utf-8")
    for lang in ("kk", "ru", "en"):
        assert run(["edit", str(file), "--undo", "--lang", lang]) == 2
        assert "--strike N" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "untouched"


def test_an_act_that_no_dossier_can_hold_is_a_misuse(bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["edit", str(bill), "--act", "president.sing 2024-04-01", "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("lawflow: --act 'president.sing 2024-04-01': act 4, act: 'president.sing'; did you mean")
    assert bill.read_text(encoding="utf-8") == TABLES
