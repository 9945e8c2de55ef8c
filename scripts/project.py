"""Where things are in a checkout."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.problem import Problem

LANGUAGES = ("zh", "en")


@dataclass(frozen=True)
class Project:
    """A checkout, known by its root folder."""

    root: Path

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def theme(self) -> Path:
        return self.root / "theme"

    @property
    def words(self) -> Path:
        return self.docs / "words.yml"

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    @property
    def modules(self) -> Path:
        return self.root / "node_modules"

    def relative(self, path: Path) -> str:
        """`path` as a reader of the repository would write it."""
        return path.relative_to(self.root).as_posix()

    def all_snippets(self) -> list[Path]:
        """Every snippet, in the order of its path."""
        return sorted(self.snippets.glob("*/*.py"))

    def page_of(self, folder: Path) -> Path | None:
        """The page of a folder of snippets, below its language.

        It is the one called the same; else the one that shows its formula.
        """
        english = self.docs / "en"
        pages = sorted(english.rglob("*.md"))
        names = (folder.name, folder.name.replace("_", "-"))
        shown = f"/// formula | {folder.name}/formula.tex\n"
        named = [page for page in pages if page.stem in names]
        found = named or [p for p in pages if shown in p.read_text(encoding="utf-8")]
        return found[0].relative_to(english) if found else None

    def strays(self, folder: Path) -> Iterator[Problem]:
        """The links in `folder` that lead out of the project, or nowhere."""
        inside = [str(self.root.resolve()), str(folder.resolve())]
        for path in sorted(links(folder)):
            target = os.path.realpath(path)
            if not os.path.exists(target):
                what = "a link that leads nowhere"
            elif not any(target.startswith(f"{one}/") for one in inside):
                what = "a link that leads out of the project"
            else:
                continue
            yield Problem(
                what, self.relative(path), remedy="put the file itself in its place"
            )

    def select(self, names: list[str]) -> list[Path]:
        """The snippets that `names` stand for: a loss, `loss/name`, or a path."""
        if not names:
            return self.all_snippets()
        chosen = [path for name in names for path in self._matching(name)]
        return sorted(set(chosen))

    def _matching(self, name: str) -> list[Path]:
        stem = name.removeprefix("snippets/").removesuffix(".py").strip("/")
        found = [
            path
            for path in self.all_snippets()
            if stem in (path.parent.name, f"{path.parent.name}/{path.stem}")
        ]
        if not found:
            raise Problem(
                f"no snippet is called {name!r}",
                remedy="name a loss (SmoothL1Loss) or a snippet (SmoothL1Loss/basic)",
            )
        return found


def links(folder: Path) -> Iterator[Path]:
    """Every symbolic link below `folder`."""
    for entry in os.scandir(folder):
        if entry.is_symlink():
            yield Path(entry.path)
        elif entry.is_dir():
            yield from links(Path(entry.path))


def here() -> Project:
    """The project that these scripts belong to."""
    return Project(Path(__file__).resolve().parents[1])
