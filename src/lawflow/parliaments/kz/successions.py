"""What becomes of pending bills when one edition takes over from another: one tuple of cells per edition.

A cell is a kind of bill and the stage it stood at. The map is total: every stage of the older edition
that a step leaves, the draft excepted. Of the days of 2007, 2012, 2013 and 2017 no transitional rule
was read; there the new procedure is taken to govern the steps to come from its first day. The
reform of 2022 has one sentence on pending bills (A41-A43), the law on the Kurultai another (K-A17).
An answer that leads to ``lapsed`` ends the bill; one that leads to ``undetermined`` names a step that
the new procedure no longer knows.
"""

from lawflow.law.edition import Already
from lawflow.law.succession import handovers
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

LAW, CONSTITUTIONAL_LAW, AMENDMENT = ("law",), ("constitutional-law",), ("constitutional-amendment",)
BILLS = ("law", "constitutional-law")
EVERY_KIND = ("law", "constitutional-law", "constitutional-amendment")

FIRST_VOTE = ("submitted", "majilis-plenary")
BEFORE_THE_SENATE = ("awaiting-senate", "senate-pending")
AFTER_REJECTION = ("majilis-on-rejection", "senate-second-vote")
BETWEEN_THE_CHAMBERS = (
    "majilis-on-senate-text",
    "conciliation",
    "majilis-on-commission-text",
    "senate-on-commission-text",
)
SIGNING = ("adopted", "presented", "overridden", "presidents-wording")
REVIEW = ("under-review", "under-review-overridden", "under-review-presidents-wording")
SIGNED = ("signed", "counts-as-signed", "published", "published-unsigned")
VOTED_DOWN = ("rejected", "not-adopted")
AMENDMENT_IN_PARLIAMENT = (
    "amendment-proposed",
    "joint-first-reading",
    "joint-second-reading",
    "referendum-refused",
    "four-fifths-second-reading",
)
REFERENDUM = ("referendum-proposed", "referendum-called", "referendum-adopted", "published-by-referendum")

NO_RULE = "no transitional rule was read; the new procedure governs the steps to come from its first day (inferred)"
SIGNED_BEFORE = "signed or counted as signed before: publication and taking effect are no change of procedure"
CONFIDENCE_STAYS = (
    "no transitional rule was read; the Prime Minister may still raise the question of confidence (inferred)"
)

INTO_2007 = (
    *handovers(LAW, FIRST_VOTE, "continues", cites=(C07.at("54(1)"), C07.at("61(4)")), reason=NO_RULE),
    *handovers(LAW, (*BEFORE_THE_SENATE, *AFTER_REJECTION), "continues", cites=(C07.at("61(4)"),), reason=NO_RULE),
    *handovers(LAW, BETWEEN_THE_CHAMBERS, "continues", cites=(C07.at("61(5)"),), reason=NO_RULE),
    *handovers(
        LAW,
        ("joint-vote",),
        "silent",
        None,
        cites=(C07.at("54(1)1)"),),
        reason="the budget is no longer approved in joint session, and nothing is said of one that stood there",
        question="L-6",
        answers=(("a", "majilis-plenary"), ("b", "submitted")),
    ),
    *handovers(
        CONSTITUTIONAL_LAW, ("submitted",), "continues", cites=(C07.at("54(1)"), C07.at("61(5-1)")), reason=NO_RULE
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("joint-first-reading", "joint-second-reading"),
        "silent",
        None,
        cites=(C07.at("54(1)"), C07.at("61(5-1)")),
        reason="constitutional laws are no longer read in joint session, and nothing is said of those that stood there",
        question="L-6",
        answers=(("a", "majilis-plenary"), ("b", "submitted")),
    ),
    *handovers(BILLS, ("confidence-linked",), "continues", cites=(C07.at("61(7)"),), reason=NO_RULE),
    *handovers(BILLS, VOTED_DOWN, "continues", cites=(C07.at("61(7)"),), reason=CONFIDENCE_STAYS),
    *handovers(
        AMENDMENT, AMENDMENT_IN_PARLIAMENT, "continues", cites=(C07.at("53(1)"), C07.at("91(1)")), reason=NO_RULE
    ),
    *handovers(AMENDMENT, REFERENDUM, "continues", cites=(C07.at("91(1)"),), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        ("adopted", "presidents-wording"),
        "continues",
        cites=(C07.at("44(2)"), LP07.at("19(2)")),
        reason=NO_RULE,
    ),
    *handovers(
        EVERY_KIND,
        ("presented", "overridden"),
        "continues",
        cites=(C07.at("44(2)"), C07.at("54(2)2)")),
        reason=NO_RULE,
        terms="L-7",
    ),
    *handovers(EVERY_KIND, REVIEW, "continues", cites=(C07.at("72(1)"), C07.at("73(2)")), reason=NO_RULE, terms="L-7"),
    *handovers(
        EVERY_KIND,
        ("unconstitutional", "objection-to-court"),
        "continues",
        cites=(C07.at("73(4)"), C07.at("74(1)")),
        reason=NO_RULE,
        terms="L-7",
    ),
    *handovers(EVERY_KIND, ("returned",), "continues", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        ("joint-on-objections",),
        "silent",
        None,
        cites=(C07.at("54(2)2)"), LP07.at("20(2)")),
        reason="objections are no longer voted on in joint session, and nothing is said of those that stood there",
        question="L-6",
        answers=(("a", "senate-on-objections"), ("b", "returned")),
    ),
    *handovers(EVERY_KIND, SIGNED, "continues", cites=(C07.at("62(2)"), NPA98.at("36(2)1)")), reason=SIGNED_BEFORE),
)

