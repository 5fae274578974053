"""Pages and maps in as few bytes as HTML lets them have: four thousand of them are to fit a memory stick.

A tag at the end of a row or of a paragraph may be left out where the next tag says as much (HTML, 13.1.2.4), and so may
quotes around a value without spaces (13.1.2.3). A map names its colours by classes, and stands on whole pixels.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lawflow.views.formats.themes import colour_names

if TYPE_CHECKING:
    from lawflow.law.pictures import Pictures
    from lawflow.views.formats.xml import Part

_BREAKS: Final = re.compile(r"\s*\n\s*")
_TAG: Final = re.compile(r"<[a-zA-Z][^>]*>")
_QUOTED: Final = re.compile(r'(?<= )([\w:-]+)="([^\s"\'=<>`&]+)"')
_ENDS: Final = re.compile(
    r"</li>(?=\n?(?:<li|</ul>|</ol>))|</d[td]>(?=\n?(?:<d[td]>|</dl>))|</t[dh]>(?=\n?(?:<t[dh]|</tr>))"
    r"|</tr>(?=\n?(?:<tr|</tbody>))|</p>(?=\n?(?:<(?:p|ul|ol|dl|h[1-6]|section|div|table|details|figure)[ >]|</li>))"
)
_OPTIONAL: Final = re.compile(r"<head>|</(?:head|body|html)>")
_BLOCK: Final = (
    r"</?(?:article|body|d[dlt]|details|div|figure|h[1-6]|head|li|link|main|meta|nav|[ou]l|p|section|t[dhr]|table"
    r"|tbody|title)"
)
_BEFORE: Final = re.compile(rf"\s+(?={_BLOCK}[ >])")
_AFTER: Final = re.compile(rf"({_BLOCK}(?: [^>]*)?>)\s+")
"""What is a block of its own needs no break around it."""
_NUMBER: Final = re.compile(r"-?\d+\.\d+")
_LINE: Final = re.compile(r"(?:[MLQ][-\d., ]+)+")
_MOVE: Final = re.compile(r"([MLQ])([-\d., ]+)")
_WHOLE: Final = ("x", "y", "width", "height")
_FINE: Final = ("points", "d", "cx", "cy")
_COLOURED: Final = {"fill": "f", "stroke": "s"}
_LETTERS: Final = {("font-weight", "bold"): "b", ("font-style", "italic"): "i", ("font-size", "12"): "h"}
_SIGNS: Final = ("clock", "law", "open", "no-law")
_KEPT: Final = ("stage-", "sign-")
"""What the ids of a map begin with by which the keys find their way on it."""


def lean(html: str) -> str:
    r"""Return a page without what its tags may leave out.

    >>> lean('<ul class="a"><li>\n<p id="b c">It&#39;s so</p>\n</li>\n</ul>')
    '<ul class=a><li><p id="b c">It\'s so</ul>'
    """
    html = _AFTER.sub(r"\1", _BEFORE.sub("", html.replace("&#39;", "'")))
    html = _OPTIONAL.sub("", _ENDS.sub("", _BREAKS.sub("\n", html)))
    return _TAG.sub(lambda tag: _QUOTED.sub(r"\1=\2", tag[0]), _BREAKS.sub("\n", html))


def lean_map(root: Part, pictures: Pictures) -> Part:
    """Take from a map, in place, what the stylesheet of the pages says for it, and return it."""
    _draw_once(root)
    _unwrap(root)
    colours = {f"var(--{name})": str(n) for n, name in enumerate(colour_names(pictures))}
    for part in root.iter():
        said = part.attrib
        kinds = [name + colours[said.pop(what)] for what, name in _COLOURED.items() if said.get(what) in colours]
        kinds += [name for (what, value), name in _LETTERS.items() if said.get(what) == value and said.pop(what)]
        if kinds:
            said["class"] = " ".join(filter(None, (said.get("class"), *kinds)))
        if not said.get("id", _KEPT[0]).startswith(_KEPT):
            del said["id"]
        _shorten(part)
    return root


def _draw_once(root: Part) -> None:
    """Draw each sign of a map once, and again by its name where it stands further on."""
    first: dict[str, tuple[float, float]] = {}
    for part in root.iter("g"):
        kind = part.get("class", "").removeprefix("sign ")
        if kind not in _SIGNS:
            continue
        x, y = _place(part[0])
        if kind not in first:
            first[kind] = x, y
            part.set("id", f"sign-{kind}")
            continue
        del part[:]
        part.tag, part.attrib = "use", {"href": f"#sign-{kind}"}
        part.attrib |= {"x": f"{x - first[kind][0]:.1f}", "y": f"{y - first[kind][1]:.1f}"}


def _unwrap(root: Part) -> None:
    """Take away the groups that tell a page nothing: all but those of stages, of signs and of a colour or a place."""
    for part in reversed(list(root.iter())):
        kept: list[Part] = []
        for child in part:
            speaks = child.get("class", "").startswith(("stage", "sign"))
            if child.tag != "g" or speaks:
                kept.append(child)
                continue
            child.attrib.pop("class", None)
            child.attrib.pop("id", None)
            kept += [child] if child.attrib else list(child)
        part[:] = kept


def _place(shape: Part) -> tuple[float, float]:
    if (points := shape.get("points")) is not None:
        x, _, y = points.partition(" ")[0].partition(",")
        return float(x), float(y)
    return float(shape.get("cx", "0")), float(shape.get("cy", "0"))


def _shorten(part: Part) -> None:
    digits = 0 if part.tag in ("rect", "text") else 1
    for name in (*_WHOLE, *_FINE):
        if (value := part.get(name)) is not None:
            part.set(name, _NUMBER.sub(lambda found: f"{float(found[0]):.{digits}f}".removesuffix(".0"), value))
    if (path := part.get("d")) is not None and _LINE.fullmatch(path):
        part.set("d", stepwise(path))


def stepwise(path: str) -> str:
    """Return a line of absolute places as one whose each part begins where the last ended.

    >>> stepwise("M10,20L30,20Q35,20 35,25L35,90.5")
    'M10,20h20q5,0 5,5v65.5'
    """
    said, x, y = "", 0.0, 0.0
    for letter, places in _MOVE.findall(path):
        points = [tuple(map(float, place.split(","))) for place in places.split()]
        away = [(_short(one - x), _short(other - y)) for one, other in points]
        if letter == "M":
            said += f"M{places}"
        elif letter == "L" and "0" in away[0]:
            across, down = away[0]
            said += f"h{across}" if down == "0" else f"v{down}"
        else:
            said += letter.lower() + " ".join(map(",".join, away))
        x, y = points[-1]
    return said


def _short(number: float) -> str:
    """Return a number with a digit after the point at most.

    >>> _short(-0.04), _short(2.50001)
    ('0', '2.5')
    """
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")


def map_styles(pictures: Pictures) -> str:
    """Return the styles of the classes that `lean_map` gives."""
    colours = "".join(
        f".f{n}{{fill:var(--{name})}}.s{n}{{stroke:var(--{name})}}" for n, name in enumerate(colour_names(pictures))
    )
    letters = "".join(f"svg .{kind}{{{what}:{value}}}" for (what, value), kind in _LETTERS.items())
    return f"{colours}{letters}".replace(":12}", ":12px}")
