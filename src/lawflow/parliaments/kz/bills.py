"""What a bill of Kazakhstan can be: its kind, its track, who introduced it, what it is about."""

from functools import partial

from lawflow.law.bills import Initiator, Initiators, Track
from lawflow.law.conditions.bill import initiated_by
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
SUBJECTS = ("code", "budget", "ratification", "amnesty")
INITIATORS = Initiators(
    Initiator("president", Label("Президент", "Президент", "the President")),
    Initiator("government", Label("Үкімет", "Правительство", "the Government")),
    Initiator("deputies", Label("депутаттар", "депутаты", "deputies")),
    Initiator("parliament", Label("Парламент", "Парламент", "Parliament")),
    Initiator("khalyk-kenesi", Label("Қазақстан Халық Кеңесі", "Қазақстан Халық Кеңесі", "the People's Council")),
)
InitiatedBy = partial(initiated_by, INITIATORS)
