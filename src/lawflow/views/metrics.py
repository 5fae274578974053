"""How wide a text is: the advance widths of Arimo, so that a picture is laid out without asking a renderer.

Arimo has the widths of Liberation Sans and Arial, which the pictures name as substitutes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import attrs

# Thousandths of the font size, by the characters that share a width (Latin, Cyrillic with the Kazakh letters).
_REGULAR: Final = {
    191: "'",
    222: "ijlі",
    260: "|",
    278: " !,./:;I[\\]ftІ",
    333: "()-`r·",
    334: "{}",
    355: '"',
    365: "гғ",
    389: "*",
    438: "кқ",
    458: "зт",
    469: "^",
    500: "Jcksvxyz↑↓сухұү",
    510: "э",
    521: "чь",
    531: "в",
    542: "ГпяҒ",
    549: "≥≤",
    552: "нң",
    556: "#$0123456789?L_abdeghnopqu«»–äаеорёәөҰҮһ",
    559: "ий",
    573: "бц",
    583: "КдлҚ",
    584: "+<=>~×",
    604: "■З",
    611: "FTZТ",
    625: "ъ",
    635: "У",
    656: "БЛЬ",
    667: "&ABEKPSVXYÄАВЕРХЧЁҺ",
    669: "ж",
    677: "Д",
    688: "м",
    719: "ИЙПЭы",
    722: "CDHNRUwНСЯҢ",
    740: "Ц",
    750: "ю",
    752: "Ә",
    760: "Ф",
    778: "GOQОӨ",
    792: "Ъ",
    802: "ш",
    823: "фщ",
    833: "MmМ",
    885: "Ы",
    889: "%",
    917: "Ш",
    923: "Ж",
    938: "Щ",
    944: "W",
    1000: "—…→←",
    1010: "Ю",
    1015: "@",
    1073: "№",
}
_BOLD: Final = {
    238: "'",
    278: " ,./I\\ijlІі",
    280: "|",
    333: "!()-:;[]`ft·",
    389: "*r{}",
    417: "гғ",
    474: '"',
    490: "т",
    497: "з",
    500: "z↑↓кқ",
    549: "≥≤",
    552: "э",
    556: "#$0123456789J_aceksvxy«»–äаесухёәҰұҮү",
    567: "ГҒ",
    581: "ч",
    583: "я",
    584: "+<=>^~×",
    604: "■нпң",
    610: "КҚ",
    611: "?FLTZbdghnopquТорөһ",
    615: "вийць",
    618: "б",
    622: "У",
    626: "З",
    635: "дл",
    667: "EPSVXYЕРХ",
    669: "Ё",
    702: "Л",
    703: "ЧҺ",
    709: "ж",
    711: "Э",
    712: "Д",
    719: "БИЙПЬЯ",
    722: "&ABCDHKNRUÄАВНСҢ",
    726: "Ә",
    729: "ъ",
    730: "Ц",
    740: "м",
    778: "GOQwОӨ",
    833: "MМш",
    844: "щ",
    854: "Фыю",
    870: "Ъ",
    875: "ф",
    889: "%m",
    904: "Ж",
    944: "W",
    975: "@",
    979: "Ы",
    1000: "—…→←",
    1005: "Ш",
    1019: "Щ",
    1031: "Ю",
    1115: "№",
}
# Where the slanted Cyrillic letters differ from the upright ones: a slanted т is as wide as an m.
_ITALIC: Final = {
    378: "ғ", 465: "з", 472: "кқ", 492: "э", 493: "г", 518: "ч", 522: "в", 526: "ь", 534: "я", 544: "ГҒ", 550: "нпң",
    553: "д", 556: "ий", 562: "б", 564: "л", 572: "ц", 589: "КҚ", 614: "З", 621: "ъ", 639: "У", 651: "БЬ", 673: "ЧҺ",
    682: "Я", 686: "Лм", 688: "ж", 694: "Э", 704: "Д", 715: "ИЙ", 725: "П", 727: "Ц", 736: "ы", 752: "ю", 778: "Ә",
    795: "Ф", 805: "Ъ", 830: "ш", 833: "т", 835: "ф", 851: "щ", 886: "Ы", 917: "Ж", 920: "Ш", 923: "Щ", 1022: "Ю",
    1083: "№",
}  # fmt: skip
_WIDEST: Final = 1000
LINE: Final = 1.2  # height of a line over the font size, as Graphviz sets HTML-like labels


def _by_character(table: dict[int, str]) -> dict[str, int]:
    widths = {character: width for width, characters in table.items() for character in characters}
    return {**widths, "\N{NO-BREAK SPACE}": widths[" "]}


_UPRIGHT: Final = _by_character(_REGULAR)
_WEIGHTY: Final = _by_character(_BOLD)
_SLANTED: Final = {
    **_UPRIGHT,
    **{character: width for width, characters in _ITALIC.items() for character in characters},
}


@attrs.frozen(cache_hash=True)
class Style:
    """How a run of text is set: size in points, weight, slant, and the role that picks its colour."""

    size: int
    bold: bool = False
    italic: bool = False
    role: str = "text"


@attrs.frozen
class Run:
    """Some words of one line in one style."""

    text: str
    style: Style

    @property
    def width(self) -> float:
        """Return the width in points."""
        return width(self.text, self.style)


Line = tuple[Run, ...]


@lru_cache(maxsize=65536)
def width(text: str, style: Style) -> float:
    """Return the width of ``text`` in points; unknown characters count as wide.

    >>> round(width("Сенат", Style(10)), 2), round(width("Сенат", Style(10, italic=True)), 2)
    (28.44, 32.17)
    """
    table = _WEIGHTY if style.bold else _SLANTED if style.italic else _UPRIGHT
    return sum([table.get(character, _WIDEST) for character in text]) * style.size / 1000


def line_height(line: Line) -> float:
    """Return the height of a line in points."""
    return LINE * max((run.style.size for run in line), default=10.0)


def line_width(line: Line) -> float:
    """Return the width of a line in points."""
    return sum(run.width for run in line)


def height(lines: tuple[Line, ...]) -> float:
    """Return the height of a paragraph in points."""
    return sum(line_height(line) for line in lines)


@lru_cache(maxsize=65536)
def _words(text: str, style: Style) -> tuple[tuple[tuple[str, float], ...], float]:
    """Return the words of a text with their widths, and the width of a space."""
    return tuple((word, width(word, style)) for word in text.split(" ") if word), width(" ", style)


def wrap(runs: list[Run], room: float) -> tuple[Line, ...]:
    """Break the runs into lines that fit into ``room`` points; a word wider than that stands alone.

    >>> [[run.text for run in line] for line in wrap([Run("one two three", Style(10))], 40)]
    [['one two'], ['three']]
    """
    lines: list[Line] = []
    line: list[Run] = []
    used = 0.0
    for run in runs:
        words, gap = _words(run.text, run.style)
        piece: list[str] = []
        for word, wide in words:
            if (piece or line) and used + gap + wide > room:
                if piece:
                    line.append(Run(" ".join(piece), run.style))
                lines.append(tuple(line))
                line, piece, used = [], [], 0.0
            used += wide + (gap if piece or line else 0.0)
            piece.append(word)
        if piece:
            line.append(Run(" ".join(piece), run.style))
    lines.append(tuple(line))
    return tuple(_spaced(line) for line in lines if line)


def _spaced(line: Line) -> Line:
    """Return the line with a space after every run but the last."""
    if len(line) == 1:
        return line
    return (*(Run(f"{run.text} ", run.style) for run in line[:-1]), line[-1])
