"""Run one snippet in this process and say what it left.

Meant for a process forked for this snippet alone: limits, redirections and seeds are
set and never taken back.
"""

from __future__ import annotations

import contextlib
import faulthandler
import math
import os
import random
import re
import resource
import runpy
import signal
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from scripts import cells, figure
from scripts.plain import hidden, visible
from scripts.problem import Problem
from scripts.project import Project
from scripts.record import Record

MAX_PRINTED = 64 * 1024
MAX_SECONDS = 120  # of computing, should nobody be left to end a run that never ends
MAX_MEMORY = 4 * 1024**3
MAX_TENSOR = 400
MAX_VALUE = 8 * 1024
MAX_RECORD = 1024**2
MAX_FRAMES = 8
BUILT_AT = re.compile(r" ?\(Triggered internally at [^)]*\)")
ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")
WRITING = {
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.chmod",
    "os.link", "os.symlink", "os.utime",
}  # fmt: skip
STARTING = {
    "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system",
    "pty.spawn", "subprocess.Popen",
}  # fmt: skip
CALLING = {"socket.connect", "socket.getaddrinfo", "socket.sendto"}


@dataclass
class Scratch:
    """A folder of its own for one run: where it works and what it says."""

    folder: Path

    def __post_init__(self) -> None:
        self.work.mkdir(parents=True, exist_ok=True)
        self.temporary.mkdir(exist_ok=True)

    @property
    def work(self) -> Path:
        return self.folder / "work"

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    @property
    def stdout(self) -> Path:
        return self.folder / "stdout"

    @property
    def stderr(self) -> Path:
        return self.folder / "stderr"


def _threads() -> set[threading.Thread]:
    return set(threading.enumerate())


