"""A rule of a paragraph of several parts cites its part; the parts are counted in the texts, Kazakh and Russian.

Art. 61(4) and 61(5) have one part each in the Russian text of 2007. The side-by-side table of 2022 breaks the lines of the
old 61(4) in Kazakh twice, which the Russian text does not bear out: to 2022 the paragraph is cited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow import timetable

if TYPE_CHECKING:
    from lawflow.law.edition import Edition
    from lawflow.law.sources import Citation

# The paragraphs of several parts that the editions rest on, and how many parts each has.
PARTS = {
    "constitution-1995@2007": {"61(5-1)": 3},
    "constitution-1995@2017": {"61(5-1)": 3},
    "constitution-1995@2023": {"61(2)": 2, "61(3)": 3, "61(4)": 4, "61(5)": 6, "62(5)": 2, "99(1)": 2},
    "constitution-2026@2026": {"60(4)": 2, "60(5)": 2, "61(4)": 2, "75(2)": 2, "95(1)": 2, "95(3)": 2},
    "kurultai-law@2026": {"21(3)": 2, "23(3)": 3, "25(2)": 2},
    "law-2022-06-05@2022": {"2(1)": 2},
}

# Edition, kind, act, stage entered, and the parts cited for it: Constitution art. 61 of 2023 and of 2007, 60 and 61 of 2026.
CITED = (
    ("2023", "law", "majilis.adopt", "awaiting-senate", {"61(4) part 1"}),
    ("2023", "law", "majilis.reject", "rejected", {"61(4) part 2"}),
    ("2023", "law", "senate.approve", "adopted", {"61(4) part 3"}),
    ("2023", "law", "senate.return-changes", "majilis-on-senate-text", {"61(4) part 3", "62(5) part 2"}),
    ("2023", "law", "senate.reject", "conciliation", {"61(4) part 3", "61(5) part 2", "62(5) part 2"}),
    ("2023", "law", "majilis.agree", "adopted", {"61(5) part 1"}),
    ("2023", "law", "majilis.disagree", "conciliation", {"61(5) part 2"}),
    ("2023", "law", "commission.report", "majilis-on-commission-text", {"61(5) part 3"}),
    ("2023", "law", "majilis.refuse-commission-text", "majilis-revote", {"61(5) part 4"}),
    ("2023", "law", "majilis.confirm-own-text", "adopted", {"61(5) part 5"}),
    ("2023", "law", "majilis.fail-own-text", "not-adopted", {"61(5) part 6"}),
    ("2023", "law", "majilis.accept", "joint-vote", {"61(2) part 2"}),
    ("2023", "law", "government.temporary-act", "joint-vote", {"61(3) part 3"}),
    *((edition, "constitutional-law", *rest) for edition in ("2007", "2012", "2013", "2017") for rest in (
        ("majilis.adopt", "awaiting-senate", {"61(5-1) part 1"}),
        ("senate.reject", "rejected", {"61(5-1) part 1"}),
        ("senate.return-changes", "majilis-on-senate-text", {"61(5-1) part 2"}),
        ("majilis.agree", "adopted", {"61(5-1) part 2"}),
        ("majilis.disagree", "conciliation", {"61(5-1) part 3"}),
    )),
    ("2026", "law", "kurultai.adopt", "adopted", {"61(4) part 1"}),
    ("2026", "law", "kurultai.reject", "rejected", {"60(5) part 2"}),
    ("2026", "law", "clock.president-silent", "counts-as-signed", {"23(3) part 3"}),
    ("2026", "law", "government.temporary-act", "kurultai-plenary", {"60(4) part 2", "21(3) part 2"}),
)  # fmt: skip


def cites_of(edition: Edition) -> set[Citation]:
    """Return the citations of the steps and of the terms of an edition."""
    steps = {cite for procedure in edition.procedures for step in procedure.all_steps for cite in step.cites}
    return steps | {cite for procedure in edition.procedures for term in procedure.all_terms for cite in term.cites}


@pytest.mark.parametrize("edition", timetable.editions(), ids=lambda edition: edition.id)
def test_a_paragraph_of_several_parts_is_cited_by_part(edition: Edition) -> None:
    """The whole paragraph is cited only where a rule is about the whole, such as what becomes of a pending bill."""
    bare = {
        cite.key
        for cite in cites_of(edition)
        if cite.place in PARTS.get(f"{cite.instrument.id}@{cite.instrument.version}", {})
    }
    assert not bare


@pytest.mark.parametrize("edition", timetable.editions(), ids=lambda edition: edition.id)
def test_no_part_is_cited_that_the_text_does_not_have(edition: Edition) -> None:
    handed = {cite for cell in edition.handovers for cite in cell.cites}
    for cite in {cite for cite in cites_of(edition) | handed if " part " in cite.place}:
        paragraph, _, part = cite.place.partition(" part ")
        parts = PARTS[f"{cite.instrument.id}@{cite.instrument.version}"]
        assert 1 <= int(part) <= parts[paragraph], cite.key


@pytest.mark.parametrize(
    ("edition", "kind", "act", "target", "parts"),
    CITED,
    ids=lambda one: str(sorted(one) if isinstance(one, set) else one)[:30],
)
def test_the_part_is_that_of_the_rule(edition: str, kind: str, act: str, target: str, parts: set[str]) -> None:
    every = timetable.procedure(f"{edition}/{kind}").all_steps
    otherwise = (
        "senate-alone",
        "senate-on-commission-text",
    )  # under art. 55(5), and by the reference of 61(5) to 61(4)
    steps = [step for step in every if step.source not in otherwise and step.footing.value != "silent"]
    rules = [step for step in steps if (step.act, step.target) == (act, target)]
    cited = [{cite.place for cite in step.cites if " part " in cite.place} for step in rules]
    assert parts in cited
    assert all(found in (parts, set()) for found in cited)
