"""Why a rule is inferred or the text silent: every reason of the editions and successions, once, in kk, ru and en.

A row names its reason (``inferred=why.NO_WORDING``); the name says the legal ground. The order is that of a bill's
path. Points of a Reglament are ``тармақ`` and ``п.``, articles ``бап`` and ``ст.``; A1 and K-A1 are open questions.
"""

from lawflow.law.labels import Label

# fmt: off
# The vote of a chamber: readings, majorities, and a vote that falls short.
READ_TWICE_CODES = Label(
    "кодекстер үшін міндетті; басқа жобаларды Мәжіліс екі оқылымда өз регламенті бойынша қарайды",
    "обязательно для кодексов; прочие проекты Мажилис рассматривает в двух чтениях по собственному регламенту",
    "required for codes; for other bills the Mäjilis reads twice by its own rules")
READ_BY_THE_MAJILISS_OWN_RULES = Label(
    "кодекстердің екі оқылымы 2004 жылғы 16 маусымдағы № 566 заң өзгерткен мәтінде оқылды, оның қолданысқа енген күні табылмады, бұрынғы мәтіні оқылған жоқ; Мәжіліс оқылымдарды өз регламенті бойынша өткізген",
    "два чтения кодексов прочитаны в тексте с изменениями от 16 июня 2004 года № 566, день введения которых в действие не найден; прежний текст не прочитан; Мажилис проводил чтения по собственному регламенту",
    "two readings of codes were read in the text with the changes of 16 June 2004 (No. 566), of which the day of effect was not found; the earlier text was not read; the Mäjilis read by its own rules")
REJECTION_BY_MAJORITY = Label(
    "тікелей норма жоқ; Палата өз депутаттарының жалпы санының көпшілік даусымен шешеді",
    "прямой нормы нет; Палата решает большинством голосов от общего числа своих депутатов",
    "no express rule; a chamber decides by the majority of all its deputies")
REJECTION_OF_ORDINARY_LAWS = Label(
    "жай заңдар үшін тікелей норма жоқ; Палата өз депутаттарының жалпы санының көпшілік даусымен шешеді",
    "для обычных законов прямой нормы нет; Палата решает большинством голосов от общего числа своих депутатов",
    "no express rule for ordinary laws; a chamber decides by the majority of all its deputies")
JOINT_REJECTION_BY_MAJORITY = Label(
    "соңғы оқылымдағы қабылдамаудың саны айтылмаған; Парламенттің актісіне әр Палатаның көпшілік даусы керек",
    "число голосов за отклонение в последнем чтении не названо; акт Парламента требует большинства в каждой Палате",
    "the votes for a rejection at the last reading are not named; an act of Parliament needs the majority of each chamber")
BEFORE_THE_REGLAMENT = Label(
    "Парламент Регламенті 1996 жылғы 20 мамырда қабылданды; одан бұрынғы норма табылмады, тәртіп кейін онда айтылғандай деп алынады",
    "Регламент Парламента принят 20 мая 1996 года; более ранней нормы не найдено, порядок принимается таким, как затем сказано в нём",
    "the Reglament of Parliament was adopted on 20 May 1996; no earlier rule was found, and the order is taken as it then states it")
SIXTY_DAYS_FROM_RECEIPT = Label(
    "Парламент туралы конституциялық заң алпыс күнді келіп түскеннен бастайды; тіркеуді 1996 жылғы 20 мамырдағы Регламент атады, оған дейін келіп түсу күні ретінде алынады",
    "конституционный закон о Парламенте считает шестьдесят дней с поступления; регистрацию назвал Регламент от 20 мая 1996 года, до него она принимается за день поступления",
    "the constitutional law on Parliament counts the sixty days from receipt; registration was named by the Reglament of 20 May 1996, before which it is taken for the day of receipt")
EMERGENCY_READINGS = Label(
    "дереу қаралатын конституциялық заң жобасы екі оқылымда, үштен екі дауыспен қабылданады, ал оны қабылдамау үшін дауыс беру аталмаған: өзге конституциялық заңдардағыдай деп алынды",
    "конституционный закон, рассматриваемый немедленно, принимается в двух чтениях двумя третями, а голосование за отклонение не названо: взято как у прочих конституционных законов",
    "a constitutional law for immediate consideration is adopted in two readings by two thirds, and no vote to reject it is named: taken as of other constitutional laws")
EMERGENCY_REJECTION_BY_MAJORITY = Label(
    "мәтін дауыс жетпеген жобаны ғана қабылданбаған деп санайды, қабылдамау туралы дауыс беруді атамайды; Парламенттің актісіне әр Палатаның көпшілік даусы керек",
    "текст считает отклонённым лишь проект, не набравший голосов, и голосования за отклонение не называет; акт Парламента требует большинства в каждой Палате",
    "the text deems a bill rejected only if the votes fall short and names no vote to reject it; an act of Parliament needs the majority of each chamber")
NO_ACT_WITHOUT_MAJORITY = Label(
    "актілер депутаттардың жалпы санының көпшілік даусымен қабылданады; онсыз акт жоқ",
    "акты принимаются большинством голосов от общего числа депутатов; без него акта нет",
    "acts are adopted by the majority of all deputies; without it there is no act")
NEITHER_ADOPTED_NOR_REJECTED = Label(
    "депутаттардың жалпы санының көпшілік даусымен қабылданған да, қабылданбай тасталған да жоқ",
    "ни принят, ни отклонён большинством голосов от общего числа депутатов",
    "neither adopted nor rejected by the majority of all deputies")
NEITHER_TWO_THIRDS_NOR_REJECTION = Label(
    "үштен екі дауыс жиналмады, жобаны қабылдамай тастауға да көпшілік дауыс жоқ",
    "двух третей нет, нет и большинства за отклонение проекта",
    "two thirds missed, and no majority to reject the draft")
CONSTITUTIONAL_LAWS_BY_TWO_THIRDS = Label(
    "конституциялық заңдар үшін үштен екі дауыс керек",
    "для конституционных законов нужны две трети голосов",
    "constitutional laws need two thirds")

# The Senate: registration, sixty days, its vote.
SENATE_READS_TWICE = Label(
    "Сенатта екі оқылым – тәжірибе бойынша",
    "два чтения в Сенате – по практике",
    "two readings in the Senate by practice")
CODES_OF_THE_SENATE_ALONE = Label(
    "Сенат Регламентінің 56-тармағы кодекстер туралы; Мәжіліс жоқ кез одан шығарылмаған",
    "п. 56 Регламента Сената – о кодексах; время без Мажилиса из него не исключено",
    "pt 56 of the Senate's Reglament is on codes and makes no exception of the time without a Mäjilis")
NO_DECISION_CARRIED = Label(
    "Сенат Регламентінің тізбесіндегі бірде-бір шешім қабылданбаса, шешім жоқ: жоба Сенатта қалады, қайта дауыс беруге болады",
    "если не принято ни одно из решений, перечисленных в Регламенте Сената, решения нет: проект остаётся в Сенате, голосовать можно повторно",
    "if none of the decisions listed in the Senate's Reglament is carried there is none: the bill stays and may be put to the vote again")
SENATE_SILENCE = Label(
    "алпыс күн бойы шешім болмауының салдары айтылмаған",
    "последствие шестидесяти дней молчания не указано",
    "no effect of sixty days of silence is stated")
SENATE_VOTE_AGAINST_SHORT = Label(
    "қарсы берілген дауыс сенаторлардың жалпы санының көпшілігіне жетпеді: бұл мақұлдамау ма, әлде шешімнің болмауы ма",
    "голоса против не составили большинства от общего числа сенаторов: неодобрение или отсутствие решения",
    "a vote against that is no majority of all senators: non-approval or no decision")
SENATE_VOTE_ON_ARTICLES_SHORT = Label(
    "берілген дауыс сенаторлардың жалпы санының көпшілігіне жетпеді: бұл мақұлдамау ма, әлде шешімнің болмауы ма",
    "поданные голоса не составили большинства от общего числа сенаторов: неодобрение или отсутствие решения",
    "a vote that is no majority of all senators: non-approval or no decision")
SENATE_APPROVAL_SHORT = Label(
    "мақұлдауға дауыс жетпеді: бұл мақұлдамау ма, әлде шешімнің болмауы ма",
    "для одобрения голосов не хватило: неодобрение или отсутствие решения",
    "a failed vote to approve: non-approval or no decision")
REFUSAL_IS_A_DECISION = Label(
    "мақұлдамау – Сенаттың қаулысы: 75-1-тармақ оны тұтас заң үшін де, баптар үшін де атайды, ал қаулыға көпшілік дауыс керек; 2024 жылы баптар туралы әр бас тарту сондай болды, "
    "тұтас заң туралысы табылмады; онсыз алпыс күн өте береді",
    "неодобрение – постановление Сената: п. 75-1 называет его и для закона в целом, и для статей, а для постановления нужно большинство; в 2024 году таким был каждый отказ по статьям, "
    "отказа по закону в целом не найдено; без него шестьдесят дней продолжают течь",
    "non-approval is a resolution of the Senate: pt 75-1 names it for the whole law and for articles, and a resolution takes a majority; in 2024 each refusal of articles was one, "
    "of a whole law none was found; without one the sixty days run on")
ARTICLES_IN_THE_ORDER_OF_PARA_4 = Label(
    "4-тармақтағы тәртіппен қаралады, оның ішінде жекелеген баптарды мақұлдамау да",
    "рассматривается в порядке п. 4, включая неодобрение отдельных статей",
    "considered in the order of para 4, refusal of separate articles included")
NO_NEW_WORDING = Label(
    "баптар мақұлданбады, жаңа редакциясы ұсынылмады",
    "статьи не одобрены, а новая редакция не предложена",
    "articles not approved, and no new wording offered")
SIXTY_DAYS_FROM_REGISTRATION = Label(
    "конституциялық заңдар үшін мерзімнің басталуы айтылмаған; басқа жобалардағыдай тіркелген күннен есептелді",
    "для конституционных законов начало срока не указано; исчислен со дня регистрации, как для прочих проектов",
    "the start is not stated for constitutional laws; counted from registration, as for other bills")
SIXTY_DAYS_WITHOUT_RECESS = Label(
    "75-2-тармақ алпыс күнді 74-тармақтағы сессиялар аралығындағы уақыт туралы ережесіз қайталайды",
    "п. 75-2 повторяет шестьдесят дней без оговорки п. 74 о времени между сессиями",
    "75-2 repeats the sixty days without the recess clause of 74")
RECESS_BY_THE_SENATES_REGLAMENT = Label(
    "сессиялар аралығындағы уақытты Сенат Регламентінің 40-тармағы есептен шығарады; Парламент Регламентінің 74-тармағында мұндай ереже 2012 жылға дейін болмаған",
    "время между сессиями исключает п. 40 Регламента Сената; в п. 74 Регламента Парламента такой оговорки до 2012 года не было",
    "pt 40 of the Senate's Reglament leaves out the time between sessions; pt 74 of that of Parliament had no such clause before 2012")
