"""The command line: arguments and pages, no rule of law."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from errno import EINVAL


def main() -> None:
    """Run the command line and end with the documented exit code."""
    gc.set_threshold(200_000)  # a tenth of a command's time went into looking for garbage while modules load
    signal.signal(signal.SIGTERM, _stop)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller, who says nothing or wants to hear nothing
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 (open to the end)
    code = 0
    _speak_utf8()
    try:
        from lawflow.cli.root import run  # noqa: PLC0415 (click is loaded only for the command line)

        code = run()
        sys.stdout.flush()
    except OSError as error:
        if not reader_left(error):
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        code = 130
    gc.freeze()  # nothing is looked for once more while the process ends, which took another tenth
    sys.exit(code)


def reader_left(error: OSError) -> bool:
    """Say whether the reader of a pipe has left: Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == EINVAL and not error.filename)


def _speak_utf8() -> None:
    """Write UTF-8 where no terminal listens, and what a terminal cannot show as a question mark.

    What is not for a terminal has the same bytes on every system: Windows would end lines in its own way.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                errors = "backslashreplace" if stream is sys.stderr else "strict"
                stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")


def _stop(*_: object) -> None:
    """Stop as at Ctrl-C: what was half written is taken away."""
    raise KeyboardInterrupt
