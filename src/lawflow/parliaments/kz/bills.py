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
    Track("ordinary"),
    Track("priority"),
    Track("urgent"),
    Track("emergency", by=("government",)),
    Track("confidence"),
)
SUBJECTS = ("code", "code-amendment", "budget", "ratification", "amnesty")
PRESIDENT = Initiator("president", Label("Президент", "Президент", "the President"))
GOVERNMENT = Initiator("government", Label("Үкімет", "Правительство", "the Government"))
DEPUTIES = Initiator("deputies", Label("депутаттар", "депутаты", "deputies"))
PARLIAMENT = Initiator("parliament", Label("Парламент", "Парламент", "Parliament"))
KHALYK_KENESI = Initiator(
    "khalyk-kenesi", Label("Қазақстан Халық Кеңесі", "Қазақстан Халық Кеңесі", "the People's Council")
)
INITIATORS = Initiators(PRESIDENT, GOVERNMENT, DEPUTIES, PARLIAMENT, KHALYK_KENESI)
