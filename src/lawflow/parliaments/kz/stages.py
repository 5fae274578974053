"""The stages of the procedures and their labels: the same id wherever the stage is the same.

A row is the id and the organ in whose hands the bill is; below, the label in Kazakh, Russian and English, and what
the bill has come to, if its passage has an outcome there.
"""

from lawflow.law.steps import stage

# fmt: off
# From the draft to the vote of both chambers.
DRAFT                           = stage("draft",                           "initiator",
                                        "Енгізілмеген жоба", "Проект, ещё не внесённый", "Draft, not yet introduced")
SUBMITTED                       = stage("submitted",                       "majilis",
                                        "Мәжіліске енгізілді", "Внесён в Мажилис", "Laid before the Mäjilis")
MAJILIS_PLENARY                 = stage("majilis-plenary",                 "majilis",
                                        "Мәжілістің қарауында", "На рассмотрении Мажилиса", "Before the Mäjilis")
AWAITING_SENATE                 = stage("awaiting-senate",                 "senate",
                                        "Сенатқа берілуде", "Передаётся в Сенат", "On its way to the Senate")
SENATE_PENDING                  = stage("senate-pending",                  "senate",
                                        "Сенаттың қарауында", "На рассмотрении Сената", "Before the Senate")
MAJILIS_ON_REJECTION            = stage("majilis-on-rejection",            "majilis",
                                        "Сенат қабылдамаған жоба Мәжілісте", "Законопроект, отклонённый Сенатом, в Мажилисе", "The bill rejected by the Senate before the Mäjilis")
SENATE_SECOND_VOTE              = stage("senate-second-vote",              "senate",
                                        "Сенатта қайта талқылануда", "На повторном обсуждении в Сенате", "Before the Senate for a second vote")
MAJILIS_ON_SENATE_CHANGES       = stage("majilis-on-senate-text",          "majilis",
                                        "Сенаттың өзгертулері мен толықтырулары Мәжілісте", "Изменения и дополнения Сената в Мажилисе", "The Senate's changes and additions before the Mäjilis")
MAJILIS_ON_SENATE_WORDING       = stage("majilis-on-senate-text",          "majilis",
                                        "Сенат ұсынған редакция Мәжілісте", "Редакция статей, предложенная Сенатом, в Мажилисе", "The Senate's wording of articles before the Mäjilis")
CONCILIATION                    = stage("conciliation",                    "commission",
                                        "Келісу рәсімдері", "Согласительные процедуры", "Conciliation")
MAJILIS_ON_COMMISSION_TEXT      = stage("majilis-on-commission-text",      "majilis",
                                        "Келісу комиссиясы әзірлеген редакция Мәжілісте", "Редакция, выработанная согласительной комиссией, в Мажилисе", "The commission's wording before the Mäjilis")
SENATE_ON_COMMISSION_TEXT       = stage("senate-on-commission-text",       "senate",
                                        "Келісу комиссиясы әзірлеген редакция Сенатта", "Редакция, выработанная согласительной комиссией, в Сенате", "The commission's wording before the Senate")
# To 2022 the commission lays proposals, and the Senate has before it these and what the Mäjilis decided, which may be its own earlier text.
MAJILIS_ON_PROPOSALS            = stage("majilis-on-commission-text",      "majilis",
                                        "Келісу комиссиясының ұсыныстары Мәжілісте", "Предложения согласительной комиссии в Мажилисе", "The commission's proposals before the Mäjilis")
SENATE_ON_PROPOSALS             = stage("senate-on-commission-text",       "senate",
                                        "Келісу рәсімдерінің қорытындысы Сенатта", "Итог согласительных процедур в Сенате", "The outcome of conciliation before the Senate")
MAJILIS_REVOTE                  = stage("majilis-revote",                  "majilis",
                                        "Мәжілістің бұрын қабылданған редакция бойынша қайта дауыс беруі", "Повторное голосование Мажилиса по ранее принятой редакции", "Repeat vote of the Mäjilis on the wording adopted earlier")

# Before the President, and under review by the Council (to 2022) or the Court.
# To 2022 the Constitution has the Senate present a law (art. 44(2)); since 2023 Parliament, and of laws and constitutional laws the Reglament the Senate.
ADOPTED                         = stage("adopted",                         "senate",
                                        "Қабылданды, Президенттің қол қоюына ұсынылуға тиіс", "Принят, подлежит представлению на подпись Президенту", "Adopted, to be presented to the President for signature")
