"""The page that documents every key of a dossier, made of the table that the loader reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.dossiers.forms import Scope
from lawflow.dossiers.keys import ABSENCE, ACT, DOSSIER, SESSION, SOURCE, VOTES, WORLD
from lawflow.dossiers.notes import NOTES
from lawflow.dossiers.when import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.dossiers.nested import Table
    from lawflow.law.labels import Label
    from lawflow.law.parliament import Parliament

INTRODUCTION: Final = """\
<!-- Written by scripts/dossier-pages from the table that the loader reads. -->

# The dossier: one bill's history in a file

A dossier is what is known of one real or imagined bill: who introduced it, of what kind it is, and what was done, in
the order in which it happened. One bill a file, TOML (UTF-8); a collection is a folder. JSON with the same keys is read
too, days as texts. A dossier says what its sources say. It judges nothing, and it may have holes: what the law makes
unavoidable is supplied and marked by the commands, never by the file. Files hold ids; a label in the place of an id is
refused with a hint at the id.

A file with a fault is refused whole, with all its faults at once, each with its place, what was found, what is allowed
and the nearest name; `lawflow check-file` tells them, and what is in order and yet doubtful. It must be a regular file
of at most 4,000,000 bytes; no key stands twice.

The same table as [JSON Schema](../src/lawflow/dossiers/dossier.schema.json) (2020-12) lies in the package and serves
an editor (`lawflow check-file --schema`).
"""
DAYS: Final = f"""\
## Days

A date is as exact as its source. Days lie in the years {FIRST_YEAR} to {LAST_YEAR}.

| written | meaning |
|---|---|
| `2022-01-27` | that day |
| `"2022-01"`, `"2022"` | some day of the month, of the year; never its first |
| `"2016-12-08/2016-12-09"` | some day of the span, ends included (ISO 8601-2); its ends may be months or years |
| `"../2005-02-10"` | on that day or before |
| `"2018-05-05/.."` | on that day or after |
| no date | not known; the act still stands in its place among the others |

An act whose day is not known lies between its neighbours and within its own days. Where several sources are named
(`sources`), none of them is preferred: without a `date` the act lies in the days of all of them together, and where
they exclude each other the audit shows it and resolves nothing.
"""
NOTES_TEXT: Final = """\
## Notes

A note stands among the acts, has a date and a text like them, and touches no stage; no law is held against it.
"""


def guide(known: Mapping[str, Parliament]) -> str:
    """Return the page in Markdown, in the words of the first of the parliaments."""
    scope = Scope(next(iter(known.values())), known)
    parts = [
        INTRODUCTION,
        *_keys("## The bill", DOSSIER, scope),
        DAYS,
        *_keys("## Its world: `[world]`", WORLD, scope),
        *_keys("### A session: a row of `sessions`", SESSION, scope),
        *_keys("### Days without a chamber: a row of `absences`", ABSENCE, scope),
        *_keys("## An act: `[[acts]]`", ACT, scope),
        *_keys("### A source: a row of `sources`", SOURCE, scope),
        *_keys("### Votes: `votes`, under the name of a chamber", VOTES, scope),
        *_words("## Acts", ((one.id, one.label) for one in scope.parliament.acts.values())),
        NOTES_TEXT,
        *_words("", ((one.id, one.label) for one in NOTES.values())),
    ]
    return "\n".join(parts).rstrip("\n") + "\n"


def _keys(title: str, table: Table, scope: Scope) -> Iterator[str]:
    yield f"{title}\n"
    yield "| key | what it says | what may stand there | example |"
    yield "|---|---|---|---|"
    for key in table.keys:
        must = " (must be there)" if key.required else ""
        example = key.example if key.example.startswith("[[") else f"{key.name} = {key.example}"
        yield f"| `{key.name}` | {key.meaning}{must} | {key.form.said(scope)} | `{example}` |"
    yield ""


def _words(title: str, rows: Iterable[tuple[str, Label]]) -> Iterator[str]:
    if title:
        yield f"{title}\n"
    yield "| id | kk | ru | en |"
    yield "|---|---|---|---|"
    yield from (f"| `{word}` | {label.kk} | {label.ru} | {label.en} |" for word, label in rows)
    yield ""
