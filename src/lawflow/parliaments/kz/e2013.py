"""Edition 2013, 14 October 2013 to 9 March 2017: edition 2007 under the Reglament of 2012 and the laws of 2013.

The constitutional law of 3 October 2013 No. 133-V (in force ten days after its publication, whose day
was not found: the first day is approximate) changed the constitutional laws on Parliament and on the
Constitutional Council: a month ends on the same date of the next month, the President's month runs
from receipt of the law, the month on objections is interrupted outside the session, the "year" of
art. 61(7) is the calendar year. The Reglament of 22 June 2012 goes on as in edition 2012; what it
changed is stated here again, because this edition too amends that of 2007. Paragraphs of the law on
Parliament that the law of 2013 left alone are cited in the version of 2007, in which they were read.

From 6 April 2016 the Law on legal acts takes the place of the law on normative legal acts of 1998,
with the same rules on publication, taking effect, codes and withdrawal: both are cited.
"""

from datetime import date

from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.majorities import THREE_QUARTERS, TWO_THIRDS
from lawflow.law.questions import Under
from lawflow.law.sources import Footing
from lawflow.law.steps import Step, fork, steps
from lawflow.law.terms import Bound, Count, Recess, Term
from lawflow.parliaments.kz import e2007
from lawflow.parliaments.kz import words as w
from lawflow.parliaments.kz.bills import InitiatedBy
from lawflow.parliaments.kz.instruments import C07, CL13, LLA16, LP07, LP13, NPA98, P06, R12
from lawflow.parliaments.kz.majorities import Carried, Missed
from lawflow.parliaments.kz.successions import INTO_2013

INFERRED = Footing.INFERRED
FIRST_VOTE, IN_PARLIAMENT, AFTER_REJECTION, REFERRALS = (
    e2007.FIRST_VOTE,
    e2007.IN_PARLIAMENT,
    e2007.AFTER_REJECTION,
    e2007.REFERRALS,
)

