"""What becomes of pending bills when one edition takes over from another: one list of rows per edition.

A row is a kind of bill, the stages it may stand at, the rule, the stage in the new edition, the articles, the reason.
The map is total: every stage of the older edition that a step leaves, the draft excepted. Of the days of 2007, 2012,
2013 and 2017 no transitional rule was read; there the new procedure is taken to govern the steps to come from its
first day. The reform of 2022 has one sentence on pending bills (A41-A43), the law on the Kurultai another (K-A17).
An answer that leads to ``lapsed`` ends the bill; one that leads to ``undetermined`` names a step that the new
procedure no longer knows.
"""

from lawflow.law.edition import Already
from lawflow.law.succession import cell, cells
from lawflow.parliaments.kz.instruments import (
    C07,
    C17,
    C23,
    C26,
    CL13,
    CTL,
    KL26,
    LLA16,
    LP07,
    LP13,
    LP23,
    NPA98,
    R12,
    R23,
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
RETURNED                = ("returned", "senate-on-objections")
SIGNED                  = ("signed", "counts-as-signed", "published", "published-unsigned")
VOTED_DOWN              = ("rejected", "not-adopted")
AMENDMENT_IN_PARLIAMENT = ("amendment-proposed", "joint-first-reading", "joint-second-reading", "referendum-refused", "four-fifths-second-reading")
REFERENDUM              = ("referendum-proposed", "referendum-called", "referendum-adopted", "published-by-referendum")
PUT_TO_THE_PEOPLE       = ("referendum-called", "referendum-adopted", "published-by-referendum", "signed", "published")

NO_RULE          = "no transitional rule was read; the new procedure governs the steps to come from its first day (inferred)"
SIGNED_BEFORE    = "signed or counted as signed before: publication and taking effect are no change of procedure"
CONFIDENCE_STAYS = "no transitional rule was read; the Prime Minister may still raise the question of confidence (inferred)"

# 21 May 2007: no more joint session for the budget, for constitutional laws, for objections.
INTO_2007 = cells(
    cell(LAW,                FIRST_VOTE,                             "continues", "=",  C07["54(1)"], C07["61(4)"],     because=NO_RULE),
    cell(LAW,                (*BEFORE_THE_SENATE, *AFTER_REJECTION), "continues", "=",  C07["61(4)"],                   because=NO_RULE),
    cell(LAW,                BETWEEN_THE_CHAMBERS,                   "continues", "=",  C07["61(5)"],                   because=NO_RULE),
    cell(LAW,                "joint-vote",                           "silent",    None, C07["54(1)1)"],                 question="L-6", a="majilis-plenary", b="submitted",
         because="the budget is no longer approved in joint session, and nothing is said of one that stood there"),
    cell(CONSTITUTIONAL_LAW, "submitted",                            "continues", "=",  C07["54(1)"], C07["61(5-1)"],   because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, JOINT_READINGS,                         "silent",    None, C07["54(1)"], C07["61(5-1)"],   question="L-6", a="majilis-plenary", b="submitted",
         because="constitutional laws are no longer read in joint session, and nothing is said of those that stood there"),
    cell(BILLS,              "confidence-linked",                    "continues", "=",  C07["61(7)"],                   because=NO_RULE),
    cell(BILLS,              VOTED_DOWN,                             "continues", "=",  C07["61(7)"],                   because=CONFIDENCE_STAYS),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT,                "continues", "=",  C07["53(1)"], C07["91(1)"],     because=NO_RULE),
    cell(AMENDMENT,          REFERENDUM,                             "continues", "=",  C07["91(1)"],                   because=NO_RULE),
    cell(EVERY_KIND,         ("adopted", "presidents-wording"),      "continues", "=",  C07["44(2)"], LP07["19(2)"],    because=NO_RULE),
    cell(EVERY_KIND,         ("presented", "overridden"),            "continues", "=",  C07["44(2)"], C07["54(2)2)"],   because=NO_RULE, terms="L-7"),
    cell(EVERY_KIND,         REVIEW,                                 "continues", "=",  C07["72(1)"], C07["73(2)"],     because=NO_RULE, terms="L-7"),
    cell(EVERY_KIND,         STRUCK,                                 "continues", "=",  C07["73(4)"], C07["74(1)"],     because=NO_RULE, terms="L-7"),
    cell(EVERY_KIND,         "returned",                             "continues", "=",  C07["54(2)2)"], LP07["20(2)"],  because=NO_RULE),
    cell(EVERY_KIND,         "joint-on-objections",                  "silent",    None, C07["54(2)2)"], LP07["20(2)"],  question="L-6", a="senate-on-objections", b="returned",
         because="objections are no longer voted on in joint session, and nothing is said of those that stood there"),
    cell(EVERY_KIND,         SIGNED,                                 "continues", "=",  C07["62(2)"], NPA98["36(2)1)"], because=SIGNED_BEFORE),
)

