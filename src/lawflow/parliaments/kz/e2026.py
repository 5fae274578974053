"""Edition 2026, since 1 July 2026: the Kurultai.

The Constitution of 15 March 2026 and the constitutional law on the Kurultai of 5 June 2026 No.
297-VIII, read whole; the law on the Constitutional Court and the Law on legal acts in editions before
July 2026 (K-A19). The Regulations of the Kurultai were not found: the number of readings, their
majorities and the terms in committee are not in the texts read (K-A1).

One chamber of 145 deputies. The Bureau refers a bill to the committees, the plenary takes it with
their conclusions, adopts it by a majority (a constitutional law by two thirds) or rejects it as a
whole at any stage. The President signs or returns it within a month; silence counts as signature.
Objections are overcome by two thirds, those to a constitutional law by three quarters. The
Constitution is amended by nationwide referendum only.

Beside the path of a bill, and so not here: the President's decrees with the force of law or of a
constitutional law while the Kurultai is absent because its powers ended early (art. 47(2)).
"""

from datetime import date

from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.edition import Edition
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
from lawflow.parliaments.kz.bills import DEPUTIES, GOVERNMENT, KHALYK_KENESI, PRESIDENT
from lawflow.parliaments.kz.instruments import C26, CTL, KL26, LLA16
from lawflow.parliaments.kz.majorities import K12, K15, K23, K34, NO_K12, NO_K23, NO_K34

# fmt: off
# Constitution of 2026, CL on the Kurultai, Law on legal acts; the CL on the Court is CTL.
C, KL, LLA = C26, KL26, LLA16
INITIATORS, MONEY = InitiatedBy((PRESIDENT, DEPUTIES, GOVERNMENT, KHALYK_KENESI)), w.MONEY_OPINION
ITS_TRACKS = (w.EMERGENCY_OF_THE_GOVERNMENT, w.NO_URGENT_BILLS)
OPINION = (("government-opinion", FromRecord("positive", absent=True)),)
FELL = (("vote-fell", "kurultai"),)
IN_KURULTAI = ("submitted", "in-committee", "kurultai-plenary")

