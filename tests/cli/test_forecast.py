"""``lawflow forecast``: no figure without its assumptions, in three languages, and no bill forecast without a file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("numpy", reason="the extra `sim` brings it")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from lawflow.cli.root import run
from lawflow.law.labels import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ASSUMED = ROOT / "examples/assumptions"
VETO = [
    "forecast",
    "law",
    "--editions",
    "2017,2023,2026",
    "--assume",
    str(ASSUMED / "veto.toml"),
    "--reached",
    "returned",
]
RETURNED = str(ROOT / "examples/imagined/imagined-2023-veto-overridden.toml")


def page(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def law(capsys: pytest.CaptureFixture[str], *arguments: str) -> float:
    return float(page(capsys, *arguments)["editions"][0]["law"])


def test_a_professor_finds_the_odds_of_an_override_in_one_command(capsys: pytest.CaptureFixture[str]) -> None:
    """One chamber less to convince: what two thirds of two chambers must carry, two thirds of the Kurultai carry alone."""
    found = {one["procedure"]: one for one in page(capsys, *VETO)["editions"]}
    assert found["2017/law"]["law"] == pytest.approx(found["2023/law"]["law"])
    needed = {
        (name, vote["chamber"]): (vote["votes"], vote["of"]) for name, one in found.items() for vote in one["votes"]
    }
    assert needed["2023/law", "majilis"] == (66, 98)
    assert needed["2023/law", "senate"] == (34, 50)
    assert needed["2026/law", "kurultai"] == (97, 145)
    both = [vote["probability"] for vote in found["2023/law"]["votes"] if vote["votes"] in (66, 34)]
    assert found["2023/law"]["law"] == pytest.approx(both[0] * both[1])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_names_the_file_its_source_and_every_number(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*VETO, "--lang", lang]) == 0
    out = capsys.readouterr().out
    told = page(capsys, *VETO)["assumptions"]
    assert told["digest"] in out
    assert told["source"][lang] in out
    assert all(model[lang] in out for model in told["model"])
    assert all(f"{value['name']} = {value['written']}" in out for value in told["values"])


def test_where_assumptions_are_intervals_the_bounds_and_the_gap_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    for edition in page(capsys, *VETO)["editions"]:
        for chance in edition["outcomes"]:
            bound = chance["bound"]
            assert bound["low"] <= chance["probability"] <= bound["high"]
            assert bound["gap"] < 0.01
    assert run(VETO) == 0
    assert "gap" in capsys.readouterr().out


def test_the_odds_of_a_bill_are_those_from_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    """Once the Mäjilis has overcome the objections, only the Senate can still sustain them."""
    asked = ["forecast", RETURNED, "--assume", str(ASSUMED / "veto.toml")]
    returned = law(capsys, *asked, "--on", "2024-05-20")
    half_way = law(capsys, *asked, "--on", "2024-05-27")
    assert returned < half_way < 1
    assert page(capsys, *asked, "--on", "2024-05-20")["on"] == "2024-05-20"


def test_fractions_are_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    from fractions import Fraction  # noqa: PLC0415 (only here)

    found = page(capsys, "forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "--exact")
    assert sum(Fraction(one["fraction"]) for one in found["outcomes"]) == 1


def test_given_an_outcome_all_bills_come_to_it(capsys: pytest.CaptureFixture[str]) -> None:
    found = page(capsys, "forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "--given", "not-adopted")
    chances = {one["outcome"]: one["probability"] for one in found["outcomes"]}
    assert chances["not-adopted"] == pytest.approx(1)


def test_drawn_bills_tell_their_error_and_agree_with_the_exact_odds(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml")]
    exact = {one["outcome"]: one["probability"] for one in page(capsys, *asked)["outcomes"]}
    for one in page(capsys, *asked, "-n", "2e4", "--seed", "7")["outcomes"]:
        assert abs(one["probability"] - exact[one["outcome"]]) <= 5 * one["standard_error"] + 1e-3


def test_jobs_draw_the_same_bills(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "3_000"]
    assert page(capsys, *asked) == page(capsys, *asked, "--jobs", "2")


def test_by_the_calendar_every_bill_has_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bills.csv"
    asked = ["forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "500", "--calendar"]
    found = page(capsys, *asked, "--bills", str(file))
    head, *rows = file.read_text("utf-8").splitlines()
    assert head == "bill,procedure,kind,by,outcome,stage,days,date"
    assert len(rows) == 500
    assert all(row.rpartition(",")[2] >= "2024-02-01" for row in rows)
    in_force = sum(",in-force," in row for row in rows)
    assert found["editions"][0]["drawn"]["law"]["probability"] == in_force / 500
    assert "calendar" in found["assumptions"]["model"][-2]["en"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_drawn_bills_are_written_whole_or_not_at_all(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, or Ctrl-C in the middle: the file of before stays as it was, and nothing lies beside it."""
    file = tmp_path / "bills.csv"
    file.write_text("the bills of before", encoding="utf-8")

    def stop(_: object) -> Iterator[tuple[object, ...]]:
        yield (1, "2023/law", "law", "", "signed", "signed", 1, "")
        raise error

    monkeypatch.setattr("lawflow.forecast.samples.Sample.rows", stop)
    asked = ["forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "100", "--bills", str(file)]
    assert run(asked) == (5 if isinstance(error, OSError) else 130)
    assert file.read_text("utf-8") == "the bills of before"
    assert os.listdir(tmp_path) == ["bills.csv"]  # noqa: PTH208 (also what begins with a dot)


def test_drawn_bills_are_not_written_over_the_assumptions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "assumed.toml"
    file.write_bytes((ASSUMED / "2023.toml").read_bytes())
    assert run(["forecast", "2023/law", "--assume", str(file), "-n", "9", "--bills", str(file), "--lang", "en"]) == 5
    assert "the command reads it" in capsys.readouterr().err
    assert file.read_bytes() == (ASSUMED / "2023.toml").read_bytes()


def test_drawn_bills_of_two_editions_tell_how_far_they_are_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*VETO, "-n", "2000", "--lang", "en"]) == 0
    assert capsys.readouterr().out.count("on the same bills") == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plot_is_written_in_the_format_that_its_file_names(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odds.txt"
    assert run([*VETO, "--plot", "outcomes", "-o", str(file), "--lang", lang]) == 0
    assert page(capsys, *VETO)["assumptions"]["source"][lang] in file.read_text("utf-8")


def test_where_bills_die_stands_beside_the_stages(capsys: pytest.CaptureFixture[str]) -> None:
    (odds,) = page(capsys, "forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"))["editions"]
    lost = sum(much for stage in odds["stages"] for much in stage["ends"].values())
    assert lost == pytest.approx(1 - odds["law"])
    (drawn,) = page(capsys, "forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "50")["editions"]
    assert not any("ends" in stage for stage in drawn["stages"])


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["2023/law"], 2, "--assume"),
        (["2023/law", "--assume", "none.toml"], 3, "no such file"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--reached", "retuned"], 2, "did you mean 'returned'"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--given", "lapsed"], 2, "outcome that a bill comes to"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "many"], 2, "no number of bills"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--jobs", "2"], 2, "say how many with -n"),
        (
            ["2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "9", "--given", "rejected", "--calendar"],
            2,
            "without",
        ),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "-n", "9", "--bills", "/none/bills.csv"], 5, "/none"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "-o", "odds.svg"], 2, "--plot"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--plot", "days", "--json"], 2, "leave --json out"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--plot", "days", "-o", "odds"], 2, "names no format"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--plot", "tornado", "-n", "9"], 2, "leave -n out"),
        (["2023/law", "--assume", str(ASSUMED / "2023.toml"), "--plot", "day", "-o", "odds.svg"], 2, "'days'"),
        (["2026/law", "--assume", str(ASSUMED / "2023.toml")], 3, "no act that may be done has a weight"),
    ],
)
def test_what_cannot_be_forecast_says_why(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["forecast", *arguments]) == code
    assert said in capsys.readouterr().err


