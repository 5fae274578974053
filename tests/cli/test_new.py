"""``lawflow new`` and ``lawflow walk``: a dossier started by questions, from options, or by walking."""

from __future__ import annotations

import io
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.act_line import NotUnderstoodError, row_of
from lawflow.cli.root import run
from lawflow.law.majorities import Tally
from lawflow.reconstruction.files import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lawflow.dossiers.dossier import Dossier

Ran = tuple[str, str]
OPTIONS = ("--kind", "law", "--title", "ru=О дорогах", "--title", "en=On roads", "--initiator", "deputies")
QUIET = "initiator.introduce 2017-09-05\nmajilis.adopt 2017-10-04\nsenate.register 2017-10-09\n+70\n"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Return a function that runs a command while something is typed, and returns what is printed and told."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def ran(keys: str, *arguments: object, code: int = 0) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO(keys))
        found = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "a fault of ours" not in err
        assert found == code, err
        return out, err

    return ran


def acts(dossier: Dossier) -> list[str]:
    return [act.act for act in dossier.acts]


# -- from options -------------------------------------------------------------------------------------------------------


def test_a_dossier_is_started_from_options_alone(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    typed(
        "", "new", file, *OPTIONS, "--track", "priority", "--subject", "code", "--money", "--number", "7-VIII",
        "--act", "initiator.introduce 2024-01-10", "--act", "majilis.adopt 2024-02 70/20/3",
        "--act", "senate.return-changes 05.03.2024 for=30 against=2 wording=true source=https://example.org/a",
    )  # fmt: skip
    found = read(file)
    assert (found.id, found.kind, found.initiator, found.track, found.money) == (
        "roads", "law", "deputies", "priority", True,
    )  # fmt: skip
    assert (found.subject, found.number) == ("code", "7-VIII")
    assert found.title == {"ru": "О дорогах", "en": "On roads"}
    assert [str(act.when) for act in found.acts] == ["2024-01-10", "2024-02", "2024-03-05"]
    assert found.acts[1].votes == {"majilis": Tally(70, 20, 3)}
    assert found.acts[2].votes == {"senate": Tally(30, 2)}
    assert found.acts[2].says == {"wording": True}
    assert found.acts[2].source == "https://example.org/a"


def test_what_the_law_refuses_is_written_as_it_is_recorded(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """A dossier judges nothing: the audit does."""
    file = tmp_path / "odd.json"
    typed("", "new", file, *OPTIONS, "--act", "president.sign 2024-01-10", "--act", "majilis.adopt 2024-02-01")
    assert acts(read(file)) == ["president.sign", "majilis.adopt"]


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--kind", "lav", "did you mean 'law'"),
        ("--track", "prioritty", "did you mean 'priority'"),
        ("--act", "senate.aprove 2024-01-10", "did you mean 'senate.approve'"),
        ("--act", "majilis.adopt 2024-01-10 700/1", "98"),
        ("--act", "majilis.adopt soon", "not understood: soon"),
        (
            "--act",
            "Мажилис принял закон 2024-02-01",
            "unknown act: 'Мажилис принял закон'; did you mean 'majilis.adopt'?",
        ),
        ("--act", "Мәжіліс заңды қабылдады", "did you mean 'majilis.adopt'?"),
        ("--act", "adoption of the law by the Mäjilis 2024-02-01", "did you mean 'majilis.adopt'?"),
        ("--act", "majilis.adopt 31.02.2024", "there is no such day: 31.02.2024"),
        ("--act", "joint.adopt 2024-01-10 70/1", "the votes of which chamber"),
    ],
)
def test_a_slip_in_an_option_is_told_and_nothing_is_written(
    option: str, value: str, told: str, typed: Callable[..., Ran], tmp_path: Path
) -> None:
    file = tmp_path / "roads.toml"
    _, err = typed(
        "",
        "new",
        file,
        *OPTIONS,
        "--act",
        "initiator.introduce",
        option,
        value,
        code=2,
    )
    assert told in err
    assert not file.exists()


