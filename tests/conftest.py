"""How Hypothesis behaves here and on CI, and what is tried first."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from hypothesis import settings

from tests.proof.sizes import many

if TYPE_CHECKING:
    import pytest

ROOMS_OF_LONG_FILES = {"web", "readers"}

# No deadline: a shared machine that stalls for a moment is not a fault of the law. Where no number is said: 25 examples, 100 at full sizes.
settings.register_profile("here", deadline=None, max_examples=many(25, 100))
# On CI the examples are the same in every run, so a red run can be repeated.
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what opens a browser or another program: such a file, begun last, would leave the other core idle."""
    items.sort(key=lambda item: item.path.parent.name not in ROOMS_OF_LONG_FILES)


def pytest_collection_finish() -> None:
    """Leave the tests themselves and the law out of the search for garbage: it looks at some million objects each time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