FROM_THE_BUREAU = Label(
    "мерзім қорытынды Мәжіліс Бюросына түскен күннен басталады, оның жеке әрекеті жоқ; комиссияның қорытындысынан есептелді",
    "срок идёт с поступления заключения в Бюро Мажилиса, которому отдельное действие не отвечает; исчислен с заключения комиссии",
    "it runs from the day the Bureau of the Mäjilis has the conclusion, which has no act of its own; counted from the conclusion")
FROM_RECEIPT_IN_THE_SENATE = Label(
    "мерзім жоба Сенатқа түскен күннен басталады, оның жеке әрекеті жоқ: соңғы күні белгісіз, бірақ Мәжілістің шешімінен кейінгі екі жұмыс күнінен ерте емес",
    "срок идёт с поступления в Сенат, которому отдельное действие не отвечает: последний день не известен, но не раньше двух рабочих дней после решения Мажилиса",
    "it runs from receipt by the Senate, which has no act of its own: its last day is not known, but not earlier than two working days after the decision of the Mäjilis")
REGLAMENT_CANNOT_LENGTHEN = Label(
    "b жауабы: Регламент Конституция белгілеген мерзімді ұзарта алмайды",
    "ответ b: Регламент не может удлинить срок, установленный Конституцией",
    "answer b: a Reglament cannot lengthen a term of the Constitution")

# After the Senate's rejection.
SENATE_REJECTION_STANDS = Label(
    "Сенаттың қабылдамауы күшінде қалады, бұл туралы бастамашыға хабарланады; «қабылданбады» деген сөз қолданылмаған",
    "отклонение Сенатом остаётся в силе, о чём извещается инициатор; слово «отклонён» не употреблено",
    "the Senate's rejection stands and the initiator is informed; the word 'rejected' is not used")
TEXT_REGISTERED_LIKE_ANY_BILL = Label(
    "Сенатқа түскен жоба оның Аппаратында тіркеледі; келісу комиссиясының мәтіні туралы 2002 жылғы 6 маусымға дейін ештеңе оқылмады",
    "поступившее в Сенат регистрируется в его Аппарате; о тексте согласительной комиссии до 6 июня 2002 года ничего не прочитано",
    "what comes to the Senate is registered in its office; nothing was read of a commission's text before 6 June 2002")
SECOND_VOTE_REGISTERED = Label(
    "Сенатқа түскен жоба оның Аппаратында тіркеледі; екінші дауыс беру үшін мерзім белгіленбеген",
    "поступившее в Сенат регистрируется в его Аппарате; срок для второго голосования не установлен",
    "what comes to the Senate is registered in its office; no term for the second vote is stated")
REJECTED_TWICE = Label(
    "61(4) екінші рет қабылданбаған жобаны сол сессияда қайта енгізуге ғана тыйым салады; жобаның сонымен аяқталғаны қорытылды",
    "61(4) запрещает лишь вновь вносить дважды отклонённый проект в ту же сессию; что на этом он окончен, выведено",
    "61(4) only bars a bill rejected twice from being introduced again in the same session; that it ends there is inferred")
CHANGES_AT_THE_SECOND_VOTE = Label(
    "61(4) екінші талқылау мен дауыс беруден кейінгі қабылдау мен қабылдамауды ғана атайды; Сенаттың орнына өзгерістер енгізе алатыны айтылмаған",
    "61(4) называет после повторного обсуждения и голосования принятие и отклонение; может ли Сенат вместо этого внести изменения, не сказано",
    "61(4) names adoption and rejection after the second consideration; whether the Senate may make changes instead is not said")

# The Mäjilis on the changes of the Senate.
NO_MAJORITY_ON_CHANGES = Label(
    "Сенаттың өзгертулері мен толықтыруларын жақтаған да, оларға қарсы да көпшілік дауыс жиналмады",
    "нет большинства ни за изменения и дополнения Сената, ни против них",
    "neither a majority for nor a majority against the Senate's changes")
NO_MAJORITY_IS_NO_OBJECTION = Label(
    "қарсы болу үшін де, келісу комиссиясын құру үшін де Палатаның жалпы санының көпшілік даусы керек: онсыз мәселе Мәжілісте қалады",
    "и для возражения, и для согласительной комиссии нужно большинство от общего числа депутатов Палаты: без него вопрос остаётся в Мажилисе",
    "an objection, like a conciliation commission, needs the majority of all deputies of the chamber: without it the matter stays in the Mäjilis")
NO_MAJORITY_ON_WORDING = Label(
    "Сенат ұсынған редакцияны жақтаған да, оған қарсы да көпшілік дауыс жиналмады",
    "нет большинства ни за редакцию, предложенную Сенатом, ни против неё",
    "neither a majority for nor a majority against the Senate's wording")
SHORT_IS_NO_AGREEMENT = Label(
    "жақтап берілген дауыс үштен екіге жетпесе, бұл – келісу емес",
    "менее двух третей за – это не согласие",
    "fewer than two thirds in favour is no agreement")
TWO_THIRDS_AGAINST = Label(
    "қарсы берілген үштен екі дауыс керек",
    "нужны две трети голосов против",
    "two thirds against are needed")
TWO_THIRDS_NEITHER_WAY = Label(
    "жақтап та, қарсы да үштен екі дауыс жиналмады: шешім жоқ, жоба Мәжілісте қалады",
    "двух третей нет ни за, ни против: решения нет, проект остаётся в Мажилисе",
    "two thirds neither for nor against: there is no decision, and the bill stays before the Mäjilis")

# Conciliation, and the text of the commission in both chambers.
AGREED_STAYS_OUT = Label(
    "комиссия әр қарсылықты жеке қарайды, сондықтан келісілгені оның қарауына түспейді",
    "комиссия рассматривает каждое возражение отдельно, поэтому согласованное в неё не поступает",
    "the commission takes each objection separately, so what is agreed stays out of it")
COMMISSION_WITHOUT_TEXT = Label(
    "мәтін ұсынбаған комиссия туралы ештеңе айтылмаған",
    "о комиссии, не представившей текста, ничего не сказано",
    "nothing is said of a commission that lays no text")
COMMISSION_WITHOUT_TEXT_PT_76 = Label(
    "76-тармақта мәтін ұсынбаған комиссия туралы ештеңе айтылмаған",
    "п. 76 ничего не говорит о комиссии, не представившей текста",
    "pt 76 says nothing of a commission that lays no text")
COMMISSION_WITHOUT_TEXT_PT_76_5 = Label(
    "76-5-тармақ Палатаның келіспеуін көздейді, мәтін ұсынбаған комиссияны емес",
    "п. 76-5 предусматривает несогласие Палаты, а не комиссию без текста",
    "76-5 provides for disagreement of a chamber, not for a commission without a text")
MAJORITY_PT_76 = Label(
    "76-тармақта көпшілік дауыс айтылған",
    "п. 76 говорит о большинстве голосов",
    "pt 76 says a majority")
MAJORITY_PT_76_3 = Label(
    "76-3-тармақта көпшілік дауыс айтылған",
    "п. 76-3 говорит о большинстве голосов",
    "76-3 says a majority")
MAJORITY_PT_76_4 = Label(
    "76-4-тармақта көпшілік дауыс айтылған",
    "п. 76-4 говорит о большинстве голосов",
    "76-4 says a majority")
OWN_TEXT_BY_MAJORITY = Label(
    "Мәжіліс бұрын өзі мақұлдаған мәтінді көпшілік дауыспен әлі де мақұлдай алады; бас тартудың басқа салдары жоқ",
    "Мажилис ещё может большинством голосов одобрить собственный прежний текст; иных последствий отказ не влечёт",
    "the Mäjilis may still approve its own earlier text by a majority; nothing else follows from the refusal")
OWN_TEXT_STILL_OPEN = Label(
    "Мәжіліс бұрын өзі мақұлдаған мәтінді әлі де мақұлдай алады; бас тартудың басқа салдары жоқ",
    "Мажилис ещё может одобрить собственный прежний текст; иных последствий отказ не влечёт",
    "the Mäjilis may still approve its own earlier text; nothing else follows from the refusal")
NEITHER_TEXT_BY_MAJORITY = Label(
    "екі мәтіннің ешқайсысы депутаттардың жалпы санының көпшілік даусын жинамады, ал онсыз акт жоқ",
    "ни один из двух текстов не собрал большинства от общего числа депутатов, без которого акта нет",
    "neither text has the majority of all deputies, without which there is no act")
NEITHER_TEXT_VOTED = Label(
    "екі мәтіннің ешқайсысы өзіне қажет көпшілік дауысты жинамады, ал бұл – шешім емес: оны аяқталу деп атаған мәтін жоқ, қайта дауыс беруге болады",
    "ни один из двух текстов не набрал нужного ему большинства, и это не решение: концом законопроекта этого не называет ни один текст, голосовать можно повторно",
    "neither text has the majority that it needs, and that is no decision: no text calls it the end of the bill, which may be put to the vote again")
NEITHER_TEXT_BY_ITS_MAJORITY = Label(
    "екі мәтіннің ешқайсысы өзіне қажет көпшілік дауысты жинамады, ал онсыз акт жоқ",
    "ни один из двух текстов не собрал нужного ему большинства, без которого акта нет",
    "neither text has its majority, without which there is no act")
NEITHER_TEXT_IS_DISAGREEMENT = Label(
    "Мәжіліс екі мәтіннің ешқайсысын қабылдамады, демек, комиссияның ұсыныстарымен келіспейді",
    "Мажилис не принял ни одного из двух текстов, то есть не согласился с предложениями комиссии",
    "the Mäjilis has taken neither text, so it disagrees with the commission's proposals")
NEITHER_TEXT_DECIDED = Label(
    "екі мәтіннің ешқайсысы өзіне қажет көпшілік дауысты жинамады, бұл әлі келіспеу емес: келіспеу де, жаңа келісу комиссиясын құру да Палатаның жалпы санының көпшілік даусымен шешіледі",
    "ни один из двух текстов не набрал нужного ему большинства, и это ещё не несогласие: несогласие, как и новую согласительную комиссию, решает большинство от общего числа депутатов Палаты",
    "neither text has the majority that it needs, and that is no disagreement yet: a disagreement, like a new conciliation commission, is decided by the majority of all deputies of the chamber")
COMMISSION_TEXT_STILL_OPEN = Label(
    "комиссия редакциясы бойынша дауыс беру нәтижесіз болған жоқ: Мәжіліс оны әлі де қабылдай алады",
    "голосования по редакции комиссии, которое не дало бы большинства, не было: Мажилис ещё может её принять",
    "no vote on the commission's wording has failed: the Mäjilis may still take it")
SENATE_MAY_DISAGREE = Label(
    "Сенат келіспеуге құқылы; одан әрі не болатыны айтылмаған",
    "Сенат вправе не согласиться; что следует далее, не сказано",
    "the Senate may disagree; what follows is not said")
