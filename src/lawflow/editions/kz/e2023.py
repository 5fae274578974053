"""Edition 2023 (``post-2023``), 1 January 2023 to 30 June 2026.

The Constitution of 1995 as amended by the reform voted on 5 June 2022, the constitutional laws on
Parliament, the President and the Constitutional Court of 5 November 2022, the Reglament of
Parliament of 19 December 2022.

The Mäjilis adopts laws, the Senate approves them; sixty days of silence send the law to the
President. After a refusal the chambers conciliate, and the Mäjilis can carry its own text by two
thirds. Constitutional laws, objections to them and emergency bills of the Government are dealt with
in joint session.
"""

from datetime import date

from lawflow.editions.kz import questions as q
from lawflow.editions.kz import stages as s
from lawflow.editions.kz import words as w
from lawflow.editions.kz.instruments import C23, CTL, LLA16, LP23, P22, R23
from lawflow.editions.kz.successions import INTO_2023
from lawflow.law.circumstances import InitiatedBy, MoneyOpinion
from lawflow.law.conditions import Carried, Missed
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.majorities import FOUR_FIFTHS, THREE_QUARTERS, TWO_THIRDS
from lawflow.law.procedure import FromRecord, Procedure, Step, fork, steps
from lawflow.law.questions import Under
from lawflow.law.sources import Footing
from lawflow.law.terms import Bound, Count, Recess, Term

INFERRED, SILENT = Footing.INFERRED, Footing.SILENT
REFERRALS = ("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")
IN_PARLIAMENT = (
    "submitted", "majilis-plenary", "awaiting-senate", "senate-pending", "majilis-on-senate-text", "conciliation",
    "majilis-on-commission-text", "senate-on-commission-text", "majilis-revote", "joint-vote",
)
WITH_THE_MAJILIS = ("submitted", "majilis-plenary", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "majilis-revote")
WITH_THE_SENATE = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
REVIEW = ("under-review", "under-review-overridden", "under-review-presidents-wording")
OBJECTED = ("returned", "senate-on-objections")
OBJECTION_FACTS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))

