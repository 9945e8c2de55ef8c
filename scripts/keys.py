"""What a recorded result depends on, boiled down to a key."""

from __future__ import annotations

import ast
import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

from scripts.problem import Problem

STYLE = [Path(__file__).with_name(n) for n in ("figure.mplstyle", "figure.py")]


def inputs_key(snippet: Path) -> str:
    """A hash of the snippet, the local modules it imports and, if it draws, the style.

    Raises `Problem` when the source is not Python.
    """
    digest = hashlib.sha256()
    for path in dependencies(snippet):
        digest.update(f"{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:20]


@cache
def versions() -> dict[str, str]:
    """The versions that an output may depend on."""
    return {
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "torch": version("torch").partition("+")[0],
        "matplotlib": version("matplotlib"),
    }


def dependencies(snippet: Path) -> list[Path]:
    """`snippet` and, transitively, the files beside it and in scripts/ it imports."""
    found = [snippet]
    draws = False
    for path in found:
        for name in imported(path):
            draws = draws or name.split(".")[0] == "matplotlib"
            module = local_module(name, path.parent)
            if module and module not in found:
                found.append(module)
    return found + (STYLE if draws else [])


def imported(path: Path) -> list[str]:
    """The module names that the source at `path` imports, at its top level."""
    names = []
    for node in parse(path).body:
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
    return names


def parse(path: Path) -> ast.Module:
    """The syntax tree of `path`; a `Problem` with file and line if there is none."""
    try:
        return ast.parse(path.read_bytes(), path.name)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        text = getattr(error, "text", None) or ""
        raise Problem(
            f"{type(error).__name__}: {getattr(error, 'msg', error)}",
            file=path,
            line=line,
            detail=text.strip(),
            remedy="correct the Python source",
        ) from None


def local_module(name: str, folder: Path) -> Path | None:
    """The file that `import name` means for a snippet in `folder`, if it is ours."""
    parts = name.split(".")
    scripts = Path(__file__).parent
    start = scripts.parent if parts[0] == scripts.name else folder
    path = start.joinpath(*parts).with_suffix(".py")
    return path if path.is_file() else None