@dataclass
class Run:
    """The parts of a result that are gathered while a snippet runs."""

    project: Project
    snippet: Path
    scratch: Scratch
    figures: list[str] = field(default_factory=list)
    ends: list[tuple[str, int, int]] = field(default_factory=list)
    guarded: bool = True
    process: int = field(default_factory=os.getpid)
    threads: set[threading.Thread] = field(default_factory=_threads)

    def show(self) -> None:
        """What `plt.show()` does here: keep every open figure and close it."""
        from matplotlib import pyplot

        for number in pyplot.get_fignums():
            name = f"{self.snippet.parent.name}-{self.snippet.stem}-{len(self.figures)}"
            self.figures.append(figure.to_svg(pyplot.figure(number), name))
        pyplot.close("all")

    def guard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """An audit hook: a snippet changes nothing but its scratch folder, asks no
        network and leaves other processes alone, which would outlive it."""
        if not self.guarded:
            return
        if event in STARTING:
            raise PermissionError("a snippet starts no other process")
        if event in ("os.kill", "os.killpg") and arguments[0] != self.process:
            raise PermissionError("a snippet ends no other process")
        if event in CALLING and isinstance(arguments[-1], (tuple, str, int)):
            raise PermissionError("a snippet asks nothing of a network")
        if not arguments:
            return
        if event == "open":
            path, mode, flags = arguments
            writing = (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if not (writing or set(mode or "") & set("wax+")):
                return
        elif event not in WRITING:
            return
        else:
            path = arguments[0]
        if isinstance(path, (str, bytes, os.PathLike)) and not self._allowed(path):
            name = os.fsdecode(path).removeprefix(f"{self.project.root}/")
            raise PermissionError(f"a snippet leaves nothing behind: {name}")

    def _allowed(self, path: str | bytes | os.PathLike) -> bool:
        whole = os.path.realpath(os.fsdecode(path))
        return whole.startswith((str(self.scratch.folder), "/dev/"))


def execute(root: str, snippet: str, folder: str) -> Record:
    """Run `snippet` of the project at `root`, with `folder` for scratch.

    Raises `Problem` when the snippet does not do what its name says: it raises, does
    not raise, exits, prints too much or no UTF-8, writes files, or forgets a figure.
    """
    run = Run(Project(Path(root)), Path(snippet), Scratch(Path(folder)))
    _enter(run)
    try:
        return _record(run)
    finally:
        if os.getpid() != run.process:  # a fork past the guard gives no answer
            os._exit(0)


def _record(run: Run) -> Record:
    _check_source(run)
    record = Record()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        start = time.perf_counter()
        values = _run(run, record)
        record.seconds = time.perf_counter() - start
    run.guarded = False
    _check(run, record)
    record.printed = _printed(run)
    record.warnings = _warnings(caught)
    record.figures = run.figures
    record.cells = list(_cells(run, record))
    record.values = dict(_values(values, run))
    _check_texts(run, record)
    return record


def prepare() -> None:
    """What is the same for all snippets: done once, before the first process forks."""
    import matplotlib
    import numpy
    import torch
    from matplotlib import pyplot
    from tqdm import tqdm

    matplotlib.use("agg")
    pyplot.close(pyplot.figure())  # loads what the first figure would load
    figure.use_style()
    random.seed(0)
    numpy.random.seed(0)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    tqdm.monitor_interval = 0  # no thread beside the bars of torch.compile
    tqdm.set_lock(threading.RLock())  # nor a semaphore that outlives the process
    sys.dont_write_bytecode = True


def _enter(run: Run) -> None:
    from matplotlib import pyplot

    with contextlib.suppress(OSError):  # Ctrl-C is for the build, which then ends this
        os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # At once, where Python's own handler would wait for the end of a call into C.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.chdir(run.scratch.work)
    tempfile.tempdir = str(run.scratch.temporary)
    _redirect(run.scratch.stdout, 1)
    _redirect(run.scratch.stderr, 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    faulthandler.enable()
    pyplot.show = lambda *_, **__: run.show()
    _limit()
    sys.addaudithook(run.guard)


def _redirect(path: Path, descriptor: int) -> None:
    # By descriptor, so that what C code or a child process prints is caught as well.
    target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(target, descriptor)
    os.close(target)


def _limit() -> None:
    # The result is written later: it may be larger, so the hard limit stays.
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_PRINTED + 1, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    with contextlib.suppress(OSError, ValueError):  # not on every system
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        limit = pages * resource.getpagesize() + MAX_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _run(run: Run, record: Record) -> dict[str, Any]:
    must_raise = run.snippet.name.startswith("raises_")
    play = _play_lab(run) if cells.is_lab(run.snippet) else _play(run)
    sys.argv = [run.snippet.name]
    sys.path.insert(0, str(run.snippet.parent))
    try:
        # An exit past all handlers would look like a run that never ends.
        with mock.patch("os._exit", sys.exit):
            values = play()
        sys.stdout.flush()
    except SystemExit:
        raise _failure(run, "exits", remedy="let it run to its end") from None
    except BaseException as error:
        _too_much(run)
        if isinstance(error, figure.Unfit):
            raise _failure(run, str(error), remedy=error.remedy) from None
        if not must_raise or isinstance(error, (SyntaxError, KeyboardInterrupt)):
            raise _failure(run, _said(error), remedy=_remedy(error)) from None
        record.error = {
            "type": type(error).__name__,
            "message": _message(run, error),
            "line": _line(run, error),
        }
        return {}
    if must_raise:
        raise _failure(
            run,
            "does not raise",
            remedy="what is named raises_… ends by raising: rename it, or mend it",
        )
    return values


def _play(run: Run) -> Callable[[], dict[str, Any]]:
    return partial(runpy.run_path, str(run.snippet), run_name="__main__")


def _play_lab(run: Run) -> Callable[[], dict[str, Any]]:
    """Run cell by cell, in one namespace, and note where each of them ends."""
    file = run.project.relative(run.snippet)
    parts = cells.cut(run.snippet.read_text(encoding="utf-8"), file)

    def play() -> dict[str, Any]:
        main = types.ModuleType("__main__")
        with mock.patch.dict(sys.modules, {"__main__": main}):
            for cell in parts:
                # The lines of a traceback are then those of the file.
                source = "\n" * cell.line + cell.code
                code = compile(source, str(run.snippet), "exec", dont_inherit=True)
                exec(code, main.__dict__)
                sys.stdout.flush()
                size = run.scratch.stdout.stat().st_size
                run.ends.append((cell.name, size, len(run.figures)))
        return main.__dict__

    return play


def _cells(run: Run, record: Record) -> Iterator[dict[str, Any]]:
    """How many lines and figures each cell of a lab made."""
    if run.ends and record.warnings:
        said = record.warnings[0]
        raise _failure(
            run,
            f"warns: {said['category']}: {said['message']}",
            remedy="a notebook would show it above all cells: mend its cause",
        )
    printed = run.scratch.stdout.read_bytes()
    lines = figures = 0
    for name, size, drawn in run.ends:
        if printed[:size] and printed[size - 1 : size] != b"\n":
            raise _failure(
                run,
                f"the cell {name} ends in the middle of a line",
                remedy="print it to its end",
            )
        until = _one_ending(printed[:size].decode()).count("\n")
        yield {"name": name, "lines": until - lines, "figures": drawn - figures}
        lines, figures = until, drawn


def _said(error: BaseException) -> str:
    return "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]


def _message(run: Run, error: BaseException) -> str:
    try:
        said = visible(str(error))
    except Exception:
        said = None
    if said is None or len(said) > MAX_VALUE:
        raise _failure(
            run,
            "raises what cannot be printed" if said is None else "says too much",
            remedy=f"a message is text of at most {MAX_VALUE // 1024} KiB",
        ) from None
    return said


def _remedy(error: BaseException) -> str:
    if isinstance(error, MemoryError) or "can't allocate memory" in _said(error):
        return f"out of memory: a snippet may use {MAX_MEMORY // 1024**3} GiB"
    if isinstance(error, PermissionError):
        return "show what torch does in this process, by values and prints"
    return "mend the snippet; until then its old result stays"


def _failure(run: Run, what: str, remedy: str) -> Problem:
    error = sys.exc_info()[1]
    return Problem(
        what,
        file=run.project.relative(run.snippet),
        line=_line(run, error) if error else None,
        detail="\n".join(_own_traceback(run, error)) if error else "",
        remedy=remedy,
    )


def _own_frames(run: Run, error: BaseException) -> list[traceback.FrameSummary]:
    ours = str(run.project.snippets)
    frames = traceback.extract_tb(error.__traceback__)
    return [f for f in frames if f.filename.startswith(ours)]


def _line(run: Run, error: BaseException) -> int | None:
    if isinstance(error, SyntaxError):
        return error.lineno
    own = [f for f in _own_frames(run, error) if f.filename == str(run.snippet)]
    return own[-1].lineno if own else None


def _own_traceback(run: Run, error: BaseException) -> Iterator[str]:
    """The lines of the traceback that lie in snippets, and nothing of the machinery."""
    frames = _own_frames(run, error)
    half = MAX_FRAMES // 2
    for number, frame in enumerate(frames):
        if number == half and len(frames) > MAX_FRAMES:
            yield f"… {len(frames) - MAX_FRAMES} more …"
        if half <= number < len(frames) - half:
            continue
        name = run.project.relative(Path(frame.filename))
        yield f'File "{name}", line {frame.lineno}, in {frame.name}'
        yield f"  {frame.line}"


def _check_source(run: Run) -> None:
    """A reader must be able to see all of the code that is shown."""
    source = run.snippet.read_bytes().decode(errors="replace")
    if found := hidden(source.removeprefix("\ufeff")):
        problem = _failure(
            run, f"holds a character that nobody sees: {found[1]}", "write it as \\u…"
        )
        problem.line = found[0]
        raise problem


def _check(run: Run, record: Record) -> None:
    from matplotlib import pyplot

    _too_much(run)
    if running := _threads() - run.threads:
        raise _failure(
            run,
            f"leaves a thread running: {min(thread.name for thread in running)}",
            remedy="wait for it: thread.join(), or a pool within `with`",
        )
    left = sorted(path.name for path in run.scratch.work.iterdir())
    if left:
        raise _failure(
            run,
            f"writes files: {', '.join(left[:3])}",
            remedy="a snippet leaves nothing behind; use tempfile if it must write",
        )
    if pyplot.get_fignums():
        raise _failure(
            run, "draws a figure that it does not show", remedy="end with plt.show()"
        )


def _too_much(run: Run) -> None:
    if run.scratch.stdout.stat().st_size > MAX_PRINTED:
        raise _failure(
            run,
            f"prints more than {MAX_PRINTED // 1024} KiB",
            remedy="print what a reader would read",
        )


def _printed(run: Run) -> str:
    try:
        text = run.scratch.stdout.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise _failure(
            run,
            f"prints bytes that are not UTF-8 (at byte {error.start})",
            remedy="print text",
        ) from None
    shown = visible(_one_ending(text)).removesuffix("\n")
    lines = (line.rstrip() for line in shown.split("\n"))
    return "\n".join(lines) + "\n" if text else ""


def _one_ending(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _warnings(caught: list[warnings.WarningMessage]) -> list[dict[str, str]]:
    said = [
        {
            "category": warning.category.__name__,
            "message": visible(BUILT_AT.sub("", str(warning.message)).strip()),
        }
        for warning in caught
    ]
    return list({(one["category"], one["message"]): one for one in said}.values())


def _check_texts(run: Run, record: Record) -> None:
    """What will be committed is of a size to review and the same on every machine."""
    texts = record.texts(run.snippet).values()
    if sum(map(len, texts)) > MAX_RECORD:
        raise _failure(
            run,
            f"its record is larger than {MAX_RECORD // 1024} KiB",
            remedy="fewer figures, warnings or final values; a leading _ hides a name",
        )
    for private in {str(run.project.root), str(run.scratch.folder), sys.prefix}:
        if any(private in text for text in texts):
            raise _failure(
                run,
                "its output holds a path of this machine",
                remedy="print only what is the same everywhere",
            )
    if any(ADDRESS.search(text) for text in texts):
        raise _failure(
            run,
            "its output holds an address in memory",
            remedy="print what the object holds, not the object",
        )


def _values(names: dict[str, Any], run: Run) -> Iterator[tuple[str, Any]]:
    """The final public values that fit into JSON."""
    for name, value in names.items():
        if name.startswith("_") or isinstance(value, types.ModuleType):
            continue
        with contextlib.suppress(Exception):  # an object of the snippet may do anything
            plain = _plain(value)
            if len(repr(plain)) <= MAX_VALUE:
                yield name, plain


def _plain(value: Any) -> Any:
    import torch

    if isinstance(value, torch.Tensor):
        return _tensor(value.detach())
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, str):
        return visible(str(value))
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {visible(str(key)): _plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def _float(value: float) -> float | str:
    return value if math.isfinite(value) else str(value)


def _tensor(tensor: Any) -> dict[str, Any]:
    """dtype and shape, and the data of small tensors; floats as short as they print."""
    described = {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
    }
    if tensor.numel() <= MAX_TENSOR and not tensor.is_complex():
        described["data"] = _shorten(tensor.tolist(), str(tensor.dtype))
    return described


def _shorten(data: Any, dtype: str) -> Any:
    if isinstance(data, list):
        return [_shorten(item, dtype) for item in data]
    if isinstance(data, float):
        digits = 17 if dtype == "torch.float64" else 8
        return _float(float(f"{data:.{digits}g}"))
    return data
