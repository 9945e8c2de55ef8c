"""Whatever goes wrong while the site is built is said, and the old site stands."""

import re
import shutil
import subprocess
import sys
import time

import pytest

from scripts import browser
from scripts.project import Project, here
from scripts.results import lock
from tests.toy import mkdocs, tree, write


def append(path: str, added: str):
    def plant(project: Project) -> None:
        file = project.root / path
        file.write_text(f"{file.read_text(encoding='utf-8')}{added}", encoding="utf-8")

    return plant


def link(path: str, target: str):
    def plant(project: Project) -> None:
        (project.root / path).unlink(missing_ok=True)
        (project.root / path).symlink_to(target)

    return plant


def put(path: str, content: str):
    def plant(project: Project) -> None:
        write(project, path, content)

    return plant


def both(*plants):
    def plant(project: Project) -> None:
        for one in plants:
            one(project)

    return plant


def page(added: str):
    return append("docs/zh/losses/Toy.md", f"\n{added}\n")


def without_fonts(project: Project) -> None:
    modules = project.root / "node_modules"
    source = modules.resolve() / "katex"
    modules.unlink()
    ignore = shutil.ignore_patterns("fonts", "contrib", "src")
    shutil.copytree(source, modules / "katex", ignore=ignore)


def without_words(project: Project) -> None:
    project.words.unlink()


# All that can stand in one project together: each is a line of one message.
TOGETHER = {
    "words_twice": (
        append("docs/words.yml", "loss: 代价\n"),
        r"docs/words\.yml:\d+: the dictionary cannot be read: 'loss' is there twice",
    ),
    "no_such_option": (
        page("/// snippet | Toy/basic.py\n    colour: red\n///"),
        r"docs/zh/losses/Toy\.md:16: a directive that is not understood: snippet",
    ),
    "no_such_directive": (
        page("/// snipet | Toy/basic.py\n///"),
        r"losses/Toy\.md:\d+: a directive that is not understood: snipet",
    ),
    "refused_formula": (
        page(r"A $\unknown{1}$ word."),
        r"losses/Toy\.md:\d+: KaTeX refuses a formula: Undefined control sequence",
    ),
    "script_in_a_link": (
        page("[x](javascript:alert(1))"),
        r"losses/Toy\.md:\d+: code in a page: javascript:alert",
    ),
    "script_in_an_attribute": (
        page("A word.\n{ onclick=alert(1) }"),
        r"losses/Toy\.md:\d+: code in a page: onclick=alert\(1\)",
    ),
    "unseen_character": (
        page("A \u202e word."),
        r"losses/Toy\.md:\d+: a character that nobody sees: U\+202E",
    ),
    "unfinished_merge": (
        page("<<<<<<< HEAD\none\n>>>>>>> other"),
        r"losses/Toy\.md:\d+: the mark of a merge that was not finished",
    ),
}
ALONE = {
    "page_out_of_the_project": (
        link("docs/zh/far.md", "/etc/hostname"),
        r"docs/zh/far\.md: a link that leads out of the project",
    ),
    "fonts_missing": (without_fonts, r"KaTeX has lost its fonts\n  → make setup"),
    "words_missing": (
        without_words,
        r"docs/words\.yml: the dictionary cannot be read: No such file",
    ),
    "glossary": (
        put("docs/glossary.yml", "a: {zh: 甲\nb: {}\n"),
        r"docs/glossary\.yml:2: the glossary cannot be read",
    ),
    "families": (
        both(
            put("docs/tasks.yml", "tasks: []\ntasks: []\n"),
            page("/// gallery | a\n///"),
        ),
        r"docs/tasks\.yml:2: the families cannot be read: 'tasks' is there twice",
    ),
    "configuration": (append("mkdocs.yml", "\nnav: [\n"), r"mkdocs\.yml"),
}


def stops(project: Project, *messages: str) -> None:
    """A build fails with these messages and leaves the site and records as they are."""
    before = tree(project.root / "site"), tree(project.snippets)
    run = mkdocs(project, "build", "--strict")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    for message in messages:
        assert re.search(message, run.stderr), run.stderr
    assert (tree(project.root / "site"), tree(project.snippets)) == before
    assert not (project.root / "site.building").exists()


def test_all_faults_of_pages_are_told_at_once(built_project):
    for plant, _ in TOGETHER.values():
        plant(built_project)
    stops(built_project, *(message for _, message in TOGETHER.values()))


@pytest.mark.parametrize("fault", ALONE)
def test_fault_stops_the_build(built_project, fault):
    plant, message = ALONE[fault]
    plant(built_project)
    stops(built_project, message)


FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
from mkdocs.__main__ import cli
cli()
"""


def test_full_disk_keeps_the_site(built_project):
    before = tree(built_project.root / "site")
    run = subprocess.run(
        [sys.executable, "-c", FULL, "build"],
        cwd=built_project.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "the site cannot be built: File too large" in run.stderr
    assert "the old site stands" in run.stderr
    assert "Traceback" not in run.stderr
    assert tree(built_project.root / "site") == before
    assert not (built_project.root / "site.building").exists()


def test_second_build_waits_for_the_first(built_project):
    before = tree(built_project.root / "site")
    with lock(built_project, "site.lock"):
        second = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "-q"],
            cwd=built_project.root,
            stderr=subprocess.PIPE,
            text=True,
        )
        while "another build is running" not in (said := second.stderr.readline()):
            assert said, "it did not wait"
        time.sleep(0.2)
        assert second.poll() is None
        assert not (built_project.root / "site.building").exists()
    second.communicate(timeout=60)
    assert second.returncode == 0
    assert tree(built_project.root / "site") == before


COUNTED = """
import os, sys
os.cpu_count = lambda: int(os.environ["CORES"])
from mkdocs.__main__ import cli
cli()
"""
ELSEWHERE = {
    "PYTHONHASHSEED": "4711",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "C",
    "HOME": "/nonexistent",
    "USER": "somebody",
    "HOSTNAME": "elsewhere",
    "COLUMNS": "40",
    "CORES": "1",
}


def test_build_elsewhere_gives_the_same_bytes(built_project, tmp_path_factory):
    """Another folder, hash seed, time zone, locale, home and number of cores."""
    there = Project(tmp_path_factory.mktemp("a folder elsewhere") / "x")
    shutil.copytree(built_project.root, there.root, symlinks=True)
    for name in ("site", ".cache"):
        shutil.rmtree(there.root / name)
    for path in there.snippets.glob("*/basic.[ojs]*"):
        path.unlink()
    run = subprocess.run(
        [sys.executable, "-c", COUNTED, "build"],
        cwd=there.root,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(here().root), **ELSEWHERE},
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    for folder in ("snippets", "site"):
        mine, other = tree(built_project.root / folder), tree(there.root / folder)
        assert mine.keys() == other.keys()
        assert [name for name in mine if mine[name] != other[name]] == []


def test_named_browser_that_is_missing(monkeypatch, capsys):
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    monkeypatch.setattr(browser.subprocess, "run", None)  # nothing is installed
    assert browser.find() is None
    assert browser.main() == 1
    assert "CHROMIUM=/nowhere/chromium: mend or unset it" in capsys.readouterr().err
