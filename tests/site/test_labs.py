"""Labs are pages like any other: what mkdocs-jupyter would do to them does not show."""

import gzip
import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from scripts.project import LANGUAGES, here
from tests.site.built import ADDRESS, LOSSES, PAGES
from tests.site.conftest import Documents, Visit
from tests.site.test_browser import style, toggle

LABS = [page for page in PAGES if page.startswith("labs/") and page != "labs/"]
NOTEBOOK_MARKUP = "jp-Notebook", "highlight-ipynb", "clipboard-copy-txt", "MathJax"

every_lab = pytest.mark.parametrize("lab", LABS)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def weight(site: Path, address: str) -> int:
    return len(gzip.compress((site / address / "index.html").read_bytes()))


@every_language
@every_lab
def test_no_heavier_than_the_page_of_a_loss(
    site: Path, language: str, lab: str
) -> None:
    heaviest = max(weight(site, f"{language}/{loss}") for loss in LOSSES)
    assert weight(site, f"{language}/{lab}") <= heaviest


@every_language
@every_lab
def test_nothing_of_nbconvert_is_left(
    documents: Documents, language: str, lab: str
) -> None:
    page = documents[f"{language}/{lab}"]
    assert not page.select("article style, article script, article link")
    assert not [one for one in NOTEBOOK_MARKUP if one in str(page)]
    styles = [len(style.text) for style in page.select("style")]
    loss = documents[f"{language}/{LOSSES[0]}"]
    assert styles == [len(style.text) for style in loss.select("style")]
    assert not page.select("article img"), "figures are drawn in the page"


@every_language
@every_lab
def test_headings_and_table_of_contents(
    documents: Documents, language: str, lab: str
) -> None:
    page = documents[f"{language}/{lab}"]
    headings = page.select("article :is(h2, h3)")
    assert len(headings) >= 4
    assert all(heading.get("id") for heading in headings)
    listed = page.select(".md-nav--secondary a[href^='#']")
    named = {link["href"][1:]: link.get_text(strip=True) for link in listed}
    for heading in headings:
        said = heading.find(string=True, recursive=False).strip()
        assert named[heading["id"]].startswith(said)


@every_language
@every_lab
def test_formulas_terms_and_code_are_those_of_the_site(
    documents: Documents, language: str, lab: str
) -> None:
    article = documents[f"{language}/{lab}"].select_one("article")
    source = (here().docs / language / f"{lab.strip('/')}.md").read_text("utf-8")
    assert bool(article.select("x-tex .katex")) == ("$" in source)
    assert "$" not in article.get_text()
    assert article.select("a.term[href*='glossary/#']")
    assert article.select(".snippet > .highlight code span[class]")
    assert article.select(".snippet > .output samp")
    assert article.select("figure > svg.fig[role=img][aria-label] ~ figcaption")


@every_language
@every_lab
def test_downloads(site: Path, documents: Documents, language: str, lab: str) -> None:
    name = lab.split("/")[1]
    links = documents[f"{language}/{lab}"].select(".card.lab a[download]")
    files = [(site / language / lab / link["href"]).resolve() for link in links]
    assert [file.name for file in files] == [f"{name}.ipynb", "lab.py"]
    notebook = json.loads(files[0].read_text("utf-8"))
    text = "".join("".join(cell["source"]) for cell in notebook["cells"])
    assert f"]({ADDRESS}{language}/{lab})" in text
    assert f"]({ADDRESS}{language}/losses/" in text
    assert ".md)" not in text
    assert files[1].read_text("utf-8").startswith("# %% ")


@every_language
@every_lab
def test_figures_follow_light_and_dark(visit: Visit, language: str, lab: str) -> None:
    page = visit(f"{language}/{lab}", color_scheme="light")
    figures = page.locator("article svg.fig")
    seen = []
    for _ in range(2):
        ink = style(page.locator("article p").first, "color")
        curve = figures.last.locator("path[stroke^='var(--fig-2']").first
        seen += [ink, style(curve, "stroke")]
        for figure in figures.all():
            assert style(figure.locator("text").first, "fill") == ink
            assert style(figure, "backgroundColor") == "rgba(0, 0, 0, 0)"
        toggle(page)
    assert len(set(seen)) == 4


@every_language
@every_lab
def test_place_in_the_table_of_contents_is_reached(
    visit: Visit, language: str, lab: str
) -> None:
    page = visit(f"{language}/{lab}")
    # Material notes the place once a page is still, and would go back to it, if this
    # fell into the moment in which a first click fetches the page again.
    page.wait_for_function("() => history.state")
    page.locator(".md-nav--secondary a[href$='#conclusion']:visible").click()
    page.wait_for_url(f"{ADDRESS}{language}/{lab}#conclusion")
    expect(page.locator("h2#conclusion")).to_be_in_viewport()


@every_language
@every_lab
def test_search_finds_the_lab(site: Path, language: str, lab: str) -> None:
    index = json.loads((site / language / "search/search_index.json").read_text())
    places = [entry["location"] for entry in index["docs"]]
    assert {lab, f"{lab}#conclusion"} <= set(places)
