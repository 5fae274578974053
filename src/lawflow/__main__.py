"""``python -m lawflow``."""

from lawflow.cli import main

main()