TEXT_UNDER_THE_SENATES_REGLAMENT = Label(
    "Сенат Регламентінің 52-тармағы бойынша комиссия мәтіні басқа жобалардай қаралады: шешімдері қабылдау, өзгерту, тұтастай қабылдамау",
    "по п. 52 Регламента Сената текст комиссии рассматривается как всякий проект: решения те же – принять, изменить, отклонить в целом",
    "by pt 52 of the Senate's Reglament the commission's text is considered as any bill is: adopted, changed, or rejected as a whole")
RECALL_NOT_DATED = Label(
    "Сенат Регламентінің кері қайтарып алу туралы ережесі 2016 жылғы 24 наурыздағы мәтінде оқылды; қай күннен бері тұрғаны белгісіз",
    "правило Регламента Сената об отзыве прочитано в тексте на 24 марта 2016 года; с какого дня оно стоит, неизвестно",
    "the rule of the Senate's Reglament on the recall was read as of 24 March 2016; since what day it stands is not known")
TEMPORARY_ACT_UNTIL_IN_FORCE = Label(
    "уақытша акт заң күшіне енгенге дейін қолданылады, ал заң Президент қол қойғаннан кейін күшіне енеді; мәтін Үкіметтің құқығын қабылдаумен аяқтамайды",
    "временный акт действует до вступления закона в силу, а закон вступает в силу после подписания; текст не прекращает право Правительства с принятием закона",
    "a temporary act is valid until the law enters into force, which it does on signature; no text ends the Government's power with the adoption of the law")
TEMPORARY_ACT_BEFORE_THE_SENATE_ALONE = Label(
    "Мәжіліс болмағанда Парламенттің функциясын Сенат атқарады (55-баптың 5-тармағы), сондықтан оның қарауындағы жоба да Парламентке енгізілген",
    "в отсутствие Мажилиса функции Парламента исполняет Сенат (п. 5 ст. 55), так что проект на его рассмотрении тоже внесён в Парламент",
    "while there is no Mäjilis the Senate performs the functions of Parliament (art. 55(5)): a bill before it has been introduced in Parliament too")
SENATES_REGLAMENT_TO_2019 = Label(
    "Сенат Регламенті 2019 жылғы 26 желтоқсандағы өзгертулерге дейінгі мәтінінде оқылды; одан кейінгісі оқылған жоқ",
    "Регламент Сената прочитан в тексте до изменений 26 декабря 2019 года; более поздний не прочитан",
    "the Senate's Reglament was read as it stood before the changes of 26 December 2019; the later text was not read")
REFUSAL_OF_THE_MAJILIS_ONLY = Label(
    "61-баптың 5-тармағы Мәжілістің қабылдамауын көздейді, Сенаттың қабылдамауын емес",
    "п. 5 ст. 61 предусматривает непринятие Мажилисом, но не Сенатом",
    "61(5) provides for refusal by the Mäjilis, not by the Senate")
ORDER_OF_PARA_4 = Label(
    "4-тармақтың тәртібімен қаралады, сондықтан алпыс күн тіркелген күннен өтеді",
    "рассматривается в порядке п. 4, поэтому шестьдесят дней текут со дня регистрации",
    "considered in the order of para 4, so the sixty days run from registration")
ORDER_OF_PARA_4_WITH_SILENCE = Label(
    "4-тармақтың тәртібімен, оның ішінде шешім болмауының салдарымен қаралады",
    "рассматривается в порядке п. 4, включая последствие молчания",
    "considered in the order of para 4, silence included")

# The joint session: the budget, constitutional laws, amendments of the Constitution.
BUDGET_IN_THE_MAJILIS = Label(
    "бюджетті алдымен Мәжіліс талқылайды; бұл талқылау үшін көпшілік дауыс көзделмеген",
    "бюджет сначала обсуждает Мажилис; большинство для этого обсуждения не предусмотрено",
    "the Mäjilis discusses the budget first; no majority is attached to its discussion")
BUDGET_IN_THE_SENATE = Label(
    "бюджетті Мәжілістен кейін Сенат талқылайды; бұл талқылау үшін көпшілік дауыс көзделмеген",
    "бюджет после Мажилиса обсуждает Сенат; большинство для этого обсуждения не предусмотрено",
    "the Senate discusses the budget after the Mäjilis; no majority is attached to its discussion")
BUDGET_DISCUSSED = Label(
    "палаталар бюджетті талқылайды, бірлескен отырыс бекітеді; талқылаудың аяқталуы үшін әрекет те, дауыс беру де көзделмеген",
    "палаты бюджет обсуждают, утверждает совместное заседание; ни действия, ни голосования об окончании обсуждения не предусмотрено",
    "the chambers discuss the budget, the joint session approves it; no act and no vote stands for the end of the discussion")
BUDGET_NOT_ADOPTED = Label(
    "43-тармақта бюджеттің қабылданбауы айтылған; көпшілік дауыс аталмаған",
    "п. 43 говорит о непринятии бюджета; большинство не названо",
    "pt 43 speaks of a budget that is not adopted; no majority is named")
NEITHER_APPROVED_NOR_REJECTED = Label(
    "бірінші оқылымда мақұлдауға да, қабылдамай тастауға да бірдей көпшілік керек; екеуіне де жетпеген жағдай айтылмаған",
    "в первом чтении и одобрение, и отклонение требуют одного и того же большинства; если нет ни того, ни другого, ничего не сказано",
    "the first reading asks the same majority to approve or to reject; short of both nothing is said")
CONCEPT_BY_TWO_THIRDS = Label(
    "32-6-тармақ тұжырымдаманы мақұлдауға да, қабылдамай тастауға да үштен екі дауыс талап етеді; екеуіне де жетпеген жағдай айтылмаған",
    "п. 32-6 требует двух третей и для одобрения концепции, и для её отклонения; если нет ни тех, ни других, ничего не сказано",
    "32-6 asks two thirds to approve or to reject the concept; short of both nothing is said")
CONCEPT_AT_ONCE = Label(
    "32-14-тармақ белгіленген дауыс жиналмаған жобаны қабылданбады деп есептейді, бірақ белгілейтіні – заңды қабылдауға керек үштен екі; бірінші оқылым туралы айтылмаған",
    "п. 32-14 считает отклонённым проект, не набравший установленного числа голосов, но устанавливает две трети для принятия; о первом чтении не сказано",
    "32-14 deems a bill short of the set number rejected, but the two thirds it sets are those of adoption; of a first reading nothing is said")
TWO_THIRDS_OF_EACH_CHAMBER = Label(
    "конституциялық заң үшін әр Палатаның үштен екі даусы керек; онсыз ол қабылданбайды",
    "для конституционного закона нужны две трети в каждой Палате; без них он не принят",
    "a constitutional law needs two thirds of each chamber; without them it is not adopted")
TWO_READINGS_OF_CONSTITUTIONAL_LAWS = Label(
    "конституциялық заңдар үшін екі оқылым талап етіледі",
    "для конституционных законов требуются два чтения",
    "two readings are asked of constitutional laws")
FOUR_FIFTHS_LIKE_ANY_AMENDMENT = Label(
    "Конституцияға кез келген өзгеріс сияқты – бірлескен отырыста және екі оқылымда",
    "на совместном заседании и в двух чтениях, как любые изменения Конституции",
    "in joint session and in two readings, like any amendment")
FOUR_FIFTHS_IN_JOINT_SITTING = Label(
    "Регламенттің 32-1-тармағы бірлескен отырыстардың мәселелері арасында тұр, ал онда Конституцияға өзгерістер екі оқылымда қаралады (30, 31-тармақтар)",
    "пункт 32-1 Регламента стоит среди вопросов совместных заседаний, где изменения Конституции проходят два чтения (пункты 30, 31)",
    "pt 32-1 of the Reglament stands among the matters of joint sittings, where amendments have two readings (pts 30, 31)")
SHORT_OF_FOUR_FIFTHS = Label(
    "91-баптың 1-тармағы мұндай заңды бестен төрт көпшілікпен қабылдауға рұқсат етеді; онсыз заң қабылданбайды деп содан қорытылды",
    "п. 1 ст. 91 позволяет принять такой закон четырьмя пятыми; что без них он не принят, выведено из этого",
    "art. 91(1) lets Parliament adopt such a law by four fifths; that without them it is not adopted is inferred from that")
FOUR_FIFTHS_ORDER = Label(
    "отырыстың бірлескен не бөлек екені, оқылымдар және Президенттің мерзімі айтылмаған",
    "не указаны ни вид заседания (совместное или раздельное), ни чтения, ни срок Президента",
    "joint or separate sitting, readings and the President's term are not stated")

# Presentation and signature.
ONLY_THE_TERM_TO_SIGN_STOPS = Label(
    "мәтіндер қол қою мерзімін ғана тоқтатады; ұсынылмай тұрып тексеруге жіберілген заңды ұсынуға берілген он күн де тоқтайды деп қорытылды",
    "тексты приостанавливают лишь срок подписания; что стоят и десять дней представления, если закон направлен на проверку до него, выведено",
    "the texts suspend the term to sign alone; that the ten days of presentation stand still too, if the law is referred before it, is inferred")
PRESENTED_AFTER_REVIEW = Label(
    "Президентке ұсынылғанға дейін тексеруге жіберілген заң тексерілгеннен кейін ұсынылады",
    "закон, направленный на проверку до представления Президенту, представляется после неё",
    "a law referred before it was presented is presented after the review")
MEANWHILE_UNDER_REVIEW = Label(
    "мәтіндер қол қою мерзімін ғана тоқтатады; тексерудегі заңды сол кезде ұсынуға, қарсылықтармен қайтаруға не референдумға шығаруға болмайды деп ешбір мәтін айтпайды",
    "тексты приостанавливают лишь срок подписания; что проверяемый закон нельзя тем временем представить, возвратить с возражениями или вынести на референдум, ни один текст не говорит",
    "the texts suspend the term to sign alone; that a law under review may not be presented meanwhile, returned with objections or put to a referendum, no text says")
PRESENTED_AGAIN = Label(
    "заң Президентке қол қоюға қайта ұсынылады; бұл үшін жеке норма жоқ",
    "закон вновь поступает Президенту на подпись; отдельной нормы об этом нет",
    "the law goes back to the President for signature; no rule of its own is stated")
WORDING_SIGNED_LIKE_ANY_LAW = Label(
    "Президент ұсынған редакцияда қабылданғаны – заң, ал заң оның қолы қойылғаннан кейін күшіне енеді; бұл қол қою туралы жеке норма жоқ",
    "принятое в редакции Президента есть закон, а закон вступает в силу после его подписания; отдельной нормы об этой подписи нет",
    "what is adopted in the President's wording is a law, and a law enters into force on his signature; no rule of its own is stated")
PRESENTATION_IN_CALENDAR_DAYS = Label(
    "мерзімнің басталуы да, күндердің түрі де айтылмаған (K-A10); қабылданған күннен күнтізбелік күндермен есептелді",
    "ни начало срока, ни вид дней не указаны (K-A10); исчислен в календарных днях со дня принятия",
    "neither the start nor the kind of days is stated (K-A10); calendar days counted from adoption")
