"""HTML-like labels of DOT: every run of words has a cell of its own width.

Renderers guess the width of Cyrillic, so no place may depend on their guess.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from lawflow.views.formats.xml import legal
from lawflow.views.plan.metrics import line_height
from lawflow.views.plan.picture import PAD
from lawflow.views.plan.sheets import GAP

if TYPE_CHECKING:
    from lawflow.views.plan.metrics import Line, Style
    from lawflow.views.plan.picture import Box

_BARE: Final = 'BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"'


class Labels:
    """Writes the labels of one picture; ``ink`` has the colours of letters by role."""

    def __init__(self, ink: dict[str, str]) -> None:
        self.ink = ink
        self.fonts: dict[Style, tuple[str, str]] = {}

    def table(
        self,
        lines: tuple[Line, ...],
        box: Box,
        *,
        insets: tuple[float, ...] = (),
        pad: float = GAP,
        head: str = "",
        body: float = 0.0,
    ) -> str:
        """Return the lines as a label the size of a box, the first ``pad`` points below its top.

        ``insets`` shift lines to the right; ``head`` colours the ground, and leaves ``body`` points below it.
        """
        wide, y = round(box.width - (0 if head else PAD)), pad
        rows = [_cell(wide, round(y))]
        for n, line in enumerate(lines):
            low = y + line_height(line)
            inset = (PAD if head else 0.0) + (insets[n] if insets else 0.0)
            rows.append(self._row(line, wide, round(low) - round(y), inset))
            y = low
        rows.append(_cell(wide, round(box.height) - round(y)))
        fill = f' BGCOLOR="{head}"' if head else ""
        inner = f"<TABLE {_BARE}>{''.join(rows)}</TABLE>"
        if not head:
            return f"<{inner}>"
        return f"<<TABLE {_BARE}><TR><TD{fill}>{inner}</TD></TR>{_cell(wide, round(body))}</TABLE>>"

    def _row(self, line: Line, wide: int, tall: int, inset: float) -> str:
        """Return one line as a row: a cell for the inset, one for each run, one for the rest."""
        alone = len(line) == 1 and not inset
        x, left = inset, round(inset)
        cells = [_td(left, tall)] if left else []
        for run in line:
            x += run.width
            right = wide if alone else min(round(x), wide)
            before, after = self.fonts.get(run.style) or self._font(run.style)
            cells.append(
                f'<TD FIXEDSIZE="TRUE" WIDTH="{max(right - left, 1)}" HEIGHT="{tall}" ALIGN="LEFT" BALIGN="LEFT">'
                f"{before}{_escaped(run.text)}{after}</TD>"
            )
            left = right
        if alone:
            return f"<TR>{cells[0]}</TR>"
        if wide > left:
            cells.append(_td(wide - left, tall))
        return f"<TR><TD><TABLE {_BARE}><TR>{''.join(cells)}</TR></TABLE></TD></TR>"

    def _font(self, style: Style) -> tuple[str, str]:
        """Return what stands before and after the words of a run in this style."""
        start = f'<FONT POINT-SIZE="{style.size}" COLOR="{self.ink[style.role]}">'
        if style.bold:
            found = start + "<B>", "</B></FONT>"
        elif style.italic:
            found = start + "<I>", "</I></FONT>"
        else:
            found = start, "<I> </I></FONT>"  # a lone plain run sits lower than a bold or slanted one
        self.fonts[style] = found
        return found


def _escaped(said: str) -> str:
    return escape(legal(said), quote=False).replace("\N{NO-BREAK SPACE}", "&#160;")


def _td(wide: int, tall: int) -> str:
    return f'<TD FIXEDSIZE="TRUE" WIDTH="{wide}" HEIGHT="{tall}"></TD>'


def _cell(wide: int, tall: int) -> str:
    """Return an empty row of a table; nothing where it has no height."""
    return f"<TR>{_td(wide, tall)}</TR>" if tall > 0 else ""
