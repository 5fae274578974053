"""What becomes of pending bills when one edition takes over from another: one list of rows per edition.

A row is a kind of bill, the stages it may stand at, the rule, the stage in the new edition, the articles, the reason.
The map is total: every stage of the older edition that a step leaves, the draft excepted. Of the days of 2007, 2012,
2013 and 2017 no transitional rule was read; there the new procedure is taken to govern the steps to come from its
first day. The reform of 2022 has one sentence on pending bills (A41-A43), the law on the Kurultai another (K-A17).
An answer that leads to ``lapsed`` ends the bill; one that leads to ``undetermined`` names a step that the new
procedure no longer knows.
"""

from lawflow.law.succession import Already, cell, cells
from lawflow.parliaments.kz import reasons as why
from lawflow.parliaments.kz.instruments import (
    C07,
    C17,
    C23,
    C26,
    C98,
    CL13,
    CTL,
    KL26,
    LLA16,
    LP06,
    LP07,
    LP13,
    LP23,
    NPA98,
    R12,
    R23,
    R96,
    TRANSITION,
)

# fmt: off
LAW, CONSTITUTIONAL_LAW, AMENDMENT = ("law",), ("constitutional-law",), ("constitutional-amendment",)
BILLS, EVERY_KIND       = ("law", "constitutional-law"), ("law", "constitutional-law", "constitutional-amendment")
FIRST_VOTE              = ("submitted", "majilis-plenary")
BEFORE_THE_SENATE       = ("awaiting-senate", "senate-pending")
AFTER_REJECTION         = ("majilis-on-rejection", "senate-second-vote")
BETWEEN_THE_CHAMBERS    = ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text")
JOINT_READINGS          = ("joint-first-reading", "joint-second-reading")
SIGNING                 = ("adopted", "presented", "overridden", "presidents-wording")
REVIEW                  = ("under-review", "under-review-overridden", "under-review-presidents-wording")
STRUCK                  = ("unconstitutional", "objection-to-court")
STRUCK_AT               = ("presented", "overridden", "presidents-wording", "returned", "senate-on-objections", "referendum-called")
RETURNED                = ("returned", "senate-on-objections")
TO_SIGN                 = ("president-15-working-days", "sign-after-override-7")
SIGNED                  = ("signed", "counts-as-signed", "published", "published-unsigned")
VOTED_DOWN              = ("rejected", "not-adopted")
AMENDMENT_IN_PARLIAMENT = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-refused", "four-fifths-second-reading")
REFERENDUM              = ("referendum-proposed", "referendum-called", "referendum-adopted", "published-by-referendum")
REFERENDUM_OR_NO_LAW    = (*REFERENDUM, *VOTED_DOWN)
PUT_TO_THE_PEOPLE       = ("referendum-called", "referendum-adopted", "published-by-referendum", "signed", "published")

# A bill that becomes one of another kind before its first vote: what is accepted stays accepted.
OTHER_KINDS_OF_1995 = cells(
    cell(CONSTITUTIONAL_LAW, "majilis-plenary",     "continues", "submitted",           C98["53(1)"], R96["33"],         because=why.ACCEPTED_AS_ANOTHER_KIND),
    cell(LAW,                "joint-first-reading", "continues", "majilis-plenary",     C98["56(1)"], LP06["15(3)"],     because=why.ACCEPTED_AS_ANOTHER_KIND),
)
OTHER_KINDS_OF_2023 = cells(
    cell(CONSTITUTIONAL_LAW, ("majilis-plenary", "joint-vote"), "continues", "joint-first-reading", C23["53 1-1)"], R23["32-4"], because=why.ACCEPTED_AS_ANOTHER_KIND),
    cell(LAW,                "joint-first-reading", "continues", "majilis-plenary",     C23["56(1)1)"], R23["71"],       because=why.ACCEPTED_AS_ANOTHER_KIND),
)

