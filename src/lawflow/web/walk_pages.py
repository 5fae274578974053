"""The pages on which a bill is walked through a procedure, and the rules of the procedure as a script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lawflow.law.labels import Label
from lawflow.study.histories.starting import starts
from lawflow.web import addresses as at
from lawflow.web.inscriptions import SAID, said
from lawflow.web.law_pages import trail_of
from lawflow.web.page import Page
from lawflow.web.walkable import walkable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure

_SPOKEN = "walk-"
"""What the names of the words begin with that the script itself says."""


def walk_pages(edition: Edition) -> Iterator[Page]:
    """Yield for each procedure of an edition the page on which a bill is walked through it."""
    words = {name.removeprefix(_SPOKEN): label for name, label in SAID.items() if name.startswith(_SPOKEN)}
    for procedure in edition.procedures:
        yield Page(
            at.walk(procedure),
            "walk",
            Label.joined((said("walk"), procedure.label), ": "),
            sort="walk",
            about=edition.label,
            trail=trail_of(procedure, edition.label),
            data={
                "procedure": procedure,
                "rules": f"/assets/rules/{at.fit(procedure.edition)}-{at.fit(procedure.kind)}.js",
                "start": next(starts(procedure)),
                "words": words,
            },
        )


def rules_script(procedure: Procedure) -> bytes:
    """Return the rules of a procedure as a script that hands them to the walk."""
    return f"lawflowRules({json.dumps(walkable(procedure), ensure_ascii=False, separators=(',', ':'))});\n".encode()
