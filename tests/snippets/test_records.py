"""Every snippet, run afresh, still does what its record says; and reads as code."""

import ast
import re
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


@pytest.mark.parametrize("snippet", SNIPPETS, ids=name)
def test_record_is_what_the_snippet_does(snippet):
    recorded = record.read(snippet)
    assert recorded is not None, "not recorded: make results"
    assert recorded.inputs == keys.inputs_key(snippet), "stale: make results"
    ((_, run),) = pool.run_all(PROJECT, [snippet])
    assert not isinstance(run, Problem), run
    run.inputs, run.versions = recorded.inputs, recorded.versions
    assert same(recorded, run), "\n".join(record.difference(snippet, recorded, run))


@pytest.mark.parametrize("snippet", SNIPPETS, ids=name)
def test_snippet_is_code_and_nothing_else(snippet):
    source = snippet.read_text(encoding="utf-8")
    assert "__main__" not in source
    assert not re.search(r"^[ \t]+(from|import) ", source, re.M), "imports stand on top"
    assert not re.search(r"[\u4e00-\u9fff]", source), "prose belongs to the pages"
    shown = record.read(snippet)
    if RANDOM.search(source) and (shown.printed or shown.figures):
        assert "torch.manual_seed(" in source, "the reader's run must be ours"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=name)
def test_record_names_no_machine(snippet):
    for text in record.read(snippet).texts(snippet).values():
        assert not PRIVATE.search(text)


@pytest.mark.parametrize("snippet", SNIPPETS, ids=name)
def test_words_of_figures_are_in_the_dictionary(snippet):
    for svg in record.read(snippet).figures:
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