# Under the Reglament of 2012, in the path of every bill.
SENATE_OFFICE = (
    Step("awaiting-senate", "senate.return-unregistered", "awaiting-senate", cites=(R12.at("74"),), asks=("A49",)),
    Step("awaiting-senate", "senate.register", "senate-pending", cites=(R12.at("74"), LP07.at("18(1)"))),
)
SENATE_OFFICE_CONSTITUTIONAL = (
    Step("awaiting-senate", "senate.return-unregistered", "awaiting-senate", cites=(R12.at("69-2"),), asks=("A49",)),
    Step("awaiting-senate", "senate.register", "senate-pending", cites=(R12.at("69-2"), LP07.at("18(2-1)"))),
)
COMMISSION = (
    Step("conciliation", "commission.form", "conciliation", cites=(R12.at("76-2"),), sets=(("commission", True),)),
    Step(
        "conciliation",
        "commission.report",
        "majilis-on-commission-text",
        cites=(R12.at("76-2"),),
        needs=(w.COMMISSION_FORMED,),
    ),
    *fork(
        ("conciliation",),
        ("commission.fail",),
        "A7",
        {"a": "=", "b": "majilis-on-commission-text", "c": "="},
        "76-5 provides for disagreement of a chamber, not for a commission without a text",
        cites=(R12.at("76-5"),),
        needs=(w.COMMISSION_FORMED,),
        clears=("commission",),
    ),
)
URGENT = steps(
    IN_PARLIAMENT,
    ("president.declare-urgent",),
    "=",
    cites=(C07.at("61(2)"), LP07.at("17(2)"), R12.at("8")),
    track="urgent",
    asks=("A18",),
)
URGENT_AFTER_REJECTION = steps(
    AFTER_REJECTION,
    ("president.declare-urgent",),
    "=",
    cites=(C07.at("61(2)"), LP07.at("17(2)"), R12.at("8")),
    track="urgent",
    asks=("A18",),
)
WITHDRAWAL = steps(
    (*IN_PARLIAMENT, "senate-alone"),
    ("initiator.withdraw",),
    "withdrawn",
    cites=(NPA98.at("21-3(3)"), LLA16.at("29(4)")),
)
WITHDRAWAL_AFTER_REJECTION = steps(
    AFTER_REJECTION, ("initiator.withdraw",), "withdrawn", cites=(NPA98.at("21-3(3)"), LLA16.at("29(4)"))
)
# The "year" of art. 61(7) is the calendar year: at most two questions of confidence from 1 January to 31 December.
CONFIDENCE = (
    *steps(
        (*IN_PARLIAMENT, "senate-alone", "rejected"),
        ("government.raise-confidence",),
        "confidence-linked",
        cites=(C07.at("61(7)"), LP13.at("18(3)"), R12.at("60")),
        needs=(InitiatedBy(("government",)),),
        track="confidence",
        asks=("A47",),
    ),
    Step(
        "not-adopted",
        "government.raise-confidence",
        "confidence-linked",
        cites=(C07.at("61(7)"), LP13.at("18(3)"), R12.at("60")),
        needs=(InitiatedBy(("government",)), w.NEVER_RETURNED),
        track="confidence",
        asks=("A47",),
    ),
    Step(
        "confidence-linked",
        "parliament.confidence-holds",
        "adopted",
        cites=(C07.at("61(7)"), LP13.at("18(3)"), R12.at("61")),
        needs=(Missed(("majilis", "senate")),),
        asks=("A47", "A48"),
    ),
    Step(
        "confidence-linked",
        "parliament.no-confidence",
        "not-adopted",
        cites=(C07.at("61(7)"), LP13.at("18(3)"), R12.at("61")),
        needs=(Carried("majilis"), Carried("senate")),
        footing=INFERRED,
        reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted",
        asks=("A47",),
    ),
)
CONFIDENCE_AFTER_REJECTION = steps(
    AFTER_REJECTION,
    ("government.raise-confidence",),
    "confidence-linked",
    cites=(C07.at("61(7)"), LP13.at("18(3)"), R12.at("60")),
    needs=(InitiatedBy(("government",)),),
    track="confidence",
    asks=("A47",),
)
# If either chamber disagrees with the commission, a new commission is formed: there is no end to the rounds.
AGAIN = (
    Step(
        "majilis-on-commission-text",
        "majilis.refuse-commission-text",
        "conciliation",
        cites=(R12.at("76-5"),),
        needs=(Missed(("majilis",)),),
        clears=("commission",),
    ),
    Step(
        "majilis-on-commission-text",
        "majilis.fail-own-text",
        "conciliation",
        cites=(R12.at("76-3"), R12.at("76-5")),
        needs=(Missed(("majilis",)),),
        footing=INFERRED,
        reason="the Mäjilis has taken neither text, so it disagrees with the commission's proposals",
        clears=("commission",),
    ),
)
AGAIN_CONSTITUTIONAL = (
    Step(
        "majilis-on-commission-text",
        "majilis.refuse-commission-text",
        "conciliation",
        cites=(R12.at("69-4"), R12.at("76-5")),
        needs=(Missed(("majilis",), TWO_THIRDS),),
        clears=("commission",),
    ),
    Step(
        "majilis-on-commission-text",
        "majilis.fail-own-text",
        "conciliation",
        cites=(R12.at("69-4"), R12.at("76-5")),
        needs=(Missed(("majilis",), TWO_THIRDS),),
        footing=INFERRED,
        reason="the Mäjilis has taken neither text, so it disagrees with the commission's proposals",
        clears=("commission",),
    ),
)
GONE = (
    "majilis-on-commission-text/majilis.refuse-commission-text/majilis-on-commission-text",
    "majilis-on-commission-text/majilis.fail-own-text/not-adopted",
    "senate-on-commission-text/senate.refuse-commission-text/undetermined",
    "senate-on-commission-text/senate.refuse-commission-text/not-adopted",
)
# Amendments of the Constitution: three quarters from the first reading on.
READINGS = (
    Step("amendment-proposed", "joint.convene", "joint-first-reading", cites=(R12.at("29"),)),
    *steps(
        ("amendment-proposed", "joint-first-reading"),
        ("joint.approve-first-reading",),
        "joint-second-reading",
        cites=(C07.at("62(6)"), R12.at("31")),
        needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS)),
    ),
    *steps(
        ("amendment-proposed", "joint-first-reading"),
        ("joint.reject",),
        "rejected",
        cites=(R12.at("31"),),
        needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS)),
    ),
    *steps(
        ("amendment-proposed", "joint-first-reading"),
        ("joint.vote-short",),
        "not-adopted",
        cites=(R12.at("31"), C07.at("62(3)")),
        needs=(Missed(("majilis", "senate"), THREE_QUARTERS),),
        footing=INFERRED,
        reason="without three quarters there is no second reading",
    ),
    Step(
        "joint-second-reading",
        "joint.adopt",
        "adopted",
        cites=(C07.at("53(1)"), C07.at("62(3)"), R12.at("32")),
        needs=(Carried("majilis", THREE_QUARTERS), Carried("senate", THREE_QUARTERS)),
    ),
    Step("joint-second-reading", "joint.reject", "rejected", cites=(R12.at("32"),)),
    Step(
        "joint-second-reading",
        "joint.vote-short",
        "not-adopted",
        cites=(R12.at("32"), C07.at("62(3)")),
        needs=(Missed(("majilis", "senate"), THREE_QUARTERS),),
    ),
)
# Publication, taking effect and the readings of codes stand in two laws, before and after April 2016.
PUBLICATION = (
    Step("signed", "gazette.publish", "published", cites=(NPA98.at("30(1)"), LLA16.at("37(3)"))),
    Step(
        "counts-as-signed",
        "gazette.publish",
        "published-unsigned",
        cites=(NPA98.at("30(1)"), LLA16.at("37(3)"), LP07.at("19(3)")),
    ),
    *steps(
        ("published", "published-unsigned"),
        ("clock.take-effect",),
        "in-effect",
        cites=(NPA98.at("36(2)1)"), LLA16.at("42(3)")),
    ),
)
FIRST_READING = steps(
    FIRST_VOTE,
    ("majilis.approve-first-reading",),
    "=",
    cites=(NPA98.at("25(2)1)"), LLA16.at("34(2)1)")),
    footing=INFERRED,
    reason="required for codes; for other bills the Mäjilis reads twice by its own rules",
    sets=(("first-reading", True),),
)
PUBLICATION_OF_REFERENDUM = (
    Step(
        "referendum-adopted",
        "gazette.publish",
        "published-by-referendum",
        cites=(NPA98.at("30(1)"), LLA16.at("37(3)")),
        footing=INFERRED,
        reason="the decision of the referendum does not wait for a signature",
    ),
    Step(
        "published-by-referendum",
        "clock.take-effect",
        "in-effect",
        cites=(NPA98.at("36(2)1)"), LLA16.at("42(3)")),
        footing=INFERRED,
        reason="put into effect as the text adopted says",
    ),
)
MAJILIS_TO_SENATE = Term(
    "majilis-to-senate-10",
    10,
    Count.DAYS,
    w.TERM_MAJILIS_TO_SENATE_10,
    ("majilis.adopt",),
    ("senate.register",),
    (R12.at("74"),),
    indirect=True,
)
MAJILIS_TO_SENATE_CONSTITUTIONAL = Term(
    "majilis-to-senate-10",
    10,
    Count.DAYS,
    w.TERM_MAJILIS_TO_SENATE_10,
    ("majilis.adopt",),
    ("senate.register",),
    (R12.at("69-2"),),
    indirect=True,
)
SENATE_60 = (
    Term(
        "senate-60",
        60,
        Count.DAYS,
        w.TERM_SENATE_60,
        ("senate.register@senate-pending",),
        ("senate.approve", "senate.reject", "senate.return-changes"),
        (C07.at("61(4)"), R12.at("74"), LP07.at("18(1)")),
        recess=Recess.NOT_COUNTED,
        on_lapse="clock.senate-silent",
        under=(Under("A10", "a"),),
    ),
    Term(
        "senate-60",
        60,
        Count.DAYS,
        w.TERM_SENATE_60,
        ("senate.register@senate-pending",),
        ("senate.approve", "senate.reject", "senate.return-changes"),
        (C07.at("61(4)"), LP07.at("18(1)")),
        on_lapse="clock.senate-silent",
        under=(Under("A10", "b"),),
        footing=INFERRED,
        reason="answer b: a Reglament cannot lengthen a term of the Constitution",
    ),
)
SENATE_60_CONSTITUTIONAL = (
    Term(
        "senate-60",
        60,
        Count.DAYS,
        w.TERM_SENATE_60,
        ("senate.register@senate-pending",),
        ("senate.approve", "senate.reject", "senate.return-changes"),
        (C07.at("61(5-1)"), R12.at("69-2")),
        recess=Recess.NOT_COUNTED,
        on_lapse="clock.senate-silent",
        under=(Under("A10", "a"),),
    ),
    Term(
        "senate-60",
        60,
        Count.DAYS,
        w.TERM_SENATE_60,
        ("senate.register@senate-pending",),
        ("senate.approve", "senate.reject", "senate.return-changes"),
        (C07.at("61(5-1)"), LP07.at("18(2-1)")),
        on_lapse="clock.senate-silent",
        under=(Under("A10", "b"),),
        footing=INFERRED,
        reason="answer b: a Reglament cannot lengthen a term of the Constitution",
    ),
)
RETURN_12 = Term(
    "return-12",
    12,
    Count.DAYS,
    w.TERM_RETURN_12,
    ("senate.reject@majilis-on-rejection",),
    ("majilis.reapprove", "majilis.vote-short"),
    (R12.at("75-1"),),
    indirect=True,
)
RETURN_14 = Term(
    "return-14",
    14,
    Count.DAYS,
    w.TERM_RETURN_14,
    ("senate.return-changes",),
    ("majilis.agree", "majilis.disagree", "majilis.vote-short"),
    (R12.at("76-1"),),
    indirect=True,
)
RETURN_14_CONSTITUTIONAL = Term(
    "return-14",
    14,
    Count.DAYS,
    w.TERM_RETURN_14,
    ("senate.return-changes",),
    ("majilis.agree", "majilis.disagree", "majilis.vote-short"),
    (R12.at("69-4"),),
    indirect=True,
)
COMMISSION_TEXT_7 = Term(
    "commission-text-7",
    7,
    Count.DAYS,
    w.TERM_COMMISSION_TEXT_7,
    ("majilis.adopt-commission-text", "majilis.confirm-own-text"),
    ("senate.approve-commission-text", "senate.refuse-commission-text"),
    (R12.at("76-3"),),
    indirect=True,
)
CHAMBER_15 = Term(
    "chamber-15",
    15,
    Count.DAYS,
    w.TERM_CHAMBER_15,
    ("president.return", "majilis.override@senate-on-objections"),
    ("majilis.override", "majilis.sustain", "senate.override", "senate.sustain", "parliament.accept-objections"),
    (R12.at("78-8"),),
    footing=INFERRED,
    reason="the start is not stated; counted from the day the chamber has the objections; calendar days, and whether they stand still between sessions like the month around them is not said",
)
URGENT_MONTH = Term(
    "urgent-month",
    1,
    Count.MONTHS,
    w.TERM_URGENT_MONTH,
    ("initiator.introduce", "president.declare-urgent"),
    ("@adopted", "@rejected", "@not-adopted", "@withdrawn"),
    (C07.at("61(2)"), LP07.at("17(2)"), R12.at("8")),
    footing=INFERRED,
    reason="a month from introduction to consideration: counted from introduction as an urgent bill, or from the later declaration, to a final decision (A18)",
    when=(w.URGENT,),
)
PRESIDENT_MONTH = Term(
    "president-month",
    1,
    Count.MONTHS,
    w.TERM_PRESIDENT_MONTH,
    ("parliament.present@presented",),
    ("president.sign", "president.return"),
    (C07.at("44(2)"), LP13.at("19(2)"), LP07.at("19(3)")),
    paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"),
    on_lapse="clock.president-silent",
    implied_on=("court.uphold@presented", "court.strike-part@presented"),
)
PRESIDENT_MONTH_OR_REFERENDUM = Term(
    "president-month",
    1,
    Count.MONTHS,
    w.TERM_PRESIDENT_MONTH,
    ("parliament.present@presented",),
    ("president.sign", "president.return", "president.call-referendum"),
    (C07.at("44(2)"), LP13.at("19(2)"), LP07.at("19(3)")),
    paused_in=("under-review", "unconstitutional", "objection-to-court", "adopted"),
    on_lapse="clock.president-silent",
    implied_on=("court.uphold@presented", "court.strike-part@presented"),
)
COUNCIL_MONTH = Term(
    "council-month",
    1,
    Count.MONTHS,
    w.TERM_COUNCIL_MONTH,
    REFERRALS,
    ("court.uphold", "court.strike", "court.strike-part"),
    (C07.at("73(3)"), CL13.at("24")),
    footing=INFERRED,
    reason="it runs from receipt by the Council, which has no act of its own; counted from the referral",
    indirect=True,
)
OBJECTIONS_MONTH = (
    Term(
        "objections-month",
        1,
        Count.MONTHS,
        w.TERM_OBJECTIONS_MONTH,
        ("president.return",),
        ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"),
        (C07.at("54(2)2)"), LP13.at("20(1)")),
        recess=Recess.NOT_COUNTED,
        recess_exempt=("priority", "urgent"),
        on_lapse="clock.objections-lapse",
        under=(Under("A34", "a"),),
    ),
    Term(
        "objections-month",
        1,
        Count.MONTHS,
        w.TERM_OBJECTIONS_MONTH,
        ("president.return",),
        ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"),
        (C07.at("54(2)2)"), LP13.at("20(1)")),
        recess=Recess.RESTARTS,
        recess_exempt=("priority", "urgent"),
        on_lapse="clock.objections-lapse",
        under=(Under("A34", "b"),),
    ),
)
SIGN_AFTER_OVERRIDE = Term(
    "sign-after-override-month",
    1,
    Count.MONTHS,
    w.TERM_SIGN_AFTER_OVERRIDE_MONTH,
    ("parliament.present@overridden",),
    ("president.sign",),
    (C07.at("54(2)2)"), LP07.at("20(2)"), R12.at("78-4")),
    paused_in=("under-review-overridden", "unconstitutional", "objection-to-court"),
)
PUBLICATION_30 = Term(
    "publication-30",
    30,
    Count.DAYS,
    w.TERM_PUBLICATION_30,
    ("@signed", "@counts-as-signed"),
    ("gazette.publish",),
    (NPA98.at("30(2-1)"), LLA16.at("37(3)")),
    from_eve_of=("clock.president-silent",),
)
EFFECT_10 = Term(
    "effect-10",
    10,
    Count.DAYS,
    w.TERM_EFFECT_10,
    ("gazette.publish",),
    ("clock.take-effect",),
    (NPA98.at("36(2)1)"), LLA16.at("42(3)")),
    on_lapse="clock.take-effect",
    gives_way=True,
)
CONFIDENCE_48 = Term(
    "confidence-48-hours",
    2,
    Count.DAYS,
    w.TERM_CONFIDENCE_48_HOURS,
    ("government.raise-confidence",),
    ("parliament.confidence-holds", "parliament.no-confidence"),
    (C07.at("61(7)"), LP13.at("18(3)"), R12.at("61")),
    bound=Bound.NOT_BEFORE,
)

