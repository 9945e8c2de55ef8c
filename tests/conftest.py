"""Fixtures that the tests of several folders use."""

import shutil
from pathlib import Path

import pytest
import torch

from scripts import pool
from scripts.project import Project
from tests import toy

# The workers of pytest-xdist share the cores.
torch.set_num_threads(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker begins with the site, while others do what needs none of it."""
    items.sort(key=lambda item: "site" not in item.fixturenames)


@pytest.fixture(scope="session", autouse=True)
def _fork_server() -> None:
    """Imports for all snippets of a worker what else each that trains would import."""
    pool.warm()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small project without pages."""
    return toy.make(tmp_path)


@pytest.fixture(scope="session")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toy-site")
    run = toy.mkdocs(toy.make_site(folder), "build")
    assert run.returncode == 0, run.stderr
    return folder


@pytest.fixture
def built_project(_built: Path, tmp_path: Path) -> Project:
    """A copy of a small project whose site is built."""
    shutil.copytree(_built, tmp_path, symlinks=True, dirs_exist_ok=True)
    return Project(tmp_path)


@pytest.fixture
def site_project(tmp_path: Path) -> Project:
    """A small project that builds into a site."""
    return toy.make_site(tmp_path)
