"""Colours that a page sets: names in the picture, and for each name its colour on light and on dark paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.formats.palette import Palette, palette

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.pictures import Pictures

_SINGLE: Final = ("paper", "card", "rule")
_TABLES: Final = ("ink", "mark", "bars")
_LANES: Final = ("lane", "head", "border", "line")


@attrs.frozen
class Themed(Palette):
    """A palette of names that stand for colours."""

    def lane(self, name: str) -> str:
        """Return the name of the ground of a lane."""
        return self._named("lane", name)

    def head(self, name: str) -> str:
        """Return the name of the ground of the name of a stage."""
        return self._named("head", name)

    def border(self, name: str) -> str:
        """Return the name of the colour of the border of a card."""
        return self._named("border", name)

    def line(self, name: str) -> str:
        """Return the name of the colour of a line that leads into the lane."""
        return self._named("line", name)

    def _named(self, what: str, name: str) -> str:
        return f"var(--{what}-{name if name in self.bands else ''})"


def themed(pictures: Pictures) -> Palette:
    """Return the palette whose colours are names, as `theme` gives each a colour."""
    plain = palette(dark=False)
    single = {name: f"var(--{name})" for name in _SINGLE}
    tables = {table: {name: f"var(--{table}-{name})" for name in getattr(plain, table)} for table in _TABLES}
    return Themed(dark=False, **single, **tables, bands=pictures.bands)  # type: ignore[arg-type]  # fields by name


def theme(pictures: Pictures, *, dark: bool) -> str:
    """Return the declarations of the colours, as a stylesheet writes them."""
    return "".join(f"--{name}:{colour};" for name, colour in _colours(palette(dark=dark, pictures=pictures), pictures))


def colour_names(pictures: Pictures) -> tuple[str, ...]:
    """Return the names of all colours, in an order that stays."""
    return tuple(name for name, _ in _colours(palette(dark=False, pictures=pictures), pictures))


def _colours(of: Palette, pictures: Pictures) -> Iterator[tuple[str, str]]:
    for name in _SINGLE:
        yield name, getattr(of, name)
    for table in _TABLES:
        for name, colour in getattr(of, table).items():
            yield f"{table}-{name}", colour
    for what in _LANES:
        for name in (*pictures.bands, ""):
            yield f"{what}-{name}", getattr(of, what)(name)
