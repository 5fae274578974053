"""The name of a file on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

A_FILE: Final = click.Path(dir_okay=False, readable=False, path_type=Path)
"""Whether the file can be read or written is said by what reads or writes it, with the exit code for that."""