ADOPTED_BY_PARLIAMENT           = stage("adopted",                         "parliament",
                                        "Қабылданды, Президенттің қол қоюына ұсынылуға тиіс", "Принят, подлежит представлению на подпись Президенту", "Adopted, to be presented to the President for signature")
PRESENTED                       = stage("presented",                       "president",
                                        "Президенттің қол қоюына ұсынылды", "На подписи у Президента", "Before the President for signature")
UNDER_REVIEW_COUNCIL            = stage("under-review",                    "court",
                                        "Конституциялық Кеңестің қарауында", "На рассмотрении Конституционного Совета", "Under review by the Constitutional Council")
UNDER_REVIEW_OVERRIDDEN_COUNCIL = stage("under-review-overridden",         "court",
                                        "Қарсылық еңсерілгеннен кейін Конституциялық Кеңесте", "В Конституционном Совете после преодоления возражений", "Under review by the Council after the override")
UNDER_REVIEW_WORDING_COUNCIL    = stage("under-review-presidents-wording", "court",
                                        "Президент редакциясындағы заң Конституциялық Кеңесте", "Закон в редакции Президента в Конституционном Совете", "The President's wording under review by the Council")
UNDER_REVIEW_COURT              = stage("under-review",                    "court",
                                        "Конституциялық Соттың қарауында", "На рассмотрении Конституционного Суда", "Under review by the Constitutional Court")
UNDER_REVIEW_OVERRIDDEN_COURT   = stage("under-review-overridden",         "court",
                                        "Қарсылық еңсерілгеннен кейін Конституциялық Сотта", "В Конституционном Суде после преодоления возражений", "Under review by the Court after the override")
UNDER_REVIEW_WORDING_COURT      = stage("under-review-presidents-wording", "court",
                                        "Президент редакциясындағы заң Конституциялық Сотта", "Закон в редакции Президента в Конституционном Суде", "The President's wording under review by the Court")
OBJECTION_TO_COURT              = stage("objection-to-court",              "court",
                                        "Президенттің Кеңес шешіміне қарсылығы", "Возражение Президента на решение Совета", "The President's objection to the Council's decision")

# The President's objections. Where the Senate alone may meet them, while there is no Mäjilis, the name is true of it too.
RETURNED                        = stage("returned",                        "majilis",
                                        "Президенттің қарсылығымен қайтарылды", "Возвращён с возражениями Президента", "Returned with the President's objections")
SENATE_ON_OBJECTIONS            = stage("senate-on-objections",            "senate",
                                        "Президенттің қарсылығы Сенатта", "Возражения Президента в Сенате", "The President's objections before the Senate")
JOINT_ON_OBJECTIONS             = stage("joint-on-objections",             "joint",
                                        "Президенттің қарсылығы бірлескен отырыста", "Возражения Президента на совместном заседании", "The President's objections before the joint session")
JOINTLY_RETURNED                = stage("joint-on-objections",             "joint",
                                        "Конституциялық заң Президенттің қарсылығымен қайтарылды", "Конституционный закон возвращён с возражениями Президента", "Constitutional law returned with the President's objections")
EMERGENCY_RETURNED              = stage("joint-on-objections",             "joint",
                                        "Дереу қаралған заң Президенттің қарсылығымен қайтарылды", "Закон, рассмотренный немедленно, возвращён с возражениями Президента", "Emergency law returned with the President's objections")
OVERRIDDEN                      = stage("overridden",                      "president",
                                        "Қарсылық еңсерілді, Президент қол қоюға тиіс", "Возражения преодолены, подлежит подписанию Президентом", "Objections overcome, the President is to sign")
PRESIDENTS_WORDING              = stage("presidents-wording",              "president",
                                        "Президент ұсынған редакцияда қабылданды", "Принят в редакции, предложенной Президентом", "Adopted in the President's wording")

# From signature to effect.
SIGNED                          = stage("signed",                          "gazette",
                                        "Қол қойылды, жариялануға тиіс", "Подписан, подлежит опубликованию", "Signed, to be published", "signed")
COUNTS_AS_SIGNED                = stage("counts-as-signed",                "gazette",
                                        "Қол қойылды деп саналады, жариялануға тиіс", "Считается подписанным, подлежит опубликованию", "Counts as signed, to be published", "counts-as-signed")
PUBLISHED                       = stage("published",                       "gazette",
                                        "Жарияланды, қолданысқа енгізілуге тиіс", "Опубликован, вводится в действие", "Published, in force; to be put into effect", "signed")
