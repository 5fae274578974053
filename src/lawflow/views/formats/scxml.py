"""SCXML: a state chart that a standard engine loads and runs.

What earlier acts left behind is kept in the data model. What a record says of an act (votes, a new
wording) is data too, which the runner sets before the act: ``unknown`` passes as presumed, as
everywhere in lawflow, and what a record does not say (``says_…``) is ``none``. Terms and days are not modelled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.conditions.condition import Read
from lawflow.views.content.edges import headline
from lawflow.views.formats.xml import comment, document, element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.conditions.condition import Condition, Demand, Majority
    from lawflow.views.content.graph import Graph, Node, Rule
    from lawflow.views.formats.xml import Part

_CHART: Final = {"xmlns": "http://www.w3.org/2005/07/scxml", "version": "1.0", "datamodel": "ecmascript"}
_INITIATOR: Final = Read("bill", "initiator")


def scxml(graph: Graph, lang: str) -> str:
    """Return a graph, at full detail, as SCXML."""
    known = {name: start for edge in graph.edges for rule in edge.rules for name, start in _data(rule).items()}
    data = [element("data", {"id": name, "expr": repr(start)}) for name, start in sorted(known.items())]
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


def _transition(rule: Rule) -> Part:
    guard = " && ".join(f"({condition(need)})" for need in rule.needs)
    return element("transition", {"event": rule.act, "target": rule.target, "cond": guard or None}, *_writes(rule))


def _writes(rule: Rule) -> Iterator[Part]:
    """Yield what a step leaves behind; what the record of the act decides is taken from what the runner says of it."""
    for fact in rule.clears:
        yield _assign(_name("left", fact), "'none'")
    for fact, value in rule.sets:
        field, _, absent = value.removeprefix("?").partition("=") if value.startswith("?") else ("", "", value)
        said = _name("says", field)
        if field and absent == "None":
            yield _assign(_name("left", fact), said)
            continue
        yield _assign(_name("left", fact), f"'{_value(absent)}'")
        if field:
            yield element("if", {"cond": f"{said} != 'none'"}, _assign(_name("left", fact), said))
    if rule.track is not None:
        yield _assign(_name("track", rule.track), "'yes'")


def _assign(name: str, said: str) -> Part:
    return element("assign", {"location": name, "expr": said})


def condition(need: Condition) -> str:
    """Return a condition as an expression over the data; an unknown record satisfies it where it may be presumed."""
    if need.majorities:
        return " || ".join(_counted(majority, proven=need.proven) for majority in need.majorities)
    if _is_said(need):
        return " || ".join(map(_found, need.demands))
    return f"{_name('if', need.id)} != 'unmet'"


def _is_said(need: Condition) -> bool:
    """Say whether the chart knows what the condition looks at; of days, lapses and sums the runner tells."""
    return bool(need.demands) and all(read.where not in ("day", "term") for read in need.reads)


def _counted(majority: Majority, *, proven: bool) -> str:
    if majority.reached:
        return f"{_tally(majority)} != 'short'"
    return f"{_tally(majority)} " + ("== 'short'" if proven else "!= 'carried'")


def _tally(majority: Majority) -> str:
    return _name("votes", f"{majority.chamber}_{majority.share.num}_{majority.share.den}")


def _found(demand: Demand) -> str:
    """Return what must be found; where silence will do and a value is asked for, the start of the datum is one too."""
    said = [f"'{_value(str(value))}'" for value in demand.values if value is not None]
    silent = [f"'{_start(demand.read)}'"] if demand.silent is demand.holds else []
    sign, joint = ("==", " || ") if demand.holds else ("!=", " && ")
    return joint.join(f"{_datum(demand.read)} {sign} {value}" for value in (*silent, *said))


def _datum(read: Read) -> str:
    """Return the name of the datum that says what a condition looks at."""
    if read == _INITIATOR:
        return read.name
    return _name({"act": "says", "memory": "left", "bill": "left"}.get(read.where, read.where), read.name)


def _start(read: Read) -> str:
    """Return what a datum is before anything is recorded."""
    return "unknown" if read == _INITIATOR else "none"


def _data(rule: Rule) -> dict[str, str]:
    """Return the data that a step reads or writes, each with what it is before anything is recorded."""
    written = (name for part in _writes(rule) for name in _data_in(part))
    found = {name: "none" for name in written if not name.startswith("'")}
    for need in rule.needs:
        if need.majorities:
            found |= dict.fromkeys(map(_tally, need.majorities), "unknown")
        elif _is_said(need):
            found |= {_datum(read): _start(read) for read in need.reads}
        else:
            lapsed = any(demand.read.where == "term" and demand.holds for demand in need.demands)
            found[_name("if", need.id)] = "unmet" if lapsed else "unknown"
    return found


def _value(said: str) -> str:
    """Return a value as the data model writes it; true and false are words of the engine, even within quotes."""
    return {"true": "yes", "false": "no"}.get(said.lower(), said.lower())


def _name(prefix: str, rest: str) -> str:
    return f"{prefix}_" + "".join(letter if letter.isalnum() else "_" for letter in rest)


def _data_in(part: Part) -> Iterator[str]:
    for assign in part.iter("assign"):
        yield from (assign.attrib["location"], assign.attrib["expr"])
