"""How long the build takes, against what the machine must spend anyway.

    python -m scripts.bench [--repeats 5]

Prints medians over interleaved repeats and their ratios. The floor of a run is one
import of torch and matplotlib plus the snippets' own time shared by the cores. A
snippet that trains imports torch._dynamo by its optimizer, a second in each; the second
floor pays that once for all, as the fork server does. The snippets' own time is taken
from a part of them in every repeat, so that all have run once at the end. The first
look after a run reads every record; later ones what was written since. A process for
each snippet, as many at once as there are cores, is measured on a sample, another
in every repeat, and scaled to all.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from scripts import aside, pool, record
from scripts.project import Project

IMPORT = "import torch, matplotlib.pyplot"
# What the first optimizer of a process imports; the fork server does it once for all.
OPTIMIZER = f"{IMPORT}, torch._dynamo"
REFRESH = (
    "import sys; from pathlib import Path; from scripts.project import Project; "
    "from scripts.results import refresh; refresh(Project(Path(sys.argv[1])))"
)
EVERY = 100  # of the snippets, one is run in a process of its own in each repeat
EDITED = "SmoothL1Loss/basic.py"


@dataclass
class Spent:
    """What a process and those that it waited for have cost.

    `cpu` is their time on all cores, in seconds, `peak` the memory of the largest of
    them, in MiB.
    """

    wall: float
    cpu: float
    peak: float
    code: int


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def python(*arguments: object, cwd: Path | None = None) -> Spent:
    """Run this Python as a reader would run it by hand, output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **pool.ENVIRONMENT},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Spent(
        time.perf_counter() - start,
        used.ru_utime + used.ru_stime,
        used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
        process.returncode,
    )


def forget(project: Project) -> None:
    for snippet in project.all_snippets():
        for path in record.on_disk(snippet):
            path.unlink()


OWN = """
import sys
from pathlib import Path
from scripts import pool
from scripts.project import Project

if sys.argv[2] == "plain":
    pool.trains = lambda snippet: False
project = Project(Path(sys.argv[1]))
snippets = [project.root / name for name in sys.argv[3:]]
results = pool.run_all(project, snippets, jobs=1)
print(sum(run.seconds for _, run in results))
"""


def own_time(project: Project, snippets: list[Path], imported: str) -> float:
    """The seconds that `snippets` take by themselves, one after another.

    `imported` is what they find imported: `plain` (torch and matplotlib) or
    `optimizer`.
    """
    names = map(project.relative, snippets)
    command = [sys.executable, "-c", OWN, project.root, imported, *names]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout)


def one_process_each(snippets: list[Path], cores: int, number: int) -> float:
    """What `python snippet.py` for all would take, from the sample of a repeat."""
    sample = snippets[number % EVERY :: EVERY] or snippets
    with ThreadPoolExecutor(cores) as threads:
        taken = timed(lambda: list(threads.map(python, sample)))
    return taken * len(snippets) / len(sample)


def measure(project: Project, repeats: int) -> dict[str, float]:
    """Medians in seconds of everything that is measured."""
    cores = os.cpu_count() or 1
    times: dict[str, list[float]] = defaultdict(list)
    own: dict[str, float] = defaultdict(float)
    edited = project.snippets / EDITED
    snippets = project.all_snippets()
    refresh = ["-c", REFRESH, project.root]
    for number in range(repeats):
        for imported in ("plain", "optimizer"):
            part = own_time(project, snippets[number::repeats], imported)
            own[imported] += part / cores
        times["own of one"].append(own_time(project, [edited], "plain"))
        times["import"].append(python("-c", IMPORT).wall)
        times["with optimizer"].append(python("-c", OPTIMIZER).wall)
        forget(project)
        times["cold"].append(python(*refresh).wall)
        times["first look"].append(python(*refresh).wall)
        times["unchanged"].append(python(*refresh).wall)
        with edited.open("a") as file:
            file.write(f"# edit {number}\n")
        times["one edited"].append(python(*refresh).wall)
        each = one_process_each(snippets, cores, number)
        times["one process each"].append(each)
        times["site"].append(build(project).wall)
        print(f"repeat {number + 1} of {repeats} is done", file=sys.stderr)
    medians = {name: statistics.median(values) for name, values in times.items()}
    return medians | {f"own {imported}": taken for imported, taken in own.items()}


def build(project: Project) -> Spent:
    """The site, both languages, from results that are there."""
    spent = python("-m", "mkdocs", "build", "-q", cwd=project.root)
    if spent.code:
        raise SystemExit("the site does not build; what does `make site` say?")
    return spent


def report(seconds: dict[str, float], count: int, pages: int) -> str:
    """The table: seconds, the floor, and the ratio."""
    floor = seconds["import"] + seconds["own plain"]
    once = seconds["with optimizer"] + seconds["own optimizer"]
    one = seconds["import"] + seconds["own of one"]
    each, site = seconds["one process each"], seconds["site"]
    lines = [
        f"{count} snippets, {os.cpu_count()} cores; import {seconds['import']:.2f} s",
        _line("cold", seconds["cold"], floor),
        _line("  optimizer once", seconds["cold"], once),
        _line("one edited", seconds["one edited"], one),
        f"{'first look':<18}{seconds['first look']:8.2f} s",
        f"{'unchanged':<18}{seconds['unchanged']:8.2f} s",
        f"{'one process each':<18}{each:8.2f} s  {each / seconds['cold']:5.1f} × cold"
        f" (scaled from one of {EVERY})",
        f"{'site':<18}{site:8.2f} s  {site / pages:5.2f} s a page, {pages} pages",
    ]
    return "\n".join(lines)


def _line(name: str, taken: float, floor: float) -> str:
    return f"{name:<18}{taken:8.2f} s  {taken / floor:5.2f} × floor ({floor:.2f} s)"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench")
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="loss-atlas-") as folder:
        project = Project(Path(folder))
        aside.furnish(project.root, own=("docs", "snippets"))
        seconds = measure(project, options.repeats)
        pages = sum(1 for _ in project.docs.rglob("*.md"))
        print(report(seconds, len(project.all_snippets()), pages))
    return 0


if __name__ == "__main__":
    sys.exit(main())
