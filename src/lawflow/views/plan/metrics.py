"""How wide a text is: the advance widths of Arimo, so that a picture is laid out without asking a renderer.

Arimo has the widths of Liberation Sans and Arial, which the pictures name as substitutes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

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


class _Widths(dict[str, int]):
    """Widths by character; one that is not known counts as wide."""

    def __missing__(self, character: str) -> int:
        return _WIDEST


def _by_character(table: dict[int, str]) -> _Widths:
    widths = {character: width for width, characters in table.items() for character in characters}
    return _Widths({**widths, "\N{NO-BREAK SPACE}": widths[" "]})


_UPRIGHT: Final = _by_character(_REGULAR)
_WEIGHTY: Final = _by_character(_BOLD)
_SLANTED: Final = _Widths(
    {**_UPRIGHT, **{character: width for width, characters in _ITALIC.items() for character in characters}}
)


class Style(NamedTuple):
    """How a run of text is set: size in points, weight, slant, and the role that picks its colour."""

    size: int
    bold: bool = False
    italic: bool = False
    role: str = "text"


class Run(NamedTuple):
    """Some words of one line in one style."""

    text: str
    style: Style

    @property
    def width(self) -> float:
        """Return the width in points."""
        words, style = self.text.rstrip(" "), self.style
        spaces = len(self.text) - len(words)
        return width(words, style) + (spaces * _table(style)[" "] * style.size / 1000 if spaces else 0.0)


Line = tuple[Run, ...]


@lru_cache(maxsize=65536)
def width(text: str, style: Style) -> float:
    """Return the width of ``text`` in points; unknown characters count as wide.

    >>> round(width("Сенат", Style(10)), 2), round(width("Сенат", Style(10, italic=True)), 2)
    (28.44, 32.17)
    """
    return sum(map(_table(style).__getitem__, text)) * style.size / 1000


def _table(style: Style) -> _Widths:
    return _WEIGHTY if style.bold else _SLANTED if style.italic else _UPRIGHT


@lru_cache(maxsize=65536)
def words_of(text: str, style: Style) -> tuple[tuple[tuple[str, float], ...], float]:
    """Return the words of a text with their widths in points, and the width of a space."""
    of, size = _table(style).__getitem__, style.size
    words = tuple([(word, sum(map(of, word)) * size / 1000) for word in text.split(" ") if word])
    return words, of(" ") * size / 1000


def line_height(line: Line) -> float:
    """Return the height of a line in points."""
    return LINE * max([run.style.size for run in line], default=10)


def line_width(line: Line) -> float:
    """Return the width of a line in points."""
    return sum(run.width for run in line)


def height(lines: Iterable[Line]) -> float:
    """Return the height of a paragraph in points."""
    return sum([line_height(line) for line in lines])
