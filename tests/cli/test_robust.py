"""Bad files and bad places: the right exit code, the fault with its place, nothing half written, no fault of ours."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lawflow.cli import main
from lawflow.cli.root import run
from lawflow.reconstruction.files import read
from tests.proof.sizes import some

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
GOOD = (EXAMPLES / "kz-2024-vapes.toml").read_text(encoding="utf-8")
HEAD = 'id = "x"\nkind = "law"\ntitle = { en = "T" }\n'
ADOPTED = '[[acts]]\nact = "majilis.adopt"\ndate = 2024-01-24\n'
HUGE = "0x" + "f" * 4000
BAD = {
    "end-of-time.toml": HEAD + ADOPTED.replace("2024-01-24", "9999-12-31"),
    "hex.toml": f"{HEAD}{ADOPTED}votes = {{ majilis = {{ for = {HUGE} }} }}\n",
    "half-a-letter.json": '{"id": "x", "kind": "law", "title": {"en": "a\\ud800b"}, "acts": []}',
    "twice.json": '{"id": "x", "kind": "law", "kind": "constitutional-law", "title": {"en": "T"}, "acts": []}',
    "deep.json": "[" * 100_000,
    "empty.toml": "",
}
ODD_TITLES = {
    "backslash": "C:\\\\new\\\\x",
    "escape": "Red \\u001B[31m\\u001B[2J title",
    "nul": "a\\u0000b",
    "commands of one letter, and a turn": "a\\u009b2J\\u0085b\\u202ec\\u007f",
    "controls": "a\\u0001\\u000b\\uffffb",
    "two hyphens": "Law on roads -- amendments",
    "end of a comment": 'Roads --><datamodel><data id=\\"z\\"/></datamodel><!--',
    "letters of no font at hand": "法律 \U0001f642 \u2028 \ufeff",
    "lines": "Roads\\n!include secret.txt\\n---\\n@enduml\\nB",
}
OUR_BOLD = re.compile(r"\x1b\[(0|1)m")
EACH = ("simulate", "status", "audit", "dates", "export")
ASSUMED = Path(__file__).parents[2] / "examples" / "assumptions" / "2023.toml"
READING = (
    *EACH, "simulate --strict", "agenda --on 2024-03-01", "check-file", "paths", "questions A31 --evidence", "audit --csv",
    "draw --format json --dossier", "draw --format txt --timeline --dossier", "draw --format dot --dossier",
    "draw --format md --dossier", "sheet --format html", f"forecast --assume {ASSUMED}",
)  # fmt: skip
"""All commands that read a dossier and write no file; its name stands behind them."""
WRITING = (
    "sheet {bill} -o {out}/sheet.html", "sheet {bill} -o {out}/sheet.pdf", "export {bill} -o {out}/log.xes",
    "draw --dossier {bill} -o {out}/map.pdf", "draw --timeline --dossier {bill} -o {out}/line.pdf",
    "draw --dossier {bill} -o {out}/map.png", "dates {bill} --ics {out}/terms.ics", "audit {bill} --draw {out}/all.svg",
)  # fmt: skip


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = run([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "a fault of ours" not in err
    assert "Traceback" not in err
    return code, out, err


@pytest.fixture(name="bill")
def _bill(tmp_path: Path) -> Path:
    path = tmp_path / "bill.toml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_exit_3_and_one_message(
    name: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text(BAD[name], encoding="utf-8")
    code, out, err = said(capsys, *command.split(), path)
    assert code == 3
    assert (out if command == "check-file" else err.removeprefix("lawflow: ")).startswith(f"{path}: ")


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("name", BAD)
def test_of_a_bad_file_nothing_is_written(
    name: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / name, tmp_path / "out"
    path.write_text(BAD[name], encoding="utf-8")
    out.mkdir()
    code, _, err = said(capsys, *command.format(bill=path, out=out).split())
    assert (code, f"{path}: " in err, list(out.iterdir())) == (3, True, [])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("end-of-time.toml", "line 6, column 1, act 1, date: 9999-12-31 is no date: not in the years 1990 to 2100"),
        (
            "hex.toml",
            "line 7, column 1, act 1, votes.majilis.for: a number of thousands of digits (allowed: 0 to 99999)",
        ),
        ("half-a-letter.json", "title.en: half of a letter (a lone surrogate)"),
        ("twice.json", "line 1, column 28: not JSON: the key 'kind' stands twice"),
    ],
)
def test_the_place_the_value_and_what_is_allowed_are_told(
    name: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(BAD[name], encoding="utf-8")
    assert words in said(capsys, "simulate", tmp_path / name)[2]


def test_all_faults_of_a_file_are_told_at_once_each_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where a longer text holds what looks like an act."""
    path = tmp_path / "bill.toml"
    path.write_text(
        'id = "x"\nkind = "lav"\ntitle = { en = "T" }\nnote = """\n[[acts]]\n"""\n'
        + ADOPTED
        + '[[acts]]\nact = "senate.aprove"\ndate = "soon"\nwordin = true\n',
        encoding="utf-8",
    )
    lines = said(capsys, "simulate", path)[2].splitlines()
    places = [line.split(f"{path}: ")[1].split(",")[0] for line in lines]
    assert places == ["line 2", "line 13", "line 11", "line 12"]


