"""What git remembers of a file."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

from scripts.project import Project

COMMITS = 200


def history(project: Project, path: str) -> Iterator[str]:
    """A file as git has it: staged, then commit by commit backwards."""
    commits = _git(project, "log", f"-{COMMITS}", "--format=%H", "--", path) or ""
    for revision in ("", *commits.split()):
        text = _git(project, "show", f"{revision}:./{path}")
        if text is not None:
            yield text


def _git(project: Project, *arguments: str) -> str | None:
    """What git prints, or None where there is no git, repository or such object."""
    try:
        run = subprocess.run(
            ["git", *arguments], cwd=project.root, capture_output=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return run.stdout.decode(errors="replace")
