"""The open questions of the law of Kazakhstan: what the texts leave open, the rival answers, the weight of each.

A1 to A57 belong to the two chambers (30 August 1995 to 30 June 2026), K-A1 to K-A20 to the Kurultai (since 1 July
2026), L-1 to L-5 were met while the law was put into steps. The paragraph numbers are those of the Constitution unless
another text is named; "Constitutional Law on Parliament" is that of 16 October 1995 and "Reglament" that of Parliament
(20 May 1996, new wordings of 22 June 2012 and 19 December 2022). Wordings are our own paraphrase.
"""

from lawflow.law.labels import Label
from lawflow.law.questions import Answer, OpenQuestion, Weight
from lawflow.law.sources import Footing

BICAMERAL = ("1995", "2007", "2012", "2013", "2017", "2023")
TO_2022 = ("1995", "2007", "2012", "2013", "2017")
FROM_2007 = ("2007", "2012", "2013", "2017", "2023")
FROM_2007_TO_2022 = ("2007", "2012", "2013", "2017")
ON_1_JANUARY_2023 = ("2017", "2023")
ON_1_JULY_2026 = ("2023", "2026")
EVERY_EDITION = ("1995", "2007", "2012", "2013", "2017", "2023", "2026")

NOTHING_FOUND = Answer(
    id="open",
    text=Label(
        kk="Ашық күйінде қалады: оқылған мәтіндерде ереже табылмады.",
        ru="Остаётся открытым: в прочитанных текстах правила не найдено.",
        en="Stays open: no rule was found in the texts read.",
    ),
    footing=Footing.SILENT,
    support="Looked for in the Constitution, the constitutional laws and the Reglament; nothing found.",
)

