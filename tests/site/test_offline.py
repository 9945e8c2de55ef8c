"""The site taken away: unpacked on a disk, it works without a server."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from scripts import offline
from scripts.project import LANGUAGES, here
from tests.site.conftest import TIMEOUT

OTHER = {"zh": "en", "en": "zh"}
every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def disk(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("disk")
    with zipfile.ZipFile(site / offline.NAME) as packed:
        packed.extractall(folder)
    return folder / "loss-atlas"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails its test by an error or by a request to anything but files."""
    context, faults = browser.new_context(reduced_motion="reduce"), []
    context.set_default_timeout(TIMEOUT)
    context.on("weberror", lambda error: faults.append(str(error.error)))
    context.on("console", lambda m: m.type == "error" and faults.append(m.text))
    context.on("requestfailed", lambda request: faults.append(request.url))
    context.on(
        "request",
        lambda r: r.url.startswith(("file:", "data:", "blob:")) or faults.append(r.url),
    )
    yield context.new_page()
    context.close()
    assert not faults


def ready(page: Page) -> None:
    page.wait_for_function("() => window.document$")


@every_language
def test_works_from_a_disk(page: Page, disk: Path, language: str) -> None:
    page.goto((disk / language / "index.html").as_uri())
    ready(page)
    expect(page.locator("loss-filter")).to_be_visible()
    page.locator("article a[href*='SmoothL1Loss']").first.click()
    page.wait_for_url(f"**/{language}/losses/SmoothL1Loss/index.html")
    ready(page)
    expect(page.locator("loss-playground path.loss")).to_be_visible()
    assert page.evaluate(
        "document.fonts.ready.then(() => document.fonts.check('1em KaTeX_Main'))"
    )

    page.locator("a.language").click()
    page.wait_for_url(f"**/{OTHER[language]}/losses/SmoothL1Loss/index.html")
    ready(page)
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("batchmean", delay=30)
    page.locator(".md-search-result__item a").first.click()
    page.wait_for_url("**/losses/KLDivLoss/index.html*")


def test_every_link_leads_to_a_file(disk: Path) -> None:
    dead = []
    for file in (
        disk / "en" / "losses" / "L1Loss" / "index.html",
        disk / "zh" / "index.html",
    ):
        for link in BeautifulSoup(file.read_text("utf-8"), "html.parser").find_all(
            "a", href=True
        ):
            address = link["href"].split("#")[0].split("?")[0]
            if address and ":" not in address and not (file.parent / address).is_file():
                dead.append(address)
    assert dead == []


def test_is_the_same_every_time(site: Path, tmp_path: Path) -> None:
    before = (site / offline.NAME).read_bytes()
    assert offline.pack(site, here()).read_bytes() == before
