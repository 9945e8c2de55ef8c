"""Snippets on all cores, each in a process forked from one that has imported torch."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import re
import signal
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures import as_completed
from pathlib import Path
from types import ModuleType

from pebble import CONSTS, ProcessExpired, ProcessPool

from scripts.cells import is_lab
from scripts.problem import Problem
from scripts.project import Project
from scripts.record import Record

LIMIT = 20.0
LAB = 3  # a lab may take so many times as long
# pebble looks at its workers this often (s); each of them runs one short snippet.
CONSTS.sleep_unit = 0.005
ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
}


def run_all(
    project: Project,
    snippets: Iterable[Path],
    jobs: int | None = None,
    limit: float = LIMIT,
) -> Iterator[tuple[Path, Record | Problem]]:
    """Run `snippets`, at most `jobs` at once, and yield each result as it comes.

    A snippet that fails, runs longer than `limit` seconds or takes its process down
    yields a `Problem`; the others are not touched.
    """
    from scripts.execute import Scratch, execute

    # What trains takes longest: begun first, it does not leave a core idle at the end.
    snippets = sorted(snippets, key=lambda one: (not is_lab(one), not trains(one)))
    with (
        _no_main(),
        tempfile.TemporaryDirectory(prefix="loss-atlas-") as scratch,
        ProcessPool(
            max_workers=min(jobs or os.cpu_count() or 1, len(snippets) or 1),
            max_tasks=1,
            context=_server(snippets),
        ) as pool,
    ):
        folder = {s: Path(scratch).resolve() / f"{n}" for n, s in enumerate(snippets)}
        futures = {
            pool.schedule(
                execute,
                args=[str(project.root), str(snippet), str(folder[snippet])],
                timeout=_limit(snippet, limit),
            ): snippet
            for snippet in snippets
        }
        try:
            for future in as_completed(futures):
                snippet = futures[future]
                own, most = Scratch(folder[snippet]), _limit(snippet, limit)
                yield snippet, _result(future, project, snippet, own, most)
        except BaseException:
            pool.stop()
            raise


@contextlib.contextmanager
def _no_main() -> Iterator[None]:
    """Keep multiprocessing from running the caller's program in every process.

    It looks at `__main__` for it: mkdocs or pytest would be imported by each snippet.
    """
    program = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = program


def _server(snippets: list[Path]) -> multiprocessing.context.BaseContext:
    """The fork server; it lives as long as this process does."""
    os.environ.update(ENVIRONMENT)
    context = multiprocessing.get_context("forkserver")
    # The first optimizer of a process imports torch._dynamo, which takes as long as
    # torch itself: once here is better than in every snippet that trains.
    preload = ["scripts.preload"] + ["torch._dynamo"] * any(map(trains, snippets))
    context.set_forkserver_preload(preload)
    return context


def _limit(snippet: Path, limit: float) -> float:
    return limit * LAB if is_lab(snippet) else limit


def trains(snippet: Path) -> bool:
    return b"torch.optim" in snippet.read_bytes()


def _result(future, project, snippet, scratch, limit) -> Record | Problem:
    place = {"file": project.relative(snippet)}
    try:
        return future.result()
    except Problem as problem:
        return problem
    except FutureTimeout:
        return Problem(
            f"does not end within {limit:g} s",
            **place,
            remedy="make it shorter, or look for an endless loop",
        )
    except ProcessExpired as error:
        return Problem(
            f"took its process down: {_cause(error)}",
            **place,
            **_last_words(project, snippet, scratch),
            remedy="such a call cannot be shown; find another way to say it",
        )


def _cause(error: ProcessExpired) -> str:
    code = error.exitcode or 0
    return signal.Signals(-code).name if code < 0 else f"exit status {code}"


def _last_words(project, snippet, scratch) -> dict[str, object]:
    """Line and stack that faulthandler wrote while the process died."""
    said = (
        scratch.stderr.read_text("utf-8", "replace") if scratch.stderr.exists() else ""
    )
    frames = re.findall(r'File "([^"]+)", line (\d+) in (\S+)', said)
    own = [f for f in frames if f[0].startswith(str(project.snippets))]
    lines = [int(line) for file, line, _ in own if file == str(snippet)]
    shown = (
        f'File "{project.relative(Path(file))}", line {line}, in {name}'
        for file, line, name in reversed(own)
    )
    return {"line": lines[0] if lines else None, "detail": "\n".join(shown)}
