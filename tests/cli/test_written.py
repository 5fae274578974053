"""A file that a command is asked for stands in place of its page; a line names it, and ``-`` is standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli import check
from lawflow.cli.root import run

if TYPE_CHECKING:
    from collections.abc import Callable

IMAGINED = Path(__file__).parents[2] / "examples" / "imagined"
BILL = IMAGINED / "imagined-2023-veto-stands.toml"
THEOREM = ("--theorem", "no-law-without-a-vote-of-the-senate", "--all")
FILES = {
    "dates": (("dates", BILL, "--on", "2024-05-10", "--ics"), "1 term", "BEGIN:VCALENDAR"),
    "agenda": (("agenda", BILL, "--on", "2024-05-10", "--ics"), "1 term", "BEGIN:VCALENDAR"),
    "draw": (("draw", "2023/law", "--format", "svg", "-o"), "2023/law", "<?xml"),
    "timeline": (("draw", "--dossier", BILL, "--timeline", "--format", "svg", "-o"), "the timeline", "<?xml"),
    "sheet": (("sheet", BILL, "--format", "html", "-o"), "imagined-2023-veto-stands", "<!DOCTYPE html>"),
    "export": (("export", BILL, "--format", "csv", "-o"), "1 dossier", "case,kind,"),
    "check": (("check", "2023/law", *THEOREM, "-o"), "no-law-without-a-vote-of-the-senate, 2023/law", "<?xml"),
    "audit": (("audit", BILL, "--draw"), "2023/law, 1 bill", "<?xml"),
}
BESIDE = [
    (name, form) for name, form in (("dates", "--json"), ("agenda", "--csv"), ("check", "--json"), ("audit", "--csv"))
]


@pytest.fixture
def ran(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, str]]:
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def run_it(*arguments: object, code: int = 0) -> tuple[str, str]:
        found = run([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        assert found == code, err.decode()
        return out.decode(), err.decode()

    return run_it


@pytest.mark.parametrize("name", FILES)
def test_a_line_names_the_file_and_nothing_else_is_printed(
    name: str, tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    asked, what, begins = FILES[name]
    file = tmp_path / "file.svg"
    assert ran(*asked, file) == ("", f"lawflow: {what} → {file}\n")
    assert file.read_text("utf-8").startswith(begins)


@pytest.mark.parametrize("name", FILES)
def test_a_hyphen_is_standard_output(
    name: str, tmp_path: Path, ran: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file is called so, and nothing is said beside it."""
    monkeypatch.chdir(tmp_path)
    asked, _, begins = FILES[name]
    out, err = ran(*asked, "-")
    assert (out.startswith(begins), err, list(tmp_path.iterdir())) == (True, "", [])


def test_on_a_terminal_a_calendar_has_the_lines_of_a_terminal(
    monkeypatch: pytest.MonkeyPatch, ran: Callable[..., tuple[str, str]]
) -> None:
    """A calendar ends its lines as RFC 5545 wants; a terminal would be shown a control character written out."""
    asked, _, begins = FILES["agenda"]
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    out, _ = ran(*asked, "-")
    assert out.startswith(f"{begins}\n")
    assert "\\x0d" not in out


@pytest.mark.parametrize(("name", "form"), BESIDE)
def test_a_page_asked_for_by_name_is_printed_beside_a_file_not_beside_standard_output(
    name: str, form: str, tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    asked, what, _ = FILES[name]
    file = tmp_path / "file.svg"
    out, err = ran(*asked, file, form)
    assert out.startswith(("{", "[", "date,", "bill,", "dossier,"))
    assert f"{what} → {file}" in err
    assert "would both go to standard output" in "".join(ran(*asked, "-", form, code=2))


@pytest.mark.parametrize("more", [("-o", "-", "--json"), ("-o", "history.xyz")])
def test_a_picture_that_cannot_be_written_is_refused_before_anything_is_checked(
    more: tuple[str, ...], ran: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To put faults into the law takes minutes."""
    monkeypatch.setattr(check, "findings", lambda *_, **__: pytest.fail("checked"))
    ran("check", "2023/law", "--mutate", *more, code=2)


@pytest.mark.parametrize("command", ["dates", "agenda"])
def test_what_the_law_refuses_is_told_beside_a_calendar_on_standard_error(
    command: str, tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    bill = tmp_path / "twice.toml"
    bill.write_text(f'{BILL.read_text("utf-8")}\n[[acts]]\nact = "senate.register"\ndate = 2024-12-20\n', "utf-8")
    out, err = ran(command, bill, "--on", "2024-12-21", "--ics", "-", code=4 if command == "dates" else 0)
    assert out.startswith("BEGIN:VCALENDAR")
    assert "(senate.register), 20 December 2024" in err


def test_a_picture_of_an_audit_tells_which_file_it_could_not_read(
    tmp_path: Path, ran: Callable[..., tuple[str, str]]
) -> None:
    (tmp_path / "bad.toml").write_text("id = 1", "utf-8")
    (tmp_path / "good.toml").write_bytes(BILL.read_bytes())
    out, err = ran("audit", tmp_path, "--draw", tmp_path / "seen.svg", code=3)
    assert (out, "bad.toml" in err, "2023/law, 1 bill → " in err) == ("", True, True)


@pytest.mark.parametrize("asked", [("sheet", BILL, IMAGINED), ("site", BILL), ("walk", "2023/law")])
def test_what_is_a_folder_or_a_dialogue_is_no_standard_output(
    asked: tuple[object, ...], ran: Callable[..., tuple[str, str]]
) -> None:
    ran(*asked, "-o", "-", code=2)
