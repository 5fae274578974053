"""Edition 2007, 21 May 2007 to 21 June 2012.

The Constitution of 1995 with the Law of 21 May 2007 No. 254-III (in force on publication, whose day was not found: the
first day is approximate), the constitutional law on Parliament of 19 June 2007 (a month later than the Constitution), on
the Constitutional Council as read in the versions of 2004 and 2013, and still the Reglament of 20 May 1996. Where
the Reglament keeps to joint sessions that the Constitution has given up (constitutional laws, budget, objections) or
leaves out the President's initiative, it is not applied (A15).

Two chambers, one after the other, for ordinary and constitutional laws, the budget and objections; joint session for
amendments of the Constitution and the question of confidence. The President has the right of initiative, a month to
sign, and may still declare a bill urgent and object to a decision of the Council. The delegation of legislative power
(art. 53(3)) is beside the path of a bill.
"""

from datetime import date

from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.dated_rows import settled, stated
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
from lawflow.parliaments.kz.instruments import C07, CL04, CL13, LC, LP07, NPA98, P06, R96, SR

# fmt: off
# isort: off
from lawflow.parliaments.kz.majorities import (
    M12, M23, M34, S12, S23, S34, S12_AGAINST, B12, B34, B45, P15,
    NO_M12, NO_M23, NO_M34, NO_M34_PROVEN, NO_S12, NO_S12_AGAINST, NO_S23, NO_S34, NO_S34_PROVEN, NO_B12, NO_B34, NO_B45, NO_B45_PROVEN,
)

# Constitution, CL on Parliament, Reglament, Law on normative acts; the CL on the Council is CL13, on the President P06.
C, LP, R, NPA = C07, LP07, R96, NPA98
FIRST_VOTE = ("submitted", "majilis-plenary")
INITIATORS, MONEY = InitiatedBy((PRESIDENT, DEPUTIES, GOVERNMENT)), w.MONEY_OPINION
ITS_TRACKS = (w.NO_EMERGENCY_YET,)
SITS, AWAY = (w.MAJILIS_SITS,), (w.MAJILIS_AWAY,)
OPINION  = (("government-opinion", FromRecord("positive", absent=True)),)
FELL = (("vote-fell", True),)
TEXT_FELL = (*FELL, ("text-fell", True))
SENATE_READ = (("senate-first-reading", True),)
# Where the Senate reads a bill for the first time: by practice, and by its Reglament a code, which is then approved or rejected by the majority of its deputies.
AT_A_FIRST_VOTE = ("senate-pending", "senate-second-vote")

# What the open questions make of the path of a law.
A1 = asked("A1", why.SENATE_SILENCE, a="=", b="not-adopted", c="adopted")
A7 = asked("A7", why.COMMISSION_WITHOUT_TEXT_PT_76, a="=", c="=")

