"""Display in notebooks: procedures, passages, comparisons and forecasts show themselves as pictures.

`register` is called once; the law and the passage know nothing of it. A notebook that shows no SVG draws Mermaid, if it
knows it, or shows plain text.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

import attrs

from lawflow.law.procedure import Procedure
from lawflow.passage.passage import Passage
from lawflow.views import draw

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.forecast.forecast import Forecast
    from lawflow.views.content.graph import Tongue
    from lawflow.views.draw import Format


@attrs.frozen(eq=False)
class Comparison:
    """Two procedures to be shown upon one another."""

    before: Procedure
    after: Procedure
    lang: Tongue = "en"


def _bundle(drawn: Callable[[Format], bytes]) -> dict[str, str]:
    """Return what a notebook may choose from."""
    formats: dict[str, Format] = {"text/plain": "txt", "text/vnd.mermaid": "mmd", "image/svg+xml": "svg"}
    return {kind: drawn(fmt).decode() for kind, fmt in formats.items()}


def of_procedure(procedure: Procedure, **_rest: object) -> dict[str, str]:
    """Return the display of a procedure."""
    return _bundle(lambda fmt: draw.draw(procedure, fmt))


def of_passage(passage: Passage, **_rest: object) -> dict[str, str]:
    """Return the display of a passage: its procedure with the path on it."""
    return _bundle(lambda fmt: draw.draw(passage.procedure, fmt, passage=passage))


def of_comparison(comparison: Comparison, **_rest: object) -> dict[str, str]:
    """Return the display of a comparison."""
    return _bundle(lambda fmt: draw.draw_comparison(comparison.before, comparison.after, fmt, lang=comparison.lang))


def of_forecast(forecast: Forecast, **_rest: object) -> dict[str, str]:
    """Return the display of a forecast: its outcomes."""
    plot = import_module("lawflow.views.plot").plot
    formats = {"text/plain": "txt", "image/svg+xml": "svg"}
    return {kind: plot("outcomes", [forecast], fmt).decode() for kind, fmt in formats.items()}


def register() -> None:
    """Teach the classes to show themselves, forecasts where numpy is there; calling it twice does no harm."""
    if find_spec("numpy") is not None:
        forecast = import_module("lawflow.forecast.forecast").Forecast
        forecast._repr_mimebundle_ = of_forecast
    for known, shown in ((Procedure, of_procedure), (Passage, of_passage), (Comparison, of_comparison)):
        setattr(known, "_repr_mimebundle_", lambda self, shown=shown, **rest: shown(self, **rest))  # noqa: B010 (mypy knows no such name)
