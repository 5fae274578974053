"""How Hypothesis behaves here and on CI, and what is tried first."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from hypothesis import settings

from tests.proof.long import left_out
from tests.proof.sizes import FULL, many

if TYPE_CHECKING:
    import pytest

ROOMS_OF_LONG_FILES = {"web", "readers"}

# No deadline: a shared machine that stalls for a moment is not a fault of the law. Where no number is said: 25 examples, 100 at full sizes.
settings.register_profile("here", deadline=None, max_examples=many(25, 100))
# On CI the examples are the same in every run, so a red run can be repeated.
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is tried at full sizes only, unless a test is asked for by its name; begin with what opens a browser.

    A file that opens one, or another program, would leave the other core idle if it were begun last.
    """
    if not FULL and not any("::" in asked for asked in config.args):
        left = left_out(item.nodeid for item in items)
        config.hook.pytest_deselected(items=[item for item in items if item.nodeid in left])
        items[:] = [item for item in items if item.nodeid not in left]
    items.sort(key=lambda item: item.path.parent.name not in ROOMS_OF_LONG_FILES)


def pytest_collection_finish() -> None:
    """Leave the tests themselves and the law out of the search for garbage: it looks at some million objects each time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
