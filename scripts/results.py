"""Execute the snippets whose result is stale and record what they do.

python -m scripts.results [LOSS | LOSS/snippet …] [--force] [--jobs N] [--check]
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from scripts import cells, keys, record, stamps
from scripts.known import Seen, Verified
from scripts.problem import Problem, Problems
from scripts.project import Project, here
from scripts.record import Record
from scripts.stamps import Stamps

NOTEBOOKS = "notebooks of labs"


@dataclass
class Report:
    """What a refresh did: what ran, whose result is another than recorded, what failed.

    `changes` maps a snippet to its recorded result (None if there is none) and the new,
    `notebooks` are those of labs that are made anew.
    """

    ran: list[Path] = field(default_factory=list)
    changes: dict[Path, tuple[Record | None, Record]] = field(default_factory=dict)
    problems: dict[Path, Problem] = field(default_factory=dict)
    notebooks: list[Path] = field(default_factory=list)

    @property
    def changed(self) -> list[Path]:
        return list(self.changes)


@dataclass
class Stale:
    """A snippet to run, with what is known of its last run."""

    snippet: Path
    inputs: str
    old: Record | None

    @property
    def unchanged(self) -> bool:
        """Whether only the environment differs from the recorded run."""
        return self.old is not None and self.old.inputs == self.inputs


def stale(
    project: Project, snippets: list[Path], force: bool, write: bool, report: Report
) -> list[Stale]:
    """The snippets among `snippets` that have to run.

    What only looks (`write=False`) reads all; a build reads the folders in which a file
    was written since none of their snippets was stale.
    """
    verified, seen = Verified(project), Seen(project)
    found = []
    for folder, group in groupby(snippets, lambda one: one.parent):
        chosen, name = list(group), project.relative(folder)
        stand = stamps.tree(folder), [one.name for one in chosen]
        if write and not force and seen.holds(name, *stand):
            continue
        known = len(report.problems)
        looked = [_look(project, one, force, verified, report) for one in chosen]
        found += [item for item in looked if item]
        if not any(looked) and len(report.problems) == known:
            seen.add(name, *stand)
    seen.save()
    return found


def _look(
    project: Project, snippet: Path, force: bool, verified: Verified, report: Report
) -> Stale | None:
    try:
        inputs = keys.inputs_key(snippet)
        old = _read(snippet, force)
    except Problem as problem:
        report.problems[snippet] = _relative(problem, project)
        return None
    item = Stale(snippet, inputs, old)
    current = item.unchanged and (
        old.versions == keys.versions() or verified.holds(snippet, inputs)
    )
    return item if force or not current else None


def _read(snippet: Path, force: bool) -> Record | None:
    try:
        return record.read(snippet)
    except Problem:
        if force:
            return None
        raise


def _relative(problem: Problem, project: Project) -> Problem:
    if isinstance(problem.file, Path) and problem.file.is_relative_to(project.root):
        problem.file = project.relative(problem.file)
    return problem


def refresh(
    project: Project,
    names: list[str] | None = None,
    force: bool = False,
    jobs: int | None = None,
    limit: float | None = None,
    write: bool = True,
    progress: bool = False,
) -> Report:
    """Run what is stale among the snippets that `names` stand for and record it.

    What fails keeps its old record and is reported; the others are recorded all the
    same. With `write=False` nothing is written.
    """
    report = Report()
    with lock(project):
        every = project.all_snippets()
        snippets = project.select(names) if names else every
        record.sweep(project.snippets)
        for stray in project.strays(project.snippets):
            report.problems[project.root / stray.file] = stray
        _report_orphans(project, every, report)
        snippets = [one for one in snippets if _stands(one, report)]
        todo = stale(project, snippets, force, write, report)
        if todo:
            _run(project, todo, report, jobs, limit, write, progress)
        _refresh_notebooks(project, report, write, force)
    return report


def _refresh_notebooks(project, report, write: bool, force: bool) -> None:
    """Make the notebooks of labs anew, unless all that they are made of stands."""
    failed = set(report.problems) | set(() if write else report.changes)
    seen, stand = Seen(project), _labs(project)
    if write and not force and not failed and seen.holds(NOTEBOOKS, stand):
        return
    from scripts import labs

    report.notebooks, found = labs.refresh(project, failed, write, force)
    for problem in found:
        file = problem.file or ""
        report.problems[project.root / file] = _relative(problem, project)
    if not (failed or report.notebooks or found):
        seen.add(NOTEBOOKS, stand)
        seen.save()


def _labs(project: Project) -> Stamps:
    """The files that the notebooks of labs are made of, with the notebooks."""
    found = stamps.folder(project.docs)
    for lab in project.snippets.glob(f"*/{cells.FILE}"):
        found |= stamps.tree(lab.parent)
    for pages in project.docs.glob(f"*/{cells.FOLDER}"):
        found |= stamps.tree(pages)
    return found


def _stands(snippet: Path, report: Report) -> bool:
    """Whether a snippet and its folder are files of the project."""
    return not {snippet, snippet.parent} & report.problems.keys()


@contextlib.contextmanager
def lock(project: Project, name: str = "lock") -> Iterator[None]:
    """One build at a time: a second one says so and waits."""
    try:
        project.cache.mkdir(exist_ok=True)
        file = (project.cache / name).open("w")
    except OSError as error:
        raise Problem(
            f"cannot be written: {error.strerror}",
            project.relative(project.cache),
            remedy="a build needs a folder of its own: free space or rights",
        ) from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another build is running here: waiting for it", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _report_orphans(project: Project, snippets: list[Path], report: Report) -> None:
    for path in record.orphans(snippets):
        report.problems[path] = Problem(
            "a result without its snippet",
            file=project.relative(path),
            remedy="delete it, or bring the snippet back",
        )


def _run(project, todo, report, jobs, limit, write, progress) -> None:
    from scripts import pool

    waiting = {item.snippet: item for item in todo}
    verified = Verified(project)
    running = pool.run_all(project, list(waiting), jobs, limit or pool.LIMIT)
    with contextlib.closing(running) as results:  # whatever happens, they end
        for snippet, result in _with_bar(results, len(waiting), progress):
            report.ran.append(snippet)
            if isinstance(result, Problem):
                report.problems[snippet] = result
            else:
                _keep(project, waiting[snippet], result, report, verified, write)


def _with_bar(results, total: int, progress: bool):
    if not progress:
        return results
    from tqdm import tqdm

    return tqdm(results, total=total, unit="snippet", disable=None, leave=False)


def _keep(project, item: Stale, new: Record, report, verified, write: bool) -> None:
    from scripts.compare import same

    new.inputs, new.versions = item.inputs, keys.versions()
    if item.unchanged and same(item.old, new):
        # The same result from another machine: the committed one stands.
        if write:
            verified.add(item.snippet, item.inputs)
        return
    try:
        if not write or record.write(item.snippet, new):
            report.changes[item.snippet] = (item.old, new)
    except Problem as problem:
        report.problems[item.snippet] = _relative(problem, project)


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    project = here()
    try:
        report = refresh(
            project,
            options.names,
            options.force,
            options.jobs,
            options.limit,
            write=not options.check,
            progress=True,
        )
    except (Problem, Problems) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; what was recorded stands, run it again", file=sys.stderr)
        return 130
    return _tell(project, report, options.check)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.results")
    parser.add_argument("names", nargs="*", help="SmoothL1Loss, SmoothL1Loss/basic …")
    parser.add_argument(
        "--force", action="store_true", help="run what is fresh as well"
    )
    parser.add_argument(
        "--jobs", type=int, help="processes at once; default: all cores"
    )
    parser.add_argument("--limit", type=float, help="seconds a snippet may take")
    parser.add_argument(
        "--check", action="store_true", help="write nothing, show a diff"
    )
    return parser.parse_args(arguments)


def _tell(project: Project, report: Report, check: bool) -> int:
    if check:
        for snippet, (old, new) in report.changes.items():
            print("\n".join(record.difference(snippet, old, new)))
            name = f"{snippet.parent.name}/{snippet.stem}"
            report.problems[snippet] = Problem(
                "the recorded result is stale",
                file=project.relative(snippet),
                remedy=f"make results ARGS={name}",
            )
        for path in report.notebooks:
            report.problems[path] = Problem(
                "the notebook is stale",
                file=project.relative(path),
                remedy=f"make results ARGS={path.stem}",
            )
    for problem in report.problems.values():
        print(problem, file=sys.stderr)
    told = "would change" if check else "changed"
    said = f"{len(report.ran)} snippets run, {len(report.changed)} results {told}"
    said += f", {len(report.notebooks)} notebooks" if report.notebooks else ""
    print(said)
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