SILENCE_ON_FOUR_FIFTHS = Label(
    "19-баптың 3-тармағында кез келген заң айтылған; 91-баптың 1-тармағы бойынша Президент мұндай заңға қол қояды немесе оны референдумға шығарады, ал үнсіздігі туралы айтылмаған",
    "п. 3 ст. 19 говорит о всяком законе; по п. 1 ст. 91 Президент такой закон подписывает или выносит на референдум, о молчании не сказано",
    "art. 19(3) speaks of any law; by art. 91(1) the President signs such a law or calls a referendum on it, of silence nothing is said")
SIGNATURE_REQUIRED = Label(
    "Конституция Президенттің қолын талап етеді",
    "Конституция требует подписи",
    "the Constitution requires a signature")
FROM_PRESENTATION = Label(
    "мерзімнің басталуы айтылмаған; ұсынылған күннен есептелді",
    "начало срока не указано; исчислен со дня представления",
    "the start is not stated; counted from the presentation")
FROM_PRESENTATION_BEFORE_2013 = Label(
    "2013 жылға дейін мерзімнің басталуы айтылмаған; ұсынылған күннен есептелді",
    "до 2013 года начало срока не указано; исчислен со дня представления",
    "the start is not stated before 2013; counted from the presentation")
RECEIVED_ON_PRESENTATION = Label(
    "мерзім Президент заңды алған күннен өтеді; ұсынылған күн сол күн деп есептелді",
    "срок идёт со дня, в который Президент получил закон; таким днём сочтён день представления",
    "it runs from the day on which the President receives the law; the day of presentation is taken for it")
FROM_PRESENTATION_AS_ORDINARY_LAWS = Label(
    "мерзімнің басталуы жай заңдар үшін ғана айтылған; солардағыдай ұсынылған күннен есептелді",
    "начало срока указано лишь для обычных законов; исчислен со дня представления, как для них",
    "the start is stated for ordinary laws only; counted from the presentation, as for them")
FROM_PRESENTATION_AS_OTHER_LAWS = Label(
    "конституциялық заңдар үшін мерзімнің басталуы айтылмаған; басқа заңдардағыдай ұсынылған күннен есептелді",
    "для конституционных законов начало срока не указано; исчислен со дня представления, как для прочих законов",
    "no start is stated for constitutional laws; counted from the presentation, as for other laws")
SIGNED_AND_RETURNED_ART_19 = Label(
    "19-баптың 3-тармағы бойынша заңға қол қойылды деп саналады, 4-тармағы бойынша ол келесі сессияның бірінші күні қайтарылады",
    "по п. 3 ст. 19 закон считается подписанным, по п. 4 он возвращается в первый день следующей сессии",
    "19(3) counts the law as signed, 19(4) returns it on the first day of the next session")
SIGNED_AND_RETURNED_ART_23 = Label(
    "23-баптың 3-тармағы бойынша заңға қол қойылды деп саналады, 4-тармағы бойынша ол келесі сессияның бірінші күні қайтарылады",
    "по п. 3 ст. 23 закон считается подписанным, по п. 4 он возвращается в первый день следующей сессии",
    "23(3) counts the law as signed, 23(4) returns it on the first day of the next session")
OBJECTION_READ_SINCE_2004 = Label(
    "Кеңес туралы заңның 38-бабы 2004 жылғы 24 қарашадағы өзгерістермен оқылды; Президенттің қарсылығы үшін оған дейін қандай мерзім берілгені оқылған жоқ",
    "ст. 38 закона о Совете прочитана с изменениями от 24 ноября 2004 года; какой срок для возражения Президента давал её прежний текст, не прочитано",
    "art. 38 of the law on the Council was read as changed on 24 November 2004; what time its earlier text gave for the President's objection was not read")

# Publication and effect.
PUBLICATION_READ_SINCE_2002 = Label(
    "30-бап 2002 жылғы 1 қаңтардан қолданысқа енген редакциясында (2002 жылғы 6 наурыздағы № 298 заң) оқылды; оның бұрынғы мәтіні мен 1998 жылғы заңға дейінгі нормалар оқылған жоқ",
    "ст. 30 прочитана в редакции, введённой в действие с 1 января 2002 года (закон от 6 марта 2002 года № 298); её прежний текст и нормы до закона 1998 года не прочитаны",
    "art. 30 was read in its wording in effect from 1 January 2002 (law of 6 March 2002 No. 298); its earlier text and the time before the law of 1998 were not read")
EFFECT_READ_SINCE_2004 = Label(
    "36-бап 2004 жылғы 16 маусымдағы № 566 заңның редакциясында оқылды, оның қолданысқа енген күні табылмады; оның бұрынғы мәтіні мен 1998 жылғы заңға дейінгі нормалар оқылған жоқ",
    "ст. 36 прочитана в редакции закона от 16 июня 2004 года № 566, день введения которой в действие не найден; её прежний текст и нормы до закона 1998 года не прочитаны",
    "art. 36 was read in the wording of the law of 16 June 2004 No. 566, of which the day of effect was not found; its earlier text and the time before the law of 1998 were not read")
TWO_WEEKS_AS_OF_OTHER_LAWS = Label(
    "1996 жылғы Регламент екі аптаны басқа заңдар туралы айтады: конституциялық заңдар онда бірлескен отырыста қаралады",
    "Регламент 1996 года говорит о двух неделях для прочих законов: конституционные в нём рассматриваются на совместном заседании",
    "the Reglament of 1996 says two weeks of other laws: it has constitutional ones considered in joint session")
NORMATIVE_ACTS_READ_AS_OF_2015 = Label(
    "1998 жылғы 24 наурыздағы заң 2015 жылғы 2 қарашадағы редакциясында оқылды; орнына келген 2016 жылғы 6 сәуірдегі заң да соны айтады, оның қолданысқа енген күні табылмады",
    "закон от 24 марта 1998 года прочитан в редакции от 2 ноября 2015 года; сменивший его закон от 6 апреля 2016 года говорит то же, день введения его в действие не найден",
    "the law of 24 March 1998 was read in its edition of 2 November 2015; that of 6 April 2016, which took its place, says the same, and its day of effect was not found")
LEGAL_ACTS_READ_AS_OF_2020 = Label(
    "құқықтық актілер туралы заң 2020 жылғы 1 қаңтардағы және 16 мамырдағы редакцияларында оқылды; одан жаңасы оқылған жоқ",
    "закон о правовых актах прочитан в редакциях от 1 января и 16 мая 2020 года; более новая не прочитана",
    "the Law on legal acts was read in its editions of 1 January and 16 May 2020; a newer one was not read")
LAWS_ON_ACTS_AND_THE_CONSTITUTION = Label(
    "актілер туралы заңдар Конституцияны өзгерту тәртібін реттемейді (2-баптың 2-тармағы); оны өзгертетін заң өзге заңдардай алынды",
    "законы об актах не регулируют порядок изменения Конституции (п. 2 ст. 2); закон, который её изменяет, взят как прочие законы",
    "the laws on acts do not govern how the Constitution is changed (art. 2(2)); a law that changes it is taken as other laws are")
READ_BEFORE_JULY_2026 = Label(
    "2026 жылғы шілдеге дейінгі редакциясында оқылды; одан жаңасы табылмады",
    "прочитано в редакции до июля 2026 года; более новая не найдена",
    "read in an edition before July 2026; a newer one was not found")

# Review by the Council or the Court before signature.
REFERRAL_AFTER_OBJECTIONS = Label(
    "өтініш заңға қол қойылғанға дейін жасалады; заң қарсылықтармен қайтарылғаннан кейін де жасала ма – айтылмаған",
    "обращение возможно до подписания; сохраняется ли эта возможность и после возвращения закона с возражениями, не сказано",
    "a referral is open before signature; whether also once the law has been returned with objections is not said")
COUNCIL_LAW_READ_BEFORE_2017 = Label(
    "Кеңес туралы конституциялық заң 2013 жылғы 3 қазаннан кейінгі, 2017 жылға дейінгі мәтінінде оқылды; одан жаңасы оқылған жоқ",
    "конституционный закон о Совете прочитан в тексте после 3 октября 2013 года, до 2017 года; более новый не прочитан",
    "the constitutional law on the Council was read as it stood after 3 October 2013 and before 2017; a newer text was not read")
DECIDED_WHILE_RETURNED = Label(
    "қайтарылған заң бойынша іс жүргізудің аяқталуы: оның салдарын ешбір норма бөлек атамайды",
    "окончание производства о возвращённом законе: отдельно его последствий ни одна норма не называет",
    "the end of a review of a law that was returned: no rule names what follows apart from those on all laws")
REFERRED_WHEN_PUT_TO_THE_PEOPLE = Label(
    "Парламент қабылдаған заң қол қойылғанға дейін тексеріледі; референдум тағайындау бұл құқықты тоқтатады деп ешбір мәтін айтпайды",
    "принятый Парламентом закон проверяется до подписания; что назначение референдума прекращает это право, ни один текст не говорит",
    "a law adopted by Parliament is reviewed before it is signed; that the call of a referendum ends this right no text says")
DECIDED_WHILE_PUT_TO_THE_PEOPLE = Label(
    "референдумға шығарылған заң бойынша іс жүргізудің аяқталуы: оның салдарын ешбір норма бөлек атамайды",
    "окончание производства о законе, вынесенном на референдум: отдельно его последствий ни одна норма не называет",
    "the end of a review of a law that was put to a referendum: no rule names what follows apart from those on all laws")
DECIDED_ONCE_NOT_ADOPTED = Label(
    "қарсылықтардан кейін қабылданбаған заң бойынша шешім ештеңені өзгертпейді; мұны ешбір норма бөлек айтпайды",
    "решение о законе, не принятом после возражений, уже ничего не меняет; отдельно этого ни одна норма не говорит",
    "a decision on a law that failed once it was returned changes nothing any more; no rule says so apart")
STRUCK_AFTER_THE_VOTE_OF_THE_PEOPLE = Label(
    "референдумда дауыс берілгеннен кейін заңға қарсы шешім не болатынын ешбір мәтін айтпайды",
    "что значит решение против закона после голосования на референдуме, ни один текст не говорит",
    "what a finding against the law does once the people have voted on it no text says")
ENDED_FOR_ONE_OR_ALL = Label(
    "өтініш бірнешеу: іс жүргізу олардың біреуі бойынша ғана аяқталды ма, әлде бәрі бойынша ма – жазба да, оқылған мәтіндер де айтпайды",
    "обращений несколько: окончено ли производство по одному из них или по всем, не говорят ни запись, ни прочитанные тексты",
    "there are several referrals: whether the proceedings have ended on one of them or on all, neither the record nor the texts read say")
REVIEW_ENDED_WITHOUT_DECISION = Label(
    "қол қою мерзімі сонда жалғаса ма – ешбір мәтін айтпайды: мерзімді тоқтатқан өтініш енді жоқ",
    "продолжается ли тогда срок подписания, ни один текст не говорит: обращения, которое его приостановило, больше нет",
    "whether the term to sign then goes on, no text says: the referral that stopped it is no more")