def test_a_file_that_is_there_is_kept(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    file.write_text("mine", encoding="utf-8")
    _, err = typed("", "new", file, *OPTIONS, "--act", "initiator.introduce 2024-01-10", code=5)
    assert "--force" in err
    assert file.read_text(encoding="utf-8") == "mine"
    typed("", "new", file, *OPTIONS, "--act", "initiator.introduce 2024-01-10", "--force")
    assert acts(read(file)) == ["initiator.introduce"]


def test_what_is_missing_is_named_with_its_option(typed: Callable[..., Ran], tmp_path: Path) -> None:
    _, err = typed("", "new", tmp_path / "roads.toml", code=2)
    assert "--kind" in err


# -- by questions -------------------------------------------------------------------------------------------------------


def test_by_questions_with_day_votes_and_undo(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Kind, title, first day, initiator; then acts, each with its day and its votes; ``u`` takes the last one back."""
    file = tmp_path / "roads.toml"
    keys = (
        "1",
        "On roads",
        "",
        "О дорогах",
        "10.01.2024",
        "3",
        "1",
        "",
        "2",
        "15 January",
        "2024-01-15",
        "seventy",
        "70/20/3",
        "majilis.adopt 2024-02-01 60/9",
        "u",
        "q",
    )
    out, err = typed("\n".join((*keys, "")), "new", file)
    found = read(file)
    assert (found.kind, found.title, found.initiator) == ("law", {"ru": "О дорогах", "en": "On roads"}, "deputies")
    assert acts(found) == ["initiator.introduce", "majilis.accept"]
    assert found.acts[1].votes == {"majilis": Tally(70, 20, 3)}
    assert "undone: adoption of the law by the Mäjilis (majilis.adopt)" in out
    assert all(f"not understood: {slip}" in err for slip in ("15 January", "seventy"))
    assert "2 acts → " in err


def test_what_the_law_reads_in_a_record_is_asked_for(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """A return may offer a new wording, which decides what follows when the month lapses."""
    file = tmp_path / "roads.toml"
    presented = (
        "initiator.introduce 2024-01-10",
        "majilis.adopt 2024-02-01",
        "senate.approve 2024-03-01",
        "parliament.present 2024-03-05",
    )
    out, _ = typed(
        "\n".join((*presented, "president.return", "2024-03-20", "да", "articles", "q", "")),
        "new",
        file,
        *OPTIONS,
        "--on",
        "2024-01-10",
    )
    assert "whether a new wording is offered" in out
    assert read(file).acts[-1].says == {"wording": True, "scope": "articles"}


def test_what_the_record_lacks_is_supplied_and_not_written(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    out, _ = typed("senate.approve 2024-03-01\n\nq\n", "new", file, *OPTIONS, "--on", "2024-03-01")
    assert acts(read(file)) == ["senate.approve"]
    assert "Adopted, to be presented to the President for signature" in out


def test_what_the_law_refuses_is_written_only_if_wanted(typed: Callable[..., Ran], tmp_path: Path) -> None:
    for answer, expected in (("n", 1), ("y", 2)):
        file = tmp_path / f"{answer}.toml"
        keys = f"majilis.reject 2024-02-01\npresident.sign 2024-03-01\n{answer}\nq\n"
        out, err = typed(keys, "new", file, *OPTIONS, "--on", "2024-01-10")
        assert "The law does not allow this" in err
        assert "Write it down all the same?" in out
        assert len(read(file).acts) == expected


def test_an_answer_to_an_open_question_is_kept_with_the_bill(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Until 2022 no text says what sixty days of silence of the Senate do: the question is named, with its answers."""
    file = tmp_path / "silent.toml"
    out, _ = typed(f"{QUIET}A1=c\nq\n", "new", file, *OPTIONS, "--on", "2017-09-04")
    assert "Here the law is silent. A1" in out
    assert "A1=b:" in out
    found = read(file)
    assert found.world.answers == {"A1": "c"}
    out, _ = typed("", "status", file, "--on", "2018-01-10")
    assert "stage: Adopted, to be presented to the President for signature" in out
    out, _ = typed("", "status", file, "--on", "2018-01-10", "--answer", "A1=b")
    assert "deemed not adopted" in out


@pytest.mark.parametrize(
    ("lang", "words"), [("kk", "Жобаның түрі"), ("ru", "Вид законопроекта"), ("en", "Kind of the bill")]
)
def test_it_asks_in_the_language_asked_for(lang: str, words: str, typed: Callable[..., Ran], tmp_path: Path) -> None:
    out, _ = typed("1\nT\n\n\n\n\n?\nq\n", "new", tmp_path / "a.toml", "--lang", lang)
    assert words in out
    assert "+30" in out
    assert read(tmp_path / "a.toml").title == {lang: "T"}


# -- walking ------------------------------------------------------------------------------------------------------------


def test_a_walk_takes_votes_and_wording_undoes_and_is_titled_in_every_language(
    typed: Callable[..., Ran], tmp_path: Path
) -> None:
    file = tmp_path / "walk.toml"
    keys = "initiator.introduce\nmajilis.accept 60/1\nu\nmajilis.accept 70/1\nq\n"
    typed(keys, "walk", "2023/law", "--on", "2024-03-04", "-o", file)
    found = read(file)
    assert acts(found) == ["initiator.introduce", "majilis.accept"]
    assert found.acts[1].votes == {"majilis": Tally(70, 1)}
    assert set(found.title) == {"kk", "ru", "en"}
    assert found.title["ru"] == "Прохождение процедуры 2023/law"


def test_a_walk_is_that_of_the_sort_of_bill_that_is_named(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Const. art. 61(2): the Government's bill for immediate consideration goes to both chambers together."""
    file = tmp_path / "walk.toml"
    keys = "initiator.introduce\nmajilis.accept\nq\n"
    out, _ = typed(keys, "walk", "2023/law", "--on", "2024-03-04", "--track", "emergency", "-o", file)
    found = read(file)
    assert (found.track, found.initiator) == ("emergency", "government")
    assert "Before the joint session" in out.splitlines()[-1]
    typed("q\n", "walk", "2026/law", "--initiator", "deputies", "--subject", "code", "-o", file, "--force")
    assert (read(file).initiator, read(file).subject) == ("deputies", "code")


def test_a_walk_is_held_to_the_law(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Too few votes are refused, with the number that is needed, and nothing is supplied."""
    file = tmp_path / "walk.toml"
    keys = "initiator.introduce\nmajilis.accept\nmajilis.adopt 10/80\nsenate.approve\nq\n"
    _, err = typed(keys, "walk", "2023/law", "--on", "2024-03-04", "-o", file)
    assert err.count("The law does not allow this") == 2
    assert acts(read(file)) == ["initiator.introduce", "majilis.accept"]


def test_a_walk_names_the_question_at_which_it_stops_and_goes_on_with_an_answer(typed: Callable[..., Ran]) -> None:
    keys = "initiator.introduce\nmajilis.accept\nmajilis.adopt\nsenate.register\n+70\nA1=c\nu\nq\n"
    out, _ = typed(keys, "walk", "2017/law", "--on", "2017-10-09")
    assert "Here the law is silent. A1" in out
    assert "Adopted, to be presented to the President for signature" in out
    assert "The law is silent: an open question" in out.splitlines()[-1]


def test_there_is_nothing_to_undo_at_the_start(typed: Callable[..., Ran]) -> None:
    out, _ = typed("u\nq\n", "walk", "2023/law", "--on", "2024-03-04")
    assert "there is nothing to undo" in out


def test_a_line_that_is_no_act_says_what_was_not_understood() -> None:
    of, day = timetable.parliament(), date(2024, 3, 4)
    with pytest.raises(NotUnderstoodError, match="from 1 to 1"):
        row_of("7", ["majilis.adopt"], of, day, "en")
    with pytest.raises(NotUnderstoodError, match="not understood"):
        row_of("majilis.adopt 'open", [], of, day, "en")
    assert row_of("1 ?", ["majilis.adopt"], of, day, "en") == {"act": "majilis.adopt"}


# -- what people type ----------------------------------------------------------------------------------------------------


def test_the_questions_at_the_start_take_names_help_and_a_step_back(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Nobody's bill is called “?” or “u”: help and undo are heard at every question."""
    file = tmp_path / "roads.toml"
    keys = ["u", "?", "закон", "?", "On bridges", "u", "On roads", "", "", "10.01.2024", "Депутаты", "q", ""]
    out, _ = typed("\n".join(keys), "new", file)
    found = read(file)
    assert (found.kind, found.title, found.initiator) == ("law", {"en": "On roads"}, "deputies")
    assert out.count("back to the question before") == 2
    assert "there is nothing to undo" in out


def test_a_start_that_is_given_up_writes_nothing(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    _, err = typed("1\nq\n", "new", file)
    assert "nothing written" in err
    assert not file.exists()


def test_an_answer_to_yes_or_no_is_asked_for_again(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    _, err = typed("2\n\n90/20\nда\nq\n", "new", file, *OPTIONS, "--on", "2024-01-10")
    assert "not understood: 90/20" in err
    assert read(file).acts[0].says == {"positive": True}


def test_the_day_goes_back_to_an_act_of_an_earlier_law(typed: Callable[..., Ran], tmp_path: Path) -> None:
    """Who begins today and types an act of 2024 is led by the law of 2024."""
    out, _ = typed("1 2024-02-05\nq\n", "new", tmp_path / "roads.toml", *OPTIONS, "--on", "2026-11-29")
    assert "2024-02-05  2023/law:" in out
    assert out.count("2026/law") == 1


def test_an_act_without_a_day_has_none_unless_the_day_of_all_is_given(
    typed: Callable[..., Ran], tmp_path: Path
) -> None:
    """A record says what is known: neither today nor the day of the act before is known of it."""
    file = tmp_path / "roads.toml"
    lines = ("--act", "initiator.introduce 2024-01-10", "--act", "majilis.accept", "--act", "majilis.adopt 2024-02-01")
    typed("", "new", file, *OPTIONS, *lines)
    assert [str(act.when) for act in read(file).acts] == ["2024-01-10", "undated", "2024-02-01"]
    typed("", "new", file, *OPTIONS, *lines[:4], "--on", "2024-01-20", "--force")
    assert [str(act.when) for act in read(file).acts] == ["2024-01-10", "2024-01-20"]


def test_what_options_make_of_a_bill_is_told_at_once(typed: Callable[..., Ran], tmp_path: Path) -> None:
    out, err = typed("", "new", tmp_path / "roads.toml", *OPTIONS, "--act", "majilis.adopt 2024-02-01 40/20/3")
    assert "The law does not allow this: 1. adoption of the law by the Mäjilis (majilis.adopt)" in err
    assert "undetermined: the law is silent" in out


def test_a_title_without_a_language_is_in_the_one_spoken(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    typed("", "new", file, "--lang", "ru", "--kind", "law", "--title", "О дорогах", "--act", "initiator.introduce")
    assert read(file).title == {"ru": "О дорогах"}


@pytest.mark.parametrize("name", ["roads", "roads.yaml"])
def test_a_dossier_is_written_where_folders_are_searched_for_it(
    name: str, typed: Callable[..., Ran], tmp_path: Path
) -> None:
    _, err = typed("", "new", tmp_path / name, *OPTIONS, "--act", "initiator.introduce", code=2)
    assert ".toml or .json" in err


def test_votes_for_a_misspelt_act_name_the_act(typed: Callable[..., Ran], tmp_path: Path) -> None:
    _, err = typed("", "new", tmp_path / "a.toml", *OPTIONS, "--act", "majlis.adopt 2024-02-01 70/20", code=2)
    assert "unknown act: 'majlis.adopt'; did you mean 'majilis.adopt'?" in err


@pytest.mark.parametrize(
    ("kind", "day", "offered"),
    [
        ("law", "2000-09-01", ["deputies", "government"]),
        ("law", "2024-09-01", ["deputies", "government", "president"]),
        ("law", "2026-11-27", ["deputies", "government", "khalyk-kenesi", "president"]),
        ("constitutional-amendment", "2000-09-01", ["parliament", "president"]),
    ],
)
def test_only_those_are_offered_who_may_introduce_such_a_bill_on_its_first_day(
    typed: Callable[..., Ran], tmp_path: Path, kind: str, day: str, offered: list[str]
) -> None:
    out, _ = typed(f"Roads\n\n\n{day}\n\nq\n", "new", tmp_path / "roads.toml", "--kind", kind)
    listed = [name for name in timetable.parliament().initiators if f" ({name})" in out]
    assert sorted(listed) == offered


def test_a_first_day_before_every_edition_is_asked_for_again(typed: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "roads.toml"
    _, err = typed("Roads\n\n\n1990-01-01\n2024-09-01\n1\ninitiator.introduce\nq\n", "new", file, "--kind", "law")
    assert "no edition covers 1 January 1990" in err
    assert read(file).initiator == "president"


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_what_is_taken_back_is_told_in_words(lang: str, typed: Callable[..., Ran]) -> None:
    out, _ = typed(
        "initiator.introduce\nu\n05.02.2024\nu\nq\n", "walk", "2023/law", "--on", "2024-01-10", "--lang", lang
    )
    label = timetable.parliament().acts["initiator.introduce"].as_noun("2023").text(lang)
    undone = {"kk": "қайтарылды", "ru": "отменено"}[lang]
    assert f"{undone}: 05.02.2024" in out
    assert f"{undone}: {label} (initiator.introduce)" in out


def test_votes_without_an_act_are_not_taken_for_one(typed: Callable[..., Ran]) -> None:
    _, err = typed("70/20\nnote=at noon\nq\n", "walk", "2023/law", "--on", "2024-01-10")
    assert "not understood: 70/20" in err
    assert "not understood: note=at" in err


@pytest.mark.parametrize(
    ("lang", "hint"), [("kk", "'law' болар?"), ("ru", "может быть, 'law'?"), ("en", "did you mean 'law'?")]
)
def test_what_is_typed_wrong_is_a_misuse_told_under_its_option(
    lang: str, hint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was told as a fault of a file that does not exist yet, with the code of one that cannot be read."""
    file = tmp_path / "bill.toml"
    head = ["new", str(file), "--title", "ru=О дорогах", "--lang", lang]
    assert run([*head, "--kind", "закон", "--initiator", "депутаты", "--act", "majilis.adopt"]) == 2
    said = capsys.readouterr().err
    assert f"--kind: 'закон'; {hint}" in said
    assert "--initiator: 'депутаты'" in said
    assert run([*head, "--kind", "law", "--act", "majilis.adopt 01.02.2024 700/3"]) == 2
    said = capsys.readouterr().err
    assert "--act 'majilis.adopt 01.02.2024 700/3': " in said
    assert "2024-02-01" not in said
    assert {"kk": "(рұқсат етілгені: 01.02.2024", "ru": "на 01.02.2024)", "en": "on 1 February 2024)"}[lang] in said
    assert not file.exists()


@pytest.mark.parametrize(("lang", "needed"), [("kk", "98 депутаттың 50-і"), ("ru", "50 из 98"), ("en", "50 of 98")])
def test_a_walk_tells_the_votes_needed_as_every_page_does(lang: str, needed: str, typed: Callable[..., Ran]) -> None:
    """Where votes are typed as 70/20/3, fifty of ninety-eight needed were told as 50/98."""
    out, _ = typed("initiator.introduce\nmajilis.accept\nq\n", "walk", "2023/law", "--on", "2024-03-04", "--lang", lang)
    assert needed in out
    assert "50/98" not in out
