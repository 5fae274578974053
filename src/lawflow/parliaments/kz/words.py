"""The words that the editions share: conditions, the labels of terms, the answer where nothing was found.

A condition is a row: what kind it is, the fact and the value it asks for; then its label in Kazakh, Russian and English.
The kinds are those of `lawflow.law.conditions`: `remembers` and `forgets` ask what earlier acts left, `says` and
`does_not_say` what the act itself says, `Given` for an opinion that was favourable.
"""

from lawflow.law.conditions.bill import AskedOf, MoneyOpinion, Reserved
from lawflow.law.conditions.calendar import OfTheDay, Sits, TermMissed, TermRuns
from lawflow.law.labels import Label
from lawflow.law.questions import answer
from lawflow.law.sources import Footing
from lawflow.parliaments.kz.bills import GOVERNMENT, PRESIDENT, SUBJECTS, TRACKS

# fmt: off
# isort: off
from lawflow.law.conditions.record import (
    Given, RememberedAs, does_not_say, forgets, not_of_subject, of_subject, off_track, on_track, remembers, says,
)

# What must have been done before: conclusions given, a code read.
COMMITTEES                  = Given("committees-conclusion",
                                       Label("тұрақты комитеттердің қорытындысы", "заключения постоянных комитетов", "conclusions of the standing committees"))
CODES                       = ("code", "code-amendment")
CODE_READ                   = AskedOf("code-read", CODES, "first-reading",
                                       Label("кодекс не кодекске өзгерістер: бірінші оқылым өткен", "кодекс или изменения кодекса: первое чтение состоялось", "code or changes to a code: first reading done"))
SENATE_CODE_READ            = AskedOf("senate-code-read", CODES, "senate-first-reading",
                                       Label("кодекс не кодекске өзгерістер: Сенатта бірінші оқылым өткен", "кодекс или изменения кодекса: первое чтение в Сенате состоялось", "code or changes to a code: first reading in the Senate done"))
MONEY                       = Label("кірісті қысқартатын не шығысты көбейтетін жобаға Үкіметтің оң қорытындысы", "положительное заключение Правительства на проект, сокращающий доходы или увеличивающий расходы", "the Government's positive opinion on a bill that cuts revenue or raises spending")
MONEY_OPINION               = MoneyOpinion(GOVERNMENT, (PRESIDENT,), "government-opinion", MONEY)
MONEY_OPINION_OF_ALL        = MoneyOpinion(GOVERNMENT, (), "government-opinion", MONEY)
PRIOR_OPINION_COUNCIL       = Given("court-opinion",
                                       Label("Конституциялық Кеңестің 91-баптың 3-тармағы бойынша қорытындысы", "заключение Конституционного Совета по п. 3 ст. 91", "opinion of the Constitutional Council under art. 91(3)"), by_act=True)
PRIOR_OPINION_COURT         = Given("court-opinion",
                                       Label("Конституциялық Соттың 91-баптың 3-тармағы бойынша қорытындысы", "заключение Конституционного Суда по п. 3 ст. 91", "opinion of the Constitutional Court under art. 91(3)"), by_act=True)
COUNCIL_NOT_AGAINST         = Given("court-opinion",
                                       Label("Конституциялық Кеңестің 91-баптың 3-тармағы бойынша теріс қорытындысы жоқ", "нет неблагоприятного заключения Конституционного Совета по п. 3 ст. 91", "no unfavourable opinion of the Constitutional Council under art. 91(3)"), asked=True)
COURT_NOT_AGAINST           = Given("court-opinion",
                                       Label("Конституциялық Соттың 91-баптың 3-тармағы бойынша теріс қорытындысы жоқ", "нет неблагоприятного заключения Конституционного Суда по п. 3 ст. 91", "no unfavourable opinion of the Constitutional Court under art. 91(3)"), asked=True)
PRIOR_OPINION_ON_REFERENDUM = Given("court-opinion",
                                       Label("Конституциялық Соттың 93-бап бойынша қорытындысы", "заключение Конституционного Суда по ст. 93", "conclusion of the Constitutional Court under art. 93"), by_act=True)
# What the record of a bill does not tell: the voters of a referendum, the votes in the Council, the field of a temporary act.
HALF_OF_THE_VOTERS          = Given("referendum-half",
                                       Label("дауыс бергендердің жартысынан көбі жақтаған", "за – более половины участвовавших в голосовании", "more than half of those who voted are in favour"))
