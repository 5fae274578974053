"""Values of a module that is imported when they are first asked for, by its name as data."""

from __future__ import annotations

from importlib import import_module


class Stored:
    """A value that a module holds under a name.

    A bill of one date needs one edition, and to build and check all of them takes longer than most commands; the
    library that knows the days off takes longer to import than all of the law.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __call__(self) -> object:
        """Return the value."""
        found: object = getattr(import_module(self.module), self.name)
        return found
