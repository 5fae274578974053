"""How the Parliament of Kazakhstan is drawn: lanes, places of stages, stations of overviews, words of pictures."""

from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.pictures import Band, Pictures, Spot, Station, Together
from lawflow.parliaments.kz.organs import SINCE_2023, TO_2022

BANDS = Listed(
    Band("initiator", 40),
    Band("majilis", 205),
    Band("senate", 160),
    Band("joint", 265, beside="majilis"),
    Band("commission", 20, beside="joint"),
    Band("kurultai", 190),
    Band("president", 225),
    Band("court", 330),
    Band("referendum", 290, beside="court"),
    Band("gazette", 100),
)
SPOTS = Listed(
    Spot("draft", 0, 0),
    Spot("submitted", 0, 0),
    Spot("majilis-plenary", 0, 1),
    Spot("in-committee", 1, 0),
    Spot("kurultai-plenary", 2, 0),
    Spot("awaiting-senate", 0, 0),
    Spot("senate-pending", 1, 0),
    Spot("majilis-on-rejection", 2, 0),
    Spot("senate-second-vote", 1, 1),
    Spot("majilis-on-senate-text", 1, 0),
    Spot("conciliation", 2, 0),
    Spot("majilis-on-commission-text", 1, 1),
    Spot("senate-on-commission-text", 2, 0),
    Spot("majilis-revote", 2, 0),
    Spot("senate-alone", 0, 1),
    Spot("joint-vote", 0, 0),
    Spot("confidence-linked", 1, 0),
    Spot("amendment-proposed", 0, 0),
    Spot("joint-first-reading", 1, 0),
    Spot("joint-second-reading", 2, 0),
    Spot("referendum-proposed", 0, 0),
    Spot("referendum-refused", 1, 1),
    Spot("four-fifths-second-reading", 2, 1),
    Spot("referendum-called", 0, 0),
    Spot("referendum-adopted", 1, 0),
    Spot("published-by-referendum", 2, 2),
    Spot("adopted", 2, 1),
    Spot("presented", 2, 0),
    Spot("under-review", 2, 0),
    Spot("objection-to-court", 3, 1),
    Spot("unconstitutional", 4, 1),
    Spot("returned", 3, 0, wide=2),
    Spot("senate-on-objections", 3, 0, wide=2),
    Spot("joint-on-objections", 3, 0, wide=2),
    Spot("overridden", 3, 0),
    Spot("under-review-overridden", 3, 0),
    Spot("presidents-wording", 4, 0),
    Spot("under-review-presidents-wording", 4, 0),
    Spot("signed", 2, 0),
    Spot("counts-as-signed", 2, 1),
    Spot("published", 3, 0),
    Spot("published-unsigned", 3, 1),
    Spot("in-effect", 4, 0),
    Spot("station-start", 0, 0),
    Spot("station-majilis", 0, 0),
    Spot("station-senate", 1, 0),
    Spot("station-conciliation", 2, 0),
    Spot("station-joint", 1, 0),
    Spot("station-kurultai", 0, 0),
    Spot("station-referendum", 1, 0),
    Spot("station-president", 2, 0),
    Spot("station-objections", 3, 0),
    Spot("station-law", 3, 0),
)
STATIONS = (
    Station("station-start", Label("Енгізу", "Внесение", "Introduction"), ("draft",), "initiator"),
    Station(
        "station-majilis",
        Label("Бірінші палата", "Первая палата", "First chamber"),
        ("submitted", "majilis-plenary", "majilis-on-rejection", "majilis-on-senate-text"),
    ),
    Station(
        "station-senate",
        Label("Екінші палата", "Вторая палата", "Second chamber"),
        ("awaiting-senate", "senate-pending", "senate-second-vote"),
    ),
    Station(
        "station-conciliation",
        Label("Келісу", "Согласование", "Conciliation"),
        ("conciliation", "majilis-on-commission-text", "senate-on-commission-text", "majilis-revote"),
        "commission",
    ),
    Station(
        "station-joint",
        Label("Бірлескен отырыс", "Совместное заседание", "Joint session"),
        (
            "amendment-proposed",
            "joint-first-reading",
            "joint-second-reading",
            "joint-vote",
            "referendum-refused",
            "four-fifths-second-reading",
        ),
        "joint",
        unless=(("joint-vote", "station-senate"),),  # the emergency session of a bill that normally passes two chambers
    ),
    Station(
        "station-kurultai",
        Label("Құрылтай", "Курултай", "Kurultai"),
        ("submitted", "in-committee", "kurultai-plenary"),
        "kurultai",
    ),
    Station(
        "station-referendum",
        Label("Референдум", "Референдум", "Referendum"),
        ("referendum-proposed", "referendum-called", "referendum-adopted"),
        "referendum",
    ),
    Station(
        "station-president",
        Label("Президент; Сот", "Президент; Суд", "President; Court"),
        (
            "adopted",
            "presented",
            "overridden",
            "presidents-wording",
            "under-review",
            "under-review-overridden",
            "under-review-presidents-wording",
            "objection-to-court",
        ),
        "president",
        names=((TO_2022, Label("Президент; Кеңес", "Президент; Совет", "President; Council")),),
    ),
    Station(
        "station-objections",
        Label("Президенттің қарсылығы", "Возражения Президента", "The President's objections"),
        ("returned", "senate-on-objections", "joint-on-objections"),
    ),
    Station(
        "station-law",
        Label(
            "Жариялау және қолданысқа енгізу", "Опубликование и введение в действие", "Publication and taking effect"
        ),
        ("signed", "counts-as-signed", "published", "published-unsigned", "published-by-referendum", "in-effect"),
        "gazette",
    ),
)
REFERRALS = Together(
    frozenset(("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer")),
    Label("Кеңеске немесе Сотқа жүгіну", "Обращение в Совет или Суд", "Referral to the Council or Court"),
    names=(
        (
            TO_2022,
            Label(
                "Конституциялық Кеңеске жүгіну",
                "Обращение в Конституционный Совет",
                "Referral to the Constitutional Council",
            ),
        ),
        (
            SINCE_2023,
            Label(
                "Конституциялық Сотқа жүгіну", "Обращение в Конституционный Суд", "Referral to the Constitutional Court"
            ),
        ),
    ),
    who=(
        (
            (*TO_2022, "2023"),
            Label(
                "Президент, Палата Төрағасы, депутаттардың кемінде бестен бірі, Премьер-Министр",
                "Президент, Председатель Палаты, не менее одной пятой депутатов, Премьер-Министр",
                "by the President, the Chair of a chamber, at least one fifth of the deputies, the Prime Minister",
            ),
        ),
        (
            ("2026",),
            Label(
                "Президент, Құрылтай Төрағасы, депутаттардың кемінде бестен бірі, Премьер-Министр",
                "Президент, Председатель Курултая, не менее одной пятой депутатов, Премьер-Министр",
                "by the President, the Chair of the Kurultai, at least one fifth of the deputies, the Prime Minister",
            ),
        ),
    ),
)
PICTURES = Pictures(
    bands=BANDS,
    spots=SPOTS,
    stations=STATIONS,
    ends="initiator",
    together=(REFERRALS,),
    prefixes=(
        Label("Мәжіліс ", "Мажилис ", "Mäjilis "),
        Label("Сенат ", "Сенат ", "Senate "),
        Label("Құрылтай ", "Курултай ", "Kurultai "),
        Label("Президент ", "Президент ", "President "),
        Label("Бастамашы ", "Инициатор ", "Initiator "),
        Label("Бірлескен отырыс ", "Совместное заседание ", "Joint session "),
        Label("Конституциялық Кеңес ", "Конституционный Совет ", "Constitutional Council "),
        Label("Конституциялық Сот ", "Конституционный Суд ", "Constitutional Court "),
        Label("Келісу комиссиясы ", "Согласительная комиссия ", "Conciliation commission "),
    ),
    compared=(("2017", "2023"), ("2023", "2026")),
)
