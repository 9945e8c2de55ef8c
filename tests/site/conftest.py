"""The built site, served as to a reader, and a browser that reports every fault."""

import fcntl
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from typing import NoReturn

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    expect,
    sync_playwright,
)

from scripts.browser import find
from tests.site import built

Visit = Callable[..., Page]
QUIET = ["background-networking", "component-update", "sync"]
# A Chromium with windows fills the popup of every window's address bar beforehand,
# which costs as much as half a page.
QUIET += ["features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades"]
# Material has begun: it says so to whoever asks, also later.
READY = "() => window.document$ && new Promise(r => document$.subscribe(() => r(true)))"
TIMEOUT = 15_000  # milliseconds, for a machine with other work
expect.set_options(timeout=TIMEOUT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both sites, built once for all workers."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    done = folder / "built"
    with (folder / "building").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            done.write_text(str(built.build(folder)))
    return Path(done.read_text())


class Documents(Mapping[str, BeautifulSoup]):
    """HTML files by their address, read when asked for: half a second each."""

    def __init__(self, site: Path) -> None:
        self.files = {
            path.relative_to(site).as_posix().removesuffix("index.html"): path
            for path in sorted(site.rglob("*.html"))
        }

    def __getitem__(self, address: str) -> BeautifulSoup:
        return read(self.files[address])

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


@cache
def read(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="session")
def documents(site: Path) -> Documents:
    """Every HTML file by its address: `zh/losses/CTCLoss/`, `zh/404.html`."""
    return Documents(site)


@pytest.fixture(scope="session")
def browser(site: Path) -> Iterator[Browser]:
    """A Chromium that knows one host: the built site."""
    program = find()
    if program is None:
        _without_browser()
    with built.served(site) as port, sync_playwright() as playwright:
        hosts = f"MAP {built.HOST}:80 127.0.0.1:{port}, MAP * ~NOTFOUND"
        arguments = [f"--host-resolver-rules={hosts}, EXCLUDE 127.0.0.1"]
        arguments += ["--no-sandbox", "--no-proxy-server"]
        arguments += [f"--disable-{what}" for what in QUIET]
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


def _without_browser() -> NoReturn:
    """A machine of one's own may lack a browser; continuous integration may not."""
    said = "no Chromium: run python -m scripts.browser, or set CHROMIUM=/path/to/one"
    if os.environ.get("CI"):
        pytest.fail(said)
    pytest.skip(said)


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open an address in a context of its own; what goes wrong there fails the test."""
    faults: list[str] = []
    with ExitStack() as contexts:

        def open_page(address: str, **options: object) -> Page:
            context = browser.new_context(
                base_url=built.ADDRESS, reduced_motion="reduce", **options
            )
            contexts.callback(context.close)
            context.set_default_timeout(TIMEOUT)
            _watch(context, faults)
            page = context.new_page()
            if options.get("java_script_enabled", True):
                page.goto = partial(_go, page.goto)
            page.goto(address)
            return page

        yield open_page
    assert not faults, "\n".join(faults)


def _go(goto: Callable[..., Response], address: str, **options: object) -> Response:
    """Go to an address and wait for the script that comes behind the first paint."""
    response = goto(address, **options)
    page = response.frame.page
    if page.locator("#__config").count():
        page.wait_for_function(READY)
    return response


def _watch(context: BrowserContext, faults: list[str]) -> None:
    """Note errors, failed requests and requests to anything but the site."""

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(f"console: {message.text} ({message.location['url']})")

    def on_request(request: Request) -> None:
        if not request.url.startswith((built.ADDRESS, "data:", "blob:")):
            faults.append(f"request outside the site: {request.url}")

    def on_failure(request: Request) -> None:
        # Leaving a page aborts what it was still fetching.
        if request.failure != "net::ERR_ABORTED":
            faults.append(f"failed: {request.url}: {request.failure}")

    def on_response(response: Response) -> None:
        if response.status >= 400:
            faults.append(f"{response.status}: {response.url}")

    context.on("console", on_console)
    context.on("weberror", lambda error: faults.append(f"script: {error.error}"))
    context.on("request", on_request)
    context.on("requestfailed", on_failure)
    context.on("response", on_response)
