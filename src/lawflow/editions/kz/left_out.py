"""Terms the law sets and no edition runs (or some editions leave out), each with the reason.

The ids are those of ``lawflow.law.terms`` where the model has one; the others are named in the same way.
"""

from lawflow.editions.kz.instruments import C07, C17, C23, C26, C98, CL13, CTL, KL26, LP06, R12, R23, R96
from lawflow.law.left_out import LeftOut

BICAMERAL = ("1995", "2007", "2012", "2013", "2017", "2023")
COUNCIL_EDITIONS = ("1995", "2007", "2012", "2013", "2017")
NO_ACT = "the vocabulary of acts has no act that starts or ends it"

LEFT_OUT = (
    LeftOut("commission-term", ("1995", "2007"), "work of the conciliation commission, which is also Parliament's time on the Senate's changes", (R96.at("76"),), "its length is set by the Mäjilis for each commission and is not stated"),
    LeftOut("commission-term", ("2012", "2013", "2017", "2023"), "work of the conciliation commission", (R12.at("76-2"), R23.at("76-2")), "no term was found in the texts read"),
    LeftOut("commission-text-to-senate-7", ("1995", "2007"), "sending of the Mäjilis's decision on the commission's text to the Senate: seven days", (R96.at("76"),), NO_ACT),
    LeftOut("commission-text-7", ("2023",), "the Mäjilis on the commission's text", (C23.at("61(5)"), R23.at("76-3")), "no term is stated since 2023; the law is considered in the order of para 4"),
    LeftOut("majilis-to-senate-10", ("1995", "2007"), "transfer from the Mäjilis to the Senate", (R96.at("74"),), "no term before 22 June 2012, bills on an amnesty excepted (Reglament pt 84), which do run it"),
    LeftOut("agreed-changes-3-7", ("1995", "2007"), "from the Mäjilis's agreement to the Senate in three days, from the Senate to the President in seven", (R96.at("76"),), "parts of the ten days of presentation; the sending between the chambers has no act"),
    LeftOut("agreed-changes-5-5", ("2012", "2013", "2017"), "from the Mäjilis's agreement to the Senate in five days, from the Senate to the President in five", (R12.at("69-4"), R12.at("76-1")), "parts of the ten days of presentation; the sending between the chambers has no act"),
    LeftOut("initiator-informed-10", ("1995", "2007", "2012", "2013", "2017"), "the initiator is told of the rejection, or gets the bill back, in ten days", (R96.at("75"), R12.at("75-1")), "it comes after the end of the bill and has no act"),
    LeftOut("deputies-submission-15", ("1995", "2007"), "deputies' submission examined in the Mäjilis: fifteen days", (R96.at("71"),), "it comes before the introduction of the bill"),
    LeftOut("deputies-preparation-120", ("1995", "2007"), "preparation of a deputies' bill: 120 days from registration of the submission", (R96.at("71"),), "registration of the submission has no act; it binds the lead committee, not the vote"),
    LeftOut("senate-text-3", ("2012", "2013", "2017"), "text of the accepted bill to the senators: three days", (R12.at("73"),), NO_ACT),
    LeftOut("senate-second-vote", ("1995", "2007", "2012", "2013", "2017"), "the Senate's second vote after a re-approval", (C98.at("61(4)"), C07.at("61(4)"), C17.at("61(4)")), "no term is stated (A2)"),
    LeftOut("senate-study-10", ("2007",), "study of the objections in the Senate: ten days", (R96.at("45"),), "it prepares a joint session that the Constitution of 2007 has given up (A15)"),
    LeftOut("chamber-15-senate", ("2007",), "consideration of the objections in the Senate", (R96.at("45"),), "the Reglament of 1996 has no term for a vote of the Senate, which came with the Constitution of 2007"),
    LeftOut("joint-chamber-15", ("2023",), "consideration in the chambers of objections to a constitutional law", (R23.at("78-8"), C23.at("53 1-2)")), "the fifteen days belong to separate sittings; for the joint session the month alone is stated"),
    LeftOut("joint-session-terms", ("1995",), "work on a constitutional law between the joint sessions", (R96.at("33"), R96.at("35")), "its length is set by Parliament for each bill and is not stated"),
    LeftOut("court-10", COUNCIL_EDITIONS, "the Council decides in ten days at the President's demand", (C98.at("73(3)"), CL13.at("24")), "the record has no field that says the President demanded it"),
    LeftOut("court-10", ("2023", "2026"), "the Court decides the President's own referral in ten days at his demand", (CTL.at("53"),), "the record has no field that says the President demanded it"),
    LeftOut("court-acceptance-3", COUNCIL_EDITIONS, "the Council decides on acceptance of a referral in three days", (CL13.at("25"),), NO_ACT),
    LeftOut("court-notice-5", ("2023", "2026"), "notice of the acceptance of a referral: five working days", (CTL.at("48(4)"),), NO_ACT),
    LeftOut("court-extension", ("2023", "2026"), "extension of the Court's month for a reasonable time", (CTL.at("53"),), "its length is not stated and it has no act"),
    LeftOut("priority", ("1995", "2007", "2012", "2013"), "priority bills", (C98.at("61(2)"), C07.at("61(2)"), LP06.at("17(2)")), "priority had no term before March 2017"),
    LeftOut("priority-after-majilis", ("2023",), "what is left of a priority bill's two months after the Mäjilis's forty days", (R23.at("8"),), "no text shortens the Senate's sixty days (A19)"),
    LeftOut("emergency-vote", ("2023", "2026"), "the final vote on an emergency bill", (C23.at("61(2)"), C26.at("60(4)")), "'at once' has no length (A21, K-A12)"),
    LeftOut("joint-session-call", ("2023",), "calling of the joint session on a constitutional law", (R23.at("32-4"),), "no term is stated (A22)"),
    LeftOut("referendum-proposal-3", ("2012", "2013", "2017"), "the chambers' proposal of a referendum goes to the President in three days", (R12.at("78-11"),), NO_ACT),
    LeftOut("referendum-choice", BICAMERAL, "the President's choice between signature and referendum after a vote of four fifths", (C98.at("91(1)"), C23.at("91(1)")), "no term of its own is stated (A26); the term to sign is run"),
    LeftOut("confidence-twice-a-year", (*BICAMERAL, "2026"), "the question of confidence at most twice a year", (C98.at("61(7)"), C23.at("61(7)"), KL26.at("25(2)")), "it counts other bills, of which one dossier says nothing"),
    LeftOut("same-session-bar", COUNCIL_EDITIONS, "no new introduction in the same session", (C98.at("61(4)"), R96.at("37"), R12.at("75-1")), "it binds another bill, of which one dossier says nothing (A2)"),
    LeftOut("government-opinion-three-months", ("2026",), "the Government's opinion on deputies' money bills and amendments: three months", (KL26.at("34"),), "it runs from the sending of the draft to the Government, before introduction, which has no act; nothing follows from silence"),
    LeftOut("kurultai-committee-terms", ("2026",), "consideration in committee and plenary", (KL26.at("21(1)"),), "set by the Bureau for each bill; the Regulations were not found (K-A1)"),
    LeftOut("government-resignation-10", ("2026",), "the President on the Government's resignation after a vote of no confidence: ten days", (C26.at("69(4)"),), "it concerns the Government, not the bill"),
    LeftOut("kurultai-emergency", ("2026",), "immediate consideration of an emergency bill", (C26.at("60(4)"), KL26.at("21(3)")), "'immediately' has no length (K-A12)"),
    LeftOut("kurultai-committee-on-objections", ("2026",), "conclusion of the committee on the objections", (KL26.at("24(1)"),), "no term of its own is stated; the month on objections is run"),
)
