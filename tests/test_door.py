"""The door: all that the commands do, from `import lawflow` alone, typed and documented, and nothing loaded before it is used."""

from __future__ import annotations

import inspect
import json
import pickle
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import jsonschema
import pytest
from mypy import api as mypy

import lawflow
from lawflow.cli.root import COMMANDS, run
from lawflow.views.objects import schemas

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
BILL = ROOT / "examples" / "imagined" / "imagined-2023-veto-overridden.toml"
FITTING = ROOT / "examples" / "dossiers" / "kz-2024-mass-media.toml"
DAY = date(2024, 5, 20)
DOES = {
    "editions": ("editions", "edition", "edition_on", "editions_page"),
    "show": ("procedure", "procedure_for", "show_page"),
    "draw": ("draw", "draw_comparison", "draw_observed", "timeline"),
    "simulate": ("play", "simulate_page"),
    "status": ("outlook", "status_page"),
    "agenda": ("agenda", "agenda_page", "calendar"),
    "sheet": ("sheet",),
    "why": ("why", "why_page"),
    "acts": ("acts", "acts_page"),
    "check-file": ("read", "DossierError", "check_file_page"),
    "audit": ("audit", "audit_page"),
    "export": ("event_log", "from_log"),
    "paths": ("paths", "paths_page"),
    "compare": ("compare", "compare_editions", "compare_page"),
    "check": ("check", "mutate", "read_theorems", "check_page"),
    "dates": ("dates", "last_days", "dates_page", "calendar"),
    "forecast": (
        "forecast_of",
        "forecasts_by_answer",
        "read_assumptions",
        "samples_of",
        "write_bills",
        "forecast_page",
        "backtest",
        "score_page",
    ),
    "assume": ("assume",),
    "formats": ("schemas", "schema"),
    "doctor": ("doctor_page",),
    "site": ("write_site",),
    "serve": ("serve",),
    "power": ("power", "power_page"),
    "questions": ("questions", "question", "questions_page", "evidence", "add_evidence"),
    "new": ("Dossier", "Act", "write", "from_data"),
    "edit": ("read", "Dossier", "write"),
    "walk": ("begun", "Passage"),
}
"""What the door gives for each command."""


def test_every_command_has_its_names_at_the_door() -> None:
    assert set(COMMANDS) == set(DOES)
    assert {name for names in DOES.values() for name in names} <= set(lawflow.__all__)


@pytest.mark.parametrize("name", lawflow.__all__)
def test_every_name_is_there_and_says_what_it_is(name: str) -> None:
    found = getattr(lawflow, name)
    assert not inspect.isroutine(found) or inspect.getdoc(found)
    assert not inspect.isclass(found) or inspect.getdoc(found)
    assert name in dir(lawflow)


def test_a_name_that_is_not_there_is_no_name() -> None:
    assert "TYPE_CHECKING" not in dir(lawflow)
    with pytest.raises(AttributeError, match="no attribute 'reed'"):
        lawflow.reed  # type: ignore[attr-defined]  # noqa: B018 (that is the point)


def test_the_page_names_all_of_them() -> None:
    told = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    small = {
        "ActName",
        "Answer",
        "Change",
        "Citation",
        "Edition",
        "Entry",
        "Footing",
        "Instrument",
        "LANGUAGES",
        "OUTCOMES",
    }
    named = set(re.findall(r"`(\w+)", told))
    assert set(lawflow.__all__) - named <= small | {
        *("Fault", "OpenQuestion", "Parliament", "Procedure", "Running", "Share", "Stage", "Step", "Term", "TermEnd"),
        *("Verdict", "Assumptions", "AssumptionsError", "TheoremError"),
    }
    code = re.search(r"```python\n(.*?)```", told, re.DOTALL)
    assert code is not None
    assert "Мәжіліске енгізілді" in printed(code[1])