HALF_IN_THE_REGIONS         = Given("referendum-majority",
                                       Label("облыстардың, республикалық маңызы бар қалалардың және астананың кемінде үштен екісінде дауыс бергендердің жартысынан көбі жақтаған", "за – более половины участвовавших не менее чем в двух третях областей, городов республиканского значения и столицы",
                                             "more than half of those who voted are in favour in at least two thirds of the regions, cities of republican significance and the capital"))
TURNOUT                     = Given("referendum-turnout",
                                       Label("референдумға қатысуға құқығы бар азаматтардың жартысынан көбі дауыс берген", "в голосовании участвовало более половины имеющих право", "more than half of the citizens entitled have voted"))
TWO_THIRDS_OF_THE_COUNCIL   = Given("council-two-thirds",
                                       Label("Кеңестің барлық мүшелерінің кемінде үштен екісі: жетеуден бесеуі", "не менее двух третей всех членов Совета: пять из семи", "at least two thirds of all members of the Council: five of seven"))
SHORT_IN_THE_COUNCIL        = Given("council-short",
                                       Label("Кеңестің барлық мүшелерінің үштен екісі жиналмады: жетеуден бесеуінен аз", "не набрано двух третей всех членов Совета: менее пяти из семи", "short of two thirds of all members of the Council: fewer than five of seven"))
FIELDS_OF_ART_61            = Given("field-of-a-law",
                                       Label("61-баптың 3-тармағындағы он бір саланың бірінде", "в одной из одиннадцати областей п. 3 ст. 61", "in one of the eleven fields of art. 61(3)"))
FIELDS_OF_ART_60            = Given("field-of-a-law",
                                       Label("60-баптың 3-тармағындағы салалардың бірінде", "в одной из областей п. 3 ст. 60", "in one of the fields of art. 60(3)"))

# What the act itself says: on all the articles or on some; a wording offered or none.
WHOLE               = does_not_say("partial", True,  Label("барлық баптар бойынша", "по всем статьям", "on all the articles"))
PARTIAL             = says("partial", True,          Label("баптардың бір бөлігі бойынша ғана", "только по части статей", "on some of the articles only"))
ORDINARY_RETURN     = does_not_say("wording", False, Label("жаңа редакция ұсынылған", "предложена новая редакция", "a new wording offered"))
WORDING_NOT_OFFERED = says("wording", False,         Label("жаңа редакция ұсынылмаған", "новая редакция не предложена", "no new wording offered"))

LAID_BEFORE_THE_MAJILIS  = does_not_say("in", "senate", Label("Мәжіліске енгізілген", "внесён в Мажилис", "laid before the Mäjilis"))
LAID_BEFORE_THE_KURULTAI = does_not_say("in", "senate", Label("Құрылтайға енгізілген", "внесён в Курултай", "laid before the Kurultai"))
LAID_BEFORE_THE_SENATE   = says("in", "senate",         Label("Сенатқа енгізілген", "внесён в Сенат", "laid before the Senate"))

