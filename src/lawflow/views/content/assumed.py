"""What every forecast assumes beside its file: the model, in words, so that no figure stands without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.forecast.assumptions import Assumptions

ACTS: Final = Label(
    "Келесі әрекет заң рұқсат еткендерден салмағы бойынша таңдалады; не болатыны жоба тұрған жерге ғана тәуелді.",
    "Следующее действие выбирается по весу из допустимых по закону; дальнейшее зависит только от того, где проект.",
    "The next act is chosen by weight among those the law allows; what comes depends only on where the bill stands.",
)
VOTES: Final = Label(
    "Партиялардың, палаталардың дауыстары бір-біріне тәуелсіз; жиналмаған көпшіліктің салдары заңдағыдай.",
    "Голоса партий, палат и по разным вопросам независимы; несостоявшееся большинство влечёт то, что сказано в законе.",
    "The votes of parties, of chambers and on motions are independent; a vote that falls short does what the law says.",
)
CHAIN_DAYS: Final = Label(
    "Мерзім жоба сатыға түскен күннен басталады; ай – отыз күн; сессиялар арасындағы уақыт есепке алынбаған.",
    "Срок идёт с прихода на стадию; месяц – тридцать дней; время между сессиями не учтено.",
    "A term runs from where the bill comes to the stage; a month is thirty days; time between sessions is left aside.",
)
CALENDAR_DAYS: Final = Label(
    "Мерзімдер мен сессиялар күнтізбе бойынша саналады; белгісіз сессиялар мен жұмыс күндері күтілгендей алынады.",
    "Сроки и сессии считаются по календарю; ещё неизвестные сессии и рабочие дни взяты такими, каких ждут.",
    "Terms and sessions are those of the calendar; sessions and working days not yet known are those expected.",
)
RULES: Final = Label(
    "Бүкіл жолда сол редакцияның ережелері қолданылады.",
    "На всём пути действуют правила этой редакции.",
    "The rules of the edition hold on the whole way.",
)
IN_PROPORTION: Final = Label(
    "Палатадағы партиялардың орындары басқа палатадан пропорция бойынша алынған.",
    "Места партий в палате взяты из другой палаты пропорционально.",
    "The seats of the parties of a chamber are taken from another chamber in proportion.",
)


def model_of(assumptions: Assumptions, *, by_calendar: bool = False) -> Iterator[Label]:
    """Yield what is assumed beside the numbers of a file."""
    yield ACTS
    if assumptions.halls:
        yield VOTES
    if any(hall.like is not None for hall in assumptions.halls.values()):
        yield IN_PROPORTION
    yield CALENDAR_DAYS if by_calendar else CHAIN_DAYS
    yield RULES
