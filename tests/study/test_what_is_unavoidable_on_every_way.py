"""What is told as unavoidable is so on every lawful way: also a longer one, and one begun under an earlier edition."""

from __future__ import annotations

import pytest

from lawflow.reconstruction.play import play
from tests.study.paths import WITH_THE_SENATE, YEARS, judged, path, told


@pytest.mark.parametrize("year", [2012, 2016, 2019, 2024])
def test_an_amendment_read_once_and_signed_was_adopted_jointly_or_by_four_fifths(year: int) -> None:
    """Art. 91(1): the law can come of the President's proposal, or of a referendum that he refused."""
    records = [f"{year}-10-07 joint.approve-first-reading", f"{year}-10-17 president.sign"]
    report = judged(records, "constitutional-amendment")
    lacking = {gap.act: set(gap.one_of) for gap in report.missing}
    assert report.irregular == ()
    assert lacking["president.propose-amendment"] == {"president.propose-amendment", "parliament.propose-referendum"}
    assert lacking["joint.adopt"] == {"joint.adopt", "parliament.adopt-four-fifths"}
    assert lacking["parliament.present"] == set()


@pytest.mark.parametrize("year", [2012, 2016, 2019, 2024])
def test_one_adopted_by_the_joint_session_was_proposed_by_the_president(year: int) -> None:
    records = [f"{year}-10-07 joint.approve-first-reading", f"{year}-10-10 joint.adopt", f"{year}-10-17 president.sign"]
    report = judged(records, "constitutional-amendment")
    assert [gap.one_of for gap in report.missing if gap.act == "president.propose-amendment"] == [()]


@pytest.mark.parametrize(
    "records",
    [("2023-01-05 senate.approve",), ("2023-01-12 parliament.adopt", "2023-02-01 president.sign")],
    ids=["approved by the Senate", "adopted by Parliament"],
)
def test_the_maejilis_can_have_voted_before_2023_on_a_bill_that_it_did_not_accept(records: tuple[str, ...]) -> None:
    """Art. 56(1)1) asks for acceptance since 1 January 2023; before, the Mäjilis could vote without it."""
    report = judged(list(records), "law")
    assert report.irregular == ()
    acts = [gap.act for gap in report.missing if not gap.after]
    assert acts == ["initiator.introduce", "majilis.adopt", "senate.register"]
    assert "majilis.accept" not in [act for gap in report.missing for act in (gap.act, *gap.one_of)]


def test_a_vote_of_the_maejilis_in_2023_shows_its_acceptance() -> None:
    report = judged(["2023-03-30 majilis.adopt"], "law")
    assert ([gap.act for gap in report.missing], report.irregular) == (["initiator.introduce", "majilis.accept"], ())


def test_an_act_adopted_already_is_not_adopted_by_a_countersignature() -> None:
    """Art. 45(3): countersigned is what was adopted; "adopted by Parliament" is the vote, not what follows."""
    records = ["2024-10-01 initiator.introduce", "2024-10-05 majilis.accept", "2024-10-20 majilis.adopt"]
    records += ["2024-10-22 senate.register", "2024-11-14 senate.approve", "2024-11-20 parliament.adopt"]
    report = judged(records, "law")
    assert "officials.countersign" not in [entry.act for entry in report.passage.journal]


THIN = [
    ("constitutional-amendment", "2012-10-07 joint.approve-first-reading", "2012-10-17 president.sign"),
    ("constitutional-amendment", "2019-10-07 joint.approve-first-reading"),
    ("constitutional-law", "2024-10-17 president.sign"),
    ("law", "2008-10-17 majilis.adopt"),
    ("law", "2014-10-17 president.sign"),
    ("law", "2017-04-01 president.return"),
    ("law", "2023-01-05 senate.approve"),
    ("law", "2023-01-12 parliament.adopt", "2023-02-01 president.sign"),
    ("law", "2024-10-17 senate.reject"),
    ("law", "2026-10-20 president.sign"),
]


@pytest.mark.parametrize(("kind", "records"), [(kind, records) for kind, *records in THIN])
def test_what_a_bill_is_drawn_with_and_told_with_is_what_its_audit_says(kind: str, records: list[str]) -> None:
    played = play(told(records, kind, initiator="government"))
    supplied = {entry.act for entry in played.passage.journal if entry.supplied and not entry.one_of}
    lacking = {gap.act for gap in judged(records, kind).missing if not gap.one_of and not gap.hypothesis}
    assert supplied == lacking


def lacking_for_certain(records: list[str], kind: str) -> set[str]:
    return {gap.act for gap in judged(records, kind, initiator=None).missing if not gap.one_of and not gap.hypothesis}


@pytest.mark.parametrize(("edition", "kind"), WITH_THE_SENATE)
def test_a_law_under_review_can_have_been_referred_before_it_was_presented(edition: str, kind: str) -> None:
    """Art. 72(1): a law is referred once it is adopted; that it was presented a signature shows, not a decision."""
    records = [*path(edition, kind, "senate.approve"), f"{YEARS[edition]}-12-20 court.uphold"]
    assert lacking_for_certain(records, kind) == set()
    records.append(f"{YEARS[edition]}-12-23 president.sign")
    assert lacking_for_certain(records, kind) == {"parliament.present"}


def test_the_maejilis_can_have_agreed_in_part_where_a_commission_was_formed() -> None:
    """Reglament pt 75-2: on the articles that it does not agree to a commission is formed."""
    records = ["2013-10-06 majilis.adopt", "2013-10-07 senate.register", "2013-11-01 senate.return-changes"]
    told = {gap.act: set(gap.one_of) for gap in judged([*records, "2013-12-02 commission.form"], "law").missing}
    assert told["majilis.disagree"] == {"majilis.disagree", "majilis.agree"}