# What earlier acts have left.
COMMISSION_FORMED   = remembers("commission", True,      Label("келісу комиссиясы құрылған", "согласительная комиссия создана", "the commission has been formed"))
TEXT_FELL           = remembers("text-fell", True,       Label("комиссия редакциясы дауыс беруде өтпеген", "редакция комиссии на голосовании не прошла", "the commission's wording has failed in a vote"))
TEXT_NOT_FELL       = forgets("text-fell", True,         Label("комиссия редакциясы бойынша сәтсіз дауыс беру болмаған", "редакция комиссии не проваливалась", "no vote on the commission's wording has failed"))
TEXT_REGISTERED     = remembers("text-registered", True, Label("келісу рәсімдерінен кейінгі мәтін Сенатта тіркелген", "текст после согласительных процедур зарегистрирован в Сенате", "the text after conciliation is registered in the Senate"))
TAKEN_UP            = remembers("taken-up", True,        Label("Сенатта тіркелген", "зарегистрирован в Сенате", "registered in the Senate"))
NOT_YET_TAKEN_UP    = forgets("taken-up", True,          Label("Сенатта әлі тіркелмеген", "ещё не зарегистрирован в Сенате", "not yet registered in the Senate"))
NOT_YET_PRESENTED   = forgets("presented", True,         Label("Президентке әлі ұсынылмаған", "ещё не представлен Президенту", "not yet presented to the President"))
PRESENTED           = remembers("presented", True,       Label("Президентке ұсынылған", "представлен Президенту", "presented to the President"))
VOTE_FELL           = remembers("vote-fell", True,       Label("дауысқа салынып, көпшілік дауыс алмаған не қабылданбаған", "поставлен на голосование и не набрал большинства или отклонён", "voted short or voted down"))
KURULTAI_VOTE_FELL  = remembers("vote-fell", "kurultai", Label("Құрылтайда дауысқа салынып, көпшілік дауыс алмаған", "при голосовании в Курултае не набрал большинства", "voted short in the Kurultai"))
NEVER_RETURNED      = forgets("objected", True,          Label("Президент қайтармаған", "не возвращался Президентом", "never returned by the President"))
RETURNED_ONCE       = remembers("objected", True,        Label("Президент қайтарған", "возвращён Президентом", "returned by the President"))
ACCEPTED_BY_LAPSE   = remembers("accepted-by-lapse", True, Label("қарсылықтарға берілген ай өтіп кеткен", "месяц на возражения истёк", "the month on the objections has passed"))
NOT_BY_LAPSE        = forgets("accepted-by-lapse", True, Label("қарсылықтарға берілген ай өтіп кетпеген", "месяц на возражения не истёк", "the month on the objections has not passed"))
NO_CONFIDENCE_NEVER = forgets("no-confidence", True,     Label("ол бойынша сенімсіздік вотумы білдірілмеген", "вотум недоверия по нему не выражался", "no confidence was never carried on it"))
NO_CONFIDENCE_ONCE  = remembers("no-confidence", True,   Label("ол бойынша сенімсіздік вотумы білдірілген", "вотум недоверия по нему уже выражен", "no confidence was carried on it before"))
FOUR_FIFTHS_LAW     = remembers("four-fifths", True,     Label("бестен төрт көпшілікпен қабылданған", "принят большинством в четыре пятых", "adopted by four fifths"))
NOT_FOUR_FIFTHS_LAW = forgets("four-fifths", True,       Label("Президент ұсынысы бойынша қабылданған", "принят по предложению Президента", "adopted on the President's proposal"))

# The wording the President offered with his objections; in edition 1995 it decides, and a silent record leaves it open.
OBJECTIONS_WITH_WORDING       = remembers("objections-wording", True,
                                             Label("Президент редакция ұсынған", "Президент предложил редакцию", "the President offered a wording"))
OBJECTIONS_WITHOUT_WORDING    = remembers("objections-wording", False,
                                             Label("Президент редакция ұсынбаған", "Президент не предложил редакции", "the President offered no wording"))
OBJECTIONS_WORDING_UNKNOWN    = remembers("objections-wording", None,
                                             Label("редакция ұсынылғаны белгісіз", "предложена ли редакция, неизвестно", "whether a wording was offered is not known"))
OBJECTIONS_MAYBE_WITH_WORDING = forgets("objections-wording", False,
                                             Label("Президент редакция ұсынған не бұл белгісіз", "Президент предложил редакцию или это неизвестно", "the President offered a wording, or this is not known"))
WORDING_OFFERED               = RememberedAs("objections-wording", True,
                                             Label("Президент жаңа редакция ұсынған", "Президент предложил новую редакцию", "the President offered a new wording"))
NO_WORDING_OFFERED            = RememberedAs("objections-wording", False,
                                             Label("Президент жаңа редакция ұсынбаған", "Президент новой редакции не предложил", "the President offered no new wording"))

# The law that the Council found contrary to the Constitution, while the President could object to its decision (to 2017).
REFERRED                     = forgets("referred", None,
                                       Label("өтініш шешілмеген", "обращение не решено", "a referral is open"))
# Under review "referred" tells of referrals beside the one that is reviewed.
ONE_REFERRAL                 = remembers("referred", None,
                                         Label("өтініш біреу", "обращение одно", "there is one referral"))
SEVERAL_REFERRALS            = forgets("referred", None,
                                       Label("өтініш бірнешеу", "обращений несколько", "there are several referrals"))
COURT_NOT_OBJECTED           = forgets("court-objected", True,
                                         Label("Президенттің қарсылығын Кеңес бұрын еңсермеген", "Совет ещё не преодолевал возражение Президента", "the Council has not yet overcome an objection of the President"))
STRUCK_AT_FIRST              = remembers("struck", "presented",
                                         Label("заң бірінші рет қол қойылғанға дейін тексерілген", "закон проверялся до первого подписания", "the law was reviewed before its first signature"))