INTO_2012 = (
    *handovers(LAW, FIRST_VOTE, "continues", cites=(C07.at("61(4)"), R12.at("73")), reason=NO_RULE),
    *handovers(LAW, BEFORE_THE_SENATE, "continues", cites=(R12.at("74"),), reason=NO_RULE),
    *handovers(LAW, AFTER_REJECTION, "continues", cites=(R12.at("75-1"),), reason=NO_RULE),
    *handovers(CONSTITUTIONAL_LAW, FIRST_VOTE, "continues", cites=(R12.at("69-1"), R12.at("69-2")), reason=NO_RULE),
    *handovers(
        CONSTITUTIONAL_LAW, BEFORE_THE_SENATE, "continues", cites=(R12.at("69-2"), R12.at("69-3")), reason=NO_RULE
    ),
    *handovers(
        BILLS, BETWEEN_THE_CHAMBERS, "continues", cites=(R12.at("76-1"), R12.at("76-2"), R12.at("76-5")), reason=NO_RULE
    ),
    *handovers(BILLS, ("senate-alone",), "continues", cites=(C07.at("55(5)"),), reason=NO_RULE),
    *handovers(BILLS, ("confidence-linked",), "continues", cites=(R12.at("60"), R12.at("61")), reason=NO_RULE),
    *handovers(BILLS, VOTED_DOWN, "continues", cites=(C07.at("61(7)"), R12.at("60")), reason=CONFIDENCE_STAYS),
    *handovers(
        AMENDMENT,
        AMENDMENT_IN_PARLIAMENT,
        "continues",
        cites=(R12.at("29"), R12.at("31"), R12.at("32")),
        reason=NO_RULE,
    ),
    *handovers(AMENDMENT, REFERENDUM, "continues", cites=(C07.at("91(1)"), R12.at("78-12")), reason=NO_RULE),
    *handovers(EVERY_KIND, SIGNING, "continues", cites=(C07.at("44(2)"), LP07.at("19(2)")), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        (*REVIEW, "unconstitutional", "objection-to-court"),
        "continues",
        cites=(C07.at("73(2)"), C07.at("73(4)")),
        reason=NO_RULE,
    ),
    *handovers(
        EVERY_KIND,
        ("returned", "senate-on-objections"),
        "continues",
        cites=(R12.at("78-1"), R12.at("78-3"), R12.at("78-4")),
        reason=NO_RULE,
    ),
    *handovers(EVERY_KIND, SIGNED, "continues", cites=(C07.at("62(2)"), NPA98.at("36(2)1)")), reason=SIGNED_BEFORE),
)

