"""Edition 2017 (``pre-2023``), 10 March 2017 to 31 December 2022.

The Constitution of 1995 with the Law of 10 March 2017 No. 51-VI (publication day not found: the
first day is approximate), the constitutional laws on Parliament, the President and the
Constitutional Council as of 2020, the Reglament of Parliament of 22 June 2012. The reform voted on
5 June 2022 is in force from 8 June 2022, but its rules on the adoption of laws start on 1 January
2023, so this procedure holds to the end of 2022.

Two chambers, one after the other: the Mäjilis approves a bill, the Senate adopts it. Silence of the
Senate has no stated effect (A1). Ordinary and constitutional laws are passed in separate sittings,
amendments of the Constitution in joint session.
"""

from datetime import date

from lawflow.editions.kz import questions as q
from lawflow.editions.kz import questions_succession as qs
from lawflow.editions.kz import stages as s
from lawflow.editions.kz import words as w
from lawflow.editions.kz.instruments import C17, CL13, LLA16, LP20, P22, R12
from lawflow.editions.kz.successions import INTO_2017
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
FIRST_VOTE = ("submitted", "majilis-plenary")
IN_PARLIAMENT = (
    "submitted", "majilis-plenary", "awaiting-senate", "senate-pending", "majilis-on-senate-text", "conciliation",
    "majilis-on-commission-text", "senate-on-commission-text",
)
AFTER_REJECTION = ("majilis-on-rejection", "senate-second-vote")
WITH_THE_MAJILIS = ("submitted", "majilis-plenary", "majilis-on-senate-text", "conciliation", "majilis-on-commission-text")
WITH_THE_SENATE = ("awaiting-senate", "senate-pending", "senate-on-commission-text")
REVIEW = ("under-review", "under-review-overridden", "under-review-presidents-wording")
OBJECTED = ("returned", "senate-on-objections")
OBJECTION_FACTS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))

