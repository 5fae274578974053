"""The running terms of bills written to a calendar file, and word of what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli import words as w
from lawflow.cli.options import now
from lawflow.cli.output import narrate, tell
from lawflow.cli.refusals import print_refusal
from lawflow.cli.written import put, to_standard_output
from lawflow.tongues import say, say_count
from lawflow.views.content.carried import called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import TypeAlias

    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played

    Bill: TypeAlias = tuple[Passage, str, str, Played | None]


def _of_their_own(bills: Iterable[Bill]) -> Iterator[Bill]:
    """Yield the bills whose id no earlier one has; of another, the days would move those of that one."""
    seen: set[str] = set()
    for told in bills:
        bill = told[1]
        if bill in seen:
            tell(say("left out of the calendar: {name!r} is the id of two dossiers", name=bill))
        else:
            yield told
        seen.add(bill)


def write_calendar(bills: Iterable[Bill], path: Path, lang: str, *, inputs: list[Path], force: bool) -> None:
    """Write the running terms of bills, each with its id, title and play, as one calendar; say what is left out.

    What the file of before has of these bills, and holds no more, is cancelled in the new one; what it has of others is
    told.
    """
    from lawflow.views.ics import Noted, absent, calendar, timed, unknown  # noqa: PLC0415 (icalendar is loaded only to write one)

    told = list(_of_their_own(bills))
    noted = [
        Noted(passage, bill, title, result.taken_as_done if result is not None else ())
        for passage, bill, title, result in told
    ]
    held = path.read_bytes() if not to_standard_output(path) and path.is_file() else b""
    left_out = [(one, running) for one in noted for running in unknown(one.passage)]
    number = sum(len(timed(one.passage)) for one in noted) - len(left_out)
    content = calendar(noted, lang, now(), held)
    put(content, path, say_count("{n} term", "{n} terms", number), inputs=inputs, force=force)
    for summary in absent(noted, held):
        tell(say("not in the calendar any more, for no dossier of its bill was read: {term}", term=summary))
    for one, running in left_out:
        term = called(one.passage, running.term).text(lang)
        named = f"{one.bill}: " if noted[1:] else ""
        narrate(f"{named}{w.TERM_LEFT_OUT.text(lang).format(term=term)}")
    for _, bill, _, result in told:
        for n, refused in result.refusals if result is not None else ():
            print_refusal(refused, n, lang, bill if noted[1:] else "")
