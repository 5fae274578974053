"""Errors as data: what was tried, what was found, what is allowed and how to mend it.

Each class carries the exit code that the command line returns for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from re import fullmatch, split
from typing import ClassVar, Final, NamedTuple

from lawflow.tongues import ENGLISH, Said, on_one_line, say, say_as_is, say_in_a_row, told, worded

PLACES: Final = (
    *("line {n}", "column {n}", "byte {n}", "row {n}", "from row {n}", "case {n}"),
    *("act {n}", "session {n}", "absence {n}", "source {n}", "related {n}", "theorem {n}"),
    *("unknown key", "unknown act", "at the end", "count", "chamber", "language", "question", "table", "activity"),
    *("not in [activities]", "no such column"),
)
"""The words of places, which stand in the catalogues."""
MOST_NAMES = 24
"""Number of allowed names that a message lists."""
LISTINGS: Final = (("lawflow acts", r"[a-z-]+\.[a-z-]+"), ("lawflow questions", r"(?:K-)?A\d+"))
"""The commands that list names, by how these look."""


class LawflowError(Exception):
    """The root of everything that lawflow raises on purpose."""

    exit_code: ClassVar[int] = 1

    def __reduce__(self) -> tuple[object, ...]:
        """Let an error cross between processes whatever it was made of: its message and parts go, not its making."""
        return _taken_over, (type(self), self.args, self.__dict__)

    def text(self, lang: str) -> str:
        """Return the message in a language."""
        return "\n".join(told(said, lang) for said in self.args)


def _taken_over(of: type[LawflowError], args: tuple[object, ...], parts: dict[str, object]) -> LawflowError:
    error = of.__new__(of, *args)
    error.__dict__.update(parts)
    return error


class Fault(NamedTuple):
    """One thing wrong with a file or a definition: where, what was found, what is allowed.

    ``where`` leads to the place, the parts after commas or colons: ``line 3, act 1, date``. The words of `PLACES` are
    said in each language, keys and names as they are.
    """

    where: str
    found: str
    allowed: str = ""
    nearest: str = ""

    def said(self, lang: str) -> "Fault":
        """Return the fault with its parts in a language; the nearest name is the same in all."""
        return Fault(_place(self.where, lang), told(self.found, lang), told(self.allowed, lang), self.nearest)

    def text(self, lang: str) -> str:
        """Return the fault in a language."""
        found = told(self.found, lang)
        said = f"{_place(self.where, lang)}: {found}" if self.where else found
        if self.nearest:
            said += "; " + say("did you mean {name!r}?", name=self.nearest).text(lang)
        if self.allowed:
            said += f" ({say('allowed: {names}', names=self.allowed).text(lang)})"
        return said

    def __str__(self) -> str:
        return self.text(ENGLISH)


class UnknownNameError(LawflowError):
    """A name on the command line or in a call that names nothing."""

    exit_code = 2

    def __init__(self, what: str, found: str, allowed: Iterable[str], meant: str = "", *words: str) -> None:
        self.known = allowed if isinstance(allowed, Mapping) else tuple(allowed)
        self.named = what, found, meant
        self.fault = unknown(say("unknown {what}", what=what), found, self.known, meant, words)
        super().__init__(str(self.fault))

    def __reduce__(self) -> tuple[object, ...]:
        """Let it cross between processes without the rows of the law that it could have named."""
        return _taken_over, (type(self), self.args, {**self.__dict__, "known": tuple(self.known)})

    def in_words(self, spoken: Mapping[str, tuple[str, ...]]) -> "UnknownNameError":
        """Return the error with a hint at what people mean by the name, where they mean something by it."""
        words = spoken.get(" ".join(self.named[1].casefold().replace("-", " ").split()), ())
        return UnknownNameError(*self.named[:2], self.known, self.named[2], *words) if words else self

    def text(self, lang: str) -> str:
        """Return the message in a language."""
        return self.fault.text(lang)


class MisuseError(LawflowError):
    """A command line that cannot be understood, said in each language."""

    exit_code = 2

    def __init__(self, said: Mapping[str, str]) -> None:
        self.said = said
        super().__init__(said[ENGLISH])

    def text(self, lang: str) -> str:
        """Return the message in a language."""
        return self.said[lang]


class OurFaultError(LawflowError):
    """A fault of the program itself, which no input should bring about."""


class NoEditionError(LawflowError):
    """No edition of the law covers that kind of bill on that day; never the nearest one instead."""

    exit_code = 2


class FaultsError(LawflowError):
    """Something that does not hold together, the file or the definition of that name; all faults at once."""

    def __init__(self, source: str, faults: Sequence[Fault]) -> None:
        self.source = source
        self.faults = tuple(faults)
        super().__init__(FaultsError.text(self, ENGLISH))

    def text(self, lang: str) -> str:
        """Return the faults in a language, a line each."""
        return "\n".join(f"{on_one_line(told(self.source, lang))}: {fault.text(lang)}" for fault in self.faults)


class DossierError(FaultsError):
    """A file that cannot be read as a dossier; all faults at once."""

    exit_code = 3


class TypedError(FaultsError):
    """Parts of a dossier, typed on the command line, that none can hold; ``source`` is the option, or empty."""

    exit_code = 2

    def text(self, lang: str) -> str:
        """Return the faults in a language, a line each."""
        return super().text(lang) if self.source else "\n".join(fault.text(lang) for fault in self.faults)


class AssumptionsError(FaultsError):
    """A file that cannot be read as the assumptions of a forecast; all faults at once."""

    exit_code = 3


class TheoremError(FaultsError):
    """A file that cannot be read as theorems; all faults at once."""

    exit_code = 3


class ProcedureError(FaultsError):
    """A procedure that does not hold together; all faults at once."""


class ParliamentError(FaultsError):
    """A parliament whose parts do not fit together; all faults at once."""


class CannotWriteError(LawflowError):
    """The result could not be written where it was asked for."""

    exit_code = 5


class TooManyCoalitionsError(LawflowError):
    """The smallest coalitions are more than can be told one by one."""

    exit_code = 2

    def __init__(self, most: int) -> None:
        wanted = say(
            "the parties make more than {most} smallest coalitions; the indices of power count them all", most=most
        )
        super().__init__(wanted)


class NoRendererError(LawflowError):
    """No program on this machine can draw that format."""

    exit_code = 6


class NotInstalledError(LawflowError):
    """A library that an extra of the package brings is not installed."""

    exit_code = 6

    def __init__(self, library: str, extra: str) -> None:
        install = f"pip install 'lawflow[{extra}]'"
        super().__init__(say("{library} is not installed: {install}", library=library, install=install))


class CannotReachError(LawflowError):
    """A cluster that does not answer at its address."""

    exit_code = 2

    def __init__(self, address: str, said: str) -> None:
        super().__init__(say("no cluster answers at {address}: {said}", address=address, said=said))


def reason(error: Exception) -> Said:
    """Return why the system failed, in words.

    >>> str(reason(FileNotFoundError(2, "No such file or directory", "bill.toml")))
    'No such file or directory'
    """
    from lawflow.failures import worded as in_words  # noqa: PLC0415 (only where the system fails)

    return say_as_is(in_words(error))


def meant(what: str, name: str, allowed: Iterable[str]) -> str:
    """Return the allowed name that was written, in whatever case, in letters of Cyrillic that look the same too.

    Raises `UnknownNameError` for any other.

    >>> meant("open question", "k-a9", ["A9", "K-A9"])
    'K-A9'
    """
    names = list(allowed)
    if name in names:
        return name
    from lawflow.called import latin  # noqa: PLC0415 (a name as it stands asks for nothing)

    found = next((one for one in names if one.casefold() == latin(name)), None)
    if found is None:
        raise UnknownNameError(what, name, allowed)
    return found


def _place(where: str, lang: str) -> str:
    """Return a place in a language.

    >>> _place("line 3, act 1, date", "ru")
    'строка 3, действие 1, date'
    """
    if isinstance(where, Said) or lang == ENGLISH:
        return told(where, lang)
    return "".join(_part(part, lang) for part in split(r"(, |: )", where))


def _part(part: str, lang: str) -> str:
    word, _, named = part.rpartition(" ")
    which, _, key = named.partition(".")
    if (pattern := f"{word} {{n}}") in PLACES:
        return ", ".join(filter(None, (worded(pattern, lang).format(n=which), key)))
    return worded(part, lang) if part in PLACES else part


def unknown(where: str, found: str, allowed: Iterable[str], meant: str = "", words: Iterable[str] = ()) -> Fault:
    """Return the fault for a name that is not among the allowed, with the one ``meant``, else the nearest that is.

    ``words`` are names, and last a word, that people mean by it. Where ``allowed`` maps the names to their rows of the
    law, the labels of these are near too; those of several that have a word are told with it.

    >>> str(unknown("unknown act", "senate.aprove", ["senate.approve", "senate.reject"]))
    "unknown act: 'senate.aprove'; did you mean 'senate.approve'? (allowed: senate.approve, senate.reject)"
    """
    from lawflow.called import nearest  # noqa: PLC0415 (only an error asks for it)

    names = list(allowed)
    close, several = (meant, {}) if meant else nearest(found, allowed, tuple(words))
    if several:
        first = say_in_a_row((say_in_a_row((name, " «", label, "»")) for name, label in several.items()), ", ")
        return Fault(where, repr(found), say("{names} … {n} in all", names=first, n=len(names)), close)
    return Fault(where, repr(found), in_short(names, guessed=bool(close)), close)


def in_short(names: list[str], *, guessed: bool = False) -> str:
    """Return the names, or of many the first, how many there are, and the command that lists them all.

    Beside the name that was ``guessed`` the command is enough.
    """
    first = ", ".join(names[:MOST_NAMES])
    if len(names) <= MOST_NAMES:
        return first
    listing = [command for command, looks in LISTINGS if fullmatch(looks, names[0])]
    if not listing:
        return say("{names} … {n} in all", names=first, n=len(names))
    if guessed:
        return say("{n} in all: {command}", n=len(names), command=listing[0])
    return say("{names} … {n} in all: {command}", names=first, n=len(names), command=listing[0])
