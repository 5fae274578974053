"""Writing drawn bills to a file, one a row: CSV, or Parquet where pyarrow is there."""

from __future__ import annotations

import csv
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING

from lawflow.errors import CannotWriteError, NotInstalledError, reason
from lawflow.tongues import say

if TYPE_CHECKING:
    from pathlib import Path

    from lawflow.forecast.samples import Sample

AT_ONCE = 1 << 16
"""Rows written at a time."""


def write_bills(path: Path, samples: list[Sample]) -> None:
    """Write the bills of all samples to a file. Raises `CannotWriteError`, and `NotInstalledError` without pyarrow."""
    from lawflow.forecast.samples import COLUMNS  # noqa: PLC0415 (loads numpy)

    if path.suffix == ".parquet":
        _write_parquet(path, samples, COLUMNS)
        return
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            for sample in samples:
                writer.writerows(sample.rows())
    except OSError as error:
        raise CannotWriteError(say("{path}: {reason}", path=path, reason=reason(error))) from None


def _write_parquet(path: Path, samples: list[Sample], columns: tuple[str, ...]) -> None:
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise NotInstalledError("pyarrow", "parquet") from None
    rows = chain.from_iterable(sample.rows() for sample in samples)
    schema = arrow.schema([(c, arrow.int64() if c in {"bill", "days"} else arrow.string()) for c in columns])
    try:
        with parquet.ParquetWriter(path, schema) as writer:
            while some := list(islice(rows, AT_ONCE)):
                writer.write_table(arrow.table(dict(zip(columns, zip(*some, strict=True), strict=True)), schema))
    except OSError as error:
        raise CannotWriteError(say("{path}: {reason}", path=path, reason=reason(error))) from None
