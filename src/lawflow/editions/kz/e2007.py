"""Edition 2007, 21 May 2007 to 21 June 2012.

The Constitution of 1995 with the Law of 21 May 2007 No. 254-III (in force on publication, whose day
was not found: the first day is approximate), the constitutional law on Parliament of 19 June 2007
(a month later than the Constitution), on the Constitutional Council as read in the version of 2013,
and still the Reglament of Parliament of 20 May 1996. Where the Reglament keeps to joint sessions
that the Constitution has given up (constitutional laws, budget, objections) or leaves out the
President's initiative, it is not applied (A15).

Two chambers, one after the other, for ordinary and constitutional laws, the budget and objections;
joint session for amendments of the Constitution and the question of confidence. The President has
the right of initiative, a month to sign, and may still declare a bill urgent and object to a
decision of the Council. The delegation of legislative power (art. 53(3)) is beside the path of a bill.

Editions 2012 and 2013 amend this one.
"""

from datetime import date

from lawflow.editions.kz import questions as q
from lawflow.editions.kz import questions_succession as qs
from lawflow.editions.kz import stages as s
from lawflow.editions.kz import words as w
from lawflow.editions.kz.instruments import C07, CL13, LP07, NPA98, P06, R96
from lawflow.editions.kz.successions import INTO_2007
from lawflow.law.circumstances import InitiatedBy, MoneyOpinion
from lawflow.law.conditions import Carried, Missed
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.majorities import FOUR_FIFTHS, THREE_QUARTERS, TWO_THIRDS
from lawflow.law.procedure import FromRecord, Procedure, Step, fork, steps
from lawflow.law.questions import Under
from lawflow.law.sources import Footing
from lawflow.law.terms import Bound, Count, Term

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
OBJECTED = ("returned", "senate-on-objections")
OBJECTION_FACTS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
WITHDRAWAL_READ = "stated for every initiator since April 2011; the earlier text was not read"
PUBLICATION_READ = "read as of 2012-2013; the day from which it stood in the law was not read"

