"""``lawflow edit --act``: an act added to a dossier in its own text, among the others by its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.cli.root import run
from lawflow.reconstruction.files import read

if TYPE_CHECKING:
    from pathlib import Path

TABLES = """\
id = "tb"
kind = "law"

[[acts]]  # one
act = "majilis.adopt"
date = 2024-03-01

# on the second
[[acts]]
act = "senate.approve"
date = 2024-04-15
note = "x"

[title]
ru = "Т"
"""
ROWS = """\
# mine
id = "in"
kind = "law"
title = { ru = "Т" }
acts = [
  { act = "majilis.adopt", date = 2024-03-01 }, # first
  { act = "senate.approve", date = 2024-04-15 } # last
]
"""
NONE = 'id = "no"\nkind = "law"\n[title]\nru = "Т"\n'
DATA = '{"id": "js", "kind": "law", "title": {"ru": "Т"}, "acts": [{"act": "majilis.adopt", "date": "2024-03-01"}]}'
MORE = ("senate.register 05.03.2024", "president.sign 2024-05-01 source=газета", "majilis.accept 2024-01-20 70/20/3")


@pytest.mark.parametrize(
    ("name", "text", "acts"),
    [
        ("tb.toml", TABLES, "majilis.accept majilis.adopt senate.register senate.approve president.sign"),
        ("in.toml", ROWS, "majilis.accept majilis.adopt senate.register senate.approve president.sign"),
        (
            "comma.toml",
            ROWS.replace(" # last", ","),
            "majilis.accept majilis.adopt senate.register senate.approve president.sign",
        ),
        (
            "crlf.toml",
            TABLES.replace("\n", "\r\n"),
            "majilis.accept majilis.adopt senate.register senate.approve president.sign",
        ),
        ("no.toml", NONE, "majilis.accept senate.register president.sign"),
        ("js.json", DATA, "majilis.accept majilis.adopt senate.register president.sign"),
    ],
)
def test_acts_are_added_among_the_others_by_their_days_and_the_rest_stays(
    name: str, text: str, acts: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A clerk writes down what happened this week, in the language of the page."""
    file = tmp_path / name
    file.write_bytes(text.encode())
    lines = [part for one in MORE for part in ("--act", one)]
    assert run(["edit", str(file), *lines, "--lang", "ru"]) == 0
    assert "Президент подписал (president.sign), 01.05.2024: добавлено" in capsys.readouterr().out
    record = read(file)
    assert [act.act for act in record.acts] == acts.split()
    assert record.acts[0].votes["majilis"].ayes == 70
    assert [act.source for act in record.acts if act.act == "president.sign"] == ["газета"]
    written = file.read_bytes().decode()
    for kept in [line for line in text.splitlines() if line.startswith("#") or "# " in line or "note" in line]:
        assert kept.partition("#")[2] in written
    assert "\r\n" not in text or written.count("\n") == written.count("\r\n")
    if name == "tb.toml":
        assert '# on the second\n[[acts]]\nact = "senate.approve"' in written


def test_an_act_that_is_none_or_has_no_day_is_told_and_added_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "tb.toml"
    file.write_text(TABLES, encoding="utf-8")
    assert run(["edit", str(file), "--act", "вето 2024-05-01", "--lang", "ru"]) in (2, 3)
    assert file.read_text(encoding="utf-8") == TABLES
    assert run(["edit", str(file), "--act", "president.sign", "--dry-run", "--lang", "kk"]) == 0
    assert "күні жоқ: қосылды" in capsys.readouterr().out
    assert file.read_text(encoding="utf-8") == TABLES
    assert run(["edit", str(file), "--act", "president.sign"]) == 0
    assert [act.act for act in read(file).acts] == ["majilis.adopt", "senate.approve", "president.sign"]
