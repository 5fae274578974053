"""``lawflow compare``: text, Markdown and JSON, in three languages."""

from __future__ import annotations

import json
import re

import pytest

from lawflow.cli.root import run


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "Сенаттың тұтастай мақұлдамауы"), ("ru", "не одобрил"), ("en", "does not approve")],
)
def test_the_changes_are_told_in_each_language(lang: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "2017/law", "2023/law", "--about", "senate.reject", "--lang", lang]) == 0
    assert said in capsys.readouterr().out


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("pair", [("1995", "2007"), ("2017", "2023"), ("2023", "2026")], ids="-".join)
def test_no_id_of_a_stage_a_kind_or_a_field_is_left_in_kazakh_and_russian(
    pair: tuple[str, str], lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the numbers of questions and sections (A1, VII) are in Latin letters, and the command that the page names."""
    assert run(["compare", *pair, "--lang", lang]) == 0
    words = re.findall(r"[A-Za-z]{2,}", capsys.readouterr().out)
    typed = {"all", "lawflow", "editions", "left", "out"}
    assert [word for word in words if word not in typed and not word.isupper()] == []


def test_an_example_names_the_stage_and_says_what_the_record_says(capsys: pytest.CaptureFixture[str]) -> None:
    """Separate articles refused without a wording of their own: since 2023 the law is silent."""
    assert run(["compare", "2017/law", "2023/law", "--about", "senate.return-changes", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "(no new wording offered; Senate: 26 of 50) → The law is silent" in told
    assert "wording = " not in told
    assert "law)" not in told.splitlines()[3]


def test_whole_editions_are_compared_over_all_kinds_of_bill(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "2017", "2023", "--json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert len(page["before"]) == len(page["after"]) == 3
    assert {kind for change in page["changes"] for kind in change["kinds"]} == {
        "law",
        "constitutional-law",
        "constitutional-amendment",
    }
    silent = next(change for change in page["changes"] if change["subject"] == "clock.senate-silent")
    assert silent["witness"]["lawful_in"] == ["2017/law", "2023/law"]
    assert [history["stage"] for history in silent["witness"]["histories"]] == ["undetermined", "adopted"]


def test_the_table_has_the_old_and_the_new_article(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "2017/law", "2023/law", "--format", "md", "--about", "senate.reject", "--lang", "en"]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert "old article" in head
    assert len({row.count(" | ") for row in (head, *rows)}) == 1
    assert "Const. art. 61(5) part 2" in rows[0]


def test_what_changes_nothing_is_told_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    run(["compare", "2012/law", "2013/law", "--lang", "en"])
    few = capsys.readouterr().out
    run(["compare", "2012/law", "2013/law", "--lang", "en", "--all"])
    assert len(capsys.readouterr().out.splitlines()) > len(few.splitlines())
    assert "articles alone" in few


def test_a_procedure_behaves_like_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "2023/law", "2023/law", "--lang", "en"]) == 0
    assert "They behave alike" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("procedures", "told", "not_told"),
    [
        (
            ("2023/law", "2026/law"),
            "acceptance for consideration by the Mäjilis — removed — Laid before the Mäjilis",
            "acceptance for consideration by the Mäjilis — removed — Laid before the Kurultai",
        ),
        (
            ("2023/law", "2026/law"),
            "referral to committees by the Bureau of the Kurultai — added — Laid before the Kurultai",
            "referral to committees by the Bureau of the Kurultai — added — Laid before the Mäjilis",
        ),
    ],
)
def test_a_rule_is_told_at_the_stage_of_the_edition_that_has_it(
    procedures: tuple[str, str], told: str, not_told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of the Mäjilis ever lay before the Kurultai."""
    assert run(["compare", *procedures, "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert told in out
    assert not_told not in out


def test_an_example_says_what_bill_it_is_of_and_what_each_act_records(capsys: pytest.CaptureFixture[str]) -> None:
    """Before 2007 only a bill on the budget went to a joint session; what the President offered decided what the lapse did."""
    assert run(["compare", "1995/law", "2007/law", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "Example (bill on the republican budget): Initiator introduces the bill → Joint session is convened" in told
    assert "Example (initiator: the President): Initiator introduces the bill\n" in told
    assert "President returns with objections (a new wording offered) → Term passes" in told
    assert (
        "Mäjilis agrees with the Senate's changes (on some of the articles only) → Conciliation commission is formed"
        in told
    )


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "(conditions: Mäjilis: more than half of all deputies; conclusions of the standing committees)"),
        ("ru", "(условия: Мажилис: более половины от общего числа депутатов; заключения постоянных комитетов)"),
        ("kk", "(шарттары: Мәжіліс: депутаттар жалпы санының жартысынан көбі; тұрақты комитеттердің қорытындысы)"),
    ],
)
def test_the_conditions_of_a_rule_are_told_as_a_list(lang: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "1995/law", "2007/law", "--about", "majilis.reject", "--lang", lang]) == 0
    assert told in capsys.readouterr().out


def test_no_votes_are_told_of_a_chamber_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "1995/law", "2026/law", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "Kurultai rejects as a whole: not lawful" in told
    assert "of 0" not in told


def test_of_a_change_to_which_no_history_comes_under_both_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Since 2026 no bill comes to the question of confidence by the acts that led there before."""
    assert run(["compare", "2023/law", "2026/law", "--about", "parliament.no-confidence", "--lang", "en"]) == 0
    assert (
        "No example: no history was found that leads to this by the same acts under both editions"
        in capsys.readouterr().out
    )


def test_an_article_of_two_versions_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    """The constitutional law on the Council was read as of 2004 and as of 2013: art. 39(1) is the same place of both."""
    assert run(["compare", "1995/law", "2007/law", "--lang", "en"]) == 0
    assert "CL on the Council art. 39(1); CL on the Council art. 39(1)" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "old", "new"),
    [
        (
            "en",
            "Left out of edition 2023",
            "the Government's opinion on deputies' money bills and amendments: three months",
        ),
        (
            "ru",
            "Не вошло в редакцию 2023",
            "заключение Правительства на денежные проекты и поправки депутатов: три месяца",
        ),
        ("kk", "2023 редакциясына енбеген", "Үкіметтің қорытындысы: үш ай"),
    ],
)
def test_what_one_edition_leaves_out_is_named_as_not_compared(
    lang: str, old: str, new: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The three months of art. 34 on the Kurultai are new in 2026 and no term of the model: no change tells of them."""
    assert run(["compare", "2023/law", "2026/law", "--lang", lang]) == 0
    told = capsys.readouterr().out
    before, _, after = told.rpartition("2026 --left-out")
    assert old in before
    assert new in after
    assert run(["compare", "2023/law", "2023/law", "--lang", lang]) == 0
    assert "--left-out" not in capsys.readouterr().out


def test_a_rule_that_is_gone_by_inference_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    """The Senate's Reglament was read to 26 December 2019: that edition 2023 has no recall of a bill is no reform that was read."""
    assert run(["compare", "2017/law", "2023/law", "--about", "senate.recall", "--lang", "en"]) == 0
    assert "inferred: the Senate's Reglament was read as it stood before the changes" in capsys.readouterr().out


def test_a_rule_that_both_have_says_why_one_of_them_is_inferred(capsys: pytest.CaptureFixture[str]) -> None:
    """In 2012 art. 20(1) said nothing of the recess: that the month stands still rests on the Council; what both infer alike is not told."""
    assert run(["compare", "2007/law", "2012/law", "--about", "objections-month", "--lang", "en"]) == 0
    before, after = capsys.readouterr().out.split("   is: ")
    assert "inferred" not in before
    assert "accepted; inferred: by resolution No. 2 of the Council of 13 April 2012" in after
    assert run(["compare", "2012/law", "2013/law", "--about", "objections-month", "--lang", "en"]) == 0
    before, after = capsys.readouterr().out.split("   is: ")
    assert "accepted; inferred: by resolution No. 2 of the Council" in before
    assert "inferred" not in after


def test_a_stage_that_is_new_tells_what_votes_its_acts_take(capsys: pytest.CaptureFixture[str]) -> None:
    """Two thirds of each chamber adopt a constitutional law in joint session since 2023, three quarters overcome objections to it."""
    assert (
        run(["compare", "2017/constitutional-law", "2023/constitutional-law", "--about", "joint-", "--lang", "en"]) == 0
    )
    told = capsys.readouterr().out
    for act, share in (
        ("adoption by the joint session", "two thirds"),
        ("overcoming of the objections by the joint session", "three quarters"),
    ):
        assert f"{act} (Mäjilis: at least {share} of all deputies; Senate: at least {share} of all deputies)" in told