def test_one_bad_file_never_ends_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is reported, the rest go on, and the exit code is 3."""
    for name in ("a.toml", "z.toml"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    for name, content in BAD.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    code, out, err = said(capsys, "audit", tmp_path, "--csv")
    assert (code, len(out.splitlines())) == (3, 3)
    assert all(str(tmp_path / name) in err for name in BAD)
    code, out, _ = said(capsys, "export", tmp_path)
    assert (code, len({row["n"] for row in csv.DictReader(io.StringIO(out))})) == (3, GOOD.count("[[acts]]"))


READ = ("forecast 2023/law --assume", "check 2023/law --file", "export --import {log} -o {out} --map")
UNREADABLE = {
    "deep.toml": (b"a = " + b"[" * 20_000, "nested too deep"),
    "deep.json": (b'{"a":' * 20_000, "nested too deep"),
    "list.json": (b"[1]", "is no table"),
    "utf-16.toml": ("id = 1".encode("utf-16"), "not UTF-8 text: it seems to be UTF-16"),
    "nothing.toml": (b"", "the file is empty"),
    "quotes.toml": ("about = «x»\n".encode(), "line 1, column 9: not TOML"),
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("command", READ)
def test_assumptions_theorems_and_maps_are_read_as_carefully_as_dossiers(
    command: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, log, out = tmp_path / name, tmp_path / "log.csv", tmp_path / "out"
    log.write_text("case,activity,date\nA,majilis.adopt,2024-01-24\n", encoding="utf-8")
    file.write_bytes(UNREADABLE[name][0])
    code, _, err = said(capsys, *command.format(log=log, out=out).split(), file)
    assert code == 3
    assert f"{file}: " in err
    assert UNREADABLE[name][1] in err
    assert not out.exists()


@pytest.mark.parametrize("command", READ)
def test_a_device_a_folder_and_what_is_not_there_are_exit_3(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.csv"
    log.write_text("case,activity,date\nA,majilis.adopt,2024-01-24\n", encoding="utf-8")
    for place in (os.devnull, tmp_path, tmp_path / "gone.toml"):
        assert said(capsys, *command.format(log=log, out=tmp_path / "out").split(), place)[0] == 3


def test_assumptions_may_begin_with_a_mark_of_their_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As an editor of Windows writes it."""
    file = tmp_path / "assumed.toml"
    file.write_bytes(b"\xef\xbb\xbf" + (EXAMPLES.parent / "assumptions" / "2023.toml").read_bytes())
    assert said(capsys, "forecast", "2023/law", "--assume", file)[0] == 0


def test_where_no_file_can_be_read_the_log_of_before_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad, log = tmp_path / "bad.toml", tmp_path / "log.csv"
    bad.write_text("id = 3", encoding="utf-8")
    log.write_text("a good log", encoding="utf-8")
    code, _, err = said(capsys, "export", bad, "-o", log, "--force")
    assert (code, log.read_text(encoding="utf-8")) == (3, "a good log")
    assert "bad.toml" in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
