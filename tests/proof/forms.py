"""Whether an object fits the schema that the package ships."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jsonschema import Draft202012Validator

from lawflow.views.objects.schemas import file_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def faults(name: str, page: object) -> Iterator[str]:
    """Yield what does not fit the schema of an object, with its place."""
    schema = json.loads(file_of(name).read_text(encoding="utf-8"))
    for error in Draft202012Validator(schema).iter_errors(json.loads(json.dumps(page))):
        yield f"{error.json_path}: {error.message}"
