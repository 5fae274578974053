"""Whoever types a label where an id is wanted is told the id: every option and argument, and every key of a dossier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click
import pytest

from lawflow import timetable
from lawflow.called import labels_of
from lawflow.cli.root import COMMANDS, root, run
from lawflow.dossiers.forms import Scope, Words
from lawflow.dossiers.keys import DOSSIER
from lawflow.dossiers.nested import Each, Key, Table
from lawflow.errors import unknown
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lawflow.dossiers.forms import Form

OF = timetable.parliament()
LAW = timetable.procedure("2023/law")
BILL = "examples/dossiers/kz-2024-vapes.toml"
STAGES: dict[str, object] = {"senate-pending": LAW.stage["senate-pending"]}
PROCEDURES: dict[str, object] = {"law": OF.kinds["law"], "2023/law": OF.kinds["law"]}
PARTIES = {party.id: party for party, _ in OF.chambers.parties["majilis"][-1].held}
TAKEN: Mapping[str, Mapping[str, object]] = {
    "KIND": OF.kinds,
    "TRACK": OF.tracks,
    "SUBJECT": OF.subjects,
    "INITIATOR": OF.initiators,
    "ORGAN": OF.organs,
    "WHO": {**OF.organs, **PARTIES},
    "STAGE": STAGES,
    "OUTCOME": {"rejected": OUTCOMES["rejected"]},
    "OUTCOME|STAGE": STAGES | {"in-force": OUTCOMES["in-force"]},
    "ACT|OUTCOME|STAGE": STAGES | {"president.sign": OF.acts["president.sign"]},
    "'ACT DATE …'": {"president.sign": OF.acts["president.sign"]},
    "STATION": {
        "objections": next(one for one in OF.pictures.stations if one.id == "station-objections"),
        "senate": OF.organs["senate"],
    },
    "CHAMBER=N": OF.seated,
    "CHAMBER:P=N,…": OF.seated,
    "QUESTION": {one.id: one.text for one in OF.questions},
    "A6=a": {"A6=a": LAW.question["A6"].answers[0].text},
    "ID": {one.id: one.text for one in OF.theorems},
    "[PROCEDURE|EDITION]": {one.id: one.label for one in timetable.editions()},
    "PROCEDURE": PROCEDURES,
    "DOSSIER|PROCEDURE": PROCEDURES,
    "DOSSIER|PROCEDURE|KIND": PROCEDURES,
    "OLD NEW": PROCEDURES,
    "OLD": PROCEDURES,
    "NEW": PROCEDURES,
    "EDITION": {one.id: one.label for one in timetable.editions()},
    "NAMES": {one.id: one.label for one in timetable.editions()},
    "IDS": {one.id: one.label for one in timetable.editions()},
}
"""What each placeholder of the help stands for, with the rows of the law."""
NO_IDS = {
    *("FILE", "FOLDER", "DOSSIER", "DOSSIERS", "DOSSIER|FOLDER", "PATHS", "LOG", "TOML"),
    *("LANG", "DATE", "N=DATE", "N", "BILLS", "NUMBER", "SEED", "JOBS", "MOST", "LONGEST", "PORT", "ADDRESS"),
    *("FORMAT", "FMT", "RENDERER", "DETAIL", "NAME", "PLOT", "COARSE", "TITLE", "LANG=TITLE", "WORD", "[WORD…]"),
}
"""Those of files, days, numbers, texts, words sought, and of names that the program alone gives."""
OF_ITS_OWN = {("new", "ID")}
"""Names that whoever types them gives."""
BEFORE: Mapping[str, list[str]] = {
    "draw": ["2023/law", "--format", "txt"],
    "power": ["2023/law"],
    "why": ["2023/law", "president.sign"],
    "paths": ["2023/law"],
    "show": ["2023/law"],
    "forecast": ["2023/law", "--assume", "examples/assumptions/2023.toml"],
    "walk": ["2023/law"],
    "new": ["NEW.toml", "--kind", "law", "--title", "en=Roads", "--act", "initiator.introduce"],
    "compare": ["2017/law"],
    "assume": ["examples/dossiers"],
    "check": ["2023/law"],
    "audit": [BILL],
    "status": [BILL],
    "simulate": [BILL],
    "agenda": [BILL],
    "sheet": [BILL],
    "edit": [BILL],
    "dates": [BILL],
}
"""What stands before the option in question, where the command asks for it."""
PARAMS = [
    (name, param)
    for name in COMMANDS
    for command in (root.get_command(click.Context(root), name),)
    for param in (command.params if command is not None else ())
    if not getattr(param, "is_flag", False)
]


def named(param: click.Parameter) -> str:
    return param.metavar or (param.name or "").upper()


def test_every_placeholder_of_the_help_is_known_here() -> None:
    """An option that takes ids of another kind must be told of in this file."""
    numbers = {named(param) for _, param in PARAMS if param.type.name in ("integer range", "number", "choice")}
    assert {named(param) for _, param in PARAMS} - set(TAKEN) - NO_IDS - numbers == set()


def said(name: str, param: click.Parameter, label: str, where: Path) -> list[str]:
    """Return a command line that has a label where an id is wanted."""
    before = [word.replace("NEW", str(where / "new.toml")) for word in BEFORE.get(name, [])]
    of = named(param)
    value = {
        "CHAMBER=N": f"{label}=5",
        "CHAMBER:P=N,…": f"{label}:a=1",
        "A6=a": f"A6={label}",
        "OLD": f"2023/{label}",
        "NEW": f"2023/{label}",
    }.get(of, label)
    if of == "NEW":
        return [name, "2023/law", value]
    if of in ("OLD", "OLD NEW"):
        return [name, *([param.opts[-1]] if of == "OLD NEW" else []), value, "2023/law"]
    if of == "ACT|OUTCOME|STAGE":
        return [name, "2023/law", value]
    if of in ("IDS", "NAMES"):
        return [name, "law", *before[1:], param.opts[-1], value]
    if param.param_type_name == "argument":
        return [name, value, *before[1:]]
    return [name, *before, param.opts[-1], value]


ASKED = [one for one in PARAMS if named(one[1]) in TAKEN and (one[0], named(one[1])) not in OF_ITS_OWN]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("name", "param"), [pytest.param(*one, id=f"{one[0]} {one[1].opts[0]}") for one in ASKED])
def test_a_label_in_the_place_of_an_id_is_told_the_id(
    name: str, param: click.Parameter, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = TAKEN[named(param)]
    offered: dict[str, set[str]] = {}
    for word, row in rows.items():
        for label in labels_of(row):
            offered.setdefault(label, set()).add(word.partition("=")[2] or word)
    labels = [label for label in offered if label.casefold() not in rows]
    for label in (labels[0], labels[-1]):
        capsys.readouterr()
        code = run([*said(name, param, label, tmp_path), "--lang", lang])
        told = capsys.readouterr().err
        assert code in (2, 3), (label, told)
        assert any(f"'{word}" in told for word in offered[label]), (label, told)


@pytest.mark.parametrize(
    ("typed", "meant"), [("Казахский", "kk"), ("русский", "ru"), ("ағылшынша", "en"), ("kz", "kk")]
)
def test_the_name_of_a_language_is_told_its_code(typed: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["editions", "--lang", typed]) == 2
    assert f"did you mean {meant!r}?" in capsys.readouterr().err


def forms(key: Key, where: str = "") -> Iterator[tuple[str, Form]]:
    """Yield the forms under a key that take words, each with its place."""
    place = f"{where}.{key.name}"
    todo: list[Any] = [key.form]
    while todo:
        form = todo.pop()
        if isinstance(form, Words | Each):
            yield place, form
        if isinstance(form, Table):
            for one in form.keys:
                yield from forms(one, place)
        todo += [part for part in (getattr(form, "form", None),) if part is not None]


@pytest.mark.parametrize(
    ("place", "form"), [pytest.param(*one, id=one[0]) for key in DOSSIER.keys for one in forms(key)]
)
def test_a_label_in_a_dossier_is_told_the_id(place: str, form: Words | Each) -> None:
    """Every key of a dossier that takes one of some words knows what these are called, in the three languages."""
    words = form.of(Scope(OF, {OF.id: OF}))
    assert isinstance(words, Mapping)
    for word, row in words.items():
        labels = list(labels_of(row))
        assert len(labels) >= len(LANGUAGES), (place, word)
        for label in labels:
            near = unknown("", label.upper(), words).nearest
            assert label.casefold() in [one.casefold() for one in labels_of(words[near])], (place, label, near)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("приоритетный", "priority"), ("срочный", "urgent"), ("жедел", "urgent"), ("обычный проект", "ordinary")],
)
def test_a_word_of_a_label_that_no_other_has_will_do(typed: str, meant: str) -> None:
    assert unknown("track", typed, OF.tracks).nearest == meant


def test_a_word_that_several_labels_have_names_none_of_them() -> None:
    assert unknown("track", "проект", OF.tracks).nearest == ""


def test_letters_of_cyrillic_that_look_like_those_of_an_id_are_taken_for_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On a Russian or a Kazakh keyboard the А of A6 is another letter."""
    pages = []
    for name in ("K-A16", "К-А16"):
        assert run(["questions", name, "--lang", "ru"]) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1]
    assert run(["show", "2023/law", "--answer", "А6=а", "--lang", "ru"]) == 0
    answers = {one.id: one for one in LAW.questions}
    assert unknown("question", "А6", answers).nearest == "A6"