LAW = e2007.LAW.amended(
    edition="2013",
    replace=(
        *SENATE_OFFICE,
        Step(
            "senate-pending",
            "senate.approve",
            "adopted",
            cites=(C07.at("61(4)"), R12.at("75")),
            needs=(Carried("senate"),),
        ),
        Step(
            "senate-pending",
            "senate.reject",
            "majilis-on-rejection",
            cites=(C07.at("61(4)"), R12.at("75-1")),
            needs=(Carried("senate"),),
        ),
        Step(
            "senate-pending",
            "senate.return-changes",
            "majilis-on-senate-text",
            cites=(C07.at("61(5)"), R12.at("76-1")),
            needs=(Carried("senate"),),
        ),
        Step(
            "majilis-on-rejection",
            "majilis.reapprove",
            "senate-second-vote",
            cites=(C07.at("61(4)"), R12.at("75-1")),
            needs=(Carried("majilis", TWO_THIRDS),),
        ),
        Step(
            "majilis-on-rejection",
            "majilis.vote-short",
            "rejected",
            cites=(R12.at("75-1"),),
            needs=(Missed(("majilis",), TWO_THIRDS),),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.agree",
            "adopted",
            cites=(C07.at("61(5)"), R12.at("76-1")),
            needs=(w.WHOLE, Carried("majilis")),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.agree",
            "conciliation",
            cites=(R12.at("76-2"),),
            needs=(w.PARTIAL, Carried("majilis")),
            clears=("commission",),
            asks=("A4",),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.disagree",
            "conciliation",
            cites=(C07.at("61(5)"), R12.at("76-2")),
            needs=(Carried("majilis"),),
            clears=("commission",),
        ),
        *COMMISSION,
        Step(
            "majilis-on-commission-text",
            "majilis.adopt-commission-text",
            "senate-on-commission-text",
            cites=(R12.at("76-3"),),
            needs=(Carried("majilis"),),
        ),
        Step(
            "majilis-on-commission-text",
            "majilis.confirm-own-text",
            "senate-on-commission-text",
            cites=(R12.at("76-3"),),
            needs=(Carried("majilis"),),
        ),
        Step(
            "senate-on-commission-text",
            "senate.approve-commission-text",
            "adopted",
            cites=(R12.at("76-4"),),
            needs=(Carried("senate"),),
        ),
        Step(
            "senate-on-commission-text",
            "senate.refuse-commission-text",
            "conciliation",
            cites=(R12.at("76-4"), R12.at("76-5")),
            needs=(Missed(("senate",)),),
            clears=("commission",),
        ),
        *URGENT,
        *URGENT_AFTER_REJECTION,
        *WITHDRAWAL,
        *WITHDRAWAL_AFTER_REJECTION,
        *CONFIDENCE,
        *CONFIDENCE_AFTER_REJECTION,
        *FIRST_READING,
        *PUBLICATION,
    ),
    add=AGAIN,
    drop=(*GONE, "senate-on-commission-text/senate.refuse-commission-text/majilis-on-rejection"),
    terms=(
        MAJILIS_TO_SENATE,
        *SENATE_60,
        RETURN_12,
        RETURN_14,
        COMMISSION_TEXT_7,
        CHAMBER_15,
        URGENT_MONTH,
        PRESIDENT_MONTH,
        COUNCIL_MONTH,
        *OBJECTIONS_MONTH,
        SIGN_AFTER_OVERRIDE,
        PUBLICATION_30,
        EFFECT_10,
        CONFIDENCE_48,
    ),
)

