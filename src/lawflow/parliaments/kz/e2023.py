"""Edition 2023 (``post-2023``), 1 January 2023 to 30 June 2026.

The Constitution of 1995 as amended by the reform voted on 5 June 2022, the constitutional laws on Parliament, the
President and the Constitutional Court of 5 November 2022, the Reglament of Parliament of 19 December 2022.

The Mäjilis adopts laws, the Senate approves them; sixty days of silence send the law to the President. After a refusal
the chambers conciliate, and the Mäjilis can carry its own text by two thirds. Constitutional laws, objections to them
and emergency bills of the Government are dealt with in joint session.
"""

from datetime import date

from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.edition import Edition
from lawflow.law.interim import aside, back
from lawflow.law.labels import Label
from lawflow.law.rows import asked, case, parted, rule, rules, term
from lawflow.law.steps import FromRecord
from lawflow.law.stored import Stored
from lawflow.law.terms import Bound, Count, Recess
from lawflow.parliaments.kz import Procedure
from lawflow.parliaments.kz import questions as q
from lawflow.parliaments.kz import reasons as why
from lawflow.parliaments.kz import stages as s
from lawflow.parliaments.kz import words as w
from lawflow.parliaments.kz.bills import DEPUTIES, GOVERNMENT, PRESIDENT
from lawflow.parliaments.kz.instruments import C23, CTL, LC, LLA16, LP23, MR23, P22, R23

# fmt: off
# isort: off
from lawflow.parliaments.kz.majorities import (
    M12, M23, M34, S12, S23, S34, B12, B23, B34, B45, P15,
    NO_M12, NO_M23, NO_M34_PROVEN, NO_S12, NO_S12_PROVEN, S12_AGAINST, NO_S12_AGAINST, NO_S23, NO_S34, NO_S34_PROVEN, NO_B12, NO_B23, NO_B34, NO_B45,
)

# Constitution, CL on Parliament, Reglaments of Parliament and of the Mäjilis, Law on legal acts; the CL on the President is P22, on the Court CTL.
C, LP, R, MR, LLA = C23, LP23, R23, MR23, LLA16
INITIATORS, MONEY = InitiatedBy((PRESIDENT, DEPUTIES, GOVERNMENT)), w.MONEY_OPINION
ITS_TRACKS = (w.EMERGENCY_OF_THE_GOVERNMENT, w.NO_URGENT_BILLS)
SITS, AWAY = (w.MAJILIS_SITS,), (w.MAJILIS_AWAY,)
OPINION = (("government-opinion", FromRecord("positive", absent=True)),)
FELL = (("vote-fell", True),)

# What the open questions make of the path of a law.
L1 = asked("L-1", why.NEITHER_ADOPTED_NOR_REJECTED, a="=", b="not-adopted")
A8 = asked("A8", why.NO_NEW_WORDING, a="conciliation", b="majilis-on-senate-text", c="conciliation")
A7 = asked("A7", why.COMMISSION_WITHOUT_TEXT, a="=", b="majilis-revote", c="=")
A6 = asked("A6", why.REFUSAL_OF_THE_MAJILIS_ONLY, a="conciliation", b="majilis-revote", c="not-adopted")