REFERRALS_JOINED = Label(
    "өзара байланысты өтініштерді бір іс жүргізуге біріктіру туралы Кеңестің (Соттың) өзі шешеді; бір заң туралы өтініштер біріктірілген деп алынды, мерзім соңғысынан саналады",
    "объединить ли связанные обращения в одно производство, решает сам Совет (Суд); обращения об одном законе взяты как объединённые, срок – от последнего",
    "whether related referrals are joined in one proceeding the Council or the Court itself decides; those on one law are taken as joined, and the term as running from the last")
FOUND_ON_ALL = Label(
    "өтініш бірнешеу: шешім олардың бәрі бойынша деп алынды; оларды бір іс жүргізуге біріктіру туралы Кеңестің (Соттың) өзі шешеді",
    "обращений несколько: решение взято как вынесенное по всем; объединить ли их в одно производство, решает сам Совет (Суд)",
    "there are several referrals: the finding is taken as one on all of them; whether they are joined in one proceeding the Council or the Court itself decides")
LEFT_AFTER_A_FINDING = Label(
    "өтініш бірнешеу болған: олар біріктірілмесе, шешімнен кейін қалғаны бойынша іс жүргізу бөлек аяқталады",
    "обращений было несколько: если они не объединены, по оставшемуся производство оканчивается отдельно, и после решения",
    "there were several referrals: if they were not joined, the proceedings on one that is left end on their own, after the finding too")
LAWS_NOT_PARTS_ART_74 = Label(
    "74-баптың 1-тармағында заңдар айтылған, заңдардың бөліктері емес",
    "п. 1 ст. 74 говорит о законах, а не о частях законов",
    "art. 74(1) speaks of laws, not of parts of laws")
LAWS_NOT_PARTS_ART_74_SINCE_2023 = Label(
    "74-баптың 1-тармағында заңдар айтылған; жекелеген ережелер туралы 2-тармағында (2023 жылдан) – күшіндегі заңдар",
    "п. 1 ст. 74 говорит о законах; п. 2 об отдельных положениях (с 2023 года) – о действующих законах",
    "art. 74(1) speaks of laws; art. 74(2), on single provisions (since 2023), of laws in force")
LAWS_NOT_PARTS_ART_75 = Label(
    "75-баптың 1-тармағында заңдар айтылған; жекелеген ережелер туралы 2-тармағында – күшіндегі заңдар",
    "п. 1 ст. 75 говорит о законах; п. 2 об отдельных положениях – о действующих законах",
    "art. 75(1) speaks of laws; art. 75(2), on single provisions, of laws in force")
PROCEEDING_ENDS = Label(
    "шешім қабылданбаған болып есептеледі және іс жүргізу тоқтатылады; қол қою мерзімі туралы ештеңе айтылмаған",
    "решение считается непринятым, и производство прекращается; о сроке подписания ничего не сказано",
    "the decision counts as not adopted and the proceeding ends; of the term to sign nothing is said")
FROM_REFERRAL = Label(
    "мерзім Кеңеске түскен күннен өтеді, ал түсудің жеке әрекеті жоқ; өтініш жасалған күннен есептелді",
    "срок течёт с поступления в Совет, которому отдельное действие не отвечает; исчислен со дня обращения",
    "it runs from receipt by the Council, which has no act of its own; counted from the referral")
COURT_MONTH_FROM_ACCEPTANCE = Label(
    "мерзім Сот өтінішті қабылдаған күннен өтеді, ал қабылдаудың жеке әрекеті жоқ; өтініш жасалған күннен есептелді",
    "срок течёт с принятия обращения Судом, которому отдельное действие не отвечает; исчислен со дня обращения",
    "it runs from acceptance by the Court, which has no act of its own; counted from the referral")
COURT_MONTH_READ_BEFORE_JULY_2026 = Label(
    "2026 жылғы шілдеге дейінгі редакциясында оқылды (K-A19); мерзім Сот өтінішті қабылдаған күннен өтеді, ал қабылдаудың жеке әрекеті жоқ",
    "прочитано в редакции до июля 2026 года (K-A19); срок течёт с принятия обращения Судом, которому отдельное действие не отвечает",
    "read in an edition before July 2026 (K-A19); it runs from acceptance by the Court, which has no act of its own")
FROM_RECEIPT_BY_THE_PRESIDENT = Label(
    "мерзім Президент шешімнің мәтінін алған күннен өтеді, ал алудың жеке әрекеті жоқ: соңғы күні белгісіз",
    "срок течёт с получения Президентом текста решения, которому отдельное действие не отвечает: последний день не известен",
    "it runs from receipt of the decision's text by the President, which has no act of its own: its last day is not known")
FROM_RECEIPT_NOTE_OF_JUNE_2008 = Label(
    "оқылған бапта 2008 жылғы 17 маусымдағы ескерту бар; мерзім шешім алынған күннен өтеді, ал ол күнді ешбір әрекет айтпайды",
    "прочитанная статья имеет сноску от 17 июня 2008 года; срок течёт с получения решения, а этого дня не называет ни одно действие",
    "the article read carries a note of 17 June 2008; it runs from receipt of the decision, a day that no act records")

# Objections of the President.
WORDING_CHANGED_AFTER_THE_MAJILIS = Label(
    "20-баптың 3-тармағы Президентке өзі ұсынған редакцияны комитет пен Мәжіліс қарағаннан кейін өзгертуге мүмкіндік береді; одан бұрынғы туралы айтылмаған",
    "п. 3 ст. 20 позволяет Президенту изменить предложенную редакцию по итогам рассмотрения в комитете и Мажилисе; о более раннем времени не сказано",
    "art. 20(3) lets the President change the wording he offered after the committee and the Mäjilis have considered it; of an earlier time nothing is said")
NO_WORDING = Label(
    "редакция ұсынылмаған, сондықтан заңның орнын баса алатын редакция жоқ",
    "редакция не предложена, поэтому встать на место закона нечему",
    "no wording was offered, so none can stand in place of the law")
ACCEPTED_OBJECTIONS = Label(
    "қарсылықтар қабылданса: заң қабылданбаған болып есептеледі не Президент ұсынған редакцияда қабылданды деп есептеледі",
    "возражения приняты: закон не принят либо принят в редакции, предложенной Президентом",
    "accepted objections: not adopted, or adopted in the President's wording")
STANDING_OBJECTIONS = Label(
    "қарсылықтар күшінде қалса: заң қабылданбаған болып есептеледі не Президент ұсынған редакцияда қабылданды деп есептеледі; "
    "қайсысы екені мәтінде айтылмаған",
    "возражения остаются в силе: закон не принят либо принят в редакции, предложенной Президентом; что из двух, текст не говорит",
    "objections that stand: not adopted, or adopted in the President's wording; the text does not say which")
ARTICLES_BY_WORDING = Label(
    "баптар бойынша дауыс беріледі: еңсерілмеген бапта заң Президенттің редакциясында қалады, редакция ұсынылмаса – заң қабылданбайды (48–50-тармақтар)",
    "голосуют по статьям: где возражение не преодолено, закон остаётся в редакции Президента, а если она не предложена – не принят (пункты 48–50)",
    "the vote goes by articles: where an objection stands the law stands in the President's wording, and if none was offered it is not adopted (pts 48-50)")
SOME_ARTICLES_UPHELD = Label(
    "баптардың бір бөлігі бойынша шешім расталды, бір бөлігі бойынша расталмады: заңның тағдыры мәтінде айтылмаған",
    "по одним статьям решение подтверждено, по другим нет: что станет с законом, текст не говорит",
    "some articles upheld, some not: the text does not say what becomes of the law")
MAJILIS_SHORT_ON_OBJECTIONS = Label(
    "20-баптың 2-тармағы мен 45-тармақ үштен екі дауыспен қабылданған шешімді әрі қарай жібереді, ал дауыс жетпеген шешім туралы ештеңе айтпайды",
    "п. 2 ст. 20 и п. 45 передают далее решение, принятое двумя третями, и ничего не говорят о решении, их не набравшем",
    "20(2) and pt 45 send on a decision taken by two thirds and say nothing of one that falls short")
OBJECTIONS_STAND_ART_20 = Label(
    "Мәжілістің үштен екі даусы болмаса, қарсылықтар күшінде қалады, салдары 20-баптың 6-тармағындағыдай",
    "без двух третей Мажилиса возражения остаются в силе, с последствием по п. 6 ст. 20",
    "without the two thirds of the Mäjilis the objections stand, with the result of 20(6)")
LAPSE_IS_ACCEPTANCE = Label(
    "мерзімнің сақталмауы қарсылықтардың қабылданғанын білдіреді; олардың салдары 20-баптың 6-тармағындағыдай",
    "несоблюдение срока означает принятие возражений; их последствие – по п. 6 ст. 20",
    "the term missed means acceptance of the objections; their result is that of 20(6)")
ACCEPTED_AS_NOT_OVERCOME = Label(
    "тікелей қабылданған қарсылықтардың салдары еңсерілмеген қарсылықтардағыдай",
    "прямо принятые возражения имеют последствие непреодолённых",
    "objections accepted in terms have the result of objections not overcome")
ACCEPTED_ALREADY = Label(
    "қарсылықтар қабылданған не еңсерілмеген; оларды қабылдау туралы кейінгі шешім ештеңені өзгертпейді, оған ешбір мәтін тыйым салмайды",
    "возражения уже приняты или не преодолены; более позднее решение об их принятии ничего не меняет и ни одним текстом не запрещено",
    "the objections are accepted already, or were not overcome; a later decision that accepts them changes nothing, and no text forbids it")
ADOPTED_JOINTLY_AND_RETURNED = Label(
    "бірлескен отырыста қабылданған заң қайтарылды: бөлек отырыстар ма, әлде бірлескен отырыс па",
    "закон, принятый на совместном заседании, возвращён: раздельные заседания или совместное",
    "a law adopted in joint session, returned: separate sittings or joint")
JOINT_BY_ANALOGY = Label(
    "конституциялық заңдарға ұқсастық бойынша бірлескен отырыста",
    "на совместном заседании по аналогии с конституционными законами",
    "in joint session by analogy with constitutional laws")
AMENDMENTS_NOT_EXCLUDED = Label(
    "44-баптың 2-тармағында заңдар айтылған; Конституцияға өзгерістерді ешбір норма одан тыс қалдырмайды",
    "п. 2 ст. 44 говорит о законах; изменений Конституции ни одна норма не исключает",
    "art. 44(2) speaks of laws; no rule excludes amendments")
MAJORITY_FOR_AMENDMENTS = Label(
    "Конституцияға өзгерістер үшін үштен екі ме, әлде төрттен үш пе – айтылмаған",
    "две трети или три четверти нужны для изменений Конституции, не указано",
    "two thirds or three quarters is not stated for amendments")
THREE_QUARTERS_ARE_ENOUGH = Label(
    "Конституцияға өзгерістер үшін норма жоқ; қалай түсіндірсе де төрттен үш жеткілікті",
    "для изменений Конституции нормы нет; при любом толковании трёх четвертей достаточно",
    "no rule for amendments; three quarters are enough on either reading")
