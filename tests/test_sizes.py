"""Of what takes long a part is tried by default: the tests named for it are there, and its cases are spread evenly."""

from __future__ import annotations

from pathlib import Path

from tests.proof.long import LONG, left_out


def test_every_test_that_takes_long_is_there() -> None:
    written = {file: (Path(__file__).parent / file).read_text(encoding="utf-8") for file in LONG}
    named = [(file, name) for file, names in LONG.items() for name in names]
    assert [(file, name) for file, name in named if f"\ndef {name}(" not in written[file]] == []


def test_the_cases_that_are_kept_are_spread_and_other_tests_are_whole() -> None:
    file, usual = "tests/cli/test_pages.py", LONG["cli/test_pages.py"]["test_the_pages_of_a_bill_have_no_english_word"]
    cases = [f"{file}::test_the_pages_of_a_bill_have_no_english_word[{n}]" for n in range(usual * 3)]
    left = left_out([*cases, *(f"{file}::test_other[{n}]" for n in range(9))])
    assert [case for case in cases if case not in left] == cases[::3]
    assert left < set(cases)
