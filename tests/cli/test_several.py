"""Commands on a dossier take several, and folders of them: each in turn, a list of JSON, one calendar."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import icalendar
import pytest

from lawflow.cli.root import run
from tests.proof.sizes import some

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = 'id = "{id}"\nkind = "law"\ntitle = {{ en = "Law {id}", ru = "Закон {id}" }}\n'
ACTS = (("2024-01-10", "initiator.introduce"), ("2024-01-15", "majilis.accept"), ("2024-03-13", "majilis.adopt"))
ASKED = {
    "status": ("status", "{}", "--on", "2024-03-20"),
    "simulate": ("simulate", "{}"),
    "why": ("why", "{}", "senate.register", "--on", "2024-03-20"),
    "dates": ("dates", "{}", "--on", "2024-03-20"),
}


def write(folder: Path, name: str, *more: tuple[str, str]) -> Path:
    rows = "".join(f'\n[[acts]]\ndate = {day}\nact = "{act}"\n' for day, act in (*ACTS, *more))
    path = folder / f"{name}.toml"
    path.write_text(HEAD.format(id=name) + rows, encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [write(tmp_path, "roads"), write(tmp_path, "water", ("2024-03-15", "senate.register"))]


@pytest.fixture
def ran(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, str]]:
    """Return a function that runs a command and returns what it printed and told; the exit code must be as expected."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def run_it(*arguments: object, code: int = 0) -> tuple[str, str]:
        found = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert found == code, err
        return out, err

    return run_it


def asked(command: str, *names: object) -> list[object]:
    return [word for part in ASKED[command] for word in (names if part == "{}" else [part])]


def data(ran: Callable[..., tuple[str, str]], *arguments: object) -> Any:
    return json.loads(ran(*arguments, "--json")[0])


@pytest.mark.parametrize("command", some(ASKED, 3))
def test_each_of_several_is_told_in_turn(command: str, files: list[Path], ran: Callable[..., tuple[str, str]]) -> None:
    out, _ = ran(*asked(command, *files))
    singly = [ran(*asked(command, file))[0] for file in files]
    assert out.index("roads") < out.index("water")
    assert all(one.splitlines()[-1] in out for one in singly)


@pytest.mark.parametrize("command", some(ASKED, 3))
def test_of_one_it_is_an_object_of_several_or_a_folder_a_list(
    command: str, files: list[Path], ran: Callable[..., tuple[str, str]]
) -> None:
    alone = data(ran, *asked(command, files[0]))
    together = data(ran, *asked(command, *files))
    assert together[0] == alone
    assert data(ran, *asked(command, files[0].parent)) == together


@pytest.mark.parametrize("command", ASKED)
def test_one_that_cannot_be_read_is_told_and_the_rest_go_on(
    command: str, files: list[Path], ran: Callable[..., tuple[str, str]]
) -> None:
    broken = files[0].with_name("broken.toml")
    broken.write_text("id = ", encoding="utf-8")
    out, err = ran(*asked(command, broken, *files), code=3)
    assert "broken.toml" in err
    assert "water" in out


def test_a_refusal_in_one_of_them_is_exit_4(files: list[Path], ran: Callable[..., tuple[str, str]]) -> None:
    odd = write(files[0].parent, "odd", ("2024-03-14", "majilis.accept"))
    ran("status", odd, *files, "--on", "2024-03-20", code=4)
    ran("simulate", *files, odd, code=4)


def test_an_empty_folder_says_so(tmp_path: Path, ran: Callable[..., tuple[str, str]]) -> None:
    assert "no dossier found" in ran("status", tmp_path, code=3)[1]
    assert "no such file" in ran("status", tmp_path / "gone.toml", tmp_path, code=3)[1]


EMPTY = (
    "audit",
    "agenda",
    "status",
    "check-file",
    "export",
    "simulate",
    "dates",
    "assume --procedure 2023/law",
    "questions A31 --evidence",
)


@pytest.mark.parametrize("command", EMPTY)
def test_a_folder_without_a_dossier_is_exit_3_whatever_is_asked(
    command: str, tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    said = "".join(ran(*command.split(), tmp_path, code=3))
    assert f"{tmp_path}: no dossier found (*.toml, *.json)" in said


@pytest.mark.parametrize(("command", "option"), [("agenda", "--ics"), ("dates", "--ics"), ("export", "-o")])
def test_where_no_dossier_is_found_the_file_of_before_stays(
    command: str, option: str, tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    before = tmp_path / "before.csv"
    before.write_text("of before", encoding="utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    ran(command, empty, option, before, code=3)
    assert before.read_text(encoding="utf-8") == "of before"


def test_two_dossiers_of_one_id_are_not_mixed_in_a_log(
    files: list[Path], tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    """A log and a calendar tell bills apart by their ids alone: of two alike the later is left out, and told."""
    copy, log = files[0].with_name("a-copy.toml"), tmp_path / "log.csv"
    copy.write_bytes(files[0].read_bytes())
    _, err = ran("export", files[0], copy, "-o", log, code=3)
    assert f"is the id of {files[0]} too: it is left out" in err
    assert log.read_text(encoding="utf-8") == ran("export", files[0])[0]


def test_two_dossiers_of_one_id_are_not_mixed_in_a_calendar(
    files: list[Path], tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    copy, both, one = files[0].with_name("a-copy.toml"), tmp_path / "both.ics", tmp_path / "one.ics"
    copy.write_bytes(files[0].read_bytes())
    _, err = ran("agenda", files[0], copy, "--on", "2024-03-20", "--ics", both)
    assert "is the id of two dossiers" in err
    ran("agenda", files[0], "--on", "2024-03-20", "--ics", one)
    kept = [line for line in one.read_text("utf-8").splitlines() if line.startswith("UID")]
    assert [line for line in both.read_text("utf-8").splitlines() if line.startswith("UID")] == kept != []


ONCE = {
    "agenda": ("agenda", "{}", "--on", "2024-03-20"),
    "audit": ("audit", "{}"),
    "export": ("export", "{}"),
    "check-file": ("check-file", "{}"),
}


@pytest.mark.parametrize("command", [*ONCE, *ASKED])
def test_a_file_is_counted_once_by_whatever_names_it_is_reached(
    command: str, files: list[Path], ran: Callable[..., tuple[str, str]]
) -> None:
    """A link that comes first in its folder, the file again, another name of it: it is told once, by its own name."""
    words = ASKED.get(command) or ONCE[command]
    folder = files[0].parent
    plainly = ran(*(word.replace("{}", str(folder)) for word in words))
    (folder / "a-link.toml").symlink_to(files[0])
    (folder / "waters.toml").hardlink_to(files[1])
    again = [part for word in words for part in ([folder, files[0], folder] if word == "{}" else [word])]
    assert ran(*again) == plainly


def test_a_link_to_a_file_elsewhere_is_told_by_its_name(files: list[Path], ran: Callable[..., tuple[str, str]]) -> None:
    elsewhere = files[0].parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "the-roads.toml").symlink_to(files[0])
    assert ran("check-file", elsewhere)[0].startswith(f"{elsewhere / 'the-roads.toml'}: ")


def test_dates_of_several_are_written_as_one_calendar(files: list[Path], ran: Callable[..., tuple[str, str]]) -> None:
    target = files[0].with_name("all.ics")
    _, err = ran("dates", *files, "--on", "2024-03-20", "--ics", target)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert {str(event["UID"]) for event in events if "STATUS" not in event} == {
        "roads.majilis-to-senate-10@lawflow",
        "water.senate-60@lawflow",
    }
    assert "2 terms → " in err
