"""``lawflow questions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.errors import UnknownNameError
from lawflow.views.content.captions import FOOTINGS
from lawflow.views.objects.questions import questions_page

if TYPE_CHECKING:
    from lawflow.law.questions import OpenQuestion
    from lawflow.views.objects.questions import AskedData, QuestionsPage


def known_questions() -> dict[str, OpenQuestion]:
    """Return every open question of the editions by id."""
    return {
        q.id: q for edition in timetable.editions() for procedure in edition.procedures for q in procedure.questions
    }


@click.command("questions")
@click.argument("question", required=False)
@json_option
@lang_option
def command(question: str | None, *, as_json: bool, lang: str | None) -> None:
    """List the open questions, or one QUESTION (A6) with its rival answers and where they part."""
    known = known_questions()
    if question is not None and question not in known:
        raise UnknownNameError("open question", question, known)
    chosen = [known[question]] if question else known.values()
    page = questions_page(chosen, part=question is not None)
    spoken = language(lang)
    if as_json:
        emit_json(page)
    elif question is None:
        _print(page, spoken)
    else:
        _print_one(page["questions"][0], spoken)


def _print(page: QuestionsPage, lang: str) -> None:
    columns = [w.WEIGHT, w.DEFAULT, w.EDITION, w.QUESTION]
    rows = [
        [asked["id"], asked["weight"], asked["default"] or "", " ".join(asked["editions"]), asked["text"][lang]]
        for asked in page["questions"]
    ]
    table(["id", *(column.text(lang) for column in columns)], rows)


def _print_one(asked: AskedData, lang: str) -> None:
    heading(f"{asked['id']}: {asked['text'][lang]}")
    default = f", {w.DEFAULT.text(lang)}: {asked['default']}" if asked["default"] else ""
    editions = ", ".join(asked["editions"])
    line(f"{w.WEIGHT.text(lang)}: {asked['weight']}{default}; {w.EDITION.text(lang)}: {editions}")
    line(f"{w.ARTICLE.text(lang)}: {asked['source']}")
    line(asked["why"])
    for answer in asked["answers"]:
        line(
            f"  {answer['id']}. {answer['text'][lang]} ({FOOTINGS[answer['footing']].text(lang)}: {answer['support']})"
        )
    line(f"{w.PROCEDURE.text(lang)}: {', '.join(asked['procedures']) or '–'}")
    for found in asked["partings"]:
        pair = " / ".join(found["answers"])
        if found["how"] == "none":
            line(f"{pair}: {w.NO_DIFFERENCE.text(lang)}")
        elif found["how"] == "dates":
            line(f"{pair}: {w.OTHER_DATES.text(lang)} ({found['procedure']})")
        else:
            line(f"{pair}: {found['procedure']}: {' → '.join(found['acts'])}")
