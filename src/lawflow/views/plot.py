"""The door to the plots of a forecast: chances, days to law, where bills die, what matters most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.expected import one_of
from lawflow.law.labels import Label
from lawflow.tongues import say
from lawflow.views.content.figures import per_cent
from lawflow.views.content.graph import check_lang, text
from lawflow.views.content.plotted import KEYS, PLOTS, Panel, Plot, PlotRow, Span, plot_words, share
from lawflow.views.draw import TimelineFormat, written
from lawflow.views.objects.forecast import forecast_page
from lawflow.views.plan.plotting import plot_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lawflow.forecast.forecast import Forecast
    from lawflow.forecast.samples import Sample
    from lawflow.law.procedure import Procedure
    from lawflow.views.content.graph import Tongue
    from lawflow.views.content.plotted import PlotName
    from lawflow.views.objects.forecast import ChanceData, ForecastPage, OddsData, ReachedData
    from lawflow.views.objects.pieces import Words

FORMATS: Final = get_args(TimelineFormat)
TITLES: Final = {
    "outcomes": Label(
        "Болжау: нәтижелер ықтималдығы", "Прогноз: вероятность исходов", "Forecast: how likely each outcome is"
    ),
    "days": Label(
        "Болжау: заң болғанға дейінгі күндер",
        "Прогноз: дней до закона",
        "Forecast: days to law, of the bills that become law",
    ),
    "stages": Label(
        "Болжау: жобалар қай жерде тоқтайды", "Прогноз: где законопроекты заканчиваются", "Forecast: where bills die"
    ),
    "tornado": Label(
        "Болжау: заң болу ықтималдығын нені көбірек шешеді",
        "Прогноз: что больше всего решает вероятность стать законом",
        "Forecast: what the chance of law rests on most",
    ),
}
"""What stands over each plot."""
ASSUMED: Final = Label("Болжамдар: {} ({}, {})", "Предположения: {} ({}, {})", "Assumptions: {} ({}, {})")
REACHED: Final = Label("жеткен сатысы: {}", "дошедшие до стадии: {}", "of the bills that come to: {}")
GIVEN: Final = Label("нәтижесі: {}", "с исходом: {}", "of the bills that end as: {}")
DRAWN_BILLS: Final = Label("кездейсоқ таңдалған жобалар: {}", "разыграно законопроектов: {}", "{} bills drawn")
LAW: Final = Label("заңға айналады: {}", "становится законом: {}", "becomes law: {}")
NEVER: Final = Label("заңға айналмайды", "законом не становится", "does not become law")
ENDED: Final = Label("тоқтағаны {}", "кончилось {}", "ended {}")
STOPPED: Final = Label("ашық {}", "открыто {}", "open {}")
COLUMN: Final = Label(
    "заң болатын жобалардың үлесі, бір бағанда {} күн",
    "доля законопроектов, в столбце {} дн.",
    "share of the bills that become law, {} days to a column",
)
DAYS: Final = Label("{} күн", "{} дн.", "{} days")
BY: Final = Label("5, 50, 95 %: {} күн", "5, 50, 95 %: {} дн.", "5, 50, 95 %: {} days")
LEVELS: Final = (0.05, 0.5, 0.95)
NINETY: Final = 1.645
"""Standard errors of an interval that holds 90 of 100, by the normal law."""
_WIDTHS: Final = (1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365)
_COLUMNS: Final = 40
_TAIL: Final = 0.995
_LEVERS: Final = 12


def plot(
    what: PlotName,
    forecasts: Sequence[Forecast],
    fmt: TimelineFormat = "svg",
    *,
    samples: Sequence[Sample] = (),
    lang: Tongue = "en",
    dark: bool = False,
) -> bytes:
    """Return a plot of the same bills under one or several forecasts.

    ``what`` is one of `PLOTS`, ``fmt`` one of `FORMATS`; with ``samples`` of the forecasts the outcomes and the days
    are those drawn. Raises `UnknownNameError`, `NoRendererError` where what draws the format is not installed, and
    ValueError for drawn stages or levers, which are worked out alone.
    """
    check_lang(lang)
    one_of(say("format"), fmt, FORMATS)
    return plot_written(plotted(what, forecasts, samples), forecasts[0].procedure, fmt, lang, dark=dark)


def plot_written(said: Plot, procedure: Procedure, fmt: str, lang: str, *, dark: bool = False) -> bytes:
    """Return a plot in a format of `FORMATS`. Raises `NoRendererError` where what draws it is not installed."""
    words = plot_words(said, lang)
    if fmt == "txt":
        return words.encode()
    picture = plot_picture(said, procedure, lang, dark=dark)
    return written((picture,), fmt, text(said.title, lang), words)


def plotted(what: str, forecasts: Sequence[Forecast], samples: Sequence[Sample] = ()) -> Plot:
    """Return what a plot shows, in words and numbers. Raises as `plot` does."""
    one_of(say("plot"), what, PLOTS)
    if samples and what in ("stages", "tornado"):
        message = say("{what} is worked out, not drawn: leave -n out", what=what)
        raise ValueError(message)
    page = forecast_page(list(forecasts), list(samples))
    if what == "days":
        laws = [one.days_to_law for one in samples] or [one.days_to_law for one in forecasts]
        panels = [_days(odds, law) for odds, law in zip(page["editions"], laws, strict=True)]
    else:
        panels = list(_panels(what, page["editions"], forecasts))
    ends = [number for panel in panels for row in panel.rows for span in row.spans for number in (span.low, span.high)]
    least = min(ends, default=0.0) if what == "tornado" else 0.0
    notes, most = tuple(_notes(page, forecasts[0])), max(ends, default=1.0)
    return Plot(what, TITLES[what], notes, tuple(panels), most, least, _words(panels))


def _words(panels: Sequence[Panel]) -> Mapping[str, Label]:
    """Return what each sort of bar means, of columns also how many days each of them stands for, if all alike."""
    wide = {span.high - span.low for panel in panels if panel.columns for row in panel.rows for span in row.spans}
    return {**KEYS, "days": COLUMN.filled(Label.same(f"{wide.pop():g}"))} if len(wide) == 1 else KEYS


def _panels(what: str, editions: list[OddsData], forecasts: Sequence[Forecast]) -> Iterator[Panel]:
    if what == "stages":
        return _stages(editions, forecasts)
    return _outcomes(editions) if what == "outcomes" else _tornado(editions)


def _label(said: Words) -> Label:
    return Label(said["kk"], said["ru"], said["en"])


def _notes(page: ForecastPage, first: Forecast) -> Iterator[Label]:
    """Yield what every figure of the plot assumes."""
    assumed = page["assumptions"]
    yield ASSUMED.filled(_label(assumed["about"]), Label.same(assumed["file"]), Label.same(assumed["digest"]))
    yield _label(assumed["source"])
    if page["reached"] is not None:
        yield REACHED.filled(first.procedure.stage[page["reached"]].label)
    if page["given"] is not None:
        yield GIVEN.filled(first.procedure.outcome_label(page["given"]))
    drawn = page["editions"][0].get("drawn")
    if drawn is not None:
        yield DRAWN_BILLS.filled(Label.number(drawn["bills"], ","))


def _headed(odds: OddsData) -> Label:
    heading = Label.joined((Label.same(odds["procedure"]), _label(odds["label"])), " — ")
    return Label.joined((heading, LAW.filled(share(odds["law"]))))


def _outcomes(editions: list[OddsData]) -> Iterator[Panel]:
    """Yield the outcomes of one procedure, or each outcome with its chance under every one of several."""
    if len(editions) == 1:
        (odds,) = editions
        rows = (_chance(_label(one["label"]), one) for one in odds["outcomes"] if one["probability"])
        yield Panel(_headed(odds), tuple(rows))
        return
    known = {one["outcome"]: one["label"] for odds in editions for one in odds["outcomes"] if one["probability"]}
    for outcome, label in known.items():
        of = ((odds, one) for odds in editions for one in odds["outcomes"] if one["outcome"] == outcome)
        yield Panel(_label(label), tuple(_chance(Label.same(odds["procedure"]), one) for odds, one in of))


def _chance(label: Label, one: ChanceData) -> PlotRow:
    """Return the bar of an outcome, with a line over it for its bounds or the error of what was drawn."""
    chance, error, bound = one["probability"], NINETY * one["standard_error"], one.get("bound")
    spans, said = [Span(_key(one["outcome"]), 0.0, chance)], [share(chance)]
    if bound is not None:
        spans.append(Span("between", bound["low"], bound["high"]))
        said.append(Label.same("[{} – {}]").filled(*(Label.number(100 * bound[end], ".2f") for end in ("low", "high"))))
    elif error:
        spans.append(Span("error", max(0.0, chance - error), min(1.0, chance + error)))
        said.append(Label.same("± {}").filled(Label.number(100 * error, ".2f")))
    return PlotRow(label, tuple(spans), Label.joined(said, " "))


def _key(outcome: str) -> str:
    return "law" if outcome in LAW_OUTCOMES else "open" if outcome == "undetermined" else "no-law"


def _stages(editions: list[OddsData], forecasts: Sequence[Forecast]) -> Iterator[Panel]:
    """Yield the stages in their order, what part of the bills comes there, and what part ends there without a law."""
    for odds, forecast in zip(editions, forecasts, strict=True):
        known = {one["id"]: one for one in odds["stages"]}
        order = (one.id for one in forecast.procedure.stages if one.outcome not in ENDED_OUTCOMES)
        yield Panel(_headed(odds), tuple(_stage(known[stage]) for stage in order if stage in known))


def _stage(one: ReachedData) -> PlotRow:
    ends = one.get("ends", {})
    stopped = ends.get("undetermined", 0.0)
    died = sum(ends.values()) - stopped
    spans = [Span("reached", 0.0, one["probability"])]
    spans += [Span("died", 0.0, died)] if died else []
    spans += [Span("open", died, died + stopped)] if stopped else []
    said = [share(one["probability"])]
    said += [words.filled(share(part)) for words, part in ((ENDED, died), (STOPPED, stopped)) if part]
    return PlotRow(_label(one["label"]), tuple(spans), Label.joined(said, ", "))


def _tornado(editions: list[OddsData]) -> Iterator[Panel]:
    """Yield what the chance of law does with a tenth less and a tenth more of each assumption."""
    for odds in editions:
        base, rows = odds["law"], []
        for lever in odds["matters"][:_LEVERS]:
            ends = {"less": lever["less"], "more": lever["more"]}
            spans = [Span(key, min(base, end), max(base, end)) for key, end in ends.items()]
            said = Label.joined((Label.number(100 * lever["less"], ".2f"), per_cent(lever["more"], ".2f")), " – ")
            named = Label.same(f"{lever['name']} = {lever['value']:g}")
            rows.append(PlotRow(named, tuple(spans), said))
        yield Panel(_headed(odds), tuple(rows), marks=(Span("base", base, base),))


def _days(odds: OddsData, law: Sequence[float]) -> Panel:
    """Return the days that bills take to be law, in columns of as many days as are needed for few columns."""
    whole = sum(law)
    if not whole > 0:
        return Panel(Label.joined((_headed(odds), NEVER)), (), columns=True)
    upto, so_far = [], 0.0
    for day in law:
        so_far += day
        upto.append(so_far / whole)
    by = [next(day for day, part in enumerate(upto) if part >= level - 1e-12) for level in LEVELS]
    last = next(day for day, part in enumerate(upto) if part >= _TAIL)
    first = next(day for day, part in enumerate(upto) if part > 1 - _TAIL)
    wide = next((width for width in _WIDTHS if (last - first) / width < _COLUMNS), 730)
    rows = []
    for begin in range(first - first % wide, last + 1, wide):
        part = sum(law[begin : begin + wide]) / whole
        named = DAYS.filled(Label.same(begin if wide == 1 else f"{begin}–{begin + wide - 1}"))
        rows.append(PlotRow(named, (Span("days", begin, begin + wide),), share(part), part))
    said = Label.joined((_headed(odds), BY.filled(Label.same(", ".join(map(str, by))))))
    return Panel(said, tuple(rows), columns=True, marks=tuple(Span("quantile", day, day) for day in by))
