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

from lawflow.law.conditions.record import MoneyOpinion
from lawflow.law.edition import Edition
from lawflow.law.labels import Label
from lawflow.law.majorities import THREE_QUARTERS, TWO_THIRDS
from lawflow.law.questions import Under
from lawflow.law.sources import Footing
from lawflow.law.steps import FromRecord, Step, fork, steps
from lawflow.law.terms import Bound, Count, Recess, Term
from lawflow.parliaments.kz import Procedure
from lawflow.parliaments.kz import questions as q
from lawflow.parliaments.kz import stages as s
from lawflow.parliaments.kz import words as w
from lawflow.parliaments.kz.bills import InitiatedBy
from lawflow.parliaments.kz.instruments import C26, CTL, KL26, LLA16
from lawflow.parliaments.kz.majorities import Carried, Missed
from lawflow.parliaments.kz.successions import INTO_2026

INFERRED, SILENT = Footing.INFERRED, Footing.SILENT
REFERRALS = ("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")
IN_KURULTAI = ("submitted", "in-committee", "kurultai-plenary")
REVIEW = ("under-review", "under-review-overridden", "under-review-presidents-wording")
OBJECTION_FACTS = (
    ("objected", True),
    ("objections-wording", FromRecord("wording")),
    ("objections-scope", FromRecord("scope")),
)
OLD_EDITION = "read in an edition before July 2026; a newer one was not found"
INITIATORS = ("president", "deputies", "government", "khalyk-kenesi")

