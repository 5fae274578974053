"""What a record leaves unsettled, under a page that tells of one stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli.bill_lines import stage_line, told_of_line
from lawflow.cli.output import line
from lawflow.views.objects.unsettled import add_unsettled

if TYPE_CHECKING:
    from lawflow.reconstruction.play import Played
    from lawflow.views.objects.unsettled import UnsettledData


def add_open_stages(page: UnsettledData, result: Played | None) -> None:
    """Add to a page what the record of a dossier leaves unsettled; nothing where no dossier was played."""
    if result is not None:
        add_unsettled(page, result)


def print_open_stages(result: Played | None, lang: str) -> None:
    """Print the stages at which the record leaves a bill, if they are several, and what of it is assumed.

    Of several stages it is said for which of them the page tells.
    """
    if result is not None and len(result.stages) > 1:
        line(stage_line(result.passage, result.stages, lang))
        line(told_of_line(result.passage, lang))
    print_taken_as_done(result, lang)


def print_taken_as_done(result: Played | None, lang: str) -> None:
    """Print which acts are taken as done by the day asked for, though they can lie after it as well."""
    for label in result.taken_as_done if result is not None else ():
        line(label.text(lang))