STRUCK_AFTER_OVERRIDE        = remembers("struck", "overridden",
                                         Label("заң қарсылық еңсерілгеннен кейін тексерілген", "закон проверялся после преодоления возражений", "the law was reviewed after the override"))
STRUCK_WHEN_RETURNED         = remembers("struck", "returned",
                                         Label("қайтарылған заң тексерілген", "проверялся возвращённый закон", "the law was reviewed after its return"))
STRUCK_BEFORE_THE_SENATE     = remembers("struck", "senate-on-objections",
                                         Label("қарсылықтар Сенатта болғанда заң тексерілген", "закон проверялся, когда возражения были в Сенате", "the law was reviewed while the Senate had the objections"))
STRUCK_IN_JOINT_SESSION      = remembers("struck", "joint-on-objections",
                                         Label("қарсылықтар бірлескен отырыста болғанда заң тексерілген", "закон проверялся, когда возражения были на совместном заседании", "the law was reviewed while the joint session had the objections"))
STRUCK_WHEN_PUT_TO_THE_PEOPLE = remembers("struck", "referendum-called",
                                         Label("референдумға шығарылған заң тексерілген", "проверялся закон, вынесенный на референдум", "the law was reviewed once it was put to a referendum"))
STRUCK_IN_PRESIDENTS_WORDING = remembers("struck", "presidents-wording",
                                         Label("Президент редакциясындағы заң тексерілген", "проверялся закон в редакции Президента", "the law was reviewed in the President's wording"))

# What the bill is: its track and its subject.
PRIORITY             = on_track("priority",     TRACKS["priority"].label)
URGENT               = on_track("urgent",       TRACKS["urgent"].label)
EMERGENCY            = on_track("emergency",    TRACKS["emergency"].label)
NOT_EMERGENCY        = off_track("emergency",   Label("дереу қаралуға жатпайтын жоба", "проект, не подлежащий немедленному рассмотрению", "not a bill for immediate consideration"))
GOVERNMENT_EMERGENCY = on_track("emergency",    TRACKS["emergency"].label)
NO_URGENT_BILLS      = off_track("urgent",      Label("жедел қаралады деп жарияланбаған жоба: бұл редакция ондай жобаны білмейді", "проект, не объявленный срочным: эта редакция таких не знает", "not a bill declared urgent: this edition knows none"))
NO_LONGER_URGENT     = off_track("urgent",      Label("жедел қаралады деп жарияланбаған жоба: Конституция 2017 жылдан бері ондай жобаны білмейді (A20)", "проект, не объявленный срочным: Конституция с 2017 года таких не знает (A20)",
                                                      "not a bill declared urgent: since 2017 the Constitution knows none (A20)"))
NO_EMERGENCY_YET     = off_track("emergency",   Label("дереу қаралуға жатпайтын жоба: бұл редакция ондай жобаны білмейді", "проект, не подлежащий немедленному рассмотрению: эта редакция таких не знает", "not a bill for immediate consideration: this edition knows none"))
EMERGENCY_OF_THE_GOVERNMENT = Reserved("emergency", (GOVERNMENT,),
                                                Label("дереу қаралуға Үкіметтің жобасы ғана жатады", "немедленному рассмотрению подлежит только проект Правительства", "only a bill of the Government is for immediate consideration"))
BUDGET               = of_subject("budget",     SUBJECTS["budget"])
NOT_BUDGET           = not_of_subject("budget", Label("бюджет туралы жоба емес", "не проект о бюджете", "not a bill on the budget"))
CODE                 = of_subject("code",           SUBJECTS["code"])
CODE_AMENDMENT       = of_subject("code-amendment", SUBJECTS["code-amendment"])
NO_CODE              = (not_of_subject("code",           Label("кодекс жобасы емес", "не проект кодекса", "not a bill of a code")),
                        not_of_subject("code-amendment", Label("кодекске өзгерістер туралы жоба емес", "не проект об изменениях кодекса", "not a bill of changes to a code")))
AMNESTY              = of_subject("amnesty",    SUBJECTS["amnesty"])

# What the day is, and what term has passed.
SESSION_CLOSES      = OfTheDay("closes", "session-closes",
                                 Label("сессия сол күні жабылады", "сессия закрывается в этот день", "the session closes on that day"), Label("сессиялар күнтізбесінде ол күні сессия жабылмайды", "по календарю сессий в этот день сессия не закрывается", "the calendar of sessions has no end of session on that day"))