CONSTITUTIONAL_LAW = e2007.CONSTITUTIONAL_LAW.amended(
    edition="2013",
    replace=(
        *SENATE_OFFICE_CONSTITUTIONAL,
        *steps(
            FIRST_VOTE,
            ("majilis.adopt",),
            "awaiting-senate",
            cites=(C07.at("61(5-1)"), C07.at("62(4)"), R12.at("69-2")),
            needs=(Carried("majilis", TWO_THIRDS), w.COMMITTEES),
            asks=("A16",),
        ),
        *steps(
            FIRST_VOTE,
            ("majilis.reject",),
            "rejected",
            cites=(C07.at("61(5-1)"), LP07.at("18(2-1)"), R12.at("69-2")),
            needs=(Carried("majilis"),),
        ),
        Step(
            "senate-pending",
            "senate.approve",
            "adopted",
            cites=(C07.at("61(5-1)"), C07.at("62(4)"), R12.at("69-3")),
            needs=(Carried("senate", TWO_THIRDS),),
        ),
        Step(
            "senate-pending",
            "senate.return-changes",
            "majilis-on-senate-text",
            cites=(C07.at("61(5-1)"), R12.at("69-4")),
            needs=(Carried("senate", TWO_THIRDS),),
            asks=("A13",),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.agree",
            "adopted",
            cites=(C07.at("61(5-1)"), R12.at("69-4")),
            needs=(w.WHOLE, Carried("majilis", TWO_THIRDS)),
            asks=("A13",),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.agree",
            "conciliation",
            cites=(R12.at("69-4"), R12.at("76-2")),
            needs=(w.PARTIAL, Carried("majilis", TWO_THIRDS)),
            clears=("commission",),
            asks=("A4", "A13"),
        ),
        *steps(
            ("majilis-on-senate-text",),
            ("majilis.disagree", "majilis.vote-short"),
            "conciliation",
            cites=(C07.at("61(5-1)"), R12.at("69-4")),
            footing=INFERRED,
            reason="fewer than two thirds in favour is no agreement",
            clears=("commission",),
            under=(Under("A12", "a"),),
        ),
        Step(
            "majilis-on-senate-text",
            "majilis.disagree",
            "conciliation",
            cites=(C07.at("61(5-1)"), R12.at("69-4")),
            needs=(Carried("majilis", TWO_THIRDS),),
            footing=INFERRED,
            reason="two thirds against are needed",
            clears=("commission",),
            under=(Under("A12", "b"),),
        ),
        *COMMISSION,
        *steps(
            ("majilis-on-commission-text",),
            ("majilis.adopt-commission-text", "majilis.confirm-own-text"),
            "senate-on-commission-text",
            cites=(R12.at("69-4"), R12.at("76-3"), C07.at("62(4)")),
            needs=(Carried("majilis", TWO_THIRDS),),
            footing=INFERRED,
            reason="constitutional laws need two thirds",
            under=(Under("A14", "a"),),
        ),
        *steps(
            ("majilis-on-commission-text",),
            ("majilis.adopt-commission-text", "majilis.confirm-own-text"),
            "senate-on-commission-text",
            cites=(R12.at("69-4"), R12.at("76-3")),
            needs=(Carried("majilis"),),
            footing=INFERRED,
            reason="76-3 says a majority",
            under=(Under("A14", "b"),),
        ),
        Step(
            "senate-on-commission-text",
            "senate.approve-commission-text",
            "adopted",
            cites=(R12.at("69-4"), R12.at("76-4"), C07.at("62(4)")),
            needs=(Carried("senate", TWO_THIRDS),),
            footing=INFERRED,
            reason="constitutional laws need two thirds",
            under=(Under("A14", "a"),),
        ),
        Step(
            "senate-on-commission-text",
            "senate.approve-commission-text",
            "adopted",
            cites=(R12.at("69-4"), R12.at("76-4")),
            needs=(Carried("senate"),),
            footing=INFERRED,
            reason="76-4 says a majority",
            under=(Under("A14", "b"),),
        ),
        Step(
            "senate-on-commission-text",
            "senate.refuse-commission-text",
            "conciliation",
            cites=(R12.at("69-4"), R12.at("76-5")),
            needs=(Missed(("senate",), TWO_THIRDS),),
            clears=("commission",),
        ),
        *URGENT,
        *WITHDRAWAL,
        *CONFIDENCE,
        *FIRST_READING,
        *PUBLICATION,
    ),
    add=AGAIN_CONSTITUTIONAL,
    drop=(*GONE, "senate-on-commission-text/senate.refuse-commission-text/rejected"),
    terms=(
        MAJILIS_TO_SENATE_CONSTITUTIONAL,
        *SENATE_60_CONSTITUTIONAL,
        RETURN_14_CONSTITUTIONAL,
        COMMISSION_TEXT_7,
        CHAMBER_15,
        URGENT_MONTH,
        PRESIDENT_MONTH,
        COUNCIL_MONTH,
        *OBJECTIONS_MONTH,
        PUBLICATION_30,
        EFFECT_10,
        CONFIDENCE_48,
    ),
)

