"""Remarks on a record: what is taken as it is told, and yet noteworthy; never a refusal.

A chamber that votes between sessions can have been called to an extraordinary one that the record does not tell of;
where fewer votes are counted than the quorum, those who did not vote can have been present.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, RecordedAct
from lawflow.law import days
from lawflow.law.calendar import Calendar
from lawflow.law.labels import Label
from lawflow.law.parliament import Parliament
from lawflow.law.sittings import Sittings, rules_on
from lawflow.law.sources import Citation
from lawflow.law.steps import Step
from lawflow.passage.entries import Entry
from lawflow.passage.explain import own_articles
from lawflow.passage.passage import Passage
from lawflow.reconstruction.taking import majorities_of

_DAY: Final = timedelta(days=1)
_COUNTED: Final = 2  # referrals that the rows of the law tell apart: more are taken for two
FEWER_VOTES: Final = Label(
    "{}: кворумнан аз дауыс: {}, кворум – {}; дауыс бермегендер қатысқан болуы мүмкін",
    "{}: голосов меньше кворума: {} при кворуме {}; не голосовавшие могли присутствовать",
    "{}: fewer votes than the quorum: {} of {}; those who did not vote may have been present",
)
FEWER_PRESENT: Final = Label(
    "{}: қатысқандар кворумнан аз: {}, кворум – {}",
    "{}: присутствовало меньше кворума: {} при кворуме {}",
    "{}: fewer present than the quorum: {} of {}",
)
NEWEST_FIRST: Final = Label(
    "күндер кері қарай жүреді: жаңа әрекеттер жоғарыда сияқты; оларды болған ретімен жазыңыз",
    "даты идут назад: похоже, новые действия стоят вверху; запишите их в том порядке, в каком они были",
    "the dates run backwards: the newest acts seem to stand first; write them in the order in which they were done",
)
CUT_OFF: Final = Label(
    "жазбаның заңға сай келетіні тым аз: ізденіс үзілді, заңды жолдардың бәрі қаралған жоқ",
    "слишком мало в записи согласуется с законом: поиск прерван, проверены не все законные пути",
    "too little in the record fits the law: the search was cut off, and not every lawful way was tried",
)
BY_DAYS: Final = Label(
    "әрекеттер күндерінің ретімен", "действия в порядке их дней", "the acts in the order of their days"
)
TWICE: Final = Label(
    "бір күнде екі рет жазылған: қайталану болса, біреуін алып тастаңыз",
    "записано дважды за один день: если это повтор, уберите одну запись",
    "recorded twice on one day: if it is a repetition, take one out",
)
FELL_SHORT: Final = Label(
    "дауыс саны жазылмаған; кейінгісі дауыс жетпеген болса ғана заңды",
    "голоса не записаны; дальнейшее законно, только если голосов не хватило",
    "no votes recorded; what follows is lawful only if this vote fell short",
)
UNSAID: Final = Label(
    "жазылмаған: {}; кейінгісі тек сонда ғана заңды",
    "не записано: {}; дальнейшее законно только при этом",
    "not on record: {}; what follows is lawful only if so",
)
MAY_BE_AWAY: Final = Label(
    "{}: өкілеттігі тоқтатылған немесе тоқтатылған болуы мүмкін; қашан қайта жиналғаны жазылмаған",
    "{}: полномочия прекращены или могли быть прекращены; когда палата собралась вновь, не записано",
    "{}: its powers have ended, or may have; when it met again is not on record",
)
ENDED_EARLY: Final = Label(
    "{}: бұл күні отырыс өткізбейді, өкілеттігі мерзімінен бұрын тоқтатылған",
    "{}: в этот день не заседает, полномочия досрочно прекращены",
    "{}: does not sit on that day, as its powers have ended early",
)
NOT_BEGUN: Final = Label(
    "{}: бұл күні отырыс өткізбейді, өкілеттігі әлі басталмаған",
    "{}: в этот день не заседает, полномочия ещё не начались",
    "{}: does not sit on that day, as its powers have not begun",
)
SEATS_NOT_FOUND: Final = Label(
    "{}: {} дауыс жете ме, белгісіз: ол кездегі орын саны табылмады ({})",
    "{}: достаточно ли голосов ({}), неизвестно: число мест в то время не найдено ({})",
    "{}: whether {} votes are enough is not known: the number of seats then was not found ({})",
)
PERHAPS_LATER: Final = Label(
    "{} және {} аралығындағы бір күні жасалған; {} күніне дейін жасалғаны – болжам",
    "сделано в один из дней между {} и {}; что к {} это уже сделано – предположение",
    "done on a day between {} and {}; that it was done by {} is assumed",
)
PERHAPS_LATER_BY: Final = Label(
    "{} күні не одан бұрын жасалған; {} күніне дейін жасалғаны – болжам",
    "сделано не позднее {}; что к {} это уже сделано – предположение",
    "done on or before {}; that it was done by {} is assumed",
)
CALLED: Final = Label(
    "бұл сатыда бұл әрекет былай алынды: {}",
    "на этой стадии это действие взято как: {}",
    "at this stage this act is taken as: {}",
)
REFERRAL_LEFT: Final = Label(
    "үш не одан көп өтініш бар; тағы біреуі шешілмеген болса, қол қою мерзімі әлі тоқтап тұр",
    "обращений три или более; если одно ещё не решено, срок подписания по-прежнему стоит",
    "there are three referrals or more; if one is still open, the term to sign has not gone on",
)
BY_ITS_COUNTS: Final = Label(
    "дауыс саны бойынша бұл басқа әрекет: {}; кейінгісі тек {} мәселесіне {} жауабы бойынша заңды",
    "по числу голосов это другое действие: {}; дальнейшее законно только при ответе {} {}",
    "by its counts this is another act: {}; what follows is lawful under answer {} {} alone",
)


class Remark(NamedTuple):
    """A remark on an act of the record, by its number there (0: the whole record).

    Its ``id`` is ``quorum``, ``between-sessions``, ``newest-first``, ``twice``, ``fell-short``, ``unsaid``, ``called``,
    ``may-be-away``, ``away``, ``seats``, ``perhaps-later``, ``by-its-counts``, ``referral-left`` or ``cut-off``.
    """

    n: int
    id: str
    label: Label
    cites: tuple[Citation, ...]


def remarks_on(
    record: Iterable[RecordedAct], parliament: Parliament, calendar: Calendar, filled: Mapping[str, int]
) -> tuple[Remark, ...]:
    """Return the remarks on the acts of a record, in order; ``filled`` are the seats filled where they are stated."""
    acts = tuple(record)
    found = (remark for recorded in acts for remark in _remarks(recorded, parliament, calendar, filled))
    return (*_newest_first(acts), *found, *_twice(acts))


def perhaps_later(dossier: Dossier, on: date | None, lawful: Passage, refused: Iterable[int]) -> Iterator[Remark]:
    """Yield that an act, none of the ``refused``, is taken as done by the day asked for, though it can lie after it."""
    since, refused = lawful.parliament.first_day, set(refused)
    for n, _, low, high in dossier.record(since, on) if on is not None else ():
        if n not in refused and on is not None and high is not None and low <= on < high:
            known = () if low <= since else (days.day(low),)
            label = (PERHAPS_LATER if known else PERHAPS_LATER_BY).filled(*known, days.day(high), days.day(on))
            yield Remark(n, "perhaps-later", label, ())


def by_number(remarks: Iterable[Remark]) -> Mapping[int | None, Sequence[Remark]]:
    """Return remarks by the number of the act on which they are, in order; those on the whole record under 0."""
    found: dict[int | None, list[Remark]] = {}
    for remark in remarks:
        found.setdefault(remark.n, []).append(remark)
    return found


def remarks_on_history(record: Iterable[RecordedAct], lawful: Passage) -> Iterator[Remark]:
    """Yield what is supposed of recorded acts so that all of them are lawful, and where they led the bill."""
    told = {recorded.n: recorded.act for recorded in record}
    roles, turn = lawful.parliament.roles, ""
    left = sum(one.act in roles.referrals for one in told.values())
    several = left > _COUNTED
    for entry in lawful.journal:
        ended = turn if turn in roles.dissolutions else None
        turn = entry.act if entry.act in roles.dissolutions | roles.convocations else turn
        n, step, act = entry.n, entry.step, told.get(entry.n or 0)
        if n is None or step is None or act is None:
            continue
        if entry.source == entry.target and not act.counted and any(not one.reached for one in majorities_of(step)):
            yield Remark(n, "fell-short", FELL_SHORT, entry.cites)
        yield from _unsaid(entry, step, act, n)
        yield from _away(lawful, entry, n)
        yield from _seats_not_found(lawful, entry, act, n)
        if ended is not None and entry.act not in roles.convocations:
            yield from _may_be_away(lawful, entry, n, ended)
        yield from _by_its_counts(lawful, entry, act.act, n)
        if several and _may_be_of_one(lawful, entry):
            left -= 1
            if left and not step.under:
                yield Remark(n, "referral-left", REFERRAL_LEFT, entry.cites)
        if entry.act in roles.meant_by.get(act.act, ()):
            label = CALLED.filled(lawful.parliament.acts[entry.act].named(entry.edition))
            yield Remark(n, "called", label, entry.cites)


def _may_be_of_one(lawful: Passage, entry: Entry) -> bool:
    """Say whether an act ends a review on one referral or on all, as an open question has it."""
    steps = lawful.procedure.all_steps_of.get(entry.act, ())
    targets = {step.target for step in steps if step.source == entry.source and step.under}
    return entry.source in targets and len(targets) > 1


def _unsaid(entry: Entry, step: Step, told: Act, n: int) -> Iterator[Remark]:
    """Yield what an act is taken to say though its record is silent on it."""
    for need in step.needs:
        asked = [one for one in need.demands if one.read.where == "act" and one.holds and not one.silent]
        if asked and all(one.read.name not in told.says for one in asked):
            yield Remark(n, "unsaid", UNSAID.filled(need.label), entry.cites)


def _by_its_counts(lawful: Passage, entry: Entry, told: str, n: int) -> Iterator[Remark]:
    """Yield that the counts of a vote make another act of it, lawful under an answer that the record selects."""
    if entry.step is None or entry.act == told or entry.act not in lawful.parliament.roles.by_its_counts(told):
        return
    for under in entry.step.under:
        if under.question in lawful.selected and under.answer is not None:
            label = BY_ITS_COUNTS.filled(lawful.parliament.acts[entry.act].label, under.question, under.answer)
            yield Remark(n, "by-its-counts", label, entry.cites)


def _away(lawful: Passage, entry: Entry, n: int) -> Iterator[Remark]:
    """Yield that an act laid the bill before a chamber that surely does not sit on its day."""
    organs = lawful.parliament.organs
    stage = timetable.stage_of(timetable.edition(entry.edition, lawful.parliament), lawful.bill.kind, entry.target)
    if stage is None or entry.source == entry.target or entry.last is None:
        return
    for chamber in organs[stage.organ].chambers:
        found = lawful.calendar.away(chamber, entry.first, entry.last)
        if found is not None:
            label = (ENDED_EARLY if found.early else NOT_BEGUN).filled(organs[chamber].label)
            yield Remark(n, "away", label, found.cites)


def _seats_not_found(lawful: Passage, entry: Entry, act: Act, n: int) -> Iterator[Remark]:
    """Yield that votes are counted and nobody knows whether they carry, as the number of seats was not found."""
    for majority in (one for need in entry.presumed for one in need.majorities):
        name, tally = majority.chamber, act.votes.get(majority.chamber)
        rows = lawful.parliament.chambers.between(name, entry.first, entry.last or date.max)
        numbers = tuple(dict.fromkeys(number for row in rows for number in row.numbers))
        if tally is not None and tally.ayes is not None and name not in lawful.seats and len(numbers) > 1:
            label = SEATS_NOT_FOUND.filled(majority.organ.label, tally.ayes, Label.either(map(Label.same, numbers)))
            yield Remark(n, "seats", label, tuple(dict.fromkeys(cite for row in rows for cite in row.cites)))


def _may_be_away(lawful: Passage, entry: Entry, n: int, ended: str) -> Iterator[Remark]:
    """Yield that a chamber acted though an act has ended its powers, or can have, and none has convened it since."""
    parliament, calendar, last = lawful.parliament, lawful.calendar, entry.last or date.max
    for chamber in parliament.needed_by(entry.act):
        if calendar.sits(chamber, entry.first, last) is not True:
            label = MAY_BE_AWAY.filled(parliament.organs[chamber].label)
            edition = timetable.edition(entry.edition, parliament)
            yield Remark(n, "may-be-away", label, own_articles(parliament, edition, ended))


def _twice(record: Iterable[RecordedAct]) -> Iterator[Remark]:
    """Yield each act that the record holds twice on end and on one day: lawful, and perhaps one written down twice."""
    for before, recorded in pairwise(record):
        alike = (before.act.act, before.act.when) == (recorded.act.act, recorded.act.when)
        if alike and recorded.act.when.exact:
            yield Remark(recorded.n, "twice", TWICE, ())


def _newest_first(record: Iterable[RecordedAct]) -> Iterator[Remark]:
    """Yield that the dates of a record run backwards, if none is later than the one before and not all are equal."""
    known = [recorded.act.when.first for recorded in record if recorded.act.when.first is not None]
    falls = [earlier > later for earlier, later in pairwise(known)]
    if any(falls) and all(earlier >= later for earlier, later in pairwise(known)):
        yield Remark(0, "newest-first", NEWEST_FIRST, ())


def _remarks(
    recorded: RecordedAct, parliament: Parliament, calendar: Calendar, filled: Mapping[str, int]
) -> Iterator[Remark]:
    name = recorded.act.act
    rules = rules_on(recorded.low, parliament.sittings)
    if name not in parliament.acts or not rules:
        return
    if parliament.roles[name].in_session and _between_sessions(recorded, calendar):
        rule = next((rules[chamber] for chamber in parliament.needed_by(name) if chamber in rules), None)
        rule = rule or next(iter(rules.values()))
        yield Remark(recorded.n, "between-sessions", rule.between, rule.allowed_by)
    for chamber, rule in rules.items():
        if chamber not in recorded.act.votes and chamber not in recorded.act.present:
            continue
        seats = (filled[chamber],) if chamber in filled else _seats(recorded, parliament, chamber)
        if seats:
            yield from _quorum(recorded, parliament, chamber, rule, rule.enough(seats))


def _between_sessions(recorded: RecordedAct, calendar: Calendar) -> bool:
    """Say whether all the days on which the act can have been done lie between two sessions."""
    low, high = recorded.low, recorded.high or date.max
    recess = calendar.recess_after(low - _DAY) if low > calendar.known_from else None
    return recess is not None and recess[0] <= low and high <= recess[1]


def _seats(recorded: RecordedAct, parliament: Parliament, chamber: str) -> tuple[int, ...]:
    return parliament.chambers.on(chamber, recorded.low, recorded.high or date.max)


def _quorum(
    recorded: RecordedAct, parliament: Parliament, chamber: str, rule: Sittings, enough: int
) -> Iterator[Remark]:
    """Yield that fewer were present than must be, or that fewer voted; counts that are not whole show nothing."""
    act, name = recorded.act, parliament.organs[chamber].label
    tally, present = act.votes.get(chamber), act.present.get(chamber)
    if present is not None:
        if present < enough:
            yield Remark(recorded.n, "quorum", FEWER_PRESENT.filled(name, present, enough), rule.cites)
        return
    if tally is None or parliament.acts[act.act].counts == "none":
        return
    if tally.ayes is not None and tally.noes is not None and tally.recorded() < enough:
        yield Remark(recorded.n, "quorum", FEWER_VOTES.filled(name, tally.recorded(), enough), rule.cites)