INTO_2013 = (
    *handovers(LAW, FIRST_VOTE, "continues", cites=(C07.at("61(4)"), R12.at("73")), reason=NO_RULE),
    *handovers(LAW, BEFORE_THE_SENATE, "continues", cites=(R12.at("74"),), reason=NO_RULE),
    *handovers(LAW, AFTER_REJECTION, "continues", cites=(R12.at("75-1"),), reason=NO_RULE),
    *handovers(CONSTITUTIONAL_LAW, FIRST_VOTE, "continues", cites=(R12.at("69-1"), R12.at("69-2")), reason=NO_RULE),
    *handovers(
        CONSTITUTIONAL_LAW, BEFORE_THE_SENATE, "continues", cites=(R12.at("69-2"), R12.at("69-3")), reason=NO_RULE
    ),
    *handovers(
        BILLS, BETWEEN_THE_CHAMBERS, "continues", cites=(R12.at("76-1"), R12.at("76-2"), R12.at("76-5")), reason=NO_RULE
    ),
    *handovers(BILLS, ("senate-alone",), "continues", cites=(C07.at("55(5)"),), reason=NO_RULE),
    *handovers(BILLS, ("confidence-linked",), "continues", cites=(LP13.at("18(3)"), R12.at("61")), reason=NO_RULE),
    *handovers(BILLS, VOTED_DOWN, "continues", cites=(C07.at("61(7)"), LP13.at("18(3)")), reason=CONFIDENCE_STAYS),
    *handovers(
        AMENDMENT,
        AMENDMENT_IN_PARLIAMENT,
        "continues",
        cites=(R12.at("29"), R12.at("31"), R12.at("32")),
        reason=NO_RULE,
    ),
    *handovers(AMENDMENT, REFERENDUM, "continues", cites=(C07.at("91(1)"), R12.at("78-12")), reason=NO_RULE),
    *handovers(EVERY_KIND, SIGNING, "continues", cites=(C07.at("44(2)"), LP13.at("19(2)")), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        (*REVIEW, "unconstitutional", "objection-to-court"),
        "continues",
        cites=(C07.at("73(2)"), CL13.at("24"), CL13.at("38(2)")),
        reason=NO_RULE,
    ),
    *handovers(
        EVERY_KIND,
        ("returned", "senate-on-objections"),
        "continues",
        cites=(LP13.at("20(1)"), R12.at("78-1")),
        reason=NO_RULE,
    ),
    *handovers(EVERY_KIND, SIGNED, "continues", cites=(C07.at("62(2)"), NPA98.at("36(2)1)")), reason=SIGNED_BEFORE),
)

INTO_2017 = (
    *handovers(LAW, FIRST_VOTE, "continues", cites=(C17.at("61(4)"), R12.at("73")), reason=NO_RULE),
    *handovers(LAW, BEFORE_THE_SENATE, "continues", cites=(C17.at("61(4)"), R12.at("74")), reason=NO_RULE),
    *handovers(LAW, AFTER_REJECTION, "continues", cites=(C17.at("61(4)"), R12.at("75-1")), reason=NO_RULE),
    *handovers(
        CONSTITUTIONAL_LAW,
        (*FIRST_VOTE, *BEFORE_THE_SENATE),
        "continues",
        cites=(C17.at("61(5-1)"), R12.at("69-2")),
        reason=NO_RULE,
    ),
    *handovers(BILLS, BETWEEN_THE_CHAMBERS, "continues", cites=(C17.at("61(5)"), R12.at("76-2")), reason=NO_RULE),
    *handovers(BILLS, ("senate-alone",), "continues", cites=(C17.at("55(5)"),), reason=NO_RULE),
    *handovers(BILLS, ("confidence-linked",), "continues", cites=(C17.at("61(7)"),), reason=NO_RULE),
    *handovers(BILLS, VOTED_DOWN, "continues", cites=(C17.at("61(7)"),), reason=CONFIDENCE_STAYS),
    *handovers(
        AMENDMENT,
        AMENDMENT_IN_PARLIAMENT,
        "continues",
        cites=(C17.at("53(1)"), C17.at("91(3)")),
        reason="no transitional rule was read; the prior opinion is asked for before the draft is laid before Parliament (inferred)",
    ),
    *handovers(AMENDMENT, REFERENDUM, "continues", cites=(C17.at("91(1)"), C17.at("91(3)")), reason=NO_RULE),
    *handovers(EVERY_KIND, SIGNING, "continues", cites=(C17.at("44(2)"),), reason=NO_RULE),
    *handovers(EVERY_KIND, REVIEW, "continues", cites=(C17.at("72(1)"), C17.at("73(2)")), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        ("unconstitutional",),
        "continues",
        cites=(C17.at("74(1)"), CL13.at("39(1)")),
        reason="the decision stands; the President's right to object to it was struck out of art. 73",
    ),
    *handovers(
        EVERY_KIND,
        ("objection-to-court",),
        "silent",
        None,
        cites=(C17.at("73"), CL13.at("38(3)")),
        reason="the right to object was struck out of art. 73, and nothing is said of an objection already made",
        question="L-8",
        answers=(("a", "unconstitutional"), ("b", "presented")),
    ),
    *handovers(
        EVERY_KIND, ("returned", "senate-on-objections"), "continues", cites=(C17.at("54(2)2)"),), reason=NO_RULE
    ),
    *handovers(EVERY_KIND, SIGNED, "continues", cites=(C17.at("62(2)"), LLA16.at("42(3)")), reason=SIGNED_BEFORE),
)