# From introduction to the plenary: the same for every bill.
INTRODUCTION = (
    Step(
        "draft",
        "government.opinion",
        "draft",
        cites=(C26.at("60(6)"), KL26.at("19(4)"), KL26.at("34")),
        sets=(("government-opinion", FromRecord("positive", absent=True)),),
    ),
    Step(
        "draft",
        "initiator.introduce",
        "submitted",
        cites=(C26.at("60(1)"), C26.at("60(6)"), KL26.at("19(2)"), KL26.at("19(4)")),
        needs=(InitiatedBy(INITIATORS), MoneyOpinion(exempt=("president",))),
        asks=("K-A2",),
    ),
    *steps(
        IN_KURULTAI,
        ("government.opinion",),
        "=",
        cites=(C26.at("60(6)"), KL26.at("34")),
        sets=(("government-opinion", FromRecord("positive", absent=True)),),
    ),
    Step("submitted", "kurultai.refer-to-committees", "in-committee", cites=(KL26.at("19(3)"), KL26.at("21(1)"))),
    Step("in-committee", "kurultai.committee-conclusion", "kurultai-plenary", cites=(KL26.at("19(3)"), KL26.at("37"))),
    Step(
        "kurultai-plenary",
        "kurultai.approve-reading",
        "kurultai-plenary",
        cites=(C26.at("61(6)"), KL26.at("18(1)7)"), KL26.at("22(4)")),
        footing=SILENT,
        reason="readings are left to the Regulations, which were not found; their number and majority are not in the texts read",
        sets=(("reading", FromRecord("reading")),),
        asks=("K-A1",),
    ),
    *steps(
        IN_KURULTAI,
        ("kurultai.reject",),
        "rejected",
        cites=(C26.at("60(5)"), KL26.at("25(1)")),
        needs=(Carried("kurultai"),),
    ),
)
# What can happen on the way: withdrawal, priority, an emergency, the end of the Kurultai's powers, the question of confidence.
SIDE_ROUTES = (
    *steps((*IN_KURULTAI, "confidence-linked"), ("initiator.withdraw",), "withdrawn", cites=(KL26.at("26"),)),
    *steps(
        IN_KURULTAI,
        ("president.declare-priority",),
        "=",
        cites=(C26.at("60(2)"), KL26.at("21(2)")),
        track="priority",
        asks=("K-A11",),
    ),
    *steps(
        IN_KURULTAI,
        ("government.temporary-act",),
        "=",
        cites=(C26.at("60(4)"), KL26.at("21(3)")),
        needs=(w.GOVERNMENT_EMERGENCY, InitiatedBy(("government",))),
        sets=(("temporary-act", True),),
        asks=("K-A12",),
    ),
    *steps(
        IN_KURULTAI,
        ("clock.dissolution",),
        "=",
        cites=(C26.at("62(1)"), KL26.at("4")),
        footing=SILENT,
        reason="nothing is said of pending bills when the Kurultai is dissolved",
        asks=("K-A18",),
    ),
)
CONFIDENCE = (
    *steps(
        (*IN_KURULTAI, "rejected"),
        ("government.raise-confidence",),
        "confidence-linked",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(InitiatedBy(("government",)),),
        track="confidence",
    ),
    Step(
        "not-adopted",
        "government.raise-confidence",
        "confidence-linked",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(InitiatedBy(("government",)), w.NEVER_RETURNED),
        track="confidence",
    ),
    Step(
        "confidence-linked",
        "parliament.confidence-holds",
        "adopted",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(Missed(("kurultai",)),),
    ),
    Step(
        "confidence-linked",
        "parliament.no-confidence",
        "not-adopted",
        cites=(C26.at("60(7)"), C26.at("69(3)")),
        needs=(Carried("kurultai"),),
        footing=INFERRED,
        reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted",
    ),
)
CONFIDENCE_CONSTITUTIONAL = (
    *steps(
        (*IN_KURULTAI, "rejected"),
        ("government.raise-confidence",),
        "confidence-linked",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(InitiatedBy(("government",)),),
        footing=INFERRED,
        reason="the words do not exclude constitutional laws",
        track="confidence",
        asks=("K-A14",),
    ),
    Step(
        "not-adopted",
        "government.raise-confidence",
        "confidence-linked",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(InitiatedBy(("government",)), w.NEVER_RETURNED),
        footing=INFERRED,
        reason="the words do not exclude constitutional laws",
        track="confidence",
        asks=("K-A14",),
    ),
    Step(
        "confidence-linked",
        "parliament.confidence-holds",
        "adopted",
        cites=(C26.at("60(7)"), KL26.at("25(2)")),
        needs=(Missed(("kurultai",)),),
        footing=INFERRED,
        reason="the words do not exclude constitutional laws",
        asks=("K-A14",),
    ),
    Step(
        "confidence-linked",
        "parliament.no-confidence",
        "not-adopted",
        cites=(C26.at("60(7)"), C26.at("69(3)")),
        needs=(Carried("kurultai"),),
        footing=INFERRED,
        reason="the text says what holds when the motion fails; when it carries, the bill stays unadopted",
        asks=("K-A14",),
    ),
)
# From adoption to signature, publication and effect.
PUBLICATION = (
    Step(
        "signed",
        "gazette.publish",
        "published",
        cites=(C26.at("5(4)"), LLA16.at("37(3)")),
        footing=INFERRED,
        reason=OLD_EDITION,
    ),
    Step(
        "published",
        "clock.take-effect",
        "in-effect",
        cites=(LLA16.at("42(3)"), KL26.at("23(5)")),
        footing=INFERRED,
        reason=OLD_EDITION,
    ),
)
SIGNATURE = (
    *steps(
        ("adopted", "presented", "overridden", "presidents-wording"),
        ("officials.countersign",),
        "=",
        cites=(C26.at("47(3)"), KL26.at("23(1)")),
        sets=(("countersigned", True),),
        asks=("K-A13",),
    ),
    Step(
        "adopted",
        "parliament.present",
        "presented",
        cites=(C26.at("60(5)"), KL26.at("23(2)")),
        sets=(("presented", True),),
    ),
    Step(
        "presented",
        "parliament.present",
        "presented",
        cites=(C26.at("60(5)"), KL26.at("23(2)")),
        needs=(w.NOT_YET_PRESENTED,),
        footing=INFERRED,
        reason="a law referred before it was presented is presented after the review",
        sets=(("presented", True),),
    ),
    Step("presented", "president.sign", "signed", cites=(C26.at("46(3)"), C26.at("61(2)"), KL26.at("23(3)"))),
    Step("presented", "clock.president-silent", "counts-as-signed", cites=(KL26.at("23(3)"),)),
    Step("presented", "clock.session-closes", "presented", cites=(KL26.at("23(4)"),), needs=(w.SESSION_CLOSES,)),
    *PUBLICATION,
    Step(
        "counts-as-signed",
        "gazette.publish",
        "published-unsigned",
        cites=(C26.at("5(4)"), LLA16.at("37(3)"), KL26.at("23(3)")),
        footing=INFERRED,
        reason=OLD_EDITION,
    ),
    Step(
        "published-unsigned",
        "clock.take-effect",
        "in-effect",
        cites=(LLA16.at("42(3)"), KL26.at("23(5)")),
        footing=INFERRED,
        reason=OLD_EDITION,
    ),
)
# Review by the Court before signature: one stage per signing stage, so that the term goes on where it stopped.
COURT = (
    *steps(("adopted", "presented"), REFERRALS, "under-review", cites=(C26.at("73(1)2)"), C26.at("74(2)"))),
    *steps(
        ("overridden",),
        REFERRALS,
        "under-review-overridden",
        cites=(C26.at("73(1)2)"), C26.at("74(2)")),
        footing=INFERRED,
        reason="a referral is open before signature; no rule names the signature after objections",
    ),
    *steps(
        ("presidents-wording",),
        REFERRALS,
        "under-review-presidents-wording",
        cites=(C26.at("73(1)2)"), C26.at("74(2)")),
        footing=INFERRED,
        reason="a referral is open before signature; no rule names the signature after objections",
    ),
    Step("under-review", "court.uphold", "presented", cites=(C26.at("74(2)"), CTL.at("63(1)")), asks=("K-A19",)),
    Step(
        "under-review-overridden",
        "court.uphold",
        "overridden",
        cites=(C26.at("74(2)"), CTL.at("63(1)")),
        asks=("K-A19",),
    ),
    Step(
        "under-review-presidents-wording",
        "court.uphold",
        "presidents-wording",
        cites=(C26.at("74(2)"), CTL.at("63(1)")),
        asks=("K-A19",),
    ),
    *steps(REVIEW, ("court.strike",), "unconstitutional", cites=(C26.at("75(1)"), C26.at("75(4)"))),
    *fork(
        ("under-review",),
        ("court.strike-part",),
        "A38",
        {"a": "unconstitutional", "b": "presented"},
        "art. 75(1) speaks of laws; art. 75(2), on single provisions, of laws in force",
        cites=(C26.at("75(1)"), C26.at("75(2)")),
    ),
    *fork(
        ("under-review-overridden",),
        ("court.strike-part",),
        "A38",
        {"a": "unconstitutional", "b": "overridden"},
        "art. 75(1) speaks of laws; art. 75(2), on single provisions, of laws in force",
        cites=(C26.at("75(1)"), C26.at("75(2)")),
    ),
    *fork(
        ("under-review-presidents-wording",),
        ("court.strike-part",),
        "A38",
        {"a": "unconstitutional", "b": "presidents-wording"},
        "art. 75(1) speaks of laws; art. 75(2), on single provisions, of laws in force",
        cites=(C26.at("75(1)"), C26.at("75(2)")),
    ),
)
# The President's objections. Only the majority differs by kind.
STAND = {"a": "presidents-wording", "b": "not-adopted", "c": "presidents-wording"}
STAND_REASON = "objections that stand: not adopted, or adopted in the President's wording; the text does not say which"
OBJECTIONS = (
    Step(
        "presented",
        "president.return",
        "returned",
        cites=(C26.at("46(3)"), KL26.at("23(3)"), KL26.at("24(1)")),
        sets=OBJECTION_FACTS,
    ),
    Step("returned", "president.return", "returned", cites=(KL26.at("24(3)"),), sets=OBJECTION_FACTS),
    Step("returned", "kurultai.committee-conclusion", "returned", cites=(KL26.at("24(1)"),)),
    *steps(
        (
            "adopted",
            "presented",
            "under-review",
            "returned",
            "overridden",
            "under-review-overridden",
            "presidents-wording",
            "under-review-presidents-wording",
        ),
        ("clock.dissolution",),
        "=",
        cites=(C26.at("62(1)"),),
        footing=SILENT,
        reason="nothing is said of a law that the Kurultai has adopted when it is dissolved",
        asks=("K-A18",),
    ),
    *fork(
        ("counts-as-signed",),
        ("president.return",),
        "K-A6",
        {"a": "returned", "b": "counts-as-signed"},
        "23(3) counts the law as signed, 23(4) returns it on the first day of the next session",
        cites=(KL26.at("23(3)"), KL26.at("23(4)")),
        needs=(w.REOPENING_DAY,),
        sets=OBJECTION_FACTS,
    ),
    *steps(
        ("returned",),
        ("clock.objections-lapse", "parliament.accept-objections"),
        "not-adopted",
        cites=(C26.at("56(2)"), KL26.at("24(2)"), KL26.at("24(6)")),
        needs=(w.OBJECTIONS_WITHOUT_WORDING,),
        footing=INFERRED,
        reason="no wording was offered, so none can stand in place of the law",
    ),
    *fork(
        ("returned",),
        ("clock.objections-lapse",),
        "K-A8",
        STAND,
        "accepted objections: not adopted, or adopted in the President's wording",
        cites=(C26.at("56(2)"), KL26.at("24(2)"), KL26.at("24(6)")),
        needs=(w.OBJECTIONS_MAYBE_WITH_WORDING,),
    ),
    Step(
        "returned",
        "parliament.accept-objections",
        "presidents-wording",
        cites=(C26.at("56(2)"), KL26.at("24(6)")),
        needs=(w.OBJECTIONS_WITH_WORDING,),
    ),
    *fork(
        ("returned",),
        ("parliament.accept-objections",),
        "K-A8",
        {"a": "presidents-wording", "b": "presidents-wording", "c": "presidents-wording"},
        "accepted objections: not adopted, or adopted in the President's wording",
        cites=(C26.at("56(2)"), KL26.at("24(6)")),
        needs=(w.OBJECTIONS_WORDING_UNKNOWN,),
    ),
    *steps(
        ("overridden", "presidents-wording"),
        ("parliament.present",),
        "=",
        cites=(KL26.at("23(2)"), KL26.at("24(5)")),
        footing=INFERRED,
        reason="the law goes back to the President for signature; no rule of its own is stated",
    ),
    Step("overridden", "president.sign", "signed", cites=(C26.at("56(2)"), KL26.at("24(5)")), asks=("K-A9",)),
    Step("presidents-wording", "president.sign", "signed", cites=(C26.at("56(2)"), C26.at("46(3)")), asks=("K-A9",)),
)