# From adoption to signature, publication and effect: the same for every kind.
SIGNATURE = (
    *steps(("adopted", "presented", "overridden", "presidents-wording"), ("officials.countersign",), "=", cites=(C17.at("45(3)"), LP20.at("19(2)")), sets=(("countersigned", True),), asks=("A40",)),
    Step("adopted", "parliament.present", "presented", cites=(C17.at("44(2)"), C17.at("61(4)"), LP20.at("19(2)")), sets=(("presented", True),)),
    Step("presented", "parliament.present", "presented", cites=(C17.at("44(2)"), LP20.at("19(2)")), needs=(w.NOT_YET_PRESENTED,), footing=INFERRED, reason="a law referred before it was presented is presented after the review", sets=(("presented", True),)),
    Step("presented", "president.sign", "signed", cites=(C17.at("44(2)"), C17.at("62(2)"))),
    Step("presented", "clock.president-silent", "counts-as-signed", cites=(LP20.at("19(3)"),), under=(Under("A28", "a"),)),
    Step("presented", "clock.president-silent", "presented", cites=(C17.at("62(2)"),), footing=INFERRED, reason="the Constitution requires a signature", under=(Under("A28", "b"),)),
    Step("presented", "clock.session-closes", "presented", cites=(LP20.at("19(4)"),), needs=(w.SESSION_CLOSES,)),
    Step("signed", "gazette.publish", "published", cites=(LLA16.at("37(3)"),)),
    Step("counts-as-signed", "gazette.publish", "published-unsigned", cites=(LLA16.at("37(3)"), LP20.at("19(3)"))),
    *steps(("published", "published-unsigned"), ("clock.take-effect",), "in-effect", cites=(LLA16.at("42(3)"),)),
)
# Review by the Council before signature: one stage per signing stage, so that the term goes on where it stopped.
COUNCIL = (
    *steps(("adopted", "presented"), REFERRALS, "under-review", cites=(C17.at("72(1)"), C17.at("73(2)"))),
    *steps(("overridden",), REFERRALS, "under-review-overridden", cites=(C17.at("72(1)"), C17.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    *steps(("presidents-wording",), REFERRALS, "under-review-presidents-wording", cites=(C17.at("72(1)"), C17.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    Step("under-review", "court.uphold", "presented", cites=(CL13.at("39(1)"), C17.at("73(3)"))),
    Step("under-review-overridden", "court.uphold", "overridden", cites=(CL13.at("39(1)"), C17.at("73(3)"))),
    Step("under-review-presidents-wording", "court.uphold", "presidents-wording", cites=(CL13.at("39(1)"), C17.at("73(3)"))),
    *steps(REVIEW, ("court.strike",), "unconstitutional", cites=(C17.at("74(1)"), CL13.at("39(1)"))),
    *fork(("under-review",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presented"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C17.at("74(1)"),)),
    *fork(("under-review-overridden",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "overridden"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C17.at("74(1)"),)),
    *fork(("under-review-presidents-wording",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presidents-wording"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C17.at("74(1)"),)),
)
# The President's objections in separate sittings. Only the majority differs by kind.
RETURN = (Step("presented", "president.return", "returned", cites=(C17.at("44(2)"), LP20.at("20(1)")), sets=OBJECTION_FACTS),)
OBJECTIONS = (
    Step("returned", "president.return", "returned", cites=(LP20.at("20(3)"),), footing=INFERRED, reason="the President may change the wording he offered while the Mäjilis considers it", sets=OBJECTION_FACTS),
    *fork(("counts-as-signed",), ("president.return",), "L-5", {"a": "returned", "b": "counts-as-signed"}, "19(3) counts the law as signed, 19(4) returns it on the first day of the next session", cites=(LP20.at("19(3)"), LP20.at("19(4)")), needs=(w.REOPENING_DAY,), sets=OBJECTION_FACTS),
    *fork(("returned",), ("majilis.override",), "A32", {"a": "senate-on-objections", "b": "not-adopted", "c": "senate-on-objections"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP20.at("20(4)"),), needs=(w.PARTIAL,)),
    *fork(("senate-on-objections",), ("senate.override",), "A32", {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP20.at("20(4)"),), needs=(w.PARTIAL,)),
    *steps(OBJECTED, ("clock.objections-lapse", "parliament.accept-objections"), "not-adopted", cites=(C17.at("54(2)2)"),), needs=(w.OBJECTIONS_WITHOUT_WORDING,), footing=INFERRED, reason="no wording was offered, so none can stand in place of the law"),
    *fork(OBJECTED, ("clock.objections-lapse",), "A33", {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C17.at("54(2)2)"),), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING,)),
    *steps(OBJECTED, ("parliament.accept-objections",), "presidents-wording", cites=(C17.at("54(2)2)"), LP20.at("20(2)")), needs=(w.OBJECTIONS_WITH_WORDING,)),
    *fork(OBJECTED, ("parliament.accept-objections",), "A31", {"a": "presidents-wording", "b": "presidents-wording", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C17.at("54(2)2)"),), needs=(w.OBJECTIONS_WORDING_UNKNOWN,)),
)
STAND = {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}
STAND_REASON = "objections that stand: not adopted, or adopted in the President's wording; the text does not say which"
OVERRIDE_TWO_THIRDS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C17.at("54(2)2)"), R12.at("78-3")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C17.at("54(2)2)"), R12.at("78-4")), needs=(w.WHOLE, Carried("senate", TWO_THIRDS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C17.at("54(2)2)"), R12.at("78-3")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C17.at("54(2)2)"), R12.at("78-3")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C17.at("54(2)2)"), R12.at("78-4")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C17.at("54(2)2)"), R12.at("78-4")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
)
OVERRIDE_THREE_QUARTERS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C17.at("54(2)2)"), LP20.at("20(5)"), R12.at("78-7")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C17.at("54(2)2)"), LP20.at("20(5)"), R12.at("78-7")), needs=(w.WHOLE, Carried("senate", THREE_QUARTERS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C17.at("54(2)2)"), R12.at("78-3")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C17.at("54(2)2)"), R12.at("78-3")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C17.at("54(2)2)"), R12.at("78-4")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C17.at("54(2)2)"), R12.at("78-4")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
)
AFTER_OBJECTIONS = (
    *steps(("overridden", "presidents-wording"), ("parliament.present",), "=", cites=(LP20.at("19(2)"), LP20.at("20(2)"))),
    Step("overridden", "president.sign", "signed", cites=(C17.at("54(2)2)"), LP20.at("20(2)")), asks=("A29",)),
    Step("presidents-wording", "president.sign", "signed", cites=(C17.at("54(2)2)"), C17.at("44(2)")), asks=("A29",)),
)
# What can happen on the way: withdrawal, priority, dissolution of the Mäjilis, the question of confidence.
SIDE_ROUTES = (
    *steps((*IN_PARLIAMENT, "senate-alone"), ("initiator.withdraw",), "withdrawn", cites=(LLA16.at("29(4)"),)),
    *steps(IN_PARLIAMENT, ("president.declare-priority",), "=", cites=(C17.at("61(2)"), LP20.at("17(2)")), track="priority", asks=("A19",)),
    *steps(WITH_THE_MAJILIS, ("clock.dissolution",), "senate-alone", cites=(C17.at("55(5)"),), asks=("A36", "A37")),
    *steps(WITH_THE_SENATE, ("clock.dissolution",), "=", cites=(C17.at("55(5)"),), footing=INFERRED, reason="the Senate goes on with what lies before it", asks=("A36",)),
    Step("senate-alone", "majilis.accept", "majilis-plenary", cites=(C17.at("55(5)"),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
    Step("senate-alone", "senate.approve-first-reading", "senate-alone", cites=(C17.at("55(5)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
    Step("senate-alone", "senate.register", "senate-alone", cites=(C17.at("55(5)"),), footing=INFERRED, reason="a bill that comes to the Senate is registered in its office"),
    *steps((*IN_PARLIAMENT, "senate-alone", "rejected"), ("government.raise-confidence",), "confidence-linked", cites=(C17.at("61(7)"), R12.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    Step("not-adopted", "government.raise-confidence", "confidence-linked", cites=(C17.at("61(7)"), R12.at("60")), needs=(InitiatedBy(("government",)), w.NEVER_RETURNED), track="confidence", asks=("A47",)),
    Step("confidence-linked", "parliament.confidence-holds", "adopted", cites=(C17.at("61(7)"), R12.at("61")), needs=(Missed(("majilis", "senate")),), asks=("A47", "A48")),
    Step("confidence-linked", "parliament.no-confidence", "not-adopted", cites=(C17.at("61(7)"), R12.at("61")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted", asks=("A47",)),
)
# The same from the two stages that follow a rejection by the Senate; only ordinary laws know them.
SIDE_ROUTES_AFTER_REJECTION = (
    *steps(AFTER_REJECTION, ("initiator.withdraw",), "withdrawn", cites=(LLA16.at("29(4)"),)),
    *steps(AFTER_REJECTION, ("president.declare-priority",), "=", cites=(C17.at("61(2)"), LP20.at("17(2)")), track="priority", asks=("A19",)),
    Step("majilis-on-rejection", "clock.dissolution", "senate-alone", cites=(C17.at("55(5)"),), asks=("A36", "A37")),
    Step("senate-second-vote", "clock.dissolution", "senate-second-vote", cites=(C17.at("55(5)"),), footing=INFERRED, reason="the Senate goes on with what lies before it", asks=("A36",)),
    *steps(AFTER_REJECTION, ("government.raise-confidence",), "confidence-linked", cites=(C17.at("61(7)"), R12.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    Step("senate-second-vote", "senate.approve-first-reading", "senate-second-vote", cites=(C17.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
)

MAJILIS_TO_SENATE = Term("majilis-to-senate-10", 10, Count.DAYS, w.TERM_MAJILIS_TO_SENATE_10, ("majilis.adopt",), ("senate.register",), (R12.at("74"),), indirect=True)
SENATE_60 = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register@senate-pending",), ("senate.approve", "senate.reject", "senate.return-changes"), (C17.at("61(4)"), R12.at("74"), LP20.at("18(1)")), recess=Recess.NOT_COUNTED, on_lapse="clock.senate-silent", under=(Under("A10", "a"),))
SENATE_60_RUNNING = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register@senate-pending",), ("senate.approve", "senate.reject", "senate.return-changes"), (C17.at("61(4)"), LP20.at("18(1)")), on_lapse="clock.senate-silent", under=(Under("A10", "b"),), footing=INFERRED, reason="answer b: a Reglament cannot lengthen a term of the Constitution")
PRESENTATION = Term("presentation-10", 10, Count.DAYS, w.TERM_PRESENTATION_10, ("@adopted",), ("parliament.present@presented",), (C17.at("61(4)"), LP20.at("19(2)")), paused_in=("under-review",))
PRESIDENT_MONTH_OR_REFERENDUM = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return", "president.call-referendum"), (C17.at("44(2)"), LP20.at("19(2)"), LP20.at("19(3)")), paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=("court.uphold@presented", "court.strike-part@presented"))
PRESIDENT_MONTH = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return"), (C17.at("44(2)"), LP20.at("19(2)"), LP20.at("19(3)")), paused_in=("under-review",), on_lapse="clock.president-silent", implied_on=("court.uphold@presented", "court.strike-part@presented"))
COUNCIL_MONTH = Term("council-month", 1, Count.MONTHS, w.TERM_COUNCIL_MONTH, REFERRALS, ("court.uphold", "court.strike", "court.strike-part"), (C17.at("73(3)"), CL13.at("24")), indirect=True)
OBJECTIONS_MONTH = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C17.at("54(2)2)"), LP20.at("20(1)")), recess=Recess.NOT_COUNTED, recess_exempt=("priority",), on_lapse="clock.objections-lapse", under=(Under("A34", "a"),))
OBJECTIONS_MONTH_ANEW = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C17.at("54(2)2)"), LP20.at("20(1)")), recess=Recess.RESTARTS, recess_exempt=("priority",), on_lapse="clock.objections-lapse", under=(Under("A34", "b"),))
CHAMBER_15 = Term("chamber-15", 15, Count.DAYS, w.TERM_CHAMBER_15, ("president.return", "majilis.override@senate-on-objections"), ("majilis.override", "majilis.sustain", "senate.override", "senate.sustain", "parliament.accept-objections"), (R12.at("78-8"),), footing=INFERRED, reason="the start is not stated; counted from the day the chamber has the objections")
SIGN_AFTER_OVERRIDE = Term("sign-after-override-month", 1, Count.MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, ("parliament.present@overridden",), ("president.sign",), (C17.at("54(2)2)"), LP20.at("20(2)"), R12.at("78-4")), paused_in=("under-review-overridden",))
PUBLICATION_30 = Term("publication-30", 30, Count.DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), ("gazette.publish",), (LLA16.at("37(3)"),))
EFFECT_10 = Term("effect-10", 10, Count.DAYS, w.TERM_EFFECT_10, ("gazette.publish",), ("clock.take-effect",), (LLA16.at("42(3)"),), on_lapse="clock.take-effect", gives_way=True)
PRIORITY_MONTHS = Term("priority-two-months", 2, Count.MONTHS, w.TERM_PRIORITY_TWO_MONTHS, ("initiator.introduce", "president.declare-priority"), ("@adopted",), (C17.at("61(2)"), LP20.at("17(2)")), footing=INFERRED, reason="the start is not stated; counted from the declaration, or from introduction as a priority bill", when=(w.PRIORITY,))
CONFIDENCE_48 = Term("confidence-48-hours", 2, Count.DAYS, w.TERM_CONFIDENCE_48_HOURS, ("government.raise-confidence",), ("parliament.confidence-holds", "parliament.no-confidence"), (C17.at("61(7)"),), bound=Bound.NOT_BEFORE)
RETURN_12 = Term("return-12", 12, Count.DAYS, w.TERM_RETURN_12, ("senate.reject@majilis-on-rejection",), ("majilis.reapprove", "majilis.vote-short"), (R12.at("75-1"),), indirect=True)
RETURN_14 = Term("return-14", 14, Count.DAYS, w.TERM_RETURN_14, ("senate.return-changes",), ("majilis.agree", "majilis.disagree", "majilis.vote-short"), (R12.at("76-1"),), indirect=True)
COMMISSION_TEXT_7 = Term("commission-text-7", 7, Count.DAYS, w.TERM_COMMISSION_TEXT_7, ("majilis.adopt-commission-text", "majilis.confirm-own-text"), ("senate.approve-commission-text", "senate.refuse-commission-text"), (R12.at("76-4"),), indirect=True)
SIGNING_TERMS = (PRESENTATION, COUNCIL_MONTH, OBJECTIONS_MONTH, OBJECTIONS_MONTH_ANEW, CHAMBER_15, SIGN_AFTER_OVERRIDE, PUBLICATION_30, EFFECT_10)
TERMS = (MAJILIS_TO_SENATE, SENATE_60, SENATE_60_RUNNING, RETURN_14, COMMISSION_TEXT_7, PRIORITY_MONTHS, CONFIDENCE_48, PRESIDENT_MONTH, *SIGNING_TERMS)
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COUNCIL, s.RETURNED, s.SENATE_ON_OBJECTIONS, s.OVERRIDDEN,
    s.UNDER_REVIEW_OVERRIDDEN_COUNCIL, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COUNCIL, s.SIGNED, s.COUNTS_AS_SIGNED,
    s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT, s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED,
)
STAGES = (
    s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_SENATE_TEXT, s.CONCILIATION,
    s.MAJILIS_ON_COMMISSION_TEXT, s.SENATE_ON_COMMISSION_TEXT, s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES,
)

INTRODUCTION = (
    Step("draft", "government.opinion", "draft", cites=(C17.at("61(6)"), LP20.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("draft", "initiator.introduce", "submitted", cites=(C17.at("61(1)"), C17.at("61(6)"), LP20.at("15(2)")), needs=(InitiatedBy(("president", "deputies", "government")), MoneyOpinion(exempt=("president",)))),
    *steps(FIRST_VOTE, ("government.opinion",), "=", cites=(C17.at("61(6)"), LP20.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("submitted", "majilis.accept", "majilis-plenary", cites=(C17.at("56(1)1)"), LP20.at("15(3)"))),
    *steps(FIRST_VOTE, ("majilis.approve-first-reading",), "=", cites=(LLA16.at("34(2)1)"),), footing=INFERRED, reason="required for codes; for other bills the Mäjilis reads twice by its own rules", sets=(("first-reading", True),)),
    Step("awaiting-senate", "senate.register", "senate-pending", cites=(R12.at("74"), LP20.at("18(1)"))),
    *steps(("senate-pending",), ("senate.approve-first-reading",), "=", cites=(C17.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
    *fork(("senate-pending",), ("clock.senate-silent",), "A1", {"a": "=", "b": "not-adopted", "c": "adopted"}, "no effect of sixty days of silence is stated", cites=(C17.at("61(4)"),)),
)
CONCILIATION = (
    Step("conciliation", "commission.form", "conciliation", cites=(R12.at("76-2"),), sets=(("commission", True),)),
    Step("conciliation", "commission.report", "majilis-on-commission-text", cites=(R12.at("76-3"),), needs=(w.COMMISSION_FORMED,)),
    *fork(("conciliation",), ("commission.fail",), "A7", {"a": "=", "b": "=", "c": "="}, "76-5 provides for disagreement of a chamber, not for a commission without a text", cites=(R12.at("76-5"),), needs=(w.COMMISSION_FORMED,), clears=("commission",)),
)

LAW = Procedure(
    edition="2017",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(*STAGES, s.MAJILIS_ON_REJECTION, s.SENATE_SECOND_VOTE),
    all_steps=(
        *INTRODUCTION,
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C17.at("61(4)"), LP20.at("15(3)")), needs=(Carried("majilis"), w.COMMITTEES, w.CODE_READ)),
        *steps(FIRST_VOTE, ("majilis.reject",), "rejected", cites=(C17.at("62(5)"),), needs=(Carried("majilis"),), footing=INFERRED, reason="no express rule for ordinary laws; a chamber decides by the majority of all its deputies"),
        *steps(FIRST_VOTE, ("majilis.vote-short",), "not-adopted", cites=(C17.at("62(5)"),), needs=(Missed(("majilis",)),), footing=INFERRED, reason="acts are adopted by the majority of all deputies; without it there is no act"),
        Step("senate-pending", "senate.approve", "adopted", cites=(C17.at("61(4)"), R12.at("75")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.reject", "majilis-on-rejection", cites=(C17.at("61(4)"), R12.at("75-1")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C17.at("61(5)"), R12.at("76-1")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.vote-short", "senate-pending", cites=(C17.at("61(4)"),), needs=(Missed(("senate",)),), footing=SILENT, reason="neither adopted nor rejected: the text says nothing, the sixty days run on"),
        Step("majilis-on-rejection", "majilis.reapprove", "senate-second-vote", cites=(C17.at("61(4)"), R12.at("75-1")), needs=(Carried("majilis", TWO_THIRDS),)),
        Step("majilis-on-rejection", "majilis.vote-short", "rejected", cites=(R12.at("75-1"),), needs=(Missed(("majilis",), TWO_THIRDS),)),
        Step("senate-second-vote", "senate.approve", "adopted", cites=(C17.at("61(4)"),), needs=(Carried("senate"),)),
        Step("senate-second-vote", "senate.reject", "not-adopted", cites=(C17.at("61(4)"),), needs=(Carried("senate"),), asks=("A2",)),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C17.at("61(5)"), R12.at("76-1")), needs=(w.WHOLE, Carried("majilis"))),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(R12.at("76-2"),), needs=(w.PARTIAL, Carried("majilis")), clears=("commission",), asks=("A4",)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C17.at("61(5)"), R12.at("76-2")), needs=(Carried("majilis"),), clears=("commission",)),
        *fork(("majilis-on-senate-text",), ("majilis.vote-short",), "A3", {"a": "conciliation", "b": "=", "c": "not-adopted"}, "neither a majority for nor a majority against the Senate's changes", cites=(C17.at("61(5)"),), needs=(Missed(("majilis",)),), clears=("commission",)),
        *CONCILIATION,
        Step("majilis-on-commission-text", "majilis.adopt-commission-text", "senate-on-commission-text", cites=(R12.at("76-4"),), needs=(Carried("majilis"),)),
        Step("majilis-on-commission-text", "majilis.confirm-own-text", "senate-on-commission-text", cites=(R12.at("76-4"),), needs=(Carried("majilis"),)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "conciliation", cites=(R12.at("76-5"),), needs=(Missed(("majilis",)),), clears=("commission",)),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R12.at("76-4"),), needs=(Carried("senate"),)),
        Step("senate-on-commission-text", "senate.refuse-commission-text", "conciliation", cites=(R12.at("76-5"),), needs=(Missed(("senate",)),), clears=("commission",)),
        Step("senate-alone", "senate.approve", "adopted", cites=(C17.at("55(5)"), C17.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C17.at("55(5)"), C17.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "majilis.adopt", "awaiting-senate", cites=(C17.at("55(5)"), C17.at("61(4)")), needs=(Carried("majilis"), w.CODE_READ), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
        *SIDE_ROUTES,
        *SIDE_ROUTES_AFTER_REJECTION,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_TWO_THIRDS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(*TERMS, RETURN_12),
    questions=(*q.QUESTIONS, qs.L8),
)

CONSTITUTIONAL_LAW = Procedure(
    edition="2017",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION,
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C17.at("61(5-1)"), C17.at("62(4)"), R12.at("69-2")), needs=(Carried("majilis", TWO_THIRDS), w.COMMITTEES), asks=("A16",)),
        *steps(FIRST_VOTE, ("majilis.reject",), "rejected", cites=(C17.at("61(5-1)"), LP20.at("18(2-1)")), needs=(Carried("majilis"),)),
        *fork(FIRST_VOTE, ("majilis.vote-short",), "A11", {"a": "not-adopted", "b": "=", "c": "="}, "two thirds missed, and no majority to reject the draft", cites=(C17.at("61(5-1)"),), needs=(Missed(("majilis",), TWO_THIRDS),)),
        Step("senate-pending", "senate.approve", "adopted", cites=(C17.at("61(5-1)"), C17.at("62(4)"), R12.at("69-3")), needs=(Carried("senate", TWO_THIRDS),)),
        Step("senate-pending", "senate.reject", "rejected", cites=(C17.at("61(5-1)"), LP20.at("18(2-1)")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C17.at("61(5-1)"), R12.at("69-4")), needs=(Carried("senate", TWO_THIRDS),), asks=("A13",)),
        *fork(("senate-pending",), ("senate.vote-short",), "A11", {"a": "not-adopted", "b": "=", "c": "="}, "two thirds missed, and no majority to reject the draft", cites=(C17.at("61(5-1)"),), needs=(Missed(("senate",), TWO_THIRDS),)),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C17.at("61(5-1)"), R12.at("69-4")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS)), asks=("A13",)),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(R12.at("69-4"), R12.at("76-2")), needs=(w.PARTIAL, Carried("majilis", TWO_THIRDS)), clears=("commission",), asks=("A4", "A13")),
        *steps(("majilis-on-senate-text",), ("majilis.disagree", "majilis.vote-short"), "conciliation", cites=(C17.at("61(5-1)"), R12.at("69-4")), footing=INFERRED, reason="fewer than two thirds in favour is no agreement", clears=("commission",), under=(Under("A12", "a"),)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C17.at("61(5-1)"), R12.at("69-4")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="two thirds against are needed", clears=("commission",), under=(Under("A12", "b"),)),
        Step("majilis-on-senate-text", "majilis.vote-short", "majilis-on-senate-text", cites=(C17.at("61(5-1)"),), needs=(Missed(("majilis",), TWO_THIRDS),), footing=SILENT, reason="two thirds neither for nor against: nothing follows", under=(Under("A12", "b"),)),
        *CONCILIATION,
        *steps(("majilis-on-commission-text",), ("majilis.adopt-commission-text", "majilis.confirm-own-text"), "senate-on-commission-text", cites=(R12.at("69-4"), R12.at("76-4"), C17.at("62(4)")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="constitutional laws need two thirds", under=(Under("A14", "a"),)),
        *steps(("majilis-on-commission-text",), ("majilis.adopt-commission-text", "majilis.confirm-own-text"), "senate-on-commission-text", cites=(R12.at("69-4"), R12.at("76-4")), needs=(Carried("majilis"),), footing=INFERRED, reason="76-4 says a majority", under=(Under("A14", "b"),)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "conciliation", cites=(R12.at("76-5"),), needs=(Missed(("majilis",), TWO_THIRDS),), clears=("commission",)),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R12.at("69-4"), R12.at("76-4"), C17.at("62(4)")), needs=(Carried("senate", TWO_THIRDS),), footing=INFERRED, reason="constitutional laws need two thirds", under=(Under("A14", "a"),)),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R12.at("69-4"), R12.at("76-4")), needs=(Carried("senate"),), footing=INFERRED, reason="76-4 says a majority", under=(Under("A14", "b"),)),
        Step("senate-on-commission-text", "senate.refuse-commission-text", "conciliation", cites=(R12.at("76-5"),), needs=(Missed(("senate",), TWO_THIRDS),), clears=("commission",)),
        Step("senate-alone", "senate.approve", "adopted", cites=(C17.at("55(5)"), C17.at("62(4)")), needs=(Carried("senate", TWO_THIRDS),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C17.at("55(5)"), C17.at("61(5-1)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "majilis.adopt", "awaiting-senate", cites=(C17.at("55(5)"), C17.at("61(5-1)")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
        *SIDE_ROUTES,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_THREE_QUARTERS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=TERMS,
    questions=(*q.QUESTIONS, qs.L8),
)

AMENDMENT = Procedure(
    edition="2017",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер енгізу", "Внесение изменений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.REFERENDUM_PROPOSED, s.REFERENDUM_REFUSED,
        s.FOUR_FIFTHS_SECOND_READING, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED, s.PUBLISHED_BY_REFERENDUM, *SIGNING_STAGES,
    ),
    all_steps=(
        # Through Parliament, on the President's proposal.
        *steps(("draft", "amendment-proposed"), ("court.opinion",), "=", cites=(C17.at("91(3)"),), sets=(("court-opinion", FromRecord("conforms", absent=True)),)),
        Step("draft", "president.propose-amendment", "amendment-proposed", cites=(C17.at("91(1)"), C17.at("91(3)"), C17.at("53(1)")), needs=(w.PRIOR_OPINION_COUNCIL,)),
        Step("amendment-proposed", "joint.convene", "joint-first-reading", cites=(R12.at("29"),)),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.approve-first-reading",), "joint-second-reading", cites=(C17.at("62(6)"), R12.at("31")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.reject",), "rejected", cites=(R12.at("31"),), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.vote-short",), "not-adopted", cites=(R12.at("31"), C17.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),), footing=INFERRED, reason="without three quarters there is no second reading"),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C17.at("53(1)"), C17.at("62(3)"), R12.at("32")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R12.at("32"),)),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(R12.at("32"), C17.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),)),
        # By four fifths, when the President has refused the referendum that Parliament proposed.
        Step("draft", "parliament.propose-referendum", "referendum-proposed", cites=(C17.at("91(1)"), C17.at("54(2)3)"))),
        Step("referendum-proposed", "president.refuse-referendum", "referendum-refused", cites=(C17.at("91(1)"), P22.at("18(2)3)"))),
        *fork(("referendum-refused",), ("parliament.adopt-four-fifths",), "A26", {"b": "adopted"}, "joint or separate sitting, readings and the President's term are not stated", cites=(C17.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), sets=(("four-fifths", True),)),
        Step("referendum-refused", "joint.approve-first-reading", "four-fifths-second-reading", cites=(C17.at("62(6)"), C17.at("53(1)")), footing=SILENT, reason="in joint session and in two readings, like any amendment", under=(Under("A26", "a"),)),
        Step("four-fifths-second-reading", "parliament.adopt-four-fifths", "adopted", cites=(C17.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), footing=SILENT, reason="in joint session and in two readings, like any amendment", sets=(("four-fifths", True),), under=(Under("A26", "a"),)),
        *steps(("referendum-refused", "four-fifths-second-reading"), ("joint.vote-short",), "not-adopted", cites=(C17.at("91(1)"),), needs=(Missed(("majilis", "senate"), FOUR_FIFTHS),)),
        # By referendum.
        *steps(("draft", "referendum-proposed"), ("president.call-referendum",), "referendum-called", cites=(C17.at("91(1)"), C17.at("91(3)")), needs=(w.PRIOR_OPINION_COUNCIL,)),
        Step("presented", "president.call-referendum", "referendum-called", cites=(C17.at("91(1)"),), needs=(w.FOUR_FIFTHS_LAW,)),
        Step("referendum-called", "referendum.adopt", "referendum-adopted", cites=(C17.at("91(1)"),)),
        Step("referendum-called", "referendum.reject", "rejected", cites=(C17.at("91(1)"),)),
        Step("referendum-adopted", "president.sign", "signed", cites=(C17.at("91(1)"),), footing=INFERRED, reason="by the practice of 2026 the President signs the text adopted; no article read asks for it"),
        Step("referendum-adopted", "gazette.publish", "published-by-referendum", cites=(LLA16.at("37(3)"),), footing=INFERRED, reason="the decision of the referendum does not wait for a signature"),
        Step("published-by-referendum", "clock.take-effect", "in-effect", cites=(LLA16.at("42(3)"),), footing=INFERRED, reason="put into effect as the text adopted says"),
        *SIGNATURE,
        *COUNCIL,
        # Objections: whether the President may return an amendment, and by how much he is overridden, is open.
        Step("presented", "president.return", "returned", cites=(C17.at("44(2)"),), needs=(w.NOT_FOUR_FIFTHS_LAW,), footing=SILENT, reason="art. 44(2) speaks of laws; no rule excludes amendments", sets=OBJECTION_FACTS, under=(Under("A27", "a"),)),
        *OBJECTIONS,
        Step("returned", "majilis.override", "undetermined", cites=(C17.at("54(2)2)"),), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS), Missed(("majilis",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        Step("senate-on-objections", "senate.override", "undetermined", cites=(C17.at("54(2)2)"),), needs=(w.WHOLE, Carried("senate", TWO_THIRDS), Missed(("senate",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        *OVERRIDE_THREE_QUARTERS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(PRESIDENT_MONTH_OR_REFERENDUM, *SIGNING_TERMS),
    questions=(*q.QUESTIONS, qs.L8),
)

EDITION = Edition(
    id="2017",
    starts=date(2017, 3, 10),
    until=date(2022, 12, 31),
    label=Label("2017 жылғы редакция", "Редакция 2017 года", "Edition of 2017"),
    changed=Label(
        "Жедел заң жобалары мен заң күші бар жарлықтар жойылды; басым жобаға екі ай; Президенттің Кеңес шешіміне қарсылық құқығы жойылды; Конституцияға өзгерістерге Кеңестің алдын ала қорытындысы",
        "Отменены срочные законопроекты и указы, имеющие силу закона; приоритетный проект — два месяца; отменено право Президента возражать на решения Совета; предварительное заключение Совета на изменения Конституции",
        "Urgent bills and decrees with the force of law abolished; priority bills in two months; the President's right to object to Council decisions abolished; prior opinion of the Council on amendments of the Constitution",
    ),
    instruments=(C17, LP20, P22, CL13, R12, LLA16),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handovers=INTO_2017,
    approximate=True,
)
