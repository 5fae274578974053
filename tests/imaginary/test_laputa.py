"""An imaginary parliament plays, draws, audits, dates and compares with no change of the program."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.dossiers import loading
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.eventlog import as_csv, rows_of
from lawflow.dossiers.saving import as_data
from lawflow.errors import DossierError, UnknownNameError
from lawflow.law.bills import Bill
from lawflow.law.labels import LANGUAGES
from lawflow.law.majorities import Tally
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.study.compare.parting import partings
from lawflow.study.dates.dates import dates
from lawflow.views.draw import DRAWN, FORMATS, Format, draw, draw_comparison, timeline
from lawflow.views.ics import Noted, calendar
from lawflow.views.objects.simulate import simulate_page
from lawflow.views.objects.status import status_page
from tests.imaginary.laputa import CHARTER, LAPUTA, NEW, OLD
from tests.proof.chance import walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.views.content.graph import Tongue

KNOWN = {"laputa": LAPUTA, **timetable.PARLIAMENTS}
TEXTS = [fmt for fmt in FORMATS if fmt not in DRAWN] + ["dot", "svg"]
OLD_STATUTE, NEW_STATUTE = OLD.procedures[0], NEW.procedures[0]


def acts(table: str) -> Iterable[Act]:
    """A line an act: its day, or a dash, its name, and the votes for it in a chamber."""
    for line in table.strip().splitlines():
        day, name, *votes = line.split()
        when = When() if day == "-" else When.day(date.fromisoformat(day))
        yield Act(name, when, {chamber: Tally(int(ayes)) for chamber, ayes in (vote.split("=") for vote in votes)})


def bill(table: str) -> Dossier:
    return Dossier("kite", "statute", {"en": "Kites"}, tuple(acts(table)), initiator="member", parliament=LAPUTA)


ENACTED = bill("""
    1703-04-02 member.move
    1703-04-10 house.carry house=21
    1703-04-20 king.seal
    1703-04-21 crier.cry
""")
WAITING = bill("""
    1703-04-02 member.move
    1703-04-20 house.carry house=30
""")


def test_the_timetable_finds_its_editions_by_the_day() -> None:
    assert timetable.edition_on(date(1709, 12, 31), LAPUTA) is OLD
    assert timetable.edition_on(date(1710, 1, 1), LAPUTA) is NEW
    assert timetable.edition_after(OLD) is NEW
    assert timetable.edition_after(NEW) is None
    assert timetable.procedure("new/statute", LAPUTA) is NEW.procedures[0]


def test_a_motion_goes_its_way_and_the_law_bears_the_day_of_the_seal() -> None:
    passage = play(ENACTED).passage
    assert (passage.state, passage.outcome, passage.law_date) == ("law-of-the-land", "in-force", date(1703, 4, 20))
    assert passage.parliament is LAPUTA


@pytest.mark.parametrize(("votes", "stage"), [(20, "in-house"), (21, "before-king")])
def test_its_majorities_are_of_its_own_seats(votes: int, stage: str) -> None:
    """More than one half of 41."""
    table = f"1703-04-02 member.move\n1703-04-10 house.carry house={votes}"
    assert play(bill(table)).passage.state == stage


def test_if_the_king_sleeps_the_law_bears_the_last_day_of_his_term() -> None:
    """Twenty days from 20 April end on 10 May; that day is not over before 11 May."""
    assert play(WAITING, on=date(1703, 5, 10)).passage.state == "before-king"
    passage = play(WAITING, on=date(1703, 5, 11)).passage
    assert (passage.state, passage.law_date) == ("sealed-in-sleep", date(1703, 5, 10))


def test_what_the_record_leaves_out_is_supplied() -> None:
    """The House must have carried it; a scattering is supplied as a hypothesis only, a short count never."""
    hole = bill("1703-04-02 member.move\n1703-04-20 king.send-back\n1703-04-25 house.insist house=28")
    played = play(hole).passage
    assert [entry.act for entry in played.journal if entry.supplied] == ["house.carry"]
    assert played.state == "sealed"


def test_an_act_that_stands_for_another_is_that_other() -> None:
    passage = play(bill("1703-04-02 member.move\n1703-04-10 house.do-carry")).passage
    assert [entry.act for entry in passage.journal] == ["member.move", "house.carry"]


def test_without_the_house_nothing_of_the_house_is_done() -> None:
    """It was scattered from 1 May to 30 June 1704: the refusal cites the Charter."""
    refused = play(bill("1704-04-02 member.move\n1704-05-20 house.carry house=30")).refused
    assert refused is not None
    (blocker,) = refused.blockers
    assert (blocker.condition, blocker.cites) == ("absent:house", (CHARTER["9"],))


def test_a_motion_crosses_into_the_reform_and_stops_at_an_open_question() -> None:
    """Three chambers since 1710; what a refusal of the Guilds does, the Charter does not say."""
    table = "1709-11-02 member.move\n1710-03-20 house.carry house=11\n1710-04-01 guilds.refuse guilds=7"
    passage = play(bill(table)).passage
    assert (passage.crossed, passage.outcome, passage.questions) == (("old", "new"), "undetermined", ("G-1",))
    elders = play(bill(table), answers={"G-1": "a"}).passage
    assert elders.state == "in-elders"


def test_the_audit_finds_what_is_late_what_fell_short_and_what_the_edition_does_not_know() -> None:
    """One day after the seven working days; one vote short; the Guilds, ten years before there were any."""
    late = "1703-04-02 member.move\n1703-04-10 house.carry house=21\n1703-04-20 king.send-back\n"
    assert audit(bill(late + "1703-04-28 house.insist house=28")).irregular == ()
    (irregular,) = audit(bill(late + "1703-04-29 house.insist house=28")).irregular
    assert (irregular.sort, irregular.days) == ("late", 1)
    (short,) = audit(bill("1703-04-02 member.move\n1703-04-10 house.carry house=20")).irregular
    assert short.sort == "short-vote"
    (unknown,) = audit(bill("1703-04-02 member.move\n1703-04-10 guilds.carry")).irregular
    assert unknown.sort == "not-in-this-edition"


def test_a_record_without_a_day_is_read_under_the_edition_that_fits() -> None:
    report = audit(bill("- member.move\n- house.carry\n- guilds.carry"))
    assert report.edition is None
    assert report.passage.edition is NEW


@pytest.mark.parametrize("number", range(30))
def test_the_audit_says_nothing_against_a_lawful_walk(number: int) -> None:
    made = walk(Random(number), number, parliament=LAPUTA)
    assert {act.act for act in made.acts} <= set(LAPUTA.acts)
    assert audit(made).irregular == ()


def test_the_outlook_is_in_its_own_words() -> None:
    seen = outlook(play(WAITING).passage, date(1703, 4, 20))
    assert [option.act for option in seen.may] == ["king.seal", "king.send-back", "king.ask"]
    assert [(duty.acts, duty.by) for duty in seen.must] == [(("king.seal", "king.send-back"), date(1703, 5, 10))]


def test_its_days_are_counted_by_its_own_calendar() -> None:
    """Sealed on the day itself at the earliest, on the last day of the King's term at the latest."""
    found = {one.outcome: one for one in dates(play(WAITING).passage, date(1703, 4, 21))}
    assert (found["signed"].earliest, found["signed"].latest.day) == (
        (date(1703, 4, 21), date(1703, 4, 21)),
        date(1703, 5, 10),
    )
    assert found["counts-as-signed"].earliest == (date(1703, 5, 11), date(1703, 5, 11))


