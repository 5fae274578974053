"""The prior opinion of the Council, then the Court, on an amendment of the Constitution (art. 91(3) since 2017; 2026 art. 93)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import pytest

from lawflow.cli.root import run
from lawflow.dossiers import saving
from lawflow.dossiers.dossier import Dossier
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.passage.conftest import History, Passed

AMENDMENT: Final = "constitutional-amendment"


@attrs.frozen
class Asked:
    """Acts up to the one that asks for the opinion, which is the last, and what else the record of it says."""

    text: str
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def given(self) -> str:
        """The same with the opinion before the last act."""
        *before, last = self.text.splitlines()
        return "\n".join((*before, f"{last.split()[0]} court.opinion", last))

    @property
    def adverse(self) -> str:
        """The same with an opinion that the amendment does not conform."""
        return self.given.replace("court.opinion", "court.opinion conforms=no")


REFUSED: Final = "{0}-02-01 parliament.propose-referendum\n{0}-02-20 president.refuse-referendum\n"
READ: Final = REFUSED + "{0}-03-05 joint.approve-first-reading\n{0}-03-12 parliament.adopt-four-fifths"
ASKED: Final = {
    "the President proposes, soon after the rule has surely begun": Asked("2017-04-12 president.propose-amendment"),
    "the President proposes in 2022": Asked("2022-09-12 president.propose-amendment"),
    "the President proposes in 2024": Asked("2024-02-12 president.propose-amendment"),
    "the President calls a referendum in 2022": Asked("2022-05-05 president.call-referendum"),
    "the President calls a referendum in 2024": Asked("2024-05-06 president.call-referendum"),
    "Parliament proposes a referendum, the President calls it": Asked(
        "2024-02-01 parliament.propose-referendum\n2024-02-20 president.call-referendum"
    ),
    "four fifths in 2019": Asked(READ.format("2019"), (("A26", "a"),)),
    "four fifths in 2024": Asked(READ.format("2024"), (("A26", "a"),)),
    "the President calls a referendum under the Constitution of 2026": Asked("2026-10-05 president.call-referendum"),
}
each_case = pytest.mark.parametrize("case", ASKED.values(), ids=ASKED)


def record(history: History, text: str) -> Dossier:
    return Dossier("amendment", AMENDMENT, {"en": "An amendment"}, history(text))


@each_case
def test_an_opinion_that_is_not_recorded_is_presumed(case: Asked, passed: Passed) -> None:
    presumed = passed(AMENDMENT, case.text, answers=dict(case.answers)).journal[-1].presumed
    assert [need.id for need in presumed if need.completes] == ["given:court-opinion"]
    given = passed(AMENDMENT, case.given, answers=dict(case.answers))
    assert not [need for need in given.journal[-1].presumed if need.completes]


@each_case
def test_an_opinion_that_is_not_recorded_is_missing(case: Asked, history: History) -> None:
    report = audit(record(history, case.text), answers=dict(case.answers))
    assert [gap.act for gap in report.missing] == ["court.opinion"]
    assert not report.irregular
    assert not audit(record(history, case.given), answers=dict(case.answers)).missing


@each_case
def test_after_an_adverse_opinion_nothing_goes_on_without_another(
    case: Asked, passed: Passed, history: History
) -> None:
    """The record proves no breach: a favourable opinion that it lacks can have followed. So the act is doubtful."""
    with pytest.raises(RefusedError, match="unfavourable"):
        passed(AMENDMENT, case.adverse, answers=dict(case.answers))
    report = audit(record(history, case.adverse), answers=dict(case.answers))
    n = len(case.adverse.splitlines())
    assert [(one.n, one.doubtful) for one in report.irregular] == [(n, True)]
    assert report.irregular[0].cites
    assert "court.opinion" not in {gap.act for gap in report.missing}
    (other,) = report.others
    assert [gap.act for gap in other.missing if gap.hypothesis] == ["court.opinion"]
    assert not other.irregular


def test_to_9_march_2017_no_opinion_is_asked_for(history: History, passed: Passed) -> None:
    text = "2017-03-09 president.propose-amendment"
    assert not passed(AMENDMENT, text).journal[-1].presumed
    assert not audit(record(history, text)).missing


def test_what_is_presumed_is_printed(history: History, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --strict nothing is supplied, and the remark says what is presumed."""
    path = tmp_path / "amendment.toml"
    saving.write(record(history, "2022-09-12 president.propose-amendment"), path)
    assert run(["simulate", "--strict", "--lang", "en", str(path)]) == 0
    said = "presumed, not recorded: opinion of the Constitutional Council under art. 91(3)"
    assert said in capsys.readouterr().out


