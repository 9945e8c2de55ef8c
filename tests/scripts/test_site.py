"""`mkdocs build` and `mkdocs serve` on a small project, as an author runs them."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request

import pytest

from scripts import record
from tests.toy import mkdocs, snippet, tree, write

ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def page(project, language, path="losses/Toy/index.html"):
    return (project.root / "site" / language / path).read_text(encoding="utf-8")


def test_plain_build_makes_both_languages(built_project):
    assert '<html lang="zh"' in page(built_project, "zh")
    assert '<html lang="en"' in page(built_project, "en")
    assert "损失</text>" in page(built_project, "zh")
    assert "loss</text>" in page(built_project, "en")
    root = (built_project.root / "site" / "index.html").read_text(encoding="utf-8")
    assert 'href="zh/"' in root
    assert 'href="en/"' in root
    assert sorted(p.name for p in (built_project.root / "site").iterdir()) == [
        ".nojekyll",
        "404.html",
        "en",
        "index.html",
        "loss-atlas.zip",
        "zh",
    ]


def test_build_from_another_folder(built_project, tmp_path_factory):
    config = str(built_project.root / "mkdocs.yml")
    target = tmp_path_factory.mktemp("elsewhere")
    run = mkdocs(
        built_project, "build", "-f", config, "-d", str(target / "s"), cwd=target
    )
    assert run.returncode == 0, run.stderr
    assert (target / "s" / "en" / "losses" / "Toy" / "index.html").is_file()


def test_search_indexes_do_not_mix(built_project):
    write(built_project, "docs/zh/index.md", "# 首页\n\n中文正文。\n")
    write(built_project, "docs/en/index.md", "# Home\n\nEnglish body.\n")
    mkdocs(built_project, "build")
    zh = page(built_project, "zh", "search/search_index.json")
    en = page(built_project, "en", "search/search_index.json")
    assert "中文" in json.loads(zh)["docs"][0]["text"]
    assert "English body" in en
    assert "English body" not in zh
    assert "2.5" not in zh  # a tick label of the figure


def test_hreflang_of_every_page(built_project):
    for language in ("zh", "en"):
        pairs = re.findall(
            r'hreflang="([\w-]+)" href="([^"]+)"', page(built_project, language)
        )
        links = dict(pairs)
        assert links["zh"].endswith("/zh/losses/Toy/")
        assert links["en"].endswith("/en/losses/Toy/")


BREAKS = {
    "missing_snippet": (
        "docs/en/losses/Toy.md",
        "# T\n\n/// snippet | Toy/nope.py\n///\n",
        "docs/en/losses/Toy.md:3",
    ),
    "bad_formula": (
        "docs/zh/losses/Toy.md",
        "# T\n\nText $\\frac$.\n",
        "docs/zh/losses/Toy.md:3: KaTeX refuses",
    ),
    "dead_link": (
        "docs/zh/losses/Toy.md",
        "# T\n\n[x](Other.md)\n",
        "losses/Toy.md",
    ),
    "dead_anchor": (
        "docs/en/losses/Toy.md",
        "# T\n\n[x](#nowhere)\n",
        "#nowhere",
    ),
    "page_without_twin": (
        "docs/zh/more.md",
        "# M\n",
        "docs/zh/more.md: the page has no twin",
    ),
    "untranslated_word": (
        "snippets/Toy/basic.py",
        "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n"
        'plt.title("no such word")\nplt.show()\n',
        "no translation of 'no such word'",
    ),
    "failing_snippet": (
        "snippets/Toy/basic.py",
        "nope\n",
        "snippets/Toy/basic.py:1: NameError",
    ),
}


@pytest.mark.parametrize("fault", BREAKS)
def test_fault_stops_the_build_and_keeps_the_old_site(built_project, fault):
    path, source, message = BREAKS[fault]
    before = tree(built_project.root / "site")
    write(built_project, path, source)
    run = mkdocs(built_project, "build", "--strict")
    assert run.returncode == 1
    assert message in run.stderr
    assert "Traceback" not in run.stderr
    assert tree(built_project.root / "site") == before
    assert not (built_project.root / "site.building").exists()


def test_site_set_aside_by_a_killed_build_comes_back(built_project):
    site = built_project.root / "site"
    before = tree(site)
    site.rename(built_project.root / "site.old")
    write(built_project, "docs/zh/index.md", "# A\n\n$\\frac$\n")
    assert mkdocs(built_project, "build").returncode == 1
    assert tree(site) == before


class Server:
    """`mkdocs serve` on a port of its own."""

    def __init__(self, project, log):
        self.port = 18000 + os.getpid() % 10000
        self.log = log
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "mkdocs",
                    "serve",
                    "-a",
                    f"127.0.0.1:{self.port}",
                ],
                cwd=project.root,
                env=ENVIRONMENT,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}") as answer:
            return answer.read().decode()

    def wait_for(self, path, wanted, seconds=40):
        """The page at `path` once it holds `wanted`."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                content = self.get(path)
            except OSError:
                content = ""
            if wanted in content:
                return content
            time.sleep(0.1)
        raise AssertionError(f"{wanted!r} did not appear\n{self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        self.process.wait()


@pytest.fixture
def server(site_project, tmp_path_factory):
    one = Server(site_project, tmp_path_factory.mktemp("serve") / "log")
    yield one
    one.stop()


def test_serve_follows_every_kind_of_source(site_project, server):
    toy = "zh/losses/Toy/"
    server.wait_for(toy, "9.0000")
    assert "zh/" in server.get("")
    assert "9.0000" in server.get("en/losses/Toy/")

    basic = site_project.snippets / "Toy" / "basic.py"
    good = basic.read_text()
    basic.write_text(good.replace("3.0", "4.0"))
    server.wait_for(toy, "16.0000")
    server.wait_for("en/losses/Toy/", "16.0000")
    assert record.read(basic).printed.endswith("16.0000])\n")

    basic.write_text(good + "nope\n")
    broken = server.wait_for(toy, "NameError")
    assert "snippets/Toy/basic.py:12" in broken
    assert "runpy" not in broken
    assert "snippets/Toy/basic.py:12: NameError" in server.log.read_text()
    basic.write_text(good)
    assert "NameError" not in server.wait_for(toy, "9.0000")

    write(site_project, "docs/en/losses/Toy.md", "# Toy\n\nNew English words.\n")
    server.wait_for("en/losses/Toy/", "New English words")
    write(site_project, "docs/zh/losses/Toy.md", "# Toy\n\n$\\frac$\n")
    server.wait_for(toy, "KaTeX refuses")
    write(site_project, "docs/zh/losses/Toy.md", "# Toy\n\n新的中文。\n")
    server.wait_for(toy, "新的中文")


def test_results_do_not_start_another_build(site_project, server):
    server.wait_for("zh/", "Toy")
    snippet(site_project, "other", "print(1)\n")
    deadline = time.monotonic() + 40
    while "other.py" not in server.log.read_text() and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(3)
    assert server.log.read_text().count("Detected file changes") == 1


def test_katex_style_names_woff2_only(built_project):
    assets = built_project.root / "site" / "zh" / "assets"
    [style] = assets.glob("atlas.*.css")
    named = set(re.findall(r"katex/fonts/([\w-]+\.\w+)", style.read_text()))
    assert named == {path.name for path in (assets / "katex" / "fonts").iterdir()}
    assert all(name.endswith(".woff2") for name in named)


def test_without_node_modules_the_message_says_what_to_do(built_project):
    (built_project.root / "node_modules").unlink()
    shutil.copytree(built_project.root / "docs", built_project.root / "copy")
    run = mkdocs(built_project, "build")
    assert run.returncode == 1
    assert "KaTeX is not installed" in run.stderr
