"""The timeline of a bill: on A4, in letters that can be read, with articles and the day asked about."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.views import draw
from lawflow.views.content.happenings import TERMS, happenings
from lawflow.views.formats.pdf import page
from lawflow.views.objects.simulate import stretches
from lawflow.views.plan.metrics import line_width
from lawflow.views.plan.picture import Box
from lawflow.views.plan.timeline import Timeline, timeline_picture

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from lawflow.views.plan.picture import Picture

EXAMPLES = Path(__file__).parents[2] / "examples"
DOSSIERS = sorted(path for folder in ("dossiers", "imagined") for path in (EXAMPLES / folder).glob("*.toml"))
OVERRIDDEN = EXAMPLES / "imagined" / "imagined-2023-veto-overridden.toml"
A4 = (842, 595)
EVERY = pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)


def passage_of(path: Path, on: date | None = None) -> Passage:
    return play(read(path), on=on).passage


def lines(picture: Picture) -> list[Box]:
    """Return the room that every line of words takes, the title excepted."""
    return [
        Box(one.box.x + 5, one.box.y + 12 * n, line_width(line), 11)
        for one in picture.paragraphs[1:]
        for n, line in enumerate(one.lines)
    ]


def apart(one: Box, other: Box) -> bool:
    return one.right <= other.x or other.right <= one.x or one.bottom <= other.y + 0.5 or other.bottom <= one.y + 0.5


@EVERY
@pytest.mark.parametrize("asked", [False, True])
def test_no_words_lie_upon_words_or_upon_a_term_or_upon_the_day_asked_about(path: Path, *, asked: bool) -> None:
    passage = passage_of(path)
    on = passage.last or passage.first
    picture = timeline_picture(passage, "ru", on=on if asked else None)
    words = lines(picture)
    signs = [bar.box for bar in picture.bars if bar.role in (*TERMS, "interval", "act", "supplied", "lapse", "day")]
    assert all(one.x >= 0 and one.right <= picture.width and one.bottom <= picture.height for one in words)
    for n, one in enumerate(words):
        assert all(apart(one, other) for other in (*words[n + 1 :], *signs)), n


@EVERY
@pytest.mark.parametrize("lang", ["kk", "en"])
def test_its_letters_print_in_six_points_on_a_sheet_of_a4(path: Path, lang: str) -> None:
    picture = timeline_picture(passage_of(path), lang)
    across, down = page(picture.width, picture.height)
    assert (round(across), round(down)) == A4
    assert min((across - 28) / picture.width, (down - 28) / picture.height) * 10 >= 6


@EVERY
def test_every_act_and_term_bears_its_article(path: Path) -> None:
    told = [one for one in happenings(passage_of(path), "ru") if one.kind != "edition"]
    assert told
    assert all(one.cites for one in told)


def test_the_day_asked_about_has_a_line_and_a_date() -> None:
    on = date(2024, 5, 20)
    passage = passage_of(OVERRIDDEN, on)
    picture = timeline_picture(passage, "kk", on=on)
    (line, _) = [bar.box for bar in picture.bars if bar.role == "day"]
    ticks = {one.id: one.box.x + 4 for one in picture.paragraphs if one.id.startswith("tick-")}
    assert ticks["tick-2024-05-01"] < line.x < ticks["tick-2024-06-01"]
    (said,) = [one.lines[0][0].text for one in picture.paragraphs if one.id == "asked"]
    assert said == "20.05.2024: сұралған күн"
    assert "day" not in {bar.role for bar in timeline_picture(passage, "kk").bars}


def test_in_words_the_day_asked_about_stands_between_what_was_and_what_is_to_come() -> None:
    on = date(2024, 5, 20)
    rows = draw.timeline(passage_of(OVERRIDDEN, on), "txt", "en", on=on).decode().splitlines()
    at = next(n for n, row in enumerate(rows) if row == "20 May 2024 · the day asked about")
    assert "President returns with objections" in "".join(rows[:at])
    rows = draw.timeline(passage_of(OVERRIDDEN), "txt", "en", on=on).decode().splitlines()
    at = next(n for n, row in enumerate(rows) if row == "20 May 2024 · the day asked about")
    assert "overcomes the objections" in "".join(rows[at:])
    assert "overcomes the objections" not in "".join(rows[:at])


@EVERY
def test_acts_stand_in_the_order_in_which_they_were_done(path: Path) -> None:
    """Also those of which the last possible day alone is known: a bill was accepted before it was adopted."""
    passage = passage_of(path)
    told = [one.said for one in happenings(passage, "en") if one.kind in ("act", "supplied", "branch", "lapse")]
    acts = passage.parliament.acts
    lines = [entry for entry, *_ in stretches(passage.journal) if entry.act in acts]
    first = [dict.fromkeys(way[0] for way in entry.one_of) or (entry.act,) for entry in lines]
    assert told == [
        " or ".join(acts[act].named(entry.edition).en for act in ways) for entry, ways in zip(lines, first, strict=True)
    ]


def test_a_term_that_nothing_ends_is_told_only_where_its_start_is_known() -> None:
    """Two days to send the text to the senators say nothing where only the last possible day of acceptance is known."""
    returned = Act("president.return", When.day(date(2024, 11, 14)))
    accepted = Act("majilis.accept", When.day(date(2024, 11, 13)))

    def told(*acts: Act) -> list[str]:
        record = Dossier("returned", "law", {"en": "Returned"}, acts)
        return [one.day for one in happenings(play(record, on=None).passage, "en") if "2 days" in one.said]

    assert told(returned) == []
    assert told(accepted) == ["15 November 2024"]


def test_a_review_that_is_over_is_shown_up_to_its_decision() -> None:
    """It runs from acceptance, so that it was kept is known, and its last day is not (Constitutional Law on the Court art. 53)."""
    days = ("02-14 majilis.adopt", "04-04 senate.approve", "04-19 president.refer", "05-15 court.uphold")
    acts = tuple(Act(act, When.day(date.fromisoformat(f"2024-{day}"))) for day, act in map(str.split, days))
    (month,) = (
        one
        for one in happenings(play(Dossier("b", "law", {"en": "B"}, acts)).passage, "en")
        if one.said.startswith("the Court")
    )
    assert (month.kind, month.day, month.last) == ("kept", "not known", date(2024, 5, 15))


def test_a_term_that_runs_without_a_last_day_that_is_known_is_shown() -> None:
    """The Council reviews: until it decides, nobody knows when the President's time is over."""
    passage = passage_of(EXAMPLES / "dossiers" / "kz-2003-land-code.toml", date(2003, 6, 11))
    open_ended = [one for one in happenings(passage, "en") if one.kind == "term" and one.last is None]
    assert open_ended
    assert all("not known" in one.day for one in open_ended)
    picture = timeline_picture(passage, "en")
    assert max(bar.box.right for bar in picture.bars if bar.role == "term") == pytest.approx(picture.width - 20)


def test_a_parliament_of_one_chamber_has_one_row() -> None:
    record = Dossier(
        "bill", "constitutional-law", {"en": "Bill"}, (Act("president.return", When.day(date(2026, 11, 16))),)
    )
    names = [
        "".join(run.text for run in one.name[0]) for one in timeline_picture(play(record, on=None).passage, "ru").strips
    ]
    assert names.count("Курултай") == 1
    assert len(names) == len(set(names))


def test_a_history_of_hundreds_of_acts_is_drawn_on_a_larger_sheet() -> None:
    passage = passage_of(OVERRIDDEN)
    many = tuple(happenings(passage, "en")) * 12
    assert len(many) > 150
    picture = Timeline(passage, "en", many, 1350.0, None).picture("Many", dark=False)
    across, _ = page(picture.width, picture.height)
    assert across > A4[1]
    assert all(box.bottom <= picture.height for box in lines(picture))