# A rule is a row: from, act, to, articles; then when it holds, what it sets or clears, the questions it asks. "=" is where the bill
# stands. M12 is the majority of all deputies of the Mäjilis, S23 two thirds of the senators, B34 three quarters of each chamber.
# A bill is drafted and laid before the Mäjilis: laws and constitutional laws.
INTRODUCTION = rules(
    rule("draft",                "initiator.introduce", "submitted", C["61(1)"], C["61(6)"], LP["15(2)"], when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_MAJILIS)),
    rule(("draft", "submitted"), "government.opinion",  "=",         C["61(6)"], LP["15(4)"],             sets=OPINION),
)
# The Mäjilis accepts the bill, reads it and adopts the law, or rejects the bill.
IN_THE_MAJILIS = rules(
    rule("submitted",       "majilis.accept",                "majilis-plenary", C["56(1)1)"], R["71"],        when=(w.NOT_EMERGENCY,)),
    rule("majilis-plenary", "government.opinion",            "=",               C["61(6)"], LP["15(4)"],      sets=OPINION),
    rule("majilis-plenary", "majilis.approve-first-reading", "=",               MR["40"], MR["41"], LLA["34(2)1)"], sets=(("first-reading", True),)),
    rule("majilis-plenary", "majilis.adopt",                 "awaiting-senate", C["61(4) part 1"],            when=(M12, w.COMMITTEES, w.CODE_READ), clears=("vote-fell",)),
    rule("majilis-plenary", "majilis.reject",                "rejected",        C["61(4) part 2"], R["74-1"], when=(M12, w.COMMITTEES)),
    rule("majilis-plenary", "majilis.vote-short",            L1,                C["61(4) part 1"], C["61(4) part 2"], C["62(5) part 1"], when=(NO_M12, w.COMMITTEES), sets=FELL),
)
# The Senate approves, does not approve, offers another wording, or lets sixty days pass.
IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],                                         asks=("A49",)),
    rule("awaiting-senate", "senate.register",              "senate-pending",         R["74"], when=SITS),
    rule("senate-pending",  "senate.approve-first-reading", "=",                      R["74"],                               inferred=why.SENATE_READS_TWICE),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(4) part 3"], R["75"],                      when=(S12,)),
    rule("senate-pending",  "senate.reject",                "conciliation",           C["61(4) part 3"], C["61(5) part 2"], R["75-1"], C["62(5) part 2"], when=(S12, *SITS), sets=FELL, clears=("commission",)),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(4) part 3"], R["75-1"], C["62(5) part 2"],                    when=(w.ORDINARY_RETURN, S12), clears=("vote-fell",)),
    rule("senate-pending",  "senate.return-changes",        A8,                       C["61(4) part 3"], C["61(5) part 2"],            when=(w.WORDING_NOT_OFFERED, S12), clears=("commission", "vote-fell")),
    rule("senate-pending",  "clock.senate-silent",          "adopted",                C["61(4) part 4"], R["75-2"]),
)
# The Mäjilis on the wording of the Senate.
DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",      "adopted",      C["61(5) part 1"], R["76-1"],                   when=(w.WHOLE, M12)),
    rule("majilis-on-senate-text", "majilis.agree",      "conciliation", C["61(5) part 2"], R["76-2"], LC["32"],         when=(w.PARTIAL, M12), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.disagree",   "conciliation", C["61(5) part 2"], R["76-2"],                   when=(M12,), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.vote-short", "=",            C["61(5) part 1"], C["61(5) part 2"], LC["23"], when=(NO_M12,), under="A3=b", sets=FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-senate-text", "majilis.vote-short", "not-adopted",  C["61(5) part 1"], C["61(5) part 2"],           when=(NO_M12,), under="A3=c", clears=("commission",), silent=why.NO_MAJORITY_ON_WORDING),
)
# A commission of both chambers lays a text; the Mäjilis can carry its own by two thirds, without the Senate.
CONCILIATION = rules(
    rule("conciliation",               "commission.form",                "=",                          C["61(5) part 2"], R["76-2"], LC["23"], when=B12, sets=(("commission", True),)),
    rule("conciliation",               "commission.report",              "majilis-on-commission-text", C["61(5) part 3"], R["76-2"],           when=(w.COMMISSION_FORMED,)),
    rule("conciliation",               "commission.fail",                A7,                           C["61(5) part 3"],                      when=(w.COMMISSION_FORMED,), clears=("commission",)),
    rule("majilis-on-commission-text", "majilis.adopt-commission-text",  "senate-on-commission-text",  C["61(5) part 3"], C["61(4) part 1"],   when=(M12,), clears=("vote-fell",)),
    rule("senate-on-commission-text",  "senate.register",                "=",                          C["61(5) part 3"], R["74"],             when=SITS, sets=(("text-registered", True),), inferred=why.ORDER_OF_PARA_4),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                    C["61(4) part 3"], C["61(5) part 3"],   when=(S12,)),
    rule("senate-on-commission-text",  "clock.senate-silent",            "adopted",                    C["61(4) part 4"], C["61(5) part 3"],   when=(w.TEXT_REGISTERED,), inferred=why.ORDER_OF_PARA_4_WITH_SILENCE),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  A6,                           C["61(5) part 3"], C["61(5) part 4"],   when=(NO_S12,), under="A9=a", sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  A6,                           C["61(5) part 3"], C["61(5) part 4"],   when=(NO_S12, S12_AGAINST), under="A9=b", sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.return-changes",          "majilis-on-senate-text",     C["61(4) part 3"], C["61(5) part 3"],   when=(w.ORDINARY_RETURN, S12), clears=("text-registered", "vote-fell"), inferred=why.ARTICLES_IN_THE_ORDER_OF_PARA_4),
    rule("senate-on-commission-text",  "senate.return-changes",          A8,                           C["61(4) part 3"], C["61(5) part 3"],   when=(w.WORDING_NOT_OFFERED, S12), clears=("commission", "text-registered", "vote-fell")),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "majilis-revote",             C["61(5) part 4"], R["76-3"],                      when=(NO_M12,), sets=FELL),
    rule("majilis-revote",             "majilis.confirm-own-text",       "adopted",                    C["61(5) part 5"], R["76-3"],                      when=(M23,), asks=("A51", "A56")),
    rule("majilis-revote",             "majilis.fail-own-text",          "not-adopted",                C["61(5) part 6"], R["76-3"],                      when=(NO_M23,)),
)
# A vote of the Senate that carries nothing: no decision (A9 b, the default), or a refusal (A9 a).
SHORT_OF_A_DECISION = rules(
    rule("senate-pending",            "senate.vote-short",             "conciliation",           C["61(4) part 3"],                                       when=(NO_S12,), under="A9=a", sets=FELL, clears=("commission",), silent=why.SENATE_APPROVAL_SHORT),
    rule("senate-pending",            "senate.vote-short",             "=",                      C["61(4) part 3"], C["62(5) part 2"], R["75-1"],                    when=(NO_S12,), under="A9=b", sets=FELL, inferred=why.REFUSAL_IS_A_DECISION),
    rule("senate-pending",            "senate.reject",                 "conciliation",           C["61(4) part 3"],                                       when=(NO_S12_PROVEN,), under="A9=a", sets=FELL, clears=("commission",), silent=why.SENATE_VOTE_AGAINST_SHORT),
    rule("senate-pending",            "senate.reject",                 "=",                      C["61(4) part 3"], C["62(5) part 2"], R["75-1"],                    when=(NO_S12_PROVEN,), under="A9=b", sets=FELL, inferred=why.REFUSAL_IS_A_DECISION),
    rule("senate-pending",            "senate.return-changes",         "majilis-on-senate-text", C["61(4) part 3"],                                       when=(w.ORDINARY_RETURN, NO_S12_PROVEN), under="A9=a", clears=("vote-fell",), silent=why.SENATE_VOTE_ON_ARTICLES_SHORT),
    rule("senate-pending",            "senate.return-changes",         A8,                       C["61(4) part 3"], C["61(5) part 2"],                    when=(w.WORDING_NOT_OFFERED, NO_S12_PROVEN), under="A9=a", clears=("commission", "vote-fell")),
    rule("senate-pending",            "senate.return-changes",         "=",                      C["61(4) part 3"], C["62(5) part 2"], R["75-1"],                    when=(NO_S12_PROVEN,), under="A9=b", inferred=why.REFUSAL_IS_A_DECISION),
    rule("senate-on-commission-text", "senate.refuse-commission-text", "=",                      C["61(4) part 3"], C["61(5) part 3"], C["62(5) part 2"], R["75-1"], when=(NO_S12, NO_S12_AGAINST), under="A9=b", sets=FELL, inferred=why.REFUSAL_IS_A_DECISION),
    rule("senate-on-commission-text", "senate.vote-short",             A6,                       C["61(5) part 3"], C["61(5) part 4"],                    when=(NO_S12,), under="A9=a", sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text", "senate.vote-short",             "=",                      C["61(4) part 3"], C["61(5) part 3"], C["62(5) part 2"], R["75-1"], when=(NO_S12,), under="A9=b", sets=FELL, inferred=why.REFUSAL_IS_A_DECISION),
    rule("senate-on-commission-text", "senate.return-changes",         "majilis-on-senate-text", C["61(4) part 3"], C["61(5) part 3"],                    when=(w.ORDINARY_RETURN, NO_S12_PROVEN), under="A9=a", clears=("text-registered",), silent=why.SENATE_VOTE_ON_ARTICLES_SHORT),
    rule("senate-on-commission-text", "senate.return-changes",         A8,                       C["61(4) part 3"], C["61(5) part 3"],                    when=(w.WORDING_NOT_OFFERED, NO_S12_PROVEN), under="A9=a", clears=("commission", "text-registered")),
    rule("senate-on-commission-text", "senate.return-changes",         "=",                      C["61(4) part 3"], C["61(5) part 3"], C["62(5) part 2"], R["75-1"], when=(NO_S12_PROVEN,), under="A9=b", inferred=why.REFUSAL_IS_A_DECISION),
)
# The law is laid before the President: which paragraph says so differs by kind.
PRESENTED = (("presented", True),)
LAW_PRESENTED = rule("adopted", "parliament.present", "presented", C["44(2)"], C["61(4) part 3"], C["61(4) part 4"], C["61(5) part 1"], C["61(5) part 5"], LP["19(2)"], R["76-4"], sets=PRESENTED)
CONSTITUTIONAL_LAW_PRESENTED = rule("adopted", "parliament.present", "presented", C["44(2)"], R["32-10"], LP["19(2)"], sets=PRESENTED)
AMENDMENT_PRESENTED = rule("adopted", "parliament.present", "presented", C["44(2)"], LP["19(2)"], sets=PRESENTED)
# From signature to effect: every kind.
UNSIGNED = ("adopted", "presented", "overridden", "presidents-wording", "under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNATURE = rules(
    rule(UNSIGNED,                            "officials.countersign",  "=",                  C["45(3)"], LP["19(2)"],   sets=(("countersigned", True),), asks=("A40",)),
    rule("presented",                         "parliament.present",     "=",                  C["44(2)"], LP["19(2)"],   when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
    rule("presented",                         "president.sign",         "signed",             C["44(2)"], C["62(2)"]),
    rule("presented",                         "clock.president-silent", "=",                  C["62(2)"],                under="A28=b", inferred=why.SIGNATURE_REQUIRED),
    rule("presented",                         "clock.session-closes",   "=",                  LP["19(4)"],               when=(w.SESSION_CLOSES,)),
)
PUBLICATION = rules(
    rule("signed",                            "gazette.publish",        "published",          LLA["37(3)"],              inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
    rule("counts-as-signed",                  "gazette.publish",        "published-unsigned", LLA["37(3)"], LP["19(3)"], inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
    rule(("published", "published-unsigned"), "clock.take-effect",      "in-effect",          LLA["42(3)"],              inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
)
# A law that amends the Constitution: the laws on acts do not govern how it is changed, so nothing of this is stated for it.
AMENDMENT_PUBLICATION = rules(
    rule("signed",                            "gazette.publish",   "published",          LLA["37(3)"], LLA["2(2)1)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    rule("counts-as-signed",                  "gazette.publish",   "published-unsigned", LLA["37(3)"], LP["19(3)"], LLA["2(2)1)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    rule(("published", "published-unsigned"), "clock.take-effect", "in-effect",          LLA["42(3)"], LLA["2(2)1)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
# Silence of the President: a law counts as signed; of a law of four fifths art. 91(1) says that he signs it or calls a referendum.
LAW_SILENCE = rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"], under="A28=a")
AMENDMENT_SILENCE = rules(
    rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"],             when=(w.NOT_FOUR_FIFTHS_LAW,), under="A28=a"),
    rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"], C["91(1)"], when=(w.FOUR_FIFTHS_LAW,), under="A28=a", asks=("A26",), inferred=why.SILENCE_ON_FOUR_FIFTHS),
)

# Review by the Court before signature: one stage per signing stage, so that the term goes on where it stopped.
REVIEW    = ("under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNING, SIGNED_LATER = ("presented", "overridden", "presidents-wording"), ("overridden", "presidents-wording")
REVIEWED_LATER = ("under-review-overridden", "under-review-presidents-wording")
OFFICES   = ("president.refer", "chair.refer", "prime-minister.refer")
REFERRALS = ("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")
A38_PRESENTED  = asked("A38", why.LAWS_NOT_PARTS_ART_74_SINCE_2023, a="unconstitutional", b="presented")
A38_OVERRIDDEN = asked("A38", why.LAWS_NOT_PARTS_ART_74_SINCE_2023, a="unconstitutional", b="overridden")
A38_WORDING    = asked("A38", why.LAWS_NOT_PARTS_ART_74_SINCE_2023, a="unconstitutional", b="presidents-wording")
REFERRED  = (("referred", True),)
COURT = rules(
    rule(("adopted", "presented"),          OFFICES,             "under-review",                    C["72(1)"], C["73(2)"], also=("deputies.refer", P15)),
    rule(SIGNED_LATER, OFFICES, REVIEWED_LATER, C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(REVIEW,                            OFFICES,             "=",                               C["72(1)"], C["73(2)"], CTL["49(2)"], CTL["53"], also=("deputies.refer", P15), sets=REFERRED, asks=("A39",), inferred=why.REFERRALS_JOINED),
    rule("under-review", "parliament.present", "=", C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEWED_LATER, "parliament.present", "=", LP["19(2)"], inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEW, "court.uphold", SIGNING, CTL["63(1)"], C["73(3)"], when=(w.ONE_REFERRAL,)),
    rule(REVIEW, "court.uphold", SIGNING, CTL["63(1)"], C["73(3)"], CTL["49(2)"], when=(w.SEVERAL_REFERRALS,), inferred=why.FOUND_ON_ALL),
    rule("presented", "court.uphold", "=", CTL["63(1)"], C["73(3)"], CTL["49(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], CTL["49(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike", "unconstitutional", C["74(1)"], CTL["63(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike-part", A38_PRESENTED, C["74(1)"], C["74(2)"], when=(w.REFERRED,), clears=("referred",)),
    rule(REVIEW, "court.discontinue", SIGNING, CTL["38(1)"], CTL["48(3)"], when=(w.ONE_REFERRAL,), inferred=why.REVIEW_ENDED_WITHOUT_DECISION),
    rule(REVIEW, "court.discontinue", SIGNING, CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=a", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "undetermined", CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=?", silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=b", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW,                            "court.strike",      "unconstitutional",                C["74(1)"], CTL["63(1)"]),
    rule("under-review",                    "court.strike-part", A38_PRESENTED,                     C["74(1)"], C["74(2)"]),
    rule("under-review-overridden",         "court.strike-part", A38_OVERRIDDEN,                    C["74(1)"], C["74(2)"]),
    rule("under-review-presidents-wording", "court.strike-part", A38_WORDING,                       C["74(1)"], C["74(2)"]),
)

# The President's objections: what he offered, and what the open questions make of them.
OBJECTIONS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
# A referral of a law that the President has returned moves nothing; a decision that strikes it ends it, then or after the vote (A39).
A38_OBJECTED = asked("A38", why.LAWS_NOT_PARTS_ART_74_SINCE_2023, a="unconstitutional", b="=")
REVIEW_OF_OBJECTED = rules(
    rule(("returned", "senate-on-objections"), OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.uphold", "=", CTL["63(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["74(1)"], CTL["63(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["74(1)"], C["74(2)"], when=(w.REFERRED,), clears=("referred",)),
    rule("not-adopted", ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), "=", C["72(1)"], C["74(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_ONCE_NOT_ADOPTED),
)
REVIEW_OF_OBJECTED_JOINTLY = rules(
    rule("joint-on-objections", OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("joint-on-objections", "overridden", "presidents-wording"), "court.uphold", "=", CTL["63(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("joint-on-objections", "overridden", "presidents-wording"), "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("joint-on-objections", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["74(1)"], CTL["63(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("joint-on-objections", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["74(1)"], C["74(2)"], when=(w.REFERRED,), clears=("referred",)),
    rule("not-adopted", ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), "=", C["72(1)"], C["74(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_ONCE_NOT_ADOPTED),
)
REVIEW_OF_EMERGENCY_OBJECTED = rules(
    rule("joint-on-objections", OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), under="A23=b", asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule("joint-on-objections", "court.uphold", "=", CTL["63(1)"], C["73(3)"], when=(w.REFERRED,), under="A23=b", clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule("joint-on-objections", "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.REFERRED,), under="A23=b", clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule("joint-on-objections", "court.strike", "unconstitutional", C["74(1)"], CTL["63(1)"], when=(w.REFERRED,), under="A23=b", clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule("joint-on-objections", "court.strike-part", A38_OBJECTED, C["74(1)"], C["74(2)"], when=(w.REFERRED,), under="A23=b", clears=("referred",)),
)
# What becomes of the law hangs on the wording that he offered, once the objections are accepted, the month lapses, they stand, or some of them stand.
WITH, WITHOUT, UNKNOWN, MAYBE = w.OBJECTIONS_WITH_WORDING, w.OBJECTIONS_WITHOUT_WORDING, w.OBJECTIONS_WORDING_UNKNOWN, w.OBJECTIONS_MAYBE_WITH_WORDING
A31_ACCEPTED = asked("A31", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="presidents-wording", c="presidents-wording")
A31_STANDING = asked("A31", why.STANDING_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording")
NONE_OFFERED = case("not-adopted", WITHOUT, inferred=why.NO_WORDING)
ACCEPTED = parted(case("presidents-wording", WITH, cites=(LP["20(2)"],), inferred=why.ACCEPTED_AS_NOT_OVERCOME), case(A31_ACCEPTED, UNKNOWN), NONE_OFFERED)
JOINTLY_ACCEPTED = parted(case("presidents-wording", WITH, inferred=why.ACCEPTED_AS_NOT_OVERCOME), case(A31_ACCEPTED, UNKNOWN), NONE_OFFERED)
LAPSED   = parted(case(asked("A33", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording"), MAYBE), NONE_OFFERED)
STANDING = parted(NONE_OFFERED, case(A31_STANDING, MAYBE))
A32_MAJILIS = asked("A32", why.SOME_ARTICLES_UPHELD, a=parted(case("senate-on-objections", MAYBE), case("undetermined", WITHOUT)), b="not-adopted", c="senate-on-objections")
A32_LAST    = asked("A32", why.SOME_ARTICLES_UPHELD, a=parted(case("presidents-wording", MAYBE), case("undetermined", WITHOUT)), b="not-adopted", c="overridden")
A23          = asked("A23", why.ADOPTED_JOINTLY_AND_RETURNED, a="returned", b="joint-on-objections")
L5           = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, a="returned", b="counts-as-signed")
L5_TOO_LATE  = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, b="counts-as-signed")
L5_JOINT     = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, a="joint-on-objections", b="counts-as-signed")

# Objections in separate sittings: laws and amendments. The Mäjilis votes first, then the Senate; each within the month.
LAW_RETURNED = rules(
    rule("presented", "president.return", "returned", C["44(2)"], LP["20(1)"],    when=(w.NOT_EMERGENCY,), sets=OBJECTIONS),
    rule("presented", "president.return", A23,        C["54(2)2)"], C["53 1-2)"], when=(w.EMERGENCY,), sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", L5,      LP["19(3)"], LP["19(4)"],                           when=(w.NOT_EMERGENCY, w.REOPENING_DAY), sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", L5_TOO_LATE, LP["19(3)"], LP["19(4)"],                       when=(w.EMERGENCY, w.REOPENING_DAY), sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", A23,     LP["19(4)"], C["54(2)2)"], C["53 1-2)"], under="L-5=a", when=(w.EMERGENCY, w.REOPENING_DAY), sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED, w.NOT_EMERGENCY), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
    rule("under-review", "president.return", A23, C["54(2)2)"], C["53 1-2)"], C["73(2)"], when=(w.PRESENTED, w.EMERGENCY), sets=(*OBJECTIONS, *REFERRED)),
)
SEPARATE_OBJECTIONS = rules(
    rule("returned",         "president.return",             "=",                  LP["20(3)"], R["78-2"], sets=OBJECTIONS),
    rule("returned", "parliament.accept-objections", ACCEPTED, C["54(2)2)"], when=SITS),
    rule("senate-on-objections", "parliament.accept-objections", ACCEPTED, C["54(2)2)"]),
    rule("senate-on-objections", "clock.objections-lapse", LAPSED, C["54(2)2)"], sets=(("accepted-by-lapse", True),)),
)
# The month lapses before the Mäjilis has voted: laws, while there is a Mäjilis (else as the Senate alone); amendments.
LAPSE_BEFORE_THE_MAJILIS = rules(
    rule("returned", "clock.objections-lapse", LAPSED, C["54(2)2)"], when=SITS, sets=(("accepted-by-lapse", True),)),
)
AMENDMENT_LAPSE = rules(
    rule("returned", "clock.objections-lapse", LAPSED, C["54(2)2)"], sets=(("accepted-by-lapse", True),)),
)
OVERRIDE_TWO_THIRDS = rules(
    rule("returned",             "majilis.override", A32_MAJILIS,            C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, M23)),
    rule("senate-on-objections", "senate.override",  A32_LAST,               C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, S23)),
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], R["78-3"],   when=(w.WHOLE, M23)),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], R["78-4"],   when=(w.WHOLE, S23)),
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], R["78-3"], when=(NO_M23,), asks=("A57",)),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], R["78-4"], when=(NO_S23,), asks=("A57",)),
)
# Amendments: overcome by three quarters of each chamber.
OVERRIDE_THREE_QUARTERS = rules(
    rule("returned",             "majilis.override", A32_MAJILIS,            C["54(2)2)"], LP["20(4)"],            when=(w.PARTIAL, M34)),
    rule("senate-on-objections", "senate.override",  A32_LAST,               C["54(2)2)"], LP["20(4)"],            when=(w.PARTIAL, S34)),
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], C["62(3)"],           when=(w.WHOLE, M34), inferred=why.THREE_QUARTERS_ARE_ENOUGH),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], C["62(3)"],           when=(w.WHOLE, S34), inferred=why.THREE_QUARTERS_ARE_ENOUGH),
)
# Amendments: below two thirds the objections stand, from three quarters on they are overcome; between the two it is open (A27).
AMENDMENT_SUSTAINED = rules(
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], R["78-3"], when=(NO_M23,), asks=("A57",), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], R["78-4"], when=(NO_S23,), asks=("A57",), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("returned",             "majilis.sustain",  "undetermined",         C["54(2)2)"],                         when=(M23, NO_M34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("senate-on-objections", "senate.sustain",   "undetermined",         C["54(2)2)"],                         when=(S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
)
# Objections to a constitutional law: joint session, three quarters of each chamber.
CONSTITUTIONAL_LAW_OBJECTIONS = rules(
    rule("presented",           "president.return",  "joint-on-objections", C["44(2)"], C["53 1-2)"],  sets=OBJECTIONS),
    rule("joint-on-objections", "president.return",  "=",                   R["32-17"], LP["20(3)"],   sets=OBJECTIONS),
    rule("counts-as-signed",    "president.return",  L5_JOINT,              LP["19(3)"], LP["19(4)"],  when=(w.REOPENING_DAY,), sets=OBJECTIONS),
    rule("joint-on-objections", "joint.convene",     "=",                   C["58(4)"], R["32-16"],    asks=("A22",)),
    rule("joint-on-objections", "joint.override",    "overridden",          C["53 1-2)"], LP["20(5)"], R["32-18"], when=(w.WHOLE, *B34)),
    rule("joint-on-objections", "joint.override",    A32_LAST,              C["53 1-2)"],              when=(w.PARTIAL, *B34)),
    rule("joint-on-objections", "joint.sustain",     "not-adopted",         C["53 1-2)"], R["32-18"],  when=(WITHOUT, NO_B34), inferred=why.NO_WORDING),
    rule("joint-on-objections", "joint.sustain",     A31_STANDING,          C["53 1-2)"],              when=(MAYBE, NO_B34)),
    rule("under-review", "president.return", "joint-on-objections", C["44(2)"], C["53 1-2)"], C["73(2)"], when=(w.PRESENTED,), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
)
# Objections to a law of an emergency, if they too are dealt with in joint session.
EMERGENCY_OBJECTIONS = rules(
    rule("joint-on-objections", "joint.convene",  "=",           C["58(4)"],                 under="A23=b", silent=why.JOINT_BY_ANALOGY),
    rule("joint-on-objections", "joint.override", "overridden",  C["53 1-2)"], C["54(2)2)"], when=(w.WHOLE, *B23), under="A23=b", silent=why.JOINT_BY_ANALOGY),
    rule("joint-on-objections", "joint.override", A32_LAST,      C["54(2)2)"], LP["20(4)"],  when=(w.PARTIAL, *B23), under="A23=b"),
    rule("joint-on-objections", "joint.sustain", STANDING, C["53 1-2)"], C["54(2)2)"], when=(NO_B23,), under="A23=b", silent=why.JOINT_BY_ANALOGY),
    rule("joint-on-objections", "parliament.accept-objections", JOINTLY_ACCEPTED, C["53 1-2)"], when=SITS, under="A23=b", silent=why.JOINT_BY_ANALOGY),
    rule("joint-on-objections", "clock.objections-lapse", LAPSED, C["53 1-2)"], when=SITS, under="A23=b", silent=why.JOINT_BY_ANALOGY, sets=(("accepted-by-lapse", True),)),
)
# Objections accepted in joint session, by a decision or by lapse of the month.
JOINT_ACCEPTANCE = rules(
    rule("joint-on-objections", "parliament.accept-objections", JOINTLY_ACCEPTED, C["53 1-2)"], when=SITS),
    rule("joint-on-objections", "clock.objections-lapse", LAPSED, C["53 1-2)"], when=SITS, sets=(("accepted-by-lapse", True),)),
)
AFTER_SEPARATE_OBJECTIONS = rules(
    rule("overridden",         "parliament.present", "=",      LP["19(2)"], LP["20(2)"]),
    rule("presidents-wording", "parliament.present", "=",      LP["19(2)"], LP["20(2)"], inferred=why.PRESENTED_AGAIN),
    rule("presidents-wording", "parliament.accept-objections", "=", C["54(2)2)"], inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "=", C["54(2)2)"], when=(WITHOUT,), inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["54(2)2)"], when=(w.ACCEPTED_BY_LAPSE, MAYBE), under="A33=b", silent=why.ACCEPTED_OBJECTIONS),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["54(2)2)"], when=(w.RETURNED_ONCE, w.NOT_BY_LAPSE, MAYBE), under="A31=b", silent=why.STANDING_OBJECTIONS),
    rule("overridden",                         "president.sign",     "signed", C["54(2)2)"], LP["20(2)"], asks=("A29",)),
    rule("presidents-wording",                 "president.sign",     "signed", C["54(2)2)"], C["44(2)"], C["62(2)"], asks=("A29",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
)
AFTER_JOINT_OBJECTIONS = rules(
    rule(("overridden", "presidents-wording"), "parliament.present", "=",      LP["19(2)"], LP["20(5)"], inferred=why.PRESENTED_AGAIN),
    rule("presidents-wording", "parliament.accept-objections", "=", C["53 1-2)"], inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "=", C["53 1-2)"], when=(WITHOUT,), inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["53 1-2)"], when=(w.ACCEPTED_BY_LAPSE, MAYBE), under="A33=b", silent=why.ACCEPTED_OBJECTIONS),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["53 1-2)"], when=(w.RETURNED_ONCE, w.NOT_BY_LAPSE, MAYBE), under="A31=b", silent=why.STANDING_OBJECTIONS),
    rule("overridden",                         "president.sign",     "signed", C["53 1-2)"], LP["20(5)"], asks=("A29",)),
    rule("presidents-wording",                 "president.sign",     "signed", C["53 1-2)"], C["44(2)"], C["62(2)"], asks=("A29",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
)

# A Government bill on an emergency goes at once to a joint session.
BY_THE_GOVERNMENT = InitiatedBy((GOVERNMENT,))
MOTION_CARRIED = (("no-confidence", True),)
TEMPORARY_ACT = (("temporary-act", True),)
ADOPTED_UNSIGNED = ("adopted", "presented", "under-review", "joint-on-objections", "overridden", "under-review-overridden", "presidents-wording", "under-review-presidents-wording")
NOT_YET_IN_FORCE = ("adopted", "presented", "under-review", "overridden", "under-review-overridden", "presidents-wording", "under-review-presidents-wording", "returned", "senate-on-objections")
EMERGENCY = rules(
    rule("submitted",                 "majilis.accept",           "joint-vote",  C["61(2) part 2"], R["32-11"],  when=(w.EMERGENCY, BY_THE_GOVERNMENT), asks=("A21",)),
    rule(("submitted", "joint-vote"), "government.temporary-act", "=",           C["61(3) part 3"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24",)),
    rule(NOT_YET_IN_FORCE, "government.temporary-act", "=", C["61(3) part 3"], C["62(2)"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24",), inferred=why.TEMPORARY_ACT_UNTIL_IN_FORCE),
    rule("joint-on-objections", "government.temporary-act", "=", C["61(3) part 3"], C["62(2)"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), under="A23=b", sets=TEMPORARY_ACT, asks=("A24",), inferred=why.TEMPORARY_ACT_UNTIL_IN_FORCE),
    rule("senate-alone", "government.temporary-act", "=", C["61(3) part 3"], C["55(5)"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24", "A36"), inferred=why.TEMPORARY_ACT_BEFORE_THE_SENATE_ALONE),
    rule("joint-vote",                "joint.convene",            "=",           R["32-11"]),
    rule("joint-vote",                "joint.adopt",              "adopted",     C["61(2) part 2"], R["32-14"],  when=B12, asks=("A21",)),
    rule("joint-vote",                "joint.reject",             "rejected-not-returned", R["32-14"], C["62(5) part 1"],  when=B12, asks=("A24",), inferred=why.EMERGENCY_REJECTION_BY_MAJORITY),
    rule("joint-vote",                "joint.vote-short",         "deemed-rejected", R["32-14"],                     when=(NO_B12,), asks=("A24",)),
)
# There is no Mäjilis, its powers having ended early. A bill stays where it lies; the Senate may take it up from any stage before
# adoption, or have it laid before itself, and then decides alone. What it has not decided goes back when a new Mäjilis meets.
IN_PARLIAMENT = ("submitted", "majilis-plenary", "awaiting-senate", "senate-pending", "majilis-on-senate-text",
                 "conciliation", "majilis-on-commission-text", "senate-on-commission-text", "majilis-revote", "joint-vote")
TAKEN_UP, NO_LONGER_ASIDE = (("taken-up", True),), ("lay-at", "taken-up")
# Which bills the Senate may call up, pt 55-5 of its Reglament said to 2019; of the other stages it is inferred from art. 55(5) alone.
TAKEN_FROM_THE_MAJILIS = ("majilis-plenary", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
CALLED_UP = ("submitted", *TAKEN_FROM_THE_MAJILIS)
NOT_CALLED_UP = ("awaiting-senate", "senate-pending", "senate-on-commission-text", "majilis-revote", "joint-vote", "confidence-linked")
INTO_THE_SENATE = rules(
    aside("draft",       "initiator.introduce",          "senate-alone", C["55(5)"], C["61(1)"], C["61(6)"], lay="submitted", when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_SENATE, *AWAY),
          asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.return-unregistered",   "=",            C["55(5)"], when=(w.NOT_YET_TAKEN_UP,), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.register",              "=",            C["55(5)"], when=(w.NOT_YET_TAKEN_UP,), sets=TAKEN_UP, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
)
SENATE_ALONE = rules(
    rule(CALLED_UP,        "clock.dissolution", "=",            C["63(1)"], C["55(5)"], asks=("A37",), inferred=why.BILL_STAYS_WHERE_IT_LIES),
    rule(NOT_CALLED_UP,    "clock.dissolution", "=",            C["63(1)"], C["55(5)"], asks=("A37",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    aside(CALLED_UP,       "senate.register",   "senate-alone", C["55(5)"],             when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    aside(NOT_CALLED_UP,   "senate.register",   "senate-alone", C["55(5)"],             when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP,), inferred=why.SENATE_READS_TWICE),
    rule("senate-alone",   "senate.approve",                 "adopted",  C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.approve-commission-text", "adopted",  C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP, w.COMMISSION_FORMED, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.reject",                  "rejected-not-returned", C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.vote-short",              "=",        C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP, NO_S12, *AWAY), asks=("A36",), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
    rule("senate-pending", "senate.reject",                  "rejected-not-returned", C["55(5)"], C["62(5) part 1"], when=(S12, *AWAY), asks=("A36",), inferred=why.DECIDED_BY_THE_SENATE_ALONE),
    back("senate-alone",   "clock.convocation", "submitted", w.WHERE_IT_LAY, C["55(5)"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    back("senate-alone",   "clock.convocation", (*TAKEN_FROM_THE_MAJILIS, *NOT_CALLED_UP), w.WHERE_IT_LAY, C["55(5)"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
)
# Objections while there is no Mäjilis: the Senate alone overcomes them, or the law stands in the President's wording.
A31_ALONE = asked("A31", why.NO_WORDING_BEFORE_THE_SENATE_ALONE, a="not-adopted", b="not-adopted", c="presidents-wording")
ALONE = parted(case("presidents-wording", MAYBE, inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT, asks=("A36",)), case(A31_ALONE, WITHOUT))
LAW_OBJECTIONS_ALONE = rules(
    rule("returned", "senate.override", "overridden", C["55(5)"], C["54(2)2)"], when=(w.WHOLE, S23, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("returned", "senate.override", A32_LAST,     C["55(5)"], C["54(2)2)"], when=(w.PARTIAL, S23, *AWAY)),
    rule("returned", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S23, *AWAY)),
    rule("returned", "parliament.accept-objections", ALONE, C["55(5)"], C["54(2)2)"], when=AWAY, inferred=why.ACCEPTED_AS_NOT_OVERCOME),
)
CONSTITUTIONAL_LAW_OBJECTIONS_ALONE = rules(
    rule("joint-on-objections", "senate.override", "overridden", C["55(5)"], C["53 1-2)"], when=(w.WHOLE, S34, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("joint-on-objections", "senate.override", A32_LAST,     C["55(5)"], C["53 1-2)"], when=(w.PARTIAL, S34, *AWAY)),
    rule("joint-on-objections", "senate.sustain", ALONE, C["55(5)"], C["53 1-2)"], when=(NO_S34, *AWAY)),
    rule("joint-on-objections", "parliament.accept-objections", ALONE, C["55(5)"], C["53 1-2)"], when=AWAY, inferred=why.ACCEPTED_AS_NOT_OVERCOME),
)
LAPSE_ALONE = rules(
    rule("returned", "clock.objections-lapse", ALONE, C["55(5)"], C["54(2)2)"], when=AWAY),
)
JOINT_LAPSE_ALONE = rules(
    rule("joint-on-objections", "clock.objections-lapse", ALONE, C["55(5)"], C["53 1-2)"], when=AWAY),
)
# The same for a law of an emergency, if its objections are dealt with in joint session.
EMERGENCY_OBJECTIONS_ALONE = rules(
    rule("joint-on-objections", "senate.override", "overridden", C["55(5)"], C["54(2)2)"], when=(w.WHOLE, S23, *AWAY), under="A23=b", asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("joint-on-objections", "senate.override", A32_LAST,     C["55(5)"], C["54(2)2)"], when=(w.PARTIAL, S23, *AWAY), under="A23=b"),
    rule("joint-on-objections", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S23, *AWAY), under="A23=b"),
    rule("joint-on-objections", "clock.objections-lapse", ALONE, C["55(5)"], C["53 1-2)"], when=AWAY, under="A23=b"),
    rule("joint-on-objections", "parliament.accept-objections", ALONE, C["55(5)"], C["54(2)2)"], when=AWAY, under="A23=b", inferred=why.ACCEPTED_AS_NOT_OVERCOME),
)
# The bill becomes a question of confidence; it is withdrawn; the President declares it a priority.
# It becomes one if it was not adopted: voted down or short or, by practice, passed by the Mäjilis in a text of its own (L-9).
ADOPTED_BY_THE_MAJILIS = ("awaiting-senate", "senate-pending", "majilis-on-senate-text", "conciliation",
                          "majilis-on-commission-text", "senate-on-commission-text", "majilis-revote")
VOTED_SHORT = ("senate-pending", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text", "majilis-revote")
CONFIDENCE = rules(
    rule("majilis-plenary", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(ADOPTED_BY_THE_MAJILIS, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(("rejected", "rejected-not-returned", "deemed-rejected"), "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",)),
)
CONFIDENCE_VOTE = rules(
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",)),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], R["61"], when=(NO_B12,), asks=("A47", "A48")),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], R["61"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The words do not exclude constitutional laws; practice of them is not known.
CONSTITUTIONAL_CONFIDENCE_VOTE = rules(
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], R["61"], when=(NO_B12,), asks=("A47", "A48"), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], R["61"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
STILL_A_BILL = ("submitted", "majilis-plenary", "joint-vote", "senate-alone", "confidence-linked")
WITHDRAWAL_AND_PRIORITY = rules(
    rule(STILL_A_BILL,           "initiator.withdraw", "withdrawn", LLA["29(4)"], inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
    rule(ADOPTED_BY_THE_MAJILIS, "initiator.withdraw", "withdrawn", LLA["29(4)"], inferred=why.WITHDRAWAL_OF_AN_ADOPTED_LAW),
    rule(IN_PARLIAMENT, "president.declare-priority", "=",         C["61(2) part 1"], LP["17(2)"], track="priority", asks=("A19",)),
    rule("senate-alone", "president.declare-priority", "=",        C["61(2) part 1"], C["55(5)"], LP["17(2)"], track="priority", asks=("A19",), inferred=why.DECLARED_BEFORE_THE_SENATE_ALONE),
)

# A constitutional law: joint session, two readings by two thirds.
IN_JOINT_SESSION = ("submitted", "joint-first-reading", "joint-second-reading")
A46 = asked("A46", why.CONCEPT_BY_TWO_THIRDS, a="not-adopted", b="=")
A46_AT_ONCE = asked("A46", why.CONCEPT_AT_ONCE, a="deemed-rejected", b="=")
JOINT_READINGS = rules(
    rule("submitted",            "majilis.accept",              "joint-first-reading",  C["56(1)1)"], R["32-4"],             when=(w.NOT_EMERGENCY,)),
    rule("submitted",            "majilis.accept",              "joint-first-reading",  C["61(2) part 2"], R["32-11"],       when=(w.EMERGENCY,), asks=("A21",)),
    rule("joint-first-reading",  "joint.convene",               "=",                    C["58(4)"], R["32-6"],               when=(w.NOT_EMERGENCY,), asks=("A22",)),
    rule("joint-first-reading",  "joint.convene",               "=",                    R["32-11"],                          when=(w.EMERGENCY,)),
    rule("joint-second-reading", "joint.convene",               "=",                    C["58(4)"],                          asks=("A22",)),
    rule("joint-first-reading",  "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["32-6"],               when=(*B23, w.NOT_EMERGENCY), clears=("vote-fell",), asks=("A17",)),
    rule("joint-first-reading",  "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["32-14"],              when=(*B23, w.EMERGENCY), clears=("vote-fell",), asks=("A17", "A25")),
    rule("joint-first-reading",  "joint.reject",                "rejected",             R["32-6"],                           when=(*B23, w.NOT_EMERGENCY)),
    rule("joint-first-reading",  "joint.reject",                "rejected",             R["32-14"], R["32-6"],               when=(*B23, w.EMERGENCY), inferred=why.EMERGENCY_READINGS),
    rule("joint-first-reading",  "joint.vote-short",            A46,                    R["32-6"],                           when=(NO_B23, w.NOT_EMERGENCY), sets=FELL),
    rule("joint-first-reading",  "joint.vote-short",            A46_AT_ONCE,            R["32-14"], R["32-6"],               when=(NO_B23, w.EMERGENCY), sets=FELL),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53 1-1)"], C["62(4)"], R["32-9"],  when=(*B23, w.NOT_EMERGENCY)),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53 1-1)"], C["62(4)"], R["32-14"], when=(*B23, w.EMERGENCY), asks=("A25",)),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32-9"],                           when=(*B23, w.NOT_EMERGENCY)),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32-14"], R["32-9"],               when=(*B23, w.EMERGENCY), inferred=why.EMERGENCY_READINGS),
    rule("joint-second-reading", "joint.vote-short",            "not-adopted",          C["62(4)"], R["32-9"],               when=(NO_B23, w.NOT_EMERGENCY), inferred=why.TWO_THIRDS_OF_EACH_CHAMBER),
    rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      C["62(4)"], R["32-14"],              when=(NO_B23, w.EMERGENCY)),
)
JOINTLY_OR_LINKED = ("joint-first-reading", "joint-second-reading", "confidence-linked")
CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE = rules(
    rule("submitted",  "clock.dissolution", "=",            C["63(1)"], C["55(5)"], asks=("A37",), inferred=why.BILL_STAYS_WHERE_IT_LIES),
    rule(JOINTLY_OR_LINKED,  "clock.dissolution", "=",            C["63(1)"], C["55(5)"], asks=("A37",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    aside("submitted", "senate.register",   "senate-alone", C["55(5)"],             when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    aside(JOINTLY_OR_LINKED, "senate.register",   "senate-alone", C["55(5)"],             when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    rule("senate-alone", "senate.approve-first-reading", "=",        C["55(5)"], C["62(6)"], when=(w.TAKEN_UP,), inferred=why.TWO_READINGS_OF_CONSTITUTIONAL_LAWS),
    rule("senate-alone", "senate.approve",               "adopted",  C["55(5)"], C["62(4)"], when=(w.TAKEN_UP, S23, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.reject",                "rejected", C["55(5)"], C["62(5) part 1"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.vote-short",            "=",        C["55(5)"], C["62(4)"], when=(w.TAKEN_UP, NO_S23, *AWAY), asks=("A36",), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
    back("senate-alone", "clock.convocation", "submitted", w.WHERE_IT_LAY, C["55(5)"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    back("senate-alone", "clock.convocation", JOINTLY_OR_LINKED, w.WHERE_IT_LAY, C["55(5)"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
)
CONSTITUTIONAL_LAW_SIDE_ROUTES = rules(
    rule(IN_JOINT_SESSION, "government.temporary-act",     "=",                   C["61(3) part 3"], LP["16(2)"],   when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24",)),
    rule(ADOPTED_UNSIGNED, "government.temporary-act",     "=",                   C["61(3) part 3"], C["62(2)"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24",), inferred=why.TEMPORARY_ACT_UNTIL_IN_FORCE),
    rule("senate-alone", "government.temporary-act", "=", C["61(3) part 3"], C["55(5)"], LP["16(2)"], when=(w.EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_61), sets=TEMPORARY_ACT, asks=("A24", "A36"), inferred=why.TEMPORARY_ACT_BEFORE_THE_SENATE_ALONE),
    rule(IN_JOINT_SESSION, "president.declare-priority",   "=",                   C["61(2) part 1"],                track="priority", asks=("A19",)),
    rule("senate-alone",   "president.declare-priority",   "=",                   C["61(2) part 1"], C["55(5)"],    track="priority", asks=("A19",), inferred=why.DECLARED_BEFORE_THE_SENATE_ALONE),
    rule((*IN_JOINT_SESSION, "senate-alone", "confidence-linked"), "initiator.withdraw", "withdrawn", LLA["29(4)"], inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
    rule("joint-first-reading", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(("rejected", "deemed-rejected"), "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
)

# An amendment of the Constitution: through Parliament, on the President's proposal.
COURTS_OPINION_AT = ("draft", "amendment-proposed", "referendum-proposed", "referendum-refused", "four-fifths-second-reading", "adopted", "presented")
FIRST_READING = ("amendment-proposed", "joint-first-reading")
A46_AMENDMENT = asked("A46", why.NEITHER_APPROVED_NOR_REJECTED, a="not-adopted", b="=")
PROPOSED = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-proposed", "referendum-refused", "four-fifths-second-reading")
L_13 = asked("L-13", why.WITHDRAWAL_OF_A_PROPOSAL, a="withdrawn", b="=")
AMENDMENT_READINGS = rules(
    rule(COURTS_OPINION_AT,      "court.opinion",               "=",                    C["91(3)"], sets=(("court-opinion", FromRecord("conforms", absent=True)),)),
    rule("draft",                "president.propose-amendment", "amendment-proposed",   C["91(1)"], C["91(3)"], C["53 1)"], when=(w.PRIOR_OPINION_COURT,)),
    rule("amendment-proposed",   "joint.convene",               "joint-first-reading",  R["29"], C["91(3)"], CTL["63(2)"], when=(w.COURT_NOT_AGAINST,)),
    rule("joint-first-reading",  "joint.convene",               "=",                    C["58(4)"], R["5"], C["91(3)"], CTL["63(2)"], when=(w.COURT_NOT_AGAINST,)),
    rule("joint-second-reading", "joint.convene",               "=",                    C["58(4)"], R["5"]),
    rule(FIRST_READING,          "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["31"], C["91(3)"], CTL["63(2)"], when=(*B34, w.COURT_NOT_AGAINST)),
    rule(FIRST_READING,          "joint.reject",                "rejected",             R["31"], C["91(3)"], CTL["63(2)"], when=(*B34, w.COURT_NOT_AGAINST)),
    rule(FIRST_READING,          "joint.vote-short",            A46_AMENDMENT,          R["31"], C["62(3)"], C["91(3)"], CTL["63(2)"], when=(NO_B34, w.COURT_NOT_AGAINST)),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53 1)"], C["62(3)"], R["32"],    when=B34),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32"], C["62(5) part 1"],         when=B12, inferred=why.JOINT_REJECTION_BY_MAJORITY),
    rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      R["32"], C["62(3)"],                when=(NO_B34,)),
    rule(PROPOSED, "initiator.withdraw", L_13, C["91(1)"], LLA["2(2)1)"], LLA["29(4)"]),
)
# By four fifths, when the President has refused the referendum that Parliament proposed.
FOUR_FIFTHS = (("four-fifths", True),)
BY_FOUR_FIFTHS = rules(
    rule("draft",                      "parliament.propose-referendum", "referendum-proposed",        C["91(1)"], C["54(2)3)"], C["62(5) part 2"], R["78-9"], R["78-11"], when=B12),
    rule("referendum-proposed",        "president.refuse-referendum",   "referendum-refused",         C["91(1)"], P22["18(2)3)"]),
    rule(("referendum-refused", "four-fifths-second-reading"), "joint.convene", "=",          C["58(4)"], R["5"], R["32-1"], C["91(3)"], CTL["63(2)"], when=(w.COURT_NOT_AGAINST,), asks=("A26",), inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.approve-first-reading",   "four-fifths-second-reading", C["62(6)"], R["31"], R["32-1"], C["91(3)"], CTL["63(2)"], when=(*B34, w.COURT_NOT_AGAINST), under="A26=a", inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.reject",                  "rejected",                   R["31"], R["32-1"], C["91(3)"], CTL["63(2)"], when=(*B34, w.COURT_NOT_AGAINST), under="A26=a", inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.vote-short",              A46_AMENDMENT,                R["31"], R["32-1"], C["91(3)"], CTL["63(2)"], when=(NO_B34, w.COURT_NOT_AGAINST), under="A26=a"),
    rule("four-fifths-second-reading", "parliament.adopt-four-fifths",  "adopted",                    C["91(1)"], C["91(3)"], R["32-1"], when=(*B45, w.PRIOR_OPINION_COURT), under="A26=a", sets=FOUR_FIFTHS, inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("four-fifths-second-reading", "joint.vote-short",              "not-adopted",                C["91(1)"], R["32-1"], C["91(3)"], CTL["63(2)"], when=(NO_B45, w.COURT_NOT_AGAINST), inferred=why.SHORT_OF_FOUR_FIFTHS),
    rule("referendum-refused",         "parliament.adopt-four-fifths",  "adopted",                    C["91(1)"], C["91(3)"], when=(*B45, w.PRIOR_OPINION_COURT), under="A26=b", sets=FOUR_FIFTHS, silent=why.FOUR_FIFTHS_ORDER),
    rule("referendum-refused",         "joint.vote-short",              "not-adopted",                C["91(1)"], C["91(3)"], CTL["63(2)"], when=(NO_B45, w.COURT_NOT_AGAINST), under="A26=b", inferred=why.SHORT_OF_FOUR_FIFTHS),
)
BY_REFERENDUM = rules(
    rule(("draft", "referendum-proposed"), "president.call-referendum", "referendum-called",       C["91(1)"], C["91(3)"], when=(w.PRIOR_OPINION_COURT,)),
    rule("presented",                      "president.call-referendum", "referendum-called",       C["91(1)"], C["91(3)"], when=(w.FOUR_FIFTHS_LAW, w.PRIOR_OPINION_COURT)),
    rule("under-review", "president.call-referendum", "referendum-called", C["91(1)"], C["91(3)"], C["73(2)"], when=(w.PRESENTED, w.FOUR_FIFTHS_LAW, w.PRIOR_OPINION_COURT), sets=REFERRED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(("referendum-called", "referendum-adopted"), OFFICES, "=", C["72(1)"], also=("deputies.refer", P15), when=(w.FOUR_FIFTHS_LAW,), sets=REFERRED, inferred=why.REFERRED_WHEN_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.uphold", "=", CTL["63(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike", "unconstitutional", C["74(1)"], CTL["63(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike-part", A38_OBJECTED, C["74(1)"], C["74(2)"], when=(w.REFERRED,), clears=("referred",)),
    rule(("referendum-adopted", "rejected"), ("court.strike", "court.strike-part"), ("undetermined", "="), C["74(1)"], C["91(1)"], when=(w.REFERRED,), clears=("referred",), asks=("A39",), silent=why.STRUCK_AFTER_THE_VOTE_OF_THE_PEOPLE),
    rule("referendum-called",              "referendum.adopt",          "referendum-adopted",      C["91(1)"], when=(w.HALF_IN_THE_REGIONS, w.TURNOUT)),
    rule("referendum-called",              "referendum.reject",         "rejected",                C["91(1)"]),
    rule("referendum-adopted",             "president.sign",            "signed",                  C["91(1)"], LLA["35(1)1)"], inferred=why.SIGNED_BY_THE_LAW_ON_LEGAL_ACTS),
    rule("referendum-adopted",             "gazette.publish",           "published-by-referendum", LLA["37(3)"], inferred=why.REFERENDUM_WITHOUT_SIGNATURE),
    rule("published-by-referendum",        "clock.take-effect",         "in-effect",               LLA["42(3)"],           inferred=why.EFFECT_AS_THE_TEXT_SAYS),
)
# Whether the President may return an amendment, and by how much he is overridden, is open.
AMENDMENT_RETURNED = rules(
    rule("presented",            "president.return", "returned",     C["44(2)"],   when=(w.NOT_FOUR_FIFTHS_LAW,), sets=OBJECTIONS, under="A27=a", silent=why.AMENDMENTS_NOT_EXCLUDED),
    rule("returned",             "majilis.override", "undetermined", C["54(2)2)"], when=(M23, NO_M34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("senate-on-objections", "senate.override",  "undetermined", C["54(2)2)"], when=(S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.NOT_FOUR_FIFTHS_LAW, w.REOPENING_DAY), under="A27=a", sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED, w.NOT_FOUR_FIFTHS_LAW), under="A27=a", sets=(*OBJECTIONS, *REFERRED), silent=why.AMENDMENTS_NOT_EXCLUDED),
)

# A term is a row: its name, its length, its label, what starts it, what ends it, articles; then what it does and when.
DAYS, WORKING_DAYS, MONTHS, NEXT_WORKING_DAY = Count.DAYS, Count.WORKING_DAYS, Count.MONTHS, Count.NEXT_WORKING_DAY
NOT_COUNTED, RESTARTS = Recess.NOT_COUNTED, Recess.RESTARTS
REGISTERED    = ("senate.register@senate-pending", "senate.register@senate-on-commission-text")
SENT_BACK     = ("senate.reject@conciliation", "senate.return-changes@majilis-on-senate-text", "senate.return-changes@conciliation")
SHORT_IS_REFUSAL = ("senate.vote-short@conciliation", "senate.vote-short@majilis-revote", "senate.vote-short@not-adopted", "senate.vote-short@undetermined")
TEXT_REFUSED   = ("senate.refuse-commission-text@conciliation", "senate.refuse-commission-text@majilis-revote", "senate.refuse-commission-text@not-adopted", "senate.refuse-commission-text@undetermined")
SENATE_DECIDES = ("senate.approve", "senate.approve-commission-text", "senate.reject@rejected-not-returned", "senate.return-changes@undetermined", *SENT_BACK, *SHORT_IS_REFUSAL, *TEXT_REFUSED)
MAJILIS_DECIDES = ("majilis.agree", "majilis.disagree", "majilis.vote-short", "commission.form")
MADE_A_PRIORITY = ("initiator.introduce", "president.declare-priority")
A_PRIORITY_IN_THE_MAJILIS = ("initiator.introduce@submitted", "president.declare-priority@submitted", "president.declare-priority@majilis-plenary")
LAW_TERMS = (
    term("majilis-to-senate-10",    10, DAYS,             w.TERM_MAJILIS_TO_SENATE_10,    "majilis.adopt",             "senate.register",                   R["74"], indirect=True),
    term("senate-60",               60, DAYS,             w.TERM_SENATE_60,               REGISTERED,                  SENATE_DECIDES,                      C["61(4) part 1"], C["61(4) part 4"], R["74"], R["75-2"],
         recess=NOT_COUNTED, paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=a", unstated_on=("senate.register@senate-on-commission-text",)),
    term("senate-60",               60, DAYS,             w.TERM_SENATE_60,               REGISTERED,                  SENATE_DECIDES,                      C["61(4) part 1"], C["61(4) part 4"], R["75-2"],
         paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=b", inferred=why.SIXTY_DAYS_WITHOUT_RECESS),
    term("return-10",               10, DAYS,             w.TERM_RETURN_10,               SENT_BACK,                   MAJILIS_DECIDES,                     R["75-1"], R["76-1"], indirect=True),
    term("senate-text-2",           2,  DAYS,             w.TERM_SENATE_TEXT_2,           "majilis.accept",            (),                                  R["71"], indirect=True),
    term("majilis-40",              40, DAYS,             w.TERM_MAJILIS_40,              A_PRIORITY_IN_THE_MAJILIS,   ("majilis.adopt", "majilis.reject"), R["8"], paused_in=("senate-alone",), when=(w.PRIORITY,), inferred=why.FROM_DECLARATION),
    term("emergency-joint-session", 1,  NEXT_WORKING_DAY, w.TERM_EMERGENCY_JOINT_SESSION, "majilis.accept@joint-vote", "joint.convene@joint-vote", R["32-11"]),
)
CONSTITUTIONAL_LAW_TERMS = (
    term("senate-text-2",           2, DAYS,             w.TERM_SENATE_TEXT_2,           "majilis.accept@joint-first-reading", (), R["32-4"], indirect=True, when=(w.NOT_EMERGENCY,)),
    term("emergency-joint-session", 1, NEXT_WORKING_DAY, w.TERM_EMERGENCY_JOINT_SESSION, "majilis.accept@joint-first-reading", "joint.convene@joint-first-reading", R["32-11"], when=(w.EMERGENCY,)),
)
BILL_TERMS = (
    term("senate-alone-10",     10, WORKING_DAYS, w.TERM_SENATE_ALONE_10, "initiator.introduce@senate-alone", ("senate.register@senate-alone", "senate.return-unregistered@senate-alone", "clock.convocation"), C["55(5)"], inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    term("priority-two-months", 2, MONTHS, w.TERM_PRIORITY_TWO_MONTHS, MADE_A_PRIORITY,               "@adopted", C["61(2) part 1"], LP["17(2)"], when=(w.PRIORITY,), inferred=why.FROM_DECLARATION),
    term("confidence-48-hours", 2, DAYS,   w.TERM_CONFIDENCE_48_HOURS, "government.raise-confidence", ("parliament.confidence-holds", "parliament.no-confidence"), C["61(7)"], bound=Bound.NOT_BEFORE),
)
PRESENT, REVIEWED = ("parliament.present@presented", "parliament.present@under-review"), ("court.uphold@presented", "court.discontinue@presented", "court.strike-part@presented")
DISCONTINUED, DISCONTINUED_AFTER_OVERRIDE, AGAIN = ("court.discontinue@presented",), ("court.discontinue@overridden",), ("parliament.present@overridden", "parliament.present@under-review-overridden")
ON_PRESENTATION = term("president-month", 1, MONTHS, w.TERM_PRESIDENT_MONTH, PRESENT, ("president.sign", "president.return"), C["44(2)"], LP["19(2)"], LP["19(3)"],
                       paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, start_inferred=why.RECEIVED_ON_PRESENTATION)
AMENDMENT_ON_PRESENTATION = term("president-month", 1, MONTHS, w.TERM_PRESIDENT_MONTH, PRESENT, ("president.sign", "president.return", "president.call-referendum"),
                                 C["44(2)"], LP["19(2)"], LP["19(3)"], paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, start_inferred=why.RECEIVED_ON_PRESENTATION)
LAW_PRESENTATION                = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, C["61(4) part 3"], C["61(5) part 1"], C["61(5) part 5"], LP["19(2)"], R["75-2"],
                                       paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS, unstated_on=("clock.senate-silent",))
CONSTITUTIONAL_LAW_PRESENTATION = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, R["32-10"], LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
AMENDMENT_PRESENTATION          = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
SIGNING_TERMS = (
    term("court-month",    1,  MONTHS, w.TERM_COURT_MONTH,    REFERRALS,                        ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), C["73(3)"], CTL["53"], indirect=True, from_receipt=True, from_the_last=True, inferred=why.COURT_MONTH_FROM_ACCEPTANCE),
)
PUBLICATION_TERMS = (
    term("publication-30", 30, DAYS,   w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), "gazette.publish",   LLA["37(3)"], from_eve_of=("clock.president-silent",), inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
    term("effect-10",      10, DAYS,   w.TERM_EFFECT_10,      "gazette.publish",                "clock.take-effect", LLA["42(3)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LEGAL_ACTS_READ_AS_OF_2020),
)
AMENDMENT_PUBLICATION_TERMS = (
    term("publication-30", 30, DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), "gazette.publish", LLA["37(3)"], LLA["2(2)1)"], from_eve_of=("clock.president-silent",), inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    term("effect-10", 10, DAYS, w.TERM_EFFECT_10, "gazette.publish", "clock.take-effect", LLA["42(3)"], LLA["2(2)1)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
DECIDED, TRACKS = ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), ("priority", "emergency")
VOTED = ("majilis.override", "majilis.sustain", "senate.override", "senate.sustain", "parliament.accept-objections", "clock.objections-lapse")
SEPARATE_OBJECTIONS_TERMS = (
    term("objections-month",          1,  MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["54(2)2)"], LP["20(1)"], R["78-1"], recess=NOT_COUNTED, recess_exempt=TRACKS, on_lapse="clock.objections-lapse", under="A34=a"),
    term("objections-month",          1,  MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["54(2)2)"], LP["20(1)"], R["78-1"], recess=RESTARTS, recess_exempt=TRACKS, on_lapse="clock.objections-lapse", under="A34=b"),
    term("chamber-15",                15, DAYS,   w.TERM_CHAMBER_15,                ("president.return@returned", "majilis.override@senate-on-objections"), VOTED, R["78-8"], when=SITS, inferred=why.FIFTEEN_DAYS_OF_A_CHAMBER),
)
LAW_OVERRIDDEN = term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["54(2)2)"], LP["20(2)"], R["78-4"],
                      paused_in=("under-review-overridden",), inferred_after=DISCONTINUED_AFTER_OVERRIDE)
AMENDMENT_OVERRIDDEN = term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["54(2)2)"], LP["20(2)"],
                            paused_in=("under-review-overridden",), inferred_after=DISCONTINUED_AFTER_OVERRIDE, inferred=why.FROM_PRESENTATION_AS_ORDINARY_LAWS)
JOINT_OBJECTIONS_TERMS = (
    term("objections-month",          1, MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["53 1-2)"], LP["20(5)"], R["32-15"], recess=NOT_COUNTED, recess_exempt=TRACKS, on_lapse="clock.objections-lapse", under="A34=a L-10=a", inferred=why.NO_RECESS_CLAUSE_ART_20),
    term("objections-month",          1, MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["53 1-2)"], LP["20(5)"], R["32-15"], recess=RESTARTS, recess_exempt=TRACKS, on_lapse="clock.objections-lapse", under="A34=b L-10=a", inferred=why.NO_RECESS_CLAUSE_ART_20),
    term("objections-month",          1, MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["53 1-2)"], LP["20(5)"], R["32-15"], on_lapse="clock.objections-lapse", under="L-10=b", inferred=why.MONTH_WITHOUT_RECESS_CLAUSE),
    term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["53 1-2)"], LP["20(5)"], R["32-18"],
         paused_in=("under-review-overridden",), inferred_after=DISCONTINUED_AFTER_OVERRIDE, inferred=why.FROM_PRESENTATION_AS_OTHER_LAWS),
)

# The three kinds, each from its stages, rules and terms.
AFTER_THE_VOTE = (
    s.OVERRIDDEN, s.UNDER_REVIEW_OVERRIDDEN_COURT, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COURT,
    s.SIGNED, s.COUNTS_AS_SIGNED, s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT,
)
ENDS = (s.REJECTED, s.REJECTED_BY_OTHERS, s.NOT_ADOPTED, s.DEEMED_REJECTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
JOINT_ENDS = (s.REJECTED_NOT_RETURNED, s.NOT_ADOPTED, s.DEEMED_REJECTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
SEPARATE_SIGNING = (s.PRESENTED, s.UNDER_REVIEW_COURT, s.RETURNED, s.SENATE_ON_OBJECTIONS, *AFTER_THE_VOTE)
JOINT_SIGNING = (s.PRESENTED, s.UNDER_REVIEW_COURT, *AFTER_THE_VOTE)

LAW = Procedure(
    edition="2023",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_SENATE_WORDING,
        s.CONCILIATION, s.MAJILIS_ON_COMMISSION_TEXT, s.SENATE_ON_COMMISSION_TEXT, s.MAJILIS_REVOTE,
        s.JOINT_VOTE, s.EMERGENCY_RETURNED, s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN, s.ADOPTED, *SEPARATE_SIGNING, *ENDS,
    ),
    all_steps=(
        *INTRODUCTION, *IN_THE_MAJILIS, *IN_THE_SENATE, *DIFFERENCES, *CONCILIATION, *SHORT_OF_A_DECISION, *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE,
        *COURT, *REVIEW_OF_OBJECTED, *REVIEW_OF_EMERGENCY_OBJECTED, *LAW_RETURNED, *SEPARATE_OBJECTIONS, *LAPSE_BEFORE_THE_MAJILIS, *OVERRIDE_TWO_THIRDS,
        *EMERGENCY_OBJECTIONS, *AFTER_SEPARATE_OBJECTIONS, *EMERGENCY, *INTO_THE_SENATE, *SENATE_ALONE,
        *LAW_OBJECTIONS_ALONE, *LAPSE_ALONE, *EMERGENCY_OBJECTIONS_ALONE, *CONFIDENCE, *CONFIDENCE_VOTE,
        *WITHDRAWAL_AND_PRIORITY,
    ),
    all_terms=(*LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, LAW_PRESENTATION, *SEPARATE_OBJECTIONS_TERMS, LAW_OVERRIDDEN, *SIGNING_TERMS, *PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
CONSTITUTIONAL_LAW = Procedure(
    edition="2023",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.SENATE_ALONE, s.CONFIDENCE_LINKED,
        s.WITHDRAWN, s.JOINTLY_RETURNED, s.ADOPTED, *JOINT_SIGNING, *JOINT_ENDS,
    ),
    all_steps=(
        *INTRODUCTION, *JOINT_READINGS, *CONSTITUTIONAL_LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE, *COURT, *REVIEW_OF_OBJECTED_JOINTLY,
        *CONSTITUTIONAL_LAW_OBJECTIONS, *JOINT_ACCEPTANCE, *AFTER_JOINT_OBJECTIONS, *INTO_THE_SENATE,
        *CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE, *CONSTITUTIONAL_LAW_OBJECTIONS_ALONE, *JOINT_LAPSE_ALONE,
        *CONSTITUTIONAL_LAW_SIDE_ROUTES, *CONSTITUTIONAL_CONFIDENCE_VOTE,
    ),
    all_terms=(
        *CONSTITUTIONAL_LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, CONSTITUTIONAL_LAW_PRESENTATION,
        *JOINT_OBJECTIONS_TERMS, *SIGNING_TERMS, *PUBLICATION_TERMS,
    ),
    questions=q.QUESTIONS,
)
AMENDMENT = Procedure(
    edition="2023",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер мен толықтырулар енгізу", "Внесение изменений и дополнений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.REFERENDUM_PROPOSED,
        s.REFERENDUM_REFUSED, s.FOUR_FIFTHS_SECOND_READING, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED,
        s.PUBLISHED_BY_REFERENDUM, s.ADOPTED_BY_PARLIAMENT, *SEPARATE_SIGNING, s.WITHDRAWN, *JOINT_ENDS,
    ),
    all_steps=(
        *AMENDMENT_READINGS, *BY_FOUR_FIFTHS, *BY_REFERENDUM, *AMENDMENT_PRESENTED, *SIGNATURE, *AMENDMENT_PUBLICATION, *AMENDMENT_SILENCE, *COURT, *REVIEW_OF_OBJECTED,
        *AMENDMENT_RETURNED, *SEPARATE_OBJECTIONS, *AMENDMENT_LAPSE, *OVERRIDE_THREE_QUARTERS, *AMENDMENT_SUSTAINED, *AFTER_SEPARATE_OBJECTIONS,
    ),
    all_terms=(AMENDMENT_ON_PRESENTATION, AMENDMENT_PRESENTATION, *SEPARATE_OBJECTIONS_TERMS, AMENDMENT_OVERRIDDEN, *SIGNING_TERMS, *AMENDMENT_PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
# fmt: on

EDITION = Edition(
    id="2023",
    starts=date(2023, 1, 1),
    until=date(2026, 6, 30),
    label=Label("2023 жылғы редакция", "Редакция 2023 года", "Edition of 2023"),
    changed=Label(
        "Заңды Мәжіліс қабылдайды, Сенат мақұлдайды; Сенаттың алпыс күндік үнсіздігі заңды Президентке жібереді; Мәжіліс өз мәтінін үштен екімен өткізе алады; конституциялық заңдар бірлескен отырыста; Үкіметтің дереу қаралатын жобалары; Конституциялық Сот",
        "Закон принимает Мажилис, одобряет Сенат; молчание Сената шестьдесят дней направляет закон Президенту; Мажилис может провести свой текст двумя третями; конституционные законы — на совместном заседании; проекты Правительства, рассматриваемые немедленно; Конституционный Суд",
        "The Mäjilis adopts laws and the Senate approves them; sixty days of silence of the Senate send the law to the President; the Mäjilis can carry its own text by two thirds; constitutional laws in joint session; Government bills for immediate consideration; the Constitutional Court",
    ),
    instruments=(C23, LP23, P22, CTL, R23, MR23, LLA16, LC),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handed=Stored("lawflow.parliaments.kz.successions", "INTO_2023"),
    became=Stored("lawflow.parliaments.kz.successions", "OTHER_KINDS_OF_2023"),
)