def printed(code: str) -> str:
    """Return what a program prints, run in a process of its own."""
    command = [sys.executable, "-X", "utf8", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout  # noqa: S603 (our own)


def test_to_open_the_door_loads_nothing() -> None:
    shown = "import sys, lawflow; print(sorted(name for name in sys.modules if name.startswith('lawflow.')))"
    assert printed(shown) == "[]\n"


def test_a_bill_that_fits_loads_the_edition_of_its_day_alone() -> None:
    """As `status` plays it, which tells nothing of what was supplied; all of them take longer to load than it takes."""
    played = f"import sys, lawflow; print(len(lawflow.play(lawflow.read({str(FITTING)!r}), certain=False).irregular))"
    loaded = "print([name for name in sys.modules if name.startswith('lawflow.parliaments.kz.e20')])"
    assert printed(f"{played}; {loaded}") == "0\n['lawflow.parliaments.kz.e2023']\n"


def test_status_loads_no_heavy_library() -> None:
    told = f"import sys; from lawflow.cli.root import run; run(['status', {str(FITTING)!r}])"
    heavy = {"graphviz", "holidays", "icalendar", "numpy", "rich"}
    assert printed(f"{told}; print(sorted({heavy!r} & set(sys.modules)))").endswith("\n[]\n")


def test_the_modules_that_status_loads_compile_no_type_of_a_field() -> None:
    """An annotation that is a string is compiled for each field of a named tuple, or of a JSON object, on its own.

    A module that is named here has named tuples, or types of JSON objects, and `from __future__ import annotations`:
    without that import types are written as they are, and quoted where the name is known to a checker alone.
    """
    told = f"import sys; from lawflow.cli.root import run; run(['status', {str(FITTING)!r}])"
    ours = "[(name, vars(module)) for name, module in sys.modules.items() if name.startswith('lawflow')]"
    held = f"[name for name, holds in {ours} if 'annotations' in holds and {{'NamedTuple', 'TypedDict'}} & set(holds)]"
    assert printed(f"{told}; print({held})").endswith("\n[]\n")


# -- a site, written with the door alone --------------------------------------------------------------------------------


def test_a_record_goes_to_text_and_data_and_back() -> None:
    record = lawflow.read(str(BILL))
    assert lawflow.from_data(lawflow.as_data(record)).acts == record.acts
    for form in ("toml", "json"):
        assert lawflow.from_text(lawflow.as_text(record, form), form).acts == record.acts
    with pytest.raises(lawflow.DossierError, match="did you mean 'title'"):
        lawflow.from_data({"id": "x", "kind": "law", "titel": {"en": "X"}})


def test_a_record_is_written_under_a_name_that_is_a_text(tmp_path: Path) -> None:
    record = lawflow.read(BILL)
    lawflow.write(record, str(tmp_path / "bill.json"))
    assert lawflow.read(tmp_path / "bill.json").acts == record.acts


def test_status_agenda_and_calendar_of_many_bills() -> None:
    bills = [(record, lawflow.play(record, on=DAY)) for record in (lawflow.read(BILL),)]
    view = lawflow.outlook(bills[0][1].passage, DAY)
    votes = {option.act: [need.votes for need in option.needs] for option in view.may if option.needs}
    assert votes == {"majilis.override": [(66,)], "deputies.refer": [(30,)]}
    week = lawflow.agenda(bills, DAY, date(2024, 6, 13))
    assert [item.day for item in week.due] == [date(2024, 5, 28), date(2024, 6, 13)]
    assert b"BEGIN:VEVENT" in lawflow.calendar(bills, datetime(2024, 5, 20, 9, tzinfo=UTC), lang="kk")
    with pytest.raises(ValueError, match="time zone"):
        lawflow.calendar(bills, datetime(2024, 5, 20, 9))  # noqa: DTZ001 (that is the point)


def test_the_pages_are_those_of_the_commands() -> None:
    record = lawflow.read(BILL)
    played = lawflow.play(record, on=DAY)
    pages: list[tuple[str, Callable[[], object]]] = [
        ("status", lambda: lawflow.status_page(record.id, played, DAY)),
        ("simulate", lambda: lawflow.simulate_page(record.id, played)),
        ("audit", lambda: lawflow.audit_page(lawflow.audit(record))),
        ("dates", lambda: lawflow.dates_page(played.passage, DAY, lawflow.dates(played.passage, DAY))),
        ("acts", lambda: lawflow.acts_page(lawflow.parliament(), lawflow.acts(edition="2023", kind="law"))),
        ("questions", lambda: lawflow.questions_page([lawflow.question("a6")])),
        ("agenda", lambda: lawflow.agenda_page(lawflow.agenda([(record, played)], DAY), 1)),
    ]
    for name, page in pages:
        assert json.loads(json.dumps(page()))["schema"] == f"lawflow.{name}/1"


def test_a_citation_is_said_as_one() -> None:
    step = lawflow.procedure("2023/law").steps[0]
    assert str(step.cites[0]) == step.cites[0].text("en")
    assert len(str(step.cites[0])) < 60


def test_what_a_value_shows_fits_a_line() -> None:
    record = lawflow.read(BILL)
    played = lawflow.play(record, on=DAY)
    for value in (record, played, played.passage, played.passage.procedure, lawflow.outlook(played.passage, DAY)):
        assert len(repr(value)) < 1000


def test_an_event_log_of_records() -> None:
    record = lawflow.read(BILL)
    assert lawflow.event_log([record]).splitlines()[0].startswith("case,")
    assert "<trace>" in lawflow.event_log([record], "xes")


def test_questions_are_known_by_id_in_any_case() -> None:
    assert lawflow.question("k-a2").id == "K-A2"
    assert lawflow.question("A6") in lawflow.questions()
    with pytest.raises(lawflow.UnknownNameError):
        lawflow.question("A600")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: lawflow.When.day("2024-02-05"), "give a datetime.date"),  # type: ignore[arg-type]
        (lambda: lawflow.Act("majilis.adopt", "2024-02-05"), "a When, such as"),  # type: ignore[arg-type]
        (lambda: lawflow.Act("majilis.adopt", votes={"majilis": 80}), "a Tally by chamber"),  # type: ignore[dict-item]
        (lambda: lawflow.Dossier("x", "law", "X", ()), "a text by language"),  # type: ignore[arg-type]
        (
            lambda: lawflow.Passage.start(lawflow.Bill("law"), date(2024, 3, 1)).apply("initiator.introduce"),  # type: ignore[arg-type]
            "no act: give an Act",
        ),
    ],
)
def test_what_is_of_another_type_is_refused_with_what_is_wanted(wrong: Callable[[], object], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        wrong()


def test_a_bill_may_be_called_by_a_plain_text_on_its_picture() -> None:
    bill = lawflow.Passage.start(lawflow.Bill("law"), date(2024, 3, 1))
    assert b"On roads" in lawflow.draw(bill.procedure, "svg", passage=bill, name="On roads")
    assert b"On roads" in lawflow.timeline(bill, "txt", name="On roads")


def test_a_blocker_in_json_says_all_in_three_languages() -> None:
    bill = lawflow.Passage.start(lawflow.Bill("law"), date(2024, 3, 1))
    (blocker, *_) = lawflow.why_page("x", lawflow.why(bill, "president.sign", date(2024, 3, 4)), bill)["blockers"]
    for label in (blocker["found_label"], blocker["needed_label"], blocker["articles"][0]["label"]):
        assert set(label) == set(lawflow.LANGUAGES)
        assert len(set(label.values())) == len(lawflow.LANGUAGES)
    assert blocker["found_label"]["en"] == blocker["found"]
    assert [article["label"]["en"] for article in blocker["articles"]] == blocker["cites"]


@pytest.mark.parametrize("name", ["show", "editions", "power", "error"])
def test_what_the_law_says_is_an_object_for_a_site_too(name: str) -> None:
    """What the commands print with ``--json``, made from what the door gives, with no name from below it."""
    law = lawflow.procedure("2023/law")
    pages: dict[str, Callable[[], object]] = {
        "show": lambda: lawflow.show_page(law),
        "editions": lambda: lawflow.editions_page(lawflow.editions()),
        "power": lambda: lawflow.power_page([(lawflow.power(lawflow.begun(law, lawflow.Bill("law"), DAY)), None, ())]),
        "error": lambda: lawflow.error_page(lawflow.UnknownNameError("act", "x", ("a",))),
    }
    page = pages[name]()
    jsonschema.validate(json.loads(json.dumps(page)), schemas.schema_of(name))


@pytest.mark.parametrize("day", ["2024-06-10", datetime(2024, 6, 10)])  # noqa: DTZ001 (a moment without a zone is no day either)
def test_what_is_no_date_is_said_to_be_none(day: date) -> None:
    dossier = lawflow.read(FITTING)
    played = lawflow.play(dossier)
    passage = played.passage
    for asked in (
        lambda: lawflow.play(dossier, on=day),
        lambda: lawflow.audit(dossier, on=day),
        lambda: lawflow.outlook(passage, day),
        lambda: lawflow.why(passage, "president.sign", day),
        lambda: lawflow.dates(passage, day),
        lambda: lawflow.last_days(passage, day, date(2025, 1, 1)),
        lambda: lawflow.agenda([(dossier, played)], day),
        lambda: lawflow.procedure_for("law", day),
        lambda: lawflow.edition_on(day),
    ):
        with pytest.raises(TypeError, match=r"^on=.*: a date, such as datetime\.date\(2024, 2, 5\)$"):
            asked()


def test_a_name_that_does_not_exist_is_refused_with_the_nearest() -> None:
    dossier = lawflow.read(FITTING)
    passage = lawflow.play(dossier).passage
    for asked, near in (
        (lambda: lawflow.play(dossier, answers={"A100": "a"}), "A10"),
        (lambda: lawflow.play(dossier, seats={"majlis": 90}), "majilis"),
        (lambda: lawflow.paths(passage, "in-forse"), "in-force"),
        (lambda: lawflow.why(passage, "senat.approve", date(2024, 6, 20)), "senate.approve"),
        (lambda: lawflow.Passage.start(lawflow.Bill("law", initiator="goverment"), date(2024, 3, 1)), "government"),
        (lambda: lawflow.event_log([dossier], "xls"), "xes"),  # type: ignore[arg-type]
        (lambda: lawflow.from_text("", "jsn"), "json"),  # type: ignore[arg-type]
        (lambda: lawflow.as_text(dossier, "tml"), "toml"),  # type: ignore[arg-type]
    ):
        with pytest.raises(lawflow.UnknownNameError, match=f"did you mean '{near}'"):
            asked()


def test_what_would_be_answered_with_nothing_or_with_another_law_is_refused() -> None:
    """A kind or a stage that there is not had no acts; a bill of one kind went by the procedure of another."""
    law = lawflow.procedure("2023/law")
    for asked, near in (
        (lambda: lawflow.acts(kind="lew"), "law"),  # type: ignore[arg-type]
        (lambda: lawflow.acts(stage="senate-pendin"), "senate-pending"),
        (lambda: law.label.text("rus"), "ru"),
        (lambda: lawflow.begun(law, lawflow.Bill("constitutional-law"), DAY), ""),
    ):
        with pytest.raises(lawflow.UnknownNameError, match=f"did you mean '{near}'" if near else r"allowed: law\)"):
            asked()


@pytest.mark.parametrize("filled", [-3, 0, 500])
def test_seats_that_a_chamber_never_had_are_refused(filled: int) -> None:
    dossier = lawflow.read(FITTING)
    for use in (lawflow.play, lawflow.audit):
        with pytest.raises(ValueError, match=rf"majilis={filled}: a whole number from 1 to 107"):
            use(dossier, seats={"majilis": filled})


def test_a_year_without_an_edition_is_told_which_was_in_force() -> None:
    with pytest.raises(lawflow.UnknownNameError, match=r"in 2022 that of 2017 was in force.*did you mean '2017'"):
        lawflow.edition("2022")
    with pytest.raises(lawflow.UnknownNameError, match=r"in 2010 that of 2007 was in force.*did you mean '2007/law'"):
        lawflow.procedure("2010/law")


def test_a_span_ends_after_it_begins_and_a_text_that_is_no_day_is_named() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        lawflow.When(date(2024, 3, 1), date(2024, 2, 1))
    with pytest.raises(ValueError, match=r"'31\.02\.2024' is no day"):
        lawflow.When.read("31.02.2024")


def test_files_of_assumptions_and_theorems_are_read_by_their_names_alone() -> None:
    examples = ROOT / "examples"
    forecast = lawflow.forecast_of(lawflow.procedure("2023/law"), str(examples / "assumptions" / "2023.toml"))
    assert lawflow.read_assumptions(examples / "assumptions" / "2023.toml").digest == forecast.assumptions.digest
    (theorem,) = lawflow.read_theorems(str(examples / "theorems" / "own-text-needs-two-thirds.toml"))
    assert lawflow.check(theorem, lawflow.procedure("2023/law")).holds
    assert len(repr(forecast)) < 300


def test_votes_that_no_file_can_hold_are_refused_by_play_audit_and_write_alike(tmp_path: Path) -> None:
    """A misspelt chamber, and more votes than there are seats; the audit alone reports the latter."""

    def told(chamber: str, ayes: int) -> lawflow.Dossier:
        adopted = lawflow.Act("majilis.adopt", lawflow.When.day(date(2024, 2, 1)), votes={chamber: lawflow.Tally(ayes)})
        return lawflow.Dossier("bill", "law", {"en": "A bill"}, (adopted,))

    for use in (lawflow.play, lawflow.audit, lambda one: lawflow.write(one, tmp_path / "bill.toml")):
        with pytest.raises(lawflow.DossierError, match="did you mean 'majilis'"):
            use(told("mazhilis", 60))
    with pytest.raises(lawflow.DossierError, match="400"):
        lawflow.write(told("majilis", 400), tmp_path / "bill.toml")
    assert not (tmp_path / "bill.toml").exists()
    assert [one.sort for one in lawflow.audit(told("majilis", 400)).irregular] == ["impossible-count"]


def test_a_kind_that_no_parliament_has_is_refused_as_a_bill_or_a_dossier_is_made() -> None:
    for made in (lambda: lawflow.Bill("laww"), lambda: lawflow.Dossier("x", "laww", {"en": "X"})):
        with pytest.raises(lawflow.UnknownNameError, match="did you mean 'law'"):
            made()


FUNCTIONS = [name for name in lawflow.__all__ if inspect.isfunction(getattr(lawflow, name))]


class Foreign:
    """A value of no type that any function takes."""


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_parameter_of_each_function_refuses_what_is_of_another_type_before_anything_is_done(name: str) -> None:
    """The refusal names the parameter, what was found, and what is allowed."""
    function = getattr(lawflow, name)
    for one in inspect.signature(function).parameters:
        with pytest.raises(TypeError, match=rf"^{one}=<.*Foreign.*>: (a|an|several,|True) "):
            function(**{one: Foreign()})


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_member_of_what_is_handed_over_in_number_is_looked_at_too(name: str) -> None:
    """A generator on the way, a sequence before the call."""
    function = getattr(lawflow, name)
    for one, parameter in inspect.signature(function).parameters.items():
        if re.match(r"(collections\.abc\.)?(Iterable|Sequence|Collection|list)\[", str(parameter.annotation)):
            with pytest.raises(TypeError, match=rf"^{one}, item 1=.*Foreign"):
                function(**{one: [Foreign()]})


def test_what_can_be_gone_through_once_is_checked_on_the_way() -> None:
    records = iter([lawflow.read(BILL), "bill.toml"])
    with pytest.raises(TypeError, match=r"^dossiers, item 2='bill.toml': a Dossier, such as lawflow.read"):
        lawflow.event_log(records)  # type: ignore[arg-type]


def test_successions_what_is_left_out_and_seeded_faults_are_had_from_the_door() -> None:
    (told,) = lawflow.editions_page([lawflow.edition("2026")], ("successions", "left_out"))["editions"]
    assert told["successions"]
    assert told["left_out"]
    score = lawflow.mutate(lawflow.edition("2026"), None, ["constitutional-amendment"])
    assert score.edition == "2026"
    assert score.in_deed


def test_a_guarded_function_is_found_by_another_process() -> None:
    assert pickle.loads(pickle.dumps(lawflow.read)) is lawflow.read  # noqa: S301 (our own)


def test_a_language_that_a_page_does_not_speak_is_refused_with_those_that_it_does() -> None:
    with pytest.raises(lawflow.UnknownNameError, match="kk, ru, en"):
        lawflow.questions_page([], lang="kz")  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["2023/law", Path("bill.toml"), {"id": "x"}])
