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
    222: "ijlіј‘’‚‛",
    260: "|¦",
    278: " !,./:;I[\\]ftІÌÍÎÏìíîïıЇї",
    333: "()-`r·¡¨²³´¸¹‐‑“”„‹›",
    334: "{}",
    350: "•",
    355: '"',
    365: "гғºѓ",
    370: "ª",
    389: "*",
    400: "°",
    438: "кқќҝ",
    458: "зтҙ",
    469: "^",
    500: "Jcksvxyz↑↓сухұүçýÿЈѕў",
    510: "эє",
    521: "чь",
    531: "в",
    537: "¶",
    542: "ГпяҒЃ",
    549: "≥≤±÷≈≠",
    552: "нң¯џ",
    556: "#$0123456789?L_abdeghnopqu«»–äаеорёәөҰҮһ¢£¤¥§àáâãåèéêëðñòóôõöùúûüþѐђћ‒†‡€",
    559: "ийѝ",
    573: "бц",
    576: "µ",
    583: "КдлҚЌҜ",
    584: "+<=>~×¬−",
    604: "■ЗҘ●",
    611: "FTZТ¿ßø₸",
    625: "ъ",
    635: "УЎ",
    656: "БЛЬ",
    667: "&ABEKPSVXYÄАВЕРХЧЁҺÀÁÂÃÅÈÉÊËÝÞЀЅ",
    669: "жҗ",
    677: "Д",
    688: "м",
    719: "ИЙПЭыЄЍЏ",
    722: "CDHNRUwНСЯҢÇÐÑÙÚÛÜ",
    737: "©®",
    740: "Ц",
    750: "ю",
    752: "Ә",
    760: "Ф",
    778: "GOQОӨÒÓÔÕÖØ",
    792: "Ъ",
    802: "ш",
    812: "њ",
    823: "фщ",
    833: "MmМ",
    834: "¼½¾",
    854: "Ћ",
    865: "Ђ",
    885: "Ы",
    889: "%æ",
    906: "љ",
    917: "Ш",
    923: "ЖҖ",
    938: "Щ",
    944: "Wœ",
    1000: "—…→←ÆŒ―‰™",
    1010: "ЮЊ",
    1015: "@",
    1057: "Љ",
    1073: "№",
}
_BOLD: Final = {
    238: "'",
    276: "Ї",
    278: " ,./I\\ijlІіÌÍÎÏìíîïıј‘’‚‛",
    280: "|¦",
    281: "ї",
    333: "!()-:;[]`ft·¡¨²³´¸¹‐‑‹›",
    350: "•",
    365: "º",
    370: "ª",
    389: "*r{}",
    400: "°",
    417: "гғѓ",
    474: '"',
    490: "т",
    497: "зҙ",
    500: "z↑↓кқќҝ“”„",
    549: "≥≤±÷≈≠",
    552: "э¯є",
    556: "#$0123456789J_aceksvxy«»–äаесухёәҰұҮү¢£¤¥§¶àáâãåçèéêëýÿЈѐѕў‒†‡€₸",
    567: "ГҒЃ",
    576: "µ",
    581: "ч",
    583: "я",
    584: "+<=>^~×¬−",
    604: "■нпңџ●",
    610: "КҚЌҜ",
    611: "?FLTZbdghnopquТорөһ¿ßðñòóôõöøùúûüþђћ",
    615: "вийцьѝ",
    618: "б",
    622: "УЎ",
    626: "ЗҘ",
    635: "дл",
    667: "EPSVXYЕРХÈÉÊËÝÞЀЅ",
    669: "Ё",
    702: "Л",
    703: "ЧҺ",
    709: "жҗ",
    711: "ЭЄ",
    712: "Д",
    719: "БИЙПЬЯЍЏ",
    722: "&ABCDHKNRUÄАВНСҢÀÁÂÃÅÇÐÑÙÚÛÜ",
    726: "Ә",
    729: "ъ",
    730: "Ц",
    737: "©®",
    740: "м",
    778: "GOQwОӨÒÓÔÕÖØ",
    833: "MМш",
    834: "¼½¾",
    844: "щ",
    854: "Фыю",
    870: "Ъ",
    875: "фЋ",
    885: "Ђ",
    889: "%mæ",
    904: "ЖҖ",
    906: "њ",
    944: "Wœ",
    969: "љ",
    975: "@",
    979: "Ы",
    1000: "—…→←ÆŒ―‰™",
    1005: "Ш",
    1019: "Щ",
    1031: "Ю",
    1062: "Њ",
    1094: "Љ",
    1115: "№",
}
# Where the slanted Cyrillic letters differ from the upright ones: a slanted т is as wide as an m.
_ITALIC: Final = {
    222: "ї",
    378: "ғѓ",
    465: "зҙ",
    472: "кқќҝ",
    492: "э",
    493: "г",
    496: "є",
    518: "ч",
    522: "в",
    526: "ь",
    534: "я",
    544: "ГҒЃ",
    550: "нпң",
    553: "д",
    556: "ийѝџ",
    562: "б",
    564: "л",
    572: "ц",
    589: "КҚЌҜ",
    614: "ЗҘ",
    621: "ъ",
    639: "УЎ",
    651: "БЬ",
    673: "ЧҺ",
    682: "Я",
    686: "Лм",
    688: "жҗ",
    694: "Э",
    704: "Д",
    708: "Є",
    715: "ИЙЍ",
    724: "Џ",
    725: "П",
    727: "Ц",
    736: "ы",
    752: "ю",
    778: "Ә",
    795: "Ф",
    805: "Ъ",
    828: "њ",
    830: "ш",
    833: "т",
    835: "ф",
    843: "Ђ",
    844: "Ћ",
    851: "щ",
    886: "Ы",
    910: "љ",
    917: "ЖҖ",
    920: "Ш",
    923: "Щ",
    982: "Њ",
    1022: "Ю",
    1066: "Љ",
    1083: "№",
}
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
