"""Open questions of the changes of edition in 2007 and 2017, met when the successions were written down.

L-6 and L-7 belong to 21 May 2007, L-8 to 10 March 2017. No transitional rule of either day was read.
"""

from lawflow.law.labels import Label
from lawflow.law.questions import Answer, OpenQuestion, Weight
from lawflow.law.sources import Footing

L6 = OpenQuestion(
    id="L-6",
    text=Label(
        kk="2007 жылғы 21 мамырда бірлескен отырыста жатқан жоба немесе қарсылық бөлек отырыстардың қай сатысынан жалғасады?",
        ru="С какой стадии раздельных заседаний продолжается проект или возражение, находившиеся 21 мая 2007 года на совместном заседании?",
        en="At which stage of the separate sittings does a bill or an objection go on that stood in joint session on 21 May 2007?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Өткен шешімдер есепке алынады: ең жақын сатыдан.",
                ru="Принятые решения засчитываются: с ближайшей стадии.",
                en="Decisions already taken count: at the nearest stage.",
            ),
            footing=Footing.INFERRED,
            support="New rules of procedure govern the steps to come; nothing read undoes the steps taken.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жаңа тәртіп басталатын сатыдан, қайтадан.",
                ru="Заново, с той стадии, с которой начинается новый порядок.",
                en="Anew, at the stage where the new procedure begins.",
            ),
            footing=Footing.SILENT,
            support="A vote in joint session is no vote of the Mäjilis or of the Senate; no text says what it is worth.",
        ),
    ),
    weight=Weight.FORK,
    editions=("1995", "2007"),
    source="Constitution art. 53, 54(1), 54(2)2), 61(5-1) as of 21 May 2007; no transitional rule of that day was read",
    why="The stage itself is gone, so the bill cannot go on before one is chosen.",
)
L7 = OpenQuestion(
    id="L-7",
    text=Label(
        kk="2007 жылғы 21 мамырда жүріп жатқан, ұзақтығы өзгерген қол қою мерзімі бұрынғыша жалғаса ма?",
        ru="Продолжается ли по-прежнему срок подписания, который шёл 21 мая 2007 года и длина которого изменена?",
        en="Does a term to sign that was running on 21 May 2007, and whose length was changed, go on as it began?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Иә: басталған күні сақталады.",
                ru="Да: его первый день остаётся прежним.",
                en="Yes: its first day stays what it was.",
            ),
            footing=Footing.INFERRED,
            support="Nothing read starts the term again; the law lay before the President all the while.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Жоқ: бір ай 21 мамырдан бастап қайта есептеледі.",
                ru="Нет: месяц считается заново с 21 мая.",
                en="No: the month is counted anew from 21 May.",
            ),
            footing=Footing.SILENT,
            support="A term of another kind, a month for fifteen working days or for seven, may have its own start.",
        ),
    ),
    weight=Weight.DEFAULT,
    editions=("1995", "2007"),
    source="Constitution art. 44(2), 53(3) to 20 May 2007 and art. 44(2), 54(2)2) since; no transitional rule was read",
    why="Only a date hangs on it; the start that is recorded is kept and the result marked.",
    default="a",
)
L8 = OpenQuestion(
    id="L-8",
    text=Label(
        kk="2017 жылғы 10 наурызда Кеңес қарап үлгермеген Президент қарсылығының тағдыры қандай?",
        ru="Какова судьба возражения Президента на решение Совета, не рассмотренного к 10 марта 2017 года?",
        en="What becomes of an objection of the President to a decision of the Council that was pending on 10 March 2017?",
    ),
    answers=(
        Answer(
            id="a",
            text=Label(
                kk="Қарсылық құқығы жойылды: Кеңес шешімі күшінде қалады.",
                ru="Права возражать больше нет: решение Совета остаётся в силе.",
                en="The right to object is gone: the decision of the Council stands.",
            ),
            footing=Footing.INFERRED,
            support="Art. 73(4) was struck out, and with it the vote that could set the decision aside.",
        ),
        Answer(
            id="b",
            text=Label(
                kk="Қарсылық еңсерілмеген болып қалады: шешім қабылданбаған, қол қою мерзімі жалғасады.",
                ru="Возражение остаётся непреодолённым: решение считается непринятым, срок подписания продолжается.",
                en="The objection stays unovercome: the decision counts as not adopted, and the term to sign resumes.",
            ),
            footing=Footing.SILENT,
            support="Art. 38(3) of the law on the Council made an objection that is not overcome end the proceeding.",
        ),
    ),
    weight=Weight.FORK,
    editions=("2013", "2017"),
    source="Constitution art. 73(4) to 9 March 2017; Constitutional Law on the Constitutional Council art. 38(2)-(3)",
    why="Whether the law can be signed at all depends on the answer.",
)

QUESTIONS = (L6, L7, L8)
