"""Why an act is irregular, in words, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label
from lawflow.passage.refusal import OUT_OF_ORDER
from lawflow.reconstruction.articles import edition_that_knows

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker

SORTS: Final = {
    "barred": Label("тыйым салынған", "запрещено", "barred"),
    "after-the-end": Label("аяқталғаннан кейін", "после окончания", "after-the-end"),
    "not-in-this-edition": Label("бұл редакцияда жоқ", "нет в этой редакции", "not-in-this-edition"),
    "wrong-route": Label("жолы басқа", "не тот путь", "wrong-route"),
    "short-vote": Label("дауыс жетпеді", "не хватило голосов", "short-vote"),
    "late": Label("кеш", "с опозданием", "late"),
    "early": Label("ерте", "преждевременно", "early"),
    "out-of-order": Label("ретсіз", "не по порядку", "out-of-order"),
    "impossible-count": Label("мүмкін емес сан", "невозможное число", "impossible-count"),
}
"""The sorts of irregularity in words; in English they are their ids."""
REASONS: Final = {
    "barred": Label("заң бұған тыйым салады", "закон это запрещает", "the law forbids it after what happened"),
    "after-the-end": Label("жобаның жолы аяқталған", "путь проекта уже завершён", "the bill's path had ended"),
    "not-in-this-edition": Label(
        "бұл редакцияда мұндай әрекет жоқ", "эта редакция такого действия не знает", "this edition knows no such act"
    ),
    "wrong-route": Label(
        "бұл жобаға бұл жол ашық емес", "этот путь для такого проекта не открыт", "this route is not open to this bill"
    ),
    "short-vote": Label("керек көпшілік жиналмады", "нужного большинства нет", "the votes fell short"),
    "late": Label("мерзімнен кейін", "после истечения срока", "after the term had run out"),
    "early": Label("мерзімінен бұрын", "раньше срока", "before the term had run out"),
    "out-of-order": Label(
        "бұл сатыда бұл әрекет көзделмеген",
        "на этой стадии такое действие не предусмотрено",
        "not provided for at this stage",
    ),
}
AT_STAGE: Final = Label("саты: {}", "стадия: {}", "stage: {}")
OTHER_ORGAN: Final = Label(
    "мұнда шешетін орган басқа: {}", "здесь решает другой орган: {}", "by the wrong organ: here it is for {}"
)
DAYS_LATE: Final = Label("{} күнге кеш", "опоздание {} дн.", "late by {} days")
DAY_LATE: Final = Label("{} күнге кеш", "опоздание {} дн.", "late by {} day")
DAYS_EARLY: Final = Label("{} күнге ерте", "раньше на {} дн.", "early by {} days")
DAY_EARLY: Final = Label("{} күнге ерте", "раньше на {} дн.", "early by {} day")
DATED_BEFORE: Final = Label(
    "алдыңғы әрекеттен ерте күн қойылған",
    "датирован раньше предыдущего действия",
    "dated before the act that precedes it",
)
ELSEWHERE: Final = Label(
    "оған дейін болуға тиіс әрекеттер жазбада кейін тұр не мүлде жоқ",
    "то, что должно ему предшествовать, стоит в записи позже или отсутствует",
    "what must come before it stands later in the record, or nowhere",
)
AGAINST_THE_REST: Final = Label(
    "өзі заңды, бірақ жазбаның қалған бөлігі одан кейін мүмкін емес",
    "сам по себе законен, но остальная запись после него невозможна",
    "lawful by itself, but the rest of the record cannot follow it",
)
OPINION_BEFORE: Final = Label(
    "оған дейін берілуге тиіс қорытынды жазбада одан кейін тұр",
    "заключение, которое должно ему предшествовать, стоит в записи после него",
    "the opinion that must come before it stands after it in the record",
)
OPINION_LATER: Final = "opinion-before"
"""The condition of an act whose prior opinion is recorded after it."""
OPINION_AFTER: Final = Label("қорытынды кейін берілген", "заключение дано позже", "an opinion given later")
FOLLOWS: Final = Label("{}-әрекеттің салдары", "следствие действия {}", "follows from act {}")
LAWFUL_BEFORE: Final = Label("заңды {}-әрекет", "законное действие {}", "a lawful act {}")
REST_OF_THE_RECORD: Final = Label(
    "жазбаның қалған бөлігімен сыйысатын орын", "место, совместимое с остальной записью", "a place that the rest allows"
)
NEEDED: Final = Label("керегі: {}", "нужно: {}", "needed: {}")
NO_CHAMBER: Final = Label(
    "{}: ол күні мұндай палата жоқ", "{}: такой палаты в этот день нет", "{}: there is no such chamber on that day"
)
FORCE_OPEN: Final = Label(
    "бұрынғы ережелердің күші сақталған-сақталмағаны ашық сұрақ: {}",
    "сохранили ли силу прежние нормы – открытый вопрос: {}",
    "whether the older rules kept force is an open question: {}",
)
LATE_OPEN: Final = Label(
    "мерзімнен кейін де мүмкін бе – ашық сұрақ: {}",
    "возможно ли оно и после срока – открытый вопрос: {}",
    "whether it is possible after the term too is an open question: {}",
)
KNOWN_IN: Final = Label("оны {} жылғы редакция біледі", "его знает редакция {} года", "the edition of {} knows it")
FOUND: Final = Label("бары {}, керегі {}", "есть {}, нужно {}", "found {}, needed {}")


def too_many(votes: int, seats: int) -> Label:
    """Return that more votes are counted than a chamber has seats."""
    return Label(
        f"{votes} дауыс, орын саны {seats}",
        f"голосов: {votes}, мест: {seats}",
        f"{votes} votes in a chamber of {seats}",
    )


def late_by(days: int) -> Label:
    """Return by how many days an act came too late.

    >>> late_by(1).en, late_by(2).en
    ('late by 1 day', 'late by 2 days')
    """
    return (DAY_LATE if days == 1 else DAYS_LATE).filled(days)


def early_by(days: int) -> Label:
    """Return by how many days an act came too early."""
    return (DAY_EARLY if days == 1 else DAYS_EARLY).filled(days)


def of_force(passage: Passage, sort: str, act: str) -> tuple[str, ...]:
    """Return the open questions on whether an irregular act has force: by older rules, or after its term."""
    if sort not in ("not-in-this-edition", "late", "wrong-route"):
        return ()
    edition = passage.procedure.edition
    asked = [one for one in passage.procedure.questions if edition in one.editions and one.id not in passage.answers]
    if sort == "wrong-route":
        return tuple(one.id for one in asked if not passage.bill.tracks.isdisjoint(one.tracks))
    return tuple(one.id for one in asked if act in (one.late if sort == "late" else one.acts))


def stage_of(passage: Passage) -> Label:
    """Return the stage where a passage stands, in words."""
    return AT_STAGE.filled(passage.procedure.stage[passage.state].label)


def votes(blocker: Blocker) -> Label:
    """Return the majority that was missed, with what was found and what was needed."""
    return Label.joined((blocker.label, FOUND.filled(blocker.shown, blocker.wanted)), ": ")


def reason(
    sort: str, passage: Passage, act: str, blocker: Blocker | None, ended: date | None = None, days: int | None = None
) -> Label:
    """Return the reason: the sort in words, then what was found where the bill stood.

    ``ended`` is the last day of the term an act came after, or the day before which it came; ``days`` by how many.
    """
    parts = [REASONS[sort]]
    if sort == "short-vote" and blocker is not None:
        parts.append(votes(blocker))
    elif sort in ("late", "early"):
        if ended is not None:
            parts.append(Label.same(ended))
        if days is not None:
            parts.append(late_by(days) if sort == "late" else early_by(days))
        if blocker is not None and blocker.from_receipt:
            parts = [NEEDED.filled(blocker.label), blocker.shown]
        parts += [LATE_OPEN.filled(question) for question in of_force(passage, sort, act)]
    elif blocker is not None and blocker.label is OUT_OF_ORDER:
        parts = [DATED_BEFORE, blocker.shown]
    elif blocker is not None and blocker.condition == OPINION_LATER:
        parts = [blocker.label, stage_of(passage)]
    elif sort == "not-in-this-edition":
        parts.append(Label.same(passage.procedure.id))
        parts += [KNOWN_IN.filled(known_by)] if (known_by := edition_that_knows(passage, act)) else []
        parts += [FORCE_OPEN.filled(question) for question in of_force(passage, sort, act)]
    else:
        if blocker is not None and blocker.condition not in ("stage", "edition"):
            told = NEEDED.filled(blocker.label) if blocker.is_condition else blocker.label
            known = sort == "out-of-order" and (passage.state, act) in passage.procedure.steps_by
            parts = [told] if known else [*parts, told]
        parts.append(stage_of(passage))
    placed = sort in ("out-of-order", "wrong-route", "not-in-this-edition") and parts[0] is not DATED_BEFORE
    other = _other_organ(passage, act) if placed else None
    return Label.joined((*parts, *((other,) if other is not None else ())), "; ")


def _other_organ(passage: Passage, act: str) -> Label | None:
    """Return the organ that does at this stage what another one did, if there is one."""
    parliament = passage.parliament
    organ, wanted = parliament.organs[parliament.acts[act].organ], parliament.work(act)
    if not organ.decides:
        return None
    found = dict.fromkeys(
        here
        for step in passage.procedure.steps_from[passage.state]
        if (here := parliament.organs[parliament.acts[step.act].organ]).decides and parliament.work(step.act) == wanted
    )
    if not found or organ in found:
        return None
    names = Label.joined((other.named(passage.procedure.edition) for other in found), ", ")
    return OTHER_ORGAN.filled(names)
