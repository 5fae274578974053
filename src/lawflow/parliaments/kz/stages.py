"""The stages of the procedures and their labels: the same id wherever the stage is the same."""

from lawflow.law.labels import Label
from lawflow.law.steps import Stage

DRAFT = Stage("draft", "initiator", Label("Енгізілмеген жоба", "Проект, ещё не внесённый", "Draft, not yet introduced"))
SUBMITTED = Stage("submitted", "majilis", Label("Мәжіліске енгізілді", "Внесён в Мажилис", "Laid before the Mäjilis"))
MAJILIS_PLENARY = Stage(
    "majilis-plenary", "majilis", Label("Мәжілістің қарауында", "На рассмотрении Мажилиса", "Before the Mäjilis")
)
AWAITING_SENATE = Stage(
    "awaiting-senate", "senate", Label("Сенатқа берілуде", "Передаётся в Сенат", "On its way to the Senate")
)
SENATE_PENDING = Stage(
    "senate-pending", "senate", Label("Сенаттың қарауында", "На рассмотрении Сената", "Before the Senate")
)
MAJILIS_ON_REJECTION = Stage(
    "majilis-on-rejection",
    "majilis",
    Label(
        "Сенат қабылдамаған жоба Мәжілісте",
        "В Мажилисе после отклонения Сенатом",
        "Before the Mäjilis after rejection by the Senate",
    ),
)
SENATE_SECOND_VOTE = Stage(
    "senate-second-vote",
    "senate",
    Label("Сенатта қайта талқылануда", "На повторном обсуждении в Сенате", "Before the Senate for a second vote"),
)
MAJILIS_ON_SENATE_TEXT = Stage(
    "majilis-on-senate-text",
    "majilis",
    Label(
        "Сенат ұсынған мәтін бойынша Мәжілісте",
        "В Мажилисе по тексту Сената",
        "Before the Mäjilis with the Senate's text",
    ),
)
CONCILIATION = Stage(
    "conciliation", "commission", Label("Келісу рәсімдері", "Согласительные процедуры", "Conciliation")
)
MAJILIS_ON_COMMISSION_TEXT = Stage(
    "majilis-on-commission-text",
    "majilis",
    Label(
        "Келісу комиссиясының мәтіні Мәжілісте",
        "Текст согласительной комиссии в Мажилисе",
        "The commission's text before the Mäjilis",
    ),
)
SENATE_ON_COMMISSION_TEXT = Stage(
    "senate-on-commission-text",
    "senate",
    Label(
        "Келісу комиссиясының мәтіні Сенатта",
        "Текст согласительной комиссии в Сенате",
        "The commission's text before the Senate",
    ),
)
MAJILIS_REVOTE = Stage(
    "majilis-revote",
    "majilis",
    Label(
        "Мәжіліс бұрынғы редакция бойынша қайта дауыс береді",
        "Повторное голосование Мажилиса по прежней редакции",
        "Repeat vote of the Mäjilis on its own text",
    ),
)
ADOPTED = Stage(
    "adopted",
    "president",
    Label(
        "Қабылданды, Президентке ұсынылуға тиіс",
        "Принят, подлежит представлению Президенту",
        "Adopted, to be presented to the President",
    ),
)
PRESENTED = Stage(
    "presented",
    "president",
    Label("Президенттің қол қоюында", "На подписи у Президента", "Before the President for signature"),
)
UNDER_REVIEW_COUNCIL = Stage(
    "under-review",
    "court",
    Label(
        "Конституциялық Кеңестің қарауында",
        "На рассмотрении Конституционного Совета",
        "Under review by the Constitutional Council",
    ),
)
UNDER_REVIEW_OVERRIDDEN_COUNCIL = Stage(
    "under-review-overridden",
    "court",
    Label(
        "Қарсылық еңсерілгеннен кейін Конституциялық Кеңесте",
        "В Конституционном Совете после преодоления возражений",
        "Under review by the Council after the override",
    ),
)
UNDER_REVIEW_WORDING_COUNCIL = Stage(
    "under-review-presidents-wording",
    "court",
    Label(
        "Президент редакциясындағы заң Конституциялық Кеңесте",
        "Закон в редакции Президента в Конституционном Совете",
        "The President's wording under review by the Council",
    ),
)
UNDER_REVIEW_COURT = Stage(
    "under-review",
    "court",
    Label(
        "Конституциялық Соттың қарауында",
        "На рассмотрении Конституционного Суда",
        "Under review by the Constitutional Court",
    ),
)
UNDER_REVIEW_OVERRIDDEN_COURT = Stage(
    "under-review-overridden",
    "court",
    Label(
        "Қарсылық еңсерілгеннен кейін Конституциялық Сотта",
        "В Конституционном Суде после преодоления возражений",
        "Under review by the Court after the override",
    ),
)
UNDER_REVIEW_WORDING_COURT = Stage(
    "under-review-presidents-wording",
    "court",
    Label(
        "Президент редакциясындағы заң Конституциялық Сотта",
        "Закон в редакции Президента в Конституционном Суде",
        "The President's wording under review by the Court",
    ),
)
OBJECTION_TO_COURT = Stage(
    "objection-to-court",
    "court",
    Label(
        "Президенттің Кеңес шешіміне қарсылығы",
        "Возражение Президента на решение Совета",
        "The President's objection to the Council's decision",
    ),
)
RETURNED = Stage(
    "returned",
    "majilis",
    Label(
        "Президенттің қарсылығы Мәжілісте",
        "Возражения Президента в Мажилисе",
        "The President's objections before the Mäjilis",
    ),
)
SENATE_ON_OBJECTIONS = Stage(
    "senate-on-objections",
    "senate",
    Label(
        "Президенттің қарсылығы Сенатта",
        "Возражения Президента в Сенате",
        "The President's objections before the Senate",
    ),
)
JOINT_ON_OBJECTIONS = Stage(
    "joint-on-objections",
    "joint",
    Label(
        "Президенттің қарсылығы бірлескен отырыста",
        "Возражения Президента на совместном заседании",
        "The President's objections before the joint session",
    ),
)
OVERRIDDEN = Stage(
    "overridden",
    "president",
    Label(
        "Қарсылық еңсерілді, Президент қол қоюға тиіс",
        "Возражения преодолены, Президент подписывает",
        "Objections overcome, the President is to sign",
    ),
)
PRESIDENTS_WORDING = Stage(
    "presidents-wording",
    "president",
    Label(
        "Президент ұсынған редакцияда қабылданды",
        "Принят в редакции, предложенной Президентом",
        "Adopted in the President's wording",
    ),
)
SIGNED = Stage(
    "signed",
    "gazette",
    Label("Қол қойылды, жариялануға тиіс", "Подписан, подлежит опубликованию", "Signed, to be published"),
    "signed",
)
COUNTS_AS_SIGNED = Stage(
    "counts-as-signed",
    "gazette",
    Label(
        "Қол қойылды деп саналады, жариялануға тиіс",
        "Считается подписанным, подлежит опубликованию",
        "Counts as signed, to be published",
    ),
    "counts-as-signed",
)
PUBLISHED = Stage(
    "published",
    "gazette",
    Label(
        "Жарияланды, қолданысқа енгізілуге тиіс",
        "Опубликован, вводится в действие",
        "Published, in force; to be put into effect",
    ),
    "signed",
)
PUBLISHED_UNSIGNED = Stage(
    "published-unsigned",
    "gazette",
    Label(
        "Қол қойылмай жарияланды, қолданысқа енгізілуге тиіс",
        "Опубликован без подписи, вводится в действие",
        "Published unsigned; to be put into effect",
    ),
    "counts-as-signed",
)
IN_EFFECT = Stage(
    "in-effect", "gazette", Label("Қолданысқа енгізілді", "Введён в действие", "Put into effect"), "in-force"
)
REJECTED = Stage(
    "rejected",
    "initiator",
    Label(
        "Қабылданбай, бастамашыға қайтарылды", "Отклонён, возвращён инициатору", "Rejected, returned to the initiator"
    ),
    "rejected",
)
NOT_ADOPTED = Stage(
    "not-adopted",
    "initiator",
    Label("Қабылданбаған болып есептеледі", "Считается непринятым", "Deemed not adopted"),
    "not-adopted",
)
WITHDRAWN = Stage(
    "withdrawn",
    "initiator",
    Label("Бастамашы кері қайтарып алды", "Отозван инициатором", "Withdrawn by the initiator"),
    "withdrawn",
)
UNCONSTITUTIONAL = Stage(
    "unconstitutional",
    "court",
    Label(
        "Конституцияға сәйкес емес деп танылды, қол қойылмайды",
        "Признан не соответствующим Конституции, не подписывается",
        "Found contrary to the Constitution, may not be signed",
    ),
    "unconstitutional",
)
UNDETERMINED = Stage(
    "undetermined",
    "clock",
    Label("Заң үндемейді: ашық мәселе", "Закон молчит: открытый вопрос", "The law is silent: an open question"),
    "undetermined",
)
CONFIDENCE_LINKED = Stage(
    "confidence-linked",
    "joint",
    Label(
        "Үкіметке сенім мәселесіне байланыстырылды",
        "Связан с вопросом о доверии Правительству",
        "Linked to a question of confidence",
    ),
)
SENATE_ALONE = Stage(
    "senate-alone",
    "senate",
    Label(
        "Мәжіліс таратылған: Сенат жалғыз қарайды",
        "Мажилис распущен: действует один Сенат",
        "The Mäjilis dissolved: before the Senate alone",
    ),
)
JOINT_VOTE = Stage(
    "joint-vote",
    "joint",
    Label("Бірлескен отырыстың қарауында", "На рассмотрении совместного заседания", "Before the joint session"),
)
JOINT_FIRST_READING = Stage(
    "joint-first-reading",
    "joint",
    Label("Бірлескен отырыс: бірінші оқылым", "Совместное заседание: первое чтение", "Joint session: first reading"),
)
JOINT_SECOND_READING = Stage(
    "joint-second-reading",
    "joint",
    Label(
        "Бірлескен отырыс: соңғы оқылым", "Совместное заседание: окончательное чтение", "Joint session: final reading"
    ),
)
AMENDMENT_PROPOSED = Stage(
    "amendment-proposed",
    "joint",
    Label(
        "Президенттің ұсынысы Парламентте",
        "Предложение Президента в Парламенте",
        "The President's proposal before Parliament",
    ),
)
REFERENDUM_PROPOSED = Stage(
    "referendum-proposed",
    "president",
    Label(
        "Референдум өткізу ұсынысы Президентте",
        "Предложение о референдуме у Президента",
        "Proposal of a referendum before the President",
    ),
)
REFERENDUM_REFUSED = Stage(
    "referendum-refused",
    "joint",
    Label(
        "Президент референдумнан бас тартты",
        "Президент отклонил предложение о референдуме",
        "The President has refused the referendum",
    ),
)
FOUR_FIFTHS_SECOND_READING = Stage(
    "four-fifths-second-reading",
    "joint",
    Label(
        "Бестен төрт көпшілікпен қабылданатын заң: соңғы оқылым",
        "Закон большинством в четыре пятых: окончательное чтение",
        "Four-fifths law: final reading",
    ),
)
REFERENDUM_CALLED = Stage(
    "referendum-called",
    "referendum",
    Label("Республикалық референдум тағайындалды", "Назначен республиканский референдум", "Referendum called"),
)
REFERENDUM_ADOPTED = Stage(
    "referendum-adopted",
    "referendum",
    Label("Референдумда қабылданды", "Принят на референдуме", "Adopted by referendum"),
)
PUBLISHED_BY_REFERENDUM = Stage(
    "published-by-referendum",
    "gazette",
    Label(
        "Референдумда қабылданып, жарияланды",
        "Принят на референдуме и опубликован",
        "Adopted by referendum and published",
    ),
)

