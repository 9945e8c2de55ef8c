"""Raise the pins of pyproject.toml and package.json to the newest releases.

    python -m scripts.raise_pins [PACKAGE …]

Without names all are raised but torch, whose release changes what the site says; name
it to raise it. `make raise` writes the locks afterwards.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.problem import Problem
from scripts.project import here

PIN = re.compile(r'"(?P<name>[\w.-]+)==(?P<version>[^"\s]+)"')
NODE_PIN = re.compile(r'"(?P<name>[@/\w.-]+)": "(?P<version>\d[^"]*)"')
HELD = {"torch"}
Newest = Callable[[str], str]


def raised(text: str, pin: re.Pattern[str], newest: Newest, only: set[str]) -> str:
    """A file with the pins among `only`, or all but the held, at their newest."""

    def pinned(found: re.Match[str]) -> str:
        name, version = found["name"], found["version"]
        wanted = name in only if only else name not in HELD
        return found[0].replace(version, newest(name)) if wanted else found[0]

    return pin.sub(pinned, text)


def newest_of_python(package: str) -> str:
    """The newest release that pip would install here."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--no-deps"]
    command += ["--ignore-installed", "--quiet", "--report", "-", package]
    told = json.loads(_output(command))
    return told["install"][0]["metadata"]["version"].partition("+")[0]


def newest_of_node(package: str) -> str:
    """The release that npm calls the latest."""
    return _output(["npm", "view", package, "version"]).strip()


def _output(command: list[str]) -> str:
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise Problem(f"{command[0]} does not answer", detail=run.stderr.strip())
    return run.stdout


def main(names: list[str]) -> int:
    only = set(names)
    for file, pin, newest in (
        ("pyproject.toml", PIN, newest_of_python),
        ("package.json", NODE_PIN, newest_of_node),
    ):
        path: Path = here().root / file
        old = path.read_text(encoding="utf-8")
        try:
            new = raised(old, pin, newest, only)
        except Problem as problem:
            print(problem, file=sys.stderr)
            return 1
        path.write_text(new, encoding="utf-8")
        for before, after in zip(pin.finditer(old), pin.finditer(new), strict=True):
            if before[0] != after[0]:
                print(f"{before['name']}: {before['version']} → {after['version']}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
