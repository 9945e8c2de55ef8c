"""The built site in a browser: both languages, light and dark, small, printed, bare.

Every page opened here also fails its test by an error in the console, a failed
request, or a request to anything but the site.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.project import LANGUAGES, here
from tests.site.built import ADDRESS, LOSSES, PAGES
from tests.site.conftest import READY, Visit

AXE = here().modules / "axe-core" / "axe.min.js"
OTHER = {"zh": "en", "en": "zh"}
PHONES = (390, 320)
# Thousands of tokens have some thirty colours between them, formulas one; axe needs to
# see each once.
ONE_OF_A_KIND = """() => {
    const seen = new Set()
    for (const token of document.querySelectorAll(".highlight span[class]:not(.hll)")) {
        const kind = `${token.className} ${token.closest(".hll") !== null}`
        if (seen.has(kind)) token.replaceWith(...token.childNodes)
        else seen.add(kind)
    }
    const formulas = [...document.querySelectorAll(".katex-html")]
    for (const letters of formulas.slice(1)) letters.remove()
}"""

# The languages share markup and all pages one stylesheet: every page is looked at in
# one way, one of a kind in all. Colours take axe longest: of the pages of losses, which
# are alike and large, one shows them.
WAYS = [(language, scheme) for language in LANGUAGES for scheme in ("light", "dark")]
KINDS = ("", "errors/", "glossary/", "guides/reduction/", "labs/ranking/", LOSSES[0])
SEEN = [(*WAYS[n % len(WAYS)], page) for n, page in enumerate(PAGES)]
SEEN += [(*way, page) for page in KINDS for way in WAYS if (*way, page) not in SEEN]

CUT_OFF = """() => [...document.querySelectorAll("loss-playground form *")]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth)
    .map(e => e.outerHTML)"""
OPEN = "document.querySelectorAll('details').forEach(e => e.open = true)"

every_language = pytest.mark.parametrize("language", LANGUAGES)


def holding(site: Path, language: str, markup: str) -> str:
    """The lightest page of a language that holds `markup`."""
    pages = [f"{language}/{page}" for page in PAGES]
    texts = {page: (site / page / "index.html").read_text("utf-8") for page in pages}
    return min((p for p in pages if markup in texts[p]), key=lambda p: len(texts[p]))


def style(element: Locator, name: str) -> str:
    """A style of an element as the browser computed it."""
    return element.evaluate("(e, name) => getComputedStyle(e)[name]", name)


def hidden(elements: Locator) -> list[str]:
    """The text of those that a reader cannot see; there must be some to look at."""
    assert elements.count()
    return elements.evaluate_all(
        "all => all.filter(e => !e.checkVisibility() || !e.getClientRects().length)"
        ".map(e => e.textContent)"
    )


def toggle(page: Page) -> None:
    """Choose the other one of light and dark."""
    page.locator("[data-md-component=palette] label:visible").click()


@pytest.mark.parametrize(("language", "scheme", "page"), SEEN)
def test_no_barrier(visit: Visit, language: str, scheme: str, page: str) -> None:
    shown = visit(f"{language}/{page}", color_scheme=scheme)
    shown.evaluate(OPEN)
    shown.evaluate(ONE_OF_A_KIND)
    colours = page in KINDS or page not in LOSSES
    assert barriers(shown, colours) == []


def barriers(page: Page, colours: bool = True) -> list[str]:
    """What axe finds on a page: the rule, the element, the reason."""
    page.evaluate(AXE.read_text("utf-8"))
    rules = {"color-contrast": {"enabled": colours}}
    options = {"resultTypes": ["violations"], "rules": rules}
    found = page.evaluate("options => axe.run(options)", options)
    return [
        f"{violation['id']}: {node['html'][:120]}: {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@every_language
def test_pages_fit_a_phone(visit: Visit, language: str) -> None:
    shown = visit(f"{language}/", viewport={"width": PHONES[0], "height": 800})
    faults = []
    for page in PAGES:
        shown.goto(f"{language}/{page}")
        for width in PHONES:
            shown.set_viewport_size({"width": width, "height": 800})
            needed = shown.evaluate("document.documentElement.scrollWidth")
            if needed > shown.evaluate("document.documentElement.clientWidth"):
                faults.append(f"{page} is {needed} wide on a phone of {width}")
            faults += shown.evaluate(CUT_OFF)
    assert not faults, "\n".join(faults)


@every_language
def test_figures_follow_light_and_dark(visit: Visit, site: Path, language: str) -> None:
    page = visit(holding(site, language, "<figcaption"), color_scheme="light")
    light = colours(page)
    toggle(page)
    dark = colours(page)
    assert len({*light, *dark}) == 4
    asked = visit(f"{language}/", color_scheme="dark").locator("body")
    assert style(asked, "backgroundColor") == dark[0]


def colours(page: Page) -> tuple[str, str]:
    """Ground and ink, which text and figures share."""
    ink = style(page.locator("article p").first, "color")
    assert style(page.locator("svg.fig text").first, "fill") == ink
    return style(page.locator("body"), "backgroundColor"), ink


def test_choice_of_dark_holds_in_both_languages(visit: Visit) -> None:
    page = visit("zh/", color_scheme="light")
    body = page.locator("body")
    light = style(body, "backgroundColor")
    toggle(page)
    dark = style(body, "backgroundColor")
    assert dark != light
    page.goto("en/")
    assert style(body, "backgroundColor") == dark
    assert style(page.locator("html"), "colorScheme") == "dark", "nor the scrollbars"


@every_language
def test_stylesheet_stays_as_it_was_read(visit: Visit, language: str) -> None:
    """Reading it anew would cost a phone half a second, at the start or on a click."""
    page = visit(f"{language}/")
    style = page.locator("link[rel=stylesheet]").element_handle()
    page.locator("article a[href*='losses/']").first.click()
    page.wait_for_url("**/losses/**")
    expect(page.locator("link[rel=stylesheet]")).to_have_count(1)
    assert style.evaluate("link => link.isConnected && link.sheet !== null")
    address = style.get_attribute("href")
    assert not address.startswith("http"), "Material set the address of the stylesheet"


@every_language
def test_switch_of_language_keeps_page_and_place(visit: Visit, language: str) -> None:
    other, loss = OTHER[language], LOSSES[-1]
    page = visit(f"{language}/#losses")
    page.locator("a.language").click()
    page.wait_for_url(f"{ADDRESS}{other}/#losses")

    # The header outlives an instant navigation; its link must not stay behind.
    page.wait_for_function(READY)
    page.evaluate("window.same = true")
    page.locator(f"article a[href$='{loss}']").first.click()
    page.wait_for_url(f"{ADDRESS}{other}/{loss}")
    link = page.locator("a.language")
    expect(link).to_have_attribute("href", f"{ADDRESS}{language}/{loss}")
    assert page.evaluate("window.same"), "the navigation was not instant"
    page.locator(".md-nav--secondary a[href$='#gradient']:visible").click()
    link.click()
    page.wait_for_url(f"{ADDRESS}{language}/{loss}#gradient")


@every_language
def test_address_names_no_place_that_the_page_lacks(
    visit: Visit, language: str
) -> None:
    """As it would when a reader scrolls one page and opens another at once."""
    page = visit(f"{language}/{LOSSES[0]}?x=1#nowhere")
    page.wait_for_url(f"{ADDRESS}{language}/{LOSSES[0]}?x=1")
    page.goto(f"{language}/{LOSSES[0]}#gradient")
    assert page.url.endswith("#gradient")


@every_language
def test_switch_of_language_keeps_what_was_set(visit: Visit, language: str) -> None:
    page = visit(f"{language}/losses/SmoothL1Loss/?beta=2.5#picture")
    page.locator("a.language").click()
    address = f"{ADDRESS}{OTHER[language]}/losses/SmoothL1Loss/?beta=2.5#picture"
    page.wait_for_url(address)
    expect(page.locator("[name=beta]")).to_have_value("2.5")


@every_language
def test_skip_link_leads_into_the_text(visit: Visit, language: str) -> None:
    """On the first page and behind an instant navigation."""
    page = visit(f"{language}/")
    for _ in range(2):
        page.locator(".md-skip").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        focused = page.evaluate("Boolean(document.activeElement.closest('article'))")
        assert focused, page.url
        page.locator("article a[href*='losses/']").first.click()
        page.wait_for_url("**/losses/**")
        expect(page.locator(".md-skip")).to_have_count(1)


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-US", "en"), ("de-DE", "en")],
)
def test_root_leads_to_the_language_of_the_reader(
    visit: Visit, locale: str, language: str
) -> None:
    visit("", locale=locale).wait_for_url(f"{ADDRESS}{language}/")


@every_language
def test_note_in_code_opens(visit: Visit, site: Path, language: str) -> None:
    page = visit(holding(site, language, "(1)!"))
    code = page.locator(".highlight code", has_text="# (1)!").first
    code.scroll_into_view_if_needed()  # notes are made when it comes near the screen
    page.locator(".md-annotation").first.focus()  # as the Tab key does
    note = page.locator(".md-annotation .md-tooltip--active")
    expect(note).to_be_visible()
    assert note.inner_text().strip()


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_term_says_what_it_means(visit: Visit, way: str) -> None:
    page = visit("zh/losses/SmoothL1Loss/")
    terms = [page.locator("a.term").nth(n) for n in (0, 1)]
    meanings = [term.get_attribute("title") for term in terms]
    for n in (0, 1, 0):
        getattr(terms[n], way)()
        expect(page.locator(".md-tooltip2--active")).to_have_text(meanings[n])


@every_language
def test_folded_text_opens_by_keyboard(visit: Visit, site: Path, language: str) -> None:
    page = visit(holding(site, language, "<details>"))
    fold = page.locator("article details").last
    inside = fold.locator("> :not(summary)").first
    expect(inside).to_be_hidden()
    fold.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(inside).to_be_visible()
    page.keyboard.press("Space")
    expect(inside).to_be_hidden()


@every_language
def test_print_shows_what_is_folded(visit: Visit, site: Path, language: str) -> None:
    page = visit(holding(site, language, "<details>"), color_scheme="dark")
    dark = style(page.locator("body"), "backgroundColor")
    told = "article details:not(.files, .coordinates)"  # paper needs no files, no form
    folded = page.locator(f"{told} > :not(summary)")
    assert hidden(folded)
    page.emulate_media(media="print")
    assert hidden(folded) == []
    expect(page.locator(".md-header")).to_be_hidden()
    assert style(page.locator("body"), "backgroundColor") != dark


@every_language
def test_page_without_scripts(visit: Visit, language: str) -> None:
    page = visit(f"{language}/{LOSSES[0]}", java_script_enabled=False)
    for what in (
        ".katex-html",
        "svg.fig",
        ".output samp",
        "pre > code",
        ".card",
        "ol li",
    ):
        assert hidden(page.locator(f"article {what}:not(details *)")) == []
    page.locator("a.language").click()
    page.wait_for_url(f"{ADDRESS}{OTHER[language]}/{LOSSES[0]}")


def test_root_without_scripts(visit: Visit) -> None:
    page = visit("", java_script_enabled=False)
    page.locator("a[hreflang=en]").click()
    page.wait_for_url(f"{ADDRESS}en/")