# From adoption to signature, publication and effect: the same for every kind.
SIGNATURE = (
    *steps(("adopted", "presented", "overridden", "presidents-wording"), ("officials.countersign",), "=", cites=(C07.at("45(3)"), LP07.at("19(2)")), sets=(("countersigned", True),), asks=("A40",)),
    Step("adopted", "parliament.present", "presented", cites=(C07.at("44(2)"), C07.at("61(4)"), LP07.at("19(2)"))),
    Step("presented", "president.sign", "signed", cites=(C07.at("44(2)"), C07.at("62(2)"))),
    Step("presented", "clock.president-silent", "counts-as-signed", cites=(LP07.at("19(3)"),), under=(Under("A28", "a"),)),
    Step("presented", "clock.president-silent", "presented", cites=(C07.at("62(2)"),), footing=INFERRED, reason="the Constitution requires a signature", under=(Under("A28", "b"),)),
    Step("presented", "clock.session-closes", "presented", cites=(LP07.at("19(4)"),), needs=(w.SESSION_CLOSES,)),
    Step("signed", "gazette.publish", "published", cites=(NPA98.at("30(1)"),)),
    Step("counts-as-signed", "gazette.publish", "published-unsigned", cites=(NPA98.at("30(1)"), LP07.at("19(3)"))),
    *steps(("published", "published-unsigned"), ("clock.take-effect",), "in-effect", cites=(NPA98.at("36(2)1)"),)),
)
# Review by the Council before signature: one stage per signing stage, so that the term goes on where it stopped.
# The President may object to the decision; the fact "struck" says which signature the bill goes back to.
COUNCIL = (
    *steps(("adopted", "presented"), REFERRALS, "under-review", cites=(C07.at("72(1)"), C07.at("73(2)"))),
    *steps(("overridden",), REFERRALS, "under-review-overridden", cites=(C07.at("72(1)"), C07.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    *steps(("presidents-wording",), REFERRALS, "under-review-presidents-wording", cites=(C07.at("72(1)"), C07.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    Step("under-review", "court.uphold", "presented", cites=(CL13.at("39(1)"), C07.at("73(3)"))),
    Step("under-review-overridden", "court.uphold", "overridden", cites=(CL13.at("39(1)"), C07.at("73(3)"))),
    Step("under-review-presidents-wording", "court.uphold", "presidents-wording", cites=(CL13.at("39(1)"), C07.at("73(3)"))),
    Step("under-review", "court.strike", "unconstitutional", cites=(C07.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "presented"),)),
    Step("under-review-overridden", "court.strike", "unconstitutional", cites=(C07.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "overridden"),)),
    Step("under-review-presidents-wording", "court.strike", "unconstitutional", cites=(C07.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "presidents-wording"),)),
    *fork(("under-review",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presented"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C07.at("74(1)"),), sets=(("struck", "presented"),)),
    *fork(("under-review-overridden",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "overridden"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C07.at("74(1)"),), sets=(("struck", "overridden"),)),
    *fork(("under-review-presidents-wording",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presidents-wording"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C07.at("74(1)"),), sets=(("struck", "presidents-wording"),)),
    Step("unconstitutional", "president.object-to-court", "objection-to-court", cites=(C07.at("73(4)"), CL13.at("38(2)")), needs=(w.COURT_NOT_OBJECTED,)),
    Step("objection-to-court", "court.overcome-objection", "unconstitutional", cites=(C07.at("73(4)"), CL13.at("38(2)2)")), sets=(("court-objected", True),)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "presented", "b": "adopted"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C07.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_AT_FIRST,)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "overridden", "b": "overridden"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C07.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_AFTER_OVERRIDE,)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "presidents-wording", "b": "presidents-wording"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C07.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_IN_PRESIDENTS_WORDING,)),
)
# The President's objections in separate sittings. Only the majority differs by kind.
RETURN = (Step("presented", "president.return", "returned", cites=(C07.at("44(2)"), LP07.at("20(1)")), sets=OBJECTION_FACTS),)
OBJECTIONS = (
    Step("returned", "president.return", "returned", cites=(LP07.at("20(3)"),), footing=INFERRED, reason="the President may change the wording he offered while the Mäjilis considers it", sets=OBJECTION_FACTS),
    *fork(("counts-as-signed",), ("president.return",), "L-5", {"a": "returned", "b": "counts-as-signed"}, "19(3) counts the law as signed, 19(4) returns it on the first day of the next session", cites=(LP07.at("19(3)"), LP07.at("19(4)")), needs=(w.REOPENING_DAY,), sets=OBJECTION_FACTS),
    *fork(("returned",), ("majilis.override",), "A32", {"a": "senate-on-objections", "b": "not-adopted", "c": "senate-on-objections"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP07.at("20(4)"),), needs=(w.PARTIAL,)),
    *fork(("senate-on-objections",), ("senate.override",), "A32", {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP07.at("20(4)"),), needs=(w.PARTIAL,)),
    *steps(OBJECTED, ("clock.objections-lapse", "parliament.accept-objections"), "not-adopted", cites=(C07.at("54(2)2)"),), needs=(w.OBJECTIONS_WITHOUT_WORDING,), footing=INFERRED, reason="no wording was offered, so none can stand in place of the law"),
    *fork(OBJECTED, ("clock.objections-lapse",), "A33", {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C07.at("54(2)2)"),), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING,)),
    *steps(OBJECTED, ("parliament.accept-objections",), "presidents-wording", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.OBJECTIONS_WITH_WORDING,)),
    *fork(OBJECTED, ("parliament.accept-objections",), "A31", {"a": "presidents-wording", "b": "presidents-wording", "c": "presidents-wording"}, "accepted objections: not adopted, or adopted in the President's wording", cites=(C07.at("54(2)2)"),), needs=(w.OBJECTIONS_WORDING_UNKNOWN,)),
)
STAND = {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}
STAND_REASON = "objections that stand: not adopted, or adopted in the President's wording; the text does not say which"
OVERRIDE_TWO_THIRDS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.WHOLE, Carried("senate", TWO_THIRDS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), TWO_THIRDS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C07.at("54(2)2)"), LP07.at("20(2)")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), TWO_THIRDS)), asks=("A57",)),
)
OVERRIDE_THREE_QUARTERS = (
    Step("returned", "majilis.override", "senate-on-objections", cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS))),
    Step("senate-on-objections", "senate.override", "overridden", cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.WHOLE, Carried("senate", THREE_QUARTERS))),
    Step("returned", "majilis.sustain", "not-adopted", cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("returned",), ("majilis.sustain",), "A31", STAND, STAND_REASON, cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("majilis",), THREE_QUARTERS)), asks=("A57",)),
    Step("senate-on-objections", "senate.sustain", "not-adopted", cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
    *fork(("senate-on-objections",), ("senate.sustain",), "A31", STAND, STAND_REASON, cites=(C07.at("54(2)2)"), LP07.at("20(5)")), needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("senate",), THREE_QUARTERS)), asks=("A57",)),
)
AFTER_OBJECTIONS = (
    *steps(("overridden", "presidents-wording"), ("parliament.present",), "=", cites=(LP07.at("19(2)"), LP07.at("20(2)"))),
    Step("overridden", "president.sign", "signed", cites=(C07.at("54(2)2)"), LP07.at("20(2)")), asks=("A29",)),
    Step("presidents-wording", "president.sign", "signed", cites=(C07.at("54(2)2)"), C07.at("44(2)")), asks=("A29",)),
)
# What can happen on the way: withdrawal, priority, urgency, dissolution of the Mäjilis, the question of confidence.
SIDE_ROUTES = (
    *steps((*IN_PARLIAMENT, "senate-alone"), ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), footing=INFERRED, reason=WITHDRAWAL_READ, under=(Under("L-2", "a"),)),
    *steps((*IN_PARLIAMENT, "senate-alone"), ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), needs=(InitiatedBy(("president", "government")),), footing=INFERRED, reason="answer b: not for deputies", under=(Under("L-2", "b"),)),
    *steps(IN_PARLIAMENT, ("president.declare-priority",), "=", cites=(C07.at("61(2)"), LP07.at("17(2)")), track="priority"),
    *steps(IN_PARLIAMENT, ("president.declare-urgent",), "=", cites=(C07.at("61(2)"), LP07.at("17(2)"), R96.at("8")), track="urgent", asks=("A18",)),
    *steps((*IN_PARLIAMENT, "senate-alone"), ("president.decree-law",), "=", cites=(C07.at("61(2)"), C07.at("45(2)"), LP07.at("17(2)")), needs=(w.URGENT, w.URGENT_MONTH_MISSED), sets=(("decree-law", True),), asks=("A18",)),
    *steps(WITH_THE_MAJILIS, ("clock.dissolution",), "senate-alone", cites=(C07.at("55(5)"),), asks=("A36", "A37")),
    *steps(WITH_THE_SENATE, ("clock.dissolution",), "=", cites=(C07.at("55(5)"),), footing=INFERRED, reason="the Senate goes on with what lies before it", asks=("A36",)),
    Step("senate-alone", "majilis.accept", "majilis-plenary", cites=(C07.at("55(5)"),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
    Step("senate-alone", "senate.approve-first-reading", "senate-alone", cites=(C07.at("55(5)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
    Step("senate-alone", "senate.register", "senate-alone", cites=(C07.at("55(5)"),), footing=INFERRED, reason="a bill that comes to the Senate is registered in its office"),
    *steps((*IN_PARLIAMENT, "senate-alone", "rejected"), ("government.raise-confidence",), "confidence-linked", cites=(C07.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    Step("not-adopted", "government.raise-confidence", "confidence-linked", cites=(C07.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)), w.NEVER_RETURNED), track="confidence", asks=("A47",)),
    Step("confidence-linked", "parliament.confidence-holds", "adopted", cites=(C07.at("61(7)"), LP07.at("18(3)")), needs=(Missed(("majilis", "senate")),), asks=("A47", "A48")),
    Step("confidence-linked", "parliament.no-confidence", "not-adopted", cites=(C07.at("61(7)"), LP07.at("18(3)")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted", asks=("A47",)),
)
# The same from the two stages that follow a rejection by the Senate; only ordinary laws know them.
SIDE_ROUTES_AFTER_REJECTION = (
    *steps(AFTER_REJECTION, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), footing=INFERRED, reason=WITHDRAWAL_READ, under=(Under("L-2", "a"),)),
    *steps(AFTER_REJECTION, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), needs=(InitiatedBy(("president", "government")),), footing=INFERRED, reason="answer b: not for deputies", under=(Under("L-2", "b"),)),
    *steps(AFTER_REJECTION, ("president.declare-priority",), "=", cites=(C07.at("61(2)"), LP07.at("17(2)")), track="priority"),
    *steps(AFTER_REJECTION, ("president.declare-urgent",), "=", cites=(C07.at("61(2)"), LP07.at("17(2)"), R96.at("8")), track="urgent", asks=("A18",)),
    *steps(AFTER_REJECTION, ("president.decree-law",), "=", cites=(C07.at("61(2)"), C07.at("45(2)"), LP07.at("17(2)")), needs=(w.URGENT, w.URGENT_MONTH_MISSED), sets=(("decree-law", True),), asks=("A18",)),
    Step("majilis-on-rejection", "clock.dissolution", "senate-alone", cites=(C07.at("55(5)"),), asks=("A36", "A37")),
    Step("senate-second-vote", "clock.dissolution", "senate-second-vote", cites=(C07.at("55(5)"),), footing=INFERRED, reason="the Senate goes on with what lies before it", asks=("A36",)),
    *steps(AFTER_REJECTION, ("government.raise-confidence",), "confidence-linked", cites=(C07.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    Step("senate-second-vote", "senate.approve-first-reading", "senate-second-vote", cites=(C07.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
)

MAJILIS_TO_SENATE_OF_AMNESTY = Term("majilis-to-senate-10", 10, Count.DAYS, w.TERM_MAJILIS_TO_SENATE_10, ("majilis.adopt",), ("senate.register",), (R96.at("84"),), when=(w.AMNESTY,), indirect=True)
SENATE_60 = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register@senate-pending",), ("senate.approve", "senate.reject", "senate.return-changes"), (C07.at("61(4)"), LP07.at("18(1)"), R96.at("74")), on_lapse="clock.senate-silent")
SENATE_60_CONSTITUTIONAL = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register@senate-pending",), ("senate.approve", "senate.reject", "senate.return-changes"), (C07.at("61(5-1)"), LP07.at("18(2-1)")), footing=INFERRED, reason="the start is not stated for constitutional laws; counted from registration, as for other bills", on_lapse="clock.senate-silent")
RETURN_12 = Term("return-12", 12, Count.DAYS, w.TERM_RETURN_12, ("senate.reject@majilis-on-rejection",), ("majilis.reapprove", "majilis.vote-short"), (R96.at("75"),), indirect=True)
RETURN_14 = Term("return-14", 14, Count.DAYS, w.TERM_RETURN_14, ("senate.return-changes",), ("majilis.agree", "majilis.disagree", "majilis.vote-short"), (R96.at("76"),), indirect=True)
COMMISSION_TEXT_7 = Term("commission-text-7", 7, Count.DAYS, w.TERM_COMMISSION_TEXT_IN_MAJILIS_7, ("commission.report",), ("majilis.adopt-commission-text", "majilis.confirm-own-text", "majilis.refuse-commission-text", "majilis.fail-own-text"), (R96.at("76"),))
PRESENTATION = Term("presentation-10", 10, Count.DAYS, w.TERM_PRESENTATION_10, ("@adopted",), ("parliament.present",), (C07.at("61(4)"), LP07.at("19(2)")))
PRESIDENT_MONTH = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return"), (C07.at("44(2)"), LP07.at("19(2)"), LP07.at("19(3)")), footing=INFERRED, reason="the start is not stated before 2013; counted from the presentation", paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"), on_lapse="clock.president-silent")
PRESIDENT_MONTH_OR_REFERENDUM = Term("president-month", 1, Count.MONTHS, w.TERM_PRESIDENT_MONTH, ("parliament.present@presented",), ("president.sign", "president.return", "president.call-referendum"), (C07.at("44(2)"), LP07.at("19(2)"), LP07.at("19(3)")), footing=INFERRED, reason="the start is not stated before 2013; counted from the presentation", paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"), on_lapse="clock.president-silent")
COUNCIL_MONTH = Term("council-month", 1, Count.MONTHS, w.TERM_COUNCIL_MONTH, REFERRALS, ("court.uphold", "court.strike", "court.strike-part"), (C07.at("73(3)"),), footing=INFERRED, reason="it runs from receipt by the Council, which has no act of its own; counted from the referral", indirect=True)
OBJECTION_TO_COURT_MONTH = Term("objection-to-court-month", 1, Count.MONTHS, w.TERM_OBJECTION_TO_COURT_MONTH, ("court.strike", "court.strike-part"), ("president.object-to-court",), (CL13.at("38(2)1)"),), footing=INFERRED, reason="the article read carries a note of 17 June 2008; it runs from receipt of the decision, counted from the decision")
OBJECTIONS_MONTH = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C07.at("54(2)2)"), LP07.at("20(1)")), on_lapse="clock.objections-lapse")
CHAMBER_15 = Term("chamber-15", 15, Count.DAYS, w.TERM_CHAMBER_15, ("president.return@returned",), ("majilis.override", "majilis.sustain", "parliament.accept-objections"), (R96.at("45"),), footing=INFERRED, reason="the fifteen days of the Mäjilis do not hang on the joint session that the Constitution gave up (A15); the start is not stated, counted from the return")
SIGN_AFTER_OVERRIDE = Term("sign-after-override-month", 1, Count.MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, ("parliament.present@overridden",), ("president.sign",), (C07.at("54(2)2)"), LP07.at("20(2)")), paused_in=("under-review-overridden", "unconstitutional", "objection-to-court"))
SIGN_AFTER_OVERRIDE_CONSTITUTIONAL = Term("sign-after-override-month", 1, Count.MONTHS, w.TERM_SIGN_AFTER_OVERRIDE_MONTH, ("parliament.present@overridden",), ("president.sign",), (C07.at("54(2)2)"), LP07.at("20(5)")), footing=INFERRED, reason="the start is stated for ordinary laws only; counted from the presentation, as for them", paused_in=("under-review-overridden", "unconstitutional", "objection-to-court"))
PUBLICATION_30 = Term("publication-30", 30, Count.DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), ("gazette.publish",), (NPA98.at("30(2-1)"),), footing=INFERRED, reason=PUBLICATION_READ)
EFFECT_10 = Term("effect-10", 10, Count.DAYS, w.TERM_EFFECT_10, ("gazette.publish",), ("clock.take-effect",), (NPA98.at("36(2)1)"),), on_lapse="clock.take-effect", gives_way=True)
URGENT_MONTH = Term("urgent-month", 1, Count.MONTHS, w.TERM_URGENT_MONTH, ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn"), (C07.at("61(2)"), LP07.at("17(2)"), R96.at("8")), footing=INFERRED, reason="a month from introduction to consideration: counted from introduction as an urgent bill, or from the later declaration, to a final decision (A18)", when=(w.URGENT,))
CONFIDENCE_48 = Term("confidence-48-hours", 2, Count.DAYS, w.TERM_CONFIDENCE_48_HOURS, ("government.raise-confidence",), ("parliament.confidence-holds", "parliament.no-confidence"), (C07.at("61(7)"), LP07.at("18(3)")), bound=Bound.NOT_BEFORE)
COMMON_SIGNING_TERMS = (PRESENTATION, COUNCIL_MONTH, OBJECTION_TO_COURT_MONTH, OBJECTIONS_MONTH, CHAMBER_15, PUBLICATION_30, EFFECT_10)
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COUNCIL, s.OBJECTION_TO_COURT, s.RETURNED, s.SENATE_ON_OBJECTIONS, s.OVERRIDDEN,
    s.UNDER_REVIEW_OVERRIDDEN_COUNCIL, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COUNCIL, s.SIGNED, s.COUNTS_AS_SIGNED,
    s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT, s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED,
)
STAGES = (
    s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_SENATE_TEXT, s.CONCILIATION,
    s.MAJILIS_ON_COMMISSION_TEXT, s.SENATE_ON_COMMISSION_TEXT, s.SENATE_ALONE, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES,
)

INTRODUCTION = (
    Step("draft", "government.opinion", "draft", cites=(C07.at("61(6)"), LP07.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("draft", "initiator.introduce", "submitted", cites=(C07.at("61(1)"), C07.at("61(6)"), LP07.at("15(2)")), needs=(InitiatedBy(("president", "deputies", "government")), MoneyOpinion(exempt=("president",)))),
    *steps(FIRST_VOTE, ("government.opinion",), "=", cites=(C07.at("61(6)"), LP07.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("submitted", "majilis.accept", "majilis-plenary", cites=(C07.at("56(1)1)"), LP07.at("15(3)"))),
    *steps(FIRST_VOTE, ("majilis.approve-first-reading",), "=", cites=(NPA98.at("25(2)1)"),), footing=INFERRED, reason="required for codes; for other bills the Mäjilis reads twice by its own rules", sets=(("first-reading", True),)),
    Step("awaiting-senate", "senate.return-unregistered", "awaiting-senate", cites=(R96.at("74"),), asks=("A49",)),
    Step("awaiting-senate", "senate.register", "senate-pending", cites=(R96.at("74"), LP07.at("18(1)"))),
    *steps(("senate-pending",), ("senate.approve-first-reading",), "=", cites=(C07.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
    *fork(("senate-pending",), ("clock.senate-silent",), "A1", {"a": "=", "b": "not-adopted", "c": "adopted"}, "no effect of sixty days of silence is stated", cites=(C07.at("61(4)"),)),
)
# Conciliation under the Reglament of 1996: the Mäjilis may take the commission's text or its own earlier one.
CONCILIATION = (
    Step("conciliation", "commission.form", "conciliation", cites=(R96.at("76"),), sets=(("commission", True),)),
    Step("conciliation", "commission.report", "majilis-on-commission-text", cites=(R96.at("76"),), needs=(w.COMMISSION_FORMED,)),
    *fork(("conciliation",), ("commission.fail",), "A7", {"a": "=", "b": "majilis-on-commission-text", "c": "="}, "pt 76 says nothing of a commission that lays no text", cites=(R96.at("76"),), needs=(w.COMMISSION_FORMED,), clears=("commission",)),
)

LAW = Procedure(
    edition="2007",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(*STAGES, s.MAJILIS_ON_REJECTION, s.SENATE_SECOND_VOTE),
    all_steps=(
        *INTRODUCTION,
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C07.at("61(4)"), LP07.at("15(3)")), needs=(Carried("majilis"), w.COMMITTEES, w.CODE_READ)),
        *steps(FIRST_VOTE, ("majilis.reject",), "rejected", cites=(C07.at("62(5)"),), needs=(Carried("majilis"),), footing=INFERRED, reason="no express rule for ordinary laws; a chamber decides by the majority of all its deputies"),
        *steps(FIRST_VOTE, ("majilis.vote-short",), "not-adopted", cites=(C07.at("62(5)"),), needs=(Missed(("majilis",)),), footing=INFERRED, reason="acts are adopted by the majority of all deputies; without it there is no act"),
        Step("senate-pending", "senate.approve", "adopted", cites=(C07.at("61(4)"), LP07.at("18(1)")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.reject", "majilis-on-rejection", cites=(C07.at("61(4)"), R96.at("75")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C07.at("61(5)"), R96.at("76")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.vote-short", "senate-pending", cites=(C07.at("61(4)"),), needs=(Missed(("senate",)),), footing=SILENT, reason="neither adopted nor rejected: the text says nothing, the sixty days run on"),
        Step("majilis-on-rejection", "majilis.reapprove", "senate-second-vote", cites=(C07.at("61(4)"), R96.at("75")), needs=(Carried("majilis", TWO_THIRDS),)),
        Step("majilis-on-rejection", "majilis.vote-short", "rejected", cites=(R96.at("75"), C07.at("61(4)")), needs=(Missed(("majilis",), TWO_THIRDS),), footing=INFERRED, reason="the Senate's rejection stands and the initiator is informed; the word 'rejected' is not used"),
        Step("senate-second-vote", "senate.approve", "adopted", cites=(C07.at("61(4)"),), needs=(Carried("senate"),)),
        Step("senate-second-vote", "senate.reject", "not-adopted", cites=(C07.at("61(4)"),), needs=(Carried("senate"),), asks=("A2",)),
        Step("senate-second-vote", "senate.vote-short", "senate-second-vote", cites=(C07.at("61(4)"),), needs=(Missed(("senate",)),), footing=SILENT, reason="neither adopted nor rejected again: the text says nothing"),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C07.at("61(5)"), R96.at("76")), needs=(w.WHOLE, Carried("majilis"))),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(C07.at("61(5)"), R96.at("76")), needs=(w.PARTIAL, Carried("majilis")), footing=INFERRED, reason="the commission takes each objection separately, so what is agreed stays out of it", clears=("commission",), asks=("A4",)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C07.at("61(5)"), R96.at("76")), needs=(Carried("majilis"),), clears=("commission",)),
        *fork(("majilis-on-senate-text",), ("majilis.vote-short",), "A3", {"a": "conciliation", "b": "=", "c": "not-adopted"}, "neither a majority for nor a majority against the Senate's changes", cites=(C07.at("61(5)"),), needs=(Missed(("majilis",)),), clears=("commission",)),
        *CONCILIATION,
        Step("majilis-on-commission-text", "majilis.adopt-commission-text", "senate-on-commission-text", cites=(R96.at("76"),), needs=(Carried("majilis"),)),
        Step("majilis-on-commission-text", "majilis.confirm-own-text", "senate-on-commission-text", cites=(R96.at("76"),), needs=(Carried("majilis"),)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "majilis-on-commission-text", cites=(R96.at("76"),), needs=(Missed(("majilis",)),), footing=INFERRED, reason="the Mäjilis may still approve its own earlier text by a majority; nothing else follows from the refusal"),
        Step("majilis-on-commission-text", "majilis.fail-own-text", "not-adopted", cites=(R96.at("76"), C07.at("62(5)")), needs=(Missed(("majilis",)),), footing=INFERRED, reason="neither text has the majority of all deputies, without which there is no act"),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R96.at("76"),), needs=(Carried("senate"),)),
        *fork(("senate-on-commission-text",), ("senate.refuse-commission-text",), "A5", {"a": "conciliation", "b": "not-adopted", "c": "majilis-on-rejection"}, "the Senate may disagree; what follows is not said", cites=(R96.at("76"),), needs=(Missed(("senate",)),), clears=("commission",)),
        Step("senate-alone", "senate.approve", "adopted", cites=(C07.at("55(5)"), C07.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C07.at("55(5)"), C07.at("62(5)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "majilis.adopt", "awaiting-senate", cites=(C07.at("55(5)"), C07.at("61(4)")), needs=(Carried("majilis"), w.CODE_READ), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
        *SIDE_ROUTES,
        *SIDE_ROUTES_AFTER_REJECTION,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_TWO_THIRDS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(MAJILIS_TO_SENATE_OF_AMNESTY, SENATE_60, RETURN_12, RETURN_14, COMMISSION_TEXT_7, URGENT_MONTH, CONFIDENCE_48, PRESIDENT_MONTH, SIGN_AFTER_OVERRIDE, *COMMON_SIGNING_TERMS),
    questions=(*q.QUESTIONS, *qs.QUESTIONS),
)

CONSTITUTIONAL_LAW = Procedure(
    edition="2007",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION,
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C07.at("61(5-1)"), C07.at("62(4)"), LP07.at("18(2-1)")), needs=(Carried("majilis", TWO_THIRDS), w.COMMITTEES), asks=("A15", "A16")),
        *steps(FIRST_VOTE, ("majilis.reject",), "rejected", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), needs=(Carried("majilis"),)),
        *fork(FIRST_VOTE, ("majilis.vote-short",), "A11", {"a": "not-adopted", "b": "=", "c": "="}, "two thirds missed, and no majority to reject the draft", cites=(C07.at("61(5-1)"),), needs=(Missed(("majilis",), TWO_THIRDS),)),
        Step("senate-pending", "senate.approve", "adopted", cites=(C07.at("61(5-1)"), C07.at("62(4)"), LP07.at("18(2-1)")), needs=(Carried("senate", TWO_THIRDS),)),
        Step("senate-pending", "senate.reject", "rejected", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), needs=(Carried("senate"),)),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), needs=(Carried("senate", TWO_THIRDS),), asks=("A13",)),
        *fork(("senate-pending",), ("senate.vote-short",), "A11", {"a": "not-adopted", "b": "=", "c": "="}, "two thirds missed, and no majority to reject the draft", cites=(C07.at("61(5-1)"),), needs=(Missed(("senate",), TWO_THIRDS),)),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS)), asks=("A13",)),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(C07.at("61(5-1)"), R96.at("76")), needs=(w.PARTIAL, Carried("majilis", TWO_THIRDS)), footing=INFERRED, reason="the commission takes each objection separately, so what is agreed stays out of it", clears=("commission",), asks=("A4", "A13")),
        *steps(("majilis-on-senate-text",), ("majilis.disagree", "majilis.vote-short"), "conciliation", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), footing=INFERRED, reason="fewer than two thirds in favour is no agreement", clears=("commission",), under=(Under("A12", "a"),)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C07.at("61(5-1)"), LP07.at("18(2-1)")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="two thirds against are needed", clears=("commission",), under=(Under("A12", "b"),)),
        Step("majilis-on-senate-text", "majilis.vote-short", "majilis-on-senate-text", cites=(C07.at("61(5-1)"),), needs=(Missed(("majilis",), TWO_THIRDS),), footing=SILENT, reason="two thirds neither for nor against: nothing follows", under=(Under("A12", "b"),)),
        *CONCILIATION,
        *steps(("majilis-on-commission-text",), ("majilis.adopt-commission-text", "majilis.confirm-own-text"), "senate-on-commission-text", cites=(C07.at("62(4)"), R96.at("76")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="constitutional laws need two thirds", under=(Under("A14", "a"),)),
        *steps(("majilis-on-commission-text",), ("majilis.adopt-commission-text", "majilis.confirm-own-text"), "senate-on-commission-text", cites=(R96.at("76"),), needs=(Carried("majilis"),), footing=INFERRED, reason="pt 76 says a majority", under=(Under("A14", "b"),)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "majilis-on-commission-text", cites=(R96.at("76"),), needs=(Missed(("majilis",), TWO_THIRDS),), footing=INFERRED, reason="the Mäjilis may still approve its own earlier text; nothing else follows from the refusal"),
        Step("majilis-on-commission-text", "majilis.fail-own-text", "not-adopted", cites=(R96.at("76"), C07.at("62(4)")), needs=(Missed(("majilis",), TWO_THIRDS),), footing=INFERRED, reason="neither text has its majority, without which there is no act"),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(C07.at("62(4)"), R96.at("76")), needs=(Carried("senate", TWO_THIRDS),), footing=INFERRED, reason="constitutional laws need two thirds", under=(Under("A14", "a"),)),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R96.at("76"),), needs=(Carried("senate"),), footing=INFERRED, reason="pt 76 says a majority", under=(Under("A14", "b"),)),
        *fork(("senate-on-commission-text",), ("senate.refuse-commission-text",), "A5", {"a": "conciliation", "b": "not-adopted", "c": "rejected"}, "the Senate may disagree; what follows is not said, and a rejected constitutional law goes back to its initiator", cites=(R96.at("76"), C07.at("61(5-1)")), needs=(Missed(("senate",), TWO_THIRDS),), clears=("commission",)),
        Step("senate-alone", "senate.approve", "adopted", cites=(C07.at("55(5)"), C07.at("62(4)")), needs=(Carried("senate", TWO_THIRDS),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "senate.reject", "rejected", cites=(C07.at("55(5)"), C07.at("61(5-1)")), needs=(Carried("senate"),), footing=INFERRED, reason="55(5) names no majority; the Senate acts by its own", asks=("A36",)),
        Step("senate-alone", "majilis.adopt", "awaiting-senate", cites=(C07.at("55(5)"), C07.at("61(5-1)")), needs=(Carried("majilis", TWO_THIRDS),), footing=INFERRED, reason="a new Mäjilis has been elected; the bill goes on in it", asks=("A37",)),
        *SIDE_ROUTES,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_THREE_QUARTERS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(SENATE_60_CONSTITUTIONAL, RETURN_14, COMMISSION_TEXT_7, URGENT_MONTH, CONFIDENCE_48, PRESIDENT_MONTH, SIGN_AFTER_OVERRIDE_CONSTITUTIONAL, *COMMON_SIGNING_TERMS),
    questions=(*q.QUESTIONS, *qs.QUESTIONS),
)

