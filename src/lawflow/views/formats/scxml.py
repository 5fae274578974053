"""SCXML: a state chart that a standard engine loads and runs.

What earlier acts left behind is kept in the data model. What a record says of an act (votes, a new
wording) is data too, ``unknown`` unless the runner sets it before the act; unknown passes as
presumed, as everywhere in lawflow. Terms and days are not modelled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from lawflow.views.content.edges import headline

if TYPE_CHECKING:
    from lawflow.views.content.graph import Graph, Rule

_UNMET: Final = ("term-missed",)  # conditions that do not hold unless the runner says so


def scxml(graph: Graph, lang: str) -> str:
    """Return a graph, at full detail, as SCXML."""
    names = sorted({name for edge in graph.edges for rule in edge.rules for name in _names(rule)})
    final = {node.id for node in graph.nodes if not graph.leaving(node.id)}
    named = f"name={quoteattr(graph.id)} initial={quoteattr(graph.initial)}"
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" {named}>',
        f"  <!-- {headline(graph, lang)} -->",
        "  <datamodel>",
        *(f"    <data id={quoteattr(name)} expr={quoteattr(repr(_start(name)))}/>" for name in names),
        "  </datamodel>",
    ]
    for node in graph.nodes:
        tag = "final" if node.id in final else "state"
        rows.append(f"  <{tag} id={quoteattr(node.id)}>")
        for edge in graph.leaving(node.id):
            for rule in edge.rules:
                rows += _transition(rule)
        rows.append(f"  </{tag}>")
    rows.append("</scxml>")
    return "\n".join(rows) + "\n"


def _start(name: str) -> str:
    """Return what a datum is before anything is recorded."""
    if name.startswith(("left_", "track_", "says_")):
        return "none"
    return "unmet" if name.startswith(tuple(_name("if", kind) for kind in _UNMET)) else "unknown"


def _transition(rule: Rule) -> list[str]:
    guard = " && ".join(f"({said})" for need in rule.needs if (said := condition(need)))
    head = f"    <transition event={quoteattr(rule.act)} target={quoteattr(rule.target)}" + (
        f" cond={quoteattr(guard)}" if guard else ""
    )
    writes = [f"      <assign location={quoteattr(name)} expr={quoteattr(said)}/>" for name, said in _writes(rule)]
    return [f"{head}/>"] if not writes else [f"{head}>", *writes, "    </transition>"]


def _writes(rule: Rule) -> list[tuple[str, str]]:
    """Return the data that a step writes; what only the record can tell is left as it is."""
    found = [(_name("left", fact), "'none'") for fact in rule.clears]
    for fact, value in rule.sets:
        said = value.partition("=")[2] if value.startswith("?") else value
        if said != "None":
            found.append((_name("left", fact), f"'{_value(said)}'"))
    if rule.track is not None:
        found.append((_name("track", rule.track), "'yes'"))
    return found


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
    read = {
        word
        for need in rule.needs
        for word in condition(need).replace("(", " ").split()
        if "_" in word or word == "initiator"
    }
    return {word for word in read if not word.startswith("'")} | {name for name, _ in _writes(rule)}
