"""Where each thing has its page: one path for the three languages, found again from any other page."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.acts import ActName
    from lawflow.law.edition import Edition
    from lawflow.law.majorities import Share
    from lawflow.law.organs import Organ
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.sources import Citation, Instrument
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.law.theorems import Theorem
    from lawflow.law.topics import Topic

HOME: Final = "index.html"
_UNFIT: Final = re.compile(r"[^A-Za-z0-9.-]")
_PARTS: Final = re.compile(r"[^\s(),;]+")
WHOLE: Final = "whole"
"""The anchor of an article as a whole."""
_ARTICLE: Final = re.compile(r"[^( ]+")


def fit(name: str) -> str:
    """Return a name as a path or an anchor can hold it; two names never become one.

    >>> fit("2023/law"), fit("61(4) part 2")
    ('2023_2f.law', '61_28.4_29._20.part_20.2')
    """
    return _UNFIT.sub(lambda found: f"_{ord(found[0]):x}.", name)


def _procedure(of: Procedure) -> str:
    return f"{fit(of.edition)}-{fit(of.kind)}"


def edition(of: Edition) -> str:
    """Return the page of an edition."""
    return f"edition/{fit(of.id)}.html"


def procedure(of: Procedure) -> str:
    """Return the page of a procedure, with its map."""
    return f"procedure/{_procedure(of)}.html"


def walk(of: Procedure) -> str:
    """Return the page on which a bill is walked through a procedure."""
    return f"walk/{_procedure(of)}.html"


def explained(of: Procedure) -> str:
    """Return the page that explains a procedure in sentences."""
    return f"explained/{_procedure(of)}.html"


def power(of: Procedure) -> str:
    """Return the page of who can make a bill law, and who can stop it."""
    return f"power/{_procedure(of)}.html"


def topic(of: Topic) -> str:
    """Return the page of a question that people ask."""
    return f"asked/{fit(of.id)}.html"


def stage(of: Procedure, one: Stage | str) -> str:
    """Return the page of a stage."""
    name = one if isinstance(one, str) else one.id
    return f"stage/{_procedure(of)}-{fit(name)}.html"


def step(of: Procedure, one: Step) -> str:
    """Return the place of a step, on the page of the stage that it leaves."""
    return way(of, one.source, one.act, one.target)


def way(of: Procedure, source: str, act: str, target: str) -> str:
    """Return the place of the steps of an act from a stage to another, on the page of the stage that they leave."""
    return f"{stage(of, source)}#{anchor_of(of, source, act, target)}"


def anchor_of(of: Procedure, source: str, act: str, target: str) -> str:
    """Return the anchor of the steps of an act: the act alone where it leads to one stage, under whatever answers."""
    return anchor(act, target) if len(_targets(of)[source, act]) > 1 else anchor(act)


@lru_cache(maxsize=64)
def _targets(of: Procedure) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in of.all_steps:
        found[one.source, one.act].add(one.target)
    return found


def anchor(*names: str) -> str:
    """Return the anchor of what names tell apart on a page."""
    return "--".join(map(fit, names))


def act(of: ActName) -> str:
    """Return the page of an act."""
    return f"act/{fit(of.id)}.html"


def organ(of: Organ) -> str:
    """Return the page of an organ."""
    return f"organ/{fit(of.id)}.html"


def majority(of: Organ, share: Share) -> str:
    """Return the page of a share of an organ's deputies."""
    return f"majority/{fit(of.id)}-{share.num}-{share.den}.html"


def term(of: Term | str) -> str:
    """Return the page of a term, in all editions that have it."""
    return f"term/{fit(of if isinstance(of, str) else of.id)}.html"


def instrument(of: Instrument) -> str:
    """Return the page of an instrument, with its articles."""
    return f"instrument/{fit(of.id)}-{fit(of.version)}.html"


def article_of(of: Citation) -> str:
    """Return the number of the article, or of the point, in which a place lies."""
    found = _ARTICLE.match(of.place)
    return found[0] if found else of.place


def article(of: Citation) -> str:
    """Return the place of a citation on the page of its article."""
    text, place = of.instrument, place_of(of)
    page = f"article/{fit(text.id)}-{fit(text.version)}-{fit(article_of(of))}.html"
    return f"{page}#{place}" if place != WHOLE else page


def place_of(of: Citation) -> str:
    """Return the anchor of a place within its article: ``4.part.3`` of ``61(4) part 3``."""
    return ".".join(_PARTS.findall(of.place[len(article_of(of)) :])) or WHOLE


def question(of: OpenQuestion | str) -> str:
    """Return the page of an open question."""
    return f"question/{fit(of if isinstance(of, str) else of.id)}.html"


def theorem(of: Theorem | str) -> str:
    """Return the page of a theorem."""
    return f"theorem/{fit(of if isinstance(of, str) else of.id)}.html"


def comparison(before: str, after: str) -> str:
    """Return the page that compares two editions."""
    return f"comparison/{fit(before)}-{fit(after)}.html"


def bill(name: str, on: date | None = None) -> str:
    """Return the page of a bill, or of how it stood on a day."""
    return f"bill/{fit(name)}{f'-on-{on.isoformat()}' if on is not None else ''}.html"


def calendar(name: str) -> str:
    """Return the calendar file of a bill."""
    return f"bill/{fit(name)}.ics"


def document(name: str) -> str:
    """Return the page of a document of the project."""
    return f"document/{fit(name)}.html"


def listed(kind: str) -> str:
    """Return the page that lists all things of a kind."""
    return f"{kind}/{HOME}"


@lru_cache(maxsize=1 << 16)
def between(here: str, there: str) -> str:
    """Return how to come from one file of the site to another, ``there`` with its anchor.

    >>> between("en/stage/a.html", "kk/index.html"), between("en/stage/a.html", "en/stage/b.html#c")
    ('../../kk/index.html', 'b.html#c')
    """
    file, sign, name = there.partition("#")
    if file == here and sign:
        return f"#{name}"
    *above, _ = here.split("/")
    path = file.split("/")
    shared = 0
    while shared < min(len(above), len(path) - 1) and above[shared] == path[shared]:
        shared += 1
    return "../" * (len(above) - shared) + "/".join(path[shared:]) + sign + name
