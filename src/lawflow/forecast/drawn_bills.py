"""Writing drawn bills to a file, one a row: CSV, or Parquet where pyarrow is there."""

from __future__ import annotations

import csv
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from lawflow.dossiers.writing import growing
from lawflow.errors import NotInstalledError
from lawflow.forecast.samples import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.forecast.samples import Sample

AT_ONCE = 1 << 16
"""Rows written at a time."""


def write_bills(
    path: Path | str, samples: Iterable[Sample], *, inputs: Iterable[Path] = (), force: bool = False
) -> None:
    """Write the bills of all samples to a file, one a row, whole or not at all: Parquet by its ending, else CSV.

    The columns are the number of the ``bill``, its ``procedure`` and ``kind``, ``by`` whom it is introduced, its
    ``outcome``, the ``stage`` where it ends, the ``days`` until then, and the ``date`` where it goes by the calendar.
    One of the ``inputs`` is never written over, one that is read-only or linked with ``force`` alone. Raises
    `CannotWriteError`, and `NotInstalledError` for Parquet without pyarrow.
    """
    path = Path(path)
    if path.suffix.lower() == ".parquet":
        _write_parquet(path, samples, inputs=inputs, force=force)
        return
    with (
        growing(path, inputs=inputs, force=force) as beside,
        beside.open("w", encoding="utf-8", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for sample in samples:
            writer.writerows(sample.rows())


def _write_parquet(path: Path, samples: Iterable[Sample], *, inputs: Iterable[Path], force: bool) -> None:
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise NotInstalledError("pyarrow", "parquet") from None
    rows = chain.from_iterable(sample.rows() for sample in samples)
    schema = arrow.schema([(c, arrow.int64() if c in {"bill", "days"} else arrow.string()) for c in COLUMNS])
    with growing(path, inputs=inputs, force=force) as beside, parquet.ParquetWriter(beside, schema) as writer:
        while some := list(islice(rows, AT_ONCE)):
            writer.write_table(arrow.table(dict(zip(COLUMNS, zip(*some, strict=True), strict=True)), schema))
