"""Where bills are drawn: in this process, in several, or on a cluster that is there already."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, cast

from lawflow.dossiers.processes import processes
from lawflow.errors import CannotReachError, NotInstalledError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor


@contextmanager
def workers(jobs: int = 1, cluster: str | None = None) -> Iterator[Executor | None]:
    """Give an executor of so many processes, or of a ``dask.distributed`` cluster at an address; ``None`` for neither.

    Its workers must have lawflow installed. Raises `NotInstalledError` without the library, and `CannotReachError` if
    no cluster answers.
    """
    if cluster is not None:
        yield from _of_cluster(cluster)
    elif jobs > 1:
        with processes(jobs) as pool:
            yield pool
    else:
        yield None


def _of_cluster(address: str) -> Iterator[Executor]:
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise NotInstalledError("distributed", "cluster") from None
    try:
        client = distributed.Client(address, timeout=10, set_as_default=False)
    except (OSError, ValueError) as error:
        raise CannotReachError(address, str(error)) from None
    with client, client.get_executor(pure=False) as executor:
        yield cast("Executor", executor)
