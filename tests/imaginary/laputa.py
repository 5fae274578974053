"""Laputa, a parliament that never was: one chamber, since 1710 three; two languages; a king, an oracle, a crier.

Everything in it differs from the parliament that the project models: organs, acts, outcomes of votes, sessions, seats,
kinds of bills. What plays, draws, audits and dates its bills knows nothing of any country.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from lawflow.law.absences import Absence
from lawflow.law.acts import ActName, Acts, Counts
from lawflow.law.bills import Initiator, Initiators, Track
from lawflow.law.calendar import Calendar
from lawflow.law.chambers import Chambers, Party, parties, seats
from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.majorities import Share
from lawflow.law.organs import Organ, Organs
from lawflow.law.parliament import Parliament, Period
from lawflow.law.pictures import Band, Pictures, Spot, Station, Together
from lawflow.law.procedure import Procedure as ProcedureOf
from lawflow.law.questions import Answer, OpenQuestion, Weight
from lawflow.law.roles import Effect, Roles, Supplied, Way, role
from lawflow.law.rows import asked, rule, rules, term
from lawflow.law.sessions import Session
from lawflow.law.sources import Footing, Instrument, Unit
from lawflow.law.steps import Stage
from lawflow.law.succession import cell, cells
from lawflow.law.terms import Count, Recess


def said(en: str, ru: str) -> Label:
    """The law of Laputa is worded in two languages."""
    return Label.worded(en=en, ru=ru)


def weekday(day: date) -> bool:
    """On Laputa nobody works on Sundays."""
    return day.isoweekday() != 7


# -- words ----------------------------------------------------------------------------------------

CHARTER = Instrument(
    "charter",
    "1700",
    said("Charter", "Хартия"),
    said("Charter of Laputa", "Хартия Лапуты"),
    Unit.ARTICLE,
    said("imagined", "вымышлено"),
)
REFORM = Instrument(
    "charter",
    "1710",
    said("Charter", "Хартия"),
    said("Charter of Laputa", "Хартия Лапуты"),
    Unit.ARTICLE,
    said("imagined", "вымышлено"),
)

ORGANS = Organs(
    Organ("member", "member", said("Member", "Член палаты")),
    Organ(
        "house",
        "house",
        said("House", "Палата"),
        names=((("new",), said("First House", "Первая палата")),),
        chambers=("house",),
        decides=True,
    ),
    Organ("guilds", "guilds", said("Guilds", "Цехи"), chambers=("guilds",), decides=True),
    Organ("elders", "elders", said("Elders", "Старейшины"), chambers=("elders",), decides=True),
    Organ("king", "king", said("King", "Король"), decides=True),
    Organ("oracle", "oracle", said("Oracle", "Оракул"), decides=True),
    Organ("crier", "crier", said("Crier", "Глашатай")),
    Organ("clock", "clock", said("Hourglass", "Песочные часы")),
)


def act(name: str, counts: Counts, en: str, ru: str) -> ActName:
    """A row of the table of acts."""
    return ActName(name, said(en, ru), counts)


ACTS = Acts(
    act("member.move", "none", "Member moves", "Член палаты вносит"),
    act("member.drop", "none", "Member drops the motion", "Член палаты снимает предложение"),
    act("house.carry", "motion", "House carries", "Палата принимает"),
    act("house.refuse", "rejection", "House refuses", "Палата отвергает"),
    act("house.count-short", "main-motion", "House falls short", "Палате не хватило"),
    act("guilds.carry", "motion", "Guilds carry", "Цехи принимают"),
    act("guilds.refuse", "rejection", "Guilds refuse", "Цехи отвергают"),
    act("elders.carry", "motion", "Elders carry", "Старейшины принимают"),
    act("elders.refuse", "rejection", "Elders refuse", "Старейшины отвергают"),
    act("king.seal", "none", "King seals", "Король скрепляет печатью"),
    act("king.send-back", "none", "King sends back", "Король возвращает"),
    act("king.ask", "none", "King asks the oracle", "Король спрашивает оракула"),
    act("oracle.nod", "none", "Oracle nods", "Оракул согласен"),
    act("oracle.frown", "none", "Oracle frowns", "Оракул против"),
    act("house.insist", "motion", "House insists", "Палата настаивает"),
    act("house.give-way", "overcoming", "House gives way", "Палата уступает"),
    act("crier.cry", "none", "Crier cries the law", "Глашатай оглашает закон"),
    act("clock.king-sleeps", "none", "King sleeps: counts as sealed", "Король спит: печать считается приложенной"),
    act("clock.house-scatters", "none", "House is scattered", "Палата распущена"),
    act("house.do-carry", "motion", "The statute was carried", "Статут принят"),
)
HERE, MAYBE, NEVER = Supplied.UNAVOIDABLE, Supplied.HYPOTHESIS, Supplied.NEVER
ROLES = Roles(
    role("member.move", HERE, Way.ROAD, CHARTER["1"]),
    role("house.carry", HERE, Way.ROAD, CHARTER["2"], in_session=True, work="carry"),
    role("house.refuse", HERE, Way.ROAD, CHARTER["2"], in_session=True),
    role("house.count-short", NEVER, Way.ROAD, CHARTER["2"], in_session=True),
    role("guilds.carry", HERE, Way.ROAD, REFORM["3"], in_session=True),
    role("guilds.refuse", HERE, Way.ROAD, REFORM["3"], in_session=True),
    role("elders.carry", HERE, Way.ROAD, REFORM["4"], in_session=True),
    role("elders.refuse", HERE, Way.ROAD, REFORM["4"], in_session=True),
    role("king.seal", HERE, Way.ROAD, CHARTER["5"], effect=Effect.DATES_LAW),
    role("king.send-back", HERE, Way.DETOUR, CHARTER["5"]),
    role("king.ask", HERE, Way.DETOUR, CHARTER["6"], effect=Effect.SENDS_TO_REVIEW),
    role("oracle.nod", HERE, Way.ROAD, CHARTER["6"]),
    role("oracle.frown", HERE, Way.ROAD, CHARTER["6"]),
    role("house.insist", HERE, Way.ROAD, CHARTER["7"], in_session=True),
    role("house.give-way", HERE, Way.ROAD, CHARTER["7"], in_session=True),
    role("crier.cry", HERE, Way.ROAD, CHARTER["8"], effect=Effect.COMPLETES),
    role("clock.king-sleeps", HERE, Way.ROAD, CHARTER["5"], effect=Effect.DATES_LAW),
    role("house.do-carry", HERE, Way.ROAD, CHARTER["2"], stands_for="before-king"),
    role("member.drop", NEVER, Way.SIDE, CHARTER["1"]),
    role("clock.house-scatters", MAYBE, Way.SIDE, CHARTER["9"], ends=("house",)),
)
MEMBER, KING = Initiator("member", said("a member", "член палаты")), Initiator("king", said("the King", "король"))

# -- days -----------------------------------------------------------------------------------------

FIRST, REFORMED, KNOWN = date(1700, 1, 1), date(1710, 1, 1), date(1714, 12, 31)
CALENDAR = Calendar(
    sessions=tuple(
        Session(date(year, 3, 1), date(year, 11, 30), "regular", Footing.STATED, "Charter 10")
        for year in range(1700, 1715)
    ),
    absences=(
        Absence(
            "house",
            date(1704, 5, 1),
            date(1704, 5, 1),
            date(1704, 6, 30),
            date(1704, 6, 30),
            "scattered in the storm",
            (CHARTER["9"],),
        ),
    ),
    known_until=KNOWN,
    working_days_decreed_until=KNOWN,
    moved_at_most=0,
    opening_month=3,
    workdays=lambda: weekday,
)
KITES, STONES = Party("kites", said("Kites", "Змеи")), Party("stones", said("Stones", "Камни"))
CHAMBERS = Chambers(
    {
        "house": (
            seats("1700-01-01", "1709-12-31", (41,), said("Charter 2", "Charter 2")),
            seats("1710-01-01", "9999-12-31", (21,), said("Charter 2", "Charter 2")),
        ),
        "guilds": (seats("1710-01-01", "9999-12-31", (12,), said("Charter 3", "Charter 3")),),
        "elders": (seats("1710-01-01", "9999-12-31", (7,), said("Charter 4", "Charter 4")),),
    },
    {"house": (parties("1700-01-01", "1709-12-31", said("imagined", "вымышлено"), (KITES, 30), (STONES, 11)),)},
)

# -- the law --------------------------------------------------------------------------------------

TWO_IN_THREE = Share(2, 3)
HOUSE, GUILDS, ELDERS = ORGANS["house"], ORGANS["guilds"], ORGANS["elders"]
WHO_SLEEPS = said(
    "Who speaks when the Guilds refuse and the Elders have not met?",
    "Кто решает, если Цехи против, а Старейшины не собирались?",
)
G1 = OpenQuestion(
    id="G-1",
    text=WHO_SLEEPS,
    answers=(
        Answer("a", said("The Elders speak", "Решают Старейшины"), Footing.SILENT, "no more is known"),
        Answer("b", said("The motion ends", "Путь закончен"), Footing.SILENT, "no more is known"),
    ),
    weight=Weight.FORK,
    editions=("new",),
    source="Charter 3",
    why="The Charter does not say.",
)


def at(name: str, organ: str, en: str, ru: str, outcome: str = "pending") -> Stage:
    """A row of the stages."""
    return Stage(name, organ, said(en, ru), outcome)


DRAFT = at("thought", "member", "A thought", "Мысль")
IN_HOUSE = at("in-house", "house", "Before the House", "В палате")
IN_GUILDS = at("in-guilds", "guilds", "Before the Guilds", "У Цехов")
IN_ELDERS = at("in-elders", "elders", "Before the Elders", "У Старейшин")
BEFORE_KING = at("before-king", "king", "Before the King", "У короля")
AT_ORACLE = at("at-oracle", "oracle", "Before the Oracle", "У оракула")
SENT_BACK = at("sent-back", "house", "Sent back", "Возвращено")
SEALED = at("sealed", "king", "Sealed", "Скреплено печатью", "signed")
ASLEEP = at("sealed-in-sleep", "king", "Counts as sealed", "Печать считается приложенной", "counts-as-signed")
LAW = at("law-of-the-land", "crier", "Law of the land", "Закон страны", "in-force")
REFUSED = at("refused", "member", "Refused", "Отвергнуто", "rejected")
DROPPED = at("dropped", "member", "Dropped", "Снято", "withdrawn")
UNKNOWN = at("undetermined", "clock", "Nobody knows", "Никто не знает", "undetermined")

C = CHARTER
TO_THE_HOUSE = rules(rule("thought", "member.move", "in-house", C["1"], when=(InitiatedBy((MEMBER,)),)))
FROM_THE_KING = rules(
    rule("before-king", "king.seal", "sealed", C["5"]),
    rule("before-king", "king.send-back", "sent-back", C["5"]),
    rule("before-king", "king.ask", "at-oracle", C["6"]),
    rule("before-king", "clock.king-sleeps", "sealed-in-sleep", C["5"]),
    rule("at-oracle", "oracle.nod", "before-king", C["6"]),
    rule("at-oracle", "oracle.frown", "refused", C["6"]),
    rule("sent-back", "house.insist", "sealed", C["7"], when=(Carried(HOUSE, TWO_IN_THREE),)),
    rule("sent-back", "house.give-way", "refused", C["7"], when=(Missed((HOUSE,), TWO_IN_THREE),)),
    rule(("sealed", "sealed-in-sleep"), "crier.cry", "law-of-the-land", C["8"]),
)
SIDE = rules(
    rule("in-house", "member.drop", "dropped", C["1"]),
    rule(
        "in-house",
        "clock.house-scatters",
        "=",
        C["9"],
        silent=said("motions are not named", "о предложениях не сказано"),
    ),
)
TERMS = (
    term("king-20", 20, Count.DAYS, said("twenty days of the King", "двадцать дней короля"), "@before-king", ("king.seal", "king.send-back"), C["5"],
         paused_in=("at-oracle",), on_lapse="clock.king-sleeps"),
    term("house-7", 7, Count.WORKING_DAYS, said("seven days of the House", "семь дней палаты"), "king.send-back", ("house.insist", "house.give-way"), C["7"],
         recess=Recess.NOT_COUNTED),
)  # fmt: skip


def edition_new() -> Edition:
    """The edition of 1710."""
    return NEW


def edition_old() -> Edition:
    """The edition of 1700."""
    return OLD


def pictures() -> Pictures:
    """How it is drawn."""
    return PICTURES


LAPUTA = Parliament(
    id="laputa",
    label=said("Parliament of Laputa", "Парламент Лапуты"),
    languages=("ru", "en"),
    timetable=(
        Period("old", FIRST, REFORMED - timedelta(days=1), edition_old),
        Period("new", REFORMED, None, edition_new),
    ),
    organs=ORGANS,
    acts=ACTS,
    roles=ROLES,
    kinds={"statute": said("statute", "статут")},
    tracks=Listed(Track("ordinary", said("ordinary statute", "обычный статут"))),
    subjects={"kites": said("statute on kites", "статут о змеях")},
    initiators=Initiators(MEMBER, KING),
    chambers=CHAMBERS,
    calendar=CALENDAR,
    questions=(G1,),
    drawn=pictures,
    before=Label("Лапута ұшқан жоқ", "Лапута не летала", "Laputa did not fly"),
)

Procedure = partial(ProcedureOf, LAPUTA)
COMMON = (BEFORE_KING, AT_ORACLE, SENT_BACK, SEALED, ASLEEP, LAW, REFUSED, DROPPED)
OLD = Edition(
    id="old",
    starts=FIRST,
    until=REFORMED - timedelta(days=1),
    label=said("Old Charter", "Старая Хартия"),
    changed=said("One chamber", "Одна палата"),
    instruments=(CHARTER,),
    procedures=(
        Procedure(
            edition="old",
            kind="statute",
            label=said("A statute", "Статут"),
            initial="thought",
            stages=(DRAFT, IN_HOUSE, *COMMON),
            all_steps=(
                *TO_THE_HOUSE,
                *rules(
                    rule("in-house", "house.carry", "before-king", C["2"], when=(Carried(HOUSE),)),
                    rule("in-house", "house.refuse", "refused", C["2"], when=(Carried(HOUSE),)),
                    rule("in-house", "house.count-short", "=", C["2"], when=(Missed((HOUSE,)),)),
                ),
                *FROM_THE_KING,
                *SIDE,
            ),
            all_terms=TERMS,
            questions=(G1,),
        ),
    ),
)
NEW = Edition(
    id="new",
    starts=REFORMED,
    until=None,
    label=said("New Charter", "Новая Хартия"),
    changed=said("Three chambers", "Три палаты"),
    instruments=(REFORM,),
    procedures=(
        Procedure(
            edition="new",
            kind="statute",
            label=said("A statute", "Статут"),
            initial="thought",
            stages=(DRAFT, IN_HOUSE, IN_GUILDS, IN_ELDERS, *COMMON, UNKNOWN),
            all_steps=(
                *TO_THE_HOUSE,
                *rules(
                    rule("in-house", "house.carry", "in-guilds", REFORM["2"], when=(Carried(HOUSE),)),
                    rule("in-house", "house.refuse", "refused", REFORM["2"], when=(Carried(HOUSE),)),
                    rule("in-guilds", "guilds.carry", "in-elders", REFORM["3"], when=(Carried(GUILDS),)),
                    rule(
                        "in-guilds",
                        "guilds.refuse",
                        asked("G-1", said("the Charter is silent", "Хартия молчит"), a="in-elders", b="refused"),
                        REFORM["3"],
                    ),
                    rule("in-elders", "elders.carry", "before-king", REFORM["4"], when=(Carried(ELDERS),)),
                    rule("in-elders", "elders.refuse", "refused", REFORM["4"], when=(Carried(ELDERS),)),
                ),
                *FROM_THE_KING,
                *SIDE,
            ),
            all_terms=TERMS,
            questions=(G1,),
        ),
    ),
    handed=lambda: cells(
        cell(
            ("statute",),
            ("thought", "in-house", "before-king", "at-oracle", "sent-back", "sealed", "sealed-in-sleep"),
            "continues",
            "=",
            REFORM["11"],
            because=said("pending motions go on", "дела продолжаются"),
        ),
    ),
)


# -- how it is drawn ------------------------------------------------------------------------------

PICTURES = Pictures(
    bands=Listed(
        Band("member", 10), Band("house", 60), Band("guilds", 110), Band("elders", 160), Band("king", 210),
        Band("oracle", 260, beside="king"), Band("crier", 310),
    ),
    spots=Listed(Spot("thought", 0, 0), Spot("in-house", 0, 0), Spot("before-king", 1, 0), Spot("sent-back", 2, 0, wide=2)),
    stations=(
        Station("station-motion", said("The motion", "Предложение"), ("thought",), "member"),
        Station("station-chambers", said("The chambers", "Палаты"), ("in-house", "in-guilds", "in-elders")),
        Station("station-crown", said("The crown", "Корона"), ("before-king", "at-oracle", "sent-back"), "king"),
        Station("station-law", said("The law", "Закон"), ("sealed", "sealed-in-sleep", "law-of-the-land"), "crier"),
    ),
    ends="member",
    together=(Together(frozenset({"oracle.nod", "oracle.frown"}), said("The oracle speaks", "Оракул говорит"), (), ()),),
    prefixes=(said("House ", "Палата "),),
    compared=(("old", "new"),),
)  # fmt: skip