AMENDMENT = e2007.AMENDMENT.amended(
    edition="2013",
    replace=(
        *READINGS,
        Step(
            "draft",
            "parliament.propose-referendum",
            "referendum-proposed",
            cites=(C07.at("91(1)"), C07.at("54(2)3)"), R12.at("78-9"), C07.at("62(5)")),
            needs=(Carried("majilis"), Carried("senate")),
            footing=INFERRED,
            reason="in separate sittings, which 54(2)3) and pt 78-9 state; the majority is that of any act of Parliament",
        ),
        Step(
            "referendum-proposed",
            "president.refuse-referendum",
            "referendum-refused",
            cites=(C07.at("91(1)"), R12.at("78-12"), P06.at("18(2)3)")),
        ),
        *PUBLICATION,
        *PUBLICATION_OF_REFERENDUM,
    ),
    terms=(PRESIDENT_MONTH_OR_REFERENDUM, COUNCIL_MONTH, CHAMBER_15, *OBJECTIONS_MONTH, PUBLICATION_30, EFFECT_10),
)

EDITION = Edition(
    id="2013",
    starts=date(2013, 10, 14),
    until=date(2017, 3, 9),
    label=Label("2013 жылғы редакция", "Редакция 2013 года", "Edition of 2013"),
    changed=Label(
        "Ай күннен күнге есептеледі; Президенттің айы заңды алған күннен басталады; қарсылық бойынша ай сессиядан тыс уақытта үзіледі; сенім мәселесіндегі жыл — күнтізбелік жыл",
        "Месяц считается от числа до числа; месяц Президента начинается с получения закона; месяц на возражения прерывается вне сессии; год в вопросе о доверии — календарный",
        "A month is counted from date to date; the President's month starts with receipt of the law; the month on objections is interrupted outside the session; the year of the question of confidence is the calendar year",
    ),
    instruments=(C07, LP07, LP13, P06, CL13, R12, NPA98, LLA16),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handovers=INTO_2013,
    approximate=True,
)
