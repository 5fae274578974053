"""The page of one edition: its dates and texts, the chambers, the procedures, what is open and what is left out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lawflow.cli import words as w
from lawflow.cli.dated import by_itself
from lawflow.cli.output import heading, line, table
from lawflow.law.conditions.votes import share_label
from lawflow.law.days import within
from lawflow.law.labels import Label
from lawflow.views.content.phrases import by_number, out_of
from lawflow.views.objects.editions import in_force, questions_of, weighed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.chambers import Parties, Seats
    from lawflow.law.edition import Edition
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.sittings import Sittings


def span(edition: Edition, lang: str) -> str:
    """Return the days of an edition; a first day that is approximate bears a sign."""
    return f"{'≈ ' if edition.approximate else ''}{within(edition.starts, edition.until).text(lang)}"


def print_page(edition: Edition, lang: str, on: date | None) -> None:
    """Print what there is to know of an edition."""
    heading(f"{edition.label.text(lang)}  {span(edition, lang)}")
    line(edition.changed.text(lang))
    _heading(w.INSTRUMENTS, lang)
    texts = [[one.short.text(lang), one.version, one.read.text(lang)] for one in edition.instruments]
    _table((w.ARTICLE, w.VERSION, w.READ), texts, lang)
    _heading(w.CHAMBERS, lang)
    print_chambers((edition,), lang, on)
    _heading(w.PROCEDURES, lang)
    procedures = [
        [
            known.id,
            known.label.text(lang),
            str(len(known.stages)),
            str(len(known.steps)),
            str(len(edition.questions_of(known))),
        ]
        for known in edition.procedures
    ]
    _table((w.PROCEDURE, w.KIND, w.STAGES, w.STEPS, w.OPEN_QUESTIONS), procedures, lang)
    _heading(w.QUESTIONS, lang)
    asked = sorted(questions_of(edition), key=lambda one: by_number(one.id))
    points = [_point(one, edition, lang) for one in asked]
    _table((Label.same("id"), w.WEIGHT, w.DEFAULT, w.QUESTION), points, lang)
    _heading(w.LEFT_OUT, lang)
    print_left_out((edition,), lang)


def _point(question: OpenQuestion, edition: Edition, lang: str) -> list[str]:
    weight, followed = weighed(edition, question)
    return [question.id, w.WEIGHTS[weight.value].text(lang), followed or "", question.text.text(lang)]


def print_chambers(known: tuple[Edition, ...], lang: str, on: date | None = None) -> None:
    """Print the chambers by date: how many seats, how they are filled, where that stands; then the parties."""
    first, last = (on, on) if on else (known[0].starts, known[-1].until or date.max)
    chambers, organs = known[-1].parliament.chambers, known[-1].parliament.organs
    rows = [
        [organs[chamber].named(known[-1].id).text(lang), *_seats(row, lang)]
        for chamber, every in chambers.seats.items()
        for row in every
        if row.within(first, last) is not None
    ]
    columns = (w.CHAMBER, w.SINCE, w.UNTIL, w.SEATS, w.FILLED, w.QUESTION, w.SOURCE, w.ARTICLE)
    _table(columns, rows, lang)
    for chamber in chambers.seats:
        name = organs[chamber].named(known[-1].id).text(lang)
        for held in chambers.parties_between(chamber, first, last):
            line(f"{w.PARTIES.text(lang)}: {name}, {_parties(held, lang)}")
    for rule in known[-1].parliament.sittings:
        if rule.meets(first, last):
            print_sittings(rule, known[-1], lang)


def print_sittings(rule: Sittings, known: Edition, lang: str) -> None:
    """Print the quorum of the chambers, in deputies where the number of seats is known, and what the recess allows."""
    parliament, days = known.parliament, (rule.first, rule.last)
    share = share_label(rule.quorum).text(lang)
    for chamber in rule.chambers:
        numbers = dict.fromkeys(n for row in parliament.chambers.between(chamber, *days) for n in row.numbers)
        counts = ", ".join(out_of(rule.quorum.needed(n), n).text(lang) for n in numbers)
        name = parliament.organs[chamber].named(known.id).text(lang)
        line(f"{w.QUORUM.text(lang)}: {name}, {share}: {counts} [{'; '.join(c.text(lang) for c in rule.cites)}]")
    line(f"{rule.between.text(lang)} [{'; '.join(cite.text(lang) for cite in rule.allowed_by)}]")


def _parties(row: Parties, lang: str) -> str:
    held = ", ".join(f"{party.label.text(lang)} {number}" for party, number in row.held)
    return f"{within(row.first, row.last).text(lang)}: {held} ({row.source.text(lang)})"


def _seats(row: Seats, lang: str) -> tuple[str, ...]:
    ways = (", ".join(f"{way.label.text(lang)} {number}" for way, number in filled) for filled in row.filled)
    return (
        by_itself(str(row.first), lang),
        by_itself(str(row.last), lang) if row.last != date.max else "…",
        "/".join(map(str, row.numbers)),
        " / ".join(ways),
        row.question or "",
        row.source.text(lang),
        "; ".join(dict.fromkeys(cite.text(lang) for cite in row.cites)),
    )


def print_left_out(known: tuple[Edition, ...], lang: str) -> None:
    """Print what the law sets and the editions do not run: in which of them, why, on which articles."""
    here = {edition.id: edition for edition in known}
    rows = []
    for one in known[0].parliament.left_out:
        editions = [name for name in one.editions if name in here]
        if editions:
            cites = in_force(here[editions[0]], one.cites) if len(editions) == 1 else one.cites
            articles = "; ".join(dict.fromkeys(cite.text(lang) for cite in cites))
            said = [one.what.text(lang), one.reason.text(lang), articles]
            rows.append([" ".join(editions), *said])
    _table((w.EDITION, w.NOT_RUN, w.REASON, w.ARTICLE), rows, lang)


def _heading(label: Label, lang: str) -> None:
    line()
    said = label.text(lang)
    heading(said[0].upper() + said[1:])


def _table(columns: Iterable[Label], rows: list[list[str]], lang: str) -> None:
    table([column.text(lang) for column in columns], rows)
