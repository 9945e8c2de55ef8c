"""The build that `make check` tries counts every warning."""

from pathlib import Path

from scripts import trial
from tests.toy import write


def test_dead_link_fails(site_project, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trial") / "site"
    config = Path(site_project.root / "mkdocs.yml")
    assert trial.build(config, folder).returncode == 0
    write(site_project, "docs/zh/losses/Toy.md", "# T\n\n[x](#nowhere)\n")
    run = trial.build(config, folder)
    assert run.returncode == 1
    assert "#nowhere" in run.stderr
