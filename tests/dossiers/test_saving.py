"""A dossier that is written can be read again, and a file is written whole or not at all."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import lawflow
from lawflow.dossiers.contradictions import vote_of_another
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.saving import as_data, as_text, write
from lawflow.errors import CannotWriteError, DossierError
from lawflow.law.majorities import Tally
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.bills import INITIATORS, KINDS, SUBJECTS, TRACKS
from lawflow.reconstruction.files import parse, read

COUNTS = st.one_of(st.none(), st.integers(0, 9))
WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
TITLES = st.dictionaries(st.sampled_from(("kk", "ru", "en")), WORDS.filter(str.strip), min_size=1)
WHENS = st.one_of(
    st.just(When()),
    st.dates(date(1997, 1, 1), date(2026, 6, 30)).map(When.day),
    st.builds(When.month, st.integers(1997, 2025), st.integers(1, 12)),
    st.builds(When.year, st.integers(1997, 2025)),
)
SAYS = st.fixed_dictionaries(
    {},
    optional={
        "wording": st.booleans(),
        "partial": st.booleans(),
        "conforms": st.booleans(),
        "positive": st.booleans(),
        "scope": st.sampled_from(("law", "articles")),
        "reading": st.integers(1, 3),
        "kind": st.sampled_from(tuple(KINDS)),
    },
)
RECORDED = st.builds(
    Act,
    st.sampled_from(tuple(ACTS)),
    WHENS,
    st.dictionaries(st.sampled_from(("majilis", "senate")), st.builds(Tally, COUNTS, COUNTS, COUNTS, COUNTS)),
    SAYS,
    WORDS,
    WORDS,
).filter(lambda act: vote_of_another(PARLIAMENT, act.act, tuple(act.votes)) is None)
DOSSIERS = st.builds(
    Dossier,
    st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,12}", fullmatch=True),
    st.sampled_from(tuple(KINDS)),
    TITLES,
    st.lists(RECORDED, max_size=4).map(tuple),
    st.sampled_from(tuple(TRACKS)),
    st.one_of(st.none(), st.sampled_from(tuple(INITIATORS))),
    st.one_of(st.none(), st.booleans()),
    st.one_of(st.none(), st.sampled_from(list(SUBJECTS))),
    WORDS,
    parliament=st.sampled_from((None, PARLIAMENT)),
)
SMALL = Dossier(
    "small",
    "law",
    {"kk": "Заң", "en": "A law"},
    (Act("majilis.adopt", When.day(date(2024, 2, 1)), {"majilis": Tally(50)}),),
)


@given(DOSSIERS)
def test_toml_and_json_give_the_same_dossier_back(dossier: Dossier) -> None:
    """What is written is what is read, in either form, to the last letter."""
    assert parse(tomllib.loads(as_text(dossier)), "") == dossier
    assert parse(as_data(dossier, json_dates=True), "") == dossier


@pytest.mark.parametrize("name", ["bill.toml", "bill.json"])
def test_a_file_gives_the_same_dossier_back(name: str, tmp_path: Path) -> None:
    """By the ending of its name; letters of Kazakh are written as they are."""
    path = tmp_path / name
    write(SMALL, path)
    assert read(path) == attrs.evolve(SMALL, path=str(path))
    assert "Заң" in path.read_text(encoding="utf-8")


def test_an_interval_without_words_can_be_read_again() -> None:
    """An interval made in Python, a month by its days, is written as the month it is."""
    interval = When(date(2024, 2, 1), date(2024, 2, 29))
    written = as_text(attrs.evolve(SMALL, acts=(Act("majilis.adopt", interval),)))
    (act,) = parse(tomllib.loads(written)).acts
    assert (act.when.first, act.when.last) == (interval.first, interval.last)


def test_what_is_not_known_is_left_out() -> None:
    """No empty field stands for something unknown."""
    assert as_data(Dossier("x", "law", {"en": "x"}, (Act("majilis.accept"),))) == {
        "id": "x",
        "kind": "law",
        "title": {"en": "x"},
        "acts": [{"act": "majilis.accept"}],
    }


def test_an_old_file_stays_if_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole or not at all: and nothing half-written is left beside it."""
    path = tmp_path / "bill.toml"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CannotWriteError, match=r"bill\.toml: cannot be written: No space left on device") as caught:
        write(SMALL, path)
    assert caught.value.exit_code == 5
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_text_that_cannot_be_encoded_leaves_the_old_file(tmp_path: Path) -> None:
    """Half a letter (a lone surrogate, which JSON can hold) is no text that can be written."""
    path = tmp_path / "bill.toml"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(CannotWriteError):
        write(attrs.evolve(SMALL, note="\ud800"), path)
    assert path.read_text(encoding="utf-8") == "old"


def test_a_file_in_no_folder_or_over_a_folder_cannot_be_written(tmp_path: Path) -> None:
    """The message names the place."""
    for path in (tmp_path / "none" / "bill.toml", tmp_path):
        with pytest.raises(CannotWriteError, match=str(path)):
            write(SMALL, path)
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_readable_as_others_are(tmp_path: Path) -> None:
    """The file has the rights of any new file, not those of a temporary one."""
    write(SMALL, tmp_path / "bill.toml")
    (tmp_path / "other").touch()
    assert (tmp_path / "bill.toml").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize(
    "act",
    [
        Act("majilis.adopt", votes={"mazhilis": Tally(3)}),
        Act("majilis.adopt", says={"wordng": 3}),
        Act("majilis.adobt"),
        Act("majilis.adopt", note="\ud800"),
        Act("majilis.adopt", When.day(date(1789, 7, 14))),
    ],
)
def test_what_could_not_be_read_again_is_not_written(act: Act, tmp_path: Path) -> None:
    """One table checks what comes in and what goes out."""
    with pytest.raises(DossierError, match="act 1"):
        lawflow.write(attrs.evolve(SMALL, acts=(act,)), tmp_path / "bill.toml")
    assert list(tmp_path.iterdir()) == []
    lawflow.write(SMALL, tmp_path / "bill.toml")
    assert lawflow.read(tmp_path / "bill.toml").acts == SMALL.acts


def test_an_act_can_be_added_by_hand_after_those_written(tmp_path: Path) -> None:
    """Short acts would fit a line each in one list, which TOML lets nobody continue."""
    path = tmp_path / "roads.toml"
    acts = (Act("majilis.adopt", When.day(date(2024, 2, 1)), votes={"majilis": Tally(70, 20, 3)}),)
    write(Dossier("roads", "law", {"en": "On roads"}, acts), path)
    path.write_text(path.read_text("utf-8") + '\n[[acts]]\nact = "senate.approve"\ndate = 2024-02-20\n', "utf-8")
    assert [act.act for act in read(path).acts] == ["majilis.adopt", "senate.approve"]
