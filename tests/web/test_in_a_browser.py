"""The explorer in a real browser: from a folder, by mouse and by keyboard, at three widths, and nothing from elsewhere.

Skipped where Chromium is not installed, which pip cannot bring. One browser serves all tests of this file.
"""

from __future__ import annotations

import json
import shutil
import threading
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawflow.law.labels import LANGUAGES
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.web.searching import row_of, search_script
from lawflow.web.shelves import Shelf, Shelves
from lawflow.web.site import records_of
from lawflow.web.templates import written

if TYPE_CHECKING:
    from collections.abc import Iterator

playwright = pytest.importorskip("playwright.sync_api")
BILL = Path(__file__).parents[2] / "examples" / "imagined" / "imagined-2023-veto-overridden.toml"
PAGES = (
    "index.html",
    "edition/2023.html",
    "procedure/2023-law.html",
    "stage/2023-law-returned.html",
    "explained/2023-law.html",
    "walk/2023-law.html",
    "power/2023-law.html",
    "asked/veto.html",
    "question/A32.html",
    "term/senate-60.html",
    "article/constitution-1995-2023-61.html",
    f"bill/{BILL.stem}.html",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages of one edition and of one bill, as the command writes all."""
    root = tmp_path_factory.mktemp("site")
    shelves = Shelves(records_of([BILL]), date(2024, 12, 1))
    kept = (
        Shelf("edition", "2023"),
        Shelf("asked"),
        Shelf("power"),
        Shelf("shared"),
        Shelf("question"),
        Shelf("lists"),
        Shelf("bill", BILL.stem),
    )
    pages = [page for shelf in kept for page in shelves.pages(shelf)]
    for lang in LANGUAGES:
        for page in pages:
            if page.address in PAGES or page.address.startswith(("stage/2023-law", "act/senate")):
                file = root / lang / page.address
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(written(page, lang), encoding="utf-8")
        rows = [row_of(page, lang) for page in pages if page.sort]
        (root / lang / "search.js").write_text(search_script(rows), encoding="utf-8")
    for name in shelves.files():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(shelves.file(name) or b"")
    return root


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    if chromium is None:
        pytest.skip("chromium is not installed")
    with playwright.sync_playwright() as runner:
        made = runner.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield made
        made.close()


class Watched:
    """A page of which everything is kept that should not be: messages, faults, requests to another place."""

    def __init__(self, browser: Any, scheme: str = "light", host: str = "") -> None:
        self.context = browser.new_context(
            viewport={"width": 1440, "height": 900}, color_scheme=scheme, locale="en-US", accept_downloads=True
        )
        own = ("file:", "blob:", "data:", *filter(None, (host,)))
        self.page = self.context.new_page()
        self.heard: list[str] = []
        self.page.on("console", lambda message: self.heard.append(message.text))
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on(
            "request",
            lambda request: self.heard.append(request.url) if not request.url.startswith(own) else None,
        )
        self.page.on("requestfailed", self._failed)

    def _failed(self, request: Any) -> None:
        """Keep a request that failed; one that leaving the page broke off is no fault."""
        if "ERR_ABORTED" not in str(request.failure):
            self.heard.append(f"failed: {request.url}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_page_fits_three_widths_and_says_nothing_to_the_console(
    browser: Any, folder: Path, lang: str
) -> None:
    watched = Watched(browser)
    wide = {}
    for address in PAGES:
        watched.page.goto((folder / lang / address).as_uri())
        for width in (320, 768, 1440):
            watched.page.set_viewport_size({"width": width, "height": 900})
            found = watched.page.evaluate("document.documentElement.scrollWidth")
            if found > width:
                wide[address, width] = found
    watched.context.close()
    assert wide == {}
    assert watched.heard == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(browser: Any, folder: Path, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    watched = Watched(browser, scheme=scheme)
    found = {}
    for address in PAGES:
        watched.page.goto((folder / "ru" / address).as_uri())
        faults = axe.run(watched.page).response["violations"]
        if faults:
            found[address] = [(fault["id"], fault["nodes"][0]["html"][:160]) for fault in faults]
    watched.context.close()
    assert found == {}


def test_the_search_finds_a_stage_without_a_network(browser: Any, folder: Path) -> None:
    watched = Watched(browser)
    watched.page.goto((folder / "kk" / "index.html").as_uri())
    watched.page.keyboard.press("/")
    watched.page.keyboard.type("Сенаттың қарауында")
    watched.page.wait_for_selector("#found li[data-place]")
    watched.page.keyboard.press("Enter")
    watched.page.wait_for_url("**/stage/2023-*senate-pending.html")
    watched.context.close()
    assert watched.heard == []


class Walker:
    """Somebody who walks a bill: with the mouse, or with the keys alone."""

    def __init__(self, page: Any, by: str) -> None:
        self.page, self.by = page, by

    def go_to(self, name: str) -> None:
        """Come to a field or a button by the tab key, as one does without a mouse."""
        for key, times in (("Shift+Tab", 8), ("Tab", 120)):
            for _ in range(times):
                if self.page.evaluate("document.activeElement.id") == name:
                    return
                self.page.keyboard.press(key)
        pytest.fail(f"the tab key does not come to {name}")

    def press(self, name: str) -> None:
        if self.by == "mouse":
            self.page.locator(f'[id="{name}"]').click()
        else:
            self.go_to(name)
            self.page.keyboard.press("Enter")

    def fill_day(self, name: str, day: date) -> None:
        if self.by == "mouse":
            self.page.locator(f'[id="{name}"]').fill(day.isoformat())
        else:
            self.go_to(name)
            self.page.keyboard.type(f"{day:%m%d%Y}")

    def count(self, name: str, ayes: int) -> None:
        """Move a slider to a number of votes."""
        field = self.page.locator(f'[id="{name}"]')
        if self.by == "mouse":
            field.fill(str(ayes))
            return
        self.go_to(name)
        while (now := int(field.input_value())) != ayes:
            self.page.keyboard.press("ArrowRight" if now < ayes else "ArrowLeft")

    def say(self, name: str, *, said: object) -> None:
        """Choose what the record says of an act."""
        field = self.page.locator(f'[id="{name}"]')
        value = json.dumps(said)
        if self.by == "mouse":
            field.select_option(value)
            return
        self.go_to(name)
        while field.input_value() != value:
            self.page.keyboard.press("ArrowDown")


def walk_as_recorded(walker: Walker) -> list[str]:
    """Walk the bill of the record to its end, act by act on its days; return where it stood after each."""
    stood = []
    acts = read(BILL).acts
    assert acts[0].when.first is not None
    walker.fill_day("walk-start", acts[0].when.first)
    for n, act in enumerate(acts, 1):
        day = act.when.first
        assert day is not None
        if not act.act.startswith("clock."):
            walker.fill_day("walk-day", day)
        for chamber, tally in act.votes.items():
            assert tally.ayes is not None
            walker.count(f"votes-{act.act}-{chamber}", tally.ayes)
        for name, said in act.says.items():
            walker.say(f"says-{act.act}-{name}", said=said)
        walker.press(f"act-{act.act}")
        assert walker.page.locator("#box-history .record li").count() == n, act.act
        stood.append(walker.page.locator("#walk-stands").inner_text())
    return stood


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """Serve the explorer from this machine, as the command does."""
    uvicorn = pytest.importorskip("uvicorn")
    application = pytest.importorskip("lawflow.web.server").application
    shelves = Shelves(records_of([BILL]), date(2024, 12, 1))
    server = uvicorn.Server(uvicorn.Config(application(shelves), host="127.0.0.1", port=0, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.mark.parametrize(
    ("by", "lang", "way"),
    [("mouse", "kk", "file"), ("keyboard", "ru", "file"), ("keyboard", "en", "http")],
)
def test_the_imagined_veto_is_walked_to_its_end_forked_saved_loaded_and_taken_back(  # noqa: PLR0913, PLR0917 (fixtures)
    browser: Any, folder: Path, served: str, tmp_path: Path, by: str, lang: str, way: str
) -> None:
    watched = Watched(browser, host=served if way == "http" else "")
    page, walker = watched.page, Walker(watched.page, by)
    place = f"{lang}/walk/2023-law.html"
    page.goto(f"{served}/{place}" if way == "http" else (folder / place).as_uri())
    draft = page.locator("#walk-stands").inner_text()
    stood = walk_as_recorded(walker)
    address, path = page.url, page.locator("#box-history .record").inner_text()
    with page.expect_download() as saved:
        walker.press("walk-save")
    file = tmp_path / "walk.json"
    saved.value.save_as(file)
    told = play(read(file))
    assert not told.refusals, "what was walked is lawful to the machine"
    assert told.passage.state == play(read(BILL)).passage.state

    walker.press("walk-fork")
    for earlier in [*reversed(stood[:-1]), draft]:
        walker.press("walk-undo")
        assert page.locator("#walk-stands").inner_text() == earlier
    assert page.locator("#walk-undo").is_disabled()
    assert page.locator(".branch .record li").count() == len(stood), "the other branch stays as it was"
    walker.press("act-initiator.introduce")
    walker.press("act-initiator.withdraw")
    assert page.locator("#walk-stands").inner_text() not in stood

    page.set_input_files("#walk-file", file)
    page.wait_for_function("document.querySelectorAll('#box-history .record li').length > 5")
    assert page.locator("#box-history .record").inner_text() == path
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("#walk-stands").inner_text() == stood[-1], "the whole walk stands in the address"
    watched.context.close()
    assert watched.heard == []


def test_a_vote_that_falls_short_is_refused_in_words_and_a_shorter_record_says_where_it_breaks_off(
    browser: Any, folder: Path, tmp_path: Path
) -> None:
    watched = Watched(browser)
    page, walker = watched.page, Walker(watched.page, "mouse")
    page.goto((folder / "en" / "walk" / "2023-law.html").as_uri())
    for act in ("initiator.introduce", "majilis.accept"):
        walker.press(f"act-{act}")
    walker.count("votes-majilis.adopt-majilis", 49)
    assert "falls short" in page.locator("[data-act='majilis.adopt'] output").inner_text()
    walker.press("act-majilis.adopt")
    assert page.locator("[data-act='majilis.adopt'] [role=status]").inner_text() != ""
    walker.count("votes-majilis.adopt-majilis", 50)
    walker.press("act-majilis.adopt")
    assert page.locator("#box-history .record li").count() == 3
    file = tmp_path / "skips.json"
    acts = [{"act": "initiator.introduce", "date": "2024-02-05"}, {"act": "president.sign", "date": "2024-02-06"}]
    file.write_text(json.dumps({"id": "skips", "kind": "law", "acts": acts}), encoding="utf-8")
    page.set_input_files("#walk-file", file)
    page.wait_for_function("document.getElementById('walk-told').textContent.includes('2024-02-06')")
    watched.context.close()
    assert watched.heard == []


def test_the_arrow_keys_follow_the_law_on_the_map(browser: Any, folder: Path) -> None:
    watched = Watched(browser)
    watched.page.goto((folder / "en" / "procedure" / "2023-law.html").as_uri())
    watched.page.locator(".chart svg a[tabindex='0']").focus()
    here = "document.activeElement.closest('g.stage').id"
    assert watched.page.evaluate(here) == "stage-draft"
    watched.page.keyboard.press("ArrowRight")
    assert watched.page.evaluate(here) == "stage-submitted"
    watched.page.keyboard.press("ArrowLeft")
    assert watched.page.evaluate(here) == "stage-draft"
    watched.context.close()
    assert watched.heard == []


@pytest.mark.parametrize("address", [f"bill/{BILL.stem}.html", "procedure/2023-law.html", "walk/2023-law.html"])
def test_a_page_prints_on_a4(browser: Any, folder: Path, address: str) -> None:
    """Nothing is wider than the paper, and a map is whole on one page."""
    watched = Watched(browser)
    watched.page.set_viewport_size({"width": 720, "height": 1000})
    watched.page.goto((folder / "ru" / address).as_uri())
    watched.page.emulate_media(media="print")
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= 720
    assert not watched.page.locator("nav.tongues, .search, .tools").filter(visible=True).count()
    assert watched.page.pdf(format="A4").startswith(b"%PDF")
    watched.context.close()
