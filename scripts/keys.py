"""What a recorded result depends on, boiled down to a key."""

from __future__ import annotations

import hashlib
import os
import re
import site
import sys
from functools import cache
from pathlib import Path

from scripts import stamps

IMPORT = re.compile(r"^(?:from\s+([\w.]+)\s+import|import\s+([\w., ]+))", re.M)
SCRIPTS = Path(__file__).parent
STYLE = [SCRIPTS / name for name in ("figure.mplstyle", "figure.py")]


def inputs_key(snippet: Path) -> str:
    """A hash of the snippet, the local modules it imports and, if it draws, style."""
    digest = hashlib.sha256()
    for path in dependencies(snippet):
        digest.update(f"{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:20]


def packages() -> list[list[int]]:
    """Stamps of the folders of installed packages: one that comes or goes changes them.

    Cheaper than the versions, which a build with nothing to do would be a fifth of its
    time asking for.
    """
    folders = filter(os.path.isdir, site.getsitepackages())
    return [list(stamps.stamp(os.stat(folder))) for folder in folders]


@cache
def versions() -> dict[str, str]:
    """The versions that an output may depend on."""
    from importlib.metadata import version  # not needed when nothing is stale

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
    # Not by ast: this is all that a build with nothing to do spends its time on.
    found = IMPORT.findall(path.read_bytes().decode(errors="replace"))
    listed = (name for _, names in found for name in names.split(","))
    return [
        name.split()[0] for name in (*(f for f, _ in found), *listed) if name.strip()
    ]


def local_module(name: str, folder: Path) -> Path | None:
    """The file that `import name` means for a snippet in `folder`, if it is ours."""
    # By strings: a build with nothing to do asks this for every import there is.
    parts = name.split(".")
    start = SCRIPTS.parent if parts[0] == SCRIPTS.name else folder
    path = os.path.join(start, *parts) + ".py"
    return Path(path) if os.path.isfile(path) else None