APPROVED = (
    "bills that the Mäjilis had approved and that lay before Parliament count as laws and go on under the new art. 61"
)
NOT_YET_APPROVED = "the transitional sentence speaks of bills the Mäjilis had approved; of the others nothing is said, so the new procedure governs the steps to come (inferred)"

INTO_2023 = (
    *handovers(LAW, FIRST_VOTE, "continues", cites=(TRANSITION.at("2(1)"), C23.at("61(4)")), reason=NOT_YET_APPROVED),
    *handovers(LAW, ("awaiting-senate",), "continues", cites=(TRANSITION.at("2(1)"), C23.at("61(4)")), reason=APPROVED),
    *handovers(
        LAW,
        ("senate-pending",),
        "continues",
        cites=(TRANSITION.at("2(1)"), C23.at("61(4)")),
        reason=APPROVED,
        terms="A41",
        terms_of=("senate-60",),
    ),
    *handovers(
        LAW,
        ("senate-second-vote",),
        "continues",
        "awaiting-senate",
        cites=(TRANSITION.at("2(1)"), C23.at("61(4)")),
        reason="approved by the Mäjilis for the second time and before the Senate: a law, to be approved under the new art. 61(4), which knows no second vote (inferred); if registered before, it lies before the Senate, and the sixty days run since then or anew (A41)",
        terms="A41",
        terms_of=("senate-60",),
        already=Already("senate.register", "senate-pending", "senate-60"),
    ),
    *handovers(
        LAW,
        ("majilis-on-rejection",),
        "silent",
        None,
        cites=(TRANSITION.at("2(1)"), C23.at("61(5)")),
        reason="after the Senate's refusal the new art. 61 conciliates, the old one approved again by two thirds, which the new procedure does not know",
        question="A42",
        answers=(("a", "conciliation"), ("b", "undetermined")),
    ),
    *handovers(
        LAW,
        BETWEEN_THE_CHAMBERS,
        "silent",
        None,
        cites=(TRANSITION.at("2(1)"), C23.at("61(5)")),
        reason="a law by now, under the new art. 61, but the stage begun belongs to the old one",
        question="A42",
        answers=(("a", "="), ("b", "undetermined")),
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("submitted",),
        "continues",
        cites=(TRANSITION.at("2(1)"), C23.at("53 1-1)")),
        reason=NOT_YET_APPROVED,
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("majilis-plenary",),
        "continues",
        "joint-first-reading",
        cites=(TRANSITION.at("2(1)"), C23.at("53 1-1)"), R23.at("32-4")),
        reason=NOT_YET_APPROVED,
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        (*BEFORE_THE_SENATE, "senate-on-commission-text"),
        "silent",
        None,
        cites=(TRANSITION.at("2(1)"), C23.at("53 1-1)")),
        reason="the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Senate alone would finish them, and by what majority is not said",
        question="A43",
        answers=(("a", "undetermined"), ("b", "joint-first-reading")),
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text"),
        "silent",
        None,
        cites=(TRANSITION.at("2(1)"), C23.at("53 1-1)")),
        reason="the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Mäjilis votes on the Senate's changes to them",
        question="A43",
        answers=(("a", "undetermined"), ("b", "joint-first-reading")),
    ),
    *handovers(BILLS, ("senate-alone",), "continues", cites=(C23.at("55(5)"),), reason=NOT_YET_APPROVED),
    *handovers(BILLS, ("confidence-linked",), "continues", cites=(C23.at("61(7)"),), reason=NO_RULE),
    *handovers(BILLS, VOTED_DOWN, "continues", cites=(C23.at("61(7)"),), reason=CONFIDENCE_STAYS),
    *handovers(
        AMENDMENT, AMENDMENT_IN_PARLIAMENT, "continues", cites=(C23.at("53 1)"), C23.at("91(1)")), reason=NO_RULE
    ),
    *handovers(AMENDMENT, REFERENDUM, "continues", cites=(C23.at("91(1)"), C23.at("91(3)")), reason=NO_RULE),
    *handovers(EVERY_KIND, SIGNING, "continues", cites=(C23.at("44(2)"), LP23.at("19(2)")), reason=NO_RULE),
    *handovers(
        EVERY_KIND,
        REVIEW,
        "continues",
        cites=(C23.at("72(1)"), C23.at("73(2)"), CTL.at("63(1)")),
        reason="the Constitutional Court takes the place of the Council; of cases then pending nothing was read (inferred)",
    ),
    *handovers(
        ("law", "constitutional-amendment"),
        ("returned", "senate-on-objections"),
        "continues",
        cites=(C23.at("54(2)2)"), LP23.at("20(2)")),
        reason=NO_RULE,
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("returned", "senate-on-objections"),
        "continues",
        "joint-on-objections",
        cites=(C23.at("53 1-2)"), LP23.at("20(5)")),
        reason="objections to constitutional laws are now voted on in joint session; no transitional rule was read (inferred)",
    ),
    *handovers(EVERY_KIND, SIGNED, "continues", cites=(C23.at("62(2)"), LLA16.at("42(3)")), reason=SIGNED_BEFORE),
)

