"""The seats of the chambers of Kazakhstan's Parliament and of the Kurultai, how they are filled, and the parties, by date.

A row is the first and the last day, the number of seats, where the number stands, how the seats are filled, the open
question about it. Where the day of a change was not found, the months around it hold both numbers.
"""

from lawflow.law.chambers import Chambers, Party, Way, parties, seats
from lawflow.law.labels import Label
from lawflow.parliaments.kz.instruments import C07, C17, C23, C26, C98, LP23, MR23, MR96

# fmt: off
NUR_OTAN    = Party("nur-otan",    Label("«Нұр Отан»", "«Нур Отан»", "Nur Otan"))
AMANAT      = Party("amanat",      Label("«Amanat»", "«Amanat»", "Amanat"))
AQ_JOL      = Party("aq-jol",      Label("«Ақ жол»", "«Ак жол»", "Aq Jol"))
COMMUNISTS  = Party("communists",  Label("Қазақстан Коммунистік Халық партиясы", "Коммунистическая Народная партия Казахстана", "Communist People's Party"))
PEOPLE      = Party("people",      Label("Қазақстан Халық партиясы", "Народная партия Казахстана", "People's Party"))
AUYL        = Party("auyl",        Label("«Ауыл»", "«Ауыл»", "Auyl"))
RESPUBLICA  = Party("respublica",  Label("«Respublica»", "«Respublica»", "Respublica"))
NSDP        = Party("nsdp",        Label("Жалпыұлттық социал-демократиялық партия", "Общенациональная социал-демократическая партия", "Nationwide Social Democratic Party"))
ASSEMBLY    = Party("assembly",    Label("Қазақстан халқы Ассамблеясы", "Ассамблея народа Казахстана", "Assembly of the People"))
INDEPENDENT = Party("independent", Label("партиясыз", "независимые", "independents"), alone=True)

# How seats are filled.
DISTRICTS = Way("districts", Label("бір мандатты округтер", "одномандатные округа", "single-member districts"))
LISTS     = Way("lists",     Label("партиялық тізімдер", "партийные списки", "party lists"))
BY_THE_ASSEMBLY = Way("assembly", Label("Қазақстан халқы Ассамблеясы сайлаған", "избраны Ассамблеей народа Казахстана", "elected by the Assembly of the People"))
BY_MASLIKHATS   = Way("maslikhats", Label("мәслихаттар сайлаған", "избраны маслихатами", "elected by the maslikhats"))
APPOINTED       = Way("appointed", Label("Президент тағайындаған", "назначены Президентом", "appointed by the President"))

M67, M77    = ((DISTRICTS, 67),), ((DISTRICTS, 67), (LISTS, 10))
M107, M98   = ((LISTS, 98), (BY_THE_ASSEMBLY, 9)), ((LISTS, 69), (DISTRICTS, 29))
S47_OF_1995, S43, S39 = ((BY_MASLIKHATS, 40), (APPOINTED, 7)), ((BY_MASLIKHATS, 36), (APPOINTED, 7)), ((BY_MASLIKHATS, 32), (APPOINTED, 7))
S47, S49    = ((BY_MASLIKHATS, 32), (APPOINTED, 15)), ((BY_MASLIKHATS, 34), (APPOINTED, 15))
S55, S50    = ((BY_MASLIKHATS, 40), (APPOINTED, 15)), ((BY_MASLIKHATS, 40), (APPOINTED, 10))
K145        = ((LISTS, 145),)

# Where the numbers stand, and what was not found.
BEFORE_THE_FOURTH = Label(
    "2007 жылғы 20 маусымда таратылған Мәжіліс ескі тәртіппен сайланған; жаңа сан келесі сайлауға арналған",
    "Мажилис, распущенный 20 июня 2007 года, избран по старому порядку; новое число – для следующего",
    "the Mäjilis dissolved on 20 June 2007 was elected under the old rule; the new number is that of the next")
FIRST_CONVOCATION = Label("бірінші сайланған құрам", "первый созыв", "first convocation")
SINCE_THE_SECOND  = Label("екінші сайланған құрамнан бастап", "начиная со второго созыва", "from the second convocation")
TO_THE_SEVENTH    = Label("жетінші сайланған құрамның соңына дейін", "до конца седьмого созыва", "to the end of the 7th convocation")
SINCE_THE_EIGHTH  = Label("сегізінші сайланған құрамнан бастап", "начиная с восьмого созыва", "from the 8th convocation")
SECONDARY         = Label("жанама дереккөздер", "вторичные источники", "secondary sources")
MERGER_OF_REGIONS = Label("1997 жылы облыстар қосылды; өзгеріс күндері табылмады", "слияние областей в 1997 году; дни изменений не найдены",
                          "merger of regions in 1997; the days of the change were not found")
VOTE_OF_JUNE_1999 = Label("1999 жылғы маусымдағы сенімсіздік вотумында 43 (баспасөз); оған дейінгі айлар қорытылды", "43 при вотуме недоверия в июне 1999 года (печать); прежние месяцы выведены",
                          "43 in the no-confidence vote of June 1999 (press); earlier months inferred")
AUTUMN_OF_1999    = Label("1999 жылғы күздегі жаңару; өзгеріс күні табылмады", "обновление осенью 1999 года; день изменения не найден",
                          "renewal of autumn 1999; the day of the change was not found")
PRESS_OF_2005     = Label("2005 жылғы баспасөз", "печать 2005 года", "press of 2005")
UNTIL_FILLED      = Label("жаңа орындар 2008 жылға дейін толтырылды; күні табылмады", "новые места заполнены к 2008 году; день не найден",
                          "the new seats were filled by 2008; the day was not found")