PRESENTATION = Term(
    "presentation-10",
    10,
    Count.DAYS,
    w.TERM_PRESENTATION_10,
    ("@adopted",),
    ("parliament.present@presented",),
    (C26.at("60(5)"), KL26.at("23(2)")),
    footing=INFERRED,
    reason="neither the start nor the kind of days is stated (K-A10); calendar days counted from adoption",
    paused_in=("under-review",),
)
PRESIDENT_MONTH = Term(
    "president-month",
    1,
    Count.MONTHS,
    w.TERM_PRESIDENT_MONTH,
    ("parliament.present@presented",),
    ("president.sign", "president.return"),
    (C26.at("46(3)"), KL26.at("23(3)")),
    paused_in=("under-review",),
    on_lapse="clock.president-silent",
    implied_on=("court.uphold@presented", "court.strike-part@presented"),
)
COURT_MONTH = Term(
    "court-month",
    1,
    Count.MONTHS,
    w.TERM_COURT_MONTH,
    REFERRALS,
    ("court.uphold", "court.strike", "court.strike-part"),
    (C26.at("74(3)"), CTL.at("53")),
    footing=INFERRED,
    reason="read in an edition before July 2026 (K-A19); it runs from acceptance by the Court, which has no act of its own",
    indirect=True,
)
OBJECTIONS_MONTH = Term(
    "objections-month",
    1,
    Count.MONTHS,
    w.TERM_OBJECTIONS_MONTH,
    ("president.return",),
    ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"),
    (C26.at("56(2)"), KL26.at("24(2)")),
    recess=Recess.NOT_COUNTED,
    recess_exempt=("priority", "emergency"),
    on_lapse="clock.objections-lapse",
    under=(Under("K-A7", "a"),),
)
OBJECTIONS_MONTH_ANEW = Term(
    "objections-month",
    1,
    Count.MONTHS,
    w.TERM_OBJECTIONS_MONTH,
    ("president.return",),
    ("@overridden", "@not-adopted", "@presidents-wording", "@undetermined"),
    (C26.at("56(2)"), KL26.at("24(2)")),
    recess=Recess.RESTARTS,
    recess_exempt=("priority", "emergency"),
    on_lapse="clock.objections-lapse",
    under=(Under("K-A7", "b"),),
)
SIGN_AFTER_OVERRIDE = Term(
    "sign-after-override-month",
    1,
    Count.MONTHS,
    w.TERM_SIGN_AFTER_OVERRIDE_MONTH,
    ("parliament.present@overridden",),
    ("president.sign",),
    (C26.at("56(2)"), KL26.at("24(5)")),
    footing=INFERRED,
    reason="the start is not stated; counted from the presentation",
    paused_in=("under-review-overridden",),
)
PUBLICATION_30 = Term(
    "publication-30",
    30,
    Count.DAYS,
    w.TERM_PUBLICATION_30,
    ("@signed", "@counts-as-signed"),
    ("gazette.publish",),
    (LLA16.at("37(3)"),),
    footing=INFERRED,
    reason=OLD_EDITION,
    from_eve_of=("clock.president-silent",),
)
PUBLICATION_30_OF_AMENDMENT = Term(
    "publication-30",
    30,
    Count.DAYS,
    w.TERM_PUBLICATION_30,
    ("@signed",),
    ("gazette.publish",),
    (LLA16.at("37(3)"),),
    footing=INFERRED,
    reason=OLD_EDITION,
)
EFFECT_10 = Term(
    "effect-10",
    10,
    Count.DAYS,
    w.TERM_EFFECT_10,
    ("gazette.publish",),
    ("clock.take-effect",),
    (LLA16.at("42(3)"),),
    footing=INFERRED,
    reason=OLD_EDITION,
    on_lapse="clock.take-effect",
    gives_way=True,
)
PRIORITY_MONTHS = Term(
    "priority-two-months",
    2,
    Count.MONTHS,
    w.TERM_PRIORITY_TWO_MONTHS,
    ("initiator.introduce", "president.declare-priority"),
    ("@adopted",),
    (C26.at("60(2)"), KL26.at("21(2)")),
    footing=INFERRED,
    reason="the start is not stated (K-A11); counted from the declaration, or from introduction as a priority bill",
    when=(w.PRIORITY,),
)
CONFIDENCE_48 = Term(
    "confidence-48-hours",
    2,
    Count.DAYS,
    w.TERM_CONFIDENCE_48_HOURS,
    ("government.raise-confidence",),
    ("parliament.confidence-holds", "parliament.no-confidence"),
    (C26.at("60(7)"), KL26.at("25(2)")),
    bound=Bound.NOT_BEFORE,
)
TERMS = (
    PRIORITY_MONTHS,
    CONFIDENCE_48,
    PRESENTATION,
    PRESIDENT_MONTH,
    COURT_MONTH,
    OBJECTIONS_MONTH,
    OBJECTIONS_MONTH_ANEW,
    SIGN_AFTER_OVERRIDE,
    PUBLICATION_30,
    EFFECT_10,
)
STAGES = (
    s.DRAFT,
    s.KURULTAI_SUBMITTED,
    s.IN_COMMITTEE,
    s.KURULTAI_PLENARY,
    s.KURULTAI_CONFIDENCE_LINKED,
    s.WITHDRAWN,
    s.ADOPTED,
    s.PRESENTED,
    s.UNDER_REVIEW_COURT,
    s.KURULTAI_RETURNED,
    s.OVERRIDDEN,
    s.UNDER_REVIEW_OVERRIDDEN_COURT,
    s.PRESIDENTS_WORDING,
    s.UNDER_REVIEW_WORDING_COURT,
    s.SIGNED,
    s.COUNTS_AS_SIGNED,
    s.PUBLISHED,
    s.PUBLISHED_UNSIGNED,
    s.IN_EFFECT,
    s.REJECTED,
    s.NOT_ADOPTED,
    s.UNCONSTITUTIONAL,
    s.UNDETERMINED,
    s.LAPSED,
)

