"""Snippets on all cores, each in a process forked from one that has imported torch.

A snippet shares nothing with the build but its folder, where it leaves its result as a
file: whatever it does to its process, the build waits for that process alone.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import pickle
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import forkserver
from multiprocessing.connection import wait
from pathlib import Path
from types import ModuleType

from scripts.cells import is_lab
from scripts.problem import Problem
from scripts.project import Project
from scripts.record import Record

LIMIT = 20.0
LAB = 6  # a lab may take so many times as long, on a machine with other work
SCRATCH = "loss-atlas-"
ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    # The instructions that any CPU has which runs torch: what is trained in float32
    # prints other digits with others.
    "ATEN_CPU_CAPABILITY": "avx2",
    "MKL_CBWR": "COMPATIBLE",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    # The SSE2 kernels of MKL's vector functions. All others begin a square root with an
    # instruction whose last digits AMD and Intel choose each for themselves.
    "MKL_VML_DEBUG_CPU_TYPE": "3",
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
    # What trains takes longest: begun first, it does not leave a core idle at the end.
    waiting = sorted(snippets, key=lambda one: (not is_lab(one), not trains(one)))
    running: list[Task] = []
    with _no_main(), _scratch() as scratch:
        context = _server(waiting)
        folders = (scratch / f"{number}" for number in range(len(waiting)))
        try:
            while waiting or running:
                while waiting and len(running) < (jobs or os.cpu_count() or 1):
                    snippet = waiting.pop(0)
                    most = _limit(snippet, limit)
                    task = Task(project, snippet, next(folders), most)
                    task.start(context)
                    running.append(task)
                for task in _ended(running):
                    running.remove(task)
                    yield task.snippet, task.result()
        finally:
            for task in running:
                task.stop()


@dataclass
class Task:
    """A snippet that runs."""

    project: Project
    snippet: Path
    folder: Path
    limit: float
    process: multiprocessing.process.BaseProcess = field(init=False)
    deadline: float = field(init=False)
    late: bool = False

    def start(self, context: multiprocessing.context.BaseContext) -> None:
        arguments = [str(self.project.root), str(self.snippet), str(self.folder)]
        self.process = context.Process(
            target=answer, args=[*arguments, self.limit], daemon=True
        )
        self.process.start()  # waits for torch to be imported, if this is the first
        self.deadline = time.monotonic() + self.limit

    def left(self) -> float:
        """The seconds left to it."""
        return self.deadline - time.monotonic()

    def stop(self) -> None:
        with contextlib.suppress(ProcessLookupError):  # not yet a group, or no more
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()

    def result(self) -> Record | Problem:
        if self.process.exitcode is None:
            self.late = True
            self.stop()
        with contextlib.suppress(FileNotFoundError):
            return pickle.loads(_answer(self.folder).read_bytes())
        return self._too_late() if self.late else self._died()

    def _too_late(self) -> Problem:
        return Problem(
            f"does not end within {self.limit:g} s",
            self.project.relative(self.snippet),
            remedy="make it shorter, or look for an endless loop",
        )

    def _died(self) -> Problem:
        return Problem(
            f"took its process down: {_cause(self.process.exitcode)}",
            self.project.relative(self.snippet),
            **_last_words(self.project, self.snippet, self.folder / "stderr"),
            remedy="such a call cannot be shown; find another way to say it",
        )


def _ended(running: list[Task]) -> list[Task]:
    """Wait for tasks that are done or out of time."""
    sentinels = [task.process.sentinel for task in running]
    wait(sentinels, max(0, min(task.left() for task in running)))
    # Asked of all, so that an exit code is there: a sentinel may come before it.
    return [
        task
        for task in running
        if task.process.exitcode is not None or task.left() <= 0
    ]


def _answer(folder: Path) -> Path:
    return folder / "answer"


def answer(root: str, snippet: str, folder: str, limit: float) -> None:
    """What the process of a snippet does: run it and leave the result in a file."""
    from scripts.execute import execute

    signal.alarm(math.ceil(limit) + 5)  # should nobody be left to look at the clock
    try:
        result = execute(root, snippet, folder)
    except Problem as problem:
        result = problem
    except Exception as error:  # what its own objects do while they are read
        said = traceback.format_exception_only(error)[-1].strip()
        result = Problem(
            f"its result cannot be recorded: {said}",
            Project(Path(root)).relative(Path(snippet)),
            remedy="end with plain values, tensors and exceptions that print",
        )
    free = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (free, free))
    part = _answer(Path(folder)).with_suffix(".part")
    part.write_bytes(pickle.dumps(result))
    part.rename(_answer(Path(folder)))
    EXIT(0)  # threads that it left would be waited for


EXIT = os._exit  # before a snippet sees another


@contextlib.contextmanager
def _scratch() -> Iterator[Path]:
    """A folder for all runs; those that killed builds have left behind go away."""
    for folder in Path(tempfile.gettempdir()).glob(f"{SCRATCH}[0-9]*-*"):
        if not _lives(int(re.findall("[0-9]+", folder.name)[0])):
            shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory(
        prefix=f"{SCRATCH}{os.getpid()}-", ignore_cleanup_errors=True
    ) as folder:
        yield Path(folder).resolve()


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


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


def warm() -> None:
    """Start the fork server, which imports torch meanwhile."""
    with _no_main():
        _server([Path(__file__)])
        forkserver.ensure_running()


def trains(snippet: Path) -> bool:
    return b"torch.optim" in snippet.read_bytes()


def _cause(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit status {code}"


def _last_words(project: Project, snippet: Path, stderr: Path) -> dict[str, object]:
    """Line and stack that faulthandler wrote while the process died."""
    said = stderr.read_text("utf-8", "replace") if stderr.exists() else ""
    frames = re.findall(r'File "([^"]+)", line (\d+) in (\S+)', said)
    own = [f for f in frames if f[0].startswith(str(project.snippets))]
    lines = [int(line) for file, line, _ in own if file == str(snippet)]
    shown = (
        f'File "{project.relative(Path(file))}", line {line}, in {name}'
        for file, line, name in reversed(own)
    )
    return {"line": lines[0] if lines else None, "detail": "\n".join(shown)}