def test_a_text_a_path_or_data_in_place_of_a_value_is_told_how_to_come_by_one(given: Any) -> None:
    law = lawflow.procedure("2023/law")
    for asked, way in (
        (lambda: lawflow.draw(given, "svg"), "lawflow.procedure"),
        (lambda: lawflow.draw_comparison(law, given, "svg"), "lawflow.procedure"),
        (lambda: lawflow.compare(law, given), "lawflow.procedure"),
        (lambda: lawflow.compare_editions(given, given), "lawflow.edition"),
        (lambda: lawflow.timeline(given, "svg"), "lawflow.play"),
        (lambda: lawflow.play(given), "lawflow.read"),
        (lambda: lawflow.audit(given), "lawflow.read"),
        (lambda: lawflow.as_text(given), "lawflow.read"),
        (lambda: lawflow.sheet(given, given, "html", on=DAY), "lawflow.read"),
    ):
        with pytest.raises(TypeError, match=way):
            asked()


def test_a_checker_knows_the_languages_formats_details_and_kinds(tmp_path: Path) -> None:
    """`mypy` refuses each of the five lines, and nothing else."""
    program = tmp_path / "program.py"
    program.write_text(
        "from datetime import date\nimport lawflow\nlaw = lawflow.procedure('2023/law')\n"
        "lawflow.draw(law, 'svgg')\nlawflow.draw(law, 'svg', lang='kz')\nlawflow.draw(law, 'svg', detail='all')\n"
        "lawflow.procedure_for('lw', date(2024, 1, 1))\nlawflow.questions_page([], lang='all')\n"
        "lawflow.draw(law, 'png', lang='kk', detail='overview')\n",
        encoding="utf-8",
    )
    told = mypy.run(["--strict", "--no-error-summary", str(program)])[0]
    assert re.findall(r"program.py:(\d+): error: .*\[arg-type\]", told) == ["4", "5", "6", "7", "8"]


