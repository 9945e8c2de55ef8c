"""The benchmark tells ratios."""

from scripts import bench, bench_serve
from scripts.project import here


def test_report_divides_by_the_floor():
    seconds = {
        "import": 2.0,
        "with optimizer": 3.0,
        "own plain": 8.0,
        "own optimizer": 2.0,
        "own of one": 0.5,
        "cold": 6.0,
        "one edited": 2.0,
        "first look": 0.3,
        "unchanged": 0.1,
        "one process each": 90.0,
        "site": 37.0,
    }
    lines = bench.report(seconds, 139, 74).splitlines()
    assert "0.60 × floor (10.00 s)" in lines[1]
    assert "1.20 × floor (5.00 s)" in lines[2]
    assert "0.80 × floor (2.50 s)" in lines[3]
    assert "15.0 × cold" in lines[6]
    assert lines[7].endswith("0.50 s a page, 74 pages")


def test_own_time_is_measured(project):
    snippets = project.all_snippets()
    assert 0 < bench.own_time(project, snippets, "plain") < 60
    assert bench.own_time(project, [], "optimizer") == 0


def test_a_process_tells_what_it_took(tmp_path):
    spent = bench.python("-c", "b = bytes(2**26); sum(range(10**6))", cwd=tmp_path)
    assert spent.code == 0
    assert spent.cpu > 0
    assert 64 < spent.peak < 1000
    assert bench.python("-c", "raise SystemExit(3)").code == 3


def test_every_repeat_runs_another_sample(monkeypatch):
    ran = []
    monkeypatch.setattr(bench, "python", ran.append)
    snippets = list(range(4 * bench.EVERY))
    for number in range(bench.EVERY):
        bench.one_process_each(snippets, 2, number)
    assert sorted(ran) == snippets


def test_waits_are_told_by_their_median():
    told = bench_serve.report({"snippet": [0.5, 3.0, 0.7]})
    assert told == "edit-to-refresh, snippet         0.70 s, at most 3.00 s"


def test_what_is_edited_is_there():
    files = [file for file, _ in bench_serve.EDITED.values()]
    assert all((here().root / file).is_file() for file in files)
