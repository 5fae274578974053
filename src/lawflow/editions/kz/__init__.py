"""The editions of the procedure of Kazakhstan, in order of time."""

from lawflow.editions.kz import e2017, e2023

EDITIONS = (e2017.EDITION, e2023.EDITION)
