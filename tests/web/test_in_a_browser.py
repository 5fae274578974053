"""The explorer in a real browser: from a folder, by mouse and by keyboard, at three widths, and nothing from elsewhere.

Skipped where Chromium or playwright (the extra `oracles`) is not installed.
"""

from __future__ import annotations

import json
import shutil
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
    "asked/veto.html",
    "question/A32.html",
    "term/senate-60.html",
    "article/constitution-1995-2023-61.html",
    f"bill/{BILL.stem}.html",
)
ACTS = (
    "initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve", "parliament.present",
    "president.return", "majilis.override", "senate.override", "president.sign",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages of one edition and of one bill, as the command writes all."""
    root = tmp_path_factory.mktemp("site")
    shelves = Shelves(records_of([BILL]), date(2024, 12, 1))
    kept = (
        Shelf("edition", "2023"),
        Shelf("asked"),
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

    def __init__(self, browser: Any, width: int = 1440, scheme: str = "light") -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, accept_downloads=True
        )
        self.page = self.context.new_page()
        self.heard: list[str] = []
        self.page.on("console", lambda message: self.heard.append(message.text))
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on(
            "request",
            lambda request: (
                self.heard.append(request.url) if not request.url.startswith(("file:", "blob:", "data:")) else None
            ),
        )
        self.page.on("requestfailed", self._failed)

    def _failed(self, request: Any) -> None:
        """Keep a request that failed; one that leaving the page broke off is no fault."""
        if "ERR_ABORTED" not in str(request.failure):
            self.heard.append(f"failed: {request.url}")


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_page_fits_its_width_and_says_nothing_to_the_console(
    browser: Any, folder: Path, lang: str, width: int
) -> None:
    watched = Watched(browser, width)
    for address in PAGES:
        watched.page.goto((folder / lang / address).as_uri())
        assert watched.page.evaluate("document.documentElement.scrollWidth") <= width, address
    watched.context.close()
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


def walk_to_its_end(watched: Watched, press: Any) -> None:
    """Walk a law to objections that are overcome, and its signature."""
    for act in ACTS:
        press(f"act-{act}")
    assert watched.page.locator("#walk-stands").inner_text() != ""
    assert watched.page.evaluate("document.querySelectorAll('.record li').length") == len(ACTS)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_bill_is_walked_to_its_end_forked_and_taken_back(browser: Any, folder: Path, tmp_path: Path, by: str) -> None:
    watched = Watched(browser)
    page = watched.page
    page.goto((folder / "en" / "walk" / "2023-law.html").as_uri())

    def press(name: str) -> None:
        target = page.locator(f'[id="{name}"]')
        if by == "mouse":
            target.click()
        else:
            target.focus()
            page.keyboard.press("Enter")

    walk_to_its_end(watched, press)
    end, address = page.locator("#walk-stands").inner_text(), page.url
    press("walk-fork")
    press("walk-undo")
    assert page.locator("#walk-stands").inner_text() != end
    press("walk-redo")
    assert page.locator("#walk-stands").inner_text() == end
    assert page.locator(".branch").count() == 1
    with page.expect_download() as saved:
        press("walk-save")
    file = tmp_path / "walk.json"
    saved.value.save_as(file)
    assert json.loads(file.read_text(encoding="utf-8"))["kind"] == "law"
    played = play(read(file))
    assert not played.refusals, "what was walked is lawful to the machine"
    press("walk-restart")
    page.set_input_files("#walk-file", file)
    page.wait_for_function("document.querySelectorAll('.record li').length > 5")
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("#walk-stands").inner_text() == end, "the whole walk stands in the address"
    for _ in ACTS:
        press("walk-undo")
    assert page.locator("#walk-undo").is_disabled()
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


def test_a_bill_prints(browser: Any, folder: Path) -> None:
    watched = Watched(browser)
    watched.page.goto((folder / "ru" / "bill" / f"{BILL.stem}.html").as_uri())
    assert watched.page.pdf(format="A4").startswith(b"%PDF")
    watched.context.close()
