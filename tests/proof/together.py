"""Many small cases in one test, which names each of them that fails: to report each would take longer than to try it."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def together(cases: Mapping[str, tuple[Any, ...]]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Return what makes one test of a test and its cases by name; no case keeps another from being tried."""

    def one(test: Callable[..., None]) -> Callable[[], None]:
        def all_of_them() -> None:
            assert cases
            failed = []
            for name, case in cases.items():
                try:
                    test(*case)
                except AssertionError as fault:
                    failed.append(f"{name}: {fault}")
            assert failed == [], "\n".join(failed)

        wraps(test)(all_of_them)
        del all_of_them.__wrapped__  # type: ignore[attr-defined]  # else its cases are taken for fixtures
        return all_of_them

    return one
