"""Every thing of the law has a page in three languages, every link leads somewhere, and the search finds it."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.errors import CannotWriteError
from lawflow.law.labels import LANGUAGES, Label
from lawflow.views.content import captions
from lawflow.web import addresses, site
from lawflow.web.inscriptions import SAID
from lawflow.web.searching import row_of
from lawflow.web.shelves import Shelf, Shelves
from lawflow.web.site import records_of
from lawflow.web.templates import written
from tests.proof.sizes import FULL, some

if TYPE_CHECKING:
    from lawflow.web.page import Page

EXAMPLES = Path(__file__).parents[2] / "examples"
BILLS = (
    EXAMPLES / "dossiers" / "kz-2024-mass-media.toml",
    EXAMPLES / "dossiers" / "kz-2022-november-package.toml",
    EXAMPLES / "imagined" / "imagined-2023-veto-overridden.toml",
)
ON = date(2024, 5, 20)
TWO_WAYS = ("president.propose-amendment", "parliament.propose-referendum")
"""To an amendment of the Constitution, art. 91(1)."""
LONG = ("comparison", "theorem", "power")
"""The shelves that take long: by default none of them, else a comparison and the votes that decide."""


class Links(HTMLParser):
    """Collects the targets of links and the names of places of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.style = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        known = dict(attrs)
        self.style += "style" in known or any(name.startswith("on") for name in known)
        for name in ("href", "src"):
            if (found := known.get(name)) is not None:
                self.links.append(found)
        if (found := known.get("id")) is not None:
            self.ids.append(found)


def read(html: str) -> Links:
    found = Links()
    found.feed(html)
    return found


@pytest.fixture(scope="module")
def shelves() -> Shelves:
    return Shelves(records_of(BILLS), ON)


@pytest.fixture(scope="module")
def pages(shelves: Shelves) -> dict[str, Page]:
    kept = [
        one
        for one in shelves.shelves()
        if one.sort not in LONG or (FULL and (one.of == "2012-2013" or one.sort == "power"))
    ]
    return {page.address: page for shelf in kept for page in shelves.pages(shelf)}


