"""Probes: imagined records at the edges of the law, each with the answer that follows from the texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import Report, audit
from lawflow.views.objects.status import StatusPage, status_page

FOLDER = Path(__file__).parent / "probes"
RIGHT: dict[str, tuple[str, list[tuple[int, str]], list[str]]] = {
    # of each probe: the stage, the irregular acts with their sorts, the open questions
    "a34-2023-const": ("overridden", [], ["A22", "A17", "A34", "L-10"]),
    "bud-3-amend": ("rejected", [], []),
    "ch15-recess": ("overridden", [], ["A34"]),
    "closes-after-signature": ("signed", [], []),
    "diss-2007-published": ("published", [], []),
    "diss-rejected": ("rejected", [], []),
    "k-return-now": ("returned", [], []),
    "l5-1995": ("undetermined", [], ["A28", "L-5"]),
    "l5-2017": ("undetermined", [], ["A28", "L-5"]),
    "l5-2023-then-override": ("overridden", [], ["A10", "A28", "L-5"]),
    "lapse-1995": ("undetermined", [], ["A1"]),
    "lapse-objections-2017": ("undetermined", [], ["A33"]),
    "null-2023-approve-late": ("adopted", [(5, "late")], []),
    "null-2026-return-late": ("counts-as-signed", [(6, "late")], []),
    "ov-withdraw": ("withdrawn", [], []),
    "st-second-vote": ("presented", [(5, "short-vote")], []),
    "sv-2023-majilis-65": ("not-adopted", [(8, "short-vote")], ["A57"]),
    "unp-2017": ("signed", [], []),
    "unrec-approve-2017": ("presented", [], []),
    "van-2012-approve": ("adopted", [(5, "late")], ["A1"]),
}


def report(name: str) -> Report:
    """Return the report on a probe."""
    return audit(read(FOLDER / f"{name}.toml"))


def status(name: str, day: str) -> StatusPage:
    """Return where the bill of a probe stands at the end of a day."""
    on = date.fromisoformat(day)
    record = read(FOLDER / f"{name}.toml")
    return status_page(record.id, play(record, on=on), on)


def stage_of(page: StatusPage) -> str:
    """Return the one stage that a page names."""
    assert page["stage"] is not None
    return page["stage"]["id"]


def span(name: str, term: str) -> tuple[int | None, int | None, str, bool | None]:
    """Return from which act to which a term ran in the report on a probe, its last day and whether it was kept."""
    found = next(one for one in report(name).terms if one.id == term)
    return found.start, found.end, f"{found.due}", found.kept


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.toml")))
def test_a_probe_has_the_answer_of_the_texts(name: str) -> None:
    """The same stage for the audit and for the play of it, and nothing irregular but what the law forbids."""
    found, played = report(name), play(read(FOLDER / f"{name}.toml"))
    told = (found.passage.state, [(one.n, one.sort) for one in found.irregular], list(found.questions))
    assert told == RIGHT[name]
    assert (played.passage.state, played.stages) == (found.passage.state, found.stages)


@pytest.mark.parametrize(
    ("name", "term", "expected"),
    [
        ("null-2023-approve-late", "senate-60", (4, 5, "2024-12-09", False)),
        ("null-2026-return-late", "president-month", (5, 6, "2027-03-15", False)),
        ("van-2012-approve", "senate-60", (4, 5, "2012-12-09", False)),
        ("ov-withdraw", "senate-60", (4, 5, "2024-04-19", True)),
        ("unp-2017", "president-month", (2, 3, "None", None)),
        ("unp-2017", "presentation-10", (2, 3, "2019-04-20", None)),
        ("unrec-approve-2017", "presentation-10", (4, 5, "None", None)),
        ("sv-2023-majilis-65", "objections-month", (7, 8, "2024-05-10", True)),
        ("k-return-now", "objections-month", (6, None, "2026-12-10", None)),
        ("lapse-1995", "senate-60", (4, 5, "2003-12-09", False)),
        ("l5-2017", "president-month", (6, 7, "2019-07-17", None)),
        ("l5-2017", "publication-30", (6, 7, "2019-08-16", None)),
    ],
)
def test_a_term_is_told_from_act_to_act(
    name: str, term: str, expected: tuple[int | None, int | None, str, bool | None]
) -> None:
    """A term that was missed or overtaken stays in the report, and is missed only with proof."""
    assert span(name, term) == expected


def test_the_fifteen_days_of_a_chamber_in_a_recess_are_missed_by_nobody() -> None:
    """No text says what the time between sessions does to them (pt 78-8), and their duty has no last day any more."""
    found = [one for one in report("ch15-recess").terms if one.id == "chamber-15"]
    assert [(one.start, one.end, one.kept) for one in found] == [(7, 8, True), (8, 9, None)]
    page = status("ch15-recess", "2021-07-20")
    assert all(duty["over"] for duty in page["must"] if duty["by"] == "2021-07-15")
    assert "2021-07-15" not in [option["until"] for option in page["may"]]


def test_the_month_on_objections_ends_in_the_edition_in_force() -> None:
    """Constitution of 2026 art. 58(3) and 59: returned on 10 November, to be decided by 10 December, then overtaken."""
    page = status("k-return-now", "2026-12-09")
    assert "2026-12-10" in [duty["by"] for duty in page["must"]]
    assert stage_of(status("k-return-now", "2026-12-20")) != "returned"


def test_what_comes_after_a_refused_act_is_read_on() -> None:
    """A first vote fell short and a second carried: the law stands before the President, and the page names the first."""
    page = status("st-second-vote", "2020-04-20")
    assert stage_of(page) == "presented"
    assert [refusal["n"] for refusal in page["refusals"]] == [5]


def test_a_lapse_is_taken_before_an_act_that_comes_too_late() -> None:
    """The Senate was silent for sixty days to 9 December 2024: the law is adopted, and the late approval changes nothing."""
    page = status("null-2023-approve-late", "2024-12-13")
    assert (stage_of(page), [refusal["n"] for refusal in page["refusals"]]) == ("adopted", [5])
