"""Mermaid itself, in a browser, parses and draws what we write for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lawflow import timetable
from lawflow.views.content.extract import extract
from lawflow.views.draw import draw

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = """<body><div id="room"></div><pre></pre><script src="{mermaid}"></script><script>
const sources = {sources};
const drawn = {drawn};
mermaid.initialize({{startOnLoad: false, maxTextSize: 500000, maxEdges: 2000}});
const found = {{}};
(async () => {{
  for (const [name, source] of Object.entries(sources)) {{
    try {{
      found[name] = {{type: (await mermaid.parse(source)).diagramType}};
      if (drawn.includes(name)) {{
        const room = document.getElementById("room");
        room.innerHTML = (await mermaid.render("picture", source)).svg;
        found[name].nodes = room.querySelectorAll("g.node").length;
        found[name].words = room.textContent;
      }}
    }} catch (error) {{
      found[name] = {{error: String(error)}};
    }}
  }}
  document.querySelector("pre").textContent = JSON.stringify(found);
  document.getElementById("room").remove();
  document.querySelectorAll("script").forEach((script) => script.remove());
}})();
</script>"""


def test_every_procedure_is_parsed_and_some_are_drawn(
    browse: Callable[[str], Any], module: Callable[[str], Path]
) -> None:
    """All are parsed; those of 2023 and 2026 are drawn, with every stage and its Kazakh name; a broken text is not."""
    sources, graphs = {"broken": 'flowchart TB\n  a["unclosed --> b'}, {}
    for procedure in (one for edition in timetable.editions() for one in edition.procedures):
        for detail in ("overview", "steps", "full"):
            sources[f"{procedure.id} {detail}"] = draw(procedure, "mmd", lang="kk", detail=detail).decode()
            graphs[f"{procedure.id} {detail}"] = extract(procedure, detail)
    drawn = ["2023/law overview", "2023/law steps", "2026/law steps"]
    library = (module("mermaid") / "dist" / "mermaid.min.js").as_uri()
    found = browse(
        PAGE.format(mermaid=library, sources=json.dumps(sources).replace("</", "<\\/"), drawn=json.dumps(drawn))
    )
    assert "error" in found.pop("broken")
    assert {name: one for name, one in found.items() if not one.get("type", "").startswith("flowchart")} == {}
    for name in drawn:
        graph = graphs[name]
        assert found[name]["nodes"] == len(graph.nodes) + len(graph.notes)
        assert all(node.label.kk.split()[0] in found[name]["words"] for node in graph.nodes)
