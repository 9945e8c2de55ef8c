"""A record that is missing, torn, merged by half or not ours is never shown as true,
and what mends it is said."""

import json
import os
import py_compile
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts import record, results
from scripts.problem import Problem
from scripts.results import lock
from tests import toy
from tests.toy import snippet

MERGED = "<<<<<<< HEAD\n{0}=======\n{0}>>>>>>> other\n"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """A project whose snippets have run."""
    project = toy.make(tmp_path_factory.mktemp("recorded"))
    assert not results.refresh(project).problems
    return project


@pytest.fixture
def basic(recorded, tmp_path):
    """The snippet of a copy of it."""
    shutil.copytree(recorded.root, tmp_path, dirs_exist_ok=True)
    return tmp_path / "snippets" / "Toy" / "basic.py"


def project_of(path: Path):
    return toy.Project(path.parents[2])


def files(path: Path) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in record.on_disk(path)}


def resealed(path: Path, **changes) -> str:
    content = json.loads(path.read_text()) | changes
    content["seal"] = record.seal(content)
    return json.dumps(content)


SPOILT = {
    "torn.json": ("the record cannot be read", lambda p: p.read_text()[:99]),
    "empty.json": ("the record cannot be read", lambda p: ""),
    "list.json": ("the record cannot be read", lambda p: "[]"),
    "text.json": ("the record cannot be read", lambda p: '"a"'),
    "binary.json": ("the record cannot be read", lambda p: "\udcff"),
    "merged.json": (":2: the record holds the marks", lambda p: "{\n" + MERGED),
    "merged.out": (":1: the record holds the marks", lambda p: MERGED),
    "merged.svg": (":1: the record holds the marks", lambda p: MERGED),
    "newer.json": (
        "the record was written by another build",
        lambda p: resealed(p, mood="good"),
    ),
    "older.json": (
        "the record was edited by hand",
        lambda p: p.read_text().replace('"seal": "', '"seal": "0'),
    ),
    "torn.svg": ("the record was edited by hand", lambda p: p.read_text()[:-9]),
    "binary.out": ("the record was edited by hand", lambda p: "\udcff"),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_spoilt_record_is_said_and_mended(basic, fault):
    project, before = project_of(basic), files(basic)
    message, spoil = SPOILT[fault]
    path = basic.with_suffix(Path(fault).suffix)
    path.write_bytes(spoil(path).encode(errors="surrogateescape"))
    spoilt = files(basic)
    (problem,) = results.refresh(project).problems.values()
    assert str(problem).startswith(f"snippets/Toy/{path.name}:")
    assert message in str(problem)
    assert "make results ARGS='Toy/basic --force'" in str(problem)
    assert files(basic) == spoilt, "touched before anybody asked"
    assert results.refresh(project, ["Toy/basic"], force=True).problems == {}
    assert files(basic) == before


@pytest.mark.parametrize("suffix", [".out", ".svg"])
def test_missing_file_is_said(basic, suffix):
    basic.with_suffix(suffix).unlink()
    (problem,) = results.refresh(project_of(basic)).problems.values()
    assert f"basic{suffix}: a file of the record is missing" in str(problem)


@pytest.mark.parametrize("suffix", [".out", ".json"])
def test_folder_in_the_place_of_a_file(basic, suffix):
    project, path = project_of(basic), basic.with_suffix(suffix)
    path.unlink()
    path.mkdir()
    (problem,) = results.refresh(project).problems.values()
    assert "cannot be read (Is a directory)" in str(problem)
    (problem,) = results.refresh(project, force=True).problems.values()
    assert "cannot be written: Is a directory" in str(problem)
    assert list(basic.parent.glob(".*.tmp")) == []
    path.rmdir()
    assert results.refresh(project).problems == {}


def test_missing_record_is_made_again(basic):
    before = files(basic)
    basic.with_suffix(".json").unlink()
    assert results.refresh(project_of(basic)).problems == {}
    assert files(basic) == before


def test_clock_set_back_or_forward(basic):
    project = project_of(basic)
    source = basic.read_text()
    for day in (-(10**9), 0, 10**10):
        basic.write_text(f"{source}\nn = {day}\n")
        os.utime(basic, (10**9 + day, 10**9 + day))
        for path in record.on_disk(basic):
            os.utime(path, (2 * 10**9, 2 * 10**9))
        assert results.refresh(project).ran == [basic]
        assert record.read(basic).values["n"] == day
        assert results.refresh(project).ran == []


def test_compiled_module_of_another_time_is_not_believed(project):
    helper = snippet(project, "helper", "value = 1\n")
    user = snippet(project, "user", "from helper import value\n\nprint(value)\n")
    py_compile.compile(str(helper), doraise=True)
    stamp = helper.stat()
    helper.write_text("value = 2\n")
    os.utime(helper, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert results.refresh(project, ["Toy/user"]).problems == {}
    assert record.read(user).printed == "2\n"


LINKS = {
    "snippets/Toy/link.py": "/etc/hostname",
    "snippets/Toy/loop.py": "loop.py",
    "snippets/Toy/dead.py": "nowhere.py",
    "snippets/Toy/basic.out": "/etc/hostname",
    "snippets/Far": "/usr/lib",
}


@pytest.mark.parametrize("link", LINKS)
def test_link_out_of_the_project_is_refused(basic, link):
    project = project_of(basic)
    path = project.root / link
    path.unlink(missing_ok=True)
    path.symlink_to(LINKS[link])
    told = [str(one) for one in results.refresh(project).problems.values()]
    (said,) = [one for one in told if one.startswith(f"{link}: a link that leads")]
    assert "put the file itself in its place" in said
    assert path.is_symlink(), "still what the author made"


def test_link_within_the_project_is_a_file(basic):
    project = project_of(basic)
    (basic.parent / "again.py").symlink_to("basic.py")
    assert results.refresh(project).problems == {}
    assert record.read(basic.parent / "again.py").printed


def test_leftovers_of_a_killed_build_go_away(basic):
    left = basic.with_name(".basic.out.4711.tmp")
    left.write_text("half")
    assert results.refresh(project_of(basic)).problems == {}
    assert not left.exists()


def test_folder_that_cannot_be_written(basic):
    project = project_of(basic)
    shutil.rmtree(project.cache)
    project.cache.write_text("in the way")
    with pytest.raises(Problem, match=r"\.cache: cannot be written: File exists"):
        results.refresh(project)


@pytest.mark.parametrize("at", range(1, 6))
def test_disk_that_fails_at_any_rename_loses_nothing(basic, at, monkeypatch):
    """Wherever it stops, the next build ends in the same bytes as one undisturbed."""
    project, source = project_of(basic), basic.read_text()
    basic.write_text(source.replace("3.0", "2.0"))
    calls = []
    for name in ("replace", "fsync"):
        monkeypatch.setattr(record.os, name, _failing(getattr(os, name), calls, at))
    told = [str(one) for one in results.refresh(project).problems.values()]
    monkeypatch.undo()
    assert told[0].startswith("snippets/Toy/basic.")
    assert "cannot be written: No space left on device" in told[0]
    assert list(basic.parent.glob(".*.tmp")) == []
    assert results.refresh(project).problems == {}
    assert record.read(basic).printed == "tensor([0.2500, 1.0000, 4.0000])\n"


def _failing(call, calls: list, at: int):
    def replaced(*arguments):
        calls.append(arguments)
        if len(calls) == at:
            raise OSError(28, "No space left on device")
        return call(*arguments)

    return replaced


WAITING = """
import sys
from pathlib import Path
from scripts.project import Project
from scripts.results import refresh

print(len(refresh(Project(Path(sys.argv[1]))).ran))
"""


def test_second_build_says_so_and_waits(basic):
    project = project_of(basic)
    command = [sys.executable, "-c", WAITING, project.root]
    pipe = subprocess.PIPE
    with lock(project):
        second = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)
        assert "another build is running" in second.stderr.readline()
        time.sleep(0.2)
        assert second.poll() is None
    said, errors = second.communicate(timeout=60)
    assert (second.returncode, said, errors) == (0, "0\n", "")
