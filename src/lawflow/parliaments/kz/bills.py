"""What a bill of Kazakhstan can be: its kind, its track, who introduced it, what it is about."""

from lawflow.law.bills import Initiator, Initiators, Track
from lawflow.law.labels import Label
from lawflow.law.listed import Listed

KINDS = {
    "law": Label("заң", "закон", "law"),
    "constitutional-law": Label("конституциялық заң", "конституционный закон", "constitutional law"),
    "constitutional-amendment": Label(
        "Конституцияға өзгерістер мен толықтырулар",
        "изменения и дополнения в Конституцию",
        "amendment of the Constitution",
    ),
}
TRACKS = Listed(
    Track("ordinary", Label("кәдімгі жоба", "обычный проект", "ordinary bill")),
    Track("priority", Label("басым жоба", "приоритетный проект", "priority bill")),
    Track(
        "urgent", Label("жедел қаралады деп жарияланған жоба", "проект, объявленный срочным", "bill declared urgent")
    ),
    Track(
        "emergency",
        Label(
            "дереу қаралуға жататын Үкімет жобасы",
            "проект Правительства, подлежащий немедленному рассмотрению",
            "Government bill for immediate consideration",
        ),
        by=("government",),
    ),
    Track(
        "confidence",
        Label(
            "сенім туралы мәселе қойылған жоба",
            "проект, с которым связан вопрос о доверии",
            "bill tied to a question of confidence",
        ),
    ),
)
SUBJECTS = {
    "code": Label("кодекс жобасы", "проект кодекса", "bill of a code"),
    "code-amendment": Label(
        "кодекске өзгерістер туралы жоба", "проект об изменениях кодекса", "bill of changes to a code"
    ),
    "budget": Label(
        "республикалық бюджет туралы жоба", "проект о республиканском бюджете", "bill on the republican budget"
    ),
    "ratification": Label(
        "халықаралық шартты ратификациялау туралы жоба",
        "проект о ратификации международного договора",
        "bill on the ratification of a treaty",
    ),
    "amnesty": Label("рақымшылық туралы жоба", "проект об амнистии", "bill on an amnesty"),
}
PRESIDENT = Initiator("president", Label("Президент", "Президент", "the President"))
GOVERNMENT = Initiator("government", Label("Үкімет", "Правительство", "the Government"))
DEPUTIES = Initiator("deputies", Label("депутаттар", "депутаты", "deputies"))
PARLIAMENT = Initiator("parliament", Label("Парламент", "Парламент", "Parliament"))
KHALYK_KENESI = Initiator(
    "khalyk-kenesi", Label("Қазақстан Халық Кеңесі", "Қазақстан Халық Кеңесі", "the People's Council")
)
INITIATORS = Initiators(PRESIDENT, GOVERNMENT, DEPUTIES, PARLIAMENT, KHALYK_KENESI)
