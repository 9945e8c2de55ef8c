"""A project of any size can be made, and what it takes is told and drawn."""

import re
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from scripts import bench_growth, hooks, results
from scripts.bench import Spent
from scripts.bench_growth import Measured
from scripts.project import LANGUAGES
from tests import toy

SMALL = Measured(10, 20, *[Spent(2, 1.0, 200, 0)] * 3, {"page": 0.5, "snippet": 0.6})
LARGE = Measured(100, 40, *[Spent(9, 8.0, 300, 0)] * 3, {"page": 0.7, "snippet": 0.8})


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    return bench_growth.generate(tmp_path_factory.mktemp("growth"), 20, 12)


def test_counts_are_those_asked_for(generated):
    assert len(generated.all_snippets()) == 20
    assert sum(1 for _ in generated.docs.rglob("*.md")) == 12


def test_it_runs_and_builds(generated):
    report = results.refresh(generated)
    assert not report.problems
    assert len(report.ran) == 20
    figures = list(generated.snippets.glob("*/*.svg"))
    assert len(figures) == 2
    run = toy.mkdocs(generated, "build")
    assert run.returncode == 0, run.stderr
    page = (generated.root / "site/en/losses/Loss002/index.html").read_text()
    assert "<svg" in page
    assert "ValueError" in page


def test_many_pages_hold_a_part_of_the_menu_each(monkeypatch):
    monkeypatch.setattr(hooks.build, "navigation", None)
    for pages, features in (
        (hooks.MANY, [hooks.OPEN]),
        (hooks.MANY + 1, [hooks.PRUNED]),
    ):
        config = SimpleNamespace(theme={"features": [hooks.OPEN]})
        nav = SimpleNamespace(pages=[None] * pages)
        for _ in LANGUAGES:
            hooks.on_nav(nav, config, files=None)
        assert config.theme["features"] == features


def test_what_is_edited_is_there(generated):
    for file, _ in bench_growth.EDITED.values():
        assert (generated.root / file).is_file()


def test_ratios_are_to_the_smallest():
    lines = bench_growth.report([SMALL, LARGE]).splitlines()
    assert "0.80" in lines[2]  # 80 ms for each of 100, 100 ms for each of 10
    assert "4.00" in lines[6]
    assert lines[-1].split() == ["edit", "of", "a", "snippet", "40", "0.80", "s"]


def test_figure_stands_alone_in_both_schemes():
    svg = bench_growth.figure([SMALL, LARGE])
    root = ElementTree.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    light, dark = svg.partition("@media (prefers-color-scheme: dark)")[::2]
    used = set(re.findall(r"var\((--[\w-]+)\)", svg))
    declared = set(re.findall(r"(--[\w-]+):", light))
    assert used <= declared
    assert "--ink: #dde0e4" in dark
