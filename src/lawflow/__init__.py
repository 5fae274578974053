"""lawflow: how a bill becomes law in Kazakhstan, under the rules of any date.

The names of the door, by what they are for, stand in `docs/library.md`. What is behind it is imported when it is first
asked for.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # what a checker takes for true; to import `typing` for it takes longer than all the rest

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.dossiers.source import Source
    from lawflow.dossiers.when import When
    from lawflow.dossiers.world import World
    from lawflow.errors import (
        AssumptionsError,
        CannotWriteError,
        DossierError,
        Fault,
        LawflowError,
        NoEditionError,
        NoRendererError,
        NotInstalledError,
        TheoremError,
        TooManyCoalitionsError,
        UnknownNameError,
    )
    from lawflow.forecast.assuming import read_assumptions
    from lawflow.forecast.assumptions import Assumptions
    from lawflow.forecast.drawn_bills import write_bills
    from lawflow.forecast.forecast import Forecast, forecast_of, forecasts_by_answer
    from lawflow.forecast.learnt import Counted, assume, backtest
    from lawflow.forecast.samples import Sample, samples_of
    from lawflow.forecast.score import Score
    from lawflow.law.acts import ActName
    from lawflow.law.bills import OUTCOMES, Bill
    from lawflow.law.edition import Edition
    from lawflow.law.labels import LANGUAGES, Label, Lang
    from lawflow.law.majorities import Share, Tally, Verdict
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import Answer, OpenQuestion
    from lawflow.law.sources import Citation, Footing, Instrument
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.library import (
        acts,
        as_data,
        as_text,
        calendar,
        event_log,
        from_data,
        from_log,
        from_text,
        question,
        questions,
        read,
        schema,
        schemas,
        write,
    )
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.passage.outlook import Closed, Duty, Need, Option, Outlook, outlook
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker, RefusedError
    from lawflow.passage.running import Running
    from lawflow.reconstruction.irregular import Irregular
    from lawflow.reconstruction.play import Played, play
    from lawflow.reconstruction.reconstruct import UndatedError
    from lawflow.study.acts import KnownAct
    from lawflow.study.agenda import Agenda, DueItem, agenda
    from lawflow.study.audit.audit import Report, audit
    from lawflow.study.check.checking import check
    from lawflow.study.check.findings import Held, findings
    from lawflow.study.check.mutating import mutate
    from lawflow.study.check.taking import read_theorems
    from lawflow.study.compare.change import Change, Comparison
    from lawflow.study.compare.comparing import compare, compare_editions
    from lawflow.study.dates.dates import OutcomeDates, dates
    from lawflow.study.dates.deadlines import LastDay, last_days
    from lawflow.study.evidence import Evidence, evidence
    from lawflow.study.histories.starting import begun
    from lawflow.study.paths.paths import Paths, paths
    from lawflow.study.power.power import power
    from lawflow.study.why import Permission, why
    from lawflow.timetable import Kind, edition, edition_on, editions, parliament, procedure, procedure_for
    from lawflow.views.charts import chart
    from lawflow.views.content.graph import Detail, Tongue
    from lawflow.views.draw import Format, draw, draw_comparison, draw_observed, timeline
    from lawflow.views.objects.acts import acts_page
    from lawflow.views.objects.agenda import agenda_page
    from lawflow.views.objects.audit import audit_page
    from lawflow.views.objects.check import check_page
    from lawflow.views.objects.check_file import check_file_page
    from lawflow.views.objects.compare import compare_page
    from lawflow.views.objects.dates import dates_page
    from lawflow.views.objects.doctor import doctor_page
    from lawflow.views.objects.editions import editions_page
    from lawflow.views.objects.error import error_page
    from lawflow.views.objects.forecast import forecast_page
    from lawflow.views.objects.paths import paths_page
    from lawflow.views.objects.power import power_page
    from lawflow.views.objects.questions import add_evidence, questions_page
    from lawflow.views.objects.receipt import receipt
    from lawflow.views.objects.score import score_page
    from lawflow.views.objects.show import show_page
    from lawflow.views.objects.simulate import simulate_page
    from lawflow.views.objects.status import status_page
    from lawflow.views.objects.why import why_page
    from lawflow.views.plot import plot
    from lawflow.views.sheet import sheet
    from lawflow.web.serving import serve
    from lawflow.web.site import write_site

__version__ = "0.1.0"
__all__ = [
    "LANGUAGES", "OUTCOMES", "Act", "ActName", "Agenda", "Answer", "Assumptions", "AssumptionsError", "Bill",
    "Blocker", "CannotWriteError", "Change", "Citation", "Closed", "Comparison", "Counted", "Detail", "Dossier",
    "DossierError", "DueItem", "Duty", "Edition", "Entry", "Evidence", "Fault", "Footing", "Forecast", "Format",
    "Held", "Instrument", "Irregular", "Kind", "KnownAct", "Label", "Lang", "LastDay", "LawflowError", "Need",
    "NoEditionError", "NoRendererError", "NotInstalledError", "OpenQuestion", "Option", "OutcomeDates", "Outlook",
    "Parliament", "Passage", "Paths", "Permission", "Played", "Procedure", "RefusedError", "Report", "Running",
    "Sample", "Score", "Share", "Source", "Stage", "Step", "Tally", "Term", "TermEnd", "TheoremError", "Tongue",
    "TooManyCoalitionsError", "UndatedError", "UnknownNameError", "Verdict", "When", "World", "acts", "acts_page",
    "add_evidence", "agenda", "agenda_page", "as_data", "as_text", "assume", "audit", "audit_page", "backtest",
    "begun", "calendar", "chart", "check", "check_file_page", "check_page", "compare", "compare_editions",
    "compare_page", "dates", "dates_page", "doctor_page", "draw", "draw_comparison", "draw_observed", "edition",
    "edition_on", "editions", "editions_page", "error_page", "event_log", "evidence", "findings", "forecast_of",
    "forecast_page", "forecasts_by_answer", "from_data", "from_log", "from_text", "last_days", "mutate", "outlook",
    "parliament", "paths", "paths_page", "play", "plot", "power", "power_page", "procedure", "procedure_for",
    "question", "questions", "questions_page", "read", "read_assumptions", "read_theorems", "receipt", "samples_of",
    "schema", "schemas", "score_page", "serve", "sheet", "show_page", "simulate_page", "status_page", "timeline",
    "why", "why_page", "write", "write_bills", "write_site",
]  # fmt: skip

_BEHIND = {
    "dossiers.dossier": "Act Dossier",
    "dossiers.source": "Source",
    "dossiers.when": "When",
    "dossiers.world": "World",
    "errors": (
        "AssumptionsError CannotWriteError DossierError Fault LawflowError NoEditionError NoRendererError "
        "NotInstalledError TheoremError TooManyCoalitionsError UnknownNameError"
    ),
    "forecast.assuming": "read_assumptions",
    "forecast.assumptions": "Assumptions",
    "forecast.learnt": "Counted assume backtest",
    "forecast.forecast": "Forecast forecast_of forecasts_by_answer",
    "forecast.samples": "Sample samples_of",
    "forecast.score": "Score",
    "forecast.drawn_bills": "write_bills",
    "law.acts": "ActName",
    "law.bills": "Bill OUTCOMES",
    "law.edition": "Edition",
    "law.labels": "LANGUAGES Label Lang",
    "law.majorities": "Share Tally Verdict",
    "law.parliament": "Parliament",
    "law.procedure": "Procedure",
    "law.questions": "Answer OpenQuestion",
    "law.sources": "Citation Footing Instrument",
    "law.steps": "Stage Step",
    "law.terms": "Term",
    "library": (
        "acts as_data as_text calendar event_log from_data from_log from_text question questions read schema "
        "schemas write"
    ),
    "passage.entries": "Entry TermEnd",
    "passage.outlook": "Closed Duty Need Option Outlook outlook",
    "passage.passage": "Passage",
    "passage.refusal": "Blocker RefusedError",
    "passage.running": "Running",
    "reconstruction.irregular": "Irregular",
    "reconstruction.play": "Played play",
    "reconstruction.reconstruct": "UndatedError",
    "study.acts": "KnownAct",
    "study.agenda": "Agenda DueItem agenda",
    "study.audit.audit": "Report audit",
    "study.check.checking": "check",
    "study.check.findings": "Held findings",
    "study.check.mutating": "mutate",
    "study.check.taking": "read_theorems",
    "study.compare.change": "Change Comparison",
    "study.compare.comparing": "compare compare_editions",
    "study.dates.dates": "OutcomeDates dates",
    "study.dates.deadlines": "LastDay last_days",
    "study.evidence": "Evidence evidence",
    "study.histories.starting": "begun",
    "study.paths.paths": "Paths paths",
    "study.power.power": "power",
    "study.why": "Permission why",
    "timetable": "Kind edition edition_on editions parliament procedure procedure_for",
    "views.charts": "chart",
    "views.content.graph": "Detail Tongue",
    "views.draw": "Format draw draw_comparison draw_observed timeline",
    "views.objects.questions": "add_evidence questions_page",
    "views.objects.receipt": "receipt",
    "views.plot": "plot",
    "views.sheet": "sheet",
    "web.serving": "serve",
    "web.site": "write_site",
}
"""The modules behind the door, each with the names that it gives."""
_PAGES = (
    "acts agenda audit check check_file compare dates doctor editions error forecast paths power questions score "
    "show simulate status why"
)
"""The modules of objects of JSON, each of which gives its page."""
_HOMES = {name: f"lawflow.{module}" for module, names in _BEHIND.items() for name in names.split()}
_HOMES |= {f"{page}_page": f"lawflow.views.objects.{page}" for page in _PAGES.split()}

_OF_A_KIND = ("Bill", "Dossier")
"""What is of a kind that some parliament has: the parliaments are loaded first."""

_COUNTED = ("forecast_page", "plot", "chart")
"""What needs numpy beside the names of the forecast."""


_NAMED = __all__


def _asked_for(name: str) -> object:
    if name == "__all__":
        return [one for one in __dir__() if one != "__version__"]
    home = _HOMES.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    if name in _OF_A_KIND:
        import_module("lawflow.timetable")
    try:
        found = getattr(import_module(home), name)
    except ModuleNotFoundError as missing:
        if missing.name != "numpy":
            raise
        from lawflow.errors import NotInstalledError  # noqa: PLC0415 (only where it is missing)

        raise NotInstalledError("numpy", "sim") from missing
    if type(found) is not type(_asked_for) and not hasattr(found, "cache_info"):  # nor a function that keeps results
        return found
    globals()[name] = guarded = import_module("lawflow.law.guarded").guarded(found, name)
    return guarded


if not TYPE_CHECKING:  # a checker would take any name for one of the door
    del __all__  # asked for above: `from lawflow import *` takes what can be had here
    __getattr__ = _asked_for


def __dir__() -> list[str]:
    """Return the names that can be had here: without numpy, which the extra ``sim`` brings, none of the forecast."""
    from importlib.util import find_spec  # noqa: PLC0415 (only who looks around asks)

    here = find_spec("numpy") is not None
    return [*(name for name in _NAMED if here or not _is_counted(name)), "__version__"]


def _is_counted(name: str) -> bool:
    return name in _COUNTED or _HOMES[name].startswith("lawflow.forecast.")


def load_ipython_extension(_: object) -> None:
    """Show procedures, passages and comparisons as pictures in a notebook: ``%load_ext lawflow``."""
    import_module("lawflow.views.notebook").register()
