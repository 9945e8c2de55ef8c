"""Build both sites strictly into a folder that is thrown away.

python -m scripts.trial
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.project import here


def build(config: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build --strict` on `config` into `folder`."""
    # Not quiet: MkDocs would not count the warnings that --strict is about.
    command = ["mkdocs", "build", "--strict", "-f", config, "-d", folder]
    return subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False
    )


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        run = build(here().root / "mkdocs.yml", Path(folder) / "site")
    if run.returncode:
        print(run.stderr.strip(), file=sys.stderr)
    else:
        print("both sites build")
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