BELOW_TWO_THIRDS_IN_ANY_CASE = Label(
    "Конституцияға өзгерістер үшін норма жоқ; қай көпшілік талап етілсе де, үштен екі жетпегенде қарсылық күшінде қалады",
    "для изменений Конституции нормы нет; какое бы большинство ни требовалось, без двух третей возражения остаются в силе",
    "no rule for amendments; whichever majority is asked for, below two thirds the objections stand")
FROM_RETURN = Label(
    "мерзімнің басталуы айтылмаған; қайтарылған күннен есептелді",
    "начало срока не указано; исчислен со дня возвращения",
    "the start is not stated; counted from the return")
FROM_RETURN_WITHOUT_JOINT_SESSION = Label(
    "Мәжілістің он бес күні Конституция бас тартқан бірлескен отырысқа байланысты емес (A15); мерзімнің басталуы айтылмаған, қайтарылған күннен есептелді",
    "пятнадцать дней Мажилиса не зависят от совместного заседания, от которого Конституция отказалась (A15); начало срока не указано, исчислен со дня возвращения",
    "the fifteen days of the Mäjilis do not hang on the joint session that the Constitution gave up (A15); the start is not stated, counted from the return")
FIFTEEN_DAYS_OF_A_CHAMBER = Label(
    "мерзімнің басталуы айтылмаған; қарсылықтар Палатаға түскен күннен есептелді; күндер күнтізбелік, "
    "ал олар өздері кіретін ай сияқты сессиялар аралығында тоқтай ма – айтылмаған",
    "начало срока не указано; исчислен со дня, когда возражения поступили в Палату; дни календарные, "
    "а останавливаются ли они между сессиями, как месяц, в который они входят, не сказано",
    "the start is not stated; counted from the day the chamber has the objections; calendar days, "
    "and whether they stand still between sessions like the month around them is not said")
SENATE_STUDY_HAS_NO_ACT = Label(
    "мерзімнің басталуы айтылмаған; Мәжілістің шешімінен есептелді, ал зерделеудің өзіне жеке әрекет көзделмеген",
    "начало срока не указано; исчислен с решения Мажилиса, а самому изучению отдельное действие не отвечает",
    "the start is not stated; counted from the decision of the Mäjilis, and the study itself has no act")
RECESS_NOT_AGAINST_PARLIAMENT = Label(
    "Кеңестің 2012 жылғы 13 сәуірдегі № 2 қаулысы бойынша сессиялар аралығындағы уақыт Парламентке қарсы пайдаланылмайды; оның тұжырымы оқылған жоқ",
    "по постановлению Совета от 13 апреля 2012 года № 2 время между сессиями не обращается против Парламента; его формулировка не прочитана",
    "by resolution No. 2 of the Council of 13 April 2012 the recess is not used against Parliament; its formula was not read")
MONTH_WITHOUT_RECESS_CLAUSE = Label(
    "20-баптың 5-тармағы айды сессиядан тыс үзілу туралы нормасыз қайталайды",
    "п. 5 ст. 20 повторяет месяц без нормы о перерыве вне сессии",
    "art. 20(5) repeats the month without the clause on its interruption outside the session")
NO_RECESS_CLAUSE_ART_20 = Label(
    "20-баптың 5-тармағында сессиялар аралығындағы уақыт туралы ереже жоқ; Кеңестің 2012 жылғы 13 сәуірдегі № 2 қаулысы бойынша бұл уақыт "
    "Парламентке қарсы пайдаланылмайды",
    "в п. 5 ст. 20 нет оговорки о времени между сессиями; по постановлению Совета от 13 апреля 2012 года № 2 это время "
    "не обращается против Парламента",
    "20(5) has no clause on the recess; by resolution No. 2 of the Council of 13 April 2012 the recess is not used against Parliament")

# Dissolution, and the Senate alone.
POWERS_END_EARLY = Label(
    "Парламенттің өкілеттігі мерзімінен бұрын тоқтатылғанда қаралып жатқан заң жобалары туралы ештеңе айтылмаған",
    "о законопроектах, находящихся на рассмотрении при досрочном прекращении полномочий Парламента, ничего не сказано",
    "nothing is said of pending bills when the powers of Parliament end early")
LAWS_OF_A_DISSOLVED_PARLIAMENT = Label(
    "Парламенттің өкілеттігі мерзімінен бұрын тоқтатылғанда ол қабылдап қойған заң туралы ештеңе айтылмаған",
    "о законе, уже принятом Парламентом к досрочному прекращению его полномочий, ничего не сказано",
    "nothing is said of a law that Parliament has adopted when its powers end early")
BILL_STAYS_WHERE_IT_LIES = Label(
    "қаралып жатқан жобаны ешбір мәтін тоқтатпайды: ол жатқан жерінде қалады, оны Сенат сұратып ала алады",
    "ни один текст не прекращает рассмотрения: законопроект остаётся там, где находится, и может быть истребован Сенатом",
    "no text ends a pending bill: it stays where it lies, and the Senate may call it up")
NOT_AMONG_THE_BILLS_CALLED_UP = Label(
    "Сенат Регламентінің 55-5-тармағы Сенат Мәжілістен сұратып ала алатын жобаларды атайды, бұл сатыдағылары олардың арасында жоқ; Парламенттің функциясын Сенат атқаратындықтан, солардай қаралады",
    "п. 55-5 Регламента Сената называет проекты, которые Сенат вправе истребовать из Мажилиса; проектов на этой стадии среди них нет; с ними поступлено так же, поскольку функции Парламента исполняет Сенат",
    "pt 55-5 of the Senate's Reglament names the bills that the Senate may call up from the Mäjilis, and those at this stage are not among them; taken like them, as the Senate performs the functions of Parliament")
CALLED_UP_AND_NOT_DECIDED = Label(
    "Сенат Регламентінің 55-18-тармағы Мәжіліс болмағанда түскен, бірақ қаралмаған жобаларды жаңа Мәжіліске береді; сұратып алынғандары бұрынғы сатысына оралады деп қорытылды",
    "п. 55-18 Регламента Сената передаёт новому Мажилису проекты, поступившие в его отсутствие и не рассмотренные; что истребованные возвращаются на прежнюю стадию, выведено",
    "pt 55-18 of the Senate's Reglament hands to the new Mäjilis the bills that came in its absence and were not considered; that those called up go back to their stage is inferred")
AS_THE_SENATES_REGLAMENT_HAS_IT = Label(
    "Сенат Регламентінің 3-1-тарауындағыдай; оның тармақтары 2007 жылғы 26 маусымнан 2019 жылғы 26 желтоқсанға дейінгі уақыт үшін оқылды",
    "как в главе 3-1 Регламента Сената; её пункты прочитаны за время с 26 июня 2007 года по 26 декабря 2019 года",
    "as in chapter 3-1 of the Senate's Reglament; its points were read for the time from 26 June 2007 to 26 December 2019")
DECIDED_BY_THE_SENATE_ALONE = Label(
    "Мәжіліс болмағанда Сенаттың шешімі түпкілікті: қайтаратын Палата жоқ",
    "в отсутствие Мажилиса решение Сената окончательно: возвращать некому",
    "while there is no Mäjilis the Senate's decision is final: there is no chamber to return to")
SENATE_VOTE_MAY_BE_REPEATED = Label(
    "дауыс жетпесе шешім қабылданбайды; дауыс беруді қайталауға болады (Сенат Регламентінің 29, 30-тармақтары)",
    "без большинства решения нет; голосование можно повторить (пп. 29, 30 Регламента Сената)",
    "without a majority there is no decision; the vote may be repeated (points 29 and 30 of the Senate's Reglament)")
NO_WORDING_BEFORE_THE_SENATE_ALONE = Label(
    "Президент редакция ұсынбаса, бір Сенат еңсермеген қарсылықтан не шығатыны айтылмаған",
    "не сказано, что следует, если один Сенат не преодолел возражения без предложенной редакции",
    "what follows is not said if the Senate alone does not overcome objections that offer no wording")

# Tracks, confidence, withdrawal.
DECLARED_BEFORE_THE_SENATE_ALONE = Label(
    "61-баптың 2-тармағында жобаның қай Палатада жатқаны айтылмаған; Мәжіліс болмағанда Парламенттің функциясын Сенат атқарады (55-баптың 5-тармағы), оның Регламентінде бұл жөнінде ештеңе жоқ",
    "п. 2 ст. 61 не называет палаты, где лежит проект; в отсутствие Мажилиса функции Парламента исполняет Сенат (п. 5 ст. 55), а его Регламент об этом молчит",
    "art. 61(2) does not name the chamber where the bill lies; while there is no Mäjilis the Senate performs the functions of Parliament (art. 55(5)), and its Reglament does not speak of this")
URGENT_MONTH = Label(
    "енгізілгеннен қаралғанға дейін бір ай: жоба қашан жедел деп жарияланса да, енгізілген күннен (L-11) түпкілікті шешімге дейін (A18) есептелді",
    "месяц от внесения до рассмотрения: исчислен от внесения проекта, когда бы он ни был объявлен срочным (L-11), до окончательного решения (A18)",
    "a month from introduction to consideration: counted from the introduction of the bill, whenever it was declared urgent (L-11), to a final decision (A18)")
URGENT_MONTH_FROM_DECLARATION = Label(
    "енгізілгеннен қаралғанға дейін бір ай: кейін жедел деп жарияланған жобаға – жарияланған күннен (L-11) түпкілікті шешімге дейін (A18) есептелді",
    "месяц от внесения до рассмотрения: для проекта, объявленного срочным позже, исчислен от объявления (L-11) до окончательного решения (A18)",
    "a month from introduction to consideration: for a bill declared urgent later counted from the declaration (L-11), to a final decision (A18)")
FROM_DECLARATION = Label(
    "мерзімнің басталуы айтылмаған; жарияланған не басым жоба ретінде енгізілген күннен есептелді",
    "начало срока не указано; исчислен со дня объявления или внесения в качестве приоритетного",
    "the start is not stated; counted from the declaration, or from introduction as a priority bill")
FROM_DECLARATION_KURULTAI = Label(
    "мерзімнің басталуы айтылмаған (K-A11); жарияланған не басым жоба ретінде енгізілген күннен есептелді",
    "начало срока не указано (K-A11); исчислен со дня объявления или внесения в качестве приоритетного",
    "the start is not stated (K-A11); counted from the declaration, or from introduction as a priority bill")
NO_CONFIDENCE_CARRIED = Label(
    "мәтінде сенімсіздік вотумы өтпеген жағдай айтылған; ол өтсе, жоба қабылданбаған күйінде қалады",
    "текст говорит, что следует, если вотум недоверия не набрал голосов; если набрал, проект остаётся непринятым",
    "the text says what holds when the motion fails; when it carries, the bill stays unadopted")