# 22 June 2012: the new wording of the Reglament.
INTO_2012 = cells(
    cell(LAW,                FIRST_VOTE,              "continues", "=", C07["61(4)"], R12["73"],               because=NO_RULE),
    cell(LAW,                BEFORE_THE_SENATE,       "continues", "=", R12["74"],                             because=NO_RULE),
    cell(LAW,                AFTER_REJECTION,         "continues", "=", R12["75-1"],                           because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, FIRST_VOTE,              "continues", "=", R12["69-1"], R12["69-2"],              because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, BEFORE_THE_SENATE,       "continues", "=", R12["69-2"], R12["69-3"],              because=NO_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,    "continues", "=", R12["76-1"], R12["76-2"], R12["76-5"], because=NO_RULE),
    cell(BILLS,              "senate-alone",          "continues", "=", C07["55(5)"],                          because=NO_RULE),
    cell(BILLS,              "confidence-linked",     "continues", "=", R12["60"], R12["61"],                  because=NO_RULE),
    cell(BILLS,              VOTED_DOWN,              "continues", "=", C07["61(7)"], R12["60"],               because=CONFIDENCE_STAYS),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT, "continues", "=", R12["29"], R12["31"], R12["32"],       because=NO_RULE),
    cell(AMENDMENT,          REFERENDUM,              "continues", "=", C07["91(1)"], R12["78-12"],            because=NO_RULE),
    cell(EVERY_KIND,         SIGNING,                 "continues", "=", C07["44(2)"], LP07["19(2)"],           because=NO_RULE),
    cell(EVERY_KIND,         (*REVIEW, *STRUCK),      "continues", "=", C07["73(2)"], C07["73(4)"],            because=NO_RULE),
    cell(EVERY_KIND,         RETURNED,                "continues", "=", R12["78-1"], R12["78-3"], R12["78-4"], because=NO_RULE),
    cell(EVERY_KIND,         SIGNED,                  "continues", "=", C07["62(2)"], NPA98["36(2)1)"],        because=SIGNED_BEFORE),
)

# 14 October 2013: amendments of the constitutional laws.
INTO_2013 = cells(
    cell(LAW,                FIRST_VOTE,              "continues", "=", C07["61(4)"], R12["73"],                 because=NO_RULE),
    cell(LAW,                BEFORE_THE_SENATE,       "continues", "=", R12["74"],                               because=NO_RULE),
    cell(LAW,                AFTER_REJECTION,         "continues", "=", R12["75-1"],                             because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, FIRST_VOTE,              "continues", "=", R12["69-1"], R12["69-2"],                because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, BEFORE_THE_SENATE,       "continues", "=", R12["69-2"], R12["69-3"],                because=NO_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,    "continues", "=", R12["76-1"], R12["76-2"], R12["76-5"],   because=NO_RULE),
    cell(BILLS,              "senate-alone",          "continues", "=", C07["55(5)"],                            because=NO_RULE),
    cell(BILLS,              "confidence-linked",     "continues", "=", LP13["18(3)"], R12["61"],                because=NO_RULE),
    cell(BILLS,              VOTED_DOWN,              "continues", "=", C07["61(7)"], LP13["18(3)"],             because=CONFIDENCE_STAYS),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT, "continues", "=", R12["29"], R12["31"], R12["32"],         because=NO_RULE),
    cell(AMENDMENT,          REFERENDUM,              "continues", "=", C07["91(1)"], R12["78-12"],              because=NO_RULE),
    cell(EVERY_KIND,         SIGNING,                 "continues", "=", C07["44(2)"], LP13["19(2)"],             because=NO_RULE),
    cell(EVERY_KIND,         (*REVIEW, *STRUCK),      "continues", "=", C07["73(2)"], CL13["24"], CL13["38(2)"], because=NO_RULE),
    cell(EVERY_KIND,         RETURNED,                "continues", "=", LP13["20(1)"], R12["78-1"],              because=NO_RULE),
    cell(EVERY_KIND,         SIGNED,                  "continues", "=", C07["62(2)"], NPA98["36(2)1)"],          because=SIGNED_BEFORE),
)