@pytest.mark.parametrize(("typed", "meant"), [("сенат", "senate"), ("Мәжіліс", "majilis"), ("Президент", "president")])
def test_a_station_is_found_by_the_organ_of_which_it_has_the_name(
    typed: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["draw", "2023/law", "--format", "txt", "--part", typed]) == 2
    assert f"did you mean {meant!r}?" in capsys.readouterr().err


def test_several_that_have_the_word_typed_are_told_with_what_they_are_called(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["paths", "2023/law", "--to", "принят", "--lang", "ru"]) == 2
    told = capsys.readouterr().err
    assert "adopted «Принят, подлежит представлению на подпись Президенту»" in told
    assert "adopted-by-referendum «принят на референдуме»" in told
    assert "rejected" not in told


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("президент подписывает", "president.sign"),
        ("Мажилис принял 2024-02-01", "majilis.adopt"),
        ("presidnt signs 2024-02", "president.sign"),
        ("president.sing 2024-02-01", "president.sign"),
        ("mazhilis.adopt 70/20/3", "majilis.adopt"),
    ],
)
def test_words_that_are_like_an_act_are_told_its_id(
    typed: str, meant: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", str(tmp_path / "a.toml"), "--kind", "law", "--title", "en=A", "--act", typed]) in (2, 3)
    assert f"did you mean {meant!r}?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "meant"), [("Аманат", "amanat"), ("majilis:Ак жол", "aq-jol"), ("majilis:36", "majilis=36")]
)
def test_a_party_of_a_coalition_is_told_its_id(typed: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["power", "2023/law", "--at", "returned", "--can", typed]) == 2
    assert f"did you mean {meant!r}?" in capsys.readouterr().err
