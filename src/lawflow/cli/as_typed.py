"""What the loader refuses of what was typed: told under the option, as a misuse of the command line."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from lawflow.errors import DossierError, TypedError
from lawflow.tongues import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def as_typed(act: str = "") -> Iterator[None]:
    """Turn a fault of a dossier into one of an ``--act``, or, without one, of the option named as the key is."""
    try:
        yield
    except DossierError as error:
        if act:
            raise TypedError(f"--act '{on_one_line(act)}'", error.faults) from None
        raise TypedError("", [fault._replace(where=f"--{fault.where}") for fault in error.faults]) from None
