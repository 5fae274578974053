"""Edition 1995, 30 January 1996 to 20 May 2007.

The Constitution of 30 August 1995 (its text of that year was not found: the version of 7 October 1998, whose articles
on the passage of bills carry no note of change), the constitutional laws on Parliament and the President as of 2006, on
the Constitutional Council as of 24 November 2004, and the Reglament of Parliament of 20 May 1996. Parliament
first met on 30 January 1996, so no bill ran before that day. The amendments of 21 May 2007 end the edition; their
publication day was not found, so its last day is approximate.

Two chambers, one after the other, for ordinary laws: the Mäjilis approves a bill, the Senate adopts it, and sixty days
of silence of the Senate have no stated effect (A1). Constitutional laws, the budget, amendments of the Constitution and
the President's objections are decided in joint session. The President has no right of initiative; he may only order the
Government to introduce a bill (art. 44(3)), which leaves no trace in the path.

The Reglament was adopted on 20 May 1996. Before that day no other text was found: what it alone states is inferred, and its terms do
not run; the sixty days of the Senate rest on the Constitution and the constitutional law on Parliament.

Beside the path of a bill, and so not here: the delegation of legislative power to the President for at most a year
(art. 53(4), Reglament pts 51-52) and the laws he then issues. The law on normative legal acts is of 24 March 1998; the
oldest text that was read is that with the changes of 16 June 2004 (No. 566), whose notes date its articles. Publication
is stated from 1 January 2002, the day its note names; taking effect from 1 September 2004, and two readings of codes are
asked from that day: the law of 16 June 2004 took effect ten days after a publication whose day was not found, so its
first weeks bind nobody here (decision 0044). No text before 2012 sets a term for publication.
"""

from datetime import date

from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.dated_rows import as_read
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.rows import asked, case, parted, rule, rules, term
from lawflow.law.steps import FromRecord
from lawflow.law.stored import Stored
from lawflow.law.terms import Bound, Count
from lawflow.parliaments.kz import Procedure
from lawflow.parliaments.kz import questions as q
from lawflow.parliaments.kz import reasons as why
from lawflow.parliaments.kz import stages as s
from lawflow.parliaments.kz import words as w
from lawflow.parliaments.kz.bills import DEPUTIES, GOVERNMENT
from lawflow.parliaments.kz.instruments import C98, CL04, LC, LP06, NPA98, P06, R96, SR

# fmt: off
# isort: off
from lawflow.parliaments.kz.majorities import (
    M12, M23, M34, S12, S23, S12_AGAINST, B12, B23, B34, B45, P15,
    NO_M12, NO_M23, NO_M34_PROVEN_JOINTLY, NO_S12, NO_S12_AGAINST, NO_S34_PROVEN, NO_B12, NO_B23, NO_B34, NO_B45, NO_B45_PROVEN,
)

# Constitution, CL on Parliament, Reglament, Law on normative acts; the CL on the President is P06, on the Council CL04.
C, LP, R, NPA = C98, LP06, R96, NPA98
INITIATORS, MONEY = InitiatedBy((DEPUTIES, GOVERNMENT)), w.MONEY_OPINION_OF_ALL
ITS_TRACKS = (w.NO_EMERGENCY_YET,)
FIRST_VOTE = ("submitted", "majilis-plenary")
OPINION    = (("government-opinion", FromRecord("positive", absent=True)),)
FELL = (("vote-fell", True),)
TEXT_FELL = (*FELL, ("text-fell", True))
SENATE_READ = (("senate-first-reading", True),)
# Where the Senate reads a bill for the first time: by practice, and by its Reglament a code, which is then approved or rejected by the majority of its deputies.
AT_A_FIRST_VOTE = ("senate-pending", "senate-second-vote")
BUDGET, NOT_BUDGET = w.BUDGET, w.NOT_BUDGET

# What the open questions make of the path of a law.
A1 = asked("A1", why.SENATE_SILENCE, a="=", b="not-adopted", c="adopted")
A3 = asked("A3", why.NO_MAJORITY_ON_CHANGES, a="conciliation", c="not-adopted")
A5 = asked("A5", why.SENATE_MAY_DISAGREE, a="conciliation", b="not-adopted")
A7 = asked("A7", why.COMMISSION_WITHOUT_TEXT_PT_76, a="=", c="=")

