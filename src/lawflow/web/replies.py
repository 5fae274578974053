"""What the API replies: the same objects as the commands, of the law, of the bills it has, of a record it is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from lawflow import timetable
from lawflow.dossiers.contents import data_of, decoded
from lawflow.errors import LawflowError, UnknownNameError
from lawflow.law.expected import one_of
from lawflow.law.labels import LANGUAGES, Lang
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.study.check.findings import findings
from lawflow.study.compare.comparing import compare_editions
from lawflow.tongues import say
from lawflow.views.content.seats import seats_in
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.bills import bills_page
from lawflow.views.objects.check import check_page
from lawflow.views.objects.compare import compare_page
from lawflow.views.objects.editions import editions_page
from lawflow.views.objects.questions import questions_page
from lawflow.views.objects.show import show_page
from lawflow.views.objects.simulate import simulate_page
from lawflow.views.objects.status import status_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.dossiers.dossier import Dossier
    from lawflow.tongues import Said
    from lawflow.web.shelves import Shelves

MOST_BYTES: Final = 256 * 1024
"""Bytes of a record that is sent."""
MOST_ACTS: Final = 150
"""Acts of a record that is sent: what bounds the time it takes."""
QUERY: Final = ("on", "lang", "token")
"""What may stand behind the question mark of an address."""
WORK: Final = ("status", "simulate", "audit")
"""What may be asked of a record."""


class NotFoundError(LawflowError):
    """An address of the API at which there is nothing."""

    exit_code = 2  # as of a command asked for what there is not


class TooLargeError(LawflowError):
    """A record with more bytes or acts than are taken."""

    exit_code = 3  # as of a file that is not read


class TooSlowError(LawflowError):
    """Work that takes longer than the server gives it."""


def law(shelves: Shelves, parts: tuple[str, ...], query: Mapping[str, str]) -> object:
    """Return the object at an address of the API. Raises `NotFoundError`, and `LawflowError` for a name or a day."""
    _check(query)
    match parts:
        case ("editions",):
            return editions_page(timetable.editions())
        case ("procedures", edition, kind):
            procedure = timetable.procedure(f"{edition}/{kind}")
            known = timetable.edition(edition)
            return show_page(procedure, known, seats_in(known))
        case ("questions",):
            return questions_page(timetable.parliament().questions, lang=_lang(query))
        case ("questions", name):
            every = {question.id: question for question in timetable.parliament().questions}
            return questions_page([_named(say("open question"), name, every)], part=True, lang=_lang(query))
        case ("compare", before, after):
            found = compare_editions(timetable.edition(before), timetable.edition(after))
            return compare_page(found, _lang(query))
        case ("theorems", name):
            theorem = _named(say("theorem"), name, {one.id: one for one in timetable.parliament().theorems})
            return check_page(findings((theorem,), shelves.book.procedures), _lang(query))
        case _:
            return _bill(shelves, parts, query)


def _bill(shelves: Shelves, parts: tuple[str, ...], query: Mapping[str, str]) -> object:
    match parts:
        case ("bills",):
            return bills_page((one.name, one.dossier.title) for one in shelves.records)
        case ("bills", name, work) if work in WORK:
            record = _named(say("bill"), name, {one.name: one for one in shelves.records})
            return of_dossier(work, record.dossier, _day(query) or shelves.on, _lang(query))
        case _:
            raise NotFoundError(
                say("nothing at {address!r}; /api/openapi.json lists what there is", address="/".join(parts)[:200])
            )


def _named(what: Said, name: str, known: Mapping[str, Any]) -> Any:
    if name not in known:
        raise UnknownNameError(what, name[:200], known)
    return known[name]


def sent(work: str, content: bytes, sort: str, query: Mapping[str, str], today: date) -> object:
    """Return what is asked of a record that is sent as JSON or as TOML.

    Raises `DossierError` with every fault, `TooLargeError`, and `LawflowError` for a name or a day.
    """
    _check(query)
    if len(content) > MOST_BYTES:
        raise TooLargeError(say("a record has at most {bytes} bytes here", bytes=MOST_BYTES))
    data = _data(content, sort)
    acts = data.get("acts") if isinstance(data, dict) else None
    if isinstance(acts, list) and len(acts) > MOST_ACTS:
        raise TooLargeError(say("a record has at most {acts} acts here", acts=MOST_ACTS))
    dossier = parse(data, "record", check_counts=work != "audit")
    return of_dossier(work, dossier, _day(query) or today, _lang(query))


def _data(content: bytes, sort: str) -> object:
    """Return the plain data of a record, read as a file of that form is, with the same words for what is wrong."""
    name = "record.toml" if "toml" in sort else "record.json"
    return data_of(decoded(content, name), name)


def of_dossier(work: str, dossier: Dossier, on: date, lang: Lang) -> object:
    """Return where a bill stands, how it was played, or how it is held against the law, at the end of a day."""
    if work == "audit":
        return audit_page(audit(dossier, on=on))
    played = play(dossier, on=on, certain=work == "simulate")
    return status_page(dossier.id, played, on, lang) if work == "status" else simulate_page(dossier.id, played)


def _check(query: Mapping[str, str]) -> None:
    """Refuse what cannot be asked: a misspelt ``on`` would be answered for another day than the one meant."""
    for name in query:
        one_of(say("parameter"), name[:40], QUERY)
    _day(query)
    _lang(query)


def _day(query: Mapping[str, str]) -> date | None:
    said = query.get("on")
    if said is None:
        return None
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise LawflowError(say("{found!r} is no day; write it as 2024-03-01", found=said[:40])) from None


def _lang(query: Mapping[str, str]) -> Lang:
    return one_of(say("language"), query.get("lang", "en")[:40], LANGUAGES)
