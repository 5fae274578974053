"""The command line: arguments and pages, no rule of law."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line and end with the documented exit code."""
    gc.set_threshold(100_000)  # a tenth of a command's time went into looking for garbage while modules load
    from lawflow.cli.root import run  # noqa: PLC0415 (click is loaded only for the command line)

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller, who wants to hear nothing
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 (open to the end)
    code = run()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
