"""The instruments that the editions rest on, each in the version that was read, and what was read of it."""

from lawflow.law.labels import Label
from lawflow.law.sources import Instrument, Unit

CONSTITUTION = Label("Конст.", "Конст.", "Const.")
CONSTITUTION_1995 = Label(
    "Қазақстан Республикасының 1995 жылғы 30 тамыздағы Конституциясы",
    "Конституция Республики Казахстан от 30 августа 1995 года",
    "Constitution of the Republic of Kazakhstan of 30 August 1995",
)
PARLIAMENT_LAW = Label("Парламент туралы КЗ", "КЗ о Парламенте", "CL on Parliament")
PARLIAMENT_LAW_TITLE = Label(
    "«Парламент және оның депутаттарының мәртебесі туралы» 1995 жылғы 16 қазандағы № 2529 конституциялық заң",
    "Конституционный закон от 16 октября 1995 года № 2529 «О Парламенте и статусе его депутатов»",
    "Constitutional Law of 16 October 1995 No. 2529 on Parliament and the status of its deputies",
)
REGLAMENT = Label("Парламент Регламенті", "Регламент Парламента", "Reglament of Parliament")
REGLAMENT_TITLE = Label(
    "Парламенттің 1996 жылғы 20 мамырдағы Регламенті",
    "Регламент Парламента от 20 мая 1996 года",
    "Reglament (rules of procedure) of Parliament of 20 May 1996",
)
SENATE_REGLAMENT = Label("Сенат Регламенті", "Регламент Сената", "Reglament of the Senate")
MAJILIS_REGLAMENT = Label("Мәжіліс Регламенті", "Регламент Мажилиса", "Reglament of the Mäjilis")
MAJILIS_REGLAMENT_TITLE = Label(
    "Мәжілістің 1996 жылғы 8 ақпандағы Регламенті",
    "Регламент Мажилиса от 8 февраля 1996 года",
    "Reglament (rules of procedure) of the Mäjilis of 8 February 1996",
)
COMMITTEES_LAW = Label(
    "Комитеттер мен комиссиялар туралы заң", "Закон о комитетах и комиссиях", "Law on committees and commissions"
)
PRESIDENT_LAW = Label("Президент туралы КЗ", "КЗ о Президенте", "CL on the President")
COUNCIL_LAW = Label("Конституциялық Кеңес туралы КЗ", "КЗ о Конституционном Совете", "CL on the Council")
COURT_LAW = Label("Конституциялық Сот туралы КЗ", "КЗ о Конституционном Суде", "CL on the Court")
ACTS_1998 = Label("НҚА туралы 1998 ж. заң", "Закон о НПА 1998 г.", "Law on normative acts 1998")
ACTS_2016 = Label("Құқықтық актілер туралы заң", "Закон о правовых актах", "Law on legal acts")

