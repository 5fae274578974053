"""A title may hold anything: no format lets it become more than a title."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.when import When
from lawflow.law.bills import Bill
from lawflow.law.labels import LANGUAGES, Label, Lang
from lawflow.passage.passage import Passage
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from lawflow.views import draw
from lawflow.views.content.extract import extract
from lawflow.views.content.marking import marked
from lawflow.views.content.stations import overview
from lawflow.views.content.titles import bill_title
from lawflow.views.plan.layout import layout
from lawflow.views.plan.metrics import line_width
from lawflow.views.plan.timeline import timeline_picture

LINES: tuple[draw.Format, ...] = ("mmd", "puml", "md", "txt")


def drawn(title: str, fmt: draw.Format) -> list[str]:
    """Return the lines of the picture of a bill of that title, newly introduced under the law of 2023."""
    passage = Passage.start(Bill("law"), timetable.edition("2023").starts)
    name = Label(title, title, title)
    return draw.draw(passage.procedure, fmt, passage=passage, name=name).decode("utf-8", "replace").split("\n")


@pytest.mark.parametrize("fmt", LINES)
@settings(max_examples=40)
@given(st.text())
def test_a_title_takes_the_line_of_a_title_and_no_other(fmt: draw.Format, title: str) -> None:
    """However many lines it has, whatever control characters it holds."""
    plain, other = drawn("Roads", fmt), drawn(title, fmt)
    assert len(other) == len(plain)
    assert sum(one != another for one, another in zip(plain, other, strict=True)) <= 1


def test_plantuml_includes_no_file_and_calls_no_function() -> None:
    """Its preprocessor obeys a line that begins with ``!`` and a function wherever it stands."""
    lines = drawn('Roads\n!include secret.txt\n%getenv("HOME") at 5 %', "puml")
    assert not any(line.startswith("!") for line in lines)
    assert lines[1].startswith('title Roads !include secret.txt <U+0025>getenv("HOME") at 5 %')


@pytest.mark.parametrize("title", ["C:\\new\\x", 'a "b"', "A\n---\nB", "Red \x1b[31m"])
def test_mermaid_reads_the_title_as_one_quoted_text(title: str) -> None:
    front = drawn(title, "mmd")[:3]
    assert (front[0], front[2]) == ("---", "---")
    said = json.loads(front[1].removeprefix("title: "))
    assert said.startswith(" ".join(title.replace("\x1b", " ").split()))


def test_a_table_shows_the_marks_of_a_title_and_obeys_none() -> None:
    assert drawn("<script>alert(1)</script>", "md")[0].startswith("# &lt;script>alert(1)&lt;/script>")
    assert drawn("[Roads](javascript:1) `a` *b* c_d", "md")[0].startswith(r"# \[Roads\](javascript:1) \`a\` \*b\* c\_d")


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_title_turns_no_text_beside_it_around(lang: str) -> None:
    """A sign that turns the direction of writing would show the stage and the day of a picture backwards."""
    record = parse({"id": "x", "kind": "law", "title": {"kk": "Жол\u202eтерс"}, "acts": []}, "x.toml")
    assert bill_title(record).text(lang).startswith("Жол терс")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "title", ["Ы" * 300, "https://example.org/" + "a" * 150, "О дорогах " + "Щ" * 90 + " и мостах"]
)
def test_a_title_without_spaces_is_cut_into_lines_and_not_at_the_edge(title: str, lang: Lang) -> None:
    record = Dossier("b", "law", dict.fromkeys(LANGUAGES, title), (Act("majilis.adopt", When.read("2024-03-01")),))
    passage = play(record).passage
    drawn = (
        layout(marked(overview(extract(passage.procedure)), passage, Label.same(title)), lang),
        timeline_picture(passage, lang, name=Label.same(title)),
    )
    for picture in drawn:
        for text in picture.paragraphs:
            for line in text.lines:
                assert line_width(line) <= picture.width
        assert title[:9] in "".join(run.text for text in picture.paragraphs for line in text.lines for run in line)
