"""``python -m lawflow``."""

from lawflow.cli import program

program()
