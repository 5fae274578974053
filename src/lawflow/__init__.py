"""lawflow: how a bill becomes law in Kazakhstan, under the rules of any date.

The door is small; everything behind it is imported when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # what a checker takes for true; to import `typing` for it takes longer than all the rest

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act, Dossier, When
    from lawflow.errors import LawflowError
    from lawflow.forecast.forecast import forecast_of
    from lawflow.law.bills import Bill
    from lawflow.law.majorities import Tally
    from lawflow.passage.outlook import outlook
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import RefusedError
    from lawflow.reconstruction.files import read, write
    from lawflow.reconstruction.play import play
    from lawflow.study.audit.audit import audit
    from lawflow.study.check.checking import check
    from lawflow.study.compare.comparing import compare, compare_editions
    from lawflow.study.histories.starting import begun
    from lawflow.study.paths.paths import paths
    from lawflow.study.why import why
    from lawflow.timetable import procedure_for
    from lawflow.views.draw import draw

__version__ = "0.1.0"
__all__ = [
    "Act",
    "Bill",
    "Dossier",
    "LawflowError",
    "Passage",
    "RefusedError",
    "Tally",
    "When",
    "audit",
    "begun",
    "check",
    "compare",
    "compare_editions",
    "draw",
    "forecast_of",
    "outlook",
    "paths",
    "play",
    "procedure_for",
    "read",
    "why",
    "write",
]

_HOMES = {
    "Act": "lawflow.dossiers.dossier",
    "Bill": "lawflow.law.bills",
    "Dossier": "lawflow.dossiers.dossier",
    "LawflowError": "lawflow.errors",
    "Passage": "lawflow.passage.passage",
    "RefusedError": "lawflow.passage.refusal",
    "Tally": "lawflow.law.majorities",
    "When": "lawflow.dossiers.dossier",
    "audit": "lawflow.study.audit.audit",
    "begun": "lawflow.study.histories.starting",
    "check": "lawflow.study.check.checking",
    "compare": "lawflow.study.compare.comparing",
    "compare_editions": "lawflow.study.compare.comparing",
    "draw": "lawflow.views.draw",
    "forecast_of": "lawflow.forecast.forecast",
    "outlook": "lawflow.passage.outlook",
    "paths": "lawflow.study.paths.paths",
    "play": "lawflow.reconstruction.play",
    "procedure_for": "lawflow.timetable",
    "read": "lawflow.reconstruction.files",
    "why": "lawflow.study.why",
    "write": "lawflow.reconstruction.files",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(home), name)


def load_ipython_extension(_: object) -> None:
    """Show procedures, passages and comparisons as pictures in a notebook: ``%load_ext lawflow``."""
    import_module("lawflow.views.notebook").register()