HANDED_OVER = "bills introduced into the Mäjilis before 1 July 2026 are considered by the Kurultai; the stage at which they resume is not said"
UNSIGNED = "of laws passed before 1 July 2026 and not yet signed nothing is said; laws of the old convocation do bear dates of July 2026"
RETURNED_BEFORE = "of laws returned with objections to a Parliament whose powers have ended nothing is said"
NO_OBJECT = (
    "the Constitution it would amend ended on 1 July 2026, and the new one is amended by referendum only (inferred)"
)

INTO_2026 = (
    *handovers(
        BILLS,
        ("submitted",),
        "handed-over",
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "submitted"), ("c", "submitted")),
    ),
    *handovers(
        LAW,
        ("majilis-plenary",),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "in-committee"), ("c", "submitted")),
    ),
    *handovers(
        LAW,
        ("awaiting-senate", "senate-pending", "senate-on-commission-text"),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "kurultai-plenary"), ("c", "lapsed")),
    ),
    *handovers(
        LAW,
        ("majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "majilis-revote", "joint-vote"),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "kurultai-plenary"), ("c", "submitted")),
    ),
    *handovers(
        CONSTITUTIONAL_LAW,
        ("joint-first-reading", "joint-second-reading"),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "kurultai-plenary"), ("c", "submitted")),
    ),
    *handovers(
        BILLS,
        ("senate-alone",),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"),),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "kurultai-plenary"), ("c", "submitted")),
    ),
    *handovers(
        BILLS,
        ("confidence-linked",),
        "handed-over",
        None,
        cites=(KL26.at("59(2)"), C26.at("60(7)")),
        reason=HANDED_OVER,
        question="K-A17",
        answers=(("a", "submitted"), ("b", "confidence-linked"), ("c", "submitted")),
    ),
    *handovers(
        BILLS,
        VOTED_DOWN,
        "continues",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        reason="ended under the old rules; whether the Prime Minister may still raise confidence on it is not said, nor is it excluded (inferred)",
    ),
    *handovers(
        BILLS,
        (*SIGNING, *REVIEW),
        "silent",
        None,
        cites=(C26.at("46(3)"), C26.at("95(1)")),
        reason=UNSIGNED,
        question="K-A16",
        answers=(("a", "="), ("b", "undetermined")),
    ),
    *handovers(
        LAW,
        ("returned", "senate-on-objections"),
        "silent",
        None,
        cites=(C26.at("56(2)"), C26.at("95(1)"), KL26.at("59(1)")),
        reason=RETURNED_BEFORE,
        question="A52",
        answers=(("a", "returned"), ("b", "undetermined"), ("c", "lapsed")),
    ),
    *handovers(
        BILLS,
        ("joint-on-objections",),
        "silent",
        None,
        cites=(C26.at("56(2)"), C26.at("95(1)"), KL26.at("59(1)")),
        reason=RETURNED_BEFORE,
        question="A52",
        answers=(("a", "returned"), ("b", "undetermined"), ("c", "lapsed")),
    ),
    *handovers(BILLS, SIGNED, "continues", cites=(C26.at("61(2)"), LLA16.at("42(3)")), reason=SIGNED_BEFORE),
    *handovers(
        AMENDMENT,
        (
            *AMENDMENT_IN_PARLIAMENT,
            "referendum-proposed",
            *SIGNING,
            *REVIEW,
            "returned",
            "senate-on-objections",
            "counts-as-signed",
            "published-unsigned",
        ),
        "lapses",
        None,
        cites=(C26.at("92(1)"), C26.at("94(1)"), C26.at("95(1)")),
        reason=NO_OBJECT,
    ),
    *handovers(
        AMENDMENT,
        ("referendum-called", "referendum-adopted", "published-by-referendum", "signed", "published"),
        "continues",
        cites=(C26.at("92(1)"), C26.at("94(1)")),
        reason="what the President had put to the people goes on: so the Constitution of 2026 itself was adopted in March and put into effect on 1 July (inferred)",
    ),
)
