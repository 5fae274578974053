"""No page in Kazakh or Russian holds an English word: what stands in Latin letters is an id, a key, a file or a name."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.root import COMMANDS, run
from lawflow.dossiers.keys import ACT, COUNTS, DOSSIER, SESSION, WORLD
from lawflow.law.bills import OUTCOMES
from lawflow.law.theorems import Form
from lawflow.reconstruction.reasons import SORTS
from lawflow.views.content.graph import DETAILS
from lawflow.views.content.plotted import PLOTS
from lawflow.views.draw import FORMATS, RENDERERS
from lawflow.views.objects.doctor import LIBRARIES
from lawflow.views.objects.questions import questions_page
from tests.cli.test_dates_in_words import STRANGE
from tests.proof.sizes import FULL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lawflow.law.labels import Lang
    from lawflow.law.parliament import Parliament

EXAMPLES = Path(__file__).parents[2] / "examples"
BILLS = sorted(str(path) for path in (EXAMPLES / "imagined").glob("*.toml"))
ASSUMED = ("--assume", str(EXAMPLES / "assumptions" / "2023.toml"))
NAMES = """
lawflow kk ru en all today csv xes html ics pip lang true false none first last table text host tcp dask.distributed id
JSON CSV XES TOML HTML PNG PDF UTF ASCII API Ctrl-C web ID Schema Markdown Mermaid Graphviz Parquet Python LAWFLOW_LANG LAWFLOW_DEBUG
Amanat Respublica end-no-law end-open to mean shape unit observed sitting-days
"""
"""Names of formats, programs and parties, of languages, and what is typed as it stands."""
STANDS = re.compile(
    r"https?://\S+|\S*\.(?:toml|json|svg|csv|html|ics|kz)\b"  # addresses, files, hosts
    r"|(?<!\w)--?[a-z][\w-]*|(?<!\w)\d*-[IVX]+\b"  # options; numbers of laws with their series
    r"|\b[a-z][\w-]*(?:\.[\w/-]+)+|\b[0-9a-f]{12}\b"  # keys of a file, one within another; a digest
)
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/+:=!*|-]*")
LETTERS = re.compile("[A-Za-z]{2}")


def _ids(of: Parliament) -> Iterator[str]:
    yield from (
        *of.acts,
        *of.kinds,
        *of.tracks,
        *of.initiators,
        *of.subjects,
        *of.organs,
        *of.chambers.seats,
        *of.aliases,
    )
    yield from (one.id for one in of.theorems)
    for station in of.pictures.stations:
        yield from (station.id, station.id.removeprefix("station-"))
    yield from (party.id for rows in of.chambers.parties.values() for row in rows for party, _ in row.held)
    for edition in timetable.editions():
        for procedure in edition.procedures:
            yield from (procedure.id, *procedure.stage, *(stage.outcome for stage in procedure.stages))
            yield from (*(term.id for term in procedure.terms), *(question.id for question in procedure.questions))


KNOWN = frozenset(
    (
        *(
            *NAMES.split(),
            *_ids(timetable.parliament()),
            *COMMANDS,
            *FORMATS,
            *RENDERERS,
            *DETAILS,
            *PLOTS,
            *LIBRARIES,
            *COUNTS,
        ),
        *(Path(bill).stem for bill in BILLS),
        *(form.value for form in Form),
        *(key.name for table in (ACT, DOSSIER, SESSION, WORLD) for key in table.keys),
    )
)


def english(page: str) -> list[str]:
    """Return the words of a page in Latin letters that are no ids, keys, files or names."""
    whole = re.sub(r"(?<=[a-z]-)\n +", "", page)  # an id that help breaks after its hyphen
    words = (match[0].rstrip(".:-/") for match in WORD.finditer(STANDS.sub(" ", whole)))
    return list(dict.fromkeys(word for word in words if not _is_known(word)))


def _is_known(word: str) -> bool:
    return word in KNOWN or all(
        part in KNOWN or not LETTERS.search(part) for part in (word, *re.split(r"[:/=!+|]", word))[1:]
    )


@pytest.fixture(params=["kk", "ru"])
def page(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Callable[..., str]:
    """Return a function that runs a command in a language, with what is typed, and returns all that it says."""

    def of(*arguments: str, typed: str = "") -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        run(["--lang", request.param, *arguments])
        sys.stdout.flush()
        said = capfdbinary.readouterr()
        return (said.out + said.err).decode()

    return of


def _called() -> Iterator[str]:
    """Yield the ids for which a page has words: of outcomes, stages, kinds, organs, acts and irregularities."""
    of = timetable.parliament()
    yield from (*OUTCOMES, *of.kinds, *of.organs, *of.acts, *SORTS)
    yield from (name for edition in timetable.editions() for one in edition.procedures for name in one.stage)


CALLED = frozenset(_called())
BESIDE = re.compile(r"[(\[][^()\[\]]*[)\]]|'[^']*'|(?<!\w)--?[a-z][\w-]*|\d{4}/[a-z-]+|\S*\.(?:toml|json)\b")
"""Where an id stands beside words or may be typed: in brackets, in quotes, as an option, as a procedure, as a file."""


def bare(page: str) -> list[str]:
    """Return the ids of a page that stand in place of words."""
    return [word for word in re.findall(r"[a-z][\w.-]*\w", BESIDE.sub(" ", page)) if word in CALLED]


def test_an_id_in_place_of_words_is_seen() -> None:
    said = "исход: подписан (signed); pending; 2023/law; 3. Сенат [senate-pending] senate.approve → returned; 'draft'"
    assert bare(said) == ["pending", "senate.approve", "returned"]


def test_an_english_word_is_seen() -> None:
    said = "Ошибка: the file bill.toml, act senate.approve (votes 26), 2023/law is not here; --on 2024-03-01 A6=a"
    assert english(said) == ["the", "file", "is", "not", "here"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_of_each_command_has_no_english_word(page: Callable[..., str], command: str) -> None:
    assert english(page(*([command] if command else []), "--help")) == []


@pytest.mark.parametrize("bill", BILLS, ids=lambda path: Path(path).stem)
def test_the_pages_of_a_bill_have_no_english_word(page: Callable[..., str], bill: str) -> None:
    for command in (
        ("status", bill, "--explain", "--all", "--on", "2023-06-01"),
        ("simulate", bill, "--strict"),
        ("audit", bill),
        ("dates", bill, "--on", "2023-06-01"),
        ("why", bill, "president.sign", "--on", "2023-03-01"),
        ("why", bill, "senate.approve", "--on", "2023-03-01"),
        ("check-file", bill),
    ):
        said = page(*command)
        assert english(said) == [], command
        typed = next((word for word in command if word in CALLED), "")
        assert bare(said.replace(f"{typed} (", "(")) == [], command


LAW = (
    "editions", "editions 2023", "editions 1995", "editions 2026", "questions", "acts", "acts senate",
    "show 2023/law", "show 2026/constitutional-law", "show 2012/constitutional-amendment --on 2013-01-01",
    "show 2017/law --format md", "compare 2017/law 2023/law", "compare 2023 2026 --all", "paths 2023/law",
    "paths 2026/law --to signed", "why 2023/law signed", "check 2023/law", "check 2026/constitutional-amendment --by-answer",
    "draw 2023/law --format txt", "draw 2026/law --format md --detail full", "draw 2017/law --format txt --detail overview",
    "dates 2023/law --to-be-law-by 2024-06-01", "dates 2026/law --on 2026-09-10", "power 2023/law",
    "power law --editions 2017,2026 --at returned", "power 2023/law --at returned --can majilis=36", "editions --chambers",
    "editions --successions", "editions --left-out", "draw --compare 2017/law 2023/law --format txt", "formats",
)  # fmt: skip
ASKED = [(lang, one) for n, one in enumerate(LAW) for lang in (("kk", "ru") if FULL else ("kk", "ru")[n % 2 :: 2])]
"""Each page in a language, by default in one after the other, all in both where all is tried."""


@pytest.mark.parametrize(("page", "command"), ASKED, indirect=["page"])
def test_the_pages_of_the_law_have_no_english_word(page: Callable[..., str], command: str) -> None:
    assert english(page(*command.split())) == []


def test_what_is_argued_for_the_answers(page: Callable[..., str]) -> None:
    assert english(page("questions", "A6")) == []
    assert english(page("questions", "k-a9")) == []


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_what_is_argued_for_the_answers_to_every_question(lang: Lang) -> None:
    """With no search for where they part, which the page of each makes."""
    known = timetable.parliament().questions
    pages = questions_page(known, lang=lang)["questions"]
    for asked in pages:
        said = [asked["source"], asked["why"], *(answer["support"] for answer in asked["answers"])]
        assert english("\n".join(said)) == [], asked["id"]


def test_what_is_installed(page: Callable[..., str]) -> None:
    """A program says its version in its own words."""
    assert set(english(page("doctor"))) <= {"version", "usr/bin/dot"}


def test_a_program_that_does_not_work_is_said_so(page: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lawflow.views.formats.render.version", lambda: "does not work: /bin/dot")
    assert set(english(page("doctor"))) <= {"version", "bin/dot"}


def test_an_act_is_told_with_its_labels_in_the_other_languages(page: Callable[..., str]) -> None:
    said = page("acts", "senate.approve")
    acts = timetable.parliament().acts
    assert set(english(said)) <= {
        word for name in acts if "senate.approve" in name for word in acts[name].label.en.split()
    }


def test_the_pages_of_many_bills_have_no_english_word_and_no_id_in_place_of_words(page: Callable[..., str]) -> None:
    for command in (
        ("audit", *BILLS),
        ("agenda", *BILLS, "--on", "2023-03-01", "--until", "2023-06-01", "--all"),
        ("agenda", *BILLS, "--on", "2023-03-01", "--md"),
    ):
        said = page(*command)
        assert english(said) == [], command
        assert bare(said) == [], command


@pytest.mark.parametrize(
    "command",
    [
        "editions --successions", "paths 2023/law", "paths 2026/law --to signed", "compare 2017/law 2023/law",
        "check 2017 --theorem the-silence-of-the-senate-adopts --all", "power 2023/law", "show 2023/law",
        "dates 2023/law --on 2024-06-03", "dates 2026/law --to-be-law-by 2027-06-01 --on 2026-11-27",
    ],
)  # fmt: skip
def test_the_pages_of_the_law_tell_in_words_what_has_a_name(page: Callable[..., str], command: str) -> None:
    assert bare(page(*command.split())) == []


def test_the_table_of_an_audit_tells_outcomes_acts_and_irregularities_in_words(
    page: Callable[..., str], tmp_path: Path
) -> None:
    """An irregular act that a hypothesis would excuse is told as doubtful, in its row and in the count under them."""
    (tmp_path / "strange.toml").write_text(STRANGE, encoding="utf-8")
    (tmp_path / "again.toml").write_text(STRANGE.replace('"strange"', '"again"'), encoding="utf-8")
    said = page("audit", str(tmp_path))
    assert bare(said) == []
    assert english(said) == ["again", "strange"]
    assert any(doubt in said for doubt in ("8. не по порядку (сомнительно)", "8. ретсіз (күмәнді)")), said
    assert any(doubt in said for doubt in ("не по порядку (сомнительно) — 8", "ретсіз (күмәнді) — 8")), said


def test_the_page_of_a_forecast_has_no_english_word(page: Callable[..., str]) -> None:
    assert english(page("forecast", "2023/law", *ASSUMED, "--all", "--exact")) == []
    assert english(page("forecast", "2023/law", *ASSUMED, "-n", "50", "--calendar")) == []


def test_what_real_histories_say_of_an_answer(page: Callable[..., str]) -> None:
    assert english(page("questions", "A31", "--evidence", str(EXAMPLES / "imagined"))) == []


def test_a_walk_and_a_new_dossier(page: Callable[..., str], tmp_path: Path) -> None:
    typed = "1\n+30\n1 2023-03-01 70/20/3\nx\n99\n?\nu\nq\n"
    assert english(page("walk", "2023/law", "--on", "2023-01-10", "-o", str(tmp_path / "walk.toml"), typed=typed)) == []
    assert english(page("new", str(tmp_path / "new.toml"), typed="1\nx\n\nЖол\n2\n2023-02-01\n1\n\nq\n")) == []


@pytest.mark.parametrize(
    "command",
    [
        "xyz", "show", "show 2023/lew", "show 2023/law --foo", "show 2023/law --on soon", "paths 2023/law --most 0",
        "paths 2023/law --to singed", "status none.toml", "status .", "why 2023/law senate.aprove", "questions A999",
        "show 2023/law --answer A6", "show 2023/law --answer A6=z", "status x.toml --seats house=3", "status x.toml --seats senate",
        "draw", "draw 2023/law -o law.xyz", "draw 2023/law -o nowhere/law.svg", "draw 2023/law --detail tiny", "draw --timeline",
        "draw --compare 2017/law", "draw 2023/law --part nowhere", "forecast", "forecast 2023/law --assume none.toml",
        "show 1990/law", "show law --on 1991-01-01", "dates 2023/law", "export", "check-file", "agenda .", "sheet", "check 2023/lew",
        "power 2023/law --at nowhere", "power 2023/law --can house", "power 2023/law --can majilis=990", "assume",
        "power 2023/law --parties house:x=1", "power 2023/law --parties majilis", "power 2023/law --parties majilis:amanat=990",
        "power 2012/constitutional-amendment --on 2013-01-01 --at signed", "acts --stage nowhere", "acts --kind lew", "walk 2023/law --on 2019-01-01", "show 2017/law --on 2024-01-01",
    ],
)  # fmt: skip
def test_a_misuse_is_told_without_an_english_word(
    page: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    typed = {
        "xyz",
        "lew",
        "foo",
        "soon",
        "singed",
        "aprove",
        "house",
        "nowhere",
        "tiny",
        "senate.aprove",
        "2023/lew",
        "law.xyz",
    }
    assert [word for word in english(page(*command.split())) if word not in typed] == []


FAULTY = (
    """id = "x y"
kind = "lex"
colour = 1
title = 3
acts = "none"
""",
    """id = "x"
kind = "law"
title = {}
[[acts]]
act = "senate.aprove"
date = "soon"
votes = { senate = { for = -1, yes = 2 } }
sources = [{ date = "2023/2022" }]
wording = 3
reading = 12
[world]
sessions = [{ from = 2023-05-01, until = 2023-01-01 }]
""",
    """id = "x"
kind = "law"
title = { en = "" }
[[acts]]
act = "senate.approve"
date = 2024-03-01
known = 2024-01-01
votes = { senate = { for = 70 } }
present = { majilis = 400 }
""",
    'id = "x',
    "x",
    "",
)


def test_the_faults_of_a_file_are_told_without_an_english_word(page: Callable[..., str], tmp_path: Path) -> None:
    """What the file itself says, and examples of what it may say, are shown as they are written."""
    file = tmp_path / "bill.toml"
    quoted = {"lex", "colour", "soon", "yes", "senate.aprove"}
    for text in FAULTY:
        file.write_text(text, encoding="utf-8")
        for command in ("status", "check-file"):
            assert set(english(page(command, str(file)))) <= quoted, text