RAISED_ANEW_AFTER_NO_CONFIDENCE = Label(
    "мәтін мәселені қабылданбаған жобамен байланыстырады, жылына екі реттен көп емес; сенімсіздік вотумы білдірілген жоба бойынша оны қайта қоюға бола ма – айтылмаған, жоққа да шығарылмаған",
    "текст связывает вопрос с непринятым проектом, не более двух раз в год; можно ли вновь поставить его по проекту, по которому выражен вотум недоверия, не сказано, но и не исключено",
    "the text ties the question to a bill that was not adopted, at most twice a year; whether it may be raised again on one on which no confidence was carried is not said, nor excluded")
CONFIDENCE_ON_CONSTITUTIONAL_LAWS = Label(
    "мәтіннің сөздері конституциялық заңдарды тыс қалдырмайды",
    "слова текста не исключают конституционных законов",
    "the words do not exclude constitutional laws")
DECREE_AFTER_A_LATE_REJECTION = Label(
    "жарлық шығару құқығы ай өткенде туады; айдан кейінгі қабылдамау оны тоқтатады деп бірде-бір мәтін айтпайды",
    "право издать указ возникает с истечением месяца; что его прекращает последующее отклонение, не говорит ни один текст",
    "the right to decree arises when the month has passed; that a later rejection ends it no text says")
URGENT_CONSTITUTIONAL_LAWS = Label(
    "61-баптың 2-тармағында заң жобалары, 45-баптың 2-тармағында заң күші айтылған; конституциялық заңдар аталмаған, бірақ тыс қалдырылмаған",
    "п. 2 ст. 61 говорит о законопроектах, п. 2 ст. 45 – о силе закона; конституционные законы не названы, но и не исключены",
    "art. 61(2) speaks of bills, art. 45(2) of the force of law; constitutional laws are not named, and not excluded")
UNADOPTED_BY_A_VOTE = Label(
    "мәтінде «қабылданбаса» делінген, қай дауыс екені айтылмаған: жоба жеткілікті дауыс жинамады не қабылданбады, бірақ оны қарау аяқталған жоқ",
    "текст говорит «не принят», не называя голосования: проект не набрал голосов или отклонён, но его рассмотрение не окончено",
    "the text says 'not adopted' and names no vote: the bill fell short or was refused, and its consideration has not ended")
UNADOPTED_IN_THE_GOVERNMENTS_TEXT = Label(
    "мәтінде «қабылданбаса» делінген; 2003 жылы мәселе Мәжіліс Үкімет келіспеген өзгерістермен мақұлдаған жоба бойынша қойылды",
    "текст говорит «не принят»; в 2003 году вопрос поставлен о проекте, который Мажилис одобрил с изменениями, неприемлемыми для Правительства",
    "the text says 'not adopted'; in 2003 the question was raised on a bill that the Mäjilis had passed with changes the Government did not accept")
WITHDRAWAL_OF_AN_ADOPTED_LAW = Label(
    "29-баптың 4-тармағында жобаны кері қайтарып алу туралы айтылған; 2023 жылдан бері Мәжіліс қабылдағаны – заң",
    "п. 4 ст. 29 говорит об отзыве проекта; с 2023 года принятое Мажилисом есть закон",
    "art. 29(4) speaks of the withdrawal of a draft; since 2023 what the Mäjilis has adopted is a law")
WITHDRAWAL_OF_A_PROPOSAL = Label(
    "Конституцияны өзгерту туралы ұсынысты кері қайтарып алуға бола ма, оқылған мәтіндердің ешқайсысында айтылмаған: актілер туралы заңдар оны өзгерту тәртібін реттемейді",
    "можно ли отозвать предложение об изменении Конституции, ни один прочитанный текст не говорит: законы об актах не регулируют порядок её изменения",
    "no text that was read says whether a proposal to amend the Constitution may be withdrawn: the laws on acts do not govern how it is changed")
WITHDRAWAL_NOT_YET_IN_THE_LAW = Label(
    "әр бастамашы үшін 2009 жылғы 14 қазандағы мәтінде айтылған; 2004 және 2007 жылдардағы мәтіндерде ол туралы ештеңе жоқ",
    "установлено для каждого инициатора в тексте на 14 октября 2009 года; тексты 2004 и 2007 годов об этом не говорят",
    "stated for every initiator in the text of 14 October 2009; those of 2004 and 2007 do not speak of it")
WITHDRAWAL_FROM_THE_SENATE = Label(
    "Сенат Регламентінің 2016 жылғы мәтіні бойынша; тармақтың ескертуі 1998 жылғы 3 маусымнан, бұрынғы мәтіні табылмады",
    "по Регламенту Сената в тексте 2016 года; под пунктом сноска от 3 июня 1998 года, прежний текст не найден",
    "by the Senate's Reglament as of 2016; the point bears a note of 3 June 1998, its earlier text was not found")

# Amendments of the Constitution by referendum.
SEPARATE_SITTINGS_SINCE_2007 = Label(
    "2007 жылдан бері бөлек отырыстарда, мұны 54-баптың 2-тармағының 3) тармақшасы айтады; көпшілік дауыс Парламенттің кез келген актісіндегідей",
    "с 2007 года на раздельных заседаниях, о чём говорит подп. 3) п. 2 ст. 54; большинство – как для любого акта Парламента",
    "in separate sittings since 2007, which 54(2)3) states; the majority is that of any act of Parliament")
INITIATIVE_IS_A_RESOLUTION = Label(
    "бастама – қаулы, ал қаулы үшін депутаттардың жалпы санының көпшілік даусы керек",
    "инициатива есть постановление, а для постановлений нужно большинство от общего числа депутатов",
    "the initiative is a resolution, and resolutions need the majority of all deputies")
PRESIDENT_ALONE_CALLS = Label(
    "референдумды тек Президент тағайындайды, ал Құрылтай Конституцияны өзі өзгерте алмайды",
    "референдум назначает только Президент, а сам Курултай изменить Конституцию не может",
    "the President alone calls the referendum, and the Kurultai cannot amend the Constitution by itself")
SIGNED_BY_PRACTICE_OF_2026 = Label(
    "2026 жылғы тәжірибе бойынша Президент қабылданған мәтінге қол қояды; оқылған баптардың ешқайсысы мұны талап етпейді",
    "по практике 2026 года Президент подписывает принятый текст; ни одна прочитанная статья этого не требует",
    "by the practice of 2026 the President signs the text adopted; no article read asks for it")
SIGNED_BY_THE_LAW_ON_LEGAL_ACTS = Label(
    "құқықтық актілер туралы заң бойынша Конституцияның және оны өзгертетін заңдардың ресми мәтініне Президент қол қояды (2020 жылғы мәтінінде), 2026 жылғы наурызда солай болды; референдумнан кейін деп айтылмаған",
    "по закону о правовых актах официальный текст Конституции и законов, её изменяющих, подписывает Президент (в тексте 2020 года), так было и в марте 2026 года; что и после референдума, не сказано",
    "by the Law on legal acts, as read in 2020, the President signs the official text of the Constitution and of laws that amend it, as was done in March 2026; that it is so after a referendum is not said")
REFERENDUM_WITHOUT_SIGNATURE = Label(
    "референдумның шешімі қол қоюды күтпейді",
    "решение референдума подписания не ждёт",
    "the decision of the referendum does not wait for a signature")
EFFECT_AS_THE_TEXT_SAYS = Label(
    "қабылданған мәтінде айтылғандай қолданысқа енгізіледі",
    "вводится в действие так, как указано в принятом тексте",
    "put into effect as the text adopted says")

# The Kurultai.
READINGS_NOT_FOUND = Label(
    "оқылымдар Регламентке қалдырылған, ал ол табылмады; олардың саны мен көпшілік даусы оқылған мәтіндерде жоқ",
    "чтения оставлены Регламенту, который не найден; их числа и большинства в прочитанных текстах нет",
    "readings are left to the Regulations, which were not found; their number and majority are not in the texts read")
KURULTAI_SHORT_OF_A_MAJORITY = Label(
    "қабылдауға көпшілік дауыс жетпеді, тұтастай қабылдамай тастауға да көпшілік дауыс жоқ: салдары айтылмаған",
    "нет большинства для принятия, нет и большинства для отклонения: исход не указан",
    "fewer than a majority to adopt and no majority to reject: the outcome is not stated")
KURULTAI_SHORT_OF_TWO_THIRDS = Label(
    "қабылдауға үштен екі дауыс жетпеді, тұтастай қабылдамай тастауға да көпшілік дауыс жоқ: салдары айтылмаған",
    "нет двух третей для принятия, нет и большинства для отклонения: исход не указан",
    "fewer than two thirds to adopt and no majority to reject: the outcome is not stated")
BILLS_OF_A_DISSOLVED_KURULTAI = Label(
    "Құрылтай таратылғанда қаралып жатқан заң жобалары туралы ештеңе айтылмаған",
    "о законопроектах, находящихся на рассмотрении при роспуске Курултая, ничего не сказано",
    "nothing is said of pending bills when the Kurultai is dissolved")
LAWS_OF_A_DISSOLVED_KURULTAI = Label(
    "Құрылтай таратылғанда ол қабылдап қойған заң туралы ештеңе айтылмаған",
    "о законе, уже принятом Курултаем к его роспуску, ничего не сказано",
    "nothing is said of a law that the Kurultai has adopted when it is dissolved")

# What becomes of pending bills when an edition takes over.
ACCEPTED_AS_ANOTHER_KIND = Label(
    "жобаның түрін өзгерту туралы мәтіндерде айтылмаған; қарауға қабылданған жоба қабылданған күйінде қалады",
    "о смене вида проекта тексты не говорят; принятый к рассмотрению проект остаётся принятым",
    "the texts do not speak of a change of kind; a bill accepted for consideration stays accepted")
NO_TRANSITIONAL_RULE = Label(
    "өтпелі норма оқылған жоқ; жаңа тәртіп алдағы қадамдарға өзінің бірінші күнінен бастап қолданылады (қорытылған)",
    "переходной нормы не прочитано; новый порядок применяется к предстоящим шагам с первого своего дня (выведено)",
    "no transitional rule was read; the new procedure governs the steps to come from its first day (inferred)")
SIGNED_BEFORE = Label(
    "бұрын қол қойылған не қол қойылды деп саналған: жариялау мен қолданысқа енгізу – тәртіптің өзгеруі емес",
    "подписан или считается подписанным ранее: опубликование и введение в действие – не изменение порядка",
    "signed or counted as signed before: publication and taking effect are no change of procedure")
CONFIDENCE_STAYS_OPEN = Label(
    "өтпелі норма оқылған жоқ; Премьер-Министр сенім білдіру мәселесін әлі де қоя алады (қорытылған)",
    "переходной нормы не прочитано; Премьер-Министр ещё может поставить вопрос о доверии (выведено)",
    "no transitional rule was read; the Prime Minister may still raise the question of confidence (inferred)")
