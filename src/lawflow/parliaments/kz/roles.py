"""The roles of the acts: whether a record is completed with one, where it leads, whom it needs, on which article.

The articles are those of the last text that provides for the act; the steps of each edition cite their own. Votes of
the chambers are taken in session (Constitution art. 59(3) and (4), of 2026 art. 58(3) and (4)); of the other acts no
text read says that only a session allows them, except the return of a law (Constitutional Law on Parliament art. 19(4)).
"""

from lawflow.law.roles import Beside, Effect, Roles, Supplied, Way, role
from lawflow.parliaments.kz.instruments import C07, C17, C23, C26, CL13, CTL, KL26, LLA16, LP07, LP23, R12, R23, SR

HERE, MAYBE, NEVER = Supplied.UNAVOIDABLE, Supplied.HYPOTHESIS, Supplied.NEVER
ROAD, DETOUR, SIDE = Way.ROAD, Way.DETOUR, Way.SIDE
BOTH, WHOLE = ("majilis", "senate"), ("majilis", "senate", "kurultai")
IN_ABSENCE = Beside("kurultai", (C26["47(2)"],), "K-A16")
NOT_NAMED = "the texts read do not speak of it; a record may hold it"

# fmt: off
ROLES = Roles(
    #    act                               supplied way     articles                                   the rest
    role("initiator.introduce",            HERE,    ROAD,   C23["61(1)"], C26["60(1)"]),
    role("initiator.change-kind",          NEVER,   ROAD,                                              effect=Effect.CHANGES_KIND, reason=NOT_NAMED),
    role("government.opinion",             HERE,    ROAD,   C23["61(6)"], C26["60(6)"], idle="government.opinion"),
    role("government.temporary-act",       NEVER,   ROAD,   C23["61(3) part 3"], C26["60(4) part 2"]),

    role("majilis.accept",                 HERE,    ROAD,   C23["56(1)1)"],                            in_session=True),
    role("majilis.approve-first-reading",  HERE,    ROAD,   LLA16["34(2)1)"],                          in_session=True),
    role("majilis.adopt",                  HERE,    ROAD,   C23["61(4) part 1"],                       in_session=True, fallen="majilis.vote-short"),
    role("majilis.reject",                 HERE,    ROAD,   C23["61(4) part 2"],                       in_session=True),
    role("majilis.agree",                  HERE,    ROAD,   C23["61(5) part 1"],                       in_session=True, fallen="majilis.vote-short"),
    role("majilis.disagree",               HERE,    ROAD,   C23["61(5) part 2"],                       in_session=True, fallen="majilis.vote-short"),
    role("majilis.reapprove",              HERE,    ROAD,   C17["61(4)"],                              in_session=True, work="adopt", fallen="majilis.vote-short"),
    role("majilis.adopt-commission-text",  HERE,    ROAD,   C23["61(5) part 3"],                       in_session=True, fallen=("majilis.vote-short", "majilis.refuse-commission-text"), told_as=("majilis.adopt", "majilis.agree")),
    role("majilis.refuse-commission-text", HERE,    ROAD,   C23["61(5) part 4"],                       in_session=True, told_as=("majilis.disagree", "majilis.vote-short")),
    role("majilis.confirm-own-text",       HERE,    ROAD,   C23["61(5) part 5"],                       in_session=True, fallen="majilis.fail-own-text"),
    role("majilis.fail-own-text",          HERE,    ROAD,   C23["61(5) part 6"],                       in_session=True, told_as="majilis.vote-short"),
    role("majilis.override",               HERE,    ROAD,   C23["54(2)2)"],                            in_session=True, fallen="majilis.sustain"),
    role("majilis.sustain",                HERE,    ROAD,   C23["54(2)2)"],                            in_session=True, told_as="majilis.vote-short"),
    role("majilis.vote-short",             NEVER,   ROAD,   C23["62(5) part 1"],                       in_session=True),

    role("senate.register",                HERE,    ROAD,   R23["74"]),
    role("senate.return-unregistered",     NEVER,   ROAD,   R23["74"], idle="senate.register"),
    role("senate.approve-first-reading",   HERE,    ROAD,   C23["62(6)"],                              in_session=True),
    role("senate.approve",                 HERE,    ROAD,   C23["61(4) part 3"],                       in_session=True, work="adopt", fallen="senate.vote-short"),
    role("senate.reject",                  HERE,    ROAD,   C23["61(4) part 3"],                       in_session=True),
    role("senate.return-changes",          HERE,    ROAD,   C23["61(4) part 3"],                       in_session=True, present=BOTH),
    role("senate.recall",                  MAYBE,   DETOUR, SR["46"],                                  in_session=True),
    role("senate.approve-commission-text", HERE,    ROAD,   C23["61(5) part 3"],                       in_session=True, fallen=("senate.vote-short", "senate.refuse-commission-text"), told_as="senate.approve"),
    role("senate.refuse-commission-text",  HERE,    DETOUR, C23["61(5) part 3"],                       in_session=True, told_as=("senate.reject", "senate.return-changes")),
    role("senate.override",                HERE,    ROAD,   C23["54(2)2)"],                            in_session=True, fallen="senate.sustain"),
    role("senate.sustain",                 HERE,    ROAD,   C23["54(2)2)"],                            in_session=True, told_as="senate.vote-short"),
    role("senate.vote-short",              NEVER,   ROAD,   C23["61(4) part 3"],                       in_session=True),

    role("commission.form",                HERE,    ROAD,   C23["61(5) part 2"], R23["76-2"],          in_session=True),
    role("commission.report",              HERE,    ROAD,   C23["61(5) part 3"], R23["76-2"]),
    role("commission.fail",                MAYBE,   ROAD,   C23["61(5) part 3"], R12["76-5"]),

    role("joint.convene",                  HERE,    ROAD,   C23["58(4)"], R23["32-6"], idle="joint.convene"),
    role("joint.approve-first-reading",    HERE,    ROAD,   C23["62(6)"], R23["32-6"],                 in_session=True, fallen="joint.vote-short"),
    role("joint.adopt",                    HERE,    ROAD,   C23["62(4)"],                              in_session=True, fallen="joint.vote-short"),
    role("joint.reject",                   HERE,    ROAD,   R23["32-6"],                               in_session=True),
    role("joint.override",                 HERE,    ROAD,   C23["53 1-2)"],                            in_session=True, fallen="joint.sustain"),
    role("joint.sustain",                  HERE,    ROAD,   C23["53 1-2)"],                            in_session=True, told_as="joint.vote-short"),
    role("joint.vote-short",               NEVER,   ROAD,   C23["62(4)"],                              in_session=True),

    role("kurultai.refer-to-committees",   HERE,    ROAD,   KL26["19(3)"], idle="government.opinion"),
    role("kurultai.committee-conclusion",  HERE,    ROAD,   KL26["19(3)"], idle="kurultai.approve-reading"),
    role("kurultai.approve-reading",       HERE,    ROAD,   C26["61(6)"],                              in_session=True),
    role("kurultai.adopt",                 HERE,    ROAD,   C26["61(4) part 1"],                       in_session=True, fallen="kurultai.vote-short"),
    role("kurultai.reject",                HERE,    ROAD,   C26["60(5) part 2"],                       in_session=True),
    role("kurultai.override",              HERE,    ROAD,   C26["56(2)"],                              in_session=True, fallen="kurultai.sustain"),
    role("kurultai.sustain",               HERE,    ROAD,   C26["56(2)"],                              in_session=True, told_as="kurultai.vote-short"),
    role("kurultai.vote-short",            NEVER,   ROAD,   C26["61(4) part 1"],                       in_session=True),

    role("parliament.present",             HERE,    ROAD,   C23["61(4) part 3"], C26["60(5) part 1"],   members=WHOLE),
    role("parliament.adopt",               HERE,    ROAD,   C23["61(4) part 3"], C26["61(4) part 1"],  in_session=True, stands_for="adopted"),
    role("parliament.accept-objections",   HERE,    ROAD,   C23["54(2)2)"], C26["56(2)"],              in_session=True, present=("senate", "kurultai")),
    role("parliament.propose-referendum",  HERE,    ROAD,   C23["91(1)"], C26["92(1)"],                in_session=True, present=WHOLE),
    role("parliament.adopt-four-fifths",   HERE,    ROAD,   C23["91(1)"],                              in_session=True, present=BOTH, fallen="joint.vote-short"),
    role("parliament.confidence-holds",    HERE,    ROAD,   C23["61(7)"], C26["60(7)"],                in_session=True, present=WHOLE),
    role("parliament.no-confidence",       HERE,    ROAD,   C23["61(7)"], C26["60(7)"],                in_session=True, present=WHOLE, fallen="parliament.confidence-holds"),

    role("officials.countersign",          NEVER,   ROAD,   C23["45(3)"], C26["47(3)"],                 members=WHOLE),
    role("president.sign",                 HERE,    ROAD,   C23["44(2)"], C26["46(3)"],                effect=Effect.DATES_LAW),
    role("president.return",               HERE,    DETOUR, C23["44(2)"], LP23["19(4)"], C26["46(3)"], in_session=True),
    role("president.propose-amendment",    HERE,    ROAD,   C23["91(1)"]),
    role("president.call-referendum",      HERE,    ROAD,   C23["91(1)"], C26["92(1)"]),
    role("president.refuse-referendum",    HERE,    DETOUR, C23["91(1)"], C26["92(1)"]),
    role("president.decree-law",           NEVER,   ROAD,   C07["61(2)"], C07["45(2)"],                 beside=IN_ABSENCE),

    role("president.refer",                HERE,    DETOUR, C23["72(1)"], C26["73(1)2)"],              effect=Effect.SENDS_TO_REVIEW),
    role("chair.refer",                    HERE,    DETOUR, C23["72(1)"], C26["73(1)2)"],              effect=Effect.SENDS_TO_REVIEW, members=WHOLE),
    role("deputies.refer",                 HERE,    DETOUR, C23["72(1)"], C26["73(1)2)"],              effect=Effect.SENDS_TO_REVIEW, members=WHOLE),
    role("prime-minister.refer",           HERE,    DETOUR, C23["72(1)"], C26["73(1)2)"],              effect=Effect.SENDS_TO_REVIEW),
    role("court.uphold",                   HERE,    ROAD,   C23["73(3)"], CTL["63(1)"], C26["74(2)"]),
    role("court.discontinue",              HERE,    ROAD,   CTL["38(1)"], CTL["48(3)"], CL13["30(1)"]),
    role("court.strike",                   HERE,    ROAD,   C23["74(1)"], C26["75(1)"]),
    role("court.strike-part",              MAYBE,   ROAD,   C23["74(1)"], C26["75(1)"]),
    role("president.object-to-court",      HERE,    DETOUR, C07["73(4)"], CL13["38(2)"]),
    role("court.overcome-objection",       HERE,    ROAD,   C07["73(4)"], CL13["38(2)2)"]),
    role("court.yield",                    HERE,    ROAD,   C07["73(4)"], CL13["38(3)"]),
    role("court.opinion",                  HERE,    ROAD,   C23["91(3)"], C26["93"]),

    role("referendum.adopt",               HERE,    ROAD,   C23["91(1)"], C26["92(2)"]),
    role("referendum.reject",              HERE,    ROAD,   C23["91(1)"], C26["92(2)"]),

    role("clock.senate-silent",            HERE,    ROAD,   C23["61(4) part 4"]),
    role("clock.president-silent",         HERE,    ROAD,   LP23["19(3)"], KL26["23(3) part 3"],       effect=Effect.DATES_LAW),
    role("clock.objections-lapse",         HERE,    ROAD,   C23["54(2)2)"], C26["56(2)"]),
    role("clock.session-closes",           NEVER,   ROAD,   LP23["19(4)"], KL26["23(4)"],              effect=Effect.CLOSES_SESSION),
    role("clock.convocation",              HERE,    ROAD,   C23["55(5)"], SR["55-18"], C26["58(2)"],  present=("majilis", "kurultai"), effect=Effect.CONVENES),
    role("gazette.publish",                HERE,    ROAD,   LLA16["37(3)"], KL26["23(3) part 3"],      effect=Effect.COMPLETES),
    role("clock.take-effect",              HERE,    ROAD,   LLA16["42(3)"], KL26["23(5)"],             effect=Effect.COMPLETES),

    # The side routes, in the order in which pictures tell of them.
    role("initiator.withdraw",             NEVER,   SIDE,   LLA16["29(4)"], KL26["26"]),
    role("president.declare-priority",     NEVER,   SIDE,   C23["61(2) part 1"], C26["60(2)"]),
    role("president.declare-urgent",       MAYBE,   SIDE,   C07["61(2)"], LP07["17(2)"]),
    role("government.raise-confidence",    MAYBE,   SIDE,   C23["61(7)"], C26["60(7)"],                told_by="confidence", present=WHOLE),
    role("clock.dissolution",              NEVER,   SIDE,   C23["63(1)"], C23["55(5)"], C26["62(1)"],  ends=("majilis", "kurultai")),
)
# fmt: on
