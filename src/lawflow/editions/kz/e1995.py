"""Edition 1995, 30 January 1996 to 20 May 2007.

The Constitution of 30 August 1995 (its text of that year was not found: the version of 7 October
1998, whose articles on the passage of bills carry no note of change), the constitutional laws on
Parliament and the President as of 2006, on the Constitutional Council as read in the version of
2013, and the Reglament of Parliament of 20 May 1996. Parliament first met on 30 January 1996, so no
bill ran before that day. The amendments of 21 May 2007 end the edition; their publication day was
not found, so its last day is approximate.

Two chambers, one after the other, for ordinary laws: the Mäjilis approves a bill, the Senate adopts
it, and sixty days of silence of the Senate have no stated effect (A1). Constitutional laws, the
budget, amendments of the Constitution and the President's objections are decided in joint session.
The President has no right of initiative; he may only order the Government to introduce a bill (art.
44(3)), which leaves no trace in the path.

Beside the path of a bill, and so not here: the delegation of legislative power to the President for
at most a year (art. 53(4), Reglament pts 51-52) and the laws he then issues. The law on normative
legal acts is of 24 March 1998 and was read as of 2012-2013: what rests on it (publication, taking
effect, the readings of codes) is applied to the whole edition and marked as inferred.
"""

from datetime import date

from lawflow.editions.kz import questions as q
from lawflow.editions.kz import stages as s
from lawflow.editions.kz import words as w
from lawflow.editions.kz.instruments import C98, CL13, LP06, NPA98, P06, R96
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
    "submitted", "majilis-plenary", "awaiting-senate", "senate-pending", "majilis-on-rejection", "senate-second-vote",
    "majilis-on-senate-text", "conciliation", "majilis-on-commission-text", "senate-on-commission-text", "joint-vote",
)
IN_JOINT_SESSION = ("submitted", "joint-first-reading", "joint-second-reading")
OBJECTED = ("returned", "joint-on-objections")
OBJECTION_FACTS = (("objected", True), ("objections-wording", FromRecord("wording")), ("objections-scope", FromRecord("scope")))
LATER_READ = "the law of 24 March 1998, read as of 2012-2013; its first text and the time before it were not read"