LAW = Procedure(
    edition="2026",
    kind="law",
    label=Label("Заңды қабылдау", "Принятие закона", "Adoption of a law"),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION,
        Step(
            "kurultai-plenary",
            "kurultai.adopt",
            "adopted",
            cites=(C26.at("61(4)"), KL26.at("22(2)")),
            needs=(Carried("kurultai"),),
        ),
        *fork(
            ("kurultai-plenary",),
            ("kurultai.vote-short",),
            "K-A5",
            {"a": "=", "b": "not-adopted"},
            "fewer than a majority to adopt and no majority to reject: the outcome is not stated",
            cites=(C26.at("60(5)"), C26.at("61(4)")),
            needs=(Missed(("kurultai",)),),
        ),
        *SIDE_ROUTES,
        *CONFIDENCE,
        *SIGNATURE,
        *COURT,
        *OBJECTIONS,
        Step(
            "returned",
            "kurultai.override",
            "overridden",
            cites=(C26.at("56(2)"), KL26.at("24(5)")),
            needs=(w.WHOLE, Carried("kurultai", TWO_THIRDS)),
        ),
        *fork(
            ("returned",),
            ("kurultai.override",),
            "A32",
            {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"},
            "some articles upheld, some not: the text does not say what becomes of the law",
            cites=(C26.at("56(2)"), KL26.at("24(4)")),
            needs=(w.PARTIAL, Carried("kurultai", TWO_THIRDS)),
        ),
        Step(
            "returned",
            "kurultai.sustain",
            "not-adopted",
            cites=(C26.at("56(2)"), KL26.at("24(6)")),
            needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("kurultai",), TWO_THIRDS)),
        ),
        *fork(
            ("returned",),
            ("kurultai.sustain",),
            "K-A8",
            STAND,
            STAND_REASON,
            cites=(C26.at("56(2)"), KL26.at("24(6)")),
            needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("kurultai",), TWO_THIRDS)),
        ),
    ),
    all_terms=TERMS,
    questions=q.QUESTIONS,
)

