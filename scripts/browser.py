"""A Chromium for the tests: the system's if there is one, else installed.

python -m scripts.browser
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The one without windows of its own opens a page in half the time.
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)
APT = "apt-get update -q && apt-get install -y -q fonts-noto-cjk"
INSTALL = (
    [sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"],
    ["sh", "-c", f"{APT} chromium-headless-shell || {APT} chromium"],
)


def find() -> str | None:
    """The path of a Chromium, or None. `CHROMIUM` in the environment comes first."""
    if asked := os.environ.get("CHROMIUM"):
        return shutil.which(asked)
    named = next(filter(None, map(shutil.which, NAMES)), None)
    return named or _of_playwright()


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install() -> str | None:
    """Try what installs a Chromium until one is there."""
    for command in () if os.environ.get("CHROMIUM") else INSTALL:
        if (found := find()) is not None:
            return found
        subprocess.run(command, check=False)
    return find()


def main() -> int:
    found = install()
    print(f"browser: {found}" if found else "no Chromium could be had", file=sys.stderr)
    if not found:
        named = os.environ.get("CHROMIUM")
        wrong = f"there is none at CHROMIUM={named}: mend or unset it"
        remedy = wrong if named else "install one and name it: CHROMIUM=/path/to/it"
        print(f"  → {remedy}", file=sys.stderr)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