def test_a_checker_knows_which_names_are_there(tmp_path: Path) -> None:
    """Where the door were open to any name, a misspelt one would be an `object`."""
    program = tmp_path / "program.py"
    program.write_text("import lawflow\nlawflow.reed('roads.toml')\nlawflow.read('roads.toml')\n", encoding="utf-8")
    told = mypy.run(["--strict", "--no-error-summary", str(program)])[0]
    assert re.findall(r"program.py:(\d+): error: .*\[(.*)\]", told) == [("2", "attr-defined")]


def test_what_is_counted_serves_a_forecast_and_each_schema_is_named() -> None:
    records = [lawflow.read(path) for path in sorted((ROOT / "examples" / "dossiers").glob("kz-2024-*.toml"))]
    law = lawflow.procedure("2023/law")
    counted = lawflow.assume(records, law, DAY)
    assert 0 < lawflow.forecast_of(law, counted.assumptions).law < 1
    jsonschema.validate(
        json.loads(json.dumps(lawflow.score_page(lawflow.backtest(records)))), schemas.schema_of("score")
    )
    assert {lawflow.schema(name)["title"] for name in lawflow.schemas()} == {
        f"lawflow {name}" for name in lawflow.schemas()
    }


def test_without_numpy_the_door_names_the_extra_and_shows_what_can_be_had() -> None:
    """`help(lawflow)` works there too."""
    told = printed(
        "import sys, pydoc; sys.modules['numpy'] = None; import importlib.util as u; found = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'numpy' else found(name, *rest)\n"
        "import lawflow; print('forecast_of' in dir(lawflow), 'draw' in dir(lawflow), len(pydoc.render_doc(lawflow)) > 0)\n"
        "try: lawflow.forecast_of\nexcept lawflow.NotInstalledError as error: print(error)"
    )
    assert told == "False True True\nnumpy is not installed: pip install 'lawflow[sim]'\n"