LATER: Final = "{0}-02-01 court.opinion\n{0}-02-05 president.propose-amendment\n{0}-02-10 court.opinion conforms={1}\n"


@pytest.mark.parametrize("year", [2019, 2024])
@pytest.mark.parametrize(
    "vote", ["joint.convene", "joint.approve-first-reading", "joint.reject", "joint.vote-short majilis=1 senate=1"]
)
def test_parliament_does_not_go_on_after_an_unfavourable_opinion(
    year: int, vote: str, passed: Passed, history: History
) -> None:
    """Art. 91(3): what the Court finds contrary is not put before Parliament, though the proposal was lawful."""
    lawful = LATER.format(year, "yes") + f"{year}-02-20 {vote}"
    passed(AMENDMENT, lawful)
    assert not audit(record(history, lawful)).irregular
    barred = LATER.format(year, "no") + f"{year}-02-20 {vote}"
    with pytest.raises(RefusedError, match=r"needed: no unfavourable opinion .*; found: unfavourable"):
        passed(AMENDMENT, barred)
    report = audit(record(history, barred))
    assert [(one.n, one.doubtful) for one in report.irregular] == [(4, True)]
    assert "91(3)" in {cite.place for cite in report.irregular[0].cites}
    passed(AMENDMENT, LATER.format(year, "no") + f"{year}-02-15 court.opinion\n{year}-02-20 {vote}")


@pytest.mark.parametrize("year", [2019, 2024])
@pytest.mark.parametrize(
    "vote", ["joint.convene", "joint.approve-first-reading", "joint.reject", "joint.vote-short majilis=1 senate=1"]
)
def test_nor_by_four_fifths_once_the_president_has_refused_the_referendum(
    year: int, vote: str, passed: Passed, history: History
) -> None:
    """Art. 91(3) names no way that is free of it: an unfavourable opinion bars the first reading, not the adoption alone."""
    opinion = REFUSED.format(year) + f"{year}-03-01 court.opinion conforms={{}}\n{year}-03-05 {vote}"
    passed(AMENDMENT, opinion.format("yes"), answers={"A26": "a"})
    with pytest.raises(RefusedError, match=r"needed: no unfavourable opinion .*; found: unfavourable"):
        passed(AMENDMENT, opinion.format("no"), answers={"A26": "a"})
    report = audit(record(history, opinion.format("no")), answers={"A26": "a"})
    assert [(one.n, one.doubtful) for one in report.irregular] == [(4, True)]
    assert "91(3)" in {cite.place for cite in report.irregular[0].cites}


@pytest.mark.parametrize("year", [2019, 2024])
def test_the_first_reading_asks_for_no_opinion_of_its_own(year: int, passed: Passed) -> None:
    """It is the proposal that asks for it: where none is recorded it is presumed there, and once."""
    text = f"{year}-02-05 president.propose-amendment\n{year}-02-20 joint.convene\n{year}-02-21 joint.approve-first-reading"
    presumed = [
        [need.id for need in entry.presumed if need.id == "given:court-opinion"]
        for entry in passed(AMENDMENT, text).journal
    ]
    assert presumed == [["given:court-opinion"], [], []]
