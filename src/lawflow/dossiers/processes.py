"""Work shared out among processes, all of which end when it is stopped."""

from __future__ import annotations

import signal
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def processes(number: int) -> Iterator[ProcessPoolExecutor]:
    """Give so many processes to work in.

    A stop (Ctrl-C, SIGTERM) is for the one that shares out the work, and ends the others where they are: a process
    that heard it itself could leave them waiting for it for ever.
    """
    pool = ProcessPoolExecutor(number, initializer=_stopped_by_nobody)
    try:
        yield pool
    except BaseException:
        for process in list((pool._processes or {}).values()):  # noqa: SLF001 (`kill_workers`, from Python 3.14 on)
            process.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _stopped_by_nobody() -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)