AMENDMENT = Procedure(
    edition="2007",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер енгізу", "Внесение изменений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.REFERENDUM_PROPOSED, s.REFERENDUM_REFUSED,
        s.FOUR_FIFTHS_SECOND_READING, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED, s.PUBLISHED_BY_REFERENDUM, *SIGNING_STAGES,
    ),
    all_steps=(
        # Through Parliament, on the President's proposal; no prior opinion of the Council is asked for.
        Step("draft", "president.propose-amendment", "amendment-proposed", cites=(C07.at("91(1)"), C07.at("53(1)"))),
        Step("amendment-proposed", "joint.convene", "joint-first-reading", cites=(R96.at("29"),)),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.approve-first-reading",), "joint-second-reading", cites=(C07.at("62(6)"), R96.at("31")), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.reject",), "rejected", cites=(R96.at("31"),), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.vote-short",), "not-adopted", cites=(R96.at("31"), C07.at("62(5)")), needs=(Missed(("majilis", "senate")),), footing=INFERRED, reason="without the majority there is neither approval nor a second reading"),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C07.at("53(1)"), C07.at("62(3)"), R96.at("32")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R96.at("32"),)),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(R96.at("32"), C07.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),)),
        # By four fifths, when the President has refused the referendum that Parliament proposed.
        Step("draft", "parliament.propose-referendum", "referendum-proposed", cites=(C07.at("91(1)"), C07.at("54(2)3)"), C07.at("62(5)")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="in separate sittings since 2007, which 54(2)3) states; the majority is that of any act of Parliament"),
        Step("referendum-proposed", "president.refuse-referendum", "referendum-refused", cites=(C07.at("91(1)"), P06.at("18(2)3)"))),
        *fork(("referendum-refused",), ("parliament.adopt-four-fifths",), "A26", {"b": "adopted"}, "joint or separate sitting, readings and the President's term are not stated", cites=(C07.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), sets=(("four-fifths", True),)),
        Step("referendum-refused", "joint.approve-first-reading", "four-fifths-second-reading", cites=(C07.at("62(6)"), C07.at("53(1)")), footing=SILENT, reason="in joint session and in two readings, like any amendment", under=(Under("A26", "a"),)),
        Step("four-fifths-second-reading", "parliament.adopt-four-fifths", "adopted", cites=(C07.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), footing=SILENT, reason="in joint session and in two readings, like any amendment", sets=(("four-fifths", True),), under=(Under("A26", "a"),)),
        *steps(("referendum-refused", "four-fifths-second-reading"), ("joint.vote-short",), "not-adopted", cites=(C07.at("91(1)"),), needs=(Missed(("majilis", "senate"), FOUR_FIFTHS),)),
        # By referendum.
        *steps(("draft", "referendum-proposed"), ("president.call-referendum",), "referendum-called", cites=(C07.at("91(1)"),)),
        Step("presented", "president.call-referendum", "referendum-called", cites=(C07.at("91(1)"),), needs=(w.FOUR_FIFTHS_LAW,)),
        Step("referendum-called", "referendum.adopt", "referendum-adopted", cites=(C07.at("91(1)"),)),
        Step("referendum-called", "referendum.reject", "rejected", cites=(C07.at("91(1)"),)),
        Step("referendum-adopted", "president.sign", "signed", cites=(C07.at("91(1)"),), footing=INFERRED, reason="by the practice of 2026 the President signs the text adopted; no article read asks for it"),
        Step("referendum-adopted", "gazette.publish", "published-by-referendum", cites=(NPA98.at("30(1)"),), footing=INFERRED, reason="the decision of the referendum does not wait for a signature"),
        Step("published-by-referendum", "clock.take-effect", "in-effect", cites=(NPA98.at("36(2)1)"),), footing=INFERRED, reason="put into effect as the text adopted says"),
        *SIGNATURE,
        *COUNCIL,
        # Objections: whether the President may return an amendment, and by how much he is overridden, is open.
        Step("presented", "president.return", "returned", cites=(C07.at("44(2)"),), needs=(w.NOT_FOUR_FIFTHS_LAW,), footing=SILENT, reason="art. 44(2) speaks of laws; no rule excludes amendments", sets=OBJECTION_FACTS, under=(Under("A27", "a"),)),
        *OBJECTIONS,
        Step("returned", "majilis.override", "undetermined", cites=(C07.at("54(2)2)"),), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS), Missed(("majilis",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        Step("senate-on-objections", "senate.override", "undetermined", cites=(C07.at("54(2)2)"),), needs=(w.WHOLE, Carried("senate", TWO_THIRDS), Missed(("senate",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
        *OVERRIDE_THREE_QUARTERS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(PRESIDENT_MONTH_OR_REFERENDUM, SIGN_AFTER_OVERRIDE_CONSTITUTIONAL, *COMMON_SIGNING_TERMS),
    questions=(*q.QUESTIONS, *qs.QUESTIONS),
)

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
    instruments=(C07, LP07, P06, CL13, R96, NPA98),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handovers=INTO_2007,
    approximate=True,
)
