"""SCXML: a state chart that a standard engine loads and runs.

What earlier acts left behind is kept in the data model. What a record says of an act (votes, a new
wording) is data too, which the runner sets before the act: ``unknown`` passes as presumed, as
everywhere in lawflow, and what a record does not say (``says_…``) is ``none``. Terms and days are not modelled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.views.content.edges import headline
from lawflow.views.formats.xml import comment, document, element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.views.content.graph import Graph, Node, Rule
    from lawflow.views.formats.xml import Part

_CHART: Final = {"xmlns": "http://www.w3.org/2005/07/scxml", "version": "1.0", "datamodel": "ecmascript"}
_UNMET: Final = ("term-missed",)  # conditions that do not hold unless the runner says so


def scxml(graph: Graph, lang: str) -> str:
    """Return a graph, at full detail, as SCXML."""
    names = sorted({name for edge in graph.edges for rule in edge.rules for name in _names(rule)})
    data = [element("data", {"id": name, "expr": repr(_start(name))}) for name in names]
    return document(
        element(
            "scxml",
            {**_CHART, "name": graph.id, "initial": graph.initial},
            comment(headline(graph, lang)),
            element("datamodel", {}, *data),
            *(_state(graph, node) for node in graph.nodes),
        )
    )


def _state(graph: Graph, node: Node) -> Part:
    leaving = graph.leaving(node.id)
    ways = [_transition(rule) for edge in leaving for rule in edge.rules]
    return element("state" if leaving else "final", {"id": node.id}, *ways)


def _start(name: str) -> str:
    """Return what a datum is before anything is recorded."""
    if name.startswith(("left_", "track_", "says_")):
        return "none"
    return "unmet" if name.startswith(tuple(_name("if", kind) for kind in _UNMET)) else "unknown"


def _transition(rule: Rule) -> Part:
    guard = " && ".join(f"({said})" for need in rule.needs if (said := condition(need)))
    return element("transition", {"event": rule.act, "target": rule.target, "cond": guard or None}, *_writes(rule))


def _writes(rule: Rule) -> Iterator[Part]:
    """Yield what a step leaves behind; what the record of the act decides is taken from what the runner says of it."""
    for fact in rule.clears:
        yield _assign(_name("left", fact), "'none'")
    for fact, value in rule.sets:
        field, _, absent = value.removeprefix("?").partition("=") if value.startswith("?") else ("", "", value)
        if absent != "None":
            yield _assign(_name("left", fact), f"'{_value(absent)}'")
        if field:
            said = _name("says", field)
            yield element("if", {"cond": f"{said} != 'none'"}, _assign(_name("left", fact), said))
    if rule.track is not None:
        yield _assign(_name("track", rule.track), "'yes'")


def _assign(name: str, said: str) -> Part:
    return element("assign", {"location": name, "expr": said})


def condition(need: str) -> str:
    """Return the condition of that id as an expression; empty if it never stands in the way of an unknown record."""
    proven, need = need.endswith("!"), need.removesuffix("!")
    kind, _, rest = need.partition(":")
    if kind in ("act", "memory", "track", "bill"):
        return _recorded(kind, rest)
    if kind in ("carried", "missed"):
        chambers, _, share = rest.partition(":")
        votes = [_name("votes", f"{chamber}_{share}") for chamber in chambers.split("+")]
        if kind == "carried":
            return f"{votes[0]} != 'short'"
        return " || ".join(f"{name} == 'short'" if proven else f"{name} != 'carried'" for name in votes)
    if kind == "given":
        return f"{_name('left', rest)} != 'no'"
    if kind == "remembered":
        fact, _, value = rest.partition("=")
        return f"{_name('left', fact)} == 'none' || {_name('left', fact)} == '{_value(value)}'"
    if kind == "initiated-by":
        return " || ".join(f"initiator == '{name}'" for name in ("unknown", *rest.split("+")))
    return f"{_name('if', need)} != 'unmet'"


def _recorded(kind: str, rest: str) -> str:
    denied = "!=" in rest
    name, _, value = rest.partition("!=" if denied else "=")
    prefix = {"act": "says", "memory": "left", "track": "track", "bill": "left"}[kind]
    return f"{_name(prefix, name)} {'!=' if denied else '=='} '{_value(value)}'"


def _value(said: str) -> str:
    """Return a value as the data model writes it; true and false are words of the engine, even within quotes."""
    return {"true": "yes", "false": "no"}.get(said.lower(), said.lower())


def _name(prefix: str, rest: str) -> str:
    return f"{prefix}_" + "".join(letter if letter.isalnum() else "_" for letter in rest)


def _names(rule: Rule) -> set[str]:
    """Return the data that a step reads or writes."""
    read = " ".join(condition(need) for need in rule.needs).replace("(", " ").split()
    written = [name for part in _writes(rule) for name in _data_in(part)]
    named = [word for word in read if "_" in word or word == "initiator"]
    return {word for word in (*named, *written) if not word.startswith("'")}


def _data_in(part: Part) -> Iterator[str]:
    for assign in part.iter("assign"):
        yield from (assign.attrib["location"], assign.attrib["expr"])
