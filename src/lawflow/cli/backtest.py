"""What ``lawflow assume`` and ``lawflow forecast --backtest`` share: real dossiers played, and the page of a score."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING

from lawflow.cli import forecast_words as fw
from lawflow.cli.output import emit_json, heading, line, table, tell
from lawflow.dossiers.collection import dossiers_in, each_once
from lawflow.errors import DossierError, NotInstalledError
from lawflow.law.labels import Label
from lawflow.reconstruction.files import read
from lawflow.tongues import say, told
from lawflow.views.content.figures import per_cent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lawflow.dossiers.dossier import Dossier
    from lawflow.views.objects.score import ScorePage


def needs_numpy() -> None:
    """Raise `NotInstalledError` where numpy is not there, which every forecast needs."""
    if find_spec("numpy") is None:
        raise NotInstalledError("numpy", "sim")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # matrices this small: threads only wait for one another


def dossiers_of(folder: Path, unread: list[Path]) -> Iterator[Dossier]:
    """Yield the dossiers of a folder by their files; one that cannot be read is told, and joins ``unread``."""
    for path in each_once(dossiers_in(folder)):
        try:
            yield read(path)
        except DossierError as error:
            unread.append(path)
            tell(say("left out: {error}", error=error))


def back_test(folder: Path, lang: str, *, as_json: bool) -> int:
    """Print how well assumptions counted from all other sessions forecast each bill of a folder."""
    from lawflow.forecast.learnt import backtest, verdict_on  # noqa: PLC0415 (loads numpy)
    from lawflow.views.objects.score import score_page  # noqa: PLC0415

    unread: list[Path] = []
    tried = backtest(dossiers_of(folder, unread))
    page = score_page(tried)
    if as_json:
        emit_json(page)
    else:
        _print(page, verdict_on(tried), lang)
    return 3 if unread else 0


def _print(page: ScorePage, verdict: Label | None, lang: str) -> None:
    from lawflow.forecast.learnt import NOT_ENOUGH, SKILL  # noqa: PLC0415 (loads numpy)

    heading(fw.SCORE.text(lang).format(n=len(page["cases"])))
    line(fw.SCORE_HOW.text(lang))
    if not page["enough"]:
        line(NOT_ENOUGH.text(lang))
    band = page["skill_band"]
    if band is not None:
        skill = f"{_figure(page['skill'], '+.2f', lang)} " if page["enough"] else ""
        line(f"{SKILL.text(lang)}: {skill}({_figure(band[0], '+.2f', lang)} … {_figure(band[1], '+.2f', lang)})")
        if verdict is not None and page["enough"]:
            line(verdict.text(lang))
        if page["enough"]:
            brier, base = (_figure(one, ".3f", lang) for one in (page["brier"], page["brier_of_base"]))
            line(f"{fw.BRIER.text(lang)}: {brier}, {fw.BASE.text(lang)} {base}")
    if (coverage := page["coverage"]) is not None:
        band_told = _between(coverage["band"], " … ", lang)
        line(f"{fw.COVERED.text(lang)}: {coverage['within']}/{coverage['cases']} ({band_told})")
        if coverage["cases"] < 10:  # noqa: PLR2004 (as of all cases)
            line(NOT_ENOUGH.text(lang))
    line()
    table(
        [column.text(lang) for column in (fw.FORECAST_BETWEEN, fw.CASES, fw.CHANCE, fw.LAW, fw.BAND)],
        [
            [
                _between((one["low"], one["high"]), " – ", lang),
                str(one["cases"]),
                per_cent(one["mean"], ".1f").text(lang),
                str(one["law"]),
                _between(one["band"], " … ", lang),
            ]
            for one in page["bins"]
        ],
    )
    line()
    table(
        [column.text(lang) for column in (fw.CASES, fw.CHANCE, fw.LAW, fw.QUANTILES_90, fw.CAME)],
        [
            [
                case["dossier"],
                per_cent(case["probability"], ".1f").text(lang),
                "+" if case["law"] else "–",
                " – ".join(map(str, case["within"] or ())),
                "" if case["days"] is None else str(case["days"]),
            ]
            for case in page["cases"]
        ],
    )
    line()
    for one in page["left_out"]:
        line(f"{fw.LEFT_OUT.text(lang)}: {one['dossier']}: {told(one['why'], lang)}")


def _figure(number: float | None, form: str, lang: str) -> str:
    return "" if number is None else Label.number(number, form).text(lang)


def _between(ends: Iterable[float], sign: str, lang: str) -> str:
    """Return two parts of one in whole hundredths, with a sign between them."""
    return sign.join(per_cent(end, ".0f").text(lang) for end in ends)
