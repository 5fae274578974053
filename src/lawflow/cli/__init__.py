"""The command line: arguments and pages, no rule of law."""

from __future__ import annotations

import atexit
import gc
import io
import os
import signal
import sys
import threading
from contextlib import suppress
from errno import EINVAL
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and end with the documented exit code, as `SystemExit`."""
    sys.exit(_code())


def program() -> NoReturn:
    """Be the program `lawflow`: run the command line and end the process with its exit code.

    Nothing is freed piece by piece: the system takes all back at once, in a tenth of the time, and every file is closed
    by whoever wrote it. Python ends as usual where somebody else has more to do at the end: another thread, a debugger
    or a profiler, or a caller at a prompt.
    """
    code = _code()
    if threading.active_count() > 1 or sys.gettrace() or sys.getprofile() or sys.flags.interactive or sys.flags.inspect:
        sys.exit(code)
    atexit._run_exitfuncs()  # noqa: SLF001 (there is no other way to ask for them)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # the reader has left, or nobody listens
            stream.flush()
    os._exit(code)


def _code() -> int:
    """Run the command line and return the exit code."""
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
    return code


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
