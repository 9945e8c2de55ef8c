"""A small real project, made in a folder of a test."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

from scripts import aside
from scripts.project import Project, here

BASIC = """
    import matplotlib.pyplot as plt
    import torch
    from torch import nn

    input = torch.tensor([0.5, 1.0, 3.0])
    target = torch.zeros(3)
    loss = nn.MSELoss(reduction="none")(input, target)
    print(loss)
    plt.plot(input, loss, label="loss")
    plt.legend()
    plt.show()
"""
PAGE = """
    # Toy `ToyLoss`

    Verdict.
    { .verdict }

    ## Example { #example }

    Inline $\\beta$.

    /// snippet | Toy/basic.py
        alt: "a curve"

    The caption.
    ///
"""


def mkdocs(
    project: Project, *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run MkDocs on a project as an author does."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=cwd or project.root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def text(source: str) -> str:
    return dedent(source).lstrip("\n")


def write(project: Project, path: str, source: str) -> Path:
    """Write `source`, dedented, to `path` in the project."""
    target = project.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text(source), encoding="utf-8")
    return target


def snippet(project: Project, name: str, source: str) -> Path:
    return write(project, f"snippets/Toy/{name}.py", source)


def make(folder: Path) -> Project:
    """A project with one snippet and its words."""
    project = Project(folder)
    snippet(project, "basic", BASIC)
    write(project, "docs/words.yml", "loss: 损失\n")
    shutil.copy(here().words, project.words)
    return project


def make_site(folder: Path) -> Project:
    """The same with pages in both languages, the theme and the configuration."""
    project = make(folder)
    for language in ("zh", "en"):
        write(project, f"docs/{language}/index.md", "# Home\n\n[Toy](losses/Toy.md)\n")
        write(project, f"docs/{language}/losses/Toy.md", PAGE)
    aside.furnish(folder, nav=["index.md", "losses/Toy.md"])
    return project
