"""What runs, what is recorded, what a killed or interrupted run leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import record, results
from scripts.bench import REFRESH
from scripts.problem import Problem
from tests.toy import snippet


@pytest.fixture
def basic(project):
    return project.snippets / "Toy" / "basic.py"


def names(paths):
    return [path.name for path in paths]


def test_second_run_executes_nothing(project, basic):
    assert names(results.refresh(project).ran) == ["basic.py"]
    assert results.refresh(project).ran == []


def test_unchanged_does_not_import_torch(project, basic):
    results.refresh(project)
    code = f"{REFRESH}; assert not {{'torch', 'matplotlib'}} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code, project.root], check=True)


def test_bars_of_a_snippet_leave_nothing_to_clean_up(project):
    """As those of torch.compile, whose lock is one that processes share."""
    snippet(project, "bars", "from tqdm import tqdm\n\nlist(tqdm(range(3)))\n")
    command = [sys.executable, "-c", REFRESH, project.root]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stderr == ""


def test_edit_executes_that_snippet_only(project, basic):
    other = snippet(project, "other", "print(1)\n")
    results.refresh(project)
    other.write_text("print(2)\n")
    report = results.refresh(project)
    assert names(report.ran) == names(report.changed) == ["other.py"]


def test_edit_of_an_imported_module_executes_its_users(project, basic):
    helper = snippet(project, "helper", "value = 1\n")
    snippet(project, "user", "from helper import value\n\nprint(value)\n")
    results.refresh(project)
    helper.write_text("value = 2\n")
    assert set(names(results.refresh(project).ran)) == {"helper.py", "user.py"}


def test_failure_keeps_the_old_record(project, basic):
    results.refresh(project)
    before = {path: path.read_bytes() for path in record.on_disk(basic)}
    basic.write_text("nope\n")
    assert list(results.refresh(project).problems) == [basic]
    assert {path: path.read_bytes() for path in record.on_disk(basic)} == before


def test_forced_run_changes_no_byte(project, basic):
    results.refresh(project)
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in record.on_disk(basic)}
    assert results.refresh(project, force=True).changed == []
    after = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in record.on_disk(basic)}
    assert after == before


@pytest.mark.parametrize("suffix", [".out", ".svg", ".json"])
def test_edit_by_hand_is_found_and_mended(project, basic, suffix):
    results.refresh(project)
    path = basic.with_suffix(suffix)
    before = path.read_text()
    path.write_text(before.replace("0.25", "0.26").replace("var(--fig-1)", "red"))
    (problem,) = results.refresh(project).problems.values()
    assert str(problem).startswith(f"snippets/Toy/basic{suffix}: the record was edited")
    assert "make results ARGS='Toy/basic --force'" in str(problem)
    results.refresh(project, ["Toy/basic"], force=True)
    assert path.read_text() == before


def test_result_without_snippet_is_found(project, basic):
    results.refresh(project)
    basic.rename(basic.with_name("renamed.py"))
    told = [str(p) for p in results.refresh(project).problems.values()]
    assert len(told) == 3
    assert all("a result without its snippet" in line for line in told)


def test_check_writes_nothing_and_shows_a_diff(project, basic):
    results.refresh(project)
    before = {path: path.read_bytes() for path in record.on_disk(basic)}
    basic.write_text(basic.read_text().replace("3.0", "2.0"))
    report = results.refresh(project, write=False)
    assert names(report.changed) == ["basic.py"]
    diff = list(record.difference(basic, *report.changes[basic]))
    assert "-tensor([0.2500, 1.0000, 9.0000])" in diff
    assert "+tensor([0.2500, 1.0000, 4.0000])" in diff
    assert {path: path.read_bytes() for path in record.on_disk(basic)} == before


def test_other_versions_verify_and_rewrite_nothing(project, basic, monkeypatch):
    results.refresh(project)
    before = {path: path.read_bytes() for path in record.on_disk(basic)}
    other = {"python": "3.99", "torch": "2.13.0", "matplotlib": "3.11.2"}
    monkeypatch.setattr(results.keys, "versions", lambda: other)
    report = results.refresh(project)
    assert (names(report.ran), report.changed) == (["basic.py"], [])
    assert results.refresh(project).ran == []
    assert {path: path.read_bytes() for path in record.on_disk(basic)} == before


def test_unknown_name(project):
    with pytest.raises(Problem, match="no snippet is called 'Tor'"):
        results.refresh(project, ["Tor"])


def test_killed_between_two_files_the_record_is_missing(project, basic, monkeypatch):
    results.refresh(project)
    basic.write_text(basic.read_text().replace("3.0", "2.0"))
    rename = os.replace

    def killed(source, target):
        rename(source, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(record.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        results.refresh(project)
    monkeypatch.undo()
    assert not basic.with_suffix(".json").exists()
    assert results.refresh(project).problems == {}
    assert json.loads(basic.with_suffix(".json").read_text())["values"]


def test_full_disk_keeps_the_old_record(project, basic, monkeypatch):
    results.refresh(project)
    before = {path: path.read_bytes() for path in record.on_disk(basic)}
    basic.write_text(basic.read_text().replace("3.0", "2.0"))
    whole = Path.write_bytes

    def full(path, data):
        whole(path, data[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    report = results.refresh(project)
    monkeypatch.undo()
    assert "No space left on device" in str(report.problems[basic])
    assert {path: path.read_bytes() for path in record.on_disk(basic)} == before
    assert list(basic.parent.glob(".*.tmp")) == []