# The Kurultai, since 1 July 2026: where the stage is the same, so is its id.
KURULTAI_SUBMITTED = Stage(
    "submitted", "kurultai", Label("Құрылтайға енгізілді", "Внесён в Курултай", "Laid before the Kurultai")
)
IN_COMMITTEE = Stage(
    "in-committee",
    "kurultai",
    Label("Құрылтай комитеттерінде", "В комитетах Курултая", "In the committees of the Kurultai"),
)
KURULTAI_PLENARY = Stage(
    "kurultai-plenary",
    "kurultai",
    Label("Құрылтай отырысының қарауында", "На рассмотрении заседания Курултая", "Before the plenary of the Kurultai"),
)
KURULTAI_CONFIDENCE_LINKED = Stage(
    "confidence-linked",
    "kurultai",
    Label(
        "Үкіметке сенім мәселесіне байланыстырылды",
        "Связан с вопросом о доверии Правительству",
        "Linked to a question of confidence",
    ),
)
KURULTAI_RETURNED = Stage(
    "returned",
    "kurultai",
    Label(
        "Президенттің қарсылығы Құрылтайда",
        "Возражения Президента в Курултае",
        "The President's objections before the Kurultai",
    ),
)
KURULTAI_REFERENDUM_PROPOSED = Stage(
    "referendum-proposed",
    "president",
    Label(
        "Құрылтайдың референдум туралы бастамасы Президентте",
        "Инициатива Курултая о референдуме у Президента",
        "The Kurultai's initiative of a referendum before the President",
    ),
)
NATIONWIDE_REFERENDUM_CALLED = Stage(
    "referendum-called",
    "referendum",
    Label("Жалпыхалықтық референдум тағайындалды", "Назначен всенародный референдум", "Nationwide referendum called"),
)
LAPSED = Stage(
    "lapsed",
    "initiator",
    Label(
        "Бұрынғы Парламентпен бірге қаралуы тоқтады",
        "Утратил силу вместе с прежним Парламентом",
        "Lapsed with the former Parliament",
    ),
    "lapsed",
    inherited=True,
)