REOPENING_DAY       = OfTheDay("reopens", "reopening-day",
                                 Label("келесі кезекті сессияның бірінші күні", "первый день следующей очередной сессии", "first day of the next regular session"), Label("сессиялар күнтізбесінде ол күні кезекті сессия ашылмайды", "по календарю сессий в этот день очередная сессия не открывается", "the calendar of sessions has no regular session that opens on that day"))
MAJILIS_SITS        = Sits("majilis", True,
                                 Label("Мәжіліс бар", "Мажилис действует", "there is a Mäjilis"), Label("Мәжіліс жоқ", "Мажилиса нет", "there is no Mäjilis"))
MAJILIS_AWAY        = Sits("majilis", False,
                                 Label("Мәжіліс жоқ: өкілеттігі мерзімінен бұрын тоқтатылған", "Мажилиса нет: его полномочия досрочно прекращены", "there is no Mäjilis: its powers have ended early"),
                                 Label("Мәжіліс бар", "Мажилис действует", "there is a Mäjilis"))
OBJECTION_MONTH_RUNS = TermRuns("objection-to-court-month",
                                 Label("Кеңес шешіміне қарсылық білдіруге берілген ай ішінде", "в течение месяца, данного для возражения на решение Совета", "within the month to object to the Council's decision"))
OBJECTION_DAYS_RUN  = TermRuns("objection-to-court-10",
                                 Label("Кеңес шешіміне қарсылық білдіруге берілген он күн ішінде", "в течение десяти дней, данных для возражения на решение Совета", "within the ten days to object to the Council's decision"))
URGENT_MONTH_MISSED = TermMissed("urgent-month",
                                 Label("жедел қаралатын жобаға берілген ай өтіп кеткен", "месяц для срочного проекта истёк", "the month for the urgent bill has passed"))

# Where a bill goes back to that the Senate had taken up alone.
WHERE_IT_LAY = Label("сонда жатқан", "там он и находился", "where it lay before")

# Terms. In the chambers.
TERM_SENATE_TEXT_2                = Label("жоба мәтінін сенаторларға жіберу: 2 күн", "направление текста сенаторам: 2 дня", "text of the bill to the senators: 2 days")
TERM_MAJILIS_40                   = Label("басым жобаның Мәжілістегі кезеңі: 40 күн", "приоритетный проект в Мажилисе: 40 дней", "priority bill in the Mäjilis: 40 days")
TERM_MAJILIS_TO_SENATE_10         = Label("Мәжілістен Сенатқа беру: 10 күн", "передача из Мажилиса в Сенат: 10 дней", "transfer from the Mäjilis to the Senate: 10 days")
TERM_SENATE_REGISTRATION_2        = Label("Сенатта тіркеу: 2 жұмыс күні", "регистрация в Сенате: 2 рабочих дня", "registration in the Senate: 2 working days")
TERM_SENATE_ALONE_10              = Label("Мәжіліс жоқта Сенатқа енгізілген жобаны тексеру мен тіркеу: 10 жұмыс күні", "проверка и регистрация проекта, внесённого в Сенат в отсутствие Мажилиса: 10 рабочих дней", "check and registration of a bill laid before the Senate while there is no Mäjilis: 10 working days")
TERM_SENATE_60                    = Label("Сенаттағы алпыс күн", "шестьдесят дней Сената", "the Senate's sixty days")
TERM_RETURN_10                    = Label("Мәжіліске қайтару: 10 күн", "возврат в Мажилис: 10 дней", "return to the Mäjilis: 10 days")
TERM_RETURN_12                    = Label("қабылданбаған жобаны Мәжіліске қайтару: 12 күн", "возврат отклонённого проекта в Мажилис: 12 дней", "return of a rejected bill to the Mäjilis: 12 days")
TERM_RETURN_14                    = Label("Сенат өзгерістерін Мәжіліске жіберу: 14 күн", "направление изменений в Мажилис: 14 дней", "return of the Senate's changes to the Mäjilis: 14 days")
TERM_COMMISSION_TEXT_7            = Label("Мәжілістің келісу рәсімдерінен кейінгі шешімін Сенатқа жіберу: 7 күн", "направление в Сенат решения Мажилиса после согласительных процедур: 7 дней", "sending the Mäjilis's decision after conciliation to the Senate: 7 days")
TERM_COMMISSION_TEXT_IN_MAJILIS_7 = Label("Мәжіліс комиссия қорытындысын қарайды: 7 күн", "рассмотрение заключения комиссии Мажилисом: 7 дней", "the Mäjilis on the commission's conclusion: 7 days")