# 10 March 2017: the President loses his objection to a decision of the Council.
INTO_2017 = cells(
    cell(LAW,                FIRST_VOTE,                        "continues", "=",  C17["61(4)"], R12["73"],      because=NO_RULE),
    cell(LAW,                BEFORE_THE_SENATE,                 "continues", "=",  C17["61(4)"], R12["74"],      because=NO_RULE),
    cell(LAW,                AFTER_REJECTION,                   "continues", "=",  C17["61(4)"], R12["75-1"],    because=NO_RULE),
    cell(CONSTITUTIONAL_LAW, (*FIRST_VOTE, *BEFORE_THE_SENATE), "continues", "=",  C17["61(5-1)"], R12["69-2"],  because=NO_RULE),
    cell(BILLS,              BETWEEN_THE_CHAMBERS,              "continues", "=",  C17["61(5)"], R12["76-2"],    because=NO_RULE),
    cell(BILLS,              "senate-alone",                    "continues", "=",  C17["55(5)"],                 because=NO_RULE),
    cell(BILLS,              "confidence-linked",               "continues", "=",  C17["61(7)"],                 because=NO_RULE),
    cell(BILLS,              VOTED_DOWN,                        "continues", "=",  C17["61(7)"],                 because=CONFIDENCE_STAYS),
    cell(AMENDMENT,          AMENDMENT_IN_PARLIAMENT,           "continues", "=",  C17["53(1)"], C17["91(3)"],
         because="no transitional rule was read; the prior opinion is asked for before the draft is laid before Parliament (inferred)"),
    cell(AMENDMENT,          REFERENDUM,                        "continues", "=",  C17["91(1)"], C17["91(3)"],   because=NO_RULE),
    cell(EVERY_KIND,         SIGNING,                           "continues", "=",  C17["44(2)"],                 because=NO_RULE),
    cell(EVERY_KIND,         REVIEW,                            "continues", "=",  C17["72(1)"], C17["73(2)"],   because=NO_RULE),
    cell(EVERY_KIND,         "unconstitutional",                "continues", "=",  C17["74(1)"], CL13["39(1)"],
         because="the decision stands; the President's right to object to it was struck out of art. 73"),
    cell(EVERY_KIND,         "objection-to-court",              "silent",    None, C17["73"], CL13["38(3)"],     question="L-8", a="unconstitutional", b="presented",
         because="the right to object was struck out of art. 73, and nothing is said of an objection already made"),
    cell(EVERY_KIND,         RETURNED,                          "continues", "=",  C17["54(2)2)"],               because=NO_RULE),
    cell(EVERY_KIND,         SIGNED,                            "continues", "=",  C17["62(2)"], LLA16["42(3)"], because=SIGNED_BEFORE),
)

