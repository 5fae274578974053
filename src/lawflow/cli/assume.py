"""``lawflow assume``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.a_file import A_FILE
from lawflow.cli.backtest import dossiers_of, needs_numpy
from lawflow.cli.options import file_option, find_procedure, force_option, today, today_option
from lawflow.cli.output import tell
from lawflow.cli.tongue import spoken_option
from lawflow.cli.written import put
from lawflow.dossiers.collection import all_in
from lawflow.tongues import say, say_count

if TYPE_CHECKING:
    from datetime import date


@click.command("assume")
@click.argument("folder", type=click.Path(readable=False, path_type=Path))
@click.option("--procedure", "name", required=True, metavar="PROCEDURE", help="For which bills, such as 2023/law.")
@today_option
@file_option("-o", "--output", type=A_FILE, help="Write it there. Without it, or for -: standard output.")
@force_option
@spoken_option
def command(folder: Path, *, name: str, on: date | None, output: Path | None, force: bool) -> int:
    """Count what was done in the real dossiers of FOLDER, as a file of assumptions with n beside each number.

    Acts are counted stage by stage whatever the edition, days between two recorded acts. What was never seen stands
    there with no case. The day of the file (--on, today) is that of the seats and of a drawn bill.
    """
    needs_numpy()
    from lawflow.forecast.learnt import assume  # noqa: PLC0415 (loads numpy)

    procedure = find_procedure(name)
    unread: list[Path] = []
    dossiers = tuple(dossiers_of(folder, unread))
    if not dossiers:  # a file of no case would stand in the place of a good one
        return 3
    counted = assume(dossiers, procedure, on or today())
    for dossier, why in counted.left_out:
        tell(say("left out: {id}: {why}", id=dossier, why=why))
    files, _ = all_in([folder])
    what = say_count("{n} dossier", "{n} dossiers", len(dossiers) - len(counted.left_out))
    put(counted.text.encode(), output, what, inputs=files, force=force)
    return 3 if unread else 0
