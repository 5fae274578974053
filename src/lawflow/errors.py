"""Errors as data: what was tried, what was found, what is allowed and how to mend it.

Each class carries the exit code that the command line returns for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


MOST_NAMES = 24
"""Number of allowed names that a message lists."""


class LawflowError(Exception):
    """The root of everything that lawflow raises on purpose."""

    exit_code: ClassVar[int] = 1


@attrs.frozen
class Fault:
    """One thing wrong with a file or a definition: where, what was found, what is allowed."""

    where: str
    found: str
    allowed: str = ""
    nearest: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.found}" if self.where else self.found
        if self.nearest:
            text += f"; did you mean {self.nearest!r}?"
        if self.allowed:
            text += f" (allowed: {self.allowed})"
        return text


class UnknownNameError(LawflowError):
    """A name on the command line or in a call that names nothing."""

    exit_code = 2

    def __init__(self, what: str, found: str, allowed: Iterable[str]) -> None:
        self.fault = unknown(f"unknown {what}", found, allowed)
        super().__init__(str(self.fault))


class NoEditionError(LawflowError):
    """No edition of the law covers that kind of bill on that day; never the nearest one instead."""

    exit_code = 2


class DossierError(LawflowError):
    """A file that cannot be read as a dossier; all faults at once."""

    exit_code = 3

    def __init__(self, source: str, faults: Sequence[Fault]) -> None:
        self.source = source
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{source}: {fault}" for fault in self.faults))


class AssumptionsError(LawflowError):
    """A file that cannot be read as the assumptions of a forecast; all faults at once."""

    exit_code = 3

    def __init__(self, source: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{source}: {fault}" for fault in self.faults))


class TheoremError(LawflowError):
    """A file that cannot be read as theorems; all faults at once."""

    exit_code = 3

    def __init__(self, source: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{source}: {fault}" for fault in self.faults))


class ProcedureError(LawflowError):
    """A procedure that does not hold together; all faults at once."""

    def __init__(self, procedure: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{procedure}: {fault}" for fault in self.faults))


class ParliamentError(LawflowError):
    """A parliament whose parts do not fit together; all faults at once."""

    def __init__(self, parliament: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{parliament}: {fault}" for fault in self.faults))


class CannotWriteError(LawflowError):
    """The result could not be written where it was asked for."""

    exit_code = 5


class NoRendererError(LawflowError):
    """No program on this machine can draw that format."""

    exit_code = 6


class NotInstalledError(LawflowError):
    """A library that an extra of the package brings is not installed."""

    exit_code = 6

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(f"{library} is not installed: pip install 'lawflow[{extra}]'")


class CannotReachError(LawflowError):
    """A cluster that does not answer at its address."""

    exit_code = 2

    def __init__(self, address: str, said: str) -> None:
        super().__init__(f"no cluster answers at {address}: {said}")


def unknown(where: str, found: str, allowed: Iterable[str]) -> Fault:
    """Return the fault for a name that is not among the allowed, with the nearest that is.

    >>> str(unknown("unknown act", "senate.aprove", ["senate.approve", "senate.reject"]))
    "unknown act: 'senate.aprove'; did you mean 'senate.approve'? (allowed: senate.approve, senate.reject)"
    """
    names = list(allowed)
    folded = {name.casefold(): name for name in reversed(names)}
    from difflib import get_close_matches  # noqa: PLC0415 (only an error asks for it)

    close = [folded[near] for near in get_close_matches(found.casefold(), folded, n=1, cutoff=0.6)]
    shown = ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
    return Fault(where, repr(found), shown, close[0] if close else "")