# 1 January 2023: the reform of 2022, with one sentence on pending bills.
APPROVED         = "bills that the Mäjilis had approved and that lay before Parliament count as laws and go on under the new art. 61"
NOT_YET_APPROVED = "the transitional sentence speaks of bills the Mäjilis had approved; of the others nothing is said, so the new procedure governs the steps to come (inferred)"
WITH_THE_SENATE         = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
ON_THE_SENATES_CHANGES  = ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
NOT_CONSTITUTIONAL_LAWS = ("law", "constitutional-amendment")
INTO_2023 = cells(
    cell(LAW,                     FIRST_VOTE,              "continues", "=",                   TRANSITION["2(1)"], C23["61(4)"],                because=NOT_YET_APPROVED),
    cell(LAW,                     "awaiting-senate",       "continues", "=",                   TRANSITION["2(1)"], C23["61(4)"],                because=APPROVED),
    cell(LAW,                     "senate-pending",        "continues", "=",                   TRANSITION["2(1)"], C23["61(4)"],                because=APPROVED, terms="A41", terms_of=("senate-60",)),
    cell(LAW,                     "senate-second-vote",    "continues", "awaiting-senate",     TRANSITION["2(1)"], C23["61(4)"],                terms="A41", terms_of=("senate-60",), already=Already("senate.register", "senate-pending", "senate-60"),
         because="approved by the Mäjilis for the second time and before the Senate: a law, to be approved under the new art. 61(4), which knows no second vote (inferred); if registered before, it lies before the Senate, and the sixty days run since then or anew (A41)"),
    cell(LAW,                     "majilis-on-rejection",  "silent",    None,                  TRANSITION["2(1)"], C23["61(5)"],                question="A42", a="conciliation", b="undetermined",
         because="after the Senate's refusal the new art. 61 conciliates, the old one approved again by two thirds, which the new procedure does not know"),
    cell(LAW,                     BETWEEN_THE_CHAMBERS,    "silent",    None,                  TRANSITION["2(1)"], C23["61(5)"],                question="A42", a="=", b="undetermined",
         because="a law by now, under the new art. 61, but the stage begun belongs to the old one"),
    cell(CONSTITUTIONAL_LAW,      "submitted",             "continues", "=",                   TRANSITION["2(1)"], C23["53 1-1)"],              because=NOT_YET_APPROVED),
    cell(CONSTITUTIONAL_LAW,      "majilis-plenary",       "continues", "joint-first-reading", TRANSITION["2(1)"], C23["53 1-1)"], R23["32-4"], because=NOT_YET_APPROVED),
    cell(CONSTITUTIONAL_LAW,      WITH_THE_SENATE,         "silent",    None,                  TRANSITION["2(1)"], C23["53 1-1)"],              question="A43", a="undetermined", b="joint-first-reading",
         because="the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Senate alone would finish them, and by what majority is not said"),
    cell(CONSTITUTIONAL_LAW,      ON_THE_SENATES_CHANGES,  "silent",    None,                  TRANSITION["2(1)"], C23["53 1-1)"],              question="A43", a="undetermined", b="joint-first-reading",
         because="the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Mäjilis votes on the Senate's changes to them"),
    cell(BILLS,                   "senate-alone",          "continues", "=",                   C23["55(5)"],                                    because=NOT_YET_APPROVED),
    cell(BILLS,                   "confidence-linked",     "continues", "=",                   C23["61(7)"],                                    because=NO_RULE),
    cell(BILLS,                   VOTED_DOWN,              "continues", "=",                   C23["61(7)"],                                    because=CONFIDENCE_STAYS),
    cell(AMENDMENT,               AMENDMENT_IN_PARLIAMENT, "continues", "=",                   C23["53 1)"], C23["91(1)"],                      because=NO_RULE),
    cell(AMENDMENT,               REFERENDUM,              "continues", "=",                   C23["91(1)"], C23["91(3)"],                      because=NO_RULE),
    cell(EVERY_KIND,              SIGNING,                 "continues", "=",                   C23["44(2)"], LP23["19(2)"],                     because=NO_RULE),
    cell(EVERY_KIND,              REVIEW,                  "continues", "=",                   C23["72(1)"], C23["73(2)"], CTL["63(1)"],
         because="the Constitutional Court takes the place of the Council; of cases then pending nothing was read (inferred)"),
    cell(NOT_CONSTITUTIONAL_LAWS, RETURNED,                "continues", "=",                   C23["54(2)2)"], LP23["20(2)"],                   because=NO_RULE),
    cell(CONSTITUTIONAL_LAW,      RETURNED,                "continues", "joint-on-objections", C23["53 1-2)"], LP23["20(5)"],
         because="objections to constitutional laws are now voted on in joint session; no transitional rule was read (inferred)"),
    cell(EVERY_KIND,              SIGNED,                  "continues", "=",                   C23["62(2)"], LLA16["42(3)"],                    because=SIGNED_BEFORE),
)

