"""What the site ships is listed, and nothing that came in unseen."""

import json
import re

import pytest

from scripts import licences
from scripts.problem import Problem
from scripts.project import Project, here
from tests.scripts.test_embed import render


@pytest.mark.parametrize("language", ["zh", "en"])
def test_table_lists_every_work_with_version_licence_and_link(language):
    table = render("/// licences\n///\n", here(), language).table
    rows = table.select("tbody tr")
    cells = {row.a.text: [td.text for td in row.find_all("td")] for row in rows}
    installed = json.loads((here().modules / "katex/package.json").read_text())
    assert cells["katex"][1:3] == [installed["version"], "MIT"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", cells["mkdocs-material"][1])
    assert {"rxjs", "lunr", "clipboard", "KaTeX fonts"} < cells.keys()
    assert all(row.a["href"].startswith("https://") for row in rows)
    assert all(all(row) for row in cells.values())


def test_material_bundles_only_what_is_known():
    assert licences.packages(licences.templates()) == set(licences.KNOWN)


def test_a_new_package_in_a_bundle_is_refused(tmp_path):
    folder = tmp_path / "assets" / "javascripts"
    folder.mkdir(parents=True)
    sources = ["src/a.ts", "../node_modules/@new/thing/dist/index.js"]
    (folder / "bundle.js.map").write_text(json.dumps({"sources": sources}))
    [name] = licences.packages(tmp_path)
    assert name == "@new/thing"
    with pytest.raises(Problem, match="@new/thing, whose licence is not listed"):
        licences.bundled(name, "Material 1.0")


def test_a_missing_package_says_what_to_do(tmp_path):
    with pytest.raises(Problem, match="katex is not installed"):
        licences.of_node(Project(tmp_path), "katex", "katex")
    with pytest.raises(Problem, match="no-such-thing is not installed"):
        licences.of_python("no-such-thing", "theme")
