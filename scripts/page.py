"""The page that is being rendered, for directives that must know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from scripts.problem import Problem
from scripts.project import Project


@dataclass
class Page:
    """A Markdown page: its source, its language, and what was found wrong with it.

    Outside a site build (`uri` empty) the first problem is raised.
    """

    project: Project
    language: str
    source: Path | None = None
    uri: str = ""
    failures: dict[Path, Problem] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    # The files that the page was made of, where `serve` notes them.
    read: set[str] = field(default_factory=set)
    # Those that it took a part of: how to take it, and what it was.
    glimpsed: dict[str, tuple[Callable[[str], object], object]] = field(
        default_factory=dict
    )

    def glimpse(self, file: str, part: Callable[[str], object]) -> None:
        """Note that of `file`, which was read, only this part matters."""
        self.glimpsed[file] = part, part(file)
        self.read.discard(file)

    def is_touched(self, edits: set[str]) -> bool:
        """Whether it would be another page now that files were edited."""
        return bool(edits & self.read) or any(
            file in edits and part(file) != before
            for file, (part, before) in self.glimpsed.items()
        )

    @property
    def name(self) -> str | None:
        return self.project.relative(self.source) if self.source else None

    def up(self) -> str:
        """The way from this page's source to the root of its site, as `../`."""
        return "../" * self.uri.count("/")

    def report(self, problem: Problem) -> None:
        """Remember `problem`; raise it where nobody collects."""
        if not self.uri:
            raise problem
        self.problems.append(problem)

    def locate(self, text: str, occurrence: int = 1) -> int | None:
        """The line (from 1) of the source from which it holds the lines of `text`, for
        the nth time."""
        if self.source is None or not text:
            return None
        lines = self.source.read_text(encoding="utf-8").split("\n")
        first, *rest = text.split("\n")
        hits = [
            n
            for n, line in enumerate(lines, 1)
            if first in line
            and all(
                a.strip() == b.strip() for a, b in zip(rest, lines[n:], strict=False)
            )
        ]
        return hits[min(occurrence, len(hits)) - 1] if hits else None

    def locate_directive(self, name: str, argument: str | None) -> int | None:
        """The line of the directive that is being rendered."""
        header = f"{name} | {argument}"
        self.seen[header] += 1
        if self.source is None:
            return None
        lines = self.source.read_text(encoding="utf-8").splitlines()
        behind = rf"\|\s*{re.escape(argument)}\s*" if argument else ""
        pattern = re.compile(rf"\s*/{{3,}}\s*{name}\s*{behind}")
        hits = [n for n, line in enumerate(lines, 1) if pattern.fullmatch(line)]
        return hits[min(self.seen[header], len(hits)) - 1] if hits else None


def new_problems(pages: list[Page], known: Iterable[Problem]) -> list[Problem]:
    """What was found wrong with `pages`, each thing once, without what is `known`."""
    found = {str(problem): problem for page in pages for problem in page.problems}
    for problem in known:
        found.pop(str(problem), None)
    return list(found.values())


class Current:
    """Where the build says which page comes next."""

    page: Page | None = None


def current(language: str, root: Path) -> Page:
    """The page of the running build, or one of plain Python-Markdown."""
    return Current.page or Page(Project(root), language)