# 21 May 2007: no more joint session for the budget, for constitutional laws, for objections.
INTO_2007 = cells(
    cell(LAW,                FIRST_VOTE,                             "continues", "=",  C07["54(1)"], C07["61(4)"],          because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                (*BEFORE_THE_SENATE, *AFTER_REJECTION), "continues", "=",  C07["61(4)"],                        because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                BETWEEN_THE_CHAMBERS,                   "continues", "=",  C07["61(5)"],                        because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                "joint-vote",                           "silent",    None, C07["54(1)1)"],                      question="L-6", a="majilis-plenary", b="submitted",
         because=why.BUDGET_NO_LONGER_JOINT),
    cell(CONSTITUTIONAL_LAW, "submitted",                            "continues", "=",  C07["54(1)"], C07["61(5-1) part 1"], because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, JOINT_READINGS,                         "silent",    None, C07["54(1)"], C07["61(5-1) part 1"], question="L-6", a="majilis-plenary", b="submitted",
         because=why.CONSTITUTIONAL_LAWS_NO_LONGER_JOINT),
    cell(BILLS,              "confidence-linked",                    "continues", "=",  C07["61(7)"],                        because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              VOTED_DOWN,                             "continues", "=",  C07["61(7)"],                        because=why.CONFIDENCE_STAYS_OPEN),
    cell(CONSTITUTIONAL_LAW, "deemed-rejected",                      "continues", "not-adopted", C07["61(7)"],               because=why.CONFIDENCE_STAYS_OPEN),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT,                "continues", "=",  C07["53(1)"], C07["91(1)"],          because=why.NO_TRANSITIONAL_RULE),
    cell(AMENDMENT,          REFERENDUM_OR_NO_LAW,                   "continues", "=",  C07["91(1)"],                        because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         ("adopted", "presidents-wording"),      "continues", "=",  C07["44(2)"], LP07["19(2)"],         because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         ("presented", "overridden"),            "continues", "=",  C07["44(2)"], C07["54(2)2)"],        because=why.NO_TRANSITIONAL_RULE, terms="L-7", terms_of=TO_SIGN),
    cell(EVERY_KIND,         REVIEW,                                 "continues", "=",  C07["72(1)"], C07["73(2)"],          because=why.NO_TRANSITIONAL_RULE, terms="L-7", terms_of=TO_SIGN),
    cell(EVERY_KIND,         STRUCK,                                 "continues", "=",  C07["73(4)"], C07["74(1)"],          because=why.NO_TRANSITIONAL_RULE, terms="L-7", terms_of=TO_SIGN),
    cell(EVERY_KIND,         "returned",                             "continues", "=",  C07["54(2)2)"], LP07["20(2)"],       because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         "joint-on-objections",                  "silent",    None, C07["54(2)2)"], LP07["20(2)"],       question="L-6", a="senate-on-objections", b="returned",
         because=why.OBJECTIONS_NO_LONGER_JOINT),
    cell(EVERY_KIND,         SIGNED,                                 "continues", "=",  C07["62(2)"], NPA98["36(2)1)"],      because=why.SIGNED_BEFORE),
)

# 22 June 2012: the new wording of the Reglament.
INTO_2012 = cells(
    cell(LAW,                FIRST_VOTE,              "continues", "=", C07["61(4)"], R12["73"],               because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                BEFORE_THE_SENATE,       "continues", "=", R12["74"],                             because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                AFTER_REJECTION,         "continues", "=", R12["75-1"],                           because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, FIRST_VOTE,              "continues", "=", R12["69-1"], R12["69-2"],              because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, BEFORE_THE_SENATE,       "continues", "=", R12["69-2"], R12["69-3"],              because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,    "continues", "=", R12["76-1"], R12["76-2"], R12["76-5"], because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "senate-alone",          "continues", "=", C07["55(5)"],                          because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "confidence-linked",     "continues", "=", R12["60"], R12["61"],                  because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              VOTED_DOWN,              "continues", "=", C07["61(7)"], R12["60"],               because=why.CONFIDENCE_STAYS_OPEN),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT, "continues", "=", R12["29"], R12["31"], R12["32"],       because=why.NO_TRANSITIONAL_RULE),
    cell(AMENDMENT,          REFERENDUM_OR_NO_LAW,    "continues", "=", C07["91(1)"], R12["78-12"],            because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNING,                 "continues", "=", C07["44(2)"], LP07["19(2)"],           because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         (*REVIEW, *STRUCK),      "continues", "=", C07["73(2)"], C07["73(4)"],            because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         RETURNED,                "continues", "=", R12["78-1"], R12["78-3"], R12["78-4"], because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNED,                  "continues", "=", C07["62(2)"], NPA98["36(2)1)"],        because=why.SIGNED_BEFORE),
)

