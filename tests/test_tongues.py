"""What the program says in Kazakh and Russian is in its catalogues, whole, and the catalogues it reads are those of the sources."""

from __future__ import annotations

import errno
import pickle
import re
import runpy
import subprocess
import sys
from functools import cache
from gettext import GNUTranslations
from pathlib import Path
from typing import Any

import pytest

from lawflow.errors import (
    CannotReachError,
    DossierError,
    Fault,
    NotInstalledError,
    ProcedureError,
    TheoremError,
    UnknownNameError,
    reason,
)
from lawflow.law.labels import Label
from lawflow.passage.refusal import RefusedError
from lawflow.tongues import CATALOGUES, Said, say, say_count, told

SCRIPT: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[1] / "scripts" / "catalogues"))
_texts, _translated = cache(SCRIPT["texts"]), cache(SCRIPT["translated"])
EACH = pytest.mark.parametrize("lang", ["kk", "ru"])
KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)


def _strings(message: Any) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else tuple(message)


@EACH
@pytest.mark.parametrize("domain", ["lawflow", "law"])
def test_every_text_has_a_translation(domain: str, lang: str) -> None:
    """After a new text: `python scripts/catalogues`, and a translation in each .po."""
    known = {message.id: message for message in _translated(domain, lang) if message.id}
    assert [one.id for one in _texts(domain) if one.id and one.id not in known] == []
    assert [one for one, message in known.items() if not all(_strings(message.string))] == []


@EACH
@pytest.mark.parametrize("domain", ["lawflow", "law", "click"])
def test_a_translation_has_the_places_of_its_text(domain: str, lang: str) -> None:
    for message in _translated(domain, lang):
        asked = {place for one in _strings(message.id) for place in re.findall(r"\{(\w*)|%\((\w+)", one)}
        asked |= {("n", "")} if isinstance(message.id, tuple) and domain == "lawflow" else set()
        for one in _strings(message.string) if message.id else ():
            assert set(re.findall(r"\{(\w*)|%\((\w+)", one)) <= asked, message.id
            assert one.count("{") == one.count("}"), message.id


@EACH
@pytest.mark.parametrize("domain", ["lawflow", "law", "click"])
def test_no_translation_says_the_same_twice(domain: str, lang: str) -> None:
    for message in _translated(domain, lang):
        for said in _strings(message.string):
            assert not re.fullmatch(r"(.{20,}?)\1+", said, re.DOTALL), said


@EACH
@pytest.mark.parametrize("domain", ["lawflow", "law", "click"])
def test_what_is_read_is_what_was_written(domain: str, lang: str) -> None:
    """After a change of a .po: `python scripts/catalogues`."""
    with (Path(CATALOGUES) / lang / "LC_MESSAGES" / f"{domain}.mo").open("rb") as stream:
        read: dict[Any, str] = dict(GNUTranslations(stream)._catalog)  # type: ignore[attr-defined] # noqa: SLF001 (has no other view)
    read.pop("", None)
    written: dict[Any, str] = {}
    for message in _translated(domain, lang):
        if isinstance(message.id, tuple):
            written |= {(message.id[0], n): one for n, one in enumerate(message.string)}
        elif message.id and message.string:
            written[message.id] = message.string
    assert read == written


def test_kazakh_is_kazakh_and_russian_has_no_letter_of_it() -> None:
    kazakh, russian = ("".join(str(m.string) for m in _translated("lawflow", lang)) for lang in ("kk", "ru"))
    assert set("әғқңөұүі") <= set(kazakh)
    assert KAZAKH.findall(russian) == []


def test_a_message_is_english_as_a_text_and_itself_in_every_language() -> None:
    said = say("did you mean {name!r}?", name="senate.approve")
    assert said == "did you mean 'senate.approve'?"
    assert (said.text("en"), said.text("ru")) == (said, "может быть, 'senate.approve'?")
    assert told(pickle.loads(pickle.dumps(said)), "ru") == said.text("ru")  # noqa: S301 (our own)


def test_an_error_that_another_process_raised_says_the_same_in_every_language() -> None:
    """Of whatever it was made: a name that is not known, all faults of a file, a library that is missing, a refusal."""
    faults = [Fault("line 1", say("is no table"))]
    raised = [
        UnknownNameError("act", "senate.aprove", ["senate.approve"]),
        *(of("a.toml", faults) for of in (DossierError, TheoremError, ProcedureError)),
        NotInstalledError("textual", "walk"),
        CannotReachError("http://localhost", "refused"),
        RefusedError("senate.approve", "draft", "2023-05-02", (), "2023"),
    ]
    for error in raised:
        other = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own)
        assert type(other) is type(error)
        assert (str(other), other.__dict__) == (str(error), error.__dict__)
        assert [other.text(lang) for lang in ("kk", "ru", "en")] == [error.text(lang) for lang in ("kk", "ru", "en")]


def test_what_stands_in_a_message_is_said_in_its_language_too() -> None:
    label = Label("заң", "закон", "law")
    assert say("unknown {what}", what=label).text("ru") == "неизвестное имя (закон)"
    assert say("unknown {what}", what=say("language")).text("kk") == "белгісіз атау (тіл)"
    assert told(Fault(say("language"), "'xx'", nearest="kk"), "ru") == "язык: 'xx'; может быть, 'kk'?"


def test_a_number_takes_the_form_that_the_language_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Russian(GNUTranslations):
        def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
            del msgid1, msgid2
            return "{n} акт" if n % 10 == 1 else "{n} акта"

    monkeypatch.setattr("lawflow.tongues.catalogue", lambda lang: Russian() if lang == "ru" else None)
    assert [say_count("{n} act", "{n} acts", n).text("ru") for n in (1, 2)] == ["1 акт", "2 акта"]
    assert isinstance(say_count("{n} act", "{n} acts", 5), Said)


def test_an_error_keeps_its_data_whatever_the_language() -> None:
    error = UnknownNameError(say("language"), "xx", ("kk", "ru", "en"))
    assert str(error) == "unknown language: 'xx' (allowed: kk, ru, en)"
    assert error.text("ru") == "неизвестное имя (язык): 'xx' (допустимо: kk, ru, en)"
    assert error.fault.allowed == "kk, ru, en"


def test_english_loads_no_catalogue() -> None:
    """Neither the library nor an English page opens one, nor click its own."""
    code = "import sys, lawflow.cli.root as r; r.run(['--lang', 'en', 'why']); print([m for m in sys.modules if 'babel' in m], end=''); from lawflow.tongues import catalogue; print(catalogue.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 (our own code)
    assert done.stdout == "[]0\n"


@pytest.mark.parametrize(
    "number", ["ENOSPC", "EFBIG", "EDQUOT", "EMFILE", "EBUSY", "ENOTEMPTY", "ENXIO", "ENOMEM", "EROFS"]
)
def test_what_can_stop_a_file_from_being_written_is_said_in_every_language(number: str) -> None:
    """A file over a limit was “File too large” on a Russian page."""
    failed = OSError(getattr(errno, number), "whatever the system says", "bill.toml")
    for lang in ("kk", "ru"):
        assert re.search("[A-Za-z]", reason(failed).text(lang)) is None
