"""The root command: finds the commands, turns errors into messages and exit codes."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import nullcontext, suppress
from importlib import import_module
from io import StringIO
from typing import TYPE_CHECKING, Final

import click

from lawflow import __version__
from lawflow.cli import reader_left
from lawflow.cli.output import emit_error, narrate, ours, tell
from lawflow.cli.tongue import asked_in, current, speaking, spoken, spoken_option
from lawflow.errors import CannotWriteError, FaultsError, LawflowError, OurFaultError, UnknownNameError, meant, reason
from lawflow.tongues import say, told, worded

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from click.shell_completion import CompletionItem

COMMANDS: Final = {
    "editions": "Editions of the law: dates, instruments, procedures.",
    "show": "Stages and steps of a procedure, with majority, term and article.",
    "draw": "Draw a procedure, or a bill's path on it.",
    "simulate": "Play a dossier's acts in order and print the dated timeline.",
    "status": "Where a bill stands: must, may, not yet, no longer.",
    "agenda": "What is due on the days ahead, over all bills; one calendar of all.",
    "sheet": "A bill on two printed pages: where it stands, what is due, votes ahead.",
    "why": "Why an act may or may not be done, and what would cure it.",
    "acts": "The acts that a record may hold: labels, organs, editions, stages where they are open.",
    "check-file": "Every fault of a dossier at once, and the JSON Schema of dossiers.",
    "audit": "Hold real histories against the law.",
    "export": "Dossiers as event logs (CSV, XES), and logs of others as dossiers.",
    "paths": "All lawful histories to an outcome or a stage, the shortest first.",
    "compare": "What changed between editions or procedures, with a history for each change.",
    "check": "What must hold of a procedure, with the history that refutes what does not.",
    "power": "Who can make a bill law or stop it, by which act, and the power of each.",
    "dates": "Earliest and latest lawful dates; backward from a day; a calendar file.",
    "forecast": "The odds of a bill under stated assumptions, exactly.",
    "assume": "Count the assumptions of a forecast from real dossiers.",
    "questions": "Open questions, rival answers, and where they part.",
    "new": "Start a dossier, by questions or from options.",
    "edit": "Change a dossier: add an act, redate one, or strike it out.",
    "walk": "Walk through a procedure step by step.",
    "formats": "The JSON of each command, as JSON Schema.",
    "site": "The explorer as a folder of pages that open from a disk.",
    "serve": "The explorer and its API of JSON, from this machine.",
    "doctor": "Versions, what draws pictures, and data found.",
}
VERSION_HELP: Final = "Show the version and exit."
INTERRUPTED: Final = 130
"""The exit code after Ctrl-C, as shells give it."""
ELSEWHERE: Final = {
    "next": "agenda", "due": "agenda", "deadlines": "dates", "diff": "compare", "lint": "check-file",
    "validate": "check-file", "timeline": "draw", "diagram": "draw", "play": "simulate", "print": "sheet",
}  # fmt: skip
"""What others call a command of ours, which no likeness of letters finds."""
SHELL_ASKS: Final = "_LAWFLOW_COMPLETE"
"""The variable by which the completion of a shell asks."""


class Root(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of use."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command. Raises `UnknownNameError` with the nearest name."""
        del ctx
        if cmd_name in ELSEWHERE:
            raise UnknownNameError(say("command"), cmd_name, COMMANDS, meant=ELSEWHERE[cmd_name])
        name = meant(say("command"), cmd_name, COMMANDS)
        command: click.Command = import_module(f"lawflow.cli.{name.replace('-', '_')}").command
        if SHELL_ASKS in os.environ:
            from lawflow.cli.completion import completing  # noqa: PLC0415 (only where a shell asks)

            command = completing(command)
        return spoken(command, current())

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin so, with what they do, without importing them."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 (only where a shell asks)

        lang = current()
        named = [
            CompletionItem(name, help=worded(does, lang))
            for name, does in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*named, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        lang = current()
        with formatter.section(worded("Commands", lang)):
            formatter.write_dl([(name, worded(said, lang)) for name, said in COMMANDS.items()])


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: FBT001 (as click calls it)
    """Print the version and end."""
    del param
    if value:
        click.echo(say("{program}, version {version}", program="lawflow", version=__version__).text(current()))
        ctx.exit()


@click.group(
    cls=Root,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help=VERSION_HELP)
@spoken_option
@click.pass_context
def root(ctx: click.Context) -> None:
    """How a bill becomes law in Kazakhstan, under the rules of any date.

    Not legal advice: every step cites its article, every doubt is declared.
    """
    if ctx.invoked_subcommand is None:
        raise click.exceptions.NoArgsIsHelpError(ctx)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code; everything is said in the language asked for."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["help"]:
        given = [*given[1:], "--help"]
    if SHELL_ASKS in os.environ:
        return _complete()
    with speaking(asked_in(given)), _paged(given):
        return _run(given)


def _paged(arguments: list[str]) -> AbstractContextManager[None]:
    """Let what is printed go through a pager, if a person reads it on a terminal."""
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        return nullcontext()
    from lawflow.cli.pager import paged  # noqa: PLC0415 (only on a terminal)

    return paged(arguments)


def _complete() -> int:
    """Answer the completion of a shell; a word that no command knows has no completion and is no error."""
    from lawflow.cli.completion import complete_whole_words  # noqa: PLC0415 (only where a shell asks)

    complete_whole_words()
    asked = asked_in(os.environ.get("COMP_WORDS", "").split())
    with suppress(LawflowError, click.ClickException, SystemExit), speaking(asked):
        root.main([], standalone_mode=False, prog_name="lawflow", complete_var=SHELL_ASKS)
    return 0


def _run(arguments: list[str]) -> int:
    try:
        result = spoken(root, current()).main(arguments, standalone_mode=False, prog_name="lawflow")
    except LawflowError as error:
        return _refused(error, arguments)
    except click.exceptions.Abort as stopped:
        tell(say("stopped"))
        return 2 if isinstance(stopped.__cause__, EOFError) else INTERRUPTED
    except click.ClickException as error:
        return _misused(error, arguments)
    except SystemExit:  # click ends the program when the reader of a pipe has left; that is no failure of ours
        return 0
    except OSError as error:
        if reader_left(error):  # click knows of it where the system calls it a broken pipe
            raise
        said = say("{file}: {reason}", file=error.filename, reason=reason(error)) if error.filename else reason(error)
        return _refused(CannotWriteError(said), arguments)
    except Exception as error:  # noqa: BLE001 (the last line of defence: a bug of ours, told as one)
        return _failed(error, arguments)
    return result if isinstance(result, int) else 0


def _refused(error: LawflowError, arguments: list[str]) -> int:
    """Tell of an error; under ``--json`` it is an object on standard output too."""
    if isinstance(error, UnknownNameError):
        from lawflow import timetable  # noqa: PLC0415 (only for a name that is none)

        error = error.in_words(timetable.parliament().spoken)
    tell(error)
    if "--json" in arguments:
        from lawflow.views.objects.error import error_page  # noqa: PLC0415

        emit_error(error_page(error))
    return error.exit_code


def _misused(error: click.ClickException, arguments: list[str]) -> int:
    """Tell how the command line is to be used."""
    message = error.message
    error.message = told(message, current())  # type: ignore[misc]  # declared final, and read once, by show
    shown = StringIO()
    error.show(shown)
    narrate(shown.getvalue().rstrip("\n"))
    if "--json" in arguments:
        from lawflow.cli.misuse import emit_misuse  # noqa: PLC0415 (only for an error)

        error.message = message  # type: ignore[misc]  # the same
        emit_misuse(error, root, arguments)
    return 2


def _failed(error: Exception, arguments: list[str]) -> int:
    """Tell of a bug of ours, or of the law as it is written here where that does not hold together."""
    if (broken := _broken_law()) is not None:
        return _refused(broken, arguments)
    if os.environ.get("LAWFLOW_DEBUG"):
        narrate(traceback.format_exc())
    code = _refused(OurFaultError(ours(error)), arguments)
    narrate(say("please report it with the command you gave and what it prints with LAWFLOW_DEBUG=1 set"))
    return code


def _broken_law() -> LawflowError | None:
    """Return what is wrong with the law as it is written here, which no start of the program asks."""
    from lawflow import timetable  # noqa: PLC0415 (only for a bug)

    with suppress(Exception):  # a bug that stops this too is told as the one it is
        for edition in timetable.editions():
            try:
                _ = edition.procedures
            except FaultsError as error:
                return error
    return None