# 14 October 2013: amendments of the constitutional laws.
INTO_2013 = cells(
    cell(LAW,                FIRST_VOTE,              "continues", "=", C07["61(4)"], R12["73"],                 because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                BEFORE_THE_SENATE,       "continues", "=", R12["74"],                               because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                AFTER_REJECTION,         "continues", "=", R12["75-1"],                             because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, FIRST_VOTE,              "continues", "=", R12["69-1"], R12["69-2"],                because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, BEFORE_THE_SENATE,       "continues", "=", R12["69-2"], R12["69-3"],                because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,    "continues", "=", R12["76-1"], R12["76-2"], R12["76-5"],   because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "senate-alone",          "continues", "=", C07["55(5)"],                            because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "confidence-linked",     "continues", "=", LP13["18(3)"], R12["61"],                because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              VOTED_DOWN,              "continues", "=", C07["61(7)"], LP13["18(3)"],             because=why.CONFIDENCE_STAYS_OPEN),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT, "continues", "=", R12["29"], R12["31"], R12["32"],         because=why.NO_TRANSITIONAL_RULE),
    cell(AMENDMENT,          REFERENDUM_OR_NO_LAW,    "continues", "=", C07["91(1)"], R12["78-12"],              because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNING,                 "continues", "=", C07["44(2)"], LP13["19(2)"],             because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         (*REVIEW, *STRUCK),      "continues", "=", C07["73(2)"], CL13["24"], CL13["38(2)"], because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         RETURNED,                "continues", "=", LP13["20(1)"], R12["78-1"],              because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNED,                  "continues", "=", C07["62(2)"], NPA98["36(2)1)"],          because=why.SIGNED_BEFORE),
)

# 10 March 2017: the President loses his objection to a decision of the Council.
INTO_2017 = cells(
    cell(LAW,                FIRST_VOTE,                        "continues", "=",  C17["61(4)"], R12["73"],            because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                BEFORE_THE_SENATE,                 "continues", "=",  C17["61(4)"], R12["74"],            because=why.NO_TRANSITIONAL_RULE),
    cell(LAW,                AFTER_REJECTION,                   "continues", "=",  C17["61(4)"], R12["75-1"],          because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW, (*FIRST_VOTE, *BEFORE_THE_SENATE), "continues", "=",  C17["61(5-1) part 1"], R12["69-2"], because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,              "continues", "=",  C17["61(5)"], R12["76-2"],          because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "senate-alone",                    "continues", "=",  C17["55(5)"],                       because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              "confidence-linked",               "continues", "=",  C17["61(7)"],                       because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,              VOTED_DOWN,                        "continues", "=",  C17["61(7)"],                       because=why.CONFIDENCE_STAYS_OPEN),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT,           "continues", "=",  C17["53(1)"], C17["91(3)"],         because=why.PRIOR_OPINION_BEFORE_INTRODUCTION),
    cell(AMENDMENT,          REFERENDUM_OR_NO_LAW,              "continues", "=",  C17["91(1)"], C17["91(3)"],         because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNING,                           "continues", "=",  C17["44(2)"],                       because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         REVIEW,                            "continues", "=",  C17["72(1)"], C17["73(2)"],         because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         "unconstitutional",                "continues", "=",  C17["74(1)"], CL13["39(1)"],        because=why.DECISION_STANDS),
    cell(EVERY_KIND,         "objection-to-court",              "silent",    None, C17["73"], CL13["38(3)"],           question="L-8", a="unconstitutional", b="presented", back=("b", "struck", *STRUCK_AT),
         because=why.OBJECTION_ALREADY_MADE),
    cell(EVERY_KIND,         RETURNED,                          "continues", "=",  C17["54(2)2)"],                     because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,         SIGNED,                            "continues", "=",  C17["62(2)"], LLA16["42(3)"],       because=why.SIGNED_BEFORE),
)