def test_two_answers_part_on_a_history_of_its_own() -> None:
    (found,) = partings(LAPUTA.questions[0], LAPUTA)
    assert (found.procedure, found.acts) == ("new/statute", ("member.move", "house.carry", "guilds.refuse"))


@pytest.mark.parametrize("lang", [*LANGUAGES, "all"])
@pytest.mark.parametrize("fmt", TEXTS)
def test_it_is_drawn_in_every_format_and_language(fmt: Format, lang: Tongue) -> None:
    """In Kazakh, which its law lacks, its own words are those of the first language that it has."""
    drawn = draw(NEW_STATUTE, fmt, lang=lang).decode()
    names = {"ru": "У Цехов", "all": "Before the Guilds / У Цехов"}
    if fmt in ("txt", "md", "mmd", "puml"):
        assert names.get(lang, "Before the Guilds") in drawn
    assert draw_comparison(OLD_STATUTE, NEW_STATUTE, fmt, lang=lang)


def test_its_overview_has_its_own_stations() -> None:
    drawn = draw(NEW_STATUTE, "txt", detail="overview").decode()
    assert all(station.label.en in drawn for station in LAPUTA.pictures.stations)


def test_an_organ_is_called_as_its_edition_calls_it() -> None:
    """The House is the First House since there are three chambers."""
    told = timeline(play(bill("1710-03-02 member.move\n1710-03-20 house.carry house=11")).passage, "txt").decode()
    assert "First House" in told
    assert "First House" not in timeline(play(WAITING).passage, "txt").decode()


def test_its_pages_and_calendars_are_made() -> None:
    passage = play(WAITING).passage
    assert simulate_page("kite", play(WAITING))["timeline"][0]["label"] == {
        "kk": "Member moves",
        "ru": "Член палаты вносит",
        "en": "Member moves",
    }
    stage = status_page("kite", play(WAITING), date(1703, 4, 21))["stage"]
    assert stage is not None
    assert stage["id"] == "before-king"
    assert b"twenty days of the King" in calendar(
        [Noted(passage, "kite", "Kites")], "en", datetime(1703, 4, 21, tzinfo=UTC)
    )


def test_its_dossiers_are_written_and_read_in_its_own_words() -> None:
    """And only if they name it: to the parliament that is there otherwise, its words are faults."""
    data = json.loads(json.dumps(as_data(ENACTED, json_dates=True)))
    assert data["parliament"] == "laputa"
    assert loading.parse(data, KNOWN, "").acts == ENACTED.acts
    with pytest.raises(DossierError, match=r"act: 'member\.move'"):
        loading.parse({key: value for key, value in data.items() if key != "parliament"}, timetable.PARLIAMENTS)


def test_its_event_logs_name_its_organs() -> None:
    assert [row["organ"] for row in rows_of(ENACTED, LAPUTA.acts)] == ["member", "house", "king", "crier"]
    assert "House carries" in "".join(as_csv([ENACTED], timetable.parliament_of))


def test_a_bill_of_a_kind_that_it_does_not_know_is_no_bill_of_it() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown kind: 'law' \(allowed: statute\)"):
        Passage.start(Bill("law"), date(1703, 4, 1), parliament=LAPUTA)