CONSTITUTIONAL_LAW = Procedure(
    edition="2026",
    kind="constitutional-law",
    label=Label(
        "Конституциялық заңды қабылдау", "Принятие конституционного закона", "Adoption of a constitutional law"
    ),
    initial="draft",
    stages=STAGES,
    all_steps=(
        *INTRODUCTION,
        Step(
            "kurultai-plenary",
            "kurultai.adopt",
            "adopted",
            cites=(C26.at("61(3)"), KL26.at("22(1)")),
            needs=(Carried("kurultai", TWO_THIRDS),),
        ),
        *fork(
            ("kurultai-plenary",),
            ("kurultai.vote-short",),
            "K-A5",
            {"a": "=", "b": "not-adopted"},
            "fewer than two thirds to adopt and no majority to reject: the outcome is not stated",
            cites=(C26.at("60(5)"), C26.at("61(3)")),
            needs=(Missed(("kurultai",), TWO_THIRDS),),
        ),
        *SIDE_ROUTES,
        *CONFIDENCE_CONSTITUTIONAL,
        *SIGNATURE,
        *COURT,
        *OBJECTIONS,
        Step(
            "returned",
            "kurultai.override",
            "overridden",
            cites=(C26.at("56(2)"), KL26.at("24(5)")),
            needs=(w.WHOLE, Carried("kurultai", THREE_QUARTERS)),
        ),
        *fork(
            ("returned",),
            ("kurultai.override",),
            "A32",
            {"a": "presidents-wording", "b": "not-adopted", "c": "overridden"},
            "some articles upheld, some not: the text does not say what becomes of the law",
            cites=(C26.at("56(2)"), KL26.at("24(4)")),
            needs=(w.PARTIAL, Carried("kurultai", THREE_QUARTERS)),
        ),
        Step(
            "returned",
            "kurultai.sustain",
            "not-adopted",
            cites=(C26.at("56(2)"), KL26.at("24(6)")),
            needs=(w.OBJECTIONS_WITHOUT_WORDING, Missed(("kurultai",), THREE_QUARTERS)),
        ),
        *fork(
            ("returned",),
            ("kurultai.sustain",),
            "K-A8",
            STAND,
            STAND_REASON,
            cites=(C26.at("56(2)"), KL26.at("24(6)")),
            needs=(w.OBJECTIONS_MAYBE_WITH_WORDING, Missed(("kurultai",), THREE_QUARTERS)),
        ),
    ),
    all_terms=TERMS,
    questions=q.QUESTIONS,
)

