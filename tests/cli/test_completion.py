"""A shell completes commands, files, and the ids that a command takes, each with its label."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def completed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Return what asks as the script in a shell does, and gives the lines that the shell is told."""

    def ask(line: str, *, by: str = "bash", lang: str = "en") -> list[str]:
        words = line.split(" ")
        monkeypatch.setenv("_LAWFLOW_COMPLETE", f"{by}_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", words[-1] if by == "fish" else str(len(words) - 1))
        monkeypatch.setenv("LAWFLOW_LANG", lang)
        assert run([]) == 0
        told = capsys.readouterr()
        assert not told.err, "nothing is written over the line that is being typed"
        return told.out.splitlines()

    return ask


@pytest.mark.parametrize(
    ("line", "among"),
    [
        ("lawflow st", "plain,status"),
        ("lawflow status exa", "file,exa"),
        ("lawflow draw -o ", "file,"),
        ("lawflow why 2023/la", "plain,2023/law"),
        ("lawflow why 2023/la", "file,2023/la"),
        ("lawflow why 2023/law president.s", "plain,president.sign"),
        ("lawflow why 2023/law count", "plain,counts-as-signed"),
        ("lawflow draw 2023/law --format p", "plain,png"),
        ("lawflow draw 2023/law --part obj", "plain,objections"),
        ("lawflow sheet a.toml --format h", "plain,html"),
        ("lawflow questions a3", "plain,A33"),
        ("lawflow status a.toml --answer A6", "plain,A6=b"),
        ("lawflow power 2023/law --at retu", "plain,returned"),
        ("lawflow check --theorem the-silence", "plain,the-silence-of-the-senate-adopts"),
        ("lawflow new a.toml --initiator dep", "plain,deputies"),
        ("lawflow formats sta", "plain,status"),
        ("lawflow show law --lang k", "plain,kk"),
        ("lawflow --lang k", "plain,kk"),
    ],
)
def test_a_shell_is_told_files_and_ids(line: str, among: str, completed: Callable[..., list[str]]) -> None:
    assert among in completed(line)


def test_stages_are_those_of_the_procedure_named_already(completed: Callable[..., list[str]]) -> None:
    told = completed("lawflow power 2026/law --at ")
    assert any("kurultai" in one for one in told)
    assert not any("senate" in one for one in told)


def test_a_command_that_is_not_there_completes_to_nothing(completed: Callable[..., list[str]]) -> None:
    assert completed("lawflow nosuch a") == []


def test_zsh_and_fish_show_the_label_in_the_language_of_the_program(completed: Callable[..., list[str]]) -> None:
    assert "Мәжіліс қарсылықты еңсерді" in completed("lawflow why 2023/law majilis.ov", by="zsh", lang="kk")
    fish = "\n".join(completed("lawflow age", by="fish", lang="ru"))  # click 8.4 and 8.5 write it each in its own way
    assert "agenda" in fish
    assert "Что и к какому дню" in fish


@pytest.mark.parametrize("by", ["zsh", "fish"])
def test_an_option_and_its_value_in_one_word_are_completed_as_one(by: str, completed: Callable[..., list[str]]) -> None:
    """To zsh and fish ``--format=pn`` is one word, which what they are told replaces; bash splits it at the sign."""
    told = "\n".join(completed("lawflow draw 2023/law --format=pn", by=by))
    assert "--format=png" in told
    assert "plain,png" in completed("lawflow draw 2023/law --format = pn")
    assert "plain,png" in completed("lawflow draw 2023/law --format =")
    assert "=" not in "\n".join(completed("lawflow draw 2023/law --format pn", by=by))


@pytest.mark.parametrize("line", ["lawflow --lang ru show 2026/la", "lawflow show --lang=ru 2026/la"])
def test_the_labels_speak_the_language_that_the_line_asks_for(line: str, completed: Callable[..., list[str]]) -> None:
    assert "закон" in completed(line, by="zsh", lang="en")


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.skipif(version("click") in {"8.4.0", "8.4.1"}, reason="its own script for fish takes every word apart")
def test_fish_shows_a_label_with_a_comma_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """The script that fish runs is asked what it would offer."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    ours = f"{shlex.quote(sys.executable)} -m lawflow $argv"
    asked = f"function lawflow; {ours}; end; _LAWFLOW_COMPLETE=fish_source lawflow | sed 's/env _/_/; s/ lawflow);/ lawflow);/' | source; complete --do-complete 'lawflow questions A3'"
    done = subprocess.run(["fish", "--no-config", "-c", asked], capture_output=True, text=True, check=True)  # noqa: S603, S607
    assert "A33\tIf the month on objections is missed, is the law not adopted" in done.stdout, done


@pytest.mark.parametrize("by", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_is_printed(
    by: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_LAWFLOW_COMPLETE", f"{by}_source")
    assert run([]) == 0
    assert f"{by}_complete" in capsys.readouterr().out


def test_the_program_without_a_command_shows_its_help_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run([]) == 2
    assert capsys.readouterr().err.startswith("Usage: lawflow [OPTIONS] COMMAND")
    assert run(["--lang", "ru"]) == 2
    assert "Команды:" in capsys.readouterr().err