# Of tracks and of confidence.
TERM_PRIORITY_TWO_MONTHS     = Label("басым жоба: екі ай", "приоритетный проект: два месяца", "priority bill: two months to adoption")
TERM_URGENT_MONTH            = Label("жедел қаралады деп жарияланған жоба: енгізілген күннен бастап бір ай", "проект, объявленный срочным: месяц со дня внесения", "bill declared urgent: a month from its introduction")
TERM_EMERGENCY_JOINT_SESSION = Label("бірлескен отырыс: келесі жұмыс күнінен кешіктірмей", "совместное заседание: не позднее следующего рабочего дня",
                                     "joint session: no later than the next working day")
TERM_CONFIDENCE_48_HOURS     = Label("сенім мәселесі: 48 сағаттан ерте емес", "вопрос о доверии: не ранее 48 часов", "question of confidence: not before 48 hours")

# To signature and effect.
TERM_PRESENTATION_10           = Label("Президенттің қол қоюына ұсыну: 10 күн", "представление на подпись Президенту: 10 дней", "presentation to the President for signature: 10 days")
TERM_PRESIDENT_MONTH           = Label("Президенттің қол қою мерзімі: бір ай", "срок подписания: один месяц", "the President's month to sign or return")
TERM_PRESIDENT_15_WORKING_DAYS = Label("Президенттің қол қою мерзімі: 15 жұмыс күні", "срок подписания: 15 рабочих дней", "the President's fifteen working days to sign or return")
TERM_PUBLICATION_30            = Label("жариялау: 30 күн", "опубликование: 30 дней", "official publication: 30 days")
TERM_EFFECT_10                 = Label("қолданысқа енгізу: 10 күннен соң, егер заңда өзгеше көзделмесе", "введение в действие: через 10 дней, если законом не установлено иное",
                                       "taking effect: 10 days after publication unless the law sets otherwise")

# Of review and of objections.
TERM_COUNCIL_MONTH             = Label("Конституциялық Кеңестің мерзімі: бір ай", "срок Конституционного Совета: один месяц", "the Council's month to decide")
TERM_COURT_MONTH               = Label("Конституциялық Соттың мерзімі: бір ай", "срок Конституционного Суда: один месяц", "the Court's month to decide")
TERM_OBJECTION_TO_COURT_MONTH  = Label("Президенттің Кеңес шешіміне қарсылығы: бір ай", "возражение Президента на решение Совета: один месяц",
                                       "the President's objection to the Council's decision: one month")
TERM_OBJECTION_TO_COURT_10     = Label("Президенттің Кеңес шешіміне қарсылығы: 10 күн", "возражение Президента на решение Совета: 10 дней",
                                       "the President's objection to the Council's decision: 10 days")
TERM_OBJECTIONS_MONTH          = Label("қарсылықтар бойынша қайталап талқылау мен дауысқа салу: бір ай", "повторное обсуждение и голосование по возражениям: один месяц",
                                       "repeat discussion and vote on the objections: one month")
TERM_CHAMBER_15                = Label("Палатада қарсылықты қарау: 15 күн", "рассмотрение возражений в палате: 15 дней", "consideration of the objections in a chamber: 15 days")
TERM_SENATE_STUDY_10           = Label("Сенаттың қарсылықты зерделеуі: 10 күн", "изучение возражений в Сенате: 10 дней", "study of the objections in the Senate: 10 days")
TERM_SIGN_AFTER_OVERRIDE_MONTH = Label("қарсылық еңсерілгеннен кейін қол қою: бір ай", "подписание после преодоления: один месяц", "signature after the override: one month")
TERM_SIGN_AFTER_OVERRIDE_7     = Label("қарсылық еңсерілгеннен кейін қол қою: 7 күн", "подписание после преодоления: 7 дней", "signature after the override: 7 days")

# The answer to an open question that stays open.
NOTHING_FOUND = answer("open", Footing.SILENT,
                       "Ашық күйінде қалады: оқылған мәтіндерде ереже табылмады.",
                       "Остаётся открытым: в прочитанных текстах правила не найдено.",
                       "Stays open: no rule was found in the texts read.",
                       "Looked for in the Constitution, the constitutional laws and the Reglament; nothing found.")
# fmt: on
