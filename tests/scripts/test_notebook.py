"""The notebook of every page: valid, in the page's order, and it runs."""

import re
import subprocess
import sys

import nbformat
import pytest

from scripts.notebook import notebook
from scripts.project import LANGUAGES, here
from scripts.sections import SECTIONS

PROJECT = here()
LOSSES = sorted(page.stem for page in PROJECT.docs.glob("en/losses/*.md"))
# Runs cells as a kernel would, in one namespace, and says which did not do as tagged.
KERNEL = """
import matplotlib, nbformat, sys, warnings
matplotlib.use("agg")
warnings.simplefilter("ignore")
namespace = {"__name__": "__main__"}
for number, cell in enumerate(nbformat.read(sys.argv[1], 4).cells):
    if cell.cell_type != "code":
        continue
    raised = None
    try:
        exec(compile(cell.source, f"cell {number}", "exec"), namespace)
    except Exception as error:
        raised = error
    if (raised is not None) != ("raises-exception" in cell.metadata.get("tags", ())):
        print(f"cell {number}: {raised!r}", cell.source, sep="\\n")
    matplotlib.pyplot.close("all") if "matplotlib.pyplot" in sys.modules else None
"""


def made(loss: str, language: str) -> nbformat.NotebookNode:
    text = notebook(PROJECT, loss, language, f"https://a.org/{language}/losses/{loss}/")
    return nbformat.reads(text, 4)


def code(found: nbformat.NotebookNode) -> list[str]:
    return [cell.source for cell in found.cells if cell.cell_type == "code"]


@pytest.mark.parametrize("loss", LOSSES)
def test_runs_from_top_to_bottom(loss, tmp_path):
    file = tmp_path / f"{loss}.ipynb"
    nbformat.write(made(loss, "en"), file)
    run = subprocess.run(
        [sys.executable, "-c", KERNEL, file],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not re.findall(r"^cell \d+: .*", run.stdout, re.M), run.stdout


@pytest.mark.parametrize("loss", LOSSES)
def test_says_the_same_code_in_both_languages(loss):
    code = {
        language: [
            c.source for c in made(loss, language).cells if c.cell_type == "code"
        ]
        for language in LANGUAGES
    }
    assert code["zh"] == code["en"]
    assert len(code["zh"]) == len(set(code["zh"]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("loss", LOSSES)
def test_is_valid_and_has_the_headings_of_its_page(loss, language):
    found = made(loss, language)
    nbformat.validate(found)
    headings = [c.source for c in found.cells if c.cell_type == "markdown"]
    assert headings[0].startswith("# ")
    assert f"`{loss}` [↗](https://a.org/{language}/losses/{loss}/)" in headings[0]
    titles = {titles[language] for titles in SECTIONS.values()}
    sections = [h[3:].split(" [↗]")[0] for h in headings if h.startswith("## ")]
    assert set(sections) <= titles
    assert len(sections) >= 5


def test_is_the_same_every_time():
    text = [notebook(PROJECT, LOSSES[0], "zh", "https://a.org/") for _ in range(2)]
    assert text[0] == text[1]


def test_imports_of_the_folder_are_written_out():
    sources = code(made("CTCLoss", "en"))
    assert not any(re.search(r"^from from_scratch", s, re.M) for s in sources)