# By nationwide referendum only; the Kurultai, the Government and the People's Council may propose one.
AMENDMENT = Procedure(
    edition="2026",
    kind="constitutional-amendment",
    label=Label("Конституцияға өзгерістер енгізу", "Внесение изменений в Конституцию", "Amendment of the Constitution"),
    initial="draft",
    stages=(
        s.DRAFT,
        s.KURULTAI_REFERENDUM_PROPOSED,
        s.NATIONWIDE_REFERENDUM_CALLED,
        s.REFERENDUM_ADOPTED,
        s.PUBLISHED_BY_REFERENDUM,
        s.SIGNED,
        s.PUBLISHED,
        s.IN_EFFECT,
        s.REJECTED,
        s.NOT_ADOPTED,
        s.LAPSED,
    ),
    all_steps=(
        *steps(
            ("draft", "referendum-proposed"),
            ("court.opinion",),
            "=",
            cites=(C26.at("93"),),
            sets=(("court-opinion", FromRecord("conforms", absent=True)),),
        ),
        Step(
            "draft",
            "parliament.propose-referendum",
            "referendum-proposed",
            cites=(C26.at("92(1)"), C26.at("56(6)"), C26.at("61(4)")),
            needs=(Carried("kurultai"),),
            footing=INFERRED,
            reason="the initiative is a resolution, and resolutions need the majority of all deputies",
        ),
        *steps(
            ("draft", "referendum-proposed"),
            ("president.call-referendum",),
            "referendum-called",
            cites=(C26.at("92(1)"), C26.at("93")),
            needs=(w.PRIOR_OPINION_ON_REFERENDUM,),
        ),
        Step(
            "referendum-proposed",
            "president.refuse-referendum",
            "not-adopted",
            cites=(C26.at("92(1)"),),
            footing=INFERRED,
            reason="the President alone calls the referendum, and the Kurultai cannot amend the Constitution by itself",
        ),
        Step("referendum-called", "referendum.adopt", "referendum-adopted", cites=(C26.at("92(2)"), C26.at("92(3)"))),
        Step("referendum-called", "referendum.reject", "rejected", cites=(C26.at("92(2)"), C26.at("92(3)"))),
        Step(
            "referendum-adopted",
            "president.sign",
            "signed",
            cites=(C26.at("92(1)"),),
            footing=INFERRED,
            reason="by the practice of March 2026 the President signs the text adopted; no article read asks for it",
        ),
        Step(
            "referendum-adopted",
            "gazette.publish",
            "published-by-referendum",
            cites=(C26.at("5(4)"), LLA16.at("37(3)")),
            footing=INFERRED,
            reason="the decision of the referendum does not wait for a signature",
        ),
        Step(
            "published-by-referendum",
            "clock.take-effect",
            "in-effect",
            cites=(LLA16.at("42(3)"),),
            footing=INFERRED,
            reason="put into effect as the text adopted says",
        ),
        *PUBLICATION,
    ),
    all_terms=(PUBLICATION_30_OF_AMENDMENT, EFFECT_10),
    questions=q.QUESTIONS,
)

EDITION = Edition(
    id="2026",
    starts=date(2026, 7, 1),
    until=None,
    label=Label("2026 жылғы редакция", "Редакция 2026 года", "Edition of 2026"),
    changed=Label(
        "Бір палаталы Құрылтай, 145 депутат; Қазақстан Халық Кеңесінің бастамасы; жобаны кез келген сатыда тұтастай қабылдамау; Конституцияға өзгерістер тек референдуммен",
        "Однопалатный Курултай, 145 депутатов; инициатива Қазақстан Халық Кеңесі; отклонение в целом на любой стадии; изменения в Конституцию — только референдумом",
        "One chamber, the Kurultai of 145 deputies; initiative of the People's Council; rejection as a whole at any stage; the Constitution amended by referendum only",
    ),
    instruments=(C26, KL26, CTL, LLA16),
    procedures=(LAW, CONSTITUTIONAL_LAW, AMENDMENT),
    handovers=INTO_2026,
)
