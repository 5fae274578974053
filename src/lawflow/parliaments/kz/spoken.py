"""What people say, and what the law and this program say in its place: words typed, then names and words to look for.

No text of law has a veto, a lower house, or a cabinet. A row is for hints and for searches alone: the first name that
is known where the word was typed is meant, else what has the last of them, a word, in its label.
"""

from lawflow.law.spoken import spoken

# fmt: off
SPOKEN = spoken(
    ("veto, vetoes, vetoed, вето",                                   "president.return, returned, objections"),
    ("override, overrule, преодоление, преодолеть, еңсеру",          "majilis.override, overridden, overcoming"),
    ("sign, signs, signed, signature, подпись, подписать, подписан, подписание, қол қою, қол қойды",
                                                                     "president.sign, signed, president, signature"),
    ("enact, enacted, pass, passed, adopted, принять, принятие, қабылдау, қабылданды",
                                                                     "adopted, majilis.adopt, law, adoption"),
    ("reject, rejected, отклонить, отклонён, отклонен, қабылдамау",  "rejected, majilis.reject, rejection"),
    ("fail, failed, dead, killed, провален, провалить, не принят, өтпеді, қабылданбады",
                                                                     "not-adopted, rejected, deemed not adopted"),
    ("withdraw, withdrawn, отозвать, отзыв, кері қайтару, қайтарып алу",
                                                                     "withdrawn, initiator.withdraw, withdrawal"),
    ("publish, published, опубликовать, опубликование, жариялау",    "published, gazette.publish, law, publication"),
    ("in force, force, effect, вступить в силу, вступление в силу, күшіне ену",
                                                                     "in-force, clock.take-effect, law, in force"),
    ("mediation, reconciliation, согласование, согласительная, келісу",
                                                                     "conciliation, commission.form, commission, conciliation"),
    ("lower house, lower chamber, house of representatives, нижняя палата, төменгі палата",
                                                                     "majilis, majilis-plenary, Mäjilis"),
    ("upper house, upper chamber, верхняя палата, жоғарғы палата",   "senate, senate-pending, Senate"),
    ("first reading, первое чтение, бірінші оқылым",                 "majilis.approve-first-reading, joint-first-reading, first reading"),
    ("cabinet, ministers, кабинет, министры, министрлер кабинеті",   "government, government.opinion, Government"),
    ("mps, members, lawmakers, депутат, народные избранники",        "deputies, deputies.refer, deputies"),
    ("speaker, спикер",                                              "chair, chair.refer, chair"),
    ("court, council, constitutionality, суд, совет, проверка, сот, кеңес, тексеру",
                                                                     "court, under-review, president.refer, president, constitutional court"),
    ("dissolution, dissolved, роспуск, тарату",                      "senate-alone, clock.dissolution, dissolved"),
    ("fast, fast-track, быстро, тез",                                "priority, president.declare-priority, president.declare-urgent, urgent"),
    ("statute, act, ordinary, акт, обычный",                         "law"),
)
# fmt: on