PUBLISHED_UNSIGNED              = stage("published-unsigned",              "gazette",
                                        "Қол қойылмай жарияланды, қолданысқа енгізілуге тиіс", "Опубликован без подписи, вводится в действие", "Published unsigned; to be put into effect", "counts-as-signed")
IN_EFFECT                       = stage("in-effect",                       "gazette",
                                        "Қолданысқа енгізілді", "Введён в действие", "Put into effect", "in-force")

# How a passage ends otherwise.
REJECTED                        = stage("rejected",                        "initiator",
                                        "Қабылданбай, бастамашыға қайтарылды", "Отклонён, возвращён инициатору", "Rejected, returned to the initiator", "rejected")
NOT_ADOPTED                     = stage("not-adopted",                     "initiator",
                                        "Қабылданбады деп есептеледі", "Считается непринятым", "Deemed not adopted", "not-adopted")
WITHDRAWN                       = stage("withdrawn",                       "initiator",
                                        "Бастамашы кері қайтарып алды", "Отозван инициатором", "Withdrawn by the initiator", "withdrawn")
UNCONSTITUTIONAL                = stage("unconstitutional",                "court",
                                        "Конституцияға сәйкес келмейді деп танылды, қол қойылмайды", "Признан не соответствующим Конституции, не подписывается", "Found contrary to the Constitution, may not be signed", "unconstitutional")
UNDETERMINED                    = stage("undetermined",                    "clock",
                                        "Заң үндемейді: ашық мәселе", "Закон молчит: открытый вопрос", "The law is silent: an open question", "undetermined")

# Side routes and joint sittings.
CONFIDENCE_LINKED               = stage("confidence-linked",               "joint",
                                        "Үкіметке сенім білдіру туралы мәселеге байланыстырылды", "Связан с вопросом о доверии Правительству", "Linked to a question of confidence")
SENATE_ALONE                    = stage("senate-alone",                    "senate",
                                        "Мәжіліс таратылған: Сенат Парламент функциясын орындайды", "Мажилис распущен: Сенат выполняет функции Парламента", "The Mäjilis dissolved: the Senate performs the functions of Parliament")
JOINT_VOTE                      = stage("joint-vote",                      "joint",
                                        "Бірлескен отырыстың қарауында", "На рассмотрении совместного заседания", "Before the joint session")
JOINT_FIRST_READING             = stage("joint-first-reading",             "joint",
                                        "Бірлескен отырыс: бірінші оқылым", "Совместное заседание: первое чтение", "Joint session: first reading")
JOINT_SECOND_READING_TO_2022    = stage("joint-second-reading",            "joint",
                                        "Бірлескен отырыс: түпкілікті оқылым", "Совместное заседание: окончательное чтение", "Joint session: final reading")
JOINT_SECOND_READING            = stage("joint-second-reading",            "joint",
                                        "Бірлескен отырыс: соңғы оқылым", "Совместное заседание: окончательное чтение", "Joint session: final reading")

# Rejected, and no text gives every such bill back: an amendment; a law to 2022 (R12 pt 75-1 gives it back after the Senate's rejection alone), a constitutional law in joint session.
REJECTED_NOT_RETURNED           = stage("rejected",                        "initiator",
                                        "Қабылданбады", "Отклонён", "Rejected", "rejected",
                                        said=("қабылданбай тасталды", "отклонён", "rejected"))
# Since 2023 a bill that the Mäjilis rejects is given back; of one rejected by others no text says so.
REJECTED_BY_OTHERS              = stage("rejected-not-returned",           "initiator",
                                        "Бірлескен отырыс не Сенат қабылдамады", "Отклонён совместным заседанием или Сенатом", "Rejected in joint session or by the Senate", "rejected",
                                        said=("қабылданбай тасталды", "отклонён", "rejected"))
# Short of the number set for it in joint session a bill is deemed rejected (R96 pt 37, R23 pt 32-14), as an amendment is (pt 32); a law whose objections stand
# is deemed not adopted. What both come to is not adopted.
DEEMED_REJECTED                 = stage("deemed-rejected",                 "initiator",
                                        "Дауыс саны жиналмай, қабылданбады деп есептеледі", "Считается отклонённым", "Deemed rejected", "not-adopted",
                                        said=("қабылданбады", "не принят", "not adopted"))
