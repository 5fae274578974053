"""The explorer in a real browser: from a folder, by mouse and by keyboard, at three widths, and nothing from elsewhere.

Skipped where Chromium is not installed, which pip cannot bring. One browser serves all tests of this file.
"""

from __future__ import annotations

import json
import shutil
import threading
import time
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
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
from tests.proof.browsing import Walker, Watched
from tests.proof.sizes import FULL, many

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

KINDS: list[str] = []
"""The pages that are tried: those named, and where all is tried one of every kind."""
WALKS = [("mouse", "kk", "http")]
if FULL:
    WALKS += [("keyboard", "ru", "file"), ("keyboard", "en", "http")]
ASKED = (
    ("заң қанша уақытта қабылданады", "сколько длится принятие закона", "how long does a law take", "asked/how-long"),
    ("қанша дауыс керек", "какое большинство нужно", "what majority is needed", "asked/which-majority"),
    ("президент қол қоймаса", "президент не подписывает", "president does not sign", "asked/president-ignores"),
    ("ветоны еңсеру", "преодолеть вето", "override veto", "asked/veto"),
    ("шұғыл заң жобасы", "срочный законопроект", "urgent bill", "asked/urgent"),
    ("заң жобасын кім ұсынады", "кто может предложить закон", "who can propose a law", "asked/who-introduces"),
    (
        "азамат заң ұсына ала ма",
        "может ли гражданин предложить закон",
        "can citizens propose a law",
        "asked/who-introduces",
    ),
    ("кворум", "кворум", "quorum", "asked/quorum"),
    ("сенаттың алпыс күні", "шестьдесят дней сената", "senate sixty days", "asked/second-chamber"),
    ("келісу комиссиясы", "согласительная комиссия", "conciliation commission", "asked/commission"),
    ("конституциялық сот", "конституционный суд", "constitutional court", "asked/court"),
    ("2026 жылы не өзгерді", "что изменилось в 2026 году", "what changed in 2026", "asked/what-changed"),
    ("2023 жылғы реформа", "реформа 2023 года", "reform of 2023", "asked/what-changed"),
    ("заң қашан күшіне енеді", "когда закон вступает в силу", "when does a law enter into force", "asked/into-force"),
    ("үкіметке сенім", "доверие правительству", "confidence in the government", "asked/confidence"),
    ("конституцияны өзгерту", "изменить конституцию", "amend the constitution", "asked/constitution"),
    ("конституциялық заң", "конституционный закон", "constitutional law", "asked/constitutional"),
    ("бірінші оқылым", "первое чтение", "first reading", "asked/readings"),
    ("заң жобасын қайтарып алу", "отозвать законопроект", "withdraw a bill", "asked/withdraw"),
    ("мәжіліс таратылса", "мажилис распущен", "majilis dissolved", "asked/no-majilis"),
    ("неше депутат", "сколько депутатов", "how many deputies", "organ/majilis"),
    ("құрылтай", "курултай", "kurultai", "organ/kurultai"),
    ("заң қалай қабылданады", "как принимают законы", "how are laws made", "explained/2023-law"),
    ("заңға кім қол қояды", "кто подписывает законы", "who signs laws", "asked/president-ignores"),
    ("сот заңды жоя ала ма", "может ли суд отменить закон", "can the court strike down a law", "asked/court"),
    (
        "конституция 61-бап",
        "статья 61 конституции",
        "article 61 of the constitution",
        "article/constitution-1995-2023-61",
    ),
    ("заң жобасы қазір қайда", "где сейчас законопроект", "where is the bill now", "bill/index"),
    ("заңдағы олқылықтар", "что не сказано в законе", "gaps in the law", "question/index"),
)
"""What a newcomer types in three languages, and the page that answers: it is among the first five."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages of one edition and of one bill, as the command writes all; of every kind where all is tried."""
    root = tmp_path_factory.mktemp("site")
    shelves = Shelves(records_of([BILL]), date(2024, 12, 1))
    pages = [page for shelf in shelves.shelves() if _kept(shelf) for page in shelves.pages(shelf)]
    first = {page.template: page.address for page in reversed(pages)}
    KINDS[:] = sorted({*PAGES, *first.values()} if FULL else PAGES)
    for lang in LANGUAGES:
        for page in pages:
            if page.address in KINDS or page.address.startswith(("stage/2023-law", "act/senate")):
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


def _kept(shelf: Shelf) -> bool:
    """Say whether a shelf is written: of editions and comparisons one, which is enough to see all kinds of pages."""
    if shelf.sort in ("comparison", "theorem", "written"):
        return FULL and shelf.of in ("", "2012-2013")
    return shelf.of in ("", "2023", BILL.stem)


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


@pytest.mark.parametrize("lang", LANGUAGES if FULL else LANGUAGES[:1])
def test_every_kind_of_page_fits_three_widths_and_says_nothing_to_the_console(
    browser: Any, folder: Path, lang: str
) -> None:
    watched = Watched(browser)
    wide = {}
    for address in KINDS[:: many(6, 1)]:
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
    for address in KINDS if FULL and scheme == "light" else KINDS[scheme == "dark" :: 9]:
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


