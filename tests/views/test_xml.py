"""The writer of XML: what it writes is well-formed, and says what it was given."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.labels import Label
from lawflow.passage.passage import Passage
from lawflow.views import draw
from lawflow.views.formats.xml import comment, document, element, legal, streamed

ANY = st.text(st.characters(codec=None, exclude_categories=()))
TITLES = {
    "two hyphens": "Budget 2024 -- 2026",
    "hyphens to the end": "a ---",
    "the end of a comment": "Roads --><datamodel><data id='z' expr='1'/></datamodel><!--",
    "a vertical tab": "pasted\x0btitle",
    "an escape of the terminal": "Red \x1b[31m title",
    "a null": "a\x00b",
    "half a letter": "a\ud800b",
    "no character at all": "a\uffffb",
    "marks of XML": "<b> & \"c\" 'd' ]]> &#0; <![CDATA[",
    "several lines": "A\r\nB\n\n---\tC",
}


def parsed(source: str) -> Any:
    return ET.fromstring(source)  # noqa: S314 (our own text)


@given(ANY, ANY, ANY)
def test_any_text_comes_back_as_it_went(value: str, text: str, note: str) -> None:
    """But for what XML forbids, and for a bare carriage return in a text, which XML reads as the end of a line."""
    found = parsed(document(element("a", {"b": value, "c": None}, comment(note), element("d", {}, text=text))))
    assert found.attrib == {"b": legal(value)}
    assert (found.find("d").text or "") == legal(text).replace("\r\n", "\n").replace("\r", "\n")


@given(ANY)
def test_what_is_left_out_is_only_what_xml_forbids(text: str) -> None:
    assert [letter for letter in text if letter not in legal(text)] == [
        letter for letter in text if not allowed(ord(letter))
    ]


def allowed(code: int) -> bool:
    """Say whether a character is one of XML 1.0, production 2."""
    return code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


@given(st.lists(ANY, max_size=4))
def test_a_document_written_piece_by_piece_is_the_same_document(values: list[str]) -> None:
    def root(*parts: Any) -> Any:
        return element("a", {}, element("first", {}), *parts)

    def parts() -> list[Any]:
        return [element("b", {"c": value}, element("d", {"e": value})) for value in values]

    assert "".join(streamed(root(), parts())) == document(root(*parts()))


def chart(title: str, fmt: draw.Format) -> str:
    """Return the chart of a bill of that title on its way through the law of 2023."""
    procedure = timetable.procedure("2023/law")
    passage = Passage.start(Bill("law"), timetable.edition("2023").starts)
    return draw.draw(procedure, fmt, passage=passage, name=Label(title, title, title)).decode()


@pytest.mark.parametrize("fmt", ["scxml", "bpmn"])
@pytest.mark.parametrize("name", TITLES)
def test_a_title_adds_nothing_to_a_chart_and_takes_nothing_from_it(name: str, fmt: draw.Format) -> None:
    """The chart is well-formed and has the elements of the chart of an ordinary title, in the same order."""
    assert [part.tag for part in parsed(chart(TITLES[name], fmt)).iter()] == [
        part.tag for part in parsed(chart("Roads", fmt)).iter()
    ]


@pytest.mark.parametrize("name", TITLES)
def test_no_title_breaks_a_picture(name: str) -> None:
    """A title may need more lines, but no other elements."""
    assert {part.tag for part in parsed(chart(TITLES[name], "svg")).iter()} == {
        part.tag for part in parsed(chart("Roads", "svg")).iter()
    }


@settings(max_examples=25)
@given(ANY)
def test_charts_hold_any_title(title: str) -> None:
    pool = parsed(chart(title, "bpmn")).find(".//{http://www.omg.org/spec/BPMN/20100524/MODEL}participant")
    assert legal(title).replace("\u00a0", " ") in pool.get("name")
    assert len(parsed(chart(title, "scxml"))) == len(parsed(chart("", "scxml")))