def looked_at(pages: dict[str, Page]) -> dict[str, Page]:
    """Return the pages that are written: all, or by default of each template the first dozen and a fifth of the rest."""
    by: dict[str, list[Page]] = defaultdict(list)
    for page in pages.values():
        by[page.template].append(page)
    kept = (page for same in by.values() for page in (*same[:12], *some(same[12:], len(same[12:]) // 5)))
    return {page.address: page for page in kept}


@pytest.fixture(scope="module")
def parsed(pages: dict[str, Page]) -> dict[str, Links]:
    return {address: read(written(page, "en")) for address, page in looked_at(pages).items()}


def test_every_thing_of_the_law_has_a_page(pages: dict[str, Page]) -> None:
    parliament = timetable.parliament()
    wanted = [addresses.act(one) for one in parliament.acts.values()]
    wanted += [addresses.organ(one) for one in parliament.organs.values()]
    wanted += [addresses.question(one) for one in parliament.questions]
    wanted += [addresses.topic(one) for one in parliament.topics]
    for edition in timetable.editions():
        wanted.append(addresses.edition(edition))
        for procedure in edition.procedures:
            wanted += [addresses.procedure(procedure), addresses.explained(procedure)]
            wanted += [addresses.stage(procedure, stage) for stage in procedure.stages]
            wanted += [addresses.term(term) for term in procedure.all_terms if term in procedure.terms]
    assert [address for address in wanted if address not in pages] == []


def test_every_link_leads_to_a_page_and_to_a_place_on_it(
    shelves: Shelves, pages: dict[str, Page], parsed: dict[str, Links]
) -> None:
    files = set(shelves.files())
    broken = []
    for address, found in parsed.items():
        for link in found.links:
            file, _, place = link.partition("#")
            there = (
                posixpath.normpath(posixpath.join("en", posixpath.dirname(address), file)) if file else f"en/{address}"
            )
            lang, _, page = there.partition("/")
            if lang not in LANGUAGES:
                if there not in files:
                    broken.append((address, link))
            elif page in pages:
                if place and lang == "en" and place not in parsed[page].ids:
                    broken.append((address, link))
            elif page != "search.js" and not page.endswith(".ics") and page.partition("/")[0] not in LONG:
                broken.append((address, link))
    assert broken == []


def test_no_place_of_a_page_has_the_name_of_another(parsed: dict[str, Links]) -> None:
    twice = {address for address, found in parsed.items() if len(found.ids) > len(set(found.ids))}
    assert twice == set()


def test_no_page_has_a_style_or_a_script_in_its_text(parsed: dict[str, Links], pages: dict[str, Page]) -> None:
    assert [address for address, found in parsed.items() if found.style] == []
    assert not re.search(r"<script[^>]*>[^<]", written(pages[addresses.HOME], "kk"))


def test_no_page_names_another_host(pages: dict[str, Page], parsed: dict[str, Links]) -> None:
    links = (link for address, found in parsed.items() if pages[address].template != "document" for link in found.links)
    assert [link for link in links if "//" in link] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_is_there_in_each_language_and_leads_to_the_others(pages: dict[str, Page], lang: str) -> None:
    page = pages["stage/2023-law-senate-pending.html"]
    html = written(page, lang)
    assert page.title.text(lang) in html
    assert {f"../../{other}/{page.address}" for other in LANGUAGES if other != lang} < set(read(html).links)


ENGLISH = re.compile(r"(?:\b[A-Za-z']{2,}[ ,]+){4}[A-Za-z']{2,}")
"""Five words of English one after another."""
IN_ENGLISH = ("document", "documents")
"""The templates of pages whose texts are the documents of the project: these are in English, and say so."""


@pytest.fixture(scope="module", params=some(["kk", "ru"], 1))
def told(request: pytest.FixtureRequest, pages: dict[str, Page]) -> dict[str, str]:
    """Return what is read in the pages of the law in a language: a page a text."""
    law = {address: page for address, page in pages.items() if not address.startswith("bill")}
    return {address: written(page, request.param) for address, page in looked_at(law).items()}


def test_no_page_of_the_law_holds_a_sentence_of_english(pages: dict[str, Page], told: dict[str, str]) -> None:
    law = {address: html for address, html in told.items() if pages[address].template not in IN_ENGLISH}
    texts = {address: re.sub(r"(?s)<(script|style|pre)\b.*?</\1>|<[^>]*>", "\n", html) for address, html in law.items()}
    assert {address: found[0] for address, text in texts.items() if (found := ENGLISH.search(text))} == {}


ID = re.compile(
    r"\b(?:law|constitutional-(?:law|amendment)|[a-z]+(?:-[a-z0-9]+)+|[a-z]+\.(?!com\b|kz\b|gov\b)[a-z-]+)\b"
)


def test_in_what_is_read_procedures_stages_acts_and_terms_bear_their_names(told: dict[str, str]) -> None:
    """Ids stand alone as code, and in the names of files."""
    asked = {
        address: html for address, html in told.items() if not address.startswith(("document", "walk", "instrument"))
    }
    prose = {address: re.sub(r"(?s)<(script|style|pre|code)\b.*?</\1>", " ", html) for address, html in asked.items()}
    texts = {address: re.sub(r"<[^>]*>", "\n", html) for address, html in prose.items()}
    assert {address: found[0] for address, text in texts.items() if (found := ID.search(text))} == {}


def test_the_words_of_the_glossary_say_what_they_mean_in_every_language(pages: dict[str, Page]) -> None:
    words = [page for page in pages.values() if page.template == "word"]
    assert len(words) > 40
    for page in words:
        for text in (page.data["meaning"], page.data["attested"]):
            assert isinstance(text, Label)
            assert len(set(text.as_dict().values())) == len(LANGUAGES), page.address


def test_the_search_finds_stages_acts_articles_and_words(pages: dict[str, Page]) -> None:
    rows = {page.address: " ".join(row_of(page, "kk")) for page in pages.values() if page.sort}
    assert "senate.approve" in rows["act/senate.approve.html"]
    assert "61-бап" in rows["article/constitution-1995-2023-61.html"]
    assert "2023/law" in rows["procedure/2023-law.html"]
    assert len({address for address in rows if address.startswith("word/")}) > 20


def test_an_article_names_every_rule_that_cites_it(pages: dict[str, Page]) -> None:
    html = written(pages["article/constitution-1995-2023-61.html"], "en")
    assert "2023-law-senate-pending.html#senate.approve" in html
    assert "term/senate-60.html" in html


def test_a_bill_says_where_it_stands_and_by_when(pages: dict[str, Page]) -> None:
    """Objections of 13 May 2024: the Mäjilis must decide within fifteen days."""
    html = written(pages["bill/imagined-2023-veto-overridden-on-2024-05-13.html"], "en")
    assert "28 May 2024" in html
    assert "66\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}98" in html


def test_a_bill_is_not_said_to_have_gone_unavoidably_the_way_that_another_can_replace() -> None:
    """An amendment read first on 3 March 2017 can have come of a referendum proposed and refused, art. 91(1)."""
    shelves = Shelves(records_of([EXAMPLES / "dossiers" / "kz-2017-constitution.toml"]), date(2017, 3, 3))
    found = {page.address: page for page in shelves.pages(Shelf("bill", shelves.records[0].name))}
    html = written(found["bill/kz-2017-constitution.html"], "en")
    assert SAID["supplied"].en not in html
    first, other = (timetable.parliament().acts[act].label.en for act in TWO_WAYS)
    assert f"{captions.WAY_OPEN.en}: {first} / {other}" in html


def test_what_a_title_holds_is_never_markup(tmp_path: Path) -> None:
    said = '<script>alert("1")</script> & <b>'
    file = tmp_path / "bill.toml"
    text = BILLS[0].read_text(encoding="utf-8")
    file.write_text(re.sub(r"\ben = \"[^\"]*\"", f"en = '{said}'", text, count=1), encoding="utf-8")
    shelves = Shelves(records_of([file]), ON)
    html = "".join(written(page, "en") for page in shelves.pages(Shelf("bill", shelves.records[0].name)))
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html


def test_a_page_is_written_whole_or_the_old_one_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the disk is full or somebody stops it, and nothing lies beside it."""
    page = tmp_path / "index.html"
    page.write_bytes(b"of before")
    for error in (OSError(28, "No space left on device"), KeyboardInterrupt()):

        def half(self: Path, content: bytes, error: BaseException = error) -> int:
            with self.open("wb") as stream:
                stream.write(content[:1])
            raise error

        monkeypatch.setattr(Path, "write_bytes", half)
        with pytest.raises((CannotWriteError, KeyboardInterrupt)):
            site.put(page, b"of today")
        assert page.read_bytes() == b"of before"
        assert [file.name for file in tmp_path.iterdir()] == ["index.html"]


def test_one_bad_file_ends_no_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is reported, the site is written of the rest, and the exit code is 3."""
    (tmp_path / "a.toml").write_bytes(BILLS[0].read_bytes())
    (tmp_path / "b.toml").write_text("id = 3", encoding="utf-8")
    made: list[Path] = []

    def written_of(folder: Path, files: list[Path], on: date, **how: object) -> int:
        del folder, on, how
        made.extend(files)
        return len(made)

    monkeypatch.setattr("lawflow.cli.site.write_site", written_of)
    assert run(["site", str(tmp_path), "-o", str(tmp_path / "out"), "--lang", "en"]) == 3
    assert made == [tmp_path / "a.toml"]
    assert f"{tmp_path / 'b.toml'}: " in capsys.readouterr().err


def test_what_the_pages_say_is_said_in_three_languages() -> None:
    assert [name for name, label in SAID.items() if not all(label.as_dict().values())] == []


def test_an_address_leads_to_its_shelf(shelves: Shelves) -> None:
    for address in (
        "edition/2017.html",
        "stage/2017-law-returned.html",
        "word/index.html",
        "bill/kz-2024-mass-media.html",
    ):
        found = shelves.page(address)
        assert found is not None
        assert found.address == address
    for address in ("edition/1900.html", "nowhere.html", "bill/other.html", "comparison/2017-1995.html"):
        assert shelves.page(address) is None


def test_a_document_stands_once_in_english_and_the_other_languages_lead_to_it(pages: dict[str, Page]) -> None:
    page = next(one for one in pages.values() if one.template == "document")
    assert "class=document" in written(page, "en")
    assert f"../../en/{page.address}" in written(page, "ru")
    assert "class=document" not in written(page, "ru")
    assert "class=document" in written(page, "ru", ("ru",))


def test_a_page_leads_to_no_language_that_is_not_written(pages: dict[str, Page]) -> None:
    page = pages["stage/2023-law-senate-pending.html"]
    assert not any("/kk/" in link or "/en/" in link for link in read(written(page, "ru", ("ru",))).links)
    found = set(read(written(page, "ru", ("kk", "ru"))).links)
    assert f"../../kk/{page.address}" in found
    assert not any("/en/" in link for link in found)
