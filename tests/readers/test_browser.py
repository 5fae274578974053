"""Our SVG in Chromium: Kazakh letters are letters, and every text stays in its box in its own width."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawflow import timetable
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views.draw import draw
from lawflow.views.sheet import sheet
from tests.proof.sizes import some

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
DIAGRAMS = ROOT / "diagrams"
DOSSIER = ROOT / "examples" / "dossiers" / "kz-2024-mass-media.toml"
PICTURES = ("2023-law.kk", "2026-law.kk", "1995-law.ru", "2023-law-overview.kk", "2017-to-2023-law.kk")
PAGE = """<body>{svg}<pre></pre><script>
window.onload = () => {{
  const pen = document.createElement("canvas").getContext("2d", {{willReadFrequently: true}});
  const dots = (letter) => {{
    pen.canvas.width = pen.canvas.height = 60;
    pen.font = "40px Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif";
    pen.fillText(letter, 5, 45);
    return pen.getImageData(0, 0, 60, 60).data.join();
  }};
  const missing = dots("\\u{{10FFFE}}");
  const letters = [..."ӘәҒғҚқҢңӨөҰұҮүҺһІі≥≤→№"];
  const cards = [...document.querySelectorAll("g.stage > rect:first-of-type")].map((shape) => shape.getBBox());
  const page = document.querySelector("svg").viewBox.baseVal;
  const outside = [], squeezed = [];
  for (const text of document.querySelectorAll("svg text")) {{
    const box = text.getBBox(), inside = (one) =>
      box.x >= one.x - 0.5 && box.x + box.width <= one.x + one.width + 0.5 &&
      box.y >= one.y - 1 && box.y + box.height <= one.y + one.height + 2;
    const meets = (one) => box.x < one.x + one.width && one.x < box.x + box.width &&
      box.y + 2 < one.y + one.height && one.y + 2 < box.y + box.height;
    if (!inside(page) || cards.some((card) => meets(card) && !inside(card))) outside.push(text.textContent);
    const laid = Number(text.getAttribute("textLength"));
    if (!laid) continue;
    text.removeAttribute("textLength");
    if (text.textContent.length > 3) squeezed.push([text.getComputedTextLength() / laid, text.textContent]);
    text.setAttribute("textLength", laid);
  }}
  squeezed.sort((one, other) => one[0] - other[0]);
  document.querySelector("pre").textContent = JSON.stringify({{
    outside, texts: squeezed.length, narrowest: squeezed[0], widest: squeezed.at(-1), cards: cards.length,
    missing: letters.filter((letter) => dots(letter) === missing),
    metric: ["Arimo", "Liberation Sans", "Arial"].some((font) => {{
      pen.font = `40px '${{font}}', monospace`;
      const wide = pen.measureText("iiiiiiii").width;
      pen.font = "40px monospace";
      return wide !== pen.measureText("iiiiiiii").width;
    }}),
  }});
  document.querySelector("svg").remove();
  document.querySelectorAll("script").forEach((script) => script.remove());
}};
</script>"""


def checked(found: Any) -> None:
    assert found["missing"] == []
    assert found["outside"] == []
    assert found["texts"] > 50
    assert found["cards"] >= 4
    if found["metric"]:  # a font of the widths we counted with: hardly anything is stretched or squeezed
        assert found["narrowest"][0] > 0.9, found["narrowest"]
        assert found["widest"][0] < 1.1, found["widest"]


@pytest.mark.parametrize("name", some(PICTURES, 2))
def test_letters_are_letters_and_texts_stay_in_their_boxes(browse: Callable[[str], Any], name: str) -> None:
    svg = (DIAGRAMS / f"{name}.svg").read_text(encoding="utf-8")
    checked(browse(PAGE.format(svg=svg[svg.index("<svg") :])))


def test_so_do_those_of_three_languages_and_of_a_bill(browse: Callable[[str], Any]) -> None:
    law = timetable.procedure("2023/law")
    svg = draw(law, "svg", lang="all").decode()
    checked(browse(PAGE.format(svg=svg[svg.index("<svg") :])))
    bill = play(read(DOSSIER), on=None).passage
    svg = draw(bill.procedure, "svg", lang="kk", passage=bill).decode()
    checked(browse(PAGE.format(svg=svg[svg.index("<svg") :])))


@pytest.mark.parametrize("name", ["kz-2009-internet", "kz-1999-rare-animals", "kz-2024-mass-media"])
def test_the_sheet_of_a_bill_prints_on_two_pages_of_a4_at_most(name: str, printed: Callable[[bytes], bytes]) -> None:
    """On the first day, when the votes of all stages are ahead."""
    record = read(DOSSIER.with_name(f"{name}.toml"))
    on = play(record, on=None).passage.first
    pdf = printed(sheet(record, play(record, on=on), "html", on=on, lang="ru"))
    assert 1 <= len(re.findall(rb"/Type ?/Page\b(?!s)", pdf)) <= 2
    sides = {
        tuple(round(float(side)) for side in box.split()[2:]) for box in re.findall(rb"/MediaBox ?\[([^]]*)\]", pdf)
    }
    assert sides == {(595, 842)}
