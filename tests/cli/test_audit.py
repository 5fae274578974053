"""``lawflow audit`` and ``lawflow export`` on the command line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.audit_page import page
from lawflow.cli.root import run
from lawflow.dossiers.saving import write
from lawflow.reconstruction.files import read
from tests.proof.chance import walk
from tests.study.paths import judged

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "dossiers"
FINDINGS = ROOT / "docs" / "findings.md"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAWFLOW_LANG", "en")


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = run([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "a fault of ours" not in err
    return code, out, err


def test_one_dossier_gets_a_readable_report(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "audit", EXAMPLES / "kz-2003-land-code.toml")
    assert code == 0
    assert "stage: Signed, to be published" in out
    assert "question of confidence: not before 48 hours (acts: 4 → 5" in out


def test_a_folder_gets_a_table_and_counts(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "audit", EXAMPLES)
    rows = out.splitlines()
    count = len(list(EXAMPLES.glob("*.toml")))
    assert code == 0
    assert rows[0].startswith("dossier\tedition\t")
    assert f"dossiers: {count}" in rows
    assert sum(line.startswith("kz-") for line in rows) == count


def test_csv_has_a_row_a_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "audit", EXAMPLES, "--csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {row["dossier"] for row in rows} == {file.stem for file in EXAMPLES.glob("*.toml")}


def test_json_is_a_list_whatever_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "audit", EXAMPLES / "kz-2013-pensions.toml", "--json")
    (found,) = json.loads(out)
    assert code == 0
    assert found["schema"] == "lawflow.audit/1"
    assert {"dossier", "edition", "crosses", "outcome", "outcome_as_recorded", "stage", "missing", "irregular", "terms", "questions"} <= found.keys()  # fmt: skip
    assert {"one_of", "act", "after"} <= next(gap for gap in found["missing"] if "one_of" in gap).keys()


def test_json_tells_sort_reason_article_and_the_other_explanation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(
        'id = "bill"\nkind = "law"\ntitle = { en = "A bill" }\n'
        '[[acts]]\nact = "initiator.introduce"\ndate = 2024-01-10\n'
        '[[acts]]\nact = "initiator.withdraw"\ndate = "2024-01"\n'
        '[[acts]]\nact = "majilis.accept"\ndate = 2024-01-15\n'
        '[[acts]]\nact = "majilis.adopt"\ndate = 2024-02-15\n',
        encoding="utf-8",
    )
    _, out, _ = said(capsys, "audit", file, "--json")
    (found,) = json.loads(out)
    first, second = found["irregular"]
    assert (first["n"], first["sort"]) == (3, "after-the-end")
    assert first["reason"]
    assert first["cites"]
    assert second["follows"] == 3
    assert [act["n"] for act in found["explanations"][0]["irregular"]] == [2]
    _, out, _ = said(capsys, "audit", file)
    assert "An explanation as cheap" in out


def test_the_reason_for_no_edition_is_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bill.toml"
    file.write_text(
        'id = "bill"\nkind = "law"\ntitle = { en = "A bill" }\n[[acts]]\nact = "majilis.adopt"\n', encoding="utf-8"
    )
    _, out, _ = said(capsys, "audit", file, "--json")
    assert json.loads(out)[0]["edition"] is None
    assert json.loads(out)[0]["why_no_edition"]["en"] == "no act is dated, so the edition is not known"
    _, out, _ = said(capsys, "audit", file)
    assert "edition: not known (no act is dated, so the edition is not known)" in out


def test_a_file_that_cannot_be_read_is_told_and_the_rest_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(walk(Random(1), 1), tmp_path / "good.toml")
    (tmp_path / "bad.toml").write_text("id = ", encoding="utf-8")
    (tmp_path / "good.expect.toml").write_text("", encoding="utf-8")
    code, out, err = said(capsys, "audit", tmp_path)
    assert code == 3
    assert "bad.toml" in err
    assert "dossiers: 1" in out


def test_several_processes_say_what_one_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(60):
        write(walk(Random(number), number), tmp_path / f"{number:03}.toml")
    _, alone, _ = said(capsys, "audit", tmp_path, "--csv", "--jobs", "1")
    _, together, _ = said(capsys, "audit", tmp_path, "--csv", "--jobs", "2")
    assert alone == together


def test_a_log_goes_out_and_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log, folder = tmp_path / "log.csv", tmp_path / "back"
    assert said(capsys, "export", EXAMPLES, "-o", log)[0] == 0
    assert said(capsys, "export", "--import", log, "-o", folder)[0] == 0
    names = {file.name for file in EXAMPLES.glob("*.toml")}
    assert {file.name for file in folder.iterdir()} == names
    for name in names:
        assert read(folder / name, check_counts=False).acts == read(EXAMPLES / name, check_counts=False).acts


def test_xes_is_chosen_by_the_ending_or_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "log.xes"
    file = EXAMPLES / "kz-2003-land-code.toml"
    said(capsys, "export", file, "-o", log)
    assert log.read_text(encoding="utf-8") == said(capsys, "export", file, "--format", "xes")[1]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("export",), 2),
        (("export", "--import", "log.csv"), 2),
        (("export", "folder", "--map", "map.toml"), 2),
        (("export", str(EXAMPLES), "-o", "log.mp3"), 2),
        (("export", "nowhere"), 3),
        (("export", "--import", "nowhere.csv", "-o", "."), 3),
    ],
)
def test_what_cannot_be_done_is_refused(
    arguments: tuple[str, ...], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, *arguments)[0] == code


def table() -> Iterator[str]:
    """Yield the lines of the generated table of docs/findings.md."""
    inside = False
    for line in FINDINGS.read_text(encoding="utf-8").splitlines():
        if line.startswith("<!-- generated"):
            inside = not inside
        elif inside:
            yield line


def test_the_table_of_findings_is_what_the_audit_says_now(capsys: pytest.CaptureFixture[str]) -> None:
    """To write it anew: ``lawflow audit examples/dossiers --csv``, the columns as they stand in the page."""
    _, out, _ = said(capsys, "audit", EXAMPLES, "--csv")
    rows = [
        f"| {row['dossier']} | {row['crosses'] or row['edition']} | {row['outcome']} | {len(row['missing'].split())} "
        f"| {row['irregular'] or '—'} | {row['terms_kept']} / {row['terms_missed']} / {row['terms_unknown']} "
        f"| {row['questions'] or '—'} |"
        for row in csv.DictReader(io.StringIO(out))
    ]
    assert list(table())[2:] == rows


def test_what_a_record_says_beside_its_acts_is_shown_and_resolved_by_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Sources that differ, attendance, the total of both chambers, the day it became known, a note, an act twice."""
    path = tmp_path / "x.toml"
    path.write_text(
        """id = "x"
kind = "law"
title = { en = "A law" }
[[acts]]
act = "senate.approve"
date = 2024-05-02
present = { senate = 44 }
[[acts]]
act = "note.postponed"
[[acts]]
act = "parliament.present"
date = 2024-05-06
[[acts]]
act = "president.return"
date = 2024-05-20
known = 2024-05-23
[[acts]]
act = "president.return"
date = 2024-05-20
sources = [{ source = "https://a.example", date = 2024-05-20 }, { source = "https://b.example", date = 2024-05-21 }]
""",
        encoding="utf-8",
    )
    _, page, _ = said(capsys, "audit", path, "--lang", "en")
    for words in (
        "  2. undated     Consideration postponed\n",
        "       present: Senate 44\n",
        "       became known: 23 May 2024\n",
        "       the same act as 4, on the same day\n",
        "the sources contradict each other, none is preferred: 20 May 2024 (https://a.example); 21 May 2024 (https://b.example)\n",
    ):
        assert words in page
    record = json.loads(said(capsys, "audit", path, "--json")[1])[0]["record"]
    assert record[0] == {"n": 1, "act": "senate.approve", "date": "2024-05-02", "present": {"senate": 44}}
    assert (record[3]["known"], record[4]["contradicted"], record[4]["again"]) == ("2024-05-23", True, 4)