# A rule is a row: from, act, to, articles; then when it holds, what it sets or clears, the questions it asks. "=" is where the bill
# stands. K12 is the majority of all deputies of the Kurultai, K23 two thirds, K34 three quarters; NO_K12 a vote short of it.
# A bill is drafted and laid before the Kurultai: laws and constitutional laws.
INTRODUCTION = rules(
    rule("draft",     "initiator.introduce", "submitted", C["60(1)"], C["60(6)"], KL["19(2)"], KL["19(4)"], when=(INITIATORS, MONEY, *ITS_TRACKS, w.LAID_BEFORE_THE_KURULTAI), asks=("K-A2",)),
    rule("draft",     "government.opinion",  "=",         C["60(6)"], KL["19(4)"], KL["34"],                sets=OPINION),
    rule(IN_KURULTAI, "government.opinion",  "=",         C["60(6)"], KL["34"],                             sets=OPINION),
)
# The Bureau refers it to the committees, the plenary takes it with their conclusions; it can be rejected as a whole at any stage.
IN_THE_KURULTAI = rules(
    rule("submitted",        "kurultai.refer-to-committees",  "in-committee",     KL["19(3)"], KL["21(1)"]),
    rule("in-committee",     "kurultai.committee-conclusion", "kurultai-plenary", KL["19(3)"], KL["37"]),
    rule("kurultai-plenary", "kurultai.approve-reading",      "=",                C["61(6)"], KL["18(1)7)"], KL["22(4)"], sets=(("reading", FromRecord("reading")),), asks=("K-A1",), silent=why.READINGS_NOT_FOUND),
    rule(IN_KURULTAI,        "kurultai.reject",               "rejected",         C["60(5) part 2"], KL["25(1)"],         when=(K12,)),
)
# The vote on a law: the majority of all deputies.
K_A5 = asked("K-A5", why.KURULTAI_SHORT_OF_A_MAJORITY, a="=", b="not-adopted")
LAW_ADOPTED = rules(
    rule("kurultai-plenary", "kurultai.adopt",      "adopted", C["61(4) part 1"], KL["22(2)"],       when=(K12,)),
    rule("kurultai-plenary", "kurultai.vote-short", K_A5,      C["60(5) part 2"], C["61(4) part 1"], when=(NO_K12,), sets=FELL),
)
# The law is laid before the President: laws and constitutional laws.
PRESENTED = (("presented", True),)
LAW_PRESENTED = rule("adopted", "parliament.present", "presented", C["60(5) part 1"], KL["23(2)"], sets=PRESENTED)
# From signature to effect.
UNSIGNED = ("adopted", "presented", "overridden", "presidents-wording", "under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNATURE = rules(
    rule(UNSIGNED,             "officials.countersign",  "=",                  C["47(3)"], KL["23(1)"],                     sets=(("countersigned", True),), asks=("K-A13",)),
    rule("presented",          "parliament.present",     "=",                  C["60(5) part 1"], KL["23(2)"],              when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.PRESENTED_AFTER_REVIEW),
    rule("presented",          "president.sign",         "signed",             C["46(3)"], C["61(2)"], KL["23(3) part 1"]),
    rule("presented",          "clock.president-silent", "counts-as-signed",   KL["23(3) part 3"]),
    rule("presented",          "clock.session-closes",   "=",                  KL["23(4)"],                                 when=(w.SESSION_CLOSES,)),
    rule("counts-as-signed",   "gazette.publish",        "published-unsigned", C["5(4)"], LLA["37(3)"], KL["23(3) part 3"], inferred=why.READ_BEFORE_JULY_2026),
    rule("published-unsigned", "clock.take-effect",      "in-effect",          LLA["42(3)"], KL["23(5)"],                   inferred=why.READ_BEFORE_JULY_2026),
)
# A signed law.
PUBLICATION = rules(
    rule("signed",    "gazette.publish",   "published", C["5(4)"], LLA["37(3)"],   inferred=why.READ_BEFORE_JULY_2026),
    rule("published", "clock.take-effect", "in-effect", LLA["42(3)"], KL["23(5)"], inferred=why.READ_BEFORE_JULY_2026),
)
# An amendment of the Constitution that the President signed: the law on acts does not govern how the Constitution is changed.
AMENDMENT_PUBLICATION = rules(
    rule("signed",    "gazette.publish",   "published", C["5(4)"], LLA["37(3)"], LLA["2(2)1)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    rule("published", "clock.take-effect", "in-effect", LLA["42(3)"], LLA["2(2)1)"],            inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)

# Review by the Court before signature: one stage per signing stage, so that the term goes on where it stopped.
REVIEW         = ("under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNING, SIGNED_LATER = ("presented", "overridden", "presidents-wording"), ("overridden", "presidents-wording")
REVIEWED_LATER = ("under-review-overridden", "under-review-presidents-wording")
OFFICES        = ("president.refer", "chair.refer", "prime-minister.refer")
REFERRALS      = ("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")
A38_PRESENTED  = asked("A38", why.LAWS_NOT_PARTS_ART_75, a="unconstitutional", b="presented")
A38_OVERRIDDEN = asked("A38", why.LAWS_NOT_PARTS_ART_75, a="unconstitutional", b="overridden")
A38_WORDING    = asked("A38", why.LAWS_NOT_PARTS_ART_75, a="unconstitutional", b="presidents-wording")
REFERRED  = (("referred", True),)
COURT = rules(
    rule(("adopted", "presented"),          OFFICES,             "under-review",                    C["73(1)2)"], C["74(2)"], also=("deputies.refer", K15)),
    rule(SIGNED_LATER, OFFICES, REVIEWED_LATER, C["73(1)2)"], C["74(2)"], also=("deputies.refer", K15), asks=("A39",), inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(REVIEW,                            OFFICES,             "=",                               C["73(1)2)"], C["74(2)"], CTL["49(2)"], CTL["53"], also=("deputies.refer", K15), sets=REFERRED, asks=("A39", "K-A19"), inferred=why.READ_BEFORE_JULY_2026),
    rule("under-review", "parliament.present", "=", C["60(5) part 1"], KL["23(2)"], when=(w.NOT_YET_PRESENTED,), sets=PRESENTED, inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEWED_LATER, "parliament.present", "=", KL["23(2)"], inferred=why.MEANWHILE_UNDER_REVIEW),
    rule(REVIEW, "court.uphold", SIGNING, C["74(2)"], CTL["63(1)"], when=(w.ONE_REFERRAL,), asks=("K-A19",), inferred=why.READ_BEFORE_JULY_2026),
    rule(REVIEW, "court.uphold", SIGNING, C["74(2)"], CTL["63(1)"], CTL["49(2)"], when=(w.SEVERAL_REFERRALS,), asks=("K-A19",), inferred=why.FOUND_ON_ALL),
    rule("presented", "court.uphold", "=", C["74(2)"], CTL["63(1)"], CTL["49(2)"], when=(w.REFERRED,), asks=("K-A19",), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], CTL["49(2)"], when=(w.REFERRED,), asks=("K-A19",), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike", "unconstitutional", C["75(1)"], C["75(4)"], when=(w.REFERRED,), clears=("referred",), inferred=why.LEFT_AFTER_A_FINDING),
    rule("presented", "court.strike-part", A38_PRESENTED, C["75(1)"], C["75(2) part 1"], when=(w.REFERRED,), clears=("referred",)),
    rule(REVIEW, "court.discontinue", SIGNING, CTL["38(1)"], CTL["48(3)"], when=(w.ONE_REFERRAL,), asks=("K-A19",), inferred=why.REVIEW_ENDED_WITHOUT_DECISION),
    rule(REVIEW, "court.discontinue", SIGNING, CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=a", clears=("referred",), asks=("K-A19",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "undetermined", CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=?", asks=("K-A19",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW, "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.SEVERAL_REFERRALS,), under="L-14=b", clears=("referred",), asks=("K-A19",), silent=why.ENDED_FOR_ONE_OR_ALL),
    rule(REVIEW,                            "court.strike",      "unconstitutional",                C["75(1)"], C["75(4)"]),
    rule("under-review",                    "court.strike-part", A38_PRESENTED,                     C["75(1)"], C["75(2) part 1"]),
    rule("under-review-overridden",         "court.strike-part", A38_OVERRIDDEN,                    C["75(1)"], C["75(2) part 1"]),
    rule("under-review-presidents-wording", "court.strike-part", A38_WORDING,                       C["75(1)"], C["75(2) part 1"]),
)

# The President's objections: what he offered, and what the open questions make of them.
OBJECTIONS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
# A referral of a law that the President has returned moves nothing; a decision that strikes it ends it, then or after the vote (A39).
A38_OBJECTED = asked("A38", why.LAWS_NOT_PARTS_ART_75, a="unconstitutional", b="=")
REVIEW_OF_OBJECTED = rules(
    rule("returned", OFFICES, "=", C["73(1)2)"], C["74(2)"], also=("deputies.refer", K15), sets=REFERRED, asks=("A39",), inferred=why.REFERRAL_AFTER_OBJECTIONS),
    rule(("returned", "overridden", "presidents-wording"), "court.uphold", "=", C["74(2)"], CTL["63(1)"], when=(w.REFERRED,), asks=("K-A19",), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "overridden", "presidents-wording"), "court.discontinue", "=", CTL["38(1)"], CTL["48(3)"], when=(w.REFERRED,), asks=("K-A19",), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "overridden", "presidents-wording"), "court.strike", "unconstitutional", C["75(1)"], C["75(4)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_WHILE_RETURNED),
    rule(("returned", "overridden", "presidents-wording"), "court.strike-part", A38_OBJECTED, C["75(1)"], C["75(2) part 1"], when=(w.REFERRED,), clears=("referred",)),
    rule("not-adopted", ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), "=", C["73(1)2)"], C["75(1)"], when=(w.REFERRED,), clears=("referred",), inferred=why.DECIDED_ONCE_NOT_ADOPTED),
)
K_A8_ACCEPTED     = asked("K-A8", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="presidents-wording", c="presidents-wording")
K_A8_LAPSED       = asked("K-A8", why.ACCEPTED_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording")
# What becomes of the law hangs on the wording that he offered, once the objections are accepted, the month lapses, they stand, or some of them stand.
WITH, WITHOUT, UNKNOWN, MAYBE = w.OBJECTIONS_WITH_WORDING, w.OBJECTIONS_WITHOUT_WORDING, w.OBJECTIONS_WORDING_UNKNOWN, w.OBJECTIONS_MAYBE_WITH_WORDING
NONE_OFFERED = case("not-adopted", WITHOUT, inferred=why.NO_WORDING)
STANDING = parted(NONE_OFFERED, case(asked("K-A8", why.STANDING_OBJECTIONS, a="presidents-wording", b="not-adopted", c="presidents-wording"), MAYBE))
A32_LAST = asked("A32", why.SOME_ARTICLES_UPHELD, a=parted(case("presidents-wording", MAYBE), case("undetermined", WITHOUT)), b="not-adopted", c="overridden")
K_A6              = asked("K-A6", why.SIGNED_AND_RETURNED_ART_23, a="returned", b="counts-as-signed")

# Objections in the Kurultai, after the committees, within the month.
LAW_RETURNED = rules(
    rule("presented", "president.return", "returned", C["46(3)"], KL["23(3) part 1"], KL["24(1)"], sets=OBJECTIONS),
    rule("under-review", "president.return", "returned", C["46(3)"], C["74(2)"], KL["24(1)"], when=(w.PRESENTED,), sets=(*OBJECTIONS, *REFERRED), inferred=why.MEANWHILE_UNDER_REVIEW),
)
OBJECTIONS_IN_THE_KURULTAI = rules(
    rule("returned",         "president.return",                                         "=",                  KL["24(3)"],                          sets=OBJECTIONS),
    rule("counts-as-signed", "president.return",                                         K_A6,                 KL["23(3) part 3"], KL["23(4)"],      when=(w.REOPENING_DAY,), sets=OBJECTIONS),
    rule("returned",         "kurultai.committee-conclusion",                            "=",                  KL["24(1)"]),
    rule("returned",         "parliament.accept-objections",                             "presidents-wording", C["56(2)"], KL["24(6)"],              when=(WITH,), inferred=why.ACCEPTED_AS_NOT_OVERCOME),
    rule("returned",         "parliament.accept-objections",                             K_A8_ACCEPTED,        C["56(2)"], KL["24(6)"],              when=(UNKNOWN,)),
    rule("returned",         "clock.objections-lapse",                                   K_A8_LAPSED,          C["56(2)"], KL["24(2)"], KL["24(6)"], when=(MAYBE,)),
    rule("returned",         ("clock.objections-lapse", "parliament.accept-objections"), "not-adopted",        C["56(2)"], KL["24(2)"], KL["24(6)"], when=(WITHOUT,), inferred=why.NO_WORDING),
)
OVERRIDE_TWO_THIRDS = rules(
    rule("returned", "kurultai.override", "overridden",  C["56(2)"], KL["24(5)"], when=(w.WHOLE, K23)),
    rule("returned", "kurultai.override", A32_LAST,      C["56(2)"], KL["24(4)"], when=(w.PARTIAL, K23)),
    rule("returned", "kurultai.sustain", STANDING, C["56(2)"], KL["24(6)"], when=(NO_K23,)),
)
OVERRIDE_THREE_QUARTERS = rules(
    rule("returned", "kurultai.override", "overridden",  C["56(2)"], KL["24(5)"], when=(w.WHOLE, K34)),
    rule("returned", "kurultai.override", A32_LAST,      C["56(2)"], KL["24(4)"], when=(w.PARTIAL, K34)),
    rule("returned", "kurultai.sustain", STANDING, C["56(2)"], KL["24(6)"], when=(NO_K34,)),
)
AFTER_OBJECTIONS = rules(
    rule(("overridden", "presidents-wording"), "parliament.present", "=",      KL["23(2)"], KL["24(5)"], inferred=why.PRESENTED_AGAIN),
    rule("presidents-wording", "parliament.accept-objections", "=", C["56(2)"], KL["24(2)"], inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "=", C["56(2)"], KL["24(2)"], when=(WITHOUT,), inferred=why.ACCEPTED_ALREADY),
    rule("not-adopted", "parliament.accept-objections", "presidents-wording", C["56(2)"], KL["24(2)"], when=(w.RETURNED_ONCE, MAYBE), under="K-A8=b", silent=why.ACCEPTED_OBJECTIONS),
    rule("overridden",                         "president.sign",     "signed", C["56(2)"], KL["24(5)"],  asks=("K-A9",)),
    rule("presidents-wording",                 "president.sign",     "signed", C["56(2)"], C["46(3)"], C["61(2)"], asks=("K-A9",), inferred=why.WORDING_SIGNED_LIKE_ANY_LAW),
)

# A Government bill on an emergency: the Government may issue a temporary act while it is before the Kurultai.
BY_THE_GOVERNMENT = InitiatedBy((GOVERNMENT,))
MOTION_CARRIED = (("no-confidence", True),)
EMERGENCY = rules(
    rule(IN_KURULTAI, "government.temporary-act", "=", C["60(4) part 2"], KL["21(3) part 2"], when=(w.GOVERNMENT_EMERGENCY, BY_THE_GOVERNMENT, w.FIELDS_OF_ART_60), sets=(("temporary-act", True),), asks=("K-A12",)),
)
# The Kurultai is dissolved: the text is silent on its bills, and on the laws it has adopted.
BEFORE_SIGNATURE = ("adopted", "presented", "under-review", "returned", "overridden", "under-review-overridden", "presidents-wording", "under-review-presidents-wording")
DISSOLUTION = rules(
    rule((*IN_KURULTAI, "confidence-linked"), "clock.dissolution", "=", C["62(1)"], KL["4"], asks=("K-A18",), silent=why.BILLS_OF_A_DISSOLVED_KURULTAI),
    rule(BEFORE_SIGNATURE, "clock.dissolution", "=", C["62(1)"],          asks=("K-A18",), silent=why.LAWS_OF_A_DISSOLVED_KURULTAI),
)
# The Government makes its bill a question of confidence, if the Kurultai did not adopt it: voted down, or short.
CONFIDENCE = rules(
    rule("kurultai-plenary", "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.KURULTAI_VOTE_FELL), track="confidence", inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected",               "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT,), track="confidence"),
    rule("not-adopted",              "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence"),
    rule("not-adopted",              "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked",        "parliament.confidence-holds", "adopted",           C["60(7)"], KL["25(2) part 1"], when=(NO_K12,)),
    rule("confidence-linked",        "parliament.no-confidence",    "not-adopted",       C["60(7)"], C["69(3)"],         when=(K12,), sets=MOTION_CARRIED, inferred=why.NO_CONFIDENCE_CARRIED),
)
# The bill is withdrawn; the President declares it a priority.
WITHDRAWAL_AND_PRIORITY = rules(
    rule((*IN_KURULTAI, "confidence-linked"), "initiator.withdraw",         "withdrawn", KL["26"]),
    rule(IN_KURULTAI,                         "president.declare-priority", "=",         C["60(2)"], KL["21(2)"], track="priority", asks=("K-A11",)),
)

# A constitutional law, where it differs: two thirds, and whether the question of confidence covers it is open.
K_A5_CONSTITUTIONAL = asked("K-A5", why.KURULTAI_SHORT_OF_TWO_THIRDS, a="=", b="not-adopted")
CONSTITUTIONAL_LAW_ADOPTED = rules(
    rule("kurultai-plenary", "kurultai.adopt",      "adopted",           C["61(3)"], KL["22(1)"],       when=(K23,)),
    rule("kurultai-plenary", "kurultai.vote-short", K_A5_CONSTITUTIONAL, C["60(5) part 2"], C["61(3)"], when=(NO_K23,), sets=FELL),
)
CONSTITUTIONAL_LAW_CONFIDENCE = rules(
    rule("kurultai-plenary", "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.KURULTAI_VOTE_FELL), track="confidence", asks=("K-A14",), inferred=why.UNADOPTED_BY_A_VOTE),
    rule("rejected",               "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT,), track="confidence", asks=("K-A14",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",              "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_NEVER), track="confidence", asks=("K-A14",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("not-adopted",              "government.raise-confidence", "confidence-linked", C["60(7)"], KL["25(2) part 1"], when=(BY_THE_GOVERNMENT, w.NEVER_RETURNED, w.NO_CONFIDENCE_ONCE), track="confidence", asks=("K-A14",), inferred=why.RAISED_ANEW_AFTER_NO_CONFIDENCE),
    rule("confidence-linked",        "parliament.confidence-holds", "adopted",           C["60(7)"], KL["25(2) part 1"], when=(NO_K12,), asks=("K-A14",), inferred=why.CONFIDENCE_ON_CONSTITUTIONAL_LAWS),
    rule("confidence-linked",        "parliament.no-confidence",    "not-adopted",       C["60(7)"], C["69(3)"],         when=(K12,), sets=MOTION_CARRIED, asks=("K-A14",), inferred=why.NO_CONFIDENCE_CARRIED),
)

# An amendment of the Constitution: by nationwide referendum only; the Kurultai, the Government and the People's Council may propose one.
COURT_OPINION = (("court-opinion", FromRecord("conforms", absent=True)),)
L_13 = asked("L-13", why.WITHDRAWAL_OF_A_PROPOSAL, a="withdrawn", b="=")
BY_REFERENDUM = rules(
    rule("draft",                          "parliament.propose-referendum", "referendum-proposed",     C["92(1)"], C["56(6)"], C["61(4) part 2"], when=(K12,), inferred=why.INITIATIVE_IS_A_RESOLUTION),
    rule(("draft", "referendum-proposed"), "court.opinion",                 "=",                       C["93"],                 sets=COURT_OPINION),
    rule(("draft", "referendum-proposed"), "president.call-referendum",     "referendum-called",       C["92(1)"], C["93"],     when=(w.PRIOR_OPINION_ON_REFERENDUM,)),
    rule("referendum-proposed",            "president.refuse-referendum",   "not-adopted",             C["92(1)"],              inferred=why.PRESIDENT_ALONE_CALLS),
    rule("referendum-proposed",            "initiator.withdraw",            L_13,                      C["92(1)"], LLA["2(2)1)"], KL["26"]),
    rule("referendum-called",              "referendum.adopt",              "referendum-adopted",      C["92(2)"], C["92(3)"], when=(w.HALF_IN_THE_REGIONS, w.TURNOUT)),
    rule("referendum-called",              "referendum.reject",             "rejected",                C["92(2)"], C["92(3)"]),
    rule("referendum-adopted",             "president.sign",                "signed",                  C["92(1)"], LLA["35(1)1)"], inferred=why.SIGNED_BY_THE_LAW_ON_LEGAL_ACTS),
    rule("referendum-adopted",             "gazette.publish",               "published-by-referendum", C["5(4)"], LLA["37(3)"], inferred=why.REFERENDUM_WITHOUT_SIGNATURE),
    rule("published-by-referendum",        "clock.take-effect",             "in-effect",               LLA["42(3)"],            inferred=why.EFFECT_AS_THE_TEXT_SAYS),
)

# A term is a row: its name, its length, its label, what starts it, what ends it, articles; then what it does and when.
DAYS, MONTHS, NOT_COUNTED, RESTARTS = Count.DAYS, Count.MONTHS, Recess.NOT_COUNTED, Recess.RESTARTS
BILL_TERMS = (
    term("priority-two-months", 2, MONTHS, w.TERM_PRIORITY_TWO_MONTHS, ("initiator.introduce", "president.declare-priority"), "@adopted", C["60(2)"], KL["21(2)"], when=(w.PRIORITY,), inferred=why.FROM_DECLARATION_KURULTAI),
    term("confidence-48-hours", 2, DAYS,   w.TERM_CONFIDENCE_48_HOURS, "government.raise-confidence", ("parliament.confidence-holds", "parliament.no-confidence"), C["60(7)"], KL["25(2) part 1"], bound=Bound.NOT_BEFORE),
)
PRESENT, REVIEWED = ("parliament.present@presented", "parliament.present@under-review"), ("court.uphold@presented", "court.discontinue@presented", "court.strike-part@presented")
DISCONTINUED, DISCONTINUED_AFTER_OVERRIDE, AGAIN = ("court.discontinue@presented",), ("court.discontinue@overridden",), ("parliament.present@overridden", "parliament.present@under-review-overridden")
SIGNING_TERMS = (
    term("president-month", 1,  MONTHS, w.TERM_PRESIDENT_MONTH, PRESENT,                          ("president.sign", "president.return"), C["46(3)"], KL["23(3) part 2"], KL["23(3) part 3"],
         paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=REVIEWED, inferred_after=DISCONTINUED, start_inferred=why.RECEIVED_ON_PRESENTATION),
    term("presentation-10", 10, DAYS,   w.TERM_PRESENTATION_10, "@adopted",                       PRESENT,             C["60(5) part 1"], KL["23(2)"], paused_in=("under-review",), pause_inferred=why.ONLY_THE_TERM_TO_SIGN_STOPS, inferred=why.PRESENTATION_IN_CALENDAR_DAYS),
    term("court-month",     1,  MONTHS, w.TERM_COURT_MONTH,     REFERRALS,                        ("court.uphold", "court.discontinue", "court.strike", "court.strike-part"), C["74(3)"], CTL["53"], indirect=True, from_receipt=True, from_the_last=True, inferred=why.COURT_MONTH_READ_BEFORE_JULY_2026),
    term("publication-30",  30, DAYS,   w.TERM_PUBLICATION_30,  ("@signed", "@counts-as-signed"), "gazette.publish",   LLA["37(3)"], from_eve_of=("clock.president-silent",), inferred=why.READ_BEFORE_JULY_2026),
    term("effect-10",       10, DAYS,   w.TERM_EFFECT_10,       "gazette.publish",                "clock.take-effect", LLA["42(3)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.READ_BEFORE_JULY_2026),
)
DECIDED, TRACKS = ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), ("priority", "emergency")
OBJECTIONS_TERMS = (
    term("objections-month",          1, MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["56(2)"], KL["24(2)"], under="K-A7=a", recess=NOT_COUNTED, recess_exempt=TRACKS, on_lapse="clock.objections-lapse"),
    term("objections-month",          1, MONTHS, w.TERM_OBJECTIONS_MONTH,          "president.return",              DECIDED,          C["56(2)"], KL["24(2)"], under="K-A7=b", recess=RESTARTS, recess_exempt=TRACKS, on_lapse="clock.objections-lapse"),
    term("sign-after-override-month", 1, MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, AGAIN, "president.sign", C["56(2)"], KL["24(5)"], paused_in=("under-review-overridden",), inferred_after=DISCONTINUED_AFTER_OVERRIDE, inferred=why.FROM_PRESENTATION),
)
AMENDMENT_TERMS = (
    term("publication-30", 30, DAYS, w.TERM_PUBLICATION_30, "@signed",         "gazette.publish",   LLA["37(3)"], LLA["2(2)1)"], inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
    term("effect-10",      10, DAYS, w.TERM_EFFECT_10,      "gazette.publish", "clock.take-effect", LLA["42(3)"], LLA["2(2)1)"], on_lapse="clock.take-effect", gives_way=True, inferred=why.LAWS_ON_ACTS_AND_THE_CONSTITUTION),
)

# The three kinds, each from its stages, rules and terms.
STAGES = (
    s.DRAFT, s.KURULTAI_SUBMITTED, s.IN_COMMITTEE, s.KURULTAI_PLENARY, s.KURULTAI_CONFIDENCE_LINKED, s.WITHDRAWN,
    s.KURULTAI_ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COURT, s.KURULTAI_RETURNED,
    s.OVERRIDDEN, s.UNDER_REVIEW_OVERRIDDEN_COURT, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COURT,
    s.SIGNED, s.COUNTS_AS_SIGNED, s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT,
    s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED, s.LAPSED,
)

LAW = Procedure(
    edition="2026",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION, *IN_THE_KURULTAI, *LAW_ADOPTED, *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *COURT, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *OBJECTIONS_IN_THE_KURULTAI, *OVERRIDE_TWO_THIRDS, *AFTER_OBJECTIONS,
        *EMERGENCY, *DISSOLUTION, *CONFIDENCE, *WITHDRAWAL_AND_PRIORITY,
    ),
    all_terms=(*BILL_TERMS, *SIGNING_TERMS, *OBJECTIONS_TERMS),
    questions=q.QUESTIONS,
)
CONSTITUTIONAL_LAW = Procedure(
    edition="2026",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION, *IN_THE_KURULTAI, *CONSTITUTIONAL_LAW_ADOPTED, *LAW_PRESENTED, *SIGNATURE, *PUBLICATION, *COURT, *REVIEW_OF_OBJECTED,
        *LAW_RETURNED, *OBJECTIONS_IN_THE_KURULTAI, *OVERRIDE_THREE_QUARTERS, *AFTER_OBJECTIONS,
        *EMERGENCY, *DISSOLUTION, *CONSTITUTIONAL_LAW_CONFIDENCE, *WITHDRAWAL_AND_PRIORITY,
    ),
    all_terms=(*BILL_TERMS, *SIGNING_TERMS, *OBJECTIONS_TERMS),
    questions=q.QUESTIONS,
)
AMENDMENT = Procedure(
    edition="2026",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер мен толықтырулар енгізу", "Внесение изменений и дополнений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.KURULTAI_REFERENDUM_PROPOSED, s.NATIONWIDE_REFERENDUM_CALLED, s.REFERENDUM_ADOPTED, s.PUBLISHED_BY_REFERENDUM,
        s.SIGNED, s.PUBLISHED, s.IN_EFFECT, s.WITHDRAWN, s.REJECTED_NOT_RETURNED, s.INITIATIVE_REFUSED, s.UNDETERMINED, s.LAPSED,
    ),
    all_steps=(*BY_REFERENDUM, *AMENDMENT_PUBLICATION),
    all_terms=AMENDMENT_TERMS,
    questions=q.QUESTIONS,
)
# fmt: on

EDITION = Edition(
    id="2026",
    starts=date(2026, 7, 1),
    until=None,
    read_to=date(2026, 9, 10),  # the copy of the Constitution; the other texts were read in older ones: `instruments`
    label=Label("2026 жылғы редакция", "Редакция 2026 года", "Edition of 2026"),
    changed=Label(
        "Бір палаталы Құрылтай, 145 депутат; Қазақстан Халық Кеңесінің бастамасы; жобаны кез келген сатыда тұтастай қабылдамау; Конституцияға өзгерістер тек референдуммен",
        "Однопалатный Курултай, 145 депутатов; инициатива Қазақстан Халық Кеңесі; отклонение в целом на любой стадии; изменения в Конституцию — только референдумом",
        "One chamber, the Kurultai of 145 deputies; initiative of the People's Council; rejection as a whole at any stage; the Constitution amended by referendum only",
    ),
    instruments=(C26, KL26, CTL, LLA16),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handed=Stored("lawflow.parliaments.kz.successions", "INTO_2026"),
)
