"""Words on hypotheses: what another explanation of a record supposes, and why no breach is claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.cli.words import EQUALLY
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.reconstruction.irregular import Irregular
    from lawflow.reconstruction.reconstruct import Explanation

BY_HYPOTHESIS: Final = Label(
    "Жорамал: жазбада жоқ, ешкім міндетті болмаған әрекет болса, заңды болар еді",
    "Гипотеза: законно, если было незаписанное, к чему никто не был обязан",
    "A hypothesis: lawful if there was what is not recorded and nobody was bound to do",
)
BY_READING: Final = Label(
    "Жорамал: жазба басқаша оқылса, заңды болар еді",
    "Гипотеза: законно, если читать запись иначе",
    "A hypothesis: lawful if the record is read otherwise",
)
BY_ANSWER: Final = Label(
    "Жорамал: ашық сұраққа басқа жауап берілсе",
    "Гипотеза: при другом ответе на открытый вопрос",
    "A hypothesis: by another answer to an open question",
)
LACKS_LESS: Final = Label(
    "Жорамал: жазба басқаша оқылса, онда азырақ жетіспейді",
    "Гипотеза: если читать запись иначе, в ней недостаёт меньшего",
    "A hypothesis: less is lacking if the record is read otherwise",
)
DOUBTFUL: Final = Label(
    "күмәнді: төмендегі жорамал бойынша заңды",
    "сомнительно: законно при гипотезе ниже",
    "doubtful: lawful under the hypothesis below",
)
NOT_ALL_TRIED: Final = Label(
    "күмәнді: заңды жолдардың бәрі қаралған жоқ",
    "сомнительно: проверены не все законные пути",
    "doubtful: not every lawful way was tried",
)
RECEIVED_LATER: Final = Label(
    "күмәнді: мәтіні кейінірек алынған болса, мерзімінде",
    "сомнительно: в срок, если текст получен позже",
    "doubtful: in time if the text was received later",
)


def of_another(other: Explanation, broken: object) -> Label:
    """Return the heading of another explanation: of a record in which nothing is ``broken`` it makes nothing lawful."""
    if not broken:
        return LACKS_LESS if other.assumed else EQUALLY
    if other.questions:
        return BY_ANSWER
    return BY_READING if other.assumed else BY_HYPOTHESIS if other.hypothesis else EQUALLY


def doubt_on(found: Irregular, others: Iterable[Explanation]) -> Label:
    """Return why no breach is claimed: a hypothesis, a receipt on no day, or a search that came to no end."""
    if any(other.hypothesis and all(one.n != found.n for one in other.irregular) for other in others):
        return DOUBTFUL
    return RECEIVED_LATER if found.is_from_receipt else NOT_ALL_TRIED