# 1 July 2026: the Kurultai takes the place of both chambers.
HANDED_OVER     = "bills introduced into the Mäjilis before 1 July 2026 are considered by the Kurultai; the stage at which they resume is not said"
UNSIGNED        = "of laws passed before 1 July 2026 and not yet signed nothing is said; laws of the old convocation do bear dates of July 2026"
RETURNED_BEFORE = "of laws returned with objections to a Parliament whose powers have ended nothing is said"
NO_OBJECT       = "the Constitution it would amend ended on 1 July 2026, and the new one is amended by referendum only (inferred)"
VOTED_IN_PARLIAMENT      = ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "majilis-revote", "joint-vote")
AMENDMENT_WITHOUT_OBJECT = (*AMENDMENT_IN_PARLIAMENT, "referendum-proposed", *SIGNING, *REVIEW, "returned", "senate-on-objections", "counts-as-signed", "published-unsigned")
INTO_2026 = cells(
    cell(BILLS,              "submitted",              "handed-over", "=",  KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="submitted", c="submitted"),
    cell(LAW,                "majilis-plenary",        "handed-over", None, KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="in-committee", c="submitted"),
    cell(LAW,                WITH_THE_SENATE,          "handed-over", None, KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="kurultai-plenary", c="lapsed"),
    cell(LAW,                VOTED_IN_PARLIAMENT,      "handed-over", None, KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(CONSTITUTIONAL_LAW, JOINT_READINGS,           "handed-over", None, KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(BILLS,              "senate-alone",           "handed-over", None, KL26["59(2)"],                             because=HANDED_OVER, question="K-A17", a="submitted", b="kurultai-plenary", c="submitted"),
    cell(BILLS,              "confidence-linked",      "handed-over", None, KL26["59(2)"], C26["60(7)"],               because=HANDED_OVER, question="K-A17", a="submitted", b="confidence-linked", c="submitted"),
    cell(BILLS,              VOTED_DOWN,               "continues",   "=",  C26["60(7)"], KL26["25(2)"],
         because="ended under the old rules; whether the Prime Minister may still raise confidence on it is not said, nor is it excluded (inferred)"),
    cell(BILLS,              (*SIGNING, *REVIEW),      "silent",      None, C26["46(3)"], C26["95(1)"],                because=UNSIGNED, question="K-A16", a="=", b="undetermined"),
    cell(LAW,                RETURNED,                 "silent",      None, C26["56(2)"], C26["95(1)"], KL26["59(1)"], because=RETURNED_BEFORE, question="A52", a="returned", b="undetermined", c="lapsed"),
    cell(BILLS,              "joint-on-objections",    "silent",      None, C26["56(2)"], C26["95(1)"], KL26["59(1)"], because=RETURNED_BEFORE, question="A52", a="returned", b="undetermined", c="lapsed"),
    cell(BILLS,              SIGNED,                   "continues",   "=",  C26["61(2)"], LLA16["42(3)"],              because=SIGNED_BEFORE),
    cell(AMENDMENT,          AMENDMENT_WITHOUT_OBJECT, "lapses",      None, C26["92(1)"], C26["94(1)"], C26["95(1)"],  because=NO_OBJECT),
    cell(AMENDMENT,          PUT_TO_THE_PEOPLE,        "continues",   "=",  C26["92(1)"], C26["94(1)"],
         because="what the President had put to the people goes on: so the Constitution of 2026 itself was adopted in March and put into effect on 1 July (inferred)"),
)
# fmt: on
