"""Every snippet, run afresh, still does what its record says; and reads as code."""

import ast
import re
from itertools import groupby
from pathlib import Path

import pytest

from scripts import keys, pool, record
from scripts.compare import same
from scripts.problem import Problem
from scripts.project import here
from scripts.words import translate

PROJECT = here()
SNIPPETS = PROJECT.all_snippets()
TWINS = [path for path in SNIPPETS if path.name == "from_scratch.py"]
RANDOM = re.compile(r"torch\.(rand\w*|normal|poisson|bernoulli|multinomial)\(")
PRIVATE = re.compile(r"/(?:home|root|tmp|usr|Users)/|site-packages")


def name(snippet: Path) -> str:
    return PROJECT.relative(snippet)


def folder_of(snippet: Path) -> str:
    return snippet.parent.name


FOLDERS = [list(folder) for _, folder in groupby(SNIPPETS, folder_of)]
# Tests that take no time: one a snippet would cost more than what they look at.
every_folder = pytest.mark.parametrize(
    "folder", FOLDERS, ids=lambda folder: folder_of(folder[0])
)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=name)
def test_record_is_what_the_snippet_does(snippet):
    recorded = record.read(snippet)
    assert recorded is not None, "not recorded: make results"
    assert recorded.inputs == keys.inputs_key(snippet), "stale: make results"
    ((_, run),) = pool.run_all(PROJECT, [snippet])
    assert not isinstance(run, Problem), run
    run.inputs, run.versions = recorded.inputs, recorded.versions
    assert same(recorded, run), "\n".join(record.difference(snippet, recorded, run))


@every_folder
def test_snippets_are_code_and_nothing_else(folder):
    for snippet in folder:
        source, where = snippet.read_text(encoding="utf-8"), name(snippet)
        assert "__main__" not in source, where
        inside = re.search(r"^[ \t]+(from|import) ", source, re.M)
        assert not inside, f"{where}: imports stand on top"
        prose = re.search(r"[\u4e00-\u9fff]", source)
        assert not prose, f"{where}: prose belongs to the pages"
        shown = record.read(snippet)
        if RANDOM.search(source) and (shown.printed or shown.figures):
            assert "torch.manual_seed(" in source, f"{where}: a reader's run differs"


@every_folder
def test_records_name_no_machine(folder):
    for snippet in folder:
        for text in record.read(snippet).texts(snippet).values():
            assert not PRIVATE.search(text), name(snippet)


@every_folder
def test_words_of_figures_are_in_the_dictionary(folder):
    for svg in (svg for snippet in folder for svg in record.read(snippet).figures):
        for text in re.findall(r"<text[^>]*>([^<]+)</text>", svg):
            translate(text.replace("&lt;", "<"), "zh", PROJECT.words)


@pytest.mark.parametrize("snippet", TWINS, ids=name)
def test_twin_calls_no_loss_of_torch(snippet):
    source = snippet.read_text(encoding="utf-8")
    called = {
        node.attr
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
    }
    assert not {one for one in called if re.search(r"loss|entropy|kl_div", one, re.I)}
