"""Writing drawn bills to a file, one a row: CSV, or Parquet where pyarrow is there."""

from __future__ import annotations

import csv
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING

from lawflow.dossiers.writing import growing
from lawflow.errors import NotInstalledError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lawflow.forecast.samples import Sample

AT_ONCE = 1 << 16
"""Rows written at a time."""


def write_bills(path: Path, samples: list[Sample], *, inputs: Iterable[Path] = (), force: bool = False) -> None:
    """Write the bills of all samples to a file, whole or not at all.

    Raises `CannotWriteError`, and `NotInstalledError` without pyarrow.
    """
    from lawflow.forecast.samples import COLUMNS  # noqa: PLC0415 (loads numpy)

    if path.suffix.lower() == ".parquet":
        _write_parquet(path, samples, COLUMNS, inputs=inputs, force=force)
        return
    with (
        growing(path, inputs=inputs, force=force) as beside,
        beside.open("w", encoding="utf-8", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for sample in samples:
            writer.writerows(sample.rows())


def _write_parquet(
    path: Path, samples: list[Sample], columns: tuple[str, ...], *, inputs: Iterable[Path], force: bool
) -> None:
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise NotInstalledError("pyarrow", "parquet") from None
    rows = chain.from_iterable(sample.rows() for sample in samples)
    schema = arrow.schema([(c, arrow.int64() if c in {"bill", "days"} else arrow.string()) for c in columns])
    with growing(path, inputs=inputs, force=force) as beside, parquet.ParquetWriter(beside, schema) as writer:
        while some := list(islice(rows, AT_ONCE)):
            writer.write_table(arrow.table(dict(zip(columns, zip(*some, strict=True), strict=True)), schema))