A1 = OpenQuestion(
    id="A1",
    text=Label(
        kk="Сенат алпыс күн ішінде ешқандай шешім қабылдамаса, заң жобасының тағдыры қандай?",
        ru="Какова судьба законопроекта, если Сенат за шестьдесят дней не принял никакого решения?",
        en="What becomes of a bill on which the Senate takes no decision within the sixty days?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Мерзім тәртіптік сипатта ғана: Сенат кешігіп болса да шешім қабылдай алады.",
                ru="Срок лишь дисциплинирует: Сенат вправе решить и с опозданием.",
                en="The term only disciplines: the Senate may still decide, late.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(4) to 2022 sets the sixty days and attaches nothing to their end.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы қабылданбаған болып есептеледі.",
                ru="Законопроект считается непринятым.",
                en="The bill counts as not adopted.",
            ),
            footing=Footing.SILENT,
            support=(
                "No text read says so; only the need of a positive vote of the Senate in art. 61(4) points this way."
            ),
        ),
        Answer(
            id="c",
            text=Label(
                kk="Заң жобасы қабылданды деп есептеледі және Президентке ұсынылады.",
                ru="Законопроект считается принятым и представляется Президенту.",
                en="The bill counts as adopted and goes to the President.",
            ),
            footing=Footing.SILENT,
            support="No text before 2023 says so; it became the rule on 1 January 2023 (art. 61(4), part four).",
        ),
    ),
    weight=Weight.FORK,
    editions=TO_2022,
    source="Constitution art. 61(4), 61(5-1), editions to 2022; Constitutional Law on Parliament art. 18(1): no rule",
    why="The three answers lead to three different ends and no text read supports any of them.",
)
A2 = OpenQuestion(
    id="A2",
    text=Label(
        kk="Сенат заң жобасын екінші рет тұтастай қабылдамаса, тыйым қаншалықты кең?",
        ru="Каковы пределы запрета, если Сенат вторично отклонил законопроект в целом?",
        en="How far does the bar reach when the Senate rejects a bill as a whole a second time?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобасын қарау аяқталады, оны сол сессияда қайта енгізуге болмайды.",
                ru="Рассмотрение окончено; в ту же сессию законопроект вновь вносить нельзя.",
                en="The bill ends and may not be introduced again in the same session.",
            ),
            footing=Footing.STATED,
            support="Art. 61(4) to 2022: a bill rejected again may not be introduced again in that session.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Тыйым сессиямен бірге аяқталады: келесі сессияда сол заң жобасы жаңа жоба ретінде енгізіледі.",
                ru="Запрет кончается с сессией: в следующую тот же законопроект вносится как новый.",
                en="The bar ends with the session: in the next one the same bill may come back as a new bill.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4) to 2022 names one session only; the Reglament of 1996, pt 75, says 'in the Senate'.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Өзгертілген заң жобасы қабылданбаған жоба емес, оны сол сессияның өзінде енгізуге болады.",
                ru="Изменённый законопроект не есть отклонённый, его можно внести и в ту же сессию.",
                en="An altered bill is not the rejected bill and may be introduced in the same session.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(4) to 2022 does not say when two bills are the same bill.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=TO_2022,
    source=(
        "Constitution art. 61(4), editions to 2022; Reglament of 1996 pt 75, of 2012 pt 75-1. Also open: the"
        " term of the"
        " second consideration, and whether the Senate may then amend instead"
    ),
    why="Under every answer this passage ends here; the answers differ only about a later bill.",
    default="a",
)
A3 = OpenQuestion(
    id="A3",
    text=Label(
        kk="Мәжілісте Сенат мәтінін жақтаған да, оған қарсы да көпшілік жиналмаса, не болады?",
        ru="Что следует, если в Мажилисе нет большинства ни за текст Сената, ни против него?",
        en="What follows if the Mäjilis reaches a majority neither for the Senate's text nor against it?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Көпшіліктің болмауы – қарсылық: келісу рәсімдері басталады.",
                ru="Отсутствие большинства есть возражение: начинаются согласительные процедуры.",
                en="No majority is an objection: conciliation begins.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5): the chambers differ as long as the Mäjilis has not agreed.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Қарсы болу үшін де көпшілік керек, сондықтан мәселе Мәжілісте қала береді.",
                ru="Для возражения тоже нужно большинство, поэтому вопрос остаётся в Мажилисе.",
                en="An objection needs its own majority, so the matter stays with the Mäjilis.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 61(5) asks the same majority for an objection; the press of 2003 wrote that no term binds the"
                " repeat consideration in the Mäjilis (caravan.kz/news/fars-na-olimpe-370957)."
            ),
        ),
        Answer(
            id="c",
            text=Label(
                kk="Заң жобасы қабылданбаған болып есептеледі.",
                ru="Законопроект считается непринятым.",
                en="The bill counts as not adopted.",
            ),
            footing=Footing.SILENT,
            support="Only the general rule of art. 62(5) that acts need a majority of the total number.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source="Constitution art. 61(5), all bicameral editions: two majorities named, nothing for neither",
    why="The answers lead to conciliation, to waiting and to the end of the bill.",
)
A4 = OpenQuestion(
    id="A4",
    text=Label(
        kk="Мәжіліс Сенат өзгерістерінің бір бөлігімен ғана келіссе, келісу рәсіміне не түседі?",
        ru="Что поступает в согласительную процедуру, если Мажилис согласен лишь с частью изменений Сената?",
        en="What goes to conciliation if the Mäjilis accepts only some of the Senate's changes?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Тек даулы ережелер; қалғаны келісілген болып есептеледі.",
                ru="Только спорные положения; остальное считается согласованным.",
                en="Only the provisions in dispute; the rest counts as agreed.",
            ),
            footing=Footing.STATED,
            support="Reglament of 2012 and of 2022, pt 76-2: the commission deals with the provisions in dispute.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Сенат өзгерістерінің бәрі тұтастай.",
                ru="Все изменения Сената целиком.",
                en="All changes of the Senate, as one package.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(5) speaks of the changes as a whole and provides no partial agreement.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source="Constitution art. 61(5); Reglament of 1996 pt 76, of 2012 and 2022 pt 76-2",
    why="The bill goes to conciliation under both answers; only the scope of the commission's work differs.",
    default="a",
)
A5 = OpenQuestion(
    id="A5",
    text=Label(
        kk="Сенат келісу комиссиясының мәтінін қабылдамаса, не болады (2012 жылға дейін)?",
        ru="Что следует, если Сенат не принял текст согласительной комиссии (до 2012 года)?",
        en="What follows if the Senate refuses the conciliation commission's text (until 2012)?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Келісу рәсімі жаңа комиссиямен қайталанады.",
                ru="Согласительная процедура повторяется с новой комиссией.",
                en="Conciliation is repeated with a new commission.",
            ),
            footing=Footing.INFERRED,
            support="The Reglament of 2012, pt 76-5, wrote this down later; before that no text.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы қабылданбаған болып есептеледі.",
                ru="Законопроект считается непринятым.",
                en="The bill counts as not adopted.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(5) and the Reglament of 1996, pt 76, end without naming a further step.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Бұл – әдеттегі қабылдамау: Мәжіліс заң жобасын үштен екі дауыспен қайта мақұлдай алады.",
                ru="Это обычное отклонение: Мажилис может вновь одобрить законопроект двумя третями.",
                en="It is an ordinary rejection: the Mäjilis may approve the bill again by two thirds.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4) to 2022 gives this remedy against any rejection by the Senate.",
        ),
    ),
    weight=Weight.FORK,
    editions=("1995", "2007"),
    source="Constitution art. 61(5), Reglament of 1996 pt 76: silent; settled by the Reglament of 2012 pt 76-5",
    why="The bill starts another round, ends, or returns to the Mäjilis for two thirds.",
)
A6 = OpenQuestion(
    id="A6",
    text=Label(
        kk="Мәжіліс қабылдаған келісу комиссиясының мәтінін Сенат мақұлдамаса, не болады?",
        ru="Что следует, если Сенат не одобрил текст согласительной комиссии, уже принятый Мажилисом?",
        en="What follows if the Senate does not approve the commission's text that the Mäjilis has adopted?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң Мәжіліске оралады, жаңа келісу рәсімі басталады.",
                ru="Закон возвращается в Мажилис, начинается новая согласительная процедура.",
                en="The law goes back to the Mäjilis and a new conciliation begins.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5), part three, refers to paragraph 4, whose refusal leads back to conciliation.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Мәжіліс бұрын қабылданған редакцияны үштен екі дауыспен бекіте алады.",
                ru="Мажилис может подтвердить ранее принятую редакцию двумя третями.",
                en="The Mäjilis may go to the vote of two thirds on its earlier text.",
            ),
            footing=Footing.SILENT,
            support=(
                "Art. 61(5), part four, gives that vote after a refusal by the Mäjilis; for the Senate by analogy only."
            ),
        ),
        Answer(
            id="c",
            text=Label(
                kk="Заң қабылданбаған болып есептеледі.",
                ru="Закон считается непринятым.",
                en="The law counts as not adopted.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(5), last part, speaks of not adopted only after the failed vote of two thirds.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Constitution art. 61(5), edition of 2023: parts three to six cover a refusal by the Mäjilis only",
    why="A loop without limit, the Mäjilis alone, or the end of the law: who holds the last word turns on it.",
)
A7 = OpenQuestion(
    id="A7",
    text=Label(
        kk="Келісу комиссиясы мәтін әзірлемесе немесе мерзімінде үлгермесе, не болады?",
        ru="Что следует, если согласительная комиссия не выработала текста или не успела в срок?",
        en="What follows if the conciliation commission produces no text, or none in time?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жаңа комиссия құрылады.",
                ru="Образуется новая комиссия.",
                en="A new commission is formed.",
            ),
            footing=Footing.INFERRED,
            support=(
                "The Reglament of 2012, pt 76-5, provides it where a chamber disagrees with a text, not for this case."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Комиссия мәтіні қабылданбағандай болады: Мәжіліс өз редакциясына үштен екімен дауыс береді.",
                ru="Как при непринятии текста комиссии: Мажилис голосует за свою редакцию двумя третями.",
                en="As if the commission's text had failed: the Mäjilis votes on its own text by two thirds.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5), part four, edition of 2023, by analogy; in earlier editions there is no such vote.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Заң жобасы қозғалыссыз қала береді.",
                ru="Законопроект остаётся без движения.",
                en="The bill stays pending.",
            ),
            footing=Footing.SILENT,
            support="No text read moves the bill on; since 2012 the commission has no time limit.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source="Constitution art. 61(5); Reglament of 1996 pt 76, of 2012 and 2022 pts 76-2 to 76-5: silent",
    why="The next step, or whether there is one, depends wholly on the answer.",
)
A8 = OpenQuestion(
    id="A8",
    text=Label(
        kk="Сенат жекелеген баптарды мақұлдамай, бірақ жаңа редакция ұсынбаса, не болады?",
        ru="Что следует, если Сенат не одобрил отдельные статьи, но новой редакции не предложил?",
        en="What follows if the Senate refuses separate articles and offers no new wording of them?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң келісу рәсіміне түседі.",
                ru="Закон поступает в согласительную процедуру.",
                en="The law goes to conciliation.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5), part two: disagreements between the chambers are settled by conciliation.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Мәжіліс сол баптарға қайта дауыс береді.",
                ru="Мажилис вновь голосует по этим статьям.",
                en="The Mäjilis votes again on those articles.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(5), part one, lets the Mäjilis vote on a Senate wording; here there is none.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Бұл заңды тұтастай мақұлдамауға теңестіріледі.",
                ru="Это приравнивается к неодобрению закона в целом.",
                en="It is treated as a refusal of the whole law.",
            ),
            footing=Footing.SILENT,
            support=(
                "Art. 61(4), part three: without a wording the Mäjilis has nothing to vote on, as after a full refusal."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Constitution art. 61(4), part three, edition of 2023: the Senate 'may' propose a wording",
    why="Whether the Mäjilis votes first or a commission is formed at once depends on the answer.",
)
A9 = OpenQuestion(
    id="A9",
    text=Label(
        kk="Сенаттың «мақұлдамауы» – қарсы көпшілік дауыс па, әлде жақтаған көпшіліктің жиналмауы ма?",
        ru="Что есть «неодобрение» Сената: большинство против или отсутствие большинства за?",
        en="Is a refusal by the Senate a majority against, or merely the lack of a majority in favour?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Мақұлдауға дауыс жетпесе, заң мақұлданбаған болып, Мәжіліске қайтарылады.",
                ru="Нехватка голосов за одобрение есть неодобрение, и закон возвращается в Мажилис.",
                en="A failed approval is a refusal, and the law goes back to the Mäjilis.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4), part three: the Senate approves by a majority; what is not approved is refused.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Қарсы көпшілік шешім керек; онсыз алпыс күн өтіп, заң Президентке ұсынылады.",
                ru="Нужно решение большинства; без него шестьдесят дней истекают и закон представляется Президенту.",
                en=(
                    "A decision by majority is needed; without it the sixty days run out and the law goes to the"
                    " President."
                ),
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 61(4), part four: without a decision of the Senate the law is presented; art. 62(5) on"
                " majorities."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Constitution art. 61(4), parts three and four, edition of 2023: 'does not approve' is not defined",
    why="One answer sends the law to conciliation, the other to the President.",
)
A10 = OpenQuestion(
    id="A10",
    text=Label(
        kk="Сенаттың алпыс күніне сессиялар аралығындағы уақыт кіре ме?",
        ru="Входит ли время между сессиями в шестьдесят дней Сената?",
        en="Do the sixty days of the Senate run between sessions?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: сессиялар аралығындағы уақыт есептелмейді.",
                ru="Нет: время между сессиями не засчитывается.",
                en="No: the time between sessions is left out.",
            ),
            footing=Footing.STATED,
            support=(
                "Reglament of 2012 and of 2022, pt 74; resolution 2 of the Constitutional Council of 13 April 2012"
                " pointed the same way for the month on objections."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: мерзім үзіліссіз өтеді.",
                ru="Да: срок течёт без перерыва.",
                en="Yes: the term runs without a break.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 61(4) has no such exception, the Reglament of 2022, pt 75-2, repeats the sixty days without it,"
                " and a Reglament can hardly lengthen a term of the Constitution."
            ),
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("2012", "2013", "2017", "2023"),
    source=(
        "Constitution art. 61(4); Reglament of 2012 pt 74, of 2022 pts 74 and 75-2. Also open: receipt or registration"
        " as the start, and a decision taken in time but sent late"
    ),
    why="A question about a date: the Reglament states one answer, the other gives an earlier last day.",
    default="a",
)
A11 = OpenQuestion(
    id="A11",
    text=Label(
        kk="Конституциялық заңға үштен екі жиналмай, көпшілік оны қабылдамай да тастамаса, не болады?",
        ru="Что следует, если за конституционный закон нет двух третей, но и большинство его не отклонило?",
        en="What follows if a constitutional law misses two thirds and no majority rejects it either?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобасы қабылданбады, қарау аяқталды.",
                ru="Проект не принят, рассмотрение окончено.",
                en="The bill is not adopted and ends.",
            ),
            footing=Footing.INFERRED,
            support="Art. 62(4): a constitutional law needs two thirds of the total of each chamber.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы сол Палатада қала береді.",
                ru="Проект остаётся на рассмотрении этой Палаты.",
                en="The bill stays before that chamber.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5-1), part one: a rejection needs a vote by majority, and there was none.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Дауыс беру қайталанады.",
                ru="Голосование повторяется.",
                en="The vote is repeated.",
            ),
            footing=Footing.SILENT,
            support=(
                "Only an older case: the election law of 2004, reported as not adopted in second reading, became law in"
                " April."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=FROM_2007_TO_2022,
    source="Constitution art. 61(5-1), 62(4), editions of 2007 to 2022: no rule between the two thresholds",
    why="The bill ends under one answer and lives on under the other two.",
)
A12 = OpenQuestion(
    id="A12",
    text=Label(
        kk="Мәжіліс Сенаттың конституциялық заңға өзгерістерімен қашан «үштен екімен келіспеді» деп саналады?",
        ru="Когда Мажилис «не согласился двумя третями» с изменениями Сената в конституционный закон?",
        en="When has the Mäjilis 'not agreed by two thirds' to the Senate's changes in a constitutional law?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Келісуге үштен екі жетпегенде.",
                ru="Когда за согласие подано менее двух третей.",
                en="When fewer than two thirds vote to agree.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 61(5-1), part three, leaves no gap on this answer: either two thirds agree or conciliation"
                " follows."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Үштен екі қарсы дауыс бергенде ғана.",
                ru="Лишь когда две трети проголосовали против.",
                en="Only when two thirds vote against.",
            ),
            footing=Footing.INFERRED,
            support="Read word for word, the two thirds of art. 61(5-1), part three, belong to the disagreement.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=FROM_2007_TO_2022,
    source="Constitution art. 61(5-1), part three; the Kazakh and the Russian text are equally ambiguous",
    why="One answer makes the paragraph complete, the other opens a gap in it, so the first is followed and marked.",
    default="a",
)
A13 = OpenQuestion(
    id="A13",
    text=Label(
        kk="Конституциялық заңға өзгерістер бойынша үштен екі қандай саннан есептеледі?",
        ru="От какого числа считаются две трети по изменениям в конституционный закон?",
        en="Of what number are the two thirds on changes to a constitutional law counted?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Палата депутаттарының жалпы санынан.",
                ru="От общего числа депутатов Палаты.",
                en="Of the total number of deputies of the chamber.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 62(4) says 'total' for constitutional laws; so does the Kazakh text of art. 61(5-1) for the"
                " Senate."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Әріптік мағынада: «депутаттардың» үштен екісі, «жалпы саны» деген сөзсіз.",
                ru="Буквально: две трети «депутатов», без слов «от общего числа».",
                en="Literally: two thirds 'of deputies', without the word 'total'.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5-1), parts two and three, in Russian, and in both languages for the Mäjilis.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=FROM_2007_TO_2022,
    source="Constitution art. 61(5-1), parts two and three; art. 62(4)",
    why="The general rule of art. 62(4) supports one answer, and it never passes a law that the other would refuse.",
    default="a",
)
A14 = OpenQuestion(
    id="A14",
    text=Label(
        kk="Конституциялық заң бойынша келісу комиссиясының мәтіні қандай көпшілікпен қабылданады?",
        ru="Каким большинством принимается текст согласительной комиссии по конституционному закону?",
        en="By what majority is the commission's text of a constitutional law adopted?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Әр Палатадағы үштен екі дауыспен.",
                ru="Двумя третями в каждой Палате.",
                en="By two thirds in each chamber.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 62(4): constitutional laws are adopted by two thirds of the total; a Reglament cannot lower it."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жалпы санның көпшілік даусымен.",
                ru="Большинством от общего числа.",
                en="By a majority of the total number.",
            ),
            footing=Footing.INFERRED,
            support="Reglament of 2012, pt 69-4, refers to pts 76-1 to 76-5, which speak of a majority.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=FROM_2007_TO_2022,
    source="Constitution art. 62(4); Reglament of 2012 pts 69-4, 76-1 to 76-5",
    why="The Constitution outranks the Reglament, so its threshold is followed and marked.",
    default="a",
)
A15 = OpenQuestion(
    id="A15",
    text=Label(
        kk="2007–2012 жылдары Регламенттің Конституцияға қайшы келген бірлескен отырыс ережелері қолданылды ма?",
        ru="Действовали ли в 2007–2012 годах нормы Регламента о совместном заседании, разошедшиеся с Конституцией?",
        en="Did the Reglament's joint-session rules that no longer fitted the Constitution apply in 2007 to 2012?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: олар Конституцияға қайшы болғандықтан қолданылмайды.",
                ru="Нет: они не применимы как противоречащие Конституции.",
                en="No: they are inapplicable, being contrary to the Constitution.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 4(2): the Constitution has the highest legal force; art. 54 of 2007 prescribes separate sittings."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: өзгертілгенге дейін ұқсастық бойынша қолданылды.",
                ru="Да: до изменения применялись по аналогии.",
                en="Yes: by analogy, until they were changed.",
            ),
            footing=Footing.SILENT,
            support="The Reglament of 1996 stood unchanged until 22 June 2012.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2007",),
    source="Reglament of 1996, unchanged to 22 June 2012; Constitution arts 53, 54, 61(1) as of 2007",
    why="The steps follow the Constitution, which outranks the Reglament; nothing in them turns on the answer.",
)
A16 = OpenQuestion(
    id="A16",
    text=Label(
        kk="2007–2022 жылдары конституциялық заңға екі оқылым міндетті болды ма?",
        ru="Были ли два чтения обязательны для конституционного закона в 2007–2022 годах?",
        en="Were two readings compulsory for a constitutional law from 2007 to 2022?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(kk="Жоқ.", ru="Нет.", en="No."),
            footing=Footing.INFERRED,
            support="Art. 62(6), editions of 2007 to 2022, asks two readings for constitutional amendments only.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә, Палаталардың регламенттері бойынша.",
                ru="Да, по регламентам Палат.",
                en="Yes, by the chambers' own Reglaments.",
            ),
            footing=Footing.SILENT,
            support="Those points are unread; in May 2010 the Senate gave such a law two readings at one sitting.",
        ),
    ),
    weight=Weight.NOTE,
    editions=FROM_2007_TO_2022,
    source="Constitution art. 62(6), editions of 2007 to 2022; Reglaments of the chambers not read",
    why="A first reading may be recorded but is never demanded, so no step depends on the answer.",
)
A17 = OpenQuestion(
    id="A17",
    text=Label(
        kk="Екі оқылым конституциялық заңның барлық жобаларына керек пе, әлде оларға өзгерістерге ғана ма?",
        ru="Нужны ли два чтения всем проектам конституционных законов или только изменениям к ним?",
        en="Do all drafts of constitutional laws need two readings, or only amendments to such drafts?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Конституциялық заңдардың барлық жобаларына керек.",
                ru="Нужны всем проектам конституционных законов.",
                en="All drafts of constitutional laws need them.",
            ),
            footing=Footing.STATED,
            support="Art. 62(6), edition of 2023, in Russian; Reglament of 2022, pts 32-6 to 32-9.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Қазақша мәтіннің әріптік мағынасы бойынша: өзгерістерге ғана.",
                ru="По букве казахского текста – только изменениям.",
                en="By the letter of the Kazakh text, only amendments.",
            ),
            footing=Footing.INFERRED,
            support="The Kazakh sentence of art. 62(6) can be parsed so.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Constitution art. 62(6), edition of 2023, Kazakh and Russian texts",
    why="The Reglament gives every such draft two readings, so the steps are the same under both answers.",
)
A18 = OpenQuestion(
    id="A18",
    text=Label(
        kk="Шұғыл заң жобасын бір ай ішінде «қарау» нені білдіреді және ай қай күннен басталады?",
        ru="Что значит «рассмотреть» срочный законопроект за месяц и с какого дня месяц идёт?",
        en="What does it mean to 'consider' an urgent bill within a month, and from which day does the month run?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Парламенттің кез келген түпкілікті шешімі жеткілікті.",
                ru="Достаточно любого окончательного решения Парламента.",
                en="Any final decision of Parliament is enough.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(2), editions to 2013, says consider and not adopt.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Екі Палатада қаралуы жеткілікті, түпкілікті қабылданбаса да.",
                ru="Достаточно рассмотрения в обеих Палатах, даже без окончательного принятия.",
                en="Consideration in both chambers is enough, even without final adoption.",
            ),
            footing=Footing.SILENT,
            support="Neither the Constitution nor the Constitutional Law on Parliament, art. 17(2), defines it.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("1995", "2007", "2012", "2013"),
    source="Constitution art. 61(2), 45(2), editions to 10 March 2017; Constitutional Law on Parliament art. 17(2)",
    why="The bill itself stays where it is; only the President's power to issue a decree turns on the answer.",
)
A19 = OpenQuestion(
    id="A19",
    text=Label(
        kk="Басым заң жобасының екі айы өтіп кетсе не болады және бұл мерзім Сенатқа да міндетті ме?",
        ru="Что влечёт пропуск двух месяцев по приоритетному законопроекту и связывает ли этот срок Сенат?",
        en="What follows if the two months of a priority bill are missed, and do they bind the Senate?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Бұл тек саяси міндет, салдары жоқ.",
                ru="Это лишь политическая обязанность без последствий.",
                en="It is a political duty only, without effect.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(2) since 2017 states the term and no effect.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Бұл Үкіметке немесе Парламентке ықпал ету негізі болады.",
                ru="Это даёт повод для давления на Правительство или Парламент.",
                en="It gives a ground for pressure on the Government or Parliament.",
            ),
            footing=Footing.SILENT,
            support="No text; a political effect at most.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Сенаттың мерзімі сәйкесінше қысқарады.",
                ru="Срок Сената соответственно сокращается.",
                en="The Senate's term is shortened by implication.",
            ),
            footing=Footing.SILENT,
            support=(
                "The Reglament of 2022, pt 8, gives the Mäjilis forty calendar days and leaves the Senate about twenty."
            ),
        ),
    ),
    weight=Weight.NOTE,
    editions=("2017", "2023"),
    source="Constitution art. 61(2), part one, since 2017; Reglament of 2022 pt 8: no effect, no start",
    why="A term without a stated effect only becomes missed; no step turns on it.",
)
A20 = OpenQuestion(
    id="A20",
    text=Label(
        kk="Конституциядан алып тасталған «шұғыл» заң жобасы туралы ережелер 2017 жылдан кейін күшінде қалды ма?",
        ru="Сохранили ли силу после 2017 года нормы о «срочных» законопроектах, исключённых из Конституции?",
        en="Did the rules on 'urgent' bills keep force after the Constitution dropped them in 2017?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: Конституцияға қайшылығына байланысты күші жоқ.",
                ru="Нет: не имеют силы как противоречащие Конституции.",
                en="No: they are void for conflict with the Constitution.",
            ),
            footing=Footing.INFERRED,
            support="Art. 4(2): the Constitution has the highest legal force; art. 61(2) of 2017 no longer knows them.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: өзгертілгенге дейін ресми түрде күшінде болды.",
                ru="Да: формально действовали до изменения.",
                en="Yes: formally in force until amended.",
            ),
            footing=Footing.SILENT,
            support=(
                "Constitutional Law on Parliament art. 17(2) to June 2017; Reglament of 2012 pt 8 to the end of 2022."
            ),
        ),
    ),
    weight=Weight.NOTE,
    editions=("2017",),
    source="Constitution art. 61(2) since 2017; Constitutional Law on Parliament art. 17(2); Reglament of 2012 pt 8",
    why="The edition of 2017 follows the Constitution and has no urgent bills; no use of them since was found.",
)
A21 = OpenQuestion(
    id="A21",
    text=Label(
        kk="Үкіметтің заң жобасын «дереу қарау» қанша уақыт алуы мүмкін?",
        ru="Сколько времени может занять «немедленное рассмотрение» законопроекта Правительства?",
        en="How long may the 'immediate consideration' of the Government's emergency bill take?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(kk="Бір күн ішінде.", ru="В тот же день.", en="The same day."),
            footing=Footing.SILENT,
            support="So summed up in the press when the Reglament of 2022 was adopted (19 December 2022).",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Нақты шек жоқ, тек бірлескен отырысты шақыру мерзімі бар.",
                ru="Предела нет, установлен лишь срок созыва совместного заседания.",
                en="There is no limit, only a term for calling the joint session.",
            ),
            footing=Footing.SILENT,
            support="Reglament of 2022, pt 32-11, fixes the next working day after acceptance and nothing else.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Constitution art. 61(2), part two; Reglament of 2022 pts 32-11 to 32-14: acceptance and final vote untimed",
    why="No term can be computed where the text gives no number; the order of the steps is the same.",
)
A22 = OpenQuestion(
    id="A22",
    text=Label(
        kk="Конституциялық заң бойынша бірлескен отырыс қандай мерзімде шақырылуға тиіс?",
        ru="В какой срок должно быть созвано совместное заседание по конституционному закону?",
        en="Within what time must the joint session on a constitutional law be called?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қарсылықтар бойынша – бір ай ішінде, ал қабылдау үшін мерзім жоқ.",
                ru="По возражениям – в пределах месяца, для принятия срока нет.",
                en="Within the month for objections; for adoption there is no term.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 53 1-2) sets the month on objections; the Reglament of 2022, pts 32-4 to 32-9, sets no other."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Екі жағдайда да мерзімді Палаталар өздері белгілейді.",
                ru="В обоих случаях срок определяют сами Палаты.",
                en="In both cases the chambers set the time themselves.",
            ),
            footing=Footing.SILENT,
            support="No text read.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Constitution art. 53 1-1), 1-2), edition of 2023; Reglament of 2022 pts 32-4 to 32-9: no term",
    why="The month on objections runs under both answers; for adoption there is no term to compute.",
)
A23 = OpenQuestion(
    id="A23",
    text=Label(
        kk="Дереу қарау тәртібімен бірлескен отырыста қабылданған заңға қарсылықтар бірге ме, әлде бөлек қарала ма?",
        ru="Совместно или раздельно рассматриваются возражения на закон, принятый в порядке немедленного рассмотрения?",
        en="Are objections to an emergency law adopted in joint session considered jointly or separately?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Палаталардың бөлек отырыстарында: алдымен Мәжіліс, содан кейін Сенат.",
                ru="Раздельно: сначала Мажилис, затем Сенат.",
                en="Separately: first the Mäjilis, then the Senate.",
            ),
            footing=Footing.INFERRED,
            support="Art. 54(2)2) covers laws without exception; art. 53 1-2) names constitutional laws only.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Ұқсастық бойынша бірлескен отырыста.",
                ru="Совместно, по аналогии.",
                en="Jointly, by analogy.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(2), part two: such a bill is considered at once in joint session.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Constitution arts 53 1-2), 54(2)2), 61(2), edition of 2023",
    why="The organ that acts next and the whole path of the objections depend on the answer.",
)
A24 = OpenQuestion(
    id="A24",
    text=Label(
        kk="Парламент дауыс бермесе, таратылса немесе заң қайтарылса, Үкіметтің уақытша актісі не болады?",
        ru="Какова судьба временного акта Правительства, если Парламент не голосует, распущен или закон возвращён?",
        en="What of the Government's temporary act if Parliament never votes, is dissolved, or the law is returned?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=("2023",),
    source=(
        "Constitution art. 61(3), part three; Constitutional Law on Parliament art. 16(2), edition of 2023. Also open:"
        " who signs the act, and whether a second may follow a rejection"
    ),
    why="The temporary act is not a step of the bill.",
)
A25 = OpenQuestion(
    id="A25",
    text=Label(
        kk="Дереу қаралатын конституциялық заңның екі оқылымы бір күнде қатарынан өте ала ма?",
        ru="Могут ли при немедленном рассмотрении два чтения конституционного закона пройти подряд в один день?",
        en="May the two readings of a constitutional law on the emergency route follow each other on one day?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: екі оқылым бір күнде қатарынан өтеді.",
                ru="Да: два чтения подряд в один день.",
                en="Yes: two readings in a row on the same day.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Reglament of 2022, pt 32-14, asks two readings and no interval; on 13 January 2023 a constitutional"
                " law went through both in one joint sitting."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: «дереу» деген сөз тек қараудың басталуына қатысты, оқылымдар бөлек отырыстарда өтеді.",
                ru="Нет: «немедленно» относится к началу рассмотрения, чтения идут в разных заседаниях.",
                en="No: 'at once' governs the start only, and the readings take place at different sittings.",
            ),
            footing=Footing.SILENT,
            support="Art. 62(6) wants two readings, which would have little use on one day.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("2023",),
    source=(
        "Constitution arts 61(2), 62(6); Reglament of 2022 pt 32-14. An amendment of the Constitution is no"
        " object of this"
        " route: it is the President who proposes it (art. 91(1))"
    ),
    why="The same steps follow in the same order; practice of January 2023 supports the first answer.",
    default="a",
)
A26 = OpenQuestion(
    id="A26",
    text=Label(
        kk=(
            "Президент референдумнан бас тартқаннан кейін депутаттардың бестен төртінің дауысымен заң қандай тәртіппен"
            " қабылданады?"
        ),
        ru="В каком порядке принимается закон четырьмя пятыми после отказа Президента в референдуме?",
        en="By what procedure is the law of four fifths adopted after the President refuses a referendum?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Палаталардың бірлескен отырысында, екі оқылымда.",
                ru="В совместном заседании Палат, в двух чтениях.",
                en="In joint session and two readings.",
            ),
            footing=Footing.INFERRED,
            support="Arts 53(1) and 62(6) give this order to every amendment of the Constitution in Parliament.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Мәтін тек дауыс санын талап етеді, басқа тәртіп белгіленбеген.",
                ru="Текст требует лишь числа голосов, иного порядка не установлено.",
                en="The text asks only for the number of votes; no other order is set.",
            ),
            footing=Footing.INFERRED,
            support="Art. 91(1) names four fifths of each chamber and nothing else.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source=(
        "Constitution art. 91(1), all bicameral editions; Reglament of 2022 pts 32-1, 78-12. No term for the President"
    ),
    why="Place and number of the votes differ, and the way was never used.",
)
A27 = OpenQuestion(
    id="A27",
    text=Label(
        kk="Президент Конституцияға өзгерістер енгізетін заңды қарсылықтармен қайтара ала ма?",
        ru="Вправе ли Президент вернуть с возражениями закон об изменениях в Конституцию?",
        en="May the President return a law amending the Constitution with objections?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: ол да «заң»; еңсеруге үштен екі ме, төрттен үш пе – ашық күйінде қалады.",
                ru="Да: это тоже «закон»; две трети или три четверти нужны для преодоления – открыто.",
                en="Yes: it is a 'law' too; whether two thirds or three quarters overcome him stays open.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 44(2) speaks of laws; the Law on legal acts of 2016, art. 1, lists a law amending the"
                " Constitution"
                " among them. The answer of Council resolution 15/2 of 3 July 2000 is unread."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: ол тек қол қояды немесе бестен төрті қажет жағдайда референдумға шығарады.",
                ru="Нет: он лишь подписывает либо, при четырёх пятых, выносит на референдум.",
                en="No: he only signs or, after a vote of four fifths, calls a referendum.",
            ),
            footing=Footing.INFERRED,
            support="Art. 91(1): the draft reaches Parliament by his own decision.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source="Constitution arts 44(2), 53(1), 62(3), 91(1): no rule on objections to an amending law",
    why="The wording favours one answer; a recorded return is then followed, with its threshold left open.",
    default="a",
)
A28 = OpenQuestion(
    id="A28",
    text=Label(
        kk="Президент мерзім ішінде заңға қол қоймаса да, қайтармаса да, не болады?",
        ru="Что следует, если Президент в срок не подписал закон и не вернул его?",
        en="What follows if the President neither signs nor returns a law in time?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заңға қол қойылды деп есептеледі.",
                ru="Закон считается подписанным.",
                en="The law counts as signed.",
            ),
            footing=Footing.STATED,
            support=(
                "Constitutional Law on Parliament, art. 19(3); applied in June 2010: unsigned, dated the"
                " last day of the"
                " month (14 June 2010, 289-IV), signed by both chairs and the Prime Minister."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң күшіне енбейді: Конституция Президенттің қолын талап етеді.",
                ru="Закон не вступает в силу: Конституция требует подписи Президента.",
                en="The law does not enter into force: the Constitution requires the President's signature.",
            ),
            footing=Footing.INFERRED,
            support="Art. 62(2): laws enter into force after signature; a constitutional law cannot replace it.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source=(
        "Constitution arts 44(2), 62(2); Constitutional Law on Parliament art. 19(3). Who numbers the law: not stated"
    ),
    why="The constitutional law states one answer and it was followed in 2010; the doubt is about its rank.",
    default="a",
)
A29 = OpenQuestion(
    id="A29",
    text=Label(
        kk="Қарсылықтар еңсерілгеннен кейін немесе заң Президент редакциясында қабылданғанда ол қол қоймаса ше?",
        ru="Что следует, если Президент не подписал закон после преодоления возражений или закон в его редакции?",
        en="What if the President does not sign after an override, or after adoption in his own wording?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Ұқсастық бойынша қол қойылды деп есептеледі.",
                ru="По аналогии считается подписанным.",
                en="It counts as signed, by analogy.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on Parliament, art. 19(3), which speaks of the first term only.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Ешқандай құқықтық салдары жоқ.",
                ru="Правового последствия нет.",
                en="There is no remedy.",
            ),
            footing=Footing.SILENT,
            support="Art. 20(5) of that law sets a term to sign and no effect of its end.",
        ),
    ),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Constitution arts 53, 54(2)2); Constitutional Law on Parliament arts 19(3), 20(5)",
    why="No text gives the missed term an effect, so it only becomes missed; no override was ever found.",
)
A30 = OpenQuestion(
    id="A30",
    text=Label(
        kk="Мәжілістің алдын ала дауысында үштен екі жиналмаса, қарсылықтар бірлескен отырысқа шыға ма (1996–2007)?",
        ru="Идут ли возражения на совместное заседание, если в Мажилисе не набралось двух третей (1996–2007)?",
        en="Do objections reach the joint session if the Mäjilis's own vote falls short of two thirds (1996 to 2007)?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә, бірлескен отырыс бәрібір өтеді.",
                ru="Да, совместное заседание всё равно проводится.",
                en="Yes, the joint session is held all the same.",
            ),
            footing=Footing.INFERRED,
            support="Art. 53(3) to 2007 leaves the decision to the joint session.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ, қарау осымен аяқталады: қарсылықтар күшінде қалады.",
                ru="Нет, на этом рассмотрение кончается: возражения остаются в силе.",
                en="No, it ends there: the objections stand.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Constitutional Law on Parliament, art. 20(2): a decision by two thirds is what goes on to the Senate."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=("1995",),
    source="Constitution art. 53(3) to 2007; Constitutional Law on Parliament art. 20(2); Reglament of 1996 pt 45",
    why="The law may still be saved under one answer and cannot under the other.",
)
A31 = OpenQuestion(
    id="A31",
    text=Label(
        kk="Қарсылықтар еңсерілмесе, заңның қабылданбағанын не Президент редакциясында өткенін кім шешеді?",
        ru="Кто решает, не принят ли закон или принят в редакции Президента, если возражения не преодолены?",
        en="Where objections stand, who decides between 'not adopted' and 'adopted in the President's wording'?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk=(
                    "Қарсылықтардың мазмұны: редакция ұсынылса – сол редакцияда қабылданады, ұсынылмаса –"
                    " қабылданбайды."
                ),
                ru="Содержание возражений: предложена редакция – принят в ней, не предложена – не принят.",
                en="The content of the objections: a wording offered is adopted, none offered means not adopted.",
            ),
            footing=Footing.INFERRED,
            support=(
                "The rule of art. 20(6) of the Constitutional Law on Parliament to 2007; in June 2013 the pension law,"
                " returned with a wording, became law fourteen days later."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Мәжіліс өз қаулысымен.",
                ru="Мажилис своим постановлением.",
                en="The Mäjilis, by its resolution.",
            ),
            footing=Footing.SILENT,
            support="Art. 54(2)2) names both results after the chamber's vote; no text gives the choice to anyone.",
        ),
        Answer(
            id="c",
            text=Label(kk="Президент.", ru="Президент.", en="The President."),
            footing=Footing.SILENT,
            support="The wording is his to offer and to change: Constitutional Law on Parliament, art. 20(3).",
        ),
    ),
    weight=Weight.FORK,
    editions=FROM_2007,
    source=(
        "Constitution art. 54(2)2) since 2007; Constitutional Law on Parliament art. 20(2): the criterion was dropped"
    ),
    why="The same vote ends in a law under one answer and in none under another.",
)
A32 = OpenQuestion(
    id="A32",
    text=Label(
        kk="Жекелеген баптарға қарсылықтардың бір бөлігі ғана еңсерілсе, заңның қалған бөлігі не болады?",
        ru="Какова судьба закона, если преодолена лишь часть возражений на отдельные статьи?",
        en="What becomes of a law if only some of the objections to its articles are overcome?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң қалған баптарда Президент редакциясымен қабылданады.",
                ru="Закон принят, а в прочих статьях – в редакции Президента.",
                en="The law stands, with the President's wording in the other articles.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 53(3) to 2007 and art. 54(2)2) since allow objections to separate articles and his wording of"
                " them."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң тұтастай қабылданбаған болып есептеледі.",
                ru="Закон целиком считается непринятым.",
                en="The whole law counts as not adopted.",
            ),
            footing=Footing.INFERRED,
            support="The same articles speak of the law as not adopted, not of its parts.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Қарсылық білдірілмеген бөлік күшінде қалып, тек даулы баптар алынып тасталады.",
                ru="Неоспоренная часть остаётся, отпадают лишь спорные статьи.",
                en="The part without objections stands and only the articles objected to fall.",
            ),
            footing=Footing.SILENT,
            support="Constitutional Law on Parliament, art. 20(4): only the articles objected to are voted on.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source="Constitution art. 53(3) to 2007, 54(2)2) since; Constitutional Law on Parliament art. 20(4): silent",
    why="The law passes, passes in part or fails, depending on the answer.",
)
A33 = OpenQuestion(
    id="A33",
    text=Label(
        kk="Қарсылықтарды қарау айы өтіп кетсе, заң қабылданбай ма, әлде Президент редакциясында қабылдана ма?",
        ru="Если месяц на возражения пропущен, закон не принят или принят в редакции Президента?",
        en="If the month on objections is missed, is the law not adopted or adopted in the President's wording?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қарсылықтардың мазмұнына байланысты: редакция ұсынылса – сол редакцияда қабылданады.",
                ru="Решает содержание возражений: предложена редакция – закон принят в ней.",
                en="The content of the objections decides: a wording offered is adopted.",
            ),
            footing=Footing.INFERRED,
            support=(
                "A missed month is acceptance of the objections (art. 54(2)2)); what they offered is then accepted."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Мәжіліс өз қаулысымен белгілейді.",
                ru="Определяет Мажилис своим постановлением.",
                en="The Mäjilis settles it by its resolution.",
            ),
            footing=Footing.SILENT,
            support="No text gives the choice to anyone.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Президент белгілейді.",
                ru="Определяет Президент.",
                en="The President settles it.",
            ),
            footing=Footing.SILENT,
            support="The wording is his to offer and to change: Constitutional Law on Parliament, art. 20(3).",
        ),
    ),
    weight=Weight.FORK,
    editions=FROM_2007,
    source="Constitution art. 54(2)2), since 2023 also 53 1-2): acceptance of the objections, result not named",
    why=(
        "Law or no law, as in A31. To 2007 the Constitutional Law on Parliament, art. 20(6), tied the result to the"
        " wording, which is followed there (inferred)."
    ),
)
A34 = OpenQuestion(
    id="A34",
    text=Label(
        kk="Сессиядан тыс уақытта қарсылықтар айы тоқтап, кейін жалғаса ма, әлде басынан бастап есептеле ме?",
        ru="Месяц на возражения вне сессии приостанавливается и затем продолжается или начинается заново?",
        en="Outside the session, does the month on objections stop and go on, or does it start anew?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Ай тоқтайды да, сессия басталғанда қалған күндері жалғасады.",
                ru="Месяц останавливается, с началом сессии продолжается оставшаяся часть.",
                en="The month stops and, when the session opens, its remaining days go on.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Council resolution 2 of 13 April 2012 kept the recess from counting against the deputies; a restart"
                " would give Parliament more than the month of the Constitution."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Ай жаңа сессияда басынан бастап есептеледі.",
                ru="В новой сессии месяц исчисляется сначала.",
                en="In the new session the month is counted from the beginning.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Constitutional Law on Parliament, art. 20(1), since 2013 says 'interrupted', while the Court's review"
                " 'suspends' a term (art. 73(2) of the Constitution)."
            ),
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("2012", "2013", "2017", "2023"),
    source=(
        "Constitutional Law on Parliament art. 20(1) since 2013; Council resolution 2 of 13 April 2012"
        " before it. For the"
        " return on the first day of the next session see L-5"
    ),
    why="A question about a date: it never stops a bill; the last day under each answer is shown.",
    default="a",
)
A35 = OpenQuestion(
    id="A35",
    text=Label(
        kk="Президенттің қарсылығынан кейін Кеңес шешімі «қабылданбаған» болса, заңға қол қою мерзімі не болады?",
        ru="Течёт ли срок подписания, если решение Совета «считается непринятым» после возражений Президента?",
        en="What of the term to sign when the Council's decision counts as not adopted after the President objected?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қол қою мерзімі жалғасады.",
                ru="Срок подписания продолжается.",
                en="The term to sign resumes.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 73(2) stops the term for the review; when the proceeding ends, so does the reason for the stop."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Кеңеске жаңа өтініш қажет.",
                ru="Нужно новое обращение в Совет.",
                en="A new referral to the Council is needed.",
            ),
            footing=Footing.SILENT,
            support=(
                "Constitutional Law on the Constitutional Council, art. 38(3), ends the proceeding and says no more."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=("1995", "2007", "2012", "2013"),
    source="Constitution art. 73(4) to 10 March 2017; Constitutional Law on the Constitutional Council art. 38(3)",
    why="Whether the law can be signed at all depends on the answer.",
)
A36 = OpenQuestion(
    id="A36",
    text=Label(
        kk="Мәжіліс болмағанда Сенат жалғыз өзі қандай заңдарды және қандай көпшілікпен қабылдай алады?",
        ru="Какие законы и каким большинством может принимать один Сенат в отсутствие Мажилиса?",
        en="Which laws may the Senate adopt alone while there is no Mäjilis, and by what majorities?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заңдар мен конституциялық заңдарды – өз депутаттарының көпшілігімен және үштен екісімен.",
                ru="Законы и конституционные законы – своим большинством и своими двумя третями.",
                en="Laws and constitutional laws, by its own majority and its own two thirds.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 55(5) names constitutional laws and laws, as does the title of chapter 3-1 of the Senate's"
                " Reglament since 2009; in December 2011, with the Mäjilis dissolved, the Senate passed the"
                " law on broadcasting."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Тек жай заңдарды; конституциялық заңдар мен Конституцияға өзгерістер бұған кірмейді.",
                ru="Только обычные законы; конституционные законы и изменения Конституции исключены.",
                en="Ordinary laws only; constitutional laws and amendments of the Constitution are left out.",
            ),
            footing=Footing.SILENT,
            support="Arts 53 and 62(4) ask each chamber or a joint session, which needs two chambers.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=FROM_2007,
    source="Constitution art. 55(5) since 2007; points of chapter 3-1 of the Senate's Reglament not read",
    why="The text names both kinds of law; amendments and objections stay open and are not supplied.",
    default="a",
)
A37 = OpenQuestion(
    id="A37",
    text=Label(
        kk="Мәжіліс таратылса немесе оның мерзімі бітсе, қаралып жатқан заң жобасы не болады?",
        ru="Какова судьба законопроекта на рассмотрении, если Мажилис распущен или истёк срок его полномочий?",
        en="What becomes of a pending bill when the Mäjilis is dissolved or its term ends?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобасы келесі шақырылымға көшеді.",
                ru="Законопроект переходит к следующему созыву.",
                en="The bill goes on to the next convocation.",
            ),
            footing=Footing.INFERRED,
            support="No text ends it, and the chamber it was brought into remains the same organ of the Constitution.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасының қаралуы тоқтатылады.",
                ru="Законопроект снимается с рассмотрения.",
                en="The bill lapses.",
            ),
            footing=Footing.SILENT,
            support="Known from other parliaments; no text read for Kazakhstan.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source="Constitution arts 55(5), 63; Constitutional Law on Parliament; Reglament: no rule on pending bills",
    why="The stage stays as it is unless a text ends it, and none was found.",
    default="a",
)
A38 = OpenQuestion(
    id="A38",
    text=Label(
        kk="Заңның бір бөлігі ғана Конституцияға сай емес деп танылса, қалған бөлігіне қол қоюға бола ма?",
        ru="Можно ли подписать остальное, если неконституционной признана лишь часть закона?",
        en="If only part of a law is found unconstitutional, may the rest be signed?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: тұтас заңға қол қойылмайды.",
                ru="Нет: не подписывается весь закон.",
                en="No: the whole law cannot be signed.",
            ),
            footing=Footing.INFERRED,
            support="Art. 74(1) speaks of laws found contrary to the Constitution and of no parts.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: қалған бөлігіне қол қойылуы мүмкін.",
                ru="Да: остальное может быть подписано.",
                en="Yes: the rest may be signed.",
            ),
            footing=Footing.SILENT,
            support="No text says who takes the part out, or whether Parliament must vote again.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source="Constitution art. 74(1), all bicameral editions: 'laws', nothing on parts",
    why="The passage ends under one answer and goes on to signature under the other.",
)
A39 = OpenQuestion(
    id="A39",
    text=Label(
        kk="Қайтарылған заң бойынша, мерзім өткен соң немесе екінші рет Кеңеске (Сотқа) өтініш беруге бола ма?",
        ru="Можно ли обратиться в Совет (Суд) после возврата закона, после истечения срока или вторично?",
        en="May a law be referred to the Council or Court after its return, after the term, or a second time?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә, Президент қол қойғанға дейін кез келген уақытта.",
                ru="Да, в любое время до подписания Президентом.",
                en="Yes, at any time before the President signs.",
            ),
            footing=Footing.INFERRED,
            support="Art. 72(1)2) says only 'before signature'; in 2001 a referral 26 days after adoption was decided.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Тек қол қоюға берілген бірінші мерзім ішінде және бір рет.",
                ru="Только в первый срок для подписания и один раз.",
                en="Only within the first term to sign, and once.",
            ),
            footing=Footing.SILENT,
            support="Since 2023 the law on the Court bars only a second referral on the same grounds (art. 38).",
        ),
    ),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Constitution art. 72(1)2), 73(2); Constitutional Law on the Constitutional Court arts 38, 53",
    why="A referral is open wherever the law awaits signature; other cases are left out until a text gives them.",
)
A40 = OpenQuestion(
    id="A40",
    text=Label(
        kk="Палата Төрағасы немесе Премьер-Министр заңды қол қойып бекемдеуден бас тартса, не болады?",
        ru="Что следует, если Председатель Палаты или Премьер-Министр отказывается скрепить закон подписью?",
        en="What follows if a chair or the Prime Minister refuses to countersign a law?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Constitution art. 45(3); Constitutional Law on Parliament art. 19(2): a duty without a remedy",
    why="No refusal is known and no text gives one an effect, so no step can rest on it.",
)
A41 = OpenQuestion(
    id="A41",
    text=Label(
        kk="2023 жылғы 1 қаңтарда Сенатта өтіп жатқан алпыс күн жалғаса ма, әлде басынан бастап есептеле ме?",
        ru="Шестьдесят дней, текшие в Сенате на 1 января 2023 года, продолжаются или начинаются заново?",
        en="Do the sixty days already running in the Senate on 1 January 2023 go on or start anew?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жалғасады: басталған күні өзгермейді.",
                ru="Продолжаются: день начала прежний.",
                en="They go on: the first day stays what it was.",
            ),
            footing=Footing.INFERRED,
            support="The transitional clause of 2022 lets the bill continue as a law and names no new start.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="2023 жылғы 1 қаңтардан бастап қайта есептеледі.",
                ru="Исчисляются заново с 1 января 2023 года.",
                en="They start anew on 1 January 2023.",
            ),
            footing=Footing.INFERRED,
            support="Only the new art. 61(4) ties an effect to the end of the term, and it was not in force before.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=ON_1_JANUARY_2023,
    source="Law adopted by the referendum of 5 June 2022, transitional clause on bills approved by the Mäjilis: silent",
    why="A question about a date, so it never stops a bill; nothing favours either date, so there is no default.",
)
A42 = OpenQuestion(
    id="A42",
    text=Label(
        kk="2023 жылғы 1 қаңтарда Мәжіліске оралған немесе келісу рәсіміндегі заң жобасы қай тәртіппен жалғасады?",
        ru=(
            "По каким правилам рассматривается проект, к 1 января 2023 года возвращённый в Мажилис или переданный на"
            " согласование?"
        ),
        en="Which rules govern a bill that was back in the Mäjilis or in conciliation on 1 January 2023?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Тұрған сатысынан бастап жаңа 61-бап қолданылады.",
                ru="С текущей стадии действует новая статья 61.",
                en="The new art. 61 applies from the stage reached.",
            ),
            footing=Footing.INFERRED,
            support=(
                "The transitional clause: a bill approved by the Mäjilis and still in Parliament continues as a law."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Басталған саты ескі тәртіппен аяқталады.",
                ru="Начатая стадия завершается по прежним правилам.",
                en="The stage begun is completed under the old rules.",
            ),
            footing=Footing.SILENT,
            support=(
                "The new art. 61 has no counterpart for some old stages, such as the second approval by two thirds."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=ON_1_JANUARY_2023,
    source="Law adopted by the referendum of 5 June 2022, transitional clause; Constitution art. 61(4)-(5)",
    why="Which steps exist, and by what majority, depends on the answer.",
)
A43 = OpenQuestion(
    id="A43",
    text=Label(
        kk="Мәжіліс мақұлдап қойған конституциялық заң жобасы 2023 жылғы 1 қаңтардан кейін қайда аяқталады?",
        ru="Где после 1 января 2023 года завершается проект конституционного закона, уже одобренный Мажилисом?",
        en="Where is a constitutional-law bill already approved by the Mäjilis finished after 1 January 2023?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Сенатта: ол да «заң» болып есептеледі.",
                ru="В Сенате: он тоже считается «законом».",
                en="In the Senate: it too counts as a 'law'.",
            ),
            footing=Footing.INFERRED,
            support="The transitional clause speaks of bills approved by the Mäjilis without naming kinds.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Палаталардың бірлескен отырысында.",
                ru="В совместном заседании Палат.",
                en="In a joint session of the chambers.",
            ),
            footing=Footing.INFERRED,
            support="Art. 53 1-1), edition of 2023, reserves constitutional laws to it; the clause refers to art. 61.",
        ),
    ),
    weight=Weight.FORK,
    editions=ON_1_JANUARY_2023,
    source="Law adopted by the referendum of 5 June 2022, transitional clause; Constitution arts 53 1-1), 61",
    why="The organ and the votes differ.",
)
A44 = OpenQuestion(
    id="A44",
    text=Label(
        kk=(
            "«Депутаттардың жалпы саны» – заңда белгіленген орындар саны ма, әлде іс жүзінде иеленген мандаттар саны"
            " ма?"
        ),
        ru="«Общее число депутатов» – это число мест по закону или число замещённых мандатов?",
        en="Is the 'total number of deputies' the number of seats in law or of seats filled?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заңда белгіленген орындар саны.",
                ru="Число мест по закону.",
                en="The seats in law.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 50 fixes the seats and arts 61 and 62 count on the total; never those present, as 1999 showed."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Іс жүзінде иеленген мандаттар саны.",
                ru="Число замещённых мандатов.",
                en="The seats filled.",
            ),
            footing=Footing.INFERRED,
            support=(
                "In June 1999 two thirds of the Senate were 29 of 43: the mandates then existing, not the formula of"
                " art. 50. Whether one vacant seat counts is not shown."
            ),
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source="Constitution arts 50, 53, 61, 62: no definition",
    why="The thresholds under both answers are close; a dossier may state the seats filled and choose the other.",
    default="a",
)
A45 = OpenQuestion(
    id="A45",
    text=Label(
        kk="Дауыстар тең бөлінсе, Палата Төрағасының шешуші даусы заң қабылдауға жеткілікті бола ма?",
        ru="Может ли решающий голос Председателя Палаты при равенстве голосов дать закону большинство?",
        en="Can the chair's deciding vote on a tie give a law its majority?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: жалпы санның тең жартысы көпшілікке айналады.",
                ru="Да: половина общего числа становится большинством.",
                en="Yes: half of the total becomes a majority.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on Parliament, art. 9(6), does not limit the deciding vote.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: ол тек қатысқандардың көпшілігі жеткілікті мәселелерде қолданылады.",
                ru="Нет: он действует лишь там, где достаточно большинства присутствующих.",
                en="No: it works only where a majority of those present decides.",
            ),
            footing=Footing.INFERRED,
            support="Arts 61 and 62 need more than half of the total number of deputies.",
        ),
    ),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Constitutional Law on Parliament art. 9(6); Constitution arts 61, 62",
    why="It would matter only at a tie of exactly half of the total, and no such vote was found.",
)
A46 = OpenQuestion(
    id="A46",
    text=Label(
        kk="Бірінші оқылымда конституциялық заңды мақұлдауға да, қабылдамауға да үштен екі жетпесе, не болады?",
        ru="Что следует, если в первом чтении нет двух третей ни за одобрение, ни за отклонение проекта?",
        en="What follows if the first reading of a constitutional law brings two thirds neither for nor against?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Үштен екі жетпеді – заң жобасы қабылданбады.",
                ru="Менее двух третей – проект отклонён.",
                en="Short of two thirds the bill is rejected.",
            ),
            footing=Footing.INFERRED,
            support="Art. 62(4): without two thirds of each chamber there is no constitutional law.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Қабылдамауға да үштен екі дауыс керек; онсыз заң жобасы қала береді.",
                ru="Для отклонения тоже нужны две трети; без них проект остаётся.",
                en="A rejection needs two thirds as well; without them the bill stays.",
            ),
            footing=Footing.INFERRED,
            support="Reglament of 2022, pt 32-6, puts approval and rejection under the same two thirds.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Reglament of 2022 pts 32-6, 32-9; Constitution art. 62(4)",
    why="The bill ends under one answer and stays under the other.",
)
A47 = OpenQuestion(
    id="A47",
    text=Label(
        kk="Сенім мәселесі арқылы қабылданды деп есептелген заң қандай мәтінде және қай жолмен күшіне енеді?",
        ru="В каком тексте и в каком порядке далее идёт закон, принятый через вопрос о доверии Правительству?",
        en="In which text, and by what path, does a bill deemed adopted through the confidence question go on?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Үкіметтің мәтінінде, Сенат дауысынсыз; одан әрі Президентке әдеттегідей ұсынылады.",
                ru="В тексте Правительства, без голосования Сената; далее обычное представление Президенту.",
                en="In the Government's text, with no vote of the Senate; then presentation and signature as usual.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Land Code of 2003: the Mäjilis's amendments fell away, no Senate vote was taken, the Council examined"
                " the Government's text and the President signed it. Also a pension bill (1996) and the budget (1999)."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Палатада соңғы қаралған мәтінде; Сенаттың шешімі бәрібір керек.",
                ru="В тексте, рассмотренном Палатой последним; решение Сената всё же требуется.",
                en="In the text last before the chamber; a decision of the Senate is still needed.",
            ),
            footing=Footing.SILENT,
            support="Art. 61(7) replaces the vote that was missed and says nothing of the other chamber.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source=(
        "Constitution art. 61(7); not read whether constitutional laws qualify, nor the bill's fate if no confidence"
        " passes"
    ),
    why="Practice of 1996 to 2003 settled the text and the path; it is followed and marked.",
    default="a",
)
A48 = OpenQuestion(
    id="A48",
    text=Label(
        kk="Сенімсіздік вотумына дауыс бір Палатада ғана жетсе, заң жобасы қабылданды деп есептеле ме?",
        ru="Считается ли законопроект принятым, если вотум недоверия набрал голоса лишь в одной Палате?",
        en="Does the bill count as adopted if only one chamber carries the vote of no confidence?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: вотумға әр Палатаның дауысы керек.",
                ru="Да: для вотума нужны голоса каждой Палаты.",
                en="Yes: the vote of no confidence needs each chamber.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Practice of 19 May 2003: 55 of 77 in the Mäjilis, too few of 39 in the Senate; the motion"
                " failed and the"
                " Land Code counted as adopted. Since 2007 art. 61(7) says 'of each chamber'."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: бір Палатаның сенімсіздігі жеткілікті.",
                ru="Нет: достаточно недоверия одной Палаты.",
                en="No: the no confidence of one chamber is enough.",
            ),
            footing=Footing.SILENT,
            support="No text read supports it.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=BICAMERAL,
    source="Constitution arts 53(7) to 2007, 61(7)",
    why="The wording and the practice of 2003 agree; the doubt is noted, the bill goes on.",
    default="a",
)
A49 = OpenQuestion(
    id="A49",
    text=Label(
        kk="Сенат Аппараты толық емес құжаттарды тіркемей қайтарса, алпыс күннің басталуы кейінге қалдырыла ма?",
        ru="Отодвигает ли начало шестидесяти дней возврат неполных материалов Аппаратом Сената без регистрации?",
        en="Does the return of an incomplete file by the Senate office, unregistered, put off the sixty days?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: мерзім тіркелген күннен басталады, кейінге қалдыруға шек қойылмаған.",
                ru="Да: срок идёт с регистрации, предела отсрочке нет.",
                en="Yes: the term runs from registration, with no limit to the delay.",
            ),
            footing=Footing.STATED,
            support=(
                "Reglament of 2022, pt 74: sixty calendar days from registration; an incomplete file is not registered."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: Сенатқа келіп түскен күн есептеледі.",
                ru="Нет: считается день поступления в Сенат.",
                en="No: receipt by the Senate counts.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on Parliament, art. 18(1), to 2022: from receipt.",
        ),
    ),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Reglament of 1996, 2012 and 2022 pt 74; Constitutional Law on Parliament art. 18(1) to 2022",
    why="The recorded registration starts the term; a file sent back leaves the bill where it is.",
)
A50 = OpenQuestion(
    id="A50",
    text=Label(
        kk="Заңды Президентке ұсынудың он күні өтіп кетсе, салдары қандай?",
        ru="Каковы последствия пропуска десяти дней для представления закона Президенту?",
        en="What follows if the ten days for presenting a law to the President are missed?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Constitution art. 61(4)-(5); Constitutional Law on Parliament art. 19(2): a term without an effect",
    why="A term without a stated effect only becomes missed; the law is still to be presented.",
)
A51 = OpenQuestion(
    id="A51",
    text=Label(
        kk="Мәжіліс үштен екі дауыспен бекітетін «бұрын қабылданған редакцияда» түзету жасауға бола ма?",
        ru="Можно ли править «ранее принятую редакцию», которую Мажилис подтверждает двумя третями?",
        en="May the 'earlier adopted wording' that the Mäjilis confirms by two thirds be corrected?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: Сенатқа бастапқыда жіберілген мәтін сол күйінде бекітіледі.",
                ru="Нет: подтверждается текст, первоначально направленный в Сенат.",
                en="No: it is the text first sent to the Senate, as it was.",
            ),
            footing=Footing.STATED,
            support="Art. 61(5), parts four and five, edition of 2023, read literally.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: келісілген баптар сақталуы мүмкін.",
                ru="Да: согласованные статьи можно сохранить.",
                en="Yes: articles already agreed may be kept.",
            ),
            footing=Footing.SILENT,
            support="The commission deals only with provisions in dispute (Reglament of 2022, pt 76-2).",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Constitution art. 61(5), parts four and five, edition of 2023",
    why="The votes and the stages are the same; only the text adopted differs.",
)
A52 = OpenQuestion(
    id="A52",
    text=Label(
        kk="2026 жылғы 1 шілдеде қол қойылмаған заң немесе Парламентте қаралып жатқан заң жобасы не болады?",
        ru="Какова судьба закона, не подписанного к 1 июля 2026 года, или проекта, находившегося тогда в Парламенте?",
        en="What becomes of a law unsigned, or a bill pending in Parliament, on 1 July 2026?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Тұрған сатысынан бастап жаңа Конституцияның ережелері қолданылады.",
                ru="С достигнутой стадии действуют правила новой Конституции.",
                en="The new rules apply from the stage reached.",
            ),
            footing=Footing.INFERRED,
            support="The Kurultai succeeds Parliament (Constitutional Law on the Kurultai, art. 59(1)-(2)).",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Басталған саты бұрынғы ережелер бойынша аяқталады.",
                ru="Начатая стадия завершается по прежним правилам.",
                en="The stage begun is completed under the old rules.",
            ),
            footing=Footing.INFERRED,
            support="Laws with the old convocation's mark were signed up to 23 July 2026, the latest 351-VIII.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Парламенттің өкілеттігімен бірге қаралуы тоқтатылады.",
                ru="Рассмотрение прекращается вместе с полномочиями Парламента.",
                en="It lapses with the powers of Parliament.",
            ),
            footing=Footing.SILENT,
            support=(
                "Art. 95(1) of the Constitution of 2026 ends those powers; the laws signed in July speak against it."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=ON_1_JULY_2026,
    source="Constitution of 2026 arts 94-96: nothing on pending bills or unsigned laws; see also K-A16, K-A17",
    why="Rules, organ and end of the bill all depend on the answer.",
)
A53 = OpenQuestion(
    id="A53",
    text=Label(
        kk="2022 жылғы тамыздан 2023 жылғы қаңтарға дейін Сенаттың жалпы саны қанша болды?",
        ru="Каково было общее число депутатов Сената с августа 2022 по январь 2023 года?",
        en="What was the total number of senators from August 2022 to January 2023?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="55: 40 сайланған және 15 тағайындалған.",
                ru="55: 40 избранных и 15 назначенных.",
                en="55: 40 elected and 15 appointed.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 50(2): two for each of three new regions since late August 2022, the appointed still fifteen."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="49: жаңа облыстардың сенаторлары есептелмейді.",
                ru="49: сенаторы новых областей не в счёт.",
                en="49: the senators of the new regions do not count.",
            ),
            footing=Footing.SILENT,
            support="The total stated in spring 2022; yet 50 votes were reported on 16 September 2022.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="50: жаңа құрам бірден қолданылды.",
                ru="50: новый состав действовал сразу.",
                en="50: the new composition applied at once.",
            ),
            footing=Footing.SILENT,
            support="Fifty seats are certain only from 25 January 2023.",
        ),
    ),
    weight=Weight.NOTE,
    editions=ON_1_JANUARY_2023,
    source="Constitution arts 50(2), 99(3); press reports of 2022 and 2023",
    why="Seats belong to dates; the count is kept as a range and the known votes carry at either end of it.",
)
A54 = OpenQuestion(
    id="A54",
    text=Label(
        kk="Қазақша және орысша мәтіндер бір-бірінен өзгеше болса, қайсысы басым?",
        ru="Какой текст имеет преимущество, если казахский и русский расходятся?",
        en="Which text prevails where the Kazakh and the Russian differ?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=BICAMERAL,
    source="Law on legal acts of 2016 art. 24(3): both texts must be authentic; no rule of priority read",
    why="Where the two texts part, the point has a question of its own (A12, A13, A17, A57).",
)
A55 = OpenQuestion(
    id="A55",
    text=Label(
        kk=(
            "Мәжіліс қарсылықтарды еңсерсе, заң «Президенттің қарсылықтарымен бірге қабылданды» деген сөз нені"
            " білдіреді?"
        ),
        ru="Что значит, что при преодолении в Мажилисе закон «с возражениями Президента считается принятым»?",
        en="What is meant by a law 'deemed adopted with the President's objections' when the Mäjilis overcomes them?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Бұл редакциялық қателік: заң қарсылықтармен бірге Сенатқа жіберіледі.",
                ru="Редакционная неточность: закон вместе с возражениями передаётся в Сенат.",
                en="A drafting slip: the law goes to the Senate together with the objections.",
            ),
            footing=Footing.INFERRED,
            support="Art. 54(2)2) requires the vote of both chambers.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Әріптік мағынада: заң Мәжілісте қабылданған болып есептеледі.",
                ru="Буквально: закон считается принятым уже в Мажилисе.",
                en="Literally: the law is adopted in the Mäjilis already.",
            ),
            footing=Footing.SILENT,
            support="Only the words of the Reglament of 2022, pt 78-3.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Reglament of 2022 pt 78-3; Constitution art. 54(2)2)",
    why="The Constitution sends the law to the Senate under every reading.",
)
A56 = OpenQuestion(
    id="A56",
    text=Label(
        kk="Сенат мақұлдамаған, Мәжіліс үштен екімен бекіткен заңға Сенат Төрағасы қол қоюға міндетті ме?",
        ru="Обязан ли Председатель Сената скрепить закон, который Мажилис провёл двумя третями без Сената?",
        en="Must the Senate's chair countersign a law that the Mäjilis carried by two thirds without the Senate?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: бұл формалды міндет.",
                ru="Да: это формальная обязанность.",
                en="Yes: it is a formal duty.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(5), part five: the law is presented within ten days; Reglament of 2022, pt 76-4.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: қол қоюдан бас тарту заңды тоқтатуы мүмкін.",
                ru="Нет: отказ в подписи может остановить закон.",
                en="No: a refusal could block the law.",
            ),
            footing=Footing.SILENT,
            support="Art. 45(3) makes the countersigners answer for the law and names no consequence of a refusal.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2023",),
    source="Constitution arts 45(3), 61(5); Reglament of 2022 pt 76-4; see A40",
    why="A countersignature is never supplied and no step rests on its refusal.",
)
A57 = OpenQuestion(
    id="A57",
    text=Label(
        kk="Қарсылықтарды бір ғана Палата еңсере алмаса, олар күшінде қала ма?",
        ru="Остаются ли возражения в силе, если их не преодолела лишь одна из Палат?",
        en="Do the objections stand if only one of the chambers fails to overcome them?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: бір Палатаның еңсере алмауы жеткілікті.",
                ru="Да: достаточно, что не преодолела одна Палата.",
                en="Yes: one failing chamber is enough.",
            ),
            footing=Footing.STATED,
            support=(
                "Kazakh text of art. 54(2)2); Constitutional Law on Parliament, art. 20(2); Reglament of 2012 and of"
                " 2022, pts 78-3, 78-4."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: екі Палата да еңсере алмауы керек.",
                ru="Нет: не преодолеть должны обе Палаты.",
                en="No: both chambers must fail.",
            ),
            footing=Footing.INFERRED,
            support="The Russian text of art. 54(2)2) taken alone could be read so.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=FROM_2007,
    source="Constitution art. 54(2)2) since 2007, Kazakh and Russian texts",
    why="Every other text confirms the first answer; the second rests on one language alone.",
    default="a",
)
KA1 = OpenQuestion(
    id="K-A1",
    text=Label(
        kk="Құрылтайда заң жобасы неше оқылымда қаралады және әр оқылымға қандай көпшілік керек?",
        ru="Во скольких чтениях Курултай рассматривает законопроект и какое большинство нужно в каждом?",
        en="How many readings does a bill have in the Kurultai, and what majority does each need?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Үш оқылым: алғашқы екеуі – мазмұны, үшіншісі – заң техникасы бойынша.",
                ru="Три чтения: первые два по содержанию, третье по юридической правильности.",
                en="Three: the first two on content, the third on legal correctness.",
            ),
            footing=Footing.SILENT,
            support="Announced in January and February 2026 (qazinform.com, 26 January 2026); in no text read.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Саны бекітілмеген, оны Құрылтай Регламенті белгілейді.",
                ru="Число не закреплено, его определяет Регламент Курултая.",
                en="The number is not fixed; the Kurultai's Regulations set it.",
            ),
            footing=Footing.STATED,
            support="Constitution of 2026 art. 61(6); Constitutional Law on the Kurultai arts 18(1)7), 22(4).",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026; Constitutional Law on the Kurultai of 5 June 2026; the Regulations were not found",
    why="Only the final vote has a threshold in the texts read; readings may be recorded and are never demanded.",
)
KA2 = OpenQuestion(
    id="K-A2",
    text=Label(
        kk="Құрылтайға заң жобасын бір депутат енгізе ала ма, әлде бірнешеуі керек пе?",
        ru="Вправе ли внести законопроект в Курултай один депутат или нужны несколько?",
        en="May one deputy introduce a bill in the Kurultai, or must there be several?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(kk="Бір депутат жеткілікті.", ru="Достаточно одного.", en="One is enough."),
            footing=Footing.INFERRED,
            support="Art. 60(1) names the deputies and no smallest number.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Ең аз санын Регламент белгілейді.",
                ru="Наименьшее число задаёт Регламент.",
                en="The Regulations set a smallest number.",
            ),
            footing=Footing.SILENT,
            support="Constitutional Law on the Kurultai, art. 19(5), leaves the rest of the procedure to them.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 60(1); Constitutional Law on the Kurultai art. 19: no number",
    why="A recorded introduction is taken as it is; no threshold can be checked.",
)
KA3 = OpenQuestion(
    id="K-A3",
    text=Label(
        kk="Құрылтай депутаттарының «жалпы саны» – Конституциядағы 145 пе, әлде іс жүзінде иеленген мандаттар саны ма?",
        ru="«Общее число депутатов» Курултая – 145 по Конституции или число замещённых мандатов?",
        en="Is the Kurultai's 'total number of deputies' the 145 of the Constitution or the seats filled?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Конституциядағы 145 орын.",
                ru="145 мест по Конституции.",
                en="The 145 seats of the Constitution.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Art. 53(1) fixes the number and art. 61 counts on the total; never those present (practice of 1999)."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Іс жүзінде иеленген мандаттар саны.",
                ru="Число замещённых мандатов.",
                en="The seats filled.",
            ),
            footing=Footing.INFERRED,
            support="In June 1999, under the same words, two thirds were counted on the mandates then existing.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("2026",),
    source="Constitution of 2026 arts 53(1), 56, 61: no definition",
    why="As A44: thresholds are close, and a dossier may state the seats filled.",
    default="a",
)
KA4 = OpenQuestion(
    id="K-A4",
    text=Label(
        kk="Үштен екі, төрттен үш және бестен бір бүтін санға қалай дөңгелектенеді?",
        ru="Как округляются две трети, три четверти и одна пятая?",
        en="How are two thirds, three quarters and one fifth rounded to whole deputies?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоғары қарай: «кемінде» – келесі бүтін сан.",
                ru="Вверх: «не менее» – ближайшее большее целое.",
                en="Upwards: 'at least' means the next whole number.",
            ),
            footing=Footing.INFERRED,
            support="In June 1999 two thirds of 67 were taken as 45 and of 43 as 29.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026; Constitutional Law on the Kurultai: no rule on rounding",
    why="'At least' leaves no other whole number, and practice agrees.",
)
KA5 = OpenQuestion(
    id="K-A5",
    text=Label(
        kk="Құрылтайда заң жобасын қабылдауға да, қабылдамай тастауға да көпшілік жиналмаса, не болады?",
        ru="Что следует, если в Курултае нет большинства ни за принятие законопроекта, ни за отклонение?",
        en="What follows if the Kurultai reaches a majority neither to adopt a bill nor to reject it?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобасы Құрылтайда қарауда қалады.",
                ru="Законопроект остаётся на рассмотрении Курултая.",
                en="The bill stays before the Kurultai.",
            ),
            footing=Footing.INFERRED,
            support="Art. 60(5): a rejection needs a majority of its own.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы қабылданбаған болып есептеледі.",
                ru="Законопроект считается непринятым.",
                en="The bill counts as not adopted.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4): no law without a majority of the total number.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2026",),
    source="Constitution of 2026 arts 60(5), 61(4); Constitutional Law on the Kurultai arts 22, 25(1): nothing between",
    why="The bill stays or ends, and the confidence question may hang on it.",
)
KA6 = OpenQuestion(
    id="K-A6",
    text=Label(
        kk=(
            "Президенттің айы сессиялар арасында бітіп, заң келесі сессияның бірінші күні қайтарылса, қайтару жарамды"
            " ма?"
        ),
        ru="Действителен ли возврат закона в первый день сессии, если месяц Президента истёк между сессиями?",
        en="Is a return on the first day of the next session valid if the President's month ended between sessions?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: қайтару күшінде қалады.",
                ru="Да: возврат действителен.",
                en="Yes: the return stands.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on the Kurultai, art. 23(4), looks like a special rule beside art. 23(3).",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: заңға қол қойылды деп саналады, қайтару кешіккен.",
                ru="Нет: закон считается подписанным, возврат запоздал.",
                en="No: the law counts as signed and the return comes too late.",
            ),
            footing=Footing.INFERRED,
            support="Art. 23(3) of the same law: not returned within the month, the law counts as signed.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2026",),
    source="Constitutional Law on the Kurultai art. 23(3)-(4): the order of the two rules is not stated",
    why="The law is in force under one answer and under reconsideration under the other.",
)
KA7 = OpenQuestion(
    id="K-A7",
    text=Label(
        kk="Құрылтайда сессиядан тыс «үзілетін» ай жалғаса ма, әлде басынан бастап есептеле ме?",
        ru="«Прерванный» вне сессии месяц Курултая продолжается или начинается заново?",
        en="Does the Kurultai's month, 'interrupted' outside the session, go on or start anew?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Сессия басталғанда қалған күндері жалғасады.",
                ru="С началом сессии продолжается оставшаяся часть.",
                en="It goes on: its remaining days run from the opening of the session.",
            ),
            footing=Footing.INFERRED,
            support="The Constitution, art. 56(2), gives one month in all; so also the direction taken in 2012.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жаңа сессияда басынан бастап есептеледі.",
                ru="В новой сессии исчисляется сначала.",
                en="It is counted from the beginning in the new session.",
            ),
            footing=Footing.INFERRED,
            support="The Kazakh verb for interruption (үзіледі) is not the one for suspension (тоқтатыла тұрады).",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("2026",),
    source="Constitutional Law on the Kurultai art. 24(2); Constitution of 2026 arts 56(2), 74(2)",
    why="A question about a date: it never stops a bill; the last day under each answer is shown.",
    default="a",
)
KA8 = OpenQuestion(
    id="K-A8",
    text=Label(
        kk="Қарсылықтар еңсерілмесе немесе ай өтіп кетсе, заң қабылданбай ма, әлде Президент редакциясында өте ме?",
        ru="Закон не принят или принят в редакции Президента, если возражения не преодолены или месяц пропущен?",
        en="Is a law not adopted, or adopted in the President's wording, if objections stand or the month is missed?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қарсылықтардың мазмұны шешеді: редакция ұсынылса – сол редакцияда қабылданады.",
                ru="Решает содержание возражений: предложена редакция – закон принят в ней.",
                en="The content of the objections decides: a wording offered is adopted.",
            ),
            footing=Footing.INFERRED,
            support="The same two results stood in the law of 1995, which tied them to a wording (art. 20(6) to 2007).",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Құрылтай өз қаулысымен.",
                ru="Курултай своим постановлением.",
                en="The Kurultai, by its resolution.",
            ),
            footing=Footing.SILENT,
            support="No text gives the choice to anyone.",
        ),
        Answer(
            id="c",
            text=Label(kk="Президент.", ru="Президент.", en="The President."),
            footing=Footing.SILENT,
            support="He may change the wording he offered (Constitutional Law on the Kurultai, art. 24(3)).",
        ),
    ),
    weight=Weight.FORK,
    editions=("2026",),
    source="Constitution of 2026 art. 56(2); Constitutional Law on the Kurultai art. 24(6): both results, no criterion",
    why="The same vote ends in a law under one answer and in none under another.",
)
KA9 = OpenQuestion(
    id="K-A9",
    text=Label(
        kk="Құрылтай қарсылықтарды еңсергеннен кейін Президент бір ай ішінде қол қоймаса, не болады?",
        ru="Что следует, если Президент не подписал закон за месяц после преодоления возражений Курултаем?",
        en="What follows if the President does not sign within the month after the Kurultai's override?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Ұқсастық бойынша қол қойылды деп саналады.",
                ru="По аналогии считается подписанным.",
                en="It counts as signed, by analogy.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on the Kurultai, art. 23(3), which speaks of the first month only.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Ешқандай құқықтық салдары жоқ.",
                ru="Правового последствия нет.",
                en="There is no remedy.",
            ),
            footing=Footing.SILENT,
            support="Art. 24(5) of that law sets the month and no effect of its end.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 56(2); Constitutional Law on the Kurultai arts 23(3), 24(5)",
    why="No text gives the missed term an effect, so it only becomes missed.",
)
KA10 = OpenQuestion(
    id="K-A10",
    text=Label(
        kk="Заңды Президентке жіберудің он күні қай күннен, қандай күндермен есептеледі және өтіп кетсе не болады?",
        ru=(
            "С какого дня и в каких днях исчисляются десять дней на направление закона Президенту и что влечёт их"
            " пропуск?"
        ),
        en="From which day, and in what days, do the ten days for sending a law to the President run, and if missed?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қабылданған күннен кейін, күнтізбелік күндермен; салдары жоқ.",
                ru="После дня принятия, в календарных днях; последствий нет.",
                en="After the day of adoption, in calendar days, without an effect.",
            ),
            footing=Footing.INFERRED,
            support="Adoption is the natural start in art. 60(5); 'days' without more are calendar days.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жұмыс күндерімен.",
                ru="В рабочих днях.",
                en="In working days.",
            ),
            footing=Footing.SILENT,
            support="No text read.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 60(5); Constitutional Law on the Kurultai art. 23(2): only 'ten days'",
    why="A term without a stated effect only becomes missed; the law is still to be sent.",
)
KA11 = OpenQuestion(
    id="K-A11",
    text=Label(
        kk="Басым заң жобасының екі айы қай күннен басталады және өтіп кетсе не болады?",
        ru="С какого дня идут два месяца приоритетного законопроекта и что влечёт их пропуск?",
        en="From which day do the two months of a priority bill run, and what follows if they are missed?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Басым деп жарияланған күннен; салдары жоқ.",
                ru="Со дня объявления приоритетным; последствий нет.",
                en="From the day it is declared a priority, without an effect.",
            ),
            footing=Footing.INFERRED,
            support="Before the declaration there is no such term (art. 60(2)).",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы енгізілген күннен.",
                ru="Со дня внесения законопроекта.",
                en="From the introduction of the bill.",
            ),
            footing=Footing.SILENT,
            support="No text read.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 60(2); Constitutional Law on the Kurultai art. 21(2): no start, no effect",
    why="A term without a stated effect only becomes missed; no step turns on it.",
)
KA12 = OpenQuestion(
    id="K-A12",
    text=Label(
        kk="Құрылтай Үкіметтің заң жобасын «дереу» қарауға тиіс болса, бұл неше күн?",
        ru="Сколько дней означает «немедленное» рассмотрение законопроекта Правительства Курултаем?",
        en="How many days is the 'immediate' consideration of the Government's emergency bill?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 60(4); Constitutional Law on the Kurultai art. 21(3): no number",
    why="No term can be computed where the text gives no number; the order of the steps is the same.",
)
KA13 = OpenQuestion(
    id="K-A13",
    text=Label(
        kk="Құрылтай Төрағасы немесе Премьер-Министр заңды қол қойып бекемдеуден бас тартса, не болады?",
        ru="Что следует, если Председатель Курултая или Премьер-Министр отказывается скрепить закон подписью?",
        en="What follows if the Kurultai's Chair or the Prime Minister refuses to countersign a law?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 47(3); Constitutional Law on the Kurultai art. 23(1): a duty without a remedy",
    why="No refusal is known and no text gives one an effect, so no step can rest on it.",
)
KA14 = OpenQuestion(
    id="K-A14",
    text=Label(
        kk="Конституциялық заң сенім мәселесі арқылы дауыссыз қабылдана ала ма?",
        ru="Может ли конституционный закон быть принят без голосования через вопрос о доверии?",
        en="Can a constitutional law be adopted without a vote through the confidence question?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: мәтін мұны жоққа шығармайды.",
                ru="Да: текст этого не исключает.",
                en="Yes: the words do not exclude it.",
            ),
            footing=Footing.INFERRED,
            support="Art. 60(7) speaks of any bill introduced by the Government.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: оған үштен екі дауыс қажет.",
                ru="Нет: для него нужны две трети голосов.",
                en="No: it needs two thirds of the votes.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(3) sets two thirds, which half of the deputies withholding no confidence do not show.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 arts 60(7), 61(3); Constitutional Law on the Kurultai art. 25(2)",
    why="The steps follow the words of the text; no such use is known.",
)
KA15 = OpenQuestion(
    id="K-A15",
    text=Label(
        kk="Дауыстар тең болғанда Төрағаның шешуші даусы Құрылтайда заң қабылдауға қалай әсер етеді?",
        ru="Как при равенстве голосов решающий голос Председателя может провести закон в Курултае?",
        en="How could the Chair's deciding vote on a tie carry a law in the Kurultai?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Ешқалай: заңға 145-тің көпшілігі керек, тең дауыс оған жетпейді.",
                ru="Никак: закону нужно большинство от 145, равенство его не даёт.",
                en="It cannot: a law needs a majority of 145, which a tie does not give.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4); 145 is odd, so the whole Kurultai cannot split evenly.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Шешуші дауыс заңға да қолданылады.",
                ru="Решающий голос действует и для законов.",
                en="The deciding vote works for laws too.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on the Kurultai, art. 11(4), does not limit it.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitutional Law on the Kurultai art. 11(4); Constitution of 2026 art. 61(4)",
    why="With 145 seats a tie is always short of 73, so the threshold is not touched.",
)
KA16 = OpenQuestion(
    id="K-A16",
    text=Label(
        kk="2026 жылғы 1 шілдеге дейін қабылданған заңға Құрылтай жиналғанша қай ережелер бойынша қол қойылады?",
        ru="По каким правилам до созыва Курултая подписывается закон, принятый до 1 июля 2026 года?",
        en="Until the Kurultai meets, under which rules is a law passed before 1 July 2026 signed?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жаңа Конституцияның ережелері бойынша.",
                ru="По правилам новой Конституции.",
                en="Under the rules of the new Constitution.",
            ),
            footing=Footing.INFERRED,
            support="From 1 July the Constitution of 1995 has no force; art. 46(3) of the new one governs signature.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң қабылданған кездегі ережелер бойынша.",
                ru="По правилам, действовавшим при принятии закона.",
                en="Under the rules in force when it was passed.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Laws with the mark -VIII were signed up to 23 July 2026, when there was no Kurultai Chair to"
                " countersign as the new rules require."
            ),
        ),
    ),
    weight=Weight.FORK,
    editions=ON_1_JULY_2026,
    source=(
        "Constitution of 2026 arts 46(3), 47, 94-96; Constitutional Law on the Kurultai art. 59. Also open:"
        " whether art."
        " 47(2) allows decrees with the force of law in this gap"
    ),
    why="Who countersigns, how long the month runs and what its lapse does depend on the answer.",
)
KA17 = OpenQuestion(
    id="K-A17",
    text=Label(
        kk="Мәжіліске енгізілген заң жобасын Құрылтай қай сатысынан бастап қарайды және Сенаттағы жобалар не болады?",
        ru="С какой стадии Курултай рассматривает проекты, внесённые в Мажилис, и какова судьба находившихся в Сенате?",
        en="At which stage does the Kurultai take up the Mäjilis's bills, and what of those then in the Senate?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Барлығы басынан бастап, енгізілген заң жобасы ретінде қаралады.",
                ru="Все – с начала, как внесённые законопроекты.",
                en="All from the beginning, as bills introduced.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Constitutional Law on the Kurultai, art. 59(2): considered under that law and the new Regulations."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жеткен сатысына сәйкес келетін сатыдан.",
                ru="С той стадии, которая отвечает достигнутой.",
                en="From the stage that answers to the one reached.",
            ),
            footing=Footing.INFERRED,
            support="Art. 59(1) of that law: the Kurultai succeeds Parliament.",
        ),
        Answer(
            id="c",
            text=Label(
                kk="Мәжілістегі жобалар қаралады, Мәжіліс қабылдап, Сенатта жатқандары тоқтатылады.",
                ru="Проекты из Мажилиса рассматриваются; принятые им и находившиеся в Сенате с рассмотрения снимаются.",
                en="Bills in the Mäjilis are taken up; those it had passed, then in the Senate, lapse.",
            ),
            footing=Footing.SILENT,
            support="Art. 59(2) names bills and not laws adopted by the Mäjilis.",
        ),
    ),
    weight=Weight.FORK,
    editions=ON_1_JULY_2026,
    source="Constitutional Law on the Kurultai art. 59(1)-(2): the stage of resumption is not stated",
    why="The stage at which the bill stands depends on the answer.",
)
KA18 = OpenQuestion(
    id="K-A18",
    text=Label(
        kk="Құрылтай таратылса, заң жобалары мен заң күші бар жарлықтардың тағдыры қандай?",
        ru="Какова судьба законопроектов и указов, имеющих силу закона, при роспуске Курултая?",
        en="What becomes of bills, and later of decrees with the force of law, when the Kurultai is dissolved?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобалары келесі Құрылтайға көшеді.",
                ru="Законопроекты переходят к следующему Курултаю.",
                en="Bills go on to the next Kurultai.",
            ),
            footing=Footing.INFERRED,
            support="No text ends them; as in A37.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобаларының қаралуы тоқтатылады.",
                ru="Законопроекты снимаются с рассмотрения.",
                en="Bills lapse.",
            ),
            footing=Footing.SILENT,
            support="No text read.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 arts 47(2), 62; Constitutional Law on the Kurultai art. 4: no rule",
    why="No dissolution has taken place, and the stage stays as it is unless a text ends it.",
)
KA19 = OpenQuestion(
    id="K-A19",
    text=Label(
        kk="2026 жылғы 1 шілдеден кейін Конституциялық Сот заңды қандай мерзімде тексереді?",
        ru="В какие сроки Конституционный Суд проверяет закон после 1 июля 2026 года?",
        en="Within what terms does the Constitutional Court review a law after 1 July 2026?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Бұрынғыдай: өтініш қабылданғаннан кейін бір ай, ұзартуға болады.",
                ru="Прежние: месяц с принятия обращения, с возможным продлением.",
                en="As before: one month from acceptance, extendable.",
            ),
            footing=Footing.INFERRED,
            support="Constitutional Law on the Constitutional Court, art. 53, in the edition of 1 July 2023.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жаңа редакцияда басқаша белгіленген болуы мүмкін.",
                ru="В новой редакции могут быть иными.",
                en="A newer edition may have changed them.",
            ),
            footing=Footing.SILENT,
            support="Art. 74(3) leaves the terms to a constitutional law whose newest edition was not found.",
        ),
    ),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Constitution of 2026 art. 74(3); edition of the law on the Court after 1 July 2026 not found",
    why="The review stops the President's month whatever its length; the date is marked as inferred.",
)
KA20 = OpenQuestion(
    id="K-A20",
    text=Label(
        kk="Құрылтайдың құрамы, бірінші сессиясы, Регламенті мен алғашқы заңдары туралы не белгілі?",
        ru="Что известно о составе, первой сессии, Регламенте и первых законах Курултая?",
        en="What is known of the Kurultai's seats, first session, Regulations and first laws?",
    ),
    answers=(NOTHING_FOUND,),
    weight=Weight.NOTE,
    editions=("2026",),
    source="Looked for until November 2026: seats by party, first session, Chair, Regulations, first law: not found",
    why="Missing facts, not a rule: they enter as data when they are known.",
)
L1 = OpenQuestion(
    id="L-1",
    text=Label(
        kk="Мәжілістің бірінші дауысында заңды қабылдауға да, қабылдамауға да көпшілік жетпесе, не болады?",
        ru="Что следует, если при первом голосовании Мажилиса нет большинства ни за закон, ни за отклонение?",
        en="What follows if the first vote of the Mäjilis brings a majority neither to adopt nor to reject?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Заң жобасы Мәжілісте қарауда қалады.",
                ru="Законопроект остаётся на рассмотрении Мажилиса.",
                en="The bill stays before the Mäjilis.",
            ),
            footing=Footing.INFERRED,
            support="Art. 61(4), part two, edition of 2023: a rejection needs a majority of its own.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Заң жобасы қабылданбаған болып есептеледі.",
                ru="Законопроект считается непринятым.",
                en="The bill counts as not adopted.",
            ),
            footing=Footing.INFERRED,
            support="Art. 62(5): no law without a majority of the total number; so read before 2023.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2023",),
    source="Constitution arts 61(4), parts one and two, 62(5), edition of 2023: nothing between the two majorities",
    why="The bill stays or ends; K-A5 is the same question for the Kurultai.",
)
L2 = OpenQuestion(
    id="L-2",
    text=Label(
        kk="2016 жылғы 6 сәуірге дейін бастамашы заң жобасын кері қайтарып ала алды ма?",
        ru="Мог ли инициатор отозвать законопроект до 6 апреля 2016 года?",
        en="Could the initiator withdraw a bill before 6 April 2016?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә, бастамашының өзі.",
                ru="Да, сам инициатор.",
                en="Yes, the initiator could.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Law on normative legal acts of 1998, as of 2012, for the President and the Government; art."
                " 29(4) of the"
                " Law on legal acts of 2016 later for every initiator, at any stage."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: мәтін тек Президент пен Үкіметті атайды.",
                ru="Нет: текст называет лишь Президента и Правительство.",
                en="No: the text names only the President and the Government.",
            ),
            footing=Footing.INFERRED,
            support="The law of 1998 as read names no deputies; its earlier wording is unread.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("1995", "2007", "2012", "2013"),
    source="Law on normative legal acts of 24 March 1998, as of 2012; Law on legal acts of 6 April 2016 art. 29(4)",
    why="The later law states it for all and the earlier one for some; a withdrawal is allowed and marked as inferred.",
    default="a",
)
L3 = OpenQuestion(
    id="L-3",
    text=Label(
        kk="Мерзімнің соңғы күні демалыс күніне тура келсе, ол келесі жұмыс күніне ауыса ма?",
        ru="Переносится ли срок на следующий рабочий день, если его последний день выходной?",
        en="Is a term moved to the next working day if its last day is a day off?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Жоқ: мерзім сол күні бітеді.",
                ru="Нет: срок истекает в этот день.",
                en="No: it ends on that day.",
            ),
            footing=Footing.SILENT,
            support=(
                "No text on the passage of bills moves a last day; months end on the same date (art. 19(2) of the law"
                " on Parliament)."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Иә: келесі жұмыс күніне ауысады.",
                ru="Да: переносится на следующий рабочий день.",
                en="Yes: to the next working day.",
            ),
            footing=Footing.SILENT,
            support="A general rule of civil and procedural codes; no text extends it to the Constitution's terms.",
        ),
    ),
    weight=Weight.NOTE,
    editions=EVERY_EDITION,
    source="Constitution; Constitutional Laws on Parliament and on the Kurultai; Reglament: no rule on days off",
    why="No text moves a last day, so none is moved; the rule is one for all terms and no step has another.",
)
L4 = OpenQuestion(
    id="L-4",
    text=Label(
        kk="Сот (Кеңес) тексерген кезде тоқтаған мерзімге өтініш берілген күн мен шешім күні кіре ме?",
        ru="Входят ли в приостановленный срок день обращения в Совет (Суд) и день его решения?",
        en="Do the day of referral and the day of decision count in a term stopped by the Council or the Court?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Өтініш күні есептеледі, одан кейінгі күндер шешім күнін қоса алғанда есептелмейді.",
                ru="День обращения считается; дни после него по день решения включительно – нет.",
                en="The day of referral counts; the days after it, up to and including the decision, do not.",
            ),
            footing=Footing.INFERRED,
            support=(
                "A term runs by whole days: on the day of referral it still ran, on the day of decision it still stood."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Екі күн де есептелмейді.",
                ru="Оба дня не считаются.",
                en="Neither of the two days counts.",
            ),
            footing=Footing.SILENT,
            support="No text says how a stopped term is counted by days.",
        ),
    ),
    weight=Weight.NOTE,
    editions=EVERY_EDITION,
    source="Constitution art. 73(2), of 2026 art. 74(2); laws on the Council and the Court: the stop, not the counting",
    why="One way of counting for every stopped term; a day's difference, no step.",
)
L5 = OpenQuestion(
    id="L-5",
    text=Label(
        kk=(
            "Президенттің мерзімі сессиялар арасында бітіп, заң келесі сессияның бірінші күні қайтарылса, қайтару"
            " жарамды ма?"
        ),
        ru="Действителен ли возврат закона в первый день сессии, если срок Президента истёк между сессиями?",
        en="Is a return on the first day of the next session valid if the President's term ended between sessions?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: қайтару күшінде қалады.",
                ru="Да: возврат действителен.",
                en="Yes: the return stands.",
            ),
            footing=Footing.INFERRED,
            support=(
                "Constitutional Law on Parliament, art. 19(4): if the session ends first, the law is returned on that"
                " day."
            ),
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: заңға қол қойылды деп есептеледі, қайтару кешіккен.",
                ru="Нет: закон считается подписанным, возврат запоздал.",
                en="No: the law counts as signed and the return comes too late.",
            ),
            footing=Footing.INFERRED,
            support="Art. 19(3) of the same law: a law not returned within the term counts as signed.",
        ),
    ),
    weight=Weight.FORK,
    editions=BICAMERAL,
    source=(
        "Constitutional Law on Parliament art. 19(3)-(4), editions to 2026: the order of the two rules is not stated"
    ),
    why="The law is in force under one answer and under reconsideration under the other; K-A6 is its twin.",
)

QUESTIONS = (
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7,
    A8,
    A9,
    A10,
    A11,
    A12,
    A13,
    A14,
    A15,
    A16,
    A17,
    A18,
    A19,
    A20,
    A21,
    A22,
    A23,
    A24,
    A25,
    A26,
    A27,
    A28,
    A29,
    A30,
    A31,
    A32,
    A33,
    A34,
    A35,
    A36,
    A37,
    A38,
    A39,
    A40,
    A41,
    A42,
    A43,
    A44,
    A45,
    A46,
    A47,
    A48,
    A49,
    A50,
    A51,
    A52,
    A53,
    A54,
    A55,
    A56,
    A57,
    KA1,
    KA2,
    KA3,
    KA4,
    KA5,
    KA6,
    KA7,
    KA8,
    KA9,
    KA10,
    KA11,
    KA12,
    KA13,
    KA14,
    KA15,
    KA16,
    KA17,
    KA18,
    KA19,
    KA20,
    L1,
    L2,
    L3,
    L4,
    L5,
)