C98 = Instrument(
    "constitution-1995",
    "1998",
    CONSTITUTION,
    CONSTITUTION_1995,
    Unit.ARTICLE,
    Label(
        "орысша мәтін, 1998 жылғы 7 қазандағы редакция (zan.gov.kz)",
        "русский текст, редакция от 7 октября 1998 года (zan.gov.kz)",
        "Russian text, version of 7 October 1998 (state text bank zan.gov.kz)",
    ),
)
C07 = Instrument(
    "constitution-1995",
    "2007",
    CONSTITUTION,
    CONSTITUTION_1995,
    Unit.ARTICLE,
    Label(
        "2007 жылғы 21 мамырдағы өзгерістері бар орысша мәтін (zan.gov.kz)",
        "русский текст с изменениями от 21 мая 2007 года (zan.gov.kz)",
        "Russian text with the amendments of 21 May 2007 (zan.gov.kz)",
    ),
)
C17 = Instrument(
    "constitution-1995",
    "2017",
    CONSTITUTION,
    CONSTITUTION_1995,
    Unit.ARTICLE,
    Label(
        "2017 жылғы наурыздан қолданыстағы мәтін: 2022 жылғы реформаның ресми салыстырма кестесінің сол бағаны (қазақша); 2022 жылғы 8 маусымдағы орысша мәтін (zan.gov.kz)",
        "текст, действовавший с марта 2017 года: левая графа официальной сравнительной таблицы реформы 2022 года (казахский); русский текст от 8 июня 2022 года (zan.gov.kz)",
        "text in force since March 2017: left column of the official side-by-side table of the 2022 reform (Kazakh); Russian text of 8 June 2022 (zan.gov.kz)",
    ),
)
C23 = Instrument(
    "constitution-1995",
    "2023",
    CONSTITUTION,
    CONSTITUTION_1995,
    Unit.ARTICLE,
    Label(
        "2023 жылғы 1 қаңтардағы орысша мәтін (zan.gov.kz); 2022 жылғы реформаның ресми салыстырма кестесінің оң бағаны (қазақша)",
        "русский текст от 1 января 2023 года (zan.gov.kz); правая графа официальной сравнительной таблицы реформы 2022 года (казахский)",
        "Russian text of 1 January 2023 (zan.gov.kz); right column of the official side-by-side table of the 2022 reform (Kazakh)",
    ),
)
LP06 = Instrument(
    "parliament-law",
    "2006",
    PARLIAMENT_LAW,
    PARLIAMENT_LAW_TITLE,
    Unit.ARTICLE,
    Label(
        "2006 жылғы 11 желтоқсаннан кейінгі орысша мәтін; 15–20-баптарда өзгеріс туралы ескерту жоқ",
        "русский текст после 11 декабря 2006 года; при ст. 15–20 нет сносок об изменениях",
        "Russian text after 11 December 2006; arts 15-20 carry no amendment note",
    ),
)
LP07 = Instrument(
    "parliament-law",
    "2007",
    PARLIAMENT_LAW,
    PARLIAMENT_LAW_TITLE,
    Unit.ARTICLE,
    Label(
        "2007 жылғы 19 маусымнан кейінгі орысша мәтін",
        "русский текст после 19 июня 2007 года",
        "Russian text after 19 June 2007",
    ),
)
LP13 = Instrument(
    "parliament-law",
    "2013",
    PARLIAMENT_LAW,
    PARLIAMENT_LAW_TITLE,
    Unit.ARTICLE,
    Label(
        "2013 жылғы 3 қазаннан кейінгі орысша мәтін; 18-баптың 3-тармағы – 20-бап 2020 жылғы редакцияда оқылды",
        "русский текст после 3 октября 2013 года; п. 3 ст. 18 – ст. 20 прочитаны в редакции 2020 года",
        "Russian text after 3 October 2013; arts 18(3)-20 read in the version of 2020",
    ),
)
LP20 = Instrument(
    "parliament-law",
    "2020",
    PARLIAMENT_LAW,
    PARLIAMENT_LAW_TITLE,
    Unit.ARTICLE,
    Label(
        "2020 жылғы 2 маусымнан кейінгі орысша мәтін",
        "русский текст после 2 июня 2020 года",
        "Russian text after 2 June 2020",
    ),
)
LP23 = Instrument(
    "parliament-law",
    "2023",
    PARLIAMENT_LAW,
    PARLIAMENT_LAW_TITLE,
    Unit.ARTICLE,
    Label(
        "2022 жылғы 5 қарашадағы заңмен өзгертілген орысша мәтін, 2023 жылғы 1 қаңтардан қолданыста",
        "русский текст с законом от 5 ноября 2022 года, действует с 1 января 2023 года",
        "Russian text with the law of 5 November 2022, in force 1 January 2023",
    ),
)
R96 = Instrument(
    "reglament",
    "1996",
    REGLAMENT,
    REGLAMENT_TITLE,
    Unit.POINT,
    Label(
        "1996 жылғы 20 мамырдағы бастапқы орысша мәтін, 2012 жылғы 21 маусымға дейін қолданыста",
        "первоначальный русский текст от 20 мая 1996 года, действовал по 21 июня 2012 года",
        "original Russian text of 20 May 1996, in force to 21 June 2012",
    ),
)
R12 = Instrument(
    "reglament",
    "2012",
    REGLAMENT,
    REGLAMENT_TITLE,
    Unit.POINT,
    Label(
        "2012 жылғы 22 маусымдағы орысша мәтін, 2022 жылғы 31 желтоқсанға дейін қолданыста",
        "русский текст от 22 июня 2012 года, действовал по 31 декабря 2022 года",
        "Russian text of 22 June 2012, in force to 31 December 2022",
    ),
)
R23 = Instrument(
    "reglament",
    "2023",
    REGLAMENT,
    REGLAMENT_TITLE,
    Unit.POINT,
    Label(
        "2022 жылғы 19 желтоқсандағы орысша және қазақша мәтіндер, 2023 жылғы 1 қаңтардан қолданыста",
        "русский и казахский тексты от 19 декабря 2022 года, действуют с 1 января 2023 года",
        "Russian and Kazakh texts of 19 December 2022, in force 1 January 2023",
    ),
)
SR = Instrument(
    "senate-reglament",
    "2016",
    SENATE_REGLAMENT,
    Label(
        "Сенаттың 1996 жылғы 8 ақпандағы Регламенті",
        "Регламент Сената от 8 февраля 1996 года",
        "Reglament (rules of procedure) of the Senate of 8 February 1996",
    ),
    Unit.POINT,
    Label(
        "соңғы өзгерісі 2016 жылғы 24 наурыздағы орысша және қазақша мәтіндер, 2019 жылғы 26 желтоқсанға дейін қолданыста; тармақтардың күнін ескертулері көрсетеді",
        "русский и казахский тексты с последним изменением от 24 марта 2016 года, действовали до 26 декабря 2019 года; пункты датированы их сносками",
        "Russian and Kazakh texts with the last change of 24 March 2016, in force to 26 December 2019; the notes of its points date them",
    ),
)
MR96 = Instrument(
    "majilis-reglament",
    "1996",
    MAJILIS_REGLAMENT,
    MAJILIS_REGLAMENT_TITLE,
    Unit.POINT,
    Label(
        "1996 жылғы 8 ақпандағы орысша мәтін: басы ғана (3-тармақ)",
        "русский текст от 8 февраля 1996 года: только начало (п. 3)",
        "Russian text of 8 February 1996: its opening only (pt 3)",
    ),
)
MR23 = Instrument(
    "majilis-reglament",
    "2023",
    MAJILIS_REGLAMENT,
    MAJILIS_REGLAMENT_TITLE,
    Unit.POINT,
    Label(
        "2022 жылғы 21 желтоқсандағы № 653-VII өзгерістері бар орысша мәтін, 2023 жылғы 1 қаңтардан қолданыста: 40–41-тармақтар ғана; 2023 жылғы 29 наурыздағы редакциясынан 1–5-тармақтар",
        "русский текст с изменениями от 21 декабря 2022 года № 653-VII, действует с 1 января 2023 года: только п. 40–41; из редакции от 29 марта 2023 года – п. 1–5",
        "Russian text with the changes of 21 December 2022 No. 653-VII, in force 1 January 2023: pts 40-41 only; pts 1-5 in the edition of 29 March 2023",
    ),
)
LC = Instrument(
    "committees-law",
    "1997",
    COMMITTEES_LAW,
    Label(
        "«Парламенттің комитеттері мен комиссиялары туралы» 1997 жылғы 7 мамырдағы № 101-I заң",
        "Закон от 7 мая 1997 года № 101-I «О комитетах и комиссиях Парламента»",
        "Law of 7 May 1997 No. 101-I on the committees and commissions of Parliament",
    ),
    Unit.ARTICLE,
    Label(
        "2022 жылғы 18 қарашадағы орысша және қазақша мәтіндер; келтірілген баптарда өзгеріс туралы ескерту жоқ",
        "русский и казахский тексты от 18 ноября 2022 года; при приведённых статьях нет сносок об изменениях",
        "Russian and Kazakh texts of 18 November 2022; the articles cited bear no note of change",
    ),
)
BC08 = Instrument(
    "budget-code",
    "2008",
    Label("2008 ж. Бюджет кодексі", "Бюджетный кодекс 2008 г.", "Budget Code 2008"),
    Label(
        "2008 жылғы 4 желтоқсандағы Бюджет кодексі",
        "Бюджетный кодекс от 4 декабря 2008 года",
        "Budget Code of 4 December 2008",
    ),
    Unit.ARTICLE,
    Label(
        "2012 жылдың соңындағы орысша мәтін: 74-бап; кейінгі редакциялары мен 2025 жылғы кодекс оқылған жоқ",
        "русский текст на конец 2012 года: ст. 74; позднейшие редакции и кодекс 2025 года не прочитаны",
        "Russian text as of the end of 2012: art. 74; its later editions and the Code of 2025 were not read",
    ),
)
P06 = Instrument(
    "president-law",
    "2006",
    PRESIDENT_LAW,
    Label(
        "«Президент туралы» 1995 жылғы 26 желтоқсандағы конституциялық заң",
        "Конституционный закон «О Президенте» от 26 декабря 1995 года",
        "Constitutional Law on the President of 26 December 1995",
    ),
    Unit.ARTICLE,
    Label(
        "2006 жылғы желтоқсан – 2007 жылғы маусымдағы орысша мәтін",
        "русский текст декабря 2006 – июня 2007 года",
        "Russian text of December 2006 to June 2007",
    ),
)
P22 = Instrument(
    "president-law",
    "2022",
    PRESIDENT_LAW,
    Label(
        "«Президент туралы» 1995 жылғы 26 желтоқсандағы конституциялық заң",
        "Конституционный закон «О Президенте» от 26 декабря 1995 года",
        "Constitutional Law on the President of 26 December 1995",
    ),
    Unit.ARTICLE,
    Label(
        "2022 жылғы 5 қарашадан кейінгі орысша мәтін",
        "русский текст после 5 ноября 2022 года",
        "Russian text after 5 November 2022",
    ),
)
CL04 = Instrument(
    "council-law",
    "2004",
    COUNCIL_LAW,
    Label(
        "«Конституциялық Кеңес туралы» 1995 жылғы 29 желтоқсандағы конституциялық заң",
        "Конституционный закон «О Конституционном Совете» от 29 декабря 1995 года",
        "Constitutional Law on the Constitutional Council of 29 December 1995",
    ),
    Unit.ARTICLE,
    Label(
        "2004 жылғы 24 қарашадағы орысша мәтін; келтірілген баптарда өзгеріс туралы ескерту жоқ",
        "русский текст на 24 ноября 2004 года; при приведённых статьях нет сносок об изменениях",
        "Russian text as of 24 November 2004; the articles cited bear no note of change",
    ),
)
CL13 = Instrument(
    "council-law",
    "2013",
    COUNCIL_LAW,
    Label(
        "«Конституциялық Кеңес туралы» 1995 жылғы 29 желтоқсандағы конституциялық заң",
        "Конституционный закон «О Конституционном Совете» от 29 декабря 1995 года",
        "Constitutional Law on the Constitutional Council of 29 December 1995",
    ),
    Unit.ARTICLE,
    Label(
        "2013 жылғы 3 қазаннан кейінгі, 2017 жылға дейінгі орысша мәтін",
        "русский текст после 3 октября 2013 года, до 2017 года",
        "Russian text after 3 October 2013, before 2017",
    ),
)
CTL = Instrument(
    "court-law",
    "2023",
    COURT_LAW,
    Label(
        "«Конституциялық Сот туралы» 2022 жылғы 5 қарашадағы конституциялық заң",
        "Конституционный закон «О Конституционном Суде» от 5 ноября 2022 года",
        "Constitutional Law on the Constitutional Court of 5 November 2022",
    ),
    Unit.ARTICLE,
    Label(
        "2023 жылғы 1 шілдедегі орысша мәтін",
        "русский текст от 1 июля 2023 года",
        "Russian text of 1 July 2023",
    ),
)
NPA98 = Instrument(
    "normative-acts-law",
    "1998",
    ACTS_1998,
    Label(
        "«Нормативтік құқықтық актілер туралы» 1998 жылғы 24 наурыздағы заң",
        "Закон «О нормативных правовых актах» от 24 марта 1998 года",
        "Law on normative legal acts of 24 March 1998",
    ),
    Unit.ARTICLE,
    Label(
        "2004 жылғы 16 маусымдағы (№ 566), 2007 жылғы 18 маусымдағы, 2009 жылғы 14 қазандағы, 2010 жылғы 28 желтоқсандағы, 2013 жылғы 15 сәуірдегі және 2015 жылғы 2 қарашадағы орысша мәтіндер",
        "русские тексты с изменениями на 16 июня 2004 года (№ 566), 18 июня 2007 года, 14 октября 2009 года, 28 декабря 2010 года, 15 апреля 2013 года и 2 ноября 2015 года",
        "Russian texts with the changes to 16 June 2004 (No. 566), 18 June 2007, 14 October 2009, 28 December 2010, 15 April 2013 and 2 November 2015",
    ),
)
LLA16 = Instrument(
    "legal-acts-law",
    "2016",
    ACTS_2016,
    Label(
        "«Құқықтық актілер туралы» 2016 жылғы 6 сәуірдегі № 480-V заң",
        "Закон «О правовых актах» от 6 апреля 2016 года № 480-V",
        "Law on legal acts of 6 April 2016 No. 480-V",
    ),
    Unit.ARTICLE,
    Label(
        "2020 жылғы 1 қаңтардағы және 16 мамырдағы орысша мәтіндер",
        "русские тексты от 1 января и 16 мая 2020 года",
        "Russian texts of 1 January and 16 May 2020",
    ),
)
TRANSITION = Instrument(
    "law-2022-06-05",
    "2022",
    Label("2022 ж. 5 маусымдағы реформа заңы", "Закон о реформе от 5 июня 2022 г.", "Reform law of 5 June 2022"),
    Label(
        "2022 жылғы 5 маусымдағы республикалық референдумда қабылданған Конституцияға өзгерістер туралы заң",
        "Закон об изменениях Конституции, принятый на референдуме 5 июня 2022 года",
        "Law amending the Constitution adopted by the referendum of 5 June 2022",
    ),
    Unit.ARTICLE,
    Label(
        "референдумға шығарылған жобаның қазақша мәтіні: 2-баптың 1-тармағының өтпелі сөйлемі",
        "казахский текст проекта, вынесенного на референдум: переходное предложение п. 1 ст. 2",
        "Kazakh text of the draft put to the referendum: the transitional sentence of art. 2(1)",
    ),
)
C26 = Instrument(
    "constitution-2026",
    "2026",
    Label("2026 ж. Конст.", "Конст. 2026", "Const. 2026"),
    Label(
        "Қазақстан Республикасының 2026 жылғы 15 наурыздағы Конституциясы",
        "Конституция Республики Казахстан от 15 марта 2026 года",
        "Constitution of the Republic of Kazakhstan of 15 March 2026",
    ),
    Unit.ARTICLE,
    Label(
        "орысша мәтін, барлық 96 бап: 2026 жылғы 10 қыркүйектегі көшірме, екінші көшірмемен салыстырылды",
        "русский текст, все 96 статей: копия от 10 сентября 2026 года, сверена со второй",
        "Russian text, all 96 articles: a copy of 10 September 2026, compared with a second one",
    ),
)
KL26 = Instrument(
    "kurultai-law",
    "2026",
    Label("Құрылтай туралы КЗ", "КЗ о Курултае", "CL on the Kurultai"),
    Label(
        "«Құрылтай және оның депутаттарының мәртебесі туралы» 2026 жылғы 5 маусымдағы № 297-VIII конституциялық заң",
        "Конституционный закон от 5 июня 2026 года № 297-VIII «О Курултае и статусе его депутатов»",
        "Constitutional Law of 5 June 2026 No. 297-VIII on the Kurultai and the status of its deputies",
    ),
    Unit.ARTICLE,
    Label(
        "қол қойылған мәтін, орысша, 60 бап; 17–28-баптар қазақша да",
        "подписанный текст, русский, 60 статей; ст. 17–28 также на казахском",
        "the text as signed, Russian, 60 articles; arts 17-28 also in Kazakh",
    ),
)