# From adoption to signature, publication and effect: the same for every kind.
SIGNATURE = (
    *steps(("adopted", "presented", "overridden", "presidents-wording"), ("officials.countersign",), "=", cites=(C23.at("45(3)"), LP23.at("19(2)")), sets=(("countersigned", True),), asks=("A40",)),
    Step("adopted", "parliament.present", "presented", cites=(C23.at("44(2)"), C23.at("61(4)"), LP23.at("19(2)")), sets=(("presented", True),)),
    Step("presented", "parliament.present", "presented", cites=(C23.at("44(2)"), LP23.at("19(2)")), needs=(w.NOT_YET_PRESENTED,), footing=INFERRED, reason="a law referred before it was presented is presented after the review", sets=(("presented", True),)),
    Step("presented", "president.sign", "signed", cites=(C23.at("44(2)"), C23.at("62(2)"))),
    Step("presented", "clock.president-silent", "counts-as-signed", cites=(LP23.at("19(3)"),), under=(Under("A28", "a"),)),
    Step("presented", "clock.president-silent", "presented", cites=(C23.at("62(2)"),), footing=INFERRED, reason="the Constitution requires a signature", under=(Under("A28", "b"),)),
    Step("presented", "clock.session-closes", "presented", cites=(LP23.at("19(4)"),), needs=(w.SESSION_CLOSES,)),
    Step("signed", "gazette.publish", "published", cites=(LLA16.at("37(3)"),)),
    Step("counts-as-signed", "gazette.publish", "published-unsigned", cites=(LLA16.at("37(3)"), LP23.at("19(3)"))),
    *steps(("published", "published-unsigned"), ("clock.take-effect",), "in-effect", cites=(LLA16.at("42(3)"),)),
)
# Review by the Court before signature: one stage per signing stage, so that the term goes on where it stopped.
COURT = (
    *steps(("adopted", "presented"), REFERRALS, "under-review", cites=(C23.at("72(1)"), C23.at("73(2)"))),
    *steps(("overridden",), REFERRALS, "under-review-overridden", cites=(C23.at("72(1)"), C23.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    *steps(("presidents-wording",), REFERRALS, "under-review-presidents-wording", cites=(C23.at("72(1)"), C23.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    Step("under-review", "court.uphold", "presented", cites=(CTL.at("63(1)"), C23.at("73(3)"))),
    Step("under-review-overridden", "court.uphold", "overridden", cites=(CTL.at("63(1)"), C23.at("73(3)"))),
    Step("under-review-presidents-wording", "court.uphold", "presidents-wording", cites=(CTL.at("63(1)"), C23.at("73(3)"))),
    *steps(REVIEW, ("court.strike",), "unconstitutional", cites=(C23.at("74(1)"), CTL.at("63(1)"))),
    *fork(("under-review",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presented"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C23.at("74(1)"),)),
    *fork(("under-review-overridden",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "overridden"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C23.at("74(1)"),)),
    *fork(("under-review-presidents-wording",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presidents-wording"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C23.at("74(1)"),)),
)
# The President's objections in separate sittings. Only the majority differs by kind.
RETURN = (Step("presented", "president.return", "returned", cites=(C23.at("44(2)"), LP23.at("20(1)")), sets=OBJECTION_FACTS),)
OBJECTIONS = (
    Step("returned", "president.return", "returned", cites=(LP23.at("20(3)"),), footing=INFERRED, reason="the President may change the wording he offered while the Mäjilis considers it", sets=OBJECTION_FACTS),
    *fork(("counts-as-signed",), ("president.return",), "L-5", {"a": "returned", "b": "counts-as-signed"}, "19(3) counts the law as signed, 19(4) returns it on the first day of the next session", cites=(LP23.at("19(3)"), LP23.at("19(4)")), needs=(w.REOPENING_DAY,), sets=OBJECTION_FACTS),
    *fork(("returned",), ("majilis.override",), "A32", {"a": "senate-on-objections", "b": "not-adopted", "c": "senate-on-objections"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP23.at("20(4)"),), needs=(w.PARTIAL,)),
    *fork(("senate-on-objections",), ("senate.override",), "A32", {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP23.at("20(4)"),), needs=(w.PARTIAL,)),
    *steps(OBJECTED, ("clock.objections-lapse", "parliament.accept-objections"), "not-adopted", cites=(C23.at("54(2)2)"),), needs=(w.OBJECTIONS_WITHOUT_WORDING,), footing=INFERRED, reason="no wording was offered, so none can stand in place of the law"),
    *fork(OBJECTED, ("clock.objections-lapse",), "A33", {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C23.at("54(2)2)"),), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING,)),
    *steps(OBJECTED, ("parliament.accept-objections",), "presidents-wording", cites=(C23.at("54(2)2)"), LP23.at("20(2)")), needs=(w.OBJECTIONS_WITH_WORDING,)),
    *fork(OBJECTED, ("parliament.accept-objections",), "A31", {"a": "presidents-wording", "b": "presidents-wording", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C23.at("54(2)2)"),), needs=(w.OBJECTIONS_WORDING_UNKNOWN,)),
)
STAND = {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}
STAND_REASON = "objections that stand: not adopted, or adopted in the President's wording; the text does not say which"
OVERRIDE_TWO_THIRDS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C23.at("54(2)2)"), R23.at("78-3")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C23.at("54(2)2)"), R23.at("78-4")), needs=(w.WHOLE, Carried("senate", TWO_THIRDS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C23.at("54(2)2)"), R23.at("78-3")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("54(2)2)"), R23.at("78-3")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C23.at("54(2)2)"), R23.at("78-4")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("54(2)2)"), R23.at("78-4")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
)
OVERRIDE_THREE_QUARTERS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C23.at("54(2)2)"), LP23.at("20(5)"), R23.at("78-7")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C23.at("54(2)2)"), LP23.at("20(5)"), R23.at("78-7")), needs=(w.WHOLE, Carried("senate", THREE_QUARTERS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C23.at("54(2)2)"), R23.at("78-3")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("54(2)2)"), R23.at("78-3")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C23.at("54(2)2)"), R23.at("78-4")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("54(2)2)"), R23.at("78-4")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
)
AFTER_OBJECTIONS = (
    *steps(("overridden", "presidents-wording"), ("parliament.present",), "=", cites=(LP23.at("19(2)"), LP23.at("20(2)"))),
    Step("overridden", "president.sign", "signed", cites=(C23.at("54(2)2)"), LP23.at("20(2)")), asks=("A29",)),
    Step("presidents-wording", "president.sign", "signed", cites=(C23.at("54(2)2)"), C23.at("44(2)")), asks=("A29",)),
)
CONFIDENCE_VOTE = (
    Step("confidence-linked", "parliament.confidence-holds", "adopted", cites=(C23.at("61(7)"), R23.at("61")), needs=(Missed(("majilis", "senate")),), asks=("A47", "A48")),
    Step("confidence-linked", "parliament.no-confidence", "not-adopted", cites=(C23.at("61(7)"), R23.at("61")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted", asks=("A47",)),
)
# What can happen on the way: withdrawal, priority, dissolution of the Mäjilis, the question of confidence.
SIDE_ROUTES = (
    *CONFIDENCE_VOTE,
    *steps((*IN_PARLIAMENT, "senate-alone"), ("initiator.withdraw",), "withdrawn", cites=(LLA16.at("29(4)"),)),
    *steps(IN_PARLIAMENT, ("president.declare-priority",), "=", cites=(C23.at("61(2)"), LP23.at("17(2)")), track="priority", asks=("A19",)),
    *steps(WITH_THE_MAJILIS, ("clock.dissolution",), "senate-alone", cites=(C23.at("55(5)"),), asks=("A36", "A37")),
    *steps(WITH_THE_SENATE, ("clock.dissolution",), "=", cites=(C23.at("55(5)"),), footing=INFERRED, reason="the Senate goes on with what lies before it", asks=("A36",)),
    Step("senate-alone", "majilis.accept", "majilis-plenary", cites=(C23.at("55(5)"),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
    Step("senate-alone", "senate.approve-first-reading", "senate-alone", cites=(C23.at("55(5)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
    Step("senate-alone", "senate.register", "senate-alone", cites=(C23.at("55(5)"),), footing=INFERRED, reason="a bill that comes to the Senate is registered in its office"),
    *steps((*IN_PARLIAMENT, "senate-alone", "rejected"), ("government.raise-confidence",), "confidence-linked", cites=(C23.at("61(7)"), R23.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    Step("not-adopted", "government.raise-confidence", "confidence-linked", cites=(C23.at("61(7)"), R23.at("60")), needs=(InitiatedBy(("government",)), w.NEVER_RETURNED), track="confidence", asks=("A47",)),
)
MAJILIS_TO_SENATE = Term("majilis-to-senate-10", 10, Count.DAYS, w.TERM_MAJILIS_TO_SENATE_10, ("majilis.adopt",), ("senate.register",), (R23.at("74"),), indirect=True)
SENATE_60 = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register",), ("senate.approve", "senate.reject@conciliation", "senate.return-changes@majilis-on-senate-text", "senate.return-changes@conciliation", "senate.vote-short@conciliation", "senate.approve-commission-text", "senate.refuse-commission-text"), (C23.at("61(4)"), R23.at("74"), R23.at("75-2")), recess=Recess.NOT_COUNTED, on_lapse="clock.senate-silent", under=(Under("A10", "a"),))
SENATE_60_RUNNING = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register",), ("senate.approve", "senate.reject@conciliation", "senate.return-changes@majilis-on-senate-text", "senate.return-changes@conciliation", "senate.vote-short@conciliation", "senate.approve-commission-text", "senate.refuse-commission-text"), (C23.at("61(4)"), R23.at("75-2")), on_lapse="clock.senate-silent", under=(Under("A10", "b"),), footing=INFERRED, reason="75-2 repeats the sixty days without the recess clause of 74")
PRESENTATION = Term("presentation-10", 10, Count.DAYS, w.TERM_PRESENTATION_10, ("@adopted",), ("parliament.present@presented",), (C23.at("61(4)"), LP23.at("19(2)")), paused_in=("under-review",))
PRESIDENT_MONTH_OR_REFERENDUM = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return", "president.call-referendum"), (C23.at("44(2)"), LP23.at("19(2)"), LP23.at("19(3)")), paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=("court.uphold@presented", "court.strike-part@presented"))
PRESIDENT_MONTH = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return"), (C23.at("44(2)"), LP23.at("19(2)"), LP23.at("19(3)")), paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=("court.uphold@presented", "court.strike-part@presented"))
COURT_MONTH = Term("court-month", 1, Count.MONTHS, w.TERM_COURT_MONTH, REFERRALS, ("court.uphold", "court.strike", "court.strike-part"), (C23.at("73(3)"), CTL.at("53")), indirect=True)
OBJECTIONS_MONTH = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C23.at("54(2)2)"), LP23.at("20(1)")), recess=Recess.NOT_COUNTED, recess_exempt=("priority", "emergency"), on_lapse="clock.objections-lapse", under=(Under("A34", "a"),))
OBJECTIONS_MONTH_ANEW = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C23.at("54(2)2)"), LP23.at("20(1)")), recess=Recess.RESTARTS, recess_exempt=("priority", "emergency"), on_lapse="clock.objections-lapse", under=(Under("A34", "b"),))
CHAMBER_15 = Term("chamber-15", 15, Count.DAYS, w.TERM_CHAMBER_15, ("president.return", "majilis.override@senate-on-objections"), ("majilis.override", "majilis.sustain", "senate.override", "senate.sustain", "parliament.accept-objections"), (R23.at("78-8"),), footing=INFERRED, reason="the start is not stated; counted from the day the chamber has the objections")
SIGN_AFTER_OVERRIDE = Term("sign-after-override-month", 1, Count.MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, ("parliament.present@overridden",), ("president.sign",), (C23.at("54(2)2)"), LP23.at("20(2)"), R23.at("78-4")), paused_in=("under-review-overridden",))
PUBLICATION_30 = Term("publication-30", 30, Count.DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), ("gazette.publish",), (LLA16.at("37(3)"),))
EFFECT_10 = Term("effect-10", 10, Count.DAYS, w.TERM_EFFECT_10, ("gazette.publish",), ("clock.take-effect",), (LLA16.at("42(3)"),), on_lapse="clock.take-effect", gives_way=True)
PRIORITY_MONTHS = Term("priority-two-months", 2, Count.MONTHS, w.TERM_PRIORITY_TWO_MONTHS, ("initiator.introduce", "president.declare-priority"), ("@adopted",), (C23.at("61(2)"), LP23.at("17(2)")), footing=INFERRED, reason="the start is not stated; counted from the declaration, or from introduction as a priority bill", when=(w.PRIORITY,))
CONFIDENCE_48 = Term("confidence-48-hours", 2, Count.DAYS, w.TERM_CONFIDENCE_48_HOURS, ("government.raise-confidence",), ("parliament.confidence-holds", "parliament.no-confidence"), (C23.at("61(7)"),), bound=Bound.NOT_BEFORE)
RETURN_10 = Term("return-10", 10, Count.DAYS, w.TERM_RETURN_10, ("senate.reject@conciliation", "senate.return-changes@majilis-on-senate-text", "senate.return-changes@conciliation"), ("majilis.agree", "majilis.disagree", "majilis.vote-short", "commission.form"), (R23.at("75-1"), R23.at("76-1")), indirect=True)
SENATE_TEXT_2 = Term("senate-text-2", 2, Count.DAYS, w.TERM_SENATE_TEXT_2, ("majilis.accept",), (), (R23.at("71"),), indirect=True)
MAJILIS_40 = Term("majilis-40", 40, Count.DAYS, w.TERM_MAJILIS_40, ("initiator.introduce", "president.declare-priority"), ("majilis.adopt", "majilis.reject"), (R23.at("8"),), footing=INFERRED, reason="the start is not stated; counted from the declaration, or from introduction as a priority bill", when=(w.PRIORITY,))
EMERGENCY_SESSION = Term("emergency-joint-session", 1, Count.NEXT_WORKING_DAY, w.TERM_EMERGENCY_JOINT_SESSION, ("majilis.accept@joint-vote",), ("joint.convene", "joint.adopt", "joint.reject", "joint.vote-short"), (R23.at("32-11"),))
OBJECTIONS_MONTH_JOINT = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C23.at("53 1-2)"), LP23.at("20(5)")), on_lapse="clock.objections-lapse")
SENATE_TEXT_2_JOINT = Term("senate-text-2", 2, Count.DAYS, w.TERM_SENATE_TEXT_2, ("majilis.accept@joint-first-reading",), (), (R23.at("32-4"),), indirect=True)
EMERGENCY_SESSION_CONSTITUTIONAL = Term("emergency-joint-session", 1, Count.NEXT_WORKING_DAY, w.TERM_EMERGENCY_JOINT_SESSION, ("majilis.accept@joint-first-reading",), ("joint.convene", "joint.approve-first-reading", "joint.reject", "joint.vote-short"), (R23.at("32-11"),), when=(w.EMERGENCY,))
JOINT_SIGNING_TERMS = (PRESENTATION, COURT_MONTH, OBJECTIONS_MONTH_JOINT, SIGN_AFTER_OVERRIDE, PUBLICATION_30, EFFECT_10)
SIGNING_TERMS = (PRESENTATION, COURT_MONTH, OBJECTIONS_MONTH, OBJECTIONS_MONTH_ANEW, CHAMBER_15, SIGN_AFTER_OVERRIDE, PUBLICATION_30, EFFECT_10)
TERMS = (MAJILIS_TO_SENATE, SENATE_60, SENATE_60_RUNNING, RETURN_10, SENATE_TEXT_2, MAJILIS_40, EMERGENCY_SESSION, PRIORITY_MONTHS, CONFIDENCE_48, PRESIDENT_MONTH, *SIGNING_TERMS)
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COURT, s.RETURNED, s.SENATE_ON_OBJECTIONS, s.OVERRIDDEN,
    s.UNDER_REVIEW_OVERRIDDEN_COURT, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COURT, s.SIGNED, s.COUNTS_AS_SIGNED,
    s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT, s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED,
)
SIGNING_STAGES_JOINT = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COURT, s.OVERRIDDEN, s.UNDER_REVIEW_OVERRIDDEN_COURT, s.PRESIDENTS_WORDING,
    s.UNDER_REVIEW_WORDING_COURT, s.SIGNED, s.COUNTS_AS_SIGNED, s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT, s.REJECTED,
    s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED,
)
STAGES = (
    s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_SENATE_TEXT, s.CONCILIATION,
    s.MAJILIS_ON_COMMISSION_TEXT, s.SENATE_ON_COMMISSION_TEXT, s.MAJILIS_REVOTE, s.JOINT_VOTE, s.JOINT_ON_OBJECTIONS,
    s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES,
)

INTRODUCTION = (
    Step("draft", "government.opinion", "draft", cites=(C23.at("61(6)"), LP23.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("draft", "initiator.introduce", "submitted", cites=(C23.at("61(1)"), C23.at("61(6)"), LP23.at("15(2)")), needs=(InitiatedBy(("president", "deputies", "government")), MoneyOpinion(exempt=("president",)))),
    Step("submitted", "government.opinion", "submitted", cites=(C23.at("61(6)"), LP23.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
)

# Objections accepted, by a decision or by lapse of the month, in joint session.
JOINT_ACCEPTANCE = (
    *steps(("joint-on-objections",), ("clock.objections-lapse", "parliament.accept-objections"), "not-adopted", cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_WITHOUT_WORDING,), footing=INFERRED, reason="no wording was offered, so none can stand in place of the law"),
    *fork(("joint-on-objections",), ("clock.objections-lapse",), "A33", {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING,)),
    Step("joint-on-objections", "parliament.accept-objections", "presidents-wording", cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_WITH_WORDING,)),
    *fork(("joint-on-objections",), ("parliament.accept-objections",), "A31", {"a": "presidents-wording", "b": "presidents-wording", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_WORDING_UNKNOWN,)),
)

LAW = Procedure(
    edition="2023",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION,
        Step("submitted", "majilis.accept", "majilis-plenary", cites=(C23.at("56(1)1)"), R23.at("71")), needs=(w.NOT_EMERGENCY,)),
        Step("majilis-plenary", "government.opinion", "majilis-plenary", cites=(C23.at("61(6)"), LP23.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
        Step("majilis-plenary", "majilis.approve-first-reading", "majilis-plenary", cites=(LLA16.at("34(2)1)"),), footing=INFERRED, reason="required for codes; for other bills the Mäjilis reads twice by its own rules", sets=(("first-reading", True),)),
        Step("majilis-plenary", "majilis.adopt", "awaiting-senate", cites=(C23.at("61(4)"),), needs=(Carried("majilis"), w.COMMITTEES, w.CODE_READ)),
        Step("majilis-plenary", "majilis.reject", "rejected", cites=(C23.at("61(4)"), R23.at("74-1")), needs=(Carried("majilis"),)),
        *fork(("majilis-plenary",), ("majilis.vote-short",), "L-1", {"a": "=", "b": "not-adopted"}, "neither adopted nor rejected by the majority of all deputies", cites=(C23.at("61(4)"), C23.at("62(5)")), needs=(Missed(("majilis",)),)),
        # The Senate: approves, does not approve, or lets sixty days pass.
        Step("awaiting-senate", "senate.return-unregistered", "awaiting-senate", cites=(R23.at("74"),), asks=("A49",)),
        *steps(("awaiting-senate",), ("senate.register",), "senate-pending", cites=(R23.at("74"),)),
        *steps(("senate-pending",), ("senate.approve-first-reading",), "=", cites=(C23.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
        Step("senate-pending", "senate.approve", "adopted", cites=(C23.at("61(4)"), R23.at("75")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.reject", "conciliation", cites=(C23.at("61(4)"), C23.at("61(5)"), R23.at("75-1")), needs=(Carried("senate"),), clears=("commission",)),
        *fork(("senate-pending",), ("senate.reject",), "A9", {"a": "conciliation", "b": "="}, "a vote against that is no majority of all senators: non-approval or no decision", cites=(C23.at("61(4)"),), needs=(Missed(("senate",), proven=True),), clears=("commission",)),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C23.at("61(4)"), R23.at("75-1")), needs=(w.ORDINARY_RETURN, Carried("senate"))),
        *fork(("senate-pending",), ("senate.return-changes",), "A9", {"a": "majilis-on-senate-text", "b": "="}, "a vote that is no majority of all senators: non-approval or no decision", cites=(C23.at("61(4)"),), needs=(w.ORDINARY_RETURN, Missed(("senate",), proven=True))),
        *fork(("senate-pending",), ("senate.return-changes",), "A8", {"a": "conciliation", "b": "majilis-on-senate-text", "c": "conciliation"}, "articles not approved, and no new wording offered", cites=(C23.at("61(4)"), C23.at("61(5)")), needs=(w.WORDING_NOT_OFFERED, Carried("senate")), clears=("commission",)),
        *fork(("senate-pending",), ("senate.return-changes",), "A9", {"a": "conciliation", "b": "="}, "a vote that is no majority of all senators: non-approval or no decision", cites=(C23.at("61(4)"),), needs=(w.WORDING_NOT_OFFERED, Missed(("senate",), proven=True)), clears=("commission",)),
        *fork(("senate-pending",), ("senate.vote-short",), "A9", {"a": "conciliation", "b": "="}, "a failed vote to approve: non-approval or no decision", cites=(C23.at("61(4)"),), needs=(Missed(("senate",)),), clears=("commission",)),
        Step("senate-pending", "clock.senate-silent", "adopted", cites=(C23.at("61(4)"), R23.at("75-2"))),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C23.at("61(5)"), R23.at("76-1")), needs=(w.WHOLE, Carried("majilis"))),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(C23.at("61(5)"), R23.at("76-2")), needs=(w.PARTIAL, Carried("majilis")), clears=("commission",), asks=("A4",)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C23.at("61(5)"), R23.at("76-2")), needs=(Carried("majilis"),), clears=("commission",)),
        *fork(("majilis-on-senate-text",), ("majilis.vote-short",), "A3", {"a": "conciliation", "b": "=", "c": "not-adopted"}, "neither a majority for nor a majority against the Senate's wording", cites=(C23.at("61(5)"),), needs=(Missed(("majilis",)),), clears=("commission",)),
        # Conciliation; the Mäjilis can carry its own text by two thirds, without the Senate.
        Step("conciliation", "commission.form", "conciliation", cites=(C23.at("61(5)"), R23.at("76-2")), sets=(("commission", True),)),
        Step("conciliation", "commission.report", "majilis-on-commission-text", cites=(C23.at("61(5)"), R23.at("76-3")), needs=(w.COMMISSION_FORMED,)),
        *fork(("conciliation",), ("commission.fail",), "A7", {"a": "=", "b": "majilis-revote", "c": "="}, "nothing is said of a commission that lays no text", cites=(C23.at("61(5)"),), needs=(w.COMMISSION_FORMED,), clears=("commission",)),
        Step("majilis-on-commission-text", "majilis.adopt-commission-text", "senate-on-commission-text", cites=(C23.at("61(5)"), C23.at("61(4)")), needs=(Carried("majilis"),), clears=("text-registered",)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "majilis-revote", cites=(C23.at("61(5)"),), needs=(Missed(("majilis",)),)),
        Step("majilis-revote", "majilis.confirm-own-text", "adopted", cites=(C23.at("61(5)"),), needs=(Carried("majilis", TWO_THIRDS),), asks=("A51", "A56")),
        Step("majilis-revote", "majilis.fail-own-text", "not-adopted", cites=(C23.at("61(5)"),), needs=(Missed(("majilis",), TWO_THIRDS),)),
        Step("senate-on-commission-text", "senate.register", "senate-on-commission-text", cites=(C23.at("61(5)"), R23.at("74")), footing=INFERRED, reason="considered in the order of para 4, so the sixty days run from registration", sets=(("text-registered", True),)),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(C23.at("61(4)"), C23.at("61(5)")), needs=(Carried("senate"),)),
        Step("senate-on-commission-text", "clock.senate-silent", "adopted", cites=(C23.at("61(4)"), C23.at("61(5)")), needs=(w.TEXT_REGISTERED,), footing=INFERRED, reason="considered in the order of para 4, silence included"),
        *fork(("senate-on-commission-text",), ("senate.refuse-commission-text",), "A6", {"a": "conciliation", "b": "majilis-revote", "c": "not-adopted"}, "61(5) provides for refusal by the Mäjilis, not by the Senate", cites=(C23.at("61(5)"),), needs=(Missed(("senate",)),), clears=("commission",)),
        # A Government bill on an emergency goes at once to a joint session.
        Step("submitted", "majilis.accept", "joint-vote", cites=(C23.at("61(2)"), R23.at("32-11")), needs=(w.EMERGENCY, InitiatedBy(("government",))), asks=("A21",)),
        *steps(("submitted", "joint-vote"), ("government.temporary-act",), "=", cites=(C23.at("61(3)"), LP23.at("16(2)")), needs=(w.EMERGENCY,), sets=(("temporary-act", True),), asks=("A24",)),
        Step("joint-vote", "joint.convene", "joint-vote", cites=(R23.at("32-11"),)),
        Step("joint-vote", "joint.adopt", "adopted", cites=(C23.at("61(2)"), R23.at("32-14")), needs=(Carried("majilis"), Carried("senate")), asks=("A21",)),
        Step("joint-vote", "joint.reject", "rejected", cites=(R23.at("32-14"),), asks=("A24",)),
        Step("joint-vote", "joint.vote-short", "not-adopted", cites=(R23.at("32-14"),), needs=(Missed(("majilis", "senate")),), asks=("A24",)),
        Step("senate-alone", "senate.approve", "adopted", cites=(C23.at("55(5)"), C23.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C23.at("55(5)"), C23.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        *SIDE_ROUTES,
        *SIGNATURE,
        *COURT,
        Step("presented", "president.return", "returned", cites=(C23.at("44(2)"), LP23.at("20(1)")), needs=(w.NOT_EMERGENCY,), sets=OBJECTION_FACTS),
        *fork(("presented",), ("president.return",), "A23", {"a": "returned", "b": "joint-on-objections"}, "a law adopted in joint session, returned: separate sittings or joint", cites=(C23.at("54(2)2)"), C23.at("53 1-2)")), needs=(w.EMERGENCY,), sets=OBJECTION_FACTS),
        *OBJECTIONS,
        *OVERRIDE_TWO_THIRDS,
        *steps(("joint-on-objections",), ("joint.override",), "overridden", cites=(C23.at("53 1-2)"), C23.at("54(2)2)")), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS)), footing=SILENT, reason="in joint session by analogy with constitutional laws", under=(Under("A23", "b"),)),
        *steps(("joint-on-objections",), ("joint.sustain",), "not-adopted", cites=(C23.at("53 1-2)"), C23.at("54(2)2)")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis", "senate"), TWO_THIRDS)), footing=SILENT, reason="in joint session by analogy with constitutional laws", under=(Under("A23", "b"),)),
        *fork(("joint-on-objections",), ("joint.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("53 1-2)"), C23.at("54(2)2)")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis", "senate"), TWO_THIRDS))),
        *JOINT_ACCEPTANCE,
        *AFTER_OBJECTIONS,
    ),
    all_terms=TERMS,
    questions=q.QUESTIONS,
)

# Constitutional laws: joint session, two readings by two thirds, objections jointly by three quarters.
JOINT_OBJECTIONS = (
    Step("presented", "president.return", "joint-on-objections", cites=(C23.at("44(2)"), C23.at("53 1-2)")), sets=OBJECTION_FACTS),
    Step("joint-on-objections", "president.return", "joint-on-objections", cites=(R23.at("32-17"), LP23.at("20(3)")), footing=INFERRED, reason="the President may change the wording he offered while it is considered", sets=OBJECTION_FACTS),
    *fork(("counts-as-signed",), ("president.return",), "L-5", {"a": "joint-on-objections", "b": "counts-as-signed"}, "19(3) counts the law as signed, 19(4) returns it on the first day of the next session", cites=(LP23.at("19(3)"), LP23.at("19(4)")), needs=(w.REOPENING_DAY,), sets=OBJECTION_FACTS),
    Step("joint-on-objections", "joint.convene", "joint-on-objections", cites=(C23.at("58(4)"),), asks=("A22",)),
    Step("joint-on-objections", "joint.override", "overridden", cites=(C23.at("53 1-2)"), LP23.at("20(5)")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
    *fork(("joint-on-objections",), ("joint.override",), "A32", {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(C23.at("53 1-2)"),), needs=(w.PARTIAL,)),
    Step("joint-on-objections", "joint.sustain", "not-adopted", cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis", "senate"), THREE_QUARTERS))),
    *fork(("joint-on-objections",), ("joint.sustain",), "A31", STAND, STAND_REASON, cites=(C23.at("53 1-2)"),), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis", "senate"), THREE_QUARTERS))),
    *JOINT_ACCEPTANCE,
)
IN_JOINT_SESSION = ("submitted", "joint-first-reading", "joint-second-reading")
CONSTITUTIONAL_LAW = Procedure(
    edition="2023",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN,
        s.JOINT_ON_OBJECTIONS, *SIGNING_STAGES_JOINT,
    ),
    all_steps=(
        *INTRODUCTION,
        Step("submitted", "majilis.accept", "joint-first-reading", cites=(C23.at("56(1)1)"), R23.at("32-4"))),
        *steps(("joint-first-reading", "joint-second-reading"), ("joint.convene",), "=", cites=(C23.at("58(4)"), R23.at("32-4")), asks=("A22",)),
        Step("joint-first-reading", "joint.approve-first-reading", "joint-second-reading", cites=(C23.at("62(6)"), R23.at("32-6")), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS)), asks=("A17",)),
        Step("joint-first-reading", "joint.reject", "rejected", cites=(R23.at("32-6"),), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS))),
        *fork(("joint-first-reading",), ("joint.vote-short",), "A46", {"a": "not-adopted", "b": "="}, "32-6 asks two thirds to approve or to reject the concept; short of both nothing is said", cites=(R23.at("32-6"),), needs=(Missed(("majilis", "senate"), TWO_THIRDS),)),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C23.at("53 1-1)"), C23.at("62(4)"), R23.at("32-9")), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R23.at("32-9"),), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS))),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(C23.at("62(4)"), R23.at("32-9")), needs=(Missed(("majilis", "senate"), TWO_THIRDS),), footing=INFERRED, reason="a constitutional law needs two thirds of each chamber; without them it is not adopted"),
        *steps(("submitted", "joint-first-reading", "joint-second-reading"), ("government.temporary-act",), "=", cites=(C23.at("61(3)"), LP23.at("16(2)")), needs=(w.EMERGENCY,), sets=(("temporary-act", True),), asks=("A24", "A25")),
        *steps(IN_JOINT_SESSION, ("initiator.withdraw",), "withdrawn", cites=(LLA16.at("29(4)"),)),
        *steps(IN_JOINT_SESSION, ("president.declare-priority",), "=", cites=(C23.at("61(2)"),), track="priority", asks=("A19",)),
        *steps(IN_JOINT_SESSION, ("clock.dissolution",), "senate-alone", cites=(C23.at("55(5)"),), asks=("A36", "A37")),
        Step("senate-alone", "initiator.withdraw", "withdrawn", cites=(LLA16.at("29(4)"),)),
        Step("senate-alone", "majilis.accept", "joint-first-reading", cites=(C23.at("55(5)"),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
        Step("senate-alone", "senate.approve-first-reading", "senate-alone", cites=(C23.at("55(5)"), C23.at("62(6)")), footing=INFERRED, reason="two readings are asked of constitutional laws"),
        Step("senate-alone", "senate.approve", "adopted", cites=(C23.at("55(5)"), C23.at("62(4)")), needs=(Carried("senate", TWO_THIRDS),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C23.at("55(5)"), C23.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        *steps((*IN_JOINT_SESSION, "senate-alone", "rejected"), ("government.raise-confidence",), "confidence-linked", cites=(C23.at("61(7)"), R23.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
        Step("not-adopted", "government.raise-confidence", "confidence-linked", cites=(C23.at("61(7)"), R23.at("60")), needs=(InitiatedBy(("government",)), w.NEVER_RETURNED), track="confidence", asks=("A47",)),
        *CONFIDENCE_VOTE,
        *SIGNATURE,
        *COURT,
        *JOINT_OBJECTIONS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(SENATE_TEXT_2_JOINT, EMERGENCY_SESSION_CONSTITUTIONAL, PRIORITY_MONTHS, CONFIDENCE_48, PRESIDENT_MONTH, *JOINT_SIGNING_TERMS),
    questions=q.QUESTIONS,
)

AMENDMENT = Procedure(
    edition="2023",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер енгізу", "Внесение изменений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.REFERENDUM_PROPOSED, s.REFERENDUM_REFUSED,
        s.FOUR_FIFTHS_SECOND_READING, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED, s.PUBLISHED_BY_REFERENDUM, *SIGNING_STAGES,
    ),
    all_steps=(
        # Through Parliament, on the President's proposal.
        *steps(("draft", "amendment-proposed"), ("court.opinion",), "=", cites=(C23.at("91(3)"),), sets=(("court-opinion", FromRecord("conforms", absent=True)),)),
        Step("draft", "president.propose-amendment", "amendment-proposed", cites=(C23.at("91(1)"), C23.at("91(3)"), C23.at("53 1)")), needs=(w.PRIOR_OPINION_COURT,)),
        Step("amendment-proposed", "joint.convene", "joint-first-reading", cites=(R23.at("29"),)),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.approve-first-reading",), "joint-second-reading", cites=(C23.at("62(6)"), R23.at("31")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.reject",), "rejected", cites=(R23.at("31"),), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.vote-short",), "not-adopted", cites=(R23.at("31"), C23.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),), footing=INFERRED, reason="without three quarters there is no second reading"),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C23.at("53 1)"), C23.at("62(3)"), R23.at("32")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R23.at("32"),)),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(R23.at("32"), C23.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),)),
        # By four fifths, when the President has refused the referendum that Parliament proposed.
        Step("draft", "parliament.propose-referendum", "referendum-proposed", cites=(C23.at("91(1)"), C23.at("54(2)3)"))),
        Step("referendum-proposed", "president.refuse-referendum", "referendum-refused", cites=(C23.at("91(1)"), P22.at("18(2)3)"))),
        *fork(("referendum-refused",), ("parliament.adopt-four-fifths",), "A26", {"b": "adopted"}, "joint or separate sitting, readings and the President's term are not stated", cites=(C23.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), sets=(("four-fifths", True),)),
        Step("referendum-refused", "joint.approve-first-reading", "four-fifths-second-reading", cites=(C23.at("62(6)"), C23.at("53 1)")), footing=SILENT, reason="in joint session and in two readings, like any amendment", under=(Under("A26", "a"),)),
        Step("four-fifths-second-reading", "parliament.adopt-four-fifths", "adopted", cites=(C23.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), footing=SILENT, reason="in joint session and in two readings, like any amendment", sets=(("four-fifths", True),), under=(Under("A26", "a"),)),
        *steps(("referendum-refused", "four-fifths-second-reading"), ("joint.vote-short",), "not-adopted", cites=(C23.at("91(1)"),), needs=(Missed(("majilis", "senate"), FOUR_FIFTHS),)),
        # By referendum.
        *steps(("draft", "referendum-proposed"), ("president.call-referendum",), "referendum-called", cites=(C23.at("91(1)"), C23.at("91(3)")), needs=(w.PRIOR_OPINION_COURT,)),
        Step("presented", "president.call-referendum", "referendum-called", cites=(C23.at("91(1)"),), needs=(w.FOUR_FIFTHS_LAW,)),
        Step("referendum-called", "referendum.adopt", "referendum-adopted", cites=(C23.at("91(1)"),)),
        Step("referendum-called", "referendum.reject", "rejected", cites=(C23.at("91(1)"),)),
        Step("referendum-adopted", "president.sign", "signed", cites=(C23.at("91(1)"),), footing=INFERRED, reason="by the practice of 2026 the President signs the text adopted; no article read asks for it"),
        Step("referendum-adopted", "gazette.publish", "published-by-referendum", cites=(LLA16.at("37(3)"),), footing=INFERRED, reason="the decision of the referendum does not wait for a signature"),
        Step("published-by-referendum", "clock.take-effect", "in-effect", cites=(LLA16.at("42(3)"),), footing=INFERRED, reason="put into effect as the text adopted says"),
        *SIGNATURE,
        *COURT,
        # Objections: whether the President may return an amendment, and by how much he is overridden, is open.
        Step("presented", "president.return", "returned", cites=(C23.at("44(2)"),), needs=(w.NOT_FOUR_FIFTHS_LAW,), footing=SILENT, reason="art. 44(2) speaks of laws; no rule excludes amendments", sets=OBJECTION_FACTS, under=(Under("A27", "a"),)),
        *OBJECTIONS,
        Step("returned", "majilis.override", "undetermined", cites=(C23.at("54(2)2)"),), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS), Missed(("majilis",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        Step("senate-on-objections", "senate.override", "undetermined", cites=(C23.at("54(2)2)"),), needs=(w.WHOLE, Carried("senate", TWO_THIRDS), Missed(("senate",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        *OVERRIDE_THREE_QUARTERS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(PRESIDENT_MONTH_OR_REFERENDUM, *SIGNING_TERMS),
    questions=q.QUESTIONS,
)

EDITION = Edition(
    id="2023",
    starts=date(2023, 1, 1),
    until=date(2026, 6, 30),
    label=Label("2023 жылғы редакция", "Редакция 2023 года", "Edition of 2023"),
    changed=Label(
        "Заңды Мәжіліс қабылдайды, Сенат мақұлдайды; Сенаттың алпыс күндік үнсіздігі заңды Президентке жібереді; Мәжіліс өз мәтінін үштен екімен өткізе алады; конституциялық заңдар бірлескен отырыста; Үкіметтің шұғыл жобалары; Конституциялық Сот",
        "Закон принимает Мажилис, одобряет Сенат; молчание Сената шестьдесят дней направляет закон Президенту; Мажилис может провести свой текст двумя третями; конституционные законы — на совместном заседании; неотложные проекты Правительства; Конституционный Суд",
        "The Mäjilis adopts laws and the Senate approves them; sixty days of silence of the Senate send the law to the President; the Mäjilis can carry its own text by two thirds; constitutional laws in joint session; emergency bills of the Government; the Constitutional Court",
    ),
    instruments=(C23, LP23, P22, CTL, R23, LLA16),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handovers=INTO_2023,
)
