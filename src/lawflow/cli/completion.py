"""What a shell completes: files, and the ids that a command takes, each with its label.

What a parameter takes is read off the name that its help gives it (``ACT``, ``DOSSIER|PROCEDURE``).
"""

from __future__ import annotations

import copy
import os
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)

from lawflow import timetable
from lawflow.cli.tongue import current
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lawflow.law.labels import Label

    Offer = tuple[str, Label | None]

PATH: Final = "file"
FOLDER: Final = "dir"


class _WholeWord(ShellComplete):
    """Completion of a shell that takes ``--format=pn`` as one word: what is offered stands for all of it."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        """Return what click offers for what stands after the sign, each with what stands before it."""
        found = super().get_completions(args, incomplete)
        option, sign, _ = incomplete.partition("=")
        if sign and option.startswith("--"):
            for item in found:
                item.value = f"{option}={item.value}" if item.type == "plain" else item.value
        return found


class _Bash(BashComplete):
    """That of bash, to which the sign of ``--format=pn`` is a word."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is typed, without the sign between an option and its value."""
        args, incomplete = super().get_completion_args()
        pairs = zip(["", *args], args, strict=False)
        return [word for before, word in pairs if word != "=" or not before.startswith("--")], incomplete


class _Fish(_WholeWord, FishComplete):
    """That of fish, whose script cuts what stands beside a value at its first comma."""

    source_template = FishComplete.source_template.replace('split ","', 'split --max 1 ","')


class _Zsh(_WholeWord, ZshComplete):
    """That of zsh."""


def complete_whole_words() -> None:
    """Let shells complete an option with its value in one word; bash splits it at the sign."""
    add_completion_class(_Bash)
    add_completion_class(_Fish)
    add_completion_class(_Zsh)


def completing(command: click.Command) -> click.Command:
    """Return a command whose parameters offer what they take."""
    said: Any = copy.copy(command)
    said.params = [_offering(param, command.name or "") for param in command.params]
    return said  # type: ignore[no-any-return]


def _offering(param: click.Parameter, command: str) -> click.Parameter:
    """Return a parameter whose type offers ids and files, where its name says which."""
    name = param.metavar or (param.name or "").upper()
    found = _BY_COMMAND.get((command, name)) or _TAKEN.get(name.strip("[…]."))
    if found is None or isinstance(param.type, click.Choice):
        return param
    said = copy.copy(param)
    said.type = Offered(param.type, found)
    return said


class Offered(click.ParamType[Any]):
    """A type that takes what another takes, and offers names and files."""

    def __init__(
        self, taken: click.ParamType[Any], offers: tuple[Callable[[click.Context], Iterable[Offer]] | str, ...]
    ) -> None:
        self.name, self._taken, self._offers = taken.name, taken, offers

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return what the other type makes of a value."""
        return self._taken.convert(value, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the files first, which a shell finds itself, then the names that begin as the word does."""
        del param
        found: list[CompletionItem] = []
        for offer in self._offers:
            if isinstance(offer, str):
                found.append(CompletionItem(incomplete, type=offer))
                continue
            found += [
                CompletionItem(name, help=label.text(current()) if label else None)
                for name, label in dict(offer(ctx)).items()
                if name.lower().startswith(incomplete.lower())
            ]
        return found


def _names(*names: str) -> Callable[[click.Context], Iterable[Offer]]:
    return lambda _: [(name, None) for name in names]


def _procedures(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    kinds = timetable.parliament().kinds
    yield from kinds.items()
    for edition in timetable.editions():
        yield from ((f"{edition.id}/{one.kind}", kinds[one.kind]) for one in edition.procedures)


def _editions(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, None) for name in (*timetable.names(), "current"))


def _acts(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, act.label) for name, act in timetable.parliament().acts.items())


def _stages(ctx: click.Context) -> Iterator[Offer]:
    """Yield the stages of the procedures that the line names already, else those of all."""
    del ctx
    line = os.environ.get("COMP_WORDS", "").split()  # an option without its value hides from click what stands before
    known = [one for edition in timetable.editions() for one in edition.procedures]
    named = [one for one in known if one.id in line]
    yield from ((stage.id, stage.label) for one in named or known for stage in one.stages)


def _outcomes(ctx: click.Context) -> Iterable[Offer]:
    del ctx
    return OUTCOMES.items()


