"""``lawflow questions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import dated, phrases
from lawflow.cli import words as w
from lawflow.cli.act_line import TRUTHS
from lawflow.cli.dossiers import readable
from lawflow.cli.histories import read_out
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.errors import meant
from lawflow.law import days
from lawflow.reconstruction.files import read
from lawflow.study.evidence import evidence
from lawflow.tongues import say
from lawflow.views.content.captions import FOOTINGS
from lawflow.views.content.led import act_in, stage_in, term_in
from lawflow.views.objects.questions import add_evidence, questions_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.questions import OpenQuestion
    from lawflow.views.objects.pieces import StandingData
    from lawflow.views.objects.questions import AskedData, LeadData, PartingData, QuestionsPage, SupportedData


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
def command(question: str | None, *, heard: tuple[str, ...], as_json: bool, lang: str | None) -> int:
    """List the open questions, or one QUESTION (A6) with its rival answers and where they part."""
    known = known_questions()
    chosen = [known[meant(say("open question"), question, known)]] if question is not None else known.values()
    spoken = language(lang)
    page = questions_page(chosen, part=question is not None, lang="en" if as_json else spoken)
    files, failed = readable(heard)
    if heard:
        add_evidence(page, evidence(chosen, map(read, files)))
    if as_json:
        emit_json(page)
    elif question is None and heard:
        for told in evidence_lines(page, spoken):
            line(told)
    elif question is None:
        _print(page, spoken)
    else:
        _print_one(page["questions"][0], spoken)
    return 3 if failed else 0


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
    default = f" ({asked['default']})" if asked["default"] else ""
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
    line(f"{w.PROCEDURE.text(lang)}: {folded(asked['procedures'], lang) or '–'}")
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
    span = "/".join(standing[end] or ".." for end in ("from", "until"))
    return f"{days.in_words(span, lang) if span != '../..' else '…'}: {', '.join(said)}{places}"


def _print_answer(answer: SupportedData, lang: str) -> None:
    line(f"  {answer['id']}. {answer['text'][lang]} ({FOOTINGS[answer['footing']].text(lang)}: {answer['support']})")
    if answer.get("histories"):
        line(f"     {phrases.SPEAK_FOR_IT.text(lang)}: {', '.join(answer['histories'])}")
    for lead in answer.get("leads", ()):
        for told in _lead_lines(lead, lang):
            line(f"     {told}")


def _lead_lines(lead: LeadData, lang: str) -> Iterator[str]:
    """Yield from where an act leads to where under an answer: a line for all procedures that have the same words."""
    ids = f"{lead['from']}, {lead['act']} → {lead['to']}"
    alike: dict[tuple[str, str, str], list[str]] = {}
    for name in lead["procedures"]:
        here, there = (stage_in(name, lead[end]).text(lang) for end in ("from", "to"))
        told = here, _act(name, lead["act"], lang), there
        alike.setdefault(told, []).append(name)
    for (here, act, there), names in alike.items():
        yield f"{here}: {act} → {there} [{ids}] ({folded(names, lang)})"


def _act(name: str, said: str, lang: str) -> str:
    """Return what an act is called in a procedure, with what it must say behind."""
    act, *says = said.removesuffix(")").replace(") (", " (").split(" (")
    record: dict[str, object] = {
        field: TRUTHS.get(value, value) for field, _, value in (one.partition(" = ") for one in says)
    }
    told = "; ".join(read_out(record, lang))
    return act_in(name, act).text(lang) + (f" ({told})" if told else "")


def folded(procedures: Iterable[str], lang: str) -> str:
    """Return procedures by the kinds of bill that share their editions.

    >>> folded(["2007/law", "2007/constitutional-law", "2012/law", "2012/constitutional-law", "2026/law"], "en")
    '2007, 2012, 2026: law; 2007, 2012: constitutional law'
    """
    named = timetable.parliament().kinds
    editions: dict[str, list[str]] = {}
    for name in procedures:
        edition, _, kind = name.partition("/")
        editions.setdefault(kind, []).append(edition)
    kinds: dict[tuple[str, ...], list[str]] = {}
    for kind, known in editions.items():
        kinds.setdefault(tuple(known), []).append(named[kind].text(lang))
    return "; ".join(f"{', '.join(known)}: {', '.join(of)}" for known, of in kinds.items())


def _parting_text(found: PartingData, lang: str) -> str:
    """Return where two answers part: the history and the stages it leads to, or an example of the days."""
    if found["how"] == "none":
        return w.NO_DIFFERENCE.text(lang)
    if found["how"] == "dates":
        return f"{w.OTHER_DATES.text(lang)} ({found['procedure']}{_example(found, lang)})"
    name = found["procedure"] or ""
    one, other = (stage_in(name, lead).text(lang) if lead else "–" for lead in found["leads"])
    apart = f" → {one} / {other}" if one != other else ""
    return f"{name}: {' → '.join(_act(name, act, lang) for act in found['acts'])}{apart}"


def _example(found: PartingData, lang: str) -> str:
    example = found["days"]
    if example is None:
        return ""
    ends = " / ".join(dated.day(one, lang) for one in example["due"])
    term = term_in(found["procedure"] or "", example["term"]).text(lang)
    return f"; {w.EXAMPLE.text(lang)} {term}, {dated.day(example['started'], lang)}: {ends}"
