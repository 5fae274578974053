"""The stages said to be still to come for a bill: none to which a walk leads is missing, and some are ruled out."""

from __future__ import annotations

import random
from datetime import date, timedelta

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.study.dates.onward import acts_to_try, taken
from lawflow.study.dates.to_come import stages_to_come
from tests.proof.sizes import many
from tests.study.test_dates import random_bill


def test_no_stage_to_which_a_random_walk_leads_is_missing() -> None:
    for seed in range(many(20, 60)):
        rng = random.Random(seed)
        passage, said = random_bill(rng), list[frozenset[str]]()
        for _ in range(14):
            assert all(passage.state in ahead for ahead in said), (seed, passage.state)
            said.append(stages_to_come(passage))
            acts = [act for act in acts_to_try(passage.procedure, passage.state) if act != "initiator.withdraw"]
            day = passage.first + timedelta(days=rng.choice((0, 0, 1, 9, 40, 400)))
            ways = [way for act in acts for way in taken(passage, act, day)]
            if not ways:
                break
            passage = rng.choice(ways)


def test_a_law_to_which_the_president_objected_comes_to_no_vote_of_confidence_any_more() -> None:
    passage = Passage.start(Bill("law", initiator="government"), date(2009, 3, 12))
    assert "confidence-linked" in stages_to_come(passage)
    for act in (
        "initiator.introduce",
        "majilis.approve-first-reading",
        "majilis.adopt",
        "majilis.approve",
        "senate.register",
        "senate.approve",
        "parliament.present",
    ):
        if act in passage.procedure.acts_from[passage.state]:
            passage.apply(Act(act, When.day(date(2009, 3, 12))))
    passage.apply(Act("president.return", When.day(date(2009, 3, 13))))
    assert "confidence-linked" not in stages_to_come(passage)
    assert "not-adopted" in stages_to_come(passage)
