"""``lawflow questions``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import phrases
from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table, tell
from lawflow.dossiers.collection import all_in
from lawflow.errors import LawflowError, meant
from lawflow.reconstruction.files import read
from lawflow.study.evidence import evidence
from lawflow.tongues import say
from lawflow.views.content.captions import FOOTINGS
from lawflow.views.objects.questions import add_evidence, questions_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.questions import OpenQuestion
    from lawflow.views.objects.pieces import StandingData
    from lawflow.views.objects.questions import AskedData, PartingData, QuestionsPage, SupportedData


def known_questions() -> dict[str, OpenQuestion]:
    """Return every open question of the editions by id."""
    return {
        q.id: q for edition in timetable.editions() for procedure in edition.procedures for q in procedure.questions
    }


@click.command("questions")
@click.argument("question", required=False)
@click.option(
    "--evidence",
    "heard",
    multiple=True,
    metavar="DOSSIER|FOLDER",
    help="Which real histories speak for which answer; repeatable.",
)
@json_option
@lang_option
def command(question: str | None, *, heard: tuple[str, ...], as_json: bool, lang: str | None) -> None:
    """List the open questions, or one QUESTION (A6) with its rival answers and where they part."""
    known = known_questions()
    chosen = [known[meant(say("open question"), question, known)]] if question is not None else known.values()
    spoken = language(lang)
    page = questions_page(chosen, part=question is not None, lang="en" if as_json else spoken)
    if heard:
        add_evidence(page, evidence(chosen, _dossiers(heard)))
    if as_json:
        emit_json(page)
    elif question is None and heard:
        for told in evidence_lines(page, spoken):
            line(told)
    elif question is None:
        _print(page, spoken)
    else:
        _print_one(page["questions"][0], spoken)


def _dossiers(names: tuple[str, ...]) -> Iterator[Dossier]:
    """Yield the dossiers of files and folders; one that cannot be read is reported, and the rest go on."""
    files, unreachable = all_in(map(Path, names))
    for message in unreachable:
        tell(message)
    for file in files:
        try:
            yield read(file)
        except LawflowError as error:
            tell(error)


def evidence_lines(page: QuestionsPage, lang: str) -> Iterator[str]:
    """Yield a line for each question that some history met: the histories by answer, and those that are silent."""
    for asked in page["questions"]:
        told = [
            f"{one['id']}: {', '.join(one.get('histories', ()))}" for one in asked["answers"] if one.get("histories")
        ]
        silent = asked.get("silent", [])
        told += [f"{phrases.SILENT_HISTORIES.text(lang)}: {', '.join(silent)}"] if silent else []
        if told:
            yield f"{asked['id']} ({asked['text'][lang]}) {'; '.join(told)}"


def _print(page: QuestionsPage, lang: str) -> None:
    columns = [w.WEIGHT, w.DEFAULT, w.EDITION, w.QUESTION]
    rows = [
        [
            asked["id"],
            w.WEIGHTS[asked["weight"]].text(lang),
            asked["default"] or "",
            " ".join(asked["editions"]),
            asked["text"][lang],
        ]
        for asked in page["questions"]
    ]
    table(["id", *(column.text(lang) for column in columns)], rows)


def _print_one(asked: AskedData, lang: str) -> None:
    heading(f"{asked['id']}: {asked['text'][lang]}")
    default = f", {w.DEFAULT.text(lang)}: {asked['default']}" if asked["default"] else ""
    editions = ", ".join(asked["editions"])
    line(f"{w.WEIGHT.text(lang)}: {w.WEIGHTS[asked['weight']].text(lang)}{default}; {w.EDITION.text(lang)}: {editions}")
    for standing in asked["standings"]:
        line(f"  {standing_text(standing, lang)}")
    line(f"{w.ARTICLE.text(lang)}: {asked['source']}")
    line(asked["why"])
    for answer in asked["answers"]:
        _print_answer(answer, lang)
    if "silent" in asked:
        line(f"{phrases.SILENT_HISTORIES.text(lang)}: {', '.join(asked['silent']) or '–'}")
    line(f"{w.PROCEDURE.text(lang)}: {', '.join(asked['procedures']) or '–'}")
    for found in asked["partings"]:
        line(f"{' / '.join(found['answers'])}: {_parting_text(found, lang)}")


def standing_text(standing: StandingData, lang: str) -> str:
    """Return how a question stands between two days: narrowed or settled, what is followed, what is out, and where."""
    said = [w.STATUSES[standing["status"]].text(lang)]
    if standing["default"]:
        said.append(f"{w.DEFAULT.text(lang)}: {standing['default']}")
    if standing["out"]:
        said.append(f"{w.OUT.text(lang)}: {', '.join(standing['out'])}")
    places = f" [{'; '.join(standing['cites'])}]" if standing["cites"] else ""
    return f"{standing['from'] or '…'} – {standing['until'] or '…'}: {', '.join(said)}{places}"


def _print_answer(answer: SupportedData, lang: str) -> None:
    line(f"  {answer['id']}. {answer['text'][lang]} ({FOOTINGS[answer['footing']].text(lang)}: {answer['support']})")
    if answer.get("histories"):
        line(f"     {phrases.SPEAK_FOR_IT.text(lang)}: {', '.join(answer['histories'])}")
    for lead in answer.get("leads", ()):
        line(f"     {lead['from']}, {lead['act']} → {lead['to']} ({', '.join(lead['procedures'])})")


def _parting_text(found: PartingData, lang: str) -> str:
    """Return where two answers part: the history and the stages it leads to, or an example of the days."""
    if found["how"] == "none":
        return w.NO_DIFFERENCE.text(lang)
    if found["how"] == "dates":
        return f"{w.OTHER_DATES.text(lang)} ({found['procedure']}{_example(found, lang)})"
    one, other = (lead or "–" for lead in found["leads"])
    apart = f" → {one} / {other}" if one != other else ""
    return f"{found['procedure']}: {' → '.join(found['acts'])}{apart}"


def _example(found: PartingData, lang: str) -> str:
    days = found["days"]
    if days is None:
        return ""
    ends = " / ".join(one or w.UNKNOWN.text(lang) for one in days["due"])
    return f"; {w.EXAMPLE.text(lang)} {days['term']}, {days['started']}: {ends}"
