"""The organs that act on a bill in Kazakhstan, with the lanes of their pictures from the top."""

from lawflow.law.labels import Label
from lawflow.law.organs import Organ, Organs

ORGANS = Organs(
    Organ("initiator", "initiator", Label("Бастамашы", "Инициатор", "Initiator")),
    Organ("government", "initiator", Label("Үкімет", "Правительство", "Government")),
    Organ("majilis", "majilis", Label("Мәжіліс", "Мажилис", "Mäjilis")),
    Organ("senate", "senate", Label("Сенат", "Сенат", "Senate")),
    Organ("joint", "joint", Label("Палаталардың бірлескен отырысы", "Совместное заседание палат", "Joint session")),
    Organ("commission", "commission", Label("Келісу комиссиясы", "Согласительная комиссия", "Conciliation commission")),
    Organ("kurultai", "kurultai", Label("Құрылтай", "Курултай", "Kurultai")),
    Organ("parliament", "joint", Label("Парламент", "Парламент", "Parliament")),
    Organ("president", "president", Label("Республика Президенті", "Президент Республики", "President")),
    Organ(
        "court",
        "court",
        Label("Конституциялық Кеңес немесе Сот", "Конституционный Совет или Суд", "Constitutional Council or Court"),
    ),
    Organ("referendum", "referendum", Label("Республикалық референдум", "Республиканский референдум", "Referendum")),
    Organ("gazette", "gazette", Label("Ресми жариялау", "Официальное опубликование", "Official publication")),
    Organ("clock", "clock", Label("Мерзім", "Срок", "Clock")),
    Organ("officials", "president", Label("Лауазымды адамдар", "Должностные лица", "Officials")),
    Organ("chair", "president", Label("Палата Төрағасы", "Председатель Палаты", "Chair of a chamber")),
    Organ(
        "deputies",
        "president",
        Label("Депутаттар (кемінде бестен бірі)", "Депутаты (не менее одной пятой)", "Deputies (at least one fifth)"),
    ),
    Organ("prime-minister", "president", Label("Премьер-Министр", "Премьер-Министр", "Prime Minister")),
)
LANES = (
    "initiator",
    "majilis",
    "senate",
    "joint",
    "commission",
    "kurultai",
    "president",
    "court",
    "referendum",
    "gazette",
)
