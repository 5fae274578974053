"""Spans of editions, each named for what bounds it, and of kinds of bill."""

# fmt: off
BEFORE_2012       = ("1995", "2007")
BEFORE_2017       = ("1995", "2007", "2012", "2013")
TO_2022           = ("1995", "2007", "2012", "2013", "2017")
BICAMERAL         = ("1995", "2007", "2012", "2013", "2017", "2023")
EVERY_EDITION     = ("1995", "2007", "2012", "2013", "2017", "2023", "2026")
FROM_2007_TO_2022 = ("2007", "2012", "2013", "2017")
FROM_2012_TO_2022 = ("2012", "2013", "2017")
FROM_2007         = ("2007", "2012", "2013", "2017", "2023")
FROM_2012_TO_2026 = ("2012", "2013", "2017", "2023")
ON_1_JANUARY_2023 = ("2017", "2023")
ON_1_JULY_2026    = ("2023", "2026")
FROM_2023         = ("2023", "2026")

LAWS       = ("law", "constitutional-law")
EVERY_KIND = ("law", "constitutional-law", "constitutional-amendment")
# fmt: on
