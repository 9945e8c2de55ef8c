"""The cells of a lab: lines `# %% name` cut `lab.py` into named parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.problem import Problem

FILE = "lab.py"
FOLDER = "labs"  # of the pages, below their language
MARK = re.compile(r"# %%(.*)")
NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Cell:
    """A part of a lab: its name, the line (from 1) of its mark, the code below it."""

    name: str
    line: int
    code: str


def is_lab(snippet: Path) -> bool:
    return snippet.name == FILE


def cut(source: str, file: str | Path) -> list[Cell]:
    """The cells of a lab in their order; a `Problem` when it is not cut well."""
    found: list[Cell] = []
    for line, mark, code in _marked(source, file):
        name = mark.strip()
        if not NAME.fullmatch(name):
            raise Problem(
                f"# %% {name}".rstrip(), file, line, remedy="as in: # %% load"
            )
        if name in [cell.name for cell in found]:
            raise Problem(
                f"two cells are called {name}", file, line, remedy="rename one"
            )
        if not code.strip():
            raise Problem(
                f"the cell {name} is empty", file, line, remedy="drop its mark"
            )
        found.append(Cell(name, line, code))
    return found


def _marked(source: str, file: str | Path) -> Iterator[tuple[int, str, str]]:
    """The line of each mark, what stands behind it, and the code up to the next."""
    lines = source.splitlines()
    marks = [number for number, line in enumerate(lines) if MARK.fullmatch(line)]
    if not marks or any(line.strip() for line in lines[: marks[0]]):
        raise Problem("begins outside a cell", file, 1, remedy="begin with: # %% load")
    for begin, end in zip(marks, [*marks[1:], len(lines)], strict=True):
        code = "\n".join(lines[begin + 1 : end])
        yield begin + 1, MARK.fullmatch(lines[begin])[1], code