@pytest.mark.parametrize("command", ["audit", "export", "status --on 2024-03-01", "dates --on 2024-03-01", "simulate"])
def test_links_to_devices_and_pipes_in_a_folder_are_told_and_never_read(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.toml").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "f.toml")
    (tmp_path / "g.toml").symlink_to("nowhere")
    (tmp_path / "h.toml").mkdir()
    (tmp_path / "i.json").symlink_to("/proc/kmsg")
    (tmp_path / "z.toml").write_text(GOOD, encoding="utf-8")
    code, out, err = said(capsys, *command.split(), tmp_path)
    assert code == 3
    assert "vapes" in out
    assert err.count("is a device or a pipe (allowed: a regular file)") == 2
    assert "g.toml: is a link that leads to nothing" in err
    assert "h.toml: is a folder" in err
    assert "i.json: " in err


@pytest.mark.parametrize("command", ["paths", "power", f"forecast --assume {ASSUMED}"])
def test_a_name_that_no_system_takes_is_no_procedure(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, *command.split(), "n" * 300)
    assert (code, "unknown kind: 'nnn" in err) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
def test_what_has_the_ending_of_a_dossier_is_read_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "f.toml")
    for command in ("paths", "power", f"forecast --assume {ASSUMED}"):
        code, _, err = said(capsys, *command.split(), tmp_path / "f.toml")
        assert (code, "is a device or a pipe" in err) == (3, True)


def test_a_file_of_more_than_four_million_bytes_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bill.toml"
    path.write_text(GOOD + "# " + "x" * 4_000_000, encoding="utf-8")
    code, _, err = said(capsys, "audit", path)
    assert code == 3
    assert "the file is too large (allowed: at most 4000000 bytes)" in err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a user who may become another")
