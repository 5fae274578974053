"""The keys of a dossier, each with what may stand under it: the loader, the page and the schema are made of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.forms import Date, Day, Number, Text, Truth, Words
from lawflow.dossiers.nested import Answers, Each, Key, Named, Rows, Table
from lawflow.dossiers.notes import NOTES
from lawflow.law.labels import SPOKEN, Label
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.dossiers.forms import Scope
    from lawflow.law.acts import ActName
    from lawflow.law.organs import Organ
    from lawflow.law.parliament import Parliament

COUNTS: Final = {"for": "ayes", "against": "noes", "abstained": "abstained", "not_voting": "not_voting"}
CALLED: Final = {
    "for": Label("жақтап", "за", "ayes"),
    "against": Label("қарсы", "против", "noes"),
    "abstained": Label("қалыс", "воздержались", "abstentions"),
    "not_voting": Label("дауыс бермегендер", "не голосовали", "not voting"),
}
"""What the counts of a vote are called where people write them."""
SCOPES: Final = {
    "law": Label("тұтас заң бойынша", "по закону в целом", "the law as a whole"),
    "articles": Label("жекелеген баптар бойынша", "по отдельным статьям", "some of the articles"),
}
"""What the objections of the President can be to."""
TOGETHER: Final = "parliament"
"""Under this name stand the votes of all chambers as one total, where no more is known."""
LONGEST_TITLE: Final = 5_000
"""Letters of a title: a picture with a title of a million letters takes gigabytes."""
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _acts(scope: Scope) -> Mapping[str, ActName]:
    return known_acts(scope.parliament)


@lru_cache(maxsize=8)
def known_acts(of: Parliament) -> Mapping[str, ActName]:
    """Return the acts and notes that a record may hold, to be looked up with every act of it."""
    return {**of.acts, **NOTES}


def chambers(scope: Scope) -> Mapping[str, Organ | None]:
    """Return the chambers by their ids."""
    return scope.parliament.seated


def _chambers_or_all(scope: Scope) -> Mapping[str, Organ | None]:
    return {**scope.parliament.seated, TOGETHER: scope.parliament.organs.get(TOGETHER)}


TEXT: Final = Text()
ID: Final = Text(_ID, say("ASCII letters, digits, dot, dash and underscore"))
KIND: Final = Words(lambda scope: scope.parliament.kinds)
VOTES: Final = Table(
    tuple(
        Key(name, Number(), meaning, "44")
        for name, meaning in (
            ("for", "votes for the motion that the act decides"),
            ("against", "votes against it"),
            ("abstained", "abstentions"),
            ("not_voting", "those present who did not vote"),
        )
    ),
    "{ for = 44, against = 0 }",
    what="count",
    labels=CALLED,
)
SOURCE: Final = Table(
    (
        Key("source", TEXT, "where the act is reported", '"https://example.org/report"', required=True),
        Key("date", Date(), "when the act was done, by this source", "2018-03-22"),
    ),
    '{ source = "https://…", date = 2018-03-22 }',
)
ACT: Final = Table(
    (
        Key(
            "act",
            Words(_acts),
            "who did what: `organ.act`",
            '"senate.approve"',
            required=True,
        ),
        Key("date", Date(), "when it was done; absent: not known", '"2016-12-08/2016-12-09"'),
        Key("known", Day(), "the day on which it became known, where that is later", "2022-01-12"),
        Key(
            "votes",
            Each(
                _chambers_or_all,
                VOTES,
                "{ senate = { for = 44, against = 0 } }",
                "chamber",
            ),
            "the votes by chamber, any count may be absent; under `parliament` those of both chambers as one total",
            "{ senate = { for = 44, against = 0, abstained = 0 } }",
        ),
        Key(
            "present",
            Each(chambers, Number(), "{ senate = 44 }", "chamber"),
            "how many deputies of each chamber were present",
            "{ senate = 44, majilis = 93 }",
        ),
        Key("source", TEXT, "where the act is reported", '"https://example.org/report"'),
        Key(
            "sources",
            Rows(SOURCE, "source"),
            "several sources, each with its own date where they differ; none is preferred: without `date` the days "
            "of the act are those of all of them together, with it a source that excludes it is shown",
            '[{ source = "https://…", date = 2018-03-22 }, { source = "https://…", date = 2018-04-19 }]',
        ),
        Key("note", TEXT, "free text", '"…"'),
        Key("wording", Truth(), "with a return: a new wording is offered", "true", told=True),
        Key(
            "partial", Truth(), "with agreement, overcoming or a return: it is of some articles only", "true", told=True
        ),
        Key("conforms", Truth(), "with `court.opinion`: the amendments conform", "true", told=True),
        Key("positive", Truth(), "with `government.opinion`: the Government agrees", "true", told=True),
        Key(
            "scope",
            Words(lambda _: SCOPES),
            "with `president.return`: objections to the law as a whole, or to articles",
            '"articles"',
            told=True,
        ),
        Key("reading", Number(1, 9), "the number of the reading in the chamber", "1", told=True),
        Key("kind", KIND, "with `initiator.change-kind`: the kind it goes on as", '"constitutional-law"', told=True),
        Key(
            "in",
            Words(chambers),
            "with `initiator.introduce`: the chamber it is introduced in, where that is not the lower one",
            '"senate"',
            told=True,
        ),
    ),
    'act = "organ.act"',
    joined=", ",
)
_FROM: Final = Key("from", Day(), "its first day", "2026-09-01", required=True)
_UNTIL: Final = Key("until", Day(), "its last day", "2027-06-30", required=True)
SESSION: Final = Table(
    (_FROM, _UNTIL, Key("extraordinary", Truth(), "it is an extraordinary session", "true")),
    "{ from = 2026-09-01, until = 2027-06-30 }",
    joined=", ",
)
ABSENCE: Final = Table(
    (Key("chamber", Words(chambers), "the chamber", '"majilis"', required=True), _FROM, _UNTIL),
    '{ chamber = "majilis", from = 2024-11-10, until = 2025-01-20 }',
    joined=", ",
)
WORLD: Final = Table(
    (
        Key("imagined", Truth(), "the world contradicts what is known, and is meant to", "true"),
        Key(
            "sessions",
            Rows(SESSION, "session"),
            "sessions: on the days they cover they stand in the place of those of the calendar",
            "[{ from = 2027-07-12, until = 2027-07-14, extraordinary = true }]",
        ),
        Key(
            "absences",
            Rows(ABSENCE, "absence"),
            "days without a chamber, whose powers ended early",
            '[{ chamber = "majilis", from = 2024-11-10, until = 2025-01-20 }]',
        ),
        Key(
            "seats",
            Each(chambers, Number(1), "{ majilis = 97 }", "chamber"),
            "the seats filled, of which shares are then counted",
            "{ majilis = 97 }",
        ),
        Key(
            "parties",
            Each(
                chambers,
                Named(Number(), "{ Amanat = 62 }"),
                "{ majilis = { Amanat = 62, Auyl = 8 } }",
                "chamber",
            ),
            "the seats that each party holds, by chamber",
            "{ majilis = { Amanat = 62, Auyl = 8 } }",
        ),
        Key(
            "answers",
            Answers('{ A34 = "b" }'),
            "answers to open questions, kept with the bill; one on the command line prevails",
            '{ A34 = "b" }',
        ),
    ),
    "{ imagined = true }",
    joined=", ",
)
DOSSIER: Final = Table(
    (
        Key("id", ID, "the name of the dossier, unique in its collection", '"kz-2022-elbasy-status"', required=True),
        Key("parliament", Words(lambda scope: scope.known), "the parliament; absent: the first that is known", '"kz"'),
        Key("kind", KIND, "what the bill is for the law", '"constitutional-law"', required=True),
        Key(
            "track",
            Words(lambda scope: scope.parliament.tracks),
            "how fast it goes; absent: `ordinary`",
            '"priority"',
        ),
        Key(
            "initiator",
            Words(lambda scope: scope.parliament.initiators),
            "who introduced it",
            '"deputies"',
        ),
        Key("money", Truth(), "it cuts the revenue or raises the spending of the state", "true"),
        Key(
            "subject", Words(lambda scope: scope.parliament.subjects), "what it is about, where that matters", '"code"'
        ),
        Key("number", TEXT, "number and series of the law", '"331-VIII"'),
        Key("related", Rows(ID, "related"), "the other bills of its package, by id", '["kz-2005-ngo-2"]'),
        Key("note", TEXT, "free text", '"…"'),
        Key(
            "world",
            WORLD,
            "facts of its world that the calendar lacks or that are imagined; they prevail, and every result says so",
            '{ imagined = true, answers = { A34 = "b" } }',
        ),
        Key(
            "title",
            Each(
                lambda _: SPOKEN,
                Text(filled=True, most=LONGEST_TITLE),
                say('{{ en = "…" }}, at least one language'),
                "language",
                filled=True,
            ),
            "what it is called, in at least one language",
            '{ en = "On roads", ru = "О дорогах", kk = "Жолдар туралы" }',
            required=True,
        ),
        Key("acts", Rows(ACT, "act", "[[acts]]"), "what was done, in the order in which it happened", "[[acts]]"),
    ),
    say("a dossier with id, kind, title and acts"),
)
TOLD: Final = tuple(key.name for key in ACT.keys if key.told)
