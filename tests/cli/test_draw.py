"""``lawflow draw`` by hand: what goes together, where it is written, what a picture of a bill says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).parents[2] / "examples"
MEDIA = EXAMPLES / "dossiers" / "kz-2024-mass-media.toml"
VAPES = EXAMPLES / "dossiers" / "kz-2024-vapes.toml"
CROSSING = EXAMPLES / "imagined" / "imagined-2022-2023-crossing.toml"
STANDS = EXAMPLES / "imagined" / "imagined-2023-veto-stands.toml"
TWICE = '\n[[acts]]\nact = "president.sign"\ndate = 2024-05-20\nsource = "imagined"\n'
ALIKE = (("simulate",), ("status",), ("dates",), ("sheet",))
OVERRIDDEN = EXAMPLES / "imagined" / "imagined-2023-veto-overridden.toml"


@pytest.fixture
def draw(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, str]]:
    """Return a function that draws and returns what is printed and what is told; the exit code must be as expected."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def drawn(*arguments: object, code: int = 0) -> tuple[str, str]:
        found = run(["draw", *map(str, arguments)])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        assert found == code, err.decode()
        return out.decode(), err.decode()

    return drawn


def test_a_kind_alone_is_drawn_as_it_is_on_the_day(draw: Callable[..., tuple[str, str]]) -> None:
    out, _ = draw("law", "--on", "2019-05-05", "--format", "txt")
    assert out.startswith("Adoption of a law — Edition of 2017")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("2023/law", "--on", "2019-01-01"), "that day has edition 2017"),
        (("2017/law", "--dossier", MEDIA), "the bill stands under 2023/law, not 2017/law"),
        ((MEDIA,), "lawflow draw --dossier"),
        (("--compare", "2017/law", "2023/law", "--detail", "full"), "unknown detail: 'full'"),
        (("--timeline", "--dossier", MEDIA, "--detail", "overview"), "a timeline has neither"),
        (("--timeline", "--dossier", MEDIA, "--part", "senate"), "a timeline has neither"),
        (("2023/law", "--part", "senat"), "did you mean 'senate'?"),
        (("2023/law", "--part", "senat", "--detail", "overview"), "did you mean 'senate'?"),
        (("2023/law", "--renderer", "graphviz", "--format", "md"), "--renderer draws a picture"),
        (("2023/law", "--renderer", "grafviz", "--format", "svg"), "did you mean 'graphviz'?"),
        (("--compare", "2017/law", "2023/law", "--dossier", MEDIA), "leave PROCEDURE and --dossier out"),
        (("--compare", "2017/law", "2023/law", "--side-by-side", "--format", "md"), "--side-by-side needs a picture"),
        (("2023/law", "--side-by-side"), "--side-by-side belongs to --compare"),
        (("2023/law", "--dossier", MEDIA, "--timeline"), "leave PROCEDURE out"),
        (("--timeline",), "give --dossier FILE"),
        (("2023/law", "-o", "picture"), "its ending names no format"),
        ((), "name a procedure"),
    ],
)
def test_what_would_be_ignored_is_refused(
    arguments: tuple[object, ...], told: str, draw: Callable[..., tuple[str, str]]
) -> None:
    _, err = draw(*arguments, code=2)
    assert told in err