@pytest.mark.parametrize("command", some(["edit", "audit", "export", "dates", "simulate"], 2))
def test_what_may_not_be_read_is_exit_3(command: str, tmp_path: Path) -> None:
    """A folder without permission, a file in it, and a name that is too long."""
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "bill.toml").write_text(GOOD, encoding="utf-8")
    folder.chmod(0)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    code = (
        "import locale, os, sys; from lawflow.cli.root import run; from lawflow import timetable; timetable.editions();"
        f"import lawflow.cli.{command}; os.setuid(65534);"
        "sys.exit(max(run([sys.argv[1], place]) for place in sys.argv[2:]))"
    )
    places = [
        folder / "bill.toml",
        tmp_path / ("x" * 300 + ".toml"),
        *([folder] if command not in ("simulate", "edit") else []),
    ]
    for place in places:
        done = subprocess.run(  # noqa: S603 (our own command)
            [sys.executable, "-c", code, command, str(place)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 3, done.stderr


@pytest.mark.parametrize("title", ODD_TITLES)
def test_an_odd_title_breaks_nothing_and_no_terminal_obeys_it(
    title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its control characters are written out, on a terminal too."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    path = tmp_path / "bill.toml"
    path.write_text(HEAD.replace("T", ODD_TITLES[title]) + ADOPTED, encoding="utf-8")
    lenient = (command for command in READING if command != "simulate --strict")
    for command in (*lenient, "simulate --json", "audit --json", "status --json", "dates --json"):
        code, out, err = said(capsys, *command.split(), path)
        assert code == 0, err
        shown = OUR_BOLD.sub("", out + err)
        assert not [letter for letter in shown if letter < " " and letter not in "\n\t\r"]
        assert not {"\x7f", "\x9b", "\u202e"} & {*out, *err}


@pytest.mark.parametrize("title", ODD_TITLES)
def test_a_file_with_an_odd_title_is_written(title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A PDF too, though it cannot be one that is read out (PDF/UA) where its fonts lack a letter."""
    path, out = tmp_path / "bill.toml", tmp_path / "out"
    path.write_text(HEAD.replace("T", ODD_TITLES[title]) + ADOPTED, encoding="utf-8")
    out.mkdir()
    for command in WRITING:
        code, _, err = said(capsys, *command.format(bill=path, out=out).split())
        assert code == 0, (command, err)
    assert len(list(out.iterdir())) == len(WRITING)


def test_a_line_is_one_that_an_editor_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not one that a sign within a text, a line separator or a next line, begins."""
    path = tmp_path / "bill.toml"
    path.write_text(HEAD.replace("T", "a\u2028b\u0085c") + ADOPTED + "colour = 1\n", encoding="utf-8")
    assert "bill.toml: line 7, column 1, act 1, unknown key: 'colour'" in said(capsys, "status", path)[2]


@pytest.mark.parametrize("more", [(), ("--exact",), ("-n", "50"), ("--json",), ("--given", "undetermined")])
def test_the_odds_of_a_bill_at_an_end_are_those_of_its_end(
    more: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """K-A17 stopped a bill of the Mäjilis on 1 July 2026: no act leads on, and nothing is left to chance."""
    pytest.importorskip("numpy", reason="the extra `sim` brings it")
    path = tmp_path / "bill.toml"
    path.write_text(HEAD + ADOPTED, encoding="utf-8")
    code, out, _ = said(capsys, "forecast", path, "--on", "2026-11-27", "--assume", ASSUMED, *more)
    assert code == 0
    assert "undetermined: the law is silent" in out


def test_of_an_answer_to_which_the_assumptions_have_nothing_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those of 2023 know no Kurultai; that they cannot tell of one answer is no reason to tell nothing of the bill."""
    pytest.importorskip("numpy", reason="the extra `sim` brings it")
    path = tmp_path / "bill.toml"
    path.write_text(HEAD + ADOPTED, encoding="utf-8")
    asked = ("forecast", path, "--on", "2026-11-27", "--assume", ASSUMED)
    answers = [line for line in said(capsys, *asked)[1].splitlines() if "--answer K-A17=" in line]
    ends = ["The assumptions say nothing of what follows."] * 2 + ["Becomes law: 0 %"]  # under c it lapses at once
    assert all(line.endswith(end) for line, end in zip(answers, ends, strict=True))
    told = json.loads(said(capsys, *asked, "--json")[1])["by_answer"]
    assert [one["law"] for one in told] == [None, None, 0.0]


def test_a_refusal_is_an_object_under_json_of_a_forecast_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("numpy", reason="the extra `sim` brings it")
    path = tmp_path / "bill.toml"
    path.write_text(HEAD + ADOPTED.replace("majilis.adopt", "kurultai.adopt"), encoding="utf-8")
    code, out, _ = said(capsys, "forecast", path, "--assume", ASSUMED, "--json")
    assert (code, json.loads(out)["error"]) == (4, "Refused")


def test_a_file_name_is_written_out_in_messages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "red\x1b[2J.toml"
    path.write_text("", encoding="utf-8")
    assert "red\\x1b[2J.toml: the file is empty" in said(capsys, "audit", path)[2]
    assert "\x1b" not in said(capsys, "--lang\x1b[2J")[2]


@pytest.mark.parametrize("command", ["status", "audit", "check-file"])
def test_of_a_link_that_leads_to_nothing_that_is_said(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The nearest name to that of the link is its own."""
    (tmp_path / "c.toml").symlink_to("nowhere.toml")
    for asked in (tmp_path, tmp_path / "c.toml"):
        code, out, err = said(capsys, command, asked)
        assert (code, (out + err).count("c.toml: is a link that leads to nothing")) == (3, 1)


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
@pytest.mark.parametrize("text", ["", GOOD])
def test_a_line_break_in_the_name_of_a_file_begins_no_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a file of a folder is called cannot say of another that it is in order."""
    path = tmp_path / "a.toml: in order\nb.toml"
    path.write_text(text, encoding="utf-8")
    for command in ("check-file", "audit", "status", "agenda"):
        _, out, err = said(capsys, command, tmp_path)
        assert "\nb.toml" not in out + err
        assert text or "in order\\nb.toml: the file is empty" in out + err


def test_a_line_break_in_the_name_of_what_is_written_begins_no_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bill, other = tmp_path / "a\nb.toml", tmp_path / "c\nd"
    for command in (
        ("new", bill, "--kind", "law", "--title", "en=x", "--act", "initiator.introduce 2024-01-10"),
        ("edit", bill, "--act", "majilis.adopt 2024-02-10"),
        ("new", other, "--kind", "law"),
        ("agenda", bill, "--ics", f"{other}.ics"),
        ("draw", "--dossier", bill, "-o", f"{other}.svg"),
        ("sheet", bill, "-o", f"{other}.html"),
        ("export", bill, "-o", f"{other}.csv"),
        ("show", bill),
    ):
        _, out, err = said(capsys, *command)
        assert ("\nb.toml" in out + err, "\nd" in out + err) == (False, False)
        assert "\\nb.toml" in err or "\\nd" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("status {bill} --json", 5),
        ("status gone.toml --json", 3),
        ("status --nope --json", 2),
        ("audit {bill} --csv", 5),
    ],
)
def test_an_error_that_cannot_be_written_as_an_object_is_told_all_the_same(
    arguments: str, code: int, bill: Path
) -> None:
    """Standard output is full: the object of the error finds no room there either, and that is no fault of ours."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "lawflow", *arguments.format(bill=bill).split(), "--lang", "en"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 (our own command)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert "a fault of ours" not in done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there a name is text")
@pytest.mark.parametrize("command", ["check-file", "check-file --json", "audit", "audit --json", "status --json"])
def test_a_file_name_that_is_no_text_is_written_out(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On Linux a name is bytes; one that is no UTF-8 is a name like any other, on both streams."""
    path = tmp_path / os.fsdecode(b"\xfe.toml")
    path.write_text(GOOD, encoding="utf-8")
    assert said(capsys, *command.split(), path)[0] == 0
    path.write_text("id = 3", encoding="utf-8")
    code, out, err = said(capsys, *command.split(), path)
    assert code == 3
    assert "\\udcfe.toml" in out + err


@pytest.mark.parametrize("name", ["bill.TOML", "bill.Json"])
def test_an_ending_in_capitals_is_that_of_a_dossier(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So other systems write it; in a folder no bill is passed over for it, and what is written in it is read as it is."""
    code, out, _ = said(
        capsys, "new", tmp_path / name, "--kind", "law", "--title", "en=T", "--act", "majilis.adopt 2024-01-24"
    )
    assert code == 0, out
    assert (tmp_path / name).read_text(encoding="utf-8").startswith("{") is (name == "bill.Json")
    assert len(said(capsys, "audit", tmp_path, "--csv")[1].splitlines()) == 2


@pytest.mark.parametrize("day", ["9999-12-30", "1989-12-31", "2101-01-01", "0001-01-01"])
def test_a_day_asked_for_lies_in_the_years_1990_to_2100(
    day: str, bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (
        ("status", bill, "--on", day),
        ("dates", bill, "--to-be-law-by", day),
        ("audit", bill, "--on", day),
    ):
        code, _, err = said(capsys, *arguments)
        assert (code, "is no day; write it as 2024-03-01 or 01.03.2024, 1990 to 2100" in err) == (2, True)


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("command", ["status", "audit", "agenda", "dates", "sheet"])
def test_a_day_before_the_first_parliament_is_a_slip_told_once(
    command: str, several: bool, bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is the command line that is wrong, none of the files."""
    place = bill.parent if several and command != "sheet" else bill
    (bill.parent / "other.toml").write_text(GOOD.replace("kz-2024-vapes", "other"), encoding="utf-8")
    code, out, err = said(capsys, command, place, "--on", "1996-01-29")
    assert (code, out) == (2, "")
    assert err.count("no edition covers 29 January 1996") == err.count("\n") == 1


def test_a_title_has_at_most_five_thousand_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A picture of a million letters would take gigabytes."""
    path = tmp_path / "bill.toml"
    path.write_text(HEAD.replace("T", "T" * 5001) + ADOPTED, encoding="utf-8")
    assert "title.en: 5001 letters (allowed: at most 5000)" in said(capsys, "audit", path)[2]


def test_a_file_of_ten_thousand_faults_tells_the_first_two_hundred(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bill.toml"
    path.write_text(HEAD + '[[acts]]\nact = "senate.aprove"\n' * 10_000, encoding="utf-8")
    code, _, err = said(capsys, "audit", path)
    assert (code, len(err.splitlines())) == (3, 201)
    assert "these are the first 200 faults; there may be more" in err


# -- logs of others ----------------------------------------------------------------------------------------------

THEIRS = "case,activity,date,kind\nA,majilis.adopt,2024-01-24,law\nB,majilis.adopt,2024-01-25,law\n"


def imported(capsys: pytest.CaptureFixture[str], folder: Path, log: str, how: str = "", *more: str) -> tuple[int, str]:
    source, mapped = folder / "log.csv", folder / "map.toml"
    source.write_text(log, encoding="utf-8")
    mapped.write_text(how, encoding="utf-8")
    options = ("--map", mapped) if how else ()
    code, _, err = said(capsys, "export", "--import", source, *options, "-o", folder / "out", *more)
    return code, err


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ('values = { kind = "x" }', "line 1, column 20, values.kind: 'x' (allowed: a table)"),
        ("columns = { kind = [1] }", "line 1, column 1, columns.kind: [1] (allowed: a text)"),
        ('activities = { "majilis.adopt" = [5] }', "line 1, column 1, activities.majilis.adopt: [5] (allowed: a text)"),
        ('delimiter = ""', "line 1, column 1, delimiter: '' (allowed: one sign"),
        ('delimiter = "ab"', "line 1, column 14, delimiter: 'ab' (allowed: one sign"),
        ('date_format = "%Y %Y"', "line 1, column 16, date_format: '%Y %Y' (allowed: as %d.%m.%Y)"),
        ('date_format = "%Q"', "line 1, column 16, date_format: '%Q' (allowed: as %d.%m.%Y)"),
        ("delimiter = 5", "line 1, column 1, delimiter: 5 (allowed: a text)"),
        ("case = ", "at the end: not TOML"),
    ],
)
def test_a_mapping_that_cannot_map_is_refused_before_anything_is_read(
    how: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, err = imported(capsys, tmp_path, THEIRS, how)
    assert code == 3
    assert f"map.toml: {'' if words.startswith('at') else 'line 1, column '}" in err
    assert words in err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("log", "how", "words"),
    [
        (THEIRS.replace("2024-01-25", "soon"), "", "case B, from row 3, act 1, date: 'soon' is no date"),
        (THEIRS.replace("B,", "a.expect,"), "", "no id that ends in .expect"),
        (THEIRS, '[bill]\nid = "same"\n', "case B, from row 3, id: 'same' is the id of an earlier case"),
        (
            'case,activity,says,kind\nA,majilis.adopt,"{""act"": ""president.sign""}",law\n',
            "",
            "log.csv: case A, row 2, says: 'act' (allowed: wording, partial",
        ),
        ("case,activity,votes,kind\nA,majilis.adopt," + "[" * 100_000 + ",law\n", "", "act 1, votes: is a text"),
        (f"case,activity,votes,kind\nA,majilis.adopt,{'9' * 5000},law\n", "", "act 1, votes: is a text"),
        ('case,activity,kind\nA,majilis.adopt,"law\n', "", "kind: 'law\\n'"),
        ("", "", "the file is empty"),
    ],
    ids=["date", "hand label", "one id", "says", "deep", "number", "quote", "empty"],
)
def test_a_log_with_a_fault_leaves_nothing_behind(
    log: str, how: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the first bills are in order: all of them are written, or none."""
    code, err = imported(capsys, tmp_path, log, how)
    assert code == 3
    assert words in err
    assert not (tmp_path / "out").exists()


def test_all_faults_of_a_log_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Up to twenty of them, and how many more there are."""
    log = "case,activity,date,kind\n" + "".join(f"{n},majilis.adopt,soon,law\n" for n in range(30))
    code, err = imported(capsys, tmp_path, log)
    assert (code, err.count("'soon' is no date")) == (3, 20)
    assert "and 10 more faults" in err


def test_an_import_writes_over_nothing_unless_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "B.toml").write_text("mine", encoding="utf-8")
    code, err = imported(capsys, tmp_path, THEIRS)
    assert (code, "B.toml: there already, nothing written; --force" in err) == (5, True)
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["B.toml"]
    assert imported(capsys, tmp_path, THEIRS, "", "--force")[0] == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["A.toml", "B.toml"]


def test_a_name_that_a_terminal_would_obey_is_written_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, err = imported(capsys, tmp_path, THEIRS.replace("A,", "A\x1b[2J\x1b]0;owned\x07,"))
    assert code == 3
    assert "A\\x1b[2J\\x1b]0;owned\\x07" in err
    assert "\x1b" not in err


# -- writing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ("draw", "--dossier", "{bill}", "--format", "json", "-o", "{bill}"),
        ("export", "{bill}", "--format", "csv", "-o", "{bill}"),
        ("export", "{folder}", "--format", "csv", "-o", "{bill}", "--force"),
        ("dates", "{bill}", "--on", "2024-03-01", "--ics", "{bill}"),
    ],
)
def test_no_command_writes_over_the_dossier_it_reads(
    arguments: tuple[str, ...], bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, *(word.format(bill=bill, folder=bill.parent) for word in arguments))
    assert code == 5
    assert f"{bill}: cannot be written: the command reads it" in err
    assert bill.read_text(encoding="utf-8") == GOOD


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ("dates {bill} --on 2024-03-01 --ics {out}", "terms.ics"),
        ("dates {bill} {bill} --on 2024-03-01 --ics {out}", "terms.ics"),
        ("agenda {bill} --on 2024-03-01 --ics {out}", "all.ics"),
        ("audit {bill} --draw {out}", "audit.svg"),
        ("check 2017/law --theorem the-silence-of-the-senate-adopts --all -o {out}", "found.svg"),
    ],
)
def test_a_file_is_written_though_nobody_reads_the_page(arguments: str, name: str, bill: Path, tmp_path: Path) -> None:
    """The reader of the pipe has left before the first word, as `head` may."""
    out = tmp_path / name
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "lawflow", *arguments.format(bill=bill, out=out).split()]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 (our own command)
    os.close(writing)
    assert (done.returncode, out.is_file()) == (0, True), done.stderr


def test_a_walk_is_written_over_no_dossier_unless_asked(
    bill: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    code, _, err = said(capsys, "walk", "2023/law", "-o", bill)
    assert (code, "there already, nothing written" in err) == (5, True)
    assert bill.read_text(encoding="utf-8") == GOOD
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    assert said(capsys, "walk", "2023/law", "-o", bill, "--force")[0] == 0
    assert read(bill).id == "walk"


def test_a_walk_whose_input_is_closed_ends_as_at_its_end() -> None:
    done = subprocess.run(  # noqa: S602 (our own command)
        f"{sys.executable} -m lawflow walk 2023/law <&-", shell=True, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_cell_as_long_as_a_log_may_be_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The reader of CSV stops at 131,072 letters unless told otherwise."""
    path, log = tmp_path / "bill.toml", tmp_path / "log.csv"
    path.write_text(HEAD + ADOPTED + f'note = "{"x" * 200_000}"\n', encoding="utf-8")
    assert said(capsys, "export", path, "-o", log)[0] == 0
    assert said(capsys, "export", "--import", log, "-o", tmp_path / "out")[0] == 0
    assert len(read(tmp_path / "out" / "x.toml").acts[0].note) == 200_000


def test_a_chart_that_mermaid_does_not_read_is_written_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = ("draw", "2023/law", "--detail", "full", "--lang", "all", "-o", tmp_path / "x.mmd")
    code, _, err = said(capsys, *long)
    assert (code, "characters, and Mermaid reads 50000" in err) == (0, True)
    assert "Mermaid reads" not in said(capsys, "draw", "2023/law", "-o", tmp_path / "x.mmd")[2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_message_that_nobody_can_hear_changes_no_exit_code() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        for arguments, code in ((("simulate", "nosuch.toml"), 3), (("simulate", "--nosuch"), 2), (("editions",), 0)):
            done = subprocess.run(  # noqa: S603 (our own command)
                [sys.executable, "-m", "lawflow", *arguments], stderr=full, stdout=subprocess.DEVNULL, check=False
            )
            assert done.returncode == code


def heeding_interrupts() -> None:
    """Let Ctrl-C be heard: a shell starts what it puts in the background, these tests perhaps, deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_stopped_is_exit_130_and_leaves_nothing(sent: signal.Signals, tmp_path: Path) -> None:
    running = subprocess.Popen(  # noqa: S603 (our own command)
        [sys.executable, "-m", "lawflow", "walk", "2023/law", "-o", str(tmp_path / "walk.toml")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=heeding_interrupts,  # noqa: PLW1509 (no thread of ours)
    )  # fmt: skip
    assert running.stdout is not None
    assert running.stdout.readline()  # it has begun, and waits for an answer
    running.send_signal(sent)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    assert b"Traceback" not in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_command_of_several_processes_that_is_stopped_ends_them_all(
    sent: signal.Signals, bill: Path, tmp_path: Path
) -> None:
    """As a terminal stops it, or `timeout`: the signal goes to all of them at once."""
    pytest.importorskip("jinja2", reason="the extra `web` brings it")
    site = tmp_path / "site"
    running = subprocess.Popen(  # noqa: S603 (our own command)
        [sys.executable, "-m", "lawflow", "site", "-o", str(site), "--jobs", "2", str(bill)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=heeding_interrupts,  # noqa: PLW1509 (no thread of ours)
    )  # fmt: skip
    until = time.monotonic() + 60
    while not list(site.rglob("*.html")) and time.monotonic() < until:
        time.sleep(0.1)
    os.killpg(running.pid, sent)
    _, err = running.communicate(timeout=60)
    assert (running.returncode, b"Traceback" in err) == (130, False), err
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
    assert not list(site.rglob(".lawflow-*"))


def python(*lines: str) -> subprocess.CompletedProcess[str]:
    """Run some lines of Python in a process of their own."""
    return subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False)  # noqa: S603 (our own program)


def test_a_stop_while_the_program_loads_is_one_too() -> None:
    """Ctrl-C in the first tenth of a second: exit 130, and no traceback."""
    done = python(
        "import sys",
        "class Stop:",
        "    def find_spec(self, name, path=None, target=None):",
        "        if name == 'lawflow.cli.root': raise KeyboardInterrupt",
        "sys.meta_path.insert(0, Stop())",
        "from lawflow.cli import program",
        "program()",
    )
    assert (done.returncode, done.stderr) == (130, "")


def test_what_others_left_to_the_end_of_the_program_is_done() -> None:
    """It ends at once and frees nothing, but whoever asked to be called at the end is called."""
    done = python(
        "import atexit, sys",
        "atexit.register(lambda: print('called'))",
        "sys.argv = ['lawflow', 'editions']",
        "from lawflow.cli import program",
        "program()",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\ncalled\n")


def test_a_profiler_tells_what_it_found() -> None:
    """Where somebody looks on, the program ends as any other."""
    command = [sys.executable, "-m", "cProfile", "-m", "lawflow", "editions"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own program)
    assert done.returncode == 0
    assert "function calls" in done.stdout


def test_a_thread_that_still_works_is_waited_for() -> None:
    done = python(
        "import sys, threading, time",
        "threading.Thread(target=lambda: (time.sleep(1), print('worked'))).start()",
        "sys.argv = ['lawflow', 'nosuch']",
        "from lawflow.cli import program",
        "program()",
    )
    assert (done.returncode, done.stdout) == (2, "worked\n")


def test_whoever_runs_the_command_line_within_another_program_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The program ends at once, the function does not: a test that called it would end all tests, with exit code 0."""
    monkeypatch.setattr(sys, "argv", ["lawflow", "nosuch"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "nosuch" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "ascii"])
def test_what_is_no_terminal_gets_utf_8_whatever_the_code_page(encoding: str, bill: Path) -> None:
    done = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "lawflow", "simulate", str(bill), "--json"],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 or b"fault of ours" not in done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["dossier"] == "kz-2024-vapes"


@pytest.mark.parametrize(
    "line",
    ["draw 2023/law -o --force", "site -o --lang", "dates 2023/law --ics -o", "export x.toml -o --force", "walk 2023/law -o -q",
     "sheet x.toml -o --force", "check 2023/law -o --all", "forecast law -o --json", "assume x -o --json"],
)  # fmt: skip
def test_an_option_is_no_name_of_a_file(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`draw -o --force` would write a file `--force`."""
    monkeypatch.chdir(tmp_path)
    code, _, err = said(capsys, *line.split())
    assert (code, list(tmp_path.iterdir())) == (2, [])
    assert "is no name of a file" in err


@pytest.mark.parametrize("command", ["paths --to in-force --most 1", f"forecast --assume {ASSUMED}", "why in-force"])
def test_where_a_record_leaves_several_stages_open_a_page_names_the_one_it_tells_of(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The digital code was published in January 2026; that it was signed is not on record, nor that it was not."""
    bill = EXAMPLES / "kz-2025-digital-code.toml"
    name, *rest = command.split()
    for more in ((), ("--json",)):
        code, out, _ = said(capsys, name, bill, *rest, "--on", "2026-01-10", "--lang", "en", *more)
        assert code == 0
        if more:
            assert json.loads(out)["told_of"] == "published"
            assert len(json.loads(out)["stages"]) == 2
        else:
            assert "What follows is told for the stage: Published, in force" in out
