"""``lawflow editions``: the page of one edition, the chambers by date, what is left out and why."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.cli.root import run
from lawflow.law.days import in_words
from lawflow.law.labels import LANGUAGES
from lawflow.parliaments.kz.left_out import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Callable

    Said = Callable[..., str]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Return what a command prints."""

    def said(*arguments: str) -> str:
        assert run(["editions", *arguments]) == 0
        return capsys.readouterr().out

    return said


def answered(said: Said, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(said(*arguments, "--json"))["editions"]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_an_edition_tells_what_it_rests_on_and_what_it_leaves_out(lang: str, said: Said) -> None:
    """Dates, what changed, texts, chambers by date, procedures, open questions, what is left out and why."""
    (edition,) = answered(said, "2023")
    page = said("2023", "--lang", lang)
    told = [
        in_words(edition["from"], lang),
        edition["changed"][lang],
        *(one["read"][lang] for one in edition["instruments"]),
        *(str(row["seats"][0]) for chamber in edition["chambers"] for row in chamber["seats"]),
        *(one["id"] for one in edition["procedures"]),
        *(one["text"][lang] for one in edition["open_questions"]),
        *(text for one in edition["left_out"] for text in (one["what"][lang], one["reason"][lang])),
    ]
    assert not [text for text in told if text not in page]


def test_an_edition_goes_by_its_other_names_and_by_a_day(said: Said) -> None:
    """``post-2023`` is 2023, and so is any day from 2023 to June 2026."""
    assert [one["id"] for one in answered(said, "post-2023")] == ["2023"]
    assert [one["id"] for one in answered(said, "--on", "2026-06-30")] == ["2023"]
    assert [one["id"] for one in answered(said, "--on", "2026-07-01")] == ["2026"]


@pytest.mark.parametrize("arguments", [["2022"], ["2017", "--on", "2023-01-01"]])
def test_an_edition_that_is_not_there_or_not_of_the_day_is_a_usage_error(arguments: list[str]) -> None:
    assert run(["editions", *arguments]) == 2


def test_the_chambers_are_told_by_date_with_the_ways_of_their_seats_and_the_parties(said: Said) -> None:
    """98 + 9 to 28 March 2023, then 69 + 29; 34 + 15 senators, then 40 + 10."""
    page = said("--chambers")
    for told in (
        "2007-09-02\t2023-03-28\t107\tparty lists 98, elected by the Assembly of the People 9",
        "2023-03-29\t2026-06-30\t98\tparty lists 69, single-member districts 29",
        "2018-07-01\t2022-08-23\t49\telected by the maslikhats 34, appointed by the President 15",
        "2023-01-25\t2026-06-30\t50\telected by the maslikhats 40, appointed by the President 10",
        "Nur Otan 84, Aq Jol 7, Communist People's Party 7, Assembly of the People 9",
        "Amanat 62, Auyl 8, Respublica 6, Aq Jol 6, People's Party 5, Nationwide Social Democratic Party 4, independents 7",
    ):
        assert told in page


@pytest.mark.parametrize(
    ("on", "majilis", "senate", "question"),
    [("2022-09-16", [107], [49, 50, 55], "A53"), ("2023-03-28", [107], [50], None), ("2023-03-29", [98], [50], None)],
)
def test_the_chambers_of_a_day_are_those_of_that_day(
    on: str, majilis: list[int], senate: list[int], question: str | None, said: Said
) -> None:
    (edition,) = answered(said, "--chambers", "--on", on)
    lower, upper = edition["chambers"]
    assert [row["seats"] for row in lower["seats"]] == [majilis]
    assert [(row["seats"], row["question"]) for row in upper["seats"]] == [(senate, question)]


def test_the_parties_of_a_day_can_be_taken_as_they_are_told(said: Said) -> None:
    """Who reads the object has the seats of each party: they make up the chamber."""
    (edition,) = answered(said, "--chambers", "--on", "2024-03-01")
    lower = edition["chambers"][0]
    (held,) = lower["parties"]
    assert sum(party["seats"] for party in held["parties"]) == lower["seats"][0]["seats"][0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_left_out_is_told_with_its_reason(lang: str, said: Said) -> None:
    page = said("--left-out", "--lang", lang)
    for one in LEFT_OUT:
        assert f"{' '.join(one.editions)}\t{one.what.text(lang)}\t{one.reason.text(lang)}" in page


def test_what_one_edition_leaves_out_cites_its_own_texts(said: Said) -> None:
    """The joint commission of 2023 rests on the Reglament of 2022, that of 1995 on the one of 1996."""
    (edition,) = answered(said, "2023", "--left-out")
    (commission,) = [one for one in edition["left_out"] if one["id"] == "joint-commission"]
    assert commission["cites"] == [
        "Reglament of Parliament pt 32-5",
        "Reglament of Parliament pt 32-7",
        "Reglament of Parliament pt 32-13",
        "Reglament of Parliament pt 87",
        "Reglament of Parliament pt 89",
        "Const. art. 60(2)",
    ]


@pytest.mark.parametrize("command", ["editions 2023", "show 2023/law", "questions", "questions A3"])
@pytest.mark.parametrize(("lang", "weight"), [("kk", "айрық"), ("ru", "развилка"), ("en", "fork")])
def test_the_weight_of_a_question_and_its_articles_are_told_in_the_language_of_the_page(
    capsys: pytest.CaptureFixture[str], command: str, lang: str, weight: str
) -> None:
    assert run([*command.split(), "--lang", lang]) == 0
    page = capsys.readouterr().out
    assert re.search(rf"\b{weight}\b", page)
    foreign = re.compile(r"\b(fork|default|note)\b|\[Law on committees")
    assert lang == "en" or not foreign.search(page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_article_that_stood_in_several_texts_is_named_once_for_what_is_left_out(lang: str, said: Said) -> None:
    cited = [row.split("\t")[-1].split("; ") for row in said("--left-out", "--lang", lang).splitlines()]
    assert [articles for articles in cited if len(set(articles)) != len(articles)] == []
