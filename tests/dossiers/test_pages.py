"""One table says what a dossier may hold: the loader reads it, the page and the schema are written from it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from lawflow.dossiers import guide, keys, schema
from lawflow.dossiers.forms import Scope
from lawflow.dossiers.saving import as_data
from lawflow.reconstruction.files import parse, read
from lawflow.timetable import PARLIAMENTS

if TYPE_CHECKING:
    from lawflow.dossiers.nested import Key

ROOT = Path(__file__).parents[2]
EXAMPLES = [file for name in ("dossiers", "imagined") for file in sorted((ROOT / "examples" / name).glob("*.toml"))]
VALIDATOR = Draft202012Validator(json.loads(schema.shipped()))
LEAST = 'id = "x"\nkind = "law"\ntitle = { en = "A law" }\n'
SCOPE = Scope(next(iter(PARLIAMENTS.values())), PARLIAMENTS)


def test_the_page_documents_the_table_as_it_stands() -> None:
    """`python scripts/dossier-pages` writes it."""
    assert (ROOT / "docs" / "dossiers.md").read_text(encoding="utf-8") == guide.guide(PARLIAMENTS)


def test_the_schema_shipped_is_that_of_the_table() -> None:
    """`python scripts/dossier-pages` writes it, and it is a schema of the draft it names."""
    assert schema.shipped() == schema.as_text(PARLIAMENTS)
    Draft202012Validator.check_schema(json.loads(schema.shipped()))


def test_every_key_is_on_the_page() -> None:
    page = guide.guide(PARLIAMENTS)
    tables = (
        keys.DOSSIER, keys.ACT, keys.SOURCE, keys.VOTES, keys.WORLD, keys.SESSION, keys.ABSENCE
    )  # fmt: skip
    assert all(f"| `{key.name}` | {key.meaning}" in page for table in tables for key in table.keys)


def told(data: object) -> Any:
    """Return plain data with its days as texts, as JSON writes them."""
    return json.loads(json.dumps(data, default=str))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_fits_the_schema(path: Path) -> None:
    """As it lies there, and as it is written again."""
    VALIDATOR.validate(told(tomllib.loads(path.read_text(encoding="utf-8"))))
    VALIDATOR.validate(as_data(read(path), json_dates=True))


@pytest.mark.parametrize("key", [key for key in keys.DOSSIER.keys if key.name != "acts"], ids=lambda key: key.name)
def test_the_example_of_a_key_of_the_bill_is_read_and_fits_the_schema(key: Key) -> None:
    data = tomllib.loads(LEAST) | tomllib.loads(f"{key.name} = {key.example}")
    VALIDATOR.validate(told(data))
    assert parse(data).id


@pytest.mark.parametrize("key", keys.ACT.keys, ids=lambda key: key.name)
def test_the_example_of_a_key_of_an_act_is_read_and_fits_the_schema(key: Key) -> None:
    act = {"act": "senate.approve"} | tomllib.loads(f"{key.name} = {key.example}")
    data = tomllib.loads(LEAST) | {"acts": [act]}
    VALIDATOR.validate(told(data))
    assert parse(data).acts


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "lav"},
        {"id": "two words"},
        {"title": {}},
        {"acts": {}},
        {"acts": [{}]},
        {"acts": [{"act": "senate.aprove"}]},
        {"acts": [{"act": "senate.approve", "date": "soon"}]},
        {"acts": [{"act": "senate.approve", "date": "../.."}]},
        {"acts": [{"act": "senate.approve", "votes": {"senate": {"for": -1}}}]},
        {"acts": [{"act": "senate.approve", "sources": [{"date": "2018"}]}]},
        {"titel": "x"},
    ],
)
def test_what_the_loader_refuses_by_its_form_the_schema_refuses_too(wrong: dict[str, object]) -> None:
    data = tomllib.loads(LEAST) | wrong
    assert not VALIDATOR.is_valid(data)
    assert list(keys.DOSSIER.faults(data, "", SCOPE))
