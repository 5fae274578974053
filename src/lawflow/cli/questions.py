"""``lawflow questions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.errors import UnknownNameError
from lawflow.study.compare.parting import partings

if TYPE_CHECKING:
    from lawflow.law.questions import OpenQuestion


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
    chosen = [known[question]] if question else list(known.values())
    if as_json:
        data = [_data(found, part=question is not None) for found in chosen]
        emit_json({"schema": "lawflow.questions/1", "questions": data})
        return
    spoken = language(lang)
    if question is None:
        columns = ["id", w.WEIGHT.text(spoken), w.DEFAULT.text(spoken), w.EDITION.text(spoken), w.QUESTION.text(spoken)]
        rows = [[q.id, q.weight.value, q.default or "", " ".join(q.editions), q.text.text(spoken)] for q in chosen]
        table(columns, rows)
    else:
        _page(chosen[0], spoken)


def _data(question: OpenQuestion, *, part: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": question.id,
        "text": question.text.as_dict(),
        "weight": question.weight.value,
        "default": question.default,
        "editions": list(question.editions),
        "source": question.source,
        "why": question.why,
        "answers": [
            {"id": answer.id, "text": answer.text.as_dict(), "footing": answer.footing.value, "support": answer.support}
            for answer in question.answers
        ],
        "procedures": _touched(question),
    }
    if part:
        data["partings"] = [
            {"answers": list(found.answers), "procedure": found.procedure, "acts": list(found.acts), "how": found.how}
            for found in partings(question)
        ]
    return data


def _touched(question: OpenQuestion) -> list[str]:
    return [
        procedure.id
        for edition in timetable.editions()
        for procedure in edition.procedures
        if question.id in {found.id for found in procedure.open_questions}
    ]


def _page(question: OpenQuestion, lang: str) -> None:
    heading(f"{question.id}: {question.text.text(lang)}")
    default = f", {w.DEFAULT.text(lang)}: {question.default}" if question.default else ""
    editions = ", ".join(question.editions)
    line(f"{w.WEIGHT.text(lang)}: {question.weight.value}{default}; {w.EDITION.text(lang)}: {editions}")
    line(f"{w.ARTICLE.text(lang)}: {question.source}")
    line(question.why)
    for answer in question.answers:
        line(f"  {answer.id}. {answer.text.text(lang)} ({answer.footing.value}: {answer.support})")
    touched = _touched(question)
    line(f"{w.PROCEDURE.text(lang)}: {', '.join(touched) or '–'}")
    for found in partings(question):
        pair = " / ".join(found.answers)
        if found.how == "none":
            line(f"{pair}: {w.NO_DIFFERENCE.text(lang)}")
        elif found.how == "dates":
            line(f"{pair}: {w.OTHER_DATES.text(lang)} ({found.procedure})")
        else:
            line(f"{pair}: {found.procedure}: {' → '.join(found.acts)}")
