"""The command line: arguments and pages, no rule of law."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and end with the documented exit code."""
    from lawflow.cli.root import run  # noqa: PLC0415 (click is loaded only for the command line)

    code = run()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