def test_without_numpy_all_that_can_be_had_is_taken_at_once() -> None:
    told = printed(
        "import sys; sys.modules['numpy'] = None; import importlib.util as u; found = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'numpy' else found(name, *rest)\n"
        "from lawflow import *\nprint('play' in globals(), 'forecast_of' in globals())"
    )
    assert told == "True False\n"


def test_without_numpy_every_schema_can_be_had() -> None:
    """Also of the odds: that of a page is a file of the package."""
    told = printed(
        "import sys; sys.modules['numpy'] = None\n"
        "import lawflow; print(*(lawflow.schema(name)['$id'] for name in lawflow.schemas()))"
    )
    assert told.split() == [schemas.form_of(name) for name in schemas.PAGES]


def test_the_kinds_that_a_checker_knows_are_those_of_the_parliament() -> None:
    assert set(get_args(lawflow.Kind)) == set(lawflow.parliament().kinds)


def test_drawn_bills_are_written_from_the_door_as_by_the_command(tmp_path: Path) -> None:
    """`lawflow forecast --bills` and `write_bills` write the same file; what was read is not written over."""
    pytest.importorskip("numpy", reason="the extra `sim` brings it")
    file, other = tmp_path / "door.csv", tmp_path / "command.csv"
    assumptions = ROOT / "examples" / "assumptions" / "2023.toml"
    drawn = lawflow.samples_of([lawflow.forecast_of(lawflow.procedure("2023/law"), assumptions)], 50, 7)
    lawflow.write_bills(file, drawn)
    asked = ["forecast", "2023/law", "--assume", str(assumptions), "-n", "50", "--seed", "7", "--bills", str(other)]
    assert run([*asked, "--json"]) == 0
    assert file.read_text(encoding="utf-8") == other.read_text(encoding="utf-8")
    head, *rows = file.read_text(encoding="utf-8").splitlines()
    assert head == "bill,procedure,kind,by,outcome,stage,days,date"
    assert len(rows) == 50
    with pytest.raises(lawflow.CannotWriteError):
        lawflow.write_bills(str(file), drawn, inputs=[file])
