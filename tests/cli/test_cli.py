"""The command line: exit codes, one message a fault, stable JSON, three languages."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from lawflow import timetable
from lawflow.cli.root import COMMANDS, run
from lawflow.reconstruction.files import read

HEAD = 'id = "bill"\nkind = "{kind}"\ninitiator = "government"\ntitle = {{ kk = "Заң жобасы", ru = "Законопроект", en = "A bill" }}\n'
IN_SENATE = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
)
ADOPTED = IN_SENATE + "2024-02-20 senate.approve\n"
KAZAKH = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAWFLOW_LANG", "en")
    monkeypatch.delenv("LAWFLOW_DEBUG", raising=False)


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    return dossier(tmp_path, ADOPTED)


def dossier(folder: Path, text: str, kind: str = "law", name: str = "bill.toml") -> Path:
    rows = [line.split(maxsplit=2) for line in text.splitlines()]
    acts = "".join(f'\n[[acts]]\ndate = {day}\nact = "{act}"\n{"".join(rest)}\n' for day, act, *rest in rows)
    path = folder / name
    path.write_text(HEAD.format(kind=kind) + acts, encoding="utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Run a command and return its exit code, what it printed and what it said beside."""
    code = run([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert "a fault of ours" not in err
    return code, out, err


def answered(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    code, out, _ = said(capsys, *arguments, "--json")
    assert code in (0, 4)
    data: dict[str, Any] = json.loads(out)
    return data


# -- what every command does --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``--help`` ends well and names the command."""
    code, out, _ = said(capsys, command, "--help")
    assert (code, command in out) == (0, True)


def test_help_is_asked_for_by_its_name_too(capsys: pytest.CaptureFixture[str]) -> None:
    for asked, same in ((["help"], ["--help"]), (["help", "status"], ["status", "--help"])):
        assert run(asked) == run(same) == 0
        said = capsys.readouterr().out
        assert said == said[: len(said) // 2] * 2


def test_the_version_and_the_list_of_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` prints it; ``--help`` lists every command."""
    assert said(capsys, "--version")[1].startswith("lawflow")
    out = said(capsys, "--help")[1]
    assert all(command in out for command in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["simulte", "x"], "did you mean 'simulate'?"),
        (["next", "x"], "did you mean 'agenda'?"),
        (["lint", "x"], "did you mean 'check-file'?"),
        (["show", "2023/lav"], "did you mean '2023/law'?"),
        (["show", "2023/law", "--lang", "kz"], "did you mean 'kk'?"),
        (
            ["show", "2024/law"],
            "unknown procedure (in 2024 that of 2023 was in force): '2024/law'; did you mean '2023/law'?",
        ),
        (["show", "2023"], "unknown procedure: '2023'; did you mean '2023/law'?"),
        (["show", "current/lav"], "did you mean 'law'?"),
        (["show", "2023/law", "--lang", "de"], "unknown language: 'de'"),
        (["show", "2023/law", "--answer", "A6"], "write it as A6=a"),
        (["show", "2023/law", "--answer", "A99=a"], "unknown open question: 'A99'"),
        (["show", "2023/law", "--answer", "A6=z"], "unknown answer to A6: 'z'"),
        (["why", "{bill}", "senate.aprove"], "did you mean 'senate.approve'?"),
        (["status", "{bill}", "--on", "yesterday"], "'yesterday' is no day; write it as 2024-03-01"),
        (["status", "{bill}", "--on", "2024-02-30"], "'2024-02-30': the calendar has no such day"),
        (["status", "{bill}", "--on", "2024-W10"], "'2024-W10' is no day"),
        (["status", "{bill}", "--seats", "senat=50"], "did you mean 'senate'?"),
        (["status", "{bill}", "--seats", "majilis=108"], "never had more than 107 seats"),
        (["status", "{bill}", "--seats", "senate=many"], "write it as"),
        (["status", "{bill}", "--seats", "senate=0"], "write it as"),
        (["show", "2023/law", "--jsno"], "--jsno"),
        (["show"], "PROCEDURE"),
        (["status"], "DOSSIER"),
        (["status", "{bill}", "--on", "1990-01-01"], "no edition covers 1 January 1990"),
    ],
)
def test_a_slip_on_the_command_line_is_a_usage_error(
    arguments: list[str], words: str, bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2, nothing on standard output, what was found and what was meant."""
    code, out, err = said(capsys, *(argument.format(bill=bill) for argument in arguments))
    assert (code, out) == (2, "")
    assert words in err


@pytest.mark.parametrize("arguments", [["show", "2023/lav"], ["simulte"], ["why", "{bill}", "senate.aprove"]])
def test_a_message_is_one_line(arguments: list[str], bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One fault, one line, with the name of the program."""
    err = said(capsys, *(argument.format(bill=bill) for argument in arguments))[2]
    assert len(err.splitlines()) == 1
    assert err.startswith("lawflow: ")


@pytest.mark.parametrize("lang", ["kk", "ru", "en", "de"])
def test_a_language_is_checked_in_every_form(lang: str, bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong language is a usage error whether or not the output would show it."""
    assert said(capsys, "status", bill, "--on", "2024-02-21", "--json", "--lang", lang)[0] == (2 if lang == "de" else 0)


# -- editions, show -----------------------------------------------------------------------------------------------------


def test_editions_are_told_with_their_dates_instruments_and_procedures(capsys: pytest.CaptureFixture[str]) -> None:
    """Dates, instruments, procedures and their counts."""
    data = answered(capsys, "editions")
    assert data["schema"] == "lawflow.editions/1"
    found = {edition["id"]: edition for edition in data["editions"]}
    assert (found["2023"]["from"], found["2023"]["until"]) == ("2023-01-01", "2026-06-30")
    assert {procedure["id"] for procedure in found["2017"]["procedures"]} == {
        "2017/law",
        "2017/constitutional-law",
        "2017/constitutional-amendment",
    }
    code, out, _ = said(capsys, "editions")
    assert (code, "2023/law" in out) == (0, True)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("2023/law", "2023/law"),
        ("pre-2023/law", "2017/law"),
        ("post-2023/constitutional-law", "2023/constitutional-law"),
    ],
)
def test_a_procedure_is_shown_by_its_name_or_the_alias_of_its_edition(
    name: str, found: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A procedure by its name or by the alias of its edition."""
    data = answered(capsys, "show", name)
    assert (data["schema"], data["procedure"]) == ("lawflow.show/1", found)
    assert all(step["cites"] for step in data["steps"])
    code, out, _ = said(capsys, "show", name)
    assert (code, found in out) == (0, True)


def test_show_tells_majorities_in_deputies(capsys: pytest.CaptureFixture[str]) -> None:
    """Seventy-two of a hundred and seven for the Mäjilis's own text, since 29 March 2023 sixty-six of ninety-eight."""
    steps = {step["id"]: step for step in answered(capsys, "show", "2023/law")["steps"]}
    (need,) = steps["majilis-revote/majilis.confirm-own-text/adopted"]["needs"]
    assert (need["chamber"], need["votes"], need["of"]) == ("majilis", 66, 98)
    assert [(one["from"], one["votes"], one["of"]) for one in need["counts"]] == [
        ("2023-01-01", [72], [107]),
        ("2023-03-29", [66], [98]),
    ]
    assert (
        "72 of 107 (1 January 2023 – 28 March 2023); 66 of 98 (29 March 2023 – 30 June 2026)"
        in said(capsys, "show", "2023/law")[1]
    )
    of_a_day = said(capsys, "show", "2023/law", "--on", "2023-03-28")[1]
    assert ("66 of 98" in of_a_day, "72 of 107" in of_a_day) == (False, True)


def test_an_answer_changes_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Under A6=c the Senate's refusal ends the law."""
    ids = {step["id"] for step in answered(capsys, "show", "2023/law", "--answer", "A6=c")["steps"]}
    assert "senate-on-commission-text/senate.refuse-commission-text/not-adopted" in ids
    assert "senate-on-commission-text/senate.refuse-commission-text/undetermined" not in ids


@pytest.mark.parametrize(
    "arguments",
    [["editions"], ["show", "2023/law"], ["status", "{bill}", "--on", "2024-02-21"], ["simulate", "{bill}"]],
)
def test_kazakh_is_written_in_its_own_letters(
    arguments: list[str], bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--lang kk`` speaks Kazakh, ``--lang ru`` Russian, and neither falls back to English."""
    given = [argument.format(bill=bill) for argument in arguments]
    kazakh, russian = said(capsys, *given, "--lang", "kk")[1], said(capsys, *given, "--lang", "ru")[1]
    assert set(kazakh) & KAZAKH
    assert "Mäjilis" not in kazakh + russian
    assert kazakh != russian


def test_the_language_comes_from_the_environment(
    bill: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``LAWFLOW_LANG`` if nothing is asked; a wrong one is told."""
    monkeypatch.setenv("LAWFLOW_LANG", "ru")
    assert "Законопроект" in said(capsys, "simulate", bill)[1]
    monkeypatch.setenv("LAWFLOW_LANG", "fr")
    assert said(capsys, "simulate", bill)[0] == 2


# -- simulate -----------------------------------------------------------------------------------------------------------


def test_a_dossier_is_told_as_a_dated_timeline_with_stage_and_outcome(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The dated timeline, the stage and the outcome."""
    data = answered(capsys, "simulate", bill)
    assert (data["schema"], data["dossier"], data["edition"], data["crosses"]) == (
        "lawflow.simulate/1",
        "bill",
        "2023",
        [],
    )
    assert (data["stage"]["id"], data["outcome"]) == ("adopted", "pending")
    assert [line["act"] for line in data["timeline"]] == [
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.approve",
    ]
    assert {"date", "from", "to", "cites"} <= set(data["timeline"][0])
    assert set(data["stage"]["label"]) == {"kk", "ru", "en"}


def test_simulate_supplies_and_marks_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the law makes unavoidable is supplied with the days between which it lies; ``--strict`` supplies none."""
    path = dossier(tmp_path, "2024-02-01 majilis.adopt\n2024-02-20 senate.approve\n")
    data = answered(capsys, "simulate", path)
    (register,) = [line for line in data["timeline"] if line["act"] == "senate.register"]
    assert (register["supplied"], register["date"], register["not_before"], register["not_after"]) == (
        True,
        None,
        "2024-02-01",
        "2024-02-20",
    )
    assert "supplied" in said(capsys, "simulate", path)[1]
    assert said(capsys, "simulate", path, "--strict")[0] == 4


def test_what_the_law_does_not_allow_is_exit_4_with_the_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The act, the votes found and needed, the article; the data still on standard output."""
    path = dossier(tmp_path, IN_SENATE + "2024-02-20 senate.approve votes = { senate = { for = 25 } }\n")
    code, out, err = said(capsys, "simulate", path)
    assert code == 4
    assert "A bill" in out
    assert "5. approval by the Senate (senate.approve)" in err
    assert "25 for, of 50" in err
    assert "26 of 50" in err
    assert "art. 61(4) part 3" in err
    refused = answered(capsys, "simulate", path)["refused"]
    assert (refused["n"], refused["act"], refused["blockers"][0]["found"]) == (5, "senate.approve", "25 for, of 50")


def test_several_ways_are_named_where_they_lie(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Which of several acts happened is not guessed; all ways meet again before the presentation, so the bill goes on."""
    path = dossier(tmp_path, IN_SENATE + "2024-02-20 parliament.present\n")
    code, out, _ = said(capsys, "simulate", path)
    assert (code, "one of these must have happened" in out) == (0, True)
    data = answered(capsys, "simulate", path)
    apart = next(entry for entry in data["timeline"] if "one_of" in entry)
    assert {way[0] for way in apart["one_of"]} == {"senate.approve", "senate.reject", "senate.return-changes"}
    assert (apart["rejoins_at"], data["stage"]["id"]) == ("adopted", "presented")


def test_ways_that_end_at_several_stages_meet_where_the_next_act_leads(capsys: pytest.CaptureFixture[str]) -> None:
    """Art. 61(7): the question of confidence follows a vote for the bill, against it or short; no stage is picked."""
    path = "tests/cases/law/2023-confidence-before-any-vote.toml"
    _, out, _ = said(capsys, "simulate", path)
    line = next(line for line in out.splitlines() if "one of these must have happened" in line)
    assert "“On its way to the Senate” or “Rejected, returned to the initiator” or “The law is silent" in line
    data = answered(capsys, "simulate", path)
    assert [entry["rejoins_at"] for entry in data["timeline"] if "one_of" in entry] == ["confidence-linked"]


def test_an_open_question_is_no_refusal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The Senate's silence of 2020: exit 0, outcome undetermined, the question named; with an answer it goes on."""
    path = dossier(tmp_path, IN_SENATE.replace("2024", "2020"))
    data = answered(capsys, "simulate", path, "--on", "2020-06-01")
    assert (data["outcome"], data["questions"][0]["id"]) == ("undetermined", "A1")
    code, out, _ = said(capsys, "simulate", path, "--on", "2020-06-01")
    assert (code, "A1" in out) == (0, True)
    assert answered(capsys, "simulate", path, "--on", "2020-06-01", "--answer", "A1=c")["stage"]["id"] == "adopted"


def test_seats_filled_change_the_majority(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Answer b of A44, by option."""
    path = dossier(tmp_path, IN_SENATE + "2024-02-20 senate.approve votes = { senate = { for = 25 } }\n")
    assert said(capsys, "simulate", path, "--seats", "senate=49")[0] == 0
    assert said(capsys, "simulate", path, "--seats", "senate=34+15")[0] == 0
    assert said(capsys, "simulate", path, "--seats", "senate=40+10")[0] == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "the file is empty"),
        ("id = 5", "id: 5"),
        ("id = ", "not TOML"),
        ('id = "x"\nkind = "law"\ntitle = { en = "x" }\n[[acts]]\nact = ["majilis.adopt"]', "act 1"),
    ],
)
@pytest.mark.parametrize("command", ["simulate", "status", "why"])
def test_what_is_no_dossier_is_exit_3(
    command: str, content: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file, the place, what was found; every line begins with the program or the file."""
    path = tmp_path / "bill.toml"
    path.write_text(content, encoding="utf-8")
    code, out, err = said(capsys, command, path, *(["senate.approve"] if command == "why" else []))
    assert (code, out) == (3, "")
    assert words in err
    assert str(path) in err


@pytest.mark.parametrize("command", ["simulate", "status"])
def test_a_missing_file_is_exit_3(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not a usage error: the command was right, the file is not there."""
    assert said(capsys, command, tmp_path / "none.toml")[0] == 3
    assert said(capsys, command, tmp_path)[0] == 3


def test_a_dossier_without_dates_asks_for_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The edition is not known: exit 4, and how to help."""
    path = tmp_path / "bill.toml"
    path.write_text(HEAD.format(kind="law") + '[[acts]]\nact = "initiator.introduce"\n', encoding="utf-8")
    code, _, err = said(capsys, "simulate", path)
    assert (code, "--on" in err) == (4, True)
    assert said(capsys, "simulate", path, "--on", "2024-03-01")[0] == 0


# -- status, why --------------------------------------------------------------------------------------------------------


def test_where_a_bill_stands_is_told_with_what_must_and_may_be_done(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Stage, outcome, running terms, must, may, not yet, no longer, on a day."""
    data = answered(capsys, "status", bill, "--on", "2024-02-10")
    assert (data["schema"], data["dossier"], data["on"], data["edition"], data["procedure"]) == (
        "lawflow.status/1",
        "bill",
        "2024-02-10",
        "2023",
        "2023/law",
    )
    assert (data["stage"]["id"], data["stage"]["organ"], data["outcome"]) == ("senate-pending", "senate", "pending")
    (term,) = [term for term in data["terms"] if term["id"] == "senate-60"]
    assert (term["started"], term["due"], term["running"], term["not_counted"]) == ("2024-02-05", "2024-04-05", True, 0)
    assert data["must"][0]["by"] == "2024-04-05"
    (approve,) = [option for option in data["may"] if option["act"] == "senate.approve"]
    assert approve["needs"] == [{"chamber": "senate", "votes": 26, "of": 50}]
    assert "president.sign" in [closed["act"] for closed in data["not_yet"]]
    assert "initiator.introduce" in data["no_longer"]


@pytest.mark.parametrize(
    ("lang", "said_first"),
    [
        (
            "en",
            "Before the President for signature (since 22 February 2024). Next: signature by the President / return with objections by the President",
        ),
        ("ru", "На подписи у Президента (с 22.02.2024). Далее: подписание Президентом"),
        ("kk", "Президенттің қол қоюына ұсынылды (22.02.2024 күнінен бастап). Келесі: Президенттің қол қоюы"),
    ],
)
def test_status_says_first_where_the_bill_stands_in_one_sentence(
    lang: str, said_first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """At which stage, since when, what comes next, by when, on which article."""
    path = dossier(tmp_path, ADOPTED + "2024-02-22 parliament.present\n")
    _, out, _ = said(capsys, "status", path, "--on", "2024-03-01", "--lang", lang)
    assert out.splitlines()[1].startswith(said_first)
    assert "22.03.2024" in out.splitlines()[1] or "22 March 2024 inclusive [" in out.splitlines()[1]
    assert answered(capsys, "status", path, "--on", "2024-03-01")["sentence"][lang] == out.splitlines()[1]


def test_a_sentence_says_so_where_no_day_is_set_where_it_is_over_and_where_the_text_is_silent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bill = dossier(tmp_path, "2024-01-10 initiator.introduce\n", name="new.toml")
    told = answered(capsys, "status", bill, "--on", "2024-01-12")["sentence"]["en"]
    assert told.startswith("Laid before the Mäjilis (since 10 January 2024). Next: ")
    assert "no last day is set for it" in told
    gone = dossier(tmp_path, "2024-01-10 initiator.introduce\n2024-01-12 initiator.withdraw\n", name="gone.toml")
    assert answered(capsys, "status", gone, "--on", "2024-02-01")["sentence"]["en"] == (
        "Withdrawn by the initiator (since 12 January 2024). Outcome: withdrawn."
    )
    silent = "examples/imagined/imagined-2017-senate-silent.toml"
    assert answered(capsys, "status", silent, "--on", "2019-06-01")["sentence"]["en"].endswith(": A1.")


def test_what_may_not_be_done_is_counted_and_listed_if_asked_for(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = said(capsys, "status", bill, "--on", "2024-03-01")
    assert re.search(r"^Not yet: \d+ \(listed by --all\)$", out, re.MULTILINE)
    assert "signature by the President" not in out
    _, out, _ = said(capsys, "status", bill, "--on", "2024-03-01", "--all")
    assert "  signature by the President" in out


def test_a_term_for_sending_is_never_said_to_be_missed(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody records that a law was sent: the ten days to the Senate are over, and it may have been sent in time."""
    arguments = ("status", "examples/dossiers/kz-2024-vapes.toml", "--on", "2024-02-10")
    (term,) = (one for one in answered(capsys, *arguments)["terms"] if one["running"])
    assert (term["id"], term["due"], term["missed"], term["lapsed"]) == (
        "majilis-to-senate-10",
        "2024-02-03",
        False,
        True,
    )
    _, out, _ = said(capsys, *arguments)
    assert "over, whether kept is not known" in out


def test_status_knows_only_the_acts_up_to_the_day(bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The approval of 20 February is not known on the 19th."""
    assert answered(capsys, "status", bill, "--on", "2024-02-19")["stage"]["id"] == "senate-pending"
    assert answered(capsys, "status", bill, "--on", "2024-02-20")["stage"]["id"] == "adopted"


@pytest.mark.parametrize("explain", [[], ["--explain"]])
def test_status_in_words(explain: list[str], bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For people: the title, the stage, what may be done with how many votes until when."""
    code, out, _ = said(capsys, "status", bill, "--on", "2024-02-10", *explain)
    assert code == 0
    for words in ("A bill", "Before the Senate", "26 of 50", "2024-04-05"):
        assert words in out


def test_every_blocker_of_an_act_is_told_with_what_would_cure_it(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every blocker, and what would cure it."""
    data = answered(capsys, "why", bill, "president.sign", "--on", "2024-02-21")
    assert (data["schema"], data["allowed"]) == ("lawflow.why/1", False)
    assert data["blockers"]
    assert data["cure"]["acts"] == ["parliament.present"]
    code, out, _ = said(capsys, "why", bill, "president.sign", "--on", "2024-02-21")
    assert (code, "does not allow" in out) == (0, True)


def test_of_a_lawful_act_it_is_told_that_nothing_stands_against_it(
    bill: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing stands against it."""
    data = answered(capsys, "why", bill, "parliament.present", "--on", "2024-02-21")
    assert (data["allowed"], data["blockers"]) == (True, [])
    assert "Lawful" in said(capsys, "why", bill, "parliament.present", "--on", "2024-02-21")[1]


def test_why_the_clock_does_not_act_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Silence of sixty days is not lawful after five."""
    path = dossier(tmp_path, IN_SENATE)
    assert answered(capsys, "why", path, "clock.senate-silent", "--on", "2024-02-10")["allowed"] is False


# -- walk ---------------------------------------------------------------------------------------------------------------


def walked(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))


@pytest.mark.parametrize(
    "procedure", ["2023/law", "2017/law", "2023/constitutional-law", "2017/constitutional-amendment"]
)
def test_a_walk_is_written_as_a_dossier_that_simulates(
    procedure: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was walked can be played again, to the same stage."""
    walked(monkeypatch, "2\n+1\n1\n+2\n1\n+70\n2\n1\nq\n")
    path = tmp_path / "walk.toml"
    day = "2020-03-02" if procedure < "2023" else "2024-03-04"
    code, out, _ = said(capsys, "walk", procedure, "--on", day, "-o", path)
    assert code == 0
    assert read(path).acts
    data = answered(capsys, "simulate", path, "--strict")
    assert "refused" not in data
    assert data["stage"]["label"]["en"] in out.splitlines()[-1]


def test_a_walk_answers_what_it_does_not_understand(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number, +N or q; anything else is told, and the walk goes on; nothing typed is nothing said."""
    walked(monkeypatch, "99\nx\n+x\n0\n\nq\n")
    code, _, err = said(capsys, "walk", "2023/law", "--on", "2024-03-04")
    assert code == 0
    assert err.count("lawflow: ") == 4


@pytest.mark.parametrize("typed", ["+999999999\nq\n", "+99999999999999999999\nq\n", "1\n2\n+36500\nq\n"])
def test_a_walk_does_not_break_on_a_leap_beyond_the_law(
    typed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Days beyond what is known are told, and what was walked is still written."""
    walked(monkeypatch, typed)
    path = tmp_path / "walk.toml"
    code, _, err = said(capsys, "walk", "2023/law", "--on", "2024-03-04", "-o", path)
    assert (code, path.exists()) == (0, True)
    assert err


def test_a_walk_stays_in_the_procedure_that_was_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day on which another edition rules is no day for it."""
    walked(monkeypatch, "q\n")
    code, _, err = said(capsys, "walk", "2017/law", "--on", "2024-03-04")
    assert code == 2
    assert "2017" in err


def test_a_walk_that_cannot_be_written_is_exit_5(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cannot write: the place is named."""
    walked(monkeypatch, "q\n")
    path = tmp_path / "none" / "walk.toml"
    code, _, err = said(capsys, "walk", "2023/law", "--on", "2024-03-04", "-o", path)
    assert (code, str(path) in err) == (5, True)


# -- draw, doctor -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fmt", ["dot", "mmd", "puml", "scxml", "json", "md"])
def test_the_ending_of_a_file_names_the_format_of_its_picture(
    fmt: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ending names the format."""
    path = tmp_path / f"law.{fmt}"
    code, _, _ = said(capsys, "draw", "2023/law", "-o", path)
    assert (code, path.stat().st_size > 100) == (0, True)


def test_draw_in_a_format_that_does_not_exist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A usage error with the nearest."""
    code, _, err = said(capsys, "draw", "2023/law", "-o", tmp_path / "law.dott")
    assert (code, "did you mean 'dot'?" in err) == (2, True)


def test_a_picture_without_a_renderer_is_exit_6(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """PDF needs an extra; the formats that need none are named."""
    monkeypatch.setitem(sys.modules, "typst", None)
    code, _, err = said(capsys, "draw", "2023/law", "-o", tmp_path / "law.pdf")
    assert code == 6
    assert "svg" in err.lower()


def test_the_doctor_tells_versions_and_the_data_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Versions, the renderer and the data found."""
    data = answered(capsys, "doctor")
    assert data["schema"] == "lawflow.doctor/1"
    assert "2023" in data["editions"]


# -- the terminal and the pipe ------------------------------------------------------------------------------------------


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 (our own command)
        ["bash", "-c", f"set -o pipefail; {command}"],  # noqa: S607 (the bash of the machine)
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"LAWFLOW_LANG": "en", "PYTHONIOENCODING": "utf-8"} | environment,
    )


@pytest.mark.parametrize("command", ["show 2023/law --json", "show 2023/law", "editions --json"])
def test_a_closed_pipe_is_no_fault(command: str) -> None:
    """``| head -1`` ends the program quietly and well."""
    result = shell(f"'{sys.executable}' -m lawflow {command} | head -1")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout


def test_no_colour_in_a_pipe_nor_against_the_wish() -> None:
    """Off a terminal nothing is coloured, with or without ``NO_COLOR``."""
    for environment in ({}, {"NO_COLOR": "1"}):
        result = shell(f"'{sys.executable}' -m lawflow show 2023/law", **environment)
        assert (result.returncode, "\x1b" in result.stdout) == (0, False)


def test_a_table_in_a_pipe_is_tab_separated(capsys: pytest.CaptureFixture[str]) -> None:
    """Every row has as many cells as there are columns."""
    rows = [line.split("\t") for line in said(capsys, "show", "2023/law")[1].splitlines() if "\t" in line]
    assert {len(row) for row in rows} == {8}
    assert len(rows) > 50


def test_the_program_starts_as_a_module_and_ends_with_its_code() -> None:
    """``python -m lawflow`` gives the shell the code of the command."""
    result = shell(f"'{sys.executable}' -m lawflow show 2023/lav")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("lawflow: ")


def test_a_fault_of_ours_is_told_as_one(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 1, no traceback unless it is asked for, and how to report it."""

    def broken() -> None:
        message = "broken"
        raise RuntimeError(message)

    monkeypatch.setattr("lawflow.timetable.editions", broken)
    assert run(["editions"]) == 1
    err = capsys.readouterr().err
    assert "a fault of ours (RuntimeError: broken)" in err
    assert "Traceback" not in err
    monkeypatch.setenv("LAWFLOW_DEBUG", "1")
    assert run(["editions"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_fault_of_ours_that_comes_of_a_faulty_row_names_the_row(
    bill: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No start asks whether the law holds together; where it does not, and something broke, the row is told."""
    known = timetable.edition("2023")
    law = known.procedure("law")
    assert law is not None
    first, *rest = law.all_steps
    lost = attrs.evolve(law, all_steps=(attrs.evolve(first, target="nowhere"), *rest), unchecked=True)
    faulty = attrs.evolve(known, procedures=(lost, *known.procedures[1:]))
    monkeypatch.setattr("lawflow.timetable.editions", lambda *_: (faulty,))
    monkeypatch.setattr("lawflow.cli.dossiers.play", lambda *_, **__: known.procedures[99])
    assert run(["status", str(bill)]) == 1
    err = capsys.readouterr().err
    assert "'nowhere' is not a stage" in err
    assert "fault of ours" not in err


def test_a_page_in_another_language_cites_in_it(bill: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON keeps the English citations, so that a program reads the same in every language."""
    _, out, _ = said(capsys, "status", bill, "--on", "2024-03-01", "--lang", "kk")
    assert "Конст. 61-бап (4)" in out
    assert "Const." not in out
    _, out, _ = said(capsys, "why", bill, "president.sign", "--on", "2024-03-01", "--lang", "ru")
    assert "Const." not in out
    data = answered(capsys, "status", bill, "--on", "2024-03-01", "--lang", "kk", "--json")
    assert any("Const. art. 61(4) part 3" in duty["cites"] for duty in data["must"])


@pytest.mark.parametrize("command", ["simulate", "audit", "status"])
def test_a_bill_that_stopped_names_the_question_beside_its_stage(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Sixty days without a decision before 2023: what then, is A1."""
    acts = "2018-01-10 initiator.introduce\n2018-01-15 majilis.accept\n2018-02-01 majilis.adopt\n2018-02-05 senate.register\n"
    file = dossier(tmp_path, f"{acts}2018-04-07 clock.senate-silent\n")
    out = said(capsys, command, file, "--on", "2018-04-10")[1]
    assert "stage: The law is silent: an open question A1\n" in out


def test_an_act_that_is_for_a_bill_of_one_subject_is_asked_about_for_that_subject(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """To 2007 the budget is adopted in joint session (Const. art. 53(2)), an ordinary bill is not."""
    code, out, _ = said(capsys, "why", "1995/law", "joint.adopt", "--subject", "budget", "--lang", "en")
    assert code == 0
    assert "Joint session adopts" in out
    assert "Joint session adopts" not in said(capsys, "why", "1995/law", "joint.adopt", "--lang", "en")[1]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "өзі ұсынған редакцияны өзгерту үшін, саты өзгермейді"),
        ("ru", "чтобы изменить предложенную им редакцию, стадия не меняется"),
        ("en", "to change the wording that he offered, the stage stays"),
    ],
)
def test_what_the_president_may_return_a_law_once_more_for_is_said(
    lang: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """CL on Parliament art. 20(3): in a return of a law that lies returned he changes the wording he offered."""
    veto = str(Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2023-veto-overridden.toml")
    for command in (["status", veto], ["why", veto, "president.return"]):
        assert run(["--lang", lang, *command, "--on", "2024-05-20"]) == 0
        assert said in capsys.readouterr().out
    assert run(["--lang", lang, "sheet", veto, "--on", "2024-05-20"]) == 0
    assert said.partition(",")[0] in capsys.readouterr().out
    assert run(["--lang", lang, "why", veto, "president.return", "--on", "2024-05-01"]) == 0
    assert said.partition(",")[0] not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("day", "started", "count"),
    [
        ("2024-04-11", "\t2024-04-11\t", "10 days:\n    2024-04-12 … 2024-04-21: 10 —"),
        ("2024-04-11/2024-04-13", "\t2024-04-11 … 2024-04-13\t", "10 days (if it began on 11 April 2024):\n"),
        ("../2024-04-13", "\t… 2024-04-13\t", "10 days: its first day is not known, no count\n"),
    ],
)
def test_the_count_of_a_term_says_from_which_day_it_is_and_none_is_made_up(
    day: str, started: str, count: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten days from the Mäjilis to the Senate (Reglament pt 74), from an act of which the record knows so much."""
    file = tmp_path / "bill.toml"
    file.write_text(f'{HEAD.format(kind="law")}\n[[acts]]\nact = "majilis.adopt"\ndate = "{day}"\n', encoding="utf-8")
    assert run(["--lang", "en", "status", str(file), "--on", "2024-04-14", "--explain"]) == 0
    out = capsys.readouterr().out
    assert started in out
    assert count in out


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "егер тұрақты комитеттердің қорытындысы болса"),
        ("ru", "если есть заключения постоянных комитетов"),
        ("en", "given: conclusions of the standing committees"),
    ],
)
def test_an_opinion_that_a_vote_waits_for_is_told_as_one_that_is_given(
    lang: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of an opinion the law gives the name alone: "if conclusions" is no sentence, in none of the languages."""
    bill = str(Path(__file__).parents[2] / "examples" / "dossiers" / "kz-2020-domestic-violence.toml")
    assert run(["--lang", lang, "status", bill, "--on", "2020-11-20"]) == 0
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(("lang", "act"), [("kk", "әрекет"), ("ru", "действие"), ("en", "an act")])
def test_why_without_what_is_asked_says_what_is_missing(
    lang: str, act: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of ``lawflow why BILL`` it was said that the dossier is missing."""
    assert run(["why", "bill.toml", "--lang", lang]) == 2
    said = capsys.readouterr().err
    assert "'bill.toml'" in said
    assert act in said