FILLED_BY_2008    = Label("2008 жылға қарай толтырылған", "заполнены к 2008 году", "filled by 2008")
SHYMKENT          = Label("2018 жылғы маусымда Шымкент – республикалық маңызы бар қала; күні табылмады", "Шымкент – город республиканского значения с июня 2018 года; день не найден",
                          "Shymkent a city of republican significance in June 2018; the day was not found")
SPRING_OF_2022    = Label("2022 жылғы көктемде 49 сенатор", "49 сенаторов весной 2022 года", "49 senators in the spring of 2022")
THREE_NEW_REGIONS = Label("2022 жылғы тамызда үш жаңа облыс сенаторларын сайлады; тағайындалғандар 15-тен 10-ға кейін азайды", "три новые области избрали сенаторов в августе 2022 года; число назначаемых уменьшилось с 15 до 10 позднее",
                          "three new regions elected senators in August 2022; the appointed fell from 15 to 10 later")
REGISTERED_IN_2023 = Label("2023 жылғы 25 қаңтарда тіркелген; тағайындалатындардың бесеуі – Ассамблеяның ұсынысымен", "зарегистрированы 25 января 2023 года; пять из назначаемых – по предложению Ассамблеи",
                           "registered on 25 January 2023; five of the appointed on the proposal of the Assembly")
SET_BY_THE_CONSTITUTION = Label("санын Конституцияның өзі белгілеген", "число установлено самой Конституцией", "the Constitution itself sets the number")
WIKIPEDIA_6TH = Label("Уикипедия, «Қазақстан Парламенті» (ағылшынша): алтыншы сайланған құрам", "Википедия, «Парламент Казахстана» (английская): шестой созыв",
                      "Wikipedia, Parliament of Kazakhstan: the 6th convocation")
WIKIPEDIA_8TH = Label("Уикипедия, «Қазақстан Парламенті» (ағылшынша): сегізінші сайланған құрам", "Википедия, «Парламент Казахстана» (английская): восьмой созыв",
                      "Wikipedia, Parliament of Kazakhstan: the 8th convocation")

CHAMBERS = Chambers({
    "majilis": (
        seats("1996-01-30", "1999-11-30", (67,),        FIRST_CONVOCATION, MR96["3"], filled=(M67,)),
        seats("1999-12-01", "2007-05-20", (77,),        SINCE_THE_SECOND,  C98["50(3)"], C98["95(2)"], filled=(M77,)),
        seats("2007-05-21", "2007-09-01", (77, 107),    BEFORE_THE_FOURTH, C98["50(3)"], C07["50(3)"], filled=(M77, M107)),
        seats("2007-09-02", "2023-03-28", (107,),       TO_THE_SEVENTH,    C07["50(3)"], C07["51(1)"], filled=(M107,)),
        seats("2023-03-29", "2026-06-30", (98,),        SINCE_THE_EIGHTH,  C23["50(3)"], C23["99(3)"], LP23["4(4)"], MR23["3"], filled=(M98,)),
    ),
    "senate": (
        seats("1996-01-30", "1997-09-30", (47,),        SECONDARY,          filled=(S47_OF_1995,)),
        seats("1997-10-01", "1997-12-31", (39, 43, 47), MERGER_OF_REGIONS,  filled=(S39, S43, S47_OF_1995)),
        seats("1998-01-01", "1999-08-31", (43,),        VOTE_OF_JUNE_1999,  filled=(S43,)),
        seats("1999-09-01", "1999-11-30", (39, 43),     AUTUMN_OF_1999,     filled=(S39, S43)),
        seats("1999-12-01", "2007-05-20", (39,),        PRESS_OF_2005,      C98["50(2)"], filled=(S39,)),
        seats("2007-05-21", "2007-12-31", (39, 47),     UNTIL_FILLED,       C98["50(2)"], C07["50(2)"], filled=(S39, S47)),
        seats("2008-01-01", "2018-05-31", (47,),        FILLED_BY_2008,     C07["50(2)"], filled=(S47,)),
        seats("2018-06-01", "2018-06-30", (47, 49),     SHYMKENT,           C17["50(2)"], filled=(S47, S49)),
        seats("2018-07-01", "2022-08-23", (49,),        SPRING_OF_2022,     C17["50(2)"], filled=(S49,)),
        seats("2022-08-24", "2023-01-24", (49, 50, 55), THREE_NEW_REGIONS,  C17["50(2)"], C23["50(2)"], filled=(S49, S50, S55), question="A53"),
        seats("2023-01-25", "2026-06-30", (50,),        REGISTERED_IN_2023, C23["50(2)"], filled=(S50,)),
    ),
    "kurultai": (
        seats("2026-07-01", "9999-12-31", (145,),       SET_BY_THE_CONSTITUTION, C26["53(1)"], filled=(K145,)),
    ),
}, {
    # From the election of 20 March 2016, as its first sitting was not read, to the eve of the first session of the 7th
    # convocation. Of that one, and of the Senate, no seats by party were read; of the Kurultai none are known.
    "majilis": (
        parties("2016-03-20", "2021-01-14", WIKIPEDIA_6TH,
                (NUR_OTAN, 84), (AQ_JOL, 7), (COMMUNISTS, 7), (ASSEMBLY, 9)),
        parties("2023-03-29", "2026-06-30", WIKIPEDIA_8TH,
                (AMANAT, 62), (AUYL, 8), (RESPUBLICA, 6), (AQ_JOL, 6), (PEOPLE, 5), (NSDP, 4), (INDEPENDENT, 7)),
    ),
})
# fmt: on
