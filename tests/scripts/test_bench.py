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
        "unchanged": 0.1,
        "one process each": 90.0,
    }
    lines = bench.report(seconds, 139).splitlines()
    assert "0.60 × floor (10.00 s)" in lines[1]
    assert "1.20 × floor (5.00 s)" in lines[2]
    assert "0.80 × floor (2.50 s)" in lines[3]
    assert lines[5].endswith("15.0 × cold")


def test_own_times_are_measured(project):
    times = bench.own_times(project, "plain")
    assert list(times) == ["snippets/Toy/basic.py"]
    assert 0 < times["snippets/Toy/basic.py"] < 60


def test_waits_are_told_by_their_median():
    told = bench_serve.report({"snippet": [0.5, 3.0, 0.7]})
    assert told == "edit-to-refresh, snippet         0.70 s, at most 3.00 s"


def test_what_is_edited_is_there():
    files = [file for file, _ in bench_serve.EDITED.values()]
    assert all((here().root / file).is_file() for file in files)