@pytest.mark.parametrize("lang", LANGUAGES if FULL else LANGUAGES[:1])
def test_what_a_newcomer_types_leads_to_the_page_that_answers(browser: Any, folder: Path, lang: str) -> None:
    watched = Watched(browser)
    watched.page.goto((folder / lang / "index.html").as_uri())
    field, missed = watched.page.locator("#search"), {}
    field.focus()
    watched.page.wait_for_function("document.querySelector('script[src$=\"/search.js\"]') !== null")
    for *typed, address in ASKED:
        said = typed[LANGUAGES.index(lang)]
        field.fill(said)
        watched.page.wait_for_selector("#found li[data-place]")
        found = watched.page.eval_on_selector_all("#found li[data-place]", "all => all.map(one => one.dataset.place)")
        if f"{address}.html" not in found[:5]:
            missed[said] = found[:5]
    watched.context.close()
    assert missed == {}
    assert watched.heard == []


def test_a_folder_in_one_language_has_the_search_and_no_menu_of_languages(browser: Any, folder: Path) -> None:
    watched, place = Watched(browser), folder / "ru" / "alone.html"
    page = Shelves((), date(2024, 12, 1)).page("index.html")
    assert page is not None
    place.write_text(written(page, "ru", ("ru",)), encoding="utf-8")
    watched.page.goto(place.as_uri())
    assert watched.page.locator("#search").is_visible()
    assert watched.page.locator(".tongues").count() == 0
    watched.context.close()
    assert watched.heard == []


def test_a_bill_can_stand_within_the_page_of_another(browser: Any, folder: Path, served: str, tmp_path: Path) -> None:
    """With ``?embed`` it shows the bill alone, and the server lets it; without, no page of another place may hold it."""
    watched, place = Watched(browser, host=served), f"en/bill/{BILL.stem}.html"
    around = ".top, .trail, .foot"
    watched.page.goto((folder / place).as_uri())
    assert watched.page.locator(around).filter(visible=True).count() > 1
    watched.page.goto(f"{(folder / place).as_uri()}?embed")
    assert watched.page.locator(around).filter(visible=True).count() == 0
    assert watched.page.locator(".stands").is_visible()
    with elsewhere(tmp_path) as host:
        (tmp_path / "with.html").write_text(f'<title>x</title><iframe src="{served}/{place}?embed"></iframe>')
        (tmp_path / "without.html").write_text(f'<title>x</title><iframe src="{served}/{place}"></iframe>')
        watched.page.goto(f"{host}/with.html")
        watched.page.frame_locator("iframe").locator(".stands").wait_for()
        assert watched.refused() == []
        watched.page.goto(f"{host}/without.html")
        watched.page.wait_for_timeout(300)
    watched.context.close()
    assert any("frame-ancestors" in one for one in watched.refused())


@contextmanager
def elsewhere(folder: Path) -> Iterator[str]:
    """Serve a folder as another host would."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


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
        days = walker.page.locator("#box-history .record .when").all_inner_texts()
        assert len(days) == n, act.act
        assert days[-1] == day.isoformat(), act.act
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


@pytest.mark.parametrize(("by", "lang", "way"), WALKS)
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

    for record in (file, BILL):
        walker.press("walk-restart")
        page.set_input_files("#walk-file", record)
        page.locator("#box-history .record li").nth(5).wait_for()
        assert page.locator("#box-history .record").inner_text() == path, "as it was saved, and as dossiers are written"
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
    walker.press("act-senate.register")
    assert page.locator("#box-acts h3").all_inner_texts() == ["Must", "May"]
    assert page.locator("#box-acts .choices").first.locator("[id='act-senate.approve']").is_visible()
    assert "acceptance for consideration" in (page.locator("#walk-gone").text_content() or "")
    file = tmp_path / "skips.json"
    acts = [{"act": "initiator.introduce", "date": "2024-02-05"}, {"act": "president.sign", "date": "2024-02-06"}]
    file.write_text(json.dumps({"id": "skips", "kind": "law", "acts": acts}), encoding="utf-8")
    page.set_input_files("#walk-file", file)
    page.locator("#walk-told", has_text="2024-02-06").wait_for()
    file.write_text(json.dumps({"kind": "constitutional-law", "acts": acts}), encoding="utf-8")
    page.set_input_files("#walk-file", file)
    page.locator("#walk-told", has_text="constitutional-law").wait_for()
    vague = tmp_path / "vague.toml"
    vague.write_text('kind = "law"\n[[acts]]\nact = "initiator.introduce"\ndate = "2024-02"\n', encoding="utf-8")
    page.set_input_files("#walk-file", vague)
    page.locator("#walk-told", has_text="2024-02").wait_for()
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
