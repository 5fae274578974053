"""Bills drawn by chance: they agree with the exact odds, and the same seed gives the same bills however they are drawn."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from statistics import NormalDist
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from lawflow.forecast.compiled import Compiled
    from lawflow.forecast.sampled import Counts
    from lawflow.law.procedure import Procedure

np = pytest.importorskip("numpy", reason="the extra `sim` brings it")

from lawflow import timetable  # noqa: E402 (after the check for numpy)
from lawflow.dossiers.dossier import Act  # noqa: E402
from lawflow.dossiers.when import When  # noqa: E402
from lawflow.forecast.assuming import parse_assumptions  # noqa: E402
from lawflow.forecast.compiled import compiled  # noqa: E402
from lawflow.forecast.forecast import forecast_of  # noqa: E402
from lawflow.forecast.moved import moved_counts  # noqa: E402
from lawflow.forecast.odds import odds_of  # noqa: E402
from lawflow.forecast.sampled import count_chunk, draw, sample  # noqa: E402
from lawflow.forecast.samples import samples_of  # noqa: E402
from lawflow.law.bills import Bill  # noqa: E402
from lawflow.passage.passage import Passage  # noqa: E402
from tests.forecast.blanket import blanket_chain, blanket_data  # noqa: E402
from tests.proof.sizes import PROCEDURES, tried  # noqa: E402 (after the check for numpy)

EXAMPLES = Path(__file__).parents[2] / "examples" / "assumptions"
BILLS = 400_000 if os.environ.get("LAWFLOW_FULL") else 40_000
FAMILY = 1e-4
"""The chance that any one of all outcomes of all procedures lies outside its bound, if the bills are drawn right."""
OUTCOMES = 10
"""Outcomes of a procedure at most, among which that chance is shared out (Bonferroni)."""


def example(name: str = "2023") -> Compiled:
    return compiled(forecast_of(timetable.procedure(f"{name}/law"), EXAMPLES / f"{name}.toml").odds)


def same(one: Counts, other: Counts) -> bool:
    columns = ("ends", "days", "stages")
    return one.bills == other.bills and all((getattr(one, c) == getattr(other, c)).all() for c in columns)


@pytest.mark.parametrize("procedure", tried(), ids=lambda one: one.id)
def test_drawn_and_exact_agree_for_every_outcome_of_every_procedure(procedure: Procedure) -> None:
    """Family-wise: all bounds together are exceeded with a chance of at most `FAMILY`, by the normal law and a count."""
    odds = odds_of(blanket_chain(procedure, 4))
    tables = compiled(odds)
    found = sample([tables], BILLS, 15)[0]
    wide = NormalDist().inv_cdf(1 - FAMILY / (2 * OUTCOMES * len(PROCEDURES)))
    for outcome, chance in odds.outcomes.items():
        seen = int(found.days[tables.outcomes.index(outcome)].sum())
        assert abs(seen - BILLS * chance) <= wide * (BILLS * chance * (1 - chance)) ** 0.5 + 5, outcome


def test_drawn_and_exact_agree_on_stages_and_days() -> None:
    forecast = forecast_of(timetable.procedure("2023/law"), EXAMPLES / "2023.toml")
    tables = compiled(forecast.odds)
    found = sample([tables], 200_000, 3)[0]
    for place, stage in enumerate(tables.stages):
        chance = forecast.odds.stages[stage]
        assert found.stages[place] / found.bills == pytest.approx(
            chance, abs=4.5 * (chance / found.bills) ** 0.5 + 1e-5
        )
    days = forecast.odds.days_to(["in-force"])
    law = found.days[tables.outcomes.index("in-force")]
    assert days is not None
    mean = law @ np.arange(len(law)) / law.sum()
    assert mean == pytest.approx(days.mean, abs=4.5 * days.deviation / law.sum() ** 0.5)


@pytest.mark.parametrize("task", [1, 777, 5_000, 1 << 20])
def test_tasks_of_any_size_draw_the_same_bills(task: int) -> None:
    number = 3_000 if task == 1 else 30_000
    tables = example()
    assert same(sample([tables], number, 7, task=task)[0], sample([tables], number, 7)[0])


def test_chunks_in_any_order_draw_the_same_bills() -> None:
    tables = example()
    parts = [count_chunk([tables], 7, first, 1_000)[0] for first in (2_000, 0, 1_000)]
    assert same(parts[0] + parts[1] + parts[2], sample([tables], 3_000, 7)[0])
    whole, part = draw(tables, 7, 0, 500), draw(tables, 7, 123, 50)
    assert (whole.spots[123:173] == part.spots).all()
    assert (whole.days[123:173] == part.days).all()


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_workers_count_what_one_process_counts(pool: type[Executor]) -> None:
    tables = example()
    with pool(max_workers=2) as executor:  # type: ignore[call-arg]  # both take it
        spread = sample([tables], 50_000, 7, executor=executor, task=7_000)
    assert same(spread[0], sample([tables], 50_000, 7)[0])


def test_a_cluster_counts_what_one_process_counts() -> None:
    distributed = pytest.importorskip("distributed", reason="the extra `cluster` brings it")
    from lawflow.forecast.spread import workers  # noqa: PLC0415 (needs the cluster)

    tables = example()
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster,
        workers(cluster=cluster.scheduler_address) as executor,
    ):
        spread = sample([tables], 50_000, 7, executor=executor, task=9_000)
    assert same(spread[0], sample([tables], 50_000, 7)[0])


def test_a_worker_told_to_give_memory_back_keeps_it_while_it_draws_and_draws_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tables, asked = example(), []
    plain = sample([tables], 3_000, 7)[0]
    monkeypatch.setattr("lawflow.forecast.keeping._asked", lambda: lambda what, much: asked.append((what, much)))
    monkeypatch.setenv("MALLOC_TRIM_THRESHOLD_", "65536")
    assert same(sample([tables], 3_000, 7)[0], plain)
    assert asked == [(-1, 1 << 25), (-3, 1 << 25), (-1, 65536), (-3, 1 << 17)]


def test_another_seed_draws_other_bills() -> None:
    tables = example()
    assert not same(sample([tables], 5_000, 1)[0], sample([tables], 5_000, 2)[0])


def test_the_same_bills_make_a_difference_surer_than_two_samples_would() -> None:
    """Under two editions a bill has the same luck at the same stage: the error of the difference is far smaller."""
    forecasts = [
        forecast_of(timetable.procedure(f"{name}/law"), EXAMPLES / "veto.toml", reached="returned")
        for name in ("2017", "2023")
    ]
    first, second = samples_of(forecasts, 50_000, 7)
    apart = (first.law.error**2 + second.law.error**2) ** 0.5
    assert second.difference.error < apart / 5
    exact = forecasts[1].law - forecasts[0].law
    assert abs(second.difference.chance - exact) <= 4 * second.difference.error + 1e-9


def test_counts_moved_at_once_follow_the_odds() -> None:
    odds = forecast_of(timetable.procedure("2023/law"), EXAMPLES / "2023.toml").odds
    number = 10**9
    counts = moved_counts(odds, number, 7)
    assert sum(counts.values()) == number
    for outcome, chance in odds.outcomes.items():
        assert abs(counts[outcome] - number * chance) <= 5 * (number * chance * (1 - chance)) ** 0.5 + 5
    assert counts == moved_counts(odds, number, 7)


# -- the calendar -----------------------------------------------------------------------------------


def deterministic(**days: int) -> dict[str, object]:
    data = blanket_data(timetable.procedure("2023/law"), votes=False)
    acts = (
        "initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve",
        "parliament.present", "president.sign", "gazette.publish",
    )  # fmt: skip
    return data | {
        "day": date(2024, 2, 1),
        "weights": dict.fromkeys(acts, 1),
        "record": {},
        "bill": {},
        "days": {"majilis.accept": 4, "majilis.adopt": 60, "senate.register": 5, "parliament.present": 3} | days,
    }


def drawn_day(data: dict[str, object]) -> date:
    """The day on which a bill of certain days comes to its end, by the calendar."""
    law = timetable.procedure("2023/law")
    found = samples_of([forecast_of(law, parse_assumptions(data, law.parliament))], 1, by_calendar=True)[0]
    *_, day = next(found.rows())
    return date.fromisoformat(str(day))


def lived_day(acts: list[tuple[str, date]], last: str) -> date:
    """The same bill through the strict engine: its acts on their days, the clock by itself; the day of the last act."""
    passage = Passage.start(Bill("law"), acts[0][1])
    for act, day in acts:
        passage.apply(Act(act, When.day(day)))
    passage.advance(date(2025, 12, 31))
    return next(entry.first for entry in reversed(passage.journal) if entry.act == last)


def test_a_silent_senate_and_a_silent_president_are_dated_as_the_engine_dates_them() -> None:
    """Sixty days that do not run between sessions: registered in May, the term reaches over the summer."""
    data = deterministic(**{"majilis.adopt": 100, "senate.approve": 900, "president.sign": 900, "gazette.publish": 1})
    begun = date(2024, 2, 1)
    days = {"initiator.introduce": 0, "majilis.accept": 4, "majilis.adopt": 104, "senate.register": 109}
    acts = [(act, begun + timedelta(days=n)) for act, n in days.items()]
    silent = lived_day(acts, "clock.senate-silent")
    acts += [("parliament.present", silent + timedelta(days=3))]
    signed = lived_day(acts, "clock.president-silent")
    acts += [("gazette.publish", signed + timedelta(days=1))]
    assert drawn_day(data) == lived_day(acts, "clock.take-effect")


def test_what_a_chamber_does_waits_for_a_session() -> None:
    """Adopted 150 days after the first of February: Parliament is away, and the vote is held in September."""
    data = deterministic(**{"majilis.adopt": 150, "senate.approve": 5, "president.sign": 2, "gazette.publish": 1})
    opening = timetable.parliament().calendar.next_opening(date(2024, 7, 4))
    assert opening is not None
    opens, latest = opening
    assert opens == latest
    days = drawn_day(data) - opens
    assert days.days == 5 + 5 + 3 + 2 + 1 + 11


def test_a_term_that_stands_still_goes_on_where_it_was() -> None:
    """Referred every seven days, upheld twenty days later: four times in the President's month, eighty days more."""
    plain = deterministic(**{"senate.approve": 5, "president.sign": 900, "gazette.publish": 1})
    reviewed = deterministic(
        **{"senate.approve": 5, "president.sign": 900, "president.refer": 7, "court.uphold": 20, "gazette.publish": 1}
    )
    reviewed["weights"] = {**plain["weights"], "presented/president.refer": 1e9, "court.uphold": 1}  # type: ignore[dict-item]  # a table
    assert (drawn_day(reviewed) - drawn_day(plain)).days == 4 * 20


def test_by_the_calendar_the_same_seed_gives_the_same_bills() -> None:
    forecast = forecast_of(timetable.procedure("2017/law"), EXAMPLES / "2017.toml")
    (found,) = samples_of([forecast], 20_000, 7, by_calendar=True)
    assert same(found.counts, sample([found.tables], 20_000, 7, task=3_001)[0])