def test_an_ending_in_capitals_is_an_ending(draw: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    draw("2023/law", "-o", tmp_path / "LAW.TXT")
    assert (tmp_path / "LAW.TXT").read_text().startswith("Adoption of a law")


def test_an_act_that_the_law_refuses_is_left_out_of_the_picture_and_named(
    draw: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    """The vapes bill, and a second signature of it."""
    twice = tmp_path / "twice.toml"
    twice.write_text(Path(VAPES).read_text(encoding="utf-8") + TWICE, encoding="utf-8")
    _, err = draw("--dossier", twice, "--format", "txt", code=4)
    assert "drawn without act 4 (signature by the President)" in err
    _, err = draw("--dossier", VAPES, "--format", "txt")
    assert "drawn without" not in err


@pytest.mark.parametrize(
    "command", [("draw", "--timeline", "--format", "txt", "--dossier"), ("draw", "--dossier"), *ALIKE]
)
def test_an_act_that_the_law_refuses_ends_every_page_of_a_bill_alike(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    twice = tmp_path / "twice.toml"
    twice.write_text(MEDIA.read_text(encoding="utf-8") + TWICE, encoding="utf-8")
    output = ["--force", "-o", str(tmp_path / "bill.html")] if command == ("sheet",) else []
    assert run([*command, str(twice), *output]) == 4
    assert run([*command, str(MEDIA), *output]) == 0
    capfdbinary.readouterr()


def test_a_link_is_followed_and_stays_a_link(draw: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    link, file = tmp_path / "link.txt", tmp_path / "file.txt"
    link.symlink_to(file)
    draw("2023/law", "-o", link)
    assert link.is_symlink()
    assert file.read_text().startswith("Adoption of a law")


def test_a_pipe_is_written_into_and_stays_a_pipe(draw: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    heard: list[str] = []
    listener = threading.Thread(target=lambda: heard.append(pipe.read_text()))
    listener.start()
    draw("2023/law", "-o", pipe)
    listener.join(timeout=30)
    assert pipe.is_fifo()
    assert heard[0].startswith("Adoption of a law")


@pytest.mark.parametrize("stream", ["1", "2"])
def test_a_closed_stream_is_no_fault(stream: str) -> None:
    command = f'"{sys.executable}" -m lawflow show 2023/law {stream}>&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603, S607 (our own)
    assert done.returncode == 0
    assert "fault" not in done.stderr


# -- what a picture of a bill says -----------------------------------------------------------------


def test_an_overview_says_where_the_bill_stands(draw: Callable[..., tuple[str, str]]) -> None:
    out, _ = draw("--dossier", OVERRIDDEN, "--on", "2024-05-20", "--detail", "overview", "--format", "txt")
    assert "The President's objections [station-objections] NOW" in out
    assert "Conciliation [station-conciliation] closed" in out
    assert "First chamber [station-majilis]\n" in out


def test_a_bill_of_deputies_that_died_is_closed_to_confidence(draw: Callable[..., tuple[str, str]]) -> None:
    """Only on a bill of the Government may the Prime Minister raise the question of confidence."""
    out, _ = draw("--dossier", STANDS, "--format", "txt")
    assert "Signed, to be published [signed] closed" in out
    assert "Put into effect [in-effect] (law) closed" in out


def test_a_bill_that_crossed_into_another_edition_says_so(draw: Callable[..., tuple[str, str]]) -> None:
    out, _ = draw("--dossier", CROSSING, "--format", "txt")
    assert "editions: 2017 → 2023" in out.splitlines()[0]
    out, _ = draw("--dossier", CROSSING, "--timeline", "--format", "txt")
    assert "1 January 2023 · Clock · Edition of 2023" in out


def test_what_is_known_of_the_bill_rules_out_a_lapse(draw: Callable[..., tuple[str, str]]) -> None:
    """No wording was offered, so the lapse leads to `not-adopted` alone; the open question A33 does not arise."""
    out, _ = draw("--dossier", OVERRIDDEN, "--on", "2024-05-20", "--format", "txt")
    lapses = [row for row in out.splitlines() if "lapses after" in row]
    assert len(lapses) == 1
    assert "[not-adopted]" in lapses[0]


def test_a_term_for_sending_that_is_over_is_not_called_running(draw: Callable[..., tuple[str, str]]) -> None:
    """Decision 0004: nothing on record shows whether the Mäjilis sent the bill within ten days."""
    out, _ = draw("--dossier", VAPES, "--timeline", "--format", "txt")
    (row,) = [row for row in out.splitlines() if "transfer" in row]
    assert row.endswith("not known")


def test_an_overview_says_what_must_come(draw: Callable[..., tuple[str, str]]) -> None:
    """The President must sign or return by 22 May; a day later in the Mäjilis, its fifteen days run."""
    out, _ = draw("--dossier", OVERRIDDEN, "--on", "2024-05-10", "--detail", "overview", "--format", "txt")
    assert any(
        ": signature by the President · must (one of these) until 22 May 2024 inclusive" in row
        for row in out.splitlines()
    )
    out, _ = draw("--dossier", OVERRIDDEN, "--on", "2024-05-20", "--detail", "overview", "--format", "txt")
    assert any(
        "to overcome the objections" in row and "must (one of these) until 28 May 2024 inclusive" in row
        for row in out.splitlines()
    )


def test_a_station_of_the_overview_is_told_with_whence_a_bill_comes_and_where_it_goes(
    draw: Callable[..., tuple[str, str]],
) -> None:
    out, _ = draw("2023/law", "--detail", "overview", "--part", "objections", "--format", "txt")
    assert out.startswith("The President's objections · Adoption of a law — Edition of 2023")
    assert "[station-objections]" in out
    assert "[station-president]" in out
    assert "[station-senate]" not in out


def test_a_reform_is_told_in_overview_and_one_station_of_it_alone(draw: Callable[..., tuple[str, str]]) -> None:
    """What 2023 changed of the vetoes, without the poster of the whole."""
    out, _ = draw("--compare", "2017/law", "2023/law", "--detail", "overview", "--format", "txt")
    assert "First chamber [station-majilis]" in out
    out, _ = draw("--compare", "2017/law", "2023/law", "--part", "objections", "--format", "txt")
    assert out.startswith("The President's objections · Adoption of a law — 2017 → 2023")
    assert "[returned]" in out
    assert "[submitted]" not in out


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Law on Mass Media (2024)"),
        ("kk", "(қазақша атауы жазылмаған)"),
        ("ru", "(название на русском не записано)"),
    ],
)
def test_a_title_that_is_not_on_record_in_the_language_of_the_picture_is_said_to_be_missing(
    lang: str, told: str, draw: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "bill.toml"
    text = MEDIA.read_text(encoding="utf-8")
    kept = [row for row in text.splitlines() if not row.startswith("title")]
    file.write_text('title = { en = "Law on Mass Media (2024)" }\n' + "\n".join(kept), encoding="utf-8")
    out, _ = draw("--dossier", file, "--format", "txt", "--lang", lang)
    assert told in out.splitlines()[0]


def test_a_picture_without_acts_that_the_law_refuses_says_so_itself(
    draw: Callable[..., tuple[str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "twice.toml"
    again = '[[acts]]\nact = "majilis.adopt"\ndate = 2024-06-25\nsource = "imagined"\n'
    file.write_text(MEDIA.read_text(encoding="utf-8") + again, encoding="utf-8")
    out, _ = draw("--dossier", file, "--format", "txt", code=4)
    assert "without what the law refuses: act 5 (" in out.splitlines()[0]


@pytest.mark.parametrize("form", [("--format", "txt"), ("--timeline", "--format", "txt")])
def test_a_picture_without_what_the_law_refuses_says_so_itself(
    form: tuple[str, ...], draw: Callable[..., tuple[str, str]]
) -> None:
    excused = Path(__file__).parents[1] / "cases" / "records" / "f3-rejection-excused.toml"
    out, _ = draw("--dossier", excused, *form, code=4)
    assert "without what the law refuses: act 2 (signature by the President)" in out.splitlines()[0]


@pytest.mark.parametrize("command", ["draw", "status", "simulate"])
def test_a_vote_that_is_taken_as_its_counts_have_it_is_not_told_as_left_out(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, of = tmp_path / "veto.toml", Path(__file__).parents[2] / "examples" / "imagined"
    record = (of / "imagined-2023-veto-overridden.toml").read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?<=senate = \{ for = )\d+", "33", record), encoding="utf-8")
    asked = [str(file)] if command != "draw" else ["--dossier", str(file), "--format", "txt"]
    assert run([command, *asked, "--lang", "en"]) == 4
    told = "overcoming of the objections by the Senate{}; taken as its counts have it: "
    assert told.format("" if command == "draw" else ", 30 May 2024") in capsys.readouterr().out


def test_ways_that_the_record_leaves_open_are_told_on_the_map_and_in_time(
    draw: Callable[..., tuple[str, str]],
) -> None:
    """The vote of the Mäjilis on the Senate's wording is not on record: agreement, or objection and what follows."""
    out, _ = draw("--dossier", VAPES, "--format", "txt")
    told = [row for row in out.splitlines() if "one of the ways 14 March 2024 … 19 April 2024" in row]
    assert {row.split("[")[1].split("]")[0] for row in told} >= {"adopted", "conciliation"}
    out, _ = draw("--dossier", VAPES, "--timeline", "--format", "txt")
    (way,) = [row for row in out.splitlines() if "agrees with the Senate's wording" in row]
    assert "or Mäjilis objects to the Senate's wording" in way
    out, _ = draw("--dossier", VAPES, "--format", "svg")
    assert re.search(r'class="step branch".*?stroke-dasharray', out, re.DOTALL)


def test_a_picture_says_itself_where_the_bill_can_be(draw: Callable[..., tuple[str, str]]) -> None:
    """The Digital Code was published; the record shows neither a signature nor that the President was silent."""
    asked = ("--dossier", EXAMPLES / "dossiers/kz-2025-digital-code.toml", "--on", "2026-01-11", "--format", "txt")
    for options in ((), ("--timeline",)):
        out, _ = draw(*asked, *options, code=4)
        assert "“Published, in force; to be put into effect” or “Published unsigned" in out.splitlines()[0]
        assert "(the record does not show which)" in out.splitlines()[0]


def test_a_loop_of_links_is_told_and_what_a_pipe_hides_behind_is_written(tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    script = f'"{sys.executable}" -m lawflow draw 2023/law --format txt -o /dev/stdout | head -1; "{sys.executable}" -m lawflow draw 2023/law -o {loop}; echo $?'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603, S607 (our own)
    assert done.stdout.splitlines()[0].startswith("Adoption of a law")
    assert done.stdout.splitlines()[-1] == "5"
    assert "cannot be written" in done.stderr


def test_a_wait_that_is_over_was_kept(draw: Callable[..., tuple[str, str]], tmp_path: Path) -> None:
    """Not before 48 hours: once they are over, nothing was missed."""
    file = tmp_path / "bill.toml"
    acts = (
        ("2024-01-10", "initiator.introduce"),
        ("2024-01-15", "majilis.accept"),
        ("2024-02-08", "majilis.reject"),
        ("2024-02-10", "government.raise-confidence"),
    )
    rows = "".join(f'\n[[acts]]\ndate = {day}\nact = "{act}"\n' for day, act in acts)
    file.write_text(f'id = "b"\nkind = "law"\ninitiator = "government"\ntitle = {{ en = "B" }}\n{rows}')
    out, _ = draw("--dossier", file, "--on", "2024-03-01", "--timeline", "--format", "txt")
    (row,) = [row for row in out.splitlines() if "48" in row]
    assert row.endswith("kept")


@pytest.mark.parametrize("more", [(), ("--side-by-side",), ("--part", "objections"), ("--detail", "overview")])
@pytest.mark.parametrize(
    ("lang", "told"),
    [("kk", "бұл картада айырма жоқ"), ("ru", "на этой карте различий нет"), ("en", "nothing on this map differs")],
)
def test_a_comparison_without_a_difference_says_so_and_where_the_rest_is_told(
    more: tuple[str, ...], lang: str, told: str, draw: Callable[..., tuple[str, str]]
) -> None:
    """From 2012 to 2013 the count of a term alone changed, which no map shows: it looked as if nothing had."""
    alike = draw("--compare", "2012/law", "2013/law", *more, "--lang", lang)[0]
    assert told in alike
    assert "lawflow compare 2012/law 2013/law" in alike
    assert told not in draw("--compare", "2017/law", "2023/law", *more, "--lang", lang)[0]