# From adoption to signature, publication and effect: the same for every kind.
SIGNATURE = (
    *steps(("adopted", "presented", "overridden", "presidents-wording"), ("officials.countersign",), "=", cites=(C98.at("45(3)"), LP06.at("19(2)")), sets=(("countersigned", True),), asks=("A40",)),
    Step("adopted", "parliament.present", "presented", cites=(C98.at("44(2)"), C98.at("61(4)"), LP06.at("19(2)"))),
    Step("presented", "president.sign", "signed", cites=(C98.at("44(2)"), C98.at("62(2)"))),
    Step("presented", "clock.president-silent", "counts-as-signed", cites=(LP06.at("19(3)"),), under=(Under("A28", "a"),)),
    Step("presented", "clock.president-silent", "presented", cites=(C98.at("62(2)"),), footing=INFERRED, reason="the Constitution requires a signature", under=(Under("A28", "b"),)),
    Step("presented", "clock.session-closes", "presented", cites=(LP06.at("19(4)"),), needs=(w.SESSION_CLOSES,)),
    Step("signed", "gazette.publish", "published", cites=(NPA98.at("30(1)"),), footing=INFERRED, reason=LATER_READ),
    Step("counts-as-signed", "gazette.publish", "published-unsigned", cites=(NPA98.at("30(1)"), LP06.at("19(3)")), footing=INFERRED, reason=LATER_READ),
    *steps(("published", "published-unsigned"), ("clock.take-effect",), "in-effect", cites=(NPA98.at("36(2)1)"),), footing=INFERRED, reason=LATER_READ),
)
# Review by the Council before signature: one stage per signing stage, so that the term goes on where it stopped.
# The President may object to the decision; the fact "struck" says which signature the bill goes back to.
COUNCIL = (
    *steps(("adopted", "presented"), REFERRALS, "under-review", cites=(C98.at("72(1)"), C98.at("73(2)"))),
    *steps(("overridden",), REFERRALS, "under-review-overridden", cites=(C98.at("72(1)"), C98.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    *steps(("presidents-wording",), REFERRALS, "under-review-presidents-wording", cites=(C98.at("72(1)"), C98.at("73(2)")), footing=INFERRED, reason="a referral is open before signature; no rule names the signature after objections", asks=("A39",)),
    Step("under-review", "court.uphold", "presented", cites=(CL13.at("39(1)"), C98.at("73(3)"))),
    Step("under-review-overridden", "court.uphold", "overridden", cites=(CL13.at("39(1)"), C98.at("73(3)"))),
    Step("under-review-presidents-wording", "court.uphold", "presidents-wording", cites=(CL13.at("39(1)"), C98.at("73(3)"))),
    Step("under-review", "court.strike", "unconstitutional", cites=(C98.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "presented"),)),
    Step("under-review-overridden", "court.strike", "unconstitutional", cites=(C98.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "overridden"),)),
    Step("under-review-presidents-wording", "court.strike", "unconstitutional", cites=(C98.at("74(1)"), CL13.at("39(1)")), sets=(("struck", "presidents-wording"),)),
    *fork(("under-review",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presented"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C98.at("74(1)"),), sets=(("struck", "presented"),)),
    *fork(("under-review-overridden",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "overridden"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C98.at("74(1)"),), sets=(("struck", "overridden"),)),
    *fork(("under-review-presidents-wording",), ("court.strike-part",), "A38", {"a": "unconstitutional", "b": "presidents-wording"}, "art. 74(1) speaks of laws, not of parts of laws", cites=(C98.at("74(1)"),), sets=(("struck", "presidents-wording"),)),
    Step("unconstitutional", "president.object-to-court", "objection-to-court", cites=(C98.at("73(4)"), CL13.at("38(2)")), needs=(w.COURT_NOT_OBJECTED,)),
    Step("objection-to-court", "court.overcome-objection", "unconstitutional", cites=(C98.at("73(4)"), CL13.at("38(2)2)")), sets=(("court-objected", True),)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "presented", "b": "adopted"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C98.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_AT_FIRST,)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "overridden", "b": "overridden"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C98.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_AFTER_OVERRIDE,)),
    *fork(("objection-to-court",), ("court.yield",), "A35", {"a": "presidents-wording", "b": "presidents-wording"}, "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said", cites=(C98.at("73(4)"), CL13.at("38(3)")), needs=(w.STRUCK_IN_PRESIDENTS_WORDING,)),
)
# The President's objections: first the Mäjilis by two thirds, then the joint session. Whether a wording was offered
# decides what becomes of a law whose objections stand (art. 20(6) of the law on Parliament).
RETURN = (Step("presented", "president.return", "returned", cites=(C98.at("44(2)"), LP06.at("20(1)"), R96.at("45")), sets=OBJECTION_FACTS),)
OBJECTIONS = (
    Step("returned", "president.return", "returned", cites=(LP06.at("20(3)"),), footing=INFERRED, reason="the President may change the wording he offered when the Mäjilis has considered it", sets=OBJECTION_FACTS),
    Step("joint-on-objections", "president.return", "joint-on-objections", cites=(LP06.at("20(3)"), R96.at("46")), footing=INFERRED, reason="objections changed after the Mäjilis considered them are voted on at once in joint session", sets=OBJECTION_FACTS),
    *fork(("counts-as-signed",), ("president.return",), "L-5", {"a": "returned", "b": "counts-as-signed"}, "19(3) counts the law as signed, 19(4) returns it on the first day of the next session", cites=(LP06.at("19(3)"), LP06.at("19(4)")), needs=(w.REOPENING_DAY,), sets=OBJECTION_FACTS),
    Step("returned", "majilis.override", "joint-on-objections", cites=(LP06.at("20(2)"), R96.at("45"), C98.at("53(3)")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS))),
    *fork(("returned",), ("majilis.override",), "A32", {"a": "joint-on-objections", "b": "not-adopted", "c": "joint-on-objections"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP06.at("20(4)"),), needs=(w.PARTIAL,)),
    *fork(("returned",), ("majilis.sustain",), "A30", {"a": "joint-on-objections"}, "20(2) and pt 45 send on a decision taken by two thirds and say nothing of one that falls short", cites=(LP06.at("20(2)"), R96.at("45")), needs=(Missed(("majilis",), TWO_THIRDS),)),
    Step("returned", "majilis.sustain", "presidents-wording", cites=(LP06.at("20(2)"), LP06.at("20(6)")), needs=(w.WORDING_OFFERED, Missed(("majilis",), TWO_THIRDS)), footing=SILENT, reason="without the two thirds of the Mäjilis the objections stand, with the result of 20(6)", under=(Under("A30", "b"),)),
    Step("returned", "majilis.sustain", "not-adopted", cites=(LP06.at("20(2)"), LP06.at("20(6)")), needs=(w.NO_WORDING_OFFERED, Missed(("majilis",), TWO_THIRDS)), footing=SILENT, reason="without the two thirds of the Mäjilis the objections stand, with the result of 20(6)", under=(Under("A30", "b"),)),
    Step("joint-on-objections", "joint.convene", "joint-on-objections", cites=(C98.at("58(4)"), R96.at("45"))),
    *fork(("joint-on-objections",), ("joint.override",), "A32", {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"}, "some articles upheld, some not: the text does not say what becomes of the law", cites=(LP06.at("20(4)"),), needs=(w.PARTIAL,)),
    *steps(OBJECTED, ("clock.objections-lapse",), "presidents-wording", cites=(C98.at("53(3)"), LP06.at("20(1)"), LP06.at("20(6)")), needs=(w.WORDING_OFFERED,), footing=INFERRED, reason="the term missed means acceptance of the objections; their result is that of 20(6)"),
    *steps(OBJECTED, ("clock.objections-lapse",), "not-adopted", cites=(C98.at("53(3)"), LP06.at("20(1)"), LP06.at("20(6)")), needs=(w.NO_WORDING_OFFERED,), footing=INFERRED, reason="the term missed means acceptance of the objections; their result is that of 20(6)"),
    *steps(OBJECTED, ("parliament.accept-objections",), "presidents-wording", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.WORDING_OFFERED,), footing=INFERRED, reason="objections accepted in terms have the result of objections not overcome"),
    *steps(OBJECTED, ("parliament.accept-objections",), "not-adopted", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.NO_WORDING_OFFERED,), footing=INFERRED, reason="objections accepted in terms have the result of objections not overcome"),
)
OVERRIDE_TWO_THIRDS = (
    Step("joint-on-objections", "joint.override", "overridden", cites=(C98.at("53(3)"), LP06.at("20(5)"), R96.at("49")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS))),
    Step("joint-on-objections", "joint.sustain", "presidents-wording", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.WORDING_OFFERED, Missed(("majilis", "senate"), TWO_THIRDS))),
    Step("joint-on-objections", "joint.sustain", "not-adopted", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.NO_WORDING_OFFERED, Missed(("majilis", "senate"), TWO_THIRDS))),
)
# For amendments of the Constitution: carried by three quarters it is beyond doubt, by two thirds it is open.
OVERRIDE_OF_AMENDMENT = (
    Step("joint-on-objections", "joint.override", "overridden", cites=(C98.at("53(3)"), C98.at("62(3)")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS)), footing=INFERRED, reason="no rule for amendments; three quarters are enough on either reading"),
    Step("joint-on-objections", "joint.override", "undetermined", cites=(C98.at("53(3)"), C98.at("62(3)")), needs=(w.WHOLE, Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS), Missed(("majilis",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
    Step("joint-on-objections", "joint.override", "undetermined", cites=(C98.at("53(3)"), C98.at("62(3)")), needs=(w.WHOLE, Carried("majilis", THREE_QUARTERS), Carried("senate", TWO_THIRDS), Missed(("senate",), THREE_QUARTERS, proven=True)), footing=SILENT, reason="two thirds or three quarters is not stated for amendments", asks=("A27",)),
    Step("joint-on-objections", "joint.sustain", "presidents-wording", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.WORDING_OFFERED, Missed(("majilis", "senate"), THREE_QUARTERS)), asks=("A27",)),
    Step("joint-on-objections", "joint.sustain", "not-adopted", cites=(LP06.at("20(6)"), R96.at("50")), needs=(w.NO_WORDING_OFFERED, Missed(("majilis", "senate"), THREE_QUARTERS)), asks=("A27",)),
)
AFTER_OBJECTIONS = (
    *steps(("overridden", "presidents-wording"), ("parliament.present",), "=", cites=(LP06.at("19(2)"), LP06.at("20(5)"))),
    Step("overridden", "president.sign", "signed", cites=(C98.at("53(3)"), LP06.at("20(5)"), P06.at("9(8)")), asks=("A29",)),
    Step("presidents-wording", "president.sign", "signed", cites=(LP06.at("20(6)"), C98.at("44(2)")), asks=("A29",)),
)
# The question of confidence: no confidence needs two thirds of each chamber, else the bill counts as adopted.
CONFIDENCE_VOTE = (
    Step("confidence-linked", "parliament.confidence-holds", "adopted", cites=(C98.at("61(7)"), C98.at("53(7)"), R96.at("61")), needs=(Missed(("majilis", "senate"), TWO_THIRDS),), asks=("A47", "A48")),
    Step("confidence-linked", "parliament.no-confidence", "not-adopted", cites=(C98.at("61(7)"), C98.at("53(7)"), R96.at("60")), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS)), footing=INFERRED, reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted", asks=("A47",)),
    Step("not-adopted", "government.raise-confidence", "confidence-linked", cites=(C98.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)), w.NEVER_RETURNED), track="confidence", asks=("A47",)),
    Step("rejected", "government.raise-confidence", "confidence-linked", cites=(C98.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
)
# What can happen on the way: withdrawal, priority, urgency, the end of the chambers' powers, the question of confidence.
SIDE_ROUTES = (
    *steps(IN_PARLIAMENT, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), footing=INFERRED, reason="stated for every initiator since April 2011; the earlier text was not read", under=(Under("L-2", "a"),)),
    *steps(IN_PARLIAMENT, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), needs=(InitiatedBy(("government",)),), footing=INFERRED, reason="answer b: not for deputies", under=(Under("L-2", "b"),)),
    *steps(IN_PARLIAMENT, ("president.declare-priority",), "=", cites=(C98.at("61(2)"), LP06.at("17(2)")), track="priority"),
    *steps(IN_PARLIAMENT, ("president.declare-urgent",), "=", cites=(C98.at("61(2)"), LP06.at("17(2)"), R96.at("8")), track="urgent", asks=("A18",)),
    *steps(IN_PARLIAMENT, ("president.decree-law",), "=", cites=(C98.at("61(2)"), C98.at("45(2)"), LP06.at("17(2)")), needs=(w.URGENT, w.URGENT_MONTH_MISSED), sets=(("decree-law", True),), asks=("A18",)),
    *steps(IN_PARLIAMENT, ("clock.dissolution",), "=", cites=(C98.at("63(1)"),), footing=SILENT, reason="nothing is said of pending bills when the powers of Parliament end early", asks=("A37",)),
    *steps(IN_PARLIAMENT, ("government.raise-confidence",), "confidence-linked", cites=(C98.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    *CONFIDENCE_VOTE,
)
SIDE_ROUTES_IN_JOINT_SESSION = (
    *steps(IN_JOINT_SESSION, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), footing=INFERRED, reason="stated for every initiator since April 2011; the earlier text was not read", under=(Under("L-2", "a"),)),
    *steps(IN_JOINT_SESSION, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"),), needs=(InitiatedBy(("government",)),), footing=INFERRED, reason="answer b: not for deputies", under=(Under("L-2", "b"),)),
    *steps(IN_JOINT_SESSION, ("president.declare-priority",), "=", cites=(C98.at("61(2)"), LP06.at("17(2)")), track="priority"),
    *steps(IN_JOINT_SESSION, ("president.declare-urgent",), "=", cites=(C98.at("61(2)"), LP06.at("17(2)"), R96.at("8")), track="urgent", asks=("A18",)),
    *steps(IN_JOINT_SESSION, ("president.decree-law",), "=", cites=(C98.at("61(2)"), C98.at("45(2)"), LP06.at("17(2)")), needs=(w.URGENT, w.URGENT_MONTH_MISSED), sets=(("decree-law", True),), asks=("A18",)),
    *steps(IN_JOINT_SESSION, ("clock.dissolution",), "=", cites=(C98.at("63(1)"),), footing=SILENT, reason="nothing is said of pending bills when the powers of Parliament end early", asks=("A37",)),
    *steps(IN_JOINT_SESSION, ("government.raise-confidence",), "confidence-linked", cites=(C98.at("61(7)"), R96.at("60")), needs=(InitiatedBy(("government",)),), track="confidence", asks=("A47",)),
    *CONFIDENCE_VOTE,
)

MAJILIS_TO_SENATE_OF_AMNESTY = Term("majilis-to-senate-10", 10, Count.DAYS, w.TERM_MAJILIS_TO_SENATE_10, ("majilis.adopt",), ("senate.register",), (R96.at("84"),), when=(w.AMNESTY,), indirect=True)
SENATE_60 = Term("senate-60", 60, Count.DAYS, w.TERM_SENATE_60, ("senate.register@senate-pending",), ("senate.approve", "senate.reject", "senate.return-changes"), (C98.at("61(4)"), LP06.at("18(1)"), R96.at("74")), on_lapse="clock.senate-silent", when=(w.NOT_BUDGET,))
RETURN_12 = Term("return-12", 12, Count.DAYS, w.TERM_RETURN_12, ("senate.reject@majilis-on-rejection",), ("majilis.reapprove", "majilis.vote-short"), (R96.at("75"),), indirect=True)
RETURN_14 = Term("return-14", 14, Count.DAYS, w.TERM_RETURN_14, ("senate.return-changes",), ("majilis.agree", "majilis.disagree", "majilis.vote-short"), (R96.at("76"),), indirect=True)
COMMISSION_TEXT_7 = Term("commission-text-7", 7, Count.DAYS, w.TERM_COMMISSION_TEXT_IN_MAJILIS_7, ("commission.report",), ("majilis.adopt-commission-text", "majilis.confirm-own-text", "majilis.refuse-commission-text", "majilis.fail-own-text"), (R96.at("76"),))
PRESENTATION = Term("presentation-10", 10, Count.DAYS, w.TERM_PRESENTATION_10, ("@adopted",), ("parliament.present",), (C98.at("61(4)"), LP06.at("19(2)")))
PRESIDENT_15 = Term("president-15-working-days", 15, Count.WORKING_DAYS, w.TERM_PRESIDENT_15_WORKING_DAYS, ("parliament.present@presented",), ("president.sign", "president.return"), (C98.at("44(2)"), LP06.at("19(2)"), LP06.at("19(3)"), P06.at("9(8)")), footing=INFERRED, reason="the start is not stated; counted from the presentation", paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"), on_lapse="clock.president-silent")
PRESIDENT_15_OR_REFERENDUM = Term("president-15-working-days", 15, Count.WORKING_DAYS, w.TERM_PRESIDENT_15_WORKING_DAYS, ("parliament.present@presented",), ("president.sign", "president.return", "president.call-referendum"), (C98.at("44(2)"), LP06.at("19(2)"), LP06.at("19(3)"), P06.at("9(8)")), footing=INFERRED, reason="the start is not stated; counted from the presentation", paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"), on_lapse="clock.president-silent")
COUNCIL_MONTH = Term("council-month", 1, Count.MONTHS, w.TERM_COUNCIL_MONTH, REFERRALS, ("court.uphold", "court.strike", "court.strike-part"), (C98.at("73(3)"),), footing=INFERRED, reason="it runs from receipt by the Council, which has no act of its own; counted from the referral", indirect=True)
OBJECTION_TO_COURT_MONTH = Term("objection-to-court-month", 1, Count.MONTHS, w.TERM_OBJECTION_TO_COURT_MONTH, ("court.strike", "court.strike-part"), ("president.object-to-court",), (CL13.at("38(2)1)"),), footing=INFERRED, reason="the article read carries a note of 2008, the earlier text was not read; it runs from receipt of the decision, counted from the decision")
OBJECTIONS_MONTH = Term("objections-month", 1, Count.MONTHS, w.TERM_OBJECTIONS_MONTH, ("president.return",), ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"), (C98.at("53(3)"), LP06.at("20(1)"), R96.at("44")), on_lapse="clock.objections-lapse")
CHAMBER_15 = Term("chamber-15", 15, Count.DAYS, w.TERM_CHAMBER_15, ("president.return@returned",), ("majilis.override", "majilis.sustain", "parliament.accept-objections"), (R96.at("45"),), footing=INFERRED, reason="the start is not stated; counted from the return")
SENATE_STUDY_10 = Term("senate-study-10", 10, Count.DAYS, w.TERM_SENATE_STUDY_10, ("@joint-on-objections",), ("joint.convene", "joint.override", "joint.sustain"), (R96.at("45"),), footing=INFERRED, reason="the start is not stated; counted from the decision of the Mäjilis, and the study itself has no act", indirect=True)
SIGN_AFTER_OVERRIDE_7 = Term("sign-after-override-7", 7, Count.DAYS, w.TERM_SIGN_AFTER_OVERRIDE_7, ("parliament.present@overridden",), ("president.sign",), (C98.at("53(3)"), LP06.at("20(5)"), R96.at("49")), paused_in=("under-review-overridden", "unconstitutional", "objection-to-court"))
PUBLICATION_30 = Term("publication-30", 30, Count.DAYS, w.TERM_PUBLICATION_30, ("@signed", "@counts-as-signed"), ("gazette.publish",), (NPA98.at("30(2-1)"),), footing=INFERRED, reason=LATER_READ)
EFFECT_10 = Term("effect-10", 10, Count.DAYS, w.TERM_EFFECT_10, ("gazette.publish",), ("clock.take-effect",), (NPA98.at("36(2)1)"),), footing=INFERRED, reason=LATER_READ, on_lapse="clock.take-effect", gives_way=True)
URGENT_MONTH = Term("urgent-month", 1, Count.MONTHS, w.TERM_URGENT_MONTH, ("initiator.introduce", "president.declare-urgent"), ("@adopted", "@rejected", "@not-adopted", "@withdrawn"), (C98.at("61(2)"), LP06.at("17(2)"), R96.at("8")), footing=INFERRED, reason="a month from introduction to consideration: counted from introduction as an urgent bill, or from the later declaration, to a final decision (A18)", when=(w.URGENT,))
CONFIDENCE_48 = Term("confidence-48-hours", 2, Count.DAYS, w.TERM_CONFIDENCE_48_HOURS, ("government.raise-confidence",), ("parliament.confidence-holds", "parliament.no-confidence"), (C98.at("61(7)"), R96.at("61")), bound=Bound.NOT_BEFORE)
SIGNING_TERMS = (PRESENTATION, COUNCIL_MONTH, OBJECTION_TO_COURT_MONTH, OBJECTIONS_MONTH, CHAMBER_15, SENATE_STUDY_10, SIGN_AFTER_OVERRIDE_7, PUBLICATION_30, EFFECT_10)
SIGNING_STAGES = (
    s.ADOPTED, s.PRESENTED, s.UNDER_REVIEW_COUNCIL, s.OBJECTION_TO_COURT, s.RETURNED, s.JOINT_ON_OBJECTIONS, s.OVERRIDDEN,
    s.UNDER_REVIEW_OVERRIDDEN_COUNCIL, s.PRESIDENTS_WORDING, s.UNDER_REVIEW_WORDING_COUNCIL, s.SIGNED, s.COUNTS_AS_SIGNED,
    s.PUBLISHED, s.PUBLISHED_UNSIGNED, s.IN_EFFECT, s.REJECTED, s.NOT_ADOPTED, s.UNCONSTITUTIONAL, s.UNDETERMINED,
)

INTRODUCTION = (
    Step("draft", "government.opinion", "draft", cites=(C98.at("61(6)"), LP06.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
    Step("draft", "initiator.introduce", "submitted", cites=(C98.at("61(1)"), C98.at("61(6)"), LP06.at("15(2)"), R96.at("70")), needs=(InitiatedBy(("deputies", "government")), MoneyOpinion(exempt=()))),
)

LAW = Procedure(
    edition="1995",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.MAJILIS_PLENARY, s.AWAITING_SENATE, s.SENATE_PENDING, s.MAJILIS_ON_REJECTION, s.SENATE_SECOND_VOTE,
        s.MAJILIS_ON_SENATE_TEXT, s.CONCILIATION, s.MAJILIS_ON_COMMISSION_TEXT, s.SENATE_ON_COMMISSION_TEXT, s.JOINT_VOTE,
        s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES,
    ),
    all_steps=(
        *INTRODUCTION,
        *steps(FIRST_VOTE, ("government.opinion",), "=", cites=(C98.at("61(6)"), LP06.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
        Step("submitted", "majilis.accept", "majilis-plenary", cites=(C98.at("56(1)"), LP06.at("15(3)"))),
        *steps(FIRST_VOTE, ("majilis.approve-first-reading",), "=", cites=(NPA98.at("25(2)1)"),), footing=INFERRED, reason="required for codes; for other bills the Mäjilis reads twice by its own rules", sets=(("first-reading", True),)),
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C98.at("61(4)"), LP06.at("15(3)"), LP06.at("18(1)")), needs=(w.NOT_BUDGET, Carried("majilis"), w.COMMITTEES, w.CODE_READ)),
        *steps(FIRST_VOTE, ("majilis.reject",), "rejected", cites=(C98.at("62(5)"),), needs=(w.NOT_BUDGET, Carried("majilis")), footing=INFERRED, reason="no express rule; a chamber decides by the majority of all its deputies"),
        *steps(FIRST_VOTE, ("majilis.vote-short",), "not-adopted", cites=(C98.at("62(5)"),), needs=(w.NOT_BUDGET, Missed(("majilis",))), footing=INFERRED, reason="acts are adopted by the majority of all deputies; without it there is no act"),
        Step("awaiting-senate", "senate.return-unregistered", "awaiting-senate", cites=(R96.at("74"),), asks=("A49",)),
        Step("awaiting-senate", "senate.register", "senate-pending", cites=(R96.at("74"), LP06.at("18(1)"))),
        *steps(("senate-pending", "senate-second-vote"), ("senate.approve-first-reading",), "=", cites=(C98.at("61(4)"),), footing=INFERRED, reason="two readings in the Senate by practice"),
        *fork(("senate-pending",), ("clock.senate-silent",), "A1", {"a": "=", "b": "not-adopted", "c": "adopted"}, "no effect of sixty days of silence is stated", cites=(C98.at("61(4)"),), needs=(w.NOT_BUDGET,)),
        Step("senate-pending", "senate.approve", "adopted", cites=(C98.at("61(4)"), LP06.at("18(1)")), needs=(w.NOT_BUDGET, Carried("senate"))),
        Step("senate-pending", "senate.reject", "majilis-on-rejection", cites=(C98.at("61(4)"), R96.at("75")), needs=(w.NOT_BUDGET, Carried("senate"))),
        Step("senate-pending", "senate.return-changes", "majilis-on-senate-text", cites=(C98.at("61(5)"), R96.at("76")), needs=(w.NOT_BUDGET, Carried("senate"))),
        Step("senate-pending", "senate.vote-short", "senate-pending", cites=(C98.at("61(4)"),), needs=(w.NOT_BUDGET, Missed(("senate",))), footing=SILENT, reason="neither adopted nor rejected: the text says nothing, the sixty days run on"),
        Step("majilis-on-rejection", "majilis.reapprove", "senate-second-vote", cites=(C98.at("61(4)"), R96.at("75")), needs=(Carried("majilis", TWO_THIRDS),)),
        Step("majilis-on-rejection", "majilis.vote-short", "rejected", cites=(R96.at("75"), C98.at("61(4)")), needs=(Missed(("majilis",), TWO_THIRDS),), footing=INFERRED, reason="the Senate's rejection stands and the initiator is informed; the word 'rejected' is not used"),
        Step("senate-second-vote", "senate.approve", "adopted", cites=(C98.at("61(4)"), R96.at("75")), needs=(Carried("senate"),)),
        Step("senate-second-vote", "senate.reject", "not-adopted", cites=(C98.at("61(4)"), R96.at("75")), needs=(Carried("senate"),), asks=("A2",)),
        Step("senate-second-vote", "senate.vote-short", "senate-second-vote", cites=(C98.at("61(4)"),), needs=(Missed(("senate",)),), footing=SILENT, reason="neither adopted nor rejected again: the text says nothing"),
        Step("majilis-on-senate-text", "majilis.agree", "adopted", cites=(C98.at("61(5)"), R96.at("76")), needs=(w.WHOLE, Carried("majilis"))),
        Step("majilis-on-senate-text", "majilis.agree", "conciliation", cites=(C98.at("61(5)"), R96.at("76")), needs=(w.PARTIAL, Carried("majilis")), footing=INFERRED, reason="the commission takes each objection separately, so what is agreed stays out of it", clears=("commission",), asks=("A4",)),
        Step("majilis-on-senate-text", "majilis.disagree", "conciliation", cites=(C98.at("61(5)"), R96.at("76")), needs=(Carried("majilis"),), clears=("commission",)),
        *fork(("majilis-on-senate-text",), ("majilis.vote-short",), "A3", {"a": "conciliation", "b": "=", "c": "not-adopted"}, "neither a majority for nor a majority against the Senate's changes", cites=(C98.at("61(5)"),), needs=(Missed(("majilis",)),), clears=("commission",)),
        # Conciliation: the Mäjilis may take the commission's text or its own earlier one, each by a majority.
        Step("conciliation", "commission.form", "conciliation", cites=(R96.at("76"),), sets=(("commission", True),)),
        Step("conciliation", "commission.report", "majilis-on-commission-text", cites=(R96.at("76"),), needs=(w.COMMISSION_FORMED,)),
        *fork(("conciliation",), ("commission.fail",), "A7", {"a": "=", "b": "majilis-on-commission-text", "c": "="}, "pt 76 says nothing of a commission that lays no text", cites=(R96.at("76"),), needs=(w.COMMISSION_FORMED,), clears=("commission",)),
        *steps(("majilis-on-commission-text",), ("majilis.adopt-commission-text", "majilis.confirm-own-text"), "senate-on-commission-text", cites=(R96.at("76"),), needs=(Carried("majilis"),)),
        Step("majilis-on-commission-text", "majilis.refuse-commission-text", "majilis-on-commission-text", cites=(R96.at("76"),), needs=(Missed(("majilis",)),), footing=INFERRED, reason="the Mäjilis may still approve its own earlier text by a majority; nothing else follows from the refusal"),
        Step("majilis-on-commission-text", "majilis.fail-own-text", "not-adopted", cites=(R96.at("76"), C98.at("62(5)")), needs=(Missed(("majilis",)),), footing=INFERRED, reason="neither text has the majority of all deputies, without which there is no act"),
        Step("senate-on-commission-text", "senate.approve-commission-text", "adopted", cites=(R96.at("76"),), needs=(Carried("senate"),)),
        *fork(("senate-on-commission-text",), ("senate.refuse-commission-text",), "A5", {"a": "conciliation", "b": "not-adopted", "c": "majilis-on-rejection"}, "the Senate may disagree; what follows is not said", cites=(R96.at("76"),), needs=(Missed(("senate",)),), clears=("commission",)),
        # The budget: discussed by the chambers one after the other, approved as a law in joint session.
        *steps(FIRST_VOTE, ("majilis.adopt",), "awaiting-senate", cites=(C98.at("54(2)"), R96.at("39")), needs=(w.BUDGET, w.COMMITTEES), footing=INFERRED, reason="the Mäjilis discusses the budget first; no majority is attached to its discussion"),
        Step("senate-pending", "senate.approve", "joint-vote", cites=(C98.at("54(2)"), C98.at("53(2)"), R96.at("39")), needs=(w.BUDGET,), footing=INFERRED, reason="the Senate discusses the budget after the Mäjilis; no majority is attached to its discussion"),
        Step("senate-pending", "joint.convene", "joint-vote", cites=(C98.at("53(2)"), R96.at("39")), needs=(w.BUDGET,)),
        Step("joint-vote", "joint.convene", "joint-vote", cites=(C98.at("58(4)"), R96.at("41"))),
        Step("joint-vote", "joint.adopt", "adopted", cites=(C98.at("53(2)"), C98.at("62(5)"), R96.at("39")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="pts 39-43 name no majority; acts of Parliament need that of all deputies of each chamber"),
        Step("joint-vote", "joint.reject", "rejected", cites=(C98.at("53(2)"), C98.at("62(5)"), R96.at("43")), needs=(Carried("majilis"), Carried("senate")), footing=INFERRED, reason="pt 43 speaks of a budget that is not adopted; no majority is named"),
        Step("joint-vote", "joint.vote-short", "not-adopted", cites=(C98.at("62(5)"), R96.at("43")), needs=(Missed(("majilis", "senate")),), footing=INFERRED, reason="pt 43 speaks of a budget that is not adopted; no majority is named"),
        *SIDE_ROUTES,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_TWO_THIRDS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(MAJILIS_TO_SENATE_OF_AMNESTY, SENATE_60, RETURN_12, RETURN_14, COMMISSION_TEXT_7, URGENT_MONTH, CONFIDENCE_48, PRESIDENT_15, *SIGNING_TERMS),
    questions=q.QUESTIONS,
)

CONSTITUTIONAL_LAW = Procedure(
    edition="1995",
    kind="constitutional-law",
    label=Label("Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"),
    initial="draft",
    stages=(
        s.DRAFT, s.SUBMITTED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.CONFIDENCE_LINKED, s.WITHDRAWN, *SIGNING_STAGES,
    ),
    all_steps=(
        *INTRODUCTION,
        Step("submitted", "government.opinion", "submitted", cites=(C98.at("61(6)"), LP06.at("15(4)")), sets=(("government-opinion", FromRecord("positive", absent=True)),)),
        Step("submitted", "majilis.accept", "submitted", cites=(C98.at("56(1)"), LP06.at("15(3)"))),
        # A joint session fixes the terms and sends the bill to the chambers to work on; then it reads it, twice at least.
        Step("submitted", "joint.convene", "joint-first-reading", cites=(R96.at("33"), C98.at("53(1)"))),
        *steps(("joint-first-reading", "joint-second-reading"), ("joint.convene",), "=", cites=(R96.at("35"), C98.at("58(4)"))),
        *steps(("submitted", "joint-first-reading"), ("joint.approve-first-reading",), "joint-second-reading", cites=(C98.at("62(6)"), R96.at("34"), R96.at("35")), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("submitted", "joint-first-reading"), ("joint.reject",), "rejected", cites=(R96.at("35"),), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("submitted", "joint-first-reading"), ("joint.vote-short",), "not-adopted", cites=(R96.at("35"), C98.at("62(5)")), needs=(Missed(("majilis", "senate")),), footing=INFERRED, reason="without the majority there is neither approval nor a second reading"),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C98.at("53(1)"), C98.at("62(4)"), R96.at("37")), needs=(Carried("majilis", TWO_THIRDS), Carried("senate", TWO_THIRDS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R96.at("37"),)),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(R96.at("37"), C98.at("62(4)")), needs=(Missed(("majilis", "senate"), TWO_THIRDS),)),
        *SIDE_ROUTES_IN_JOINT_SESSION,
        *SIGNATURE,
        *COUNCIL,
        *RETURN,
        *OBJECTIONS,
        *OVERRIDE_TWO_THIRDS,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(URGENT_MONTH, CONFIDENCE_48, PRESIDENT_15, *SIGNING_TERMS),
    questions=q.QUESTIONS,
)

AMENDMENT = Procedure(
    edition="1995",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер енгізу", "Внесение изменений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT, s.AMENDMENT_PROPOSED, s.JOINT_FIRST_READING, s.JOINT_SECOND_READING, s.REFERENDUM_PROPOSED, s.REFERENDUM_REFUSED,
        s.FOUR_FIFTHS_SECOND_READING, s.REFERENDUM_CALLED, s.REFERENDUM_ADOPTED, s.PUBLISHED_BY_REFERENDUM, *SIGNING_STAGES,
    ),
    all_steps=(
        # Through Parliament, on the President's proposal; no prior opinion of the Council is asked for.
        Step("draft", "president.propose-amendment", "amendment-proposed", cites=(C98.at("91(1)"), C98.at("53(1)"))),
        Step("amendment-proposed", "joint.convene", "joint-first-reading", cites=(R96.at("29"),)),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.approve-first-reading",), "joint-second-reading", cites=(C98.at("62(6)"), R96.at("30"), R96.at("31")), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.reject",), "rejected", cites=(R96.at("31"),), needs=(Carried("majilis"), Carried("senate"))),
        *steps(("amendment-proposed", "joint-first-reading"), ("joint.vote-short",), "not-adopted", cites=(R96.at("31"), C98.at("62(5)")), needs=(Missed(("majilis", "senate")),), footing=INFERRED, reason="without the majority there is neither approval nor a second reading"),
        Step("joint-second-reading", "joint.adopt", "adopted", cites=(C98.at("53(1)"), C98.at("62(3)"), R96.at("32")), needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS))),
        Step("joint-second-reading", "joint.reject", "rejected", cites=(R96.at("32"),)),
        Step("joint-second-reading", "joint.vote-short", "not-adopted", cites=(R96.at("32"), C98.at("62(3)")), needs=(Missed(("majilis", "senate"), THREE_QUARTERS),)),
        # By four fifths, when the President has refused the referendum that Parliament proposed in joint session.
        Step("draft", "parliament.propose-referendum", "referendum-proposed", cites=(C98.at("91(1)"), C98.at("53(10)"), R96.at("66")), needs=(Carried("majilis"), Carried("senate"))),
        Step("referendum-proposed", "president.refuse-referendum", "referendum-refused", cites=(C98.at("91(1)"), P06.at("18(2)3)"))),
        *fork(("referendum-refused",), ("parliament.adopt-four-fifths",), "A26", {"b": "adopted"}, "joint or separate sitting, readings and the President's term are not stated", cites=(C98.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), sets=(("four-fifths", True),)),
        Step("referendum-refused", "joint.approve-first-reading", "four-fifths-second-reading", cites=(C98.at("62(6)"), C98.at("53(1)")), footing=SILENT, reason="in joint session and in two readings, like any amendment", under=(Under("A26", "a"),)),
        Step("four-fifths-second-reading", "parliament.adopt-four-fifths", "adopted", cites=(C98.at("91(1)"),), needs=(Carried("majilis", FOUR_FIFTHS), Carried("senate", FOUR_FIFTHS)), footing=SILENT, reason="in joint session and in two readings, like any amendment", sets=(("four-fifths", True),), under=(Under("A26", "a"),)),
        *steps(("referendum-refused", "four-fifths-second-reading"), ("joint.vote-short",), "not-adopted", cites=(C98.at("91(1)"),), needs=(Missed(("majilis", "senate"), FOUR_FIFTHS),)),
        # By referendum.
        *steps(("draft", "referendum-proposed"), ("president.call-referendum",), "referendum-called", cites=(C98.at("91(1)"),)),
        Step("presented", "president.call-referendum", "referendum-called", cites=(C98.at("91(1)"),), needs=(w.FOUR_FIFTHS_LAW,)),
        Step("referendum-called", "referendum.adopt", "referendum-adopted", cites=(C98.at("91(1)"),)),
        Step("referendum-called", "referendum.reject", "rejected", cites=(C98.at("91(1)"),)),
        Step("referendum-adopted", "president.sign", "signed", cites=(C98.at("91(1)"),), footing=INFERRED, reason="by the practice of 2026 the President signs the text adopted; no article read asks for it"),
        Step("referendum-adopted", "gazette.publish", "published-by-referendum", cites=(NPA98.at("30(1)"),), footing=INFERRED, reason="the decision of the referendum does not wait for a signature"),
        Step("published-by-referendum", "clock.take-effect", "in-effect", cites=(NPA98.at("36(2)1)"),), footing=INFERRED, reason="put into effect as the text adopted says"),
        *SIGNATURE,
        *COUNCIL,
        # Objections: whether the President may return an amendment, and by how much he is overridden, is open.
        Step("presented", "president.return", "returned", cites=(C98.at("44(2)"),), needs=(w.NOT_FOUR_FIFTHS_LAW,), footing=SILENT, reason="art. 44(2) speaks of laws; no rule excludes amendments", sets=OBJECTION_FACTS, under=(Under("A27", "a"),)),
        *OBJECTIONS,
        *OVERRIDE_OF_AMENDMENT,
        *AFTER_OBJECTIONS,
    ),
    all_terms=(PRESIDENT_15_OR_REFERENDUM, *SIGNING_TERMS),
    questions=q.QUESTIONS,
)

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
    instruments=(C98, LP06, P06, CL13, R96, NPA98),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
)