def test_the_name_of_a_vote_on_a_commissions_text_supposes_no_second_opinion() -> None:
    """No opinion is supplied where an unfavourable one is on record, by whatever name the vote goes."""
    records = ["2022-05-18 government.opinion positive=no", "2022-09-21 senate.approve"]
    assert lacking_for_certain(records, "constitutional-law") <= {
        "initiator.introduce",
        "majilis.adopt",
        "senate.register",
    }
    report = judged(records, "constitutional-law", initiator=None, money=True)
    assert [(found.n, found.doubtful) for found in report.irregular] == [(2, True)]


@pytest.mark.parametrize(
    "records",
    [
        ["2017-03-17 president.propose-amendment"],
        ["2017-03-15 parliament.propose-referendum", "2017-03-28 president.call-referendum"],
        ["2017-01-30 parliament.propose-referendum", "2017-03-15 president.call-referendum"],
    ],
)
def test_no_opinion_is_lacking_for_certain_while_the_edition_can_not_yet_have_begun(records: list[str]) -> None:
    """Art. 91(3) has the prior opinion since the Law of 10 March 2017 was published, on a day that was not found."""
    assert "court.opinion" not in lacking_for_certain(records, "constitutional-amendment")


def test_the_opinion_is_lacking_once_the_edition_has_surely_begun() -> None:
    assert "court.opinion" in lacking_for_certain(
        ["2017-04-17 president.propose-amendment"], "constitutional-amendment"
    )


@pytest.mark.parametrize(("edition", "kind"), WITH_THE_SENATE)
def test_a_law_that_was_presented_after_its_review_was_referred_before(edition: str, kind: str) -> None:
    """Art. 72(1): no return with objections is needed between a decision of the Council or the Court and a presentation."""
    year = YEARS[edition]
    records = [*path(edition, kind, "senate.approve"), f"{year}-11-25 court.uphold", f"{year}-11-28 parliament.present"]
    report = judged(records, kind)
    assert [(gap.after, all(act.endswith(".refer") for act in gap.one_of)) for gap in report.missing] == [(5, True)]
    assert report.irregular == ()


@pytest.mark.parametrize("day", ["2003-05-08", "2010-05-08", "2012-05-08"])
def test_before_a_first_reading_a_refused_referendum_is_possible_while_the_order_of_four_fifths_is_open(
    day: str,
) -> None:
    """A26, to 21 June 2012: by one answer an amendment refused a referendum is read twice, the second by four fifths."""
    reading = f"{day} joint.approve-first-reading"
    one_of = {gap.act: set(gap.one_of) for gap in judged([reading], "constitutional-amendment").missing}
    assert one_of == {"president.propose-amendment": {"president.propose-amendment", "parliament.propose-referendum"}}
    adopted = f"{day[:5]}06-05 parliament.adopt-four-fifths"
    report = judged([reading, adopted], "constitutional-amendment")
    assert report.irregular == ()
    assert [gap.act for gap in report.missing] == ["parliament.propose-referendum", "president.refuse-referendum"]


@pytest.mark.parametrize("act", ["gazette.publish", "clock.take-effect", "court.uphold"])
@pytest.mark.parametrize("year", [2009, 2013, 2016, 2017, 2020])
def test_of_a_law_of_which_nothing_else_is_told_the_adoption_is_lacking(year: int, act: str) -> None:
    """Art. 55(5) has the Senate alone adopt while there is no Mäjilis: one of the two adopted the law, on every way."""
    lacking = [set(gap.one_of) for gap in judged([f"{year}-07-15 {act}"], "law", initiator=None).missing]
    assert {"majilis.adopt", "senate.approve"} in lacking


@pytest.mark.parametrize(
    ("record", "kind", "act", "ways"),
    [
        (
            "2008-07-15 gazette.publish",
            "constitutional-law",
            "majilis.adopt",
            {"majilis.adopt", "senate.approve", "joint.approve-first-reading"},
        ),
        (
            "2027-03-15 gazette.publish",
            "constitutional-law",
            "kurultai.adopt",
            {"kurultai.adopt", "joint.adopt", "senate.approve", "majilis.agree", "senate.approve-commission-text"},
        ),
        (
            "2027-03-15 gazette.publish",
            "constitutional-amendment",
            "referendum.adopt",
            {"referendum.adopt", "president.propose-amendment", "parliament.propose-referendum"},
        ),
    ],
)
def test_one_of_several_acts_is_lacking_only_if_no_way_does_without_all_of_them(
    record: str, kind: str, act: str, ways: set[str]
) -> None:
    """A law is published long after it was adopted: under the rules before, by one way of several."""
    assert [set(gap.one_of) for gap in judged([record], kind, initiator=None).missing if gap.act == act] == [ways]


@pytest.mark.parametrize("year", [2010, 2013, 2016])
def test_a_first_reading_is_not_lacking_by_an_answer_that_asks_for_none(year: int) -> None:
    """A26 b, narrowed since 22 June 2012 and not out: of a law of four fifths the text asks for the votes alone."""
    acts = (f"{year}-05-18 parliament.propose-referendum", f"{year}-05-25 president.refuse-referendum")
    records = [*acts, f"{year}-06-10 parliament.adopt-four-fifths"]
    assert "joint.approve-first-reading" not in lacking_for_certain(records, "constitutional-amendment")