# 1 January 2023: the reform of 2022, with one sentence on pending bills.
WITH_THE_SENATE         = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
ON_THE_SENATES_CHANGES  = ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
NOT_CONSTITUTIONAL_LAWS = ("law", "constitutional-amendment")
INTO_2023 = cells(
    cell(LAW,                     FIRST_VOTE,              "continues", "=",                   TRANSITION["2(1) part 2"], C23["61(4) part 1"],                because=why.NOT_YET_APPROVED_IN_2022),
    cell(LAW,                     "awaiting-senate",       "continues", "=",                   TRANSITION["2(1) part 2"], C23["61(4) part 1"],                because=why.APPROVED_BILLS_ARE_LAWS),
    cell(LAW,                     "senate-pending",        "continues", "=",                   TRANSITION["2(1) part 2"], C23["61(4) part 1"],                because=why.APPROVED_BILLS_ARE_LAWS, terms="A41", terms_of=("senate-60",)),
    cell(LAW,                     "senate-second-vote",    "continues", "awaiting-senate",     TRANSITION["2(1) part 2"], C23["61(4) part 1"],                terms="A41", terms_of=("senate-60",), already=Already("senate.register", "senate-pending", "senate-60"),
         because=why.SECOND_VOTE_BECOMES_APPROVAL),
    cell(LAW,                     "majilis-on-rejection",  "silent",    None,                  TRANSITION["2(1) part 2"], C23["61(5) part 2"],                question="A42", a="conciliation", b="undetermined",
         because=why.NO_SECOND_APPROVAL_BY_THE_MAJILIS),
    cell(LAW,                     BETWEEN_THE_CHAMBERS,    "silent",    None,                  TRANSITION["2(1) part 2"], C23["61(5)"],                       question="A42", a="=", b="undetermined",
         because=why.STAGE_OF_THE_OLD_ART_61),
    cell(CONSTITUTIONAL_LAW,      "submitted",             "continues", "=",                   TRANSITION["2(1) part 2"], C23["53 1-1)"],                     because=why.NOT_YET_APPROVED_IN_2022),
    cell(CONSTITUTIONAL_LAW,      "majilis-plenary",       "continues", "joint-first-reading", TRANSITION["2(1) part 2"], C23["53 1-1)"], R23["32-4"],        because=why.NOT_YET_APPROVED_IN_2022),
    cell(CONSTITUTIONAL_LAW,      WITH_THE_SENATE,         "silent",    None,                  TRANSITION["2(1) part 2"], C23["53 1-1)"],                     question="A43", a="undetermined", b="joint-first-reading",
         because=why.CONSTITUTIONAL_LAWS_BEFORE_THE_SENATE),
    cell(CONSTITUTIONAL_LAW,      ON_THE_SENATES_CHANGES,  "silent",    None,                  TRANSITION["2(1) part 2"], C23["53 1-1)"],                     question="A43", a="undetermined", b="joint-first-reading",
         because=why.CONSTITUTIONAL_LAWS_BETWEEN_THE_CHAMBERS),
    cell(BILLS,                   "senate-alone",          "continues", "=",                   C23["55(5)"],                                                  because=why.NOT_YET_APPROVED_IN_2022),
    cell(BILLS,                   "confidence-linked",     "continues", "=",                   C23["61(7)"],                                                  because=why.NO_TRANSITIONAL_RULE),
    cell(BILLS,                   VOTED_DOWN,              "continues", "=",                   C23["61(7)"],                                                  because=why.CONFIDENCE_STAYS_OPEN),
    cell(AMENDMENT,               AMENDMENT_IN_PARLIAMENT, "continues", "=",                   C23["53 1)"], C23["91(1)"],                                    because=why.NO_TRANSITIONAL_RULE),
    cell(AMENDMENT,               REFERENDUM_OR_NO_LAW,    "continues", "=",                   C23["91(1)"], C23["91(3)"],                                    because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,              SIGNING,                 "continues", "=",                   C23["44(2)"], LP23["19(2)"],                                   because=why.NO_TRANSITIONAL_RULE),
    cell(EVERY_KIND,              REVIEW,                  "continues", "=",                   C23["72(1)"], C23["99(1) part 2"], C23["99(2)"], CTL["63(1)"], because=why.COURT_IN_PLACE_OF_THE_COUNCIL),
    cell(NOT_CONSTITUTIONAL_LAWS, RETURNED,                "continues", "=",                   C23["54(2)2)"], LP23["20(2)"],                                 because=why.NO_TRANSITIONAL_RULE),
    cell(CONSTITUTIONAL_LAW,      RETURNED,                "continues", "joint-on-objections", C23["53 1-2)"], LP23["20(5)"],                                 because=why.CONSTITUTIONAL_OBJECTIONS_NOW_JOINT),
    cell(EVERY_KIND,              SIGNED,                  "continues", "=",                   C23["62(2)"], LLA16["42(3)"],                                  because=why.SIGNED_BEFORE),
)

