"""The organs that act on a bill in Kazakhstan: id, lane, label, what they are called in an edition, their chambers."""

from lawflow.law.labels import Label
from lawflow.law.organs import Organ, Organs

BEFORE_2012, TO_2022 = ("1995", "2007"), ("1995", "2007", "2012", "2013", "2017")
SINCE_2023, SINCE_2026 = ("2023", "2026"), ("2026",)
COUNCIL = Label("Конституциялық Кеңес", "Конституционный Совет", "Constitutional Council")
COURT = Label("Конституциялық Сот", "Конституционный Суд", "Constitutional Court")
KURULTAI = Label("Құрылтай", "Курултай", "Kurultai")

# fmt: off
ORGANS = Organs(
    Organ("initiator",      "initiator",  Label("Бастамашы", "Инициатор", "Initiator")),
    Organ("government",     "initiator",  Label("Үкімет", "Правительство", "Government")),
    Organ("majilis",        "majilis",    Label("Мәжіліс", "Мажилис", "Mäjilis"), chambers=("majilis",), decides=True),
    Organ("senate",         "senate",     Label("Сенат", "Сенат", "Senate"), chambers=("senate",), decides=True),
    Organ("joint",          "joint",      Label("Палаталардың бірлескен отырысы", "Совместное заседание Палат", "Joint session"),
          chambers=("majilis", "senate"), decides=True),
    Organ("commission",     "commission", Label("Келісу комиссиясы", "Согласительная комиссия", "Conciliation commission"),
          chambers=("majilis", "senate"), decides=True),
    Organ("kurultai",       "kurultai",   KURULTAI, chambers=("kurultai",), decides=True),
    Organ("bureau",         "kurultai",   Label("Құрылтай Бюросы", "Бюро Курултая", "Bureau of the Kurultai"), chambers=("kurultai",)),
    Organ("parliament",     "joint",      Label("Парламент", "Парламент", "Parliament"),
          names=((SINCE_2026, KURULTAI),), decides=True),
    Organ("president",      "president",  Label("Республика Президенті", "Президент Республики", "President"), decides=True),
    Organ("court",          "court",      Label("Конституциялық Кеңес немесе Сот", "Конституционный Совет или Суд", "Constitutional Council or Court"),
          names=((TO_2022, COUNCIL), (SINCE_2023, COURT)), decides=True),
    Organ("referendum",     "referendum", Label("Республикалық референдум", "Республиканский референдум", "Referendum"),
          names=((SINCE_2026, Label("Жалпыхалықтық референдум", "Всенародный референдум", "Nationwide referendum")),)),
    Organ("gazette",        "gazette",    Label("Ресми жариялау", "Официальное опубликование", "Official publication")),
    Organ("clock",          "clock",      Label("Мерзім", "Срок", "Clock")),
    Organ("officials",      "president",  Label("Лауазымды адамдар", "Должностные лица", "Officials")),
    Organ("chair",          "president",  Label("Палата Төрағасы", "Председатель Палаты", "Chair of a chamber"),
          names=((SINCE_2026, Label("Құрылтай Төрағасы", "Председатель Курултая", "Chair of the Kurultai")),)),
    Organ("deputies",       "president",  Label("Депутаттар (кемінде бестен бірі)", "Депутаты (не менее одной пятой)", "Deputies (at least one fifth)")),
    Organ("prime-minister", "president",  Label("Премьер-Министр", "Премьер-Министр", "Prime Minister")),
)
# fmt: on
