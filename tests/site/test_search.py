"""The search, typed key by key: the right page comes first, in both languages."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.project import LANGUAGES, here
from tests.site.built import PAGES
from tests.site.conftest import Visit

CROSS_ENTROPY = {"CrossEntropyLoss", "BCELoss", "BCEWithLogitsLoss"}
ROBUST = {"robust_regression", "SmoothL1Loss", "HuberLoss", "L1Loss"}
MARGINS = {page[7:-1] for page in PAGES if "Margin" in page}
# What is typed, and the pages of which any may come first.
QUERIES = {
    "zh": {
        "鲁棒": ROBUST,
        "交叉熵": CROSS_ENTROPY,
        "熵": {*CROSS_ENTROPY, "KLDivLoss"},
        "泊松": {"PoissonNLLLoss"},
        "三元组": {"TripletMarginLoss", "TripletMarginWithDistanceLoss"},
        "散度": {"KLDivLoss"},
        # Not 对, to which Material alone would cut it.
        "对齐": {"CTCLoss", "glyph_lines"},
        "间隔": MARGINS,
        "异常值": {*ROBUST, "glossary"},
        "离群点": {*ROBUST, "glossary"},  # no page says so
        "outlier": {*ROBUST, "glossary"},
        "logsumexp": {"CTCLoss", "CrossEntropyLoss", "NLLLoss"},
        "label smoothing": {"CrossEntropyLoss", "glossary"},
        "batchmean": {"KLDivLoss"},
        "infinity": {"CTCLoss", "errors"},  # of zero_infinity; a stemmer would lose it
        "expected scalar type": {"errors"},
        "Huber": ROBUST,
        "margin": MARGINS,
    },
    "en": {
        "robust": ROBUST,
        "cross entropy": CROSS_ENTROPY,
        "entropy": {*CROSS_ENTROPY, "KLDivLoss"},
        "poisson": {"PoissonNLLLoss"},
        "triplet": {"TripletMarginLoss", "TripletMarginWithDistanceLoss"},
        "alignment": {"CTCLoss"},
        "outliers": {*ROBUST, "glossary"},
        "logsumexp": {"CTCLoss", "CrossEntropyLoss", "NLLLoss"},
        "label smoothing": {"CrossEntropyLoss", "glossary"},
        "batchmean": {"KLDivLoss"},
        "expected scalar type": {"errors"},
        "Huber": ROBUST,
        "margin": MARGINS,
    },
}


def results(page: Page) -> Locator:
    return page.locator(".md-search-result__item > a")


def type_query(page: Page, words: str) -> None:
    """Type `words` in the place of what was searched before."""
    page.keyboard.press("Control+A")
    page.keyboard.press("Backspace")
    expect(results(page)).to_have_count(0)
    page.keyboard.type(words)
    page.keyboard.press("End")  # the search waits for keys, and no key types 散


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_page_comes_first(visit: Visit, language: str) -> None:
    page = visit(f"{language}/")
    page.keyboard.press("/")
    faults = []
    for words, wanted in QUERIES[language].items():
        type_query(page, words)
        address = re.compile(
            rf"/{language}/(?:(?:losses|labs)/)?(?:{'|'.join(wanted)})/"
        )
        try:
            expect(results(page).first).to_have_attribute("href", address, timeout=5000)
        except AssertionError:
            first = results(page).evaluate_all(
                "all => all.slice(0, 3).map(a => a.href)"
            )
            faults.append(f"{words}: {first}")
    assert not faults, "\n".join(faults)


def test_a_wrong_name_finds_the_right_one(visit: Visit) -> None:
    """By 离群点 come the sections that say 异常值, and no text is changed by it."""
    page = visit("zh/")
    page.keyboard.press("/")
    type_query(page, "离群点")
    found = results(page).nth(1)
    expect(found).to_contain_text("异常值 · 离群值 · 离群点")
    expect(found.locator(".md-search-result__terms")).to_have_count(0)  # none missing
    found.click()
    article = page.locator("article.md-content__inner")
    expect(article).to_contain_text("异常值")
    expect(article).not_to_contain_text("离群点")


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_keyboard_alone(visit: Visit, language: str) -> None:
    page = visit(f"{language}/")
    page.keyboard.press("/")
    page.keyboard.type("batchmean")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(rf"/{language}/losses/KLDivLoss/"))
    expect(page.locator("article mark").first).to_be_attached()


def test_every_page_asked_for_may_exist() -> None:
    """A name in the table that no page has, and torch neither, is mistyped."""
    from torch import nn

    names = {
        name for table in QUERIES.values() for all in table.values() for name in all
    }
    pages = {page.stem for page in here().docs.rglob("*.md")}
    assert not [name for name in names - pages if not hasattr(nn, name)]