# 1 July 2026: the Kurultai takes the place of both chambers.
VOTED_IN_PARLIAMENT      = ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "majilis-revote", "joint-vote")
AMENDMENT_WITHOUT_OBJECT = (*AMENDMENT_IN_PARLIAMENT, "referendum-proposed", *SIGNING, *REVIEW, "returned", "senate-on-objections", "counts-as-signed", "published-unsigned")
INTO_2026 = cells(
    cell(BILLS,              "submitted",              "handed-over", "=",  KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="submitted", c="submitted"),
    cell(LAW,                "majilis-plenary",        "handed-over", None, KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="in-committee", c="submitted"),
    cell(LAW,                WITH_THE_SENATE,          "handed-over", None, KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="kurultai-plenary", c="lapsed"),
    cell(LAW,                VOTED_IN_PARLIAMENT,      "handed-over", None, KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(CONSTITUTIONAL_LAW, JOINT_READINGS,           "handed-over", None, KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(BILLS,              "senate-alone",           "handed-over", None, KL26["59(2)"],                                    because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(BILLS,              "confidence-linked",      "handed-over", None, KL26["59(2)"], C26["60(7)"],                      because=why.HANDED_OVER_TO_THE_KURULTAI, question="K-A17", a="submitted", b="confidence-linked", c="submitted"),
    cell(BILLS,              VOTED_DOWN,               "continues",   "=",  C26["60(7)"], KL26["25(2) part 1"],               because=why.ENDED_UNDER_THE_OLD_RULES),
    cell(BILLS,              "deemed-rejected",        "continues",   "not-adopted", C26["60(7)"], KL26["25(2) part 1"],     because=why.ENDED_UNDER_THE_OLD_RULES),
    cell(LAW,                "rejected-not-returned",  "continues",   "rejected", C26["60(7)"], KL26["25(2) part 1"],        because=why.ENDED_UNDER_THE_OLD_RULES),
    cell(BILLS,              SIGNING,                  "silent",      None, C26["46(3)"], C26["95(1) part 1"],                because=why.UNSIGNED_ON_1_JULY_2026, question="K-A16", a="=", b="undetermined"),
    cell(BILLS,              REVIEW,                   "silent",      None, C26["74(2)"], C26["95(3) part 2"],                because=why.UNDER_REVIEW_ON_1_JULY_2026, question="K-A16", a="=", b="undetermined"),
    cell(LAW,                RETURNED,                 "silent",      None, C26["56(2)"], C26["95(1) part 1"], KL26["59(1)"], because=why.RETURNED_TO_A_FORMER_PARLIAMENT, question="A52", a="returned", b="undetermined", c="lapsed"),
    cell(BILLS,              "joint-on-objections",    "silent",      None, C26["56(2)"], C26["95(1) part 1"], KL26["59(1)"], because=why.RETURNED_TO_A_FORMER_PARLIAMENT, question="A52", a="returned", b="undetermined", c="lapsed"),
    cell(BILLS,              SIGNED,                   "continues",   "=",  C26["61(2)"], LLA16["42(3)"],                     because=why.SIGNED_BEFORE),
    cell(AMENDMENT,          AMENDMENT_WITHOUT_OBJECT, "lapses",      None, C26["92(1)"], C26["94(1)"], C26["95(1) part 1"],  because=why.NOTHING_LEFT_TO_AMEND),
    cell(AMENDMENT,          VOTED_DOWN,               "continues",   "=",  C26["92(1)"], C26["94(1)"],                       because=why.NO_TRANSITIONAL_RULE),
    cell(AMENDMENT,          PUT_TO_THE_PEOPLE,        "continues",   "=",  C26["92(1)"], C26["94(1)"],                       because=why.PUT_TO_THE_PEOPLE_GOES_ON),
)
# fmt: on
