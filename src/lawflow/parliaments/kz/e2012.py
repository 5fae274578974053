"""Edition 2012, 22 June 2012 to 13 October 2013: the Constitution of 2007 under the new Reglament of Parliament.

The Reglament of 22 June 2012 No. 4-V takes the place of that of 20 May 1996. It follows the Constitution of 2007
(constitutional laws and objections in separate sittings) and brings: ten days from the Mäjilis to the Senate; sixty
calendar days of the Senate that do not run between sessions; conciliation on the provisions in dispute alone, repeated
with a new commission when either chamber disagrees; fifteen days for each chamber on objections; three quarters at the
first reading of amendments of the Constitution. The Constitution and the constitutional laws are those of 2007.

Two changes are older than the Reglament and are put here, where the edition begins: resolution No. 2 of the
Constitutional Council of 13 April 2012 on the month for objections in the recess (its formula was not read), and the
thirty days to publish a law, which the law of 27 April 2012 put into that on normative legal acts (art. 30(2-1), since
July 2013 art. 30(3)) from ten days after its publication, whose day was not found.
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
from lawflow.parliaments.kz.instruments import C07, CL13, LC, LP07, NPA98, P06, R12, SR

# fmt: off
# isort: off
from lawflow.parliaments.kz.majorities import (
    M12, M23, M34, M12_AGAINST, S12, S23, S34, S12_AGAINST, B12, B34, B45, P15,
    NO_M12, NO_M12_AGAINST, NO_M23, NO_M34, NO_M34_PROVEN, NO_S12, NO_S12_AGAINST, NO_S23, NO_S34, NO_S34_PROVEN, NO_B12, NO_B34, NO_B45,
)

# Constitution, CL on Parliament, Reglament, Law on normative acts; the CL on the Council is CL13, on the President P06.
C, LP, R, NPA = C07, LP07, R12, NPA98
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
A7 = asked("A7", why.COMMISSION_WITHOUT_TEXT_PT_76_5, a="=", c="=")

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
    rule(FIRST_VOTE,  "majilis.approve-first-reading", "=",               NPA["25(2)1)"], sets=(("first-reading", True),), inferred=why.READ_TWICE_CODES),
)
# The Mäjilis approves the bill and hands it over to the Senate, or rejects it.
IN_THE_MAJILIS = rules(
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(4)"], LP["15(3)"], when=(M12, w.COMMITTEES, w.CODE_READ)),
    rule(FIRST_VOTE, "majilis.reject",     "rejected",        C["62(5)"],              when=(M12, w.COMMITTEES), inferred=why.REJECTION_OF_ORDINARY_LAWS),
    rule(FIRST_VOTE, "majilis.vote-short", "not-adopted",     C["62(5)"],              when=(NO_M12, w.COMMITTEES), inferred=why.NO_ACT_WITHOUT_MAJORITY),
)
# The Senate adopts, rejects or changes the bill, or lets sixty days pass.
IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],               asks=("A49",)),
    rule("awaiting-senate", "senate.register",              "senate-pending",         R["74"], LP["18(1)"], when=SITS),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["41-1"], SR["42"], when=w.NO_CODE, sets=SENATE_READ),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE, S12), sets=SENATE_READ),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE_AMENDMENT, S12), sets=SENATE_READ),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(4)"], R["75"], when=(S12, w.SENATE_CODE_READ)),
    rule("senate-pending",  "senate.reject",                "majilis-on-rejection",   C["61(4)"], R["75-1"], when=(S12, *SITS), sets=FELL),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5)"], R["76-1"], when=(S12, w.SENATE_CODE_READ), clears=("vote-fell",)),
    rule("senate-pending",  "senate.vote-short",            "=",                      C["61(4)"], SR["29"], SR["42"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-pending",  "clock.senate-silent",          A1,                       C["61(4)"]),
)
# The bill rejected by the Senate: the Mäjilis may approve it again by two thirds, then the Senate votes a second time.
AFTER_REJECTION = rules(
    rule("majilis-on-rejection", "majilis.reapprove",            "senate-second-vote", C["61(4)"], R["75-1"], when=(M23,), clears=("vote-fell",)),
    rule("majilis-on-rejection", "majilis.vote-short",           "rejected",           R["75-1"],             when=(NO_M23,)),
    rule("senate-second-vote",   "senate.register",              "=",                  C["61(4)"], when=SITS, asks=("A2",), inferred=why.SECOND_VOTE_REGISTERED),
    rule("senate-second-vote",   "senate.approve",               "adopted",            C["61(4)"], R["75-1"], when=(S12, w.SENATE_CODE_READ)),
    rule("senate-second-vote",   "senate.reject",                "not-adopted",        C["61(4)"], R["75-1"], when=(S12,), asks=("A2",), inferred=why.REJECTED_TWICE),
    rule("senate-second-vote",   "senate.return-changes",        "majilis-on-senate-text", C["61(4)"], C["61(5)"], when=(S12, w.SENATE_CODE_READ), clears=("vote-fell",), asks=("A2",), silent=why.CHANGES_AT_THE_SECOND_VOTE),
    rule("senate-second-vote",   "senate.vote-short",            "=",                  C["61(4)"], SR["29"], SR["42"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
)
# The Mäjilis on the changes of the Senate.
DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",      "adopted",      C["61(5)"], R["76-1"],          when=(w.WHOLE, M12)),
    rule("majilis-on-senate-text", "majilis.agree",      "conciliation", R["76-2"], LC["32"],            when=(w.PARTIAL, M12), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.disagree",   "conciliation", C["61(5)"], R["76-2"],          when=(M12,), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.vote-short", "=",            C["61(5)"], LC["23"], SR["50"], when=(NO_M12,), under="A3=b", sets=FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-senate-text", "majilis.vote-short", "not-adopted",  C["61(5)"],                     when=(NO_M12,), under="A3=c", clears=("commission",), silent=why.NO_MAJORITY_ON_CHANGES),
    rule(("majilis-on-senate-text", "majilis-on-rejection"), "senate.recall", "senate-pending", SR["46"], clears=("vote-fell",), inferred=why.RECALL_NOT_DATED),
)
# A commission of both chambers on the provisions in dispute: laws and constitutional laws.
CONCILIATION = rules(
    rule("conciliation", "commission.form",   "=",                          R["76-2"], LC["23"], SR["50"], when=B12, sets=(("commission", True),)),
    rule("conciliation", "commission.report", "majilis-on-commission-text", R["76-2"],                     when=(w.COMMISSION_FORMED,), clears=("text-fell",)),
    rule("conciliation", "commission.fail",   A7,                           R["76-5"],                     when=(w.COMMISSION_FORMED,), clears=("commission",)),
)
# Its text in both chambers. If either disagrees, a new commission is formed: there is no end to the rounds.
EITHER_TEXT  = ("majilis.adopt-commission-text", "majilis.confirm-own-text")
COMMISSION_TEXT = rules(
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["76-3"],            when=(M12,), clears=("vote-fell",)),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "conciliation",              R["76-3"], R["76-5"], when=(NO_M12, M12_AGAINST), sets=FELL, clears=("commission",)),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["76-3"], LC["23"],  when=(NO_M12, NO_M12_AGAINST), sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.vote-short",             "=",                         R["76-3"], LC["23"],  when=(NO_M12,), sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "conciliation",              R["76-3"], R["76-5"], when=(NO_M12, w.TEXT_FELL), under="L-12=a", sets=FELL, clears=("commission",), inferred=why.NEITHER_TEXT_IS_DISAGREEMENT),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76-3"], LC["23"],  when=(NO_M12, w.TEXT_FELL), under="L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_DECIDED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76-3"], when=(NO_M12, w.TEXT_NOT_FELL), sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("senate-on-commission-text",  "senate.register",                "=",                         SR["40"], SR["52"],   when=SITS, sets=(("text-registered", True),)),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["76-4"],            when=(S12,)),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "conciliation",              R["76-4"], R["76-5"], when=(NO_S12, S12_AGAINST), sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         R["76-4"], SR["29"], SR["42"], SR["52"], when=(NO_S12, NO_S12_AGAINST), sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         R["76-4"], SR["29"], SR["42"], SR["52"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "clock.senate-silent",            A1,                          C["61(4)"], SR["52"], when=(w.TEXT_REGISTERED,)),
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
SIGNATURE = rules(
    rule(("adopted", "presented", "overridden", "presidents-wording", "under-review", "under-review-overridden", "under-review-presidents-wording"), "officials.countersign", "=", C["45(3)"], LP["19(2)"], sets=(("countersigned", True),), asks=("A40",)),
    rule("presented",                         "president.sign",         "signed",             C["44(2)"], C["62(2)"]),
    rule("presented",                         "clock.president-silent", "=",                  C["62(2)"],              under="A28=b", inferred=why.SIGNATURE_REQUIRED),
    rule("presented",                         "clock.session-closes",   "=",                  LP["19(4)"],             when=(w.SESSION_CLOSES,)),
)
PUBLICATION = rules(
    rule("signed",                            "gazette.publish",        "published",          NPA["30(1)"]),
    rule("counts-as-signed",                  "gazette.publish",        "published-unsigned", NPA["30(1)"], LP["19(3)"]),
)
EFFECT = rule(("published", "published-unsigned"), "clock.take-effect", "in-effect",          NPA["36(2)1)"])
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
    rule(("adopted", "presented"),          OFFICES,             "under-review",            C["72(1)"], C["73(2)"], also=("deputies.refer", P15)),
    rule(SIGNED_LATER, OFFICES, REVIEWED_LATER, C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(REVIEW,                            OFFICES,             "=",                               C["72(1)"], C["73(2)"], CL13["26(2)"], also=("deputies.refer", P15), sets=REFERRED, asks=("A39",), inferred=why.REFERRALS_JOINED),
    rule("under-review", "parliament.present", "=", C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEWED_LATER, "parliament.present", "=", LP["19(2)"], inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEW, "court.uphold", SIGNING, CL13["39(1)"], C["73(3)"], when=(w.ONE_REFERRAL,)),
    rule(REVIEW, "court.uphold", SIGNING, CL13["39(1)"], C["73(3)"], CL13["26(2)"], when=(w.SEVERAL_REFERRALS,), inferred=why.FOUND_ON_ALL),
    rule("presented", "court.uphold", "=", CL13["39(1)"], C["73(3)"], CL13["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.discontinue", "=", CL13["25"], CL13["30(1)"], CL13["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike", "unconstitutional", C["74(1)"], CL13["39(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike-part", A38_PRESENTED, C["74(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),)),
    rule(REVIEW, "court.discontinue", SIGNING, CL13["25"], CL13["30(1)"], when=(w.ONE_REFERRAL,), inferred=why.REVIEW_ENDED_WITHOUT_DECISION),
    rule(REVIEW, "court.discontinue", SIGNING, CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=a", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "undetermined", CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=?", silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "=", CL13["25"], CL13["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=b", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule("under-review",                    "court.strike",      "unconstitutional",        C["74(1)"], CL13["39(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike",      "unconstitutional",        C["74(1)"], CL13["39(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike",      "unconstitutional",        C["74(1)"], CL13["39(1)"], sets=(("struck", "presidents-wording"),)),
    rule("under-review",                    "court.strike-part", A38_PRESENTED,             C["74(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike-part", A38_OVERRIDDEN,            C["74(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike-part", A38_WORDING,               C["74(1)"], sets=(("struck", "presidents-wording"),)),
)
# The President may object to the decision; the fact "struck" says which signature the law goes back to.
A35_PRESENTED  = asked("A35", why.PROCEEDING_ENDS, a="presented", b="adopted")
A35_OVERRIDDEN = asked("A35", why.PROCEEDING_ENDS, a="overridden", b="overridden")
A35_WORDING    = asked("A35", why.PROCEEDING_ENDS, a="presidents-wording", b="presidents-wording")
OBJECTION_TO_THE_COUNCIL = rules(
    rule("unconstitutional",   "president.object-to-court", "objection-to-court", C["73(4)"], CL13["38(2)"],   when=(w.COURT_NOT_OBJECTED, w.OBJECTION_MONTH_RUNS)),
    rule("objection-to-court", "court.overcome-objection",  "unconstitutional",   C["73(4)"], CL13["38(2)2)"], when=(w.TWO_THIRDS_OF_THE_COUNCIL,), sets=(("court-objected", True),)),
    rule("objection-to-court", "court.yield",               A35_PRESENTED,        C["73(4)"], CL13["38(3)"],   when=(w.STRUCK_AT_FIRST, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_OVERRIDDEN,       C["73(4)"], CL13["38(3)"],   when=(w.STRUCK_AFTER_OVERRIDE, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_WORDING,          C["73(4)"], CL13["38(3)"],   when=(w.STRUCK_IN_PRESIDENTS_WORDING, w.SHORT_IN_THE_COUNCIL)),
)

# The President's objections: what he offered, and what the open questions make of them.
OBJECTIONS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
# A referral of a law that the President has returned moves nothing; a decision that strikes it ends it, then or after the vote (A39).
A38_OBJECTED = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="=")
A35_RETURNED = asked("A35", why.PROCEEDING_ENDS, a="returned", b="returned")
A35_SENATE   = asked("A35", why.PROCEEDING_ENDS, a="senate-on-objections", b="senate-on-objections")
REVIEW_OF_OBJECTED = rules(
    rule(("returned", "senate-on-objections"), OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.uphold", "=", CL13["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.discontinue", "=", CL13["25"], CL13["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["74(1)"], CL13["39(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "senate-on-objections", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",)),
    rule("objection-to-court", "court.yield", A35_RETURNED, C["73(4)"], CL13["38(3)"], when=(w.STRUCK_WHEN_RETURNED, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield", A35_SENATE, C["73(4)"], CL13["38(3)"], when=(w.STRUCK_BEFORE_THE_SENATE, w.SHORT_IN_THE_COUNCIL)),
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
A32_MAJILIS = asked("A32", why.SOME_ARTICLES_UPHELD, a=parted(case("senate-on-objections", MAYBE), case("undetermined", WITHOUT)), b="not-adopted", c="senate-on-objections")
A32_LAST    = asked("A32", why.SOME_ARTICLES_UPHELD, a=parted(case("presidents-wording", MAYBE), case("undetermined", WITHOUT)), b="not-adopted", c="overridden")
L5                = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, a="returned", b="counts-as-signed")

# Objections in separate sittings. The Mäjilis votes first, then the Senate; each within fifteen days, both within the month.
LAW_RETURNED = rules(
    rule("presented", "president.return", "returned", C["44(2)"], LP["20(1)"], sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.REOPENING_DAY,), sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED,), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
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
    rule("returned",             "majilis.override", "senate-on-objections", C["54(2)2)"], LP["20(2)"], when=(w.WHOLE, M23)),
    rule("returned",             "majilis.override", A32_MAJILIS,            C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, M23)),
    rule("returned", "majilis.sustain", STANDING, C["54(2)2)"], LP["20(2)"], when=(NO_M23,), asks=("A57",)),
    rule("senate-on-objections", "senate.override",  "overridden",           C["54(2)2)"], LP["20(2)"], when=(w.WHOLE, S23)),
    rule("senate-on-objections", "senate.override",  A32_LAST,               C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, S23)),
    rule("senate-on-objections", "senate.sustain", STANDING, C["54(2)2)"], LP["20(2)"], when=(NO_S23,), asks=("A57",)),
)
# Constitutional laws and amendments: by three quarters of each chamber.
OVERRIDE_THREE_QUARTERS = rules(
    rule("returned",             "majilis.override", A32_MAJILIS,            C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, M34)),
    rule("senate-on-objections", "senate.override",  A32_LAST,               C["54(2)2)"], LP["20(4)"], when=(w.PARTIAL, S34)),
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
    rule("overridden",                         "president.sign",     "signed", C["54(2)2)"], LP["20(2)"], asks=("A29",)),
    rule("presidents-wording",                 "president.sign",     "signed", C["54(2)2)"], C["44(2)"], C["62(2)"], asks=("A29",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
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
SENATE_ALONE = rules(
    rule(CALLED_UP,        "clock.dissolution",            "=",            C["63(1)"], C["55(5)"], SR["55-5"]),
    aside("draft",         "initiator.introduce",          "senate-alone", C["55(5)"], C["61(1)"], C["61(6)"], SR["55-1"], lay="submitted", when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_SENATE, *AWAY)),
    aside(CALLED_UP,       "senate.register",              "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP),
    rule("senate-alone",   "senate.return-unregistered",   "=",            C["55(5)"], SR["55-1"], when=(w.NOT_YET_TAKEN_UP,)),
    rule("senate-alone",   "senate.register",              "=",            C["55(5)"], SR["55-1"], when=(w.NOT_YET_TAKEN_UP,), sets=TAKEN_UP),
    back("senate-alone",   "clock.convocation", "submitted", w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",)),
)
# From the stages that pt 55-5 does not name, and back to where a bill lay.
ELSEWHERE_ALONE = rules(
    rule(NOT_CALLED_UP, "clock.dissolution", "=", C["63(1)"], C["55(5)"], SR["55-5"], inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    aside(NOT_CALLED_UP, "senate.register", "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP, inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    back("senate-alone", "clock.convocation", NOT_LAID_BEFORE_IT, w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
)
LAW_ELSEWHERE_ALONE = rules(
    rule(REJECTED, "clock.dissolution", "=", C["63(1)"], C["55(5)"], SR["55-5"], inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    aside(REJECTED, "senate.register", "senate-alone", C["55(5)"], SR["55-5"], SR["55-6"], when=AWAY, sets=TAKEN_UP, inferred=why.NOT_AMONG_THE_BILLS_CALLED_UP),
    back("senate-alone", "clock.convocation", REJECTED, w.WHERE_IT_LAY, C["55(5)"], SR["55-18"], when=SITS, clears=("taken-up",), inferred=why.CALLED_UP_AND_NOT_DECIDED),
    rule("senate-alone", "senate.vote-short", "=", C["55(5)"], C["62(5)"], SR["29"], SR["30"], when=(w.TAKEN_UP, NO_S12, *AWAY), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
)
SENATE_ALONE_READS = rule("senate-alone", "senate.approve-first-reading", "=", C["55(5)"], when=(w.TAKEN_UP,), inferred=why.SENATE_READS_TWICE)
SENATE_ALONE_READS_LAWS = rules(
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], when=(w.TAKEN_UP, *w.NO_CODE), inferred=why.SENATE_READS_TWICE),
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], SR["56"], SR["58"], when=(w.TAKEN_UP, w.CODE, S12), sets=SENATE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE),
    rule("senate-alone",   "senate.approve-first-reading",   "=",        C["55(5)"], SR["56"], SR["58"], when=(w.TAKEN_UP, w.CODE_AMENDMENT, S12), sets=SENATE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE),
)
LAW_IN_THE_SENATE_ALONE = rules(
    rule("senate-alone",   "senate.approve",                 parted(case("adopted", *w.NO_CODE), case("adopted", w.CODE, w.SENATE_CODE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE), case("adopted", w.CODE_AMENDMENT, w.SENATE_CODE_READ, inferred=why.CODES_OF_THE_SENATE_ALONE)), C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE),
    rule("senate-alone",   "senate.approve-commission-text", "adopted",  C["55(5)"], C["62(5)"], SR["55-7"], SR["28"], when=(w.TAKEN_UP, w.COMMISSION_FORMED, S12, *AWAY), clears=NO_LONGER_ASIDE),
    rule("senate-alone",   "senate.reject",                  "rejected", C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE),
    rule("senate-pending", "senate.reject",                  "rejected", C["55(5)"], C["62(5)"], SR["55-4"], SR["28"], when=(S12, *AWAY)),
)
# Objections while there is no Mäjilis: the Senate alone overcomes them, or the law stands in the President's wording.
A31_ALONE = asked("A31", why.NO_WORDING_BEFORE_THE_SENATE_ALONE, a="not-adopted", b="not-adopted", c="presidents-wording")
ALONE = parted(case("presidents-wording", MAYBE, cites=(SR["55-16"],)), case(A31_ALONE, WITHOUT))
LAW_OBJECTIONS_ALONE = rules(
    rule("returned", "senate.override",        "overridden",         C["55(5)"], C["54(2)2)"], SR["55-15"], when=(w.WHOLE, S23, *AWAY)),
    rule("returned", "senate.override",        A32_LAST,             C["55(5)"], C["54(2)2)"],              when=(w.PARTIAL, S23, *AWAY)),
    rule("returned", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S23, *AWAY)),
)
CONSTITUTIONAL_LAW_OBJECTIONS_ALONE = rules(
    rule("returned", "senate.override",        "overridden",         C["55(5)"], C["54(2)2)"], SR["55-15"], when=(w.WHOLE, S34, *AWAY)),
    rule("returned", "senate.override",        A32_LAST,             C["55(5)"], C["54(2)2)"],              when=(w.PARTIAL, S34, *AWAY)),
    rule("returned", "senate.sustain", ALONE, C["55(5)"], C["54(2)2)"], when=(NO_S34, *AWAY)),
)
LAPSE_ALONE = rules(
    rule("returned", "clock.objections-lapse", "presidents-wording", C["55(5)"], C["54(2)2)"], SR["55-10"], when=(MAYBE, *AWAY)),
    rule("returned", "clock.objections-lapse", A31_ALONE,            C["55(5)"], C["54(2)2)"],              when=(WITHOUT, *AWAY)),
)
# The Senate alone accepts them: it performs Parliament's functions then (art. 55(5)).
ACCEPTED_ALONE = rules(
    rule("returned", "parliament.accept-objections", ALONE, C["55(5)"], C["54(2)2)"], when=AWAY, inferred=why.ACCEPTED_AS_NOT_OVERCOME),
)
# The Government makes its bill a question of confidence.
BY_THE_GOVERNMENT = InitiatedBy((GOVERNMENT,))
MOTION_CARRIED = (("no-confidence", True),)
# It is one if the bill was not adopted: voted down or short or, by practice, passed by the Mäjilis in a text of its own (L-9).
PASSED      = ("awaiting-senate", "senate-pending", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text")
VOTED_SHORT = ("senate-pending", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text")
CONFIDENCE = rules(
    rule(PASSED, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",)),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",)),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], R["61"], when=(NO_B12,), asks=("A47", "A48")),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], R["61"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The words do not exclude constitutional laws; practice of them is not known.
CONSTITUTIONAL_CONFIDENCE = rules(
    rule(FIRST_VOTE, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(PASSED, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], R["61"], when=(NO_B12,), asks=("A47", "A48"), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], R["61"], when=B12, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The bill is withdrawn; the President declares it a priority or urgent, and decrees the urgent law when its month has passed.
DECREE_LAW = (("decree-law", True),)
WITHDRAWAL = rule((*IN_PARLIAMENT, "senate-alone", "confidence-linked"), "initiator.withdraw", "withdrawn", NPA["21-3(3)"])
TRACKS = rules(
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
WITHDRAWAL_AFTER_REJECTION = rule(REJECTED, "initiator.withdraw", "withdrawn", NPA["21-3(3)"])
SIDE_ROUTES_AFTER_REJECTION = rules(
    rule("majilis-on-rejection", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("senate-second-vote", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule("senate-second-vote", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(REJECTED,               "president.declare-priority",  "=",                 C["61(2)"], LP["17(2)"],             track="priority"),
    rule(REJECTED,               "president.declare-urgent",    "=",                 C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",)),
    rule(REJECTED,               "president.decree-law",        "=",                 C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",)),
)

# A constitutional law, where it differs: two thirds in each chamber, and a rejection by the Senate is the end.
A11               = asked("A11", why.NEITHER_TWO_THIRDS_NOR_REJECTION, a="not-adopted", b="=", c="=")
CONSTITUTIONAL_LAW_IN_THE_MAJILIS = rules(
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(5-1) part 1"], C["62(4)"], R["69-2"],    when=(M23, w.COMMITTEES), clears=("vote-fell",), asks=("A16",)),
    rule(FIRST_VOTE, "majilis.reject",     "rejected",        C["61(5-1) part 1"], LP["18(2-1)"], R["69-2"], when=(M12, w.COMMITTEES)),
    rule(FIRST_VOTE, "majilis.vote-short", A11,               C["61(5-1) part 1"],                           when=(NO_M23, w.COMMITTEES), sets=FELL),
)
CONSTITUTIONAL_LAW_IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["69-2"],                                  asks=("A49",)),
    rule("awaiting-senate", "senate.register",              "senate-pending",         R["69-2"], LP["18(2-1)"], when=SITS),
    rule("senate-pending",  "senate.approve-first-reading", "=",                      SR["41-1"], SR["42"]),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(5-1) part 1"], C["62(4)"], R["69-3"], when=(S23,)),
    rule("senate-pending",  "senate.reject",                "rejected",               C["61(5-1) part 1"], LP["18(2-1)"],         when=(S12,)),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5-1) part 2"], R["69-4"],             when=(S23,), clears=("vote-fell",)),
    rule("senate-pending",  "senate.vote-short",            "=",                      C["61(5-1) part 1"], SR["29"], SR["42"],        when=(NO_S23,), sets=FELL, asks=("A11",), inferred=why.NO_DECISION_CARRIED),
    rule("senate-pending",  "clock.senate-silent",          A1,                       C["61(5-1) part 1"]),
)
CONSTITUTIONAL_LAW_DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",                            "adopted",      C["61(5-1) part 2"], R["69-4"], when=(w.WHOLE, M23), asks=("A13",)),
    rule("majilis-on-senate-text", "majilis.agree",                            "conciliation", R["69-4"], R["76-2"], LC["32"], when=(w.PARTIAL, M23), clears=("commission", "vote-fell"), asks=("A13",)),
    rule("majilis-on-senate-text", ("majilis.disagree", "majilis.vote-short"), "conciliation", C["61(5-1) part 3"], R["69-4"], under="A12=a", clears=("commission",), inferred=why.SHORT_IS_NO_AGREEMENT),
    rule("majilis-on-senate-text", "majilis.disagree",                         "conciliation", C["61(5-1) part 3"], R["69-4"], SR["50"], when=(M23,), under="A12=b", clears=("commission", "vote-fell"), inferred=why.TWO_THIRDS_AGAINST),
    rule("majilis-on-senate-text", "majilis.vote-short",                       "=",            C["61(5-1) part 3"], SR["50"], when=(NO_M23,), under="A12=b", sets=FELL, inferred=why.TWO_THIRDS_NEITHER_WAY),
    rule("majilis-on-senate-text", "senate.recall", "senate-pending", SR["46"], clears=("vote-fell",), inferred=why.RECALL_NOT_DATED),
)
CONSTITUTIONAL_LAW_COMMISSION_TEXT = rules(
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["69-4"], R["76-3"], C["62(4)"], when=(M23,), under="A14=a", clears=("vote-fell",), inferred=why.CONSTITUTIONAL_LAWS_BY_TWO_THIRDS),
    rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["69-4"], R["76-3"],             when=(M12,), under="A14=b", clears=("vote-fell",), inferred=why.MAJORITY_PT_76_3),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "conciliation",              R["69-4"], R["76-3"], R["76-5"],  when=(NO_M23, M12_AGAINST), under="A14=a", sets=FELL, clears=("commission",)),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M23, NO_M12_AGAINST), under="A14=a", sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.vote-short",             "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M23,), under="A14=a", sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "conciliation",              R["69-4"], R["76-3"], R["76-5"],  when=(NO_M12, M12_AGAINST), under="A14=b", sets=FELL, clears=("commission",)),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M12, NO_M12_AGAINST), under="A14=b", sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.vote-short",             "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M12,), under="A14=b", sets=TEXT_FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "conciliation",              R["69-4"], R["76-3"], R["76-5"],  when=(NO_M23, w.TEXT_FELL), under="A14=a L-12=a", sets=FELL, clears=("commission",), inferred=why.NEITHER_TEXT_IS_DISAGREEMENT),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M23, w.TEXT_FELL), under="A14=a L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_DECIDED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["69-4"], R["76-3"], when=(NO_M23, w.TEXT_NOT_FELL), under="A14=a", sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "conciliation",              R["69-4"], R["76-3"], R["76-5"],  when=(NO_M12, w.TEXT_FELL), under="A14=b L-12=a", sets=FELL, clears=("commission",), inferred=why.NEITHER_TEXT_IS_DISAGREEMENT),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["69-4"], R["76-3"], LC["23"], when=(NO_M12, w.TEXT_FELL), under="A14=b L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_DECIDED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["69-4"], R["76-3"], when=(NO_M12, w.TEXT_NOT_FELL), under="A14=b", sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("senate-on-commission-text",  "senate.register",                "=",                         SR["40"], SR["52"],               when=SITS, sets=(("text-registered", True),)),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["69-4"], R["76-4"], C["62(4)"], when=(S23,), under="A14=a", inferred=why.CONSTITUTIONAL_LAWS_BY_TWO_THIRDS),
    rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["69-4"], R["76-4"],             when=(S12,), under="A14=b", inferred=why.MAJORITY_PT_76_4),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "conciliation",              R["69-4"], R["76-4"], R["76-5"],  when=(NO_S23, S12_AGAINST), under="A14=a", sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         R["69-4"], R["76-4"], SR["28"], SR["29"], SR["42"], SR["52"], when=(NO_S23, NO_S12_AGAINST), under="A14=a", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         R["69-4"], R["76-4"], SR["28"], SR["29"], SR["42"], SR["52"], when=(NO_S23,), under="A14=a", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "conciliation",              R["69-4"], R["76-4"], R["76-5"],  when=(NO_S12, S12_AGAINST), under="A14=b", sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         R["69-4"], R["76-4"], SR["28"], SR["29"], SR["42"], SR["52"], when=(NO_S12, NO_S12_AGAINST), under="A14=b", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         R["69-4"], R["76-4"], SR["28"], SR["29"], SR["42"], SR["52"], when=(NO_S12,), under="A14=b", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "clock.senate-silent",            A1,                          C["61(5-1) part 1"], SR["52"],    when=(w.TEXT_REGISTERED,)),
)
CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE = rules(
    rule("senate-alone", "senate.approve",                 "adopted",  C["55(5)"], C["62(4)"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S23, *AWAY), clears=NO_LONGER_ASIDE),
    rule("senate-alone", "senate.approve-commission-text", "adopted",  C["55(5)"], C["62(4)"], SR["55-7"], SR["28"], when=(w.TAKEN_UP, w.COMMISSION_FORMED, S23, *AWAY), clears=NO_LONGER_ASIDE),
    rule("senate-alone", "senate.reject",                  "rejected", C["55(5)"], C["61(5-1) part 1"], SR["55-4"], SR["28"], when=(w.TAKEN_UP, S12, *AWAY), clears=NO_LONGER_ASIDE),
)
CONSTITUTIONAL_LAW_SHORT_ALONE = rules(
    rule("senate-alone", "senate.vote-short", "=", C["55(5)"], C["62(4)"], SR["29"], SR["30"], when=(w.TAKEN_UP, NO_S23, *AWAY), asks=("A11",), inferred=why.SENATE_VOTE_MAY_BE_REPEATED),
)

# An amendment of the Constitution: through Parliament, on the President's proposal, by three quarters at both readings.
# No prior opinion of the Council is asked for.
FIRST_READING = ("amendment-proposed", "joint-first-reading")
A46 = asked("A46", why.NEITHER_APPROVED_NOR_REJECTED, a="not-adopted", b="=")
PROPOSED = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-proposed", "referendum-refused", "four-fifths-second-reading")
L_13 = asked("L-13", why.WITHDRAWAL_OF_A_PROPOSAL, a="withdrawn", b="=")
AMENDMENT_READINGS = rules(
    rule("draft",                "president.propose-amendment", "amendment-proposed",   C["91(1)"], C["53(1)"]),
    rule("amendment-proposed",   "joint.convene",               "joint-first-reading",  R["29"]),
    rule(("joint-first-reading", "joint-second-reading"), "joint.convene", "=",         C["58(4)"], R["5"]),
    rule(FIRST_READING,          "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["31"],             when=B34),
    rule(FIRST_READING,          "joint.reject",                "rejected",             R["31"],                         when=B34),
    rule(FIRST_READING,          "joint.vote-short",            A46,                    R["31"], C["62(3)"],             when=(NO_B34,)),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53(1)"], C["62(3)"], R["32"], when=B34),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32"], C["62(5)"],                when=B12, inferred=why.JOINT_REJECTION_BY_MAJORITY),
    rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      R["32"], C["62(3)"],             when=(NO_B34,)),
    rule(PROPOSED, "initiator.withdraw", L_13, C["91(1)"], NPA["2(2)"], NPA["21-3(3)"]),
)
# By four fifths, when the President has refused the referendum that Parliament proposed.
FOUR_FIFTHS = (("four-fifths", True),)
BY_FOUR_FIFTHS = rules(
    rule("draft",                      "parliament.propose-referendum", "referendum-proposed",        C["91(1)"], C["54(2)3)"], R["78-9"], R["78-11"], C["62(5)"], when=B12),
    rule("referendum-proposed",        "president.refuse-referendum",   "referendum-refused",         C["91(1)"], R["78-12"], P06["18(2)3)"]),
    rule(("referendum-refused", "four-fifths-second-reading"), "joint.convene", "=",          C["58(4)"], R["5"], R["32-1"], asks=("A26",), inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.approve-first-reading",   "four-fifths-second-reading", C["62(6)"], R["31"], R["32-1"], when=B34, under="A26=a", inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.reject",                  "rejected",                   R["31"], R["32-1"], when=B34, under="A26=a", inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("referendum-refused",         "joint.vote-short",              A46,                          R["31"], R["32-1"], when=(NO_B34,), under="A26=a"),
    rule("four-fifths-second-reading", "parliament.adopt-four-fifths",  "adopted",                    C["91(1)"], R["32-1"], when=B45, under="A26=a", sets=FOUR_FIFTHS, inferred=why.FOUR_FIFTHS_IN_JOINT_SITTING),
    rule("four-fifths-second-reading", "joint.vote-short",              "not-adopted",                C["91(1)"], R["32-1"], when=(NO_B45,), inferred=why.SHORT_OF_FOUR_FIFTHS),
    rule("referendum-refused",         "parliament.adopt-four-fifths",  "adopted",                    C["91(1)"], when=B45, under="A26=b", sets=FOUR_FIFTHS, silent=why.FOUR_FIFTHS_ORDER),
    rule("referendum-refused",         "joint.vote-short",              "not-adopted",                C["91(1)"], when=(NO_B45,), under="A26=b", inferred=why.SHORT_OF_FOUR_FIFTHS),
)
BY_REFERENDUM = rules(
    rule(("draft", "referendum-proposed"), "president.call-referendum", "referendum-called",       C["91(1)"]),
    rule("presented",                      "president.call-referendum", "referendum-called",       C["91(1)"],     when=(w.FOUR_FIFTHS_LAW,)),
    rule("under-review", "president.call-referendum", "referendum-called", C["91(1)"], C["73(2)"], when=(w.PRESENTED, w.FOUR_FIFTHS_LAW), sets=REFERRED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(("referendum-called", "referendum-adopted"), OFFICES, "=", C["72(1)"], also=("deputies.refer", P15), when=(w.FOUR_FIFTHS_LAW,), sets=REFERRED, inferred=why.REFERRED_WHEN_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.uphold", "=", CL13["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.discontinue", "=", CL13["25"], CL13["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike", "unconstitutional", C["74(1)"], CL13["39(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",)),
    rule(("referendum-adopted", "rejected"), ("court.strike", "court.strike-part"), ("undetermined", "="), C["74(1)"], C["91(1)"], when=(w.REFERRED,), clears=("referred",), asks=("A39",), silent=why.STRUCK_AFTER_THE_VOTE_OF_THE_PEOPLE),
    rule("objection-to-court", "court.yield", asked("A35", why.PROCEEDING_ENDS, a="referendum-called", b="referendum-called"), C["73(4)"], CL13["38(3)"], when=(w.STRUCK_WHEN_PUT_TO_THE_PEOPLE, w.SHORT_IN_THE_COUNCIL)),
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
DAYS, WORKING_DAYS, MONTHS, NOT_COUNTED, RESTARTS = Count.DAYS, Count.WORKING_DAYS, Count.MONTHS, Recess.NOT_COUNTED, Recess.RESTARTS
REGISTERED     = ("senate.register@senate-pending", "senate.register@senate-on-commission-text")
SENATE_DECIDES = ("senate.approve", "senate.reject", "senate.return-changes", "senate.approve-commission-text", "senate.refuse-commission-text@conciliation")
MAJILIS_DECIDES = ("majilis.agree", "majilis.disagree", "majilis.vote-short", "senate.recall")
SILENCE         = "clock.senate-silent"
LAW_TERMS = (
    term("majilis-to-senate-10", 10, DAYS, w.TERM_MAJILIS_TO_SENATE_10, "majilis.adopt",         "senate.register", R["74"],                          indirect=True),
    term("senate-registration-2", 2, WORKING_DAYS, w.TERM_SENATE_REGISTRATION_2, ("majilis.adopt", "majilis.reapprove", *EITHER_TEXT), ("senate.register", "senate.return-unregistered"), SR["40"], SR["52"], indirect=True, from_receipt=True, inferred=why.FROM_RECEIPT_IN_THE_SENATE),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,              SENATE_DECIDES,    C["61(4)"], R["74"], LP["18(1)"], SR["52"], recess=NOT_COUNTED, paused_in=("senate-alone",), on_lapse=SILENCE, under="A10=a"),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,              SENATE_DECIDES,    C["61(4)"], LP["18(1)"], SR["52"], paused_in=("senate-alone",), on_lapse=SILENCE, under="A10=b", inferred=why.REGLAMENT_CANNOT_LENGTHEN),
    term("return-12",            12, DAYS, w.TERM_RETURN_12,            "senate.reject@majilis-on-rejection", ("majilis.reapprove", "majilis.vote-short", "senate.recall@senate-pending"), R["75-1"], indirect=True),
    term("return-14",            14, DAYS, w.TERM_RETURN_14,            "senate.return-changes", MAJILIS_DECIDES,   R["76-1"],                        indirect=True),
)
CONSTITUTIONAL_LAW_TERMS = (
    term("majilis-to-senate-10", 10, DAYS, w.TERM_MAJILIS_TO_SENATE_10, "majilis.adopt",         "senate.register", R["69-2"],                   indirect=True),
    term("senate-registration-2", 2, WORKING_DAYS, w.TERM_SENATE_REGISTRATION_2, ("majilis.adopt", *EITHER_TEXT), ("senate.register", "senate.return-unregistered"), SR["40"], SR["52"], indirect=True, from_receipt=True, inferred=why.FROM_RECEIPT_IN_THE_SENATE),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,              SENATE_DECIDES,    C["61(5-1) part 1"], R["69-2"], SR["52"], recess=NOT_COUNTED, paused_in=("senate-alone",), on_lapse=SILENCE, under="A10=a"),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,            REGISTERED,              SENATE_DECIDES,    C["61(5-1) part 1"], LP["18(2-1)"], SR["52"], paused_in=("senate-alone",), on_lapse=SILENCE, under="A10=b", inferred=why.REGLAMENT_CANNOT_LENGTHEN),
    term("return-14",            14, DAYS, w.TERM_RETURN_14,            "senate.return-changes", MAJILIS_DECIDES,   R["69-4"],                   indirect=True),
)
BILL_TERMS = (
    term("senate-alone-10", 10, WORKING_DAYS, w.TERM_SENATE_ALONE_10, "initiator.introduce@senate-alone", ("senate.register@senate-alone", "senate.return-unregistered@senate-alone", "clock.convocation"), SR["55-1"]),
    term("commission-text-7",   7, DAYS,   w.TERM_COMMISSION_TEXT_7,   EITHER_TEXT,                   ("senate.register@senate-on-commission-text", "senate.approve-commission-text", "senate.refuse-commission-text", "senate.vote-short@senate-on-commission-text"), R["76-3"], indirect=True),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn"), C["61(2)"], LP["17(2)"], R["8"],
         when=(w.URGENT,), counted_from="initiator.introduce", under="L-11=a", inferred=why.URGENT_MONTH),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn"), C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), under="L-11=b", inferred=why.URGENT_MONTH_FROM_DECLARATION),
    term("confidence-48-hours", 2, DAYS,   w.TERM_CONFIDENCE_48_HOURS, "government.raise-confidence", ("parliament.confidence-holds", "parliament.no-confidence"), C["61(7)"], R["61"], bound=Bound.NOT_BEFORE),
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
    term("council-month",            1,  MONTHS, w.TERM_COUNCIL_MONTH,            REFERRALS,                        ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), C["73(3)"], indirect=True, from_receipt=True, from_the_last=True, inferred=why.FROM_REFERRAL),
    term("objection-to-court-month", 1,  MONTHS, w.TERM_OBJECTION_TO_COURT_MONTH, ("court.strike@unconstitutional", "court.strike-part@unconstitutional"), "president.object-to-court", CL13["38(2)1)"], indirect=True, from_receipt=True, inferred=why.FROM_RECEIPT_NOTE_OF_JUNE_2008),
)
PUBLICATION_TERMS = (
    term("publication-30",           30, DAYS,   w.TERM_PUBLICATION_30,           ("@signed", "@counts-as-signed"), "gazette.publish",           NPA["30(2-1)"],  from_eve_of=("clock.president-silent",), until=("2013-07-02", NPA["30(3)"])),
    term("publication-30",           30, DAYS,   w.TERM_PUBLICATION_30,           ("@signed", "@counts-as-signed"), "gazette.publish",           NPA["30(2-1)"], NPA["30(3)"], from_eve_of=("clock.president-silent",), since=("2013-07-03", NPA["30(3)"])),
    term("effect-10",                10, DAYS,   w.TERM_EFFECT_10,                "gazette.publish",                "clock.take-effect",         NPA["36(2)1)"],  on_lapse="clock.take-effect", gives_way=True),
)
AMENDMENT_PUBLICATION_TERMS = (
    term("publication-30", 30, DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), "gazette.publish", NPA["30(2-1)"], NPA["30(3)"], NPA["2(2)"], from_eve_of=("clock.president-silent",), inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    term("effect-10", 10, DAYS, w.TERM_EFFECT_10, "gazette.publish", "clock.take-effect", NPA["36(2)1)"], NPA["2(2)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
DECIDED      = ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined")
VOTED        = ("majilis.override", "majilis.sustain", "senate.override", "senate.sustain", "parliament.accept-objections", "clock.objections-lapse")
OBJECTIONS_TERMS = (
    term("objections-month", 1,  MONTHS, w.TERM_OBJECTIONS_MONTH, "president.return", DECIDED, C["54(2)2)"], LP["20(1)"], R["78-1"], recess=NOT_COUNTED, on_lapse="clock.objections-lapse", under="A34=a", inferred=why.RECESS_NOT_AGAINST_PARLIAMENT),
    term("objections-month", 1,  MONTHS, w.TERM_OBJECTIONS_MONTH, "president.return", DECIDED, C["54(2)2)"], LP["20(1)"], R["78-1"], recess=RESTARTS, on_lapse="clock.objections-lapse", under="A34=b", inferred=why.RECESS_NOT_AGAINST_PARLIAMENT),
    term("chamber-15",       15, DAYS,   w.TERM_CHAMBER_15,       ("president.return", "majilis.override@senate-on-objections"), VOTED, R["78-8"], when=SITS, inferred=why.FIFTEEN_DAYS_OF_A_CHAMBER),
)
LAW_OVERRIDDEN = term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["54(2)2)"], LP["20(2)"], R["78-4"],
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
    edition="2012",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(*IN_PARLIAMENT_STAGES, *SIGNING_STAGES, *LAW_ENDS, s.MAJILIS_ON_REJECTION, s.SENATE_SECOND_VOTE),
    all_steps=(
        *INTRODUCTION, *ACCEPTANCE, *IN_THE_MAJILIS, *IN_THE_SENATE, *AFTER_REJECTION, *DIFFERENCES, *CONCILIATION, *COMMISSION_TEXT,
        *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *EFFECT, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *SEPARATE_OBJECTIONS, *LAPSE_BEFORE_THE_MAJILIS, *OVERRIDE_TWO_THIRDS, *AFTER_OBJECTIONS,
        *SENATE_ALONE, *ELSEWHERE_ALONE, *LAW_ELSEWHERE_ALONE, *SENATE_ALONE_READS_LAWS, *LAW_IN_THE_SENATE_ALONE, *LAW_OBJECTIONS_ALONE, *LAPSE_ALONE, *ACCEPTED_ALONE,
        *CONFIDENCE, *WITHDRAWAL, *TRACKS, *URGENT_LAW, *WITHDRAWAL_AFTER_REJECTION, *SIDE_ROUTES_AFTER_REJECTION,
    ),
    all_terms=(*LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, LAW_PRESENTATION, *OBJECTIONS_TERMS, LAW_OVERRIDDEN, *SIGNING_TERMS, *PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
CONSTITUTIONAL_LAW = Procedure(
    edition="2012",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(*IN_PARLIAMENT_STAGES, *SIGNING_STAGES, *ENDS),
    all_steps=(
        *INTRODUCTION, *ACCEPTANCE, *CONSTITUTIONAL_LAW_IN_THE_MAJILIS, *CONSTITUTIONAL_LAW_IN_THE_SENATE, *CONSTITUTIONAL_LAW_DIFFERENCES,
        *CONCILIATION, *CONSTITUTIONAL_LAW_COMMISSION_TEXT,
        *CONSTITUTIONAL_LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *EFFECT, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *SEPARATE_OBJECTIONS, *LAPSE_BEFORE_THE_MAJILIS, *CONSTITUTIONAL_LAW_CARRIED, *OVERRIDE_THREE_QUARTERS, *SUSTAINED_SHORT_OF_THREE_QUARTERS, *AFTER_OBJECTIONS,
        *SENATE_ALONE, *ELSEWHERE_ALONE, *SENATE_ALONE_READS, *CONSTITUTIONAL_LAW_IN_THE_SENATE_ALONE, *CONSTITUTIONAL_LAW_SHORT_ALONE,
        *CONSTITUTIONAL_LAW_OBJECTIONS_ALONE, *LAPSE_ALONE, *ACCEPTED_ALONE, *CONSTITUTIONAL_CONFIDENCE, *WITHDRAWAL, *TRACKS, *URGENT_CONSTITUTIONAL_LAW,
    ),
    all_terms=(
        *CONSTITUTIONAL_LAW_TERMS, *BILL_TERMS, ON_PRESENTATION, CONSTITUTIONAL_LAW_PRESENTATION,
        *OBJECTIONS_TERMS, CONSTITUTIONAL_LAW_OVERRIDDEN, *SIGNING_TERMS, *PUBLICATION_TERMS,
    ),
    questions=q.QUESTIONS,
)
AMENDMENT = Procedure(
    edition="2012",
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
    id="2012",
    starts=date(2012, 6, 22),
    until=date(2013, 10, 13),
    label=Label("2012 жылғы редакция", "Редакция 2012 года", "Edition of 2012"),
    changed=Label(
        "Парламенттің жаңа Регламенті: Мәжілістен Сенатқа он күн; алпыс күнге сессияаралық уақыт кірмейді; келісу комиссиясы қайта құрылады; қарсылыққа әр палатада он бес күн; Конституцияға өзгерістердің бірінші оқылымы төрттен үшпен",
        "Новый Регламент Парламента: десять дней из Мажилиса в Сенат; шестьдесят дней не идут между сессиями; согласительная комиссия создаётся вновь; пятнадцать дней на возражения в каждой палате; первое чтение поправок к Конституции — тремя четвертями",
        "New Reglament of Parliament: ten days from the Mäjilis to the Senate; the sixty days do not run between sessions; a new conciliation commission after a disagreement; fifteen days for each chamber on objections; first reading of amendments by three quarters",
    ),
    instruments=(C07, LP07, P06, CL13, R12, NPA98, SR, LC),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handed=Stored("lawflow.parliaments.kz.successions", "INTO_2012"),
)