AMENDMENT_PROPOSED              = stage("amendment-proposed",              "joint",
                                        "Президенттің ұсынысы Парламентте", "Предложение Президента в Парламенте", "The President's proposal before Parliament")
REFERENDUM_PROPOSED             = stage("referendum-proposed",             "president",
                                        "Референдум өткізу ұсынысы Президентте", "Предложение о референдуме у Президента", "Proposal of a referendum before the President")
REFERENDUM_REFUSED              = stage("referendum-refused",              "joint",
                                        "Президент референдумнан бас тартты", "Президент отклонил предложение о референдуме", "The President has refused the referendum")
FOUR_FIFTHS_READING_TO_2022     = stage("four-fifths-second-reading",      "joint",
                                        "Бестен төрт көпшілікпен қабылданатын заң: түпкілікті оқылым", "Закон, принимаемый четырьмя пятыми: окончательное чтение", "Four-fifths law: final reading")
FOUR_FIFTHS_SECOND_READING      = stage("four-fifths-second-reading",      "joint",
                                        "Бестен төрт көпшілікпен қабылданатын заң: соңғы оқылым", "Закон, принимаемый четырьмя пятыми: окончательное чтение", "Four-fifths law: final reading")
REFERENDUM_CALLED               = stage("referendum-called",               "referendum",
                                        "Республикалық референдум тағайындалды", "Назначен республиканский референдум", "Referendum called")
REFERENDUM_ADOPTED              = stage("referendum-adopted",              "referendum",
                                        "Референдумда қабылданды", "Принят на референдуме", "Adopted by referendum", "adopted-by-referendum")
PUBLISHED_BY_REFERENDUM         = stage("published-by-referendum",         "gazette",
                                        "Референдумда қабылданып, жарияланды", "Принят на референдуме и опубликован", "Adopted by referendum and published", "adopted-by-referendum")

# The Kurultai, since 1 July 2026: where the stage is the same, so is its id.
KURULTAI_SUBMITTED              = stage("submitted",                       "kurultai",
                                        "Құрылтайға енгізілді", "Внесён в Курултай", "Laid before the Kurultai")
IN_COMMITTEE                    = stage("in-committee",                    "kurultai",
                                        "Құрылтай комитеттерінде", "В комитетах Курултая", "In the committees of the Kurultai")
KURULTAI_PLENARY                = stage("kurultai-plenary",                "kurultai",
                                        "Құрылтай отырысының қарауында", "На рассмотрении заседания Курултая", "Before the plenary of the Kurultai")
KURULTAI_CONFIDENCE_LINKED      = stage("confidence-linked",               "kurultai",
                                        "Үкіметке сенім білдіру туралы мәселеге байланыстырылды", "Связан с вопросом о доверии Правительству", "Linked to a question of confidence")
KURULTAI_ADOPTED                = stage("adopted",                         "kurultai",
                                        "Қабылданды, Президенттің қол қоюына ұсынылуға тиіс", "Принят, подлежит представлению на подпись Президенту", "Adopted, to be presented to the President for signature")
KURULTAI_RETURNED               = stage("returned",                        "kurultai",
                                        "Президенттің қарсылығы Құрылтайда", "Возражения Президента в Курултае", "The President's objections before the Kurultai")
KURULTAI_REFERENDUM_PROPOSED    = stage("referendum-proposed",             "president",
                                        "Құрылтайдың референдум туралы бастамасы Президентте", "Инициатива Курултая о референдуме у Президента", "The Kurultai's initiative of a referendum before the President")
# No text deems an initiative anything that the President does not follow: he alone calls the referendum.
INITIATIVE_REFUSED              = stage("not-adopted",                     "initiator",
                                        "Референдум туралы бастаманы Президент қабылдамады", "Инициатива о референдуме отклонена Президентом", "Initiative of a referendum refused by the President", "not-adopted",
                                        said=("қабылданбады", "не принят", "not adopted"))
NATIONWIDE_REFERENDUM_CALLED    = stage("referendum-called",               "referendum",
                                        "Жалпыхалықтық референдум тағайындалды", "Назначен всенародный референдум", "Nationwide referendum called")
LAPSED                          = stage("lapsed",                          "initiator",
                                        "Бұрынғы Парламент өкілеттігінің аяқталуымен қарау тоқтатылды", "Рассмотрение прекращено с окончанием полномочий прежнего Парламента", "Consideration ended with the powers of the former Parliament", "lapsed", inherited=True)
# fmt: on
