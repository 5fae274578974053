"""Matrices this small are solved on one thread: more only wait for one another on a busy machine."""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
