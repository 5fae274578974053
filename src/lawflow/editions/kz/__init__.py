"""The editions of the procedure of Kazakhstan, in order of time."""

from lawflow.editions.kz import e1995, e2007, e2012, e2013, e2017, e2023, e2026

EDITIONS = (e1995.EDITION, e2007.EDITION, e2012.EDITION, e2013.EDITION, e2017.EDITION, e2023.EDITION, e2026.EDITION)
