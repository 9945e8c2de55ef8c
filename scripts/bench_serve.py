"""How long an author waits: from saving a file to the refresh of the page.

    python -m scripts.bench_serve [--repeats 5]

Serves a copy of the whole site and edits one file of each kind in turn, as many times
as asked; prints the median and the longest wait.
"""

from __future__ import annotations

import argparse
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from pathlib import Path

from scripts import aside

EDITED = {
    "snippet": ("snippets/SmoothL1Loss/basic.py", "# edit {}\n"),
    "Chinese page": ("docs/zh/losses/CrossEntropyLoss.md", "\nedit {}\n"),
    "English page": ("docs/en/losses/CrossEntropyLoss.md", "\nedit {}\n"),
    "stylesheet": ("theme/assets/stylesheets/type.css", "\n.edit{} {{ margin: 0 }}\n"),
}
EPOCH = re.compile(r"livereload\((\d+),")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Reader:
    """A browser that waits for the next version of the site."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/"

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path, timeout=120) as answer:
            return answer.read().decode()

    def begin(self, server: subprocess.Popen) -> None:
        while server.poll() is None:
            try:
                self.get("en/")
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("mkdocs serve has ended; what does it say by itself?")

    def wait(self, file: Path, text: str) -> float:
        """Seconds from adding `text` to `file` until the page is told to reload."""
        epoch = EPOCH.search(self.get("en/"))[1]
        with file.open("a", encoding="utf-8") as opened:
            opened.write(text)
        start = time.perf_counter()
        while self.get(f"livereload/{epoch}/0") == epoch:
            pass
        return time.perf_counter() - start


def measure(
    root: Path, repeats: int, edited: dict[str, tuple[str, str]] = EDITED
) -> dict[str, list[float]]:
    """The waits for each kind of file in `edited`: a name and what is added to it."""
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=root)
    times: dict[str, list[float]] = defaultdict(list)
    try:
        reader = Reader(port)
        reader.begin(server)
        time.sleep(5)  # the fork server imports torch meanwhile
        for number in range(repeats):
            for kind, (file, text) in edited.items():
                taken = reader.wait(root / file, text.format(number))
                times[kind].append(taken)
                time.sleep(1 + number * 0.07)  # not in step with the looks at the files
    finally:
        server.terminate()  # what a shell starts in the background hears no interrupt
        server.wait()
    return times


def report(times: dict[str, list[float]]) -> str:
    return "\n".join(
        f"edit-to-refresh, {kind:<14}{statistics.median(taken):6.2f} s, "
        f"at most {max(taken):.2f} s"
        for kind, taken in times.items()
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench_serve")
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="loss-atlas-") as folder:
        aside.furnish(Path(folder), own=("docs", "snippets", "theme"))
        print(report(measure(Path(folder), options.repeats)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
