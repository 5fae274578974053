"""``lawflow acts``: the acts that a record may hold, at hand in the terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.cli.acts_words import COUNTS, TOLD
from lawflow.cli.root import run
from lawflow.dossiers.keys import ACT
from lawflow.study.acts import known_acts

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return a function that lists acts and returns what is printed, or told where the exit code is not 0."""
    monkeypatch.setenv("LAWFLOW_LANG", "en")

    def ran(*arguments: str, code: int = 0) -> str:
        found = run(["acts", *arguments])
        out, err = capsys.readouterr()
        assert found == code, err
        return out if code == 0 else err

    return ran


def data(asked: Callable[..., str], *arguments: str) -> dict[str, dict[str, Any]]:
    return {act["act"]: act for act in json.loads(asked(*arguments, "--json"))["acts"]}


def test_every_act_that_some_edition_provides_for_is_listed(asked: Callable[..., str]) -> None:
    provided = {act for known in timetable.editions() for one in known.procedures for act in one.acts}
    assert provided <= set(data(asked)) <= set(timetable.parliament().acts)


def test_an_act_is_open_where_a_step_of_it_leaves_the_stage(asked: Callable[..., str]) -> None:
    """Since 2023 the Senate overcomes objections to a law after the Mäjilis has, or alone while there is no Mäjilis."""
    act = data(asked, "senate.override", "--edition", "2023")["senate.override"]
    places = {place["procedure"]: [stage["id"] for stage in place["stages"]] for place in act["open_at"]}
    assert places["2023/law"] == ["senate-on-objections", "returned", "joint-on-objections"]
    assert places["2023/constitutional-law"] == ["joint-on-objections"]


def test_its_record_may_say_what_the_law_reads(asked: Callable[..., str]) -> None:
    found = data(asked)
    assert found["president.return"]["fields"] == ["wording", "scope"]
    assert found["court.opinion"]["fields"] == ["conforms"]
    assert found["initiator.introduce"]["fields"] == ["in"]
    assert found["initiator.change-kind"]["fields"] == ["kind"]
    assert found["president.sign"]["fields"] == []


def test_everything_that_a_record_may_say_has_words() -> None:
    """So has every sense in which votes are counted."""
    assert set(TOLD) == {key.name for key in ACT.keys if key.told}
    assert set(COUNTS) | {"none"} == {act.counts for act in timetable.parliament().acts.values()} | {"none"}


def test_editions_that_follow_one_another_are_told_as_a_span(asked: Callable[..., str]) -> None:
    rows = dict(row.split("\t", 1) for row in asked().splitlines()[1:-1])
    assert "\t1995–2026\t" in rows["president.sign"]
    assert "\t1995–2017\t" in rows["majilis.reapprove"]
    assert "\t2026\t" in rows["kurultai.adopt"]


def test_words_in_any_language_find_an_act(asked: Callable[..., str]) -> None:
    assert "senate.override" in data(asked, "возражения", "преодолел", "--organ", "senate")
    assert list(data(asked, "еңсерді", "--organ", "senate")) == ["senate.override"]
    assert asked("bicycle") == "There is no such act.\n"


@pytest.mark.parametrize(
    ("lang", "words"),
    [("kk", "қай сатыларда ашық"), ("ru", "на каких стадиях открыт"), ("en", "stages where it is open")],
)
def test_of_one_act_all_is_told_in_the_language_asked_for(lang: str, words: str, asked: Callable[..., str]) -> None:
    out = asked("president.return", "--lang", lang)
    assert words in out
    assert "wording: " in out
    assert "(presented)" in out


def test_only_acts_of_a_stage_are_listed(asked: Callable[..., str]) -> None:
    found = data(asked, "--stage", "senate-on-objections", "--edition", "2023", "--kind", "law")
    assert {"senate.override", "senate.sustain"} <= set(found)
    assert "majilis.override" not in found


@pytest.mark.parametrize(
    ("option", "value", "near"),
    [("--organ", "senat", "senate"), ("--kind", "lav", "law"), ("--stage", "presentd", "presented")],
)
def test_a_slip_gets_the_nearest_name(option: str, value: str, near: str, asked: Callable[..., str]) -> None:
    assert f"'{near}'" in asked(option, value, code=2)


def test_an_act_of_another_kind_of_bill_is_left_out() -> None:
    """A referendum adopts amendments of the Constitution, never a law."""
    editions, of = timetable.editions(), timetable.parliament()
    assert "referendum.adopt" in {act.name.id for act in known_acts(of, editions)}
    assert "referendum.adopt" not in {act.name.id for act in known_acts(of, editions, kind="law")}


def test_an_act_that_is_misspelt_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["acts", "president.retrun", "--lang", "en"]) == 0
    assert "did you mean 'president.return'?" in capsys.readouterr().out


def test_editions_that_call_an_act_alike_are_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["acts", "senate.approve", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert out.count("edition 1995–2017: Senate adopts the law\n") == 1
