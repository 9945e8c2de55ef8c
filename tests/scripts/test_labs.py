"""Labs: their notebooks are what page and record say, run, and forgive no mistake."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from scripts import cells, labs, record, results, stamps
from scripts.compare import same_text
from scripts.problem import Problem
from scripts.project import LANGUAGES, here
from tests import kernel, toy
from tests.toy import text, write

PROJECT = here()
PAGES = labs.pages(PROJECT)
LABS = sorted({page.stem for page in PAGES})
QUICK = "robust_regression"  # the one that a kernel of Jupyter runs, too
FIGURE = "image/svg+xml"
CODE = """
    # %% data
    import matplotlib.pyplot as plt

    x = [1, 2]
    print("data", x)

    # %% draw
    plt.plot(x)
    plt.show()
    print("drawn")
    print("and done")

    # %% end
    x.append(0.12345)
"""
PAGE = """
    ---
    description: A toy.
    ---

    # Toy

    Verdict.
    { .verdict }

    /// lab | toy/lab.py
    ///

    ## One { #one }

    Half of `{ .x }` is $a_{.5}$ `0.777`{ .cited }.

    /// cell | toy/lab.py
        name: data
    ///

    ```text
    ## no heading { #no }
    ```

    /// cell | toy/lab.py
        name: draw
        alt: "a < b"

    The caption, [see](#one).
    ///

    /// cell | toy/lab.py
        name: end
    ///

    /// details | Answer & more
    It is [there](../losses/Toy.md#x).
    ///
"""


@pytest.fixture
def project(tmp_path):
    """A project with one lab, recorded, in both languages."""
    made = toy.make(tmp_path)
    write(made, "snippets/toy/lab.py", CODE)
    for language in LANGUAGES:
        write(made, f"docs/{language}/labs/toy.md", PAGE)
        write(made, f"docs/{language}/labs/index.md", "# Labs\n")
    assert results.refresh(made).problems == {}
    return made


def notebook(project, language="en"):
    path = project.docs / language / "labs" / "toy.ipynb"
    return nbformat.read(path, 4)


def shown(project, kind):
    found = notebook(project).cells
    return [cell.source for cell in found if cell.cell_type == kind]


# The labs of the site


def name(page):
    return PROJECT.relative(page)


def test_there_are_labs():
    assert LABS


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_notebook_is_what_page_and_record_say(page):
    made = page.with_suffix(".ipynb")
    same = made.is_file() and made.read_text("utf-8") == labs.make(PROJECT, page)
    assert same, f"stale: make results ARGS={page.stem}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_notebook_is_valid_and_holds_the_whole_page(page):
    found = nbformat.read(page.with_suffix(".ipynb"), 4)
    nbformat.validate(found)
    source = page.read_text("utf-8")
    front, parts = labs.split(source)
    assert found.metadata.atlas.meta["description"] in front
    said = [
        cell.metadata.get("atlas", {}).get("markdown", cell.source)
        for cell in found.cells
    ]
    assert [one for one in said if one] == [part.text for part in parts]
    assert "".join("".join(said).split()) == "".join(
        labs.FRONT.sub("", source, count=1).split()
    )


@pytest.mark.parametrize("lab", LABS)
def test_languages_share_code_and_differ_in_words(lab):
    both = [
        nbformat.read(PROJECT.docs / language / "labs" / f"{lab}.ipynb", 4).cells
        for language in LANGUAGES
    ]
    zh, en = ([c.source for c in found if c.cell_type == "code"] for found in both)
    assert zh == en
    source = (PROJECT.snippets / lab / cells.FILE).read_text("utf-8")
    assert [cell.code.strip("\n") for cell in cells.cut(source, lab)] == zh
    zh, en = ([c.source for c in found if c.cell_type == "markdown"] for found in both)
    assert len(zh) == len(en)
    assert not set(zh) & {one for one in en if len(one) > 20}


@pytest.mark.parametrize("lab", LABS)
def test_ends_on_a_figure_and_a_conclusion(lab):
    found = record.read(PROJECT.snippets / lab / cells.FILE)
    last = found.cell(found.cells[-1]["name"])
    assert last.figures
    assert last.printed
    for language in LANGUAGES:
        page = (PROJECT.docs / language / "labs" / f"{lab}.md").read_text("utf-8")
        assert "{ #expected }" in page
        assert page.index("{ #expected }") < page.index("{ #conclusion }")


@pytest.mark.parametrize("lab", LABS)
def test_is_in_the_menu_and_in_the_list(lab):
    configs = dict(zip(LANGUAGES, ("mkdocs.yml", "mkdocs.en.yml"), strict=True))
    for language, config in configs.items():
        listed = (PROJECT.docs / language / "labs" / "index.md").read_text("utf-8")
        assert f"]({lab}.ipynb)" in listed
        assert f"labs/{lab}.ipynb\n" in (PROJECT.root / config).read_text("utf-8")


@pytest.mark.parametrize("lab", LABS)
def test_downloaded_notebook_says_what_the_page_says(lab, tmp_path):
    here = download(lab, tmp_path)
    cells = [c for c in nbformat.read(here, 4).cells if c.cell_type == "code"]
    for cell, ran in zip(cells, kernel.run(here), strict=True):
        assert not ran.raised, f"{ran.raised}\n{ran.source}"
        assert same_text(printed(cell), trimmed(ran.printed)), ran.source
        assert figures(cell) == ran.figures, ran.source


def test_downloaded_notebook_says_it_in_jupyter_too(tmp_path):
    here = download(QUICK, tmp_path)
    command = ["nbconvert", "--to", "notebook", "--execute", "--output", "run", here]
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    before, after = (nbformat.read(tmp_path / f, 4) for f in (here, "run.ipynb"))
    for one, other in zip(before.cells, after.cells, strict=True):
        if one.cell_type == "code":
            assert same_text(printed(one), printed(other)), one.source
            assert figures(one) == figures(other), one.source
            assert not [o for o in other.outputs if o.get("name") == "stderr"]


def download(lab: str, folder: Path) -> Path:
    """A notebook as the site offers it."""
    made = (PROJECT.docs / "en" / "labs" / f"{lab}.ipynb").read_text("utf-8")
    here = folder / f"{lab}.ipynb"
    here.write_text(labs.published(made, f"labs/{lab}.ipynb", "https://a.org/".__add__))
    return here


def environment(folder: Path) -> dict[str, str]:
    """One thread; a notebook chooses how it draws, whatever a test before has set."""
    kept = {name: value for name, value in os.environ.items() if name != "MPLBACKEND"}
    return {**kept, "OMP_NUM_THREADS": "1", "IPYTHONDIR": str(folder)}


def printed(cell):
    return trimmed("".join(o.text for o in cell.outputs if "text" in o))


def trimmed(text):
    return "\n".join(line.rstrip() for line in text.splitlines())


def figures(cell):
    drawn = [o for o in cell.outputs if o.output_type == "display_data"]
    return len(drawn)


# How they are made


def test_cells_hold_their_own_output(project):
    found = [cell for cell in notebook(project).cells if cell.cell_type == "code"]
    assert [printed(cell) for cell in found] == ["data [1, 2]", "drawn\nand done", ""]
    assert [figures(cell) for cell in found] == [0, 1, 0]
    assert found[1].outputs[1].data[FIGURE].startswith("<svg")


def test_second_look_makes_what_changed_only(project, monkeypatch):
    made = []
    make = labs.make

    def noting(project, page):
        made.append(page.parent.parent.name)
        return make(project, page)

    monkeypatch.setattr(labs, "make", noting)
    monkeypatch.setattr(stamps, "TICK", -(10**15))
    for _ in range(3):
        results.refresh(project)
    assert made == list(LANGUAGES)
    page = project.docs / "en" / "labs" / "toy.md"
    page.write_text(page.read_text() + "\nMore.\n")
    assert results.refresh(project).notebooks == [page.with_suffix(".ipynb")]


def test_markdown_reads_well_without_the_site(project):
    said = shown(project, "markdown")
    assert said == [
        "# Toy",
        "Verdict.",
        "[Read it on the site](toy.ipynb)",
        "## One",
        "Half of `{ .x }` is $a_{.5}$ `0.777`.",
        "```text\n## no heading { #no }\n```",
        "The caption, [see](#one).",
        "<details><summary>Answer &amp; more</summary>\n\n"
        "It is [there](../losses/Toy.md#x).\n\n</details>",
    ]


def test_figure_stands_alone(project):
    found = [cell for cell in notebook(project, "zh").cells if cell.cell_type == "code"]
    drawn = found[1].outputs[1].data[FIGURE]
    assert "var(" not in drawn
    assert "#1b5a9c" in drawn
    assert 'aria-label="a &lt; b"' in drawn
    assert 'xmlns="http://www.w3.org/2000/svg"' in drawn


def test_exported_escaped_and_back_is_the_page(project):
    """What mkdocs-jupyter does on the way is undone: it reads all as HTML."""
    from mkdocs_jupyter import convert
    from mkdocs_jupyter.config import settings

    settings.templates_dir = str(labs.TEMPLATES)
    path = project.docs / "en" / "labs" / "toy.ipynb"
    body = re.sub(r"\A---\n.*?---\n", "", text(PAGE), flags=re.S)
    said = labs.markdown(convert.nb2html(str(path)))
    assert re.sub(r"\n+", "\n", said).strip() == re.sub(r"\n+", "\n", body).strip()
    assert labs.meta(path.read_text("utf-8")) == {"description": "A toy."}


def test_download_leads_to_the_site(project):
    path = project.docs / "en" / "labs" / "toy.ipynb"
    made = labs.published(
        path.read_text("utf-8"), "labs/toy.ipynb", lambda uri: f"https://a.org/{uri}/"
    )
    assert "https://a.org/losses/Toy.md/#x" in made
    assert "https://a.org/labs/toy.ipynb/#one" in made
    assert "(https://a.org/labs/toy.ipynb/)" in made
    assert "atlas" not in made.replace("https://a.org", "")


def test_second_run_writes_nothing(project):
    assert results.refresh(project).notebooks == []
    before = labs.make(project, project.docs / "zh" / "labs" / "toy.md")
    assert before == labs.make(project, project.docs / "zh" / "labs" / "toy.md")


def test_edit_of_prose_runs_nothing_and_changes_its_notebook(project):
    page = write(project, "docs/en/labs/toy.md", PAGE.replace("Verdict.", "Else."))
    report = results.refresh(project)
    assert report.ran == []
    assert report.notebooks == [page.with_suffix(".ipynb")]
    assert "Else." in shown(project, "markdown")


def test_edit_of_a_notebook_is_not_lost(project):
    path = project.docs / "en" / "labs" / "toy.ipynb"
    path.write_text(path.read_text("utf-8").replace("Verdict.", "Mine."), "utf-8")
    assert "edited by hand" in said(results.refresh(project))
    assert "Mine." in shown(project, "markdown")
    results.refresh(project, force=True)
    assert "Mine." not in shown(project, "markdown")


def test_check_names_a_stale_notebook(project):
    write(project, "docs/en/labs/toy.md", PAGE.replace("Verdict.", "Else."))
    report = results.refresh(project, write=False)
    assert [project.relative(p) for p in report.notebooks] == ["docs/en/labs/toy.ipynb"]
    assert "Verdict." in shown(project, "markdown")


def test_notebook_without_its_page(project):
    write(project, "docs/zh/labs/other.ipynb", "{}")
    assert "docs/zh/labs/other.ipynb: a notebook without its page" in said(
        results.refresh(project)
    )


def said(report):
    return "\n".join(map(str, report.problems.values()))


END = "/// cell | toy/lab.py\n    name: end\n///\n"
DATA = "/// cell | toy/lab.py\n    name: data\n///\n"
MISTAKES = {
    "unknown": ("name: data", "name: date", "17: cell | toy/lab.py: there is no cell"),
    "missing": ("name: end", "name: draw", "32: the cell draw comes where end is"),
    "never": (END, "", "never shows the cell end"),
    "twice": (DATA, DATA + DATA, "the cell data comes where draw is next"),
    "unnamed": ("    name: data\n", "", "there is no cell ?"),
    "other": ("cell | toy/lab.py\n    name: d", "cell | toy/b.py\n    name: d", "17: "),
    "headless": ("/// lab | toy/lab.py\n///", "", "has 0 heads"),
    "open": ("#x).\n///", "#x).", "36: /// details | Answer & more: is not closed"),
    "snippet": ("Verdict.", "/// snippet | Toy/basic.py\n///", "7: a lab cannot hold"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_on_a_page_is_named(project, mistake):
    right, wrong, message = MISTAKES[mistake]
    source = text(PAGE)
    assert right in source
    page = project.docs / "en" / "labs" / "toy.md"
    page.write_text(source.replace(right, wrong, 1), "utf-8")
    told = said(results.refresh(project))
    assert "docs/en/labs/toy.md" in told
    assert message in told


CUTS = {
    "outside": ("x = 1\n# %% a\ny = 2\n", ":1: begins outside a cell"),
    "no mark": ("x = 1\n", ":1: begins outside a cell"),
    "type": ("# %% [markdown]\nx = 1\n", ":1: # %% [markdown]"),
    "nameless": ("# %%\nx = 1\n", ":1: # %%"),
    "double": ("# %% a\nx = 1\n# %% a\ny = 1\n", ":3: two cells are called a"),
    "empty": ("# %% a\n\n# %% b\ny = 1\n", ":1: the cell a is empty"),
}


@pytest.mark.parametrize("mistake", CUTS)
def test_badly_cut_code_is_named(mistake):
    source, message = CUTS[mistake]
    with pytest.raises(Problem) as raised:
        cells.cut(source, "lab.py")
    assert f"lab.py{message}" in str(raised.value)


RUNS = {
    "fails": ("# %% a\nx = 1\n# %% b\n\nx / 0\n", "lab.py:5: ZeroDivisionError"),
    "warns": ("# %% a\nimport warnings\nwarnings.warn('oh')\n", "warns: UserWarning"),
    "half a line": (
        "# %% a\nprint(1, end='')\n# %% b\nprint(2)\n",
        "the cell a ends in the middle of a line",
    ),
    "hides": (
        "# %% a\nimport matplotlib.pyplot as plt\nplt.plot([1])\n",
        "draws a figure that it does not show",
    ),
}


@pytest.mark.parametrize("mistake", RUNS)
def test_run_that_fails_is_named_and_keeps_the_notebook(project, mistake):
    before = (project.docs / "en" / "labs" / "toy.ipynb").read_bytes()
    source, message = RUNS[mistake]
    write(project, "snippets/toy/lab.py", source)
    assert message in said(results.refresh(project))
    assert (project.docs / "en" / "labs" / "toy.ipynb").read_bytes() == before


def test_record_knows_its_cells(project):
    lab = project.snippets / "toy" / "lab.py"
    found = record.read(lab)
    assert [cell["name"] for cell in found.cells] == ["data", "draw", "end"]
    assert found.cell("draw").printed == "drawn\nand done\n"
    assert found.cell("none") is None
    assert found.values["x"] == [1, 2, 0.12345]
    content = json.loads((project.snippets / "Toy" / "basic.json").read_text("utf-8"))
    assert "cells" not in content
