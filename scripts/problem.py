"""What an author must mend: said once, with file, line and remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scripts.plain import visible


@dataclass(eq=False)
class Problem(Exception):
    """One thing that is wrong.

    `file` is relative to the project, `detail` may be several lines (a traceback, a
    diff), `remedy` says what to do about it.
    """

    what: str
    file: Path | str | None = None
    line: int | None = None
    detail: str = ""
    remedy: str = ""

    def where(self) -> str:
        """`file:line`, or what is known of it."""
        if self.file is None:
            return ""
        return f"{self.file}:{self.line}" if self.line else f"{self.file}"

    def __str__(self) -> str:
        lines = [f"{self.where()}: {self.what}" if self.file else self.what]
        lines += [f"    {text}" for text in self.detail.splitlines()]
        if self.remedy:
            lines.append(f"  → {self.remedy}")
        return visible("\n".join(lines))


class Problems(Exception):
    """Several problems found in one go."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__(*self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