# A rule is a row: from, act, to, articles; then when it holds, what it sets or clears, the questions it asks. "=" is where the bill
# stands. M12 is the majority of all deputies of the Mäjilis, S23 two thirds of the senators, B34 three quarters of each chamber.
# A bill is drafted and laid before the Mäjilis: ordinary and constitutional laws.
INTRODUCTION = rules(
    rule("draft",                "initiator.introduce", "submitted", C["61(1)"], C["61(6)"], LP["15(2)"], R["70"], when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_MAJILIS)),
    rule(("draft", "submitted"), "government.opinion",  "=",         C["61(6)"], LP["15(4)"],                      sets=OPINION),
)
# The Mäjilis accepts the bill and may read it twice.
ACCEPTANCE = rules(
    rule("submitted",       "majilis.accept",                "majilis-plenary", C["56(1)"], LP["15(3)"]),
    rule("majilis-plenary", "government.opinion",            "=",               C["61(6)"], LP["15(4)"], sets=OPINION),
    rule(FIRST_VOTE,        "majilis.approve-first-reading", "=",               LP["15(3)"],             sets=(("first-reading", True),), until=("2004-08-31", NPA["25(2)1)"]), inferred=why.READ_BY_THE_MAJILISS_OWN_RULES),
    rule(FIRST_VOTE,        "majilis.approve-first-reading", "=",               NPA["25(2)1)"],          sets=(("first-reading", True),), since=("2004-09-01", NPA["25(2)1)"]), inferred=why.READ_TWICE_CODES),
)
# The Mäjilis approves the bill by the majority of its deputies and hands it over to the Senate, or rejects it.
IN_THE_MAJILIS = rules(
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(4)"], LP["15(3)"], LP["18(1)"], when=(NOT_BUDGET, M12, w.COMMITTEES), until=("2004-08-31", NPA["25(2)1)"])),
    rule(FIRST_VOTE, "majilis.adopt",      "awaiting-senate", C["61(4)"], LP["15(3)"], LP["18(1)"], when=(NOT_BUDGET, M12, w.COMMITTEES, w.CODE_READ), since=("2004-09-01", NPA["25(2)1)"])),
    rule(FIRST_VOTE, "majilis.reject",     "rejected",        C["62(5)"],                           when=(NOT_BUDGET, M12, w.COMMITTEES), inferred=why.REJECTION_BY_MAJORITY),
    rule(FIRST_VOTE, "majilis.vote-short", "not-adopted",     C["62(5)"],                           when=(NOT_BUDGET, NO_M12, w.COMMITTEES), inferred=why.NO_ACT_WITHOUT_MAJORITY),
)
# The Senate adopts, rejects or changes the bill, or lets sixty days pass.
IN_THE_SENATE = rules(
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],                 asks=("A49",), since=("1996-05-20", R["74"])),
    rule("awaiting-senate", "senate.return-unregistered",   "=",                      R["74"],                 asks=("A49",), until=("1996-05-19", R["74"]), inferred=why.BEFORE_THE_REGLAMENT),
    as_read(rule("awaiting-senate", "senate.register",              "senate-pending",         R["74"], LP["18(1)"], inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["74"])),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", R["74"], SR["42"], sets=SENATE_READ, inferred=why.SENATE_READS_TWICE, until=("2002-06-05", SR["58"])),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", R["74"], SR["42"], when=w.NO_CODE, sets=SENATE_READ, inferred=why.SENATE_READS_TWICE, since=("2002-06-06", SR["58"])),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE, S12), sets=SENATE_READ, since=("2002-06-06", SR["58"])),
    rule(AT_A_FIRST_VOTE, "senate.approve-first-reading", "=", SR["56"], SR["58"], when=(w.CODE_AMENDMENT, S12), sets=SENATE_READ, since=("2002-06-06", SR["58"])),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(4)"], LP["18(1)"], when=(NOT_BUDGET, S12), until=("2002-06-05", SR["56"])),
    rule("senate-pending",  "senate.approve",               "adopted",                C["61(4)"], LP["18(1)"], when=(NOT_BUDGET, S12, w.SENATE_CODE_READ), since=("2002-06-06", SR["56"])),
    rule("senate-pending",  "senate.reject",                "majilis-on-rejection",   C["61(4)"], R["75"],     when=(NOT_BUDGET, S12), sets=FELL),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5)"], R["76"],     when=(NOT_BUDGET, S12), clears=("vote-fell",), until=("2002-06-05", SR["58"])),
    rule("senate-pending",  "senate.return-changes",        "majilis-on-senate-text", C["61(5)"], R["76"],     when=(NOT_BUDGET, S12, w.SENATE_CODE_READ), clears=("vote-fell",), since=("2002-06-06", SR["58"])),
    rule("senate-pending",  "senate.vote-short",            "=",                      C["61(4)"], SR["29"], SR["42"], when=(NOT_BUDGET, NO_S12), sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-pending",  "clock.senate-silent",          A1,                       C["61(4)"],              when=(NOT_BUDGET,)),
)
# The bill rejected by the Senate: the Mäjilis may approve it again by two thirds, then the Senate votes a second time.
AFTER_REJECTION = rules(
    rule("majilis-on-rejection", "majilis.reapprove",            "senate-second-vote", C["61(4)"], R["75"], when=(M23,), clears=("vote-fell",)),
    rule("majilis-on-rejection", "majilis.vote-short",           "rejected",           R["75"], C["61(4)"], when=(NO_M23,), inferred=why.SENATE_REJECTION_STANDS),
    rule("senate-second-vote",   "senate.register",              "=",                  C["61(4)"],          asks=("A2",), inferred=why.SECOND_VOTE_REGISTERED),
    rule("senate-second-vote",   "senate.approve",               "adopted",            C["61(4)"], R["75"], when=(S12,), until=("2002-06-05", SR["56"])),
    rule("senate-second-vote",   "senate.approve",               "adopted",            C["61(4)"], R["75"], when=(S12, w.SENATE_CODE_READ), since=("2002-06-06", SR["56"])),
    rule("senate-second-vote",   "senate.reject",                "not-adopted",        C["61(4)"], R["75"], when=(S12,), asks=("A2",), inferred=why.REJECTED_TWICE),
    rule("senate-second-vote",   "senate.return-changes",        "majilis-on-senate-text", C["61(4)"], C["61(5)"], when=(S12,), clears=("vote-fell",), asks=("A2",), silent=why.CHANGES_AT_THE_SECOND_VOTE, until=("2002-06-05", SR["58"])),
    rule("senate-second-vote",   "senate.return-changes",        "majilis-on-senate-text", C["61(4)"], C["61(5)"], when=(S12, w.SENATE_CODE_READ), clears=("vote-fell",), asks=("A2",), silent=why.CHANGES_AT_THE_SECOND_VOTE, since=("2002-06-06", SR["58"])),
    rule("senate-second-vote",   "senate.vote-short",            "=",                  C["61(4)"], SR["29"], SR["42"], when=(NO_S12,), sets=FELL, inferred=why.NO_DECISION_CARRIED),
)
# The Mäjilis on the changes of the Senate.
DIFFERENCES = rules(
    rule("majilis-on-senate-text", "majilis.agree",      "adopted",      C["61(5)"], R["76"],           when=(w.WHOLE, M12)),
    rule("majilis-on-senate-text", "majilis.agree",      "conciliation", C["61(5)"], R["76"],           when=(w.PARTIAL, M12), clears=("commission", "vote-fell"), asks=("A4",), until=("1997-05-06", LC["32"]), inferred=why.AGREED_STAYS_OUT),
    rule("majilis-on-senate-text", "majilis.agree",      "conciliation", C["61(5)"], R["76"], LC["32"], when=(w.PARTIAL, M12), clears=("commission", "vote-fell"), since=("1997-05-07", LC["32"])),
    rule("majilis-on-senate-text", "majilis.disagree",   "conciliation", C["61(5)"], R["76"],           when=(M12,), clears=("commission", "vote-fell")),
    rule("majilis-on-senate-text", "majilis.vote-short", A3,             C["61(5)"],                    when=(NO_M12,), clears=("commission",)),
    rule("majilis-on-senate-text", "majilis.vote-short", "=",            C["61(5)"], LC["23"],          when=(NO_M12,), under="A3=b", sets=FELL, inferred=why.NO_MAJORITY_IS_NO_OBJECTION),
    rule(("majilis-on-senate-text", "majilis-on-rejection"), "senate.recall", "senate-pending", SR["46"], clears=("vote-fell",), inferred=why.RECALL_NOT_DATED),
)
# A commission of both chambers.
CONCILIATION = rules(
    rule("conciliation", "commission.form",   "=",                          R["76"],           sets=(("commission", True),), since=("1996-05-20", R["76"]), until=("1997-05-06", LC["23"])),
    rule("conciliation", "commission.form",   "=",                          R["76"],           sets=(("commission", True),), until=("1996-05-19", R["76"]), inferred=why.BEFORE_THE_REGLAMENT),
    rule("conciliation", "commission.form",   "=",                          R["76"], LC["23"], when=B12, sets=(("commission", True),), since=("1997-05-07", LC["23"])),
    as_read(rule("conciliation", "commission.report", "majilis-on-commission-text", R["76"],           when=(w.COMMISSION_FORMED,), clears=("text-fell",), inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["76"])),
    rule("conciliation", "commission.fail",   A7,                           R["76"],           when=(w.COMMISSION_FORMED,), clears=("commission",)),
)
# The Mäjilis may take the commission's text or its own earlier one, each by a majority; then the Senate.
EITHER_TEXT = ("majilis.adopt-commission-text", "majilis.confirm-own-text")
SHORT_OF_AGREEMENT = ("senate.refuse-commission-text", "senate.vote-short")
COMMISSION_TEXT = rules(
    as_read(rule("majilis-on-commission-text", EITHER_TEXT,                      "senate-on-commission-text", R["76"],                       when=(M12,), clears=("vote-fell",), inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["76"])),
    rule("majilis-on-commission-text", "majilis.refuse-commission-text", "=",                         R["76"],                       when=(NO_M12,), sets=TEXT_FELL, inferred=why.OWN_TEXT_BY_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"], C["62(5)"],           when=(NO_M12, w.TEXT_FELL), under="L-12=b", sets=FELL, inferred=why.NEITHER_TEXT_VOTED),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "not-adopted",               R["76"], C["62(5)"],           when=(NO_M12, w.TEXT_FELL), under="L-12=c", inferred=why.NEITHER_TEXT_BY_MAJORITY),
    rule("majilis-on-commission-text", "majilis.fail-own-text",          "=",                         R["76"],                     when=(NO_M12, w.TEXT_NOT_FELL), sets=FELL, inferred=why.COMMISSION_TEXT_STILL_OPEN),
    rule("senate-on-commission-text",  "senate.register",                "=",                         R["74"],                       until=("2002-06-05", SR["52"]), inferred=why.TEXT_REGISTERED_LIKE_ANY_BILL),
    rule("senate-on-commission-text",  "senate.register",                "=",                         SR["40"], SR["52"],            sets=(("text-registered", True),), since=("2002-06-06", SR["52"])),
    as_read(rule("senate-on-commission-text",  "senate.approve-commission-text", "adopted",                   R["76"],                       when=(S12,), inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["76"])),
    rule("senate-on-commission-text",  "senate.return-changes",          "majilis-on-senate-text",    SR["42"], SR["52"],            when=(S12,), clears=("text-registered",), since=("2002-06-06", SR["52"]), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  SHORT_OF_AGREEMENT,               A5,                          R["76"],                       when=(NO_S12,), sets=FELL, clears=("commission", "text-registered")),
    rule("senate-on-commission-text",  "senate.vote-short",              "=",                         C["61(4)"], SR["29"], SR["42"], SR["52"], when=(NO_S12,), under="A5=c", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "=",                         C["61(4)"], R["76"], SR["42"], SR["52"], when=(NO_S12, NO_S12_AGAINST), under="A5=c", sets=FELL, inferred=why.NO_DECISION_CARRIED),
    rule("senate-on-commission-text",  "senate.refuse-commission-text",  "majilis-on-rejection",      C["61(4)"], R["76"], SR["52"], when=(NO_S12, S12_AGAINST), under="A5=c", sets=FELL, clears=("commission", "text-registered"), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "senate.reject",                  "conciliation",              SR["42"], SR["52"],            when=(S12,), under="A5=a", sets=FELL, clears=("commission", "text-registered"), since=("2002-06-06", SR["52"]), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "not-adopted",               SR["42"], SR["52"],            when=(S12,), under="A5=b", clears=("commission", "text-registered"), since=("2002-06-06", SR["52"]), silent=why.SENATE_MAY_DISAGREE),
    rule("senate-on-commission-text",  "senate.reject",                  "majilis-on-rejection",      C["61(4)"], SR["42"], SR["52"], when=(S12,), under="A5=c", sets=FELL, clears=("commission", "text-registered"), since=("2002-06-06", SR["52"]), inferred=why.TEXT_UNDER_THE_SENATES_REGLAMENT),
    rule("senate-on-commission-text",  "clock.senate-silent",            A1,                          C["61(4)"], SR["52"],          when=(w.TEXT_REGISTERED,)),
)
# The law is laid before the President; art. 61(4), on the ten days, speaks of ordinary laws only.
PRESENTED    = (("presented", True),)
LAW_PRESENTED = rules(
    rule("adopted",   "parliament.present", "presented", C["44(2)"], C["61(4)"], LP["19(2)"], sets=PRESENTED),
    rule("presented", "parliament.present", "=",         C["44(2)"], C["61(4)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
)
OTHERS_PRESENTED = rules(
    rule("adopted",   "parliament.present", "presented", C["44(2)"], LP["19(2)"], sets=PRESENTED),
    rule("presented", "parliament.present", "=",         C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
)
# From signature to effect: every kind. Silence has a stated effect in the law on Parliament alone (A28).
UNSIGNED = ("adopted", "presented", "overridden", "presidents-wording", "under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNATURE = rules(
    rule(UNSIGNED,                            "officials.countersign",  "=",                  C["45(3)"], LP["19(2)"],   sets=(("countersigned", True),), asks=("A40",)),
    rule("presented",                         "president.sign",         "signed",             C["44(2)"], C["62(2)"]),
    rule("presented",                         "clock.president-silent", "=",                  C["62(2)"],                under="A28=b", inferred=why.SIGNATURE_REQUIRED),
    rule("presented",                         "clock.session-closes",   "=",                  LP["19(4)"],               when=(w.SESSION_CLOSES,)),
)
PUBLICATION = rules(
    rule("signed",                            "gazette.publish",        "published",          NPA["30(1)"],              until=("2001-12-31", NPA["30(1)"]), inferred=why.PUBLICATION_READ_SINCE_2002),
    rule("signed",                            "gazette.publish",        "published",          NPA["30(1)"],              since=("2002-01-01", NPA["30(1)"])),
    rule("counts-as-signed",                  "gazette.publish",        "published-unsigned", NPA["30(1)"], LP["19(3)"], until=("2001-12-31", NPA["30(1)"]), inferred=why.PUBLICATION_READ_SINCE_2002),
    rule("counts-as-signed",                  "gazette.publish",        "published-unsigned", NPA["30(1)"], LP["19(3)"], since=("2002-01-01", NPA["30(1)"])),
    rule(("published", "published-unsigned"), "clock.take-effect",      "in-effect",          NPA["36(2)1)"],            until=("2004-08-31", NPA["36(2)1)"]), inferred=why.EFFECT_READ_SINCE_2004),
    rule(("published", "published-unsigned"), "clock.take-effect",      "in-effect",          NPA["36(2)1)"],            since=("2004-09-01", NPA["36(2)1)"])),
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
    rule(REVIEW,                            OFFICES,             "=",                               C["72(1)"], C["73(2)"], CL04["26(2)"], also=("deputies.refer", P15), sets=REFERRED, asks=("A39",), inferred=why.REFERRALS_JOINED),
    rule("under-review", "parliament.present", "=", C["44(2)"], LP["19(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEWED_LATER, "parliament.present", "=", LP["19(2)"], inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEW, "court.uphold", SIGNING, CL04["39(1)"], C["73(3)"], when=(w.ONE_REFERRAL,)),
    rule(REVIEW, "court.uphold", SIGNING, CL04["39(1)"], C["73(3)"], CL04["26(2)"], when=(w.SEVERAL_REFERRALS,), inferred=why.FOUND_ON_ALL),
    rule("presented", "court.uphold", "=", CL04["39(1)"], C["73(3)"], CL04["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.discontinue", "=", CL04["25"], CL04["30(1)"], CL04["26(2)"], when=(w.REFERRED,), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike-part", A38_PRESENTED, C["74(1)"], when=(w.REFERRED,), clears=("referred",), sets=(("struck", "presented"),)),
    rule(REVIEW, "court.discontinue", SIGNING, CL04["25"], CL04["30(1)"], when=(w.ONE_REFERRAL,), inferred=why.REVIEW_ENDED_WITHOUT_DECISION),
    rule(REVIEW, "court.discontinue", SIGNING, CL04["25"], CL04["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=a", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "undetermined", CL04["25"], CL04["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=?", silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "=", CL04["25"], CL04["30(1)"], when=(w.SEVERAL_REFERRALS,), under="L-14=b", clears=("referred",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule("under-review",                    "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike",      "unconstitutional",                C["74(1)"], CL04["39(1)"], sets=(("struck", "presidents-wording"),)),
    rule("under-review",                    "court.strike-part", A38_PRESENTED,                     C["74(1)"], sets=(("struck", "presented"),)),
    rule("under-review-overridden",         "court.strike-part", A38_OVERRIDDEN,                    C["74(1)"], sets=(("struck", "overridden"),)),
    rule("under-review-presidents-wording", "court.strike-part", A38_WORDING,                       C["74(1)"], sets=(("struck", "presidents-wording"),)),
)
# The President may object to the decision; the fact "struck" says which signature the law goes back to.
A35_PRESENTED  = asked("A35", why.PROCEEDING_ENDS, a="presented", b="adopted")
A35_OVERRIDDEN = asked("A35", why.PROCEEDING_ENDS, a="overridden", b="overridden")
A35_WORDING    = asked("A35", why.PROCEEDING_ENDS, a="presidents-wording", b="presidents-wording")
OBJECTION_TO_THE_COUNCIL = rules(
    rule("unconstitutional",   "president.object-to-court", "objection-to-court", C["73(4)"], CL04["38(2)"],   when=(w.COURT_NOT_OBJECTED,), until=("2004-11-23", CL04["38(2)1)"]), inferred=why.OBJECTION_READ_SINCE_2004),
    rule("unconstitutional",   "president.object-to-court", "objection-to-court", C["73(4)"], CL04["38(2)"],   when=(w.COURT_NOT_OBJECTED, w.OBJECTION_DAYS_RUN), since=("2004-11-24", CL04["38(2)1)"])),
    rule("objection-to-court", "court.overcome-objection",  "unconstitutional",   C["73(4)"], CL04["38(2)2)"], when=(w.TWO_THIRDS_OF_THE_COUNCIL,), sets=(("court-objected", True),)),
    rule("objection-to-court", "court.yield",               A35_PRESENTED,        C["73(4)"], CL04["38(3)"],   when=(w.STRUCK_AT_FIRST, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_OVERRIDDEN,       C["73(4)"], CL04["38(3)"],   when=(w.STRUCK_AFTER_OVERRIDE, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield",               A35_WORDING,          C["73(4)"], CL04["38(3)"],   when=(w.STRUCK_IN_PRESIDENTS_WORDING, w.SHORT_IN_THE_COUNCIL)),
)

# The President returns the law with objections: first the Mäjilis votes by two thirds, then the joint session. Whether a
# wording was offered decides what becomes of a law whose objections stand (art. 20(6) of the law on Parliament).
OBJECTED    = ("returned", "joint-on-objections")
OBJECTIONS  = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
# A referral of a law that the President has returned moves nothing; a decision that strikes it ends it, then or after the vote (A39).
A38_OBJECTED = asked("A38", why.LAWS_NOT_PARTS_ART_74, a="unconstitutional", b="=")
A35_RETURNED = asked("A35", why.PROCEEDING_ENDS, a="returned", b="returned")
A35_JOINT    = asked("A35", why.PROCEEDING_ENDS, a="joint-on-objections", b="joint-on-objections")
REVIEW_OF_OBJECTED = rules(
    rule(("returned", "joint-on-objections"), OFFICES, "=", C["72(1)"], C["73(2)"], also=("deputies.refer", P15), asks=("A39",), sets=REFERRED, inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("returned", "joint-on-objections", "overridden", "presidents-wording"), "court.uphold", "=", CL04["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "joint-on-objections", "overridden", "presidents-wording"), "court.discontinue", "=", CL04["25"], CL04["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "joint-on-objections", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "joint-on-objections", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "="),), clears=("referred",)),
    rule("objection-to-court", "court.yield", A35_RETURNED, C["73(4)"], CL04["38(3)"], when=(w.STRUCK_WHEN_RETURNED, w.SHORT_IN_THE_COUNCIL)),
    rule("objection-to-court", "court.yield", A35_JOINT, C["73(4)"], CL04["38(3)"], when=(w.STRUCK_IN_JOINT_SESSION, w.SHORT_IN_THE_COUNCIL)),
    rule("not-adopted", ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), "=", C["72(1)"], C["74(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_ONCE_NOT_ADOPTED),
)
WITH, WITHOUT, UNKNOWN = w.OBJECTIONS_WITH_WORDING, w.OBJECTIONS_WITHOUT_WORDING, w.OBJECTIONS_WORDING_UNKNOWN
L5          = asked("L-5", why.SIGNED_AND_RETURNED_ART_19, a="returned", b="counts-as-signed")
A30         = asked("A30", why.MAJILIS_SHORT_ON_OBJECTIONS, a="joint-on-objections")
# Some objections overcome, some not: what is not stands in the wording that he offered, and without one there is no law; whether the joint session still votes is A30.
IN_PART_MAJILIS = parted(
    case("joint-on-objections", w.PARTIAL, WITH, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case(asked("A30", why.MAJILIS_SHORT_ON_OBJECTIONS, a="joint-on-objections", b="not-adopted"), w.PARTIAL, WITHOUT, asks=("A32",)),
    case(asked("A32", why.SOME_ARTICLES_UPHELD, a="joint-on-objections", b="not-adopted"), w.PARTIAL, UNKNOWN),
)
IN_PART_LAST = parted(
    case("presidents-wording", w.PARTIAL, WITH, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case("not-adopted", w.PARTIAL, WITHOUT, inferred=why.ARTICLES_BY_WORDING, asks=("A32",)),
    case(asked("A32", why.SOME_ARTICLES_UPHELD, a="presidents-wording", b="not-adopted"), w.PARTIAL, UNKNOWN),
)

LAW_RETURNED = rules(
    rule("presented", "president.return", "returned", C["44(2)"], LP["20(1)"], R["45"], sets=OBJECTIONS),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.REOPENING_DAY,), sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED,), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
)
JOINT_OBJECTIONS = rules(
    rule("returned",            "president.return",             "=",                   LP["20(3)"],                          sets=OBJECTIONS, inferred=why.WORDING_CHANGED_AFTER_THE_MAJILIS),
    rule("joint-on-objections", "president.return",             "=",                   LP["20(3)"], R["46"],                 sets=OBJECTIONS),
    rule("returned",            "majilis.override",             "joint-on-objections", LP["20(2)"], R["45"], C["53(3)"],     when=(w.WHOLE, M23)),
    rule("returned",            "majilis.override",             IN_PART_MAJILIS, C["53(3)"], LP["20(4)"], R["48"], R["50"], when=(M23,)),
    rule("returned",            "majilis.sustain",              A30,                   LP["20(2)"], R["45"],                 when=(NO_M23,)),
    rule("returned",            "majilis.sustain",              "presidents-wording",  LP["20(2)"], LP["20(6)"],             when=(w.WORDING_OFFERED, NO_M23), under="A30=b", silent=why.OBJECTIONS_STAND_ART_20),
    rule("returned",            "majilis.sustain",              "not-adopted",         LP["20(2)"], LP["20(6)"],             when=(w.NO_WORDING_OFFERED, NO_M23), under="A30=b", silent=why.OBJECTIONS_STAND_ART_20),
    rule("joint-on-objections", "joint.convene",                "=",                   C["58(4)"], R["45"]),
    rule(OBJECTED,              "clock.objections-lapse",       "presidents-wording",  C["53(3)"], LP["20(1)"], LP["20(6)"], when=(w.WORDING_OFFERED,), inferred=why.LAPSE_IS_ACCEPTANCE),
    rule(OBJECTED,              "clock.objections-lapse",       "not-adopted",         C["53(3)"], LP["20(1)"], LP["20(6)"], when=(w.NO_WORDING_OFFERED,), inferred=why.LAPSE_IS_ACCEPTANCE),
    rule(OBJECTED,              "parliament.accept-objections", "presidents-wording",  LP["20(6)"], R["50"],                 when=(w.WORDING_OFFERED, w.MAJILIS_SITS), inferred=why.ACCEPTED_AS_NOT_OVERCOME),
    rule(OBJECTED,              "parliament.accept-objections", "not-adopted",         LP["20(6)"], R["50"],                 when=(w.NO_WORDING_OFFERED, w.MAJILIS_SITS), inferred=why.ACCEPTED_AS_NOT_OVERCOME),
)
# Laws and constitutional laws: overcome in joint session by two thirds of each chamber.
OVERRIDE_TWO_THIRDS = rules(
    rule("joint-on-objections", "joint.override", "overridden",         C["53(3)"], LP["20(5)"], R["49"], when=(w.WHOLE, *B23)),
    rule("joint-on-objections", "joint.override", IN_PART_LAST, C["53(3)"], LP["20(4)"], R["48"], R["50"], when=B23),
    rule("joint-on-objections", "joint.sustain",  "presidents-wording", LP["20(6)"], R["50"],             when=(w.WORDING_OFFERED, NO_B23)),
    rule("joint-on-objections", "joint.sustain",  "not-adopted",        LP["20(6)"], R["50"],             when=(w.NO_WORDING_OFFERED, NO_B23)),
)
# Amendments: carried by three quarters of each chamber it is beyond doubt, below two thirds the objections stand, between the two it is open.
OVERRIDE_THREE_QUARTERS = rules(
    rule("joint-on-objections", "joint.override", "overridden",         C["53(3)"], C["62(3)"],  when=(w.WHOLE, *B34), inferred=why.THREE_QUARTERS_ARE_ENOUGH),
    rule("joint-on-objections", "joint.override", IN_PART_LAST, C["53(3)"], LP["20(4)"], R["48"], R["50"], when=B34),
    rule("joint-on-objections", "joint.override", "undetermined",       C["53(3)"], C["62(3)"],  when=(*B23, NO_M34_PROVEN_JOINTLY), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("joint-on-objections", "joint.override", "undetermined",       C["53(3)"], C["62(3)"],  when=(M34, S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("joint-on-objections", "joint.sustain",  "presidents-wording", LP["20(6)"], R["50"],    when=(w.WORDING_OFFERED, NO_B23), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("joint-on-objections", "joint.sustain",  "not-adopted",        LP["20(6)"], R["50"],    when=(w.NO_WORDING_OFFERED, NO_B23), inferred=why.BELOW_TWO_THIRDS_IN_ANY_CASE),
    rule("joint-on-objections", "joint.sustain",  "undetermined",       C["53(3)"], C["62(3)"],  when=(*B23, NO_M34_PROVEN_JOINTLY), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
    rule("joint-on-objections", "joint.sustain",  "undetermined",       C["53(3)"], C["62(3)"],  when=(M34, S23, NO_S34_PROVEN), asks=("A27",), silent=why.MAJORITY_FOR_AMENDMENTS),
)
AFTER_OBJECTIONS = rules(
    rule("overridden",         "parliament.present", "=",      LP["19(2)"], LP["20(5)"]),
    rule("presidents-wording", "parliament.present", "=",      LP["19(2)"], LP["20(6)"], inferred=why.PRESENTED_AGAIN),
    rule("presidents-wording", "parliament.accept-objections", "=", C["53(3)"], inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "=", C["53(3)"], when=(WITHOUT,), inferred=why.ACCEPTED_ALREADY),
    rule("overridden",         "president.sign",     "signed", C["53(3)"], LP["20(5)"], P06["9(8)"], asks=("A29",)),
    rule("presidents-wording", "president.sign",     "signed", LP["20(6)"], C["44(2)"], C["62(2)"],  asks=("A29",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
)

# The budget: discussed by the chambers one after the other, approved as a law in joint session. No vote of either chamber, no
# registration ends the discussion: the joint session is open from the introduction on; what is recorded of the discussion stays where it is told.
DISCUSSED = ("submitted", "majilis-plenary", "awaiting-senate", "senate-pending")
BUDGET_IN_JOINT_SESSION = rules(
    rule(FIRST_VOTE,     "majilis.adopt",    "awaiting-senate", C["54(2)"], R["39"],             when=(BUDGET, w.COMMITTEES), inferred=why.BUDGET_IN_THE_MAJILIS),
    rule(FIRST_VOTE,     "senate.register",  "senate-pending",  C["54(2)"], R["39"],             when=(BUDGET,), inferred=why.BUDGET_DISCUSSED),
    rule(DISCUSSED,      "senate.approve",   "joint-vote",      C["54(2)"], C["53(2)"], R["39"], when=(BUDGET,), inferred=why.BUDGET_IN_THE_SENATE),
    rule(DISCUSSED,      "joint.convene",    "joint-vote",      C["53(2)"], C["54(2)"], R["39"], when=(BUDGET,), inferred=why.BUDGET_DISCUSSED),
    rule(DISCUSSED,      "joint.adopt",      "adopted",         C["53(2)"], C["54(2)"], C["62(5)"], R["18"], R["39"], when=(BUDGET, *B12), inferred=why.BUDGET_DISCUSSED),
    rule(DISCUSSED,      "joint.reject",     "rejected",        C["53(2)"], C["54(2)"], C["62(5)"], R["43"], when=(BUDGET, *B12), inferred=why.BUDGET_NOT_ADOPTED),
    rule(DISCUSSED,      "joint.vote-short", "not-adopted",     C["54(2)"], C["62(5)"], R["43"], when=(BUDGET, NO_B12), inferred=why.BUDGET_NOT_ADOPTED),
    rule("joint-vote",   "joint.convene",    "=",               C["58(4)"], R["5"]),
    rule("joint-vote",   "joint.adopt",      "adopted",         C["53(2)"], C["62(5)"], R["18"], R["39"], when=B12),
    rule("joint-vote",   "joint.reject",     "rejected",        C["53(2)"], C["62(5)"], R["43"], when=B12, inferred=why.BUDGET_NOT_ADOPTED),
    rule("joint-vote",   "joint.vote-short", "not-adopted",     C["62(5)"], R["43"],             when=(NO_B12,), inferred=why.BUDGET_NOT_ADOPTED),
)
# The powers of Parliament end early.
IN_PARLIAMENT = (
    "submitted", "majilis-plenary", "awaiting-senate", "senate-pending", "majilis-on-rejection", "senate-second-vote",
    "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text", "joint-vote",
)
BEFORE_SIGNATURE = (
    "adopted", "presented", "under-review", "objection-to-court", "returned", "joint-on-objections",
    "overridden", "under-review-overridden", "presidents-wording", "under-review-presidents-wording",
)
ADOPTED_AND_DISSOLVED = rule(BEFORE_SIGNATURE, "clock.dissolution", "=", C["63(1)"], asks=("A37",), silent=why.LAWS_OF_A_DISSOLVED_PARLIAMENT)
DISSOLUTION = rules(
    rule((*IN_PARLIAMENT, "confidence-linked"), "clock.dissolution", "=", C["63(1)"], asks=("A37",), silent=why.POWERS_END_EARLY),
    ADOPTED_AND_DISSOLVED,
)
# The Government makes its bill a question of confidence: no confidence needs two thirds of each chamber.
BY_THE_GOVERNMENT = InitiatedBy((GOVERNMENT,))
MOTION_CARRIED = (("no-confidence", True),)
# It is one if the bill was not adopted: voted down or short or, by practice, passed by the Mäjilis in a text of its own (L-9). The budget is
# discussed and not passed in the chambers.
PASSED      = ("awaiting-senate", "senate-pending", "senate-second-vote", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text")
VOTED_SHORT = ("senate-pending", "senate-second-vote", "majilis-on-senate-text", "majilis-on-commission-text")
CONFIDENCE = rules(
    rule("majilis-on-rejection", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule(PASSED, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, NOT_BUDGET), under="L-9=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_IN_THE_GOVERNMENTS_TEXT),
    rule(VOTED_SHORT, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("conciliation", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=a", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("senate-on-commission-text", "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), under="L-9=b A5=c", track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
)
CONFIDENCE_VOTE = rules(
    rule("rejected",          "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",)),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",)),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], C["53(7)"], R["61"], when=(NO_B23,), asks=("A47", "A48")),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], C["53(7)"], R["60"], when=B23, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The words do not exclude constitutional laws; practice of them is not known.
CONSTITUTIONAL_CONFIDENCE_VOTE = rules(
    rule(("rejected", "deemed-rejected"), "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT,), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("A47",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",       "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"],             when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("A47",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked", "parliament.confidence-holds", "adopted",           C["61(7)"], C["53(7)"], R["61"], when=(NO_B23,), asks=("A47", "A48"), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("confidence-linked", "parliament.no-confidence",    "not-adopted",       C["61(7)"], C["53(7)"], R["60"], when=B23, sets=MOTION_CARRIED, asks=("A47",), inferred=why.NO_CONFIDENCE_CARRIED),
)
# The bill is withdrawn; the President declares it a priority or urgent, and decrees the urgent law when its month has passed.
# In the Senate its own Reglament lets every initiator withdraw at any stage.
AT_THE_SENATE   = ("awaiting-senate", "senate-pending", "senate-second-vote", "senate-on-commission-text")
ELSEWHERE       = ("submitted", "majilis-plenary", "majilis-on-rejection", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "joint-vote")
DECREE_LAW      = (("decree-law", True),)
WITHDRAWAL_AND_TRACKS = rules(
    rule((*ELSEWHERE, "confidence-linked"), "initiator.withdraw",         "withdrawn", NPA["21(3)"],                        under="L-2=a", inferred=why.WITHDRAWAL_NOT_YET_IN_THE_LAW),
    rule(AT_THE_SENATE, "initiator.withdraw",         "withdrawn", NPA["21(3)"],                        under="L-2=a", until=("1998-06-02", SR["46"]), inferred=why.WITHDRAWAL_NOT_YET_IN_THE_LAW),
    rule(AT_THE_SENATE, "initiator.withdraw",         "withdrawn", SR["46"],                            since=("1998-06-03", SR["46"]), inferred=why.WITHDRAWAL_FROM_THE_SENATE),
    rule(IN_PARLIAMENT, "president.declare-priority", "=",         C["61(2)"], LP["17(2)"],             track="priority"),
    rule(IN_PARLIAMENT, "president.declare-urgent",   "=",         C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",)),
    rule(IN_PARLIAMENT, "president.decree-law",       "=",         C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",)),
    rule(("rejected", "not-adopted"), "president.decree-law", "=", C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED, w.NEVER_RETURNED), sets=DECREE_LAW, asks=("A18",), inferred=why.DECREE_AFTER_A_LATE_REJECTION),
)

# A constitutional law: a joint session fixes the terms and sends the bill to the chambers to work on; then it reads it,
# twice at least, and adopts it by two thirds of each chamber.
IN_JOINT_SESSION = ("submitted", "joint-first-reading", "joint-second-reading")
FIRST_OF_TWO     = ("submitted", "joint-first-reading")
A46 = asked("A46", why.NEITHER_APPROVED_NOR_REJECTED, a="not-adopted", b="=")
JOINT_READINGS = rules(
    rule("submitted",            "majilis.accept",              "=",                    C["56(1)"], LP["15(3)"]),
    as_read(rule("submitted",            "joint.convene",               "joint-first-reading",  R["33"], C["53(1)"], inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["33"])),
    rule("joint-first-reading",  "joint.convene",               "=",                    R["35"], C["58(4)"]),
    rule("joint-second-reading", "joint.convene",               "=",                    C["58(4)"], R["5"]),
    rule(FIRST_OF_TWO,           "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["34"], R["35"],    when=B12, clears=("vote-fell",), since=("1996-05-20", R["35"])),
    rule(FIRST_OF_TWO,           "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["34"], R["35"],    when=B12, clears=("vote-fell",), until=("1996-05-19", R["35"]), inferred=why.BEFORE_THE_REGLAMENT),
    as_read(rule(FIRST_OF_TWO,           "joint.reject",                "rejected",             R["35"],                         when=B12, inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["35"])),
    rule(FIRST_OF_TWO,           "joint.vote-short",            A46,                    R["35"], C["62(5)"],             when=(NO_B12,), sets=FELL),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53(1)"], C["62(4)"], R["37"], when=B23),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["37"], C["62(5)"],             when=B12, inferred=why.JOINT_REJECTION_BY_MAJORITY),
    as_read(rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      R["37"], C["62(4)"],             when=(NO_B23,), inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["37"])),
)
CONSTITUTIONAL_LAW_SIDE_ROUTES = rules(
    rule(FIRST_OF_TWO, "government.raise-confidence", "confidence-linked", C["61(7)"], R["61"], when=(BY_THE_GOVERNMENT, w.VOTE_FELL), track="confidence", asks=("A47",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule((*IN_JOINT_SESSION, "confidence-linked"), "clock.dissolution", "=",   C["63(1)"],                          asks=("A37",), silent=why.POWERS_END_EARLY),
    ADOPTED_AND_DISSOLVED,
    rule((*IN_JOINT_SESSION, "confidence-linked"), "initiator.withdraw",          "withdrawn",         NPA["21(3)"],                        under="L-2=a", inferred=why.WITHDRAWAL_NOT_YET_IN_THE_LAW),
    rule(IN_JOINT_SESSION, "president.declare-priority",  "=",                 C["61(2)"], LP["17(2)"],             track="priority"),
    rule(IN_JOINT_SESSION, "president.declare-urgent",    "=",                 C["61(2)"], LP["17(2)"], R["8"],     track="urgent", asks=("A18",), inferred=why.URGENT_CONSTITUTIONAL_LAWS),
    rule(IN_JOINT_SESSION, "president.decree-law",        "=",                 C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED), sets=DECREE_LAW, asks=("A18",), inferred=why.URGENT_CONSTITUTIONAL_LAWS),
    rule(("rejected", "not-adopted", "deemed-rejected"), "president.decree-law", "=", C["61(2)"], C["45(2)"], LP["17(2)"], when=(w.URGENT, w.URGENT_MONTH_MISSED, w.NEVER_RETURNED), sets=DECREE_LAW, asks=("A18",), inferred=why.DECREE_AFTER_A_LATE_REJECTION),
)

# An amendment of the Constitution: through Parliament, on the President's proposal, three quarters at the second reading.
# No prior opinion of the Council is asked for.
FIRST_READING = ("amendment-proposed", "joint-first-reading")
PROPOSED = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-proposed", "referendum-refused", "four-fifths-second-reading")
L_13 = asked("L-13", why.WITHDRAWAL_OF_A_PROPOSAL, a="withdrawn", b="=")
AMENDMENT_READINGS = rules(
    rule("draft",                "president.propose-amendment", "amendment-proposed",   C["91(1)"], C["53(1)"]),
    as_read(rule("amendment-proposed",   "joint.convene",               "joint-first-reading",  R["29"], inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["29"])),
    rule(("joint-first-reading", "joint-second-reading"), "joint.convene", "=",         C["58(4)"], R["5"]),
    rule(FIRST_READING,          "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["30"], R["31"],    when=B12, since=("1996-05-20", R["31"])),
    rule(FIRST_READING,          "joint.approve-first-reading", "joint-second-reading", C["62(6)"], R["30"], R["31"],    when=B12, until=("1996-05-19", R["31"]), inferred=why.BEFORE_THE_REGLAMENT),
    as_read(rule(FIRST_READING,          "joint.reject",                "rejected",             R["31"],                         when=B12, inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["31"])),
    rule(FIRST_READING,          "joint.vote-short",            A46,                    R["31"], C["62(5)"],             when=(NO_B12,)),
    rule("joint-second-reading", "joint.adopt",                 "adopted",              C["53(1)"], C["62(3)"], R["32"], when=B34),
    rule("joint-second-reading", "joint.reject",                "rejected",             R["32"], C["62(5)"],             when=B12, inferred=why.JOINT_REJECTION_BY_MAJORITY),
    as_read(rule("joint-second-reading", "joint.vote-short",            "deemed-rejected",      R["32"], C["62(3)"],             when=(NO_B34,), inferred=why.BEFORE_THE_REGLAMENT), since=("1996-05-20", R["32"])),
    rule(PROPOSED, "initiator.withdraw", L_13, C["91(1)"], NPA["2(2)"]),
)
# By four fifths, when the President has refused the referendum that Parliament proposed in joint session.
A26       = asked("A26", why.FOUR_FIFTHS_ORDER, b="adopted")
A26_SHORT = asked("A26", why.FOUR_FIFTHS_ORDER, b="not-adopted")
FOUR_FIFTHS = (("four-fifths", True),)
BY_FOUR_FIFTHS = rules(
    rule("draft",                      "parliament.propose-referendum", "referendum-proposed",        C["91(1)"], C["53(10)"], R["66"], when=B12),
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
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.uphold", "=", CL04["39(1)"], C["73(3)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule(("referendum-called", "referendum-adopted", "rejected"), "court.discontinue", "=", CL04["25"], CL04["30(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike", "unconstitutional", C["74(1)"], CL04["39(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",), inferred=why.DECIDED_WHILE_PUT_TO_THE_PEOPLE),
    rule("referendum-called", "court.strike-part", A38_OBJECTED, C["74(1)"], when=(w.REFERRED,), sets=(("struck", "referendum-called"),), clears=("referred",)),
    rule(("referendum-adopted", "rejected"), ("court.strike", "court.strike-part"), ("undetermined", "="), C["74(1)"], C["91(1)"], when=(w.REFERRED,), clears=("referred",), asks=("A39",), silent=why.STRUCK_AFTER_THE_VOTE_OF_THE_PEOPLE),
    rule("objection-to-court", "court.yield", asked("A35", why.PROCEEDING_ENDS, a="referendum-called", b="referendum-called"), C["73(4)"], CL04["38(3)"], when=(w.STRUCK_WHEN_PUT_TO_THE_PEOPLE, w.SHORT_IN_THE_COUNCIL)),
    rule("referendum-called",              "referendum.adopt",          "referendum-adopted",      C["91(1)"], when=(w.HALF_OF_THE_VOTERS, w.TURNOUT)),
    rule("referendum-called",              "referendum.reject",         "rejected",                C["91(1)"]),
    rule("referendum-adopted",             "president.sign",            "signed",                  C["91(1)"], inferred=why.SIGNED_BY_PRACTICE_OF_2026),
    rule("referendum-adopted",             "gazette.publish",           "published-by-referendum", NPA["30(1)"],   inferred=why.REFERENDUM_WITHOUT_SIGNATURE),
    rule("published-by-referendum",        "clock.take-effect",         "in-effect",               NPA["36(2)1)"], inferred=why.EFFECT_AS_THE_TEXT_SAYS),
)
# Whether the President may return an amendment is open.
AMENDMENT_RETURNED = rules(
    rule("presented", "president.return", "returned", C["44(2)"], when=(w.NOT_FOUR_FIFTHS_LAW,), under="A27=a", sets=OBJECTIONS, silent=why.AMENDMENTS_NOT_EXCLUDED),
    rule("counts-as-signed", "president.return", L5, LP["19(3)"], LP["19(4)"], when=(w.NOT_FOUR_FIFTHS_LAW, w.REOPENING_DAY), under="A27=a", sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["44(2)"], C["73(2)"], when=(w.PRESENTED, w.NOT_FOUR_FIFTHS_LAW), under="A27=a", sets=(*OBJECTIONS, *REFERRED), silent=why.AMENDMENTS_NOT_EXCLUDED),
)

# A term is a row: its name, its length, its label, what starts it, what ends it, articles; then what it does and when.
DAYS, WORKING_DAYS, MONTHS = Count.DAYS, Count.WORKING_DAYS, Count.MONTHS
REGISTERED         = ("senate.register@senate-pending", "senate.register@senate-on-commission-text")
SENATE_DECIDES     = ("senate.approve", "senate.reject", "senate.return-changes", "senate.approve-commission-text",
                      "senate.refuse-commission-text@conciliation", "senate.refuse-commission-text@not-adopted", "senate.refuse-commission-text@undetermined", "senate.refuse-commission-text@majilis-on-rejection",
                      "senate.vote-short@conciliation", "senate.vote-short@not-adopted", "senate.vote-short@undetermined")
REJECTED_BY_SENATE = ("senate.reject@majilis-on-rejection", "senate.refuse-commission-text@majilis-on-rejection")
MAJILIS_DECIDES    = ("majilis.agree", "majilis.disagree", "majilis.vote-short", "senate.recall")
ON_COMMISSION_TEXT = (*EITHER_TEXT, "majilis.refuse-commission-text", "majilis.fail-own-text")
LAW_TERMS = (
    term("majilis-to-senate-10", 10, DAYS, w.TERM_MAJILIS_TO_SENATE_10,         "majilis.adopt",                      "senate.register", R["84"], when=(w.AMNESTY,), indirect=True, since=("1996-05-20", R["84"])),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,                    "senate.register@senate-pending",     SENATE_DECIDES, C["61(4)"], LP["18(1)"], when=(NOT_BUDGET,), on_lapse="clock.senate-silent", until=("1996-05-19", R["74"]), inferred=why.SIXTY_DAYS_FROM_RECEIPT),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,                    "senate.register@senate-pending",     SENATE_DECIDES, C["61(4)"], LP["18(1)"], R["74"], when=(NOT_BUDGET,), on_lapse="clock.senate-silent", since=("1996-05-20", R["74"]), until=("2002-06-05", SR["52"])),
    term("senate-60",            60, DAYS, w.TERM_SENATE_60,                    REGISTERED,                           SENATE_DECIDES, C["61(4)"], LP["18(1)"], R["74"], SR["40"], SR["52"], when=(NOT_BUDGET,), on_lapse="clock.senate-silent", since=("2002-06-06", SR["52"])),
    term("return-12",            12, DAYS, w.TERM_RETURN_12,                    REJECTED_BY_SENATE,                   ("majilis.reapprove", "majilis.vote-short", "senate.recall@senate-pending"), R["75"], indirect=True, since=("1996-05-20", R["75"])),
    term("return-14",            14, DAYS, w.TERM_RETURN_14,                    "senate.return-changes",              MAJILIS_DECIDES,                             R["76"], indirect=True, since=("1996-05-20", R["76"])),
    term("commission-text-7",    7, DAYS,  w.TERM_COMMISSION_TEXT_IN_MAJILIS_7, "commission.report",                  ON_COMMISSION_TEXT,                          R["76"], inferred=why.FROM_THE_BUREAU, since=("1996-05-20", R["76"])),
)
MADE_URGENT, FINAL = ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn")
VOTE_OF_CONFIDENCE = ("parliament.confidence-holds", "parliament.no-confidence")
URGENT_TERMS = (
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        MADE_URGENT,                   FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), counted_from="initiator.introduce", under="L-11=a", inferred=why.URGENT_MONTH),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        MADE_URGENT,                   FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), under="L-11=b", inferred=why.URGENT_MONTH_FROM_DECLARATION),
)
JOINTLY_FINAL = (*FINAL, "@deemed-rejected")
JOINT_URGENT_TERMS = (
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        MADE_URGENT,                   JOINTLY_FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), counted_from="initiator.introduce", under="L-11=a", inferred=why.URGENT_MONTH),
    term("urgent-month",        1, MONTHS, w.TERM_URGENT_MONTH,        MADE_URGENT,                   JOINTLY_FINAL, C["61(2)"], LP["17(2)"], R["8"], when=(w.URGENT,), under="L-11=b", inferred=why.URGENT_MONTH_FROM_DECLARATION),
)
BILL_TERMS = (
    term("confidence-48-hours", 2, DAYS,   w.TERM_CONFIDENCE_48_HOURS, "government.raise-confidence", VOTE_OF_CONFIDENCE, C["61(7)"], R["61"], bound=Bound.NOT_BEFORE),
)
PRESENT, REVIEWED = ("parliament.present@presented", "parliament.present@under-review"), ("court.uphold@presented", "court.discontinue@presented", "court.strike-part@presented")
DISCONTINUED, DISCONTINUED_AFTER_OVERRIDE, AGAIN = ("court.discontinue@presented",), ("court.discontinue@overridden",), ("parliament.present@overridden", "parliament.present@under-review-overridden")
STRUCK     = ("unconstitutional", "objection-to-court")
ON_PRESENTATION = term("president-15-working-days", 15, WORKING_DAYS, w.TERM_PRESIDENT_15_WORKING_DAYS, PRESENT, ("president.sign", "president.return"),
                       C["44(2)"], LP["19(2)"], LP["19(3)"], P06["9(8)"], paused_in=("under-review", *STRUCK, "adopted"), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, inferred=why.FROM_PRESENTATION)
AMENDMENT_ON_PRESENTATION = term("president-15-working-days", 15, WORKING_DAYS, w.TERM_PRESIDENT_15_WORKING_DAYS, PRESENT, ("president.sign", "president.return", "president.call-referendum"),
                                 C["44(2)"], LP["19(2)"], LP["19(3)"], P06["9(8)"],
                                 paused_in=("under-review", *STRUCK, "adopted"), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, inferred=why.FROM_PRESENTATION)
LAW_PRESENTATION    = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, C["61(4)"], LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
OTHERS_PRESENTATION = term("presentation-10", 10, DAYS, w.TERM_PRESENTATION_10, "@adopted", PRESENT, LP["19(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS)
SIGNING_TERMS = (
    term("council-month",            1, MONTHS, w.TERM_COUNCIL_MONTH,            REFERRALS,                        ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), C["73(3)"], indirect=True, from_receipt=True, from_the_last=True, inferred=why.FROM_REFERRAL),
    term("objection-to-court-10",    10, DAYS,  w.TERM_OBJECTION_TO_COURT_10,    ("court.strike@unconstitutional", "court.strike-part@unconstitutional"), "president.object-to-court", CL04["38(2)1)"], indirect=True, from_receipt=True, inferred=why.FROM_RECEIPT_BY_THE_PRESIDENT),
)
PUBLICATION_TERMS = (
    term("effect-10",                10, DAYS,  w.TERM_EFFECT_10,                "gazette.publish",                "clock.take-effect", NPA["36(2)1)"], on_lapse="clock.take-effect", gives_way=True, until=("2004-08-31", NPA["36(2)1)"]), inferred=why.EFFECT_READ_SINCE_2004),
    term("effect-10",                10, DAYS,  w.TERM_EFFECT_10,                "gazette.publish",                "clock.take-effect", NPA["36(2)1)"], on_lapse="clock.take-effect", gives_way=True, since=("2004-09-01", NPA["36(2)1)"])),
)
AMENDMENT_PUBLICATION_TERMS = (
    term("effect-10", 10, DAYS, w.TERM_EFFECT_10, "gazette.publish", "clock.take-effect", NPA["36(2)1)"], NPA["2(2)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)
DECIDED        = ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined")
IN_THE_CHAMBER = ("majilis.override", "majilis.sustain", "parliament.accept-objections", "clock.objections-lapse")
IN_THE_SESSION = ("joint.convene", "joint.override", "joint.sustain")
OBJECTIONS_TERMS = (
    term("objections-month",      1, MONTHS, w.TERM_OBJECTIONS_MONTH,      "president.return",              DECIDED,          C["53(3)"], LP["20(1)"], R["44"], on_lapse="clock.objections-lapse"),
    term("chamber-15",            15, DAYS,  w.TERM_CHAMBER_15,            "president.return@returned",     IN_THE_CHAMBER,   R["45"], inferred=why.FROM_RETURN, since=("1996-05-20", R["45"])),
    term("senate-study-10",       10, DAYS,  w.TERM_SENATE_STUDY_10,       "@joint-on-objections",          IN_THE_SESSION, R["45"], indirect=True, inferred=why.SENATE_STUDY_HAS_NO_ACT, since=("1996-05-20", R["45"])),
    term("sign-after-override-7", 7, DAYS,   w.TERM_SIGN_AFTER_OVERRIDE_7, AGAIN, "president.sign", C["53(3)"], LP["20(5)"], R["49"], paused_in=("under-review-overridden", *STRUCK), inferred_after=DISCONTINUED_AFTER_OVERRIDE),
)

# The three kinds, each from its stages, rules and terms.
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COUNCIL, s.OBJECTION_TO_COURT, s.RETURNED, s.JOINT_ON_OBJECTIONS,
    s.OVERRIDDEN, s.UNDER_REVIEW_OVERRIDDEN_COUNCIL, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COUNCIL,
    s.SIGNED, s.COUNTS_AS_SIGNED, s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT,
)
ENDS = (s.REJECTED_NOT_RETURNED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
JOINT_ENDS = (s.REJECTED_NOT_RETURNED, s.NOT_ADOPTED, s.DEEMED_REJECTED, s.UNCONSTITUTIONAL, s.UNDETERMINED)
LAW = Procedure(
    edition="1995",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_REJECTION,
        s.SENATE_SECOND_VOTE, s.MAJILIS_ON_SENATE_CHANGES, s.CONCILIATION, s.MAJILIS_ON_PROPOSALS,
        s.SENATE_ON_PROPOSALS, s.JOINT_VOTE, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES, *ENDS,
    ),
    all_steps=(
        *INTRODUCTION, *ACCEPTANCE, *IN_THE_MAJILIS, *IN_THE_SENATE, *AFTER_REJECTION, *DIFFERENCES, *CONCILIATION,
        *COMMISSION_TEXT, *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *JOINT_OBJECTIONS, *OVERRIDE_TWO_THIRDS, *AFTER_OBJECTIONS,
        *BUDGET_IN_JOINT_SESSION, *DISSOLUTION, *CONFIDENCE, *CONFIDENCE_VOTE, *WITHDRAWAL_AND_TRACKS,
    ),
    all_terms=(*LAW_TERMS, *URGENT_TERMS, *BILL_TERMS, ON_PRESENTATION, LAW_PRESENTATION, *OBJECTIONS_TERMS, *SIGNING_TERMS, *PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
CONSTITUTIONAL_LAW = Procedure(
    edition="1995",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING_TO_2022, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES, *JOINT_ENDS,
    ),
    all_steps=(
        *INTRODUCTION, *JOINT_READINGS, *OTHERS_PRESENTED, *SIGNATURE, *PUBLICATION, *LAW_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *JOINT_OBJECTIONS, *OVERRIDE_TWO_THIRDS, *AFTER_OBJECTIONS,
        *CONSTITUTIONAL_LAW_SIDE_ROUTES, *CONSTITUTIONAL_CONFIDENCE_VOTE,
    ),
    all_terms=(*JOINT_URGENT_TERMS, *BILL_TERMS, ON_PRESENTATION, OTHERS_PRESENTATION, *OBJECTIONS_TERMS, *SIGNING_TERMS, *PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
AMENDMENT = Procedure(
    edition="1995",
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
        *OTHERS_PRESENTED, *SIGNATURE, *AMENDMENT_PUBLICATION, *AMENDMENT_SILENCE, *COUNCIL, *OBJECTION_TO_THE_COUNCIL, *REVIEW_OF_OBJECTED,
        *AMENDMENT_RETURNED, *JOINT_OBJECTIONS, *OVERRIDE_THREE_QUARTERS, *AFTER_OBJECTIONS,
    ),
    all_terms=(AMENDMENT_ON_PRESENTATION, OTHERS_PRESENTATION, *OBJECTIONS_TERMS, *SIGNING_TERMS, *AMENDMENT_PUBLICATION_TERMS),
    questions=q.QUESTIONS,
)
# fmt: on

EDITION = Edition(
    id="1995",
    starts=date(1996, 1, 30),
    until=date(2007, 5, 20),
    label=Label("1995 жылғы редакция", "Редакция 1995 года", "Edition of 1995"),
    changed=Label(
        "Қос палаталы Парламенттің алғашқы тәртібі: заңдар палаталарда кезекпен, конституциялық заңдар, бюджет және Президенттің қарсылықтары бірлескен отырыста",
        "Первый порядок двухпалатного Парламента: законы — последовательно в палатах, конституционные законы, бюджет и возражения Президента — на совместном заседании",
        "First procedure of the two-chamber Parliament: laws in the chambers one after the other; constitutional laws, the budget and the President's objections in joint session",
    ),
    instruments=(C98, LP06, P06, CL04, R96, NPA98, SR, LC),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    became=Stored("lawflow.parliaments.kz.successions", "OTHER_KINDS_OF_1995"),
)
