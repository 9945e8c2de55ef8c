"""A file that was written again is known by its stamp."""

import os

import pytest

from scripts import keys, results, stamps


def test_what_changed_came_and_went():
    old = {"same": (1, 1, 1, 1), "edited": (1, 1, 1, 2), "gone": (1, 1, 1, 3)}
    new = {"same": (1, 1, 1, 1), "edited": (2, 1, 1, 2), "new": (1, 1, 1, 4)}
    assert stamps.changed(old, new) == {"edited", "gone", "new"}


def test_time_that_is_set_back_hides_nothing(tmp_path):
    file = tmp_path / "a.py"
    file.write_text("a = 1")
    before, times = stamps.folder(tmp_path), file.stat()
    file.write_text("a = 2")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert stamps.folder(tmp_path) != before


def test_modules_in_folders_count_compiled_ones_do_not(tmp_path):
    module = tmp_path / "sub" / "module.py"
    module.parent.mkdir()
    before = stamps.tree(tmp_path)
    module.write_text("a = 1")
    after = stamps.tree(tmp_path)
    assert stamps.changed(before, after) == {str(module)}
    (module.parent / "__pycache__").mkdir()
    (module.parent / "__pycache__" / "module.pyc").write_text("")
    assert stamps.tree(tmp_path) == after
    assert stamps.folder(tmp_path) == {}


def test_what_was_just_written_is_not_settled(tmp_path):
    (tmp_path / "a.py").write_text("a = 1")
    assert not stamps.settled(stamps.folder(tmp_path))
    assert stamps.settled({})


@pytest.fixture
def looked(monkeypatch):
    """The snippets that were read to see whether they are stale."""
    found = []
    look = results._look

    def noting(project, snippet, *rest):
        found.append(snippet.name)
        return look(project, snippet, *rest)

    monkeypatch.setattr(results, "_look", noting)
    monkeypatch.setattr(stamps, "TICK", -(10**15))
    return found


def test_second_look_reads_what_changed_only(project, looked):
    results.refresh(project)
    results.refresh(project)
    results.refresh(project)
    assert looked == ["basic.py"] * 2
    basic = project.snippets / "Toy" / "basic.py"
    basic.with_suffix(".out").write_text("1\n")
    assert basic in results.refresh(project).problems
    assert basic in results.refresh(project).problems
    results.refresh(project, force=True)
    assert not results.refresh(project).problems


def test_check_reads_all(project, looked):
    for _ in range(2):
        results.refresh(project)
    results.refresh(project, write=False)
    assert looked == ["basic.py"] * 3


def test_what_was_seen_may_be_lost(project, looked):
    for _ in range(2):
        results.refresh(project)
    (project.cache / "seen.json").write_text("{")
    for _ in range(2):
        assert results.refresh(project).ran == []
    assert looked == ["basic.py"] * 3


def test_other_versions_are_looked_at_again(project, looked, tmp_path, monkeypatch):
    packages = tmp_path / "site-packages"
    packages.mkdir()
    monkeypatch.setattr(keys.site, "getsitepackages", lambda: [str(packages)])
    for _ in range(2):
        results.refresh(project)
    (packages / "torch-9.9.dist-info").mkdir()
    versions = keys.versions() | {"torch": "9.9"}
    monkeypatch.setattr(keys, "versions", lambda: versions)
    assert len(results.refresh(project).ran) == 1
