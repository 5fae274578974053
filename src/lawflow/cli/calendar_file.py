"""The running terms of bills written to a calendar file, and word of what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli import words as w
from lawflow.cli.options import now
from lawflow.cli.output import narrate
from lawflow.dossiers.writing import write_whole
from lawflow.tongues import say_count

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lawflow.passage.passage import Passage


def write_calendar(
    bills: Iterable[tuple[Passage, str, str]], path: Path, lang: str, *, inputs: list[Path], force: bool
) -> None:
    """Write the running terms of bills, each with its id and its title, as one calendar; say what is left out."""
    from lawflow.views.ics import Noted, calendar, timed, unknown  # noqa: PLC0415 (icalendar is loaded only to write one)

    noted = [Noted(*bill) for bill in bills]
    write_whole(path, calendar(noted, lang, now()), inputs=inputs, force=force)
    left_out = [(one.bill, running) for one in noted for running in unknown(one.passage)]
    number = sum(len(timed(one.passage)) for one in noted) - len(left_out)
    narrate(say_count("{file}: {n} term written", "{file}: {n} terms written", number, file=path).text(lang))
    for bill, running in left_out:
        named = f"{bill}: " if noted[1:] else ""
        narrate(f"{named}{w.TERM_LEFT_OUT.text(lang).format(term=running.term.label.text(lang))}")