def test_an_act_after_the_day_asked_about_is_marked_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    """On 10 April 2024 the bill lay with the Mäjilis: that it was signed on the 19th nobody knew then."""
    bill = EXAMPLES / "kz-2024-vapes.toml"
    _, out, _ = said(capsys, "audit", bill, "--on", "2024-04-10")
    marked = [line for line in out.splitlines() if "after the day asked about" in line]
    assert [line.split()[1] for line in marked] == ["2024-04-19"]
    assert "after the day asked about" not in said(capsys, "audit", bill)[1]


@pytest.mark.parametrize(
    ("lang", "word"),
    [("kk", "жорамал дұрыс болмаса"), ("ru", "если неверна гипотеза"), ("en", "unless the hypothesis below is true")],
)
def test_a_term_is_missed_only_by_the_record_where_a_hypothesis_would_excuse_the_act_that_ended_it(
    lang: str, word: str
) -> None:
    """Presented on the eleventh day: late, unless a review of which nothing is recorded stood between."""
    acts = ("2024-02-01 initiator.introduce", "2024-03-01 majilis.adopt", "2024-03-02 senate.register")
    report = judged((*acts, "2024-03-20 senate.approve", "2024-04-02 parliament.present"), "law")
    assert [found.doubtful for found in report.irregular] == [True]
    (told,) = (line for line in page(report, lang) if "4 → 5" in line)
    assert word in told


def test_the_last_day_of_a_wait_is_told_as_status_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    """The question of confidence is voted on 48 hours after it was put: the day after the last one is the first."""
    bill = "examples/dossiers/kz-2003-land-code.toml"
    assert run(["audit", bill, "--lang", "ru"]) == 0
    assert "последний день 15.05.2003, можно со следующего дня): соблюдён" in capsys.readouterr().out
    assert run(["status", bill, "--on", "2003-05-14", "--lang", "ru"]) == 0
    assert "15.05.2003\tможно со следующего дня" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("log.xes", '<?xml version="1.0"?><log/>', "is XML"),
        ("read.md", "# A log\n\nof ours\n", "row 1: names no columns, of which a log has at least case, activity"),
        ("own.toml", "[project]\nname = 1\n", "plain data, and no log"),
    ],
)
def test_what_is_no_log_says_what_it_is(
    name: str, text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert run(["export", "--import", str(tmp_path / name), "-o", str(tmp_path / "out")]) == 3
    assert says in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_is_written_is_counted_with_a_noun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "examples/imagined", "-o", str(tmp_path / "all.csv"), "--lang", "ru"]) == 0
    assert " досье → " in capsys.readouterr().err