def _bill_then_act(ctx: click.Context) -> Iterator[Offer]:
    """Yield procedures for the first word of ``why``, and after it also what is asked of the bill."""
    yield from _procedures(ctx)
    if ctx.params.get("names") or ctx.params.get("act"):
        for offer in (_acts, _outcomes, _stages):
            yield from offer(ctx)


def _questions(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((question.id, question.text) for question in timetable.parliament().questions)


def _answers(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    for question in timetable.parliament().questions:
        yield from ((f"{question.id}={answer.id}", answer.text) for answer in question.answers)


def _chambers(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((f"{name}=", None) for name in timetable.parliament().chambers.seats)


def _organs(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, organ.label) for name, organ in timetable.parliament().organs.items())


def _parties(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    rows = timetable.parliament().chambers.parties.values()
    yield from {party.id: party.label for row in rows for one in row for party, _ in one.held}.items()


def _stations(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((one.id.removeprefix("station-"), one.named("")) for one in timetable.parliament().pictures.stations)


def _theorems(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((one.id, one.text) for one in timetable.parliament().theorems)


def _initiators(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, one.label) for name, one in timetable.parliament().initiators.items())


def _tracks(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, None) for name in timetable.parliament().tracks)


def _subjects(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    yield from ((name, None) for name in timetable.parliament().subjects)


def _kinds(ctx: click.Context) -> Iterable[Offer]:
    del ctx
    return timetable.parliament().kinds.items()


def _drawn_as(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    from lawflow.views.draw import FORMATS  # noqa: PLC0415 (what draws is loaded only to be named)

    yield from ((name, None) for name in FORMATS)


def _forms(ctx: click.Context) -> Iterator[Offer]:
    del ctx
    from lawflow.views.objects.schemas import PAGES  # noqa: PLC0415 (the same)

    yield from ((name, None) for name in PAGES)


_DAY: Final = _names("today")
_LANG: Final = (_names(*LANGUAGES),)
_TAKEN: Final[Mapping[str, tuple[Callable[[click.Context], Iterable[Offer]] | str, ...]]] = {
    **dict.fromkeys(("FILE", "DOSSIER", "DOSSIERS", "PATHS", "LOG", "TOML", "DOSSIER|FOLDER"), (PATH,)),
    "FOLDER": (FOLDER,),
    "PROCEDURE": (_procedures,),
    "DOSSIER|PROCEDURE": (PATH, _procedures),
    "DOSSIER|PROCEDURE|KIND": (PATH, _procedures),
    "PROCEDURE|EDITION": (_procedures, _editions),
    **dict.fromkeys(("OLD", "NEW", "OLD NEW"), (_editions, _procedures)),
    **dict.fromkeys(("EDITION", "IDS", "NAMES"), (_editions,)),
    "ACT|OUTCOME|STAGE": (_acts, _outcomes, _stages),
    "OUTCOME|STAGE": (_outcomes, _stages),
    "OUTCOME": (_outcomes,),
    "STAGE": (_stages,),
    **dict.fromkeys(("WORD", "'ACT DATE …'"), (_acts,)),
    "QUESTION": (_questions,),
    "A6=a": (_answers,),
    "CHAMBER=N": (_chambers,),
    "WHO": (_organs, _chambers, _parties),
    "ORGAN": (_organs,),
    "STATION": (_stations,),
    "KIND": (_kinds,),
    "INITIATOR": (_initiators,),
    "TRACK": (_tracks,),
    "SUBJECT": (_subjects,),
    "NAME": (_forms,),
    "DETAIL": (_names("overview", "steps", "full"),),
    "RENDERER": (_names("lawflow", "graphviz"),),
    "DATE": (_DAY,),
    "LANG": _LANG,
}
_BY_COMMAND: Final[Mapping[tuple[str, str], tuple[Callable[[click.Context], Iterable[Offer]] | str, ...]]] = {
    ("draw", "FORMAT"): (_drawn_as,),
    ("draw", "LANG"): (_names(*LANGUAGES, "all"),),
    ("sheet", "FORMAT"): (_names("pdf", "html"),),
    ("export", "FORMAT"): (_names("csv", "xes"),),
    ("why", "DOSSIER|PROCEDURE"): (PATH, _bill_then_act),
    ("check", "ID"): (_theorems,),
    ("compare", "WORD"): (_acts, _organs),
}
