"""The notebook of every page: valid, in the page's order, and it runs."""

import re

import nbformat
import pytest

from scripts.notebook import notebook
from scripts.project import LANGUAGES, here
from scripts.sections import SECTIONS
from tests import kernel

PROJECT = here()
LOSSES = sorted(page.stem for page in PROJECT.docs.glob("en/losses/*.md"))
GUIDES = sorted(page.stem for page in PROJECT.docs.glob("en/guides/*.md"))
PAGES = [f"losses/{loss}" for loss in LOSSES] + [f"guides/{name}" for name in GUIDES]


def made(page: str, language: str) -> nbformat.NotebookNode:
    source = PROJECT.docs / language / f"{page}.md"
    text = notebook(PROJECT, source, f"https://a.org/{language}/{page}/")
    return nbformat.reads(text, 4)


def code(found: nbformat.NotebookNode) -> list[str]:
    return [cell.source for cell in found.cells if cell.cell_type == "code"]


@pytest.mark.parametrize("page", PAGES)
def test_runs_from_top_to_bottom(page, tmp_path):
    file = tmp_path / "page.ipynb"
    found = made(page, "en")
    nbformat.write(found, file)
    cells = [cell for cell in found.cells if cell.cell_type == "code"]
    for cell, ran in zip(cells, kernel.run(file), strict=True):
        must_raise = "raises-exception" in cell.metadata.get("tags", ())
        assert bool(ran.raised) == must_raise, f"{ran.raised}\n{ran.source}"


@pytest.mark.parametrize("page", PAGES)
def test_says_the_same_code_in_both_languages(page):
    zh, en = (code(made(page, language)) for language in LANGUAGES)
    assert zh == en
    assert len(zh) == len(set(zh))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("loss", LOSSES)
def test_is_valid_and_has_the_headings_of_its_page(loss, language):
    found = made(f"losses/{loss}", language)
    nbformat.validate(found)
    headings = [c.source for c in found.cells if c.cell_type == "markdown"]
    assert headings[0].startswith("# ")
    assert f"`{loss}` [↗](https://a.org/{language}/losses/{loss}/)" in headings[0]
    titles = {titles[language] for titles in SECTIONS.values()}
    sections = [h[3:].split(" [↗]")[0] for h in headings if h.startswith("## ")]
    assert set(sections) <= titles
    assert len(sections) >= 5


def test_is_the_same_every_time():
    source = PROJECT.docs / "zh" / f"{PAGES[0]}.md"
    text = [notebook(PROJECT, source, "https://a.org/") for _ in range(2)]
    assert text[0] == text[1]


def test_imports_of_the_folder_are_written_out():
    sources = code(made("losses/CTCLoss", "en"))
    assert not any(re.search(r"^from from_scratch", s, re.M) for s in sources)