# A rule is a row: from, act, to, articles; then when it holds, what it sets or clears, the questions it asks. "=" is where the bill
# stands. M12 is the majority of all deputies of the Mäjilis, S23 two thirds of the senators, B34 three quarters of each chamber.
# A bill is drafted and laid before the Mäjilis: laws and constitutional laws.
INTRODUCTION = rules(
    rule("draft",                "initiator.introduce", "submitted", C["61(1)"], C["61(6)"], LP["15(2)"], when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_MAJILIS)),
    rule(("draft", *FIRST_VOTE), "government.opinion",  "=",         C["61(6)"], LP["15(4)"],             sets=OPINION),
)
# The Mäjilis accepts the bill and may read it twice: laws and constitutional laws.
ACCEPTANCE = rules(
    rule("submitted", "majilis.accept",                "majilis-plenary", C["56(1)1)"], LP["15(3)"]),
    rule(FIRST_VOTE,  "majilis.approve-first-reading", "=",               NPA["25(2)1)"],            sets=(("first-reading", True),), inferred=why.READ_TWICE_CODES),
)
# The Mäjilis approves the bill and hands it over to the Senate, or rejects it.
IN_THE_MAJILIS = rules(
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(4)"], LP["15(3)"], when=(M12, w.COMMITTEES, w.CODE_READ)),
    rule(FIRST_VOTE, "majilis.reject",     "rejected",        C["62(5)"],              when=(M12, w.COMMITTEES), inferred=why.REJECTION_OF_ORDINARY_LAWS),
    rule(FIRST_VOTE, "majilis.vote-short", "not-adopted",     C["62(5)"],              when=(NO_M12, w.COMMITTEES), inferred=why.NO_ACT_WITHOUT_MAJORITY),
)
# The Senate adopts, rejects or changes the bill, or lets sixty days pass.
IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],                 asks=("A49",)),
    rule("awaiting-senate", "senate.register",              "senate-pending",         R["74"], LP["18(1)"], when=SITS),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", R["74"], SR["42"], when=w.NO_CODE, sets=SENATE_READ, until=("2007-09-19", SR["41-1"]), inferred=why.SENATE_READS_TWICE),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["41-1"], SR["42"], when=w.NO_CODE, sets=SENATE_READ, since=("2007-09-20", SR["41-1"])),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE, S12), sets=SENATE_READ),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE_AMENDMENT, S12), sets=SENATE_READ),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(4)"], LP["18(1)"], when=(S12, w.SENATE_CODE_READ)),
    rule("senate-pending",  "senate.reject",                "majilis-on-rejection",   C["61(4)"], R["75"],     when=(S12, *SITS), sets=FELL),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5)"], R["76"],     when=(S12, w.SENATE_CODE_READ), clears=("vote-fell",)),
    rule("senate-pending",  "senate.vote-short",            "=",                      C["61(4)"], SR["29"], SR["42"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-pending",  "clock.senate-silent",          A1,                       C["61(4)"]),
)
# The bill rejected by the Senate: the Mäjilis may approve it again by two thirds, then the Senate votes a second time.
AFTER_REJECTION = rules(
    rule("majilis-on-rejection", "majilis.reapprove",            "senate-second-vote", C["61(4)"], R["75"], when=(M23,), clears=("vote-fell",)),
    rule("majilis-on-rejection", "majilis.vote-short",           "rejected",           R["75"], C["61(4)"], when=(NO_M23,), inferred=why.SENATE_REJECTION_STANDS),
    rule("senate-second-vote",   "senate.register",              "=",                  C["61(4)"], when=SITS, asks=("A2",), inferred=why.SECOND_VOTE_REGISTERED),
    rule("senate-second-vote",   "senate.approve",               "adopted",            C["61(4)"], R["75"], when=(S12, w.SENATE_CODE_READ)),
    rule("senate-second-vote",   "senate.reject",                "not-adopted",        C["61(4)"], R["75"], when=(S12,), asks=("A2",), inferred=why.REJECTED_TWICE),
    rule("senate-second-vote",   "senate.return-changes",        "majilis-on-senate-text", C["61(4)"], C["61(5)"], when=(S12, w.SENATE_CODE_READ), clears=("vote-fell",), asks=("A2",), silent=why.CHANGES_AT_THE_SECOND_VOTE),
    rule("senate-second-vote",   "senate.vote-short",            "=",                  C["61(4)"], SR["29"], SR["42"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
)
# The Mäjilis on the changes of the Senate.
DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",      "adopted",      C["61(5)"], R["76"],            when=(w.WHOLE, M12)),
    rule("majilis-on-senate-text", "majilis.agree",      "conciliation", C["61(5)"], R["76"], LC["32"],  when=(w.PARTIAL, M12), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.disagree",   "conciliation", C["61(5)"], R["76"],            when=(M12,), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.vote-short", "=",            C["61(5)"], LC["23"], SR["50"], when=(NO_M12,), under="A3=b", sets=FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-senate-text", "majilis.vote-short", "not-adopted",  C["61(5)"],                     when=(NO_M12,), under="A3=c", clears=("commission",), silent=why.NO_MAJORITY_ON_CHANGES),
    rule(("majilis-on-senate-text", "majilis-on-rejection"), "senate.recall", "senate-pending", SR["46"], clears=("vote-fell",), inferred=why.RECALL_NOT_DATED),
)
# A commission of both chambers, under the Reglament of 1996: laws and constitutional laws.
CONCILIATION = rules(
    rule("conciliation", "commission.form",   "=",                          R["76"], LC["23"], when=B12, sets=(("commission", True),)),
    rule("conciliation", "commission.report", "majilis-on-commission-text", R["76"],           when=(w.COMMISSION_FORMED,), clears=("text-fell",)),
    rule("conciliation", "commission.fail",   A7,                           R["76"],           when=(w.COMMISSION_FORMED,), clears=("commission",)),
)
# The Mäjilis may take the commission's text or its own earlier one, each by a majority; then the Senate.
EITHER_TEXT = ("majilis.adopt-commission-text", "majilis.confirm-own-text")
SHORT_OF_AGREEMENT = ("senate.refuse-commission-text", "senate.vote-short")
COMMISSION_TEXT = rules(
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["76"],                       when=(M12,), clears=("vote-fell",)),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["76"],                       when=(NO_M12,), sets=TEXT_FELL, inferred=why.OWN_TEXT_BY_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"], C["62(5)"],           when=(NO_M12, w.TEXT_FELL), under="L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_VOTED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "not-adopted",               R["76"], C["62(5)"],           when=(NO_M12, w.TEXT_FELL), under="L-12=c", inferred=why.NEITHER_TEXT_BY_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"],                     when=(NO_M12, w.TEXT_NOT_FELL), sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("senate-on-commission-text",  "senate.register",                "=",                         SR["40"], SR["52"],            when=SITS, sets=(("text-registered", True),)),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["76"],                       when=(S12,)),
    rule("senate-on-commission-text",  "senate.return-changes",          "majilis-on-senate-text",    SR["42"], SR["52"],            when=(S12,), clears=("text-registered",), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "conciliation",              R["76"],                       when=(NO_S12,), under="A5=a", sets=FELL, clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "not-adopted",               R["76"],                       when=(NO_S12,), under="A5=b", clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         C["61(4)"], SR["29"], SR["42"], SR["52"], when=(NO_S12,), under="A5=c", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         C["61(4)"], R["76"], SR["42"], SR["52"], when=(NO_S12, NO_S12_AGAINST), under="A5=c", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "majilis-on-rejection",      C["61(4)"], R["76"], SR["52"], when=(NO_S12, S12_AGAINST), under="A5=c", sets=FELL, clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "senate.reject",                  "conciliation",              SR["42"], SR["52"],            when=(S12,), under="A5=a", sets=FELL, clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "not-adopted",               SR["42"], SR["52"],            when=(S12,), under="A5=b", clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "majilis-on-rejection",      C["61(4)"], SR["42"], SR["52"], when=(S12,), under="A5=c", sets=FELL, clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "clock.senate-silent",            A1,                          C["61(4)"], SR["52"],          when=(w.TEXT_REGISTERED,)),
)
# The law is laid before the President: which paragraph says so differs by kind.
PRESENTED    = (("presented", True),)
LAW_PRESENTED = rules(
    rule("adopted",   "parliament.present", "presented", C["44(2)"], C["61(4)"], LP["19(2)"], sets=PRESENTED),
    rule("presented", "parliament.present", "=",         C["44(2)"], C["61(4)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
)
CONSTITUTIONAL_LAW_PRESENTED = rules(
    rule("adopted",   "parliament.present", "presented", C["44(2)"], C["61(5-1) part 1"], LP["19(2)"], sets=PRESENTED),
    rule("presented", "parliament.present", "=",         C["44(2)"], C["61(5-1) part 1"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
)
AMENDMENT_PRESENTED = rules(
    rule("adopted",   "parliament.present", "presented", C["44(2)"], LP["19(2)"], sets=PRESENTED),
    rule("presented", "parliament.present", "=",         C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
)
# From signature to effect: every kind.
UNSIGNED = ("adopted", "presented", "overridden", "presidents-wording", "under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNATURE = rules(
    rule(UNSIGNED,                            "officials.countersign",  "=",                  C["45(3)"], LP["19(2)"],   sets=(("countersigned", True),), asks=("A40",)),
    rule("presented",                         "president.sign",         "signed",             C["44(2)"], C["62(2)"]),
    rule("presented",                         "clock.president-silent", "=",                  C["62(2)"],                under="A28=b", inferred=why.SIGNATURE_REQUIRED),
    rule("presented",                         "clock.session-closes",   "=",                  LP["19(4)"],               when=(w.SESSION_CLOSES,)),
)
PUBLICATION = rules(
    rule("signed",                            "gazette.publish",        "published",          NPA["30(1)"]),
    rule("counts-as-signed",                  "gazette.publish",        "published-unsigned", NPA["30(1)"], LP["19(3)"]),
    rule(("published", "published-unsigned"), "clock.take-effect",      "in-effect",          NPA["36(2)1)"]),
)
# A law that amends the Constitution: the laws on acts do not govern how it is changed, so nothing of this is stated for it.
AMENDMENT_PUBLICATION = rules(
    rule("signed",                            "gazette.publish",   "published",          NPA["30(1)"], NPA["2(2)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    rule("counts-as-signed",                  "gazette.publish",   "published-unsigned", NPA["30(1)"], LP["19(3)"], NPA["2(2)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    rule(("published", "published-unsigned"), "clock.take-effect", "in-effect",          NPA["36(2)1)"], NPA["2(2)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
# Silence of the President: a law counts as signed; of a law of four fifths art. 91(1) says that he signs it or calls a referendum.
LAW_SILENCE = rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"], under="A28=a")
AMENDMENT_SILENCE = rules(
    rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"],             when=(w.NOT_FOUR_FIFTHS_LAW,), under="A28=a"),
    rule("presented", "clock.president-silent", "counts-as-signed", LP["19(3)"], C["91(1)"], when=(w.FOUR_FIFTHS_LAW,), under="A28=a", asks=("A26",), inferred=why.SILENCE_ON_FOUR_FIFTHS),
)

# Review by the Council before signature: one stage per signing stage, so that the term goes on where it stopped.
REVIEW         = ("under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNING, SIGNED_LATER = ("presented", "overridden", "presidents-wording"), ("overridden", "presidents-wording")
REVIEWED_LATER = ("under-review-overridden", "under-review-presidents-wording")
OFFICES        = ("president.refer", "chair.refer", "prime-minister.refer")
REFERRALS      = ("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")
A38_PRESENTED  = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="presented")
A38_OVERRIDDEN = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="overridden")
A38_WORDING    = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="presidents-wording")
REFERRED  = (("referred", True),)
COUNCIL = rules(
    rule(("adopted", "presented"),          OFFICES,             "under-review",                    C["72(1)"], C["73(2)"], also=("deputies.refer", P15)),
    rule(SIGNED_LATER, OFFICES, REVIEWED_LATER, C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(REVIEW,                            OFFICES,             "=",                               C["72(1)"], C["73(2)"], CL04["26(2)"], CL13["26(2)"], also=("deputies.refer", P15), sets=REFERRED, asks=("A39",), inferred=why.REFERRALS_JOINED),
    rule("under-review", "parliament.present", "=", C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEWED_LATER, "parliament.present", "=", LP["19(2)"], inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEW, "court.uphold", SIGNING, CL04["39(1)"], CL13["39(1)"], C["73(3)"], when=(w.ONE_REFERRAL,)),
    rule(REVIEW, "court.uphold", SIGNING, CL04["39(1)"], CL13["39(1)"], C["73(3)"], CL04["26(2)"], CL13["26(2)"], when=(w.SEVERAL_REFERRALS,), inferred=why.FOUND_ON_ALL),
    rule("presented", "court.uphold", "=", CL04["39(1)"], CL13["39(1)"], C["73(3)"], CL04["26(2)"], CL13["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.discontinue", "=", CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], CL04["26(2)"], CL13["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], CL13["39(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike-part", A38_PRESENTED, C["74(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),)),
    rule(REVIEW, "court.discontinue", SIGNING, CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.ONE_REFERRAL,), inferred=why.REVIEW_ENDED_WITHOUT_DECISION),
    rule(REVIEW, "court.discontinue", SIGNING, CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=a", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "undetermined", CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=?", silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "=", CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=b", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule("under-review",                    "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], CL13["39(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], CL13["39(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], CL13["39(1)"], sets=(("struck", "presidents-wording"),)),
    rule("under-review",                    "court.strike-part", A38_PRESENTED,                     C["74(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike-part", A38_OVERRIDDEN,                    C["74(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike-part", A38_WORDING,                       C["74(1)"], sets=(("struck", "presidents-wording"),)),
)
# The President may object to the decision; the fact "struck" says which signature the law goes back to.
A35_PRESENTED  = asked("A35", why.PROCEEDING_ENDS, a="presented", b="adopted")
A35_OVERRIDDEN = asked("A35", why.PROCEEDING_ENDS, a="overridden", b="overridden")
A35_WORDING    = asked("A35", why.PROCEEDING_ENDS, a="presidents-wording", b="presidents-wording")
OBJECTION_TO_THE_COUNCIL = rules(
    rule("unconstitutional",   "president.object-to-court", "objection-to-court", C["73(4)"], CL04["38(2)"],   when=(w.COURT_NOT_OBJECTED, w.OBJECTION_DAYS_RUN), until=("2008-06-16", CL13["38(2)1)"])),
    rule("unconstitutional",   "president.object-to-court", "objection-to-court", C["73(4)"], CL13["38(2)"],   when=(w.COURT_NOT_OBJECTED, w.OBJECTION_MONTH_RUNS), since=("2008-06-17", CL13["38(2)1)"])),
    rule("objection-to-court", "court.overcome-objection",  "unconstitutional",   C["73(4)"], CL04["38(2)2)"], CL13["38(2)2)"], when=(w.TWO_THIRDS_OF_THE_COUNCIL,), sets=(("court-objected", True),)),
    rule("objection-to-court", "court.yield",               A35_PRESENTED,        C["73(4)"], CL04["38(3)"], CL13["38(3)"],   when=(w.STRUCK_AT_FIRST, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_OVERRIDDEN,       C["73(4)"], CL04["38(3)"], CL13["38(3)"],   when=(w.STRUCK_AFTER_OVERRIDE, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_WORDING,          C["73(4)"], CL04["38(3)"], CL13["38(3)"],   when=(w.STRUCK_IN_PRESIDENTS_WORDING, w.SHORT_IN_THE_COUNCIL)),
)

# The President's objections: what he offered, and what the open questions make of them.
OBJECTIONS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
# A referral of a law that the President has returned moves nothing; a decision that strikes it ends it, then or after the vote (A39).
A38_OBJECTED = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="=")
A35_RETURNED = asked("A35", why.PROCEEDING_ENDS, a="returned", b="returned")
A35_SENATE   = asked("A35", why.PROCEEDING_ENDS, a="senate-on-objections", b="senate-on-objections")
REVIEW_OF_OBJECTED = rules(
    rule(("returned", "senate-on-objections"), OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.uphold", "=", CL04["39(1)"], CL13["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.discontinue", "=", CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], CL13["39(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",)),
    rule("objection-to-court", "court.yield", A35_RETURNED, C["73(4)"], CL04["38(3)"], CL13["38(3)"], when=(w.STRUCK_WHEN_RETURNED, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield", A35_SENATE, C["73(4)"], CL04["38(3)"], CL13["38(3)"], when=(w.STRUCK_BEFORE_THE_SENATE, w.SHORT_IN_THE_COUNCIL)),
    rule("not-adopted", ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), "=", C["72(1)"], C["74(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_ONCE_NOT_ADOPTED),
)
# What becomes of the law hangs on the wording that he offered, once the objections are accepted, the month lapses, they stand, or some of them stand.
WITH, WITHOUT, UNKNOWN, MAYBE = w.OBJECTIONS_WITH_WORDING, w.OBJECTIONS_WITHOUT_WORDING, w.OBJECTIONS_WORDING_UNKNOWN, w.OBJECTIONS_MAYBE_WITH_WORDING
A31_ACCEPTED = asked("A31", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="presidents-wording", c="presidents-wording")
A31_STANDING = asked("A31", why.STANDING_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording")
NONE_OFFERED = case("not-adopted", WITHOUT, inferred=why.NO_WORDING)
ACCEPTED = parted(case("presidents-wording", WITH, cites=(LP["20(2)"],), inferred=why.ACCEPTED_AS_NOT_OVERCOME), case(A31_ACCEPTED, UNKNOWN), NONE_OFFERED)
LAPSED   = parted(case(asked("A33", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording"), MAYBE), NONE_OFFERED)
STANDING = parted(NONE_OFFERED, case(A31_STANDING, MAYBE))
IN_PART_MAJILIS = parted(
    case("senate-on-objections", w.PARTIAL, WITH, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case("not-adopted", w.PARTIAL, WITHOUT, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case(asked("A32", why.SOME_ARTICLES_UPHELD, a="senate-on-objections", b="not-adopted"), w.PARTIAL, UNKNOWN),
)
IN_PART_LAST = parted(
    case("presidents-wording", w.PARTIAL, WITH, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case("not-adopted", w.PARTIAL, WITHOUT, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case(asked("A32", why.SOME_ARTICLES_UPHELD, a="presidents-wording", b="not-adopted"), w.PARTIAL, UNKNOWN),
)
L5                = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, a="returned", b="counts-as-signed")

# Objections in separate sittings. The Mäjilis votes first, then the Senate, both within the month.
LAW_RETURNED = rules(
    rule("presented", "president.return", "returned", C["44(2)"], LP["20(1)"], sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.REOPENING_DAY,), sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED,), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
)
SEPARATE_OBJECTIONS = rules(
    rule("returned",         "president.return",             "=",                  LP["20(3)"], sets=OBJECTIONS),
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
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], LP["20(2)"], when=(w.WHOLE, M23)),
    rule("returned",             "majilis.override", IN_PART_MAJILIS, C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(M23,)),
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], LP["20(2)"], when=(NO_M23,), asks=("A57",)),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], LP["20(2)"], when=(w.WHOLE, S23)),
    rule("senate-on-objections", "senate.override",  IN_PART_LAST, C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(S23,)),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], LP["20(2)"], when=(NO_S23,), asks=("A57",)),
)
# Constitutional laws and amendments: by three quarters of each chamber.
OVERRIDE_THREE_QUARTERS = rules(
    rule("returned",             "majilis.override", IN_PART_MAJILIS, C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(M34,)),
    rule("senate-on-objections", "senate.override",  IN_PART_LAST, C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(S34,)),
)
# All the articles: of a constitutional law that majority is stated; of an amendment it is enough on either answer to A27.
CONSTITUTIONAL_LAW_CARRIED = rules(
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], LP["20(5)"], when=(w.WHOLE, M34)),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], LP["20(5)"], when=(w.WHOLE, S34)),
)
AMENDMENT_CARRIED = rules(
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], C["62(3)"], when=(w.WHOLE, M34), inferred=why.THREE_QUARTERS_ARE_ENOUGH),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], C["62(3)"], when=(w.WHOLE, S34), inferred=why.THREE_QUARTERS_ARE_ENOUGH),
)
SUSTAINED_SHORT_OF_THREE_QUARTERS = rules(
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], LP["20(5)"], when=(NO_M34,), asks=("A57",)),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], LP["20(5)"], when=(NO_S34,), asks=("A57",)),
)
# Amendments: below two thirds the objections stand, from three quarters on they are overcome; between the two it is open (A27).
AMENDMENT_SUSTAINED = rules(
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], LP["20(5)"], when=(NO_M23,), asks=("A57",), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], LP["20(5)"], when=(NO_S23,), asks=("A57",), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("returned",             "majilis.sustain",  "undetermined",         C["54(2)2)"],                         when=(M23, NO_M34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("senate-on-objections", "senate.sustain",   "undetermined",         C["54(2)2)"],                         when=(S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
)
AFTER_OBJECTIONS = rules(
    rule("overridden",         "parliament.present", "=",      LP["19(2)"], LP["20(2)"]),
    rule("presidents-wording", "parliament.present", "=",      LP["19(2)"], LP["20(2)"], inferred=why.PRESENTED_AGAIN),
    rule("presidents-wording", "parliament.accept-objections", "=", C["54(2)2)"], inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "=", C["54(2)2)"], when=(WITHOUT,), inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["54(2)2)"], when=(w.ACCEPTED_BY_LAPSE, MAYBE), under="A33=b", silent=why.ACCEPTED_OBJECTIONS),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["54(2)2)"], when=(w.RETURNED_ONCE, w.NOT_BY_LAPSE, MAYBE), under="A31=b", silent=why.STANDING_OBJECTIONS),
    rule("overridden",         "president.sign",     "signed", C["54(2)2)"], LP["20(2)"], asks=("A29",)),
    rule("presidents-wording", "president.sign",     "signed", C["54(2)2)"], C["44(2)"], C["62(2)"], asks=("A29",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
)

# There is no Mäjilis, its powers having ended early. A bill stays where it lies; the Senate may take it up from any stage before
# adoption, or have it laid before itself, and then decides alone. What it has not decided goes back when a new Mäjilis meets.
# Which bills the Senate may call up, pt 55-5 of its Reglament says; of the other stages it is inferred.
TAKEN_FROM_THE_MAJILIS = ("majilis-plenary", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
CALLED_UP = ("submitted", *TAKEN_FROM_THE_MAJILIS)
IN_THE_SENATES_HANDS = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
IN_PARLIAMENT = (*CALLED_UP, *IN_THE_SENATES_HANDS)
REJECTED, TAKEN_UP = ("majilis-on-rejection", "senate-second-vote"), (("taken-up", True),)
NO_LONGER_ASIDE = ("lay-at", "taken-up")
NOT_CALLED_UP, NOT_LAID_BEFORE_IT = (*IN_THE_SENATES_HANDS, "confidence-linked"), (*TAKEN_FROM_THE_MAJILIS, *IN_THE_SENATES_HANDS, "confidence-linked")
SENATE_ALONE = stated(
    rule(CALLED_UP,        "clock.dissolution",            "=",            C["63(1)"], C["55(5)"], SR["55-5"], asks=("A37",), inferred=why.BILL_STAYS_WHERE_IT_LIES),
    aside("draft",         "initiator.introduce",          "senate-alone", C["55(5)"], C["61(1)"], C["61(6)"], SR["55-1"], lay="submitted", when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_SENATE, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    aside(CALLED_UP,       "senate.register",              "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.return-unregistered",   "=",            C["55(5)"], SR["55-1"], when=(w.NOT_YET_TAKEN_UP,), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.register",              "=",            C["55(5)"], SR["55-1"], when=(w.NOT_YET_TAKEN_UP,), sets=TAKEN_UP, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    back("senate-alone",   "clock.convocation", "submitted", w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    since=("2007-06-26", SR["55-1"]),
)
# From the stages that pt 55-5 does not name, and back to where a bill lay; of the days of the Reglament no question is open.
ELSEWHERE_ALONE = (
    *settled(
        "A37",
        rule(NOT_CALLED_UP, "clock.dissolution", "=", C["63(1)"], C["55(5)"], SR["55-5"], asks=("A37",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
        back("senate-alone", "clock.convocation", NOT_LAID_BEFORE_IT, w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
        since=("2007-06-26", SR["55-1"]),
    ),
    *settled(
        "A36",
        aside(NOT_CALLED_UP, "senate.register", "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
        since=("2007-06-26", SR["55-1"]),
    ),
)
LAW_ELSEWHERE_ALONE = (
    *settled(
        "A37",
        rule(REJECTED, "clock.dissolution", "=", C["63(1)"], C["55(5)"], SR["55-5"], asks=("A37",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
        back("senate-alone", "clock.convocation", REJECTED, w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",), asks=("A37",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
        since=("2007-06-26", SR["55-1"]),
    ),
    *settled(
        "A36",
        aside(REJECTED, "senate.register", "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP, asks=("A36",), inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
        rule("senate-alone", "senate.vote-short", "=", C["55(5)"], C["62(5)"], SR["29"], SR["30"], when=(w.TAKEN_UP, NO_S12, *AWAY), asks=("A36",), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
        rule("senate-alone", "senate.approve", parted(case("adopted", w.CODE), case("adopted", w.CODE_AMENDMENT)), C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, w.SENATE_CODE_READ, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.CODES_OF_THE_SENATE_ALONE),
        since=("2007-06-26", SR["55-1"]),
    ),
)
SENATE_ALONE_READS = rule("senate-alone", "senate.approve-first-reading", "=", C["55(5)"], when=(w.TAKEN_UP,), inferred=why.SENATE_READS_TWICE)
SENATE_ALONE_READS_LAWS = rules(
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], when=(w.TAKEN_UP, *w.NO_CODE), inferred=why.SENATE_READS_TWICE),
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], SR["56"], SR["58"], when=(w.TAKEN_UP, w.CODE, S12), sets=SENATE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE),
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], SR["56"], SR["58"], when=(w.TAKEN_UP, w.CODE_AMENDMENT, S12), sets=SENATE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE),
)
LAW_IN_THE_SENATE_ALONE = stated(
    rule("senate-alone",   "senate.approve",                 "adopted",  C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *w.NO_CODE, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.approve-commission-text", "adopted",  C["55(5)"], C["62(5)"], SR["55-7"], SR["28"], when=(w.TAKEN_UP, w.COMMISSION_FORMED, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone",   "senate.reject",                  "rejected", C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-pending", "senate.reject",                  "rejected", C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(S12, *AWAY), asks=("A36",), inferred=why.DECIDED_BY_THE_SENATE_ALONE),
    since=("2007-06-26", SR["55-1"]),
)
# Objections while there is no Mäjilis: the Senate alone overcomes them, or the law stands in the President's wording.
A31_ALONE = asked("A31", why.NO_WORDING_BEFORE_THE_SENATE_ALONE, a="not-adopted", b="not-adopted", c="presidents-wording")
ALONE = parted(case("presidents-wording", MAYBE, cites=(SR["55-16"],), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT, asks=("A36",)), case(A31_ALONE, WITHOUT))
LAW_OBJECTIONS_ALONE = stated(
    rule("returned", "senate.override",        "overridden",         C["55(5)"], C["54(2)2)"], SR["55-15"], when=(w.WHOLE, S23, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("returned", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S23, *AWAY)),
    since=("2007-06-26", SR["55-1"]),
)
LAW_OBJECTIONS_ALONE_IN_PART = rules(
    rule("returned", "senate.override",        IN_PART_LAST, C["55(5)"], C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(S23, *AWAY)),
)
CONSTITUTIONAL_LAW_OBJECTIONS_ALONE = stated(
    rule("returned", "senate.override",        "overridden",         C["55(5)"], C["54(2)2)"], SR["55-15"], when=(w.WHOLE, S34, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("returned", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S34, *AWAY)),
    since=("2007-06-26", SR["55-1"]),
)
CONSTITUTIONAL_LAW_OBJECTIONS_ALONE_IN_PART = rules(
    rule("returned", "senate.override",        IN_PART_LAST, C["55(5)"], C["54(2)2)"], LP["20(4)"], R["48"], R["50"], when=(S34, *AWAY)),
)
LAPSE_ALONE = stated(
    rule("returned", "clock.objections-lapse", "presidents-wording", C["55(5)"], C["54(2)2)"], SR["55-10"], when=(MAYBE, *AWAY), asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("returned", "clock.objections-lapse", A31_ALONE,            C["55(5)"], C["54(2)2)"],              when=(WITHOUT, *AWAY)),
    since=("2007-06-26", SR["55-1"]),
)
# The Senate alone accepts them: it performs Parliament's functions then (art. 55(5)).
ACCEPTED_ALONE = settled(
    "A36",
    rule("returned", "parliament.accept-objections", ALONE, C["55(5)"], C["54(2)2)"], when=AWAY, inferred=why.ACCEPTED_AS_NOT_OVERCOME),
    since=("2007-06-26", SR["55-1"]),
)
# The Government makes its bill a question of confidence.
BY_THE_GOVERNMENT = InitiatedBy((GOVERNMENT,))
MOTION_CARRIED = (("no-confidence", True),)
# It is one if the bill was not adopted: voted down or short or, by practice, passed by the Mäjilis in a text of its own (L-9).
PASSED      = ("awaiting-senate", "senate-pending", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text")
VOTED_SHORT = ("senate-pending", "majilis-on-senate-text", "majilis-on-commission-text")
CONFIDENCE = rules(
    rule(PASSED, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("conciliation", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("senate-on-commission-text", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=c", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",)),
    rule("not-adopted",                 "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",)),
    rule("not-adopted",                 "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked",           "parliament.confidence-holds", "adopted",           C["61(7)"], LP["18(3)"], when=(NO_B12,), asks=("A47", "A48")),
    rule("confidence-linked",           "parliament.no-confidence",    "not-adopted",       C["61(7)"], LP["18(3)"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The words do not exclude constitutional laws; practice of them is not known.
CONSTITUTIONAL_CONFIDENCE = rules(
    rule(FIRST_VOTE, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(PASSED, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("conciliation", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("senate-on-commission-text", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=c", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",                 "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",                 "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],     when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked",           "parliament.confidence-holds", "adopted",           C["61(7)"], LP["18(3)"], when=(NO_B12,), asks=("A47", "A48"), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("confidence-linked",           "parliament.no-confidence",    "not-adopted",       C["61(7)"], LP["18(3)"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The bill is withdrawn; the President declares it a priority or urgent, and decrees the urgent law when its month has passed.
# In the Senate its own Reglament lets every initiator withdraw at any stage; the Law on normative acts says so of every stage in its text of 14 October 2009.
EVE_OF_WITHDRAWAL, WITHDRAWAL_READ = "2009-10-13", "2009-10-14"
WITH_THE_SENATE  = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
WITH_THE_MAJILIS = (*FIRST_VOTE, "majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
AT_THE_SENATE    = (*WITH_THE_SENATE, "senate-alone")
DECREE_LAW      = (("decree-law", True),)
WITHDRAWAL_AND_TRACKS = rules(
    rule((*WITH_THE_MAJILIS, "confidence-linked"), "initiator.withdraw",       "withdrawn", NPA["21(3)"],                        under="L-2=a", until=(EVE_OF_WITHDRAWAL, NPA["21(3)"]), inferred=why.WITHDRAWAL_NOT_YET_IN_THE_LAW),
    rule((*WITH_THE_MAJILIS, "confidence-linked"), "initiator.withdraw",       "withdrawn", NPA["21(3)"], NPA["21-3(3)"],        since=(WITHDRAWAL_READ, NPA["21(3)"])),
    rule(AT_THE_SENATE,    "initiator.withdraw",       "withdrawn", SR["46"],                            until=(EVE_OF_WITHDRAWAL, NPA["21(3)"]), inferred=why.WITHDRAWAL_FROM_THE_SENATE),
    rule(AT_THE_SENATE,    "initiator.withdraw",       "withdrawn", NPA["21(3)"], NPA["21-3(3)"],        since=(WITHDRAWAL_READ, NPA["21(3)"])),
    rule(IN_PARLIAMENT,  "president.declare-priority", "=",         C["61(2)"], LP["17(2)"],             track="priority"),
    rule("senate-alone", "president.declare-priority", "=",         C["61(2)"], C["55(5)"], LP["17(2)"],             track="priority", inferred=why.DECLARED_BEFORE_THE_SENATE_ALONE),
    rule("senate-alone", "president.declare-urgent",   "=",         C["61(2)"], C["55(5)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",), inferred=why.DECLARED_BEFORE_THE_SENATE_ALONE),
    rule("senate-alone", "president.decree-law",       "=",         C["61(2)"], C["45(2)"], C["55(5)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",), inferred=why.DECLARED_BEFORE_THE_SENATE_ALONE),
    rule(("rejected", "not-adopted"), "president.decree-law", "=", C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED, w.NEVER_RETURNED), sets=DECREE_LAW, asks=("A18",), inferred=why.DECREE_AFTER_A_LATE_REJECTION),
)
URGENT_LAW = rules(
    rule(IN_PARLIAMENT,  "president.declare-urgent",   "=",         C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",)),
    rule(IN_PARLIAMENT,  "president.decree-law",       "=",         C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",)),
)
URGENT_CONSTITUTIONAL_LAW = rules(
    rule(IN_PARLIAMENT,  "president.declare-urgent",   "=",         C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",), inferred=why.URGENT_CONSTITUTIONAL_LAWS),
    rule(IN_PARLIAMENT,  "president.decree-law",       "=",         C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",), inferred=why.URGENT_CONSTITUTIONAL_LAWS),
)
# The same from the two stages after a rejection by the Senate; only ordinary laws know them.
SIDE_ROUTES_AFTER_REJECTION = rules(
    rule("majilis-on-rejection", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("senate-second-vote", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule("senate-second-vote", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("majilis-on-rejection", "initiator.withdraw",          "withdrawn",         NPA["21(3)"],                        under="L-2=a", until=(EVE_OF_WITHDRAWAL, NPA["21(3)"]), inferred=why.WITHDRAWAL_NOT_YET_IN_THE_LAW),
    rule("senate-second-vote",   "initiator.withdraw",          "withdrawn",         SR["46"],                            until=(EVE_OF_WITHDRAWAL, NPA["21(3)"]), inferred=why.WITHDRAWAL_FROM_THE_SENATE),
    rule(("majilis-on-rejection", "senate-second-vote"), "initiator.withdraw", "withdrawn",  NPA["21(3)"], NPA["21-3(3)"],        since=(WITHDRAWAL_READ, NPA["21(3)"])),
    rule(REJECTED,               "president.declare-priority",  "=",                 C["61(2)"], LP["17(2)"],             track="priority"),
    rule(REJECTED,               "president.declare-urgent",    "=",                 C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",)),
    rule(REJECTED,               "president.decree-law",        "=",                 C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",)),
)

# A constitutional law, where it differs: two thirds in each chamber, and a rejection by the Senate is the end.
A11               = asked("A11", why.NEITHER_TWO_THIRDS_NOR_REJECTION, a="not-adopted", b="=", c="=")
CONSTITUTIONAL_LAW_IN_THE_MAJILIS = rules(
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(5-1) part 1"], C["62(4)"], LP["18(2-1)"], when=(M23, w.COMMITTEES), clears=("vote-fell",), asks=("A15", "A16")),
    rule(FIRST_VOTE, "majilis.reject",     "rejected",        C["61(5-1) part 1"], LP["18(2-1)"],             when=(M12, w.COMMITTEES)),
    rule(FIRST_VOTE, "majilis.vote-short", A11,               C["61(5-1) part 1"],                            when=(NO_M23, w.COMMITTEES), sets=FELL),
)
CONSTITUTIONAL_LAW_IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],                                        asks=("A49",)),
    rule("awaiting-senate", "senate.register",              "senate-pending",         R["74"], LP["18(1)"], when=SITS),
    rule("senate-pending",  "senate.approve-first-reading", "=",                      R["74"], SR["42"],                            until=("2007-09-19", SR["41-1"]), inferred=why.SENATE_READS_TWICE),
    rule("senate-pending",  "senate.approve-first-reading", "=",                      SR["41-1"], SR["42"],                            since=("2007-09-20", SR["41-1"])),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(5-1) part 1"], C["62(4)"], LP["18(2-1)"], when=(S23,)),
    rule("senate-pending",  "senate.reject",                "rejected",               C["61(5-1) part 1"], LP["18(2-1)"],             when=(S12,)),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5-1) part 2"], LP["18(2-1)"],             when=(S23,), clears=("vote-fell",), asks=("A13",)),
    rule("senate-pending",  "senate.vote-short",            "=",                      C["61(5-1) part 1"], SR["29"], SR["42"],        when=(NO_S23,), sets=FELL, asks=("A11",), inferred=why.NO_DECISION_CARRIED),
    rule("senate-pending",  "clock.senate-silent",          A1,                       C["61(5-1) part 1"]),
)
CONSTITUTIONAL_LAW_DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",                            "adopted",      C["61(5-1) part 2"], LP["18(2-1)"],     when=(w.WHOLE, M23), asks=("A13",)),
    rule("majilis-on-senate-text", "majilis.agree",                            "conciliation", C["61(5-1) part 3"], R["76"], LC["32"], when=(w.PARTIAL, M23), clears=("commission", "vote-fell"), asks=("A13",)),
    rule("majilis-on-senate-text", ("majilis.disagree", "majilis.vote-short"), "conciliation", C["61(5-1) part 3"], LP["18(2-1)"],     under="A12=a", clears=("commission",), inferred=why.SHORT_IS_NO_AGREEMENT),
    rule("majilis-on-senate-text", "majilis.disagree",                         "conciliation", C["61(5-1) part 3"], LP["18(2-1)"], SR["50"],     when=(M23,), under="A12=b", clears=("commission", "vote-fell"), inferred=why.TWO_THIRDS_AGAINST),
    rule("majilis-on-senate-text", "majilis.vote-short",                       "=",            C["61(5-1) part 3"], SR["50"], when=(NO_M23,), under="A12=b", sets=FELL, inferred=why.TWO_THIRDS_NEITHER_WAY),
    rule("majilis-on-senate-text", "senate.recall", "senate-pending", SR["46"], clears=("vote-fell",), inferred=why.RECALL_NOT_DATED),
)
CONSTITUTIONAL_LAW_COMMISSION_TEXT = rules(
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", C["62(4)"], R["76"],                    when=(M23,), under="A14=a", clears=("vote-fell",), inferred=why.CONSTITUTIONAL_LAWS_BY_TWO_THIRDS),
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["76"],                                when=(M12,), under="A14=b", clears=("vote-fell",), inferred=why.MAJORITY_PT_76),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["76"],                                when=(NO_M23,), under="A14=a", sets=TEXT_FELL, inferred=why.OWN_TEXT_STILL_OPEN),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["76"],                                when=(NO_M12,), under="A14=b", sets=TEXT_FELL, inferred=why.OWN_TEXT_STILL_OPEN),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"], C["62(4)"],                    when=(NO_M23, w.TEXT_FELL), under="A14=a L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_VOTED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "not-adopted",               R["76"], C["62(4)"],                    when=(NO_M23, w.TEXT_FELL), under="A14=a L-12=c", inferred=why.NEITHER_TEXT_BY_ITS_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"],                     when=(NO_M23, w.TEXT_NOT_FELL), under="A14=a", sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"], C["62(5)"],                    when=(NO_M12, w.TEXT_FELL), under="A14=b L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_VOTED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "not-adopted",               R["76"], C["62(5)"],                    when=(NO_M12, w.TEXT_FELL), under="A14=b L-12=c", inferred=why.NEITHER_TEXT_BY_ITS_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"],                     when=(NO_M12, w.TEXT_NOT_FELL), under="A14=b", sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   C["62(4)"], R["76"],                    when=(S23,), under="A14=a", inferred=why.CONSTITUTIONAL_LAWS_BY_TWO_THIRDS),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["76"],                                when=(S12,), under="A14=b", inferred=why.MAJORITY_PT_76),
    rule("senate-on-commission-text",  "senate.register",                "=",                         SR["40"], SR["52"],                     when=SITS, sets=(("text-registered", True),)),
    rule("senate-on-commission-text",  "senate.return-changes",          "majilis-on-senate-text",    SR["42"], SR["52"],                     when=(S23,), clears=("text-registered",), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "conciliation",              R["76"],                                when=(NO_S23,), under="A5=a A14=a", sets=FELL, clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "conciliation",              R["76"],                                when=(NO_S12,), under="A5=a A14=b", sets=FELL, clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "not-adopted",               R["76"],                                when=(NO_S23,), under="A5=b A14=a", clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               "not-adopted",               R["76"],                                when=(NO_S12,), under="A5=b A14=b", clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         C["61(5-1) part 1"], R["76"], SR["28"], SR["42"], SR["52"], when=(NO_S23, NO_S12_AGAINST), under="A5=c A14=a", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         C["61(5-1) part 1"], R["76"], SR["28"], SR["42"], SR["52"], when=(NO_S12, NO_S12_AGAINST), under="A5=c A14=b", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         C["61(5-1) part 1"], SR["28"], SR["29"], SR["42"], SR["52"], when=(NO_S23,), under="A5=c A14=a", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         C["61(5-1) part 1"], SR["29"], SR["42"], SR["52"], when=(NO_S12,), under="A5=c A14=b", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "rejected",                  C["61(5-1) part 1"], R["76"], SR["52"], when=(NO_S12, S12_AGAINST), under="A5=c A14=a", clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "rejected",                  C["61(5-1) part 1"], R["76"], SR["52"], when=(NO_S12, S12_AGAINST), under="A5=c A14=b", clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "senate.reject",                  "conciliation",              SR["42"], SR["52"],                     when=(S12,), under="A5=a", sets=FELL, clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "not-adopted",               SR["42"], SR["52"],                     when=(S12,), under="A5=b", clears=("commission", "text-registered"), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "rejected",                  C["61(5-1) part 1"], SR["28"], SR["42"], SR["52"], when=(S12,), under="A5=c", clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "clock.senate-silent",            A1,                          C["61(5-1) part 1"], SR["52"],          when=(w.TEXT_REGISTERED,)),
)
CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE = stated(
    rule("senate-alone", "senate.approve",                 "adopted",  C["55(5)"], C["62(4)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S23, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.approve-commission-text", "adopted",  C["55(5)"], C["62(4)"], SR["55-7"], SR["28"], when=(w.TAKEN_UP, w.COMMISSION_FORMED, S23, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    rule("senate-alone", "senate.reject",                  "rejected", C["55(5)"], C["61(5-1) part 1"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE, asks=("A36",), inferred=why.AS_THE_SENATES_REGLAMENT_HAS_IT),
    since=("2007-06-26", SR["55-1"]),
)
CONSTITUTIONAL_LAW_SHORT_ALONE = settled(
    "A36",
    rule("senate-alone", "senate.vote-short", "=", C["55(5)"], C["62(4)"], SR["29"], SR["30"], when=(w.TAKEN_UP, NO_S23, *AWAY), asks=("A11", "A36"), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
    since=("2007-06-26", SR["55-1"]),
)

# An amendment of the Constitution: through Parliament, on the President's proposal, three quarters at the second reading.
# No prior opinion of the Council is asked for.
FIRST_READING = ("amendment-proposed", "joint-first-reading")
A46 = asked("A46", why.NEITHER_APPROVED_NOR_REJECTED, a="not-adopted", b="=")
PROPOSED = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-proposed", "referendum-refused", "four-fifths-second-reading")
L_13 = asked("L-13", why.WITHDRAWAL_OF_A_PROPOSAL, a="withdrawn", b="=")
AMENDMENT_READINGS = rules(
    rule("draft",                "president.propose-amendment", "amendment-proposed",   C["91(1)"], C["53(1)"]),
    rule("amendment-proposed",   "joint.convene",               "joint-first-reading",  R["29"]),
    rule(("joint-first-reading", "joint-second-reading"), "joint.convene", "=",         C["58(4)"], R["5"]),
    rule(FIRST_READING,          "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["31"],             when=B12),
    rule(FIRST_READING,          "joint.reject",                "rejected",             R["31"],                         when=B12),
    rule(FIRST_READING,          "joint.vote-short",            A46,                    R["31"], C["62(5)"],             when=(NO_B12,)),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53(1)"], C["62(3)"], R["32"], when=B34),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32"], C["62(5)"],             when=B12, inferred=why.JOINT_REJECTION_BY_MAJORITY),
    rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      R["32"], C["62(3)"],             when=(NO_B34,)),
    rule(PROPOSED, "initiator.withdraw", L_13, C["91(1)"], NPA["2(2)"], NPA["21(3)"]),
)
# By four fifths, when the President has refused the referendum that Parliament proposed.
A26       = asked("A26", why.FOUR_FIFTHS_ORDER, b="adopted")
A26_SHORT = asked("A26", why.FOUR_FIFTHS_ORDER, b="not-adopted")
FOUR_FIFTHS = (("four-fifths", True),)
BY_FOUR_FIFTHS = rules(
    rule("draft",                      "parliament.propose-referendum", "referendum-proposed",        C["91(1)"], C["54(2)3)"], C["62(5)"], when=B12, inferred=why.SEPARATE_SITTINGS_SINCE_2007),
    rule("referendum-proposed",        "president.refuse-referendum",   "referendum-refused",         C["91(1)"], P06["18(2)3)"]),
    rule(("referendum-refused", "four-fifths-second-reading"), "joint.convene", "=",          C["58(4)"], R["5"], asks=("A26",), silent=why.FOUR_FIFTHS_ORDER),
    rule("referendum-refused",         "parliament.adopt-four-fifths",  A26,                          C["91(1)"], when=B45, sets=FOUR_FIFTHS),
    rule("referendum-refused",         "joint.vote-short",              A26_SHORT,                    C["91(1)"], when=(NO_B12,)),
    rule("referendum-refused",         "joint.vote-short",              A46,                          C["53(1)"], R["31"], when=(NO_B12,), under="A26=a"),
    rule("referendum-refused",         "joint.vote-short",              A26_SHORT,                    C["91(1)"], when=(*B12, NO_B45_PROVEN)),
    rule("referendum-refused",         "joint.approve-first-reading",   "four-fifths-second-reading", C["62(6)"], C["53(1)"], R["31"], when=B12, under="A26=a", silent=why.FOUR_FIFTHS_LIKE_ANY_AMENDMENT),
    rule("referendum-refused",         "joint.reject",                  "rejected",                   C["53(1)"], R["31"], when=B12, under="A26=a", silent=why.FOUR_FIFTHS_LIKE_ANY_AMENDMENT),
    rule("four-fifths-second-reading", "parliament.adopt-four-fifths",  "adopted",                    C["91(1)"], when=B45, under="A26=a", sets=FOUR_FIFTHS, silent=why.FOUR_FIFTHS_LIKE_ANY_AMENDMENT),
    rule("four-fifths-second-reading", "joint.vote-short",              "not-adopted",                C["91(1)"], when=(NO_B45,), inferred=why.SHORT_OF_FOUR_FIFTHS),
)
BY_REFERENDUM = rules(
    rule(("draft", "referendum-proposed"), "president.call-referendum", "referendum-called",       C["91(1)"]),
    rule("presented",                      "president.call-referendum", "referendum-called",       C["91(1)"],     when=(w.FOUR_FIFTHS_LAW,)),
    rule("under-review", "president.call-referendum", "referendum-called", C["91(1)"], C["73(2)"], when=(w.PRESENTED, w.FOUR_FIFTHS_LAW), sets=REFERRED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(("referendum-called", "referendum-adopted"), OFFICES, "=", C["72(1)"], also=("deputies.refer", P15), when=(w.FOUR_FIFTHS_LAW,), sets=REFERRED, inferred=why.REFERRED_WHEN_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.uphold", "=", CL04["39(1)"], CL13["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.discontinue", "=", CL04["25"], CL04["30(1)"], CL13["25"], CL13["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], CL13["39(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",)),
    rule(("referendum-adopted", "rejected"), ("court.strike", "court.strike-part"), ("undetermined", "="), C["74(1)"], C["91(1)"], when=(w.REFERRED,), clears=("referred",), asks=("A39",), silent=why.STRUCK_AFTER_THE_VOTE_OF_THE_PEOPLE),
    rule("objection-to-court", "court.yield", asked("A35", why.PROCEEDING_ENDS, a="referendum-called", b="referendum-called"), C["73(4)"], CL04["38(3)"], CL13["38(3)"], when=(w.STRUCK_WHEN_PUT_TO_THE_PEOPLE, w.SHORT_IN_THE_COUNCIL)),
    rule("referendum-called",              "referendum.adopt",          "referendum-adopted",      C["91(1)"], when=(w.HALF_IN_THE_REGIONS, w.TURNOUT)),
    rule("referendum-called",              "referendum.reject",         "rejected",                C["91(1)"]),
    rule("referendum-adopted",             "president.sign",            "signed",                  C["91(1)"], inferred=why.SIGNED_BY_PRACTICE_OF_2026),
    rule("referendum-adopted",             "gazette.publish",           "published-by-referendum", NPA["30(1)"],   inferred=why.REFERENDUM_WITHOUT_SIGNATURE),
    rule("published-by-referendum",        "clock.take-effect",         "in-effect",               NPA["36(2)1)"], inferred=why.EFFECT_AS_THE_TEXT_SAYS),
)
# Whether the President may return an amendment, and by how much he is overridden, is open.
AMENDMENT_RETURNED = rules(
    rule("presented",            "president.return", "returned",     C["44(2)"],   when=(w.NOT_FOUR_FIFTHS_LAW,), under="A27=a", sets=OBJECTIONS, silent=why.AMENDMENTS_NOT_EXCLUDED),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.NOT_FOUR_FIFTHS_LAW, w.REOPENING_DAY), under="A27=a", sets=OBJECTIONS),
    rule("returned",             "majilis.override", "undetermined", C["54(2)2)"], when=(M23, NO_M34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("senate-on-objections", "senate.override",  "undetermined", C["54(2)2)"], when=(S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED, w.NOT_FOUR_FIFTHS_LAW), under="A27=a", sets=(*OBJECTIONS, *REFERRED), silent=why.AMENDMENTS_NOT_EXCLUDED),
)

# A term is a row: its name, its length, its label, what starts it, what ends it, articles; then what it does and when.
DAYS, WORKING_DAYS, MONTHS, NOT_COUNTED = Count.DAYS, Count.WORKING_DAYS, Count.MONTHS, Recess.NOT_COUNTED
REGISTERED         = ("senate.register@senate-pending", "senate.register@senate-on-commission-text")
SENATE_TAKES       = ("senate.approve", "senate.reject", "senate.return-changes", "senate.approve-commission-text")
TEXT_REFUSED       = ("senate.refuse-commission-text@conciliation", "senate.refuse-commission-text@not-adopted", "senate.vote-short@conciliation", "senate.vote-short@not-adopted")
SENATE_DECIDES     = (*SENATE_TAKES, *TEXT_REFUSED, "senate.refuse-commission-text@majilis-on-rejection")
SENATE_DECIDES_ON_A_CONSTITUTIONAL_LAW = (*SENATE_TAKES, *TEXT_REFUSED, "senate.refuse-commission-text@rejected")
REJECTED_BY_SENATE = ("senate.reject@majilis-on-rejection", "senate.refuse-commission-text@majilis-on-rejection")
MAJILIS_DECIDES    = ("majilis.agree", "majilis.disagree", "majilis.vote-short", "senate.recall")
ON_COMMISSION_TEXT = (*EITHER_TEXT, "majilis.refuse-commission-text", "majilis.fail-own-text")
LAW_TERMS = (
    term("majilis-to-senate-10", 10, DAYS, w.TERM_MAJILIS_TO_SENATE_10, "majilis.adopt",                      "senate.register",                           R["84"], when=(w.AMNESTY,), indirect=True),
    term("senate-registration-2", 2, WORKING_DAYS, w.TERM_SENATE_REGISTRATION_2, ("majilis.adopt", "majilis.reapprove", *EITHER_TEXT), ("senate.register", "senate.return-unregistered"),
         SR["40"], SR["52"], indirect=True, from_receipt=True, since=("2009-12-11", SR["40"]), inferred=why.FROM_RECEIPT_IN_THE_SENATE),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,                           SENATE_DECIDES,
         C["61(4)"], LP["18(1)"], SR["40"], SR["52"], recess=NOT_COUNTED, paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=a", inferred=why.RECESS_BY_THE_SENATES_REGLAMENT),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,                           SENATE_DECIDES, C["61(4)"], LP["18(1)"], R["74"], SR["52"], paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=b"),
    term("return-12",            12, DAYS, w.TERM_RETURN_12,            REJECTED_BY_SENATE,                   ("majilis.reapprove", "majilis.vote-short", "senate.recall@senate-pending"), R["75"], indirect=True),
    term("return-14",            14, DAYS, w.TERM_RETURN_14,            "senate.return-changes",              MAJILIS_DECIDES, R["76"], indirect=True),
)
CONSTITUTIONAL_LAW_TERMS = (
    term("senate-registration-2", 2, WORKING_DAYS, w.TERM_SENATE_REGISTRATION_2, ("majilis.adopt", *EITHER_TEXT), ("senate.register", "senate.return-unregistered"), SR["40"], SR["52"], indirect=True, from_receipt=True, since=("2009-12-11", SR["40"]), inferred=why.FROM_RECEIPT_IN_THE_SENATE),
    term("senate-60", 60, DAYS, w.TERM_SENATE_60, REGISTERED, SENATE_DECIDES_ON_A_CONSTITUTIONAL_LAW, C["61(5-1) part 1"], LP["18(2-1)"], SR["40"], SR["52"], recess=NOT_COUNTED, paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=a", inferred=why.RECESS_BY_THE_SENATES_REGLAMENT),
    term("senate-60", 60, DAYS, w.TERM_SENATE_60, REGISTERED, SENATE_DECIDES_ON_A_CONSTITUTIONAL_LAW, C["61(5-1) part 1"], LP["18(2-1)"], SR["52"], paused_in=("senate-alone",), on_lapse="clock.senate-silent", under="A10=b", inferred=why.SIXTY_DAYS_FROM_REGISTRATION),
    term("return-14", 14, DAYS, w.TERM_RETURN_14, "senate.return-changes", MAJILIS_DECIDES, R["76"], indirect=True, until=("2007-09-19", SR["43"]), inferred=why.TWO_WEEKS_AS_OF_OTHER_LAWS),
    term("return-14", 14, DAYS, w.TERM_RETURN_14, "senate.return-changes", MAJILIS_DECIDES, SR["43"], indirect=True, since=("2007-09-20", SR["43"])),
)
MADE_URGENT, FINAL = ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn")
BILL_TERMS = (
    term("senate-alone-10", 10, WORKING_DAYS, w.TERM_SENATE_ALONE_10, "initiator.introduce@senate-alone", ("senate.register@senate-alone", "senate.return-unregistered@senate-alone", "clock.convocation"), C["55(5)"], SR["55-1"], since=("2007-06-26", SR["55-1"])),
    term("commission-text-7",   7, DAYS,   w.TERM_COMMISSION_TEXT_IN_MAJILIS_7, "commission.report",           ON_COMMISSION_TEXT,                                          R["76"], inferred=why.FROM_THE_BUREAU),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,                 MADE_URGENT,                   FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), counted_from="initiator.introduce", under="L-11=a", inferred=why.URGENT_MONTH),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,                 MADE_URGENT,                   FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), under="L-11=b", inferred=why.URGENT_MONTH_FROM_DECLARATION),
    term("confidence-48-hours", 2, DAYS,   w.TERM_CONFIDENCE_48_HOURS,          "government.raise-confidence", ("parliament.confidence-holds", "parliament.no-confidence"), C["61(7)"], LP["18(3)"], bound=Bound.NOT_BEFORE),
)
PRESENT, REVIEWED = ("parliament.present@presented", "parliament.present@under-review"), ("court.uphold@presented", "court.discontinue@presented", "court.strike-part@presented")
DISCONTINUED, DISCONTINUED_AFTER_OVERRIDE, AGAIN = ("court.discontinue@presented",), ("court.discontinue@overridden",), ("parliament.present@overridden", "parliament.present@under-review-overridden")
STRUCK     = ("unconstitutional", "objection-to-court")
ON_PRESENTATION = term("president-month", 1, MONTHS, w.TERM_PRESIDENT_MONTH, PRESENT, ("president.sign", "president.return"), C["44(2)"], LP["19(2)"], LP["19(3)"],
                       paused_in=("under-review", *STRUCK, "adopted"), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, inferred=why.FROM_PRESENTATION_BEFORE_2013)
AMENDMENT_ON_PRESENTATION = term("president-month", 1, MONTHS, w.TERM_PRESIDENT_MONTH, PRESENT, ("president.sign", "president.return", "president.call-referendum"),
                                 C["44(2)"], LP["19(2)"], LP["19(3)"], paused_in=("under-review", *STRUCK, "adopted"), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, inferred=why.FROM_PRESENTATION_BEFORE_2013)
LAW_PRESENTATION                = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, C["61(4)"], LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
CONSTITUTIONAL_LAW_PRESENTATION = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, C["61(5-1) part 1"], LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
AMENDMENT_PRESENTATION          = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
SIGNING_TERMS = (
    term("council-month",            1, MONTHS, w.TERM_COUNCIL_MONTH,            REFERRALS,                        ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), C["73(3)"], indirect=True, from_receipt=True, from_the_last=True, inferred=why.FROM_REFERRAL),
    term("objection-to-court-10",    10, DAYS,  w.TERM_OBJECTION_TO_COURT_10,    ("court.strike@unconstitutional", "court.strike-part@unconstitutional"), "president.object-to-court",
         CL04["38(2)1)"], indirect=True, from_receipt=True, until=("2008-06-16", CL13["38(2)1)"]), inferred=why.FROM_RECEIPT_BY_THE_PRESIDENT),
    term("objection-to-court-month", 1, MONTHS, w.TERM_OBJECTION_TO_COURT_MONTH, ("court.strike@unconstitutional", "court.strike-part@unconstitutional"), "president.object-to-court",
         CL13["38(2)1)"], since=("2008-06-17", CL13["38(2)1)"]), indirect=True, from_receipt=True, inferred=why.FROM_RECEIPT_NOTE_OF_JUNE_2008),
)
PUBLICATION_TERMS = (
    term("effect-10",                10, DAYS,  w.TERM_EFFECT_10,                "gazette.publish",                "clock.take-effect", NPA["36(2)1)"], on_lapse="clock.take-effect", gives_way=True),
)
AMENDMENT_PUBLICATION_TERMS = (
    term("effect-10", 10, DAYS, w.TERM_EFFECT_10, "gazette.publish", "clock.take-effect", NPA["36(2)1)"], NPA["2(2)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
DECIDED = ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined")
OBJECTIONS_TERMS = (
    term("objections-month", 1, MONTHS, w.TERM_OBJECTIONS_MONTH, "president.return",          DECIDED, C["54(2)2)"], LP["20(1)"], R["44"], on_lapse="clock.objections-lapse"),
    term("chamber-15",       15, DAYS,  w.TERM_CHAMBER_15,       "president.return@returned", ("majilis.override", "majilis.sustain", "parliament.accept-objections", "clock.objections-lapse"), R["45"], when=SITS, inferred=why.FROM_RETURN_WITHOUT_JOINT_SESSION),
)
LAW_OVERRIDDEN = term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["54(2)2)"], LP["20(2)"],
                      paused_in=("under-review-overridden", *STRUCK), inferred_after=DISCONTINUED_AFTER_OVERRIDE)
CONSTITUTIONAL_LAW_OVERRIDDEN = term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["54(2)2)"], LP["20(5)"],
                                     paused_in=("under-review-overridden", *STRUCK), inferred_after=DISCONTINUED_AFTER_OVERRIDE, inferred=why.FROM_PRESENTATION_AS_ORDINARY_LAWS)

# The three kinds, each from its stages, rules and terms.
IN_PARLIAMENT_STAGES = (
    s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_SENATE_CHANGES, s.CONCILIATION,
    s.MAJILIS_ON_PROPOSALS, s.SENATE_ON_PROPOSALS, s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN,
)
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COUNCIL, s.OBJECTION_TO_COURT, s.RETURNED, s.SENATE_ON_OBJECTIONS,
    s.OVERRIDDEN, s.UNDER_REVIEW_OVERRIDDEN_COUNCIL, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COUNCIL,
    s.SIGNED, s.COUNTS_AS_SIGNED, s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT,
)
ENDS = (s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
LAW_ENDS = (s.REJECTED_NOT_RETURNED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
JOINT_ENDS = (s.REJECTED_NOT_RETURNED, s.NOT_ADOPTED, s.DEEMED_REJECTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)

LAW = Procedure(
    edition="2007",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(*IN_PARLIAMENT_STAGES, *SIGNING_STAGES, *LAW_ENDS, s.MAJILIS_ON_REJECTION, s.SENATE_SECOND_VOTE),
    all_steps=(
        *INTRODUCTION, *ACCEPTANCE, *IN_THE_MAJILIS, *IN_THE_SENATE, *AFTER_REJECTION, *DIFFERENCES, *CONCILIATION,
        *COMMISSION_TEXT, *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *SEPARATE_OBJECTIONS, *LAPSE_BEFORE_THE_MAJILIS, *OVERRIDE_TWO_THIRDS, *AFTER_OBJECTIONS,
        *SENATE_ALONE, *ELSEWHERE_ALONE, *LAW_ELSEWHERE_ALONE, *SENATE_ALONE_READS_LAWS, *LAW_IN_THE_SENATE_ALONE, *LAW_OBJECTIONS_ALONE, *LAW_OBJECTIONS_ALONE_IN_PART, *LAPSE_ALONE, *ACCEPTED_ALONE,
        *CONFIDENCE, *WITHDRAWAL_AND_TRACKS, *URGENT_LAW, *SIDE_ROUTES_AFTER_REJECTION,
    ),
    all_terms=(*LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, LAW_PRESENTATION, *OBJECTIONS_TERMS, LAW_OVERRIDDEN, *SIGNING_TERMS, *PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
CONSTITUTIONAL_LAW = Procedure(
    edition="2007",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(*IN_PARLIAMENT_STAGES, *SIGNING_STAGES, *ENDS),
    all_steps=(
        *INTRODUCTION, *ACCEPTANCE, *CONSTITUTIONAL_LAW_IN_THE_MAJILIS, *CONSTITUTIONAL_LAW_IN_THE_SENATE,
        *CONSTITUTIONAL_LAW_DIFFERENCES, *CONCILIATION, *CONSTITUTIONAL_LAW_COMMISSION_TEXT,
        *CONSTITUTIONAL_LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *SEPARATE_OBJECTIONS, *LAPSE_BEFORE_THE_MAJILIS, *CONSTITUTIONAL_LAW_CARRIED, *OVERRIDE_THREE_QUARTERS, *SUSTAINED_SHORT_OF_THREE_QUARTERS, *AFTER_OBJECTIONS,
        *SENATE_ALONE, *ELSEWHERE_ALONE, *SENATE_ALONE_READS, *CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE, *CONSTITUTIONAL_LAW_SHORT_ALONE,
        *CONSTITUTIONAL_LAW_OBJECTIONS_ALONE, *CONSTITUTIONAL_LAW_OBJECTIONS_ALONE_IN_PART, *LAPSE_ALONE, *ACCEPTED_ALONE, *CONSTITUTIONAL_CONFIDENCE, *WITHDRAWAL_AND_TRACKS, *URGENT_CONSTITUTIONAL_LAW,
    ),
    all_terms=(
        *CONSTITUTIONAL_LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, CONSTITUTIONAL_LAW_PRESENTATION,
        *OBJECTIONS_TERMS, CONSTITUTIONAL_LAW_OVERRIDDEN, *SIGNING_TERMS, *PUBLICATION_TERMS,
    ),
    questions=q.QUESTIONS,
)
AMENDMENT = Procedure(
    edition="2007",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер мен толықтырулар енгізу", "Внесение изменений и дополнений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING_TO_2022, s.REFERENDUM_PROPOSED,
        s.REFERENDUM_REFUSED, s.FOUR_FIFTHS_READING_TO_2022, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED,
        s.PUBLISHED_BY_REFERENDUM, *SIGNING_STAGES, s.WITHDRAWN, *JOINT_ENDS,
    ),
    all_steps=(
        *AMENDMENT_READINGS, *BY_FOUR_FIFTHS, *BY_REFERENDUM,
        *AMENDMENT_PRESENTED, *SIGNATURE, *AMENDMENT_PUBLICATION, *AMENDMENT_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *AMENDMENT_RETURNED, *SEPARATE_OBJECTIONS, *AMENDMENT_LAPSE, *AMENDMENT_CARRIED, *OVERRIDE_THREE_QUARTERS, *AMENDMENT_SUSTAINED, *AFTER_OBJECTIONS,
    ),
    all_terms=(
        AMENDMENT_ON_PRESENTATION, AMENDMENT_PRESENTATION, *OBJECTIONS_TERMS, CONSTITUTIONAL_LAW_OVERRIDDEN, *SIGNING_TERMS, *AMENDMENT_PUBLICATION_TERMS,
    ),
    questions=q.QUESTIONS,
)
# fmt: on

EDITION = Edition(
    id="2007",
    starts=date(2007, 5, 21),
    until=date(2012, 6, 21),
    label=Label("2007 жылғы редакция", "Редакция 2007 года", "Edition of 2007"),
    changed=Label(
        "Президенттің заң шығару бастамасы; конституциялық заңдар, бюджет және қарсылықтар бөлек отырыстарда; қол қоюға бір ай; конституциялық заңға қарсылық төрттен үшпен еңсеріледі; Мәжіліс жоқта Сенат жалғыз заң қабылдайды",
        "Законодательная инициатива Президента; конституционные законы, бюджет и возражения — на раздельных заседаниях; месяц на подписание; возражения на конституционный закон преодолеваются тремя четвертями; в отсутствие Мажилиса законы принимает один Сенат",
        "Legislative initiative of the President; constitutional laws, budget and objections in separate sittings; a month to sign; objections to a constitutional law overcome by three quarters; the Senate alone adopts laws while there is no Mäjilis",
    ),
    instruments=(C07, LP07, P06, CL04, CL13, R96, NPA98, SR, LC),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handed=Stored("lawflow.parliaments.kz.successions", "INTO_2007"),
    approximate=True,
)
