"""The names of acts: whole in three languages, in the right letters, and all in the glossary."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from lawflow.law.acts import ActName, Counts
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES, Label
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.bills import KINDS
from lawflow.parliaments.kz.organs import ORGANS
from lawflow.parliaments.kz.roles import ROLES
from tests.proof.together import together

GLOSSARY = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8")
RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
KAZAKH = RUSSIAN | frozenset("әғқңөұүһі")
ENGLISH = frozenset("abcdefghijklmnopqrstuvwxyzä")
BETWEEN_LETTERS = frozenset(" -:,'")
VOTING = frozenset({"majilis", "senate", "joint", "kurultai", "parliament"})
CAST_FOR = {
    "reject": "rejection",
    "sustain": "overcoming",
    "vote-short": "main-motion",
    "no-confidence": "no-confidence",
    "confidence-holds": "no-confidence",
    "disagree": "objection",
    "return-changes": "objection",
    "refuse-commission-text": "fallen-text",
    "fail-own-text": "fallen-text",
}
LABELLED = (
    {act.id: act.label for act in ACTS.values()}
    | {organ.id: organ.label for organ in ORGANS.values()}
    | KINDS
    | OUTCOMES
)

ALPHABETS = {"kk": KAZAKH, "ru": RUSSIAN, "en": ENGLISH}
every_act = together({act.id: (act,) for act in ACTS.values()})


@every_act
def test_every_label_is_complete(act: ActName) -> None:
    """An act is named in Kazakh, Russian and English, in at most sixty characters each."""
    for lang in LANGUAGES:
        text = act.label.text(lang)
        assert text == text.strip()
        assert 0 < len(text) <= 60


@together({f"{act.id} in {lang}": (act, lang, letters) for act in ACTS.values() for lang, letters in ALPHABETS.items()})
def test_labels_keep_to_their_alphabet(act: ActName, lang: str, letters: frozenset[str]) -> None:
    """A label holds letters of its own language only, so no Latin i stands for a Kazakh і."""
    assert set(act.label.text(lang).lower()) <= letters | BETWEEN_LETTERS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_acts_share_a_label(lang: str) -> None:
    """Two different acts never read the same in one language."""
    often = Counter(act.label.text(lang).casefold() for act in ACTS.values())
    assert [text for text, times in often.items() if times > 1] == []


@every_act
def test_an_id_is_organ_and_act(act: ActName) -> None:
    """An id is ASCII, `organ.act`, and its organ is one that the law knows."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*", act.id)
    assert act.organ in ORGANS
    assert ACTS[act.id] is act


def test_the_glossary_lists_each_act_once() -> None:
    """The glossary has one row for each act, in the order of the names, and none for an act that is gone."""
    rows = re.findall(r"^\| `([a-z-]+\.[a-z-]+)` \|", GLOSSARY, flags=re.MULTILINE)
    assert rows == list(ACTS)


def test_every_organ_acts() -> None:
    """No organ is without an act."""
    assert {organ for act in ACTS.values() for organ in (act.organ, act.actor)} == set(ORGANS)


@pytest.mark.parametrize(
    ("act", "edition", "organ"),
    [
        ("parliament.present", "1995", "senate"),
        ("parliament.present", "2017", "senate"),
        ("parliament.present", "2023", "parliament"),
        ("parliament.present", "2026", "parliament"),
        ("government.raise-confidence", "1995", "prime-minister"),
        ("government.raise-confidence", "2026", "prime-minister"),
        ("kurultai.refer-to-committees", "2026", "bureau"),
        ("clock.dissolution", "2023", "president"),
    ],
)
def test_an_act_is_done_by_the_organ_that_its_article_names(act: str, edition: str, organ: str) -> None:
    """Art. 44(2): to 2022 the Senate lays the law before the President; 61(7), 60(7) of 2026; Law on the Kurultai art. 19(3)."""
    assert ACTS[act].actor_in(edition) == organ


@every_act
def test_votes_count_only_where_a_chamber_votes(act: ActName) -> None:
    """Votes are counted in the chambers, in joint session and in the Kurultai; a commission is formed by the chambers."""
    assert act.counts in get_args(Counts)
    assert act.counts == "none" or act.organ in VOTING or act.id == "commission.form"


@every_act
def test_what_the_ayes_were_cast_for(act: ActName) -> None:
    """The ayes are for rejecting on a rejection, for overcoming where objections stood, for the text that fell."""
    verb = act.id.partition(".")[2]
    if verb in CAST_FOR and act.organ in VOTING:
        assert act.counts == CAST_FOR[verb]
    else:
        assert act.counts in {"motion", "none"}


def test_each_chamber_can_fall_short_of_a_majority() -> None:
    """Each chamber, the joint session and the Kurultai can fall short of a majority."""
    assert {"majilis.vote-short", "senate.vote-short", "joint.vote-short", "kurultai.vote-short"} == ACTS.short_votes


def test_four_may_refer_a_law_to_the_court_before_signature() -> None:
    """The President, a Chair, a fifth of the deputies and the Prime Minister may refer a law before signature."""
    assert {"president.refer", "chair.refer", "deputies.refer", "prime-minister.refer"} == ROLES.referrals


def test_acts_of_the_clock() -> None:
    """What no one does, but time does, is an act of the clock."""
    assert {act.id for act in ACTS.values() if act.organ == "clock"} == ACTS.by_clock


@pytest.mark.parametrize(("name", "label"), LABELLED.items(), ids=LABELLED)
def test_the_glossary_has_every_label(name: str, label: Label) -> None:
    """The glossary gives every act, organ, kind and outcome in the words the program prints."""
    assert f"| `{name}` | {label.kk} | {label.ru} | {label.en} |" in GLOSSARY