def test_seats_filled_are_stated_in_the_assumptions_and_no_option_pretends_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The odds are of the seats in the file of assumptions; an option that would change nothing is refused."""
    asked = ["forecast", "2023/law", "--assume", "examples/assumptions/veto.toml", "--seats", "majilis=90"]
    assert run(asked) == 2
    assert "--seats" in capsys.readouterr().err


SILENT = str(ROOT / "examples/imagined/imagined-2017-senate-silent.toml")
OF_2017 = ["--assume", str(ASSUMED / "2017.toml"), "--on", "2019-06-01"]


def test_what_an_open_question_decides_is_not_called_no_law(capsys: pytest.CaptureFixture[str]) -> None:
    """Sixty days of silence before 2023: nobody knows what follows, so the chance of law lies between none and all."""
    found = page(capsys, "forecast", SILENT, *OF_2017)
    odds = found["editions"][0]
    assert (odds["law"], odds["law_at_most"], odds["questions"]) == (0, 1, ["A1"])
    assert [(one["question"], one["answer"]) for one in found["by_answer"]] == [("A1", "a"), ("A1", "b"), ("A1", "c")]
    chances = [one["law"] for one in found["by_answer"]]
    assert chances[1] == 0
    assert chances[0] == pytest.approx(law(capsys, "forecast", SILENT, *OF_2017, "--answer", "A1=a"))
    assert chances[2] == pytest.approx(law(capsys, "forecast", SILENT, *OF_2017, "--answer", "A1=c"))


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "becomes law 0 % – 100 %, as the open questions are answered (A1)"),
        ("ru", "становится законом 0 % – 100 %, смотря как ответить на открытые вопросы (A1)"),
        ("kk", "заңға айналады 0 % – 100 %, ашық мәселелердің жауабына қарай (A1)"),
    ],
)
def test_the_heading_says_what_depends_on_the_question(
    lang: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["forecast", SILENT, *OF_2017, "--lang", lang]) == 0
    shown = capsys.readouterr().out
    assert told in shown
    assert "--answer A1=b:" in shown


def test_of_a_procedure_the_heading_names_the_questions_at_which_bills_stop(capsys: pytest.CaptureFixture[str]) -> None:
    """What an assumption rules out stops nothing: where every bill is adopted no question of a short vote is named."""
    found = page(capsys, "forecast", "2023/law", "--assume", str(ASSUMED / "2023.toml"))
    odds = found["editions"][0]
    stopped = next(one["probability"] for one in odds["outcomes"] if one["outcome"] == "undetermined")
    assert odds["law_at_most"] == pytest.approx(odds["law"] + stopped)
    assert "L-1" in odds["questions"]
    assert "A1" not in odds["questions"]
    assert found["by_answer"] == []
    assert page(capsys, *VETO)["editions"][0]["questions"] == []


def test_where_no_question_stops_a_bill_the_chance_of_law_is_one_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*VETO, "--lang", "en"]) == 0
    assert "as the open questions are answered" not in capsys.readouterr().out
