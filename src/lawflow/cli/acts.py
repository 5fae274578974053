"""``lawflow acts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from lawflow import timetable
from lawflow.called import is_about
from lawflow.cli import acts_words as p
from lawflow.cli import words as w
from lawflow.cli.options import find_edition, json_option, lang_option, language, on_option
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.errors import UnknownNameError, unknown
from lawflow.study.acts import known_acts
from lawflow.tongues import say
from lawflow.views.objects.acts import acts_page

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.steps import Stage
    from lawflow.views.objects.acts import KnownActData, PlaceData

FEW: Final = 3
"""With so few acts found all is told of each."""


@click.command("acts")
@click.argument("sought", nargs=-1, metavar="[WORD…]")
@click.option("--edition", metavar="EDITION", help="Only acts that this edition provides for, such as 2023.")
@click.option("--kind", metavar="KIND", help="Only for bills of this kind, such as law.")
@click.option("--stage", metavar="STAGE", help="Only acts that are open at this stage, by its id.")
@click.option("--organ", metavar="ORGAN", help="Only acts of this organ, such as senate.")
@on_option
@lang_option
@json_option
def command(
    sought: tuple[str, ...],
    *,
    edition: str | None,
    kind: str | None,
    stage: str | None,
    organ: str | None,
    on: date | None,
    lang: str | None,
    as_json: bool,
) -> int:
    """List the acts that a record may hold: id, label, organ, editions, and what may be told of them.

    With WORDs, those whose id or label in any language has them all; of few acts all is told, also the stages at which
    they are open.
    """
    spoken, of = language(lang), timetable.parliament()
    chosen = find_edition(edition, on)
    editions = (chosen,) if chosen is not None else timetable.editions()
    _check(of, kind=kind, organ=organ)
    _check_stage(stage, editions)
    page = acts_page(of, known_acts(of, editions, kind=kind, stage=stage))
    page["acts"] = [one for one in page["acts"] if _is_sought(one, sought, organ)]
    if as_json:
        emit_json(page)
    else:
        _print(page["acts"], spoken, of)
        if not page["acts"]:
            _guess(sought, of, spoken)
    return 0


def _guess(sought: tuple[str, ...], of: Parliament, lang: str) -> None:
    """Print the act that a word is nearest to."""
    near = (unknown("", word, of.acts).nearest for word in sought)
    if found := next((name for name in near if name), None):
        line(say("did you mean {name!r}?", name=found).text(lang))


def _check(of: Parliament, *, kind: str | None, organ: str | None) -> None:
    for what, name, known in ((say("kind"), kind, of.kinds), (say("organ"), organ, of.organs)):
        if name is not None and name not in known:
            raise UnknownNameError(what, name, known)


def _check_stage(stage: str | None, editions: Iterable[Edition]) -> None:
    known: dict[str, tuple[Stage, ...]] = {}
    for row in (row for edition in editions for procedure in edition.procedures for row in procedure.stages):
        known[row.id] = (*known.get(row.id, ()), row)
    if stage is not None and stage not in known:
        raise UnknownNameError(say("stage"), stage, known)


def _is_sought(act: KnownActData, sought: tuple[str, ...], organ: str | None) -> bool:
    if organ is not None and organ not in (act["organ"], act["act"].partition(".")[0]):
        return False
    if act["act"] in sought:
        return True
    labels = (
        *act["label"].values(),
        *act["noun"].values(),
        *(one for called in act["called"].values() for one in called.values()),
    )
    spoken = timetable.parliament().spoken
    return all(is_about(word, (act["act"],), labels, spoken) for word in sought)


def _print(acts: list[KnownActData], lang: str, of: Parliament) -> None:
    if not acts:
        line(p.NONE.text(lang))
    elif len(acts) <= FEW:
        for act in acts:
            _card(act, lang, of)
    else:
        columns = ("id", w.ACT.text(lang), w.ORGAN.text(lang), p.EDITIONS.text(lang), p.FIELDS.text(lang))
        table(columns, [_row(act, lang) for act in acts])
        line(f"{p.ACTS.text(lang).format(n=len(acts))}. {p.ONE_ACT.text(lang)}")


def _row(act: KnownActData, lang: str) -> list[str]:
    fields = ["votes"] * (act["counts"] != "none") + act["fields"]
    return [act["act"], act["label"][lang], act["organ_label"][lang], _span(act["editions"]), ", ".join(fields)]


def _span(editions: list[str]) -> str:
    """Return names of editions that follow one another as the first and the last of them."""
    names = list(timetable.names())
    runs: list[list[int]] = []
    for place in map(names.index, editions):
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return ", ".join("–".join(names[place] for place in dict.fromkeys((run[0], run[-1]))) for run in runs)


def _card(act: KnownActData, lang: str, of: Parliament) -> None:
    heading(f"{act['label'][lang]} ({act['act']})")
    others = [label for code, label in act["label"].items() if code != lang]
    line(f"  {' · '.join(others)}")
    line(f"  {p.TO_BE_DONE.text(lang)}: {act['noun'][lang]}")
    called: dict[str, list[str]] = {}
    for edition, label in act["called"].items():
        called.setdefault(label[lang], []).append(edition)
    for name, editions in called.items():
        line(f"  {w.EDITION.text(lang)} {_span(editions)}: {name}")
    line(f"  {w.ORGAN.text(lang)}: {act['organ_label'][lang]} ({act['organ']})")
    line(f"  {p.EDITIONS.text(lang)}: {_span(act['editions'])}")
    if act["counts"] != "none":
        line(f"  votes: {p.COUNTS[act['counts']].text(lang)}")
    for field in act["fields"]:
        said = p.TOLD[field].text(lang).format(kinds=", ".join(of.kinds), chambers=", ".join(of.chambers.seats))
        line(f"  {field}: {said}")
    line(f"  {p.OPEN_AT.text(lang)}:")
    together: dict[str, list[str]] = {}
    for place in act["open_at"]:
        together.setdefault(_stages(place, lang), []).append(place["procedure"])
    for stages, procedures in together.items():
        line(f"    {stages}")
        line(f"      {', '.join(procedures)}")
    line()


def _stages(place: PlaceData, lang: str) -> str:
    return "; ".join(f"{stage['label'][lang]} ({stage['id']})" for stage in place["stages"])
