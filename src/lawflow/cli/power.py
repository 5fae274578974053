"""``lawflow power``."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import dated
from lawflow.cli import phrases as p
from lawflow.cli.bills import Sort, bill_asked, sort_options
from lawflow.cli.coalition import asked_of, nothing_ahead
from lawflow.cli.footnotes import print_footnotes
from lawflow.cli.options import dossier_options, language, on_option
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.cli.unsettled import add_open_stages, print_open_stages
from lawflow.errors import TooManyCoalitionsError, UnknownNameError, meant
from lawflow.study.paths.paths import paths
from lawflow.study.power.blocs import MOST
from lawflow.study.power.initiators import by_initiator
from lawflow.study.power.power import power
from lawflow.tongues import say
from lawflow.views.content import balance
from lawflow.views.objects.footnotes import add_footnotes
from lawflow.views.objects.power import power_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from lawflow.cli.dossiers import Pairs, SeatPairs
    from lawflow.passage.passage import Passage
    from lawflow.study.power.power import Power
    from lawflow.views.objects.power import CoalitionData, GameData, IndexData, MeansData, MemberData

_FEW = 12


@click.command("power")
@click.argument("asked", metavar="DOSSIER|PROCEDURE|KIND")
@click.option("--can", metavar="WHO", help="One coalition: organs, parties, votes of chambers: president,majilis=36.")
@click.option("--editions", metavar="IDS", help="Of a KIND, under each of these editions: 2017,2023,2026.")
@click.option("--at", "stage", metavar="STAGE", help="Of a procedure: from this stage, by the shortest way there.")
@click.option(
    "--parties", multiple=True, metavar="CHAMBER:P=N,…", help="Seats of parties: majilis:amanat=62,auyl=8; repeatable."
)
@click.option("--parties-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The parties of another day.")
@click.option("--all", "every", is_flag=True, help="All coalitions, not the first twelve.")
@sort_options
@on_option
@dossier_options
def command(
    asked: str,
    *,
    can: str | None,
    editions: str | None,
    stage: str | None,
    parties: tuple[str, ...],
    parties_of: datetime | None,
    every: bool,
    subject: str | None,
    initiator: str | None,
    track: str | None,
    on: date | None,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> None:
    """Say who can make a bill law whatever all others do, who can stop it and by which act, and the power of each.

    From where the bill of a dossier stands, or from the start of a procedure, through all that is before it.
    """
    spoken, sort = language(lang), Sort(track, initiator, subject)
    names = [f"{edition}/{asked}" for edition in editions.split(",")] if editions else [asked]
    bills = [bill_asked(name, on, sort, dict(answers), dict(seats)) for name in names]
    held = dict(map(_held, parties))
    day = parties_of.date() if parties_of is not None else None
    told = [one for passage, *_ in bills for one in by_initiator(_at(passage, stage))]
    found = [(power(passage, held=held, parties_of=day), initiators) for initiators, passage in told]
    for one, _ in found:
        _check_seats(one)
        if not one.game.moves.get(one.game.start):
            raise click.UsageError(nothing_ahead(one.passage))
    page = power_page([(one, asked_of(one, can), by) for one, by in found], "en" if as_json else spoken)
    result = bills[0][2]
    add_open_stages(page, result)
    passage = bills[0][0]
    add_footnotes(page, passage, passage.first)
    if as_json:
        emit_json(page)
        return
    line(page["assumes"][spoken])
    for game in _once(page["games"]) if can is not None else page["games"]:
        _print(game, spoken, few=None if every else _FEW, alone=can is not None)
    print_open_stages(result, spoken)
    print_footnotes(passage, passage.first, spoken)


def _at(passage: Passage, stage: str | None) -> Passage:
    """Return the passage at a stage, on the shortest way there."""
    if stage is None:
        return passage
    if stage not in passage.procedure.stage:
        raise UnknownNameError(say("stage"), stage, passage.procedure.stage)
    found = paths(passage, stage, most=1).histories
    if not found:
        known = passage.procedure.stage
        way = (known[passage.state].label, known[stage].label)
        raise click.UsageError(say("no lawful history leads from “{start}” to “{stage}”", start=way[0], stage=way[1]))
    return found[0].passage


def _held(written: str) -> tuple[str, dict[str, int]]:
    chamber, colon, rest = written.partition(":")
    of = timetable.parliament()
    chamber = meant(say("chamber"), chamber, of.seated)
    pairs = [part.partition("=") for part in rest.split(",")] if colon else []
    if not pairs or not all(number.isdecimal() for _, _, number in pairs):
        raise click.BadParameter(say("{value!r}: write for example majilis:amanat=62,auyl=8", value=written))
    return chamber, {party.strip(): int(number) for party, _, number in pairs}


def _check_seats(found: Power) -> None:
    for chamber, held in found.held.items():
        of = found.seats.get(chamber, 0)
        if chamber in found.game.chambers and sum(held.values()) > of:
            message = say(
                "{chamber}: the parties hold {n} seats, and there are {of}",
                chamber=found.passage.parliament.organs[chamber].label,
                n=sum(held.values()),
                of=of,
            )
            raise click.BadParameter(message, param_hint="--parties")


# -- text -------------------------------------------------------------------------------------------


def _print(game: GameData, lang: str, *, few: int | None, alone: bool) -> None:
    seats = ", ".join(f"{_chamber(chamber, lang)} {number}" for chamber, number in game["seats"].items())
    edition, _, kind = game["procedure"].partition("/")
    stage = next(p for p in timetable.edition(edition).procedures if p.kind == kind).stage[game["stage"]]
    about = f"{game['procedure']}, {dated.day(game['on'], lang)}, {stage.label.text(lang)}"
    heading(f"{about}: {seats}{_by(game['initiators'], lang)}")
    for chamber, numbers in game["unsure_seats"].items():
        told = " / ".join(map(str, numbers))
        line(balance.UNSURE_SEATS.text(lang).format(chamber=_chamber(chamber, lang), numbers=told))
    if "asked" in game:
        asked = game["asked"]
        who = _members(asked["members"], lang)
        said = {True: p.YES.text(lang), False: p.NO.text(lang)}
        can = ((p.CAN_FORCE, asked["force"]), (p.CAN_STOP, asked["stop"]))
        told = f"{who}: {'; '.join(f'{what.text(lang)}: {said[is_so]}' for what, is_so in can)}"
        line("; ".join([told, *(_means(means, lang) for means in asked["means"])]))
    if alone:
        return
    line(f"{balance.SMALLEST_FORCE.text(lang)}:")
    _print_some(list(_forcing(game["votes"]["force"], lang)), lang, few)
    line(f"{balance.SMALLEST_STOP.text(lang)}:")
    _print_some(list(_stopping(game["votes"]["stop"], lang)), lang, few)
    line(f"{p.PARTIES_STOP.text(lang)}:")
    if game["parties"] is None:
        line(f"  {TooManyCoalitionsError(MOST).text(lang)}")
    else:
        _print_some(list(_stopping(game["parties"]["stop"], lang)), lang, few)
    heads = (balance.WHO, balance.VOTES, balance.PLAYERS, balance.BANZHAF, balance.SHAPLEY)
    ranked = sorted(game["indices"], key=lambda one: -one["shapley"])
    table([head.text(lang) for head in heads], [_power(one, lang) for one in ranked])
    line()


def _once(games: list[GameData]) -> Iterator[GameData]:
    """Yield games of one procedure once where what was asked is answered alike, whoever introduced the bill."""
    for _, alike in groupby(games, key=itemgetter("procedure")):
        first, *others = alike
        if all(one.get("asked") == first.get("asked") for one in others):
            once = first.copy()
            once["initiators"] = []
            yield once
        else:
            yield from (first, *others)


def _power(one: IndexData, lang: str) -> list[str]:
    where = f" ({_chamber(one['chamber'], lang)})" if one["chamber"] not in (None, one["group"]) else ""
    shares = [balance.part(share).text(lang) for share in (one["banzhaf"], one["shapley"])]
    return [one["label"][lang] + where, str(one["votes"] or ""), str(one["players"]), *shares]


def _print_some(lines: list[str], lang: str, few: int | None) -> None:
    for said in lines[:few]:
        line(f"  {said}")
    if few is not None and len(lines) > few:
        line(f"  {p.MORE_OF_THEM.text(lang).format(n=len(lines) - few)}")


def _forcing(found: list[CoalitionData], lang: str) -> Iterator[str]:
    for one in found:
        yield _who(one, lang)


def _stopping(found: list[CoalitionData], lang: str) -> Iterator[str]:
    for one in found:
        means = "; ".join(_means(means, lang) for means in one["means"])
        yield f"{_who(one, lang)}: {means}"


def _who(one: CoalitionData, lang: str) -> str:
    members = _members(one["members"], lang)
    if "together" not in one:
        return members
    return f"{members} ({balance.TOGETHER.text(lang).format(n=one['together'])})"


def _members(members: list[MemberData], lang: str) -> str:
    return " + ".join(one["label"][lang] + _votes(one) for one in members)


def _votes(one: MemberData) -> str:
    if one["chamber"] is None:
        return ""
    return f" {one['votes']}" + (f"–{one['most']}" if "most" in one else "")


def _by(initiators: list[str], lang: str) -> str:
    """Return of whose bills a game is told, where the law tells them apart."""
    known = timetable.parliament().initiators
    return f"; {balance.introduced_by(known[one].label for one in initiators).text(lang)}" if initiators else ""


def _means(means: MeansData, lang: str) -> str:
    places = f" [{'; '.join(means['cites'])}]" if means["cites"] else ""
    if means["chamber"] is None:
        return f"{means['label'][lang]}{places}"
    short = balance.FALL_SHORT.text(lang).format(
        act=means["label"][lang],
        needed=means["needed"],
        of=means["of"],
        others=means["others"],
        short=means["needed"] - means["others"],
        took=means["of"] - means["others"],
    )
    return f"{short}{places}"


def _chamber(chamber: str | None, lang: str) -> str:
    return timetable.parliament().organs[chamber].label.text(lang) if chamber is not None else ""
