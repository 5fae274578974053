"""The page of ``lawflow forecast``: the odds, what they assume, and what no odds can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import forecast_words as fw
from lawflow.cli import words as w
from lawflow.cli.output import heading, line, table
from lawflow.law.labels import Label
from lawflow.views.content.phrases import out_of
from lawflow.views.content.plotted import share

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.forecast.forecast import Forecast
    from lawflow.views.objects.assumed import AssumedData
    from lawflow.views.objects.by_answer import ByAnswerData
    from lawflow.views.objects.forecast import ChanceData, ForecastPage, LeverData, OddsData

FEW = 8
"""Number of rows of what matters most, unless all are asked for."""


def print_forecast(found: list[Forecast], page: ForecastPage, lang: str, *, every: bool) -> None:
    """Print the odds of each procedure, then all that they assume; with ``every`` also what matters little."""
    assumed = page["assumptions"]
    line(f"{fw.ASSUMED.text(lang)}: {assumed['about'][lang]} ({assumed['file']}, {assumed['digest']})")
    line(f"  {assumed['source'][lang]}")
    if page["reached"] is not None:
        stage = timetable.stage_label(
            timetable.edition_of(found[0].procedure), found[0].procedure.kind, page["reached"]
        )
        line(fw.REACHED.text(lang).format(stage.text(lang)))
    if page["given"] is not None:
        line(fw.GIVEN.text(lang).format(found[0].procedure.outcome_label(page["given"]).text(lang)))
    for odds in page["editions"]:
        line()
        _odds(odds, lang, every=every)
    if page["by_answer"]:
        line()
        _by_answer(page["by_answer"], lang)
    if len(page["editions"]) > 1:
        line()
        _side_by_side(page["editions"], lang)
    line()
    _assumptions(page, assumed, lang)


def _odds(odds: OddsData, lang: str, *, every: bool) -> None:
    heading(
        f"{odds['procedure']} — {odds['label'][lang]}: {fw.LAW.text(lang)} {_law(odds, lang)}{_turns_on(odds, lang)}"
    )
    drawn = odds.get("drawn")
    if drawn is not None:
        bills = Label.number(drawn["bills"], ",").text(lang)
        line(fw.DRAWN.text(lang).format(n=bills, seed=drawn["seed"]))
    if drawn is not None and drawn["difference"] is not None:
        apart = drawn["difference"]
        gap, error = Label.number(100 * apart["probability"], "+.3f"), 100 * apart["standard_error"]
        line(fw.APART.filled(Label.joined((gap, Label.number(error, ".3f")), " ± ")).text(lang))
    bounded = any("bound" in chance for chance in odds["outcomes"])
    doubted = any("doubt" in chance for chance in odds["outcomes"])
    between = [*([fw.BOUNDS, fw.GAP] if bounded else []), *([fw.DOUBT] if doubted else [])]
    columns = [w.OUTCOME, fw.CHANCE, *between, fw.MEAN, fw.QUANTILES]
    table(
        [column.text(lang) for column in columns],
        [_outcome_row(chance, lang, bounded=bounded) for chance in odds["outcomes"] if chance["probability"] or every],
    )
    for chance in odds["outcomes"]:
        if "fraction" in chance:
            line(f"{chance['label'][lang]}: {chance['fraction']}")
    if odds["votes"]:
        line()
        table(
            [column.text(lang) for column in (fw.VOTE, w.ORGAN, w.NEEDED, fw.CARRIED)],
            [
                [
                    ballot["label"][lang],
                    ballot["chamber_label"][lang],
                    out_of(ballot["votes"], ballot["of"]).text(lang),
                    share(ballot["probability"]).text(lang),
                ]
                for ballot in odds["votes"]
            ],
        )
    line()
    _stages(odds, lang)
    if odds["matters"]:
        line()
        _levers(odds, lang, every=every)


def _law(odds: OddsData | ByAnswerData, lang: str) -> str:
    """Return the chance of law: between two where an open question stops some bills, as nobody knows the answer."""
    if odds["law"] is None or odds["law_at_most"] is None:
        return ""
    return Label.joined((share(odds["law"]), share(odds["law_at_most"])), " – ").text(lang)


def _turns_on(odds: OddsData, lang: str) -> str:
    """Return the open questions that decide between the two chances of law; nothing where there is but one."""
    if share(odds["law"]) == share(odds["law_at_most"]) or not odds["questions"]:
        return ""
    return f", {fw.TURNS_ON.text(lang).format(', '.join(odds['questions']))}"


def _by_answer(answers: list[ByAnswerData], lang: str) -> None:
    """Print what becomes of a bill that waits at an open question, under each answer to it."""
    heading(fw.BY_ANSWER.text(lang).format(answers[0]["question"]))
    for one in answers:
        text = f": {one['text'][lang]}" if one["text"] is not None else ""
        then = (fw.UNTOLD if one["law"] is None else fw.LAW_THEN).text(lang).format(_law(one, lang))
        line(f"  --answer {one['question']}={one['answer']}{text} {then}")


def _stages(odds: OddsData, lang: str) -> None:
    """Print what part of the bills comes to each stage, ends there without a law, or stops, where that is exact."""
    known = all("ends" in stage for stage in odds["stages"])
    rows = []
    for stage in odds["stages"]:
        ends = stage.get("ends", {})
        stopped = ends.get("undetermined", 0.0)
        parts = (sum(ends.values()) - stopped, stopped) if known else ()
        told = [share(part).text(lang) if part > 0 else "" for part in parts]
        rows.append([stage["label"][lang], share(stage["probability"]).text(lang), *told])
    columns = (w.STAGE, fw.COMES_THERE, *([fw.ENDS_THERE, fw.STOPS_THERE] if known else []))
    table([column.text(lang) for column in columns], rows)


def _outcome_row(chance: ChanceData, lang: str, *, bounded: bool) -> list[str]:
    days = chance["days"]
    error = chance["standard_error"]
    said = Label.joined((share(chance["probability"]), *([Label.number(100 * error, ".3f")] if error else [])), " ± ")
    row = [chance["label"][lang], said.text(lang)]
    if bounded:
        bound = chance.get("bound")
        row += [_between((bound["low"], bound["high"]), lang), share(bound["gap"]).text(lang)] if bound else ["", ""]
    if "doubt" in chance:
        row.append(_between(chance["doubt"], lang))
    if days is None:
        return [*row, "", ""]
    return [*row, Label.number(days["mean"], ".1f").text(lang), " – ".join(map(str, days["quantiles"]))]


def _between(ends: Iterable[float], lang: str) -> str:
    return " – ".join(share(end).text(lang) for end in ends)


def _levers(odds: OddsData, lang: str, *, every: bool) -> None:
    shown = odds["matters"] if every else odds["matters"][:FEW]
    columns = (fw.MATTERS, fw.VALUE, fw.DERIVATIVE, fw.LESS, fw.MORE)
    rows = [[one["name"], *(figure.text(lang) for figure in _figures(one))] for one in shown]
    table([column.text(lang) for column in columns], rows)


def _figures(lever: LeverData) -> tuple[Label, ...]:
    """Return the value of an assumption, and what becomes of the chance of law when it changes."""
    value, slope = Label.number(lever["value"], "g"), Label.number(lever["derivative"], "+.4f")
    return value, slope, share(lever["less"]), share(lever["more"])


def _side_by_side(editions: list[OddsData], lang: str) -> None:
    """Print the chances of the same things under each procedure, in columns."""
    heading(fw.SIDE_BY_SIDE.text(lang))
    labels = {one["outcome"]: one["label"][lang] for odds in editions for one in odds["outcomes"]}
    chances = [{one["outcome"]: one["probability"] for one in odds["outcomes"]} for odds in editions]
    rows = [
        [label, *(share(known.get(outcome, 0.0)).text(lang) for known in chances)]
        for outcome, label in labels.items()
        if any(known.get(outcome) for known in chances)
    ]
    law = [fw.LAW.text(lang), *(_law(one, lang) for one in editions)]
    table([w.OUTCOME.text(lang), *(odds["procedure"] for odds in editions)], [law, *rows])


def _assumptions(page: ForecastPage, assumed: AssumedData, lang: str) -> None:
    heading(fw.ASSUMED.text(lang))
    line(f"  {fw.DAY.text(lang)}: {dated.day(assumed['day'], lang)}")
    of = timetable.parliament()
    parties = {party.id: party.label for rows in of.chambers.parties.values() for row in rows for party, _ in row.held}
    known = parties | {"": fw.NO_PARTY}
    for odds in page["editions"]:
        for chamber, held in odds["parties"].items():
            named = ((known[party].text(lang) if party in known else party, number) for party, number in held.items())
            told = (f"{party} {number}" for party, number in named)
            line(f"  {odds['procedure']}, {of.organs[chamber].label.text(lang)}: {', '.join(told)}")
    for value in assumed["values"]:
        line(f"  {value['name']} = {value['written']}")
    for key, wait in assumed["days"].items():
        line(f"  days.{key}: {wait}")
    for model in assumed["model"]:
        line(f"  {model[lang]}")
