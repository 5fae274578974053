"""``lawflow sheet``: a bill on two printed pages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).parents[2] / "examples"
MEDIA = EXAMPLES / "dossiers" / "kz-2024-mass-media.toml"


@pytest.fixture
def sheet(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, str]]:
    """Return a function that runs the command and returns what is printed and told; the exit code must be as expected."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def ran(*arguments: object, code: int = 0) -> tuple[str, str]:
        found = run(["sheet", *map(str, arguments)])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        assert found == code, err.decode()
        return out.decode(), err.decode()

    return ran


@pytest.mark.parametrize(("ending", "head"), [("pdf", b"%PDF"), ("html", b"<!DOCTYPE html>")])
def test_the_ending_of_the_file_names_the_format(
    ending: str, head: bytes, sheet: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    file = tmp_path / f"bill.{ending}"
    _, err = sheet(MEDIA, "--on", "2024-06-10", "-o", file)
    assert file.read_bytes().startswith(head)
    assert str(file) in err


def test_without_a_file_it_is_html_in_the_language_asked_for(sheet: Callable[..., tuple[str, str]]) -> None:
    out, _ = sheet(MEDIA, "--on", "2024-06-10", "--lang", "kk")
    assert '<html lang="kk">' in out
    assert "Осы және алдағы сатыларда қажет болуы мүмкін дауыстар" in out


def test_a_record_with_an_act_that_the_law_refuses_is_exit_4_and_still_a_sheet_that_says_so(
    sheet: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "twice.toml"
    again = '[[acts]]\nact = "majilis.adopt"\ndate = 2024-06-25\nsource = "imagined"\n'
    file.write_text(MEDIA.read_text(encoding="utf-8") + again, encoding="utf-8")
    out, err = sheet(file, "--on", "2024-12-01", code=4)
    assert "The law does not allow this: 5. adoption of the law by the Mäjilis (majilis.adopt)" in err
    assert "without what the law refuses: act 5" in out


def test_another_ending_is_refused(sheet: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    _, err = sheet(MEDIA, "-o", tmp_path / "bill.docx", code=2)
    assert "pdf, html" in err


def test_it_never_writes_over_its_own_input(sheet: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    file = tmp_path / "bill.toml"
    file.write_bytes(MEDIA.read_bytes())
    _, err = sheet(file, "--format", "html", "-o", file, code=5)
    assert file.read_bytes() == MEDIA.read_bytes()
    assert "bill.toml" in err


def test_without_typst_pdf_is_exit_6_and_html_is_written(
    sheet: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    _, err = sheet(MEDIA, "-o", tmp_path / "bill.pdf", code=6)
    assert "lawflow[pdf]" in err
    sheet(MEDIA, "-o", tmp_path / "bill.html")
    assert (tmp_path / "bill.html").exists()


@pytest.mark.parametrize(("fmt", "head"), [("pdf", b"%PDF"), ("html", b"<!DOCTYPE html>")])
def test_several_bills_have_a_file_each_in_a_folder(
    fmt: str, head: bytes, sheet: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    """One that cannot be read, or has the id of another, is reported, and the rest go on."""
    bills, out = tmp_path / "bills", tmp_path / "new" / "sheets"
    bills.mkdir()
    for n, name in enumerate(("kz-2024-mass-media", "kz-2024-vapes", "kz-2024-vapes")):
        (bills / f"{n}.toml").write_bytes((EXAMPLES / "dossiers" / f"{name}.toml").read_bytes())
    (bills / "bad.toml").write_text("id = ", encoding="utf-8")
    _, err = sheet(bills, "--on", "2024-06-10", "--format", fmt, "-o", out, code=3)
    assert sorted(file.name for file in out.iterdir()) == [f"kz-2024-mass-media.{fmt}", f"kz-2024-vapes.{fmt}"]
    assert all(file.read_bytes().startswith(head) for file in out.iterdir())
    assert "bad.toml" in err
    assert "2.toml" in err


def test_several_bills_ask_for_a_folder(sheet: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for more in ([], ["-o", tmp_path / "file"]):
        _, err = sheet(MEDIA, EXAMPLES / "dossiers" / "kz-2024-vapes.toml", *more, code=2)
        assert "-o FOLDER" in err
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
    sheet(MEDIA, MEDIA, "-o", tmp_path / "file" / "below", code=5)


def test_one_bill_is_written_into_a_folder_that_is_there(sheet: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    sheet(MEDIA, "--on", "2024-06-10", "-o", tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["kz-2024-mass-media.html"]


def test_the_name_of_a_file_is_no_folder_for_several_sheets(
    sheet: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    """A folder called ``week.pdf`` came about, with a file for each bill in it."""
    _, err = sheet(MEDIA, EXAMPLES / "dossiers" / "kz-2024-vapes.toml", "-o", tmp_path / "week.pdf", code=2)
    assert "several bills have a file each: give -o FOLDER" in err
    assert not list(tmp_path.iterdir())