BUDGET_NO_LONGER_JOINT = Label(
    "бюджет енді бірлескен отырыста бекітілмейді, ал сонда жатқаны туралы ештеңе айтылмаған",
    "бюджет более не утверждается на совместном заседании, а о находившемся там ничего не сказано",
    "the budget is no longer approved in joint session, and nothing is said of one that stood there")
CONSTITUTIONAL_LAWS_NO_LONGER_JOINT = Label(
    "конституциялық заңдар енді бірлескен отырыста оқылмайды, ал сонда жатқандары туралы ештеңе айтылмаған",
    "конституционные законы более не проходят чтений на совместном заседании, а о находившихся там ничего не сказано",
    "constitutional laws are no longer read in joint session, and nothing is said of those that stood there")
OBJECTIONS_NO_LONGER_JOINT = Label(
    "қарсылықтар енді бірлескен отырыста дауысқа салынбайды, ал сонда жатқандары туралы ештеңе айтылмаған",
    "возражения более не ставятся на голосование на совместном заседании, а о находившихся там ничего не сказано",
    "objections are no longer voted on in joint session, and nothing is said of those that stood there")
PRIOR_OPINION_BEFORE_INTRODUCTION = Label(
    "өтпелі норма оқылған жоқ; алдын ала қорытынды жоба Парламентке енгізілгенге дейін сұралады (қорытылған)",
    "переходной нормы не прочитано; предварительное заключение запрашивается до внесения проекта в Парламент (выведено)",
    "no transitional rule was read; the prior opinion is asked for before the draft is laid before Parliament (inferred)")
DECISION_STANDS = Label(
    "шешім күшінде қалады; Президенттің оған қарсылық білдіру құқығы 73-баптан алып тасталды",
    "решение остаётся в силе; право Президента возразить на него исключено из ст. 73",
    "the decision stands; the President's right to object to it was struck out of art. 73")
OBJECTION_ALREADY_MADE = Label(
    "қарсылық білдіру құқығы 73-баптан алып тасталды, ал білдіріліп қойған қарсылық туралы ештеңе айтылмаған",
    "право возразить исключено из ст. 73, а об уже заявленном возражении ничего не сказано",
    "the right to object was struck out of art. 73, and nothing is said of an objection already made")
NOT_YET_APPROVED_IN_2022 = Label(
    "өтпелі норма Мәжіліс мақұлдаған жобалар туралы айтады; қалғандары туралы ештеңе айтылмаған, сондықтан алдағы қадамдарға жаңа тәртіп қолданылады (қорытылған)",
    "переходная норма говорит о проектах, одобренных Мажилисом; о прочих ничего не сказано, поэтому к предстоящим шагам применяется новый порядок (выведено)",
    "the transitional sentence speaks of bills the Mäjilis had approved; of the others nothing is said, so the new procedure governs the steps to come (inferred)")
APPROVED_BILLS_ARE_LAWS = Label(
    "Мәжіліс мақұлдаған және Парламентте жатқан жобалар заң деп саналады және жаңа 61-бап бойынша әрі қарай қаралады",
    "проекты, одобренные Мажилисом и находившиеся в Парламенте, считаются законами и рассматриваются далее по новой ст. 61",
    "bills that the Mäjilis had approved and that lay before Parliament count as laws and go on under the new art. 61")
SECOND_VOTE_BECOMES_APPROVAL = Label(
    "Мәжіліс екінші рет мақұлдап, Сенатта жатқан жоба: заң, ол екінші дауыс беруді білмейтін жаңа 61-баптың 4-тармағы бойынша мақұлдануға тиіс (қорытылған); "
    "бұрын тіркелген болса, ол Сенаттың қарауында, ал алпыс күн сол кезден не қайтадан өтеді (A41)",
    "одобрен Мажилисом вторично и находится в Сенате: закон, подлежащий одобрению по новому п. 4 ст. 61, который второго голосования не знает (выведено); "
    "если он зарегистрирован ранее, то находится на рассмотрении Сената, и шестьдесят дней текут с того времени или заново (A41)",
    "approved by the Mäjilis for the second time and before the Senate: a law, to be approved under the new art. 61(4), which knows no second vote (inferred); "
    "if registered before, it lies before the Senate, and the sixty days run since then or anew (A41)")
NO_SECOND_APPROVAL_BY_THE_MAJILIS = Label(
    "Сенат бас тартқаннан кейін жаңа 61-бап келісу рәсімдеріне жібереді, ескісі үштен екі дауыспен қайта мақұлдауды көздеген, оны жаңа тәртіп білмейді",
    "после отказа Сената новая ст. 61 ведёт к согласительным процедурам, прежняя – к повторному одобрению двумя третями, которого новый порядок не знает",
    "after the Senate's refusal the new art. 61 conciliates, the old one approved again by two thirds, which the new procedure does not know")
STAGE_OF_THE_OLD_ART_61 = Label(
    "енді бұл – жаңа 61-бап бойынша заң, бірақ басталған саты ескісіне жатады",
    "теперь это закон, по новой ст. 61, но начатая стадия относится к прежней",
    "a law by now, under the new art. 61, but the stage begun belongs to the old one")
CONSTITUTIONAL_LAWS_BEFORE_THE_SENATE = Label(
    "өтпелі норма заңдар мен 61-бап туралы айтады, ал конституциялық заңдар енді бірлескен отырыста қабылданады; оларды бір Сенат аяқтайтын саты қалған жоқ, "
    "қандай көпшілік дауыспен екені де айтылмаған",
    "переходная норма говорит о законах и ст. 61, а конституционные законы теперь принимаются на совместном заседании; стадии, на которой их завершил бы один Сенат, "
    "не осталось, и каким большинством, не сказано",
    "the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Senate alone would finish them, "
    "and by what majority is not said")
CONSTITUTIONAL_LAWS_BETWEEN_THE_CHAMBERS = Label(
    "өтпелі норма заңдар мен 61-бап туралы айтады, ал конституциялық заңдар енді бірлескен отырыста қабылданады; Сенаттың оларға өзгертулері бойынша Мәжіліс дауыс беретін "
    "саты қалған жоқ",
    "переходная норма говорит о законах и ст. 61, а конституционные законы теперь принимаются на совместном заседании; стадии, на которой Мажилис голосует по изменениям "
    "Сената в них, не осталось",
    "the sentence speaks of laws and art. 61, constitutional laws are now adopted in joint session; no stage is left in which the Mäjilis votes on the Senate's changes to them")
COURT_IN_PLACE_OF_THE_COUNCIL = Label(
    "Сот құрылғанға дейін оның 72-баптың 1 және 2-тармақтарындағы функцияларын Кеңес жүзеге асырады, Кеңестің қаулылары сақталады (99-бап); сол кезде қаралып жатқан өтініш туралы айтылмаған (қорытылған)",
    "до образования Суда его функции по п. 1 и 2 ст. 72 осуществляет Совет, постановления Совета сохраняются (ст. 99); об обращениях, находившихся тогда на рассмотрении, не сказано (выведено)",
    "until the Court is formed the Council performs its functions under art. 72(1)-(2), and the Council's resolutions stay (art. 99); of referrals then pending nothing is said (inferred)")
CONSTITUTIONAL_OBJECTIONS_NOW_JOINT = Label(
    "конституциялық заңдарға қарсылықтар енді бірлескен отырыста дауысқа салынады; өтпелі норма оқылған жоқ (қорытылған)",
    "возражения на конституционные законы теперь ставятся на голосование на совместном заседании; переходной нормы не прочитано (выведено)",
    "objections to constitutional laws are now voted on in joint session; no transitional rule was read (inferred)")
HANDED_OVER_TO_THE_KURULTAI = Label(
    "2026 жылғы 1 шілдеге дейін Мәжіліске енгізілген заң жобаларын Құрылтай қарайды; олардың қай сатыдан жалғасатыны айтылмаған",
    "проекты, внесённые в Мажилис до 1 июля 2026 года, рассматривает Курултай; с какой стадии они возобновляются, не сказано",
    "bills introduced into the Mäjilis before 1 July 2026 are considered by the Kurultai; the stage at which they resume is not said")
ENDED_UNDER_THE_OLD_RULES = Label(
    "бұрынғы ережелер бойынша аяқталған; Премьер-Министр ол бойынша сенім білдіру мәселесін әлі де қоя ала ма – айтылмаған, жоққа да шығарылмаған (қорытылған)",
    "завершён по прежним правилам; может ли Премьер-Министр ещё поставить по нему вопрос о доверии, не сказано, но и не исключено (выведено)",
    "ended under the old rules; whether the Prime Minister may still raise confidence on it is not said, nor is it excluded (inferred)")
UNDER_REVIEW_ON_1_JULY_2026 = Label(
    "бұрын тағайындалған судьялар жаңа Сот құрамы құрылғанға дейін өкілеттігін сақтайды (95-баптың 3-тармағы); бұрын қабылданған заңға қай ереже бойынша қол қойылатыны айтылмаған",
    "прежние судьи сохраняют полномочия до формирования нового состава Суда (п. 3 ст. 95); по каким правилам подписывается принятый ранее закон, не сказано",
    "the judges appointed before keep their powers until the Court is formed anew (art. 95(3)); by which rules a law adopted before is signed is not said")
UNSIGNED_ON_1_JULY_2026 = Label(
    "2026 жылғы 1 шілдеге дейін қабылданып, әлі қол қойылмаған заңдар туралы ештеңе айтылмаған; бұрынғы шақырылым заңдарының 2026 жылғы шілдеде қойылған күндері бар",
    "о законах, принятых до 1 июля 2026 года и ещё не подписанных, ничего не сказано; законы прежнего созыва действительно датированы июлем 2026 года",
    "of laws passed before 1 July 2026 and not yet signed nothing is said; laws of the old convocation do bear dates of July 2026")
RETURNED_TO_A_FORMER_PARLIAMENT = Label(
    "өкілеттігі аяқталған Парламентке қарсылықтармен қайтарылған заңдар туралы ештеңе айтылмаған",
    "о законах, возвращённых с возражениями Парламенту, полномочия которого окончились, ничего не сказано",
    "of laws returned with objections to a Parliament whose powers have ended nothing is said")
NOTHING_LEFT_TO_AMEND = Label(
    "ол өзгертетін Конституцияның қолданысы 2026 жылғы 1 шілдеде аяқталды, ал жаңасы тек референдуммен өзгертіледі (қорытылған)",
    "Конституция, которую он изменил бы, прекратила действие 1 июля 2026 года, а новая изменяется только референдумом (выведено)",
    "the Constitution it would amend ended on 1 July 2026, and the new one is amended by referendum only (inferred)")
PUT_TO_THE_PEOPLE_GOES_ON = Label(
    "Президент референдумға шығарғаны жалғаса береді: 2026 жылғы Конституцияның өзі де наурызда осылай қабылданып, 1 шілдеде қолданысқа енгізілді (қорытылған)",
    "вынесенное Президентом на референдум продолжается: так и сама Конституция 2026 года была принята в марте и введена в действие 1 июля (выведено)",
    "what the President had put to the people goes on: so the Constitution of 2026 itself was adopted in March and put into effect on 1 July (inferred)")
# fmt: on
