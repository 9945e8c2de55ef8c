"""A build that is killed at any moment loses nothing, and the next one ends in the same
bytes as one that nobody disturbed.

`LOSS_ATLAS_KILLS=100 pytest tests/faults/test_kills.py` kills a hundred times.
"""

import os
import signal
import subprocess
import sys

import pytest

from scripts import results
from scripts.project import here

KILLS = os.environ.get("LOSS_ATLAS_KILLS", "6")
SEED = os.environ.get("LOSS_ATLAS_SEED", "1")


@pytest.mark.timeout(0 if int(KILLS) > 20 else 120)
def test_killed_build_is_made_good(tmp_path):
    command = [sys.executable, "-m", "tests.faults.killing", tmp_path, KILLS, SEED]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    run = subprocess.run(
        command,
        cwd=here().root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    print(run.stdout)
    assert run.returncode == 0, run.stdout + run.stderr


REFRESH = """
import sys
from pathlib import Path
from scripts import results
from scripts.project import Project

results.here = lambda: Project(Path(sys.argv[1]))
sys.exit(results.main([]))
"""


def test_interrupted_run_says_so_and_is_made_good(project):
    slow = project.snippets / "Toy" / "slow.py"
    slow.write_text("import time\n\nprint('begun', flush=True)\ntime.sleep(15)\n")
    process = subprocess.Popen(
        [sys.executable, "-c", REFRESH, project.root],
        start_new_session=True,
        stderr=subprocess.PIPE,
        text=True,
    )
    done = project.snippets / "Toy" / "basic.json"
    while not done.exists():
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=10)
    assert process.returncode == 130
    assert "interrupted; what was recorded stands, run it again" in said
    assert "Traceback" not in said
    slow.write_text("print('done')\n")
    assert [path.stem for path in results.refresh(project).ran] == ["slow"]
